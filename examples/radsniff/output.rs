//! Output of results: text or JSON on stdout. With text, problems go to stderr.

use std::io::{self, BufWriter, Write, stdout};

use radius_examples::dictionary::ChosenDictionary;

use crate::{
    arguments::{Arguments, Format, Statistics as When},
    capture::Problem,
    json,
    pairing::Request,
    progress::Progress,
    record::Record,
    statistics::Statistics,
    text,
};

/// The octets that are written at once. The default is 8 KiB, which takes eight times as many system calls.
const BUFFER: usize = 64 * 1024;

/// The parts of a packet that are printed in addition to its header and its values.
#[derive(Clone, Copy)]
pub(crate) struct Detail<'o> {
    pub(crate) dictionary: &'o ChosenDictionary,
    pub(crate) hex: bool,
    pub(crate) reveal: bool,
    /// Whether there is a secret, so that checks were made.
    pub(crate) checked: bool,
}

pub(crate) struct Output<'o> {
    writer: Box<dyn Write>,
    format: Format,
    prints_packets: bool,
    prints_statistics: bool,
    detail: Detail<'o>,
    /// The names of the files.
    names: &'o [String],
    /// The file of the last packet that was printed.
    file: Option<usize>,
    /// The lines of a packet, before they are written.
    lines: String,
}

impl<'o> Output<'o> {
    pub(crate) fn new(
        arguments: &Arguments,
        dictionary: &'o ChosenDictionary,
        checked: bool,
        names: &'o [String],
    ) -> Self {
        // Packets from a pipe are printed at once.
        let live = arguments.files.iter().any(|file| file.as_os_str() == "-");
        let writer: Box<dyn Write> =
            if live { Box::new(stdout()) } else { Box::new(BufWriter::with_capacity(BUFFER, stdout().lock())) };
        Self {
            writer,
            format: arguments.format,
            prints_packets: arguments.statistics() != Some(When::Only),
            prints_statistics: arguments.statistics().is_some(),
            detail: Detail { dictionary, hex: arguments.hex, reveal: arguments.show_passwords, checked },
            names,
            file: None,
            lines: String::new(),
        }
    }

    pub(crate) fn record(&mut self, record: &Record<'_, '_>) -> io::Result<()> {
        if !self.prints_packets {
            return Ok(());
        }
        match self.format {
            Format::Text => {
                if self.names.len() > 1 && self.file.replace(record.place.file) != Some(record.place.file) {
                    writeln!(self.writer, "== {}", self.name(record.place.file))?;
                }
                self.lines.clear();
                text::record(&mut self.lines, record, self.detail, self.names);
                self.writer.write_all(self.lines.as_bytes())
            }
            Format::Json => json::record(&mut self.writer, record, self.detail, self.names),
        }
    }

    pub(crate) fn lost(&mut self, request: &Request) -> io::Result<()> {
        if !self.prints_packets {
            return Ok(());
        }
        match self.format {
            Format::Text => text::lost(&mut self.writer, request, self.names),
            Format::Json => json::lost(&mut self.writer, request, self.names),
        }
    }

    pub(crate) fn problem(&mut self, file: usize, problem: &Problem, progress: &Progress) -> io::Result<()> {
        let name = self.name(file);
        match self.format {
            Format::Text => {
                progress.message(&text::problem(problem, name));
                Ok(())
            }
            Format::Json => json::problem(&mut self.writer, problem, name),
        }
    }

    pub(crate) fn statistics(&mut self, statistics: &Statistics) -> io::Result<()> {
        if !self.prints_statistics {
            return Ok(());
        }
        match self.format {
            Format::Text => text::statistics(&mut self.writer, statistics, self.prints_packets),
            Format::Json => json::statistics(&mut self.writer, statistics),
        }
    }

    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn name(&self, file: usize) -> &'o str {
        self.names.get(file).map_or("?", String::as_str)
    }
}
