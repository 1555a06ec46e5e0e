// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `CableLabs` (4491).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4491);

/// `CableLabs-Reserved` (26.4491.0), octets: `get` gives and `push` takes `&[u8]`.
pub const RESERVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Reserved", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

/// `CableLabs-Event-Message` (26.4491.1), octets: `get` gives and `push` takes `&[u8]`.
pub const EVENT_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Event-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `CableLabs-MTA-Endpoint-Name` (26.4491.3), text: `get` gives and `push` takes `&str`.
pub const MTA_ENDPOINT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-MTA-Endpoint-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `CableLabs-Calling-Party-Number` (26.4491.4), text: `get` gives and `push` takes `&str`.
pub const CALLING_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Calling-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `CableLabs-Called-Party-Number` (26.4491.5), text: `get` gives and `push` takes `&str`.
pub const CALLED_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Called-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `CableLabs-Database-ID` (26.4491.6), text: `get` gives and `push` takes `&str`.
pub const DATABASE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Database-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Query-Type`.
    pub QueryType
    RESERVED = 0, "Reserved";
    TOLL_FREE_NUMBER_LOOUKP = 1, "Toll-Free-Number-Looukp";
    LNP_NUMBER_LOOKUP = 2, "LNP-Number-Lookup";
    CALLING_NAME_DELIVERY_LOOKUP = 3, "Calling-Name-Delivery-Lookup";
}

/// `CableLabs-Query-Type` (26.4491.7), a named number: `get` gives and `push` takes `QueryType`.
pub const QUERY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QueryType>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Query-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `CableLabs-Returned-Number` (26.4491.9), text: `get` gives and `push` takes `&str`.
pub const RETURNED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Returned-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `CableLabs-Call-Termination-Cause` (26.4491.11), octets: `get` gives and `push` takes `&[u8]`.
pub const CALL_TERMINATION_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Call-Termination-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `CableLabs-Related-Call-Billing-Crl-ID` (26.4491.13), octets: `get` gives and `push` takes `&[u8]`.
pub const RELATED_CALL_BILLING_CRL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Related-Call-Billing-Crl-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `CableLabs-First-Call-Calling-Party-Num` (26.4491.14), text: `get` gives and `push` takes `&str`.
pub const FIRST_CALL_CALLING_PARTY_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-First-Call-Calling-Party-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `CableLabs-Second-Call-Calling-Party-Num` (26.4491.15), text: `get` gives and `push` takes `&str`.
pub const SECOND_CALL_CALLING_PARTY_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Second-Call-Calling-Party-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `CableLabs-Charge-Number` (26.4491.16), text: `get` gives and `push` takes `&str`.
pub const CHARGE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Charge-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `CableLabs-Forwarded-Number` (26.4491.17), text: `get` gives and `push` takes `&str`.
pub const FORWARDED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Forwarded-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `CableLabs-Service-Name` (26.4491.18), text: `get` gives and `push` takes `&str`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `CableLabs-Intl-Code` (26.4491.20), text: `get` gives and `push` takes `&str`.
pub const INTL_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Intl-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `CableLabs-Dial-Around-Code` (26.4491.21), text: `get` gives and `push` takes `&str`.
pub const DIAL_AROUND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Dial-Around-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `CableLabs-Location-Routing-Number` (26.4491.22), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Location-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `CableLabs-Carrier-Identification-Code` (26.4491.23), text: `get` gives and `push` takes `&str`.
pub const CARRIER_IDENTIFICATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Carrier-Identification-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `CableLabs-Trunk-Group-ID` (26.4491.24), octets: `get` gives and `push` takes `&[u8]`.
pub const TRUNK_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Trunk-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `CableLabs-Routing-Number` (26.4491.25), text: `get` gives and `push` takes `&str`.
pub const ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `CableLabs-MTA-UDP-Portnum` (26.4491.26), a number: `get` gives and `push` takes `u32`.
pub const MTA_UDP_PORTNUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-MTA-UDP-Portnum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Channel-State`.
    pub ChannelState
    RESERVED = 0, "Reserved";
    OPEN = 1, "Open";
    CHANGE = 2, "Change";
    CLOSE = 3, "Close";
}

/// `CableLabs-Channel-State` (26.4491.29), a named number: `get` gives and `push` takes `ChannelState`.
pub const CHANNEL_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ChannelState>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Channel-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `CableLabs-SF-ID` (26.4491.30), a number: `get` gives and `push` takes `u32`.
pub const SF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-SF-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `CableLabs-Error-Description` (26.4491.31), text: `get` gives and `push` takes `&str`.
pub const ERROR_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Error-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `CableLabs-QoS-Descriptor` (26.4491.32), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-QoS-Descriptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Direction-indicator`.
    pub DirectionIndicator
    UNDEFINED = 0, "Undefined";
    ORIGINATING = 1, "Originating";
    TERMINATING = 2, "Terminating";
}

/// `CableLabs-Direction-indicator` (26.4491.37), a named number: `get` gives and `push` takes `DirectionIndicator`.
pub const DIRECTION_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DirectionIndicator>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Direction-indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `CableLabs-Time-Adjustment` (26.4491.38), octets: `get` gives and `push` takes `&[u8]`.
pub const TIME_ADJUSTMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Time-Adjustment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `CableLabs-SDP-Upstream` (26.4491.39), text: `get` gives and `push` takes `&str`.
pub const SDP_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-SDP-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `CableLabs-SDP-Downstream` (26.4491.40), text: `get` gives and `push` takes `&str`.
pub const SDP_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-SDP-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `CableLabs-User-Input` (26.4491.41), text: `get` gives and `push` takes `&str`.
pub const USER_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-User-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `CableLabs-Translation-Input` (26.4491.42), text: `get` gives and `push` takes `&str`.
pub const TRANSLATION_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Translation-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `CableLabs-Redirected-From-Info` (26.4491.43), octets: `get` gives and `push` takes `&[u8]`.
pub const REDIRECTED_FROM_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Redirected-From-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `CableLabs-Electronic-Surveillance-Ind` (26.4491.44), octets: `get` gives and `push` takes `&[u8]`.
pub const ELECTRONIC_SURVEILLANCE_IND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Electronic-Surveillance-Ind", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `CableLabs-Redirected-From-Party-Number` (26.4491.45), text: `get` gives and `push` takes `&str`.
pub const REDIRECTED_FROM_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Redirected-From-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `CableLabs-Redirected-To-Party-Number` (26.4491.46), text: `get` gives and `push` takes `&str`.
pub const REDIRECTED_TO_PARTY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Redirected-To-Party-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `CableLabs-El-Surveillance-DF-Security` (26.4491.47), octets: `get` gives and `push` takes `&[u8]`.
pub const EL_SURVEILLANCE_DF_SECURITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-El-Surveillance-DF-Security", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `CableLabs-CCC-ID` (26.4491.48), octets: `get` gives and `push` takes `&[u8]`.
pub const CCC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-CCC-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `CableLabs-Financial-Entity-ID` (26.4491.49), text: `get` gives and `push` takes `&str`.
pub const FINANCIAL_ENTITY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Financial-Entity-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Flow-Direction`.
    pub FlowDirection
    RESERVED = 0, "Reserved";
    UPSTREAM = 1, "Upstream";
    DOWNSTREAM = 2, "Downstream";
}

/// `CableLabs-Flow-Direction` (26.4491.50), a named number: `get` gives and `push` takes `FlowDirection`.
pub const FLOW_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FlowDirection>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Flow-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Signal-Type`.
    pub SignalType
    RESERVED = 0, "Reserved";
    NETWORK_SIGNAL = 1, "Network-Signal";
    SUBJECT_SIGNAL = 2, "Subject-Signal";
}

/// `CableLabs-Signal-Type` (26.4491.51), a named number: `get` gives and `push` takes `SignalType`.
pub const SIGNAL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SignalType>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Signal-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Alerting-Signal`.
    pub AlertingSignal
    RESERVED_0 = 0, "Reserved-0";
    RINGING = 1, "Ringing";
    DISTINCTIVE_RINGING_2 = 2, "Distinctive-Ringing-2";
    DISTINCTIVE_RINGING_3 = 3, "Distinctive-Ringing-3";
    DISTINCTIVE_RINGING_4 = 4, "Distinctive-Ringing-4";
    RINGSPLASH = 5, "Ringsplash";
    CALL_WAITING_TONE_1 = 6, "Call-Waiting-Tone-1";
    CALL_WAITING_TONE_2 = 7, "Call-Waiting-Tone-2";
    CALL_WAITING_TONE_3 = 8, "Call-Waiting-Tone-3";
    CALL_WAITING_TONE_4 = 9, "Call-Waiting-Tone-4";
    RESERVED_10 = 10, "Reserved-10";
    DISTINCTIVE_RINGING_0 = 11, "Distinctive-Ringing-0";
    DISTINCTIVE_RINGING_1 = 12, "Distinctive-Ringing-1";
    DISTINCTIVE_RINGING_5 = 13, "Distinctive-Ringing-5";
    DISTINCTIVE_RINGING_6 = 14, "Distinctive-Ringing-6";
    DISTINCTIVE_RINGING_7 = 15, "Distinctive-Ringing-7";
}

/// `CableLabs-Alerting-Signal` (26.4491.52), a named number: `get` gives and `push` takes `AlertingSignal`.
pub const ALERTING_SIGNAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlertingSignal>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Alerting-Signal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `CableLabs-Subject-Audible-Signal` (26.4491.53), a number: `get` gives and `push` takes `u32`.
pub const SUBJECT_AUDIBLE_SIGNAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Subject-Audible-Signal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `CableLabs-Terminal-Display-Info` (26.4491.54), octets: `get` gives and `push` takes `&[u8]`.
pub const TERMINAL_DISPLAY_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Terminal-Display-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `CableLabs-Switch-Hook-Flash` (26.4491.55), text: `get` gives and `push` takes `&str`.
pub const SWITCH_HOOK_FLASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Switch-Hook-Flash", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `CableLabs-Dialed-Digits` (26.4491.56), text: `get` gives and `push` takes `&str`.
pub const DIALED_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Dialed-Digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `CableLabs-Misc-Signaling-Information` (26.4491.57), text: `get` gives and `push` takes `&str`.
pub const MISC_SIGNALING_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Misc-Signaling-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

::radius_dict::enumeration! {
    /// A value of `CableLabs-AM-Opaque-Data`.
    pub AmOpaqueData
    RESERVED_0 = 0, "Reserved-0";
    DIAL_TONE = 1, "Dial-Tone";
    STUTTER_DIAL_TONE = 2, "Stutter-Dial-Tone";
    RING_BACK_TONE = 3, "Ring-Back-Tone";
    REORDER_TONE = 4, "Reorder-Tone";
    BUSY_TONE = 5, "Busy-Tone";
    CONFIRMATION_TONE = 6, "Confirmation-Tone";
    RESERVED_7 = 7, "Reserved-7";
    MESSAGE_WAITING_INDICATOR = 8, "Message-Waiting-Indicator";
    OFF_HOOK_WARNING_TONE = 9, "Off-hook-Warning-Tone";
}

/// `CableLabs-AM-Opaque-Data` (26.4491.61), a named number: `get` gives and `push` takes `AmOpaqueData`.
pub const AM_OPAQUE_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AmOpaqueData>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-AM-Opaque-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `CableLabs-Subscriber-ID` (26.4491.62), a number: `get` gives and `push` takes `u32`.
pub const SUBSCRIBER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Subscriber-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `CableLabs-Volume-Usage-Limit` (26.4491.63), a number: `get` gives and `push` takes `u32`.
pub const VOLUME_USAGE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Volume-Usage-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `CableLabs-Gate-Usage-Info` (26.4491.64), a number: `get` gives and `push` takes `u32`.
pub const GATE_USAGE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Gate-Usage-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Element-Requesting-QoS`.
    pub ElementRequestingQos
    CLIENT = 0, "Client";
    POLICY_SERVER = 1, "Policy-Server";
    EMBEDDED_CLIENT = 2, "Embedded-Client";
}

/// `CableLabs-Element-Requesting-QoS` (26.4491.65), a named number: `get` gives and `push` takes `ElementRequestingQos`.
pub const ELEMENT_REQUESTING_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ElementRequestingQos>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Element-Requesting-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `CableLabs-QoS-Release-Reason`.
    pub QosReleaseReason
    GATE_CLOSED_BY_PS = 1, "Gate-Closed-By-PS";
    INACTIVITY_RESOURCE_RECOVERY_TIMER_EXPIRATION = 2, "Inactivity-Resource-Recovery-Timer-Expiration";
    CM_FAILURE = 3, "CM-Failure";
    PRE_EMPTED = 4, "Pre-Empted";
    RSVP_PATHTEAR_REQUEST = 5, "RSVP-PathTear-request";
    CM_REQUEST = 6, "CM-Request";
    ADMITTED_TIMER_EXPIRATION = 7, "Admitted-Timer-Expiration";
    OTHER = 127, "Other";
}

/// `CableLabs-QoS-Release-Reason` (26.4491.66), a named number: `get` gives and `push` takes `QosReleaseReason`.
pub const QOS_RELEASE_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosReleaseReason>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-QoS-Release-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Policy-Denied-Reason`.
    pub PolicyDeniedReason
    POLICY_SERVER_ADMISSION_CONTROL_FAILURE = 1, "Policy-Server-Admission-Control-Failure";
    INSUFFICIENT_RESOURCES = 2, "Insufficient-Resources";
    UNKNOWN_SUBSCRIBER = 3, "Unknown-Subscriber";
    UNAUTHORIZED_AMID = 4, "Unauthorized-AMID";
    UNDEFINED_SERVICE_CLASS_NAME = 5, "Undefined-Service-Class-Name";
    INCOMPATIBLE_ENVELOPE = 6, "Incompatible-Envelope";
    OTHER = 127, "Other";
}

/// `CableLabs-Policy-Denied-Reason` (26.4491.67), a named number: `get` gives and `push` takes `PolicyDeniedReason`.
pub const POLICY_DENIED_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PolicyDeniedReason>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Policy-Denied-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Policy-Deleted-Reason`.
    pub PolicyDeletedReason
    APPLICATION_MANAGER_REQUEST = 1, "Application-Manager-Request";
    CMTS_DECISTION = 2, "CMTS-Decistion";
    OTHER = 127, "Other";
}

/// `CableLabs-Policy-Deleted-Reason` (26.4491.68), a named number: `get` gives and `push` takes `PolicyDeletedReason`.
pub const POLICY_DELETED_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PolicyDeletedReason>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Policy-Deleted-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Policy-Update-Reason`.
    pub PolicyUpdateReason
    TRAFFIC_PROFILE = 1, "Traffic-Profile";
    CLASSIFIER = 2, "Classifier";
    VOLUME_LIMIT = 3, "Volume-Limit";
    TIME_LIMIT = 4, "Time-Limit";
    OPAQUE_DATA = 5, "Opaque-Data";
    MULTIPLE_UPDATES = 6, "Multiple-Updates";
    OTHER = 127, "Other";
}

/// `CableLabs-Policy-Update-Reason` (26.4491.69), a named number: `get` gives and `push` takes `PolicyUpdateReason`.
pub const POLICY_UPDATE_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PolicyUpdateReason>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Policy-Update-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

::radius_dict::enumeration! {
    /// A value of `CableLabs-Policy-Decision-Status`.
    pub PolicyDecisionStatus
    POLICY_APPROVED = 1, "Policy-Approved";
    POLICY_DENIED = 2, "Policy-Denied";
}

/// `CableLabs-Policy-Decision-Status` (26.4491.70), a named number: `get` gives and `push` takes `PolicyDecisionStatus`.
pub const POLICY_DECISION_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PolicyDecisionStatus>> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Policy-Decision-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `CableLabs-Application-Manager-ID` (26.4491.71), a number: `get` gives and `push` takes `u32`.
pub const APPLICATION_MANAGER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Application-Manager-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `CableLabs-Time-Usage-Limit` (26.4491.72), a number: `get` gives and `push` takes `u32`.
pub const TIME_USAGE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Time-Usage-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `CableLabs-Gate-Time-Info` (26.4491.73), a number: `get` gives and `push` takes `u32`.
pub const GATE_TIME_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Gate-Time-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `CableLabs-Account-Code` (26.4491.80), text: `get` gives and `push` takes `&str`.
pub const ACCOUNT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Account-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `CableLabs-Authorization-Code` (26.4491.81), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const AUTHORIZATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CableLabs-Authorization-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));
