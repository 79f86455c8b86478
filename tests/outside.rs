//! Services of others: a video plays within a page only after a click and only where the settings name its host;
//! links for sharing are plain links.

use crate::html;
use crate::site::Site;

const PLAYER: &str = "\
video:
  embed:
    - {link: \"https://video.example/watch?v={id}\", frame: \"https://play.video.example/embed/{id}\"}
    - {link: \"https://other.example/{id}\", frame: \"https://play.other.example/{id}\"}
share: [email, telegram]
";
const POSTER: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"160\" height=\"90\"/>";

/// A court with one video in both languages, and a news item.
fn site(settings: &str) -> Site {
    let site = Site::new();
    let own = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
    site.file("zharia.yaml", own + settings).news("almaty", "a", "News");
    for lang in ["kk", "ru"] {
        site.file(
            &format!("courts/almaty/video-blog/v/index.{lang}.md"),
            format!(
                "---\ntitle: Video {lang}\ndate: 2026-11-20 10:00\nsummary: S {lang}.\nduration: \"1:05\"\nspeech: [kk]\n\
                 poster: {{src: p.svg, alt: Poster}}\ncaptions: [{{lang: kk, file: c.vtt}}]\n\
                 hosts:\n  - {{name: Zhazba, url: \"https://zhazba.example/v/1\"}}\n  \
                 - {{name: Video, url: \"https://video.example/watch?v=a-1&t=5\"}}\n---\n\nWords.\n"
            ),
        );
    }
    site.file("courts/almaty/video-blog/v/p.svg", POSTER).file("courts/almaty/video-blog/v/c.vtt", "WEBVTT\n");
    site
}

#[test]
fn a_video_plays_in_its_page_only_where_the_settings_name_its_host() {
    let site = site(PLAYER);
    site.build().ok();
    let video = site.output("almaty/ru/video-blog/2026/v/index.html");
    let link = "<a class=\"video-play\" href=\"https:&#x2F;&#x2F;video.example&#x2F;watch?v=a-1&amp;t=5\" rel=\"noopener\" \
                data-frame=\"https:&#x2F;&#x2F;play.video.example&#x2F;embed&#x2F;a-1\"";
    assert!(html::unescape(&video).contains(&html::unescape(link)), "{video}");
    assert!(video.contains("<script src=\"/assets/video.") && !video.contains("<iframe"), "{video}");
    assert!(html::unescape(&video).contains("href=\"https://zhazba.example/v/1\""), "the other host stays a link");
    assert!(!site.output("almaty/ru/news/2026/a/index.html").contains("/assets/video."));
    let policy = "; frame-src https://play.video.example\n";
    assert!(site.output("almaty/_headers").contains(policy), "{}", site.output("almaty/_headers"));
    assert!(!site.output("national/_headers").contains("frame-src"));

    // Without the settings it is a link, and nothing may be framed.
    let site = self::site("");
    site.build().ok();
    let video = site.output("almaty/ru/video-blog/2026/v/index.html");
    assert!(html::unescape(&video).contains("<a class=\"video-play\" href=\"https://zhazba.example/v/1\""), "{video}");
    assert!(!video.contains("data-frame") && !video.contains("/assets/video."), "{video}");
    assert!(!site.output("almaty/_headers").contains("frame-src"));
}

#[test]
fn an_item_tells_how_it_is_shared_and_cited() {
    let site = site(PLAYER);
    site.file(
        "courts/almaty/news/a/index.kk.md",
        "---\ntitle: «А» деген & жаңалық\ndate: 2026-11-20 10:00\nsummary: S.\n---\n\nMәтін.\n",
    );
    site.file("courts/almaty/judges/j/index.ru.md", "---\ntitle: Судья\nperson: almaty-judge\nsummary: S.\n---\n");
    site.build().ok();
    let page = html::unescape(&site.output("almaty/kk/news/2026/a/index.html"));
    let address = "https%3A%2F%2Falmaty.sot.example%2Fkk%2Fnews%2F2026%2Fa%2F";
    let title =
        "%C2%AB%D0%90%C2%BB%20%D0%B4%D0%B5%D0%B3%D0%B5%D0%BD%20%26%20%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B";
    let telegram = format!("href=\"https://t.me/share/url?url={address}&text={title}\"");
    let mail = format!("href=\"mailto:?subject={title}&body={address}\"");
    let (first, second) = (page.find(&mail), page.find(&telegram));
    assert!(first.is_some() && second.is_some() && first < second, "in the order of the settings: {page}");
    assert!(!page.contains("facebook"));
    let cited = "Сот almaty. «А» деген & жаңалық. 2026 жылғы 20 қараша. https://almaty.sot.example/kk/news/2026/a/";
    assert!(page.contains(cited), "{page}");
    assert!(!site.output("almaty/ru/judges/j/index.html").contains("t.me"), "nobody is handed around");

    let site = self::site("");
    site.build().ok();
    let page = site.output("almaty/ru/news/2026/a/index.html");
    assert!(page.contains("id=\"_share\"") && !page.contains("t.me") && !page.contains("mailto:?"), "{page}");
}
