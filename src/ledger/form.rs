//! The form of the ledger's files: YAML of which only the lines that we write are read.
//!
//! A block an item, a line a language, so that two branches meet only where they touch the same item. Files
//! of tens of thousands of lines are read at every build: no line needs the one before but for its item.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::{Digest, Edition, Recorded, Words};
use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::diagnostics::problems::LedgerProblem;
use crate::diagnostics::{Diagnostic, Outcome, SourceText};
use crate::entry::{ItemKey, Owner};
use crate::kinds::Kind;

const HEAD: &str = "\
# Жарияланғандар тізілімі: оны «zharia ledger update» жазады, қолмен өзгертпеңіз.
# Реестр опубликованного: его пишет «zharia ledger update», не меняйте его вручную.
# What was ever published: written by `zharia ledger update`, not by hand.
";

/// Writes a file. Items come in the order of their folders.
pub(super) fn write(mut rows: Vec<(&ItemKey, &Recorded)>) -> String {
    rows.sort_by_key(|(key, _)| (key.kind.section(), &key.slug));
    let mut text = HEAD.to_owned();
    for (key, recorded) in rows {
        writeln!(text, "{}/{}:", key.kind.section(), key.slug).expect("a string takes all");
        if let Some(id) = &recorded.id {
            writeln!(text, "  id: {id}").expect("a string takes all");
        }
        if !recorded.courts.is_empty() {
            let courts: Vec<&str> = recorded.courts.iter().map(String::as_str).collect();
            writeln!(text, "  courts: [{}]", courts.join(", ")).expect("a string takes all");
        }
        if !recorded.times.is_empty() {
            let times: Vec<String> = recorded.times.iter().map(|times| format!("\"{times}\"")).collect();
            writeln!(text, "  times: [{}]", times.join(", ")).expect("a string takes all");
        }
        for (lang, edition) in &recorded.editions {
            writeln!(text, "  {lang}: {{{}}}", fields(edition)).expect("a string takes all");
        }
    }
    text
}

fn fields(edition: &Edition) -> String {
    let mut text = format!("since: {}, address: {}", edition.since, edition.address);
    let mut add = |name: &str, value: &str| write!(text, ", {name}: {value}").expect("a string takes all");
    if !edition.was.is_empty() {
        add("was", &edition.was.join(" "));
    }
    let words = &edition.words;
    for (name, digest) in [("title", words.title), ("summary", words.summary), ("text", words.text)] {
        // Without quotes, some hashes would be numbers to YAML.
        if let Some(digest) = digest {
            add(name, &format!("\"{digest}\""));
        }
    }
    if let Some(updated) = edition.updated {
        add("updated", &updated.rfc3339());
    }
    if edition.corrections > 0 {
        add("corrections", &edition.corrections.to_string());
    }
    if let Some(source) = edition.source {
        add("source", &format!("\"{source}\""));
    }
    if let Some(stale) = edition.stale {
        add("stale", &stale.to_string());
    }
    if let Some(withdrawn) = edition.withdrawn {
        add("withdrawn", &withdrawn.to_string());
    }
    if !edition.returned.is_empty() {
        let days: Vec<String> = edition.returned.iter().map(Day::to_string).collect();
        add("returned", &days.join(" "));
    }
    if let Some(removed) = edition.removed {
        add("removed", &removed.to_string());
    }
    text
}

/// What the lines of a file come to.
pub(super) type Rows = Vec<(ItemKey, Recorded)>;

/// Reads a file.
pub(super) fn read(owner: &Owner, year: Option<i16>, source: &SourceText) -> Outcome<Rows> {
    let mut rows = Rows::new();
    let mut diagnostics = Vec::new();
    let mut is_in_item = false;
    let mut start = 0;
    for whole in source.text.split_inclusive('\n') {
        let line = whole.trim_end().trim_start_matches('\u{feff}');
        let range = start..start + whole.trim_end().len();
        start += whole.len();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let read = if line.starts_with("  ") {
            rows.last_mut().filter(|_| is_in_item).and_then(|(_, recorded)| of_item(line, range.clone(), recorded))
        } else {
            let key = key(line, owner);
            is_in_item = key.is_some();
            key.map(|key| rows.push((key, Recorded::new(year))))
        };
        if read.is_none() {
            diagnostics.push(Diagnostic::new(LedgerProblem::LineUnreadable {}, source.place(range)));
        }
    }
    Outcome { value: rows, diagnostics }
}

/// `news/brifing:`.
fn key(line: &str, owner: &Owner) -> Option<ItemKey> {
    let (section, slug) = line.strip_suffix(':')?.split_once('/')?;
    let kind = Kind::ALL.iter().copied().find(|kind| kind.section() == section)?;
    Some(ItemKey { owner: owner.clone(), kind, slug: Slug::parse(slug)? })
}

/// A line below an item: whose id it carries, on which sites it is, or one of its languages.
fn of_item(line: &str, range: Range<usize>, recorded: &mut Recorded) -> Option<()> {
    let (name, value) = line.trim_start().split_once(": ")?;
    match name {
        "id" => recorded.id = Some(identity(value)?),
        "courts" => {
            recorded.courts =
                listed(value)?.map(|id| Slug::parse(id).map(|id| id.to_string())).collect::<Option<_>>()?;
        }
        "times" => recorded.times = listed(value)?.map(quoted).collect::<Option<_>>()?,
        lang => recorded.add(Lang::from_code(lang)?, edition(value)?, range),
    }
    Some(())
}

/// `[a, b]`.
fn listed(text: &str) -> Option<impl Iterator<Item = &str>> {
    Some(text.strip_prefix('[')?.strip_suffix(']')?.split(", "))
}

/// `almaty/news/brifing`.
fn identity(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('/').collect();
    (parts.len() == 3 && parts.iter().all(|part| Slug::parse(part).is_some())).then(|| text.to_owned())
}

/// What may be told of a language.
const FIELDS: [&str; 13] = [
    "since",
    "address",
    "was",
    "title",
    "summary",
    "text",
    "updated",
    "corrections",
    "source",
    "stale",
    "withdrawn",
    "returned",
    "removed",
];

/// `{since: 2026-11-20, address: /kk/news/2026/brifing/, text: "0123456789"}`.
fn edition(text: &str) -> Option<Edition> {
    let given = text.strip_prefix('{')?.strip_suffix('}')?.split(", ").map(|field| field.split_once(": "));
    let given: BTreeMap<&str, &str> = given.collect::<Option<_>>()?;
    if given.keys().any(|name| !FIELDS.contains(name)) {
        return None;
    }
    // What is there must be readable: the inner `None` is a field that is not there.
    let digest = |name: &str| given.get(name).map_or(Some(None), |text| quoted(text).map(Some));
    let day = |name: &str| given.get(name).map_or(Some(None), |text| Day::parse(text).ok().map(Some));
    let updated = given.get("updated").map_or(Some(None), |text| Moment::parse_instant(text).ok().map(Some))?;
    let days = |text: &str| text.split(' ').map(|day| Day::parse(day).ok()).collect::<Option<Vec<Day>>>();
    let was = given.get("was").map(|was| was.split(' ').map(address).collect::<Option<Vec<String>>>());
    Some(Edition {
        since: Day::parse(given.get("since")?).ok()?,
        address: address(given.get("address")?)?,
        was: was.unwrap_or_else(|| Some(Vec::new()))?,
        words: Words { title: digest("title")?, summary: digest("summary")?, text: digest("text")? },
        updated,
        corrections: given.get("corrections").map_or(Some(0), |number| number.parse().ok())?,
        source: digest("source")?,
        stale: day("stale")?,
        withdrawn: day("withdrawn")?,
        returned: given.get("returned").map_or(Some(Vec::new()), |text| days(text))?,
        removed: day("removed")?,
    })
}

fn quoted(text: &str) -> Option<Digest> {
    Digest::parse(text.strip_prefix('"')?.strip_suffix('"')?)
}

/// An address of an item: nothing else was ever published here, and nothing else may get into rules for hosts.
fn address(text: &str) -> Option<String> {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/');
    let is_address = text.len() > 1
        && text.starts_with('/')
        && text.ends_with('/')
        && !text.contains("//")
        && text.bytes().all(is_plain);
    is_address.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn read_text(text: &str) -> Outcome<Rows> {
        let source = SourceText::new(SourcePath::new("ledger/national/2026.yaml"), text);
        read(&Owner::National, Some(2026), &source)
    }

    fn some_edition() -> impl Strategy<Value = Edition> {
        let address = "(/[a-z0-9-]{1,8}){1,4}/";
        let digest = || proptest::option::of("[0-9a-f]{10}".prop_map(|hex| Digest::parse(&hex).expect("a hash")));
        let moment = (0_i64..4_000_000_000).prop_map(|at| Moment::from_unix(at, jiff::tz::offset(5)));
        let life = (proptest::option::of(moment), 0_usize..3, any::<bool>(), digest());
        let words = (digest(), digest(), digest());
        ((2000_i16..2100, 1_i8..13), address, prop::collection::vec(address, 0..3), words, life).prop_map(
            |(
                (year, month),
                address,
                was,
                (title, summary, text),
                (updated, corrections, withdrawn, words_of_source),
            )| Edition {
                since: Day::new(jiff::civil::date(year, month, 7)),
                address,
                was,
                words: Words { title, summary, text },
                updated,
                corrections,
                source: words_of_source,
                stale: words_of_source.map(|_| Day::new(jiff::civil::date(year, month, 8))),
                withdrawn: withdrawn.then(|| Day::new(jiff::civil::date(year, 2, 1))),
                returned: (1..=corrections).map(|_| Day::new(jiff::civil::date(year, 3, 1))).collect(),
                removed: withdrawn.then(|| Day::new(jiff::civil::date(year, 1, 2))),
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            editions in prop::collection::btree_map("[a-z]{1,6}", prop::collection::vec(some_edition(), 1..3), 1..5),
        ) {
            let rows: BTreeMap<ItemKey, BTreeMap<Lang, Edition>> = editions.into_iter().map(|(slug, editions)| {
                let slug = Slug::parse(&slug).expect("a slug");
                (ItemKey { owner: Owner::National, kind: Kind::News, slug }, Lang::ALL.into_iter().zip(editions).collect())
            }).collect();
            let recorded: BTreeMap<ItemKey, Recorded> = rows.iter().map(|(key, editions)| {
                let id = editions.len().is_multiple_of(2).then(|| "almaty/news/a".to_owned());
                let courts = if id.is_some() { ["a".to_owned(), "b".to_owned()].into() } else { BTreeSet::default() };
                let times = editions.values().filter_map(|edition| edition.words.text).collect();
                (key.clone(), Recorded { id, courts, times, editions: editions.clone(), ..Recorded::new(Some(2026)) })
            }).collect();
            let outcome = read_text(&write(recorded.iter().collect()));
            prop_assert_eq!(outcome.diagnostics, []);
            let again = outcome.value.into_iter().map(|(key, read)| (key, Recorded { places: BTreeMap::new(), ..read }));
            prop_assert_eq!(again.collect::<BTreeMap<_, _>>(), recorded);
        }

        #[test]
        fn no_text_panics(text in "(news/a:|  kk: \\{|since: 2026-11-2|address: /|, |\\}|\n|[a-zә:\"{} ]){0,40}") {
            let _ = read_text(&text);
        }
    }

    #[test]
    fn what_was_not_written_here_is_told_line_by_line() {
        let text = "news/a:\r\n  kk: {since: 2026-11-20, address: /kk/news/2026/a/}\r\n<<<<<<< ours\nnews/b:\n\
                    \x20 kk: {since: 2026-11-20, address: https://a.example/}\n  ru: {since: 2026-11-20}\nnews/Ә:\n\
                    \x20 kk: {since: 2026-11-20, address: /kk/news/2026/a/}\n";
        let outcome = read_text(text);
        let lines: Vec<usize> =
            outcome.diagnostics.iter().filter_map(|found| found.place.span.as_ref()).map(|span| span.line).collect();
        assert_eq!(lines, [3, 5, 6, 7, 8]);
        assert_eq!(outcome.value[0].1.editions[&Lang::Kk].address, "/kk/news/2026/a/");
    }
}
