//! `journal`: issues of «Заңгер» and of the Supreme Court's Bulletin, and their articles.

use super::checked::Checked;
use super::define::content_kind;
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::KindProblem;
use crate::front_matter::{FileRef, ItemRef, JournalRef, LongText, PageRange, Text, choice, group};

choice! {
    /// An issue, or an article of one.
    pub enum JournalType {
        Issue = "issue" { kk: "Журнал нөмірі", ru: "Номер журнала", en: "Issue" },
        Article = "article" { kk: "Мақала", ru: "Статья", en: "Article" },
    }
}

group! {
    /// An author.
    pub struct Author {
        required name: Text { kk: "Автор", ru: "Автор", en: "Author" },
        optional affiliation: Text { kk: "Жұмыс орны", ru: "Место работы", en: "Affiliation" },
    }
}

group! {
    /// An abstract in each language.
    pub struct Abstracts {
        optional kk: LongText { kk: "Қазақша", ru: "На казахском", en: "In Kazakh" },
        optional ru: LongText { kk: "Орысша", ru: "На русском", en: "In Russian" },
        optional en: LongText { kk: "Ағылшынша", ru: "На английском", en: "In English" },
    }
}

content_kind! {
    /// An issue or an article.
    pub struct JournalItem {
        shared required r#type: JournalType { kk: "Түрі", ru: "Вид", en: "Type" },
        shared required journal: JournalRef { kk: "Журнал", ru: "Журнал", en: "Journal" },
        shared required year: i64 { kk: "Жылы", ru: "Год", en: "Year" },
        shared required number: Text { kk: "Нөмірі", ru: "Номер", en: "Number" },
        shared optional issue: ItemRef { kk: "Журнал нөмірі", ru: "Номер журнала", en: "Issue",
            hint: { kk: "Мақалаға міндетті, мысалы: journal/zanger-2026-1", ru: "Обязательно для статьи, например: journal/zanger-2026-1", en: "Needed for an article, for example: journal/zanger-2026-1" } },
        own optional authors: Vec<Author> { kk: "Авторлары", ru: "Авторы", en: "Authors",
            hint: { kk: "Мақалаға міндетті.", ru: "Обязательно для статьи.", en: "Needed for an article." } },
        shared optional abstracts: Abstracts { kk: "Аңдатпа", ru: "Аннотация", en: "Abstract",
            hint: { kk: "Мақалаға міндетті, үш тілде.", ru: "Обязательно для статьи, на трёх языках.", en: "Needed for an article, in three languages." } },
        own optional keywords: Vec<Text> { kk: "Түйін сөздер", ru: "Ключевые слова", en: "Keywords" },
        shared optional pages: PageRange { kk: "Беттері", ru: "Страницы", en: "Pages",
            hint: { kk: "Мақалаға міндетті, мысалы: 12-19", ru: "Обязательно для статьи, например: 12-19", en: "Needed for an article, for example: 12-19" } },
        shared optional doi: Text { kk: "DOI", ru: "DOI", en: "DOI" },
        shared optional file: FileRef { kk: "Файл", ru: "Файл", en: "File" },
        own optional acts: Vec<Text> { kk: "Нормативтік актілер", ru: "Нормативные акты", en: "Normative acts" },
    }
    impl {
        const SECTION: &'static str = "journal";
        const DATED: bool = true;
        const RECEIVES: bool = false;
        const ON_CARD: &'static [&'static str] = &["type", "journal", "year", "number", "pages", "authors"];

        fn position(&self) -> Option<i64> {
            self.pages.map(|pages| i64::from(pages.first))
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let of_article = [
                ("issue", self.issue.is_some()),
                ("authors", self.authors.is_some()),
                ("pages", self.pages.is_some()),
                ("abstracts", self.abstracts.is_some()),
            ];
            if self.r#type == JournalType::Issue {
                return item.refuses_all(&of_article, "type", "issue");
            }
            let mut found = item.needs_all(&of_article, "type", "article");
            if let Some(doi) = &self.doi
                && !is_doi(&doi.0)
            {
                found.push(item.at("doi", KindProblem::BadDoi { value: doi.0.clone() }));
            }
            if let Some(abstracts) = &self.abstracts {
                let given = [(Lang::Kk, &abstracts.kk), (Lang::Ru, &abstracts.ru), (Lang::En, &abstracts.en)];
                if given.iter().all(|(_, text)| text.is_none()) {
                    found.extend(item.needs_all(&[("abstracts", false)], "type", "article"));
                } else {
                    let missing = given.iter().filter(|(_, text)| text.is_none());
                    found.extend(missing.map(|(language, _)| {
                        item.at("abstracts", KindProblem::AbstractMissing { language: *language })
                    }));
                }
            }
            found
        }
    }
}

/// The form of a Digital Object Identifier (ISO 26324): `10.` registrant `/` suffix.
fn is_doi(text: &str) -> bool {
    let Some((registrant, suffix)) = text.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let digits = registrant.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    digits
        && registrant.len() >= 4
        && !suffix.is_empty()
        && !suffix.contains(|c: char| c.is_whitespace() || c.is_control())
}
