//! What has to be done before and after a meeting: templates of steps, and the deadlines of one meeting.
//!
//! A deadline keeps the rule by which its day follows from the meeting's ([`Offset`]), never that day: see
//! [`crate::planning::deadlines`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::{Cell, CellError, Field, entity, vocabulary};
use super::meeting::{MeetingId, MeetingKind};
use super::person::PersonId;
use super::{line, referenced, required, text};
use crate::error::{Error, Result};

vocabulary! {
    /// What an offset counts.
    pub enum OffsetUnit {
        /// Weeks of seven days.
        Weeks = "weeks",
        /// Calendar days.
        Days = "days",
        /// Days on which the office works.
        WorkingDays = "working_days",
        /// Months; before or after the 31st, the last day of a shorter month.
        Months = "months",
    }
}

vocabulary! {
    /// On which side of what it hangs on a deadline falls.
    pub enum OffsetSide {
        /// Before its first day.
        Before = "before",
        /// After its last day.
        After = "after",
    }
}

/// How far a deadline is from what it hangs on. Invariant: at most [`Offset::LIMIT`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Offset {
    /// How many; 0 is the first or last day itself.
    pub count: u32,
    /// Of what.
    pub unit: OffsetUnit,
    /// Before or after.
    pub side: OffsetSide,
}

impl Offset {
    /// The longest offset, of any unit.
    pub const LIMIT: u32 = 3660;

    fn check(self, field: &str) -> Result<()> {
        if self.count > Self::LIMIT {
            return Err(Error::invalid(field, "error-offset-too-long").with("limit", Self::LIMIT));
        }
        Ok(())
    }
}

impl Field for Offset {
    const SUFFIXES: &'static [&'static str] = &["_count", "_unit", "_side"];

    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        self.count.write_cells(cells);
        self.unit.write_cells(cells);
        self.side.write_cells(cells);
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        Ok(Self {
            count: Field::read_cells(cells)?,
            unit: Field::read_cells(cells)?,
            side: Field::read_cells(cells)?,
        })
    }
}

entity! {
    /// The steps that a kind of meeting usually takes.
    pub struct DeadlineTemplate(DeadlineTemplateId) in deadline_template {
        /// What it is called.
        pub name: String,
        /// The kind of meeting that it is offered for first.
        pub kind: MeetingKind,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |template| template.name.clone();
    check = |template| {
        required("name", &template.name)?;
        text("note", &template.note)
    };
}

entity! {
    /// A step of a template. Invariant: it hangs on the meeting or on another step of its template, never on itself.
    pub struct TemplateStep(TemplateStepId) in template_step {
        /// The template.
        pub template_id: DeadlineTemplateId,
        /// Its place among the steps, from 1.
        pub position: u32,
        /// What has to be done.
        pub name: String,
        /// When, from what it hangs on.
        pub offset: Offset,
        /// The step that it hangs on; the meeting where there is none.
        pub after_step_id: Option<TemplateStepId>,
        /// Who does it, by function.
        pub function: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |step| step.name.clone();
    check = |step| {
        referenced("templateId", step.template_id.0)?;
        required("name", &step.name)?;
        step.offset.check("offset")?;
        if step.after_step_id == Some(step.id) {
            return Err(Error::invalid("afterStepId", "error-own-step"));
        }
        line("function", &step.function)?;
        text("note", &step.note)
    };
}

vocabulary! {
    /// How far a deadline has come: STATUS of a VTODO (RFC 5545, 3.8.1.11).
    pub enum DeadlineState {
        /// Nothing done yet.
        NeedsAction = "needs_action",
        /// Under way.
        InProcess = "in_process",
        /// Done.
        Completed = "completed",
        /// Not to be done after all.
        Cancelled = "cancelled",
    }
}

impl DeadlineState {
    /// Whether there is still something to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NeedsAction | Self::InProcess)
    }
}

entity! {
    /// What has to be done for a meeting by a day that follows from the meeting's.
    ///
    /// Invariant: it hangs on the meeting or on another deadline of it, never on itself.
    pub struct Deadline(DeadlineId) in deadline {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// What has to be done.
        pub name: String,
        /// When, from what it hangs on.
        pub offset: Offset,
        /// The deadline that it hangs on; the meeting where there is none.
        pub after_deadline_id: Option<DeadlineId>,
        /// The day set by hand, which the rule then no longer moves; empty where the rule gives the day.
        pub date: DateSpec,
        /// Who does it.
        pub person_id: Option<PersonId>,
        /// Who does it, by function.
        pub function: String,
        /// How far it has come.
        pub state: DeadlineState,
        /// When it was done.
        pub completed: DateSpec,
        /// How sure it is; it is never surer than its meeting.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |deadline| deadline.name.clone();
    check = |deadline| {
        referenced("meetingId", deadline.meeting_id.0)?;
        required("name", &deadline.name)?;
        deadline.offset.check("offset")?;
        if deadline.after_deadline_id == Some(deadline.id) {
            return Err(Error::invalid("afterDeadlineId", "error-own-step"));
        }
        deadline.date.check("date")?;
        line("function", &deadline.function)?;
        deadline.completed.check("completed")?;
        text("note", &deadline.note)
    };
}

impl Deadline {
    /// Whether its day was set by hand.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        !self.date.raw.trim().is_empty() || self.date.edtf.is_some()
    }
}
