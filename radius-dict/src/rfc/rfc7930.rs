// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 7930: Larger Packets for RADIUS over TCP.


/// `Response-Length` (241.3), a number: `get` gives and `push` takes `u32`. [RFC 7930](https://www.rfc-editor.org/rfc/rfc7930)
pub const RESPONSE_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Response-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 3));

/// `Original-Packet-Code` (241.4), a number: `get` gives and `push` takes `u32`. [RFC 7930](https://www.rfc-editor.org/rfc/rfc7930)
pub const ORIGINAL_PACKET_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Original-Packet-Code", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 4));
