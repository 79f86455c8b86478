//! The filters that templates have beside the engine's own. They look nothing up.

#![allow(clippy::needless_pass_by_value, reason = "the engine hands arguments over by value")]

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::base::lang::Lang;
use crate::base::written;

pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("fill", fill);
    tera.register_filter("count", count);
}

/// `{{ t.list.page | fill(n=3) }}`: puts values into a word's places.
fn fill(word: &str, values: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let mut filled = word.to_owned();
    for (start, _) in word.match_indices('{') {
        let Some(name) = word[start + 1..].split('}').next() else { continue };
        if let Some(value) = values.get::<&Value>(name)? {
            filled = filled.replace(&format!("{{{name}}}"), &value.to_string());
        }
    }
    Ok(filled)
}

/// `{{ t.count.items | count(n=5, lang=lang) }}`: picks a word's plural form and fills in the number.
fn count(forms: &Value, values: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let n: u64 = values.must_get("n")?;
    let code: &str = values.must_get("lang")?;
    let lang = Lang::from_code(code).unwrap_or(Lang::En);
    let key = written::plural(n, lang).key();
    let form = forms.get_from_path(key).or_else(|| forms.get_from_path("other"));
    let word = form.and_then(Value::as_str).unwrap_or("{n}");
    Ok(word.replace("{n}", &written::number(i64::try_from(n).unwrap_or(i64::MAX), lang)))
}
