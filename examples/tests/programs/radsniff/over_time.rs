//! Statistics over time: `--interval`.

use radius_proto::Code;
use serde_json::json;

use super::{
    captures::{MILLISECOND, Pcap, SECOND, START},
    frames::frame,
    packets::{ACCOUNTING, CLIENT, SERVER, access_request, accounting_request, reply},
    runs::{sniff, sniff_json},
};

/// From 05:22:56: an answered request, one that is sent twice and rejected, one that is lost; after a minute an
/// accounting exchange.
fn capture() -> Vec<u8> {
    let [first, second, lost] = [1, 2, 3].map(|identifier| access_request(identifier, "alice"));
    let accounting = accounting_request(4, "session");
    Pcap::ethernet()
        .frame(START, &frame(CLIENT, SERVER, &first))
        .frame(START + 2 * MILLISECOND, &frame(SERVER, CLIENT, &reply(&first, Code::ACCESS_ACCEPT)))
        .frame(START + SECOND, &frame(CLIENT, SERVER, &second))
        .frame(START + 3 * SECOND, &frame(CLIENT, SERVER, &lost))
        .frame(START + 5 * SECOND, &frame(CLIENT, SERVER, &second))
        .frame(START + 6 * SECOND, &frame(SERVER, CLIENT, &reply(&second, Code::ACCESS_REJECT)))
        .frame(START + 6 * SECOND, &frame(SERVER, CLIENT, &reply(&second, Code::ACCESS_REJECT)))
        .frame(START + 64 * SECOND, &frame(CLIENT, ACCOUNTING, &accounting))
        .frame(START + 65 * SECOND, &frame(ACCOUNTING, CLIENT, &reply(&accounting, Code::ACCOUNTING_RESPONSE)))
        .octets
}

#[test]
fn each_interval_has_its_counts_and_a_loss_is_where_the_request_was_sent() {
    let run = sniff_json(&capture(), &["--interval", "4s", "--statistics=only"]);
    assert_eq!(run.code, Some(0));
    let rows = run.objects("interval");
    let row = |index: usize, names: &[&str]| -> Vec<_> { names.iter().map(|name| rows[index][name].clone()).collect() };
    let names = ["start", "seconds", "requests", "retransmissions", "replies", "duplicate_replies", "lost"];
    assert_eq!(
        row(0, &names),
        json!(["2026-11-24T05:22:56.000000000Z", 4.0, 3, 0, {"Access-Accept": 1}, 0, 1]).as_array().unwrap()[..]
    );
    assert_eq!(
        row(1, &names),
        json!(["2026-11-24T05:23:00.000000000Z", 4.0, 0, 1, {"Access-Reject": 1}, 1, 0]).as_array().unwrap()[..]
    );
    assert_eq!(
        row(2, &names),
        json!(["2026-11-24T05:24:00.000000000Z", 4.0, 1, 0, {"Accounting-Response": 1}, 0, 0]).as_array().unwrap()[..]
    );
    assert_eq!(rows.len(), 3);
    for (row, exact) in rows.iter().zip([2.0, 5000.0, 1000.0]) {
        for name in ["median_ms", "p99_ms"] {
            let found = row[name].as_f64().unwrap();
            assert!((found - exact).abs() <= exact / 128.0, "{name}: {found}");
        }
    }
}

#[test]
fn the_table_is_ascii_of_80_columns_when_the_output_is_no_terminal() {
    let run = sniff(&capture(), &["--interval", "4s", "--statistics=only"]);
    let table = run.stdout.split_once("\nIntervals of 4.000000 s").unwrap().1;
    assert!(table.is_ascii() && table.lines().all(|line| line.len() <= 80), "{table}");
    let lines: Vec<_> = table.lines().skip(3).collect();
    assert_eq!(lines[0], "2026-11-24");
    assert_eq!(
        lines[1].split_whitespace().collect::<Vec<_>>()[..9],
        ["05:22:56", "######", "3", "1", "0", "0", "0", "1", "0"]
    );
    assert_eq!(lines[2].split_whitespace().collect::<Vec<_>>()[..8], ["05:23:00", "0", "0", "1", "0", "0", "0", "1"]);
    assert_eq!(lines[3].trim(), "(14 intervals without packets)");
    assert_eq!(lines[4].split_whitespace().collect::<Vec<_>>()[..8], ["05:24:00", "##", "1", "0", "0", "0", "1", "0"]);
    assert_eq!(lines.len(), 5);
}

#[test]
fn an_interval_implies_statistics_after_the_packets_and_needs_a_unit() {
    let run = sniff(&capture(), &["--interval", "1h"]);
    assert!(run.stdout.starts_with("1 ") && run.stdout.contains("\nIntervals of 3600.000000 s"), "{}", run.stdout);
    assert!(!sniff(&capture(), &["--statistics"]).stdout.contains("Intervals"));
    for wrong in ["10", "0s", "-1s", "s", "1.5s", "367d", "99999999999999999999s", "18446744073709551615d"] {
        let run = sniff(&capture(), &[&format!("--interval={wrong}")]);
        assert_eq!(run.code, Some(2), "{wrong}");
    }
}
