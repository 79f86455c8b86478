//! From a recipe to the SVG that is drawn: the template's values, texts broken into lines.

use tera::{Context, Value};

use super::pictures::Fonts;
use super::{Fault, failed, read};
use crate::pictures::{data_address, svg};
use crate::plan::{DrawingRecipe, Lines};
use crate::render::Renderer;
use crate::source::SourceTree;

/// The height of a line, in hundredths of the size of its letters.
const LEADING: u32 = 122;

/// A text in lines, as templates see it.
#[derive(Debug, serde::Serialize)]
struct Broken {
    lines: Vec<String>,
    /// The size of the letters.
    size: u32,
    /// From one line to the next.
    leading: u32,
}

impl Renderer<'_> {
    /// The SVG of a drawing.
    ///
    /// # Errors
    /// When the template fails or the emblem can't be read.
    pub fn drawing(&self, recipe: &DrawingRecipe, fonts: &Fonts, tree: &SourceTree) -> Result<String, Fault> {
        let mut context = Context::new();
        context.insert("lang", &recipe.lang);
        context.insert("width", &recipe.width);
        context.insert("height", &recipe.height);
        for (name, text) in &recipe.texts {
            context.insert(*name, &broken(text, fonts));
        }
        if let Some(values) = recipe.values.0.as_object() {
            for (name, value) in values {
                context.insert_value(name.clone(), Value::from_serializable(value));
            }
        }
        context.insert("emblem", &emblem(recipe, tree)?);
        let svg = self.theme.render(recipe.template, &context).map_err(Fault::Theme)?;
        // What XML can't hold stands in no title that can be read, but nobody should be stopped by it.
        Ok(svg.chars().filter(|c| !c.is_control() || *c == '\n').collect())
    }
}

/// The emblem as an address that holds the picture itself.
fn emblem(recipe: &DrawingRecipe, tree: &SourceTree) -> Result<Option<String>, Fault> {
    let Some((path, fingerprint)) = &recipe.emblem else { return Ok(None) };
    let bytes = read(tree, path, *fingerprint)?;
    let drawn = std::str::from_utf8(&bytes).ok().and_then(svg::clean);
    Ok(Some(match drawn {
        Some(drawn) => data_address("image/svg+xml", drawn.text.as_bytes()),
        None => data_address("image/png", &bytes),
    }))
}

/// Breaks a text between words; a word that is wider than a line is broken within.
fn broken(text: &Lines, fonts: &Fonts) -> Broken {
    let most = |broken: &Broken| usize::try_from(text.height / broken.leading.max(1)).unwrap_or_default().max(1);
    let words: Vec<&str> = text.text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut broken = Broken { lines: Vec::new(), size: 0, leading: 0 };
    for size in text.sizes {
        let width = |words: &str| fonts.width(words, *size, text.bold);
        broken = Broken { lines: lines(&words, text.width, width), size: *size, leading: size * LEADING / 100 };
        if broken.lines.len() <= most(&broken) {
            return broken;
        }
    }
    broken.lines.truncate(most(&broken));
    if let Some(last) = broken.lines.last_mut() {
        let end = last.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        last.truncate(end);
        last.push('…');
    }
    broken
}

fn lines(words: &[&str], widest: u32, width: impl Fn(&str) -> u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let joined = lines.last().map(|line| format!("{line} {word}")).filter(|line| width(line) <= widest);
        if let (Some(joined), Some(last)) = (joined, lines.last_mut()) {
            *last = joined;
            continue;
        }
        let mut piece = String::new();
        for letter in word.chars() {
            piece.push(letter);
            if width(&piece) > widest && piece.chars().count() > 1 {
                piece.pop();
                lines.push(std::mem::replace(&mut piece, letter.to_string()));
            }
        }
        lines.push(piece);
    }
    lines
}

/// An SVG that can't be drawn: the theme's fault.
pub(super) fn not_drawn(template: &str, detail: String) -> Fault {
    Fault::Theme(failed(template, detail))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn texts_are_broken_between_words() {
        let width = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let broken = |text: &str, widest| lines(&text.split(' ').collect::<Vec<_>>(), widest, width);
        assert_eq!(broken("a bb ccc dddd", 6), ["a bb", "ccc", "dddd"]);
        assert_eq!(broken("a bbbbbbbb c", 3), ["a", "bbb", "bbb", "bb", "c"].map(str::to_owned).to_vec());
        // A space that holds words together does.
        assert_eq!(broken("20\u{a0}қараша күні", 9), ["20\u{a0}қараша", "күні"]);
    }
}
