//! The trait of data types.

use super::{invalid::InvalidValue, kind::Kind};
use crate::attribute::{Chunks, Joined};

/// A data type of [RFC 8044](https://www.rfc-editor.org/rfc/rfc8044): it decodes octets and encodes values.
///
/// The markers of [`value`](crate::value) implement it. A marker is never instantiated; it is the type parameter of a
/// [`TypedAttribute`](crate::typed::TypedAttribute).
///
/// ```
/// use radius_proto::value::{DataType, Integer};
///
/// assert_eq!(Integer::decode(&[0, 0, 0, 7])?, 7);
/// let mut octets = [0; 4];
/// assert_eq!(Integer::length(&7)?, octets.len());
/// Integer::encode(7, &mut octets);
/// assert_eq!(octets, [0, 0, 0, 7]);
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the data type of a value in clear",
    note = "a hidden value has methods of its own: `user_password` and `push_hidden` of the builder hide one, `user_password` and `reveal` of a verified packet reveal it"
)]
pub trait DataType {
    /// The value that is read. It may borrow from the datagram.
    type Value<'a>;

    /// The value that is written. It is the same type, except for types that are read as a view and written from a
    /// slice.
    type Input<'a>;

    /// The data type at run time.
    const KIND: Kind;

    /// Whether an octet of [`Tag`](crate::attribute::Tag) belongs to the value.
    const TAGGED: bool = false;

    /// Whether a value may be spread over several attributes of the same type.
    const JOINED: Joined = Self::KIND.joined();

    /// Reads a value that is in one piece.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the octets break the type's rules, for example in their length.
    fn decode(octets: &[u8]) -> Result<Self::Value<'_>, InvalidValue>;

    /// Reads a value that may be in several pieces.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode), and [`InvalidValue::Fragmented`] if it is in several pieces and the type cannot be
    /// read from pieces.
    #[inline]
    fn decode_chunks(chunks: Chunks<'_>) -> Result<Self::Value<'_>, InvalidValue> {
        match chunks.contiguous() {
            Some(octets) => Self::decode(octets),
            None => Err(InvalidValue::Fragmented { length: chunks.length() }),
        }
    }

    /// The octets that a value needs.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the value has no encoding, for example a text of the wrong length.
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue>;

    /// Writes a value into exactly [`length`](Self::length) octets. If there are more or fewer octets, the types of
    /// this crate write nothing, or a part.
    fn encode(value: Self::Input<'_>, octets: &mut [u8]);
}

/// Writes a value into its octets. If there are more or fewer octets than it needs, writes nothing.
#[inline(always)]
pub(super) fn put(octets: &mut [u8], value: &[u8]) {
    if octets.len() == value.len() {
        octets.copy_from_slice(value);
    }
}

/// A value of exactly `N` octets.
#[inline]
pub(super) fn exactly<const N: usize>(octets: &[u8]) -> Result<[u8; N], InvalidValue> {
    octets.try_into().map_err(|_| InvalidValue::Length { found: octets.len(), expected: N })
}
