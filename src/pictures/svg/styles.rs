//! Styles of a drawing as attributes: pages of a site allow no styles within a file.
//!
//! Plain rules are understood (`.a`, `#a`, `path`, `*` and lists of these), which is what programs write; a rule
//! of another kind is left out and told.

use super::allowed;

/// The rules of a drawing, in their order.
#[derive(Debug, Default)]
pub(super) struct Styles {
    rules: Vec<(Selector, Vec<Declaration>)>,
}

/// A property and its value.
pub(super) type Declaration = (String, String);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Selector {
    All,
    Element(String),
    Class(String),
    Id(String),
}

impl Styles {
    /// Reads a style sheet; returns what can't be kept.
    pub(super) fn read(&mut self, css: &str) -> Vec<String> {
        let mut missed = Vec::new();
        let css = without_comments(css);
        let mut rest = css.as_str();
        while let Some((head, after)) = rest.split_once('{') {
            // A statement without a block, such as an import, stands before the next rule.
            let head = match head.rsplit_once(';') {
                Some((statements, head)) => {
                    missed.extend(statements.split(';').filter_map(name_of_statement));
                    head.trim()
                }
                None => head.trim(),
            };
            let end = end_of_block(after);
            let block = after.get(..end).unwrap_or(after);
            rest = after.get(end + 1..).unwrap_or_default();
            if head.starts_with('@') {
                missed.extend(name_of_statement(head));
                continue;
            }
            for selector in head.split(',').map(str::trim) {
                match Selector::read(selector) {
                    Some(selector) => self.rules.push((selector, declarations(block))),
                    None => missed.push(format!("{selector} {{…}}")),
                }
            }
        }
        missed.extend(rest.split(';').filter_map(name_of_statement));
        missed
    }

    /// What the rules say of an element, the weightiest last.
    pub(super) fn of(&self, element: &str, id: Option<&str>, classes: &str) -> Vec<&Declaration> {
        let is_met = |selector: &Selector| match selector {
            Selector::All => true,
            Selector::Element(name) => name == element,
            Selector::Class(class) => classes.split_whitespace().any(|own| own == class),
            Selector::Id(wanted) => id == Some(wanted),
        };
        let weight = |selector: &Selector| match selector {
            Selector::All => 0,
            Selector::Element(_) => 1,
            Selector::Class(_) => 2,
            Selector::Id(_) => 3,
        };
        let mut met: Vec<_> = self.rules.iter().filter(|(selector, _)| is_met(selector)).collect();
        met.sort_by_key(|(selector, _)| weight(selector));
        met.into_iter().flat_map(|(_, declarations)| declarations).collect()
    }
}

/// The declarations of a block or of a style attribute.
pub(super) fn declarations(block: &str) -> Vec<Declaration> {
    let block = without_comments(block);
    let read = |declaration: &str| {
        let (property, value) = declaration.split_once(':')?;
        let value = value.trim();
        let value = value.strip_suffix("!important").unwrap_or(value).trim_end();
        Some((property.trim().to_ascii_lowercase(), value.to_owned()))
    };
    block.split(';').filter_map(read).filter(|(_, value)| !value.is_empty()).collect()
}

/// The declarations that may stand as attributes, and the names of those that are missed.
pub(super) fn kept<'d>(all: impl IntoIterator<Item = &'d Declaration>) -> (Vec<&'d Declaration>, Vec<String>) {
    let (mut kept, mut missed) = (Vec::new(), Vec::new());
    for declaration in all {
        let (property, value) = declaration;
        if allowed::is_look(property) && allowed::is_harmless(value) {
            kept.push(declaration);
        } else if allowed::is_look(property) || allowed::is_missed(property) {
            missed.push(format!("{property}: …"));
        }
    }
    (kept, missed)
}

impl Selector {
    fn read(text: &str) -> Option<Self> {
        let is_name =
            |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
        let named = |name: &str| is_name(name).then(|| name.to_owned());
        match text.chars().next()? {
            '*' if text.len() == 1 => Some(Self::All),
            '.' => named(&text[1..]).map(Self::Class),
            '#' => named(&text[1..]).map(Self::Id),
            _ => named(text).map(Self::Element),
        }
    }
}

/// What a statement such as `@import …` is called; `None` for mere space.
fn name_of_statement(statement: &str) -> Option<String> {
    let name = statement.split_whitespace().next()?;
    Some(name.split('(').next().unwrap_or(name).to_owned())
}

/// Where the block ends whose opening brace was just read; blocks may stand in it.
fn end_of_block(text: &str) -> usize {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn without_comments(css: &str) -> String {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain.replace("<!--", "").replace("-->", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weightiest_rule_comes_last() {
        let mut styles = Styles::default();
        let missed = styles.read(
            "@import url(//evil); /* a */ #x{fill:red} .a , path { fill: blue; stroke : #fff !important; } * {opacity:1}\
             g > path {fill: none} @media print { .a { fill: black } } .b{fill:lime",
        );
        assert_eq!(missed, ["@import", "g > path {…}", "@media"]);
        let of = |element, id, classes| -> Vec<String> {
            styles.of(element, id, classes).iter().map(|(name, value)| format!("{name}:{value}")).collect()
        };
        assert_eq!(
            of("path", Some("x"), "a"),
            ["opacity:1", "fill:blue", "stroke:#fff", "fill:blue", "stroke:#fff", "fill:red"]
        );
        assert_eq!(of("g", None, "b c"), ["opacity:1", "fill:lime"]);
    }

    #[test]
    fn only_looks_are_kept() {
        let all = declarations("fill:url(#a);mask:url(//evil);-x-y:1;line-height:2;mix-blend-mode:multiply;fill:");
        let (kept, missed) = kept(&all);
        assert_eq!(kept, [&("fill".to_owned(), "url(#a)".to_owned())]);
        assert_eq!(missed, ["mask: …", "mix-blend-mode: …"]);
    }
}
