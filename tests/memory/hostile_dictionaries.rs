//! Hostile dictionaries: the memory for loading one grows no faster than its text.

use radius_dict::loader::{Loader, MemorySource};
use radius_tests::dictionary::lines_of;

use crate::measuring::octets;

/// A text of about this number of octets.
type Text = fn(usize) -> String;

fn flags(limit: usize) -> String {
    lines_of(limit, |_| format!("ATTRIBUTE A 1 string {}\n", "a,".repeat(2000)))
}

fn clones(limit: usize) -> String {
    let children: String = (1..256).map(|number| format!("ATTRIBUTE C{number} 1.{number} byte\n")).collect();
    let clones = lines_of(limit, |number| format!("ATTRIBUTE A{number} 2 tlv clone=T\n"));
    format!("ATTRIBUTE T 1 tlv\n{children}{clones}")
}

#[test]
fn memory_grows_no_faster_than_the_text_whatever_it_says() {
    let texts: [(&str, Text); 10] = [
        ("vendors", |limit| lines_of(limit, |number| format!("VENDOR V{number} 7\n"))),
        ("attributes", |limit| lines_of(limit, |number| format!("ATTRIBUTE A{number} 1 tlv\n"))),
        ("values", |limit| {
            lines_of(limit, |number| format!("VALUE A V{number} {number}\n")) + "ATTRIBUTE A 1 integer\n"
        }),
        ("members", |limit| {
            String::from("ATTRIBUTE S 1 struct\n") + &lines_of(limit, |number| format!("MEMBER M{number} uint8\n"))
        }),
        ("flags", flags),
        ("references with dots", |limit| {
            lines_of(limit, |number| format!("VALUE .......................A{number} V 1\n"))
        }),
        ("references with names", |limit| lines_of(limit, |_| format!("VALUE {} V 1\n", "A.".repeat(2000)))),
        ("clones", clones),
        ("includes", |limit| "$INCLUDE e\n".repeat(limit / 11)),
        ("aliases", |limit| {
            String::from("ATTRIBUTE A 1 string\n") + &lines_of(limit, |number| format!("ALIAS B{number} A\n"))
        }),
    ];
    for (what, text) in texts {
        let taken = |limit: usize| {
            let source = MemorySource::new().with("d", text(limit)).with("e", "ATTRIBUTE E 3 string\n");
            octets(|| drop(Loader::new().load(&source, "d")))
        };
        let (small, large) = (taken(1 << 17), taken(1 << 19));
        // Storage that doubles when it is full may be twice as large for each. Quadratic growth would be a factor of
        // sixteen.
        assert!(large <= 9 * small, "{what}: {small} octets, and {large} for four times the text");
        assert!(large <= 64 << 19, "{what}: {large} octets for one of 524,288");
    }
}
