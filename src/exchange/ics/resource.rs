//! A calendar as single resources, as calendar collections hold it (RFC 4791 section 4.1): each has one UID, and all that
//! its times need.

use sha2::{Digest as _, Sha256};

use super::event::{self, NotWritten};
use super::lines::Lines;
use super::{CalendarFeed, CalendarItem, DeadlineForm, ExportOptions, ExportSummary, LeftOut, TimeZones};
use crate::error::Result;

/// An event or a task by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Its UID.
    pub uid: String,
    /// The calendar that holds it and nothing else.
    pub text: String,
    /// See [`identify`].
    pub digest: String,
}

/// Hands over each event and task of `items` as a resource. The resources are not kept.
///
/// # Errors
/// What reading the items fails with, and what `each` fails with.
pub fn resources(
    feed: &CalendarFeed,
    items: impl IntoIterator<Item = Result<CalendarItem>>,
    options: &ExportOptions,
    each: &mut dyn FnMut(Resource) -> Result<()>,
) -> Result<ExportSummary> {
    let mut summary = ExportSummary::default();
    for item in items {
        let item = item?;
        let events = match event::events(&item, feed, options) {
            Ok(events) => events,
            Err(NotWritten::InMainFeed) => {
                summary.in_main_feed += 1;
                continue;
            }
            Err(NotWritten::LeftOut(reason)) => {
                summary.left_out.push(LeftOut { id: item.uid, title: item.title, reason });
                continue;
            }
        };
        let mut alone = CalendarFeed { zones: TimeZones::default(), ..feed.clone() };
        if options.deadlines == DeadlineForm::Times && item.task.is_some() {
            alone.expect_deadline(&item.date);
        } else {
            alone.expect(&item.date);
        }
        for event in &events {
            let mut lines = Lines::default();
            lines.plain("BEGIN", "VCALENDAR");
            lines.plain("VERSION", "2.0");
            lines.plain("PRODID", super::product(options.language));
            lines.plain("CALSCALE", "GREGORIAN");
            let zones = alone.zones.write(&mut lines);
            event.write(&zones, &mut lines);
            lines.plain("END", "VCALENDAR");
            let text = lines.into_text();
            let digest = identify(&text).map(|(_, digest)| digest).unwrap_or_default();
            each(Resource { uid: event.uid().to_owned(), text, digest })?;
            summary.written += 1;
        }
    }
    Ok(summary)
}

/// The UID of what a resource holds, and a digest of what it says; `None` where it holds no component with a UID.
///
/// Servers put resources down in words of their own: in another order, folded elsewhere, with another PRODID and VTIMEZONE. The
/// digest is of the lines of its components in alphabetical order, so those are the same to it.
#[must_use]
pub fn identify(text: &str) -> Option<(String, String)> {
    let text = text.replace("\r\n", "\n");
    let unfolded = text.replace("\n ", "").replace("\n\t", "");
    let mut lines: Vec<&str> = Vec::new();
    let (mut uid, mut within) = (None, None);
    for line in unfolded.lines() {
        match (line.split_once(':'), within) {
            (Some(("BEGIN", name @ ("VEVENT" | "VTODO" | "VJOURNAL"))), None) => within = Some(name),
            (Some(("END", name)), Some(component)) if name == component => within = None,
            (Some((head, value)), Some(_)) => {
                if head.eq_ignore_ascii_case("UID") {
                    uid.get_or_insert(value);
                }
                lines.push(line);
            }
            _ => {}
        }
    }
    lines.sort_unstable();
    Some((uid?.to_owned(), hexadecimal(&Sha256::digest(lines.join("\n")))))
}

/// A digest of what a calendar says, also of one that holds no component with a UID. Of one with components it is theirs: a server
/// may put the calendar down anew, and call it something else (Radicale makes a collection of it).
#[must_use]
pub fn digest(text: &str) -> String {
    identify(text).map_or_else(|| hexadecimal(&Sha256::digest(text)), |(_, digest)| digest)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
