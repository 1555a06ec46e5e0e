//! Standard output: lines of at most [`WIDTH`] columns, with colour if a terminal supports it.

use std::{
    io::{self, Stdout, Write},
    sync::{Mutex, PoisonError},
};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};

/// The most columns of a line.
pub(crate) const WIDTH: usize = 100;

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const UNDECIDED: Style = AnsiColor::Yellow.on_default();
pub(crate) const REQUEST: Style = AnsiColor::Cyan.on_default();
pub(crate) const HEADING: Style = Style::new().bold();
pub(crate) const DETAIL: Style = Style::new().dimmed();

/// The output for lines of several threads. The stream removes colours if the output is not a terminal, or if `--color`
/// or the variables `NO_COLOR` and `CLICOLOR` say so. `CLICOLOR_FORCE` keeps them.
pub(crate) struct Screen {
    inner: Mutex<(AutoStream<Stdout>, io::Result<()>)>,
}

impl Screen {
    pub(crate) fn new() -> Self {
        Self { inner: Mutex::new((anstream::stdout(), Ok(()))) }
    }

    /// Prints a line. After an error nothing more is printed.
    pub(crate) fn print(&self, line: &str) {
        let (stream, outcome) = &mut *self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if outcome.is_ok() {
            *outcome = writeln!(stream, "{line}");
        }
    }

    /// The error that has ended the output, if there is one.
    pub(crate) fn outcome(&self) -> io::Result<()> {
        let (_, outcome) = &mut *self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        // Only the kind is needed, and the error cannot be copied.
        outcome.as_ref().map_err(|error| error.kind().into()).copied()
    }
}

/// Lines of `text`, broken between words. The first line begins with `head`; the others are indented by its width.
pub(crate) fn wrapped(head: &str, text: &str, style: Style) -> Vec<String> {
    let indentation = head.chars().count();
    let mut parts = vec![String::new()];
    let mut width = indentation;
    for word in text.split_inclusive(' ') {
        let columns = word.trim_end().chars().count();
        if width + columns > WIDTH && width > indentation {
            parts.push(String::new());
            width = indentation;
        }
        width += word.chars().count();
        if let Some(part) = parts.last_mut() {
            part.push_str(word);
        }
    }
    let blank = " ".repeat(indentation);
    let heads = core::iter::once(head).chain(core::iter::repeat(&blank[..]));
    heads.zip(&parts).map(|(head, part)| format!("{head}{style}{}{style:#}", part.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words_and_indented_by_their_head() {
        let lines = wrapped("head: ", &"word ".repeat(40), PLAIN);
        assert!(lines.len() == 3 && lines.iter().all(|line| line.len() <= WIDTH && !line.ends_with(' ')));
        assert!(lines.iter().skip(1).all(|line| line.starts_with("      word")), "{lines:?}");
        assert_eq!(lines.join(" ").matches("word").count(), 40);
        // A word that is longer than a line is not broken.
        assert_eq!(wrapped("", &"x".repeat(150), PLAIN), ["x".repeat(150)]);
        assert_eq!(wrapped("head", "", PLAIN), ["head"]);
    }
}
