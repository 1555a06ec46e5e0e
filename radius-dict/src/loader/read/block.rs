//! Blocks: what names and numbers are relative to between their beginning and their end.

use alloc::boxed::Box;

use crate::loader::{
    error::{LoadReason, WarningReason},
    kept::{
        loaded::VENDOR_SPECIFIC,
        row::{NONE, Place, Scope},
    },
    read::{
        builder::{Builder, Here},
        files::Relative,
    },
};
use crate::syntax::{
    data_type::DictionaryType,
    lines::Field,
    reason::{Block, Expected, Fault, shortened},
};

/// How deep blocks may be in one another.
const MAX_BLOCKS: usize = 32;

/// A block that has begun.
pub(in crate::loader) struct OpenBlock {
    pub(in crate::loader) block: Block,
    name: Box<str>,
    pub(in crate::loader) place: Place,
    /// What was so before it.
    scope: Scope,
    pub(in crate::loader) relative: Relative,
    scoped: bool,
    internal: bool,
}

impl Builder<'_> {
    pub(in crate::loader) fn begin(
        &mut self,
        here: Here,
        block: Block,
        scoped: bool,
        name: Field<'_>,
        parent: Option<Field<'_>>,
    ) -> Result<(), Fault> {
        if self.blocks.len() >= MAX_BLOCKS {
            return Err(Fault::new(name.column, LoadReason::TooDeep { limit: MAX_BLOCKS }));
        }
        let open = OpenBlock {
            block,
            name: name.text.into(),
            place: here.at(name),
            scope: self.scope,
            relative: self.relative,
            scoped: self.scoped,
            internal: self.internal,
        };
        match block {
            Block::Protocol if name.text.eq_ignore_ascii_case("RADIUS") => {
                self.scope = Scope::Root;
                self.scoped = true;
            }
            Block::Protocol => {
                self.skipped = Some(name.text.into());
                self.warn(here.at(name), WarningReason::SkippedProtocol { name: shortened(name.text) });
            }
            Block::Vendor => {
                let vendor = self.loaded.vendor_named(name.text);
                let number = vendor.ok_or_else(|| Fault::undefined(name, Expected::VendorName))?.vendor().id();
                let container = match parent {
                    None => NONE,
                    Some(parent) => self.vendor_container(parent)?,
                };
                self.scope = Scope::Vendor { container, number };
            }
            Block::Attribute => {
                let row = self.loaded.reference(self.scope, self.scoped, name.text);
                let row = row.ok_or_else(|| Fault::undefined(name, Expected::AttributeName))?;
                if !self.loaded.row(row).is_some_and(|row| row.data_type.is_container()) {
                    return Err(Fault::new(name.column, LoadReason::NotContainer { name: shortened(name.text) }));
                }
                self.scope = self.loaded.scope_inside(row);
                self.scoped |= scoped;
            }
        }
        (self.relative, self.last_valued, self.last_defined) = (Relative::NOTHING, NONE, NONE);
        self.blocks.push(open);
        Ok(())
    }

    /// The attribute that holds vendors' attributes: [`NONE`] for Vendor-Specific.
    fn vendor_container(&self, parent: Field<'_>) -> Result<u32, Fault> {
        let row = self.loaded.reference(Scope::Root, self.scoped, parent.text);
        let number = row.ok_or_else(|| Fault::undefined(parent, Expected::AttributeName))?;
        match self.loaded.row(number) {
            Some(row) if row.data_type == DictionaryType::ExtendedVendorSpecific => Ok(row.space),
            Some(row) if row.scope == Scope::Root && row.number == VENDOR_SPECIFIC => Ok(NONE),
            _ => Err(Fault::inapplicable(parent, "an attribute of type evs or vsa")),
        }
    }

    pub(in crate::loader) fn end(&mut self, block: Block, name: Field<'_>) -> Result<(), Fault> {
        let fault = |open: Option<Box<str>>| Fault::new(name.column, LoadReason::UnmatchedEnd { open });
        if self.blocks.len() <= self.base {
            return Err(fault(None));
        }
        match self.blocks.pop_if(|open| open.block == block && open.name.eq_ignore_ascii_case(name.text)) {
            Some(open) => {
                (self.scope, self.relative) = (open.scope, open.relative);
                (self.scoped, self.internal) = (open.scoped, open.internal);
                (self.last_valued, self.last_defined) = (NONE, NONE);
                Ok(())
            }
            None => Err(fault(self.blocks.last().map(|open| open.name.clone()))),
        }
    }
}
