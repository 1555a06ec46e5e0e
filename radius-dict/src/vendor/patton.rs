// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Patton` (1768).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1768);

/// `Patton-Protocol` (26.1768.16), text: `get` gives and `push` takes `&str`.
pub const PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Patton-Group` (26.1768.17), text: `get` gives and `push` takes `&str`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Patton-Web-Privilege-Level` (26.1768.18), text: `get` gives and `push` takes `&str`.
pub const WEB_PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Web-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Patton-Setup-Time` (26.1768.32), text: `get` gives and `push` takes `&str`.
pub const SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Setup-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Patton-Connect-Time` (26.1768.33), text: `get` gives and `push` takes `&str`.
pub const CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Connect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Patton-Disconnect-Time` (26.1768.34), text: `get` gives and `push` takes `&str`.
pub const DISCONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Disconnect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

::radius_dict::enumeration! {
    /// A value of `Patton-Disconnect-Cause`.
    pub DisconnectCause
    VALID_CAUSE_CODE_NOT_YET_RECEIVED = 0, "Valid-cause-code-not-yet-received";
    UNALLOCATED_RUNASSIGNED_NUMBER = 1, "Unallocated-runassigned-number";
    NO_ROUTE_TO_SPECIFIED_TRANSIT_NETWORK_WAN = 2, "No-route-to-specified-transit-network-WAN";
    NO_ROUTE_TO_DESTINATION = 3, "No-route-to-destination";
    SEND_SPECIAL_INFORMATION_TONE = 4, "send-special-information-tone";
    MISDIALLED_TRUNK_PREFIX = 5, "misdialled-trunk-prefix";
    CHANNEL_UNACCEPTABLE = 6, "Channel-unacceptable";
    CALL_AWARDED_AND_BEING_DELIVERED_IN_AN_ESTABLISHED_CHANNEL = 7, "Call-awarded-and-being-delivered-in-an-established-channel";
    PREFIX_0_DIALED_BUT_NOT_ALLOWED = 8, "Prefix-0-dialed-but-not-allowed";
    PREFIX_1_DIALED_BUT_NOT_ALLOWED = 9, "Prefix-1-dialed-but-not-allowed";
    PREFIX_1_DIALED_BUT_NOT_REQUIRED = 10, "Prefix-1-dialed-but-not-required";
    MORE_DIGITS_RECEIVED_THAN_ALLOWED_CALL_IS_PROCEEDING = 11, "More-digits-received-than-allowed-call-is-proceeding";
    NORMAL_CALL_CLEARING = 16, "Normal-call-clearing";
    USER_BUSY = 17, "User-busy";
    NO_USER_RESPONDING = 18, "No-user-responding";
    NO_ANSWER_FROM_USER = 19, "no-answer-from-user";
    CALL_REJECTED = 21, "Call-rejected";
    NUMBER_CHANGED = 22, "Number-changed";
    REVERSE_CHARGING_REJECTED = 23, "Reverse-charging-rejected";
    CALL_SUSPENDED = 24, "Call-suspended";
    CALL_RESUMED = 25, "Call-resumed";
    NON_SELECTED_USER_CLEARING = 26, "Non-selected-user-clearing";
    DESTINATION_OUT_OF_ORDER = 27, "Destination-out-of-order";
    INVALID_NUMBER_FORMAT_INCOMPLETE_NUMBER = 28, "Invalid-number-format-incomplete-number";
    FACILITY_REJECTED = 29, "Facility-rejected";
    RESPONSE_TO_STATUS_ENQUIRY = 30, "Response-to-STATUS-ENQUIRY";
    NORMAL_UNSPECIFIED = 31, "Normal-unspecified";
    CIRCUIT_OUT_OF_ORDER = 33, "Circuit-out-of-order";
    NO_CIRCUIT_CHANNEL_AVAILABLE = 34, "No-circuit/channel-available";
    DESTINATION_UNATTAINABLE = 35, "Destination-unattainable";
    DEGRADED_SERVICE = 37, "Degraded-service";
    NETWORK_WAN_OUT_OF_ORDER = 38, "Network-WAN-out-of-order";
    TRANSIT_DELAY_RANGE_CANNOT_BE_ACHIEVED = 39, "Transit-delay-range-cannot-be-achieved";
    THROUGHPUT_RANGE_CANNOT_BE_ACHIEVED = 40, "Throughput-range-cannot-be-achieved";
    TEMPORARY_FAILURE = 41, "Temporary-failure";
    SWITCHING_EQUIPMENT_CONGESTION = 42, "Switching-equipment-congestion";
    ACCESS_INFORMATION_DISCARDED = 43, "Access-information-discarded";
    REQUESTED_CIRCUIT_CHANNEL_NOT_AVAILABLE = 44, "Requested-circuit-channel-not-available";
    PRE_EMPTED = 45, "Pre-empted";
    PRECEDENCE_CALL_BLOCKED = 46, "Precedence-call-blocked";
    RESOURCE_UNAVAILABLE_UNSPECIFIED = 47, "Resource-unavailable-unspecified";
    QUALITY_OF_SERVICE_UNAVAILABLE = 49, "Quality-of-service-unavailable";
    REQUESTED_FACILITY_NOT_SUBSCRIBED = 50, "Requested-facility-not-subscribed";
    REVERSE_CHARGING_NOT_ALLOWED = 51, "Reverse-charging-not-allowed";
    OUTGOING_CALLS_BARRED = 52, "Outgoing-calls-barred";
    OUTGOING_CALLS_BARRED_WITHIN_CUG = 53, "Outgoing-calls-barred-within-CUG";
    INCOMING_CALLS_BARRED = 54, "Incoming-calls-barred";
    INCOMING_CALLS_BARRED_WITHIN_CUG = 55, "Incoming-calls-barred-within-CUG";
    CALL_WAITING_NOT_SUBSCRIBED = 56, "Call-waiting-not-subscribed";
    BEARER_CAPABILITY_NOT_AUTHORIZED = 57, "Bearer-capability-not-authorized";
    BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE = 58, "Bearer-capability-not-presently-available";
    SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED = 63, "Service-or-option-not-available-unspecified";
    BEARER_SERVICE_NOT_IMPLEMENTED = 65, "Bearer-service-not-implemented";
    CHANNEL_TYPE_NOT_IMPLEMENTED = 66, "Channel-type-not-implemented";
    TRANSIT_NETWORK_SELECTION_NOT_IMPLEMENTED = 67, "Transit-network-selection-not-implemented";
    MESSAGE_NOT_IMPLEMENTED = 68, "Message-not-implemented";
    REQUESTED_FACILITY_NOT_IMPLEMENTED = 69, "Requested-facility-not-implemented";
    ONLY_RESTRICTED_DIGITAL_INFORMATION_BEARER_CAPABILITY_IS_AVAIL = 70, "Only-restricted-digital-information-bearer-capability-is-avail";
    SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED = 79, "Service-or-option-not-implemented-unspecified";
    INVALID_CALL_REFERENCE_VALUE = 81, "Invalid-call-reference-value";
    IDENTIFIED_CHANNEL_DOES_NOT_EXIST = 82, "Identified-channel-does-not-exist";
    A_SUSPENDED_CALL_EXISTS_BUT_THIS_CALL_IDENTITY_DOES_NOT = 83, "A-suspended-call-exists-but-this-call-identity-does-not";
    CALL_IDENTITY_IN_USE = 84, "Call-identity-in-use";
    NO_CALL_SUSPENDED = 85, "No-call-suspended";
    CALL_HAVING_THE_REQUESTED_CALL_IDENTITY_HAS_BEEN_CLEARED = 86, "Call-having-the-requested-call-identity-has-been-cleared";
    CALLED_USER_NOT_MEMBER_OF_CUG = 87, "Called-user-not-member-of-CUG";
    INCOMPATIBLE_DESTINATION = 88, "Incompatible-destination";
    NON_EXISTENT_ABBREVIATED_ADDRESS_ENTRY = 89, "Non-existent-abbreviated-address-entry";
    DESTINATION_ADDRESS_MISSING_AND_DIRECT_CALL_NOT_SUBSCRIBED = 90, "Destination-address-missing-and-direct-call-not-subscribed";
    INVALID_TRANSIT_NETWORK_SELECTION_NATIONAL_USE = 91, "Invalid-transit-network-selection-national-use";
    INVALID_FACILITY_PARAMETER = 92, "Invalid-facility-parameter";
    MANDATORY_INFORMATION_ELEMENT_IS_MISSING = 93, "Mandatory-information-element-is-missing";
    INVALID_MESSAGE_UNSPECIFIED = 95, "Invalid-message-unspecified";
    MANDATORY_INFORMATION_ELEMENT_IS_MISSING_2 = 96, "Mandatory-information-element-is-missing-2";
    MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED = 97, "Message-type-non-existent-or-not-implemented";
    MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE = 98, "Message-not-compatible-with-call-state";
    INFORMATION_ELEMENT_NONEXISTANT_OR_NOT_IMPLEMENTED = 99, "information-element-nonexistant-or-not-implemented";
    INVALID_INFORMATION_ELEMENT_CONTENTS = 100, "Invalid-information-element-contents";
    MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE_2 = 101, "Message-not-compatible-with-call-state-2";
    RECOVERY_ON_TIMER_EXPIRY = 102, "Recovery-on-timer-expiry";
    PARAMETER_NON_EXISTENT_OR_NOT_IMPLEMENTED_PASSED_ON = 103, "parameter-non-existent-or-not-implemented-passed-on";
    PROTOCOL_ERROR_UNSPECIFIED = 111, "Protocol-error-unspecified";
    INTERNETWORKING_UNSPECIFIED = 127, "Internetworking-unspecified";
}

/// `Patton-Disconnect-Cause` (26.1768.35), a named number: `get` gives and `push` takes `DisconnectCause`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectCause>> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Patton-Disconnect-Source` (26.1768.36), text: `get` gives and `push` takes `&str`.
pub const DISCONNECT_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Disconnect-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Patton-Disconnect-Reason` (26.1768.37), text: `get` gives and `push` takes `&str`.
pub const DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Patton-Called-Unique-Id` (26.1768.48), text: `get` gives and `push` takes `&str`.
pub const CALLED_UNIQUE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Unique-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Patton-Called-IP-Address` (26.1768.49), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CALLED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Patton-Called-Numbering-Plan` (26.1768.50), text: `get` gives and `push` takes `&str`.
pub const CALLED_NUMBERING_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Numbering-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Patton-Called-Type-Of-Number` (26.1768.51), text: `get` gives and `push` takes `&str`.
pub const CALLED_TYPE_OF_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Type-Of-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Patton-Called-Name` (26.1768.52), text: `get` gives and `push` takes `&str`.
pub const CALLED_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Patton-Called-Station-Id` (26.1768.53), text: `get` gives and `push` takes `&str`.
pub const CALLED_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Station-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Patton-Called-Rx-Octets` (26.1768.64), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RX_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Rx-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Patton-Called-Tx-Octets` (26.1768.65), a number: `get` gives and `push` takes `u32`.
pub const CALLED_TX_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Tx-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Patton-Called-Rx-Packets` (26.1768.66), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Rx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Patton-Called-Tx-Packets` (26.1768.67), a number: `get` gives and `push` takes `u32`.
pub const CALLED_TX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Tx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Patton-Called-Rx-Lost-Packets` (26.1768.68), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RX_LOST_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Rx-Lost-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Patton-Called-Tx-Lost-Packets` (26.1768.69), a number: `get` gives and `push` takes `u32`.
pub const CALLED_TX_LOST_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Tx-Lost-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Patton-Called-Rx-Jitter` (26.1768.70), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RX_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Rx-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Patton-Called-Tx-Jitter` (26.1768.71), a number: `get` gives and `push` takes `u32`.
pub const CALLED_TX_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Tx-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Patton-Called-Codec` (26.1768.72), text: `get` gives and `push` takes `&str`.
pub const CALLED_CODEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Codec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Patton-Called-Remote-Ip` (26.1768.73), a number: `get` gives and `push` takes `u32`.
pub const CALLED_REMOTE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Remote-Ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Patton-Called-Remote-Udp-Port` (26.1768.74), a number: `get` gives and `push` takes `u32`.
pub const CALLED_REMOTE_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Remote-Udp-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Patton-Called-Local-Udp-Port` (26.1768.75), a number: `get` gives and `push` takes `u32`.
pub const CALLED_LOCAL_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Local-Udp-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Patton-Called-Qos` (26.1768.76), a number: `get` gives and `push` takes `u32`.
pub const CALLED_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Qos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Patton-Called-MOS` (26.1768.77), a number: `get` gives and `push` takes `u32`.
pub const CALLED_MOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-MOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Patton-Called-Round-Trip-Time` (26.1768.78), a number: `get` gives and `push` takes `u32`.
pub const CALLED_ROUND_TRIP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Called-Round-Trip-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Patton-Calling-Unique-Id` (26.1768.80), text: `get` gives and `push` takes `&str`.
pub const CALLING_UNIQUE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Unique-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Patton-Calling-IP-Address` (26.1768.81), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CALLING_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Patton-Calling-Numbering-Plan` (26.1768.82), text: `get` gives and `push` takes `&str`.
pub const CALLING_NUMBERING_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Numbering-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Patton-Calling-Type-Of-Number` (26.1768.83), text: `get` gives and `push` takes `&str`.
pub const CALLING_TYPE_OF_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Type-Of-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Patton-Calling-Name` (26.1768.84), text: `get` gives and `push` takes `&str`.
pub const CALLING_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Patton-Calling-Station-Id` (26.1768.85), text: `get` gives and `push` takes `&str`.
pub const CALLING_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Station-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Patton-Calling-Presentation-Indicator` (26.1768.88), text: `get` gives and `push` takes `&str`.
pub const CALLING_PRESENTATION_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Presentation-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Patton-Calling-Screening-Indicator` (26.1768.89), text: `get` gives and `push` takes `&str`.
pub const CALLING_SCREENING_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Screening-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Patton-Calling-Rx-Octets` (26.1768.96), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RX_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Rx-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Patton-Calling-Tx-Octets` (26.1768.97), a number: `get` gives and `push` takes `u32`.
pub const CALLING_TX_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Tx-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Patton-Calling-Rx-Packets` (26.1768.98), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Rx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Patton-Calling-Tx-Packets` (26.1768.99), a number: `get` gives and `push` takes `u32`.
pub const CALLING_TX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Tx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Patton-Calling-Lost-Tx-Packets` (26.1768.100), a number: `get` gives and `push` takes `u32`.
pub const CALLING_LOST_TX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Lost-Tx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Patton-Calling-Lost-Rx-Packets` (26.1768.101), a number: `get` gives and `push` takes `u32`.
pub const CALLING_LOST_RX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Lost-Rx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Patton-Calling-Rx-Jitter` (26.1768.102), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RX_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Rx-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Patton-Calling-Tx-Jitter` (26.1768.103), a number: `get` gives and `push` takes `u32`.
pub const CALLING_TX_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Tx-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Patton-Calling-Codec` (26.1768.104), text: `get` gives and `push` takes `&str`.
pub const CALLING_CODEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Codec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Patton-Calling-Remote-Ip` (26.1768.105), a number: `get` gives and `push` takes `u32`.
pub const CALLING_REMOTE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Remote-Ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Patton-Calling-Remote-Udp-Port` (26.1768.106), a number: `get` gives and `push` takes `u32`.
pub const CALLING_REMOTE_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Remote-Udp-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Patton-Calling-Local-Udp-Port` (26.1768.107), a number: `get` gives and `push` takes `u32`.
pub const CALLING_LOCAL_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Local-Udp-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Patton-Calling-Qos` (26.1768.108), a number: `get` gives and `push` takes `u32`.
pub const CALLING_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Qos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Patton-Calling-MOS` (26.1768.109), a number: `get` gives and `push` takes `u32`.
pub const CALLING_MOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-MOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Patton-Calling-Round-Trip-Time` (26.1768.110), a number: `get` gives and `push` takes `u32`.
pub const CALLING_ROUND_TRIP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Patton-Calling-Round-Trip-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));
