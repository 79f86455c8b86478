//! Puts a site in place as a whole: at any instant its folder holds the old tree or the new one.
//!
//! Beside the live tree `<out>/<site>` a spare one stands in `<out>/.zharia/<site>`, on the same
//! file system. A build brings the spare up to the plan and then exchanges the two in one system
//! call; what was live is the next build's spare. A file that did not change is not copied: the
//! spare gets a hard link to the live one. So a file is never written in place, as its other name
//! may be what readers see right now: it is removed, and a new one made.
//!
//! What left the live tree leaves the spare too: after a publication the spare holds live files and
//! nothing else. A mark stands beside it while that is not so; a kill leaves the mark, and the next
//! build then publishes anew, even where nothing changed.
//!
//! Which files of the spare are already the live ones, their inodes tell. A second manifest, of the
//! spare, could lie after a killed build or a stray hand; inodes can't, and ask no upkeep.
//!
//! Where the system can't exchange two folders, three renames stand in. A kill between the first
//! two leaves no live tree; the next [`Destination::open`] then puts the old one back. Power cuts
//! are not guarded against: nothing is flushed to disk file by file. Nothing is written or removed
//! through a link inside a tree, and a site's folder that is itself a link is refused.

mod generation;
mod loose;
mod survey;
mod swap;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use crate::base::path::OutputPath;
use crate::store::{Manifest, Record, Stamp, is_site_name};
pub use generation::{Generation, Published};
pub use loose::write_loose;
use survey::Wanted;

/// What can go wrong when a site is put in place.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The system refused something.
    #[error("cannot {action} {path}: {source}")]
    Io {
        /// What was tried, as a verb that fits before the path.
        action: &'static str,
        /// The file or folder it was tried on.
        path: Utf8PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// The user or the file system lacks the right to do it.
    #[error("no right to {action} {path}: {source}")]
    ReadOnly {
        /// What was tried, as a verb that fits before the path.
        action: &'static str,
        /// The file or folder it was tried on.
        path: Utf8PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// Another build has this output folder in hand.
    #[error("another build is writing to {path}")]
    Locked {
        /// The output folder.
        path: Utf8PathBuf,
    },
    /// A link or a plain file stands where a folder of ours belongs.
    #[error("{path} is a link or a file where a folder is needed; remove it or choose another output folder")]
    NotAFolder {
        /// What stands in the way.
        path: Utf8PathBuf,
    },
    /// The name would lead out of the output folder or into our own files.
    #[error("{name:?} cannot be the name of a site")]
    SiteName {
        /// The name.
        name: String,
    },
    /// Planned files were neither written nor kept, or one lies where another needs a folder.
    #[error("{path} lacks {missing} of the planned files; nothing was published")]
    Incomplete {
        /// The spare tree.
        path: Utf8PathBuf,
        /// How many are missing.
        missing: usize,
    },
}

/// An output folder in the hands of this build alone, for as long as the value lives.
#[derive(Debug)]
pub struct Destination {
    out: Utf8PathBuf,
    own: Utf8PathBuf,
    abilities: Abilities,
    _lock: File,
}

/// What the file system is trusted with; tests take it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Abilities {
    exchange: bool,
    links: bool,
}

/// Where the trees of one site stand.
#[derive(Debug, Clone)]
struct Places {
    live: Utf8PathBuf,
    spare: Utf8PathBuf,
    /// The live tree on its way to be the spare, where folders can't be exchanged.
    old: Utf8PathBuf,
    /// Stands while the spare may hold what is not live.
    mark: Utf8PathBuf,
}

/// Names the recorded files of a site that stand below `out` as the manifest's build left them; takes no lock.
#[must_use]
pub fn intact(out: &Utf8Path, site: &str, manifest: &Manifest) -> BTreeSet<OutputPath> {
    let live = out.join(site);
    if !is_site_name(site) || !folder_stands(&live).unwrap_or(false) {
        return BTreeSet::new();
    }
    let untouched = |(path, record): &(&OutputPath, &Record)| {
        fs::symlink_metadata(live.join(path.as_str()))
            .is_ok_and(|metadata| metadata.is_file() && Stamp::of(&metadata).is_ok_and(|stamp| stamp == record.stamp))
    };
    manifest.0.par_iter().filter(untouched).map(|(path, _)| path.clone()).collect()
}

impl Destination {
    /// Creates the output folder where needed, locks it and mends what a killed build left.
    ///
    /// # Errors
    /// Where another build holds the folder, or the machine refuses.
    pub fn open(out: &Utf8Path) -> Result<Self, Error> {
        Self::open_with(out, Abilities { exchange: true, links: true })
    }

    fn open_with(out: &Utf8Path, abilities: Abilities) -> Result<Self, Error> {
        let own = out.join(".zharia");
        fs::create_dir_all(out).map_err(Error::io("create", out))?;
        if !folder_stands(&own)? {
            // Another build may have been quicker: the lock decides, not this.
            fs::create_dir_all(&own).map_err(Error::io("create", &own))?;
        }
        // The name begins with a dot: no site's does, and a court may well be called `lock`.
        let path = own.join(".lock");
        let mut options = File::options();
        let lock = options.create(true).truncate(false).write(true).open(&path).map_err(Error::io("open", &path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::Locked { path: out.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(Error::io("lock", &path)(source)),
        }
        let destination = Self { out: out.to_owned(), own, abilities, _lock: lock };
        destination.mend()?;
        Ok(destination)
    }

    /// Names the recorded files that stand in the live tree as the manifest's build left them.
    #[must_use]
    pub fn intact(&self, site: &str, manifest: &Manifest) -> BTreeSet<OutputPath> {
        intact(&self.out, site, manifest)
    }

    /// Reads a file of the live tree.
    ///
    /// # Errors
    /// Where the machine refuses.
    pub fn read(&self, site: &str, path: &OutputPath) -> Result<Vec<u8>, Error> {
        let file = self.places(site)?.live.join(path.as_str());
        fs::read(&file).map_err(Error::io("read", &file))
    }

    /// Tells whether the site's trees hold anything that is not planned, or can't be looked through.
    #[must_use]
    pub fn stray(&self, site: &str, planned: &BTreeSet<OutputPath>) -> bool {
        let Ok(Places { live, spare, mark, .. }) = self.places(site) else { return false };
        let wanted = Wanted::new(planned);
        let has_strays = |tree: &Utf8Path| match folder_stands(tree) {
            Ok(false) => false,
            Ok(true) => wanted.survey(tree).map_or(true, |survey| !survey.strays.is_empty()),
            Err(_) => true,
        };
        fs::symlink_metadata(&mark).is_ok() || has_strays(&live) || has_strays(&spare)
    }

    /// Starts the next generation of a site in its spare tree; one at a time for each site.
    ///
    /// # Errors
    /// Where a link or a file stands in the site's place, or the machine refuses.
    pub fn begin(&self, site: &str) -> Result<Generation<'_>, Error> {
        let places = self.places(site)?;
        folder_stands(&places.live)?;
        fs::write(&places.mark, "").map_err(Error::io("write", &places.mark))?;
        match folder_stands(&places.spare) {
            Ok(true) => {}
            Ok(false) => fs::create_dir(&places.spare).map_err(Error::io("create", &places.spare))?,
            Err(Error::NotAFolder { path }) => {
                clear(&path)?;
                fs::create_dir(&path).map_err(Error::io("create", &path))?;
            }
            Err(error) => return Err(error),
        }
        Ok(Generation::new(self, places))
    }

    /// Takes a site off the output at one stroke and deletes its trees; fine where there is none.
    ///
    /// # Errors
    /// Where a link or a file stands in the site's place, or the machine refuses.
    pub fn remove_site(&self, site: &str) -> Result<(), Error> {
        let Places { live, spare, old, mark } = self.places(site)?;
        let stands = folder_stands(&live)?;
        // Left standing, the old tree would come back to life with the next `open`.
        clear(&old)?;
        clear(&spare)?;
        if stands {
            fs::rename(&live, &spare).map_err(Error::io("move away", &live))?;
            clear(&spare)?;
        }
        clear(&mark)
    }

    /// Ends what a build was killed in the middle of, where folders could not be exchanged.
    fn mend(&self) -> Result<(), Error> {
        let entries = self.own.read_dir_utf8().map_err(Error::io("list", &self.own))?;
        for entry in entries {
            let entry = entry.map_err(Error::io("list", &self.own))?;
            if let Some(site) = entry.file_name().strip_suffix(swap::OLD).filter(|site| is_site_name(site)) {
                swap::mend(&self.places(site)?)?;
            }
        }
        Ok(())
    }

    fn places(&self, site: &str) -> Result<Places, Error> {
        if !is_site_name(site) {
            return Err(Error::SiteName { name: site.to_owned() });
        }
        let old = self.own.join(format!("{site}{}", swap::OLD));
        // The name begins with a dot, as that of the lock does.
        let mark = self.own.join(format!(".{site}.unfinished"));
        Ok(Places { live: self.out.join(site), spare: self.own.join(site), old, mark })
    }
}

impl Error {
    /// Makes the error of a refused action, for `map_err`.
    fn io(action: &'static str, path: &Utf8Path) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { action, path: path.to_owned(), source }
            }
            _ => Self::Io { action, path: path.to_owned(), source },
        }
    }
}

/// Whether a folder stands at the path: `false` for nothing, an error for a link or a file.
fn folder_stands(path: &Utf8Path) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(true),
        Ok(_) => Err(Error::NotAFolder { path: path.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}

/// Removes whatever stands at a path, a link itself and not what it leads to.
fn clear(path: &Utf8Path) -> Result<(), Error> {
    let refusal = match fs::remove_file(path) {
        Ok(()) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => error,
    };
    // `remove_dir_all` opens folders without following links, and so can't be led outside.
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path).map_err(Error::io("remove", path)),
        _ => Err(Error::io("remove", path)(refusal)),
    }
}
