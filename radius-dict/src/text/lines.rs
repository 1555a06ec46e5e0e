//! Reads attributes from text.

use core::{fmt, iter::FusedIterator};

use radius_proto::{attribute::AttributePath, value::Kind};

use super::{
    error::{LineError, LineReason},
    line::{AttributeLine, Operator, Source},
    name::{is_part_of_name, path_in},
    number,
    scanner::{LineScanner, unquoted},
};
use crate::registry::NamedRegistry;

/// The attributes of a text of one line or many.
///
/// A malformed line gives an error at its place, and the rest of that line is skipped. Reading continues with the next
/// line. A value is read later, by [`AttributeLine::encode`] or by writing it into a packet.
///
/// Rules of a filter that follow one another are separate rules: the octets of each rule after the first begin with the
/// zero that separates rules. After another attribute or a blank line, no zero is written, since the packet may have
/// the rest of a rule there.
#[must_use]
pub fn lines<'r, 't, R: NamedRegistry + ?Sized>(registry: &'r R, text: &'t str) -> Lines<'r, 't, R> {
    Lines { registry, scanner: LineScanner::new("", 0), rest: Some(text), number: 0, is_in_list: false, rules: None }
}

/// The attributes of a text. [`lines`] makes it.
pub struct Lines<'r, 't, R: ?Sized> {
    registry: &'r R,
    scanner: LineScanner<'t>,
    /// The lines after this one; `None` after the last.
    rest: Option<&'t str>,
    /// The number of lines so far.
    number: usize,
    /// An attribute of this line was read, so a comma must follow.
    is_in_list: bool,
    /// The filter whose rule the previous attribute was.
    rules: Option<AttributePath>,
}

impl<'t, R: NamedRegistry + ?Sized> Lines<'_, 't, R> {
    fn next_line(&mut self) -> Option<()> {
        let text = self.rest?;
        let (line, rest) = match text.split_once('\n') {
            Some((line, rest)) => (line, Some(rest)),
            None => (text, None),
        };
        self.rest = rest;
        self.number += 1;
        self.scanner = LineScanner::new(line.strip_suffix('\r').unwrap_or(line), self.number);
        self.is_in_list = false;
        // The next lines may belong to another packet.
        if line.trim_ascii().is_empty() {
            self.rules = None;
        }
        Some(())
    }

    fn attribute(&mut self) -> Result<AttributeLine<'t>, LineError> {
        let before = self.rules.take();
        let scanner = &mut self.scanner;
        let begin = scanner.place();
        let name = scanner.take_while(is_part_of_name);
        if name.is_empty() {
            return Err(begin.expected("the name of an attribute"));
        }
        let numbers = path_in(self.registry, name);
        let definition = match numbers {
            Some(path) => self.registry.definition(path.ok_or(begin.error(LineReason::NoPath))?),
            None => Some(self.registry.definition_named(name).ok_or(begin.error(LineReason::UnknownAttribute))?),
        };
        let known = definition.map(|definition| definition.shape());
        let shape = known.filter(|_| numbers.is_none());
        let at_tag = scanner.place();
        let mut tag = None;
        // `Name:=value` has an operator there.
        if !scanner.rest().starts_with(":=") && scanner.skip(":") {
            let at_number = scanner.place();
            let digits = scanner.take_while(|octet| octet.is_ascii_digit());
            if !shape.is_some_and(|shape| shape.tagged) {
                return Err(at_tag.error(LineReason::NotTagged));
            }
            let number = digits.parse().ok().and_then(radius_proto::attribute::Tag::new);
            tag = Some(number.ok_or(at_number.error(LineReason::Tag))?);
        }
        scanner.skip_blanks();
        let at_operator = scanner.place();
        let operator = Operator::take(scanner).ok_or(at_operator.expected("an operator: =, :=, += or =="))?;
        scanner.skip_blanks();
        let at_value = scanner.place();
        let value = scanner.value()?;
        let path = match (numbers.flatten(), definition) {
            (Some(path), _) => path,
            (None, Some(definition)) => definition.path(),
            (None, None) => return Err(begin.error(LineReason::NoPath)),
        };
        let number = definition
            .filter(|_| shape.is_some_and(|shape| number::is_number(shape.kind)))
            .and_then(|definition| definition.value_named(unquoted(value).0));
        let is_rule = shape.is_some_and(|shape| shape.kind == Kind::FilterRules);
        let follows_rule = is_rule && before == Some(path);
        self.rules = is_rule.then_some(path);
        let has_names = definition.is_some_and(|definition| definition.values().next().is_some());
        Ok(AttributeLine {
            name,
            path,
            shape,
            known,
            tag,
            operator,
            follows_rule,
            begin,
            source: Source { text: value, place: at_value, number, has_names },
        })
    }
}

impl<'t, R: NamedRegistry + ?Sized> Iterator for Lines<'_, 't, R> {
    type Item = Result<AttributeLine<'t>, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.scanner.skip_blanks();
            if self.scanner.is_at_end() {
                self.next_line()?;
                continue;
            }
            if self.is_in_list {
                let place = self.scanner.place();
                if !self.scanner.skip(",") {
                    self.scanner.finish();
                    return Some(Err(place.expected("a comma, a comment or the end of the line")));
                }
                self.is_in_list = false;
                continue;
            }
            let attribute = self.attribute();
            match attribute {
                Ok(_) => self.is_in_list = true,
                Err(_) => self.scanner.finish(),
            }
            return Some(attribute);
        }
    }
}

impl<R: NamedRegistry + ?Sized> FusedIterator for Lines<'_, '_, R> {}

impl<R: ?Sized> fmt::Debug for Lines<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("line", &self.number).finish_non_exhaustive()
    }
}
