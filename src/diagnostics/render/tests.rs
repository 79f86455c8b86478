//! Whole outputs of every form, and what must hold for any content.

use proptest::prelude::*;

use super::*;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::{FrontMatterProblem, SettingsProblem, SourceProblem};
use crate::diagnostics::{Place, SourceText, Span};

const FILE: &str = "courts/almaty/news/brifing/index.kk.md";

fn misspelled() -> Diagnostic {
    let text = "---\ntitle: Сот брифингі\nmәтін: 1\nкүні: 2026-11-20\n---\n";
    let source = SourceText::new(SourcePath::new(FILE), text);
    let at = text.find("күні").expect("the field is in the text");
    let problem = FrontMatterProblem::MisspelledField { field: "күні".into(), meant: "date".into() };
    Diagnostic::new(problem, source.place(at..at + "күні".len()))
}

fn in_file(problem: impl Into<crate::diagnostics::Problem>) -> Diagnostic {
    Diagnostic::new(problem, Place::file(SourcePath::new(FILE)))
}

fn at(text: &str, column: usize, length: usize) -> Diagnostic {
    let span = Span { line: 1, column, length, text: text.to_owned() };
    let problem = FrontMatterProblem::BadUrl { field: "url".into(), value: text.to_owned() };
    Diagnostic::new(problem, Place { file: Some(SourcePath::new(FILE)), span: Some(span) })
}

fn shown(format: Format, lang: Lang) -> String {
    render(&[misspelled()], format, lang, false)
}

#[test]
fn human_marks_the_very_letters() {
    assert_eq!(
        shown(Format::Human, Lang::Kk),
        "қате[D206]: «күні» деген өріс жоқ, бәлкім, «date» болар\n \
         --> courts/almaty/news/brifing/index.kk.md:4:1\n  \
           |\n\
         4 | күні: 2026-11-20\n  \
           | ^^^^\n  \
           |\n  \
           = көмек: «күні:» орнына «date:» деп латын әріптерімен жазыңыз.\n"
    );
    assert_eq!(
        shown(Format::Human, Lang::Ru),
        "ошибка[D206]: поля «күні» нет, возможно, имелось в виду «date»\n \
         --> courts/almaty/news/brifing/index.kk.md:4:1\n  \
           |\n\
         4 | күні: 2026-11-20\n  \
           | ^^^^\n  \
           |\n  \
           = подсказка: Вместо «күні:» напишите латинскими буквами «date:».\n"
    );
    assert_eq!(
        shown(Format::Human, Lang::En),
        "error[D206]: there is no field \"күні\", perhaps \"date\" was meant\n \
         --> courts/almaty/news/brifing/index.kk.md:4:1\n  \
           |\n\
         4 | күні: 2026-11-20\n  \
           | ^^^^\n  \
           |\n  \
           = help: Write \"date:\" in Latin letters instead of \"күні:\".\n"
    );
}

#[test]
fn human_counts_letters_before_the_mark_too() {
    let text = render(&[at("мекенжай: Қазақ", 11, 5)], Format::Human, Lang::Kk, false);
    assert!(text.contains("1 | мекенжай: Қазақ\n  |           ^^^^^\n"), "{text}");
}

#[test]
fn human_shows_what_has_no_line() {
    let found = [
        Diagnostic::new(SettingsProblem::SettingsMissing {}, Place::default()),
        in_file(SourceProblem::MisplacedFile {}),
        at("", 1, 1),
    ];
    assert_eq!(
        render(&found, Format::Human, Lang::En, false),
        "error[D101]: there is no settings file zharia.yaml in this folder\n  \
           |\n  \
           = help: Run the command in the folder that holds zharia.yaml, or make a new one: \
             zharia init content --court almaty.\n\
         \n\
         warning[D224]: the file is out of place and is left out of the site\n \
         --> courts/almaty/news/brifing/index.kk.md\n  \
           = help: Move it into the folder of an item, for example courts/almaty/news/brifing/photo.jpg, or delete it.\n\
         \n\
         error[D219]: \"\" in the field \"url\" is not a full web address\n \
         --> courts/almaty/news/brifing/index.kk.md:1:1\n  \
           = help: Copy the whole address from the browser; it must begin with https://, for example: \
             https://mysal.example/news.\n"
    );
}

#[test]
fn short_is_one_line_a_finding() {
    let place = "courts/almaty/news/brifing/index.kk.md:4:1: error[D206]: ";
    let kk = "«күні» деген өріс жоқ, бәлкім, «date» болар — «күні:» орнына «date:» деп латын әріптерімен жазыңыз.\n";
    let ru = "поля «күні» нет, возможно, имелось в виду «date» — Вместо «күні:» напишите латинскими буквами «date:».\n";
    let en = "there is no field \"күні\", perhaps \"date\" was meant — Write \"date:\" in Latin letters instead of \"күні:\".\n";
    for (lang, sentence) in [(Lang::Kk, kk), (Lang::Ru, ru), (Lang::En, en)] {
        assert_eq!(shown(Format::Short, lang), format!("{place}{sentence}"));
    }
    let found = [in_file(SourceProblem::NotUtf8 {}), Diagnostic::new(SettingsProblem::NoCourts {}, Place::default())];
    let lines = render(&found, Format::Short, Lang::Ru, false);
    let starts: Vec<_> = lines.lines().map(|line| line.split_once(' ').map(|(start, _)| start)).collect();
    assert_eq!(starts, [Some("courts/almaty/news/brifing/index.kk.md:"), Some("error[D109]:")]);
}

#[test]
fn json_has_every_key_always() {
    for (lang, reason, remedy) in [
        (
            Lang::Kk,
            "«күні» деген өріс жоқ, бәлкім, «date» болар",
            "«күні:» орнына «date:» деп латын әріптерімен жазыңыз.",
        ),
        (
            Lang::Ru,
            "поля «күні» нет, возможно, имелось в виду «date»",
            "Вместо «күні:» напишите латинскими буквами «date:».",
        ),
        (
            Lang::En,
            r#"there is no field \"күні\", perhaps \"date\" was meant"#,
            r#"Write \"date:\" in Latin letters instead of \"күні:\"."#,
        ),
    ] {
        let expected = format!(
            "[\n  {{\n    \"code\": \"D206\",\n    \"severity\": \"error\",\n    \"file\": \"{FILE}\",\n    \
             \"line\": 4,\n    \"column\": 1,\n    \"length\": 4,\n    \"reason\": \"{reason}\",\n    \
             \"remedy\": \"{remedy}\"\n  }}\n]\n"
        );
        assert_eq!(shown(Format::Json, lang), expected);
    }
    let nowhere = Diagnostic::new(SettingsProblem::NoCourts {}, Place::default());
    let text = render(&[nowhere], Format::Json, Lang::En, false);
    assert!(
        text.contains("\"file\": null,\n    \"line\": null,\n    \"column\": null,\n    \"length\": null"),
        "{text}"
    );
    assert_eq!(render(&[], Format::Json, Lang::En, false), "[]\n");
}

#[test]
fn github_gets_commands() {
    let place = "::error file=courts/almaty/news/brifing/index.kk.md,line=4,col=1,title=D206::";
    let kk = "«күні» деген өріс жоқ, бәлкім, «date» болар — «күні:» орнына «date:» деп латын әріптерімен жазыңыз.\n";
    let ru = "поля «күні» нет, возможно, имелось в виду «date» — Вместо «күні:» напишите латинскими буквами «date:».\n";
    let en = "there is no field \"күні\", perhaps \"date\" was meant — Write \"date:\" in Latin letters instead of \"күні:\".\n";
    for (lang, sentence) in [(Lang::Kk, kk), (Lang::Ru, ru), (Lang::En, en)] {
        assert_eq!(shown(Format::Github, lang), format!("{place}{sentence}"));
    }
}

#[test]
fn github_content_can_not_start_a_command() {
    let mut hostile = at("100%\n::error::x", 1, 1);
    hostile.place = Place::file(SourcePath::new("a,b:c%\n.md"));
    let text = render(&[hostile], Format::Github, Lang::En, false);
    assert!(text.starts_with("::error file=a%2Cb%3Ac%25%0A.md,title=D219::\"100%25 ::error::x\""), "{text}");
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn colour_is_given_when_asked_for() {
    assert!(render(&[misspelled()], Format::Human, Lang::Kk, true).contains("\u{1b}["));
    assert!(!shown(Format::Human, Lang::Kk).contains('\u{1b}'));
}

#[test]
fn direction_marks_and_terminal_commands_are_made_visible() {
    let text = render(&[at("a\u{1b}]0;x\u{7}\u{9b}31m\u{202e}b", 1, 2)], Format::Human, Lang::En, false);
    assert!(text.contains("1 | a␛]0;x␇\u{fffd}31m\u{fffd}b\n  | ^^\n"), "{text}");
}

proptest! {
    #[test]
    fn no_content_breaks_a_form(
        text in "[^\n]{0,200}", column in 0usize..300, length in 0usize..300, line in 0usize..2000
    ) {
        let mut finding = at(&text, column, length);
        finding.place.span.as_mut().expect("it has a span").line = line;
        for format in [Format::Human, Format::Short, Format::Json, Format::Github] {
            let shown = render(std::slice::from_ref(&finding), format, Lang::Kk, false);
            prop_assert!(!shown.chars().any(|c| c != '\n' && (c.is_control() || is_hostile(c))), "{:?}", shown);
            if matches!(format, Format::Short | Format::Github) {
                prop_assert_eq!(shown.matches('\n').count(), 1);
            }
        }
        let json = render(&[finding], Format::Json, Lang::Kk, false);
        let back: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let reason = format!("«url» өрісіндегі «{text}» – толық мекенжай емес");
        prop_assert_eq!(back[0]["reason"].as_str(), Some(reason.as_str()));
    }
}
