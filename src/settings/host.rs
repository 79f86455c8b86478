//! `host`: where the sites are hosted, and how many redirects that host takes.

use super::reader::Fields;
use crate::diagnostics::problems::FrontMatterProblem;

/// A host of static sites.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Host {
    /// Netlify.
    #[default]
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// GitLab Pages.
    GitLab,
}

/// What a host takes of `_redirects`. What is beyond becomes pages that lead on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RedirectLimits {
    /// Rules in all.
    pub rules: usize,
    /// Characters of one rule.
    pub rule: usize,
    /// Bytes of the file.
    pub bytes: usize,
}

impl Host {
    const ALL: [Self; 3] = [Self::Netlify, Self::Cloudflare, Self::GitLab];

    const fn name(self) -> &'static str {
        match self {
            Self::Netlify => "netlify",
            Self::Cloudflare => "cloudflare",
            Self::GitLab => "gitlab",
        }
    }

    /// What the host takes of `_redirects`: rules without placeholders, as all of ours are.
    #[must_use]
    pub const fn redirects(self) -> RedirectLimits {
        match self {
            // It takes more, and warns of slow deploys from there on.
            Self::Netlify => RedirectLimits { rules: 10_000, rule: usize::MAX, bytes: usize::MAX },
            Self::Cloudflare => RedirectLimits { rules: 2_000, rule: 1_000, bytes: usize::MAX },
            Self::GitLab => RedirectLimits { rules: 1_000, rule: usize::MAX, bytes: 64 * 1024 },
        }
    }
}

impl Host {
    /// How many rules a host takes of `_headers`.
    #[must_use]
    pub const fn header_rules(self) -> usize {
        match self {
            Self::Cloudflare => 100,
            Self::Netlify | Self::GitLab => usize::MAX,
        }
    }

    /// Whether a rule can say that what was at an address is gone (410): others take redirects alone.
    #[must_use]
    pub const fn tells_gone(self) -> bool {
        matches!(self, Self::Netlify)
    }
}

/// Reads the key `host`.
pub(super) fn read(fields: &mut Fields<'_>) -> Host {
    let Some(node) = fields.node("host") else { return Host::default() };
    let Some(value) = fields.text_of("host", node) else { return Host::default() };
    if let Some(host) = Host::ALL.into_iter().find(|host| host.name() == value) {
        return host;
    }
    let names = Host::ALL.map(|host| (host.name(), None));
    let problem = FrontMatterProblem::not_among("host", value, names);
    let place = fields.place(node);
    fields.report(problem, place);
    Host::default()
}
