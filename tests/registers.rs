//! Pages and lists of the registers: what is due, what is over, what stands where.

use crate::site::Site;

/// An item in Kazakh and Russian; the Kazakh file has the fields, `own` stands in both.
fn item(site: &Site, folder: &str, title: &str, own: &str, shared: &str) {
    for lang in ["kk", "ru"] {
        let fields = if lang == "kk" { shared } else { "" };
        let text =
            format!("---\ntitle: {title} {lang}\nsummary: {title} {lang}, summary.\n{own}{fields}---\n\nText.\n");
        site.file(&format!("courts/almaty/{folder}/index.{lang}.md"), text);
    }
}

/// What stands between two words, the first time.
#[track_caller]
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to} after {from}")).0
}

/// The text of a page without markup, its spaces as one.
fn plain(html: &str) -> String {
    let words = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    words.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_menu_names_every_section_once_below_its_group() {
    let site = Site::new();
    site.news("almaty", "a", "News").build().ok();
    assert!(!site.output("almaty/ru/index.html").contains("menu-all"), "one section needs no summary");

    let sections = ["news", "corrections", "councils", "for-journalists", "competitions", "plan", "documents"];
    let dated = "date: 2026-11-01\n";
    item(&site, "corrections/c", "C", "changed: A.\n", &format!("action: corrected\nitem: news/a\n{dated}"));
    item(&site, "councils/c", "C", "members: [{name: N, organisation: O}]\n", &format!("type: council\n{dated}"));
    item(&site, "for-journalists/r", "R", "", "type: rules\n");
    let open = format!("status: open\nentries_until: 2026-12-20\n{dated}");
    item(&site, "competitions/c", "C", "nominations: [N]\n", &open);
    item(
        &site,
        "plan/p",
        "P",
        "rows: [{measure: A, responsible: R, until: 2026-12-30, status: planned}]\n",
        "year: 2026\n",
    );
    let number = format!("number: \"1\"\nadopted_on: 2026-10-01\nstatus: in-force\n{dated}");
    item(&site, "documents/d", "D", "signatory: S\n", &number);
    site.build().ok();
    let home = site.output("almaty/ru/index.html");
    let (menu, all) = (between(&home, "menu-all", "</details>"), between(&home, "id=\"_sections\"", "</section>"));
    for section in sections {
        let link = format!("href=\"/ru/{section}/\"");
        assert_eq!((menu.matches(&link).count(), all.matches(&link).count()), (1, 1), "{section}: {menu}");
    }
    let openness = plain(between(menu, ">Открытость<", "</ul>"));
    assert_eq!(openness, "Исправления и опровержения Советы по взаимодействию План открытости Документы", "{menu}");
}

#[test]
fn a_call_never_falls_on_a_second_page() {
    let site = Site::new();
    for n in 0..25 {
        let shared =
            format!("type: accreditation\ndate: 2026-10-01\nuntil: 2026-{}-15\n", if n == 24 { 12 } else { 11 });
        item(&site, &format!("for-journalists/call-{n:02}"), &format!("Call {n:02}"), "", &shared);
    }
    site.build().ok();
    let list = site.output("almaty/ru/for-journalists/index.html");
    assert!(list.find("Call 24").is_some_and(|at| at < list.find("Call 00").unwrap_or_default()), "{list}");
    assert!(!site.has_output("almaty/ru/for-journalists/page/2/index.html"));
}

#[test]
fn a_plan_counts_what_is_done_and_tells_what_is_overdue() {
    let site = Site::new();
    let rows = "rows:\n\
        \x20 - {measure: A, responsible: R, until: 2026-06-30, status: done, changed: 2026-06-29}\n\
        \x20 - {measure: B, responsible: R, until: 2026-09-01, status: in-progress, changed: 2026-05-12}\n\
        \x20 - {measure: C, responsible: R, until: 2026-12-20, status: planned}\n\
        \x20 - {measure: D, responsible: R, until: 2026-10-15, status: cancelled, changed: 2026-07-30}\n";
    item(&site, "plan/p2026", "Plan", rows, "year: 2026\n");
    let told = |now: &str| {
        site.build_with(&["--now", now]).ok();
        let page = site.output("almaty/ru/plan/p2026/index.html");
        let list = site.output("almaty/ru/plan/index.html");
        (plain(&page), plain(&list), page.matches("badge-overdue").count())
    };
    let (_, list, overdue) = told("2026-08-01T10:00:00+05:00");
    assert!(list.contains("Выполнено мероприятий: 1 из 3") && !list.contains("просрочено"), "{list}");
    assert_eq!(overdue, 0);
    let (page, list, overdue) = told("2026-11-22T10:00:00+05:00");
    assert!(page.contains("Выполнено мероприятий: 1 из 3; просрочено: 1 ; снято: 1"), "{page}");
    assert!(list.contains("Выполнено мероприятий: 1 из 3; просрочено: 1"), "{list}");
    assert_eq!(overdue, 1);
}

#[test]
fn a_call_for_journalists_closes_by_itself() {
    let site = Site::new();
    let shared = "type: accreditation\ndate: 2026-11-01\nuntil: 2026-11-25\napply: https://apply.example/\n";
    item(&site, "for-journalists/call", "Call", "", shared);
    item(&site, "for-journalists/rules", "Rules", "", "type: rules\n");
    let told = |now: &str| {
        site.build_with(&["--now", now]).ok();
        (site.output("almaty/ru/for-journalists/index.html"), site.output("almaty/ru/for-journalists/call/index.html"))
    };
    let (list, page) = told("2026-11-25T23:00:00+05:00");
    assert!(
        list.find("Call ru") < list.find("Rules ru") && plain(&list).contains("Приём заявок до 25 ноября 2026 года")
    );
    assert!(page.contains("Идёт приём заявок") && page.contains("https://apply.example/"), "{page}");
    let (list, page) = told("2026-11-26T00:30:00+05:00");
    assert!(list.find("Rules ru") < list.find("Call ru") && list.contains("Приём завершён"), "{list}");
    assert!(page.contains("Приём завершён") && !page.contains("https://apply.example/"), "{page}");
}

#[test]
fn an_issue_lists_its_articles_by_page_and_an_abstract_says_its_language() {
    let site = Site::new();
    site.file("data/journals.yaml", "z: {title: {kk: Ж, ru: Ж}, issn: \"1234-5679\"}\n");
    let of = "journal: z\nyear: 2026\nnumber: \"3\"\ndate: 2026-10-01\n";
    item(&site, "journal/issue", "Issue", "", &format!("type: issue\n{of}"));
    for (slug, pages, name) in [("first", "20-29", "Late"), ("second", "4-19", "Early")] {
        let own = format!("authors: [{{name: {name}}}]\n");
        let abstracts = "abstracts: {kk: Қазақша., ru: По-русски., en: In English.}\n";
        let shared = format!("type: article\nissue: journal/issue\npages: {pages}\n{abstracts}{of}");
        item(&site, &format!("journal/{slug}"), name, &own, &shared);
    }
    site.build().ok();
    let issue = site.output("almaty/ru/journal/2026/issue/index.html");
    let contents = plain(between(&issue, "id=\"_contents\">", "</ol>"));
    assert_eq!(contents, "Early ru Early с. 4–19 Late ru Late с. 20–29", "{issue}");
    let article = site.output("almaty/ru/journal/2026/first/index.html");
    for (lang, text) in [("kk", "Қазақша."), ("ru", "По-русски."), ("en", "In English.")] {
        assert!(article.contains(&format!("<div lang=\"{lang}\"><p>{text}</p></div>")), "{lang}: {article}");
    }
}

#[test]
fn what_is_withdrawn_keeps_no_state_in_lists() {
    let site = Site::new();
    let shared = "status: open\nentries_until: 2026-12-20\ndate: 2026-11-01\n";
    let own = "nominations: [N]\nwithdrawn: {date: 2026-11-10, reason: Mistake.}\n";
    item(&site, "competitions/c", "Competition", own, shared);
    site.build().ok();
    let list = plain(&site.output("almaty/ru/competitions/index.html"));
    assert!(list.contains("Материал отозван") && !list.contains("Приём"), "{list}");
}

#[test]
fn a_correction_leads_to_its_item_from_every_site() {
    let site = Site::new();
    site.news("almaty", "a", "News");
    item(
        &site,
        "corrections/c",
        "Correction",
        "changed: A number.\n",
        "action: corrected\nitem: news/a\ndate: 2026-11-21\n",
    );
    site.build().ok();
    assert!(site.output("almaty/ru/corrections/index.html").contains("href=\"/ru/news/2026/a/\">News ru</a>"));
    let national = site.output("national/ru/corrections/index.html");
    assert!(national.contains("href=\"https://almaty.sot.example/ru/news/2026/a/\">News ru</a>"), "{national}");
}

#[test]
fn a_repealed_document_names_what_replaced_it() {
    let site = Site::new();
    let own = "signatory: S\n";
    item(
        &site,
        "documents/new",
        "New",
        own,
        "number: \"2\"\nadopted_on: 2026-10-01\nstatus: in-force\ndate: 2026-10-01\n",
    );
    let old = "number: \"1\"\nadopted_on: 2026-01-01\nstatus: repealed\nrepealed_on: 2026-10-01\nreplaced_by: new\ndate: 2026-01-02\n";
    item(&site, "documents/old", "Old", own, old);
    site.build().ok();
    let page = site.output("almaty/ru/documents/2026/old/index.html");
    let notice = between(&page, "notice-withdrawn\"", "</div>");
    assert!(notice.contains("1 октября 2026 года") && notice.contains("href=\"/ru/documents/2026/new/\""), "{notice}");
    let list = site.output("almaty/ru/documents/index.html");
    let rows = plain(between(&list, "<tbody>", "</tbody>"));
    assert_eq!(rows, "№ 2 1 октября 2026 года New ru Действует № 1 1 января 2026 года Old ru Утратил силу");
}
