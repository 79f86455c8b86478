//! Behaviour that a user would notice, end to end through the real binary.
//!
//! One test binary; each file is an area. `site.rs` is the builder that all of them use.
#![allow(unreachable_pub, reason = "one binary: nothing is reachable from outside")]

mod architecture;
mod contract;
mod problems;
mod site;
mod wording;
