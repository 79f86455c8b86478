//! `zharia explain CODE`.

use super::args::ExplainArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::meant::closest;
use crate::diagnostics::{self, Explanation, Problem};
use crate::theme::fill;

const UNKNOWN: Phrase = Phrase {
    kk: "мұндай код жоқ: {code}. Код D әрпінен және үш цифрдан тұрады, мысалы: {meant}.",
    ru: "нет такого кода: {code}. Код состоит из буквы D и трёх цифр, например: {meant}.",
    en: "there is no such code: {code}. A code is the letter D and three digits, such as {meant}.",
};

/// What there is to say of a code that somebody typed.
pub(super) fn explanation(console: &Console, typed: &str) -> Result<&'static Explanation, Failure> {
    let code = typed.trim().to_uppercase();
    diagnostics::explanation(&code).ok_or_else(|| {
        let codes: Vec<&str> = Problem::explanations().map(|explanation| explanation.code).collect();
        let meant = closest(&code, codes.iter().copied()).unwrap_or(codes[0]);
        Failure::usage(fill(UNKNOWN.get(console.lang), &[("code", &code), ("meant", meant)]))
    })
}

/// Prints the long words of a code.
pub(super) fn run(console: &Console, args: &ExplainArgs) -> Result<Exit, Failure> {
    let found = explanation(console, &args.code)?;
    let level = found.severity.name(console.lang);
    super::print(&format!("{} ({level})\n\n{}", found.code, found.text.get(console.lang)));
    Ok(Exit::Done)
}
