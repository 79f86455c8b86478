//! `zharia courts`: the courts of a tree, as a CI matrix or for people.

use std::collections::BTreeMap;

use serde_json::json;

use super::args::{CourtsArgs, ListForm};
use super::{Console, Exit, Failure};
use crate::base::slug::Slug;
use crate::build::{self, Options};
use crate::diagnostics::render::Format;

/// Lists the courts.
pub(super) fn run(console: &Console, args: &CourtsArgs) -> Result<Exit, Failure> {
    let options = Options::plain(&args.content, console.now);
    let loaded = build::load(&options).map_err(Failure::machine)?;
    let Some(settings) = &loaded.settings else {
        console.findings(&loaded.diagnostics, Format::Human, &args.content);
        return Ok(Exit::Settings);
    };
    console.findings(&loaded.diagnostics, Format::Human, &args.content);
    // A court whose settings can't be read is still a court: its own job will say what is wrong.
    let unreadable = settings.unreadable_courts.iter().map(|id| (id, "", settings.base_url_for(id)));
    let readable = settings.courts.values();
    let readable = readable.map(|court| (&court.id, court.name.get(console.lang), settings.base_url_of(court)));
    let courts: BTreeMap<_, _> = readable.chain(unreadable).map(|(id, name, url)| (id, (name, url))).collect();
    match args.format {
        ListForm::Json => {
            let row = |(id, (_, url)): (&&Slug, &(&str, String))| json!({ "court": id, "base_url": url });
            super::print(&json!(courts.iter().map(row).collect::<Vec<_>>()).to_string());
        }
        ListForm::Human => {
            for (id, (name, url)) in &courts {
                super::print(&format!("{:<20} {name}  {url}", id.as_str()));
            }
        }
    }
    Ok(Exit::Done)
}
