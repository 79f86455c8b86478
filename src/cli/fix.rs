//! `zharia fix`: shows what can safely be repaired, and writes it when it is told to.

mod diff;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::FixArgs;
use super::{Console, Exit, Failure, words};
use crate::base::lang::Phrase;
use crate::base::path::OutputPath;
use crate::build::{self, Options, Repaired};
use crate::publish;
use crate::theme::fill;

const NOTHING: Phrase =
    Phrase {
        kk: "Түзететін ештеңе жоқ.", ru: "Исправлять нечего.", en: "There is nothing to repair."
    };
const SHOWN: Phrase = Phrase {
    kk: "Түзетулер: {repairs}, файлдар: {files}. Әзірге ештеңе жазылған жоқ; жазу үшін --write қосыңыз.",
    ru: "Исправлений: {repairs}, файлов: {files}. Пока ничего не записано; чтобы записать, добавьте --write.",
    en: "Repairs: {repairs}, files: {files}. Nothing is written yet; add --write to write them.",
};
const WRITTEN: Phrase = Phrase {
    kk: "Түзетулер: {repairs}, файлдар: {files}. Жазылды.",
    ru: "Исправлений: {repairs}, файлов: {files}. Записано.",
    en: "Repairs: {repairs}, files: {files}. Written.",
};
const RESAVED: Phrase =
    Phrase {
        kk: "{file}: UTF-8 кодтауына көшеді", ru: "{file}: переводится в UTF-8", en: "{file}: becomes UTF-8"
    };

/// Shows the repairs as a diff; writes them with `--write`.
pub(super) fn run(console: &Console, args: &FixArgs) -> Result<Exit, Failure> {
    let options = Options::plain(&args.content, console.now);
    let Some(repaired) = build::fix(&options).map_err(Failure::machine)? else {
        super::say(words::SETTINGS_FIRST.get(console.lang));
        return Ok(Exit::Settings);
    };
    let wanted =
        |file: &Repaired| args.paths.is_empty() || args.paths.iter().any(|path| covers(path, &args.content, file));
    let repaired: Vec<Repaired> = repaired.into_iter().filter(wanted).collect();
    if repaired.is_empty() {
        super::say(NOTHING.get(console.lang));
        return Ok(Exit::Done);
    }
    for file in &repaired {
        if file.before == file.after {
            super::say(&fill(RESAVED.get(console.lang), &[("file", file.path.as_str())]));
        } else {
            let path = args.content.join(file.path.as_str());
            super::print(&diff::unified(path.as_str().trim_start_matches("./"), &file.before, &file.after));
        }
    }
    if args.write {
        let files: BTreeMap<OutputPath, Vec<u8>> = repaired
            .iter()
            .map(|file| (OutputPath::new(file.path.as_str()), file.after.clone().into_bytes()))
            .collect();
        publish::write_loose(&args.content, &files).map_err(Failure::machine)?;
    }
    let repairs: usize = repaired.iter().map(|file| file.repairs).sum();
    let values = [("repairs", repairs.to_string()), ("files", repaired.len().to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let told = if args.write { WRITTEN } else { SHOWN };
    super::say(&fill(told.get(console.lang), &values));
    Ok(Exit::Done)
}

/// Whether a path, from here or from the tree's root, is the file or a folder around it.
fn covers(path: &Utf8Path, content: &Utf8Path, file: &Repaired) -> bool {
    let plain = |path: &Utf8Path| camino::absolute_utf8(path).unwrap_or_else(|_| path.to_owned());
    let whole = plain(&content.join(file.path.as_str()));
    let candidates: [Utf8PathBuf; 2] = [plain(path), plain(&content.join(path))];
    candidates.iter().any(|candidate| whole.starts_with(candidate))
}
