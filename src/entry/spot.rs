//! Where a file of an item stands, told by its path: court, section, folder, language.
//!
//! It knows paths and names, nothing of what the files hold.

use super::{ItemKey, Owner, nearly};
use crate::base::lang::Lang;
use crate::base::meant::closest;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, is_reserved, transliterate};
use crate::diagnostics::Problem;
use crate::diagnostics::problems::{SettingsProblem, SourceProblem};
use crate::kinds::Kind;
use crate::settings::Settings;

/// What sections are called in Kazakh and Russian, in Latin letters as they would stand in an address.
const SECTIONS: [(&[&str], &str); 6] = [
    (&["novosti", "zhanalyqtar", "zhangalyqtar", "janalyqtar", "zhanalyk", "novost"], "news"),
    (&["meropriiatiia", "meropriyatiya", "is-sharalar", "sobytiia", "sobytiya", "anonsy"], "events"),
    (&["stranitsy", "stranicy", "better"], "pages"),
    (&["dokumenty", "quzhattar", "kuzhattar"], "documents"),
    (&["sudi", "sudyalar", "sudialar"], "judges"),
    (&["oproverzheniia", "oproverzheniya", "otvety"], "responses"),
];

/// Sorts of news that are taken for sections.
const SORTS: [(&[&str], &str); 3] = [
    (&["press-releases", "press-release", "press-relizy", "press-reliz", "baspasoz-habarlamalary"], "press-release"),
    (&["announcements", "obiavleniia", "obyavleniya", "habarlandyrular"], "announcement"),
    (&["statements", "zaiavleniia", "zayavleniya", "malimdemeler"], "statement"),
];

/// A path taken apart: `courts/almaty/news/slug/index.kk.md`.
pub(super) struct Spot<'a> {
    pub(super) court: Option<&'a str>,
    section: &'a str,
    slug: &'a str,
    rest: &'a str,
}

impl<'a> Spot<'a> {
    pub(super) fn of(path: &'a SourcePath) -> Option<Self> {
        let (root, rest) = path.as_str().split_once('/')?;
        let (court, rest) = match root {
            "courts" => rest.split_once('/').map(|(court, rest)| (Some(court), rest))?,
            "national" => (None, rest),
            _ => return None,
        };
        let (section, rest) = rest.split_once('/')?;
        let (slug, rest) = rest.split_once('/')?;
        Some(Self { court, section, slug, rest })
    }

    pub(super) fn folder(&self) -> String {
        let root = self.court.map_or_else(|| "national".to_owned(), |court| format!("courts/{court}"));
        format!("{root}/{}/{}", self.section, self.slug)
    }

    /// The item's key, or what is wrong with one of the folders' names, with that folder's path.
    pub(super) fn key(&self, settings: &Settings) -> Result<ItemKey, (String, Problem)> {
        let owner = match self.court {
            None => Owner::National,
            Some(id) => match Slug::parse(id).filter(|id| settings.courts.contains_key(id)) {
                Some(id) => Owner::Court(id),
                None => return Err((format!("courts/{id}/"), unknown_court(id, settings))),
            },
        };
        let Some(kind) = Kind::ALL.iter().copied().find(|kind| kind.section() == self.section) else {
            let name = self.section.to_owned();
            let problem = unknown_section(name);
            let above = self.folder();
            return Err((above[..above.len() - self.slug.len()].to_owned(), problem.into()));
        };
        let name = self.slug.to_owned();
        let Some(slug) = Slug::parse(&name) else {
            let suggestion = transliterate(&name);
            return Err((self.folder(), SourceProblem::BadFolderName { name, suggestion }.into()));
        };
        if let Some((inner, _)) = self.rest.split_once('/').filter(|_| is_year(&name)) {
            let (section, year, folder) = (self.section.to_owned(), name, inner.to_owned());
            return Err((self.folder(), SourceProblem::YearFolder { year, folder, section }.into()));
        }
        if is_reserved(&name) {
            return Err((self.folder(), SourceProblem::ReservedSlug { slug: name }.into()));
        }
        Ok(ItemKey { owner, kind, slug })
    }

    /// The language that the file's name tells; `None` for a text that is no item.
    pub(super) fn language(&self, settings: &Settings) -> Result<Option<Lang>, SourceProblem> {
        let code = self.rest.strip_prefix("index.").and_then(|rest| rest.strip_suffix(".md"));
        if let Some(lang) = code.and_then(Lang::from_code).filter(|lang| settings.languages.contains(lang)) {
            return Ok(Some(lang));
        }
        if self.rest == "index.md" {
            return Err(SourceProblem::FileWithoutLanguage { name: self.rest.to_owned() });
        }
        if let Some(problem) = self.nearly(settings) {
            return Err(problem);
        }
        if code.is_none() {
            return Ok(None);
        }
        let codes: Vec<&str> = settings.languages.iter().map(|lang| lang.code()).collect();
        Err(SourceProblem::UnknownLanguageFile { name: self.rest.to_owned(), languages: codes.join(", ") })
    }

    /// What to tell of a name that is nearly a text's.
    pub(super) fn nearly(&self, settings: &Settings) -> Option<SourceProblem> {
        let lang = nearly::meant(self.rest, &settings.languages)?;
        Some(SourceProblem::NearlyText { name: self.rest.to_owned(), meant: format!("index.{lang}.md") })
    }
}

fn is_year(name: &str) -> bool {
    name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// What to tell of a folder that is no section: which one is meant, where that can be told.
fn unknown_section(name: String) -> SourceProblem {
    let word = transliterate(&name.to_lowercase());
    if let Some((_, sort)) = SORTS.iter().find(|(words, _)| words.contains(&word.as_str())) {
        let sort = format!("type: {sort}");
        return SourceProblem::SectionIsType { name, meant: "news".to_owned(), sort };
    }
    if let Some((_, meant)) = SECTIONS.iter().find(|(words, _)| words.contains(&word.as_str())) {
        return SourceProblem::SectionMeant { name, meant: (*meant).to_owned() };
    }
    match closest(&name, Kind::ALL.iter().map(|kind| kind.section())) {
        Some(meant) => SourceProblem::MisspelledSection { name, meant: meant.to_owned() },
        None => SourceProblem::UnknownSection { name },
    }
}

fn unknown_court(id: &str, settings: &Settings) -> Problem {
    let id = id.to_owned();
    match closest(&id, settings.courts.keys().map(Slug::as_str)) {
        Some(meant) => SettingsProblem::MisspelledCourt { meant: meant.to_owned(), id }.into(),
        None => SettingsProblem::UnknownCourt { id }.into(),
    }
}
