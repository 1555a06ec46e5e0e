//! Typed attributes: constants that know how a value looks.

use core::{fmt, marker::PhantomData};

use crate::{attribute::AttributeType, error::InvalidValue, value::Kind};

/// A data type of [RFC 8044](https://www.rfc-editor.org/rfc/rfc8044): how octets become a value and a value octets.
///
/// Implemented by the markers of [`value`](crate::value). An implementation is a type that is never made; it stands in
/// the type parameter of a [`TypedAttribute`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the data type of a value in clear",
    note = "a hidden value has methods of its own: `user_password` of the builder hides one, `user_password` of a verified request reveals it"
)]
pub trait DataType {
    /// What a value is in Rust. It may borrow from the datagram.
    type Value<'a>;

    /// The data type's name and run-time twin, for printing.
    const KIND: Kind;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the octets break the type's rules, for example in their length.
    fn decode(octets: &[u8]) -> Result<Self::Value<'_>, InvalidValue>;

    /// The octets that a value is on the wire: an array, or a slice of the value itself.
    type Encoded<'a>: AsRef<[u8]>;

    /// Writes a value.
    fn encode(value: Self::Value<'_>) -> Self::Encoded<'_>;
}

/// An attribute with its name, its place and its data type: `radius_dict::rfc2865::USER_NAME` is one.
///
/// `T` is a [`DataType`], which makes the attribute readable with `get` and writable with `push`, or the marker of a
/// hiding, such as [`UserPassword`](crate::UserPassword), which makes it accessible only through a verified packet.
///
/// ```
/// use radius_proto::{AttributeType, TypedAttribute, value::Text};
///
/// const REPLY_MESSAGE: TypedAttribute<Text> = TypedAttribute::new("Reply-Message", AttributeType(18));
/// assert_eq!(REPLY_MESSAGE.name(), "Reply-Message");
/// ```
pub struct TypedAttribute<T> {
    name: &'static str,
    attribute_type: AttributeType,
    data_type: PhantomData<fn() -> T>,
}

impl<T> TypedAttribute<T> {
    /// An attribute of the standard space.
    #[must_use]
    pub const fn new(name: &'static str, attribute_type: AttributeType) -> Self {
        Self { name, attribute_type, data_type: PhantomData }
    }

    /// The name in the dictionary, for example `User-Name`.
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The Type field.
    #[inline]
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        self.attribute_type
    }
}

impl<T> Clone for TypedAttribute<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for TypedAttribute<T> {}

impl<T> fmt::Debug for TypedAttribute<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.attribute_type)
    }
}
