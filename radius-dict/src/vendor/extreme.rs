// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Extreme` (1916).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1916);

::radius_dict::enumeration! {
    /// A value of `Extreme-CLI-Authorization`.
    pub CliAuthorization
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Extreme-CLI-Authorization` (26.1916.201), a named number: `get` gives and `push` takes `CliAuthorization`.
pub const CLI_AUTHORIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CliAuthorization>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-CLI-Authorization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Extreme-Shell-Command` (26.1916.202), text: `get` gives and `push` takes `&str`.
pub const SHELL_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Shell-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Extreme-Netlogin-Vlan` (26.1916.203), text: `get` gives and `push` takes `&str`.
pub const NETLOGIN_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Extreme-Netlogin-Url` (26.1916.204), text: `get` gives and `push` takes `&str`.
pub const NETLOGIN_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Extreme-Netlogin-Url-Desc` (26.1916.205), text: `get` gives and `push` takes `&str`.
pub const NETLOGIN_URL_DESC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Url-Desc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

::radius_dict::enumeration! {
    /// A value of `Extreme-Netlogin-Only`.
    pub NetloginOnly
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Extreme-Netlogin-Only` (26.1916.206), a named number: `get` gives and `push` takes `NetloginOnly`.
pub const NETLOGIN_ONLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NetloginOnly>> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Only", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Extreme-User-Location` (26.1916.208), text: `get` gives and `push` takes `&str`.
pub const USER_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-User-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Extreme-Netlogin-Vlan-Tag` (26.1916.209), a number: `get` gives and `push` takes `u32`.
pub const NETLOGIN_VLAN_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Vlan-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Extreme-Netlogin-Extended-Vlan` (26.1916.211), text: `get` gives and `push` takes `&str`.
pub const NETLOGIN_EXTENDED_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Netlogin-Extended-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Extreme-Security-Profile` (26.1916.212), text: `get` gives and `push` takes `&str`.
pub const SECURITY_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-Security-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Extreme-VM-Name` (26.1916.213), text: `get` gives and `push` takes `&str`.
pub const VM_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-VM-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Extreme-VM-VPP-Name` (26.1916.214), text: `get` gives and `push` takes `&str`.
pub const VM_VPP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-VM-VPP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Extreme-VM-IP-Addr` (26.1916.215), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VM_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-VM-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Extreme-VM-VLAN-ID` (26.1916.216), a number: `get` gives and `push` takes `u32`.
pub const VM_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-VM-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Extreme-VM-VR-Name` (26.1916.217), text: `get` gives and `push` takes `&str`.
pub const VM_VR_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Extreme-VM-VR-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));
