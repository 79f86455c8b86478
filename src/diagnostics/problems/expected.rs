//! What a field should have held, in words: one list for every "wrong type" message.
//!
//! It names forms of values only; it never reads or checks one.

use std::fmt;

pub(super) use crate::base::date::Wrong;
use crate::base::lang::{Lang, Phrase};
use crate::base::written::month_long;

/// The form of value that a field or setting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Words.
    Text,
    /// A number, with a fraction or without.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// `true` or `false`.
    YesNo,
    /// A day.
    Date,
    /// A day with a time.
    DateTime,
    /// Several values.
    List,
    /// Fields below the field.
    Map,
    /// The code of a language.
    Language,
    /// An address on the web.
    Url,
    /// A colour of six hexadecimal digits.
    Colour,
    /// The same text in each language.
    TextPerLanguage,
}

impl Expected {
    /// The form in words, with an example where words alone leave a doubt.
    #[must_use]
    pub const fn words(self, lang: Lang) -> &'static str {
        self.phrase().get(lang)
    }

    const fn phrase(self) -> &'static Phrase {
        match self {
            Self::Text => &Phrase { kk: "мәтін", ru: "текст", en: "text" },
            Self::Number => {
                &Phrase {
                    kk: "сан, мысалы 12.5", ru: "число, например 12.5", en: "a number, such as 12.5"
                }
            }
            Self::WholeNumber => {
                &Phrase {
                    kk: "бүтін сан, мысалы 12", ru: "целое число, например 12", en: "a whole number, such as 12"
                }
            }
            Self::YesNo => &Phrase {
                kk: "true (иә) немесе false (жоқ)",
                ru: "true (да) или false (нет)",
                en: "true (yes) or false (no)",
            },
            Self::Date => &Phrase {
                kk: "күн, мысалы 2026-11-22",
                ru: "дата, например 2026-11-22",
                en: "a date, such as 2026-11-22",
            },
            Self::DateTime => &Phrase {
                kk: "күн мен уақыт, мысалы 2026-11-22 10:00",
                ru: "дата и время, например 2026-11-22 10:00",
                en: "a date and time, such as 2026-11-22 10:00",
            },
            Self::List => &Phrase {
                kk: "тік жақшаға алынып, үтірмен ажыратылған тізім, мысалы [сот, брифинг], немесе әр мән жеке жолда, «- » белгісінен кейін",
                ru: "список в квадратных скобках через запятую, например [суд, брифинг], или каждое значение с новой строки после «- »",
                en: "a list in square brackets with commas, such as [court, briefing], or each value on its own line after \"- \"",
            },
            Self::Map => &Phrase {
                kk: "шегініспен жазылған ішкі өрістер",
                ru: "вложенные поля, записанные с отступом",
                en: "fields below it, indented",
            },
            Self::Language => &Phrase {
                kk: "тіл коды, яғни kk, ru немесе en",
                ru: "код языка, то есть kk, ru или en",
                en: "a language code, one of kk, ru and en",
            },
            Self::Url => &Phrase {
                kk: "https:// деп басталатын мекенжай",
                ru: "адрес, который начинается с https://",
                en: "an address that begins with https://",
            },
            Self::Colour => &Phrase {
                kk: "түс коды, мысалы \"#1a4f8b\"",
                ru: "код цвета, например \"#1a4f8b\"",
                en: "a colour code, such as \"#1a4f8b\"",
            },
            Self::TextPerLanguage => &Phrase {
                kk: "әр тілдегі мәтін, мысалы {kk: Сот, ru: Суд}",
                ru: "текст на каждом языке, например {kk: Сот, ru: Суд}",
                en: "text in each language, such as {kk: Сот, ru: Суд}",
            },
        }
    }
}

/// A field of a problem, as it is shown in a sentence of one language.
pub(super) trait InLang {
    /// The form to print.
    fn in_lang(&self, lang: Lang) -> impl fmt::Display;
}

impl InLang for String {
    fn in_lang(&self, _: Lang) -> impl fmt::Display {
        self
    }
}

impl InLang for Expected {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        self.words(lang)
    }
}

impl InLang for Lang {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        let name = match self {
            Self::Kk => Phrase { kk: "қазақша", ru: "казахский", en: "Kazakh" },
            Self::Ru => Phrase { kk: "орысша", ru: "русский", en: "Russian" },
            Self::En => Phrase { kk: "ағылшынша", ru: "английский", en: "English" },
        };
        *name.get(lang)
    }
}

/// Names of fields, each with what it is called where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meanings(pub Vec<(&'static str, Option<Phrase>)>);

impl InLang for Meanings {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        let one = |(name, label): &(&str, Option<Phrase>)| match label {
            Some(label) => format!("{name} ({})", label.get(lang)),
            None => (*name).to_owned(),
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

/// Words of a closed set, each with what readers see in its place where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices(pub Vec<(String, Option<Phrase>)>);

impl InLang for Choices {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        let one = |(word, label): &(String, Option<Phrase>)| match label {
            Some(label) => format!("{word} ({})", label.get(lang)),
            None => word.clone(),
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

impl InLang for Wrong {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        match (*self, lang) {
            (Self::Month(month), Lang::Kk) => format!("жылда 12 ай бар, ал мұнда {month} деп тұр"),
            (Self::Month(month), Lang::Ru) => format!("в году 12 месяцев, а здесь указан {month}-й"),
            (Self::Month(month), Lang::En) => format!("a year has 12 months, and here it says {month}"),
            (Self::Day(day, month, days), Lang::Kk) => {
                format!("{} – {days} күн, ал мұнда {day} деп тұр", month_long(month, lang))
            }
            (Self::Day(day, month, days), Lang::Ru) => {
                let days = if days == 31 { "31 день".to_owned() } else { format!("{days} дней") };
                format!("{} — это {days}, а здесь указан день {day}", month_long(month, lang))
            }
            (Self::Day(day, month, days), Lang::En) => {
                format!("{} has {days} days, and here it says {day}", month_long(month, lang))
            }
            (Self::Hour(hour), Lang::Kk) => format!("сағат 0-ден 23-ке дейін болады, ал мұнда {hour} деп тұр"),
            (Self::Hour(hour), Lang::Ru) => format!("часы бывают от 0 до 23, а здесь указано {hour}"),
            (Self::Hour(hour), Lang::En) => format!("hours run from 0 to 23, and here it says {hour}"),
            (Self::Minute(minute), Lang::Kk) => format!("минут 0-ден 59-ға дейін болады, ал мұнда {minute} деп тұр"),
            (Self::Minute(minute), Lang::Ru) => format!("минуты бывают от 0 до 59, а здесь указано {minute}"),
            (Self::Minute(minute), Lang::En) => format!("minutes run from 0 to 59, and here it says {minute}"),
            (Self::Other, Lang::Kk) => "күні, сағаты мен уақыт белдеуі бар күн мен уақыт болуы керек".to_owned(),
            (Self::Other, Lang::Ru) => "день, час и часовой пояс должны существовать".to_owned(),
            (Self::Other, Lang::En) => "day, hour and time zone have to exist".to_owned(),
        }
    }
}

/// A number with up to two places after the point, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hundredths(pub u16);

impl InLang for Hundredths {
    fn in_lang(&self, lang: Lang) -> impl fmt::Display {
        let point = if lang == Lang::En { '.' } else { ',' };
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => whole.to_string(),
            (whole, part) if part % 10 == 0 => format!("{whole}{point}{}", part / 10),
            (whole, part) => format!("{whole}{point}{part:02}"),
        }
    }
}

macro_rules! same_in_every_language {
    ($($number:ty),*) => { $(
        impl InLang for $number {
            fn in_lang(&self, _: Lang) -> impl fmt::Display {
                *self
            }
        }
    )* };
}

same_in_every_language!(u8, i16, usize, u64, i64);
