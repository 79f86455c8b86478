//! Makes the pictures of all sites: each one decoded once, each variant made once and kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::sites::Failure;
use crate::plan::{FeedItem, Length, Recipe, SitePlan, Variant};
use crate::render;
use crate::render::pictures::{self, Drawn};
use crate::source::SourceTree;
use crate::store;
use crate::theme::Themes;

/// The pictures of one run.
pub(super) struct Pictures<'a> {
    tree: &'a SourceTree,
    cache: store::Pictures,
    /// Held while a large picture is decoded, so that memory holds one of them.
    large: Mutex<()>,
    /// What feeds were told of lengths, by key.
    lengths: Mutex<BTreeMap<String, u64>>,
}

impl<'a> Pictures<'a> {
    pub(super) fn new(tree: &'a SourceTree, cache: store::Pictures) -> Self {
        Self { tree, cache, large: Mutex::new(()), lengths: Mutex::default() }
    }

    /// Makes variants of one picture, or takes them out of the cache, and finishes each under its name.
    pub(super) fn make<N: Copy, T>(
        &self,
        variants: &[(&Variant, N)],
        finish: impl Fn(N, &[u8]) -> Result<T, Failure>,
    ) -> Vec<Result<T, Failure>> {
        let mut finished = Vec::new();
        let mut missing = Vec::new();
        for (variant, name) in variants {
            match self.cache.get(&variant.key()) {
                Some(bytes) => finished.push(finish(*name, &bytes)),
                None => missing.push((*variant, *name)),
            }
        }
        let Some((first, _)) = missing.first() else { return finished };
        let sizes: Vec<&Variant> = missing.iter().map(|(variant, _)| *variant).collect();
        let drawn = match self.draw(first, &sizes) {
            Ok(drawn) => drawn,
            Err(failure) => {
                finished.push(Err(failure));
                return finished;
            }
        };
        finished.extend(missing.iter().map(|(variant, name)| finish(*name, &self.encode(variant, &drawn)?)));
        finished
    }

    fn encode(&self, variant: &Variant, drawn: &BTreeMap<u32, Drawn>) -> Result<Vec<u8>, Failure> {
        let encoded = drawn.get(&variant.width).and_then(|drawn| drawn.encode(variant.encoding).ok());
        let bytes = encoded.ok_or_else(|| render::unreadable(&variant.source))?;
        self.cache.put(&variant.key(), &bytes).map_err(|error| Failure::Machine(error.into()))?;
        Ok(bytes)
    }

    fn draw(&self, first: &Variant, variants: &[&Variant]) -> Result<BTreeMap<u32, Drawn>, Failure> {
        let media = self.tree.media.get(&first.source);
        let (width, height) = media.and_then(|media| media.dimensions).unwrap_or_default();
        let is_large = u64::from(width) * u64::from(height) > pictures::LARGE;
        let _alone = is_large.then(|| self.large.lock().unwrap_or_else(PoisonError::into_inner));
        let bytes = render::read(self.tree, &first.source, first.fingerprint)?;
        pictures::draw(&bytes, variants).map_err(|_| render::unreadable(&first.source).into())
    }

    /// The lengths of the pictures that feeds carry. What can't be made has none: its own site tells of it.
    pub(super) fn lengths<'r>(&self, items: impl Iterator<Item = &'r FeedItem>) -> BTreeMap<String, u64> {
        let carried = items.filter_map(|item| item.enclosure.as_ref());
        let mut known = self.lengths.lock().unwrap_or_else(PoisonError::into_inner);
        let mut of_these = BTreeMap::new();
        for enclosure in carried {
            let Length::Of(variant) = &enclosure.length else { continue };
            let key = variant.key();
            if !known.contains_key(&key) {
                // A picture that fails is no fault of the feed.
                let made = self.make(&[(variant, ())], |(), bytes| Ok(bytes.len() as u64));
                known.extend(made.into_iter().filter_map(Result::ok).map(|length| (key.clone(), length)));
            }
            of_these.extend(known.get(&key).map(|length| (key, *length)));
        }
        of_these
    }

    /// A drawing, out of the cache or made by `draw`.
    pub(super) fn drawing(
        &self,
        key: &str,
        draw: impl FnOnce() -> Result<Vec<u8>, Failure>,
    ) -> Result<Vec<u8>, Failure> {
        if let Some(bytes) = self.cache.get(key) {
            return Ok(bytes);
        }
        let bytes = draw()?;
        self.cache.put(key, &bytes).map_err(|error| Failure::Machine(error.into()))?;
        Ok(bytes)
    }

    /// Removes from the cache what no site of a whole build has, and none had before.
    pub(super) fn prune<'p>(
        &self,
        plans: impl Iterator<Item = &'p SitePlan>,
        themes: &Themes,
    ) -> Result<(), store::Error> {
        let mut used = BTreeSet::new();
        for plan in plans {
            for output in plan.outputs.values() {
                match &output.recipe {
                    Recipe::Picture(variant) => drop(used.insert(variant.key())),
                    Recipe::Drawing(recipe) => used.extend(themes.get(&plan.theme).map(|theme| recipe.key(theme))),
                    _ => {}
                }
            }
        }
        self.cache.prune(&used)
    }
}
