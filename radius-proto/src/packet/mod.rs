//! The packet: a checked view over a datagram.

mod error;
pub(crate) mod grammar;

use core::fmt;

pub use error::{DecodeError, DecodeReason};
use grammar::{Fault, Header, Reason};

use crate::{
    attribute::{Attribute, AttributeType, Attributes},
    code::Code,
};
pub use crate::{authenticator::Authenticator, profile::Limits};

/// A RADIUS packet as received. It is a view over the datagram. Its framing has been checked; its origin has **not**.
///
/// Copying the view is cheap, and the datagram is never copied. Order, duplicates, unknown attributes and unknown codes
/// are kept. Octets after the packet's Length are padding: they are not part of the view, of any hash or of any
/// accessor.
///
/// Its contents are not verified and must not be trusted. [`verify_request`](Self::verify_request) and
/// [`verify_reply`](Self::verify_reply) return the types that reveal hidden values and can be answered.
///
/// ```
/// use radius_proto::{Code, Packet};
///
/// let datagram = [&[1, 42, 0, 26][..], &[0; 16], &[1, 6], b"nemo"].concat();
/// let packet = Packet::parse(&datagram)?;
/// assert_eq!(packet.code(), Code::ACCESS_REQUEST);
/// assert_eq!(packet.identifier(), 42);
/// assert_eq!(packet.attributes().next().unwrap().value(), b"nemo");
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
#[derive(Clone, Copy)]
pub struct Packet<'a> {
    code: Code,
    identifier: u8,
    authenticator: &'a [u8; 16],
    octets: &'a [u8],
    attributes: &'a [u8],
}

impl<'a> Packet<'a> {
    /// The octets of the header, which are also those of the shortest packet.
    pub const HEADER: usize = 20;

    /// The offset of the Length field.
    const LENGTH: usize = 2;

    /// Checks the framing of a UDP datagram, once and completely.
    ///
    /// `datagram` may be longer than the packet; octets after Length are ignored. Equal to
    /// [`parse_with`](Self::parse_with) under [`Limits::UDP`].
    ///
    /// # Errors
    ///
    /// [`DecodeError`] if the header is cut, Length is below 20, above 4,096 or beyond the datagram, or if the
    /// attributes do not tile the packet exactly: Length below 2, an overrun, a stray octet, or type 0. Each of these
    /// datagrams must be discarded silently.
    #[inline]
    pub fn parse(datagram: &'a [u8]) -> Result<Self, DecodeError> {
        Self::parse_with(datagram, Limits::UDP)
    }

    /// Checks the framing under the caller's limits.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and [`DecodeReason::TooManyAttributes`].
    #[inline(always)]
    pub fn parse_with(datagram: &'a [u8], limits: Limits) -> Result<Self, DecodeError> {
        let Ok((_, Header { code, identifier, length, authenticator })) = grammar::header(datagram) else {
            let received = datagram.len();
            return Err(DecodeError::at(received, DecodeReason::HeaderTruncated { received }));
        };
        if usize::from(length) < Self::HEADER {
            return Err(DecodeError::at(Self::LENGTH, DecodeReason::LengthBelowMinimum { length }));
        }
        if length > limits.maximum_length() {
            let maximum = limits.maximum_length();
            return Err(DecodeError::at(Self::LENGTH, DecodeReason::LengthAboveMaximum { length, maximum }));
        }
        let (Some(octets), Some(attributes)) =
            (datagram.get(..usize::from(length)), datagram.get(Self::HEADER..usize::from(length)))
        else {
            let received = datagram.len();
            return Err(DecodeError::at(received, DecodeReason::Truncated { length, received }));
        };
        let packet = Self { code, identifier, authenticator, octets, attributes };
        if let Err(fault) = grammar::attributes(attributes) {
            return Err(packet.misframed(fault));
        }
        // Attributes are counted only if the limit can be exceeded: an attribute has at least two octets.
        let maximum = limits.maximum_attributes();
        if maximum < attributes.len() / Attribute::HEADER
            && let Some(excess) = packet.attributes().nth(maximum)
        {
            return Err(DecodeError::at(excess.offset(), DecodeReason::TooManyAttributes { maximum }));
        }
        Ok(packet)
    }

    /// The packet of these octets, which passed [`parse`](Self::parse) before.
    #[cfg(feature = "alloc")]
    pub(crate) fn checked_before(octets: &'a [u8]) -> Self {
        let header = octets.split_first_chunk::<4>().and_then(|([code, identifier, ..], rest)| {
            let (authenticator, attributes) = rest.split_first_chunk()?;
            Some(Self { code: Code(*code), identifier: *identifier, authenticator, octets, attributes })
        });
        header.unwrap_or(Self { code: Code(0), identifier: 0, authenticator: &[0; 16], octets, attributes: &[] })
    }

    #[cold]
    #[inline(never)]
    fn misframed(&self, fault: Fault<'_>) -> DecodeError {
        let remaining = fault.at.len();
        let offset = self.octets.len() - remaining;
        match fault.reason {
            Reason::Incomplete => DecodeError::at(offset, DecodeReason::AttributeHeaderTruncated),
            Reason::TypeZero => DecodeError::at(offset, DecodeReason::AttributeTypeZero),
            Reason::LengthBelowHeader { number, length } => {
                DecodeError::of(AttributeType(number), offset, DecodeReason::AttributeLengthBelowMinimum { length })
            }
            Reason::Overrun { number, length } => {
                DecodeError::of(AttributeType(number), offset, DecodeReason::AttributeOverrun { length, remaining })
            }
        }
    }

    /// The Code field.
    #[inline]
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The Identifier field, which a reply repeats.
    #[inline]
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The Authenticator field: the Request Authenticator of a request, the Response Authenticator of a reply.
    #[inline]
    #[must_use]
    pub const fn authenticator(&self) -> Authenticator {
        Authenticator::new(*self.authenticator)
    }

    /// The Authenticator field, borrowed from the datagram.
    pub(crate) const fn authenticator_field(&self) -> &'a [u8; 16] {
        self.authenticator
    }

    /// The attributes, in wire order.
    #[inline]
    #[must_use]
    pub const fn attributes(&self) -> Attributes<'a> {
        Attributes::new(self.attributes, self.octets.len())
    }

    /// The whole packet without padding, 20 to 65,535 octets, as received.
    #[inline]
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }
}

impl fmt::Debug for Packet<'_> {
    /// The header, and the attributes without their values, which may be credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packet")
            .field("code", &self.code())
            .field("identifier", &self.identifier())
            .field("length", &self.octets.len())
            .field("attributes", &self.attributes())
            .finish_non_exhaustive()
    }
}
