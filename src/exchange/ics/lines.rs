//! The seam to the iCalendar library: how properties are spelt on the wire.
//!
//! Escaping, parameters and folding are `ical-rs`'s. Most lines are short and have nothing to escape, so that they are a
//! name, a colon and a value: those are put down as they are, for the library takes several times as long over a line.
//! Nothing outside this module and [`super::zone`] names the library.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Write as _};

use ical::tree::codec::Codec;
use ical::tree::codec::mode::Escaper;
use ical::tree::cst::{IcalCst, IcalItem};
use ical::tree::leaf::IcalLeaf;
use ical::tree::line::IcalLine;
use ical::tree::value::node::IcalValueNode;
use ical::tree::wire::IcalWire;
use ical::value::text::{IcalText, IcalTextList};
use ical::value::uri::IcalUri;

/// Octets of a line that need not be folded (RFC 5545 section 3.1).
const LINE: usize = 75;

/// Lines in the making, one component at a time, so that the size of a calendar never matters.
///
/// A `head` is the name of a property, with the parameters that are the same for each of its kind.
#[derive(Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    /// Writes the lines made so far, and begins anew.
    pub(super) fn write(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(&self.0)?;
        self.0.clear();
        Ok(())
    }

    /// The lines made so far, as text.
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.0).expect("lines are made of text")
    }

    /// A value whose form has nothing to escape: a number, a date, a keyword, a duration.
    pub(super) fn plain(&mut self, head: &str, value: &str) {
        if head.len() + 1 + value.len() <= LINE {
            for part in [head, ":", value, "\r\n"] {
                self.0.extend_from_slice(part.as_bytes());
            }
        } else {
            self.spell(head, IcalValueNode::parse(value.as_bytes()));
        }
    }

    /// As [`Self::plain`], for values that are no text yet; the line must not be long.
    pub(super) fn short(&mut self, head: &str, value: impl fmt::Display) {
        write!(self.0, "{head}:{value}\r\n").expect("memory takes all that a value displays");
    }

    /// Text (RFC 5545 section 3.3.11).
    pub(super) fn text(&mut self, head: &str, value: &str) {
        if must_be_escaped(value) {
            self.spell(head, IcalText(Cow::Borrowed(value)).encode(Escaper::Modern));
        } else {
            self.plain(head, value);
        }
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, head: &str, values: &[Cow<'_, str>]) {
        if !values.iter().any(|value| must_be_escaped(value)) {
            return self.plain(head, &values.join(","));
        }
        let values = values.iter().map(|value| Cow::Borrowed(value.as_ref())).collect();
        self.spell(head, IcalTextList(values).encode(Escaper::Modern));
    }

    /// A web address (RFC 5545 section 3.3.13).
    pub(super) fn uri(&mut self, head: &str, value: &str) {
        self.spell(head, IcalUri(Cow::Borrowed(value)).encode(Escaper::Modern));
    }

    /// A component that the library made.
    pub(super) fn component(&mut self, component: &IcalCst<'_>) {
        self.0.extend(component.to_bytes());
    }

    /// Any value, spelt by the library, with CRLF and folded between characters.
    fn spell(&mut self, head: &str, value: IcalValueNode<'_>) {
        let line = IcalLine {
            name: IcalLeaf(Cow::Borrowed(head)),
            params: Vec::new(),
            value,
            eol: IcalLeaf(Cow::Borrowed("\r\n")),
            wire: IcalWire::default(),
        };
        self.component(&IcalCst {
            begin: None,
            items: vec![IcalItem::Prop(line)],
            end: None,
            trailing: Cow::Borrowed(""),
        });
    }
}

fn must_be_escaped(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'\\' | b',' | b';' | b'\n'))
}
