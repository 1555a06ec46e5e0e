//! Structs: layouts, their values in both directions, and the errors of each member.

use core::net::Ipv4Addr;

use hex_literal::hex;
use proptest::{collection::vec, prelude::*, sample::Index};
use radius_proto::{
    Code, Packet,
    attribute::AttributeType,
    encode::PacketWriter,
    packet::Authenticator,
    typed::TypedAttribute,
    value::{
        DataType, Form, InvalidMember, InvalidValue, Kind, Layout, Member, MemberContent, MemberReason, NextForm, Rows,
        Structure, StructureOf, StructureWriter, Structured, Value,
    },
};

/// [RFC 4675, section 2.1](https://www.rfc-editor.org/rfc/rfc4675#section-2.1)
static EGRESS_VLANID: [Member; 3] = [
    Member::new("Tag-Indication", Form::Bits(8)),
    Member::new("Pad", Form::Bits(12)),
    Member::new("VLANID", Form::Bits(12)),
];

struct EgressVlanId;

impl Structured for EgressVlanId {
    const LAYOUT: Layout<'static> = Layout::new(&EGRESS_VLANID).unwrap();
}

const ATTRIBUTE: TypedAttribute<StructureOf<EgressVlanId>> = TypedAttribute::new("Egress-VLANID", AttributeType(56));

/// Every form of a member.
static ALL: [Member; 14] = [
    Member::new("Kind", Form::Bits(3)),
    Member::new("Flags", Form::Bits(13)),
    Member::new("Address", Form::Value(Kind::Ipv4Address)),
    Member::new("Word", Form::Value(Kind::Text)).with_size(2),
    Member::new("Name", Form::Value(Kind::Text)).with_length_field(1, 0),
    // The length counts its own two octets.
    Member::new("Blob", Form::Value(Kind::Octets)).with_length_field(2, -2),
    Member::new("Pair", Form::Structure(Rows::new(8, 2))).with_length_field(1, 0),
    Member::new("Rest", Form::Selected { key: 0, branches: Rows::new(10, 3) }),
    // Pair
    Member::new("Yes", Form::Value(Kind::Boolean)),
    Member::new("Text", Form::Value(Kind::Text)),
    // Rest
    Member::new("Ports", Form::Structure(Rows::new(13, 1))).with_number(1),
    Member::new("Number", Form::Value(Kind::Integer)).with_number(2),
    Member::new("Prefix", Form::Value(Kind::Ipv6Prefix)).with_number(7),
    // Ports
    Member::new("Port", Form::Value(Kind::Short)).with_array(true),
];

const STRUCTURE: Layout<'static> = Layout::of_table("", &ALL, Rows::new(0, 8));

/// The struct of `STRUCT` lines: the rows of its parts are after it.
static FOLLOWED: [Member; 6] = [
    Member::new("Type", Form::Value(Kind::Byte)),
    Member::new("", Form::Selected { key: 0, branches: Rows::new(2, 2) }),
    Member::new("Small", Form::Structure(Rows::new(4, 1))).with_number(1),
    Member::new("Measured", Form::Structure(Rows::new(5, 1))).with_number(2).with_length_field(2, 0),
    Member::new("Octet", Form::Value(Kind::Byte)),
    Member::new("Octets", Form::Value(Kind::Octets)),
];

const CONTINUED: Layout<'static> = Layout::of_table("", &FOLLOWED, Rows::new(0, 2));

const WHOLE: [u8; 28] = hex!("2005 c0000201 6869 03626f62 0004abcd 03017a7a 0017 0050 01bb ffff");

fn too_large(maximum: u64) -> MemberReason {
    InvalidValue::NumberTooLarge { maximum }.into()
}

fn length(found: usize, expected: usize) -> MemberReason {
    InvalidValue::Length { found, expected }.into()
}

fn refusal(layout: Layout<'static>, octets: &[u8]) -> (&'static str, usize, MemberReason) {
    let InvalidMember { name, at, reason, .. } = layout.decode(octets).unwrap_err();
    (name, at, reason)
}

#[test]
fn bit_fields_are_numbers_from_the_first_bit_on() {
    let layout = EgressVlanId::LAYOUT;
    assert_eq!(layout.fixed_length(), Some(4));
    let value = layout.decode(&hex!("31 000 005")).unwrap();
    let numbers: Vec<_> = value.members().map(|member| (member.name, member.content.number())).collect();
    assert_eq!(numbers, [("Tag-Indication", Some(0x31)), ("Pad", Some(0)), ("VLANID", Some(5))]);
    assert_eq!(value.to_string(), "{ Tag-Indication = 49, Pad = 0, VLANID = 5 }");
    assert_eq!(layout.decode(&hex!("00 fff 001")).unwrap().number("Pad"), Some(0xfff));

    static WIDE: [Member; 3] =
        [Member::new("A", Form::Bits(4)), Member::new("B", Form::Bits(64)), Member::new("C", Form::Bits(4))];
    let value = Layout::new(&WIDE).unwrap().decode(&hex!("afffffffffffffff1b")).unwrap();
    let numbers = ["A", "B", "C", "D"].map(|name| value.number(name));
    assert_eq!(numbers, [Some(10), Some(0xffff_ffff_ffff_fff1), Some(11), None]);
}

#[test]
fn a_struct_has_the_values_of_its_members() {
    assert!(STRUCTURE.is_valid());
    let value = STRUCTURE.decode(&WHOLE).unwrap();
    assert_eq!(
        value.to_string(),
        "{ Kind = 1, Flags = 5, Address = 192.0.2.1, Word = \"hi\", Name = \"bob\", Blob = 0xabcd, \
         Pair = { Yes = yes, Text = \"zz\" }, Rest = { Ports = { Port = 23, Port = 80, Port = 443, Port = 65535 } } }"
    );
    assert_eq!(value.member("Address"), Some(MemberContent::Value(Value::Ipv4Address(Ipv4Addr::new(192, 0, 2, 1)))));
    let kinds: Vec<_> = value.members().map(|member| member.kind.name()).collect();
    assert_eq!(kinds, ["string", "string", "ipv4addr", "text", "text", "string", "struct", "struct"]);
    assert_eq!((value.octets(), value.layout()), (&WHOLE[..], STRUCTURE));
    assert_eq!(STRUCTURE.fixed_length(), None);
}

#[test]
fn a_number_selects_the_members_that_follow() {
    let begin = &WHOLE[..20];
    for (kind, rest, text) in [
        (2, &hex!("00000009")[..], "Rest = { Number = 9 }"),
        (7, &hex!("002020010db8"), "Rest = { Prefix = 2001:db8::/32 }"),
        // No part has these numbers.
        (3, &hex!("0102"), "Rest = 0x0102"),
        (0, &[], "Rest = 0x"),
        (1, &[], "Rest = { Ports = { } }"),
    ] {
        let octets = [&[kind << 5, 5], &begin[2..], rest].concat();
        let value = STRUCTURE.decode(&octets).unwrap().to_string();
        assert!(value.ends_with(&format!(", {text} }}")), "{value}");
    }
    for (octets, text) in [
        (&hex!("01 07")[..], "{ Type = 1, Small = { Octet = 7 } }"),
        (&hex!("02 0002 0708"), "{ Type = 2, Measured = { Octets = 0x0708 } }"),
        (&hex!("03"), "{ Type = 3 }"),
        (&hex!("03 0708"), "{ Type = 3, Attr-Unknown = 0x0708 }"),
    ] {
        assert_eq!(CONTINUED.decode(octets).unwrap().to_string(), text);
    }
}

#[test]
fn a_malformed_member_is_named_with_its_place() {
    // Each end inside a member.
    let ends = [
        (0, "Kind", 0, length(0, 1)),
        (1, "Flags", 0, length(1, 2)),
        (5, "Address", 2, length(3, 4)),
        (7, "Word", 6, length(1, 2)),
        (8, "Name", 8, length(0, 1)),
        (11, "Name", 8, length(3, 4)),
        (13, "Blob", 12, length(1, 2)),
        (15, "Blob", 12, length(3, 4)),
        (18, "Pair", 16, length(2, 4)),
        (25, "Port", 24, length(1, 2)),
    ];
    for (end, name, at, reason) in ends {
        assert_eq!(refusal(STRUCTURE, &WHOLE[..end]), (name, at, reason), "{end}");
    }
    let changed = |at: usize, octet: u8| {
        let mut octets = WHOLE;
        octets[at] = octet;
        octets
    };
    assert_eq!(refusal(STRUCTURE, &changed(6, 0xff)), ("Word", 6, InvalidValue::NotUtf8 { valid_up_to: 0 }.into()));
    assert_eq!(refusal(STRUCTURE, &changed(13, 1)), ("Blob", 12, length(1, 2)));
    assert_eq!(refusal(STRUCTURE, &changed(17, 2)), ("Yes", 17, too_large(1)));
    assert_eq!(refusal(STRUCTURE, &changed(16, 0)), ("Yes", 17, length(0, 1)));
    let trailing = MemberReason::Trailing { octets: 2 };
    assert_eq!(refusal(EgressVlanId::LAYOUT, &[0; 6]), ("", 4, trailing));
    assert_eq!(refusal(CONTINUED, &hex!("01 07 0809")), ("", 2, trailing));
    assert_eq!(refusal(CONTINUED, &hex!("01")), ("Octet", 1, length(0, 1)));
    assert_eq!(refusal(CONTINUED, &hex!("02 0003 0708")), ("Measured", 1, length(4, 5)));
    assert_eq!(
        EgressVlanId::LAYOUT.decode(&[0; 6]).unwrap_err().to_string(),
        "the end, octet 4 of the value: 2 octets too many"
    );
}

#[test]
fn a_layout_that_breaks_a_rule_is_not_valid() {
    use Form::{Bits, Selected, Structure};
    const OCTETS: Form = Form::Value(Kind::Octets);
    const BYTE: Form = Form::Value(Kind::Byte);
    let member = |form| Member::new("A", form);
    let invalid: [(&str, &[Member], u16); 25] = [
        ("no member", &[], 0),
        ("no name", &[Member::new("", BYTE)], 1),
        ("no bits", &[member(Bits(0)), member(Bits(8))], 2),
        ("half an octet", &[member(Bits(4))], 1),
        ("65 bits", &[member(Bits(65)), member(Bits(7))], 2),
        ("half an octet before a value", &[member(Bits(4)), member(BYTE)], 2),
        ("a value after the rest", &[member(OCTETS), member(BYTE)], 2),
        ("a value after an array", &[member(BYTE).with_array(true), member(BYTE)], 2),
        ("an array without an end of its values", &[member(OCTETS).with_array(true)], 1),
        ("an array of empty values", &[member(Form::Value(Kind::FixedOctets(0))).with_array(true)], 1),
        ("two sizes", &[member(BYTE).with_size(2)], 1),
        ("a length of 3 octets", &[member(OCTETS).with_length_field(3, 0)], 1),
        ("a length before bits", &[member(Bits(8)).with_length_field(1, 0)], 1),
        ("no such rows", &[member(Structure(Rows::new(1, 1)))], 1),
        ("a struct in itself", &[member(Structure(Rows::new(0, 1)))], 1),
        ("rows outside of the table", &[member(BYTE)], 2),
        ("a key after the part", &[member(Selected { key: 0, branches: Rows::new(1, 0) })], 1),
        (
            "a key that is no number",
            &[member(OCTETS).with_size(1), member(Selected { key: 0, branches: Rows::new(2, 0) })],
            2,
        ),
        (
            "parts out of order",
            &[
                member(BYTE),
                member(Selected { key: 0, branches: Rows::new(2, 2) }),
                member(BYTE).with_number(2),
                member(BYTE).with_number(2),
            ],
            2,
        ),
        (
            "an array of parts",
            &[member(BYTE), member(Selected { key: 0, branches: Rows::new(2, 0) }).with_array(true)],
            2,
        ),
        (
            "a length before parts",
            &[member(BYTE), member(Selected { key: 0, branches: Rows::new(2, 0) }).with_length_field(1, 0)],
            2,
        ),
        ("a size of parts", &[member(BYTE), member(Selected { key: 0, branches: Rows::new(2, 0) }).with_size(1)], 2),
        ("a part in its own struct", &[member(BYTE), member(Selected { key: 0, branches: Rows::new(0, 1) })], 2),
        (
            "a key after a length",
            &[member(BYTE).with_length_field(1, 0), member(Selected { key: 0, branches: Rows::new(2, 0) })],
            2,
        ),
        ("a size of bits", &[member(Bits(8)).with_size(1)], 1),
    ];
    for (case, table, count) in invalid {
        let layout = Layout::of_table("", table, Rows::new(0, count));
        assert!(!layout.is_valid(), "{case}");
        if usize::from(count) == table.len() {
            assert_eq!(Layout::new(table), None, "{case}");
        }
    }
    let nested = |depth: u32| -> Vec<Member> {
        let outer = (1..depth).map(|row| member(Structure(Rows::new(row, 1))));
        outer.chain([member(BYTE)]).collect()
    };
    for (depth, is_valid) in [(8, true), (9, false)] {
        let table = nested(depth);
        let layout = Layout::of_table("", &table, Rows::new(0, 1));
        assert_eq!((layout.is_valid(), layout.decode(&[7]).is_ok()), (is_valid, is_valid), "{depth}");
    }
}

fn writer(buffer: &mut [u8]) -> StructureWriter<'static, '_> {
    STRUCTURE.writer(buffer)
}

#[test]
fn members_are_written_in_order() {
    let mut buffer = [0xa5; 64];
    let value = writer(&mut buffer)
        .push("Kind", Value::Byte(1))
        .and_then(|writer| writer.push("Flags", Value::Integer(5)))
        .and_then(|writer| writer.push("Address", Value::Ipv4Address(Ipv4Addr::new(192, 0, 2, 1))))
        .and_then(|writer| writer.push("Word", Value::Text("hi")))
        .and_then(|writer| writer.push("Name", Value::Text("bob")))
        .and_then(|writer| writer.push("Blob", Value::Octets(&[0xab, 0xcd])))
        .and_then(|writer| writer.begin("Pair"))
        .and_then(|writer| writer.push("Yes", Value::Boolean(true)))
        .and_then(|writer| writer.push("Text", Value::Text("zz")))
        .and_then(StructureWriter::end)
        .and_then(|writer| writer.begin("Rest"))
        .and_then(|writer| writer.begin("Ports"))
        .and_then(|writer| writer.push("Port", Value::Short(23)))
        .and_then(|writer| writer.push("Port", Value::Short(80)))
        .and_then(|writer| writer.push("Port", Value::Short(443)))
        .and_then(|writer| writer.push("Port", Value::Short(0xffff)))
        .and_then(StructureWriter::end)
        .and_then(StructureWriter::end)
        .and_then(StructureWriter::finish)
        .unwrap();
    assert_eq!(value.octets(), WHOLE);
}

#[test]
fn a_member_that_does_not_fit_is_named() {
    let refused = |written: Result<StructureWriter<'static, '_>, InvalidMember<'static>>| {
        let error = written.map(|writer| writer.next_member()).unwrap_err();
        (error.name, error.at, error.reason)
    };
    let expected = MemberReason::Expected;
    let mut buffer = [0; 64];
    assert_eq!(refused(writer(&mut buffer).push("Flags", Value::Byte(1))), ("Kind", 0, expected));
    assert_eq!(refused(writer(&mut buffer).push("Kind", Value::Byte(8))), ("Kind", 0, too_large(7)));
    let mismatch = |expected| MemberReason::from(InvalidValue::KindMismatch { expected });
    assert_eq!(refused(writer(&mut buffer).push("Kind", Value::Text("8"))), ("Kind", 0, mismatch(Kind::Integer64)));
    assert_eq!(refused(writer(&mut buffer).begin("Kind")), ("Kind", 0, expected));
    assert_eq!(refused(writer(&mut buffer).end()), ("Kind", 0, expected));
    assert_eq!(writer(&mut buffer).finish().unwrap_err().name, "Kind");

    fn address(buffer: &mut [u8]) -> Result<StructureWriter<'static, '_>, InvalidMember<'static>> {
        writer(buffer).push_bits(1).and_then(|writer| writer.push_bits(5))
    }
    assert_eq!(refused(address(&mut buffer).and_then(|writer| writer.push_bits(1))), ("Address", 2, expected));
    assert_eq!(refused(address(&mut buffer).and_then(|writer| writer.push_spare(3))), ("Address", 2, length(3, 4)));
    assert_eq!(
        refused(address(&mut buffer).and_then(|writer| writer.push_spare(99))),
        ("Address", 2, MemberReason::NoRoom { needed: 101, available: 64 })
    );
    fn word(buffer: &mut [u8]) -> Result<StructureWriter<'static, '_>, InvalidMember<'static>> {
        address(buffer).and_then(|writer| writer.push_spare(4))
    }
    let three = word(&mut buffer).and_then(|writer| writer.push("Word", Value::Text("three")));
    assert_eq!(refused(three), ("Word", 6, length(5, 2)));
    let short = MemberReason::NoRoom { needed: 8, available: 7 };
    assert_eq!(
        refused(word(&mut [0; 7]).and_then(|writer| writer.push("Word", Value::Text("hi")))),
        ("Word", 6, short)
    );
    assert_eq!(refused(writer(&mut []).push_bits(1)), ("Kind", 0, MemberReason::NoRoom { needed: 1, available: 0 }));

    static SHORT: [Member; 1] = [Member::new("A", Form::Value(Kind::Octets)).with_length_field(1, 0)];
    let mut buffer = [0; 300];
    let layout = Layout::new(&SHORT).unwrap();
    let too_long = layout.writer(&mut buffer).push("A", Value::Octets(&[0; 256])).map(|_| ()).unwrap_err();
    assert_eq!((too_long.name, too_long.reason), ("A", too_large(255)));
    let no_room = layout.writer(&mut []).push("A", Value::Octets(&[])).map(|_| ()).unwrap_err();
    assert_eq!(no_room.reason, MemberReason::NoRoom { needed: 1, available: 0 });
    let after = layout.writer(&mut buffer).push("A", Value::Octets(&[])).unwrap().push("B", Value::Byte(1));
    assert_eq!(refused(after), ("", 1, expected));
}

#[test]
fn a_typed_constant_reads_and_writes_a_struct() {
    let mut members = [0; 4];
    let written = EgressVlanId::LAYOUT.writer(&mut members);
    let written =
        written.push("Tag-Indication", Value::Byte(0x31)).unwrap().push_bits(0).unwrap().push_bits(5).unwrap();
    let value = written.finish().unwrap();
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
    let packet = Packet::parse(writer.push(ATTRIBUTE, value).unwrap().finish()).unwrap();
    assert_eq!(packet.octets()[20..], hex!("38 06 31000005"));
    let read: Structure<'_, '_> = packet.attributes().get(ATTRIBUTE).unwrap().unwrap();
    assert_eq!(read.number("VLANID"), Some(5));

    // Another layout of the same octets.
    static HALVES: [Member; 2] = [Member::new("High", Form::Bits(16)), Member::new("Low", Form::Bits(16))];
    let halves = Layout::new(&HALVES).unwrap().decode(&[0, 1, 0, 2]).unwrap();
    let mismatch = InvalidValue::KindMismatch { expected: Kind::Structure };
    assert_eq!(<StructureOf<EgressVlanId>>::length(&halves), Err(mismatch));
    for found in [0, 3, 5] {
        let refused = <StructureOf<EgressVlanId>>::decode(&[0; 8][..found]).unwrap_err();
        assert_eq!(refused, InvalidValue::Length { found, expected: 4 });
    }

    struct Varying;
    impl Structured for Varying {
        const LAYOUT: Layout<'static> = CONTINUED;
    }
    let refused = <StructureOf<Varying>>::decode(&hex!("02 0003 07")).unwrap_err();
    assert_eq!(refused, InvalidValue::Member { at: 1, reason: "length" });
}

/// A copy of a struct, member by member.
fn copied(value: Structure<'_, '_>, buffer: &mut [u8]) -> Vec<u8> {
    fn copy<'l, 'b>(mut writer: StructureWriter<'l, 'b>, value: Structure<'_, '_>) -> StructureWriter<'l, 'b> {
        for member in value.members() {
            let next = writer.next_member().unwrap();
            assert_eq!((next.name, next.row), (member.name, member.row));
            writer = match member.content {
                MemberContent::Bits(number) => writer.push_bits(number).unwrap(),
                MemberContent::Value(_) => {
                    assert_eq!(next.form, NextForm::Value(member.kind));
                    writer.spare()[..member.octets.len()].copy_from_slice(member.octets);
                    writer.push_spare(member.octets.len()).unwrap()
                }
                MemberContent::Structure(inner) => copy(writer.begin(member.name).unwrap(), inner).end().unwrap(),
            };
        }
        writer
    }
    copy(value.layout().writer(buffer), value).finish().unwrap().octets().to_vec()
}

fn form() -> impl Strategy<Value = Form> {
    let rows = || (0..=12_u32, 0..=3_u16).prop_map(|(first, count)| Rows::new(first, count));
    prop_oneof![
        4 => prop_oneof![Just(8_u8), Just(4), 0..=70_u8].prop_map(Form::Bits),
        4 => prop::sample::select(vec![Kind::Byte, Kind::Short, Kind::Boolean, Kind::Text, Kind::Octets, Kind::Ipv6Prefix]).prop_map(Form::Value),
        3 => rows().prop_map(Form::Structure),
        2 => (0..=2_u16, rows()).prop_map(|(key, branches)| Form::Selected { key, branches }),
    ]
}

fn member() -> impl Strategy<Value = Member> {
    let length_field = prop_oneof![4 => Just((0, 0)), 1 => (0..=3_u8, -3..=3_i32)];
    let name = prop::sample::select(vec!["A", "B", "C", ""]);
    (form(), name, 0..=3_u32, prop_oneof![6 => Just(0), 1 => 0..=3_u16], length_field, prop::bool::weighted(0.1))
        .prop_map(|(form, name, number, size, (octets, offset), array)| {
            let member = Member::new(name, form).with_number(number).with_size(size);
            member.with_length_field(octets, offset).with_array(array)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// A table that is not valid is also read and written without a panic, and in a bounded number of steps.
    #[test]
    fn any_table_is_read_in_bounded_steps(table in vec(member(), 0..=14), count in 0..=4_u16, octets in vec(0..=4_u8, 0..=24)) {
        let layout = Layout::of_table("", &table, Rows::new(0, count));
        let mut buffer = [0; 64];
        if let Ok(value) = layout.decode(&octets) {
            prop_assert!(value.members().count() <= octets.len() + table.len());
            prop_assert!(!value.to_string().is_empty());
            if layout.is_valid() {
                prop_assert_eq!(copied(value, &mut buffer), octets);
            }
        }
        let _ = (layout.fixed_length(), layout.writer(&mut buffer).finish());
    }

    #[test]
    fn a_struct_that_is_read_is_written_as_the_same_octets(end: Index, at: Index, changed: u8, random in vec(0..=3_u8, 0..=12)) {
        let mut octets = WHOLE.to_vec();
        let end = end.index(octets.len() + 1);
        octets.truncate(end);
        if !octets.is_empty() {
            let at = at.index(octets.len());
            octets[at] = changed;
        }
        let mut buffer = [0; 64];
        for (layout, octets) in [(STRUCTURE, octets), (CONTINUED, random)] {
            if let Ok(value) = layout.decode(&octets) {
                prop_assert_eq!(copied(value, &mut buffer), octets);
            }
        }
    }
}

#[test]
fn a_size_after_a_length_is_the_only_length() {
    static SIZED: [Member; 1] = [Member::new("Word", Form::Value(Kind::Octets)).with_size(2).with_length_field(1, 0)];
    let layout = Layout::new(&SIZED).unwrap();
    assert_eq!(layout.fixed_length(), Some(3));
    assert_eq!(layout.decode(&hex!("02 abcd")).unwrap().to_string(), "{ Word = 0xabcd }");
    assert_eq!(refusal(layout, &hex!("03 abcdef")), ("Word", 0, length(3, 2)));
    assert_eq!(refusal(layout, &hex!("01 ab")), ("Word", 0, length(1, 2)));
}

#[test]
fn an_array_of_empty_values_is_refused_and_not_endless() {
    static EMPTY: [Member; 1] = [Member::new("A", Form::Value(Kind::FixedOctets(0))).with_array(true)];
    let layout = Layout::of_table("", &EMPTY, Rows::new(0, 1));
    assert_eq!(refusal(layout, &[7]), ("A", 0, length(0, 1)));
}

#[test]
fn a_struct_does_not_end_inside_a_member_or_before_the_selected_part() {
    type Written<'b> = Result<StructureWriter<'static, 'b>, InvalidMember<'static>>;
    fn before_pair(buffer: &mut [u8]) -> Written<'_> {
        let address =
            writer(buffer).push_bits(3)?.push_bits(5)?.push("Address", Value::Ipv4Address(Ipv4Addr::LOCALHOST))?;
        address.push("Word", Value::Text("hi"))?.push("Name", Value::Text(""))?.push("Blob", Value::Octets(&[]))
    }
    fn before_rest(buffer: &mut [u8]) -> Written<'_> {
        let pair = before_pair(buffer)?.begin("Pair")?.push("Yes", Value::Boolean(true))?;
        pair.push("Text", Value::Text("zz"))?.end()
    }
    let reason = |error: InvalidMember<'static>| (error.name, error.at, error.reason);
    // No part has the number 3, and its octets are still a member.
    let mut buffer = [0; 64];
    assert_eq!(reason(before_rest(&mut buffer).unwrap().finish().unwrap_err()), ("Rest", 15, MemberReason::Expected));
    let no_room = MemberReason::NoRoom { needed: 12, available: 11 };
    assert_eq!(reason(before_pair(&mut buffer[..11]).unwrap().begin("Pair").unwrap_err()), ("Pair", 11, no_room));

    static NESTED: [Member; 2] =
        [Member::new("Outer", Form::Structure(Rows::new(1, 1))), Member::new("Inner", Form::Value(Kind::Byte))];
    let nested = Layout::of_table("", &NESTED, Rows::new(0, 1));
    let begun = nested.writer(&mut buffer).begin("Outer").unwrap().push("Inner", Value::Byte(7)).unwrap();
    assert_eq!(reason(begun.finish().unwrap_err()), ("", 1, MemberReason::Expected));
}
