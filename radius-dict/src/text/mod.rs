//! Attributes as text, a line each, as FreeRADIUS's programs and files have them.
//!
//! ```text
//! User-Name = "alice"
//! Service-Type = Framed-User, Framed-IP-Address = 192.0.2.1
//! Tunnel-Type:1 = VLAN        # with a tag
//! Attr-26.9.199 = 0x0102      # what the dictionary does not know, or does not fit its type
//! ```
//!
//! [`line`](fn@line) prints a value of a packet, [`lines`] reads text. What is printed is read as the same octets at the same path
//! with the same tag, for every value that a packet can have. Where the form that is good to read would lose something,
//! the octets are printed. What holds or hides passwords **is** printed; what does not print that, for logs, is
//! [`DisplayLeaf`](crate::DisplayLeaf).
//!
//! ```
//! use radius_dict::{Dictionary, text};
//! use radius_proto::{packet::Authenticator, Code, Packet, encode::PacketWriter};
//!
//! let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
//! let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO)?;
//! for line in text::lines(Dictionary::EMBEDDED, "Tunnel-Type:1 = VLAN, Reply-Message = \"Hello\\n\"") {
//!     writer = line?.push_to_writer(writer, &mut value)?;
//! }
//! let packet = Packet::parse(writer.finish())?;
//! let printed: Vec<_> = packet
//!     .attributes()
//!     .leaves(Dictionary::EMBEDDED)
//!     .map(|leaf| text::line(Dictionary::EMBEDDED, &leaf).to_string())
//!     .collect();
//! assert_eq!(printed, ["Tunnel-Type:1 = VLAN", "Reply-Message = \"Hello\\n\""]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The form
//!
//! - `Name = value`, with `:=`, `+=` or `==` in the place of `=`. Names in whatever case. Several of them in a line have
//!   commas between them; a comma at the end, blank lines, and what follows a `#` outside of quotes are nothing.
//! - `Name:1 = value` for attributes with a tag. `:0` is the zero octet that stands for no tag; without a tag the octet is
//!   written only where it has to be.
//! - `Attr-26.9.1 = 0x6162`, also `raw.26.9.1` and `Vendor-9-Attr-1`: the octets as they are on the wire, a tag and hiding
//!   included, whether the attribute is known or not.
//! - Values are words without blanks and without `# , = ( ) ; { } < >`, or stand in double or single quotes; members of bit
//!   fields stand in braces. What is possible for which type is said at [`Kind::parse`](radius_proto::value::Kind::parse);
//!   a number can be the name that it has.
//! - Octets can be a text as well, in quotes or not, unless it begins with `0x`. A password in quotes is the text whatever
//!   it begins with; a hidden value of octets is printed so if it is a text.
//! - Rules of a filter can follow one another, `NAS-Filter-Rule = "permit in ip", NAS-Filter-Rule = "deny out ip"`:
//!   [`lines`] puts the zero between them. Of a packet they are printed as one value, with `\000` between the rules.
//! - A text in quotes can have octets that are not UTF-8, as `\377`.

mod error;
mod line;
mod lines;
mod name;
mod number;
mod print;
mod push;
mod scanner;
mod value;

pub use error::{LineError, LineReason};
pub use line::{AttributeLine, Operator};
pub use lines::{Lines, lines};
pub(crate) use name::write_name;
pub use print::{LineText, line, revealed};
pub(crate) use value::write_octets;
pub use value::{ValueText, value};
