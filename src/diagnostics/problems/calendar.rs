//! Problems of what stands in calendars: codes D690–D694.

use super::problems;

problems! {
    /// Something would stand in a calendar under the id of something else.
    pub enum CalendarProblem {
        /// Two episodes have one number.
        EpisodeTwice { number: i64 } = "D690" Error,
        reason {
            kk: "{number}-шығарылым екі рет берілген",
            ru: "выпуск № {number} указан дважды",
            en: "episode {number} stands twice",
        }
        remedy {
            kk: "Әр шығарылымға өз нөмірін жазыңыз немесе артық жолды өшіріңіз.",
            ru: "Дайте каждому выпуску свой номер или удалите лишнюю запись.",
            en: "Give each episode a number of its own, or delete the one too many.",
        }
        explain {
            kk: "Шығарылымның нөмірі – оның күнтізбедегі тұрақты белгісі: күні мен атауы өзгерсе де, жазылған адамның күнтізбесінде сол шығарылым жаңарады. Екі шығарылымның нөмірі бірдей болса, күнтізбеде олардың біреуі ғана қалар еді.\n\nМысалы:\n\nepisodes:\n  - number: 1\n    date: 2026-11-07 19:00\n    title: Бірінші шығарылым\n  - number: 2\n    date: 2026-11-14 19:00\n    title: Екінші шығарылым",
            ru: "Номер выпуска — его постоянная отметка в календаре: когда меняется дата или название, у подписчиков обновляется именно этот выпуск. Если у двух выпусков один номер, в календаре остался бы только один из них.\n\nНапример:\n\nepisodes:\n  - number: 1\n    date: 2026-11-07 19:00\n    title: Первый выпуск\n  - number: 2\n    date: 2026-11-14 19:00\n    title: Второй выпуск",
            en: "The number is what an episode is known by in calendars: when its date or title changes, subscribers see that very episode change. Of two episodes with one number only one would stand in the calendar.\n\nFor example:\n\nepisodes:\n  - number: 1\n    date: 2026-11-07 19:00\n    title: First episode\n  - number: 2\n    date: 2026-11-14 19:00\n    title: Second episode",
        }
    }
}
