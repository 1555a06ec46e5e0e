// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cisco` (9).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(9);

/// `Cisco-AVPair` (26.9.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Cisco-NAS-Port` (26.9.2), text: `get` gives and `push` takes `&str`.
pub const NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-NAS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Cisco-Fax-Account-Id-Origin` (26.9.3), text: `get` gives and `push` takes `&str`.
pub const FAX_ACCOUNT_ID_ORIGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Account-Id-Origin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Cisco-Fax-Msg-Id` (26.9.4), text: `get` gives and `push` takes `&str`.
pub const FAX_MSG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Msg-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Cisco-Fax-Pages` (26.9.5), text: `get` gives and `push` takes `&str`.
pub const FAX_PAGES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Pages", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Cisco-Fax-Coverpage-Flag` (26.9.6), text: `get` gives and `push` takes `&str`.
pub const FAX_COVERPAGE_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Coverpage-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Cisco-Fax-Modem-Time` (26.9.7), text: `get` gives and `push` takes `&str`.
pub const FAX_MODEM_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Modem-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Cisco-Fax-Connect-Speed` (26.9.8), text: `get` gives and `push` takes `&str`.
pub const FAX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Cisco-Fax-Recipient-Count` (26.9.9), text: `get` gives and `push` takes `&str`.
pub const FAX_RECIPIENT_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Recipient-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Cisco-Fax-Process-Abort-Flag` (26.9.10), text: `get` gives and `push` takes `&str`.
pub const FAX_PROCESS_ABORT_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Process-Abort-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Cisco-Fax-Dsn-Address` (26.9.11), text: `get` gives and `push` takes `&str`.
pub const FAX_DSN_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Dsn-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Cisco-Fax-Dsn-Flag` (26.9.12), text: `get` gives and `push` takes `&str`.
pub const FAX_DSN_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Dsn-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Cisco-Fax-Mdn-Address` (26.9.13), text: `get` gives and `push` takes `&str`.
pub const FAX_MDN_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Mdn-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Cisco-Fax-Mdn-Flag` (26.9.14), text: `get` gives and `push` takes `&str`.
pub const FAX_MDN_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Mdn-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Cisco-Fax-Auth-Status` (26.9.15), text: `get` gives and `push` takes `&str`.
pub const FAX_AUTH_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Fax-Auth-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Cisco-Email-Server-Address` (26.9.16), text: `get` gives and `push` takes `&str`.
pub const EMAIL_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Email-Server-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Cisco-Email-Server-Ack-Flag` (26.9.17), text: `get` gives and `push` takes `&str`.
pub const EMAIL_SERVER_ACK_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Email-Server-Ack-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Cisco-Gateway-Id` (26.9.18), text: `get` gives and `push` takes `&str`.
pub const GATEWAY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Gateway-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Cisco-Call-Type` (26.9.19), text: `get` gives and `push` takes `&str`.
pub const CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Cisco-Port-Used` (26.9.20), text: `get` gives and `push` takes `&str`.
pub const PORT_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Port-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Cisco-Abort-Cause` (26.9.21), text: `get` gives and `push` takes `&str`.
pub const ABORT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Abort-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `h323-remote-address` (26.9.23), text: `get` gives and `push` takes `&str`.
pub const H323_REMOTE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-remote-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `h323-conf-id` (26.9.24), text: `get` gives and `push` takes `&str`.
pub const H323_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `h323-setup-time` (26.9.25), text: `get` gives and `push` takes `&str`.
pub const H323_SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-setup-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `h323-call-origin` (26.9.26), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_ORIGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-call-origin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `h323-call-type` (26.9.27), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-call-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `h323-connect-time` (26.9.28), text: `get` gives and `push` takes `&str`.
pub const H323_CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-connect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `h323-disconnect-time` (26.9.29), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-disconnect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `h323-disconnect-cause` (26.9.30), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-disconnect-cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `h323-voice-quality` (26.9.31), text: `get` gives and `push` takes `&str`.
pub const H323_VOICE_QUALITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-voice-quality", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `h323-gw-id` (26.9.33), text: `get` gives and `push` takes `&str`.
pub const H323_GW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-gw-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `h323-incoming-conf-id` (26.9.35), text: `get` gives and `push` takes `&str`.
pub const H323_INCOMING_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-incoming-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Cisco-Policy-Up` (26.9.37), text: `get` gives and `push` takes `&str`.
pub const POLICY_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Policy-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Cisco-Policy-Down` (26.9.38), text: `get` gives and `push` takes `&str`.
pub const POLICY_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Policy-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Cisco-Relay-Information-Option` (26.9.46), text: `get` gives and `push` takes `&str`.
pub const RELAY_INFORMATION_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Relay-Information-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Cisco-DHCP-User-Class` (26.9.47), text: `get` gives and `push` takes `&str`.
pub const DHCP_USER_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCP-User-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Cisco-DHCP-Vendor-Class` (26.9.48), text: `get` gives and `push` takes `&str`.
pub const DHCP_VENDOR_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCP-Vendor-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Cisco-DHCP-Relay-GiAddr` (26.9.50), text: `get` gives and `push` takes `&str`.
pub const DHCP_RELAY_GIADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCP-Relay-GiAddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Cisco-Service-Name` (26.9.51), text: `get` gives and `push` takes `&str`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Cisco-Parent-Session-Id` (26.9.52), text: `get` gives and `push` takes `&str`.
pub const PARENT_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Parent-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Cisco-Sub-QoS-Pol-In` (26.9.55), text: `get` gives and `push` takes `&str`.
pub const SUB_QOS_POL_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Sub-QoS-Pol-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Cisco-Sub-QoS-Pol-Out` (26.9.56), text: `get` gives and `push` takes `&str`.
pub const SUB_QOS_POL_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Sub-QoS-Pol-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Cisco-In-ACL` (26.9.57), text: `get` gives and `push` takes `&str`.
pub const IN_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-In-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Cisco-Out-ACL` (26.9.58), text: `get` gives and `push` takes `&str`.
pub const OUT_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Out-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Cisco-Sub-PBR-Policy-In` (26.9.59), text: `get` gives and `push` takes `&str`.
pub const SUB_PBR_POLICY_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Sub-PBR-Policy-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Cisco-Sub-Activate-Service` (26.9.60), text: `get` gives and `push` takes `&str`.
pub const SUB_ACTIVATE_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Sub-Activate-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Cisco-IPv6-In-ACL` (26.9.61), text: `get` gives and `push` takes `&str`.
pub const IPV6_IN_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-IPv6-In-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Cisco-IPv6-Out-ACL` (26.9.62), text: `get` gives and `push` takes `&str`.
pub const IPV6_OUT_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-IPv6-Out-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Cisco-Sub-Deactivate-Service` (26.9.63), text: `get` gives and `push` takes `&str`.
pub const SUB_DEACTIVATE_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Sub-Deactivate-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Cisco-DHCP-Subscriber-Id` (26.9.65), text: `get` gives and `push` takes `&str`.
pub const DHCP_SUBSCRIBER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCP-Subscriber-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Cisco-DHCPv6-Link-Address` (26.9.66), text: `get` gives and `push` takes `&str`.
pub const DHCPV6_LINK_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCPv6-Link-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Cisco-DHCPv4-Option-To-AAA` (26.9.90), text: `get` gives and `push` takes `&str`.
pub const DHCPV4_OPTION_TO_AAA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-DHCPv4-Option-To-AAA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `sip-conf-id` (26.9.100), text: `get` gives and `push` takes `&str`.
pub const SIP_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("sip-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `h323-credit-amount` (26.9.101), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_AMOUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-credit-amount", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `h323-credit-time` (26.9.102), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-credit-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `h323-return-code` (26.9.103), text: `get` gives and `push` takes `&str`.
pub const H323_RETURN_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-return-code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `h323-prompt-id` (26.9.104), text: `get` gives and `push` takes `&str`.
pub const H323_PROMPT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-prompt-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `h323-time-and-day` (26.9.105), text: `get` gives and `push` takes `&str`.
pub const H323_TIME_AND_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-time-and-day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `h323-redirect-number` (26.9.106), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-redirect-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `h323-preferred-lang` (26.9.107), text: `get` gives and `push` takes `&str`.
pub const H323_PREFERRED_LANG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-preferred-lang", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `h323-redirect-ip-address` (26.9.108), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-redirect-ip-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `h323-billing-model` (26.9.109), text: `get` gives and `push` takes `&str`.
pub const H323_BILLING_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-billing-model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `h323-currency` (26.9.110), text: `get` gives and `push` takes `&str`.
pub const H323_CURRENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("h323-currency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `subscriber` (26.9.111), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("subscriber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `gw-rxd-cdn` (26.9.112), text: `get` gives and `push` takes `&str`.
pub const GW_RXD_CDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("gw-rxd-cdn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `gw-final-xlated-cdn` (26.9.113), text: `get` gives and `push` takes `&str`.
pub const GW_FINAL_XLATED_CDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("gw-final-xlated-cdn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `remote-media-address` (26.9.114), text: `get` gives and `push` takes `&str`.
pub const REMOTE_MEDIA_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("remote-media-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `release-source` (26.9.115), text: `get` gives and `push` takes `&str`.
pub const RELEASE_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("release-source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `gw-rxd-cgn` (26.9.116), text: `get` gives and `push` takes `&str`.
pub const GW_RXD_CGN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("gw-rxd-cgn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `gw-final-xlated-cgn` (26.9.117), text: `get` gives and `push` takes `&str`.
pub const GW_FINAL_XLATED_CGN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("gw-final-xlated-cgn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `call-id` (26.9.141), text: `get` gives and `push` takes `&str`.
pub const CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("call-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `session-protocol` (26.9.142), text: `get` gives and `push` takes `&str`.
pub const SESSION_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("session-protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `method` (26.9.143), text: `get` gives and `push` takes `&str`.
pub const METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `prev-hop-via` (26.9.144), text: `get` gives and `push` takes `&str`.
pub const PREV_HOP_VIA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("prev-hop-via", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `prev-hop-ip` (26.9.145), text: `get` gives and `push` takes `&str`.
pub const PREV_HOP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("prev-hop-ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `incoming-req-uri` (26.9.146), text: `get` gives and `push` takes `&str`.
pub const INCOMING_REQ_URI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("incoming-req-uri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `outgoing-req-uri` (26.9.147), text: `get` gives and `push` takes `&str`.
pub const OUTGOING_REQ_URI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("outgoing-req-uri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `next-hop-ip` (26.9.148), text: `get` gives and `push` takes `&str`.
pub const NEXT_HOP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("next-hop-ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `next-hop-dn` (26.9.149), text: `get` gives and `push` takes `&str`.
pub const NEXT_HOP_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("next-hop-dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `sip-hdr` (26.9.150), text: `get` gives and `push` takes `&str`.
pub const SIP_HDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("sip-hdr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `dsp-id` (26.9.151), text: `get` gives and `push` takes `&str`.
pub const DSP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("dsp-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Cisco-Multilink-ID` (26.9.187), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Multilink-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Cisco-Num-In-Multilink` (26.9.188), a number: `get` gives and `push` takes `u32`.
pub const NUM_IN_MULTILINK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Num-In-Multilink", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Cisco-Pre-Input-Octets` (26.9.190), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Pre-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `Cisco-Pre-Output-Octets` (26.9.191), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Pre-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Cisco-Pre-Input-Packets` (26.9.192), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Pre-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Cisco-Pre-Output-Packets` (26.9.193), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Pre-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Cisco-Maximum-Time` (26.9.194), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Maximum-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

::radius_dict::enumeration! {
    /// A value of `Cisco-Disconnect-Cause`.
    pub DisconnectCause
    NO_REASON = 0, "No-Reason";
    NO_DISCONNECT = 1, "No-Disconnect";
    UNKNOWN = 2, "Unknown";
    CALL_DISCONNECT = 3, "Call-Disconnect";
    CLID_AUTHENTICATION_FAILURE = 4, "CLID-Authentication-Failure";
    NO_MODEM_AVAILABLE = 9, "No-Modem-Available";
    NO_CARRIER = 10, "No-Carrier";
    LOST_CARRIER = 11, "Lost-Carrier";
    NO_DETECTED_RESULT_CODES = 12, "No-Detected-Result-Codes";
    USER_ENDS_SESSION = 20, "User-Ends-Session";
    IDLE_TIMEOUT = 21, "Idle-Timeout";
    EXIT_TELNET_SESSION = 22, "Exit-Telnet-Session";
    NO_REMOTE_IP_ADDR = 23, "No-Remote-IP-Addr";
    EXIT_RAW_TCP = 24, "Exit-Raw-TCP";
    PASSWORD_FAIL = 25, "Password-Fail";
    RAW_TCP_DISABLED = 26, "Raw-TCP-Disabled";
    CONTROL_C_DETECTED = 27, "Control-C-Detected";
    EXEC_PROGRAM_DESTROYED = 28, "EXEC-Program-Destroyed";
    CLOSE_VIRTUAL_CONNECTION = 29, "Close-Virtual-Connection";
    END_VIRTUAL_CONNECTION = 30, "End-Virtual-Connection";
    EXIT_RLOGIN = 31, "Exit-Rlogin";
    INVALID_RLOGIN_OPTION = 32, "Invalid-Rlogin-Option";
    INSUFFICIENT_RESOURCES = 33, "Insufficient-Resources";
    TIMEOUT_PPP_LCP = 40, "Timeout-PPP-LCP";
    FAILED_PPP_LCP_NEGOTIATION = 41, "Failed-PPP-LCP-Negotiation";
    FAILED_PPP_PAP_AUTH_FAIL = 42, "Failed-PPP-PAP-Auth-Fail";
    FAILED_PPP_CHAP_AUTH = 43, "Failed-PPP-CHAP-Auth";
    FAILED_PPP_REMOTE_AUTH = 44, "Failed-PPP-Remote-Auth";
    PPP_REMOTE_TERMINATE = 45, "PPP-Remote-Terminate";
    PPP_CLOSED_EVENT = 46, "PPP-Closed-Event";
    NCP_CLOSED_PPP = 47, "NCP-Closed-PPP";
    MP_ERROR_PPP = 48, "MP-Error-PPP";
    PPP_MAXIMUM_CHANNELS = 49, "PPP-Maximum-Channels";
    TABLES_FULL = 50, "Tables-Full";
    RESOURCES_FULL = 51, "Resources-Full";
    INVALID_IP_ADDRESS = 52, "Invalid-IP-Address";
    BAD_HOSTNAME = 53, "Bad-Hostname";
    BAD_PORT = 54, "Bad-Port";
    RESET_TCP = 60, "Reset-TCP";
    TCP_CONNECTION_REFUSED = 61, "TCP-Connection-Refused";
    TIMEOUT_TCP = 62, "Timeout-TCP";
    FOREIGN_HOST_CLOSE_TCP = 63, "Foreign-Host-Close-TCP";
    TCP_NETWORK_UNREACHABLE = 64, "TCP-Network-Unreachable";
    TCP_HOST_UNREACHABLE = 65, "TCP-Host-Unreachable";
    TCP_NETWORK_ADMIN_UNREACHABLE = 66, "TCP-Network-Admin-Unreachable";
    TCP_PORT_UNREACHABLE = 67, "TCP-Port-Unreachable";
    SESSION_TIMEOUT = 100, "Session-Timeout";
    SESSION_FAILED_SECURITY = 101, "Session-Failed-Security";
    SESSION_END_CALLBACK = 102, "Session-End-Callback";
    INVALID_PROTOCOL = 120, "Invalid-Protocol";
    RADIUS_DISCONNECT = 150, "RADIUS-Disconnect";
    LOCAL_ADMIN_DISCONNECT = 151, "Local-Admin-Disconnect";
    SNMP_DISCONNECT = 152, "SNMP-Disconnect";
    V110_RETRIES = 160, "V110-Retries";
    PPP_AUTHENTICATION_TIMEOUT = 170, "PPP-Authentication-Timeout";
    LOCAL_HANGUP = 180, "Local-Hangup";
    REMOTE_HANGUP = 185, "Remote-Hangup";
    T1_QUIESCED = 190, "T1-Quiesced";
    CALL_DURATION = 195, "Call-Duration";
    VPN_USER_DISCONNECT = 600, "VPN-User-Disconnect";
    VPN_CARRIER_LOSS = 601, "VPN-Carrier-Loss";
    VPN_NO_RESOURCES = 602, "VPN-No-Resources";
    VPN_BAD_CONTROL_PACKET = 603, "VPN-Bad-Control-Packet";
    VPN_ADMIN_DISCONNECT = 604, "VPN-Admin-Disconnect";
    VPN_TUNNEL_SHUT = 605, "VPN-Tunnel-Shut";
    VPN_LOCAL_DISCONNECT = 606, "VPN-Local-Disconnect";
    VPN_SESSION_LIMIT = 607, "VPN-Session-Limit";
    VPN_CALL_REDIRECT = 608, "VPN-Call-Redirect";
}

/// `Cisco-Disconnect-Cause` (26.9.195), a named number: `get` gives and `push` takes `DisconnectCause`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectCause>> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `Cisco-Data-Rate` (26.9.197), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Cisco-PreSession-Time` (26.9.198), a number: `get` gives and `push` takes `u32`.
pub const PRESESSION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-PreSession-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Cisco-PW-Lifetime` (26.9.208), a number: `get` gives and `push` takes `u32`.
pub const PW_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-PW-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Cisco-IP-Direct` (26.9.209), a number: `get` gives and `push` takes `u32`.
pub const IP_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-IP-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Cisco-PPP-VJ-Slot-Comp` (26.9.210), a number: `get` gives and `push` takes `u32`.
pub const PPP_VJ_SLOT_COMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-PPP-VJ-Slot-Comp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Cisco-PPP-Async-Map` (26.9.212), a number: `get` gives and `push` takes `u32`.
pub const PPP_ASYNC_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-PPP-Async-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Cisco-IP-Pool-Definition` (26.9.217), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-IP-Pool-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Cisco-Assign-IP-Pool` (26.9.218), a number: `get` gives and `push` takes `u32`.
pub const ASSIGN_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Assign-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Cisco-Route-IP` (26.9.228), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Route-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `Cisco-Link-Compression` (26.9.233), a number: `get` gives and `push` takes `u32`.
pub const LINK_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Link-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Cisco-Target-Util` (26.9.234), a number: `get` gives and `push` takes `u32`.
pub const TARGET_UTIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Target-Util", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Cisco-Maximum-Channels` (26.9.235), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Maximum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Cisco-Data-Filter` (26.9.242), a number: `get` gives and `push` takes `u32`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Cisco-Call-Filter` (26.9.243), a number: `get` gives and `push` takes `u32`.
pub const CALL_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Call-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Cisco-Idle-Limit` (26.9.244), a number: `get` gives and `push` takes `u32`.
pub const IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Cisco-Subscriber-Password` (26.9.249), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SUBSCRIBER_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Subscriber-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Cisco-Account-Info` (26.9.250), text: `get` gives and `push` takes `&str`.
pub const ACCOUNT_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Account-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Cisco-Service-Info` (26.9.251), text: `get` gives and `push` takes `&str`.
pub const SERVICE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Service-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Cisco-Command-Code` (26.9.252), text: `get` gives and `push` takes `&str`.
pub const COMMAND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Command-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Cisco-Control-Info` (26.9.253), text: `get` gives and `push` takes `&str`.
pub const CONTROL_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Control-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Cisco-Xmit-Rate` (26.9.255), a number: `get` gives and `push` takes `u32`.
pub const XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cisco-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
