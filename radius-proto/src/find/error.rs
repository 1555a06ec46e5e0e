//! The error for an attribute that was found and has no value.

use crate::{packet_error::PacketError, value::InvalidValue};

/// An attribute's value does not fit its data type. The packet stays valid and the octets stay readable
/// ([RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)).
///
/// ```
/// use radius_proto::{
///     Packet,
///     attribute::AttributeType,
///     typed::TypedAttribute,
///     value::{Integer, InvalidValue},
/// };
///
/// const NAS_PORT: TypedAttribute<Integer> = TypedAttribute::new("NAS-Port", AttributeType(5));
/// let datagram = [&[1, 42, 0, 24][..], &[0; 16], &[5, 4, 0, 1]].concat();
/// let packet = Packet::parse(&datagram)?;
/// let error = packet.attributes().get(NAS_PORT).unwrap_err();
/// assert_eq!(error.reason(), InvalidValue::Length { found: 2, expected: 4 });
/// assert_eq!(error.to_string(), "offset 20: NAS-Port (5): 2 octets instead of 4");
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
pub type ValueError = PacketError<InvalidValue>;
