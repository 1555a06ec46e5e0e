// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Eltex` (35265).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(35265);

/// `Eltex-AVPair` (26.35265.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Eltex-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Eltex-Disconnect-Code-Local`.
    pub DisconnectCodeLocal
    USER_ANSWER = 1, "User-Answer";
    INCOMPLETE_NUMBER = 2, "Incomplete-Number";
    UNASSIGNED_NUMBER = 3, "Unassigned-Number";
    UNSUCCESSFUL_OTHER_CAUSE = 4, "Unsuccessful-Other-Cause";
    USER_BUSY = 5, "User-Busy";
    OUT_OF_ORDER = 6, "Out-of-Order";
    NO_ANSWER = 7, "No-Answer";
    UNAVAILABLE_TRUNK = 8, "Unavailable-Trunk";
    ACCESS_DENIED = 9, "Access-Denied";
    UNAVAILABLE_VOICE_CHANNEL = 10, "Unavailable-Voice-Channel";
    RADIUS_SERVER_UNAVAILABLE = 11, "RADIUS-Server-Unavailable";
}

/// `Eltex-Disconnect-Code-Local` (26.35265.11), a named number: `get` gives and `push` takes `DisconnectCodeLocal`.
pub const DISCONNECT_CODE_LOCAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectCodeLocal>> =
    ::radius_proto::typed::TypedAttribute::at("Eltex-Disconnect-Code-Local", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));
