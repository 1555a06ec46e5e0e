//! pcapng files, as Wireshark writes them: blocks in sections. Each section has its own byte order and interfaces.
//!
//! [draft-ietf-opsawg-pcapng](https://www.ietf.org/archive/id/draft-ietf-opsawg-pcapng-05.html)

use std::io;

use pcap_parser::{
    Block, OptionCode,
    pcapng::{InterfaceDescriptionBlock, parse_block_be, parse_block_le},
    traits::PcapNGPacketBlock,
};

use crate::{
    capture::{Frame, LinkType, MAX_RECORD, Problem},
    input::Input,
    time::Time,
};

const SECTION_HEADER: u32 = 0x0a0d_0d0a;
const INTERFACE_DESCRIPTION: u32 = 1;
/// A block that no program has written since 2009.
const OBSOLETE_PACKET: u32 = 2;
const SIMPLE_PACKET: u32 = 3;
const ENHANCED_PACKET: u32 = 6;
/// Type, length, and the length again.
const SHORTEST_BLOCK: u32 = 12;
/// The most interfaces of one section. More are damage.
const MAX_INTERFACES: usize = 65_536;

pub(crate) struct PcapNg {
    big_endian: bool,
    interfaces: Vec<Interface>,
    number: u64,
    /// The time of the last packet. A Simple Packet has no time of its own, and gets this one.
    time: Time,
    /// The octets of the last block. They are consumed at the next call.
    given: usize,
    ended: bool,
}

/// The description of an interface in a section.
struct Interface {
    link: LinkType,
    /// The longest frame; 0 if there is no limit.
    snap_length: u32,
    units_per_second: u128,
    offset_seconds: i64,
}

impl Interface {
    fn new(block: &InterfaceDescriptionBlock<'_>, big_endian: bool) -> Option<Self> {
        let exponent = u32::from(block.if_tsresol & 0x7f);
        let base = if block.if_tsresol & 0x80 == 0 { 10_u128 } else { 2 };
        // The crate reads the offset as if every file were little-endian.
        let offset = block.options.iter().find(|option| option.code == OptionCode::IfTsoffset);
        let offset = offset
            .and_then(|option| option.value.first_chunk())
            .map_or(0, |octets| if big_endian { i64::from_be_bytes(*octets) } else { i64::from_le_bytes(*octets) });
        Some(Self {
            link: LinkType(u16::try_from(block.linktype.0).unwrap_or_default()),
            snap_length: block.snaplen,
            units_per_second: base.checked_pow(exponent).filter(|units| *units <= u128::from(u64::MAX))?,
            offset_seconds: offset,
        })
    }

    fn time(&self, high: u32, low: u32) -> Time {
        const NANOSECONDS: u128 = 1_000_000_000;
        let units = u128::from(u64::from(high) << 32 | u64::from(low));
        let nanoseconds = i128::try_from(units * NANOSECONDS / self.units_per_second).unwrap_or_default();
        Time::from_nanoseconds(nanoseconds + i128::from(self.offset_seconds) * 1_000_000_000)
    }
}

impl PcapNg {
    pub(crate) const fn new() -> Self {
        Self { big_endian: false, interfaces: Vec::new(), number: 0, time: Time::EPOCH, given: 0, ended: false }
    }

    pub(crate) fn next<'i>(&mut self, input: &'i mut Input) -> io::Result<Option<Result<Frame<'i>, Problem>>> {
        loop {
            input.consume(self.given);
            self.given = 0;
            let offset = input.offset();
            let block_type = match self.block(input) {
                Ok(Some(block_type)) => block_type,
                Ok(None) => return Ok(None),
                Err(Stop::Problem(problem)) => return Ok(Some(Err(problem))),
                Err(Stop::Input(error)) => return Err(error),
            };
            let is_packet = matches!(block_type, SIMPLE_PACKET | ENHANCED_PACKET | OBSOLETE_PACKET);
            self.number += u64::from(is_packet);
            let number = is_packet.then_some(self.number);
            match block_type {
                SECTION_HEADER | INTERFACE_DESCRIPTION => {
                    if let Err(what) = self.describe(input.peek(self.given)?) {
                        return Ok(Some(Err(Problem::new(None, offset, what))));
                    }
                }
                SIMPLE_PACKET | ENHANCED_PACKET => {
                    let frame = self.frame(input.peek(self.given)?, offset);
                    return Ok(Some(frame.map_err(|what| Problem::new(number, offset, what))));
                }
                OBSOLETE_PACKET => {
                    let what = "a Packet Block, which is obsolete and is not read; editcap converts the file";
                    return Ok(Some(Err(Problem::new(number, offset, what))));
                }
                // Statistics, names and comments are ignored.
                _ => {}
            }
        }
    }

    /// Finds the next block, complete and with consistent lengths, and returns its type; `None` at the end.
    fn block(&mut self, input: &mut Input) -> Result<Option<u32>, Stop> {
        if self.ended {
            return Ok(None);
        }
        let offset = input.offset();
        let mut end = |what: String| {
            self.ended = true;
            Err(Stop::Problem(Problem::new(None, offset, what)))
        };
        const HEADER: usize = 12;
        let header = input.peek(HEADER)?;
        if header.is_empty() {
            return Ok(None);
        }
        let found = header.len();
        let Ok([a, b, c, d, e, f, g, h, order @ ..]) = <[u8; HEADER]>::try_from(header) else {
            return end(format!("the file ends inside the header of a block: {found} of {HEADER} octets"));
        };
        let (block_type, length) = ([a, b, c, d], [e, f, g, h]);
        // The type of a section header is the same in both byte orders.
        if u32::from_le_bytes(block_type) == SECTION_HEADER {
            self.big_endian = match order {
                [0x4d, 0x3c, 0x2b, 0x1a] => false,
                [0x1a, 0x2b, 0x3c, 0x4d] => true,
                _ => {
                    return end("a section without a byte order: the file is damaged, and reading stops".into());
                }
            };
        }
        let number = if self.big_endian { u32::from_be_bytes } else { u32::from_le_bytes };
        let (block_type, length) = (number(block_type), number(length));
        if !(SHORTEST_BLOCK..=MAX_RECORD).contains(&length) || !length.is_multiple_of(4) {
            return end(format!("a block of {length} octets: the file is damaged, and reading stops"));
        }
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let found = input.peek(length)?.len();
        if found < length {
            return end(format!("the file ends inside a block: {found} of {length} octets"));
        }
        self.given = length;
        Ok(Some(block_type))
    }

    fn parse<'i>(&self, octets: &'i [u8]) -> Result<Block<'i>, String> {
        let parsed = if self.big_endian { parse_block_be(octets) } else { parse_block_le(octets) };
        parsed.map(|(_, block)| block).map_err(|_| "a block whose content does not fit its type; it is skipped".into())
    }

    /// Stores a section or an interface.
    fn describe(&mut self, octets: &[u8]) -> Result<(), String> {
        match self.parse(octets)? {
            Block::SectionHeader(_) => self.interfaces.clear(),
            Block::InterfaceDescription(_) if self.interfaces.len() == MAX_INTERFACES => {
                return Err(format!("more than {MAX_INTERFACES} interfaces"));
            }
            Block::InterfaceDescription(block) => {
                let Some(interface) = Interface::new(&block, self.big_endian) else {
                    // The place is filled, so that the numbers of later interfaces are correct.
                    self.interfaces.push(Interface {
                        link: LinkType(u16::try_from(block.linktype.0).unwrap_or_default()),
                        snap_length: block.snaplen,
                        units_per_second: 1_000_000,
                        offset_seconds: 0,
                    });
                    return Err(format!(
                        "an interface with the time resolution {:#04x}, which is too fine; microseconds are assumed",
                        block.if_tsresol
                    ));
                };
                self.interfaces.push(interface);
            }
            _ => {}
        }
        Ok(())
    }

    fn frame<'i>(&mut self, octets: &'i [u8], offset: u64) -> Result<Frame<'i>, String> {
        let number = self.number;
        let unknown = |id| format!("the packet is from interface {id}, which the section does not describe");
        let (interface, captured) = match self.parse(octets)? {
            Block::EnhancedPacket(block) => {
                let interface = usize::try_from(block.if_id).ok().and_then(|id| self.interfaces.get(id));
                let interface = interface.ok_or_else(|| unknown(block.if_id))?;
                self.time = interface.time(block.ts_high, block.ts_low);
                // The packet borrows from the block and has its lifetime, since nothing is copied.
                let length = usize::try_from(block.caplen).unwrap_or(usize::MAX).min(block.data.len());
                (interface, block.data.get(..length))
            }
            Block::SimplePacket(block) => {
                let interface = self.interfaces.first().ok_or_else(|| unknown(0))?;
                let limit = if interface.snap_length == 0 { u32::MAX } else { interface.snap_length };
                let length = usize::try_from(block.orig_len().min(limit)).unwrap_or(usize::MAX);
                (interface, block.data.get(..length.min(block.data.len())))
            }
            _ => return Err("a block of another type than its header says".into()),
        };
        let octets = captured.unwrap_or_default();
        Ok(Frame { number, offset, time: self.time, link: interface.link, octets })
    }
}

/// Reasons why there is no next block.
enum Stop {
    Problem(Problem),
    Input(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Input(error)
    }
}
