//! `practice`: explanations of uniform court practice, and guides of legal literacy.
//!
//! For people who are no lawyers: a question and a plain answer, or steps, forms, terms and fees.

use super::checked::{Checked, Clock};
use super::define::{Order, content_kind};
use super::news::Attachment;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::{DeadlineProblem, KindProblem, RuleProblem};
use crate::front_matter::{Deadline, LongText, TermRef, Text, Url, choice, group};
use crate::privacy::person_in;

choice! {
    /// An explanation, or a guide.
    pub enum PracticeType {
        Explanation = "explanation" { kk: "Түсіндірме", ru: "Разъяснение", en: "Explanation" },
        Guide = "guide" { kk: "Нұсқаулық", ru: "Памятка", en: "Guide" },
    }
}

group! {
    /// A law that the answer stands on.
    pub struct Law {
        required name: Text { kk: "Заң", ru: "Закон", en: "Law" },
        optional article: Text { kk: "Бап", ru: "Статья", en: "Article" },
        optional url: Url { kk: "Сілтеме", ru: "Ссылка", en: "Link" },
    }
}

group! {
    /// A step of a guide.
    pub struct Step {
        required what: Text { kk: "Қадам", ru: "Шаг", en: "Step" },
        optional note: Text { kk: "Ескертпе", ru: "Примечание", en: "Note" },
    }
}

group! {
    /// How long something takes or may take.
    pub struct Period {
        required what: Text { kk: "Әрекет", ru: "Действие", en: "What" },
        required period: Text { kk: "Мерзімі", ru: "Срок", en: "Period" },
    }
}

content_kind! {
    /// An explanation or a guide.
    pub struct Practice {
        shared required r#type: PracticeType { kk: "Түрі", ru: "Вид", en: "Type" },
        own required topic: Text { kk: "Тақырыбы", ru: "Тема", en: "Topic" },
        own optional question: Text { kk: "Сұрақ", ru: "Вопрос", en: "Question",
            hint: { kk: "Түсіндірмеге міндетті.", ru: "Обязательно для разъяснения.", en: "Needed for an explanation." } },
        own optional answer: LongText { kk: "Жауап", ru: "Ответ", en: "Answer",
            hint: { kk: "Түсіндірмеге міндетті. Қысқа сөйлемдермен жазыңыз.", ru: "Обязательно для разъяснения. Пишите короткими предложениями.", en: "Needed for an explanation. Write short sentences." } },
        own optional laws: Vec<Law> { kk: "Құқықтық негізі", ru: "Правовая основа", en: "Law" },
        own optional examples: Vec<Text> { kk: "Мысалдар", ru: "Примеры", en: "Examples" },
        shared optional terms: Vec<TermRef> { kk: "Терминдер", ru: "Термины", en: "Terms" },
        own optional steps: Vec<Step> { kk: "Қадамдар", ru: "Шаги", en: "Steps",
            hint: { kk: "Нұсқаулыққа міндетті.", ru: "Обязательно для памятки.", en: "Needed for a guide." } },
        own optional forms: Vec<Attachment> { kk: "Нысандар", ru: "Бланки", en: "Forms" },
        own optional periods: Vec<Period> { kk: "Мерзімдер", ru: "Сроки", en: "Periods" },
        own optional fees: Text { kk: "Баж және шығыстар", ru: "Пошлины и расходы", en: "Fees" },
        shared optional next_review: Deadline { kk: "Келесі қайта қарау күні", ru: "Дата следующего пересмотра", en: "Next review",
            hint: { kk: "Нұсқаулыққа міндетті: мазмұны қай күні қайта қаралады.", ru: "Обязательно для памятки: когда содержание проверят снова.", en: "Needed for a guide: the day on which it is looked through again." } },
    }
    impl {
        const SECTION: &'static str = "practice";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;
        const ON_CARD: &'static [&'static str] = &["type", "topic"];

        fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut found = match self.r#type {
                PracticeType::Explanation => {
                    let needed = [("question", self.question.is_some()), ("answer", self.answer.is_some())];
                    item.needs_all(&needed, "type", "explanation")
                }
                PracticeType::Guide => {
                    let needed = [("steps", self.steps.is_some()), ("next_review", self.next_review.is_some())];
                    item.needs_all(&needed, "type", "guide")
                }
            };
            let names = self.examples.iter().flatten().filter_map(|example| person_in(&example.0));
            found.extend(names.map(|name| item.at("examples", RuleProblem::PartyNotInitials { name })));
            let answer = self.answer.as_ref().map_or("", |answer| answer.0.as_str());
            if let Some(words) = words_a_sentence(&format!("{answer}\n{}", item.body.plain)) {
                found.push(Diagnostic::new(KindProblem::LongSentences { words }, item.text.clone()));
            }
            found
        }

        fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
            let due = self.next_review.filter(|review| review.0 < clock.today());
            let problem = |review: Deadline| DeadlineProblem::ReviewDue { date: review.0.to_string() };
            due.map(|review| item.at("next_review", problem(review))).into_iter().collect()
        }
    }
}

/// Words in a sentence on average, where they are too many to be read with ease.
fn words_a_sentence(text: &str) -> Option<usize> {
    /// What plain-language guides allow at most, with room for Russian and Kazakh legal terms.
    const EASY: usize = 25;
    let words = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    let ends =
        text.lines().map(|line| line.matches(['.', '!', '?', ';']).count().max(usize::from(!line.trim().is_empty())));
    let average = words / ends.sum::<usize>().max(1);
    (words >= 50 && average > EASY).then_some(average)
}
