//! Which type a file is sent as, told by its ending.

/// The type of text, without a charset, or of anything else.
const TYPES: [(&str, &str); 41] = [
    ("avif", "image/avif"),
    ("bib", "text/plain"),
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("gif", "image/gif"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("mjs", "text/javascript"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("ogg", "audio/ogg"),
    ("opml", "text/x-opml"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ris", "text/plain"),
    ("svg", "image/svg+xml"),
    ("ttf", "font/ttf"),
    ("txt", "text/plain"),
    ("vcf", "text/vcard"),
    ("vtt", "text/vtt"),
    ("webm", "video/webm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
    ("xsl", "application/xslt+xml"),
    ("yml", "text/yaml"),
    ("zip", "application/zip"),
];

/// The type of a file by its name; text is UTF-8.
pub(super) fn type_of(name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let known = TYPES.binary_search_by(|(known, _)| (*known).cmp(ending.as_str()));
    let kind = known.map_or("application/octet-stream", |at| TYPES[at].1);
    let is_text = kind.starts_with("text/") || ["json", "xml"].iter().any(|end| kind.ends_with(end));
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_ending_is_found() {
        for (ending, kind) in TYPES {
            assert!(type_of(&format!("a.{ending}")).starts_with(kind), "{ending}");
        }
        assert_eq!(type_of("index.HTML"), "text/html; charset=utf-8");
        assert_eq!(type_of("drawing.svg"), "image/svg+xml; charset=utf-8");
        assert_eq!(type_of("unknown"), "application/octet-stream");
    }
}
