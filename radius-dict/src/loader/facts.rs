//! The facts in the line of a definition.

use radius_proto::typed::Hiding;

/// The kind of a definition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Role {
    /// `ATTRIBUTE`.
    Attribute,
    /// `DEFINE`: an attribute without a number, never on the wire.
    Definition,
    /// `ENUM`: values that attributes borrow.
    Enumeration,
    /// `MEMBER`: a part of a structure. Its number is its position, from 1.
    Member,
    /// `STRUCT`: a structure that follows another structure, if the key of that structure has this number.
    Structure,
}

/// Reasons why an attribute has no [`AttributePath`](radius_proto::attribute::AttributePath).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Unplaced {
    /// It is internal to the server: its line says so, or its number is above 255 and it is outside all containers.
    Internal,
    /// It has no number.
    NoNumber,
    /// It is part of a structure.
    InStructure,
    /// The number does not fit its field on the wire.
    NumberTooLarge,
    /// It is nested deeper than [`AttributePath::MAX_NESTED`](radius_proto::attribute::AttributePath::MAX_NESTED).
    TooDeep,
}

/// The unit of a time.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Precision {
    /// Seconds.
    #[default]
    Seconds,
    /// Milliseconds.
    Milliseconds,
    /// Microseconds.
    Microseconds,
    /// Nanoseconds.
    Nanoseconds,
}

/// The flags of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "they are flags")]
pub struct Flags {
    /// `has_tag`: an octet of tag precedes the value.
    pub tagged: bool,
    /// `encrypt=`: the way in which the value is hidden.
    pub hiding: Option<Hiding>,
    /// `secret`: the value is in clear, but logs must not show it.
    pub secret: bool,
    /// `array`: several values in one attribute.
    pub array: bool,
    /// `concat`: attributes that follow one another are pieces of one value.
    pub concat: bool,
    /// `virtual`: computed by the server.
    pub is_virtual: bool,
    /// `internal`, in the line or by `FLAGS`: never on the wire.
    pub internal: bool,
    /// `key`: a member of a structure whose value selects the structure that follows.
    pub key: bool,
    /// `counter`.
    pub counter: bool,
    /// `flat`.
    pub flat: bool,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `length=`: the number of octets of length before the value, 0 to 2.
    pub length_octets: u8,
    /// `precision=`.
    pub precision: Precision,
    /// `offset=`: the number that is added to the length in front of the value; `None` if the line does not have it.
    pub offset: Option<i32>,
}
