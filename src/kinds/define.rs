//! What a kind is, and the macros that make one from a single declaration of its fields.

use super::{Appointment, Checked, Clock};
use crate::base::date::{Day, Moment};
use crate::base::lang::{Lang, Phrase};
use crate::diagnostics::Diagnostic;
use crate::front_matter::{FieldReader, FieldSpec, FieldType, Named};

/// The day on which the court received what an item tells of, or did it: the time to publish it runs from there.
/// It stands with every kind that `RECEIVES`, for the press service alone: no page shows it.
pub const RECEIVED: FieldSpec = FieldSpec {
    name: "received",
    label: Phrase {
        kk: "Мәлімет алынған күн", ru: "Сведения получены", en: "Received on"
    },
    shared: true,
    required: false,
    example: <Day as FieldType>::example,
    hint: Some(Phrase {
        kk: "Материалды жариялау мерзімі осы күннен есептеледі. Сайтта көрсетілмейді.",
        ru: "От этого дня считается срок публикации. На сайте не показывается.",
        en: "The time to publish runs from this day. It is not shown on the site.",
    }),
    form: <Day as FieldType>::form,
};

/// The fields of a kind, from all that a declaration gives: the last one is `RECEIVED`.
pub(super) const fn of_kind(all: &'static [FieldSpec], receives: bool) -> &'static [FieldSpec] {
    match all {
        [declared @ .., _] if !receives => declared,
        _ => all,
    }
}

/// In what order a section lists its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By date of publication, newest first.
    Newest,
    /// By the person's name, in the order of the language's alphabet.
    ByName,
    /// By when they start; what is to come stands first.
    ByStart,
    /// By the number in `order`, then by title.
    ByNumber,
}

/// Where an item stands among those ordered by number, and in the site's menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuPlace<'a> {
    /// Smaller numbers stand first.
    pub order: i64,
    /// Whether it stands in the menu.
    pub is_shown: bool,
    /// A shorter title for the menu.
    pub title: Option<&'a str>,
}

/// A kind of content.
pub trait ContentKind: Sized {
    /// Folder, address segment and name of the kind alike.
    const SECTION: &'static str;
    /// Whether the year stands in an item's address.
    const DATED: bool;
    /// Whether the day on which the court received or did what it tells of may stand in it. Not where the court
    /// makes something of its own, in its own time.
    const RECEIVES: bool = Self::DATED;
    /// Whether a field outside the declaration is an error.
    const CLOSED: bool = false;
    /// The order of its list.
    const ORDER: Order = Order::Newest;
    /// The declared fields.
    const FIELDS: &'static [FieldSpec];
    /// Fields, declared or derived, that stand on a card in a list.
    const ON_CARD: &'static [&'static str] = &[];
    /// Fields that its list can be looked through by: their values are tags.
    const FILTERS: &'static [&'static str] = &[];
    /// Whether its list stands on one page, however long it is.
    const ONE_PAGE: bool = false;
    /// Whether its list begins with those who answer journalists.
    const WITH_PRESS_CONTACTS: bool = false;

    /// Whether it is about people, so that its texts are searched for personal data.
    const PERSONAL: bool = false;

    /// Reads the declared fields; `None` where a required one is missing or broken.
    fn read(reader: &mut FieldReader<'_>) -> Option<Self>;
    /// The declared fields as they are shown.
    fn shown(&self) -> Vec<Named>;
    /// What one item can be told without knowing any other.
    fn check(&self, _item: &Checked<'_>) -> Vec<Diagnostic> {
        Vec::new()
    }
    /// What only the passing of time brings about.
    fn lapses(&self, _item: &Checked<'_>, _clock: &Clock<'_>) -> Vec<Diagnostic> {
        Vec::new()
    }
    /// The declared fields as feeds tell them.
    fn in_feed(&self) -> Vec<Named> {
        self.shown()
    }
    /// The last day, not after today, on which something in the fields changed: readers are told of it as of
    /// a new `updated`, which nobody has to remember.
    fn changed(&self, _today: Day) -> Option<Day> {
        None
    }
    /// Facts that follow from the fields, shown beside them.
    fn derived(&self) -> Vec<Named> {
        Vec::new()
    }
    /// What stands in calendars.
    fn appointments(&self) -> Vec<Appointment> {
        Vec::new()
    }
    /// The language of the title, where it is not the file's.
    fn title_lang(&self) -> Option<Lang> {
        None
    }
    /// Whether it is one of the half-year's main events.
    fn is_key_event(&self) -> bool {
        false
    }
    /// Its place among the items that refer to the same one, such as an article's first page.
    fn position(&self) -> Option<i64> {
        None
    }
    /// Whether the presumption of innocence must be recalled.
    fn presumes_innocence(&self) -> bool {
        false
    }
    /// The days from and until which the public is asked for its opinion.
    fn opinion_window(&self) -> Option<(Option<Day>, Day)> {
        None
    }
    /// When it begins and ends, for what happens at a time.
    fn takes_place(&self) -> Option<(Moment, Option<Moment>)> {
        None
    }
    /// Whether it was held (and not moved or cancelled), and whether materials are there.
    fn was_held_without_materials(&self) -> bool {
        false
    }
    /// The person whose page this is.
    fn person(&self) -> Option<&str> {
        None
    }
    /// Its place among items ordered by number, and whether it stands in the menu.
    fn menu(&self) -> Option<MenuPlace<'_>> {
        None
    }
}

/// Declares a kind: its type, its fields, their reader and labels.
macro_rules! content_kind {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $scope:ident $mode:ident $field:ident: $type:ty { kk: $kk:literal, ru: $ru:literal, en: $en:literal $(, hint: { kk: $kk_hint:literal, ru: $ru_hint:literal, en: $en_hint:literal $(,)? })? $(,)? } ),* $(,)?
        }
        impl {
            $($body:tt)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[allow(missing_docs, reason = "the label in words stands beside each field")]
        pub struct $name { $( $(#[$field_meta])* pub $field: $crate::front_matter::group!(@type $mode $type), )* }

        impl $crate::kinds::ContentKind for $name {
            const FIELDS: &'static [$crate::front_matter::FieldSpec] = $crate::kinds::define::of_kind(&[$(
                $crate::front_matter::FieldSpec {
                    name: $crate::front_matter::field_name(stringify!($field)),
                    label: $crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en },
                    shared: $crate::kinds::define::content_kind!(@shared $scope),
                    required: $crate::kinds::define::content_kind!(@required $mode),
                    example: <$type as $crate::front_matter::FieldType>::example,
                    hint: $crate::front_matter::group!(@hint $($kk_hint, $ru_hint, $en_hint)?),
                    form: <$type as $crate::front_matter::FieldType>::form,
                },
            )* $crate::kinds::define::RECEIVED], <Self as $crate::kinds::ContentKind>::RECEIVES);

            fn read(reader: &mut $crate::front_matter::FieldReader<'_>) -> Option<Self> {
                $( let $field = reader.$mode::<$type>(
                    $crate::front_matter::field_name(stringify!($field)),
                    $crate::kinds::define::content_kind!(@shared $scope),
                ); )*
                Some(Self { $( $field: $crate::front_matter::group!(@take $mode $field), )* })
            }

            fn shown(&self) -> Vec<$crate::front_matter::Named> {
                vec![$(
                    $crate::front_matter::Named {
                        name: $crate::front_matter::field_name(stringify!($field)),
                        label: $crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en },
                        value: $crate::front_matter::group!(@shown $mode self.$field),
                    },
                )*]
            }

            $($body)*
        }
    };
    (@shared shared) => { true };
    (@shared own) => { false };
    (@required required) => { true };
    (@required optional) => { false };
}

/// Makes the one list of kinds.
macro_rules! kinds {
    ($($name:ident),* $(,)?) => {
        /// A kind of content.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is named after its type")]
        pub enum Kind { $($name,)* }

        impl Kind {
            /// Every kind, in the order of the site's menu.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Folder, address segment and name alike.
            #[must_use]
            pub const fn section(self) -> &'static str {
                match self { $( Self::$name => <$name as ContentKind>::SECTION, )* }
            }

            /// Whether the year stands in an item's address.
            #[must_use]
            pub const fn is_dated(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::DATED, )* }
            }

            /// Whether the day on which the court received or did what it tells of may stand in it.
            #[must_use]
            pub const fn receives(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::RECEIVES, )* }
            }

            /// Whether a field outside the declaration is an error.
            #[must_use]
            pub const fn is_closed(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::CLOSED, )* }
            }

            /// The order of its list.
            #[must_use]
            pub const fn order(self) -> Order {
                match self { $( Self::$name => <$name as ContentKind>::ORDER, )* }
            }

            /// The declared fields.
            #[must_use]
            pub const fn fields(self) -> &'static [FieldSpec] {
                match self { $( Self::$name => <$name as ContentKind>::FIELDS, )* }
            }

            /// Fields that stand on a card in a list.
            #[must_use]
            pub const fn on_card(self) -> &'static [&'static str] {
                match self { $( Self::$name => <$name as ContentKind>::ON_CARD, )* }
            }

            /// Fields that its list can be looked through by.
            #[must_use]
            pub const fn filters(self) -> &'static [&'static str] {
                match self { $( Self::$name => <$name as ContentKind>::FILTERS, )* }
            }

            /// Whether its list stands on one page, however long it is.
            #[must_use]
            pub const fn is_on_one_page(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::ONE_PAGE, )* }
            }

            /// Whether its list begins with those who answer journalists.
            #[must_use]
            pub const fn has_press_contacts(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::WITH_PRESS_CONTACTS, )* }
            }

            /// Whether it is about people.
            #[must_use]
            pub const fn is_personal(self) -> bool {
                match self { $( Self::$name => <$name as ContentKind>::PERSONAL, )* }
            }

            /// Reads the fields of one language of an item.
            #[must_use]
            pub fn read(self, reader: &mut FieldReader<'_>) -> Option<Fields> {
                match self { $( Self::$name => <$name as ContentKind>::read(reader).map(Fields::$name), )* }
            }
        }

        /// The fields of one language of an item, typed by kind.
        #[derive(Debug, Clone)]
        #[allow(missing_docs, reason = "each is named after its type")]
        pub enum Fields { $($name($name),)* }

        impl Fields {
            /// The kind they are of.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self { $( Self::$name(_) => Kind::$name, )* }
            }
            /// The declared fields as they are shown.
            #[must_use]
            pub fn shown(&self) -> Vec<Named> {
                match self { $( Self::$name(fields) => {
                    let mut shown = ContentKind::shown(fields);
                    shown.extend(ContentKind::derived(fields));
                    shown
                } )* }
            }
            /// The declared fields as feeds tell them.
            #[must_use]
            pub fn in_feed(&self) -> Vec<Named> {
                match self { $( Self::$name(fields) => {
                    let mut told = ContentKind::in_feed(fields);
                    told.extend(ContentKind::derived(fields));
                    told
                } )* }
            }
            /// The last day, not after today, on which something in the fields changed.
            #[must_use]
            pub fn changed(&self, today: Day) -> Option<Day> {
                match self { $( Self::$name(fields) => ContentKind::changed(fields, today), )* }
            }
            /// What one item can be told without knowing any other.
            #[must_use]
            pub fn check(&self, item: &Checked<'_>) -> Vec<Diagnostic> {
                match self { $( Self::$name(fields) => ContentKind::check(fields, item), )* }
            }
            /// What only the passing of time brings about.
            #[must_use]
            pub fn lapses(&self, item: &Checked<'_>, clock: &Clock<'_>) -> Vec<Diagnostic> {
                match self { $( Self::$name(fields) => ContentKind::lapses(fields, item, clock), )* }
            }
            /// What stands in calendars.
            #[must_use]
            pub fn appointments(&self) -> Vec<Appointment> {
                match self { $( Self::$name(fields) => ContentKind::appointments(fields), )* }
            }
            /// The language of the title, where it is not the file's.
            #[must_use]
            pub fn title_lang(&self) -> Option<Lang> {
                match self { $( Self::$name(fields) => ContentKind::title_lang(fields), )* }
            }
            /// Whether it is one of the half-year's main events.
            #[must_use]
            pub fn is_key_event(&self) -> bool {
                match self { $( Self::$name(fields) => ContentKind::is_key_event(fields), )* }
            }
            /// Its place among the items that refer to the same one.
            #[must_use]
            pub fn position(&self) -> Option<i64> {
                match self { $( Self::$name(fields) => ContentKind::position(fields), )* }
            }
            /// Whether the presumption of innocence must be recalled.
            #[must_use]
            pub fn presumes_innocence(&self) -> bool {
                match self { $( Self::$name(fields) => ContentKind::presumes_innocence(fields), )* }
            }
            /// The days from and until which the public is asked for its opinion.
            #[must_use]
            pub fn opinion_window(&self) -> Option<(Option<Day>, Day)> {
                match self { $( Self::$name(fields) => ContentKind::opinion_window(fields), )* }
            }
            /// When it begins and ends, for what happens at a time.
            #[must_use]
            pub fn takes_place(&self) -> Option<(Moment, Option<Moment>)> {
                match self { $( Self::$name(fields) => ContentKind::takes_place(fields), )* }
            }
            /// Whether it was held and materials are still missing.
            #[must_use]
            pub fn was_held_without_materials(&self) -> bool {
                match self { $( Self::$name(fields) => ContentKind::was_held_without_materials(fields), )* }
            }
            /// The person whose page this is.
            #[must_use]
            pub fn person(&self) -> Option<&str> {
                match self { $( Self::$name(fields) => ContentKind::person(fields), )* }
            }
            /// Its place among items ordered by number, and whether it stands in the menu.
            #[must_use]
            pub fn menu(&self) -> Option<MenuPlace<'_>> {
                match self { $( Self::$name(fields) => ContentKind::menu(fields), )* }
            }
        }
    };
}

pub(super) use {content_kind, kinds};
