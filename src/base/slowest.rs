//! The slowest of very many pieces of work: a handful of names, kept at next to no cost by any number of threads.
//!
//! It is handed times and reads no clock. What it holds is for people alone: nothing is made of it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// As many are kept.
const KEPT: usize = 5;

/// The slowest pieces of work so far.
#[derive(Debug, Default)]
pub struct Slowest {
    /// What takes no longer, in nanoseconds, is none of them.
    least: AtomicU64,
    kept: Mutex<Vec<(Duration, String)>>,
}

impl Slowest {
    /// Notes a piece of work; its name is made only where it is one of the slowest.
    pub fn note(&self, time: Duration, name: impl FnOnce() -> String) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        if nanoseconds <= self.least.load(Ordering::Relaxed) {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push((time, name()));
        kept.sort_by(|one, other| other.cmp(one));
        kept.truncate(KEPT);
        if kept.len() == KEPT {
            let least = kept.last().map_or(0, |(time, _)| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
            self.least.store(least, Ordering::Relaxed);
        }
    }

    /// The slowest, the worst first.
    #[must_use]
    pub fn all(&self) -> Vec<(Duration, String)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_slowest_are_kept() {
        let slowest = Slowest::default();
        for n in [3, 9, 1, 7, 5, 8, 2, 9] {
            slowest.note(Duration::from_millis(n), || n.to_string());
        }
        let names: Vec<String> = slowest.all().into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["9", "9", "8", "7", "5"]);
        slowest.note(Duration::from_millis(5), || panic!("it is none of them"));
    }
}
