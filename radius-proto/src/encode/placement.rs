//! The placement of a value: the headers of its path, and its split over attributes.

use crate::{
    attribute::{
        Attribute, AttributePath, AttributeType, EXTENDED_VENDOR_SPECIFIC, MORE, Space, TLV_HEADER, VendorFormat,
    },
    encode::{EncodeError, EncodeReason},
    value::Joined,
};

/// The longest header after Type and Length: Vendor-Id, and four octets of type, two of length, one of flags.
const MAX_HEADER: usize = 4 + 4 + 2 + 1;
/// The longest prefix of a value: Vendor-Id and EVS-Type, and the headers of nested TLVs.
const MAX_PREFIX: usize = 5 + TLV_HEADER * AttributePath::MAX_NESTED;

/// The placement of a value with a certain path and length in attributes.
pub(super) struct Placement {
    attribute_type: AttributeType,
    /// The octets after Type and Length in every attribute.
    header: [u8; MAX_HEADER],
    header_length: usize,
    /// The vendor's length field: its offset in `header`, and its width. It counts itself, and ends before the octet of
    /// flags.
    vendor_length: Option<(usize, VendorFormat)>,
    /// The offset in `header` of the octet with the More bit.
    flags: Option<usize>,
    /// The octets before the value. They occur once and are split together with the value.
    prefix: [u8; MAX_PREFIX],
    prefix_length: usize,
    /// The number of nested TLVs.
    tlvs: usize,
    splits: bool,
}

/// Gives the offset in the packet of each octet of a value, which may be split over attributes.
#[derive(Clone, Copy)]
pub(super) struct Offsets {
    /// The offset of the first attribute.
    first: usize,
    /// The octets before the payload in each attribute.
    overhead: usize,
    /// The most octets of payload in each attribute.
    capacity: usize,
}

impl Offsets {
    /// The offset of the octet at this position of the payload. The payload is the prefix and the value.
    pub(super) const fn of(self, position: usize) -> usize {
        self.first + position + (position / self.capacity + 1) * self.overhead
    }
}

impl Placement {
    /// `length` is the length of the value, or the known part of it. The headers of nested TLVs contain it.
    pub(super) fn new(path: AttributePath, joined: Joined, length: usize, offset: usize) -> Result<Self, EncodeError> {
        Self::empty(path, joined, offset)?.holding(path, length, offset)
    }

    /// As [`new`](Self::new), for a value that must fit into one attribute.
    pub(super) fn whole(path: AttributePath, length: usize, offset: usize) -> Result<Self, EncodeError> {
        Self { splits: false, ..Self::empty(path, Joined::No, offset)? }.holding(path, length, offset)
    }

    /// The longest value that fits into one attribute.
    pub(super) fn longest_whole(path: AttributePath, offset: usize) -> Result<usize, EncodeError> {
        Ok(Self { splits: false, ..Self::empty(path, Joined::No, offset)? }.longest())
    }

    /// The longest value that fits if instances of the attribute are not joined. It may still be split into fragments.
    pub(super) fn longest_inside(path: AttributePath, offset: usize) -> Result<usize, EncodeError> {
        Ok(Self::empty(path, Joined::No, offset)?.longest())
    }

    /// The placement without a value and without the headers of TLVs.
    #[inline(always)]
    fn empty(path: AttributePath, joined: Joined, offset: usize) -> Result<Self, EncodeError> {
        let mut this = Self {
            attribute_type: path.attribute_type(),
            header: [0; MAX_HEADER],
            header_length: 0,
            vendor_length: None,
            flags: None,
            prefix: [0; MAX_PREFIX],
            prefix_length: 0,
            tlvs: path.tlvs().len(),
            // A value is split only if readers join it: a value inside an attribute cannot continue in the next one.
            splits: joined != Joined::No && path.as_standard().is_some(),
        };
        let base = match path.space() {
            Space::Standard(AttributeType(0)) => return Err(EncodeError::at(offset, EncodeReason::AttributeTypeZero)),
            Space::Standard(_) => None,
            Space::Vendor { vendor, number } => {
                let format = vendor.format();
                this.head(&vendor.id().to_be_bytes());
                let [.., high, low] = number.to_be_bytes();
                match format.type_octets() {
                    1 => this.head(&[low]),
                    2 => this.head(&[high, low]),
                    _ => this.head(&number.to_be_bytes()),
                }
                if format.length_octets() > 0 {
                    this.vendor_length = Some((this.header_length, format));
                    this.header_length += usize::from(format.length_octets());
                }
                if format.has_continuation() {
                    this.flags = Some(this.header_length);
                    this.header_length += 1;
                    this.splits = true;
                }
                None
            }
            Space::Extended { base, number } => {
                this.head(&[number]);
                Some(base)
            }
            Space::ExtendedVendor { base, vendor, number } => {
                this.head(&[EXTENDED_VENDOR_SPECIFIC]);
                this.put_prefix(&vendor.to_be_bytes());
                this.put_prefix(&[number]);
                Some(base)
            }
        };
        if let Some(base) = base
            && base.is_long()
        {
            this.flags = Some(this.header_length);
            this.header_length += 1;
            this.splits = true;
        }
        Ok(this)
    }

    /// The longest value that fits.
    const fn longest(&self) -> usize {
        // A TLV has one octet of length, and a value that is not split must fit into one attribute.
        let headers = TLV_HEADER * self.tlvs;
        let (of_tlvs, of_place) = (u8::MAX as usize - headers, self.capacity() - self.prefix_length - headers);
        match (self.tlvs, self.splits) {
            (0, true) => usize::MAX,
            (0, false) => of_place,
            (_, false) if of_place < of_tlvs => of_place,
            _ => of_tlvs,
        }
    }

    #[inline(always)]
    fn holding(mut self, path: AttributePath, length: usize, offset: usize) -> Result<Self, EncodeError> {
        let (maximum, numbers) = (self.longest(), path.tlvs());
        let is_extended = matches!(path.space(), Space::Extended { .. } | Space::ExtendedVendor { .. });
        if length > maximum {
            return Err(EncodeError::of(path, offset, EncodeReason::ValueTooLong { length, maximum }));
        }
        if length == 0 && (is_extended || !numbers.is_empty()) {
            return Err(EncodeError::of(path, offset, EncodeReason::ValueEmpty));
        }
        for (level, number) in numbers.iter().enumerate() {
            // At most 255, as checked above.
            let inner = length + TLV_HEADER * (numbers.len() - level);
            self.put_prefix(&[*number, u8::try_from(inner).unwrap_or(u8::MAX)]);
        }
        Ok(self)
    }

    fn head(&mut self, octets: &[u8]) {
        if let Some(place) = self.header.get_mut(self.header_length..self.header_length + octets.len()) {
            place.copy_from_slice(octets);
            self.header_length += octets.len();
        }
    }

    fn put_prefix(&mut self, octets: &[u8]) {
        if let Some(place) = self.prefix.get_mut(self.prefix_length..self.prefix_length + octets.len()) {
            place.copy_from_slice(octets);
            self.prefix_length += octets.len();
        }
    }

    /// The octets of prefix and value in one attribute.
    const fn capacity(&self) -> usize {
        Attribute::MAX_VALUE - self.header_length
    }

    /// Octets before prefix and value, in each attribute.
    const fn overhead(&self) -> usize {
        Attribute::HEADER + self.header_length
    }

    const fn pieces(&self, payload: usize) -> usize {
        if payload == 0 { 1 } else { payload.div_ceil(self.capacity()) }
    }

    /// The offsets of the payload's octets, if the first attribute begins at `first`.
    pub(super) const fn offsets(&self, first: usize) -> Offsets {
        Offsets { first, overhead: self.overhead(), capacity: if self.splits { self.capacity() } else { usize::MAX } }
    }

    /// The octets of payload before the value.
    pub(super) const fn prefix_length(&self) -> usize {
        self.prefix_length
    }

    /// Octets before the value, if it fits into one attribute.
    pub(super) const fn before(&self) -> usize {
        self.overhead() + self.prefix_length
    }

    /// The octets of a value of this length, with all headers.
    pub(super) const fn total(&self, length: usize) -> usize {
        let payload = self.prefix_length + length;
        payload + self.pieces(payload) * self.overhead()
    }

    /// The offset of the value in [`total`](Self::total) octets when [`frame`](Self::frame) begins.
    pub(super) const fn place(&self, length: usize) -> usize {
        self.total(length) - length
    }

    /// Writes the headers around a value that is at the end of `octets`. The result fills `octets`.
    pub(super) fn frame(&self, octets: &mut [u8], length: usize) {
        let payload = self.prefix_length + length;
        let begin = octets.len().saturating_sub(payload);
        if let (Some(place), Some(prefix)) =
            (octets.get_mut(begin..begin + self.prefix_length), self.prefix.get(..self.prefix_length))
        {
            place.copy_from_slice(prefix);
        }
        let (mut from, mut to) = (begin, 0);
        for piece in (1..=self.pieces(payload)).rev() {
            let length = self.capacity().min(octets.len() - from);
            // The moved octets are after all headers that are not yet written, so nothing is overwritten before it was
            // moved.
            if piece > 1 || to + self.overhead() != from {
                octets.copy_within(from..from + length, to + self.overhead());
            }
            let header = octets.get_mut(to..to + self.overhead());
            self.write_header(header.unwrap_or_default(), length, piece > 1);
            to += self.overhead() + length;
            from += length;
        }
    }

    fn write_header(&self, octets: &mut [u8], length: usize, more: bool) {
        // All lengths are at most 255: longer values were refused or split.
        let octet = |length: usize| u8::try_from(length).unwrap_or(u8::MAX);
        let [type_octet, length_octet, header @ ..] = octets else { return };
        *type_octet = self.attribute_type.0;
        *length_octet = octet(self.overhead() + length);
        if let Some(from) = self.header.get(..self.header_length) {
            header.copy_from_slice(from);
        }
        if let Some((place, format)) = self.vendor_length {
            // The last octet of the field. The other octet, if any, is zero.
            let last = place + usize::from(format.length_octets()) - 1;
            let vendor_attribute = self.header_length - 4 + length;
            if let Some(field) = header.get_mut(last) {
                *field = octet(vendor_attribute);
            }
        }
        if let Some(flags) = self.flags
            && let Some(field) = header.get_mut(flags)
        {
            *field = if more { MORE } else { 0 };
        }
    }
}
