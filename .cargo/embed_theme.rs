//! The build script: tells the program what it is made of.
//!
//! It embeds `themes/base`, and outputs made by another state of the source are stale. No part of the crate.

#![allow(clippy::print_stdout, reason = "cargo reads a build script's output")]

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let mut files = Vec::new();
    for root in ["src", "Cargo.toml", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={root}");
        collect(Path::new(root), &mut files);
    }
    // A new or removed file of the theme must rebuild the program; its bytes are hashed when it loads.
    println!("cargo:rerun-if-changed=themes/base");
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    println!("cargo:rustc-env=ZHARIA_SOURCE={:016x}", hasher.finish());
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries.flatten().for_each(|entry| collect(&entry.path(), files)),
        Err(_) => files.push(path.to_owned()),
    }
}
