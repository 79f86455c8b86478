//! What is told of marks that stayed text, and what is left alone.

use proptest::prelude::*;

use crate::base::lang::Lang;
use crate::markdown::tests::{found, html, render_in};

/// The text with all that is certain mended.
fn mended(text: &str) -> String {
    let outcome = render_in(text, Lang::Kk);
    let mut edits: Vec<_> = outcome.diagnostics.iter().filter_map(|one| one.fix.as_deref()).collect();
    edits.sort_by_key(|edit| edit.range.start);
    let mut text = text.to_owned();
    for edit in edits.into_iter().rev() {
        text.replace_range(edit.range.clone(), &edit.replacement);
    }
    text
}

#[test]
fn what_is_certain_is_mended_once() {
    for (written, meant) in [
        ("а [б] (https://a.kz/) в", "а [б](https://a.kz/) в"),
        ("а (б)[https://a.kz/] в", "а [б](https://a.kz/) в"),
        ("[б](www.a.kz в", "[б](https://www.a.kz) в"),
        ("[б](https://a.kz/x y.pdf) в", "[б](https://a.kz/x%20y.pdf) в"),
        ("[б(https://a.kz/) в", "[б](https://a.kz/) в"),
        ("![б] (f.jpg)", "![б](f.jpg)"),
        ("##Бөлім", "## Бөлім"),
        ("**## Бөлім**", "## Бөлім"),
        ("а **б **в", "а **б** в"),
        ("а** б** в", "а **б** в"),
        ("а **«б»**ды в", "а **«б»ды** в"),
        ("**а **б ** в** г", "**а** б **в** г"),
        ("тізім:\n-а\n-б", "тізім:\n- а\n- б"),
        ("1.а\n2.б", "1. а\n2. б"),
        ("|а|б|\n|в|г|", "|а|б|\n| --- | --- |\n|в|г|"),
        ("а\tб\tв\nг\tд\tе", "| а | б | в |\n| --- | --- | --- |\n| г | д | е |"),
        ("[b]а[/b] [i]б[/i] [url]https://a.kz[/url]", "**а** *б* <https://a.kz>"),
    ] {
        assert_eq!(mended(written), meant);
        assert_eq!(found(meant), [], "{meant}");
    }
}

#[test]
fn what_may_be_meant_as_it_stands_is_left_alone() {
    for text in [
        "[1] (бұдан әрі – Заң), [2] (https://a.kz/)",
        "`[а] (https://a.kz/)` және `**`",
        "10 000 ** адам, 5 000 ** іс\n\n** Дерек",
        "Сома** бар.\n\n**Ескерту",
        "\\**а **б, 2**3, а***б",
        "-Сіз келесіз бе?\n-Иә, – деді ол.",
        "-Сәлем\n-Сәлем",
        "*Аты өзгертілді.",
        "#сот #медиация",
        "Төраға\tА. Серікова\nХатшы\tБ. Омаров",
        "| а |",
        "(а)(б) [в]: г",
        "[а](https://a.kz/ \"б\") [в](<https://a.kz/>)",
        "Суретті foto.jpg деп атаңыз.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn bare_addresses_are_links_but_not_within_links_and_code() {
    assert_eq!(
        html("\"www.a.kz\" және <https://b.kz/> `www.c.kz` [www.d.kz](https://d.kz/) x@e.kz."),
        "<p>«<a href=\"https://www.a.kz\">www.a.kz</a>» және <a href=\"https://b.kz/\">https://b.kz/</a> \
         <code>www.c.kz</code> <a href=\"https://d.kz/\">www.d.kz</a> <a href=\"mailto:x@e.kz\">x@e.kz</a>.</p>\n"
    );
    assert_eq!(html("<a href=\"https://a.kz/\">www.a.kz</a>").matches("<a").count(), 1);
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "(\\*\\*|\\[|\\]|\\(|\\)|!|#|\\||-|1\\.|\t|\n|@|www\\.|https://|a\\.kz|f\\.jpg|\\[/b\\]|ә| |\\\\){0,30}") {
        let once = mended(&text);
        prop_assert!(once.len() < 10 * text.len() + 100);
    }
}
