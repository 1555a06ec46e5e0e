//! CHAP, MS-CHAP, HTTP Digest and EAP, through the public API of radius-proto.

#![cfg(test)]

mod chap;
mod digest;
mod eap;
mod eap_ms_chap2;
mod mppe;
mod mschap;
