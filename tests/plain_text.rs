//! The plain-text twin beside an item's page: the same as the page, without markup.

use crate::site::Site;

fn item(site: &Site, fields: &str) {
    let text = format!(
        "---\ntitle: «Ашық есік» күні\ndate: 2026-11-20 10:00\nsummary: Сот есігін ашты.\n{fields}---\n\n\
         Толығырақ [мұнда](../ekinshi/index.kk.md) және [сайтта](https://gov.example/?a=1&b=2).\n\n\
         - бірінші & негізгі\n- **екінші**\n\n| А | Ә |\n|---|---|\n| 1 | 2 |\n"
    );
    site.file("courts/almaty/news/esik/index.kk.md", text);
}

#[test]
fn the_text_of_a_page_stands_beside_it() {
    let site = Site::new();
    site.news("almaty", "ekinshi", "Other");
    item(&site, "updated: 2026-11-21 09:00\ncorrections: [{date: 2026-11-21, note: Күні түзетілді.}]\n");
    site.build().ok();
    let expected = "«Ашық есік» күні

Сот almaty
2026 жылғы 20 қараша
Жаңартылды: 2026 жылғы 21 қараша

2026 жылғы 21 қарашадағы түзету. Күні түзетілді.

Сот есігін ашты.

Толығырақ мұнда <https://almaty.sot.example/kk/news/2026/ekinshi/> және сайтта <https://gov.example/?a=1&b=2>.

- бірінші & негізгі
- екінші

А | Ә
1 | 2

Баспасөз байланысы: Айгүл Мысалова, баспасөз хатшысы, +7 (000) 000-00-02, press@almaty.sot.example
Тұрақты мекенжай: https://almaty.sot.example/kk/news/2026/esik/
";
    let text = site.output("almaty/kk/news/2026/esik/item.txt");
    assert_eq!(text.replace('\u{a0}', " "), expected);
    let page = site.output("almaty/kk/news/2026/esik/index.html");
    let address = "/kk/news/2026/esik/item.txt";
    assert!(page.contains(&format!("<link rel=\"alternate\" type=\"text/plain\" href=\"{address}\">")), "{page}");
    assert!(page.contains(&format!("<a href=\"{address}\" type=\"text/plain\">")), "{page}");
    assert!(!site.has_output("almaty/ru/news/2026/esik/item.txt"), "a language that is not there has no text");
}

#[test]
fn a_withdrawn_item_keeps_the_reason_alone_and_settings_can_do_without() {
    let site = Site::new();
    site.news("almaty", "ekinshi", "Other");
    item(&site, "withdrawn: {date: 2026-11-21, reason: Қате болды.}\n");
    site.build().ok();
    let text = site.output("almaty/kk/news/2026/esik/item.txt");
    assert!(text.contains("Қате болды.") && !text.contains("Толығырақ") && !text.contains("ашты"), "{text}");
    let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", settings.replace("items: 50}", "items: 50, text: false}"));
    site.build().ok();
    assert!(!site.has_output("almaty/kk/news/2026/esik/item.txt"));
    assert!(!site.output("almaty/kk/news/2026/ekinshi/index.html").contains("item.txt"));
}
