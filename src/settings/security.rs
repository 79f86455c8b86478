//! Reads `security:` of a settings file: whom to tell of a hole in a site, for `/.well-known/security.txt` (RFC 9116).
//!
//! Addresses are taken as they stand; what has expired is told by a rule, never here.

use super::reader::Fields;
use crate::base::date::{Day, Moment, ZoneHistory};
use crate::base::lang::Lang;
use crate::diagnostics::Place;
use crate::diagnostics::problems::{Expected, SecurityProblem, SettingsProblem};
use crate::yaml::Node;

/// Whom to tell of a hole in a site; each fact may be missing.
#[derive(Debug, Clone, Default)]
pub struct Security {
    /// Addresses to write to or call, the best first.
    pub contacts: Vec<String>,
    /// Until when all this holds.
    pub expires: Option<Expires>,
    /// What the court asks of those who look for holes.
    pub policy: Option<String>,
    /// The key to encrypt a message with.
    pub encryption: Option<String>,
    /// Where those who helped are thanked.
    pub acknowledgments: Option<String>,
    /// Posts in the security of sites.
    pub hiring: Option<String>,
    /// Languages in which one may write, the best first; those of the site where none is told.
    pub languages: Vec<Lang>,
    /// Where it stands; `None` where nothing is told.
    pub place: Option<Place>,
    doubtful: Vec<&'static str>,
}

/// Until when something holds: a day, which counts to its end, or an instant.
#[derive(Debug, Clone)]
pub struct Expires {
    written: String,
    /// Where it stands.
    pub place: Place,
}

impl Security {
    /// These facts where they are told, else those that hold for all courts.
    #[must_use]
    pub fn over(&self, of_all: &Self) -> Self {
        let given = |own: &Option<String>, of_all: &Option<String>| own.clone().or_else(|| of_all.clone());
        Self {
            contacts: if self.contacts.is_empty() { &of_all.contacts } else { &self.contacts }.clone(),
            expires: self.expires.clone().or_else(|| of_all.expires.clone()),
            policy: given(&self.policy, &of_all.policy),
            encryption: given(&self.encryption, &of_all.encryption),
            acknowledgments: given(&self.acknowledgments, &of_all.acknowledgments),
            hiring: given(&self.hiring, &of_all.hiring),
            languages: if self.languages.is_empty() { &of_all.languages } else { &self.languages }.clone(),
            place: self.place.clone().or_else(|| of_all.place.clone()),
            doubtful: self.doubtful.clone(),
        }
    }

    /// Whether a setting is written and can't be used, which is told already.
    #[must_use]
    pub fn is_doubtful(&self, key: &str) -> bool {
        self.doubtful.contains(&key)
    }
}

impl Expires {
    /// The last instant at which it holds, by the clocks of a court.
    #[must_use]
    pub fn until(&self, zones: &ZoneHistory) -> Option<Moment> {
        let is_day = self.written.len() <= "2026-11-22".len();
        let day = Day::parse(&self.written).ok().filter(|_| is_day);
        match day {
            Some(day) => Moment::start_of(day.plus(1)?, zones).map(|next| next.plus_seconds(-1)),
            None => Moment::parse(&self.written, zones).ok(),
        }
    }
}

/// Reads `security:` of a settings file; in `zharia.yaml` nothing that the file must hold may be missing.
pub(super) fn read(fields: &mut Fields<'_>, is_whole: bool) -> Security {
    let Some(place) = fields.node("security").map(|node| fields.place(node)) else { return Security::default() };
    let given = fields.group("security", |fields| {
        let contacts = contacts(fields);
        let expires = fields.node("expires").and_then(|node| expires(fields, node));
        if is_whole {
            fields.require("contacts", contacts.first());
            fields.require("expires", expires.as_ref());
        }
        let unused = [("contacts", contacts.is_empty()), ("expires", expires.is_none())].into_iter();
        let unused = unused.filter_map(|(key, is_unused)| is_unused.then_some(key));
        let doubtful = unused.filter(|key| fields.node(key).is_some()).collect();
        Security {
            doubtful,
            contacts,
            expires,
            policy: fields.web_address("policy"),
            encryption: fields.node("encryption").and_then(|node| encryption(fields, node)),
            acknowledgments: fields.web_address("acknowledgments"),
            hiring: fields.web_address("hiring"),
            languages: fields.languages("languages"),
            place: Some(place),
        }
    });
    given.unwrap_or_default()
}

fn contacts(fields: &mut Fields<'_>) -> Vec<String> {
    let mut contacts = Vec::new();
    for node in fields.list("contacts") {
        let Some(value) = fields.text_of("contacts", node) else { continue };
        // An address of e-mail can be nothing else.
        let address = if is_email(&value) { format!("mailto:{value}") } else { value.clone() };
        let is_sound = match address.split_once(':') {
            Some(("mailto", email)) => is_email(email),
            Some(("tel", number)) => is_telephone(number),
            _ => is_web(&address),
        };
        if !is_sound {
            let place = fields.place(node);
            fields.report(SecurityProblem::BadContact { value }, place);
        } else if !contacts.contains(&address) {
            contacts.push(address);
        }
    }
    contacts
}

fn expires(fields: &mut Fields<'_>, node: &Node) -> Option<Expires> {
    let written = fields.text_of("expires", node)?;
    let place = fields.place(node);
    let expires = Expires { written, place };
    // Which clock counts is told elsewhere; any shows whether there is such a day.
    if expires.until(&ZoneHistory::new(Vec::new())).is_some() {
        return Some(expires);
    }
    let problem = SettingsProblem::SettingWrongType { key: "expires".to_owned(), expected: Expected::Date };
    fields.report(problem, expires.place);
    None
}

fn encryption(fields: &mut Fields<'_>, node: &Node) -> Option<String> {
    let value = fields.text_of("encryption", node)?;
    let is_sound = match value.split_once(':') {
        Some(("openpgp4fpr", print)) => print.len() >= 32 && print.chars().all(|c| c.is_ascii_hexdigit()),
        Some(("dns", name)) => is_plain(name),
        _ => is_web(&value),
    };
    if is_sound {
        return Some(value);
    }
    let place = fields.place(node);
    fields.report(SecurityProblem::BadKey { value }, place);
    None
}

fn is_web(address: &str) -> bool {
    address.strip_prefix("https://").is_some_and(is_plain)
}

fn is_email(text: &str) -> bool {
    let is_named =
        |(name, host): (&str, &str)| !name.is_empty() && host.contains('.') && !host.contains(['@', '/', ':']);
    is_plain(text) && !text.contains(':') && text.split_once('@').is_some_and(is_named)
}

fn is_telephone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    digits.chars().filter(char::is_ascii_digit).count() >= 6
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '(' | ')'))
}

/// What can stand on a line of the file and in an address.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::date::parse_offset;

    #[test]
    fn a_day_holds_to_its_end_and_an_instant_to_its_second() {
        let zones = ZoneHistory::fixed(parse_offset("+05:00").expect("an offset"));
        let until = |written: &str| {
            let expires = Expires { written: written.to_owned(), place: Place::default() };
            expires.until(&zones).map(Moment::rfc3339)
        };
        assert_eq!(until("2027-11-01").as_deref(), Some("2027-11-01T23:59:59+05:00"));
        assert_eq!(until("2027-11-01 10:00").as_deref(), Some("2027-11-01T10:00:00+05:00"));
        assert_eq!(
            until("2027-11-01T10:00:00Z").map(|text| text[..19].to_owned()).as_deref(),
            Some("2027-11-01T10:00:00")
        );
        assert_eq!(until("2027-02-30"), None);
    }

    #[test]
    fn contacts_are_addresses_of_one_line() {
        assert!(
            is_email("security@sot.example") && is_telephone("+7-000-000-00-01") && is_web("https://sot.example/a")
        );
        for bad in ["security", "a@b", "a b@sot.example", "a@sot.example\nExpires:", "mailto:a@sot.example"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_telephone("87270000001") && !is_web("http://sot.example") && !is_web("https://сот.example"));
    }
}
