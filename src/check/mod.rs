//! What can only be told when everything is known: one rule a file, one function each.
//!
//! A rule reads the catalogue and returns findings; it changes nothing and stops nothing.

mod accessibility;
mod accounts;
mod allowed;
mod attachments;
mod candidates;
mod closed_courts;
mod cms;
mod collisions;
mod consistency;
mod contacts;
mod corrections;
mod declarations;
mod declared;
mod duties;
mod files;
mod freshness;
mod infographics;
mod items;
mod languages;
mod ledger;
mod life_cycle;
mod media;
mod personal;
mod presumption;
mod references;
mod registries;
mod rows;
mod security;
mod slips;
mod summaries;
mod translations;

pub use allowed::settle;
pub use attachments::of_texts;
pub use life_cycle::in_language;
pub use media::fault as media_fault;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::diagnostics::Diagnostic;

/// Runs every rule.
#[must_use]
pub fn check(catalogue: &Catalogue<'_>) -> Vec<Diagnostic> {
    let rules: [fn(&Catalogue<'_>) -> Vec<Diagnostic>; 30] = [
        accessibility::check,
        languages::check,
        freshness::check,
        items::check,
        summaries::check,
        references::check,
        rows::check,
        media::check,
        files::check,
        infographics::check,
        personal::check,
        attachments::check,
        presumption::check,
        declarations::check,
        declared::check,
        candidates::check,
        translations::check,
        contacts::check,
        life_cycle::check,
        closed_courts::check,
        duties::check,
        corrections::check,
        consistency::check,
        accounts::check,
        registries::check,
        collisions::check,
        ledger::check,
        cms::check,
        security::check,
        slips::check,
    ];
    rules.par_iter().flat_map_iter(|rule| rule(catalogue)).collect()
}
