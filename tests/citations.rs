//! Citations of a journal's articles: files beside the page, tags in its head, indexes, feeds.

use crate::site::Site;

const ARTICLE: &str = r#"title: {title}
date: 2026-09-15 10:00
summary: Аңдатпа.
type: article
journal: zanger
year: 2026
number: "3"
issue: journal/zanger-2026-3
authors: [{name: Мысалова А. С.}, {name: Болат Әбенов}]
abstracts: {kk: Қысқаша мазмұны., ru: Краткое содержание., en: Abstract.}
keywords: [{keywords}]
pages: 12-19
doi: 10.1234/zanger.2026.3.12
file: article.pdf
"#;

const ISSUE: &str = "title: Заңгер № 3\ndate: 2026-09-10 10:00\nsummary: Аңдатпа.\ntype: issue\njournal: zanger\nyear: 2026\nnumber: \"3\"\n";

fn site() -> Site {
    let site = Site::new();
    site.file("data/journals.yaml", "zanger: {title: {kk: Заңгер, ru: Зангер}, issn: 1234-5679}\n");
    for lang in ["kk", "ru"] {
        site.file(
            &format!("courts/almaty/journal/zanger-2026-3/index.{lang}.md"),
            format!("---\n{ISSUE}---\n\nМәтін.\n"),
        );
    }
    let article = |title: &str, keywords: &str| {
        let fields = ARTICLE.replace("{title}", title).replace("{keywords}", keywords);
        format!("---\n{fields}---\n\nМәтін.\n")
    };
    let folder = "courts/almaty/journal/ashyq-sot";
    site.file(&format!("{folder}/index.kk.md"), article("\"Ашық сот: 100% {жария}\"", "ашықтық, әділет"));
    site.file(&format!("{folder}/index.ru.md"), article("Открытый суд", "гласность"));
    site.file(&format!("{folder}/article.pdf"), "%PDF-1.4\n");
    site
}

fn plain(text: &str) -> String {
    text.replace("&#x2F;", "/")
}

#[test]
fn an_article_is_cited_in_words_and_in_files() {
    let site = site();
    site.build().ok();
    let page = plain(&site.output("almaty/kk/journal/2026/ashyq-sot/index.html"));
    for expected in [
        "Мысалова А. С., Болат Әбенов. Ашық сот: 100% {жария} // Заңгер. – 2026. – № 3. – 12–19-б. – DOI: 10.1234/zanger.2026.3.12.",
        "<a href=\"/kk/journal/2026/ashyq-sot/citation.bib\">BibTeX файлы</a>",
        "<a href=\"/kk/journal/2026/ashyq-sot/citation.ris\">",
        "<meta name=\"citation_title\" content=\"Ашық сот: 100% {жария}\">",
        "<meta name=\"citation_author\" content=\"Мысалова А. С.\">\n<meta name=\"citation_author\" content=\"Болат Әбенов\">",
        "<meta name=\"citation_publication_date\" content=\"2026/09/15\">",
        "<meta name=\"citation_journal_title\" content=\"Заңгер\">",
        "<meta name=\"citation_issn\" content=\"1234-5679\">",
        "<meta name=\"citation_volume\" content=\"2026\">\n<meta name=\"citation_issue\" content=\"3\">",
        "<meta name=\"citation_firstpage\" content=\"12\">\n<meta name=\"citation_lastpage\" content=\"19\">",
        "<meta name=\"citation_doi\" content=\"10.1234/zanger.2026.3.12\">",
        "<meta name=\"citation_language\" content=\"kk\">",
        "<meta name=\"citation_keywords\" content=\"ашықтық; әділет\">",
        "<meta name=\"citation_abstract_html_url\" content=\"https://almaty.sot.example/kk/journal/2026/ashyq-sot/\">",
        "<meta name=\"citation_pdf_url\" content=\"https://almaty.sot.example/assets/article.",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    let ru = plain(&site.output("almaty/ru/journal/2026/ashyq-sot/index.html"));
    assert!(ru.contains("Открытый суд // Зангер. – 2026. – № 3. – С. 12–19. – DOI"), "{ru}");
    let bib = site.output("almaty/kk/journal/2026/ashyq-sot/citation.bib");
    assert!(
        bib.starts_with("@article{zanger-2026-ashyq-sot-kk,\n  author = {Мысалова, А. С. and Әбенов, Болат},\n"),
        "{bib}"
    );
    assert!(bib.contains("  title = {{Ашық сот: 100\\% \\textbraceleft{}жария\\textbraceright{}}},\n"), "{bib}");
    let ris = site.output("almaty/ru/journal/2026/ashyq-sot/citation.ris");
    assert!(ris.starts_with("TY  - JOUR\r\nAU  - Мысалова, А. С.\r\n") && ris.ends_with("ER  - \r\n"), "{ris}");
    assert!(ris.contains("\r\nAB  - Краткое содержание.\r\n") && ris.contains("\r\nDA  - 2026/09/15\r\n"), "{ris}");

    let issue = site.output("almaty/kk/journal/2026/zanger-2026-3/index.html");
    assert!(!issue.contains("citation_") && issue.contains("Ашық сот"), "an issue lists its articles: {issue}");
    assert!(!site.has_output("almaty/kk/journal/2026/zanger-2026-3/citation.bib"));
}

#[test]
fn authors_and_subjects_have_an_index() {
    let site = site();
    site.build().ok();
    let list = plain(&site.output("almaty/kk/journal/index.html"));
    assert!(list.contains("<a href=\"/kk/journal/authors/\">Авторлар көрсеткіші</a>"), "{list}");
    assert!(list.contains("<a href=\"/kk/journal/subjects/\">Тақырыптық көрсеткіш</a>"));
    let authors = plain(&site.output("almaty/kk/journal/authors/index.html"));
    let places: Vec<_> = [">Ә</h2>", "<dt>Әбенов Болат</dt>", ">М</h2>", "<dt>Мысалова А. С.</dt>"]
        .map(|part| authors.find(part))
        .to_vec();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {authors}");
    assert!(authors.contains("<a href=\"/kk/journal/2026/ashyq-sot/\">Ашық сот: 100% {жария}</a> (Заңгер, 2026, № 3)"));
    assert!(authors.contains("href=\"/ru/journal/authors/\""));
    let subjects = plain(&site.output("almaty/kk/journal/subjects/index.html"));
    assert!(subjects.find("ашықтық").expect("a keyword") < subjects.find("әділет").expect("a keyword"));
    assert!(!subjects.contains("гласность"));
}

#[test]
fn issues_and_articles_have_feeds_of_their_own() {
    let site = site();
    site.build().ok();
    let [all, issues, articles] = ["feed.xml", "issues/feed.xml", "articles/feed.xml"]
        .map(|feed| site.output(&format!("almaty/kk/journal/{feed}")));
    assert_eq!([&all, &issues, &articles].map(|feed| feed.matches("<item>").count()), [2, 1, 1]);
    assert!(issues.contains("Заңгер № 3") && articles.contains("Ашық сот"));
    assert!(site.output("almaty/feeds.opml").contains("/kk/journal/issues/feed.xml"));
    assert!(plain(&site.output("almaty/kk/feeds/index.html")).contains("/kk/journal/articles/feed.xml"));
    assert!(site.output("national/ru/journal/articles/feed.xml").contains("Открытый суд"));
}

#[test]
fn a_withdrawn_article_is_not_cited() {
    let site = site();
    let path = "courts/almaty/journal/ashyq-sot/index.kk.md";
    let text = std::fs::read_to_string(site.content().join(path)).expect("the article");
    site.file(path, text.replacen("type:", "withdrawn: {date: 2026-10-01, reason: Қате.}\ntype:", 1));
    site.build().ok();
    assert!(!site.has_output("almaty/kk/journal/2026/ashyq-sot/citation.bib"));
    assert!(site.has_output("almaty/ru/journal/2026/ashyq-sot/citation.bib"));
    assert!(!site.has_output("almaty/kk/journal/authors/index.html"));
    let feed = site.output("almaty/kk/journal/articles/feed.xml");
    assert!(feed.contains("Ашық сот") && !site.output("almaty/kk/journal/issues/feed.xml").contains("Ашық сот"));
    assert!(!site.output("almaty/kk/journal/2026/ashyq-sot/index.html").contains("citation_"));
}
