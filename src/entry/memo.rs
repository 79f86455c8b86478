//! What a rule has found in an item by itself: it finds the same again as long as the item is the same.
//!
//! An item whose files have changed is another item, with nothing remembered. What else a rule looks at is for the
//! rule to say, as a fingerprint.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::verdicts::Verdicts;

use crate::base::fingerprint::Fingerprint;
use crate::diagnostics::Diagnostic;

/// The findings of rules in one item, by rule.
#[derive(Debug, Default)]
pub struct Memo {
    found: Mutex<BTreeMap<&'static str, (Fingerprint, Vec<Diagnostic>)>>,
    /// What earlier builds know of the item, with its fingerprint.
    known: Option<(Arc<Verdicts>, Fingerprint)>,
}

impl Memo {
    /// Of an item with such a fingerprint.
    pub(super) fn with(verdicts: &Arc<Verdicts>, item: Fingerprint) -> Self {
        Self { found: Mutex::default(), known: Some((Arc::clone(verdicts), item)) }
    }

    /// What a rule finds; it is asked only where something it looks at differs from the last time.
    pub fn found(
        &self,
        rule: &'static str,
        asked: Fingerprint,
        find: impl FnOnce() -> Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let lock = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get(rule).filter(|(before, _)| *before == asked).map(|(_, found)| found.clone());
        known.unwrap_or_else(|| {
            let found = self.find(rule, asked, find);
            lock().insert(rule, (asked, found.clone()));
            found
        })
    }

    fn find(&self, rule: &'static str, asked: Fingerprint, find: impl FnOnce() -> Vec<Diagnostic>) -> Vec<Diagnostic> {
        let Some((verdicts, item)) = &self.known else { return find() };
        let verdict = Fingerprint::of(&(rule, asked, item));
        if verdicts.is_known(verdict) {
            return Vec::new();
        }
        let found = find();
        if found.is_empty() {
            verdicts.note(verdict);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::diagnostics::Place;
    use crate::diagnostics::problems::SourceProblem;

    #[test]
    fn what_nothing_was_found_in_is_not_looked_at_by_the_next_build() {
        let item = Fingerprint::of("item");
        let first = Arc::new(Verdicts::default());
        assert_eq!(Memo::with(&first, item).found("one", Fingerprint::of("a"), Vec::new), []);
        let told = vec![Diagnostic::new(SourceProblem::NotUtf8 {}, Place::default())];
        assert_eq!(Memo::with(&first, item).found("other", Fingerprint::of("a"), || told.clone()), told);
        assert!(first.differ());
        let next = Arc::new(Verdicts::new(first.all()));
        let memo = |item: &str| Memo::with(&next, Fingerprint::of(item));
        assert_eq!(memo("item").found("one", Fingerprint::of("a"), || told.clone()), []);
        for (item, rule, asked) in [("item", "other", "a"), ("item", "one", "b"), ("changed", "one", "a")] {
            assert_eq!(memo(item).found(rule, Fingerprint::of(asked), || told.clone()), told);
        }
        assert!(!next.differ());
    }

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
