//! Looks through a tree for what is planned and what is not.
//!
//! Folders are read side by side, and kinds come with the names, so a survey costs no call for
//! each file. It changes nothing by itself and follows no link.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::Error;
use crate::base::path::OutputPath;

/// The planned files of a site, sorted, so that those below a folder stand together.
pub(super) struct Wanted<'p>(Vec<&'p str>);

/// What a tree holds, seen from the plan.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Files that are not planned, and folders with nothing planned below.
    pub(super) strays: Vec<Stray>,
    /// How many planned files are there.
    pub(super) found: usize,
}

/// Something that is not planned.
#[derive(Debug)]
pub(super) struct Stray {
    path: PathBuf,
    folder: bool,
}

impl<'p> Wanted<'p> {
    pub(super) fn new(planned: &'p BTreeSet<OutputPath>) -> Self {
        let mut paths: Vec<&str> = planned.iter().map(OutputPath::as_str).collect();
        paths.sort_unstable();
        Self(paths)
    }

    pub(super) fn survey(&self, root: &Utf8Path) -> Result<Survey, Error> {
        self.survey_folder(root.as_std_path(), "")
    }

    fn survey_folder(&self, folder: &Path, prefix: &str) -> Result<Survey, Error> {
        let mut survey = Survey::default();
        let mut folders = Vec::new();
        for entry in fs::read_dir(folder).map_err(refused("list", folder))? {
            let entry = entry.map_err(refused("list", folder))?;
            let kind = entry.file_type().map_err(refused("read", folder))?;
            let path = entry.path();
            let stray = Stray { path: path.clone(), folder: kind.is_dir() };
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                survey.strays.push(stray);
                continue;
            };
            if kind.is_dir() {
                let below = format!("{prefix}{name}/");
                if self.has_below(&below) { folders.push((path, below)) } else { survey.strays.push(stray) }
            } else if kind.is_file() && self.has(&format!("{prefix}{name}")) {
                survey.found += 1;
            } else {
                survey.strays.push(stray);
            }
        }
        let deeper = folders.par_iter().map(|(path, prefix)| self.survey_folder(path, prefix));
        Ok(survey.and(deeper.try_reduce(Survey::default, |a, b| Ok(a.and(b)))?))
    }

    fn has(&self, path: &str) -> bool {
        self.0.binary_search(&path).is_ok()
    }

    fn has_below(&self, prefix: &str) -> bool {
        let first = self.0.partition_point(|path| *path < prefix);
        self.0.get(first).is_some_and(|path| path.starts_with(prefix))
    }
}

impl Survey {
    /// Counts the files that are not planned, those in stray folders too.
    pub(super) fn stray_files(&self) -> Result<usize, Error> {
        self.strays.par_iter().map(Stray::files).try_reduce(|| 0, |a, b| Ok(a + b))
    }

    fn and(mut self, mut other: Self) -> Self {
        self.strays.append(&mut other.strays);
        self.found += other.found;
        self
    }
}

impl Stray {
    pub(super) fn remove(&self) -> Result<(), Error> {
        let removed = if self.folder { fs::remove_dir_all(&self.path) } else { fs::remove_file(&self.path) };
        removed.map_err(refused("remove", &self.path))
    }

    fn files(&self) -> Result<usize, Error> {
        let mut files = 0;
        for entry in WalkDir::new(&self.path).follow_links(false).follow_root_links(false) {
            let entry = entry.map_err(|error| refused("list", &self.path)(error.into()))?;
            files += usize::from(!entry.file_type().is_dir());
        }
        Ok(files)
    }
}

/// Makes an error of a path that may not be UTF-8: a stray hand may have left anything.
fn refused(action: &'static str, path: &Path) -> impl Fn(io::Error) -> Error {
    move |source| Error::io(action, &Utf8PathBuf::from(path.to_string_lossy().into_owned()))(source)
}
