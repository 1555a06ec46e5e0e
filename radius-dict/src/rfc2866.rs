//! RFC 2866: RADIUS Accounting.
//!
//! [RFC 2866](https://www.rfc-editor.org/rfc/rfc2866)

use radius_proto::value::{Enumerated, Integer, Text};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "2866", [], "";
    ACCT_STATUS_TYPE: Enumerated<AcctStatusType> = 40, "Acct-Status-Type", "5.1";
    ACCT_DELAY_TIME: Integer = 41, "Acct-Delay-Time", "5.2";
    ACCT_INPUT_OCTETS: Integer = 42, "Acct-Input-Octets", "5.3";
    ACCT_OUTPUT_OCTETS: Integer = 43, "Acct-Output-Octets", "5.4";
    ACCT_SESSION_ID: Text = 44, "Acct-Session-Id", "5.5";
    ACCT_AUTHENTIC: Enumerated<AcctAuthentic> = 45, "Acct-Authentic", "5.6";
    ACCT_SESSION_TIME: Integer = 46, "Acct-Session-Time", "5.7";
    ACCT_INPUT_PACKETS: Integer = 47, "Acct-Input-Packets", "5.8";
    ACCT_OUTPUT_PACKETS: Integer = 48, "Acct-Output-Packets", "5.9";
    ACCT_TERMINATE_CAUSE: Enumerated<AcctTerminateCause> = 49, "Acct-Terminate-Cause", "5.10";
    ACCT_MULTI_SESSION_ID: Text = 50, "Acct-Multi-Session-Id", "5.11";
    ACCT_LINK_COUNT: Integer = 51, "Acct-Link-Count", "5.12";
}

enumeration! {
    AcctStatusType, "Acct-Status-Type", "2866", "5.1";
    START = 1, "Start";
    STOP = 2, "Stop";
    INTERIM_UPDATE = 3, "Interim-Update";
    ACCOUNTING_ON = 7, "Accounting-On";
    ACCOUNTING_OFF = 8, "Accounting-Off";
    TUNNEL_START = 9, "Tunnel-Start";
    TUNNEL_STOP = 10, "Tunnel-Stop";
    TUNNEL_REJECT = 11, "Tunnel-Reject";
    TUNNEL_LINK_START = 12, "Tunnel-Link-Start";
    TUNNEL_LINK_STOP = 13, "Tunnel-Link-Stop";
    TUNNEL_LINK_REJECT = 14, "Tunnel-Link-Reject";
    FAILED = 15, "Failed";
}

enumeration! {
    AcctAuthentic, "Acct-Authentic", "2866", "5.6";
    RADIUS = 1, "RADIUS";
    LOCAL = 2, "Local";
    REMOTE = 3, "Remote";
    DIAMETER = 4, "Diameter";
}

enumeration! {
    AcctTerminateCause, "Acct-Terminate-Cause", "2866", "5.10";
    USER_REQUEST = 1, "User-Request";
    LOST_CARRIER = 2, "Lost-Carrier";
    LOST_SERVICE = 3, "Lost-Service";
    IDLE_TIMEOUT = 4, "Idle-Timeout";
    SESSION_TIMEOUT = 5, "Session-Timeout";
    ADMIN_RESET = 6, "Admin-Reset";
    ADMIN_REBOOT = 7, "Admin-Reboot";
    PORT_ERROR = 8, "Port-Error";
    NAS_ERROR = 9, "NAS-Error";
    NAS_REQUEST = 10, "NAS-Request";
    NAS_REBOOT = 11, "NAS-Reboot";
    PORT_UNNEEDED = 12, "Port-Unneeded";
    PORT_PREEMPTED = 13, "Port-Preempted";
    PORT_SUSPENDED = 14, "Port-Suspended";
    SERVICE_UNAVAILABLE = 15, "Service-Unavailable";
    CALLBACK = 16, "Callback";
    USER_ERROR = 17, "User-Error";
    HOST_REQUEST = 18, "Host-Request";
    SUPPLICANT_RESTART = 19, "Supplicant-Restart";
    REAUTHENTICATION_FAILURE = 20, "Reauthentication-Failure";
    PORT_REINIT = 21, "Port-Reinit";
    PORT_DISABLED = 22, "Port-Disabled";
}
