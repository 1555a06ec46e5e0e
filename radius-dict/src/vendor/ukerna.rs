// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `UKERNA` (25622).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(25622);

/// `UKERNA-GSS-Acceptor-Service-Name` (26.25622.128), text: `get` gives and `push` takes `&str`.
pub const UKERNA_GSS_ACCEPTOR_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UKERNA-GSS-Acceptor-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `UKERNA-GSS-Acceptor-Host-Name` (26.25622.129), text: `get` gives and `push` takes `&str`.
pub const UKERNA_GSS_ACCEPTOR_HOST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UKERNA-GSS-Acceptor-Host-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `UKERNA-GSS-Acceptor-Service-Specific` (26.25622.130), text: `get` gives and `push` takes `&str`.
pub const UKERNA_GSS_ACCEPTOR_SERVICE_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UKERNA-GSS-Acceptor-Service-Specific", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `UKERNA-GSS-Acceptor-Realm-Name` (26.25622.131), text: `get` gives and `push` takes `&str`.
pub const UKERNA_GSS_ACCEPTOR_REALM_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UKERNA-GSS-Acceptor-Realm-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `SAML-AAA-Assertion` (26.25622.132), text: `get` gives and `push` takes `&str`.
pub const SAML_AAA_ASSERTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SAML-AAA-Assertion", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `EAP-Channel-Binding-Message` (26.25622.135), octets: `get` gives and `push` takes `&[u8]`.
pub const EAP_CHANNEL_BINDING_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Channel-Binding-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Trust-Router-COI` (26.25622.136), text: `get` gives and `push` takes `&str`.
pub const TRUST_ROUTER_COI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trust-Router-COI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Trust-Router-APC` (26.25622.137), text: `get` gives and `push` takes `&str`.
pub const TRUST_ROUTER_APC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trust-Router-APC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Moonshot-Host-TargetedId` (26.25622.138), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_HOST_TARGETEDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-Host-TargetedId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Moonshot-Realm-TargetedId` (26.25622.139), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_REALM_TARGETEDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-Realm-TargetedId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Moonshot-TR-COI-TargetedId` (26.25622.140), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_TR_COI_TARGETEDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-TR-COI-TargetedId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Moonshot-MSTID-GSS-Acceptor` (26.25622.141), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_MSTID_GSS_ACCEPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-MSTID-GSS-Acceptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Moonshot-MSTID-Namespace` (26.25622.142), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_MSTID_NAMESPACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-MSTID-Namespace", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Moonshot-MSTID-TargetedId` (26.25622.143), text: `get` gives and `push` takes `&str`.
pub const MOONSHOT_MSTID_TARGETEDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-MSTID-TargetedId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Moonshot-OTP-Secret` (26.25622.144), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MOONSHOT_OTP_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Moonshot-OTP-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));
