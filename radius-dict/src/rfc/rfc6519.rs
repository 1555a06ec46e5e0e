// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6519: RADIUS Extensions for Dual-Stack Lite.


/// `DS-Lite-Tunnel-Name` (144), text: `get` gives and `push` takes `&str`. [RFC 6519, section 4.1](https://www.rfc-editor.org/rfc/rfc6519#section-4.1)
pub const DS_LITE_TUNNEL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DS-Lite-Tunnel-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(144)));
