//! What each stage of a build takes, one by one, on the example: `cargo bench`.
//!
//! It shows where a change costs time before a whole build does. Times of two machines, or of two days, are not to be
//! compared; `compare`, beside it, measures whole builds.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use divan::Bencher;
use zharia::base::date::Moment;
use zharia::base::lang::Lang;
use zharia::base::path::SourcePath;
use zharia::build::{self, Loaded, Options};
use zharia::catalogue::{self, Catalogue, View};
use zharia::check;
use zharia::entry;
use zharia::markdown;
use zharia::plan::{self, Recipe, SitePlan};
use zharia::privacy::{self, Registered};
use zharia::render::Renderer;
use zharia::settings::{Court, Settings};

fn main() {
    divan::main();
}

/// The court whose site is planned and rendered.
const COURT: &str = "almaty";
/// A text of some thousand words.
const LONG_TEXT: &str = "national/pages/tuzhyrymdama/index.kk.md";

fn content() -> Utf8PathBuf {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example")
}

fn options() -> Options {
    Options::plain(&content(), Moment::parse_instant("2026-11-22T10:00:00+05:00").expect("an instant"))
}

fn loaded() -> Loaded {
    build::load(&options()).expect("the example")
}

fn settings(loaded: &Loaded) -> &Settings {
    loaded.settings.as_ref().expect("settings that can be used")
}

fn assembled(loaded: &Loaded) -> Catalogue<'_> {
    let parsed = entry::parse(&loaded.tree, settings(loaded)).value;
    let view = View { now: options().now, drafts: false, preview: false, unpublished: false };
    catalogue::assemble(parsed, settings(loaded), &loaded.tree.media, &loaded.ledger, view)
}

fn court(loaded: &Loaded) -> &Court {
    settings(loaded).courts.values().find(|court| court.id.as_str() == COURT).expect("the court")
}

fn planned(loaded: &Loaded, catalogue: &Catalogue<'_>) -> SitePlan {
    let theme = &loaded.themes[&settings(loaded).theme];
    plan::plan_court(catalogue, theme, court(loaded), "https://almaty.sot.example", &[])
}

#[divan::bench]
fn load() -> Loaded {
    loaded()
}

#[divan::bench]
fn parse(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    bencher.bench_local(|| entry::parse(&loaded.tree, settings(&loaded)));
}

#[divan::bench]
fn assemble(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    bencher.with_inputs(|| entry::parse(&loaded.tree, settings(&loaded)).value).bench_local_values(|parsed| {
        let view = View { now: options().now, drafts: false, preview: false, unpublished: false };
        catalogue::assemble(parsed, settings(&loaded), &loaded.tree.media, &loaded.ledger, view).items.len()
    });
}

/// Each time a catalogue that nobody has looked at: items remember what was found in them.
#[divan::bench(sample_count = 20)]
fn check(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    bencher.with_inputs(|| assembled(&loaded)).bench_local_refs(|catalogue| check::check(catalogue));
}

#[divan::bench]
fn plan_one_court(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    let catalogue = assembled(&loaded);
    bencher.bench_local(|| planned(&loaded, &catalogue));
}

#[divan::bench]
fn fingerprints_of_one_court(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    let catalogue = assembled(&loaded);
    let site = planned(&loaded, &catalogue);
    let theme = &loaded.themes[&settings(&loaded).theme];
    bencher.bench_local(|| site.outputs.values().map(|output| output.recipe.parts(theme)).collect::<Vec<_>>());
}

/// Pages and feeds, one after the other, written nowhere.
#[divan::bench(args = ["pages", "feeds"], sample_count = 20)]
fn render_one_court(bencher: Bencher<'_, '_>, what: &str) {
    let loaded = loaded();
    let catalogue = assembled(&loaded);
    let site = planned(&loaded, &catalogue);
    let theme = &loaded.themes[&settings(&loaded).theme];
    let recipes: Vec<&Recipe> = site
        .outputs
        .values()
        .map(|output| &output.recipe)
        .filter(|recipe| match recipe {
            Recipe::Page(_) => what == "pages",
            Recipe::Feed(..) => what == "feeds",
            _ => false,
        })
        .collect();
    bencher.bench_local(|| {
        let renderer = Renderer::new(theme, recipes.iter().copied(), BTreeMap::new());
        let bytes = recipes.iter().map(|recipe| renderer.render(recipe, &loaded.tree).map_or(0, |bytes| bytes.len()));
        bytes.sum::<usize>()
    });
}

#[divan::bench]
fn markdown_of_a_long_text(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    let text = &loaded.tree.texts[&SourcePath::new(LONG_TEXT)];
    let body = text.text.match_indices("---\n").nth(1).map_or(0, |(at, fence)| at + fence.len());
    bencher.bench_local(|| markdown::render(text, body..text.text.len(), Lang::Kk));
}

#[divan::bench]
fn personal_data_in_a_long_text(bencher: Bencher<'_, '_>) {
    let loaded = loaded();
    let text = &loaded.tree.texts[&SourcePath::new(LONG_TEXT)].text;
    let registered = Registered::of(settings(&loaded));
    bencher.bench_local(|| privacy::scan(text, &registered));
}
