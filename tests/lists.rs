//! Lists: years, pages, people without portraits, and what stands where nothing is found.

use crate::html;
use crate::site::Site;

fn news(site: &Site, year: i16, count: usize) {
    for n in 0..count {
        let text = format!(
            "---\ntitle: News {year} {n}\ndate: {year}-01-{:02} 10:00\nsummary: {year} {n}.\n---\n\nМәтін.\n",
            n + 1
        );
        for lang in ["kk", "ru"] {
            site.file(&format!("courts/almaty/news/n{year}-{n}/index.{lang}.md"), &text);
        }
    }
}

#[test]
fn years_stand_after_the_list_of_all_of_them() {
    let site = Site::new();
    news(&site, 2025, 1);
    news(&site, 2026, 1);
    site.build().ok();
    let all = site.output("almaty/ru/news/index.html");
    assert!(all.contains("<a href=\"/ru/news/\" aria-current=\"true\">Все годы</a>"), "{all}");
    let year = site.output("almaty/ru/news/2025/index.html");
    assert!(year.contains("<a href=\"/ru/news/\">Все годы</a>"), "{year}");
    assert!(year.contains("<a href=\"/ru/news/2025/\" aria-current=\"page\">2025</a>"), "{year}");
}

#[test]
fn a_page_of_a_list_says_which_of_how_many_it_is() {
    let site = Site::new();
    news(&site, 2026, 21);
    site.build().ok();
    assert!(site.output("almaty/ru/news/page/2/index.html").contains("Страница 2 из 2"));
    assert!(site.output("almaty/kk/news/index.html").contains("1-бет, барлығы 2"));
}

#[test]
fn initials_stand_for_a_portrait_that_is_not_there() {
    let site = Site::new();
    let page = "---\ntitle: Сәуле Үлгібаева\nsummary: S.\nperson: almaty-judge\n---\n\nМәтін.\n";
    site.file("courts/almaty/judges/saule/index.kk.md", page);
    site.build().ok();
    let list = site.output("almaty/kk/judges/index.html");
    assert!(list.contains("<span class=\"portrait\" aria-hidden=\"true\">СҮ</span>"), "{list}");
}

#[test]
fn who_finds_nothing_is_shown_the_main_sections_in_both_languages() {
    let site = Site::new();
    news(&site, 2026, 1);
    site.build().ok();
    let page = site.output("almaty/404.html");
    for link in ["<a href=\"/kk/news/\">Жаңалықтар</a>", "<a href=\"/ru/news/\">Новости</a>"] {
        assert!(page.contains(link), "{link}: {page}");
    }
    assert!(!page.contains("/ru/courtroom/"), "only sections that are there: {page}");
    assert_eq!(html::read(&page).h1.len(), 1);
}
