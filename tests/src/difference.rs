//! Passes lines of text through FreeRADIUS's programs and back, and finds differences.

use alloc::collections::{BTreeMap, BTreeSet};
use core::fmt;

use radius_dict::{Dictionary, text};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag},
    encode::PacketWriter,
    packet::Authenticator,
    typed::Hiding,
    verify::{Request, RequestPolicy},
};

use crate::{
    Chosen, attribute_lines::Sample, capture::Capture, radclient::Radclient, radsniff::Radsniff, server::Server,
};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;
const SECRET: &str = "the secret of radclient and us";
const SALT: Chosen = Chosen([0xa5; 16]);
const PORT: u16 = 1812;
/// An attribute of every packet. It is ignored unless it is the attribute under test.
const SIGNATURE: &str = "Message-Authenticator";

/// How well the two agree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Agreement {
    /// The texts are the same.
    Verbatim,
    /// The texts differ, but mean the same octets.
    Octets,
    /// The octets differ, or one of the two does not read the text.
    None,
}

/// The result of a line.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The original line.
    pub sample: Sample,
    /// Our text of the packet that the line makes.
    pub ours: Vec<String>,
    /// The text of `radsniff` for it.
    pub theirs: Vec<String>,
    /// The agreement of these two.
    pub printed: Agreement,
    /// Our text of the packet that `radclient` makes from the text of `radsniff`, or the reason why it makes none.
    pub back: Result<Vec<String>, String>,
    /// The agreement of that text, and of the octets of the packet with ours.
    pub read: Agreement,
}

impl Finding {
    /// The worse of the two.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        self.printed.max(self.read)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ours, theirs) = (self.ours.join("; "), self.theirs.join("; "));
        write!(f, "{}: {ours} | radsniff: {theirs} | radclient: ", self.sample.line)?;
        match &self.back {
            Ok(lines) => f.write_str(&lines.join("; ")),
            Err(complaint) => f.write_str(complaint.lines().last().unwrap_or_default()),
        }
    }
}

/// The contents of attributes: octets as in a packet, and hidden values in clear.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
struct Content {
    octets: Vec<u8>,
    hidden: Vec<(AttributePath, Tag, Vec<u8>)>,
}

impl Content {
    /// The contents of lines, by our reader and our writer; `None` if one of the two refuses them.
    fn of_text(lines: &[String]) -> Option<Self> {
        let (mut packet, mut value) = ([0; 4096], [0; 4096]);
        let mut writer = writer(&mut packet);
        let mut hidden = Vec::new();
        for line in text::lines(EMBEDDED, &lines.join("\n")) {
            let line = line.ok()?;
            if line.is_to_be_hidden() {
                let clear = line.encode(&mut value).ok()?.to_vec();
                hidden.push((line.path(), line.tag().unwrap_or_default(), clear));
            } else {
                writer = line.push_to_writer(writer, &mut value).ok()?;
            }
        }
        let octets = writer.finish().get(20..)?.to_vec();
        Some(Self { octets, hidden })
    }

    /// The attributes of a packet without those that its sender has added, and our text of them.
    fn of_packet(request: &Request<'_, '_>, is_around: impl Fn(AttributeType, &[u8]) -> bool) -> (Self, Vec<String>) {
        let (mut content, mut lines, mut concealed) = (Self::default(), Vec::new(), BTreeSet::new());
        for leaf in request.attributes().leaves(EMBEDDED) {
            let octets = leaf.octets.contiguous().unwrap_or_default();
            if leaf.path.as_standard().is_some_and(|number| is_around(number, octets)) {
                continue;
            }
            let Some(hidden) = request.hidden_leaf(&leaf) else {
                lines.push(text::line(EMBEDDED, &leaf).to_string());
                continue;
            };
            concealed.insert(leaf.offset);
            let (tag, mut clear) = (hidden.tag(), [0; 253]);
            let clear = match hidden.reveal(&mut clear) {
                Ok(clear) => clear,
                Err(reason) => {
                    lines.push(reason.to_string());
                    continue;
                }
            };
            lines.push(match text::revealed(EMBEDDED, leaf.path, tag, clear) {
                Ok(line) => line.to_string(),
                Err(reason) => reason.to_string(),
            });
            content.hidden.push((leaf.path, tag, clear.to_vec()));
        }
        for attribute in request.attributes() {
            let (number, value) = (attribute.attribute_type(), attribute.value());
            if !is_around(number, value) && !concealed.contains(&attribute.offset()) {
                content.octets.extend([number.0, u8::try_from(value.len() + 2).expect("it was in a packet")]);
                content.octets.extend(value);
            }
        }
        (content, lines)
    }
}

fn writer(packet: &mut [u8]) -> PacketWriter<'_> {
    PacketWriter::new(packet, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room")
}

fn secret() -> Secret {
    Secret::new(SECRET.as_bytes()).expect("it is not empty")
}

/// Puts a packet with the line's attribute into the capture, and returns our text of it. Hidden values, except
/// User-Password, are put into a reply.
fn capture(sample: &Sample, capture: &mut Capture) -> Vec<String> {
    let secret = secret();
    let (mut packet, mut reply, mut value) = ([0; 4096], [0; 4096], [0; 4096]);
    let line = text::lines(EMBEDDED, &sample.line).next().expect("there is a line");
    let line = line.unwrap_or_else(|error| panic!("{}: {error}", sample.line));
    // It treats packets with the same port and identifier as the same request.
    let port = 1024 + u16::try_from(capture.datagrams() / 256).expect("they are not that many");
    let identifier = u8::try_from(capture.datagrams() % 256).expect("it is a remainder");
    if line.is_to_be_hidden() {
        let request = RequestBuilder::access_request_with(&mut packet, identifier, &secret, &mut SALT.clone())
            .expect("there is room");
        let is_in_request = line.path() == AttributeType::USER_PASSWORD;
        let refused = |error| -> ! { panic!("{}: {error}", sample.line) };
        if is_in_request {
            let request =
                line.push_to_request(request, &mut value, &mut SALT.clone()).unwrap_or_else(|error| refused(error));
            capture.request(port, PORT, request.sign().octets());
        } else {
            let request = request.sign();
            capture.request(port, PORT, request.octets());
            let request = Packet::parse(request.octets()).expect("it was built");
            let request = request.verify_request(&secret).expect("it was signed");
            let reply = request.reply(Code::ACCESS_ACCEPT, &mut reply).expect("there is room");
            let reply = line.push_to_reply(reply, &mut value, &mut SALT.clone()).unwrap_or_else(|error| refused(error));
            capture.reply(port, PORT, reply.sign().expect("there is room"));
        }
        let clear = line.encode(&mut value).expect("it was hidden");
        let printed = text::revealed(EMBEDDED, line.path(), line.tag().unwrap_or_default(), clear);
        return vec![printed.expect("it was a value").to_string()];
    }
    let mut writer =
        PacketWriter::new(&mut packet, Code::ACCESS_REQUEST, identifier, Authenticator::ZERO).expect("there is room");
    let is_signature = line.path() == AttributeType::MESSAGE_AUTHENTICATOR;
    if !is_signature {
        // Without it, an EAP-Message would be ignored.
        writer = writer.push_octets(AttributeType::MESSAGE_AUTHENTICATOR, &[0; 16]).expect("there is room");
    }
    let packet =
        line.push_to_writer(writer, &mut value).unwrap_or_else(|error| panic!("{}: {error}", sample.line)).finish();
    capture.request(port, PORT, packet);
    let leaves = Packet::parse(packet).expect("it was written").attributes().leaves(EMBEDDED);
    leaves.skip(usize::from(!is_signature)).map(|leaf| text::line(EMBEDDED, &leaf).to_string()).collect()
}

/// Lets `radsniff` print the packets of our lines, and `radclient` send its text.
#[must_use]
pub fn find(samples: Vec<Sample>, radsniff: &Radsniff, radclient: &Radclient) -> Vec<Finding> {
    let mut packets = Capture::new();
    let ours = samples.iter().map(|sample| (capture(sample, &mut packets), packets.datagrams()));
    let ours: Vec<_> = ours.collect();
    let mut printed = radsniff.print(&packets, SECRET);
    let of_packet = |(sample, (ours, datagrams)): (Sample, (Vec<String>, u32))| {
        // A request that only precedes the reply with the attribute is skipped.
        let place = usize::try_from(datagrams - 1).expect("they are in memory");
        let mut theirs = core::mem::take(printed.get_mut(place).expect("there are lines for each packet"));
        let is_signature = sample.definition.name() == SIGNATURE;
        theirs.retain(|line| {
            let (name, _) = line.split_once(" = ").unwrap_or_default();
            name != "Authenticator-Field" && (name != SIGNATURE || is_signature)
        });
        let sent = Content::of_text(core::slice::from_ref(&sample.line)).expect("it was written before");
        let printed = match () {
            () if ours == theirs => Agreement::Verbatim,
            () if Content::of_text(&theirs).as_ref() == Some(&sent) => Agreement::Octets,
            () => Agreement::None,
        };
        let back = Err(String::from("nothing to send"));
        Finding { sample, ours, theirs, printed, back, read: Agreement::None }
    };
    let mut findings: Vec<_> = samples.into_iter().zip(ours).map(of_packet).collect();
    for is_password in [true, false] {
        send(&mut findings, is_password, radclient);
    }
    findings
}

/// A request of `radclient` for each finding. A Proxy-State in it identifies the finding.
const MARK: [u8; 4] = [0xfe, 0xed, 0xfa, 0xce];

/// Values that are hidden like a User-Password are sent in Access-Requests. All others are sent in CoA-Requests, in
/// which `radclient` can hide with a salt.
fn send(findings: &mut [Finding], is_password: bool, radclient: &Radclient) {
    let (command, positive) = if is_password { ("auth", Code::ACCESS_ACCEPT) } else { ("coa", Code::COA_ACK) };
    let server =
        Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| request.reply(positive, buffer)?.sign());
    let (mut likely, mut unlikely) = (Vec::new(), Vec::new());
    for (place, finding) in findings.iter().enumerate() {
        let hiding = finding.sample.definition.shape().hiding;
        if finding.theirs.is_empty() || (hiding == Some(Hiding::UserPassword)) != is_password {
            continue;
        }
        let signature = if is_signature(finding) { String::new() } else { format!("{SIGNATURE} = 0x00\n") };
        let mark = u32::from_be_bytes(MARK);
        let request = format!("Proxy-State = 0x{mark:08x}{place:08x}\n{signature}{}\n", finding.theirs.join("\n"));
        let list = if is_likely_to_be_sent(finding) { &mut likely } else { &mut unlikely };
        list.push((place, request));
    }
    let mut refused = BTreeMap::new();
    // The lines are not sent all at once, since `radclient` sends nothing of a file with a line that it refuses.
    let mut pending: Vec<_> = likely.chunks(4096).chain(unlikely.chunks(1)).collect();
    while let Some(requests) = pending.pop() {
        let texts: Vec<_> = requests.iter().map(|(_, request)| request.as_str()).collect();
        match (radclient.send_all(server.address(), command, SECRET, &texts), requests) {
            (Ok(()), _) => {}
            (Err(complaint), [(place, _)]) => {
                refused.insert(*place, complaint);
            }
            (Err(_), several) => {
                let (front, rest) = several.split_at(several.len() / 2);
                pending.extend([front, rest]);
            }
        }
    }
    let journal = server.stop();
    let secret = secret();
    let mut arrived = BTreeMap::new();
    for served in &journal.served {
        let mark =
            served.packet().attributes().find_map(|attribute| attribute.value().strip_prefix(&MARK)?.try_into().ok());
        arrived.insert(mark.map(u32::from_be_bytes), served);
    }
    for (place, _) in likely.iter().chain(&unlikely) {
        let finding = findings.get_mut(*place).expect("places are those of findings");
        if let Some(complaint) = refused.remove(place) {
            finding.back = Err(complaint);
            continue;
        }
        let Some(served) = arrived.get(&u32::try_from(*place).ok()) else {
            finding.back = Err(format!("not served; the server has refused {:?}", journal.refused.first()));
            continue;
        };
        let packet = served.packet();
        let request = packet.verify_request(&secret).expect("it was verified before");
        let is_signature = is_signature(finding);
        let (content, lines) = Content::of_packet(&request, |number, value| match number {
            AttributeType::MESSAGE_AUTHENTICATOR => !is_signature,
            AttributeType::PROXY_STATE => value.starts_with(&MARK),
            _ => false,
        });
        finding.read = match Content::of_text(&finding.theirs) {
            Some(ours) if ours == content && lines == finding.theirs => Agreement::Verbatim,
            Some(ours) if ours == content => Agreement::Octets,
            _ => Agreement::None,
        };
        finding.back = Ok(lines);
    }
}

fn is_signature(finding: &Finding) -> bool {
    finding.sample.definition.name() == SIGNATURE
}

/// Whether `radclient` 3.2.1 can send it. It is only a guess, so that few files have a line that it refuses.
fn is_likely_to_be_sent(finding: &Finding) -> bool {
    finding.theirs.iter().all(|line| {
        let is_in_extended_space = line.starts_with("Attr-24") && line.contains('.');
        let value = line.split_once(" = ").map_or("", |(_, value)| value);
        let is_list = !value.starts_with('"') && value.contains(',');
        !is_in_extended_space && !is_list && !value.starts_with("\"generic ")
    })
}
