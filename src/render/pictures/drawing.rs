//! Draws an SVG with the theme's own fonts and nothing of the machine: no fonts, no files.

use std::collections::BTreeMap;
use std::sync::Arc;

use image::ExtendedColorType;
use image::codecs::ico::{IcoEncoder, IcoFrame};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Language, Source, Weight};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::Unreadable;

/// The one family that drawings know.
const FAMILY: &str = "theme";

/// The fonts that drawings are made with.
pub struct Fonts {
    database: Arc<Database>,
    regular: Option<ID>,
    bold: Option<ID>,
}

impl Fonts {
    /// Takes the fonts of a theme, by name of file: `bold.ttf` is the bold one.
    #[must_use]
    pub fn new(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let mut database = Database::new();
        let (mut regular, mut bold) = (None, None);
        for (name, bytes) in files {
            let read = database.load_font_source(Source::Binary(Arc::new(bytes.clone())));
            let Some(face) = read.first().and_then(|id| database.face(*id)).cloned() else { continue };
            database.remove_face(face.id);
            // Files of one family may call themselves by different names: here the file's own name tells.
            let is_bold = name.starts_with("bold");
            let weight = if is_bold { Weight::BOLD } else { Weight::NORMAL };
            let families = vec![(FAMILY.to_owned(), Language::English_UnitedStates)];
            let id = database.push_face_info(FaceInfo { families, weight, ..face });
            *(if is_bold { &mut bold } else { &mut regular }) = Some(id);
        }
        Self { regular: regular.or(bold), bold: bold.or(regular), database: Arc::new(database) }
    }

    /// How wide a text is, in pixels.
    #[must_use]
    pub fn width(&self, text: &str, size: u32, bold: bool) -> u32 {
        let id = if bold { self.bold } else { self.regular };
        let measured =
            id.and_then(|id| self.database.with_face_data(id, |data, index| measure(data, index, text, size)));
        // Without a font nothing can be drawn either: any guess will do.
        measured.flatten().unwrap_or_else(|| size * u32::try_from(text.chars().count()).unwrap_or(u32::MAX) / 2)
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels")]
fn measure(data: &[u8], index: u32, text: &str, size: u32) -> Option<u32> {
    let font = FontRef::from_index(data, index).ok()?;
    let (letters, widths) = (font.charmap(), font.glyph_metrics(Size::new(size as f32), LocationRef::default()));
    let width = |letter: char| widths.advance_width(letters.map(letter).unwrap_or_default()).unwrap_or_default();
    Some(text.chars().map(width).sum::<f32>().ceil() as u32)
}

/// A drawing as pixels, opaque or not.
pub struct Canvas(Pixmap);

/// Draws an SVG in a size.
///
/// # Errors
/// What is wrong with it, for a developer.
#[allow(clippy::cast_precision_loss, reason = "pixels")]
pub fn draw_svg(svg: &str, fonts: &Fonts, width: u32, height: u32) -> Result<Canvas, String> {
    let options = Options {
        fontdb: Arc::clone(&fonts.database),
        font_family: FAMILY.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            // A file of this machine is nobody's to name.
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| format!("{width} × {height}"))?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(Canvas(pixels))
}

impl Canvas {
    /// The drawing as PNG: with a palette where it has few colours, which drawings have.
    ///
    /// # Errors
    /// When the encoder refuses, which it does for no size that was drawn.
    pub fn png(&self) -> Result<Vec<u8>, Unreadable> {
        let pixels: Vec<u8> = self
            .0
            .pixels()
            .iter()
            .flat_map(|pixel| {
                let pixel = pixel.demultiply();
                [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
            })
            .collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.0.width(), self.0.height());
        encoder.set_compression(png::Compression::Balanced);
        let indexed = palette(&pixels);
        if let Some((colours, alphas, indices)) = &indexed {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(colours.as_slice());
            encoder.set_filter(png::Filter::NoFilter);
            if alphas.iter().any(|alpha| *alpha != u8::MAX) {
                encoder.set_trns(alphas.as_slice());
            }
            let mut writer = encoder.write_header().map_err(|_| Unreadable)?;
            writer.write_image_data(indices).map_err(|_| Unreadable)?;
        } else {
            encoder.set_color(png::ColorType::Rgba);
            let mut writer = encoder.write_header().map_err(|_| Unreadable)?;
            writer.write_image_data(&pixels).map_err(|_| Unreadable)?;
        }
        Ok(bytes)
    }

    /// The drawing as ICO that holds a PNG.
    ///
    /// # Errors
    /// When the encoder refuses, which it does for what is wider or higher than 256 pixels.
    pub fn ico(&self) -> Result<Vec<u8>, Unreadable> {
        let (width, height) = (self.0.width(), self.0.height());
        let frame = IcoFrame::with_encoded(self.png()?, width, height, ExtendedColorType::Rgba8);
        let mut bytes = Vec::new();
        IcoEncoder::new(&mut bytes).encode_images(&[frame.map_err(|_| Unreadable)?]).map_err(|_| Unreadable)?;
        Ok(bytes)
    }
}

/// Colours, how much each of them hides, and the colour of each pixel.
type Palette = (Vec<u8>, Vec<u8>, Vec<u8>);

/// The palette of a picture; `None` where it has more colours than one holds.
fn palette(pixels: &[u8]) -> Option<Palette> {
    let (mut colours, mut alphas, mut indices) = (Vec::new(), Vec::new(), Vec::with_capacity(pixels.len() / 4));
    let mut known: BTreeMap<[u8; 4], u8> = BTreeMap::new();
    let mut last = None;
    for pixel in pixels.chunks_exact(4) {
        let colour = [pixel[0], pixel[1], pixel[2], pixel[3]];
        let index = match last {
            Some((same, index)) if same == colour => index,
            _ => {
                if let Some(index) = known.get(&colour) {
                    *index
                } else {
                    let index = u8::try_from(known.len()).ok()?;
                    known.insert(colour, index);
                    colours.extend_from_slice(&colour[..3]);
                    alphas.push(colour[3]);
                    index
                }
            }
        };
        last = Some((colour, index));
        indices.push(index);
    }
    Some((colours, alphas, indices))
}
