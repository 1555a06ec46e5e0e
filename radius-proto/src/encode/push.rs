//! How attributes get into a packet: the same methods for the writer and for both builders.

/// The methods by which callers add attributes, to a type with `writer`, which gives the writer, and `permit`, which says
/// what the caller may write; `$reserved` documents what it refuses.
macro_rules! push_methods {
    ($reserved:literal) => {
        /// Adds an attribute, wherever in the attribute space it is: a vendor's in a Vendor-Specific of its own, a TLV in
        /// an attribute of its own, a value that is too long in several attributes if its type or its place allows that.
        ///
        /// # Errors
        ///
        /// [`EncodeReason::ValueEmpty`] for an empty value, [`EncodeReason::ValueTooLong`] for one that is longer than its
        /// place allows (253 octets in the standard space), [`EncodeReason::Value`] for one that has no encoding,
        /// [`EncodeReason::NoRoom`] if the buffer or the packet is full
        #[doc = $reserved]
        #[inline(always)]
        pub fn push<T: DataType>(
            mut self,
            attribute: TypedAttribute<T>,
            value: T::Input<'_>,
        ) -> Result<Self, EncodeError> {
            self.permit(attribute.subject())?;
            self.writer().put_typed(attribute, value)?;
            Ok(self)
        }

        /// Adds an attribute of any path from its value's octets: one without a typed constant, or one passed on as it
        /// came. An [`AttributeType`](crate::attribute::AttributeType) is a path.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), but that an empty value is written where the RFCs allow one, and
        /// [`EncodeReason::AttributeTypeZero`].
        #[inline(always)]
        pub fn push_octets(mut self, attribute: impl Into<AttributePath>, value: &[u8]) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            self.permit(attribute.into())?;
            self.writer().put_octets(attribute, value)?;
            Ok(self)
        }

        /// Adds an attribute of any path from a value in pieces. It is split where its place allows that, and in the
        /// standard space if `joined` says that readers join it; the pieces need not come out as they were.
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
            self.writer().put_chunks(attribute, joined, value)?;
            Ok(self)
        }

        /// Adds an attribute made of TLVs, which `write` puts into it one by one.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), and those of `write`.
        pub fn push_tlvs(
            mut self,
            attribute: TypedAttribute<Tlv>,
            write: impl for<'w> FnOnce(TlvWriter<'w>) -> Result<TlvWriter<'w>, EncodeError>,
        ) -> Result<Self, EncodeError> {
            let path = attribute.path();
            self.permit(attribute.subject())?;
            match self.writer().put_tlvs(path, write) {
                Ok(()) => Ok(self),
                Err(error) => Err(error.named(attribute.subject())),
            }
        }
    };
}

/// The methods by which callers add what may be hidden, to a builder with `key` and `ledger`; `$hidden` documents what
/// values are hidden under.
macro_rules! push_hidden_methods {
    ($hidden:literal) => {
        /// Adds a value of another packet as it came, in a container of its own.
        ///
        /// # Errors
        ///
        /// As [`push_octets`](Self::push_octets); [`EncodeReason::Hidden`] for a value that is hidden, under another secret
        /// or another authenticator: [`push_rehidden`](Self::push_rehidden) takes it.
        pub fn push_leaf(mut self, leaf: &Leaf<'_>) -> Result<Self, EncodeError> {
            self.permit(leaf.path.into())?;
            let is_hidden = leaf.shape().is_some_and(|shape| shape.hiding.is_some());
            if is_hidden || Hiding::is_prescribed_inside(leaf.path) {
                return Err(EncodeError::of(leaf.path, self.writer().offset(), EncodeReason::Hidden));
            }
            self.writer().put_chunks(leaf.path, leaf.joined(), leaf.octets)?;
            Ok(self)
        }

        #[doc = $hidden]
        ///
        /// The first salt of the packet is drawn from the operating system's random number generator.
        ///
        /// # Errors
        ///
        /// As [`push_hidden_with`](Self::push_hidden_with).
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
        /// `rng` is drawn from for the first salt of the packet.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), where the longest value is [`Hiding::max_length`](crate::typed::Hiding::max_length);
        /// [`EncodeReason::NotHidden`] in a packet that hides nothing; [`EncodeReason::KeyStreamUsed`] for a second value
        /// without a salt; [`EncodeReason::Random`] if `rng` fails.
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

        /// Adds a hidden value of another packet, revealed there and hidden again here: what a proxy does. The value in
        /// between is wiped. NULs at the end of a value that is hidden as a User-Password are padding, so whole blocks of
        /// them are left out.
        ///
        /// # Errors
        ///
        /// As [`push_rehidden_with`](Self::push_rehidden_with).
        #[cfg(feature = "getrandom")]
        pub fn push_rehidden(self, value: &HiddenValue<'_, '_>) -> Result<Self, EncodeError> {
            self.push_rehidden_with(value, &mut getrandom::SysRng)
        }

        /// As [`push_rehidden`](Self::push_rehidden), with a random number generator of the caller's.
        ///
        /// # Errors
        ///
        /// As [`push_hidden_with`](Self::push_hidden_with); [`EncodeReason::Reveal`] if the value cannot be revealed.
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
        /// [`Tag::NONE`] needs a type that has one. The first salt of the packet is drawn from the operating system's
        /// random number generator.
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

        /// As [`push_value`](Self::push_value), with a random number generator of the caller's.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push) and [`push_hidden_with`](Self::push_hidden_with); [`EncodeReason::Value`] if the value is
        /// of another type than `shape` says, or has a tag and no place for it.
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
                    self.writer.put_value(attribute, shape, tag, value)?;
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
    };
}

pub(super) use push_hidden_methods;
pub(super) use push_methods;
