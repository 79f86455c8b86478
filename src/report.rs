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
/// What is counted: one of it, a few, many.
type Counted = [Phrase; 3];
const FILES: Counted = [
    Phrase { kk: "файл", ru: "файл", en: "file" },
    Phrase { kk: "файл", ru: "файла", en: "files" },
    Phrase { kk: "файл", ru: "файлов", en: "files" },
];
const ERRORS: Counted = [
    Phrase { kk: "қате", ru: "ошибка", en: "error" },
    Phrase { kk: "қате", ru: "ошибки", en: "errors" },
    Phrase { kk: "қате", ru: "ошибок", en: "errors" },
];
const WARNINGS: Counted = [
    Phrase { kk: "ескерту", ru: "предупреждение", en: "warning" },
    Phrase { kk: "ескерту", ru: "предупреждения", en: "warnings" },
    Phrase { kk: "ескерту", ru: "предупреждений", en: "warnings" },
];
const NOTES: Counted = [
    Phrase { kk: "ескертпе", ru: "примечание", en: "note" },
    Phrase { kk: "ескертпе", ru: "примечания", en: "notes" },
    Phrase { kk: "ескертпе", ru: "примечаний", en: "notes" },
];
const MADE: Phrase = Phrase { kk: "жаңадан жасалды", ru: "создано заново", en: "made anew" };
const REMOVED: Phrase = Phrase { kk: "өшірілді", ru: "удалено", en: "removed" };
const FOUND: Phrase = Phrase { kk: "Табылғаны", ru: "Найдено", en: "Found" };
const REPORT: Phrase = Phrase { kk: "Есеп", ru: "Отчёт", en: "Report" };
const TIME: Phrase = Phrase { kk: "Уақыт", ru: "Время", en: "Time" };
const SLOWEST: Phrase = Phrase { kk: "Ең баяуы", ru: "Дольше всего", en: "Slowest" };
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

/// Pieces of work with the time that each took, the worst first.
type Slow = Vec<(Duration, String)>;

/// What takes less is nobody's worry.
const SLOW: Duration = Duration::from_millis(200);

/// What a run came to.
pub struct Summary<'a> {
    /// How many errors, warnings and notes were found.
    pub counts: [usize; 3],
    /// What became of each site; empty where none was to be made.
    pub sites: &'a [SiteResult],
    /// Time of each stage.
    pub timings: &'a [(&'static str, Duration)],
    /// What took longest, by stage.
    pub slowest: &'a [(&'static str, Slow)],
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
                "{}: {} ({}; {}: {}, {}: {})",
                SITES.get(lang),
                number(updated.clone().count()),
                counted(outputs, &FILES, lang),
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
    line(&mut text, &found(summary.counts, lang));
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
    for (name, slow) in summary.slowest {
        let worst = slow.iter().filter(|(time, _)| *time >= SLOW);
        let worst: Vec<String> =
            worst.map(|(time, what)| format!("{what} {}", written::decimal(time.as_secs_f64(), 2, lang))).collect();
        if !worst.is_empty() {
            line(&mut text, &format!("{} ({}): {}", SLOWEST.get(lang), stage(name, lang), worst.join(", ")));
        }
    }
    text
}

/// A number with the form of the word that goes with it.
fn counted(count: usize, [one, few, many]: &Counted, lang: Lang) -> String {
    let phrase = match written::plural(count.try_into().unwrap_or(u64::MAX), lang) {
        PluralForm::One => one,
        PluralForm::Few => few,
        PluralForm::Many | PluralForm::Other => many,
    };
    format!("{} {}", written::number(i64::try_from(count).unwrap_or(i64::MAX), lang), phrase.get(lang))
}

/// How many errors, warnings and notes there are.
#[must_use]
pub fn counts(diagnostics: &[Diagnostic]) -> [usize; 3] {
    [Severity::Error, Severity::Warning, Severity::Note]
        .map(|severity| diagnostics.iter().filter(|found| found.severity() == severity).count())
}

fn found(counts: [usize; 3], lang: Lang) -> String {
    let counts: Vec<String> = counts
        .into_iter()
        .zip([&ERRORS, &WARNINGS, &NOTES])
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| counted(count, words, lang))
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
    let slowest: serde_json::Map<String, serde_json::Value> = summary
        .slowest
        .iter()
        .map(|(name, slow)| {
            let slow = slow.iter().map(|(time, what)| json!({ "what": what, "seconds": time.as_secs_f64() }));
            ((*name).to_owned(), slow.collect())
        })
        .collect();
    json!({ "stages": stages, "sites": sites, "slowest": slowest }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_their_number() {
        let words = |lang| [1, 3, 11, 21].map(|count| counted(count, &ERRORS, lang));
        assert_eq!(words(Lang::Kk), ["1 қате", "3 қате", "11 қате", "21 қате"]);
        assert_eq!(words(Lang::Ru), ["1 ошибка", "3 ошибки", "11 ошибок", "21 ошибка"]);
        assert_eq!(words(Lang::En), ["1 error", "3 errors", "11 errors", "21 errors"]);
    }
}
