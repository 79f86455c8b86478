//! Files of the tree that a site publishes: each under a name that tells its content.

use std::collections::BTreeMap;

use super::view;
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::{OutputPath, SourcePath};
use crate::base::slug::transliterate;
use crate::base::written;
use crate::source::Media;

/// Endings under which a browser would run or style something: such files are handed out as text.
const ACTIVE: [&str; 13] =
    ["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "js", "mjs", "css", "wasm"];

/// The files that the pages of one site use.
#[derive(Debug, Default)]
pub(super) struct Assets {
    used: BTreeMap<OutputPath, (SourcePath, Fingerprint)>,
}

impl Assets {
    /// Publishes a file and tells its root-relative address.
    pub(super) fn publish(&mut self, path: &SourcePath, media: &Media) -> String {
        let name = path.file_name();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let stem = Some(transliterate(stem)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| "file".to_owned());
        let ending: String = ending.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let ending = match ending.as_str() {
            "" => "bin".to_owned(),
            active if ACTIVE.contains(&active) => format!("{active}.txt"),
            _ => ending,
        };
        let output = OutputPath::new(format!("assets/{stem}.{}.{ending}", media.fingerprint.short()));
        let address = output.address();
        self.used.insert(output, (path.clone(), media.fingerprint));
        address
    }

    /// A picture; `None` where it can't be measured.
    pub(super) fn picture(
        &mut self,
        path: &SourcePath,
        media: &Media,
        alt: &str,
        credit: Option<&str>,
    ) -> Option<view::Picture> {
        let (width, height) = media.dimensions?;
        let src = self.publish(path, media);
        Some(view::Picture { src, width, height, alt: alt.to_owned(), credit: credit.map(str::to_owned) })
    }

    /// A file to take away.
    pub(super) fn file(&mut self, path: &SourcePath, media: &Media, title: &str, lang: Lang) -> view::File {
        let name = path.file_name();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        view::File {
            title: if title.is_empty() { name.to_owned() } else { title.to_owned() },
            url: self.publish(path, media),
            r#type: ending.to_uppercase(),
            size: written::file_size(media.len, lang),
        }
    }

    pub(super) fn into_used(self) -> BTreeMap<OutputPath, (SourcePath, Fingerprint)> {
        self.used
    }
}

/// The media type of a picture that feeds may carry.
pub(super) fn mime(path: &str) -> Option<&'static str> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    Some(match ending.as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}
