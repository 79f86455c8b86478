//! The frame around every page of a site: court, menu, banner, archives.

use super::accessibility::accessibility_address;
use super::body::phone;
use super::coverage::coverage_address;
use super::site::Site;
use super::view::{Account, Archive, Banner, Chrome, Court, CourtLink, Loose, Section};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::settings;
use crate::theme::fill_date;

impl Site<'_> {
    /// Publishes what the frame needs and makes that of each language.
    pub(super) fn frame(&mut self, menu: impl Fn(Lang) -> Vec<Section>, has_tags: impl Fn(Lang) -> bool) {
        let face = self.face();
        self.emblem = self.emblem_file(&face);
        for lang in self.languages() {
            self.options.insert(*lang, Loose(face.options.values(*lang).into()));
            if let Some(preview) = self.site_preview(*lang) {
                self.previews.insert(*lang, preview);
            }
            let (emblem, options) = self.options_in(&face, *lang);
            let national = &self.settings().national;
            let chrome = Chrome {
                court: self.court_view(*lang),
                menu: menu(*lang),
                stylesheet: face.stylesheet.clone(),
                scripts: face.scripts.clone(),
                emblem,
                web_manifest: self.web_manifest_address(*lang),
                options,
                home: format!("/{lang}/"),
                feeds: format!("/{lang}/feeds/"),
                all_courts: self.court.map(|_| self.settings().name.get(*lang).to_owned()).unwrap_or_default(),
                all_courts_lang: self.settings().name.other(*lang),
                accessibility: accessibility_address(*lang),
                national: CourtLink {
                    name: national.name.get(*lang).to_owned(),
                    url: format!("{}/{lang}/", national.base_url),
                    lang: national.name.other(*lang),
                },
                archives: self.archives(*lang),
                registries: self.registry_links(None, *lang),
                tags: has_tags(*lang).then(|| format!("/{lang}/tags/")),
                coverage: self.shows_coverage().then(|| coverage_address(*lang)),
                preview: self.catalogue.view.preview,
            };
            self.chrome.insert(*lang, Shared::new(chrome));
        }
        self.icons(&face.options);
    }

    fn court_view(&self, lang: Lang) -> Court {
        let Some(court) = self.court else {
            let national = &self.settings().national;
            return Court {
                id: settings::NATIONAL.to_owned(),
                name: national.name.get(lang).to_owned(),
                region: String::new(),
                seat: String::new(),
                address: String::new(),
                phones: Vec::new(),
                email: None,
                accounts: Vec::new(),
                base_url: self.base_url.clone(),
                banner: None,
                name_lang: national.name.other(lang),
                address_lang: None,
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
            accounts: self
                .accounts_of(court)
                .into_iter()
                .map(|account| Account { network: account.network.clone(), url: account.url.clone() })
                .collect(),
            base_url: self.base_url.clone(),
            banner: self.banner(lang),
            name_lang: court.name.other(lang),
            address_lang: court.address.other(lang),
        }
    }

    /// A court that is no more says so on every page, and leads to the court in its place.
    fn banner(&self, lang: Lang) -> Option<Banner> {
        let court = self.court.filter(|court| self.catalogue.is_closed(court))?;
        let text = fill_date(self.words(lang).get("closed.text"), court.to?, lang);
        let successor = self.settings().successor_of(court, self.catalogue.view.now.day());
        Some(Banner { text, successor: successor.map(|next| self.court_link(next, lang)) })
    }

    /// The archives of the courts whose place this one took.
    fn archives(&self, lang: Lang) -> Vec<Archive> {
        let Some(court) = self.court else { return Vec::new() };
        let closed = self.settings().predecessors_of(court, self.catalogue.view.now.day());
        closed.into_iter().filter_map(|court| self.archive(court, lang)).collect()
    }

    /// The site of a court that is no more; `None` for one at work.
    pub(super) fn archive(&self, court: &settings::Court, lang: Lang) -> Option<Archive> {
        let last_day = court.to.filter(|_| self.catalogue.is_closed(court))?;
        let CourtLink { name, url, lang: of_name } = self.court_link(court, lang);
        Some(Archive {
            name,
            url,
            lang: of_name,
            until: fill_date(self.words(lang).get("archive.until"), last_day, lang),
        })
    }

    pub(super) fn court_link(&self, court: &settings::Court, lang: Lang) -> CourtLink {
        let url = format!("{}/{lang}/", self.settings().base_url_of(court));
        CourtLink { name: court.name.get(lang).to_owned(), url, lang: court.name.other(lang) }
    }
}
