//! Cutting a calendar file into its components, by lines.
//!
//! A component is parsed by itself, so that it has a line number, a broken one costs no other, and a file is never held
//! as a whole. Properties that are never read (attendees, attachments, alarms) are passed over here: a million of them
//! cost no memory.

use std::borrow::Cow;
use std::io::{self, BufRead, Read as _};
use std::mem;

use encoding_rs::WINDOWS_1252;

use super::{CalendarNoticeReason, Notices};

/// Octets of one property, folds undone; a longer one is left out and said to be.
const LONGEST_PROPERTY: usize = 256 << 10;

/// Octets of one component without what is passed over.
const LONGEST_COMPONENT: usize = 1 << 20;

/// Components within components that are told apart; what is deeper is only counted.
const DEEPEST: usize = 16;

/// What is read of an event. RFC 5545 section 3.8, RFC 7986 (CONFERENCE), and our own.
const EVENT_PROPERTIES: [&str; 19] = [
    "UID",
    "RECURRENCE-ID",
    "SEQUENCE",
    "DTSTAMP",
    "LAST-MODIFIED",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "CONFERENCE",
    "CATEGORIES",
    "STATUS",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "EXRULE",
];

/// Components that stand within a calendar and nowhere else (RFC 5545 section 3.6): where one begins, none is open.
const OUTERMOST: [&str; 5] = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"];

/// A component directly within a calendar.
#[derive(Debug)]
pub(super) struct Component {
    /// The line of its `BEGIN`, from 1.
    pub(super) line: u64,
    /// Its name in capitals: `VEVENT`, `VTIMEZONE`.
    pub(super) name: String,
    /// Its properties, unfolded and in UTF-8, `BEGIN` and `END` included.
    pub(super) text: String,
}

/// What a file holds, one after the other.
#[derive(Debug)]
pub(super) enum Part {
    /// A property of the calendar itself, such as its name.
    Property(String),
    /// A component.
    Component(Component),
}

/// The parts of a calendar file; what is wrong with it gathers in `notices`.
pub(super) struct Cutter<R> {
    lines: PropertyLines<R>,
    /// The open components within the calendar, outermost first, in capitals.
    open: Vec<String>,
    /// How many more are open, deeper than [`DEEPEST`].
    deeper: u64,
    current: Option<Component>,
    has_calendar: bool,
    pub(super) notices: Notices,
}

impl<R: BufRead> Cutter<R> {
    pub(super) fn new(source: R) -> Self {
        Self {
            lines: PropertyLines::new(source),
            open: Vec::new(),
            deeper: 0,
            current: None,
            has_calendar: false,
            notices: Notices::default(),
        }
    }

    /// Whether anything of the file was a calendar.
    pub(super) fn has_calendar(&self) -> bool {
        self.has_calendar
    }

    /// The next part; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<Part>> {
        loop {
            let Some(property) = self.lines.next()? else {
                return Ok(self.leave_open(self.lines.line).map(Part::Component));
            };
            if property.is_too_long {
                self.notices.add(property.line, CalendarNoticeReason::TooLong, property.name());
                continue;
            }
            let name = property.name();
            if name.eq_ignore_ascii_case("BEGIN") {
                if let Some(component) = self.begin(&property) {
                    return Ok(Some(Part::Component(component)));
                }
            } else if name.eq_ignore_ascii_case("END") {
                if let Some(component) = self.end(&property) {
                    return Ok(Some(Part::Component(component)));
                }
            } else if let Some(part) = self.property(&property, name) {
                return Ok(Some(part));
            }
        }
    }

    /// Opens a component; gives the one before where that was never closed.
    fn begin(&mut self, property: &Property) -> Option<Component> {
        let name = property.value().trim().to_ascii_uppercase();
        if name == "VCALENDAR" {
            self.has_calendar = true;
            // A calendar within a component: that one was never closed.
            return self.leave_open(property.line);
        }
        // Some write events without a calendar around them.
        self.has_calendar |= name == "VEVENT";
        let left_open =
            if OUTERMOST.contains(&name.as_str()) { self.leave_open(property.line) } else { None };
        if self.open.len() == DEEPEST {
            self.deeper += 1;
            return None;
        }
        if self.open.is_empty() {
            self.current = Some(Component {
                line: property.line,
                name: name.clone(),
                text: format!("BEGIN:{name}\r\n"),
            });
        } else if self.keeps_nested() {
            self.push(property.line, &format!("BEGIN:{name}"));
        }
        self.open.push(name);
        left_open
    }

    fn end(&mut self, property: &Property) -> Option<Component> {
        let name = property.value().trim().to_ascii_uppercase();
        if name == "VCALENDAR" {
            return self.leave_open(property.line);
        }
        if self.deeper > 0 {
            self.deeper -= 1;
            return None;
        }
        // What is closed without having been opened closes nothing.
        let place = self.open.iter().rposition(|open| *open == name)?;
        let inner = self.open.split_off(place);
        if let [_, .., left_open] = &inner[..] {
            self.notices.add(property.line, CalendarNoticeReason::NotClosed, left_open);
        }
        if !self.open.is_empty() {
            if self.keeps_nested() {
                self.push(property.line, &format!("END:{name}"));
            }
            return None;
        }
        self.close()
    }

    fn property(&mut self, property: &Property, name: &str) -> Option<Part> {
        if self.open.is_empty() {
            return Some(Part::Property(property.text.clone()));
        }
        let is_read = self.keeps_nested()
            || self.open.len() == 1
                && (EVENT_PROPERTIES.iter().any(|known| name.eq_ignore_ascii_case(known))
                    || name.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("X-PLENARY-")));
        if is_read {
            self.push(property.line, &property.text);
        }
        None
    }

    /// Zones have parts within them that are read; the alarms of events are not.
    fn keeps_nested(&self) -> bool {
        self.current.as_ref().is_some_and(|current| current.name == "VTIMEZONE")
    }

    fn push(&mut self, line: u64, text: &str) {
        let Some(current) = &mut self.current else { return };
        if current.text.len() + text.len() > LONGEST_COMPONENT {
            self.notices.add(line, CalendarNoticeReason::TooLong, "");
            return;
        }
        current.text.push_str(text);
        current.text.push_str("\r\n");
    }

    fn close(&mut self) -> Option<Component> {
        let mut component = self.current.take()?;
        component.text.push_str(&format!("END:{}\r\n", component.name));
        Some(component)
    }

    /// Closes what was never closed, keeping what stands in it.
    fn leave_open(&mut self, line: u64) -> Option<Component> {
        self.deeper = 0;
        let left_open = mem::take(&mut self.open).pop()?;
        self.notices.add(line, CalendarNoticeReason::NotClosed, &left_open);
        self.close()
    }
}

/// A property with its folds undone (RFC 5545 section 3.1).
struct Property {
    line: u64,
    text: String,
    is_too_long: bool,
}

impl Property {
    fn name(&self) -> &str {
        self.text.split([':', ';']).next().unwrap_or_default().trim()
    }

    fn value(&self) -> &str {
        self.text.split_once(':').map_or("", |(_, value)| value)
    }
}

/// The lines of a file, unfolded. A line ends with LF, CR LF, or CR at the end of a chunk that has no LF.
struct PropertyLines<R> {
    source: R,
    /// The number of the last physical line read.
    line: u64,
    /// A physical line that was read to see whether it goes on with the one before.
    ahead: Option<(u64, Vec<u8>)>,
}

impl<R: BufRead> PropertyLines<R> {
    fn new(source: R) -> Self {
        Self { source, line: 0, ahead: None }
    }

    fn next(&mut self) -> io::Result<Option<Property>> {
        let Some((line, mut bytes)) = (match self.ahead.take() {
            Some(ahead) => Some(ahead),
            None => self.physical()?,
        }) else {
            return Ok(None);
        };
        let mut is_too_long = bytes.len() > LONGEST_PROPERTY;
        while let Some((number, next)) = self.physical()? {
            let goes_on = if is_soft_break(&bytes) {
                bytes.pop();
                &next[..]
            } else if matches!(next.first(), Some(b' ' | b'\t')) {
                &next[1..]
            } else {
                self.ahead = Some((number, next));
                break;
            };
            is_too_long |= bytes.len() + goes_on.len() > LONGEST_PROPERTY;
            if !is_too_long {
                bytes.extend_from_slice(goes_on);
            }
        }
        if is_too_long {
            bytes.truncate(64);
        }
        Ok(Some(Property { line, text: decoded(&bytes), is_too_long }))
    }

    /// The next line that is not empty, without its end.
    fn physical(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        loop {
            let mut bytes = Vec::new();
            // One octet more than is kept tells a line that is too long.
            let limit = LONGEST_PROPERTY as u64 + 1;
            if self.source.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            if bytes.len() > LONGEST_PROPERTY && bytes.last() != Some(&b'\n') {
                self.skip_rest_of_line()?;
            }
            if self.line == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
                bytes.drain(..3);
            }
            while matches!(bytes.last(), Some(b'\n' | b'\r')) {
                bytes.pop();
            }
            if !bytes.is_empty() {
                return Ok(Some((self.line, bytes)));
            }
        }
    }

    fn skip_rest_of_line(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.source.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let end = buffer.iter().position(|octet| *octet == b'\n');
            let used = end.map_or(buffer.len(), |end| end + 1);
            self.source.consume(used);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

/// Whether a line goes on with the next as vCalendar 1.0 has it: quoted-printable, with `=` at its end.
fn is_soft_break(line: &[u8]) -> bool {
    const ENCODING: &[u8] = b"QUOTED-PRINTABLE";
    let head = line.split(|octet| *octet == b':').next().unwrap_or_default();
    line.ends_with(b"=") && head.windows(ENCODING.len()).any(|part| part.eq_ignore_ascii_case(ENCODING))
}

/// UTF-8, as a calendar is to be; else Windows-1252, which holds Latin-1, as old programs write it.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            Cow::into_owned(text)
        }
    }
}
