//! The text of one packet: lines up to a blank one.

use std::io::{self, BufRead};

use radius_dict::text::ControlItem;
use radius_examples::{hexadecimal, lines};
use radius_proto::Code;

use crate::packet_failure::PacketFailure;

/// The header of a packet.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    pub(crate) code: Code,
    pub(crate) identifier: u8,
    pub(crate) authenticator: Option<[u8; 16]>,
}

/// One packet's text.
pub(crate) struct PacketText {
    /// The header without the control items of the text.
    pub(crate) header: Header,
    pub(crate) text: String,
    /// The number of lines of the input before it.
    pub(crate) before: usize,
}

/// The packets of an input.
pub(crate) struct PacketTexts<I> {
    input: I,
    header: Header,
    line: Vec<u8>,
    number: usize,
}

/// A packet has 4,096 octets. Texts have fewer than four digits for each octet.
const LONGEST_LINE: usize = 1 << 16;
const LONGEST_BLOCK: usize = 1 << 20;

impl<I: BufRead> PacketTexts<I> {
    pub(crate) const fn new(input: I, header: Header) -> Self {
        Self { input, header, line: Vec::new(), number: 0 }
    }

    /// The next packet, or the fault of its lines; `None` at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Result<PacketText, PacketFailure>>> {
        let mut block = PacketText { header: self.header, text: String::new(), before: self.number };
        let (mut failure, mut has_content) = (None, false);
        while let Some(found) = lines::next(&mut self.input, LONGEST_LINE, &mut self.line)? {
            self.number += 1;
            if found == lines::Line::Whole && self.line.trim_ascii().is_empty() {
                if has_content {
                    break;
                }
                block.text.push('\n');
                continue;
            }
            let added = match found {
                lines::Line::Whole => block.add(&self.line, self.number),
                lines::Line::TooLong => {
                    let reason = format!("more than {LONGEST_LINE} octets");
                    Err(PacketFailure::of_line(self.number, &reason))
                }
            };
            match added {
                Ok(is_content) => has_content |= is_content,
                Err(error) => {
                    has_content = true;
                    failure = failure.or(Some(error));
                }
            }
        }
        Ok(match failure {
            Some(failure) => Some(Err(failure)),
            None => has_content.then_some(Ok(block)),
        })
    }
}

impl PacketText {
    /// Adds a line. Returns whether it contains more than a comment.
    fn add(&mut self, line: &[u8], number: usize) -> Result<bool, PacketFailure> {
        let text = core::str::from_utf8(line).map_err(|error| {
            PacketFailure::at(number, error.valid_up_to() + 1, &"expected UTF-8; other octets are \\ooo in quotes")
        })?;
        if self.text.len() + text.len() > LONGEST_BLOCK {
            return Err(PacketFailure::of_line(
                number,
                &format!("a packet of more than {LONGEST_BLOCK} octets of text"),
            ));
        }
        let is_content = !text.trim_start().starts_with('#');
        self.text.push_str(text);
        self.text.push('\n');
        Ok(is_content)
    }
}

impl Header {
    /// Takes a control item of the header, and ignores the others, which are for radclient and servers. `before` is the
    /// number of lines before the text.
    pub(crate) fn set(&mut self, item: &ControlItem<'_>, before: usize) -> Result<(), PacketFailure> {
        let failed = |reason: String| PacketFailure::at(before + item.line(), item.value_column(), &reason);
        let value = item.value();
        match item.name() {
            "Packet-Type" => self.code = code(value).map_err(failed)?,
            "Packet-Identifier" => {
                self.identifier = value.parse().map_err(|_| failed("expected an identifier, 0 to 255".to_owned()))?;
            }
            "Packet-Authentication-Vector" => self.authenticator = Some(authenticator(value).map_err(failed)?.0),
            _ => {}
        }
        Ok(())
    }
}

/// A code by its name or number.
pub(crate) fn code(text: &str) -> Result<Code, String> {
    let named = |code: &Code| code.name().is_some_and(|name| name.eq_ignore_ascii_case(text));
    let by_name = || (0..=u8::MAX).map(Code).find(named);
    let code = text.parse().ok().map(Code).or_else(by_name);
    code.ok_or_else(|| "expected a code, 0 to 255 or a name such as Access-Request".to_owned())
}

/// The octets of an authenticator.
#[derive(Clone, Copy)]
pub(crate) struct AuthenticatorOctets(pub(crate) [u8; 16]);

pub(crate) fn authenticator(text: &str) -> Result<AuthenticatorOctets, String> {
    let mut octets = Vec::new();
    hexadecimal::read(text.as_bytes(), &mut octets).map_err(|error| error.to_string())?;
    let octets = octets.try_into().map_err(|octets: Vec<u8>| format!("{} octets instead of 16", octets.len()))?;
    Ok(AuthenticatorOctets(octets))
}
