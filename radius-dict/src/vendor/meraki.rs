// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Meraki` (29671).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(29671);

/// `Meraki-Device-Name` (26.29671.1), text: `get` gives and `push` takes `&str`.
pub const DEVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Device-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Meraki-Network-Name` (26.29671.2), text: `get` gives and `push` takes `&str`.
pub const NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Meraki-Ap-Name` (26.29671.3), text: `get` gives and `push` takes `&str`.
pub const AP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Ap-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Meraki-Ap-Tags` (26.29671.4), text: `get` gives and `push` takes `&str`.
pub const AP_TAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Ap-Tags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Meraki-IPSK` (26.29671.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const IPSK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Meraki-IPSK-Anonce` (26.29671.5.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const IPSK_ANONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK-Anonce", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Meraki-IPSK-EAPOL` (26.29671.5.2), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const IPSK_EAPOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK-EAPOL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Meraki-IPSK-BSSID` (26.29671.5.3), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const IPSK_BSSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK-BSSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Meraki-IPSK-AP-MAC` (26.29671.5.4), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const IPSK_AP_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK-AP-MAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Meraki-IPSK-SSID` (26.29671.5.5), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const IPSK_SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-IPSK-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5).with_padded_tlvs([5, 0, 0, 0, 0]));
