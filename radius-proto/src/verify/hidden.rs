//! Hidden values of verified packets.

use core::fmt;

use super::{RevealError, RevealReason};
#[cfg(feature = "alloc")]
use crate::crypto::{Secret, hiding::reveal_user_password};
use crate::{
    attribute::{AttributePath, Attributes, Chunks, Tag},
    crypto::{Key, hiding::Unrevealed},
    find::{Content, Leaf, Occurrences},
    packet_error::Subject,
    typed::{Hidden, Hiding, TypedAttribute, UserPassword},
    value::{DataType, InvalidValue, Joined, Kind, Value},
};

/// A hidden value of a verified packet, which can be revealed.
///
/// `hidden` and `hidden_leaf` of [`Request`](crate::verify::Request) and [`Reply`](crate::verify::Reply) make it, and
/// [`Request::hidden_user_password`](crate::verify::Request::hidden_user_password).
#[derive(Clone, Copy)]
pub struct HiddenValue<'a, 's> {
    attribute: AttributePath,
    /// The name from a typed attribute.
    name: Option<&'static str>,
    offset: usize,
    /// The octets, or the reason why nothing can be revealed.
    octets: Result<&'a [u8], RevealError>,
    tagged: bool,
    hiding: Hiding,
    /// The type in clear.
    kind: Kind,
    key: Key<'s>,
}

impl<'a, 's> HiddenValue<'a, 's> {
    pub(crate) const fn new(
        attribute: AttributePath,
        offset: usize,
        octets: Result<&'a [u8], RevealError>,
        tagged: bool,
        hiding: Hiding,
        kind: Kind,
        key: Key<'s>,
    ) -> Self {
        Self { attribute, name: None, offset, octets, tagged, hiding, kind, key }
    }

    /// The attribute that has the value.
    #[must_use]
    pub const fn attribute(&self) -> AttributePath {
        self.attribute
    }

    /// The offset of the outermost attribute that contains it, in octets from the start of the packet.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The way in which the value is hidden.
    #[must_use]
    pub const fn hiding(&self) -> Hiding {
        self.hiding
    }

    /// Whether the attribute has an octet of tag.
    pub(crate) const fn is_tagged(&self) -> bool {
        self.tagged
    }

    /// The tag. Before a salt the octet is always present, so an octet above 0x1f is neither a tag nor part of the
    /// value ([RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)).
    #[must_use]
    pub fn tag(&self) -> Tag {
        match self.octets {
            Ok([tag, ..]) if self.tagged => Tag::new(*tag).unwrap_or(Tag::NONE),
            _ => Tag::NONE,
        }
    }

    /// Reveals the value into `buffer`. It may use 253 octets of it. Wipe it when done.
    ///
    /// The result is the sender's value if the secret is the sender's, which a Message-Authenticator or a verified
    /// reply proves. With a wrong secret, the result is garbage or a wrong inner length.
    ///
    /// # Errors
    ///
    /// [`RevealReason::Length`] if a hidden value of this kind cannot have this length; [`RevealReason::Salt`] if the
    /// first bit of the salt is clear; [`RevealReason::InnerLength`] if the inner length is larger than the value;
    /// [`RevealReason::NoRoom`] if `buffer` is too short; [`RevealReason::Value`] if the value is spread over
    /// fragments or breaks the rules of its place; [`RevealReason::Duplicate`], [`RevealReason::Ambiguous`] or
    /// [`RevealReason::NotHidden`] for a User-Password that
    /// [`Request::user_password`](crate::verify::Request::user_password) refuses.
    #[inline(always)]
    pub fn reveal<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], RevealError> {
        let octets = self.octets?;
        let hidden = if self.tagged { octets.get(1..).unwrap_or_default() } else { octets };
        let (available, maximum) = (buffer.len(), UserPassword::limit_at(self.attribute));
        self.hiding
            .reveal(self.key, hidden, maximum, self.kind.fixed_length(), buffer)
            .map_err(|reason| self.unrevealed(reason, octets.len(), available))
    }

    /// As [`reveal`](Self::reveal), with the pads of a User-Password.
    #[cfg(feature = "alloc")]
    pub(super) fn reveal_with<'b>(
        &self,
        pads: impl Iterator<Item = [u8; 16]>,
        buffer: &'b mut [u8; UserPassword::MAX_LENGTH],
    ) -> Result<&'b [u8], RevealError> {
        let (octets, available) = (self.octets?, buffer.len());
        reveal_user_password(pads, octets, available, buffer)
            .map_err(|reason| self.unrevealed(reason, octets.len(), available))
    }

    /// The 16 octets from which the pad of each block of a User-Password is computed, together with the secret.
    #[cfg(feature = "alloc")]
    pub(super) fn feedbacks(&self) -> impl Iterator<Item = &[u8; 16]> {
        let blocks = self.octets.map_or(&[][..], |octets| octets.as_chunks().0);
        core::iter::once(self.key.authenticator.octets()).chain(blocks).take(blocks.len())
    }

    /// The secret that it is hidden with.
    #[cfg(feature = "alloc")]
    pub(super) const fn secret(&self) -> &'s Secret {
        self.key.secret
    }

    #[cold]
    fn unrevealed(&self, reason: Unrevealed, found: usize, available: usize) -> RevealError {
        self.error(match reason {
            Unrevealed::Length => RevealReason::Length { found },
            Unrevealed::Salt => RevealReason::Salt,
            Unrevealed::InnerLength => RevealReason::InnerLength,
            Unrevealed::NoRoom { needed } => RevealReason::NoRoom { needed, available },
        })
    }

    /// Reveals the value into `buffer`. It may use 253 octets of it, and reads it.
    ///
    /// # Errors
    ///
    /// As [`reveal`](Self::reveal), and [`RevealReason::Value`] if the revealed octets do not fit the data type.
    pub fn reveal_value<'b>(&self, buffer: &'b mut [u8]) -> Result<Value<'b>, RevealError> {
        self.kind.decode(self.reveal(buffer)?).map_err(|reason| self.error(RevealReason::Value(reason)))
    }

    /// Reveals the value into `buffer`, and reads it as a value of this type.
    pub(super) fn reveal_as<'b, T: DataType>(&self, buffer: &'b mut [u8]) -> Result<T::Value<'b>, RevealError> {
        T::decode(self.reveal(buffer)?).map_err(|reason| self.error(RevealReason::Value(reason)))
    }

    #[cold]
    #[inline(never)]
    fn error(&self, reason: RevealReason) -> RevealError {
        let attribute = Subject { path: self.attribute, name: self.name };
        RevealError::of(attribute, self.offset, reason)
    }
}

impl fmt::Debug for HiddenValue<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HiddenValue")
            .field("attribute", &self.attribute)
            .field("offset", &self.offset)
            .field("tag", &self.tag())
            .field("hiding", &self.hiding)
            .finish_non_exhaustive()
    }
}

/// The octets of a value, which must be in one piece: no key stream continues in another attribute.
fn whole(attribute: impl Into<Subject>, offset: usize, value: Chunks<'_>) -> Result<&[u8], RevealError> {
    value.contiguous().ok_or_else(|| {
        let reason = InvalidValue::Fragmented { length: value.length() };
        RevealError::of(attribute, offset, RevealReason::Value(reason))
    })
}

/// The occurrences of a hidden attribute. Without a key, each of them is an error.
pub(super) fn all<'a, 's, H: Hidden>(
    attributes: Attributes<'a>,
    attribute: TypedAttribute<H>,
    key: Result<Key<'s>, RevealError>,
) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
    let (path, name) = (attribute.path(), Some(attribute.name()));
    let key = key.map_err(|error| error.named(attribute.subject()));
    Occurrences::new(attributes, path, Joined::No).map(move |found| {
        let (key, offset) = (key?, found.offset);
        let octets = match found.value {
            Ok(value) => whole(attribute.subject(), offset, value),
            Err(place) => Err(RevealError::of(attribute.subject(), offset, RevealReason::Value(place.into()))),
        };
        let kind = <H::Clear as DataType>::KIND;
        Ok(HiddenValue { name, ..HiddenValue::new(path, offset, octets, H::TAGGED, H::HIDING, kind, key) })
    })
}

/// The hidden value of a leaf of `attributes`; `None` for any other leaf. `permitted` returns an error if the packet
/// must not contain the value.
pub(super) fn leaf<'a, 's>(
    leaf: &Leaf<'a>,
    attributes: Attributes<'a>,
    key: Key<'s>,
    permitted: impl FnOnce() -> Result<(), RevealError>,
) -> Option<HiddenValue<'a, 's>> {
    let Content::Hidden(shape) = leaf.content() else { return None };
    let (path, offset) = (leaf.path, leaf.offset);
    // A leaf of another packet is not verified, and callers can assign the fields of a leaf. So the value is searched
    // for in this packet. The leaf only says which value it is, since several values can begin in one attribute.
    let value = Occurrences::new(attributes, path, Joined::No)
        .skip_while(|found| found.offset < offset)
        .take_while(|found| found.offset == offset)
        .filter_map(|found| found.value.ok())
        .find(|value| value.is_same_place(&leaf.octets))?;
    let octets = permitted().and_then(|()| whole(path, offset, value));
    Some(HiddenValue::new(path, offset, octets, shape.tagged, shape.hiding?, shape.kind, key))
}
