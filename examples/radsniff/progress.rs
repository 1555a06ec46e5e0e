//! The progress of reading, for the user.

use core::time::Duration;
use std::io::{IsTerminal, Write, stderr, stdout};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Smaller files are read too quickly for a progress bar.
const LONG: u64 = 16 * 1024 * 1024;
/// The frames between two updates.
const STEP: u64 = 1024;

pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    /// Octets of the files that have been read.
    before: u64,
    frames: u64,
}

impl Progress {
    /// `total` is the number of octets to read, if known. If packets are printed on the same terminal, there is no bar.
    pub(crate) fn new(total: Option<u64>, prints_packets: bool, wanted: bool) -> Self {
        let seen = stderr().is_terminal() && !(prints_packets && stdout().is_terminal());
        let bar = total.filter(|total| wanted && seen && *total >= LONG).map(|total| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(10));
            let template = "{bar:40} {percent:>3} %  {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(500));
            bar
        });
        Self { bar, before: 0, frames: 0 }
    }

    /// `offset` octets of the present file have been read.
    pub(crate) fn read(&mut self, offset: u64) {
        self.frames += 1;
        if let Some(bar) = &self.bar
            && self.frames.is_multiple_of(STEP)
        {
            bar.set_position(self.before + offset);
        }
    }

    /// The present file has ended after this number of octets.
    pub(crate) const fn file_ended(&mut self, octets: u64) {
        self.before += octets;
    }

    /// Writes to stderr without disturbing the bar.
    pub(crate) fn message(&self, line: &str) {
        // An error of stderr is ignored. The exit code still reports the problem.
        let say = || drop(writeln!(stderr(), "{line}"));
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
