//! Cuts HTML into tags and text the way browsers do, as far as safety needs it.
//!
//! It judges nothing; whatever it can't make out is text, and text is always escaped.

use std::ops::Range;

use super::takes_content;

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Text(&'a str),
    /// A start tag; names are in lower case.
    Open {
        name: String,
        attributes: Vec<Attribute<'a>>,
    },
    Close(String),
    /// An element with all its content, which may go on behind the markup at hand.
    Whole {
        name: String,
        ended: bool,
    },
    /// `<!…>`, `<?…>`, or a comment that never ends.
    Declaration(String),
    Comment,
}

/// An attribute as written, references not yet decoded.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    pub(super) name: String,
    pub(super) value: &'a str,
    pub(super) range: Range<usize>,
}

/// The pieces of some markup, with their places in it.
pub(super) fn tokens(markup: &str) -> Vec<(Token<'_>, Range<usize>)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut text_start = 0;
    while let Some(found) = markup[at..].find('<') {
        let start = at + found;
        let (token, end) = match token(markup, start) {
            Ok(found) => found,
            Err(NoTag::Text) => {
                at = start + 1;
                continue;
            }
            Err(NoTag::Unfinished) => break,
        };
        if text_start < start {
            tokens.push((Token::Text(&markup[text_start..start]), text_start..start));
        }
        tokens.push((token, start..end));
        (at, text_start) = (end, end);
    }
    if text_start < markup.len() {
        tokens.push((Token::Text(&markup[text_start..]), text_start..markup.len()));
    }
    tokens
}

/// Why a `<` begins no tag.
enum NoTag {
    Text,
    /// The tag never ends: looking for others behind it would read a hostile text again and again.
    Unfinished,
}

fn token(markup: &str, start: usize) -> Result<(Token<'_>, usize), NoTag> {
    let rest = &markup[start..];
    if let Some(comment) = rest.strip_prefix("<!--") {
        return Ok(match comment_length(comment) {
            Some(length) => (Token::Comment, start + 4 + length),
            None => (Token::Declaration("!--".to_owned()), markup.len()),
        });
    }
    if rest.starts_with("<!") || rest.starts_with("<?") {
        let closing = if rest.starts_with("<![CDATA[") { "]]>" } else { ">" };
        let end = rest.find(closing).map_or(rest.len(), |at| at + closing.len());
        let name: String = rest[1..].chars().take_while(|c| !c.is_whitespace() && *c != '>').take(12).collect();
        return Ok((Token::Declaration(name), start + end));
    }
    if let Some(closing) = rest.strip_prefix("</") {
        let name = name(closing).ok_or(NoTag::Text)?;
        let end = closing.find('>').ok_or(NoTag::Unfinished)?;
        return Ok((Token::Close(name), start + 2 + end + 1));
    }
    let name = name(&rest[1..]).ok_or(NoTag::Text)?;
    let (attributes, end, closed) = attributes(markup, start + 1 + name.len()).ok_or(NoTag::Unfinished)?;
    if !takes_content(&name) {
        return Ok((Token::Open { name, attributes }, end));
    }
    // Only foreign elements can end in their own start tag.
    if closed && matches!(name.as_str(), "svg" | "math") {
        return Ok((Token::Whole { name, ended: true }, end));
    }
    let (end, ended) = match end_tag(&markup[end..], &name) {
        Some(length) => (end + length, true),
        None => (markup.len(), false),
    };
    Ok((Token::Whole { name, ended }, end))
}

/// Browsers end a comment at `-->`, at `--!>`, and at once where it begins with `>` or `->`.
fn comment_length(comment: &str) -> Option<usize> {
    if comment.starts_with('>') {
        return Some(1);
    }
    if comment.starts_with("->") {
        return Some(2);
    }
    let mut endings = comment.match_indices('-').filter_map(|(at, _)| {
        let rest = &comment[at..];
        if rest.starts_with("-->") { Some(at + 3) } else { rest.starts_with("--!>").then_some(at + 4) }
    });
    endings.next()
}

fn name(text: &str) -> Option<String> {
    let length = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(text.len());
    let name = &text[..length];
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| name.to_ascii_lowercase())
}

/// The attributes from `at` on, the end of the tag, and whether `/` stands before it.
fn attributes(markup: &str, mut at: usize) -> Option<(Vec<Attribute<'_>>, usize, bool)> {
    let bytes = markup.as_bytes();
    let mut attributes = Vec::new();
    let mut closed = false;
    loop {
        match bytes.get(at)? {
            b'>' => return Some((attributes, at + 1, closed)),
            b'/' => {
                closed = true;
                at += 1;
            }
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                closed = false;
                let (attribute, end) = attribute(markup, at)?;
                attributes.push(attribute);
                at = end;
            }
        }
    }
}

fn attribute(markup: &str, start: usize) -> Option<(Attribute<'_>, usize)> {
    let rest = &markup[start..];
    // A `=` in the first place is part of the name, as browsers have it.
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let name_end = rest[first..]
        .find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '='))
        .map_or(rest.len(), |at| first + at);
    let name = rest[..name_end].to_ascii_lowercase();
    let behind = rest[name_end..].trim_ascii_start();
    let Some(value) = behind.strip_prefix('=').map(str::trim_ascii_start) else {
        let end = start + name_end;
        return Some((Attribute { name, value: "", range: start..end }, end));
    };
    let value_start = markup.len() - value.len();
    let (value, end) = if let quote @ ('"' | '\'') = value.chars().next()? {
        let length = value[1..].find(quote)?;
        (&value[1..=length], value_start + length + 2)
    } else {
        let length = value.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(value.len());
        (&value[..length], value_start + length)
    };
    Some((Attribute { name, value, range: start..end }, end))
}

/// The length up to and with the end tag of an element.
fn end_tag(text: &str, name: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find("</") {
        let start = at + found + 2;
        let behind = text.get(start..start + name.len());
        let matches = behind.is_some_and(|behind| behind.eq_ignore_ascii_case(name))
            && text[start + name.len()..].starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
        if matches {
            return text[start..].find('>').map(|end| start + end + 1);
        }
        at = start;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open<'a>(name: &str, attributes: &[(&str, &'a str, Range<usize>)]) -> Token<'a> {
        let attributes = attributes
            .iter()
            .map(|(name, value, range)| Attribute { name: (*name).to_owned(), value, range: range.clone() })
            .collect();
        Token::Open { name: name.to_owned(), attributes }
    }

    #[test]
    fn tags_and_text() {
        let found: Vec<_> = tokens("a<B Class=x title='>'>b</b >c<br/>").into_iter().map(|(token, _)| token).collect();
        let b = open("b", &[("class", "x", 4..11), ("title", ">", 12..21)]);
        let expected =
            [Token::Text("a"), b, Token::Text("b"), Token::Close("b".into()), Token::Text("c"), open("br", &[])];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_takes_its_content_along() {
        let whole = |name: &str, ended| Token::Whole { name: name.to_owned(), ended };
        for (markup, token) in [
            ("<script\n>x<b></ScRiPt >", whole("script", true)),
            ("<STYLE>a</styles>b", whole("style", false)),
            ("<svg/onload=x><p>", whole("svg", false)),
            ("<svg />", whole("svg", true)),
            ("<script/>x", whole("script", false)),
        ] {
            assert_eq!(tokens(markup), [(token, 0..markup.len())], "{markup}");
        }
    }

    #[test]
    fn comments_and_the_unfinished() {
        let kinds = |markup| tokens(markup).into_iter().map(|(token, _)| token).collect::<Vec<_>>();
        assert_eq!(kinds("<!-- a > b -->c"), [Token::Comment, Token::Text("c")]);
        assert_eq!(kinds("<!-->c"), [Token::Comment, Token::Text("c")]);
        assert_eq!(kinds("<!-- a"), [Token::Declaration("!--".into())]);
        assert_eq!(kinds("a < b <i"), [Token::Text("a < b <i")]);
    }
}
