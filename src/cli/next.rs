//! `zharia next`: when the sites change by themselves, for whoever schedules the next build.
//!
//! It runs in logs that many can read: files and fields are named, never a title or a word of an item.

use serde_json::json;

use super::args::{ListForm, NextArgs};
use super::{Console, Exit, Failure};
use crate::base::lang::{Lang, Phrase};
use crate::build::{self, Cause, Next, Options, Why};
use crate::diagnostics::render::Format;

const NOTHING: Phrase = Phrase {
    kk: "Мазмұн өзгермесе, сайттар өздігінен өзгермейді.",
    ru: "Пока содержание не изменят, сайты сами не изменятся.",
    en: "Until the content is edited, the sites do not change by themselves.",
};
const SITES: Phrase = Phrase { kk: "Сайттар", ru: "Сайты", en: "Sites" };

/// Tells the next change.
pub(super) fn run(console: &Console, args: &NextArgs) -> Result<Exit, Failure> {
    let now = args.now.unwrap_or(console.now);
    let cache = args.cache.clone().unwrap_or_else(|| build::default_cache(&args.content));
    let mut options = Options {
        courts: args.courts.clone(),
        theme_folders: args.content.parent().map(|folder| folder.join("themes")).into_iter().collect(),
        passed_over: vec![args.out.clone(), cache.clone()],
        ..Options::plain(&args.content, now)
    };
    let mut loaded = console.load(&mut options)?;
    let answer = loaded.next(&options, &args.out, &cache).map_err(Failure::machine)?;
    if !answer.is_settled {
        console.findings(&answer.diagnostics, Format::Human, &args.content);
        return Ok(Exit::Settings);
    }
    super::print(&match args.format {
        ListForm::Json => as_json(answer.next.as_ref()),
        ListForm::Human => {
            answer.next.map_or_else(|| (*NOTHING.get(console.lang)).to_owned(), |next| in_words(&next, console.lang))
        }
    });
    Ok(Exit::Done)
}

fn as_json(next: Option<&Next>) -> String {
    let reason = |why: &Why| json!({ "file": why.file.as_str(), "line": why.line, "field": why.field, "cause": name(why.cause) });
    let reasons: Vec<_> = next.iter().flat_map(|next| &next.reasons).map(reason).collect();
    let sites = next.map(|next| next.sites.as_slice()).unwrap_or_default();
    json!({ "next": next.map(|next| next.at), "reasons": reasons, "sites": sites }).to_string()
}

fn in_words(next: &Next, lang: Lang) -> String {
    let mut lines = vec![next.at.to_string()];
    for why in &next.reasons {
        let line = why.line.map(|line| format!(":{line}")).unwrap_or_default();
        lines.push(format!("  {}{line}  {}: {}", why.file, why.field, phrase(why.cause).get(lang)));
    }
    lines.push(format!("  {}: {}", SITES.get(lang), next.sites.join(", ")));
    lines.join("\n")
}

const fn name(cause: Cause) -> &'static str {
    match cause {
        Cause::Comes => "comes",
        Cause::Passes => "passes",
        Cause::NoNews => "no-news",
        Cause::LeavesFeeds => "leaves-feeds",
        Cause::Anonymous => "anonymous",
        Cause::Begins => "begins",
    }
}

const fn phrase(cause: Cause) -> Phrase {
    match cause {
        Cause::Comes => {
            Phrase { kk: "уақыты келеді", ru: "наступает срок", en: "its time comes" }
        }
        Cause::Passes => {
            Phrase { kk: "уақыты өтеді", ru: "срок проходит", en: "its time passes" }
        }
        Cause::NoNews => Phrase {
            kk: "жаңалық ретінде көрсетілмейтін болады",
            ru: "перестаёт быть новостью для поисковых систем",
            en: "no news to search engines any more",
        },
        Cause::LeavesFeeds => Phrase {
            kk: "кері қайтарып алу туралы жазба таспалардан алынады",
            ru: "запись об отзыве уходит из лент",
            en: "the note of its withdrawal leaves the feeds",
        },
        Cause::Anonymous => Phrase {
            kk: "кандидаттың аты-жөнін жариялау мерзімі бітеді",
            ru: "истекает срок публикации имени кандидата",
            en: "a candidate is named no longer",
        },
        Cause::Begins => Phrase {
            kk: "жаңа күн немесе жаңа кезең басталады",
            ru: "начинается новый день или период",
            en: "a new day or period begins",
        },
    }
}
