//! What stands ready for forges and hosts: every command line is one that `zharia` takes, every script is sound, and
//! an editor is told what she must know beside a proposed change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_yaml::Value;

use crate::site::{Run, Site};

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// All recipes: files of YAML, of shell and of both.
fn recipes() -> Vec<PathBuf> {
    let mut found = vec![Path::new(PROJECT).join("netlify.toml"), Path::new(PROJECT).join("README.md")];
    for folder in [".github/workflows", ".gitlab", ".ci"] {
        let entries = fs::read_dir(Path::new(PROJECT).join(folder)).expect("a folder of recipes");
        found.extend(entries.map(|entry| entry.expect("an entry").path()));
    }
    found.retain(|path| path.extension().is_none_or(|ending| ending != "rs"));
    found.sort();
    found
}

/// The lines of a text that a shell reads, each whole: of Markdown those of its blocks of shell alone.
fn shell_lines(path: &Path, text: &str) -> Vec<String> {
    let is_markdown = path.extension().is_some_and(|ending| ending == "md");
    let mut within = !is_markdown;
    let mut lines = Vec::new();
    for line in text.replace("\\\n", " ").lines().map(str::trim) {
        if is_markdown && line.starts_with("```") {
            within = line == "```sh";
        } else if within && !line.starts_with('#') {
            lines.push(line.to_owned());
        }
    }
    lines
}

/// The arguments of each call of `zharia` in a line.
fn calls(line: &str) -> Vec<Vec<String>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_program = |at: usize| {
        let word = words[at].trim_start_matches(|c: char| "$(`".contains(c));
        let is_cargo = word == "--" && words[..at].contains(&"run");
        // The mark of the comment is no call.
        let is_mark = at > 0 && words[at - 1].ends_with("<!--");
        is_cargo || (word == "zharia" && !is_mark) || word == "\"$ZHARIA\"" || word.ends_with("=$(zharia")
    };
    let end = |word: &str| matches!(word, "&&" | "||" | "|" | ">" | "2>&1" | "#") || word.starts_with('>');
    (0..words.len())
        .filter(|at| is_program(*at))
        .map(|at| {
            let mut call: Vec<String> = Vec::new();
            for word in words[at + 1..].iter().take_while(|word| !end(word)) {
                let bare = word.trim_end_matches([')', ';', '`', ',']).trim_matches('"');
                match (call.last().map(String::as_str), bare) {
                    (_, "$@") => {}
                    (Some("--base-url"), _) => call.push("https://a.example".to_owned()),
                    (Some("--lang"), _) => call.push("kk".to_owned()),
                    (Some("--now"), _) => call.push("2026-11-20T10:00:00+05:00".to_owned()),
                    _ => call.push(if bare.contains('$') { "a".to_owned() } else { bare.to_owned() }),
                }
                if word.ends_with(')') || word.ends_with(';') {
                    break;
                }
            }
            call
        })
        .collect()
}

#[test]
fn every_command_line_is_one_that_the_program_takes() {
    let mut seen = 0;
    for path in recipes() {
        let text = fs::read_to_string(&path).expect("a text");
        for call in shell_lines(&path, &text).iter().flat_map(|line| calls(line)) {
            // Help is given last: what stands before it has been understood by then.
            let run = Command::new(env!("CARGO_BIN_EXE_zharia")).args(&call).arg("--help").output().expect("it runs");
            let told = String::from_utf8_lossy(&run.stderr).into_owned();
            assert!(run.status.success(), "{}: {}\n{told}", path.display(), call.join(" "));
            seen += 1;
        }
    }
    assert!(seen > 8, "only {seen} calls were found: the test has lost sight of them");
}

/// The scripts within a recipe of a forge, with the shell that reads them.
fn scripts(of: &Value, found: &mut Vec<String>) {
    if let Value::Mapping(mapping) = of {
        for (key, value) in mapping {
            match (key.as_str(), value) {
                (Some("run"), Value::String(script)) => found.push(script.clone()),
                (Some("script"), Value::Sequence(lines)) => {
                    let lines: Vec<&str> = lines.iter().map(|line| line.as_str().expect("a line of shell")).collect();
                    found.push(lines.join("\n"));
                }
                _ => scripts(value, found),
            }
        }
    } else if let Value::Sequence(rows) = of {
        for row in rows {
            scripts(row, found);
        }
    }
}

#[test]
fn every_recipe_is_read_and_its_scripts_are_sound() {
    for path in recipes().iter().filter(|path| path.extension().is_some_and(|ending| ending == "yml")) {
        let text = fs::read_to_string(path).expect("a text");
        let recipe: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut found = Vec::new();
        scripts(&recipe, &mut found);
        assert!(!found.is_empty(), "{} runs nothing", path.display());
        for script in found {
            // What stands between such brackets is put in before the shell sees it, by whoever proposes a change too.
            assert!(!script.contains("${{"), "{}: a value goes through env alone: {script}", path.display());
            let run = Command::new("bash").args(["-n", "-c", &script]).output().expect("bash runs");
            assert!(run.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&run.stderr));
        }
        assert!(!text.contains("uses:"), "{}: an action of another party has to be pinned", path.display());
    }
}

/// Runs the script that both forges run.
fn review(site: &Site, args: &[&str], languages: &str) -> (Run, String) {
    let mut command = Command::new(Path::new(PROJECT).join(".ci/review"));
    command.args(["content", "comment.md"]).args(args).current_dir(site.root());
    command.env("ZHARIA", env!("CARGO_BIN_EXE_zharia")).env("LANGUAGES", languages).env("LANG", "C");
    command.env("GUIDE", "https://a.example/{lang}/guide/");
    let run = command.output().map(Run::from).expect("the script runs");
    let comment = fs::read_to_string(site.root().join("comment.md")).unwrap_or_default();
    (run, comment)
}

#[test]
fn an_editor_is_told_beside_her_change_in_each_language() {
    let site = Site::new();
    site.news("almaty", "durys", "Дұрыс");
    site.file(
        "courts/almaty/news/qate/index.kk.md",
        "---\ntitle: Қате\ndate: 2026-11-20\nsumary: Бір сөйлем.\n---\n\nМәтін.\n",
    );
    let (run, comment) = review(&site, &["--format", "github"], "kk ru");
    let told = run.fails(1);
    assert!(
        told.stdout.contains("::error file=content/courts/almaty/news/qate/index.kk.md,line=4,col=1,title=D206"),
        "{}",
        told.stdout
    );
    assert!(comment.starts_with("<!-- zharia -->\n## Мазмұнды тексеру\n"), "{comment}");
    assert!(comment.contains("D206 4:1: «sumary» деген өріс жоқ"), "{comment}");
    assert!(comment.contains("<summary>Русский</summary>\n\n## Проверка материалов\n"), "{comment}");
    assert!(comment.contains("Должно быть: `summary: Бір сөйлем.`"), "{comment}");
    assert!(
        comment.contains("(https://a.example/kk/guide/) ") && comment.contains("(https://a.example/ru/guide/) "),
        "{comment}"
    );
    let (run, comment) = review(&site, &["--format", "gitlab"], "ru");
    assert!(serde_json::from_str::<serde_json::Value>(&run.fails(1).stdout).expect("JSON").is_array());
    assert!(
        comment.starts_with("<!-- zharia -->\n## Проверка материалов\n") && !comment.contains("<details"),
        "{comment}"
    );
}

#[test]
fn a_comment_of_a_thousand_mistakes_is_one_that_forges_take() {
    let site = Site::new();
    for n in 0..1000 {
        site.file(
            &format!("courts/almaty/news/qate-{n}/index.kk.md"),
            "---\ntitle: Қате\nkuni: 2026-11-20\n---\n\nМәтін.\n",
        );
    }
    let (run, comment) = review(&site, &["--format", "short"], "kk ru");
    assert!(run.fails(1).stdout.matches("error[").count() >= 1000, "the log has what the comment leaves out");
    assert!(comment.chars().count() < 65_536 && comment.len() > 40_000, "{}", comment.len());
    assert_eq!(comment.matches("</details>").count(), 1);
}
