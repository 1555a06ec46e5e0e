//! Named values as types.

/// A set of named numbers as an open newtype with constants, for `Enumerated` of `radius-proto`.
///
/// The type can hold every number, and a number without a name survives a round trip. The lines are in ascending order
/// of the numbers. Of several names of one number, the last is printed. The constants of this crate and of the feature
/// `codegen` are made with this macro.
///
/// ```
/// radius_dict::enumeration! {
///     /// A value of `Acme-Mode`.
///     pub AcmeMode
///     SLOW = 1, "Slow";
///     FAST = 2, "Fast";
/// }
/// assert_eq!(AcmeMode::FAST.name(), Some("Fast"));
/// assert_eq!(AcmeMode(7).to_string(), "7");
/// ```
#[macro_export]
macro_rules! enumeration {
    ($(#[$attribute:meta])* pub $type:ident $($constant:ident = $number:literal, $name:literal;)*) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(pub u32);

        impl $type {
            $(
                #[doc = ::core::concat!("`", $name, "` (", $number, ").")]
                pub const $constant: Self = Self($number);
            )*

            /// The name in the dictionary; `None` for a number without one.
            #[must_use]
            pub fn name(self) -> ::core::option::Option<&'static str> {
                $crate::enumeration::name_of(&[$(($number, $name),)*], self.0)
            }
        }

        impl ::radius_proto::value::Enumeration for $type {}

        impl ::core::convert::From<u32> for $type {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl ::core::convert::From<$type> for u32 {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl ::core::fmt::Display for $type {
            /// The name, or the number in decimal.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::enumeration::display_value(self.name(), self.0, f)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, ::core::concat!(::core::stringify!($type), "({}, {})"), self.0, self)
            }
        }
    };
}

/// `names` is in ascending order.
#[must_use]
pub fn name_of(names: &'static [(u32, &'static str)], number: u32) -> Option<&'static str> {
    let after = names.partition_point(|(of, _)| *of <= number);
    let (of, name) = names.get(after.checked_sub(1)?)?;
    (*of == number).then_some(*name)
}

/// The name, or the number in decimal.
///
/// # Errors
///
/// The errors of the formatter.
pub fn display_value(name: Option<&'static str>, number: u32, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    match name {
        Some(name) => f.pad(name),
        None => core::fmt::Display::fmt(&number, f),
    }
}
