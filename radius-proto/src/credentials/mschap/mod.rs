//! MS-CHAP, MS-CHAPv2 and the MPPE keys that are derived from them.
//!
//! The types are the values of Microsoft's attributes, without their headers. They parse the values of a peer, check
//! them against the hash of a password, and build the values that a peer expects. The attributes are in
//! `radius_dict::vendor::microsoft`. A response is the value of `CHAP_RESPONSE` or `CHAP2_RESPONSE`, and its challenge
//! is the value of `CHAP_CHALLENGE`. An Access-Accept carries `CHAP2_SUCCESS`. An Access-Reject carries a
//! [`MsChapError`] in `CHAP_ERROR`. Keys are added to the reply with [`push_hidden`](crate::ReplyBuilder::push_hidden)
//! and `MPPE_SEND_KEY`, `MPPE_RECV_KEY` or `CHAP_MPPE_KEYS`. The user name is hashed as the octets of User-Name,
//! whether they are UTF-8 or not. [`Attributes::find`](crate::attribute::Attributes::find) returns them.
//!
//! ```
//! use radius_proto::credentials::mschap::{MsChap2Challenge, MsChap2Response, NtHash, mppe::MasterKey};
//!
//! // The Access-Request carries the challenge of the NAS and the answer of the peer.
//! let challenge = MsChap2Challenge::new(&[7; 16], br"EXAMPLE\alice");
//! # let answer = MsChap2Response::new(1, [9; 16], &challenge, &NtHash::of_password("correct horse"));
//! # let value = answer.octets();
//! let response = MsChap2Response::from_octets(&value)?;
//! let hash = NtHash::of_password("correct horse");
//! response.verify(&challenge, &hash)?;
//!
//! // The Access-Accept carries MS-CHAP2-Success, MS-MPPE-Send-Key and MS-MPPE-Recv-Key.
//! let success = response.success(&challenge, &hash).octets();
//! let master_key = MasterKey::new(&hash.hash(), response.nt_response());
//! let (send, receive) = (master_key.server_send_key(), master_key.server_receive_key());
//! # assert_eq!((success.len(), send.octets().len(), receive.octets().len()), (43, 16, 16));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Security
//!
//! MS-CHAP is broken. An attacker who sees challenge and response finds the [`NtHash`] with one search through the 2^56
//! keys of DES, which companies offer as a service. The hash is as good as the password. MS-CHAP is safe only inside a
//! tunnel whose server the peer authenticates, like PEAP and EAP-TTLS, or over RADIUS over TLS. LAN Manager responses
//! are even weaker; they are parsed and never checked.
//!
//! The hash of the empty password is a valid hash. The caller must refuse an account without a password and a disabled
//! account before checking a response. [`NtHash::is_of_empty_password`] recognizes the hash.
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
