//! Reads again what has changed in a tree: the files at some paths and below them, and no others.
//!
//! For the preview, which is told which paths were touched. What comes out is what a walk over the whole tree would
//! have found; a file whose text is what it was stays the very same value, so that nothing is made of it again.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::{Error, Read, SourceTree, read_file, walk};
use crate::base::path::SourcePath;
use crate::diagnostics::Diagnostic;

impl SourceTree {
    /// Without the texts: all that is needed to make outputs of recipes.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let (root, media) = (self.root.clone(), self.media.clone());
        Self { root, media, texts: BTreeMap::new(), unreadable: BTreeSet::new() }
    }

    /// Takes over the texts that are what they were, so that nothing is made of them again.
    pub fn take_over(&mut self, before: Self) {
        for text in before.texts.into_values() {
            if let Some(now) = self.texts.get_mut(&text.path)
                && now.text == text.text
            {
                *now = text;
            }
        }
    }

    /// Reads the files at `paths` and below them again; paths are relative to the tree's root. `found` is what the
    /// reading of the tree has told so far. Returns the files that are not what they were.
    ///
    /// # Errors
    /// When a folder or file can't be read: then the tree is as it was.
    pub fn read_again(
        &mut self,
        paths: &BTreeSet<Utf8PathBuf>,
        passed_over: &[Utf8PathBuf],
        found: &mut Vec<Diagnostic>,
    ) -> Result<BTreeSet<SourcePath>, Error> {
        let mut told = Vec::new();
        let mut files = BTreeSet::new();
        let within = |path: &&Utf8PathBuf| !walk::is_out_of_reach(path) && is_clean(path);
        let paths: BTreeSet<&Utf8PathBuf> = paths.iter().filter(within).collect();
        for path in &paths {
            let start = self.root.join(path);
            // What is gone is gone; what lies below a link is not of the tree.
            if start.symlink_metadata().is_ok() && !self.is_behind_link(path) {
                let walked = walk::walk_from(&self.root, &start, passed_over)?;
                files.extend(walked.files);
                told.extend(walked.diagnostics);
            }
        }
        let root = &self.root;
        let is_gone = |error: &Error| error.source.kind() == std::io::ErrorKind::NotFound;
        let read = files.into_par_iter().map(|path| match read_file(root, path) {
            // Removed since the walk.
            Err(error) if is_gone(&error) => Ok(None),
            read => read.map(Some),
        });
        let read = read.collect::<Result<Vec<_>, Error>>()?;
        let mut before = self.take_out(&paths);
        found.retain(|finding| {
            let file = finding.place.file.as_ref().map(|file| Utf8Path::new(file.as_str()));
            !file.is_some_and(|file| paths.iter().any(|path| file.starts_with(path)))
        });
        let mut changed = BTreeSet::new();
        for file in read.into_iter().flatten() {
            let file = before.instead_of(file, &mut changed);
            self.take(file, &mut told);
        }
        told.sort_by(|one, other| one.place.cmp(&other.place));
        found.extend(told);
        changed.extend(before.texts.into_keys().chain(before.media.into_keys()).chain(before.unreadable));
        Ok(changed)
    }

    fn is_behind_link(&self, path: &Utf8Path) -> bool {
        let above = path.ancestors().skip(1).filter(|above| !above.as_str().is_empty());
        above.map(|above| self.root.join(above)).any(|above| above.is_symlink())
    }

    /// Takes out all that is at some paths or below them.
    fn take_out(&mut self, paths: &BTreeSet<&Utf8PathBuf>) -> Self {
        let mut out = Self::default();
        for path in paths {
            for file in at_or_below(&self.texts, path) {
                out.texts.extend(self.texts.remove_entry(&file));
            }
            for file in at_or_below(&self.media, path) {
                out.media.extend(self.media.remove_entry(&file));
            }
            let is_meant = |file: &&SourcePath| Utf8Path::new(file.as_str()).starts_with(path);
            out.unreadable.extend(self.unreadable.iter().filter(is_meant).cloned());
        }
        self.unreadable.retain(|file| !out.unreadable.contains(file));
        out
    }

    /// What was there before, where a file is still the same; what differs is noted as changed.
    fn instead_of(&mut self, file: Read, changed: &mut BTreeSet<SourcePath>) -> Read {
        match file {
            Read::Text(text, note) => match self.texts.remove(&text.path) {
                Some(before) if before.text == text.text => Read::Text(before, note),
                _ => {
                    changed.insert(text.path.clone());
                    Read::Text(text, note)
                }
            },
            Read::Media(path, media) => {
                if self.media.remove(&path).as_ref() != Some(&media) {
                    changed.insert(path.clone());
                }
                Read::Media(path, media)
            }
            Read::Unreadable(path, told) => {
                if !self.unreadable.remove(&path) {
                    changed.insert(path.clone());
                }
                Read::Unreadable(path, told)
            }
        }
    }
}

/// Whether a path can be one of the tree: each of its parts is a name.
fn is_clean(path: &Utf8Path) -> bool {
    let is_name = |part: Utf8Component<'_>| matches!(part, Utf8Component::Normal(name) if !name.contains(['\\', '\0']));
    !path.as_str().is_empty() && path.components().all(is_name) && !path.as_str().ends_with('/')
}

fn at_or_below<T>(files: &BTreeMap<SourcePath, T>, path: &Utf8Path) -> Vec<SourcePath> {
    let from = (Bound::Included(SourcePath::new(path.as_str())), Bound::Unbounded);
    let near = files.range(from).map(|(file, _)| file).take_while(|file| file.as_str().starts_with(path.as_str()));
    near.filter(|file| Utf8Path::new(file.as_str()).starts_with(path)).cloned().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;

    use super::*;
    use crate::source::load;

    #[test]
    fn what_is_read_again_is_what_a_walk_over_all_finds() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let write = |path: &str, text: &[u8]| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("zharia.yaml", b"a");
        write("courts/a/news/x/index.kk.md", b"one");
        write("courts/a/news/x/photo.jpg", b"jpeg");
        write("courts/a/news/x-y/index.kk.md", b"two");
        let outcome = load(root, &[]).unwrap();
        let (mut tree, mut found) = (outcome.value, outcome.diagnostics);
        #[allow(clippy::type_complexity, reason = "a step, the paths it touches, how many files differ")]
        let steps: [(&dyn Fn(), &[&str], usize); 7] = [
            (&|| write("courts/a/news/x/index.kk.md", b"other"), &["courts/a/news/x/index.kk.md"], 1),
            (&|| (), &["courts/a"], 0),
            (&|| write("courts/a/news/x/index.ru.md", &[0xFF, 0, 0xFF]), &["courts/a/news/x"], 1),
            (
                &|| fs::rename(root.join("courts/a/news/x"), root.join("courts/a/news/z")).unwrap(),
                &["courts/a/news/x", "courts/a/news/z"],
                6,
            ),
            (&|| write(".git/index", b"x"), &[".git/index", "themes/a.html", "private", "..", "/etc"], 0),
            (&|| std::os::unix::fs::symlink("/etc", root.join("courts/a/news/link")).unwrap(), &["courts"], 0),
            (&|| fs::remove_dir_all(root.join("courts")).unwrap(), &["courts"], 4),
        ];
        for (step, (change, paths, count)) in steps.into_iter().enumerate() {
            change();
            let paths = paths.iter().map(Utf8PathBuf::from).collect();
            let changed = tree.read_again(&paths, &[], &mut found).unwrap();
            assert_eq!(changed.len(), count, "step {step}: {changed:?}");
            let mut whole = load(root, &[]).unwrap();
            let texts = |tree: &SourceTree| {
                tree.texts.iter().map(|(path, text)| (path.clone(), text.text.clone())).collect::<Vec<_>>()
            };
            assert_eq!(texts(&tree), texts(&whole.value), "step {step}");
            assert_eq!((&tree.media, &tree.unreadable), (&whole.value.media, &whole.value.unreadable), "step {step}");
            crate::diagnostics::sort(&mut found);
            crate::diagnostics::sort(&mut whole.diagnostics);
            assert_eq!(found, whole.diagnostics, "step {step}");
        }
    }
}
