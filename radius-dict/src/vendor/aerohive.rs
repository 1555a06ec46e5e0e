// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Aerohive` (26928).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(26928);

::radius_dict::enumeration! {
    /// A value of `AH-HM-Admin-Group-Id`.
    pub AhHmAdminGroupId
    READ_ONLY_ADMIN = 0, "Read-Only-Admin";
    SUPER_ADMIN = 1, "Super-Admin";
    READ_WRITE_ADMIN = 2, "Read-Write-Admin";
}

/// `AH-HM-Admin-Group-Id` (26.26928.1), a named number: `get` gives and `push` takes `AhHmAdminGroupId`.
pub const AH_HM_ADMIN_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AhHmAdminGroupId>> =
    ::radius_proto::typed::TypedAttribute::at("AH-HM-Admin-Group-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Extreme-User-Vlan` (26.26928.1), a named number: `get` gives and `push` takes `AhHmAdminGroupId`.
pub const USER_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AhHmAdminGroupId>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-User-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Extreme-Libsip-Patron-Info` (26.26928.3), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const LIBSIP_PATRON_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Libsip-Patron-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Extreme-Libsip-Action`.
    pub LibsipAction
    PERMIT = 0, "Permit";
    RESTRICTED = 1, "Restricted";
    DENY = 2, "Deny";
}

/// `Extreme-Libsip-Action` (26.26928.4), a named number: `get` gives and `push` takes `LibsipAction`.
pub const LIBSIP_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LibsipAction>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Libsip-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Extreme-Libsip-Additional-Message` (26.26928.5), octets: `get` gives and `push` takes `&[u8]`.
pub const LIBSIP_ADDITIONAL_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Libsip-Additional-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Extreme-User-Profile-Attribute` (26.26928.6), a number: `get` gives and `push` takes `u32`.
pub const USER_PROFILE_ATTRIBUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-User-Profile-Attribute", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Extreme-Data-Usage-Limit` (26.26928.7), octets: `get` gives and `push` takes `&[u8]`.
pub const DATA_USAGE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Data-Usage-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Extreme-AVPair` (26.26928.8), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `Extreme-Radius-Code`.
    pub RadiusCode
    DISCONNECT_REQUEST = 1, "Disconnect-Request";
    COA_REQUEST = 2, "COA-Request";
}

/// `Extreme-Radius-Code` (26.26928.9), a named number: `get` gives and `push` takes `RadiusCode`.
pub const RADIUS_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RadiusCode>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Radius-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Extreme-PPSK-Request` (26.26928.201), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const PPSK_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-PPSK-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Extreme-PPSK-PMK` (26.26928.202), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const PPSK_PMK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-PPSK-PMK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Extreme-IDM-Message` (26.26928.203), a number: `get` gives and `push` takes `u32`.
pub const IDM_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-IDM-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Extreme-NT-Identity` (26.26928.204), a number: `get` gives and `push` takes `u32`.
pub const NT_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-NT-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Extreme-User-Language` (26.26928.205), text: `get` gives and `push` takes `&str`.
pub const USER_LANGUAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-User-Language", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Extreme-Time-Zone-Offset` (26.26928.207), a number: `get` gives and `push` takes `u32`.
pub const TIME_ZONE_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Time-Zone-Offset", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Extreme-Daylight-Saving-Offset` (26.26928.208), a number: `get` gives and `push` takes `u32`.
pub const DAYLIGHT_SAVING_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Daylight-Saving-Offset", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Extreme-Client-Monitor-Session` (26.26928.209), octets: `get` gives and `push` takes `&[u8]`.
pub const CLIENT_MONITOR_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Client-Monitor-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Extreme-Client-Monitor-Problem` (26.26928.210), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_MONITOR_PROBLEM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Client-Monitor-Problem", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Extreme-IDM-Redirect-URL` (26.26928.211), text: `get` gives and `push` takes `&str`.
pub const IDM_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-IDM-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Extreme-MGT-MAC-Address` (26.26928.212), text: `get` gives and `push` takes `&str`.
pub const MGT_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-MGT-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

::radius_dict::enumeration! {
    /// A value of `Extreme-Auth-Source`.
    pub AuthSource
    SERVICE = 1, "Service";
    NON_SERVICE = 2, "Non-Service";
}

/// `Extreme-Auth-Source` (26.26928.213), a named number: `get` gives and `push` takes `AuthSource`.
pub const AUTH_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthSource>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Auth-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));
