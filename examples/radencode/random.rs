//! Random octets. The first of them may be chosen.

use getrandom::SysRng;
use radius_proto::rand_core::{TryCryptoRng, TryRng};

/// The operating system's generator. Its first output is the user's authenticator, if one was given.
pub(crate) struct Random {
    pub(crate) first: Option<[u8; 16]>,
}

impl TryRng for Random {
    type Error = <SysRng as TryRng>::Error;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        SysRng.try_next_u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        SysRng.try_next_u64()
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Self::Error> {
        match self.first.take() {
            Some(first) if first.len() == octets.len() => {
                octets.copy_from_slice(&first);
                Ok(())
            }
            _ => SysRng.try_fill_bytes(octets),
        }
    }
}

impl TryCryptoRng for Random {}
