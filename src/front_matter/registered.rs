//! Fields that hold the id of something that stands elsewhere: in a registry, or as another item.
//!
//! What an id means is found out by those who see the whole tree.

use super::reader::{FieldType, NodeReader};
use super::shown::Shown;
use crate::diagnostics::problems::Expected;
use crate::settings::{Form, Registry};
use crate::yaml::Node;

/// Declares a field type that holds an id of a registry.
macro_rules! registered {
    ($($(#[$meta:meta])* $name:ident = $registry:ident, $example:literal;)*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub String);

        impl FieldType for $name {
            fn form() -> Form {
                Form::Registered(Registry::$registry)
            }
            fn example() -> String {
                $example.to_owned()
            }
            fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
                reader.text(node, Expected::Text).filter(|id| !id.is_empty()).map(Self)
            }
            fn shown(&self) -> Shown {
                Shown::Registered(Registry::$registry, self.0.clone())
            }
        }
    )* };
}

registered! {
    /// A media outlet's id.
    OutletRef = Outlet, "outlet-id";
    /// A legal term's id.
    TermRef = Term, "kassatsiya";
    /// A periodical's id.
    JournalRef = Journal, "zanger";
    /// The folder of an item of the section `documents`.
    DocumentRef = Document, "buiryq-12";
}

/// Another item: `section/folder` of the same court or of all courts, or `court/section/folder`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRef {
    /// As written, without slashes around it.
    pub path: String,
}

impl FieldType for ItemRef {
    fn form() -> Form {
        Form::Item
    }
    fn example() -> String {
        "news/brifing".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let path = reader.text(node, Expected::Text)?.trim_matches('/').to_owned();
        (!path.is_empty()).then_some(Self { path })
    }
    fn shown(&self) -> Shown {
        Shown::Item(self.path.clone())
    }
}
