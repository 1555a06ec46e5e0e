//! Values whose type is known at run time only, and the dispatch from a kind to its type.

use core::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use super::{
    address::{ComboIpAddress, Ipv4Address, Ipv6Address},
    ascend_filter::AscendFilter,
    boolean::Boolean,
    data_type::DataType,
    ethernet_address::EthernetAddress,
    filter_rules::FilterRules,
    fixed_octets,
    integer::Integer,
    interface_id::InterfaceId,
    invalid::InvalidValue,
    kind::Kind,
    list::data_types,
    number::{Byte, Integer64, Short, Signed, TimeDelta},
    octets::Octets,
    prefix::{Ipv4Prefix, Ipv6Prefix},
    quote::unquoted,
    text::Text,
    text_error::TextError,
    text_form::{FromText, ToText},
    time::Time,
};

macro_rules! dispatch {
    (
        values { $($(#[$doc:meta])* $kind:ident = $name:literal, $length:expr, $value:ident($content:ty), $marker:ty;)+ }
        octets { $($(#[$octets_doc:meta])* $octets:ident = $octets_name:literal, $joined:ident, $octets_marker:ty;)+ }
        described {
            $(
                $(#[$described_doc:meta])*
                $described:ident($parameter:ident: $type:ty) = $described_name:literal, $described_length:expr, $module:ident;
            )+
        }
    ) => {
        /// A value whose type is known at run time only.
        ///
        /// `Display` is the canonical text, as FreeRADIUS 3.2 prints it: numbers in decimal, text and dates quoted,
        /// text escaped, octets as `0x` and hexadecimal digits. [`Kind::parse`] turns it into the value's octets again.
        ///
        /// The text never contains a control character, so a hostile value cannot forge a line of a log.
        ///
        /// ```
        /// use radius_proto::value::{Kind, Value};
        ///
        /// let value = Kind::Text.decode(b"line\n")?;
        /// assert_eq!(value, Value::Text("line\n"));
        /// assert_eq!(value.to_string(), r#""line\n""#);
        /// assert!(Kind::Text.holds(&value));
        /// # Ok::<(), radius_proto::value::InvalidValue>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[non_exhaustive]
        pub enum Value<'a> {
            $(
                #[doc = concat!("See [`Kind::", stringify!($kind), "`].")]
                $value($content),
            )+
        }

        impl Kind {
            /// Reads a value of this type.
            ///
            /// # Errors
            ///
            /// [`InvalidValue`] if the octets break the type's rules.
            #[inline(always)]
            pub fn decode(self, octets: &[u8]) -> Result<Value<'_>, InvalidValue> {
                Ok(match self {
                    $(Self::$kind => Value::$value(<$marker as DataType>::decode(octets)?),)+
                    $(Self::$described($parameter) => Value::Octets($module::decode($parameter, octets)?),)+
                    $(Self::$octets)|+ => Value::Octets(octets),
                })
            }

            /// Whether the value is of this type.
            #[must_use]
            pub fn holds(self, value: &Value<'_>) -> bool {
                match (self, value) {
                    $((Self::$kind, Value::$value(_)) => true,)+
                    $((Self::$described($parameter), Value::Octets(value)) => $module::holds($parameter, value),)+
                    ($(Self::$octets)|+, Value::Octets(_)) => true,
                    _ => false,
                }
            }

            /// Turns text into the octets of a value, in `buffer`, and returns them. [`decode`](Self::decode) reads
            /// them as the same value.
            ///
            /// The text that [`Value`](super::Value) prints gives the value's octets again. These forms are accepted,
            /// too:
            ///
            /// - numbers of any width and `enum`: decimal, or `0x` and hexadecimal digits; `signed` with or without a
            ///   `-`.
            /// - `bool`: `yes`, `no`, `1`, `0`.
            /// - `time`: `Nov 24 2026 05:22:56 UTC`, also with the day before the month. The seconds, the time of day
            ///   and `UTC` may be missing. [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) without a
            ///   fraction: `2026-11-24T06:22:56+01:00`. Seconds since 1970.
            /// - `text`: as it is, or in double or single quotes. `\n`, `\r`, `\t`, `\"`, `\\` and `\ooo`, three octal
            ///   digits up to `\377`, always mean one octet; between single quotes `\'` does, too. A backslash before
            ///   other characters than digits means a backslash.
            /// - `string`, `octets`, `concat`, `struct`, and attributes that hold attributes: `0x` and two hexadecimal
            ///   digits an octet.
            /// - filter rules: as octets, or as a text in quotes.
            /// - `ifid`: four groups of one to four hexadecimal digits, `0:ff:fe00:1`.
            /// - `ether`: six groups of two hexadecimal digits, `02:00:5e:10:00:01`.
            /// - addresses: as [`Ipv4Addr`] and [`Ipv6Addr`] read them, so never shortened or in octal.
            /// - prefixes: `192.0.2.0/24`; without a length, all bits count. Bits after the length must be zero, and
            ///   0.0.0.0 may have any length.
            /// - `abinary`: the text of an [`AscendFilter`], or its octets as `0x`. The parts after the action of an IP
            ///   filter may be in any order, and words in upper or lower case. An address without a length has the
            ///   length of its class, since these texts have always been read so.
            ///
            /// Every form may be in single or double quotes. The names of an enumeration's values are not read here:
            /// only the dictionary knows them.
            ///
            /// ```
            /// use radius_proto::value::{Kind, TextError};
            ///
            /// let mut buffer = [0; 253];
            /// assert_eq!(Kind::Ipv4Prefix.parse("192.0.2.0/24", &mut buffer), Ok(&[0, 24, 192, 0, 2, 0][..]));
            /// assert_eq!(Kind::Text.parse(r#""alice\n""#, &mut buffer), Ok(&b"alice\n"[..]));
            /// let error = Kind::EthernetAddress.parse("02:00:5e", &mut buffer).unwrap_err();
            /// assert_eq!(error, TextError::Expected { at: 8, expected: "':'" });
            /// ```
            ///
            /// # Errors
            ///
            /// [`TextError::Expected`] if the text has another form, [`TextError::Value`] if it breaks a rule of the
            /// type, for example the length of a prefix, [`TextError::NoRoom`] if the value does not fit into `buffer`.
            pub fn parse<'b>(self, text: &str, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
                let text = unquoted(text)?;
                match self {
                    $(Self::$kind => <$marker as FromText>::parse(text, buffer),)+
                    $(Self::$described($parameter) => $module::parse($parameter, text, buffer),)+
                    $(Self::$octets => <$octets_marker as FromText>::parse(text, buffer),)+
                }
            }
        }

        impl Value<'_> {
            /// The octets that the value needs on the wire.
            #[must_use]
            pub fn length(&self) -> usize {
                match self {
                    // Every `Value` has a length. Only inputs of typed constants may have none.
                    $(Self::$value(value) => <$marker as DataType>::length(value).unwrap_or_default(),)+
                }
            }

            /// Writes the value into exactly [`length`](Self::length) octets. If there are more or fewer octets, it
            /// writes nothing, or a part.
            pub fn encode(self, octets: &mut [u8]) {
                match self {
                    $(Self::$value(value) => <$marker as DataType>::encode(value, octets),)+
                }
            }
        }

        impl fmt::Display for Value<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$value(value) => <$marker as ToText>::print(value, f),)+
                }
            }
        }
    };
}

data_types!(dispatch);
