//! The text of a feed's items, the same in all its forms.
//!
//! What a reader of RSS is told is what a reader of Atom or JSON Feed is told: so no form makes a text of its own.

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

use super::failed;
use super::plain::plain;
use super::xml::allowed;
use crate::base::fingerprint::{Fingerprint, Shared};
use crate::base::html::escape;
use crate::diagnostics::Diagnostic;
use crate::plan::view::{Notice, Target};
use crate::plan::{Enclosure, FeedItem, FeedRecipe, Length};
use crate::postprocess::{self, Image, Medium, Replacement};

/// What the file of a feed may weigh: many readers stop where it is more.
const LIMIT: usize = 512 * 1024;

/// More than the markup around an item takes in any form, and that around all of them.
const FRAME: usize = 1_500;

/// The text of an item, ready for every form.
pub(super) struct FeedText {
    /// As HTML.
    pub(super) html: String,
    /// The HTML as it stands in an XML document.
    pub(super) xml: String,
    /// What it takes at most in a file.
    weight: usize,
    /// What its item takes at most besides.
    around: usize,
}

impl FeedText {
    fn new(item: &FeedItem, html: String) -> Self {
        let (xml, weight) = (quick_xml::escape::escape(&html).into_owned(), weight(&html));
        Self { html, xml, weight, around: weight_around(item) }
    }
}

/// The texts of items that were made last: an item stands in many feeds and archives, in all forms of each.
///
/// It holds so many texts and no more, whatever the size of a site.
#[derive(Default)]
pub(super) struct FeedTexts(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    texts: BTreeMap<Fingerprint, Arc<FeedText>>,
    /// The oldest first.
    order: VecDeque<Fingerprint>,
}

/// How many texts are held: feeds of one time have their items in common.
const HELD: usize = 160;

impl FeedTexts {
    fn of(&self, item: &Shared<FeedItem>) -> Result<Arc<FeedText>, Box<Diagnostic>> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = item.fingerprint();
        if let Some(text) = lock().texts.get(&key) {
            return Ok(Arc::clone(text));
        }
        let text = Arc::new(FeedText::new(item, whole(item)?));
        let mut kept = lock();
        if kept.texts.insert(key, Arc::clone(&text)).is_none() {
            kept.order.push_back(key);
        }
        if kept.order.len() > HELD
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.texts.remove(&oldest);
        }
        Ok(text)
    }
}

/// The texts of a feed's items, as HTML, in their order. Where all would be too much for one file, the largest
/// are told by their summary, the oldest first of equals.
pub(super) fn texts(feed: &FeedRecipe, made: &FeedTexts) -> Result<Vec<Arc<FeedText>>, Box<Diagnostic>> {
    let texts: Result<Vec<Arc<FeedText>>, _> = feed.items.iter().map(|item| made.of(item)).collect();
    Ok(within_limit(feed, texts?))
}

fn within_limit(feed: &FeedRecipe, mut texts: Vec<Arc<FeedText>>) -> Vec<Arc<FeedText>> {
    let mut weight = FRAME + texts.iter().map(|text| text.weight + text.around).sum::<usize>();
    if weight <= LIMIT {
        return texts;
    }
    let mut largest: Vec<usize> = (0..texts.len()).collect();
    largest.sort_by_key(|index| (Reverse(texts[*index].html.len()), Reverse(*index)));
    for index in largest {
        if weight <= LIMIT {
            break;
        }
        let item = &feed.items[index];
        let short = FeedText::new(item, shortened(item, &feed.whole_text));
        if short.weight < texts[index].weight {
            weight -= texts[index].weight - short.weight;
            texts[index] = Arc::new(short);
        }
    }
    texts
}

/// What must be told of an item, its summary, and the way to the rest.
fn shortened(item: &FeedItem, whole_text: &str) -> String {
    let notices: String = item.notices.iter().map(notice).collect();
    let (summary, url) = (escape(item.description()), escape(&item.url));
    allowed(&format!("{notices}<p>{summary}</p><p><a href=\"{url}\">{}</a></p>", escape(whole_text))).into_owned()
}

/// What a text takes at most in a file: XML writes out more characters than JSON does.
fn weight(text: &str) -> usize {
    let of = |c: char| match c {
        '<' | '>' => 4,
        '&' => 5,
        '"' | '\'' => 6,
        '\n' | '\t' => 2,
        other => other.len_utf8(),
    };
    text.chars().map(of).sum()
}

/// What an item takes at most besides its text.
fn weight_around(item: &FeedItem) -> usize {
    let tags: usize = item.categories.iter().map(|tag| weight(tag) + 40).sum();
    let picture = item.enclosure.as_ref().map_or(0, |file| {
        let credit = file.credit.as_deref().unwrap_or_default();
        3 * weight(&file.url) + weight(&file.alt) + weight(credit) + 400
    });
    let texts = weight(&item.title) + weight(&escape(item.description())) + weight(&item.creator);
    FRAME + texts + weight(&item.url) + weight(&item.id) + tags + picture
}

/// The items' own words without markup: nothing that stands under every item of its kind.
pub(super) fn own_words(feed: &FeedRecipe) -> Result<Vec<Arc<FeedText>>, Box<Diagnostic>> {
    let of_item = |item: &FeedItem| {
        let told = item.notices.iter().filter(|notice| matches!(notice.kind, "corrected" | "withdrawn"));
        let html: String = told.map(notice).collect::<String>() + &body(item)?;
        let words = plain(&html);
        let words = if words.is_empty() { item.description() } else { &words };
        Ok(Arc::new(FeedText::new(item, allowed(words).into_owned())))
    };
    feed.items.iter().map(|item| of_item(item)).collect()
}

/// How long a file is that an item carries; nothing where the picture could not be made.
pub(super) fn length(file: &Enclosure, lengths: &BTreeMap<String, u64>) -> Option<u64> {
    match &file.length {
        Length::Known(length) => Some(*length),
        Length::Of(variant) => lengths.get(&variant.key()).copied(),
    }
}

/// An item's text: what must be told of it first, its own text, its facts. It is never empty.
pub(super) fn whole(item: &FeedItem) -> Result<String, Box<Diagnostic>> {
    let content = content(item)?;
    let text = allowed(content.trim());
    Ok(if text.is_empty() { format!("<p>{}</p>", escape(&allowed(item.description()))) } else { text.into_owned() })
}

fn content(item: &FeedItem) -> Result<String, Box<Diagnostic>> {
    let notices: String = item.notices.iter().map(notice).collect();
    Ok(notices + &body(item)? + &facts(item))
}

/// The text that its editor wrote, every address in it absolute.
fn body(item: &FeedItem) -> Result<String, Box<Diagnostic>> {
    let absolute = |address: &str| {
        if address.starts_with('/') { format!("{}{address}", item.base) } else { address.to_owned() }
    };
    let replacement = |target: &Target| match target {
        Target::Address(address) => Replacement::Address(absolute(address)),
        Target::Term { address, definition } => {
            Replacement::Explained { address: absolute(address), text: definition.clone() }
        }
        // Readers of feeds get the form that all of them understand.
        Target::Picture(picture) => Replacement::Picture(Box::new(Image {
            src: absolute(&picture.src),
            width: picture.width,
            height: picture.height,
            ..Image::default()
        })),
        Target::Person(person) => {
            let mut card = format!("<strong>{}</strong>, {}", escape(&person.name), escape(&person.office));
            for way in [person.phone.as_ref().map(|phone| &phone.number), person.email.as_ref()].into_iter().flatten() {
                write!(card, "<br>{}", escape(way)).expect("a string takes all");
            }
            Replacement::Markup(card)
        }
        Target::Nothing => Replacement::Nothing,
    };
    let replacements: Vec<Replacement> = item.body.targets.iter().map(replacement).collect();
    postprocess::rewrite(&item.body.html, &replacements, Medium::Feed { page: &item.url })
        .map_err(|detail| failed("feed.xml", detail))
}

fn facts(item: &FeedItem) -> String {
    if item.facts.is_empty() {
        return String::new();
    }
    let mut list = String::from("<dl>");
    for (label, values) in &item.facts {
        write!(list, "<dt>{}</dt>", escape(label)).expect("a string takes all");
        for value in values {
            write!(list, "<dd>{}</dd>", escape(value)).expect("a string takes all");
        }
    }
    list.push_str("</dl>");
    list
}

fn notice(notice: &Notice) -> String {
    let title = notice.title.as_ref().map(|title| format!("<strong>{}</strong> ", escape(title))).unwrap_or_default();
    let date = notice.date.as_ref().map(|date| format!("{}: ", escape(&date.text))).unwrap_or_default();
    format!("<p>{title}{date}{}</p>", escape(&notice.text))
}
