//! What a note marks as new or different since a state that is kept.

use std::collections::HashMap;

use uuid::Uuid;

use super::NotePart;
use crate::command::Context;
use crate::command::freezes::{Compared, Naming, StepText};
use crate::command::sheet::word;
use crate::error::Result;
use crate::locale;
use crate::model::freeze::FreezeId;
use crate::model::meeting::EventStatus;
use crate::model::project::LifeCycle;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::comparison::{Change, Difference, DifferenceClass, Step};
use crate::store::View;
use crate::store::freeze::{self, Moment};

/// What is marked.
#[derive(Default)]
pub(super) struct Marks {
    of: HashMap<Uuid, Vec<String>>,
    /// Lines on what was told of before and no longer is, by part.
    no_longer: HashMap<NotePart, Vec<String>>,
}

impl Marks {
    /// What differs between the state `since` and now; nothing, where none is named.
    pub(super) fn new(context: Context<'_>, view: &View<'_>, since: Option<FreezeId>) -> Result<Self> {
        let mut marks = Self::default();
        let Some(since) = since else { return Ok(marks) };
        let compared = Compared::new(view, freeze::moment(view, since)?, Moment::NOW)?;
        let naming = Naming::new(context, view, &compared);
        for difference in &compared.differences {
            marks.add(&naming, difference)?;
        }
        Ok(marks)
    }

    fn add(&mut self, naming: &Naming<'_>, difference: &Difference) -> Result<()> {
        let language = naming.context.language;
        let reference = difference.record;
        // A source or another name is no news of what it belongs to.
        if matches!(reference.table, Table::Citation | Table::Alias) {
            return Ok(());
        }
        let Some((record, _)) = naming.find(reference)? else { return Ok(()) };
        let row = naming.row(difference)?;
        if let Some(part) = no_longer_in(&record, difference) {
            let said = row.steps.first().map(|step| step.before.as_str()).unwrap_or_default();
            let said = if difference.class() == DifferenceClass::Gone { said } else { "" };
            let label = super::facts::in_brackets(&row.label, &[said]);
            let id = match &difference.change {
                Change::Gone(_) => "note-gone",
                Change::Status(Step { after: EventStatus::Held, .. }) => "note-held",
                Change::LifeCycle(_) => "note-closed",
                _ => "note-cancelled",
            };
            let line = locale::text(language, id, &[("name", &label)]);
            self.no_longer.entry(part).or_default().push(line);
            return Ok(());
        }
        let mark = mark(naming, difference, &row.steps);
        match record.owner().filter(|_| reference.table != Table::Opportunity) {
            None => self.of.entry(reference.id).or_default().push(mark),
            Some(owner) => {
                let kind = locale::text(language, &format!("table-{}", reference.table), &[]);
                let arguments = [("kind", kind.as_str()), ("name", &row.label), ("mark", &mark)];
                let mark = locale::text(language, "note-mark-of-part", &arguments);
                self.of.entry(owner.id).or_default().push(mark);
            }
        }
        Ok(())
    }

    /// The marks of a record, and of what is part of it.
    pub(super) fn of(&self, record: RecordRef) -> Vec<String> {
        self.of.get(&record.id).cloned().unwrap_or_default()
    }

    /// Lines on what is no longer told of.
    pub(super) fn no_longer(&self, part: NotePart) -> Vec<String> {
        self.no_longer.get(&part).cloned().unwrap_or_default()
    }
}

/// The part of the note that told of a record and, by this difference, no longer does.
fn no_longer_in(record: &Record, difference: &Difference) -> Option<NotePart> {
    match (record, &difference.change) {
        (Record::Project(project), Change::Gone(_)) => of_stage(project.life_cycle),
        (Record::Project(_), Change::LifeCycle(Step { before, after: LifeCycle::Closed })) => {
            of_stage(*before)
        }
        (Record::Meeting(_) | Record::MeetingBlock(_) | Record::Activity(_), Change::Gone(_))
        | (_, Change::Status(Step { after: EventStatus::Cancelled | EventStatus::Held, .. })) => {
            Some(NotePart::Ahead)
        }
        (Record::Opportunity(_), Change::Gone(_)) => Some(NotePart::Opportunities),
        _ => None,
    }
}

fn of_stage(life_cycle: LifeCycle) -> Option<NotePart> {
    match life_cycle {
        LifeCycle::Current => Some(NotePart::CurrentProjects),
        LifeCycle::Pipeline => Some(NotePart::Pipeline),
        LifeCycle::Closed => None,
    }
}

/// A difference in a few words that stand behind a name.
fn mark(naming: &Naming<'_>, difference: &Difference, steps: &[StepText]) -> String {
    let language = naming.context.language;
    let say = |id: &str, arguments: &[(&str, &str)]| locale::text(language, id, arguments);
    let class = difference.class();
    match (class, steps.first()) {
        (DifferenceClass::Moved, Some(step)) if step.remark.is_empty() => {
            say("note-mark-moved", &[("before", &step.before)])
        }
        (DifferenceClass::Moved, Some(step)) => {
            say("note-mark-moved-how", &[("before", &step.before), ("how", &step.remark)])
        }
        (DifferenceClass::Stage, Some(step)) => say("note-mark-was", &[("before", &step.before)]),
        (DifferenceClass::Funded, Some(step)) if step.field.is_empty() => {
            say("note-mark-was", &[("before", &step.before)])
        }
        (DifferenceClass::Funded, Some(step)) => {
            say("note-mark-field-was", &[("field", &step.field), ("before", &step.before)])
        }
        (DifferenceClass::Changed, _) => {
            let fields: Vec<&str> = steps.iter().map(|step| step.field.as_str()).collect();
            match fields.join(", ") {
                fields if fields.is_empty() => word(class.as_str(), language),
                fields => say("note-mark-changed", &[("fields", &fields)]),
            }
        }
        _ => say(&format!("note-mark-{class}"), &[]),
    }
}
