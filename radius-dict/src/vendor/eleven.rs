// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Eleven` (52970).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(52970);

/// `Eleven-Authentication-Find-Key` (26.52970.3), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const AUTHENTICATION_FIND_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-Authentication-Find-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Eleven-EAPOL-Frame-2` (26.52970.3.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAPOL_FRAME_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-EAPOL-Frame-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Eleven-EAPOL-Anonce` (26.52970.3.2), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAPOL_ANONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-EAPOL-Anonce", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Eleven-EAPOL-SSID` (26.52970.3.3), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const EAPOL_SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-EAPOL-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Eleven-EAPOL-APMAC` (26.52970.3.4), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAPOL_APMAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-EAPOL-APMAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Eleven-EAPOL-STMAC` (26.52970.3.5), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAPOL_STMAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Eleven-EAPOL-STMAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3).with_padded_tlvs([5, 0, 0, 0, 0]));
