//! Capture files: the frames in them, one after the other, and what is wrong with the file.

use std::io;

use crate::{input::Input, pcap::Pcap, pcapng::PcapNg, time::Time};

/// The longest record that is read, in octets. tcpdump writes 256 KiB at most; a length above this is damage.
pub(crate) const MAX_RECORD: u32 = 16 * 1024 * 1024;

/// The link type of an interface, as in
/// [the registry](https://www.ietf.org/archive/id/draft-ietf-opsawg-pcaplinktype-17.html).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct LinkType(pub(crate) u16);

/// What was captured at one moment on one interface.
pub(crate) struct Frame<'i> {
    /// The number in its file, from 1 on.
    pub(crate) number: u64,
    /// Where its record begins in the file.
    pub(crate) offset: u64,
    pub(crate) time: Time,
    pub(crate) link: LinkType,
    pub(crate) octets: &'i [u8],
}

/// What is wrong, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Problem {
    /// The packet's number in the file; `None` for the file itself.
    pub(crate) number: Option<u64>,
    /// In octets from the start of the file.
    pub(crate) offset: u64,
    pub(crate) what: String,
}

impl Problem {
    pub(crate) fn new(number: impl Into<Option<u64>>, offset: u64, what: impl Into<String>) -> Self {
        Self { number: number.into(), offset, what: what.into() }
    }
}

pub(crate) enum Capture {
    Pcap(Pcap),
    PcapNg(PcapNg),
}

impl Capture {
    /// Looks what kind of file it is.
    pub(crate) fn new(input: &mut Input) -> io::Result<Result<Self, Problem>> {
        let damaged = |what: &str| Ok(Err(Problem::new(None, 0, what)));
        match *input.peek(4)? {
            [] => damaged("the file is empty"),
            [0x0a, 0x0d, 0x0d, 0x0a] => Ok(Ok(Self::PcapNg(PcapNg::new()))),
            [0x1f, 0x8b, ..] | [0x28, 0xb5, 0x2f, 0xfd] | [0xfd, b'7', b'z', b'X'] | [b'B', b'Z', b'h', _] => {
                damaged("the file is compressed; pipe it through gzip -dc, zstd -dc, xz -dc or bzip2 -dc")
            }
            _ => Ok(Pcap::new(input)?.map(Self::Pcap)),
        }
    }

    /// The next frame, or the next problem; `None` at the end. Reading goes on behind a problem as long as it can.
    pub(crate) fn next<'i>(&mut self, input: &'i mut Input) -> io::Result<Option<Result<Frame<'i>, Problem>>> {
        match self {
            Self::Pcap(pcap) => pcap.next(input),
            Self::PcapNg(pcapng) => pcapng.next(input),
        }
    }
}
