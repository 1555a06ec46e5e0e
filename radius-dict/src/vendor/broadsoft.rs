// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `BroadSoft` (6431).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6431);

/// `BWAS-Record-id` (26.6431.1), text: `get` gives and `push` takes `&str`.
pub const RECORD_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Record-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `BWAS-Service-provider` (26.6431.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROVIDER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Service-provider", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `BWAS-Type` (26.6431.3), text: `get` gives and `push` takes `&str`.
pub const TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `BWAS-User-Number` (26.6431.4), text: `get` gives and `push` takes `&str`.
pub const USER_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-User-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `BWAS-Group-Number` (26.6431.5), text: `get` gives and `push` takes `&str`.
pub const GROUP_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Group-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `BWAS-Direction` (26.6431.6), text: `get` gives and `push` takes `&str`.
pub const DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `BWAS-Calling-Number` (26.6431.7), text: `get` gives and `push` takes `&str`.
pub const CALLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Calling-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `BWAS-Calling-Presentation-Indic` (26.6431.8), text: `get` gives and `push` takes `&str`.
pub const CALLING_PRESENTATION_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Calling-Presentation-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `BWAS-Called-Number` (26.6431.9), text: `get` gives and `push` takes `&str`.
pub const CALLED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Called-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `BWAS-Start-Time` (26.6431.10), text: `get` gives and `push` takes `&str`.
pub const START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `BWAS-User-Timezone` (26.6431.11), text: `get` gives and `push` takes `&str`.
pub const USER_TIMEZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-User-Timezone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `BWAS-Answer-Indic` (26.6431.12), text: `get` gives and `push` takes `&str`.
pub const ANSWER_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Answer-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `BWAS-Answer-Time` (26.6431.13), text: `get` gives and `push` takes `&str`.
pub const ANSWER_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Answer-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `BWAS-Release-Time` (26.6431.14), text: `get` gives and `push` takes `&str`.
pub const RELEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Release-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `BWAS-Termination-Cause` (26.6431.15), text: `get` gives and `push` takes `&str`.
pub const TERMINATION_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Termination-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `BWAS-Network-Type` (26.6431.16), text: `get` gives and `push` takes `&str`.
pub const NETWORK_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `BWAS-Carrier-Identification-Code` (26.6431.17), text: `get` gives and `push` takes `&str`.
pub const CARRIER_IDENTIFICATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Carrier-Identification-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `BWAS-Dialed-Digits` (26.6431.18), text: `get` gives and `push` takes `&str`.
pub const DIALED_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dialed-Digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `BWAS-Call-Category` (26.6431.19), text: `get` gives and `push` takes `&str`.
pub const CALL_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `BWAS-Network-Call-Type` (26.6431.20), text: `get` gives and `push` takes `&str`.
pub const NETWORK_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `BWAS-Network-Translated-Number` (26.6431.21), text: `get` gives and `push` takes `&str`.
pub const NETWORK_TRANSLATED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Translated-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `BWAS-Network-Translated-Group` (26.6431.22), text: `get` gives and `push` takes `&str`.
pub const NETWORK_TRANSLATED_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Translated-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `BWAS-Releasing-Party` (26.6431.23), text: `get` gives and `push` takes `&str`.
pub const RELEASING_PARTY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Releasing-Party", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `BWAS-Route` (26.6431.24), text: `get` gives and `push` takes `&str`.
pub const ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `BWAS-Network-Callid` (26.6431.25), text: `get` gives and `push` takes `&str`.
pub const NETWORK_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `BWAS-Codec` (26.6431.26), text: `get` gives and `push` takes `&str`.
pub const CODEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Codec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `BWAS-Access-Device-Address` (26.6431.27), text: `get` gives and `push` takes `&str`.
pub const ACCESS_DEVICE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Access-Device-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `BWAS-Access-Callid` (26.6431.28), text: `get` gives and `push` takes `&str`.
pub const ACCESS_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Access-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `BWAS-Spare-29` (26.6431.29), text: `get` gives and `push` takes `&str`.
pub const SPARE_29: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Spare-29", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `BWAS-Failover-Correlation-Id` (26.6431.30), text: `get` gives and `push` takes `&str`.
pub const FAILOVER_CORRELATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Failover-Correlation-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `BWAS-Spare-31` (26.6431.31), text: `get` gives and `push` takes `&str`.
pub const SPARE_31: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Spare-31", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `BWAS-Group` (26.6431.32), text: `get` gives and `push` takes `&str`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `BWAS-Department` (26.6431.33), text: `get` gives and `push` takes `&str`.
pub const DEPARTMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Department", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `BWAS-Account-Code` (26.6431.34), text: `get` gives and `push` takes `&str`.
pub const ACCOUNT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Account-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `BWAS-Authorization-Code` (26.6431.35), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const AUTHORIZATION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Authorization-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `BWAS-Original-Called-Number` (26.6431.36), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Original-Called-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `BWAS-Original-Called-Presentation-Indic` (26.6431.37), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_PRESENTATION_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Original-Called-Presentation-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `BWAS-Original-Called-Reason` (26.6431.38), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Original-Called-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `BWAS-Redirecting-Number` (26.6431.39), text: `get` gives and `push` takes `&str`.
pub const REDIRECTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Redirecting-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `BWAS-Redirecting-Presentation-Indic` (26.6431.40), text: `get` gives and `push` takes `&str`.
pub const REDIRECTING_PRESENTATION_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Redirecting-Presentation-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `BWAS-Redirecting-Reason` (26.6431.41), text: `get` gives and `push` takes `&str`.
pub const REDIRECTING_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Redirecting-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `BWAS-Charge-Indic` (26.6431.42), text: `get` gives and `push` takes `&str`.
pub const CHARGE_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charge-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `BWAS-Type-Of-Network` (26.6431.43), text: `get` gives and `push` takes `&str`.
pub const TYPE_OF_NETWORK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Type-Of-Network", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `BWAS-VP-Calling-Invoke-Time` (26.6431.44), text: `get` gives and `push` takes `&str`.
pub const VP_CALLING_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-VP-Calling-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `BWAS-Local-Callid` (26.6431.45), text: `get` gives and `push` takes `&str`.
pub const LOCAL_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Local-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `BWAS-Remote-Callid` (26.6431.46), text: `get` gives and `push` takes `&str`.
pub const REMOTE_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Remote-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `BWAS-Calling-Party-Category` (26.6431.47), text: `get` gives and `push` takes `&str`.
pub const CALLING_PARTY_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Calling-Party-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `BWAS-Conference-Invoke-Time` (26.6431.48), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `BWAS-Conference-Callid` (26.6431.49), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `BWAS-Conference-To` (26.6431.50), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `BWAS-Conference-From` (26.6431.51), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_FROM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-From", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `BWAS-Conference-Id` (26.6431.52), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `BWAS-Conference-Role` (26.6431.53), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `BWAS-Conference-Bridge` (26.6431.54), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_BRIDGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Bridge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `BWAS-Conference-Owner` (26.6431.55), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_OWNER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Owner", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `BWAS-Conference-Owner-Dn` (26.6431.56), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_OWNER_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Owner-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `BWAS-Conference-Title` (26.6431.57), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_TITLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Title", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `BWAS-Conference-Project-Code` (26.6431.58), text: `get` gives and `push` takes `&str`.
pub const CONFERENCE_PROJECT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conference-Project-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `BWAS-Charging-Vector-Key` (26.6431.59), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CHARGING_VECTOR_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charging-Vector-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `BWAS-Charging-Vection-Creator` (26.6431.60), text: `get` gives and `push` takes `&str`.
pub const CHARGING_VECTION_CREATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charging-Vection-Creator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `BWAS-Charging-Vection-Orig` (26.6431.61), text: `get` gives and `push` takes `&str`.
pub const CHARGING_VECTION_ORIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charging-Vection-Orig", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `BWAS-Charging-Vection-Term` (26.6431.62), text: `get` gives and `push` takes `&str`.
pub const CHARGING_VECTION_TERM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charging-Vection-Term", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `BWAS-Acc-Per-Call-Invoke-Time` (26.6431.63), text: `get` gives and `push` takes `&str`.
pub const ACC_PER_CALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acc-Per-Call-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `BWAS-Acc-Per-Call-Fac-Result` (26.6431.64), text: `get` gives and `push` takes `&str`.
pub const ACC_PER_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acc-Per-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `BWAS-Acb-Act-Invoke-Time` (26.6431.65), text: `get` gives and `push` takes `&str`.
pub const ACB_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acb-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `BWAS-Acb-Act-Fac-Result` (26.6431.66), text: `get` gives and `push` takes `&str`.
pub const ACB_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acb-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `BWAS-Acb-Deact-Invoke-Time` (26.6431.67), text: `get` gives and `push` takes `&str`.
pub const ACB_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acb-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `BWAS-Acb-Deact-Fac-Result` (26.6431.68), text: `get` gives and `push` takes `&str`.
pub const ACB_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acb-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `BWAS-Call-Park-Invoke-Time` (26.6431.69), text: `get` gives and `push` takes `&str`.
pub const CALL_PARK_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Park-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `BWAS-Call-Park-Fac-Result` (26.6431.70), text: `get` gives and `push` takes `&str`.
pub const CALL_PARK_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Park-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `BWAS-Call-Park-Retr-Invoke-Time` (26.6431.71), text: `get` gives and `push` takes `&str`.
pub const CALL_PARK_RETR_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Park-Retr-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `BWAS-Call-Park-Retr-Fac-Result` (26.6431.72), text: `get` gives and `push` takes `&str`.
pub const CALL_PARK_RETR_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Park-Retr-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `BWAS-Call-Pickup-Invoke-Time` (26.6431.73), text: `get` gives and `push` takes `&str`.
pub const CALL_PICKUP_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Pickup-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `BWAS-Call-Pickup-Fac-Result` (26.6431.74), text: `get` gives and `push` takes `&str`.
pub const CALL_PICKUP_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Pickup-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `BWAS-Directed-Call-Pickup-Invoke-Time` (26.6431.75), text: `get` gives and `push` takes `&str`.
pub const DIRECTED_CALL_PICKUP_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Directed-Call-Pickup-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `BWAS-Directed-Call-Pickup-Fac-Result` (26.6431.76), text: `get` gives and `push` takes `&str`.
pub const DIRECTED_CALL_PICKUP_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Directed-Call-Pickup-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `BWAS-Dpubi-Invoke-Time` (26.6431.77), text: `get` gives and `push` takes `&str`.
pub const DPUBI_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dpubi-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `BWAS-Dpubi-Fac-Result` (26.6431.78), text: `get` gives and `push` takes `&str`.
pub const DPUBI_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dpubi-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `BWAS-Cancel-Cwt-Per-Call-Invoke-Time` (26.6431.79), text: `get` gives and `push` takes `&str`.
pub const CANCEL_CWT_PER_CALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cancel-Cwt-Per-Call-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `BWAS-Cancel-Cwt-Per-Call-Fac-Result` (26.6431.80), text: `get` gives and `push` takes `&str`.
pub const CANCEL_CWT_PER_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cancel-Cwt-Per-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `BWAS-Cfa-Act-Invoke-Time` (26.6431.81), text: `get` gives and `push` takes `&str`.
pub const CFA_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `BWAS-Cfa-Act-Fac-Result` (26.6431.82), text: `get` gives and `push` takes `&str`.
pub const CFA_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `BWAS-Cfa-Deact-Invoke-Time` (26.6431.83), text: `get` gives and `push` takes `&str`.
pub const CFA_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `BWAS-Cfa-Deact-Fac-Result` (26.6431.84), text: `get` gives and `push` takes `&str`.
pub const CFA_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `BWAS-Cfb-Act-Invoke-Time` (26.6431.85), text: `get` gives and `push` takes `&str`.
pub const CFB_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `BWAS-Cfb-Act-Fac-Result` (26.6431.86), text: `get` gives and `push` takes `&str`.
pub const CFB_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `BWAS-Cfb-Deact-Invoke-Time` (26.6431.87), text: `get` gives and `push` takes `&str`.
pub const CFB_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `BWAS-Cfb-Deact-Fac-Result` (26.6431.88), text: `get` gives and `push` takes `&str`.
pub const CFB_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `BWAS-Cfna-Act-Invoke-Time` (26.6431.89), text: `get` gives and `push` takes `&str`.
pub const CFNA_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `BWAS-Cfna-Act-Fac-Result` (26.6431.90), text: `get` gives and `push` takes `&str`.
pub const CFNA_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `BWAS-Cfna-Deact-Invoke-Time` (26.6431.91), text: `get` gives and `push` takes `&str`.
pub const CFNA_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `BWAS-Cfna-Deact-Fac-Result` (26.6431.92), text: `get` gives and `push` takes `&str`.
pub const CFNA_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `BWAS-Clid-Delivery-Per-Call-Invoke-Time` (26.6431.93), text: `get` gives and `push` takes `&str`.
pub const CLID_DELIVERY_PER_CALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Delivery-Per-Call-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `BWAS-Clid-Delivery-Per-Call-Fac-Result` (26.6431.94), text: `get` gives and `push` takes `&str`.
pub const CLID_DELIVERY_PER_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Delivery-Per-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `BWAS-Clid-Blocking-Per-Call-Invoke-Time` (26.6431.95), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_PER_CALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Per-Call-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `BWAS-Clid-Blocking-Per-Call-Fac-Result` (26.6431.96), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_PER_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Per-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `BWAS-Cot-Invoke-Time` (26.6431.97), text: `get` gives and `push` takes `&str`.
pub const COT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cot-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `BWAS-Cot-Fac-Result` (26.6431.98), text: `get` gives and `push` takes `&str`.
pub const COT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cot-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `BWAS-Direct-Vm-Xfer-Invoke-Time` (26.6431.99), text: `get` gives and `push` takes `&str`.
pub const DIRECT_VM_XFER_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Direct-Vm-Xfer-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `BWAS-Direct-Vm-Xfer-Fac-Result` (26.6431.100), text: `get` gives and `push` takes `&str`.
pub const DIRECT_VM_XFER_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Direct-Vm-Xfer-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `BWAS-Dnd-Act-Invoke-Time` (26.6431.101), text: `get` gives and `push` takes `&str`.
pub const DND_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dnd-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `BWAS-Dnd-Act-Fac-Result` (26.6431.102), text: `get` gives and `push` takes `&str`.
pub const DND_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dnd-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `BWAS-Dnd-Deact-Invoke-Time` (26.6431.103), text: `get` gives and `push` takes `&str`.
pub const DND_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dnd-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `BWAS-Dnd-Deact-Fac-Result` (26.6431.104), text: `get` gives and `push` takes `&str`.
pub const DND_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dnd-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `BWAS-Sac-Lock-Invoke-Time` (26.6431.105), text: `get` gives and `push` takes `&str`.
pub const SAC_LOCK_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sac-Lock-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `BWAS-Sac-Lock-Fac-Result` (26.6431.106), text: `get` gives and `push` takes `&str`.
pub const SAC_LOCK_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sac-Lock-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `BWAS-Sac-Unlock-Invoke-Time` (26.6431.107), text: `get` gives and `push` takes `&str`.
pub const SAC_UNLOCK_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sac-Unlock-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `BWAS-Sac-Unlock-Fac-Result` (26.6431.108), text: `get` gives and `push` takes `&str`.
pub const SAC_UNLOCK_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sac-Unlock-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `BWAS-Flash-Call-Hold-Invoke-Time` (26.6431.109), text: `get` gives and `push` takes `&str`.
pub const FLASH_CALL_HOLD_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Flash-Call-Hold-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `BWAS-Flash-Call-Hold-Fac-Result` (26.6431.110), text: `get` gives and `push` takes `&str`.
pub const FLASH_CALL_HOLD_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Flash-Call-Hold-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `BWAS-Last-Number-Redial-Invoke-Time` (26.6431.111), text: `get` gives and `push` takes `&str`.
pub const LAST_NUMBER_REDIAL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Last-Number-Redial-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `BWAS-Last-Number-Redial-Fac-Result` (26.6431.112), text: `get` gives and `push` takes `&str`.
pub const LAST_NUMBER_REDIAL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Last-Number-Redial-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `BWAS-Return-Call-Invoke-Time` (26.6431.113), text: `get` gives and `push` takes `&str`.
pub const RETURN_CALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Return-Call-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `BWAS-Return-Call-Fac-Result` (26.6431.114), text: `get` gives and `push` takes `&str`.
pub const RETURN_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Return-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `BWAS-Sd100-Programming-Invoke-Time` (26.6431.115), text: `get` gives and `push` takes `&str`.
pub const SD100_PROGRAMMING_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sd100-Programming-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `BWAS-Sd100-Programming-Fac-Result` (26.6431.116), text: `get` gives and `push` takes `&str`.
pub const SD100_PROGRAMMING_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sd100-Programming-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `BWAS-Sd8-Programming-Invoke-Time` (26.6431.117), text: `get` gives and `push` takes `&str`.
pub const SD8_PROGRAMMING_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sd8-Programming-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `BWAS-Sd8-Programming-Fac-Result` (26.6431.118), text: `get` gives and `push` takes `&str`.
pub const SD8_PROGRAMMING_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Sd8-Programming-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `BWAS-Clear-Mwi-Invoke-Time` (26.6431.119), text: `get` gives and `push` takes `&str`.
pub const CLEAR_MWI_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clear-Mwi-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `BWAS-Clear-Mwi-Fac-Result` (26.6431.120), text: `get` gives and `push` takes `&str`.
pub const CLEAR_MWI_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clear-Mwi-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `BWAS-UserId` (26.6431.121), text: `get` gives and `push` takes `&str`.
pub const USERID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-UserId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `BWAS-Other-Party-Name` (26.6431.122), text: `get` gives and `push` takes `&str`.
pub const OTHER_PARTY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Other-Party-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `BWAS-Other-Party-Name-Pres-Indic` (26.6431.123), text: `get` gives and `push` takes `&str`.
pub const OTHER_PARTY_NAME_PRES_INDIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Other-Party-Name-Pres-Indic", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `BWAS-Moh-Deact-Fac-Result` (26.6431.125), text: `get` gives and `push` takes `&str`.
pub const MOH_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Moh-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `BWAS-Push-to-Talk-Invoke-Time` (26.6431.126), text: `get` gives and `push` takes `&str`.
pub const PUSH_TO_TALK_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Push-to-Talk-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `BWAS-Push-to-Talk-Fac-Result` (26.6431.127), text: `get` gives and `push` takes `&str`.
pub const PUSH_TO_TALK_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Push-to-Talk-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `BWAS-Hoteling-Invoke-Time` (26.6431.128), text: `get` gives and `push` takes `&str`.
pub const HOTELING_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Hoteling-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `BWAS-Hoteling-Group` (26.6431.129), text: `get` gives and `push` takes `&str`.
pub const HOTELING_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Hoteling-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `BWAS-Hoteling-UserId` (26.6431.130), text: `get` gives and `push` takes `&str`.
pub const HOTELING_USERID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Hoteling-UserId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `BWAS-Hoteling-User-Number` (26.6431.131), text: `get` gives and `push` takes `&str`.
pub const HOTELING_USER_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Hoteling-User-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `BWAS-Hoteling-Group-Number` (26.6431.132), text: `get` gives and `push` takes `&str`.
pub const HOTELING_GROUP_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Hoteling-Group-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `BWAS-Diversion-Inhibitor-Invoke-time` (26.6431.133), text: `get` gives and `push` takes `&str`.
pub const DIVERSION_INHIBITOR_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Diversion-Inhibitor-Invoke-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `BWAS-Diversion-Inhibitor-Fac-Result` (26.6431.134), text: `get` gives and `push` takes `&str`.
pub const DIVERSION_INHIBITOR_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Diversion-Inhibitor-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `BWAS-Trunk-Group-Name` (26.6431.135), text: `get` gives and `push` takes `&str`.
pub const TRUNK_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Trunk-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `BWAS-Spare-136` (26.6431.136), text: `get` gives and `push` takes `&str`.
pub const SPARE_136: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Spare-136", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `BWAS-InstantGroupCall-Invoke-Time` (26.6431.137), text: `get` gives and `push` takes `&str`.
pub const INSTANTGROUPCALL_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-InstantGroupCall-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `BWAS-InstantGroupCall-PushToTalk` (26.6431.138), text: `get` gives and `push` takes `&str`.
pub const INSTANTGROUPCALL_PUSHTOTALK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-InstantGroupCall-PushToTalk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `BWAS-InstantGroupCall-Related-Callid` (26.6431.139), text: `get` gives and `push` takes `&str`.
pub const INSTANTGROUPCALL_RELATED_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-InstantGroupCall-Related-Callid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `BWAS-CustomRingback-Invoke-Time` (26.6431.140), text: `get` gives and `push` takes `&str`.
pub const CUSTOMRINGBACK_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-CustomRingback-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `BWAS-CLID-Permitted` (26.6431.141), text: `get` gives and `push` takes `&str`.
pub const CLID_PERMITTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-CLID-Permitted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `BWAS-AHR-Invoke-Time` (26.6431.142), text: `get` gives and `push` takes `&str`.
pub const AHR_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AHR-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `BWAS-AHR-Action` (26.6431.143), text: `get` gives and `push` takes `&str`.
pub const AHR_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AHR-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `BWAS-Access-Network-Info` (26.6431.144), text: `get` gives and `push` takes `&str`.
pub const ACCESS_NETWORK_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Access-Network-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `BWAS-Charging-Function-Addresses` (26.6431.145), text: `get` gives and `push` takes `&str`.
pub const CHARGING_FUNCTION_ADDRESSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charging-Function-Addresses", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `BWAS-Charge-Number` (26.6431.146), text: `get` gives and `push` takes `&str`.
pub const CHARGE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Charge-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `BWAS-Related-CallId` (26.6431.147), text: `get` gives and `push` takes `&str`.
pub const RELATED_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Related-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `BWAS-Related-CallId-Reason` (26.6431.148), text: `get` gives and `push` takes `&str`.
pub const RELATED_CALLID_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Related-CallId-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `BWAS-Transfer-Invoke-Time` (26.6431.149), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Transfer-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `BWAS-Transfer-Result` (26.6431.150), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Transfer-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `BWAS-Transfer-Related-CallId` (26.6431.151), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_RELATED_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Transfer-Related-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `BWAS-Transfer-Type` (26.6431.152), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Transfer-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `BWAS-Conf-Start-Time` (26.6431.153), text: `get` gives and `push` takes `&str`.
pub const CONF_START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conf-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `BWAS-Conf-Stop-Time` (26.6431.154), text: `get` gives and `push` takes `&str`.
pub const CONF_STOP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conf-Stop-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `BWAS-Conf-Id` (26.6431.155), text: `get` gives and `push` takes `&str`.
pub const CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conf-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `BWAS-Conf-Type` (26.6431.156), text: `get` gives and `push` takes `&str`.
pub const CONF_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Conf-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `BWAS-Codec-Usage` (26.6431.157), text: `get` gives and `push` takes `&str`.
pub const CODEC_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Codec-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `BWAS-Vmb-Act-Invoke-Time` (26.6431.158), text: `get` gives and `push` takes `&str`.
pub const VMB_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmb-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `BWAS-Vmb-Act-Fac-Result` (26.6431.159), text: `get` gives and `push` takes `&str`.
pub const VMB_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmb-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `BWAS-Vmb-Deact-Invoke-Time` (26.6431.160), text: `get` gives and `push` takes `&str`.
pub const VMB_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmb-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `BWAS-Vmb-Deact-Fac-Result` (26.6431.161), text: `get` gives and `push` takes `&str`.
pub const VMB_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmb-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `BWAS-Vmna-Act-Invoke-Time` (26.6431.162), text: `get` gives and `push` takes `&str`.
pub const VMNA_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmna-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `BWAS-Vmna-Act-Fac-Result` (26.6431.163), text: `get` gives and `push` takes `&str`.
pub const VMNA_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmna-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `BWAS-Vmna-Deact-Invoke-Time` (26.6431.164), text: `get` gives and `push` takes `&str`.
pub const VMNA_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmna-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `BWAS-Vmna-Deact-Fac-Result` (26.6431.165), text: `get` gives and `push` takes `&str`.
pub const VMNA_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vmna-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `BWAS-Vma-Act-Invoke-Time` (26.6431.166), text: `get` gives and `push` takes `&str`.
pub const VMA_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vma-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `BWAS-Vma-Act-Fac-Result` (26.6431.167), text: `get` gives and `push` takes `&str`.
pub const VMA_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vma-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `BWAS-Vma-Deact-Invoke-Time` (26.6431.168), text: `get` gives and `push` takes `&str`.
pub const VMA_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vma-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `BWAS-Vma-Deact-Fac-Result` (26.6431.169), text: `get` gives and `push` takes `&str`.
pub const VMA_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Vma-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `BWAS-No-Answer-Set-Invoke-Time` (26.6431.170), text: `get` gives and `push` takes `&str`.
pub const NO_ANSWER_SET_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-No-Answer-Set-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `BWAS-No-Answer-Set-Fac-Result` (26.6431.171), text: `get` gives and `push` takes `&str`.
pub const NO_ANSWER_SET_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-No-Answer-Set-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `BWAS-Clid-Blocking-Act-Invoke-Time` (26.6431.172), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `BWAS-Clid-Blocking-Act-Fac-Result` (26.6431.173), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `BWAS-Clid-Blocking-Deact-Invoke-Time` (26.6431.174), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `BWAS-Clid-Blocking-Deact-Fac-Result` (26.6431.175), text: `get` gives and `push` takes `&str`.
pub const CLID_BLOCKING_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Clid-Blocking-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `BWAS-Call-Waiting-Act-Invoke-Time` (26.6431.176), text: `get` gives and `push` takes `&str`.
pub const CALL_WAITING_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Waiting-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `BWAS-Call-Waiting-Act-Fac-Result` (26.6431.177), text: `get` gives and `push` takes `&str`.
pub const CALL_WAITING_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Waiting-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `BWAS-Call-Waiting-Deact-Invoke-Time` (26.6431.178), text: `get` gives and `push` takes `&str`.
pub const CALL_WAITING_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Waiting-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `BWAS-Call-Waiting-Deact-Fac-Result` (26.6431.179), text: `get` gives and `push` takes `&str`.
pub const CALL_WAITING_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Waiting-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `BWAS-Fax-Messaging` (26.6431.180), text: `get` gives and `push` takes `&str`.
pub const FAX_MESSAGING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Fax-Messaging", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `BWAS-TSD-Digits` (26.6431.181), text: `get` gives and `push` takes `&str`.
pub const TSD_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-TSD-Digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `BWAS-Trunk-Group-Info` (26.6431.182), text: `get` gives and `push` takes `&str`.
pub const TRUNK_GROUP_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Trunk-Group-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `BWAS-Recall-Type` (26.6431.183), text: `get` gives and `push` takes `&str`.
pub const RECALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Recall-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `BWAS-Cfnrc-Act-Invoke-Time` (26.6431.184), text: `get` gives and `push` takes `&str`.
pub const CFNRC_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfnrc-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `BWAS-Cfnrc-Act-Fac-Result` (26.6431.185), text: `get` gives and `push` takes `&str`.
pub const CFNRC_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfnrc-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `BWAS-Cfnrc-Deact-Invoke-Time` (26.6431.186), text: `get` gives and `push` takes `&str`.
pub const CFNRC_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfnrc-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `BWAS-Cfnrc-Deact-Fac-Result` (26.6431.187), text: `get` gives and `push` takes `&str`.
pub const CFNRC_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfnrc-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `BWAS-Q850-Cause` (26.6431.188), text: `get` gives and `push` takes `&str`.
pub const Q850_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Q850-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `BWAS-Dialed-Digits-Context` (26.6431.189), text: `get` gives and `push` takes `&str`.
pub const DIALED_DIGITS_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Dialed-Digits-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `BWAS-Called-Number-Context` (26.6431.190), text: `get` gives and `push` takes `&str`.
pub const CALLED_NUMBER_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Called-Number-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `BWAS-Network-Translated-Number-Context` (26.6431.191), text: `get` gives and `push` takes `&str`.
pub const NETWORK_TRANSLATED_NUMBER_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Network-Translated-Number-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `BWAS-Calling-Number-Context` (26.6431.192), text: `get` gives and `push` takes `&str`.
pub const CALLING_NUMBER_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Calling-Number-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `BWAS-Original-Called-Number-Context` (26.6431.193), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_NUMBER_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Original-Called-Number-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `BWAS-Redirecting-Number-Context` (26.6431.194), text: `get` gives and `push` takes `&str`.
pub const REDIRECTING_NUMBER_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Redirecting-Number-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `BWAS-Location-Control-Act-Result` (26.6431.195), text: `get` gives and `push` takes `&str`.
pub const LOCATION_CONTROL_ACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Location-Control-Act-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `BWAS-Location-Control-Deact-Result` (26.6431.196), text: `get` gives and `push` takes `&str`.
pub const LOCATION_CONTROL_DEACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Location-Control-Deact-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `BWAS-Call-Retrieve-Result` (26.6431.197), text: `get` gives and `push` takes `&str`.
pub const CALL_RETRIEVE_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Retrieve-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `BWAS-Routing-Number` (26.6431.198), text: `get` gives and `push` takes `&str`.
pub const ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `BWAS-Origination-Method` (26.6431.199), text: `get` gives and `push` takes `&str`.
pub const ORIGINATION_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Origination-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `BWAS-Call-Parked-Invoke-Time` (26.6431.200), text: `get` gives and `push` takes `&str`.
pub const CALL_PARKED_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Parked-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `BWAS-BA-Related-Call-Id` (26.6431.201), text: `get` gives and `push` takes `&str`.
pub const BA_RELATED_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-BA-Related-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `BWAS-Acr-Act-Invoke-Time` (26.6431.202), text: `get` gives and `push` takes `&str`.
pub const ACR_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acr-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `BWAS-Acr-Act-Fac-Result` (26.6431.203), text: `get` gives and `push` takes `&str`.
pub const ACR_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acr-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `BWAS-Acr-Deact-Invoke-Time` (26.6431.204), text: `get` gives and `push` takes `&str`.
pub const ACR_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acr-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `BWAS-Acr-Deact-Fac-Result` (26.6431.205), text: `get` gives and `push` takes `&str`.
pub const ACR_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Acr-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `BWAS-Outside-Access-Code` (26.6431.206), text: `get` gives and `push` takes `&str`.
pub const OUTSIDE_ACCESS_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Outside-Access-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `BWAS-Primary-Device-Line-Port` (26.6431.207), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_DEVICE_LINE_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Primary-Device-Line-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `BWAS-Called-Asserted-Identity` (26.6431.208), text: `get` gives and `push` takes `&str`.
pub const CALLED_ASSERTED_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Called-Asserted-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `BWAS-Called-Asserted-Pres-Indicator` (26.6431.209), text: `get` gives and `push` takes `&str`.
pub const CALLED_ASSERTED_PRES_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Called-Asserted-Pres-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `BWAS-SDP` (26.6431.210), text: `get` gives and `push` takes `&str`.
pub const SDP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-SDP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `BWAS-Media-Initiator-Flag` (26.6431.211), text: `get` gives and `push` takes `&str`.
pub const MEDIA_INITIATOR_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Media-Initiator-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `BWAS-SDP-Offer-Timestamp` (26.6431.212), text: `get` gives and `push` takes `&str`.
pub const SDP_OFFER_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-SDP-Offer-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `BWAS-SDP-Answer-Timestamp` (26.6431.213), text: `get` gives and `push` takes `&str`.
pub const SDP_ANSWER_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-SDP-Answer-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `BWAS-Early-Media-SDP` (26.6431.214), text: `get` gives and `push` takes `&str`.
pub const EARLY_MEDIA_SDP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Early-Media-SDP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `BWAS-Early-Media-Initiator-Flag` (26.6431.215), text: `get` gives and `push` takes `&str`.
pub const EARLY_MEDIA_INITIATOR_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Early-Media-Initiator-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `BWAS-Body-Content-Type` (26.6431.216), text: `get` gives and `push` takes `&str`.
pub const BODY_CONTENT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Body-Content-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `BWAS-Body-Content-Length` (26.6431.217), text: `get` gives and `push` takes `&str`.
pub const BODY_CONTENT_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Body-Content-Length", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `BWAS-Body-Content-Disposition` (26.6431.218), text: `get` gives and `push` takes `&str`.
pub const BODY_CONTENT_DISPOSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Body-Content-Disposition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `BWAS-Body-Originator` (26.6431.219), text: `get` gives and `push` takes `&str`.
pub const BODY_ORIGINATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Body-Originator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `BWAS-SIP-Error-Code` (26.6431.220), text: `get` gives and `push` takes `&str`.
pub const SIP_ERROR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-SIP-Error-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `BWAS-OtherInfoInPCV` (26.6431.221), text: `get` gives and `push` takes `&str`.
pub const OTHERINFOINPCV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-OtherInfoInPCV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `BWAS-Received-Calling-Number` (26.6431.222), text: `get` gives and `push` takes `&str`.
pub const RECEIVED_CALLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Received-Calling-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `BWAS-CustomRingback-Media-Selection` (26.6431.223), text: `get` gives and `push` takes `&str`.
pub const CUSTOMRINGBACK_MEDIA_SELECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-CustomRingback-Media-Selection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `BWAS-AOC-Type` (26.6431.224), text: `get` gives and `push` takes `&str`.
pub const AOC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `BWAS-AOC-Charge` (26.6431.225), text: `get` gives and `push` takes `&str`.
pub const AOC_CHARGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Charge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `BWAS-AOC-Currency` (26.6431.226), text: `get` gives and `push` takes `&str`.
pub const AOC_CURRENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Currency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `BWAS-AOC-Time` (26.6431.227), text: `get` gives and `push` takes `&str`.
pub const AOC_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `BWAS-AOC-Sum` (26.6431.228), text: `get` gives and `push` takes `&str`.
pub const AOC_SUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Sum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `BWAS-AOC-Activation-Time` (26.6431.229), text: `get` gives and `push` takes `&str`.
pub const AOC_ACTIVATION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Activation-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `BWAS-AOC-Result` (26.6431.230), text: `get` gives and `push` takes `&str`.
pub const AOC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AOC-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `BWAS-AS-Call-Type` (26.6431.231), text: `get` gives and `push` takes `&str`.
pub const AS_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-AS-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `BWAS-Scf-Act-Invoke-Time` (26.6431.232), text: `get` gives and `push` takes `&str`.
pub const SCF_ACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Scf-Act-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `BWAS-Scf-Act-Fac-Result` (26.6431.233), text: `get` gives and `push` takes `&str`.
pub const SCF_ACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Scf-Act-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `BWAS-Scf-Deact-Invoke-Time` (26.6431.234), text: `get` gives and `push` takes `&str`.
pub const SCF_DEACT_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Scf-Deact-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `BWAS-Scf-Deact-Fac-Result` (26.6431.235), text: `get` gives and `push` takes `&str`.
pub const SCF_DEACT_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Scf-Deact-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `BWAS-Cfa-Inter-Invoke-Time` (26.6431.236), text: `get` gives and `push` takes `&str`.
pub const CFA_INTER_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Inter-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `BWAS-Cfa-Inter-Fac-Result` (26.6431.237), text: `get` gives and `push` takes `&str`.
pub const CFA_INTER_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfa-Inter-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `BWAS-Cfna-Inter-Invoke-Time` (26.6431.238), text: `get` gives and `push` takes `&str`.
pub const CFNA_INTER_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Inter-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `BWAS-Cfna-Inter-Fac-Result` (26.6431.239), text: `get` gives and `push` takes `&str`.
pub const CFNA_INTER_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfna-Inter-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `BWAS-Cfb-Inter-Invoke-Time` (26.6431.240), text: `get` gives and `push` takes `&str`.
pub const CFB_INTER_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Inter-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `BWAS-Cfb-Inter-Fac-Result` (26.6431.241), text: `get` gives and `push` takes `&str`.
pub const CFB_INTER_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Cfb-Inter-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `BWAS-CBF-Auth-Code` (26.6431.242), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CBF_AUTH_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-CBF-Auth-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `BWAS-Call-Bridge-Result` (26.6431.243), text: `get` gives and `push` takes `&str`.
pub const CALL_BRIDGE_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Bridge-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `BWAS-Return-Call-Number-Deletion-Invoke-Time` (26.6431.244), text: `get` gives and `push` takes `&str`.
pub const RETURN_CALL_NUMBER_DELETION_INVOKE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Return-Call-Number-Deletion-Invoke-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `BWAS-Return-Call-Number-Deletion-Fac-Result` (26.6431.245), text: `get` gives and `push` takes `&str`.
pub const RETURN_CALL_NUMBER_DELETION_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Return-Call-Number-Deletion-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

/// `BWAS-Prepaid-Status` (26.6431.246), text: `get` gives and `push` takes `&str`.
pub const PREPAID_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Prepaid-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `BWAS-Configurable-CLID` (26.6431.247), text: `get` gives and `push` takes `&str`.
pub const CONFIGURABLE_CLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Configurable-CLID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `BWAS-Call-Center-Night-Service-Act-Result` (26.6431.248), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_NIGHT_SERVICE_ACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Night-Service-Act-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `BWAS-Call-Center-Night-Service-Deact-Result` (26.6431.249), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_NIGHT_SERVICE_DEACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Night-Service-Deact-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `BWAS-Call-Center-Forced-Forwarding-Act-Result` (26.6431.250), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_FORCED_FORWARDING_ACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Forced-Forwarding-Act-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `BWAS-Call-Center-Forced-Forwarding-Deact-Result` (26.6431.251), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_FORCED_FORWARDING_DEACT_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Forced-Forwarding-Deact-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `BWAS-Call-Center-Outgoing-Call-Fac-Result` (26.6431.252), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_OUTGOING_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Outgoing-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `BWAS-Call-Center-Outgoing-Personal-Call-Fac-Result` (26.6431.253), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_OUTGOING_PERSONAL_CALL_FAC_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Outgoing-Personal-Call-Fac-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `BWAS-Call-Center-Outgoing-Phone-Number` (26.6431.254), text: `get` gives and `push` takes `&str`.
pub const CALL_CENTER_OUTGOING_PHONE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BWAS-Call-Center-Outgoing-Phone-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `BroadSoft-Attr-255` (26.6431.255), text: `get` gives and `push` takes `&str`.
pub const BROADSOFT_ATTR_255: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BroadSoft-Attr-255", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
