//! XML into memory, where writing cannot fail, and the few runs of WordprocessingML that all parts share.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::super::{Emphasis, Run};

/// A part of the package in the making.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub(super) fn new() -> Self {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn event(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect("memory takes what is written");
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(start(name, attributes)));
    }

    pub(super) fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with text in it.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.event(Event::Text(BytesText::new(&allowed(text))));
        self.close(name);
    }

    /// Plain text.
    pub(super) fn run(&mut self, text: &str) {
        self.set_off(&Run { text: text.to_owned(), emphasis: Emphasis::Plain });
    }

    /// Text as it is set off.
    pub(super) fn set_off(&mut self, run: &Run) {
        self.open("w:r", &[]);
        let style = match run.emphasis {
            Emphasis::Plain => None,
            Emphasis::Strong => Some("Strong"),
            Emphasis::Slanted => Some("Emphasis"),
            Emphasis::Quiet => Some("SubtleEmphasis"),
        };
        if let Some(style) = style {
            self.open("w:rPr", &[]);
            self.empty("w:rStyle", &[("w:val", style)]);
            self.close("w:rPr");
        }
        for (index, line) in run.text.lines().enumerate() {
            if index > 0 {
                self.empty("w:br", &[]);
            }
            self.element("w:t", &[("xml:space", "preserve")], line);
        }
        self.close("w:r");
    }

    pub(super) fn tab(&mut self) {
        self.open("w:r", &[]);
        self.empty("w:tab", &[]);
        self.close("w:r");
    }

    /// What Word works out by itself, such as the number of the page.
    pub(super) fn field(&mut self, instruction: &str) {
        self.open("w:fldSimple", &[("w:instr", instruction)]);
        self.run("1");
        self.close("w:fldSimple");
    }
}

fn start<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// Without the characters that XML 1.0 has no way to write: control characters other than white space, and U+FFFE and
/// U+FFFF.
fn allowed(text: &str) -> String {
    let is_allowed = |c: &char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(is_allowed).collect()
}
