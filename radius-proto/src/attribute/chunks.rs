//! Values that are spread over several attributes.

use core::{fmt, iter::FusedIterator};

use super::{iter::Attributes, pieces::Join};
use crate::hexadecimal;

/// A value as it is in the packet: one slice, or several slices if the value was too long for one attribute.
///
/// It is a view and cheap to copy. Only [`copy_to`](Self::copy_to) joins the slices. As an iterator it gives the slices
/// in order, and no slice is empty. The value is never longer than its packet.
///
/// Pieces are joined for the type "concat"
/// ([RFC 8044, section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)), for long extended attributes
/// ([RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)) and for vendors whose format has a
/// continuation octet.
///
/// ```
/// use radius_proto::attribute::Chunks;
///
/// let value = Chunks::from(&b"nemo"[..]);
/// assert_eq!(value.length(), 4);
/// assert_eq!(value.contiguous(), Some(&b"nemo"[..]));
/// let mut buffer = [0; 253];
/// assert_eq!(value.copy_to(&mut buffer), Some(&b"nemo"[..]));
/// ```
#[derive(Clone, Copy)]
pub struct Chunks<'a> {
    /// The unread octets of the current piece.
    current: &'a [u8],
    /// The attributes after the piece. `join` knows which of them are pieces.
    rest: Attributes<'a>,
    join: Join,
    /// The unread octets of all pieces.
    length: usize,
}

impl<'a> Chunks<'a> {
    /// `length` octets that begin with `first` and continue with the pieces that `join` finds in `rest`. The caller has
    /// seen as many octets.
    #[inline]
    pub(crate) fn joined(first: &'a [u8], rest: Attributes<'a>, join: Join, length: usize) -> Self {
        let mut this = Self { current: first, rest, join, length };
        // The first piece may be empty. The octets after it may still be in one piece.
        while this.current.is_empty()
            && length > 0
            && let Some(next) = join.next(&mut this.rest)
        {
            this.current = next;
        }
        this
    }

    /// The octets of the value, in all pieces together.
    #[inline]
    #[must_use]
    pub const fn length(&self) -> usize {
        self.length
    }

    /// Whether the value has no octets.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The whole value if it is in one piece; `None` if it is spread over several.
    #[inline]
    #[must_use]
    pub fn contiguous(&self) -> Option<&'a [u8]> {
        self.current.get(..self.length)
    }

    /// Whether both values are at the same place in memory. Equal octets elsewhere are another value. An empty value
    /// has a place too.
    pub(crate) fn is_same_place(&self, other: &Self) -> bool {
        self.length == other.length && core::ptr::eq(self.current, other.current)
    }

    /// The whole value, copied into the beginning of `buffer`; `None` if it does not fit.
    #[must_use]
    pub fn copy_to<'b>(&self, buffer: &'b mut [u8]) -> Option<&'b [u8]> {
        let into = buffer.get_mut(..self.length)?;
        let mut place = 0;
        for chunk in *self {
            into.get_mut(place..place + chunk.len())?.copy_from_slice(chunk);
            place += chunk.len();
        }
        // Old contents of the buffer are never returned.
        (place == self.length).then_some(into as &[u8])
    }

    /// The octets one by one.
    pub fn octets(self) -> impl Iterator<Item = u8> {
        self.flatten().copied()
    }

    /// Splits the first `length` octets off. If there are fewer octets, returns `None` and changes nothing.
    #[inline]
    pub(crate) fn split_off(&mut self, length: usize) -> Option<Self> {
        if length > self.length {
            return None;
        }
        let front = Self { length, ..*self };
        let mut left = length;
        while left >= self.current.len() && self.length > 0 {
            left -= self.current.len();
            self.length -= self.current.len().min(self.length);
            if self.length == 0 {
                self.current = &[];
                return Some(front);
            }
            self.current = self.join.next(&mut self.rest)?;
        }
        self.current = self.current.get(left..)?;
        self.length -= left;
        Some(front)
    }

    /// Splits one octet off.
    #[inline]
    pub(crate) fn split_octet(&mut self) -> Option<u8> {
        self.split_off(1)?.current.first().copied()
    }
}

impl<'a> From<&'a [u8]> for Chunks<'a> {
    #[inline]
    fn from(octets: &'a [u8]) -> Self {
        Self { current: octets, rest: Attributes::NONE, join: Join::Nothing, length: octets.len() }
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        while self.length > 0 {
            let chunk = self.current.get(..self.length).unwrap_or(self.current);
            self.length -= chunk.len();
            self.current = if self.length > 0 { self.join.next(&mut self.rest)? } else { &[] };
            if !chunk.is_empty() {
                return Some(chunk);
            }
        }
        None
    }
}

impl FusedIterator for Chunks<'_> {}

impl PartialEq<[u8]> for Chunks<'_> {
    fn eq(&self, other: &[u8]) -> bool {
        self.length == other.len() && self.octets().eq(other.iter().copied())
    }
}

impl PartialEq for Chunks<'_> {
    /// Whether both have the same octets. It does not matter where they are split.
    fn eq(&self, other: &Self) -> bool {
        self.length == other.length && self.octets().eq(other.octets())
    }
}

impl Eq for Chunks<'_> {}

impl fmt::LowerHex for Chunks<'_> {
    /// Two lower-case digits for each octet.
    ///
    /// ```
    /// use radius_proto::attribute::Chunks;
    ///
    /// assert_eq!(format!("{:x}", Chunks::from(&[0, 0xff][..])), "00ff");
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        { *self }.try_for_each(|chunk| hexadecimal::write(chunk, f))
    }
}

impl fmt::Debug for Chunks<'_> {
    /// The number of octets. The octets are left out, since they may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks").field("length", &self.length).finish_non_exhaustive()
    }
}
