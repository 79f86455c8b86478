//! Whole outputs of every form, and what must hold for any content.

use proptest::prelude::*;

use super::*;
use crate::base::path::SourcePath;
use crate::diagnostics::problems::{
    FrontMatterProblem, LetterProblem, SettingsProblem, SourceProblem, UnderstoodProblem,
};
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
    let span = Span { line: 1, column, length, text: text.to_owned().into() };
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
             \"remedy\": \"{remedy}\",\n    \"corrected\": null\n  }}\n]\n"
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

/// Findings of all levels, with and without a place, with a correction and with hostile text.
fn various() -> Vec<Diagnostic> {
    let source =
        SourceText::new(SourcePath::new("courts/almaty/news/a b%/index.kk.md"), "a: б\ndate: 1.2.2026 \u{202e}<x>\n");
    let note = UnderstoodProblem::DateUnderstood { field: "date".into(), value: "1.2".into(), meant: "2026".into() };
    let letters = LetterProblem::MixedWord { word: "[x](y) `z` | <b>\u{1b}".into() };
    vec![
        Diagnostic::new(note, source.place(12..20)).with_fix(source.edit(12..20, "2026-02-01")),
        Diagnostic::new(letters.clone(), source.place(3..5)),
        Diagnostic::new(letters, source.place(3..5)),
        Diagnostic::new(SettingsProblem::NoCourts {}, Place::default()),
        Diagnostic::new(SettingsProblem::NoCourts {}, source.whole()),
    ]
}

#[test]
fn every_form_tells_the_same_set() {
    let all = various();
    let mut codes: Vec<&str> = all.iter().map(|found| found.problem.code()).collect();
    codes.sort_unstable();
    for lang in Lang::ALL {
        for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Gitlab, Format::Sarif] {
            let text = render(&all, format, lang, false);
            let mut told: Vec<&str> = match format {
                Format::Human | Format::Short => text.split('[').filter_map(|rest| rest.split(']').next()).collect(),
                Format::Github => text.split("title=").filter_map(|rest| rest.split("::").next()).collect(),
                Format::Json => text.split("\"code\": \"").filter_map(|rest| rest.split('"').next()).collect(),
                Format::Gitlab => text.split("\"check_name\": \"").filter_map(|rest| rest.split('"').next()).collect(),
                Format::Sarif => text.split("\"ruleId\": \"").filter_map(|rest| rest.split('"').next()).collect(),
            };
            told.retain(|code| code.len() == 4 && code.starts_with('D'));
            told.sort_unstable();
            assert_eq!(told, codes, "{text}");
            assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
        }
        let page = summary(&all, lang);
        assert_eq!(page.matches("\n- **").count(), all.len(), "{page}");
        assert!(!page.contains("](y)") || page.contains("\\](y)"), "{page}");
    }
}

#[test]
fn forges_get_what_they_can_read() {
    let all = various();
    let gitlab: serde_json::Value = serde_json::from_str(&render(&all, Format::Gitlab, Lang::Kk, false)).expect("JSON");
    let prints: std::collections::BTreeSet<String> =
        gitlab.as_array().expect("a list").iter().map(|issue| issue["fingerprint"].to_string()).collect();
    assert_eq!(prints.len(), all.len(), "each finding is known apart");
    let other: serde_json::Value = serde_json::from_str(&render(&all, Format::Gitlab, Lang::Ru, false)).expect("JSON");
    assert_eq!(other[0]["fingerprint"], gitlab[0]["fingerprint"], "in every language");
    let sarif: serde_json::Value = serde_json::from_str(&render(&all, Format::Sarif, Lang::Kk, false)).expect("JSON");
    let run = &sarif["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "courts/almaty/news/a%20b%25/index.kk.md");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&2.into(), &7.into()));
    for result in run["results"].as_array().expect("a list") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    }
    let fix = &run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert!(fix["insertedContent"]["text"].as_str().is_some_and(|line| line.starts_with("date: 2026-02-01")));
    let github = render(&all, Format::Github, Lang::En, false);
    assert!(
        github.starts_with("::error")
            && github.trim_end().lines().last().is_some_and(|line| line.starts_with("::notice"))
    );
}
