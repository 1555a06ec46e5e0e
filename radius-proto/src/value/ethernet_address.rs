//! ether: an Ethernet address.

use core::fmt;

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// An Ethernet address, 6 octets. Only vendors use it. It is both the marker for typed constants and the value.
///
/// `Display` is six groups of two hexadecimal digits: `02:00:5e:10:00:01`.
///
/// ```
/// use radius_proto::value::{DataType, EthernetAddress};
///
/// let address = EthernetAddress::decode(&[2, 0, 0x5e, 0x10, 0, 1])?;
/// assert_eq!(address.to_string(), "02:00:5e:10:00:01");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
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

impl FromText for EthernetAddress {
    fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let mut address = [0; 6];
        for (group, octet) in address.iter_mut().enumerate() {
            if group > 0 {
                text.require(":", "':'")?;
            }
            let [_, low] = text.hexadecimal(2, 2, "two hexadecimal digits")?.to_be_bytes();
            *octet = low;
        }
        text.end()?;
        write_value::<Self>(Self(address), buffer)
    }
}

impl ToText for EthernetAddress {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(value, f)
    }
}
