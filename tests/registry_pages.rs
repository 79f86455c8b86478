//! Pages made from registries, and whom journalists may turn to.

use crate::site::Site;

const GLOSSARY: &str = r#"apellyatsiya:
  term: {kk: апелляция, ru: апелляция}
  definition: {kk: "Күшіне енбеген актіні тексеру.", ru: "Проверка акта, не вступившего в \"силу\"."}
  see: [umit, apellyatsiya]
umit:
  term: {kk: үміт, ru: надежда}
  definition: {kk: Сенім., ru: Вера.}
adilet:
  term: {kk: әділет, ru: юстиция}
  definition: {kk: Әділдік., ru: Справедливость.}
"#;

const SERVICES: &str = "kabinet:
  name: {kk: Кабинет, ru: Кабинет}
  description: {kk: Өтініш береді., ru: Подаёт заявления.}
  url: https://kabinet.example/kiru
eski:
  name: {kk: Ескі қызмет, ru: Старый сервис}
  url: https://eski.example/
  to: 2026-11-21
";

const OUTLETS: &str = "mysal:
  name: {kk: «Мысал», ru: «Мысал»}
  url: https://mysal.example/
  languages: [kk]
  kind: agency
  partner: {from: 2026-02-01}
burynghy:
  name: {kk: «Бұрынғы», ru: «Прежняя»}
  partner: {from: 2025-01-01, to: 2025-12-31}
zhabylghan:
  name: {kk: «Жабылған», ru: «Закрытая»}
  partner: {from: 2025-01-01}
  to: 2026-05-31
bolashaq:
  name: {kk: «Болашақ», ru: «Будущая»}
  partner: {from: 2027-01-01}
bogde:
  name: {kk: «Бөгде», ru: «Чужая»}
";

const ACCOUNTS: &str = r#"accounts:
  - network: Telegram
    url: "https://social.example/almaty?a=1&b=2"
    about: {kk: Кесте, ru: Расписание}
    from: 2026-05-19
  - {network: YouTube, url: "https://video.example/eski", to: 2026-11-21}
"#;

fn practice(terms: &str, text: &str) -> String {
    format!(
        "---\ntitle: Шағым туралы\nsummary: Қысқаша.\ntype: explanation\ntopic: Шағым\nquestion: Қалай?\n\
         answer: Былай.\nlaws: [{{name: Заң}}]\nterms: [{terms}]\n---\n\n{text}\n"
    )
}

fn with_accounts(site: &Site) {
    let court = std::fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", format!("{court}{ACCOUNTS}"));
}

#[test]
fn terms_stand_in_the_order_of_the_alphabet_and_know_where_they_are_used() {
    let site = Site::new();
    site.file("data/glossary.yaml", GLOSSARY);
    let text = "[Шағым](term:apellyatsiya) және [үміт](term:umit).";
    site.file("courts/almaty/practice/shaghym/index.kk.md", practice("apellyatsiya", text));
    site.build().ok();
    let page = site.output("almaty/kk/glossary/index.html");
    let places: Vec<usize> =
        ["id=\"apellyatsiya\"", "id=\"adilet\"", "id=\"umit\""].iter().filter_map(|id| page.find(id)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{places:?}");
    assert!(page.contains("орысша: <span lang=\"ru\">юстиция</span>"), "{page}");
    assert!(page.contains("тағы қараңыз: <a href=\"#umit\">үміт</a></li>"), "a term doesn't refer to itself: {page}");
    assert!(page.contains("<a href=\"/kk/practice/shaghym/\">Шағым туралы</a>"), "{page}");
    // In Russian the item has no text yet: the glossary leads to the one there is, and says in which language.
    let russian = site.output("almaty/ru/glossary/index.html");
    assert!(russian.contains("<a href=\"/kk/practice/shaghym/\" hreflang=\"kk\" lang=\"kk\">"), "{russian}");
    let item = site.output("almaty/kk/practice/shaghym/index.html");
    assert!(item.contains("<a href=\"/kk/glossary/#umit\" title=\"Сенім.\">үміт</a>"), "{item}");
    let list = site.output("almaty/kk/practice/index.html");
    assert_eq!(list.matches("href=\"/kk/glossary/\"").count(), 2, "from the list and from its foot");
    assert!(site.output("almaty/kk/index.html").contains("<li><a href=\"/kk/glossary/\">"));
}

#[test]
fn what_has_ended_is_on_no_page() {
    let site = Site::new();
    site.file("data/services.yaml", SERVICES).file("data/outlets.yaml", OUTLETS);
    with_accounts(&site);
    site.build().ok();
    let services = site.output("almaty/kk/services/index.html");
    assert!(
        services.contains("Басқа сайтта ашылады: kabinet.example") && !services.contains("Ескі қызмет"),
        "{services}"
    );
    let accounts = site.output("almaty/kk/accounts/index.html");
    assert!(accounts.contains("rel=\"me noopener\"") && !accounts.contains("video.example"), "{accounts}");
    assert!(accounts.contains("2026 жылғы 19 мамырдан бастап"), "{accounts}");
    let partners = site.output("almaty/ru/in-the-media/partners/index.html");
    let partners = partners.replace('\u{a0}', " ");
    let (now, before) = partners.split_once("Прежние партнёры").expect("both");
    assert!(now.contains("«Мысал»") && now.contains("партнёр с 1 февраля 2026 года"), "{now}");
    assert!(before.contains("«Прежняя»") && before.contains("«Закрытая»"), "{before}");
    assert!(
        before.contains("1 января 2025 года – 31 мая 2026 года"),
        "a closed outlet is a partner no longer: {before}"
    );
    assert!(!partners.contains("«Будущая»") && !partners.contains("«Чужая»"), "{partners}");
}

#[test]
fn a_page_with_nothing_to_show_is_not_there() {
    let site = Site::new();
    site.news("almaty", "brifing", "Брифинг");
    site.file("data/outlets.yaml", "bogde:\n  name: {kk: «Бөгде», ru: «Чужая»}\n");
    site.build().ok();
    for page in ["glossary", "services", "accounts", "in-the-media/partners"] {
        assert!(!site.has_output(&format!("almaty/kk/{page}/index.html")), "{page}");
        assert!(!site.output("almaty/kk/index.html").contains(&format!("/kk/{page}/")), "{page}");
    }
}

#[test]
fn an_address_goes_on_answering_when_its_last_row_has_ended() {
    let site = Site::new();
    site.file("data/services.yaml", SERVICES.replace("/kiru\n", "/kiru\n  to: 2026-11-21\n"));
    with_accounts(&site);
    let court = std::fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", court.replace("from: 2026-05-19", "to: 2026-11-21"));
    site.build().ok();
    let services = site.output("almaty/ru/services/index.html");
    assert!(services.contains("Сейчас электронных сервисов нет.") && !services.contains("<ul class=\"tiles\">"));
    let accounts = site.output("almaty/ru/accounts/index.html");
    assert!(accounts.contains("Сейчас у суда нет официальных страниц"), "{accounts}");
    assert!(!accounts.contains("social.example") && !accounts.contains("Официальными являются"), "{accounts}");
}

#[test]
fn accounts_are_told_to_search_engines_as_data_that_ends_nothing() {
    let site = Site::new();
    site.court("astana");
    with_accounts(&site);
    let path = "courts/almaty/court.yaml";
    let court = std::fs::read_to_string(site.content().join(path)).expect("the court");
    site.file(path, court.replacen("Суд almaty", "Суд </script>&almaty", 1));
    site.build().ok();
    for (page, of_all) in [("almaty/ru/accounts/index.html", false), ("national/ru/accounts/index.html", true)] {
        let html = site.output(page);
        let data =
            html.split("<script type=\"application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
        let data: serde_json::Value = serde_json::from_str(data.expect("data")).expect("JSON");
        let nodes = data["@graph"].as_array().expect("courts").iter();
        let courts: Vec<_> = nodes.filter(|node| node["@type"] == "GovernmentOrganization").collect();
        assert_eq!(courts.len(), 1, "only a court with accounts: {data}");
        assert_eq!(courts[0]["sameAs"], serde_json::json!(["https://social.example/almaty?a=1&b=2"]));
        assert_eq!(courts[0]["url"], "https://almaty.sot.example/ru/");
        assert_eq!(courts[0]["name"], "Суд </script>&almaty");
        assert_eq!(html.contains("Суд &lt;/script&gt;&amp;almaty</a></h2>"), of_all, "{html}");
        assert_eq!(html.contains("rel=\"me noopener\">https"), !of_all, "no other court's account is this site's own");
    }
}

#[test]
fn registries_that_all_courts_share_count_at_one_address() {
    let site = Site::new();
    site.court("astana").file("data/glossary.yaml", GLOSSARY);
    site.build().ok();
    let canonical = "<link rel=\"canonical\" href=\"https://almaty.sot.example/kk/glossary/\">";
    assert!(site.output("astana/kk/glossary/index.html").contains(canonical));
    assert!(site.output("almaty/kk/glossary/index.html").contains(canonical));
    assert!(!site.output("astana/sitemap.xml").contains("glossary"));
}

#[test]
fn journalists_find_everybody_who_may_answer_and_nobody_else() {
    let site = Site::new();
    let person = |name: &str, rest: &str| {
        format!("name: {{kk: {name}, ru: {name}}}\noffice: {{kk: өкіл, ru: представитель}}\ncourt: almaty\n{rest}")
    };
    let rest = "roles: [official-representative]\nphone: \"+7 (000) 000-00-03\"\nduty_phone: \"+7 (000) 000-00-04\"\n\
                hours: {kk: \"9:00–18:00\", ru: \"9:00–18:00\"}\nmandate: {from: 2026-02-01, to: 2028-01-31}\n";
    site.file("people/okil.yaml", person("Айбек Өкілов", rest));
    let over = "roles: [press-secretary]\nmandate: {from: 2024-02-01, to: 2026-11-21}\n";
    site.file("people/burynghy.yaml", person("Бұрынғы Хатшы", over));
    site.file("people/sarapshy.yaml", person("Сарапшы Бөгде", "roles: [expert]\n"));
    site.build().ok();
    let page = site.output("almaty/kk/for-journalists/index.html");
    let places: Vec<usize> =
        ["Үйлестіруші-судья:", "Баспасөз хатшысы:", "Ресми өкіл:"].iter().filter_map(|role| page.find(role)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{page}");
    for words in ["9:00–18:00", "tel:+70000000004", "2026 жылғы 1 ақпан – 2028 жылғы 31 қаңтар"]
    {
        assert!(page.replace('\u{a0}', " ").contains(words), "{words}: {page}");
    }
    assert!(!page.contains("Бұрынғы Хатшы") && !page.contains("Сарапшы Бөгде"), "{page}");
    assert!(!page.contains("class=\"empty\""), "contacts are something: {page}");
    assert!(site.output("almaty/kk/index.html").contains("<a href=\"/kk/for-journalists/\">"), "in the menu");
}

#[test]
fn speakers_stand_on_their_list_above_the_contacts() {
    let site = Site::new();
    let speaker = "---\ntitle: Айгүл Мысалова\nsummary: Хатшы.\nperson: almaty-press\nspeaks: [kk]\ntopics: [сот]\n---\n\nМәтін.\n";
    site.file("courts/almaty/speakers/aigul/index.kk.md", speaker);
    site.build().ok();
    let page = site.output("almaty/kk/speakers/index.html");
    let (list, contacts) = page.split_once("id=\"_press\"").expect("contacts");
    assert!(list.contains("<a href=\"/kk/speakers/aigul/\">Айгүл Мысалова</a>"), "{list}");
    assert!(contacts.contains("mailto:press@almaty.sot.example"), "{contacts}");
}

#[test]
fn a_court_without_press_people_has_no_page_for_journalists() {
    let site = Site::new();
    site.remove("people/almaty-press.yaml").remove("people/almaty-judge.yaml");
    let court = std::fs::read_to_string(site.content().join("courts/almaty/court.yaml")).expect("settings");
    site.file("courts/almaty/court.yaml", court.replace("press_service: almaty-press\n", ""));
    site.news("almaty", "brifing", "Брифинг");
    site.build().ok();
    assert!(!site.has_output("almaty/kk/for-journalists/index.html"));
}
