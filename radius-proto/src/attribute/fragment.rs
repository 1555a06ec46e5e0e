//! One fragment of a long extended attribute.

use super::raw::Attribute;

/// The value of a long extended attribute: `Extended-Type(1) Flags(1) Value`. [RFC 6929, section 2.2]
#[derive(Clone, Copy)]
pub(crate) struct Fragment<'a> {
    pub(crate) number: u8,
    pub(crate) more: bool,
    /// The More bit is set, and this fragment is not full: "the Attribute MUST have a Length field of value 255".
    pub(crate) short: bool,
    pub(crate) value: &'a [u8],
}

impl<'a> Fragment<'a> {
    /// `None` if it has no Value. The attribute is then invalid.
    #[inline]
    pub(crate) fn new(octets: &'a [u8]) -> Option<Self> {
        let [number, flags, value @ ..] = octets else { return None };
        // The flags besides More are reserved and "SHOULD be ignored on reception".
        let more = flags & MORE != 0;
        (!value.is_empty()).then_some(Self {
            number: *number,
            more,
            short: more && octets.len() < Attribute::MAX_VALUE,
            value,
        })
    }
}

/// The bit that continues a value in the next attribute. A vendor's octet of flags and the Flags of a long extended
/// attribute both have it.
pub(crate) const MORE: u8 = 0x80;
