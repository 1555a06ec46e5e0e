// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 7268: RADIUS Attributes for IEEE 802 Networks.


/// `Allowed-Called-Station-Id` (174), text: `get` gives and `push` takes `&str`. [RFC 7268, section 2.1](https://www.rfc-editor.org/rfc/rfc7268#section-2.1)
pub const ALLOWED_CALLED_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Allowed-Called-Station-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(174)));

/// `EAP-Peer-Id` (175), octets: `get` gives and `push` takes `&[u8]`. [RFC 7268, section 2.3](https://www.rfc-editor.org/rfc/rfc7268#section-2.3)
pub const EAP_PEER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Peer-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(175)));

/// `EAP-Server-Id` (176), octets: `get` gives and `push` takes `&[u8]`. [RFC 7268, section 2.4](https://www.rfc-editor.org/rfc/rfc7268#section-2.4)
pub const EAP_SERVER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Server-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(176)));

/// `Mobility-Domain-Id` (177), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.5](https://www.rfc-editor.org/rfc/rfc7268#section-2.5)
pub const MOBILITY_DOMAIN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mobility-Domain-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(177)));

/// `Preauth-Timeout` (178), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.6](https://www.rfc-editor.org/rfc/rfc7268#section-2.6)
pub const PREAUTH_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Preauth-Timeout", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(178)));

/// `Network-Id-Name` (179), octets: `get` gives and `push` takes `&[u8]`. [RFC 7268, section 2.7](https://www.rfc-editor.org/rfc/rfc7268#section-2.7)
pub const NETWORK_ID_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Network-Id-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(179)));

/// `EAPoL-Announcement` (180), octets in as many attributes as they need: `get` gives `Chunks`, `push` takes `&[u8]`. [RFC 7268, section 2.8](https://www.rfc-editor.org/rfc/rfc7268#section-2.8)
pub const EAPOL_ANNOUNCEMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Concat> =
    ::radius_proto::typed::TypedAttribute::at("EAPoL-Announcement", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(180)));

/// `WLAN-HESSID` (181), text: `get` gives and `push` takes `&str`. [RFC 7268, section 2.9](https://www.rfc-editor.org/rfc/rfc7268#section-2.9)
pub const WLAN_HESSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-HESSID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(181)));

/// `WLAN-Venue-Info` (182), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.10](https://www.rfc-editor.org/rfc/rfc7268#section-2.10)
pub const WLAN_VENUE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Venue-Info", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(182)));

/// `WLAN-Venue-Language` (183), 3 octets: `get` gives and `push` takes `[u8; 3]`. [RFC 7268, section 2.11](https://www.rfc-editor.org/rfc/rfc7268#section-2.11)
pub const WLAN_VENUE_LANGUAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<3>> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Venue-Language", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(183)));

/// `WLAN-Venue-Name` (184), text: `get` gives and `push` takes `&str`. [RFC 7268, section 2.12](https://www.rfc-editor.org/rfc/rfc7268#section-2.12)
pub const WLAN_VENUE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Venue-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(184)));

/// `WLAN-Reason-Code` (185), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.13](https://www.rfc-editor.org/rfc/rfc7268#section-2.13)
pub const WLAN_REASON_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Reason-Code", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(185)));

/// `WLAN-Pairwise-Cipher` (186), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.14](https://www.rfc-editor.org/rfc/rfc7268#section-2.14)
pub const WLAN_PAIRWISE_CIPHER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Pairwise-Cipher", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(186)));

/// `WLAN-Group-Cipher` (187), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.15](https://www.rfc-editor.org/rfc/rfc7268#section-2.15)
pub const WLAN_GROUP_CIPHER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Group-Cipher", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(187)));

/// `WLAN-AKM-Suite` (188), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.16](https://www.rfc-editor.org/rfc/rfc7268#section-2.16)
pub const WLAN_AKM_SUITE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-AKM-Suite", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(188)));

/// `WLAN-Group-Mgmt-Cipher` (189), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.17](https://www.rfc-editor.org/rfc/rfc7268#section-2.17)
pub const WLAN_GROUP_MGMT_CIPHER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-Group-Mgmt-Cipher", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(189)));

/// `WLAN-RF-Band` (190), a number: `get` gives and `push` takes `u32`. [RFC 7268, section 2.18](https://www.rfc-editor.org/rfc/rfc7268#section-2.18)
pub const WLAN_RF_BAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WLAN-RF-Band", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(190)));
