//! Stand-in.

use super::problems;

problems! {
    /// Stand-in.
    pub enum RuleProblem {
        /// AltMissing.
        AltMissing { file: String } = "D603" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
    }
}
