//! `zharia why URL`: what an output is made from, and whether it is up to date.

use camino::Utf8Path;

use super::args::WhyArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::{Lang, Phrase};
use crate::base::path::OutputPath;
use crate::build::{self, Loaded};
use crate::plan::{CitationForm, Part, Reason, Recipe, SitePlan, stale};
use crate::publish;
use crate::store::Manifests;
use crate::theme::fill;

const NO_OUTPUT: Phrase = Phrase {
    kk: "мұндай мекенжайда ештеңе жасалмайды: {url}",
    ru: "по этому адресу ничего не создаётся: {url}",
    en: "nothing is made at this address: {url}",
};
const FILE: Phrase = Phrase { kk: "Файл", ru: "Файл", en: "File" };
const MADE_FROM: Phrase =
    Phrase { kk: "Неден жасалады", ru: "Из чего создаётся", en: "Made from" };
const STATE: Phrase = Phrase { kk: "Күйі", ru: "Состояние", en: "State" };
const SETTINGS: Phrase =
    Phrase {
        kk: "баптаулар мен безендіру", ru: "настройки и оформление", en: "settings and theme"
    };
const FRESH: Phrase = Phrase { kk: "өзгерген жоқ", ru: "без изменений", en: "up to date" };

const WITHHELD: Phrase = Phrase {
    kk: "Соттың қателері бар: олар түзетілгенше сайты жаңартылмайды (zharia check)",
    ru: "У суда есть ошибки: пока они не исправлены, сайт не обновляется (zharia check)",
    en: "The court has errors: its site is not updated until they are mended (zharia check)",
};

/// Tells what an output is made from.
pub(super) fn run(console: &Console, args: &WhyArgs) -> Result<Exit, Failure> {
    let mut options = console.options(&args.tree, None)?;
    let cache = args.cache.clone().unwrap_or_else(|| build::default_cache(&args.tree.content));
    options.passed_over = vec![args.out.clone(), cache.clone()];
    super::build::in_threads(args.tree.jobs)?;
    let mut loaded = console.load(&mut options)?;
    loaded.plan(&options, |loaded, catalogue, planned| {
        let Some(catalogue) = catalogue else {
            console.findings(&planned.diagnostics, args.tree.format, &args.tree.content);
            return Ok(Exit::Settings);
        };
        let mut planned = planned;
        let mut sites = std::mem::take(&mut planned.sites);
        if options.wants_national() {
            let manifests = Manifests::open(&cache, &args.out).map_err(Failure::machine)?;
            sites.extend(loaded.national(catalogue, &sites, &planned, &manifests));
        }
        let unknown = || Failure::usage(fill(NO_OUTPUT.get(console.lang), &[("url", &args.url)]));
        let (site, path) = find(&sites, &args.url).ok_or_else(unknown)?;
        super::print(&describe(loaded, site, &path, &args.out, &cache, console.lang)?);
        if planned.withheld.contains(&site.site) {
            super::print(WITHHELD.get(console.lang));
        }
        Ok(Exit::Done)
    })
}

/// The site and the file behind an address; a path without a host is looked for on every site.
fn find<'a>(sites: &'a [SitePlan], url: &str) -> Option<(&'a SitePlan, OutputPath)> {
    let url = url.split(['#', '?']).next().unwrap_or_default();
    sites.iter().find_map(|site| {
        let address = if url.starts_with('/') { url } else { url.strip_prefix(&site.base_url)? };
        let address = if address.is_empty() { "/" } else { address };
        let clean = address.split('/').all(|part| part != "." && part != "..") && !address.contains(['\\', '\0', '\n']);
        if !address.starts_with('/') || !clean || address[1..].contains("//") || address.starts_with("//") {
            return None;
        }
        let path = OutputPath::of_address(address);
        site.outputs.contains_key(&path).then_some((site, path))
    })
}

fn describe(
    loaded: &Loaded,
    site: &SitePlan,
    path: &OutputPath,
    out: &Utf8Path,
    cache: &Utf8Path,
    lang: Lang,
) -> Result<String, Failure> {
    let output = &site.outputs[path];
    let manifest = Manifests::open(cache, out).map_err(Failure::machine)?.read(&site.site);
    let intact = publish::intact(out, &site.site, &manifest);
    let (stale, _) = stale(site, &loaded.themes[&site.theme], |path| manifest.parts(path), &intact);
    let state =
        stale.iter().find(|stale| stale.path == path).map_or(*FRESH.get(lang), |stale| reason(stale.reason, lang));
    let mut lines = vec![
        format!("{}: {}/{}/{path}", FILE.get(lang), out, site.site),
        format!("{}: {}", STATE.get(lang), state),
        format!("{}: {}, {}", MADE_FROM.get(lang), recipe(&output.recipe), SETTINGS.get(lang)),
    ];
    lines.extend(output.sources.iter().map(|source| format!("  {source}")));
    Ok(lines.join("\n"))
}

fn recipe(recipe: &Recipe) -> String {
    match recipe {
        Recipe::Page(page) => page.template.clone(),
        Recipe::Feed(format, _) => format.name().to_owned(),
        Recipe::Ninjs(_) | Recipe::Latest(_) => "ninjs 3.1".to_owned(),
        Recipe::Opml(_) => "OPML 2.0".to_owned(),
        Recipe::Calendar(_) => "iCalendar".to_owned(),
        Recipe::Contact(_) => "vCard 4.0".to_owned(),
        Recipe::Sitemap(_) | Recipe::SitemapIndex(_) | Recipe::NewsSitemap(_) => "sitemap".to_owned(),
        Recipe::Citation(CitationForm::BibTex, _) => "BibTeX".to_owned(),
        Recipe::Citation(CitationForm::Ris, _) => "RIS".to_owned(),
        Recipe::Kit(_) => "ZIP".to_owned(),
        Recipe::Plain(_) => "text/plain".to_owned(),
        Recipe::Text(_) | Recipe::Bytes(_) => "zharia".to_owned(),
        Recipe::Copy(path, _) | Recipe::Clean(path, _) => path.to_string(),
        Recipe::Drawing(drawing) => drawing.template.to_owned(),
        Recipe::Picture(variant) => format!("{}, {} × {}", variant.source, variant.width, variant.height),
    }
}

fn reason(reason: Reason, lang: Lang) -> &'static str {
    let phrase = match reason {
        Reason::New => Phrase {
            kk: "жасалуы керек: бұрын жасалмаған",
            ru: "нужно создать: раньше не создавался",
            en: "to be made: it has not been made before",
        },
        Reason::Damaged => Phrase {
            kk: "қайта жасалуы керек: шығыс файлы жоқ немесе өзгертілген",
            ru: "нужно создать заново: файл результата удалён или изменён",
            en: "to be made again: its file is gone or was changed by another hand",
        },
        Reason::Changed(Part::Program) => Phrase {
            kk: "қайта жасалуы керек: zharia немесе безендіру өзгерді",
            ru: "нужно создать заново: изменилась zharia или оформление",
            en: "to be made again: zharia or the theme has changed",
        },
        Reason::Changed(Part::Frame) => Phrase {
            kk: "қайта жасалуы керек: мәзір немесе сот туралы мәлімет өзгерді",
            ru: "нужно создать заново: изменилось меню или сведения о суде",
            en: "to be made again: the menu or the court's facts have changed",
        },
        Reason::Changed(Part::Content) => Phrase {
            kk: "қайта жасалуы керек: мазмұны өзгерді",
            ru: "нужно создать заново: изменилось содержание",
            en: "to be made again: what it tells has changed",
        },
    };
    phrase.get(lang)
}
