//! Which meetings of the office an event may be, where no UID tells: by what they are called and when they are.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::command::incoming::Alike;
use crate::error::Result;
use crate::exchange::ics::read::CalendarEvent;
use crate::model::meeting::Meeting;
use crate::model::record::RecordRef;
use crate::model::written::comparable_words;
use crate::store::{View, record};

/// How many records are named that an event may be.
const MOST_ALIKE: usize = 5;

/// The meetings of the office, by what they are called and when they are.
pub(super) struct Meetings {
    by_name: HashMap<String, Vec<usize>>,
    by_day: HashMap<Date, Vec<usize>>,
    all: Vec<Known>,
}

/// A meeting of the office.
struct Known {
    record: RecordRef,
    words: Vec<String>,
    earliest: Option<Date>,
    latest: Option<Date>,
}

impl Meetings {
    pub(super) fn new(view: &View<'_>) -> Result<Self> {
        let mut meetings = Self { by_name: HashMap::new(), by_day: HashMap::new(), all: Vec::new() };
        for meeting in record::list_as::<Meeting>(view)? {
            let place = meetings.all.len();
            let words = words(&meeting.name);
            meetings.by_name.entry(words.join(" ")).or_default().push(place);
            if let Some(day) = meeting.date.earliest {
                meetings.by_day.entry(day).or_default().push(place);
            }
            meetings.all.push(Known {
                record: RecordRef::from(&meeting),
                words,
                earliest: meeting.date.earliest,
                latest: meeting.date.latest,
            });
        }
        Ok(meetings)
    }

    /// Those that an event may be.
    pub(super) fn alike(&self, event: &CalendarEvent) -> Vec<Alike> {
        let words = words(&event.title);
        let mut alike = Vec::new();
        let same_name = self.by_name.get(&words.join(" ")).into_iter().flatten();
        for &Known { record, earliest, latest, .. } in same_name.map(|&place| &self.all[place]) {
            let reason = match (earliest, event.date.earliest) {
                (None, _) | (_, None) => "incoming-alike-undated",
                (Some(_), Some(first)) => {
                    let overlap = latest.is_none_or(|latest| first <= latest)
                        && event.date.latest.is_none_or(|last| earliest.is_none_or(|first| first <= last));
                    if !overlap {
                        continue;
                    }
                    "incoming-alike-name"
                }
            };
            alike.push(Alike { record, reason });
        }
        let same_day = event.date.earliest.and_then(|day| self.by_day.get(&day)).into_iter().flatten();
        for Known { record, words: others, .. } in same_day.map(|&place| &self.all[place]) {
            let (few, many) = if words.len() < others.len() { (&words, others) } else { (others, &words) };
            let is_named_within =
                *few != *many && !few.is_empty() && few.iter().all(|word| many.contains(word));
            if is_named_within && !alike.iter().any(|one| one.record == *record) {
                alike.push(Alike { record: *record, reason: "incoming-alike-days" });
            }
        }
        alike.truncate(MOST_ALIKE);
        alike
    }
}

/// The words of a name without what people write in different ways.
fn words(name: &str) -> Vec<String> {
    comparable_words(name).split_whitespace().map(str::to_owned).collect()
}
