//! Hidden values of verified packets.

use core::fmt;

use super::{RevealError, RevealReason};
use crate::{
    attribute::{AttributePath, Attributes, Tag},
    code::Code,
    crypto::{Key, hiding::Unrevealed},
    find::{Content, Leaf, Occurrences},
    packet::Packet,
    packet_error::Subject,
    typed::{Hidden, Hiding, TypedAttribute},
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
    octets: Result<&'a [u8], InvalidValue>,
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
        octets: Result<&'a [u8], InvalidValue>,
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
    /// fragments.
    #[inline(always)]
    pub fn reveal<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], RevealError> {
        let octets = self.octets.map_err(|reason| self.error(RevealReason::Value(reason)))?;
        let hidden = if self.tagged { octets.get(1..).unwrap_or_default() } else { octets };
        let available = buffer.len();
        self.hiding.reveal(self.key, hidden, self.kind.fixed_length(), buffer).map_err(|reason| {
            self.error(match reason {
                Unrevealed::Length => RevealReason::Length { found: octets.len() },
                Unrevealed::Salt => RevealReason::Salt,
                Unrevealed::InnerLength => RevealReason::InnerLength,
                Unrevealed::NoRoom { needed } => RevealReason::NoRoom { needed, available },
            })
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

/// The occurrences of a hidden attribute. Without a key, each of them is an error.
pub(super) fn all<'a, 's, H: Hidden>(
    attributes: Attributes<'a>,
    attribute: TypedAttribute<H>,
    key: Option<Key<'s>>,
    code: Code,
) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
    let (path, name) = (attribute.path(), Some(attribute.name()));
    Occurrences::new(attributes, path, Joined::No).map(move |found| {
        let Some(key) = key else {
            let reason = RevealReason::NotHidden { code };
            return Err(RevealError::about(attribute.subject(), reason));
        };
        let octets = found
            .value
            .map_err(InvalidValue::from)
            .and_then(|value| value.contiguous().ok_or(InvalidValue::Fragmented { length: value.length() }));
        let kind = <H::Clear as DataType>::KIND;
        Ok(HiddenValue { name, ..HiddenValue::new(path, found.offset, octets, H::TAGGED, H::HIDING, kind, key) })
    })
}

/// Reveals one of them.
pub(super) fn reveal<'b, T: DataType>(
    hidden: Option<Result<HiddenValue<'_, '_>, RevealError>>,
    buffer: &'b mut [u8],
) -> Result<Option<T::Value<'b>>, RevealError> {
    let Some(hidden) = hidden.transpose()? else { return Ok(None) };
    let clear = hidden.reveal(buffer)?;
    T::decode(clear).map(Some).map_err(|reason| hidden.error(RevealReason::Value(reason)))
}

/// The hidden value of a leaf; `None` also for a leaf of another packet, which is not verified.
pub(super) fn leaf<'a, 's>(leaf: &Leaf<'a>, packet: Packet<'a>, key: Key<'s>) -> Option<HiddenValue<'a, 's>> {
    let Content::Hidden(shape) = leaf.content() else { return None };
    // A leaf of another packet is not verified, so all octets of the leaf must be octets of this packet. They must
    // begin in an attribute of the leaf's type at the leaf's offset, and not inside another value.
    let attribute_type = leaf.path.attribute_type();
    let place = Iterator::find(&mut packet.attributes(), |found| found.offset() == leaf.offset)?;
    let is_within = |piece: &[u8], whole: &[u8]| {
        let (piece, whole) = (piece.as_ptr_range(), whole.as_ptr_range());
        whole.start <= piece.start && piece.end <= whole.end
    };
    let (mut pieces, mut rest) = (leaf.octets, leaf.octets);
    let begins = place.attribute_type() == attribute_type && is_within(pieces.next()?, place.value());
    if !begins || !rest.all(|piece| is_within(piece, packet.octets())) {
        return None;
    }
    let octets = leaf.octets.contiguous().ok_or(InvalidValue::Fragmented { length: leaf.octets.length() });
    Some(HiddenValue::new(leaf.path, leaf.offset, octets, shape.tagged, shape.hiding?, shape.kind, key))
}
