//! Capture files.

pub(crate) const ETHERNET: u16 = 1;
/// 2026-11-24 05:22:56 UTC, in nanoseconds.
pub(crate) const START: u64 = 1_795_497_776_000_000_000;
pub(crate) const MILLISECOND: u64 = 1_000_000;
pub(crate) const SECOND: u64 = 1_000_000_000;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    Little,
    Big,
}

impl Order {
    pub(crate) fn short(self, number: u16) -> [u8; 2] {
        if self == Self::Big { number.to_be_bytes() } else { number.to_le_bytes() }
    }

    pub(crate) fn long(self, number: u32) -> [u8; 4] {
        if self == Self::Big { number.to_be_bytes() } else { number.to_le_bytes() }
    }
}

/// A pcap file.
pub(crate) struct Pcap {
    order: Order,
    nanoseconds: bool,
    pub(crate) octets: Vec<u8>,
}

impl Pcap {
    pub(crate) fn new(order: Order, nanoseconds: bool, link: u32) -> Self {
        let magic = if nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 };
        let (version, zone, significant, snap) = ([order.short(2), order.short(4)].concat(), 0, 0, 262_144);
        let rest = [zone, significant, snap, link].map(|field| order.long(field)).concat();
        Self { order, nanoseconds, octets: [&order.long(magic), &*version, &rest].concat() }
    }

    pub(crate) fn ethernet() -> Self {
        Self::new(Order::Little, false, ETHERNET.into())
    }

    pub(crate) fn frame(self, time: u64, frame: &[u8]) -> Self {
        self.cut(time, frame, frame.len())
    }

    /// A frame with only this number of captured octets.
    pub(crate) fn cut(mut self, time: u64, frame: &[u8], captured: usize) -> Self {
        let unit = if self.nanoseconds { 1 } else { 1000 };
        let fields = [time / SECOND, time % SECOND / unit, captured as u64, frame.len() as u64];
        for field in fields {
            self.octets.extend(self.order.long(field.try_into().unwrap()));
        }
        self.octets.extend(&frame[..captured]);
        self
    }
}

/// A pcapng file.
pub(crate) struct PcapNg {
    order: Order,
    pub(crate) octets: Vec<u8>,
}

impl PcapNg {
    pub(crate) fn new(order: Order) -> Self {
        Self { order, octets: Vec::new() }.section(order)
    }

    pub(crate) fn section(mut self, order: Order) -> Self {
        self.order = order;
        let version = [order.short(1), order.short(0)].concat();
        let body = [&order.long(0x1a2b_3c4d), &*version, &[0xff; 8]].concat();
        self.block(0x0a0d_0d0a, &body)
    }

    pub(crate) fn block(mut self, block_type: u32, body: &[u8]) -> Self {
        let padding = vec![0; body.len().wrapping_neg() % 4];
        let length = self.order.long((12 + body.len() + padding.len()).try_into().unwrap());
        let block = [&self.order.long(block_type), &length, body, &padding, &length].concat();
        self.octets.extend(block);
        self
    }

    /// An interface; `resolution` and `offset` in the way of the options `if_tsresol` and `if_tsoffset`.
    pub(crate) fn interface(self, link: u16, resolution: Option<u8>, offset: Option<i64>) -> Self {
        let order = self.order;
        let mut body = [&order.short(link)[..], &order.short(0), &order.long(0)].concat();
        if let Some(resolution) = resolution {
            body.extend([order.short(9), order.short(1)].concat());
            body.extend([resolution, 0, 0, 0]);
        }
        if let Some(offset) = offset {
            body.extend([order.short(14), order.short(8)].concat());
            body.extend(if order == Order::Big { offset.to_be_bytes() } else { offset.to_le_bytes() });
        }
        body.extend([0; 4]);
        self.block(1, &body)
    }

    /// An Enhanced Packet; `time` in the units of the interface.
    pub(crate) fn frame(self, interface: u32, time: u64, frame: &[u8]) -> Self {
        let length = u32::try_from(frame.len()).unwrap();
        let (high, low) = (u32::try_from(time >> 32).unwrap(), u32::try_from(time & 0xffff_ffff).unwrap());
        let fields = [interface, high, low, length, length].map(|field| self.order.long(field)).concat();
        self.block(6, &[&fields, frame].concat())
    }

    /// A Simple Packet.
    pub(crate) fn simple(self, frame: &[u8]) -> Self {
        let length = self.order.long(u32::try_from(frame.len()).unwrap());
        self.block(3, &[&length, frame].concat())
    }
}
