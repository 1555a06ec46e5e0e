// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SonicWall` (8741).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(8741);

::radius_dict::enumeration! {
    /// A value of `SonicWall-User-Privilege`.
    pub UserPrivilege
    REMOTE_ACCESS = 1, "Remote-Access";
    BYPASS_FILTERS = 2, "Bypass-Filters";
    VPN_CLIENT_ACCESS = 3, "VPN-Client-Access";
    ACCESS_TO_VPN = 4, "Access-To-VPN";
    LIMITED_MANAGEMENT = 5, "Limited-Management";
    L2TP_CLIENT_ACCESS = 6, "L2TP-Client-Access";
    WIRELESS_GUEST = 7, "Wireless-Guest";
    WIRELESS_ADD_ACL = 8, "Wireless-Add-ACL";
    INTERNET_ACCESS = 9, "Internet-Access";
}

/// `SS3-Firewall-User-Privilege` (26.8741.1), a named number: `get` gives and `push` takes `UserPrivilege`.
pub const SS3_FIREWALL_USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("SS3-Firewall-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `SonicWall-User-Privilege` (26.8741.1), a named number: `get` gives and `push` takes `UserPrivilege`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("SonicWall-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `SonicWall-User-Group` (26.8741.3), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SonicWall-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
