//! The list of data types, with one entry for each type. All code that must know all types is generated from it:
//! [`Kind`] and its methods in `kind.rs`, [`Value`] and the dispatch from a kind to its type in `dispatch.rs`.
//!
//! To add a type, add a file with its marker, `DataType`, `FromText` and `ToText`, and an entry here. Then import the
//! marker in `dispatch.rs` and declare it in `mod.rs`; the compiler requires both.
//!
//! [`Kind`]: super::Kind
//! [`Value`]: super::Value

/// Calls the macro `$generate` with the list.
macro_rules! data_types {
    ($generate:ident) => {
        $generate! {
            // Types with a variant of `Value`. An entry has the name, the fixed number of octets, the variant of
            // `Value`, and the marker.
            values {
                /// 32-bit unsigned number. [RFC 8044, section 3.1](https://www.rfc-editor.org/rfc/rfc8044#section-3.1)
                Integer = "integer", Some(4), Integer(u32), Integer;
                /// 32-bit number whose values have names.
                /// [RFC 8044, section 3.2](https://www.rfc-editor.org/rfc/rfc8044#section-3.2)
                Enumerated = "enum", Some(4), Enumerated(u32), Integer;
                /// Seconds since 1970-01-01 00:00:00 UTC.
                /// [RFC 8044, section 3.3](https://www.rfc-editor.org/rfc/rfc8044#section-3.3)
                Time = "time", Some(4), Time(Time), Time;
                /// UTF-8. [RFC 8044, section 3.4](https://www.rfc-editor.org/rfc/rfc8044#section-3.4)
                Text = "text", None, Text(&'a str), Text;
                /// Opaque octets, which the RFC calls "string".
                /// [RFC 8044, section 3.5](https://www.rfc-editor.org/rfc/rfc8044#section-3.5)
                Octets = "string", None, Octets(&'a [u8]), Octets;
                /// An IPv6 interface identifier.
                /// [RFC 8044, section 3.7](https://www.rfc-editor.org/rfc/rfc8044#section-3.7)
                InterfaceId = "ifid", Some(8), InterfaceId(InterfaceId), InterfaceId;
                /// An IPv4 address. [RFC 8044, section 3.8](https://www.rfc-editor.org/rfc/rfc8044#section-3.8)
                Ipv4Address = "ipv4addr", Some(4), Ipv4Address(Ipv4Addr), Ipv4Address;
                /// An IPv6 address. [RFC 8044, section 3.9](https://www.rfc-editor.org/rfc/rfc8044#section-3.9)
                Ipv6Address = "ipv6addr", Some(16), Ipv6Address(Ipv6Addr), Ipv6Address;
                /// An IPv6 prefix. [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
                Ipv6Prefix = "ipv6prefix", None, Ipv6Prefix(Ipv6Prefix), Ipv6Prefix;
                /// An IPv4 prefix. [RFC 8044, section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)
                Ipv4Prefix = "ipv4prefix", Some(6), Ipv4Prefix(Ipv4Prefix), Ipv4Prefix;
                /// 64-bit unsigned number.
                /// [RFC 8044, section 3.12](https://www.rfc-editor.org/rfc/rfc8044#section-3.12)
                Integer64 = "integer64", Some(8), Integer64(u64), Integer64;
                /// 8-bit unsigned number.
                Byte = "byte", Some(1), Byte(u8), Byte;
                /// 16-bit unsigned number.
                Short = "short", Some(2), Short(u16), Short;
                /// 32-bit signed number.
                Signed = "signed", Some(4), Signed(i32), Signed;
                /// A span of time in seconds.
                TimeDelta = "time_delta", Some(4), TimeDelta(u32), TimeDelta;
                /// Yes or no.
                Boolean = "bool", Some(1), Boolean(bool), Boolean;
                /// An Ethernet address.
                EthernetAddress = "ether", Some(6), EthernetAddress(EthernetAddress), EthernetAddress;
                /// An IPv4 or an IPv6 address.
                ComboIpAddress = "combo-ip", None, IpAddress(IpAddr), ComboIpAddress;
                /// A packet filter of Ascend.
                AscendFilter = "abinary", None, AscendFilter(AscendFilter<'a>), AscendFilter<'static>;
            }
            // Types that are read as `Value::Octets`. An entry has the name, the rule of joining, and the type that has
            // the same text.
            octets {
                /// Octets spread over adjacent attributes.
                /// [RFC 8044, section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)
                Concat = "concat", Adjacent, Octets;
                /// Rules that NULs separate, in one stream over all attributes of the type.
                /// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
                FilterRules = "filter-rules", All, FilterRules<'static>;
                /// Several members: `struct` in dictionaries. The [`Layout`](super::Layout) of the attribute reads the
                /// octets.
                Structure = "struct", No, Octets;
                /// Attributes inside the attribute.
                /// [RFC 8044, section 3.13](https://www.rfc-editor.org/rfc/rfc8044#section-3.13)
                Tlv = "tlv", No, Octets;
                /// Attributes of a vendor.
                /// [RFC 8044, section 3.14](https://www.rfc-editor.org/rfc/rfc8044#section-3.14)
                VendorSpecific = "vsa", No, Octets;
                /// A further attribute space.
                /// [RFC 8044, section 3.15](https://www.rfc-editor.org/rfc/rfc8044#section-3.15)
                Extended = "extended", No, Octets;
                /// A further attribute space, with fragments.
                /// [RFC 8044, section 3.16](https://www.rfc-editor.org/rfc/rfc8044#section-3.16)
                LongExtended = "long-extended", No, Octets;
                /// A vendor's attribute in a further space.
                /// [RFC 8044, section 3.17](https://www.rfc-editor.org/rfc/rfc8044#section-3.17)
                ExtendedVendorSpecific = "evs", No, Octets;
            }
            // Types of octets that a dictionary describes further. An entry has the name, the fixed number of octets,
            // and the module.
            described {
                /// A fixed number of opaque octets.
                FixedOctets(length: u8) = "octets", Some(length as usize), fixed_octets;
            }
        }
    };
}

pub(super) use data_types;
