//! Whether a line with digits may hold data at all: most tell of a year, a day or how many there were.
//!
//! It errs on one side only, and asks each time what the search for a sort of data can't do without. A property test
//! holds that nothing is lost by it.

use std::sync::LazyLock;

use super::address::{FLATS, LIVES, REGISTERED};
use super::documents::CARS;
use super::hints::Hints;
use super::mail::may_be_written_out;
use super::text::{LONGEST_GAP, LONGEST_NUMBER, is_like_zero};
use crate::base::letters::is_letter;

/// The fewest digits that a telephone or a document has, all its groups together.
const FEWEST: usize = 6;
/// Digits of the number on a car's plate, those of its region, and how far apart the two stand.
const PLATE: usize = 3;
const REGION: usize = 2;
const BEFORE_REGION: usize = 7;
const YEAR: usize = 4;
/// Groups of a date in figures.
const DATE: usize = 3;

/// What tells of a birth; what is short, `is_marked` tells.
static OF_BIRTH: LazyLock<Hints> =
    LazyLock::new(|| Hints::new(&[&["туған", "туыл", "дүниеге кел", "родил", "родивш", "рожд", "род."]]));
static OF_CARS: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&CARS]));
static OF_HOMES: LazyLock<Hints> = LazyLock::new(|| Hints::new(&[&FLATS, &LIVES, &REGISTERED]));

/// Whether a closer look at some lines is worth its while.
pub(super) fn may_hold_data(text: &str) -> bool {
    // An `@`, and characters of full width.
    if text.bytes().any(|byte| matches!(byte, b'@' | 0xef)) || may_be_written_out(text) {
        return true;
    }
    let figures = Figures::of(text);
    figures.may_be_number
        || (figures.may_be_plate && OF_CARS.are_in(text))
        || (figures.may_be_date && (OF_BIRTH.are_in(text) || is_marked(text)))
        || (figures.are_there && (OF_HOMES.are_in(text) || may_be_account(text)))
}

/// What the digits of a text look like. Letters O beside digits count as such.
#[derive(Default)]
struct Figures {
    are_there: bool,
    may_be_number: bool,
    /// Of the older plates, which are known by a word beside them.
    may_be_plate: bool,
    may_be_date: bool,
}

impl Figures {
    fn of(text: &str) -> Self {
        let mut figures = Self::default();
        let (mut run, mut digits) = (0, 0);
        // Of groups that nothing but punctuation parts.
        let (mut total, mut groups, mut gap) = (0, 0, usize::MAX);
        // Characters since what may be the number of a plate.
        let mut since_plate = usize::MAX;
        for c in text.chars().chain(['\n']) {
            if c.is_ascii_digit() || is_like_zero(c) {
                run += 1;
                digits += usize::from(c.is_ascii_digit());
                continue;
            }
            if digits > 0 {
                (total, groups) = if gap <= LONGEST_GAP { (total + run, groups + 1) } else { (run, 1) };
                figures.are_there = true;
                // At either end of a run the letters may be letters.
                let may_have = |length| digits <= length && run >= length;
                let has_region = may_have(REGION) && since_plate <= BEFORE_REGION;
                figures.may_be_number |= total >= FEWEST || has_region || run > LONGEST_NUMBER;
                figures.may_be_plate |= may_have(PLATE);
                figures.may_be_date |= may_have(YEAR) || groups >= DATE;
                gap = 0;
                since_plate = if may_have(PLATE) { 0 } else { usize::MAX };
            } else if run > 0 {
                gap = usize::MAX;
                since_plate = since_plate.saturating_add(run);
            }
            (run, digits) = (0, 0);
            since_plate = since_plate.saturating_add(1);
            gap = if is_letter(c) { usize::MAX } else { gap.saturating_add(1) };
        }
        figures
    }
}

/// Whether an abbreviation stands there that marks a date of birth: «г.р.», «ж. т.», «д.р.».
fn is_marked(text: &str) -> bool {
    text.match_indices('.').any(|(at, _)| {
        let before = text[..at].ends_with(['г', 'ж', 'д', 'Г', 'Ж', 'Д']);
        let behind = text[at + 1..].strip_prefix(' ').unwrap_or(&text[at + 1..]);
        let rest = behind.strip_prefix(['р', 'т', 'Р', 'Т']);
        before && rest.is_some_and(|rest| !rest.starts_with(is_letter))
    })
}

/// Whether `KZ` stands there, in letters of either script.
fn may_be_account(text: &str) -> bool {
    text.match_indices(['Z', 'z']).any(|(at, _)| text[..at].ends_with(['K', 'k', 'К', 'к']))
}
