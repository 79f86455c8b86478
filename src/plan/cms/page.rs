//! The page that loads the web editor, and what it is allowed to do.
//!
//! The only page of a site that runs what others wrote and speaks to other hosts: so its policy is its own.

use serde_json::Value;

use crate::base::html::escape;
use crate::base::lang::{Lang, Phrase};
use crate::settings::{Cms, CmsEditor, CmsScript, Forge};

/// Where the editors' packages are to be had.
const CDN: &str = "https://unpkg.com/";

/// What Sveltia fetches for itself once it is needed: the structures it hands to scripts, pasting, pictures. It names
/// these versions; another version of the editor may name others.
const SVELTIA_PARTS: [&str; 4] = ["immutable@5.1.9/", "turndown@7.2.4/", "exifr@7.1.3/", "svgo@4.1.0/"];
/// Its letters, and the file by which it learns of newer versions.
const SVELTIA_FONTS: &str = "https://cdn.jsdelivr.net/fontsource/";
const SVELTIA_NEWS: &str = "https://unpkg.com/@sveltia/cms/package.json";

const TITLE: Phrase =
    Phrase {
        kk: "Материалдарды жазу және өңдеу", ru: "Работа с материалами", en: "Writing and editing"
    };
const NO_SCRIPT: Phrase = Phrase {
    kk: "Редактор браузерде жұмыс істейді, ол үшін JavaScript қосулы болуы керек.",
    ru: "Редактор работает в браузере, для него нужен включённый JavaScript.",
    en: "The editor runs in the browser and needs JavaScript.",
};

/// What the page is made of.
pub(super) struct Admin<'a> {
    pub(super) cms: &'a Cms,
    pub(super) lang: Lang,
    /// The site's name.
    pub(super) name: &'a str,
    /// The address of the editor's script.
    pub(super) script: &'a str,
    /// The address of the site's own script.
    pub(super) own: &'a str,
    /// The address of the site's style sheet, for previews.
    pub(super) style: &'a str,
    pub(super) words: &'a Value,
}

/// The address of a script on the CDN.
pub(super) fn on_cdn(script: CmsScript) -> String {
    format!("{CDN}{}@{}/{}", script.package, script.version, script.file)
}

/// Writes the page.
pub(super) fn write(admin: &Admin<'_>) -> String {
    let Admin { cms, lang, name, script, own, style, words } = admin;
    let integrity = cms.editor.script().integrity;
    let title = format!("{} — {name}", TITLE.get(*lang));
    // Nothing in the words may end the element that they stand in.
    let words = words.to_string().replace('<', "\\u003c");
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <link rel=\"cms-config-url\" type=\"text/yaml\" href=\"/admin/config.yml\">\n</head>\n<body>\n\
         <noscript>{no_script}</noscript>\n\
         <script type=\"application/json\" id=\"zharia-words\" data-style=\"{style}\">{words}</script>\n\
         <script src=\"{script}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>\n\
         <script src=\"{own}\"></script>\n</body>\n</html>\n",
        title = escape(&title),
        no_script = NO_SCRIPT.get(*lang),
    )
}

/// The policy of the editor's pages.
pub(super) fn policy(cms: &Cms) -> String {
    let script = cms.editor.script();
    let package = format!("{CDN}{}@{}/", script.package, script.version);
    let mut scripts = vec!["'self'".to_owned()];
    let mut connects = vec!["'self'".to_owned(), "blob:".to_owned(), "data:".to_owned()];
    let mut fonts = vec!["'self'".to_owned(), "data:".to_owned()];
    if !cms.own_script {
        scripts.push(format!("{package}dist/"));
    }
    match cms.editor {
        // Its way to check its own configuration makes code of a schema.
        CmsEditor::Decap => scripts.push("'unsafe-eval'".to_owned()),
        CmsEditor::Sveltia => {
            connects.extend([package, SVELTIA_NEWS.to_owned()]);
            scripts.extend(SVELTIA_PARTS.map(|part| format!("{CDN}{part}")));
            fonts.push(SVELTIA_FONTS.to_owned());
        }
    }
    connects.extend(hosts(cms));
    format!(
        "default-src 'none'; script-src {}; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https:; \
         font-src {}; media-src 'self' blob:; connect-src {}; frame-src 'self' blob:; worker-src 'self' blob:; \
         manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
        scripts.join(" "),
        fonts.join(" "),
        connects.join(" "),
    )
}

/// The hosts of the forge that the editor speaks to.
fn hosts(cms: &Cms) -> Vec<String> {
    let usual: &[&str] = match cms.forge {
        Forge::Github if cms.api_root.is_none() => &["https://api.github.com", "https://www.githubstatus.com"],
        Forge::Gitlab if cms.api_root.is_none() => &["https://gitlab.com"],
        _ => &[],
    };
    let given = [cms.base_url.as_deref(), cms.api_root.as_deref()].into_iter().flatten().filter_map(origin);
    usual.iter().map(|host| (*host).to_owned()).chain(given).collect()
}

/// Scheme and host of an address: nothing in it may widen the policy.
fn origin(address: &str) -> Option<String> {
    let host = address.strip_prefix("https://")?.split('/').next()?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!host.is_empty() && host.chars().all(is_plain)).then(|| format!("https://{host}"))
}
