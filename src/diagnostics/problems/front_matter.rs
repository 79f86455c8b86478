//! Problems of front matter and of the files it stands in: codes D201–D249.

use super::problems;

problems! {
    /// A mistake in a file's front matter, or a file that can't be read as an item.
    pub enum FrontMatterProblem {
        /// A file of an item does not begin with `---`.
        FrontMatterMissing {} = "D201" Error,
        reason {
            kk: "файлдың басында қызметтік өрістер (---) жоқ",
            ru: "в начале файла нет служебных полей (---)",
            en: "the file does not begin with front matter (---)",
        }
        remedy {
            kk: "Бірінші жолға --- жазып, одан кейін title: және date: өрістерін, соңына тағы да --- қойыңыз.",
            ru: "Поставьте в первой строке ---, затем поля title: и date:, и снова --- после них.",
            en: "Start the first line with ---, write the fields title: and date:, and close them with another ---.",
        }
        explain {
            kk: "Әрбір материал екі --- жолының арасындағы өрістерден басталады: тақырып, күн, аңдатпа. Өрістерсіз материалдың қай күні және қай тақырыппен жарияланатыны белгісіз болады.\n\n---\ntitle: Брифинг өтті\ndate: 2026-11-20 10:00\n---\nМәтін осы жерден басталады.",
            ru: "Каждый материал начинается с полей между двумя строками ---: заголовок, дата, анонс. Без них неизвестно, когда и под каким заголовком его публиковать.\n\n---\ntitle: Состоялся брифинг\ndate: 2026-11-20 10:00\n---\nТекст начинается здесь.",
            en: "Every item begins with fields between two lines of ---: title, date, summary. Without them nobody knows when and under what heading to publish it.\n\n---\ntitle: A briefing was held\ndate: 2026-11-20 10:00\n---\nThe text begins here.",
        }
    }
}
