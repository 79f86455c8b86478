//! `courtroom`: «Сот залынан», what happened in a courtroom.
//!
//! The rights of the parties come first: the stage of the case is mandatory, parties stand by
//! their initials, a closed hearing has no details, a case with a minor has no parties at all.

use super::case::{Area, Hearing, Instance, Stage, closed_hearing, mentions_minor, named_parties, protected_people};
use super::checked::Checked;
use super::define::content_kind;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::RuleProblem;
use crate::front_matter::{LongText, PersonRef, Text};
use crate::privacy::is_of_organisation;

content_kind! {
    /// A report from a courtroom.
    pub struct Courtroom {
        shared required case_number: Text { kk: "Іс нөмірі", ru: "Номер дела", en: "Case number" },
        shared required area: Area { kk: "Іс санаты", ru: "Категория дела", en: "Area of law" },
        shared required instance: Instance { kk: "Сот сатысы", ru: "Инстанция", en: "Instance" },
        shared required stage: Stage { kk: "Істің жай-күйі", ru: "Состояние дела", en: "Stage" },
        shared optional hearing: Hearing { kk: "Отырыс", ru: "Заседание", en: "Hearing",
            hint: { kk: "Жабық отырыс болса, тараптар, нәтиже, уәж және сурет көрсетілмейді.", ru: "При закрытом заседании стороны, итог, мотивы и снимки не указываются.", en: "Of a closed hearing no parties, outcome, reasons or pictures are told." } },
        own optional article: Text { kk: "Заң нормасы", ru: "Норма закона", en: "Provision" },
        own optional parties: Vec<Text> { kk: "Тараптар", ru: "Стороны", en: "Parties",
            hint: { kk: "Адамдар – бас әріптерімен (А.Б.), ұйымдар – атауымен. Кәмелетке толмағандар аталмайды.", ru: "Граждане – инициалами (А.Б.), организации – названием. Несовершеннолетние не называются.", en: "People by their initials (A.B.), organisations by name. Minors are not named." } },
        shared optional presiding: PersonRef<1> { kk: "Төрағалық етуші", ru: "Председательствующий", en: "Presiding judge" },
        own optional outcome: Text { kk: "Нәтижесі", ru: "Итог", en: "Outcome" },
        own optional reasoning: LongText { kk: "Сот актісінің уәжі", ru: "Мотивы судебного акта", en: "Reasons in plain words" },
    }
    impl {
        const SECTION: &'static str = "courtroom";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["stage", "area"];
        const FILTERS: &'static [&'static str] = &["area"];

        fn presumes_innocence(&self) -> bool {
            self.stage != Stage::InForce
        }

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = Vec::new();
            if self.hearing == Some(Hearing::Closed) {
                let given = [
                    ("parties", self.parties.is_some()),
                    ("outcome", self.outcome.is_some()),
                    ("reasoning", self.reasoning.is_some()),
                ];
                found.extend(closed_hearing(item, &given));
            }
            let parties = self.parties.as_deref().unwrap_or_default();
            for party in parties.iter().filter(|party| !is_initials_or_organisation(&party.0)) {
                found.push(item.at("parties", RuleProblem::PartyNotInitials { name: party.0.clone() }));
            }
            if !parties.is_empty()
                && let Some(word) = mentions_minor(item, &self.shown())
            {
                found.push(item.at("parties", RuleProblem::MinorWithParties { word }));
            }
            found.extend(protected_people(item, &self.shown()));
            found.extend(named_parties(item, &self.shown(), &["parties"]));
            found
        }
    }
}

/// «А.Б.», «А. Б. (талапкер)», or an organisation, which has its name in quotation marks or is an
/// office written as several words with no personal name's shape.
fn is_initials_or_organisation(party: &str) -> bool {
    if party.contains('«') {
        return true;
    }
    let name = party.split(['(', ',', '–', '—', ':']).next().unwrap_or_default();
    let words: Vec<&str> = name.split([' ', '\u{a0}', '.']).filter(|word| !word.is_empty()).collect();
    // The noun comes first in Russian and last in Kazakh.
    if words.first().is_some_and(|word| is_of_organisation(word))
        || (words.len() > 1 && words.last().is_some_and(|word| is_of_organisation(word)))
    {
        return true;
    }
    let is_initial = |word: &&str| word.chars().count() <= 2 && word.starts_with(char::is_uppercase);
    let is_capitalised = |word: &&str| word.starts_with(char::is_uppercase) && !is_initial(word);
    let capitalised = words.iter().filter(|word| is_capitalised(word)).count();
    let initials = words.iter().filter(|word| is_initial(word)).count();
    capitalised == 0 || (capitalised == 1 && initials == 0 && words.len() >= 3)
}

#[cfg(test)]
mod tests {
    use super::is_initials_or_organisation;

    #[test]
    fn parties_stand_by_initials_and_organisations_by_name() {
        for fine in [
            "А.Б.",
            "А. Б. (талапкер)",
            "«Үлгі» ЖШС",
            "Алматы қаласының әкімдігі",
            "А.",
            "Министерство Финансов",
            "Қаржы министрлігі",
            "Прокуратура Алматы",
            "ТОО Ромашка",
            "Банк ЦентрКредит",
            "Халық банкі",
            "Алматы қалалық соты",
        ] {
            assert!(is_initials_or_organisation(fine), "{fine}");
        }
        for name in [
            "Мысалбаев Асан",
            "Мысалбаев А.Б.",
            "Асан Мысалбаев (жауапкер)",
            "А. Мысалбаев",
            "Нұрлан",
            "ответчик Иванов",
            "Судья Мысалбаев",
        ] {
            assert!(!is_initials_or_organisation(name), "{name}");
        }
    }
}
