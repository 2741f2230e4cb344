//! The seam to the iCalendar library: how one component is spelt on the wire.
//!
//! Escaping, parameters and folding are `ical-rs`'s. Lines borrow what they say, and a calendar is written one component at
//! a time, so that its size never matters. Nothing outside this module and [`super::zone`] names the library.

use std::borrow::Cow;
use std::io;

use ical::param::IcalParam;
use ical::tree::codec::Codec;
use ical::tree::codec::mode::Escaper;
use ical::tree::cst::{IcalCst, IcalItem};
use ical::tree::leaf::IcalLeaf;
use ical::tree::line::IcalLine;
use ical::tree::value::node::IcalValueNode;
use ical::tree::wire::IcalWire;
use ical::value::text::{IcalText, IcalTextList};
use ical::value::uri::IcalUri;

/// A component, or the open end of one, in the order in which it is written.
pub(super) struct Component<'a>(IcalCst<'a>);

impl<'a> Component<'a> {
    /// A whole component.
    pub(super) fn new(name: &'static str) -> Self {
        Self(IcalCst {
            begin: Some(line("BEGIN", IcalValueNode::parse(name.as_bytes()))),
            items: Vec::with_capacity(32),
            end: Some(line("END", IcalValueNode::parse(name.as_bytes()))),
            trailing: Cow::Borrowed(""),
        })
    }

    /// The beginning of a component whose other components follow one by one, up to [`Self::close`].
    pub(super) fn open(name: &'static str) -> Self {
        let mut component = Self::new(name);
        component.0.end = None;
        component
    }

    /// The end of a component begun by [`Self::open`].
    pub(super) fn close(name: &'static str) -> Self {
        let mut component = Self::new(name);
        component.0.begin = None;
        component
    }

    /// A value whose form has nothing to escape: a number, a date, a keyword, a duration.
    pub(super) fn plain(&mut self, name: &'static str, value: &'a str) {
        self.push(line(name, IcalValueNode::parse(value.as_bytes())));
    }

    /// As [`Self::plain`], with a parameter.
    pub(super) fn plain_with(&mut self, name: &'static str, parameter: &IcalParam<'_>, value: &'a str) {
        let mut line = line(name, IcalValueNode::parse(value.as_bytes()));
        line.params.push(parameter.encode(Escaper::Modern));
        self.push(line);
    }

    /// Text (RFC 5545 section 3.3.11).
    pub(super) fn text(&mut self, name: &'static str, value: &'a str) {
        // Most text has nothing to escape, and is then borrowed as it is.
        let node = if value.contains(['\\', ',', ';', '\n']) {
            IcalText(Cow::Borrowed(value)).encode(Escaper::Modern)
        } else {
            IcalValueNode::parse(value.as_bytes())
        };
        self.push(line(name, node));
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, name: &'static str, values: &'a [Cow<'a, str>]) {
        let values = values.iter().map(|value| Cow::Borrowed(value.as_ref())).collect();
        self.push(line(name, IcalTextList(values).encode(Escaper::Modern)));
    }

    /// A web address (RFC 5545 section 3.3.13); with `VALUE=URI` where the property does not imply it.
    pub(super) fn uri(&mut self, name: &'static str, parameters: &[IcalParam<'_>], value: &'a str) {
        let mut line = line(name, IcalUri(Cow::Borrowed(value)).encode(Escaper::Modern));
        line.params.extend(parameters.iter().map(|parameter| parameter.encode(Escaper::Modern)));
        self.push(line);
    }

    /// Writes it, with CRLF, folded at 75 octets between characters (RFC 5545 section 3.1).
    pub(super) fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(&self.0.to_bytes())
    }

    fn push(&mut self, line: IcalLine<'a>) {
        self.0.items.push(IcalItem::Prop(line));
    }
}

/// The parameter `VALUE`.
pub(super) fn value_type(name: &'static str) -> IcalParam<'static> {
    IcalParam::Value(Cow::Borrowed(name))
}

/// The parameter `TZID`.
pub(super) fn tzid(zone: &str) -> IcalParam<'_> {
    IcalParam::TzId(Cow::Borrowed(zone))
}

fn line<'a>(name: &'static str, value: IcalValueNode<'a>) -> IcalLine<'a> {
    IcalLine {
        name: IcalLeaf(Cow::Borrowed(name)),
        params: Vec::new(),
        value,
        eol: IcalLeaf(Cow::Borrowed("\r\n")),
        wire: IcalWire::default(),
    }
}
