//! `declarations`: what acting judges declare. A closed list of fields: sums, kinds and counts.
//!
//! No free text, no addresses, no names but the judge's: what is not declared here can't be
//! published by mistake. Which of the fields and which words may be given for a year is a schema's
//! business (`data/declarations.yaml`).

use super::checked::{Checked, Clock};
use super::define::content_kind;
use crate::base::lang::LocalText;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{DeadlineProblem, RuleProblem};
use crate::front_matter::{
    Decimal, FileRef, FormWord, IncomeWord, Located, Money, OwnershipWord, PersonRef, PropertyWord, SchemaWord, group,
};
use crate::settings::{Schemas, Words};

group! {
    /// Income of one category.
    pub struct Income {
        required category: IncomeWord { kk: "Түрі", ru: "Вид", en: "Category" },
        required amount: Located<Money> { kk: "Сомасы", ru: "Сумма", en: "Amount" },
    }
}

group! {
    /// Property of one type.
    pub struct Property {
        required r#type: PropertyWord { kk: "Түрі", ru: "Вид", en: "Type" },
        required count: i64 { kk: "Саны", ru: "Количество", en: "Count" },
        optional area: Located<Decimal> { kk: "Ауданы, м²", ru: "Площадь, м²", en: "Area, m²" },
        optional ownership: OwnershipWord { kk: "Құқық түрі", ru: "Вид права", en: "Ownership" },
    }
}

content_kind! {
    /// A declaration of one judge for one year.
    pub struct Declaration {
        shared required judge: PersonRef<1> { kk: "Судья", ru: "Судья", en: "Judge" },
        shared required year: i64 { kk: "Есепті жыл", ru: "Отчётный год", en: "Year" },
        shared required form: FormWord { kk: "Декларация түрі", ru: "Вид декларации", en: "Form" },
        shared optional total_income: Located<Money> { kk: "Жиынтық кіріс", ru: "Совокупный доход", en: "Total income" },
        shared optional income: Vec<Income> { kk: "Кірістер", ru: "Доходы", en: "Income" },
        shared optional property: Vec<Property> { kk: "Мүлік", ru: "Имущество", en: "Property" },
        shared optional spouse_income: Vec<Income> { kk: "Жұбайының (зайыбының) кірістері", ru: "Доходы супруга (супруги)", en: "Spouse's income" },
        shared optional spouse_property: Vec<Property> { kk: "Жұбайының (зайыбының) мүлкі", ru: "Имущество супруга (супруги)", en: "Spouse's property" },
        own optional file: FileRef { kk: "Декларация файлы (PDF)", ru: "Декларация (PDF)", en: "Declaration (PDF)" },
    }
    impl {
        const SECTION: &'static str = "declarations";
        const DATED: bool = true;
        const PERSONAL: bool = true;
        const CLOSED: bool = true;
        const ON_CARD: &'static [&'static str] = &["judge", "year"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            if item.body.words == 0 { Vec::new() } else { vec![Diagnostic::new(RuleProblem::DeclarationText {}, item.text.clone())] }
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let limit = clock.terms.declaration_days;
            let days = item.base.date.map(|date| clock.days_since(date.day()));
            let over = days.filter(|days| limit > 0 && *days > limit);
            over.map(|days| item.at("date", DeadlineProblem::DeclarationTermOver { days, limit })).into_iter().collect()
        }
    }
}

impl Declaration {
    /// Gives the words of the schema their labels; a word that no schema has stands for itself.
    pub fn label(&mut self, schemas: &Schemas) {
        let Some(schema) = schemas.find(&self.form.word, self.year) else { return };
        self.form.label = schema.form_words.clone();
        for income in self.income.iter_mut().chain(&mut self.spouse_income).flatten() {
            label(&mut income.category, &schema.income);
        }
        for property in self.property.iter_mut().chain(&mut self.spouse_property).flatten() {
            label(&mut property.r#type, &schema.property);
            if let Some(ownership) = &mut property.ownership {
                label(ownership, &schema.ownership);
            }
        }
    }
}

fn label<const SHELF: u8>(word: &mut SchemaWord<SHELF>, words: &Words) {
    let found = words.iter().find(|(known, _)| *known == word.word);
    word.label = found.map_or_else(LocalText::default, |(_, label)| label.clone());
}
