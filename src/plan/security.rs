//! `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site.
//!
//! Its lines come from settings alone; where nobody is named there is no file.

use std::fmt::Write;

use super::Recipe;
use super::site::Site;
use crate::settings::Security;

/// Where the file stands.
const ADDRESS: &str = "/.well-known/security.txt";

impl Site<'_> {
    /// The file, and what `_headers` says of it; nothing where settings name no contact.
    pub(super) fn security(&mut self) -> String {
        let Some(text) = self.security_text(&self.settings().security_of(self.court)) else { return String::new() };
        self.output(ADDRESS, Recipe::Text(text), Vec::new());
        format!("{ADDRESS}\n  Content-Type: text/plain; charset=utf-8\n")
    }

    fn security_text(&self, security: &Security) -> Option<String> {
        let zones = self.settings().zones_of(self.court.map(|court| &court.id));
        let expires = security.expires.as_ref().and_then(|expires| expires.until(zones))?;
        let languages = if security.languages.is_empty() { self.languages() } else { &security.languages };
        let languages: Vec<&str> = languages.iter().map(|lang| lang.code()).collect();
        let contacts = security.contacts.iter().map(|contact| ("Contact", contact.clone()));
        let mut lines: Vec<(&str, String)> = contacts.collect();
        if lines.is_empty() {
            return None;
        }
        lines.push(("Expires", expires.rfc3339()));
        let given = [
            ("Encryption", &security.encryption),
            ("Acknowledgments", &security.acknowledgments),
            ("Policy", &security.policy),
            ("Hiring", &security.hiring),
        ];
        lines.extend(given.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))));
        lines.push(("Preferred-Languages", languages.join(", ")));
        lines.push(("Canonical", self.absolute(ADDRESS)));
        let mut text = String::new();
        for (name, value) in lines {
            writeln!(text, "{name}: {value}").expect("a string takes all");
        }
        Some(text)
    }
}
