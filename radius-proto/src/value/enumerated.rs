//! enum: a number whose values have names.

use core::marker::PhantomData;

use super::{
    data_type::DataType,
    integer::Integer,
    invalid::InvalidValue,
    kind::Kind,
    number::{Byte, Short},
};

/// A registry of named 32-bit values: an open newtype with constants, such as `ServiceType`.
///
/// ```
/// use radius_proto::value::Enumeration;
///
/// #[derive(Clone, Copy)]
/// struct ServiceType(u32);
///
/// impl From<u32> for ServiceType {
///     fn from(number: u32) -> Self {
///         Self(number)
///     }
/// }
///
/// impl From<ServiceType> for u32 {
///     fn from(value: ServiceType) -> Self {
///         value.0
///     }
/// }
///
/// impl Enumeration for ServiceType {}
/// ```
pub trait Enumeration: Copy + From<u32> + Into<u32> {}

/// A data type of numbers that an enumeration can be written as: [`Integer`], [`Short`] and [`Byte`].
///
/// ```
/// use radius_proto::value::{Byte, EnumerationWidth, Integer, Short};
///
/// fn is_width<W: EnumerationWidth>() {}
/// is_width::<Integer>();
/// is_width::<Short>();
/// is_width::<Byte>();
/// ```
pub trait EnumerationWidth: DataType + sealed::Width {}

impl EnumerationWidth for Integer {}
impl EnumerationWidth for Short {}
impl EnumerationWidth for Byte {}

mod sealed {
    use super::{Byte, DataType, Integer, InvalidValue, Kind, Short};

    pub trait Width: DataType {
        const ENUMERATED: Kind;

        fn read(octets: &[u8]) -> Result<u32, InvalidValue>;

        /// The number in the data type, if it fits.
        fn narrow(number: u32) -> Result<Self::Input<'static>, InvalidValue>;
    }

    impl Width for Integer {
        const ENUMERATED: Kind = Kind::Enumerated;

        #[inline(always)]
        fn read(octets: &[u8]) -> Result<u32, InvalidValue> {
            Self::decode(octets)
        }

        #[inline(always)]
        fn narrow(number: u32) -> Result<u32, InvalidValue> {
            Ok(number)
        }
    }

    impl Width for Short {
        const ENUMERATED: Kind = Kind::Short;

        #[inline]
        fn read(octets: &[u8]) -> Result<u32, InvalidValue> {
            Self::decode(octets).map(u32::from)
        }

        #[inline]
        fn narrow(number: u32) -> Result<u16, InvalidValue> {
            number.try_into().map_err(|_| InvalidValue::NumberTooLarge { maximum: u16::MAX.into() })
        }
    }

    impl Width for Byte {
        const ENUMERATED: Kind = Kind::Byte;

        #[inline]
        fn read(octets: &[u8]) -> Result<u32, InvalidValue> {
            Self::decode(octets).map(u32::from)
        }

        #[inline]
        fn narrow(number: u32) -> Result<u8, InvalidValue> {
            number.try_into().map_err(|_| InvalidValue::NumberTooLarge { maximum: u8::MAX.into() })
        }
    }
}

/// A number whose values have names, in network order: 4 octets, or the octets of [`Short`] or [`Byte`] in vendors'
/// attributes. A number without a name is valid and kept. A number that does not fit the width cannot be written. [RFC
/// 8044, section 3.2](https://www.rfc-editor.org/rfc/rfc8044#section-3.2)
///
/// ```
/// use radius_proto::value::{DataType, Enumerated, Enumeration, Short};
///
/// #[derive(Clone, Copy, PartialEq, Debug)]
/// struct Level(u32);
///
/// impl From<u32> for Level {
///     fn from(number: u32) -> Self {
///         Self(number)
///     }
/// }
///
/// impl From<Level> for u32 {
///     fn from(level: Level) -> Self {
///         level.0
///     }
/// }
///
/// impl Enumeration for Level {}
///
/// assert_eq!(<Enumerated<Level>>::decode(&[0, 0, 0, 2])?, Level(2));
/// assert_eq!(<Enumerated<Level, Short>>::decode(&[0, 2])?, Level(2));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Enumerated<E, W = Integer>(PhantomData<fn() -> (E, W)>);

impl<E: Enumeration, W: EnumerationWidth> DataType for Enumerated<E, W> {
    type Value<'a> = E;
    type Input<'a> = E;
    const KIND: Kind = W::ENUMERATED;

    #[inline]
    fn decode(octets: &[u8]) -> Result<E, InvalidValue> {
        W::read(octets).map(E::from)
    }

    #[inline(always)]
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        W::length(&W::narrow((*value).into())?)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        if let Ok(number) = W::narrow(value.into()) {
            W::encode(number, octets);
        }
    }
}
