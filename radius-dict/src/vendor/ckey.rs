// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ckey` (61349).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(61349);

::radius_dict::enumeration! {
    /// A value of `CKey-Auth-Info`.
    pub AuthInfo
    ROLE_REJECT = 2, "Role-Reject";
    STATIC_REJECT = 3, "Static-Reject";
    CHALLENGE_DYNA_REJECT = 7, "Challenge-Dyna-Reject";
    RADIUS_KEY_PARSE_ERROR = 8, "RADIUS-Key-Parse-Error";
    ACCOUNT_DOES_NOT_EXIST = 9, "Account-Does-Not-Exist";
    TOKEN_EXPIRED = 16, "Token-Expired";
    PUSH_CHECK_CODE_ERROR = 20, "Push-Check-Code-Error";
    PUSH_CODE_ERROR = 21, "Push-Code-Error";
    SINGLE_ONLY_DYNA_REJECT = 22, "Single-Only-Dyna-Reject";
    STATIC_PWD_ERROR = 23, "Static-PWD-Error";
    PIN_WORD_ERROR = 24, "PIN-Word-Error";
    SOURCE_IP_ERROR = 25, "Source-IP-Error";
    MSG_PWD_REJECT = 28, "Msg-PWD-Reject";
    STATIC_PWD_EXPIRED = 28, "Static-PWD-Expired";
    STRATEGY_CONFIG_ERROR = 30, "Strategy-Config-Error";
    EQP_EXPIRATION_ERROR = 31, "EQP-Expiration-Error";
    ACCOUNT_EQP_TOKEN_MISMATCH = 32, "Account-EQP-Token-Mismatch";
    CANNOT_LOGIN_TIME = 33, "Cannot-Login-Time";
    ORG_REJECT = 34, "Org-Reject";
    STATIC_PWD_OR_PIN_ERROR = 2324, "Static-PWD-Or-PIN-Error";
    UNKNOWN_ERROR = 4294967295, "Unknown-Error";
}

/// `CKey-Auth-Info` (26.61349.10), a named number: `get` gives and `push` takes `AuthInfo`.
pub const AUTH_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthInfo>> =
    ::radius_proto::typed::TypedAttribute::at("CKey-Auth-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
