//! Behaviour that a user would notice, end to end through the real binary.
//!
//! One test binary; each file is an area. `site.rs` is the builder that all of them use.
#![allow(unreachable_pub, reason = "one binary: nothing is reachable from outside")]

mod accessibility;
mod affected;
mod architecture;
mod calendars;
mod canaries;
mod changed;
mod citations;
mod cli;
mod closing;
mod cms;
mod contract;
mod coverage;
mod duties;
mod edits;
mod endurance;
mod example;
mod feed_archives;
mod feed_forms;
mod feed_hostile;
mod feed_robots;
mod feeds;
mod fleet;
mod foreign;
mod forges;
mod histories;
mod hostile;
mod html;
mod ical;
mod incremental;
mod kill;
mod ledger;
mod lists;
mod media_rows;
mod mistakes;
mod national;
mod next;
mod ninjs_schema;
mod outside;
mod pages;
mod people;
#[cfg(feature = "images")]
mod phones;
mod pictures;
mod plain_text;
mod press_hub;
mod press_kit;
mod preview;
mod privacy;
mod private;
mod problems;
mod registers;
mod registry_pages;
mod removed;
mod renaming;
mod reproducible;
mod returns;
mod security;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "images")]
mod share_images;
mod single_kinds;
mod site;
mod structured;
mod style_guide;
mod subscribers;
mod themes;
mod translations;
mod tree;
mod unchanged;
mod unseen;
mod withheld;
mod wording;
mod wrong_letters;
