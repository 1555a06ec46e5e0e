//! The grammar of the wire, as nom parsers.
//!
//! `nom` is used in complete mode, since no octets follow a datagram. [`attribute`] has the signature of a nom parser,
//! so that parsers of nested formats can use it. Its body is plain slice code: it is the hot primitive, and stock
//! combinators took three times as long (27 ns against 9 ns for twelve attributes; `benches/benches/parse.rs` guards
//! it).

use nom::{
    IResult, Parser,
    error::{ErrorKind, ParseError},
    number::complete::{be_u16, u8},
};

use crate::{
    attribute::{Attribute, AttributeType},
    code::Code,
};

/// A fault, and the rest of the input at its place. The distance to the end gives the offset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fault<'a> {
    pub(crate) at: &'a [u8],
    pub(crate) reason: Reason,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    /// The input ended too early for a fixed field.
    Incomplete,
    /// Type 0.
    TypeZero,
    /// Length below the two octets of the attribute's header.
    LengthBelowHeader { number: u8, length: u8 },
    /// Length beyond the end of the input.
    Overrun { number: u8, length: u8 },
}

impl<'a> ParseError<&'a [u8]> for Fault<'a> {
    fn from_error_kind(at: &'a [u8], _: ErrorKind) -> Self {
        Self { at, reason: Reason::Incomplete }
    }

    fn append(_: &'a [u8], _: ErrorKind, inner: Self) -> Self {
        inner
    }
}

fn fault<'a, T>(at: &'a [u8], reason: Reason) -> IResult<&'a [u8], T, Fault<'a>> {
    Err(nom::Err::Error(Fault { at, reason }))
}

/// `Code(1) Identifier(1) Length(2) Authenticator(16)`, [RFC 2865, section 3].
pub(crate) struct Header<'a> {
    pub(crate) code: Code,
    pub(crate) identifier: u8,
    pub(crate) length: u16,
    pub(crate) authenticator: &'a [u8; 16],
}

/// A field of fixed length.
#[inline]
fn array<const N: usize>(input: &[u8]) -> IResult<&[u8], &[u8; N], Fault<'_>> {
    match input.split_first_chunk() {
        Some((field, rest)) => Ok((rest, field)),
        None => fault(input, Reason::Incomplete),
    }
}

#[inline]
pub(crate) fn header(input: &[u8]) -> IResult<&[u8], Header<'_>, Fault<'_>> {
    (u8, u8, be_u16, array)
        .map(|(code, identifier, length, authenticator)| Header { code: Code(code), identifier, length, authenticator })
        .parse(input)
}

/// `Type(1) Length(1) Value(Length - 2)`, [RFC 2865, section 5]. TLVs and most vendors' attributes have the same
/// grammar.
#[inline]
pub(crate) fn attribute(input: &[u8]) -> IResult<&[u8], (AttributeType, &[u8]), Fault<'_>> {
    let [number, length, ..] = input else { return fault(input, Reason::Incomplete) };
    let (number, length) = (*number, *length);
    if number == 0 {
        return fault(input, Reason::TypeZero);
    }
    if usize::from(length) < Attribute::HEADER {
        return fault(input, Reason::LengthBelowHeader { number, length });
    }
    match input.split_at_checked(usize::from(length)) {
        Some(([_, _, value @ ..], rest)) => Ok((rest, (AttributeType(number), value))),
        _ => fault(input, Reason::Overrun { number, length }),
    }
}

/// Attributes that tile the input to its last octet.
#[inline]
pub(crate) fn attributes(input: &[u8]) -> Result<(), Fault<'_>> {
    let mut rest = input;
    loop {
        match attribute(rest) {
            Ok((following, _)) => rest = following,
            // The end is checked only when there is no further attribute. This saves a comparison for each attribute.
            Err(nom::Err::Error(fault) | nom::Err::Failure(fault)) => {
                return if fault.at.is_empty() { Ok(()) } else { Err(fault) };
            }
            // Complete parsers never ask for more input.
            Err(nom::Err::Incomplete(_)) => return Err(Fault { at: rest, reason: Reason::Incomplete }),
        }
    }
}
