//! The example content, built once into one place for all tests that look at its sites.
//!
//! Beside its own items it holds some that must never be seen: their texts have a word that tells them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use tempfile::TempDir;

use crate::site::{NOW, Run};

/// The example's folder in the project.
pub(crate) const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/content-example");

/// Words that stand only in what must not be published; none is a part of another.
pub(crate) const CANARIES: [&str; 8] = [
    "canary-draft",
    "canary-embargo",
    "canary-scheduled",
    "canary-national",
    "canary-private",
    "canary-ledger",
    "canary-tag",
    "canary-picture",
];

/// The example's built sites.
pub(crate) struct Example {
    folder: TempDir,
}

/// The example as of [`NOW`], built by the first test that asks.
pub(crate) fn example() -> &'static Example {
    static EXAMPLE: OnceLock<Example> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        sweep();
        let folder = folder();
        copy_tree(folder.path());
        let example = Example { folder };
        example.canaries();
        example.build("out", NOW).ok();
        example
    })
}

/// A new folder below the one that cargo keeps for tests.
pub(crate) fn folder() -> TempDir {
    tempfile::Builder::new().prefix("example-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a temporary folder")
}

/// Lets a content tree take its pictures from where earlier runs of the tests have put theirs: it is minutes to
/// make them all.
fn share_pictures(content: &Path) {
    let shared = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    fs::create_dir_all(&shared).expect("a folder");
    fs::create_dir_all(content.join(".zharia")).expect("a cache");
    std::os::unix::fs::symlink(shared, content.join(".zharia/pictures")).expect("a link");
}

/// Copies the example, `content`, and the theme of one of its courts, which stands beside it.
pub(crate) fn copy_tree(to: &Path) {
    copy(Path::new(CONTENT), &to.join("content"));
    share_pictures(&to.join("content"));
    let theme = "themes/example-court";
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(theme), &to.join(theme));
}

/// Copies a folder without a cache in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_name() == ".zharia" {
            continue;
        }
        if entry.file_type().expect("a kind").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// What is built once outlives its process: earlier ones' is removed here, and nobody's who may still run.
fn sweep() {
    for entry in fs::read_dir(env!("CARGO_TARGET_TMPDIR")).into_iter().flatten().flatten() {
        let is_example = entry.file_name().to_string_lossy().starts_with("example-");
        let age = entry.metadata().ok().and_then(|metadata| metadata.modified().ok()?.elapsed().ok());
        if is_example && age.is_some_and(|age| age > Duration::from_secs(3600)) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Example {
    /// Where the sites are.
    pub(crate) fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    /// Builds into another folder beside, for another time.
    pub(crate) fn build(&self, out: &str, now: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zharia"));
        command.args(["build", "content", "--out", out, "--now", now, "--format", "short"]);
        command.current_dir(self.folder.path()).env("LANG", "C").env_remove("ZHARIA_LANG");
        command.output().map(Run::from).expect("the binary runs")
    }

    /// The folder that holds content and outputs.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A text file of the output.
    pub(crate) fn output(&self, path: &str) -> String {
        let file = self.out().join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    fn canaries(&self) {
        self.canary("courts/almaty/news/canary-draft", "canary-draft", "date: 2026-11-01\ndraft: true");
        self.canary("courts/almaty/news/canary-embargo", "canary-embargo", "date: 2026-11-01\nembargo: 2028-01-01");
        self.canary("courts/almaty/news/canary-scheduled", "canary-scheduled", "date: 2028-01-01 09:00");
        self.canary("national/news/canary-national", "canary-national", "date: 2026-11-01\nembargo: 2028-01-01");
        self.file("private/canary/notes.md", "canary-private");
        self.file("private/canary-private.jpg", "canary-private");
        self.file("ledger/canary-ledger.yaml", "canary-ledger: 1");
        let seen = "---\ntitle: Сілтемесі бар мәтін {lang}\ndate: 2026-11-02\nsummary: Жарияланбаған мәтінге сілтеме ({lang}).\n---\n\n\
                    Мұнда [жарияланбаған мәтінге](../canary-embargo/index.{lang}.md) сілтеме бар.\n";
        for lang in ["kk", "ru"] {
            let text = seen.replace("{lang}", lang);
            self.file(&format!("courts/almaty/news/ashyq-matin/index.{lang}.md"), &text);
        }
    }

    /// An item that must not be seen, in both languages, with a picture beside it.
    fn canary(&self, folder: &str, word: &str, fields: &str) {
        for lang in ["kk", "ru"] {
            let text = format!(
                "---\ntitle: {word} {lang} title\n{fields}\nsummary: {word} {lang} summary\ntags: [canary-tag]\n\
                 image: {{src: canary-picture.svg, alt: {word}}}\naliases: [/{lang}/{word}/]\n---\n\n{word} {lang} text.\n"
            );
            self.file(&format!("{folder}/index.{lang}.md"), &text);
        }
        let picture =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"><title>canary-picture</title></svg>";
        self.file(&format!("{folder}/canary-picture.svg"), picture);
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }
}
