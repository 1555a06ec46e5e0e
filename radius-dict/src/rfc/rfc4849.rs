// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 4849: RADIUS Filter Rule Attribute.


/// `NAS-Filter-Rule` (92), rules of a filter: `get` gives `FilterRules`, `push` takes `&[u8]`. [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
pub const NAS_FILTER_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FilterRules<'static>> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Filter-Rule", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(92)));
