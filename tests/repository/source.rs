//! The paths that a Rust file names: its imports, and paths in its code. Comments, literals, attributes and test code
//! are left out.

/// A name that a `use` declaration brings into a module.
pub(crate) struct Import {
    pub(crate) line: usize,
    /// The inline modules that the declaration is in, outermost first.
    pub(crate) scope: Vec<String>,
    pub(crate) path: Vec<String>,
    /// The name in this module.
    pub(crate) name: String,
    /// `pub use`, or `pub(crate) use`.
    pub(crate) is_reexport: bool,
}

/// A path in the code, or a single name that may be an item.
pub(crate) struct Mention {
    pub(crate) line: usize,
    pub(crate) scope: Vec<String>,
    pub(crate) path: Vec<String>,
}

#[derive(Default)]
pub(crate) struct Source {
    pub(crate) imports: Vec<Import>,
    pub(crate) mentions: Vec<Mention>,
}

/// The first name of a path that begins with `::`.
pub(crate) const GLOBAL: &str = "::";

pub(crate) fn parse(text: &str) -> Source {
    let mut parser = Parser {
        tokens: tokens(text),
        at: 0,
        depth: 0,
        modules: Vec::new(),
        variants: None,
        source: Source::default(),
    };
    while parser.at < parser.tokens.len() {
        parser.step();
    }
    parser.source
}

struct Token {
    text: String,
    line: usize,
}

/// Words, numbers and signs; `::` is one sign.
fn tokens(text: &str) -> Vec<Token> {
    let characters: Vec<char> = text.chars().collect();
    let peek = |at: usize| characters.get(at).copied().unwrap_or('\0');
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let (mut tokens, mut at, mut line) = (Vec::new(), 0, 1);
    while at < characters.len() {
        let start = at;
        match peek(at) {
            '/' if peek(at + 1) == '/' => {
                while at < characters.len() && peek(at) != '\n' {
                    at += 1;
                }
            }
            '/' if peek(at + 1) == '*' => {
                let mut depth = 0;
                loop {
                    match (peek(at), peek(at + 1)) {
                        ('/', '*') => (depth, at) = (depth + 1, at + 2),
                        ('*', '/') => (depth, at) = (depth - 1, at + 2),
                        _ => at += 1,
                    }
                    if depth == 0 || at >= characters.len() {
                        break;
                    }
                }
            }
            '"' => at = after_string(&characters, at),
            // A character, or a lifetime.
            '\'' if peek(at + 1) == '\\' => {
                at += 3;
                while at < characters.len() && peek(at) != '\'' {
                    at += 1;
                }
                at += 1;
            }
            '\'' => at += if peek(at + 2) == '\'' { 3 } else { 1 },
            first if is_word(first) => {
                while is_word(peek(at)) {
                    at += 1;
                }
                let word: String = characters[start..at].iter().collect();
                let hashes = (at..).take_while(|place| peek(*place) == '#').count();
                if matches!(word.as_str(), "r" | "br" | "cr") && peek(at + hashes) == '"' {
                    at = after_raw_string(&characters, at + hashes + 1, hashes);
                } else if matches!(word.as_str(), "b" | "c") && peek(at) == '"' {
                    at = after_string(&characters, at);
                } else if word != "b" || peek(at) != '\'' {
                    tokens.push(Token { text: word, line });
                }
            }
            ':' if peek(at + 1) == ':' => {
                tokens.push(Token { text: GLOBAL.to_owned(), line });
                at += 2;
            }
            sign => {
                if !sign.is_whitespace() {
                    tokens.push(Token { text: sign.to_string(), line });
                }
                at += 1;
            }
        }
        let end = at.min(characters.len());
        line += characters[start..end].iter().filter(|character| **character == '\n').count();
    }
    tokens
}

fn after_string(characters: &[char], quote: usize) -> usize {
    let mut at = quote + 1;
    while at < characters.len() && characters[at] != '"' {
        at += if characters[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn after_raw_string(characters: &[char], mut at: usize, hashes: usize) -> usize {
    let is_end = |at: usize| {
        characters[at] == '"' && (1..=hashes).all(|place| characters.get(at + place).is_some_and(|sign| *sign == '#'))
    };
    while at < characters.len() && !is_end(at) {
        at += 1;
    }
    at + 1 + hashes
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    /// The inline modules that are open, with the depth of braces outside them.
    modules: Vec<(String, usize)>,
    /// The depth of braces at which the variants of an enumeration are.
    variants: Option<usize>,
    source: Source,
}

impl Parser {
    fn peek(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |token| &token.text)
    }

    fn scope(&self) -> Vec<String> {
        self.modules.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Skips one attribute, item head, import, path or sign.
    fn step(&mut self) {
        match self.peek(0) {
            "#" => self.attribute(),
            "pub" => {
                self.at += 1;
                if self.peek(0) == "(" {
                    self.skip_group();
                }
                if self.peek(0) == "use" {
                    self.import(true);
                }
            }
            "use" => self.import(false),
            "enum" => {
                self.variants = Some(self.depth + 1);
                self.at += 2;
            }
            "mod" if is_word(self.peek(1)) && self.peek(2) == "{" => {
                self.modules.push((self.peek(1).to_owned(), self.depth));
                self.depth += 1;
                self.at += 3;
            }
            "{" => {
                self.depth += 1;
                self.at += 1;
            }
            "}" => {
                self.depth = self.depth.saturating_sub(1);
                if self.variants.is_some_and(|depth| depth > self.depth) {
                    self.variants = None;
                }
                if self.modules.last().is_some_and(|(_, outside)| *outside == self.depth) {
                    self.modules.pop();
                }
                self.at += 1;
            }
            GLOBAL => self.global_path(),
            word if is_word(word) && !KEYWORDS.contains(&word) => self.path(Vec::new()),
            _ => self.at += 1,
        }
    }

    /// Skips an attribute and, if it is for tests only, its item.
    fn attribute(&mut self) {
        self.at += 1;
        if self.peek(0) == "!" {
            self.at += 1;
        }
        if self.peek(0) != "[" {
            return;
        }
        let words: Vec<&str> = (1..=5).map(|ahead| self.peek(ahead)).collect();
        let is_for_tests = words.starts_with(&["cfg", "(", "test"]) || words == ["cfg", "(", "all", "(", "test"];
        self.skip_group();
        if is_for_tests {
            self.skip_item();
        }
    }

    /// Skips an opening bracket and everything up to its closing bracket.
    fn skip_group(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.tokens.len() {
            match self.peek(0) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// Skips an item, to its semicolon or to the end of its braces.
    fn skip_item(&mut self) {
        while self.at < self.tokens.len() {
            match self.peek(0) {
                ";" => {
                    self.at += 1;
                    return;
                }
                "{" => return self.skip_group(),
                "(" | "[" => self.skip_group(),
                _ => self.at += 1,
            }
        }
    }

    fn import(&mut self, is_reexport: bool) {
        self.at += 1;
        let mut prefix = Vec::new();
        if self.peek(0) == GLOBAL {
            prefix.push(GLOBAL.to_owned());
            self.at += 1;
        }
        self.tree(prefix, is_reexport);
    }

    /// A tree of a `use` declaration: names, then perhaps a list of trees, or another name.
    fn tree(&mut self, mut path: Vec<String>, is_reexport: bool) {
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        loop {
            match self.peek(0) {
                GLOBAL => self.at += 1,
                "{" => {
                    self.at += 1;
                    while !matches!(self.peek(0), "}" | "") {
                        self.tree(path.clone(), is_reexport);
                        if self.peek(0) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "self" if !path.is_empty() => self.at += 1,
                "as" => {
                    let name = self.peek(1).to_owned();
                    self.at += 2;
                    let scope = self.scope();
                    self.source.imports.push(Import { line, scope, path, name, is_reexport });
                    return;
                }
                word if is_word(word) || word == "*" => {
                    path.push(word.to_owned());
                    self.at += 1;
                }
                _ => break,
            }
        }
        let scope = self.scope();
        let name = path.last().cloned().unwrap_or_default();
        self.source.imports.push(Import { line, scope, path, name, is_reexport });
    }

    /// `::name`; after a type, as in `<T>::name`, the names are not those of a path.
    fn global_path(&mut self) {
        let is_after_type =
            self.at.checked_sub(1).is_some_and(|before| matches!(&*self.tokens[before].text, ">" | "]"));
        self.at += 1;
        if !is_word(self.peek(0)) {
            return;
        }
        if is_after_type {
            self.at += 1;
            while self.peek(0) == GLOBAL && is_word(self.peek(1)) {
                self.at += 2;
            }
        } else {
            self.path(vec![GLOBAL.to_owned()]);
        }
    }

    fn path(&mut self, mut path: Vec<String>) {
        let Token { line, text } = &self.tokens[self.at];
        let line = *line;
        path.push(text.clone());
        let before = self.at.checked_sub(1).map_or("", |before| &*self.tokens[before].text);
        let is_variant = self.variants == Some(self.depth) && matches!(before, "{" | "," | "]");
        self.at += 1;
        while self.peek(0) == GLOBAL && is_word(self.peek(1)) {
            path.push(self.peek(1).to_owned());
            self.at += 2;
        }
        // A type, a constant, a function or a macro. Other names with a small letter are variables or fields.
        let may_be_item = path[0].starts_with(char::is_uppercase) || matches!(self.peek(0), "(" | "!");
        let is_declared = matches!(before, "struct" | "enum" | "trait" | "union" | "type" | "const" | "static" | "fn");
        if path.len() > 1 || (may_be_item && !is_declared && !is_variant && before != ".") {
            let scope = self.scope();
            self.source.mentions.push(Mention { line, scope, path });
        }
    }
}

/// Words after which a path may begin with `::`.
const KEYWORDS: [&str; 21] = [
    "as", "await", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "loop", "match", "move", "mut",
    "ref", "return", "unsafe", "where", "while", "yield",
];

fn is_word(token: &str) -> bool {
    token.starts_with(|character: char| character.is_alphanumeric() || character == '_')
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn imports(text: &str) -> Vec<String> {
        let of = |import: &super::Import| {
            let public = if import.is_reexport { "pub " } else { "" };
            format!("{}{public}{} as {}", import.scope.join("/"), import.path.join("."), import.name)
        };
        parse(text).imports.iter().map(of).collect()
    }

    fn mentions(text: &str) -> Vec<String> {
        let of = |mention: &super::Mention| {
            format!("{}{}:{}", mention.scope.join("/"), mention.line, mention.path.join("."))
        };
        parse(text).mentions.iter().map(of).collect()
    }

    /// Mentions of two names and more.
    fn paths(text: &str) -> Vec<String> {
        mentions(text).into_iter().filter(|mention| mention.contains('.')).collect()
    }

    #[test]
    fn a_name_by_itself_counts_where_it_may_be_an_item() {
        assert_eq!(
            mentions("struct A { b: C, d: e }\nenum F { G, H { i: J }, K(L) }\nfn m() { n(o.p(), q!()) }"),
            ["1:C", "2:J", "2:L", "3:n", "3:q"]
        );
    }

    #[test]
    fn an_import_has_as_many_paths_as_names() {
        assert_eq!(
            imports("use crate::{a::{self, B}, c::D as E};\npub(in crate::x) use super::f;\nuse ::g::H;"),
            ["crate.a as a", "crate.a.B as B", "crate.c.D as E", "pub super.f as f", "::.g.H as H"]
        );
    }

    #[test]
    fn a_path_in_place_has_its_line_and_ends_at_what_is_no_name() {
        assert_eq!(
            paths("fn f(x: crate::a::B<super::C>)\n{ x.y; <X as ::d::E>::F::g(); d::<u8>(); $crate::h!() }"),
            ["1:crate.a.B", "1:super.C", "2:::.d.E", "2:crate.h"]
        );
    }

    #[test]
    fn comments_literals_attributes_and_tests_name_nothing() {
        let text = r##"
            /// crate::a::B
            /* crate::a /* crate::b */ crate::c */
            #[doc(alias = crate::d)]
            const X: (&str, &[u8], char, char, &'static str) = ("crate::e\"", b"crate::f", '"', '\'', r#"" crate::g"#);
            #[cfg(test)]
            use crate::h;
            #[cfg(test)]
            mod tests { use crate::i; fn f() { crate::j::k() } }
            #[cfg(all(test, unix))]
            fn g(x: [u8; 3]) { crate::l::m() }
            #[cfg(not(test))]
            fn h() { crate::n::o() }
        "##;
        assert_eq!(imports(text), [""; 0]);
        assert_eq!(paths(text), ["13:crate.n.o"]);
    }

    #[test]
    fn an_inline_module_is_a_scope_until_its_brace() {
        let text = "mod a { use super::B; mod c { fn f() { super::d::E } } } use super::F;";
        assert_eq!(imports(text), ["asuper.B as B", "super.F as F"]);
        assert_eq!(paths(text), ["a/c1:super.d.E"]);
    }
}
