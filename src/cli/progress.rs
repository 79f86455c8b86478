//! The bar on a terminal; elsewhere there is none.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Console, words};
use crate::build::Progress;

pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(console: &Console) -> Self {
        let bar = ProgressBar::new(0);
        let is_shown = std::io::stderr().is_terminal();
        bar.set_draw_target(if is_shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() });
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}").expect("the template is sound");
        bar.set_style(style);
        bar.set_message(*words::RENDERING.get(console.lang));
        Self(bar)
    }

    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn expect(&self, outputs: usize) {
        self.0.inc_length(outputs as u64);
    }

    fn done(&self) {
        self.0.inc(1);
    }
}
