//! The privacy gate from outside: data are found wherever they stand, nothing of them is published or told, and what
//! somebody has allowed is allowed there alone.

use crate::people::pdf;
use crate::site::{NOW, Run, Site, files};

/// A valid number of nobody.
const NUMBER: &str = "850101350120";

fn short(site: &Site) -> Run {
    site.run(&["check", "content", "--now", NOW, "--lang", "en", "--format", "short"])
}

/// A news item with more lines in its head, a text, and files beside it.
fn news(site: &Site, slug: &str, head: &str, text: &str) {
    for (lang, title) in [("kk", "Брифинг өтті"), ("ru", "Прошёл брифинг")] {
        let is_kk = lang == "kk";
        let (head, text) = if is_kk { (head, text) } else { ("", "Текст.") };
        let file = format!("courts/almaty/news/{slug}/index.{lang}.md");
        site.file(
            &file,
            format!("---\ntitle: {title}\ndate: 2026-11-20 10:00\nsummary: Аңдатпа.\n{head}---\n\n{text}\n"),
        );
    }
}

/// The marks that a run offers to allow findings by.
fn marks(run: &Run) -> Vec<String> {
    let marks = run.stdout.split("- {finding: ").skip(1).filter_map(|rest| rest.split(',').next());
    marks.map(str::to_owned).collect()
}

fn allow(site: &Site, marks: &[String]) {
    let line = |mark: &String| {
        format!("- {{finding: {mark}, reason: \"ресми нөмір екен\", by: \"Айгүл Мысалова, хатшы\", on: 2026-11-22}}\n")
    };
    site.file("ledger/allowed.yaml", marks.iter().map(line).collect::<String>());
}

#[test]
fn a_number_is_found_wherever_it_stands() {
    let mut missed = Vec::new();
    let texts = [
        ("heading", format!("## {NUMBER}\n\nМәтін.")),
        ("link", format!("[{NUMBER}](https://ulgi.example/)")),
        ("link-title", format!("[сілтеме](https://ulgi.example/ \"{NUMBER}\")")),
        ("address", format!("[сілтеме](https://ulgi.example/?iin={NUMBER})")),
        ("table", format!("| А | Б |\n|---|---|\n| а | {NUMBER} |")),
        ("split", "850101\u{202f}350120".to_owned()),
        ("letters", "85O1О135O120".to_owned()),
        ("entity", "&#56;50101350120".to_owned()),
        ("markup", "850101**350120**".to_owned()),
        ("code", format!("`{NUMBER}`")),
        ("comment", format!("<!-- {NUMBER} -->")),
        ("html", format!("<abbr title=\"{NUMBER}\">ЖСН</abbr>")),
        ("footnote", format!("Сөз[^1].\n\n[^1]: {NUMBER}")),
        ("directive", format!(":::notes \"{NUMBER}\"\nМәтін\n:::")),
        ("alt", format!("![{NUMBER}](s.svg)")),
    ];
    for (name, text) in &texts {
        let site = Site::new();
        news(&site, name, "", text);
        site.file(
            &format!("courts/almaty/news/{name}/s.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        );
        missed.extend((!is_found(&site)).then_some(*name));
    }
    let heads = [
        ("title-alias", format!("aliases: [/kk/{NUMBER}/]\n")),
        ("tag", format!("tags: [\"{NUMBER}\"]\n")),
        ("credit", format!("image: {{src: s.svg, alt: Сурет, credit: \"{NUMBER}\"}}\n")),
        ("correction", format!("corrections: [{{date: 2026-11-21, note: \"{NUMBER}\"}}]\n")),
        ("unknown-field", format!("extra: {{list: [{{iin: \"{NUMBER}\"}}]}}\n")),
    ];
    for (name, head) in &heads {
        let site = Site::new();
        news(&site, name, head, "Мәтін.");
        missed.extend((!is_found(&site)).then_some(*name));
    }
    let outlets = format!("ulgi: {{name: {{kk: \"{NUMBER}\", ru: а}}, kind: portal}}\n");
    let rows =
        format!("- {{date: 2026-11-20, outlet: ulgi, title: \"{NUMBER}\", lang: kk, url: https://ulgi.example/a}}\n");
    let subtitles = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{NUMBER}\n");
    for (file, text) in [
        ("data/outlets.yaml", outlets.as_str()),
        ("courts/almaty/in-the-media/2026-11/rows.yaml", rows.as_str()),
        ("courts/almaty/news/a/f.vtt", subtitles.as_str()),
        ("courts/almaty/news/a/f.srt", subtitles.as_str()),
        ("courts/almaty/news/a/f.csv", NUMBER),
        ("courts/almaty/news/a/f.txt", NUMBER),
        ("courts/almaty/news/a/f.json", NUMBER),
    ] {
        let site = Site::new();
        news(&site, "a", "", &format!("[файл]({})", file.rsplit('/').next().unwrap_or_default()));
        site.file("data/outlets.yaml", "ulgi: {name: {kk: Үлгі, ru: Ульги}, kind: portal}\n").file(file, text);
        missed.extend((!is_found(&site)).then_some(file));
    }
    assert!(missed.is_empty(), "{missed:?}");
}

/// Whether the number is found, no message repeats it, and the site is not published.
fn is_found(site: &Site) -> bool {
    let told = short(site);
    assert!(!told.stdout.contains(NUMBER), "{}", told.stdout);
    let human = site.check("kk");
    assert!(!human.stderr.contains(NUMBER) && !human.stdout.contains(NUMBER), "{}", human.stderr);
    site.build();
    assert!(!site.has_output("almaty/index.html"), "{}", told.stdout);
    told.stdout.contains("error[D") && (told.stdout.contains("85") && told.stdout.contains('•'))
}

#[test]
fn a_permission_is_for_one_finding_in_one_place() {
    let site = Site::new();
    news(&site, "a", "", "Прокуратура: +7 (727) 234-56-78.\n\nМәтін.");
    let told = short(&site).fails(1);
    allow(&site, &marks(&told));
    site.build().ok();
    // The text around it elsewhere may change, not the paragraph itself; laid out anew it is the same.
    news(&site, "a", "", "Прокуратура:   +7 (727) 234-56-78\n\nБасқа мәтін.");
    site.build().ok();
    news(&site, "a", "", "Судья: +7 (727) 234-56-78.\n\nМәтін.");
    let changed = short(&site).fails(1);
    assert!(changed.stdout.contains("error[D653]") && changed.stdout.contains("warning[D691]"), "{}", changed.stdout);
    // Nor is it for another item with the same words.
    news(&site, "a", "", "Прокуратура: +7 (727) 234-56-78.\n\nМәтін.");
    news(&site, "b", "", "Прокуратура: +7 (727) 234-56-78.\n\nМәтін.");
    let other = short(&site).fails(1);
    assert!(other.stdout.contains("/news/b/") && !other.stdout.contains("/news/a/"), "{}", other.stdout);
}

#[test]
fn a_permission_for_a_file_holds_under_another_name_and_not_for_other_bytes() {
    let site = Site::new();
    let with = |name: &str, bytes: &str| {
        site.file(&format!("courts/almaty/news/a/{name}"), bytes);
        news(&site, "a", "", &format!("[Құжат]({name})"));
    };
    with("esep.docx", "PK\u{3}\u{4}\0");
    allow(&site, &marks(&short(&site).fails(1)));
    site.build().ok();
    site.remove("courts/almaty/news/a/esep.docx");
    with("qujat.docx", "PK\u{3}\u{4}\0");
    site.build().ok();
    with("qujat.docx", "PK\u{3}\u{4}\0 other");
    assert!(short(&site).fails(1).stdout.contains("error[D656]"));
}

#[test]
fn the_words_and_the_properties_of_a_document_are_searched_in_every_section() {
    let with_packet = |packet: &str| {
        let object = format!("6 0 obj <</Length {}>> stream\n{packet}\nendstream endobj\n", packet.len());
        let sound = String::from_utf8(pdf("Order of the court on the plan of work")).expect("plain");
        let sound = sound.replace("/Pages 2 0 R>>", "/Pages 2 0 R/Metadata 6 0 R>>");
        sound.replace("trailer", &format!("{object}trailer")).into_bytes()
    };
    for (name, bytes, is_told) in [
        ("words", pdf("Order on IIN 850101350120 of the court"), true),
        ("packet", with_packet(&format!("<rdf:li>IIN {NUMBER}</rdf:li>")), true),
        ("clean", pdf("Order of the court on the plan of work"), false),
    ] {
        let site = Site::new();
        news(&site, "a", "", "[Бұйрық](b.pdf)");
        site.file("courts/almaty/news/a/b.pdf", bytes);
        let told = short(&site).stdout;
        assert_eq!(told.contains("b.pdf: error[D622]"), is_told, "{name}: {told}");
        assert!(!told.contains(NUMBER), "{told}");
    }
}

#[test]
fn nobody_can_allow_that_a_victim_or_a_child_of_a_case_is_named() {
    let site = Site::new();
    news(&site, "a", "case: {stage: pending}\n", "Жәбірленуші Асан Мысалов келді.");
    let told = short(&site).fails(1);
    assert!(told.stdout.contains("error[D647]") && marks(&told).is_empty(), "{}", told.stdout);
}

#[test]
fn a_day_of_birth_is_no_part_of_a_report() {
    let told = |text: &str, case: &str| {
        let site = Site::new();
        news(&site, "a", case, text);
        short(&site).stdout.matches("error[D633]").count()
    };
    assert_eq!(told("Подсудимый А.Б., 14.01.1985 г.р., вину не признал.", ""), 1);
    assert_eq!(told("А.Б., 14.01.1985 ж.т., сотқа келді.", "case: {stage: pending}\n"), 1);
    assert_eq!(told("Ардагер судья 1960 жылғы 12 мамырда туған.", ""), 0);
}

#[test]
fn an_end_of_a_line_hides_no_number() {
    let (head, tail) = NUMBER.split_at(6);
    for (text, count) in [
        (format!("Сот {head}\n{tail} нөмірін қарады."), 1),
        (format!("- Сот {head}\n  {tail} қарады"), 1),
        (format!("{head}\n\n{tail}"), 0),
        (format!("- {head}\n- {tail}"), 0),
    ] {
        let site = Site::new();
        news(&site, "a", "", &text);
        let told = short(&site).stdout;
        assert_eq!(told.matches("error[D633]").count(), count, "{text}: {told}");
        let human = site.check("kk").stderr;
        assert!(count == 0 || !human.contains(&format!(" {head}")), "{human}");
    }
}

#[test]
fn the_presumption_stands_under_a_case_until_its_judgment_is_in_force() {
    let site = Site::new();
    news(&site, "a", "case: {stage: decided}\n", "Сот үкім шығарды.");
    news(&site, "b", "case: {stage: in-force}\n", "Үкім күшіне енді.");
    site.build().ok();
    let page = |slug: &str| site.output(&format!("almaty/kk/news/2026/{slug}/index.html"));
    assert!(page("a").contains("Кінәсіздік презумпциясы сақталады."));
    assert!(!page("b").contains("Кінәсіздік презумпциясы сақталады."));
}

#[test]
fn what_nobody_links_to_is_not_published() {
    let site = Site::new();
    news(&site, "a", "", "Мәтін.");
    site.file("courts/almaty/news/a/kestesi.csv", NUMBER);
    site.build();
    let holds = |bytes: &Vec<u8>| bytes.windows(NUMBER.len()).any(|part| part == NUMBER.as_bytes());
    assert!(!site.out().exists() || !files(&site.out()).values().any(holds));
}
