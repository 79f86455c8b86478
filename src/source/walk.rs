//! The walk over the content tree: which files there are, in one order on every machine.

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::{DirEntry, WalkDir};

use super::{Error, LEDGER, PRIVATE};
use crate::base::path::SourcePath;
use crate::diagnostics::problems::SourceProblem;
use crate::diagnostics::{Diagnostic, Place};

/// Folders of the tree that no item lies in: the cache and themes; the ledger and what is private are
/// read apart.
const PASSED_OVER: [&str; 4] = [".zharia", PRIVATE, LEDGER, "themes"];

pub(super) struct Found {
    pub(super) files: Vec<SourcePath>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The files of a whole tree.
pub(super) fn walk(root: &Utf8Path, passed_over: &[Utf8PathBuf]) -> Result<Found, Error> {
    walk_from(root, root, passed_over)
}

/// The files of a tree that are at a path or below it.
pub(super) fn walk_from(root: &Utf8Path, start: &Utf8Path, passed_over: &[Utf8PathBuf]) -> Result<Found, Error> {
    // However a folder is named, the walk sees it as a path below the root.
    let absolute = |path: &Utf8Path| camino::absolute_utf8(path).ok();
    let below = |folder: &Utf8PathBuf| Some(root.join(absolute(folder)?.strip_prefix(absolute(root)?).ok()?));
    let passed_over: Vec<Utf8PathBuf> = passed_over.iter().filter_map(below).filter(|folder| folder != root).collect();
    let mut found = Found { files: Vec::new(), diagnostics: Vec::new() };
    let above = start.strip_prefix(root).map_or(0, |below| below.components().count());
    let entries = WalkDir::new(start).follow_links(false).sort_by_file_name().into_iter().filter_entry(|entry| {
        !is_passed_over(entry, above) && !passed_over.iter().any(|folder| folder == entry.path())
    });
    for entry in entries {
        let entry = entry.map_err(|error| Error {
            path: error
                .path()
                .map_or_else(|| root.to_owned(), |path| Utf8PathBuf::from(path.to_string_lossy().into_owned())),
            source: error.into(),
        })?;
        if above + entry.depth() == 0 || entry.file_type().is_dir() {
            continue;
        }
        let path = match relative(root, &entry) {
            Ok(path) => path,
            Err(shown) => {
                found.diagnostics.push(Diagnostic::new(SourceProblem::MisplacedFile {}, Place::file(shown)));
                continue;
            }
        };
        if entry.file_type().is_symlink() {
            found.diagnostics.push(Diagnostic::new(SourceProblem::SymlinkIgnored {}, Place::file(path)));
        } else {
            found.files.push(path);
        }
    }
    Ok(found)
}

/// Whether a path below the root is none that the walk over the tree would come to, by its name and those of its folders.
pub(super) fn is_out_of_reach(below: &Utf8Path) -> bool {
    let mut names = below.components().map(|part| part.as_str()).enumerate();
    names.any(|(depth, name)| is_hidden(name) || (depth == 0 && PASSED_OVER.contains(&name)))
}

/// `above` counts the folders between the tree's root and where the walk began.
fn is_passed_over(entry: &DirEntry, above: usize) -> bool {
    let name = entry.file_name().to_string_lossy();
    let depth = above + entry.depth();
    let is_apart = depth == 1 && entry.file_type().is_dir() && PASSED_OVER.contains(&name.as_ref());
    (depth > 0 && is_hidden(&name)) || is_apart
}

/// Whether a name is one of the system's or an editor's own.
fn is_hidden(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let is_of_system = ["thumbs.db", "ehthumbs.db", "desktop.ini"].contains(&lower.as_str());
    // What Word and LibreOffice keep beside a document that is open.
    let is_lock = name.starts_with("~$") || name.starts_with("~lock.");
    name.starts_with('.') || name.ends_with('~') || is_of_system || is_lock
}

/// The path below the root; a name that is no UTF-8 or holds a backslash can't be referred to, and
/// is given back as it can be shown.
fn relative(root: &Utf8Path, entry: &DirEntry) -> Result<SourcePath, SourcePath> {
    let path = entry.path().strip_prefix(root.as_std_path()).unwrap_or(entry.path());
    let lossy: Vec<String> = path.iter().map(|part| part.to_string_lossy().replace('\\', "\u{fffd}")).collect();
    let shown = SourcePath::new(lossy.join("/"));
    if path.iter().any(|part| part.to_str().is_none_or(|part| part.contains('\\'))) { Err(shown) } else { Ok(shown) }
}
