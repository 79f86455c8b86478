//! A summary in Markdown, for the page that a forge shows beside a run: all findings, by file.
//!
//! Content is never trusted: what is quoted of it stays text and starts no markup.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{one_line, serious_first};
use crate::base::lang::{Lang, Phrase};
use crate::base::path::SourcePath;
use crate::diagnostics::{Diagnostic, Severity};

const TITLE: Phrase = Phrase {
    kk: "Мазмұнды тексеру", ru: "Проверка материалов", en: "Check of the content"
};
const NOTHING: Phrase =
    Phrase { kk: "Ескерту жоқ.", ru: "Замечаний нет.", en: "Nothing was found." };
const TREE: Phrase = Phrase { kk: "Жалпы", ru: "Общее", en: "In general" };
const CUT: Phrase = Phrase {
    kk: "Қалғаны сыймады; барлығын zharia check пәрмені көрсетеді.",
    ru: "Остальное не поместилось; всё показывает команда zharia check.",
    en: "The rest did not fit; zharia check tells all of it.",
};
const CORRECTED: Phrase = Phrase { kk: "Дұрысы", ru: "Должно быть", en: "Should be" };
const COUNTS: [(Severity, Phrase); 3] = [
    (Severity::Error, Phrase { kk: "Қате", ru: "Ошибки", en: "Errors" }),
    (Severity::Warning, Phrase { kk: "Ескерту", ru: "Предупреждения", en: "Warnings" }),
    (Severity::Note, Phrase { kk: "Ескертпе", ru: "Примечания", en: "Notes" }),
];

/// A page of a forge takes 1 MiB.
const LONGEST: usize = 900 * 1024;

pub(super) fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut out = format!("## {}\n\n", TITLE.get(lang));
    if diagnostics.is_empty() {
        let _ = writeln!(out, "{}", NOTHING.get(lang));
        return out;
    }
    let count = |severity| diagnostics.iter().filter(|found| found.severity() == severity).count();
    let counts = COUNTS.iter().map(|(severity, name)| format!("{}: {}", name.get(lang), count(*severity)));
    let _ = writeln!(out, "{}\n", counts.collect::<Vec<_>>().join(" · "));
    let mut files: BTreeMap<Option<&SourcePath>, Vec<&Diagnostic>> = BTreeMap::new();
    for found in diagnostics {
        files.entry(found.place.file.as_ref()).or_default().push(found);
    }
    // The files with the gravest findings come first, and within them the gravest findings.
    let mut files: Vec<_> = files.into_iter().collect();
    files.sort_by_key(|(_, found)| std::cmp::Reverse(found.iter().map(|found| found.severity()).max()));
    for (file, mut found) in files {
        let name = file.map_or_else(|| (*TREE.get(lang)).to_owned(), |file| code(file.as_str()));
        let _ = writeln!(out, "### {name}\n");
        serious_first(&mut found);
        for found in found {
            let line = row(found, lang);
            if out.len() + line.len() > LONGEST {
                let _ = writeln!(out, "\n{}", CUT.get(lang));
                return out;
            }
            out.push_str(&line);
        }
        out.push('\n');
    }
    out
}

fn row(found: &Diagnostic, lang: Lang) -> String {
    let place = found.place.span.as_ref().map_or_else(String::new, |span| format!(" {}:{}", span.line, span.column));
    let (level, id) = (found.severity().name(lang), found.problem.code());
    let (reason, remedy) = (text(&found.problem.reason(lang)), text(&found.problem.remedy(lang)));
    let mut row = format!("- **{level}** {id}{place}: {reason}. {remedy}\n");
    if let Some(line) = found.fix.as_ref().and_then(|fix| fix.line.as_deref()) {
        let _ = writeln!(row, "  {}: {}", CORRECTED.get(lang), code(line));
    }
    row
}

/// Text that Markdown takes for nothing else.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in one_line(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '@' | '&' | '!') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Text between marks of code that it can't close.
fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let marks = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{marks}{pad}{text}{pad}{marks}")
}
