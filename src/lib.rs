#![doc = include_str!("ARCHITECTURE.md")]

// Floor 0: words that everything speaks.
pub mod base;
pub mod diagnostics;
pub mod pictures;
pub mod yaml;

// Floor 1: what comes in.
pub mod settings;
pub mod source;

// Floor 2: the meaning of one file.
pub mod entry;
pub mod front_matter;
pub mod kinds;
pub mod ledger;
pub mod letters;
pub mod markdown;
pub mod privacy;

// Floor 3: the whole.
pub mod catalogue;
pub mod check;
pub mod coverage;
pub mod monitoring;
pub mod theme;

// Floor 4: what will exist.
pub mod plan;

// Floor 5: bytes.
pub mod postprocess;
pub mod render;

// Floor 6: keeping and putting out.
pub mod publish;
pub mod store;

// Floor 7: running it.
pub mod build;
pub mod cli;
pub mod report;
#[cfg(feature = "serve")]
pub mod serve;
