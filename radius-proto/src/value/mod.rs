//! The data types of RFC 8044: decoding, encoding, canonical text.
//!
//! Each type has a file and a marker for typed constants ([`Integer`], [`Text`], ...). [`Kind`] and [`Value`] are the
//! same types at run time, for programs that learn an attribute's type from a dictionary.

mod address;
mod ascend_filter;
mod boolean;
mod concat;
mod data_type;
mod dispatch;
mod enumerated;
mod ethernet_address;
mod filter_rules;
mod fixed_octets;
mod integer;
mod interface_id;
mod invalid;
mod invalid_member;
mod kind;
mod layout;
mod list;
mod number;
mod octets;
mod prefix;
mod quote;
mod scanner;
mod structure;
mod structure_writer;
mod tagged;
mod text;
mod text_error;
mod text_form;
mod time;
mod tlv;

pub use address::{ComboIpAddress, Ipv4Address, Ipv6Address};
pub use ascend_filter::{AscendFilter, AscendRule, Comparison, IpxAddress};
pub use boolean::Boolean;
pub use concat::Concat;
pub use data_type::DataType;
pub use dispatch::Value;
pub use enumerated::{Enumerated, Enumeration, EnumerationWidth};
pub use ethernet_address::EthernetAddress;
pub use filter_rules::FilterRules;
pub use fixed_octets::FixedOctets;
pub use integer::Integer;
pub use interface_id::InterfaceId;
pub use invalid::InvalidValue;
pub use invalid_member::{InvalidMember, MemberReason};
pub use kind::Kind;
pub use layout::{Form, Layout, Member, Rows};
pub use number::{Byte, Integer64, Short, Signed, TimeDelta};
pub use octets::Octets;
pub use prefix::{Ipv4Prefix, Ipv6Prefix};
pub use structure::{MemberContent, MemberValue, Members, Structure, StructureOf, Structured};
pub use structure_writer::{NextForm, NextMember, StructureWriter};
pub(crate) use tagged::decode_tagged;
pub use tagged::{TagPlace, Tagged};
pub use text::Text;
pub use text_error::TextError;
pub use time::Time;
pub use tlv::Tlv;

pub use crate::attribute::Joined;
