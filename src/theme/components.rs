//! What a component is told to take, and examples of it: `components/<name>/component.yaml`.
//!
//! The template's own signature is the truth; a description that differs from it is a fault. Whoever
//! shows examples (the style guide, tests) reads them here.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map as Object, Value as Json, json};
use tera::{ComponentArg, ComponentInfo, Tera};

use super::layer::{DESCRIPTION, Layer, TEMPLATE};
use crate::base::date::Day;
use crate::base::lang::{Lang, LocalText};
use crate::base::written;
use crate::diagnostics::problems::{ComponentProblem, Expected, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::settings::reader::Fields;
use crate::yaml::{Entry, Map, Node, Value};

/// The folder of a theme whose files examples show: `file:portrait.svg`.
pub(super) const FILES: &str = "example-files/";

/// What begins the name of such a file in an example.
const FILE: &str = "file:";

/// What begins a date in an example: `date:2026-11-20`, `date:2026-11-20 10:00`.
const DATE: &str = "date:";

/// The place of an example in the markup around it.
const PLACE: &str = "{example}";

/// A component: what it is for, what it takes, how it is used.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its name, which is that of its folder.
    pub name: String,
    /// What it is for, in a sentence.
    pub summary: LocalText,
    /// What it takes.
    pub parameters: Vec<Parameter>,
    /// How it is used.
    pub examples: Vec<Example>,
    // Markup that must stand around it, with `{example}` in it: a card stands in a list.
    around: String,
    pub(super) template: String,
}

/// A parameter of a component.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// The type of its values, `any` where more than one will do.
    pub r#type: &'static str,
    /// Whether every call must give it.
    pub required: bool,
    /// What it is where a call doesn't give it.
    pub default: Option<String>,
    /// What it means.
    pub about: LocalText,
}

/// An example of a component.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name, one of its own among the component's examples.
    pub name: String,
    /// What it shows.
    pub title: LocalText,
    /// Its data, as they are written.
    pub written: String,
    /// Markup that stands inside the component.
    pub body: LocalText,
    data: Map,
}

impl Component {
    /// The name by which templates call it.
    #[must_use]
    pub fn tag(&self) -> String {
        tag(&self.name)
    }

    pub(super) fn stood_in(&self, html: &str) -> String {
        self.around.replace(PLACE, html)
    }
}

impl Example {
    /// What it gives to the component, in a language; `file` tells the address of a file.
    #[must_use]
    pub fn arguments(&self, lang: Lang, file: &dyn Fn(&str) -> String) -> Object<String, Json> {
        object(&self.data, lang, file)
    }

    /// The names and values of its arguments, short ones as a template would write them.
    pub fn call(&self, lang: Lang) -> impl Iterator<Item = (&str, Option<String>)> {
        self.data.iter().map(move |entry| {
            let value = argument(&entry.node, lang, &str::to_owned);
            let short = !matches!(value, Json::Object(_) | Json::Array(_) | Json::Null);
            (entry.key.as_str(), short.then(|| value.to_string()))
        })
    }
}

/// The types that a description may name, each with what an example then holds.
const TYPES: [(&str, Option<Expected>); 8] = [
    ("any", None),
    ("array", Some(Expected::List)),
    ("bool", Some(Expected::YesNo)),
    ("float", Some(Expected::Number)),
    ("integer", Some(Expected::WholeNumber)),
    ("map", Some(Expected::Map)),
    ("number", Some(Expected::Number)),
    ("string", Some(Expected::Text)),
];

/// Reads the description of a component and holds it against the component's signature.
pub(super) fn read(
    layer: &Layer,
    name: &str,
    tera: &Tera,
    files: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(String, Component)> {
    let (source, map) = layer.yaml(&format!("components/{name}/{DESCRIPTION}"), diagnostics)?;
    let template = format!("{}/components/{name}/{TEMPLATE}", layer.name);
    let Some(signature) = tera.get_component_definition(&tag(name)) else {
        let problem = ComponentProblem::ComponentUndefined { component: tag(name), file: TEMPLATE.to_owned() };
        diagnostics.push(Diagnostic::new(problem, source.whole()));
        return None;
    };
    let mut fields = Fields::new(&source, &map, source.whole());
    let summary = fields.local_text("summary");
    let summary = fields.require("summary", summary).unwrap_or_default();
    let around = fields.text("around").unwrap_or_else(|| PLACE.to_owned());
    let mut reading = Reading { signature: &signature, files, named: BTreeSet::new(), parameters: Vec::new() };
    for node in fields.list("parameters") {
        let parameter = fields.group_of("parameters", node, |fields| reading.parameter(fields));
        reading.parameters.extend(parameter.flatten());
    }
    reading.undescribed(&mut fields, &source.whole());
    let mut examples = Vec::new();
    for node in fields.list("examples") {
        let written = |range: Range<usize>| dedented(&source.text, range);
        let example = fields.group_of("examples", node, |fields| reading.example(fields, &written));
        examples.extend(example.flatten());
    }
    diagnostics.extend(fields.finish());
    let parameters = reading.parameters;
    Some((name.to_owned(), Component { name: name.to_owned(), summary, parameters, examples, around, template }))
}

/// A description while it is read.
struct Reading<'a> {
    signature: &'a ComponentInfo,
    files: &'a dyn Fn(&str) -> bool,
    /// Every parameter that is named, also where what is said of it is wrong.
    named: BTreeSet<String>,
    parameters: Vec<Parameter>,
}

impl Reading<'_> {
    fn argument(&self, name: &str) -> Option<&ComponentArg> {
        self.signature.args().iter().find(|argument| argument.name() == name)
    }

    /// Reports a name that the signature does not have.
    fn unknown(&self, parameter: &str, fields: &mut Fields<'_>, place: Place) {
        let known = self.signature.args().iter().map(ComponentArg::name).collect::<Vec<_>>().join(", ");
        let component = self.signature.name().to_owned();
        fields.report(ComponentProblem::UnknownParameter { component, parameter: parameter.to_owned(), known }, place);
    }

    fn parameter(&mut self, fields: &mut Fields<'_>) -> Option<Parameter> {
        let place = fields.node("name").map(|node| fields.place(node)).unwrap_or_default();
        let name = fields.text("name");
        let name = fields.require("name", name);
        self.named.extend(name.clone());
        let type_node = fields.node("type");
        let said_type = fields.text("type");
        let said_type = fields.require("type", said_type);
        let required_node = fields.node("required");
        let required = fields.yes_no("required").unwrap_or(false);
        let about = fields.local_text("about").unwrap_or_default();
        let (name, said_type) = (name?, said_type?);
        let Some(argument) = self.argument(&name) else {
            self.unknown(&name, fields, place);
            return None;
        };
        let mut differs = |node: Option<&Node>, said: String, real: String| {
            let place = node.map_or_else(|| place.clone(), |node| fields.place(node));
            fields.report(ComponentProblem::ParameterDiffers { parameter: name.clone(), said, real }, place);
        };
        let known = TYPES.iter().find(|(known, _)| *known == said_type);
        let of_signature = argument.arg_type().map(|real| real.as_str());
        let is_same = of_signature.is_none_or(|real| real == said_type);
        let Some((r#type, _)) = known.filter(|_| is_same) else {
            let types = || TYPES.map(|(name, _)| name).join(", ");
            differs(type_node, said_type.clone(), of_signature.map_or_else(types, str::to_owned));
            return None;
        };
        if required != argument.is_required() {
            differs(required_node, format!("required: {required}"), format!("required: {}", argument.is_required()));
        }
        let default =
            argument.default().map(|value| if value.is_string() { format!("\"{value}\"") } else { value.to_string() });
        Some(Parameter { name, r#type, required, default, about })
    }

    /// Reports each parameter of which the description says nothing; what comes from the page by itself needs no word.
    fn undescribed(&self, fields: &mut Fields<'_>, place: &Place) {
        for argument in self.signature.args().iter().filter(|argument| !argument.is_implicit()) {
            if !self.named.contains(argument.name()) {
                let problem = ComponentProblem::ParameterUndescribed { parameter: argument.name().to_owned() };
                fields.report(problem, place.clone());
            }
        }
    }

    fn example(&self, fields: &mut Fields<'_>, written: &dyn Fn(Range<usize>) -> String) -> Option<Example> {
        let place = fields.node("name").map(|node| fields.place(node)).unwrap_or_default();
        let name = fields.text("name");
        let name = fields.require("name", name);
        let title = fields.local_text("title");
        let title = fields.require("title", title);
        let body = fields.local_text("body").unwrap_or_default();
        let node = fields.node("data");
        let name = name?;
        let data = node.and_then(|node| fields.map_of("data", node));
        let data = data.cloned().unwrap_or_default();
        for entry in &data {
            self.value(entry, fields);
        }
        for argument in self.signature.args().iter().filter(|argument| argument.is_required()) {
            if data.get(argument.name()).is_none() {
                let (example, parameter) = (name.clone(), argument.name().to_owned());
                fields.report(ComponentProblem::ExampleLacks { example, parameter }, place.clone());
            }
        }
        let written = node.map(|node| written(node.range.clone())).unwrap_or_default();
        Some(Example { name, title: title.unwrap_or_default(), written, body, data })
    }

    /// Checks one value of an example.
    fn value(&self, entry: &Entry, fields: &mut Fields<'_>) {
        let Some(argument) = self.argument(&entry.key) else {
            let place = fields.key_place(entry);
            self.unknown(&entry.key, fields, place);
            return;
        };
        let described = self.parameters.iter().find(|parameter| parameter.name == argument.name());
        let expected = TYPES.iter().find(|(name, _)| described.is_some_and(|of| of.r#type == *name));
        let value = argument_value(&entry.node);
        if let Some((_, Some(expected))) = expected
            && !(fits(&value, *expected) || value.is_null() && argument.arg_type().is_none())
        {
            let place = fields.place(&entry.node);
            fields.report(SettingsProblem::SettingWrongType { key: entry.key.clone(), expected: *expected }, place);
        }
        self.inner(&entry.node, fields);
    }

    /// Reports the files that an example shows and the theme does not have, and a comma without quotes that broke a
    /// text in two: `{kk: …, ru: …}`.
    fn inner(&self, node: &Node, fields: &mut Fields<'_>) {
        match &node.value {
            Value::List(nodes) => nodes.iter().for_each(|node| self.inner(node, fields)),
            Value::Map(map) => {
                let is_lang = |entry: &&Entry| Lang::from_code(&entry.key).is_some();
                let broken = map
                    .iter()
                    .find(|entry| !is_lang(entry))
                    .filter(|_| map.iter().next().is_some_and(|first| is_lang(&first)));
                if let Some(entry) = broken {
                    let place = fields.key_place(entry);
                    fields.report(SettingsProblem::UnknownLanguage { code: entry.key.clone() }, place);
                }
                map.iter().for_each(|entry| self.inner(&entry.node, fields));
            }
            Value::Text(text) => {
                if let Some(file) = text.strip_prefix(FILE)
                    && !(self.files)(file)
                {
                    let place = fields.place(node);
                    fields.report(ComponentProblem::ExampleFileMissing { file: file.to_owned() }, place);
                }
            }
            _ => {}
        }
    }
}

/// The name by which templates call a component.
fn tag(name: &str) -> String {
    name.replace('-', "_")
}

fn argument_value(node: &Node) -> Json {
    argument(node, Lang::Kk, &str::to_owned)
}

fn fits(value: &Json, expected: Expected) -> bool {
    match expected {
        Expected::List => value.is_array(),
        Expected::YesNo => value.is_boolean(),
        Expected::WholeNumber => value.is_i64(),
        Expected::Number => value.is_number(),
        Expected::Map => value.is_object(),
        _ => value.is_string(),
    }
}

/// A value as a component gets it. A mapping of languages is the text of one of them.
fn argument(node: &Node, lang: Lang, file: &dyn Fn(&str) -> String) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Int(value) => json!(value),
        Value::Float(value) => json!(value),
        Value::Text(text) => match (text.strip_prefix(FILE), text.strip_prefix(DATE)) {
            (Some(name), _) => json!(file(name)),
            (_, Some(when)) => date(when, lang).unwrap_or_else(|| json!(text)),
            _ => json!(text),
        },
        Value::List(nodes) => nodes.iter().map(|node| argument(node, lang, file)).collect(),
        Value::Map(map) => {
            let is_local = !map.entries.is_empty() && map.iter().all(|entry| Lang::from_code(&entry.key).is_some());
            let own = map.get(lang.code()).or_else(|| map.entries.first()).filter(|_| is_local);
            own.map_or_else(|| Json::Object(object(map, lang, file)), |entry| argument(&entry.node, lang, file))
        }
    }
}

/// A date in the form in which pages have them.
fn date(when: &str, lang: Lang) -> Option<Json> {
    let (day, time) = when.split_once(' ').unwrap_or((when, ""));
    let parsed = Day::parse(day).ok()?;
    let iso = if time.is_empty() { day.to_owned() } else { format!("{day}T{time}:00+05:00") };
    let (text, short) = (written::date_long(parsed, lang), written::date_short(parsed, lang));
    Some(json!({
        "iso": iso, "text": text, "short": short, "time": time, "day": parsed.day(),
        "month": written::month_of_day(parsed, lang), "year": parsed.year(),
    }))
}

fn object(map: &Map, lang: Lang, file: &dyn Fn(&str) -> String) -> Object<String, Json> {
    map.iter().map(|entry| (entry.key.clone(), argument(&entry.node, lang, file))).collect()
}

/// A part of a file without the margin that it has there.
fn dedented(text: &str, range: Range<usize>) -> String {
    let before = text.get(..range.start).unwrap_or_default();
    let margin = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
    let part = text.get(range).unwrap_or_default();
    let lines = part.lines().enumerate().map(|(n, line)| if n == 0 { line } else { line.get(margin..).unwrap_or("") });
    lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::theme;

    /// The style guide of base is for those who build themes in any of the languages.
    #[test]
    fn base_describes_its_components_in_every_language() {
        let outcome = theme::load(theme::BASE, &[], &BTreeMap::new());
        assert_eq!(outcome.diagnostics, []);
        let base = outcome.value.expect("a sound theme");
        assert!(base.components().len() > 50);
        let is_whole = |text: &LocalText| Lang::ALL.iter().all(|lang| text.0.contains_key(lang));
        for component in base.components().values() {
            let Component { name, summary, parameters, examples, .. } = component;
            assert!(is_whole(summary) && !examples.is_empty(), "{name}");
            assert!(parameters.iter().all(|parameter| is_whole(&parameter.about)), "{name}: parameters");
            assert!(examples.iter().all(|example| is_whole(&example.title)), "{name}: titles");
            let mut names: Vec<&str> = examples.iter().map(|example| example.name.as_str()).collect();
            names.dedup();
            assert_eq!(names.len(), examples.len(), "{name}: names of examples");
        }
    }

    #[test]
    fn data_are_shown_without_their_margin() {
        let text = "examples:\n  - data:\n      a: 1\n      b:\n        c: 2\n";
        let start = text.find("a: 1").expect("data");
        assert_eq!(dedented(text, start..text.len()), "a: 1\nb:\n  c: 2");
    }
}
