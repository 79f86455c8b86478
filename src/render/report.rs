//! Reports for the press service: pages that stand alone, beside no site and in no frame.

use serde::Serialize;
use tera::{Context, Value};

use crate::base::lang::Lang;
use crate::diagnostics::Diagnostic;
use crate::theme::Theme;

/// Makes a page of a report from its finished values.
///
/// # Errors
/// When the template asks for what the report does not have.
pub fn report<T: Serialize>(theme: &Theme, lang: Lang, page: &T) -> Result<String, Box<Diagnostic>> {
    let mut context = Context::new();
    context.insert("lang", &lang);
    context.insert_value("t", Value::from_serializable(theme.words(lang)));
    context.insert("page", page);
    theme.render("report.html", &context)
}
