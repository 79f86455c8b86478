//! Files of the tree that a site publishes: each under a name that tells its content.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::recipe::{ENCODING, Encoding, Length, Recipe, Variant};
use super::view;
use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::{OutputPath, SourcePath};
use crate::base::slug::transliterate;
use crate::base::written;
use crate::pictures::{Found, Raster};
use crate::settings::Pictures;
use crate::source::Media;

/// Endings under which a browser would run or style something: such files are handed out as text.
const ACTIVE: [&str; 13] =
    ["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "js", "mjs", "css", "wasm"];

/// The widest form that is handed to readers who can't choose: of feeds, of other sites.
const WIDEST_FOR_ALL: u32 = 1200;

/// Whether pictures are made in several sizes; a program without encoders publishes them as they are.
pub(super) const MAKES_PICTURES: bool = cfg!(feature = "images");

/// The files that the pages of one site use.
#[derive(Debug)]
pub(super) struct Assets<'a> {
    settings: &'a Pictures,
    used: BTreeMap<OutputPath, (SourcePath, Recipe)>,
}

impl<'a> Assets<'a> {
    pub(super) fn new(settings: &'a Pictures) -> Self {
        Self { settings, used: BTreeMap::new() }
    }

    /// Publishes a file and tells its root-relative address.
    pub(super) fn publish(&mut self, path: &SourcePath, media: &Media) -> String {
        let ending = path.file_name().rsplit_once('.').map_or("bin", |(_, ending)| ending);
        let ending: String = ending.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let ending = match ending.as_str() {
            "" => "bin".to_owned(),
            active if ACTIVE.contains(&active) => format!("{active}.txt"),
            _ => ending,
        };
        let (recipe, hash) = match media.picture {
            Some(Found::Raster(_) | Found::Drawing) => {
                let clean = Fingerprint::of(&("clean", ENCODING, media.fingerprint));
                (Recipe::Clean(path.clone(), media.fingerprint), clean)
            }
            _ => (Recipe::Copy(path.clone(), media.fingerprint), media.fingerprint),
        };
        self.add(&format!("{}.{}.{ending}", stem(path), hash.short()), path, recipe)
    }

    /// A picture in all its sizes; `None` where it can't be measured.
    pub(super) fn picture(
        &mut self,
        path: &SourcePath,
        media: &Media,
        alt: &str,
        credit: Option<&str>,
    ) -> Option<view::Picture> {
        let (width, height) = media.dimensions?;
        let mut picture = view::Picture {
            src: String::new(),
            width,
            height,
            alt: alt.to_owned(),
            credit: credit.map(str::to_owned),
            srcset: None,
            sources: Vec::new(),
            full: String::new(),
        };
        if let Some(raster) = still(media) {
            self.variants(path, media, raster, &mut picture);
        } else {
            picture.src = self.publish(path, media);
            picture.full.clone_from(&picture.src);
        }
        Some(picture)
    }

    /// A picture in one width, for a place of a fixed size.
    pub(super) fn small_picture(
        &mut self,
        path: &SourcePath,
        media: &Media,
        alt: &str,
        widest: u32,
    ) -> Option<view::Picture> {
        let Some(raster) = still(media) else { return self.picture(path, media, alt, None) };
        let width = widest.min(raster.width);
        let src = self.variant(path, media, raster, width, for_all(raster));
        let (height, alt, full) = (height_at(raster, width), alt.to_owned(), src.clone());
        Some(view::Picture { src, width, height, alt, credit: None, srcset: None, sources: Vec::new(), full })
    }

    fn variants(&mut self, path: &SourcePath, media: &Media, raster: Raster, picture: &mut view::Picture) {
        let settings = self.settings;
        let widths = widths(raster.width, &settings.widths);
        let mut srcset = |encoding: Encoding| {
            let mut srcset = String::new();
            for width in &widths {
                let address = self.variant(path, media, raster, *width, encoding);
                let comma = if srcset.is_empty() { "" } else { ", " };
                write!(srcset, "{comma}{address} {width}w").expect("a string takes all");
            }
            srcset
        };
        let of_all = srcset(for_all(raster));
        if settings.avif {
            let srcset = srcset(Encoding::Avif);
            picture.sources.push(view::Source { r#type: Encoding::Avif.mime(), srcset });
        }
        let usual = widths.iter().rev().find(|width| **width <= WIDEST_FOR_ALL).unwrap_or(&widths[0]);
        let widest = widths.iter().max().unwrap_or(usual);
        picture.src = self.variant(path, media, raster, *usual, for_all(raster));
        picture.full = self.variant(path, media, raster, *widest, for_all(raster));
        (picture.width, picture.height) = (*usual, height_at(raster, *usual));
        picture.srcset = (widths.len() > 1).then_some(of_all);
    }

    fn variant(&mut self, path: &SourcePath, media: &Media, raster: Raster, width: u32, encoding: Encoding) -> String {
        // The same for all forms of a picture: pages that name them all compress well.
        let hash = Fingerprint::of(&("picture", ENCODING, media.fingerprint)).short();
        let name = format!("{}.{hash}.{width}.{}", stem(path), encoding.ending());
        let variant = Variant {
            source: path.clone(),
            fingerprint: media.fingerprint,
            orientation: raster.orientation,
            width,
            height: height_at(raster, width),
            encoding,
        };
        self.add(&name, path, Recipe::Picture(variant))
    }

    fn add(&mut self, name: &str, path: &SourcePath, recipe: Recipe) -> String {
        let output = OutputPath::new(format!("assets/{name}"));
        let address = output.address();
        self.used.entry(output).or_insert_with(|| (path.clone(), recipe));
        address
    }

    /// The length and media type of a published picture that feeds may carry.
    pub(super) fn enclosure(&self, address: &str, media: &Media) -> Option<(Length, &'static str)> {
        match self.used.get(&OutputPath::of_address(address)) {
            Some((_, Recipe::Picture(variant))) => Some((Length::Of(variant.clone()), variant.encoding.mime())),
            _ => Some((Length::Known(media.len), mime(address)?)),
        }
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
            sha256: media.sha256.clone(),
        }
    }

    /// Takes over the files of pages that were planned elsewhere.
    pub(super) fn take(&mut self, other: Self) {
        for (path, used) in other.used {
            self.used.entry(path).or_insert(used);
        }
    }

    pub(super) fn into_used(self) -> BTreeMap<OutputPath, (SourcePath, Recipe)> {
        self.used
    }
}

/// The name of a file without its ending, in Latin letters.
fn stem(path: &SourcePath) -> String {
    let name = path.file_name();
    let stem = transliterate(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    if stem.is_empty() { "file".to_owned() } else { stem }
}

/// A picture that can be made in several sizes: one that moves would stand still in each.
fn still(media: &Media) -> Option<Raster> {
    media.picture.and_then(Found::raster).filter(|raster| MAKES_PICTURES && !raster.animated)
}

/// The format that every reader understands.
fn for_all(raster: Raster) -> Encoding {
    if raster.transparent { Encoding::Png } else { Encoding::Jpeg }
}

/// The widths in which a picture is made: none is wider than the picture, and its own is one of them where it
/// tells more than the one before.
fn widths(own: u32, wanted: &[u32]) -> Vec<u32> {
    let mut widths: Vec<u32> = wanted.iter().copied().filter(|width| *width <= own).collect();
    if wanted.iter().any(|width| *width > own) {
        // A form a tenth narrower would be one file more, and nobody would see it.
        widths.retain(|width| u64::from(*width) * 10 <= u64::from(own) * 9);
        widths.push(own);
    }
    widths
}

fn height_at(raster: Raster, width: u32) -> u32 {
    let (width, own) = (u64::from(width), u64::from(raster.width));
    let height = (u64::from(raster.height) * width + own / 2) / own;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// The media type of a picture that feeds may carry.
fn mime(path: &str) -> Option<&'static str> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    Some(match ending.as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn widths_of_pictures() {
        let usual = [400, 800, 1200, 1600];
        for (own, expected) in [
            (4000, vec![400, 800, 1200, 1600]),
            (1600, vec![400, 800, 1200, 1600]),
            (1599, vec![400, 800, 1200, 1599]),
            (1000, vec![400, 800, 1000]),
            (820, vec![400, 820]),
            (800, vec![400, 800]),
            (100, vec![100]),
            (1, vec![1]),
        ] {
            assert_eq!(widths(own, &usual), expected, "{own}");
        }
    }
}
