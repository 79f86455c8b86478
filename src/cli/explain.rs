//! `zharia explain CODE`.

use super::args::ExplainArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::meant::closest;
use crate::diagnostics::{self, Problem};
use crate::theme::fill;

const UNKNOWN: Phrase = Phrase {
    kk: "мұндай код жоқ: {code}. Код D әрпінен және үш цифрдан тұрады, мысалы: {meant}.",
    ru: "нет такого кода: {code}. Код состоит из буквы D и трёх цифр, например: {meant}.",
    en: "there is no such code: {code}. A code is the letter D and three digits, such as {meant}.",
};

/// Prints the long words of a code.
pub(super) fn run(console: &Console, args: &ExplainArgs) -> Result<Exit, Failure> {
    let code = args.code.trim().to_uppercase();
    let Some(found) = diagnostics::explanation(&code) else {
        let codes: Vec<&str> = Problem::explanations().map(|explanation| explanation.code).collect();
        let meant = closest(&code, codes.iter().copied()).unwrap_or(codes[0]);
        return Err(Failure::usage(fill(UNKNOWN.get(console.lang), &[("code", &code), ("meant", meant)])));
    };
    let level = found.severity.name(console.lang);
    super::print(&format!("{} ({level})\n\n{}", found.code, found.text.get(console.lang)));
    Ok(Exit::Done)
}
