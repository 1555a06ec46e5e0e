// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 7155: Diameter Network Access Server Application.


/// `Originating-Line-Info` (94), 2 octets: `get` gives and `push` takes `[u8; 2]`. [RFC 7155](https://www.rfc-editor.org/rfc/rfc7155)
pub const ORIGINATING_LINE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<2>> =
    ::radius_proto::typed::TypedAttribute::at("Originating-Line-Info", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(94)));
