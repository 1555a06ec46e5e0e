//! Typed constants.

use core::{fmt, marker::PhantomData};

use crate::{
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor},
    packet_error::Subject,
    value::Tlv,
};

/// An attribute with its name, its path and its data type: `radius_dict::rfc::rfc2865::USER_NAME` is one.
///
/// `T` is a [`DataType`](crate::value::DataType), which makes the attribute readable with `get` and writable with
/// `push`, or the marker of a hiding, such as [`UserPassword`](super::UserPassword), which makes it readable only in a
/// verified packet.
///
/// ```
/// use radius_proto::{attribute::{AttributeType, Vendor}, typed::TypedAttribute, value::Text};
///
/// const REPLY_MESSAGE: TypedAttribute<Text> = TypedAttribute::new("Reply-Message", AttributeType(18));
/// const CISCO_AVPAIR: TypedAttribute<Text> = TypedAttribute::vendor("Cisco-AVPair", Vendor::new(9), 1);
/// assert_eq!(REPLY_MESSAGE.name(), "Reply-Message");
/// assert_eq!(CISCO_AVPAIR.path().to_string(), "26.9.1");
/// ```
///
/// The functions that make one are for constants: an impossible number does not compile. For a path that is known at
/// run time only, make an [`AttributePath`], whose `try_` functions return `None` for impossible numbers, and then call
/// [`at`](Self::at).
pub struct TypedAttribute<T> {
    name: &'static str,
    path: AttributePath,
    data_type: PhantomData<fn() -> T>,
}

impl<T> TypedAttribute<T> {
    /// An attribute of the standard space.
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::AttributeType, typed::TypedAttribute, value::Text};
    ///
    /// // Type 0 is reserved.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::new("Wrong", AttributeType(0));
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the type is 0. In a constant this is a compile error.
    #[must_use]
    pub const fn new(name: &'static str, attribute_type: AttributeType) -> Self {
        assert!(attribute_type.0 != 0, "Type 0 is reserved");
        Self::at(name, AttributePath::standard(attribute_type))
    }

    /// A vendor's attribute. [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::Vendor, typed::TypedAttribute, value::Text};
    ///
    /// // One octet of type has no room for 257.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::vendor("Wrong", Vendor::new(9), 257);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number does not fit the type field of the vendor's format. In a constant this is a compile error.
    #[must_use]
    pub const fn vendor(name: &'static str, vendor: Vendor, number: u32) -> Self {
        Self::at(name, AttributePath::vendor(vendor, number))
    }

    /// An attribute of an extended space. [RFC 6929, section 2](https://www.rfc-editor.org/rfc/rfc6929#section-2)
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::ExtendedAttribute, typed::TypedAttribute, value::Text};
    ///
    /// // Extended-Type 0 is reserved.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::extended("Wrong", ExtendedAttribute::One, 0);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number is 0. In a constant this is a compile error.
    #[must_use]
    pub const fn extended(name: &'static str, base: ExtendedAttribute, number: u8) -> Self {
        Self::at(name, AttributePath::extended(base, number))
    }

    /// A vendor's attribute in an extended space.
    /// [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::ExtendedAttribute, typed::TypedAttribute, value::Text};
    ///
    /// // EVS-Type 0 is reserved.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::extended_vendor("Wrong", ExtendedAttribute::One, 9, 0);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number is 0. In a constant this is a compile error.
    #[must_use]
    pub const fn extended_vendor(name: &'static str, base: ExtendedAttribute, vendor: u32, number: u8) -> Self {
        Self::at(name, AttributePath::extended_vendor(base, vendor, number))
    }

    /// A TLV inside another attribute, at most [`AttributePath::MAX_NESTED`] deep.
    /// [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
    ///
    /// ```
    /// use radius_proto::{attribute::ExtendedAttribute, typed::TypedAttribute, value::{Integer, Tlv}};
    ///
    /// const LIMIT_INFO: TypedAttribute<Tlv> =
    ///     TypedAttribute::extended("IP-Port-Limit-Info", ExtendedAttribute::One, 5);
    /// const LIMIT: TypedAttribute<Integer> = TypedAttribute::nested("IP-Port-Limit", LIMIT_INFO, 2);
    /// assert_eq!(LIMIT.path().to_string(), "241.5.2");
    /// ```
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::AttributeType, typed::TypedAttribute, value::{Text, Tlv}};
    ///
    /// const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::new("Container", AttributeType(173));
    /// // TLV-Type 0 is reserved.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::nested("Wrong", CONTAINER, 0);
    /// # let _ = WRONG;
    /// ```
    ///
    /// ```compile_fail
    /// use radius_proto::{attribute::{AttributePath, AttributeType}, typed::TypedAttribute, value::{Text, Tlv}};
    ///
    /// const DEEPEST: TypedAttribute<Tlv> =
    ///     TypedAttribute::at("Deepest", AttributePath::standard(AttributeType(173)).with_padded_tlvs([1; 5]));
    /// // Six nested TLVs are too deep.
    /// const WRONG: TypedAttribute<Text> = TypedAttribute::nested("Wrong", DEEPEST, 1);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number is 0, or the TLV too deep. In a constant this is a compile error.
    #[must_use]
    pub const fn nested(name: &'static str, container: TypedAttribute<Tlv>, number: u8) -> Self {
        let path = container.path.nested(number);
        assert!(path.is_some(), "TLV-Type 0 is reserved, and TLVs have at most five levels");
        match path {
            Some(path) => Self::at(name, path),
            None => Self::at(name, container.path),
        }
    }

    /// An attribute at a path. A path that is known at run time only is made with the `try_` functions of
    /// [`AttributePath`], with [`AttributePath::nested`] or [`AttributePath::from_numbers`].
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

    /// The path of the attribute.
    #[inline]
    #[must_use]
    pub const fn path(&self) -> AttributePath {
        self.path
    }

    /// The Type field of the attribute, or of the attribute that contains it.
    #[inline]
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        self.path.attribute_type()
    }
}

impl<T> TypedAttribute<T> {
    /// The attribute for errors.
    #[inline(always)]
    pub(crate) const fn subject(self) -> Subject {
        Subject { path: self.path(), name: Some(self.name()) }
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
