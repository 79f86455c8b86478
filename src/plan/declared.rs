//! A judge's declarations side by side: rows are sums and types of property, columns are years.
//!
//! Finished values: the words of each row are those of the schema of the newest year that has it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::site::Site;
use crate::base::lang::{Lang, LocalText};
use crate::base::slug::Slug;
use crate::base::written;
use crate::catalogue::public_declarations;
use crate::entry::{Entry, Item};
use crate::kinds::{Declaration, Fields, Income, Property};

/// The public declarations of each judge, the newest year first.
pub(super) type Declared<'a> = BTreeMap<&'a str, Vec<(&'a Item, &'a Declaration)>>;

/// Finds the public declarations of all judges.
pub(super) fn declared<'a>(catalogue: &'a crate::catalogue::Catalogue<'a>) -> Declared<'a> {
    let mut declared: Declared<'a> = BTreeMap::new();
    for (item, declaration) in public_declarations(catalogue) {
        declared.entry(&declaration.judge.0).or_default().push((item, declaration));
    }
    for of_judge in declared.values_mut() {
        of_judge.sort_by(|(a, one), (b, other)| (other.year, &a.key).cmp(&(one.year, &b.key)));
    }
    declared
}

/// The rows of one part of the table: a word for each, and a cell for each column.
#[derive(Default)]
struct Rows {
    rows: Vec<(String, String, Vec<Option<i64>>)>,
}

impl Rows {
    /// Adds to a cell; several holdings of one type count together.
    fn add(&mut self, word: &str, label: &LocalText, lang: Lang, column: (usize, usize), amount: i64) {
        let (at, columns) = column;
        let label = if label.is_empty() { word } else { label.get(lang) };
        let index = self.rows.iter().position(|(known, ..)| known == word).unwrap_or_else(|| {
            self.rows.push((word.to_owned(), label.to_owned(), vec![None; columns]));
            self.rows.len() - 1
        });
        let cell = &mut self.rows[index].2[at];
        *cell = Some(cell.unwrap_or(0).saturating_add(amount));
    }

    fn part(self, key: &str, text: impl Fn(i64) -> String) -> Option<Value> {
        let row = |(_, label, cells): (String, String, Vec<Option<i64>>)| {
            let cells: Vec<Option<String>> = cells.into_iter().map(|cell| cell.map(&text)).collect();
            json!({ "label": label, "cells": cells })
        };
        let rows: Vec<Value> = self.rows.into_iter().map(row).collect();
        (!rows.is_empty()).then(|| json!({ "key": key, "rows": rows }))
    }
}

impl Site<'_> {
    /// What is told on the page of a declaration, or of a judge, beside its own fields.
    pub(super) fn add_declared(&self, item: &Item, entry: &Entry, fields: &mut Value) {
        let judge = match &entry.fields {
            Fields::Declaration(declaration) => &declaration.judge.0,
            Fields::Judge(judge) => &judge.person.0,
            _ => return,
        };
        let Value::Object(fields) = fields else { return };
        let table = Slug::parse(judge).and_then(|judge| self.side_by_side(judge.as_str(), item, entry.lang));
        fields.insert("side_by_side".to_owned(), table.unwrap_or(Value::Null));
        if let Fields::Declaration(declaration) = &entry.fields {
            let schemas = &self.settings().registries.declarations;
            let schema = schemas.find(&declaration.form.word, declaration.year);
            let basis = schema.filter(|schema| !schema.basis.is_empty()).map(|schema| schema.basis.get(entry.lang));
            fields.insert("basis".to_owned(), json!(basis));
        }
    }

    fn side_by_side(&self, judge: &str, here: &Item, lang: Lang) -> Option<Value> {
        let of_judge = self.declared.get(judge)?;
        let columns = of_judge.len();
        let (mut total, mut income, mut property) = (Rows::default(), Rows::default(), Rows::default());
        let (mut spouse_income, mut spouse_property) = (Rows::default(), Rows::default());
        for (at, (_, declaration)) in of_judge.iter().enumerate() {
            let column = (at, columns);
            if let Some(sum) = &declaration.total_income {
                total.add("", &LocalText::default(), lang, column, sum.value.0);
            }
            sums(&mut income, declaration.income.as_deref(), lang, column);
            sums(&mut spouse_income, declaration.spouse_income.as_deref(), lang, column);
            counts(&mut property, declaration.property.as_deref(), lang, column);
            counts(&mut spouse_property, declaration.spouse_property.as_deref(), lang, column);
        }
        if let Some(row) = total.rows.first_mut() {
            self.words(lang).get("declarations.total_income").clone_into(&mut row.1);
        }
        let money = |tenge| written::money(tenge, lang);
        let number = |count| written::number(count, lang);
        let parts = [
            total.part("total", money),
            income.part("income", money),
            property.part("property", number),
            spouse_income.part("spouse_income", money),
            spouse_property.part("spouse_property", number),
        ];
        let year = |(item, declaration): &(&Item, &Declaration)| {
            let form = &declaration.form;
            let form = if form.label.is_empty() { form.word.as_str() } else { form.label.get(lang) };
            let url = self.address_of(item, lang);
            json!({ "year": declaration.year, "form": form, "url": url, "current": item.key == here.key })
        };
        let years: Vec<Value> = of_judge.iter().map(year).collect();
        Some(json!({ "years": years, "parts": parts.into_iter().flatten().collect::<Vec<_>>() }))
    }
}

fn sums(rows: &mut Rows, income: Option<&[Income]>, lang: Lang, column: (usize, usize)) {
    for row in income.unwrap_or_default() {
        rows.add(&row.category.word, &row.category.label, lang, column, row.amount.value.0);
    }
}

fn counts(rows: &mut Rows, property: Option<&[Property]>, lang: Lang, column: (usize, usize)) {
    for row in property.unwrap_or_default() {
        rows.add(&row.r#type.word, &row.r#type.label, lang, column, row.count);
    }
}
