//! The statement of one line.

use radius_proto::attribute::VendorFormat;

use super::{
    lines::{Field, Fields},
    number::{NumberPath, number32},
    reason::{Block, Expected, SyntaxError, SyntaxReason, shortened},
};

/// A line of a dictionary. Names are not looked up, and types and flags are not read.
#[derive(Debug)]
pub(crate) enum Statement<'a> {
    Include {
        name: Field<'a>,
        optional: bool,
    },
    Vendor {
        name: Field<'a>,
        number: u32,
        format: Option<(VendorFormat, Field<'a>)>,
    },
    /// `PROTOCOL`. Only FreeRADIUS uses its number.
    Protocol,
    /// `scoped` is whether the block begins with `BEGIN`, the word of version 4.
    Begin {
        block: Block,
        scoped: bool,
        name: Field<'a>,
        parent: Option<Field<'a>>,
    },
    End {
        block: Block,
        name: Field<'a>,
    },
    Attribute {
        name: Field<'a>,
        number: NumberPath<'a>,
        data_type: Field<'a>,
        flags: Fields<'a>,
    },
    Define {
        name: Field<'a>,
        data_type: Field<'a>,
        flags: Fields<'a>,
    },
    Member {
        name: Field<'a>,
        data_type: Field<'a>,
        flags: Fields<'a>,
    },
    Structure {
        name: Field<'a>,
        key: Field<'a>,
        number: u32,
        flags: Fields<'a>,
    },
    Enumeration {
        name: Field<'a>,
        data_type: Field<'a>,
        flags: Fields<'a>,
    },
    Alias {
        name: Field<'a>,
        target: Field<'a>,
    },
    Value {
        attribute: Field<'a>,
        name: Field<'a>,
        data: Field<'a>,
    },
    ValueAlias {
        attribute: Field<'a>,
        other: Field<'a>,
    },
    Flags {
        flags: Fields<'a>,
    },
}

/// The first word of a line.
#[derive(Clone, Copy)]
enum Keyword {
    Include { optional: bool },
    Vendor,
    Protocol,
    Begin(Option<Block>),
    End(Option<Block>),
    Attribute,
    Define,
    Member,
    Structure,
    Enumeration,
    Alias,
    Value,
    ValueAlias,
    Flags,
}

/// The words, the most frequent first.
const KEYWORDS: [(&str, Keyword); 23] = [
    ("VALUE", Keyword::Value),
    ("ATTRIBUTE", Keyword::Attribute),
    ("$INCLUDE", Keyword::Include { optional: false }),
    ("BEGIN-VENDOR", Keyword::Begin(Some(Block::Vendor))),
    ("END-VENDOR", Keyword::End(Some(Block::Vendor))),
    ("VENDOR", Keyword::Vendor),
    ("BEGIN-TLV", Keyword::Begin(Some(Block::Attribute))),
    ("END-TLV", Keyword::End(Some(Block::Attribute))),
    ("BEGIN", Keyword::Begin(None)),
    ("END", Keyword::End(None)),
    ("MEMBER", Keyword::Member),
    ("STRUCT", Keyword::Structure),
    ("ALIAS", Keyword::Alias),
    ("DEFINE", Keyword::Define),
    ("ENUM", Keyword::Enumeration),
    ("FLAGS", Keyword::Flags),
    ("FLAG", Keyword::Flags),
    ("VALUE-ALIAS", Keyword::ValueAlias),
    ("PROTOCOL", Keyword::Protocol),
    ("BEGIN-PROTOCOL", Keyword::Begin(Some(Block::Protocol))),
    ("END-PROTOCOL", Keyword::End(Some(Block::Protocol))),
    ("$INCLUDE-", Keyword::Include { optional: true }),
    ("$-INCLUDE", Keyword::Include { optional: true }),
];

fn next<'a>(fields: &mut Fields<'a>, expected: Expected) -> Result<Field<'a>, SyntaxError> {
    fields.next().ok_or_else(|| SyntaxError::new(fields.column(), SyntaxReason::Missing { expected }))
}

fn end(fields: &mut Fields<'_>) -> Result<(), SyntaxError> {
    match fields.next() {
        None => Ok(()),
        Some(field) => Err(SyntaxError::unexpected(field, Expected::EndOfLine)),
    }
}

/// The longest name, in octets.
const NAME_LENGTH: usize = 128;

fn is_name_octet(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_' | b'.' | b'/' | b'+' | b':')
}

fn new_name<'a>(fields: &mut Fields<'a>, expected: Expected) -> Result<Field<'a>, SyntaxError> {
    let name = next(fields, expected)?;
    let octets = name.text.as_bytes();
    if octets.len() > NAME_LENGTH || !octets.iter().all(|octet| is_name_octet(*octet)) {
        return Err(SyntaxError::unexpected(name, Expected::NameCharacters));
    }
    if expected == Expected::AttributeName { unreserved(name) } else { Ok(name) }
}

/// The name of a value. Unlike other names, it may contain commas or be a number.
fn value_name<'a>(fields: &mut Fields<'a>) -> Result<Field<'a>, SyntaxError> {
    let name = next(fields, Expected::ValueName)?;
    if name.text.len() > NAME_LENGTH || name.text.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        return Err(SyntaxError::unexpected(name, Expected::ValueNameCharacters));
    }
    Ok(name)
}

/// The name, if it is not reserved for attributes that the dictionary does not have.
pub(crate) fn unreserved(name: Field<'_>) -> Result<Field<'_>, SyntaxError> {
    match name.text.as_bytes().get(..5) {
        Some(start) if start.eq_ignore_ascii_case(b"attr-") => {
            Err(SyntaxError::unexpected(name, Expected::UnreservedName))
        }
        _ => Ok(name),
    }
}

/// `format=t,l` or `format=t,l,c`.
fn vendor_format(field: Field<'_>) -> Result<VendorFormat, SyntaxError> {
    let widths = match field.split_once(b'=') {
        Some((key, widths)) if key.text.eq_ignore_ascii_case("format") => widths,
        _ => return Err(SyntaxError::unexpected(field, Expected::VendorFormat)),
    };
    let format = match widths.text.as_bytes() {
        [types @ b'0'..=b'9', b',', lengths @ b'0'..=b'9', rest @ ..] => {
            let continuation = match rest {
                [] => Some(false),
                [b',', b'c' | b'C'] => Some(true),
                _ => None,
            };
            continuation.and_then(|continuation| VendorFormat::new(types - b'0', lengths - b'0', continuation))
        }
        _ => None,
    };
    format.ok_or_else(|| SyntaxError::unexpected(widths, Expected::VendorFormat))
}

/// The block of a line like `BEGIN PROTOCOL RADIUS`, with a third word.
fn spelled_apart(fields: &mut Fields<'_>) -> Option<Block> {
    let mut ahead = *fields;
    let block = ahead.next()?;
    let after_block = ahead;
    ahead.next()?;
    let block = match block.text {
        word if word.eq_ignore_ascii_case("PROTOCOL") => Block::Protocol,
        word if word.eq_ignore_ascii_case("VENDOR") => Block::Vendor,
        word if word.eq_ignore_ascii_case("TLV") => Block::Attribute,
        _ => return None,
    };
    *fields = after_block;
    Some(block)
}

const fn name_of(block: Block) -> Expected {
    match block {
        Block::Protocol => Expected::ProtocolName,
        Block::Vendor => Expected::VendorName,
        Block::Attribute => Expected::AttributeName,
    }
}

impl<'a> Statement<'a> {
    /// Reads a line; `None` if the line is empty.
    pub(crate) fn parse(line: &'a str) -> Result<Option<Self>, SyntaxError> {
        let mut fields = Fields::new(line);
        let Some(word) = fields.next() else { return Ok(None) };
        let Some((_, keyword)) = KEYWORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word.text)) else {
            return Err(SyntaxError::new(word.column, SyntaxReason::UnknownKeyword { found: shortened(word.text) }));
        };
        let fields = &mut fields;
        let statement = match *keyword {
            Keyword::Value => {
                let attribute = next(fields, Expected::AttributeName)?;
                let name = value_name(fields)?;
                let data = next(fields, Expected::Number(0, u64::MAX))?;
                Self::Value { attribute, name, data }
            }
            Keyword::Attribute => {
                let name = new_name(fields, Expected::AttributeName)?;
                let number = NumberPath::new(next(fields, Expected::AttributeNumber)?)?;
                let data_type = next(fields, Expected::DataType)?;
                return Ok(Some(Self::Attribute { name, number, data_type, flags: *fields }));
            }
            Keyword::Define => {
                let name = new_name(fields, Expected::AttributeName)?;
                let data_type = next(fields, Expected::DataType)?;
                return Ok(Some(Self::Define { name, data_type, flags: *fields }));
            }
            Keyword::Member => {
                let name = new_name(fields, Expected::AttributeName)?;
                let data_type = next(fields, Expected::DataType)?;
                return Ok(Some(Self::Member { name, data_type, flags: *fields }));
            }
            Keyword::Enumeration => {
                let name = new_name(fields, Expected::AttributeName)?;
                let data_type = next(fields, Expected::DataType)?;
                return Ok(Some(Self::Enumeration { name, data_type, flags: *fields }));
            }
            Keyword::Structure => {
                let name = new_name(fields, Expected::AttributeName)?;
                let key = next(fields, Expected::AttributeName)?;
                let expected = Expected::Number(0, u32::MAX.into());
                let number = number32(next(fields, expected)?, expected)?;
                return Ok(Some(Self::Structure { name, key, number, flags: *fields }));
            }
            Keyword::Flags => {
                next(&mut fields.clone(), Expected::Internal)?;
                return Ok(Some(Self::Flags { flags: *fields }));
            }
            Keyword::Include { optional } => Self::Include { name: next(fields, Expected::FileName)?, optional },
            Keyword::Vendor => {
                let name = new_name(fields, Expected::VendorName)?;
                let number = number32(next(fields, Expected::VendorNumber)?, Expected::VendorNumber)?;
                let format = match fields.next() {
                    Some(field) => Some((vendor_format(field)?, field)),
                    None => None,
                };
                Self::Vendor { name, number, format }
            }
            Keyword::Protocol => {
                new_name(fields, Expected::ProtocolName)?;
                number32(next(fields, Expected::ProtocolNumber)?, Expected::ProtocolNumber)?;
                // The rest is for FreeRADIUS: the library that checks the dictionary.
                return Ok(Some(Self::Protocol));
            }
            Keyword::Begin(block) => {
                let scoped = block.is_none();
                let block = block.or_else(|| spelled_apart(fields)).unwrap_or(Block::Attribute);
                let name = next(fields, name_of(block))?;
                let parent = match (block, fields.next()) {
                    (Block::Vendor, Some(field)) => match field.split_once(b'=') {
                        Some((key, parent))
                            if ["parent", "format"].iter().any(|k| key.text.eq_ignore_ascii_case(k)) =>
                        {
                            Some(parent)
                        }
                        _ => return Err(SyntaxError::unexpected(field, Expected::ParentFlag)),
                    },
                    (_, Some(field)) => return Err(SyntaxError::unexpected(field, Expected::EndOfLine)),
                    (_, None) => None,
                };
                Self::Begin { block, scoped, name, parent }
            }
            Keyword::End(block) => {
                let block = block.or_else(|| spelled_apart(fields)).unwrap_or(Block::Attribute);
                Self::End { block, name: next(fields, name_of(block))? }
            }
            Keyword::Alias => {
                let name = new_name(fields, Expected::AttributeName)?;
                Self::Alias { name, target: next(fields, Expected::Reference)? }
            }
            Keyword::ValueAlias => {
                let attribute = next(fields, Expected::AttributeName)?;
                Self::ValueAlias { attribute, other: next(fields, Expected::AttributeName)? }
            }
        };
        end(fields)?;
        Ok(Some(statement))
    }
}
