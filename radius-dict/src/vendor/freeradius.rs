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
    ADMIN_DOWN = 4, "Admin-Down";
    CONNECTION_FAIL = 5, "Connection-Fail";
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

/// `FreeRADIUS-EAP-TEAP-TLV` (26.11344.190), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const EAP_TEAP_TLV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-TLV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `FreeRADIUS-EAP-TEAP-Authority-ID` (26.11344.190.1), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_AUTHORITY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Authority-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([1, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-EAP-TEAP-Identity-Type`.
    pub EapTeapIdentityType
    USER = 1, "User";
    MACHINE = 2, "Machine";
}

/// `FreeRADIUS-EAP-TEAP-Identity-Type` (26.11344.190.2), a named number of two octets: `get` gives and `push` takes `EapTeapIdentityType`.
pub const EAP_TEAP_IDENTITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EapTeapIdentityType, ::radius_proto::value::Short>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Identity-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([2, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-EAP-TEAP-Result`.
    pub EapTeapResult
    SUCCESS = 1, "Success";
    FAILURE = 2, "Failure";
}

/// `FreeRADIUS-EAP-TEAP-Result` (26.11344.190.3), a named number of two octets: `get` gives and `push` takes `EapTeapResult`.
pub const EAP_TEAP_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EapTeapResult, ::radius_proto::value::Short>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-NAK` (26.11344.190.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_NAK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-NAK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([4, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-EAP-TEAP-Error`.
    pub EapTeapError
    USER_ACCOUNT_EXPIRES_SOON = 1, "User-Account-Expires-Soon";
    USER_ACCOUNT_CREDENTIAL_EXPIRES_SOON = 2, "User-Account-Credential-Expires-Soon";
    USER_ACCOUNT_AUTHORIZATIONS_CHANGE_SOON = 3, "User-Account-Authorizations-Change-Soon";
    CLOCK_SKEW_DETECTED = 4, "Clock-Skew-Detected";
    CONTACT_ADMINISTRATOR = 5, "Contact-Administrator";
    USER_ACCOUNT_CREDENTIALS_CHANGE_REQUIRES = 6, "User-Account-Credentials-Change-Requires";
    INNER_METHOD_ERROR = 1001, "Inner-Method-Error";
    UNSPECIFIED_AUTHENTICATION_INFRASTRUCTURE_PROBLEM = 1002, "Unspecified-Authentication-Infrastructure-Problem";
    UNSPECIFIED_AUTHENTICATION_FAILURE = 1003, "Unspecified-Authentication-Failure";
    UNSPECIFIED_AUTHORIZATION_FAILURE = 1004, "Unspecified-Authorization-Failure";
    USER_ACCOUNT_CREDENTIALS_UNAVAILABLE = 1005, "User-Account-Credentials-Unavailable";
    USER_ACCOUNT_EXPIRED = 1006, "User-Account-Expired";
    USER_ACCOUNT_LOCKED_TRY_AGAIN_LATER = 1007, "User-Account-Locked-Try-Again-Later";
    USER_ACCOUNT_LOCKED_ADMIN_INTERVENTION_REQUIRED = 1008, "User-Account-Locked-Admin-Intervention-Required";
    AUTHENTICATION_INFRASTRUCTURE_UNAVAILABLE = 1009, "Authentication-Infrastructure-Unavailable";
    AUTHENTICATION_INFRASTRUCTURE_NOT_TRUSTED = 1010, "Authentication-Infrastructure-Not-Trusted";
    CLOCK_SKEW_TOO_GREAT = 1011, "Clock-Skew-Too-Great";
    INVALID_INNER_REALM = 1012, "Invalid-Inner-Realm";
    TOKEN_OUT_OF_SYNC_ADMIN_INTERVENTION_REQUIRED = 1013, "Token-Out-of-Sync-Admin-Intervention-Required";
    TOKEN_OUT_OF_SYNC_PIN_CHANGE_REQUIRED = 1014, "Token-Out-of-Sync-PIN-Change-Required";
    TOKEN_REVOKED = 1015, "Token-Revoked";
    TOKENS_EXHAUSTED = 1016, "Tokens-Exhausted";
    CHALLENGE_EXPIRED = 1017, "Challenge-Expired";
    CHALLENGE_ALGORITHM_MISMATCH = 1018, "Challenge-Algorithm-Mismatch";
    CLIENT_CERTIFICATE_NOT_SUPPLIED = 1019, "Client-Certificate-Not-Supplied";
    CLIENT_CERTIFICATE_REJECTED = 1020, "Client-Certificate-Rejected";
    REALM_MISMATCH_INNER_OUTER_IDENTITY = 1021, "Realm-Mismatch-Inner-Outer-Identity";
    UNSUPPORTED_ALGORITHM_IN_CSR = 1022, "Unsupported-Algorithm-in-CSR";
    UNSUPPORTED_EXTENSION_IN_CSR = 1023, "Unsupported-Extension-in-CSR";
    BAD_IDENTITY_IN_CSR = 1024, "Bad-Identity-in-CSR";
    BAD_CSR = 1025, "Bad-CSR";
    INTERNAL_CA_ERROR = 1026, "Internal-CA-Error";
    GENERAL_PKI_ERROR = 1027, "General-PKI-Error";
    INNER_METHOD_CHANNEL_BINDING_NOT_SUPPLIED = 1028, "Inner-Method-Channel-Binding-Not-Supplied";
    INNER_METHOD_CHANNEL_BINDING_MISSING_INFO = 1029, "Inner-Method-Channel-Binding-Missing-Info";
    INNER_METHOD_CHANNEL_BINDING_DATA_FAILED = 1030, "Inner-Method-Channel-Binding-Data-Failed";
    USER_ACCOUNT_CREDENTIALS_INCORRECT = 1031, "User-Account-Credentials-Incorrect";
    TUNNEL_COMPROMISE_ERROR = 2001, "Tunnel-Compromise-Error";
    UNEXPECTED_TLVS = 2002, "Unexpected-TLVs";
}

/// `FreeRADIUS-EAP-TEAP-Error` (26.11344.190.5), a named number: `get` gives and `push` takes `EapTeapError`.
pub const EAP_TEAP_ERROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EapTeapError>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Error", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Channel-Binding` (26.11344.190.6), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_CHANNEL_BINDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Channel-Binding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Vendor-Specific` (26.11344.190.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_VENDOR_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Vendor-Specific", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Request-Action` (26.11344.190.8), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_REQUEST_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Request-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-EAP-Payload` (26.11344.190.9), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_TEAP_EAP_PAYLOAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-EAP-Payload", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([9, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `FreeRADIUS-EAP-TEAP-Intermediate-Result`.
    pub EapTeapIntermediateResult
    SUCCESS = 1, "Success";
    FAILURE = 2, "Failure";
}

/// `FreeRADIUS-EAP-TEAP-Intermediate-Result` (26.11344.190.10), a named number of two octets: `get` gives and `push` takes `EapTeapIntermediateResult`.
pub const EAP_TEAP_INTERMEDIATE_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EapTeapIntermediateResult, ::radius_proto::value::Short>> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Intermediate-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC` (26.11344.190.11), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const EAP_TEAP_PAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Key` (26.11344.190.11.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_TEAP_PAC_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 1, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Opaque` (26.11344.190.11.2), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_OPAQUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Opaque", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 2, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Lifetime` (26.11344.190.11.3), a number: `get` gives and `push` takes `u32`.
pub const EAP_TEAP_PAC_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 3, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-A-ID` (26.11344.190.11.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_A_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-A-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 4, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-I-ID` (26.11344.190.11.5), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_I_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-I-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 5, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-A-ID-Info` (26.11344.190.11.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_A_ID_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-A-ID-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 7, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Acknowledgement` (26.11344.190.11.8), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_TEAP_PAC_ACKNOWLEDGEMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Acknowledgement", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 8, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-TLV` (26.11344.190.11.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_INFO_TLV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-TLV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-PAC-Lifetime` (26.11344.190.11.9.3), a number: `get` gives and `push` takes `u32`.
pub const EAP_TEAP_PAC_INFO_PAC_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-PAC-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 3, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-A-ID` (26.11344.190.11.9.4), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_INFO_A_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-A-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 4, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-I-ID` (26.11344.190.11.9.5), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_INFO_I_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-I-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 5, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-A-ID-Info` (26.11344.190.11.9.7), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PAC_INFO_A_ID_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-A-ID-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 7, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Info-PAC-Type` (26.11344.190.11.9.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_TEAP_PAC_INFO_PAC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Info-PAC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 9, 10, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PAC-Type` (26.11344.190.11.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const EAP_TEAP_PAC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PAC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([11, 10, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Crypto-Binding` (26.11344.190.12), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_CRYPTO_BINDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Crypto-Binding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([12, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Basic-Password-Auth-Req` (26.11344.190.13), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const EAP_TEAP_BASIC_PASSWORD_AUTH_REQ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Basic-Password-Auth-Req", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([13, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Basic-Password-Auth-Resp` (26.11344.190.14), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const EAP_TEAP_BASIC_PASSWORD_AUTH_RESP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Basic-Password-Auth-Resp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([14, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PKCS7` (26.11344.190.15), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PKCS7: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PKCS7", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([15, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-PKCS10` (26.11344.190.16), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_PKCS10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-PKCS10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([16, 0, 0, 0, 0]));

/// `FreeRADIUS-EAP-TEAP-Trusted-Server-Root` (26.11344.190.17), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_TEAP_TRUSTED_SERVER_ROOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-EAP-TEAP-Trusted-Server-Root", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190).with_padded_tlvs([17, 0, 0, 0, 0]));

/// `FreeRADIUS-Total-Auth-Conflicts` (26.11344.191), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_AUTH_CONFLICTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Auth-Conflicts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `FreeRADIUS-Total-Acct-Conflicts` (26.11344.192), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_ACCT_CONFLICTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Total-Acct-Conflicts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `FreeRADIUS-Stats-Threads-Active` (26.11344.193), a number: `get` gives and `push` takes `u32`.
pub const STATS_THREADS_ACTIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Threads-Active", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `FreeRADIUS-Stats-Threads-Total` (26.11344.194), a number: `get` gives and `push` takes `u32`.
pub const STATS_THREADS_TOTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Threads-Total", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `FreeRADIUS-Stats-Threads-Max` (26.11344.195), a number: `get` gives and `push` takes `u32`.
pub const STATS_THREADS_MAX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Threads-Max", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `FreeRADIUS-Stats-Server-Src-IP-Address` (26.11344.196), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const STATS_SERVER_SRC_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Src-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `FreeRADIUS-Stats-Server-Src-IPv6-Address` (26.11344.197), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const STATS_SERVER_SRC_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Server-Src-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `FreeRADIUS-Stats-Elapsed` (26.11344.198), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const STATS_ELAPSED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `FreeRADIUS-Stats-Elapsed-1us` (26.11344.198.1), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_1US: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-1us", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-10us` (26.11344.198.2), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_10US: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-10us", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-100us` (26.11344.198.3), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_100US: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-100us", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-1ms` (26.11344.198.4), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_1MS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-1ms", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-10ms` (26.11344.198.5), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_10MS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-10ms", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-100ms` (26.11344.198.6), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_100MS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-100ms", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-1s` (26.11344.198.7), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_1S: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-1s", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `FreeRADIUS-Stats-Elapsed-10s` (26.11344.198.8), a number of eight octets: `get` gives and `push` takes `u64`.
pub const STATS_ELAPSED_10S: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-Stats-Elapsed-10s", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `FreeRADIUS-802.1X-Anonce` (245.26.11344.1), octets: `get` gives and `push` takes `&[u8]`.
pub const FREERADIUS_802_1X_ANONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-802.1X-Anonce", ::radius_proto::attribute::AttributePath::extended_vendor(::radius_proto::attribute::ExtendedAttribute::Five, 11344, 1));

/// `FreeRADIUS-802.1X-EAPoL-Key-Msg` (245.26.11344.2), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const FREERADIUS_802_1X_EAPOL_KEY_MSG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("FreeRADIUS-802.1X-EAPoL-Key-Msg", ::radius_proto::attribute::AttributePath::extended_vendor(::radius_proto::attribute::ExtendedAttribute::Five, 11344, 2));
