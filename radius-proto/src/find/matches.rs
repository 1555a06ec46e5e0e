//! The occurrences of one attribute, anywhere in the attribute space.

use crate::{
    attribute::{
        AttributePath, AttributeType, Attributes, Chunks, EXTENDED_VENDOR_SPECIFIC, ExtendedAttribute, Fragment,
        InvalidPlace, Space, Tlvs, Vendor, VendorAttribute, VendorAttributes,
        join::{self, Endless},
        split_vendor,
    },
    value::Joined,
};

/// One occurrence: the offset of the outermost attribute, and the value, or the reason why the fragments make no value.
pub(crate) struct Occurrence<'a> {
    pub(crate) offset: usize,
    pub(crate) value: Result<Chunks<'a>, InvalidPlace>,
}

/// Finds the occurrences of an attribute, in wire order.
///
/// Attributes are found only in a well-formed container. Nothing is found in a Vendor-Specific that the vendor's
/// attributes do not fill, nor in a TLV that TLVs do not fill. RFC 6929, section 2.8 requires this for invalid
/// attributes.
#[derive(Clone)]
pub(crate) struct Occurrences<'a> {
    path: AttributePath,
    joined: Joined,
    attributes: Attributes<'a>,
    /// The unread attributes of a Vendor-Specific, and its offset.
    vendor: Option<(VendorAttributes<'a>, usize)>,
    /// The TLVs that are being read, outermost first.
    open: [Option<Tlvs<'a>>; AttributePath::MAX_NESTED],
    offset: usize,
    /// A fragment of the attribute is skipped, since it belongs to an earlier value.
    fragments: bool,
    endless: Endless,
}

impl<'a> Occurrences<'a> {
    pub(crate) const fn new(attributes: Attributes<'a>, path: AttributePath, joined: Joined) -> Self {
        Self {
            path,
            joined,
            attributes,
            vendor: None,
            open: [None; AttributePath::MAX_NESTED],
            offset: 0,
            fragments: false,
            endless: Endless::NONE,
        }
    }

    /// The next attribute with the path's outermost numbers.
    fn next_outermost(&mut self) -> Option<Occurrence<'a>> {
        match self.path.space() {
            Space::Standard(wanted) => self.next_standard(wanted),
            Space::Vendor { vendor, number } => self.next_vendor(vendor, number),
            Space::Extended { base, number } => self.next_extended(base, number, None),
            Space::ExtendedVendor { base, vendor, number } => {
                self.next_extended(base, EXTENDED_VENDOR_SPECIFIC, Some((vendor, number)))
            }
        }
    }

    fn next_standard(&mut self, wanted: AttributeType) -> Option<Occurrence<'a>> {
        let first = self.attributes.next_of(wanted)?;
        // On a nested path, the rule of joining is that of the TLV. The attribute around it is not joined.
        let joined = if self.path.is_nested() { Joined::No } else { self.joined };
        let value = join::join_instances(joined, first, &mut self.attributes);
        Some(Occurrence { offset: first.offset(), value: Ok(value) })
    }

    fn next_vendor(&mut self, wanted: Vendor, number: u32) -> Option<Occurrence<'a>> {
        loop {
            if let Some((attributes, offset)) = &mut self.vendor {
                let offset = *offset;
                if let Some(found) = attributes.find(|attribute| attribute.number == number) {
                    return Some(self.vendor_value(wanted, found, offset));
                }
                self.vendor = None;
            }
            let attribute = self.attributes.next_of(AttributeType::VENDOR_SPECIFIC)?;
            if let Some((id, data)) = split_vendor(attribute.value())
                && id == wanted.id()
            {
                let inner = VendorAttributes::new(data, wanted.format());
                if inner.tile() {
                    self.vendor = Some((inner, attribute.offset()));
                }
            }
        }
    }

    fn vendor_value(&mut self, vendor: Vendor, found: VendorAttribute<'a>, offset: usize) -> Occurrence<'a> {
        let value = match found.more {
            false => Ok(found.value.into()),
            true => self.endless.join(vendor, found, &mut self.attributes),
        };
        Occurrence { offset, value }
    }

    fn next_extended(
        &mut self,
        base: ExtendedAttribute,
        number: u8,
        vendor: Option<(u32, u8)>,
    ) -> Option<Occurrence<'a>> {
        loop {
            let attribute = self.attributes.next_of(base.attribute_type())?;
            let value = if base.is_long() {
                let Some(found) = Fragment::new(attribute.value()).filter(|found| found.number == number) else {
                    continue;
                };
                let continued = core::mem::replace(&mut self.fragments, found.more);
                if continued {
                    continue;
                }
                let before = self.attributes.remaining();
                let joined = join::join_long(base, found, &mut self.attributes);
                if self.attributes.remaining() != before {
                    self.fragments = false;
                }
                joined
            } else {
                match attribute.value() {
                    [found, value @ ..] if *found == number && !value.is_empty() => Ok(value.into()),
                    _ => continue,
                }
            };
            let value = match (value, vendor) {
                (Ok(mut value), Some(wanted)) => match split_extended_vendor(&mut value) {
                    Some(found) if found == wanted => Ok(value),
                    _ => continue,
                },
                // Only the first fragment names the vendor's attribute.
                (Err(_), Some(_)) => continue,
                (value, None) => value,
            };
            return Some(Occurrence { offset: attribute.offset(), value });
        }
    }
}

/// Takes `Vendor-Id(4) EVS-Type(1)` off a value. At least one octet must follow. [RFC 6929, section 2.4]
pub(crate) fn split_extended_vendor(value: &mut Chunks<'_>) -> Option<(u32, u8)> {
    let mut id = [0; 4];
    for octet in &mut id {
        *octet = value.split_octet()?;
    }
    let number = value.split_octet()?;
    (value.length() > 0 && number != 0).then_some((u32::from_be_bytes(id), number))
}

impl<'a> Iterator for Occurrences<'a> {
    type Item = Occurrence<'a>;

    fn next(&mut self) -> Option<Occurrence<'a>> {
        let path = self.path;
        let numbers = path.tlvs();
        let Some(innermost) = numbers.len().checked_sub(1) else { return self.next_outermost() };
        loop {
            let level = self.open.iter().rposition(Option::is_some);
            let (value, below) = match level {
                None => {
                    let occurrence = self.next_outermost()?;
                    self.offset = occurrence.offset;
                    (occurrence.value, 0)
                }
                Some(level) => {
                    let wanted = *numbers.get(level)?;
                    let tlvs = self.open.get_mut(level)?;
                    match tlvs.as_mut()?.find(|item| item.number == wanted) {
                        Some(item) if level == innermost => {
                            return Some(Occurrence { offset: self.offset, value: Ok(item.value) });
                        }
                        Some(item) => (Ok(item.value), level + 1),
                        None => {
                            *tlvs = None;
                            continue;
                        }
                    }
                }
            };
            if let (Ok(value), Some(place)) = (value, self.open.get_mut(below)) {
                *place = Tlvs::new(value).ok();
            }
        }
    }
}
