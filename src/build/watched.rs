//! Who is told how far the work has come: a bar on a terminal, or nobody.

use std::fmt;
use std::sync::Arc;

/// Told how far the work has come.
pub trait Progress: Send + Sync {
    /// A stage begins.
    fn stage(&self, name: &'static str);
    /// So many outputs will be made.
    fn expect(&self, outputs: usize);
    /// One more is made.
    fn done(&self);
}

/// Who is told; nobody unless somebody is named.
#[derive(Clone, Default)]
pub struct Watched(Option<Arc<dyn Progress>>);

impl Watched {
    /// Somebody is told.
    #[must_use]
    pub fn by(progress: Arc<dyn Progress>) -> Self {
        Self(Some(progress))
    }

    pub(super) fn stage(&self, name: &'static str) {
        self.0.iter().for_each(|progress| progress.stage(name));
    }

    pub(super) fn expect(&self, outputs: usize) {
        self.0.iter().for_each(|progress| progress.expect(outputs));
    }

    pub(super) fn done(&self) {
        self.0.iter().for_each(|progress| progress.done());
    }
}

impl fmt::Debug for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "watched" } else { "not watched" })
    }
}
