//! Items in which a rule found nothing, so that the next build need not look again at what is the same.
//!
//! Only such verdicts are kept: whoever is told something is told it anew each time. A verdict that is missing costs
//! time and nothing else, one that is there holds for the same texts, the same question and the same program.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use crate::base::fingerprint::Fingerprint;

/// The verdicts of earlier builds, and those of this one.
#[derive(Debug, Default)]
pub struct Verdicts {
    before: HashSet<Fingerprint>,
    now: Mutex<BTreeSet<Fingerprint>>,
}

impl Verdicts {
    /// What was known before.
    #[must_use]
    pub fn new(before: impl IntoIterator<Item = Fingerprint>) -> Self {
        Self { before: before.into_iter().collect(), now: Mutex::default() }
    }

    /// All that holds for the tree as it is.
    #[must_use]
    pub fn all(&self) -> BTreeSet<Fingerprint> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether these are other verdicts than those of before.
    #[must_use]
    pub fn differ(&self) -> bool {
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.len() != self.before.len() || !now.iter().all(|verdict| self.before.contains(verdict))
    }

    pub(super) fn is_known(&self, verdict: Fingerprint) -> bool {
        let is_known = self.before.contains(&verdict);
        if is_known {
            self.note(verdict);
        }
        is_known
    }

    pub(super) fn note(&self, verdict: Fingerprint) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(verdict);
    }
}
