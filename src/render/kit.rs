//! A press kit: its files and the list of their hashes, as one archive.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{Fault, failed, item_text, ninjs, read, unreadable, zip};
use crate::plan::{KitFile, KitRecipe};
use crate::postprocess;
use crate::source::SourceTree;

/// The list of hashes, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

pub(super) fn write(kit: &KitRecipe, lengths: &BTreeMap<String, u64>, tree: &SourceTree) -> Result<Vec<u8>, Fault> {
    let mut files = Vec::with_capacity(kit.files.len() + 1);
    for (name, file) in &kit.files {
        files.push((name.clone(), bytes(file, lengths, tree)?));
    }
    let mut sums = String::new();
    for (name, bytes) in &files {
        for byte in Sha256::digest(bytes) {
            write!(sums, "{byte:02x}").expect("a string takes all");
        }
        writeln!(sums, "  {name}").expect("a string takes all");
    }
    files.insert(0, (SUMS.to_owned(), sums.into_bytes()));
    zip::write(&files).ok_or_else(|| Fault::Theme(failed(SUMS, "more than 4 GiB".to_owned())))
}

fn bytes(file: &KitFile, lengths: &BTreeMap<String, u64>, tree: &SourceTree) -> Result<Vec<u8>, Fault> {
    Ok(match file {
        KitFile::Plain(item) => item_text::write(item).map_err(Fault::Theme)?.into_bytes(),
        KitFile::Ninjs(item) => ninjs::write(item, lengths).map_err(Fault::Theme)?,
        KitFile::Words(words) => words.clone().into_bytes(),
        KitFile::Table(body, n) => {
            postprocess::tables_of(&body.html).into_iter().nth(*n).unwrap_or_default().into_bytes()
        }
        KitFile::Rows(rows) => postprocess::rows_as_csv(rows).into_bytes(),
        KitFile::Copy(path, fingerprint) => read(tree, path, *fingerprint)?,
        KitFile::Clean(path, fingerprint) => {
            crate::pictures::clean(&read(tree, path, *fingerprint)?).ok_or_else(|| unreadable(path))?
        }
    })
}
