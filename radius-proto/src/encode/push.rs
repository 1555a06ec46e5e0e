//! How attributes get into a builder: the same methods for requests and replies.

/// The methods by which callers add attributes. Into a builder with `writer` and `salts`, which says with `permit` what the
/// caller may write and with `key` what values are hidden under; `$reserved` documents the former.
macro_rules! push_methods {
    ($reserved:literal) => {
        /// Adds an attribute, wherever in the attribute space it stands: a vendor's in a Vendor-Specific of its own, a TLV
        /// in an attribute of its own, a value that is too long in several attributes if its type or its place allows that.
        ///
        /// # Errors
        ///
        /// [`EncodeError::ValueEmpty`] for an empty value, [`EncodeError::ValueTooLong`] for one that is longer than its
        /// place allows (253 octets in the standard space), [`EncodeError::Value`] for one that has no encoding,
        /// [`EncodeError::NoRoom`] if the buffer or the packet is full,
        #[doc = concat!($reserved, ".")]
        #[inline(always)]
        pub fn push<T: DataType>(
            mut self,
            attribute: TypedAttribute<T>,
            value: T::Input<'_>,
        ) -> Result<Self, EncodeError> {
            self.permit(attribute.path())?;
            self.writer.put_typed(attribute, value)?;
            Ok(self)
        }

        /// Adds an attribute of any path from its value's octets: one without a typed constant, or one passed on as it
        /// came. An [`AttributeType`] is a path.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push), but that an empty value is written where the RFCs allow one, and
        /// [`EncodeError::AttributeTypeZero`].
        #[inline(always)]
        pub fn push_octets(mut self, attribute: impl Into<AttributePath>, value: &[u8]) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            self.permit(attribute)?;
            self.writer.put_octets(attribute, value)?;
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
            self.permit(attribute)?;
            self.writer.put_chunks(attribute, joined, value)?;
            Ok(self)
        }

        /// Adds a value of another packet as it came, in a container of its own. A hidden value comes out as it was hidden,
        /// which makes no sense in a packet of another secret or authenticator: reveal it, and push it hidden.
        ///
        /// # Errors
        ///
        /// As [`push_octets`](Self::push_octets).
        pub fn push_leaf(mut self, leaf: &Leaf<'_>) -> Result<Self, EncodeError> {
            self.permit(leaf.path)?;
            self.writer.put_chunks(leaf.path, leaf.joined(), leaf.octets)?;
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
            self.permit(attribute.path())?;
            self.writer.put_tlvs(attribute.path(), write)?;
            Ok(self)
        }

        /// Adds an attribute whose type is known at run time only, hidden if `shape` says so. A `tag` other than
        /// [`Tag::NONE`] needs a type that has one. `rng` is drawn from for the first salt of the packet.
        ///
        /// # Errors
        ///
        /// As [`push`](Self::push) and [`push_hidden`](Self::push_hidden); [`EncodeError::Value`] if the value is of
        /// another type than `shape` says, or has a tag and no place for it.
        pub fn push_value<R: TryCryptoRng + ?Sized>(
            mut self,
            attribute: impl Into<AttributePath>,
            shape: Shape,
            tag: Tag,
            value: Value<'_>,
            rng: &mut R,
        ) -> Result<Self, EncodeError> {
            let attribute = attribute.into();
            self.permit(attribute)?;
            match shape.hiding {
                None => self.writer.put_value(attribute, shape, tag, value)?,
                Some(hiding) => {
                    let key = self.key(attribute, hiding)?;
                    let value = (shape, tag, value);
                    hidden::put_value(&mut self.writer, key, &mut self.salts, attribute, hiding, value, rng)?;
                }
            }
            Ok(self)
        }
    };
}

pub(super) use push_methods;
