//! The choice of how messages are hashed together.

use core::fmt;

#[cfg(feature = "lanes")]
use fearless_simd::{Level, Simd};

/// The vector instructions that hash many messages at once. The digests are the same with all of them, so use
/// [`best`](Self::best) for everything but measurements and tests.
///
/// ```
/// use radius_proto::crypto::Lanes;
///
/// println!("MD5 in lanes: {}", Lanes::best());
/// assert!(Lanes::available().any(|lanes| lanes == Lanes::NONE));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lanes(pub(super) Instructions);

/// From the slowest to the fastest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Instructions {
    None,
    #[cfg(feature = "lanes")]
    Four,
    #[cfg(feature = "lanes")]
    Avx2,
    #[cfg(feature = "lanes")]
    Avx512,
}

impl Lanes {
    /// One message after another, without vectors.
    pub const NONE: Self = Self(Instructions::None);

    /// The fastest instructions of this processor: [`NONE`](Self::NONE) without the feature `lanes`, and on a processor
    /// without vectors.
    #[must_use]
    pub fn best() -> Self {
        Self::available().last().unwrap_or(Self::NONE)
    }

    /// All that this processor has, from the slowest to the fastest. [`NONE`](Self::NONE) is the first.
    pub fn available() -> impl Iterator<Item = Self> {
        Instructions::ALL.into_iter().filter(|instructions| instructions.are_available()).map(Self)
    }
}

impl Instructions {
    #[cfg(feature = "lanes")]
    const ALL: [Self; 4] = [Self::None, Self::Four, Self::Avx2, Self::Avx512];
    #[cfg(not(feature = "lanes"))]
    const ALL: [Self; 1] = [Self::None];

    fn are_available(self) -> bool {
        #[cfg(feature = "lanes")]
        let has_vectors = self.level().is_some();
        #[cfg(not(feature = "lanes"))]
        let has_vectors = false;
        has_vectors || self == Self::None
    }

    /// The level of these vectors; `None` if the processor does not have them.
    #[cfg(feature = "lanes")]
    pub(super) fn level(self) -> Option<Level> {
        let best = Level::new();
        match self {
            Self::None => None,
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Four => best.as_sse2().map(Simd::level),
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Avx2 => best.as_avx2().map(Simd::level),
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Avx512 => best.as_avx512().map(Simd::level),
            #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
            Self::Four => (!best.is_fallback()).then_some(best),
            #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
            Self::Avx2 | Self::Avx512 => None,
        }
    }
}

impl fmt::Display for Lanes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Instructions::None => "none",
            #[cfg(feature = "lanes")]
            Instructions::Four => "128 bits",
            #[cfg(feature = "lanes")]
            Instructions::Avx2 => "AVX2",
            #[cfg(feature = "lanes")]
            Instructions::Avx512 => "AVX-512",
        })
    }
}
