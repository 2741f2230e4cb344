//! What belongs to what: the records that are shown, filled in and numbered as parts of another.

use uuid::Uuid;

use super::entity::EntityId;
use super::record::{Record, RecordRef, Table};

/// Declares how records belong to others, each once: the record's field, and the kind of record that it names.
///
/// A part that can belong to two kinds belongs to the first that is filled in. What is made for another record has a
/// field filled in from the start, but stands alone.
macro_rules! ownership {
    (
        parts { $( $part:ident.$field:ident of $owner:ident, )+ }
        made_for { $( $made:ident.$made_field:ident of $made_for:ident, )+ }
        of_any_kind { $( $any:ident, )+ }
    ) => {
        /// The column by which records of `table` belong to a record of `owner`; `None` where they do not.
        #[must_use]
        pub const fn owner_column(table: Table, owner: Table) -> Option<&'static str> {
            match (table, owner) {
                $( (Table::$part, Table::$owner) => Some(stringify!($field)), )+
                $( (Table::$made, Table::$made_for) => Some(stringify!($made_field)), )+
                $( (Table::$any, _) => Some("subject_id"), )+
                _ => None,
            }
        }

        impl Record {
            /// The record that this one is a part of and shown with; `None` for kinds that stand alone.
            #[must_use]
            pub fn owner(&self) -> Option<RecordRef> {
                $(
                    if let Self::$part(part) = self && let Some(id) = part.$field.get() {
                        return Some(RecordRef { table: Table::$owner, id });
                    }
                )+
                match self {
                    $( Self::$any(part) => Some(part.subject), )+
                    _ => None,
                }
            }

            /// Makes a record a part of `owner`, as [`owner_column`] says; without effect where it cannot be.
            pub fn set_owner(&mut self, owner: RecordRef) {
                match (self, owner.table) {
                    $( (Self::$part(part), Table::$owner) => part.$field.set(owner.id), )+
                    $( (Self::$made(made), Table::$made_for) => made.$made_field.set(owner.id), )+
                    $( (Self::$any(part), _) => part.subject = owner, )+
                    _ => {}
                }
            }
        }
    };
}

ownership! {
    parts {
        Article.instrument_id of Instrument,
        BodyComposition.body_id of Body,
        Membership.body_id of Body,
        ConsideredOption.body_id of Body,
        QuorumRule.body_id of Body,
        ProjectLineage.successor_id of Project,
        ProjectRegion.project_id of Project,
        Contribution.project_id of Project,
        FundingNeed.project_id of Project,
        Partnership.project_id of Project,
        BudgetLine.project_id of Project,
        FinancialTransaction.project_id of Project,
        Instalment.contribution_id of Contribution,
        RegionState.region_id of Region,
        ActivityParticipation.activity_id of Activity,
        ProjectResult.project_id of Project,
        Indicator.result_id of ProjectResult,
        IndicatorValue.indicator_id of Indicator,
        MeetingBody.meeting_id of Meeting,
        CalendarComponent.meeting_id of Meeting,
        AgendaItem.meeting_id of Meeting,
        MeetingSession.meeting_id of Meeting,
        Participant.meeting_id of Meeting,
        Attendance.participant_id of Participant,
        Deadline.meeting_id of Meeting,
        TemplateStep.template_id of DeadlineTemplate,
        AgendaItem.block_id of MeetingBlock,
        PaperSeries.body_id of Body,
        PaperVersion.paper_id of Paper,
        Implementation.recommendation_id of Recommendation,
        ContactPoint.network_id of Network,
        SourceSlide.source_document_id of SourceDocument,
    }
    made_for {
        Activity.project_id of Project,
        Publication.body_id of Body,
        Publication.project_id of Project,
        Meeting.block_id of MeetingBlock,
        Decision.meeting_id of Meeting,
        Decision.agenda_item_id of AgendaItem,
        Paper.body_id of Body,
        Paper.meeting_id of Meeting,
        Paper.agenda_item_id of AgendaItem,
    }
    of_any_kind { Citation, Alias, Opportunity, Link, AcceptedClash, }
}

/// The column that holds a record's place among its like, from 1; `None` for kinds that have none.
#[must_use]
pub const fn position_column(table: Table) -> Option<&'static str> {
    match table {
        Table::BodyComposition
        | Table::ConsideredOption
        | Table::MeetingBody
        | Table::AgendaItem
        | Table::MeetingSession
        | Table::TemplateStep
        | Table::BudgetLine
        | Table::Instalment
        | Table::ProjectResult
        | Table::Indicator => Some("position"),
        Table::SourceSlide => Some("number"),
        _ => None,
    }
}

impl Record {
    /// Gives a record its place among its like, as [`position_column`] says; without effect on kinds that have none.
    pub fn set_position(&mut self, position: u32) {
        match self {
            Self::BodyComposition(part) => part.position = position,
            Self::ConsideredOption(part) => part.position = position,
            Self::MeetingBody(part) => part.position = position,
            Self::AgendaItem(part) => part.position = position,
            Self::MeetingSession(part) => part.position = position,
            Self::TemplateStep(part) => part.position = position,
            Self::BudgetLine(part) => part.position = position,
            Self::Instalment(part) => part.position = position,
            Self::ProjectResult(part) => part.position = position,
            Self::Indicator(part) => part.position = position,
            Self::SourceSlide(part) => part.number = position,
            _ => {}
        }
    }

    /// Whether it only connects other records, so that it is called by their names.
    #[must_use]
    pub const fn is_relation(&self) -> bool {
        matches!(
            self,
            Self::Membership(_)
                | Self::ProjectLineage(_)
                | Self::ProjectRegion(_)
                | Self::RegionState(_)
                | Self::ActivityParticipation(_)
                | Self::Contribution(_)
                | Self::Partnership(_)
                | Self::MeetingBody(_)
                | Self::Participant(_)
                | Self::Attendance(_)
                | Self::CalendarComponent(_)
                | Self::Implementation(_)
                | Self::Link(_)
                | Self::AcceptedClash(_)
        )
    }
}

/// A field that names another record, filled in or not.
trait Reference {
    fn get(&self) -> Option<Uuid>;
    fn set(&mut self, id: Uuid);
}

impl<T: EntityId> Reference for T {
    fn get(&self) -> Option<Uuid> {
        Some(self.uuid())
    }

    fn set(&mut self, id: Uuid) {
        *self = T::of(id);
    }
}

impl<T: EntityId> Reference for Option<T> {
    fn get(&self) -> Option<Uuid> {
        self.map(T::uuid)
    }

    fn set(&mut self, id: Uuid) {
        *self = Some(T::of(id));
    }
}
