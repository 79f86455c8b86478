//! What a feed of the newest items carries besides them: what was withdrawn or came back lately, however old.
//!
//! Whoever reads the newest alone would never learn of it. It takes places of items that are old enough to be
//! found in archives.

use super::Prepared;
use super::recipe::FeedItem;
use crate::base::date::Day;
use crate::base::fingerprint::Shared;
use crate::base::path::SourcePath;

/// The most items of a feed, whatever it carries.
const MOST: usize = 50;

/// What a feed may carry.
pub(super) struct Carried {
    pub(super) item: Shared<FeedItem>,
    pub(super) source: SourcePath,
    /// The day of its withdrawal or return, where that was lately.
    pub(super) lately: Option<Day>,
}

/// The forms of items for feeds, in their order; what is undated has none.
pub(super) fn own_items(items: Vec<&Prepared>) -> Vec<Carried> {
    let own =
        |item: &Prepared| Some(Carried { item: item.feed.clone()?, source: item.source.clone(), lately: item.lately });
    items.into_iter().filter_map(own).collect()
}

/// Chooses from items that come newest first: so many of the newest, and what must be told. At least `kept` of the
/// newest stay, as they stand nowhere else.
pub(super) fn chosen<T>(items: Vec<T>, most: usize, kept: usize, lately: impl Fn(&T) -> Option<Day>) -> Vec<T> {
    let first = kept.max(most / 2).min(most);
    let mut told: Vec<(usize, Day)> =
        items.iter().enumerate().skip(first).filter_map(|(at, item)| Some((at, lately(item)?))).collect();
    told.sort_by_key(|(at, day)| (std::cmp::Reverse(*day), *at));
    told.truncate(MOST.saturating_sub(first));
    let mut is_told = vec![false; items.len()];
    for (at, _) in &told {
        is_told[*at] = true;
    }
    let mut free = MOST.saturating_sub(first + told.len());
    let is_chosen = |(at, item): (usize, T)| {
        let is_newest = at >= first && at < most && !is_told[at] && free > 0;
        free -= usize::from(is_newest);
        (at < first || is_told[at] || is_newest).then_some(item)
    };
    items.into_iter().enumerate().filter_map(is_chosen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: usize) -> Day {
        Day::parse("2026-01-01").ok().and_then(|day| day.plus(i64::try_from(n).ok()?)).expect("a day")
    }

    #[test]
    fn what_came_back_takes_the_place_of_the_oldest_that_an_archive_has() {
        let all = || (0..60).collect::<Vec<usize>>();
        assert_eq!(chosen(all(), 50, 3, |_| None), (0..50).collect::<Vec<_>>());
        let told = chosen(all(), 50, 3, |item| (*item == 57).then(|| day(1)));
        assert_eq!(told, (0..49).chain([57]).collect::<Vec<_>>());
        let with_room = chosen(all(), 10, 3, |item| (*item == 57).then(|| day(1)));
        assert_eq!(with_room, (0..10).chain([57]).collect::<Vec<_>>());
        // The last to come back is told first where there is one place.
        let last = chosen(all(), 50, 49, |item| (*item > 55).then(|| day(*item)));
        assert_eq!(last, (0..49).chain([59]).collect::<Vec<_>>());
    }

    proptest! {
        #[test]
        fn no_more_than_fifty_and_none_that_stands_nowhere_else_is_left_out(
            told in prop::collection::vec(any::<bool>(), 0..200), most in 1_usize..51, kept in 0_usize..50,
        ) {
            let kept = kept.min(most - 1);
            let chosen = chosen((0..told.len()).collect(), most, kept, |at| told[*at].then(|| day(*at)));
            prop_assert!(chosen.len() <= 50 && chosen.is_sorted());
            prop_assert!(chosen.iter().take(kept).copied().eq(0..kept.min(told.len())));
            let shown = |at: &usize| chosen.contains(at);
            let silent = told.iter().enumerate().filter(|(at, told)| **told && !shown(at)).count();
            prop_assert!(silent == 0 || chosen.iter().skip(kept.max(most / 2)).all(|at| told[*at]));
        }
    }
}
