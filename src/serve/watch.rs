//! Notices what is saved: in the content tree, and in the folder of themes beside it.
//!
//! It tells paths, never what happened to them: whoever reads them again sees for himself. Where the system can't
//! watch so many folders, they are looked through every two seconds.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};
use notify::{Config, ErrorKind, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::build::Changes;

/// Saving one file touches it several times: so long must nothing happen before it is read.
const QUIET: Duration = Duration::from_millis(20);
/// So long is waited at most, however much goes on.
const LONGEST: Duration = Duration::from_millis(400);
/// How often it is seen to that the folders are still the same.
const CHECK: Duration = Duration::from_secs(1);
/// When a new folder is read again: what was written into it before it was watched makes no noise.
const SETTLED: Duration = Duration::from_millis(250);
/// When everything is read after the system has lost count: reading makes noise too, and must not go on for ever.
const RECOVERED: Duration = Duration::from_secs(2);
/// How often folders are looked through that can't be watched.
const POLL: Duration = Duration::from_secs(2);

type Heard = notify::Result<Event>;

/// The folders that are watched.
pub(super) struct Watch {
    content: Utf8PathBuf,
    themes: Vec<Utf8PathBuf>,
    /// What stood at each of these paths when watching began.
    seen: Vec<Option<Identity>>,
    sender: Sender<Heard>,
    heard: Receiver<Heard>,
    watcher: Option<Box<dyn Watcher>>,
    /// New folders, and when to read them again.
    unsettled: Vec<(Instant, PathBuf)>,
    /// When to read everything, as nobody knows what was touched.
    lost: Option<Instant>,
}

/// What stands at a path: another folder of the same name is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    path: PathBuf,
    number: u64,
}

impl Watch {
    /// Watches a content tree and folders of themes outside it.
    pub(super) fn new(content: &Utf8Path, themes: &[Utf8PathBuf]) -> Self {
        let (sender, heard) = channel();
        let (content, themes) = (content.to_owned(), themes.to_vec());
        let mut watch =
            Self { content, themes, seen: Vec::new(), sender, heard, watcher: None, unsettled: Vec::new(), lost: None };
        watch.begin();
        watch
    }

    /// Waits until something was touched, or for so long.
    pub(super) fn wait(&mut self, longest: Option<Duration>) -> Changes {
        let end = longest.map(|longest| Instant::now() + longest);
        let mut changes = Changes::default();
        loop {
            let settled = self.unsettled.iter().map(|(at, _)| *at).min();
            let until = [end, settled, self.lost].into_iter().flatten().min();
            let left = until.map_or(CHECK, |until| until.saturating_duration_since(Instant::now()).min(CHECK));
            match self.heard.recv_timeout(left) {
                Ok(heard) => {
                    self.take(heard, &mut changes);
                    self.take_the_rest(&mut changes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
            }
            self.take_settled(&mut changes);
            if self.is_elsewhere() {
                self.begin();
                changes = Changes::everything();
            }
            if !changes.is_empty() || end.is_some_and(|end| end <= Instant::now()) {
                return changes;
            }
        }
    }

    /// What else is touched within the same breath.
    fn take_the_rest(&mut self, changes: &mut Changes) {
        let start = Instant::now();
        while start.elapsed() < LONGEST {
            let Ok(heard) = self.heard.recv_timeout(QUIET) else { return };
            self.take(heard, changes);
        }
    }

    fn take(&mut self, heard: Heard, changes: &mut Changes) {
        let event = match heard {
            Ok(event) if event.need_rescan() => return self.lose_count(),
            Ok(event) => event,
            // A folder that went while it was added.
            Err(error) if matches!(error.kind, ErrorKind::PathNotFound | ErrorKind::WatchNotFound) => return,
            // The system watches no more folders: all are looked through instead.
            Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                self.begin();
                return *changes = Changes::everything();
            }
            Err(_) => return self.lose_count(),
        };
        let is_new = matches!(
            event.kind,
            EventKind::Create(CreateKind::Folder | CreateKind::Any)
                | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Any))
        );
        for path in event.paths {
            self.touch(&path, changes);
            if is_new && path.is_dir() {
                self.unsettled.push((Instant::now() + SETTLED, path));
            }
        }
    }

    fn lose_count(&mut self) {
        self.lost.get_or_insert_with(|| Instant::now() + RECOVERED);
    }

    fn take_settled(&mut self, changes: &mut Changes) {
        let now = Instant::now();
        if self.lost.is_some_and(|at| at <= now) {
            self.lost = None;
            *changes = Changes::everything();
        }
        let (settled, waiting) = std::mem::take(&mut self.unsettled).into_iter().partition(|(at, _)| *at <= now);
        self.unsettled = waiting;
        let settled: Vec<(Instant, PathBuf)> = settled;
        for (_, path) in settled {
            self.touch(&path, changes);
        }
    }

    fn touch(&self, path: &Path, changes: &mut Changes) {
        let is_hidden = |path: &Utf8Path| path.components().any(|part| part.as_str().starts_with('.'));
        // A name that is no text: its folder is read.
        let path = path.ancestors().find_map(Utf8Path::from_path);
        let (Some(path), Some(Some(root))) = (path, self.seen.first()) else { return };
        if let Ok(below) = path.strip_prefix(&root.path) {
            if below.as_str().is_empty() {
                changes.everything = true;
            } else if !is_hidden(below) {
                changes.content.insert(below.to_owned());
            }
            return;
        }
        let of_themes = self.seen.iter().skip(1).flatten();
        changes.themes |=
            of_themes.filter_map(|theme| path.strip_prefix(&theme.path).ok()).any(|below| !is_hidden(below));
    }

    /// Whether a folder is gone, is back, or is another one under the same name.
    fn is_elsewhere(&self) -> bool {
        self.identities() != self.seen
    }

    fn identities(&self) -> Vec<Option<Identity>> {
        [&self.content].into_iter().chain(&self.themes).map(|folder| identity(folder)).collect()
    }

    /// Begins to watch what is there now.
    fn begin(&mut self) {
        self.watcher = None;
        while self.heard.try_recv().is_ok() {}
        self.seen = self.identities();
        let folders: Vec<&Path> = self.seen.iter().flatten().map(|identity| identity.path.as_path()).collect();
        let config = Config::default().with_follow_symlinks(false);
        let sender = |heard: Sender<Heard>| {
            move |event: Heard| {
                if event.as_ref().map_or(true, is_of_interest) {
                    drop(heard.send(event));
                }
            }
        };
        let by_system = RecommendedWatcher::new(sender(self.sender.clone()), config);
        let by_looking = || PollWatcher::new(sender(self.sender.clone()), config.with_poll_interval(POLL));
        self.watcher = watched(by_system, &folders).or_else(|| watched(by_looking(), &folders));
    }
}

/// Whether an event tells of a change: files are opened and read all the time, by this program above all.
fn is_of_interest(event: &Event) -> bool {
    let is_written = |kind| matches!(kind, AccessKind::Close(AccessMode::Write));
    event.need_rescan() || !matches!(event.kind, EventKind::Access(kind) if !is_written(kind))
}

/// The watcher, if it can watch all of the folders.
fn watched<W: Watcher + 'static>(watcher: notify::Result<W>, folders: &[&Path]) -> Option<Box<dyn Watcher>> {
    let mut watcher = watcher.ok()?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive).ok()?;
    }
    Some(Box::new(watcher))
}

fn identity(folder: &Utf8Path) -> Option<Identity> {
    let path = folder.as_std_path().canonicalize().ok()?;
    let metadata = path.metadata().ok().filter(std::fs::Metadata::is_dir)?;
    Some(Identity { path, number: number(&metadata) })
}

#[cfg(unix)]
fn number(metadata: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(metadata: &std::fs::Metadata) -> u64 {
    let made = metadata.created().ok().and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok());
    made.map_or(0, |made| made.as_secs())
}
