//! How a registry whose rows stand under their ids becomes the list that forms can show: the change of the file.
//!
//! Only the ids move. Every value, comment and blank stays where it is; where that can't be, nothing is changed.

use super::read::{LIST, is_list};
use crate::base::slug::Slug;
use crate::diagnostics::{Change, Edit, SourceText};
use crate::yaml::{Entry, Map, Value};

/// The change; `None` where there are no such rows, some stand in a list already, or one has a form of its own.
pub(super) fn as_list(source: &SourceText, map: &Map) -> Option<Edit> {
    if map.entries.is_empty() || map.entries.iter().any(is_list) || !map.broken.is_empty() {
        return None;
    }
    let mut changes = Vec::new();
    for entry in &map.entries {
        let mut change = row(&source.text, entry)?;
        if changes.is_empty() {
            change.replacement.insert_str(0, &format!("{LIST}:\n"));
        }
        changes.push(change);
    }
    changes.is_sorted_by_key(|change| change.range.start).then(|| source.edit_all(&changes)).flatten()
}

fn row(text: &str, entry: &Entry) -> Option<Change> {
    Slug::parse(&entry.key)?;
    let Value::Map(inner) = &entry.node.value else { return None };
    let first = inner.entries.first()?;
    let key = entry.key_range.clone();
    let starts_line = key.start == 0 || text[..key.start].ends_with(['\n', '\u{feff}']);
    let after = text.get(key.end..)?.strip_prefix(':')?;
    let value = key.end + 1;
    if !starts_line || text.get(key)? != entry.key || inner.get("id").is_some() {
        return None;
    }
    let id = written(&entry.key);
    let blank = after.len() - after.trim_start_matches(' ').len();
    if after[blank..].starts_with('{') {
        return Some(Change::new(entry.key_range.start..value + blank + 1, format!("- {{id: {id}, ")));
    }
    // The first key stands below, behind comments at most, and its place on its line is that of the others.
    let between = text.get(value..first.key_range.start)?;
    let (above, indent) = between.rsplit_once('\n')?;
    let is_comment = |line: &str| matches!(line.trim().chars().next(), None | Some('#'));
    if indent.len() < 2 || indent.contains(|c| c != ' ') || !above.lines().all(is_comment) {
        return None;
    }
    Some(Change::new(entry.key_range.start..value, format!("-{}id: {id}", " ".repeat(indent.len() - 1))))
}

/// An id as YAML reads it for text.
fn written(id: &str) -> String {
    let is_word = matches!(id, "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n");
    if is_word || id.starts_with(|c: char| c.is_ascii_digit()) { format!("\"{id}\"") } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::as_list;
    use crate::base::path::SourcePath;
    use crate::diagnostics::SourceText;
    use crate::yaml;

    fn listed(text: &str) -> Option<String> {
        let source = SourceText::new(SourcePath::new("data/outlets.yaml"), text);
        let map = yaml::parse(&source, 0..text.len()).value?;
        let edit = as_list(&source, &map)?;
        Some([&text[..edit.range.start], &edit.replacement, &text[edit.range.end..]].concat())
    }

    #[test]
    fn ids_move_into_their_rows_and_nothing_else_does() {
        let text = "# Head.\na-b: # one\n    # more\n    url: x\n    name: {kk: А}\n\n# Between.\nc: {url: y, # z\n  d: 1}\n7:\n  url: z\n";
        let want = "# Head.\nrows:\n-   id: a-b # one\n    # more\n    url: x\n    name: {kk: А}\n\n# Between.\n\
                    - {id: c, url: y, # z\n  d: 1}\n- id: \"7\"\n  url: z\n";
        assert_eq!(listed(text).as_deref(), Some(want));
    }

    #[test]
    fn what_has_a_form_of_its_own_is_left_as_it_is() {
        for text in [
            "",
            "rows:\n- id: a\n  url: x\n",
            "a: &x\n  url: x\n",
            "a:\n url: x\n",
            "a: text\n",
            "a: {}\n",
            "\"a\":\n  url: x\n",
            "{a: {url: x}}\n",
            "a:\n  id: x\n",
            "А:\n  url: x\n",
            "a:\n  url: x\nb: !!map\n  c: 1\n",
        ] {
            assert_eq!(listed(text), None, "{text}");
        }
    }
}
