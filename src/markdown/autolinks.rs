//! Bare addresses amid words, `www.sot.example`, `https://sot.example/kk`, `press@sot.example`: where they stand.
//!
//! Readers expect that they can be clicked, and so do all other editing programs. It only finds them; code, links
//! and HTML are left out by those who ask.

use std::ops::Range;

/// A bare address: its bytes in the text, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bare {
    pub(super) range: Range<usize>,
    pub(super) href: String,
}

/// The longest rest of an address behind its host, in characters.
const LONGEST: usize = 2000;

/// All bare addresses of a text, in its order.
pub(super) fn addresses(text: &str) -> Vec<Bare> {
    let mut found: Vec<Bare> = Vec::new();
    for (at, _) in text.match_indices(['@', ':', '.']) {
        if found.last().is_some_and(|last| at < last.range.end) {
            continue;
        }
        let bare = match text.as_bytes()[at] {
            b'@' => mailbox(text, at),
            b':' => ["https", "http"].iter().find_map(|scheme| site(text, at, scheme)),
            _ => site(text, at, "www"),
        };
        found.extend(bare.filter(|bare| found.last().is_none_or(|last| last.range.end <= bare.range.start)));
    }
    found
}

/// The address whose first word ends at a spot.
fn site(text: &str, at: usize, word: &str) -> Option<Bare> {
    let start = at.checked_sub(word.len())?;
    let begins = text.get(start..at)?.eq_ignore_ascii_case(word) && is_border(&text[..start]);
    let (host, scheme) = match word {
        "www" => (&text[start..], "https://"),
        _ => (text[at..].strip_prefix("://")?, ""),
    };
    let host_length = host_length(host);
    if !begins || !host[..host_length].trim_matches('.').contains('.') {
        return None;
    }
    let rest = &host[host_length..];
    let goes_on = rest.starts_with(['/', '?', '#', ':']);
    let length = host_length + if goes_on { path_length(rest) } else { 0 };
    let end = text.len() - host.len() + length;
    let end = start + trimmed(&text[start..end]).len();
    Some(Bare { range: start..end, href: format!("{scheme}{}", &text[start..end]) })
}

/// How long the name of a host is: Kazakh endings follow it with a hyphen, `sot.example-те`.
fn host_length(text: &str) -> usize {
    let is_ascii = text.starts_with(|c: char| c.is_ascii());
    let is_part =
        |c: char| matches!(c, '.' | '-') || if is_ascii { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
    let length = text.find(|c| !is_part(c)).unwrap_or(text.len());
    text[..length].trim_end_matches(['.', '-']).len()
}

/// How long the rest of an address is: a text may hold very many, each as long as the text.
fn path_length(text: &str) -> usize {
    let is_end = |c: char| c.is_whitespace() || c.is_control() || "<>«»“”„\"`|".contains(c);
    let mut chars = text.char_indices().enumerate();
    let end = chars.find(|(index, (_, c))| *index == LONGEST || is_end(*c));
    end.map_or(text.len(), |(_, (at, _))| at)
}

/// An address without what belongs to the sentence around it.
fn trimmed(address: &str) -> &str {
    let mut address = address;
    // A case ending: `sot.example/kk-ге`.
    if let Some((before, ending)) = address.rsplit_once('-')
        && before.is_ascii()
        && (1..=8).contains(&ending.chars().count())
        && ending.chars().all(|c| !c.is_ascii() && c.is_alphabetic())
    {
        address = before;
    }
    loop {
        let cut = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '~', '\'', '…', '-', '–', '—']);
        let is_open = cut.matches('(').count() >= cut.matches(')').count();
        let cut = if is_open { cut } else { cut.strip_suffix(')').unwrap_or(cut) };
        if cut.len() == address.len() {
            return cut;
        }
        address = cut;
    }
}

fn mailbox(text: &str, at: usize) -> Option<Bare> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-');
    let name = text[..at].trim_end_matches(is_name);
    let start = name.len() + text[name.len()..at].len() - text[name.len()..at].trim_start_matches('.').len();
    let host = &text[at + 1..];
    let end = at + 1 + if host.starts_with(|c: char| c.is_ascii_alphanumeric()) { host_length(host) } else { 0 };
    let is_whole = start < at && is_border(&text[..start]) && text[at + 1..end].contains('.');
    // A file's name, `foto@2x.jpg`, and a login with a password are no mailboxes.
    let goes_on = text[end..].starts_with(['@', '/', ':']) && !text[end..].starts_with(": ");
    let address = &text[start..end];
    (is_whole && !goes_on && super::links::unfinished(address).is_some())
        .then(|| Bare { range: start..end, href: format!("mailto:{address}") })
}

/// Whether an address can begin behind these words.
fn is_border(before: &str) -> bool {
    !before
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '@' | ':' | '=' | '+' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hrefs(text: &str) -> Vec<String> {
        addresses(text).into_iter().map(|bare| bare.href).collect()
    }

    #[test]
    fn sites_and_mailboxes_without_the_words_around() {
        for (text, href) in [
            ("Толығырақ: www.sot.example.", "https://www.sot.example"),
            ("(https://sot.example/kk/)", "https://sot.example/kk/"),
            ("https://sot.example/a_(b), және", "https://sot.example/a_(b)"),
            ("«https://sot.example/?a=1&b=2»", "https://sot.example/?a=1&b=2"),
            ("www.sot.example-те", "https://www.sot.example"),
            ("https://sot.example/kk-ге кіріңіз", "https://sot.example/kk"),
            ("https://сот.қаз/жаңа", "https://сот.қаз/жаңа"),
            ("press@sot.example, тел.", "mailto:press@sot.example"),
            ("press@sot.example-ге", "mailto:press@sot.example"),
        ] {
            assert_eq!(hrefs(text), [href], "{text}");
        }
        assert_eq!(hrefs("www.a.example; b@c.example").len(), 2);
    }

    #[test]
    fn what_is_no_address_stays_words() {
        for text in [
            "а.б @сот",
            "www.",
            "http://",
            "https://localhost",
            "foto@2x.jpg",
            "a@b",
            "12:30",
            "xhttps://a.kz",
            "@sot.kz",
        ] {
            assert!(hrefs(text).is_empty(), "{text}");
        }
    }
}
