//! `zharia ledger update`: writes down what is published now, beside all that was before.

use std::collections::{BTreeMap, BTreeSet};

use super::args::LedgerArgs;
use super::build::exit;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::path::OutputPath;
use crate::base::slug::Slug;
use crate::build::{Options, Planned};
use crate::catalogue::{Catalogue, FoundAgain, Recording};
use crate::diagnostics::problems::LedgerProblem;
use crate::diagnostics::render::Format;
use crate::diagnostics::{Diagnostic, Place, Problem, Severity};
use crate::entry::Owner;
use crate::ledger::owner_of;
use crate::publish;
use crate::settings::NATIONAL;
use crate::theme::fill;

const RECORDED: Phrase = Phrase {
    kk: "{owner}: қосылғаны – {added}, өзгергені – {changed}, көшкені – {moved}",
    ru: "{owner}: добавлено — {added}, изменено — {changed}, переехало — {moved}",
    en: "{owner}: added {added}, changed {changed}, moved {moved}",
};
const NO_ITEM: Phrase = Phrase {
    kk: "{folder} – материал қалтасы емес. Материалдың қалтасын жазыңыз, мысалы: courts/almaty/news/brifing.",
    ru: "{folder} — не папка материала. Укажите папку материала, например: courts/almaty/news/brifing.",
    en: "{folder} is not the folder of an item. Give an item's folder, such as courts/almaty/news/brifing.",
};
const NOTHING: Phrase =
    Phrase {
        kk: "Тізілім өзгерген жоқ.", ru: "Реестр не изменился.", en: "The ledger has not changed."
    };
const LEFT: Phrase = Phrase {
    kk: "Қателері бар соттардың тізілімі бұрынғы күйінде қалды: {owners}. Түзеткен соң команданы қайталаңыз.",
    ru: "Реестр судов с ошибками остался прежним: {owners}. Исправьте ошибки и повторите команду.",
    en: "The ledger of courts with errors was left as it was: {owners}. Mend the errors and run the command again.",
};

/// Brings the ledger up to date. Of a court that is held back nothing is published, so nothing is recorded.
pub(super) fn update(console: &Console, args: &LedgerArgs) -> Result<Exit, Failure> {
    let now = args.now.unwrap_or(console.now);
    let theme_folders = args.content.parent().map(|folder| folder.join("themes")).into_iter().collect();
    let mut options = Options { recording: true, theme_folders, ..Options::plain(&args.content, now) };
    let mut loaded = console.load(&mut options)?;
    loaded.plan(&options, |_, catalogue, planned| {
        let found_again = catalogue.map(Catalogue::found_again).unwrap_or_default();
        let settled = catalogue.map(|catalogue| settled(catalogue, &found_again)).unwrap_or_default();
        let errors = planned.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
        let errors: Vec<Diagnostic> =
            errors.filter(|found| !settled.contains(&found.place) && !is_found(found)).cloned().collect();
        console.findings(&errors, Format::Human, &args.content);
        let Some(catalogue) = catalogue else { return Ok(exit(planned.verdict)) };
        let translated = translated(console, args, catalogue)?;
        let lost: BTreeSet<Owner> = errors.iter().filter_map(is_lost).collect();
        let left = Left { planned: &planned, lost: &lost, unsound: &catalogue.ledger.unsound };
        write(console, args, catalogue, &found_again, &translated, &left)?;
        Ok(if lost.is_empty() { exit(planned.verdict) } else { Exit::Content })
    })
}

/// The items whose translations are said to be true, by their folders: named from here or from the tree's root.
fn translated(console: &Console, args: &LedgerArgs, catalogue: &Catalogue<'_>) -> Result<BTreeSet<String>, Failure> {
    let mut folders = BTreeSet::new();
    for path in &args.translated {
        let inside = path.strip_prefix(&args.content).unwrap_or(path);
        let folder = inside.as_str().trim_start_matches("./").trim_end_matches('/');
        let Some(item) = catalogue.item_in(folder) else {
            return Err(Failure::usage(fill(NO_ITEM.get(console.lang), &[("folder", path.as_str())])));
        };
        folders.insert(item.folder.clone());
    }
    Ok(folders)
}

/// Where the records stand that are no loss: their items were found again under another folder.
fn settled(catalogue: &Catalogue<'_>, found_again: &[FoundAgain<'_>]) -> BTreeSet<Place> {
    let places = found_again.iter().flat_map(|FoundAgain { item, record }| {
        let recorded = catalogue.ledger.items.get(record);
        let public = item.entries.values().filter(|entry| catalogue.is_public(entry));
        public.filter_map(move |entry| Some(catalogue.ledger.place(record, recorded?, entry.lang)))
    });
    places.collect()
}

/// Whether a finding tells of an item that was found again.
const fn is_found(found: &Diagnostic) -> bool {
    matches!(found.problem, Problem::Ledger(LedgerProblem::AddressMoved { .. }))
}

/// Whose item is lost, where a finding tells of one.
fn is_lost(found: &Diagnostic) -> Option<Owner> {
    let Problem::Ledger(LedgerProblem::AddressGone { .. }) = found.problem else { return None };
    found.place.file.as_ref().and_then(owner_of)
}

/// Whose ledger stays as it was, and why.
struct Left<'a> {
    planned: &'a Planned,
    lost: &'a BTreeSet<Owner>,
    unsound: &'a BTreeSet<Owner>,
}

impl Left<'_> {
    fn holds(&self, owner: &Owner) -> bool {
        self.unsound.contains(owner)
            || self.planned.withheld.contains(name(owner))
            || self.lost.contains(owner)
            // What all courts share holds all of them back.
            || self.lost.contains(&Owner::National)
    }

    fn names(&self) -> BTreeSet<&str> {
        let lost = self.lost.iter().chain(self.unsound).map(name);
        self.planned.withheld.iter().map(String::as_str).chain(lost).collect()
    }
}

fn write(
    console: &Console,
    args: &LedgerArgs,
    catalogue: &Catalogue<'_>,
    found_again: &[FoundAgain<'_>],
    translated: &BTreeSet<String>,
    left: &Left<'_>,
) -> Result<(), Failure> {
    let mut ledger = catalogue.ledger.clone();
    let is_left = |owner: &Owner| left.holds(owner);
    let recordings = catalogue.record(&mut ledger, found_again, translated, is_left);
    let files = ledger.to_write(is_left);
    let bytes: BTreeMap<OutputPath, Vec<u8>> =
        files.into_iter().map(|(path, text)| (OutputPath::new(path.as_str()), text.into_bytes())).collect();
    publish::write_loose(&args.content, &bytes).map_err(Failure::machine)?;
    for path in bytes.keys() {
        super::print(args.content.join(path.as_str()).as_str());
    }
    for (owner, recording) in recordings.iter().filter(|(_, recording)| **recording != Recording::default()) {
        let counts = [recording.added, recording.changed, recording.moved].map(|count| count.to_string());
        let [added, changed, moved] = &counts;
        let values = [("owner", name(owner)), ("added", added), ("changed", changed), ("moved", moved)];
        super::say(&fill(RECORDED.get(console.lang), &values));
    }
    if bytes.is_empty() {
        super::say(NOTHING.get(console.lang));
    }
    let left = left.names().into_iter().collect::<Vec<_>>();
    if !left.is_empty() {
        super::say(&fill(LEFT.get(console.lang), &[("owners", &left.join(", "))]));
    }
    Ok(())
}

fn name(owner: &Owner) -> &str {
    owner.court().map_or(NATIONAL, Slug::as_str)
}
