// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alcatel-Lucent-Service-Router` (6527).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6527);

::radius_dict::enumeration! {
    /// A value of `Timetra-Access`.
    pub TimetraAccess
    FTP = 1, "ftp";
    CONSOLE = 2, "console";
    BOTH = 3, "both";
}

/// `Timetra-Access` (26.6527.1), a named number: `get` gives and `push` takes `TimetraAccess`.
pub const TIMETRA_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TimetraAccess>> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Timetra-Home-Directory` (26.6527.2), text: `get` gives and `push` takes `&str`.
pub const TIMETRA_HOME_DIRECTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Home-Directory", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `Timetra-Restrict-To-Home`.
    pub TimetraRestrictToHome
    TRUE = 1, "true";
    FALSE = 2, "false";
}

/// `Timetra-Restrict-To-Home` (26.6527.3), a named number: `get` gives and `push` takes `TimetraRestrictToHome`.
pub const TIMETRA_RESTRICT_TO_HOME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TimetraRestrictToHome>> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Restrict-To-Home", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Timetra-Profile` (26.6527.4), text: `get` gives and `push` takes `&str`.
pub const TIMETRA_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `Timetra-Default-Action`.
    pub TimetraDefaultAction
    PERMIT_ALL = 1, "permit-all";
    DENY_ALL = 2, "deny-all";
    NONE = 3, "none";
}

/// `Timetra-Default-Action` (26.6527.5), a named number: `get` gives and `push` takes `TimetraDefaultAction`.
pub const TIMETRA_DEFAULT_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TimetraDefaultAction>> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Default-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Timetra-Cmd` (26.6527.6), text: `get` gives and `push` takes `&str`.
pub const TIMETRA_CMD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Cmd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `Timetra-Action`.
    pub TimetraAction
    PERMIT = 1, "permit";
    DENY = 2, "deny";
}

/// `Timetra-Action` (26.6527.7), a named number: `get` gives and `push` takes `TimetraAction`.
pub const TIMETRA_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TimetraAction>> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Timetra-Exec-File` (26.6527.8), text: `get` gives and `push` takes `&str`.
pub const TIMETRA_EXEC_FILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Timetra-Exec-File", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Alc-Primary-Dns` (26.6527.9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Primary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Alc-Secondary-Dns` (26.6527.10), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Secondary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Alc-Subsc-ID-Str` (26.6527.11), text: `get` gives and `push` takes `&str`.
pub const SUBSC_ID_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Subsc-ID-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Alc-Subsc-Prof-Str` (26.6527.12), text: `get` gives and `push` takes `&str`.
pub const SUBSC_PROF_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Subsc-Prof-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Alc-SLA-Prof-Str` (26.6527.13), text: `get` gives and `push` takes `&str`.
pub const SLA_PROF_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-SLA-Prof-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Alc-Force-Renew` (26.6527.14), text: `get` gives and `push` takes `&str`.
pub const FORCE_RENEW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Force-Renew", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Alc-Create-Host` (26.6527.15), text: `get` gives and `push` takes `&str`.
pub const CREATE_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Create-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Alc-ANCP-Str` (26.6527.16), text: `get` gives and `push` takes `&str`.
pub const ANCP_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ANCP-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Alc-Retail-Serv-Id` (26.6527.17), a number: `get` gives and `push` takes `u32`.
pub const RETAIL_SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Retail-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Alc-Default-Router` (26.6527.18), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DEFAULT_ROUTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Default-Router", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Alc-Acct-I-Inprof-Octets-64` (26.6527.19), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_INPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Inprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Alc-Acct-I-Outprof-Octets-64` (26.6527.20), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_OUTPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Outprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Alc-Acct-O-Inprof-Octets-64` (26.6527.21), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_INPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Inprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Alc-Acct-O-Outprof-Octets-64` (26.6527.22), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_OUTPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Outprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Alc-Acct-I-Inprof-Pkts-64` (26.6527.23), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_INPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Inprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Alc-Acct-I-Outprof-Pkts-64` (26.6527.24), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_OUTPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Outprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Alc-Acct-O-Inprof-Pkts-64` (26.6527.25), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_INPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Inprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Alc-Acct-O-Outprof-Pkts-64` (26.6527.26), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_OUTPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Outprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Alc-Client-Hardware-Addr` (26.6527.27), text: `get` gives and `push` takes `&str`.
pub const CLIENT_HARDWARE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Client-Hardware-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Alc-Int-Dest-Id-Str` (26.6527.28), text: `get` gives and `push` takes `&str`.
pub const INT_DEST_ID_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Int-Dest-Id-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Alc-Primary-Nbns` (26.6527.29), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Primary-Nbns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Alc-Secondary-Nbns` (26.6527.30), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Secondary-Nbns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Alc-MSAP-Serv-Id` (26.6527.31), a number: `get` gives and `push` takes `u32`.
pub const MSAP_SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-MSAP-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Alc-MSAP-Policy` (26.6527.32), text: `get` gives and `push` takes `&str`.
pub const MSAP_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-MSAP-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Alc-MSAP-Interface` (26.6527.33), text: `get` gives and `push` takes `&str`.
pub const MSAP_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-MSAP-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Alc-PPPoE-PADO-Delay` (26.6527.34), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_PADO_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-PPPoE-PADO-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Alc-PPPoE-Service-Name` (26.6527.35), text: `get` gives and `push` takes `&str`.
pub const PPPOE_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-PPPoE-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Alc-DHCP-Vendor-Class-Id` (26.6527.36), text: `get` gives and `push` takes `&str`.
pub const DHCP_VENDOR_CLASS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-DHCP-Vendor-Class-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Alc-Acct-OC-I-Inprof-Octets-64` (26.6527.37), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_INPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Inprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Alc-Acct-OC-I-Outprof-Octets-64` (26.6527.38), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_OUTPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Outprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Alc-Acct-OC-O-Inprof-Octets-64` (26.6527.39), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_INPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Inprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Alc-Acct-OC-O-Outprof-Octets-64` (26.6527.40), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_OUTPROF_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Outprof-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Alc-Acct-OC-I-Inprof-Pkts-64` (26.6527.41), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_INPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Inprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Alc-Acct-OC-I-Outprof-Pkts-64` (26.6527.42), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_OUTPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Outprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Alc-Acct-OC-O-Inprof-Pkts-64` (26.6527.43), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_INPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Inprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Alc-Acct-OC-O-Outprof-Pkts-64` (26.6527.44), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_OUTPROF_PKTS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Outprof-Pkts-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Alc-App-Prof-Str` (26.6527.45), text: `get` gives and `push` takes `&str`.
pub const APP_PROF_STR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-App-Prof-Str", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Alc-Tunnel-Group` (26.6527.46), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

::radius_dict::enumeration! {
    /// A value of `Alc-Tunnel-Algorithm`.
    pub TunnelAlgorithm
    WEIGHTED_ACCESS = 1, "weighted-access";
    EXISTING_FIRST = 2, "existing-first";
}

/// `Alc-Tunnel-Algorithm` (26.6527.47), a named number: `get` gives and `push` takes `TunnelAlgorithm`.
pub const TUNNEL_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Alc-Tunnel-Max-Sessions` (26.6527.48), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Alc-Tunnel-Idle-Timeout` (26.6527.49), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_IDLE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Idle-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Alc-Tunnel-Hello-Interval` (26.6527.50), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_HELLO_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Hello-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Alc-Tunnel-Destruct-Timeout` (26.6527.51), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_DESTRUCT_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Destruct-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Alc-Tunnel-Max-Retries-Estab` (26.6527.52), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_MAX_RETRIES_ESTAB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Max-Retries-Estab", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Alc-Tunnel-Max-Retries-Not-Estab` (26.6527.53), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_MAX_RETRIES_NOT_ESTAB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Max-Retries-Not-Estab", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

::radius_dict::enumeration! {
    /// A value of `Alc-Tunnel-AVP-Hiding`.
    pub TunnelAvpHiding
    NOTHING = 1, "nothing";
    SENSITIVE_ONLY = 2, "sensitive-only";
    ALL = 3, "all";
}

/// `Alc-Tunnel-AVP-Hiding` (26.6527.54), a named number with a tag: `get` gives and `push` takes `(Tag, TunnelAvpHiding)`.
pub const TUNNEL_AVP_HIDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<TunnelAvpHiding>>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-AVP-Hiding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Alc-BGP-Policy` (26.6527.55), text: `get` gives and `push` takes `&str`.
pub const BGP_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Alc-BGP-Auth-Keychain` (26.6527.56), text: `get` gives and `push` takes `&str`.
pub const BGP_AUTH_KEYCHAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-Auth-Keychain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Alc-BGP-Auth-Key` (26.6527.57), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const BGP_AUTH_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-Auth-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Alc-BGP-Export-Policy` (26.6527.58), text: `get` gives and `push` takes `&str`.
pub const BGP_EXPORT_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-Export-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Alc-BGP-Import-Policy` (26.6527.59), text: `get` gives and `push` takes `&str`.
pub const BGP_IMPORT_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-Import-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Alc-BGP-PeerAS` (26.6527.60), a number: `get` gives and `push` takes `u32`.
pub const BGP_PEERAS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-BGP-PeerAS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Alc-IPsec-Serv-Id` (26.6527.61), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Alc-IPsec-Interface` (26.6527.62), text: `get` gives and `push` takes `&str`.
pub const IPSEC_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Alc-IPsec-Tunnel-Template-Id` (26.6527.63), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_TUNNEL_TEMPLATE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-Tunnel-Template-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Alc-IPsec-SA-Lifetime` (26.6527.64), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_SA_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-SA-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

::radius_dict::enumeration! {
    /// A value of `Alc-IPsec-SA-PFS-Group`.
    pub IpsecSaPfsGroup
    GROUP1 = 1, "group1";
    GROUP2 = 2, "group2";
    GROUP5 = 5, "group5";
}

/// `Alc-IPsec-SA-PFS-Group` (26.6527.65), a named number: `get` gives and `push` takes `IpsecSaPfsGroup`.
pub const IPSEC_SA_PFS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecSaPfsGroup>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-SA-PFS-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `Alc-IPsec-SA-Encr-Algorithm`.
    pub IpsecSaEncrAlgorithm
    NULL = 1, "null";
    DES = 2, "des";
    DES3 = 3, "des3";
    AES128 = 4, "aes128";
    AES192 = 5, "aes192";
    AES256 = 6, "aes256";
}

/// `Alc-IPsec-SA-Encr-Algorithm` (26.6527.66), a named number: `get` gives and `push` takes `IpsecSaEncrAlgorithm`.
pub const IPSEC_SA_ENCR_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecSaEncrAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-SA-Encr-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

::radius_dict::enumeration! {
    /// A value of `Alc-IPsec-SA-Auth-Algorithm`.
    pub IpsecSaAuthAlgorithm
    NULL = 1, "null";
    MD5 = 2, "md5";
    SHA1 = 3, "sha1";
}

/// `Alc-IPsec-SA-Auth-Algorithm` (26.6527.67), a named number: `get` gives and `push` takes `IpsecSaAuthAlgorithm`.
pub const IPSEC_SA_AUTH_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecSaAuthAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-SA-Auth-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Alc-IPsec-SA-Replay-Window` (26.6527.68), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_SA_REPLAY_WINDOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPsec-SA-Replay-Window", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Alc-Acct-I-High-Octets-Drop_64` (26.6527.69), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIGH_OCTETS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-High-Octets-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Alc-Acct-I-Low-Octets-Drop_64` (26.6527.70), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOW_OCTETS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Low-Octets-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Alc-Acct-I-High-Pack-Drop_64` (26.6527.71), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIGH_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-High-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Alc-Acct-I-Low-Pack-Drop_64` (26.6527.72), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOW_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Low-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Alc-Acct-I-High-Octets-Offer_64` (26.6527.73), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIGH_OCTETS_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-High-Octets-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Alc-Acct-I-Low-Octets-Offer_64` (26.6527.74), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOW_OCTETS_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Low-Octets-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Alc-Acct-I-High-Pack-Offer_64` (26.6527.75), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIGH_PACK_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-High-Pack-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Alc-Acct-I-Low-Pack-Offer_64` (26.6527.76), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOW_PACK_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Low-Pack-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Alc-Acct-I-Unc-Octets-Offer_64` (26.6527.77), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_UNC_OCTETS_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Unc-Octets-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Alc-Acct-I-Unc-Pack-Offer_64` (26.6527.78), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_UNC_PACK_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Unc-Pack-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Alc-Acct-I-All-Octets-Offer_64` (26.6527.79), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_ALL_OCTETS_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-All-Octets-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Alc-Acct-I-All-Pack-Offer_64` (26.6527.80), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_ALL_PACK_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-All-Pack-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Alc-Acct-O-Inprof-Pack-Drop_64` (26.6527.81), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_INPROF_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Inprof-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Alc-Acct-O-Outprof-Pack-Drop_64` (26.6527.82), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_OUTPROF_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Outprof-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Alc-Acct-O-Inprof-Octs-Drop_64` (26.6527.83), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_INPROF_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Inprof-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Alc-Acct-O-Outprof-Octs-Drop_64` (26.6527.84), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_OUTPROF_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Outprof-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Alc-Acct-OC-I-All-Octs-Offer_64` (26.6527.85), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_ALL_OCTS_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-All-Octs-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Alc-Acct-OC-I-All-Pack-Offer_64` (26.6527.86), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_ALL_PACK_OFFER_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-All-Pack-Offer_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Alc-Acct-OC-I-Inpr-Octs-Drop_64` (26.6527.87), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_INPR_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Inpr-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Alc-Acct-OC-I-Outpr-Octs-Drop_64` (26.6527.88), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_OUTPR_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Outpr-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Alc-Acct-OC-I-Inpr-Pack-Drop_64` (26.6527.89), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_INPR_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Inpr-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Alc-Acct-OC-I-Outpr-Pack-Drop_64` (26.6527.90), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_I_OUTPR_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-I-Outpr-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Alc-Acct-OC-O-Inpr-Pack-Drop_64` (26.6527.91), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_INPR_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Inpr-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Alc-Acct-OC-O-Outpr-Pack-Drop_64` (26.6527.92), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_OUTPR_PACK_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Outpr-Pack-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Alc-Acct-OC-O-Inpr-Octs-Drop_64` (26.6527.93), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_INPR_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Inpr-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Alc-Acct-OC-O-Outpr-Octs-Drop_64` (26.6527.94), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_OC_O_OUTPR_OCTS_DROP_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-OC-O-Outpr-Octs-Drop_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Alc-Credit-Control-CategoryMap` (26.6527.95), text: `get` gives and `push` takes `&str`.
pub const CREDIT_CONTROL_CATEGORYMAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Credit-Control-CategoryMap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Alc-Credit-Control-Quota` (26.6527.96), text: `get` gives and `push` takes `&str`.
pub const CREDIT_CONTROL_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Credit-Control-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

::radius_dict::enumeration! {
    /// A value of `Alc-Tunnel-Challenge`.
    pub TunnelChallenge
    NEVER = 1, "never";
    ALWAYS = 2, "always";
}

/// `Alc-Tunnel-Challenge` (26.6527.97), a named number with a tag: `get` gives and `push` takes `(Tag, TunnelChallenge)`.
pub const TUNNEL_CHALLENGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<TunnelChallenge>>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Challenge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Alc-Force-Nak` (26.6527.98), text: `get` gives and `push` takes `&str`.
pub const FORCE_NAK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Force-Nak", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Alc-Ipv6-Address` (26.6527.99), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Ipv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Alc-Serv-Id` (26.6527.100), a number: `get` gives and `push` takes `u32`.
pub const SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Alc-Interface` (26.6527.101), text: `get` gives and `push` takes `&str`.
pub const INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Alc-ToServer-Dhcp-Options` (26.6527.102), octets: `get` gives and `push` takes `&[u8]`.
pub const TOSERVER_DHCP_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ToServer-Dhcp-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Alc-ToClient-Dhcp-Options` (26.6527.103), octets: `get` gives and `push` takes `&[u8]`.
pub const TOCLIENT_DHCP_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ToClient-Dhcp-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Alc-Tunnel-Serv-Id` (26.6527.104), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Alc-Ipv6-Primary-Dns` (26.6527.105), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Ipv6-Primary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Alc-Ipv6-Secondary-Dns` (26.6527.106), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Ipv6-Secondary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Alc-Acct-I-statmode` (26.6527.107), text: `get` gives and `push` takes `&str`.
pub const ACCT_I_STATMODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-statmode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Alc-Acct-I-Hiprio-Octets_64` (26.6527.108), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIPRIO_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Hiprio-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Alc-Acct-I-Lowprio-Octets_64` (26.6527.109), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOWPRIO_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Lowprio-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Alc-Acct-O-Hiprio-Octets_64` (26.6527.110), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_HIPRIO_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Hiprio-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Alc-Acct-O-Lowprio-Octets_64` (26.6527.111), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_LOWPRIO_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Lowprio-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Alc-Acct-I-Hiprio-Packets_64` (26.6527.112), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_HIPRIO_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Hiprio-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Alc-Acct-I-Lowprio-Packets_64` (26.6527.113), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_LOWPRIO_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-Lowprio-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Alc-Acct-O-Hiprio-Packets_64` (26.6527.114), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_HIPRIO_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Hiprio-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Alc-Acct-O-Lowprio-Packets_64` (26.6527.115), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_LOWPRIO_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-Lowprio-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Alc-Acct-I-All-Octets_64` (26.6527.116), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_ALL_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-All-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Alc-Acct-O-All-Octets_64` (26.6527.117), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_ALL_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-All-Octets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Alc-Acct-I-All-Packets_64` (26.6527.118), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_I_ALL_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-I-All-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Alc-Acct-O-All-Packets_64` (26.6527.119), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCT_O_ALL_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-All-Packets_64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Alc-Tunnel-Rx-Window-Size` (26.6527.120), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_RX_WINDOW_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Rx-Window-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Alc-Nat-Port-Range` (26.6527.121), text: `get` gives and `push` takes `&str`.
pub const NAT_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Nat-Port-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

::radius_dict::enumeration! {
    /// A value of `Alc-LI-Action`.
    pub LiAction
    NO_ACTION = 1, "no-action";
    ENABLE = 2, "enable";
    DISABLE = 3, "disable";
}

/// `Alc-LI-Action` (26.6527.122), a named number, hidden with a salt: `reveal` of a verified packet gives `LiAction`, `push_hidden` takes `LiAction`. Logs show only its length.
pub const LI_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiAction>>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Alc-LI-Destination` (26.6527.123), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const LI_DESTINATION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-Destination", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

::radius_dict::enumeration! {
    /// A value of `Alc-LI-FC`.
    pub LiFc
    BE = 0, "be";
    L2 = 1, "l2";
    AF = 2, "af";
    L1 = 3, "l1";
    H2 = 4, "h2";
    EF = 5, "ef";
    H1 = 6, "h1";
    NC = 7, "nc";
}

/// `Alc-LI-FC` (26.6527.124), a named number, hidden with a salt: `reveal` of a verified packet gives `LiFc`, `push_hidden` takes `LiFc`. Logs show only its length.
pub const LI_FC: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiFc>>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-FC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

::radius_dict::enumeration! {
    /// A value of `Alc-LI-Direction`.
    pub LiDirection
    INGRESS = 1, "ingress";
    EGRESS = 2, "egress";
}

/// `Alc-LI-Direction` (26.6527.125), a named number, hidden with a salt: `reveal` of a verified packet gives `LiDirection`, `push_hidden` takes `LiDirection`. Logs show only its length.
pub const LI_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiDirection>>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Alc-Subscriber-QoS-Override` (26.6527.126), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_QOS_OVERRIDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Subscriber-QoS-Override", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Alc-Acct-O-statmode` (26.6527.127), text: `get` gives and `push` takes `&str`.
pub const ACCT_O_STATMODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-O-statmode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Alc-ATM-Ingress-TD-Profile` (26.6527.128), a number: `get` gives and `push` takes `u32`.
pub const ATM_INGRESS_TD_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ATM-Ingress-TD-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Alc-ATM-Egress-TD-Profile` (26.6527.129), a number: `get` gives and `push` takes `u32`.
pub const ATM_EGRESS_TD_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ATM-Egress-TD-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

::radius_dict::enumeration! {
    /// A value of `Alc-AA-Transit-IP`.
    pub AaTransitIp
    HOST = 1, "host";
    AUDIT_START = 2, "audit-start";
    AUDIT_END = 3, "audit-end";
}

/// `Alc-AA-Transit-IP` (26.6527.130), a named number: `get` gives and `push` takes `AaTransitIp`.
pub const AA_TRANSIT_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AaTransitIp>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-AA-Transit-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Alc-Delegated-IPv6-Pool` (26.6527.131), text: `get` gives and `push` takes `&str`.
pub const DELEGATED_IPV6_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Delegated-IPv6-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Alc-Access-Loop-Rate-Down` (26.6527.132), a number: `get` gives and `push` takes `u32`.
pub const ACCESS_LOOP_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Access-Loop-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Alc-Access-Loop-Encap-Offset` (26.6527.133), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCESS_LOOP_ENCAP_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Access-Loop-Encap-Offset", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Alc-Subscriber-Filter` (26.6527.134), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Subscriber-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Alc-PPP-Force-IPv6CP` (26.6527.135), a number: `get` gives and `push` takes `u32`.
pub const PPP_FORCE_IPV6CP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-PPP-Force-IPv6CP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Alc-Onetime-Http-Redirection-Filter-Id` (26.6527.136), text: `get` gives and `push` takes `&str`.
pub const ONETIME_HTTP_REDIRECTION_FILTER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Onetime-Http-Redirection-Filter-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Alc-Authentication-Policy-Name` (26.6527.137), text: `get` gives and `push` takes `&str`.
pub const AUTHENTICATION_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Authentication-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Alc-LI-Intercept-Id` (26.6527.138), a number, hidden with a salt: `reveal` of a verified packet gives `u32`, `push_hidden` takes `u32`. Logs show only its length.
pub const LI_INTERCEPT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-Intercept-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Alc-LI-Session-Id` (26.6527.139), a number, hidden with a salt: `reveal` of a verified packet gives `u32`, `push_hidden` takes `u32`. Logs show only its length.
pub const LI_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-LI-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Alc-Nat-Outside-Serv-Id` (26.6527.140), a number: `get` gives and `push` takes `u32`.
pub const NAT_OUTSIDE_SERV_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Nat-Outside-Serv-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Alc-Nat-Outside-Ip-Addr` (26.6527.141), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_OUTSIDE_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Nat-Outside-Ip-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Alc-APN-Password` (26.6527.142), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const APN_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-APN-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Alc-APN-Name` (26.6527.143), text: `get` gives and `push` takes `&str`.
pub const APN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-APN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Alc-Tunnel-Acct-Policy` (26.6527.144), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const TUNNEL_ACCT_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Tunnel-Acct-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

::radius_dict::enumeration! {
    /// A value of `Alc-Mgw-Interface-Type`.
    pub MgwInterfaceType
    GN = 1, "gn";
    S2A = 2, "s2a";
    S2B = 3, "s2b";
}

/// `Alc-Mgw-Interface-Type` (26.6527.145), a named number: `get` gives and `push` takes `MgwInterfaceType`.
pub const MGW_INTERFACE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MgwInterfaceType>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Mgw-Interface-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Alc-Wlan-APN-Name` (26.6527.146), text: `get` gives and `push` takes `&str`.
pub const WLAN_APN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Wlan-APN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Alc-MsIsdn` (26.6527.147), text: `get` gives and `push` takes `&str`.
pub const MSISDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-MsIsdn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Alc-RSSI` (26.6527.148), a number: `get` gives and `push` takes `u32`.
pub const RSSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-RSSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Alc-Num-Attached-UEs` (26.6527.149), a number: `get` gives and `push` takes `u32`.
pub const NUM_ATTACHED_UES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Num-Attached-UEs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Alc-Charging-Prof-ID` (26.6527.150), a number: `get` gives and `push` takes `u32`.
pub const CHARGING_PROF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Charging-Prof-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Alc-AA-Group-Partition-Isa-Id` (26.6527.156), text: `get` gives and `push` takes `&str`.
pub const AA_GROUP_PARTITION_ISA_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-AA-Group-Partition-Isa-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Alc-AA-Peer-Identifier` (26.6527.157), text: `get` gives and `push` takes `&str`.
pub const AA_PEER_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-AA-Peer-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Alc-Nas-Filter-Rule-Shared` (26.6527.158), text: `get` gives and `push` takes `&str`.
pub const NAS_FILTER_RULE_SHARED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Nas-Filter-Rule-Shared", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Alc-Ascend-Data-Filter-Host-Spec` (26.6527.159), an Ascend filter: `get` gives and `push` takes `AscendFilter`.
pub const ASCEND_DATA_FILTER_HOST_SPEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::AscendFilter<'static>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Ascend-Data-Filter-Host-Spec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Alc-Relative-Session-Timeout` (26.6527.160), a number: `get` gives and `push` takes `u32`.
pub const RELATIVE_SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Relative-Session-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

::radius_dict::enumeration! {
    /// A value of `Alc-Acct-Triggered-Reason`.
    pub AcctTriggeredReason
    REGULAR = 1, "regular";
    SLA_START = 2, "sla-start";
    SLA_STOP = 3, "sla-stop";
    FRAMED_IP_ADDRESS_UP = 4, "Framed-IP-Address-up";
    FRAMED_IP_ADDRESS_DOWN = 5, "Framed-IP-Address-down";
    ALC_IPV6_ADDRESS_UP = 6, "Alc-Ipv6-Address-up";
    ALC_IPV6_ADDRESS_DOWN = 7, "Alc-Ipv6-Address-down";
    DELEGATED_IPV6_PREFIX_UP = 8, "Delegated-IPv6-Prefix-up";
    DELEGATED_IPV6_PREFIX_DOWN = 9, "Delegated-IPv6-Prefix-down";
    FRAMED_IPV6_PREFIX_UP = 10, "Framed-IPv6-Prefix-up";
    FRAMED_IPV6_PREFIX_DOWN = 11, "Framed-IPv6-Prefix-down";
}

/// `Alc-Acct-Triggered-Reason` (26.6527.163), a named number: `get` gives and `push` takes `AcctTriggeredReason`.
pub const ACCT_TRIGGERED_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctTriggeredReason>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-Triggered-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Alc-Wlan-Portal-Redirect` (26.6527.172), text: `get` gives and `push` takes `&str`.
pub const WLAN_PORTAL_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Wlan-Portal-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Alc-Wlan-Portal-Url` (26.6527.173), text: `get` gives and `push` takes `&str`.
pub const WLAN_PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Wlan-Portal-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `Alc-Lease-Time` (26.6527.174), a number: `get` gives and `push` takes `u32`.
pub const LEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Lease-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `Alc-DSL-Line-State` (26.6527.175), a number: `get` gives and `push` takes `u32`.
pub const DSL_LINE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-DSL-Line-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `Alc-DSL-Type` (26.6527.176), a number: `get` gives and `push` takes `u32`.
pub const DSL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-DSL-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `Alc-Portal-Url` (26.6527.177), text: `get` gives and `push` takes `&str`.
pub const PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Portal-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `Alc-Ipv6-Portal-Url` (26.6527.178), text: `get` gives and `push` takes `&str`.
pub const IPV6_PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Ipv6-Portal-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `Alc-SAP-Session-Index` (26.6527.180), a number: `get` gives and `push` takes `u32`.
pub const SAP_SESSION_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-SAP-Session-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Alc-SLAAC-IPv6-Pool` (26.6527.181), text: `get` gives and `push` takes `&str`.
pub const SLAAC_IPV6_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-SLAAC-IPv6-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Alc-WPP-ErrorCode` (26.6527.183), a number: `get` gives and `push` takes `u32`.
pub const WPP_ERRORCODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-WPP-ErrorCode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Alc-Onetime-Http-Redirect-Reactivate` (26.6527.185), text: `get` gives and `push` takes `&str`.
pub const ONETIME_HTTP_REDIRECT_REACTIVATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Onetime-Http-Redirect-Reactivate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Alc-ToServer-Dhcp6-Options` (26.6527.191), octets: `get` gives and `push` takes `&[u8]`.
pub const TOSERVER_DHCP6_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ToServer-Dhcp6-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Alc-ToClient-Dhcp6-Options` (26.6527.192), octets: `get` gives and `push` takes `&[u8]`.
pub const TOCLIENT_DHCP6_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-ToClient-Dhcp6-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Alc-AA-App-Service-Options` (26.6527.193), text: `get` gives and `push` takes `&str`.
pub const AA_APP_SERVICE_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-AA-App-Service-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Alc-IPv6-Acct-Input-Packets` (26.6527.194), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `Alc-IPv6-Acct-Input-Octets` (26.6527.195), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `Alc-IPv6-Acct-Input-Gigawords` (26.6527.196), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Alc-IPv6-Acct-Output-Packets` (26.6527.197), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Alc-IPv6-Acct-Output-Octets` (26.6527.198), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Alc-IPv6-Acct-Output-Gigawords` (26.6527.199), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-IPv6-Acct-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `Alc-v6-Preferred-Lifetime` (26.6527.200), a number: `get` gives and `push` takes `u32`.
pub const V6_PREFERRED_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-v6-Preferred-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Alc-v6-Valid-Lifetime` (26.6527.201), a number: `get` gives and `push` takes `u32`.
pub const V6_VALID_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-v6-Valid-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Alc-Dhcp6-Renew-Time` (26.6527.202), a number: `get` gives and `push` takes `u32`.
pub const DHCP6_RENEW_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Dhcp6-Renew-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Alc-Dhcp6-Rebind-Time` (26.6527.203), a number: `get` gives and `push` takes `u32`.
pub const DHCP6_REBIND_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Dhcp6-Rebind-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Alc-Wlan-SSID-VLAN` (26.6527.206), text: `get` gives and `push` takes `&str`.
pub const WLAN_SSID_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Wlan-SSID-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Alc-UPnP-Sub-Override-Policy` (26.6527.217), text: `get` gives and `push` takes `&str`.
pub const UPNP_SUB_OVERRIDE_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-UPnP-Sub-Override-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Alc-Error-Code` (26.6527.226), a number: `get` gives and `push` takes `u32`.
pub const ERROR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Error-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `Alc-Error-Message` (26.6527.227), text: `get` gives and `push` takes `&str`.
pub const ERROR_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Error-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `Alc-Trigger-Acct-Interim` (26.6527.228), text: `get` gives and `push` takes `&str`.
pub const TRIGGER_ACCT_INTERIM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Trigger-Acct-Interim", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `Alc-Acct-Interim-Level` (26.6527.232), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const ACCT_INTERIM_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Acct-Interim-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Alc-DNAT-Override` (26.6527.234), text: `get` gives and `push` takes `&str`.
pub const DNAT_OVERRIDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-DNAT-Override", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Alc-Remove-Override` (26.6527.238), text: `get` gives and `push` takes `&str`.
pub const REMOVE_OVERRIDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Remove-Override", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Alc-Radius-Py` (26.6527.242), octets: `get` gives and `push` takes `&[u8]`.
pub const RADIUS_PY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Radius-Py", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Alc-Force-DHCP-Relay` (26.6527.244), text: `get` gives and `push` takes `&str`.
pub const FORCE_DHCP_RELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alc-Force-DHCP-Relay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));
