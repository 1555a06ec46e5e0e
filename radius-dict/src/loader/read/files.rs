//! Reads files, and the files that they include.

use alloc::{borrow::Cow, string::String};

use super::{
    builder::Builder,
    state::{CurrentLine, OpenFile, Reading},
};
use crate::{
    loader::{
        error::{LoadError, LoadReason, Position, WarningReason},
        kept::{id::u32_of, row::Location, store::Store},
        options::LoadLimits,
        source::{SourceError, normalized, relative_to},
    },
    syntax::{lines::SUBSTITUTE, reason::Block},
};

/// The text of a file. Comments are in many encodings, and names are in ASCII. Each octet that is not UTF-8 becomes one
/// octet of text, so that columns count octets.
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
    /// Reads everything, with an explicit stack instead of recursion.
    pub(super) fn run(mut self, name: &str) -> Result<Store, LoadError> {
        let name = normalized(name);
        if let Err(reason) = self.open(name.clone(), false) {
            return Err(LoadError { position: Position::new(&name, 0, 0), reason });
        }
        while let Some(mut file) = self.files.open.pop() {
            self.files.blocks_before = file.blocks;
            match self.read_file(&mut file)? {
                // Reading continues after the included file has been read.
                Some((name, column, optional)) => {
                    let location = Location { file: file.file, line: file.line, column: u32_of(column) };
                    self.files.open.push(file);
                    self.open(name, optional).map_err(|reason| self.error(location, reason))?;
                }
                None => self.close(&file)?,
            }
        }
        self.finish()
    }

    /// Begins to read a file.
    fn open(&mut self, name: String, optional: bool) -> Result<(), LoadReason> {
        // The file was read, or is being read, in the same block, so it would define nothing new.
        let context = self.context;
        let reading = Reading { name, scope: context.scope, scoped: context.scoped, internal: context.internal };
        if self.files.read.contains(&reading) {
            return Ok(());
        }
        let name = &reading.name;
        if self.files.open.iter().any(|file| file.reading.name == *name) {
            return Err(LoadReason::IncludeCycle);
        }
        if self.files.open.len() >= self.limits.depth {
            return Err(LoadReason::TooDeep { limit: self.limits.depth });
        }
        if self.files.count >= self.limits.files {
            return Err(LoadReason::TooManyFiles { limit: self.limits.files });
        }
        let limit = self.limits.octets.min(LoadLimits::MOST_OCTETS);
        // A file that may be missing is searched, too, and counts.
        self.files.count += 1;
        // Offsets of words, also of earlier loads, have 32 bits. Each octet of a file is kept at most once.
        let Some(room) = self.files.room.checked_sub(name.len()) else {
            return Err(LoadReason::TooManyOctets { limit });
        };
        let left = (limit - self.files.octets.min(limit)).min(room);
        let octets = match self.files.source.read(name, left) {
            Ok(octets) => octets,
            Err(SourceError::NotFound) if optional => return Ok(()),
            Err(SourceError::TooLarge) => return Err(LoadReason::TooManyOctets { limit }),
            Err(error) => return Err(LoadReason::Source(error)),
        };
        if octets.len() > left {
            return Err(LoadReason::TooManyOctets { limit });
        }
        self.files.octets += octets.len();
        self.files.room = room - octets.len();
        let word = self.store.words.keep(name);
        let file = self.store.files.push(word);
        self.files.open.push(OpenFile {
            file,
            reading: reading.clone(),
            text: text_of(octets),
            offset: 0,
            line: 0,
            blocks: self.blocks.len(),
            outside: context,
            depends: self.files.depends,
        });
        self.files.read.insert(reading);
        self.context.relative.inherited = true;
        self.files.depends = false;
        Ok(())
    }

    /// Reads lines up to the end or to an included file. Returns the name of that file, its column, and whether it may
    /// be missing.
    fn read_file(&mut self, file: &mut OpenFile<'_>) -> Result<Option<(String, usize, bool)>, LoadError> {
        while let Some(rest) = file.text.get(file.offset..).filter(|rest| !rest.is_empty()) {
            let text = match rest.find('\n') {
                Some(end) => {
                    file.offset += end + 1;
                    rest.get(..end).unwrap_or_default()
                }
                None => {
                    file.offset = file.text.len();
                    rest
                }
            };
            file.line = file.line.saturating_add(1);
            let line = CurrentLine { file: file.file, number: file.line };
            if let Some((name, optional)) = self.line(line, text)? {
                return Ok(Some((relative_to(&file.reading.name, name.text), name.column, optional)));
            }
        }
        Ok(None)
    }

    /// Ends a file.
    fn close(&mut self, file: &OpenFile<'_>) -> Result<(), LoadError> {
        while let Some(open) = self.blocks.get(file.blocks) {
            let (location, end) = (open.location, open.block.end());
            // FreeRADIUS ends a vendor's block with its file.
            if open.block != Block::Vendor {
                return Err(self.error(location, LoadReason::Unclosed { end }));
            }
            self.warn(location, WarningReason::Unclosed { end });
            self.blocks.remove(file.blocks);
        }
        self.end_structure()?;
        if self.files.depends {
            // After another attribute, the file would define something else.
            self.files.read.remove(&file.reading);
        }
        self.files.depends = file.depends || (self.files.depends && file.outside.relative.inherited);
        self.context = file.outside;
        Ok(())
    }
}
