//! What browsers see now: the sites, what was made of them, and the pages that stand open.
//!
//! Outputs are made when somebody asks and kept by what they are made of. After a save the open pages are made first,
//! and only browsers with a page that came out differently are told to load it again.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use super::answer::{self, Found};
use super::doors::{Door, Doors};
use super::findings;
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::build::{NotMade, Preview};
use crate::diagnostics::Diagnostic;
use crate::plan::Parts;

/// The most bytes of outputs that are kept.
const MOST_KEPT: usize = 128 * 1024 * 1024;

/// The sites at one moment.
#[derive(Default)]
pub(super) struct Scene {
    pub(super) preview: Preview,
    /// What the machine refused, if the tree could not be read.
    pub(super) trouble: Option<String>,
}

/// What all threads share.
pub(super) struct Live {
    pub(super) doors: Doors,
    /// The language of the editor.
    pub(super) lang: Lang,
    scene: RwLock<Arc<Scene>>,
    kept: Mutex<KeptOutputs>,
    open: Mutex<OpenPages>,
}

/// What an output was made from, what it came to, and what it was before that.
#[derive(Clone)]
struct KeptOutput {
    parts: Parts,
    bytes: Arc<Vec<u8>>,
    before: Option<Arc<Vec<u8>>>,
}

/// Outputs that were made, by site and path.
#[derive(Default)]
struct KeptOutputs {
    outputs: BTreeMap<(String, OutputPath), KeptOutput>,
    bytes: usize,
}

/// The pages that browsers have open.
#[derive(Default)]
struct OpenPages {
    next: u64,
    pages: BTreeMap<u64, OpenPage>,
}

struct OpenPage {
    door: Door,
    address: String,
    /// The hash of what the browser shows.
    seen: String,
    /// The findings that it shows.
    told: String,
    sender: Sender<Message>,
}

/// What an open page is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Message {
    /// Load yourself again.
    Reload,
    /// Only your style sheet is another: its address before and now, and your hash now.
    Style { before: String, now: String, seen: String },
    /// What was found, as JSON.
    Findings(String),
}

/// What an output came to.
pub(super) struct Made {
    pub(super) bytes: Arc<Vec<u8>>,
    /// Why it is an earlier state of the output.
    pub(super) fault: Option<Diagnostic>,
}

impl Live {
    pub(super) fn new(doors: Doors, lang: Lang) -> Self {
        let (scene, kept, open) = <(RwLock<Arc<Scene>>, Mutex<KeptOutputs>, Mutex<OpenPages>)>::default();
        Self { doors, lang, scene, kept, open }
    }

    /// The sites now.
    pub(super) fn scene(&self) -> Arc<Scene> {
        self.scene.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts other sites in place, and tells the open pages. Returns how many have to load again.
    pub(super) fn show(&self, scene: Scene) -> usize {
        let scene = Arc::new(scene);
        *self.scene.write().unwrap_or_else(PoisonError::into_inner) = scene.clone();
        let mut open = lock(&self.open);
        let mut reloaded = 0;
        open.pages.retain(|_, page| {
            let told = self.news(&scene, page);
            reloaded += usize::from(matches!(told, Some(Message::Reload)));
            told.into_iter().chain(self.findings(&scene, page)).all(|message| page.sender.send(message).is_ok())
        });
        reloaded
    }

    /// Notes that a page stands open in a browser; what it is to know comes out of the receiver.
    pub(super) fn open(&self, door: Door, address: String, seen: String) -> (u64, Receiver<Message>) {
        let (sender, receiver) = channel();
        let mut page = OpenPage { door, address, seen, told: String::new(), sender };
        let scene = self.scene();
        let told = self.news(&scene, &mut page);
        for message in told.into_iter().chain(self.findings(&scene, &mut page)) {
            // The receiver is here.
            let _sent = page.sender.send(message);
        }
        let mut open = lock(&self.open);
        open.next += 1;
        let number = open.next;
        open.pages.insert(number, page);
        (number, receiver)
    }

    /// Notes that a page is open no longer.
    pub(super) fn close(&self, number: u64) {
        lock(&self.open).pages.remove(&number);
    }

    /// Makes an output, or takes it as it was made before. Where it can't be made, it stays as it was.
    pub(super) fn make(&self, scene: &Scene, site: &str, path: &OutputPath) -> Result<Made, NotMade> {
        let shown = scene.preview.sites.get(site).ok_or(NotMade::Unknown)?;
        let parts = shown.parts(path).ok_or(NotMade::Unknown)?;
        let key = (site.to_owned(), path.clone());
        let kept = lock(&self.kept).outputs.get(&key).cloned();
        if let Some(kept) = kept.as_ref().filter(|kept| kept.parts == parts) {
            return Ok(Made { bytes: kept.bytes.clone(), fault: None });
        }
        match shown.make(path) {
            Ok(bytes) => {
                let bytes = Arc::new(bytes);
                lock(&self.kept).put(key, parts, bytes.clone());
                Ok(Made { bytes, fault: None })
            }
            Err(NotMade::Fault(fault)) => match kept {
                Some(kept) => Ok(Made { bytes: kept.bytes, fault: Some(*fault) }),
                None => Err(NotMade::Fault(fault)),
            },
            Err(error) => Err(error),
        }
    }

    /// What the change of sites means for an open page.
    fn news(&self, now: &Scene, page: &mut OpenPage) -> Option<Message> {
        let is = answer::html(self, now, &page.door, &page.address)?;
        let seen = hash(&is);
        if seen == page.seen {
            return None;
        }
        let was = self.as_seen(now, page);
        page.seen.clone_from(&seen);
        Some(was.and_then(|was| other_style(&was, &is, seen)).unwrap_or(Message::Reload))
    }

    /// The bytes that a browser shows, if they are still kept.
    fn as_seen(&self, scene: &Scene, page: &OpenPage) -> Option<Arc<Vec<u8>>> {
        let Found::Output { site, path, .. } = answer::find(scene, &self.doors, &page.door, &page.address) else {
            return None;
        };
        let kept = lock(&self.kept).outputs.get(&(site, path)).cloned()?;
        [Some(kept.bytes), kept.before].into_iter().flatten().find(|bytes| hash(bytes) == page.seen)
    }

    /// What was found, where the page does not show just that.
    fn findings(&self, scene: &Scene, page: &mut OpenPage) -> Option<Message> {
        let file = match answer::find(scene, &self.doors, &page.door, &page.address) {
            Found::Output { site, path, .. } => Some((site, path)),
            _ => None,
        };
        let fault = file.as_ref().and_then(|(site, path)| match self.make(scene, site, path) {
            Ok(made) => made.fault,
            Err(NotMade::Fault(fault)) => Some(*fault),
            Err(_) => None,
        });
        let told = findings::json(scene, &self.doors, self.lang, file.as_ref(), fault.as_ref());
        let is_other = page.told != told;
        page.told.clone_from(&told);
        is_other.then_some(Message::Findings(told))
    }
}

impl KeptOutputs {
    fn put(&mut self, key: (String, OutputPath), parts: Parts, bytes: Arc<Vec<u8>>) {
        if self.bytes + bytes.len() > MOST_KEPT {
            self.outputs.clear();
            self.bytes = 0;
        }
        self.bytes += bytes.len();
        let last = self.outputs.remove(&key);
        let before = last.map(|last| {
            self.bytes -= last.before.map_or(0, |before| before.len());
            last.bytes
        });
        self.outputs.insert(key, KeptOutput { parts, bytes, before });
    }
}

/// What stands for a page's bytes.
pub(super) fn hash(bytes: &[u8]) -> String {
    Fingerprint::of_bytes(bytes).long()
}

/// The message about a page in which nothing differs but the address of its style sheet.
fn other_style(was: &[u8], is: &[u8], seen: String) -> Option<Message> {
    let (was, is) = (std::str::from_utf8(was).ok()?, std::str::from_utf8(is).ok()?);
    let (before, now) = (style_of(was)?, style_of(is)?);
    let message = || Message::Style { before: before.to_owned(), now: now.to_owned(), seen };
    (before != now && was.replace(before, now) == is).then(message)
}

/// The address of a page's style sheet.
fn style_of(html: &str) -> Option<&str> {
    let tag = html.split('<').find(|tag| tag.starts_with("link ") && tag.contains("stylesheet"))?;
    let (_, rest) = tag.split_once("href=\"")?;
    rest.split_once('"').map(|(address, _)| address)
}

fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_whose_style_alone_differs_is_not_loaded_again() {
        let page = |style: &str, text: &str| {
            format!("<head><link rel=\"icon\" href=\"/i\"><link rel=\"stylesheet\" href=\"{style}\"></head>{text}")
                .into_bytes()
        };
        let told = |was: Vec<u8>, is: Vec<u8>| other_style(&was, &is, String::new());
        let style = Message::Style { before: "/a.css".to_owned(), now: "/b.css".to_owned(), seen: String::new() };
        assert_eq!(told(page("/a.css", "x"), page("/b.css", "x")), Some(style));
        assert_eq!(told(page("/a.css", "x"), page("/b.css", "y")), None);
        assert_eq!(told(page("/a.css", "x"), page("/a.css", "y")), None);
        assert_eq!(told(page("/a.css", "x"), b"nothing".to_vec()), None);
    }
}
