//! What pages tell search engines is what readers see: checked on every page of the example.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::example::example;
use crate::site::{Site, files};

/// What a page of the example says in JSON-LD.
fn graph(path: &str, html: &str) -> Vec<Value> {
    let parts: Vec<&str> = html.split("<script type=\"application/ld+json\">").collect();
    assert_eq!(parts.len(), 2, "{path}: one block of JSON-LD");
    let data = parts[1].split("</script>").next().unwrap_or_default();
    assert!(!data.contains('<'), "{path}: nothing may end the block early");
    let value: Value = serde_json::from_str(data).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(value["@context"], "https://schema.org", "{path}");
    value["@graph"].as_array().unwrap_or_else(|| panic!("{path}: no graph")).clone()
}

/// The words of a page without markup, and its dates for machines.
fn seen(html: &str) -> (String, BTreeSet<&str>) {
    let body = html.split_once("<body").map_or("", |(_, body)| body);
    let text: String = body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let codes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    let text = codes.iter().fold(text.replace('\u{ad}', ""), |text, (code, sign)| text.replace(code, sign));
    let dates = body.split("datetime=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    (words(&text), dates)
}

fn words(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page of a section's item is.
fn expected(section: &str) -> &'static [&'static str] {
    match section {
        "news" | "courtroom" | "judges-day" | "responses" | "corrections" | "in-the-media" => &["NewsArticle"],
        "video-blog" => &["VideoObject"],
        "infographics" => &["Dataset"],
        "events" | "seminars" => &["Event"],
        "judges" | "speakers" | "experts" => &["Person"],
        _ => &["Article", "WebPage"],
    }
}

#[test]
fn every_page_tells_what_readers_see() {
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    for (path, bytes) in files(&example().out()).into_iter().filter(|(path, _)| path.rsplit('.').next() == Some("html"))
    {
        let html = String::from_utf8(bytes).expect("UTF-8");
        // A way on, and the web editor, are no pages to be found.
        if html.contains("http-equiv=\"refresh\"") || path.ends_with("/admin/index.html") {
            continue;
        }
        let (text, dates) = seen(&html);
        let graph = graph(&path, &html);
        for node in &graph {
            let name = node["@type"].as_str().unwrap_or_else(|| panic!("{path}: no type"));
            *types.entry(name.to_owned()).or_default() += 1;
            let told = ["name", "headline"].iter().filter_map(|key| node[*key].as_str());
            let ways = node["itemListElement"].as_array().into_iter().flatten().filter_map(|way| way["name"].as_str());
            for words_of in told.chain(ways) {
                assert!(text.contains(&words(words_of)), "{path}: nobody sees {words_of}");
            }
            for key in ["datePublished", "dateModified", "uploadDate", "startDate", "endDate", "previousStartDate"] {
                let Some(date) = node[key].as_str() else { continue };
                assert!(dates.contains(date) || dates.contains(&date[..10]), "{path}: nobody sees {key} {date}");
                assert!(date.len() == 10 || date.ends_with("+05:00") || date.ends_with("+06:00"), "{path}: {date}");
            }
        }
        let parts: Vec<&str> = path.split('/').collect();
        let is_item = matches!(parts[..], [_, _, _, year, _, "index.html"] if year.starts_with("20"));
        if is_item && !html.contains("name=\"robots\"") && !html.contains("notice-withdrawn") {
            let of_item = graph[0]["@type"].as_str().expect("a type");
            let months = parts[2] == "in-the-media" && of_item == "CollectionPage";
            assert!(expected(parts[2]).contains(&of_item) || months, "{path}: {of_item}");
        }
        let has_way = graph.iter().any(|node| node["@type"] == "BreadcrumbList");
        assert_eq!(has_way, html.contains("<nav class=\"breadcrumbs"), "{path}");
    }
    for name in [
        "Article",
        "BreadcrumbList",
        "CollectionPage",
        "Dataset",
        "Event",
        "GovernmentOrganization",
        "NewsArticle",
        "Person",
        "VideoObject",
        "WebPage",
        "WebSite",
    ] {
        assert!(types.contains_key(name), "{name}: {types:?}");
    }
}

#[test]
fn corrections_and_moves_are_told_and_what_is_withdrawn_is_not() {
    let site = Site::new();
    let news = "title: Тақырып</script>\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.";
    let write = |slug: &str, more: &str| {
        site.file(&format!("courts/almaty/news/{slug}/index.kk.md"), format!("---\n{news}\n{more}\n---\n\nМәтін.\n"));
    };
    write("a", "updated: 2026-11-21 09:00\ncorrections: [{date: 2026-11-21, note: Күні түзетілді.}]");
    write("b", "withdrawn: {date: 2026-11-21, reason: Қате.}");
    let event = "title: Брифинг\ndate: 2026-11-20\nsummary: s.\nevent_type: briefing\nstatus: moved\nvenue: Зал\n\
                 moved_from: 2026-12-01 10:00\nstart: 2026-12-02 10:00\nend: 2026-12-02 11:00";
    site.file("courts/almaty/events/c/index.kk.md", format!("---\n{event}\n---\n\nМәтін.\n"));
    site.build().ok();
    let of = |path: &str| graph(path, &site.output(&format!("almaty/kk/{path}/index.html")))[0].clone();
    let article = of("news/2026/a");
    assert_eq!(article["headline"], "Тақырып</script>");
    assert_eq!(article["datePublished"], "2026-11-20T10:00:00+05:00");
    assert_eq!(article["dateModified"], "2026-11-21T09:00:00+05:00");
    assert_eq!(article["correction"][0]["text"], "Күні түзетілді.");
    assert_eq!(article["publisher"]["name"], "Сот almaty");
    let withdrawn = of("news/2026/b");
    assert_eq!((&withdrawn["@type"], &withdrawn["description"]), (&"WebPage".into(), &Value::Null));
    let event = of("events/2026/c");
    assert_eq!(event["eventStatus"], "https://schema.org/EventRescheduled");
    assert_eq!(event["startDate"], "2026-12-02T10:00:00+05:00");
    assert_eq!(event["previousStartDate"], "2026-12-01T10:00:00+05:00");
    assert_eq!((&event["location"]["name"], &event["offers"]), (&"Зал".into(), &Value::Null));
}
