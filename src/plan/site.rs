//! One site while it is planned: what its pages have in common, and its outputs so far.

use std::collections::{BTreeMap, BTreeSet};

use super::appearances::Months;
use super::assets::Assets;
use super::citation;
use super::declared::{Declared, declared};
use super::hosting;
use super::national::CourtMonths;
use super::recipe::{PageContent, PageRecipe};
use super::view::{Alternate, Body, Chrome, Head, Link, Loose, Preview, Switch};
use super::{Output, Recipe, SitePlan};
use crate::base::fingerprint::{Fingerprint, Shared};
use crate::base::lang::Lang;
use crate::base::path::{OutputPath, SourcePath};
use crate::base::slug::Slug;
use crate::catalogue::Catalogue;
use crate::settings::{Court, NATIONAL, Settings};
use crate::theme::{Theme, Words};

/// A site while it is planned.
pub(super) struct Site<'a> {
    pub(super) catalogue: &'a Catalogue<'a>,
    pub(super) theme: &'a Theme,
    /// `None` on the site over all courts.
    pub(super) court: Option<&'a Court>,
    pub(super) base_url: String,
    pub(super) chrome: BTreeMap<Lang, Shared<Chrome>>,
    /// The page of a person, by language and id.
    pub(super) people_pages: BTreeMap<(Lang, Slug), String>,
    /// Appearances in the media, by month.
    pub(super) months: Months<'a>,
    /// How many of them each court's site tells of, on the site over all courts.
    pub(super) of_courts: Vec<CourtMonths<'a>>,
    /// The public declarations of each judge.
    pub(super) declared: Declared<'a>,
    pub(super) assets: Assets<'a>,
    /// Origins of the players that its pages may open.
    pub(super) framed: BTreeSet<String>,
    /// Whether there are main events of a half-year to be shown.
    pub(super) has_line_ups: bool,
    /// The values of the theme's options, files apart.
    pub(super) options: BTreeMap<Lang, Loose>,
    /// The emblem, with the hash of its bytes.
    pub(super) emblem: Option<(SourcePath, Fingerprint)>,
    /// The picture for previews of the site itself.
    pub(super) previews: BTreeMap<Lang, Preview>,
    pub(super) plan: SitePlan,
}

/// What a page adds to its site's frame.
pub(super) struct Page {
    pub(super) template: String,
    pub(super) lang: Lang,
    pub(super) address: String,
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) section: Option<&'static str>,
    pub(super) breadcrumbs: Vec<Link>,
    /// Feeds by their usual form, the nearest first.
    pub(super) feeds: Vec<Link>,
    pub(super) switch: Vec<Switch>,
    pub(super) content: PageContent,
    pub(super) body: Option<Shared<Body>>,
    pub(super) sources: Vec<SourcePath>,
    pub(super) kind: PageKind,
    /// A picture for previews of its own.
    pub(super) image: Option<Preview>,
}

/// How a page is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PageKind {
    /// By search engines, at its own address.
    Found,
    /// As a copy of a page whose address counts.
    CopyOf(String),
    /// Not at all: a notice, an error page.
    Hidden,
}

impl<'a> Site<'a> {
    /// A site with nothing planned yet: a court's, or the one over all courts.
    pub(super) fn new(
        catalogue: &'a Catalogue<'a>,
        theme: &'a Theme,
        court: Option<&'a Court>,
        base_url: &str,
    ) -> Self {
        let plan = SitePlan {
            site: court.map_or(NATIONAL, |court| court.id.as_str()).to_owned(),
            theme: theme.name().to_owned(),
            base_url: base_url.to_owned(),
            ..SitePlan::default()
        };
        Self {
            catalogue,
            theme,
            court,
            base_url: base_url.to_owned(),
            chrome: BTreeMap::new(),
            people_pages: BTreeMap::new(),
            months: Months::new(),
            of_courts: Vec::new(),
            declared: declared(catalogue),
            assets: Assets::new(&catalogue.settings.pictures),
            framed: BTreeSet::new(),
            has_line_ups: false,
            options: BTreeMap::new(),
            emblem: None,
            previews: BTreeMap::new(),
            plan,
        }
    }

    /// A site with the same frame and no outputs yet, on which a part of the items is planned by another thread.
    pub(super) fn part(&self) -> Self {
        let SitePlan { site, theme, base_url, .. } = &self.plan;
        let (site, theme, base_url) = (site.clone(), theme.clone(), base_url.clone());
        Self {
            catalogue: self.catalogue,
            theme: self.theme,
            court: self.court,
            base_url: self.base_url.clone(),
            chrome: self.chrome.clone(),
            people_pages: self.people_pages.clone(),
            months: self.months.clone(),
            of_courts: self.of_courts.clone(),
            declared: self.declared.clone(),
            assets: Assets::new(&self.catalogue.settings.pictures),
            framed: BTreeSet::new(),
            has_line_ups: self.has_line_ups,
            options: self.options.clone(),
            emblem: self.emblem.clone(),
            previews: self.previews.clone(),
            plan: SitePlan { site, theme, base_url, ..SitePlan::default() },
        }
    }

    /// Takes over what was planned on a part. Parts are to be taken in the order of their items: of two outputs at one
    /// address the first one counts.
    pub(super) fn take(&mut self, part: Self) {
        let Self { assets, framed, plan, .. } = part;
        let SitePlan { outputs, diagnostics, .. } = plan;
        self.assets.take(assets);
        self.framed.extend(framed);
        self.plan.diagnostics.extend(diagnostics);
        for (path, output) in outputs {
            self.plan.outputs.entry(path).or_insert(output);
        }
    }

    pub(super) fn settings(&self) -> &'a Settings {
        self.catalogue.settings
    }

    pub(super) fn words(&self, lang: Lang) -> &'a Words {
        self.theme.words(lang)
    }

    pub(super) fn languages(&self) -> &'a [Lang] {
        &self.catalogue.settings.languages
    }

    /// The site's name in a language.
    pub(super) fn name(&self, lang: Lang) -> &'a str {
        match self.court {
            Some(court) => court.name.get(lang),
            None => self.settings().national.name.get(lang),
        }
    }

    pub(super) fn absolute(&self, address: &str) -> String {
        if address.starts_with('/') { format!("{}{address}", self.base_url) } else { address.to_owned() }
    }

    /// The switch of a page that exists in every language under the same name.
    pub(super) fn switch(&self, current: Lang, address: impl Fn(Lang) -> (String, bool)) -> Vec<Switch> {
        let of_lang = |lang: &Lang| {
            let (url, missing) = address(*lang);
            let current = *lang == current;
            Switch { lang: *lang, label: lang.short_name(), name: lang.own_name(), url, current, missing }
        };
        self.languages().iter().map(of_lang).collect()
    }

    pub(super) fn home_link(&self, lang: Lang) -> Link {
        Link { title: self.words(lang).get("site.home").to_owned(), url: format!("/{lang}/") }
    }

    /// The feed of everything in a language.
    pub(super) fn home_feed(&self, lang: Lang) -> Link {
        let title = format!("{} — {}", self.words(lang).get("feed.all"), self.name(lang));
        Link { title, url: self.absolute(&format!("/{lang}/feed.xml")) }
    }

    /// Adds a page.
    pub(super) fn page(&mut self, page: Page) {
        self.page_with_data(page, None);
    }

    /// Adds a page that tells search engines something of its own (schema.org).
    pub(super) fn page_with_data(&mut self, page: Page, data: Option<serde_json::Value>) {
        let data = self.structured(&page, data);
        let is_hidden = page.kind == PageKind::Hidden;
        let alternates = if is_hidden { Vec::new() } else { self.alternates(&page.switch) };
        let url = self.absolute(&page.address);
        let canonical = match &page.kind {
            PageKind::Found => Some(url.clone()),
            PageKind::CopyOf(original) => Some(original.clone()),
            PageKind::Hidden => None,
        };
        let head = Head {
            title: page.title,
            description: page.description,
            url: canonical.clone().unwrap_or_else(|| url.clone()),
            canonical,
            r#type: if matches!(page.content, PageContent::Item(..)) { "article" } else { "website" },
            policy: (page.address == "/404.html" && self.settings().cms.is_some()).then(hosting::policy_in_page),
            robots: (is_hidden || self.catalogue.view.preview).then_some("noindex"),
            alternates,
            feeds: self.announced(&page.feeds, &page.address),
            image: page.image.or_else(|| self.previews.get(&page.lang).cloned()).filter(|_| !is_hidden),
            text: match &page.content {
                PageContent::Item(item, _) => item.text.clone(),
                _ => None,
            },
            site_name: self.name(page.lang).to_owned(),
            // Nothing in the data may end the element that it stands in.
            json_ld: Some(data.to_string().replace('<', "\\u003c")),
            meta: match &page.content {
                PageContent::Item(item, _) => item.citation.as_deref().map(citation::meta).unwrap_or_default(),
                _ => Vec::new(),
            },
        };
        let chrome = self.chrome[&page.lang].clone();
        let recipe = PageRecipe {
            template: page.template,
            lang: page.lang,
            address: page.address.clone(),
            chrome,
            head,
            section: page.section,
            switch: page.switch,
            breadcrumbs: page.breadcrumbs,
            page: page.content,
            body: page.body,
        };
        self.output(&page.address, Recipe::Page(Box::new(recipe)), page.sources);
    }

    /// Addresses of a page in the languages in which it really exists.
    pub(super) fn alternates(&self, switch: &[Switch]) -> Vec<Alternate> {
        let present: Vec<&Switch> = switch.iter().filter(|language| !language.missing).collect();
        let mut alternates: Vec<Alternate> = present
            .iter()
            .map(|language| Alternate { hreflang: language.lang.code(), href: self.absolute(&language.url) })
            .collect();
        if let Some(default) = present.first() {
            alternates.push(Alternate { hreflang: "x-default", href: self.absolute(&default.url) });
        }
        alternates
    }

    /// Adds an output at an address or file name. Checks have made sure that it is the only one there.
    pub(super) fn output(&mut self, address: &str, recipe: Recipe, sources: Vec<SourcePath>) {
        self.plan.outputs.entry(OutputPath::of_address(address)).or_insert(Output { recipe, sources });
    }

    /// Closes the plan: the files that its pages use become outputs.
    pub(super) fn finish(mut self) -> SitePlan {
        for (path, (source, recipe)) in self.assets.into_used() {
            self.plan.outputs.insert(path, Output { recipe, sources: vec![source] });
        }
        self.plan
    }
}
