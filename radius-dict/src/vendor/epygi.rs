// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Epygi` (16459).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(16459);

/// `Epygi-AVPair` (26.16459.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Epygi-NAS-Port` (26.16459.2), text: `get` gives and `push` takes `&str`.
pub const NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-NAS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Epygi-h323-remote-address` (26.16459.23), text: `get` gives and `push` takes `&str`.
pub const H323_REMOTE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-remote-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Epygi-h323-conf-id` (26.16459.24), text: `get` gives and `push` takes `&str`.
pub const H323_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Epygi-h323-setup-time` (26.16459.25), text: `get` gives and `push` takes `&str`.
pub const H323_SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-setup-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Epygi-h323-call-origin` (26.16459.26), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_ORIGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-call-origin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Epygi-h323-call-type` (26.16459.27), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-call-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Epygi-h323-connect-time` (26.16459.28), text: `get` gives and `push` takes `&str`.
pub const H323_CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-connect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Epygi-h323-disconnect-time` (26.16459.29), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-disconnect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Epygi-h323-disconnect-cause` (26.16459.30), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-disconnect-cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Epygi-h323-voice-quality` (26.16459.31), text: `get` gives and `push` takes `&str`.
pub const H323_VOICE_QUALITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-voice-quality", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Epygi-h323-gw-id` (26.16459.33), text: `get` gives and `push` takes `&str`.
pub const H323_GW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-gw-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Epygi-h323-incoming-conf-id` (26.16459.35), text: `get` gives and `push` takes `&str`.
pub const H323_INCOMING_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-incoming-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Epygi-h323-credit-amount` (26.16459.101), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_AMOUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-credit-amount", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Epygi-h323-credit-time` (26.16459.102), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-credit-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Epygi-h323-return-code` (26.16459.103), text: `get` gives and `push` takes `&str`.
pub const H323_RETURN_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-return-code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Epygi-h323-prompt-id` (26.16459.104), text: `get` gives and `push` takes `&str`.
pub const H323_PROMPT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-prompt-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Epygi-h323-time-and-day` (26.16459.105), text: `get` gives and `push` takes `&str`.
pub const H323_TIME_AND_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-time-and-day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Epygi-h323-redirect-number` (26.16459.106), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-redirect-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Epygi-h323-preferred-lang` (26.16459.107), text: `get` gives and `push` takes `&str`.
pub const H323_PREFERRED_LANG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-preferred-lang", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Epygi-h323-redirect-ip-address` (26.16459.108), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-redirect-ip-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Epygi-h323-billing-model` (26.16459.109), text: `get` gives and `push` takes `&str`.
pub const H323_BILLING_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-billing-model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Epygi-h323-currency` (26.16459.110), text: `get` gives and `push` takes `&str`.
pub const H323_CURRENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-h323-currency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Epygi-RegExpDate` (26.16459.150), text: `get` gives and `push` takes `&str`.
pub const REGEXPDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-RegExpDate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Epygi-FiadID` (26.16459.151), text: `get` gives and `push` takes `&str`.
pub const FIADID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-FiadID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Epygi-PortID` (26.16459.152), text: `get` gives and `push` takes `&str`.
pub const PORTID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-PortID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Epygi-AccessType` (26.16459.153), text: `get` gives and `push` takes `&str`.
pub const ACCESSTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-AccessType", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Epygi-CallInfo` (26.16459.154), text: `get` gives and `push` takes `&str`.
pub const CALLINFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CallInfo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Epygi-OrigCallID` (26.16459.170), text: `get` gives and `push` takes `&str`.
pub const ORIGCALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OrigCallID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `Epygi-ParentCallID` (26.16459.171), text: `get` gives and `push` takes `&str`.
pub const PARENTCALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-ParentCallID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

::radius_dict::enumeration! {
    /// A value of `Epygi-CallType`.
    pub Calltype
    INTERNAL = 0, "Internal";
    SIP = 1, "SIP";
    H_323 = 2, "H.323";
    FXO = 3, "FXO";
    T1_E1_CAS = 4, "T1-E1-CAS";
    T1_E1_CCS = 5, "T1-E1-CCS";
    ISDN_PRI = 6, "ISDN-PRI";
}

/// `Epygi-CallType` (26.16459.172), a named number: `get` gives and `push` takes `Calltype`.
pub const CALLTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Calltype>> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CallType", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Epygi-DeviceName` (26.16459.173), text: `get` gives and `push` takes `&str`.
pub const DEVICENAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DeviceName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

::radius_dict::enumeration! {
    /// A value of `Epygi-InterfaceName`.
    pub Interfacename
    ETHERNET = 0, "Ethernet";
    FXO = 1, "FXO";
    T1_E1_USER = 2, "T1-E1-User";
    T1_E1_NETWORK = 3, "T1-E1-Network";
    ISDN = 4, "ISDN";
}

/// `Epygi-InterfaceName` (26.16459.174), a named number: `get` gives and `push` takes `Interfacename`.
pub const INTERFACENAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Interfacename>> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InterfaceName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `Epygi-InterfaceNumber` (26.16459.175), a number: `get` gives and `push` takes `u32`.
pub const INTERFACENUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InterfaceNumber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `Epygi-TimeslotNumber` (26.16459.176), a number: `get` gives and `push` takes `u32`.
pub const TIMESLOTNUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-TimeslotNumber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `Epygi-OrigIpAddr` (26.16459.177), a number: `get` gives and `push` takes `u32`.
pub const ORIGIPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OrigIpAddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `Epygi-DestIpAddr` (26.16459.178), a number: `get` gives and `push` takes `u32`.
pub const DESTIPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DestIpAddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `Epygi-OrigIpPort` (26.16459.179), a number: `get` gives and `push` takes `u32`.
pub const ORIGIPPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OrigIpPort", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `Epygi-DestIpPort` (26.16459.180), a number: `get` gives and `push` takes `u32`.
pub const DESTIPPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DestIpPort", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Epygi-CallingPartyNumber` (26.16459.181), text: `get` gives and `push` takes `&str`.
pub const CALLINGPARTYNUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CallingPartyNumber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Epygi-CalledPartyNumber` (26.16459.182), text: `get` gives and `push` takes `&str`.
pub const CALLEDPARTYNUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CalledPartyNumber", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `Epygi-DateTimeOrigination` (26.16459.183), a number: `get` gives and `push` takes `u32`.
pub const DATETIMEORIGINATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DateTimeOrigination", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Epygi-DateTimeConnect` (26.16459.184), a number: `get` gives and `push` takes `u32`.
pub const DATETIMECONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DateTimeConnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Epygi-DateTimeDisconnect` (26.16459.185), a number: `get` gives and `push` takes `u32`.
pub const DATETIMEDISCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-DateTimeDisconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Epygi-Duration` (26.16459.186), a number: `get` gives and `push` takes `u32`.
pub const DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Epygi-OutSourceRTP_IP` (26.16459.187), a number: `get` gives and `push` takes `u32`.
pub const OUTSOURCERTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutSourceRTP_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Epygi-OutDestRTP_IP` (26.16459.188), a number: `get` gives and `push` takes `u32`.
pub const OUTDESTRTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutDestRTP_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Epygi-InSourceRTP_IP` (26.16459.189), a number: `get` gives and `push` takes `u32`.
pub const INSOURCERTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InSourceRTP_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `Epygi-InDestRTP_IP` (26.16459.190), a number: `get` gives and `push` takes `u32`.
pub const INDESTRTP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InDestRTP_IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `Epygi-OutSourceRTP_port` (26.16459.191), a number: `get` gives and `push` takes `u32`.
pub const OUTSOURCERTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutSourceRTP_port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Epygi-OutDestRTP_port` (26.16459.192), a number: `get` gives and `push` takes `u32`.
pub const OUTDESTRTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutDestRTP_port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Epygi-InSourceRTP_port` (26.16459.193), a number: `get` gives and `push` takes `u32`.
pub const INSOURCERTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InSourceRTP_port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Epygi-InDestRTP_port` (26.16459.194), a number: `get` gives and `push` takes `u32`.
pub const INDESTRTP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InDestRTP_port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

::radius_dict::enumeration! {
    /// A value of `Epygi-CallRedirectReason`.
    pub Callredirectreason
    NO_REASON = 0, "No-Reason";
    CALL_FORWARD_UNCONDIT = 1, "Call-Forward-Uncondit";
    CALL_FORWARD_BUSY = 2, "Call-Forward-Busy";
    CALL_FORWARD_NOANSWER = 3, "Call-Forward-NoAnswer";
    CALL_TRANFER = 4, "Call-Tranfer";
    CALL_PARK = 5, "Call-Park";
    CALL_PICKUP = 6, "Call-Pickup";
    MANYEXTENSION_RINGING = 7, "ManyExtension-Ringing";
    HUNT_GROUP = 8, "Hunt-Group";
}

/// `Epygi-CallRedirectReason` (26.16459.195), a named number: `get` gives and `push` takes `Callredirectreason`.
pub const CALLREDIRECTREASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Callredirectreason>> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CallRedirectReason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

::radius_dict::enumeration! {
    /// A value of `Epygi-CallDisconnectReason`.
    pub Calldisconnectreason
    CALL_IS_REDIRECTED = 0, "Call-Is-Redirected";
    CALL_ORIGIN_ONHOOK = 1, "Call-Origin-OnHook";
    CALL_TEMIN_ONHOOK = 2, "Call-Temin-OnHook";
    DISCONECTED_BY_CAC = 3, "Disconected-by-CAC";
    OTHER = 4, "Other";
}

/// `Epygi-CallDisconnectReason` (26.16459.196), a named number: `get` gives and `push` takes `Calldisconnectreason`.
pub const CALLDISCONNECTREASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Calldisconnectreason>> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-CallDisconnectReason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Epygi-OutRTP_Payload` (26.16459.197), a number: `get` gives and `push` takes `u32`.
pub const OUTRTP_PAYLOAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutRTP_Payload", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Epygi-OutRTP_PacketSize` (26.16459.198), a number: `get` gives and `push` takes `u32`.
pub const OUTRTP_PACKETSIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutRTP_PacketSize", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Epygi-OutRTP_Packets` (26.16459.199), a number: `get` gives and `push` takes `u32`.
pub const OUTRTP_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutRTP_Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `Epygi-OutRTP_Octets` (26.16459.200), a number: `get` gives and `push` takes `u32`.
pub const OUTRTP_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-OutRTP_Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Epygi-InRTP_Payload` (26.16459.201), a number: `get` gives and `push` takes `u32`.
pub const INRTP_PAYLOAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_Payload", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Epygi-InRTP_PacketSize` (26.16459.202), a number: `get` gives and `push` takes `u32`.
pub const INRTP_PACKETSIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_PacketSize", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Epygi-InRTP_Packets` (26.16459.203), a number: `get` gives and `push` takes `u32`.
pub const INRTP_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Epygi-InRTP_Octets` (26.16459.204), a number: `get` gives and `push` takes `u32`.
pub const INRTP_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Epygi-InRTP_PacketsLost` (26.16459.205), a number: `get` gives and `push` takes `u32`.
pub const INRTP_PACKETSLOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_PacketsLost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Epygi-InRTP_PacketsDupl` (26.16459.206), a number: `get` gives and `push` takes `u32`.
pub const INRTP_PACKETSDUPL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_PacketsDupl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Epygi-InRTP_Jitter` (26.16459.207), a number: `get` gives and `push` takes `u32`.
pub const INRTP_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Epygi-InRTP_Latency` (26.16459.208), a number: `get` gives and `push` takes `u32`.
pub const INRTP_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Epygi-InRTP_Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));
