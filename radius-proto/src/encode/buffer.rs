//! The buffer of a packet.

use core::fmt;

#[cfg(feature = "bytes")]
use bytes::BytesMut;

/// The buffer of a packet: a `&mut [u8]`, or, with the feature `bytes`, a `&mut BytesMut` to which the packet is
/// appended.
///
/// A slice limits the packet to its length (for a `Vec<u8>`: `&mut vec[..]`), and octets after the packet are not
/// changed. A `BytesMut` grows as needed. If the packet is given up, it gets back its former length. In both cases a
/// packet has at most 4,096 octets.
pub struct Buffer<'b>(Storage<'b>);

enum Storage<'b> {
    Slice(&'b mut [u8]),
    #[cfg(feature = "bytes")]
    Appended(Appended<'b>),
}

impl<'b> Buffer<'b> {
    /// The most octets that the packet may have.
    #[inline(always)]
    pub(super) fn room(&self) -> usize {
        match &self.0 {
            Storage::Slice(slice) => slice.len(),
            #[cfg(feature = "bytes")]
            Storage::Appended(_) => usize::MAX,
        }
    }

    /// The octets `from..to` of the packet, to be written; `None` beyond [`room`](Self::room). Callers request octets
    /// in order.
    #[inline(always)]
    pub(super) fn octets(&mut self, from: usize, to: usize) -> Option<&mut [u8]> {
        match &mut self.0 {
            Storage::Slice(slice) => slice.get_mut(from..to),
            #[cfg(feature = "bytes")]
            Storage::Appended(appended) => appended.octets(from, to),
        }
    }

    /// Ends the packet after `length` octets and returns it.
    #[inline]
    pub(super) fn finish(self, length: usize) -> &'b mut [u8] {
        match self.0 {
            Storage::Slice(slice) => slice.get_mut(..length).unwrap_or_default(),
            #[cfg(feature = "bytes")]
            Storage::Appended(appended) => appended.finish(length),
        }
    }
}

impl<'b> From<&'b mut [u8]> for Buffer<'b> {
    #[inline]
    fn from(slice: &'b mut [u8]) -> Self {
        Self(Storage::Slice(slice))
    }
}

impl<'b, const N: usize> From<&'b mut [u8; N]> for Buffer<'b> {
    #[inline]
    fn from(array: &'b mut [u8; N]) -> Self {
        Self(Storage::Slice(array))
    }
}

impl fmt::Debug for Buffer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer").finish_non_exhaustive()
    }
}

#[cfg(feature = "bytes")]
impl<'b> From<&'b mut BytesMut> for Buffer<'b> {
    #[inline]
    fn from(bytes: &'b mut BytesMut) -> Self {
        let start = bytes.len();
        Self(Storage::Appended(Appended { bytes: Some(bytes), start }))
    }
}

/// An unfinished packet at the end of a `BytesMut`.
#[cfg(feature = "bytes")]
struct Appended<'b> {
    /// `None` after the packet is finished.
    bytes: Option<&'b mut BytesMut>,
    start: usize,
}

#[cfg(feature = "bytes")]
impl<'b> Appended<'b> {
    fn octets(&mut self, from: usize, to: usize) -> Option<&mut [u8]> {
        let bytes = self.bytes.as_mut()?;
        if bytes.len() < self.start + to {
            bytes.resize(self.start + to, 0);
        }
        bytes.get_mut(self.start + from..self.start + to)
    }

    fn finish(mut self, length: usize) -> &'b mut [u8] {
        let Some(bytes) = self.bytes.take() else {
            return &mut [];
        };
        bytes.truncate(self.start + length);
        bytes.get_mut(self.start..).unwrap_or_default()
    }
}

#[cfg(feature = "bytes")]
impl Drop for Appended<'_> {
    fn drop(&mut self) {
        // An unfinished packet must not be sent together with the caller's earlier octets.
        if let Some(bytes) = self.bytes.take() {
            bytes.truncate(self.start);
        }
    }
}
