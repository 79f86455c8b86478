//! Which sites can be others than before, when some files have changed: what a CI need not build again it leaves out.
//!
//! Nobody knows here what the files were before. So a court's own texts concern that court, those that refer to it and
//! the site over all courts; where anything else is possible, all are named. One thing is not seen: a site that is held
//! back for a private line, and let go because another court publishes that line.

use std::collections::{BTreeMap, BTreeSet};

use super::Loaded;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::kinds::Kind;
use crate::ledger::{Edition, Ledger};
use crate::markdown::percent_decode;
use crate::settings::{NATIONAL, Settings};
use crate::source::LEDGER;

/// What a changed file concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scope<'p> {
    /// No site.
    None,
    /// The site over all courts alone.
    National,
    /// A court, and whatever looks at it.
    Court { id: &'p str, is_ledger: bool },
    /// Everything.
    All,
}

impl Loaded {
    /// The sites whose output can be another after a change of these files, named from the root of the tree; `None`
    /// stands for a file outside it. No answer where the settings can't be read.
    #[must_use]
    pub fn affected<'p>(&self, changed: impl IntoIterator<Item = Option<&'p str>>) -> Option<BTreeSet<String>> {
        let settings = self.settings.as_ref()?;
        let everything = || {
            let courts = settings.courts.keys().chain(&settings.unreadable_courts);
            courts.map(ToString::to_string).chain([NATIONAL.to_owned()]).collect()
        };
        let scopes: BTreeSet<Scope<'p>> = changed.into_iter().map(|path| path.map_or(Scope::All, scope)).collect();
        let mut sites = BTreeSet::new();
        let mut touched: BTreeMap<&str, bool> = BTreeMap::new();
        for scope in scopes {
            match scope {
                Scope::None => {}
                Scope::National => drop(sites.insert(NATIONAL.to_owned())),
                Scope::Court { id, is_ledger } if settings.has_court(id) => {
                    *touched.entry(id).or_default() |= is_ledger;
                }
                Scope::Court { .. } | Scope::All => return Some(everything()),
            }
        }
        if touched.is_empty() {
            return Some(sites);
        }
        let Some(courts) = Ties::of(self, settings).spread(&touched) else { return Some(everything()) };
        sites.extend(courts.into_iter().map(str::to_owned));
        sites.insert(NATIONAL.to_owned());
        Some(sites)
    }
}

/// What a file of the tree concerns, by its place alone.
fn scope(path: &str) -> Scope<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        [".zharia", ..] => Scope::None,
        [NATIONAL, section, month, "rows.yaml"] if section == Kind::InTheMedia.section() && is_month(month) => {
            Scope::National
        }
        // Whose declarations are published is told on the sites of other courts too.
        ["courts", _, section, ..] if section == Kind::Declaration.section() => Scope::All,
        // A court's own settings, and the files beside them.
        ["courts", id, _, _, ..] => Scope::Court { id, is_ledger: false },
        [LEDGER, id, _] if id != NATIONAL => Scope::Court { id, is_ledger: true },
        _ => Scope::All,
    }
}

fn is_month(name: &str) -> bool {
    name.len() == 7
        && name.bytes().enumerate().all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() })
}

/// How courts look at each other.
struct Ties<'a> {
    settings: &'a Settings,
    ledger: &'a Ledger,
    /// The courts that the texts of a court name.
    named_by: BTreeMap<&'a str, Mentions<'a>>,
    /// Those that are named in what all courts share.
    shared: Mentions<'a>,
    /// Courts with declarations, and whether one of these refers to anything else.
    declaring: BTreeMap<&'a str, bool>,
    /// Courts that tell of declarations, whoever published them.
    telling: BTreeSet<&'a str>,
    /// Addresses that national items have or had, as they are written; folders of national items.
    national: BTreeSet<&'a str>,
}

impl<'a> Ties<'a> {
    fn of(loaded: &'a Loaded, settings: &'a Settings) -> Self {
        let ids: BTreeSet<&str> = settings.courts.keys().chain(&settings.unreadable_courts).map(Slug::as_str).collect();
        let mut ties = Self {
            settings,
            ledger: &loaded.ledger,
            named_by: BTreeMap::new(),
            shared: Mentions::default(),
            declaring: BTreeMap::new(),
            telling: BTreeSet::new(),
            national: BTreeSet::new(),
        };
        let public = settings.courts.values().filter(|court| settings.shows_coverage(Some(court)));
        ties.telling.extend(public.map(|court| court.id.as_str()));
        for (path, text) in &loaded.tree.texts {
            let text = &*text.text;
            let Some((court, section)) = own_of(path) else {
                ties.shared.add(text, &ids);
                let folder = path.folder().strip_prefix("national/");
                ties.national.extend(folder.into_iter().chain(folder.iter().flat_map(|_| addresses(text))));
                continue;
            };
            ties.named_by.entry(court).or_default().add(text, &ids);
            if section == Kind::Declaration.section() {
                *ties.declaring.entry(court).or_default() |= refers_elsewhere(text);
            }
            if [Kind::Declaration, Kind::Judge].iter().any(|kind| kind.section() == section) {
                ties.telling.insert(court);
            }
        }
        ties
    }

    /// The courts that a change reaches, one after the other; `None` are all.
    fn spread<'c>(&self, touched: &BTreeMap<&'c str, bool>) -> Option<BTreeSet<&'c str>>
    where
        'a: 'c,
    {
        let mut reached: BTreeSet<&'c str> = touched.keys().copied().collect();
        loop {
            let known = reached.len();
            if reached.iter().any(|court| self.shared.holds(court) || self.is_inherited(court)) {
                return None;
            }
            let is_tied = |(_, named): &(&&'a str, &Mentions<'a>)| reached.iter().any(|court| named.holds(court));
            let tied: Vec<&'c str> = self.named_by.iter().filter(is_tied).map(|(court, _)| *court).collect();
            let declares = reached.iter().any(|court| {
                let by_ledger = touched.get(court).is_some_and(|is_ledger| *is_ledger);
                self.declaring.get(court).is_some_and(|refers| *refers || by_ledger)
            });
            reached.extend(tied);
            if declares {
                reached.extend(&self.telling);
            }
            if reached.len() == known {
                return Some(reached);
            }
        }
    }

    /// Whether a national item may take over the record of one of a court's items, when that is gone.
    fn is_inherited(&self, court: &str) -> bool {
        let of_court = self.settings.courts.keys().find(|id| id.as_str() == court);
        let mut records =
            self.ledger.items.iter().filter(|(key, _)| key.owner.court().is_some_and(|id| Some(id) == of_court));
        records.any(|(key, recorded)| {
            let mut addresses = recorded.editions.values().flat_map(Edition::addresses);
            self.national.contains(&*format!("{}/{}", key.kind.section(), key.slug))
                || addresses.any(|address| self.national.contains(address.trim_end_matches('/')))
        })
    }
}

/// The court and the section of a file; nothing of what several courts share.
fn own_of(path: &SourcePath) -> Option<(&str, &str)> {
    let mut parts = path.as_str().strip_prefix("courts/")?.split('/');
    Some((parts.next()?, parts.next()?))
}

/// The courts that a text may refer to.
#[derive(Default)]
struct Mentions<'a> {
    ids: BTreeSet<&'a str>,
    /// Where a text has signs that stand for others, nobody knows.
    is_unclear: bool,
}

impl<'a> Mentions<'a> {
    fn holds(&self, court: &str) -> bool {
        self.is_unclear || self.ids.contains(court)
    }

    /// Adds what a text names: a court's id before a slash, as every way to an item of another court has it.
    fn add(&mut self, text: &str, ids: &BTreeSet<&'a str>) {
        self.is_unclear |= is_unclear(text);
        self.add_plain(text, ids);
        if text.contains('\\') {
            self.add_plain(&without_backslashes(text), ids);
        }
    }

    fn add_plain(&mut self, text: &str, ids: &BTreeSet<&'a str>) {
        let is_escaped = text.contains('%');
        for text in std::iter::once(text.into()).chain(is_escaped.then(|| percent_decode(text))) {
            for (at, _) in text.match_indices('/') {
                let before = &text[..at];
                let start = before
                    .rfind(|c: char| !c.is_alphanumeric() && c != '-')
                    .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
                let name = before[start..].to_lowercase();
                self.ids.extend(ids.get(name.as_str()));
            }
        }
    }
}

/// Whether signs in a text are written by their numbers: what they say together is not read here.
fn is_unclear(text: &str) -> bool {
    ["&#", "&sol;", "\\x", "\\u", "\\U"].iter().any(|sign| text.contains(sign))
}

/// The text as it reads where a backslash takes the next sign as it is, or goes on in the next line.
fn without_backslashes(text: &str) -> String {
    let mut pieces = text.split('\\');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let next = piece.strip_prefix("\r\n").or_else(|| piece.strip_prefix('\n'));
        plain.push_str(next.map_or(piece, str::trim_start));
    }
    plain
}

/// Whether a declaration refers to anything that does not lie beside it: a mistake there is one of its own.
fn refers_elsewhere(text: &str) -> bool {
    is_unclear(text)
        || text.contains('\\')
        || text.contains('%')
        || ["../", "document:"].iter().any(|sign| text.contains(sign))
}

/// What looks like addresses of items in a text, without the slash at their end.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let starts = Lang::ALL.into_iter().flat_map(move |lang| {
        let begins =
            move |at: &usize| text[at + 1..].strip_prefix(lang.code()).is_some_and(|rest| rest.starts_with('/'));
        text.match_indices('/').map(|(at, _)| at).filter(begins)
    });
    starts.map(|at| {
        let end = text[at..].find(|c: char| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '/'));
        text[at..end.map_or(text.len(), |end| at + end)].trim_end_matches('/')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_place_tells_what_it_concerns() {
        let court = |id, is_ledger| Scope::Court { id, is_ledger };
        for (path, expected) in [
            ("courts/almaty/news/a/index.kk.md", court("almaty", false)),
            ("courts/almaty/in-the-media/2026-10/rows.yaml", court("almaty", false)),
            ("ledger/almaty/2026.yaml", court("almaty", true)),
            ("national/in-the-media/2026-10/rows.yaml", Scope::National),
            ("national/in-the-media/a/index.kk.md", Scope::All),
            ("courts/almaty/declarations/a/index.kk.md", Scope::All),
            ("courts/almaty/court.yaml", Scope::All),
            ("courts/almaty/emblem.svg", Scope::All),
            ("ledger/national/2026.yaml", Scope::All),
            ("ledger/allowed.yaml", Scope::All),
            ("people/a.yaml", Scope::All),
            ("private/notes.md", Scope::All),
            (".zharia/manifests/a", Scope::None),
            ("", Scope::All),
        ] {
            assert_eq!(scope(path), expected, "{path}");
        }
    }

    #[test]
    fn a_court_is_named_however_its_name_is_written() {
        let ids = BTreeSet::from(["almaty", "west-kazakhstan"]);
        for (text, expected) in [
            ("item: almaty/news/a", "almaty"),
            ("[a](../../../almaty/news/a/index.kk.md)", "almaty"),
            ("[a](../..%2F%2e%2e/%41lmaty%2Fnews/a)", "almaty"),
            ("[a](../west\\-kazakhstan/news/a)", "west-kazakhstan"),
            ("item: \"almaty\\/news/a\"", "almaty"),
            ("item: \"west-\\\n  kazakhstan/news/a\"", "west-kazakhstan"),
            ("press@almaty.sot.example, almaty-press/a, Алматы/almaty", ""),
        ] {
            let mut found = Mentions::default();
            found.add(text, &ids);
            assert_eq!(found.ids.into_iter().collect::<String>(), expected, "{text}");
        }
        assert!(is_unclear("[a](../&#97;lmaty/news/a)") && !is_unclear("a &amp; b"));
    }
}
