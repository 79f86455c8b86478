//! `zharia affected`: the courts whose sites a change of files can touch, as a CI matrix or for people.
//!
//! The only command that starts a program: `git`, where `--since` asks it for the names of changed files.

use std::io::Read;
use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use serde_json::json;

use super::args::{AffectedArgs, ListForm};
use super::courts::{self, Row};
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::build::{self, Options};
use crate::diagnostics::render::Format;
use crate::settings::NATIONAL;
use crate::theme::fill;

const NO_REPOSITORY: Phrase = Phrase {
    kk: "{dir} қалтасы git репозиторийінде жатқан жоқ. Өзгерген файлдардың атын өзіңіз беріңіз: zharia affected --stdin.",
    ru: "папка {dir} не лежит в репозитории git. Передайте имена изменённых файлов сами: zharia affected --stdin.",
    en: "{dir} lies in no git repository. Give the names of the changed files yourself: zharia affected --stdin.",
};
const NO_GIT: Phrase = Phrase {
    kk: "git іске қосылмады: {said}. Оны орнатыңыз немесе файлдардың атын өзіңіз беріңіз: zharia affected --stdin.",
    ru: "не удалось запустить git: {said}. Установите его или передайте имена файлов сами: zharia affected --stdin.",
    en: "git can't be started: {said}. Install it, or give the names of the files yourself: zharia affected --stdin.",
};
const UNKNOWN_REF: Phrase = Phrase {
    kk: "git «{since}» нұсқасымен салыстыра алмады: {said}. Атын тексеріңіз; CI тарихтың бір бөлігін ғана алса, бәрін алсын: GitHub-та fetch-depth: 0, GitLab-та GIT_DEPTH: 0.",
    ru: "git не смог сравнить с «{since}»: {said}. Проверьте имя; если CI получает лишь часть истории, пусть получит всю: fetch-depth: 0 на GitHub, GIT_DEPTH: 0 на GitLab.",
    en: "git can't compare with \"{since}\": {said}. Check the name; where CI fetches a part of the history only, let it fetch all: fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab.",
};

/// Lists the courts.
pub(super) fn run(console: &Console, args: &AffectedArgs) -> Result<Exit, Failure> {
    let now = args.now.unwrap_or(console.now);
    let root = repository_of(&args.content);
    let changed = match &args.since {
        // What forges give for a branch that is new: nothing was there before.
        Some(since) if !since.is_empty() && since.bytes().all(|byte| byte == b'0') => vec![String::new()],
        Some(since) => since_ref(console, args, root.as_deref(), since)?,
        None => from_stdin(args.nul)?,
    };
    let loaded = build::load(&Options::plain(&args.content, now)).map_err(Failure::machine)?;
    let tree = Tree::of(&args.content, root.as_deref());
    let changed: Vec<Option<String>> = changed.iter().map(|path| tree.inside(path)).collect();
    let Some((settings, sites)) = loaded.settings.as_ref().zip(loaded.affected(changed.iter().map(Option::as_deref)))
    else {
        console.findings(&loaded.diagnostics, Format::Human, &args.content);
        return Ok(Exit::Settings);
    };
    let today = now.at_offset(settings.zones.offset_at_instant(now.instant())).day();
    let rows = courts::rows(settings, today, console.lang);
    let national = Row { base_url: settings.national.base_url.clone(), ..Row::default() };
    let courts = rows.iter().map(|(id, row)| (id.as_str(), row)).chain([(NATIONAL, &national)]);
    let affected = courts.filter(|(id, _)| sites.contains(*id));
    match args.format {
        ListForm::Json => {
            let rows: Vec<_> = affected.map(|(id, row)| row.as_matrix(id)).collect();
            super::print(&json!(rows).to_string());
        }
        ListForm::Human => affected.for_each(|(id, _)| super::print(id)),
    }
    Ok(Exit::Done)
}

/// The names of the files that differ from those of a commit, as git knows them.
fn since_ref(
    console: &Console,
    args: &AffectedArgs,
    root: Option<&Utf8Path>,
    since: &str,
) -> Result<Vec<String>, Failure> {
    let word = |phrase: &Phrase, name: &str, value: &str, said: &str| {
        Failure::usage(fill(phrase.get(console.lang), &[(name, value), ("said", said)]))
    };
    let root = root.ok_or_else(|| word(&NO_REPOSITORY, "dir", args.content.as_str(), ""))?;
    // What begins like an option is the name of no commit.
    if since.is_empty() || since.starts_with('-') {
        return Err(word(&UNKNOWN_REF, "since", since, "?"));
    }
    let ask = |arguments: &[&str]| {
        let output = Command::new("git").arg("--literal-pathspecs").arg("-C").arg(root).args(arguments).output();
        let output = output.map_err(|error| Failure {
            exit: Exit::Machine,
            message: fill(NO_GIT.get(console.lang), &[("said", &error.to_string())]),
        })?;
        if output.status.success() {
            return Ok(names(&output.stdout, true));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or("?").trim_start_matches("fatal: ");
        Err(word(&UNKNOWN_REF, "since", since, said.trim_end_matches('.')))
    };
    // Of a file that was moved both names are told.
    let mut changed = ask(&["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", since, "--"])?;
    // Git does not compare what it was never told of. Elsewhere such files are what a build leaves.
    let content = args.content.canonicalize_utf8().ok();
    let themes = content.as_ref().and_then(|content| content.parent()).map(|folder| folder.join("themes"));
    for folder in content.into_iter().chain(themes).filter(|folder| folder.starts_with(root)) {
        changed.extend(ask(&["ls-files", "-z", "--others", "--exclude-standard", "--", folder.as_str()])?);
    }
    Ok(changed)
}

fn from_stdin(nul: bool) -> Result<Vec<String>, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(Failure::machine)?;
    Ok(names(&bytes, nul))
}

/// Names, each on its line or before a NUL. A name in quotation marks is written as git writes those with other
/// letters; one that is no UTF-8 keeps what can be read of it, which is enough to know its court.
fn names(bytes: &[u8], nul: bool) -> Vec<String> {
    let separator = if nul { 0 } else { b'\n' };
    let pieces = bytes.split(|byte| *byte == separator);
    let read = pieces.map(|piece| {
        let piece = if nul { piece } else { piece.strip_suffix(b"\r").unwrap_or(piece) };
        let quoted = piece.strip_prefix(b"\"").and_then(|piece| piece.strip_suffix(b"\"")).filter(|_| !nul);
        String::from_utf8_lossy(&quoted.map_or_else(|| piece.to_vec(), unquoted)).into_owned()
    });
    read.filter(|name| !name.is_empty()).collect()
}

/// `\320\244` are two bytes, `\"` is a quotation mark.
fn unquoted(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let octal = after.get(..3).filter(|digits| digits.iter().all(|digit| (b'0'..=b'7').contains(digit)));
        rest = match (first, octal) {
            (b'\\', Some(digits)) => {
                let number = digits.iter().fold(0_u32, |number, digit| number * 8 + u32::from(digit - b'0'));
                bytes.push(u8::try_from(number).unwrap_or(b'?'));
                &after[3..]
            }
            (b'\\', None) => {
                bytes.extend(after.first());
                after.get(1..).unwrap_or_default()
            }
            _ => {
                bytes.push(*first);
                after
            }
        };
    }
    bytes
}

/// The root of the repository that holds a folder.
fn repository_of(content: &Utf8Path) -> Option<Utf8PathBuf> {
    let content = content.canonicalize_utf8().ok()?;
    content.ancestors().find(|folder| folder.join(".git").exists()).map(Utf8Path::to_owned)
}

/// What stands before the names of the tree's files: as git names them, as they are named from here, in full.
struct Tree(Vec<String>);

/// What lies at the root of a tree: so begin names that are counted from there.
const AT_ROOT: [&str; 8] = ["courts", "national", "people", "ledger", "data", "strings", "private", "zharia.yaml"];

impl Tree {
    fn of(content: &Utf8Path, root: Option<&Utf8Path>) -> Self {
        let here = content.as_str().trim_start_matches("./").trim_end_matches('/').to_owned();
        let full = content.canonicalize_utf8().ok();
        let of_git = full.as_deref().zip(root).and_then(|(full, root)| full.strip_prefix(root).ok());
        let mut heads = vec![here];
        heads.extend(of_git.map(ToString::to_string));
        heads.extend(full.map(Utf8PathBuf::into_string));
        if heads.iter().any(|head| head == ".") {
            heads.push(String::new());
        }
        Self(heads)
    }

    /// A file's name counted from the tree's root; `None` where it lies elsewhere, or nobody knows where.
    fn inside(&self, path: &str) -> Option<String> {
        let path = path.trim_start_matches("./");
        if path.split('/').any(|part| matches!(part, "." | "..")) {
            return None;
        }
        let below = self.0.iter().find_map(|head| match head.as_str() {
            "" => Some(path).filter(|path| !path.starts_with('/')),
            head => path.strip_prefix(head)?.strip_prefix('/'),
        });
        let from_root = || Some(path).filter(|path| AT_ROOT.contains(&path.split('/').next().unwrap_or_default()));
        below.or_else(from_root).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_by_lines_or_with_nul_and_as_git_quotes_them() {
        assert_eq!(names(b"a/b\r\n\n\"m\\303\\244/\\\"c\\\"\"\n", false), ["a/b", "m\u{e4}/\"c\""]);
        assert_eq!(names(b"a\nb\0\"c\"\0", true), ["a\nb", "\"c\""]);
        assert_eq!(names(b"a\\x\n\"\\4\"\n", false), ["a\\x", "4"]);
    }

    #[test]
    fn a_file_is_found_however_it_is_named() {
        let tree = Tree(vec!["../site/content".into(), "site/content".into(), "/home/site/content".into()]);
        for path in [
            "../site/content/courts/a/x/y",
            "site/content/courts/a/x/y",
            "/home/site/content/courts/a/x/y",
            "./courts/a/x/y",
        ] {
            let expected = (!path.starts_with("..")).then_some("courts/a/x/y");
            assert_eq!(tree.inside(path).as_deref(), expected, "{path}");
        }
        for path in ["src/main.rs", "site/contents/courts/a", "courts/../zharia.yaml", ""] {
            assert_eq!(tree.inside(path), None, "{path}");
        }
        let at_root = Tree(vec![String::new()]);
        assert_eq!(at_root.inside("README.md").as_deref(), Some("README.md"));
    }
}
