//! The values that logs do not show.

use radius_proto::{
    find::{Content, Leaf},
    value::{Kind, Value},
};

use crate::{definition::Definition, secrecy};

/// Reasons why a value is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Withheld {
    /// It is a secret, or allows a search for a secret.
    Secret,
    /// It contains attributes that could not be separated, and one of them may be a secret.
    Container,
    /// The attribute is unknown.
    Unknown,
}

/// Whether a value is withheld. All log output uses this rule. It is documented at
/// [`DisplayPacket`](crate::DisplayPacket).
///
/// `content` is that of the leaf. A caller that shows it has decoded it already.
#[inline]
pub(crate) fn withheld(
    definition: Option<&Definition<'_>>,
    leaf: &Leaf<'_>,
    content: &Content<'_>,
    shows_unknown: bool,
) -> Option<Withheld> {
    let kinds = [leaf.shape().map(|shape| shape.kind), definition.map(Definition::kind)];
    if leaf.path.is_container() || kinds.into_iter().flatten().any(is_container) {
        return Some(Withheld::Container);
    }
    let is_hidden = leaf.shape().is_some_and(|shape| shape.hiding.is_some());
    if is_hidden || definition.is_some_and(Definition::is_secret) || secrecy::may_hold_secret(&leaf.path) {
        return Some(Withheld::Secret);
    }
    match definition {
        None if !shows_unknown => Some(Withheld::Unknown),
        _ if may_be_text(content) && secrecy::names_secret(leaf.octets) => Some(Withheld::Secret),
        _ => None,
    }
}

/// Containers are a single value only if they break a rule or are nested too deep to be opened.
const fn is_container(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Tlv | Kind::VendorSpecific | Kind::Extended | Kind::LongExtended | Kind::ExtendedVendorSpecific
    )
}

/// Whether the octets are shown as they are, as a text or in hexadecimal.
const fn may_be_text(content: &Content<'_>) -> bool {
    match content {
        Content::Value(value) => matches!(value, Value::Text(_) | Value::Octets(_)),
        _ => true,
    }
}
