//! `zharia courts`: the courts of a tree, as a CI matrix or for people.

use serde_json::json;

use super::args::{CourtsArgs, ListForm};
use super::{Console, Exit, Failure};
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
    match args.format {
        ListForm::Json => {
            let courts: Vec<_> = settings
                .courts
                .values()
                .map(|court| json!({ "court": court.id, "base_url": settings.base_url_of(court) }))
                .collect();
            super::print(&json!(courts).to_string());
        }
        ListForm::Human => {
            for court in settings.courts.values() {
                let name = court.name.get(console.lang);
                super::print(&format!("{:<20} {name}  {}", court.id.as_str(), settings.base_url_of(court)));
            }
        }
    }
    Ok(Exit::Done)
}
