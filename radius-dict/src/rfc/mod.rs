// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! The attributes of the RFCs, with a module for each RFC: `rfc2865::USER_NAME`.
//!
//! `compat` has older names of some attributes, from before RFC 2865. `draft_sterman_aaa_sip` has numbers of a draft
//! that peers still send.

#[rustfmt::skip]
pub mod compat;
#[rustfmt::skip]
pub mod draft_sterman_aaa_sip;
#[rustfmt::skip]
pub mod rfc2865;
#[rustfmt::skip]
pub mod rfc2866;
#[rustfmt::skip]
pub mod rfc2867;
#[rustfmt::skip]
pub mod rfc2868;
#[rustfmt::skip]
pub mod rfc2869;
#[rustfmt::skip]
pub mod rfc3162;
#[rustfmt::skip]
pub mod rfc4072;
#[rustfmt::skip]
pub mod rfc4372;
#[rustfmt::skip]
pub mod rfc4675;
#[rustfmt::skip]
pub mod rfc4818;
#[rustfmt::skip]
pub mod rfc4849;
#[rustfmt::skip]
pub mod rfc5090;
#[rustfmt::skip]
pub mod rfc5176;
#[rustfmt::skip]
pub mod rfc5447;
#[rustfmt::skip]
pub mod rfc5580;
#[rustfmt::skip]
pub mod rfc5607;
#[rustfmt::skip]
pub mod rfc5904;
#[rustfmt::skip]
pub mod rfc6519;
#[rustfmt::skip]
pub mod rfc6572;
#[rustfmt::skip]
pub mod rfc6677;
#[rustfmt::skip]
pub mod rfc6911;
#[rustfmt::skip]
pub mod rfc6929;
#[rustfmt::skip]
pub mod rfc6930;
#[rustfmt::skip]
pub mod rfc7055;
#[rustfmt::skip]
pub mod rfc7155;
#[rustfmt::skip]
pub mod rfc7268;
#[rustfmt::skip]
pub mod rfc7499;
#[rustfmt::skip]
pub mod rfc7930;
#[rustfmt::skip]
pub mod rfc8045;
#[rustfmt::skip]
pub mod rfc8559;
#[rustfmt::skip]
pub mod rfc8658;
#[rustfmt::skip]
pub mod rfc9445;
