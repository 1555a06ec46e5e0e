// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 4675: RADIUS Attributes for Virtual LAN and Priority Support.


/// `Egress-VLANID` (56), a number: `get` gives and `push` takes `u32`. [RFC 4675, section 2.1](https://www.rfc-editor.org/rfc/rfc4675#section-2.1)
pub const EGRESS_VLANID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Egress-VLANID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(56)));

::radius_dict::enumeration! {
    /// A value of `Ingress-Filters`. [RFC 4675, section 2.2](https://www.rfc-editor.org/rfc/rfc4675#section-2.2)
    pub IngressFilters
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Ingress-Filters` (57), a named number: `get` gives and `push` takes `IngressFilters`. [RFC 4675, section 2.2](https://www.rfc-editor.org/rfc/rfc4675#section-2.2)
pub const INGRESS_FILTERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IngressFilters>> =
    ::radius_proto::typed::TypedAttribute::at("Ingress-Filters", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(57)));

/// `Egress-VLAN-Name` (58), text: `get` gives and `push` takes `&str`. [RFC 4675, section 2.3](https://www.rfc-editor.org/rfc/rfc4675#section-2.3)
pub const EGRESS_VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Egress-VLAN-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(58)));

/// `User-Priority-Table` (59), 8 octets: `get` gives and `push` takes `[u8; 8]`. [RFC 4675, section 2.4](https://www.rfc-editor.org/rfc/rfc4675#section-2.4)
pub const USER_PRIORITY_TABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<8>> =
    ::radius_proto::typed::TypedAttribute::at("User-Priority-Table", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(59)));
