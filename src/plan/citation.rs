//! The citation of a journal's article, and what search engines for scholars read in its head.

use super::recipe::{CitationForm, Recipe};
use super::site::Site;
use super::view::{Citation, Meta};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::catalogue::{Resolved, address};
use crate::entry::{Entry, Item};
use crate::front_matter::FileRef;
use crate::kinds::{Fields, JournalItem, JournalType};
use crate::settings::Journal;
use crate::theme::fill;

impl Site<'_> {
    /// How an article is cited; `None` for everything else.
    pub(super) fn citation(&mut self, item: &Item, entry: &Entry) -> Option<Citation> {
        let fields = article(entry).filter(|_| entry.base.withdrawn.is_none())?;
        let lang = entry.lang;
        let here = address(item, lang);
        let texts = |list: &Option<Vec<_>>| -> Vec<String> { words(list.as_deref().unwrap_or_default()) };
        let journal = self.journal(fields);
        let mut citation = Citation {
            text: String::new(),
            bib: format!("{here}citation.bib"),
            ris: format!("{here}citation.ris"),
            key: format!("{}-{}-{}-{lang}", fields.journal.0, fields.year, item.key.slug),
            title: entry.base.title.clone(),
            authors: authors(fields),
            journal: journal.map_or(fields.journal.0.as_str(), |journal| journal.title.get(lang)).to_owned(),
            issn: journal.and_then(|journal| journal.issn.clone()),
            publisher: journal.map(|journal| journal.publisher.get(lang).to_owned()).unwrap_or_default(),
            year: fields.year,
            number: fields.number.0.clone(),
            pages: fields.pages.map(|pages| (pages.first, pages.last)),
            doi: fields.doi.as_ref().map(|doi| doi.0.clone()),
            lang,
            keywords: texts(&fields.keywords),
            summary: summary(fields, lang),
            url: format!("{}{here}", self.canonical_base(item)),
            pdf: fields.file.as_ref().and_then(|file| self.pdf(file, &entry.source)),
            date: entry.base.date.map(crate::base::date::Moment::day),
        };
        citation.text = self.as_cited(&citation);
        Some(citation)
    }

    /// The periodical that an article or issue belongs to.
    pub(super) fn journal(&self, fields: &JournalItem) -> Option<&Journal> {
        let id = crate::base::slug::Slug::parse(&fields.journal.0)?;
        self.settings().registries.journals.get(&id)
    }

    fn pdf(&mut self, file: &FileRef, from: &SourcePath) -> Option<String> {
        let Ok(Resolved::Media(path, media)) = self.catalogue.file(from, &file.file) else { return None };
        let is_pdf = path.as_str().to_lowercase().rsplit_once('.').is_some_and(|(_, ending)| ending == "pdf");
        is_pdf.then(|| self.assets.publish(&path, media)).map(|address| self.absolute(&address))
    }

    /// Authors, title, journal, year, number, pages, parted as the standard of bibliographies (GOST
    /// 7.1) parts them.
    fn as_cited(&self, citation: &Citation) -> String {
        let words = self.words(citation.lang);
        let mut parts = vec![
            format!("{} // {}", citation.title, citation.journal),
            citation.year.to_string(),
            fill(words.get("item.number"), &[("n", &citation.number)]),
        ];
        if let Some((first, last)) = citation.pages {
            let pages = if first == last { first.to_string() } else { format!("{first}–{last}") };
            parts.push(fill(words.get("citation.pages"), &[("pages", &pages)]));
        }
        parts.extend(citation.doi.as_ref().map(|doi| format!("DOI: {doi}")));
        let authors = citation.authors.join(", ");
        let authors = match authors.as_str() {
            "" => String::new(),
            ended if ended.ends_with('.') => format!("{ended} "),
            open => format!("{open}. "),
        };
        let text = parts.iter().map(|part| part.trim_end_matches('.')).collect::<Vec<_>>().join(". – ");
        format!("{authors}{text}.")
    }

    /// The files beside an article's page.
    pub(super) fn citation_files(&mut self, citation: &Citation, source: &SourcePath) {
        for (address, form) in [(&citation.bib, CitationForm::BibTex), (&citation.ris, CitationForm::Ris)] {
            let recipe = Recipe::Citation(form, Box::new(citation.clone()));
            self.output(address, recipe, vec![source.clone()]);
        }
    }
}

/// The fields of an article; `None` for issues and all other kinds.
pub(super) fn article(entry: &Entry) -> Option<&JournalItem> {
    match &entry.fields {
        Fields::JournalItem(fields) if fields.r#type == JournalType::Article => Some(fields),
        _ => None,
    }
}

/// The names of an article's authors.
pub(super) fn authors(fields: &JournalItem) -> Vec<String> {
    fields.authors.iter().flatten().map(|author| author.name.0.clone()).collect()
}

/// Plain words of texts.
pub(super) fn words(texts: &[crate::front_matter::Text]) -> Vec<String> {
    texts.iter().map(|text| text.0.clone()).collect()
}

fn summary(fields: &JournalItem, lang: Lang) -> Option<String> {
    let abstracts = fields.abstracts.as_ref()?;
    let text = match lang {
        Lang::Kk => &abstracts.kk,
        Lang::Ru => &abstracts.ru,
        Lang::En => &abstracts.en,
    };
    Some(text.as_ref()?.0.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The tags of Highwire Press, which search engines for scholars read.
pub(super) fn meta(citation: &Citation) -> Vec<Meta> {
    let mut meta = Vec::new();
    let mut add = |name: &'static str, content: String| {
        if !content.is_empty() {
            meta.push(Meta { name, content });
        }
    };
    add("citation_title", citation.title.clone());
    citation.authors.iter().for_each(|author| add("citation_author", author.clone()));
    add("citation_publication_date", citation.date.map(|day| day.to_string().replace('-', "/")).unwrap_or_default());
    add("citation_journal_title", citation.journal.clone());
    add("citation_publisher", citation.publisher.clone());
    add("citation_issn", citation.issn.clone().unwrap_or_default());
    add("citation_volume", citation.year.to_string());
    add("citation_issue", citation.number.clone());
    let page = |of: fn((u32, u32)) -> u32| citation.pages.map(|pages| of(pages).to_string()).unwrap_or_default();
    add("citation_firstpage", page(|(first, _)| first));
    add("citation_lastpage", page(|(_, last)| last));
    add("citation_doi", citation.doi.clone().unwrap_or_default());
    add("citation_language", citation.lang.code().to_owned());
    add("citation_keywords", citation.keywords.join("; "));
    add("citation_abstract_html_url", citation.url.clone());
    add("citation_pdf_url", citation.pdf.clone().unwrap_or_default());
    meta
}
