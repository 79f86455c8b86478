//! `documents`: normative documents with their requisites, as text and as a file.

use super::checked::Checked;
use super::define::content_kind;
use crate::base::date::Day;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::FrontMatterProblem;
use crate::front_matter::{DocumentRef, FileRef, Text, choice};

choice! {
    /// Whether it is in force.
    pub enum Force {
        InForce = "in-force" { kk: "Қолданыста", ru: "Действует", en: "In force" },
        Amended = "amended" { kk: "Өзгерістермен қолданыста", ru: "Действует с изменениями", en: "In force, amended" },
        Repealed = "repealed" { kk: "Күшін жойған", ru: "Утратил силу", en: "Repealed" },
    }
}

content_kind! {
    /// A document; its text is the hypertext twin of the file.
    pub struct Document {
        shared required number: Text { kk: "Нөмірі", ru: "Номер", en: "Number" },
        shared required adopted_on: Day { kk: "Қабылданған күні", ru: "Дата принятия", en: "Adopted on" },
        own required signatory: Text { kk: "Қол қойған", ru: "Подписал(а)", en: "Signed by" },
        own optional issued_by: Text { kk: "Қабылдаған орган", ru: "Принявший орган", en: "Issued by" },
        own optional registered: Text { kk: "Тіркелуі", ru: "Регистрация", en: "Registration" },
        shared required status: Force { kk: "Мәртебесі", ru: "Статус", en: "Status" },
        shared optional repealed_on: Day { kk: "Күшін жойған күні", ru: "Дата утраты силы", en: "Repealed on",
            hint: { kk: "Күші жойылса, міндетті.", ru: "Обязательно, если документ утратил силу.", en: "Needed where the document is no longer in force." } },
        shared optional replaced_by: DocumentRef { kk: "Орнына қабылданған құжат", ru: "Заменяющий документ", en: "Replaced by",
            hint: { kk: "Күші жойылған құжатты алмастырған құжат.", ru: "Документ, который заменил утративший силу.", en: "The document that took the place of one not in force any more." } },
        shared optional file: FileRef { kk: "Құжат файлы", ru: "Файл документа", en: "File" },
    }
    impl {
        const SECTION: &'static str = "documents";
        const DATED: bool = true;
        const ON_CARD: &'static [&'static str] = &["status", "number", "adopted_on"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let needed = [("repealed_on", self.repealed_on.is_some())];
            let mut found = match self.status {
                Force::Repealed => item.needs_all(&needed, "status", "repealed"),
                status => item.refuses_all(&needed, "status", status.word()),
            };
            if self.status == Force::InForce {
                found.extend(item.refuses_all(&[("replaced_by", self.replaced_by.is_some())], "status", "in-force"));
            }
            found.extend(item.not_to_come(&[("adopted_on", Some(self.adopted_on)), ("repealed_on", self.repealed_on)]));
            if self.repealed_on.is_some_and(|day| day < self.adopted_on) {
                let (first, last) = ("adopted_on".into(), "repealed_on".into());
                found.push(item.at("repealed_on", FrontMatterProblem::PeriodReversed { first, last }));
            }
            found
        }
    }
}
