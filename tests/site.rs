//! A small content tree in a temporary folder, and the real binary run over it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The time at which tests build, unless they say otherwise.
pub const NOW: &str = "2026-11-22T10:00:00+05:00";

/// A content tree with one court, `almaty`, that builds without a finding.
pub struct Site {
    folder: TempDir,
}

/// What a run of the binary came to.
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Site {
    /// The tree with its settings, one court and its two people.
    pub fn new() -> Self {
        let site = Self { folder: TempDir::new().expect("a temporary folder") };
        site.file("zharia.yaml", SETTINGS);
        site.court("almaty");
        site
    }

    /// Adds a court with a coordinator judge and a press secretary.
    pub fn court(&self, id: &str) -> &Self {
        self.file(&format!("courts/{id}/court.yaml"), COURT.replace("{court}", id));
        self.file(&format!("people/{id}-judge.yaml"), JUDGE.replace("{court}", id));
        self.file(&format!("people/{id}-press.yaml"), PRESS.replace("{court}", id))
    }

    /// Writes a file of the tree.
    pub fn file(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.content().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
        self
    }

    /// Removes a file or folder of the tree.
    pub fn remove(&self, path: &str) -> &Self {
        let path = self.content().join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("it is there");
        self
    }

    /// Adds a news item in Kazakh and Russian.
    pub fn news(&self, court: &str, slug: &str, title: &str) -> &Self {
        let item = |title: &str| {
            format!("---\ntitle: {title}\ndate: 2026-11-20 10:00\nsummary: {title} (…).\n---\n\n{title}.\n")
        };
        self.file(&format!("courts/{court}/news/{slug}/index.kk.md"), item(&format!("{title} kk")));
        self.file(&format!("courts/{court}/news/{slug}/index.ru.md"), item(&format!("{title} ru")))
    }

    /// The content tree's folder.
    pub fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// The output folder.
    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    /// The folder that holds both.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the binary in the folder above the content tree.
    pub fn run(&self, args: &[&str]) -> Run {
        self.command(args).output().map(Run::from).expect("the binary runs")
    }

    /// The binary with its arguments, ready to run.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zharia"));
        command.args(args).current_dir(self.root());
        command.env("LANG", "C").env_remove("ZHARIA_LANG").env("NO_COLOR", "1");
        command
    }

    /// Builds all sites.
    pub fn build(&self) -> Run {
        self.build_with(&[])
    }

    /// Builds with more arguments.
    pub fn build_with(&self, args: &[&str]) -> Run {
        let mut all = vec!["build", "content", "--out", "out"];
        if !args.contains(&"--now") {
            all.extend(["--now", NOW]);
        }
        all.extend(args);
        self.run(&all)
    }

    /// Checks, with messages in a language.
    pub fn check(&self, lang: &str) -> Run {
        self.run(&["check", "content", "--now", NOW, "--lang", lang])
    }

    /// A file of the output.
    pub fn output(&self, path: &str) -> String {
        let file = self.out().join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// Whether the output has a file.
    pub fn has_output(&self, path: &str) -> bool {
        self.out().join(path).is_file()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl Run {
    /// The run, when it ended well.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.stdout, self.stderr);
        self
    }

    /// The run, when it ended with this code.
    #[track_caller]
    pub fn fails(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}{}", self.stdout, self.stderr);
        self
    }
}

/// Every file below a folder with its bytes, except what the program keeps beside the sites.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
            if name == ".zharia" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

const SETTINGS: &str = r#"requires: 0.1.0
name: {kk: Соттар, ru: Суды, en: Courts}
languages: [kk, ru]
time_zone:
  - offset: "+06:00"
  - {from: 2024-03-01, offset: "+05:00"}
base_url: https://{court}.sot.example
theme: base
canonical_court: almaty
national: {base_url: https://national.sot.example, name: {kk: Барлық сот, ru: Все суды, en: All courts}}
feeds: {authority: sot.example, since: 2026, items: 50}
lists: {page_size: 20}
limits: {summary: 300}
# Drawing takes longer than all else: the tests of share images turn it on.
share_images: false
presumption: {version: 2026-11-01, kk: Кінәсіздік презумпциясы сақталады., ru: Соблюдается презумпция невиновности.}
"#;

const COURT: &str = r#"name: {kk: "Сот {court}", ru: "Суд {court}", en: "Court {court}"}
region: {kk: Өңір, ru: Регион}
seat: {kk: Қала, ru: Город}
address: {kk: "Мысал көшесі, 1", ru: "ул. Примерная, 1"}
phones: [{label: {kk: Баспасөз, ru: Пресса}, number: "+7 (000) 000-00-01"}]
email: press@{court}.sot.example
press_service: {court}-press
"#;

const JUDGE: &str = r"name: {kk: Сәуле Үлгібаева, ru: Сауле Ульгибаева}
office: {kk: судья, ru: судья}
court: {court}
roles: [judge, coordinator]
";

const PRESS: &str = r#"name: {kk: Айгүл Мысалова, ru: Айгуль Мысалова}
office: {kk: баспасөз хатшысы, ru: пресс-секретарь}
court: {court}
roles: [press-secretary]
phone: "+7 (000) 000-00-02"
email: press@{court}.sot.example
"#;
