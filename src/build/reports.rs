//! The press service's ledger: for each court a page in every language and the same as data.
//!
//! Nothing here is published. It is the only place where what is private meets what is public.

mod sentences;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};

use super::{Loaded, Options, Planned};
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::base::slug::Slug;
use crate::catalogue::{Catalogue, address};
use crate::check::in_language;
use crate::coverage::{
    self, Audience, Balance, Cell, Coverage, Table, Task, Topic, Urgency, What, external_links, national_table, tables,
};
use crate::diagnostics::Diagnostic;
use crate::entry::Entry;
use crate::monitoring::{Publication, Summary};
use crate::plan::view::Switch;
use crate::render;
use crate::settings::{Court, NATIONAL};
use crate::theme::{Options as ThemeOptions, Theme, Words, fill, fill_date};
use sentences::as_sentence;

/// Tasks of one urgency that a page shows; the data has all.
const SHOWN: usize = 50;

/// The files of the report, by path below its folder.
pub type Reports = BTreeMap<OutputPath, Vec<u8>>;

impl Loaded {
    /// Makes the reports on the courts that are asked for.
    ///
    /// # Errors
    /// What a template asks for and the report does not have.
    pub fn reports(
        &self,
        options: &Options,
        catalogue: &Catalogue<'_>,
        planned: &Planned,
    ) -> Result<Reports, Box<Diagnostic>> {
        let Some(theme) = self.themes.get(&catalogue.settings.theme) else { return Ok(Reports::new()) };
        let mut untold = Vec::new();
        let style =
            theme.stylesheet(&ThemeOptions::read(&catalogue.settings.options, None, theme.options(), &mut untold));
        let reporter = Reporter { catalogue, planned, theme, style };
        let courts = catalogue.settings.courts.values().filter(|court| options.wants(&court.id));
        let mut ledgers: Vec<Ledger<'_>> = courts.map(|court| reporter.ledger(Some(court))).collect();
        if options.wants_national() {
            ledgers.push(reporter.ledger(None));
        }
        let mut files = Reports::new();
        for ledger in &ledgers {
            reporter.files_of(ledger, &ledgers, &mut files)?;
        }
        for lang in &catalogue.settings.languages {
            files.insert(OutputPath::new(format!("index.{lang}.html")), reporter.index(&ledgers, *lang)?);
        }
        // Whoever opens the folder reads the first language, and finds the way to the others.
        files.insert(OutputPath::new("index.html"), reporter.index(&ledgers, catalogue.settings.default_language())?);
        Ok(files)
    }
}

/// A ledger with what the press service alone may know.
struct Ledger<'a> {
    court: Option<&'a Court>,
    coverage: Coverage,
    monitoring: Summary,
}

struct Reporter<'a> {
    catalogue: &'a Catalogue<'a>,
    planned: &'a Planned,
    theme: &'a Theme,
    style: String,
}

/// A page as its template sees it.
#[derive(Debug, Default, Serialize)]
struct Page<'a> {
    title: String,
    name: String,
    on: String,
    intro: String,
    index: Option<String>,
    switch: Vec<Switch>,
    style: &'a str,
    held_back: bool,
    /// Whether it tells of tasks, and doesn't only lead to pages that do.
    has_tasks: bool,
    groups: Vec<Group>,
    tables: Vec<Table>,
}

/// Tasks that are as pressing as one another.
#[derive(Debug, Serialize)]
struct Group {
    key: &'static str,
    title: String,
    count: usize,
    tasks: Vec<Shown>,
    /// How many more the data has.
    more: usize,
}

/// A task in words.
#[derive(Debug, Serialize)]
struct Shown {
    topic: String,
    reason: String,
    remedy: String,
    /// File and line.
    place: Option<String>,
    /// The item, or the publication, that it is about.
    about: Option<Cell>,
}

impl<'a> Reporter<'a> {
    fn ledger(&self, court: Option<&'a Court>) -> Ledger<'a> {
        let mut coverage = coverage::of(self.catalogue, &self.planned.diagnostics, court, Audience::PressService);
        let monitoring = self.planned.monitoring.summary(court.map(|court| court.id.as_str()));
        if monitoring.publications > 0 {
            let open = monitoring.open.len() - monitoring.overdue;
            let balance = Balance { all: monitoring.publications, open, late: monitoring.overdue };
            coverage.topics.insert(Topic::Monitoring, balance);
        }
        // Of all courts' digests each court's own ledger tells in detail.
        let due = monitoring.open.iter().filter(|_| court.is_some()).filter_map(|open| open.finding.clone());
        coverage.tasks.extend(due.map(Task::from));
        coverage.tasks.sort_by_key(|task| (task.urgency, task.topic));
        Ledger { court, coverage, monitoring }
    }

    fn files_of(&self, ledger: &Ledger<'_>, all: &[Ledger<'_>], files: &mut Reports) -> Result<(), Box<Diagnostic>> {
        let folder = &ledger.coverage.court;
        let path = |name: &str| OutputPath::new(format!("{folder}/{name}"));
        files.insert(path("coverage.json"), pretty(&self.data(ledger)));
        files.insert(path("links.json"), pretty(&json!(external_links(self.catalogue, ledger.court))));
        for lang in &self.catalogue.settings.languages {
            let page = self.page(ledger, all, *lang);
            let html = render::report(self.theme, *lang, &page)?;
            files.insert(path(&format!("coverage.{lang}.html")), html.into_bytes());
        }
        Ok(())
    }

    /// The ledger as data; names of fields are for ever.
    fn data(&self, ledger: &Ledger<'_>) -> Value {
        let mut data = json!(ledger.coverage);
        let tasks: Vec<Value> = ledger.coverage.tasks.iter().map(|task| self.task_data(task)).collect();
        data["tasks"] = json!(tasks);
        data["held_back"] = json!(self.is_held_back(ledger));
        data["external_links"] = json!(external_links(self.catalogue, ledger.court).len());
        data["monitoring"] = json!(ledger.monitoring);
        if ledger.court.is_none() {
            data["courts"] = json!(self.catalogue.settings.courts.keys().collect::<Vec<&Slug>>());
        }
        data
    }

    fn task_data(&self, task: &Task) -> Value {
        let in_each = |words: &dyn Fn(&Words, Lang) -> String| {
            let of_lang = |lang: &Lang| (*lang, words(self.theme.words(*lang), *lang));
            self.catalogue.settings.languages.iter().map(of_lang).collect::<BTreeMap<Lang, String>>()
        };
        let found = match &task.what {
            What::Found(found) => Some(found),
            _ => None,
        };
        let of = |lang: Lang| match found {
            Some(found) => Task::from(in_language(self.catalogue, found, lang)),
            None => task.clone(),
        };
        json!({
            "urgency": task.urgency, "topic": task.topic,
            "code": found.map(|found| found.problem.code()),
            "file": found.and_then(|found| found.place.file.as_ref()),
            "line": found.and_then(|found| found.place.span.as_ref()).map(|span| span.line),
            "reason": in_each(&|words, lang| of(lang).reason(words, lang)),
            "remedy": in_each(&|words, lang| of(lang).remedy(words, lang)),
        })
    }

    fn page(&self, ledger: &Ledger<'_>, all: &[Ledger<'_>], lang: Lang) -> Page<'_> {
        let words = self.theme.words(lang);
        let mut page = self.empty_page(lang, ledger.coverage.name.get(lang));
        page.index = Some(format!("../index.{lang}.html"));
        page.held_back = self.is_held_back(ledger);
        page.switch = self.switch("coverage", lang);
        page.groups = self.groups(ledger, lang);
        page.has_tasks = ledger.court.is_some() || !page.groups.is_empty();
        if ledger.court.is_none() {
            let courts = all.iter().filter(|ledger| ledger.court.is_some()).map(|ledger| &ledger.coverage);
            let url = |coverage: &Coverage| format!("../{}/coverage.{lang}.html", coverage.court);
            page.tables.push(national_table(courts, words, lang, url));
        }
        if !ledger.monitoring.open.is_empty() {
            page.tables.push(self.publications(ledger, words, lang));
        }
        let base_url = match ledger.court {
            Some(court) => self.catalogue.settings.base_url_of(court),
            None => self.catalogue.settings.national.base_url.clone(),
        };
        page.tables.extend(tables(&ledger.coverage, words, lang, &base_url));
        page
    }

    /// The list of all ledgers, in each of their languages.
    fn index(&self, ledgers: &[Ledger<'_>], lang: Lang) -> Result<Vec<u8>, Box<Diagnostic>> {
        let words = self.theme.words(lang);
        let languages = &self.catalogue.settings.languages;
        let row = |ledger: &Ledger<'_>| {
            let count = |urgency| ledger.coverage.tasks.iter().filter(|task| task.urgency == urgency).count();
            let link = |of: &Lang| {
                let url = format!("{}/coverage.{of}.html", ledger.coverage.court);
                Cell { lang: (*of != lang).then_some(*of), ..Cell::text(of.own_name()) }.linked(Some(url))
            };
            let name = Cell::local(&ledger.coverage.name, lang);
            let counts = LISTED.map(|urgency| Cell::late(count(urgency), lang));
            [name].into_iter().chain(languages.iter().map(link)).chain(counts).collect()
        };
        let mut table = Table {
            title: words.get("coverage.tables.courts").to_owned(),
            head: vec![words.get("coverage.columns.court").to_owned()],
            rows: ledgers.iter().map(row).collect(),
        };
        table.head.extend(languages.iter().map(|of| words.get(&format!("languages.{of}")).to_owned()));
        table.head.extend(LISTED.map(|urgency| urgency_words(urgency, words)));
        let mut page = self.empty_page(lang, self.catalogue.settings.name.get(lang));
        page.switch = self.switch("index", lang);
        page.tables.push(table);
        Ok(render::report(self.theme, lang, &page)?.into_bytes())
    }

    fn empty_page(&self, lang: Lang, name: &str) -> Page<'_> {
        let words = self.theme.words(lang);
        Page {
            title: format!("{} — {name}", words.get("coverage.title")),
            name: name.to_owned(),
            on: fill_date(words.get("coverage.as_of"), self.catalogue.view.now.day(), lang),
            intro: words.get("coverage.internal").to_owned(),
            style: &self.style,
            ..Page::default()
        }
    }

    fn switch(&self, name: &str, current: Lang) -> Vec<Switch> {
        let of_lang = |lang: &Lang| Switch {
            lang: *lang,
            label: lang.short_name(),
            name: lang.own_name(),
            url: format!("{name}.{lang}.html"),
            current: *lang == current,
            missing: false,
        };
        self.catalogue.settings.languages.iter().map(of_lang).collect()
    }

    fn groups(&self, ledger: &Ledger<'_>, lang: Lang) -> Vec<Group> {
        let words = self.theme.words(lang);
        let tasks = &ledger.coverage.tasks;
        let urgencies: BTreeSet<Urgency> = tasks.iter().map(|task| task.urgency).collect();
        let group = |urgency: Urgency| {
            let of_group: Vec<&Task> = tasks.iter().filter(|task| task.urgency == urgency).collect();
            Group {
                key: urgency.key(),
                title: urgency_words(urgency, words),
                count: of_group.len(),
                tasks: of_group.iter().take(SHOWN).map(|task| self.shown(task, ledger, lang)).collect(),
                more: of_group.len().saturating_sub(SHOWN),
            }
        };
        urgencies.into_iter().map(group).collect()
    }

    fn shown(&self, task: &Task, ledger: &Ledger<'_>, lang: Lang) -> Shown {
        let words = self.theme.words(lang);
        let found = match &task.what {
            What::Found(found) => Some(found),
            _ => None,
        };
        let place = found.and_then(|found| {
            let file = found.place.file.as_ref()?;
            Some(found.place.span.as_ref().map_or_else(|| file.to_string(), |span| format!("{file}:{}", span.line)))
        });
        // A finding quotes what it was made from: here it is told from the text that readers of the page see.
        let told = match found {
            Some(found) => Task::from(in_language(self.catalogue, found, lang)),
            None => task.clone(),
        };
        Shown {
            topic: words.get(&format!("coverage.topics.{}", task.topic.key())).to_owned(),
            reason: as_sentence(&told.reason(words, lang), lang),
            remedy: told.remedy(words, lang),
            place,
            about: found.and_then(|found| self.about(found, ledger, lang)),
        }
    }

    /// The item that a finding is about, where it is on the site; or the publication of a digest.
    fn about(&self, found: &Diagnostic, ledger: &Ledger<'_>, lang: Lang) -> Option<Cell> {
        let is_it = |publication: &&Publication| publication.finding.as_ref() == Some(found);
        if let Some(publication) = ledger.monitoring.open.iter().find(is_it) {
            return Some(Cell::text(&publication.title).linked(Some(publication.url.clone())));
        }
        let item = self.catalogue.item_in(found.place.file.as_ref()?.folder())?;
        let is_public = |entry: &&Entry| self.catalogue.is_public(entry);
        // The title of what is under embargo is nowhere before its hour.
        let entry = item.entries.get(&lang).filter(is_public).or_else(|| item.entries.values().find(is_public))?;
        let base_url = ledger.court.map(|court| self.catalogue.settings.base_url_of(court));
        let url = base_url.map(|base| format!("{base}{}", address(item, entry.lang)));
        let lang = (entry.lang != lang).then_some(entry.lang);
        Some(Cell { lang, ..Cell::text(&entry.base.title) }.linked(url))
    }

    /// Publications that wait for an answer, and critical ones without; for all courts, of which court.
    fn publications(&self, ledger: &Ledger<'_>, words: &Words, lang: Lang) -> Table {
        let monitoring = &ledger.monitoring;
        let is_of_all = ledger.court.is_none();
        let courts = &self.catalogue.settings.courts;
        let row = |publication: &Publication| {
            let court = courts.values().find(|court| court.id.as_str() == publication.court);
            let name = court.map_or_else(|| Cell::text(&publication.court), |court| Cell::local(&court.name, lang));
            let tone = publication.tone.map_or("–", |tone| *tone.phrase().get(lang));
            let title = Cell::text(&publication.title).linked(Some(publication.url.clone()));
            let mut row = vec![title];
            row.extend(is_of_all.then_some(name));
            row.push(Cell::local(&publication.outlet, lang));
            row.push(Cell::day(Some(publication.date), lang));
            row.push(Cell::text(tone));
            row.push(Cell { bad: publication.overdue, ..Cell::day(publication.answer_until, lang) });
            row
        };
        let number = |count: usize| Cell::number(count, lang).text;
        let values =
            [("publications", number(monitoring.publications)), ("critical", number(monitoring.critical_unanswered))];
        let title = words.get("coverage.tables.monitoring");
        let columns = ["publication", "court", "outlet", "date", "tone", "answer_until"].into_iter();
        let shown = columns.filter(|column| is_of_all || *column != "court");
        Table {
            title: fill(title, &values.each_ref().map(|(name, value)| (*name, value.as_str()))),
            head: shown.map(|column| words.get(&format!("coverage.columns.{column}")).to_owned()).collect(),
            rows: monitoring.open.iter().map(row).collect(),
        }
    }

    fn is_held_back(&self, ledger: &Ledger<'_>) -> bool {
        self.planned.withheld.contains(ledger.court.map_or(NATIONAL, |court| court.id.as_str()))
    }
}

/// The urgencies that the list of courts counts.
const LISTED: [Urgency; 4] = [Urgency::Blocking, Urgency::Overdue, Urgency::Missing, Urgency::Attention];

fn urgency_words(urgency: Urgency, words: &Words) -> String {
    words.get(&format!("coverage.urgency.{}", urgency.key())).to_owned()
}

fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
