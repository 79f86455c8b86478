//! Appearances in the media that stand as rows: pages of months, counts, the partners' feeds.

use std::fmt::Write as _;

use crate::site::{Site, files};

const OUTLETS: &str = r"
mysal: {name: {kk: «Мысал» газеті, ru: Газета «Мысал»}, url: https://mysal.example, feed: https://mysal.example/rss, partner: {}}
habar: {name: {kk: Хабар, ru: Хабар}, feed: https://habar.example/rss?a=1&b=2, kind: tv, partner: {from: 2026-01-01, to: 2026-12-31}}
eski: {name: {kk: Ескі, ru: Старое}, feed: https://eski.example/rss, partner: {to: 2025-12-31}}
";

fn site() -> Site {
    let site = Site::new();
    site.file("data/outlets.yaml", OUTLETS);
    site
}

/// Rows of a month, one a day, with titles that tell where they come from.
fn rows(month: &str, days: std::ops::RangeInclusive<u32>, name: &str) -> String {
    days.fold(String::new(), |mut rows, day| {
        write!(
            rows,
            "- date: {month}-{day:02}\n  outlet: mysal\n  title: {name} {day}\n  lang: kk\n  url: https://mysal.example/{month}/{name}/{day}\n"
        )
        .expect("a string takes all");
        rows
    })
}

fn item(site: &Site, path: &str, title: &str) {
    let text = |title: &str| {
        format!(
            "---\ntitle: {title}\ndate: 2026-10-05 10:00\nsummary: Аңдатпа.\noutlet: habar\nlink: https://habar.example/{}\nmedium: tv\n---\n\nМәтін.\n",
            path.len()
        )
    };
    site.file(&format!("{path}/index.kk.md"), text(title));
    site.file(&format!("{path}/index.ru.md"), text(&format!("{title} по-русски")));
}

/// The titles on a page in the order in which they stand.
fn order(page: &str, titles: &[&str]) -> Vec<usize> {
    titles.iter().map(|title| page.find(title).unwrap_or_else(|| panic!("{title} in {page}"))).collect()
}

#[test]
fn a_month_has_a_page_in_every_language() {
    let site = site();
    site.file(
        "courts/almaty/in-the-media/2026-10/rows.yaml",
        "- date: 2026-10-02\n  outlet: habar\n  title: Суд открыт <всем>\n  lang: ru\n  url: https://habar.example/1?a=1&b=2\n  \
         archive: https://archive.example/1\n  medium: tv\n  speaker: almaty-judge\n  topic: ашықтық\n\
         - {date: 2026-10-09, outlet: mysal, title: \"Сот: ашық\", lang: kk, url: https://mysal.example/2}\n",
    );
    item(&site, "courts/almaty/in-the-media/suhbat", "Судьямен сұхбат");
    site.build().ok();

    let kk = site.output("almaty/kk/in-the-media/2026-10/index.html");
    let places = order(&kk, &["Сот: ашық", "Судьямен сұхбат", "Суд открыт &lt;всем&gt;"]);
    assert!(places.is_sorted(), "newest first: {places:?}");
    for expected in [
        "<title>БАҚ-та біз туралы, 2026 жылғы қазан",
        "<a href=\"https:&#x2F;&#x2F;habar.example&#x2F;1?a=1&amp;b=2\" lang=\"ru\">Суд открыт",
        "<a href=\"&#x2F;kk&#x2F;in-the-media&#x2F;2026&#x2F;suhbat&#x2F;\">Судьямен сұхбат</a>",
        "«Мысал» газеті · <time datetime=\"2026-10-09\">",
        "Сөйлеген: Сәуле Үлгібаева",
        ">Мұрағаттағы көшірмесі</a>",
    ] {
        assert!(plain(&kk).contains(&plain(expected)), "{expected} in {kk}");
    }
    assert!(!kk.contains("<img"));
    let ru = site.output("almaty/ru/in-the-media/2026-10/index.html");
    assert!(
        ru.contains("октябрь 2026 года") && ru.contains("lang=\"kk\">Сот: ашық") && ru.contains("Сауле Ульгибаева")
    );

    let section = site.output("almaty/kk/in-the-media/index.html");
    assert!(order(&section, &["card-title", "id=\"_month\"", "id=\"_months\""]).is_sorted(), "items with a text first");
    assert!(section.contains("3 жарияланым"), "{section}");
    let year = site.output("almaty/kk/in-the-media/2026/index.html");
    assert!(year.contains("Судьямен сұхбат") && year.contains("3 жарияланым") && !year.contains("Сот: ашық"));
    assert!(site.output("almaty/sitemap.xml").contains("/kk/in-the-media/2026-10/"));
}

/// Marks that a template may escape in one way or another.
fn plain(text: &str) -> String {
    text.replace("&#x2F;", "/")
}

#[test]
fn rows_alone_make_a_section_and_wait_for_their_day() {
    let site = site();
    site.file("courts/almaty/in-the-media/2026-11/rows.yaml", rows("2026-11", 20..=25, "қараша"));
    site.file("courts/almaty/in-the-media/2027-01/rows.yaml", rows("2027-01", 1..=2, "болашақ"));
    site.build().ok();
    let month = site.output("almaty/kk/in-the-media/2026-11/index.html");
    assert!(month.contains("қараша 22<") && !month.contains("қараша 23<"), "{month}");
    assert!(!site.has_output("almaty/kk/in-the-media/2027-01/index.html"));
    let home = site.output("almaty/kk/index.html");
    assert!(plain(&home).contains("href=\"/kk/in-the-media/\""), "the menu names the section");
    site.build_with(&["--now", "2027-01-01T10:00:00+05:00"]).ok();
    let section = site.output("almaty/kk/in-the-media/index.html");
    assert!(section.contains("болашақ 1<") && !section.contains("болашақ 2<") && section.contains("6 жарияланым"));
}

#[test]
fn a_long_month_has_pages_and_others_are_left_alone() {
    let site = site();
    let many: String = (0..9).map(|part| rows("2026-09", 1..=28, &format!("жазба-{part}"))).collect();
    site.file("courts/almaty/in-the-media/2026-09/rows.yaml", many);
    site.file("courts/almaty/in-the-media/2026-10/rows.yaml", rows("2026-10", 1..=3, "қазан"));
    site.build().ok();
    let first = site.output("almaty/kk/in-the-media/2026-09/index.html");
    let second = site.output("almaty/kk/in-the-media/2026-09/page/2/index.html");
    assert_eq!((first.matches("<time").count(), second.matches("<time").count()), (150, 102));
    assert!(second.contains("2-бет") && plain(&second).contains("href=\"/ru/in-the-media/2026-09/page/2/\""));
    assert!(!site.has_output("almaty/kk/in-the-media/2026-09/page/3/index.html"));

    let before = files(&site.out());
    site.file("courts/almaty/in-the-media/2026-10/rows.yaml", rows("2026-10", 1..=4, "қазан"));
    let run = site.build().ok();
    let after = files(&site.out());
    let changed: Vec<&String> =
        after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)).map(|(name, _)| name).collect();
    assert!(changed.iter().all(|name| !name.contains("2026-09")), "{changed:?}");
    site.run(&["build", "content", "--out", "clean", "--cache", "clean-cache", "--now", crate::site::NOW]).ok();
    assert!(files(&site.root().join("clean")) == after, "as a build from nothing makes it");
    // The month, the section and the archive of the year in two languages, and the national table.
    assert!(run.stderr.contains("made anew: 8"), "{}", run.stderr);
}

#[test]
fn the_national_site_counts_and_keeps_its_own() {
    let site = site();
    site.court("abai");
    site.file("courts/almaty/in-the-media/2026-10/rows.yaml", rows("2026-10", 1..=3, "алматы"));
    site.file("courts/abai/in-the-media/2026-09/rows.yaml", rows("2026-09", 1..=2, "абай"));
    site.file("national/in-the-media/2026-10/rows.yaml", rows("2026-10", 1..=1, "ортақ"));
    item(&site, "national/in-the-media/ortaq-suhbat", "Ортақ сұхбат");
    site.build().ok();
    let table = plain(&site.output("national/kk/in-the-media/index.html"));
    for expected in [
        "<a href=\"https://almaty.sot.example/kk/in-the-media/2026-10/\">4</a>",
        "<a href=\"https://abai.sot.example/kk/in-the-media/2026-09/\">2</a>",
        "ортақ 1<",
    ] {
        assert!(table.contains(expected), "{expected} in {table}");
    }
    let month = plain(&site.output("national/kk/in-the-media/2026-10/index.html"));
    assert!(month.contains("ортақ 1<") && !month.contains("алматы 1<"), "{month}");
    assert!(month.contains("<a href=\"https://almaty.sot.example/kk/in-the-media/2026/ortaq-suhbat/\">Ортақ сұхбат"));
    let court = site.output("almaty/kk/in-the-media/2026-10/index.html");
    assert!(court.contains("Ортақ сұхбат") && !court.contains("ортақ 1<"), "{court}");
}

#[test]
fn a_broken_row_holds_back_its_own_site_alone() {
    let site = site();
    site.news("almaty", "zhangalyq", "Жаңалық");
    let path = "national/in-the-media/2026-10/rows.yaml";
    site.file(path, rows("2026-10", 1..=1, "ортақ"));
    site.build().ok();
    site.file(path, rows("2026-10", 1..=2, "ортақ") + "- date: 2026-10-03\n  outlet: mysla\n");
    site.news("almaty", "ekinshi", "Екінші");
    let run = site.build().fails(1);
    assert!(run.stderr.contains("mysal"), "{}", run.stderr);
    assert!(site.has_output("almaty/kk/news/2026/ekinshi/index.html"), "no court waits for it");
    let month = site.output("national/kk/in-the-media/2026-10/index.html");
    assert!(month.contains("ортақ 1<") && !month.contains("ортақ 2<"), "the site over all courts stays as it was");
}

#[test]
fn partners_feeds_are_one_list() {
    let site = site();
    site.build().ok();
    for place in ["almaty", "national"] {
        let list = site.output(&format!("{place}/partners.opml"));
        assert!(
            list.contains("https://mysal.example/rss") && list.contains("https://habar.example/rss?a=1&amp;b=2"),
            "{list}"
        );
        assert!(!list.contains("eski.example") && !list.contains("htmlUrl=\"\""), "{list}");
    }
    site.remove("data/outlets.yaml").build().ok();
    assert!(!site.has_output("almaty/partners.opml"));
}
