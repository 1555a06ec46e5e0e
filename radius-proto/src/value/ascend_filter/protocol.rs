//! The names of protocols.

/// Protocols that have a name in filters.
pub(super) const PROTOCOLS: [(u8, &str); 4] = [(1, "icmp"), (6, "tcp"), (17, "udp"), (89, "ospf")];
