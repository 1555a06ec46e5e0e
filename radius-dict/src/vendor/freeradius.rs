// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `FreeRADIUS` (11344).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(11344);

/// `FreeRADIUS-Proxied-To` (26.11344.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PROXIED_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Proxied-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `FreeRADIUS-Acct-Session-Start-Time` (26.11344.2), a time: `get` gives and `push` takes `Time`.
pub const ACCT_SESSION_START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Acct-Session-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-Statistics-Type`.
    pub StatisticsType
    NONE = 0, "None";
    AUTHENTICATION = 1, "Authentication";
    ACCOUNTING = 2, "Accounting";
    AUTH_ACCT = 3, "Auth-Acct";
    PROXY_AUTHENTICATION = 4, "Proxy-Authentication";
    PROXY_ACCOUNTING = 8, "Proxy-Accounting";
    PROXY_AUTH_ACCT = 12, "Proxy-Auth-Acct";
    INTERNAL = 16, "Internal";
    ALL = 31, "All";
    CLIENT = 32, "Client";
    SERVER = 64, "Server";
    HOME_SERVER = 128, "Home-Server";
}

/// `FreeRADIUS-Statistics-Type` (26.11344.127), a named number: `get` gives and `push` takes `StatisticsType`.
pub const STATISTICS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<StatisticsType>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Statistics-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `FreeRADIUS-Total-Access-Requests` (26.11344.128), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCESS_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Access-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `FreeRADIUS-Total-Access-Accepts` (26.11344.129), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCESS_ACCEPTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Access-Accepts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `FreeRADIUS-Total-Access-Rejects` (26.11344.130), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCESS_REJECTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Access-Rejects", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `FreeRADIUS-Total-Access-Challenges` (26.11344.131), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCESS_CHALLENGES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Access-Challenges", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `FreeRADIUS-Total-Auth-Responses` (26.11344.132), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_RESPONSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Responses", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `FreeRADIUS-Total-Auth-Duplicate-Requests` (26.11344.133), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_DUPLICATE_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Duplicate-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `FreeRADIUS-Total-Auth-Malformed-Requests` (26.11344.134), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_MALFORMED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Malformed-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `FreeRADIUS-Total-Auth-Invalid-Requests` (26.11344.135), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_INVALID_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Invalid-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `FreeRADIUS-Total-Auth-Dropped-Requests` (26.11344.136), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_DROPPED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Dropped-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `FreeRADIUS-Total-Auth-Unknown-Types` (26.11344.137), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_UNKNOWN_TYPES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Unknown-Types", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `FreeRADIUS-Total-Proxy-Access-Requests` (26.11344.138), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCESS_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Access-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `FreeRADIUS-Total-Proxy-Access-Accepts` (26.11344.139), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCESS_ACCEPTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Access-Accepts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `FreeRADIUS-Total-Proxy-Access-Rejects` (26.11344.140), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCESS_REJECTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Access-Rejects", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `FreeRADIUS-Total-Proxy-Access-Challenges` (26.11344.141), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCESS_CHALLENGES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Access-Challenges", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `FreeRADIUS-Total-Proxy-Auth-Responses` (26.11344.142), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_RESPONSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Responses", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `FreeRADIUS-Total-Proxy-Auth-Duplicate-Requests` (26.11344.143), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_DUPLICATE_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Duplicate-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `FreeRADIUS-Total-Proxy-Auth-Malformed-Requests` (26.11344.144), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_MALFORMED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Malformed-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `FreeRADIUS-Total-Proxy-Auth-Invalid-Requests` (26.11344.145), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_INVALID_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Invalid-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `FreeRADIUS-Total-Proxy-Auth-Dropped-Requests` (26.11344.146), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_DROPPED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Dropped-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `FreeRADIUS-Total-Proxy-Auth-Unknown-Types` (26.11344.147), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_AUTH_UNKNOWN_TYPES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Auth-Unknown-Types", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `FreeRADIUS-Total-Accounting-Requests` (26.11344.148), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCOUNTING_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Accounting-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `FreeRADIUS-Total-Accounting-Responses` (26.11344.149), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCOUNTING_RESPONSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Accounting-Responses", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `FreeRADIUS-Total-Acct-Duplicate-Requests` (26.11344.150), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_DUPLICATE_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Duplicate-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `FreeRADIUS-Total-Acct-Malformed-Requests` (26.11344.151), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_MALFORMED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Malformed-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `FreeRADIUS-Total-Acct-Invalid-Requests` (26.11344.152), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_INVALID_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Invalid-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `FreeRADIUS-Total-Acct-Dropped-Requests` (26.11344.153), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_DROPPED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Dropped-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `FreeRADIUS-Total-Acct-Unknown-Types` (26.11344.154), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_UNKNOWN_TYPES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Unknown-Types", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `FreeRADIUS-Total-Proxy-Accounting-Requests` (26.11344.155), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCOUNTING_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Accounting-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `FreeRADIUS-Total-Proxy-Accounting-Responses` (26.11344.156), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCOUNTING_RESPONSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Accounting-Responses", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `FreeRADIUS-Total-Proxy-Acct-Duplicate-Requests` (26.11344.157), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCT_DUPLICATE_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Acct-Duplicate-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `FreeRADIUS-Total-Proxy-Acct-Malformed-Requests` (26.11344.158), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCT_MALFORMED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Acct-Malformed-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `FreeRADIUS-Total-Proxy-Acct-Invalid-Requests` (26.11344.159), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCT_INVALID_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Acct-Invalid-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `FreeRADIUS-Total-Proxy-Acct-Dropped-Requests` (26.11344.160), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCT_DROPPED_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Acct-Dropped-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `FreeRADIUS-Total-Proxy-Acct-Unknown-Types` (26.11344.161), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_PROXY_ACCT_UNKNOWN_TYPES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Proxy-Acct-Unknown-Types", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `FreeRADIUS-Queue-Len-Internal` (26.11344.162), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_LEN_INTERNAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Len-Internal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `FreeRADIUS-Queue-Len-Proxy` (26.11344.163), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_LEN_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Len-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `FreeRADIUS-Queue-Len-Auth` (26.11344.164), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_LEN_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Len-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `FreeRADIUS-Queue-Len-Acct` (26.11344.165), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_LEN_ACCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Len-Acct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `FreeRADIUS-Queue-Len-Detail` (26.11344.166), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_LEN_DETAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Len-Detail", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `FreeRADIUS-Stats-Client-IP-Address` (26.11344.167), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const STATS_CLIENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Client-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `FreeRADIUS-Stats-Client-Number` (26.11344.168), a number: `get` gives and `push` takes `u32`.
pub const STATS_CLIENT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Client-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `FreeRADIUS-Stats-Client-Netmask` (26.11344.169), a number: `get` gives and `push` takes `u32`.
pub const STATS_CLIENT_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Client-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `FreeRADIUS-Stats-Server-IP-Address` (26.11344.170), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const STATS_SERVER_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `FreeRADIUS-Stats-Server-Port` (26.11344.171), a number: `get` gives and `push` takes `u32`.
pub const STATS_SERVER_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `FreeRADIUS-Stats-Server-Outstanding-Requests` (26.11344.172), a number: `get` gives and `push` takes `u32`.
pub const STATS_SERVER_OUTSTANDING_REQUESTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Outstanding-Requests", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-Stats-Server-State`.
    pub StatsServerState
    ALIVE = 0, "Alive";
    ZOMBIE = 1, "Zombie";
    DEAD = 2, "Dead";
    IDLE = 3, "Idle";
}

/// `FreeRADIUS-Stats-Server-State` (26.11344.173), a named number: `get` gives and `push` takes `StatsServerState`.
pub const STATS_SERVER_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<StatsServerState>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `FreeRADIUS-Stats-Server-Time-Of-Death` (26.11344.174), a time: `get` gives and `push` takes `Time`.
pub const STATS_SERVER_TIME_OF_DEATH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Time-Of-Death", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `FreeRADIUS-Stats-Server-Time-Of-Life` (26.11344.175), a time: `get` gives and `push` takes `Time`.
pub const STATS_SERVER_TIME_OF_LIFE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Time-Of-Life", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `FreeRADIUS-Stats-Start-Time` (26.11344.176), a time: `get` gives and `push` takes `Time`.
pub const STATS_START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `FreeRADIUS-Stats-HUP-Time` (26.11344.177), a time: `get` gives and `push` takes `Time`.
pub const STATS_HUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-HUP-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `FreeRADIUS-Server-EMA-Window` (26.11344.178), a number: `get` gives and `push` takes `u32`.
pub const SERVER_EMA_WINDOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Server-EMA-Window", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `FreeRADIUS-Server-EMA-USEC-Window-1` (26.11344.179), a number: `get` gives and `push` takes `u32`.
pub const SERVER_EMA_USEC_WINDOW_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Server-EMA-USEC-Window-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `FreeRADIUS-Server-EMA-USEC-Window-10` (26.11344.180), a number: `get` gives and `push` takes `u32`.
pub const SERVER_EMA_USEC_WINDOW_10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Server-EMA-USEC-Window-10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `FreeRADIUS-Queue-PPS-In` (26.11344.181), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_PPS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-PPS-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `FreeRADIUS-Queue-PPS-Out` (26.11344.182), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_PPS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-PPS-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `FreeRADIUS-Queue-Use-Percentage` (26.11344.183), a number: `get` gives and `push` takes `u32`.
pub const QUEUE_USE_PERCENTAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Queue-Use-Percentage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `FreeRADIUS-Stats-Last-Packet-Recv` (26.11344.184), a time: `get` gives and `push` takes `Time`.
pub const STATS_LAST_PACKET_RECV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Last-Packet-Recv", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `FreeRADIUS-Stats-Last-Packet-Sent` (26.11344.185), a time: `get` gives and `push` takes `Time`.
pub const STATS_LAST_PACKET_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Last-Packet-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `FreeRADIUS-EAP-FAST-TLV` (26.11344.186), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_TLV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-TLV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `FreeRADIUS-EAP-FAST-Result` (26.11344.186.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-NAK` (26.11344.186.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_NAK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-NAK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Error` (26.11344.186.5), a number: `get` gives and `push` takes `u32`.
pub const EAP_FAST_ERROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Error", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Vendor-Specific` (26.11344.186.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_VENDOR_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Vendor-Specific", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-EAP-Payload` (26.11344.186.9), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_EAP_PAYLOAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-EAP-Payload", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Intermediate-Result` (26.11344.186.10), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_INTERMEDIATE_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Intermediate-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC` (26.11344.186.11), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_PAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Key` (26.11344.186.11.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_PAC_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 1, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Opaque-TLV` (26.11344.186.11.2), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_PAC_OPAQUE_TLV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Opaque-TLV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 2, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Key` (26.11344.186.11.2.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_FAST_PAC_OPAQUE_PAC_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 2, 1, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Lifetime` (26.11344.186.11.2.3), a number: `get` gives and `push` takes `u32`.
pub const EAP_FAST_PAC_OPAQUE_PAC_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 2, 3, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Opaque-I-ID` (26.11344.186.11.2.5), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_OPAQUE_I_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Opaque-I-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 2, 5, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Type` (26.11344.186.11.2.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_PAC_OPAQUE_PAC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 2, 10, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Lifetime` (26.11344.186.11.3), a number: `get` gives and `push` takes `u32`.
pub const EAP_FAST_PAC_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 3, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-A-ID` (26.11344.186.11.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_A_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-A-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 4, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-I-ID` (26.11344.186.11.5), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_I_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-I-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 5, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-A-ID-Info` (26.11344.186.11.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_A_ID_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-A-ID-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 7, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Acknowledge` (26.11344.186.11.8), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_PAC_ACKNOWLEDGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Acknowledge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 8, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-TLV` (26.11344.186.11.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const EAP_FAST_PAC_INFO_TLV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-TLV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-PAC-Lifetime` (26.11344.186.11.9.3), a number: `get` gives and `push` takes `u32`.
pub const EAP_FAST_PAC_INFO_PAC_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-PAC-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 3, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-A-ID` (26.11344.186.11.9.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_INFO_A_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-A-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 4, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-I-ID` (26.11344.186.11.9.5), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_INFO_I_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-I-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 5, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-A-ID-Info` (26.11344.186.11.9.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PAC_INFO_A_ID_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-A-ID-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 7, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Info-PAC-Type` (26.11344.186.11.9.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_PAC_INFO_PAC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Info-PAC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 9, 10, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PAC-Type` (26.11344.186.11.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_PAC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PAC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([11, 10, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Crypto-Binding` (26.11344.186.12), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_CRYPTO_BINDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Crypto-Binding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([12, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Trusted-Root` (26.11344.186.18), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_TRUSTED_ROOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Trusted-Root", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([18, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-Request-Action` (26.11344.186.19), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_FAST_REQUEST_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-Request-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([19, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-FAST-PKCS` (26.11344.186.20), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_FAST_PKCS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-FAST-PKCS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186).with_padded_tlvs([20, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Error` (26.11344.187), text: `get` gives and `push` takes `&str`.
pub const STATS_ERROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Error", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `FreeRADIUS-Stats-Client-IPv6-Address` (26.11344.188), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const STATS_CLIENT_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Client-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `FreeRADIUS-Stats-Server-IPv6-Address` (26.11344.189), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const STATS_SERVER_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `FreeRADIUS-Total-Auth-Conflicts` (26.11344.191), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_CONFLICTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Conflicts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `FreeRADIUS-Total-Acct-Conflicts` (26.11344.192), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_CONFLICTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Conflicts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `FreeRADIUS-802.1X-Anonce` (245.26.11344.1), octets: `get` gives and `push` takes `&[u8]`.
pub const FREERADIUS_802_1X_ANONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-802.1X-Anonce", ::radius_proto::attribute::AttributePath::extended_vendor(::radius_proto::attribute::ExtendedAttribute::Five, 11344, 1));

/// `FreeRADIUS-802.1X-EAPoL-Key-Msg` (245.26.11344.2), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const FREERADIUS_802_1X_EAPOL_KEY_MSG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-802.1X-EAPoL-Key-Msg", ::radius_proto::attribute::AttributePath::extended_vendor(::radius_proto::attribute::ExtendedAttribute::Five, 11344, 2));
