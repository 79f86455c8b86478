//! The words of files that are handed out as they are: documents, tables, subtitles, drawings.
//!
//! What readers may take away is searched like any text. Files come from anywhere, so nothing here may fail on
//! one, and of a very long one only the beginning is kept.

use serde::Serialize;

use super::{encoding, pdf, private};
use crate::base::path::SourcePath;

/// The words of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// As many as can be read.
    pub text: String,
    /// Whether none can be missing.
    pub is_whole: bool,
    /// Whether they are the file's own text, so that places in them are places in the file.
    pub is_own: bool,
}

/// The most bytes of words that are kept of one file.
const LONGEST: usize = 4 * 1024 * 1024;
/// So many bytes tell whether a file is text.
const SAMPLE: usize = 4096;

/// The words of a file that is no picture; `None` where it is no document either.
pub(super) fn of(path: &SourcePath, bytes: &[u8]) -> Option<Words> {
    if bytes.starts_with(b"%PDF") || path.has_ending(&["pdf"]) {
        let (text, is_whole) = pdf::text(bytes);
        return Some(cut(Words { text, is_whole, is_own: false }));
    }
    let is_binary = private::utf_16(bytes).is_none() && bytes[..bytes.len().min(SAMPLE)].contains(&0);
    if is_binary {
        return None;
    }
    let kept = &bytes[..bytes.len().min(LONGEST)];
    let text = match encoding::decode(kept.to_vec()) {
        Some((text, _)) => text,
        None => String::from_utf8_lossy(kept).into_owned(),
    };
    Some(Words { text, is_whole: kept.len() == bytes.len(), is_own: true })
}

/// What can be read in a drawing; letters that are set apart within a word belong together.
pub(super) fn of_drawing(cleaned: &str) -> Words {
    let mut text = String::new();
    for piece in cleaned.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        if !tag.trim_start_matches('/').starts_with("tspan") {
            text.push('\n');
        }
        text.push_str(words);
    }
    let text = text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n");
    cut(Words { text, is_whole: true, is_own: false })
}

/// Whether a film tells where it was taken, as phones write it.
pub(super) fn tells_place(path: &SourcePath, bytes: &[u8]) -> bool {
    path.has_ending(&["mp4", "m4v", "m4a", "mov", "3gp", "qt"])
        && boxes(bytes).any(|(kind, inner)| {
            let marks: [&[u8]; 3] = [b"\xa9xyz", b"com.apple.quicktime.location", b"loci"];
            let holds = |mark: &[u8]| inner.windows(mark.len()).any(|part| part == mark);
            matches!(&kind, b"moov" | b"udta" | b"meta") && marks.into_iter().any(holds)
        })
}

/// The boxes that a film is made of (ISO 14496-12): what each is called, and what is in it.
fn boxes(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (head, body) = rest.split_first_chunk::<8>()?;
        let size = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        let (length, body) = match size {
            0 => (body.len(), body),
            1 => {
                let (long, body) = body.split_first_chunk::<8>()?;
                (usize::try_from(u64::from_be_bytes(*long)).ok()?.checked_sub(16)?, body)
            }
            size => (usize::try_from(size).ok()?.checked_sub(8)?, body),
        };
        let length = length.min(body.len());
        rest = &body[length..];
        Some(([head[4], head[5], head[6], head[7]], &body[..length]))
    })
}

fn cut(mut words: Words) -> Words {
    if words.text.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|at| words.text.is_char_boundary(*at)).unwrap_or(0);
        words.text.truncate(end);
        words.is_whole = false;
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_texts_and_drawings_are_read_and_pictures_have_none() {
        let of = |name: &str, bytes: &[u8]| super::of(&SourcePath::new(name), bytes).map(|words| words.text);
        assert_eq!(of("a.csv", "ЖСН;1".as_bytes()).as_deref(), Some("ЖСН;1"));
        assert_eq!(of("a.csv", b"\xc8\xc8\xcd \xee\xf2\xe2\xe5\xf2\xf7\xe8\xea\xe0").as_deref(), Some("ИИН ответчика"));
        assert_eq!(of("a.docx", b"PK\x03\x04\0\0"), None);
        let drawing = "<svg><text>А <tspan>85</tspan><tspan>01</tspan></text><text>Б</text></svg>";
        assert_eq!(of_drawing(drawing).text, "А 8501\nБ");
    }

    #[test]
    fn a_film_tells_where_it_was_taken_in_its_head_alone() {
        let film = |head: &[u8], data: &[u8]| {
            let of = |kind: &[u8; 4], inner: &[u8]| {
                let size = u32::try_from(inner.len() + 8).expect("small").to_be_bytes();
                [&size[..], kind, inner].concat()
            };
            [of(b"ftyp", b"isom"), of(b"mdat", data), of(b"moov", head)].concat()
        };
        let path = SourcePath::new("a.MP4");
        assert!(tells_place(&path, &film(b"..\xa9xyz+43.2+076.9/", b"..")));
        assert!(!tells_place(&path, &film(b"....", b"..\xa9xyz..")));
    }

    proptest! {
        #[test]
        fn no_bytes_upset_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for name in ["a.pdf", "a.mp4", "a.txt"] {
                let path = SourcePath::new(name);
                super::of(&path, &bytes);
                tells_place(&path, &bytes);
            }
        }
    }
}
