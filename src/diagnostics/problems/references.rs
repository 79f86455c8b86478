//! Stand-in.

use super::problems;

problems! {
    /// Stand-in.
    pub enum ReferenceProblem {
        /// FragmentMissing.
        FragmentMissing { fragment: String } = "D403" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
    }
}
