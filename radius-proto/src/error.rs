//! Errors: what was wrong, where, and what was expected.
//!
//! Every error is small, `Copy` and free of packet contents, so that it can be logged without leaking a credential.
//! Offsets count octets from the start of the packet.

use thiserror::Error;

use crate::{
    attribute::{AttributePath, AttributeType},
    code::Code,
    value::Kind,
};

/// Why a datagram is not a RADIUS packet. It is to be discarded silently
/// ([RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The datagram is shorter than the 20 octets of a header.
    #[error("offset {received}: the datagram ends inside the header of 20 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// The Length field is smaller than the header that contains it.
    #[error("offset 2: Length is {length}, and a packet has at least 20 octets")]
    LengthBelowMinimum {
        /// The Length field.
        length: u16,
    },
    /// The Length field is larger than the receiver accepts.
    #[error("offset 2: Length is {length}, and at most {maximum} octets are accepted")]
    LengthAboveMaximum {
        /// The Length field.
        length: u16,
        /// The limit in force, see [`Limits`](crate::Limits).
        maximum: u16,
    },
    /// The Length field promises more octets than came.
    #[error("offset {received}: Length is {length}, and only {received} octets were received")]
    Truncated {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// One octet is left after the last attribute, too few for Type and Length.
    #[error("offset {offset}: one octet is left, and an attribute has at least 2")]
    AttributeHeaderTruncated {
        /// Where the octet stands.
        offset: usize,
    },
    /// An attribute has type 0, which is no attribute.
    #[error("offset {offset}: attribute type 0 is reserved")]
    AttributeTypeZero {
        /// Where the attribute begins.
        offset: usize,
    },
    /// An attribute's Length field is 0 or 1, less than its own header.
    #[error("offset {offset}: attribute {attribute} has Length {length}, and an attribute has at least 2 octets")]
    AttributeLengthBelowMinimum {
        /// Where the attribute begins.
        offset: usize,
        /// Its type.
        attribute: AttributeType,
        /// Its Length field.
        length: u8,
    },
    /// An attribute runs past the end of the packet.
    #[error("offset {offset}: attribute {attribute} has Length {length}, and the packet ends after {remaining} octets")]
    AttributeOverrun {
        /// Where the attribute begins.
        offset: usize,
        /// Its type.
        attribute: AttributeType,
        /// Its Length field.
        length: u8,
        /// Octets from the attribute's first to the end of the packet.
        remaining: usize,
    },
    /// The packet has more attributes than the receiver accepts.
    #[error("offset {offset}: more than {maximum} attributes")]
    TooManyAttributes {
        /// Where the first attribute in excess begins.
        offset: usize,
        /// The limit in force, see [`Limits`](crate::Limits).
        maximum: usize,
    },
}

impl DecodeError {
    /// Where the fault lies, in octets from the start of the datagram.
    #[must_use]
    pub const fn offset(&self) -> usize {
        match *self {
            Self::LengthBelowMinimum { .. } | Self::LengthAboveMaximum { .. } => 2,
            Self::HeaderTruncated { received } | Self::Truncated { received, .. } => received,
            Self::AttributeHeaderTruncated { offset }
            | Self::AttributeTypeZero { offset }
            | Self::AttributeLengthBelowMinimum { offset, .. }
            | Self::AttributeOverrun { offset, .. }
            | Self::TooManyAttributes { offset, .. } => offset,
        }
    }
}

/// Why a packet is not believed. It is to be discarded silently, and counted.
///
/// None of these is an authentication failure of the user: answering with Access-Reject would tell an attacker
/// something, and taking it for "no reply yet" must not stop or restart a client's timers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The code has no rules in this crate: nothing is known about how it is authenticated.
    #[error("{code} has no authentication rules")]
    UnknownCode {
        /// The Code field.
        code: Code,
    },
    /// The packet is not a request.
    #[error("{code} is not a request")]
    NotARequest {
        /// The Code field.
        code: Code,
    },
    /// The packet is a reply, or anything else, that does not answer the request.
    #[error("{reply} does not answer {request}")]
    CodeMismatch {
        /// The code of the request.
        request: Code,
        /// The code of the packet.
        reply: Code,
    },
    /// The packet answers another identifier.
    #[error("identifier {found} instead of {expected}")]
    IdentifierMismatch {
        /// The identifier of the request.
        expected: u8,
        /// The identifier of the packet.
        found: u8,
    },
    /// A Message-Authenticator is required and there is none.
    #[error("no Message-Authenticator, and {required_by} requires one")]
    MessageAuthenticatorAbsent {
        /// What requires it.
        required_by: RequiredBy,
    },
    /// A Message-Authenticator does not hold 16 octets.
    #[error("offset {offset}: Message-Authenticator has a value of {length} octets instead of 16")]
    MessageAuthenticatorLength {
        /// Where the attribute begins.
        offset: usize,
        /// Octets of its value.
        length: usize,
    },
    /// There is more than one Message-Authenticator.
    #[error("offset {offset}: a second Message-Authenticator")]
    MessageAuthenticatorDuplicate {
        /// Where the second one begins.
        offset: usize,
    },
    /// The Message-Authenticator is not that of this packet under this secret: it was changed under way, or the secrets
    /// differ.
    #[error("offset {offset}: Message-Authenticator is wrong; the shared secrets differ, or the packet was changed")]
    MessageAuthenticatorInvalid {
        /// Where the attribute begins.
        offset: usize,
    },
    /// The Request Authenticator of an accounting, CoA or Disconnect request is wrong.
    #[error("offset 4: Request Authenticator is wrong; the shared secrets differ, or the packet was changed")]
    RequestAuthenticatorInvalid,
    /// The Response Authenticator is wrong.
    #[error(
        "offset 4: Response Authenticator is wrong; the shared secrets differ, the packet was changed, or it answers another request"
    )]
    ResponseAuthenticatorInvalid,
}

/// What requires a Message-Authenticator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum RequiredBy {
    /// The [`Policy`](crate::Policy) for this peer, against BlastRADIUS.
    Policy,
    /// The packet carries Proxy-State, and the [`Policy`](crate::Policy) limits that: Proxy-State is where the
    /// BlastRADIUS attacker puts the octets of the collision.
    ProxyState,
    /// The packet, or the request that it answers, carries an EAP-Message.
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)
    EapMessage,
    /// The packet, or the request that it answers, carries a Digest attribute.
    /// [RFC 5090, section 2.1.2](https://www.rfc-editor.org/rfc/rfc5090#section-2.1.2)
    Digest,
    /// The packet is a Status-Server.
    /// [RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)
    Code,
}

impl RequiredBy {
    /// Whether an attribute of this type makes an RFC require a Message-Authenticator.
    #[inline]
    pub(crate) const fn attribute(attribute: AttributeType) -> Option<Self> {
        match attribute {
            AttributeType::EAP_MESSAGE => Some(Self::EapMessage),
            digest if digest.is_digest() => Some(Self::Digest),
            _ => None,
        }
    }
}

impl core::fmt::Display for RequiredBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Policy => "the policy",
            Self::ProxyState => "a Proxy-State under this policy",
            Self::EapMessage => "an EAP-Message",
            Self::Digest => "a Digest attribute",
            Self::Code => "the packet's code",
        })
    }
}

/// An attribute's value does not fit its data type. The packet stays valid and the octets stay readable
/// ([RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("offset {offset}: attribute {attribute}: {reason}")]
#[non_exhaustive]
pub struct ValueError {
    /// The attribute.
    pub attribute: AttributePath,
    /// Where the attribute begins.
    pub offset: usize,
    /// What is wrong with the value.
    pub reason: InvalidValue,
}

/// What is wrong with a value, without saying whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidValue {
    /// The data type has a fixed length, and the value another.
    #[error("{found} octets instead of {expected}")]
    Length {
        /// Octets of the value.
        found: usize,
        /// Octets of the data type.
        expected: usize,
    },
    /// The data type allows a range of lengths, and the value is outside it.
    #[error("{found} octets instead of {minimum} to {maximum}")]
    LengthRange {
        /// Octets of the value.
        found: usize,
        /// The fewest octets that are possible.
        minimum: u8,
        /// The most octets that are possible.
        maximum: u8,
    },
    /// The value is spread over several attributes, and its type can be read from one piece only: `reassemble` copies
    /// the pieces together.
    #[error("{length} octets in several fragments")]
    Fragmented {
        /// Octets of the value, over all fragments.
        length: usize,
    },
    /// A fragment says that more follows and is not full.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit and a Length below 255")]
    FragmentShort,
    /// The last fragment that was found says that more follows.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit, and no further fragment")]
    FragmentMissing,
    /// The attributes of a vendor do not fill the Vendor-Specific in the vendor's format.
    /// [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
    #[error("not filled by attributes in the format that the vendor is known, or taken, to have")]
    VendorFormat,
    /// Attribute number 0 of an extended space.
    #[error("the Extended-Type or EVS-Type is 0, which is reserved")]
    ExtendedTypeZero,
    /// The value ends before the header of a TLV does, or there is none.
    #[error("octet {at} of the value: the header of a TLV is cut")]
    TlvTruncated {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
    },
    /// TLVs inside one another, deeper than [`AttributePath::MAX_NESTED`](crate::AttributePath::MAX_NESTED).
    /// [RFC 6929, section 2.3.1](https://www.rfc-editor.org/rfc/rfc6929#section-2.3.1)
    #[error("TLVs inside one another, deeper than {} levels", AttributePath::MAX_NESTED)]
    TlvTooDeep,
    /// TLV-Type 0.
    #[error("octet {at} of the value: TLV-Type is 0, which is reserved")]
    TlvTypeZero {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
    },
    /// A TLV is empty, or ends behind the value that it lies in.
    #[error("octet {at} of the value: TLV-Length is {length}, and 3 to what is left of the value are possible")]
    TlvLength {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
        /// The TLV-Length field.
        length: u8,
    },
    /// The first octet of a tagged number is neither a tag nor zero.
    /// [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
    #[error("{found:#04x} is no tag, which is at most 0x1f")]
    Tag {
        /// The octet.
        found: u8,
    },
    /// The data type has no place for a tag.
    /// [RFC 2868, section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)
    #[error("a value of this type has no tag")]
    NotTagged,
    /// The value is of another data type than the attribute.
    #[error("a value of another type than {expected}")]
    KindMismatch {
        /// The attribute's data type.
        expected: Kind,
    },
    /// A number is larger than its field.
    #[error("{found} is larger than {maximum}")]
    NumberTooLarge {
        /// The number.
        found: u64,
        /// The largest that fits.
        maximum: u64,
    },
    /// Bits behind the length of a prefix are set.
    /// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
    #[error("bits behind the prefix length of {length} are set")]
    HostBits {
        /// The prefix length.
        length: u8,
    },
    /// The IPv4 prefix of the address 0.0.0.0 has another length than 32.
    /// [RFC 6572, section 4.12](https://www.rfc-editor.org/rfc/rfc6572#section-4.12)
    #[error("a prefix length of {length}, and 0.0.0.0 has one of 32")]
    PrefixUnspecified {
        /// The prefix length.
        length: u8,
    },
    /// Neither the 4 octets of an IPv4 address nor the 16 of an IPv6 address.
    #[error("{found} octets instead of 4 or 16")]
    NoAddress {
        /// Octets of the value.
        found: usize,
    },
    /// A text that is not UTF-8.
    #[error("not UTF-8 from octet {valid_up_to} of the value on")]
    NotUtf8 {
        /// How many octets of the value are sound.
        valid_up_to: usize,
    },
}

/// Why a hidden value cannot be revealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RevealError {
    /// The packet's code has no place for a hidden value of this kind: hiding is keyed with the random Request
    /// Authenticator of an Access-Request, or in a CoA-Request with zeroes.
    #[error(
        "{code} has no place for attribute {attribute}, whose value takes an Access-Request's random authenticator"
    )]
    NotHidden {
        /// The attribute.
        attribute: AttributePath,
        /// The packet's code.
        code: Code,
    },
    /// No value is hidden in so many octets: a password has 16 to 128 in steps of 16, a salted value at least 16 behind
    /// its salt, an Ascend secret 16.
    #[error("offset {offset}: attribute {attribute}: {found} octets are no hidden value of this kind")]
    Length {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
        /// Octets of the value.
        found: usize,
    },
    /// The first bit of a salt is clear. [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    #[error("offset {offset}: attribute {attribute}: the first bit of the salt is clear")]
    Salt {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
    },
    /// The length inside a salted value is larger than what follows it. Most likely the secrets differ.
    #[error(
        "offset {offset}: attribute {attribute}: the length inside is larger than the value; the shared secrets may differ"
    )]
    InnerLength {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
    },
    /// The buffer is too short.
    #[error("attribute {attribute} takes a buffer of {needed} octets, and it has {available}")]
    NoRoom {
        /// The attribute.
        attribute: AttributePath,
        /// Octets that it takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// What was revealed does not fit its data type, or what is hidden lies in fragments.
    #[error("offset {offset}: attribute {attribute}: {reason}")]
    Value {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
        /// What is wrong with the value.
        reason: InvalidValue,
    },
    /// There are a User-Password and a CHAP-Password, of which only one may be there.
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[error("offset {offset}: a second password beside attribute {attribute}, of another kind")]
    Ambiguous {
        /// The attribute that was asked for.
        attribute: AttributePath,
        /// Where the other one begins.
        offset: usize,
    },
    /// The attribute occurs twice, and it is not for this crate to choose.
    #[error("offset {offset}: attribute {attribute} occurs a second time")]
    Duplicate {
        /// The attribute.
        attribute: AttributePath,
        /// Where the second one begins.
        offset: usize,
    },
}

/// Why a packet cannot be built. Nothing is truncated and no length wraps.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The header does not fit into the buffer.
    #[error("the header takes 20 octets, and the buffer has {available}")]
    NoRoomForHeader {
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute does not fit into what is left of the buffer or of the maximum packet length.
    #[error("offset {offset}: attribute {attribute} takes {needed} octets, and {available} are left")]
    NoRoom {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// Octets that it takes with its header.
        needed: usize,
        /// Octets left.
        available: usize,
    },
    /// The value is longer than one attribute can hold.
    #[error("offset {offset}: attribute {attribute}: a value of {length} octets, and at most {maximum} fit")]
    ValueTooLong {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// Octets of the value.
        length: usize,
        /// Octets that are possible.
        maximum: usize,
    },
    /// The value is empty, which is not to be sent: the attribute is to be left out.
    /// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
    #[error("offset {offset}: attribute {attribute}: an empty value is not to be sent; leave the attribute out")]
    ValueEmpty {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// The value has no encoding in its data type.
    #[error("offset {offset}: attribute {attribute}: {reason}")]
    Value {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// What is wrong with the value.
        reason: InvalidValue,
    },
    /// The attribute's number does not fit into the field that the vendor's format has for it, or is 0 in an extended
    /// space.
    #[error("offset {offset}: attribute {attribute}: the number does not fit its field")]
    NumberOutOfRange {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// The TLV does not belong into the attribute that is being written.
    #[error("offset {offset}: attribute {attribute} does not lie in {container}")]
    NotInside {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// The attribute that is being written.
        container: AttributePath,
    },
    /// Type 0 is no attribute.
    #[error("offset {offset}: attribute type 0 is reserved")]
    AttributeTypeZero {
        /// Where it would have begun.
        offset: usize,
    },
    /// The attribute is written by the builder itself, or hidden by a method of its own.
    #[error("offset {offset}: attribute {attribute} is not for the caller to push: {instead}")]
    Reserved {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// What to do instead.
        instead: &'static str,
    },
    /// The packet's code has no place for a hidden value of this kind.
    #[error(
        "{code} has no place for attribute {attribute}, whose value takes an Access-Request's random authenticator"
    )]
    NotHidden {
        /// The attribute.
        attribute: AttributePath,
        /// The packet's code.
        code: Code,
    },
    /// The code is not a request.
    #[error("{code} is not a request")]
    NotARequest {
        /// The code.
        code: Code,
    },
    /// The code does not answer the request.
    #[error("{reply} does not answer {request}")]
    CodeMismatch {
        /// The code of the request.
        request: Code,
        /// The code of the reply that was wanted.
        reply: Code,
    },
    /// The random number generator failed. A predictable Request Authenticator would give passwords away, so nothing is
    /// built.
    #[error("the random number generator failed, or gave nothing but zeroes")]
    Random,
}

/// Why octets cannot be a shared secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum SecretError {
    /// An empty secret authenticates everybody.
    #[error("the shared secret is empty")]
    Empty,
    /// The secret is longer than [`Secret::MAX_LENGTH`](crate::Secret::MAX_LENGTH).
    #[error("the shared secret has {length} octets, and at most {maximum} are possible")]
    TooLong {
        /// Octets of the secret.
        length: usize,
        /// The limit.
        maximum: usize,
    },
}
