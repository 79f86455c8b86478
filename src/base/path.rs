//! Paths that can't be built wrong: where a source stands, where an output goes.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A file's place in the content tree: relative, `/` between parts, no `.` or `..`.
///
/// Every place of every finding and link names its file, so it is shared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Takes a path that the walk over the tree found.
    ///
    /// # Panics
    /// On an absolute path or one that climbs: the walk never makes such.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        let path = path.into();
        assert!(is_clean(&path), "source path {path:?} is not clean");
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file, empty at the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's name.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Whether the file's name ends, behind its last dot, in one of these words; small and capital letters are one.
    #[must_use]
    pub fn has_ending(&self, endings: &[&str]) -> bool {
        let ending = self.file_name().rsplit_once('.').map(|(_, ending)| ending);
        ending.is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
    }

    /// What to write in this file to refer to another: `../basqa/index.kk.md`.
    #[must_use]
    pub fn way_to(&self, other: &str) -> String {
        let own: Vec<&str> = self.folder().split('/').filter(|part| !part.is_empty()).collect();
        let other: Vec<&str> = other.split('/').collect();
        let shared = own.iter().zip(&other).take_while(|(own, other)| own == other).count();
        let up = std::iter::repeat_n("..", own.len() - shared);
        up.chain(other[shared..].iter().copied()).collect::<Vec<_>>().join("/")
    }

    /// Follows a relative reference from the file's folder; `None` where it leaves the tree.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self.folder().split('/').filter(|part| !part.is_empty()).collect();
        for part in reference.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        let path = parts.join("/");
        is_clean(&path).then(|| Self(path.into()))
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file's place below one site's root: relative, `/` between parts, no `.` or `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OutputPath(String);

impl OutputPath {
    /// Takes a path made of checked parts (slugs, years, fixed names).
    ///
    /// # Panics
    /// On an absolute path or one that climbs: slugs and fixed names never make such.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        let path = path.into();
        assert!(is_clean(&path), "output path {path:?} is not clean");
        Self(path)
    }

    /// The page that answers at a root-relative address such as `/kk/news/`.
    #[must_use]
    pub fn of_address(address: &str) -> Self {
        let path = address.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { Self::new(format!("{path}index.html")) } else { Self::new(path) }
    }

    /// The root-relative address at which a host serves the file.
    #[must_use]
    pub fn address(&self) -> String {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("/{folder}"),
            _ => format!("/{}", self.0),
        }
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_clean(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::SourcePath;

    #[test]
    fn the_way_to_a_file_leads_to_it() {
        let from = SourcePath::new("courts/almaty/news/a/index.kk.md");
        for (to, way) in [
            ("courts/almaty/news/b/index.kk.md", "../b/index.kk.md"),
            ("courts/almaty/news/a/photo.jpg", "photo.jpg"),
            ("national/news/c/index.kk.md", "../../../../national/news/c/index.kk.md"),
        ] {
            assert_eq!(from.way_to(to), way);
            assert_eq!(from.resolve(way), Some(SourcePath::new(to)));
        }
        assert_eq!(SourcePath::new("zharia.yaml").way_to("people/a.yaml"), "people/a.yaml");
    }
}
