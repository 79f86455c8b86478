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
use crate::diagnostics::problems::LedgerProblem;
use crate::diagnostics::render::Format;
use crate::diagnostics::{Diagnostic, Problem, Severity};
use crate::entry::Owner;
use crate::publish;
use crate::settings::NATIONAL;
use crate::theme::fill;

const RECORDED: Phrase = Phrase {
    kk: "{owner}: қосылғаны – {added}, өзгергені – {changed}, көшкені – {moved}",
    ru: "{owner}: добавлено — {added}, изменено — {changed}, переехало — {moved}",
    en: "{owner}: added {added}, changed {changed}, moved {moved}",
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
    let mut options = Options { recording: true, ..Options::plain(&args.content, now) };
    let mut loaded = console.load(&mut options, None)?;
    let (exit, is_lost) = loaded.plan(&options, |_, catalogue, planned| {
        let is_lost = |found: &Diagnostic| matches!(found.problem, Problem::Ledger(LedgerProblem::AddressGone { .. }));
        console.findings(&errors(&planned, |found| !is_lost(found)), Format::Human, &args.content);
        if let Some(catalogue) = catalogue {
            write(console, args, catalogue, &planned)?;
        }
        Ok((exit(planned.verdict), planned.diagnostics.iter().any(is_lost)))
    })?;
    if !is_lost || exit != Exit::Done {
        return Ok(exit);
    }
    // What was found again under another folder is no loss any more: what is left, people must decide.
    options.recording = false;
    let mut loaded = console.load(&mut options, None)?;
    Ok(loaded.plan(&options, |_, _, planned| {
        console.findings(&errors(&planned, |_| true), Format::Human, &args.content);
        super::build::exit(planned.verdict)
    }))
}

fn errors(planned: &Planned, is_told: impl Fn(&Diagnostic) -> bool) -> Vec<Diagnostic> {
    let errors = planned.diagnostics.iter().filter(|found| found.severity() == Severity::Error && is_told(found));
    errors.cloned().collect()
}

fn write(console: &Console, args: &LedgerArgs, catalogue: &Catalogue<'_>, planned: &Planned) -> Result<(), Failure> {
    let mut ledger = catalogue.ledger.clone();
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
        let counts = [recording.added, recording.changed, recording.moved].map(|count| count.to_string());
        let [added, changed, moved] = &counts;
        let values = [("owner", name(owner)), ("added", added), ("changed", changed), ("moved", moved)];
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
