// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Telrad` (5323).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(5323, ::radius_proto::attribute::VendorFormat::WIMAX);

/// `Telrad-TSDF-Table` (26.5323.1), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TSDF_TABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-TSDF-Table", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Telrad-Item-Identity` (26.5323.1.1), a number of one octet: `get` gives and `push` takes `u8`.
pub const ITEM_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-Item-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Telrad-Reference-VPWS-PDN-Name` (26.5323.1.2), octets: `get` gives and `push` takes `&[u8]`.
pub const REFERENCE_VPWS_PDN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-Reference-VPWS-PDN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Telrad-TSDF-Parameters` (26.5323.1.3), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TSDF_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-TSDF-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Telrad-C-VLAN-ID` (26.5323.1.3.1), a number: `get` gives and `push` takes `u32`.
pub const C_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-C-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 1, 0, 0, 0]));

/// `Telrad-C-VLAN-ID-Retag` (26.5323.1.3.2), a number: `get` gives and `push` takes `u32`.
pub const C_VLAN_ID_RETAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-C-VLAN-ID-Retag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 2, 0, 0, 0]));

/// `Telrad-S-VLAN-ID` (26.5323.1.3.3), a number: `get` gives and `push` takes `u32`.
pub const S_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-S-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 3, 0, 0, 0]));

/// `Telrad-Reference-QOS-Profile-Name` (26.5323.1.3.4), text: `get` gives and `push` takes `&str`.
pub const REFERENCE_QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telrad-Reference-QOS-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 4, 0, 0, 0]));
