//! `zharia cms`: the web editor of each court in a folder of its own, to be looked at or used on this machine.
//!
//! `build` writes the same files into the sites.

use std::collections::BTreeMap;

use super::args::CmsArgs;
use super::{Console, Exit, Failure};
use crate::base::lang::Phrase;
use crate::base::path::OutputPath;
use crate::build::{Loaded, Options};
use crate::diagnostics::render::Format;
use crate::plan::{Recipe, SitePlan};
use crate::publish;
use crate::render;
use crate::settings::CmsEditor;
use crate::theme::fill;

const NOT_ASKED_FOR: Phrase = Phrase {
    kk: "zharia.yaml файлында веб-редактор көрсетілмеген. Мынадай жол қосыңыз: cms: {backend: github, repository: sot/mazmun}",
    ru: "в zharia.yaml не указан веб-редактор. Добавьте такую строку: cms: {backend: github, repository: sot/mazmun}",
    en: "zharia.yaml names no web editor. Add a line like this: cms: {backend: github, repository: sot/mazmun}",
};
const AMONG_SITES: Phrase = Phrase {
    kk: "{dir} қалтасында сайттар тұр: басқа қалтаны көрсетіңіз, мысалы: --out cms",
    ru: "в папке {dir} лежат сайты: укажите другую, например: --out cms",
    en: "the folder {dir} holds sites: name another one, for example: --out cms",
};

/// Writes the editor of each court that is asked for.
pub(super) fn run(console: &Console, args: &CmsArgs) -> Result<Exit, Failure> {
    if args.out.join(".zharia").is_dir() {
        return Err(Failure::usage(fill(AMONG_SITES.get(console.lang), &[("dir", args.out.as_str())])));
    }
    let theme_folders = args.content.parent().map(|folder| folder.join("themes")).into_iter().collect();
    let mut options =
        Options { courts: args.courts.clone(), theme_folders, ..Options::plain(&args.content, console.now) };
    options.passed_over = vec![args.out.clone()];
    let mut loaded = console.load(&mut options)?;
    let editor = loaded.settings.as_ref().map(|settings| settings.cms.as_ref().map(|cms| cms.editor));
    if editor == Some(None) && loaded.diagnostics.iter().all(|found| !found.problem.code().starts_with("D17")) {
        return Err(Failure::usage(*NOT_ASKED_FOR.get(console.lang)));
    }
    // Only Decap reads what it does not keep itself through a program of the same machine.
    let local = args.local && editor == Some(Some(CmsEditor::Decap));
    loaded.plan(&options, |loaded, catalogue, planned| {
        if catalogue.is_none() {
            console.findings(&planned.diagnostics, Format::Human, &args.content);
            return Ok(Exit::Settings);
        }
        let of_editor = |code: &str| matches!(code, "D172" | "D173" | "D174");
        let told: Vec<_> =
            planned.diagnostics.iter().filter(|found| of_editor(found.problem.code())).cloned().collect();
        console.findings(&told, Format::Human, &args.content);
        for site in planned.sites.iter().filter(|site| options.courts.is_empty() || options.courts.contains(&site.site))
        {
            let files = files(loaded, site, local)?;
            let folder = args.out.join(&site.site);
            publish::write_loose(&folder, &files).map_err(Failure::machine)?;
            if !files.is_empty() {
                super::print(folder.join("admin/index.html").as_str());
            }
        }
        Ok(Exit::Done)
    })
}

/// The editor's pages, and what of the site they show: scripts, the style sheet, its letters.
fn files(loaded: &Loaded, site: &SitePlan, local: bool) -> Result<BTreeMap<OutputPath, Vec<u8>>, Failure> {
    let mut files: BTreeMap<OutputPath, Vec<u8>> = BTreeMap::new();
    let mut wanted = String::new();
    let pages = site.outputs.iter().filter(|(path, _)| path.as_str().starts_with("admin/"));
    for (path, output) in pages {
        let Recipe::Text(text) = &output.recipe else { continue };
        wanted.push_str(text);
        let is_config = local && path.as_str() == "admin/config.yml";
        let text = if is_config { format!("local_backend: true\n{text}") } else { text.clone() };
        files.insert(path.clone(), text.into_bytes());
    }
    // What a style sheet asks for is known once the sheet is.
    for _ in ["scripts and sheet", "letters"] {
        for (path, output) in
            site.outputs.iter().filter(|(path, _)| wanted.contains(&path.address())).collect::<Vec<_>>()
        {
            if !path.as_str().starts_with("assets/") || files.contains_key(path) {
                continue;
            }
            let bytes = match &output.recipe {
                Recipe::Bytes(bytes) => bytes.clone(),
                Recipe::Copy(source, hash) => render::read(&loaded.tree, source, *hash).map_err(Failure::machine)?,
                _ => continue,
            };
            wanted.push_str(&String::from_utf8_lossy(&bytes));
            files.insert(path.clone(), bytes);
        }
    }
    Ok(files)
}
