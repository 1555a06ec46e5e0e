//! The statement of one line.

use radius_proto::attribute::VendorFormat;

use super::{
    lines::{Field, Fields},
    number::{NumberPath, number, number32},
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
        /// A further word, which old dialects have there.
        further: Option<Field<'a>>,
    },
    /// `PROTOCOL`. Only FreeRADIUS uses its number.
    Protocol,
    /// `scoped` is whether the block begins with `BEGIN`, the word of version 4.
    Begin {
        block: Block,
        scoped: bool,
        name: Field<'a>,
        /// The number of a vendor, which one old dialect repeats.
        number: Option<u32>,
        parent: Option<Field<'a>>,
    },
    /// Without a name, the innermost block ends.
    End {
        block: Block,
        name: Option<Field<'a>>,
    },
    Attribute {
        name: Field<'a>,
        number: NumberPath<'a>,
        data_type: Field<'a>,
        flags: Fields<'a>,
    },
    /// `VENDORATTR` and `ATTRIB_NMC` of old dialects: an attribute of the vendor of this number.
    VendorAttribute {
        vendor: u32,
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
    Include {
        optional: bool,
    },
    Vendor,
    Protocol,
    Begin(Option<Block>),
    End(Option<Block>),
    Attribute,
    /// The vendor; `None` if the line has its number.
    VendorAttribute(Option<u32>),
    Define,
    Member,
    Structure,
    Enumeration,
    Alias,
    Value,
    ValueAlias,
    Flags,
}

/// US Robotics, whose attributes have a keyword of their own in dictionaries of the nineties.
const USR: u32 = 429;

/// The words, the most frequent first.
const KEYWORDS: [(&str, Keyword); 26] = [
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
    ("INCLUDE", Keyword::Include { optional: false }),
    ("VENDORATTR", Keyword::VendorAttribute(None)),
    ("ATTRIB_NMC", Keyword::VendorAttribute(Some(USR))),
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
    checked_name(next(fields, expected)?, expected)
}

fn checked_name(name: Field<'_>, expected: Expected) -> Result<Field<'_>, SyntaxError> {
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

/// The name and the number of a vendor; one old dialect has the number first.
fn vendor_name_and_number<'a>(fields: &mut Fields<'a>) -> Result<(Field<'a>, u32), SyntaxError> {
    let name = new_name(fields, Expected::VendorName)?;
    let second = next(fields, Expected::VendorNumber)?;
    match (number32(name, Expected::VendorNumber), number(second.text)) {
        (Ok(number), None) => Ok((checked_name(second, Expected::VendorName)?, number)),
        _ => Ok((name, number32(second, Expected::VendorNumber)?)),
    }
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
            Keyword::VendorAttribute(vendor) => {
                let vendor = match vendor {
                    Some(vendor) => vendor,
                    None => number32(next(fields, Expected::VendorNumber)?, Expected::VendorNumber)?,
                };
                let name = new_name(fields, Expected::AttributeName)?;
                let number = NumberPath::new(next(fields, Expected::AttributeNumber)?)?;
                let data_type = next(fields, Expected::DataType)?;
                return Ok(Some(Self::VendorAttribute { vendor, name, number, data_type, flags: *fields }));
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
                let (name, number) = vendor_name_and_number(fields)?;
                let (mut format, mut further) = (None, None);
                match fields.next() {
                    Some(field) if field.text.contains('=') => format = Some((vendor_format(field)?, field)),
                    field => further = field,
                }
                Self::Vendor { name, number, format, further }
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
                let mut vendor = None;
                let parent = match (block, fields.next()) {
                    // `BEGIN PROTOCOL RADIUS 1 verify=lib` also defines the protocol, as `PROTOCOL` does.
                    (Block::Protocol, Some(field)) if scoped => {
                        number32(field, Expected::ProtocolNumber)?;
                        return Ok(Some(Self::Begin { block, scoped, name, number: None, parent: None }));
                    }
                    // `BEGIN VENDOR Cisco 9`
                    (Block::Vendor, Some(field)) if scoped && number(field.text).is_some() => {
                        vendor = Some(number32(field, Expected::VendorNumber)?);
                        None
                    }
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
                Self::Begin { block, scoped, name, number: vendor, parent }
            }
            Keyword::End(block) => {
                let is_bare = block.is_none() && fields.clone().next().is_none();
                let block = block.or_else(|| spelled_apart(fields)).unwrap_or(Block::Attribute);
                let name = if is_bare { None } else { Some(next(fields, name_of(block))?) };
                Self::End { block, name }
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
