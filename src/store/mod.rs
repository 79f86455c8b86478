//! What a build remembers for the next one: the manifests in the cache folder, and the pictures it made.
//!
//! A manifest belongs to one site below one output folder, so one cache serves any number of
//! outputs. Nothing here is needed for a right build: an absent or broken manifest means that
//! more is made again. What stands in the output is the business of `publish`.

mod finished;
mod manifest;
mod pictures;
mod verdicts;

use std::collections::BTreeSet;
use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};

use crate::base::fingerprint::Fingerprint;
pub use finished::{Began, Finished};
pub use manifest::{Manifest, Record, Stamp};
pub use pictures::Pictures;
pub use verdicts::{read_verdicts, write_verdicts};

/// What can go wrong with the cache: the machine said no.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} {path}: {source}")]
pub struct Error {
    /// What was tried, as a verb that fits before the path.
    pub action: &'static str,
    /// The file or folder it was tried on.
    pub path: Utf8PathBuf,
    /// What the system answered.
    pub source: io::Error,
}

/// Reads one manifest that was put aside, with the name of its site; `None` where that is no manifest.
#[must_use]
pub fn put_aside(file: &Utf8Path) -> Option<(String, Manifest)> {
    let site = file.file_name()?.strip_suffix(EXTENSION).filter(|name| is_site_name(name))?;
    let manifest = Manifest::from_bytes(&fs::read(file).ok()?);
    (!manifest.0.is_empty()).then(|| (site.to_owned(), manifest))
}

/// The manifests of all sites below one output folder.
#[derive(Debug)]
pub struct Manifests {
    folder: Utf8PathBuf,
}

const EXTENSION: &str = ".manifest";

impl Manifests {
    /// Finds the manifests for an output folder; touches nothing on disk.
    ///
    /// # Errors
    /// Where `out` can't be made absolute.
    pub fn open(cache: &Utf8Path, out: &Utf8Path) -> Result<Self, Error> {
        let out = camino::absolute_utf8(out).map_err(|source| error("find", out, source))?;
        let key = blake3::hash(out.as_str().trim_end_matches('/').as_bytes()).to_hex();
        Ok(Self { folder: cache.join("manifests").join(&key[..16]) })
    }

    /// Reads a site's manifest; an absent, broken or foreign one is empty.
    #[must_use]
    pub fn read(&self, site: &str) -> Manifest {
        fs::read(self.path(site)).map(|bytes| Manifest::from_bytes(&bytes)).unwrap_or_default()
    }

    /// Puts a site's manifest in place of the last one; to be called once the site is published.
    ///
    /// The order matters: killed between the two, the build leaves an old manifest beside a new
    /// tree, and the stamps that then differ have those files made again.
    ///
    /// # Errors
    /// Where the cache can't be written.
    pub fn write(&self, site: &str, manifest: &Manifest) -> Result<(), Error> {
        let path = self.path(site);
        let fresh = self.folder.join(format!("{site}.new"));
        fs::create_dir_all(&self.folder).map_err(|source| error("create", &self.folder, source))?;
        fs::write(&fresh, manifest.to_bytes()).map_err(|source| error("write", &fresh, source))?;
        fs::rename(&fresh, &path).map_err(|source| error("replace", &path, source))
    }

    /// Which private lines the published files of a site were searched for; `None` where that is unknown.
    #[must_use]
    pub fn searched(&self, site: &str) -> Option<Fingerprint> {
        let bytes = fs::read(self.searched_path(site)).ok()?;
        postcard::from_bytes(&bytes).ok()
    }

    /// Notes which private lines the published files of a site were searched for.
    ///
    /// To be called once the site is published: killed before, the next build searches all files again.
    ///
    /// # Errors
    /// Where the cache can't be written.
    ///
    /// # Panics
    /// Never: a fingerprint is plain data.
    pub fn note_searched(&self, site: &str, lines: Option<Fingerprint>) -> Result<(), Error> {
        let path = self.searched_path(site);
        let Some(lines) = lines else { return remove(&path) };
        let bytes = postcard::to_stdvec(&lines).expect("plain data serialises");
        fs::create_dir_all(&self.folder).map_err(|source| error("create", &self.folder, source))?;
        fs::write(&path, bytes).map_err(|source| error("write", &path, source))
    }

    /// Forgets a site.
    ///
    /// # Errors
    /// Where the cache can't be written.
    pub fn remove(&self, site: &str) -> Result<(), Error> {
        remove(&self.searched_path(site))?;
        remove(&self.path(site))
    }

    /// The sites that earlier builds have published here: those no longer asked for are orphans.
    #[must_use]
    pub fn sites(&self) -> BTreeSet<String> {
        let Ok(entries) = self.folder.read_dir_utf8() else { return BTreeSet::new() };
        let names = entries.flatten().filter_map(|entry| entry.file_name().strip_suffix(EXTENSION).map(str::to_owned));
        names.filter(|name| is_site_name(name)).collect()
    }

    fn path(&self, site: &str) -> Utf8PathBuf {
        self.folder.join(format!("{site}{EXTENSION}"))
    }

    fn searched_path(&self, site: &str) -> Utf8PathBuf {
        self.folder.join(format!("{site}.searched"))
    }
}

fn remove(path: &Utf8Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(error("remove", path, source)),
        _ => Ok(()),
    }
}

/// Whether a name can stand for a site: one part of a path, and no dot, which our own files have.
pub(crate) fn is_site_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\', '.', '\0'])
}

fn error(action: &'static str, path: &Utf8Path, source: io::Error) -> Error {
    Error { action, path: path.to_owned(), source }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::base::path::OutputPath;
    use crate::plan::Parts;

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = Utf8PathBuf::from_path_buf(folder.path().to_owned()).unwrap();
        (folder, path)
    }

    fn manifest() -> Manifest {
        let record = Record { parts: Parts(Vec::new()), stamp: Stamp { len: 1, modified: 2 }, weight: None };
        Manifest(BTreeMap::from([(OutputPath::new("index.html"), record)]))
    }

    #[test]
    fn each_site_of_each_output_has_its_own() {
        let (_guard, cache) = folder();
        let here = Manifests::open(&cache, "out".into()).unwrap();
        here.write("supreme", &manifest()).unwrap();
        assert_eq!(here.read("supreme"), manifest());
        assert_eq!(here.read("national"), Manifest::default());
        assert_eq!(Manifests::open(&cache, "elsewhere".into()).unwrap().read("supreme"), Manifest::default());
        let absolute = camino::absolute_utf8("out").unwrap();
        assert_eq!(Manifests::open(&cache, &absolute).unwrap().read("supreme"), manifest());
    }

    #[test]
    fn names_sites_and_nothing_that_leads_elsewhere() {
        let (_guard, cache) = folder();
        let manifests = Manifests::open(&cache, "out".into()).unwrap();
        assert_eq!(manifests.sites(), BTreeSet::new());
        manifests.write("supreme", &manifest()).unwrap();
        manifests.write("almaty", &manifest()).unwrap();
        for name in ["..manifest", ".manifest", "...manifest", "astana.new"] {
            fs::write(manifests.folder.join(name), "").unwrap();
        }
        manifests.remove("almaty").unwrap();
        manifests.remove("almaty").unwrap();
        assert_eq!(manifests.sites(), BTreeSet::from(["supreme".to_owned()]));
    }

    #[test]
    fn a_cache_that_cannot_be_written_is_an_error() {
        let (_guard, cache) = folder();
        let file = cache.join("file");
        fs::write(&file, "").unwrap();
        let manifests = Manifests::open(&file, "out".into()).unwrap();
        assert_eq!(manifests.read("supreme"), Manifest::default());
        let error = manifests.write("supreme", &manifest()).unwrap_err();
        assert_eq!((error.action, error.path.starts_with(&file)), ("create", true));
    }
}
