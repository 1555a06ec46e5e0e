//! ether: an Ethernet address.

use core::fmt;

use super::{Kind, exactly, put};
use crate::value::{DataType, InvalidValue};

/// An Ethernet address, 6 octets. Of vendors. Both the marker for typed constants and the value.
///
/// `Display` is six groups of two hexadecimal digits: `02:00:5e:10:00:01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EthernetAddress(pub [u8; 6]);

impl DataType for EthernetAddress {
    type Value<'a> = Self;
    type Input<'a> = Self;
    const KIND: Kind = Kind::EthernetAddress;

    fn decode(octets: &[u8]) -> Result<Self, InvalidValue> {
        exactly(octets).map(Self)
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(6)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.0);
    }
}

impl fmt::Display for EthernetAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}
