//! Attributes as they stand on the wire: one wire concept a file.

mod chunks;
pub(crate) mod fragment;
mod iter;
mod path;
mod tag;
mod tlv;
mod vendor;

use core::fmt;

pub use chunks::Chunks;
pub use iter::Attributes;
pub use path::{AttributePath, ExtendedAttribute};
pub(crate) use path::{EXTENDED_VENDOR_SPECIFIC, Space};
pub use tag::Tag;
pub(crate) use tlv::TLV_HEADER;
pub use tlv::{TlvItem, Tlvs};
pub(crate) use vendor::{MORE, VendorAttribute, VendorAttributes, split_vendor};
pub use vendor::{Vendor, VendorFormat};

/// The Type field of an attribute, one octet.
///
/// An open registry: every value can be held. The named constants are only those that the protocol itself handles;
/// the crate `radius-dict` has typed constants for everything else.
///
/// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5),
/// [IANA, RADIUS Types](https://www.iana.org/assignments/radius-types/)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeType(pub u8);

impl AttributeType {
    /// User-Password (2), hidden with the shared secret.
    pub const USER_PASSWORD: Self = Self(2);
    /// CHAP-Password (3): an octet of identifier and an MD5 digest that gives a guessed password away.
    pub const CHAP_PASSWORD: Self = Self(3);
    /// State (24): set by the server, returned unmodified by the client.
    pub const STATE: Self = Self(24);
    /// Vendor-Specific (26): attributes of a vendor's own.
    pub const VENDOR_SPECIFIC: Self = Self(26);
    /// Proxy-State (33): set by a proxy, echoed by the server in every reply, in order.
    pub const PROXY_STATE: Self = Self(33);
    /// CHAP-Challenge (60): what a CHAP-Password answers; without one it answers the Request Authenticator.
    pub const CHAP_CHALLENGE: Self = Self(60);
    /// EAP-Message (79): a piece of an EAP packet; whoever carries one must carry a Message-Authenticator.
    pub const EAP_MESSAGE: Self = Self(79);
    /// Message-Authenticator (80): HMAC-MD5 over the whole packet.
    pub const MESSAGE_AUTHENTICATOR: Self = Self(80);

    /// Whether RFC 5090 defines this attribute for HTTP Digest (103 to 122): an Access-Request with such an attribute
    /// must carry a Message-Authenticator.
    pub(crate) const fn is_digest(self) -> bool {
        matches!(self.0, 103..=122)
    }
}

impl fmt::Display for AttributeType {
    /// The number in decimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for AttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AttributeType({})", self.0)
    }
}

impl From<u8> for AttributeType {
    fn from(number: u8) -> Self {
        Self(number)
    }
}

impl From<AttributeType> for u8 {
    fn from(attribute: AttributeType) -> Self {
        attribute.0
    }
}

/// One attribute of a packet: its type, its value of 0 to 253 octets, and where it stands.
///
/// A view: the value is borrowed from the datagram. An attribute with an unknown type or an undecodable value is as
/// good as any other here; only decoding it to a typed value can fail.
///
/// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Attribute<'a> {
    attribute_type: AttributeType,
    offset: usize,
    value: &'a [u8],
}

impl<'a> Attribute<'a> {
    /// Octets that Type and Length take before the value.
    pub const HEADER: usize = 2;
    /// The most octets that one attribute's value can hold.
    pub const MAX_VALUE: usize = 253;

    pub(crate) const fn new(attribute_type: AttributeType, offset: usize, value: &'a [u8]) -> Self {
        Self { attribute_type, offset, value }
    }

    /// The Type field.
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        self.attribute_type
    }

    /// The octets after the Length field, 0 to 253 of them, as received.
    #[must_use]
    pub const fn value(&self) -> &'a [u8] {
        self.value
    }

    /// Where the attribute's Type octet stands, in octets from the start of the packet (at least 20).
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Debug for Attribute<'_> {
    /// Number, offset and length. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attribute")
            .field("type", &self.attribute_type.0)
            .field("offset", &self.offset)
            .field("octets", &self.value.len())
            .finish_non_exhaustive()
    }
}
