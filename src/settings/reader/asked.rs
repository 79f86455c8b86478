//! What a reader of settings asks for, told by the reader itself: forms are made of it, so that there is no second list.
//!
//! It runs over nothing and writes down every key with its sort. Labels are not known here.

use super::Fields;
use crate::base::path::SourcePath;
use crate::diagnostics::{Place, SourceText};
use crate::settings::Form;
use crate::yaml::{Map, Node, Value};

/// A key that a reader asks for.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The key.
    pub(crate) name: &'static str,
    /// Whether the mapping is incomplete without it.
    pub(crate) required: bool,
    /// What may stand there.
    pub(crate) sort: Sort,
}

/// What may stand at a key.
#[derive(Debug)]
pub(crate) enum Sort {
    /// One value.
    One(Form),
    /// A mapping.
    Group(Vec<Asked>),
    /// A list of mappings.
    Rows(Vec<Asked>),
}

/// What a reader asks for, in its order.
pub(crate) fn asked_for(read: impl FnOnce(&mut Fields<'_>)) -> Vec<Asked> {
    let (source, map) = (SourceText::new(SourcePath::new("form.yaml"), ""), Map::default());
    let mut fields = Fields { asked: Some(Vec::new()), ..Fields::new(&source, &map, Place::default()) };
    read(&mut fields);
    fields.asked.unwrap_or_default()
}

/// Takes out what a form left behind where nobody typed anything. What is written as empty, `[]` or `{}`, may say
/// that there is none, or nothing more to tell.
pub(crate) fn leave_out_blanks(map: &mut Map) {
    map.entries.retain(|entry| match &entry.node.value {
        Value::Map(inner) if inner.entries.is_empty() => true,
        value => !says_nothing(value),
    });
    for entry in &mut map.entries {
        leave_out_within(&mut entry.node);
    }
}

/// The same for what stands within a value.
pub(crate) fn leave_out_within(node: &mut Node) {
    match &mut node.value {
        Value::Map(inner) => leave_out_blanks(inner),
        Value::List(nodes) => nodes.iter_mut().for_each(leave_out_within),
        _ => {}
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        Value::Map(inner) => {
            inner.broken.is_empty() && inner.entries.iter().all(|entry| says_nothing(&entry.node.value))
        }
        _ => false,
    }
}

impl<'a> Fields<'a> {
    /// Tells what may stand at a key, where its reader says less than is known.
    pub(crate) fn asks(&mut self, key: &'static str, form: impl FnOnce() -> Form) {
        if self.asked.is_some() {
            self.asked_at(key).sort = Sort::One(form());
        }
    }

    /// A key that is asked for the first time; what it is may be told later.
    pub(super) fn asks_anew(&mut self, key: &'static str) {
        if self.asked.as_ref().is_some_and(|asked| asked.iter().all(|known| known.name != key)) {
            self.asks(key, || Form::Line);
        }
    }

    pub(super) fn must_have(&mut self, key: &'static str) {
        if self.asked.is_some() {
            self.asked_at(key).required = true;
        }
    }

    /// What a reader of an inner mapping asks for.
    pub(super) fn asks_within(
        &mut self,
        key: &'static str,
        sort: fn(Vec<Asked>) -> Sort,
        read: impl FnOnce(&mut Fields<'a>),
    ) {
        if self.asked.is_none() {
            return;
        }
        let mut inner = Fields { asked: Some(Vec::new()), ..Fields::new(self.source, self.map, Place::default()) };
        read(&mut inner);
        self.asked_at(key).sort = sort(inner.asked.unwrap_or_default());
    }

    fn asked_at(&mut self, key: &'static str) -> &mut Asked {
        let asked = self.asked.get_or_insert_default();
        let at = asked.iter().position(|known| known.name == key).unwrap_or_else(|| {
            asked.push(Asked { name: key, required: false, sort: Sort::One(Form::Line) });
            asked.len() - 1
        });
        &mut asked[at]
    }
}
