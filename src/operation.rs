//! What a write is called, and which rows it touched.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::model::entity::vocabulary;
use crate::model::record::Table;

vocabulary! {
    /// The name of a write, as menus and the history show it: "Undo: reschedule meeting – T-CY 15".
    pub enum Operation {
        /// The office was made.
        CreateOffice = "create_office",
        /// The sample office was filled.
        BuildSampleOffice = "build_sample_office",
        /// A record was added.
        AddRecord = "add_record",
        /// A record was edited.
        EditRecord = "edit_record",
        /// A record was deleted, with all that belonged to it.
        DeleteRecord = "delete_record",
        /// A meeting, a block, an activity or a project was given another date.
        RescheduleRecord = "reschedule_record",
        /// A meeting or an activity was cancelled.
        CancelMeeting = "cancel_meeting",
        /// The usual headings were added to a project's budget.
        AddBudgetHeadings = "add_budget_headings",
        /// An instalment was said to have come.
        ReceiveInstalment = "receive_instalment",
        /// Records were put in another order.
        ReorderRecords = "reorder_records",
        /// A meeting was given the deadlines of a template.
        ApplyTemplate = "apply_template",
        /// A deadline was met.
        CompleteDeadline = "complete_deadline",
        /// The templates that Plenary brings along were added.
        AddReadyTemplates = "add_ready_templates",
        /// The follow-up of a decision came further, or was given up.
        SetFollowUpState = "set_follow_up_state",
        /// Follow-up was put on the agenda of a later meeting.
        CarryFollowUps = "carry_follow_ups",
        /// A paper was given its symbol.
        NumberPaper = "number_paper",
        /// A clash was accepted.
        AcceptClash = "accept_clash",
        /// Data from a file was taken in.
        ImportData = "import_data",
        /// What stood in a file of another program was taken in.
        ImportFile = "import_file",
        /// Those who sit in the bodies that convene a meeting were invited to it.
        InviteMembers = "invite_members",
        /// The participants of an earlier meeting were carried forward.
        CopyForward = "copy_forward",
        /// A meeting was given sessions.
        AddSessions = "add_sessions",
        /// It was recorded who was at a session.
        SetAttendance = "set_attendance",
        /// Participants of a meeting came further, or will not come.
        SetStage = "set_stage",
        /// Contact points were found to be right.
        VerifyContactPoint = "verify_contact_point",
        /// The office was frozen: the state right after this operation is the one that the record names which it added.
        FreezeOffice = "freeze_office",
    }
}

/// What a write was done to, as its name in menus and the history needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The kind of record, where the write was about one.
    pub table: Option<Table>,
    /// What the record was called at the time.
    pub label: String,
}

impl Subject {
    /// A write about the record called `label`.
    #[must_use]
    pub fn of(table: Table, label: impl Into<String>) -> Self {
        Self { table: Some(table), label: label.into() }
    }
}

vocabulary! {
    /// What happened to a row.
    pub enum ChangeKind {
        /// It is new.
        Insert = "insert",
        /// It is different.
        Update = "update",
        /// It is gone.
        Delete = "delete",
    }
}

/// A row that a write touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowChange {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What happened to it.
    pub kind: ChangeKind,
}

/// What a write did, known only after it was committed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changes {
    /// What was done, undone or redone.
    pub operation: Operation,
    /// The rows touched, in the order in which they were.
    pub rows: Vec<RowChange>,
}
