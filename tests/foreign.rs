//! Texts of settings that lack a page's language: those of another stand in, and their element tells which it is.

use crate::site::Site;

const COURT: &str = "name: {kk: Алматы соты}
region: {kk: Өңір, ru: Регион}
seat: {kk: Қала, ru: Город}
address: {kk: Мысал көшесі}
press_service: almaty-press
";

const PRESS: &str = "name: {kk: Айгүл Мысалова}
office: {kk: баспасөз хатшысы}
court: almaty
roles: [press-secretary]
";

#[test]
fn what_stands_in_is_marked_where_it_stands() {
    let site = Site::new();
    site.news("almaty", "otyrys", "Отырыс");
    site.file("courts/almaty/court.yaml", COURT).file("people/almaty-press.yaml", PRESS);
    site.build().ok();
    let page = site.output("almaty/ru/index.html");
    for marked in [
        "<span class=\"brand-name\" lang=\"kk\">Алматы соты</span>",
        "<h1 class=\"vh\" lang=\"kk\">Алматы соты</h1>",
        "<p class=\"foot-name\" lang=\"kk\">Алматы соты</p>",
        "<dd lang=\"kk\">Мысал көшесі</dd>",
        "<p class=\"contact-name\" lang=\"kk\">Айгүл Мысалова</p>",
        "<p class=\"contact-office\" lang=\"kk\">баспасөз хатшысы</p>",
    ] {
        assert!(page.contains(marked), "{marked} is missing in {page}");
    }
    let national = site.output("national/ru/index.html");
    let court = "<a href=\"https://almaty.sot.example/ru/\" lang=\"kk\">Алматы соты</a>";
    assert_eq!(national.matches(court).count(), 2, "the index and the card: {national}");
    let own = site.output("almaty/kk/index.html");
    assert!(own.contains("<p class=\"foot-name\">Алматы соты</p>"), "no mark in its own language: {own}");
}
