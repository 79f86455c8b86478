//! The contacts that settings name: numbers and addresses of offices, which may stand in any text.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::settings::{Role, Settings};

/// Telephones and e-mail addresses that may be published.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Registered {
    phones: BTreeSet<String>,
    emails: BTreeSet<String>,
}

impl Registered {
    /// The contacts of all courts and people of the settings, but of no expert: theirs are their own.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let mut registered = Self::default();
        for court in settings.courts.values() {
            court.phones.iter().for_each(|phone| registered.phone(&phone.number));
            court.email.iter().for_each(|email| registered.email(email));
        }
        for person in settings.people.values().filter(|person| !person.roles.contains(&Role::Expert)) {
            person.phone.iter().chain(&person.duty_phone).for_each(|phone| registered.phone(phone));
            person.email.iter().for_each(|email| registered.email(email));
        }
        registered
    }

    /// Adds a telephone, however it is written.
    pub fn phone(&mut self, number: &str) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        self.phones.insert(with_country(&digits));
    }

    /// Adds an e-mail address.
    pub fn email(&mut self, address: &str) {
        self.emails.insert(address.trim().to_lowercase());
    }

    /// Whether a number is registered; a number within a town is the end of a longer one.
    pub(super) fn has_phone(&self, digits: &str) -> bool {
        let number = with_country(digits);
        self.phones.contains(&number)
            || (number.len() < 11 && self.phones.iter().any(|phone| phone.ends_with(number.as_str())))
    }

    pub(super) fn has_email(&self, address: &str) -> bool {
        self.emails.contains(address)
    }
}

/// 8 727 … and +7 727 … are one number.
fn with_country(digits: &str) -> String {
    match digits.strip_prefix('8') {
        Some(rest) if digits.len() == 11 => format!("7{rest}"),
        _ => digits.to_owned(),
    }
}
