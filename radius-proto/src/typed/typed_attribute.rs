//! Typed constants.

use core::{fmt, marker::PhantomData};

use crate::{
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor},
    value::Tlv,
};

/// An attribute with its name, its place and its data type: `radius_dict::rfc::rfc2865::USER_NAME` is one.
///
/// `T` is a [`DataType`](crate::value::DataType), which makes the attribute readable with `get` and writable with `push`, or the marker of a
/// hiding, such as [`UserPassword`](super::UserPassword), which makes it accessible only through a verified packet.
///
/// ```
/// use radius_proto::{attribute::{AttributeType, Vendor}, typed::TypedAttribute, value::Text};
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
