// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Motorola` (161).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(161);

/// `Motorola-Canopy-LPULCIR` (26.161.1), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_LPULCIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-LPULCIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Motorola-Canopy-LPDLCIR` (26.161.2), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_LPDLCIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-LPDLCIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Motorola-Canopy-HPULCIR` (26.161.3), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_HPULCIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-HPULCIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Motorola-Canopy-HPDLCIR` (26.161.4), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_HPDLCIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-HPDLCIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `Motorola-Canopy-HPENABLE`.
    pub CanopyHpenable
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `Motorola-Canopy-HPENABLE` (26.161.5), a named number: `get` gives and `push` takes `CanopyHpenable`.
pub const CANOPY_HPENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CanopyHpenable>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-HPENABLE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Motorola-Canopy-ULBR` (26.161.6), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_ULBR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-ULBR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Motorola-Canopy-ULBL` (26.161.7), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_ULBL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-ULBL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Motorola-Canopy-DLBR` (26.161.8), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_DLBR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-DLBR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Motorola-Canopy-DLBL` (26.161.9), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_DLBL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-DLBL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Motorola-WiMAX-MIP-MN-HOME-ADDRESS` (26.161.10), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const WIMAX_MIP_MN_HOME_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-MIP-MN-HOME-ADDRESS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Motorola-WiMAX-MIP-KEY` (26.161.11), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const WIMAX_MIP_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-MIP-KEY", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Motorola-WiMAX-MIP-SPI` (26.161.12), a number: `get` gives and `push` takes `u32`.
pub const WIMAX_MIP_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-MIP-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Motorola-WiMAX-MN-HA` (26.161.13), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const WIMAX_MN_HA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-MN-HA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `Motorola-Canopy-VLLEARNEN`.
    pub CanopyVllearnen
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `Motorola-Canopy-VLLEARNEN` (26.161.14), a named number: `get` gives and `push` takes `CanopyVllearnen`.
pub const CANOPY_VLLEARNEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CanopyVllearnen>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLLEARNEN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

::radius_dict::enumeration! {
    /// A value of `Motorola-Canopy-VLFRAMES`.
    pub CanopyVlframes
    ALL = 0, "All";
    TAGGED = 1, "Tagged";
    UNTAGGED = 2, "Untagged";
}

/// `Motorola-Canopy-VLFRAMES` (26.161.15), a named number: `get` gives and `push` takes `CanopyVlframes`.
pub const CANOPY_VLFRAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CanopyVlframes>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLFRAMES", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Motorola-Canopy-VLIDSET` (26.161.16), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_VLIDSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLIDSET", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Motorola-Canopy-VLAGETO` (26.161.20), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_VLAGETO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLAGETO", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Motorola-WiMAX-DNS-Server-IP-Address` (26.161.20), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_DNS_SERVER_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-DNS-Server-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Motorola-Canopy-VLIGVID` (26.161.21), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_VLIGVID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLIGVID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Motorola-Canopy-VLMGVID` (26.161.22), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_VLMGVID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLMGVID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Motorola-WiMAX-User-NAI` (26.161.22), text: `get` gives and `push` takes `&str`.
pub const WIMAX_USER_NAI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-User-NAI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `Motorola-Canopy-VLSMMGPASS`.
    pub CanopyVlsmmgpass
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `Motorola-Canopy-VLSMMGPASS` (26.161.23), a named number: `get` gives and `push` takes `CanopyVlsmmgpass`.
pub const CANOPY_VLSMMGPASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CanopyVlsmmgpass>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-VLSMMGPASS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Motorola-Canopy-BCASTMIR` (26.161.24), a number: `get` gives and `push` takes `u32`.
pub const CANOPY_BCASTMIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-BCASTMIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Motorola-WiMAX-Network-Domain-Name` (26.161.30), text: `get` gives and `push` takes `&str`.
pub const WIMAX_NETWORK_DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Network-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Motorola-WiMAX-EMS-Address` (26.161.31), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const WIMAX_EMS_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-EMS-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Motorola-WiMAX-Provisioning-Server` (26.161.32), text: `get` gives and `push` takes `&str`.
pub const WIMAX_PROVISIONING_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Provisioning-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Motorola-WiMAX-NTP-Server` (26.161.34), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_NTP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-NTP-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Motorola-WiMAX-HO-SVC-CLASS` (26.161.35), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_HO_SVC_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-HO-SVC-CLASS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

::radius_dict::enumeration! {
    /// A value of `Motorola-Canopy-UserLevel`.
    pub CanopyUserlevel
    TECH = 1, "TECH";
    INSTALL = 2, "INSTALL";
    ADMIN = 3, "ADMIN";
}

/// `Motorola-Canopy-UserLevel` (26.161.50), a named number: `get` gives and `push` takes `CanopyUserlevel`.
pub const CANOPY_USERLEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CanopyUserlevel>> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Canopy-UserLevel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Motorola-WiMAX-Home-BTS` (26.161.50), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_HOME_BTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Home-BTS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Motorola-WiMAX-Maximum-Total-Bandwidth` (26.161.60), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_MAXIMUM_TOTAL_BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Maximum-Total-Bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Motorola-WiMAX-Maximum-Commit-Bandwidth` (26.161.61), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_MAXIMUM_COMMIT_BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Maximum-Commit-Bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Motorola-WiMAX-Convergence-Sublayer` (26.161.63), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_CONVERGENCE_SUBLAYER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Convergence-Sublayer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Motorola-WiMAX-Service-Flows` (26.161.64), text: `get` gives and `push` takes `&str`.
pub const WIMAX_SERVICE_FLOWS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-Service-Flows", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Motorola-WiMAX-VLAN-ID` (26.161.65), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-WiMAX-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Motorola-Accounting-Message` (26.161.80), text: `get` gives and `push` takes `&str`.
pub const ACCOUNTING_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Motorola-Accounting-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));
