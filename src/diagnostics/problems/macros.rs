//! The macro behind every group of problems: one declaration gives code, severity and words.

/// Declares one group of problems as an enum with its words.
macro_rules! problems {
    (
        $(#[$meta:meta])*
        pub enum $group:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident { $($field:ident: $type:ty),* $(,)? } = $code:literal $severity:ident,
                reason { kk: $reason_kk:literal, ru: $reason_ru:literal, en: $reason_en:literal $(,)? }
                remedy { kk: $remedy_kk:literal, ru: $remedy_ru:literal, en: $remedy_en:literal $(,)? }
                explain { kk: $explain_kk:literal, ru: $explain_ru:literal, en: $explain_en:literal $(,)? }
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the reason in words stands beside each field")]
        pub enum $group {
            $( $(#[$variant_meta])* $variant { $($field: $type),* }, )*
        }

        #[allow(unused_variables, reason = "not every sentence names every field")]
        impl $group {
            pub(super) const EXPLANATIONS: &[$crate::diagnostics::Explanation] = &[$(
                $crate::diagnostics::Explanation {
                    code: $code,
                    severity: $crate::diagnostics::Severity::$severity,
                    text: $crate::base::lang::Phrase { kk: $explain_kk, ru: $explain_ru, en: $explain_en },
                },
            )*];

            #[cfg(test)]
            pub(super) const SENTENCES: &[(&str, $crate::base::lang::Phrase, $crate::base::lang::Phrase)] = &[$((
                $code,
                $crate::base::lang::Phrase { kk: $reason_kk, ru: $reason_ru, en: $reason_en },
                $crate::base::lang::Phrase { kk: $remedy_kk, ru: $remedy_ru, en: $remedy_en },
            ),)*];

            pub(super) const fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )* }
            }

            pub(super) const fn severity(&self) -> $crate::diagnostics::Severity {
                match self { $( Self::$variant { .. } => $crate::diagnostics::Severity::$severity, )* }
            }

            pub(super) fn reason(&self, lang: $crate::base::lang::Lang) -> String {
                match self { $(
                    Self::$variant { $($field),* } => {
                        $( let $field = $crate::diagnostics::problems::expected::InLang::in_lang($field, lang); )*
                        match lang {
                            $crate::base::lang::Lang::Kk => format!($reason_kk),
                            $crate::base::lang::Lang::Ru => format!($reason_ru),
                            $crate::base::lang::Lang::En => format!($reason_en),
                        }
                    }
                )* }
            }

            pub(super) fn remedy(&self, lang: $crate::base::lang::Lang) -> String {
                match self { $(
                    Self::$variant { $($field),* } => {
                        $( let $field = $crate::diagnostics::problems::expected::InLang::in_lang($field, lang); )*
                        match lang {
                            $crate::base::lang::Lang::Kk => format!($remedy_kk),
                            $crate::base::lang::Lang::Ru => format!($remedy_ru),
                            $crate::base::lang::Lang::En => format!($remedy_en),
                        }
                    }
                )* }
            }
        }
    };
}

/// Declares the one type over all groups.
macro_rules! problem_groups {
    ($($variant:ident($group:ident)),* $(,)?) => {
        /// Any problem.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each variant is named after its group")]
        pub enum Problem { $( $variant($group), )* }

        $( impl From<$group> for Problem {
            fn from(problem: $group) -> Self { Self::$variant(problem) }
        } )*

        impl Problem {
            /// Its code, `D201`; a code never changes its meaning.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $( Self::$variant(problem) => problem.code(), )* }
            }

            /// How much it weighs.
            #[must_use]
            pub const fn severity(&self) -> Severity {
                match self { $( Self::$variant(problem) => problem.severity(), )* }
            }

            /// What is wrong, as one sentence.
            #[must_use]
            pub fn reason(&self, lang: Lang) -> String {
                match self { $( Self::$variant(problem) => problem.reason(lang), )* }
            }

            /// What to type instead, as one or two sentences.
            #[must_use]
            pub fn remedy(&self, lang: Lang) -> String {
                match self { $( Self::$variant(problem) => problem.remedy(lang), )* }
            }

            #[cfg(test)]
            fn sentences() -> impl Iterator<Item = &'static (&'static str, Phrase, Phrase)> {
                [$( $group::SENTENCES, )*].into_iter().flatten()
            }

            /// The long words of every code, in the order of codes within each group.
            pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
                [$( $group::EXPLANATIONS, )*].into_iter().flatten()
            }
        }
    };
}

pub(super) use {problem_groups, problems};
