//! One attribute, by its typed constant.

use core::{fmt, iter::FusedIterator};

use super::{error::ValueError, matches::Occurrences};
use crate::{
    attribute::Attributes,
    typed::TypedAttribute,
    value::{DataType, InvalidValue, Joined},
};

impl<'a> Attributes<'a> {
    /// The value of the first attribute that `attribute` names; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`ValueError`] if the value does not fit the attribute's data type, or if a fragment is missing. The packet
    /// stays valid ([RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)), and the iterator
    /// still gives the octets.
    #[inline]
    pub fn get<T: DataType>(self, attribute: TypedAttribute<T>) -> Result<Option<T::Value<'a>>, ValueError> {
        // The standard space needs only a search.
        match (attribute.path().as_standard(), T::JOINED) {
            (Some(wanted), Joined::No) => match self.find(wanted) {
                Some(found) => match T::decode(found.value()) {
                    Ok(value) => Ok(Some(value)),
                    Err(reason) => Err(ValueError::of(attribute.subject(), found.offset(), reason)),
                },
                None => Ok(None),
            },
            _ => self.first(attribute),
        }
    }

    /// The first value of [`all`](Self::all). It is a separate function, so that `get` stays small enough to be
    /// inlined.
    #[inline]
    fn first<T: DataType>(self, attribute: TypedAttribute<T>) -> Result<Option<T::Value<'a>>, ValueError> {
        let Some(found) = Occurrences::new(self, attribute.path(), T::JOINED).next() else { return Ok(None) };
        let value = match found.value {
            Ok(chunks) => T::decode_chunks(chunks),
            Err(place) => Err(place.into()),
        };
        match value {
            Ok(value) => Ok(Some(value)),
            Err(reason) => Err(ValueError::of(attribute.subject(), found.offset, reason)),
        }
    }

    /// The values of all attributes that `attribute` names, in wire order. A value that does not decode gives an error
    /// at its place.
    ///
    /// A vendor's attribute is found in every Vendor-Specific that the vendor's attributes fill, also if several share
    /// one. A TLV is found in every instance of its container. Nothing is found in a malformed container.
    #[inline]
    #[must_use]
    pub fn all<T: DataType>(self, attribute: TypedAttribute<T>) -> All<'a, T> {
        All { occurrences: Occurrences::new(self, attribute.path(), T::JOINED), attribute }
    }

    /// As [`get`](Self::get), for values that may be spread over several attributes while their type is decoded from
    /// one piece, like a text in a long extended attribute. The pieces are copied into `buffer` only if there are
    /// several.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get), and [`InvalidValue::Fragmented`] if `buffer` is shorter than the value.
    pub fn reassemble<'b, T: DataType>(
        self,
        attribute: TypedAttribute<T>,
        buffer: &'b mut [u8],
    ) -> Result<Option<T::Value<'b>>, ValueError>
    where
        'a: 'b,
    {
        let Some(found) = Occurrences::new(self, attribute.path(), T::JOINED).next() else { return Ok(None) };
        let value = found.value.map_err(InvalidValue::from).and_then(|chunks| match chunks.contiguous() {
            Some(octets) => T::decode(octets),
            None => match chunks.copy_to(buffer) {
                Some(octets) => T::decode(octets),
                None => Err(InvalidValue::Fragmented { length: chunks.length() }),
            },
        });
        decode::<T>(attribute, found.offset, value).map(Some)
    }
}

/// Adds the attribute to the error.
#[inline]
fn decode<T: DataType>(
    attribute: TypedAttribute<T>,
    offset: usize,
    value: Result<T::Value<'_>, InvalidValue>,
) -> Result<T::Value<'_>, ValueError> {
    value.map_err(|reason| ValueError::of(attribute.subject(), offset, reason))
}

/// The values of one attribute's instances, made by [`Attributes::all`].
///
/// ```
/// use radius_proto::{Packet, attribute::AttributeType, typed::TypedAttribute, value::Text};
///
/// const REPLY_MESSAGE: TypedAttribute<Text> = TypedAttribute::new("Reply-Message", AttributeType(18));
/// let datagram = [&[1, 42, 0, 28][..], &[0; 16], &[18, 4], b"hi", &[18, 4], b"yo"].concat();
/// let packet = Packet::parse(&datagram)?;
/// let messages = packet.attributes().all(REPLY_MESSAGE).collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(messages, ["hi", "yo"]);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
pub struct All<'a, T> {
    occurrences: Occurrences<'a>,
    attribute: TypedAttribute<T>,
}

impl<'a, T: DataType> Iterator for All<'a, T> {
    type Item = Result<T::Value<'a>, ValueError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let found = self.occurrences.next()?;
        let value = match found.value {
            Ok(chunks) => T::decode_chunks(chunks),
            Err(place) => Err(place.into()),
        };
        Some(decode::<T>(self.attribute, found.offset, value))
    }
}

impl<T: DataType> FusedIterator for All<'_, T> {}

impl<T> Clone for All<'_, T> {
    fn clone(&self) -> Self {
        Self { occurrences: self.occurrences.clone(), attribute: self.attribute }
    }
}

impl<T> fmt::Debug for All<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("All").field("attribute", &self.attribute).finish_non_exhaustive()
    }
}
