//! Every page of the built example: links that lead somewhere, one heading, languages that belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::example::{CONTENT, example};
use crate::html::{self, Page};
use crate::site::{Site, files};

/// The sites of an output folder, as tests look at them.
struct Sites {
    /// Every file of every site: `almaty/kk/index.html`.
    files: BTreeSet<String>,
    /// The pages among them.
    pages: BTreeMap<String, Page>,
}

/// The example's sites.
fn sites() -> &'static Sites {
    static SITES: OnceLock<Sites> = OnceLock::new();
    SITES.get_or_init(|| Sites::read(&example().out()))
}

impl Sites {
    fn read(out: &Path) -> Self {
        let files = files(out);
        let page = |(path, bytes): (&String, &Vec<u8>)| {
            let html = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is no text"));
            (path.clone(), html::read(html))
        };
        let pages = files
            .iter()
            .filter(|(path, _)| path.ends_with("/index.html") || path.ends_with("/404.html"))
            // The web editor is a program of its own, for the press service.
            .filter(|(path, _)| !path.ends_with("/admin/index.html"))
            .map(page)
            .collect();
        Self { pages, files: files.into_keys().collect() }
    }

    /// Every address that leads nowhere, with its page.
    fn broken(&self) -> Vec<String> {
        let mut broken = Vec::new();
        for (path, page) in &self.pages {
            let alternates = page.alternates.iter().map(|(_, address)| address);
            for address in page.links.iter().chain(&page.loads).chain(alternates).chain(&page.canonical) {
                let Some((file, fragment)) = target(path, address) else { continue };
                let found = self.files.contains(&file)
                    && fragment.is_none_or(|id| self.pages.get(&file).is_some_and(|page| page.ids.contains(&id)));
                if !found {
                    broken.push(format!("{path}: {address}"));
                }
            }
        }
        broken
    }

    /// The page at an absolute address.
    #[track_caller]
    fn at(&self, address: &str) -> &Page {
        let (file, _) = target("almaty/", address).expect("an address of ours");
        self.pages.get(&file).unwrap_or_else(|| panic!("no page at {address}"))
    }
}

/// The file that answers at an address of a page; `None` for another origin.
fn target(page: &str, address: &str) -> Option<(String, Option<String>)> {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment.to_owned())),
        None => (address, None),
    };
    let (site, path) = page.split_once('/').expect("a page stands in a site");
    let file = if address.is_empty() {
        page.to_owned()
    } else if let Some(rest) = ["https://", "webcal://"].iter().find_map(|scheme| address.strip_prefix(scheme)) {
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        format!("{}/{path}", host.strip_suffix(".sot.example")?)
    } else if ["http:", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme)) {
        return None;
    } else if address.starts_with('/') {
        format!("{site}{address}")
    } else {
        let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        format!("{site}/{folder}{address}")
    };
    Some((if file.ends_with('/') { format!("{file}index.html") } else { file }, fragment))
}

/// The pages for which something does not hold.
#[track_caller]
fn none(of: impl IntoIterator<Item = String>) {
    let found: Vec<String> = of.into_iter().collect();
    assert!(found.is_empty(), "{} in all:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[test]
fn the_example_is_as_large_as_it_claims() {
    let sites = sites();
    let folders: BTreeSet<&str> = sites.files.iter().filter_map(|file| Some(file.split_once('/')?.0)).collect();
    assert_eq!(folders.len(), 26, "{folders:?}");
    assert!(sites.pages.len() > 1500, "{}", sites.pages.len());
    for site in folders {
        for file in ["index.html", "404.html", "sitemap.xml", "robots.txt", "_headers", "_redirects", "feeds.opml"] {
            assert!(sites.files.contains(&format!("{site}/{file}")), "{site}/{file}");
        }
    }
}

#[test]
fn every_address_leads_somewhere() {
    none(sites().broken());
}

#[test]
fn the_scan_notices_what_leads_nowhere() {
    let html = |text: &str| html::read(text);
    let here =
        html("<main id=a><a href=\"#a\">1</a><a href=\"#b\">2</a><a href=\"/kk/\">3</a><img src=\"x.png\"><p id=a>");
    assert_eq!((here.mains, here.twice.clone(), here.loads.clone()), (1, vec!["a".to_owned()], vec!["x.png".into()]));
    let path = "one/kk/index.html".to_owned();
    let sites = Sites { files: BTreeSet::from([path.clone()]), pages: BTreeMap::from([(path, here)]) };
    assert_eq!(sites.broken(), ["one/kk/index.html: #b", "one/kk/index.html: x.png"]);
    assert_eq!(html("<form method=dialog><input type=radio></form><script src=/assets/a.js></script>").active.len(), 3);
    let active = html("<p style=\"a\" onclick=b><script>c</script><h1>d</h1><meta http-equiv=refresh>");
    assert_eq!(active.active, ["<p style>", "<p onclick>", "<script>", "<meta http-equiv>"]);
}

#[test]
fn every_page_has_one_heading_one_main_and_its_language() {
    let wrong = sites().pages.iter().filter_map(|(path, page)| {
        let lang = path.split('/').nth(1).filter(|part| part.len() == 2).unwrap_or("kk");
        let heading = page.h1.len() == 1 && !page.h1[0].trim().is_empty();
        let sound = heading && page.mains == 1 && page.lang == lang && page.twice.is_empty();
        (!sound).then(|| format!("{path}: {:?} {} {} {:?}", page.h1, page.mains, page.lang, page.twice))
    });
    none(wrong);
}

#[test]
fn nothing_runs_and_nothing_is_asked_of_another_origin() {
    let wrong = sites().pages.iter().flat_map(|(path, page)| {
        let foreign = page.loads.iter().filter(|address| !address.starts_with('/') || address.starts_with("//"));
        let plain = page.links.iter().filter(|address| address.starts_with("http:") || address.contains("javascript:"));
        foreign.chain(plain).chain(&page.active).map(move |found| format!("{path}: {found}"))
    });
    none(wrong);
}

#[test]
fn titles_and_descriptions_are_unique_on_a_site() {
    let mut seen: BTreeMap<(&str, &str), &String> = BTreeMap::new();
    let mut double = Vec::new();
    for (path, page) in &sites().pages {
        let (site, _) = path.split_once('/').expect("a site");
        let found = page.robots.is_none();
        assert!(!page.title.trim().is_empty() && (page.description.is_some() || !found), "{path} tells too little");
        for text in [Some(&page.title), page.description.as_ref()].into_iter().flatten() {
            if let Some(other) = seen.insert((site, text), path) {
                double.push(format!("{path} = {other}: {text}"));
            }
        }
    }
    none(double);
}

#[test]
fn languages_of_a_page_name_each_other() {
    let sites = sites();
    let mut wrong = Vec::new();
    for (path, page) in sites.pages.iter().filter(|(_, page)| page.robots.is_none()) {
        let Some(canonical) = &page.canonical else {
            wrong.push(format!("{path}: no canonical address"));
            continue;
        };
        // A copy's canonical address is elsewhere; that page must not point away in its turn.
        if sites.at(canonical).canonical.as_ref() != Some(canonical) {
            wrong.push(format!("{path}: {canonical} is itself a copy"));
        }
        if page.alternates.is_empty() {
            continue;
        }
        let leads_here = |address: &str| target(path, address).is_some_and(|(file, _)| file == *path);
        let own = page.alternates.iter().any(|(lang, address)| *lang == page.lang && leads_here(address));
        let default = page.alternates.iter().any(|(lang, _)| lang == "x-default");
        let mutual = page.alternates.iter().all(|(_, address)| sites.at(address).alternates == page.alternates);
        if !(own && default && mutual) {
            wrong.push(format!("{path}: {:?}", page.alternates));
        }
    }
    none(wrong);
    let with_languages = sites.pages.values().filter(|page| page.alternates.len() == 3).count();
    assert!(with_languages > 800, "{with_languages}");
}

/// Pages without a place of their own on the site: that for wrong addresses, those for who builds themes.
fn is_apart(path: &str) -> bool {
    path.ends_with("404.html") || path.contains("/style-guide/")
}

#[test]
fn the_switch_leads_to_the_same_item() {
    let sites = sites();
    let items = sites.pages.iter().filter(|(_, page)| page.article || page.robots.is_some());
    let mut switches = 0;
    for (path, page) in items.filter(|(path, _)| !is_apart(path)) {
        let (site, rest) = path.split_once('/').expect("a site");
        let address = &rest[2..rest.len() - "index.html".len()];
        for (lang, target) in &page.switch {
            assert_eq!(*target, format!("/{lang}{address}"), "{path}");
            let other = &sites.pages[&format!("{site}{target}index.html")];
            assert_eq!(other.lang, *lang, "{path}");
            switches += 1;
        }
        assert_eq!(page.switch.len(), 1, "{path}");
    }
    assert!(switches > 400, "{switches}");
}

#[test]
fn a_national_item_has_one_address_that_counts() {
    let sites = sites();
    for lang in ["kk", "ru"] {
        let address = format!("/{lang}/news/2026/ashyqtyq-aptalygy/");
        let copies: Vec<(&String, &Page)> =
            sites.pages.iter().filter(|(path, _)| path.ends_with(&format!("{address}index.html"))).collect();
        assert_eq!(copies.len(), 25);
        for (path, page) in copies {
            assert_eq!(page.canonical.as_deref(), Some(&*format!("https://supreme.sot.example{address}")), "{path}");
        }
        let listed: Vec<String> = fs::read_dir(example().out())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|site| site != ".zharia" && example().output(&format!("{site}/sitemap.xml")).contains(&address))
            .collect();
        assert_eq!(listed, ["supreme"]);
    }
}

#[test]
fn a_missing_translation_has_an_honest_page() {
    let sites = sites();
    let address = "/ru/news/2026/bir-apta-bir-til/";
    let notice = sites.at(&format!("https://almaty.sot.example{address}"));
    assert_eq!((notice.robots.as_deref(), &*notice.lang), (Some("noindex"), "ru"));
    assert_eq!((&notice.canonical, notice.alternates.len()), (&None, 0));
    assert!(notice.links.contains(&"/kk/news/2026/bir-apta-bir-til/".to_owned()));
    let original = sites.at("https://almaty.sot.example/kk/news/2026/bir-apta-bir-til/");
    assert_eq!(original.switch, [("ru".to_owned(), address.to_owned())]);
    assert!(original.alternates.iter().all(|(lang, _)| lang != "ru"), "{:?}", original.alternates);
    for file in ["sitemap.xml", "ru/feed.xml", "ru/news/feed.xml"] {
        assert!(!example().output(&format!("almaty/{file}")).contains(address), "{file}");
    }
    let hidden = sites.pages.iter().filter(|(path, page)| page.robots.is_some() && !is_apart(path));
    assert_eq!(hidden.map(|(path, _)| path).collect::<Vec<_>>(), [&format!("almaty{address}index.html")]);
}

#[test]
fn the_concept_is_made_of_lists_where_word_pasted_some() {
    let source = fs::read_to_string(format!("{CONTENT}/national/pages/tuzhyrymdama/index.kk.md")).unwrap();
    let with_no_break: Vec<(&str, &str)> = source.lines().filter_map(pasted).collect();
    assert_eq!(with_no_break.len(), 27, "{with_no_break:#?}");
    let page = example().output("supreme/kk/pages/tuzhyrymdama/index.html");
    let plain = |text: &str| text.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    for (marker, text) in with_no_break {
        let list = if marker == "-" { "</ul>" } else { "</ol>" };
        let item = page.split("<li>").skip(1).find(|item| plain(item) == plain(text));
        let item = item.unwrap_or_else(|| panic!("{marker} {text} is no item"));
        let end = page[page.find(item).unwrap()..].split('\n').find(|line| line.ends_with("l>"));
        assert_eq!(end, Some(list), "{marker} {text}");
    }
    for paragraph in page.split("<p>").skip(1) {
        let first = paragraph.trim_start().chars().next().unwrap_or('x');
        assert!(
            !matches!(first, '-' | '·' | '–'),
            "a pasted item is a paragraph: {}",
            &paragraph[..60.min(paragraph.len())]
        );
    }
}

/// Marker and text of a line that Word pasted as an item: a no-break space stands between them.
fn pasted(line: &str) -> Option<(&str, &str)> {
    let (marker, text) = line.split_once('\u{a0}')?;
    (marker == "-" || marker.ends_with(')') && marker.len() == 2).then_some((marker, text))
}

#[test]
fn the_example_builds_until_2028_and_its_links_hold() {
    for now in ["2026-11-22", "2027-03-01", "2027-12-31T23:59:59+05:00"] {
        let run = example().build("later", now).ok();
        assert!(!run.stdout.contains("error["), "{now}: {}", run.stdout);
        none(Sites::read(&example().root().join("later")).broken());
    }
}

#[test]
fn a_missing_translation_of_a_case_recalls_the_presumption_too() {
    let site = Site::new();
    let case = |stage: &str| {
        let shared = format!("date: 2026-11-20\ncase_number: \"1\"\narea: civil\ninstance: first\nstage: {stage}\n");
        format!("---\ntitle: Іс\nsummary: Қысқаша.\n{shared}---\n\nСот өтті.\n")
    };
    site.file("courts/almaty/courtroom/open/index.kk.md", case("pending"));
    site.file("courts/almaty/courtroom/over/index.kk.md", case("in-force"));
    site.build().ok();
    let note = "Соблюдается презумпция невиновности.";
    assert!(site.output("almaty/ru/courtroom/2026/open/index.html").contains(note));
    assert!(!site.output("almaty/ru/courtroom/2026/over/index.html").contains(note));
}
