//! Structs as text: the members in braces, `{ T1 = 1, T2 = 2 }`.

use core::fmt;

use radius_proto::value::{
    InvalidMember, Kind, Layout, MemberContent, MemberReason, MemberValue, Members, NextForm, NextMember, Structure,
    StructureWriter, Value,
};

use super::{
    error::{LineError, LinePosition, LineReason},
    line,
    name::is_part_of_name,
    number,
    quoted::QuotedName,
    scanner::{LineScanner, unquoted},
    value::{is_value_lossless, write_value},
};
use crate::definition::Definition;

/// A struct, with the names of its members' numbers.
#[derive(Clone, Copy)]
pub(super) struct StructureText<'d, 'a> {
    definition: Definition<'d>,
    structure: Structure<'d, 'a>,
}

/// A member of a struct.
#[derive(Clone, Copy)]
pub(super) struct MemberText<'d, 'a> {
    definition: Definition<'d>,
    pub(super) member: MemberValue<'d, 'a>,
}

impl<'d, 'a> StructureText<'d, 'a> {
    /// The value of an attribute; `None` if it is malformed, or if the members are unknown.
    pub(super) fn of(definition: Definition<'d>, value: &Value<'a>) -> Option<Self> {
        let Value::Octets(octets) = *value else { return None };
        Some(Self { definition, structure: definition.layout()?.decode(octets).ok()? })
    }

    pub(super) fn members(&self) -> impl Iterator<Item = MemberText<'d, 'a>> + Clone + use<'d, 'a> {
        let definition = self.definition;
        let members: Members<'d, 'a> = self.structure.members();
        members.map(move |member| MemberText { definition, member })
    }

    /// Whether the text is read as the same octets.
    pub(super) fn is_lossless(&self) -> bool {
        self.members().all(|text| {
            let MemberText { definition, member } = text;
            let names = definition.names_in_row(member.row);
            !member.name.is_empty()
                && member.name.bytes().all(is_part_of_name)
                && match member.content {
                    MemberContent::Bits(number) => {
                        number::name(names, number).is_some() || number::is_read_back(names, number, number)
                    }
                    MemberContent::Value(value) => is_value_lossless(names, &value, member.octets),
                    MemberContent::Structure(structure) => Self { definition, structure }.is_lossless(),
                }
        })
    }
}

#[cfg(feature = "serde")]
impl<'d, 'a> MemberText<'d, 'a> {
    /// The members of the member, if it is a struct.
    pub(super) fn structure(&self) -> Option<StructureText<'d, 'a>> {
        let definition = self.definition;
        match self.member.content {
            MemberContent::Structure(structure) => Some(StructureText { definition, structure }),
            _ => None,
        }
    }

    /// The name of the data type; `bit` for a bit field.
    pub(super) const fn type_name(&self) -> &'static str {
        match self.member.content {
            MemberContent::Bits(_) => "bit",
            MemberContent::Value(_) | MemberContent::Structure(_) => self.member.kind.name(),
        }
    }

    /// The value, if it is printed as a text in quotes.
    pub(super) const fn text(&self) -> Option<&'a str> {
        match self.member.content {
            MemberContent::Value(Value::Text(text)) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for StructureText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        for (index, text) in self.members().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(f, "{comma} {} = {text}", text.member.name)?;
        }
        f.write_str(" }")
    }
}

impl fmt::Display for MemberText<'_, '_> {
    /// The value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.definition.names_in_row(self.member.row);
        match self.member.content {
            MemberContent::Bits(bits) => match number::name(names, bits) {
                Some(name) => number::write_name(f, name),
                None => fmt::Display::fmt(&bits, f),
            },
            MemberContent::Value(value) => write_value(f, Some(names), value),
            MemberContent::Structure(structure) => {
                fmt::Display::fmt(&StructureText { definition: self.definition, structure }, f)
            }
        }
    }
}

/// Reads a struct: its members in braces and in order, or its octets as `0x`.
pub(super) fn read<'b>(
    definition: Definition<'_>,
    layout: Layout<'_>,
    text: &str,
    place: LinePosition,
    buffer: &'b mut [u8],
) -> Result<&'b [u8], LineError> {
    let invalid = |at: LinePosition| move |error: InvalidMember<'_>| at.error(reason(error));
    let (inner, before) = unquoted(text);
    if !inner.trim_start_matches([' ', '\t']).starts_with('{') {
        let octets = Kind::Octets.parse(text, buffer).map_err(|error| place.of_value(error))?;
        return layout.decode(octets).map(|structure| structure.octets()).map_err(invalid(place));
    }
    let first = place.column + before;
    let mut reader = Reader { definition, scanner: LineScanner::new(inner, place.line), first };
    let writer = reader.members(layout.writer(buffer))?;
    reader.scanner.skip_blanks();
    if !reader.scanner.rest().is_empty() {
        return Err(reader.place().expected("the end of the value"));
    }
    writer.finish().map(|structure| structure.octets()).map_err(invalid(place))
}

/// The error of a member, for a line.
fn reason(error: InvalidMember<'_>) -> LineReason {
    match error.reason {
        MemberReason::Value(reason) => LineReason::Member { name: QuotedName::new(error.name), reason },
        MemberReason::Expected if error.name.is_empty() => LineReason::Expected("'}'"),
        MemberReason::Expected => LineReason::ExpectedMember(QuotedName::new(error.name)),
        MemberReason::NoRoom { needed, available } => LineReason::NoRoom { needed, available },
        // Octets after the last member, and reasons that later versions may add.
        _ => LineReason::Value(error.into()),
    }
}

/// Reads the text of a struct.
struct Reader<'d, 't> {
    definition: Definition<'d>,
    scanner: LineScanner<'t>,
    /// The column of the value in its line.
    first: usize,
}

impl<'t> Reader<'_, 't> {
    fn place(&self) -> LinePosition {
        let LinePosition { line, column } = self.scanner.place();
        LinePosition { line, column: self.first + column - 1 }
    }

    fn require(&mut self, token: &str, expected: &'static str) -> Result<(), LineError> {
        self.scanner.skip_blanks();
        if self.scanner.skip(token) { Ok(()) } else { Err(self.place().expected(expected)) }
    }

    /// Reads members up to the closing brace. It calls itself for a struct in a struct, up to [`Layout::MAX_DEPTH`]
    /// times.
    fn members<'l, 'b>(&mut self, mut writer: StructureWriter<'l, 'b>) -> Result<StructureWriter<'l, 'b>, LineError> {
        self.require("{", "'{'")?;
        let mut is_first = true;
        while let Some(next) = writer.next_member() {
            self.scanner.skip_blanks();
            if next.may_be_absent && self.scanner.rest().starts_with('}') {
                break;
            }
            if !is_first {
                self.require(",", "','")?;
                self.scanner.skip_blanks();
            }
            is_first = false;
            self.name(next)?;
            let place = self.place();
            let invalid = |error: InvalidMember<'_>| place.error(reason(error));
            writer = match next.form {
                NextForm::Structure => {
                    let inner = self.members(writer.begin(next.name).map_err(invalid)?)?;
                    inner.end().map_err(invalid)?
                }
                NextForm::Bits(_) => {
                    let number = self.number(next)?;
                    writer.push_bits(number).map_err(invalid)?
                }
                NextForm::Value(kind) => {
                    let length = self.value(next, kind, writer.spare())?;
                    writer.push_spare(length).map_err(invalid)?
                }
            };
        }
        self.require("}", "'}'")?;
        Ok(writer)
    }

    /// Reads the name of the next member, and the operator.
    fn name(&mut self, next: NextMember<'_>) -> Result<(), LineError> {
        let place = self.place();
        let name = self.scanner.take_while(is_part_of_name);
        if !name.eq_ignore_ascii_case(next.name) {
            return Err(place.error(LineReason::ExpectedMember(QuotedName::new(next.name))));
        }
        self.require("=", "'='")?;
        self.scanner.skip_blanks();
        Ok(())
    }

    /// Reads the number of a bit field, or its name.
    fn number(&mut self, next: NextMember<'_>) -> Result<u64, LineError> {
        let (place, text) = (self.place(), self.text()?);
        if let Some(number) = self.definition.names_in_row(next.row).number(unquoted(text).0) {
            return Ok(number);
        }
        let mut octets = [0; 8];
        Kind::Integer64.parse(text, &mut octets).map_err(|error| place.of_value(error))?;
        Ok(u64::from_be_bytes(octets))
    }

    /// Reads a value into the front of `buffer`, and returns the number of its octets.
    fn value(&mut self, next: NextMember<'_>, kind: Kind, buffer: &mut [u8]) -> Result<usize, LineError> {
        let (place, text) = (self.place(), self.text()?);
        let names = self.definition.names_in_row(next.row);
        let number = if number::is_number(kind) { names.number(unquoted(text).0) } else { None };
        line::value(kind, false, text, number.ok_or((!names.is_empty(), None)), place, buffer).map(<[u8]>::len)
    }

    fn text(&mut self) -> Result<&'t str, LineError> {
        let first = self.first - 1;
        let value = self.scanner.value();
        value.map_err(|error| LineError { column: error.column + first, ..error })
    }
}
