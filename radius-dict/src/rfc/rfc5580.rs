// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5580: Carrying Location Objects in RADIUS and Diameter.


/// `Operator-Name` (126), text: `get` gives and `push` takes `&str`. [RFC 5580, section 4.1](https://www.rfc-editor.org/rfc/rfc5580#section-4.1)
pub const OPERATOR_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Operator-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(126)));

/// `Location-Information` (127), octets: `get` gives and `push` takes `&[u8]`. [RFC 5580, section 4.2](https://www.rfc-editor.org/rfc/rfc5580#section-4.2)
pub const LOCATION_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Location-Information", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(127)));

/// `Location-Data` (128), octets: `get` gives and `push` takes `&[u8]`. [RFC 5580, section 4.3](https://www.rfc-editor.org/rfc/rfc5580#section-4.3)
pub const LOCATION_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Location-Data", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(128)));

/// `Basic-Location-Policy-Rules` (129), octets: `get` gives and `push` takes `&[u8]`. [RFC 5580, section 4.4](https://www.rfc-editor.org/rfc/rfc5580#section-4.4)
pub const BASIC_LOCATION_POLICY_RULES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Basic-Location-Policy-Rules", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(129)));

/// `Extended-Location-Policy-Rules` (130), text: `get` gives and `push` takes `&str`. [RFC 5580, section 4.5](https://www.rfc-editor.org/rfc/rfc5580#section-4.5)
pub const EXTENDED_LOCATION_POLICY_RULES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Location-Policy-Rules", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(130)));

::radius_dict::enumeration! {
    /// A value of `Location-Capable`. [RFC 5580, section 4.6](https://www.rfc-editor.org/rfc/rfc5580#section-4.6)
    pub LocationCapable
    CIVIC_LOCATION = 1, "Civic-Location";
    GEO_LOCATION = 2, "Geo-Location";
    USERS_LOCATION = 4, "Users-Location";
    NAS_LOCATION = 8, "NAS-Location";
}

/// `Location-Capable` (131), a named number: `get` gives and `push` takes `LocationCapable`. [RFC 5580, section 4.6](https://www.rfc-editor.org/rfc/rfc5580#section-4.6)
pub const LOCATION_CAPABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LocationCapable>> =
    ::radius_proto::typed::TypedAttribute::at("Location-Capable", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(131)));

::radius_dict::enumeration! {
    /// A value of `Requested-Location-Info`. [RFC 5580, section 4.7](https://www.rfc-editor.org/rfc/rfc5580#section-4.7)
    pub RequestedLocationInfo
    CIVIC_LOCATION = 1, "Civic-Location";
    GEO_LOCATION = 2, "Geo-Location";
    USERS_LOCATION = 4, "Users-Location";
    NAS_LOCATION = 8, "NAS-Location";
    FUTURE_REQUESTS = 16, "Future-Requests";
    NONE = 32, "None";
}

/// `Requested-Location-Info` (132), a named number: `get` gives and `push` takes `RequestedLocationInfo`. [RFC 5580, section 4.7](https://www.rfc-editor.org/rfc/rfc5580#section-4.7)
pub const REQUESTED_LOCATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequestedLocationInfo>> =
    ::radius_proto::typed::TypedAttribute::at("Requested-Location-Info", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(132)));
