//! The shape of all errors: a place in a packet, and a reason.

use core::{error::Error, fmt};

use crate::attribute::AttributePath;

/// An error in a packet, with its place.
///
/// The error of every operation on packets has this shape. `R` is the type of the operation's reasons. It is small and
/// `Copy`. It holds no part of a value except lengths that a value contains, such as the length of a prefix or of a TLV,
/// so that it can be logged.
///
/// ```
/// use radius_proto::{Packet, attribute::AttributeType, error::DecodeReason};
///
/// let datagram = [&[1, 42, 0, 23][..], &[0; 16], &[80, 18, 0]].concat();
/// let error = Packet::parse(&datagram).unwrap_err();
/// assert_eq!(error.reason(), DecodeReason::AttributeOverrun { length: 18, remaining: 3 });
/// assert_eq!((error.offset(), error.name()), (Some(20), Some("Message-Authenticator")));
/// assert_eq!(error.attribute(), Some(AttributeType(80).into()));
/// assert_eq!(error.label(), "attribute-overrun");
/// let text = "offset 20: Message-Authenticator (80): Length is 18, but the packet ends after 3 octets";
/// assert_eq!(error.to_string(), text);
/// ```
#[derive(Clone, Copy)]
pub struct PacketError<R> {
    place: Place,
    reason: R,
}

/// A place in a packet.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// A packet has at most 65,535 octets, so two octets hold every offset.
    offset: Option<u16>,
    attribute: Option<AttributePath>,
    /// The name from a typed attribute.
    name: Option<&'static str>,
}

/// The reason why an operation failed, without the place.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use radius_proto::error::{PacketError, Reason};
///
/// fn count(counters: &mut BTreeMap<&str, u64>, error: &PacketError<impl Reason>) {
///     *counters.entry(error.label()).or_default() += 1;
/// }
/// ```
pub trait Reason: Error + Copy {
    /// A short name that never changes, for counters: `attribute-overrun`. All labels of a type differ.
    fn label(&self) -> &'static str;
}

impl<R: Reason> PacketError<R> {
    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> R {
        self.reason
    }

    /// The offset at which the attribute or the field begins, or would have begun, or at which a datagram ends too early,
    /// in octets from the start of the packet. `None` if the reason is not about octets of a packet.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.place.offset.map(usize::from)
    }

    /// The attribute; `None` if the reason is not about one.
    #[must_use]
    pub const fn attribute(&self) -> Option<AttributePath> {
        self.place.attribute
    }

    /// The name of the attribute. It is known if the operation took a [`TypedAttribute`](crate::typed::TypedAttribute),
    /// and for the attributes that the protocol itself handles, see
    /// [`AttributeType::name`](crate::attribute::AttributeType::name).
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        match (self.place.name, self.place.attribute) {
            (None, Some(path)) => match path.as_standard() {
                Some(attribute_type) => attribute_type.name(),
                None => None,
            },
            (name, _) => name,
        }
    }

    /// The label of the reason: a short name that never changes, for counters. Each type of reasons lists its labels:
    /// [`DecodeReason`](crate::error::DecodeReason::label), [`VerifyReason`](crate::error::VerifyReason::label),
    /// [`InvalidValue`](crate::error::InvalidValue::label), [`InvalidPlace`](crate::error::InvalidPlace::label),
    /// [`RevealReason`](crate::error::RevealReason::label), [`EncodeReason`](crate::error::EncodeReason::label).
    #[must_use]
    pub fn label(&self) -> &'static str {
        self.reason.label()
    }
}

impl<R> PacketError<R> {
    /// An error without a place, for tests of code that handles errors.
    ///
    /// ```
    /// use radius_proto::{Packet, error::{DecodeError, DecodeReason}};
    ///
    /// let expected = DecodeError::new(DecodeReason::HeaderTruncated { received: 3 }).with_offset(3);
    /// assert_eq!(Packet::parse(&[1, 42, 0]).unwrap_err(), expected);
    /// ```
    #[cold]
    #[must_use]
    pub const fn new(reason: R) -> Self {
        Self { place: Place { offset: None, attribute: None, name: None }, reason }
    }

    /// The same error at this offset. An offset above 65,535 becomes 65,535; no packet is longer.
    #[must_use]
    pub const fn with_offset(mut self, offset: usize) -> Self {
        self.place.offset = Some(in_packet(offset));
        self
    }

    /// The same error about this attribute.
    #[must_use]
    pub const fn with_attribute(mut self, attribute: AttributePath) -> Self {
        self.place.attribute = Some(attribute);
        self
    }
}

/// The attribute of an error. The name is that of a typed attribute.
#[derive(Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) path: AttributePath,
    pub(crate) name: Option<&'static str>,
}

impl<A: Into<AttributePath>> From<A> for Subject {
    #[inline(always)]
    fn from(attribute: A) -> Self {
        Self { path: attribute.into(), name: None }
    }
}

// These functions are not inlined, so that callers that are inlined into users' code contain only a call.
impl<R> PacketError<R> {
    /// An error at an offset that belongs to no attribute.
    #[cold]
    #[inline(never)]
    pub(crate) fn at(offset: usize, reason: R) -> Self {
        Self { place: Place { offset: Some(in_packet(offset)), attribute: None, name: None }, reason }
    }

    /// An error about an attribute, without an offset.
    #[inline(always)]
    pub(crate) fn about(attribute: impl Into<Subject>, reason: R) -> Self {
        Self::told(attribute.into(), None, reason)
    }

    /// An error about the attribute that begins, or would have begun, at an offset.
    #[inline(always)]
    pub(crate) fn of(attribute: impl Into<Subject>, offset: usize, reason: R) -> Self {
        Self::told(attribute.into(), Some(offset), reason)
    }

    #[cold]
    #[inline(never)]
    fn told(Subject { path, name }: Subject, offset: Option<usize>, reason: R) -> Self {
        Self { place: Place { offset: offset.map(in_packet), attribute: Some(path), name }, reason }
    }

    /// The same error with the name of `attribute`, if the error is about that attribute. Reading a TLV may return an
    /// error about its container.
    #[cold]
    #[inline(never)]
    pub(crate) fn named(mut self, Subject { path, name }: Subject) -> Self {
        if self.place.attribute == Some(path) {
            self.place.name = name;
        }
        self
    }

    /// The same place with another reason.
    #[cold]
    pub(crate) fn map<S>(self, reason: impl FnOnce(R) -> S) -> PacketError<S> {
        PacketError { place: self.place, reason: reason(self.reason) }
    }
}

const fn in_packet(offset: usize) -> u16 {
    let [.., high, low] = offset.to_be_bytes();
    if offset > u16::MAX as usize { u16::MAX } else { u16::from_be_bytes([high, low]) }
}

impl<R: PartialEq> PartialEq for PacketError<R> {
    /// Compares the offset, the attribute and the reason. The name is not compared, since it only repeats the
    /// attribute.
    fn eq(&self, other: &Self) -> bool {
        (self.place.offset, self.place.attribute) == (other.place.offset, other.place.attribute)
            && self.reason == other.reason
    }
}

impl<R: Eq> Eq for PacketError<R> {}

impl<R: Reason> fmt::Display for PacketError<R> {
    /// `offset 20: User-Password (2): 22 octets are not a hidden value of this kind`. Unknown parts of the place are
    /// left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(offset) = self.offset() {
            write!(f, "offset {offset}: ")?;
        }
        match (self.name(), self.attribute()) {
            (Some(name), Some(path)) => write!(f, "{name} ({path}): ")?,
            (None, Some(path)) => write!(f, "attribute {path}: ")?,
            (_, None) => {}
        }
        fmt::Display::fmt(&self.reason, f)
    }
}

impl<R: Reason> fmt::Debug for PacketError<R> {
    /// The same text with the label, since `main` prints an error in this form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} [{}]", self.label())
    }
}

impl<R: Reason> Error for PacketError<R> {}
