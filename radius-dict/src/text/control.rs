//! Control items: names in FreeRADIUS's files that tell a program what to do, and are in no packet.

use core::fmt;

use super::{error::LinePosition, line::Operator, scanner::unquoted};

/// An item of a text that is not in a packet, such as `Packet-Type = Access-Request` or `Cleartext-Password := "x"`.
/// [`items`](super::items) gives it.
#[derive(Clone, Copy)]
pub struct ControlItem<'t> {
    pub(super) name: &'static str,
    pub(super) operator: Operator,
    pub(super) value: &'t str,
    pub(super) begin: LinePosition,
    pub(super) at_value: LinePosition,
}

impl<'t> ControlItem<'t> {
    /// The name, as FreeRADIUS writes it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The operator between name and value.
    #[must_use]
    pub const fn operator(&self) -> Operator {
        self.operator
    }

    /// The value without quotes around it. Escapes are not replaced.
    #[must_use]
    pub fn value(&self) -> &'t str {
        unquoted(self.value).0
    }

    /// The line of the item, counted from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.begin.line
    }

    /// The octet of the line at which the item begins, counted from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.begin.column
    }

    /// The octet of the line at which the value begins, counted from 1.
    #[must_use]
    pub const fn value_column(&self) -> usize {
        self.at_value.column
    }
}

impl fmt::Debug for ControlItem<'_> {
    /// The value is left out, since it may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ControlItem")
            .field("name", &self.name)
            .field("operator", &self.operator)
            .field("line", &self.begin.line)
            .field("column", &self.begin.column)
            .finish_non_exhaustive()
    }
}

/// The control item of this name, in upper or lower case.
pub(super) fn named(name: &str) -> Option<&'static str> {
    names().find(|known| known.eq_ignore_ascii_case(name))
}

/// All names of control items.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().copied()
}

/// The names of `radclient`, then those that users files and the modules of the server have most often.
const NAMES: &[&str] = &[
    "Packet-Type",
    "Packet-Identifier",
    "Packet-Authentication-Vector",
    "Packet-Dst-IP-Address",
    "Packet-Dst-IPv6-Address",
    "Packet-Dst-Port",
    "Packet-Src-IP-Address",
    "Packet-Src-IPv6-Address",
    "Packet-Src-Port",
    "Response-Packet-Type",
    "Cleartext-Password",
    "Acct-Type",
    "Auth-Type",
    "Autz-Type",
    "Client-IP-Address",
    "Client-IPv6-Address",
    "Client-Shortname",
    "Crypt-Password",
    "Current-Time",
    "EAP-Type",
    "Expiration",
    "Fall-Through",
    "FreeRADIUS-Client-Shortname",
    "Group",
    "Group-Name",
    "Hint",
    "Huntgroup-Name",
    "Ldap-Group",
    "Ldap-UserDn",
    "LM-Password",
    "Login-Time",
    "MD5-Password",
    "Module-Failure-Message",
    "Module-Success-Message",
    "NS-MTA-MD5-Password",
    "NT-Password",
    "Password-With-Header",
    "Pool-Name",
    "Post-Auth-Type",
    "Post-Proxy-Type",
    "Pre-Proxy-Type",
    "Proxy-To-Realm",
    "Realm",
    "Replicate-To-Realm",
    "Session-Type",
    "SHA-Password",
    "SHA2-Password",
    "Simultaneous-Use",
    "SMD5-Password",
    "SQL-Group",
    "SQL-User-Name",
    "SSHA-Password",
    "SSHA2-256-Password",
    "SSHA2-512-Password",
    "Strip-User-Name",
    "Stripped-User-Name",
    "TLS-Cert-Common-Name",
    "TLS-Client-Cert-Common-Name",
    "Tmp-Integer-0",
    "Tmp-IP-Address-0",
    "Tmp-Octets-0",
    "Tmp-String-0",
    "Tmp-String-1",
    "Tmp-String-2",
    "User-Category",
    "User-Profile",
];
