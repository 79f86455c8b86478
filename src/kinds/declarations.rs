//! `declarations`: what acting judges declare. A closed list of fields: sums, kinds and counts.
//!
//! No free text, no addresses, no names but the judge's: what is not declared here can't be
//! published by mistake.

use super::checked::Checked;
use super::define::content_kind;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;
use crate::front_matter::{Decimal, Money, PersonRef, choice, group};

choice! {
    /// The form of the declaration.
    pub enum Form {
        Assets = "assets" { kk: "Активтер мен міндеттемелер", ru: "Активы и обязательства", en: "Assets and liabilities" },
        IncomeAndProperty = "income-and-property" { kk: "Кірістер мен мүлік", ru: "Доходы и имущество", en: "Income and property" },
    }
}

choice! {
    /// Where income comes from.
    pub enum IncomeCategory {
        Salary = "salary" { kk: "Еңбекақы", ru: "Заработная плата", en: "Salary" },
        Pension = "pension" { kk: "Зейнетақы", ru: "Пенсия", en: "Pension" },
        Teaching = "teaching" { kk: "Оқытушылық және ғылыми қызмет", ru: "Преподавательская и научная деятельность", en: "Teaching and research" },
        Property = "property" { kk: "Мүліктен түскен кіріс", ru: "Доход от имущества", en: "Income from property" },
        Other = "other" { kk: "Өзге кіріс", ru: "Иной доход", en: "Other income" },
    }
}

choice! {
    /// What is owned.
    pub enum PropertyType {
        Flat = "flat" { kk: "Пәтер", ru: "Квартира", en: "Flat" },
        House = "house" { kk: "Тұрғын үй", ru: "Жилой дом", en: "House" },
        Land = "land" { kk: "Жер учаскесі", ru: "Земельный участок", en: "Land" },
        Car = "car" { kk: "Автомобиль", ru: "Автомобиль", en: "Car" },
        Other = "other" { kk: "Өзге мүлік", ru: "Иное имущество", en: "Other property" },
    }
}

choice! {
    /// How it is owned.
    pub enum Ownership {
        Own = "own" { kk: "Меншігінде", ru: "В собственности", en: "Owned" },
        Joint = "joint" { kk: "Ортақ меншікте", ru: "В общей собственности", en: "Jointly owned" },
        Use = "use" { kk: "Пайдалануында", ru: "В пользовании", en: "In use" },
    }
}

group! {
    /// Income of one category.
    pub struct Income {
        required category: IncomeCategory { kk: "Түрі", ru: "Вид", en: "Category" },
        required amount: Money { kk: "Сомасы", ru: "Сумма", en: "Amount" },
    }
}

group! {
    /// Property of one type.
    pub struct Property {
        required r#type: PropertyType { kk: "Түрі", ru: "Вид", en: "Type" },
        required count: i64 { kk: "Саны", ru: "Количество", en: "Count" },
        optional area: Decimal { kk: "Ауданы, м²", ru: "Площадь, м²", en: "Area, m²" },
        required ownership: Ownership { kk: "Құқық түрі", ru: "Вид права", en: "Ownership" },
    }
}

content_kind! {
    /// A declaration of one judge for one year.
    pub struct Declaration {
        shared required judge: PersonRef<1> { kk: "Судья", ru: "Судья", en: "Judge" },
        shared required year: i64 { kk: "Есепті жыл", ru: "Отчётный год", en: "Year" },
        shared required form: Form { kk: "Декларация түрі", ru: "Вид декларации", en: "Form" },
        shared optional income: Vec<Income> { kk: "Кірістер", ru: "Доходы", en: "Income" },
        shared optional property: Vec<Property> { kk: "Мүлік", ru: "Имущество", en: "Property" },
        shared optional spouse_income: Vec<Income> { kk: "Жұбайының (зайыбының) кірістері", ru: "Доходы супруга (супруги)", en: "Spouse's income" },
        shared optional spouse_property: Vec<Property> { kk: "Жұбайының (зайыбының) мүлкі", ru: "Имущество супруга (супруги)", en: "Spouse's property" },
    }
    impl {
        const SECTION: &'static str = "declarations";
        const DATED: bool = true;
        const CLOSED: bool = true;
        const ON_CARD: &'static [&'static str] = &["judge", "year"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            if item.body.words == 0 { Vec::new() } else { vec![Diagnostic::new(RuleProblem::DeclarationText {}, item.text.clone())] }
        }
    }
}
