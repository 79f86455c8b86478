//! What a site's own `_headers` and `_redirects` ask of its host, so that the preview answers as the host would.

use std::collections::BTreeMap;

/// A header, name and value.
pub(super) type Header = (String, String);

/// What a rule of `_redirects` does with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// Where it leads, or which page is shown in its place.
    pub(super) to: String,
    /// The status of the answer.
    pub(super) status: u16,
}

/// The headers that `_headers` gives to an address: of two of one name, the later one.
pub(super) fn headers_for(rules: &str, address: &str) -> Vec<Header> {
    let mut headers: BTreeMap<String, Header> = BTreeMap::new();
    let mut applies = false;
    for line in rules.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if !line.starts_with(char::is_whitespace) {
            applies = fits(line.trim(), address);
        } else if applies && let Some((name, value)) = line.split_once(':') {
            let header = (name.trim().to_owned(), value.trim().to_owned());
            headers.insert(header.0.to_ascii_lowercase(), header);
        }
    }
    headers.into_values().collect()
}

/// The first rule of `_redirects` for an address. One without force yields to a file that `is_there`.
pub(super) fn rule_for(rules: &str, address: &str, is_there: bool) -> Option<Rule> {
    rules.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let (from, to) = (words.next().filter(|from| !from.starts_with('#'))?, words.next()?);
        let status = words.next().unwrap_or("301");
        let (status, is_forced) = status.strip_suffix('!').map_or((status, false), |status| (status, true));
        let applies = fits(from, address) && (is_forced || !is_there);
        Some(Rule { to: to.to_owned(), status: status.parse().ok()? }).filter(|_| applies)
    })
}

/// Whether a pattern, with `*` for the rest at its end, is that of an address.
fn fits(pattern: &str, address: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == address, |start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_those_of_the_later_rule() {
        let rules = "/*\n  A: 1\n  B: one: two\n# none\n/assets/*\n  a: 2\n/x\n  C: 3\n";
        let of = |address: &str| headers_for(rules, address);
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(of("/kk/"), [header("A", "1"), header("B", "one: two")]);
        assert_eq!(of("/assets/a.css"), [header("a", "2"), header("B", "one: two")]);
        assert_eq!(of("/x").len(), 3);
    }

    #[test]
    fn a_rule_yields_to_a_file_unless_it_is_forced() {
        let rules = "# old\n/old/ /new/ 301\n/gone/* /gone.html 410!\n/plain /there\n";
        let rule = |to: &str, status| Some(Rule { to: to.to_owned(), status });
        assert_eq!(rule_for(rules, "/old/", false), rule("/new/", 301));
        assert_eq!(rule_for(rules, "/old/", true), None);
        assert_eq!(rule_for(rules, "/gone/a/b", true), rule("/gone.html", 410));
        assert_eq!(rule_for(rules, "/plain", false), rule("/there", 301));
        assert_eq!(rule_for(rules, "/other", false), None);
    }
}
