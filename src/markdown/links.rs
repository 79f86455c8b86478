//! Links: to other sites as they are, into the tree as references, to a heading of the same text
//! by its anchor. A link that must not be loses its address and keeps its words.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::address::{Address, is_file};
use super::characters::push_attribute;
use super::events::Writer;
use super::{External, Reference, Role};
use crate::base::slug;
use crate::diagnostics::problems::{MarkupProblem, ReferenceProblem, TextProblem};
use crate::diagnostics::{Diagnostic, Place};

/// The links around a spot, and those to the text's own anchors.
#[derive(Debug, Default)]
pub(super) struct Links {
    open: Vec<OpenLink>,
    /// Judged when all anchors are known.
    fragments: Vec<(String, Place)>,
}

#[derive(Debug)]
struct OpenLink {
    written: bool,
    /// The text is the address itself and stays as it is.
    verbatim: bool,
}

impl Links {
    /// Whether the words here are a link's, or would have been.
    pub(super) fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether the words here are an address themselves.
    pub(super) fn in_address(&self) -> bool {
        self.open.iter().any(|link| link.verbatim)
    }
}

impl Writer<'_> {
    /// Opens a link, unless it must not be one.
    pub(super) fn link_start(&mut self, kind: LinkType, dest: &str, title: &str, range: &Range<usize>) {
        let verbatim = matches!(kind, LinkType::Autolink | LinkType::Email);
        let mailto = if kind == LinkType::Email { format!("mailto:{dest}") } else { String::new() };
        let written = if kind == LinkType::Email { &mailto } else { dest };
        let href = match Address::read(written) {
            Address::External(url) => Some(self.leads_out(url, self.spot_of(dest, range))),
            Address::Fragment(fragment) => Some(self.fragment(&fragment, range)),
            Address::Internal { .. } if dest.trim().is_empty() => {
                self.without_address("", range);
                None
            }
            Address::Internal { .. } if let Some(meant) = unfinished(dest) => {
                let spot = self.spot_of(dest, range);
                let fix = self.places.edit(spot.clone(), self.source, meant.clone());
                let problem = TextProblem::AddressUnfinished { url: dest.to_owned(), meant };
                self.diagnostics.push(Diagnostic { fix, ..Diagnostic::new(problem, self.places.of(spot)) });
                None
            }
            Address::Internal { target, fragment } => {
                let role = if is_file(&target) { Role::File } else { Role::Link };
                let place = self.places.of(self.spot_of(dest, range));
                Some(format!("zharia:{}", self.refer(Reference { target, fragment, role, place })))
            }
            Address::Registered(registry, target) => {
                let place = self.places.of(self.spot_of(dest, range));
                let reference = Reference { target, fragment: None, role: Role::Registered(registry), place };
                Some(format!("zharia:{}", self.refer(reference)))
            }
            Address::Refused => {
                self.tell(TextProblem::BadScheme { url: dest.to_owned() }, self.spot_of(dest, range));
                None
            }
        };
        self.links.open.push(OpenLink { written: href.is_some(), verbatim });
        if let Some(href) = href {
            self.html.push_str("<a");
            push_attribute(&mut self.html, "href", &href);
            if !title.trim().is_empty() {
                let title = self.tidied(title.trim());
                push_attribute(&mut self.html, "title", &title);
            }
            self.html.push('>');
        }
    }

    /// Tells of a link or, with its mark, a picture that leads nowhere.
    pub(super) fn without_address(&mut self, mark: &str, range: &Range<usize>) {
        let written = self.source.get(range.clone()).unwrap_or_default();
        let words = written.trim_start_matches('!').split(']').next().unwrap_or_default();
        let address = if mark.is_empty() { "https://…" } else { "foto.jpg" };
        self.tell(MarkupProblem::LinkWithoutAddress { meant: format!("{mark}{words}]({address})") }, range.clone());
    }

    /// Notes an address of another site.
    pub(super) fn leads_out(&mut self, url: String, range: Range<usize>) -> String {
        if url.starts_with("http") {
            let place = self.places.of(range);
            self.external.push(External { url: url.clone(), place });
        }
        url
    }

    pub(super) fn link_end(&mut self) {
        if self.links.open.pop().is_some_and(|link| link.written) {
            self.html.push_str("</a>");
        }
    }

    /// Whether a link is open that was written.
    pub(super) fn in_link(&self) -> bool {
        self.links.open.iter().any(|link| link.written)
    }

    /// Notes a link to a spot of this text and gives its address.
    pub(super) fn fragment(&mut self, written: &str, range: &Range<usize>) -> String {
        // Authors copy a heading's words; its anchor is their transliteration.
        let anchor = slug::transliterate(written);
        let fragment = if written.starts_with('_') || anchor.is_empty() { written.to_owned() } else { anchor };
        let address = format!("#{fragment}");
        let place = self.places.of(range.clone());
        self.links.fragments.push((fragment, place));
        address
    }

    /// The part of a link's or picture's range that is its address, if it can be told.
    pub(super) fn spot_of(&self, address: &str, range: &Range<usize>) -> Range<usize> {
        match self.source.get(range.clone()).and_then(|slice| slice.rfind(address)) {
            Some(at) if !address.is_empty() => range.start + at..range.start + at + address.len(),
            _ => range.clone(),
        }
    }

    /// Tells which links lead to anchors that the text does not have.
    pub(super) fn judge_fragments(&mut self) {
        for (fragment, place) in std::mem::take(&mut self.links.fragments) {
            if !self.anchors.has(&fragment) {
                self.diagnostics.push(Diagnostic::new(ReferenceProblem::FragmentMissing { fragment }, place));
            }
        }
    }
}

/// How names of files end that may have an `@` in them.
const FILES: [&str; 8] = [".pdf", ".jpg", ".jpeg", ".png", ".webp", ".svg", ".csv", ".zip"];

/// The address that is meant by one without its beginning: `www.sot.example`, `press@sot.example`.
pub(super) fn unfinished(dest: &str) -> Option<String> {
    let is_site = dest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) && dest.len() > 4;
    let is_mail = || {
        // Beside a picture for fine screens, `foto@2x.jpg`, nothing is a mailbox.
        let is_file = FILES.iter().any(|ending| dest.to_lowercase().ends_with(ending));
        let domain =
            dest.split_once('@').filter(|_| !is_file).filter(|(name, _)| !name.is_empty()).map(|(_, domain)| domain);
        domain.is_some_and(|domain| domain.contains('.') && !domain.contains(['@', '/']) && !dest.contains(['/', ' ']))
    };
    if is_site { Some(format!("https://{dest}")) } else { is_mail().then(|| format!("mailto:{dest}")) }
}
