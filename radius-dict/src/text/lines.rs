//! Reads attributes from text.

use core::{fmt, iter::FusedIterator};

use radius_proto::{attribute::AttributePath, value::Kind};

use super::{
    control::{self, ControlItem},
    error::{LineError, LinePosition, LineReason},
    line::{AttributeLine, Operator, Source, Surrounding},
    name::{is_part_of_name, path_in},
    nearest::nearest,
    number,
    quoted::QuotedName,
    scanner::{LineScanner, unquoted},
};
use crate::registry::NamedRegistry;

/// The attributes of a text of one line or many.
///
/// A malformed line gives an error at its place, and the rest of that line is skipped. Reading continues with the next
/// line. A [control item](ControlItem) is an error too, after which the rest of the line is read;
/// [`without_control_items`](Lines::without_control_items) ignores these items. A value is read later, by
/// [`AttributeLine::encode`] or by writing it into a packet.
///
/// Each line is an attribute of its own. [`groups`](super::groups) gives the lines together that are in one attribute.
///
/// Rules of a filter that follow one another are separate rules: the octets of each rule after the first begin with the
/// zero that separates rules. After another attribute or a blank line, no zero is written, since the packet may have
/// the rest of a rule there.
#[must_use]
pub const fn lines<'t, R: NamedRegistry + ?Sized>(registry: &'t R, text: &'t str) -> Lines<'t, R> {
    Lines { items: items(registry, text), ignores_control: false }
}

/// The attributes of a text, and the control items between them. For the rest it is as [`lines`].
#[must_use]
pub const fn items<'t, R: NamedRegistry + ?Sized>(registry: &'t R, text: &'t str) -> Items<'t, R> {
    Items {
        registry,
        scanner: LineScanner::new("", 0),
        rest: Some(text),
        number: 0,
        is_in_list: false,
        rules: None,
        surrounding: Surrounding { blank_lines: 0, braces: 0 },
        braces: 0,
        unknown_names: 0,
    }
}

/// What is between two commas or line ends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Item<'t> {
    /// An attribute.
    Attribute(AttributeLine<'t>),
    /// An item that is in no packet.
    Control(ControlItem<'t>),
}

/// The attributes of a text. [`lines`] makes it.
pub struct Lines<'t, R: ?Sized> {
    items: Items<'t, R>,
    ignores_control: bool,
}

impl<'t, R: ?Sized> Lines<'t, R> {
    pub(super) const fn registry(&self) -> &'t R {
        self.items.registry
    }

    /// Ignores control items, as `radclient` does when it writes a packet.
    #[must_use]
    pub const fn without_control_items(mut self) -> Self {
        self.ignores_control = true;
        self
    }
}

impl<'t, R: NamedRegistry + ?Sized> Iterator for Lines<'t, R> {
    type Item = Result<AttributeLine<'t>, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            return Some(match self.items.next()? {
                Ok(Item::Attribute(line)) => Ok(line),
                Ok(Item::Control(_)) if self.ignores_control => continue,
                Ok(Item::Control(item)) => Err(item.begin.error(LineReason::ControlItem(item.name))),
                Err(error) => Err(error),
            });
        }
    }
}

impl<R: NamedRegistry + ?Sized> FusedIterator for Lines<'_, R> {}

impl<R: ?Sized> Clone for Lines<'_, R> {
    fn clone(&self) -> Self {
        Self { items: self.items.clone(), ignores_control: self.ignores_control }
    }
}

impl<R: ?Sized> fmt::Debug for Lines<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("line", &self.items.number).finish_non_exhaustive()
    }
}

/// The unknown names of a text whose nearest known name is searched for. A search compares all names, which takes up to
/// 0.4 ms. A hostile text could have a hundred thousand unknown names.
const MOST_SEARCHES: u8 = 16;

/// The items of a text. [`items`] makes it.
pub struct Items<'t, R: ?Sized> {
    registry: &'t R,
    scanner: LineScanner<'t>,
    /// The lines after this one; `None` after the last.
    rest: Option<&'t str>,
    /// The number of lines so far.
    number: usize,
    /// An item of this line was read, so a comma must follow.
    is_in_list: bool,
    /// The filter whose rule the previous attribute was.
    rules: Option<AttributePath>,
    surrounding: Surrounding,
    /// The number of opening braces so far.
    braces: usize,
    unknown_names: u8,
}

impl<'t, R: NamedRegistry + ?Sized> Items<'t, R> {
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
            self.surrounding.blank_lines += 1;
        }
        self.surrounding.braces = 0;
        Some(())
    }

    fn item(&mut self) -> Result<Item<'t>, LineError> {
        let scanner = &mut self.scanner;
        let begin = scanner.place();
        let name = scanner.take_while(is_part_of_name);
        if name.is_empty() {
            return Err(begin.expected("the name of an attribute"));
        }
        let numbers = path_in(self.registry, name);
        let definition = match numbers {
            Some(path) => self.registry.definition(path.ok_or(begin.error(LineReason::NoPath))?),
            None => match (self.registry.definition_named(name), control::named(name)) {
                (Some(definition), _) => Some(definition),
                (None, Some(name)) => return self.control(name, begin),
                (None, None) => return Err(begin.error(self.unknown(name))),
            },
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
        let operator = operator(scanner)?;
        let before = self.rules.take();
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
        let word = unquoted(value).0;
        let is_unknown = has_names && number.is_none() && word.starts_with(|first: char| first.is_ascii_alphabetic());
        let nearest = definition
            .filter(|_| is_unknown && shape.is_some() && self.searches())
            .and_then(|definition| nearest(word, definition.values().map(|(_, name)| name)));
        let nearest = nearest.map(QuotedName::new);
        Ok(Item::Attribute(AttributeLine {
            name,
            path,
            shape,
            known,
            structure: definition.filter(|_| shape.is_some_and(|shape| shape.kind == Kind::Structure)),
            tag,
            operator,
            follows_rule,
            surrounding: self.surrounding,
            begin,
            source: Source { text: value, place: at_value, number, has_names, nearest },
        }))
    }

    /// A control item after its name.
    fn control(&mut self, name: &'static str, begin: LinePosition) -> Result<Item<'t>, LineError> {
        let operator = operator(&mut self.scanner)?;
        let at_value = self.scanner.place();
        let value = self.scanner.value()?;
        Ok(Item::Control(ControlItem { name, operator, value, begin, at_value }))
    }

    /// Whether the nearest name of one more unknown name is searched for.
    fn searches(&mut self) -> bool {
        let searches = self.unknown_names < MOST_SEARCHES;
        self.unknown_names = self.unknown_names.saturating_add(1);
        searches
    }

    fn unknown(&mut self, name: &str) -> LineReason {
        let search = || self.registry.nearest_name(name).or_else(|| nearest(name, control::names()));
        let nearest = if self.searches() { search() } else { None };
        LineReason::UnknownAttribute { name: QuotedName::new(name), nearest: nearest.map(QuotedName::new) }
    }

    /// Reads the braces before or after an item. Returns whether there were any.
    fn braces(&mut self) -> Result<bool, LineError> {
        let place = self.scanner.place();
        if self.is_in_list && self.surrounding.braces > 0 && self.scanner.skip("}") {
            self.surrounding.braces = 0;
            return Ok(true);
        }
        if self.is_in_list || !self.scanner.skip("{") {
            return Ok(false);
        }
        if self.surrounding.braces > 0 {
            return Err(place.expected("the name of an attribute; braces cannot be in braces"));
        }
        self.braces += 1;
        self.surrounding.braces = self.braces;
        self.scanner.skip_blanks();
        if self.scanner.is_at_end() {
            return Err(self.scanner.place().expected("the name of an attribute; braces are closed in the same line"));
        }
        Ok(true)
    }
}

/// Takes an operator and the blanks around it.
fn operator(scanner: &mut LineScanner<'_>) -> Result<Operator, LineError> {
    scanner.skip_blanks();
    let place = scanner.place();
    if let Some(other) = Operator::take_other(scanner) {
        return Err(place.error(LineReason::Operator(other)));
    }
    let operator = Operator::take(scanner).ok_or(place.expected("an operator: =, :=, += or =="))?;
    scanner.skip_blanks();
    Ok(operator)
}

impl<'t, R: NamedRegistry + ?Sized> Iterator for Items<'t, R> {
    type Item = Result<Item<'t>, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.scanner.skip_blanks();
            if self.scanner.is_at_end() {
                let place = self.scanner.place();
                let is_open = self.surrounding.braces > 0;
                if is_open {
                    self.scanner.finish();
                    self.surrounding.braces = 0;
                    return Some(Err(place.expected("'}' after the last attribute in braces")));
                }
                self.next_line()?;
                continue;
            }
            let item = match self.braces() {
                Ok(true) => continue,
                Ok(false) if self.is_in_list => {
                    let place = self.scanner.place();
                    if self.scanner.skip(",") {
                        self.is_in_list = false;
                        continue;
                    }
                    Err(place.expected("a comma, a comment or the end of the line"))
                }
                Ok(false) => self.item(),
                Err(error) => Err(error),
            };
            match item {
                Ok(_) => self.is_in_list = true,
                Err(_) => {
                    self.scanner.finish();
                    self.surrounding.braces = 0;
                }
            }
            return Some(item);
        }
    }
}

impl<R: NamedRegistry + ?Sized> FusedIterator for Items<'_, R> {}

impl<R: ?Sized> Clone for Items<'_, R> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<R: ?Sized> fmt::Debug for Items<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("line", &self.number).finish_non_exhaustive()
    }
}
