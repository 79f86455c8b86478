//! Tells cargo that the program embeds `themes/base`: a new or removed file must rebuild it.

fn main() {
    println!("cargo:rerun-if-changed=themes/base");
}
