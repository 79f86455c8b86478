//! Codes and their words: each is explained, in three languages, and told by some case.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use zharia::base::lang::Lang;
use zharia::diagnostics::{Explanation, Problem, explanation};

use crate::problems;
use crate::site::Site;

/// Codes that no content can provoke, and why.
const WITHOUT_A_CASE: [(&str, &str); 0] = [];

fn codes() -> BTreeMap<&'static str, &'static Explanation> {
    Problem::explanations().map(|explanation| (explanation.code, explanation)).collect()
}

/// The first code after another that no problem has.
fn free_after(code: &str) -> String {
    let number: usize = code.trim_start_matches('D').parse().expect("a number");
    let free = (number + 1..1000).map(|number| format!("D{number}")).find(|code| explanation(code).is_none());
    free.expect("a free code")
}

#[test]
fn a_code_is_a_letter_and_three_digits_and_means_one_thing() {
    let all: Vec<&str> = Problem::explanations().map(|explanation| explanation.code).collect();
    if let Some((_, code)) = all.iter().enumerate().find(|(at, code)| all[..*at].contains(code)) {
        panic!("two problems share {code}; the next free one is {}", free_after(code));
    }
    assert!(all.len() > 100, "{}", all.len());
    for code in all {
        let digits = code.strip_prefix('D').unwrap_or_default();
        assert!(digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
    }
}

#[test]
fn every_code_is_explained_in_three_languages() {
    for (code, long) in codes() {
        let texts = Lang::ALL.map(|lang| *long.text.get(lang));
        for (text, lang) in texts.iter().zip(Lang::ALL) {
            assert!(text.chars().count() > 80, "{code} is hardly explained in {lang}: {text}");
            assert!(
                text.split("\n\n").next().is_some_and(|first| first.ends_with(['.', '?', '!', ':'])),
                "{code} {lang}"
            );
        }
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), 3, "{code} repeats a language");
        assert_eq!(explanation(code).map(|found| found.code), Some(code));
    }
}

#[test]
fn explain_prints_the_level_and_the_words_in_the_language_asked_for() {
    let site = Site::new();
    for (code, lang, level) in [
        ("D208", Lang::Kk, "қате"),
        ("d601", Lang::Ru, "предупреждение"),
        ("D502", Lang::En, "note"),
        ("D801", Lang::Kk, "қате"),
    ] {
        let run = site.run(&["explain", code, "--lang", lang.code()]).ok();
        let code = code.to_uppercase();
        assert!(run.stdout.starts_with(&format!("{code} ({level})\n\n")), "{}", run.stdout);
        assert!(run.stdout.contains(*codes()[code.as_str()].text.get(lang)), "{}", run.stdout);
        assert_eq!(run.stderr, "");
    }
    let run = site.run(&["explain", "D20", "--lang", "en"]).fails(2);
    assert!(run.stderr.contains("D20"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
}

#[test]
fn every_code_is_told_by_some_case() {
    let told = problems::codes_with_a_case();
    let excused: BTreeSet<&str> = WITHOUT_A_CASE.iter().map(|(code, _)| *code).collect();
    let missing: Vec<&str> =
        codes().into_keys().filter(|code| !told.contains(*code) && !excused.contains(code)).collect();
    assert!(missing.is_empty(), "no case in tests/problems/ tells of {missing:?}");
    let needless: Vec<&&str> = excused.iter().filter(|code| told.contains(**code)).collect();
    assert!(needless.is_empty(), "a case tells of {needless:?} after all");
    let unknown: Vec<&String> = told.iter().filter(|code| !codes().contains_key(code.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// A sentence for editors has no words of programmers.
#[test]
fn words_are_an_editors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems");
    for entry in fs::read_dir(folder).expect("the cases") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a case");
        let told = text.split("\n```kk ").nth(1).unwrap_or_default();
        for word in ["panic", "unwrap", "None", "Some(", "null", "stack", "/tmp/", "thread '", "{field}", "{value}"] {
            assert!(!told.contains(word), "{}: {word}", path.display());
        }
    }
}
