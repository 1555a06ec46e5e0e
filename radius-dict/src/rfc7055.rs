//! RFC 7055: A GSS-API Mechanism for the Extensible Authentication Protocol.
//!
//! [RFC 7055](https://www.rfc-editor.org/rfc/rfc7055)

use radius_proto::value::Text;

use crate::define::attributes;

attributes! {
    rfc "7055", [], "";
    GSS_ACCEPTOR_SERVICE_NAME: Text = 164, "GSS-Acceptor-Service-Name", "3.4";
    GSS_ACCEPTOR_HOST_NAME: Text = 165, "GSS-Acceptor-Host-Name", "3.4";
    GSS_ACCEPTOR_SERVICE_SPECIFICS: Text = 166, "GSS-Acceptor-Service-Specifics", "3.4";
    GSS_ACCEPTOR_REALM_NAME: Text = 167, "GSS-Acceptor-Realm-Name", "3.4";
}
