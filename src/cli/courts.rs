//! `zharia courts`: the courts of a tree, as a CI matrix or for people.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::args::{CourtsArgs, ListForm};
use super::{Console, Exit, Failure};
use crate::base::date::Day;
use crate::base::lang::{Lang, Phrase};
use crate::base::slug::Slug;
use crate::build::{self, Options};
use crate::diagnostics::render::Format;
use crate::settings::Settings;

const CLOSED: Phrase = Phrase { kk: "мұрағат", ru: "архив", en: "archive" };

/// What the list tells of a court.
#[derive(Default)]
pub(super) struct Row<'a> {
    pub(super) name: &'a str,
    pub(super) base_url: String,
    pub(super) is_closed: bool,
    pub(super) renamed_to: Option<&'a Slug>,
}

impl Row<'_> {
    /// The row of a CI matrix.
    pub(super) fn as_matrix(&self, id: &str) -> Value {
        let (url, closed, next) = (&self.base_url, self.is_closed, self.renamed_to);
        json!({ "court": id, "base_url": url, "closed": closed, "renamed_to": next })
    }
}

/// Lists the courts.
pub(super) fn run(console: &Console, args: &CourtsArgs) -> Result<Exit, Failure> {
    let now = args.now.unwrap_or(console.now);
    let loaded = build::load(&Options::plain(&args.content, now)).map_err(Failure::machine)?;
    console.findings(&loaded.diagnostics, Format::Human, &args.content);
    let Some(settings) = &loaded.settings else { return Ok(Exit::Settings) };
    // The country's day, wherever the machine stands.
    let today = now.at_offset(settings.zones.offset_at_instant(now.instant())).day();
    let courts = rows(settings, today, console.lang);
    match args.format {
        ListForm::Json => {
            let rows: Vec<Value> = courts.iter().map(|(id, row)| row.as_matrix(id.as_str())).collect();
            super::print(&json!(rows).to_string());
        }
        ListForm::Human => {
            for (id, row) in &courts {
                let next = row.renamed_to.map(|next| format!(" → {next}")).unwrap_or_default();
                let closed =
                    if row.is_closed { format!("  ({}{next})", CLOSED.get(console.lang)) } else { String::new() };
                super::print(&format!("{:<20} {}  {}{closed}", id.as_str(), row.name, row.base_url));
            }
        }
    }
    Ok(Exit::Done)
}

/// The courts by id, those whose settings can't be read among them.
pub(super) fn rows(settings: &Settings, today: Day, lang: Lang) -> BTreeMap<&Slug, Row<'_>> {
    // A court whose settings can't be read is still a court: its own job will say what is wrong.
    let unreadable = settings.unreadable_courts.iter();
    let unreadable = unreadable.map(|id| (id, Row { base_url: settings.base_url_for(id), ..Row::default() }));
    let readable = settings.courts.values().map(|court| {
        let (is_closed, base_url) = (court.is_closed_on(today), settings.base_url_of(court));
        let renamed_to = court.renamed_to.as_ref().filter(|_| is_closed);
        (&court.id, Row { name: court.name.get(lang), base_url, is_closed, renamed_to })
    });
    readable.chain(unreadable).collect()
}
