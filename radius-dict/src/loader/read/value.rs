//! Named values.

use super::{
    builder::Builder,
    state::{CurrentLine, PostponedLine},
};
use crate::{
    loader::{
        error::{LineFault, LoadReason, WarningReason},
        kept::{
            id::{AttributeId, ValueId, u32_of},
            row::{AttributeRow, Location, ValueRow},
            words::Word,
        },
    },
    syntax::{
        data_type::DictionaryType,
        lines::Field,
        number::number,
        reason::{Expected, SyntaxError, shortened},
    },
};

impl Builder<'_> {
    pub(super) fn value(
        &mut self,
        line: CurrentLine,
        attribute: Field<'_>,
        name: Field<'_>,
        data: Field<'_>,
    ) -> Result<(), LineFault> {
        let is_named = |found: &AttributeId| self.store.name_of(*found).eq_ignore_ascii_case(attribute.text);
        let found = match self.recent.valued.filter(is_named) {
            Some(found) => Some(found),
            // Very old dictionaries have settings of the server here, not an attribute.
            None if attribute.text.eq_ignore_ascii_case("Server-Config") => return Ok(()),
            None => self.find_valued(attribute.text),
        };
        let Some(found) = found else {
            // It may be defined later. The value keeps its place in the order of the lines: of several names of a number
            // the latest is shown.
            self.check_room(self.store.values.len()).map_err(|reason| LineFault::new(name.column, reason))?;
            let what = PostponedLine::Value {
                place: self.store.values.push(ValueRow::absent(line.at(name))),
                name: self.keep_aside(name.text),
                name_column: u32_of(name.column),
                data: self.keep_aside(data.text),
                data_column: u32_of(data.column),
            };
            return self.postpone(line, what, attribute, Expected::AttributeName);
        };
        self.recent.valued = Some(found);
        self.add_value(found, attribute.column, line.at(name), name, data, None)
    }

    /// The attribute that a `VALUE` line names. These places are searched in order: the structure whose members are
    /// being read, the last attribute, the block, the inside of the last attribute, and everything.
    fn find_valued(&self, name: &str) -> Option<AttributeId> {
        let (store, context) = (&self.store, &self.context);
        let is_named = |found: &AttributeId| store.name_of(*found).eq_ignore_ascii_case(name);
        let inside = |attribute| store.find_scoped(store.scope_inside(attribute), name);
        let member = || inside(self.recent.structure.as_ref()?.attribute);
        member()
            .or_else(|| self.recent.defined.filter(is_named))
            .or_else(|| store.find_scoped(context.scope, name))
            .or_else(|| inside(context.relative.attribute?))
            .or_else(|| store.reference(context.scope, context.scoped, name))
    }

    /// Gives an attribute a value with a name, at the place that was reserved for it.
    pub(super) fn add_value(
        &mut self,
        attribute: AttributeId,
        attribute_column: usize,
        location: Location,
        name: Field<'_>,
        data: Field<'_>,
        place: Option<ValueId>,
    ) -> Result<(), LineFault> {
        let Some(row) = self.store.attributes.get(attribute) else { return Ok(()) };
        let is_borrower = row.values_of.is_some();
        // A borrowing attribute has the values of the lender, and these may be repeated.
        let owner = if is_borrower { self.store.owner_of_values(attribute).unwrap_or(attribute) } else { attribute };
        let value = match number_of(row, data)? {
            Some(value) => Some(value),
            None if row.data_type.is_container() || row.data_type == DictionaryType::Text => {
                let attribute = Field { text: self.store.word(row.name), column: attribute_column };
                return Err(LineFault::inapplicable(
                    attribute,
                    "a data type with single values to have names for them",
                ));
            }
            None => None,
        };
        // For octets, `0x0001` and `0x01` are different values.
        let is_literal = value.is_none();
        let value = value.or_else(|| number(data.text));
        let same = self.store.find_value(owner, name.text);
        if let Some((same, row)) = same.and_then(|same| Some((same, self.store.values.get(same)?))) {
            let is_equal = if is_literal {
                self.store.word(row.literal).eq_ignore_ascii_case(data.text)
            } else {
                row.number == value
            };
            if is_equal {
                return Ok(());
            }
            if !is_borrower {
                let first = self.store.position(row.location);
                if same >= self.replaceable.value {
                    let reason = LoadReason::Duplicate { name: shortened(name.text), first };
                    return Err(LineFault::new(name.column, reason));
                }
                self.store.forget_value(same);
                self.warn(location, WarningReason::Replaced { name: shortened(name.text), first });
            }
        }
        if is_borrower {
            // The value would never be found.
            return Err(LineFault::new(attribute_column, LoadReason::ValueAliasChain));
        }
        self.check_room(self.store.values.len()).map_err(|reason| LineFault::new(name.column, reason))?;
        let words = &mut self.store.words;
        let word = words.keep(name.text);
        let literal = if is_literal { words.keep(data.text) } else { Word::default() };
        let row = ValueRow { attribute: Some(attribute), name: word, number: value, literal, location };
        self.store.push_value(attribute, row, name.text, place);
        Ok(())
    }
}

/// The number of a value; `None` if the attribute's type is not a type of numbers.
fn number_of(row: &AttributeRow, data: Field<'_>) -> Result<Option<u64>, SyntaxError> {
    let Some(largest) = row.data_type.largest_number() else { return Ok(None) };
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
    value.map(Some).ok_or_else(|| SyntaxError::unexpected(data, Expected::Number(0, largest)))
}
