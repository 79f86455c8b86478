//! The command line: reads arguments, clock and environment once, runs a command, tells the outcome.
//!
//! Data goes to standard output, messages to standard error. No command has a pipeline of its own.

mod affected;
mod args;
mod build;
mod changed;
mod cms;
mod courts;
mod explain;
mod fix;
mod init;
mod ledger;
mod new;
mod next;
mod progress;
mod reports;
#[cfg(feature = "serve")]
mod serve;
mod why;
mod words;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use camino::Utf8Path;
use clap::Parser;

use crate::base::date::{Moment, parse_offset};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::render::{Format, render, summary};
use args::{Arguments, Command, LedgerCommand};

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Done = 0,
    Content = 1,
    Usage = 2,
    Settings = 3,
    Machine = 4,
}

/// Why a command could not do its work.
#[derive(Debug)]
struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, message: message.into() }
    }

    fn machine(error: impl std::fmt::Display) -> Self {
        Self { exit: Exit::Machine, message: error.to_string() }
    }
}

/// What every command knows.
struct Console {
    lang: Lang,
    colour: bool,
    now: Moment,
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang.or_else(language_of_environment).unwrap_or(Lang::En);
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let console = Console { lang, colour, now: clock() };
    let outcome = match arguments.command {
        Command::Build(args) => build::build(&console, &args),
        Command::Check(args) => build::check(&console, &args),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(&console, &args),
        Command::New(args) => new::run(&console, &args),
        Command::Init(args) => init::run(&console, &args),
        Command::Ledger(LedgerCommand::Update(args)) => ledger::update(&console, &args),
        Command::Courts(args) => courts::run(&console, &args),
        Command::Changed(args) => changed::run(&console, &args),
        Command::Affected(args) => affected::run(&console, &args),
        Command::Next(args) => next::run(&console, &args),
        Command::Cms(args) => cms::run(&console, &args),
        Command::Fix(args) => fix::run(&console, &args),
        Command::Explain(args) => explain::run(&console, &args),
        Command::Why(args) => why::run(&console, &args),
    };
    let exit = outcome.unwrap_or_else(|failure| {
        say(&format!("zharia: {}", failure.message));
        failure.exit
    });
    ExitCode::from(exit as u8)
}

impl Console {
    /// Findings: those that tools read are data.
    fn findings(&self, diagnostics: &[Diagnostic], format: Format, content: &Utf8Path) {
        tell(&self.laid_out(diagnostics, format, content), format);
    }

    /// Findings in a form, with paths as whoever reads it knows them.
    fn laid_out(&self, diagnostics: &[Diagnostic], format: Format, content: &Utf8Path) -> String {
        let of_forge =
            matches!(format, Format::Github | Format::Gitlab | Format::Sarif).then(|| below(content, diagnostics));
        let diagnostics = of_forge.as_deref().unwrap_or(diagnostics);
        let colour = self.colour && matches!(format, Format::Human);
        render(diagnostics, format, self.lang, colour)
    }
}

/// Hands findings out: those for people are messages, all others are data.
fn tell(text: &str, format: Format) {
    match format {
        _ if text.is_empty() => {}
        Format::Human => say(text),
        _ => print(text),
    }
}

impl Console {
    /// Findings as a page in Markdown, for the forge to show beside the run.
    fn summary(&self, diagnostics: &[Diagnostic], file: Option<&Utf8Path>, content: &Utf8Path) -> Result<(), Failure> {
        let Some(file) = file else { return Ok(()) };
        let text = summary(&below(content, diagnostics), self.lang);
        std::fs::write(file, text).map_err(|error| Failure::machine(format!("{file}: {error}")))
    }
}

/// Findings with paths as the forge knows them: from the repository's root, where the command runs.
fn below(content: &Utf8Path, diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    let folder = content.as_str().trim_start_matches("./").trim_end_matches('/');
    let is_plain = content.is_relative() && folder.split('/').all(|part| !matches!(part, "" | "." | ".."));
    let mut diagnostics = diagnostics.to_vec();
    for place in diagnostics.iter_mut().map(|found| &mut found.place).filter(|_| is_plain) {
        place.file = place.file.take().map(|file| SourcePath::new(format!("{folder}/{file}")));
    }
    diagnostics
}

/// A message for people, to standard error.
fn say(text: &str) {
    // A reader that has gone away is no reason to fail.
    let _gone = writeln!(std::io::stderr(), "{}", text.trim_end_matches('\n'));
}

/// Data, to standard output.
fn print(text: &str) {
    let _gone = writeln!(std::io::stdout(), "{}", text.trim_end_matches('\n'));
}

/// `ZHARIA_LANG`, else `LANG` as in `kk_KZ.UTF-8`.
fn language_of_environment() -> Option<Lang> {
    ["ZHARIA_LANG", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        Lang::from_code(value.split(['_', '.', '-']).next().unwrap_or_default())
    })
}

/// The clock, read once; `--now` takes its place.
fn clock() -> Moment {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let utc = parse_offset("+00:00").expect("UTC is an offset");
    Moment::from_unix(i64::try_from(seconds).unwrap_or(0), utc)
}
