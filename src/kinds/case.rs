//! A case before a court: how far it has come, and whom a report must not name.
//!
//! Shared by every kind that tells of a case; the law's protection of people is the same in all.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::checked::Checked;
use crate::diagnostics::problems::{KindProblem, ProtectionProblem, RuleProblem};
use crate::diagnostics::{Diagnostic, Place};
use crate::front_matter::{Named, Shown, Text, choice, group};
use crate::markdown::Role;
use crate::privacy::{Protected, minor_in, parties_in, protected_in};

choice! {
    /// How far the case has come.
    pub enum Stage {
        Pending = "pending" { kk: "Іс қаралуда", ru: "Дело рассматривается", en: "Pending" },
        Decided = "decided" { kk: "Сот актісі шығарылды, заңды күшіне енген жоқ", ru: "Судебный акт вынесен, не вступил в законную силу", en: "Decided, not in force" },
        InForce = "in-force" { kk: "Заңды күшіне енді", ru: "Вступил в законную силу", en: "In force" },
    }
}

choice! {
    /// Which instance hears the case.
    pub enum Instance {
        First = "first" { kk: "Бірінші саты", ru: "Первая инстанция", en: "First instance" },
        Appeal = "appeal" { kk: "Апелляциялық саты", ru: "Апелляционная инстанция", en: "Appeal" },
        Cassation = "cassation" { kk: "Кассациялық саты", ru: "Кассационная инстанция", en: "Cassation" },
        Supreme = "supreme" { kk: "Жоғарғы Сот", ru: "Верховный Суд", en: "Supreme Court" },
    }
}

choice! {
    /// Whether the public may be present.
    pub enum Hearing {
        Open = "open" { kk: "Ашық отырыс", ru: "Открытое заседание", en: "Open hearing" },
        Closed = "closed" { kk: "Жабық отырыс", ru: "Закрытое заседание", en: "Closed hearing" },
    }
}

choice! {
    /// The area of law.
    pub enum Area {
        Criminal = "criminal" { kk: "Қылмыстық іс", ru: "Уголовное дело", en: "Criminal case" },
        Civil = "civil" { kk: "Азаматтық іс", ru: "Гражданское дело", en: "Civil case" },
        Administrative = "administrative" { kk: "Әкімшілік іс", ru: "Административное дело", en: "Administrative case" },
        Offence = "administrative-offence" { kk: "Әкімшілік құқық бұзушылық туралы іс", ru: "Дело об административном правонарушении", en: "Administrative offence case" },
    }
}

group! {
    /// The case that an item of another kind is about.
    pub struct Case {
        optional number: Text { kk: "Іс нөмірі", ru: "Номер дела", en: "Case number" },
        optional area: Area { kk: "Іс санаты", ru: "Категория дела", en: "Area of law" },
        optional instance: Instance { kk: "Сот сатысы", ru: "Инстанция", en: "Instance" },
        required stage: Stage { kk: "Істің жай-күйі", ru: "Состояние дела", en: "Stage" },
        optional hearing: Hearing { kk: "Отырыс", ru: "Заседание", en: "Hearing" },
    }
}

/// Words that a text about a closed hearing has at most.
const CLOSED_TEXT: usize = 60;

/// What a report of a closed hearing must not have: fields with details, pictures, files, a long text.
pub(super) fn closed_hearing(item: &Checked<'_>, fields: &[(&str, bool)]) -> Vec<Diagnostic> {
    let given = fields.iter().copied().chain([("image", item.base.image.is_some())]).filter(|(_, given)| *given);
    let mut found: Vec<Diagnostic> =
        given.map(|(field, _)| item.at(field, RuleProblem::ClosedHearingDetail { field: field.into() })).collect();
    let beside = item.body.references.iter().filter(|of| matches!(of.role, Role::Image | Role::File));
    found.extend(beside.map(|reference| {
        let problem = ProtectionProblem::ClosedHearingFile { file: reference.target.clone() };
        Diagnostic::new(problem, reference.place.clone())
    }));
    if item.body.words > CLOSED_TEXT {
        let problem = ProtectionProblem::ClosedHearingText { words: item.body.words, limit: CLOSED_TEXT };
        found.push(Diagnostic::new(problem, item.text.clone()));
    }
    found
}

/// A word that tells that a child takes part.
pub(super) fn mentions_minor(item: &Checked<'_>, fields: &[Named]) -> Option<String> {
    words_of(item, fields).iter().find_map(|(_, text)| minor_in(text))
}

/// Victims and minors are named neither by first nor by family name, wherever readers would see it.
pub(super) fn protected_people(item: &Checked<'_>, fields: &[Named]) -> Vec<Diagnostic> {
    let told = |(Protected { name, word }, place): (Protected, Place)| {
        Diagnostic::new(KindProblem::ProtectedPersonNamed { name, word }, place)
    };
    people_named(item, words_of(item, fields), protected_in).into_iter().map(told).collect()
}

/// Parties and witnesses stand by their initials, wherever readers would see them; `apart` are fields with rules of
/// their own.
pub(super) fn named_parties(item: &Checked<'_>, fields: &[Named], apart: &[&str]) -> Vec<Diagnostic> {
    let words = words_of(item, fields).into_iter();
    let words = words.filter(|(field, _)| !field.is_some_and(|field| apart.contains(&field)));
    let told = |(Protected { name, word }, place): (Protected, Place)| {
        let parts = name.split([' ', '\u{a0}', '.']).filter_map(|part| part.chars().find(|c| c.is_alphabetic()));
        let initials = parts.flat_map(|initial| [initial, '.']).collect();
        Diagnostic::new(ProtectionProblem::PartyNamed { word, initials }, hidden(place, &name))
    };
    people_named(item, words.collect(), parties_in).into_iter().map(told).collect()
}

/// A place in whose line a name is hidden: readers of findings are not to learn it either.
fn hidden(mut place: Place, name: &str) -> Place {
    let dots: String = name.chars().map(|c| if c.is_alphabetic() { '•' } else { c }).collect();
    if let Some(span) = &mut place.span {
        span.text = span.text.replace(name, &dots).into();
    }
    place
}

/// Each name that a search finds and where it stands; once a field and once in the text.
fn people_named(
    item: &Checked<'_>,
    words: Vec<(Option<&'static str>, Cow<'_, str>)>,
    search: impl Fn(&str, &str) -> Vec<Protected>,
) -> Vec<(Protected, Place)> {
    let mut seen: BTreeSet<(Option<&'static str>, String)> = BTreeSet::new();
    let mut found = Vec::new();
    for (field, text) in words {
        let written = if field.is_some() { "" } else { item.written };
        for named in search(&text, written) {
            if seen.insert((field, named.name.clone())) {
                let place = match field {
                    Some(field) => (item.place)(field),
                    None => (item.in_text)(&named.name).unwrap_or_else(|| item.text.clone()),
                };
                found.push((named, place));
            }
        }
    }
    found
}

/// All words that readers see, each with its field; those of the text have none.
fn words_of<'i>(item: &Checked<'i>, fields: &[Named]) -> Vec<(Option<&'static str>, Cow<'i, str>)> {
    let base = item.base;
    let of = |field: &'static str, text: &'i str| (Some(field), Cow::Borrowed(text));
    let mut words = vec![of("title", &base.title)];
    words.extend(base.summary.iter().map(|summary| of("summary", summary)));
    words.extend(base.tags.iter().map(|tag| of("tags", tag)));
    words.extend(base.corrections.iter().map(|correction| of("corrections", &correction.note.0)));
    words.extend(base.withdrawn.iter().map(|withdrawn| of("withdrawn", &withdrawn.reason.0)));
    let image = base.image.iter().flat_map(|image| [Some(&image.alt), image.credit.as_ref()]).flatten();
    words.extend(image.map(|text| of("image", text)));
    for field in fields {
        field.value.visit(&mut |value| match value {
            Shown::Text(text) | Shown::LongText(text) | Shown::InLanguage(text, _) => {
                words.push((Some(field.name), text.clone().into()));
            }
            Shown::Picture(picture) => {
                let texts = [Some(&picture.alt), picture.credit.as_ref()].into_iter().flatten();
                words.extend(texts.map(|text| (Some(field.name), text.clone().into())));
            }
            _ => {}
        });
    }
    words.push((None, Cow::Borrowed(&item.body.plain)));
    words.extend(alternatives(&item.body.html).map(|text| (None, Cow::Borrowed(text))));
    words
}

/// What readers hear in place of the pictures of a text.
fn alternatives(html: &str) -> impl Iterator<Item = &str> {
    html.split(" alt=\"").skip(1).filter_map(|rest| rest.split('"').next())
}
