//! What one line of a dictionary becomes: a typed constant, its documentation, and an entry of the table for printing.
//! Every fact is written once.

use radius_proto::{
    AttributeType, UserPassword,
    value::{Enumerated, Enumeration, Integer, InterfaceId, Ipv4Address, Ipv6Address, Kind, Octets, Text, Time},
};

/// A row of the table that names are looked up in.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) attribute_type: AttributeType,
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// Names of the kind's numbers, in ascending order.
    pub(crate) values: &'static [(u32, &'static str)],
    /// The value is hidden with the shared secret.
    pub(crate) hidden: bool,
    /// The value, though in clear, lets somebody who reads it search for the password.
    pub(crate) secret: bool,
}

/// What the type parameter of a constant says to the table.
pub(crate) trait Described {
    const KIND: Kind;
    const VALUES: &'static [(u32, &'static str)] = &[];
    const HIDDEN: bool = false;
}

/// An enumeration that knows its names.
pub(crate) trait Named: Enumeration {
    const NAMES: &'static [(u32, &'static str)];
}

impl<E: Named> Described for Enumerated<E> {
    const KIND: Kind = Kind::Enumerated;
    const VALUES: &'static [(u32, &'static str)] = E::NAMES;
}

impl Described for UserPassword {
    const KIND: Kind = Kind::Octets;
    const HIDDEN: bool = true;
}

macro_rules! described {
    ($($kind:ident)+) => {
        $(impl Described for $kind {
            const KIND: Kind = <$kind as radius_proto::DataType>::KIND;
        })+
    };
}

described!(Integer InterfaceId Ipv4Address Ipv6Address Octets Text Time);

/// The attributes of one RFC: constants, and the table `ENTRIES`.
macro_rules! attributes {
    (
        rfc $rfc:literal;
        $($constant:ident: $kind:ty = $number:literal, $name:literal, $section:literal $(, $secret:ident)?;)+
    ) => {
        $(
            #[doc = concat!(
                "`", $name, "` (", $number, "). [RFC ", $rfc, ", section ", $section, "](https://www.rfc-editor.org/rfc/rfc",
                $rfc, "#section-", $section, ")"
            )]
            pub const $constant: radius_proto::TypedAttribute<$kind> =
                radius_proto::TypedAttribute::new($name, radius_proto::AttributeType($number));
        )+

        pub(crate) const ENTRIES: &[crate::define::Entry] = &[
            $(crate::define::Entry {
                attribute_type: radius_proto::AttributeType($number),
                name: $name,
                kind: <$kind as crate::define::Described>::KIND,
                values: <$kind as crate::define::Described>::VALUES,
                hidden: <$kind as crate::define::Described>::HIDDEN,
                secret: false $(|| { stringify!($secret); true })?,
            },)+
        ];
    };
}

/// The values of an enumerated attribute: an open newtype with constants.
macro_rules! enumeration {
    (
        $type:ident, $attribute:literal, $rfc:literal, $section:literal;
        $($constant:ident = $number:literal, $name:literal;)+
    ) => {
        #[doc = concat!("A value of `", $attribute, "`.")]
        ///
        /// An open registry: every number can be held, and one without a name survives a round trip.
        ///
        #[doc = concat!(
            "[RFC ", $rfc, ", section ", $section, "](https://www.rfc-editor.org/rfc/rfc", $rfc, "#section-", $section, ")"
        )]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(pub u32);

        impl $type {
            $(
                #[doc = concat!("`", $name, "` (", $number, ").")]
                pub const $constant: Self = Self($number);
            )+

            /// The name in the dictionary; `None` for a number without one.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                crate::define::name_of(<Self as crate::define::Named>::NAMES, self.0)
            }
        }

        impl crate::define::Named for $type {
            const NAMES: &'static [(u32, &'static str)] = &[$(($number, $name),)+];
        }

        impl radius_proto::value::Enumeration for $type {}

        impl From<u32> for $type {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl From<$type> for u32 {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl core::fmt::Display for $type {
            /// The name, or the number in decimal.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.name() {
                    Some(name) => f.pad(name),
                    None => core::fmt::Display::fmt(&self.0, f),
                }
            }
        }

        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($type), "({}, {})"), self.0, self)
            }
        }
    };
}

/// `names` is in ascending order.
pub(crate) fn name_of(names: &'static [(u32, &'static str)], number: u32) -> Option<&'static str> {
    let index = names.binary_search_by_key(&number, |(number, _)| *number).ok()?;
    names.get(index).map(|(_, name)| *name)
}

pub(crate) use {attributes, enumeration};
