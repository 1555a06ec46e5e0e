//! What one line of a dictionary becomes: a typed constant, its documentation, and an entry of the table for printing.
//! Every fact is written once.

use radius_proto::{
    AscendSecret, AttributePath, Hidden, Hiding, PasswordHidden, Salted, Shape, TaggedSalted, TypedAttribute,
    UserPassword, VendorFormat,
    value::{
        AscendFilter, Byte, ComboIpAddress, Concat, Enumerated, Enumeration, EthernetAddress, FilterRules, FixedOctets,
        Integer, Integer64, InterfaceId, Ipv4Address, Ipv4Prefix, Ipv6Address, Ipv6Prefix, Kind, Octets, Short, Signed,
        Tagged, Text, Time, Tlv,
    },
};

/// A row of the table that names are looked up in.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) path: AttributePath,
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    /// Names of the kind's numbers, in ascending order.
    pub(crate) values: &'static [(u32, &'static str)],
    /// The value, though in clear, lets somebody who reads it search for the password.
    pub(crate) secret: bool,
}

impl Entry {
    pub(crate) const fn new<T: Described>(attribute: TypedAttribute<T>, secret: bool) -> Self {
        Self { path: attribute.path(), name: attribute.name(), shape: T::SHAPE, values: T::VALUES, secret }
    }
}

/// A vendor with its attributes, in ascending order.
#[derive(Debug)]
pub(crate) struct VendorEntry {
    pub(crate) id: u32,
    pub(crate) name: &'static str,
    pub(crate) format: VendorFormat,
    pub(crate) entries: &'static [Entry],
}

/// What the type parameter of a constant says to the table.
pub(crate) trait Described {
    const SHAPE: Shape;
    const VALUES: &'static [(u32, &'static str)] = &[];
}

/// An enumeration that knows its names.
pub(crate) trait Named: Enumeration {
    const NAMES: &'static [(u32, &'static str)];
}

impl<E: Named> Described for Enumerated<E> {
    const SHAPE: Shape = Shape::new(Kind::Enumerated);
    const VALUES: &'static [(u32, &'static str)] = E::NAMES;
}

impl<T: Described> Described for Tagged<T> {
    const SHAPE: Shape = T::SHAPE.with_tag(true);
    const VALUES: &'static [(u32, &'static str)] = T::VALUES;
}

impl Described for UserPassword {
    const SHAPE: Shape = Shape::new(Kind::Octets).with_hiding(Some(Hiding::UserPassword));
}

macro_rules! hidden {
    ($($marker:ident)+) => {
        $(impl<T: Described> Described for $marker<T>
        where
            Self: Hidden,
        {
            const SHAPE: Shape = T::SHAPE.with_tag(Self::TAGGED).with_hiding(Some(Self::HIDING));
            const VALUES: &'static [(u32, &'static str)] = T::VALUES;
        })+
    };
}

hidden!(AscendSecret PasswordHidden Salted TaggedSalted);

macro_rules! described {
    ($($kind:ty),+ $(,)?) => {
        $(impl Described for $kind {
            const SHAPE: Shape = Shape::new(<$kind as radius_proto::DataType>::KIND);
        })+
    };
}

described!(
    AscendFilter<'static>,
    Byte,
    ComboIpAddress,
    Concat,
    EthernetAddress,
    FilterRules<'static>,
    Integer,
    Integer64,
    InterfaceId,
    Ipv4Address,
    Ipv4Prefix,
    Ipv6Address,
    Ipv6Prefix,
    Octets,
    Short,
    Signed,
    Text,
    Time,
    Tlv,
);

impl<const N: usize> Described for FixedOctets<N> {
    const SHAPE: Shape = Shape::new(<Self as radius_proto::DataType>::KIND);
}

/// An attribute of a scope, or one inside the attribute of another constant.
macro_rules! attribute {
    ([] $number:literal, $name:literal) => {
        radius_proto::TypedAttribute::new($name, radius_proto::AttributeType($number))
    };
    ([extended $base:ident] $number:literal, $name:literal) => {
        radius_proto::TypedAttribute::extended($name, radius_proto::ExtendedAttribute::$base, $number)
    };
    ([vendor $vendor:ident] $number:literal, $name:literal) => {
        radius_proto::TypedAttribute::vendor($name, $vendor, $number)
    };
    ($scope:tt $number:literal, $name:literal, $container:ident) => {
        match radius_proto::TypedAttribute::nested($name, $container, $number) {
            Some(attribute) => attribute,
            None => panic!("evaluated at compile time: a container that is too deep fails the build"),
        }
    };
}

/// Where an attribute stands, for its documentation.
macro_rules! place {
    ($prefix:literal, $number:literal) => {
        concat!($prefix, $number)
    };
    ($prefix:literal, $number:literal, $container:ident) => {
        concat!("TLV ", $number, " inside [`", stringify!($container), "`]")
    };
}

/// A link to an RFC.
macro_rules! reference {
    ($rfc:literal) => {
        concat!("[RFC ", $rfc, "](https://www.rfc-editor.org/rfc/rfc", $rfc, ")")
    };
    ($rfc:literal, $section:literal) => {
        concat!(
            "[RFC ",
            $rfc,
            ", section ",
            $section,
            "](https://www.rfc-editor.org/rfc/rfc",
            $rfc,
            "#section-",
            $section,
            ")"
        )
    };
}

/// The attributes of one RFC, in ascending order: constants, and the table `ENTRIES`.
///
/// First the RFC, the scope (`[]` for the standard space, `[extended One]` for another) and the numbers that all paths
/// begin with; then a line for each attribute: constant, type, number, name, section if the RFC gives each its own, and
/// `secret` if it is. `in CONTAINER` behind a number puts it into another attribute.
macro_rules! attributes {
    (
        rfc $rfc:literal, $scope:tt, $prefix:literal;
        $($constant:ident: $kind:ty = $number:literal $(in $container:ident)?, $name:literal $(, $section:literal)? $(, $secret:ident)?;)+
    ) => {
        $(
            #[doc = concat!(
                "`", $name, "` (", crate::define::place!($prefix, $number $(, $container)?), "). ",
                crate::define::reference!($rfc $(, $section)?)
            )]
            pub const $constant: radius_proto::TypedAttribute<$kind> =
                crate::define::attribute!($scope $number, $name $(, $container)?);
        )+
        crate::define::entries!($($constant $(, $secret)?;)+);
    };
}

/// The attributes of one vendor, in ascending order: `VENDOR`, constants, and the table `ENTRIES`.
macro_rules! vendor_attributes {
    (
        vendor $vendor:literal, $id:literal, $format:expr, $prefix:literal;
        $($constant:ident: $kind:ty = $number:literal $(in $container:ident)?, $name:literal $(, $secret:ident)?;)+
    ) => {
        #[doc = concat!("The vendor ", $vendor, ", with the format of its attributes.")]
        pub const VENDOR: radius_proto::Vendor = radius_proto::Vendor::with_format($id, $format);

        $(
            #[doc = concat!("`", $name, "` (", crate::define::place!($prefix, $number $(, $container)?), ") of ", $vendor, ".")]
            pub const $constant: radius_proto::TypedAttribute<$kind> =
                crate::define::attribute!([vendor VENDOR] $number, $name $(, $container)?);
        )+
        crate::define::entries!($($constant $(, $secret)?;)+);

        pub(crate) const VENDOR_ENTRY: crate::define::VendorEntry =
            crate::define::VendorEntry { id: $id, name: $vendor, format: $format, entries: ENTRIES };
    };
}

/// The table of what the constants say.
macro_rules! entries {
    ($($constant:ident $(, $secret:ident)?;)+) => {
        pub(crate) const ENTRIES: &[crate::define::Entry] =
            &[$(crate::define::Entry::new($constant, crate::define::is_secret!($($secret)?)),)+];
    };
}

/// Whether a line says `secret`.
macro_rules! is_secret {
    () => {
        false
    };
    (secret) => {
        true
    };
}

/// The values of an enumerated attribute: an open newtype with constants.
macro_rules! enumeration {
    (
        $type:ident, $attribute:literal, $rfc:literal $(, $section:literal)?;
        $($constant:ident = $number:literal, $name:literal;)+
    ) => {
        #[doc = concat!("A value of `", $attribute, "`.")]
        ///
        /// An open registry: every number can be held, and one without a name survives a round trip.
        ///
        #[doc = crate::define::reference!($rfc $(, $section)?)]
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

pub(crate) use {attribute, attributes, entries, enumeration, is_secret, place, reference, vendor_attributes};
