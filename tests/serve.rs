//! The preview, through the real binary and a plain client: what it serves, what it refuses, what it tells browsers.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use zharia::base::date::Moment;
use zharia::build::{Changes, Options, Preview, Session};

use crate::site::{NOW, Site, files};

/// Nothing here takes so long, but on a machine that is busy with all other tests.
const PATIENCE: Duration = Duration::from_secs(60);

const START: &str = "<!--zharia-preview-->";
const END: &str = "<!--/zharia-preview-->";

/// A running preview; it ends with the test.
struct Served {
    child: Child,
    port: u16,
    said: Arc<Mutex<String>>,
}

/// An answer.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Served {
    fn start(site: &Site, args: &[&str]) -> Self {
        let mut all = vec!["serve", "content", "--port", "0", "--now", NOW];
        all.extend(args);
        let mut child = site.command(&all).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let said = Arc::new(Mutex::new(String::new()));
        let (stderr, heard) = (child.stderr.take().expect("it is piped"), said.clone());
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let mut said = heard.lock().expect("nobody fails with it");
                said.push_str(&line);
                said.push('\n');
            }
        });
        let mut served = Self { child, port: 0, said };
        served.says("127.0.0.1:");
        let said = served.said();
        let port = said.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        served.port = port.and_then(|port| port.parse().ok()).expect("it tells its port");
        served
    }

    fn said(&self) -> String {
        self.said.lock().expect("nobody fails with it").clone()
    }

    /// Waits until the terminal shows some words.
    #[track_caller]
    fn says(&self, words: &str) {
        until(|| self.said().contains(words), || format!("{words:?} in {}", self.said()));
    }

    fn ask(&self, method: &str, host: &str, target: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time");
        write!(stream, "{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("it reads");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let end = bytes.windows(4).position(|part| part == b"\r\n\r\n").unwrap_or_else(|| panic!("{target}: no head"));
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn host(&self, site: &str) -> String {
        format!("{site}.localhost:{}", self.port)
    }

    fn get(&self, site: &str, target: &str) -> Answer {
        self.ask("GET", &self.host(site), target)
    }

    /// Waits until a page holds some words, or holds them no more.
    #[track_caller]
    fn shows(&self, site: &str, target: &str, words: &str, is_there: bool) {
        let shown = || self.get(site, target).text();
        until(|| shown().contains(words) == is_there, || format!("{target}: {words:?}: {is_there} in {}", shown()));
    }

    /// Opens a page as a browser does, and listens.
    fn open(&self, site: &str, address: &str) -> Page {
        let seen = self.get(site, address).text();
        let seen = seen.split("data-seen=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a script");
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time");
        let target = format!("/_zharia/events?path={address}&seen={seen}");
        write!(stream, "GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host(site)).expect("it reads");
        let mut page = Page(BufReader::new(stream));
        assert_eq!(page.next().0, "findings");
        page
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _waited = self.child.wait();
    }
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The page as a build has it.
    fn without_piece(&self) -> Vec<u8> {
        let text = self.text();
        match text.split_once(START) {
            Some((before, rest)) => [before, rest.split_once(END).expect("it ends").1].concat().into_bytes(),
            None => self.body.clone(),
        }
    }
}

/// An open page: what it is told.
struct Page(BufReader<TcpStream>);

impl Page {
    /// The next event, its name and data.
    fn next(&mut self) -> (String, String) {
        let mut name = String::new();
        let start = Instant::now();
        loop {
            assert!(start.elapsed() < PATIENCE, "nothing is told");
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("an event") > 0, "the events have ended");
            if let Some(event) = line.strip_prefix("event: ") {
                event.trim().clone_into(&mut name);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, data.trim().to_owned());
            }
        }
    }

    /// What is told next, once it is other than findings without a word.
    fn findings_with(&mut self, words: &str) -> String {
        loop {
            let (name, data) = self.next();
            if name == "findings" && data.contains(words) {
                return data;
            }
        }
    }
}

#[track_caller]
fn until(mut is_so: impl FnMut() -> bool, what: impl Fn() -> String) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{}", what());
        thread::sleep(Duration::from_millis(20));
    }
}

fn item(head: &str, text: &str) -> String {
    format!("---\ntitle: {text}\nsummary: {text}.\n{head}---\n\n{text}.\n")
}

#[test]
fn every_file_is_that_of_a_build() {
    let site = Site::new();
    site.court("aqmola").news("almaty", "basqa", "Canary").news("aqmola", "bir", "Other");
    site.file("courts/almaty/news/basqa/photo.txt", "x");
    let served = Served::start(&site, &[]);
    site.build().ok();
    for name in ["almaty", "aqmola", "national"] {
        let built = files(&site.out().join(name));
        assert!(built.len() > 20, "{name}: {}", built.len());
        for (path, bytes) in built {
            let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
            let answer = served.get(name, &address);
            if ["/_headers", "/_redirects"].contains(&address.as_str()) {
                assert_eq!(answer.status, 404, "{address}");
                continue;
            }
            assert_eq!((answer.status, answer.without_piece() == bytes), (200, true), "{name}{address}");
            let is_page = bytes.starts_with(b"<!doctype html>");
            assert_eq!(answer.text().contains(START), is_page, "{name}{address}");
        }
    }
}

#[test]
fn answers_are_those_of_the_host() {
    let site = Site::new();
    site.news("almaty", "basqa", "Canary");
    site.file("courts/almaty/news/bir/index.kk.md", item("date: 2026-11-19\naliases: [/eski/]\n", "Moved"));
    let served = Served::start(&site, &[]);
    let home = served.get("almaty", "/kk/");
    assert_eq!((home.status, home.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let policy = home.header("content-security-policy").expect("a policy");
    assert!(policy.contains("script-src 'self';") && policy.contains("connect-src 'self'"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("upgrade-insecure-requests"), "{policy}");
    for (name, value) in
        [("cache-control", "no-store"), ("x-content-type-options", "nosniff"), ("x-frame-options", "DENY")]
    {
        assert_eq!(home.header(name), Some(value));
    }
    assert_eq!(home.header("access-control-allow-origin"), None);
    assert_eq!(home.header("cross-origin-resource-policy"), Some("same-origin"));

    let unknown = served.get("almaty", "/kk/nothing/");
    assert_eq!((unknown.status, unknown.text().contains("<html")), (404, true));
    let folder = served.get("almaty", "/kk/news");
    assert_eq!((folder.status, folder.header("location")), (301, Some("/kk/news/")));
    let moved = served.get("almaty", "/eski/");
    assert_eq!((moved.status, moved.header("location")), (301, Some("/kk/news/2026/bir/")));
    let head = served.ask("HEAD", &served.host("almaty"), "/kk/");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), home.header("content-length"));

    let front = served.ask("GET", &format!("127.0.0.1:{}", served.port), "/");
    assert_eq!(front.status, 200);
    for name in ["almaty", "national"] {
        assert!(front.text().contains(&format!("href=\"http://{}/\"", served.host(name))), "{}", front.text());
    }
    assert_eq!(served.get("nobody", "/").status, 404);
    assert_eq!(
        served.get("almaty", "/_zharia/preview.js").header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
}

#[test]
fn nobody_else_gets_in() {
    let site = Site::new();
    fs::write(site.root().join("secret.txt"), "Canary").expect("a file");
    site.file("private/notes.md", "Canary");
    let served = Served::start(&site, &[]);
    let own = served.host("almaty");
    for host in ["evil.example", "127.0.0.1", "127.0.0.1:1", "almaty.localhost.evil.example", ""] {
        assert_eq!(served.ask("GET", host, "/kk/").status, 421, "{host:?}");
        assert_eq!(served.ask("GET", host, "/_zharia/events?path=/kk/&seen=x").status, 421, "{host:?}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "PATCH"] {
        let answer = served.ask(method, &own, "/kk/");
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
    for target in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/kk/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/kk/%00index.html",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/etc/passwd",
        "/private/notes.md",
        "/zharia.yaml",
        "/courts/almaty/court.yaml",
        "/_headers",
        "/.zharia/manifests",
        "/%",
        "/%c0%ae%c0%ae/",
        "/_zharia/../kk/",
        "/_zharia/x",
        "/_zharia/events",
        "/_zharia/events?path=../x&seen=1",
        "http://evil.example/kk/",
        "*",
    ] {
        let answer = served.ask("GET", &own, target);
        assert!([400, 404].contains(&answer.status), "{target}: {}", answer.status);
        assert!(!answer.text().contains("Canary") && !answer.text().contains("root:"), "{target}");
    }
    // Bytes of any sort end the connection, never the preview.
    for bytes in [&b"\x16\x03\x01\x02\x00"[..], b"GET / HTTP/1.1\r\n", &vec![b'a'; 100_000], b""] {
        let mut stream = TcpStream::connect(("127.0.0.1", served.port)).expect("it listens");
        let _refused = stream.write_all(bytes);
    }
    assert_eq!(served.get("almaty", "/kk/").status, 200);
}

#[test]
fn a_saved_file_reloads_the_pages_that_show_it_and_no_others() {
    let site = Site::new();
    site.court("aqmola").news("almaty", "basqa", "Before").news("aqmola", "bir", "Other");
    let served = Served::start(&site, &[]);
    let mut list = served.open("almaty", "/ru/news/");
    let mut other = served.open("aqmola", "/ru/news/");
    site.file("courts/almaty/news/basqa/index.ru.md", item("date: 2026-11-20 10:00\n", "After"));
    assert_eq!(list.next().0, "reload");
    served.shows("almaty", "/ru/news/", "After", true);
    served.says("courts/almaty/news/basqa/index.ru.md: ");
    // Whoever comes with the old page is told at once.
    let stale = served.ask("GET", &served.host("almaty"), "/ru/news/").text();
    assert!(stale.contains("After"));

    site.news("aqmola", "zhana", "New");
    let mut heard = other.next();
    while heard.0 == "findings" {
        heard = other.next();
    }
    assert_eq!(heard.0, "reload", "the first thing that the other page is told is of its own court");
    served.shows("aqmola", "/ru/news/2026/zhana/", "New", true);

    fs::rename(site.content().join("courts/aqmola/news/zhana"), site.content().join("courts/aqmola/news/ekinshi"))
        .expect("a folder");
    served.shows("aqmola", "/ru/news/2026/ekinshi/", "New", true);
    assert_eq!(served.get("aqmola", "/ru/news/2026/zhana/").status, 404);
    site.file("courts/aqmola/news/ekinshi/index.ru.md", item("date: 2026-11-20 10:00\n", "Renamed"));
    served.shows("aqmola", "/ru/news/", "Renamed", true);

    site.court("oskemen");
    until(|| served.get("oskemen", "/kk/").status == 200, || served.said());
    site.remove("courts/oskemen").remove("people/oskemen-judge.yaml").remove("people/oskemen-press.yaml");
    until(|| served.get("oskemen", "/kk/").status == 404, || served.said());
}

#[test]
fn a_broken_file_is_told_and_leaves_the_pages_as_they_were() {
    let site = Site::new();
    site.news("almaty", "basqa", "Sound");
    let served = Served::start(&site, &["--lang", "kk"]);
    let mut page = served.open("almaty", "/ru/news/2026/basqa/");
    let file = "courts/almaty/news/basqa/index.ru.md";
    for broken in ["---\ntitle: [\n---\n\nx\n", "", "---\ntitle: Half a", "\0\0\0"] {
        site.file(file, broken);
        let told = page.findings_with(file);
        assert!(told.contains("\"lang\":\"kk\"") && told.contains("\"grave\":true"), "{told}");
        for target in ["/ru/news/2026/basqa/", "/ru/news/", "/ru/", "/ru/feed.xml"] {
            assert!(served.get("almaty", target).text().contains("Sound ru"), "{broken:?}: {target}");
        }
    }
    served.says("қате[");
    let front = served.ask("GET", &format!("127.0.0.1:{}", served.port), "/").text();
    assert!(front.contains(file) && front.contains("lang=\"kk\""), "{front}");
    // Another file can be worked on in the meantime.
    site.file("courts/almaty/news/basqa/index.kk.md", item("date: 2026-11-20 10:00\n", "Meanwhile"));
    served.shows("almaty", "/kk/news/", "Meanwhile", true);
    site.file(file, item("date: 2026-11-20 10:00\n", "Mended"));
    served.shows("almaty", "/ru/news/", "Mended", true);
    served.says("Қателер түзетілді.");
}

#[test]
fn settings_themes_and_the_tree_itself_may_break_and_be_mended() {
    let site = Site::new();
    site.news("almaty", "basqa", "Sound");
    site.file("themes/own/theme.yaml", "extends: base\n");
    let settings = fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    let own = settings.replace("theme: base", "theme: own");
    site.file("zharia.yaml", &own);
    let served = Served::start(&site, &["--lang", "en"]);
    let mut page = served.open("almaty", "/kk/");

    site.file("themes/own/styles/10-own.css", ".canary { margin: 0; }\n");
    assert_eq!(page.next().0, "style", "nothing but the style sheet differs");
    let template = "themes/own/templates/kinds/news.html";
    site.file(template, "{% extends \"base/kinds/news.html\" %}{% block nothing %}{{");
    page.findings_with("themes/own");
    assert_eq!(served.get("almaty", "/kk/news/2026/basqa/").status, 200);
    site.remove(template);
    page.findings_with("\"notice\":null");

    for broken in ["languages: [", "", "nonsense: true\n"] {
        site.file("zharia.yaml", broken);
        page.findings_with("as they were");
        assert!(served.get("almaty", "/kk/").text().contains("Sound kk"));
    }
    site.file("zharia.yaml", &own);
    page.findings_with("\"notice\":null");

    let (content, away) = (site.content(), site.root().join("away"));
    fs::rename(&content, &away).expect("it can be moved");
    page.findings_with("as they were");
    assert!(served.get("almaty", "/kk/").text().contains("Sound kk"));
    fs::rename(&away, &content).expect("it can be moved back");
    page.findings_with("\"notice\":null");
    site.file("courts/almaty/news/basqa/index.kk.md", item("date: 2026-11-20 10:00\n", "Again"));
    served.shows("almaty", "/kk/news/", "Again", true);
}

#[test]
fn what_readers_cannot_see_yet_is_shown_with_a_banner() {
    let site = Site::new();
    site.news("almaty", "basqa", "Public");
    for (slug, head) in [
        ("zhoba", "date: 2026-11-20\ndraft: true\n"),
        ("keiin", "date: 2026-12-01 09:30\n"),
        ("embargo", "date: 2026-11-20\nembargo: 2026-12-02 12:00\n"),
    ] {
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), item(head, "Canary"));
        site.file(&format!("courts/almaty/news/{slug}/index.ru.md"), item(head, "Canary"));
    }
    let served = Served::start(&site, &[]);
    for (slug, kk, ru) in [
        ("zhoba", "Бұл бет — жоба", "Эта страница — черновик"),
        ("keiin", "2026 жылғы 1 желтоқсан, 09:30", "1 декабря 2026 года, 09:30"),
        ("embargo", "Бұл бетке эмбарго қойылған", "Эта страница под эмбарго"),
    ] {
        for (lang, words) in [("kk", kk), ("ru", ru)] {
            let text = served.get("almaty", &format!("/{lang}/news/2026/{slug}/")).text();
            let banner =
                text.split("zharia-banner\"").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a banner");
            assert!(banner.contains(words) && banner.contains(&format!("lang=\"{lang}\"")), "{banner}");
        }
    }
    let list = served.get("almaty", "/ru/news/").text();
    assert!(list.contains("материалы, которых читатели ещё не видят: 3."), "{list}");
    assert!(!served.get("almaty", "/ru/news/2026/basqa/").text().contains("под эмбарго"));
    // A build knows nothing of all this.
    site.build().ok();
    let leaked = files(&site.out()).into_iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains("Canary"));
    assert_eq!(leaked.map(|(path, _)| path), None);
}

#[test]
fn one_court_stands_at_the_plain_address() {
    let site = Site::new();
    site.court("aqmola").news("aqmola", "bir", "Canary");
    let served = Served::start(&site, &["--court", "aqmola"]);
    let plain = served.ask("GET", &format!("localhost:{}", served.port), "/kk/news/");
    assert!(plain.text().contains("Canary"));
    assert_eq!(served.get("almaty", "/kk/").status, 404);
}

#[test]
fn what_makes_a_preview_impossible_is_told() {
    let site = Site::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (lang, words) in [("kk", "порт"), ("ru", "занят"), ("en", "taken")] {
        let run = site.run(&["serve", "content", "--port", &port, "--lang", lang]).fails(4);
        assert!(run.stderr.contains("--port") && run.stderr.contains(words), "{}", run.stderr);
    }
    let run = site.run(&["serve", "content", "--port", "0", "--court", "nowhere"]).fails(2);
    assert!(run.stderr.contains("nowhere"), "{}", run.stderr);
    site.run(&["serve", "elsewhere", "--port", "0"]).fails(3);
}

#[test]
fn only_what_was_saved_is_read() {
    let site = Site::new();
    for n in 0..20 {
        site.news("almaty", &format!("item-{n}"), "Text");
    }
    let content = Utf8PathBuf::from_path_buf(site.content()).expect("UTF-8");
    let now = Moment::parse_instant(NOW).expect("an instant");
    let mut session = Session::new(Options::plain(&content, now), content.join(".zharia"));
    let mut run = |before: &Preview, paths: &[&str]| {
        let mut changes = Changes::default();
        changes.content.extend(paths.iter().map(Utf8PathBuf::from));
        changes.everything = paths.is_empty();
        let differing = session.read(&changes).expect("it can be read");
        (session.plan(now, before), differing.map_or(0, |differing| differing.files.len()))
    };
    let (first, _) = run(&Preview::default(), &[]);
    assert_eq!(first.read, 40);
    let file = "courts/almaty/news/item-3/index.ru.md";
    site.file(file, item("date: 2026-11-20 10:00\n", "Other"));
    let (second, differing) = run(&first, &[file, "courts/almaty/news/item-4/index.ru.md"]);
    assert_eq!((second.read, differing), (2, 1), "a folder is read as a whole");
    let (third, _) = run(&second, &["courts/almaty"]);
    assert_eq!(third.read, 0);
    site.file(
        "courts/almaty/court.yaml",
        fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("it is there") + "\n",
    );
    let (fourth, _) = run(&third, &["courts/almaty/court.yaml"]);
    assert_eq!(fourth.read, 0, "no item depends on it");
    let (fifth, _) = run(&fourth, &[]);
    assert_eq!(fifth.read, 0, "nothing differs, although everything was read");
    let home = zharia::base::path::OutputPath::new("ru/news/index.html");
    let parts = |preview: &Preview| preview.sites["almaty"].parts(&home);
    assert_ne!(parts(&first), parts(&second));
    assert_eq!(parts(&second), parts(&fifth));
}
