//! What looks on at packets asks of them.

use radius_proto::{
    Packet, Secret,
    exchange::Outstanding,
    verify::{Enforcement, Policy},
};

/// Lets everything pass that a policy can let pass, and tells what strict checking would have refused.
pub(crate) const AUDIT: Policy =
    Policy::STRICT.with_message_authenticator(Enforcement::Audit).with_proxy_state(Enforcement::Audit);

/// Whether a reply is proven to answer this request.
pub(crate) fn answers(packet: Packet<'_>, request: Outstanding, secret: Option<&Secret>) -> bool {
    secret.is_some_and(|secret| packet.verify_reply(request, secret, &AUDIT).is_ok())
}
