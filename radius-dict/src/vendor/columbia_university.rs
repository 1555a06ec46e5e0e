// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Columbia-University` (11862).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(11862);

::radius_dict::enumeration! {
    /// A value of `Sip-Method`.
    pub Method
    INVITE = 0, "INVITE";
    BYE = 1, "BYE";
    REGISTER = 2, "REGISTER";
    OTHER = 3, "OTHER";
}

/// `Sip-Method` (26.11862.0), a named number: `get` gives and `push` takes `Method`.
pub const METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Method>> =
    ::radius_proto::typed::TypedAttribute::at("Sip-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

/// `Sip-From` (26.11862.1), text: `get` gives and `push` takes `&str`.
pub const FROM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sip-From", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Sip-To` (26.11862.2), text: `get` gives and `push` takes `&str`.
pub const TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sip-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Sip-Translated-Request-URI` (26.11862.4), text: `get` gives and `push` takes `&str`.
pub const TRANSLATED_REQUEST_URI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sip-Translated-Request-URI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
