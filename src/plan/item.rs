//! An item's pages: one in each language it has, a notice in each it lacks.

use serde_json::json;

use super::Prepared;
use super::kit::KitText;
use super::recipe::{Neighbours, NinjsItem, PageContent, Single};
use super::site::{Page, PageKind, Site};
use super::view::{self, Body, Date, File, Heading, Link, Loose, Notice, Preview, Switch};
use crate::base::fingerprint::Shared;
use crate::base::lang::Lang;
use crate::catalogue::{Resolved, address, section_address};
use crate::entry::{Entry, Item};
use crate::kinds::Fields;
use crate::theme::{fill, fill_date};

/// The width in pixels from which networks show a picture large.
const LARGE: u32 = 600;

/// What one language of an item says, made ready before its page.
pub(super) struct Text {
    pub(super) lang: Lang,
    pub(super) body: Shared<Body>,
    /// Its form for the systems of newsrooms.
    pub(super) ninjs: Option<Shared<NinjsItem>>,
}

impl Site<'_> {
    /// What must be told over an item's text.
    pub(super) fn notices(&self, entry: &Entry) -> Vec<Notice> {
        let lang = entry.lang;
        let words = self.words(lang);
        let title = |kind: &str| Some(words.get(&format!("notices.{kind}")).to_owned());
        let mut notices = Vec::new();
        if entry.base.draft {
            notices.push(Notice { kind: "draft", title: title("draft"), text: String::new(), lang: None, date: None });
        }
        if let Some(withdrawn) = &entry.base.withdrawn {
            let date = Some(Date::of_day(withdrawn.date, lang));
            let text = withdrawn.reason.0.clone();
            notices.push(Notice { kind: "withdrawn", title: title("withdrawn"), text, lang: None, date });
        }
        for correction in &entry.base.corrections {
            let title = Some(fill_date(words.get("notices.corrected"), correction.date, lang));
            notices.push(Notice { kind: "corrected", title, text: correction.note.0.clone(), lang: None, date: None });
        }
        notices.extend(self.presumption_notice(entry, lang));
        notices.extend(self.opinion_notice(entry));
        if self.catalogue.is_expired(entry) {
            notices.push(Notice {
                kind: "expired",
                title: title("expired"),
                text: String::new(),
                lang: None,
                date: None,
            });
        }
        notices
    }

    /// What must be recalled wherever a case without a final judgment is told of, in the page's language.
    fn presumption_notice(&self, entry: &Entry, lang: Lang) -> Option<Notice> {
        let presumption = self.settings().presumption.as_ref().filter(|_| entry.fields.presumes_innocence())?;
        let title = Some(self.words(lang).get("notices.presumption").to_owned());
        let (text, of_text) = (presumption.text.get(lang).to_owned(), presumption.text.other(lang));
        Some(Notice { kind: "presumption", title, text, lang: of_text, date: None })
    }

    /// A window for opinions opens and closes by itself.
    fn opinion_notice(&self, entry: &Entry) -> Option<Notice> {
        let (from, until) = entry.fields.opinion_window()?;
        let today = self.catalogue.view.now.day();
        if from.is_some_and(|from| today < from) {
            return None;
        }
        let kind = if today <= until { "opinion-open" } else { "opinion-closed" };
        let words = self.words(entry.lang);
        let text = fill_date(words.get(&format!("opinion.{kind}")), until, entry.lang);
        Some(Notice {
            kind,
            title: Some(words.get(&format!("notices.{kind}")).to_owned()),
            text,
            lang: None,
            date: None,
        })
    }

    /// The switch of an item: the same item in every language, or the notice at its address.
    fn item_switch(&self, item: &Item, current: Lang) -> Vec<Switch> {
        self.switch(current, |lang| {
            let present = item.entries.get(&lang).is_some_and(|entry| self.catalogue.is_public(entry));
            (address(item, lang), !present)
        })
    }

    /// Adds the pages of an item. `neighbours` tells the older and the newer one in its section.
    pub(super) fn item_pages(&mut self, item: &Item, texts: &[Text], neighbours: impl Fn(Lang) -> Neighbours) {
        let mut shown: Vec<(&Entry, view::Item, Option<Shared<Body>>)> = Vec::new();
        let mut of_kit = Vec::new();
        for lang in self.languages() {
            let Some(entry) = item.entries.get(lang).filter(|entry| self.catalogue.is_public(entry)) else {
                self.untranslated_page(item, *lang);
                continue;
            };
            let mut view = self.item_view(item, entry);
            let text = texts.iter().find(|text| text.lang == *lang);
            if let Some(plain) = text.and_then(|text| self.plain(item, entry, &view, &text.body)) {
                view.text = self.plain_text(item, entry, &plain);
                let ninjs = text.and_then(|text| text.ninjs.clone());
                of_kit.push(KitText { entry, plain, ninjs });
            }
            shown.push((entry, view, text.map(|text| text.body.clone())));
        }
        let kit = self.press_kit(item, &of_kit);
        for (entry, mut view, body) in shown {
            if let Some(share) = &mut view.share {
                share.text.clone_from(&view.text);
                let of_lang =
                    |kit: &File| File { title: self.words(entry.lang).get("plain.kit").to_owned(), ..kit.clone() };
                share.kit = kit.as_ref().map(of_lang);
            }
            self.item_page(item, entry, view, body, neighbours(entry.lang));
        }
    }

    fn item_page(
        &mut self,
        item: &Item,
        entry: &Entry,
        view: view::Item,
        body: Option<Shared<Body>>,
        neighbours: Neighbours,
    ) {
        let lang = entry.lang;
        let here = address(item, lang);
        let canonical = format!("{}{here}", self.canonical_base(item));
        let canonical_url = canonical.clone();
        let kind = if self.absolute(&here) == canonical { PageKind::Found } else { PageKind::CopyOf(canonical) };
        if let Some(citation) = &view.citation {
            self.citation_files(citation, &entry.source);
        }
        let section = view.section.clone();
        let data = self.item_data(item, entry, &view, &canonical_url);
        let own = view.image.as_ref().map(|image| Preview {
            url: self.absolute(&image.src),
            width: image.width,
            height: image.height,
            alt: image.alt.clone(),
            large: image.width >= LARGE,
        });
        let image = self.item_preview(item, entry, &kind).or(own);
        let description = entry.base.summary.clone().filter(|_| entry.base.withdrawn.is_none());
        let page = Page {
            template: template(item, entry),
            lang,
            title: format!("{} — {}", entry.base.title, self.name(lang)),
            description: Some(description.unwrap_or_else(|| excerpt(entry))),
            section: Some(item.key.kind.section()),
            breadcrumbs: vec![self.home_link(lang), Link { title: section.title, url: section.url }],
            feeds: self.nearest_feeds(item.key.kind, lang),
            switch: self.item_switch(item, lang),
            content: PageContent::Item(Box::new(Shared::new(view)), neighbours),
            body,
            sources: vec![entry.source.clone()],
            address: here,
            kind,
            image,
        };
        self.page_with_data(page, Some(data));
    }

    fn item_view(&mut self, item: &Item, entry: &Entry) -> view::Item {
        let lang = entry.lang;
        let withdrawn = entry.base.withdrawn.is_some();
        let fields = if withdrawn { Vec::new() } else { entry.fields.shown() };
        let image = entry.base.image.as_ref().filter(|_| !withdrawn);
        let image = image.and_then(|picture| self.picture(picture, &entry.source));
        let all_fields = entry.fields.shown();
        let mut shown =
            if withdrawn { super::fields::all_null(&all_fields) } else { self.fields(&fields, &entry.source, lang) };
        self.add_declared(item, entry, &mut shown);
        self.add_players(entry, &mut shown);
        Self::add_numeric(entry, &mut shown);
        self.add_original(entry, &mut shown);
        let attachments =
            shown.get("attachments").filter(|files| files.is_array()).cloned().unwrap_or_else(|| json!([]));
        view::Item {
            title: entry.base.title.clone(),
            title_lang: entry.fields.title_lang().filter(|of| *of != lang),
            summary: if withdrawn { String::new() } else { entry.base.summary.clone().unwrap_or_default() },
            date: entry.base.date.map(|date| Date::of_moment(date, lang)),
            updated: self.updated(entry),
            image,
            text_leads: super::cards::lead_picture(entry).is_none(),
            section: self.section(item.key.kind, lang),
            tags: self.tags(item.key.kind, entry),
            outline: if withdrawn { Vec::new() } else { outline(entry) },
            words: entry.body.words,
            facts: self.facts(&fields, &entry.source, lang),
            fields: Loose(shown),
            notices: self.notices(entry),
            contact: self.contact(Some(entry), lang),
            citation: self.citation(item, entry).map(Box::new),
            share: self.share(item, entry),
            text: None,
            attachments: Loose(attachments),
            calendar: self.event_file(item, entry),
            vcard: self.contact_file(item, entry),
            elsewhere: self
                .item_switch(item, lang)
                .into_iter()
                .filter(|switch| !switch.current && !switch.missing)
                .collect(),
        }
    }

    /// When an entry was last changed; without an hour where only the day is known.
    fn updated(&self, entry: &Entry) -> Option<Date> {
        let updated = self.catalogue.shown_change(entry)?;
        let is_given = entry.base.updated == Some(updated);
        let date =
            if is_given { Date::of_moment(updated, entry.lang) } else { Date::of_day(updated.day(), entry.lang) };
        Some(date)
    }

    /// An infographic is handed out as it was drawn, to be printed and shown elsewhere.
    fn add_original(&mut self, entry: &Entry, shown: &mut serde_json::Value) {
        let Fields::Infographic(infographic) = &entry.fields else { return };
        let Some(graphic) = shown.get_mut("graphic").filter(|graphic| graphic.is_object()) else { return };
        let graphic_file = &infographic.graphic.src.file;
        if let Ok(Resolved::Media(path, media)) = self.catalogue.file(&entry.source, graphic_file) {
            graphic["full"] = json!(self.assets.publish(&path, media));
        }
    }

    /// A page at the address that the translation will have: it says so, and where the text is now.
    fn untranslated_page(&mut self, item: &Item, lang: Lang) {
        let Some(entry) = item.entries.values().find(|entry| self.catalogue.is_public(entry)) else { return };
        let words = self.words(lang);
        let section = self.section(item.key.kind, lang);
        let available: Vec<_> = item
            .entries
            .values()
            .filter(|entry| self.catalogue.is_public(entry))
            .map(|entry| {
                let (code, name) = (entry.lang, entry.lang.own_name());
                json!({ "lang": code, "name": name, "url": address(item, code), "title": entry.base.title })
            })
            .collect();
        let withdrawn = entry.base.withdrawn.is_some();
        let values = json!({
            "title": entry.base.title,
            "title_lang": entry.lang,
            "summary": if withdrawn { None } else { entry.base.summary.as_deref() },
            "available": available,
            "notices": self.presumption_notice(entry, lang).into_iter().collect::<Vec<_>>(),
            "section": section,
        });
        let title = fill(words.get("untranslated.title"), &[("title", &entry.base.title)]);
        let page = Page {
            template: "untranslated.html".to_owned(),
            lang,
            address: address(item, lang),
            title: format!("{title} — {}", self.name(lang)),
            description: None,
            section: Some(item.key.kind.section()),
            breadcrumbs: vec![
                self.home_link(lang),
                Link { title: section.title, url: section_address(item.key.kind, lang) },
            ],
            feeds: vec![self.home_feed(lang)],
            switch: self.item_switch(item, lang),
            content: PageContent::Single(Single { values: Loose(values), ..Single::default() }),
            body: None,
            sources: vec![entry.source.clone()],
            kind: PageKind::Hidden,
            image: None,
        };
        let data = json!({ "@type": "WebPage", "name": entry.base.title, "url": self.absolute(&page.address) });
        self.page_with_data(page, Some(data));
    }

    /// Older and newer neighbour of the item at `index` of its section's list, newest first.
    pub(super) fn neighbours(list: &[&Prepared], index: usize) -> Neighbours {
        let card = |index: usize| list.get(index).map(|prepared| prepared.card.clone());
        Neighbours { previous: card(index + 1), next: index.checked_sub(1).and_then(card), ..Neighbours::default() }
    }
}

/// Nothing of a withdrawn item's fields is shown, so that no kind's own template could be filled.
fn template(item: &Item, entry: &Entry) -> String {
    match entry.base.withdrawn {
        Some(_) => "item.html".to_owned(),
        None => format!("kinds/{}.html", item.key.kind.section()),
    }
}

fn outline(entry: &Entry) -> Vec<Heading> {
    let heading = |heading: &crate::markdown::Heading| Heading {
        level: heading.level,
        id: heading.id.clone(),
        text: heading.text.clone(),
    };
    entry.body.outline.iter().map(heading).collect()
}

/// The beginning of a text, where nobody wrote a summary.
fn excerpt(entry: &Entry) -> String {
    let has_text = entry.base.withdrawn.is_none() && !entry.body.excerpt.is_empty();
    if has_text { entry.body.excerpt.clone() } else { entry.base.title.clone() }
}
