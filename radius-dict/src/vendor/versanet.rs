// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Versanet` (2180).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2180);

::radius_dict::enumeration! {
    /// A value of `Versanet-Termination-Cause`.
    pub TerminationCause
    NORMAL_HANGUP_NO_ERROR_OCCURRED = 0, "Normal-Hangup-No-Error-Occurred";
    CALL_WAITING_CAUSED_DISCONNECT = 3, "Call-Waiting-Caused-Disconnect";
    PHYSICAL_CARRIER_LOSS = 4, "Physical-Carrier-Loss";
    NO_ERR_CORRECTION_AT_OTHER_END = 5, "No-err-correction-at-other-end";
    NO_RESP_TO_FEATURE_NEGOTIATION = 6, "No-resp-to-feature-negotiation";
    _1ST_MODEM_ASYNC_ONLY_2ND_SYNC = 7, "1st-modem-async-only-2nd-sync";
    NO_FRAMING_TECHNIQUE_IN_COMMON = 8, "No-framing-technique-in-common";
    NO_PROTOCOL_IN_COMMON = 9, "No-protocol-in-common";
    BAD_RESP_TO_FEATURE_NEGOTIATION = 10, "Bad-resp-to-feature-negotiation";
    NO_SYNC_INFO_FROM_REMOTE_MODEM = 11, "No-sync-info-from-remote-modem";
    NORMAL_HANGUP_BY_REMOTE_MODEM = 12, "Normal-Hangup-by-Remote-modem";
    RETRANSMISSION_LIMIT_REACHED = 13, "Retransmission-limit-reached";
    PROTOCOL_VIOLATION_OCCURRED = 14, "Protocol-violation-occurred";
    LOST_DTR = 15, "Lost-DTR";
    RECEIVED_GSTN_CLEARDOWN = 16, "Received-GSTN-cleardown";
    INACTIVITY_TIMEOUT = 17, "Inactivity-timeout";
    SPEED_NOT_SUPPORTED = 18, "Speed-not-supported";
    LONG_SPACE_DISCONNECT = 19, "Long-space-disconnect";
    KEY_ABORT_DISCONNECT = 20, "Key-abort-disconnect";
    CLEARS_PREVIOUS_DISC_REASON = 21, "Clears-previous-disc-reason";
    NO_CONNECTION_ESTABLISHED = 22, "No-connection-established";
    DISCONNECT_AFTER_THREE_RETRAINS = 23, "Disconnect-after-three-retrains";
}

/// `Versanet-Termination-Cause` (26.2180.1), a named number: `get` gives and `push` takes `TerminationCause`.
pub const TERMINATION_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TerminationCause>> =
    ::radius_proto::typed::TypedAttribute::at("Versanet-Termination-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
