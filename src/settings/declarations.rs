//! Reads `data/declarations.yaml`: what may be published of a judge's declaration, by form and year.
//!
//! The law decides, and it changes: so the list of words stands in data with its legal basis and the
//! day on which somebody checked it. Where the tree says nothing, only totals and counts are allowed.

use std::collections::BTreeMap;

use super::reader::{self, Fields};
use crate::base::date::Day;
use crate::base::lang::{Lang, LocalText, Phrase};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::diagnostics::problems::{Expected, FrontMatterProblem, SettingsProblem};
use crate::diagnostics::{Diagnostic, Place, SourceText};
use crate::yaml::Value;

/// The file.
pub(super) const FILE: &str = "data/declarations.yaml";

/// What a schema may allow: fields of a declaration, and of its property.
const FIELDS: [&str; 7] =
    ["total_income", "income", "property", "area", "ownership", "spouse_income", "spouse_property"];

/// Words with what readers see for each, in the order of the file.
pub type Words = Vec<(String, LocalText)>;

/// What may be published of declarations of one form for some years.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// The word for the form.
    pub form: String,
    /// What readers see for it.
    pub form_words: LocalText,
    /// The first year.
    pub from: i64,
    /// The last year.
    pub to: Option<i64>,
    /// The legal basis.
    pub basis: LocalText,
    /// When somebody last compared it with the law.
    pub checked: Option<Day>,
    /// Categories of income.
    pub income: Words,
    /// Types of property.
    pub property: Words,
    /// Rights to property.
    pub ownership: Words,
    /// The fields that may be given.
    pub allow: Vec<&'static str>,
    /// Sums are rounded to this.
    pub round_to: i64,
    /// Where it stands.
    pub place: Place,
}

/// All schemas of a tree.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schemas {
    /// The schemas, in the order of the file.
    pub all: Vec<Schema>,
    /// Whether some could not be read: then nobody knows what is allowed.
    pub is_broken: bool,
}

impl Schemas {
    /// The schema of a form for a year.
    #[must_use]
    pub fn find(&self, form: &str, year: i64) -> Option<&Schema> {
        self.of_form(form).find(|schema| schema.from <= year && schema.to.is_none_or(|to| year <= to))
    }

    /// The schemas of a form, whatever the year.
    pub fn of_form(&self, form: &str) -> impl Iterator<Item = &Schema> {
        self.all.iter().filter(move |schema| schema.form == form)
    }

    /// The most conservative schemas, for a tree that has none: totals, types and counts.
    fn cautious() -> Self {
        const PROPERTY: [(&str, Phrase); 5] = [
            ("flat", Phrase { kk: "Пәтер", ru: "Квартира", en: "Flat" }),
            ("house", Phrase { kk: "Тұрғын үй", ru: "Жилой дом", en: "House" }),
            ("land", Phrase { kk: "Жер учаскесі", ru: "Земельный участок", en: "Land" }),
            ("car", Phrase { kk: "Автомобиль", ru: "Автомобиль", en: "Car" }),
            ("other", Phrase { kk: "Өзге мүлік", ru: "Иное имущество", en: "Other property" }),
        ];
        const ASSETS: Phrase =
            Phrase {
                kk: "Активтер мен міндеттемелер", ru: "Активы и обязательства", en: "Assets and liabilities"
            };
        const INCOME: Phrase = Phrase {
            kk: "Кірістер мен мүлік", ru: "Доходы и имущество", en: "Income and property"
        };
        let schema = |form: &str, words: &Phrase, allow: &[&'static str]| Schema {
            form: form.to_owned(),
            form_words: local(words),
            from: 0,
            to: None,
            basis: LocalText::default(),
            checked: None,
            income: Vec::new(),
            property: PROPERTY.iter().map(|(word, phrase)| ((*word).to_owned(), local(phrase))).collect(),
            ownership: Vec::new(),
            allow: allow.to_vec(),
            round_to: 1000,
            place: Place::default(),
        };
        let all = vec![
            schema("income-and-property", &INCOME, &["total_income", "property"]),
            schema("assets", &ASSETS, &["property"]),
        ];
        Self { all, is_broken: false }
    }
}

fn local(phrase: &Phrase) -> LocalText {
    LocalText(Lang::ALL.into_iter().map(|lang| (lang, (*phrase.get(lang)).to_owned())).collect())
}

pub(super) fn read(texts: &BTreeMap<SourcePath, SourceText>, diagnostics: &mut Vec<Diagnostic>) -> Schemas {
    let Some(source) = texts.get(&SourcePath::new(FILE)) else { return Schemas::cautious() };
    let told = diagnostics.len();
    let mut all = Vec::new();
    if let Some(map) = reader::parse(source, diagnostics) {
        let mut fields = Fields::new(source, &map, source.whole());
        for node in fields.list("schemas") {
            all.extend(
                fields.group_of("schemas", node, |fields| schema(fields, source.place(node.range.clone()))).flatten(),
            );
        }
        fields.require("schemas", (!all.is_empty()).then_some(()));
        diagnostics.extend(fields.finish());
    }
    Schemas { all, is_broken: diagnostics.len() > told }
}

fn schema(fields: &mut Fields<'_>, place: Place) -> Option<Schema> {
    let form = fields.group("form", form).flatten();
    let form = fields.require("form", form);
    let from = fields.whole("from", 1990..=2100);
    let from = fields.require("from", from);
    let node = fields.node("to");
    let to = fields.whole("to", 1990..=2100);
    if let (Some(from), Some(to), Some(node)) = (from, to, node)
        && to < from
    {
        let place = fields.place(node);
        fields.report(FrontMatterProblem::PeriodReversed { first: "from".into(), last: "to".into() }, place);
    }
    let basis = fields.local_text("basis");
    let basis = fields.require("basis", basis);
    let checked = fields.day("checked");
    let checked = fields.require("checked", checked);
    let allow = allow(fields);
    let allow = fields.require("allow", allow);
    let (income, property, ownership) =
        (words(fields, "income"), words(fields, "property"), words(fields, "ownership"));
    let round_to = fields.whole("round_to", 1..=1_000_000_000).unwrap_or(1);
    let (form, form_words) = form?;
    let (from, basis, allow) = (from?, basis?, allow?);
    Some(Schema { form, form_words, from, to, basis, checked, income, property, ownership, allow, round_to, place })
}

/// `form: {id: …, kk: …, ru: …}`.
fn form(fields: &mut Fields<'_>) -> Option<(String, LocalText)> {
    let id = fields.slug("id");
    let id = fields.require("id", id);
    let mut words = LocalText::default();
    for (lang, key) in [(Lang::Kk, "kk"), (Lang::Ru, "ru"), (Lang::En, "en")] {
        words.0.extend(fields.text(key).map(|text| (lang, text)));
    }
    Some((id?.as_str().to_owned(), words))
}

/// A mapping from words to what readers see for them.
fn words(fields: &mut Fields<'_>, key: &'static str) -> Words {
    let Some(node) = fields.node(key) else { return Words::new() };
    let Value::Map(map) = &node.value else {
        let place = fields.place(node);
        fields.report(SettingsProblem::SettingWrongType { key: key.to_owned(), expected: Expected::Map }, place);
        return Words::new();
    };
    let mut words = Words::new();
    for entry in &map.entries {
        let place = fields.key_place(entry);
        if Slug::parse(&entry.key).is_none() {
            let suggestion = crate::base::slug::transliterate(&entry.key);
            fields.report(SettingsProblem::BadIdentifier { id: entry.key.clone(), suggestion }, place);
            continue;
        }
        let label = fields.local_text_of(&entry.key, &entry.node);
        words.extend(label.map(|label| (entry.key.clone(), label)));
    }
    words
}

fn allow(fields: &mut Fields<'_>) -> Option<Vec<&'static str>> {
    fields.node("allow")?;
    let all = FIELDS.map(|field| (field, field));
    Some(fields.list("allow").iter().filter_map(|node| fields.choice("allow", node, &all)).collect())
}
