//! Blocks. Names and numbers inside a block are relative to it.

use alloc::boxed::Box;

use super::{
    builder::Builder,
    state::{CurrentLine, OpenBlock, Relative},
};
use crate::{
    loader::{
        error::{LineFault, LoadReason, WarningReason},
        kept::{id::AttributeId, row::Scope, walk::VENDOR_SPECIFIC},
    },
    syntax::{
        data_type::DictionaryType,
        lines::Field,
        reason::{Block, Expected, shortened},
    },
};

/// The most levels of nested blocks.
const MAX_BLOCKS: usize = 32;

impl Builder<'_> {
    pub(super) fn begin(
        &mut self,
        line: CurrentLine,
        block: Block,
        scoped: bool,
        name: Field<'_>,
        parent: Option<Field<'_>>,
    ) -> Result<(), LineFault> {
        if self.blocks.len() >= MAX_BLOCKS {
            return Err(LineFault::new(name.column, LoadReason::TooDeep { limit: MAX_BLOCKS }));
        }
        let open = OpenBlock { block, name: name.text.into(), location: line.at(name), outside: self.context };
        match block {
            Block::Protocol if name.text.eq_ignore_ascii_case("RADIUS") => {
                self.context.scope = Scope::Root;
                self.context.scoped = true;
            }
            Block::Protocol => {
                self.skipped = Some(name.text.into());
                self.warn(line.at(name), WarningReason::SkippedProtocol { name: shortened(name.text) });
            }
            Block::Vendor => {
                let vendor = self.store.find_vendor(name.text).and_then(|vendor| self.store.vendors.get(vendor));
                let number = vendor.ok_or_else(|| LineFault::undefined(name, Expected::VendorName))?.number;
                let container = match parent {
                    None => None,
                    Some(parent) => self.vendor_container(parent)?,
                };
                self.context.scope = Scope::Vendor { container, number };
            }
            Block::Attribute => {
                let attribute = self.store.reference(self.context.scope, self.context.scoped, name.text);
                let attribute = attribute.ok_or_else(|| LineFault::undefined(name, Expected::AttributeName))?;
                if !self.store.attributes.get(attribute).is_some_and(|row| row.data_type.is_container()) {
                    return Err(LineFault::new(name.column, LoadReason::NotContainer { name: shortened(name.text) }));
                }
                self.context.scope = self.store.scope_inside(attribute);
                self.context.scoped |= scoped;
            }
        }
        self.context.relative = Relative::NOTHING;
        (self.recent.valued, self.recent.defined) = (None, None);
        self.blocks.push(open);
        Ok(())
    }

    /// The attribute that contains vendors' attributes; `None` for Vendor-Specific.
    fn vendor_container(&self, parent: Field<'_>) -> Result<Option<AttributeId>, LineFault> {
        let attribute = self.store.reference(Scope::Root, self.context.scoped, parent.text);
        let attribute = attribute.ok_or_else(|| LineFault::undefined(parent, Expected::AttributeName))?;
        match self.store.attributes.get(attribute) {
            Some(row) if row.data_type == DictionaryType::ExtendedVendorSpecific => {
                Ok(Some(self.store.space_of(attribute)))
            }
            Some(row) if row.scope == Scope::Root && row.number == Some(VENDOR_SPECIFIC) => Ok(None),
            _ => Err(LineFault::inapplicable(parent, "an attribute of type evs or vsa")),
        }
    }

    /// Ends the innermost block, which must be this one if the line has a name.
    pub(super) fn end(&mut self, block: Block, name: Option<Field<'_>>) -> Result<(), LineFault> {
        let column = name.map_or(1, |name| name.column);
        let fault = |open: Option<Box<str>>| LineFault::new(column, LoadReason::UnmatchedEnd { open });
        if self.blocks.len() <= self.files.blocks_before {
            return Err(fault(None));
        }
        let is_meant = |open: &mut OpenBlock| {
            name.is_none_or(|name| open.block == block && open.name.eq_ignore_ascii_case(name.text))
        };
        match self.blocks.pop_if(is_meant) {
            Some(open) => {
                self.context = open.outside;
                (self.recent.valued, self.recent.defined) = (None, None);
                Ok(())
            }
            None => Err(fault(self.blocks.last().map(|open| open.name.clone()))),
        }
    }

    /// Ends the block of another protocol.
    pub(super) fn end_skipped(&mut self) {
        self.skipped = None;
        if let Some(open) = self.blocks.pop() {
            self.context = open.outside;
        }
    }
}
