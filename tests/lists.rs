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

#[test]
fn a_list_leads_to_what_its_kind_can_be_looked_through_by() {
    let site = Site::new();
    let report = |area: &str| {
        format!(
            "---\ntitle: Сот\ndate: 2026-11-20\nsummary: S.\ncase_number: 1/2\narea: {area}\ninstance: first\nstage: pending\ntags: [азаматтық іс]\n---\n\nМәтін.\n"
        )
    };
    site.file("courts/almaty/courtroom/a/index.kk.md", report("civil"));
    site.file("courts/almaty/courtroom/b/index.kk.md", report("criminal"));
    site.build().ok();
    let list = site.output("almaty/kk/courtroom/index.html");
    for (slug, words) in [("azamattyq-is", "Азаматтық іс"), ("qylmystyq-is", "Қылмыстық іс")] {
        assert!(list.contains(&format!("<a href=\"/kk/tags/{slug}/\">{words}</a>")), "{words}: {list}");
    }
    let criminal = site.output("almaty/kk/tags/qylmystyq-is/index.html");
    assert!(criminal.contains("/kk/courtroom/2026/b/") && !criminal.contains("/kk/courtroom/2026/a/"), "{criminal}");
    let item = site.output("almaty/kk/courtroom/2026/a/index.html");
    assert_eq!(item.matches("href=\"/kk/tags/azamattyq-is/\"").count(), 1, "one page of a topic, one link: {item}");
    // How far a case has come tells more than what it is about.
    assert!(list.contains("<span class=\"badge\">Іс қаралуда</span>"), "{list}");
}

#[test]
fn the_archive_of_a_year_stands_by_month() {
    let site = Site::new();
    for (slug, date) in [("a", "2026-01-10"), ("b", "2026-03-02"), ("c", "2026-03-09")] {
        let text = format!("---\ntitle: News {slug}\ndate: {date}\nsummary: S.\n---\n\nМәтін.\n");
        site.file(&format!("courts/almaty/news/{slug}/index.ru.md"), text);
    }
    site.build().ok();
    let year = site.output("almaty/ru/news/2026/index.html");
    let place = |text: &str| year.find(text).unwrap_or_else(|| panic!("{text}: {year}"));
    let order = [">Март</h2>", "/news/2026/c/", "/news/2026/b/", ">Январь</h2>", "/news/2026/a/"].map(place);
    assert!(order.is_sorted(), "{order:?}");
    assert!(!site.output("almaty/ru/news/index.html").contains(">Март</h2>"));
}
