// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 2867: RADIUS Accounting Modifications for Tunnel Protocol Support.


/// `Acct-Tunnel-Connection` (68), text: `get` gives and `push` takes `&str`. [RFC 2867, section 4.1](https://www.rfc-editor.org/rfc/rfc2867#section-4.1)
pub const ACCT_TUNNEL_CONNECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Tunnel-Connection", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(68)));

/// `Acct-Tunnel-Packets-Lost` (86), a number: `get` gives and `push` takes `u32`. [RFC 2867, section 4.2](https://www.rfc-editor.org/rfc/rfc2867#section-4.2)
pub const ACCT_TUNNEL_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Tunnel-Packets-Lost", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(86)));
