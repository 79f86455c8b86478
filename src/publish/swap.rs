//! The one step that makes the spare tree the live one, and what stands in for it elsewhere.
//!
//! Linux exchanges two folders in one call. Other systems, and file systems that refuse, get three
//! renames, with an instant without a live tree between the first two; [`mend`] undoes that.

use std::fs;
use std::io;

use super::{Error, Places, clear, folder_stands};

/// What the name of a live tree on its way to be the spare ends in.
pub(super) const OLD: &str = ".old";

/// Makes the spare tree the live one, and the live one, if any, the spare.
pub(super) fn swap(places: &Places, can_exchange: bool) -> Result<(), Error> {
    let Places { live, spare, old, .. } = places;
    if !folder_stands(live)? {
        return fs::rename(spare, live).map_err(Error::io("put in place", live));
    }
    if can_exchange && exchange(places).map_err(Error::io("put in place", live))? {
        return Ok(());
    }
    clear(old)?;
    fs::rename(live, old).map_err(Error::io("move away", live))?;
    if let Err(error) = fs::rename(spare, live) {
        // Better the old tree than none; should this fail too, `mend` tries again.
        let _ = fs::rename(old, live);
        return Err(Error::io("put in place", live)(error));
    }
    // The new tree is live, so this is no failure: what is left over, the next swap or `mend` clears away.
    let _ = fs::rename(old, spare);
    Ok(())
}

/// Ends three renames that were cut short: the old tree is live again, or becomes the spare.
pub(super) fn mend(places: &Places) -> Result<(), Error> {
    let Places { live, spare, old, .. } = places;
    if !folder_stands(old).unwrap_or(false) {
        clear(old)
    } else if !folder_stands(live)? {
        fs::rename(old, live).map_err(Error::io("put back", live))
    } else if !folder_stands(spare).unwrap_or(true) {
        fs::rename(old, spare).map_err(Error::io("set aside", old))
    } else {
        clear(old)
    }
}

/// Exchanges the trees; `false` where the system or the file system knows no such call.
#[cfg(target_os = "linux")]
pub(super) fn exchange(places: &Places) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    let (spare, live) = (places.spare.as_std_path(), places.live.as_std_path());
    match renameat_with(CWD, spare, CWD, live, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => Ok(false),
        Err(errno) => Err(errno.into()),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn exchange(_: &Places) -> io::Result<bool> {
    Ok(false)
}
