// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cajun_p330` (2167).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2167);

::radius_dict::enumeration! {
    /// A value of `Cajun-Service-Type`.
    pub CajunServiceType
    CAJUN_READ_ONLY_USER = 1, "Cajun-Read-Only-User";
    CAJUN_READ_WRITE_USER = 2, "Cajun-Read-Write-User";
    CAJUN_ADMIN_USER = 3, "Cajun-Admin-User";
}

/// `Cajun-Service-Type` (26.2167.1), a named number: `get` gives and `push` takes `CajunServiceType`.
pub const CAJUN_SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CajunServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("Cajun-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Avaya-StaticVlan-Type` (26.2167.12), text: `get` gives and `push` takes `&str`.
pub const STATICVLAN_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Avaya-StaticVlan-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Avaya-PortPriority-Type`.
    pub PortpriorityType
    TYPE_0 = 0, "Type-0";
    TYPE_1 = 1, "Type-1";
    TYPE_2 = 2, "Type-2";
    TYPE_3 = 3, "Type-3";
    TYPE_4 = 4, "Type-4";
    TYPE_5 = 5, "Type-5";
    TYPE_6 = 6, "Type-6";
    TYPE_7 = 7, "Type-7";
}

/// `Avaya-PortPriority-Type` (26.2167.13), a named number: `get` gives and `push` takes `PortpriorityType`.
pub const PORTPRIORITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortpriorityType>> =
    ::radius_proto::typed::TypedAttribute::at("Avaya-PortPriority-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));
