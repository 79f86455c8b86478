//! `zharia ledger update`: writes down what is published now, beside all that was before.

use std::collections::{BTreeMap, BTreeSet};

use super::args::LedgerArgs;
use super::build::exit;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::path::OutputPath;
use crate::base::slug::Slug;
use crate::build::{Options, Planned};
use crate::catalogue::{Catalogue, Recording};
use crate::diagnostics::render::Format;
use crate::diagnostics::{Diagnostic, Severity};
use crate::entry::Owner;
use crate::ledger::Ledger;
use crate::publish;
use crate::settings::NATIONAL;
use crate::theme::fill;

const RECORDED: Phrase = Phrase {
    kk: "{owner}: қосылғаны – {added}, өзгергені – {changed}",
    ru: "{owner}: добавлено — {added}, изменено — {changed}",
    en: "{owner}: added {added}, changed {changed}",
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
    let mut options = Options::plain(&args.content, args.now.unwrap_or(console.now));
    let mut loaded = console.load(&mut options, None)?;
    // What has changed since the last time is what is to be recorded: here it is no finding.
    let ledger = std::mem::take(&mut loaded.ledger);
    loaded.plan(&options, |_, catalogue, planned| {
        let is_error = |found: &&Diagnostic| found.severity() == Severity::Error;
        let errors: Vec<Diagnostic> = planned.diagnostics.iter().filter(is_error).cloned().collect();
        console.findings(&errors, Format::Human, &args.content);
        if let Some(catalogue) = catalogue {
            write(console, args, catalogue, &planned, ledger)?;
        }
        Ok(exit(planned.verdict))
    })
}

fn write(
    console: &Console,
    args: &LedgerArgs,
    catalogue: &Catalogue<'_>,
    planned: &Planned,
    mut ledger: Ledger,
) -> Result<(), Failure> {
    let unsound = ledger.unsound.clone();
    let is_left = |owner: &Owner| unsound.contains(owner) || planned.withheld.contains(name(owner));
    let recordings = catalogue.record(&mut ledger, is_left);
    let files = ledger.to_write(is_left);
    let bytes: BTreeMap<OutputPath, Vec<u8>> =
        files.into_iter().map(|(path, text)| (OutputPath::new(path.as_str()), text.into_bytes())).collect();
    publish::write_loose(&args.content, &bytes).map_err(Failure::machine)?;
    for path in bytes.keys() {
        super::print(args.content.join(path.as_str()).as_str());
    }
    for (owner, recording) in recordings.iter().filter(|(_, recording)| **recording != Recording::default()) {
        let (added, changed) = (recording.added.to_string(), recording.changed.to_string());
        let values = [("owner", name(owner)), ("added", &added), ("changed", &changed)];
        super::say(&fill(RECORDED.get(console.lang), &values));
    }
    if bytes.is_empty() {
        super::say(NOTHING.get(console.lang));
    }
    let unsound = unsound.iter().map(name);
    let left: BTreeSet<&str> = planned.withheld.iter().map(String::as_str).chain(unsound).collect();
    if !left.is_empty() {
        let owners = left.into_iter().collect::<Vec<_>>().join(", ");
        super::say(&fill(LEFT.get(console.lang), &[("owners", &owners)]));
    }
    Ok(())
}

fn name(owner: &Owner) -> &str {
    owner.court().map_or(NATIONAL, Slug::as_str)
}
