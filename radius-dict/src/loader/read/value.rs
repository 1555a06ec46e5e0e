//! Values with names.

use crate::loader::{
    error::{LoadReason, WarningReason},
    kept::{
        loaded::{u32_of, usize_of},
        row::{NONE, Place, Span, ValueRow},
    },
    read::builder::{Builder, Here, PendingWhat},
};
use crate::syntax::{
    data_type::DictionaryType,
    lines::Field,
    number::number,
    reason::{Expected, Fault, shortened},
};

impl Builder<'_> {
    pub(in crate::loader) fn value(
        &mut self,
        here: Here,
        attribute: Field<'_>,
        name: Field<'_>,
        data: Field<'_>,
    ) -> Result<(), Fault> {
        let row = if self.last_valued != NONE
            && self.loaded.name_of(self.last_valued).1.eq_ignore_ascii_case(attribute.text)
        {
            self.last_valued
        } else if attribute.text.eq_ignore_ascii_case("Server-Config") {
            // Of very old dictionaries: settings of the server, not an attribute.
            return Ok(());
        } else {
            match self.find_valued(attribute.text) {
                Some(row) => row,
                None => {
                    // It may be defined later.
                    let what = PendingWhat::Value {
                        name: self.keep_aside(name.text),
                        name_column: u32_of(name.column),
                        data: self.keep_aside(data.text),
                        data_column: u32_of(data.column),
                    };
                    return self.postpone(here, what, attribute, Expected::AttributeName);
                }
            }
        };
        self.last_valued = row;
        self.add_value(row, attribute.column, here.at(name), name, data)
    }

    /// The attribute that a line means that gives it a value: in the structure whose members are being read, the last
    /// one, in the block, inside the last one, and last of all anywhere.
    fn find_valued(&self, name: &str) -> Option<u32> {
        let is_last =
            || self.last_defined != NONE && self.loaded.name_of(self.last_defined).1.eq_ignore_ascii_case(name);
        let inside = |row: u32| self.loaded.find_scoped(self.loaded.scope_inside(row), name);
        let member = || inside(self.structure.as_ref()?.attribute);
        member()
            .or_else(|| is_last().then_some(self.last_defined))
            .or_else(|| self.loaded.find_scoped(self.scope, name))
            .or_else(|| if self.relative.attribute == NONE { None } else { inside(self.relative.attribute) })
            .or_else(|| self.loaded.reference(self.scope, self.scoped, name))
    }

    /// Gives an attribute a value with a name.
    pub(in crate::loader) fn add_value(
        &mut self,
        attribute: u32,
        attribute_column: usize,
        place: Place,
        name: Field<'_>,
        data: Field<'_>,
    ) -> Result<(), Fault> {
        let Some(row) = self.loaded.row(attribute) else { return Ok(()) };
        let is_borrower = row.values_of != NONE;
        // Of a borrower the lender's: what it has already may be said again.
        let owner = if is_borrower { self.loaded.values_of(attribute).unwrap_or(attribute) } else { attribute };
        let (value, literal) = match row.data_type.largest_number() {
            Some(largest) => {
                let largest = match (row.data_type, row.size) {
                    (DictionaryType::Bits, Some(bits @ 1..=63)) => (1 << bits) - 1,
                    _ => largest,
                };
                let value = match data.text.strip_prefix('-') {
                    Some(below) if row.data_type.is_signed() => {
                        number(below).filter(|below| *below <= largest + 1).map(|below| below.wrapping_neg())
                    }
                    _ => number(data.text).filter(|value| *value <= largest),
                };
                (Some(value.ok_or_else(|| Fault::unexpected(data, Expected::Number(0, largest)))?), false)
            }
            None if row.data_type.is_container() || row.data_type == DictionaryType::Text => {
                let attribute = Field { text: self.loaded.word(row.name), column: attribute_column };
                return Err(Fault::inapplicable(attribute, "a data type with single values to have names for them"));
            }
            // Of octets `0x0001` is another value than `0x01`.
            None => (number(data.text), true),
        };
        let same = self.loaded.find_value(owner, name.text);
        if let Some((index, same)) = same.and_then(|index| Some((index, self.loaded.values.get(usize_of(index))?))) {
            let equal = if literal {
                self.loaded.word(same.literal).eq_ignore_ascii_case(data.text)
            } else {
                same.number == value
            };
            if equal {
                return Ok(());
            }
            if !is_borrower {
                let first = self.loaded.position(same.place);
                if index >= self.replaceable.values {
                    return Err(Fault::new(name.column, LoadReason::Duplicate { name: shortened(name.text), first }));
                }
                self.loaded.forget_value(index);
                self.warn(place, WarningReason::Replaced { name: shortened(name.text), first });
            }
        }
        if is_borrower {
            // Nobody would find it.
            return Err(Fault::new(attribute_column, LoadReason::ValueAliasChain));
        }
        if self.loaded.values.len() >= self.limits.definitions {
            return Err(Fault::new(name.column, LoadReason::TooManyDefinitions { limit: self.limits.definitions }));
        }
        let loaded = &mut self.loaded;
        let span = loaded.keep(name.text);
        let literal = if literal { loaded.keep(data.text) } else { Span::default() };
        loaded.push_value(ValueRow { attribute, name: span, number: value, literal, place }, name.text);
        Ok(())
    }
}
