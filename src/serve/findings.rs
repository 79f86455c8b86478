//! What was found, as open pages show it: the gravest first, what concerns the page before all else.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::doors::Doors;
use super::live::Scene;
use super::words;
use crate::base::lang::Lang;
use crate::base::path::{OutputPath, SourcePath};
use crate::diagnostics::{Diagnostic, Severity};
use crate::plan::{PageContent, Recipe};
use crate::theme::fill;

/// The most that a page shows at once.
const MOST: usize = 30;

/// One finding, in words.
#[derive(Debug, Serialize)]
pub(super) struct Told {
    pub(super) severity: Severity,
    /// The word for it.
    pub(super) label: &'static str,
    pub(super) code: &'static str,
    pub(super) reason: String,
    pub(super) remedy: String,
    /// File, line and column.
    pub(super) place: Option<String>,
    /// The line as it is, and as it should be.
    pub(super) line: Option<String>,
    pub(super) corrected: Option<String>,
    /// The page that the file makes: its address, and how it is shown.
    pub(super) page: Option<(String, String)>,
}

/// The findings of a scene, and how many were left out.
pub(super) fn told(
    scene: &Scene,
    doors: &Doors,
    lang: Lang,
    of_page: Option<&(String, OutputPath)>,
    most: usize,
) -> (Vec<Told>, usize) {
    let own: &[SourcePath] = of_page
        .and_then(|(site, path)| Some(scene.preview.sites.get(site)?.output(path)?.sources.as_slice()))
        .unwrap_or_default();
    let is_own = |found: &Diagnostic| found.place.file.as_ref().is_some_and(|file| own.contains(file));
    let mut all: Vec<&Diagnostic> = scene.preview.diagnostics.iter().collect();
    all.sort_by_key(|found| (std::cmp::Reverse(found.severity()), !is_own(found)));
    let left_out = all.len().saturating_sub(most);
    all.truncate(most);
    let pages = pages(scene, doors, all.iter().filter_map(|found| found.place.file.as_ref()));
    (all.into_iter().map(|found| words_of(found, lang, &pages)).collect(), left_out)
}

/// How many errors, warnings and notes there are, in words; `None` where there is nothing.
pub(super) fn counts(scene: &Scene, lang: Lang) -> Option<String> {
    let found = &scene.preview.diagnostics;
    let count = |severity| found.iter().filter(|found| found.severity() == severity).count().to_string();
    let [errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(count);
    let values = [("errors", errors.as_str()), ("warnings", &warnings), ("notes", &notes)];
    (!found.is_empty()).then(|| fill(words::COUNTS.get(lang), &values))
}

/// What holds for all pages: that the sites are not those of the files.
pub(super) fn notice(scene: &Scene, lang: Lang) -> Option<String> {
    let trouble = scene.trouble.as_ref().map(|error| fill(words::TROUBLE.get(lang), &[("error", error)]));
    trouble.or_else(|| scene.preview.is_stopped.then(|| (*words::STOPPED.get(lang)).to_owned()))
}

/// What an open page shows of the findings; `fault` is why it could not be made again.
pub(super) fn json(
    scene: &Scene,
    doors: &Doors,
    lang: Lang,
    page: Option<&(String, OutputPath)>,
    fault: Option<&Diagnostic>,
) -> String {
    let (mut items, left_out) = told(scene, doors, lang, page, MOST);
    let notice = notice(scene, lang).or_else(|| fault.map(|_| (*words::AS_BEFORE.get(lang)).to_owned()));
    if let Some(fault) = fault {
        items.insert(0, words_of(fault, lang, &BTreeMap::new()));
    }
    let sites = scene.preview.sites.iter();
    let sites: BTreeMap<&str, String> =
        sites.map(|(name, site)| (site.plan.base_url.as_str(), doors.of_site(name))).collect();
    let is_grave = notice.is_some() || items.iter().any(|item| item.severity == Severity::Error);
    let more = (left_out > 0).then(|| fill(words::MORE.get(lang), &[("n", &left_out.to_string())]));
    let own = [
        ("title", words::PREVIEW),
        ("show", words::SHOW),
        ("hide", words::HIDE),
        ("should_be", words::SHOULD_BE),
        ("page", words::PAGE),
        ("lost", words::LOST),
    ];
    let own: BTreeMap<&str, &str> = own.iter().map(|(name, phrase)| (*name, *phrase.get(lang))).collect();
    let counts = counts(scene, lang);
    json!({
        "lang": lang, "grave": is_grave, "notice": notice, "counts": counts, "items": items, "more": more,
        "sites": sites, "words": own,
    })
    .to_string()
}

fn words_of(found: &Diagnostic, lang: Lang, pages: &BTreeMap<&SourcePath, (String, String)>) -> Told {
    let place = &found.place;
    let shown = place.file.as_ref().map(|file| match &place.span {
        Some(span) => format!("{file}:{}:{}", span.line, span.column),
        None => file.to_string(),
    });
    Told {
        severity: found.severity(),
        label: found.severity().name(lang),
        code: found.problem.code(),
        reason: found.problem.reason(lang),
        remedy: found.problem.remedy(lang),
        place: shown,
        line: place.span.as_ref().map(|span| span.text.as_str().to_owned()),
        corrected: found.fix.as_ref().and_then(|fix| fix.line.clone()),
        page: place.file.as_ref().and_then(|file| pages.get(file).cloned()),
    }
}

/// The pages that files make: the item's own before any other.
fn pages<'f>(
    scene: &Scene,
    doors: &Doors,
    files: impl Iterator<Item = &'f SourcePath>,
) -> BTreeMap<&'f SourcePath, (String, String)> {
    let mut pages: BTreeMap<&SourcePath, Option<(String, String)>> = files.map(|file| (file, None)).collect();
    if pages.is_empty() {
        return BTreeMap::new();
    }
    for (name, site) in &scene.preview.sites {
        for (path, output) in &site.plan.outputs {
            let Recipe::Page(page) = &output.recipe else { continue };
            let is_item = matches!(page.page, PageContent::Item(..));
            if let Some(slot) = output.sources.first().filter(|_| is_item).and_then(|file| pages.get_mut(file)) {
                let address = path.address();
                slot.get_or_insert_with(|| (format!("{}{address}", doors.of_site(name)), format!("{name}: {address}")));
            }
        }
    }
    pages.into_iter().filter_map(|(file, page)| Some((file, page?))).collect()
}
