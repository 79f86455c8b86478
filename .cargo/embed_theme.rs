//! The build script: tells cargo that the program embeds `themes/base`.
//!
//! Without it a new or removed file of the theme would not rebuild the program. No part of the crate.

#![allow(clippy::print_stdout, reason = "cargo reads a build script's output")]

fn main() {
    println!("cargo:rerun-if-changed=themes/base");
}
