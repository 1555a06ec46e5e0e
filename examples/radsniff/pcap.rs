//! pcap files, as tcpdump writes them: a header, then records.
//!
//! [draft-ietf-opsawg-pcap](https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-08.html)

use std::io;

use pcap_parser::pcap::{parse_pcap_frame, parse_pcap_frame_be, parse_pcap_frame_modified, parse_pcap_header};

use crate::{
    capture::{Frame, LinkType, MAX_RECORD, Problem},
    input::Input,
    time::Time,
};

const FILE_HEADER: usize = 24;
const RECORD_HEADER: usize = 16;
/// A record header with further fields, such as the interface's number, from a patched libpcap of old Linux
/// distributions.
const MODIFIED_RECORD_HEADER: usize = 24;

pub(crate) struct Pcap {
    big_endian: bool,
    modified: bool,
    /// The unit of the fraction of a second.
    nanoseconds_per_unit: i128,
    link: LinkType,
    number: u64,
    /// The octets of the last frame. They are consumed at the next call.
    given: usize,
    ended: bool,
}

impl Pcap {
    pub(crate) fn new(input: &mut Input) -> io::Result<Result<Self, Problem>> {
        let octets = input.peek(FILE_HEADER)?;
        let Ok((_, header)) = parse_pcap_header(octets) else {
            let magic = octets.len() < FILE_HEADER
                && matches!(
                    octets,
                    [0xd4, 0xc3, 0xb2, 0xa1, ..]
                        | [0xa1, 0xb2, 0xc3, 0xd4, ..]
                        | [0x4d, 0x3c, 0xb2, 0xa1, ..]
                        | [0xa1, 0xb2, 0x3c, 0x4d, ..]
                );
            let what = if magic {
                format!("the file ends inside its header: {} of {FILE_HEADER} octets", octets.len())
            } else {
                "neither a pcap nor a pcapng file".into()
            };
            return Ok(Err(Problem::new(None, 0, what)));
        };
        input.consume(FILE_HEADER);
        // The upper half has the length of the frame check sequence.
        let link = u16::try_from(header.network.0 & 0xffff).unwrap_or_default();
        Ok(Ok(Self {
            big_endian: header.is_bigendian(),
            modified: header.is_modified_format(),
            nanoseconds_per_unit: if header.is_nanosecond_precision() { 1 } else { 1000 },
            link: LinkType(link),
            number: 0,
            given: 0,
            ended: false,
        }))
    }

    pub(crate) fn next<'i>(&mut self, input: &'i mut Input) -> io::Result<Option<Result<Frame<'i>, Problem>>> {
        input.consume(self.given);
        self.given = 0;
        if self.ended {
            return Ok(None);
        }
        let offset = input.offset();
        let header_length = if self.modified { MODIFIED_RECORD_HEADER } else { RECORD_HEADER };
        let header = input.peek(header_length)?;
        if header.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        let number = self.number;
        let mut end = |what: String| {
            self.ended = true;
            Ok(Some(Err(Problem::new(number, offset, what))))
        };
        let captured = match header.get(8..12).and_then(|field| field.try_into().ok()) {
            Some(field) if header.len() == header_length => {
                if self.big_endian {
                    u32::from_be_bytes(field)
                } else {
                    u32::from_le_bytes(field)
                }
            }
            _ => {
                let what =
                    format!("the file ends inside the header of a record: {} of {header_length} octets", header.len());
                return end(what);
            }
        };
        if captured > MAX_RECORD {
            return end(format!("a record of {captured} octets: the file is damaged, and reading stops"));
        }
        let whole = header_length + usize::try_from(captured).unwrap_or(usize::MAX);
        let record = input.peek(whole)?;
        if record.len() < whole {
            return end(format!("the file ends inside a record: {} of {whole} octets", record.len()));
        }
        let parsed = if self.modified {
            parse_pcap_frame_modified(record)
        } else if self.big_endian {
            parse_pcap_frame_be(record)
        } else {
            parse_pcap_frame(record)
        };
        let Ok((_, record)) = parsed else { return end("a record that cannot be read".into()) };
        self.given = whole;
        let nanoseconds = i128::from(record.ts_sec) * 1_000_000_000;
        let time = Time::from_nanoseconds(nanoseconds + i128::from(record.ts_usec) * self.nanoseconds_per_unit);
        Ok(Some(Ok(Frame { number, offset, time, link: self.link, octets: record.data })))
    }
}
