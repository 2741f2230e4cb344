//! What belongs to what: the records that are shown, filled in and numbered as parts of another.

use super::meeting::{MeetingBlockId, MeetingId};
use super::record::{Record, RecordRef, Table};

/// The column by which records of `table` belong to a record of `owner`; `None` where they do not.
#[must_use]
pub fn owner_column(table: Table, owner: Table) -> Option<&'static str> {
    Some(match (table, owner) {
        (Table::Article, Table::Instrument) => "instrument_id",
        (Table::BodyComposition | Table::Membership | Table::ConsideredOption, Table::Body) => "body_id",
        (Table::ProjectLineage, Table::Project) => "successor_id",
        (
            Table::ProjectRegion
            | Table::Contribution
            | Table::FundingNeed
            | Table::Partnership
            | Table::Activity,
            Table::Project,
        ) => "project_id",
        (Table::MeetingBody | Table::AgendaItem, Table::Meeting) => "meeting_id",
        (Table::AgendaItem | Table::Meeting, Table::MeetingBlock) => "block_id",
        (Table::ContactPoint, Table::Network) => "network_id",
        (Table::SourceSlide, Table::SourceDocument) => "source_document_id",
        (Table::Citation | Table::Alias | Table::Opportunity | Table::Link, _) => "subject_id",
        _ => return None,
    })
}

/// The column that holds a record's place among its like, from 1; `None` for kinds that have none.
#[must_use]
pub const fn position_column(table: Table) -> Option<&'static str> {
    match table {
        Table::BodyComposition | Table::ConsideredOption | Table::MeetingBody | Table::AgendaItem => {
            Some("position")
        }
        Table::SourceSlide => Some("number"),
        _ => None,
    }
}

impl Record {
    /// The record that this one is a part of and shown with; `None` for kinds that stand alone.
    #[must_use]
    pub fn owner(&self) -> Option<RecordRef> {
        let (table, id) = match self {
            Self::Article(part) => (Table::Instrument, part.instrument_id.0),
            Self::BodyComposition(part) => (Table::Body, part.body_id.0),
            Self::Membership(part) => (Table::Body, part.body_id.0),
            Self::ConsideredOption(part) => (Table::Body, part.body_id.0),
            Self::ProjectLineage(part) => (Table::Project, part.successor_id.0),
            Self::ProjectRegion(part) => (Table::Project, part.project_id.0),
            Self::Contribution(part) => (Table::Project, part.project_id.0),
            Self::FundingNeed(part) => (Table::Project, part.project_id.0),
            Self::Partnership(part) => (Table::Project, part.project_id.0),
            Self::MeetingBody(part) => (Table::Meeting, part.meeting_id.0),
            Self::AgendaItem(part) => match (part.meeting_id, part.block_id) {
                (Some(meeting), _) => (Table::Meeting, meeting.0),
                (None, Some(block)) => (Table::MeetingBlock, block.0),
                (None, None) => return None,
            },
            Self::ContactPoint(part) => (Table::Network, part.network_id.0),
            Self::SourceSlide(part) => (Table::SourceDocument, part.source_document_id.0),
            Self::Citation(part) => return Some(part.subject),
            Self::Alias(part) => return Some(part.subject),
            Self::Opportunity(part) => return Some(part.subject),
            Self::Link(part) => return Some(part.subject),
            _ => return None,
        };
        Some(RecordRef { table, id })
    }

    /// Makes a record a part of `owner`, as [`owner_column`] says; without effect where it cannot be.
    pub fn set_owner(&mut self, owner: RecordRef) {
        let id = owner.id;
        match (self, owner.table) {
            (Self::Article(part), Table::Instrument) => part.instrument_id.0 = id,
            (Self::BodyComposition(part), Table::Body) => part.body_id.0 = id,
            (Self::Membership(part), Table::Body) => part.body_id.0 = id,
            (Self::ConsideredOption(part), Table::Body) => part.body_id.0 = id,
            (Self::ProjectLineage(part), Table::Project) => part.successor_id.0 = id,
            (Self::ProjectRegion(part), Table::Project) => part.project_id.0 = id,
            (Self::Contribution(part), Table::Project) => part.project_id.0 = id,
            (Self::FundingNeed(part), Table::Project) => part.project_id.0 = id,
            (Self::Partnership(part), Table::Project) => part.project_id.0 = id,
            (Self::Activity(part), Table::Project) => part.project_id = Some(super::project::ProjectId(id)),
            (Self::MeetingBody(part), Table::Meeting) => part.meeting_id.0 = id,
            (Self::AgendaItem(part), Table::Meeting) => part.meeting_id = Some(MeetingId(id)),
            (Self::AgendaItem(part), Table::MeetingBlock) => part.block_id = Some(MeetingBlockId(id)),
            (Self::Meeting(part), Table::MeetingBlock) => part.block_id = Some(MeetingBlockId(id)),
            (Self::ContactPoint(part), Table::Network) => part.network_id.0 = id,
            (Self::SourceSlide(part), Table::SourceDocument) => part.source_document_id.0 = id,
            (Self::Citation(part), _) => part.subject = owner,
            (Self::Alias(part), _) => part.subject = owner,
            (Self::Opportunity(part), _) => part.subject = owner,
            (Self::Link(part), _) => part.subject = owner,
            _ => {}
        }
    }

    /// Gives a record its place among its like, as [`position_column`] says; without effect on kinds that have none.
    pub fn set_position(&mut self, position: u32) {
        match self {
            Self::BodyComposition(part) => part.position = position,
            Self::ConsideredOption(part) => part.position = position,
            Self::MeetingBody(part) => part.position = position,
            Self::AgendaItem(part) => part.position = position,
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
                | Self::Contribution(_)
                | Self::Partnership(_)
                | Self::MeetingBody(_)
                | Self::Link(_)
        )
    }
}
