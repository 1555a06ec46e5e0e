// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Freeswitch` (27880).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(27880);

/// `Freeswitch-AVPair` (26.27880.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Freeswitch-CLID` (26.27880.2), text: `get` gives and `push` takes `&str`.
pub const CLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-CLID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Freeswitch-Dialplan` (26.27880.3), text: `get` gives and `push` takes `&str`.
pub const DIALPLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Dialplan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Freeswitch-Src` (26.27880.4), text: `get` gives and `push` takes `&str`.
pub const SRC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Src", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Freeswitch-Dst` (26.27880.5), text: `get` gives and `push` takes `&str`.
pub const DST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Dst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Freeswitch-Src-Channel` (26.27880.6), text: `get` gives and `push` takes `&str`.
pub const SRC_CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Src-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Freeswitch-Dst-Channel` (26.27880.7), text: `get` gives and `push` takes `&str`.
pub const DST_CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Dst-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Freeswitch-Ani` (26.27880.8), text: `get` gives and `push` takes `&str`.
pub const ANI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Ani", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Freeswitch-Aniii` (26.27880.9), text: `get` gives and `push` takes `&str`.
pub const ANIII: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Aniii", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Freeswitch-Lastapp` (26.27880.10), text: `get` gives and `push` takes `&str`.
pub const LASTAPP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Lastapp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Freeswitch-Lastdata` (26.27880.11), text: `get` gives and `push` takes `&str`.
pub const LASTDATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Lastdata", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Freeswitch-Disposition` (26.27880.12), text: `get` gives and `push` takes `&str`.
pub const DISPOSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Disposition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Freeswitch-Hangupcause`.
    pub Hangupcause
    NONE = 0, "None";
    UNALLOCATED_NUMBER = 1, "Unallocated-Number";
    NO_ROUTE_TRANSIT_NET = 2, "No-Route-Transit-Net";
    NO_ROUTE_DESTINATION = 3, "No-Route-Destination";
    CHANNEL_UNACCEPTABLE = 6, "Channel-Unacceptable";
    CALL_AWARDED_DELIVERY = 7, "Call-Awarded-Delivery";
    NORMAL_CLEARING = 16, "Normal-Clearing";
    USER_BUSY = 17, "User-Busy";
    NO_USER_RESPONSE = 18, "No-User-Response";
    NO_ANSWER = 19, "No-Answer";
    SUBSCRIBER_ABSENT = 20, "Subscriber-Absent";
    CALL_REJECTED = 21, "Call-Rejected";
    NUMBER_CHANGED = 22, "Number-Changed";
    REDIRECTO_TO_NEW_DESTINATION = 23, "Redirecto-To-New-Destination";
    EXCHANGE_ROUTING_ERROR = 25, "Exchange-Routing-Error";
    DESTINATION_OUT_OF_ORDER = 27, "Destination-Out-Of-Order";
    INVALID_NUMBER_FORMAT = 28, "Invalid-Number-Format";
    FACILITY_REJECTED = 29, "Facility-Rejected";
    RESPONSE_TO_STATUS_ENQUIRY = 30, "Response-To-Status-Enquiry";
    NORMAL_UNSPECIFIED = 31, "Normal-Unspecified";
    NORMAL_CIRCUIT_CONGESTION = 34, "Normal-Circuit-Congestion";
    NETWORK_OUT_OF_ORDER = 38, "Network-Out-Of-Order";
    NORMAL_TEMPORARY_FAILURE = 41, "Normal-Temporary-Failure";
    SWITCH_CONGESTION = 42, "Switch-Congestion";
    ACCESS_INFO_DISCARDED = 43, "Access-Info-Discarded";
    REQUESTED_CHAN_UNAVAIL = 44, "Requested-Chan-Unavail";
    PRE_EMPTED = 45, "Pre-Empted";
    FACILITY_NOT_SUBSCRIBED = 50, "Facility-Not-Subscribed";
    OUTGOING_CALL_BARRED = 52, "Outgoing-Call-Barred";
    INCOMING_CALL_BARRED = 54, "Incoming-Call-Barred";
    BEARERCAPABILITY_NOTAUTH = 57, "Bearercapability-Notauth";
    BEARERCAPABILITY_NOTAVAIL = 58, "Bearercapability-Notavail";
    SERVICE_UNAVAILABLE = 63, "Service-Unavailable";
    BEARERCAPABILITY_NOTIMPL = 65, "Bearercapability-Notimpl";
    CHAN_NOT_IMPLEMENTED = 66, "Chan-Not-Implemented";
    FACILITY_NOT_IMPLEMENTED = 69, "Facility-Not-Implemented";
    SERVICE_NOT_IMPLEMENTED = 79, "Service-Not-Implemented";
    INVALID_CALL_REFERENCE = 81, "Invalid-Call-Reference";
    INCOMPATIBLE_DESTINATION = 88, "Incompatible-Destination";
    INVALID_MSG_UNSPECIFIED = 95, "Invalid-Msg-Unspecified";
    MANDATORY_IE_MISSING = 96, "Mandatory-IE-Missing";
    MESSAGE_TYPE_NONEXIST = 97, "Message-Type-Nonexist";
    WRONG_MESSAGE = 98, "Wrong-Message";
    IE_NONEXIST = 99, "IE-Nonexist";
    INVALID_IE_CONTENTS = 100, "Invalid-IE-Contents";
    WRONG_CALL_STATE = 101, "Wrong-Call-State";
    RECOVERY_ON_TIMER_EXPIRE = 102, "Recovery-On-Timer-Expire";
    MANDATORY_IE_LENGTH_ERROR = 103, "Mandatory-IE-Length-Error";
    PROTOCOL_ERROR = 111, "Protocol-Error";
    INTERWORKING = 127, "Interworking";
    SUCCESS = 142, "Success";
    ORIGINATOR_CANCEL = 487, "Originator-Cancel";
    CRASH = 500, "Crash";
    SYSTEM_SHUTDOWN = 501, "System-Shutdown";
    LOSE_RACE = 502, "Lose-Race";
    MANAGER_REQUEST = 503, "Manager-Request";
    BLIND_TRANSFER = 600, "Blind-Transfer";
    ATTENDED_TRANSFER = 601, "Attended-Transfer";
    ALLOTTED_TIMEOUT = 602, "Allotted-Timeout";
    USER_CHALLENGE = 603, "User-Challenge";
    MEDIA_TIMEOUT = 604, "Media-Timeout";
    PICKED_OFF = 605, "Picked-Off";
    USER_NOT_REGISTERED = 606, "User-Not-Registered";
}

/// `Freeswitch-Hangupcause` (26.27880.13), a named number: `get` gives and `push` takes `Hangupcause`.
pub const HANGUPCAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Hangupcause>> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Hangupcause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Freeswitch-Billusec` (26.27880.15), a number: `get` gives and `push` takes `u32`.
pub const BILLUSEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Billusec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Freeswitch-AMAFlags` (26.27880.16), a number: `get` gives and `push` takes `u32`.
pub const AMAFLAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-AMAFlags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Freeswitch-RDNIS` (26.27880.17), text: `get` gives and `push` takes `&str`.
pub const RDNIS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-RDNIS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Freeswitch-Context` (26.27880.18), text: `get` gives and `push` takes `&str`.
pub const CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Freeswitch-Source` (26.27880.19), text: `get` gives and `push` takes `&str`.
pub const SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Freeswitch-Callstartdate` (26.27880.20), text: `get` gives and `push` takes `&str`.
pub const CALLSTARTDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Callstartdate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Freeswitch-Callanswerdate` (26.27880.21), text: `get` gives and `push` takes `&str`.
pub const CALLANSWERDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Callanswerdate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Freeswitch-Calltransferdate` (26.27880.22), text: `get` gives and `push` takes `&str`.
pub const CALLTRANSFERDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Calltransferdate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Freeswitch-Callenddate` (26.27880.23), text: `get` gives and `push` takes `&str`.
pub const CALLENDDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Callenddate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Freeswitch-Signalbond` (26.27880.24), text: `get` gives and `push` takes `&str`.
pub const SIGNALBOND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Freeswitch-Signalbond", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));
