//! Which script a character is of, and which letters of two scripts look the same.
//!
//! Every text of every build is looked through, so what most characters are comes first.

/// Whether a character is a letter of the Cyrillic script.
pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether a character is a letter of the Latin script.
pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}') && c.is_alphabetic()
}

/// Whether a character is not seen: it has no width, or stands for what was lost on the way from Word.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{f0b7}' | '\u{fe0f}' | '\u{feff}' | '\u{fffc}')
}

/// Whether a character is a mark over a letter.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether a text with this character has to be looked at.
pub(super) fn is_suspicious(c: char) -> bool {
    match c {
        'а'..='я' | ' ' | '.' | ',' => false,
        'Х' | 'І' | '"' | '„' | '‹' | '<' | char::REPLACEMENT_CHARACTER => true,
        'А'..='Я' => false,
        c if is_cyrillic(c) => is_foreign(c),
        c => is_latin(c) || is_hidden(c) || is_mark(c),
    }
}

/// Whether a Cyrillic letter is of neither the Kazakh nor the Russian alphabet.
pub(super) fn is_foreign(c: char) -> bool {
    let is_own = matches!(
        c,
        'А'..='я'
            | 'ё'
            | 'і'
            | 'қ'
            | 'ғ'
            | 'ң'
            | 'ә'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'Ё'
            | 'І'
            | 'Қ'
            | 'Ғ'
            | 'Ң'
            | 'Ә'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
    );
    is_cyrillic(c) && !is_own
}

/// Letters of both scripts that look the same, Latin first.
const TWINS: [(char, char); 31] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('i', 'і'),
    ('h', 'һ'),
    ('ə', 'ә'),
    ('ı', 'і'),
    ('ɵ', 'ө'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('I', 'І'),
    ('Ə', 'Ә'),
    ('Ɵ', 'Ө'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
    ('ǝ', 'ә'),
    ('Ǝ', 'Ә'),
];

/// Small letters that look like one another's capitals; they stand for each other where the rest of a word says so.
const KIN: [(char, char); 3] = [('k', 'к'), ('m', 'м'), ('t', 'т')];

/// The Cyrillic letter that looks like a Latin one.
pub(super) fn cyrillic_twin(c: char) -> Option<char> {
    TWINS.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic)
}

/// The Cyrillic letter that a Latin one is a kin of.
pub(super) fn cyrillic_kin(c: char) -> Option<char> {
    KIN.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic)
}

/// The Latin letter that looks like a Cyrillic one.
pub(super) fn latin_twin(c: char) -> Option<char> {
    TWINS.iter().find(|(_, cyrillic)| *cyrillic == c).map(|(latin, _)| *latin)
}

/// The Latin letter that a Cyrillic one is a kin of.
pub(super) fn latin_kin(c: char) -> Option<char> {
    KIN.iter().find(|(_, cyrillic)| *cyrillic == c).map(|(latin, _)| *latin)
}
