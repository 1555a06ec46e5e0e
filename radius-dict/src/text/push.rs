//! Writes a line into a packet.

use radius_proto::{
    ReplyBuilder, RequestBuilder,
    attribute::{Attribute, AttributeType, Chunks, Tag},
    encode::PacketWriter,
    error::EncodeError,
    rand_core::TryCryptoRng,
    typed::Hiding,
    value::{Joined, Value},
};

use super::{
    error::{LineError, LineReason},
    line::AttributeLine,
};

impl AttributeLine<'_> {
    /// Writes the attribute after those in the packet. `value` is a buffer for its octets; 4,096 octets are always
    /// enough. Wipe the buffer afterwards if the text contains passwords.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode). [`LineReason::Encode`] as [`PacketWriter::push_octets`], and
    /// [`EncodeReason::Reserved`](radius_proto::error::EncodeReason::Reserved) for a value that [is to be
    /// hidden](Self::is_to_be_hidden), which needs a builder.
    pub fn push_to_writer<'w>(
        &self,
        writer: PacketWriter<'w>,
        value: &mut [u8],
    ) -> Result<PacketWriter<'w>, LineError> {
        match self.shape {
            _ if self.is_chap_in_clear() => return Err(self.source.place.error(LineReason::ChapPassword)),
            Some(shape) if shape.hiding.is_some() => writer.push_value(self.path, shape, Tag::NONE, Value::Octets(&[])),
            _ => {
                let octets = self.encode(value)?;
                writer.push_chunks(self.path, self.written(octets), Chunks::from(octets))
            }
        }
        .map_err(|reason| self.refused(reason))
    }

    /// Writes the attribute into a request, hidden if its type says so: [`RequestBuilder::user_password`] for a
    /// User-Password, `push_value` for others. A [CHAP-Password in clear](Self::is_chap_in_clear) is written as the
    /// response to the Request Authenticator, with a random CHAP identifier. `value` is the same as for
    /// [`push_to_writer`](Self::push_to_writer).
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode), [`LineReason::Encode`] as [`RequestBuilder::push_octets`] and the
    /// methods above.
    pub fn push_to_request<'b, 's, G: TryCryptoRng + ?Sized>(
        &self,
        builder: RequestBuilder<'b, 's>,
        value: &mut [u8],
        rng: &mut G,
    ) -> Result<RequestBuilder<'b, 's>, LineError> {
        let octets = self.signed(value)?;
        match self.shape {
            Some(shape) if shape.hiding == Some(Hiding::UserPassword) && self.path == AttributeType::USER_PASSWORD => {
                builder.user_password(octets)
            }
            _ if self.is_chap_in_clear() => {
                let mut identifier = [0];
                rng.try_fill_bytes(&mut identifier).map_err(|_| self.begin.error(LineReason::Random))?;
                let [identifier] = identifier;
                builder.chap_password(identifier, octets)
            }
            Some(shape) if shape.hiding.is_some() => {
                builder.push_value_with(self.path, shape, self.tag.unwrap_or_default(), self.decoded(octets)?, rng)
            }
            _ => builder.push_chunks(self.path, self.written(octets), Chunks::from(octets)),
        }
        .map_err(|reason| self.refused(reason))
    }

    /// Writes the attribute into a reply, hidden if its type says so. `value` is the same as for
    /// [`push_to_writer`](Self::push_to_writer).
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode), [`LineReason::Encode`] as `push_octets` and `push_value` of [`ReplyBuilder`].
    pub fn push_to_reply<'b, 'a, 's, G: TryCryptoRng + ?Sized>(
        &self,
        builder: ReplyBuilder<'b, 'a, 's>,
        value: &mut [u8],
        rng: &mut G,
    ) -> Result<ReplyBuilder<'b, 'a, 's>, LineError> {
        if self.is_chap_in_clear() {
            return Err(self.source.place.error(LineReason::ChapPassword));
        }
        let octets = self.signed(value)?;
        match self.shape {
            Some(shape) if shape.hiding.is_some() => {
                builder.push_value_with(self.path, shape, self.tag.unwrap_or_default(), self.decoded(octets)?, rng)
            }
            _ => builder.push_chunks(self.path, self.written(octets), Chunks::from(octets)),
        }
        .map_err(|reason| self.refused(reason))
    }

    /// How the octets are written. Octets by number are an attribute of their own, if they fit into one.
    fn written(&self, octets: &[u8]) -> Joined {
        match self.joined() {
            Joined::All if self.shape.is_none() && octets.len() <= Attribute::MAX_VALUE => Joined::No,
            joined => joined,
        }
    }

    /// The octets for a packet that is signed, which has no empty values but those of EAP-Message (EAP-Start).
    fn signed<'b>(&self, value: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        let octets = self.encode(value)?;
        if octets.is_empty() && !self.is_to_be_hidden() && self.path != AttributeType::EAP_MESSAGE {
            return Err(self.source.place.error(LineReason::Empty));
        }
        Ok(octets)
    }

    /// A value to be hidden. It must be a value of its type.
    fn decoded<'b>(&self, octets: &'b [u8]) -> Result<Value<'b>, LineError> {
        let kind = self.shape.map_or(radius_proto::value::Kind::Octets, |shape| shape.kind);
        kind.decode(octets).map_err(|reason| self.source.place.error(LineReason::Value(reason)))
    }

    pub(super) const fn refused(&self, reason: EncodeError) -> LineError {
        self.begin.error(LineReason::Encode(reason))
    }
}
