//! The kinds of content: one file each, one list of them all.
//!
//! To add a kind: a file here with one `content_kind!` declaration, a line in the list below, a
//! template `kinds/<section>.html` and words in the theme. `tests/contract` names what is missing.
//! Kinds know nothing of templates, addresses or other items.

mod base;
mod candidates;
mod courtroom;
mod declarations;
mod define;
mod events;
mod infographics;
mod judges;
mod judges_day;
mod news;
mod pages;
mod speakers;
mod video_blog;

pub use base::{Alias, Base, Correction, Withdrawn};
pub use candidates::Candidate;
pub use courtroom::Courtroom;
pub use declarations::Declaration;
pub use define::{Checked, ContentKind, MenuPlace, Order};
pub use events::Event;
pub use infographics::Infographic;
pub use judges::Judge;
pub use judges_day::JudgesDay;
pub use news::{News, NewsType};
pub use pages::Page;
pub use speakers::Speaker;
pub use video_blog::VideoBlog;

use crate::base::date::{Day, Moment};
use crate::diagnostics::Diagnostic;
use crate::front_matter::{FieldReader, FieldSpec, Named};

define::kinds! {
    News, Courtroom, JudgesDay, VideoBlog, Infographic, Declaration, Candidate, Judge, Speaker, Event, Page,
}
