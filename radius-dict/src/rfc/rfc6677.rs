// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6677: Channel-Binding Support for Extensible Authentication Protocol (EAP) Methods.


::radius_dict::enumeration! {
    /// A value of `EAP-Lower-Layer`. [RFC 6677, section 7.2](https://www.rfc-editor.org/rfc/rfc6677#section-7.2)
    pub EapLowerLayer
    WIRED_IEEE_802_1X = 1, "Wired-IEEE-802.1X";
    IEEE_802_1X_NO_PREAUTH = 2, "IEEE-802.1X-No-Preauth";
    IEEE_802_1X_PREAUTH = 3, "IEEE-802.1X-Preauth";
    IEEE_802_16E = 4, "IEEE-802.16e";
    IKEV2 = 5, "IKEv2";
    PPP = 6, "PPP";
    PANA_NO_PREAUTH = 7, "PANA-No-Preauth";
    GSS_API = 8, "GSS-API";
    PANA_PREAUTH = 9, "PANA-Preauth";
}

/// `EAP-Lower-Layer` (163), a named number: `get` gives and `push` takes `EapLowerLayer`. [RFC 6677, section 7.2](https://www.rfc-editor.org/rfc/rfc6677#section-7.2)
pub const EAP_LOWER_LAYER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EapLowerLayer>> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Lower-Layer", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(163)));
