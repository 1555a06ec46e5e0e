//! abinary: the packet filter of Ascend.

mod filter;
mod parse;
mod print;
mod protocol;
mod rule;
mod wire;

pub use filter::AscendFilter;
pub use rule::{AscendRule, Comparison, IpxAddress};
