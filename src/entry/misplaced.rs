//! Where a text should lie that lies where none is read: the path is made of what its own path and its fields tell.

use super::nearly;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, is_reserved, transliterate};
use crate::diagnostics::problems::SourceProblem;
use crate::kinds::Kind;
use crate::settings::Settings;

/// What to tell of a file that lies where nothing is read; a text is told where to move to.
pub(super) fn problem(path: &SourcePath, text: Option<&str>, settings: &Settings) -> SourceProblem {
    let place = text.filter(|_| path.has_ending(&["md", "markdown"])).and_then(|text| place(path, text, settings));
    place.map_or(SourceProblem::MisplacedFile {}, |to| SourceProblem::MisplacedText { to })
}

/// What to tell of a text that was saved as a web page.
pub(super) fn web_page(path: &SourcePath, settings: &Settings) -> Option<SourceProblem> {
    let name = path.file_name();
    let stem = name.strip_suffix(".html").or_else(|| name.strip_suffix(".htm"))?;
    let lang = nearly::meant(&format!("{stem}.md"), &settings.languages)?;
    Some(SourceProblem::TextInHtml { name: name.to_owned(), meant: format!("index.{lang}.md") })
}

/// The path at which a text would be read; `None` for what is no item's text.
fn place(path: &SourcePath, text: &str, settings: &Settings) -> Option<String> {
    let stem = path.file_name().rsplit_once('.').map_or("", |(stem, _)| stem);
    let (name, lang) = match stem.rsplit_once('.') {
        Some((name, code)) => (name, Lang::from_code(code).filter(|lang| settings.languages.contains(lang))),
        None => (stem, None),
    };
    let has_fields = text.trim_start_matches('\u{feff}').trim_start().starts_with("---");
    if (lang.is_none() && !has_fields) || name.eq_ignore_ascii_case("readme") {
        return None;
    }
    let lang = lang.unwrap_or_else(|| settings.default_language());
    let folders: Vec<&str> = path.folder().split('/').filter(|folder| !folder.is_empty()).collect();
    let is_national = folders.first() == Some(&"national");
    let court = folders.iter().find(|folder| settings.has_court(folder)).copied();
    let is_section = |folder: &str| Kind::ALL.iter().any(|kind| kind.section() == folder);
    let section = folders.iter().find(|folder| is_section(folder)).copied().unwrap_or("news");
    let other = |folder: &&&str| {
        !is_section(folder)
            && !is_reserved(folder)
            && Some(**folder) != court
            && !["courts", "national"].contains(*folder)
    };
    let named = Some(name).filter(|name| *name != "index" && Lang::from_code(name).is_none());
    let slug = named.or_else(|| folders.iter().rfind(other).copied()).or_else(|| title(text)).unwrap_or("material");
    let owner = match court.or_else(|| settings.courts.keys().next().map(Slug::as_str)) {
        Some(court) if !is_national => format!("courts/{court}"),
        _ => "national".to_owned(),
    };
    Some(format!("{owner}/{section}/{}/index.{lang}.md", transliterate(slug)))
}

/// The title that the fields at the head of a text tell.
fn title(text: &str) -> Option<&str> {
    let title = text.lines().take(20).find_map(|line| line.strip_prefix("title:"))?;
    Some(title.trim().trim_matches('"')).filter(|title| !title.is_empty())
}
