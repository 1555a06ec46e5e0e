// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ALU-AAA` (831).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(831);

/// `ALU-AAA-Access-Rule` (26.831.1), text: `get` gives and `push` takes `&str`.
pub const AAA_ACCESS_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Access-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ALU-AAA-AV-Pair` (26.831.2), text: `get` gives and `push` takes `&str`.
pub const AAA_AV_PAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-AV-Pair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ALU-AAA-GSM-Triplets-Needed` (26.831.3), a number: `get` gives and `push` takes `u32`.
pub const AAA_GSM_TRIPLETS_NEEDED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-GSM-Triplets-Needed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `ALU-AAA-GSM-Triplet` (26.831.4), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_GSM_TRIPLET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-GSM-Triplet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `ALU-AAA-AKA-Quintets-Needed` (26.831.5), a number: `get` gives and `push` takes `u32`.
pub const AAA_AKA_QUINTETS_NEEDED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-AKA-Quintets-Needed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `ALU-AAA-AKA-Quintet` (26.831.6), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_AKA_QUINTET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-AKA-Quintet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `ALU-AAA-AKA-RAND` (26.831.7), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_AKA_RAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-AKA-RAND", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `ALU-AAA-AKA-AUTS` (26.831.8), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_AKA_AUTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-AKA-AUTS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `ALU-AAA-Service-Profile` (26.831.9), text: `get` gives and `push` takes `&str`.
pub const AAA_SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `ALU-AAA-Lawful-Intercept-Status` (26.831.10), a number of one octet: `get` gives and `push` takes `u8`.
pub const AAA_LAWFUL_INTERCEPT_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Lawful-Intercept-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `ALU-AAA-DF-CC-Address` (26.831.11), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AAA_DF_CC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-DF-CC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `ALU-AAA-DF-CC-Port` (26.831.12), a number of two octets: `get` gives and `push` takes `u16`.
pub const AAA_DF_CC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-DF-CC-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `ALU-AAA-Client-Program` (26.831.13), text: `get` gives and `push` takes `&str`.
pub const AAA_CLIENT_PROGRAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Client-Program", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `ALU-AAA-Client-Error-Action`.
    pub AaaClientErrorAction
    IGNORE = 1, "Ignore";
    DISCONNECT = 2, "Disconnect";
}

/// `ALU-AAA-Client-Error-Action` (26.831.14), a named number: `get` gives and `push` takes `AaaClientErrorAction`.
pub const AAA_CLIENT_ERROR_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AaaClientErrorAction>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Client-Error-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `ALU-AAA-Client-OS` (26.831.15), text: `get` gives and `push` takes `&str`.
pub const AAA_CLIENT_OS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Client-OS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `ALU-AAA-Client-Version` (26.831.16), text: `get` gives and `push` takes `&str`.
pub const AAA_CLIENT_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Client-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `ALU-AAA-Nonce` (26.831.17), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_NONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Nonce", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `ALU-AAA-Femto-Public-Key-Hash` (26.831.18), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const AAA_FEMTO_PUBLIC_KEY_HASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Femto-Public-Key-Hash", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `ALU-AAA-Femto-Associated-User-Name` (26.831.19), text: `get` gives and `push` takes `&str`.
pub const AAA_FEMTO_ASSOCIATED_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Femto-Associated-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `ALU-AAA-String-0` (26.831.100), text: `get` gives and `push` takes `&str`.
pub const AAA_STRING_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-String-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `ALU-AAA-String-1` (26.831.101), text: `get` gives and `push` takes `&str`.
pub const AAA_STRING_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-String-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `ALU-AAA-String-2` (26.831.102), text: `get` gives and `push` takes `&str`.
pub const AAA_STRING_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-String-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `ALU-AAA-String-3` (26.831.103), text: `get` gives and `push` takes `&str`.
pub const AAA_STRING_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-String-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `ALU-AAA-Integer-0` (26.831.104), a number: `get` gives and `push` takes `u32`.
pub const AAA_INTEGER_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Integer-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `ALU-AAA-Integer-1` (26.831.105), a number: `get` gives and `push` takes `u32`.
pub const AAA_INTEGER_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Integer-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `ALU-AAA-Integer-2` (26.831.106), a number: `get` gives and `push` takes `u32`.
pub const AAA_INTEGER_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Integer-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `ALU-AAA-Integer-3` (26.831.107), a number: `get` gives and `push` takes `u32`.
pub const AAA_INTEGER_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Integer-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `ALU-AAA-Address-0` (26.831.108), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const AAA_ADDRESS_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Address-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ALU-AAA-Address-1` (26.831.109), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const AAA_ADDRESS_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Address-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `ALU-AAA-Address-2` (26.831.110), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const AAA_ADDRESS_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Address-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `ALU-AAA-Address-3` (26.831.111), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const AAA_ADDRESS_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Address-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `ALU-AAA-Value-0` (26.831.112), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_VALUE_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Value-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `ALU-AAA-Value-1` (26.831.113), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_VALUE_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Value-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `ALU-AAA-Value-2` (26.831.114), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_VALUE_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Value-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `ALU-AAA-Value-3` (26.831.115), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_VALUE_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Value-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `ALU-AAA-Key-0` (26.831.116), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const AAA_KEY_0: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Key-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `ALU-AAA-Key-1` (26.831.117), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const AAA_KEY_1: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Key-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `ALU-AAA-Key-2` (26.831.118), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const AAA_KEY_2: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Key-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `ALU-AAA-Key-3` (26.831.119), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const AAA_KEY_3: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Key-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `ALU-AAA-Opaque-0` (26.831.120), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_OPAQUE_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Opaque-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `ALU-AAA-Opaque-1` (26.831.121), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_OPAQUE_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Opaque-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `ALU-AAA-Opaque-2` (26.831.122), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_OPAQUE_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Opaque-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `ALU-AAA-Opaque-3` (26.831.123), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_OPAQUE_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Opaque-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `ALU-AAA-Eval-0` (26.831.124), text: `get` gives and `push` takes `&str`.
pub const AAA_EVAL_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Eval-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `ALU-AAA-Eval-1` (26.831.125), text: `get` gives and `push` takes `&str`.
pub const AAA_EVAL_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Eval-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `ALU-AAA-Eval-2` (26.831.126), text: `get` gives and `push` takes `&str`.
pub const AAA_EVAL_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Eval-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `ALU-AAA-Eval-3` (26.831.127), text: `get` gives and `push` takes `&str`.
pub const AAA_EVAL_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Eval-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `ALU-AAA-Exec-0` (26.831.128), text: `get` gives and `push` takes `&str`.
pub const AAA_EXEC_0: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Exec-0", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `ALU-AAA-Exec-1` (26.831.129), text: `get` gives and `push` takes `&str`.
pub const AAA_EXEC_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Exec-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `ALU-AAA-Exec-2` (26.831.130), text: `get` gives and `push` takes `&str`.
pub const AAA_EXEC_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Exec-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `ALU-AAA-Exec-3` (26.831.131), text: `get` gives and `push` takes `&str`.
pub const AAA_EXEC_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Exec-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `ALU-AAA-Original-Receipt-Time` (26.831.199), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_ORIGINAL_RECEIPT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Original-Receipt-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `ALU-AAA-Reply-Message` (26.831.201), text: `get` gives and `push` takes `&str`.
pub const AAA_REPLY_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Reply-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `ALU-AAA-Called-Station-Id` (26.831.202), text: `get` gives and `push` takes `&str`.
pub const AAA_CALLED_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Called-Station-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `ALU-AAA-NAS-IP-Address` (26.831.203), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AAA_NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-NAS-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `ALU-AAA-NAS-Port` (26.831.204), a number: `get` gives and `push` takes `u32`.
pub const AAA_NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-NAS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `ALU-AAA-Old-State` (26.831.205), text: `get` gives and `push` takes `&str`.
pub const AAA_OLD_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Old-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `ALU-AAA-New-State` (26.831.206), text: `get` gives and `push` takes `&str`.
pub const AAA_NEW_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-New-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `ALU-AAA-Event` (26.831.207), text: `get` gives and `push` takes `&str`.
pub const AAA_EVENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Event", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `ALU-AAA-Old-Timestamp` (26.831.208), a time: `get` gives and `push` takes `Time`.
pub const AAA_OLD_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Old-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `ALU-AAA-New-Timestamp` (26.831.209), a time: `get` gives and `push` takes `Time`.
pub const AAA_NEW_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-New-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

::radius_dict::enumeration! {
    /// A value of `ALU-AAA-Delta-Session`.
    pub AaaDeltaSession
    FALSE = 0, "False";
    TRUE = 1, "True";
}

/// `ALU-AAA-Delta-Session` (26.831.210), a named number: `get` gives and `push` takes `AaaDeltaSession`.
pub const AAA_DELTA_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AaaDeltaSession>> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Delta-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `ALU-AAA-Civic-Location` (26.831.211), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_CIVIC_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Civic-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `ALU-AAA-Geospatial-Location` (26.831.212), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_GEOSPATIAL_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ALU-AAA-Geospatial-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));
