//! Reads `people/<id>.yaml`: judges, speakers, press secretaries, experts.
//!
//! A contact is never typed into a text: it stands here once and is referred to by its id.

use std::collections::BTreeMap;

use super::reader::{self, Fields};
use super::{Form, FormField, worded};
use crate::base::date::{Day, Period};
use crate::base::lang::{Lang, LocalText, Phrase};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, transliterate};
use crate::diagnostics::problems::SettingsProblem;
use crate::diagnostics::{Diagnostic, Place, SourceText};

/// What a person may be referred to as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// An acting judge.
    Judge,
    /// The judge who speaks for a court's judges to the media.
    Coordinator,
    /// A press secretary.
    PressSecretary,
    /// Somebody who speaks for the court on the most resonant cases.
    OfficialRepresentative,
    /// An outside expert.
    Expert,
}

impl Role {
    pub(super) const ALL: [Self; 5] =
        [Self::Judge, Self::Coordinator, Self::PressSecretary, Self::OfficialRepresentative, Self::Expert];

    /// The roles of those who speak for a court, in the order in which they are named.
    pub const SPEAKING: &'static [Self] = &[Self::Coordinator, Self::PressSecretary, Self::OfficialRepresentative];

    /// What people call the role.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Judge => Phrase { kk: "Судья", ru: "Судья", en: "Judge" },
            Self::Coordinator => Phrase {
                kk: "Үйлестіруші-судья", ru: "Судья-координатор", en: "Coordinator judge"
            },
            Self::PressSecretary => Phrase {
                kk: "Баспасөз хатшысы", ru: "Пресс-секретарь", en: "Press secretary"
            },
            Self::OfficialRepresentative => {
                Phrase {
                    kk: "Ресми өкіл", ru: "Официальный представитель", en: "Official representative"
                }
            }
            Self::Expert => Phrase { kk: "Сарапшы", ru: "Эксперт", en: "Expert" },
        }
    }

    /// How the role is written in a person's file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Judge => "judge",
            Self::Coordinator => "coordinator",
            Self::PressSecretary => "press-secretary",
            Self::OfficialRepresentative => "official-representative",
            Self::Expert => "expert",
        }
    }
}

/// A person in a public office.
#[derive(Debug, Clone)]
pub struct Person {
    /// The id: the file's name.
    pub id: Slug,
    /// Full name.
    pub name: LocalText,
    /// Office.
    pub office: LocalText,
    /// The court.
    pub court: Option<Slug>,
    /// Roles, as they are written.
    pub roles: Vec<Role>,
    /// The time for which the person holds the role.
    pub mandate: Option<Period>,
    /// Published phone number of the press service.
    pub phone: Option<String>,
    /// Published e-mail address of the press service.
    pub email: Option<String>,
    /// When journalists reach the person.
    pub hours: LocalText,
    /// The number outside these hours.
    pub duty_phone: Option<String>,
    /// Languages the person speaks with journalists.
    pub languages: Vec<Lang>,
    /// Portrait.
    pub photo: Option<Photo>,
    /// The file this was read from.
    pub place: Place,
    places: BTreeMap<String, Place>,
}

/// A portrait that stands beside the person's file.
#[derive(Debug, Clone)]
pub struct Photo {
    /// The file, as written.
    pub src: String,
    /// What it shows.
    pub alt: LocalText,
}

impl Person {
    /// The fields of a person's file, as a form asks for them.
    #[must_use]
    pub fn form() -> Vec<FormField> {
        let asked = reader::asked_for(|fields| {
            drop(Slug::parse("person").map(|id| person(id, Place::default(), fields)));
        });
        worded::form(asked, worded::PERSON)
    }

    /// Where a field stands; the file where it stands nowhere.
    #[must_use]
    pub fn place_of(&self, key: &str) -> Place {
        self.places.get(key).unwrap_or(&self.place).clone()
    }

    /// Whether the person holds a role on a day.
    #[must_use]
    pub fn acts_as(&self, role: Role, day: Day) -> bool {
        self.mandate.is_none_or(|mandate| mandate.holds_on(day)) && self.roles.contains(&role)
    }
}

pub(super) fn read_all(
    texts: &BTreeMap<SourcePath, SourceText>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Slug, Person> {
    let mut people = BTreeMap::new();
    for (path, text) in texts {
        let Some(name) = path.as_str().strip_prefix("people/") else { continue };
        let Some(id) = name.strip_suffix(".yaml") else { continue };
        let Some(id) = Slug::parse(id) else {
            let problem = SettingsProblem::BadIdentifier { id: id.to_owned(), suggestion: transliterate(id) };
            diagnostics.push(Diagnostic::new(problem, text.whole()));
            continue;
        };
        if let Some(person) = read(id, text, diagnostics) {
            people.insert(person.id.clone(), person);
        }
    }
    people
}

fn read(id: Slug, source: &SourceText, diagnostics: &mut Vec<Diagnostic>) -> Option<Person> {
    let mut map = reader::parse(source, diagnostics)?;
    reader::leave_out_blanks(&mut map);
    let mut fields = Fields::new(source, &map, source.whole());
    let person = person(id, source.whole(), &mut fields);
    diagnostics.extend(fields.finish());
    Some(person)
}

fn person(id: Slug, place: Place, fields: &mut Fields<'_>) -> Person {
    if let Some(slug) = fields.slug("slug").filter(|slug| *slug != id) {
        let problem = SettingsProblem::PersonSlugDiffers { slug: slug.to_string(), file: id.to_string() };
        let place = fields.places().remove("slug").unwrap_or_else(|| place.clone());
        fields.report(problem, place);
    }
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    let office = fields.local_text("office");
    let office = fields.require("office", office);
    let court = fields.slug("court");
    fields.asks("court", || Form::Court);
    Person {
        name: name.unwrap_or_default(),
        office: office.unwrap_or_default(),
        court,
        roles: roles(fields),
        mandate: fields.group("mandate", Fields::period),
        phone: fields.text("phone"),
        email: fields.text("email"),
        hours: fields.local_text("hours").unwrap_or_default(),
        duty_phone: fields.text("duty_phone"),
        languages: fields.languages("languages"),
        photo: fields.group("photo", photo).flatten(),
        place,
        places: fields.places(),
        id,
    }
}

fn photo(fields: &mut Fields<'_>) -> Option<Photo> {
    fields.asks("src", || Form::Image);
    let src = fields.text("src");
    let src = fields.require("src", src);
    let alt = fields.local_text("alt");
    let alt = fields.require("alt", alt);
    Some(Photo { src: src?, alt: alt? })
}

fn roles(fields: &mut Fields<'_>) -> Vec<Role> {
    let all = Role::ALL.map(|role| (role, role.name()));
    let choice = || Form::Choice(Role::ALL.map(|role| (role.name(), role.phrase())).to_vec());
    fields.asks("roles", || Form::List(Box::new(choice())));
    fields.list("roles").iter().filter_map(|node| fields.choice("roles", node, &all)).collect()
}
