//! The frame around every page of a site: court, menu, style sheet, emblem.

use super::Recipe;
use super::body::phone;
use super::coverage::coverage_address;
use super::site::Site;
use super::view::{Account, Chrome, Court, CourtLink, Picture, Section};
use crate::base::fingerprint::{Fingerprint, Shared};
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::catalogue::resolve_media;
use crate::check::media_fault;
use crate::diagnostics::Diagnostic;
use crate::theme::{Options, fill, fill_date};

impl Site<'_> {
    /// Publishes the style sheet and makes the frame of each language.
    pub(super) fn frame(&mut self, menu: impl Fn(Lang) -> Vec<Section>, has_tags: impl Fn(Lang) -> bool) {
        let options = self.options();
        let stylesheet = self.stylesheet(&options);
        for lang in self.languages() {
            let emblem = self.emblem(&options, *lang);
            let national = &self.settings().national;
            let chrome = Chrome {
                court: self.court_view(*lang),
                menu: menu(*lang),
                stylesheet: stylesheet.clone(),
                emblem,
                home: format!("/{lang}/"),
                feeds: format!("/{lang}/feeds/"),
                national: CourtLink {
                    name: national.name.get(*lang).to_owned(),
                    url: format!("{}/{lang}/", national.base_url),
                },
                tags: has_tags(*lang).then(|| format!("/{lang}/tags/")),
                coverage: self.shows_coverage().then(|| coverage_address(*lang)),
            };
            self.chrome.insert(*lang, Shared::new(chrome));
        }
    }

    fn options(&mut self) -> Options {
        let given = self.court.map(|court| court.options.as_slice()).unwrap_or_default();
        Options::read(given, self.theme.options(), &mut self.plan.diagnostics)
    }

    fn stylesheet(&mut self, options: &Options) -> String {
        let mut css = self.theme.stylesheet(options);
        for (name, bytes) in self.theme.files() {
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
            let path = OutputPath::new(format!("assets/{stem}.{}.{ending}", Fingerprint::of_bytes(bytes).short()));
            // A style sheet names a file of its theme as it lies there: `url(files/name.woff2)`.
            css = css.replace(&format!("files/{name}"), &path.address());
            self.output(&path.address(), Recipe::Bytes(bytes.clone()), Vec::new());
        }
        let css = css.into_bytes();
        let path = OutputPath::new(format!("assets/site.{}.css", Fingerprint::of_bytes(&css).short()));
        let address = path.address();
        self.output(&address, Recipe::Bytes(css), Vec::new());
        address
    }

    fn emblem(&mut self, options: &Options, lang: Lang) -> Option<Picture> {
        let (file, place) = options.file("emblem")?;
        let court = self.court?;
        let problem = match resolve_media(self.catalogue.media, &court.source, file) {
            Ok((path, media)) => match media_fault(&path, media, true) {
                None => return self.assets.picture(&path, media, court.name.get(lang), None),
                Some(problem) => problem.into(),
            },
            Err(problem) => problem.into(),
        };
        // One finding, however many languages the site has.
        if lang == self.settings().default_language() {
            self.plan.diagnostics.push(Diagnostic { problem, place: place.clone() });
        }
        None
    }

    fn court_view(&self, lang: Lang) -> Court {
        let Some(court) = self.court else {
            let national = &self.settings().national;
            return Court {
                id: crate::settings::NATIONAL.to_owned(),
                name: national.name.get(lang).to_owned(),
                region: String::new(),
                seat: String::new(),
                address: String::new(),
                phones: Vec::new(),
                email: None,
                accounts: Vec::new(),
                base_url: self.base_url.clone(),
                banner: None,
            };
        };
        Court {
            id: court.id.as_str().to_owned(),
            name: court.name.get(lang).to_owned(),
            region: court.region.get(lang).to_owned(),
            seat: court.seat.get(lang).to_owned(),
            address: court.address.get(lang).to_owned(),
            phones: court.phones.iter().map(|it| phone(it.label.get(lang), &it.number)).collect(),
            email: court.email.clone(),
            accounts: court
                .accounts
                .iter()
                .map(|account| Account { network: account.network.clone(), url: account.url.clone() })
                .collect(),
            base_url: self.base_url.clone(),
            banner: self.banner(lang),
        }
    }

    /// A court that is no more says so on every page, and names its successor.
    fn banner(&self, lang: Lang) -> Option<String> {
        let court = self.court?;
        let closed = court.to.filter(|to| *to < self.catalogue.view.now.day())?;
        let successor = court.renamed_to.as_ref().and_then(|id| self.settings().courts.get(id));
        let key = if successor.is_some() { "closed.renamed" } else { "closed.text" };
        let sentence = fill_date(self.words(lang).get(key), closed, lang);
        Some(fill(&sentence, &[("court", successor.map_or("", |next| next.name.get(lang)))]))
    }
}
