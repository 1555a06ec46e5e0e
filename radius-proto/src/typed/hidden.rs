//! The markers of hidden values for typed constants.

use core::marker::PhantomData;

use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Tag},
    value::DataType,
};

/// The way in which a value is hidden. All three ways combine it with MD5 over the shared secret and the Request
/// Authenticator of the exchange.
///
/// ```
/// use radius_proto::typed::Hiding;
///
/// assert_eq!(Hiding::UserPassword.max_length(), 240);
/// assert_eq!(Hiding::Salted.max_length(), 239);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Hiding {
    /// As User-Password: blocks chained from the Request Authenticator, padded with NULs. A User-Password has at most 128
    /// octets; values of vendors that are hidden in the same way may fill their attribute.
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    UserPassword,
    /// As Tunnel-Password: a salt that is unique in the packet, and the value's length inside.
    /// [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    Salted,
    /// As Ascend-Send-Secret: one block of MD5 over the authenticator and the secret, in this order.
    AscendSecret,
}

/// The marker of a hidden value: its data type in clear, and its way of hiding.
///
/// Implemented by [`PasswordHidden`], [`Salted`], [`TaggedSalted`] and [`AscendSecret`].
///
/// ```
/// use radius_proto::{
///     typed::{Hidden, Hiding, Salted, TaggedSalted},
///     value::{Octets, Text},
/// };
///
/// assert_eq!(<Salted<Octets> as Hidden>::HIDING, Hiding::Salted);
/// assert!(<TaggedSalted<Text> as Hidden>::TAGGED);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the marker of a hidden value that `reveal` and `push_hidden` take",
    note = "a value in clear is read with `get` and written with `push`; User-Password has methods of its own: `user_password`"
)]
pub trait Hidden {
    /// The data type in clear.
    type Clear: DataType;

    /// The type of the value that is written.
    type Input<'a>;

    /// The way of hiding.
    const HIDING: Hiding;

    /// Whether an octet of tag precedes the salt.
    const TAGGED: bool = false;

    /// Splits the input into tag and value.
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

/// Hidden like a User-Password, up to 240 octets: MS-CHAP-MPPE-Keys. In dictionaries `encrypt=1`.
///
/// There is no salt. Two of these values in a request and the replies to it are hidden under the same key stream, so a
/// peer that knows one of them can reveal the other. A request takes only one, a User-Password included. A reply takes
/// one if the request has none. The builder finds only attributes of the RFCs and of the vendors' published
/// dictionaries in the request. If another attribute of the request has such a value, or another reply to it, such as a
/// Protocol-Error, do not push one.
///
/// ```
/// use radius_proto::{
///     attribute::Vendor,
///     typed::{PasswordHidden, TypedAttribute},
///     value::Octets,
/// };
///
/// const MS_CHAP_MPPE_KEYS: TypedAttribute<PasswordHidden<Octets>> =
///     TypedAttribute::vendor("MS-CHAP-MPPE-Keys", Vendor::new(311), 12);
/// assert_eq!(MS_CHAP_MPPE_KEYS.path().to_string(), "26.311.12");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PasswordHidden<T>(PhantomData<fn() -> T>);

/// Hidden with a salt, up to 239 octets: MS-MPPE-Send-Key. In dictionaries `encrypt=2`.
///
/// ```
/// use radius_proto::{
///     attribute::Vendor,
///     typed::{Salted, TypedAttribute},
///     value::Octets,
/// };
///
/// const MS_MPPE_SEND_KEY: TypedAttribute<Salted<Octets>> =
///     TypedAttribute::vendor("MS-MPPE-Send-Key", Vendor::new(311), 16);
/// assert_eq!(MS_MPPE_SEND_KEY.path().to_string(), "26.311.16");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Salted<T>(PhantomData<fn() -> T>);

/// Hidden with a salt after a tag, up to 239 octets: Tunnel-Password. In dictionaries `has_tag,encrypt=2`. Written as a
/// pair of [`Tag`] and value.
///
/// ```
/// use radius_proto::{
///     attribute::AttributeType,
///     typed::{TaggedSalted, TypedAttribute},
///     value::Text,
/// };
///
/// const TUNNEL_PASSWORD: TypedAttribute<TaggedSalted<Text>> =
///     TypedAttribute::new("Tunnel-Password", AttributeType(69));
/// assert_eq!(TUNNEL_PASSWORD.name(), "Tunnel-Password");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TaggedSalted<T>(PhantomData<fn() -> T>);

/// Hidden like Ascend-Send-Secret, up to 16 octets. In dictionaries `encrypt=3`. There is no salt, as in
/// [`PasswordHidden`].
///
/// ```
/// use radius_proto::{
///     attribute::Vendor,
///     typed::{AscendSecret, TypedAttribute},
///     value::Octets,
/// };
///
/// const SEND_SECRET: TypedAttribute<AscendSecret<Octets>> =
///     TypedAttribute::vendor("Ascend-Send-Secret", Vendor::new(529), 214);
/// assert_eq!(SEND_SECRET.path().to_string(), "26.529.214");
/// ```
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

/// The marker of User-Password for typed constants.
///
/// ```
/// use radius_proto::{
///     attribute::AttributeType,
///     typed::{TypedAttribute, UserPassword},
/// };
///
/// const USER_PASSWORD: TypedAttribute<UserPassword> =
///     TypedAttribute::new("User-Password", AttributeType::USER_PASSWORD);
/// assert_eq!(USER_PASSWORD.name(), "User-Password");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct UserPassword;

impl UserPassword {
    /// The longest password, in octets.
    pub const MAX_LENGTH: usize = 128;

    /// The most octets in clear of a value of the attribute at this path that is hidden like a User-Password. Only
    /// User-Password has a limit of its own ([RFC 2865, section 5.2]); all others may fill their attribute.
    pub(crate) fn limit_at(path: AttributePath) -> usize {
        if path == AttributeType::USER_PASSWORD { Self::MAX_LENGTH } else { Attribute::MAX_VALUE }
    }
}

/// The octets of a block, in all three ways.
pub(crate) const BLOCK: usize = 16;
/// The octets of fifteen blocks: the longest hidden value of whole blocks that fits into an attribute after its salt.
pub(crate) const LONGEST_WHOLE: usize = 240;
/// Octets of a salt.
pub(crate) const SALT: usize = 2;

impl Hiding {
    /// The most octets in clear that `push_hidden` and `push_value` of the builders hide. Only the attribute
    /// User-Password itself takes fewer, [`UserPassword::MAX_LENGTH`].
    ///
    /// A received value with a salt may have up to 250 octets: in a full attribute, FreeRADIUS leaves out the padding
    /// of the last block, against [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5). Such a
    /// value is revealed, and `push_rehidden` of the builders forwards it in the same form.
    #[must_use]
    pub const fn max_length(self) -> usize {
        match self {
            Self::UserPassword => LONGEST_WHOLE,
            // One of the octets is the length.
            Self::Salted => LONGEST_WHOLE - 1,
            Self::AscendSecret => BLOCK,
        }
    }

    /// The most octets that a revealed value can have.
    pub(crate) const fn max_revealed(self) -> usize {
        match self {
            Self::Salted => Attribute::MAX_VALUE - SALT - 1,
            Self::UserPassword | Self::AscendSecret => self.max_length(),
        }
    }

    /// The most octets in clear whose hidden value has at most `room` octets.
    pub(crate) const fn longest_in(self, room: usize) -> usize {
        match self {
            Self::UserPassword | Self::AscendSecret => room / BLOCK * BLOCK,
            Self::Salted => match room.saturating_sub(SALT) {
                cut if cut > LONGEST_WHOLE => cut - 1,
                whole => (whole / BLOCK * BLOCK).saturating_sub(1),
            },
        }
    }

    /// The octets of the hidden value of a value of this length, with the salt.
    pub(crate) const fn hidden_length(self, clear: usize) -> usize {
        match self {
            Self::UserPassword => match clear.div_ceil(BLOCK) {
                0 => BLOCK,
                blocks => blocks * BLOCK,
            },
            // No further whole block fits into an attribute.
            Self::Salted if clear >= LONGEST_WHOLE => SALT + 1 + clear,
            Self::Salted => SALT + (1 + clear).div_ceil(BLOCK) * BLOCK,
            Self::AscendSecret => BLOCK,
        }
    }
}
