//! A data type, known at run time.

use core::fmt;

use super::list::data_types;
use crate::attribute::Joined;

macro_rules! kinds {
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
        /// A data type, as a dictionary names it.
        ///
        /// ```
        /// use radius_proto::value::{Kind, Value};
        ///
        /// let value = Kind::Ipv4Prefix.decode(&[0, 24, 192, 0, 2, 0])?;
        /// assert_eq!(value.to_string(), "192.0.2.0/24");
        /// assert_eq!(Kind::Ipv4Prefix.name(), "ipv4prefix");
        /// # Ok::<(), radius_proto::value::InvalidValue>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* $kind,)+
            $($(#[$described_doc])* $described($type),)+
            $($(#[$octets_doc])* $octets,)+
        }

        impl Kind {
            /// The name in RFC 8044, for example `integer`, `enum`, `text`, `string` or `ipv4addr`, or in FreeRADIUS's
            /// dictionaries for types that the RFC does not define.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                    $(Self::$described(_) => $described_name,)+
                    $(Self::$octets => $octets_name,)+
                }
            }

            /// The octets that every value of this type is written with; `None` if their number varies.
            #[must_use]
            pub const fn fixed_length(self) -> Option<usize> {
                match self {
                    $(Self::$kind => $length,)+
                    $(Self::$described($parameter) => $described_length,)+
                    $(Self::$octets => None,)+
                }
            }

            /// How instances of an attribute of this type are joined.
            // This takes a reference. A copy of the kind goes through memory in the walk over leaves, which doubled its
            // time.
            #[inline(always)]
            #[must_use]
            pub const fn joined(&self) -> Joined {
                match self {
                    $(Self::$kind => Joined::No,)+
                    $(Self::$described(_) => Joined::No,)+
                    $(Self::$octets => Joined::$joined,)+
                }
            }
        }
    };
}

data_types!(kinds);

impl Kind {
    /// Whether a value is joined from several attributes or has values inside.
    #[inline(always)]
    pub(crate) const fn spans(&self) -> bool {
        matches!(self, Self::Tlv) || !matches!(self.joined(), Joined::No)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
