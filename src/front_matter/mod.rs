//! Front matter: where it begins and ends, and its fields read by type.
//!
//! Reading never stops at a fault: every field of every file is looked at in one run. YAML values
//! don't leave this module; what leaves it is typed.

mod blank;
mod dates;
mod declared;
mod fields;
mod group;
mod lists;
mod names;
mod picture;
mod reader;
mod registered;
mod shown;
mod special;
mod split;
mod types;
mod understood;
mod unindented;
mod words;
mod written;

pub use blank::says_nothing;
pub use fields::{FieldSpec, field_name};
pub(crate) use fields::{choice, group};
pub use picture::{FileRef, Picture};
pub use reader::{FieldReader, FieldType, FrontMatter, NodeReader};
pub use registered::{DocumentRef, ItemRef, JournalRef, OutletRef, TermRef};
pub use shown::{Named, Shown};
pub use special::{Consent, Deadline, InLanguage, Located, PageRange};
pub use split::{Parts, split};
pub use types::{Decimal, Duration, LongText, Money, PersonRef, Text, Url, YesNo, read_choice};
pub use understood::understand;
pub use words::{FormWord, IncomeWord, OwnershipWord, PropertyWord, SchemaWord};
