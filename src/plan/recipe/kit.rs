//! What a press kit is made from: the files of one item, to be taken away as one.

use serde::Serialize;

use super::{FeedItem, NinjsItem, PlainRecipe};
use crate::base::fingerprint::{Fingerprint, Shared};
use crate::base::path::SourcePath;
use crate::plan::view::Body;

/// A press kit.
#[derive(Debug, Serialize)]
pub struct KitRecipe {
    /// Its files by their names in it.
    pub files: Vec<(String, KitFile)>,
}

/// A file of a press kit.
#[derive(Debug, Serialize)]
pub enum KitFile {
    /// The item as plain text.
    Plain(Box<PlainRecipe>),
    /// The item for the systems of newsrooms.
    Ninjs(Shared<NinjsItem>),
    /// Words as they are.
    Words(String),
    /// A table of a text, by its number from 0.
    Table(Shared<Body>, usize),
    /// A table of a field: the head, then its rows.
    Rows(Vec<Vec<String>>),
    /// A file of the tree as it is.
    Copy(SourcePath, Fingerprint),
    /// A picture of the tree without what its file tells besides.
    Clean(SourcePath, Fingerprint),
}

impl KitRecipe {
    /// The items of which its files for newsrooms tell.
    #[must_use]
    pub fn feed_items(&self) -> Vec<&FeedItem> {
        let mut items = Vec::new();
        for (_, file) in &self.files {
            if let KitFile::Ninjs(item) = file {
                items.push(&*item.feed);
            }
        }
        items
    }
}
