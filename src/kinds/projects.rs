//! `projects`: programmes and series that courts make together with media; titles of the press are
//! not translated.

use std::collections::BTreeSet;

use super::appointment::{Appointment, Standing, When};
use super::checked::Checked;
use super::define::{Order, content_kind};
use crate::base::date::Moment;
use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::problems::CalendarProblem;
use crate::front_matter::{Duration, InLanguage, Located, OutletRef, Text, Url, choice, group};

choice! {
    /// Whether the project goes on.
    pub enum ProjectStatus {
        Running = "running" { kk: "Жалғасуда", ru: "Продолжается", en: "Running" },
        Finished = "finished" { kk: "Аяқталды", ru: "Завершён", en: "Finished" },
    }
}

group! {
    /// When it is on the air.
    pub struct AirTime {
        required when: Text { kk: "Уақыты", ru: "Время", en: "When" },
        optional what: Text { kk: "Не көрсетіледі", ru: "Что в эфире", en: "What" },
    }
}

group! {
    /// An episode.
    pub struct Episode {
        required number: i64 { kk: "Шығарылым", ru: "Выпуск", en: "Episode" },
        required date: Moment { kk: "Эфирге шығуы", ru: "Выход в эфир", en: "On air" },
        required title: InLanguage { kk: "Атауы", ru: "Название", en: "Title" },
        optional url: Url { kk: "Көру", ru: "Смотреть", en: "Watch" },
        optional duration: Duration { kk: "Ұзақтығы", ru: "Длительность", en: "Duration" },
    }
}

content_kind! {
    /// A joint project.
    pub struct Project {
        shared required status: ProjectStatus { kk: "Күйі", ru: "Состояние", en: "Status" },
        shared required partner: OutletRef { kk: "Серіктес", ru: "Партнёр", en: "Partner" },
        own optional title_lang: Lang { kk: "Атауының тілі", ru: "Язык названия", en: "Language of the title" },
        own optional channel: Text { kk: "Арна", ru: "Канал", en: "Channel" },
        own optional air_times: Vec<AirTime> { kk: "Эфир уақыты", ru: "Время эфира", en: "Air times" },
        shared optional episodes: Vec<Located<Episode>> { kk: "Шығарылымдар", ru: "Выпуски", en: "Episodes" },
    }
    impl {
        const SECTION: &'static str = "projects";
        const DATED: bool = false;
        const ORDER: Order = Order::ByNumber;
        const ON_CARD: &'static [&'static str] = &["status", "partner", "channel"];

        fn check(&self, _item: &Checked<'_>) -> Vec<Diagnostic> {
            let mut numbers = BTreeSet::new();
            let of_episodes = self.episodes.iter().flatten();
            let twice = of_episodes.filter(|episode| !numbers.insert(episode.value.number));
            let problem = |episode: &Episode| CalendarProblem::EpisodeTwice { number: episode.number };
            twice.map(|episode| Diagnostic::new(problem(&episode.value), episode.place.clone())).collect()
        }

        fn title_lang(&self) -> Option<Lang> {
            self.title_lang
        }

        fn appointments(&self) -> Vec<Appointment> {
            let of_episode = |episode: &Episode| Appointment {
                key: format!("episode-{}", episode.number),
                label: None,
                title: Some(episode.title.text.clone()),
                start: When::Moment(episode.date),
                end: None,
                standing: Standing::Confirmed,
                place: self.channel.as_ref().map(|channel| channel.0.clone()),
            };
            self.episodes.iter().flatten().map(|episode| of_episode(&episode.value)).collect()
        }
    }
}
