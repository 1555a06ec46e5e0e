//! Capture files: the frames in them, one after the other, and the faults of the file.

use std::io;

use crate::{input::Input, pcap::Pcap, pcapng::PcapNg, time::Time};

/// The longest record that is read, in octets. tcpdump writes at most 256 KiB. A greater length than this is damage.
pub(crate) const MAX_RECORD: u32 = 16 * 1024 * 1024;

/// The link type of an interface, as in
/// [the registry](https://www.ietf.org/archive/id/draft-ietf-opsawg-pcaplinktype-17.html).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct LinkType(pub(crate) u16);

/// The octets that were captured at one moment on one interface.
pub(crate) struct Frame<'i> {
    /// The number in its file, from 1.
    pub(crate) number: u64,
    /// The offset of its record in the file.
    pub(crate) offset: u64,
    pub(crate) time: Time,
    pub(crate) link: LinkType,
    pub(crate) octets: &'i [u8],
}

/// A fault and its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Problem {
    /// The packet's number in the file; `None` for the file itself.
    pub(crate) number: Option<u64>,
    /// The offset in octets from the start of the file.
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
    /// Detects the kind of the file.
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

    /// The next frame, or the next problem; `None` at the end. Reading continues after a problem if possible.
    pub(crate) fn next<'i>(&mut self, input: &'i mut Input) -> io::Result<Option<Result<Frame<'i>, Problem>>> {
        match self {
            Self::Pcap(pcap) => pcap.next(input),
            Self::PcapNg(pcapng) => pcapng.next(input),
        }
    }
}
