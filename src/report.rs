//! The summary of a run: counts, sites, time per stage.

use std::fmt::Write;
use std::time::Duration;

use camino::Utf8Path;
use serde_json::json;

use crate::base::lang::{Lang, Phrase};
use crate::base::written::{self, PluralForm};
use crate::build::SiteResult;
use crate::diagnostics::{Diagnostic, Severity};

const SITES: Phrase = Phrase { kk: "Сайттар", ru: "Сайты", en: "Sites" };
const FILE: Phrase = Phrase { kk: "файл", ru: "файл", en: "file" };
const FILES_FEW: Phrase = Phrase { kk: "файл", ru: "файла", en: "files" };
const FILES_MANY: Phrase = Phrase { kk: "файл", ru: "файлов", en: "files" };
const MADE: Phrase = Phrase { kk: "жаңадан жасалды", ru: "создано заново", en: "made anew" };
const REMOVED: Phrase = Phrase { kk: "өшірілді", ru: "удалено", en: "removed" };
const FOUND: Phrase = Phrase { kk: "Табылғаны", ru: "Найдено", en: "Found" };
const REPORT: Phrase = Phrase { kk: "Есеп", ru: "Отчёт", en: "Report" };
const TIME: Phrase = Phrase { kk: "Уақыт", ru: "Время", en: "Time" };
const SECONDS: Phrase = Phrase { kk: "с", ru: "с", en: "s" };
const NOTHING: Phrase =
    Phrase {
        kk: "Қате де, ескерту де жоқ.", ru: "Ни ошибок, ни предупреждений.", en: "No errors, no warnings."
    };
const WITHHELD: Phrase = Phrase {
    kk: "Қатеге байланысты жаңартылмады, бұрынғы күйінде қалды",
    ru: "Не обновлены из-за ошибок, оставлены как были",
    en: "Not updated because of errors, left as they were",
};

/// What a run came to.
pub struct Summary<'a> {
    /// Everything that was found.
    pub diagnostics: &'a [Diagnostic],
    /// What became of each site; empty where none was to be made.
    pub sites: &'a [SiteResult],
    /// Time of each stage.
    pub timings: &'a [(&'static str, Duration)],
    /// The folder of the press service's ledger, where it was written.
    pub reports: Option<&'a Utf8Path>,
}

/// The summary as people read it.
#[must_use]
pub fn human(summary: &Summary<'_>, lang: Lang, stage: fn(&str, Lang) -> &'static str) -> String {
    let mut text = String::new();
    let number = |value: usize| written::number(i64::try_from(value).unwrap_or(i64::MAX), lang);
    if !summary.sites.is_empty() {
        let updated = summary.sites.iter().filter(|site| !site.withheld);
        let sum = |of: fn(&SiteResult) -> usize| updated.clone().map(of).sum::<usize>();
        let outputs = sum(|site| site.outputs);
        line(
            &mut text,
            &format!(
                "{}: {} ({} {}; {}: {}, {}: {})",
                SITES.get(lang),
                number(updated.clone().count()),
                number(outputs),
                files(outputs, lang),
                MADE.get(lang),
                number(sum(|site| site.rendered)),
                REMOVED.get(lang),
                number(sum(|site| site.removed)),
            ),
        );
        let withheld: Vec<&str> =
            summary.sites.iter().filter(|site| site.withheld).map(|site| site.site.as_str()).collect();
        if !withheld.is_empty() {
            line(&mut text, &format!("{}: {}", WITHHELD.get(lang), withheld.join(", ")));
        }
    }
    line(&mut text, &found(summary.diagnostics, lang));
    if let Some(folder) = summary.reports {
        line(&mut text, &format!("{}: {}", REPORT.get(lang), folder.join("index.html")));
    }
    if !summary.timings.is_empty() {
        let seconds = |time: &Duration| written::decimal(time.as_secs_f64(), 2, lang);
        let stages: Vec<String> =
            summary.timings.iter().map(|(name, time)| format!("{} {}", stage(name, lang), seconds(time))).collect();
        let all: Duration = summary.timings.iter().map(|(_, time)| *time).sum();
        line(
            &mut text,
            &format!("{}: {} {} ({})", TIME.get(lang), seconds(&all), SECONDS.get(lang), stages.join(", ")),
        );
    }
    text
}

/// The word for files that goes with their number.
fn files(count: usize, lang: Lang) -> &'static str {
    let form = written::plural(count.try_into().unwrap_or(u64::MAX), lang);
    let phrase = match form {
        PluralForm::One => &FILE,
        PluralForm::Few => &FILES_FEW,
        PluralForm::Many | PluralForm::Other => &FILES_MANY,
    };
    phrase.get(lang)
}

fn found(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let count = |severity| diagnostics.iter().filter(|found| found.severity() == severity).count();
    let counts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .map(|severity| (severity, count(severity)))
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| format!("{} – {count}", severity.name(lang)))
        .collect();
    if counts.is_empty() {
        (*NOTHING.get(lang)).to_owned()
    } else {
        format!("{}: {}", FOUND.get(lang), counts.join(", "))
    }
}

fn line(text: &mut String, words: &str) {
    writeln!(text, "{words}").expect("a string takes all");
}

/// The times and counts for programs.
#[must_use]
pub fn timings_json(summary: &Summary<'_>) -> String {
    let stages: Vec<_> =
        summary.timings.iter().map(|(name, time)| json!({ "stage": name, "seconds": time.as_secs_f64() })).collect();
    let sites: Vec<_> = summary
        .sites
        .iter()
        .map(|site| {
            json!({
                "site": site.site, "outputs": site.outputs, "rendered": site.rendered,
                "removed": site.removed, "withheld": site.withheld,
            })
        })
        .collect();
    json!({ "stages": stages, "sites": sites }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_files_follows_their_number() {
        let words = |lang| [1, 3, 11, 21, 4_779].map(|count| files(count, lang));
        assert_eq!(words(Lang::Kk), ["файл"; 5]);
        assert_eq!(words(Lang::Ru), ["файл", "файла", "файлов", "файл", "файлов"]);
        assert_eq!(words(Lang::En), ["file", "files", "files", "files", "files"]);
    }
}
