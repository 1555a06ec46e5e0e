//! What the line of a definition says.

use radius_proto::typed::Hiding;

/// What a definition is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Role {
    /// `ATTRIBUTE`.
    Attribute,
    /// `DEFINE`: an attribute without a number, never on the wire.
    Definition,
    /// `ENUM`: values that attributes borrow.
    Enumeration,
    /// `MEMBER`: a part of a structure. Its number is its place, from 1 on.
    Member,
    /// `STRUCT`: a structure that follows another one whose key has a certain number, which is the number here.
    Structure,
}

/// Why an attribute has no [`AttributePath`](radius_proto::attribute::AttributePath).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Unplaced {
    /// It is internal to the server: so it says, or it has a number above 255 outside all others.
    Internal,
    /// It has no number.
    NoNumber,
    /// It is part of a structure.
    InStructure,
    /// The number does not fit the field that it would have on the wire.
    NumberTooLarge,
    /// It lies deeper than [`AttributePath::MAX_NESTED`](radius_proto::attribute::AttributePath::MAX_NESTED).
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

/// What flags say of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "they are flags")]
pub struct Flags {
    /// `has_tag`: an octet of tag stands before the value.
    pub tagged: bool,
    /// `encrypt=`: how the value is hidden.
    pub hiding: Option<Hiding>,
    /// `secret`: the value, though in clear, is not for logs.
    pub secret: bool,
    /// `array`: several values in one attribute.
    pub array: bool,
    /// `concat`: attributes that follow one another are pieces of one value.
    pub concat: bool,
    /// `virtual`: computed by the server.
    pub is_virtual: bool,
    /// `internal`, in the line or by `FLAGS`: never on the wire.
    pub internal: bool,
    /// `key`: a member of a structure that says which structure follows.
    pub key: bool,
    /// `counter`.
    pub counter: bool,
    /// `flat`.
    pub flat: bool,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `length=`: how many octets of length stand before the value, 0 to 2.
    pub length_octets: u8,
    /// `precision=`.
    pub precision: Precision,
    /// `offset=`: what is added to the length in front of the value; `None` if the line does not say it.
    pub offset: Option<i32>,
}
