//! The preview: the sites served to this machine alone, and made anew as files are saved.
//!
//! The pipeline is that of a build ([`Session`]); here is who watches the files, who answers browsers and who tells
//! them. Nothing is written, and nothing listens beyond the loopback.

mod answer;
mod doors;
mod findings;
mod front;
mod http;
mod injected;
mod live;
mod rules;
mod types;
mod watch;
mod words;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use thiserror::Error;

use crate::base::date::Moment;
use crate::base::lang::Lang;
use crate::build::{Changes, Differing, Preview, Session};
use answer::{EVENTS, answer, clean, decoded};
use doors::Doors;
use http::{Response, begin_events};
use live::{Live, Message, Scene};
use watch::Watch;

/// The most browsers that are answered at once.
const MOST_CONNECTIONS: usize = 512;
/// How often an open page hears that it is still connected.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// When files that could not be read are tried again.
const TRY_AGAIN: Duration = Duration::from_secs(1);
/// Of larger trees it is not told how many outputs a save has changed: comparing all would delay the next one.
const MOST_COMPARED: usize = 60_000;

/// Why there can be no preview.
#[derive(Debug, Error)]
pub enum Error {
    /// Another program listens there.
    #[error("port {0} is taken")]
    PortTaken(u16),
    /// The machine refused.
    #[error("{0}")]
    Machine(#[from] io::Error),
}

/// What there is to tell at the terminal.
pub enum News<'a> {
    /// The preview can be opened: its address, and that of each site.
    Opened {
        /// The first address.
        front: String,
        /// Name and address of each site.
        sites: Vec<(String, String)>,
        /// What was found.
        preview: &'a Preview,
    },
    /// Something was saved.
    Saved {
        /// What differs.
        differing: &'a Differing,
        /// The sites now.
        preview: &'a Preview,
        /// How many outputs differ, where that was counted.
        changed: Option<usize>,
        /// How many open pages load again.
        reloaded: usize,
        /// From the reading of the files until browsers were told.
        time: Duration,
    },
    /// The files can't be read.
    Trouble(&'a str),
}

/// The places that the preview listens at, and the folders that it watches.
pub struct Server {
    listeners: Vec<TcpListener>,
    port: u16,
    watch: Watch,
}

impl Server {
    /// Takes the port (any free one for 0) and begins to watch.
    ///
    /// # Errors
    /// When the port is taken or the machine refuses.
    pub fn open(port: u16, content: &Utf8Path, themes: &[Utf8PathBuf]) -> Result<Self, Error> {
        let (listeners, port) = listen(port)?;
        Ok(Self { listeners, port, watch: Watch::new(content, themes) })
    }

    /// Serves until the program is ended. `only` is the site that stands at the plain address, `unread` what the
    /// session has not read yet.
    pub fn run(
        mut self,
        mut session: Session,
        (only, lang): (Option<String>, Lang),
        unread: &Changes,
        clock: &dyn Fn() -> Moment,
        tell: &dyn Fn(&News<'_>),
    ) -> ! {
        let live = Arc::new(Live::new(Doors { port: self.port, only }, lang));
        let mut pending = refresh(&mut session, &live, unread, clock, tell, true);
        for listener in self.listeners.drain(..) {
            let live = live.clone();
            thread::spawn(move || accept(&listener, &live));
        }
        loop {
            let longest = (!pending.is_empty()).then_some(TRY_AGAIN);
            pending.add(self.watch.wait(longest));
            pending = refresh(&mut session, &live, &pending, clock, tell, false);
        }
    }
}

/// Reads what was touched and shows the outcome. Returns what has to be tried again.
fn refresh(
    session: &mut Session,
    live: &Live,
    changes: &Changes,
    clock: &dyn Fn() -> Moment,
    tell: &dyn Fn(&News<'_>),
    is_first: bool,
) -> Changes {
    let start = Instant::now();
    let before = live.scene();
    let differing = match session.read(changes) {
        Err(error) => {
            let trouble = error.to_string();
            if before.trouble.as_ref() != Some(&trouble) {
                if is_first {
                    tell(&opened(live, &before.preview));
                }
                tell(&News::Trouble(&trouble));
                live.show(Scene { preview: before.preview.clone(), trouble: Some(trouble) });
            }
            return Changes::everything();
        }
        Ok(None) if !is_first && before.trouble.is_none() => return Changes::default(),
        Ok(differing) => differing.unwrap_or_default(),
    };
    let preview = session.plan(clock(), &before.preview);
    let reloaded = live.show(Scene { preview, trouble: None });
    let (time, now) = (start.elapsed(), live.scene());
    if is_first {
        tell(&opened(live, &now.preview));
    } else {
        let changed = count_differing(&before.preview, &now.preview);
        tell(&News::Saved { differing: &differing, preview: &now.preview, changed, reloaded, time });
    }
    Changes::default()
}

fn opened<'a>(live: &Live, preview: &'a Preview) -> News<'a> {
    let sites = preview.sites.keys().map(|name| (name.clone(), live.doors.of_site(name))).collect();
    News::Opened { front: live.doors.front(), sites, preview }
}

/// How many outputs differ between two states of the sites.
fn count_differing(before: &Preview, now: &Preview) -> Option<usize> {
    let count = |preview: &Preview| preview.sites.values().map(|site| site.plan.outputs.len()).sum::<usize>();
    if count(before).max(count(now)) > MOST_COMPARED {
        return None;
    }
    let names: BTreeSet<&String> = before.sites.keys().chain(now.sites.keys()).collect();
    let of_site = |name: &String| match (before.sites.get(name), now.sites.get(name)) {
        (Some(before), Some(now)) => now.differing(before),
        (before, now) => before.or(now).map_or(0, |site| site.plan.outputs.len()),
    };
    Some(names.into_iter().map(of_site).sum())
}

/// Listens at both addresses of the loopback; where there is no IPv6, at one.
fn listen(port: u16) -> Result<(Vec<TcpListener>, u16), Error> {
    let at = |ip: IpAddr, port: u16| TcpListener::bind(SocketAddr::new(ip, port));
    let taken = |port: u16| {
        move |error: io::Error| match error.kind() {
            io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => Error::PortTaken(port),
            _ => Error::Machine(error),
        }
    };
    let first = at(Ipv4Addr::LOCALHOST.into(), port).map_err(taken(port))?;
    let port = first.local_addr()?.port();
    match at(Ipv6Addr::LOCALHOST.into(), port) {
        Ok(second) => Ok((vec![first, second], port)),
        // Browsers would find another program under the name of localhost.
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(Error::PortTaken(port)),
        Err(_) => Ok((vec![first], port)),
    }
}

fn accept(listener: &TcpListener, live: &Arc<Live>) {
    let connections = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else {
            // No more connections can be opened right now.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        if connections.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
            connections.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let (live, connections) = (live.clone(), connections.clone());
        thread::spawn(move || {
            // A browser that has gone away is no reason to fail.
            let _gone = serve(&mut stream, &live);
            connections.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

fn serve(stream: &mut TcpStream, live: &Live) -> io::Result<()> {
    let request = match http::read(stream) {
        Ok(request) => request,
        Err(refused) => return refused.response().map_or(Ok(()), |response| response.send(stream, true)),
    };
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    if path == EVENTS && !request.is_head {
        return match (live.doors.door(&request.host), page_of(query)) {
            (Some(door), Some((address, seen))) => events(stream, live, live.open(door, address, seen)),
            (Some(_), None) => Response::text(400, "").send(stream, true),
            (None, _) => answer(live, &request).send(stream, true),
        };
    }
    answer(live, &request).send(stream, !request.is_head)
}

/// The page that asks for events: its address, and the hash of what it shows.
fn page_of(query: &str) -> Option<(String, String)> {
    let value = |name: &str| {
        let found = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name));
        found.and_then(|(_, value)| decoded(&value.replace('+', " ")))
    };
    Some((clean(&value("path")?)?, value("seen")?))
}

/// Sends events until the browser has gone away.
fn events(
    stream: &mut TcpStream,
    live: &Live,
    (number, messages): (u64, std::sync::mpsc::Receiver<Message>),
) -> io::Result<()> {
    let mut send = || -> io::Result<()> {
        begin_events(stream)?;
        loop {
            let text = match messages.recv_timeout(HEARTBEAT) {
                Ok(message) => event(&message),
                Err(RecvTimeoutError::Timeout) => ": here\n\n".to_owned(),
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            stream.write_all(text.as_bytes())?;
        }
    };
    let outcome = send();
    live.close(number);
    outcome
}

fn event(message: &Message) -> String {
    let (name, data) = match message {
        Message::Reload => ("reload", String::new()),
        Message::Style { before, now, seen } => {
            ("style", serde_json::json!({ "before": before, "now": now, "seen": seen }).to_string())
        }
        Message::Findings(json) => ("findings", json.clone()),
    };
    format!("event: {name}\ndata: {data}\n\n")
}
