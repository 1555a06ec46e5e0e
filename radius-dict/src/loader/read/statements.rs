//! Applies the statement of one line.

use super::{
    builder::Builder,
    state::{CurrentLine, PostponedLine},
};
use crate::{
    loader::{
        error::{LineFault, LoadError, LoadReason, WarningReason},
        kept::id::u32_of,
    },
    syntax::{
        lines::{Field, Fields},
        reason::{Block, Expected, shortened},
        statement::Statement,
    },
};

impl Builder<'_> {
    /// Reads a line. If it includes a file, returns the file, and whether it may be missing.
    pub(super) fn line<'a>(
        &mut self,
        line: CurrentLine,
        text: &'a str,
    ) -> Result<Option<(Field<'a>, bool)>, LoadError> {
        if text.len() > self.limits.line {
            let length = text.find('#').unwrap_or(text.trim_end_matches('\r').len());
            if length > self.limits.line {
                let limit = self.limits.line;
                return Err(self.fault(line, LineFault::new(limit + 1, LoadReason::LineTooLong { limit })));
            }
        }
        if self.skipped.is_some() {
            self.skip(text);
            return Ok(None);
        }
        let statement = match Statement::parse(text) {
            Ok(None) => return Ok(None),
            Ok(Some(Statement::Include { name, optional })) => return Ok(Some((name, optional))),
            Ok(Some(statement)) => statement,
            Err(error) => return Err(self.fault(line, error.into())),
        };
        let is_inside_structure = matches!(
            statement,
            Statement::Member { .. }
                | Statement::Value { .. }
                | Statement::ValueAlias { .. }
                | Statement::Enumeration { .. }
        );
        if !is_inside_structure {
            self.end_structure()?;
        }
        self.statement(statement, line).map_err(|fault| self.fault(line, fault))?;
        Ok(None)
    }

    /// Whether the block of another protocol ends here.
    fn skip(&mut self, text: &str) {
        if let Ok(Some(Statement::End { block: Block::Protocol, name })) = Statement::parse(text)
            && let Some(name) = name
            && self.skipped.as_deref().is_some_and(|skipped| skipped.eq_ignore_ascii_case(name.text))
        {
            self.end_skipped();
        }
    }

    fn statement(&mut self, statement: Statement<'_>, line: CurrentLine) -> Result<(), LineFault> {
        match statement {
            Statement::Include { .. } => Ok(()),
            Statement::Value { attribute, name, data } => self.value(line, attribute, name, data),
            Statement::Attribute { name, number, data_type, flags } => {
                self.attribute(line, name, number, data_type, flags)
            }
            Statement::VendorAttribute { vendor, name, number, data_type, flags } => {
                self.vendor_attribute(line, vendor, (name, number, data_type, flags))
            }
            Statement::Vendor { name, number, format, further } => {
                if let Some(field) = further {
                    self.warn(line.at(field), WarningReason::UnknownFlag { found: shortened(field.text) });
                }
                self.vendor(line, name, number, format)
            }
            Statement::Protocol => Ok(()),
            Statement::Begin { block, scoped, name, number, parent } => {
                if let Some(number) = number {
                    self.vendor(line, name, number, None)?;
                }
                self.begin(line, block, scoped, name, parent)
            }
            Statement::End { block, name } => self.end(block, name),
            Statement::Define { name, data_type, flags } => self.define(line, name, data_type, flags),
            Statement::Member { name, data_type, flags } => self.member(line, name, data_type, flags),
            Statement::Structure { name, key, number, flags } => self.sub_structure(line, name, key, number, flags),
            Statement::Enumeration { name, data_type, flags } => self.enumeration(line, name, data_type, flags),
            Statement::Alias { name, target } => self.alias(line, name, target),
            Statement::ValueAlias { attribute, other } => {
                let column = u32_of(attribute.column);
                let what = PostponedLine::ValueAlias { attribute: self.keep_aside(attribute.text), column };
                self.postpone(line, what, other, Expected::AttributeName)
            }
            Statement::Flags { flags } => self.set_flags(flags),
        }
    }

    fn set_flags(&mut self, flags: Fields<'_>) -> Result<(), LineFault> {
        for field in flags {
            if !field.text.eq_ignore_ascii_case("internal") {
                return Err(LineFault::unexpected(field, Expected::Internal));
            }
            self.context.internal = true;
        }
        Ok(())
    }
}
