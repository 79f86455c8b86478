//! What editors are told: each file of `tests/problems/` is a case, its blocks are input and output.
//!
//! A block ```` ```file path ```` lays a file over the tree of `Site::new()`, a block ```` ```kk 1 ````
//! holds the whole of what is told in that language and the exit code. To write the blocks anew:
//! `UPDATE_PROBLEMS=1 cargo test problems` (or a part of some cases' names in place of 1) — then read every sentence
//! as an editor would.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::site::{NOW, Site};

const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// A fenced block of a case: the words after the backticks, the text between the fences.
struct Block {
    info: Vec<String>,
    text: String,
}

/// One case.
struct Case {
    path: PathBuf,
    text: String,
}

impl Case {
    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Pieces of the file: prose as it is, blocks apart.
    fn pieces(&self) -> Vec<Result<Block, String>> {
        let mut pieces: Vec<Result<Block, String>> = Vec::new();
        let mut lines = self.text.lines();
        while let Some(line) = lines.next() {
            let fence: String = line.chars().take_while(|c| *c == '`').collect();
            if fence.len() < 3 {
                pieces.push(Err(line.to_owned()));
                continue;
            }
            let info = line[fence.len()..].split_whitespace().map(str::to_owned).collect();
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            pieces.push(Ok(Block { info, text: text.join("\n") }));
        }
        pieces
    }

    fn blocks(&self) -> Vec<Block> {
        self.pieces().into_iter().flatten().collect()
    }

    /// What is expected in each language: exit code and text.
    fn expected(&self) -> BTreeMap<String, String> {
        let expected = self.blocks().into_iter().filter(is_output);
        expected
            .map(|block| (block.info[0].clone(), format!("{}\n{}", block.info[1..].join(" "), block.text)))
            .collect()
    }

    /// What really comes out.
    fn outcome(&self) -> BTreeMap<String, String> {
        let site = Site::new();
        let mut command = vec!["check".to_owned(), "content".to_owned()];
        for block in self.blocks() {
            match block.info.first().map(String::as_str) {
                Some("run") => command = block.text.split_whitespace().map(str::to_owned).collect(),
                Some(info) if !LANGUAGES.contains(&info) => lay(&site, &block),
                _ => {}
            }
        }
        let run = |lang: &str| {
            let mut args: Vec<&str> = command.iter().map(String::as_str).collect();
            args.extend(["--now", NOW, "--lang", lang]);
            let run = site.run(&args);
            // How long a build and its slowest outputs take is never the same, and how many files a site has is no
            // mistake's business.
            let times = ["Уақыт:", "Время:", "Time:", "Ең баяуы (", "Дольше всего (", "Slowest ("];
            let is_time = |line: &&str| times.iter().any(|start| line.starts_with(start));
            let is_count = |line: &str| ["Сайттар:", "Сайты:", "Sites:"].iter().any(|start| line.starts_with(start));
            let uncounted = |line: &str| match line.split_once(" (") {
                Some((sites, _)) if is_count(line) => format!("{sites} (…)"),
                _ => line.to_owned(),
            };
            let told: Vec<String> =
                run.stderr.trim_end().lines().filter(|line| !is_time(line)).map(uncounted).collect();
            format!("{}\n{}", run.code, told.join("\n"))
        };
        LANGUAGES.into_iter().map(|lang| (lang.to_owned(), run(lang))).collect()
    }

    /// The case with what really comes out.
    fn rewritten(&self, outcome: &BTreeMap<String, String>) -> String {
        let mut text = String::new();
        let mut written = BTreeSet::new();
        for piece in self.pieces() {
            match piece {
                Err(line) => writeln!(text, "{line}"),
                Ok(block) if is_output(&block) => {
                    let lang = block.info[0].clone();
                    let told = output_block(&lang, &outcome[&lang]);
                    written.insert(lang);
                    writeln!(text, "{told}")
                }
                Ok(block) => {
                    let fence = fence_for(&block.text);
                    writeln!(text, "{fence}{}\n{}\n{fence}", block.info.join(" "), block.text)
                }
            }
            .expect("a string takes all");
        }
        for lang in LANGUAGES.into_iter().filter(|lang| !written.contains(*lang)) {
            write!(text, "\n{}\n", output_block(lang, &outcome[lang])).expect("a string takes all");
        }
        text
    }
}

fn is_output(block: &Block) -> bool {
    block.info.first().is_some_and(|info| LANGUAGES.contains(&info.as_str()))
}

fn fence_for(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(3.max(longest + 1))
}

fn output_block(lang: &str, outcome: &str) -> String {
    let (code, told) = outcome.split_once('\n').unwrap_or((outcome, ""));
    let fence = fence_for(told);
    format!("{fence}{lang} {code}\n{told}\n{fence}")
}

/// Puts a block of input into the tree.
///
/// `file PATH` with `bom`, `crlf`, `cp1251` (not UTF-8) or `long` (a line `…` becomes 70 KiB of text,
/// `……` 2 MiB), `hex PATH` (bytes in hexadecimal digits), `link PATH` to what the block names, `remove PATH`, `court ID`.
/// A space in a path is written `%20`.
fn lay(site: &Site, block: &Block) {
    let word = |index: usize| block.info.get(index).map(String::as_str).unwrap_or_default();
    // Names may hold spaces, the words of a block can't.
    let path = word(1).replace("%20", " ");
    let path = path.as_str();
    match word(0) {
        "file" => {
            let is = |how: &str| block.info[2..].iter().any(|word| word == how);
            let mut text = if block.text.is_empty() { String::new() } else { format!("{}\n", block.text) };
            if is("long") {
                text = text.replace("\n……\n", &format!("\n{}\n", "сөз сөйлем жол\n".repeat(80_000)));
                text = text.replace("\n…\n", &format!("\n{}\n", "  сөз сөйлем жол\n".repeat(2600)));
            }
            if is("crlf") {
                text = text.replace('\n', "\r\n");
            }
            if is("bom") {
                text.insert(0, '\u{feff}');
            }
            // Cyrillic letters as Windows wrote them before Unicode.
            let old = |c: char| u8::try_from(u32::from(c)).or_else(|_| u8::try_from(u32::from(c) - 0x410 + 0xc0));
            let bytes =
                if is("cp1251") { text.chars().map(|c| old(c).unwrap_or(b'?')).collect() } else { text.into_bytes() };
            site.file(path, bytes);
        }
        "hex" => {
            let digits: Vec<u32> = block.text.chars().filter_map(|c| c.to_digit(16)).collect();
            let bytes = digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).expect("a byte"));
            site.file(path, bytes.collect::<Vec<u8>>());
        }
        "link" => link(&block.text, &site.content().join(path)),
        "remove" => {
            site.remove(path);
        }
        "court" => {
            site.court(path);
        }
        other => panic!("no such block: {other}"),
    }
}

fn link(to: &str, from: &Path) {
    fs::create_dir_all(from.parent().expect("a folder")).expect("folders");
    std::os::unix::fs::symlink(to, from).expect("a link");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems")
}

fn cases() -> Vec<Case> {
    let entries = fs::read_dir(folder()).expect("the cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| Case { text: fs::read_to_string(&path).expect("a case"), path }).collect()
}

/// The codes that some case tells of, as they stand in the English output.
pub fn codes_with_a_case() -> BTreeSet<String> {
    let cases = cases();
    let told = cases.iter().filter_map(|case| case.expected().remove("en"));
    told.flat_map(|told| {
        let codes = told.lines().filter_map(|line| {
            let (level, rest) = line.split_once('[')?;
            ["error", "warning", "note"].contains(&level).then(|| rest.split(']').next().map(str::to_owned))?
        });
        codes.collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn every_mistake_is_told_in_full_in_every_language() {
    let update = std::env::var("UPDATE_PROBLEMS").ok();
    let mut cases = cases();
    assert!(cases.len() > 30, "the cases were found");
    if let Some(part) = update.as_deref().filter(|part| *part != "1") {
        cases.retain(|case| case.name().contains(part));
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut wrong = String::new();
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let outcome = case.outcome();
            if update.is_some() {
                fs::write(&case.path, case.rewritten(&outcome)).expect("a case");
                continue;
            }
            let expected = case.expected();
            for (lang, told) in outcome.iter().filter(|(lang, told)| expected.get(*lang) != Some(told)) {
                let before = expected.get(lang).map_or("nothing", String::as_str);
                let name = case.name();
                write!(wrong, "\n{name}, {lang}: expected\n{before}\n\nbut was told\n{told}\n").expect("a string");
            }
        }
        wrong
    };
    let wrong: String = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn all_mistakes_of_all_files_are_told_in_one_run() {
    let site = Site::new();
    site.court("turkistan").court("oskemen");
    let item = |fields: &str| format!("---\n{fields}\n---\n\nМәтін.\n");
    site.file("courts/almaty/news/a/index.kk.md", item("titel: Тақырып\ndate: 31.06.2026\nsummary: Аңдатпа."));
    site.file("courts/almaty/news/a/index.ru.md", item("title: Заголовок\ntags: одно\ncolour: red"));
    site.file("courts/turkistan/events/b/index.kk.md", item("title: Тақырып\ndate: 2026-11-20\nstatus: moved"));
    site.file("courts/turkistan/news/c/index.kk.md", "Мәтін.\n");
    site.file("courts/oskemen/news/d/index.kk.md", "---\ntitle: \"Тақырып\ndate: 2026-11-20\n---\n");
    site.file("people/oskemen-press.yaml", "name: {kk: Айгүл Мысалова, ru: Айгуль Мысалова}\nroles: [press]\n");
    let run = site.run(&["check", "content", "--now", NOW, "--lang", "en", "--format", "short"]).fails(1);
    for expected in [
        "courts/almaty/news/a/index.kk.md:2:1: error[D206]:",
        "courts/almaty/news/a/index.kk.md:3:7: error[D211]:",
        "courts/almaty/news/a/index.ru.md:3:7: error[D209]:",
        "courts/almaty/news/a/index.ru.md:4:1: warning[D205]:",
        "courts/turkistan/events/b/index.kk.md:1:1: error[D208]: the required field \"event_type\"",
        "courts/turkistan/events/b/index.kk.md:1:1: error[D208]: the required field \"start\"",
        "courts/turkistan/news/c/index.kk.md:1:1: error[D201]:",
        "courts/oskemen/news/d/index.kk.md:2:8: note[D251]:",
        "people/oskemen-press.yaml: error[D104]:",
        "people/oskemen-press.yaml:2:9: error[D212]:",
    ] {
        assert!(run.stdout.contains(expected), "{expected}\n{}", run.stdout);
    }
}
