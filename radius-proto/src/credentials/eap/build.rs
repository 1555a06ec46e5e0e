//! Functions that write EAP packets.

use core::mem;

use super::{Code, EXPANDED, EapError, ExpandedType, HEADER, Type};
use crate::{credentials::chap::challenge_response, crypto::md5::DIGEST};

/// The Identifier for a new request after one with the Identifier `previous`: the next one, and 0 after 255.
///
/// A new request must have another Identifier than the previous request. A retransmission has the same Identifier. The
/// first Identifier of a conversation should be random.
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
#[must_use]
pub const fn next_identifier(previous: u8) -> u8 {
    previous.wrapping_add(1)
}

/// Writes a header, after checking that everything fits, and returns the room for the body of `body` octets.
fn frame(buffer: &mut [u8], code: Code, identifier: u8, body: usize) -> Result<&mut [u8], EapError> {
    let length = HEADER.saturating_add(body);
    let [high, low] = u16::try_from(length).map_err(|_| EapError::TooLong { length })?.to_be_bytes();
    let available = buffer.len();
    let (header, room) = buffer
        .get_mut(..length)
        .and_then(<[u8]>::split_first_chunk_mut)
        .ok_or(EapError::BufferTooSmall { length, available })?;
    *header = [code.0, identifier, high, low];
    Ok(room)
}

/// Writes a packet of pieces.
pub(super) fn write<'b>(
    buffer: &'b mut [u8],
    code: Code,
    identifier: u8,
    pieces: &[&[u8]],
) -> Result<&'b [u8], EapError> {
    let body = pieces.iter().fold(0, |sum: usize, piece| sum.saturating_add(piece.len()));
    let mut room = frame(buffer, code, identifier, body)?;
    for piece in pieces {
        if let Some((start, rest)) = mem::take(&mut room).split_at_mut_checked(piece.len()) {
            start.copy_from_slice(piece);
            room = rest;
        }
    }
    written(buffer, body)
}

fn written(buffer: &[u8], body: usize) -> Result<&[u8], EapError> {
    let (length, available) = (HEADER.saturating_add(body), buffer.len());
    buffer.get(..length).ok_or(EapError::BufferTooSmall { length, available })
}

/// Writes a request of any type from its Type-Data, 0 to 65,530 octets, and returns it.
///
/// # Errors
///
/// [`EapError::TooLong`] if it would have more than 65,535 octets, [`EapError::BufferTooSmall`] if it does not fit the
/// buffer. The contents of the buffer are then unspecified.
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
pub fn request<'b>(buffer: &'b mut [u8], identifier: u8, eap_type: Type, data: &[u8]) -> Result<&'b [u8], EapError> {
    write(buffer, Code::REQUEST, identifier, &[&[eap_type.0], data])
}

/// Writes a response of any type from its Type-Data, 0 to 65,530 octets, and returns it. `identifier` is that of the
/// request.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
pub fn response<'b>(buffer: &'b mut [u8], identifier: u8, eap_type: Type, data: &[u8]) -> Result<&'b [u8], EapError> {
    write(buffer, Code::RESPONSE, identifier, &[&[eap_type.0], data])
}

/// Writes a request of an expanded type from its data, 0 to 65,523 octets, and returns it.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
pub fn expanded_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    expanded_type: ExpandedType,
    data: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, Code::REQUEST, identifier, &[&expanded_type.octets(), data])
}

/// Writes a response of an expanded type from its data, 0 to 65,523 octets, and returns it. `identifier` is that of the
/// request.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
pub fn expanded_response<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    expanded_type: ExpandedType,
    data: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, Code::RESPONSE, identifier, &[&expanded_type.octets(), data])
}

/// Writes an Identity request with a message to display in UTF-8, 0 octets for none, and returns it. A NUL and options
/// for the peer may follow the message.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
pub fn identity_request<'b>(buffer: &'b mut [u8], identifier: u8, prompt: &[u8]) -> Result<&'b [u8], EapError> {
    request(buffer, identifier, Type::IDENTITY, prompt)
}

/// Writes an Identity response and returns it. An identity of 0 octets says that the peer has none. Peers should expect
/// at most 1,020 octets to be accepted.
///
/// # Errors
///
/// [`EapError::NullTerminated`] if the identity ends in NUL; otherwise as [`request`].
///
/// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
pub fn identity_response<'b>(buffer: &'b mut [u8], identifier: u8, identity: &[u8]) -> Result<&'b [u8], EapError> {
    not_null_terminated(identity)?;
    response(buffer, identifier, Type::IDENTITY, identity)
}

/// Writes a Notification request with a message in UTF-8 of at least one octet, and returns it.
///
/// # Errors
///
/// [`EapError::NotificationEmpty`] if there is no message, [`EapError::NullTerminated`] if it ends in NUL; otherwise as
/// [`request`].
///
/// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
pub fn notification_request<'b>(buffer: &'b mut [u8], identifier: u8, message: &[u8]) -> Result<&'b [u8], EapError> {
    if message.is_empty() {
        return Err(EapError::NotificationEmpty);
    }
    not_null_terminated(message)?;
    request(buffer, identifier, Type::NOTIFICATION, message)
}

/// Writes the response to a Notification and returns it: 5 octets. The response is empty, and must be sent.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 5 octets.
///
/// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
pub fn notification_response(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    response(buffer, identifier, Type::NOTIFICATION, &[])
}

fn not_null_terminated(text: &[u8]) -> Result<(), EapError> {
    if text.last() == Some(&0) { Err(EapError::NullTerminated) } else { Ok(()) }
}

/// Writes a legacy Nak and returns it. It refuses a method and lists the desired methods. An empty list is written as a
/// 0, which says that no other method is desired.
///
/// # Errors
///
/// [`EapError::NotAMethod`] if a desired type is below 4; otherwise as [`request`].
///
/// [RFC 3748, section 5.3.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.1)
pub fn nak<'b>(buffer: &'b mut [u8], identifier: u8, desired: &[Type]) -> Result<&'b [u8], EapError> {
    if let Some(eap_type) = desired.iter().find(|eap_type| !eap_type.is_method()) {
        return Err(EapError::NotAMethod { eap_type: *eap_type });
    }
    if desired.is_empty() {
        return response(buffer, identifier, Type::NAK, &[0]);
    }
    let body = desired.len().saturating_add(1);
    let room = frame(buffer, Code::RESPONSE, identifier, body)?;
    for (octet, eap_type) in room.iter_mut().zip([Type::NAK].iter().chain(desired)) {
        *octet = eap_type.0;
    }
    written(buffer, body)
}

/// Writes an expanded Nak and returns it. It refuses an expanded type and lists the desired types. An empty list is
/// written as a 0 in expanded format, which says that no other method is desired.
///
/// It may answer only a request of type 254.
///
/// # Errors
///
/// [`EapError::NotAMethod`] if a desired type is a type of the IETF below 4; otherwise as [`request`].
///
/// [RFC 3748, section 5.3.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.2)
pub fn expanded_nak<'b>(buffer: &'b mut [u8], identifier: u8, desired: &[ExpandedType]) -> Result<&'b [u8], EapError> {
    let refused = |desired: &ExpandedType| (0..4).map(Type).find(|eap_type| desired == eap_type);
    if let Some(eap_type) = desired.iter().find_map(refused) {
        return Err(EapError::NotAMethod { eap_type });
    }
    if desired.is_empty() {
        return expanded_response(buffer, identifier, ExpandedType::NAK, &ExpandedType::from(Type(0)).octets());
    }
    let body = desired.len().saturating_add(1).saturating_mul(EXPANDED);
    let room = frame(buffer, Code::RESPONSE, identifier, body)?;
    for (octets, expanded_type) in room.as_chunks_mut().0.iter_mut().zip([ExpandedType::NAK].iter().chain(desired)) {
        *octets = expanded_type.octets();
    }
    written(buffer, body)
}

/// Writes an MD5-Challenge request and returns it. The challenge has 1 to 255 octets, usually 16, which must be random
/// and never used before. The name identifies the sender and may be empty.
///
/// # Errors
///
/// [`EapError::ValueSize`] if the challenge does not have 1 to 255 octets; otherwise as [`request`].
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
pub fn md5_challenge_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    challenge: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    md5_challenge(buffer, Code::REQUEST, identifier, challenge, name)
}

/// Writes the response to an MD5-Challenge request with the Value `challenge`, and returns it. The response is
/// `MD5(identifier || password || challenge)`, followed by the name. `identifier` is that of the request.
///
/// # Errors
///
/// [`EapError::ValueSize`] if the challenge does not have 1 to 255 octets; otherwise as [`request`].
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4),
/// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
pub fn md5_challenge_response<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    password: &[u8],
    challenge: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    value_size(challenge)?;
    let value: [u8; DIGEST] = challenge_response(identifier, password, challenge).octets();
    md5_challenge(buffer, Code::RESPONSE, identifier, &value, name)
}

fn md5_challenge<'b>(
    buffer: &'b mut [u8],
    code: Code,
    identifier: u8,
    value: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, code, identifier, &[&[Type::MD5_CHALLENGE.0, value_size(value)?], value, name])
}

fn value_size(value: &[u8]) -> Result<u8, EapError> {
    match u8::try_from(value.len()) {
        Ok(size @ 1..) => Ok(size),
        _ => Err(EapError::ValueSize { size: value.len(), maximum: 255 }),
    }
}

/// Writes a Success and returns it: 4 octets. `identifier` is that of the last response.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 4 octets.
///
/// [RFC 3748, section 4.2](https://www.rfc-editor.org/rfc/rfc3748#section-4.2)
pub fn success(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    write(buffer, Code::SUCCESS, identifier, &[])
}

/// Writes a Failure and returns it: 4 octets. `identifier` is that of the last response.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 4 octets.
///
/// [RFC 3748, section 4.2](https://www.rfc-editor.org/rfc/rfc3748#section-4.2)
pub fn failure(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    write(buffer, Code::FAILURE, identifier, &[])
}
