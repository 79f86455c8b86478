//! Words that every floor speaks: languages, dates, slugs, paths, fingerprints, trusted HTML.
//!
//! Nothing here knows of content, files or themes.

pub mod date;
pub mod fingerprint;
pub mod html;
pub mod lang;
pub mod letters;
pub mod meant;
pub mod month;
pub mod named;
pub mod order;
pub mod path;
pub mod person_name;
pub mod slowest;
pub mod slug;
pub mod typography;
pub mod written;
