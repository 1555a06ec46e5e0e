//! The checks of the fuzz targets, as plain functions. libFuzzer calls them with generated inputs. An ordinary test of
//! the package `radius-tests` replays the committed corpus through them on a stable compiler.

pub mod attributes;
pub mod crypto_roundtrip;
pub mod dict_parse;
pub mod packet_parse;
pub mod packet_roundtrip;
pub mod password;
pub mod text_roundtrip;

use radius_proto::rand_core::{TryCryptoRng, TryRng};

/// Returns octets that the fuzzer chose, as if they were random.
pub struct Chosen(pub [u8; 16]);

impl TryRng for Chosen {
    type Error = core::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(u32::from_le_bytes([self.0[0], self.0[1], self.0[2], self.0[3]]))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(u64::from(self.try_next_u32()?))
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Self::Error> {
        for (octet, chosen) in octets.iter_mut().zip(self.0.iter().cycle()) {
            *octet = *chosen;
        }
        Ok(())
    }
}

impl TryCryptoRng for Chosen {}
