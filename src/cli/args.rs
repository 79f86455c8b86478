//! The arguments, as `--help` shows them.

use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::base::date::Moment;
use crate::base::lang::Lang;
use crate::diagnostics::render::Format;

/// Turns one tree of Markdown into one fast, accessible, bilingual static site for every court.
#[derive(Debug, Parser)]
#[command(name = "zharia", version, arg_required_else_help = true)]
pub(super) struct Arguments {
    /// Language of messages: kk, ru or en (else `ZHARIA_LANG`, `LANG`).
    #[arg(long, global = true, value_parser = language)]
    pub(super) lang: Option<Lang>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Checks the content and builds the sites.
    Build(BuildArgs),
    /// Tells everything that is wrong with the content; writes no site.
    Check(CheckArgs),
    /// Shows the sites in a browser on this machine, and anew whenever a file is saved.
    #[cfg(feature = "serve")]
    Serve(ServeArgs),
    /// Makes a ready skeleton of an item in every language.
    New(NewArgs),
    /// Makes a new content tree that builds.
    Init(InitArgs),
    /// Keeps the record of what was ever published.
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// Lists the courts, for CI or for people.
    Courts(CourtsArgs),
    /// Lists the feeds and calendars that a build has changed, for a ping to those who subscribe.
    Changed(ChangedArgs),
    /// Lists the courts whose sites a change of files can touch, for CI to build those alone.
    Affected(AffectedArgs),
    /// Tells when the sites change next by themselves, for CI to build then.
    Next(NextArgs),
    /// Repairs what is safe to repair: shows it as a diff, and writes it with --write.
    Fix(FixArgs),
    /// Writes the web editor of each court into a folder of its own, to be looked at or used on this machine.
    Cms(CmsArgs),
    /// Explains the code of a finding.
    Explain(ExplainArgs),
    /// Tells what an output is made from, and why it is or isn't up to date.
    Why(WhyArgs),
}

#[derive(Debug, Subcommand)]
pub(super) enum LedgerCommand {
    /// Records what is published now, below `ledger/` in the content tree.
    Update(LedgerArgs),
}

/// Which tree, at what time.
#[derive(Debug, Args)]
pub(super) struct TreeArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// Only this court, or `national`; may be given several times.
    #[arg(long = "court", value_name = "ID")]
    pub(super) courts: Vec<String>,
    /// The time to build for, e.g. 2026-11-22T10:00:00+05:00; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
    /// Shows drafts and what is scheduled; never what is under embargo.
    #[arg(long)]
    pub(super) drafts: bool,
    /// Treats warnings as errors.
    #[arg(long)]
    pub(super) strict: bool,
    /// Treats findings of a code as errors, or those of all about translations by the word `translations`; may be
    /// given several times.
    #[arg(long, value_name = "CODE")]
    pub(super) deny: Vec<String>,
    /// Threads to work with.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(super) jobs: Option<u16>,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) tree: TreeArgs,
    /// The folder that gets one folder a site.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    pub(super) out: Utf8PathBuf,
    /// Makes sites for review: with drafts, a banner on every page, and search engines kept out.
    #[arg(long)]
    pub(super) preview: bool,
    /// Another address for the site; with exactly one --court.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,
    /// The folder for the cache (default: .zharia in the content tree).
    #[arg(long, value_name = "DIR")]
    pub(super) cache: Option<Utf8PathBuf>,
    /// Writes the press service's ledger to this folder, which lies outside the content and the sites.
    #[arg(long, value_name = "DIR")]
    pub(super) reports: Option<Utf8PathBuf>,
    /// Writes all findings to this file as a page in Markdown, for the forge to show beside the run.
    #[arg(long, value_name = "FILE")]
    pub(super) summary: Option<Utf8PathBuf>,
    /// Prints the time of each stage to standard output.
    #[arg(long, value_enum, value_name = "FORM")]
    pub(super) timings: Option<DataForm>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) tree: TreeArgs,
    /// Writes the press service's ledger to this folder, which lies outside the content.
    #[arg(long, value_name = "DIR")]
    pub(super) reports: Option<Utf8PathBuf>,
    /// Writes all findings to this file as a page in Markdown, for the forge to show beside the run.
    #[arg(long, value_name = "FILE")]
    pub(super) summary: Option<Utf8PathBuf>,
}

#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// The port to listen at; any free one for 0.
    #[arg(long, value_name = "N", default_value_t = 4000)]
    pub(super) port: u16,
    /// Only this court, or `national`; may be given several times. The only one stands at the plain address.
    #[arg(long = "court", value_name = "ID")]
    pub(super) courts: Vec<String>,
    /// The time to show; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// The kind of content, e.g. news or events.
    pub(super) kind: String,
    /// The court, or `national`.
    #[arg(long, value_name = "ID")]
    pub(super) court: String,
    /// The folder's name: Latin letters, digits and hyphens.
    #[arg(long, value_name = "SLUG")]
    pub(super) slug: String,
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// The date to write into it; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder of the new tree.
    pub(super) dir: Utf8PathBuf,
    /// The first court's id.
    #[arg(long, value_name = "ID")]
    pub(super) court: String,
}

#[derive(Debug, Args)]
pub(super) struct LedgerArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// The time at which items are published or not; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
    /// The folder of an item whose translations need no change although the text they were made from has changed;
    /// may be given several times.
    #[arg(long, value_name = "FOLDER")]
    pub(super) translated: Vec<Utf8PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CmsArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// Only this court; may be given several times.
    #[arg(long = "court", value_name = "ID")]
    pub(super) courts: Vec<String>,
    /// The folder that gets one folder a court.
    #[arg(long, value_name = "DIR", default_value = "cms")]
    pub(super) out: Utf8PathBuf,
    /// Writes Decap's configuration for the program `decap-server` on this machine; Sveltia needs none.
    #[arg(long)]
    pub(super) local: bool,
}

#[derive(Debug, Args)]
pub(super) struct FixArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// Only these files and folders, named from here or from the tree's root.
    pub(super) paths: Vec<Utf8PathBuf>,
    /// Writes the repaired files.
    #[arg(long)]
    pub(super) write: bool,
}

#[derive(Debug, Args)]
pub(super) struct CourtsArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// The time at which courts are closed or not; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t = ListForm::Human)]
    pub(super) format: ListForm,
}

#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("changed").required(true).args(["since", "stdin"])))]
pub(super) struct AffectedArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// Asks git which files differ from those of this commit, e.g. origin/main...HEAD.
    #[arg(long, value_name = "REF")]
    pub(super) since: Option<String>,
    /// Reads the names of changed files, a line each; of a file that was moved both names.
    #[arg(long)]
    pub(super) stdin: bool,
    /// The names end in NUL, as `git diff --name-only --no-renames -z` writes them.
    #[arg(short = 'z', requires = "stdin")]
    pub(super) nul: bool,
    /// The time at which courts are closed or not; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t = ListForm::Human)]
    pub(super) format: ListForm,
}

#[derive(Debug, Args)]
pub(super) struct ChangedArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// What an earlier build left: a copy of its cache folder, or of one site's manifest from it.
    #[arg(long, value_name = "MANIFEST")]
    pub(super) since: Utf8PathBuf,
    /// The folder that was built into.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    pub(super) out: Utf8PathBuf,
    /// The folder of the cache (default: .zharia in the content tree).
    #[arg(long, value_name = "DIR")]
    pub(super) cache: Option<Utf8PathBuf>,
    /// How the list is written.
    #[arg(long, value_enum, default_value_t = ListForm::Human)]
    pub(super) format: ListForm,
}

#[derive(Debug, Args)]
pub(super) struct NextArgs {
    /// The content tree.
    #[arg(default_value = "content")]
    pub(super) content: Utf8PathBuf,
    /// Only this court, or `national`; may be given several times.
    #[arg(long = "court", value_name = "ID")]
    pub(super) courts: Vec<String>,
    /// The time from which to look ahead; without it, the clock.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(super) now: Option<Moment>,
    /// The folder that was built into.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    pub(super) out: Utf8PathBuf,
    /// The folder of the cache (default: .zharia in the content tree).
    #[arg(long, value_name = "DIR")]
    pub(super) cache: Option<Utf8PathBuf>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value_t = ListForm::Human)]
    pub(super) format: ListForm,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The code, e.g. D206.
    pub(super) code: String,
}

#[derive(Debug, Args)]
pub(super) struct WhyArgs {
    /// The address of the output, e.g. <https://almaty.sot.example/kk/news/>.
    pub(super) url: String,
    #[command(flatten)]
    pub(super) tree: TreeArgs,
    /// The folder that was built into.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    pub(super) out: Utf8PathBuf,
    /// The folder of the cache (default: .zharia in the content tree).
    #[arg(long, value_name = "DIR")]
    pub(super) cache: Option<Utf8PathBuf>,
}

/// A form for programs.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum DataForm {
    /// JSON.
    Json,
}

/// A form for people or programs.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ListForm {
    /// One line each.
    Human,
    /// JSON, as a CI matrix takes it.
    Json,
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "kk, ru or en".to_owned())
}

fn instant(text: &str) -> Result<Moment, String> {
    Moment::parse_instant(text).map_err(|_| "a date such as 2026-11-22 or 2026-11-22T10:00:00+05:00".to_owned())
}

fn base_url(text: &str) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    if host.is_empty() || !host.chars().all(plain) {
        return Err("an address such as https://almaty.sot.example, without a path".to_owned());
    }
    Ok(url.to_owned())
}
