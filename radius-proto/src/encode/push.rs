//! The methods that add attributes to a packet, for the writer and for both builders.

/// Methods that add attributes, for a type with `writer`, which returns the writer, `permit`, which checks that the
/// caller may write an attribute, and `inspect`, which searches the written octets for hidden values. `$reserved`
/// documents the refused attributes.
macro_rules! push_methods {
    ($reserved:literal) => {
        /// Adds an attribute of any place in the attribute space. A vendor's attribute is written in its own
        /// Vendor-Specific, and a TLV in its own attribute. A value that is too long is written in several attributes
        /// if its type or its place allows that.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::ValueEmpty`] for an empty value, [`EncodeReason::ValueTooLong`] for a value that is longer
        /// than its place allows (253 octets in the standard space), [`EncodeReason::Value`] for a value that has no
        /// encoding, [`EncodeReason::NoRoom`] if the buffer or the packet is full
        #[doc = $reserved]
        #[inline(always)]
        pub fn push<T: DataType>(
            mut self,
            attribute: TypedAttribute<T>,
            value: T::Input<'_>,
        ) -> Result<Self, EncodeError> {
            self.permit(attribute.subject())?;
            let from = self.writer().offset();
            self.writer().put_typed(attribute, value)?;
            self.inspect(attribute.path(), from)?;
            Ok(self)
        }

        /// Adds an attribute of any path from its value's octets: an attribute without a typed constant, or one that is
        /// forwarded unchanged. An [`AttributeType`](crate::attribute::AttributeType) is a path.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), and [`EncodeReason::AttributeTypeZero`]. The data type is not checked. An empty
        /// value is an error only inside an extended attribute or a TLV.
        #[inline(always)]
        pub fn push_octets(mut self, attribute: impl Into<AttributePath>, value: &[u8]) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            self.permit(attribute.into())?;
            let from = self.writer().offset();
            self.writer().put_octets(attribute, value)?;
            self.inspect(attribute, from)?;
            Ok(self)
        }

        /// Adds an attribute of any path from a value in pieces. It is split if its place allows that, and in the
        /// standard space if `joined` says that readers join it. The new pieces may differ from the old ones.
        ///
        /// # Errors
        ///
        /// As [`push_octets`](Self::push_octets).
        pub fn push_chunks(
            mut self,
            attribute: impl Into<AttributePath>,
            joined: Joined,
            value: Chunks<'_>,
        ) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            self.permit(attribute.into())?;
            let from = self.writer().offset();
            self.writer().put_chunks(attribute, joined, value)?;
            self.inspect(attribute, from)?;
            Ok(self)
        }

        /// Adds an attribute made of TLVs. `write` writes them one by one.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), and the errors of `write`.
        pub fn push_tlvs(
            mut self,
            attribute: TypedAttribute<Tlv>,
            write: impl for<'w> FnOnce(TlvWriter<'w>) -> Result<TlvWriter<'w>, EncodeError>,
        ) -> Result<Self, EncodeError> {
            let path = attribute.path();
            self.permit(attribute.subject())?;
            let from = self.writer().offset();
            match self.writer().put_tlvs(path, write).and_then(|()| self.inspect(path, from)) {
                Ok(()) => Ok(self),
                Err(error) => Err(error.named(attribute.subject())),
            }
        }
    };
}

/// Methods that add values that may be hidden, for a builder with `key`, `ledger`, and `permit_any`, which checks that
/// the caller may write an attribute, hidden or in clear. `$hidden` documents the key of hidden values.
macro_rules! push_hidden_methods {
    ($hidden:literal) => {
        /// Adds a value of another packet unchanged, in its own container.
        ///
        /// # Errors
        ///
        /// As [`push_octets`](Self::push_octets); [`EncodeReason::Hidden`] for a hidden value, since it is hidden under
        /// another secret or another authenticator. [`push_rehidden`](Self::push_rehidden) accepts it.
        pub fn push_leaf(mut self, leaf: &Leaf<'_>) -> Result<Self, EncodeError> {
            self.permit(leaf.path.into())?;
            let is_hidden = leaf.shape().is_some_and(|shape| shape.hiding.is_some());
            let from = self.writer.offset();
            if is_hidden {
                return Err(EncodeError::of(leaf.path, from, EncodeReason::Hidden));
            }
            self.writer.put_chunks(leaf.path, leaf.joined(), leaf.octets)?;
            self.inspect(leaf.path, from)?;
            Ok(self)
        }

        #[doc = $hidden]
        ///
        /// The first salt of the packet is from the operating system's random number generator.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::Reserved`] as in [`push`](Self::push), and for a path whose hidden octets receivers would
        /// read as another attribute or as TLVs; [`EncodeReason::OtherHiding`] for an attribute that is published as
        /// hidden in another way; [`EncodeReason::NotHidden`] in a packet that cannot hide values;
        /// [`EncodeReason::HiddenUnderZeroes`] in a request that hides under an authenticator of zeroes, such as a
        /// CoA-Request; [`EncodeReason::KeyStreamUsed`] for a second value without a salt;
        /// [`EncodeReason::ValueTooLong`] for a value that is longer than
        /// [`Hiding::max_length`](crate::typed::Hiding::max_length) or than its place allows; [`EncodeReason::Value`]
        /// for a value that has no encoding; [`EncodeReason::NoRoom`] if the buffer or the packet is full;
        /// [`EncodeReason::Random`] if the random number generator fails.
        #[cfg(feature = "getrandom")]
        pub fn push_hidden<H: Hidden>(
            self,
            attribute: TypedAttribute<H>,
            value: H::Input<'_>,
        ) -> Result<Self, EncodeError> {
            self.push_hidden_with(attribute, value, &mut getrandom::SysRng)
        }

        #[doc = $hidden]
        ///
        /// `rng` makes the first salt of the packet.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::Reserved`] as in [`push`](Self::push), and for a path whose hidden octets receivers would
        /// read as another attribute or as TLVs; [`EncodeReason::OtherHiding`] for an attribute that is published as
        /// hidden in another way; [`EncodeReason::NotHidden`] in a packet that cannot hide values;
        /// [`EncodeReason::HiddenUnderZeroes`] in a request that hides under an authenticator of zeroes, such as a
        /// CoA-Request; [`EncodeReason::KeyStreamUsed`] for a second value without a salt;
        /// [`EncodeReason::ValueTooLong`] for a value that is longer than
        /// [`Hiding::max_length`](crate::typed::Hiding::max_length) or than its place allows; [`EncodeReason::Value`]
        /// for a value that has no encoding; [`EncodeReason::NoRoom`] if the buffer or the packet is full;
        /// [`EncodeReason::Random`] if `rng` fails.
        pub fn push_hidden_with<H: Hidden, R: TryCryptoRng + ?Sized>(
            mut self,
            attribute: TypedAttribute<H>,
            value: H::Input<'_>,
            rng: &mut R,
        ) -> Result<Self, EncodeError> {
            let path = attribute.path();
            let key = self.permit_hidden(attribute.subject(), H::HIDING).and_then(|()| self.key(path, H::HIDING));
            let pushed =
                key.and_then(|key| hidden::put(&mut self.writer, key, &mut self.ledger.salts, attribute, value, rng));
            match pushed {
                Ok(()) => Ok(self),
                Err(error) => Err(error.named(attribute.subject())),
            }
        }

        /// Adds a hidden value of another packet. It is revealed with the keys of that packet and hidden again for this
        /// one, as a proxy does. The value in clear is wiped. NULs at the end of a value that is hidden as a
        /// User-Password are padding, so whole blocks of them are left out.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::Reveal`] if the value cannot be revealed; [`EncodeReason::Reserved`] for an attribute that
        /// must not be in the packet, or a second credential; [`EncodeReason::OtherHiding`],
        /// [`EncodeReason::NotHidden`], [`EncodeReason::HiddenUnderZeroes`] and [`EncodeReason::KeyStreamUsed`] if the
        /// value cannot be hidden here in this way; [`EncodeReason::ValueTooLong`] for a value of several fragments
        /// that does not fit into one attribute; [`EncodeReason::NoRoom`] if the buffer or the packet is full;
        /// [`EncodeReason::Random`] if the random number generator fails.
        #[cfg(feature = "getrandom")]
        pub fn push_rehidden(self, value: &HiddenValue<'_, '_>) -> Result<Self, EncodeError> {
            self.push_rehidden_with(value, &mut getrandom::SysRng)
        }

        /// As [`push_rehidden`](Self::push_rehidden), with the caller's random number generator.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::Reveal`] if the value cannot be revealed. The others are those of
        /// [`push_hidden_with`](Self::push_hidden_with), but the longest value is that which its place allows.
        pub fn push_rehidden_with<R: TryCryptoRng + ?Sized>(
            mut self,
            value: &HiddenValue<'_, '_>,
            rng: &mut R,
        ) -> Result<Self, EncodeError> {
            let mut buffer = Zeroizing::new([0; Attribute::MAX_VALUE]);
            let clear = value.reveal(&mut *buffer)?;
            let attribute = value.attribute();
            self.permit_rehidden(attribute, value.hiding())?;
            let key = self.key(attribute, value.hiding())?;
            hidden::put_octets(&mut self.writer, key, &mut self.ledger.salts, value, clear, rng)?;
            Ok(self)
        }

        /// Adds an attribute whose type is known at run time only, hidden if `shape` says so. A `tag` other than
        /// [`Tag::NONE`] needs a type that has one. The first salt of the packet is from the operating system's random
        /// number generator.
        ///
        /// # Errors
        ///
        /// As [`push_value_with`](Self::push_value_with).
        #[cfg(feature = "getrandom")]
        pub fn push_value(
            self,
            attribute: impl Into<AttributePath>,
            shape: Shape,
            tag: Tag,
            value: Value<'_>,
        ) -> Result<Self, EncodeError> {
            self.push_value_with(attribute, shape, tag, value, &mut getrandom::SysRng)
        }

        /// As [`push_value`](Self::push_value), with the caller's random number generator.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push) and [`push_hidden_with`](Self::push_hidden_with); [`EncodeReason::Value`] if the
        /// value is of another type than `shape` says, or has a tag that its type cannot have.
        pub fn push_value_with<R: TryCryptoRng + ?Sized>(
            mut self,
            attribute: impl Into<AttributePath>,
            shape: Shape,
            tag: Tag,
            value: Value<'_>,
            rng: &mut R,
        ) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            match shape.hiding {
                None => {
                    self.permit(attribute.into())?;
                    let from = self.writer.offset();
                    self.writer.put_value(attribute, shape, tag, value)?;
                    self.inspect(attribute, from)?;
                }
                Some(hiding) => {
                    self.permit_hidden(attribute.into(), hiding)?;
                    let key = self.key(attribute, hiding)?;
                    let value = (shape, tag, value);
                    hidden::put_value(&mut self.writer, key, &mut self.ledger.salts, attribute, hiding, value, rng)?;
                }
            }
            Ok(self)
        }

        /// Whether the caller may write this attribute with a value in clear.
        #[inline(always)]
        fn permit(&mut self, attribute: Subject) -> Result<(), EncodeError> {
            self.permit_any(attribute)?;
            prescribed::refuse_in_clear(attribute, self.writer.offset())
        }

        /// Whether the caller may write this attribute with a value that is hidden in this way.
        fn permit_hidden(&mut self, attribute: Subject, hiding: Hiding) -> Result<(), EncodeError> {
            self.permit_any(attribute)?;
            prescribed::refuse_other_hiding(attribute, hiding, self.writer.offset())
        }

        /// Refuses the attributes from this offset to the end, which were written for `attribute`, if they contain a
        /// hidden attribute in clear.
        #[inline(always)]
        fn inspect(&mut self, attribute: AttributePath, from: usize) -> Result<(), EncodeError> {
            match attribute.attribute_type() {
                AttributeType::VENDOR_SPECIFIC => prescribed::refuse_inside(self.writer.written(from)),
                _ => Ok(()),
            }
        }
    };
}

pub(super) use push_hidden_methods;
pub(super) use push_methods;
