//! Finds in a text what must never be published about a person: numbers, cards, telephones, homes.
//!
//! It looks at one text and knows nothing of items or files, so any gate over any text can use it.
//! It must neither miss what a careless copy brings in nor cry out at case numbers and sums.

mod address;
mod ages;
mod beside;
mod birth;
mod contacts;
mod documents;
mod family;
mod forms;
mod guilt;
mod hints;
mod likely;
mod line_ends;
mod mail;
mod mark;
mod names;
mod numbers;
mod offices;
mod organisations;
mod parties;
mod pieces;
mod places;
mod protected;
mod registered;
mod text;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

pub use crate::diagnostics::problems::PersonalData;
pub use contacts::is_mobile;
pub use family::{Relative, relative_in};
pub use guilt::{Guilt, guilt_in};
use likely::may_hold_data;
pub use line_ends::scan_over_lines;
pub use mail::is_private_service;
pub use mark::{is_mark, mark, paragraph, without_data};
pub use names::person_in;
pub use organisations::is_of_organisation;
pub use parties::{parties_in, tells_of_party};
use pieces::pieces;
pub use protected::{Protected, minor_in, minor_named_in, protected_in};
pub use registered::Registered;
use text::Scanned;

/// A piece of personal data in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub what: PersonalData,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// It with its middle masked, character for character: a message must not spread it further.
    pub shown: String,
}

/// What a detector found: characters, not bytes; `None` for what is registered and may be published.
type Found = (Option<PersonalData>, Range<usize>);

/// Finds all personal data in a text, in the order of the text.
///
/// Telephones and e-mail addresses that are registered are no findings.
#[must_use]
pub fn scan(text: &str, registered: &Registered) -> Vec<Finding> {
    pieces(text).into_iter().flat_map(|piece| scan_piece(text, piece, registered)).collect()
}

/// What [`scan`] finds in the lines that are not word for word those of another text, which was searched.
#[must_use]
pub fn scan_besides(text: &str, searched: &str, registered: &Registered) -> Vec<Finding> {
    let known: HashSet<&str> = pieces(searched).into_iter().map(|piece| searched[piece].trim()).collect();
    let new = pieces(text).into_iter().filter(|piece| !known.contains(text[piece.clone()].trim()));
    new.flat_map(|piece| scan_piece(text, piece, registered)).collect()
}

fn scan_piece(text: &str, piece: Range<usize>, registered: &Registered) -> Vec<Finding> {
    let start = piece.start;
    if !may_hold_data(&text[piece.clone()]) {
        return Vec::new();
    }
    let mut found = scan_whole(&text[piece], registered);
    for finding in &mut found {
        finding.range = finding.range.start + start..finding.range.end + start;
    }
    found
}

fn scan_whole(text: &str, registered: &Registered) -> Vec<Finding> {
    let scanned = Scanned::new(text);
    let mut found: Vec<Found> = numbers::ibans(&scanned);
    found.extend(mail::emails(&scanned, registered));
    found.extend(contacts::phones(&scanned, registered));
    found.extend(numbers::cards(&scanned));
    found.extend(numbers::individual_numbers(&scanned));
    found.extend(documents::documents(&scanned));
    found.extend(documents::plates(&scanned));
    found.extend(birth::dates(&scanned));
    found.extend(address::homes(&scanned));
    // The digits of an account are no telephone as well: who comes first in the list has them.
    let mut taken: BTreeMap<usize, (usize, Option<PersonalData>)> = BTreeMap::new();
    for (what, range) in found {
        let before = taken.range(..range.end).next_back();
        if !range.is_empty() && before.is_none_or(|(_, (end, _))| *end <= range.start) {
            taken.insert(range.start, (range.end, what));
        }
    }
    let of_data = taken.into_iter().filter_map(|(start, (end, what))| Some((what?, scanned.bytes(start..end))));
    of_data.map(|(what, range)| Finding { shown: mask(what, &text[range.clone()]), what, range }).collect()
}

/// Finds numbers whose check digit is that of an individual number, and nothing else about them: one long number in
/// ten has it, so they are worth a look only where such numbers are likely.
#[must_use]
pub fn possible_numbers(text: &str, registered: &Registered) -> Vec<Finding> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let certain = scan(text, registered);
    let scanned = Scanned::new(text);
    let found = numbers::possible(&scanned).into_iter().map(|range| scanned.bytes(range));
    let is_new = |range: &Range<usize>| {
        let after = certain.partition_point(|found| found.range.end <= range.start);
        certain.get(after).is_none_or(|found| range.end <= found.range.start)
    };
    let what = PersonalData::PossibleNumber;
    found.filter(is_new).map(|range| Finding { shown: mask(what, &text[range.clone()]), what, range }).collect()
}

/// The text with the middle of every finding masked, character for character; also of what is only possibly one.
#[must_use]
pub fn masked(text: &str, registered: &Registered) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut done = 0;
    let mut found = scan(text, registered);
    found.extend(possible_numbers(text, registered));
    found.sort_by_key(|finding| finding.range.start);
    for finding in found {
        masked.push_str(&text[done..finding.range.start]);
        masked.push_str(&finding.shown);
        done = finding.range.end;
    }
    masked.push_str(&text[done..]);
    masked
}

/// Letters and digits become dots, except two at either end; of an e-mail the service stays.
fn mask(what: PersonalData, datum: &str) -> String {
    let is_mail = matches!(what, PersonalData::Email | PersonalData::PrivateEmail);
    let hidden_to = if is_mail { datum.find('@').unwrap_or(datum.len()) } else { datum.len() };
    let (head, tail) = datum.split_at(hidden_to);
    let count = head.chars().filter(|c| c.is_alphanumeric()).count();
    let (first, last) = match what {
        // Its ends would tell the day and the year.
        PersonalData::BirthDate => (0, count),
        // A name of one letter has nothing that could stay.
        _ if is_mail => (usize::from(count > 1), count),
        _ => (2, count.saturating_sub(2)),
    };
    let mut seen = 0;
    let hide = |c: char| {
        if !c.is_alphanumeric() {
            return c;
        }
        seen += 1;
        if seen <= first || seen > last { c } else { '•' }
    };
    head.chars().map(hide).chain(tail.chars()).collect()
}

#[cfg(test)]
mod tests;
