// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `VerizonWireless` (12951).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(12951);

/// `Acct-Interim-Record-Number` (26.12951.200), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INTERIM_RECORD_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Interim-Record-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `UE-Info-Type` (26.12951.201), a number: `get` gives and `push` takes `u32`.
pub const UE_INFO_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UE-Info-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `UE-Info-Value` (26.12951.202), text: `get` gives and `push` takes `&str`.
pub const UE_INFO_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UE-Info-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Dynamic-Address-Flag` (26.12951.203), a number: `get` gives and `push` takes `u32`.
pub const DYNAMIC_ADDRESS_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Dynamic-Address-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Local-Seq-Number` (26.12951.204), a number: `get` gives and `push` takes `u32`.
pub const LOCAL_SEQ_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Seq-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Time-First-Usage` (26.12951.205), a time: `get` gives and `push` takes `Time`.
pub const TIME_FIRST_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("Time-First-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Time-Last-Usage` (26.12951.206), a time: `get` gives and `push` takes `Time`.
pub const TIME_LAST_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("Time-Last-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Charging-Group-ID` (26.12951.207), text: `get` gives and `push` takes `&str`.
pub const CHARGING_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Charging-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Service-Data-Container-Bin` (26.12951.210), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_DATA_CONTAINER_BIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Service-Data-Container-Bin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Service-Data-Container` (26.12951.211), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SERVICE_DATA_CONTAINER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Service-Data-Container", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));
