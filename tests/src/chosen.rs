//! Randomness that a test chooses.

use core::{convert::Infallible, error::Error, fmt};

use radius_proto::rand_core::{TryCryptoRng, TryRng};

/// Always returns the same octets, so that a packet can be compared with a printed one.
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

/// Returns `remaining` equal octets, and then fails.
#[derive(Clone, Copy, Debug)]
pub struct Exhausted {
    /// Octets that are left.
    pub remaining: usize,
}

/// No randomness is left.
#[derive(Clone, Copy, Debug)]
pub struct NoRandomness;

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no randomness is left")
    }
}

impl Error for NoRandomness {}

impl TryRng for Exhausted {
    type Error = NoRandomness;

    fn try_next_u32(&mut self) -> Result<u32, NoRandomness> {
        let mut octets = [0; 4];
        self.try_fill_bytes(&mut octets)?;
        Ok(u32::from_le_bytes(octets))
    }

    fn try_next_u64(&mut self) -> Result<u64, NoRandomness> {
        let mut octets = [0; 8];
        self.try_fill_bytes(&mut octets)?;
        Ok(u64::from_le_bytes(octets))
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), NoRandomness> {
        self.remaining = self.remaining.checked_sub(octets.len()).ok_or(NoRandomness)?;
        octets.fill(0x5a);
        Ok(())
    }
}

impl TryCryptoRng for Exhausted {}
