//! Recipes of what the build draws itself by a template of the theme: pictures for previews, icons.

use serde::Serialize;

use crate::base::fingerprint::Fingerprint;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::plan::view::Loose;
use crate::theme::Theme;

/// Goes up when other bytes are drawn by the same template: what was drawn before is then of no use. A test beside
/// the drawing sees to it.
pub const DRAWING: u8 = 1;

/// A picture that is drawn.
#[derive(Debug, Clone, Serialize)]
pub struct DrawingRecipe {
    /// The template, an SVG.
    pub template: &'static str,
    /// The language of its words.
    pub lang: Lang,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The format.
    pub form: DrawnForm,
    /// What the template shows as it is.
    pub values: Loose,
    /// What it shows in lines, by name.
    pub texts: Vec<(&'static str, Lines)>,
    /// The emblem, with the hash of its bytes.
    pub emblem: Option<(SourcePath, Fingerprint)>,
}

/// A text that is broken into lines, by the true widths of its letters.
#[derive(Debug, Clone, Serialize)]
pub struct Lines {
    /// The text.
    pub text: String,
    /// The widest that a line may be.
    pub width: u32,
    /// Sizes of letters: the first is taken with which the text fits.
    pub sizes: &'static [u32],
    /// How high all lines may be together; what doesn't fit with the last size is cut.
    pub height: u32,
    /// Whether the letters are bold.
    pub bold: bool,
}

/// The format of a drawn picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum DrawnForm {
    /// PNG.
    Png,
    /// ICO, for the oldest of readers.
    Ico,
}

impl DrawingRecipe {
    /// What the picture is kept under: all that it is made of, the program apart.
    #[must_use]
    pub fn key(&self, theme: &Theme) -> String {
        let made_of = Fingerprint::of(&(DRAWING, self, theme.drawing_fingerprint()));
        let ending = match self.form {
            DrawnForm::Png => "png",
            DrawnForm::Ico => "ico",
        };
        format!("{}.{}.{ending}", made_of.long(), self.width)
    }
}
