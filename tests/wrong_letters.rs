//! All texts of the example with thousands of wrong letters, as Word, scans and phones make them: each is found, none
//! is invented, and `zharia fix` gives back the text as it was, byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::example::CONTENT;
use crate::site::{Site, files};

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

const TWINS: [(char, char); 25] = [
    ('а', 'a'),
    ('с', 'c'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
    ('і', 'i'),
    ('һ', 'h'),
    ('ә', 'ə'),
    ('ө', 'ɵ'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ә', 'Ə'),
    ('Ө', 'Ɵ'),
];

/// A word with something wrong in it, where the dice find a place for it.
fn damaged_word(word: &str, dice: &mut Dice) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    if letters.iter().all(|c| matches!(c, 'I' | 'V' | 'X')) && letters.len() > 1 {
        let wrong = word.replace('I', "І").replace('X', "Х");
        return (wrong != word).then_some(wrong);
    }
    if letters.len() < 2 || !letters.iter().all(|c| is_cyrillic(*c)) {
        return None;
    }
    match dice.throw(10) {
        0 => {
            let at = 1 + dice.throw(letters.len() - 1);
            let hidden = ['\u{ad}', '\u{200b}', '\u{feff}', '\u{200e}'][dice.throw(4)];
            let (before, after) = letters.split_at(at);
            Some(before.iter().chain([&hidden]).chain(after).collect())
        }
        1 if word.contains(['й', 'ё', 'Й', 'Ё']) => {
            let apart = [("й", "и\u{306}"), ("ё", "е\u{308}"), ("Й", "И\u{306}"), ("Ё", "Е\u{308}")];
            Some(apart.iter().fold(word.to_owned(), |word, (whole, parts)| word.replace(whole, parts)))
        }
        _ => {
            // One letter of the word at least stays: a word of Latin letters alone may be a Latin word.
            let twin = |c: char| TWINS.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin);
            let mut wrong: Vec<char> =
                letters.iter().map(|c| twin(*c).filter(|_| dice.throw(3) > 0).unwrap_or(*c)).collect();
            if wrong.iter().all(|c| !is_cyrillic(*c)) {
                wrong[0] = letters[0];
            }
            (wrong != letters && wrong.iter().any(|c| is_cyrillic(*c))).then(|| wrong.iter().collect())
        }
    }
}

/// A line of prose with one word in three damaged, and how many findings are to come of it.
fn damaged_line(line: &str, dice: &mut Dice) -> (String, usize) {
    let (mut out, mut count) = (String::new(), 0);
    let (mut rest, mut in_code) = (line, false);
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let (chunk, tail) = rest.split_at(end);
        rest = tail;
        let is_plain = |c: char| !c.is_ascii_alphabetic() && !"`<>[](){}@/_=\\\"".contains(c);
        let is_number = chunk == "№" && tail.len() > 1 && tail[1..].starts_with(|c: char| c.is_ascii_digit());
        let is_roman = chunk.chars().all(|c| !c.is_ascii_alphabetic() || matches!(c, 'I' | 'V' | 'X'));
        let is_code = in_code || chunk.contains('`');
        in_code ^= chunk.matches('`').count() % 2 == 1;
        if is_code {
            out.push_str(chunk);
        } else if is_number && tail.starts_with(' ') && out.trim_end().ends_with(|c| matches!(c, '\u{400}'..='\u{52f}'))
        {
            out.push('N');
            count += 1;
        } else if chunk.chars().all(|c| is_plain(c) || is_roman)
            && !chunk.contains(['[', '(', '`', '<'])
            && dice.throw(3) == 0
        {
            for (word, is_word) in pieces(chunk) {
                match is_word.then(|| damaged_word(word, dice)).flatten() {
                    Some(wrong) => {
                        out.push_str(&wrong);
                        count += 1;
                    }
                    None => out.push_str(word),
                }
            }
        } else {
            out.push_str(chunk);
        }
    }
    (out, count)
}

/// The words of a chunk, and what stands between them.
fn pieces(chunk: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = chunk;
    while let Some(first) = rest.chars().next() {
        let is_word = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != is_word).unwrap_or(rest.len());
        pieces.push((&rest[..end], is_word));
        rest = &rest[end..];
    }
    pieces
}

/// A file with wrong letters in title, summary and text, and how many findings each of its lines is to have.
fn damaged(text: &str, dice: &mut Dice) -> (String, BTreeMap<usize, usize>) {
    let mut out = Vec::new();
    let mut counts = BTreeMap::new();
    let (mut fences, mut apart, mut quoted) = (0, false, false);
    for (at, line) in text.split('\n').enumerate() {
        if line.trim_end() == "---" && fences < 2 {
            fences += 1;
        } else if line.starts_with("```") {
            apart = !apart;
        } else if line.starts_with(":::") {
            // What others have said is told and never mended.
            quoted =
                ["quote", "law", "дәйексөз", "цитата", "заң", "закон"].iter().any(|name| line[3..].starts_with(name));
        }
        let field = ["title: ", "summary: "].into_iter().find(|name| fences == 1 && line.starts_with(name));
        let is_prose =
            fences == 2 && !apart && !quoted && !line.starts_with([':', '<', '>', '[']) && line.trim_end() != "---";
        // What stands around a word decides on its quotation marks; in fields they are the field's own.
        let start =
            if is_prose { Some(0) } else { field.map(str::len).filter(|start| !line[*start..].contains(['"', '\''])) };
        let Some(start) = start else {
            out.push(line.to_owned());
            continue;
        };
        let (wrong, count) = damaged_line(&line[start..], dice);
        if count > 0 {
            counts.insert(at + 1, count);
        }
        out.push(format!("{}{wrong}", &line[..start]));
    }
    (out.join("\n"), counts)
}

/// The findings about letters, by file and line.
fn told(site: &Site) -> BTreeMap<(String, usize), usize> {
    let json = site.run(&["check", "content", "--format", "json", "--lang", "kk"]).stdout;
    let found: Vec<Value> = serde_json::from_str(&json).expect("an array");
    let mut counts = BTreeMap::new();
    for found in found {
        let code = found["code"].as_str().unwrap_or_default();
        if ["D330", "D331", "D332", "D333", "D334", "D335", "D336", "D338"].contains(&code) {
            let line = found["line"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or_default();
            *counts.entry((format!("content/{}", found["file"].as_str().unwrap_or_default()), line)).or_default() += 1;
        }
    }
    counts
}

/// The texts of the example, each an item of one court.
fn texts() -> BTreeMap<String, String> {
    let all = files(Path::new(CONTENT));
    let mut texts = BTreeMap::new();
    for (path, bytes) in all {
        let Some((folder, name)) = path.rsplit_once('/').filter(|(_, name)| name.starts_with("index.")) else {
            continue;
        };
        let text = String::from_utf8(bytes).expect("a text");
        texts.insert(format!("content/{folder}/{name}"), text);
    }
    texts
}

#[test]
fn thousands_of_wrong_letters_are_found_and_mended_and_no_right_one() {
    let site = Site::new();
    crate::example::copy_tree(site.root());
    assert_eq!(told(&site), BTreeMap::new(), "nothing is invented in texts that are right");
    let texts = texts();
    let (mut expected, mut dice) = (BTreeMap::new(), Dice(2026));
    for (path, text) in &texts {
        let (wrong, counts) = damaged(text, &mut dice);
        fs::write(site.root().join(path), wrong).expect("a file");
        expected.extend(counts.into_iter().map(|(line, count)| ((path.clone(), line), count)));
    }
    let sum: usize = expected.values().sum();
    assert!(sum > 10_000, "only {sum} words are wrong");
    let found = told(&site);
    for (place, count) in &expected {
        let line = || fs::read_to_string(site.root().join(&place.0)).unwrap_or_default();
        assert_eq!(found.get(place), Some(count), "{place:?}: {:?}", line().lines().nth(place.1 - 1));
    }
    assert_eq!(found, expected);
    site.run(&["fix", "content", "--write"]).ok();
    for (path, text) in &texts {
        let mended = fs::read_to_string(site.root().join(path)).expect("a file");
        let differs = mended.lines().zip(text.lines()).find(|(mended, text)| mended != text);
        assert!(mended == *text, "{path}: {differs:?}");
    }
}

#[test]
fn official_usage_is_no_finding() {
    let site = Site::new();
    let texts = [("kk", include_str!("official/right.kk.txt")), ("ru", include_str!("official/right.ru.txt"))];
    let mut paths = BTreeMap::new();
    for (lang, text) in texts {
        for (at, line) in text.lines().enumerate() {
            // In a text, and in a field of its own.
            let text = format!("---\ntitle: >-\n  {line}\ndate: 2026-11-20\nsummary: >-\n  {line}\n---\n\n{line}\n");
            let path = format!("courts/almaty/news/durys-{lang}-{at}/index.{lang}.md");
            site.file(&path, text);
            paths.insert(format!("content/{path}"), line);
        }
    }
    assert!(paths.len() >= 200);
    let told = told(&site);
    let lines: BTreeSet<&str> = told.keys().map(|(path, _)| paths[path]).collect();
    assert_eq!(lines, BTreeSet::new());
}

#[test]
fn what_others_have_said_is_told_and_left_as_it_stands() {
    let site = Site::new();
    let text = "---\ntitle: Ескi сөз\ndate: 2026-11-20\nsummary: Бір сөйлем.\n---\n\n\
                > Түпнұсқада ескi сөз.\n\n\
                :::дәйексөз спикер=\"Ғaлым Ғибратұлы\"\nОл ескi деді.\n:::\n\n\
                ![Ескi зал](zal.svg \"Тaқырып ескi\") `ескi`\n";
    let path = "courts/almaty/news/eski/index.kk.md";
    site.file(path, text);
    site.file(
        "courts/almaty/news/eski/zal.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>",
    );
    let lines: Vec<(usize, usize)> = told(&site).into_iter().map(|((_, line), count)| (line, count)).collect();
    assert_eq!(lines, [(2, 1), (7, 1), (9, 1), (10, 1), (13, 3)]);
    site.run(&["fix", "content", "--write"]).ok();
    let mended = text
        .replace("title: Ескi", "title: Ескі")
        .replace("Ғaлым", "Ғалым")
        .replace("[Ескi", "[Ескі")
        .replace("Тaқырып ескi", "Тақырып ескі");
    assert_eq!(fs::read_to_string(site.content().join(path)).expect("a file"), mended);
}
