//! An item as plain text, in UTF-8: what an editor pastes, and a program reads that knows no HTML.

use std::fmt::Write;

use super::failed;
use crate::base::html::escape;
use crate::diagnostics::Diagnostic;
use crate::plan::PlainRecipe;
use crate::plan::view::{Notice, Target};
use crate::postprocess::{self, Image, Medium, Replacement};

/// The name of the file, beside the item's page.
const NAME: &str = "item.txt";

pub(super) fn write(item: &PlainRecipe) -> Result<String, Box<Diagnostic>> {
    let mut parts = vec![item.title.clone(), item.head.join("\n")];
    parts.extend(item.notices.iter().map(notice));
    parts.push(item.summary.clone());
    parts.push(body(item)?);
    let fact = |(label, values): &(String, Vec<String>)| format!("{label}: {}", values.join("; "));
    parts.push(item.facts.iter().map(fact).collect::<Vec<_>>().join("\n"));
    parts.push(item.foot.join("\n"));
    parts.retain(|part| !part.trim().is_empty());
    Ok(parts.join("\n\n") + "\n")
}

fn notice(notice: &Notice) -> String {
    let date = notice.date.as_ref().map(|date| date.text.as_str());
    let parts = [notice.title.as_deref(), date, Some(notice.text.as_str())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

fn body(item: &PlainRecipe) -> Result<String, Box<Diagnostic>> {
    let absolute = |address: &str| {
        if address.starts_with('/') { format!("{}{address}", item.base) } else { address.to_owned() }
    };
    let replacement = |target: &Target| match target {
        Target::Address(address) => Replacement::Address(absolute(address)),
        Target::Picture(picture) => {
            Replacement::Picture(Box::new(Image { src: absolute(&picture.src), ..Image::default() }))
        }
        Target::Person(person) => {
            let mut card = format!("{}, {}", escape(&person.name), escape(&person.office));
            for way in [person.phone.as_ref().map(|phone| &phone.number), person.email.as_ref()].into_iter().flatten() {
                write!(card, ", {}", escape(way)).expect("a string takes all");
            }
            Replacement::Markup(card)
        }
        // Who reads text alone does not follow an explanation.
        Target::Term { .. } | Target::Nothing => Replacement::Nothing,
    };
    let replacements: Vec<Replacement> = item.body.targets.iter().map(replacement).collect();
    let medium = Medium::Feed { page: &item.page };
    let html = postprocess::rewrite(&item.body.html, &replacements, medium).map_err(|detail| failed(NAME, detail))?;
    Ok(postprocess::text_of(&html, &item.picture))
}
