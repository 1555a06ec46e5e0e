//! Any datagram: parse, walk, every accessor, against a naive walk written here.

use radius_dict::rfc::{rfc2865, rfc2866, rfc2869};
use radius_proto::{Code, Packet, attribute::AttributeType, error::ValueError};

/// The framing rules, written a second time as plainly as possible. Returns the end of the packet, or the place of the
/// fault.
fn reference(datagram: &[u8]) -> Result<usize, usize> {
    if datagram.len() < 20 {
        return Err(datagram.len());
    }
    let length = usize::from(datagram[2]) * 256 + usize::from(datagram[3]);
    if !(20..=4096).contains(&length) {
        return Err(2);
    }
    if length > datagram.len() {
        return Err(datagram.len());
    }
    let mut at = 20;
    while at != length {
        if length - at < 2 || datagram[at] == 0 {
            return Err(at);
        }
        let end = at + usize::from(datagram[at + 1]);
        if end < at + 2 || end > length {
            return Err(at);
        }
        at = end;
    }
    Ok(length)
}

/// Type, offset and value of the attributes of a packet that [`reference`] has passed. Nothing is collected, so that
/// many packets can be tried.
fn naive(packet: &[u8]) -> impl Iterator<Item = (u8, usize, &[u8])> {
    let mut at = 20;
    core::iter::from_fn(move || {
        let length = usize::from(*packet.get(at + 1)?);
        let found = (packet[at], at, &packet[at + 2..at + length]);
        at += length;
        Some(found)
    })
}

pub fn run(datagram: &[u8]) {
    let (packet, octets) = match (Packet::parse(datagram), reference(datagram)) {
        (Ok(packet), Ok(end)) => (packet, &datagram[..end]),
        (Err(error), Err(offset)) => return assert_eq!(error.offset(), Some(offset), "{error}"),
        (ours, reference) => panic!("{ours:?} against {reference:?}"),
    };

    assert_eq!(packet.octets(), octets);
    assert_eq!(packet.code(), Code(datagram[0]));
    assert_eq!(packet.identifier(), datagram[1]);
    assert_eq!(packet.authenticator().octets()[..], datagram[4..20]);

    let mut expected = naive(octets);
    let mut count = 0;
    for attribute in packet.attributes() {
        let ours = (attribute.attribute_type().0, attribute.offset(), attribute.value());
        assert_eq!(Some(ours), expected.next());
        count += 1;
    }
    assert!(expected.next().is_none());
    let (low, high) = packet.attributes().size_hint();
    assert!(low <= count && high.is_some_and(|high| count <= high));

    // One attribute of each shape, by name; and the type of the last attribute, undecoded.
    let attributes = packet.attributes();
    let first = |number: u8| naive(octets).find(|(found, ..)| *found == number);
    let value = |number: u8| first(number).map(|(.., value)| value);
    let wanted = AttributeType(datagram[datagram.len() - 1]);
    assert_eq!(attributes.find(wanted).map(|found| found.offset()), first(wanted.0).map(|(_, offset, _)| offset));
    let refused = |error: ValueError| error.attribute().and_then(|attribute| value(attribute.attribute_type().0));
    match attributes.get(rfc2865::USER_NAME) {
        Ok(name) => assert_eq!(name.map(str::as_bytes), value(1)),
        Err(error) => assert!(refused(error).is_some_and(|octets| core::str::from_utf8(octets).is_err())),
    }
    match attributes.get(rfc2865::NAS_IP_ADDRESS) {
        Ok(address) => assert_eq!(address.map(|address| address.octets()).as_ref().map(<[u8; 4]>::as_slice), value(4)),
        Err(error) => assert!(refused(error).is_some_and(|octets| octets.len() != 4)),
    }
    match attributes.get(rfc2865::SERVICE_TYPE) {
        Ok(service) => {
            assert_eq!(service.map(|service| service.0.to_be_bytes()).as_ref().map(<[u8; 4]>::as_slice), value(6));
        }
        Err(error) => assert!(refused(error).is_some_and(|octets| octets.len() != 4)),
    }
    match attributes.get(rfc2869::EVENT_TIMESTAMP) {
        Ok(time) => assert_eq!(time.map(|time| time.0.to_be_bytes()).as_ref().map(<[u8; 4]>::as_slice), value(55)),
        Err(error) => assert!(refused(error).is_some_and(|octets| octets.len() != 4)),
    }
    assert_eq!(attributes.get(rfc2865::STATE), Ok(value(24)));
    let sessions = naive(octets).filter(|(number, ..)| *number == 44).count();
    assert_eq!(attributes.all(rfc2866::ACCT_SESSION_ID).count(), sessions);
}
