// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6929: RADIUS Protocol Extensions.


/// `Extended-Attribute-1` (241), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.1](https://www.rfc-editor.org/rfc/rfc6929#section-3.1)
pub const EXTENDED_ATTRIBUTE_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-1", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(241)));

/// `Extended-Attribute-2` (242), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.2](https://www.rfc-editor.org/rfc/rfc6929#section-3.2)
pub const EXTENDED_ATTRIBUTE_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-2", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(242)));

/// `Extended-Attribute-3` (243), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.3](https://www.rfc-editor.org/rfc/rfc6929#section-3.3)
pub const EXTENDED_ATTRIBUTE_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-3", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(243)));

/// `Extended-Attribute-4` (244), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.4](https://www.rfc-editor.org/rfc/rfc6929#section-3.4)
pub const EXTENDED_ATTRIBUTE_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-4", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(244)));

/// `Extended-Attribute-5` (245), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.5](https://www.rfc-editor.org/rfc/rfc6929#section-3.5)
pub const EXTENDED_ATTRIBUTE_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-5", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(245)));

/// `Extended-Attribute-6` (246), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 3.6](https://www.rfc-editor.org/rfc/rfc6929#section-3.6)
pub const EXTENDED_ATTRIBUTE_6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Attribute-6", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(246)));

/// `Extended-Vendor-Specific-1` (241.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-1", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 26));

/// `Extended-Vendor-Specific-2` (242.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-2", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Two, 26));

/// `Extended-Vendor-Specific-3` (243.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-3", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Three, 26));

/// `Extended-Vendor-Specific-4` (244.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-4", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Four, 26));

/// `Extended-Vendor-Specific-5` (245.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-5", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Five, 26));

/// `Extended-Vendor-Specific-6` (246.26), octets: `get` gives and `push` takes `&[u8]`. [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub const EXTENDED_VENDOR_SPECIFIC_6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extended-Vendor-Specific-6", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Six, 26));
