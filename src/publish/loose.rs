//! Files that belong to no site: each takes the place of the last one in one step.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;

use camino::Utf8Path;

use super::{Error, clear};
use crate::base::path::OutputPath;

/// Writes files below a folder, which is made where it isn't there; what else lies in it stays.
///
/// # Errors
/// Where the machine refuses; files that were written before stay as they are.
pub fn write_loose(folder: &Utf8Path, files: &BTreeMap<OutputPath, Vec<u8>>) -> Result<(), Error> {
    for (path, bytes) in files {
        let file = folder.join(path.as_str());
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        let fresh = parent.join(format!(".{}.new", file.file_name().unwrap_or_default()));
        // A link in its place must not lead the writing elsewhere.
        clear(&fresh)?;
        let mut written = File::create_new(&fresh).map_err(Error::io("create", &fresh))?;
        written.write_all(bytes).map_err(Error::io("write", &fresh))?;
        fs::rename(&fresh, &file).map_err(Error::io("replace", &file))?;
    }
    Ok(())
}
