//! Typed attributes: constants that know where an attribute stands and how its value looks.

use core::{fmt, marker::PhantomData};

use crate::{
    attribute::{AttributePath, AttributeType, Chunks, ExtendedAttribute, Vendor},
    error::InvalidValue,
    value::{Kind, Tlv},
};

/// A data type of [RFC 8044](https://www.rfc-editor.org/rfc/rfc8044): how octets become a value and a value octets.
///
/// Implemented by the markers of [`value`](crate::value). An implementation is a type that is never made; it stands in
/// the type parameter of a [`TypedAttribute`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the data type of a value in clear",
    note = "a hidden value has methods of its own: `user_password` and `push_hidden` of the builder hide one, `user_password` and `reveal` of a verified packet reveal it"
)]
pub trait DataType {
    /// What is read: a value in Rust. It may borrow from the datagram.
    type Value<'a>;

    /// What is written. The same, except for types that are read as a view and written from a slice.
    type Input<'a>;

    /// The data type's name and run-time twin, for printing.
    const KIND: Kind;

    /// Whether an octet of [`Tag`](crate::Tag) belongs to the value.
    const TAGGED: bool = false;

    /// Whether a value may be spread over several attributes of the same type.
    const JOINED: Joined = Joined::No;

    /// Reads a value that lies in one piece.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the octets break the type's rules, for example in their length.
    fn decode(octets: &[u8]) -> Result<Self::Value<'_>, InvalidValue>;

    /// Reads a value that may lie in several pieces.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode), and [`InvalidValue::Fragmented`] if it lies in several and the type cannot be read
    /// from pieces.
    #[inline]
    fn decode_chunks(chunks: Chunks<'_>) -> Result<Self::Value<'_>, InvalidValue> {
        match chunks.contiguous() {
            Some(octets) => Self::decode(octets),
            None => Err(InvalidValue::Fragmented { length: chunks.length() }),
        }
    }

    /// How many octets a value takes.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the value has no encoding, for example a text of the wrong length.
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue>;

    /// Writes a value into as many octets as [`length`](Self::length) said. Into more or fewer the types of this crate
    /// write nothing, or a part.
    fn encode(value: Self::Input<'_>, octets: &mut [u8]);
}

/// How instances of an attribute belong together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joined {
    /// Each instance is a value.
    No,
    /// Instances that follow one another immediately are pieces of one value: EAP-Message.
    /// [RFC 8044, section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)
    Adjacent,
    /// All instances of the packet are pieces of one value: NAS-Filter-Rule.
    /// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
    All,
}

/// An attribute with its name, its place and its data type: `radius_dict::rfc2865::USER_NAME` is one.
///
/// `T` is a [`DataType`], which makes the attribute readable with `get` and writable with `push`, or the marker of a
/// hiding, such as [`UserPassword`](crate::UserPassword), which makes it accessible only through a verified packet.
///
/// ```
/// use radius_proto::{AttributeType, TypedAttribute, Vendor, value::Text};
///
/// const REPLY_MESSAGE: TypedAttribute<Text> = TypedAttribute::new("Reply-Message", AttributeType(18));
/// const CISCO_AVPAIR: TypedAttribute<Text> = TypedAttribute::vendor("Cisco-AVPair", Vendor::new(9), 1);
/// assert_eq!(REPLY_MESSAGE.name(), "Reply-Message");
/// assert_eq!(CISCO_AVPAIR.path().to_string(), "26.9.1");
/// ```
pub struct TypedAttribute<T> {
    name: &'static str,
    path: AttributePath,
    data_type: PhantomData<fn() -> T>,
}

impl<T> TypedAttribute<T> {
    /// An attribute of the standard space.
    #[must_use]
    pub const fn new(name: &'static str, attribute_type: AttributeType) -> Self {
        Self::at(name, AttributePath::standard(attribute_type))
    }

    /// A vendor's attribute. [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
    #[must_use]
    pub const fn vendor(name: &'static str, vendor: Vendor, number: u32) -> Self {
        Self::at(name, AttributePath::vendor(vendor, number))
    }

    /// An attribute of an extended space. [RFC 6929, section 2](https://www.rfc-editor.org/rfc/rfc6929#section-2)
    #[must_use]
    pub const fn extended(name: &'static str, base: ExtendedAttribute, number: u8) -> Self {
        Self::at(name, AttributePath::extended(base, number))
    }

    /// A vendor's attribute in an extended space.
    /// [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
    #[must_use]
    pub const fn extended_vendor(name: &'static str, base: ExtendedAttribute, vendor: u32, number: u8) -> Self {
        Self::at(name, AttributePath::extended_vendor(base, vendor, number))
    }

    /// A TLV inside another attribute; `None` for number 0 and for one that lies deeper than
    /// [`AttributePath::MAX_NESTED`]. [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
    #[must_use]
    pub const fn nested(name: &'static str, container: TypedAttribute<Tlv>, number: u8) -> Option<Self> {
        match container.path.nested(number) {
            Some(path) => Some(Self::at(name, path)),
            None => None,
        }
    }

    /// An attribute at a path.
    #[must_use]
    pub const fn at(name: &'static str, path: AttributePath) -> Self {
        Self { name, path, data_type: PhantomData }
    }

    /// The name in the dictionary, for example `User-Name`.
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where the attribute stands.
    #[inline]
    #[must_use]
    pub const fn path(&self) -> AttributePath {
        self.path
    }

    /// The Type field of the attribute, or of the one that it lies in.
    #[inline]
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        self.path.attribute_type()
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
        write!(f, "{} ({})", self.name, self.path)
    }
}
