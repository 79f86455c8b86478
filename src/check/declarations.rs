//! Declarations: only what the schema of the form and the year allows, in its words and its rounding.

use std::collections::BTreeSet;

use crate::base::meant::closest;
use crate::catalogue::Catalogue;
use crate::diagnostics::problems::PersonalProblem;
use crate::diagnostics::{Diagnostic, Place};
use crate::entry::Entry;
use crate::front_matter::SchemaWord;
use crate::kinds::{Declaration, Fields, Income, Property};
use crate::settings::{Schema, Schemas, Words};

/// Days for which a comparison with the law is good.
const CHECKED_DAYS: i64 = 366;

pub(super) fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let schemas = &catalogue.settings.registries.declarations;
    let mut found = Vec::new();
    let mut used: BTreeSet<Place> = BTreeSet::new();
    // What is allowed is not known where the file can't be read; that is told.
    let entries = catalogue.items.iter().filter(|_| !schemas.is_broken).flat_map(|item| item.entries.values());
    for entry in entries {
        let Fields::Declaration(declaration) = &entry.fields else { continue };
        match schemas.find(&declaration.form.word, declaration.year) {
            Some(schema) => {
                Ruled { schema, found: &mut found }.declaration(declaration, entry);
                if used.insert(schema.place.clone()) {
                    found.extend(outdated(catalogue, schema));
                }
            }
            // A year that can't be is told as that.
            None if !super::declared::years(catalogue).contains(&declaration.year) => {}
            None => found.push(without_schema(schemas, declaration, entry)),
        }
    }
    found
}

fn outdated(catalogue: &Catalogue<'_>, schema: &Schema) -> Option<Diagnostic> {
    let day = schema.checked.filter(|day| day.days_until(catalogue.view.now.day()) > CHECKED_DAYS)?;
    let problem = PersonalProblem::SchemaOutdated { form: schema.form.clone(), day: day.to_string() };
    Some(Diagnostic::new(problem, schema.place.clone()))
}

fn without_schema(schemas: &Schemas, declaration: &Declaration, entry: &Entry) -> Diagnostic {
    let form = declaration.form.word.clone();
    let years = |schema: &Schema| match schema.to {
        Some(to) => format!("{}–{to}", schema.from),
        None => format!("{}–…", schema.from),
    };
    let known: Vec<String> = schemas.of_form(&form).map(years).collect();
    if known.is_empty() {
        let forms: BTreeSet<&str> = schemas.all.iter().map(|schema| schema.form.as_str()).collect();
        let forms: Vec<&str> = forms.into_iter().collect();
        return Diagnostic::new(unknown_word("form", &form, &forms), declaration.form.place.clone());
    }
    let problem = PersonalProblem::NoSchemaForYear { form, year: declaration.year, known: known.join(", ") };
    Diagnostic::new(problem, entry.place("year"))
}

fn unknown_word(field: &str, word: &str, known: &[&str]) -> PersonalProblem {
    let (field, word) = (field.to_owned(), word.to_owned());
    match closest(&word, known.iter().copied()) {
        Some(meant) => PersonalProblem::MisspelledSchemaWord { meant: meant.to_owned(), field, word },
        None => PersonalProblem::WordNotInSchema { field, word, allowed: known.join(", ") },
    }
}

/// One schema while a declaration is held against it.
struct Ruled<'a> {
    schema: &'a Schema,
    found: &'a mut Vec<Diagnostic>,
}

impl Ruled<'_> {
    fn declaration(&mut self, declaration: &Declaration, entry: &Entry) {
        let given = [
            ("total_income", declaration.total_income.is_some()),
            ("income", declaration.income.is_some()),
            ("property", declaration.property.is_some()),
            ("spouse_income", declaration.spouse_income.is_some()),
            ("spouse_property", declaration.spouse_property.is_some()),
        ];
        for (field, _) in given.into_iter().filter(|(_, given)| *given) {
            self.field(field, entry.place(field));
        }
        if let Some(total) = declaration.total_income.as_ref().filter(|_| self.allows("total_income")) {
            self.sum(total.value.0, &total.place);
        }
        for (field, rows) in [("income", &declaration.income), ("spouse_income", &declaration.spouse_income)] {
            if self.allows(field) {
                rows.iter().flatten().for_each(|row| self.income(row));
            }
        }
        for (field, rows) in [("property", &declaration.property), ("spouse_property", &declaration.spouse_property)] {
            if self.allows(field) {
                rows.iter().flatten().for_each(|row| self.property(row));
            }
        }
    }

    fn income(&mut self, row: &Income) {
        self.word("category", &row.category, |schema| &schema.income);
        self.sum(row.amount.value.0, &row.amount.place);
    }

    fn property(&mut self, row: &Property) {
        self.word("type", &row.r#type, |schema| &schema.property);
        if let Some(area) = &row.area {
            self.field("area", area.place.clone());
        }
        if let Some(ownership) = &row.ownership {
            self.field("ownership", ownership.place.clone());
            if self.allows("ownership") {
                self.word("ownership", ownership, |schema| &schema.ownership);
            }
        }
    }

    fn allows(&self, field: &str) -> bool {
        self.schema.allow.contains(&field)
    }

    fn field(&mut self, field: &str, place: Place) {
        if !self.allows(field) {
            let allowed = self.schema.allow.join(", ");
            let form = self.schema.form.clone();
            let problem = PersonalProblem::FieldNotInSchema { field: field.to_owned(), form, allowed };
            self.found.push(Diagnostic::new(problem, place));
        }
    }

    fn word<const SHELF: u8>(&mut self, field: &str, word: &SchemaWord<SHELF>, of: fn(&Schema) -> &Words) {
        let known: Vec<&str> = of(self.schema).iter().map(|(known, _)| known.as_str()).collect();
        if !known.contains(&word.word.as_str()) {
            self.found.push(Diagnostic::new(unknown_word(field, &word.word, &known), word.place.clone()));
        }
    }

    fn sum(&mut self, sum: i64, place: &Place) {
        let step = self.schema.round_to;
        if sum % step != 0 {
            let rounded = (sum + step / 2) / step * step;
            self.found.push(Diagnostic::new(PersonalProblem::SumNotRounded { sum, step, rounded }, place.clone()));
        }
    }
}
