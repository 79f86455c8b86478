//! Colours: whether text can be read on a ground, and the nearest colour with which it can.
//!
//! Contrast is that of WCAG 2.2 (1.4.3, 1.4.11); lightness is that of `OKLab`, whose steps look even, so that the
//! nearest colour keeps its hue. Nothing here knows of options or style sheets.

use std::fmt;

/// Steps of lightness in which a colour is sought.
const STEPS: u16 = 1000;

/// How light a colour is made where it has to stand on a dark ground.
const ON_DARK: f64 = 0.8;

/// A colour of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour([u8; 3]);

/// A colour that another one meets, and the contrast that the two need.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Surface {
    /// Its name.
    pub(super) name: String,
    /// Its colour.
    pub(super) colour: Colour,
    /// The least contrast.
    pub(super) at_least: f64,
}

impl Colour {
    /// Reads `#rrggbb`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then_some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The contrast with another colour, from 1 to 21.
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The surface on which it is hardest to read, where there is one on which it can't be.
    pub(super) fn fails(self, surfaces: &[Surface]) -> Option<&Surface> {
        let share = |surface: &&Surface| self.contrast(surface.colour) / surface.at_least;
        surfaces.iter().filter(|surface| share(surface) < 1.0).min_by(|one, two| share(one).total_cmp(&share(two)))
    }

    /// The colour of the same hue and the nearest lightness that can be read on all surfaces.
    pub(super) fn nearest(self, surfaces: &[Surface]) -> Option<Self> {
        if self.fails(surfaces).is_none() {
            return Some(self);
        }
        let [lightness, a, b] = self.to_oklab();
        let steps = (1..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
        let both = steps.flat_map(|step| [lightness - step, lightness + step]);
        let inside = both.filter(|lightness| (0.0..=1.0).contains(lightness));
        inside.map(|lightness| Self::at(lightness, a, b)).find(|colour| colour.fails(surfaces).is_none())
    }

    /// A colour of the same hue for dark surfaces.
    pub(super) fn for_dark(self, surfaces: &[Surface]) -> Option<Self> {
        let [_, a, b] = self.to_oklab();
        Self::at(ON_DARK, a, b).nearest(surfaces)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// `OKLab` (Björn Ottosson, 2020): lightness, and two axes of hue and strength.
    fn to_oklab(self) -> [f64; 3] {
        let rgb = self.linear();
        let lms = [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ]
        .map(|row| sum(row, rgb).cbrt());
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ]
        .map(|row| sum(row, lms))
    }

    /// The colour of a lightness and a hue, as strong as a screen can show it.
    fn at(lightness: f64, a: f64, b: f64) -> Self {
        let strengths = (0..=100_u8).rev().map(|strength| f64::from(strength) / 100.0);
        let found = |strength| Self::of_oklab([lightness, a * strength, b * strength]);
        strengths.into_iter().find_map(found).unwrap_or(Self([0; 3]))
    }

    fn of_oklab(lab: [f64; 3]) -> Option<Self> {
        let lms = [
            [1.0, 0.396_337_777_4, 0.215_803_757_3],
            [1.0, -0.105_561_345_8, -0.063_854_172_8],
            [1.0, -0.089_484_177_5, -1.291_485_548_0],
        ]
        .map(|row| sum(row, lab).powi(3));
        let rgb = [
            [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
            [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
            [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
        ]
        .map(|row| sum(row, lms));
        let is_shown = rgb.iter().all(|part| (-0.000_1..=1.000_1).contains(part));
        is_shown.then(|| Self(rgb.map(encoded)))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

fn sum(row: [f64; 3], of: [f64; 3]) -> f64 {
    row[0] * of[0] + row[1] * of[1] + row[2] * of[2]
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is rounded and within 0 to 255")]
fn encoded(linear: f64) -> u8 {
    let part = if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (part.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    fn surfaces(of: &[(&str, f64)]) -> Vec<Surface> {
        let surface = |(text, at_least): &(&str, f64)| Surface {
            name: (*text).to_owned(),
            colour: colour(text),
            at_least: *at_least,
        };
        of.iter().map(surface).collect()
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let told = |one: &str, two: &str| format!("{:.2}", colour(one).contrast(colour(two)));
        assert_eq!(told("#000000", "#ffffff"), "21.00");
        assert_eq!(told("#777777", "#ffffff"), "4.48");
        assert_eq!(told("#ffffff", "#767676"), "4.54");
        assert_eq!(told("#ff0000", "#ffffff"), "4.00");
    }

    #[test]
    fn the_nearest_colour_keeps_its_hue() {
        let white = surfaces(&[("#ffffff", 4.5), ("#f3f6f8", 4.5)]);
        assert_eq!(colour("#ffd700").nearest(&white).map(|found| found.to_string()).as_deref(), Some("#856f05"));
        assert_eq!(colour("#00527a").nearest(&white), Some(colour("#00527a")));
        let dark = surfaces(&[("#11171d", 4.5)]);
        assert_eq!(colour("#00527a").for_dark(&dark).map(|found| found.to_string()).as_deref(), Some("#83c6f4"));
        assert_eq!(colour("#123456").nearest(&surfaces(&[("#777777", 10.0)])), None);
    }

    proptest! {
        #[test]
        fn any_colour_finds_one_that_passes(of: [u8; 3]) {
            let light = surfaces(&[("#ffffff", 4.5), ("#f3f6f8", 4.5)]);
            let dark = surfaces(&[("#11171d", 4.5), ("#1a222a", 4.5)]);
            let passes = |found: Option<Colour>, on: &[Surface]| found.is_some_and(|found| found.fails(on).is_none());
            prop_assert!(passes(Colour(of).nearest(&light), &light));
            prop_assert!(passes(Colour(of).for_dark(&dark), &dark));
        }

        #[test]
        fn a_colour_reads_back_as_it_is_written(of: [u8; 3]) {
            prop_assert_eq!(Colour::parse(&Colour(of).to_string()), Some(Colour(of)));
            let [lightness, a, b] = Colour(of).to_oklab();
            prop_assert_eq!(Colour::of_oklab([lightness, a, b]), Some(Colour(of)));
        }
    }
}
