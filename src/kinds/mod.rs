//! The kinds of content: one file each, one list of them all.
//!
//! To add a kind: a file here with one `content_kind!` declaration, a line in the list below, a
//! template `kinds/<section>.html` and words in the theme. `tests/contract` names what is missing.
//! Kinds know nothing of templates, addresses or other items.

mod appointment;
mod base;
mod candidates;
mod case;
mod checked;
mod competitions;
mod corrections;
mod councils;
mod courtroom;
mod criminal;
mod declarations;
mod define;
mod documents;
mod events;
mod experts;
mod for_journalists;
mod in_the_media;
mod infographics;
mod journal;
mod judges;
mod judges_day;
mod news;
mod pages;
mod plan;
mod practice;
mod projects;
mod responses;
mod seminars;
mod speakers;
mod video_blog;

pub use appointment::{Appointment, Standing, When};
pub use base::{Alias, Base, Correction, Withdrawn};
pub use candidates::{Candidate, Outcome};
pub use checked::{Checked, Clock};
pub use competitions::{Competition, CompetitionStatus};
pub use corrections::{Action, CorrectionNotice};
pub use councils::{Council, CouncilType};
pub use courtroom::Courtroom;
pub use declarations::{Declaration, Income, Property};
pub use define::{ContentKind, MenuPlace, Order, RECEIVED};
pub use documents::{Document, Force};
pub use events::Event;
pub use experts::Expert;
pub use for_journalists::ForJournalists;
pub use in_the_media::{Appearance, InTheMedia, Medium};
pub use infographics::Infographic;
pub use journal::{JournalItem, JournalType};
pub use judges::Judge;
pub use judges_day::JudgesDay;
pub use news::{News, NewsType};
pub use pages::Page;
pub use plan::{MeasureStatus, Plan};
pub use practice::{Practice, PracticeType};
pub use projects::Project;
pub use responses::{Response, ResponseStatus};
pub use seminars::Seminar;
pub use speakers::Speaker;
pub use video_blog::VideoBlog;

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::front_matter::{FieldReader, FieldSpec, Named};

define::kinds! {
    News, Courtroom, JudgesDay, VideoBlog, Infographic, Event, InTheMedia, Response, CorrectionNotice, Judge, Speaker,
    Expert, Candidate, Declaration, Council, ForJournalists, Competition, Seminar, Project, Practice, JournalItem,
    Document, Plan, Page,
}
