//! The octets inside an attribute that has several values.

use radius_proto::attribute::{AttributePath, VendorFormat};

use super::{
    error::{LineError, LineReason},
    line::AttributeLine,
};

/// The headers around a value: a vendor's attribute, and TLVs.
const LEVELS: usize = 1 + AttributePath::MAX_NESTED;
/// The most octets of an attribute inside another, with its header.
const LONGEST: usize = 255;

/// The values inside an attribute: TLVs, or attributes of a vendor.
pub(super) struct Contents<'b> {
    octets: &'b mut [u8],
    length: usize,
    maximum: usize,
    vendor: Option<(u32, VendorFormat)>,
    /// The containers around the last value, outermost first.
    open: [Level; LEVELS],
    depth: usize,
}

/// An attribute inside another.
#[derive(Clone, Copy)]
struct Level {
    number: u32,
    /// The format of its header. That of a TLV is the standard format of vendors.
    format: VendorFormat,
    start: usize,
}

impl Level {
    const NONE: Self = Self { number: 0, format: VendorFormat::STANDARD, start: 0 };

    fn header(&self) -> usize {
        let Self { format, .. } = self;
        usize::from(format.type_octets() + format.length_octets()) + usize::from(format.has_continuation())
    }
}

impl<'b> Contents<'b> {
    /// `vendor` is the vendor in whose Vendor-Specific the values are; `None` for TLVs. `maximum` counts the Vendor-Id.
    pub(super) fn new(octets: &'b mut [u8], vendor: Option<(u32, VendorFormat)>, maximum: usize) -> Self {
        Self { octets, length: Self::before(vendor), maximum, vendor, open: [Level::NONE; LEVELS], depth: 0 }
    }

    /// The octets of the Vendor-Id.
    fn before(vendor: Option<(u32, VendorFormat)>) -> usize {
        vendor.map_or(0, |_| size_of::<u32>())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == Self::before(self.vendor)
    }

    pub(super) fn clear(&mut self) {
        self.length = Self::before(self.vendor);
        self.depth = 0;
    }

    /// The octets of the attribute.
    pub(super) fn octets(&mut self) -> &[u8] {
        if let (Some((vendor, _)), Some(field)) = (self.vendor, self.octets.first_chunk_mut()) {
            *field = vendor.to_be_bytes();
        }
        self.octets.get(..self.length).unwrap_or_default()
    }

    /// Adds a value, in the containers of the value before if they are the same.
    pub(super) fn add(&mut self, line: &AttributeLine<'_>) -> Result<(), LineError> {
        let mut wanted = [Level::NONE; LEVELS];
        let vendor = self.vendor.map(|(_, format)| (line.path.outermost().number(), format));
        let tlvs = line.path.tlvs().iter().map(|number| (u32::from(*number), VendorFormat::STANDARD));
        let mut count = 0;
        for (level, (number, format)) in wanted.iter_mut().zip(vendor.into_iter().chain(tlvs)) {
            *level = Level { number, format, start: 0 };
            count += 1;
        }
        let containers = wanted.iter().take(count - usize::from(count > 0));
        let common = containers
            .zip(self.open.iter().take(self.depth))
            .take_while(|(wanted, open)| wanted.number == open.number && wanted.format == open.format)
            .count();
        let mut start = self.length;
        for level in wanted.iter_mut().take(count).skip(common) {
            level.start = start;
            start += level.header();
        }
        let begun = self.octets.get_mut(start..).unwrap_or_default();
        let length = line.encode(begun)?.len();
        let place = line.source.place;
        if length == 0 {
            return Err(place.error(LineReason::Empty));
        }
        let end = start + length;
        for (level, open) in wanted.iter_mut().zip(&self.open).take(common) {
            level.start = open.start;
        }
        // A vendor's attribute without a length field fills the attribute.
        let is_second = self.vendor.is_some_and(|(_, format)| format.length_octets() == 0) && !self.is_empty();
        let outermost = wanted.iter().take(count).map(|level| end - level.start).max().unwrap_or_default();
        if is_second || end > self.maximum || outermost > LONGEST {
            let maximum = self.maximum.min(LONGEST).saturating_sub(start - self.length);
            return Err(place.error(LineReason::TooLong { length, maximum }));
        }
        for level in wanted.iter().take(count) {
            self.frame(*level, end);
        }
        self.length = end;
        self.open = wanted;
        self.depth = count - usize::from(count > 0);
        Ok(())
    }

    /// Writes the header of an attribute that ends here. Two octets of length are enough for 255.
    fn frame(&mut self, level: Level, end: usize) {
        let Level { number, format, start } = level;
        let header = self.octets.get_mut(start..start + level.header()).unwrap_or_default();
        let (number_field, rest) = header.split_at_mut(usize::from(format.type_octets()).min(header.len()));
        let (length_field, flags) = rest.split_at_mut(usize::from(format.length_octets()).min(rest.len()));
        let big_endian = |field: &mut [u8], number: u32| {
            for (octet, from) in field.iter_mut().rev().zip(number.to_be_bytes().into_iter().rev()) {
                *octet = from;
            }
        };
        big_endian(number_field, number);
        big_endian(length_field, u32::try_from(end - start).unwrap_or_default());
        flags.fill(0);
    }
}
