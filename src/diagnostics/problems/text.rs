//! Stand-in.

use super::problems;

problems! {
    /// Stand-in.
    pub enum TextProblem {
        /// HtmlDropped.
        HtmlDropped { tag: String } = "D301" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// HtmlAttributeDropped.
        HtmlAttributeDropped { tag: String, attribute: String } = "D302" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// BadScheme.
        BadScheme { url: String } = "D303" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// UnknownDirective.
        UnknownDirective { name: String, known: String } = "D304" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// MisspelledDirective.
        MisspelledDirective { name: String, meant: String } = "D305" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// UnclosedDirective.
        UnclosedDirective { name: String } = "D306" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// DirectiveArgumentMissing.
        DirectiveArgumentMissing { name: String, argument: String } = "D307" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// DirectiveArgumentUnknown.
        DirectiveArgumentUnknown { name: String, argument: String, known: String } = "D308" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// StrayDirectiveEnd.
        StrayDirectiveEnd {  } = "D309" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// TopHeadingInText.
        TopHeadingInText {  } = "D310" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// HeadingLevelSkipped.
        HeadingLevelSkipped { from: u8, to: u8 } = "D311" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// TextTooLarge.
        TextTooLarge { limit: usize } = "D312" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// ControlCharacter.
        ControlCharacter { code: String } = "D313" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// DirectiveTableMissing.
        DirectiveTableMissing {  } = "D314" Error,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// UnknownFootnote.
        UnknownFootnote { label: String } = "D315" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
        /// DirectiveInline.
        DirectiveInline {  } = "D316" Warning,
        reason { kk: "x", ru: "x", en: "x" }
        remedy { kk: "x", ru: "x", en: "x" }
        explain { kk: "x", ru: "x", en: "x" }
    }
}
