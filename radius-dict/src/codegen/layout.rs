//! The layout of a struct, as a type of Rust.

use alloc::{format, string::String};
use core::fmt::{self, Write as _};

use radius_proto::value::{Form, Layout, Member, Rows};

const VALUE: &str = "::radius_proto::value";

/// Writes a type with the layout of an attribute.
pub(super) fn write(attribute: &str, name: &str, layout: Layout<'_>, indent: &str, out: &mut String) -> fmt::Result {
    let first = layout.rows().first();
    // The rows of the structs inside a struct follow its own.
    let members = layout.table().get(first as usize..end(layout, layout.rows())).unwrap_or_default();
    writeln!(out, "\n{indent}/// The members of `{attribute}`.")?;
    writeln!(out, "{indent}#[derive(Clone, Copy, PartialEq, Eq, Debug)]")?;
    writeln!(out, "{indent}pub enum {name} {{}}")?;
    writeln!(out, "\n{indent}impl {VALUE}::Structured for {name} {{")?;
    writeln!(out, "{indent}    const LAYOUT: {VALUE}::Layout<'static> = {{")?;
    writeln!(out, "{indent}        static MEMBERS: [{VALUE}::Member; {}] = [", members.len())?;
    for member in members {
        writeln!(out, "{indent}            {},", expression(layout, member))?;
    }
    writeln!(out, "{indent}        ];")?;
    let rows = rows(layout.rows(), first);
    writeln!(out, "{indent}        {VALUE}::Layout::of_table(\"\", &MEMBERS, {rows})")?;
    writeln!(out, "{indent}    }};")?;
    writeln!(out, "{indent}}}")?;
    writeln!(out, "\n{indent}const _: () = assert!(<{name} as {VALUE}::Structured>::LAYOUT.is_valid());")
}

/// The index after the last row of a struct and of the structs inside it. These are at most [`Layout::MAX_DEPTH`] deep.
fn end(layout: Layout<'_>, rows: Rows) -> usize {
    let end = rows.first() as usize + usize::from(rows.count());
    let members = layout.table().get(rows.first() as usize..end).unwrap_or_default();
    let ends = members.iter().map(|member| match member.form() {
        Form::Structure(rows) | Form::Selected { branches: rows, .. } => self::end(layout, rows),
        _ => 0,
    });
    ends.fold(end, usize::max)
}

fn rows(rows: Rows, first: u32) -> String {
    format!("{VALUE}::Rows::new({}, {})", rows.first().saturating_sub(first), rows.count())
}

fn expression(layout: Layout<'_>, member: &Member) -> String {
    let first = layout.rows().first();
    let form = match member.form() {
        Form::Bits(width) => format!("Bits({width})"),
        Form::Value(kind) => format!("Value({VALUE}::Kind::{kind:?})"),
        Form::Structure(inner) => format!("Structure({})", rows(inner, first)),
        Form::Selected { key, branches } => format!("Selected {{ key: {key}, branches: {} }}", rows(branches, first)),
        other => format!("{other:?}"),
    };
    let mut expression = format!("{VALUE}::Member::new({:?}, {VALUE}::Form::{form})", layout.name(member));
    if member.number() > 0 {
        expression.push_str(&format!(".with_number({})", member.number()));
    }
    if member.size() > 0 {
        expression.push_str(&format!(".with_size({})", member.size()));
    }
    if let (octets @ 1.., offset) = member.length_field() {
        expression.push_str(&format!(".with_length_field({octets}, {offset})"));
    }
    if member.is_array() {
        expression.push_str(".with_array(true)");
    }
    expression
}
