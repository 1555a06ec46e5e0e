//! The tables as the RFCs print them, and the table that they are merged into.

#![allow(clippy::indexing_slicing, clippy::panic, reason = "evaluated at compile time: a panic is a compile error")]

use super::occurrence::{Context, Occurrence, Source};
use crate::{attribute::AttributeType, code::Code};

/// The number of codes that an RFC has a table for. Each has a column in [`MERGED`].
const COLUMNS: usize = 13;

/// One table of one RFC.
pub(super) struct Table {
    pub(super) source: Source,
    codes: &'static [Code],
    rows: &'static [Row],
    /// Whether the text of the table forbids the attributes that it does not list, for the codes of the table.
    complete: bool,
}

/// One line of a table: an attribute, and a cell for each of the table's codes.
struct Row {
    attribute: u8,
    columns: usize,
    cells: [Option<Occurrence>; Row::MAX_COLUMNS],
}

impl Row {
    const MAX_COLUMNS: usize = 6;
}

#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) occurrence: Occurrence,
    /// An index into [`TABLES`].
    table: u8,
}

impl Cell {
    pub(super) fn source(self) -> Option<Source> {
        TABLES.get(usize::from(self.table)).map(|table| table.source)
    }
}

impl Table {
    /// The cell of a table that is not merged. Callers must search later tables first.
    pub(super) fn cell(&self, code: Code, attribute: u8) -> Option<Occurrence> {
        let column = self.codes.iter().position(|listed| *listed == code)?;
        let row = self.rows.iter().find(|row| row.attribute == attribute)?;
        row.cells.get(column).copied().flatten()
    }
}

pub(super) const fn column(code: Code) -> Option<usize> {
    Some(match code {
        Code::ACCESS_REQUEST => 0,
        Code::ACCESS_ACCEPT => 1,
        Code::ACCESS_REJECT => 2,
        Code::ACCESS_CHALLENGE => 3,
        Code::ACCOUNTING_REQUEST => 4,
        Code::ACCOUNTING_RESPONSE => 5,
        Code::STATUS_SERVER => 6,
        Code::DISCONNECT_REQUEST => 7,
        Code::DISCONNECT_ACK => 8,
        Code::DISCONNECT_NAK => 9,
        Code::COA_REQUEST => 10,
        Code::COA_ACK => 11,
        Code::COA_NAK => 12,
        _ => return None,
    })
}

/// Cells in the notation of the RFCs. `-` is a cell that the RFC does not define.
const fn row(attribute: u8, cells: &str) -> Row {
    let mut row = Row { attribute, columns: 0, cells: [None; Row::MAX_COLUMNS] };
    let mut rest = cells.as_bytes();
    loop {
        let (cell, following) = match rest {
            [] => return row,
            [b' ', following @ ..] => {
                rest = following;
                continue;
            }
            [b'-', following @ ..] => (None, following),
            [b'0', b'-', b'1', following @ ..] => (Some(Occurrence::ZeroOrOne), following),
            [b'0', b'+', following @ ..] => (Some(Occurrence::ZeroOrMore), following),
            [b'0', following @ ..] => (Some(Occurrence::Zero), following),
            [b'1', b'+', following @ ..] => (Some(Occurrence::OneOrMore), following),
            [b'1', following @ ..] => (Some(Occurrence::ExactlyOne), following),
            _ => panic!("not a cell of a table of attributes"),
        };
        row.cells[row.columns] = cell;
        row.columns += 1;
        rest = following;
    }
}

const fn source(rfc: u16, section: &'static str) -> Source {
    Source { rfc, section, context: Context::Always }
}

const fn table(source: Source, codes: &'static [Code], rows: &'static [Row]) -> Table {
    Table { source, codes, rows, complete: false }
}

const fn complete(source: Source, codes: &'static [Code], rows: &'static [Row]) -> Table {
    Table { source, codes, rows, complete: true }
}

/// A table that applies only to packets with certain attributes.
const fn beside(
    context: Context,
    rfc: u16,
    section: &'static str,
    codes: &'static [Code],
    rows: &'static [Row],
) -> Table {
    table(Source { rfc, section, context }, codes, rows)
}

/// Request, Accept, Reject, Challenge.
const ACCESS: &[Code] = &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE];
/// Request, Accept, Reject, Challenge, Accounting-Request.
const ACCESS_AND_ACCOUNTING: &[Code] =
    &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::ACCOUNTING_REQUEST];
/// Request, Accept, Reject, Challenge, CoA-Request, Accounting-Request.
const ACCESS_COA_AND_ACCOUNTING: &[Code] = &[
    Code::ACCESS_REQUEST,
    Code::ACCESS_ACCEPT,
    Code::ACCESS_REJECT,
    Code::ACCESS_CHALLENGE,
    Code::COA_REQUEST,
    Code::ACCOUNTING_REQUEST,
];
const ACCOUNTING: &[Code] = &[Code::ACCOUNTING_REQUEST];
/// Request, ACK, NAK.
const COA: &[Code] = &[Code::COA_REQUEST, Code::COA_ACK, Code::COA_NAK];
/// Request, ACK, NAK.
const DISCONNECT: &[Code] = &[Code::DISCONNECT_REQUEST, Code::DISCONNECT_ACK, Code::DISCONNECT_NAK];

/// The tables are in the order of publication. If two tables have the same cell, the later table wins.
pub(super) static TABLES: [Table; 38] = [
    table(
        source(2865, "5.44"),
        ACCESS,
        &[
            row(1, "0-1 0-1 0 0"),    // User-Name
            row(2, "0-1 0 0 0"),      // User-Password
            row(3, "0-1 0 0 0"),      // CHAP-Password
            row(4, "0-1 0 0 0"),      // NAS-IP-Address
            row(5, "0-1 0 0 0"),      // NAS-Port
            row(6, "0-1 0-1 0 0"),    // Service-Type
            row(7, "0-1 0-1 0 0"),    // Framed-Protocol
            row(8, "0-1 0-1 0 0"),    // Framed-IP-Address
            row(9, "0-1 0-1 0 0"),    // Framed-IP-Netmask
            row(10, "0 0-1 0 0"),     // Framed-Routing
            row(11, "0 0+ 0 0"),      // Filter-Id
            row(12, "0-1 0-1 0 0"),   // Framed-MTU
            row(13, "0+ 0+ 0 0"),     // Framed-Compression
            row(14, "0+ 0+ 0 0"),     // Login-IP-Host
            row(15, "0 0-1 0 0"),     // Login-Service
            row(16, "0 0-1 0 0"),     // Login-TCP-Port
            row(18, "0 0+ 0+ 0+"),    // Reply-Message
            row(19, "0-1 0-1 0 0"),   // Callback-Number
            row(20, "0 0-1 0 0"),     // Callback-Id
            row(22, "0 0+ 0 0"),      // Framed-Route
            row(23, "0 0-1 0 0"),     // Framed-IPX-Network
            row(24, "0-1 0-1 0 0-1"), // State
            row(25, "0 0+ 0 0"),      // Class
            row(26, "0+ 0+ - 0+"),    // Vendor-Specific; RFC 2548, section 2.1.5 puts MS-CHAP-Error into Access-Reject
            row(27, "0 0-1 0 0-1"),   // Session-Timeout
            row(28, "0 0-1 0 0-1"),   // Idle-Timeout
            row(29, "0 0-1 0 0"),     // Termination-Action
            row(30, "0-1 0 0 0"),     // Called-Station-Id
            row(31, "0-1 0 0 0"),     // Calling-Station-Id
            row(32, "0-1 0 0 0"),     // NAS-Identifier
            row(33, "0+ 0+ 0+ 0+"),   // Proxy-State
            row(34, "0-1 0-1 0 0"),   // Login-LAT-Service
            row(35, "0-1 0-1 0 0"),   // Login-LAT-Node
            row(36, "0-1 0-1 0 0"),   // Login-LAT-Group
            row(37, "0 0-1 0 0"),     // Framed-AppleTalk-Link
            row(38, "0 0+ 0 0"),      // Framed-AppleTalk-Network
            row(39, "0 0-1 0 0"),     // Framed-AppleTalk-Zone
            row(60, "0-1 0 0 0"),     // CHAP-Challenge
            row(61, "0-1 0 0 0"),     // NAS-Port-Type
            row(62, "0-1 0-1 0 0"),   // Port-Limit
            row(63, "0-1 0-1 0 0"),   // Login-LAT-Port
        ],
    ),
    table(
        source(2866, "5.13"),
        ACCOUNTING,
        &[
            row(1, "0-1"),  // User-Name
            row(2, "0"),    // User-Password
            row(3, "0"),    // CHAP-Password
            row(4, "0-1"),  // NAS-IP-Address
            row(5, "0-1"),  // NAS-Port
            row(6, "0-1"),  // Service-Type
            row(7, "0-1"),  // Framed-Protocol
            row(8, "0-1"),  // Framed-IP-Address
            row(9, "0-1"),  // Framed-IP-Netmask
            row(10, "0-1"), // Framed-Routing
            row(11, "0+"),  // Filter-Id
            row(12, "0-1"), // Framed-MTU
            row(13, "0+"),  // Framed-Compression
            row(14, "0+"),  // Login-IP-Host
            row(15, "0-1"), // Login-Service
            row(16, "0-1"), // Login-TCP-Port
            row(18, "0"),   // Reply-Message
            row(19, "0-1"), // Callback-Number
            row(20, "0-1"), // Callback-Id
            row(22, "0+"),  // Framed-Route
            row(23, "0-1"), // Framed-IPX-Network
            row(24, "0"),   // State
            row(25, "0+"),  // Class
            row(26, "0+"),  // Vendor-Specific
            row(27, "0-1"), // Session-Timeout
            row(28, "0-1"), // Idle-Timeout
            row(29, "0-1"), // Termination-Action
            row(30, "0-1"), // Called-Station-Id
            row(31, "0-1"), // Calling-Station-Id
            row(32, "0-1"), // NAS-Identifier
            row(33, "0+"),  // Proxy-State
            row(34, "0-1"), // Login-LAT-Service
            row(35, "0-1"), // Login-LAT-Node
            row(36, "0-1"), // Login-LAT-Group
            row(37, "0-1"), // Framed-AppleTalk-Link
            row(38, "0-1"), // Framed-AppleTalk-Network
            row(39, "0-1"), // Framed-AppleTalk-Zone
            row(40, "1"),   // Acct-Status-Type
            row(41, "0-1"), // Acct-Delay-Time
            row(42, "0-1"), // Acct-Input-Octets
            row(43, "0-1"), // Acct-Output-Octets
            row(44, "1"),   // Acct-Session-Id
            row(45, "0-1"), // Acct-Authentic
            row(46, "0-1"), // Acct-Session-Time
            row(47, "0-1"), // Acct-Input-Packets
            row(48, "0-1"), // Acct-Output-Packets
            row(49, "0-1"), // Acct-Terminate-Cause
            row(50, "0+"),  // Acct-Multi-Session-Id
            row(51, "0+"),  // Acct-Link-Count
            row(60, "0"),   // CHAP-Challenge
            row(61, "0-1"), // NAS-Port-Type
            row(62, "0-1"), // Port-Limit
            row(63, "0-1"), // Login-LAT-Port
        ],
    ),
    // "No attributes should be found in Accounting-Response packets except Proxy-State and possibly Vendor-Specific."
    complete(
        source(2866, "5.13"),
        &[Code::ACCOUNTING_RESPONSE],
        &[
            row(26, "0+"), // Vendor-Specific
            row(33, "0+"), // Proxy-State
        ],
    ),
    table(
        source(2867, "5"),
        ACCOUNTING,
        &[
            row(64, "0-1"), // Tunnel-Type
            row(65, "0-1"), // Tunnel-Medium-Type
            row(66, "0-1"), // Tunnel-Client-Endpoint
            row(67, "0-1"), // Tunnel-Server-Endpoint
            row(68, "0-1"), // Acct-Tunnel-Connection
            row(69, "0"),   // Tunnel-Password
            row(81, "0-1"), // Tunnel-Private-Group-ID
            row(82, "0-1"), // Tunnel-Assignment-ID
            row(83, "0"),   // Tunnel-Preference
            row(86, "0-1"), // Acct-Tunnel-Packets-Lost
        ],
    ),
    table(
        source(2868, "4"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(64, "0+ 0+ 0 0 0-1"), // Tunnel-Type
            row(65, "0+ 0+ 0 0 0-1"), // Tunnel-Medium-Type
            row(66, "0+ 0+ 0 0 0-1"), // Tunnel-Client-Endpoint
            row(67, "0+ 0+ 0 0 0-1"), // Tunnel-Server-Endpoint
            row(69, "0 0+ 0 0 0"),    // Tunnel-Password
            row(81, "0+ 0+ 0 0 0-1"), // Tunnel-Private-Group-ID
            row(82, "0 0+ 0 0 0-1"),  // Tunnel-Assignment-ID
            row(83, "0+ 0+ 0 0 0"),   // Tunnel-Preference
            row(90, "0+ 0+ 0 0 0-1"), // Tunnel-Client-Auth-ID
            row(91, "0+ 0+ 0 0 0-1"), // Tunnel-Server-Auth-ID
        ],
    ),
    // The column for Accounting-Request is from the sentence before the table. Only that sentence names 52, 53 and 55.
    table(
        source(2869, "5.19"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(52, "- - - - 0-1"),       // Acct-Input-Gigawords
            row(53, "- - - - 0-1"),       // Acct-Output-Gigawords
            row(55, "- - - - 0-1"),       // Event-Timestamp
            row(70, "0-1 0 0 0 0"),       // ARAP-Password
            row(71, "0 0-1 0 0-1 0"),     // ARAP-Features
            row(72, "0 0-1 0 0 0"),       // ARAP-Zone-Access
            row(73, "0-1 0 0 0-1 0"),     // ARAP-Security
            row(74, "0+ 0 0 0+ 0"),       // ARAP-Security-Data
            row(75, "0 0 0-1 0 0"),       // Password-Retry
            row(76, "0 0 0 0-1 0"),       // Prompt
            row(77, "0-1 0 0 0 0+"),      // Connect-Info
            row(78, "0 0+ 0 0 0"),        // Configuration-Token
            row(79, "0+ 0+ 0+ 0+ 0"),     // EAP-Message
            row(80, "0-1 0-1 0-1 0-1 0"), // Message-Authenticator
            row(84, "0 0-1 0 0-1 0"),     // ARAP-Challenge-Response
            row(85, "0 0-1 0 0 0"),       // Acct-Interim-Interval
            row(87, "0-1 0 0 0 0-1"),     // NAS-Port-Id
            row(88, "0 0-1 0 0 0"),       // Framed-Pool
        ],
    ),
    table(
        source(3162, "3"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(95, "0-1 0 0 0 0-1"),   // NAS-IPv6-Address
            row(96, "0-1 0-1 0 0 0-1"), // Framed-Interface-Id
            row(97, "0+ 0+ 0 0 0+"),    // Framed-IPv6-Prefix
            row(98, "0+ 0+ 0 0 0+"),    // Login-IPv6-Host
            row(99, "0 0+ 0 0 0+"),     // Framed-IPv6-Route
            row(100, "0 0-1 0 0 0-1"),  // Framed-IPv6-Pool
        ],
    ),
    // These cells are from the sentence before the table of RFC 3579. It repeats RFC 2869.
    table(
        source(3579, "3.3"),
        ACCOUNTING,
        &[
            row(79, "0"), // EAP-Message
            row(80, "0"), // Message-Authenticator
        ],
    ),
    beside(
        Context::EapMessage,
        3579,
        "3.3",
        ACCESS,
        &[
            row(1, "0-1 0-1 0 0"),   // User-Name
            row(2, "0 0 0 0"),       // User-Password
            row(3, "0 0 0 0"),       // CHAP-Password
            row(18, "0 0 0 0"),      // Reply-Message
            row(60, "0 0 0 0"),      // CHAP-Challenge
            row(70, "0 0 0 0"),      // ARAP-Password
            row(75, "0 0 0 0"),      // Password-Retry
            row(79, "1+ 1+ 1+ 1+"),  // EAP-Message
            row(80, "1 1 1 1"),      // Message-Authenticator
            row(94, "0-1 0 0 0"),    // Originating-Line-Info
            row(101, "0 0 0-1 0-1"), // Error-Cause
        ],
    ),
    // Note 1: "If any packet type contains an EAP-Message attribute it MUST also contain a Message-Authenticator." RFC
    // 5176 allows one in these four packets and does not withdraw the condition.
    beside(
        Context::EapMessage,
        3579,
        "3.3",
        &[Code::COA_REQUEST, Code::COA_ACK, Code::DISCONNECT_REQUEST, Code::DISCONNECT_ACK],
        &[row(80, "1 1 1 1")], // Message-Authenticator
    ),
    table(source(4372, "3"), ACCESS_AND_ACCOUNTING, &[row(89, "0-1 0-1 0 0 0-1")]), // Chargeable-User-Identity
    table(
        source(4675, "3"),
        ACCESS_COA_AND_ACCOUNTING,
        &[
            row(56, "0+ 0+ 0 0 0+ 0+"),     // Egress-VLANID
            row(57, "0-1 0-1 0 0 0-1 0-1"), // Ingress-Filters
            row(58, "0+ 0+ 0 0 0+ 0+"),     // Egress-VLAN-Name
            row(59, "0 0-1 0 0 0-1 0"),     // User-Priority-Table
        ],
    ),
    table(source(4818, "4"), ACCESS_AND_ACCOUNTING, &[row(123, "0+ 0+ 0 0 0+")]), // Delegated-IPv6-Prefix
    table(source(4849, "3"), ACCESS_COA_AND_ACCOUNTING, &[row(92, "0 0+ 0 0 0+ 0+")]), // NAS-Filter-Rule
    // Moves what RFC 2869 printed for Access-Reject to Access-Challenge.
    table(source(5080, "2.6.1"), ACCESS, &[row(75, "- - 0 0-1")]), // Password-Retry
    beside(Context::AuthorizeOnly, 5080, "2.1.1", &[Code::ACCESS_REQUEST], &[row(24, "1")]), // State
    beside(
        Context::Digest,
        5090,
        "5",
        ACCESS_AND_ACCOUNTING,
        &[
            row(1, "0-1 0 0 0 0-1"),     // User-Name
            row(24, "0-1 0 0 1 0"),      // State
            row(80, "1 1 1 1 0-1"),      // Message-Authenticator
            row(103, "0-1 0 0 0 0"),     // Digest-Response
            row(104, "0-1 0 0 1 0-1"),   // Digest-Realm
            row(105, "0-1 0 0 1 0"),     // Digest-Nonce
            row(106, "0 0-1 0 0 0"),     // Digest-Response-Auth
            row(107, "0 0-1 0 0 0"),     // Digest-Nextnonce
            row(108, "1 0 0 0 0-1"),     // Digest-Method
            row(109, "0-1 0 0 0 0-1"),   // Digest-URI
            row(110, "0-1 0 0 0+ 0-1"),  // Digest-Qop
            row(111, "0-1 0 0 0-1 0-1"), // Digest-Algorithm
            row(112, "0-1 0 0 0 0"),     // Digest-Entity-Body-Hash
            row(113, "0-1 0 0 0 0"),     // Digest-CNonce
            row(114, "0-1 0 0 0 0"),     // Digest-Nonce-Count
            row(115, "0-1 0 0 0 0-1"),   // Digest-Username
            row(116, "0-1 0 0 0-1 0"),   // Digest-Opaque
            row(117, "0+ 0+ 0 0+ 0+"),   // Digest-Auth-Param
            row(118, "0-1 0 0 0 0"),     // Digest-AKA-Auts
            row(119, "0 0 0 0+ 0+"),     // Digest-Domain
            row(120, "0 0 0 0-1 0"),     // Digest-Stale
            row(121, "0 0-1 0 0 0"),     // Digest-HA1
            row(122, "0-1 0 0 0 0"),     // SIP-AOR
        ],
    ),
    table(
        source(5176, "3.6"),
        COA,
        &[
            row(1, "0-1 0 0"),      // User-Name
            row(4, "0-1 0 0"),      // NAS-IP-Address
            row(5, "0-1 0 0"),      // NAS-Port
            row(6, "0-1 0 0-1"),    // Service-Type
            row(7, "0-1 0 0"),      // Framed-Protocol
            row(8, "0-1 0 0"),      // Framed-IP-Address
            row(9, "0-1 0 0"),      // Framed-IP-Netmask
            row(10, "0-1 0 0"),     // Framed-Routing
            row(11, "0+ 0 0"),      // Filter-ID
            row(12, "0-1 0 0"),     // Framed-MTU
            row(13, "0+ 0 0"),      // Framed-Compression
            row(14, "0+ 0 0"),      // Login-IP-Host
            row(15, "0-1 0 0"),     // Login-Service
            row(16, "0-1 0 0"),     // Login-TCP-Port
            row(18, "0+ 0 0"),      // Reply-Message
            row(19, "0-1 0 0"),     // Callback-Number
            row(20, "0-1 0 0"),     // Callback-Id
            row(22, "0+ 0 0"),      // Framed-Route
            row(23, "0-1 0 0"),     // Framed-IPX-Network
            row(24, "0-1 0-1 0-1"), // State
            row(25, "0+ 0 0"),      // Class
            row(26, "0+ 0 0"),      // Vendor-Specific
            row(27, "0-1 0 0"),     // Session-Timeout
            row(28, "0-1 0 0"),     // Idle-Timeout
            row(29, "0-1 0 0"),     // Termination-Action
            row(30, "0-1 0 0"),     // Called-Station-Id
            row(31, "0-1 0 0"),     // Calling-Station-Id
            row(32, "0-1 0 0"),     // NAS-Identifier
            row(33, "0+ 0+ 0+"),    // Proxy-State
            row(34, "0-1 0 0"),     // Login-LAT-Service
            row(35, "0-1 0 0"),     // Login-LAT-Node
            row(36, "0-1 0 0"),     // Login-LAT-Group
            row(37, "0-1 0 0"),     // Framed-AppleTalk-Link
            row(38, "0+ 0 0"),      // Framed-AppleTalk-Network
            row(39, "0-1 0 0"),     // Framed-AppleTalk-Zone
            row(44, "0-1 0 0"),     // Acct-Session-Id
            row(50, "0-1 0 0"),     // Acct-Multi-Session-Id
            row(55, "0-1 0-1 0-1"), // Event-Timestamp
            row(56, "0+ 0 0"),      // Egress-VLANID
            row(57, "0-1 0 0"),     // Ingress-Filters
            row(58, "0+ 0 0"),      // Egress-VLAN-Name
            row(59, "0-1 0 0"),     // User-Priority-Table
            row(61, "0-1 0 0"),     // NAS-Port-Type
            row(62, "0-1 0 0"),     // Port-Limit
            row(63, "0-1 0 0"),     // Login-LAT-Port
            row(64, "0+ 0 0"),      // Tunnel-Type
            row(65, "0+ 0 0"),      // Tunnel-Medium-Type
            row(66, "0+ 0 0"),      // Tunnel-Client-Endpoint
            row(67, "0+ 0 0"),      // Tunnel-Server-Endpoint
            row(69, "0+ 0 0"),      // Tunnel-Password
            row(71, "0-1 0 0"),     // ARAP-Features
            row(72, "0-1 0 0"),     // ARAP-Zone-Access
            row(78, "0+ 0 0"),      // Configuration-Token
            row(79, "0+ 0-1 0"),    // EAP-Message
            row(80, "0-1 0-1 0-1"), // Message-Authenticator
            row(81, "0+ 0 0"),      // Tunnel-Private-Group-ID
            row(82, "0+ 0 0"),      // Tunnel-Assignment-ID
            row(83, "0+ 0 0"),      // Tunnel-Preference
            row(85, "0-1 0 0"),     // Acct-Interim-Interval
            row(87, "0-1 0 0"),     // NAS-Port-Id
            row(88, "0-1 0 0"),     // Framed-Pool
            row(89, "0-1 0 0"),     // Chargeable-User-Identity
            row(90, "0+ 0 0"),      // Tunnel-Client-Auth-ID
            row(91, "0+ 0 0"),      // Tunnel-Server-Auth-ID
            row(92, "0-1 0 0"),     // NAS-Filter-Rule: RFC 4849, which is older, has 0+ for the request
            row(94, "0 0 0"),       // Originating-Line-Info
            row(95, "0-1 0 0"),     // NAS-IPv6-Address
            row(96, "0-1 0 0"),     // Framed-Interface-Id
            row(97, "0+ 0 0"),      // Framed-IPv6-Prefix
            row(98, "0+ 0 0"),      // Login-IPv6-Host
            row(99, "0+ 0 0"),      // Framed-IPv6-Route
            row(100, "0-1 0 0"),    // Framed-IPv6-Pool
            row(101, "0 0 0+"),     // Error-Cause
            row(123, "0+ 0 0"),     // Delegated-IPv6-Prefix
        ],
    ),
    table(
        source(5176, "3.6"),
        DISCONNECT,
        &[
            row(1, "0-1 0 0"), // User-Name
            row(4, "0-1 0 0"), // NAS-IP-Address
            row(5, "0-1 0 0"), // NAS-Port
            row(6, "0 0 0"),   // Service-Type
            // The table prints 0, section 3 lists these three for session identification, and section 7 shows a request
            // with one.
            row(8, "- 0 0"),        // Framed-IP-Address
            row(18, "0+ 0 0"),      // Reply-Message
            row(24, "0 0 0"),       // State, which RFC 5080, a month older, expects in Disconnect-Request
            row(25, "0+ 0 0"),      // Class
            row(26, "0+ 0 0"),      // Vendor-Specific
            row(30, "0-1 0 0"),     // Called-Station-Id
            row(31, "0-1 0 0"),     // Calling-Station-Id
            row(32, "0-1 0 0"),     // NAS-Identifier
            row(33, "0+ 0+ 0+"),    // Proxy-State
            row(44, "0-1 0 0"),     // Acct-Session-Id
            row(49, "0-1 0-1 0"),   // Acct-Terminate-Cause
            row(50, "0-1 0 0"),     // Acct-Multi-Session-Id
            row(55, "0-1 0-1 0-1"), // Event-Timestamp
            row(61, "0 0 0"),       // NAS-Port-Type
            row(79, "0+ 0-1 0"),    // EAP-Message
            row(80, "0-1 0-1 0-1"), // Message-Authenticator
            row(87, "0-1 0 0"),     // NAS-Port-Id
            row(89, "0-1 0 0"),     // Chargeable-User-Identity
            row(95, "0-1 0 0"),     // NAS-IPv6-Address
            row(96, "- 0 0"),       // Framed-Interface-Id
            row(97, "- 0 0"),       // Framed-IPv6-Prefix
            row(101, "0 - 0+"), // Error-Cause: the table prints 0 for the ACK, and section 3.5 a value for ACKs only
        ],
    ),
    // "A Disconnect-Request MUST contain only NAS and session identification attributes." RFC 8559 adds Operator-Name,
    // which tells a proxy where to forward the request.
    complete(source(5176, "3"), &[Code::DISCONNECT_REQUEST], &[row(8, "-"), row(96, "-"), row(97, "-"), row(126, "-")]),
    // An Authorize-Only "MUST in addition contain only NAS or session identification attributes, as well as a State
    // Attribute". The attributes that notes 3 and 5 of the table call an authorization change are not among them.
    beside(
        Context::AuthorizeOnly,
        5176,
        "3.2",
        &[Code::COA_REQUEST],
        &[
            row(7, "0"),   // Framed-Protocol
            row(9, "0"),   // Framed-IP-Netmask
            row(10, "0"),  // Framed-Routing
            row(11, "0"),  // Filter-ID
            row(12, "0"),  // Framed-MTU
            row(13, "0"),  // Framed-Compression
            row(14, "0"),  // Login-IP-Host
            row(15, "0"),  // Login-Service
            row(16, "0"),  // Login-TCP-Port
            row(19, "0"),  // Callback-Number
            row(20, "0"),  // Callback-Id
            row(22, "0"),  // Framed-Route
            row(23, "0"),  // Framed-IPX-Network
            row(25, "0"),  // Class
            row(27, "0"),  // Session-Timeout
            row(28, "0"),  // Idle-Timeout
            row(29, "0"),  // Termination-Action
            row(34, "0"),  // Login-LAT-Service
            row(35, "0"),  // Login-LAT-Node
            row(36, "0"),  // Login-LAT-Group
            row(37, "0"),  // Framed-AppleTalk-Link
            row(38, "0"),  // Framed-AppleTalk-Network
            row(39, "0"),  // Framed-AppleTalk-Zone
            row(56, "0"),  // Egress-VLANID
            row(57, "0"),  // Ingress-Filters
            row(58, "0"),  // Egress-VLAN-Name
            row(59, "0"),  // User-Priority-Table
            row(61, "0"),  // NAS-Port-Type
            row(62, "0"),  // Port-Limit
            row(63, "0"),  // Login-LAT-Port
            row(64, "0"),  // Tunnel-Type
            row(65, "0"),  // Tunnel-Medium-Type
            row(66, "0"),  // Tunnel-Client-Endpoint
            row(67, "0"),  // Tunnel-Server-Endpoint
            row(69, "0"),  // Tunnel-Password
            row(71, "0"),  // ARAP-Features
            row(72, "0"),  // ARAP-Zone-Access
            row(78, "0"),  // Configuration-Token
            row(81, "0"),  // Tunnel-Private-Group-ID
            row(82, "0"),  // Tunnel-Assignment-ID
            row(83, "0"),  // Tunnel-Preference
            row(85, "0"),  // Acct-Interim-Interval
            row(88, "0"),  // Framed-Pool
            row(90, "0"),  // Tunnel-Client-Auth-ID
            row(91, "0"),  // Tunnel-Server-Auth-ID
            row(92, "0"),  // NAS-Filter-Rule
            row(98, "0"),  // Login-IPv6-Host
            row(99, "0"),  // Framed-IPv6-Route
            row(100, "0"), // Framed-IPv6-Pool
            row(123, "0"), // Delegated-IPv6-Prefix
        ],
    ),
    beside(Context::AuthorizeOnly, 5176, "3.3", &[Code::COA_REQUEST], &[row(24, "1")]), // State
    table(
        source(5580, "5"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(101, "0 0 0-1 0 0"),         // Error-Cause
            row(126, "0-1 0-1 0 0 0+"),      // Operator-Name
            row(127, "0+ 0 0 0 0+"),         // Location-Information
            row(128, "0+ 0 0 0 0+"),         // Location-Data
            row(129, "0-1 0-1 0-1 0-1 0-1"), // Basic-Location-Policy-Rules
            row(130, "0-1 0-1 0-1 0-1 0-1"), // Extended-Location-Policy-Rules
            row(131, "0-1 0 0 0 0"),         // Location-Capable
            row(132, "0 0-1 0 0-1 0"),       // Requested-Location-Info
        ],
    ),
    table(
        source(5580, "5"),
        COA,
        &[
            row(129, "0-1 0 0"), // Basic-Location-Policy-Rules
            row(130, "0-1 0 0"), // Extended-Location-Policy-Rules
            row(132, "0-1 0 0"), // Requested-Location-Info
        ],
    ),
    table(
        source(5607, "10"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(133, "0-1 0-1 0 0 0-1"), // Framed-Management-Protocol
            row(134, "0-1 0-1 0 0 0-1"), // Management-Transport-Protection
            row(135, "0 0-1 0 0 0-1"),   // Management-Policy-Id
            row(136, "0 0-1 0 0 0-1"),   // Management-Privilege-Level
        ],
    ),
    table(
        source(5607, "10"),
        &[Code::ACCOUNTING_RESPONSE],
        &[
            row(133, "0"), // Framed-Management-Protocol
            row(134, "0"), // Management-Transport-Protection
            row(135, "0"), // Management-Policy-Id
            row(136, "0"), // Management-Privilege-Level
        ],
    ),
    table(
        source(5607, "10"),
        &[
            Code::COA_REQUEST,
            Code::COA_ACK,
            Code::COA_NAK,
            Code::DISCONNECT_REQUEST,
            Code::DISCONNECT_ACK,
            Code::DISCONNECT_NAK,
        ],
        &[
            row(133, "0 0 0 0 0 0"),   // Framed-Management-Protocol
            row(134, "0 0 0 0 0 0"),   // Management-Transport-Protection
            row(135, "0-1 0 0 0 0 0"), // Management-Policy-Id
            row(136, "0-1 0 0 0 0 0"), // Management-Privilege-Level
        ],
    ),
    table(
        source(5904, "4"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(137, "0+ 0 0 0 0"),  // PKM-SS-Cert
            row(138, "0+ 0 0 0 0"),  // PKM-CA-Cert
            row(139, "0 0-1 0 0 0"), // PKM-Config-Settings
            row(140, "0-1 0 0 0 0"), // PKM-Cryptosuite-List
            row(141, "0-1 0 0 0 0"), // PKM-SAID
            row(142, "0 0+ 0 0 0"),  // PKM-SA-Descriptor
            row(143, "0 0-1 0 0 0"), // PKM-Auth-Key
        ],
    ),
    // "Attributes other than the ones listed below SHOULD NOT be found in a Status-Server packet."
    complete(
        source(5997, "5"),
        &[Code::STATUS_SERVER],
        &[
            row(1, "0"),    // User-Name
            row(2, "0"),    // User-Password
            row(3, "0"),    // CHAP-Password
            row(4, "0-1"),  // NAS-IP-Address
            row(18, "0"),   // Reply-Message
            row(26, "0+"),  // Vendor-Specific
            row(32, "0-1"), // NAS-Identifier
            row(79, "0"),   // EAP-Message
            row(80, "1"),   // Message-Authenticator
            row(95, "0-1"), // NAS-IPv6-Address
        ],
    ),
    // These cells are for replies to Status-Server. An Access-Accept does not show which request it answers, so its
    // cells cannot restrict an Access-Accept for a user. Everything that they allow is allowed there.
    table(source(5997, "5"), &[Code::ACCOUNTING_RESPONSE], &[row(80, "0-1")]), // Message-Authenticator
    table(source(6519, "5"), ACCESS_AND_ACCOUNTING, &[row(144, "0-1 0-1 0 0 0-1")]), // DS-Lite-Tunnel-Name
    table(source(6519, "5"), COA, &[row(144, "0-1 0 0")]),                     // DS-Lite-Tunnel-Name
    // The RFC has two tables: for mobile access gateways (5.2) and for local mobility anchors (6.2). A packet does not
    // say which of them sent it, so a cell here allows what one of the two allows. The RFC's rows for attributes of
    // other RFCs are not a general rule and are not here.
    table(
        source(6572, "5.2 and 6.2"),
        ACCESS,
        &[
            row(124, "0-1 0-1 0 0"), // MIP6-Feature-Vector
            row(145, "0-1 0-1 0 0"), // Mobile-Node-Identifier
            row(146, "0-1 0-1 0 0"), // Service-Selection
            row(147, "0-1 0-1 0 0"), // PMIP6-Home-LMA-IPv6-Address
            row(148, "0-1 0-1 0 0"), // PMIP6-Visited-LMA-IPv6-Address
            row(149, "0-1 0-1 0 0"), // PMIP6-Home-LMA-IPv4-Address
            row(150, "0-1 0-1 0 0"), // PMIP6-Visited-LMA-IPv4-Address
            row(151, "0+ 0+ 0 0"),   // PMIP6-Home-HN-Prefix
            row(152, "0+ 0+ 0 0"),   // PMIP6-Visited-HN-Prefix
            row(153, "0-1 0-1 0 0"), // PMIP6-Home-Interface-ID
            row(154, "0-1 0-1 0 0"), // PMIP6-Visited-Interface-ID
            row(155, "0-1 0-1 0 0"), // PMIP6-Home-IPv4-HoA
            row(156, "0-1 0-1 0 0"), // PMIP6-Visited-IPv4-HoA
            row(157, "0 0-1 0 0"),   // PMIP6-Home-DHCP4-Server-Address
            row(158, "0 0-1 0 0"),   // PMIP6-Visited-DHCP4-Server-Address
            row(159, "0 0-1 0 0"),   // PMIP6-Home-DHCP6-Server-Address
            row(160, "0 0-1 0 0"),   // PMIP6-Visited-DHCP6-Server-Address
            row(161, "0-1 0-1 0 0"), // PMIP6-Home-IPv4-Gateway
            row(162, "0-1 0-1 0 0"), // PMIP6-Visited-IPv4-Gateway
        ],
    ),
    table(
        source(6572, "7.3"),
        ACCOUNTING,
        &[
            row(124, "0-1"), // MIP6-Feature-Vector
            row(145, "0-1"), // Mobile-Node-Identifier
            row(146, "0-1"), // Service-Selection
            row(147, "0-1"), // PMIP6-Home-LMA-IPv6-Address
            row(148, "0-1"), // PMIP6-Visited-LMA-IPv6-Address
            row(149, "0-1"), // PMIP6-Home-LMA-IPv4-Address
            row(150, "0-1"), // PMIP6-Visited-LMA-IPv4-Address
            row(151, "0+"),  // PMIP6-Home-HN-Prefix
            row(152, "0+"),  // PMIP6-Visited-HN-Prefix
            row(155, "0-1"), // PMIP6-Home-IPv4-HoA
            row(156, "0-1"), // PMIP6-Visited-IPv4-HoA
        ],
    ),
    // RFC 3579 contradicts this.
    beside(Context::ProxyMobileIpv6, 6572, "7.3", ACCOUNTING, &[row(80, "0-1")]), // Message-Authenticator
    table(
        source(6911, "3.6"),
        ACCESS_AND_ACCOUNTING,
        &[
            row(168, "0+ 0+ 0 0 0+"), // Framed-IPv6-Address
            row(169, "0+ 0+ 0 0 0+"), // DNS-Server-IPv6-Address
            row(170, "0+ 0+ 0 0 0+"), // Route-IPv6-Information
            row(171, "0+ 0+ 0 0 0+"), // Delegated-IPv6-Prefix-Pool
            row(172, "0+ 0+ 0 0 0+"), // Stateful-IPv6-Address-Pool
        ],
    ),
    table(
        source(7268, "3"),
        ACCESS,
        &[
            row(102, "0-1 0-1 0 0"), // EAP-Key-Name
            row(174, "0 0+ 0 0"),    // Allowed-Called-Station-Id
            row(175, "0-1 0+ 0 0"),  // EAP-Peer-Id
            row(176, "0-1 0+ 0 0"),  // EAP-Server-Id
            row(177, "0-1 0 0 0"),   // Mobility-Domain-Id
            row(178, "0-1 0-1 0 0"), // Preauth-Timeout
            row(179, "0-1 0 0 0"),   // Network-Id-Name
            row(180, "0+ 0+ 0+ 0+"), // EAPoL-Announcement
            row(181, "0-1 0 0 0"),   // WLAN-HESSID
            row(182, "0-1 0 0 0"),   // WLAN-Venue-Info
            row(183, "0+ 0 0 0"),    // WLAN-Venue-Language
            row(184, "0+ 0 0 0"),    // WLAN-Venue-Name
            row(185, "0 0 0-1 0"),   // WLAN-Reason-Code
            row(186, "0-1 0 0 0"),   // WLAN-Pairwise-Cipher
            row(187, "0-1 0 0 0"),   // WLAN-Group-Cipher
            row(188, "0-1 0 0 0"),   // WLAN-AKM-Suite
            row(189, "0-1 0 0 0"),   // WLAN-Group-Mgmt-Cipher
            row(190, "0-1 0 0 0"),   // WLAN-RF-Band
        ],
    ),
    table(
        source(7268, "3"),
        &[Code::COA_REQUEST, Code::DISCONNECT_REQUEST, Code::ACCOUNTING_REQUEST],
        &[
            row(102, "0-1 0 0"),   // EAP-Key-Name
            row(174, "0+ 0 0+"),   // Allowed-Called-Station-Id
            row(175, "0 0 0+"),    // EAP-Peer-Id
            row(176, "0 0 0+"),    // EAP-Server-Id
            row(177, "0 0 0-1"),   // Mobility-Domain-Id
            row(178, "0-1 0 0"),   // Preauth-Timeout
            row(179, "0 0 0-1"),   // Network-Id-Name
            row(180, "0+ 0+ 0+"),  // EAPoL-Announcement
            row(181, "0 0 0-1"),   // WLAN-HESSID
            row(182, "0 0 0-1"),   // WLAN-Venue-Info
            row(183, "0 0 0+"),    // WLAN-Venue-Language
            row(184, "0 0 0+"),    // WLAN-Venue-Name
            row(185, "0 0-1 0-1"), // WLAN-Reason-Code
            row(186, "0 0 0-1"),   // WLAN-Pairwise-Cipher
            row(187, "0 0 0-1"),   // WLAN-Group-Cipher
            row(188, "0 0 0-1"),   // WLAN-AKM-Suite
            row(189, "0 0 0-1"),   // WLAN-Group-Mgmt-Cipher
            row(190, "0 0 0-1"),   // WLAN-RF-Band
        ],
    ),
];

/// For each attribute and each code, the cell of the tables that apply to every packet.
static MERGED: [[Option<Cell>; COLUMNS]; 256] = merge();

/// The cell for every packet of this code. A table for packets with certain attributes may override it.
pub(super) fn merged(column: usize, attribute: u8) -> Option<Cell> {
    MERGED.get(usize::from(attribute))?.get(column).copied().flatten()
}

const fn merge() -> [[Option<Cell>; COLUMNS]; 256] {
    let mut merged = [[None; COLUMNS]; 256];
    let mut listed = [false; 256];
    let mut table: u8 = 0;
    while (table as usize) < TABLES.len() {
        merge_table(&mut merged, &mut listed, table);
        table += 1;
    }
    table = 0;
    while (table as usize) < TABLES.len() {
        if TABLES[table as usize].complete {
            rule_out_the_rest(&mut merged, &listed, table);
        }
        table += 1;
    }
    merged
}

const fn merge_table(merged: &mut [[Option<Cell>; COLUMNS]; 256], listed: &mut [bool; 256], table: u8) {
    let Table { source, codes, rows, .. } = &TABLES[table as usize];
    let mut index = 0;
    while index < rows.len() {
        let row = &rows[index];
        assert!(row.columns == codes.len(), "a row has a cell for each code of its table");
        let attribute = row.attribute as usize;
        let mut place = 0;
        while place < codes.len() {
            if let (Some(column), Some(occurrence)) = (column(codes[place]), row.cells[place]) {
                listed[attribute] = true;
                let cell = &mut merged[attribute][column];
                match source.context {
                    Context::Always => *cell = Some(Cell { occurrence, table }),
                    // A packet with one of these attributes meets the condition of the table. A packet without them
                    // lacks none of them.
                    Context::Digest if AttributeType(row.attribute).is_digest() => {
                        *cell = Some(Cell { occurrence: occurrence.or_none(), table });
                    }
                    _ => {}
                }
            }
            place += 1;
        }
        index += 1;
    }
}

/// Forbids an attribute that tables list only for other codes.
const fn rule_out_the_rest(merged: &mut [[Option<Cell>; COLUMNS]; 256], listed: &[bool; 256], table: u8) {
    let Table { codes, rows, .. } = &TABLES[table as usize];
    let mut attribute = 0;
    while attribute < 256 {
        let mut excepted = false;
        let mut index = 0;
        while index < rows.len() {
            excepted |= rows[index].attribute as usize == attribute;
            index += 1;
        }
        let mut place = 0;
        while place < codes.len() {
            if let Some(column) = column(codes[place])
                && listed[attribute]
                && !excepted
                && merged[attribute][column].is_none()
            {
                merged[attribute][column] = Some(Cell { occurrence: Occurrence::Zero, table });
            }
            place += 1;
        }
        attribute += 1;
    }
}
