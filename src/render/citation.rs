//! Citations for reference managers: BibTeX and RIS, each with its own escaping.

use std::fmt::Write;

use crate::base::lang::Lang;
use crate::base::person_name::PersonName;
use crate::plan::CitationForm;
use crate::plan::view::Citation;

/// Writes a citation.
pub(super) fn write(form: CitationForm, citation: &Citation) -> Vec<u8> {
    match form {
        CitationForm::BibTex => bibtex(citation),
        CitationForm::Ris => ris(citation),
    }
    .into_bytes()
}

fn names(citation: &Citation) -> Vec<PersonName> {
    citation.authors.iter().map(|name| PersonName::read(name)).collect()
}

fn bibtex(citation: &Citation) -> String {
    let mut fields: Vec<(&str, String)> = Vec::new();
    let mut add = |name, value: String| {
        if !value.is_empty() {
            fields.push((name, value));
        }
    };
    let author = |name: &PersonName| bibtex_name(name);
    add("author", names(citation).iter().map(author).collect::<Vec<_>>().join(" and "));
    // Braces within keep capitals, which styles would make small.
    add("title", format!("{{{}}}", bibtex_text(&citation.title)));
    add("journal", bibtex_text(&citation.journal));
    add("publisher", bibtex_text(&citation.publisher));
    add("year", citation.year.to_string());
    add("volume", citation.year.to_string());
    add("number", bibtex_text(&citation.number));
    add("pages", citation.pages.map(|pages| page_range(pages, "--")).unwrap_or_default());
    add("issn", citation.issn.clone().unwrap_or_default());
    add("doi", bibtex_verbatim(citation.doi.as_deref().unwrap_or_default()));
    add("url", bibtex_verbatim(&citation.url));
    add("language", language(citation.lang).to_owned());
    add("keywords", bibtex_text(&citation.keywords.join(", ")));
    add("abstract", bibtex_text(citation.summary.as_deref().unwrap_or_default()));
    let mut text = format!("@article{{{},\n", citation.key);
    for (name, value) in fields {
        writeln!(text, "  {name} = {{{value}}},").expect("a string takes all");
    }
    text + "}\n"
}

/// «Family, Given», which no style can take for something else; the word that parts authors and the
/// comma that parts names are kept out of them by braces.
fn bibtex_name(name: &PersonName) -> String {
    let part = |part: &str| {
        let text = bibtex_text(part);
        let is_parted = part.contains(',') || part.split_whitespace().any(|word| word.eq_ignore_ascii_case("and"));
        if is_parted { format!("{{{text}}}") } else { text }
    };
    if name.given.is_empty() {
        // One word is no family name: a group's name must stay whole.
        return format!("{{{}}}", bibtex_text(&name.family));
    }
    format!("{}, {}", part(&name.family), part(&name.given))
}

/// Text in which every character that means something to TeX stands for itself. `BibTeX` counts braces
/// even behind a backslash, so they are written as commands.
fn bibtex_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// An address or identifier: styles take it as it stands, so only what would end the field is coded.
fn bibtex_verbatim(text: &str) -> String {
    one_line(text).replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D")
}

/// RIS: two letters, two spaces, a hyphen, a space, the value; every line ends as in a mail.
fn ris(citation: &Citation) -> String {
    let mut text = String::new();
    let mut line = |tag: &str, value: &str| {
        let value = one_line(value);
        if !value.is_empty() || tag == "ER" {
            write!(text, "{tag}  - {value}\r\n").expect("a string takes all");
        }
    };
    line("TY", "JOUR");
    for name in names(citation) {
        line("AU", &name.inverted(", "));
    }
    line("TI", &citation.title);
    line("T2", &citation.journal);
    line("PB", &citation.publisher);
    line("PY", &citation.year.to_string());
    line("DA", &citation.date.map(|day| day.to_string().replace('-', "/")).unwrap_or_default());
    line("VL", &citation.year.to_string());
    line("IS", &citation.number);
    if let Some((first, last)) = citation.pages {
        line("SP", &first.to_string());
        line("EP", &last.to_string());
    }
    line("SN", citation.issn.as_deref().unwrap_or_default());
    line("DO", citation.doi.as_deref().unwrap_or_default());
    line("LA", citation.lang.code());
    citation.keywords.iter().for_each(|keyword| line("KW", keyword));
    line("AB", citation.summary.as_deref().unwrap_or_default());
    line("UR", &citation.url);
    line("L1", citation.pdf.as_deref().unwrap_or_default());
    line("ER", "");
    text
}

/// A line break would begin a new field.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn page_range((first, last): (u32, u32), dash: &str) -> String {
    if first == last { first.to_string() } else { format!("{first}{dash}{last}") }
}

/// The name by which `BibTeX` styles know a language.
const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "kazakh",
        Lang::Ru => "russian",
        Lang::En => "english",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn citation(title: &str, author: &str) -> Citation {
        Citation {
            text: String::new(),
            bib: String::new(),
            ris: String::new(),
            key: "zanger-2026-aukym-kk".to_owned(),
            title: title.to_owned(),
            authors: vec![author.to_owned()],
            journal: "Заңгер".to_owned(),
            issn: Some("1234-5679".to_owned()),
            publisher: String::new(),
            year: 2026,
            number: "3".to_owned(),
            pages: Some((12, 19)),
            doi: Some("10.1234/z_(26){3}".to_owned()),
            lang: Lang::Kk,
            keywords: vec!["сот & бас".to_owned(), "ашықтық".to_owned()],
            summary: Some("Бір\n\nекі.".to_owned()),
            url: "https://sot.example/kk/journal/2026/a_b/".to_owned(),
            pdf: None,
            date: None,
        }
    }

    #[test]
    fn bibtex_has_one_field_a_line() {
        let text = bibtex(&citation("100% {ашық} сот_", "Мысалова А. С."));
        let expected = "@article{zanger-2026-aukym-kk,\n  author = {Мысалова, А. С.},\n  title = {{100\\% \\textbraceleft{}ашық\\textbraceright{} сот\\_}},\n  journal = {Заңгер},\n  year = {2026},\n  volume = {2026},\n  number = {3},\n  pages = {12--19},\n  issn = {1234-5679},\n  doi = {10.1234/z_(26)%7B3%7D},\n  url = {https://sot.example/kk/journal/2026/a_b/},\n  language = {kazakh},\n  keywords = {сот \\& бас, ашықтық},\n  abstract = {Бір екі.},\n}\n";
        assert_eq!(text, expected);
        assert!(
            bibtex(&citation("x", "Сот and баспасөз орталығы")).contains("author = {орталығы, {Сот and баспасөз}},")
        );
    }

    #[test]
    fn ris_ends_lines_as_its_readers_expect() {
        let text = ris(&citation("Сот", "Айгүл Мысалова"));
        let expected = "TY  - JOUR|AU  - Мысалова, Айгүл|TI  - Сот|T2  - Заңгер|PY  - 2026|VL  - 2026|IS  - 3|SP  - 12|EP  - 19|SN  - 1234-5679|DO  - 10.1234/z_(26){3}|LA  - kk|KW  - сот & бас|KW  - ашықтық|AB  - Бір екі.|UR  - https://sot.example/kk/journal/2026/a_b/|ER  - |";
        assert_eq!(text, expected.replace('|', "\r\n"));
    }

    proptest! {
        #[test]
        fn no_text_leaves_its_field(title in any::<String>(), author in "\\PC{0,20}( and |, |\n|\\}){0,2}\\PC{0,9}") {
            let citation = citation(&title, &author);
            let bib = bibtex(&citation);
            let mut depth = 0_i32;
            for (at, c) in bib.char_indices() {
                depth += i32::from(c == '{') - i32::from(c == '}');
                prop_assert!(depth > 0 || at + 2 >= bib.len() || at < 8, "closed at {} of {}", at, bib);
            }
            prop_assert_eq!(depth, 0, "{}", bib);
            let author = bib.lines().find(|line| line.starts_with("  author = ")).unwrap_or_default();
            let mut open = 0_i32;
            let bare: String = author["  author = {".len().min(author.len())..].chars().filter(|c| {
                open += i32::from(*c == '{') - i32::from(*c == '}');
                open == 0
            }).collect();
            prop_assert!(!format!(" {bare} ").to_lowercase().contains(" and "), "two authors in {}", author);
            let lines: Vec<String> = ris(&citation).split("\r\n").map(str::to_owned).collect();
            let is_field = |line: &String| line.is_empty() || line.get(2..6) == Some("  - ");
            prop_assert!(lines.iter().all(is_field) && lines.iter().all(|line| !line.contains(['\r', '\n'])), "{:?}", lines);
        }
    }
}
