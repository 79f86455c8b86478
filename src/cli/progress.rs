//! The bar on a terminal: which stage it is, and how many outputs are made. Elsewhere there is none.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Console, words};
use crate::base::lang::Lang;
use crate::build::Progress;
use crate::diagnostics::render::Format;

/// How often the bar moves while nothing is counted.
const TICK: Duration = Duration::from_millis(120);

pub(super) struct Bar {
    bar: ProgressBar,
    lang: Lang,
}

impl Bar {
    /// A bar, shown to people alone: not where findings are written for programs.
    pub(super) fn new(console: &Console, format: Format) -> Self {
        let bar = ProgressBar::new(0);
        let is_shown = std::io::stderr().is_terminal() && matches!(format, Format::Human);
        bar.set_draw_target(if is_shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() });
        bar.set_style(style("{spinner} {msg}"));
        if is_shown {
            bar.enable_steady_tick(TICK);
        }
        Self { bar, lang: console.lang }
    }

    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Drop for Bar {
    /// A run that ends early leaves nothing on the screen.
    fn drop(&mut self) {
        self.finish();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the template is sound")
}

impl Progress for Bar {
    fn stage(&self, name: &'static str) {
        self.bar.set_message(words::stage(name, self.lang));
    }

    fn expect(&self, outputs: usize) {
        if self.bar.length() == Some(0) {
            self.bar.set_style(style("{msg} {bar:30} {pos}/{len}"));
            self.bar.set_message(*words::RENDERING.get(self.lang));
        }
        self.bar.inc_length(outputs as u64);
    }

    fn done(&self) {
        self.bar.inc(1);
    }
}
