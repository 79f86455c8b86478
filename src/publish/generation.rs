//! The next generation of one site: fills the spare tree, then makes it the live one.
//!
//! It may be dropped at any point, or die with the process: the live tree is untouched until the
//! one step that replaces it, and the next generation takes the spare as it finds it. What it wrote
//! in vain, and what it replaced, it takes out of the spare.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Write as _};
use std::sync::{Mutex, PoisonError};

use camino::Utf8Path;
use rayon::prelude::*;

use super::survey::{Stray, Wanted};
use super::{Abilities, Destination, Error, Places, clear, folder_stands, swap};
use crate::base::path::OutputPath;
use crate::store::Stamp;

/// A site's spare tree on its way to be published; `write` and `keep` may be called from many threads.
#[derive(Debug)]
pub struct Generation<'d> {
    destination: &'d Destination,
    places: Places,
    /// The folders of the spare that are known to be there, and to be folders.
    folders: Mutex<HashSet<String>>,
    /// What was written: the spare has these files alone, be it before the step or after.
    written: Mutex<BTreeSet<OutputPath>>,
}

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// How many files the old tree had that the new one has no place for.
    pub removed: usize,
}

impl<'d> Generation<'d> {
    pub(super) fn new(destination: &'d Destination, places: Places) -> Self {
        Self { destination, places, folders: Mutex::default(), written: Mutex::default() }
    }

    /// Writes a file that is new or differs from the live one.
    ///
    /// # Errors
    /// Where the machine refuses; the generation must not be published then.
    pub fn write(&self, path: &OutputPath, bytes: &[u8]) -> Result<Stamp, Error> {
        self.make_folder_of(path.as_str())?;
        let spare = self.places.spare.join(path.as_str());
        self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
        let mut file = match File::create_new(&spare) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                clear(&spare)?;
                File::create_new(&spare)
            }
            other => other,
        }
        .map_err(Error::io("create", &spare))?;
        file.write_all(bytes).map_err(Error::io("write", &spare))?;
        file.metadata().and_then(|metadata| Stamp::of(&metadata)).map_err(Error::io("read", &spare))
    }

    /// Takes a file over from the live tree as it is.
    ///
    /// # Errors
    /// Where the live tree has no such file, or the machine refuses; the generation must not be published then.
    pub fn keep(&self, path: &OutputPath) -> Result<Stamp, Error> {
        self.make_folder_of(path.as_str())?;
        let live = self.places.live.join(path.as_str());
        let spare = self.places.spare.join(path.as_str());
        let standing = fs::symlink_metadata(&live).map_err(Error::io("read", &live))?;
        if !standing.is_file() {
            return Err(Error::io("keep", &live)(ErrorKind::InvalidInput.into()));
        }
        match fs::symlink_metadata(&spare) {
            Ok(own) if same_inode(&own, &standing) => return Stamp::of(&standing).map_err(Error::io("read", &live)),
            Ok(_) => clear(&spare)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io("read", &spare)(error)),
        }
        link(&live, &spare, &standing, self.destination.abilities)
    }

    /// Removes from the spare what is not planned, makes it the live tree in one step, and leaves nothing
    /// of the old one that is not in the new one.
    ///
    /// # Errors
    /// Where planned files are missing or the machine refuses. The live tree is then what it was, unless the
    /// step itself was done and only the clearing up was refused: the next build ends that.
    pub fn publish(self, planned: &BTreeSet<OutputPath>) -> Result<Published, Error> {
        let Places { live, spare, mark, .. } = &self.places;
        let wanted = Wanted::new(planned);
        let (survey, removed) = rayon::join(
            || wanted.survey(spare),
            || if folder_stands(live)? { wanted.survey(live)?.stray_files() } else { Ok(0) },
        );
        let (survey, removed) = (survey?, removed?);
        if survey.found < planned.len() {
            return Err(Error::Incomplete { path: spare.clone(), missing: planned.len() - survey.found });
        }
        survey.strays.par_iter().try_for_each(Stray::remove)?;
        swap::swap(&self.places, self.destination.abilities.exchange)?;
        if folder_stands(spare)? {
            wanted.survey(spare)?.strays.par_iter().try_for_each(Stray::remove)?;
            self.clear_written()?;
        }
        clear(mark)?;
        Ok(Published { removed })
    }

    /// Takes the files out of the spare that stand under the names of those that were written.
    fn clear_written(&self) -> Result<(), Error> {
        let written = std::mem::take(&mut *self.written.lock().unwrap_or_else(PoisonError::into_inner));
        written.into_par_iter().try_for_each(|path| clear(&self.places.spare.join(path.as_str())))
    }

    /// Makes the folder that will hold a file, and makes sure that no link or file stands in for it.
    fn make_folder_of(&self, path: &str) -> Result<(), Error> {
        let Some((folder, _)) = path.rsplit_once('/') else { return Ok(()) };
        if self.folders.lock().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        self.make_folder_of(folder)?;
        make_folder(&self.places.spare.join(folder))?;
        self.folders.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        Ok(())
    }
}

impl Drop for Generation<'_> {
    fn drop(&mut self) {
        // Of what was not published nothing stays. Where that is refused, the mark brings the next build here.
        let _ = self.clear_written();
    }
}

fn make_folder(path: &Utf8Path) -> Result<(), Error> {
    // Other threads may be at the same folder: each round takes what they did for done. A file can't
    // be in the way twice, as unlinking never removes a folder.
    let mut rounds = 0;
    loop {
        match folder_stands(path) {
            Ok(true) => return Ok(()),
            Ok(false) => match fs::create_dir(path) {
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::AlreadyExists && rounds < 3 => rounds += 1,
                Err(error) => return Err(Error::io("create", path)(error)),
            },
            Err(Error::NotAFolder { .. }) if rounds < 3 => {
                rounds += 1;
                // What this says matters only if the next round finds the file still there.
                let _ = fs::remove_file(path);
            }
            Err(error) => return Err(error),
        }
    }
}

fn link(live: &Utf8Path, spare: &Utf8Path, standing: &Metadata, abilities: Abilities) -> Result<Stamp, Error> {
    if abilities.links && fs::hard_link(live, spare).is_ok() {
        return Stamp::of(standing).map_err(Error::io("read", live));
    }
    // The copy keeps the time, so that the manifest's stamp holds even if this build never writes a new one.
    fs::copy(live, spare).map_err(Error::io("copy", live))?;
    let dated = || {
        let file = File::options().write(true).open(spare)?;
        file.set_modified(standing.modified()?)?;
        Stamp::of(&file.metadata()?)
    };
    dated().map_err(Error::io("write", spare))
}

#[cfg(unix)]
fn same_inode(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    a.ino() == b.ino() && a.dev() == b.dev()
}

/// Where inodes can't be asked for, every kept file is linked anew: slower and as right.
#[cfg(not(unix))]
fn same_inode(_: &Metadata, _: &Metadata) -> bool {
    false
}
