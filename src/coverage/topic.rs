//! What a task is about and how pressing it is: told by the code of the finding behind it.

use serde::Serialize;

use crate::diagnostics::{Diagnostic, Severity};

/// What the ledger counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is named by its word")]
pub enum Topic {
    Monitoring,
    Responses,
    Sections,
    Translations,
    Events,
    LineUp,
    Councils,
    Declarations,
    Plan,
    People,
    Guides,
    Competitions,
    Journal,
    Duties,
    Content,
}

/// How pressing a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// The site is not updated until it is mended.
    Blocking,
    /// A term has passed.
    Overdue,
    /// Something is not there.
    Missing,
    /// Should be looked at.
    Attention,
    /// Good to know in time.
    Soon,
}

impl Topic {
    /// Every topic, in the order of the ledger.
    pub const ALL: [Self; 15] = [
        Self::Monitoring,
        Self::Responses,
        Self::Sections,
        Self::Translations,
        Self::Events,
        Self::LineUp,
        Self::Councils,
        Self::Declarations,
        Self::Plan,
        Self::People,
        Self::Guides,
        Self::Competitions,
        Self::Journal,
        Self::Duties,
        Self::Content,
    ];

    /// The key of its words in a theme.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Monitoring => "monitoring",
            Self::Responses => "responses",
            Self::Sections => "sections",
            Self::Translations => "translations",
            Self::Events => "events",
            Self::LineUp => "line-up",
            Self::Councils => "councils",
            Self::Declarations => "declarations",
            Self::Plan => "plan",
            Self::People => "people",
            Self::Guides => "guides",
            Self::Competitions => "competitions",
            Self::Journal => "journal",
            Self::Duties => "duties",
            Self::Content => "content",
        }
    }
}

impl Urgency {
    /// The key of its words in a theme.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Overdue => "overdue",
            Self::Missing => "missing",
            Self::Attention => "attention",
            Self::Soon => "soon",
        }
    }
}

/// What a finding is about, and how pressing it is.
#[must_use]
pub fn weigh(found: &Diagnostic) -> (Topic, Urgency) {
    let (topic, urgency) = match found.problem.code() {
        "D808" => (Topic::Monitoring, Urgency::Overdue),
        "D901" => (Topic::Responses, Urgency::Overdue),
        "D501" | "D502" => (Topic::Translations, Urgency::Missing),
        "D504" => (Topic::Translations, Urgency::Overdue),
        "D505" | "D506" | "D507" => (Topic::Translations, Urgency::Attention),
        "D614" => (Topic::Events, Urgency::Overdue),
        "D902" | "D906" => (Topic::Councils, Urgency::Overdue),
        "D904" => (Topic::Plan, Urgency::Overdue),
        "D615" => (Topic::People, Urgency::Overdue),
        "D616" => (Topic::People, Urgency::Missing),
        "D907" => (Topic::People, Urgency::Soon),
        "D903" => (Topic::Guides, Urgency::Overdue),
        "D670" => (Topic::Content, Urgency::Overdue),
        "D905" | "D679" => (Topic::Competitions, Urgency::Overdue),
        "D644" => (Topic::Journal, Urgency::Missing),
        code if ("D920"..="D939").contains(&code) || matches!(code, "D948" | "D949") => {
            (Topic::Duties, Urgency::Attention)
        }
        _ => (Topic::Content, Urgency::Attention),
    };
    match found.severity() {
        Severity::Error => (topic, Urgency::Blocking),
        Severity::Note if urgency == Urgency::Attention => (topic, Urgency::Soon),
        _ => (topic, urgency),
    }
}
