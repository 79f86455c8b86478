//! The ledger as tables of finished words, for a court's own pages and for the comparison of courts.

use serde::Serialize;

use super::{Coverage, Topic, TranslationState};
use crate::base::date::Day;
use crate::base::lang::{Lang, LocalText};
use crate::base::written;
use crate::theme::{Words, fill};

/// A table, ready to be shown: the first cell of a row is its heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// The headings of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// Their language, where it is not the page's.
    pub lang: Option<Lang>,
    /// Where it leads.
    pub url: Option<String>,
    /// Whether it is a number.
    pub number: bool,
    /// Whether it says that something is late or missing.
    pub bad: bool,
}

impl Cell {
    /// Words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words that may exist in another language only.
    #[must_use]
    pub fn local(text: &LocalText, lang: Lang) -> Self {
        let other = text.0.keys().next().copied().filter(|_| !text.0.contains_key(&lang));
        Self { lang: other, ..Self::text(text.get(lang)) }
    }

    /// A number.
    #[must_use]
    pub fn number(number: usize, lang: Lang) -> Self {
        let text = written::number(i64::try_from(number).unwrap_or(i64::MAX), lang);
        Self { text, number: true, ..Self::default() }
    }

    /// A number that should be nought.
    #[must_use]
    pub fn late(number: usize, lang: Lang) -> Self {
        Self { bad: number > 0, ..Self::number(number, lang) }
    }

    /// A day.
    #[must_use]
    pub fn day(day: Option<Day>, lang: Lang) -> Self {
        Self::text(day.map_or_else(|| "–".to_owned(), |day| written::date_short(day, lang)))
    }

    /// The cell with an address.
    #[must_use]
    pub fn linked(self, url: Option<String>) -> Self {
        Self { url, ..self }
    }
}

/// What is written, in which words, and where sections stand.
#[derive(Clone, Copy)]
struct Writing<'a> {
    words: &'a Words,
    lang: Lang,
    base_url: &'a str,
}

impl Writing<'_> {
    fn table(self, key: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
        let head = columns.iter().map(|column| self.words.get(&format!("coverage.columns.{column}")).to_owned());
        Table { title: self.words.get(&format!("coverage.tables.{key}")).to_owned(), head: head.collect(), rows }
    }

    fn days(self, count: i64) -> String {
        days(count, self.words, self.lang)
    }

    fn topic(self, topic: Topic) -> String {
        self.words.get(&format!("coverage.topics.{}", topic.key())).to_owned()
    }
}

/// So many days, in words.
pub(super) fn days(count: i64, words: &Words, lang: Lang) -> String {
    let form = written::plural(count.unsigned_abs(), lang).key();
    fill(words.get(&format!("coverage.days.{form}")), &[("n", &written::number(count, lang))])
}

/// The tables of a court's ledger that have rows. Sections are linked below `base_url`.
#[must_use]
pub fn tables(coverage: &Coverage, words: &Words, lang: Lang, base_url: &str) -> Vec<Table> {
    let writing = Writing { words, lang, base_url };
    let tables = [
        topics(coverage, writing),
        sections(coverage, writing),
        declarations(coverage, writing),
        people(coverage, writing),
        translations(coverage, writing),
    ];
    tables.into_iter().filter(|table| !table.rows.is_empty()).collect()
}

fn topics(coverage: &Coverage, writing: Writing<'_>) -> Table {
    let lang = writing.lang;
    let counted = Topic::ALL.iter().filter_map(|topic| Some((*topic, coverage.topics.get(topic)?)));
    // Mistakes in files are tasks, and nothing to be counted beside what is published.
    let rows = counted.filter(|(topic, _)| *topic != Topic::Content).map(|(topic, balance)| {
        vec![
            Cell::text(writing.topic(topic)),
            Cell::number(balance.all, lang),
            Cell::number(balance.open, lang),
            Cell::late(balance.late, lang),
        ]
    });
    writing.table("topics", &["topic", "all", "open", "late"], rows.collect())
}

fn sections(coverage: &Coverage, writing: Writing<'_>) -> Table {
    let Writing { words, lang, base_url } = writing;
    let row = |section: &super::SectionCoverage| {
        let id = section.section;
        let is_there = section.items.get(&lang).is_some_and(|count| *count > 0);
        let url = is_there.then(|| format!("{base_url}/{lang}/{id}/"));
        let mut row = vec![Cell::text(words.get(&format!("sections.{id}.title"))).linked(url)];
        row.extend(section.items.values().map(|count| Cell::number(*count, lang)));
        row.push(Cell::day(section.newest, lang));
        row.push(Cell::text(section.age_days.map_or_else(|| "–".to_owned(), |age| writing.days(age))));
        row.push(Cell::text(section.term_days.map_or_else(|| "–".to_owned(), |term| writing.days(term))));
        row.push(match section.alive {
            Some(true) => Cell::text(words.get("coverage.states.alive")),
            Some(false) => Cell { bad: true, ..Cell::text(words.get("coverage.states.silent")) },
            None => Cell::text("–"),
        });
        row
    };
    let mut table = writing.table("sections", &["section", "newest", "age", "term", "state"], Vec::new());
    let languages = coverage.sections.first().map(|section| section.items.keys().copied().collect::<Vec<Lang>>());
    let names = languages.unwrap_or_default().into_iter();
    table.head.splice(1..1, names.map(|lang| words.get(&format!("languages.{lang}")).to_owned()));
    table.rows = coverage.sections.iter().map(row).collect();
    table
}

fn declarations(coverage: &Coverage, writing: Writing<'_>) -> Table {
    let lang = writing.lang;
    let row = |year: &super::Declared| {
        let names: Vec<&str> = year.missing.iter().map(|name| name.get(lang)).collect();
        let count = year.judges.saturating_sub(year.published);
        let missing = if names.is_empty() { Cell::late(count, lang) } else { Cell::text(names.join(", ")) };
        vec![
            Cell::text(year.year.to_string()),
            Cell::number(year.published, lang),
            Cell::number(year.judges, lang),
            Cell { bad: count > 0, ..missing },
        ]
    };
    let rows = coverage.declarations.iter().map(row).collect();
    writing.table("declarations", &["year", "published", "judges", "missing"], rows)
}

fn people(coverage: &Coverage, writing: Writing<'_>) -> Table {
    let row = |person: &super::Mandated| {
        let until = Cell { bad: person.ended, ..Cell::day(Some(person.to), writing.lang) };
        vec![Cell::local(&person.name, writing.lang), until]
    };
    writing.table("people", &["person", "until"], coverage.people.iter().map(row).collect())
}

fn translations(coverage: &Coverage, writing: Writing<'_>) -> Table {
    let Writing { words, lang, .. } = writing;
    let row = |missing: &super::Untranslated| {
        vec![
            Cell::local(&missing.title, lang),
            Cell::text(words.get(&format!("languages.{}", missing.language))),
            Cell::text(words.get(match missing.state {
                TranslationState::Missing => "coverage.states.missing",
                TranslationState::Stale => "coverage.states.stale",
            })),
            Cell::day(missing.since, lang),
        ]
    };
    writing.table(
        "translations",
        &["item", "language", "state", "since"],
        coverage.translations.iter().map(row).collect(),
    )
}

/// One row a court, one column a topic: how much is late. `url` tells where a court's own ledger is.
#[must_use]
pub fn national_table<'a>(
    coverages: impl IntoIterator<Item = &'a Coverage>,
    words: &Words,
    lang: Lang,
    url: impl Fn(&Coverage) -> String,
) -> Table {
    const COMPARED: [Topic; 9] = [
        Topic::Responses,
        Topic::Sections,
        Topic::Translations,
        Topic::Events,
        Topic::LineUp,
        Topic::Councils,
        Topic::Declarations,
        Topic::Plan,
        Topic::People,
    ];
    let writing = Writing { words, lang, base_url: "" };
    let row = |coverage: &Coverage| {
        let name = Cell::local(&coverage.name, lang).linked(Some(url(coverage)));
        let newest = coverage.sections.iter().filter_map(|section| section.newest).max();
        let late = |topic: &Topic| Cell::late(coverage.topics.get(topic).map_or(0, |balance| balance.late), lang);
        [name, Cell::day(newest, lang)].into_iter().chain(COMPARED.iter().map(late)).collect()
    };
    let mut table = writing.table("courts", &["court", "newest"], coverages.into_iter().map(row).collect());
    table.head.extend(COMPARED.map(|topic| writing.topic(topic)));
    table
}
