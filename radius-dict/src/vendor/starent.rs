// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Starent` (8164).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(8164, ::radius_proto::attribute::VendorFormat::STARENT);

/// `SN-VPN-ID` (26.8164.1), a number: `get` gives and `push` takes `u32`.
pub const VPN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-VPN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `SN-VPN-Name` (26.8164.2), text: `get` gives and `push` takes `&str`.
pub const VPN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-VPN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `SN-Disconnect-Reason`.
    pub DisconnectReason
    NOT_DEFINED = 0, "Not-Defined";
    ADMIN_DISCONNECT = 1, "Admin-Disconnect";
    REMOTE_DISCONNECT = 2, "Remote-Disconnect";
    LOCAL_DISCONNECT = 3, "Local-Disconnect";
    DISC_NO_RESOURCE = 4, "Disc-No-Resource";
    DISC_EXCD_SERVICE_LIMIT = 5, "Disc-Excd-Service-Limit";
    PPP_LCP_NEG_FAILED = 6, "PPP-LCP-Neg-Failed";
    PPP_LCP_NO_RESPONSE = 7, "PPP-LCP-No-Response";
    PPP_LCP_LOOPBACK = 8, "PPP-LCP-Loopback";
    PPP_LCP_MAX_RETRY = 9, "PPP-LCP-Max-Retry";
    PPP_ECHO_FAILED = 10, "PPP-Echo-Failed";
    PPP_AUTH_FAILED = 11, "PPP-Auth-Failed";
    PPP_AUTH_FAILED_NO_AAA_RESP = 12, "PPP-Auth-Failed-No-AAA-Resp";
    PPP_AUTH_NO_RESPONSE = 13, "PPP-Auth-No-Response";
    PPP_AUTH_MAX_RETRY = 14, "PPP-Auth-Max-Retry";
    INVALID_AAA_ATTR = 15, "Invalid-AAA-Attr";
    FAILED_USER_FILTER = 16, "Failed-User-Filter";
    FAILED_PROVIDE_SERVICE = 17, "Failed-Provide-Service";
    INVALID_IP_ADDRESS_AAA = 18, "Invalid-IP-Address-AAA";
    INVALID_IP_POOL_AAA = 19, "Invalid-IP-Pool-AAA";
    PPP_IPCP_NEG_FAILED = 20, "PPP-IPCP-Neg-Failed";
    PPP_IPCP_NO_RESPONSE = 21, "PPP-IPCP-No-Response";
    PPP_IPCP_MAX_RETRY = 22, "PPP-IPCP-Max-Retry";
    PPP_NO_REM_IP_ADDRESS = 23, "PPP-No-Rem-IP-Address";
    INACTIVITY_TIMEOUT = 24, "Inactivity-Timeout";
    SESSION_TIMEOUT = 25, "Session-Timeout";
    MAX_DATA_EXCD = 26, "Max-Data-Excd";
    INVALID_IP_SOURCE_ADDRESS = 27, "Invalid-IP-Source-Address";
    MSID_AUTH_FAILED = 28, "MSID-Auth-Failed";
    MSID_AUTH_FAUILED_NO_AAA_RESP = 29, "MSID-Auth-Fauiled-No-AAA-Resp";
    A11_MAX_RETRY = 30, "A11-Max-Retry";
    A11_LIFETIME_EXPIRED = 31, "A11-Lifetime-Expired";
    A11_MESSAGE_INTEGRITY_FAILURE = 32, "A11-Message-Integrity-Failure";
    PPP_LCP_REMOTE_DISC = 33, "PPP-lcp-remote-disc";
    SESSION_SETUP_TIMEOUT = 34, "Session-setup-timeout";
    PPP_KEEPALIVE_FAILURE = 35, "PPP-keepalive-failure";
    FLOW_ADD_FAILED = 36, "Flow-add-failed";
    CALL_TYPE_DETECTION_FAILED = 37, "Call-type-detection-failed";
    WRONG_IPCP_PARAMS = 38, "Wrong-ipcp-params";
    MIP_REMOTE_DEREG = 39, "MIP-remote-dereg";
    MIP_LIFETIME_EXPIRY = 40, "MIP-lifetime-expiry";
    MIP_PROTO_ERROR = 41, "MIP-proto-error";
    MIP_AUTH_FAILURE = 42, "MIP-auth-failure";
    MIP_REG_TIMEOUT = 43, "MIP-reg-timeout";
    INVALID_DEST_CONTEXT = 44, "Invalid-dest-context";
    SOURCE_CONTEXT_REMOVED = 45, "Source-context-removed";
    DESTINATION_CONTEXT_REMOVED = 46, "Destination-context-removed";
    REQ_SERVICE_ADDR_UNAVAILABLE = 47, "Req-service-addr-unavailable";
    DEMUX_MGR_FAILED = 48, "Demux-mgr-failed";
    INTERNAL_ERROR = 49, "Internal-error";
    AAA_CONTEXT_REMOVED = 50, "AAA-context-removed";
    INVALID_SERVICE_TYPE = 51, "invalid-service-type";
    MIP_RELAY_REQ_FAILED = 52, "mip-relay-req-failed";
    MIP_RCVD_RELAY_FAILURE = 53, "mip-rcvd-relay-failure";
    PPP_RESTART_INTER_PDSN_HANDOFF = 54, "ppp-restart-inter-pdsn-handoff";
    GRE_KEY_MISMATCH = 55, "gre-key-mismatch";
    INVALID_TUNNEL_CONTEXT = 56, "invalid_tunnel_context";
    NO_PEER_LNS_ADDRESS = 57, "no_peer_lns_address";
    FAILED_TUNNEL_CONNECT = 58, "failed_tunnel_connect";
    L2TP_TUNNEL_DISCONNECT_REMOTE = 59, "l2tp-tunnel-disconnect-remote";
    L2TP_TUNNEL_TIMEOUT = 60, "l2tp-tunnel-timeout";
    L2TP_PROTOCOL_ERROR_REMOTE = 61, "l2tp-protocol-error-remote";
    L2TP_PROTOCOL_ERROR_LOCAL = 62, "l2tp-protocol-error-local";
    L2TP_AUTH_FAILED_REMOTE = 63, "l2tp-auth-failed-remote";
    L2TP_AUTH_FAILED_LOCAL = 64, "l2tp-auth-failed-local";
    L2TP_TRY_ANOTHER_LNS_FROM_REMOTE = 65, "l2tp-try-another-lns-from-remote";
    L2TP_NO_RESOURCE_LOCAL = 66, "l2tp-no-resource-local";
    L2TP_NO_RESOURCE_REMOTE = 67, "l2tp-no-resource-remote";
    L2TP_TUNNEL_DISCONNECT_LOCAL = 68, "l2tp-tunnel-disconnect-local";
    L2TP_ADMIN_DISCONNECT_REMOTE = 69, "l2tp-admin-disconnect_remote";
    L2TPMGR_REACHED_MAX_CAPACITY = 70, "l2tpmgr-reached-max-capacity";
    MIP_REG_REVOCATION = 71, "MIP-reg-revocation";
    PATH_FAILURE = 72, "path-failure";
    DHCP_RELAY_IP_VALIDATION_FAILED = 73, "dhcp-relay-ip-validation-failed";
    GTP_UNKNOWN_PDP_ADDR_OR_PDP_TYPE = 74, "gtp-unknown-pdp-addr-or-pdp-type";
    GTP_ALL_DYNAMIC_PDP_ADDR_OCCUPIED = 75, "gtp-all-dynamic-pdp-addr-occupied";
    GTP_NO_MEMORY_IS_AVAILABLE = 76, "gtp-no-memory-is-available";
    DHCP_RELAY_STATIC_IP_ADDR_NOT_ALLOWED = 77, "dhcp-relay-static-ip-addr-not-allowed";
    DHCP_NO_IP_ADDR_ALLOCATED = 78, "dhcp-no-ip-addr-allocated";
    DHCP_IP_ADDR_ALLOCATION_TMR_EXP = 79, "dhcp-ip-addr-allocation-tmr-exp";
    DHCP_IP_VALIDATION_FAILED = 80, "dhcp-ip-validation-failed";
    DHCP_STATIC_ADDR_NOT_ALLOWED = 81, "dhcp-static-addr-not-allowed";
    DHCP_IP_ADDR_NOT_AVAILABLE_AT_PRESENT = 82, "dhcp-ip-addr-not-available-at-present";
    DHCP_LEASE_EXPIRED = 83, "dhcp-lease-expired";
    LPOOL_IP_VALIDATION_FAILED = 84, "lpool-ip-validation-failed";
    LPOOL_STATIC_IP_ADDR_NOT_ALLOWED = 85, "lpool-static-ip-addr-not-allowed";
    STATIC_IP_VALIDATION_FAILED = 86, "static-ip-validation-failed";
    STATIC_IP_ADDR_NOT_PRESENT = 87, "static-ip-addr-not-present";
    STATIC_IP_ADDR_NOT_ALLOWED = 88, "static-ip-addr-not-allowed";
    RADIUS_IP_VALIDATION_FAILED = 89, "radius-ip-validation-failed";
    RADIUS_IP_ADDR_NOT_PROVIDED = 90, "radius-ip-addr-not-provided";
    INVALID_IP_ADDR_FROM_SGSN = 91, "invalid-ip-addr-from-sgsn";
    NO_MORE_SESSIONS_IN_AAA = 92, "no-more-sessions-in-aaa";
    GGSN_AAA_AUTH_REQ_FAILED = 93, "ggsn-aaa-auth-req-failed";
    CONFLICT_IN_IP_ADDR_ASSIGNMENT = 94, "conflict-in-ip-addr-assignment";
    APN_REMOVED = 95, "apn-removed";
    CREDITS_USED_BYTES_IN = 96, "credits-used-bytes-in";
    CREDITS_USED_BYTES_OUT = 97, "credits-used-bytes-out";
    CREDITS_USED_BYTES_TOTAL = 98, "credits-used-bytes-total";
    PREPAID_FAILED = 99, "prepaid-failed";
    L2TP_IPSEC_TUNNEL_FAILURE = 100, "l2tp-ipsec-tunnel-failure";
    L2TP_IPSEC_TUNNEL_DISCONNECTED = 101, "l2tp-ipsec-tunnel-disconnected";
    MIP_IPSEC_SA_INACTIVE = 102, "mip-ipsec-sa-inactive";
    LONG_DURATION_TIMEOUT = 103, "Long-Duration-Timeout";
    PROXY_MIP_REGISTRATION_FAILURE = 104, "proxy-mip-registration-failure";
    PROXY_MIP_BINDING_UPDATE = 105, "proxy-mip-binding-update";
    PROXY_MIP_INTER_PDSN_HANDOFF_REQUIRE_IP_ADDRESS = 106, "proxy-mip-inter-pdsn-handoff-require-ip-address";
    PROXY_MIP_INTER_PDSN_HANDOFF_MISMATCHED_ADDRESS = 107, "proxy-mip-inter-pdsn-handoff-mismatched-address";
    LOCAL_PURGE = 108, "Local-purge";
    FAILED_UPDATE_HANDOFF = 109, "failed-update-handoff";
    CLOSED_RP_HANDOFF_COMPLETE = 110, "closed_rp-handoff-complete";
    CLOSED_RP_DUPLICATE_SESSION = 111, "closed_rp-duplicate-session";
    CLOSED_RP_HANDOFF_SESSION_NOT_FOUND = 112, "closed_rp-handoff-session-not-found";
    CLOSED_RP_HANDOFF_FAILED = 113, "closed_rp-handoff-failed";
    PCF_MONITOR_KEEP_ALIVE_FAILED = 114, "pcf-monitor-keep-alive-failed";
    CALL_INTERNAL_REJECT = 115, "call-internal-reject";
    CALL_RESTARTED = 116, "call-restarted";
    A11_MN_HA_AUTH_FAILURE = 117, "a11-mn-ha-auth-failure";
    A11_BADLY_FORMED = 118, "a11-badly-formed";
    A11_T_BIT_NOT_SET = 119, "a11-t-bit-not-set";
    A11_UNSUPPORTED_VENDOR_ID = 120, "a11-unsupported-vendor-id";
    A11_MISMATCHED_ID = 121, "a11-mismatched-id";
    MIPHA_DUP_HOME_ADDR_REQ = 122, "mipha-dup-home-addr-req";
    MIPHA_DUP_IMSI_SESSION = 123, "mipha-dup-imsi-session";
    HA_UNREACHABLE = 124, "ha-unreachable";
    IPSP_ADDR_IN_USE = 125, "IPSP-addr-in-use";
    MIPFA_DUP_HOME_ADDR_REQ = 126, "mipfa-dup-home-addr-req";
    MIPHA_IP_POOL_BUSYOUT = 127, "mipha-ip-pool-busyout";
    INTER_PDSN_HANDOFF = 128, "inter-pdsn-handoff";
    ACTIVE_TO_DORMANT = 129, "active-to-dormant";
    PPP_RENEGOTIATION = 130, "ppp-renegotiation";
    ACTIVE_START_PARAM_CHANGE = 131, "active-start-param-change";
    TARRIF_BOUNDARY = 132, "tarrif-boundary";
    A11_DISCONNECT_NO_ACTIVE_STOP = 133, "a11-disconnect-no-active-stop";
    NW_REACHABILITY_FAILED_REJECT = 134, "nw-reachability-failed-reject";
    NW_REACHABILITY_FAILED_REDIRECT = 135, "nw-reachability-failed-redirect";
    CONTAINER_MAX_EXCEEDED = 136, "container-max-exceeded";
    STATIC_ADDR_NOT_ALLOWED_IN_APN = 137, "static-addr-not-allowed-in-apn";
    STATIC_ADDR_REQUIRED_BY_RADIUS = 138, "static-addr-required-by-radius";
    STATIC_ADDR_NOT_ALLOWED_BY_RADIUS = 139, "static-addr-not-allowed-by-radius";
    MIP_REGISTRATION_DROPPED = 140, "mip-registration-dropped";
    COUNTER_ROLLOVER = 141, "counter-rollover";
    CONSTRUCTED_NAI_AUTH_FAIL = 142, "constructed-nai-auth-fail";
    INTER_PDSN_SERVICE_OPTIMIZE_HANDOFF_DISABLED = 143, "inter-pdsn-service-optimize-handoff-disabled";
    GRE_KEY_COLLISION = 144, "gre-key-collision";
    INTER_PDSN_SERVICE_OPTIMIZE_HANDOFF_TRIGGERED = 145, "inter-pdsn-service-optimize-handoff-triggered";
    INTRA_PDSN_HANDOFF_TRIGGERED = 146, "intra-pdsn-handoff-triggered";
    DELAYED_ABORT_TIMER_EXPIRED = 147, "delayed-abort-timer-expired";
    ADMIN_AAA_DISCONNECT = 148, "Admin-AAA-disconnect";
    ADMIN_AAA_DISCONNECT_HANDOFF = 149, "Admin-AAA-disconnect-handoff";
    PPP_IPV6CP_NEG_FAILED = 150, "PPP-IPV6CP-Neg-Failed";
    PPP_IPV6CP_NO_RESPONSE = 151, "PPP-IPV6CP-No-Response";
    PPP_IPV6CP_MAX_RETRY = 152, "PPP-IPV6CP-Max-Retry";
    PPP_RESTART_INVALID_SOURCE_IPV4_ADDRESS = 153, "PPP-Restart-Invalid-source-IPV4-address";
    A11_DISCONNECT_HANDOFF_NO_ACTIVE_STOP = 154, "a11-disconnect-handoff-no-active-stop";
    CALL_RESTARTED_INTER_PDSN_HANDOFF = 155, "call-restarted-inter-pdsn-handoff";
    CALL_RESTARTED_PPP_TERMINATION = 156, "call-restarted-ppp-termination";
    MIPFA_RESOURCE_CONFLICT = 157, "mipfa-resource-conflict";
    FAILED_AUTH_WITH_CHARGING_SVC = 158, "failed-auth-with-charging-svc";
    MIPHA_DUP_IMSI_SESSION_PURGE = 159, "mipha-dup-imsi-session-purge";
    MIPHA_REV_PENDING_NEWCALL = 160, "mipha-rev-pending-newcall";
    VOLUME_QUOTA_REACHED = 161, "volume-quota-reached";
    DURATION_QUOTA_REACHED = 162, "duration-quota-reached";
    GTP_USER_AUTHENTICATION_FAILED = 163, "gtp-user-authentication-failed";
    MIP_REG_REVOCATION_NO_LCP_TERM = 164, "MIP-reg-revocation-no-lcp-term";
    MIP_PRIVATE_IP_NO_REV_TUNNEL = 165, "MIP-private-ip-no-rev-tunnel";
    INVALID_PREPAID_AAA_ATTR_IN_AUTH_RESPONSE = 166, "Invalid-Prepaid-AAA-attr-in-auth-response";
    MIPHA_PREPAID_RESET_DYNAMIC_NEWCALL = 167, "mipha-prepaid-reset-dynamic-newcall";
    GRE_FLOW_CONTROL_TIMEOUT = 168, "gre-flow-control-timeout";
    MIP_PAAA_BC_QUERY_NOT_FOUND = 169, "mip-paaa-bc-query-not-found";
    MIPHA_DYNAMIC_IP_ADDR_NOT_AVAILABLE = 170, "mipha-dynamic-ip-addr-not-available";
    A11_MISMATCHED_ID_ON_HANDOFF = 171, "a11-mismatched-id-on-handoff";
    A11_BADLY_FORMED_ON_HANDOFF = 172, "a11-badly-formed-on-handoff";
    A11_UNSUPPORTED_VENDOR_ID_ON_HANDOFF = 173, "a11-unsupported-vendor-id-on-handoff";
    A11_T_BIT_NOT_SET_ON_HANDOFF = 174, "a11-t-bit-not-set-on-handoff";
    MIP_REG_REVOCATION_I_BIT_ON = 175, "MIP-reg-revocation-i-bit-on";
    A11_RRQ_DENY_MAX_COUNT = 176, "A11-RRQ-Deny-Max-Count";
    DORMANT_TRANSITION_DURING_SESSION_SETUP = 177, "Dormant-Transition-During-Session-Setup";
    PPP_REM_RENEG_DISC_ALWAYS_CFG = 178, "PPP-Rem-Reneg-Disc-Always-Cfg";
    PPP_REM_RENEG_DISC_NAI_MSID_MISMATCH = 179, "PPP-Rem-Reneg-Disc-NAI-MSID-Mismatch";
    MIPHA_SUBSCRIBER_IPSEC_TUNNEL_DOWN = 180, "mipha-subscriber-ipsec-tunnel-down";
    MIPHA_SUBSCRIBER_IPSEC_TUNNEL_FAILED = 181, "mipha-subscriber-ipsec-tunnel-failed";
    MIPHA_SUBSCRIBER_IPSECMGR_DEATH = 182, "mipha-subscriber-ipsecmgr-death";
    FLOW_IS_DEACTIVATED = 183, "flow-is-deactivated";
    ECSV2_LICENSE_EXCEEDED = 184, "ecsv2-license-exceeded";
    IPSG_AUTH_FAILED = 185, "IPSG-Auth-Failed";
    DRIVER_INITIATED = 186, "driver-initiated";
    IMS_AUTHORIZATION_FAILED = 187, "ims-authorization-failed";
    SERVICE_INSTANCE_RELEASED = 188, "service-instance-released";
    FLOW_RELEASED = 189, "flow-released";
    PPP_RENEGO_NO_HA_ADDR = 190, "ppp-renego-no-ha-addr";
    INTRA_PDSN_HANDOFF = 191, "intra-pdsn-handoff";
    OVERLOAD_DISCONNECT = 192, "overload-disconnect";
    CSS_SERVICE_NOT_FOUND = 193, "css-service-not-found";
    AUTH_FAILED = 194, "Auth-Failed";
    DHCP_CLIENT_SENT_RELEASE = 195, "dhcp-client-sent-release";
    DHCP_CLIENT_SENT_NAK = 196, "dhcp-client-sent-nak";
    MSID_DHCP_CHADDR_MISMATCH = 197, "msid-dhcp-chaddr-mismatch";
    LINK_BROKEN = 198, "link-broken";
    PROG_END_TIMEOUT = 199, "prog-end-timeout";
    QOS_UPDATE_WAIT_TIMEOUT = 200, "qos-update-wait-timeout";
    CSS_SYNCH_CAUSE = 201, "css-synch-cause";
    GTP_CONTEXT_REPLACEMENT = 202, "Gtp-context-replacement";
    PDIF_AUTH_FAILED = 203, "PDIF-Auth-failed";
    L2TP_UNKNOWN_APN = 204, "l2tp-unknown-apn";
    MS_UNEXPECTED_NETWORK_REENTRY = 205, "ms-unexpected-network-reentry";
    R6_INVALID_NAI = 206, "r6-invalid-nai";
    EAP_MAX_RETRY_REACHED = 207, "eap-max-retry-reached";
    VBM_HOA_SESSION_DISCONNECTED = 208, "vbm-hoa-session-disconnected";
    VBM_VOA_SESSION_DISCONNECTED = 209, "vbm-voa-session-disconnected";
    IN_ACL_DISCONNECT_ON_VIOLATION = 210, "in-acl-disconnect-on-violation";
    EAP_MSK_LIFETIME_EXPIRY = 211, "eap-msk-lifetime-expiry";
    EAP_MSK_LIFETIME_TOO_LOW = 212, "eap-msk-lifetime-too-low";
    MIPFA_INTER_TECH_HANDOFF = 213, "mipfa-inter-tech-handoff";
    R6_MAX_RETRY_REACHED = 214, "r6-max-retry-reached";
    R6_NWEXIT_RECD = 215, "r6-nwexit-recd";
    R6_DEREG_REQ_RECD = 216, "r6-dereg-req-recd";
    R6_REMOTE_FAILURE = 217, "r6-remote-failure";
    R6R4_PROTOCOL_ERRORS = 218, "r6r4-protocol-errors";
    WIMAX_QOS_INVALID_AAA_ATTR = 219, "wimax-qos-invalid-aaa-attr";
    NPU_GRE_FLOWS_NOT_AVAILABLE = 220, "npu-gre-flows-not-available";
    R4_MAX_RETRY_REACHED = 221, "r4-max-retry-reached";
    R4_NWEXIT_RECD = 222, "r4-nwexit-recd";
    R4_DEREG_REQ_RECD = 223, "r4-dereg-req-recd";
    R4_REMOTE_FAILURE = 224, "r4-remote-failure";
    IMS_AUTHORIZATION_REVOKED = 225, "ims-authorization-revoked";
    IMS_AUTHORIZATION_RELEASED = 226, "ims-authorization-released";
    IMS_AUTH_DECISION_INVALID = 227, "ims-auth-decision-invalid";
    MAC_ADDR_VALIDATION_FAILED = 228, "mac-addr-validation-failed";
    EXCESSIVE_WIMAX_PD_FLOWS_CFGD = 229, "excessive-wimax-pd-flows-cfgd";
    SGSN_CANC_LOC_SUB = 230, "sgsn-canc-loc-sub";
    SGSN_CANC_LOC_UPD = 231, "sgsn-canc-loc-upd";
    SGSN_MNR_EXP = 232, "sgsn-mnr-exp";
    SGSN_IDENT_FAIL = 233, "sgsn-ident-fail";
    SGSN_SEC_FAIL = 234, "sgsn-sec-fail";
    SGSN_AUTH_FAIL = 235, "sgsn-auth-fail";
    SGSN_GLU_FAIL = 236, "sgsn-glu-fail";
    SGSN_IMP_DET = 237, "sgsn-imp-det";
    SGSN_SMGR_PURGE = 238, "sgsn-smgr-purge";
    SGSN_SUBS_HANDED_TO_PEER = 239, "sgsn-subs-handed-to-peer";
    SGSN_DNS_FAIL_INTER_RAU = 240, "sgsn-dns-fail-inter-rau";
    SGSN_CONT_RSP_FAIL = 241, "sgsn-cont-rsp-fail";
    SGSN_HLR_NOT_FOUND_FOR_IMSI = 242, "sgsn-hlr-not-found-for-imsi";
    SGSN_MS_INIT_DET = 243, "sgsn-ms-init-det";
    SGSN_OPR_POLICY_FAIL = 244, "sgsn-opr-policy-fail";
    SGSN_DUPLICATE_CONTEXT = 245, "sgsn-duplicate-context";
    HSS_PROFILE_UPDATE_FAILED = 246, "hss-profile-update-failed";
    SGSN_NO_PDP_ACTIVATED = 247, "sgsn-no-pdp-activated";
    ASNPC_IDLE_MODE_TIMEOUT = 248, "asnpc-idle-mode-timeout";
    ASNPC_IDLE_MODE_EXIT = 249, "asnpc-idle-mode-exit";
    ASNPC_IDLE_MODE_AUTH_FAILED = 250, "asnpc-idle-mode-auth-failed";
    ASNGW_INVALID_QOS_CONFIGURATION = 251, "asngw-invalid-qos-configuration";
    SGSN_DSD_ALLGPRSWITHDRAWN = 252, "sgsn-dsd-allgprswithdrawn";
    R6_PMK_KEY_CHANGE_FAILURE = 253, "r6-pmk-key-change-failure";
    SGSN_ILLEGAL_ME = 254, "sgsn-illegal-me";
    SESS_TERMINATION_TIMEOUT = 255, "sess-termination-timeout";
    SGSN_SAI_FAIL = 256, "sgsn-sai-fail";
    SGSN_RNC_REMOVAL = 257, "sgsn-rnc-removal";
    SGSN_RAI_REMOVAL = 258, "sgsn-rai-removal";
    SGSN_INIT_DEACT = 259, "sgsn-init-deact";
    GGSN_INIT_DEACT = 260, "ggsn-init-deact";
    HLR_INIT_DEACT = 261, "hlr-init-deact";
    MS_INIT_DEACT = 262, "ms-init-deact";
    SGSN_DETACH_INIT_DEACT = 263, "sgsn-detach-init-deact";
    SGSN_RAB_REL_INIT_DEACT = 264, "sgsn-rab-rel-init-deact";
    SGSN_IU_REL_INIT_DEACT = 265, "sgsn-iu-rel-init-deact";
    SGSN_GTPU_PATH_FAILURE = 266, "sgsn-gtpu-path-failure";
    SGSN_GTPC_PATH_FAILURE = 267, "sgsn-gtpc-path-failure";
    SGSN_LOCAL_HANDOFF_INIT_DEACT = 268, "sgsn-local-handoff-init-deact";
    SGSN_REMOTE_HANDOFF_INIT_DEACT = 269, "sgsn-remote-handoff-init-deact";
    SGSN_GTP_NO_RESOURCE = 270, "sgsn-gtp-no-resource";
    SGSN_RNC_NO_RESOURCE = 271, "sgsn-rnc-no-resource";
    SGSN_ODB_INIT_DEACT = 272, "sgsn-odb-init-deact";
    SGSN_INVALID_TI = 273, "sgsn-invalid-ti";
    SGSN_GGSN_CTXT_NON_EXISTENT = 274, "sgsn-ggsn-ctxt-non-existent";
    SGSN_APN_RESTRICT_VIO = 275, "sgsn-apn-restrict-vio";
    SGSN_REGULAR_DEACT = 276, "sgsn-regular-deact";
    SGSN_ABNORMAL_DEACT = 277, "sgsn-abnormal-deact";
    SGSN_ACTV_REJECTED_BY_PEER = 278, "sgsn-actv-rejected-by-peer";
    SGSN_ERR_IND = 279, "sgsn-err-ind";
    ASNGW_NON_ANCHOR_PROHIBITED = 280, "asngw-non-anchor-prohibited";
    ASNGW_IM_ENTRY_PROHIBITED = 281, "asngw-im-entry-prohibited";
    SESSION_IDLE_MODE_ENTRY_TIMEOUT = 282, "session-idle-mode-entry-timeout";
    SESSION_IDLE_MODE_EXIT_TIMEOUT = 283, "session-idle-mode-exit-timeout";
    ASNPC_MS_POWER_DOWN_NWEXIT = 284, "asnpc-ms-power-down-nwexit";
    ASNPC_R4_NWEXIT_RECD = 285, "asnpc-r4-nwexit-recd";
    SGSN_IU_REL_BEFORE_CALL_EST = 286, "sgsn-iu-rel-before-call-est";
    IKEV2_SUBSCRIBER_IPSECMGR_DEATH = 287, "ikev2-subscriber-ipsecmgr-death";
    ALL_DYNAMIC_POOL_ADDR_OCCUPIED = 288, "All-dynamic-pool-addr-occupied";
    MIP6HA_IP_ADDR_NOT_AVAILABLE = 289, "mip6ha-ip-addr-not-available";
    BS_MONITOR_KEEP_ALIVE_FAILED = 290, "bs-monitor-keep-alive-failed";
    SGSN_ATT_IN_REG_STATE = 291, "sgsn-att-in-reg-state";
    SGSN_INBOUND_SRNS_IN_REG_STATE = 292, "sgsn-inbound-srns-in-reg-state";
    DT_GGSN_TUN_REESTABLISH_FAILED = 293, "dt-ggsn-tun-reestablish-failed";
    SGSN_UNKNOWN_PDP = 294, "sgsn-unknown-pdp";
    SGSN_PDP_AUTH_FAILURE = 295, "sgsn-pdp-auth-failure";
    SGSN_DUPLICATE_PDP_CONTEXT = 296, "sgsn-duplicate-pdp-context";
    SGSN_NO_RSP_FROM_GGSN = 297, "sgsn-no-rsp-from-ggsn";
    SGSN_FAILURE_RSP_FROM_GGSN = 298, "sgsn-failure-rsp-from-ggsn";
    SGSN_APN_UNKNOWN = 299, "sgsn-apn-unknown";
    SGSN_SERV_REQ_INIT_DEACT = 300, "sgsn-serv-req-init-deact";
    SGSN_ATTACH_ON_ATTCH_INIT_ABORT = 301, "sgsn-attach-on-attch-init-abort";
    SGSN_IU_REL_IN_ISRAU_INIT_ABORT = 302, "sgsn-iu-rel-in-israu-init-abort";
    SGSN_SMGR_INIT_ABORT = 303, "sgsn-smgr-init-abort";
    SGSN_MM_CTX_CLEANUP_INIT_ABORT = 304, "sgsn-mm-ctx-cleanup-init-abort";
    SGSN_UNKNOWN_ABORT = 305, "sgsn-unknown-abort";
    SGSN_GUARD_TIMEOUT_ABORT = 306, "sgsn-guard-timeout-abort";
    VPN_BOUNCE_DHCPIP_VALIDATE_REQ = 307, "vpn-bounce-dhcpip-validate-req";
    MIPV6_ID_MISMATCH = 308, "mipv6-id-mismatch";
    AAA_SESSION_ID_NOT_FOUND = 309, "aaa-session-id-not-found";
    X1_MAX_RETRY_REACHED = 310, "x1-max-retry-reached";
    X1_NWEXIT_RECD = 311, "x1-nwexit-recd";
    X1_DEREG_REQ_RECD = 312, "x1-dereg-req-recd";
    X1_REMOTE_FAILURE = 313, "x1-remote-failure";
    X1X2_PROTOCOL_ERRORS = 314, "x1x2-protocol-errors";
    X2_MAX_RETRY_REACHED = 315, "x2-max-retry-reached";
    X2_NWEXIT_RECD = 316, "x2-nwexit-recd";
    X2_DEREG_REQ_RECD = 317, "x2-dereg-req-recd";
    X2_REMOTE_FAILURE = 318, "x2-remote-failure";
    X1_PMK_KEY_CHANGE_FAILURE = 319, "x1-pmk-key-change-failure";
    SA_REKEYING_FAILURE = 320, "sa-rekeying-failure";
    SESS_SLEEP_MODE_ENTRY_TIMEOUT = 321, "sess-sleep-mode-entry-timeout";
    PHSGW_NON_ANCHOR_PROHIBITED = 322, "phsgw-non-anchor-prohibited";
    ASNPC_PC_RELOCATION_FAILED = 323, "asnpc-pc-relocation-failed";
    ASNPC_PC_RELOCATION = 324, "asnpc-pc-relocation";
    AUTH_POLICY_MISMATCH = 325, "auth_policy_mismatch";
    SA_LIFETIME_EXPIRY = 326, "sa-lifetime-expiry";
    ASNPC_DEL_MS_ENTRY_RECD = 327, "asnpc-del-ms-entry-recd";
    PHSPC_SLEEP_MODE_TIMEOUT = 328, "phspc-sleep-mode-timeout";
    PHSPC_SLEEP_MODE_EXIT = 329, "phspc-sleep-mode-exit";
    PHSPC_SLEEP_MODE_AUTH_FAILED = 330, "phspc-sleep-mode-auth-failed";
    PHSPC_MS_POWER_DOWN_NWEXIT = 331, "phspc-ms-power-down-nwexit";
    PHSPC_X2_NWEXIT_RECD = 332, "phspc-x2-nwexit-recd";
    INVALID_NAT_CONFIG = 333, "invalid-nat-config";
    ASNGW_TID_ENTRY_NOT_FOUND = 334, "asngw-tid-entry-not-found";
    NO_NAT_IP_ADDRESS = 335, "No-NAT-IP-Address";
    EXCESSIVE_PHS_PD_FLOWS_CFGD = 336, "excessive-phs-pd-flows-cfgd";
    PHSGW_INVALID_QOS_CONFIGURATION = 337, "phsgw-invalid-qos-configuration";
    INTERIM_UPDATE = 338, "Interim-Update";
    SGSN_ATTACH_ABRT_RAD_LOST = 339, "sgsn-attach-abrt-rad-lost";
    SGSN_INBND_IRAU_ABRT_RAD_LOST = 340, "sgsn-inbnd-irau-abrt-rad-lost";
    IKE_KEEPALIVE_FAILED = 341, "ike-keepalive-failed";
    SGSN_ATTACH_ABRT_MS_SUSPEND = 342, "sgsn-attach-abrt-ms-suspend";
    SGSN_INBND_IRAU_ABRT_MS_SUSPEND = 343, "sgsn-inbnd-irau-abrt-ms-suspend";
    DUPLICATE_SESSION_DETECTED = 344, "duplicate-session-detected";
    SGSN_XID_RESPONSE_FAILURE = 345, "sgsn-xid-response-failure";
    SGSN_NSE_CLEANUP = 346, "sgsn-nse-cleanup";
    SGSN_GTP_REQ_FAILURE = 347, "sgsn-gtp-req-failure";
    SGSN_IMSI_MISMATCH = 348, "sgsn-imsi-mismatch";
    SGSN_BVC_BLOCKED = 349, "sgsn-bvc-blocked";
    SGSN_ATTACH_ON_INBOUND_IRAU = 350, "sgsn-attach-on-inbound-irau";
    SGSN_ATTACH_ON_OUTBOUND_IRAU = 351, "sgsn-attach-on-outbound-irau";
    SGSN_INCORRECT_STATE = 352, "sgsn-incorrect-state";
    SGSN_T3350_EXPIRY = 353, "sgsn-t3350-expiry";
    SGSN_PAGE_TIMER_EXPIRY = 354, "sgsn-page-timer-expiry";
    PHSGW_TID_ENTRY_NOT_FOUND = 355, "phsgw-tid-entry-not-found";
    PHSPC_DEL_MS_ENTRY_RECD = 356, "phspc-del-ms-entry-recd";
    SGSN_PDP_LOCAL_PURGE = 357, "sgsn-pdp-local-purge";
    PHS_INVALID_NAI = 358, "phs-invalid-nai";
    SESSION_SLEEP_MODE_EXIT_TIMEOUT = 359, "session-sleep-mode-exit-timeout";
    SGSN_OFFLOAD_PHASE2 = 360, "sgsn-offload-phase2";
    PHS_THIRDPARTY_AUTH_FAIL = 361, "phs-thirdparty-auth-fail";
    REMOTE_ERROR_NOTIFY = 362, "remote-error-notify";
    NO_RESPONSE = 363, "no-response";
    PDG_AUTH_FAILED = 364, "PDG-Auth-failed";
    MME_S1AP_SEND_FAILED = 365, "mme-s1AP-send-failed";
    MME_EGTPC_CONNECTION_FAILED = 366, "mme-egtpc-connection-failed";
    MME_EGTPC_CREATE_SESSION_FAILED = 367, "mme-egtpc-create-session-failed";
    MME_AUTHENTICATION_FAILURE = 368, "mme-authentication-failure";
    MME_UE_DETACH = 369, "mme-ue-detach";
    MME_MME_DETACH = 370, "mme-mme-detach";
    MME_HSS_DETACH = 371, "mme-hss-detach";
    MME_PGW_DETACH = 372, "mme-pgw-detach";
    MME_SUB_VALIDATION_FAILURE = 373, "mme-sub-validation-failure";
    MME_HSS_CONNECTION_FAILURE = 374, "mme-hss-connection-failure";
    MME_HSS_USER_UNKNOWN = 375, "mme-hss-user-unknown";
    DHCP_LEASE_MISMATCH_DETECTED = 376, "dhcp-lease-mismatch-detected";
    NEMO_LINK_LAYER_DOWN = 377, "nemo-link-layer-down";
    EAPOL_MAX_RETRY_REACHED = 378, "eapol-max-retry-reached";
    SGSN_OFFLOAD_PHASE3 = 379, "sgsn-offload-phase3";
    MBMS_BEARER_SERVICE_DISCONNECT = 380, "mbms-bearer-service-disconnect";
    DISCONNECT_ON_VIOLATION_ODB = 381, "disconnect-on-violation-odb";
    DISCONN_ON_VIOLATION_FOCS_ODB = 382, "disconn-on-violation-focs-odb";
    CSCF_REG_ADMIN_DISCONNECT = 383, "CSCF-REG-Admin-disconnect";
    CSCF_REG_USER_DISCONNECT = 384, "CSCF-REG-User-disconnect";
    CSCF_REG_INACTIVITY_TIMEOUT = 385, "CSCF-REG-Inactivity-timeout";
    CSCF_REG_NETWORK_DISCONNECT = 386, "CSCF-REG-Network-disconnect";
    CSCF_CALL_ADMIN_DISCONNECT = 387, "CSCF-Call-Admin-disconnect";
    CSCF_CALL_USER_DISCONNECT = 388, "CSCF-CAll-User-disconnect";
    CSCF_CALL_LOCAL_DISCONNECT = 389, "CSCF-CALL-Local-disconnect";
    CSCF_CALL_NO_RESOURCE = 390, "CSCF-CALL-No-Resource";
    CSCF_CALL_NO_RESPONE = 391, "CSCF-CALL-No-Respone";
    CSCF_CALL_INACTIVITY_TIMEOUT = 392, "CSCF-CALL-Inactivity-timeout";
    CSCF_CALL_MEDIA_AUTH_FAILURE = 393, "CSCF-CALL-Media-Auth-Failure";
    CSCF_REG_NO_RESOURCE = 394, "CSCF-REG-No-Resource";
    MS_UNEXPECTED_IDLE_MODE_ENTRY = 395, "ms-unexpected-idle-mode-entry";
    RE_AUTH_FAILED = 396, "re-auth-failed";
    SGSN_PDP_NSE_CLEANUP = 397, "sgsn-pdp-nse-cleanup";
    SGSN_MM_CTXT_GTP_NO_RESOURCE = 398, "sgsn-mm-ctxt-gtp-no-resource";
    UNKNOWN_APN = 399, "unknown-apn";
    GTPC_PATH_FAILURE = 400, "gtpc-path-failure";
    GTPU_PATH_FAILURE = 401, "gtpu-path-failure";
    ACTV_REJECTED_BY_SGSN = 402, "actv-rejected-by-sgsn";
    SGSN_PDP_GPRS_CAMEL_RELEASE = 403, "sgsn-pdp-gprs-camel-release";
    SGSN_CHECK_IMEI_FAILURE = 404, "sgsn-check-imei-failure";
    SGSN_SNDCP_INIT_DEACT = 405, "sgsn-sndcp-init-deact";
    SGSN_PDP_INACTIVITY_TIMEOUT = 406, "sgsn-pdp-inactivity-timeout";
    FW_AND_NAT_POLICY_REMOVED = 407, "fw-and-nat-policy-removed";
    FNG_AUTH_FAILED = 408, "FNG-Auth-failed";
    HA_STALE_KEY_DISCONNECT = 409, "ha-stale-key-disconnect";
    NO_IPV6_ADDRESS_FOR_SUBSCRIBER = 410, "No-IPV6-address-for-subscriber";
    PREFIX_REGISTRATION_FAILURE = 411, "prefix-registration-failure";
    DISCONNECT_FROM_POLICY_SERVER = 412, "disconnect-from-policy-server";
    S6B_AUTH_FAILED = 413, "s6b-auth-failed";
    GTPC_ERR_IND = 414, "gtpc-err-ind";
    GTPU_ERR_IND = 415, "gtpu-err-ind";
    INVALID_PDN_TYPE = 416, "invalid-pdn-type";
    AAA_AUTH_REQ_FAILED = 417, "aaa-auth-req-failed";
    APN_DENIED_NO_SUBSCRIPTION = 418, "apn-denied-no-subscription";
    SGW_CONTEXT_REPLACEMENT = 419, "Sgw-context-replacement";
    DUP_STATIC_IP_ADDR_REQ = 420, "dup-static-ip-addr-req";
    APN_RESTRICT_VIOLATION = 421, "apn-restrict-violation";
    INVALID_WAPN = 422, "invalid-wapn";
    TTG_NSAPI_ALLOCATION_FAILED = 423, "ttg-nsapi-allocation-failed";
    MANDATORY_GTP_IE_MISSING = 424, "mandatory-gtp-ie-missing";
    AAA_UNREACHABLE = 425, "aaa-unreachable";
    ASNGW_SERVICE_FLOW_DELETION = 426, "asngw-service-flow-deletion";
    CT_PMIP_RRQ_NVSE_VALUE_CHANGE = 427, "CT-PMIP-RRQ-NVSE-Value-Change";
    TCP_READ_FAILED = 428, "tcp-read-failed";
    TCP_WRITE_FAILED = 429, "tcp-write-failed";
    SSL_HANDSHAKE_FAILED = 430, "ssl-handshake-failed";
    SSL_RENEGOTIATE_FAILED = 431, "ssl-renegotiate-failed";
    SSL_BAD_MESSAGE = 432, "ssl-bad-message";
    SSL_ALERT_RECEIVED = 433, "ssl-alert-received";
    SSL_DISCONNECT = 434, "ssl-disconnect";
    SSL_MIGRATION = 435, "ssl-migration";
    SGSN_ARD_FAILURE = 436, "sgsn-ard-failure";
    SGSN_CAMEL_RELEASE = 437, "sgsn-camel-release";
    HOTLINING_STATUS_CHANGE = 447, "Hotlining-Status-Change";
    GGSN_NO_RSP_FROM_SGSN = 448, "ggsn-no-rsp-from-sgsn";
    DIAMETER_PROTOCOL_ERROR = 449, "diameter-protocol-error";
    DIAMETER_REQUEST_TIMEOUT = 450, "diameter-request-timeout";
    OPERATOR_POLICY = 451, "operator-policy";
    SPR_CONNECTION_TIMEOUT = 452, "spr-connection-timeout";
    MIPHA_DUP_WIMAX_SESSION = 453, "mipha-dup-wimax-session";
    INVALID_VERSION_ATTR = 454, "invalid-version-attr";
    SGSN_ZONE_CODE_FAILURE = 455, "sgsn-zone-code-failure";
}

/// `SN-Disconnect-Reason` (26.8164.3), a named number: `get` gives and `push` takes `DisconnectReason`.
pub const DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectReason>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Progress-Code`.
    pub PppProgressCode
    NOT_DEFINED = 0, "Not-Defined";
    CALL_LCP_DOWN = 1, "Call-Lcp-Down";
    CALL_DISCONNECTING = 2, "Call-Disconnecting";
    CALL_PPP_RENEGOTIATING = 3, "Call-PPP-Renegotiating";
    CALL_LCP_DOWN_1 = 10, "Call-Lcp-Down_1";
    CALL_ARRIVED = 11, "Call-Arrived";
    CALL_LCP_UP = 12, "Call-Lcp-Up";
    CALL_AUTHENTICATING = 13, "Call-Authenticating";
    CALL_AUTHENTICATED = 14, "Call-Authenticated";
    CALL_IPCP_UP = 15, "Call-Ipcp-Up";
    CALL_SIMPLE_IP_CONNECTED = 16, "Call-Simple-IP-Connected";
    CALL_MOBILE_IP_CONNECTED = 17, "Call-Mobile-IP-Connected";
    CALL_PDG_TCP_CONNECTING = 45, "Call-Pdg-Tcp-Connecting";
    CALL_PDG_SSL_CONNECTING = 46, "Call-Pdg-Ssl-Connecting";
    CALL_BCMCS_AUTHENTICATING = 70, "Call-Bcmcs-Authenticating";
    CALL_TUNNEL_CONNECTING = 85, "Call-Tunnel-Connecting";
    CALL_IMSA_AUTHORIZING = 95, "Call-Imsa-Authorizing";
    CALL_IMSA_AUTHORIZED = 97, "Call-Imsa-Authorized";
    CALL_MBMS_UE_AUTHORIZING = 98, "Call-MBMS-UE-Authorizing";
    CALL_MBMS_BEARER_AUTHORIZING = 99, "Call-MBMS-Bearer-Authorizing";
    CALL_TUNNEL_CONNECTED = 115, "Call-Tunnel-Connected";
    CALL_PDP_TYPE_IP_CONNECTED = 120, "Call-Pdp-Type-IP-Connected";
    CALL_PDP_TYPE_IPV6_CONNECTED = 125, "Call-Pdp-Type-IPv6-Connected";
    CALL_PDP_TYPE_PPP_CONNECTED = 130, "Call-Pdp-Type-PPP-Connected";
    CALL_PROXY_MOBILE_IP_CONNECTED = 140, "Call-Proxy-Mobile-IP-Connected";
    CALL_PDG_SSL_CONNECTED = 141, "Call-Pdg-Ssl-Connected";
    CALL_PDG_CONNECTED = 142, "Call-Pdg-Connected";
    CALL_IPSG_CONNECTED = 145, "Call-Ipsg-Connected";
    CALL_BCMCS_CONNECTED = 150, "Call-Bcmcs-Connected";
    CALL_MBMS_UE_CONNECTED = 155, "Call-MBMS-UE-Connected";
    CALL_MBMS_BEARER_CONNECTED = 156, "Call-MBMS-Bearer-Connected";
    CALL_PENDING_ADDR_FROM_DHCP = 160, "Call-Pending-Addr-From-DHCP";
    CALL_GOT_ADDR_FROM_DHCP = 170, "Call-Got-Addr-From-DHCP";
    CALL_HA_IPSEC_TUNNEL_CONNECTING = 180, "Call-HA-IPSEC-Tunnel-Connecting";
    CALL_HA_IPSEC_CONNECTED = 190, "Call-HA-IPSEC-Connected";
    CALL_ASN_NON_ANCHOR_CONNECTED = 200, "Call-ASN-Non-Anchor-Connected";
    CALL_ASNPC_CONNECTED = 210, "Call-ASNPC-Connected";
    CALL_MOBILE_IPV6_CONNECTED = 220, "Call-Mobile-IPv6-Connected";
    CALL_PMIPV6_CONNECTED = 221, "Call-PMIPv6-Connected";
    CALL_PHSPC_CONNECTED = 230, "Call-PHSPC-Connected";
    CALL_GTP_IPV4_CONNECTED = 235, "Call-GTP-IPv4-Connected";
    CALL_GTP_IPV6_CONNECTED = 236, "Call-GTP-IPv6-Connected";
    CALL_GTP_IPV4_IPV6_CONNECTED = 237, "Call-GTP-IPv4-IPv6-Connected";
    CALL_SGW_CONNECTED = 245, "Call-SGW-Connected";
    CALL_MME_ATTACHED = 246, "Call-MME-Attached";
    CALL_AUTH_ONLY_CONNECTED = 247, "Call-Auth-Only-Connected";
}

/// `SN-PPP-Progress-Code` (26.8164.4), a named number: `get` gives and `push` takes `PppProgressCode`.
pub const PPP_PROGRESS_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppProgressCode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Progress-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `SN-Primary-DNS-Server` (26.8164.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Primary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `SN-Secondary-DNS-Server` (26.8164.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Secondary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `SN-Re-CHAP-Interval` (26.8164.7), a number: `get` gives and `push` takes `u32`.
pub const RE_CHAP_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Re-CHAP-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `SN-IP-Pool-Name` (26.8164.8), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Data-Compression`.
    pub PppDataCompression
    NONE = 0, "None";
    STAC_LZS = 1, "Stac-LZS";
    MPPC = 2, "MPPC";
    MPCC_STAC_LZS = 3, "MPCC-Stac-LZS";
    DEFLATE = 4, "Deflate";
    DEFLATE_STAC_LZS = 5, "Deflate-Stac-LZS";
    DEFLATE_MPCC = 6, "Deflate-MPCC";
    DEFLATE_MPCC_STAC_LZS = 7, "Deflate-MPCC-Stac-LZS";
}

/// `SN-PPP-Data-Compression` (26.8164.9), a named number: `get` gives and `push` takes `PppDataCompression`.
pub const PPP_DATA_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppDataCompression>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Data-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `SN-IP-Filter-In` (26.8164.10), text: `get` gives and `push` takes `&str`.
pub const IP_FILTER_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Filter-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `SN-IP-Filter-Out` (26.8164.11), text: `get` gives and `push` takes `&str`.
pub const IP_FILTER_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Filter-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `SN-Local-IP-Address` (26.8164.13), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LOCAL_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Local-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `SN-IP-Source-Validation`.
    pub IpSourceValidation
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-IP-Source-Validation` (26.8164.14), a named number: `get` gives and `push` takes `IpSourceValidation`.
pub const IP_SOURCE_VALIDATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpSourceValidation>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Source-Validation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `SN-PPP-Outbound-Password` (26.8164.15), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PPP_OUTBOUND_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Outbound-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `SN-PPP-Keepalive` (26.8164.16), a number: `get` gives and `push` takes `u32`.
pub const PPP_KEEPALIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Keepalive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `SN-IP-In-ACL` (26.8164.17), text: `get` gives and `push` takes `&str`.
pub const IP_IN_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-In-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `SN-IP-Out-ACL` (26.8164.18), text: `get` gives and `push` takes `&str`.
pub const IP_OUT_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Out-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Data-Compression-Mode`.
    pub PppDataCompressionMode
    NORMAL = 0, "Normal";
    STATELESS = 1, "Stateless";
}

/// `SN-PPP-Data-Compression-Mode` (26.8164.19), a named number: `get` gives and `push` takes `PppDataCompressionMode`.
pub const PPP_DATA_COMPRESSION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppDataCompressionMode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Data-Compression-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Permission`.
    pub SubscriberPermission
    NONE = 0, "None";
    SIMPLE_IP = 1, "Simple-IP";
    MOBILE_IP = 2, "Mobile-IP";
    SIMPLE_IP_MOBILE_IP = 3, "Simple-IP-Mobile-IP";
    HA_MOBILE_IP = 4, "HA-Mobile-IP";
    SIMPLE_IP_HA_MOBILE_IP = 5, "Simple-IP-HA-Mobile-IP";
    MOBILE_IP_HA_MOBILE_IP = 6, "Mobile-IP-HA-Mobile-IP";
    ALL = 7, "All";
    GGSN_PDP_TYPE_IP = 8, "GGSN-PDP-TYPE-IP";
    GGSN_PDP_TYPE_PPP = 16, "GGSN-PDP-TYPE-PPP";
    NETWORK_MOBILITY = 32, "Network-Mobility";
    FA_HA_NEMO = 38, "FA-HA-NEMO";
    ALL_NEW = 63, "All_New";
}

/// `SN-Subscriber-Permission` (26.8164.20), a named number: `get` gives and `push` takes `SubscriberPermission`.
pub const SUBSCRIBER_PERMISSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberPermission>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Permission", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `SN-Admin-Permission`.
    pub AdminPermission
    NONE = 0, "None";
    CLI = 1, "CLI";
    FTP = 2, "FTP";
    CLI_FTP = 3, "CLI-FTP";
    INTERCEPT = 4, "Intercept";
    CLI_INTERCEPT = 5, "CLI-Intercept";
    CLI_INTERCEPT_FTP = 7, "CLI-Intercept-FTP";
    ECS = 8, "ECS";
    CLI_ECS = 9, "CLI-ECS";
    CLI_FTP_ECS = 11, "CLI-FTP-ECS";
    CLI_INTERCEPT_ECS = 13, "CLI-Intercept-ECS";
    CLI_INTERCEPT_FTP_ECS = 15, "CLI-Intercept-FTP-ECS";
}

/// `SN-Admin-Permission` (26.8164.21), a named number: `get` gives and `push` takes `AdminPermission`.
pub const ADMIN_PERMISSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AdminPermission>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Admin-Permission", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

::radius_dict::enumeration! {
    /// A value of `SN-Simultaneous-SIP-MIP`.
    pub SimultaneousSipMip
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Simultaneous-SIP-MIP` (26.8164.22), a named number: `get` gives and `push` takes `SimultaneousSipMip`.
pub const SIMULTANEOUS_SIP_MIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SimultaneousSipMip>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Simultaneous-SIP-MIP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `SN-Min-Compress-Size` (26.8164.23), a number: `get` gives and `push` takes `u32`.
pub const MIN_COMPRESS_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Min-Compress-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

::radius_dict::enumeration! {
    /// A value of `SN-Service-Type`.
    pub ServiceType
    NONE = 0, "None";
    PDSN = 1, "PDSN";
    MANAGEMENT = 2, "Management";
    HA = 3, "HA";
    GGSN = 4, "GGSN";
    LNS = 5, "LNS";
    IPSG = 6, "IPSG";
    CSCF = 7, "CSCF";
    ASNGW = 8, "ASNGW";
    PDIF = 9, "PDIF";
    STANDALONE_FA = 10, "STANDALONE_FA";
    SGSN = 11, "SGSN";
    PHSGW = 12, "PHSGW";
    PDG = 13, "PDG";
    MIPV6HA = 14, "MIPV6HA";
    PGW = 15, "PGW";
    SGW = 16, "SGW";
    FNG = 17, "FNG";
    OGW = 18, "OGW";
    HNBGW = 19, "HNBGW";
    BNG = 20, "BNG";
}

/// `SN-Service-Type` (26.8164.24), a named number: `get` gives and `push` takes `ServiceType`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

::radius_dict::enumeration! {
    /// A value of `SN-DNS-Proxy-Use-Subscr-Addr`.
    pub DnsProxyUseSubscrAddr
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-DNS-Proxy-Use-Subscr-Addr` (26.8164.25), a named number: `get` gives and `push` takes `DnsProxyUseSubscrAddr`.
pub const DNS_PROXY_USE_SUBSCR_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DnsProxyUseSubscrAddr>> =
    ::radius_proto::typed::TypedAttribute::at("SN-DNS-Proxy-Use-Subscr-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `SN-Tunnel-Password` (26.8164.26), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const TUNNEL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tunnel-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `SN-Tunnel-Load-Balancing`.
    pub TunnelLoadBalancing
    RANDOM = 1, "random";
    BALANCED = 2, "balanced";
    PRIORITIZED = 3, "prioritized";
}

/// `SN-Tunnel-Load-Balancing` (26.8164.27), a named number: `get` gives and `push` takes `TunnelLoadBalancing`.
pub const TUNNEL_LOAD_BALANCING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelLoadBalancing>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tunnel-Load-Balancing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `SN-MN-HA-Timestamp-Tolerance` (26.8164.30), a number: `get` gives and `push` takes `u32`.
pub const MN_HA_TIMESTAMP_TOLERANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-MN-HA-Timestamp-Tolerance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `SN-Prepaid-Compressed-Count`.
    pub PrepaidCompressedCount
    UNCOMPRESSED = 0, "Uncompressed";
    COMPRESSED = 1, "Compressed";
}

/// `SN-Prepaid-Compressed-Count` (26.8164.31), a named number: `get` gives and `push` takes `PrepaidCompressedCount`.
pub const PREPAID_COMPRESSED_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PrepaidCompressedCount>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Compressed-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `SN-Prepaid-Inbound-Octets` (26.8164.32), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_INBOUND_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Inbound-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `SN-Prepaid-Outbound-Octets` (26.8164.33), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_OUTBOUND_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Outbound-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `SN-Prepaid-Total-Octets` (26.8164.34), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_TOTAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Total-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `SN-Prepaid-Timeout` (26.8164.35), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `SN-Prepaid-Watermark` (26.8164.36), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_WATERMARK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Watermark", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `SN-NAI-Construction-Domain` (26.8164.37), text: `get` gives and `push` takes `&str`.
pub const NAI_CONSTRUCTION_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-NAI-Construction-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `SN-Tunnel-ISAKMP-Crypto-Map` (26.8164.38), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_ISAKMP_CRYPTO_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tunnel-ISAKMP-Crypto-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `SN-Tunnel-ISAKMP-Secret` (26.8164.39), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const TUNNEL_ISAKMP_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tunnel-ISAKMP-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `SN-Ext-Inline-Srvr-Context` (26.8164.41), text: `get` gives and `push` takes `&str`.
pub const EXT_INLINE_SRVR_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

::radius_dict::enumeration! {
    /// A value of `SN-L3-to-L2-Tun-Addr-Policy`.
    pub L3ToL2TunAddrPolicy
    NO_LOCAL_ALLOC_VALIDATE = 0, "no-local-alloc-validate";
    LOCAL_ALLOC = 1, "local-alloc";
    LOCAL_ALLOC_VALIDATE = 2, "local-alloc-validate";
}

/// `SN-L3-to-L2-Tun-Addr-Policy` (26.8164.43), a named number: `get` gives and `push` takes `L3ToL2TunAddrPolicy`.
pub const L3_TO_L2_TUN_ADDR_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<L3ToL2TunAddrPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("SN-L3-to-L2-Tun-Addr-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `SN-Long-Duration-Timeout` (26.8164.44), a number: `get` gives and `push` takes `u32`.
pub const LONG_DURATION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Long-Duration-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

::radius_dict::enumeration! {
    /// A value of `SN-Long-Duration-Action`.
    pub LongDurationAction
    DETECTION = 1, "Detection";
    DISCONNECTION = 2, "Disconnection";
    DORMANT_ONLY_DISCONNECTION = 3, "Dormant-Only-Disconnection";
    DORMANT_ONLY_DETECTION = 4, "Dormant-Only-Detection";
}

/// `SN-Long-Duration-Action` (26.8164.45), a named number: `get` gives and `push` takes `LongDurationAction`.
pub const LONG_DURATION_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LongDurationAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Long-Duration-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

::radius_dict::enumeration! {
    /// A value of `SN-PDSN-Handoff-Req-IP-Addr`.
    pub PdsnHandoffReqIpAddr
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-PDSN-Handoff-Req-IP-Addr` (26.8164.46), a named number: `get` gives and `push` takes `PdsnHandoffReqIpAddr`.
pub const PDSN_HANDOFF_REQ_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PdsnHandoffReqIpAddr>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDSN-Handoff-Req-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

::radius_dict::enumeration! {
    /// A value of `SN-HA-Send-DNS-ADDRESS`.
    pub HaSendDnsAddress
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-HA-Send-DNS-ADDRESS` (26.8164.47), a named number: `get` gives and `push` takes `HaSendDnsAddress`.
pub const HA_SEND_DNS_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HaSendDnsAddress>> =
    ::radius_proto::typed::TypedAttribute::at("SN-HA-Send-DNS-ADDRESS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Send-Term-Verification`.
    pub MipSendTermVerification
    DISABLED = 0, "Disabled";
    ENABLEDORNVSE_CUSTOM1 = 1, "EnabledOrNVSE_Custom1";
    NVSE_CUSTOM2 = 2, "NVSE_Custom2";
    NVSE_STARENT = 3, "NVSE_Starent";
}

/// `SN-MIP-Send-Term-Verification` (26.8164.48), a named number: `get` gives and `push` takes `MipSendTermVerification`.
pub const MIP_SEND_TERM_VERIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipSendTermVerification>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Send-Term-Verification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

::radius_dict::enumeration! {
    /// A value of `SN-Data-Tunnel-Ignore-DF-Bit`.
    pub DataTunnelIgnoreDfBit
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Data-Tunnel-Ignore-DF-Bit` (26.8164.49), a named number: `get` gives and `push` takes `DataTunnelIgnoreDfBit`.
pub const DATA_TUNNEL_IGNORE_DF_BIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DataTunnelIgnoreDfBit>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Data-Tunnel-Ignore-DF-Bit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-AAA-Assign-Addr`.
    pub MipAaaAssignAddr
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-MIP-AAA-Assign-Addr` (26.8164.50), a named number: `get` gives and `push` takes `MipAaaAssignAddr`.
pub const MIP_AAA_ASSIGN_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipAaaAssignAddr>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-AAA-Assign-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Match-AAA-Assign-Addr`.
    pub MipMatchAaaAssignAddr
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-MIP-Match-AAA-Assign-Addr` (26.8164.51), a named number: `get` gives and `push` takes `MipMatchAaaAssignAddr`.
pub const MIP_MATCH_AAA_ASSIGN_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipMatchAaaAssignAddr>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Match-AAA-Assign-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

::radius_dict::enumeration! {
    /// A value of `SN-Proxy-MIP`.
    pub ProxyMip
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Proxy-MIP` (26.8164.52), a named number: `get` gives and `push` takes `ProxyMip`.
pub const PROXY_MIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ProxyMip>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Proxy-MIP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

::radius_dict::enumeration! {
    /// A value of `SN-IP-Alloc-Method`.
    pub IpAllocMethod
    ALLOC_LOCAL_POOL = 0, "Alloc_Local_Pool";
    ALLOC_DHCP_CLIENT = 1, "Alloc_Dhcp_Client";
    ALLOC_RADIUS = 2, "Alloc_Radius";
    ALLOC_NO_ALLOC = 3, "Alloc_No_Alloc";
    ALLOC_STATIC_ALLOC = 4, "Alloc_Static_Alloc";
    ALLOC_DHCP_RELAY = 5, "Alloc_Dhcp_Relay";
}

/// `SN-IP-Alloc-Method` (26.8164.53), a named number: `get` gives and `push` takes `IpAllocMethod`.
pub const IP_ALLOC_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpAllocMethod>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Alloc-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

::radius_dict::enumeration! {
    /// A value of `SN-Gratuitous-ARP-Aggressive`.
    pub GratuitousArpAggressive
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Gratuitous-ARP-Aggressive` (26.8164.54), a named number: `get` gives and `push` takes `GratuitousArpAggressive`.
pub const GRATUITOUS_ARP_AGGRESSIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<GratuitousArpAggressive>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Gratuitous-ARP-Aggressive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `SN-Ext-Inline-Srvr-Up-Addr` (26.8164.55), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const EXT_INLINE_SRVR_UP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Up-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `SN-Ext-Inline-Srvr-Down-Addr` (26.8164.56), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const EXT_INLINE_SRVR_DOWN_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Down-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `SN-Ext-Inline-Srvr-Preference` (26.8164.57), a number: `get` gives and `push` takes `u32`.
pub const EXT_INLINE_SRVR_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Preference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `SN-Ext-Inline-Srvr-Up-VLAN` (26.8164.58), octets: `get` gives and `push` takes `&[u8]`.
pub const EXT_INLINE_SRVR_UP_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Up-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `SN-Ext-Inline-Srvr-Down-VLAN` (26.8164.59), octets: `get` gives and `push` takes `&[u8]`.
pub const EXT_INLINE_SRVR_DOWN_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ext-Inline-Srvr-Down-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

::radius_dict::enumeration! {
    /// A value of `SN-IP-Hide-Service-Address`.
    pub IpHideServiceAddress
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-IP-Hide-Service-Address` (26.8164.60), a named number: `get` gives and `push` takes `IpHideServiceAddress`.
pub const IP_HIDE_SERVICE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpHideServiceAddress>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Hide-Service-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `SN-PPP-Outbound-Username` (26.8164.61), text: `get` gives and `push` takes `&str`.
pub const PPP_OUTBOUND_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Outbound-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

::radius_dict::enumeration! {
    /// A value of `SN-GTP-Version`.
    pub GtpVersion
    GTP_VERSION_0 = 0, "GTP_VERSION_0";
    GTP_VERSION_1 = 1, "GTP_VERSION_1";
    GTP_VERSION_2 = 2, "GTP_VERSION_2";
}

/// `SN-GTP-Version` (26.8164.62), a named number: `get` gives and `push` takes `GtpVersion`.
pub const GTP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<GtpVersion>> =
    ::radius_proto::typed::TypedAttribute::at("SN-GTP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

::radius_dict::enumeration! {
    /// A value of `SN-Access-link-IP-Frag`.
    pub AccessLinkIpFrag
    NORMAL = 0, "Normal";
    DF_IGNORE = 1, "DF-Ignore";
    DF_FRAGMENT_ICMP_NOTIFY = 2, "DF-Fragment-ICMP-Notify";
}

/// `SN-Access-link-IP-Frag` (26.8164.63), a named number: `get` gives and `push` takes `AccessLinkIpFrag`.
pub const ACCESS_LINK_IP_FRAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AccessLinkIpFrag>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Access-link-IP-Frag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Accounting`.
    pub SubscriberAccounting
    NONE = 0, "None";
    RADIUS = 1, "Radius";
    GTPP = 2, "GTPP";
}

/// `SN-Subscriber-Accounting` (26.8164.64), a named number: `get` gives and `push` takes `SubscriberAccounting`.
pub const SUBSCRIBER_ACCOUNTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAccounting>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Accounting", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `SN-Nw-Reachability-Server-Name` (26.8164.65), text: `get` gives and `push` takes `&str`.
pub const NW_REACHABILITY_SERVER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Nw-Reachability-Server-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-IP-Hdr-Neg-Mode`.
    pub SubscriberIpHdrNegMode
    FORCE = 0, "Force";
    DETECT = 1, "Detect";
}

/// `SN-Subscriber-IP-Hdr-Neg-Mode` (26.8164.67), a named number: `get` gives and `push` takes `SubscriberIpHdrNegMode`.
pub const SUBSCRIBER_IP_HDR_NEG_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberIpHdrNegMode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-IP-Hdr-Neg-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

::radius_dict::enumeration! {
    /// A value of `SN-GGSN-MIP-Required`.
    pub GgsnMipRequired
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-GGSN-MIP-Required` (26.8164.68), a named number: `get` gives and `push` takes `GgsnMipRequired`.
pub const GGSN_MIP_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<GgsnMipRequired>> =
    ::radius_proto::typed::TypedAttribute::at("SN-GGSN-MIP-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Acct-Start`.
    pub SubscriberAcctStart
    NORMAL = 0, "Normal";
    SUPPRESS = 1, "Suppress";
}

/// `SN-Subscriber-Acct-Start` (26.8164.69), a named number: `get` gives and `push` takes `SubscriberAcctStart`.
pub const SUBSCRIBER_ACCT_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAcctStart>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Acct-Start", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Acct-Interim`.
    pub SubscriberAcctInterim
    NORMAL = 0, "Normal";
    SUPPRESS = 1, "Suppress";
}

/// `SN-Subscriber-Acct-Interim` (26.8164.70), a named number: `get` gives and `push` takes `SubscriberAcctInterim`.
pub const SUBSCRIBER_ACCT_INTERIM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAcctInterim>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Acct-Interim", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Acct-Stop`.
    pub SubscriberAcctStop
    NORMAL = 0, "Normal";
    SUPPRESS = 1, "Suppress";
}

/// `SN-Subscriber-Acct-Stop` (26.8164.71), a named number: `get` gives and `push` takes `SubscriberAcctStop`.
pub const SUBSCRIBER_ACCT_STOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAcctStop>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Acct-Stop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Tp-Dnlk`.
    pub QosTpDnlk
    DISABLED = 0, "Disabled";
    POLICING = 1, "Policing";
    SHAPING = 2, "Shaping";
}

/// `SN-QoS-Tp-Dnlk` (26.8164.73), a named number: `get` gives and `push` takes `QosTpDnlk`.
pub const QOS_TP_DNLK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosTpDnlk>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Tp-Dnlk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `SN-Tp-Dnlk-Committed-Data-Rate` (26.8164.74), a number: `get` gives and `push` takes `u32`.
pub const TP_DNLK_COMMITTED_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Dnlk-Committed-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `SN-Tp-Dnlk-Peak-Data-Rate` (26.8164.75), a number: `get` gives and `push` takes `u32`.
pub const TP_DNLK_PEAK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Dnlk-Peak-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `SN-Tp-Dnlk-Burst-Size` (26.8164.76), a number: `get` gives and `push` takes `u32`.
pub const TP_DNLK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Dnlk-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

::radius_dict::enumeration! {
    /// A value of `SN-Tp-Dnlk-Exceed-Action`.
    pub TpDnlkExceedAction
    TRANSMIT = 0, "Transmit";
    DROP = 1, "Drop";
    LOWER_IP_PRECEDENCE = 2, "Lower-IP-Precedence";
    BUFFER = 3, "Buffer";
    TRANSMIT_ON_BUFFER_FULL = 4, "Transmit-On-Buffer-Full";
}

/// `SN-Tp-Dnlk-Exceed-Action` (26.8164.77), a named number: `get` gives and `push` takes `TpDnlkExceedAction`.
pub const TP_DNLK_EXCEED_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TpDnlkExceedAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Dnlk-Exceed-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

::radius_dict::enumeration! {
    /// A value of `SN-Tp-Dnlk-Violate-Action`.
    pub TpDnlkViolateAction
    TRANSMIT = 0, "Transmit";
    DROP = 1, "Drop";
    LOWER_IP_PRECEDENCE = 2, "Lower-IP-Precedence";
    BUFFER = 3, "Buffer";
    TRANSMIT_ON_BUFFER_FULL = 4, "Transmit-On-Buffer-Full";
}

/// `SN-Tp-Dnlk-Violate-Action` (26.8164.78), a named number: `get` gives and `push` takes `TpDnlkViolateAction`.
pub const TP_DNLK_VIOLATE_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TpDnlkViolateAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Dnlk-Violate-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Tp-Uplk`.
    pub QosTpUplk
    DISABLED = 0, "Disabled";
    POLICING = 1, "Policing";
    SHAPING = 2, "Shaping";
}

/// `SN-QoS-Tp-Uplk` (26.8164.79), a named number: `get` gives and `push` takes `QosTpUplk`.
pub const QOS_TP_UPLK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosTpUplk>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Tp-Uplk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `SN-Tp-Uplk-Committed-Data-Rate` (26.8164.80), a number: `get` gives and `push` takes `u32`.
pub const TP_UPLK_COMMITTED_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Uplk-Committed-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `SN-Tp-Uplk-Peak-Data-Rate` (26.8164.81), a number: `get` gives and `push` takes `u32`.
pub const TP_UPLK_PEAK_DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Uplk-Peak-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `SN-Tp-Uplk-Burst-Size` (26.8164.82), a number: `get` gives and `push` takes `u32`.
pub const TP_UPLK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Uplk-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

::radius_dict::enumeration! {
    /// A value of `SN-Tp-Uplk-Exceed-Action`.
    pub TpUplkExceedAction
    TRANSMIT = 0, "Transmit";
    DROP = 1, "Drop";
    LOWER_IP_PRECEDENCE = 2, "Lower-IP-Precedence";
    BUFFER = 3, "Buffer";
    TRANSMIT_ON_BUFFER_FULL = 4, "Transmit-On-Buffer-Full";
}

/// `SN-Tp-Uplk-Exceed-Action` (26.8164.83), a named number: `get` gives and `push` takes `TpUplkExceedAction`.
pub const TP_UPLK_EXCEED_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TpUplkExceedAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Uplk-Exceed-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

::radius_dict::enumeration! {
    /// A value of `SN-Tp-Uplk-Violate-Action`.
    pub TpUplkViolateAction
    TRANSMIT = 0, "Transmit";
    DROP = 1, "Drop";
    LOWER_IP_PRECEDENCE = 2, "Lower-IP-Precedence";
    BUFFER = 3, "Buffer";
    TRANSMIT_ON_BUFFER_FULL = 4, "Transmit-On-Buffer-Full";
}

/// `SN-Tp-Uplk-Violate-Action` (26.8164.84), a named number: `get` gives and `push` takes `TpUplkViolateAction`.
pub const TP_UPLK_VIOLATE_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TpUplkViolateAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tp-Uplk-Violate-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-IP-TOS-Copy`.
    pub SubscriberIpTosCopy
    NONE = 0, "None";
    ACCESS_TUNNEL = 1, "Access-Tunnel";
    DATA_TUNNEL = 2, "Data-Tunnel";
    BOTH = 3, "Both";
}

/// `SN-Subscriber-IP-TOS-Copy` (26.8164.85), a named number: `get` gives and `push` takes `SubscriberIpTosCopy`.
pub const SUBSCRIBER_IP_TOS_COPY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberIpTosCopy>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-IP-TOS-Copy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `SN-QoS-Conversation-Class` (26.8164.86), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_CONVERSATION_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Conversation-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `SN-QoS-Streaming-Class` (26.8164.87), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_STREAMING_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Streaming-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `SN-QoS-Interactive1-Class` (26.8164.88), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_INTERACTIVE1_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Interactive1-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `SN-QoS-Interactive2-Class` (26.8164.89), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_INTERACTIVE2_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Interactive2-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `SN-QoS-Interactive3-Class` (26.8164.90), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_INTERACTIVE3_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Interactive3-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `SN-QoS-Background-Class` (26.8164.91), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_BACKGROUND_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Background-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-NW-Layer-IPv4`.
    pub PppNwLayerIpv4
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
    PASSIVE = 2, "Passive";
}

/// `SN-PPP-NW-Layer-IPv4` (26.8164.92), a named number: `get` gives and `push` takes `PppNwLayerIpv4`.
pub const PPP_NW_LAYER_IPV4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppNwLayerIpv4>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-NW-Layer-IPv4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-NW-Layer-IPv6`.
    pub PppNwLayerIpv6
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
    PASSIVE = 2, "Passive";
}

/// `SN-PPP-NW-Layer-IPv6` (26.8164.93), a named number: `get` gives and `push` takes `PppNwLayerIpv6`.
pub const PPP_NW_LAYER_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppNwLayerIpv6>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-NW-Layer-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `SN-Virtual-APN-Name` (26.8164.94), text: `get` gives and `push` takes `&str`.
pub const VIRTUAL_APN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Virtual-APN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Accept-Peer-v6Ifid`.
    pub PppAcceptPeerV6ifid
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-PPP-Accept-Peer-v6Ifid` (26.8164.95), a named number: `get` gives and `push` takes `PppAcceptPeerV6ifid`.
pub const PPP_ACCEPT_PEER_V6IFID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppAcceptPeerV6ifid>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Accept-Peer-v6Ifid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `SN-IPv6-rtr-advt-interval` (26.8164.96), a number: `get` gives and `push` takes `u32`.
pub const IPV6_RTR_ADVT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-rtr-advt-interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `SN-IPv6-num-rtr-advt` (26.8164.97), a number: `get` gives and `push` takes `u32`.
pub const IPV6_NUM_RTR_ADVT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-num-rtr-advt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

::radius_dict::enumeration! {
    /// A value of `SN-NPU-Qos-Priority`.
    pub NpuQosPriority
    BEST_EFFORT = 0, "Best_Effort";
    BRONZE = 1, "Bronze";
    SILVER = 2, "Silver";
    GOLD = 3, "Gold";
    FROM_DSCP = 4, "From_DSCP";
}

/// `SN-NPU-Qos-Priority` (26.8164.98), a named number: `get` gives and `push` takes `NpuQosPriority`.
pub const NPU_QOS_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NpuQosPriority>> =
    ::radius_proto::typed::TypedAttribute::at("SN-NPU-Qos-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

::radius_dict::enumeration! {
    /// A value of `SN-MN-HA-Hash-Algorithm`.
    pub MnHaHashAlgorithm
    MD5 = 1, "MD5";
    MD5_RFC2002 = 2, "MD5_RFC2002";
    HMAC_MD5 = 3, "HMAC_MD5";
}

/// `SN-MN-HA-Hash-Algorithm` (26.8164.99), a named number: `get` gives and `push` takes `MnHaHashAlgorithm`.
pub const MN_HA_HASH_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MnHaHashAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MN-HA-Hash-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Acct-Rsp-Action`.
    pub SubscriberAcctRspAction
    NONE = 0, "None";
    NO_EARLY_PDUS = 1, "No_Early_PDUs";
    DELAY_GTP_RESPONSE = 2, "Delay_GTP_Response";
}

/// `SN-Subscriber-Acct-Rsp-Action` (26.8164.100), a named number: `get` gives and `push` takes `SubscriberAcctRspAction`.
pub const SUBSCRIBER_ACCT_RSP_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAcctRspAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Acct-Rsp-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `SN-IPv6-Primary-DNS` (26.8164.101), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `SN-IPv6-Secondary-DNS` (26.8164.102), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `SN-IPv6-Egress-Filtering`.
    pub Ipv6EgressFiltering
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-IPv6-Egress-Filtering` (26.8164.103), a named number: `get` gives and `push` takes `Ipv6EgressFiltering`.
pub const IPV6_EGRESS_FILTERING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Ipv6EgressFiltering>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Egress-Filtering", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `SN-Mediation-VPN-Name` (26.8164.104), text: `get` gives and `push` takes `&str`.
pub const MEDIATION_VPN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Mediation-VPN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `SN-Mediation-Acct-Rsp-Action`.
    pub MediationAcctRspAction
    NONE = 0, "None";
    NO_EARLY_PDUS = 1, "No_Early_PDUs";
    DELAY_GTP_RESPONSE = 2, "Delay_GTP_Response";
}

/// `SN-Mediation-Acct-Rsp-Action` (26.8164.105), a named number: `get` gives and `push` takes `MediationAcctRspAction`.
pub const MEDIATION_ACCT_RSP_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MediationAcctRspAction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Mediation-Acct-Rsp-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

::radius_dict::enumeration! {
    /// A value of `SN-Home-Sub-Use-GGSN`.
    pub HomeSubUseGgsn
    DENY = 0, "Deny";
    ACCEPT = 1, "Accept";
}

/// `SN-Home-Sub-Use-GGSN` (26.8164.106), a named number: `get` gives and `push` takes `HomeSubUseGgsn`.
pub const HOME_SUB_USE_GGSN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HomeSubUseGgsn>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Home-Sub-Use-GGSN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

::radius_dict::enumeration! {
    /// A value of `SN-Visiting-Sub-Use-GGSN`.
    pub VisitingSubUseGgsn
    DENY = 0, "Deny";
    ACCEPT = 1, "Accept";
}

/// `SN-Visiting-Sub-Use-GGSN` (26.8164.107), a named number: `get` gives and `push` takes `VisitingSubUseGgsn`.
pub const VISITING_SUB_USE_GGSN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<VisitingSubUseGgsn>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Visiting-Sub-Use-GGSN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

::radius_dict::enumeration! {
    /// A value of `SN-Roaming-Sub-Use-GGSN`.
    pub RoamingSubUseGgsn
    DENY = 0, "Deny";
    ACCEPT = 1, "Accept";
}

/// `SN-Roaming-Sub-Use-GGSN` (26.8164.108), a named number: `get` gives and `push` takes `RoamingSubUseGgsn`.
pub const ROAMING_SUB_USE_GGSN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RoamingSubUseGgsn>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Roaming-Sub-Use-GGSN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `SN-Home-Profile` (26.8164.109), a number: `get` gives and `push` takes `u32`.
pub const HOME_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Home-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `SN-IP-Src-Validation-Drop-Limit` (26.8164.110), a number: `get` gives and `push` takes `u32`.
pub const IP_SRC_VALIDATION_DROP_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Src-Validation-Drop-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Conversational-PHB`.
    pub QosClassConversationalPhb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Conversational-PHB` (26.8164.111), a named number: `get` gives and `push` takes `QosClassConversationalPhb`.
pub const QOS_CLASS_CONVERSATIONAL_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassConversationalPhb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Conversational-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Streaming-PHB`.
    pub QosClassStreamingPhb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Streaming-PHB` (26.8164.112), a named number: `get` gives and `push` takes `QosClassStreamingPhb`.
pub const QOS_CLASS_STREAMING_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassStreamingPhb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Streaming-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Background-PHB`.
    pub QosClassBackgroundPhb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Background-PHB` (26.8164.113), a named number: `get` gives and `push` takes `QosClassBackgroundPhb`.
pub const QOS_CLASS_BACKGROUND_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassBackgroundPhb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Background-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Interactive-1-PHB`.
    pub QosClassInteractive1Phb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Interactive-1-PHB` (26.8164.114), a named number: `get` gives and `push` takes `QosClassInteractive1Phb`.
pub const QOS_CLASS_INTERACTIVE_1_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassInteractive1Phb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Interactive-1-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Interactive-2-PHB`.
    pub QosClassInteractive2Phb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Interactive-2-PHB` (26.8164.115), a named number: `get` gives and `push` takes `QosClassInteractive2Phb`.
pub const QOS_CLASS_INTERACTIVE_2_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassInteractive2Phb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Interactive-2-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

::radius_dict::enumeration! {
    /// A value of `SN-QoS-Class-Interactive-3-PHB`.
    pub QosClassInteractive3Phb
    BEST_EFFORT = 0, "Best-Effort";
    PASS_THROUGH = 1, "Pass-Through";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `SN-QoS-Class-Interactive-3-PHB` (26.8164.116), a named number: `get` gives and `push` takes `QosClassInteractive3Phb`.
pub const QOS_CLASS_INTERACTIVE_3_PHB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosClassInteractive3Phb>> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Class-Interactive-3-PHB", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `SN-Visiting-Profile` (26.8164.117), a number: `get` gives and `push` takes `u32`.
pub const VISITING_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Visiting-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `SN-Roaming-Profile` (26.8164.118), a number: `get` gives and `push` takes `u32`.
pub const ROAMING_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Roaming-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `SN-Home-Behavior` (26.8164.119), a number: `get` gives and `push` takes `u32`.
pub const HOME_BEHAVIOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Home-Behavior", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `SN-Visiting-Behavior` (26.8164.120), a number: `get` gives and `push` takes `u32`.
pub const VISITING_BEHAVIOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Visiting-Behavior", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `SN-Roaming-Behavior` (26.8164.121), a number: `get` gives and `push` takes `u32`.
pub const ROAMING_BEHAVIOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Roaming-Behavior", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `SN-Internal-SM-Index` (26.8164.122), a number: `get` gives and `push` takes `u32`.
pub const INTERNAL_SM_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Internal-SM-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

::radius_dict::enumeration! {
    /// A value of `SN-Mediation-Enabled`.
    pub MediationEnabled
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Mediation-Enabled` (26.8164.123), a named number: `get` gives and `push` takes `MediationEnabled`.
pub const MEDIATION_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MediationEnabled>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Mediation-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `SN-IPv6-Sec-Pool` (26.8164.124), text: `get` gives and `push` takes `&str`.
pub const IPV6_SEC_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Sec-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `SN-IPv6-Sec-Prefix` (26.8164.125), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_SEC_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Sec-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

::radius_dict::enumeration! {
    /// A value of `SN-IPv6-DNS-Proxy`.
    pub Ipv6DnsProxy
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-IPv6-DNS-Proxy` (26.8164.126), a named number: `get` gives and `push` takes `Ipv6DnsProxy`.
pub const IPV6_DNS_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Ipv6DnsProxy>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-DNS-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `SN-Subscriber-Nexthop-Address` (26.8164.127), a number: `get` gives and `push` takes `u32`.
pub const SUBSCRIBER_NEXTHOP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Nexthop-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

::radius_dict::enumeration! {
    /// A value of `SN-Prepaid`.
    pub Prepaid
    NO_PREPAID = 0, "no_prepaid";
    CUSTOM_PREPAID = 1, "custom_prepaid";
    STANDARD_PREPAID = 2, "standard_prepaid";
    WIMAX_PREPAID = 4, "wimax_prepaid";
}

/// `SN-Prepaid` (26.8164.128), a named number: `get` gives and `push` takes `Prepaid`.
pub const PREPAID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Prepaid>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

::radius_dict::enumeration! {
    /// A value of `SN-Prepaid-Preference`.
    pub PrepaidPreference
    PREPAID_DURATION = 0, "prepaid_duration";
    PREPAID_VOLUME = 1, "prepaid_volume";
}

/// `SN-Prepaid-Preference` (26.8164.129), a named number: `get` gives and `push` takes `PrepaidPreference`.
pub const PREPAID_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PrepaidPreference>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Preference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Always-On-Vse`.
    pub PppAlwaysOnVse
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-PPP-Always-On-Vse` (26.8164.130), a named number: `get` gives and `push` takes `PppAlwaysOnVse`.
pub const PPP_ALWAYS_ON_VSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppAlwaysOnVse>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Always-On-Vse", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `SN-Voice-Push-List-Name` (26.8164.131), text: `get` gives and `push` takes `&str`.
pub const VOICE_PUSH_LIST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Voice-Push-List-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `SN-Unclassify-List-Name` (26.8164.132), text: `get` gives and `push` takes `&str`.
pub const UNCLASSIFY_LIST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Unclassify-List-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-No-Interims`.
    pub SubscriberNoInterims
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Subscriber-No-Interims` (26.8164.133), a named number: `get` gives and `push` takes `SubscriberNoInterims`.
pub const SUBSCRIBER_NO_INTERIMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberNoInterims>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-No-Interims", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

::radius_dict::enumeration! {
    /// A value of `SN-Permit-User-Mcast-PDUs`.
    pub PermitUserMcastPdus
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Permit-User-Mcast-PDUs` (26.8164.134), a named number: `get` gives and `push` takes `PermitUserMcastPdus`.
pub const PERMIT_USER_MCAST_PDUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PermitUserMcastPdus>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Permit-User-Mcast-PDUs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

::radius_dict::enumeration! {
    /// A value of `SN-Prepaid-Final-Duration-Alg`.
    pub PrepaidFinalDurationAlg
    CURRENT_TIME = 0, "current_time";
    LAST_USER_LAYER3_ACTIVITY_TIME = 1, "last-user-layer3-activity-time";
    LAST_AIRLINK_ACTIVITY_TIME = 2, "last-airlink-activity-time";
    LAST_AIRLINK_ACTIVITY_TIME_LAST_REPORTED = 3, "last-airlink-activity-time-last-reported";
}

/// `SN-Prepaid-Final-Duration-Alg` (26.8164.135), a named number: `get` gives and `push` takes `PrepaidFinalDurationAlg`.
pub const PREPAID_FINAL_DURATION_ALG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PrepaidFinalDurationAlg>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Prepaid-Final-Duration-Alg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `SN-IPv6-Min-Link-MTU` (26.8164.136), a number: `get` gives and `push` takes `u32`.
pub const IPV6_MIN_LINK_MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Min-Link-MTU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `SN-Charging-VPN-Name` (26.8164.137), text: `get` gives and `push` takes `&str`.
pub const CHARGING_VPN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Charging-VPN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `SN-Chrg-Char-Selection-Mode` (26.8164.138), a number: `get` gives and `push` takes `u32`.
pub const CHRG_CHAR_SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Chrg-Char-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `SN-Cause-For-Rec-Closing` (26.8164.139), a number: `get` gives and `push` takes `u32`.
pub const CAUSE_FOR_REC_CLOSING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Cause-For-Rec-Closing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

::radius_dict::enumeration! {
    /// A value of `SN-Change-Condition`.
    pub ChangeCondition
    QOSCHANGE = 0, "QOSCHANGE";
    TARIFFTIMECHANGE = 1, "TARIFFTIMECHANGE";
    SGSNCHANGE = 500, "SGSNCHANGE";
}

/// `SN-Change-Condition` (26.8164.140), a named number: `get` gives and `push` takes `ChangeCondition`.
pub const CHANGE_CONDITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ChangeCondition>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Change-Condition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `SN-Dynamic-Addr-Alloc-Ind-Flag` (26.8164.141), octets: `get` gives and `push` takes `&[u8]`.
pub const DYNAMIC_ADDR_ALLOC_IND_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Dynamic-Addr-Alloc-Ind-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `SN-Ntk-Initiated-Ctx-Ind-Flag` (26.8164.142), octets: `get` gives and `push` takes `&[u8]`.
pub const NTK_INITIATED_CTX_IND_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ntk-Initiated-Ctx-Ind-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

::radius_dict::enumeration! {
    /// A value of `SN-Ntk-Session-Disconnect-Flag`.
    pub NtkSessionDisconnectFlag
    SESSION_DISCONNECT = 1, "Session-Disconnect";
}

/// `SN-Ntk-Session-Disconnect-Flag` (26.8164.143), a named number: `get` gives and `push` takes `NtkSessionDisconnectFlag`.
pub const NTK_SESSION_DISCONNECT_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NtkSessionDisconnectFlag>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ntk-Session-Disconnect-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

::radius_dict::enumeration! {
    /// A value of `SN-Enable-QoS-Renegotiation`.
    pub EnableQosRenegotiation
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-Enable-QoS-Renegotiation` (26.8164.144), a named number: `get` gives and `push` takes `EnableQosRenegotiation`.
pub const ENABLE_QOS_RENEGOTIATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EnableQosRenegotiation>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Enable-QoS-Renegotiation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `SN-QoS-Renegotiation-Timeout` (26.8164.145), a number: `get` gives and `push` takes `u32`.
pub const QOS_RENEGOTIATION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Renegotiation-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

::radius_dict::enumeration! {
    /// A value of `SN-Mediation-No-Interims`.
    pub MediationNoInterims
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Mediation-No-Interims` (26.8164.146), a named number: `get` gives and `push` takes `MediationNoInterims`.
pub const MEDIATION_NO_INTERIMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MediationNoInterims>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Mediation-No-Interims", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `SN-QoS-Negotiated` (26.8164.147), text: `get` gives and `push` takes `&str`.
pub const QOS_NEGOTIATED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Negotiated", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `SN-Primary-NBNS-Server` (26.8164.148), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Primary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `SN-Secondary-NBNS-Server` (26.8164.149), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Secondary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

::radius_dict::enumeration! {
    /// A value of `SN-IP-Header-Compression`.
    pub IpHeaderCompression
    NONE = 0, "None";
    VJ = 1, "VJ";
    ROHC = 2, "ROHC";
    VJ_ROHC = 3, "VJ_ROHC";
}

/// `SN-IP-Header-Compression` (26.8164.150), a named number: `get` gives and `push` takes `IpHeaderCompression`.
pub const IP_HEADER_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpHeaderCompression>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Header-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

::radius_dict::enumeration! {
    /// A value of `SN-Mode`.
    pub Mode
    RELIABLE = 0, "Reliable";
    OPTIMISTIC = 1, "Optimistic";
    UNIDIRECTIONAL = 2, "Unidirectional";
}

/// `SN-Mode` (26.8164.151), a named number: `get` gives and `push` takes `Mode`.
pub const MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Mode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `SN-Assigned-VLAN-ID` (26.8164.152), a number of two octets: `get` gives and `push` takes `u16`.
pub const ASSIGNED_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("SN-Assigned-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

::radius_dict::enumeration! {
    /// A value of `SN-Direction`.
    pub Direction
    ANY = 0, "Any";
    UPLINK = 1, "Uplink";
    DOWNLINK = 2, "Downlink";
}

/// `SN-Direction` (26.8164.153), a named number: `get` gives and `push` takes `Direction`.
pub const DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Direction>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `SN-MIP-HA-Assignment-Table` (26.8164.154), text: `get` gives and `push` takes `&str`.
pub const MIP_HA_ASSIGNMENT_TABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-HA-Assignment-Table", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

::radius_dict::enumeration! {
    /// A value of `SN-Tun-Addr-Policy`.
    pub TunAddrPolicy
    NO_LOCAL_ALLOC_VALIDATE = 0, "no-local-alloc-validate";
    LOCAL_ALLOC = 1, "local-alloc";
    LOCAL_ALLOC_VALIDATE = 2, "local-alloc-validate";
}

/// `SN-Tun-Addr-Policy` (26.8164.156), a named number: `get` gives and `push` takes `TunAddrPolicy`.
pub const TUN_ADDR_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunAddrPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tun-Addr-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

::radius_dict::enumeration! {
    /// A value of `SN-DHCP-Lease-Expiry-Policy`.
    pub DhcpLeaseExpiryPolicy
    AUTO_RENEW = 0, "auto-renew";
    DISCONNECT = 1, "disconnect";
}

/// `SN-DHCP-Lease-Expiry-Policy` (26.8164.157), a named number: `get` gives and `push` takes `DhcpLeaseExpiryPolicy`.
pub const DHCP_LEASE_EXPIRY_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DhcpLeaseExpiryPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("SN-DHCP-Lease-Expiry-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `SN-Subscriber-Template-Name` (26.8164.158), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_TEMPLATE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Template-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `SN-Subs-IMSA-Service-Name` (26.8164.159), text: `get` gives and `push` takes `&str`.
pub const SUBS_IMSA_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subs-IMSA-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `SN-Traffic-Group` (26.8164.161), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Traffic-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `SN-Rad-APN-Name` (26.8164.162), octets: `get` gives and `push` takes `&[u8]`.
pub const RAD_APN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Rad-APN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Send-Ancid`.
    pub MipSendAncid
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-MIP-Send-Ancid` (26.8164.163), a named number: `get` gives and `push` takes `MipSendAncid`.
pub const MIP_SEND_ANCID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipSendAncid>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Send-Ancid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Send-Imsi`.
    pub MipSendImsi
    NONEORDISABLED = 0, "NoneOrDisabled";
    STARENT_NVSE = 1, "Starent_NVSE";
    NVSE_CUSTOM1 = 2, "NVSE_Custom1";
    NVSE_CUSTOM2 = 3, "NVSE_Custom2";
}

/// `SN-MIP-Send-Imsi` (26.8164.164), a named number: `get` gives and `push` takes `MipSendImsi`.
pub const MIP_SEND_IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipSendImsi>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Send-Imsi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Dual-Anchor`.
    pub MipDualAnchor
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-MIP-Dual-Anchor` (26.8164.165), a named number: `get` gives and `push` takes `MipDualAnchor`.
pub const MIP_DUAL_ANCHOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipDualAnchor>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Dual-Anchor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `SN-MIP-ANCID` (26.8164.166), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP_ANCID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-ANCID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `SN-IMS-AM-Address` (26.8164.167), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IMS_AM_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-IMS-AM-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `SN-IMS-AM-Domain-Name` (26.8164.168), octets: `get` gives and `push` takes `&[u8]`.
pub const IMS_AM_DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-IMS-AM-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `SN-Service-Address` (26.8164.169), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SERVICE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Service-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

::radius_dict::enumeration! {
    /// A value of `SN-PDIF-MIP-Required`.
    pub PdifMipRequired
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-PDIF-MIP-Required` (26.8164.170), a named number: `get` gives and `push` takes `PdifMipRequired`.
pub const PDIF_MIP_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PdifMipRequired>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDIF-MIP-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `SN-FMC-Location` (26.8164.171), octets: `get` gives and `push` takes `&[u8]`.
pub const FMC_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-FMC-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

::radius_dict::enumeration! {
    /// A value of `SN-PDIF-MIP-Release-TIA`.
    pub PdifMipReleaseTia
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-PDIF-MIP-Release-TIA` (26.8164.172), a named number: `get` gives and `push` takes `PdifMipReleaseTia`.
pub const PDIF_MIP_RELEASE_TIA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PdifMipReleaseTia>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDIF-MIP-Release-TIA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

::radius_dict::enumeration! {
    /// A value of `SN-PDIF-MIP-Simple-IP-Fallback`.
    pub PdifMipSimpleIpFallback
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-PDIF-MIP-Simple-IP-Fallback` (26.8164.173), a named number: `get` gives and `push` takes `PdifMipSimpleIpFallback`.
pub const PDIF_MIP_SIMPLE_IP_FALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PdifMipSimpleIpFallback>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDIF-MIP-Simple-IP-Fallback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

::radius_dict::enumeration! {
    /// A value of `SN-Tunnel-Gn`.
    pub TunnelGn
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Tunnel-Gn` (26.8164.174), a named number: `get` gives and `push` takes `TunnelGn`.
pub const TUNNEL_GN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelGn>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Tunnel-Gn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `SN-MIP-Reg-Lifetime-Realm` (26.8164.175), a number: `get` gives and `push` takes `u32`.
pub const MIP_REG_LIFETIME_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Reg-Lifetime-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `SN-Ecs-Data-Volume` (26.8164.176), octets: `get` gives and `push` takes `&[u8]`.
pub const ECS_DATA_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Ecs-Data-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `SN-QoS-Traffic-Policy` (26.8164.177), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_TRAFFIC_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QoS-Traffic-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `SN-ANID` (26.8164.178), octets: `get` gives and `push` takes `&[u8]`.
pub const ANID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-ANID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

::radius_dict::enumeration! {
    /// A value of `SN-PPP-Reneg-Disc`.
    pub PppRenegDisc
    NEVER = 0, "Never";
    ALWAYS = 1, "Always";
    NAI_PREFIX_MSID_MISMATCH = 2, "NAI_Prefix_MSID_Mismatch";
}

/// `SN-PPP-Reneg-Disc` (26.8164.187), a named number: `get` gives and `push` takes `PppRenegDisc`.
pub const PPP_RENEG_DISC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppRenegDisc>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PPP-Reneg-Disc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

::radius_dict::enumeration! {
    /// A value of `SN-MIP-Send-Correlation-Info`.
    pub MipSendCorrelationInfo
    DISABLED = 0, "Disabled";
    ENABLEDORNVSE_STARENT = 1, "EnabledOrNVSE_Starent";
    NVSE_CUSTOM1 = 2, "NVSE_CUstom1";
    NVSE_CUSTOM2 = 3, "NVSE_Custom2";
}

/// `SN-MIP-Send-Correlation-Info` (26.8164.188), a named number: `get` gives and `push` takes `MipSendCorrelationInfo`.
pub const MIP_SEND_CORRELATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipSendCorrelationInfo>> =
    ::radius_proto::typed::TypedAttribute::at("SN-MIP-Send-Correlation-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `SN-PDSN-Correlation-Id` (26.8164.189), octets: `get` gives and `push` takes `&[u8]`.
pub const PDSN_CORRELATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDSN-Correlation-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `SN-PDSN-NAS-Id` (26.8164.190), text: `get` gives and `push` takes `&str`.
pub const PDSN_NAS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDSN-NAS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `SN-PDSN-NAS-IP-Address` (26.8164.191), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PDSN_NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDSN-NAS-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Acct-Mode`.
    pub SubscriberAcctMode
    FLOW_BASED_AUXILIARY = 0, "flow-based-auxiliary";
    FLOW_BASED_ALL = 1, "flow-based-all";
    FLOW_BASED_NONE = 2, "flow-based-none";
    SESSION_BASED = 3, "session-based";
    MAIN_A10_ONLY = 4, "main-a10-only";
}

/// `SN-Subscriber-Acct-Mode` (26.8164.192), a named number: `get` gives and `push` takes `SubscriberAcctMode`.
pub const SUBSCRIBER_ACCT_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberAcctMode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Acct-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `SN-IP-In-Plcy-Grp` (26.8164.193), text: `get` gives and `push` takes `&str`.
pub const IP_IN_PLCY_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-In-Plcy-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `SN-IP-Out-Plcy-Grp` (26.8164.194), text: `get` gives and `push` takes `&str`.
pub const IP_OUT_PLCY_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Out-Plcy-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

::radius_dict::enumeration! {
    /// A value of `SN-IP-Source-Violate-No-Acct`.
    pub IpSourceViolateNoAcct
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-IP-Source-Violate-No-Acct` (26.8164.196), a named number: `get` gives and `push` takes `IpSourceViolateNoAcct`.
pub const IP_SOURCE_VIOLATE_NO_ACCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpSourceViolateNoAcct>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IP-Source-Violate-No-Acct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

::radius_dict::enumeration! {
    /// A value of `SN-Firewall-Enabled`.
    pub FirewallEnabled
    FALSE = 0, "False";
    TRUE = 1, "True";
}

/// `SN-Firewall-Enabled` (26.8164.198), a named number: `get` gives and `push` takes `FirewallEnabled`.
pub const FIREWALL_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FirewallEnabled>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Firewall-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `SNA-PPP-Unfr-data-In-Oct` (26.8164.200), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_UNFR_DATA_IN_OCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Unfr-data-In-Oct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `SNA-PPP-Unfr-data-Out-Oct` (26.8164.201), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_UNFR_DATA_OUT_OCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Unfr-data-Out-Oct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `SNA-PPP-Unfr-Data-In-Gig` (26.8164.202), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_UNFR_DATA_IN_GIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Unfr-Data-In-Gig", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `SNA-PPP-Unfr-Data-Out-Gig` (26.8164.203), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_UNFR_DATA_OUT_GIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Unfr-Data-Out-Gig", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `SN-Admin-Expiry` (26.8164.204), a number: `get` gives and `push` takes `u32`.
pub const ADMIN_EXPIRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Admin-Expiry", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `SNA-Input-Gigawords` (26.8164.206), a number: `get` gives and `push` takes `u32`.
pub const SNA_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `SNA-Output-Gigawords` (26.8164.207), a number: `get` gives and `push` takes `u32`.
pub const SNA_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `SN-DNS-Proxy-Intercept-List` (26.8164.214), text: `get` gives and `push` takes `&str`.
pub const DNS_PROXY_INTERCEPT_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-DNS-Proxy-Intercept-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

::radius_dict::enumeration! {
    /// A value of `SN-Subscriber-Class`.
    pub SubscriberClass
    NORMAL_SUBSCRIBER = 0, "Normal_Subscriber";
    TING_100 = 1, "Ting_100";
    TING_500 = 2, "Ting_500";
    TING_BUDDY = 3, "Ting_Buddy";
    TING_STAR = 4, "Ting_Star";
    TING_NOLIMIT_SMS = 5, "Ting_Nolimit_SMS";
    KIDS_LOCATOR = 6, "Kids_Locator";
    TING_2000 = 7, "Ting_2000";
    HANDICAPPED_WELFARE = 8, "Handicapped_Welfare";
    RESERVED = 9, "Reserved";
}

/// `SN-Subscriber-Class` (26.8164.219), a named number: `get` gives and `push` takes `SubscriberClass`.
pub const SUBSCRIBER_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubscriberClass>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subscriber-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `SN-CFPolicy-ID` (26.8164.220), a number: `get` gives and `push` takes `u32`.
pub const CFPOLICY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-CFPolicy-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

::radius_dict::enumeration! {
    /// A value of `SN-Subs-VJ-Slotid-Cmp-Neg-Mode`.
    pub SubsVjSlotidCmpNegMode
    NONE = 0, "None";
    RECEIVE = 1, "Receive";
    TRANSMIT = 2, "Transmit";
    BOTH = 3, "Both";
}

/// `SN-Subs-VJ-Slotid-Cmp-Neg-Mode` (26.8164.221), a named number: `get` gives and `push` takes `SubsVjSlotidCmpNegMode`.
pub const SUBS_VJ_SLOTID_CMP_NEG_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubsVjSlotidCmpNegMode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subs-VJ-Slotid-Cmp-Neg-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `SN-Primary-DCCA-Peer` (26.8164.223), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_DCCA_PEER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Primary-DCCA-Peer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `SN-Secondary-DCCA-Peer` (26.8164.224), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_DCCA_PEER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Secondary-DCCA-Peer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

::radius_dict::enumeration! {
    /// A value of `SN-Subs-Acc-Flow-Traffic-Valid`.
    pub SubsAccFlowTrafficValid
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Subs-Acc-Flow-Traffic-Valid` (26.8164.225), a named number: `get` gives and `push` takes `SubsAccFlowTrafficValid`.
pub const SUBS_ACC_FLOW_TRAFFIC_VALID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SubsAccFlowTrafficValid>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Subs-Acc-Flow-Traffic-Valid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `SN-Acct-Input-Packets-Dropped` (26.8164.226), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_PACKETS_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Input-Packets-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `SN-Acct-Output-Packets-Dropped` (26.8164.227), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_PACKETS_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Output-Packets-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `SN-Acct-Input-Octets-Dropped` (26.8164.228), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_INPUT_OCTETS_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Input-Octets-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `SN-Acct-Output-Octets-Dropped` (26.8164.229), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_OUTPUT_OCTETS_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Output-Octets-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `SN-Acct-Input-Giga-Dropped` (26.8164.230), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_GIGA_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Input-Giga-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `SN-Acct-Output-Giga-Dropped` (26.8164.231), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_GIGA_DROPPED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acct-Output-Giga-Dropped", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `SN-Overload-Disc-Connect-Time` (26.8164.233), a number: `get` gives and `push` takes `u32`.
pub const OVERLOAD_DISC_CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Overload-Disc-Connect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `SN-Overload-Disconnect` (26.8164.235), a number: `get` gives and `push` takes `u32`.
pub const OVERLOAD_DISCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Overload-Disconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

::radius_dict::enumeration! {
    /// A value of `SN-Radius-Returned-Username`.
    pub RadiusReturnedUsername
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-Radius-Returned-Username` (26.8164.236), a named number: `get` gives and `push` takes `RadiusReturnedUsername`.
pub const RADIUS_RETURNED_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RadiusReturnedUsername>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Radius-Returned-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `SN-ROHC-Profile-Name` (26.8164.238), text: `get` gives and `push` takes `&str`.
pub const ROHC_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-ROHC-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `SN-Firewall-Policy` (26.8164.239), octets: `get` gives and `push` takes `&[u8]`.
pub const FIREWALL_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Firewall-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `SN-Transparent-Data` (26.8164.247), octets: `get` gives and `push` takes `&[u8]`.
pub const TRANSPARENT_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Transparent-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `SN-MS-ISDN` (26.8164.248), octets: `get` gives and `push` takes `&[u8]`.
pub const MS_ISDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-MS-ISDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `SN-Routing-Area-Id` (26.8164.249), text: `get` gives and `push` takes `&str`.
pub const ROUTING_AREA_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Routing-Area-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `SN-Rulebase` (26.8164.250), text: `get` gives and `push` takes `&str`.
pub const RULEBASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Rulebase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `SN-Call-Id` (26.8164.251), a number: `get` gives and `push` takes `u32`.
pub const CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `SN-IMSI` (26.8164.252), octets: `get` gives and `push` takes `&[u8]`.
pub const IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-IMSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

::radius_dict::enumeration! {
    /// A value of `SN-Long-Duration-Notification`.
    pub LongDurationNotification
    SUPPRESS = 0, "Suppress";
    SEND = 1, "Send";
}

/// `SN-Long-Duration-Notification` (26.8164.253), a named number: `get` gives and `push` takes `LongDurationNotification`.
pub const LONG_DURATION_NOTIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LongDurationNotification>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Long-Duration-Notification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `SN-SIP-Method` (26.8164.254), a number: `get` gives and `push` takes `u32`.
pub const SIP_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-SIP-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `SN-Event` (26.8164.255), text: `get` gives and `push` takes `&str`.
pub const EVENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Event", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));

::radius_dict::enumeration! {
    /// A value of `SN-Role-Of-Node`.
    pub RoleOfNode
    ORIGINATING_ROLE = 0, "ORIGINATING_ROLE";
    TERMINATING_ROLE = 1, "TERMINATING_ROLE";
}

/// `SN-Role-Of-Node` (26.8164.256), a named number: `get` gives and `push` takes `RoleOfNode`.
pub const ROLE_OF_NODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RoleOfNode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Role-Of-Node", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 256));

/// `SN-Session-Id` (26.8164.257), text: `get` gives and `push` takes `&str`.
pub const SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 257));

/// `SN-SIP-Request-Time-Stamp` (26.8164.258), text: `get` gives and `push` takes `&str`.
pub const SIP_REQUEST_TIME_STAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-SIP-Request-Time-Stamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 258));

/// `SN-SIP-Response-Time-Stamp` (26.8164.259), text: `get` gives and `push` takes `&str`.
pub const SIP_RESPONSE_TIME_STAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-SIP-Response-Time-Stamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 259));

/// `SN-IMS-Charging-Identifier` (26.8164.260), text: `get` gives and `push` takes `&str`.
pub const IMS_CHARGING_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-IMS-Charging-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 260));

/// `SN-Originating-IOI` (26.8164.261), text: `get` gives and `push` takes `&str`.
pub const ORIGINATING_IOI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Originating-IOI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 261));

/// `SN-Terminating-IOI` (26.8164.262), text: `get` gives and `push` takes `&str`.
pub const TERMINATING_IOI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Terminating-IOI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 262));

/// `SN-SDP-Session-Description` (26.8164.263), text: `get` gives and `push` takes `&str`.
pub const SDP_SESSION_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-SDP-Session-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 263));

/// `SN-GGSN-Address` (26.8164.264), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const GGSN_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-GGSN-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 264));

/// `SN-Sec-IP-Pool-Name` (26.8164.265), text: `get` gives and `push` takes `&str`.
pub const SEC_IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Sec-IP-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 265));

/// `SN-Authorised-Qos` (26.8164.266), text: `get` gives and `push` takes `&str`.
pub const AUTHORISED_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Authorised-Qos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 266));

::radius_dict::enumeration! {
    /// A value of `SN-Cause-Code`.
    pub CauseCode
    NORMAL_END_OF_SESSION = 0, "Normal_End_Of_Session";
    SUCCESSFUL_TRANSACTION = 1, "Successful_Transaction";
    END_OF_SUBSCRIBER_DIALOG = 2, "End_Of_Subscriber_Dialog";
    _3XX_REDIRECTION = 3, "3XX_Redirection";
    _4XX_REQUEST_FAILURE = 4, "4XX_Request_Failure";
    _5XX_SERVER_FAILURE = 5, "5XX_Server_Failure";
    _6XX_GLOBAL_FAILURE = 6, "6XX_Global_Failure";
    UNSPECIFIED_ERROR = 7, "Unspecified_Error";
    UNSUCCESSFUL_SESSION_SETUP = 8, "Unsuccessful_Session_Setup";
    INTERNAL_ERROR = 9, "Internal_Error";
}

/// `SN-Cause-Code` (26.8164.267), a named number: `get` gives and `push` takes `CauseCode`.
pub const CAUSE_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CauseCode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Cause-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 267));

::radius_dict::enumeration! {
    /// A value of `SN-Node-Functionality`.
    pub NodeFunctionality
    S_CSCF = 0, "S-CSCF";
    P_CSCF = 1, "P-CSCF";
    I_CSCF = 2, "I-CSCF";
}

/// `SN-Node-Functionality` (26.8164.268), a named number: `get` gives and `push` takes `NodeFunctionality`.
pub const NODE_FUNCTIONALITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NodeFunctionality>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Node-Functionality", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 268));

/// `SN-Is-Unregistered-Subscriber` (26.8164.269), text: `get` gives and `push` takes `&str`.
pub const IS_UNREGISTERED_SUBSCRIBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Is-Unregistered-Subscriber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 269));

/// `SN-Content-Type` (26.8164.270), text: `get` gives and `push` takes `&str`.
pub const CONTENT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Content-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 270));

/// `SN-Content-Length` (26.8164.271), text: `get` gives and `push` takes `&str`.
pub const CONTENT_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Content-Length", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 271));

/// `SN-Content-Disposition` (26.8164.272), text: `get` gives and `push` takes `&str`.
pub const CONTENT_DISPOSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Content-Disposition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 272));

/// `SN-CSCF-Rf-SDP-Media-Components` (26.8164.273), octets: `get` gives and `push` takes `&[u8]`.
pub const CSCF_RF_SDP_MEDIA_COMPONENTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-CSCF-Rf-SDP-Media-Components", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 273));

::radius_dict::enumeration! {
    /// A value of `SN-ROHC-Flow-Marking-Mode`.
    pub RohcFlowMarkingMode
    FALSE = 0, "False";
    TRUE = 1, "True";
}

/// `SN-ROHC-Flow-Marking-Mode` (26.8164.274), a named number: `get` gives and `push` takes `RohcFlowMarkingMode`.
pub const ROHC_FLOW_MARKING_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RohcFlowMarkingMode>> =
    ::radius_proto::typed::TypedAttribute::at("SN-ROHC-Flow-Marking-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 274));

/// `SN-CSCF-App-Server-Info` (26.8164.275), octets: `get` gives and `push` takes `&[u8]`.
pub const CSCF_APP_SERVER_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-CSCF-App-Server-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 275));

/// `SN-ISC-Template-Name` (26.8164.276), text: `get` gives and `push` takes `&str`.
pub const ISC_TEMPLATE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-ISC-Template-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 276));

/// `SN-CF-Forward-Unconditional` (26.8164.277), text: `get` gives and `push` takes `&str`.
pub const CF_FORWARD_UNCONDITIONAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Forward-Unconditional", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 277));

/// `SN-CF-Forward-No-Answer` (26.8164.278), text: `get` gives and `push` takes `&str`.
pub const CF_FORWARD_NO_ANSWER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Forward-No-Answer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 278));

/// `SN-CF-Forward-Busy-Line` (26.8164.279), text: `get` gives and `push` takes `&str`.
pub const CF_FORWARD_BUSY_LINE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Forward-Busy-Line", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 279));

/// `SN-CF-Forward-Not-Regd` (26.8164.280), text: `get` gives and `push` takes `&str`.
pub const CF_FORWARD_NOT_REGD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Forward-Not-Regd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 280));

/// `SN-CF-Follow-Me` (26.8164.281), text: `get` gives and `push` takes `&str`.
pub const CF_FOLLOW_ME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Follow-Me", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 281));

::radius_dict::enumeration! {
    /// A value of `SN-CF-CId-Display`.
    pub CfCidDisplay
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-CId-Display` (26.8164.282), a named number: `get` gives and `push` takes `CfCidDisplay`.
pub const CF_CID_DISPLAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCidDisplay>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-CId-Display", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 282));

::radius_dict::enumeration! {
    /// A value of `SN-CF-CId-Display-Blocked`.
    pub CfCidDisplayBlocked
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-CId-Display-Blocked` (26.8164.283), a named number: `get` gives and `push` takes `CfCidDisplayBlocked`.
pub const CF_CID_DISPLAY_BLOCKED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCidDisplayBlocked>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-CId-Display-Blocked", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 283));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-Waiting`.
    pub CfCallWaiting
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-Waiting` (26.8164.284), a named number: `get` gives and `push` takes `CfCallWaiting`.
pub const CF_CALL_WAITING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallWaiting>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-Waiting", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 284));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-Transfer`.
    pub CfCallTransfer
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-Transfer` (26.8164.285), a named number: `get` gives and `push` takes `CfCallTransfer`.
pub const CF_CALL_TRANSFER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallTransfer>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-Transfer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 285));

/// `SN-Cscf-Subscriber-Ip-Address` (26.8164.287), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CSCF_SUBSCRIBER_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-Cscf-Subscriber-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 287));

/// `SN-Software-Version` (26.8164.288), text: `get` gives and `push` takes `&str`.
pub const SOFTWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Software-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 288));

/// `SN-Max-Sec-Contexts-Per-Subs` (26.8164.290), a number: `get` gives and `push` takes `u32`.
pub const MAX_SEC_CONTEXTS_PER_SUBS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-Max-Sec-Contexts-Per-Subs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 290));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-Local`.
    pub CfCallLocal
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-Local` (26.8164.291), a named number: `get` gives and `push` takes `CfCallLocal`.
pub const CF_CALL_LOCAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallLocal>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-Local", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 291));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-LongDistance`.
    pub CfCallLongdistance
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-LongDistance` (26.8164.292), a named number: `get` gives and `push` takes `CfCallLongdistance`.
pub const CF_CALL_LONGDISTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallLongdistance>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-LongDistance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 292));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-International`.
    pub CfCallInternational
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-International` (26.8164.293), a named number: `get` gives and `push` takes `CfCallInternational`.
pub const CF_CALL_INTERNATIONAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallInternational>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-International", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 293));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-Premium`.
    pub CfCallPremium
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-Premium` (26.8164.294), a named number: `get` gives and `push` takes `CfCallPremium`.
pub const CF_CALL_PREMIUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallPremium>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-Premium", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 294));

/// `SN-CR-International-Cid` (26.8164.295), a number: `get` gives and `push` takes `u32`.
pub const CR_INTERNATIONAL_CID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-CR-International-Cid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 295));

/// `SN-CR-LongDistance-Cid` (26.8164.296), a number: `get` gives and `push` takes `u32`.
pub const CR_LONGDISTANCE_CID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-CR-LongDistance-Cid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 296));

/// `SN-NAT-IP-Address` (26.8164.297), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SN-NAT-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 297));

::radius_dict::enumeration! {
    /// A value of `SN-CF-Call-RoamingInternatnl`.
    pub CfCallRoaminginternatnl
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `SN-CF-Call-RoamingInternatnl` (26.8164.298), a named number: `get` gives and `push` takes `CfCallRoaminginternatnl`.
pub const CF_CALL_ROAMINGINTERNATNL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CfCallRoaminginternatnl>> =
    ::radius_proto::typed::TypedAttribute::at("SN-CF-Call-RoamingInternatnl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 298));

::radius_dict::enumeration! {
    /// A value of `SN-PDG-TTG-Required`.
    pub PdgTtgRequired
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-PDG-TTG-Required` (26.8164.299), a named number: `get` gives and `push` takes `PdgTtgRequired`.
pub const PDG_TTG_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PdgTtgRequired>> =
    ::radius_proto::typed::TypedAttribute::at("SN-PDG-TTG-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 299));

/// `SN-Bandwidth-Policy` (26.8164.300), text: `get` gives and `push` takes `&str`.
pub const BANDWIDTH_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Bandwidth-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 300));

/// `SN-Acs-Credit-Control-Group` (26.8164.301), text: `get` gives and `push` takes `&str`.
pub const ACS_CREDIT_CONTROL_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Acs-Credit-Control-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 301));

/// `SN-CBB-Policy` (26.8164.302), text: `get` gives and `push` takes `&str`.
pub const CBB_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-CBB-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 302));

/// `SN-QOS-HLR-Profile` (26.8164.303), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS_HLR_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-QOS-HLR-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 303));

/// `SN-Fast-Reauth-Username` (26.8164.304), octets: `get` gives and `push` takes `&[u8]`.
pub const FAST_REAUTH_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Fast-Reauth-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 304));

/// `SN-Pseudonym-Username` (26.8164.305), octets: `get` gives and `push` takes `&[u8]`.
pub const PSEUDONYM_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-Pseudonym-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 305));

::radius_dict::enumeration! {
    /// A value of `SN-WiMAX-Auth-Only`.
    pub WimaxAuthOnly
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-WiMAX-Auth-Only` (26.8164.306), a named number: `get` gives and `push` takes `WimaxAuthOnly`.
pub const WIMAX_AUTH_ONLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxAuthOnly>> =
    ::radius_proto::typed::TypedAttribute::at("SN-WiMAX-Auth-Only", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 306));

/// `SN-TrafficSelector-Class` (26.8164.307), a number: `get` gives and `push` takes `u32`.
pub const TRAFFICSELECTOR_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SN-TrafficSelector-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 307));

/// `SN-DHCP-Options` (26.8164.309), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-DHCP-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 309));

::radius_dict::enumeration! {
    /// A value of `SN-Handoff-Indicator`.
    pub HandoffIndicator
    ACTIVE_HANDOFF = 0, "Active-Handoff";
    LOCATION_UPDATE = 1, "Location-Update";
}

/// `SN-Handoff-Indicator` (26.8164.310), a named number: `get` gives and `push` takes `HandoffIndicator`.
pub const HANDOFF_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HandoffIndicator>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Handoff-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 310));

::radius_dict::enumeration! {
    /// A value of `SN-User-Privilege`.
    pub UserPrivilege
    ADMINISTRATIVE = 6, "Administrative";
    NAS_PROMPT = 7, "NAS_Prompt";
    INSPECTOR = 19650516, "Inspector";
    SECURITY_ADMIN = 19660618, "Security_Admin";
}

/// `SN-User-Privilege` (26.8164.313), a named number: `get` gives and `push` takes `UserPrivilege`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("SN-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 313));

::radius_dict::enumeration! {
    /// A value of `SN-IPv6-Alloc-Method`.
    pub Ipv6AllocMethod
    ALLOC_LOCAL_POOL = 0, "Alloc_Local_Pool";
    ALLOC_DHCP_CLIENT = 1, "Alloc_Dhcp_Client";
    ALLOC_NO_ALLOC = 2, "Alloc_No_Alloc";
    ALLOC_STATIC_ALLOC = 3, "Alloc_Static_Alloc";
}

/// `SN-IPv6-Alloc-Method` (26.8164.314), a named number: `get` gives and `push` takes `Ipv6AllocMethod`.
pub const IPV6_ALLOC_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Ipv6AllocMethod>> =
    ::radius_proto::typed::TypedAttribute::at("SN-IPv6-Alloc-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 314));

/// `SN-Congestion-Mgmt-Policy` (26.8164.315), text: `get` gives and `push` takes `&str`.
pub const CONGESTION_MGMT_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SN-Congestion-Mgmt-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 315));

::radius_dict::enumeration! {
    /// A value of `SN-WSG-MIP-Required`.
    pub WsgMipRequired
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-WSG-MIP-Required` (26.8164.316), a named number: `get` gives and `push` takes `WsgMipRequired`.
pub const WSG_MIP_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WsgMipRequired>> =
    ::radius_proto::typed::TypedAttribute::at("SN-WSG-MIP-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 316));

::radius_dict::enumeration! {
    /// A value of `SN-WSG-MIP-Release-TIA`.
    pub WsgMipReleaseTia
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-WSG-MIP-Release-TIA` (26.8164.317), a named number: `get` gives and `push` takes `WsgMipReleaseTia`.
pub const WSG_MIP_RELEASE_TIA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WsgMipReleaseTia>> =
    ::radius_proto::typed::TypedAttribute::at("SN-WSG-MIP-Release-TIA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 317));

::radius_dict::enumeration! {
    /// A value of `SN-WSG-MIP-Simple-IP-Fallback`.
    pub WsgMipSimpleIpFallback
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `SN-WSG-MIP-Simple-IP-Fallback` (26.8164.318), a named number: `get` gives and `push` takes `WsgMipSimpleIpFallback`.
pub const WSG_MIP_SIMPLE_IP_FALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WsgMipSimpleIpFallback>> =
    ::radius_proto::typed::TypedAttribute::at("SN-WSG-MIP-Simple-IP-Fallback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 318));

/// `SN-WLAN-AP-Identifier` (26.8164.319), octets: `get` gives and `push` takes `&[u8]`.
pub const WLAN_AP_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-WLAN-AP-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 319));

/// `SN-WLAN-UE-Identifier` (26.8164.320), octets: `get` gives and `push` takes `&[u8]`.
pub const WLAN_UE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("SN-WLAN-UE-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 320));

/// `SNA-PPP-Ctrl-Input-Octets` (26.8164.1001), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_CTRL_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Ctrl-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1001));

/// `SNA-PPP-Ctrl-Output-Octets` (26.8164.1002), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_CTRL_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Ctrl-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1002));

/// `SNA-PPP-Ctrl-Input-Packets` (26.8164.1003), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_CTRL_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Ctrl-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1003));

/// `SNA-PPP-Ctrl-Output-Packets` (26.8164.1004), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_CTRL_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Ctrl-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1004));

/// `SNA-PPP-Framed-Input-Octets` (26.8164.1005), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_FRAMED_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Framed-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1005));

/// `SNA-PPP-Framed-Output-Octets` (26.8164.1006), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_FRAMED_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Framed-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1006));

/// `SNA-PPP-Discards-Input` (26.8164.1007), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_DISCARDS_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Discards-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1007));

/// `SNA-PPP-Discards-Output` (26.8164.1008), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_DISCARDS_OUTPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Discards-Output", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1008));

/// `SNA-PPP-Errors-Input` (26.8164.1009), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ERRORS_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Errors-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1009));

/// `SNA-PPP-Errors-Output` (26.8164.1010), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ERRORS_OUTPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Errors-Output", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1010));

/// `SNA-PPP-Bad-Addr` (26.8164.1011), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_BAD_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Bad-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1011));

/// `SNA-PPP-Bad-Ctrl` (26.8164.1012), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_BAD_CTRL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Bad-Ctrl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1012));

/// `SNA-PPP-Packet-Too-Long` (26.8164.1013), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_PACKET_TOO_LONG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Packet-Too-Long", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1013));

/// `SNA-PPP-Bad-FCS` (26.8164.1014), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_BAD_FCS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Bad-FCS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1014));

/// `SNA-PPP-Echo-Req-Input` (26.8164.1015), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ECHO_REQ_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Echo-Req-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1015));

/// `SNA-PPP-Echo-Req-Output` (26.8164.1016), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ECHO_REQ_OUTPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Echo-Req-Output", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1016));

/// `SNA-PPP-Echo-Rsp-Input` (26.8164.1017), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ECHO_RSP_INPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Echo-Rsp-Input", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1017));

/// `SNA-PPP-Echo-Rsp-Output` (26.8164.1018), a number: `get` gives and `push` takes `u32`.
pub const SNA_PPP_ECHO_RSP_OUTPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-PPP-Echo-Rsp-Output", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1018));

/// `SNA-RPRRQ-Rcvd-Total` (26.8164.1019), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_TOTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Total", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1019));

/// `SNA-RPRRQ-Rcvd-Acc-Reg` (26.8164.1020), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_ACC_REG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Acc-Reg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1020));

/// `SNA-RPRRQ-Rcvd-Acc-Dereg` (26.8164.1021), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_ACC_DEREG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Acc-Dereg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1021));

/// `SNA-RPRRQ-Rcvd-Msg-Auth-Fail` (26.8164.1022), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_MSG_AUTH_FAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Msg-Auth-Fail", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1022));

/// `SNA-RPRRQ-Rcvd-Mis-ID` (26.8164.1023), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_MIS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Mis-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1023));

/// `SNA-RPRRQ-Rcvd-Badly-Formed` (26.8164.1024), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_BADLY_FORMED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-Badly-Formed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1024));

/// `SNA-RPRRQ-Rcvd-VID-Unsupported` (26.8164.1025), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_VID_UNSUPPORTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-VID-Unsupported", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1025));

/// `SNA-RPRRQ-Rcvd-T-Bit-Not-Set` (26.8164.1026), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRRQ_RCVD_T_BIT_NOT_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRRQ-Rcvd-T-Bit-Not-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1026));

/// `SNA-RPRAK-Rcvd-Total` (26.8164.1027), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRAK_RCVD_TOTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRAK-Rcvd-Total", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1027));

/// `SNA-RPRAK-Rcvd-Acc-Ack` (26.8164.1028), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRAK_RCVD_ACC_ACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRAK-Rcvd-Acc-Ack", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1028));

/// `SNA-RPRAK-Rcvd-Msg-Auth-Fail` (26.8164.1029), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRAK_RCVD_MSG_AUTH_FAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRAK-Rcvd-Msg-Auth-Fail", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1029));

/// `SNA-RPRAK-Rcvd-Mis-ID` (26.8164.1030), a number: `get` gives and `push` takes `u32`.
pub const SNA_RPRAK_RCVD_MIS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RPRAK-Rcvd-Mis-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1030));

/// `SNA-RP-Reg-Reply-Sent-Total` (26.8164.1031), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_TOTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Total", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1031));

/// `SNA-RP-Reg-Reply-Sent-Acc-Reg` (26.8164.1032), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_ACC_REG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Acc-Reg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1032));

/// `SNA-RP-Reg-Reply-Sent-Acc-Dereg` (26.8164.1033), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_ACC_DEREG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Acc-Dereg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1033));

/// `SNA-RP-Reg-Reply-Sent-Bad-Req` (26.8164.1034), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_BAD_REQ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Bad-Req", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1034));

/// `SNA-RP-Reg-Reply-Sent-Denied` (26.8164.1035), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_DENIED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Denied", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1035));

/// `SNA-RP-Reg-Reply-Sent-Mis-ID` (26.8164.1036), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_MIS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Mis-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1036));

/// `SNA-RP-Reg-Reply-Sent-Send-Err` (26.8164.1037), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_REPLY_SENT_SEND_ERR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Reply-Sent-Send-Err", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1037));

/// `SNA-RP-Reg-Upd-Sent` (26.8164.1038), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_UPD_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Upd-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1038));

/// `SNA-RP-Reg-Upd-Re-Sent` (26.8164.1039), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_UPD_RE_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Upd-Re-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1039));

/// `SNA-RP-Reg-Upd-Send-Err` (26.8164.1040), a number: `get` gives and `push` takes `u32`.
pub const SNA_RP_REG_UPD_SEND_ERR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SNA-RP-Reg-Upd-Send-Err", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1040));

::radius_dict::enumeration! {
    /// A value of `SN-Proxy-MIPV6`.
    pub ProxyMipv6
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `SN-Proxy-MIPV6` (26.8164.65530), a named number: `get` gives and `push` takes `ProxyMipv6`.
pub const PROXY_MIPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ProxyMipv6>> =
    ::radius_proto::typed::TypedAttribute::at("SN-Proxy-MIPV6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65530));
