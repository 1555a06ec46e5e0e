// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `RedCreek` (1958).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1958);

/// `RedCreek-Tunneled-IP-Addr` (26.1958.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNELED_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `RedCreek-Tunneled-IP-Netmask` (26.1958.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNELED_IP_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-IP-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `RedCreek-Tunneled-Gateway` (26.1958.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNELED_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `RedCreek-Tunneled-DNS-Server` (26.1958.8), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `RedCreek-Tunneled-WINS-Server1` (26.1958.9), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_WINS_SERVER1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-WINS-Server1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `RedCreek-Tunneled-WINS-Server2` (26.1958.10), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_WINS_SERVER2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-WINS-Server2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `RedCreek-Tunneled-HostName` (26.1958.11), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_HOSTNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-HostName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `RedCreek-Tunneled-DomainName` (26.1958.12), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_DOMAINNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-DomainName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `RedCreek-Tunneled-Search-List` (26.1958.13), text: `get` gives and `push` takes `&str`.
pub const TUNNELED_SEARCH_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RedCreek-Tunneled-Search-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));
