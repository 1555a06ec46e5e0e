//! Writes TLVs inside an attribute.

use core::fmt;

use super::placement::{Offsets, Placement};
use crate::{
    attribute::{AttributePath, TLV_HEADER},
    encode::{EncodeError, EncodeReason},
    typed::TypedAttribute,
    value::{DataType, Tlv},
};

/// Writes the TLVs of one attribute. `push_tlvs` of the builders passes it to its closure.
///
/// A TLV that does not fit is an error. Nothing is truncated, and no length wraps. [RFC 6929, section
/// 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
pub struct TlvWriter<'w> {
    octets: &'w mut [u8],
    length: usize,
    container: AttributePath,
    /// The position of `octets` in the payload of the outermost attribute, and the offsets of the payload.
    position: usize,
    offsets: Offsets,
}

impl<'w> TlvWriter<'w> {
    pub(super) const fn new(octets: &'w mut [u8], container: AttributePath, position: usize, offsets: Offsets) -> Self {
        Self { octets, length: 0, container, position, offsets }
    }

    /// The offset of the next TLV in the packet.
    const fn offset(&self) -> usize {
        self.offsets.of(self.position + self.length)
    }

    /// Octets written.
    pub(super) const fn length(&self) -> usize {
        self.length
    }

    /// Writes a TLV.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NotInside`] if the attribute is not inside the one that is being written;
    /// [`EncodeReason::ValueTooLong`] for a value that is longer than its place allows (251 octets in an attribute of the
    /// standard space, 253 in a long extended one), [`EncodeReason::ValueEmpty`] for an empty value,
    /// [`EncodeReason::Value`] if the value has no encoding, [`EncodeReason::NoRoom`] if the buffer or the packet is
    /// full. `push_tlvs` of the builders refuses a hidden TLV after all TLVs are written.
    pub fn push<T: DataType>(mut self, attribute: TypedAttribute<T>, value: T::Input<'_>) -> Result<Self, EncodeError> {
        let path = attribute.path();
        match self.put::<T>(path, value) {
            Ok(()) => Ok(self),
            Err(error) => Err(error.named(attribute.subject())),
        }
    }

    /// Writes a TLV from its value's octets.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), and [`EncodeReason::NumberOutOfRange`] for number 0 or a TLV deeper than
    /// [`AttributePath::MAX_NESTED`].
    pub fn push_octets(mut self, number: u8, value: &[u8]) -> Result<Self, EncodeError> {
        let offset = self.offset();
        let path = self
            .container
            .nested(number)
            .ok_or_else(|| EncodeError::of(self.container, offset, EncodeReason::NumberOutOfRange))?;
        self.allot(path, number, value.len())?.copy_from_slice(value);
        Ok(self)
    }

    /// Writes a TLV whose value is TLVs.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), and the errors of `write`.
    pub fn push_tlvs(
        mut self,
        attribute: TypedAttribute<Tlv>,
        write: impl for<'v> FnOnce(TlvWriter<'v>) -> Result<TlvWriter<'v>, EncodeError>,
    ) -> Result<Self, EncodeError> {
        let path = attribute.path();
        match self.put_tlvs(path, write) {
            Ok(()) => Ok(self),
            Err(error) => Err(error.named(attribute.subject())),
        }
    }

    fn put<T: DataType>(&mut self, path: AttributePath, value: T::Input<'_>) -> Result<(), EncodeError> {
        let number = self.number(path)?;
        let offset = self.offset();
        let length = T::length(&value).map_err(|reason| EncodeError::of(path, offset, EncodeReason::Value(reason)))?;
        T::encode(value, self.allot(path, number, length)?);
        Ok(())
    }

    fn put_tlvs(
        &mut self,
        path: AttributePath,
        write: impl for<'v> FnOnce(TlvWriter<'v>) -> Result<TlvWriter<'v>, EncodeError>,
    ) -> Result<(), EncodeError> {
        let number = self.number(path)?;
        let offset = self.offset();
        let rest = self.octets.get_mut(self.length..).unwrap_or_default();
        let room = rest.len();
        let Some((header, inner)) = rest.split_at_mut_checked(TLV_HEADER) else {
            let reason = EncodeReason::NoRoom { needed: TLV_HEADER + 1, available: room };
            return Err(EncodeError::of(path, offset, reason));
        };
        let position = self.position + self.length + TLV_HEADER;
        let length = write(TlvWriter::new(inner, path, position, self.offsets))?.length;
        header.copy_from_slice(&tlv_header(path, number, length, offset)?);
        self.length += TLV_HEADER + length;
        Ok(())
    }

    /// The number of an attribute, which must be a TLV in the container.
    fn number(&self, attribute: AttributePath) -> Result<u8, EncodeError> {
        match attribute.tlvs() {
            [.., number] if self.container.nested(*number) == Some(attribute) => Ok(*number),
            _ => {
                let offset = self.offset();
                let reason = EncodeReason::NotInside { container: self.container };
                Err(EncodeError::of(attribute, offset, reason))
            }
        }
    }

    fn allot(&mut self, attribute: AttributePath, number: u8, length: usize) -> Result<&mut [u8], EncodeError> {
        let offset = self.offset();
        let header = tlv_header(attribute, number, length, offset)?;
        let rest = self.octets.get_mut(self.length..).unwrap_or_default();
        let (needed, available) = (TLV_HEADER + length, rest.len());
        let Some((head, value)) = rest.get_mut(..needed).and_then(|tlv| tlv.split_at_mut_checked(TLV_HEADER)) else {
            return Err(EncodeError::of(attribute, offset, EncodeReason::NoRoom { needed, available }));
        };
        head.copy_from_slice(&header);
        self.length += needed;
        Ok(value)
    }
}

/// "It MUST have a value between 3 and 255."
fn tlv_header(
    attribute: AttributePath,
    number: u8,
    length: usize,
    offset: usize,
) -> Result<[u8; TLV_HEADER], EncodeError> {
    if length == 0 {
        return Err(EncodeError::of(attribute, offset, EncodeReason::ValueEmpty));
    }
    match u8::try_from(length + TLV_HEADER) {
        Ok(length_field) => Ok([number, length_field]),
        Err(_) => {
            // A shorter value may still be too long for the container. That error is about the container.
            let maximum = Placement::longest_inside(attribute, offset)?;
            Err(EncodeError::of(attribute, offset, EncodeReason::ValueTooLong { length, maximum }))
        }
    }
}

impl fmt::Debug for TlvWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlvWriter")
            .field("container", &self.container)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
