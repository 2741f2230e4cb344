//! One VEVENT in hand: its words at once, its times once the zones of the file are known.

use std::collections::BTreeMap;

use ical::component::IcalComponent;
use ical::prop::IcalProp;
use ical::recur::IcalRecurDateTime;
use ical::recur::set::{IcalRecurOverride, IcalRecurSet};
use ical::tree::cst::IcalCst;
use ical::value::IcalValue;
use jiff::SignedDuration;
use jiff::civil::{Date, Time};

use super::cut::Component;
use super::written::{Written, civil, days, instant, timed};
use super::zones::{FileZones, ToldTime};
use super::{
    CalendarContents, CalendarEvent, CalendarNoticeReason, Expansion, LONGEST_WALK, MOST_EVENTS,
    MOST_OCCURRENCES, bounds,
};
use crate::error::Result;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::EventStatus;
use crate::model::{is_bidi_control, one_line};

/// A component as a calendar of its own, as the library reads it.
pub(super) fn wrapped(text: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n")
}

/// The name in a calendar's own property, where it is one: NAME (RFC 7986 section 5.1) before X-WR-CALNAME.
pub(super) fn calendar_name(property: &str, is_first: bool) -> Option<String> {
    let name = property.split([':', ';']).next().unwrap_or_default();
    let is_name = name.eq_ignore_ascii_case("NAME") || is_first && name.eq_ignore_ascii_case("X-WR-CALNAME");
    if !is_name {
        return None;
    }
    let bare = format!("BEGIN:VCALENDAR\r\n{property}\r\nEND:VCALENDAR\r\n");
    let parsed = IcalCst::parse(&bare).ok()?;
    text(parsed.decode().props.first()?).map(|name| one_line(&name))
}

/// The title of a component, also of one that is no event.
pub(super) fn title_of(component: &Component) -> Option<String> {
    let wrapped = wrapped(&component.text);
    let parsed = IcalCst::parse_recovering(&wrapped);
    let calendar = parsed.calendars.first()?.decode();
    let summary = calendar.components.first()?.props.iter().find(|property| &*property.name == "SUMMARY")?;
    text(summary).map(|title| one_line(&title))
}

/// An event whose times are not told yet.
pub(super) struct Draft {
    event: CalendarEvent,
    start: Written,
    end: Option<Written>,
    length: Option<SignedDuration>,
    own: Own,
    /// The component, of what recurs or is one occurrence: the library expands it.
    text: Option<String>,
    recurs: bool,
}

/// What Plenary wrote of an item, beside what calendars know.
#[derive(Default)]
struct Own {
    title: Option<String>,
    note: Option<String>,
    status: Option<EventStatus>,
    certainty: Option<Certainty>,
    date: Option<String>,
    date_text: String,
    starts_at: Option<Time>,
    ends_at: Option<Time>,
    zone: Option<String>,
}

impl Draft {
    /// Reads an event.
    ///
    /// # Errors
    /// Why it cannot be one, and what stood there.
    pub(super) fn read(
        component: &Component,
        mut note: impl FnMut(CalendarNoticeReason, &str),
    ) -> Result<Self, (CalendarNoticeReason, String)> {
        let wrapped = wrapped(&component.text);
        let parsed = IcalCst::parse_recovering(&wrapped);
        let no_start = || (CalendarNoticeReason::NoStart, String::new());
        let calendar = parsed.calendars.first().ok_or_else(no_start)?.decode();
        let properties = &calendar.components.first().ok_or_else(no_start)?.props;
        let mut event = CalendarEvent { line: component.line, ..CalendarEvent::default() };
        let (mut start, mut end, mut length, mut own) = (None, None, None, Own::default());
        let (mut stamp, mut recurs) = (None, false);
        for property in properties {
            let value = || text(property).unwrap_or_default();
            match &*property.name {
                "UID" => event.uid = one_line(&value()),
                "RECURRENCE-ID" => event.recurrence_id = Some(one_line(&value())),
                "SEQUENCE" => event.sequence = value().trim().parse().unwrap_or(0),
                "LAST-MODIFIED" => event.changed = instant(&value()),
                "DTSTAMP" => stamp = instant(&value()),
                "SUMMARY" if event.title.is_empty() => event.title = one_line(&value()),
                "DESCRIPTION" if event.description.is_empty() => event.description = lines(&value()),
                "LOCATION" if event.place.is_empty() => event.place = one_line(&value()),
                "CONFERENCE" => event.link = one_line(&value()),
                "URL" if event.link.is_empty() => event.link = one_line(&value()),
                "CATEGORIES" => event.categories.extend(texts(property)),
                "STATUS" => match value().trim().to_ascii_uppercase().as_str() {
                    "CANCELLED" => event.status = Some(EventStatus::Cancelled),
                    "TENTATIVE" => {
                        event.certainty = Some(Certainty::ToBeConfirmed);
                        event.status = Some(EventStatus::Planned);
                    }
                    "CONFIRMED" => {
                        event.certainty = Some(Certainty::Stated);
                        event.status = Some(EventStatus::Planned);
                    }
                    _ => {}
                },
                "RRULE" | "RDATE" => recurs = true,
                "DTSTART" => match Written::of(property) {
                    Some(at) => start = Some(at),
                    None => return Err((CalendarNoticeReason::Start, value())),
                },
                "DTEND" => match Written::of(property) {
                    Some(at) => end = Some(at),
                    None => note(CalendarNoticeReason::End, &value()),
                },
                "DURATION" => match seconds(property) {
                    Some(seconds) => length = Some(SignedDuration::from_secs(seconds)),
                    None => note(CalendarNoticeReason::End, &value()),
                },
                "X-PLENARY-KIND" => event.kind = value().parse().ok(),
                "X-PLENARY-TITLE" => own.title = Some(value()),
                "X-PLENARY-NOTE" => own.note = Some(lines(&value())),
                "X-PLENARY-STATUS" => own.status = value().parse().ok(),
                "X-PLENARY-CERTAINTY" => own.certainty = value().parse().ok(),
                "X-PLENARY-DATE" => own.date = Some(value()),
                "X-PLENARY-DATE-TEXT" => own.date_text = value(),
                "X-PLENARY-STARTS-AT" => own.starts_at = value().parse().ok(),
                "X-PLENARY-ENDS-AT" => own.ends_at = value().parse().ok(),
                "X-PLENARY-TIME-ZONE" => own.zone = Some(value()),
                _ => {}
            }
        }
        let Some(start) = start else { return Err((CalendarNoticeReason::NoStart, event.title)) };
        event.changed = event.changed.or(stamp);
        own.wins(&mut event);
        let recurs = recurs && event.recurrence_id.is_none();
        let text = (recurs || event.recurrence_id.is_some()).then(|| component.text.clone());
        Ok(Self { event, start, end, length, own, text, recurs })
    }

    pub(super) fn uid(&self) -> &str {
        &self.event.uid
    }

    /// Whether it stands for a series.
    pub(super) fn recurs(&self) -> bool {
        self.recurs
    }

    /// Whether it is one occurrence of a series.
    pub(super) fn is_occurrence(&self) -> bool {
        self.event.recurrence_id.is_some()
    }

    /// Octets of what it holds in memory.
    pub(super) fn size(&self) -> usize {
        let event = &self.event;
        let categories: usize = event.categories.iter().map(String::len).sum();
        event.title.len() + event.description.len() + self.text.as_ref().map_or(0, String::len) + categories
    }

    /// The event, where it happens once.
    pub(super) fn once(mut self, zones: &mut FileZones, contents: &mut CalendarContents) {
        let start = self.start.clone();
        let date = self.date(&start, zones, contents);
        let date = self.own_date(&date, zones.office()).unwrap_or(date);
        self.event.date = date;
        contents.events.push(self.event);
    }

    /// The occurrences of the series that fall into the window, those that were moved in their new places.
    pub(super) fn expand(
        self,
        moved: Vec<Self>,
        zones: &mut FileZones,
        expansion: &mut Expansion<'_>,
        contents: &mut CalendarContents,
    ) -> Result<()> {
        let set = self.set(&moved, zones).filter(|set| !set.rules.is_empty() || !set.dates.is_empty());
        let Some(mut set) = set.filter(bounds::is_bounded) else {
            self.note(CalendarNoticeReason::Rule, contents);
            for draft in std::iter::once(self).chain(moved) {
                draft.once(zones, contents);
            }
            return Ok(());
        };
        let (window, mut taken) = (expansion.window, 0);
        bounds::cut(&mut set, beyond(window.last));
        let (step, mut is_cut) = (bounds::step(&set), !expansion.affords(bounds::cost(&set)));
        let mut moved: Vec<Option<Self>> = moved.into_iter().map(Some).collect();
        let places = places(&moved);
        // Even the first occurrence of one that is not afforded may be a million periods away.
        let occurrences = (!is_cut).then(|| set.expand()).into_iter().flatten();
        for (walked, occurrence) in occurrences.enumerate() {
            let Some(at) = civil(occurrence.start) else { break };
            if walked % 1_000 == 999 {
                expansion.progress.still()?;
            }
            if walked == LONGEST_WALK || !expansion.affords(step) {
                is_cut = true;
                break;
            }
            // One that was moved ahead says nothing of where the series is.
            if at.date() > window.last && occurrence.over.is_none() {
                break;
            }
            if !(window.first..=window.last).contains(&at.date()) {
                continue;
            }
            if taken == MOST_OCCURRENCES || contents.events.len() >= MOST_EVENTS {
                is_cut = true;
                break;
            }
            taken += 1;
            let replaced = occurrence.over.and_then(|_| places.get(&occurrence.id));
            if let Some(draft) = replaced.and_then(|place| moved.get_mut(*place)?.take()) {
                draft.once(zones, contents);
                continue;
            }
            let date = self.date(&self.start.moved_to(at), zones, contents);
            let recurrence_id = civil(occurrence.id).map(|at| self.start.moved_to(at).spelt());
            contents.events.push(CalendarEvent { date, recurrence_id, ..self.event.clone() });
        }
        if is_cut {
            self.note(CalendarNoticeReason::TooManyOccurrences, contents);
        } else if taken == 0 {
            self.note(CalendarNoticeReason::NoOccurrence, contents);
        }
        // Moved to a place that the rule does not name, or outside the walk: it is an event all the same.
        for draft in moved.into_iter().flatten() {
            draft.once(zones, contents);
        }
        Ok(())
    }

    fn set(&self, moved: &[Self], zones: &FileZones) -> Option<IcalRecurSet> {
        let own = wrapped(self.text.as_deref()?);
        let parsed = IcalCst::parse_recovering(&own);
        let calendar = parsed.calendars.first()?.decode();
        let mut set = IcalRecurSet::of_component_in(calendar.components.first()?, zones.all());
        for text in moved.iter().filter_map(|draft| draft.text.as_deref()) {
            let text = wrapped(text);
            let parsed = IcalCst::parse_recovering(&text);
            let calendar = parsed.calendars.first()?.decode();
            let component: &IcalComponent<'_> = calendar.components.first()?;
            set.overrides.extend(IcalRecurOverride::of_component(component, &set.zone, zones.all()));
        }
        // As the library keeps them; it would sort them anew for each.
        set.overrides.sort_unstable_by_key(|over| over.id);
        Some(set)
    }

    /// Which occurrence it replaces.
    fn replaces(&self) -> Option<IcalRecurDateTime> {
        IcalRecurDateTime::parse(self.event.recurrence_id.as_deref()?).ok()
    }

    fn note(&self, reason: CalendarNoticeReason, contents: &mut CalendarContents) {
        contents.notices.add(self.event.line, reason, &self.event.title);
    }

    /// The date that Plenary wrote, as long as the event still stands where that put it: `placed` is where it stands.
    /// Somebody who moved it in another program moved that alone.
    fn own_date(&self, placed: &DateSpec, office_zone: &str) -> Option<DateSpec> {
        let mut date = DateSpec::from_edtf(&self.own.date_text, self.own.date.as_deref()?).ok()?;
        if let Written::Day(_) = self.start {
            if !is_placed_by(placed, &date) {
                return None;
            }
            date.starts_at = self.own.starts_at;
            date.ends_at = self.own.ends_at;
            date.time_zone.clone_from(&self.own.zone);
        } else {
            let zone = self.own.zone.as_deref().unwrap_or(office_zone);
            if placed.earliest != date.earliest
                || placed.latest != date.latest
                || placed.time_zone.as_deref().unwrap_or(office_zone) != zone
            {
                return None;
            }
            date.starts_at = placed.starts_at;
            date.ends_at = placed.ends_at;
            date.time_zone.clone_from(&self.own.zone);
        }
        date.check("date").is_ok().then_some(date)
    }

    /// When it is, if it begins at `start`.
    fn date(&self, start: &Written, zones: &mut FileZones, contents: &mut CalendarContents) -> DateSpec {
        let length = self.length.or_else(|| self.end.as_ref()?.since(&self.start, zones));
        let is_backwards = length.is_some_and(|length| length.is_negative());
        if is_backwards {
            self.note(CalendarNoticeReason::End, contents);
        }
        let length = length.filter(|length| !length.is_negative());
        match start {
            Written::Day(first) => days(*first, length),
            Written::Utc(at) => {
                let zone = self.own.zone.as_deref();
                timed(zones.tell_utc(*at, zone), length)
            }
            Written::Local { at, zone: None } => {
                timed(ToldTime { at: *at, zone: None, is_zone_unknown: false }, length)
            }
            Written::Local { at, zone: Some(name) } => {
                let told = zones.tell(*at, name);
                if told.is_zone_unknown {
                    contents.notices.add(self.event.line, CalendarNoticeReason::Zone, name);
                }
                timed(told, length)
            }
        }
    }
}

/// Which of the drafts replaces which occurrence.
fn places(moved: &[Option<Draft>]) -> BTreeMap<IcalRecurDateTime, usize> {
    let drafts = moved.iter().enumerate().rev();
    drafts.filter_map(|(place, draft)| Some((draft.as_ref()?.replaces()?, place))).collect()
}

/// Where the rules of a series end of which occurrences until `last` are taken. All those from one on can be moved, so that
/// later ones come before it.
fn beyond(last: Date) -> IcalRecurDateTime {
    IcalRecurDateTime {
        year: i32::from(last.year()) + 1,
        month: 12,
        day: 31,
        hour: 23,
        minute: 59,
        second: 59,
    }
}

impl Own {
    /// Puts right what calendars are told in other words.
    fn wins(&mut self, event: &mut CalendarEvent) {
        // A title that no longer stands in the summary was changed by somebody.
        if let Some(title) = self.title.take().filter(|title| event.title.contains(&one_line(title))) {
            event.title = title;
        }
        if let Some(note) = self.note.take() {
            event.description = note;
        }
        if self.certainty.is_some() {
            event.certainty = self.certainty;
        }
        if self.status.is_some() && event.status != Some(EventStatus::Cancelled) {
            event.status = self.status;
        }
    }
}

/// Whether an event on the days of `placed` stands where `date` puts it: on its days, or as a marker on the first.
pub(crate) fn is_placed_by(placed: &DateSpec, date: &DateSpec) -> bool {
    placed.earliest == date.earliest && (placed.latest == date.latest || placed.latest == placed.earliest)
}

/// Text of several lines, as a record can hold it.
fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String =
        text.chars().filter(|&c| c == '\n' || c == '\t' || !c.is_control() && !is_bidi_control(c)).collect();
    text.trim().to_owned()
}

fn seconds(property: &IcalProp<'_>) -> Option<i64> {
    match &property.value {
        IcalValue::Duration(duration) => duration.seconds(),
        _ => None,
    }
}

/// What a property says, its escapes undone; `None` where its value is none of a text, a date or a number.
pub(super) fn text(property: &IcalProp<'_>) -> Option<String> {
    Some(match &property.value {
        IcalValue::Text(text) => text.0.to_string(),
        IcalValue::Uri(uri) => uri.0.to_string(),
        IcalValue::Date(date) => date.0.to_string(),
        IcalValue::DateTime(date) => date.0.to_string(),
        IcalValue::Duration(duration) => duration.0.to_string(),
        IcalValue::TextList(texts) => texts.0.join(", "),
        IcalValue::Integer(number) => number.0.to_string(),
        // What the library does not know, our own among it.
        IcalValue::Unknown(value) => {
            value.components.iter().map(|texts| texts.join(",")).collect::<Vec<_>>().join(";")
        }
        _ => return None,
    })
}

fn texts(property: &IcalProp<'_>) -> Vec<String> {
    match &property.value {
        IcalValue::TextList(texts) => texts.0.iter().map(|text| one_line(text)).collect(),
        _ => text(property).into_iter().map(|text| one_line(&text)).collect(),
    }
}
