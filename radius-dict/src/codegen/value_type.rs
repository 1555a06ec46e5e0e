//! The type of an attribute's value in Rust: the marker of its constant, and the text of its documentation.

use alloc::{
    format,
    string::{String, ToString as _},
};

use radius_proto::{
    attribute::{AttributePath, AttributeType},
    typed::Hiding,
    value::Kind,
};

use crate::loader::LoadedAttribute;

/// The type of an attribute's value.
pub(crate) struct ValueType {
    clear: ClearType,
    is_tagged: bool,
    hiding: Option<Hiding>,
    is_user_password: bool,
}

/// The type of a value in clear, without its tag.
struct ClearType {
    /// The marker, which implements `DataType`.
    marker: String,
    /// The type in English.
    words: String,
    /// The type that `get` returns.
    read: String,
    /// The type that `push` takes.
    written: String,
}

impl ClearType {
    fn new(marker: &str, words: &str, read: &str, written: &str) -> Self {
        let marker = format!("::radius_proto::value::{marker}");
        Self { marker, words: words.into(), read: read.into(), written: written.into() }
    }

    /// A type that is written as it is read.
    fn same(marker: &str, words: &str, value: &str) -> Self {
        Self::new(marker, words, value, value)
    }

    /// `named` is the type of the named numbers, or of the layout.
    fn of(kind: Kind, named: Option<&str>) -> Self {
        match (kind, named) {
            (Kind::Enumerated, Some(values)) => Self::same(&format!("Enumerated<{values}>"), "a named number", values),
            (Kind::Byte, Some(values)) => Self::same(
                &format!("Enumerated<{values}, ::radius_proto::value::Byte>"),
                "a named number of one octet",
                values,
            ),
            (Kind::Short, Some(values)) => Self::same(
                &format!("Enumerated<{values}, ::radius_proto::value::Short>"),
                "a named number of two octets",
                values,
            ),
            (Kind::Integer | Kind::Enumerated, _) => Self::same("Integer", "a number", "u32"),
            (Kind::Text, _) => Self::same("Text", "text", "&str"),
            (Kind::Time, _) => Self::same("Time", "a time", "Time"),
            (Kind::InterfaceId, _) => Self::same("InterfaceId", "an interface identifier", "InterfaceId"),
            (Kind::Ipv4Address, _) => Self::same("Ipv4Address", "an IPv4 address", "Ipv4Addr"),
            (Kind::Ipv6Address, _) => Self::same("Ipv6Address", "an IPv6 address", "Ipv6Addr"),
            (Kind::Ipv6Prefix, _) => Self::same("Ipv6Prefix", "an IPv6 prefix", "Ipv6Prefix"),
            (Kind::Ipv4Prefix, _) => Self::same("Ipv4Prefix", "an IPv4 prefix", "Ipv4Prefix"),
            (Kind::Integer64, _) => Self::same("Integer64", "a number of eight octets", "u64"),
            (Kind::Byte, _) => Self::same("Byte", "a number of one octet", "u8"),
            (Kind::Short, _) => Self::same("Short", "a number of two octets", "u16"),
            (Kind::Signed, _) => Self::same("Signed", "a signed number", "i32"),
            (Kind::TimeDelta, _) => Self::same("TimeDelta", "a duration in seconds", "u32"),
            (Kind::Boolean, _) => Self::same("Boolean", "true or false", "bool"),
            (Kind::EthernetAddress, _) => Self::same("EthernetAddress", "an Ethernet address", "EthernetAddress"),
            (Kind::ComboIpAddress, _) => Self::same("ComboIpAddress", "an IPv4 or IPv6 address", "IpAddr"),
            (Kind::FixedOctets(length), _) => {
                Self::same(&format!("FixedOctets<{length}>"), &format!("{length} octets"), &format!("[u8; {length}]"))
            }
            (Kind::AscendFilter, _) => Self::same("AscendFilter<'static>", "an Ascend filter", "AscendFilter"),
            (Kind::Concat, _) => Self::new("Concat", "octets in as many attributes as they need", "Chunks", "&[u8]"),
            (Kind::FilterRules, _) => Self::new("FilterRules<'static>", "rules of a filter", "FilterRules", "&[u8]"),
            (Kind::Structure, Some(layout)) => Self::same(&format!("StructureOf<{layout}>"), "a struct", "Structure"),
            (Kind::Tlv, _) => Self::new("Tlv", "TLVs", "Tlvs", "&[u8]"),
            // Attributes inside other attributes have their own paths.
            _ => Self::same("Octets", "octets", "&[u8]"),
        }
    }
}

impl ValueType {
    /// `named` is the type of the named numbers, or of the layout.
    pub(crate) fn of(attribute: LoadedAttribute<'_>, path: AttributePath, named: Option<&str>) -> Self {
        let flags = attribute.flags();
        let shape = attribute.shape();
        let (is_tagged, hiding) = match shape {
            Some(shape) => (shape.tagged, shape.hiding),
            None => (flags.tagged, flags.hiding),
        };
        let kind = match shape.filter(|_| !flags.array) {
            // A password is octets: a peer need not use UTF-8 for it.
            Some(shape) if shape.kind == Kind::Text && hiding.is_some() => Kind::Octets,
            Some(shape) => shape.kind,
            None => Kind::Octets,
        };
        let mut clear = ClearType::of(kind, named);
        if flags.array {
            clear.words = format!("octets with any number of values of the type {}", attribute.data_type().name());
        } else if shape.is_none() {
            clear.words = format!("octets of the dictionary's type {}", attribute.data_type().name());
        }
        let is_user_password = hiding == Some(Hiding::UserPassword) && path == AttributeType::USER_PASSWORD;
        Self { clear, is_tagged, hiding, is_user_password }
    }

    pub(crate) const fn is_hidden(&self) -> bool {
        self.hiding.is_some()
    }

    /// The type parameter of the constant.
    pub(crate) fn marker(&self) -> String {
        let clear = &self.clear.marker;
        match (self.hiding, self.is_tagged) {
            (None, false) => clear.clone(),
            (None, true) => format!("::radius_proto::value::Tagged<{clear}>"),
            _ if self.is_user_password => "::radius_proto::typed::UserPassword".into(),
            (Some(Hiding::UserPassword), _) => format!("::radius_proto::typed::PasswordHidden<{clear}>"),
            (Some(Hiding::AscendSecret), _) => format!("::radius_proto::typed::AscendSecret<{clear}>"),
            (Some(_), false) => format!("::radius_proto::typed::Salted<{clear}>"),
            (Some(_), true) => format!("::radius_proto::typed::TaggedSalted<{clear}>"),
        }
    }

    /// The data type, and the methods that read and write it.
    pub(crate) fn documentation(&self) -> String {
        let ClearType { words, read, written, .. } = &self.clear;
        let with_tag = if self.is_tagged { " with a tag" } else { "" };
        let tagged = |value: &str| if self.is_tagged { format!("(Tag, {value})") } else { value.to_string() };
        let how = match self.hiding {
            None if read == written => {
                return format!("{words}{with_tag}: `get` gives and `push` takes `{}`.", tagged(read));
            }
            None => {
                return format!(
                    "{words}{with_tag}: `get` gives `{}`, `push` takes `{}`.",
                    tagged(read),
                    tagged(written)
                );
            }
            Some(_) if self.is_user_password => {
                return format!(
                    "{words}, hidden: `user_password` of a verified request gives `{read}`, `user_password` of the builder takes `{read}`."
                );
            }
            Some(Hiding::UserPassword) => "hidden like User-Password",
            Some(Hiding::AscendSecret) => "hidden like Ascend-Send-Secret",
            Some(_) => "hidden with a salt",
        };
        // Only a value with a salt is written with a tag.
        let written = if self.marker().contains("TaggedSalted") { tagged(written) } else { written.clone() };
        format!(
            "{words}{with_tag}, {how}: `reveal` of a verified packet gives `{read}`, `push_hidden` takes `{written}`."
        )
    }
}
