// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cosine` (3085).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3085);

/// `Cosine-Connection-Profile-Name` (26.3085.1), text: `get` gives and `push` takes `&str`.
pub const CONNECTION_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-Connection-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Cosine-Enterprise-ID` (26.3085.2), text: `get` gives and `push` takes `&str`.
pub const ENTERPRISE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-Enterprise-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Cosine-Address-Pool-Name` (26.3085.3), text: `get` gives and `push` takes `&str`.
pub const ADDRESS_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-Address-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Cosine-DS-Byte` (26.3085.4), a number: `get` gives and `push` takes `u32`.
pub const DS_BYTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-DS-Byte", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Cosine-VPI-VCI` (26.3085.5), octets: `get` gives and `push` takes `&[u8]`.
pub const VPI_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-VPI-VCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Cosine-DLCI` (26.3085.6), a number: `get` gives and `push` takes `u32`.
pub const DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Cosine-LNS-IP-Address` (26.3085.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LNS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-LNS-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Cosine-CLI-User-Permission-ID` (26.3085.8), text: `get` gives and `push` takes `&str`.
pub const CLI_USER_PERMISSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cosine-CLI-User-Permission-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));
