// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Infoblox` (7779).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7779);

/// `Infoblox-windows-group` (26.7779.1), text: `get` gives and `push` takes `&str`.
pub const WINDOWS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-windows-group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Infoblox-variable-1` (26.7779.2), text: `get` gives and `push` takes `&str`.
pub const VARIABLE_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-variable-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Infoblox-variable-2` (26.7779.3), text: `get` gives and `push` takes `&str`.
pub const VARIABLE_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-variable-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Infoblox-variable-3` (26.7779.4), text: `get` gives and `push` takes `&str`.
pub const VARIABLE_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-variable-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Infoblox-variable-4` (26.7779.5), text: `get` gives and `push` takes `&str`.
pub const VARIABLE_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-variable-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Infoblox-variable-5` (26.7779.6), text: `get` gives and `push` takes `&str`.
pub const VARIABLE_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-variable-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Infoblox-Version` (26.7779.7), text: `get` gives and `push` takes `&str`.
pub const VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Infoblox-Product-Name` (26.7779.8), text: `get` gives and `push` takes `&str`.
pub const PRODUCT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-Product-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Infoblox-Group-Info` (26.7779.9), text: `get` gives and `push` takes `&str`.
pub const GROUP_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infoblox-Group-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));
