//! Reads a file through a window that moves over it. Captures may be larger than memory and may come through a pipe.

use std::{
    fs::File,
    io::{self, ErrorKind, Read},
    path::Path,
};

/// The octets that are read at once.
const CHUNK: usize = 64 * 1024;

pub(crate) struct Input {
    reader: Box<dyn Read>,
    buffer: Vec<u8>,
    /// The start of the window in `buffer`.
    start: usize,
    /// The start of the window in the file.
    offset: u64,
}

impl Input {
    /// Opens a file; `-` is standard input.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if path.as_os_str() == "-" {
            return Ok(Self::new(Box::new(io::stdin().lock())));
        }
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        Ok(Self::new(Box::new(file)))
    }

    fn new(reader: Box<dyn Read>) -> Self {
        Self { reader, buffer: Vec::new(), start: 0, offset: 0 }
    }

    /// The start of the window, in octets from the start of the file.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// The next `count` octets without taking them; fewer only at the end of the file.
    ///
    /// Memory grows only with octets that were read, and the caller limits `count`.
    pub(crate) fn peek(&mut self, count: usize) -> io::Result<&[u8]> {
        while self.buffer.len() - self.start < count {
            if self.start > 0 {
                self.buffer.drain(..self.start);
                self.start = 0;
            }
            let held = self.buffer.len();
            self.buffer.resize(held + CHUNK, 0);
            let read = self.reader.read(self.buffer.get_mut(held..).unwrap_or_default());
            self.buffer.truncate(held + read.as_ref().map_or(0, |read| *read));
            match read {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let end = self.buffer.len().min(self.start + count);
        Ok(self.buffer.get(self.start..end).unwrap_or_default())
    }

    /// Moves the window over octets that were peeked at.
    pub(crate) fn consume(&mut self, count: usize) {
        let count = count.min(self.buffer.len() - self.start);
        self.start += count;
        self.offset += u64::try_from(count).unwrap_or_default();
    }
}
