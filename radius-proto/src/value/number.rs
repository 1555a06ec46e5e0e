//! Numbers of other widths than the integer's.

use core::fmt;

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_number},
};

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

        impl ToText for $marker {
            fn print(value: &$number, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(value, f)
            }
        }
    };
}

macro_rules! unsigned {
    ($($marker:ident: $number:ty, $octets:literal;)+) => {$(
        impl FromText for $marker {
            fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
                write_number(text.last_number(<$number>::MAX.into())?, $octets, buffer)
            }
        }
    )+};
}

number! {
    /// A 64-bit unsigned number, 8 octets in network order.
    /// [RFC 8044, section 3.12](https://www.rfc-editor.org/rfc/rfc8044#section-3.12)
    ///
    /// ```
    /// use radius_proto::value::{DataType, Integer64};
    ///
    /// assert_eq!(Integer64::decode(&[0, 0, 0, 0, 0, 0, 1, 0])?, 256);
    /// # Ok::<(), radius_proto::error::InvalidValue>(())
    /// ```
    Integer64: u64, 8
}

number! {
    /// An 8-bit unsigned number, 1 octet. Only vendors use it; the RFCs advise against it ([RFC 6158, section
    /// 3.2](https://www.rfc-editor.org/rfc/rfc6158#section-3.2)).
    ///
    /// ```
    /// use radius_proto::value::{Byte, DataType};
    ///
    /// assert_eq!(Byte::decode(&[7])?, 7);
    /// # Ok::<(), radius_proto::error::InvalidValue>(())
    /// ```
    Byte: u8, 1
}

number! {
    /// A 16-bit unsigned number, 2 octets in network order. Only vendors use it; the RFCs advise against it ([RFC 6158,
    /// section 3.2](https://www.rfc-editor.org/rfc/rfc6158#section-3.2)).
    ///
    /// ```
    /// use radius_proto::value::{DataType, Short};
    ///
    /// assert_eq!(Short::decode(&[1, 0])?, 256);
    /// # Ok::<(), radius_proto::error::InvalidValue>(())
    /// ```
    Short: u16, 2
}

number! {
    /// A 32-bit signed number in two's complement, 4 octets in network order. Only vendors use it:
    /// WiMAX-GMT-Timezone-offset.
    ///
    /// ```
    /// use radius_proto::value::{DataType, Signed};
    ///
    /// assert_eq!(Signed::decode(&[0xff, 0xff, 0xff, 0xfe])?, -2);
    /// # Ok::<(), radius_proto::error::InvalidValue>(())
    /// ```
    Signed: i32, 4
}

number! {
    /// A span of time in seconds, 4 octets in network order. On the wire it is an integer.
    ///
    /// ```
    /// use radius_proto::value::{DataType, TimeDelta};
    ///
    /// assert_eq!(TimeDelta::decode(&[0, 0, 0x0e, 0x10])?, 3600);
    /// # Ok::<(), radius_proto::error::InvalidValue>(())
    /// ```
    TimeDelta: u32, 4
}

unsigned! {
    Integer64: u64, 8;
    Byte: u8, 1;
    Short: u16, 2;
    TimeDelta: u32, 4;
}

impl FromText for Signed {
    fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let negative = text.skip("-");
        let maximum = u64::from(i32::MAX.unsigned_abs()) + u64::from(negative);
        let magnitude = text.last_number(maximum)?;
        write_number(if negative { magnitude.wrapping_neg() } else { magnitude }, 4, buffer)
    }
}
