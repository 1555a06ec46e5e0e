// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `F5` (3375).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3375);

::radius_dict::enumeration! {
    /// A value of `F5-LTM-User-Role`.
    pub LtmUserRole
    ADMINISTRATOR = 0, "Administrator";
    RESOURCE_ADMIN = 20, "Resource-Admin";
    USER_MANAGER = 40, "User-Manager";
    AUDITOR = 80, "Auditor";
    MANAGER = 100, "Manager";
    APP_EDITOR = 300, "App-Editor";
    ADVANCED_OPERATOR = 350, "Advanced-Operator";
    OPERATOR = 400, "Operator";
    FIREWALL_MANAGER = 450, "Firewall-Manager";
    FRAUD_PROTECTION_MANAGER = 480, "Fraud-Protection-Manager";
    CERTIFICATE_MANAGER = 500, "Certificate-Manager";
    IRULE_MANAGER = 510, "IRule-Manager";
    GUEST = 700, "Guest";
    WEB_APPLICATION_SECURITY_ADMINISTRATOR = 800, "Web-Application-Security-Administrator";
    WEB_APPLICATION_SECURITY_EDITOR = 810, "Web-Application-Security-Editor";
    ACCELERATION_POLICY_EDITOR = 850, "Acceleration-Policy-Editor";
    NO_ACCESS = 900, "No-Access";
}

/// `F5-LTM-User-Role` (26.3375.1), a named number: `get` gives and `push` takes `LtmUserRole`.
pub const LTM_USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LtmUserRole>> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `F5-LTM-User-Role-Universal`.
    pub LtmUserRoleUniversal
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `F5-LTM-User-Role-Universal` (26.3375.2), a named number: `get` gives and `push` takes `LtmUserRoleUniversal`.
pub const LTM_USER_ROLE_UNIVERSAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LtmUserRoleUniversal>> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Role-Universal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `F5-LTM-User-Partition` (26.3375.3), text: `get` gives and `push` takes `&str`.
pub const LTM_USER_PARTITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Partition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `F5-LTM-User-Console`.
    pub LtmUserConsole
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `F5-LTM-User-Console` (26.3375.4), a named number: `get` gives and `push` takes `LtmUserConsole`.
pub const LTM_USER_CONSOLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LtmUserConsole>> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Console", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `F5-LTM-User-Shell` (26.3375.5), text: `get` gives and `push` takes `&str`.
pub const LTM_USER_SHELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Shell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `F5-LTM-User-Context-1` (26.3375.10), a number: `get` gives and `push` takes `u32`.
pub const LTM_USER_CONTEXT_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Context-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `F5-LTM-User-Context-2` (26.3375.11), a number: `get` gives and `push` takes `u32`.
pub const LTM_USER_CONTEXT_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Context-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `F5-LTM-User-Info-1` (26.3375.12), text: `get` gives and `push` takes `&str`.
pub const LTM_USER_INFO_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Info-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `F5-LTM-User-Info-2` (26.3375.13), text: `get` gives and `push` takes `&str`.
pub const LTM_USER_INFO_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-User-Info-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `F5-LTM-Audit-Msg` (26.3375.14), text: `get` gives and `push` takes `&str`.
pub const LTM_AUDIT_MSG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("F5-LTM-Audit-Msg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));
