//! "Did you mean": the known word that a mistyped one stands for.

/// The nearest candidate, where it is near enough to be a slip of the hand.
///
/// A Cyrillic letter typed for a Latin one that looks the same counts as no difference.
#[must_use]
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&folded, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3).min(3))
        .min()
        .map(|(_, candidate)| candidate)
}

fn fold(word: &str) -> String {
    word.to_lowercase()
        .chars()
        .map(|c| match c {
            'а' => 'a',
            'е' => 'e',
            'о' => 'o',
            'р' => 'p',
            'с' => 'c',
            'у' => 'y',
            'х' => 'x',
            'і' => 'i',
            'һ' => 'h',
            'к' => 'k',
            'м' => 'm',
            'т' => 't',
            '_' | ' ' => '-',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        assert_eq!(closest("titel", ["title", "date"]), Some("title"));
        assert_eq!(closest("titlе", ["title", "date"]), Some("title"), "with a Cyrillic е");
        assert_eq!(closest("case-number", ["case_number"]), Some("case_number"));
        assert_eq!(closest("weather", ["title", "date"]), None);
    }
}
