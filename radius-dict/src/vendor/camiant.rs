// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Camiant` (21274).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(21274);

/// `Camiant-MI-role` (26.21274.1), text: `get` gives and `push` takes `&str`.
pub const MI_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Camiant-MI-role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Camiant-SUI-role`.
    pub SuiRole
    CAMIANTVIEW = 101, "camiantView";
    CAMIANTUSER = 102, "camiantUser";
    CAMIANTSERVICE = 104, "camiantService";
}

/// `Camiant-SUI-role` (26.21274.2), a named number: `get` gives and `push` takes `SuiRole`.
pub const SUI_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SuiRole>> =
    ::radius_proto::typed::TypedAttribute::at("Camiant-SUI-role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Camiant-MI-scope` (26.21274.3), text: `get` gives and `push` takes `&str`.
pub const MI_SCOPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Camiant-MI-scope", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
