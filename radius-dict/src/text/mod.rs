//! Attributes as text, one line for each, in the form of FreeRADIUS's programs and files.
//!
//! ```text
//! User-Name = "alice"
//! Service-Type = Framed-User, Framed-IP-Address = 192.0.2.1
//! Tunnel-Type:1 = VLAN        # with a tag
//! Attr-26.9.199 = 0x0102      # what the dictionary does not know, or does not fit its type
//! ```
//!
//! [`line`](fn@line) prints a value of a packet, [`lines`] reads text. A printed line is read as the same octets at the
//! same path with the same tag, for every value that a packet can have. If the readable form would lose something, the
//! octets are printed, and a prefix after them as a comment. Passwords **are** printed. For logs use
//! [`DisplayLeaf`](crate::DisplayLeaf), which does not print them.
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
//! - `Name = value`, also with `:=`, `+=` or `==` instead of `=`. Names may be in upper or lower case. Several
//!   attributes in a line have commas between them. A comma at the end, blank lines, and the text after a `#` outside
//!   of quotes are ignored.
//! - `Name:1 = value` for attributes with a tag. `:0` means the same as no tag. A zero octet is then written only if
//!   the value needs it.
//! - `Attr-26.9.1 = 0x6162`, also `raw.26.9.1` and `Vendor-9-Attr-1`: the octets as they are on the wire, with tag and
//!   hiding, for known and unknown attributes.
//! - Values are words without blanks and without `# , = ( ) ; { } < >`, or are in double or single quotes.
//!   [`Kind::parse`](radius_proto::value::Kind::parse) documents the forms of each type. The name of a number may be
//!   written instead of the number.
//! - A struct has its members in braces, all of them and in order: `{ T1 = 1, Data = { LAC = 2 } }`. The values of an
//!   array are members of the same name. Octets that no part of a union describes are `Attr-Unknown = 0x..`. The octets
//!   of the whole struct, `0x..`, are also read. A malformed struct is printed as octets.
//! - Octets can also be written as a text, with or without quotes, unless it begins with `0x`. A password in quotes is
//!   always a text. Octets are printed as `0x` and digits, whatever they are.
//! - A `CHAP-Password` is the response as `0x` and 17 octets, or a password. The response to a password is computed
//!   when it is written into a request.
//! - A value is not empty, except an EAP-Message (EAP-Start) and octets by numbers, `Attr-18 = 0x`.
//!   [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
//! - [`groups`] puts TLVs of one attribute that follow one another into one attribute. Lines in braces, closed in the
//!   same line, are in one attribute alone: `{ Cisco-AVPair = "a", Cisco-NAS-Port = "b" }` is one Vendor-Specific.
//! - Rules of a filter can follow one another, `NAS-Filter-Rule = "permit in ip", NAS-Filter-Rule = "deny out ip"`.
//!   [`lines`] writes the zero between them. The rules of a packet are printed as one value, with `\000` between the
//!   rules.
//! - A text in quotes can contain octets that are not UTF-8, for example `\377`.
//! - An MS-CHAP-Error and an MS-CHAP-Domain have an identifier of one octet before their text, printed as `\ooo`:
//!   `MS-CHAP-Error = "\007E=691 R=0 C=.. V=3 M=Wrong password"`. They are printed as octets if the text is not UTF-8.
//!   [RFC 2548, sections 2.1.4 and 2.1.5](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.4)
//!
//! # FreeRADIUS
//!
//! The form is that of version 3.2.1 of `radclient`, which was tried with the same lines, and of the items in users
//! files. [`ControlItem`]s, `Packet-Type`, `Cleartext-Password` and others, are read by [`items`] and ignored in
//! packets, as `radclient` does. These are the differences:
//!
//! | text | FreeRADIUS | here | reason |
//! |---|---|---|---|
//! | `User-Name =~ bob`, `!=`, `<` and others that compare or remove | `radclient` writes the value; `=*` and `!*` write nothing | an error that names the operator | the packet would say the opposite |
//! | `User-Name = ""` | nothing is written | an error | a mistake is not silent |
//! | `{ .. }` around attributes | an error | one attribute | packets of other programs must be printed without loss |
//! | `Packet-Identifier` | an error | accepted | `raddecode` prints it |
//! | `MS-CHAP-Password` | the response is computed | an error: the name is unknown | the library has `credentials::mschap` for it |
//! | `CHAP-Challenge` beside a password in `CHAP-Password` | the response to this challenge | an error | the response answers the Request Authenticator |
//! | `Framed-IP-Address = localhost` | the name is resolved | an error | reading a text asks no server |
//! | `` User-Name = `x` `` | a text in back quotes | the back quotes are part of the text | no command is run |
//! | a first line with a name of a user, `bob Cleartext-Password := "x"` | users files | an error | it is a rule for a server, not a packet |
//! | octets printed | `0x` and digits | the same, for hidden values too | the form depends on the type |
//! | an identifier of MS-CHAP-Error that is printable, 65, printed | `A`, as a part of the text | `\101` | the identifier is no part of the text |
//! | an empty value, a zero tag that no value needs, a CHAP-Password of another length printed | lost or changed when read again | `Attr-1 = 0x` and the octets | lines are read as the same octets |
//!
//! # serde
//!
//! With the feature `serde`, a [`LineText`] is serialized as a structure of seven fields. A
//! [`DisplayLeaf`](crate::DisplayLeaf) has the same form, without secrets.
//!
//! | field | type | contents |
//! |---|---|---|
//! | `oid` | string | the path, `26.9.1` |
//! | `name` | string | the name, or `Attr-26.9.1` |
//! | `type` | string or none | the data type; none if the attribute is unknown |
//! | `tag` | number or none | the tag, if the value has one |
//! | `value` | string, map or none | the value as in a line, without quotes or escapes, except the `\ooo` of an identifier; of a struct, a map; none if it is withheld |
//! | `raw` | boolean | `true` if the octets are no value of a known type; `value` is then `0x` and the octets |
//! | `length` | number | octets of the value on the wire; of a revealed value, octets in clear |
//!
//! The map of a struct has the names of the members as keys. The value of each is a structure of two fields: `type`, a
//! string (`bit` for a bit field), and `value`, a string or, for a struct in the struct, again a map. The value of an
//! array is a sequence of such structures. An array without values is not in the map.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use radius_dict::{Dictionary, text};
//! use radius_proto::Packet;
//!
//! let datagram = [&[2, 7, 0, 26][..], &[0; 16], &[6, 6, 0, 0, 0, 2]].concat();
//! let leaf = Packet::parse(&datagram)?.attributes().leaves(Dictionary::EMBEDDED).next().unwrap();
//! let json = serde_json::to_value(text::line(Dictionary::EMBEDDED, &leaf)).unwrap();
//! assert_eq!(json["value"], "Framed-User");
//! # }
//! # Ok::<(), radius_proto::error::DecodeError>(())
//! ```

mod contents;
mod control;
mod error;
mod groups;
mod line;
mod lines;
mod name;
mod nearest;
mod number;
mod print;
mod push;
mod quoted;
mod scanner;
#[cfg(feature = "serde")]
mod serialize;
mod structure;
mod value;

pub use control::ControlItem;
pub use error::{LineError, LineReason};
pub use groups::{Groups, LineGroup, groups};
pub use line::{AttributeLine, Operator};
pub use lines::{Item, Items, Lines, items, lines};
pub(crate) use name::write_name;
pub(crate) use nearest::nearest;
pub use print::{LineText, line, revealed};
pub use quoted::QuotedName;
#[cfg(feature = "serde")]
pub(crate) use serialize::{AttributeFields, FieldValue};
pub(crate) use value::write_octets;
pub use value::{ValueText, value};
