//! The secrets of the protocol itself.

use super::numbers::Numbers;

const fn standard(number: u8) -> Numbers {
    (number, 0, number as u32, [0; 5])
}

/// An attribute of Microsoft (311), [RFC 2548](https://www.rfc-editor.org/rfc/rfc2548).
const fn microsoft(number: u32) -> Numbers {
    (26, 311, number, [0; 5])
}

/// In ascending order.
pub(super) const PROTOCOL: [Numbers; 27] = [
    // User-Password, RFC 2865, section 5.2.
    standard(2),
    // CHAP-Password: a digest of the password, RFC 2865, section 5.3.
    standard(3),
    // Old-Password or Change-Password, which peers still send in clear; RFC 2865, section 5 leaves the number unassigned.
    standard(17),
    // MS-CHAP-Response, the changes of a password, MS-CHAP-LM-Enc-PW and MS-CHAP-NT-Enc-PW, sections 2.1.3 to 2.1.7.
    microsoft(1),
    microsoft(3),
    microsoft(4),
    microsoft(5),
    microsoft(6),
    // MS-CHAP-MPPE-Keys, MS-MPPE-Send-Key and MS-MPPE-Recv-Key, section 2.4.
    microsoft(12),
    microsoft(16),
    microsoft(17),
    // MS-CHAP2-Response, MS-CHAP2-Success and MS-CHAP2-CPW, section 2.3.
    microsoft(25),
    microsoft(26),
    microsoft(27),
    // Tunnel-Password, RFC 2868, section 3.5.
    standard(69),
    // ARAP-Password: responses made with the password, RFC 2869, section 5.4.
    standard(70),
    // ARAP-Security-Data: challenges and responses of a security module, such as codes of a token, RFC 2869, section
    // 5.8.
    standard(74),
    // EAP-Message: a one-time code in clear with EAP-GTC, RFC 3748, section 5.6.
    standard(79),
    // ARAP-Challenge-Response: made with the password, RFC 2869, section 5.15.
    standard(84),
    // Digest-Response and Digest-Response-Auth: digests of the password, RFC 5090, sections 3.1 and 3.4.
    standard(103),
    standard(106),
    // Digest-HA1: can be used instead of the password, RFC 5090, section 3.19.
    standard(121),
    // PKM-AUTH-Key, RFC 5904, section 3.7.
    standard(143),
    // Digest-Response of draft-sterman-aaa-sip, which peers still send.
    standard(206),
    // Ascend-Send-Secret, Ascend-Receive-Secret and Ascend-Send-Passwd, with the numbers that old Ascend peers use.
    standard(214),
    standard(215),
    standard(232),
];
