//! The fields that every kind has.

mod form;
mod title;

use crate::base::date::{Day, Moment};
use crate::base::lang::Lang;
use crate::diagnostics::problems::{FrontMatterProblem, SourceProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::front_matter::{FieldReader, FieldSpec, FieldType, NodeReader, Picture, Shown, Text, YesNo, group};
use crate::settings::Form;
use crate::yaml::Node;

/// Title, dates, life-cycle: what every item has.
#[derive(Debug, Clone)]
pub struct Base {
    /// The title.
    pub title: String,
    /// The folder's name once more; editors with a CMS write it.
    pub slug: Option<String>,
    /// When it is published.
    pub date: Option<Moment>,
    /// When it was last changed in substance.
    pub updated: Option<Moment>,
    /// One or two sentences for lists and feeds.
    pub summary: Option<String>,
    /// Tags as readers see them.
    pub tags: Vec<String>,
    /// The picture at its head.
    pub image: Option<Picture>,
    /// The id of the person who answers questions.
    pub contact: Option<String>,
    /// Addresses at which it was found before.
    pub aliases: Vec<Alias>,
    /// Not to be published yet.
    pub draft: bool,
    /// Not to be published before this instant.
    pub embargo: Option<Moment>,
    /// From this instant it leaves home page and lists and keeps its page.
    pub expires: Option<Moment>,
    /// What was corrected, newest last.
    pub corrections: Vec<Correction>,
    /// Why and when it was withdrawn.
    pub withdrawn: Option<Withdrawn>,
    /// The day from which nothing of it may be left anywhere, as a court has ordered.
    pub removed: Option<Day>,
    /// The courts on whose sites a national item stands; all where it names none.
    pub courts: Vec<String>,
    /// The language in which it was written first.
    pub source_lang: Option<Lang>,
}

/// An address that leads to the item from before: root-relative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The address, `/old/place/`.
    pub address: String,
    /// Where it is written.
    pub place: Place,
}

impl Alias {
    /// The address with a slash at its end, as items have theirs.
    #[must_use]
    pub fn as_folder(&self) -> String {
        format!("{}/", self.address.trim_end_matches('/'))
    }
}

impl FieldType for Alias {
    fn form() -> Form {
        Form::Address
    }
    fn example() -> String {
        "/kk/news/2026/burynghy/".to_owned()
    }
    fn read(node: &Node, reader: &mut NodeReader<'_>) -> Option<Self> {
        let address = Text::read(node, reader)?.0;
        let clean = address.starts_with('/')
            && !address.starts_with("//")
            && !address.contains(['\\', '?', '#', '<', '>', '"', ' ', '*', ':', '%'])
            && !address.chars().any(char::is_control)
            && address.split('/').all(|part| part != "." && part != "..");
        if !clean {
            reader.report(SourceProblem::BadAlias { value: address }, node);
            return None;
        }
        Some(Self { address, place: reader.place(node) })
    }
    fn shown(&self) -> Shown {
        Shown::Text(self.address.clone())
    }
}

group! {
    /// A correction that readers are told of.
    pub struct Correction {
        required date: Day { kk: "Күні", ru: "Дата", en: "Date" },
        required note: Text { kk: "Не түзетілді", ru: "Что исправлено", en: "What was corrected" },
    }
}

group! {
    /// A withdrawal.
    pub struct Withdrawn {
        required date: Day { kk: "Күні", ru: "Дата", en: "Date" },
        required reason: Text { kk: "Себебі", ru: "Причина", en: "Reason" },
    }
}

impl Base {
    /// The fields, in the order in which an editor comes to them.
    pub const FIELDS: &'static [FieldSpec] = form::FIELDS;

    /// Reads the fields; `None` where the title, or the date of a dated kind, is missing or broken.
    pub fn read(reader: &mut FieldReader<'_>, dated: bool, national: bool) -> Option<Self> {
        let title = reader.required::<Text>("title", false);
        let date =
            if dated { reader.required::<Moment>("date", true) } else { reader.optional::<Moment>("date", true) };
        let updated = reader.optional::<Moment>("updated", true);
        let base = Self {
            slug: reader.optional::<Text>("slug", true).map(|slug| slug.0),
            summary: reader.optional::<Text>("summary", false).map(|summary| summary.0),
            tags: texts(reader.optional("tags", false)),
            image: reader.optional("image", false),
            contact: reader.optional::<Text>("contact", true).map(|contact| contact.0),
            aliases: reader.optional("aliases", false).unwrap_or_default(),
            draft: reader.optional::<YesNo>("draft", true).is_some_and(|draft| draft.0),
            embargo: reader.optional("embargo", true),
            expires: reader.optional("expires", true),
            corrections: reader.optional("corrections", false).unwrap_or_default(),
            withdrawn: reader.optional("withdrawn", false),
            removed: reader.optional("removed", true),
            courts: if national { texts(reader.optional("courts", true)) } else { Vec::new() },
            source_lang: reader.optional("source_lang", true),
            title: title.map(|title| title.0).unwrap_or_default(),
            date,
            updated,
        };
        if let (Some(date), Some(updated)) = (base.date, base.updated)
            && updated < date
        {
            let place = reader.places().get("updated").cloned().unwrap_or_default();
            let problem = FrontMatterProblem::PeriodReversed { first: "date".into(), last: "updated".into() };
            reader.report(Diagnostic::new(problem, place));
        }
        title::check(reader, &base.title, base.summary.as_deref());
        (!base.title.is_empty() && (!dated || base.date.is_some())).then_some(base)
    }
}

fn texts(list: Option<Vec<Text>>) -> Vec<String> {
    list.unwrap_or_default().into_iter().map(|text| text.0).collect()
}

#[cfg(test)]
mod tests {
    use super::Base;
    use crate::base::date::ZoneHistory;
    use crate::base::lang::Lang;
    use crate::base::path::SourcePath;
    use crate::diagnostics::SourceText;
    use crate::front_matter::{FieldReader, FrontMatter};
    use crate::yaml;

    #[test]
    fn forms_ask_for_what_is_read() {
        let source = SourceText::new(SourcePath::new("index.kk.md"), "title: a\n");
        let map = yaml::parse(&source, 0..source.text.len()).value.expect("a mapping");
        let file = FrontMatter { source, lang: Lang::Kk, fence: 0..1, map };
        let zones = ZoneHistory::new(Vec::new());
        let mut reader = FieldReader::new(&file, Vec::new(), &zones, ("news", false));
        let _nothing = Base::read(&mut reader, true, true);
        let mut read = reader.asked_for().to_vec();
        let mut asked: Vec<&str> = Base::FIELDS.iter().map(|field| field.name).collect();
        read.sort_unstable();
        asked.sort_unstable();
        assert_eq!(asked, read);
    }
}
