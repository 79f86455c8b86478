//! What a rule has found in an item by itself: it finds the same again as long as the item is the same.
//!
//! An item whose files have changed is another item, with nothing remembered. What else a rule looks at is for the
//! rule to say, as a fingerprint.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::base::fingerprint::Fingerprint;
use crate::diagnostics::Diagnostic;

/// The findings of rules in one item, by rule.
#[derive(Debug, Default)]
pub struct Memo(Mutex<BTreeMap<&'static str, (Fingerprint, Vec<Diagnostic>)>>);

impl Memo {
    /// What a rule finds; it is asked only where something it looks at differs from the last time.
    pub fn found(
        &self,
        rule: &'static str,
        asked: Fingerprint,
        find: impl FnOnce() -> Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get(rule).filter(|(before, _)| *before == asked).map(|(_, found)| found.clone());
        known.unwrap_or_else(|| {
            let found = find();
            lock().insert(rule, (asked, found.clone()));
            found
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::diagnostics::Place;
    use crate::diagnostics::problems::SourceProblem;

    #[test]
    fn a_rule_is_asked_again_when_what_it_looks_at_differs() {
        let memo = Memo::default();
        let found = |file: &str| vec![Diagnostic::new(SourceProblem::NotUtf8 {}, Place::file(SourcePath::new(file)))];
        let ask = |rule, asked: &str, answer| memo.found(rule, Fingerprint::of(asked), || found(answer));
        assert_eq!(ask("one", "a", "first"), found("first"));
        assert_eq!(ask("one", "a", "second"), found("first"));
        assert_eq!(ask("other", "a", "third"), found("third"));
        assert_eq!(ask("one", "b", "fourth"), found("fourth"));
    }
}
