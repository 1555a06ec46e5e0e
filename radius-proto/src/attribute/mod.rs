//! Attributes as they are on the wire.

mod attribute_type;
mod chunks;
mod extended;
mod fragment;
mod invalid;
mod iter;
pub(crate) mod join;
mod joined;
mod path;
mod pieces;
mod raw;
mod space;
mod tag;
mod tlv;
mod vendor;
mod vendor_attributes;

pub use attribute_type::AttributeType;
pub use chunks::Chunks;
pub use extended::ExtendedAttribute;
pub(crate) use fragment::{Fragment, MORE};
pub use invalid::InvalidPlace;
pub use iter::Attributes;
pub use joined::Joined;
pub use path::AttributePath;
pub use raw::Attribute;
pub(crate) use space::{EXTENDED_VENDOR_SPECIFIC, Space};
pub use tag::Tag;
pub(crate) use tlv::TLV_HEADER;
pub use tlv::{TlvItem, Tlvs};
pub use vendor::{Vendor, VendorFormat};
pub(crate) use vendor_attributes::{VendorAttribute, VendorAttributes, split_vendor};
