//! Directives from end to end, right and wrong.

use super::super::Role;
use super::super::tests::{found, html, one, render_in};
use crate::base::lang::Lang;

#[test]
fn a_quote() {
    let expected = "<figure class=\"quote\"><blockquote>\n<p>Сот <em>ашық</em>.</p>\n</blockquote>\n\
        <figcaption><span class=\"quote-speaker\">С. Үлгібаева</span>, төраға</figcaption></figure>\n";
    assert_eq!(html(":::quote speaker=\"С. Үлгібаева\" office=\"төраға\"\nСот *ашық*.\n:::\n"), expected);
    assert_eq!(html("::: Дәйексөз спикер=«С. Үлгібаева» қызметі=“төраға”\nСот *ашық*.\n:::"), expected);
    assert_eq!(html(":::цитата спикер=\"С. Үлгібаева\" должность=\"төраға\"\n\nСот *ашық*.\n\n:::"), expected);
    let body = render_in(":::quote speaker=\"А\"\nБ\n:::", Lang::Kk).value;
    assert_eq!(&*body.plain, "Б\nА");
}

#[test]
fn notes_and_the_law_in_each_language() {
    let text = ":::notes\nа\n:::\n\n:::law source=\"АПК, 19-бап\"\nб\n:::";
    assert_eq!(
        &*render_in(text, Lang::Ru).value.html,
        "<section class=\"notes\" aria-label=\"Примечание для редакций\"><p class=\"notes-title\">Примечание для редакций</p>\n<p>а</p>\n</section>\n\
         <aside class=\"law\" aria-label=\"Что говорит закон\"><p class=\"law-title\">Что говорит закон</p>\n<p>б</p>\n<p class=\"law-source\">АПК, 19-бап</p></aside>\n"
    );
    assert!(html(text).contains("Редакторларға ескертпе") && html(text).contains("Заң не дейді"));
}

#[test]
fn a_figure() {
    let outcome = render_in(":::сурет файл=\"a b.jpg\" сипаттама=\"Зал\" автор=\"Д. Ә.\"\nСот **залы**\n:::", Lang::Ru);
    assert_eq!(
        &*outcome.value.html,
        "<figure class=\"figure\"><img src=\"zharia:0\" alt=\"Зал\"><figcaption>Сот <strong>залы</strong> <span class=\"credit\">Фото: Д. Ә.</span></figcaption></figure>\n"
    );
    assert_eq!(
        (outcome.value.references[0].target.as_str(), outcome.value.references[0].role),
        ("a b.jpg", Role::Image)
    );
    assert!(outcome.diagnostics.is_empty());
}

#[test]
fn a_table_with_its_caption() {
    let table = "<table><caption>Істер</caption>\n<thead><tr><th scope=\"col\">а</th></tr></thead>\n<tbody>\n<tr><td>1</td></tr>\n</tbody></table>";
    assert_eq!(
        html(":::table caption=\"Істер\" source=\"СӘ\"\n| а |\n|---|\n| 1 |\n:::"),
        format!("<div class=\"data-table\">\n{table}\n<p class=\"source\">Дереккөз: СӘ</p>\n</div>\n")
    );
    assert_eq!(found(":::table caption=\"Істер\"\nмәтін\n:::"), one("D314", ":::table caption=\"Істер\""));
    assert_eq!(html(":::table caption=\"Істер\"\nмәтін\n:::"), "<p>мәтін</p>\n");
}

#[test]
fn a_video_is_a_link() {
    let body = render_in(":::video url=\"https://youtu.be/x\" title=\"Брифинг\"\nа\n:::", Lang::Kk).value;
    assert_eq!(
        &*body.html,
        "<div class=\"video\"><a class=\"video-link\" href=\"https://youtu.be/x\" rel=\"noopener\">Брифинг</a>\n<p>а</p></div>\n"
    );
    assert_eq!(found(":::video url=\"http://a.kz\" title=\"Б\"\n:::"), one("D303", "url=\"http://a.kz\""));
}

#[test]
fn a_contact_needs_no_end() {
    let slot = "<div class=\"contact-slot\"><a href=\"zharia:0\"></a></div>\n";
    assert_eq!(html(":::contact person=\"a-b\"\n\nа"), format!("{slot}<p>а</p>\n"));
    assert_eq!(html(":::байланыс адам=a-b\n:::\nа"), format!("{slot}<p>а</p>\n"));
    assert_eq!(found(":::contact person=a\n:::\n"), []);
    let body = render_in(":::contact person=a-b", Lang::Kk).value;
    assert_eq!((body.references[0].target.as_str(), body.references[0].role), ("a-b", Role::Person));
    // HTML elsewhere in the text must not change the slot.
    assert!(html(":::contact person=a-b\n\n<b>а</b>").starts_with(slot));
}

#[test]
fn mistakes_are_told_at_their_place_and_lose_nothing() {
    for (text, expected) in [
        (":::qoute speaker=\"А\"\nмәтін\n:::", one("D305", "qoute")),
        (":::нечто\nмәтін\n:::", one("D304", "нечто")),
        ("а\n\n:::notes\nмәтін\n", one("D306", ":::notes")),
        (":::quote\nмәтін\n:::", one("D307", ":::quote")),
        (":::quote speaker=\"\"\nмәтін\n:::", one("D307", ":::quote speaker=\"\"")),
        (":::quote speker=\"А\"\nмәтін\n:::", one("D308", "speker=\"А\"")),
        (":::notes x\nмәтін\n:::", one("D308", "x")),
        ("мәтін\n\n:::\n", one("D309", ":::")),
        ("- мәтін\n- :::notes\n", one("D316", ":::notes")),
        ("> :::notes\n> мәтін\n", one("D316", ":::notes")),
    ] {
        assert_eq!(found(text), expected, "{text}");
        assert!(html(text).contains("мәтін"), "{text}");
    }
}

#[test]
fn directives_within_directives() {
    let html = html(":::notes\n:::quote speaker=\"А\"\nб\n:::\nв\n:::\nг");
    let inner = "<figure class=\"quote\"><blockquote>\n<p>б</p>\n</blockquote>\n<figcaption><span class=\"quote-speaker\">А</span></figcaption></figure>\n<p>в</p>\n</section>\n<p>г</p>\n";
    assert!(html.starts_with("<section class=\"notes\"") && html.ends_with(inner), "{html}");
    assert_eq!(found(":::notes\n:::quote speaker=\"А\"\nб\n:::\n"), one("D306", ":::notes"));
}

#[test]
fn html_can_not_break_out() {
    let html = html("<div>\n\n:::notes\nа </section></div> <b>б\n:::\n\nв");
    assert!(html.contains("<p>а  <b>б</b></p>\n</section>\n<p>в</p>\n</div>"), "{html}");
}

#[test]
fn code_shows_directives_as_they_are() {
    assert_eq!(found("```\n:::notes\n```\n"), []);
    assert!(html("```\n:::notes\n```\n").contains(":::notes\n"));
}
