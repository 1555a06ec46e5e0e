//! Reading files, and those that they include.

use alloc::{borrow::Cow, string::String};

use crate::loader::{
    LoadLimits, Loaded,
    error::{LoadError, LoadReason, Position},
    kept::{
        loaded::u32_of,
        row::{NONE, Place, Scope},
    },
    read::{
        builder::{Builder, Here},
        source::{SourceError, normalized, relative_to},
    },
};
use crate::syntax::lines::SUBSTITUTE;

/// A file, and the kind of block that it is read in: in another it says other things.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::loader) struct Reading {
    name: String,
    scope: Scope,
    scoped: bool,
    internal: bool,
}

/// What relative numbers are relative to.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Relative {
    /// The last attribute with an absolute number.
    pub(in crate::loader) attribute: u32,
    /// It stands before the file that is being read.
    pub(in crate::loader) inherited: bool,
}

impl Relative {
    pub(in crate::loader) const NOTHING: Self = Self { attribute: NONE, inherited: false };

    pub(in crate::loader) const fn to(attribute: u32) -> Self {
        Self { attribute, inherited: false }
    }
}

/// A file that is being read.
pub(in crate::loader) struct Frame<'s> {
    file: u32,
    reading: Reading,
    text: Cow<'s, str>,
    offset: usize,
    line: u32,
    /// Blocks that were open before it.
    blocks: usize,
    /// What was so before it.
    internal: bool,
    relative: Relative,
    depends: bool,
}

/// The text of a file. Comments are in many encodings, names in ASCII: each octet that is not UTF-8 is one octet of
/// text, so that columns count octets.
fn text_of(octets: Cow<'_, [u8]>) -> Cow<'_, str> {
    match octets {
        Cow::Borrowed(octets) => match str::from_utf8(octets) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(substituted(octets)),
        },
        Cow::Owned(octets) => {
            Cow::Owned(String::from_utf8(octets).unwrap_or_else(|error| substituted(error.as_bytes())))
        }
    }
}

fn substituted(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len());
    for chunk in octets.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| SUBSTITUTE));
    }
    text
}

impl Builder<'_> {
    /// Reads everything, with a stack of its own instead of recursion.
    pub(in crate::loader) fn run(mut self, name: &str) -> Result<Loaded, LoadError> {
        let name = normalized(name);
        if let Err(reason) = self.open(name.clone(), false) {
            return Err(LoadError { position: Position { file: name.into(), line: 0, column: 0 }, reason });
        }
        while let Some(mut frame) = self.stack.pop() {
            self.base = frame.blocks;
            match self.read_frame(&mut frame)? {
                // It goes on when the file that it includes has been read.
                Some((name, column, optional)) => {
                    let place = Place { file: frame.file, line: frame.line, column: u32_of(column) };
                    self.stack.push(frame);
                    self.open(name, optional).map_err(|reason| self.error(place, reason))?;
                }
                None => self.close(&frame)?,
            }
        }
        self.finish()
    }

    /// Begins to read a file.
    fn open(&mut self, name: String, optional: bool) -> Result<(), LoadReason> {
        // Read before, or being read, and in the same block: it would say nothing new.
        let reading = Reading { name, scope: self.scope, scoped: self.scoped, internal: self.internal };
        if self.read.contains(&reading) {
            return Ok(());
        }
        let name = &reading.name;
        if self.stack.iter().any(|frame| frame.reading.name == *name) {
            return Err(LoadReason::IncludeCycle);
        }
        if self.stack.len() >= self.limits.depth {
            return Err(LoadReason::TooDeep { limit: self.limits.depth });
        }
        if self.files >= self.limits.files {
            return Err(LoadReason::TooManyFiles { limit: self.limits.files });
        }
        let limit = self.limits.octets.min(LoadLimits::MOST_OCTETS);
        // A file that may be missing takes its search all the same.
        self.files += 1;
        // Places of words have 32 bits, those of earlier loads among them; of a file each octet is kept once at most.
        let Some(room) = self.room.checked_sub(name.len()) else { return Err(LoadReason::TooManyOctets { limit }) };
        let left = (limit - self.octets.min(limit)).min(room);
        let octets = match self.source.read(name, left) {
            Ok(octets) => octets,
            Err(SourceError::NotFound) if optional => return Ok(()),
            Err(SourceError::TooLarge) => return Err(LoadReason::TooManyOctets { limit }),
            Err(error) => return Err(LoadReason::Source(error)),
        };
        if octets.len() > left {
            return Err(LoadReason::TooManyOctets { limit });
        }
        self.octets += octets.len();
        self.room = room - octets.len();
        let text = text_of(octets);
        let file = u32_of(self.loaded.files.len());
        let span = self.loaded.keep(name);
        self.loaded.files.push(span);
        let frame = Frame {
            file,
            reading: reading.clone(),
            text,
            offset: 0,
            line: 0,
            blocks: self.blocks.len(),
            internal: self.internal,
            relative: self.relative,
            depends: self.depends,
        };
        self.read.insert(reading);
        self.stack.push(frame);
        self.relative.inherited = true;
        self.depends = false;
        Ok(())
    }

    /// Reads lines, up to the end or to a file that is included: its name, where it stands, and whether it may be
    /// missing.
    fn read_frame(&mut self, frame: &mut Frame<'_>) -> Result<Option<(String, usize, bool)>, LoadError> {
        while let Some(rest) = frame.text.get(frame.offset..).filter(|rest| !rest.is_empty()) {
            let line = match rest.find('\n') {
                Some(end) => {
                    frame.offset += end + 1;
                    rest.get(..end).unwrap_or_default()
                }
                None => {
                    frame.offset = frame.text.len();
                    rest
                }
            };
            frame.line = frame.line.saturating_add(1);
            let here = Here::new(frame.file, frame.line);
            if let Some((name, optional)) = self.line(here, line)? {
                return Ok(Some((relative_to(&frame.reading.name, name.text), name.column, optional)));
            }
        }
        Ok(None)
    }

    /// Ends a file.
    fn close(&mut self, frame: &Frame<'_>) -> Result<(), LoadError> {
        if let Some(open) = self.blocks.get(frame.blocks) {
            return Err(self.error(open.place, LoadReason::Unclosed { end: open.block.end() }));
        }
        self.end_structure()?;
        if self.depends {
            // Behind another attribute it would say something else.
            self.read.remove(&frame.reading);
        }
        self.depends = frame.depends || (self.depends && frame.relative.inherited);
        (self.internal, self.relative) = (frame.internal, frame.relative);
        Ok(())
    }
}
