//! Randomness that a test chooses.

use core::convert::Infallible;

use radius_proto::rand_core::{TryCryptoRng, TryRng};

/// Hands out the same octets for ever, so that a packet comes out as it is printed somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Chosen(pub [u8; 16]);

impl TryRng for Chosen {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut octets = [0; 4];
        self.try_fill_bytes(&mut octets)?;
        Ok(u32::from_le_bytes(octets))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut octets = [0; 8];
        self.try_fill_bytes(&mut octets)?;
        Ok(u64::from_le_bytes(octets))
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Infallible> {
        for (octet, chosen) in octets.iter_mut().zip(self.0.iter().cycle()) {
            *octet = *chosen;
        }
        Ok(())
    }
}

impl TryCryptoRng for Chosen {}
