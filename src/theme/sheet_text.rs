//! The text of a style sheet as it is served: without comments and without space that says nothing.
//!
//! Themes are written for people, pages wait for every byte. Nothing here understands more of CSS than its strings,
//! addresses and comments: what it doesn't know stays as it is.

/// A style sheet without comments and needless space.
pub(super) fn shortened(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    // What stands before this place is never taken back.
    let mut solid = 0;
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        let (part, after) = rest.split_at(token(rest, first));
        rest = after;
        let loose = short.get(solid..).unwrap_or_default();
        let needs_no_space = short.is_empty() || loose.ends_with([' ', '{', '}', ';', ',', ':']);
        match first {
            _ if part.starts_with("/*") => {
                if !(needs_no_space || after.starts_with(|next: char| next.is_ascii_whitespace())) {
                    // Without anything in its place, what it parts would become one.
                    short.push_str("/**/");
                }
            }
            _ if first.is_ascii_whitespace() => {
                if !needs_no_space {
                    short.push(' ');
                }
            }
            '{' | '}' | ';' | ',' => {
                let needless: &[char] = if first == '}' { &[' ', ';'] } else { &[' '] };
                short.truncate(short.trim_end_matches(needless).len().max(solid));
                short.push(first);
            }
            ':' => short.push(first),
            _ => {
                short.push_str(part);
                solid = short.len();
            }
        }
    }
    short
}

/// The length of what begins here and is taken as a whole: a comment, a string, an address, an escape, a character.
fn token(text: &str, first: char) -> usize {
    match first {
        '/' if text.starts_with("/*") => {
            text.get(2..).and_then(|inner| inner.find("*/")).map_or(text.len(), |end| end + 4)
        }
        '"' | '\'' => string(text, first),
        'u' if text.starts_with("url(") => text.find(['"', '\'', ')']).unwrap_or(text.len()),
        '\\' => text.chars().take(2).map(char::len_utf8).sum(),
        _ => first.len_utf8(),
    }
}

/// The length of a string with its quotes; one that isn't closed ends with its line.
fn string(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        if !is_escaped && (character == quote || character == '\n') {
            return at + 1;
        }
        is_escaped = !is_escaped && character == '\\';
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_says_nothing_is_dropped() {
        let css = "/* Why. */\n.a > .b ,\n.c :hover {\n  color : red;\n  margin: calc(1px + 2px) 0;\n}\n";
        assert_eq!(shortened(css), ".a > .b,.c :hover{color :red;margin:calc(1px + 2px) 0}");
        assert_eq!(shortened(".a/* b */.c { d: 1px /* e */ 2px } /* f"), ".a/**/.c{d:1px 2px}");
    }

    #[test]
    fn strings_addresses_and_escapes_stay() {
        let css = r#"a::before{content:"/* a  { ; \" */" / "";}.\,  .b\ {c:url(//d/*e;})}"#;
        let short = r#"a::before{content:"/* a  { ; \" */" / ""}.\, .b\ {c:url(//d/*e;})}"#;
        assert_eq!(shortened(css), short);
        let unclosed = "a{b:'c  \n}d{}";
        assert_eq!(shortened(unclosed), unclosed);
    }

    proptest! {
        #[test]
        fn what_is_short_stays_so(css in "[a-c{};:, \n\"'\\\\/*ә]{0,40}") {
            let once = shortened(&css);
            prop_assert_eq!(shortened(&once), once);
        }
    }
}
