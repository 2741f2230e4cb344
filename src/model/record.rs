//! All kinds of records in one list: what a table is called, and a record of any kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::date_spec::DateSpec;
use super::entity::{Cell, CellError, Entity, Field, FieldColumns, SingleCell};
use super::{
    activity, body, budget, calendar, clash, contribution, deadline, decision, exchange_rate, freeze,
    holiday, instrument, link, meeting, network, office, organisation, paper, participation, person, project,
    publication, recommendation, result, source,
};
use crate::error::{Error, Result};

/// Declares [`Table`] and [`Record`] from one list, and the dispatch from the one to the other.
macro_rules! records {
    ($( $(#[$meta:meta])* $variant:ident($module:ident) = $name:literal, )+) => {
        /// A table of the office, by its name in the schema.
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS,
        )]
        pub enum Table {
            #[default]
            $( $(#[$meta])* #[serde(rename = $name)] $variant, )+
        }

        impl Table {
            /// Every table of records, those referred to before those that refer to them.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// Its name in the schema, in the data CSV and on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            /// Its columns in order, `id` first.
            #[must_use]
            pub fn columns(self) -> &'static [String] {
                match self { $( Self::$variant => <$module::$variant as Entity>::columns(), )+ }
            }

            /// Its fields in the order of their columns; see [`Entity::fields`].
            #[must_use]
            pub fn fields(self) -> &'static [FieldColumns] {
                match self { $( Self::$variant => <$module::$variant as Entity>::fields(), )+ }
            }
        }

        impl std::str::FromStr for Table {
            type Err = String;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $( $name => Ok(Self::$variant), )+
                    other => Err(other.to_owned()),
                }
            }
        }

        /// A record of any kind; on the wire `{ "table": "meeting", … }`.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(tag = "table")]
        pub enum Record {
            $( $(#[$meta])* #[serde(rename = $name)] $variant($module::$variant), )+
        }

        impl Record {
            /// A record of `table` in which nothing is filled in.
            #[must_use]
            pub fn blank(table: Table) -> Self {
                match table { $( Table::$variant => Self::$variant(Default::default()), )+ }
            }

            /// The table it belongs to.
            #[must_use]
            pub const fn table(&self) -> Table {
                match self { $( Self::$variant(_) => Table::$variant, )+ }
            }

            /// See [`Entity::id`].
            #[must_use]
            pub fn id(&self) -> Uuid {
                match self { $( Self::$variant(record) => record.id(), )+ }
            }

            /// See [`Entity::set_id`].
            pub fn set_id(&mut self, id: Uuid) {
                match self { $( Self::$variant(record) => record.set_id(id), )+ }
            }

            /// See [`Entity::label`].
            #[must_use]
            pub fn label(&self) -> String {
                match self { $( Self::$variant(record) => record.label(), )+ }
            }

            /// See [`Entity::check`].
            ///
            /// # Errors
            /// `Invalid`, naming the field.
            pub fn check(&self) -> Result<()> {
                match self { $( Self::$variant(record) => record.check(), )+ }
            }

            /// See [`Entity::to_cells`].
            #[must_use]
            pub fn to_cells(&self) -> Vec<Cell<'_>> {
                match self { $( Self::$variant(record) => record.to_cells(), )+ }
            }

            /// See [`Entity::from_cells`].
            ///
            /// # Errors
            /// A cell that its field cannot read, with the column's name.
            pub fn from_cells(table: Table, cells: Vec<Cell<'_>>) -> Result<Self, CellError> {
                match table {
                    $( Table::$variant => $module::$variant::from_cells(cells).map(Self::$variant), )+
                }
            }
        }

        $(
            impl From<$module::$variant> for Record {
                fn from(record: $module::$variant) -> Self {
                    Self::$variant(record)
                }
            }
        )+
    };
}

records! {
    /// The office itself.
    OfficeInfo(office) = "office_info",
    /// States and organisations.
    Organisation(organisation) = "organisation",
    /// People.
    Person(person) = "person",
    /// Regions.
    Region(project) = "region",
    /// Conventions, protocols and other standards.
    Instrument(instrument) = "instrument",
    /// Articles of instruments.
    Article(instrument) = "article",
    /// Committees and working groups.
    Body(body) = "body",
    /// What bodies are composed of.
    BodyComposition(body) = "body_composition",
    /// Seats in bodies.
    Membership(body) = "membership",
    /// Recommendations.
    Recommendation(recommendation) = "recommendation",
    /// Options that bodies consider.
    ConsideredOption(body) = "considered_option",
    /// Projects.
    Project(project) = "project",
    /// Which project follows on from which.
    ProjectLineage(project) = "project_lineage",
    /// Which project works in which region.
    ProjectRegion(project) = "project_region",
    /// Which state lies in which region.
    RegionState(project) = "region_state",
    /// What donors give.
    Contribution(contribution) = "contribution",
    /// Parts of contributions that come one after the other.
    Instalment(contribution) = "instalment",
    /// Funding still to be found.
    FundingNeed(contribution) = "funding_need",
    /// Partners of projects.
    Partnership(contribution) = "partnership",
    /// Lines of budgets.
    BudgetLine(budget) = "budget_line",
    /// Activities.
    Activity(activity) = "activity",
    /// Who took part in activities.
    ActivityParticipation(activity) = "activity_participation",
    /// What was committed and spent.
    FinancialTransaction(budget) = "financial_transaction",
    /// Rates of exchange.
    ExchangeRate(exchange_rate) = "exchange_rate",
    /// What projects are to achieve.
    ProjectResult(result) = "result",
    /// What results are measured by.
    Indicator(result) = "indicator",
    /// What was measured.
    IndicatorValue(result) = "indicator_value",
    /// Blocks of meetings.
    MeetingBlock(meeting) = "meeting_block",
    /// Meetings.
    Meeting(meeting) = "meeting",
    /// Which body convenes which meeting.
    MeetingBody(meeting) = "meeting_body",
    /// Agenda items.
    AgendaItem(meeting) = "agenda_item",
    /// Decisions and their follow-up.
    Decision(decision) = "decision",
    /// Templates of the steps that a kind of meeting takes.
    DeadlineTemplate(deadline) = "deadline_template",
    /// Steps of templates.
    TemplateStep(deadline) = "template_step",
    /// Deadlines of meetings.
    Deadline(deadline) = "deadline",
    /// Whose public holidays are days off.
    HolidayObservance(holiday) = "holiday_observance",
    /// When the office is closed.
    Closure(holiday) = "closure",
    /// How bodies number their papers.
    PaperSeries(paper) = "paper_series",
    /// Papers.
    Paper(paper) = "paper",
    /// Versions of papers, by language.
    PaperVersion(paper) = "paper_version",
    /// Which state has implemented which recommendation.
    Implementation(recommendation) = "implementation",
    /// Clashes that are accepted.
    AcceptedClash(clash) = "accepted_clash",
    /// Networks.
    Network(network) = "network",
    /// Contact points of networks.
    ContactPoint(network) = "contact_point",
    /// Occasions for networking.
    Opportunity(network) = "opportunity",
    /// Documents that facts were taken from.
    SourceDocument(source) = "source_document",
    /// Slides and pages of documents.
    SourceSlide(source) = "source_slide",
    /// Where a fact was read.
    Citation(source) = "citation",
    /// Second names.
    Alias(organisation) = "alias",
    /// Links between records.
    Link(link) = "link",
    /// Sessions of meetings.
    MeetingSession(participation) = "meeting_session",
    /// Who takes part in meetings.
    Participant(participation) = "participant",
    /// Who was at which session.
    Attendance(participation) = "attendance",
    /// When a body can decide.
    QuorumRule(participation) = "quorum_rule",
    /// States of the office that are kept.
    Freeze(freeze) = "freeze",
    /// What calendars made elsewhere call meetings.
    CalendarComponent(calendar) = "calendar_component",
    /// Where the calendar is published.
    Publication(publication) = "publication",
}

impl Table {
    /// Whether its name in the schema is `name`; usable in constants.
    #[must_use]
    pub const fn has_name(self, name: &str) -> bool {
        let (ours, theirs) = (self.as_str().as_bytes(), name.as_bytes());
        if ours.len() != theirs.len() {
            return false;
        }
        let mut index = 0;
        while index < ours.len() {
            if ours[index] != theirs[index] {
                return false;
            }
            index += 1;
        }
        true
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

super::entity::text_cell!(Table);

impl Record {
    /// What others refer to it by.
    #[must_use]
    pub fn reference(&self) -> RecordRef {
        RecordRef { table: self.table(), id: self.id() }
    }

    /// References to records of any kind, by the name of their field on the wire.
    #[must_use]
    pub fn references(&self) -> Vec<(&'static str, RecordRef)> {
        match self {
            Self::Citation(citation) => vec![("subject", citation.subject)],
            Self::Alias(alias) => vec![("subject", alias.subject)],
            Self::Opportunity(opportunity) => vec![("subject", opportunity.subject)],
            Self::Link(link) => vec![("subject", link.subject), ("target", link.target)],
            Self::AcceptedClash(accepted) => {
                vec![("subject", accepted.subject), ("target", accepted.target)]
            }
            _ => Vec::new(),
        }
    }

    /// When it takes place, for what is planned in time: meetings, blocks, activities, projects, and deadlines, whose own
    /// date is the one that was set by hand.
    #[must_use]
    pub fn schedule(&self) -> Option<&DateSpec> {
        match self {
            Self::Meeting(meeting) => Some(&meeting.date),
            Self::MeetingBlock(block) => Some(&block.date),
            Self::Activity(activity) => Some(&activity.date),
            Self::Project(project) => Some(&project.date),
            Self::Deadline(deadline) => Some(&deadline.date),
            _ => None,
        }
    }

    /// As [`Record::schedule`], to be changed.
    pub fn schedule_mut(&mut self) -> Option<&mut DateSpec> {
        match self {
            Self::Meeting(meeting) => Some(&mut meeting.date),
            Self::MeetingBlock(block) => Some(&mut block.date),
            Self::Activity(activity) => Some(&mut activity.date),
            Self::Project(project) => Some(&mut project.date),
            Self::Deadline(deadline) => Some(&mut deadline.date),
            _ => None,
        }
    }
}

/// A reference to a record of any kind. A reference whose record is deleted goes with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct RecordRef {
    /// The record's table.
    pub table: Table,
    /// The record's id.
    #[ts(type = "string")]
    pub id: Uuid,
}

impl RecordRef {
    /// A reference that must be set.
    pub(super) fn check(self, field: &str) -> Result<()> {
        if self.id.is_nil() {
            return Err(Error::invalid(field, "error-required"));
        }
        Ok(())
    }
}

impl<T: Entity> From<&T> for RecordRef {
    fn from(record: &T) -> Self {
        Self { table: T::TABLE, id: record.id() }
    }
}

impl Field for RecordRef {
    const SUFFIXES: &'static [&'static str] = &["_table", "_id"];

    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        cells.push(self.table.to_cell());
        cells.push(self.id.to_cell());
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        Ok(Self { table: Field::read_cells(cells)?, id: Field::read_cells(cells)? })
    }
}
