//! Calendars that journalists subscribe to, half-year line-ups, contact cards.

use std::collections::{BTreeMap, BTreeSet};

use crate::example::example;
use crate::html;
use crate::ical::{self, Component};
use crate::site::{Site, files};

/// Every calendar of an output folder by its path.
fn calendars(out: &std::path::Path) -> BTreeMap<String, Component> {
    let calendars =
        files(out).into_iter().filter(|(path, _)| path.rsplit_once('.').is_some_and(|(_, end)| end == "ics"));
    calendars.map(|(path, bytes)| (path.clone(), ical::read(&path, &bytes))).collect()
}

fn calendar(site: &Site, path: &str) -> Component {
    ical::read(path, site.output(path).as_bytes())
}

/// An event of a court in Kazakh and Russian; `more` are further lines of front matter.
fn event(site: &Site, court: &str, slug: &str, start: &str, more: &str) {
    let path = |lang: &str| format!("courts/{court}/events/{slug}/index.{lang}.md");
    let shared = format!("event_type: briefing\nstart: {start}\n{more}");
    let item = |title: &str, shared: &str| {
        format!(
            "---\ntitle: {title}\ndate: 2026-11-20 10:00\nsummary: {title} (…).\nvenue: Залда, 1\n{shared}---\n\nText.\n"
        )
    };
    site.file(&path("kk"), item(&format!("{slug} kk"), &shared));
    site.file(&path("ru"), item(&format!("{slug} ru"), ""));
}

fn uids(calendar: &Component) -> BTreeSet<String> {
    calendar.events().into_keys().collect()
}

fn is_utc(value: &str) -> bool {
    let (date, time) = value.split_once('T').unwrap_or_default();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    date.len() == 8 && digits(date) && time.len() == 7 && time.ends_with('Z') && digits(&time[..6])
}

#[test]
fn every_calendar_of_the_example_is_read_by_the_rules() {
    let calendars = calendars(&example().out());
    let mut events = 0;
    for (path, calendar) in &calendars {
        assert_eq!((calendar.name.as_str(), calendar.get("VERSION")), ("VCALENDAR", Some("2.0")), "{path}");
        assert_eq!((calendar.get("METHOD"), calendar.get("CALSCALE")), (Some("PUBLISH"), Some("GREGORIAN")), "{path}");
        assert!(calendar.get("PRODID").is_some() && !calendar.inner.is_empty(), "{path}");
        if !path.ends_with("/event.ics") {
            let (site, rest) = path.split_once('/').unwrap();
            let own = format!("https://{site}.sot.example/{rest}");
            assert_eq!(calendar.get("SOURCE"), Some(own.as_str()), "{path}");
            assert_eq!(calendar.get("REFRESH-INTERVAL"), calendar.get("X-PUBLISHED-TTL"), "{path}");
            assert_eq!(calendar.text("NAME"), calendar.text("X-WR-CALNAME"), "{path}");
        }
        for (uid, event) in calendar.events() {
            events += 1;
            assert!(uid.ends_with("@sot.example") && uid.contains('/'), "{path}: {uid}");
            assert!(event.get("DTSTAMP").is_some_and(is_utc), "{path}: {uid}");
            assert!(!event.text("SUMMARY").is_empty(), "{path}: {uid}");
            assert!(event.get("URL").is_some_and(|url| url.starts_with("https://")), "{path}: {uid}");
            assert!(event.get("SEQUENCE").is_some_and(|number| number.parse::<u32>().is_ok()), "{path}: {uid}");
            let (start, end) = (event.get("DTSTART").expect("a start"), event.get("DTEND"));
            assert!(is_utc(start) || start.len() == 8, "{path}: {uid}: {start}");
            assert!(end.is_none_or(|end| end.len() == start.len() && end > start), "{path}: {uid}: {end:?}");
        }
    }
    assert!(events > 50, "{events}");
    let pages = files(&example().out()).into_keys().filter(|path| path.ends_with("k/index.html"));
    for home in pages.filter(|path| path.matches('/').count() == 2) {
        assert!(calendars.contains_key(&home.replace("index.html", "calendar.ics")), "{home} has no calendar");
    }
}

#[test]
fn an_event_is_the_same_in_every_calendar_of_its_language() {
    let mut seen: BTreeMap<(String, String), (String, Component)> = BTreeMap::new();
    let mut of_all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, calendar) in calendars(&example().out()) {
        let lang = path.split('/').nth(1).unwrap().to_owned();
        for (uid, event) in calendar.events() {
            if path.starts_with("national/") && path.ends_with("/calendar.ics") {
                of_all.entry(lang.clone()).or_default().insert(uid.clone());
            }
            let (first, found) =
                seen.entry((lang.clone(), uid.clone())).or_insert_with(|| (path.clone(), event.clone()));
            assert_eq!(found, event, "{uid} in {first} and {path}");
        }
    }
    assert!(seen.len() > 20, "{}", seen.len());
    for (lang, uid) in seen.keys() {
        assert!(of_all[lang].contains(uid), "{uid} is not in the calendar of all courts in {lang}");
    }
}

#[test]
fn ids_outlive_words_times_addresses_and_builds() {
    let site = Site::new();
    event(&site, "almaty", "brifing", "2026-12-10 11:00", "accreditation_until: 2026-12-08 18:00\n");
    site.build().ok();
    let of_both = || (calendar(&site, "almaty/kk/calendar.ics"), calendar(&site, "almaty/ru/calendar.ics"));
    let (kk, ru) = of_both();
    let expected = ["almaty/events/brifing/accreditation@sot.example", "almaty/events/brifing@sot.example"];
    assert_eq!(uids(&kk), expected.map(str::to_owned).into());
    assert_eq!(uids(&kk), uids(&ru));
    assert_eq!(kk.events()[expected[1]].get("DTSTART"), Some("20261210T060000Z"));
    assert_eq!(kk.events()[expected[1]].text("LOCATION"), "Залда, 1");
    assert!(kk.events()[expected[0]].text("SUMMARY").ends_with(": brifing kk"));

    event(&site, "almaty", "brifing", "2027-01-15 11:00", "accreditation_until: 2027-01-10 18:00\n");
    for lang in ["kk", "ru"] {
        let path = format!("courts/almaty/events/brifing/index.{lang}.md");
        let text = std::fs::read_to_string(site.content().join(&path)).unwrap();
        site.file(&path, text.replace("2026-11-20", "2025-11-20").replace("title: brifing", "title: Another"));
    }
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).unwrap();
    site.file("zharia.yaml", settings.replace("https://{court}.sot.example", "https://{court}.sud.example"));
    site.build().ok();
    assert_eq!((uids(&of_both().0), uids(&of_both().1)), (uids(&kk), uids(&ru)));

    let one = site.output("almaty/kk/calendar.ics");
    std::fs::remove_dir_all(site.out()).unwrap();
    site.build_with(&["--now", "2026-11-23T12:34:56+05:00"]).ok();
    assert_eq!(site.output("almaty/kk/calendar.ics"), one, "nothing is read off a clock");
}

#[test]
fn what_is_moved_or_cancelled_is_told_to_subscribers() {
    let site = Site::new();
    let mut last = 0;
    for (more, status, summary, moved) in [
        ("", "CONFIRMED", "brifing ru", false),
        ("status: moved\nmoved_from: 2026-12-09 11:00\n", "CONFIRMED", "brifing ru", true),
        ("status: cancelled\n", "CANCELLED", "Отменено: brifing ru", false),
        (
            "status: cancelled\ncorrections: [{date: 2026-11-21, note: Бос}]\n",
            "CANCELLED",
            "Отменено: brifing ru",
            false,
        ),
    ] {
        event(&site, "almaty", "brifing", "2026-12-10 11:00", more);
        site.build().ok();
        let calendar = calendar(&site, "almaty/ru/events/2026/brifing/event.ics");
        let event = calendar.all("VEVENT")[0];
        assert_eq!((event.get("STATUS"), event.text("SUMMARY").as_str()), (Some(status), summary), "{more}");
        assert_eq!(event.text("DESCRIPTION").starts_with("Время изменено."), moved, "{more}");
        let sequence: u32 = event.get("SEQUENCE").unwrap().parse().unwrap();
        assert!(more.is_empty() || sequence > last || more.contains("note"), "{more}: {sequence} after {last}");
        last = sequence;
    }
}

#[test]
fn a_last_day_is_a_whole_day_and_a_cancelled_one_is_told() {
    let site = Site::new();
    for (status, expected) in [("open", "CONFIRMED"), ("cancelled", "CANCELLED")] {
        for lang in ["kk", "ru"] {
            let shared = format!("status: {status}\nentries_until: 2026-12-31\n");
            let text = format!(
                "---\ntitle: Baiqau\ndate: 2026-11-20 10:00\nsummary: S.\n{}nominations: [A]\n---\n\nT.\n",
                if lang == "kk" { shared.as_str() } else { "" }
            );
            site.file(&format!("courts/almaty/competitions/baiqau/index.{lang}.md"), text);
        }
        site.build().ok();
        let calendar = calendar(&site, "almaty/kk/calendar.ics");
        let event = calendar.events()["almaty/competitions/baiqau/entries@sot.example"];
        assert_eq!((event.get("DTSTART"), event.get("DTEND")), (Some("20261231"), Some("20270101")));
        assert_eq!(event.get("STATUS"), Some(expected));
    }
    let page = html::read(&site.output("almaty/ru/competitions/2026/baiqau/index.html"));
    assert!(page.links.iter().any(|link| link == "/ru/competitions/2026/baiqau/event.ics"), "{:?}", page.links);
}

#[test]
fn what_was_moved_stays_newer_when_it_is_over() {
    let site = Site::new();
    let sequence = |more: &str| -> u32 {
        event(&site, "almaty", "brifing", "2026-11-20 11:00", &format!("{more}moved_from: 2026-11-19 11:00\n"));
        site.build().ok();
        let calendar = calendar(&site, "almaty/kk/events/2026/brifing/event.ics");
        calendar.all("VEVENT")[0].get("SEQUENCE").unwrap().parse().unwrap()
    };
    assert!(sequence("status: held\n") >= sequence("status: moved\n"));
}

#[test]
fn hostile_text_makes_a_readable_calendar() {
    let site = Site::new();
    let hostile = "a\\u000bb\\u001bc\\u2028END:VEVENT\\nEND:VCALENDAR; \\\\n, \\r\\nBEGIN:VALARM \\u202e🏛️👩‍⚖️«Ә»";
    let long = "Ұзақ «атау», 🏛️; ".repeat(40);
    for (slug, text) in [("jau", hostile), ("uzaq", long.as_str())] {
        let item = format!(
            "---\ntitle: \"{text}\"\ndate: 2026-11-20\nsummary: S.\nvenue: \"{text}\"\nevent_type: briefing\n\
             start: 2026-12-10 11:00\nkey_event: true\n---\n\nText.\n"
        );
        site.file(&format!("courts/almaty/events/{slug}/index.kk.md"), item);
    }
    site.build().ok();
    for (path, calendar) in calendars(&site.out()) {
        assert!(calendar.inner.iter().all(|inner| inner.inner.is_empty() || inner.name == "VTIMEZONE"), "{path}");
        for event in calendar.all("VEVENT") {
            assert!(
                event.text("SUMMARY").contains("«Ә»") || event.text("SUMMARY").contains("🏛️;"),
                "{path}: {event:?}"
            );
            assert_eq!(event.properties.iter().filter(|(name, _)| name == "UID").count(), 1, "{path}");
        }
    }
    assert_eq!(calendar(&site, "almaty/kk/calendar.ics").events().len(), 2);
}

#[test]
fn what_is_not_public_is_in_no_calendar() {
    let site = Site::new();
    event(&site, "almaty", "ashyq", "2026-12-10 11:00", "key_event: true\n");
    event(&site, "almaty", "keri", "2026-12-11 11:00", "key_event: true\n");
    for lang in ["kk", "ru"] {
        let path = format!("courts/almaty/events/keri/index.{lang}.md");
        let text = std::fs::read_to_string(site.content().join(&path)).unwrap();
        let withdrawn = "withdrawn: {date: 2026-11-21, reason: Қате}\ndate:";
        site.file(&path, text.replacen("date:", withdrawn, 1));
    }
    event(&site, "almaty", "zhoba", "2026-12-12 11:00", "key_event: true\ndraft: true\n");
    event(&site, "almaty", "embargo", "2026-12-13 11:00", "key_event: true\nembargo: 2026-12-01 09:00\n");
    site.build_with(&["--drafts"]).ok();
    for (path, calendar) in calendars(&site.out()) {
        let all = uids(&calendar);
        assert!(!all.iter().any(|uid| uid.contains("embargo")), "{path}: {all:?}");
    }
    for lang in ["kk", "ru"] {
        let path = format!("courts/almaty/events/keri/index.{lang}.md");
        let text = std::fs::read_to_string(site.content().join(&path)).unwrap();
        site.file(&path, text.replace("withdrawn:", "removed: 2026-11-22\nwithdrawn:"));
    }
    site.build().ok();
    for path in ["almaty/kk/calendar.ics", "almaty/kk/events/line-up/2026-h2/line-up.ics", "national/kk/calendar.ics"] {
        assert_eq!(uids(&calendar(&site, path)), ["almaty/events/ashyq@sot.example".to_owned()].into(), "{path}");
    }
    assert!(!site.has_output("almaty/kk/events/2026/keri/event.ics"));
    assert!(!site.output("almaty/kk/events/2026/keri/index.html").contains("event.ics"));
}

#[test]
fn what_is_withdrawn_is_cancelled_for_those_who_have_it() {
    let site = Site::new();
    event(&site, "almaty", "keri", "2026-12-11 11:00", "key_event: true\n");
    let paths = ["kk", "ru"].map(|lang| format!("courts/almaty/events/keri/index.{lang}.md"));
    let texts = paths.each_ref().map(|path| std::fs::read_to_string(site.content().join(path)).unwrap());
    let mut last = -1;
    for (fields, status) in [
        ("", "CONFIRMED"),
        ("status: moved\nmoved_from: 2026-12-09 11:00\nupdated: 2026-11-21 09:00\n", "CONFIRMED"),
        ("status: moved\nmoved_from: 2026-12-09 11:00\nupdated: 2026-11-21 12:00\n", "CONFIRMED"),
        ("status: cancelled\nupdated: 2026-11-21 15:00\n", "CANCELLED"),
        ("updated: 2026-11-21 16:00\n", "CONFIRMED"),
        ("updated: 2026-11-21 16:00\nwithdrawn: {date: 2026-11-21, reason: Отозвано.}\n", "CANCELLED"),
    ] {
        for (path, text) in paths.iter().zip(&texts) {
            site.file(path, text.replacen("date:", &format!("{fields}date:"), 1));
        }
        site.build().ok();
        let calendar = calendar(&site, "national/ru/calendar.ics");
        let event = calendar.events()["almaty/events/keri@sot.example"];
        let sequence: i64 = event.get("SEQUENCE").unwrap().parse().unwrap();
        assert_eq!(event.get("STATUS"), Some(status), "{fields}");
        assert!(sequence > last, "{fields}: {sequence} after {last}");
        last = sequence;
    }
    let calendar = calendar(&site, "almaty/ru/calendar.ics");
    let event = calendar.events()["almaty/events/keri@sot.example"];
    assert!(event.text("DESCRIPTION").starts_with("Отозвано."), "{event:?}");
    assert!(!event.text("DESCRIPTION").contains("(…)") && event.get("LOCATION").is_none(), "{event:?}");
    assert!(!site.output("almaty/ru/events/2026/keri/index.html").contains("event.ics"));
}

#[test]
fn a_court_without_events_has_a_calendar_to_subscribe_to() {
    let site = Site::new();
    site.build().ok();
    let calendar = calendar(&site, "almaty/kk/calendar.ics");
    assert!(calendar.events().is_empty() && calendar.all("VTIMEZONE").len() == 1);
    assert_eq!(calendar.text("NAME"), "Сот almaty: күнтізбе");
    let page = html::read(&site.output("almaty/kk/feeds/index.html"));
    for link in ["/kk/calendar.ics", "webcal://almaty.sot.example/kk/calendar.ics"] {
        assert!(page.links.iter().any(|found| found == link), "{:?}", page.links);
    }
    assert!(!site.has_output("almaty/kk/events/line-up/index.html"));
    assert!(!site.output("national/kk/index.html").contains("line-up"));
}

/// Whatever the kind: a list whose items have days of their own offers the calendar that holds them.
#[test]
fn a_list_with_days_offers_to_subscribe() {
    let site = example();
    let offers = |list: &str| site.output(&format!("almaty/kk/{list}/index.html")).contains("id=\"_calendar\"");
    for list in ["events", "competitions", "seminars", "plan"] {
        assert!(offers(list), "{list}");
    }
    for list in ["news", "news/2026", "competitions/2026", "documents"] {
        assert!(!offers(list), "{list}");
    }
}

#[test]
fn a_main_event_stands_in_the_line_up_of_its_half_year() {
    let site = Site::new();
    site.court("astana");
    event(&site, "almaty", "qys", "2026-12-31 23:30", "key_event: true\nspeakers: [almaty-judge]\n");
    event(&site, "almaty", "koktem", "2026-06-30 23:00", "key_event: true\nstatus: cancelled\n");
    event(&site, "almaty", "zhai", "2026-12-01 11:00", "");
    event(&site, "astana", "forum", "2026-07-01 00:30", "key_event: true\n");
    site.remove("courts/almaty/events/qys/index.ru.md").build().ok();
    let page = |path: &str| site.output(&format!("{path}index.html"));

    let now = page("almaty/kk/events/line-up/");
    assert!(
        now.contains("qys kk") && now.contains("Сәуле Үлгібаева") && !now.contains("koktem") && !now.contains("zhai")
    );
    assert!(now.contains("2026 жыл, екінші жартыжылдық") && now.contains("/kk/events/line-up/2026-h1/"));
    assert!(page("almaty/kk/events/line-up/2026-h2/").contains("qys kk"));
    let first = page("almaty/kk/events/line-up/2026-h1/");
    assert!(first.contains("koktem kk") && first.contains("Өткізілмейді") && !first.contains("qys"));
    assert!(page("astana/kk/events/line-up/2026-h2/").contains("forum kk"));
    assert!(!site.has_output("astana/kk/events/line-up/2026-h1/index.html"));

    let ru = page("almaty/ru/events/line-up/2026-h2/");
    assert!(
        ru.contains("<th scope=\"row\" lang=\"kk\"><a href=\"/kk/events/2026/qys/\" hreflang=\"kk\">qys kk"),
        "{ru}"
    );
    let all = page("national/ru/events/line-up/2026-h2/");
    assert!(all.contains("Суд astana") && all.contains("Суд almaty"), "{all}");
    assert!(all.contains("https://astana.sot.example/ru/events/2026/forum/"));
    let of_all = calendar(&site, "national/ru/events/line-up/2026-h2/line-up.ics");
    assert_eq!(
        uids(&of_all),
        ["almaty/events/qys@sot.example", "astana/events/forum@sot.example"].map(str::to_owned).into()
    );

    for path in ["almaty/kk/events/", "national/kk/"] {
        let links = html::read(&page(path)).links;
        assert!(links.iter().any(|link| link == "/kk/events/line-up/"), "{path}: {links:?}");
    }
}

#[test]
fn the_current_half_year_is_told_even_while_it_is_empty() {
    let site = Site::new();
    event(&site, "almaty", "koktem", "2026-06-01 11:00", "key_event: true\n");
    site.build().ok();
    let now = site.output("almaty/ru/events/line-up/index.html");
    assert!(now.contains("Главные события этого полугодия пока не назначены."), "{now}");
    assert!(now.contains("/ru/events/line-up/2026-h1/") && !now.contains("line-up.ics"));
    assert!(!site.has_output("almaty/ru/events/line-up/2026-h2/index.html"));
    assert!(!site.has_output("almaty/ru/events/line-up/line-up.ics"));
}

#[test]
fn a_speaker_has_a_contact_card_from_the_registry() {
    let site = Site::new();
    let judge = std::fs::read_to_string(site.content().join("people/almaty-judge.yaml")).unwrap();
    let hours = "hours: {kk: \"Дүйсенбі, 9:00–18:00\", ru: \"Понедельник, 9:00–18:00\"}\nduty_phone: \"+7 (000) 000-00-09\"\nlanguages: [kk, ru]\n";
    site.file("people/almaty-judge.yaml", format!("{judge}{hours}"));
    let speaker = "---\ntitle: Speaker\nsummary: S.\nperson: almaty-judge\ntopics: [a]\nspeaks: [kk]\n---\n\nT.\n";
    site.file("courts/almaty/speakers/uilestirushi/index.kk.md", speaker);
    site.file("courts/almaty/speakers/uilestirushi/index.ru.md", speaker);
    site.build().ok();
    let path = "almaty/ru/speakers/uilestirushi/contact.vcf";
    let card = ical::read(path, site.output(path).as_bytes());
    assert_eq!((card.name.as_str(), card.get("VERSION")), ("VCARD", Some("4.0")));
    assert_eq!((card.text("FN"), card.text("TITLE")), ("Сауле Ульгибаева".to_owned(), "судья".to_owned()));
    assert_eq!(card.text("ORG"), "Суд almaty");
    assert_eq!(card.text("EMAIL"), "press@almaty.sot.example");
    let phones: Vec<&str> =
        card.properties.iter().filter(|(name, _)| name.starts_with("TEL")).map(|(_, value)| value.as_str()).collect();
    assert_eq!(phones, ["+7 (000) 000-00-02", "+7 (000) 000-00-09"]);
    let note = card.text("NOTE");
    assert!(note.contains("Понедельник, 9:00–18:00") && note.contains("+7 (000) 000-00-09"), "{note}");
    assert!(note.contains("пресс-службы"), "the number is not the judge's own: {note}");
    let page = html::read(&site.output("almaty/ru/speakers/uilestirushi/index.html"));
    assert!(page.links.iter().any(|link| link == "/ru/speakers/uilestirushi/contact.vcf"), "{:?}", page.links);
}
