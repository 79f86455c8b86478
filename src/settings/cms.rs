//! `cms`: the web editor in which a court's editors write, and the repository that it writes to.
//!
//! What the editor's forms look like is told by the declarations of kinds, never here.

use super::reader::Fields;
use crate::base::lang::Lang;
use crate::diagnostics::Place;
use crate::diagnostics::problems::CmsProblem;
use crate::yaml::Node;

/// Settings of the web editor.
#[derive(Debug, Clone)]
pub struct Cms {
    /// The editor.
    pub editor: CmsEditor,
    /// The forge that holds the repository.
    pub forge: Forge,
    /// The repository: owner and name.
    pub repository: String,
    /// The branch that is written to.
    pub branch: String,
    /// The content tree's path inside the repository, without slashes around it; empty where it is the root.
    pub content: String,
    /// The language of labels and hints; the tree's first one where none is told.
    pub language: Option<Lang>,
    /// Where people sign in, for a forge or a service of one's own.
    pub base_url: Option<String>,
    /// Where the forge's API is.
    pub api_root: Option<String>,
    /// The application's id at the forge.
    pub app_id: Option<String>,
    /// Whether the editor's script stands in the content tree, and is not asked of a CDN.
    pub own_script: bool,
    /// Where these settings stand.
    pub place: Place,
}

/// A web editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CmsEditor {
    /// Sveltia CMS.
    Sveltia,
    /// Decap CMS.
    Decap,
}

/// A forge, as both editors call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Gitea or Forgejo.
    Gitea,
}

/// The script of a web editor, pinned: a new version is a new line here, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CmsScript {
    /// The npm package.
    pub package: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The file inside the package.
    pub file: &'static str,
    /// Its hash, as `integrity` takes it.
    pub integrity: &'static str,
    /// Its hash once more, as `sha256sum` prints it.
    pub sha256: &'static str,
}

impl CmsEditor {
    /// The script that is this editor.
    #[must_use]
    pub const fn script(self) -> CmsScript {
        match self {
            Self::Sveltia => CmsScript {
                package: "@sveltia/cms",
                version: "0.221.1",
                file: "dist/sveltia-cms.js",
                integrity: "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6",
                sha256: "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a",
            },
            Self::Decap => CmsScript {
                package: "decap-cms",
                version: "3.16.3",
                file: "dist/decap-cms.js",
                integrity: "sha384-A/Gdn928CNLufmnGWGs9RM4Q9o8bSNLeJERqBFrBjwzL7FRpoLT3MPF8Tl0+Wd2p",
                sha256: "7c1efd6b616b4786e279aeef194dd21649a72058d3bc8d1f78901b574610dfb8",
            },
        }
    }
}

impl CmsScript {
    /// Where the script stands in a content tree that brings it along.
    #[must_use]
    pub fn own_file(self) -> String {
        format!("{FOLDER}{}", self.file.trim_start_matches("dist/"))
    }
}

/// The web editor's own folder in the tree: its script, and what people upload to no item.
pub const FOLDER: &str = "data/cms/";

impl Forge {
    /// The name in both editors' configurations.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Gitea => "gitea",
        }
    }
}

/// Reads `cms:` of `zharia.yaml`; `None` where there is none, or where it can't be used.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<Cms> {
    let place = fields.node("cms").map(|node| fields.place(node))?;
    fields.group("cms", |fields| read_group(fields, place)).flatten()
}

/// Reads the language of labels, which a court may choose for itself.
pub(super) fn language(fields: &mut Fields<'_>) -> Option<Lang> {
    const LANGUAGES: [(Lang, &str); 2] = [(Lang::Kk, "kk"), (Lang::Ru, "ru")];
    let node = fields.node("language")?;
    fields.choice("language", node, &LANGUAGES)
}

fn read_group(fields: &mut Fields<'_>, place: Place) -> Option<Cms> {
    let editor = fields.node("editor").map_or(Some(CmsEditor::Sveltia), |node| {
        fields.choice("editor", node, &[(CmsEditor::Sveltia, "sveltia"), (CmsEditor::Decap, "decap")])
    });
    let forge = fields.node("backend").and_then(|node| {
        fields.choice("backend", node, &[Forge::Github, Forge::Gitlab, Forge::Gitea].map(|forge| (forge, forge.name())))
    });
    let forge = fields.require("backend", forge);
    let repository = fields.node("repository").and_then(|node| repository(fields, node));
    let repository = fields.require("repository", repository);
    let content = fields.node("content").map_or(Some(String::new()), |node| content(fields, node));
    let own_script = fields
        .node("scripts")
        .and_then(|node| fields.choice("scripts", node, &[(false, "cdn"), (true, "own")]))
        .unwrap_or(false);
    let (base_url, api_root, app_id) =
        (fields.https("base_url"), fields.web_address("api_root"), fields.text("app_id"));
    // Gitea has no usual place.
    let is_gitea = forge == Some(Forge::Gitea);
    if is_gitea {
        fields.require("base_url", base_url.as_ref());
        fields.require("api_root", api_root.as_ref());
        fields.require("app_id", app_id.as_ref());
    }
    let branch = fields.text("branch").unwrap_or_else(|| "main".to_owned());
    let language = language(fields);
    let (editor, forge, repository, content) = (editor?, forge?, repository?, content?);
    Some(Cms { editor, forge, repository, branch, content, language, base_url, api_root, app_id, own_script, place })
}

/// Owner and name; GitLab has groups within groups.
fn repository(fields: &mut Fields<'_>, node: &Node) -> Option<String> {
    let value = fields.text_of("repository", node)?;
    let is_plain = |part: &str| {
        !matches!(part, "" | "." | "..") && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    if value.contains('/') && value.split('/').all(is_plain) {
        return Some(value);
    }
    let place = fields.place(node);
    fields.report(CmsProblem::BadRepository { value }, place);
    None
}

/// A path below the repository's root; a lone dot or slash is the root itself.
fn content(fields: &mut Fields<'_>, node: &Node) -> Option<String> {
    let value = fields.text_of("content", node)?;
    let path = value.trim_start_matches("./").trim_matches('/');
    let path = if path == "." { "" } else { path };
    if path.is_empty() || path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':'])) {
        return Some(path.to_owned());
    }
    let place = fields.place(node);
    fields.report(CmsProblem::BadContentPath { value }, place);
    None
}
