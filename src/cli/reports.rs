//! `--reports DIR`: where the press service's ledger goes, and where it must not.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::{Console, Failure, words};
use crate::build::{Loaded, Options, Planned, Verdict};
use crate::catalogue::Catalogue;
use crate::publish;
use crate::theme::fill;

/// What lies in every folder of sites, and of content with a cache.
const KEPT: &str = ".zharia";

/// Makes sure that the ledger, which is not for everybody, lies beside the sites and the content.
pub(super) fn keep_apart(console: &Console, reports: &Utf8Path, others: &[&Utf8Path]) -> Result<(), Failure> {
    // A folder of a court in it may be a link that leads elsewhere.
    let below = reports.read_dir_utf8().into_iter().flatten().filter_map(Result::ok);
    let below = below.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_symlink()));
    for path in std::iter::once(reports.to_owned()).chain(below.map(|entry| entry.path().to_owned())) {
        let folder = resolved(&path)?;
        let refused = |other: &Utf8Path| {
            let values = [("dir", path.as_str()), ("other", other.as_str())];
            Err(Failure::usage(fill(words::REPORTS_INSIDE.get(console.lang), &values)))
        };
        for other in others {
            if folder.starts_with(resolved(other)?) {
                return refused(other);
            }
        }
        // `check` is not told where the sites are: they lie beside what the program keeps for them.
        if let Some(sites) = folder.ancestors().find(|above| above.join(KEPT).is_dir()) {
            return refused(sites);
        }
    }
    Ok(())
}

/// Writes the ledger, where a folder is named, and tells where it is now: none is written where a
/// template fails, which is a finding like others.
pub(super) fn write<'f>(
    folder: Option<&'f Utf8Path>,
    loaded: &Loaded,
    options: &Options,
    catalogue: &Catalogue<'_>,
    planned: &mut Planned,
) -> Result<Option<&'f Utf8Path>, Failure> {
    let Some(folder) = folder else { return Ok(None) };
    match loaded.reports(options, catalogue, planned) {
        Ok(files) => publish::write_loose(folder, &files).map(|()| Some(folder)).map_err(Failure::machine),
        Err(found) => {
            planned.diagnostics.push(*found);
            planned.verdict = Verdict::SettingsErrors;
            Ok(None)
        }
    }
}

/// The absolute path with the links in it followed, as far as it exists.
fn resolved(path: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    let absolute = camino::absolute_utf8(path).map_err(Failure::machine)?;
    for ancestor in absolute.ancestors() {
        if let Ok(real) = ancestor.canonicalize_utf8() {
            let rest = absolute.strip_prefix(ancestor).unwrap_or(&absolute);
            return Ok(rest.components().fold(real, step));
        }
    }
    Ok(absolute)
}

/// One step further along a path of which nothing exists yet.
fn step(mut path: Utf8PathBuf, next: Utf8Component<'_>) -> Utf8PathBuf {
    match next {
        Utf8Component::ParentDir => drop(path.pop()),
        Utf8Component::CurDir => {}
        other => path.push(other),
    }
    path
}
