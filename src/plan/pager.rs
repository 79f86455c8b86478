//! How a list is cut into pages, and how these lead to each other.

use super::view::{Pager, PagerLink};

pub(super) fn pages_of(items: usize, page_size: usize) -> usize {
    items.div_ceil(page_size).max(1)
}

pub(super) fn page_address(first: &str, n: usize) -> String {
    if n == 1 { first.to_owned() } else { format!("{first}page/{n}/") }
}

pub(super) fn pager(first: &str, current: usize, total: usize) -> Pager {
    let link = |n: usize| PagerLink { n, url: page_address(first, n), current: n == current };
    Pager {
        current,
        total,
        newer: (current > 1).then(|| page_address(first, current - 1)),
        older: (current < total).then(|| page_address(first, current + 1)),
        pages: (1..=total).map(link).collect(),
    }
}
