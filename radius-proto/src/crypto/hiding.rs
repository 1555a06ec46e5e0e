//! Hidden values: the three ways in which RADIUS keeps a value from those who do not know the secret.

use core::{fmt, marker::PhantomData};

use super::{Authenticator, Secret, md5::Md5, password};
use crate::{
    attribute::{AttributePath, Tag},
    error::{InvalidValue, RevealError},
    typed::DataType,
    value::{Kind, Value},
};

/// How a value is hidden. All three combine it with MD5 over the shared secret and the Request Authenticator of the
/// exchange.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Hiding {
    /// As User-Password: blocks chained from the Request Authenticator, padded with NULs.
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    UserPassword,
    /// As Tunnel-Password: a salt that is unique in the packet, and the value's length inside.
    /// [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    Salted,
    /// As Ascend-Send-Secret: one block of MD5 over the authenticator and the secret, in this order.
    AscendSecret,
}

/// The marker of a hidden value: what it is in clear, and how it is hidden.
///
/// Implemented by [`PasswordHidden`], [`Salted`], [`TaggedSalted`] and [`AscendSecret`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the marker of a hidden value that `reveal` and `push_hidden` take",
    note = "a value in clear is read with `get` and written with `push`; User-Password has methods of its own: `user_password`"
)]
pub trait Hidden {
    /// The data type in clear.
    type Clear: DataType;

    /// What is written.
    type Input<'a>;

    /// The way of hiding.
    const HIDING: Hiding;

    /// Whether an octet of tag stands before the salt.
    const TAGGED: bool = false;

    /// The tag and the value of what is written.
    fn parts(input: Self::Input<'_>) -> (Tag, <Self::Clear as DataType>::Input<'_>);
}

macro_rules! untagged {
    ($marker:ident, $hiding:expr) => {
        impl<T: DataType> Hidden for $marker<T> {
            type Clear = T;
            type Input<'a> = T::Input<'a>;
            const HIDING: Hiding = $hiding;

            fn parts(input: Self::Input<'_>) -> (Tag, T::Input<'_>) {
                (Tag::NONE, input)
            }
        }
    };
}

/// Hidden like a User-Password, up to 128 octets: MS-CHAP-MPPE-Keys. In dictionaries `encrypt=1`.
///
/// There is no salt: two such values in one packet, or in two replies to the same request, are hidden under the same
/// key stream, and whoever knows one of them has the other. A request takes one, a User-Password included; in replies
/// it is for the caller not to send more.
#[derive(Clone, Copy, Debug)]
pub struct PasswordHidden<T>(PhantomData<fn() -> T>);

/// Hidden with a salt, up to 239 octets: MS-MPPE-Send-Key. In dictionaries `encrypt=2`.
#[derive(Clone, Copy, Debug)]
pub struct Salted<T>(PhantomData<fn() -> T>);

/// Hidden with a salt behind a tag, up to 239 octets: Tunnel-Password. In dictionaries `has_tag,encrypt=2`. Written as
/// a pair of [`Tag`] and value.
#[derive(Clone, Copy, Debug)]
pub struct TaggedSalted<T>(PhantomData<fn() -> T>);

/// Hidden like Ascend-Send-Secret, up to 16 octets. In dictionaries `encrypt=3`. Without a salt, as [`PasswordHidden`].
#[derive(Clone, Copy, Debug)]
pub struct AscendSecret<T>(PhantomData<fn() -> T>);

untagged!(PasswordHidden, Hiding::UserPassword);
untagged!(Salted, Hiding::Salted);
untagged!(AscendSecret, Hiding::AscendSecret);

impl<T: DataType> Hidden for TaggedSalted<T> {
    type Clear = T;
    type Input<'a> = (Tag, T::Input<'a>);
    const HIDING: Hiding = Hiding::Salted;
    const TAGGED: bool = true;

    fn parts(input: Self::Input<'_>) -> (Tag, T::Input<'_>) {
        input
    }
}

const BLOCK: usize = 16;
/// Octets of a salt.
const SALT: usize = 2;
/// The bit that every salt has set. [RFC 2868, section 3.5]
const SALT_BIT: u8 = 0x80;

impl Hiding {
    /// The most octets that a value can have in clear.
    #[must_use]
    pub const fn max_length(self) -> usize {
        match self {
            Self::UserPassword => 128,
            // Fifteen blocks, of which one octet is the length.
            Self::Salted => 239,
            Self::AscendSecret => BLOCK,
        }
    }

    /// Octets that a value of this length takes once hidden, a salt included.
    pub(crate) const fn hidden_length(self, clear: usize) -> usize {
        match self {
            Self::UserPassword => match clear.div_ceil(BLOCK) {
                0 => BLOCK,
                blocks => blocks * BLOCK,
            },
            Self::Salted => SALT + (1 + clear).div_ceil(BLOCK) * BLOCK,
            Self::AscendSecret => BLOCK,
        }
    }

    /// Hides what `write` puts into `length` octets. `hidden` has [`hidden_length`](Self::hidden_length) octets of any
    /// content.
    pub(crate) fn hide(
        self,
        key: Key<'_>,
        salt: [u8; SALT],
        length: usize,
        hidden: &mut [u8],
        write: impl FnOnce(&mut [u8]),
    ) {
        hidden.fill(0);
        match self {
            Self::UserPassword => {
                write(hidden.get_mut(..length).unwrap_or_default());
                password::chain(hidden.as_chunks_mut().0, key.secret.pad(key.authenticator.octets()), key.secret);
            }
            Self::Salted => {
                let Some((salt_field, blocks)) = hidden.split_first_chunk_mut() else { return };
                *salt_field = salt;
                if let Some((length_field, clear)) = blocks.split_first_mut() {
                    // At most 239.
                    *length_field = u8::try_from(length).unwrap_or(u8::MAX);
                    write(clear.get_mut(..length).unwrap_or_default());
                }
                password::chain(blocks.as_chunks_mut().0, key.salted_pad(salt), key.secret);
            }
            Self::AscendSecret => {
                write(hidden.get_mut(..length).unwrap_or_default());
                if let Some(block) = hidden.first_chunk_mut() {
                    password::combine(block, key.ascend_pad());
                }
            }
        }
    }
}

/// What a value is hidden under.
#[derive(Clone, Copy)]
pub(crate) struct Key<'k> {
    pub(crate) secret: &'k Secret,
    pub(crate) authenticator: Authenticator,
}

impl Key<'_> {
    /// `MD5(secret || Request Authenticator || salt)`
    fn salted_pad(&self, salt: [u8; SALT]) -> [u8; BLOCK] {
        self.secret.salted_pad(self.authenticator.octets(), salt)
    }

    /// `MD5(Request Authenticator || secret)`, the order of which is the other way round than in all else.
    fn ascend_pad(&self) -> [u8; BLOCK] {
        Md5::new().finish(self.authenticator.octets(), self.secret.octets()).octets()
    }
}

/// A hidden value of a verified packet: it can be revealed.
///
/// Made by `hidden` and `hidden_leaf` of [`VerifiedRequest`](crate::VerifiedRequest) and
/// [`VerifiedReply`](crate::VerifiedReply).
#[derive(Clone, Copy)]
pub struct HiddenValue<'a, 's> {
    attribute: AttributePath,
    offset: usize,
    octets: Result<&'a [u8], InvalidValue>,
    tagged: bool,
    hiding: Hiding,
    /// The type in clear.
    kind: Kind,
    key: Key<'s>,
}

impl<'a, 's> HiddenValue<'a, 's> {
    pub(crate) const fn new(
        attribute: AttributePath,
        offset: usize,
        octets: Result<&'a [u8], InvalidValue>,
        tagged: bool,
        hiding: Hiding,
        kind: Kind,
        key: Key<'s>,
    ) -> Self {
        Self { attribute, offset, octets, tagged, hiding, kind, key }
    }

    /// Whose value it is.
    #[must_use]
    pub const fn attribute(&self) -> AttributePath {
        self.attribute
    }

    /// Where the attribute begins that it lies in, in octets from the start of the packet.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The tag. Before a salt the octet is always there, so one above 0x1f is no tag and no part of the value
    /// ([RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)).
    #[must_use]
    pub fn tag(&self) -> Tag {
        match self.octets {
            Ok([tag, ..]) if self.tagged => Tag::new(*tag).unwrap_or(Tag::NONE),
            _ => Tag::NONE,
        }
    }

    /// Reveals the value into `buffer`, of which it may use 253 octets. Wipe it when done.
    ///
    /// What comes out is what the sender hid if the secret is the sender's, and the packet was verified with a
    /// Message-Authenticator or as a reply; with a wrong secret it is garbage, or a wrong length inside.
    ///
    /// # Errors
    ///
    /// [`RevealError::Length`] if the value cannot be hidden in this way, by its length; [`RevealError::Salt`] if the
    /// salt has its first bit clear; [`RevealError::InnerLength`] if the length inside is larger than the value;
    /// [`RevealError::NoRoom`] if `buffer` is too short; [`RevealError::Value`] if the value is spread over fragments.
    pub fn reveal<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], RevealError> {
        let (attribute, offset) = (self.attribute, self.offset);
        let octets = self.octets.map_err(|reason| RevealError::Value { attribute, offset, reason })?;
        let wrong_length = RevealError::Length { attribute, offset, found: octets.len() };
        let hidden = if self.tagged { octets.get(1..).ok_or(wrong_length)? } else { octets };
        let available = buffer.len();
        let no_room = |needed| RevealError::NoRoom { attribute, needed, available };
        match self.hiding {
            Hiding::UserPassword => {
                if hidden.is_empty() || !hidden.len().is_multiple_of(BLOCK) || hidden.len() > self.hiding.max_length() {
                    return Err(wrong_length);
                }
                let clear = buffer.get_mut(..hidden.len()).ok_or_else(|| no_room(hidden.len()))?;
                clear.copy_from_slice(hidden);
                password::unchain(clear, self.key.secret.pad(self.key.authenticator.octets()), self.key.secret);
                Ok(self.unpadded(clear))
            }
            Hiding::Salted => {
                let (salt, hidden) = hidden.split_first_chunk::<SALT>().ok_or(wrong_length)?;
                let [first, _] = salt;
                if first & SALT_BIT == 0 {
                    return Err(RevealError::Salt { attribute, offset });
                }
                if hidden.len() < BLOCK {
                    return Err(wrong_length);
                }
                let clear = buffer.get_mut(..hidden.len()).ok_or_else(|| no_room(hidden.len()))?;
                clear.copy_from_slice(hidden);
                password::unchain(clear, self.key.salted_pad(*salt), self.key.secret);
                let (length, clear) = clear.split_first().ok_or(wrong_length)?;
                clear.get(..usize::from(*length)).ok_or(RevealError::InnerLength { attribute, offset })
            }
            Hiding::AscendSecret => {
                let hidden: &[u8; BLOCK] = hidden.try_into().map_err(|_| wrong_length)?;
                let clear = buffer.first_chunk_mut::<BLOCK>().ok_or_else(|| no_room(BLOCK))?;
                *clear = *hidden;
                password::combine(clear, self.key.ascend_pad());
                Ok(self.unpadded(clear))
            }
        }
    }

    /// Reveals the value into `buffer`, of which it may use 253 octets, and reads it.
    ///
    /// # Errors
    ///
    /// As [`reveal`](Self::reveal), and [`RevealError::Value`] if what was hidden does not fit its data type.
    pub fn reveal_value<'b>(&self, buffer: &'b mut [u8]) -> Result<Value<'b>, RevealError> {
        let (attribute, offset) = (self.attribute, self.offset);
        self.kind.decode(self.reveal(buffer)?).map_err(|reason| RevealError::Value { attribute, offset, reason })
    }

    /// Without the NULs that fill the last block.
    fn unpadded<'b>(&self, clear: &'b [u8]) -> &'b [u8] {
        match self.kind.fixed_length().and_then(|length| clear.get(..length)) {
            Some(clear) => clear,
            None => password::without_padding(clear),
        }
    }
}

impl fmt::Debug for HiddenValue<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HiddenValue")
            .field("attribute", &self.attribute)
            .field("offset", &self.offset)
            .field("tag", &self.tag())
            .field("hiding", &self.hiding)
            .finish_non_exhaustive()
    }
}
