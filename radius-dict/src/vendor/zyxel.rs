// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Zyxel` (890).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(890);

/// `Zyxel-Privilege-AVPair` (26.890.3), text: `get` gives and `push` takes `&str`.
pub const PRIVILEGE_AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Zyxel-Privilege-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Zyxel-Callback-Option`.
    pub CallbackOption
    NONE = 0, "None";
    OPTIONAL = 1, "Optional";
    MANDATORY = 2, "Mandatory";
}

/// `Zyxel-Callback-Option` (26.890.192), a named number: `get` gives and `push` takes `CallbackOption`.
pub const CALLBACK_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallbackOption>> =
    ::radius_proto::typed::TypedAttribute::at("Zyxel-Callback-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

::radius_dict::enumeration! {
    /// A value of `Zyxel-Callback-Phone-Source`.
    pub CallbackPhoneSource
    PRECONFIGURED = 0, "Preconfigured";
    USER = 1, "User";
}

/// `Zyxel-Callback-Phone-Source` (26.890.193), a named number: `get` gives and `push` takes `CallbackPhoneSource`.
pub const CALLBACK_PHONE_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallbackPhoneSource>> =
    ::radius_proto::typed::TypedAttribute::at("Zyxel-Callback-Phone-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));
