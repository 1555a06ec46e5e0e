// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ITK` (1195).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1195);

/// `ITK-Auth-Serv-IP` (26.1195.100), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AUTH_SERV_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Auth-Serv-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `ITK-Auth-Serv-Prot` (26.1195.101), a number: `get` gives and `push` takes `u32`.
pub const AUTH_SERV_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Auth-Serv-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `ITK-Provider-Id` (26.1195.102), a number: `get` gives and `push` takes `u32`.
pub const PROVIDER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Provider-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `ITK-Usergroup` (26.1195.103), a number: `get` gives and `push` takes `u32`.
pub const USERGROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Usergroup", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `ITK-Banner` (26.1195.104), text: `get` gives and `push` takes `&str`.
pub const BANNER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Banner", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `ITK-Username-Prompt` (26.1195.105), text: `get` gives and `push` takes `&str`.
pub const USERNAME_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Username-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `ITK-Password-Prompt` (26.1195.106), text: `get` gives and `push` takes `&str`.
pub const PASSWORD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Password-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `ITK-Welcome-Message` (26.1195.107), text: `get` gives and `push` takes `&str`.
pub const WELCOME_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Welcome-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `ITK-Prompt` (26.1195.108), text: `get` gives and `push` takes `&str`.
pub const PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ITK-IP-Pool` (26.1195.109), a number: `get` gives and `push` takes `u32`.
pub const IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `ITK-Tunnel-IP` (26.1195.110), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNEL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Tunnel-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `ITK-Tunnel-Prot` (26.1195.111), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Tunnel-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `ITK-Acct-Serv-IP` (26.1195.112), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ACCT_SERV_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Acct-Serv-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `ITK-Acct-Serv-Prot` (26.1195.113), a number: `get` gives and `push` takes `u32`.
pub const ACCT_SERV_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Acct-Serv-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `ITK-Filter-Rule` (26.1195.114), text: `get` gives and `push` takes `&str`.
pub const FILTER_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Filter-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `ITK-Channel-Binding` (26.1195.115), a number: `get` gives and `push` takes `u32`.
pub const CHANNEL_BINDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Channel-Binding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `ITK-Start-Delay` (26.1195.116), a number: `get` gives and `push` takes `u32`.
pub const START_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Start-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `ITK-NAS-Name` (26.1195.117), text: `get` gives and `push` takes `&str`.
pub const NAS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-NAS-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `ITK-ISDN-Prot` (26.1195.118), a number: `get` gives and `push` takes `u32`.
pub const ISDN_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-ISDN-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `ITK-PPP-Auth-Type` (26.1195.119), a number: `get` gives and `push` takes `u32`.
pub const PPP_AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-PPP-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `ITK-Dialout-Type` (26.1195.120), a number: `get` gives and `push` takes `u32`.
pub const DIALOUT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Dialout-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `ITK-Ftp-Auth-IP` (26.1195.121), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FTP_AUTH_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Ftp-Auth-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `ITK-Users-Default-Entry` (26.1195.122), text: `get` gives and `push` takes `&str`.
pub const USERS_DEFAULT_ENTRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Users-Default-Entry", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `ITK-Users-Default-Pw` (26.1195.123), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const USERS_DEFAULT_PW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Users-Default-Pw", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `ITK-Auth-Req-Type` (26.1195.124), text: `get` gives and `push` takes `&str`.
pub const AUTH_REQ_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Auth-Req-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `ITK-Modem-Pool-Id` (26.1195.125), a number: `get` gives and `push` takes `u32`.
pub const MODEM_POOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Modem-Pool-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `ITK-Modem-Init-String` (26.1195.126), text: `get` gives and `push` takes `&str`.
pub const MODEM_INIT_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Modem-Init-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `ITK-PPP-Client-Server-Mode` (26.1195.127), a number: `get` gives and `push` takes `u32`.
pub const PPP_CLIENT_SERVER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ITK-PPP-Client-Server-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `ITK-PPP-Compression-Prot` (26.1195.128), text: `get` gives and `push` takes `&str`.
pub const PPP_COMPRESSION_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-PPP-Compression-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `ITK-Username` (26.1195.129), text: `get` gives and `push` takes `&str`.
pub const USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `ITK-Dest-No` (26.1195.130), text: `get` gives and `push` takes `&str`.
pub const DEST_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-Dest-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `ITK-DDI` (26.1195.131), text: `get` gives and `push` takes `&str`.
pub const DDI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ITK-DDI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));
