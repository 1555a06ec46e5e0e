// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Acc` (5).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5);

::radius_dict::enumeration! {
    /// A value of `Acc-Reason-Code`.
    pub ReasonCode
    NO_REASON_NO_FAILURE = 0, "No-reason-No-Failure";
    RESOURCE_SHORTAGE = 1, "Resource-shortage";
    SESSION_ALREADY_OPEN = 2, "Session-already-open";
    TOO_MANY_RADIUS_USERS = 3, "Too-many-RADIUS-users";
    NO_AUTHENTICATION_SERVER = 4, "No-authentication-server";
    NO_AUTHENTICATION_RESPONSE = 5, "No-authentication-response";
    NO_ACCOUNTING_SERVER = 6, "No-accounting-server";
    NO_ACCOUNTING_RESPONSE = 7, "No-accounting-response";
    ACCESS_DENIED = 8, "Access-Denied";
    TEMPORARY_BUFFER_SHORTAGE = 9, "Temporary-buffer-shortage";
    PROTOCOL_ERROR = 10, "Protocol-error";
    INVALID_ATTRIBUTE = 11, "Invalid-attribute";
    INVALID_SERVICE_TYPE = 12, "Invalid-service-type";
    INVALID_FRAMED_PROTOCOL = 13, "Invalid-framed-protocol";
    INVALID_ATTRIBUTE_VALUE = 14, "Invalid-attribute-value";
    INVALID_USER_INFORMATION = 15, "Invalid-user-information";
    INVALID_IP_ADDRESS = 16, "Invalid-IP-address";
    INVALID_INTEGER_SYNTAX = 17, "Invalid-integer-syntax";
    INVALID_NAS_PORT = 18, "Invalid-NAS-port";
    REQUESTED_BY_USER = 19, "Requested-by-user";
    NETWORK_DISCONNECT = 20, "Network-disconnect";
    SERVICE_INTERRUPTION = 21, "Service-interruption";
    PHYSICAL_PORT_ERROR = 22, "Physical-port-error";
    IDLE_TIMEOUT = 23, "Idle-timeout";
    SESSION_TIMEOUT = 24, "Session-timeout";
    ADMINISTRATIVE_RESET = 25, "Administrative-reset";
    NAS_RELOAD_OR_RESET = 26, "NAS-reload-or-reset";
    NAS_ERROR = 27, "NAS-error";
    NAS_REQUEST = 28, "NAS-request";
    UNDEFINED_REASON_GIVEN = 29, "Undefined-reason-given";
    CONFLICTING_ATTRIBUTES = 30, "Conflicting-attributes";
    PORT_LIMIT_EXCEEDED = 31, "Port-limit-exceeded";
    FACILITY_NOT_AVAILABLE = 32, "Facility-not-available";
    INTERNAL_CONFIG_ERROR = 33, "Internal-config-error";
    BAD_ROUTE_SPECIFICATION = 34, "Bad-route-specification";
    ACCESS_PARTITION_BIND_FAILURE = 35, "Access-Partition-bind-failure";
    SECURITY_VIOLATION = 36, "Security-violation";
    REQUEST_TYPE_CONFLICT = 37, "Request-type-conflict";
    CONFIGURATION_DISALLOWED = 38, "Configuration-disallowed";
    MISSING_ATTRIBUTE = 39, "Missing-attribute";
    INVALID_REQUEST = 40, "Invalid-request";
    MISSING_PARAMETER = 41, "Missing-parameter";
    INVALID_PARAMETER = 42, "Invalid-parameter";
    CALL_CLEARED_WITH_CAUSE = 43, "Call-cleared-with-cause";
    INOPPORTUNE_CONFIG_REQUEST = 44, "Inopportune-config-request";
    INVALID_CONFIG_PARAMETER = 45, "Invalid-config-parameter";
    MISSING_CONFIG_PARAMETER = 46, "Missing-config-parameter";
    INCOMPATIBLE_SERVICE_PROFILE = 47, "Incompatible-service-profile";
    ADMINISTRATIVE_RESET_2 = 48, "Administrative-reset-2";
    ADMINISTRATIVE_RELOAD = 49, "Administrative-reload";
    PORT_UNNEEDED = 50, "Port-unneeded";
    PORT_PREEMPTED = 51, "Port-preempted";
    PORT_SUSPENDED = 52, "Port-suspended";
    SERVICE_UNAVAILABLE = 53, "Service-unavailable";
    CALLBACK = 54, "Callback";
    USER_ERROR = 55, "User-error";
    HOST_REQUEST = 56, "Host-request";
}

/// `Acc-Reason-Code` (26.5.1), a named number: `get` gives and `push` takes `ReasonCode`.
pub const REASON_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ReasonCode>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Reason-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Acc-Ccp-Option`.
    pub CcpOption
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Acc-Ccp-Option` (26.5.2), a named number: `get` gives and `push` takes `CcpOption`.
pub const CCP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CcpOption>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ccp-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Acc-Input-Errors` (26.5.3), a number: `get` gives and `push` takes `u32`.
pub const INPUT_ERRORS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Input-Errors", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Acc-Output-Errors` (26.5.4), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_ERRORS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Output-Errors", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Acc-Access-Partition` (26.5.5), text: `get` gives and `push` takes `&str`.
pub const ACCESS_PARTITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Access-Partition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Acc-Customer-Id` (26.5.6), text: `get` gives and `push` takes `&str`.
pub const CUSTOMER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Customer-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Acc-Ip-Gateway-Pri` (26.5.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_GATEWAY_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ip-Gateway-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Acc-Ip-Gateway-Sec` (26.5.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_GATEWAY_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ip-Gateway-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `Acc-Route-Policy`.
    pub RoutePolicy
    FUNNEL = 1, "Funnel";
    DIRECT = 2, "Direct";
}

/// `Acc-Route-Policy` (26.5.9), a named number: `get` gives and `push` takes `RoutePolicy`.
pub const ROUTE_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RoutePolicy>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Route-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `Acc-ML-MLX-Admin-State`.
    pub MlMlxAdminState
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Acc-ML-MLX-Admin-State` (26.5.10), a named number: `get` gives and `push` takes `MlMlxAdminState`.
pub const ML_MLX_ADMIN_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MlMlxAdminState>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-ML-MLX-Admin-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Acc-ML-Call-Threshold` (26.5.11), a number: `get` gives and `push` takes `u32`.
pub const ML_CALL_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-ML-Call-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Acc-ML-Clear-Threshold` (26.5.12), a number: `get` gives and `push` takes `u32`.
pub const ML_CLEAR_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-ML-Clear-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Acc-ML-Damping-Factor` (26.5.13), a number: `get` gives and `push` takes `u32`.
pub const ML_DAMPING_FACTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-ML-Damping-Factor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Acc-Tunnel-Secret` (26.5.14), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const TUNNEL_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Tunnel-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

::radius_dict::enumeration! {
    /// A value of `Acc-Clearing-Cause`.
    pub ClearingCause
    CAUSE_UNSPECIFIED = 0, "Cause-unspecified";
    UNASSIGNED_NUMBER = 1, "Unassigned-number";
    NO_ROUTE_TO_TRANSIT_NETWORK = 2, "No-route-to-transit-network";
    NO_ROUTE_TO_DESTINATION = 3, "No-route-to-destination";
    CHANNEL_UNACCEPTABLE = 6, "Channel-unacceptable";
    CALL_AWARDED_BEING_DELIVERED = 7, "Call-awarded-being-delivered";
    NORMAL_CLEARING = 16, "Normal-clearing";
    USER_BUSY = 17, "User-busy";
    NO_USER_RESPONDING = 18, "No-user-responding";
    USER_ALERTED_NO_ANSWER = 19, "User-alerted-no-answer";
    CALL_REJECTED = 21, "Call-rejected";
    NUMBER_CHANGED = 22, "Number-changed";
    NON_SELECTED_USER_CLEARING = 26, "Non-selected-user-clearing";
    DESTINATION_OUT_OF_ORDER = 27, "Destination-out-of-order";
    INVALID_OR_INCOMPLETE_NUMBER = 28, "Invalid-or-incomplete-number";
    FACILITY_REJECTED = 29, "Facility-rejected";
    RESPONSE_TO_STATUS_INQUIRY = 30, "Response-to-status-inquiry";
    NORMAL_UNSPECIFIED_CAUSE = 31, "Normal-unspecified-cause";
    NO_CIRCUIT_OR_CHANNEL_AVAILABLE = 34, "No-circuit-or-channel-available";
    NETWORK_OUT_OF_ORDER = 38, "Network-out-of-order";
    TEMPORARY_FAILURE = 41, "Temporary-failure";
    SWITCHING_EQUIPMENT_CONGESTION = 42, "Switching-equipment-congestion";
    ACCESS_INFORMATION_DISCARDED = 43, "Access-information-discarded";
    CIRCUIT_OR_CHANNEL_UNAVAILABLE = 44, "Circuit-or-channel-unavailable";
    CIRCUIT_OR_CHANNED_PREEMPTED = 45, "Circuit-or-channed-preempted";
    RESOURCES_UNAVAILABLE = 47, "Resources-unavailable";
    QUALITY_OF_SERVICE_UNAVAILABLE = 49, "Quality-of-service-unavailable";
    FACILITY_NOT_SUBSCRIBED = 50, "Facility-not-subscribed";
    OUTGOING_CALLS_BARRED = 52, "Outgoing-calls-barred";
    INCOMING_CALLS_BARRED = 54, "Incoming-calls-barred";
    BEARER_CAPABILITY_UNAUTHORIZED = 57, "Bearer-capability-unauthorized";
    BEARER_CAPABILITY_NOT_AVAILABLE = 58, "Bearer-capability-not-available";
    SERVICE_NOT_AVAILABLE = 63, "Service-not-available";
    BEARER_CAPABLITY_NOT_IMPLMENTED = 65, "Bearer-capablity-not-implmented";
    CHANNEL_TYPE_NOT_IMPLEMENTED = 66, "Channel-type-not-implemented";
    FACILITY_NOT_IMPLEMENTED = 69, "Facility-not-implemented";
    RESTRCTED_DIGTAL_INFRMTION_ONLY = 70, "Restrcted-digtal-infrmtion-only";
    SERVICE_NOT_IMPLEMENTED = 79, "Service-not-implemented";
    INVALID_CALL_REFERENCE = 81, "Invalid-call-reference";
    IDENTIFIED_CHANNEL_DOESNT_EXIST = 82, "Identified-channel-doesnt-exist";
    CALL_IDENTIFY_IN_USE = 84, "Call-identify-in-use";
    NO_CALL_SUSPENDED = 85, "No-call-suspended";
    SUSPENDED_CALL_CLEARED = 86, "Suspended-call-cleared";
    INCOMPATIBLE_DESTINATION = 88, "Incompatible-destination";
    INVALID_TRANSIT_NETWORK_SELCTIN = 91, "Invalid-transit-network-selctin";
    INVALID_MESSAGE = 95, "Invalid-message";
    MANDTORY_INFRMTION_ELMENT_MISS = 96, "Mandtory-infrmtion-elment-miss";
    MESSAGE_NOT_IMPLEMENTED = 97, "Message-not-implemented";
    INOPPORTUNE_MESSAGE = 98, "Inopportune-message";
    INFRMTION_ELEMNT_NOT_IMPLMENTED = 99, "Infrmtion-elemnt-not-implmented";
    INVLID_INFRMTION_ELEMENT_CONTNT = 100, "Invlid-infrmtion-element-contnt";
    MESSAGE_INCOMPATIBLE_WITH_STATE = 101, "Message-incompatible-with-state";
    RECOVERY_ON_TIMER_EXPIRATION = 102, "Recovery-on-timer-expiration";
    MNDTRY_INFRMTION_ELMNT_LNGT_ERR = 103, "Mndtry-infrmtion-elmnt-lngt-err";
    PROTOCOL_ERROR = 111, "Protocol-error";
    INTERWORKING = 127, "Interworking";
}

/// `Acc-Clearing-Cause` (26.5.15), a named number: `get` gives and `push` takes `ClearingCause`.
pub const CLEARING_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClearingCause>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Clearing-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `Acc-Clearing-Location`.
    pub ClearingLocation
    LOCAL_OR_REMOTE_USER = 0, "Local-or-remote-user";
    PRVTE_NTWORK_SERVING_LOCAL_USER = 1, "Prvte-ntwork-serving-local-user";
    PBLIC_NTWORK_SERVING_LOCAL_USER = 2, "Pblic-ntwork-serving-local-user";
    TRANSIT_NETWORK = 3, "Transit-network";
    PRVTE_NTWORK_SERV_REMOTE_USER = 4, "Prvte-ntwork-serv-remote-user";
    PBLIC_NTWORK_SERV_REMOTE_USER = 5, "Pblic-ntwork-serv-remote-user";
    INTERNATIONAL_NETWORK = 6, "International-network";
    BEYOND_INTERWORKING_POINT = 10, "Beyond-interworking-point";
}

/// `Acc-Clearing-Location` (26.5.16), a named number: `get` gives and `push` takes `ClearingLocation`.
pub const CLEARING_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClearingLocation>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Clearing-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Acc-Service-Profile` (26.5.17), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `Acc-Request-Type`.
    pub RequestType
    RING_INDICATION = 1, "Ring-Indication";
    DIAL_REQUEST = 2, "Dial-Request";
    USER_AUTHENTICATION = 3, "User-Authentication";
    TUNNEL_AUTHENTICATION = 4, "Tunnel-Authentication";
}

/// `Acc-Request-Type` (26.5.18), a named number: `get` gives and `push` takes `RequestType`.
pub const REQUEST_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequestType>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Request-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

::radius_dict::enumeration! {
    /// A value of `Acc-Bridging-Support`.
    pub BridgingSupport
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Acc-Bridging-Support` (26.5.19), a named number: `get` gives and `push` takes `BridgingSupport`.
pub const BRIDGING_SUPPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BridgingSupport>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Bridging-Support", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

::radius_dict::enumeration! {
    /// A value of `Acc-Apsm-Oversubscribed`.
    pub ApsmOversubscribed
    FALSE = 1, "False";
    TRUE = 2, "True";
}

/// `Acc-Apsm-Oversubscribed` (26.5.20), a named number: `get` gives and `push` takes `ApsmOversubscribed`.
pub const APSM_OVERSUBSCRIBED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ApsmOversubscribed>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Apsm-Oversubscribed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `Acc-Acct-On-Off-Reason`.
    pub AcctOnOffReason
    NAS_RESET = 0, "NAS-Reset";
    NAS_RELOAD = 1, "NAS-Reload";
    CONFIGURATION_RESET = 2, "Configuration-Reset";
    CONFIGURATION_RELOAD = 3, "Configuration-Reload";
    ENABLED = 4, "Enabled";
    DISABLED = 5, "Disabled";
}

/// `Acc-Acct-On-Off-Reason` (26.5.21), a named number: `get` gives and `push` takes `AcctOnOffReason`.
pub const ACCT_ON_OFF_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctOnOffReason>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Acct-On-Off-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Acc-Tunnel-Port` (26.5.22), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Tunnel-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Acc-Dns-Server-Pri` (26.5.23), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dns-Server-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Acc-Dns-Server-Sec` (26.5.24), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dns-Server-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Acc-Nbns-Server-Pri` (26.5.25), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NBNS_SERVER_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Nbns-Server-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Acc-Nbns-Server-Sec` (26.5.26), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NBNS_SERVER_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Nbns-Server-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Acc-Dial-Port-Index` (26.5.27), a number: `get` gives and `push` takes `u32`.
pub const DIAL_PORT_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dial-Port-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

::radius_dict::enumeration! {
    /// A value of `Acc-Ip-Compression`.
    pub IpCompression
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Acc-Ip-Compression` (26.5.28), a named number: `get` gives and `push` takes `IpCompression`.
pub const IP_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpCompression>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ip-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

::radius_dict::enumeration! {
    /// A value of `Acc-Ipx-Compression`.
    pub IpxCompression
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Acc-Ipx-Compression` (26.5.29), a named number: `get` gives and `push` takes `IpxCompression`.
pub const IPX_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxCompression>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ipx-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Acc-Connect-Tx-Speed` (26.5.30), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_TX_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Connect-Tx-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Acc-Connect-Rx-Speed` (26.5.31), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_RX_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Connect-Rx-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Acc-Modem-Modulation-Type` (26.5.32), text: `get` gives and `push` takes `&str`.
pub const MODEM_MODULATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Modem-Modulation-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Acc-Modem-Error-Protocol` (26.5.33), text: `get` gives and `push` takes `&str`.
pub const MODEM_ERROR_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Modem-Error-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Acc-Callback-Delay` (26.5.34), a number: `get` gives and `push` takes `u32`.
pub const CALLBACK_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Callback-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Acc-Callback-Num-Valid` (26.5.35), text: `get` gives and `push` takes `&str`.
pub const CALLBACK_NUM_VALID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Callback-Num-Valid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

::radius_dict::enumeration! {
    /// A value of `Acc-Callback-Mode`.
    pub CallbackMode
    USER_AUTH = 0, "User-Auth";
    USER_SPECIFIED_E_164 = 3, "User-Specified-E-164";
    CBCP_CALLBACK = 6, "CBCP-Callback";
    CLI_CALLBACK = 7, "CLI-Callback";
}

/// `Acc-Callback-Mode` (26.5.36), a named number: `get` gives and `push` takes `CallbackMode`.
pub const CALLBACK_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallbackMode>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Callback-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `Acc-Callback-CBCP-Type`.
    pub CallbackCbcpType
    CBCP_NONE = 1, "CBCP-None";
    CBCP_USER_SPECIFIED = 2, "CBCP-User-Specified";
    CBCP_PRE_SPECIFIED = 3, "CBCP-Pre-Specified";
}

/// `Acc-Callback-CBCP-Type` (26.5.37), a named number: `get` gives and `push` takes `CallbackCbcpType`.
pub const CALLBACK_CBCP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallbackCbcpType>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Callback-CBCP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `Acc-Dialout-Auth-Mode`.
    pub DialoutAuthMode
    PAP = 1, "PAP";
    CHAP = 2, "CHAP";
    CHAP_PAP = 3, "CHAP-PAP";
    NONE = 4, "NONE";
}

/// `Acc-Dialout-Auth-Mode` (26.5.38), a named number: `get` gives and `push` takes `DialoutAuthMode`.
pub const DIALOUT_AUTH_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DialoutAuthMode>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dialout-Auth-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Acc-Dialout-Auth-Password` (26.5.39), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DIALOUT_AUTH_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dialout-Auth-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Acc-Dialout-Auth-Username` (26.5.40), text: `get` gives and `push` takes `&str`.
pub const DIALOUT_AUTH_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Dialout-Auth-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

::radius_dict::enumeration! {
    /// A value of `Acc-Access-Community`.
    pub AccessCommunity
    PUBLIC = 1, "PUBLIC";
    NETMAN = 2, "NETMAN";
}

/// `Acc-Access-Community` (26.5.42), a named number: `get` gives and `push` takes `AccessCommunity`.
pub const ACCESS_COMMUNITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AccessCommunity>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Access-Community", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

::radius_dict::enumeration! {
    /// A value of `Acc-Vpsm-Reject-Cause`.
    pub VpsmRejectCause
    NO_ACCESS_PARTITION = 1, "No-Access-Partition";
    ACCESS_PARTITION_DISABLED = 2, "Access-Partition-Disabled";
    PARTITION_PORTLIMIT_EXCEEDED = 3, "Partition-Portlimit-Exceeded";
    LICENSE_PORTLIMIT_EXCEEDED = 4, "License-Portlimit-Exceeded";
    HOME_SERVER_DOWN = 5, "Home-Server-Down";
    REJECTED_BY_HOME_SERVER = 6, "Rejected-By-Home-Server";
    NAS_ADMINISTRATIVELY_DISABLED = 7, "NAS-Administratively-Disabled";
}

/// `Acc-Vpsm-Reject-Cause` (26.5.43), a named number: `get` gives and `push` takes `VpsmRejectCause`.
pub const VPSM_REJECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<VpsmRejectCause>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Vpsm-Reject-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Acc-Ace-Token` (26.5.44), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const ACE_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ace-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Acc-Ace-Token-Ttl` (26.5.45), a number: `get` gives and `push` takes `u32`.
pub const ACE_TOKEN_TTL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ace-Token-Ttl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Acc-Ip-Pool-Name` (26.5.46), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Ip-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

::radius_dict::enumeration! {
    /// A value of `Acc-Igmp-Admin-State`.
    pub IgmpAdminState
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Acc-Igmp-Admin-State` (26.5.47), a named number: `get` gives and `push` takes `IgmpAdminState`.
pub const IGMP_ADMIN_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpAdminState>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Igmp-Admin-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

::radius_dict::enumeration! {
    /// A value of `Acc-Igmp-Version`.
    pub IgmpVersion
    V1 = 1, "V1";
    V2 = 2, "V2";
}

/// `Acc-Igmp-Version` (26.5.48), a named number: `get` gives and `push` takes `IgmpVersion`.
pub const IGMP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpVersion>> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Igmp-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Acc-MN-HA-Secret` (26.5.73), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MN_HA_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-MN-HA-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Acc-Location-Id` (26.5.98), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Location-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Acc-Calling-Station-Category` (26.5.99), a number: `get` gives and `push` takes `u32`.
pub const CALLING_STATION_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acc-Calling-Station-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));
