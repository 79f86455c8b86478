//! Typography of prose: quotation marks, dashes, ellipses and spaces that must not break.
//!
//! Editors type what keyboards have; pages show what Kazakh and Russian spelling asks for. Letters
//! and digits are never touched, and what is set already stays set: tidying twice changes nothing.

use super::lang::Lang;

const NO_BREAK_SPACE: char = '\u{A0}';
/// Stands for whatever is no text.
const OBJECT: char = '\u{FFFC}';
/// Nobody nests deeper, and hostile text must not fill the memory.
const DEEPEST: usize = 8;

/// What the text of one block has said so far: the last character and the quotations still open.
///
/// A block (paragraph, heading, table cell, title) begins with the default state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuoteState {
    previous: Option<char>,
    after_opening: bool,
    open: Vec<char>,
}

impl QuoteState {
    /// Notes that something other than prose stands here, such as code or a picture.
    pub fn pass_object(&mut self) {
        self.pass(OBJECT, false);
    }

    fn pass(&mut self, c: char, is_opening: bool) {
        self.previous = Some(c);
        self.after_opening = is_opening;
    }

    fn push(&mut self, mark: char) {
        if self.open.len() < DEEPEST {
            self.open.push(mark);
        }
    }

    /// Closes the innermost quotation that began with one of `marks`, and all within it.
    fn close(&mut self, marks: &[char]) {
        if let Some(depth) = self.open.iter().rposition(|open| marks.contains(open)) {
            self.open.truncate(depth);
        }
    }

    /// Counts a mark that is set already; tells whether it opens a quotation.
    fn count(&mut self, mark: char) -> bool {
        match mark {
            '«' | '„' => self.push(mark),
            // The mark that closes „…“ in Russian opens “…” in Kazakh and English.
            '“' if self.open.last() != Some(&'„') => self.push(mark),
            '“' => {
                self.open.pop();
                return false;
            }
            '»' => {
                self.close(&['«']);
                return false;
            }
            _ => {
                self.close(&['“', '„']);
                return false;
            }
        }
        true
    }

    /// Chooses the mark for a straight `"`; `None` where it is no quotation mark, as in inches.
    fn choose(&self, lang: Lang, next: Option<char>) -> Option<char> {
        let may_open = self.after_opening || self.previous.is_none_or(precedes_quotation);
        match self.open.last() {
            innermost if may_open && !next.is_some_and(follows_quotation) => {
                Some(opening(lang, innermost == Some(&'«')))
            }
            Some('«') => Some('»'),
            Some('„') => Some('“'),
            Some(_) => Some('”'),
            None if may_open || self.previous.is_some_and(char::is_numeric) => None,
            // «Хабар» агенттігі» is right in Kazakh: one mark opens, two close.
            None => Some(if lang == Lang::En { '”' } else { '»' }),
        }
    }
}

/// Sets quotation marks, dashes, ellipses and unbreakable spaces in a run of prose.
///
/// The runs of one block share a state. A line break within the block is a run too (`"\n"`); for
/// code and pictures call [`QuoteState::pass_object`], else the next quotation mark would be judged
/// by the wrong neighbour.
#[must_use]
pub fn tidy(text: &str, lang: Lang, state: &mut QuoteState) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    loop {
        // What follows a numero sign is looked at, whatever it is; else nearly all characters stay as they are.
        let untouched = if state.previous == Some('№') { 0 } else { untouched(rest) };
        if let Some(last) = rest[..untouched].chars().next_back() {
            out.push_str(&rest[..untouched]);
            state.pass(last, false);
            rest = &rest[untouched..];
        }
        let Some(c) = rest.chars().next() else { return out };
        let next = rest[c.len_utf8()..].chars().next();
        let mut taken = 1;
        let mut is_opening = false;
        let mut set = c;
        match c {
            '"' => {
                if let Some(mark) = state.choose(lang, next) {
                    set = mark;
                    is_opening = state.count(mark);
                }
            }
            '«' | '»' | '„' | '“' | '”' => is_opening = state.count(c),
            '-' | '—' | '–' => {
                taken = run_length(rest, c);
                set = dash(&rest[..c.len_utf8() * taken], &rest[c.len_utf8() * taken..], state.previous, &mut out);
            }
            '.' => {
                taken = run_length(rest, c);
                set = if taken == 3 { '…' } else { '.' };
            }
            ' ' if state.previous == Some('№') && !next.is_some_and(char::is_whitespace) => {
                set = NO_BREAK_SPACE;
            }
            '0'..='9' if state.previous == Some('№') => out.push(NO_BREAK_SPACE),
            _ => {}
        }
        if set == c {
            out.push_str(&rest[..c.len_utf8() * taken]);
        } else {
            out.push(set);
        }
        state.pass(set, is_opening);
        rest = &rest[c.len_utf8() * taken..];
    }
}

/// How many bytes at the beginning of a text hold none of the characters that are set otherwise or counted.
fn untouched(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_touched = |at: &usize| match bytes[*at] {
        b'.' => bytes.get(at + 1) == Some(&b'.'),
        // The first bytes of « and », of all other marks, dashes and the numero sign.
        0xc2 => matches!(bytes.get(at + 1), Some(0xab | 0xbb)),
        b'"' | b'-' | 0xe2 => true,
        _ => false,
    };
    (0..bytes.len()).find(is_touched).unwrap_or(bytes.len())
}

/// Judges a run of equal dashes or hyphens, and ties one that stands free to the word before it.
fn dash(run: &str, rest: &str, previous: Option<char>, out: &mut String) -> char {
    let c = run.chars().next().unwrap_or('-');
    let is_free = previous.is_some_and(char::is_whitespace) && rest.starts_with(char::is_whitespace);
    if !is_free || !matches!(run, "-" | "--" | "—" | "–") {
        return c;
    }
    if out.ends_with(' ') {
        out.pop();
        out.push(NO_BREAK_SPACE);
    }
    if c == '-' { '—' } else { c }
}

fn run_length(text: &str, c: char) -> usize {
    text.chars().take_while(|other| *other == c).count()
}

const fn opening(lang: Lang, within_guillemets: bool) -> char {
    match lang {
        Lang::En => '“',
        _ if !within_guillemets => '«',
        Lang::Kk => '“',
        Lang::Ru => '„',
    }
}

/// Whether a quotation may begin after the character.
fn precedes_quotation(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '{' | '-' | '–' | '—' | '/' | '=')
}

/// Whether no quotation can begin before the character.
fn follows_quotation(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '…' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '»' | '”')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tidied(text: &str, lang: Lang) -> String {
        tidy(text, lang, &mut QuoteState::default())
    }

    #[test]
    fn straight_marks_become_those_of_the_language() {
        for (lang, text, expected) in [
            (Lang::Kk, r#""Заң мен "Әділет" туралы", – деді"#, "«Заң мен “Әділет” туралы», – деді"),
            (Lang::Ru, r#"("Закон о "Праве" суда")"#, "(«Закон о „Праве“ суда»)"),
            (Lang::Ru, r#"ТОО "Фирма "Ромашка"""#, "ТОО «Фирма „Ромашка“»"),
            (Lang::En, r#"the "open" court"#, "the “open” court"),
            (Lang::Kk, r#""Хабар" агенттігі" АҚ"#, "«Хабар» агенттігі» АҚ"),
            (Lang::Kk, r#"АҚ "Хабар"дың және "Егемен"-нің"#, "АҚ «Хабар»дың және «Егемен»-нің"),
            (Lang::Kk, r#""Әділ сот" — «бес "A" шегі»"#, "«Әділ сот»\u{A0}— «бес “A” шегі»"),
            (Lang::Ru, r#"экран 24" и "Хабар 24""#, r#"экран 24" и «Хабар 24»"#),
            (Lang::Ru, r#"5 " 6"#, r#"5 " 6"#),
            (Lang::Ru, r#""" пусто"#, "«» пусто"),
        ] {
            let expected = expected.replace(" – деді", "\u{A0}– деді");
            assert_eq!(tidied(text, lang), expected, "{text}");
        }
    }

    #[test]
    fn what_is_set_already_stays() {
        for (lang, text) in [
            (Lang::Kk, "«Хабар» агенттігі» АҚ «Қазақстан» РТРК» АҚ-мен"),
            (Lang::Kk, "«Заң мен “Әділет” туралы», 2016–2020 жылдар, 10-15 күн"),
            (Lang::Ru, "«Закон о „Праве“ суда», д'Артаньян, кто-то, 2016-2020, -5"),
            (Lang::En, "the “open” court’s “door”"),
            (Lang::Ru, "слово--слово, --- и ....."),
        ] {
            assert_eq!(tidied(text, lang), text);
        }
    }

    #[test]
    fn dashes_ellipses_and_numbers_are_set() {
        for (text, expected) in [
            ("сот - билік", "сот\u{A0}— билік"),
            ("сот -- билік", "сот\u{A0}— билік"),
            ("сот — билік", "сот\u{A0}— билік"),
            ("сот...", "сот…"),
            ("№5, № 124-НҚ, №№ 1, 2", "№\u{A0}5, №\u{A0}124-НҚ, №№\u{A0}1, 2"),
        ] {
            assert_eq!(tidied(text, Lang::Kk), expected, "{text}");
        }
    }

    #[test]
    fn runs_of_a_block_share_their_quotations() {
        let mut state = QuoteState::default();
        let mut run = |text| tidy(text, Lang::Ru, &mut state);
        assert_eq!((run("слово \""), run("Хабар"), run("\",\n"), run("\"да\"")).2, "»,\n");
        let mut state = QuoteState::default();
        assert_eq!(tidy("\"", Lang::Ru, &mut state), "«");
        state.pass_object();
        assert_eq!(tidy("\"", Lang::Ru, &mut state), "»");
    }

    fn prose() -> impl Strategy<Value = String> {
        prop_oneof![
            prop::collection::vec(
                prop::sample::select(r#"" " " « » „ “ ” - — – . № 5 а Ж ( ) ' , \"#.split(' ').collect::<Vec<_>>()),
                0..24
            )
            .prop_flat_map(|parts| {
                prop::collection::vec(prop::sample::select(vec!["", "", " ", "\u{A0}", "\n", "  "]), parts.len())
                    .prop_map(move |gaps| parts.iter().zip(gaps).flat_map(|(part, gap)| [*part, gap]).collect())
            }),
            any::<String>(),
        ]
    }

    fn letters(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace() && !"\"«»„“”-—–.…".contains(*c)).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn tidying_twice_changes_nothing_more(text in prose()) {
            for lang in Lang::ALL {
                let once = tidied(&text, lang);
                prop_assert_eq!(&tidied(&once, lang), &once);
                prop_assert_eq!(letters(&once), letters(&text));
            }
        }
    }
}
