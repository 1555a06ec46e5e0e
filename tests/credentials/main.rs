//! CHAP, MS-CHAP, HTTP Digest and EAP, through the public API of radius-proto.

#![cfg(test)]

mod chap;
mod digest;
mod eap;
mod mppe;
mod mschap;
