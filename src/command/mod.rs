//! What the window and the command line can ask for: one table of commands, from which the dispatcher and the
//! page's TypeScript client are made.
//!
//! A command is a function over a [`Context`] and one input. A query returns its answer; a write returns it with
//! the [`Changes`] it made. No command takes a path: files are chosen in native dialogs, by the shell.

pub mod agenda;
pub mod archive;
pub mod attendance;
pub mod bindings;
pub mod bodies;
mod calendar_tasks;
pub mod clashes;
pub mod contact_points;
pub mod copy_forward;
pub mod days_off;
pub mod deadlines;
pub mod delegations;
pub mod documents;
pub mod follow_ups;
pub mod free_weeks;
pub mod freezes;
pub mod history;
pub mod iati;
pub mod incoming;
pub mod links;
pub mod meetings;
pub mod money;
pub mod networks;
pub mod opportunities;
pub mod organisations;
pub mod papers;
pub mod participant_list;
mod planned;
pub mod projects;
pub mod publications;
pub mod quorum;
pub mod recommendations;
pub mod records;
pub mod registers;
pub mod rescheduling;
pub mod results;
pub mod roll;
mod sheet;
pub mod sheet_files;
mod surroundings;
pub mod templates;
pub mod transfer;
pub mod typing;
pub mod update_note;
pub mod wall;

use jiff::civil::Date;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::model::language::Language;
use crate::model::record::Table;
use crate::office::Office;
use crate::operation::Changes;

/// What a command works with.
#[derive(Clone, Copy)]
pub struct Context<'o> {
    /// The open office.
    pub office: &'o Office,
    /// The language in which it answers.
    pub language: Language,
    /// The day that is today where the person sits.
    pub today: Date,
}

/// A command's answer, ready to cross to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The answer as JSON.
    pub json: String,
    /// What a write did, to be announced; `None` for queries and for writes that changed nothing.
    pub changes: Option<Changes>,
}

/// Which tables a query's answer depends on: it is asked again when one of them changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// These.
    Tables(&'static [Table]),
    /// Any of them.
    Any,
    /// None: the answer depends on the input alone.
    Nothing,
}

/// The input of a command that needs none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(type = "{ [key: string]: never }")] // Not TypeScript's `Record`, whose name the office's own takes.
pub struct Nothing {}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self {})
    }
}

/// A command, as the table lists it.
#[derive(Clone, Copy, Debug)]
pub struct CommandInfo {
    /// Its name.
    pub name: &'static str,
    /// TypeScript name of its input.
    pub input: fn(&ts_rs::Config) -> String,
    /// TypeScript name of its answer.
    pub output: fn(&ts_rs::Config) -> String,
    /// What a query reads; `None` for a write.
    pub reads: Option<Reads>,
}

macro_rules! commands {
    (
        queries { $( $query:ident in $query_module:ident ($query_input:ty) -> $query_output:ty, reads $reads:expr; )* }
        writes { $( $write:ident in $write_module:ident ($write_input:ty) -> $write_output:ty; )* }
    ) => {
        /// Every command.
        pub const COMMANDS: &[CommandInfo] = &[
            $( CommandInfo {
                name: stringify!($query),
                input: <$query_input as TS>::name,
                output: <$query_output as TS>::name,
                reads: Some($reads),
            }, )*
            $( CommandInfo {
                name: stringify!($write),
                input: <$write_input as TS>::name,
                output: <$write_output as TS>::name,
                reads: None,
            }, )*
        ];

        /// Runs the command `name` on `input`, a JSON text.
        ///
        /// # Errors
        /// `Invalid` where there is no such command or the input is not of its type; otherwise the command's.
        pub fn dispatch(context: Context<'_>, name: &str, input: &str) -> Result<Reply> {
            match name {
                $( stringify!($query) => {
                    let answer = $query_module::$query(context, read(input)?)?;
                    Ok(Reply { json: write(&answer)?, changes: None })
                } )*
                $( stringify!($write) => {
                    let written = $write_module::$write(context, read(input)?)?;
                    let changes = Some(written.changes).filter(|changes| !changes.rows.is_empty());
                    Ok(Reply { json: write(&written.value)?, changes })
                } )*
                other => Err(Error::new(Code::Invalid, "error-no-such-command").with("name", other)),
            }
        }

        /// Calls `visit` on each type that crosses to the page.
        pub(crate) fn visit_types(visit: &mut bindings::Declarations<'_>) {
            $( visit.add::<$query_input>(); visit.add::<$query_output>(); )*
            $( visit.add::<$write_input>(); visit.add::<$write_output>(); )*
            visit.add::<transfer::ExportCalendarInput>();
            visit.add::<transfer::CalendarReport>();
            visit.add::<transfer::DataReport>();
            visit.add::<iati::ExportIatiInput>();
            visit.add::<iati::IatiReport>();
            visit.add::<archive::ExportArchiveInput>();
            visit.add::<archive::ArchiveReport>();
            visit.add::<archive::share::ExportShareInput>();
            visit.add::<archive::share::ShareReport>();
            visit.add::<sheet_files::ExportSheetInput>();
            visit.add::<sheet_files::SheetReport>();
            visit.add::<transfer::NoteReport>();
            visit.add::<transfer::ExportDocumentInput>();
            visit.add::<transfer::DocumentReport>();
            visit.add::<transfer::FaultyRows>();
            visit.add::<transfer::ImportReport>();
            visit.add::<incoming::ReadingInput>();
            visit.add::<incoming::IncomingSummary>();
            visit.add::<incoming::IncomingItemsInput>();
            visit.add::<crate::store::record::Page<incoming::IncomingRow>>();
            visit.add::<incoming::IncomingNoticesInput>();
            visit.add::<crate::store::record::Page<incoming::IncomingNotice>>();
            visit.add::<incoming::ChooseIncomingInput>();
            visit.add::<incoming::IncomingReport>();
        }
    };
}

use Table::{
    AcceptedClash, Activity, ActivityParticipation, AgendaItem, Alias, Attendance, Body, BodyComposition,
    BudgetLine, Closure, ContactPoint, Contribution, Deadline, DeadlineTemplate, Decision, ExchangeRate,
    FinancialTransaction, Freeze, FundingNeed, HolidayObservance, Implementation, Indicator, IndicatorValue,
    Instalment, Link, Meeting, MeetingBlock, MeetingBody, MeetingSession, Membership, Network, Opportunity,
    Organisation, Paper, PaperSeries, PaperVersion, Participant, Partnership, Person, Project,
    ProjectLineage, ProjectRegion, ProjectResult, QuorumRule, Recommendation, Region, RegionState,
    TemplateStep,
};

/// What the day of a deadline depends on.
const PLANNED: &[Table] = &[Deadline, Meeting, MeetingBlock, HolidayObservance, Closure, Person];

/// What makes clashes, or says that one is accepted.
const CLASHING: &[Table] = &[
    Meeting,
    MeetingBlock,
    MeetingBody,
    Activity,
    Body,
    Membership,
    Participant,
    Person,
    AcceptedClash,
    Deadline,
    HolidayObservance,
    Closure,
    Paper,
    PaperVersion,
];

/// What says who was trained, and who is to be.
const TRAINING: &[Table] =
    &[Activity, ActivityParticipation, Organisation, Alias, Membership, RegionState, ContactPoint, Project];

/// What links are worked out from.
const LINKING: &[Table] = &[
    Membership,
    Partnership,
    Contribution,
    ContactPoint,
    Network,
    Link,
    Body,
    Project,
    Organisation,
    Person,
    Alias,
    ProjectRegion,
    RegionState,
];

/// What says when, where and with whom an opportunity arises, and what stands near it.
const NETWORKING: &[Table] = &[
    Opportunity,
    Meeting,
    MeetingBlock,
    Activity,
    Project,
    ProjectRegion,
    RegionState,
    Region,
    Partnership,
    Contribution,
    Participant,
    ContactPoint,
    Network,
    Organisation,
    Person,
    Alias,
    Body,
];

/// What an activity says of a project (IATI).
const AID: &[Table] = &[
    Project,
    ProjectRegion,
    Region,
    Partnership,
    Organisation,
    Contribution,
    Instalment,
    BudgetLine,
    FinancialTransaction,
    Alias,
];

commands! {
    queries {
        office_state in history (Nothing) -> history::OfficeState, reads Reads::Any;
        operations in history (history::OperationsInput) -> Vec<history::OperationLine>, reads Reads::Any;
        record_history in history (crate::model::record::RecordRef) -> Vec<history::RecordHistoryLine>, reads Reads::Any;
        new_record in records (records::NewRecordInput) -> crate::model::record::Record, reads Reads::Nothing;
        get_record in records (crate::model::record::RecordRef) -> crate::model::record::Record, reads Reads::Any;
        record_detail in records (crate::model::record::RecordRef) -> records::RecordDetail, reads Reads::Any;
        list_records in records (records::ListRecordsInput) -> crate::store::record::Page<crate::store::record::RecordLabel>, reads Reads::Any;
        register in registers (registers::RegisterInput) -> crate::store::record::Page<registers::RegisterRow>, reads Reads::Any;
        search in records (records::SearchInput) -> Vec<crate::store::search::SearchHit>, reads Reads::Any;
        list_meetings in meetings (meetings::ListMeetingsInput) -> crate::store::record::Page<meetings::MeetingRow>,
            reads Reads::Tables(&[Meeting, MeetingBlock, MeetingBody, Body]);
        calendar in meetings (meetings::CalendarInput) -> meetings::CalendarPeriod,
            reads Reads::Tables(&[Meeting, MeetingBlock, Activity, Deadline, HolidayObservance, Closure]);
        meeting_timetable in deadlines (crate::model::meeting::MeetingId) -> deadlines::Timetable, reads Reads::Tables(PLANNED);
        due in deadlines (deadlines::DueInput) -> crate::store::record::Page<deadlines::DueRow>, reads Reads::Tables(PLANNED);
        due_summary in deadlines (Nothing) -> deadlines::DueSummary, reads Reads::Tables(PLANNED);
        preview_reschedule in rescheduling (rescheduling::RescheduleInput) -> rescheduling::Rescheduling,
            reads Reads::Tables(PLANNED);
        preview_iati in iati (iati::PreviewIatiInput) -> iati::IatiContents,
            reads Reads::Tables(AID);
        list_templates in templates (Nothing) -> Vec<templates::TemplateRow>,
            reads Reads::Tables(&[DeadlineTemplate, TemplateStep]);
        step_rules in templates (crate::model::deadline::DeadlineTemplateId) -> Vec<templates::StepRule>,
            reads Reads::Tables(&[TemplateStep]);
        preview_template in templates (templates::ApplyTemplateInput) -> deadlines::Timetable,
            reads Reads::Tables(&[TemplateStep, Meeting, MeetingBlock, HolidayObservance, Closure]);
        list_observances in days_off (Nothing) -> Vec<days_off::ObservanceRow>, reads Reads::Tables(&[HolidayObservance]);
        list_closures in days_off (Nothing) -> Vec<days_off::ClosureRow>, reads Reads::Tables(&[Closure]);
        wall in wall (wall::WallInput) -> wall::Wall,
            reads Reads::Tables(&[
                Project, MeetingBlock, Meeting, Activity, MeetingBody, Body, ProjectRegion, Region, Contribution,
                Organisation, Membership, Participant, Person, Link, Deadline, HolidayObservance, Closure,
            ]);
        propose_date in wall (wall::ProposeDateInput) -> wall::DateProposal,
            reads Reads::Tables(&[Project, MeetingBlock, Meeting, Activity, Deadline, HolidayObservance, Closure]);
        agenda in agenda (crate::model::record::RecordRef) -> agenda::AgendaView,
            reads Reads::Tables(&[AgendaItem, Meeting, MeetingBlock, Paper, PaperVersion, Decision]);
        list_papers in papers (papers::ListPapersInput) -> crate::store::record::Page<papers::PaperRow>,
            reads Reads::Tables(&[Paper, PaperVersion, Body, Meeting]);
        next_symbols in papers (papers::NextSymbolsInput) -> papers::NextSymbols,
            reads Reads::Tables(&[Paper, PaperSeries, Body, Meeting, MeetingBody]);
        follow_ups in follow_ups (follow_ups::FollowUpsInput) -> crate::store::record::Page<follow_ups::FollowUpRow>,
            reads Reads::Tables(&[Decision, Body, Meeting, Person, AgendaItem]);
        carry_preview in follow_ups (follow_ups::CarryPreviewInput) -> follow_ups::CarryPreview,
            reads Reads::Tables(&[Decision, Body, Meeting, MeetingBlock, MeetingBody, Person, AgendaItem]);
        recommendation_matrix in recommendations (recommendations::RecommendationMatrixInput) -> recommendations::RecommendationMatrix,
            reads Reads::Tables(&[Recommendation, Implementation, Organisation, Membership]);
        list_clashes in clashes (clashes::ClashesInput) -> crate::store::record::Page<clashes::ClashRow>,
            reads Reads::Tables(CLASHING);
        clash_counts in clashes (clashes::CountClashesInput) -> clashes::ClashCounts, reads Reads::Tables(CLASHING);
        clashes_of in clashes (crate::model::record::RecordRef) -> Vec<clashes::ClashRow>, reads Reads::Tables(CLASHING);
        clash_marks in clashes (clashes::ClashMarksInput) -> Vec<clashes::ClashMark>, reads Reads::Tables(CLASHING);
        find_week in free_weeks (free_weeks::FindWeekInput) -> Vec<free_weeks::FreeWeek>, reads Reads::Tables(CLASHING);
        list_projects in projects (Nothing) -> Vec<projects::ProjectRow>,
            reads Reads::Tables(&[Project, Contribution, FundingNeed, Partnership, Organisation, ProjectLineage, ProjectRegion, Region]);
        portfolio in projects (Nothing) -> projects::PortfolioView, reads Reads::Tables(&[Project]);
        list_bodies in bodies (Nothing) -> Vec<bodies::BodyRow>,
            reads Reads::Tables(&[Body, BodyComposition, Meeting, MeetingBlock, MeetingBody]);
        project_money in money (money::ProjectMoneyInput) -> money::ProjectMoney,
            reads Reads::Tables(&[Project, BudgetLine, Contribution, Instalment, FundingNeed, FinancialTransaction, Organisation, Activity]);
        donors in money (money::DonorsInput) -> crate::store::record::Page<money::DonorRow>,
            reads Reads::Tables(&[Contribution, Instalment, Organisation, Project]);
        funding_totals in money (Nothing) -> money::FundingTotals,
            reads Reads::Tables(&[Contribution, Instalment, FundingNeed, Project, ExchangeRate]);
        forecast in money (Nothing) -> Vec<money::YearLine>,
            reads Reads::Tables(&[Contribution, Instalment, FinancialTransaction, Project]);
        totals_at_rates in money (money::TotalsAtRatesInput) -> money::TotalsAtRates,
            reads Reads::Tables(&[Contribution, Instalment, Project, ExchangeRate]);
        list_organisations in organisations (Nothing) -> Vec<organisations::OrganisationRow>,
            reads Reads::Tables(&[Organisation, Partnership, Contribution, Membership, ContactPoint, Project, Body, Network]);
        list_networks in networks (Nothing) -> Vec<networks::NetworkRow>,
            reads Reads::Tables(&[Network, ContactPoint, Organisation]);
        list_contact_points in contact_points (contact_points::ContactPointsInput) -> crate::store::record::Page<contact_points::ContactPointRow>,
            reads Reads::Tables(&[ContactPoint, Network, Organisation, RegionState, Person, Alias]);
        contact_point_summary in contact_points (contact_points::ContactPointsInput) -> contact_points::ContactPointSummary,
            reads Reads::Tables(&[ContactPoint, Network, Organisation, RegionState, Person]);
        opportunities in opportunities (opportunities::OpportunitiesInput) -> Vec<opportunities::OpportunityRow>,
            reads Reads::Tables(NETWORKING);
        opportunity_nearby in opportunities (opportunities::OpportunityInput) -> opportunities::Nearby,
            reads Reads::Tables(NETWORKING);
        links in links (links::LinksInput) -> links::LinksView, reads Reads::Tables(LINKING);
        links_of in links (links::LinksOfInput) -> links::LinksOf, reads Reads::Tables(LINKING);
        delegations in delegations (delegations::MeetingInput) -> delegations::DelegationsView,
            reads Reads::Tables(&[Meeting, MeetingBlock, MeetingBody, Body, Membership, Organisation, Person, Participant, QuorumRule]);
        list_participants in roll (roll::ListParticipantsInput) -> crate::store::record::Page<roll::RollLine>,
            reads Reads::Tables(&[Organisation, Person, MeetingSession, Participant, Attendance]);
        participant_ids in roll (roll::ListParticipantsInput) -> Vec<crate::model::participation::ParticipantId>,
            reads Reads::Tables(&[Organisation, Person, Participant]);
        meeting_sessions in attendance (attendance::MeetingSessionsInput) -> attendance::MeetingSessions,
            reads Reads::Tables(&[Meeting, MeetingBlock, MeetingBody, Body, Membership, MeetingSession, Participant, Attendance, QuorumRule]);
        body_quorum in quorum (quorum::BodyInput) -> quorum::BodyQuorum,
            reads Reads::Tables(&[Membership, QuorumRule]);
        preview_copy_forward in copy_forward (copy_forward::PreviewCopyForwardInput) -> Vec<copy_forward::CarriedLine>,
            reads Reads::Tables(&[Meeting, MeetingBlock, MeetingBody, Membership, Organisation, Person, Participant]);
        participant_list in participant_list (participant_list::ParticipantListInput) -> participant_list::ParticipantListView,
            reads Reads::Tables(&[Meeting, MeetingBlock, Organisation, Alias, Person, MeetingSession, Participant, Attendance]);
        project_results in results (results::ProjectResultsInput) -> results::ProjectResults,
            reads Reads::Tables(&[Activity, ActivityParticipation, FinancialTransaction, ProjectResult, Indicator, IndicatorValue]);
        activity_figures in results (results::ActivityInput) -> results::ActivityFigures,
            reads Reads::Tables(&[Activity, ActivityParticipation, BudgetLine, FinancialTransaction]);
        participation_by_state in results (results::ParticipationInput) -> results::ParticipationMatrix,
            reads Reads::Tables(TRAINING);
        activities_behind in results (results::ActivitiesBehindInput) -> Vec<results::ActivityBehind>,
            reads Reads::Tables(TRAINING);
        list_freezes in freezes (Nothing) -> Vec<freezes::FreezeRow>, reads Reads::Tables(&[Freeze]);
        compare_freezes in freezes (freezes::CompareInput) -> freezes::Comparison, reads Reads::Any;
        update_note in update_note (update_note::UpdateNoteInput) -> update_note::UpdateNote, reads Reads::Any;
        read_date in typing (typing::TextInput) -> typing::DateAnswer, reads Reads::Nothing;
        display_date in typing (crate::model::date_spec::DateSpec) -> String, reads Reads::Nothing;
        read_amount in typing (typing::TextInput) -> typing::AmountAnswer, reads Reads::Nothing;
        display_amount in typing (crate::model::money::Amount) -> String, reads Reads::Nothing;
        read_duration in typing (typing::TextInput) -> typing::DurationAnswer, reads Reads::Nothing;
        read_time in typing (typing::TextInput) -> typing::TimeAnswer, reads Reads::Nothing;
        read_percent in typing (typing::TextInput) -> Option<crate::model::money::Percent>, reads Reads::Nothing;
        read_rate in typing (typing::TextInput) -> Option<crate::model::money::Rate>, reads Reads::Nothing;
        read_quantity in typing (typing::TextInput) -> Option<crate::model::quantity::Quantity>, reads Reads::Nothing;
        read_currency in typing (typing::TextInput) -> Option<crate::model::money::Currency>, reads Reads::Nothing;
    }
    writes {
        undo in history (Nothing) -> history::Walked;
        redo in history (Nothing) -> history::Walked;
        add_record in records (crate::model::record::Record) -> crate::model::record::Record;
        edit_record in records (crate::model::record::Record) -> crate::model::record::Record;
        convene_meeting in meetings (meetings::ConveneMeetingInput) -> crate::model::record::Record;
        delete_record in records (crate::model::record::RecordRef) -> records::Deleted;
        reschedule_record in rescheduling (rescheduling::RescheduleInput) -> crate::model::record::Record;
        reorder_records in records (records::ReorderInput) -> Nothing;
        set_deadline_state in deadlines (deadlines::SetDeadlineStateInput) -> crate::model::record::Record;
        apply_template in templates (templates::ApplyTemplateInput) -> u32;
        add_ready_templates in templates (Nothing) -> u32;
        invite_members in delegations (delegations::MeetingInput) -> delegations::Invited;
        copy_forward in copy_forward (copy_forward::CopyForwardInput) -> u32;
        add_sessions in attendance (attendance::AddSessionsInput) -> Nothing;
        set_stage in delegations (delegations::SetStageInput) -> u32;
        set_attendance in attendance (attendance::SetAttendanceInput) -> Nothing;
        number_paper in papers (papers::NumberPaperInput) -> crate::model::record::Record;
        carry_follow_ups in follow_ups (follow_ups::CarryFollowUpsInput) -> follow_ups::Carried;
        verify_contact_points in contact_points (contact_points::VerifyContactPointsInput) -> Nothing;
        accept_clash in clashes (clashes::AcceptClashInput) -> crate::model::clash::AcceptedClash;
        take_week in free_weeks (free_weeks::TakeWeekInput) -> crate::model::record::RecordRef;
        add_usual_headings in money (money::AddHeadingsInput) -> Vec<crate::model::budget::BudgetLine>;
    }
}

fn read<T: for<'de> Deserialize<'de>>(input: &str) -> Result<T> {
    serde_json::from_str(input).map_err(|source| {
        Error::new(Code::Invalid, "error-bad-input").with("detail", &source).caused_by(source)
    })
}

fn write<T: Serialize>(answer: &T) -> Result<String> {
    serde_json::to_string(answer)
        .map_err(|source| Error::new(Code::Internal, "error-internal").caused_by(source))
}
