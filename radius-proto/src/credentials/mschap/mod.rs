//! MS-CHAP, MS-CHAPv2 and the MPPE keys that come of them.
//!
//! Types over the values of Microsoft's attributes, without their headers: parse what a peer sent, check it against the
//! hash of a password, build what a peer expects. The attributes are in `radius_dict::vendor::microsoft`: a response is
//! the value of `CHAP_RESPONSE` or `CHAP2_RESPONSE`, its challenge that of `CHAP_CHALLENGE`; an Access-Accept carries
//! `CHAP2_SUCCESS`, an Access-Reject a [`MsChapError`] in `CHAP_ERROR`; keys go into the reply with
//! [`push_hidden`](crate::ReplyBuilder::push_hidden) and `MPPE_SEND_KEY`, `MPPE_RECV_KEY` or `CHAP_MPPE_KEYS`. The user
//! name that is hashed is the octets of User-Name as they came, UTF-8 or not:
//! [`Attributes::find`](crate::attribute::Attributes::find).
//!
//! ```
//! use radius_proto::credentials::mschap::{MsChap2Challenge, MsChap2Response, NtHash, mppe::MasterKey};
//!
//! // The NAS challenged, the peer answered; both come with the Access-Request.
//! let challenge = MsChap2Challenge::new(&[7; 16], br"EXAMPLE\alice");
//! # let answer = MsChap2Response::new(1, [9; 16], &challenge, &NtHash::of_password("correct horse"));
//! # let value = answer.octets();
//! let response = MsChap2Response::from_octets(&value)?;
//! let hash = NtHash::of_password("correct horse");
//! response.verify(&challenge, &hash)?;
//!
//! // What goes into the Access-Accept: MS-CHAP2-Success, MS-MPPE-Send-Key and MS-MPPE-Recv-Key.
//! let success = response.success(&challenge, &hash).octets();
//! let master_key = MasterKey::new(&hash.hash(), response.nt_response());
//! let (send, receive) = (master_key.server_send_key(), master_key.server_receive_key());
//! # assert_eq!((success.len(), send.octets().len(), receive.octets().len()), (43, 16, 16));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Security
//!
//! MS-CHAP is broken: whoever sees challenge and response finds the [`NtHash`] with one search through the 2^56 keys of
//! DES, which is for hire, and the hash is as good as the password. It is only safe inside a tunnel that the peer
//! authenticates, as PEAP and EAP-TTLS are, or behind RADIUS over TLS. LAN Manager responses, weaker still, are parsed
//! and never checked.
//!
//! The hash of the empty password is a hash like any other. An account without a password, or a disabled one, has to be
//! refused before its hash gets here; [`NtHash::is_of_empty_password`] tells.
//!
//! [RFC 2548, section 2](https://www.rfc-editor.org/rfc/rfc2548#section-2),
//! [RFC 2433](https://www.rfc-editor.org/rfc/rfc2433), [RFC 2759](https://www.rfc-editor.org/rfc/rfc2759),
//! [RFC 3079](https://www.rfc-editor.org/rfc/rfc3079)

pub mod mppe;

mod challenge_response;
mod change_password1;
mod change_password2;
mod change_password3;
mod encrypted_password;
mod error;
mod failure;
mod fields;
mod lm_hash;
mod nt_hash;
mod response;
mod response2;
mod success;

pub use challenge_response::challenge_response;
pub use change_password1::ChangePassword1;
pub use change_password2::ChangePassword2;
pub use change_password3::ChangePassword3;
pub use encrypted_password::{EncryptedPassword, NewPassword, PasswordChunk};
pub use error::{
    InvalidChunk, InvalidLmPassword, InvalidMsChap, InvalidMsChapError, InvalidNewPassword, RefusedChange,
    RefusedResponse,
};
pub use failure::{ErrorChallenge, ErrorCode, MsChapError};
pub use lm_hash::LmHash;
pub use nt_hash::{NtHash, NtHashHash};
pub use response::MsChapResponse;
pub use response2::{MsChap2Challenge, MsChap2Response, without_domain};
pub use success::MsChap2Success;
