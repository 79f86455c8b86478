//! Declarations: a closed set of words, a group of fields. One declaration gives type and reader.

use crate::base::lang::Phrase;
use crate::settings::{Form, FormField};

/// What a kind says of one of its fields.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// The name in the file.
    pub name: &'static str,
    /// What readers see before the value.
    pub label: Phrase,
    /// Whether it is the same in every language.
    pub shared: bool,
    /// Whether an item is incomplete without it.
    pub required: bool,
    /// What to type.
    pub example: fn() -> String,
    /// What to know before filling it in.
    pub hint: Option<Phrase>,
    /// The sort of value.
    pub form: fn() -> Form,
}

impl FieldSpec {
    /// The field as a form asks for it.
    #[must_use]
    pub fn as_form(&self) -> FormField {
        let Self { name, label, hint, required, .. } = *self;
        FormField { name, label, hint, required, form: (self.form)() }
    }
}

/// A field's name in a file: Rust's `r#type` is `type`.
#[must_use]
pub const fn field_name(identifier: &str) -> &str {
    match identifier.as_bytes() {
        [b'r', b'#', ..] => identifier.split_at(2).1,
        _ => identifier,
    }
}

/// Declares a closed set of words that a field may hold, with what readers see for each.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal { kk: $kk:literal, ru: $ru:literal, en: $en:literal $(,)? } ),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the words stand beside each variant")]
        pub enum $name { $( $(#[$variant_meta])* $variant, )* }

        impl $name {
            const ALL: &'static [(Self, &'static str)] = &[$( (Self::$variant, $word), )*];

            /// The word as it is typed.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }

            /// What readers see.
            #[must_use]
            pub const fn phrase(self) -> $crate::base::lang::Phrase {
                match self { $( Self::$variant => $crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en }, )* }
            }
        }

        impl $crate::front_matter::FieldType for $name {
            fn example() -> String {
                choice!(@first $($word)*).to_owned()
            }

            fn form() -> $crate::settings::Form {
                $crate::settings::Form::Choice(Self::ALL.iter().map(|(one, word)| (*word, one.phrase())).collect())
            }

            fn read(
                node: &$crate::yaml::Node,
                reader: &mut $crate::front_matter::NodeReader<'_>,
            ) -> Option<Self> {
                $crate::front_matter::read_choice(node, reader, Self::ALL, |one| Some(one.phrase()))
            }

            fn shown(&self) -> $crate::front_matter::Shown {
                $crate::front_matter::Shown::Choice(self.word(), self.phrase())
            }
        }
    };
    (@first $first:literal $($rest:literal)*) => { $first };
}

/// Declares a mapping inside a field.
macro_rules! group {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $mode:ident $field:ident: $type:ty { kk: $kk:literal, ru: $ru:literal, en: $en:literal $(, hint: { kk: $kk_hint:literal, ru: $ru_hint:literal, en: $en_hint:literal $(,)? })? $(,)? } ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[allow(missing_docs, reason = "the label in words stands beside each field")]
        pub struct $name { $( $(#[$field_meta])* pub $field: group!(@type $mode $type), )* }

        impl $crate::front_matter::FieldType for $name {
            fn example() -> String {
                let fields: Vec<String> = [$(
                    group!(@example $mode $crate::front_matter::field_name(stringify!($field)), $type),
                )*]
                .into_iter()
                .flatten()
                .collect();
                format!("{{{}}}", fields.join(", "))
            }

            fn form() -> $crate::settings::Form {
                $crate::settings::Form::Group(vec![$(
                    $crate::settings::FormField {
                        name: $crate::front_matter::field_name(stringify!($field)),
                        label: $crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en },
                        hint: $crate::front_matter::group!(@hint $($kk_hint, $ru_hint, $en_hint)?),
                        required: $crate::front_matter::group!(@must $mode),
                        form: <$type as $crate::front_matter::FieldType>::form(),
                    },
                )*])
            }

            fn read(
                node: &$crate::yaml::Node,
                reader: &mut $crate::front_matter::NodeReader<'_>,
            ) -> Option<Self> {
                reader.group(node, <Self as $crate::front_matter::FieldType>::example, |fields| {
                    $( let $field = fields.$mode::<$type>($crate::front_matter::field_name(stringify!($field))); )*
                    Some(Self { $( $field: group!(@take $mode $field), )* })
                })?
            }

            fn shown(&self) -> $crate::front_matter::Shown {
                $crate::front_matter::Shown::Group(vec![$(
                    $crate::front_matter::Named {
                        name: $crate::front_matter::field_name(stringify!($field)),
                        label: $crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en },
                        value: group!(@shown $mode self.$field),
                    },
                )*])
            }
        }
    };
    (@hint) => { None };
    (@hint $kk:literal, $ru:literal, $en:literal) => { Some($crate::base::lang::Phrase { kk: $kk, ru: $ru, en: $en }) };
    (@must required) => { true };
    (@must optional) => { false };
    (@type required $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@take required $value:expr) => { $value? };
    (@take optional $value:expr) => { $value };
    (@shown required $value:expr) => { $crate::front_matter::FieldType::shown(&$value) };
    (@shown optional $value:expr) => {
        $value.as_ref().map_or($crate::front_matter::Shown::Absent, $crate::front_matter::FieldType::shown)
    };
    (@example required $name:expr, $type:ty) => {
        Some(format!("{}: {}", $name, <$type as $crate::front_matter::FieldType>::example()))
    };
    (@example optional $name:expr, $type:ty) => { None };
}

pub(crate) use {choice, group};
