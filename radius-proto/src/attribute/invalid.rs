//! Reasons why octets do not fit their place in a packet.

use thiserror::Error;

use super::path::AttributePath;
use crate::labels::labels;

/// Octets break the rules of their place: the headers of the place are cut, fragments are missing, or TLVs do not fill
/// their container. The data type does not matter.
///
/// The attribute is then an "invalid attribute", and the rest of the packet stays valid
/// ([RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)).
///
/// ```
/// use radius_proto::{
///     attribute::InvalidPlace,
///     value::{DataType, InvalidValue, Tlv},
/// };
///
/// let error = Tlv::decode(&[0, 3, 1]).unwrap_err();
/// assert_eq!(error, InvalidValue::Place(InvalidPlace::TlvTypeZero { at: 0 }));
/// assert_eq!(error.label(), "tlv-type-zero");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidPlace {
    /// The attribute has fewer octets than the headers inside it and one octet of value need.
    #[error("{found} octets instead of {minimum} to 253")]
    Short {
        /// Octets of the attribute's value.
        found: u8,
        /// The fewest octets that are possible.
        minimum: u8,
    },
    /// The attributes of a vendor do not fill the Vendor-Specific in the vendor's format.
    /// [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
    #[error("not filled by attributes in the vendor's known or assumed format")]
    VendorFormat,
    /// Attribute number 0 of an extended space.
    /// [RFC 6929, section 2.1](https://www.rfc-editor.org/rfc/rfc6929#section-2.1)
    #[error("the Extended-Type or EVS-Type is 0, which is reserved")]
    ExtendedTypeZero,
    /// A fragment has the More bit and a Length below 255.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit and a Length below 255")]
    FragmentShort,
    /// The last fragment in the packet has the More bit.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit, and no further fragment")]
    FragmentMissing,
    /// The value ends inside the header of a TLV, or it is empty.
    /// [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
    #[error("octet {at} of the value: the header of a TLV is cut")]
    TlvTruncated {
        /// Where the TLV begins, in octets from the start of the value.
        at: u16,
    },
    /// TLVs are nested deeper than [`AttributePath::MAX_NESTED`].
    /// [RFC 6929, section 2.3.1](https://www.rfc-editor.org/rfc/rfc6929#section-2.3.1)
    #[error("TLVs are nested deeper than {} levels", AttributePath::MAX_NESTED)]
    TlvTooDeep,
    /// TLV-Type is 0.
    /// [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
    #[error("octet {at} of the value: TLV-Type is 0, which is reserved")]
    TlvTypeZero {
        /// Where the TLV begins, in octets from the start of the value.
        at: u16,
    },
    /// A TLV is empty, or ends after the value that contains it.
    /// [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
    #[error("octet {at} of the value: TLV-Length is {length}; it must be at least 3 and end inside the value")]
    TlvLength {
        /// Where the TLV begins, in octets from the start of the value.
        at: u16,
        /// The TLV-Length field.
        length: u8,
    },
}

labels! {
    /// A short name that never changes, for counters: `fragment-missing`. All labels of this type and of
    /// [`InvalidValue`](crate::value::InvalidValue) differ.
    InvalidPlace {
        Short => "attribute-short",
        VendorFormat => "vendor-format",
        ExtendedTypeZero => "extended-type-zero",
        FragmentShort => "fragment-short",
        FragmentMissing => "fragment-missing",
        TlvTruncated => "tlv-truncated",
        TlvTooDeep => "tlv-too-deep",
        TlvTypeZero => "tlv-type-zero",
        TlvLength => "tlv-length",
    }
}
