//! Stand-in.
use super::lang::Lang;
/// Stand-in.
#[derive(Debug, Clone, Default)]
pub struct QuoteState {
    previous: Option<char>,
}
/// Stand-in.
pub fn tidy(text: &str, _lang: Lang, state: &mut QuoteState) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c == '"' {
            let opens = state.previous.is_none_or(|p| p.is_whitespace() || p == '(');
            out.push(if opens { '«' } else { '»' });
        } else {
            out.push(c);
        }
        state.previous = Some(c);
    }
    out
}
