//! Reads `courts/<id>/court.yaml`: what is known of a court.

use std::collections::BTreeMap;

use super::accessibility::{self, Accessibility};
use super::cms;
use super::coverage;
use super::duties::{self, GivenDuties};
use super::life_cycle;
use super::options::{self, GivenOption};
use super::reader::{self, Fields};
use super::security::{self, Security};
use super::{Form, FormField, Role, worded};
use crate::base::date::{Day, Period, ZoneHistory};
use crate::base::lang::{Lang, LocalText};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, transliterate};
use crate::diagnostics::problems::SettingsProblem;
use crate::diagnostics::{Diagnostic, Place, SourceText};

/// One court.
#[derive(Debug, Clone)]
pub struct Court {
    /// Its id: the folder, and the name of its site's folder in the output.
    pub id: Slug,
    /// Its official name.
    pub name: LocalText,
    /// The oblast or city it stands for.
    pub region: LocalText,
    /// The town it sits in.
    pub seat: LocalText,
    /// ISO 3166-2 code of the region, where it has one.
    pub iso: Option<String>,
    /// Postal address.
    pub address: LocalText,
    /// Published phone numbers.
    pub phones: Vec<Phone>,
    /// Published e-mail address.
    pub email: Option<String>,
    /// Official accounts in social networks.
    pub accounts: Vec<Account>,
    /// The person who answers journalists, where an item names nobody.
    pub press_service: Option<Slug>,
    /// The day the court was set up.
    pub from: Option<Day>,
    /// Its last day.
    pub to: Option<Day>,
    /// The court that took its place.
    pub renamed_to: Option<Slug>,
    /// Its own duties, where they differ from those of all courts.
    pub duties: GivenDuties,
    /// Whether readers see the ledger of coverage, where the court says so itself.
    pub coverage_public: Option<bool>,
    /// What is known of its site's accessibility, where it says so itself.
    pub accessibility: Accessibility,
    /// Whom to tell of a hole in its site, where it says so itself.
    pub security: Security,
    /// Its own history of offsets, where it differs from the country's.
    pub zones: Option<ZoneHistory>,
    /// Its own address, where it does not follow the pattern.
    pub base_url: Option<String>,
    /// The language of its web editor's labels, where it chooses one itself.
    pub cms_language: Option<Lang>,
    /// Its own theme.
    pub theme: Option<String>,
    /// Options of the theme, as written; the theme knows their types.
    pub options: Vec<GivenOption>,
    /// The file this was read from.
    pub source: SourcePath,
    places: BTreeMap<String, Place>,
}

impl Court {
    /// What a press service may change in its court's file, as a form asks for it.
    #[must_use]
    pub fn form() -> Vec<FormField> {
        let asked = reader::asked_for(|fields| {
            drop(Slug::parse("court").map(|id| court(id, SourcePath::new("court.yaml"), fields)));
        });
        worded::form(asked, worded::COURT)
    }

    /// Where a setting stands; the file where it stands nowhere.
    #[must_use]
    pub fn place(&self, key: &str) -> Place {
        self.places.get(key).cloned().unwrap_or_else(|| Place::file(self.source.clone()))
    }
}

/// A phone number with what it is for.
#[derive(Debug, Clone)]
pub struct Phone {
    /// Whose number it is.
    pub label: LocalText,
    /// The number as people write it.
    pub number: String,
}

/// An official account.
#[derive(Debug, Clone)]
pub struct Account {
    /// What it is referred to by.
    pub id: Slug,
    /// Name of the network.
    pub network: String,
    /// The account's address.
    pub url: String,
    /// What readers find there.
    pub about: LocalText,
    /// The time for which the court uses it.
    pub in_use: Period,
    /// Where it stands.
    pub place: Place,
}

/// The id of a court, where a file holds its settings and its folder's name is one.
pub(super) fn id_of(path: &SourcePath) -> Option<Slug> {
    let folder = path.as_str().strip_prefix("courts/")?.strip_suffix("/court.yaml")?;
    Slug::parse(folder).filter(|id| id.as_str() != super::NATIONAL)
}

pub(super) fn read_all(
    texts: &BTreeMap<SourcePath, SourceText>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Slug, Court> {
    let mut courts = BTreeMap::new();
    for (path, text) in texts {
        let Some(id) = path.as_str().strip_prefix("courts/").and_then(|rest| rest.strip_suffix("/court.yaml")) else {
            continue;
        };
        let Some(id) = Slug::parse(id).filter(|id| id.as_str() != super::NATIONAL) else {
            let problem = SettingsProblem::BadIdentifier { id: id.to_owned(), suggestion: suggestion(id) };
            diagnostics.push(Diagnostic::new(problem, text.whole()));
            continue;
        };
        if let Some(court) = read(id, text, diagnostics) {
            courts.insert(court.id.clone(), court);
        }
    }
    let ids: Vec<Slug> = texts.keys().filter_map(id_of).collect();
    for court in courts.values() {
        if let Some(next) = &court.renamed_to
            && !ids.contains(next)
        {
            let problem = super::unknown_court(next.as_str(), &courts);
            diagnostics.push(Diagnostic::new(problem, court.place("renamed_to")));
        }
    }
    diagnostics.extend(life_cycle::circles(&courts));
    courts
}

fn suggestion(id: &str) -> String {
    if id == super::NATIONAL { format!("{id}-court") } else { transliterate(id) }
}

fn read(id: Slug, source: &SourceText, diagnostics: &mut Vec<Diagnostic>) -> Option<Court> {
    let mut map = reader::parse(source, diagnostics)?;
    reader::leave_out_blanks(&mut map);
    let mut fields = Fields::new(source, &map, source.whole());
    let court = court(id, source.path.clone(), &mut fields);
    if let (Some(from), Some(to)) = (court.from, court.to)
        && from > to
    {
        let problem = SettingsProblem::CourtDatesReversed { from: from.to_string(), to: to.to_string() };
        fields.report(problem, court.place("to"));
    }
    diagnostics.extend(fields.finish());
    Some(court)
}

fn court(id: Slug, source: SourcePath, fields: &mut Fields<'_>) -> Court {
    let name = fields.local_text("name");
    let name = fields.require("name", name);
    Court {
        name: name.unwrap_or_default(),
        region: fields.local_text("region").unwrap_or_default(),
        seat: fields.local_text("seat").unwrap_or_default(),
        iso: fields.text("iso"),
        address: fields.local_text("address").unwrap_or_default(),
        phones: phones(fields),
        email: fields.text("email"),
        accounts: accounts(fields),
        press_service: press_service(fields),
        from: fields.day("from"),
        to: fields.day("to"),
        renamed_to: fields.slug("renamed_to"),
        duties: duties::read(fields),
        coverage_public: coverage::is_public(fields),
        accessibility: accessibility::read(fields),
        security: security::read(fields, false),
        zones: fields.zones("time_zone"),
        base_url: fields.https("base_url"),
        cms_language: fields.group("cms", cms::language).flatten(),
        theme: fields.text("theme"),
        options: options::read(fields),
        source,
        places: fields.places(),
        id,
    }
}

fn press_service(fields: &mut Fields<'_>) -> Option<Slug> {
    let id = fields.slug("press_service");
    fields.asks("press_service", || Form::Person(Role::SPEAKING));
    id
}

fn phones(fields: &mut Fields<'_>) -> Vec<Phone> {
    fields.rows("phones", |fields, _| {
        let label = fields.local_text("label").unwrap_or_default();
        let number = fields.text("number");
        Some(Phone { label, number: fields.require("number", number)? })
    })
}

fn accounts(fields: &mut Fields<'_>) -> Vec<Account> {
    fields.rows("accounts", |fields, place| {
        let id = fields.slug("id");
        let network = fields.text("network");
        let network = fields.require("network", network);
        let url = fields.web_address("url");
        let url = fields.require("url", url);
        let about = fields.local_text("about").unwrap_or_default();
        let in_use = fields.period();
        let (network, url) = (network?, url?);
        // A network whose name makes no id, as of signs alone, needs one that is written.
        let id = id.or_else(|| Slug::parse(&transliterate(&network)));
        let id = fields.require("id", id)?;
        Some(Account { id, network, url, about, in_use, place })
    })
}
