//! What pages tell search engines in JSON-LD (schema.org): the same as readers see, and nothing more.

use serde_json::{Map, Value, json};

use super::recipe::PageContent;
use super::site::{Page, Site};
use super::view;
use crate::base::date::Moment;
use crate::base::lang::Lang;
use crate::entry::{Entry, Item};
use crate::kinds::{Appointment, Fields, Kind, Standing, When};
use crate::settings::Court;

/// Kinds whose items are news.
const NEWS: [Kind; 6] =
    [Kind::News, Kind::Courtroom, Kind::JudgesDay, Kind::Response, Kind::CorrectionNotice, Kind::InTheMedia];

impl Site<'_> {
    /// What a page is, with the way that leads to it; `told` is what it says of its own.
    pub(super) fn structured(&self, page: &Page, told: Option<Value>) -> Value {
        let mut graph = match told {
            Some(Value::Array(all)) => all,
            Some(one) => vec![one],
            None => self.of_page(page),
        };
        graph.extend(self.way(page));
        json!({ "@context": "https://schema.org", "@graph": graph })
    }

    /// What an item is.
    pub(super) fn item_data(&self, item: &Item, entry: &Entry, view: &view::Item, url: &str) -> Value {
        let (kind, lang) = (item.key.kind, entry.lang);
        let own = format!("{}/{lang}/", self.canonical_base(item));
        let court = json!({ "@type": "GovernmentOrganization", "name": self.owner_name(item, lang), "url": own });
        let pictures: Vec<String> = view.image.iter().map(|image| self.absolute(&image.src)).collect();
        if entry.base.withdrawn.is_none() {
            match &entry.fields {
                Fields::Judge(_) | Fields::Speaker(_) | Fields::Expert(_) => {
                    return self.person_data(view, &court, kind, url);
                }
                Fields::Event(_) | Fields::Seminar(_) => return event_data(entry, view, court, &pictures, url),
                _ => {}
            }
        }
        let (r#type, name) = match &entry.fields {
            _ if entry.base.withdrawn.is_some() => ("WebPage", "name"),
            Fields::VideoBlog(_) => ("VideoObject", "name"),
            Fields::Infographic(_) => ("Dataset", "name"),
            _ if NEWS.contains(&kind) => ("NewsArticle", "headline"),
            _ if kind.is_dated() => ("Article", "headline"),
            _ => ("WebPage", "name"),
        };
        let notes = view.notices.iter().filter(|notice| notice.kind == "corrected");
        let corrections: Vec<Value> =
            notes.map(|notice| json!({ "@type": "CorrectionComment", "text": notice.text })).collect();
        let date = entry.base.date.filter(|_| view.date.is_some());
        let mut data = members([
            ("@type", json!(r#type)),
            (name, json!(view.title)),
            ("description", json!(view.summary)),
            ("url", json!(url)),
            ("inLanguage", json!(lang.code())),
            ("image", json!(pictures)),
            ("datePublished", json!(date.map(Moment::rfc3339))),
            ("dateModified", json!(self.catalogue.shown_change(entry).map(Moment::rfc3339))),
            ("correction", Value::Array(corrections)),
            ("publisher", court),
        ]);
        if entry.base.withdrawn.is_none() {
            self.add_of_kind(&mut data, entry, view);
        }
        Value::Object(data)
    }

    /// A court with what the foot of its pages tells.
    pub(super) fn organisation(&self, court: &Court, lang: Lang) -> Value {
        let name = court.name.get(lang);
        let base = if self.court.is_some() { self.base_url.clone() } else { self.settings().base_url_of(court) };
        let accounts = self.accounts_of(court).into_iter().map(|account| account.url.as_str());
        let address = court.address.get(lang);
        Value::Object(members([
            ("@type", json!("GovernmentOrganization")),
            ("name", json!(name)),
            ("url", json!(format!("{base}/{lang}/"))),
            (
                "location",
                Value::Object(members([
                    ("@type", json!("Courthouse")),
                    ("name", json!(name)),
                    ("address", json!(address)),
                ])),
            ),
            ("telephone", json!(court.phones.iter().map(|phone| phone.number.as_str()).collect::<Vec<_>>())),
            ("email", json!(court.email)),
            ("sameAs", json!(accounts.collect::<Vec<_>>())),
        ]))
    }

    fn of_page(&self, page: &Page) -> Vec<Value> {
        let lang = page.lang;
        let is_front = page.address == "/" || page.address == format!("/{lang}/");
        let is_for_press = page.section == Some(Kind::ForJournalists.section());
        let r#type = match &page.content {
            _ if is_front => "WebSite",
            PageContent::Listing(_) => "CollectionPage",
            _ => "WebPage",
        };
        let of_site = self.name(lang);
        let name = match page.title.strip_suffix(&format!(" — {of_site}")) {
            _ if is_front => of_site,
            Some(name) => name,
            None => &page.title,
        };
        let (url, language) = (self.absolute(&page.address), lang.code());
        let own = json!({ "@type": r#type, "name": name, "url": url, "inLanguage": language });
        let court = self.court.filter(|_| is_front || is_for_press).map(|court| self.organisation(court, lang));
        std::iter::once(own).chain(court).collect()
    }

    /// The way from the home page, as it stands over the page.
    fn way(&self, page: &Page) -> Option<Value> {
        let link = |(n, link): (usize, &view::Link)| json!({ "@type": "ListItem", "position": n + 1, "name": link.title, "item": self.absolute(&link.url) });
        let links: Vec<Value> = page.breadcrumbs.iter().enumerate().map(link).collect();
        (!links.is_empty()).then(|| json!({ "@type": "BreadcrumbList", "itemListElement": links }))
    }

    fn person_data(&self, view: &view::Item, court: &Value, kind: Kind, url: &str) -> Value {
        let person = &view.fields.0["person"];
        let photo = person["photo"]["src"].as_str().map(|src| self.absolute(src));
        let name = person["name"].as_str().unwrap_or(&view.title);
        Value::Object(members([
            ("@type", json!("Person")),
            ("name", json!(name)),
            ("jobTitle", person["office"].clone()),
            ("url", json!(url)),
            ("image", json!(photo)),
            // An expert is nobody of the court's.
            ("worksFor", if kind == Kind::Expert { Value::Null } else { court.clone() }),
        ]))
    }

    fn add_of_kind(&self, data: &mut Map<String, Value>, entry: &Entry, view: &view::Item) {
        match &entry.fields {
            Fields::VideoBlog(video) => {
                let seconds = video.duration.0;
                let poster = view.fields.0["poster"]["src"].as_str().map(|src| self.absolute(src));
                let hosts: Vec<&str> = video.hosts.iter().map(|host| host.url.0.as_str()).collect();
                data.extend(members([
                    ("thumbnailUrl", json!(poster)),
                    ("uploadDate", data.get("datePublished").cloned().unwrap_or_default()),
                    ("duration", json!(format!("PT{}M{}S", seconds / 60, seconds % 60))),
                    ("sameAs", json!(hosts)),
                    ("transcript", json!(entry.body.plain)),
                ]));
            }
            Fields::Infographic(infographic) => {
                let graphic = view.fields.0["graphic"]["src"].as_str().map(|src| self.absolute(src));
                let kit = view.share.as_ref().and_then(|share| share.kit.as_ref()).map(|kit| self.absolute(&kit.url));
                let distribution = kit.map(
                    |url| json!({ "@type": "DataDownload", "contentUrl": url, "encodingFormat": "application/zip" }),
                );
                data.extend(members([
                    ("creator", data.get("publisher").cloned().unwrap_or_default()),
                    ("image", json!(graphic)),
                    ("license", json!(infographic.licence.as_ref().map(|licence| &licence.0))),
                    ("distribution", json!(distribution)),
                ]));
            }
            _ => {}
        }
    }
}

/// When and where something takes place, and what became of it.
fn event_data(entry: &Entry, view: &view::Item, court: Value, pictures: &[String], url: &str) -> Value {
    let appointments = entry.fields.appointments();
    let main = appointments.iter().find(|appointment| appointment.key.is_empty());
    let status = match main.map(|main| main.standing) {
        Some(Standing::Cancelled) => "EventCancelled",
        Some(Standing::Moved) => "EventRescheduled",
        _ => "EventScheduled",
    };
    let start = main.map(|main| written(main.start));
    let end = main.and_then(|main: &Appointment| main.end).map(written);
    let before = match &entry.fields {
        Fields::Event(event) => event.moved_from.map(Moment::rfc3339),
        _ => None,
    };
    let place = main.and_then(|main| main.place.clone()).map(|place| {
        let is_stream = place.starts_with("https://") || place.starts_with("http://");
        if is_stream {
            json!({ "@type": "VirtualLocation", "url": place })
        } else {
            json!({ "@type": "Place", "name": place })
        }
    });
    Value::Object(members([
        ("@type", json!("Event")),
        ("name", json!(view.title)),
        ("description", json!(view.summary)),
        ("url", json!(url)),
        ("inLanguage", json!(entry.lang.code())),
        ("image", json!(pictures)),
        ("startDate", json!(start)),
        ("endDate", json!(end)),
        ("previousStartDate", json!(before)),
        ("eventStatus", json!(format!("https://schema.org/{status}"))),
        ("location", json!(place)),
        ("organizer", court),
    ]))
}

fn written(when: When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::Moment(moment) => moment.rfc3339(),
    }
}

/// The members that say something.
fn members<const N: usize>(all: [(&str, Value); N]) -> Map<String, Value> {
    let says = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        _ => true,
    };
    all.into_iter().filter(|(_, value)| says(value)).map(|(name, value)| (name.to_owned(), value)).collect()
}
