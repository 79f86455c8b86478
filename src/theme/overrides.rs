//! What a theme changes in those below it: whether that is still there, and whether the change takes effect.
//!
//! Base goes on changing. A block or a parameter that a court's theme relies on may be gone one day; the court
//! learns of it here and not from its readers.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tera::{ComponentArg, Tera};

use super::layer::{self, DESCRIPTION, Layer, STYLES, TEMPLATE};
use crate::base::meant::closest;
use crate::diagnostics::problems::ComponentProblem;
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::kinds::Kind;

/// Templates by their full name.
type Templates = BTreeMap<String, String>;

/// Blocks that a theme fills and the template above does not have. The engine refuses them, too, but tells less.
pub(super) fn blocks(chain: &[Layer], templates: &Templates) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, text) in templates {
        blocks_of(name, text, chain, templates, &mut found);
    }
    found
}

/// Checks every theme of a sound chain against those below it. `engines` has one for each lower part of the chain.
pub(super) fn check(chain: &[Layer], templates: &Templates, engines: &[&Tera], diagnostics: &mut Vec<Diagnostic>) {
    let above_base = chain.len().saturating_sub(1);
    for (depth, layer) in chain.iter().enumerate().take(above_base) {
        if let (Some(own), Some(below)) = (engines.get(depth), engines.get(depth + 1)) {
            components(layer, own, below, diagnostics);
        }
        unused(layer, chain, templates, diagnostics);
    }
}

/// Blocks inside of one are the theme's own.
fn blocks_of(name: &str, text: &str, chain: &[Layer], templates: &Templates, diagnostics: &mut Vec<Diagnostic>) {
    let tags = tags(text);
    let Some(parent) = parent(&tags).and_then(|parent| resolved(parent, chain, templates)) else { return };
    let (mut known, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let mut next = Some(parent.clone());
    // Templates may extend each other in a circle: the engine tells of it.
    while let Some(above) = next.filter(|above| seen.insert(above.clone())) {
        let tags = self::tags(&templates[&above]);
        known.extend(tags.iter().filter_map(Tag::block).map(str::to_owned));
        next = self::parent(&tags).and_then(|parent| resolved(parent, chain, templates));
    }
    let mut depth = 0_usize;
    for tag in &tags {
        if let Some(block) = tag.block() {
            if depth == 0 && !known.contains(block) {
                let (block, parent) = (block.to_owned(), parent.clone());
                let problem = match closest(&block, known.iter().map(String::as_str)) {
                    Some(meant) => ComponentProblem::MisspelledBlock { meant: meant.to_owned(), block, parent },
                    None => ComponentProblem::UnknownBlock { block, parent, known: list(&known) },
                };
                diagnostics.push(Diagnostic::new(problem, place(name, text, tag.name_range())));
            }
            depth += 1;
        } else if tag.words.first() == Some(&"endblock") {
            depth = depth.saturating_sub(1);
        }
    }
}

/// Reports what a theme's own form of a component takes less, or demands more, than the one that pages were made for.
fn components(layer: &Layer, own: &Tera, below: &Tera, diagnostics: &mut Vec<Diagnostic>) {
    for (folder, text) in layer.of_components(TEMPLATE) {
        let text = String::from_utf8_lossy(text);
        let name = format!("{}/components/{folder}/{TEMPLATE}", layer.name);
        for tag in tags(&text).iter().filter(|tag| tag.words.first() == Some(&"component")) {
            let component = tag.words.get(1).and_then(|word| word.split('(').next()).unwrap_or_default();
            let signatures = (own.get_component_definition(component), below.get_component_definition(component));
            let (Some(own), Some(below)) = signatures else { continue };
            let has = |of: &[ComponentArg], name: &str| of.iter().any(|argument| argument.name() == name);
            let place = || place(&name, &text, tag.name_range());
            for argument in below.args().iter().filter(|argument| !argument.is_implicit()) {
                if own.rest_param().is_none() && !has(own.args(), argument.name()) {
                    let (component, parameter) = (component.to_owned(), argument.name().to_owned());
                    diagnostics
                        .push(Diagnostic::new(ComponentProblem::OverrideLacks { component, parameter }, place()));
                }
            }
            for argument in own.args().iter().filter(|argument| argument.is_required()) {
                if !has(below.args(), argument.name()) {
                    let (component, parameter) = (component.to_owned(), argument.name().to_owned());
                    diagnostics
                        .push(Diagnostic::new(ComponentProblem::OverrideDemands { component, parameter }, place()));
                }
            }
        }
    }
}

/// Warns of templates that replace nothing and that nobody asks for, and of files beside a component's own.
fn unused(layer: &Layer, chain: &[Layer], templates: &Templates, diagnostics: &mut Vec<Diagnostic>) {
    let lists = Kind::ALL.iter().map(|kind| format!("listings/{}.html", kind.section()));
    let mut wanted: BTreeSet<String> = lists.collect();
    for other in chain.iter().filter(|other| other.name != layer.name) {
        wanted.extend(other.templates().map(|(name, _)| name.to_owned()));
    }
    for text in templates.values() {
        let named = tags(text).into_iter().filter(|tag| matches!(tag.words.first(), Some(&("extends" | "include"))));
        wanted.extend(named.filter_map(|tag| tag.words.get(1).map(|name| unquoted(name).to_owned())));
    }
    let pages = layer.below("templates/").map(|(name, _)| (format!("templates/{name}"), name));
    for (file, name) in pages {
        if wanted.contains(name) || wanted.contains(&format!("{}/{name}", layer.name)) {
            continue;
        }
        let meant = closest(name, wanted.iter().map(String::as_str)).map(|meant| format!("templates/{meant}"));
        diagnostics.push(nobody_asks(layer, file, meant));
    }
    for (file, _) in layer.below("components/") {
        let own = file.split_once('/').map(|(_, name)| name).unwrap_or_default();
        let known = [TEMPLATE, STYLES, DESCRIPTION];
        if !known.contains(&own) {
            let meant = file
                .split_once('/')
                .and_then(|(folder, name)| closest(name, known).map(|meant| format!("components/{folder}/{meant}")));
            diagnostics.push(nobody_asks(layer, format!("components/{file}"), meant));
        }
    }
}

fn nobody_asks(layer: &Layer, file: String, meant: Option<String>) -> Diagnostic {
    let place = Place::file(layer.path(&file));
    match meant {
        Some(meant) => Diagnostic::new(ComponentProblem::MisspelledTemplate { file, meant }, place),
        None => Diagnostic::new(ComponentProblem::UnusedTemplate { file }, place),
    }
}

/// A tag of a template, `{% … %}`, as its words.
struct Tag<'t> {
    words: Vec<&'t str>,
    start: usize,
    text: &'t str,
}

impl<'t> Tag<'t> {
    fn block(&self) -> Option<&'t str> {
        (self.words.first() == Some(&"block")).then(|| self.words.get(1).copied()).flatten()
    }

    /// Where its second word stands, a signature without its parameters.
    fn name_range(&self) -> Range<usize> {
        let word = self.words.get(1).and_then(|word| word.split('(').next()).unwrap_or_default();
        let at = self.text.find(word).unwrap_or(0);
        self.start + at..self.start + at + word.len()
    }
}

/// The tags of a template outside of its comments.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|found| at + found) {
        let (mark, close) = match text[open + 1..].chars().next() {
            Some('#') => ('#', "#}"),
            Some('%') => ('%', "%}"),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let start = open + 2;
        let Some(end) = text[start..].find(close).map(|found| start + found) else { break };
        if mark == '%' {
            let inner = &text[start..end];
            let words: Vec<&str> = inner.split_whitespace().collect();
            let words = match words.split_first() {
                Some((&"-", rest)) => rest.to_vec(),
                _ => words,
            };
            let words =
                words.iter().enumerate().map(|(n, word)| if n == 0 { word.trim_start_matches('-') } else { word });
            tags.push(Tag { words: words.collect(), start, text: inner });
        }
        at = end + 2;
    }
    tags
}

fn parent<'t>(tags: &[Tag<'t>]) -> Option<&'t str> {
    let extends = tags.iter().find(|tag| tag.words.first() == Some(&"extends"))?;
    extends.words.get(1).map(|name| unquoted(name))
}

fn unquoted(name: &str) -> &str {
    name.trim_matches(|c| matches!(c, '"' | '\'' | '`'))
}

/// The full name of a template, as the engine finds it.
fn resolved(name: &str, chain: &[Layer], templates: &Templates) -> Option<String> {
    if templates.contains_key(name) {
        return Some(name.to_owned());
    }
    chain.iter().map(|layer| format!("{}/{name}", layer.name)).find(|full| templates.contains_key(full))
}

fn list(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn place(template: &str, text: &str, range: Range<usize>) -> Place {
    let Some(path) = layer::path_of(template) else { return Place::default() };
    SourceText::new(path, text).place(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_outside_of_comments() {
        let text =
            "{#- {% block a %} -#}{%- block b %}{{ x }}{% - endblock b %}{% extends \"base/x.html\" %}{%block c%}";
        let found: Vec<String> = tags(text).iter().map(|tag| tag.words.join(" ")).collect();
        assert_eq!(found, ["block b", "endblock b", "extends \"base/x.html\"", "block c"]);
        let all = tags(text);
        assert_eq!((&text[all[0].name_range()], parent(&all)), ("b", Some("base/x.html")));
    }
}
