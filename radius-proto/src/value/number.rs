//! Numbers of other widths than the integer's, and what is one octet of truth.

use super::{Kind, exactly, put};
use crate::value::{DataType, InvalidValue};

macro_rules! number {
    ($(#[$documentation:meta])+ $marker:ident: $number:ty, $octets:literal) => {
        $(#[$documentation])+
        #[derive(Clone, Copy, Debug)]
        pub enum $marker {}

        impl DataType for $marker {
            type Value<'a> = $number;
            type Input<'a> = $number;
            const KIND: Kind = Kind::$marker;

            #[inline]
            fn decode(octets: &[u8]) -> Result<$number, InvalidValue> {
                exactly(octets).map(<$number>::from_be_bytes)
            }

            #[inline(always)]
            fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
                Ok($octets)
            }

            #[inline(always)]
            fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
                put(octets, &value.to_be_bytes());
            }
        }
    };
}

number! {
    /// A 64-bit unsigned number, 8 octets in network order.
    /// [RFC 8044, section 3.12](https://www.rfc-editor.org/rfc/rfc8044#section-3.12)
    Integer64: u64, 8
}

number! {
    /// An 8-bit unsigned number, 1 octet. Of vendors; the RFCs advise against it
    /// ([RFC 6158, section 3.2](https://www.rfc-editor.org/rfc/rfc6158#section-3.2)).
    Byte: u8, 1
}

number! {
    /// A 16-bit unsigned number, 2 octets in network order. Of vendors; the RFCs advise against it
    /// ([RFC 6158, section 3.2](https://www.rfc-editor.org/rfc/rfc6158#section-3.2)).
    Short: u16, 2
}

number! {
    /// A 32-bit signed number in two's complement, 4 octets in network order. Of vendors: WiMAX-GMT-Timezone-offset.
    Signed: i32, 4
}

number! {
    /// A span of time in seconds, 4 octets in network order. On the wire it is an integer.
    TimeDelta: u32, 4
}

/// Yes or no, 1 octet of 1 or 0; any other octet is neither. In dictionaries only.
#[derive(Clone, Copy, Debug)]
pub enum Boolean {}

impl DataType for Boolean {
    type Value<'a> = bool;
    type Input<'a> = bool;
    const KIND: Kind = Kind::Boolean;

    fn decode(octets: &[u8]) -> Result<bool, InvalidValue> {
        match exactly(octets)? {
            [0] => Ok(false),
            [1] => Ok(true),
            [other] => Err(InvalidValue::NumberTooLarge { found: other.into(), maximum: 1 }),
        }
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(1)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &[value.into()]);
    }
}
