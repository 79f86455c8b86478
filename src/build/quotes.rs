//! Lines that findings quote from files about people, with personal data masked.
//!
//! A finding of any sort may stand in such a line, so all go through here; it changes nothing else.

use crate::diagnostics::Diagnostic;
use crate::kinds::Kind;
use crate::privacy::{Registered, masked};
use crate::settings::Settings;

/// Masks personal data in the quoted lines. Without settings no contact is known as one that may be told.
pub(super) fn mask(found: &mut [Diagnostic], settings: Option<&Settings>) {
    let registered = settings.map(Registered::of).unwrap_or_default();
    for Diagnostic { place, fix, .. } in found {
        let is_personal = place.file.as_ref().is_some_and(|file| is_of_person(file.as_str()));
        if let Some(span) = place.span.as_mut().filter(|_| is_personal) {
            span.text = masked(&span.text, &registered);
            if let Some(line) = fix.as_mut().and_then(|fix| fix.line.as_mut()) {
                *line = masked(line, &registered);
            }
        }
    }
}

/// Whether a file tells of a person; an item that can't be read tells of one as well.
fn is_of_person(file: &str) -> bool {
    let section = match file.split('/').collect::<Vec<&str>>()[..] {
        ["people", ..] => return true,
        ["courts", _, section, ..] | ["national", section, ..] => section,
        _ => return false,
    };
    Kind::ALL.iter().any(|kind| kind.is_personal() && kind.section() == section)
}
