//! The templates that Plenary brings along: the usual steps of a committee's meetings. Their names are messages.

use crate::model::deadline::{Offset, OffsetSide, OffsetUnit};
use crate::model::meeting::MeetingKind;

/// A template.
#[derive(Clone, Copy, Debug)]
pub struct ReadyTemplate {
    /// The message that names it.
    pub name: &'static str,
    /// The kind of meeting that it is for.
    pub kind: MeetingKind,
    /// Its steps in order.
    pub steps: &'static [ReadyStep],
}

/// A step of a template.
#[derive(Clone, Copy, Debug)]
pub struct ReadyStep {
    /// The message that names it.
    pub name: &'static str,
    /// When.
    pub offset: Offset,
    /// The place, from 0, of the earlier step that it hangs on; the meeting where there is none.
    pub hangs_on: Option<usize>,
    /// The message that names who does it.
    pub function: &'static str,
}

const fn step(
    name: &'static str,
    count: u32,
    unit: OffsetUnit,
    side: OffsetSide,
    function: &'static str,
) -> ReadyStep {
    ReadyStep { name, offset: Offset { count, unit, side }, hangs_on: None, function }
}

const fn weeks_before(name: &'static str, count: u32, function: &'static str) -> ReadyStep {
    step(name, count, OffsetUnit::Weeks, OffsetSide::Before, function)
}

const fn days_before(name: &'static str, count: u32, function: &'static str) -> ReadyStep {
    step(name, count, OffsetUnit::WorkingDays, OffsetSide::Before, function)
}

const fn days_after(name: &'static str, count: u32, function: &'static str) -> ReadyStep {
    step(name, count, OffsetUnit::WorkingDays, OffsetSide::After, function)
}

const fn weeks_after(name: &'static str, count: u32, function: &'static str) -> ReadyStep {
    step(name, count, OffsetUnit::Weeks, OffsetSide::After, function)
}

impl ReadyStep {
    const fn of(self, earlier: usize) -> Self {
        Self { hangs_on: Some(earlier), ..self }
    }
}

/// Every template, in the order in which they are made.
pub const READY: &[ReadyTemplate] = &[
    ReadyTemplate {
        name: "template-plenary",
        kind: MeetingKind::Plenary,
        steps: &[
            weeks_before("step-interpretation", 12, "function-assistant"),
            weeks_before("step-convocation", 8, "function-secretary"),
            weeks_before("step-draft-agenda", 6, "function-secretary"),
            weeks_before("step-papers", 4, "function-secretary"),
            // Translation of the papers, which go in two languages a week after they are written.
            weeks_after("step-translation", 1, "function-translation").of(3),
            weeks_before("step-registration", 2, "function-assistant"),
            days_before("step-list-of-participants", 3, "function-assistant"),
            days_after("step-list-of-decisions", 2, "function-secretary"),
            weeks_after("step-report", 2, "function-secretary"),
            weeks_after("step-comments", 3, "function-delegations").of(8),
        ],
    },
    ReadyTemplate {
        name: "template-working-group",
        kind: MeetingKind::WorkingGroup,
        steps: &[
            weeks_before("step-convocation", 4, "function-secretary"),
            weeks_before("step-papers", 2, "function-secretary"),
            days_before("step-list-of-participants", 3, "function-assistant"),
            weeks_after("step-report", 1, "function-secretary"),
        ],
    },
    ReadyTemplate {
        name: "template-conference",
        kind: MeetingKind::Conference,
        steps: &[
            step("step-venue", 9, OffsetUnit::Months, OffsetSide::Before, "function-assistant"),
            step("step-concept", 8, OffsetUnit::Months, OffsetSide::Before, "function-secretary"),
            step("step-speakers", 6, OffsetUnit::Months, OffsetSide::Before, "function-secretary"),
            weeks_before("step-interpretation", 12, "function-assistant"),
            weeks_before("step-programme", 8, "function-secretary"),
            weeks_before("step-travel", 6, "function-assistant"),
            weeks_before("step-registration", 3, "function-assistant"),
            weeks_after("step-report", 4, "function-secretary"),
        ],
    },
    ReadyTemplate {
        name: "template-hearing",
        kind: MeetingKind::Hearing,
        steps: &[
            weeks_before("step-speakers", 10, "function-secretary"),
            weeks_before("step-interpretation", 8, "function-assistant"),
            weeks_before("step-contributions", 3, "function-speakers"),
            weeks_after("step-translation", 1, "function-translation").of(2),
            weeks_after("step-summary", 3, "function-secretary"),
        ],
    },
    ReadyTemplate {
        name: "template-workshop",
        kind: MeetingKind::Workshop,
        steps: &[
            weeks_before("step-concept", 8, "function-project"),
            weeks_before("step-experts", 6, "function-project"),
            weeks_before("step-travel", 4, "function-assistant"),
            days_before("step-material", 5, "function-experts"),
            weeks_after("step-evaluation", 1, "function-project"),
            weeks_after("step-report", 2, "function-project"),
        ],
    },
];
