// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Unix` (4).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4);

/// `Unix-FTP-UID` (26.4.10), a number: `get` gives and `push` takes `u32`.
pub const FTP_UID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-UID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Unix-FTP-GID` (26.4.11), a number: `get` gives and `push` takes `u32`.
pub const FTP_GID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-GID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Unix-FTP-Home` (26.4.12), text: `get` gives and `push` takes `&str`.
pub const FTP_HOME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-Home", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Unix-FTP-Shell` (26.4.13), text: `get` gives and `push` takes `&str`.
pub const FTP_SHELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-Shell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Unix-FTP-Group-Names` (26.4.14), text: `get` gives and `push` takes `&str`.
pub const FTP_GROUP_NAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-Group-Names", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Unix-FTP-Group-Ids` (26.4.15), text: `get` gives and `push` takes `&str`.
pub const FTP_GROUP_IDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Unix-FTP-Group-Ids", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));
