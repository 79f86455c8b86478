//! `zharia serve`: the preview, and what it tells at the terminal.

use std::cell::RefCell;

use camino::Utf8PathBuf;

use super::args::ServeArgs;
use super::{Console, Exit, Failure, say};
use crate::base::lang::Phrase;
use crate::build::{self, Changes, Differing, Options, Preview, Session};
use crate::diagnostics::render::{Format, render};
use crate::diagnostics::{Diagnostic, Severity};
use crate::serve::{Error, News, Server};
use crate::theme::fill;

const PORT_TAKEN: Phrase = Phrase {
    kk: "{port}-портты басқа бағдарлама алып тұр. Басқа портты көрсетіңіз, мысалы: zharia serve --port {other}",
    ru: "порт {port} занят другой программой. Укажите другой, например: zharia serve --port {other}",
    en: "port {port} is taken by another program. Name another one, e.g. zharia serve --port {other}",
};
const OPENED: Phrase = Phrase {
    kk: "Алдын ала қарау: {url}/ (тек осы компьютерде; тоқтату үшін Ctrl-C)",
    ru: "Предпросмотр: {url}/ (только на этом компьютере; остановить — Ctrl-C)",
    en: "Preview: {url}/ (on this machine only; Ctrl-C ends it)",
};
const COUNTS: Phrase = Phrase {
    kk: "Қате: {errors}, ескерту: {warnings}. Толығырақ: zharia check",
    ru: "Ошибки: {errors}, предупреждения: {warnings}. Подробнее: zharia check",
    en: "Errors: {errors}, warnings: {warnings}. The details: zharia check",
};
const SAVED: Phrase = Phrase {
    kk: "{what}: өзгерген файлдар: {changed}, қайта жүктелген беттер: {reloaded} ({time} мс)",
    ru: "{what}: изменилось файлов: {changed}, перезагружено страниц: {reloaded} ({time} мс)",
    en: "{what}: files changed: {changed}, pages loaded again: {reloaded} ({time} ms)",
};
const EVERYTHING: Phrase = Phrase { kk: "Барлық файл", ru: "Все файлы", en: "All files" };
const THEMES: Phrase = Phrase { kk: "Безендіру", ru: "Оформление", en: "The theme" };
const AND_MORE: Phrase =
    Phrase { kk: "{what} және тағы {n}", ru: "{what} и ещё {n}", en: "{what} and {n} more" };
const MENDED: Phrase = Phrase {
    kk: "Қателер түзетілді.", ru: "Ошибки исправлены.", en: "The mistakes are mended."
};
const STOPPED: Phrase = Phrase {
    kk: "Баптауларда немесе безендіруде қате бар: сайттар бұрынғы күйінде көрсетілген.",
    ru: "В настройках или оформлении есть ошибка: сайты показаны в прежнем виде.",
    en: "The settings or the theme have a mistake: the sites are shown as they were.",
};
const TROUBLE: Phrase = Phrase {
    kk: "Файлдар оқылмады, сайттар бұрынғы күйінде көрсетілген: {error}",
    ru: "Файлы не удалось прочитать, сайты показаны в прежнем виде: {error}",
    en: "The files could not be read, the sites are shown as they were: {error}",
};

/// As many paths are named after a save.
const MOST_NAMED: usize = 3;

/// Shows the sites until the program is ended.
pub(super) fn run(console: &Console, args: &ServeArgs) -> Result<Exit, Failure> {
    let cache = build::default_cache(&args.content);
    let theme_folders: Vec<Utf8PathBuf> =
        args.content.parent().map(|folder| folder.join("themes")).into_iter().collect();
    let options = Options {
        courts: args.courts.clone(),
        theme_folders: theme_folders.clone(),
        passed_over: vec![cache.clone(), "dist".into()],
        ..Options::plain(&args.content, console.now)
    };
    let clock = || args.now.unwrap_or_else(super::clock);
    let server = Server::open(args.port, &args.content, &theme_folders).map_err(|error| refused(console, &error))?;
    let mut session = Session::new(options, cache);
    // What can't be read now may be readable later; what is no content tree will not become one.
    let unread = if session.read(&Changes::everything()).is_ok() { Changes::default() } else { Changes::everything() };
    if unread.is_empty() && !args.content.join("zharia.yaml").is_file() {
        let found = session.plan(clock(), &Preview::default()).diagnostics;
        console.findings(&found, Format::Human, &args.content);
        return Ok(Exit::Settings);
    }
    if let Some(settings) = session.settings() {
        console.know_courts(&args.courts, settings)?;
    }
    let only = args.courts.first().filter(|_| args.courts.len() == 1).cloned();
    let told = RefCell::new(Vec::new());
    server.run(session, (only, console.lang), &unread, &clock, &|news| console.tell(news, &told))
}

fn refused(console: &Console, error: &Error) -> Failure {
    match error {
        Error::PortTaken(port) => {
            let other = port.checked_add(1).unwrap_or(0);
            let values = [("port", port.to_string()), ("other", other.to_string())];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            Failure::machine(fill(PORT_TAKEN.get(console.lang), &values))
        }
        Error::Machine(error) => Failure::machine(error),
    }
}

impl Console {
    /// Tells news; `told` are the errors that were told last, which nobody wants to read again at every save.
    fn tell(&self, news: &News<'_>, told: &RefCell<Vec<Diagnostic>>) {
        match news {
            News::Opened { front, sites, preview } => {
                say(&fill(OPENED.get(self.lang), &[("url", front)]));
                let longest = sites.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
                for (name, address) in sites {
                    say(&format!("  {name:longest$}  {address}/"));
                }
                self.errors(preview, told);
                let count = |severity| preview.diagnostics.iter().filter(|found| found.severity() == severity).count();
                let (errors, warnings) = (count(Severity::Error).to_string(), count(Severity::Warning).to_string());
                if !preview.diagnostics.is_empty() {
                    say(&fill(COUNTS.get(self.lang), &[("errors", &errors), ("warnings", &warnings)]));
                }
            }
            News::Saved { differing, preview, changed, reloaded, time } => {
                let changed = changed.map_or_else(|| "?".to_owned(), |changed| changed.to_string());
                let (reloaded, time) = (reloaded.to_string(), time.as_millis().to_string());
                let what = self.what(differing);
                let values = [("what", what.as_str()), ("changed", &changed), ("reloaded", &reloaded), ("time", &time)];
                say(&fill(SAVED.get(self.lang), &values));
                self.errors(preview, told);
            }
            News::Trouble(error) => say(&fill(TROUBLE.get(self.lang), &[("error", error)])),
        }
    }

    fn errors(&self, preview: &Preview, told: &RefCell<Vec<Diagnostic>>) {
        let errors = preview.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
        let errors: Vec<Diagnostic> = errors.cloned().collect();
        let mut told = told.borrow_mut();
        if *told == errors {
            return;
        }
        if errors.is_empty() {
            say(MENDED.get(self.lang));
        } else {
            say(&render(&errors, Format::Human, self.lang, self.colour));
        }
        if preview.is_stopped {
            say(STOPPED.get(self.lang));
        }
        *told = errors;
    }

    /// What was saved, in a few words.
    fn what(&self, differing: &Differing) -> String {
        if differing.everything {
            return (*EVERYTHING.get(self.lang)).to_owned();
        }
        let named: Vec<&str> = differing.files.iter().take(MOST_NAMED).map(String::as_str).collect();
        let what = if named.is_empty() { (*THEMES.get(self.lang)).to_owned() } else { named.join(", ") };
        // A name of a file is not to be taken for a command of the terminal.
        let what: String = what.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        match differing.files.len().saturating_sub(MOST_NAMED) {
            0 => what,
            more => fill(AND_MORE.get(self.lang), &[("n", &more.to_string()), ("what", &what)]),
        }
    }
}
