//! Selects the packets that are shown and counted.

use core::net::IpAddr;

use radius_proto::{Code, Packet, attribute::AttributeType};

use crate::{arguments::Arguments, pairing::Way};

const USER_NAME: AttributeType = AttributeType(1);

/// An empty condition lets all packets pass.
pub(crate) struct Filter<'f> {
    codes: &'f [Code],
    addresses: &'f [IpAddr],
    users: &'f [String],
}

impl<'f> Filter<'f> {
    pub(crate) fn new(arguments: &'f Arguments) -> Self {
        let Arguments { filter_code, filter_address, filter_user, .. } = arguments;
        Self { codes: filter_code, addresses: filter_address, users: filter_user }
    }

    pub(crate) fn way(&self, way: Way) -> bool {
        let named = |address| self.addresses.contains(&address);
        self.addresses.is_empty() || named(way.source.ip()) || named(way.destination.ip())
    }

    /// A datagram that is not a packet has neither code nor user.
    pub(crate) fn malformed(&self, way: Way) -> bool {
        self.way(way) && self.codes.is_empty() && self.users.is_empty()
    }

    pub(crate) fn code(&self, code: Code) -> bool {
        self.codes.is_empty() || self.codes.contains(&code)
    }

    /// Whether an exchange that begins with this packet passes, independent of its code.
    pub(crate) fn exchange(&self, packet: Packet<'_>, way: Way) -> bool {
        let user = packet.attributes().find(USER_NAME);
        let named = user.is_some_and(|user| self.users.iter().any(|name| name.as_bytes() == user.value()));
        self.way(way) && (self.users.is_empty() || named)
    }
}
