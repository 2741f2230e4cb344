// Made from src/command by `cargo nextest run bindings`; do not edit. See src/command/bindings.rs.

/**
 * A clash to be accepted, as it was shown.
 */
export type AcceptClashInput = { 
/**
 * What makes it.
 */
kind: ClashKind, 
/**
 * The one.
 */
first: RecordRef, 
/**
 * The other.
 */
second: RecordRef, 
/**
 * Digest of its facts.
 */
digest: string, 
/**
 * Why it is accepted.
 */
reason: string, };
/**
 * Why a clash was accepted.
 */
export type Acceptance = { 
/**
 * The record that says so.
 */
id: AcceptedClashId, 
/**
 * Why.
 */
reason: string, };
/**
 * That a clash is accepted, and why. It holds as long as the facts are those of its digest; then the clash shows
 * again. Invariant: never of a record with itself.
 */
export type AcceptedClash = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: AcceptedClashId, 
/**
 * The one that begins first.
 */
subject: RecordRef, 
/**
 * The other: an item, a deadline, or what makes the day off.
 */
target: RecordRef, 
/**
 * What makes them clash.
 */
kind: ClashKind, 
/**
 * Digest of the facts when it was accepted.
 */
digest: string, 
/**
 * Why it is accepted.
 */
reason: string, };
/**
 *Id of a [`AcceptedClash`].
 */
export type AcceptedClashId = string;
/**
 * Which number of the matrix is looked behind.
 */
export type ActivitiesBehindInput = { 
/**
 * Of which matrix.
 */
matrix: ParticipationInput, 
/**
 * In which row.
 */
whose: Whose, 
/**
 * In which column.
 */
column: YearColumn, };
/**
 * An activity.
 */
export type Activity = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ActivityId, 
/**
 * Its title as written.
 */
name: string, 
/**
 * The project it belongs to.
 */
projectId: ProjectId | null, 
/**
 * The region it is for.
 */
regionId: RegionId | null, 
/**
 * Where it takes place, as written; empty where no place is given.
 */
place: string, 
/**
 * When.
 */
date: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Where it stands in its life.
 */
status: EventStatus, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * What came of it.
 */
outcome: string, 
/**
 * The line of its project's budget that its costs stand on.
 */
budgetLineId: BudgetLineId | null, 
/**
 * What it is planned to cost. What was committed and spent are transactions.
 */
cost: Amount, };
/**
 * An activity behind a number.
 */
export type ActivityBehind = { 
/**
 * The activity.
 */
id: ActivityId, 
/**
 * Its title.
 */
name: string, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * Where.
 */
place: string, 
/**
 * Where it stands in its life.
 */
status: EventStatus, 
/**
 * The project that it belongs to; empty where it belongs to none.
 */
project: string, 
/**
 * Who took part, or is expected to.
 */
people: HeadcountText, 
/**
 * From which institutions, as written.
 */
institutions: Array<string>, };
/**
 * An activity in figures.
 */
export type ActivityFigures = { 
/**
 * Where it stands: participants of what is only planned are expected.
 */
status: EventStatus, 
/**
 * How many participants.
 */
people: HeadcountText, 
/**
 * From how many states and organisations.
 */
states: number, 
/**
 * The line of the budget; empty where none is given.
 */
budgetLine: string, 
/**
 * What is left on that line, in all; empty without a line.
 */
lineLeftText: string, 
/**
 * What it is planned to cost; empty where that is not known.
 */
costText: string, 
/**
 * What was committed; empty where nothing was.
 */
committedText: string, 
/**
 * What was spent; empty where nothing was.
 */
spentText: string, 
/**
 * What is left of its planned cost; empty where that is not known.
 */
leftText: string, 
/**
 * Whether more was spent than planned.
 */
isOver: boolean, };
/**
 *Id of a [`Activity`].
 */
export type ActivityId = string;
/**
 * Which activity.
 */
export type ActivityInput = { 
/**
 * Its id.
 */
id: ActivityId, };
/**
 * An activity in the list.
 */
export type ActivityLine = { 
/**
 * The activity.
 */
id: ActivityId, 
/**
 * Its title.
 */
name: string, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * Where.
 */
place: string, 
/**
 * Where it stands in its life.
 */
status: EventStatus, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * How many participants.
 */
people: HeadcountText, 
/**
 * From how many states and organisations.
 */
states: number, 
/**
 * What it is planned to cost; empty where that is not known.
 */
costText: string, 
/**
 * What was spent; empty where nothing was.
 */
spentText: string, 
/**
 * Whether more was spent than planned.
 */
isOver: boolean, 
/**
 * What came of it.
 */
outcome: string, };
/**
 * How many took part in an activity for a state. Invariant: a number is null where it is not known, never zero.
 *
 * A state has as many of these as it sent institutions.
 */
export type ActivityParticipation = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ActivityParticipationId, 
/**
 * The activity.
 */
activityId: ActivityId, 
/**
 * The state, or another organisation that they came for.
 */
organisationId: OrganisationId, 
/**
 * As what they were there.
 */
role: ActivityRole, 
/**
 * The institution that they came from, as written.
 */
institution: string, 
/**
 * The kind of institution.
 */
institutionKind: InstitutionKind, 
/**
 * How many women.
 */
women: number | null, 
/**
 * How many men.
 */
men: number | null, 
/**
 * How many of whom it is not recorded which.
 */
notRecorded: number | null, 
/**
 * Where the numbers are from: an attendance list, a report.
 */
source: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`ActivityParticipation`].
 */
export type ActivityParticipationId = string;
/**
 * As what somebody was at an activity.
 */
export type ActivityRole = "participant" | "trainer" | "organiser";
/**
 * To whose budget headings are added.
 */
export type AddHeadingsInput = { 
/**
 * The project.
 */
id: ProjectId, };
/**
 * How many sessions a meeting is given.
 */
export type AddSessionsInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * How many a day, of a meeting whose days are known; otherwise how many in all.
 */
perDay: number, };
/**
 * A day of a meeting.
 */
export type AgendaDay = { 
/**
 * Which day of the meeting, from 1.
 */
day: number, 
/**
 * Its date, where the meeting is known to the day.
 */
date: string | null, 
/**
 * Whether the meeting is over by then, as far as its own dates are known.
 */
isBeyondMeeting: boolean, };
/**
 * A decision whose follow-up an agenda item takes up.
 */
export type AgendaFollowUp = { 
/**
 * The decision's id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * How far it has come.
 */
state: FollowUpState, };
/**
 * A point on the agenda of a meeting or of a whole block. Invariant: of exactly one of the two.
 */
export type AgendaItem = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: AgendaItemId, 
/**
 * The meeting.
 */
meetingId: MeetingId | null, 
/**
 * The block.
 */
blockId: MeetingBlockId | null, 
/**
 * Its place on the agenda, from 1.
 */
position: number, 
/**
 * Its title as written.
 */
title: string, 
/**
 * How sure it is; "?" makes it queried.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * How long it is planned to last, in minutes; `None` where that is not known.
 */
durationMinutes: number | null, 
/**
 * What the annotated agenda says of it.
 */
annotation: string, 
/**
 * The time of day to which its beginning is fixed, as that of the first item of an afternoon is; `None` where
 * it begins when the item before it ends.
 */
startsAt: string | null, 
/**
 * The decision whose follow-up it takes up.
 */
decisionId: DecisionId | null, };
/**
 *Id of a [`AgendaItem`].
 */
export type AgendaItemId = string;
/**
 * A paper for an agenda item.
 */
export type AgendaPaper = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its symbol; its title where it has none.
 */
label: string, 
/**
 * Where that of its versions stands that is furthest behind; `None` where it has none.
 */
standing: VersionStanding | null, };
/**
 * An item of an agenda.
 */
export type AgendaRow = { 
/**
 * The item.
 */
item: Record, 
/**
 * When it begins and ends.
 */
times: ItemTimes, 
/**
 * How long it lasts, as it is shown; empty where that is not known.
 */
durationText: string, 
/**
 * How much earlier it is fixed to begin than what runs before ends, as it is shown; empty where it is not.
 */
overlapText: string, 
/**
 * How much time lies free before it, as it is shown; empty where none does.
 */
freeText: string, 
/**
 * The papers for it.
 */
papers: Array<AgendaPaper>, 
/**
 * How many decisions were taken under it.
 */
decisions: number, 
/**
 * The decision whose follow-up it takes up.
 */
followUp: AgendaFollowUp | null, };
/**
 * The agenda of a meeting or of a block.
 */
export type AgendaView = { 
/**
 * What the meeting is called.
 */
label: string, 
/**
 * Where it is, as written.
 */
place: string, 
/**
 * Its own date, as it is shown.
 */
dateText: string, 
/**
 * The items, in order.
 */
items: Array<AgendaRow>, 
/**
 * The days that they fall on.
 */
days: Array<AgendaDay>, 
/**
 * The sum of the durations that are known, as it is shown.
 */
durationText: string, 
/**
 * How many items have no duration.
 */
withoutDuration: number, 
/**
 * By how much the agenda runs beyond the end of the meeting, as it is shown; empty where it does not.
 */
overrunText: string, };
/**
 * A second name of a record, found by search and kept as written.
 */
export type Alias = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: AliasId, 
/**
 * The record that bears it.
 */
subject: RecordRef, 
/**
 * The name as written.
 */
name: string, 
/**
 * Why there are two.
 */
kind: AliasKind, 
/**
 * When it was borne.
 */
date: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * Of a translation, the language: the name is used in lists in that language.
 */
language: AliasLanguage, };
/**
 *Id of a [`Alias`].
 */
export type AliasId = string;
/**
 * Why a record is known by a second name.
 */
export type AliasKind = "spelling" | "former_name" | "later_name" | "cited_as" | "translation";
/**
 * The language that a second name is in.
 */
export type AliasLanguage = "not_stated" | "en" | "fr";
/**
 * A record that an item may be.
 */
export type AlikeRow = { 
/**
 * The record.
 */
record: RecordRef, 
/**
 * What it is called.
 */
label: string, 
/**
 * What tells it from others of that name.
 */
detail: string, 
/**
 * Why it may be the same.
 */
reason: string, };
/**
 * A sum as written, with its amount where that is known.
 *
 * Invariants: `minor` and `currency` are both set or both empty; `minor` lies from 0 to [`Amount::MAX_MINOR`];
 * `raw` is never changed by Plenary. Unknown is `None`, never zero: a donor without an amount is still a donor.
 */
export type Amount = { 
/**
 * The text as written ("EURO 3.35 million"); empty where no sum was given.
 */
raw: string, 
/**
 * The amount in the currency's minor unit (cents), where it is known.
 */
minor: number | null, 
/**
 * Its currency.
 */
currency: Currency | null, };
/**
 * What a typed amount means.
 */
export type AmountAnswer = { 
/**
 * Its meanings: one where it is understood, several where a person must choose.
 */
meanings: Array<AmountMeaning>, 
/**
 * The text and nothing else: what is kept where it has no meaning, and until a person has chosen between several.
 */
asWritten: Amount, };
/**
 * One meaning of a text, with the figures that say it.
 */
export type AmountMeaning = { 
/**
 * The amount, with the text as typed.
 */
amount: Amount, 
/**
 * What it was understood as; empty where no amount is given.
 */
formatted: string, };
/**
 * A template and a meeting that it is applied to.
 */
export type ApplyTemplateInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * The template.
 */
templateId: DeadlineTemplateId, };
/**
 * Which items are written, by how well their date is known.
 */
export type Approximate = "exclude" | "include" | "only";
/**
 * What became of an archive.
 */
export type ArchiveReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * How many records of each table are in it.
 */
tables: Array<TableCount>, 
/**
 * How many events its calendars have.
 */
events: number, 
/**
 * How many documents are in it, each kind of file by itself.
 */
documents: number, 
/**
 * How many steps its history tells.
 */
steps: number, 
/**
 * What is not in it, and why, as sentences.
 */
leftOut: Array<string>, };
/**
 * An article of an instrument, down to its letter ("18.1.b").
 */
export type Article = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ArticleId, 
/**
 * The instrument it belongs to.
 */
instrumentId: InstrumentId, 
/**
 * Its number as written.
 */
number: string, 
/**
 * Its heading, empty where it has none.
 */
heading: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Article`].
 */
export type ArticleId = string;
/**
 * That a participant was, or was not, at a session. Invariant: at most one for each participant and session; where
 * there is none, nothing was recorded.
 */
export type Attendance = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: AttendanceId, 
/**
 * The participant.
 */
participantId: ParticipantId, 
/**
 * The session.
 */
sessionId: MeetingSessionId, 
/**
 * How they attended.
 */
presence: Presence, };
/**
 *Id of a [`Attendance`].
 */
export type AttendanceId = string;
/**
 * A number that is known, or known to lie between two.
 */
export type Between = { 
/**
 * At least so many.
 */
atLeast: number, 
/**
 * At most so many.
 */
atMost: number, };
/**
 * A committee or a working group.
 */
export type Body = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: BodyId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name ("T-CY"), empty where it has none.
 */
shortName: string, 
/**
 * What it is.
 */
kind: BodyKind, 
/**
 * The body it belongs to.
 */
parentId: BodyId | null, 
/**
 * Whether it exists.
 */
standing: Standing, 
/**
 * What it was set up to do.
 */
task: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 * One line of what a body is composed of: a category, and how many where that is known.
 */
export type BodyComposition = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: BodyCompositionId, 
/**
 * The body.
 */
bodyId: BodyId, 
/**
 * Its place among the lines, from 1.
 */
position: number, 
/**
 * The category as written ("State Parties and Observers"); what is not split there is not split here.
 */
category: string, 
/**
 * How many; unknown is not zero.
 */
memberCount: number | null, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`BodyComposition`].
 */
export type BodyCompositionId = string;
/**
 *Id of a [`Body`].
 */
export type BodyId = string;
/**
 * Which body is meant.
 */
export type BodyInput = { 
/**
 * Its id.
 */
bodyId: BodyId, };
/**
 * What a body is.
 */
export type BodyKind = "committee" | "bureau" | "working_group" | "other";
/**
 * A body's quorum as it would be today.
 */
export type BodyQuorum = { 
/**
 * The rule in words; empty where the body has none.
 */
ruleText: string, 
/**
 * How many parties that is today, as a sentence; empty where it cannot be told.
 */
todayText: string, };
/**
 * A body in the list.
 */
export type BodyRow = { 
/**
 * Its id.
 */
id: BodyId, 
/**
 * What it is called: its short name where it has one.
 */
label: string, 
/**
 * Its full name.
 */
name: string, 
/**
 * What it is.
 */
kind: BodyKind, 
/**
 * Whether it exists.
 */
standing: Standing, 
/**
 * How many bodies it stands below: 0 for one that is part of no other.
 */
depth: number, 
/**
 * What it is composed of, in order.
 */
composition: Array<Composition>, 
/**
 * The meeting that it holds next, if one is planned.
 */
nextMeeting: NextMeeting | null, };
/**
 * The heading that a budget line stands under: those of the Council of Europe's own budgets.
 */
export type BudgetHeading = "human_resources" | "travel" | "equipment_and_supplies" | "office" | "other_costs_and_services" | "other";
/**
 * A line of a project's budget.
 */
export type BudgetLine = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: BudgetLineId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * Its place in the budget, from 1.
 */
position: number, 
/**
 * The heading it stands under.
 */
heading: BudgetHeading, 
/**
 * What it is for.
 */
title: string, 
/**
 * How much, where it is known.
 */
amount: Amount, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * For when it is. A year or a month is meant whole.
 */
period: DateSpec, };
/**
 *Id of a [`BudgetLine`].
 */
export type BudgetLineId = string;
/**
 * A line of the budget and what became of it, in words.
 */
export type BudgetRow = { 
/**
 * The line; `None` for the whole, and for what stands on no line.
 */
line: BudgetLine | null, 
/**
 * What it was given; empty where that is not known.
 */
budgetText: string, 
/**
 * What was committed; empty where nothing was.
 */
committedText: string, 
/**
 * What was spent; empty where nothing was.
 */
spentText: string, 
/**
 * What is left to spend.
 */
left: Left, 
/**
 * The same as a phrase.
 */
leftText: string, 
/**
 * By how much more was committed than there is, as a phrase; empty where it was not.
 */
overcommittedText: string, };
/**
 * The rate at which a project uses its money up.
 */
export type Burn = { 
/**
 * The share of the budget that is spent.
 */
spent: ShareRange | null, 
/**
 * The share of the budget that is committed.
 */
committed: ShareRange | null, 
/**
 * The share of the eligible period that has passed.
 */
elapsed: ShareRange | null, 
/**
 * How the first compares with the last.
 */
pace: Pace, };
/**
 * How spending compares with time, in words.
 */
export type BurnView = { 
/**
 * The shares.
 */
burn: Burn, 
/**
 * The share of the budget that is spent.
 */
spentText: string, 
/**
 * The share that is committed.
 */
committedText: string, 
/**
 * The share of the eligible period that has passed.
 */
elapsedText: string, 
/**
 * How the one compares with the other.
 */
paceText: string, 
/**
 * The day for which this is said, in words.
 */
onText: string, 
/**
 * The eligible period, as it is shown.
 */
periodText: string, 
/**
 * Whether that is simply when the project runs, as no other period is given.
 */
isProjectPeriod: boolean, };
/**
 * That a meeting stands in a calendar that was made elsewhere, and what that calendar said of it when it was last taken
 * in. A calendar that Plenary wrote needs none: its UIDs are the records' ids.
 */
export type CalendarComponent = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: CalendarComponentId, 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * UID (RFC 5545 section 3.8.4.7); empty where the calendar gives none, and only the digest tells it.
 */
uid: string, 
/**
 * RECURRENCE-ID (section 3.8.4.4) of one occurrence of a series; else empty.
 */
recurrenceId: string, 
/**
 * SEQUENCE (section 3.8.7.4).
 */
sequence: number, 
/**
 * When it was changed last: an RFC 3339 instant, or empty where the calendar does not say.
 */
changedAt: string, 
/**
 * Digest of what the calendar said: another one as soon as it says something else.
 */
digest: string, 
/**
 * Digest of the note that was taken over from it: the meeting's is another where somebody wrote on it here.
 */
noteDigest: string, };
/**
 *Id of a [`CalendarComponent`].
 */
export type CalendarComponentId = string;
/**
 * The days that a calendar shows.
 */
export type CalendarInput = { 
/**
 * The first.
 */
from: string, 
/**
 * The last, included.
 */
to: string, 
/**
 * Whether deadlines are among what is answered.
 */
withDeadlines: boolean, };
/**
 * A meeting, a block, an activity or a deadline on a calendar.
 */
export type CalendarItem = { 
/**
 * The date as it is shown.
 */
dateText: string, 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What kind of meeting it is, where it is one.
 */
kind: MeetingKind | null, 
/**
 * Where.
 */
place: string, 
/**
 * Its own date; of a deadline, when it falls. Meetings without one are not on a calendar; their block is.
 */
date: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Where it stands in its life; a block has none of its own.
 */
status: EventStatus | null, };
/**
 * What a calendar shows for a period.
 */
export type CalendarPeriod = { 
/**
 * What has days of its own.
 */
exact: Array<CalendarItem>, 
/**
 * What is known only to the month, the quarter or the year, or is a choice of days, and can fall into the period.
 */
approximate: Array<CalendarItem>, 
/**
 * What has no date at all: the first hundred.
 */
undated: Array<CalendarItem>, };
/**
 * What became of a calendar export.
 */
export type CalendarReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * Whether the file is different from what was there; an unchanged file is left alone.
 */
isChanged: boolean, 
/**
 * What was written and what was left out, and why.
 */
summary: ExportSummary, };
/**
 * Whose events a calendar file holds.
 */
export type CalendarScope = { "kind": "office" } | { "kind": "body", 
/**
 * The body.
 */
id: BodyId, } | { "kind": "project", 
/**
 * The project.
 */
id: ProjectId, } | { "kind": "selection", 
/**
 * The records.
 */
records: Array<RecordRef>, };
/**
 * In what capacity somebody takes part.
 */
export type Capacity = "party" | "observer" | "ad_hoc" | "expert" | "secretariat" | "interpreter" | "other";
/**
 * How many take part in one capacity, listed or not.
 */
export type CapacityCount = { 
/**
 * The capacity.
 */
capacity: Capacity, 
/**
 * How many delegations, each person without one counted as one.
 */
delegations: number, 
/**
 * How many persons are named and still expected.
 */
persons: number, 
/**
 * How many of these have confirmed.
 */
confirmed: number, };
/**
 * What was carried.
 */
export type Carried = { 
/**
 * How many items are new on the agenda. Follow-up that stood there already is not put there twice.
 */
added: number, };
/**
 * What carrying forward would do with one delegation.
 */
export type CarriedLine = { 
/**
 * The organisation's or the person's id, by which it can be left out.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * In what capacity.
 */
capacity: Capacity, 
/**
 * What has changed since.
 */
since: Since, 
/**
 * Whether it is put into the new meeting.
 */
isCarried: boolean, 
/**
 * The persons who are carried forward.
 */
persons: Array<string>, 
/**
 * The persons who are not.
 */
dropped: Array<DroppedPerson>, };
/**
 * Which follow-up is carried where.
 */
export type CarryFollowUpsInput = { 
/**
 * The decisions, in the order in which their items are to stand.
 */
decisionIds: Array<DecisionId>, 
/**
 * The meeting to whose agenda they go.
 */
meetingId: MeetingId, };
/**
 * What could be carried to a meeting.
 */
export type CarryPreview = { 
/**
 * The meeting; `None` where none is planned.
 */
meeting: RecordLabel | null, 
/**
 * The meetings to choose from: those planned that are not over, by date.
 */
meetings: Array<RecordLabel>, 
/**
 * The open follow-up of the bodies that convene it.
 */
followUps: Array<FollowUpRow>, 
/**
 * How much more there is than is offered at once.
 */
more: number, };
/**
 * To which meeting follow-up could be carried.
 */
export type CarryPreviewInput = { 
/**
 * The meeting; without one, the next.
 */
meetingId: MeetingId | null, };
/**
 * How sure a fact is. A project in the pipeline can be certain; one under way can be queried.
 */
export type Certainty = "stated" | "to_be_confirmed" | "queried";
/**
 * What happened to a row.
 */
export type ChangeKind = "insert" | "update" | "delete";
/**
 * What a write did, known only after it was committed.
 */
export type Changes = { 
/**
 * What was done, undone or redone.
 */
operation: Operation, 
/**
 * The rows touched, in the order in which they were.
 */
rows: Array<RowChange>, };
/**
 * What is to become of an item.
 */
export type Choice = { "kind": "leave" } | { "kind": "take" } | { "kind": "sameAs", 
/**
 * The record.
 */
record: RecordRef, } | { "kind": "sameAsOnly" };
/**
 * What is to become of items.
 */
export type ChooseIncomingInput = { 
/**
 * One item, by its place in the file; all where none is given.
 */
index: number | null, 
/**
 * Only items that are this to the office.
 */
verdict: IncomingVerdict | null, 
/**
 * What is to become of them.
 */
choice: Choice, };
/**
 * The place in a source that a record's facts were read from, with the words as written.
 */
export type Citation = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: CitationId, 
/**
 * The record that it supports.
 */
subject: RecordRef, 
/**
 * The document.
 */
sourceDocumentId: SourceDocumentId, 
/**
 * The slide or page, where it is known.
 */
sourceSlideId: SourceSlideId | null, 
/**
 * The text as written.
 */
quote: string, };
/**
 *Id of a [`Citation`].
 */
export type CitationId = string;
/**
 * How many clashes there are, by how sure they are.
 */
export type ClashCounts = { 
/**
 * Those that are certain.
 */
certain: number, 
/**
 * Those that may be.
 */
possible: number, 
/**
 * Those that are accepted.
 */
accepted: number, };
/**
 * What makes two items clash.
 */
export type ClashKind = "same_days" | "back_to_back" | "day_off" | "deadline_inside";
/**
 * That a record clashes with others.
 */
export type ClashMark = { 
/**
 * The record.
 */
id: string, 
/**
 * How many of its clashes are certain.
 */
certain: number, 
/**
 * How many only may be.
 */
possible: number, };
/**
 * Which records are marked.
 */
export type ClashMarksInput = { 
/**
 * Meetings, blocks and activities.
 */
ids: string[], };
/**
 * A clash with the facts that make it.
 */
export type ClashRow = { 
/**
 * What makes it.
 */
kind: ClashKind, 
/**
 * Whether it is a clash if both are held as planned; otherwise it only may be.
 */
isCertain: boolean, 
/**
 * The days on which they clash, or can; of back-to-back ones, the last of the one and the first of the other.
 */
days: Period, 
/**
 * The one that can begin first; the one into which a day off or a deadline falls.
 */
first: ClashSide, 
/**
 * The other.
 */
second: ClashSide, 
/**
 * The bodies that convene both.
 */
bodies: Array<string>, 
/**
 * The people expected at both.
 */
people: Array<string>, 
/**
 * Where both are; empty where they are not in one place.
 */
place: string, 
/**
 * Digest of these facts, by which the clash is accepted.
 */
digest: string, 
/**
 * Why it is accepted, where it is.
 */
accepted: Acceptance | null, 
/**
 * Why it was accepted while the facts were others; empty where it never was.
 */
formerReason: string, };
/**
 * One side of a clash: a meeting, a block or an activity; a deadline; what makes a day off.
 */
export type ClashSide = { 
/**
 * Which record it is.
 */
reference: RecordRef, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its date as it is shown.
 */
dateText: string, 
/**
 * How sure it is.
 */
certainty: Certainty, };
/**
 * Which clashes are listed.
 */
export type ClashesInput = { 
/**
 * Only of what can still take place on this day or later.
 */
from: string | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * Days on which the office itself does not work. Only days that are known close it.
 */
export type Closure = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ClosureId, 
/**
 * Why ("Between the years").
 */
name: string, 
/**
 * The days.
 */
date: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Closure`].
 */
export type ClosureId = string;
/**
 * A closure, as the list shows it.
 */
export type ClosureRow = { 
/**
 * `closure`.
 */
table: Table, 
/**
 * Its id.
 */
id: ClosureId, 
/**
 * Why.
 */
name: string, 
/**
 * The days as shown.
 */
dateText: string, 
/**
 * Whether its days are known, so that the office is counted as closed on them.
 */
isKnown: boolean, };
/**
 * What the window does about an error.
 */
export type Code = "invalid" | "notFound" | "conflict" | "unreadable" | "fileTooNew" | "locked" | "readOnly" | "diskFull" | "damaged" | "nothingToUndo" | "cancelled" | "internal";
/**
 * A column's value before and after a change, as text.
 */
export type ColumnChange = { 
/**
 * The column.
 */
column: string, 
/**
 * Its value before; `None` where it was empty or not known.
 */
before: string | null, 
/**
 * Its value after; likewise.
 */
after: string | null, };
/**
 * What a column of a table can hold.
 */
export type ColumnField = "id" | "name" | "family_name" | "given_name" | "date" | "until" | "place" | "kind" | "status" | "certainty" | "project" | "meeting" | "organisation" | "title" | "function" | "email" | "phone" | "languages" | "short_name" | "country_code" | "web_address" | "online_link" | "capacity" | "stage" | "delegation_role" | "credentials" | "amount" | "currency" | "share" | "outcome" | "note";
/**
 * A column of a table.
 */
export type ColumnRow = { 
/**
 * What stands above it.
 */
header: string, 
/**
 * What it holds; `null` where it is passed over.
 */
field: ColumnField | null, 
/**
 * What stands in it first.
 */
sample: string, };
/**
 * Which states are compared, and what of the differences is wanted.
 */
export type CompareInput = { 
/**
 * The state before.
 */
from: FreezeId, 
/**
 * The state after; the office as it is, where none is named.
 */
to: FreezeId | null, 
/**
 * Only records of this table.
 */
table: Table | null, 
/**
 * Only what belongs to this body or project.
 */
within: RecordRef | null, 
/**
 * How many of each class at most.
 */
limit: number, };
/**
 * What differs between two states.
 */
export type Comparison = { 
/**
 * How many differences there are in all, wanted or not.
 */
total: number, 
/**
 * Those wanted, by what they mean; classes without any are left out.
 */
groups: Array<DifferenceGroup>, 
/**
 * The tables whose records differ, and in how many differences.
 */
tables: Array<TableCount>, 
/**
 * The bodies and projects that differences belong to, those with most first.
 */
scopes: Array<ScopeCount>, };
/**
 * A line of what a body is composed of.
 */
export type Composition = { 
/**
 * The category, as written.
 */
category: string, 
/**
 * How many, where that is known.
 */
count: number | null, };
/**
 * One of the options that a body considers, with what it would rest on.
 */
export type ConsideredOption = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ConsideredOptionId, 
/**
 * The body that considers it.
 */
bodyId: BodyId, 
/**
 * Its place among the options, from 1.
 */
position: number, 
/**
 * The option as written.
 */
title: string, 
/**
 * The instrument it is about.
 */
instrumentId: InstrumentId | null, 
/**
 * The article it is about.
 */
articleId: ArticleId | null, 
/**
 * The recommendation it follows.
 */
recommendationId: RecommendationId | null, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`ConsideredOption`].
 */
export type ConsideredOptionId = string;
/**
 * A state's or organisation's contact point in a network; often no person is named.
 */
export type ContactPoint = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ContactPointId, 
/**
 * The network.
 */
networkId: NetworkId, 
/**
 * The state or organisation.
 */
organisationId: OrganisationId, 
/**
 * Its name as the source writes it, which may not be its name today.
 */
nameAsWritten: string, 
/**
 * The person, where one is named.
 */
personId: PersonId | null, 
/**
 * The kind of institution.
 */
institution: InstitutionKind, 
/**
 * Working languages, as written.
 */
languages: string, 
/**
 * When it was last known to be right.
 */
verified: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * Whether the person is still there.
 */
incumbency: Incumbency, 
/**
 * Since when it is a contact point, or from when to when.
 */
date: DateSpec, };
/**
 * How many contact points there are of each standing.
 */
export type ContactPointCounts = { 
/**
 * All.
 */
all: number, 
/**
 * See [`ContactPointStanding::ToVerify`].
 */
toVerify: number, 
/**
 * See [`ContactPointStanding::NeverVerified`].
 */
neverVerified: number, 
/**
 * See [`ContactPointStanding::PersonLeft`].
 */
personLeft: number, };
/**
 *Id of a [`ContactPoint`].
 */
export type ContactPointId = string;
/**
 * A contact point in the list.
 */
export type ContactPointRow = { 
/**
 * `contact_point`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * The state or organisation.
 */
organisation: OrganisationName, 
/**
 * Its name as the source writes it, where that is not its name today; else empty.
 */
writtenOtherwise: string, 
/**
 * The name that the state has taken since; empty where none is known.
 */
laterName: string, 
/**
 * The network.
 */
network: RecordLabel, 
/**
 * The person, where one is named.
 */
person: RecordLabel | null, 
/**
 * Whether the person is still there.
 */
incumbency: Incumbency, 
/**
 * The kind of institution.
 */
institution: InstitutionKind, 
/**
 * Working languages, as written.
 */
languages: string, 
/**
 * When it was last known to be right, as it is shown.
 */
verifiedText: string, 
/**
 * How that lies to the chosen time.
 */
freshness: Freshness, 
/**
 * How sure it is.
 */
certainty: Certainty, };
/**
 * Which contact points are listed, by what is to be done about them.
 */
export type ContactPointStanding = "all" | "toVerify" | "neverVerified" | "personLeft";
/**
 * How many contact points are to be looked at, and since when.
 */
export type ContactPointSummary = { 
/**
 * How many of each standing.
 */
counts: ContactPointCounts, 
/**
 * The day since when they are to have been verified, in words.
 */
sinceText: string, };
/**
 * Which contact points are listed. What is empty does not restrict.
 */
export type ContactPointsInput = { 
/**
 * Words that begin words of the contact point, of its state or organisation, or of its person.
 */
text: string, 
/**
 * What is to be done about them.
 */
standing: ContactPointStanding, 
/**
 * Within how many months before today a contact point is to have been verified.
 */
withinMonths: number, 
/**
 * In this network.
 */
networkId: NetworkId | null, 
/**
 * Of this state or organisation.
 */
organisationId: OrganisationId | null, 
/**
 * Of states in this region.
 */
regionId: RegionId | null, 
/**
 * In an institution of this kind.
 */
institution: InstitutionKind | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * What one donor gives to one project. A donor without an amount is still a donor.
 */
export type Contribution = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ContributionId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * The donor.
 */
organisationId: OrganisationId, 
/**
 * How much, where it is known.
 */
amount: Amount, 
/**
 * How firm it is.
 */
stage: ContributionStage, 
/**
 * How sure the fact is.
 */
certainty: Certainty, 
/**
 * When it was promised or received.
 */
date: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * The share of the project's budget that it covers, where it is agreed as one.
 */
share: Percent | null, };
/**
 *Id of a [`Contribution`].
 */
export type ContributionId = string;
/**
 * What one donor gives to one project.
 */
export type ContributionLine = { 
/**
 * The contribution.
 */
id: string, 
/**
 * The donor.
 */
organisationId: string, 
/**
 * What the donor is called.
 */
organisation: string, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * How firm it is.
 */
stage: ContributionStage, 
/**
 * How sure the fact is.
 */
certainty: Certainty, 
/**
 * How much; empty where it is not known.
 */
amountText: string, 
/**
 * The share of the budget, with what it comes to; empty where it has none.
 */
shareText: string, 
/**
 * What came of it; empty where nothing did.
 */
receivedText: string, 
/**
 * What is still to come; empty where nothing is.
 */
outstandingText: string, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * Its instalments, in order.
 */
instalments: Array<InstalmentLine>, };
/**
 * How firm a contribution is: a ladder from hope to money in the bank.
 */
export type ContributionStage = "not_stated" | "sought" | "announced" | "pledged" | "agreed" | "received";
/**
 * A meeting that is not stored yet, and the bodies that convene it.
 */
export type ConveneMeetingInput = { 
/**
 * The meeting; a nil id is replaced.
 */
meeting: Meeting, 
/**
 * The bodies, in order.
 */
bodyIds: Array<BodyId>, };
/**
 * A body that convenes a meeting.
 */
export type ConveningBody = { 
/**
 * Its id.
 */
id: BodyId, 
/**
 * What it is called.
 */
label: string, 
/**
 * Its quorum rule in words; empty where it has none.
 */
ruleText: string, };
/**
 * A sum in one currency.
 */
export type Conversion = { 
/**
 * The total; `None` where a rate is missing, or where it is too large to be kept exactly.
 */
total: Money | null, 
/**
 * The rates that were used.
 */
rates: Array<ExchangeRateId>, 
/**
 * The currencies for which none was entered.
 */
missing: Array<Currency>, 
/**
 * How many amounts are not in the total, because they are not known.
 */
withoutAmount: number, };
/**
 * From which meeting participants are carried forward, and who is left out.
 */
export type CopyForwardInput = { 
/**
 * The meeting to be filled.
 */
meetingId: MeetingId, 
/**
 * The meeting that was.
 */
fromId: MeetingId, 
/**
 * The organisations and persons that are not to be carried forward all the same.
 */
leaveOut: Array<string>, };
/**
 * Which clashes are counted.
 */
export type CountClashesInput = { 
/**
 * Only of what can still take place on this day or later.
 */
from: string | null, };
/**
 * Where the credentials stand.
 */
export type Credentials = "not_required" | "awaited" | "received" | "accepted" | "refused";
/**
 * An ISO 4217 currency in use, by its three-letter code.
 */
export type Currency = string;
/**
 * What became of a data export.
 */
export type DataReport = { 
/**
 * The folder, without what it is in.
 */
fileName: string, 
/**
 * How many records of each table were written; empty tables are written too.
 */
tables: Array<TableCount>, };
/**
 * What a typed date means.
 */
export type DateAnswer = { 
/**
 * Its meanings: one where it is understood, several where a person must choose.
 */
meanings: Array<DateMeaning>, 
/**
 * The text and nothing else: what is kept where it has no meaning, and until a person has chosen between several.
 */
asWritten: DateSpec, 
/**
 * What the text itself says of how sure it is: "TBC", "?".
 */
doubt: Certainty | null, };
/**
 * What is to become of a date.
 */
export type DateChange = { "kind": "move", 
/**
 * What of it.
 */
part: DatePart, 
/**
 * How far.
 */
shift: Shift, } | { "kind": "place", 
/**
 * The day.
 */
on: string, 
/**
 * The unit.
 */
unit: TimeUnit, };
/**
 * One meaning of a text, with the words that say it.
 */
export type DateMeaning = { 
/**
 * The date, with the text as typed.
 */
date: DateSpec, 
/**
 * What it was understood as.
 */
formatted: string, };
/**
 * What of a date is moved.
 */
export type DatePart = "whole" | "start" | "end";
/**
 * What a new date would be.
 */
export type DateProposal = { 
/**
 * The date, as it would be written.
 */
date: DateSpec, 
/**
 * Its days.
 */
span: Span | null, 
/**
 * What it is now, in words; empty where there is none.
 */
beforeText: string, 
/**
 * What it would be, in words.
 */
afterText: string, 
/**
 * Whether it would stay as it is.
 */
isSame: boolean, 
/**
 * What becomes of its open deadlines, in words; empty where it has none.
 */
deadlinesText: string, };
/**
 * A date as written, with what is known of it.
 *
 * Invariants: `edtf`, `earliest`, `latest` and `precision` agree, the last three following from the first; without
 * `edtf` there are no bounds. `earliest <= latest`, where both are set; an end left open ("since 2014") has no
 * bound, for none was given, but the other end has. Times stand only on dates of precision `day` that are no choice; an
 * end needs a start. `raw` is never changed by Plenary.
 * An interval ("Nov 2013 – Oct 2016") lasts from its first day to its last; a single date ("Feb 2016") or a
 * choice ("[2027-01..2027-06]") happens somewhere between the bounds. `edtf` tells which: see [`DateSpec::is_interval`].
 */
export type DateSpec = { 
/**
 * The text as written; empty where no date was given at all.
 */
raw: string, 
/**
 * The EDTF expression it stands for, where it was understood.
 */
edtf: string | null, 
/**
 * First day it can mean; `None` where its beginning is open ("until 2016").
 */
earliest: string | null, 
/**
 * Last day it can mean, inclusive; `None` where its end is open.
 */
latest: string | null, 
/**
 * The unit it is known to; of an interval, the coarser of its two ends.
 */
precision: Precision, 
/**
 * How long, in months, where the text gives only that.
 */
durationMonths: number | null, 
/**
 * Time of day at which it starts, on its first day.
 */
startsAt: string | null, 
/**
 * Time of day at which it ends, on its last day.
 */
endsAt: string | null, 
/**
 * IANA name of the time zone of both times (`Europe/Paris`); without it they are the office's.
 */
timeZone: string | null, };
/**
 * Which of two figures is the day.
 */
export type DayOrder = "day_month" | "month_day";
/**
 * The days on which something can fall, both ends included. An end without a day is open.
 */
export type DayRange = { 
/**
 * The first.
 */
earliest: string | null, 
/**
 * The last.
 */
latest: string | null, };
/**
 * Days, from the first to the last.
 */
export type Days = { 
/**
 * The first.
 */
first: number, 
/**
 * The last.
 */
last: number, };
/**
 * What has to be done for a meeting by a day that follows from the meeting's.
 *
 * Invariant: it hangs on the meeting or on another deadline of it, never on itself.
 */
export type Deadline = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: DeadlineId, 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * What has to be done.
 */
name: string, 
/**
 * When, from what it hangs on.
 */
offset: Offset, 
/**
 * The deadline that it hangs on; the meeting where there is none.
 */
afterDeadlineId: DeadlineId | null, 
/**
 * The day set by hand, which the rule then no longer moves; empty where the rule gives the day.
 */
date: DateSpec, 
/**
 * Who does it.
 */
personId: PersonId | null, 
/**
 * Who does it, by function.
 */
function: string, 
/**
 * How far it has come.
 */
state: DeadlineState, 
/**
 * When it was done.
 */
completed: DateSpec, 
/**
 * How sure it is; it is never surer than its meeting.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 * How deadlines are written.
 */
export type DeadlineForm = "days" | "times" | "tasks";
/**
 *Id of a [`Deadline`].
 */
export type DeadlineId = string;
/**
 * A deadline as lists show it, with the day that follows from its rule.
 */
export type DeadlineRow = { 
/**
 * `deadline`.
 */
table: Table, 
/**
 * Its id.
 */
id: DeadlineId, 
/**
 * What has to be done.
 */
name: string, 
/**
 * Its meeting.
 */
meetingId: MeetingId, 
/**
 * What the meeting is called.
 */
meetingName: string, 
/**
 * On which days it can fall.
 */
days: DayRange, 
/**
 * The same in words, as written where it was set by hand; empty where it is not known.
 */
dateText: string, 
/**
 * Its rule in words.
 */
ruleText: string, 
/**
 * Whether its day was set by hand.
 */
isPinned: boolean, 
/**
 * Where the rule would put it, in words; empty unless it is pinned.
 */
byRuleText: string, 
/**
 * How many days later than by the rule it is pinned, earlier ones counted below zero.
 */
drift: number | null, 
/**
 * The day off that it was moved from, in words; empty where it was not.
 */
movedOffText: string, 
/**
 * Whether it hangs on itself through others.
 */
isCircular: boolean, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * How far it has come.
 */
state: DeadlineState, 
/**
 * How late it is today.
 */
lateness: Lateness, 
/**
 * Who does it.
 */
personId: PersonId | null, 
/**
 * What that person is called; the function where no person is named.
 */
personName: string, };
/**
 * How far a deadline has come: STATUS of a VTODO (RFC 5545, 3.8.1.11).
 */
export type DeadlineState = "needs_action" | "in_process" | "completed" | "cancelled";
/**
 * The steps that a kind of meeting usually takes.
 */
export type DeadlineTemplate = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: DeadlineTemplateId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The kind of meeting that it is offered for first.
 */
kind: MeetingKind, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`DeadlineTemplate`].
 */
export type DeadlineTemplateId = string;
/**
 * A decision and its follow-up.
 */
export type Decision = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: DecisionId, 
/**
 * The decision as adopted.
 */
title: string, 
/**
 * The body that took it.
 */
bodyId: BodyId | null, 
/**
 * The meeting at which it was taken.
 */
meetingId: MeetingId | null, 
/**
 * The agenda item under which it was taken.
 */
agendaItemId: AgendaItemId | null, 
/**
 * When it was taken.
 */
date: DateSpec, 
/**
 * Who sees to it.
 */
ownerId: PersonId | null, 
/**
 * By when.
 */
due: DateSpec, 
/**
 * How far it has come.
 */
state: FollowUpState, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Decision`].
 */
export type DecisionId = string;
/**
 * What somebody is within a delegation.
 */
export type DelegationRole = "none" | "head" | "deputy" | "member";
/**
 * A meeting's participants at one glance.
 */
export type DelegationsView = { 
/**
 * The meeting's title.
 */
meeting: string, 
/**
 * Its date as it is shown.
 */
dateText: string, 
/**
 * The bodies that convene it.
 */
bodies: Array<ConveningBody>, 
/**
 * How many take part, by capacity; capacities in which nobody does are left out.
 */
groups: Array<CapacityCount>, 
/**
 * How many hold a seat in one of the bodies and do not take part yet.
 */
toInvite: number, 
/**
 * Meetings of the same bodies whose participants can be carried forward, the last one first.
 */
precedents: Array<RecordLabel>, };
/**
 * A record that was deleted.
 */
export type Deleted = { 
/**
 * What it was called.
 */
label: string, 
/**
 * How many records that belonged to it went with it.
 */
withIt: number, };
/**
 * What a difference means, in the order in which it is told.
 */
export type DifferenceClass = "new" | "gone" | "moved" | "confirmed" | "no_longer_confirmed" | "cancelled" | "taken_up_again" | "stage" | "funded" | "changed";
/**
 * Differences that mean the same.
 */
export type DifferenceGroup = { 
/**
 * What they mean.
 */
class: DifferenceClass, 
/**
 * How many there are.
 */
total: number, 
/**
 * The first of them.
 */
rows: Array<DifferenceRow>, };
/**
 * A difference, in words.
 */
export type DifferenceRow = { 
/**
 * The record.
 */
record: RecordRef, 
/**
 * What it is called, or was where it is gone.
 */
label: string, 
/**
 * What it belongs to; empty where it stands alone.
 */
owner: string, 
/**
 * Whether it is in the office now, so that it can be shown.
 */
isHere: boolean, 
/**
 * How many records that are parts of it came or went with it.
 */
parts: number, 
/**
 * What it was and what it is, field by field.
 */
steps: Array<StepText>, };
/**
 * Which document, and of what.
 */
export type Document = { "kind": "meetingCalendar", 
/**
 * The year.
 */
year: number, 
/**
 * The bodies whose meetings are in it; all, where none is named.
 */
bodyIds: Array<BodyId>, } | { "kind": "agenda", 
/**
 * The meeting or the block.
 */
of: RecordRef, } | { "kind": "participants", 
/**
 * The meeting.
 */
meetingId: MeetingId, } | { "kind": "decisions", 
/**
 * Only those of this body.
 */
bodyId: BodyId | null, 
/**
 * Only those of this meeting.
 */
meetingId: MeetingId | null, 
/**
 * Only those that are still to be seen to.
 */
onlyOpen: boolean, } | { "kind": "portfolio", 
/**
 * The one.
 */
projectId: ProjectId | null, } | { "kind": "donor", 
/**
 * The donor.
 */
organisationId: OrganisationId, } | { "kind": "updateNote", 
/**
 * The day that it is of.
 */
day: string, 
/**
 * What is new or different since this state is marked.
 */
since: FreezeId | null, 
/**
 * Its parts.
 */
parts: Array<NotePart>, } | { "kind": "yearPlan", 
/**
 * The year.
 */
year: number, 
/**
 * By what it is grouped.
 */
grouping: Grouping, };
/**
 * What became of a document.
 */
export type DocumentReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * What the document is called.
 */
title: string, 
/**
 * How many pages it has, where that is settled: Word breaks its pages itself.
 */
pages: number | null, 
/**
 * What it leaves out and what is not known, in its own language.
 */
notices: Array<string>, };
/**
 * What a donor gives to one project.
 */
export type DonorProject = { 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * The first few contributions.
 */
given: Array<Given>, 
/**
 * How many more there are.
 */
more: number, };
/**
 * A donor in the list, and what it gives.
 */
export type DonorRow = { 
/**
 * `organisation`.
 */
table: Table, 
/**
 * The organisation's id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it gives, by how firm it is: every rung.
 */
rungs: Array<RungLine>, 
/**
 * What it gives, project by project; empty where that was not asked for.
 */
projects: Array<DonorProject>, };
/**
 * Which donors are listed.
 */
export type DonorsInput = { 
/**
 * Words that begin words of the donor; empty for all.
 */
text: string, 
/**
 * Whether it is told what each gives to which project.
 */
byProject: boolean, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * Why it is not known whether there is a quorum.
 */
export type Doubt = "noRule" | "ruleIncomplete" | "nobodyEntitled" | "notTaken" | "entitlement";
/**
 * A person who is not carried forward.
 */
export type DroppedPerson = { 
/**
 * What they are called.
 */
name: string, 
/**
 * Why.
 */
why: NotCarried, };
/**
 * How a due date lies to a day.
 */
export type Due = "notKnown" | "ahead" | "mayBePast" | "past";
/**
 * Whose deadlines are listed.
 */
export type DueBy = { "kind": "anybody" } | { "kind": "nobody" } | { "kind": "person", 
/**
 * The person.
 */
id: PersonId, };
/**
 * By what the list of what is due is grouped.
 */
export type DueGrouping = "week" | "person";
/**
 * Which deadlines are listed, and in which order.
 */
export type DueInput = { 
/**
 * Words that begin words of the deadline or of its meeting.
 */
text: string, 
/**
 * Whose.
 */
by: DueBy, 
/**
 * Of meetings that this body convenes; `None` for all.
 */
bodyId: BodyId | null, 
/**
 * By what they are grouped.
 */
grouping: DueGrouping, 
/**
 * Whether those that are done or called off are listed too.
 */
withDone: boolean, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * A person with open deadlines.
 */
export type DuePerson = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What they are called.
 */
name: string, 
/**
 * How many open deadlines they have.
 */
open: number, 
/**
 * How many of these are over.
 */
overdue: number, };
/**
 * A deadline in the list of what is due.
 */
export type DueRow = { 
/**
 * What its group is called; empty unless it is the first of its group.
 */
groupText: string, 
/**
 * The first day of its week; `None` where it is grouped otherwise.
 */
week: string | null, 
/**
 * `deadline`.
 */
table: Table, 
/**
 * Its id.
 */
id: DeadlineId, 
/**
 * What has to be done.
 */
name: string, 
/**
 * Its meeting.
 */
meetingId: MeetingId, 
/**
 * What the meeting is called.
 */
meetingName: string, 
/**
 * On which days it can fall.
 */
days: DayRange, 
/**
 * The same in words, as written where it was set by hand; empty where it is not known.
 */
dateText: string, 
/**
 * Its rule in words.
 */
ruleText: string, 
/**
 * Whether its day was set by hand.
 */
isPinned: boolean, 
/**
 * Where the rule would put it, in words; empty unless it is pinned.
 */
byRuleText: string, 
/**
 * How many days later than by the rule it is pinned, earlier ones counted below zero.
 */
drift: number | null, 
/**
 * The day off that it was moved from, in words; empty where it was not.
 */
movedOffText: string, 
/**
 * Whether it hangs on itself through others.
 */
isCircular: boolean, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * How far it has come.
 */
state: DeadlineState, 
/**
 * How late it is today.
 */
lateness: Lateness, 
/**
 * Who does it.
 */
personId: PersonId | null, 
/**
 * What that person is called; the function where no person is named.
 */
personName: string, };
/**
 * How much is still to do, and by whom.
 */
export type DueSummary = { 
/**
 * Open deadlines.
 */
open: number, 
/**
 * Those of them that are over.
 */
overdue: number, 
/**
 * Those of them that fall within this week or can do so.
 */
thisWeek: number, 
/**
 * Those of them for which no person is named.
 */
unassigned: number, 
/**
 * The people who have any, by name.
 */
people: Array<DuePerson>, };
/**
 * What a typed duration means.
 */
export type DurationAnswer = { 
/**
 * So many minutes; `None` where it was not understood.
 */
minutes: number | null, };
/**
 * Where a meeting or an activity stands in its life; how sure its date is, is [`Certainty`].
 */
export type EventStatus = "planned" | "held" | "cancelled";
/**
 * How much of one currency a unit of another was on a day.
 *
 * Invariants: two different currencies; a rate and a date that is understood. A record that is being filled in can
 * still lack them.
 */
export type ExchangeRate = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ExchangeRateId, 
/**
 * The currency of which one unit is taken.
 */
fromCurrency: Currency | null, 
/**
 * The currency that its worth is given in.
 */
toCurrency: Currency | null, 
/**
 * What it is worth.
 */
rate: Rate | null, 
/**
 * Of when.
 */
date: DateSpec, 
/**
 * Who published it ("ECB").
 */
source: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`ExchangeRate`].
 */
export type ExchangeRateId = string;
/**
 * What an archive is to hold besides the records, the calendars and the history, which are always in it.
 */
export type ExportArchiveInput = { 
/**
 * The languages of its documents; where there is none, it has no documents.
 */
documents: Array<Language>, };
/**
 * What a calendar file is to hold.
 */
export type ExportCalendarInput = { 
/**
 * Whose events.
 */
scope: CalendarScope, 
/**
 * Which of them, by how well their date is known.
 */
approximate: Approximate, 
/**
 * How projects are written.
 */
projects: Projects, 
/**
 * How deadlines are written; `None` leaves them out.
 */
deadlines: DeadlineForm | null, };
/**
 * Which document, in which language, as which kind of file.
 */
export type ExportDocumentInput = { 
/**
 * The document.
 */
document: Document, 
/**
 * Its language.
 */
language: Language, 
/**
 * The kind of file.
 */
format: Format, };
/**
 * What an IATI file is to hold.
 */
export type ExportIatiInput = { 
/**
 * Who publishes; `None` for the only organisation that has an identifier.
 */
publisher: OrganisationId | null, 
/**
 * The one project; `None` for all.
 */
project: ProjectId | null, 
/**
 * The language in which the office writes.
 */
texts: Language, };
/**
 * What is shared.
 */
export type ExportShareInput = { 
/**
 * A meeting, a block of meetings or a project.
 */
of: RecordRef, };
/**
 * Which list is written.
 */
export type ExportSheetInput = { 
/**
 * The records' table.
 */
table: Table, };
/**
 * What became of the items: nothing vanishes in silence.
 */
export type ExportSummary = { 
/**
 * How many events and tasks were written.
 */
written: number, 
/**
 * How many items are known to the day and so belong to the main feed, where this is the other one.
 */
inMainFeed: number, 
/**
 * The items that were not written.
 */
leftOut: Array<LeftOut>, };
/**
 * An error in a person's language: what crosses to the window and to the command line.
 */
export type Failure = { 
/**
 * What to do about it.
 */
code: Code, 
/**
 * What happened, as a sentence.
 */
message: string, 
/**
 * What the person can do next, where there is something.
 */
hint: string | null, 
/**
 * The field it belongs to, as the record names it on the wire.
 */
field: string | null, };
/**
 * How a data import treats rows that cannot be taken over.
 */
export type FaultyRows = "refuseAll" | "leaveOut";
/**
 * That money of a project was committed or spent.
 */
export type FinancialTransaction = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: FinancialTransactionId, 
/**
 * What it is.
 */
kind: TransactionKind, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * The line of its budget.
 */
budgetLineId: BudgetLineId | null, 
/**
 * The activity that it was for.
 */
activityId: ActivityId | null, 
/**
 * How much, where it is known.
 */
amount: Amount, 
/**
 * When.
 */
date: DateSpec, 
/**
 * What for.
 */
description: string, 
/**
 * The number of the order, contract or invoice.
 */
reference: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`FinancialTransaction`].
 */
export type FinancialTransactionId = string;
/**
 * What is looked for.
 */
export type FindWeekInput = { 
/**
 * The bodies that will meet. Those who sit in them are looked for too.
 */
bodyIds: Array<BodyId>, 
/**
 * Other people who will be expected.
 */
personIds: Array<PersonId>, 
/**
 * How many days in a row, 60 at most.
 */
length: number, 
/**
 * Between which days.
 */
window: Period, 
/**
 * On which days of the week, if it can be.
 */
weekdays: Array<IsoWeekday>, 
/**
 * The meeting that the days are for: it is in nobody's way.
 */
meetingId: MeetingId | null, };
/**
 * A decision and its follow-up, in the list.
 */
export type FollowUpRow = { 
/**
 * `decision`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * The decision as adopted.
 */
label: string, 
/**
 * How far it has come.
 */
state: FollowUpState, 
/**
 * Who sees to it.
 */
owner: RecordLabel | null, 
/**
 * The body that took it.
 */
body: RecordLabel | null, 
/**
 * The meeting at which it was taken.
 */
meeting: RecordLabel | null, 
/**
 * By when, as it is shown.
 */
dueText: string, 
/**
 * How that lies to today; `None` where nothing is left to do.
 */
due: Due | null, 
/**
 * The meetings on whose agendas it stands.
 */
carriedTo: Array<RecordLabel>, };
/**
 * Which follow-up is listed, by how far it has come.
 */
export type FollowUpStanding = "all" | "open" | "overdue";
/**
 * How far the follow-up of a decision has come.
 */
export type FollowUpState = "open" | "in_progress" | "done" | "dropped";
/**
 * Which follow-up is listed. What is empty does not restrict.
 */
export type FollowUpsInput = { 
/**
 * Words that begin words of the decision.
 */
text: string, 
/**
 * How far it has come.
 */
standing: FollowUpStanding, 
/**
 * Whose.
 */
ownerId: PersonId | null, 
/**
 * Decided by this body.
 */
bodyId: BodyId | null, 
/**
 * Decided at this meeting.
 */
meetingId: MeetingId | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * The kind of file.
 */
export type Format = "docx" | "pdf";
/**
 * Days that a meeting could be held on.
 */
export type FreeWeek = { 
/**
 * The days.
 */
days: Period, 
/**
 * The same as they are shown.
 */
dateText: string, 
/**
 * What speaks against them, the weightiest first, and then what speaks for them.
 */
reasons: Array<SlotReason>, };
/**
 * That the office was frozen: its state at that moment can be read and compared for as long as this record stands.
 *
 * It names the state and holds none of it. The journal has every row's image from before each change, and so has the
 * state right after the operation that added this record: see [`crate::operation::Operation::FreezeOffice`].
 */
export type Freeze = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: FreezeId, 
/**
 * What it was frozen for ("Plenary of December 2015").
 */
name: string, 
/**
 * When the office was reported on, as a person says it; the moment of freezing is the journal's.
 */
date: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Freeze`].
 */
export type FreezeId = string;
/**
 * A state that is kept.
 */
export type FreezeRow = { 
/**
 * Its id.
 */
id: FreezeId, 
/**
 * What it was frozen for.
 */
name: string, 
/**
 * When the office was reported on.
 */
date: DateSpec, 
/**
 * The date as it is shown.
 */
dateText: string, 
/**
 * When it was frozen, as an RFC 3339 instant; `null` where it was frozen in another office, and cannot be read here.
 */
madeAt: string | null, 
/**
 * Who froze it; empty where that is not known.
 */
madeBy: string, };
/**
 * How the last verification lies to the day since when a contact point is to have been verified.
 */
export type Freshness = "fresh" | "mayBeStale" | "stale" | "notUnderstood" | "neverVerified";
/**
 * A project to which donors give.
 */
export type FundedProject = { 
/**
 * Its id.
 */
id: ProjectId, 
/**
 * Its short name.
 */
name: string, };
/**
 * Funding of a project for which no donor is known yet.
 */
export type FundingNeed = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: FundingNeedId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * How much is to be found, where it is known.
 */
amount: Amount, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`FundingNeed`].
 */
export type FundingNeedId = string;
/**
 * All that donors give, and all that is missing.
 */
export type FundingTotals = { 
/**
 * What donors give, by how firm it is: every rung.
 */
rungs: Array<RungLine>, 
/**
 * What is still to fund of the projects that are not over.
 */
gap: Sum, 
/**
 * The same as a phrase.
 */
gapText: string, 
/**
 * The currencies that amounts are in or that a rate leads to: those in which a total can be asked for.
 */
currencies: Array<Currency>, 
/**
 * The projects to which donors give, in alphabetical order.
 */
projects: Array<FundedProject>, };
/**
 * What is still to be funded.
 */
export type Gap = { "kind": "notKnown" } | { "kind": "exactly", "money": Money } | { "kind": "atMost", "money": Money } | { "kind": "none" };
/**
 * A contribution in few words.
 */
export type Given = { 
/**
 * How much, or else which share of the budget; empty where neither is known.
 */
text: string, 
/**
 * How firm it is.
 */
stage: ContributionStage, };
/**
 * By what the wall is grouped.
 */
export type Grouping = "body" | "project" | "region" | "donor" | "person";
/**
 * People, as far as they are counted.
 */
export type Headcount = { 
/**
 * Women.
 */
women: number, 
/**
 * Men.
 */
men: number, 
/**
 * Of whom it is not recorded which.
 */
notRecorded: number, 
/**
 * How many entries it adds up.
 */
entries: number, 
/**
 * How many of them leave open how many there were.
 */
incomplete: number, };
/**
 * How many people, in words.
 */
export type HeadcountText = { 
/**
 * "12", "≥ 12", or "?" where there were some and no number is known; empty where nothing is recorded.
 */
text: string, 
/**
 * "5 women, 7 men, 3 not recorded; 1 number not known": as far as it is known.
 */
detail: string, };
/**
 * A state, an organisation or a person that is tied to something.
 */
export type HolderRow = { 
/**
 * `organisation` or `person`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: OrganisationName, 
/**
 * What a state or organisation is; a person is none.
 */
kind: OrganisationKind | null, 
/**
 * What it is in.
 */
ties: Array<TieRow>, 
/**
 * With how many others it is linked.
 */
linkedWith: number, 
/**
 * How many contact points it has.
 */
contactPoints: number, 
/**
 * Whether there is room for it in the picture.
 */
isDrawn: boolean, };
/**
 * The public holidays of a state, by its ISO 3166-1 code, or of a part of one that has others, by its
 * ISO 3166-2 code.
 */
export type HolidayCalendar = "AT" | "BE" | "CH-BS" | "CH-GE" | "CZ" | "DE-BB" | "DE-BE" | "DE-BW" | "DE-BY" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SH" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-TH" | "DK" | "EE" | "ES" | "FI" | "FR" | "FR-57" | "FR-6AE" | "GB-ENG" | "GB-NIR" | "GB-SCT" | "GR" | "HR" | "IE" | "IT" | "LT" | "LU" | "MT" | "NL" | "NO" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK" | "US";
/**
 * What follows from the holidays of a state.
 */
export type HolidayEffect = "office_closed" | "meetings_only";
/**
 * A holiday to come.
 */
export type HolidayLine = { 
/**
 * When.
 */
day: string, 
/**
 * What it is called.
 */
name: string, };
/**
 * That the office heeds the public holidays of a state or of a part of one. Each is observed once.
 */
export type HolidayObservance = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: HolidayObservanceId, 
/**
 * Whose holidays.
 */
calendar: HolidayCalendar, 
/**
 * What follows from them.
 */
effect: HolidayEffect, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`HolidayObservance`].
 */
export type HolidayObservanceId = string;
/**
 * Something through which some are linked.
 */
export type HubRow = { 
/**
 * A body, a project, a network, or a link from one to another.
 */
reference: RecordRef, 
/**
 * What it is called; a link has no name, and is called by its relation.
 */
label: string, 
/**
 * Whether it exists or is only proposed.
 */
standing: Standing, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * When, as written.
 */
dateText: string, 
/**
 * Whether there is room for it in the picture.
 */
isDrawn: boolean, };
/**
 * What an IATI file holds, or would hold, and what is missing.
 */
export type IatiContents = { 
/**
 * How many activities it holds.
 */
written: number, 
/**
 * The projects that lack something, those left out first.
 */
projects: Array<IatiProject>, 
/**
 * What is missing of all of them.
 */
gaps: Array<IatiGap>, };
/**
 * Something that IATI demands and the office does not know.
 */
export type IatiGap = { 
/**
 * The element, as the standard names it.
 */
element: string, 
/**
 * What is missing, as a sentence.
 */
reason: string, 
/**
 * Where to fill it in.
 */
remedy: string, };
/**
 * A project, and what IATI demands of it that the office does not know.
 */
export type IatiProject = { 
/**
 * The project.
 */
id: ProjectId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Why it is left out: what no activity can do without. Empty where it is an activity.
 */
leftOut: Array<IatiGap>, 
/**
 * What IATI expects besides.
 */
gaps: Array<IatiGap>, };
/**
 * What became of an IATI export. Where no project can be an activity, no file is written: the schema knows no empty one.
 */
export type IatiReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * Whether the file is different from what was there.
 */
isChanged: boolean, 
/**
 * What it holds, and what is missing.
 */
contents: IatiContents, };
/**
 * How far one state has implemented one recommendation. Invariant: one for each pair of the two.
 */
export type Implementation = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ImplementationId, 
/**
 * The recommendation.
 */
recommendationId: RecommendationId, 
/**
 * The state, or another organisation that it is addressed to.
 */
organisationId: OrganisationId, 
/**
 * How far it has come.
 */
state: ImplementationState, 
/**
 * Since when.
 */
since: DateSpec, 
/**
 * Who says so: a reply, a visit, an assessment. Passages of documents are citations.
 */
source: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Implementation`].
 */
export type ImplementationId = string;
/**
 * How far a state has implemented a recommendation.
 */
export type ImplementationState = "not_stated" | "not_started" | "under_way" | "partly" | "fully" | "not_applicable";
/**
 * What became of a data import.
 */
export type ImportReport = { 
/**
 * The folder or the archive, without what it is in.
 */
fileName: string, 
/**
 * How many records are new.
 */
added: number, 
/**
 * How many records are different from what was there.
 */
changed: number, 
/**
 * How many records are as they were.
 */
unchanged: number, 
/**
 * What was not taken over, and why.
 */
notices: Array<Notice>, 
/**
 * What the office itself refused: a rule that a record or a reference breaks.
 */
refused: Array<Refused>, };
/**
 * Which items are asked for.
 */
export type IncomingItemsInput = { 
/**
 * Only those that are this to the office.
 */
verdict: IncomingVerdict | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * What kind of file it is.
 */
export type IncomingKind = "calendar" | "text" | "table" | "data";
/**
 * Something that was not read as it stands.
 */
export type IncomingNotice = { 
/**
 * The line, from 1.
 */
line: number, 
/**
 * The field or the column, where it is one; else empty.
 */
field: string, 
/**
 * What it is, as a sentence.
 */
message: string, };
/**
 * Which notices are asked for.
 */
export type IncomingNoticesInput = { 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * What came of taking a file in.
 */
export type IncomingReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * How many items are new.
 */
added: number, 
/**
 * How many items changed what was there.
 */
changed: number, 
/**
 * How many items are as they were.
 */
unchanged: number, 
/**
 * How many items were left where they are.
 */
left: number, 
/**
 * How many things of the file were not read as they stand.
 */
notices: number, };
/**
 * An item, in words.
 */
export type IncomingRow = { 
/**
 * Its place in the file, from 0: by this it is chosen.
 */
index: number, 
/**
 * The line on which it begins, where the file has lines.
 */
line: number | null, 
/**
 * The kind of record that it is or becomes; `null` where it becomes none.
 */
table: Table | null, 
/**
 * What it is called in the file.
 */
label: string, 
/**
 * What it is to the office.
 */
verdict: IncomingVerdict, 
/**
 * What is to become of it.
 */
choice: Choice, 
/**
 * Whether anything can become of it.
 */
canBeChosen: boolean, 
/**
 * The record that it is of those the office has.
 */
existing: RecordRef | null, 
/**
 * What the office has and would have, field by field; of what is new, what a person would say first.
 */
steps: Array<StepText>, 
/**
 * What else is to be said of it, such as why it is left out; empty where there is nothing.
 */
remark: string, 
/**
 * The records that it may be.
 */
alike: Array<AlikeRow>, };
/**
 * A file that was read, in numbers.
 */
export type IncomingSummary = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * What kind of file it is.
 */
kind: IncomingKind, 
/**
 * What it calls itself; empty where it does not.
 */
name: string, 
/**
 * How many items there are by what they are to the office; none are left out.
 */
counts: Array<VerdictCount>, 
/**
 * How many items will be taken in.
 */
chosen: number, 
/**
 * How many things were not read as they stand.
 */
notices: number, 
/**
 * For which days occurrences of series are taken; `null` where there are no series.
 */
window: OccurrenceWindow | null, 
/**
 * A table, and how it was read.
 */
table: TableSummary | null, };
/**
 * What an item of a file is to the office, in the order in which it is told.
 */
export type IncomingVerdict = "new" | "alike" | "changed" | "same" | "left_out";
/**
 * Whether the person named at a contact point is still there.
 */
export type Incumbency = "in_post" | "has_left";
/**
 * What a result is measured by: where things stood, and where they are to be.
 */
export type Indicator = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: IndicatorId, 
/**
 * The result.
 */
resultId: ProjectResultId, 
/**
 * Its place among the result's indicators, from 1.
 */
position: number, 
/**
 * What is measured.
 */
title: string, 
/**
 * How.
 */
measure: IndicatorMeasure, 
/**
 * What is counted ("prosecutors"); empty where the title says it.
 */
unit: string, 
/**
 * Which way is better.
 */
direction: IndicatorDirection, 
/**
 * Where things stood before, where that is known.
 */
baseline: Quantity | null, 
/**
 * When they did.
 */
baselineDate: DateSpec, 
/**
 * The baseline in words, or where it is from.
 */
baselineComment: string, 
/**
 * Where things are to be, where that is set.
 */
target: Quantity | null, 
/**
 * By when.
 */
targetDate: DateSpec, 
/**
 * The target in words, or where it is from.
 */
targetComment: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 * Which way is better: IATI's `ascending`.
 */
export type IndicatorDirection = "ascending" | "descending";
/**
 *Id of a [`Indicator`].
 */
export type IndicatorId = string;
/**
 * An indicator, and how far it has come.
 */
export type IndicatorLine = { 
/**
 * The indicator.
 */
indicator: Indicator, 
/**
 * The baseline; empty where it is not known.
 */
baselineText: string, 
/**
 * When it was, as it is shown.
 */
baselineDateText: string, 
/**
 * The target; empty where none is set.
 */
targetText: string, 
/**
 * By when, as it is shown.
 */
targetDateText: string, 
/**
 * What was measured last; empty where nothing was.
 */
latestText: string, 
/**
 * For when, as it is shown.
 */
latestDateText: string, 
/**
 * How far it has come.
 */
progress: Progress, 
/**
 * The same as a phrase.
 */
progressText: string, 
/**
 * What was measured, in order of time.
 */
values: Array<IndicatorValueLine>, };
/**
 * How an indicator is measured. IATI's indicator measures 1 to 5; only the first two are counted.
 */
export type IndicatorMeasure = "unit" | "percentage" | "nominal" | "ordinal" | "qualitative";
/**
 * What was measured for a period. It stands for where things were at its end, not for what the period added.
 */
export type IndicatorValue = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: IndicatorValueId, 
/**
 * The indicator.
 */
indicatorId: IndicatorId, 
/**
 * The period.
 */
period: DateSpec, 
/**
 * The value, where it is a number that is known.
 */
value: Quantity | null, 
/**
 * Where it is from: a report, a survey.
 */
source: string, 
/**
 * The value in words, or anything else worth keeping.
 */
comment: string, };
/**
 *Id of a [`IndicatorValue`].
 */
export type IndicatorValueId = string;
/**
 * What was measured for a period.
 */
export type IndicatorValueLine = { 
/**
 * The record.
 */
id: IndicatorValueId, 
/**
 * The period, as it is shown; empty where none is given.
 */
periodText: string, 
/**
 * The value; empty where it is no number, or not known.
 */
valueText: string, 
/**
 * The value in words.
 */
comment: string, 
/**
 * Where it is from.
 */
source: string, 
/**
 * Whether it is the one that progress is told by.
 */
isLatest: boolean, };
/**
 * A part of a contribution that is, or was, to come by itself.
 */
export type Instalment = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: InstalmentId, 
/**
 * The contribution.
 */
contributionId: ContributionId, 
/**
 * Its place among the instalments, from 1.
 */
position: number, 
/**
 * How much, where it is known.
 */
amount: Amount, 
/**
 * When it is to come.
 */
due: DateSpec, 
/**
 * When it came; empty while it has not.
 */
received: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Instalment`].
 */
export type InstalmentId = string;
/**
 * An instalment, in words.
 */
export type InstalmentLine = { 
/**
 * The instalment.
 */
instalment: Instalment, 
/**
 * How much; empty where it is not known.
 */
amountText: string, 
/**
 * When it is to come.
 */
dueText: string, 
/**
 * When it came.
 */
receivedText: string, 
/**
 * Whether it came.
 */
isReceived: boolean, 
/**
 * Whether its last day has passed and it has not come.
 */
isLate: boolean, };
/**
 * The kind of institution a contact point sits in.
 */
export type InstitutionKind = "not_stated" | "prosecution" | "police" | "court" | "ministry" | "other";
/**
 * A convention, protocol or other standard.
 */
export type Instrument = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: InstrumentId, 
/**
 * Its title.
 */
name: string, 
/**
 * Its short title, empty where it has none.
 */
shortName: string, 
/**
 * Whether it exists or is only an option.
 */
standing: Standing, 
/**
 * When it was opened for signature or adopted.
 */
date: DateSpec, 
/**
 * The instrument that it supplements, for a protocol.
 */
supplementsId: InstrumentId | null, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Instrument`].
 */
export type InstrumentId = string;
/**
 * What became of inviting the members.
 */
export type Invited = { 
/**
 * How many are new.
 */
invited: number, 
/**
 * How many take part already.
 */
already: number, 
/**
 * How many of the new ones hold a seat that may not be in force.
 */
doubtful: number, 
/**
 * How many seats are over, or begin later.
 */
over: number, };
/**
 * The weekday by its ISO 8601 number, 1 for Monday to 7 for Sunday.
 */
export type IsoWeekday = number;
/**
 * When an item begins and ends.
 */
export type ItemTimes = { 
/**
 * Which day of the meeting it falls on, from 1, as far as is known: without times, that of the item before.
 */
day: number, 
/**
 * When it begins; `None` where that is not known.
 */
starts: Moment | null, 
/**
 * When it ends; likewise.
 */
ends: Moment | null, 
/**
 * How many minutes before the end of what runs before it is fixed to begin.
 */
overlap: number | null, 
/**
 * How many minutes lie free on the same day between what runs before and its beginning.
 */
free: number | null, };
/**
 * That two of the things that link others are connected themselves.
 */
export type Join = { 
/**
 * The one that it starts from.
 */
subject: RecordRef, 
/**
 * What that is to the other.
 */
relation: Relation, 
/**
 * The other.
 */
target: RecordRef, 
/**
 * Whether it exists or is only proposed.
 */
standing: Standing, 
/**
 * How sure it is.
 */
certainty: Certainty, };
/**
 * A language of the window, of what is exported, and of what is typed.
 */
export type Language = "en" | "fr";
/**
 * Those who work in one language.
 */
export type LanguageGroup = { 
/**
 * The language as written; that it is not known, in the list's language.
 */
language: string, 
/**
 * Who works in it, each with their delegation.
 */
persons: Array<string>, };
/**
 * How late a deadline is.
 */
export type Lateness = { "kind": "overdue", 
/**
 * Days since the last day on which it could fall.
 */
days: number, } | { "kind": "possiblyOverdue" } | { "kind": "today" } | { "kind": "notLate" };
/**
 * What is left of an amount.
 */
export type Left = { "kind": "notKnown" } | { "kind": "exactly", "money": Money } | { "kind": "atMost", "money": Money } | { "kind": "overBy", "money": Money } | { "kind": "overByAtLeast", "money": Money };
/**
 * An item that is not in the calendar.
 */
export type LeftOut = { 
/**
 * The row's id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Why.
 */
reason: LeftOutReason, };
/**
 * Why an item is not in the calendar.
 */
export type LeftOutReason = "noDate" | "durationOnly" | "noFirstDay" | "outOfRange" | "approximate" | "insideBlock" | "cancelledLongAgo" | "project";
/**
 * Where a project stands in its life. A project in the pipeline can be certain: see [`Certainty`].
 */
export type LifeCycle = "pipeline" | "current" | "closed";
/**
 * A link from one record to another. Invariant: never from a record to itself.
 */
export type Link = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: LinkId, 
/**
 * The record it starts from.
 */
subject: RecordRef, 
/**
 * What that is to the other.
 */
relation: Relation, 
/**
 * The record it leads to.
 */
target: RecordRef, 
/**
 * Whether it exists or is only proposed.
 */
standing: Standing, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Link`].
 */
export type LinkId = string;
/**
 * A link to another.
 */
export type LinkRow = { 
/**
 * The other.
 */
reference: RecordRef, 
/**
 * What it is called.
 */
name: OrganisationName, 
/**
 * Through what, the surest first: what the other is in it, and since when.
 */
ways: Array<WayRow>, };
/**
 * Who is shown. What is empty does not restrict; of those who are shown, all ties are.
 */
export type LinksInput = { 
/**
 * Those in this body.
 */
bodyId: BodyId | null, 
/**
 * Those with this project.
 */
projectId: ProjectId | null, 
/**
 * Those in this network.
 */
networkId: NetworkId | null, 
/**
 * Those who lie in this region, or are with a project that works there.
 */
regionId: RegionId | null, 
/**
 * Those with a contact point in an institution of this kind.
 */
institution: InstitutionKind | null, };
/**
 * The links of one state, organisation or person.
 */
export type LinksOf = { 
/**
 * What it is in itself.
 */
ties: Array<WayRow>, 
/**
 * With whom it is linked, the strongest link first: as many as were asked for.
 */
links: Array<LinkRow>, 
/**
 * With how many it is linked in all.
 */
total: number, };
/**
 * Around whom links are asked for.
 */
export type LinksOfInput = { 
/**
 * An organisation or a person.
 */
reference: RecordRef, 
/**
 * How many links at most.
 */
limit: number, };
/**
 * Who is linked with whom.
 */
export type LinksView = { 
/**
 * Everything through which they are linked.
 */
hubs: Array<HubRow>, 
/**
 * All of them, in alphabetical order.
 */
holders: Array<HolderRow>, 
/**
 * How bodies, projects and networks are connected among themselves.
 */
joins: Array<Join>, 
/**
 * How many there is no room for in a picture.
 */
leftOut: number, };
/**
 * A delegation on the list.
 */
export type ListEntry = { 
/**
 * What it is called in the list's language; of those who come for nobody, the person's name.
 */
name: string, 
/**
 * Who comes; empty where nobody is named yet.
 */
persons: Array<ListPerson>, };
/**
 * Which meetings are listed. What is empty does not restrict.
 */
export type ListMeetingsInput = { 
/**
 * Words that begin words of the meeting.
 */
text: string, 
/**
 * Convened by this body.
 */
bodyId: BodyId | null, 
/**
 * Held under this project.
 */
projectId: ProjectId | null, 
/**
 * Can fall on or after this day.
 */
from: string | null, 
/**
 * Can fall on or before this day.
 */
to: string | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * Which papers are listed. What is empty does not restrict.
 */
export type ListPapersInput = { 
/**
 * Words that begin words of the paper.
 */
text: string, 
/**
 * Of this body.
 */
bodyId: BodyId | null, 
/**
 * For this meeting.
 */
meetingId: MeetingId | null, 
/**
 * Where they stand.
 */
standing: PaperStanding, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * Which participants of a meeting are listed. What is empty does not restrict.
 */
export type ListParticipantsInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * Words that begin words of the person, or of whom they come for.
 */
text: string, 
/**
 * How far they have come.
 */
stage: ParticipantStage | null, 
/**
 * How many lines to pass over.
 */
offset: number, 
/**
 * How many lines at most.
 */
limit: number, };
/**
 * A person on the list.
 */
export type ListPerson = { 
/**
 * Form of address and name.
 */
name: string, 
/**
 * What they do where they work.
 */
function: string, 
/**
 * What they are in the delegation, in the list's language; empty where nothing.
 */
role: string, };
/**
 * Which records are listed.
 */
export type ListRecordsInput = { 
/**
 * Their table.
 */
table: Table, 
/**
 * Words that begin words of the record; empty for all.
 */
text: string, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, 
/**
 * Only those that belong to this record.
 */
owner?: RecordRef, };
/**
 * Those who take part in one capacity.
 */
export type ListSection = { 
/**
 * The capacity.
 */
capacity: Capacity, 
/**
 * Its name in the list's language.
 */
title: string, 
/**
 * Its delegations in order.
 */
entries: Array<ListEntry>, };
/**
 * How far a state has implemented a recommendation.
 */
export type MatrixCell = { 
/**
 * The record that says so.
 */
id: ImplementationId, 
/**
 * The recommendation.
 */
recommendationId: RecommendationId, 
/**
 * The state.
 */
organisationId: OrganisationId, 
/**
 * How far.
 */
state: ImplementationState, 
/**
 * Since when, as it is shown.
 */
sinceText: string, 
/**
 * Who says so.
 */
source: string, };
/**
 * A recommendation.
 */
export type MatrixRecommendation = { 
/**
 * Its id.
 */
id: RecommendationId, 
/**
 * Its title.
 */
title: string, 
/**
 * When it was made, as it is shown.
 */
dateText: string, 
/**
 * How many states have implemented it fully.
 */
fully: number, };
/**
 * A state, or another organisation that something is known of.
 */
export type MatrixState = { 
/**
 * Its id.
 */
id: OrganisationId, 
/**
 * Its name.
 */
name: string, };
/**
 * A meeting. Inside a block its own date may be empty: it is then known only to fall within the block's.
 */
export type Meeting = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: MeetingId, 
/**
 * Its title ("T-CY 15").
 */
name: string, 
/**
 * What it is.
 */
kind: MeetingKind, 
/**
 * The block it is part of.
 */
blockId: MeetingBlockId | null, 
/**
 * The project it is held under.
 */
projectId: ProjectId | null, 
/**
 * Town, or town and building, as written.
 */
place: string, 
/**
 * Its own date.
 */
date: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Where it stands in its life.
 */
status: EventStatus, 
/**
 * Web address for those who attend online.
 */
onlineLink: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 * Several meetings held together, whose own days are not told apart.
 */
export type MeetingBlock = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: MeetingBlockId, 
/**
 * What the block is called.
 */
name: string, 
/**
 * Town, or town and building, as written.
 */
place: string, 
/**
 * The days of the whole block.
 */
date: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`MeetingBlock`].
 */
export type MeetingBlockId = string;
/**
 * That a body convenes a meeting. A meeting can have several, in order.
 */
export type MeetingBody = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: MeetingBodyId, 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * The body.
 */
bodyId: BodyId, 
/**
 * Its place among the bodies, from 1.
 */
position: number, };
/**
 *Id of a [`MeetingBody`].
 */
export type MeetingBodyId = string;
/**
 *Id of a [`Meeting`].
 */
export type MeetingId = string;
/**
 * Which meeting is meant.
 */
export type MeetingInput = { 
/**
 * Its id.
 */
meetingId: MeetingId, };
/**
 * What a meeting is.
 */
export type MeetingKind = "plenary" | "bureau" | "working_group" | "hearing" | "conference" | "workshop" | "ceremony" | "other";
/**
 * A meeting or a block in the list.
 */
export type MeetingRow = { 
/**
 * The date as it is shown.
 */
dateText: string, 
/**
 * Whether its last possible day is over.
 */
isPast: boolean, 
/**
 * `meeting` or `meeting_block`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is; a block has none.
 */
kind: MeetingKind | null, 
/**
 * The bodies that convene it, in order.
 */
bodies: Array<RecordLabel>, 
/**
 * Where; a meeting without a place of its own is where its block is.
 */
place: string, 
/**
 * Its date; a meeting without a date of its own falls somewhere within its block's.
 */
date: DateSpec, 
/**
 * Whether the date is the block's, and the meeting's own days are not given.
 */
isDateOfBlock: boolean, 
/**
 * The block it is part of.
 */
block: RecordLabel | null, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Where it stands in its life; a block has none of its own.
 */
status: EventStatus | null, };
/**
 * A sitting of a meeting, for which attendance is taken ("Tuesday morning").
 */
export type MeetingSession = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: MeetingSessionId, 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * Its place among the sessions, from 1.
 */
position: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its day and times, as far as they are known.
 */
date: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`MeetingSession`].
 */
export type MeetingSessionId = string;
/**
 * The sessions of a meeting, and whether there is a quorum in one of them.
 */
export type MeetingSessions = { 
/**
 * The sessions in order.
 */
sessions: Array<SessionView>, 
/**
 * Which of them is in hand: its quorum is counted; `null` where there is none.
 */
inHand: number | null, 
/**
 * The quorum of each convening body that has a rule; of the first body, where none has.
 */
quorums: Array<QuorumView>, };
/**
 * Which sessions are told of.
 */
export type MeetingSessionsInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * The one whose quorum is counted; `null` for the last that anything is recorded of, else the first.
 */
sessionId: MeetingSessionId | null, };
/**
 * An organisation's or a person's seat in a body. Invariant: at least one of the two is named.
 */
export type Membership = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: MembershipId, 
/**
 * The body.
 */
bodyId: BodyId, 
/**
 * The state or organisation that sits in it.
 */
organisationId: OrganisationId | null, 
/**
 * The person who sits in it.
 */
personId: PersonId | null, 
/**
 * In what capacity.
 */
role: MembershipRole, 
/**
 * Since when, or from when to when.
 */
date: DateSpec, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Membership`].
 */
export type MembershipId = string;
/**
 * In what capacity somebody sits in a body.
 */
export type MembershipRole = "member" | "observer" | "ad_hoc" | "chair" | "vice_chair" | "secretariat";
/**
 * A time on a day of a meeting.
 */
export type Moment = { 
/**
 * Which day of the meeting, from 1.
 */
day: number, 
/**
 * The time of day, to the minute.
 */
time: string, };
/**
 * An amount of one currency, in its minor unit.
 */
export type Money = { 
/**
 * Whole minor units.
 */
minor: number, 
/**
 * The currency.
 */
currency: Currency, };
/**
 * What stands near an opportunity.
 */
export type Nearby = { 
/**
 * Whether it says where or with whom, itself or by what it is marked on: else nothing can be near.
 */
hasSetting: boolean, 
/**
 * Meetings and activities, those at the same time first.
 */
meetings: Array<NearbyRow>, 
/**
 * Projects, those at the same time first.
 */
projects: Array<NearbyRow>, 
/**
 * Contact points.
 */
contactPoints: Array<NearbyContactPoint>, 
/**
 * How many of all these are left out, where there are more than a list can take.
 */
leftOut: number, };
/**
 * A contact point near an opportunity: of one of its partners, or of a state in its region.
 */
export type NearbyContactPoint = { 
/**
 * The contact point.
 */
id: string, 
/**
 * Its state or organisation.
 */
organisation: OrganisationName, 
/**
 * Its network.
 */
network: RecordLabel, 
/**
 * Its person, where one is named.
 */
person: RecordLabel | null, };
/**
 * A meeting, an activity or a project near an opportunity.
 */
export type NearbyRow = { 
/**
 * The record.
 */
record: RecordLabel, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * How its time lies to that of the opportunity.
 */
timing: Timing, 
/**
 * The regions that they have in common.
 */
regions: Array<string>, 
/**
 * The states and organisations that they have in common: the first of them.
 */
organisations: Array<OrganisationName>, 
/**
 * How many more of these there are.
 */
moreOrganisations: number, };
/**
 * A network of contact points.
 */
export type Network = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: NetworkId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it exists or is only proposed.
 */
standing: Standing, 
/**
 * The instrument that it rests on.
 */
instrumentId: InstrumentId | null, 
/**
 * The organisation that hosts it.
 */
hostId: OrganisationId | null, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Network`].
 */
export type NetworkId = string;
/**
 * A network in the list.
 */
export type NetworkRow = { 
/**
 * Its id.
 */
id: NetworkId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it exists or is only proposed.
 */
standing: Standing, 
/**
 * The organisation that hosts it; empty where none is named.
 */
host: string, 
/**
 * Whose contact points it has, as written, else by the organisation's name; in the order they were added.
 */
contactPoints: Array<string>, };
/**
 * Which kind of record is to be filled in.
 */
export type NewRecordInput = { 
/**
 * Its table.
 */
table: Table, 
/**
 * The record that it will belong to, for kinds that belong to one.
 */
owner: RecordRef | null, };
/**
 * The meeting that a body holds next.
 */
export type NextMeeting = { 
/**
 * The meeting.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its date as it is shown.
 */
dateText: string, };
/**
 * The next symbol of a series.
 */
export type NextSymbol = { 
/**
 * The series.
 */
seriesId: PaperSeriesId, 
/**
 * The year.
 */
year: number, 
/**
 * The symbol.
 */
symbol: string, };
/**
 * The next symbols that a paper could be given.
 */
export type NextSymbols = { 
/**
 * The bodies whose series they are of: its own, or those that convene its meeting.
 */
bodies: Array<RecordLabel>, 
/**
 * The next symbol of each series, for this year and for the year of the meeting.
 */
symbols: Array<NextSymbol>, };
/**
 * The paper that is to have a symbol.
 */
export type NextSymbolsInput = { 
/**
 * Its id.
 */
paperId: PaperId, };
/**
 * Why a person of the last meeting is not carried forward.
 */
export type NotCarried = "replaced" | "declined" | "elsewhere";
/**
 * What a note tells of a record.
 */
export type NoteEntry = { 
/**
 * The record.
 */
record: RecordRef, 
/**
 * What it is called, with what comes first.
 */
title: string, 
/**
 * What is new or different of it.
 */
marks: Array<string>, 
/**
 * What else is known of it, a line each.
 */
details: Array<string>, };
/**
 * A part of the note, in the order in which it stands there.
 */
export type NotePart = "current_projects" | "pipeline" | "ahead" | "opportunities";
/**
 * What became of an update note.
 */
export type NoteReport = { 
/**
 * The file, without its folder.
 */
fileName: string, };
/**
 * A part of a note.
 */
export type NoteSection = { 
/**
 * Which.
 */
part: NotePart, 
/**
 * Its heading.
 */
heading: string, 
/**
 * What it tells of, in order.
 */
entries: Array<NoteEntry>, 
/**
 * What stands beneath: sums, what is no longer told of, or that there is nothing.
 */
foot: Array<string>, };
/**
 * The input of a command that needs none.
 */
export type Nothing = { [key: string]: never };
/**
 * One thing that was not read, with its place.
 */
export type Notice = { 
/**
 * The file, by its name without folder.
 */
file: string, 
/**
 * The line, from 1, on which the record begins.
 */
line: number, 
/**
 * The field, where it is one.
 */
field: string | null, 
/**
 * Why.
 */
reason: NoticeReason, 
/**
 * What stood there, where that helps.
 */
found: string, };
/**
 * Why something was not read, or not read as it stands.
 */
export type NoticeReason = "fieldCount" | "value" | "encoding" | "unknownColumn" | "missingColumn" | "broken" | "tooMuch";
/**
 * Which paper is numbered by which series.
 */
export type NumberPaperInput = { 
/**
 * The paper, which has no symbol yet.
 */
paperId: PaperId, 
/**
 * The series.
 */
seriesId: PaperSeriesId, 
/**
 * The year; `None` for this one.
 */
year: number | null, };
/**
 * A calendar that the office observes, as the list shows it.
 */
export type ObservanceRow = { 
/**
 * `holiday_observance`.
 */
table: Table, 
/**
 * Its id.
 */
id: HolidayObservanceId, 
/**
 * Whose holidays.
 */
calendar: HolidayCalendar, 
/**
 * What follows from them.
 */
effect: HolidayEffect, 
/**
 * The law that gives them: where to look them up.
 */
law: string, 
/**
 * The holidays of the twelve months to come.
 */
next: Array<HolidayLine>, };
/**
 * Days between which occurrences of a series are taken, both included. Events that do not recur are taken whenever they are.
 */
export type OccurrenceWindow = { 
/**
 * The first day.
 */
first: string, 
/**
 * The last day.
 */
last: string, };
/**
 * The office that this file holds. Invariant: exactly one row, made with the file.
 */
export type OfficeInfo = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: OfficeInfoId, 
/**
 * What the office is called ("T-CY, December 2015").
 */
name: string, 
/**
 * IANA name of the zone in which times without a zone are meant.
 */
timeZone: string, };
/**
 *Id of a [`OfficeInfo`].
 */
export type OfficeInfoId = string;
/**
 * The open office, as the window's frame shows it.
 */
export type OfficeState = { 
/**
 * What the office is called.
 */
name: string, 
/**
 * The file's name, without its folder.
 */
fileName: string, 
/**
 * Why it cannot be changed; `null` where it can.
 */
readOnly: Failure | null, 
/**
 * What Undo would take back.
 */
undo: string | null, 
/**
 * What Redo would do again.
 */
redo: string | null, };
/**
 * How far a deadline is from what it hangs on. Invariant: at most [`Offset::LIMIT`].
 */
export type Offset = { 
/**
 * How many; 0 is the first or last day itself.
 */
count: number, 
/**
 * Of what.
 */
unit: OffsetUnit, 
/**
 * Before or after.
 */
side: OffsetSide, };
/**
 * On which side of what it hangs on a deadline falls.
 */
export type OffsetSide = "before" | "after";
/**
 * What an offset counts.
 */
export type OffsetUnit = "weeks" | "days" | "working_days" | "months";
/**
 * The name of a write, as menus and the history show it: "Undo: reschedule meeting – T-CY 15".
 */
export type Operation = "create_office" | "build_sample_office" | "add_record" | "edit_record" | "delete_record" | "reschedule_record" | "cancel_meeting" | "add_budget_headings" | "receive_instalment" | "reorder_records" | "apply_template" | "complete_deadline" | "add_ready_templates" | "set_follow_up_state" | "carry_follow_ups" | "number_paper" | "accept_clash" | "import_data" | "import_file" | "invite_members" | "copy_forward" | "add_sessions" | "set_attendance" | "set_stage" | "verify_contact_point" | "freeze_office";
/**
 * An operation in the history.
 */
export type OperationLine = { 
/**
 * Its place in the history; later ones are higher.
 */
seq: number, 
/**
 * What was done.
 */
operation: Operation, 
/**
 * The same as a sentence.
 */
label: string, 
/**
 * When, as an RFC 3339 instant.
 */
at: string, 
/**
 * Who did it.
 */
author: string, 
/**
 * Whether it is in force.
 */
state: OperationState, };
/**
 * Whether an operation is in force.
 */
export type OperationState = "done" | "undone" | "abandoned";
/**
 * Which operations are listed.
 */
export type OperationsInput = { 
/**
 * Only those before this one.
 */
before: number | null, 
/**
 * How many at most.
 */
limit: number, };
/**
 * Which opportunities are listed, and how. What is empty does not restrict.
 */
export type OpportunitiesInput = { 
/**
 * In what order.
 */
order: OpportunityOrder, 
/**
 * With this state or organisation.
 */
partnerId: OrganisationId | null, 
/**
 * In this region.
 */
regionId: RegionId | null, };
/**
 * An occasion for networking, marked on a record.
 */
export type Opportunity = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: OpportunityId, 
/**
 * The record it is marked on.
 */
subject: RecordRef, 
/**
 * What the occasion is.
 */
title: string, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * When it arises, where that is not when what it is marked on takes place.
 */
date: DateSpec, 
/**
 * With whom.
 */
partnerId: OrganisationId | null, 
/**
 * In which region.
 */
regionId: RegionId | null, };
/**
 *Id of a [`Opportunity`].
 */
export type OpportunityId = string;
/**
 * Which opportunity.
 */
export type OpportunityInput = { 
/**
 * Its id.
 */
id: OpportunityId, };
/**
 * By what opportunities are sorted.
 */
export type OpportunityOrder = "date" | "partner" | "region";
/**
 * An opportunity in the list.
 */
export type OpportunityRow = { 
/**
 * `opportunity`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What the occasion is.
 */
label: string, 
/**
 * What it is marked on.
 */
subject: RecordLabel | null, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * Whether that is the date of what it is marked on.
 */
isDateOfSubject: boolean, 
/**
 * With whom: the first of them in alphabetical order.
 */
partners: Array<OrganisationName>, 
/**
 * How many more partners there are.
 */
morePartners: number, 
/**
 * Whether they are those of what it is marked on.
 */
arePartnersOfSubject: boolean, 
/**
 * In which regions.
 */
regions: Array<string>, };
/**
 * A state or an organisation. Invariant: only a state has a country code.
 */
export type Organisation = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: OrganisationId, 
/**
 * Its name, as the office writes it.
 */
name: string, 
/**
 * Its short name, empty where it has none.
 */
shortName: string, 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * ISO 3166-1 alpha-2 code of a state, empty where it is not set.
 */
countryCode: string, 
/**
 * Its web address.
 */
webAddress: string, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * By what it is known wherever aid is published ("XM-DAC-5-1", see org-id.guide); empty where it has none.
 */
iatiIdentifier: string, };
/**
 *Id of a [`Organisation`].
 */
export type OrganisationId = string;
/**
 * What an organisation is. A state is an organisation, so that membership, funding and partnership have one form.
 */
export type OrganisationKind = "state" | "intergovernmental" | "agency" | "company" | "non_governmental" | "academic" | "other";
/**
 * What a state or organisation is called, in the language that is spoken.
 */
export type OrganisationName = { 
/**
 * Its id.
 */
id: OrganisationId, 
/**
 * Its name, as the office writes it.
 */
name: string, 
/**
 * That name in the language spoken, where the office has a translation; else empty.
 */
translation: string, 
/**
 * ISO 3166-1 alpha-2 code of a state; else empty.
 */
countryCode: string, };
/**
 * A state or an organisation in the list.
 */
export type OrganisationRow = { 
/**
 * Its id.
 */
id: OrganisationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name.
 */
shortName: string, 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * Projects that it works with. A partner is not a donor.
 */
partnerships: Array<Part>, 
/**
 * Projects that it gives to; what is only sought of it is not among them.
 */
contributions: Array<Part>, 
/**
 * Bodies that it sits in.
 */
memberships: Array<Part>, 
/**
 * Networks in which it has a contact point.
 */
contactPoints: Array<Part>, };
/**
 * How spending compares with the time that has passed.
 */
export type Pace = "notKnown" | "behind" | "even" | "ahead";
/**
 * Part of a list, with the length of the whole.
 */
export type Page<T> = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<T>, };
/**
 * A paper. Invariant: no two papers have one symbol; one that was given is never given again.
 */
export type Paper = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PaperId, 
/**
 * Its symbol (`T-CY(2016)12`); empty until it has one.
 */
symbol: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is.
 */
kind: PaperKind, 
/**
 * The body whose paper it is.
 */
bodyId: BodyId | null, 
/**
 * The meeting that it is for.
 */
meetingId: MeetingId | null, 
/**
 * The agenda item that it is for.
 */
agendaItemId: AgendaItemId | null, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Paper`].
 */
export type PaperId = string;
/**
 * What a paper is.
 */
export type PaperKind = "working_document" | "report" | "information" | "agenda" | "other";
/**
 * A paper in the list.
 */
export type PaperRow = { 
/**
 * `paper`.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * Its symbol; empty until it has one.
 */
symbol: string, 
/**
 * Its title.
 */
label: string, 
/**
 * What it is.
 */
kind: PaperKind, 
/**
 * Its body.
 */
body: RecordLabel | null, 
/**
 * The meeting that it is for.
 */
meeting: RecordLabel | null, 
/**
 * Its versions, by language, then by revision.
 */
versions: Array<PaperVersionMark>, };
/**
 * How a body numbers its papers.
 *
 * Invariant: the pattern has its number once, its year at most once, and text between the two, so that a symbol
 * can be read back. Without a year the numbers run on from one year to the next.
 */
export type PaperSeries = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PaperSeriesId, 
/**
 * The body.
 */
bodyId: BodyId, 
/**
 * The symbol, with `{year}` and `{number}` in their places: `T-CY({year}){number}`.
 */
pattern: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`PaperSeries`].
 */
export type PaperSeriesId = string;
/**
 * Which papers are listed, by where they stand.
 */
export type PaperStanding = "all" | "awaited" | "late" | "withoutSymbol";
/**
 * One version of a paper in one language: when it is due, and when it came in.
 */
export type PaperVersion = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PaperVersionId, 
/**
 * The paper.
 */
paperId: PaperId, 
/**
 * 0 for the paper as it was first issued; its revisions are counted from 1.
 */
revision: number, 
/**
 * ISO 639-1 code of its language (`en`).
 */
language: string, 
/**
 * By when it is to come in.
 */
due: DateSpec, 
/**
 * When it came in; without text it has not.
 */
received: DateSpec, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`PaperVersion`].
 */
export type PaperVersionId = string;
/**
 * A version of a paper in the list.
 */
export type PaperVersionMark = { 
/**
 * Its id.
 */
id: string, 
/**
 * ISO 639-1 code of its language.
 */
language: string, 
/**
 * 0 for the paper as it was first issued.
 */
revision: number, 
/**
 * By when it is to come in, as it is shown.
 */
dueText: string, 
/**
 * When it came in, as it is shown.
 */
receivedText: string, 
/**
 * Where it stands.
 */
standing: VersionStanding, };
/**
 * A part that an organisation plays somewhere.
 */
export type Part = { 
/**
 * Where: a project, a body or a network.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * In what capacity, as a word of its vocabulary; empty where there is only one.
 */
role: string, 
/**
 * How sure it is.
 */
certainty: Certainty, };
/**
 * Somebody who takes part in a meeting. Invariant: an organisation, a person or both; a delegation whose members
 * are not named yet is an organisation without a person.
 */
export type Participant = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ParticipantId, 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * The state or organisation that they come for.
 */
organisationId: OrganisationId | null, 
/**
 * Who comes, once that is known.
 */
personId: PersonId | null, 
/**
 * In what capacity.
 */
capacity: Capacity, 
/**
 * How far it has come.
 */
stage: ParticipantStage, 
/**
 * What they are within the delegation.
 */
delegationRole: DelegationRole, 
/**
 * Where their credentials stand.
 */
credentials: Credentials, 
/**
 * The languages they work in, as written; where empty, the person's.
 */
languages: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Participant`].
 */
export type ParticipantId = string;
/**
 * Which list, and in which language.
 */
export type ParticipantListInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * The language of the list.
 */
language: Language, };
/**
 * A list of participants. Whoever declined or was replaced is not on it.
 */
export type ParticipantListView = { 
/**
 * What it is, in its language.
 */
title: string, 
/**
 * The meeting's title.
 */
meeting: string, 
/**
 * When and where it is, in its language.
 */
whenAndWhere: string, 
/**
 * Its parts: parties first, then observers, then the others; each in the alphabetical order of its language.
 */
sections: Array<ListSection>, 
/**
 * What the list of languages is called, in its language.
 */
languagesTitle: string, 
/**
 * Who works in which language, the most frequent first; those of whom none is known last.
 */
languages: Array<LanguageGroup>, 
/**
 * How many states and organisations have a name recorded in its language.
 */
translated: number, 
/**
 * How many are called as the office writes them, for want of one.
 */
asWritten: number, };
/**
 * A participant.
 */
export type ParticipantRow = { 
/**
 * The record.
 */
participant: Participant, 
/**
 * For whom they come; empty for those who come for nobody.
 */
organisation: string, 
/**
 * Who comes; empty where nobody is named yet.
 */
person: string, 
/**
 * What they do where they work.
 */
function: string, 
/**
 * The languages they work in, their own where none are given for the meeting.
 */
languages: string, 
/**
 * Whether it is the first of its delegation that is listed.
 */
isFirst: boolean, 
/**
 * Of the first row of a delegation that has named somebody: that none of them is its head.
 */
lacksHead: boolean, 
/**
 * How they attended each session, in the sessions' order; `null` where nothing is recorded.
 */
presence: Array<Presence | null>, };
/**
 * How far a participation has come.
 */
export type ParticipantStage = "invited" | "nominated" | "confirmed" | "declined" | "replaced";
/**
 * Whose participation, and in what.
 */
export type ParticipationInput = { 
/**
 * Whose.
 */
of: StatesOf, 
/**
 * In the activities of this project; `None` for all.
 */
projectId: ProjectId | null, };
/**
 * States against years.
 */
export type ParticipationMatrix = { 
/**
 * The columns.
 */
years: Array<TrainedYear>, 
/**
 * The rows, in alphabetical order.
 */
states: Array<TrainedState>, 
/**
 * All of the states over all years.
 */
total: TrainedCell, 
/**
 * How many activities were held of which no participants are recorded.
 */
unrecorded: number, 
/**
 * What it comes to: how many of the states took part, and of how many nothing is recorded.
 */
summary: string, 
/**
 * What the totals leave out; empty where they leave nothing out.
 */
caveat: string, };
/**
 * That an organisation is a partner of a project. A partner is not a donor.
 */
export type Partnership = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PartnershipId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * The partner.
 */
organisationId: OrganisationId, 
/**
 * What it does.
 */
role: PartnershipRole, 
/**
 * How sure it is; queried partners are left out of confirmed counts.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Partnership`].
 */
export type PartnershipId = string;
/**
 * What a partner does in a project. IATI's organisation roles, less the funding one: that is a [`Contribution`].
 */
export type PartnershipRole = "partner" | "implementing" | "accountable" | "beneficiary";
/**
 * A share of a whole, exactly: 0 to 100, in hundredths of a percent.
 *
 * Its stored form is the plain number, "12.5" or "7".
 */
export type Percent = string;
/**
 * Days in a row. Invariant: `first` is not after `last`.
 */
export type Period = { 
/**
 * The first.
 */
first: string, 
/**
 * The last, included.
 */
last: string, };
/**
 * A person.
 */
export type Person = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PersonId, 
/**
 * The name as the person writes it.
 */
name: string, 
/**
 * Form of address ("Ms", "Mr", "Judge").
 */
title: string, 
/**
 * The organisation or state the person works for.
 */
organisationId: OrganisationId | null, 
/**
 * What the person does there.
 */
function: string, 
/**
 * Electronic address.
 */
email: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * Languages spoken, as written.
 */
languages: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Person`].
 */
export type PersonId = string;
/**
 * The budgets of all projects, as the portfolio's head shows them.
 */
export type Portfolio = { 
/**
 * Projects under way.
 */
current: Sum, 
/**
 * Projects being prepared.
 */
pipeline: Sum, 
/**
 * Those of them that are still to be confirmed.
 */
pipelineToBeConfirmed: Sum, 
/**
 * Projects that are over.
 */
closed: Sum, 
/**
 * All projects.
 */
all: Sum, };
/**
 * The budgets of all projects, with the phrases that say what each sum leaves out.
 */
export type PortfolioView = { 
/**
 * The sums.
 */
portfolio: Portfolio, 
/**
 * Of projects under way.
 */
currentText: string, 
/**
 * Of the pipeline.
 */
pipelineText: string, 
/**
 * Of what in the pipeline is to be confirmed.
 */
pipelineToBeConfirmedText: string, 
/**
 * Of projects that are over.
 */
closedText: string, 
/**
 * Of all.
 */
allText: string, };
/**
 * The finest unit of time that a date is known to.
 */
export type Precision = "none" | "duration_only" | "year" | "quarter" | "month" | "day";
/**
 * How somebody attended a session.
 */
export type Presence = "present" | "online" | "absent" | "excused";
/**
 * From which meeting participants are carried forward to which.
 */
export type PreviewCopyForwardInput = { 
/**
 * The meeting to be filled.
 */
meetingId: MeetingId, 
/**
 * The meeting that was.
 */
fromId: MeetingId, };
/**
 * Which projects are asked about.
 */
export type PreviewIatiInput = { 
/**
 * The one; `None` for all.
 */
project: ProjectId | null, };
/**
 * How far things have come.
 */
export type Progress = { "kind": "notCounted" } | { "kind": "noValue" } | { "kind": "noTarget" } | { "kind": "contradictory" } | { "kind": "noBaseline", 
/**
 * Whether it is reached.
 */
reached: boolean, } | { "kind": "kept", 
/**
 * Whether it is.
 */
reached: boolean, } | { "kind": "known", 
/**
 * The share of the way from the baseline to the target, in tenths of a percent: below zero where things went
 * the other way, more than 1000 beyond the target. No more than [`FURTHEST`] either way.
 */
share: number, 
/**
 * Whether the target is reached.
 */
reached: boolean, };
/**
 * A project.
 */
export type Project = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ProjectId, 
/**
 * Its short name ("GLACY+").
 */
name: string, 
/**
 * Its full title as written.
 */
fullTitle: string, 
/**
 * Where it stands in its life.
 */
lifeCycle: LifeCycle, 
/**
 * How sure it is, as a whole: which part of it is unconfirmed may not be known.
 */
certainty: Certainty, 
/**
 * From when to when, or how long.
 */
date: DateSpec, 
/**
 * How it is funded, as written ("COE/EU joint project").
 */
funding: string, 
/**
 * Its whole budget.
 */
budget: Amount, 
/**
 * What it works on.
 */
focus: string, 
/**
 * Anything else worth keeping.
 */
note: string, 
/**
 * From when to when costs can be charged to it, where that is not simply when it runs.
 */
eligibility: DateSpec, 
/**
 * What part of its budget overheads take.
 */
overhead: Percent | null, 
/**
 * What it is for, as codes of the OECD's Development Assistance Committee with their shares
 * ("15130 60 %, 15170 40 %"; see [`read_sectors`](super::sector::read_sectors)); empty where that is not said.
 */
sectors: string, };
/**
 * How a project is funded.
 */
export type ProjectFunding = { 
/**
 * Contributions of known donors, sought ones apart.
 */
contributions: Sum, 
/**
 * Contributions that are only sought.
 */
sought: Sum, 
/**
 * What the sources say is still to be identified.
 */
toBeIdentified: Sum, 
/**
 * What is still to be funded.
 */
gap: Gap, };
/**
 *Id of a [`Project`].
 */
export type ProjectId = string;
/**
 * That one project follows on from another.
 */
export type ProjectLineage = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ProjectLineageId, 
/**
 * The project that came first.
 */
predecessorId: ProjectId, 
/**
 * The project that follows on.
 */
successorId: ProjectId, 
/**
 * How sure it is; inferred lineage is still to be confirmed.
 */
certainty: Certainty, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`ProjectLineage`].
 */
export type ProjectLineageId = string;
/**
 * The money of one project.
 */
export type ProjectMoney = { 
/**
 * The currency of all of it, which the phrases then leave out; `None` where there are several.
 */
currency: Currency | null, 
/**
 * The budget, line by line.
 */
lines: Array<BudgetRow>, 
/**
 * What stands on no line; `None` where nothing does.
 */
withoutLine: BudgetRow | null, 
/**
 * The whole.
 */
whole: BudgetRow, 
/**
 * What of the budget stands on no line.
 */
unallocated: Left, 
/**
 * The same as a phrase.
 */
unallocatedText: string, 
/**
 * How many of the usual headings have no line yet.
 */
missingHeadings: number, 
/**
 * What overheads may come to, as a phrase; empty where no share is given.
 */
overheadText: string, 
/**
 * How fast it is spent.
 */
burn: BurnView, 
/**
 * What donors give, by how firm it is: every rung.
 */
rungs: Array<RungLine>, 
/**
 * What is still to be funded.
 */
gap: Gap, 
/**
 * The same as a phrase.
 */
gapText: string, 
/**
 * What donors give, contribution by contribution: the first of them.
 */
contributions: Array<ContributionLine>, 
/**
 * How many contributions there are in all.
 */
contributionCount: number, 
/**
 * What was committed and spent: the latest first.
 */
transactions: Array<TransactionLine>, 
/**
 * How many transactions there are in all.
 */
transactionCount: number, 
/**
 * Its money by calendar year.
 */
years: Array<YearLine>, };
/**
 * Whose money is asked for.
 */
export type ProjectMoneyInput = { 
/**
 * The project.
 */
id: ProjectId, 
/**
 * How many of its contributions are listed.
 */
contributions: number, 
/**
 * How many of its transactions are listed, the latest first.
 */
transactions: number, };
/**
 * That a project works in a region.
 */
export type ProjectRegion = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ProjectRegionId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * The region.
 */
regionId: RegionId, };
/**
 *Id of a [`ProjectRegion`].
 */
export type ProjectRegionId = string;
/**
 * What a project is to achieve.
 */
export type ProjectResult = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: ProjectResultId, 
/**
 * The project.
 */
projectId: ProjectId, 
/**
 * Its place among the results, from 1.
 */
position: number, 
/**
 * What it is.
 */
kind: ResultKind, 
/**
 * What is to be achieved.
 */
title: string, 
/**
 * The same at length.
 */
description: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`ProjectResult`].
 */
export type ProjectResultId = string;
/**
 * The activities and results of a project.
 */
export type ProjectResults = { 
/**
 * Its activities by first day, as many as were asked for.
 */
activities: Array<ActivityLine>, 
/**
 * How many there are in all.
 */
activityCount: number, 
/**
 * Participants in those that were held.
 */
people: HeadcountText, 
/**
 * From how many states and organisations they came.
 */
states: number, 
/**
 * How many were held without participants being recorded.
 */
unrecorded: number, 
/**
 * What it is to achieve, in order.
 */
results: Array<ResultLine>, };
/**
 * Whose results.
 */
export type ProjectResultsInput = { 
/**
 * The project.
 */
id: ProjectId, 
/**
 * How many of its activities are listed at most.
 */
activities: number, };
/**
 * A project in the list.
 */
export type ProjectRow = { 
/**
 * Its id.
 */
id: ProjectId, 
/**
 * Its short name.
 */
name: string, 
/**
 * Its full title.
 */
fullTitle: string, 
/**
 * Where it stands in its life.
 */
lifeCycle: LifeCycle, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * From when to when.
 */
date: DateSpec, 
/**
 * The date as it is shown.
 */
dateText: string, 
/**
 * How many months it lasts, both ends counted, where that is known.
 */
months: number | null, 
/**
 * How it is funded, as written.
 */
fundingAsWritten: string, 
/**
 * Its budget.
 */
budget: Amount, 
/**
 * The budget as it is shown; empty where it is not known.
 */
budgetText: string, 
/**
 * Its donors, and what is missing.
 */
funding: ProjectFunding, 
/**
 * What is still to be funded, as a phrase.
 */
gapText: string, 
/**
 * What donors give, as a phrase.
 */
contributionsText: string, 
/**
 * The regions it works in.
 */
regions: Array<string>, 
/**
 * How many partners are certain.
 */
partners: number, 
/**
 * How many partners are only queried.
 */
queriedPartners: number, };
/**
 * How projects are written.
 */
export type Projects = "exclude" | "span" | "startAndEnd";
/**
 * A record whose date is being moved.
 */
export type ProposeDateInput = { 
/**
 * The record: a meeting, a block, an activity, a project or a deadline.
 */
subject: RecordRef, 
/**
 * What is to become of its date.
 */
change: DateChange, };
/**
 * That the office's calendar, or a body's or a project's, is published and kept current.
 *
 * Invariant: it holds nothing by which an office file that comes from elsewhere could make this computer write a file
 * or send a password. The file's path and the password belong to the computer.
 */
export type Publication = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: PublicationId, 
/**
 * What it is called ("Calendar for the delegations").
 */
name: string, 
/**
 * What kind of place it is.
 */
place: PublicationPlace, 
/**
 * Its web address; of a calendar collection it ends in a slash. Empty for a file, and until it is known.
 */
address: string, 
/**
 * Whom the server knows the office as; empty where it asks for nobody.
 */
userName: string, 
/**
 * The body whose events it holds. Neither body nor project: the whole office's.
 */
bodyId: BodyId | null, 
/**
 * The project whose events it holds.
 */
projectId: ProjectId | null, 
/**
 * Which of its events.
 */
feed: PublicationFeed, 
/**
 * How it holds projects.
 */
projects: PublishedProjects, 
/**
 * How it holds deadlines.
 */
deadlines: PublishedDeadlines, 
/**
 * The language of the words that are added: one for all who follow, whoever publishes.
 */
language: Language, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 * Which of two calendars is published: what is settled and what is not are followed apart.
 */
export type PublicationFeed = "known_to_the_day" | "not_known_to_the_day";
/**
 *Id of a [`Publication`].
 */
export type PublicationId = string;
/**
 * What kind of place a calendar is published at.
 */
export type PublicationPlace = "shared_file" | "webdav" | "caldav";
/**
 * How a published calendar holds deadlines.
 */
export type PublishedDeadlines = "left_out" | "all_day" | "half_hour" | "tasks";
/**
 * How a published calendar holds projects.
 */
export type PublishedProjects = "left_out" | "span" | "start_and_end";
/**
 * How much or how many: zero or more, with 15 figures at most.
 *
 * Its stored form is the plain number, "12.5" or "7".
 */
export type Quantity = string;
/**
 * A quorum as it stands.
 */
export type Quorum = { 
/**
 * Parties entitled to be counted.
 */
entitled: Between, 
/**
 * Those of them that are present.
 */
present: Between, 
/**
 * How many must be; `None` where the rule does not say.
 */
needed: Between | null, 
/**
 * How many of those entitled are so only because nothing is recorded of since when.
 */
undated: number, 
/**
 * Whether there is a quorum.
 */
verdict: Verdict, };
/**
 * What a quorum is counted in.
 */
export type QuorumBasis = "share" | "count";
/**
 * How many parties must be present for a body to decide. Invariant: one for each body. While it is being filled
 * in, the numbers of its basis may be missing; then the quorum is not known.
 */
export type QuorumRule = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: QuorumRuleId, 
/**
 * The body.
 */
bodyId: BodyId, 
/**
 * What it is counted in.
 */
basis: QuorumBasis, 
/**
 * Whether that much is enough.
 */
threshold: QuorumThreshold, 
/**
 * Of a share: its numerator.
 */
numerator: number | null, 
/**
 * Of a share: its denominator.
 */
denominator: number | null, 
/**
 * How many parties, where it is not a share.
 */
partyCount: number | null, 
/**
 * Whether those online are counted.
 */
remote: RemotePresence, 
/**
 * The rule in its own words, and where it stands.
 */
note: string, };
/**
 *Id of a [`QuorumRule`].
 */
export type QuorumRuleId = string;
/**
 * Whether what a quorum names is enough.
 */
export type QuorumThreshold = "at_least" | "more_than";
/**
 * A body's quorum in a session.
 */
export type QuorumView = { 
/**
 * What the body is called.
 */
body: string, 
/**
 * The count.
 */
quorum: Quorum, 
/**
 * The count as a sentence.
 */
text: string, };
/**
 * How much of one currency a unit of another is: more than zero, with 15 figures at most.
 *
 * Its stored form is the plain number, "1.08".
 */
export type Rate = string;
/**
 * A rate that totals are made with.
 */
export type RateLine = { 
/**
 * The rate.
 */
id: ExchangeRateId, 
/**
 * "EUR 1 = USD 1.08, 1 Dec 2015, ECB".
 */
text: string, };
/**
 * How a file is read, where that can be chosen. What is left out is chosen by Plenary.
 */
export type ReadingInput = { 
/**
 * For which days occurrences of series are taken.
 */
window: OccurrenceWindow | null, 
/**
 * How a table is read.
 */
table: TableReadingInput | null, };
/**
 * What speaks for days, or against them.
 */
export type ReasonKind = "quiet_week" | "free_days" | "nobody_elsewhere" | "body_meets" | "person_elsewhere" | "something_else" | "beside_another" | "on_day_off" | "on_deadline" | "other_weekday";
/**
 * A recommendation, or an assessment with its recommendations.
 */
export type Recommendation = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: RecommendationId, 
/**
 * Its title.
 */
title: string, 
/**
 * The body that made it.
 */
bodyId: BodyId | null, 
/**
 * When it was made.
 */
date: DateSpec, 
/**
 * What it promotes or asks for.
 */
purpose: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Recommendation`].
 */
export type RecommendationId = string;
/**
 * States against recommendations.
 */
export type RecommendationMatrix = { 
/**
 * The columns, by date.
 */
recommendations: Array<MatrixRecommendation>, 
/**
 * The rows, in alphabetical order.
 */
states: Array<MatrixState>, 
/**
 * What is known; a pair that is not here is not known of.
 */
cells: Array<MatrixCell>, };
/**
 * Whose recommendations are shown.
 */
export type RecommendationMatrixInput = { 
/**
 * Of this body; `None` for all.
 */
bodyId: BodyId | null, };
/**
 * A record of any kind; on the wire `{ "table": "meeting", … }`.
 */
export type Record = { "table": "office_info" } & OfficeInfo | { "table": "organisation" } & Organisation | { "table": "person" } & Person | { "table": "region" } & Region | { "table": "instrument" } & Instrument | { "table": "article" } & Article | { "table": "body" } & Body | { "table": "body_composition" } & BodyComposition | { "table": "membership" } & Membership | { "table": "recommendation" } & Recommendation | { "table": "considered_option" } & ConsideredOption | { "table": "project" } & Project | { "table": "project_lineage" } & ProjectLineage | { "table": "project_region" } & ProjectRegion | { "table": "region_state" } & RegionState | { "table": "contribution" } & Contribution | { "table": "instalment" } & Instalment | { "table": "funding_need" } & FundingNeed | { "table": "partnership" } & Partnership | { "table": "budget_line" } & BudgetLine | { "table": "activity" } & Activity | { "table": "activity_participation" } & ActivityParticipation | { "table": "financial_transaction" } & FinancialTransaction | { "table": "exchange_rate" } & ExchangeRate | { "table": "result" } & ProjectResult | { "table": "indicator" } & Indicator | { "table": "indicator_value" } & IndicatorValue | { "table": "meeting_block" } & MeetingBlock | { "table": "meeting" } & Meeting | { "table": "meeting_body" } & MeetingBody | { "table": "agenda_item" } & AgendaItem | { "table": "decision" } & Decision | { "table": "deadline_template" } & DeadlineTemplate | { "table": "template_step" } & TemplateStep | { "table": "deadline" } & Deadline | { "table": "holiday_observance" } & HolidayObservance | { "table": "closure" } & Closure | { "table": "paper_series" } & PaperSeries | { "table": "paper" } & Paper | { "table": "paper_version" } & PaperVersion | { "table": "implementation" } & Implementation | { "table": "accepted_clash" } & AcceptedClash | { "table": "network" } & Network | { "table": "contact_point" } & ContactPoint | { "table": "opportunity" } & Opportunity | { "table": "source_document" } & SourceDocument | { "table": "source_slide" } & SourceSlide | { "table": "citation" } & Citation | { "table": "alias" } & Alias | { "table": "link" } & Link | { "table": "meeting_session" } & MeetingSession | { "table": "participant" } & Participant | { "table": "attendance" } & Attendance | { "table": "quorum_rule" } & QuorumRule | { "table": "freeze" } & Freeze | { "table": "calendar_component" } & CalendarComponent | { "table": "publication" } & Publication;
/**
 * A record with all that surrounds it.
 */
export type RecordDetail = { 
/**
 * The record.
 */
record: Record, 
/**
 * What it is called.
 */
label: string, 
/**
 * Every record that its fields refer to.
 */
references: Array<RecordLabel>, 
/**
 * The records that refer to it, by table and field; groups without records are left out.
 */
related: Array<RelatedGroup>, };
/**
 * What an operation did to one record.
 */
export type RecordHistoryLine = { 
/**
 * The operation.
 */
operation: OperationLine, 
/**
 * What happened to the record.
 */
kind: ChangeKind, 
/**
 * Which of its columns differ, with what they held. References are given as what they referred to is called.
 */
columns: Array<ColumnChange>, };
/**
 * A record as a line in a list or in a choice.
 */
export type RecordLabel = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What tells it from others of that name: its full name, its owner, its date as written.
 */
detail: string, };
/**
 * A reference to a record of any kind. A reference whose record is deleted goes with it.
 */
export type RecordRef = { 
/**
 * The record's table.
 */
table: Table, 
/**
 * The record's id.
 */
id: string, };
/**
 * A record that the office refused.
 */
export type Refused = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * Why, as a sentence.
 */
reason: string, };
/**
 * A region that projects and activities work in.
 */
export type Region = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: RegionId, 
/**
 * Its name.
 */
name: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`Region`].
 */
export type RegionId = string;
/**
 * That a state lies in a region. Regions overlap, so a state can lie in several.
 */
export type RegionState = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: RegionStateId, 
/**
 * The region.
 */
regionId: RegionId, 
/**
 * The state.
 */
organisationId: OrganisationId, };
/**
 *Id of a [`RegionState`].
 */
export type RegionStateId = string;
/**
 * What stands in one column of a register.
 */
export type RegisterColumn = { "kind": "field", 
/**
 * Its name.
 */
name: string, } | { "kind": "count", 
/**
 * The other table.
 */
of: Table, };
/**
 * Which records are listed, and what of them.
 */
export type RegisterInput = { 
/**
 * Their table.
 */
table: Table, 
/**
 * Words that begin words of the record; empty for all.
 */
text: string, 
/**
 * What is told of each, in this order.
 */
columns: Array<RegisterColumn>, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many at most.
 */
limit: number, };
/**
 * A record as a line of a register.
 */
export type RegisterRow = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What stands in each column; empty where nothing is known, or nothing names it.
 */
values: Array<string>, };
/**
 * Records of one table that refer to a record by one field.
 */
export type RelatedGroup = { 
/**
 * Their table.
 */
table: Table, 
/**
 * The column by which they refer to it.
 */
column: string, 
/**
 * The records, in order: the first hundred.
 */
items: Array<RelatedItem>, 
/**
 * How many there are in all.
 */
total: number, };
/**
 * A record that refers to another.
 */
export type RelatedItem = { 
/**
 * The record.
 */
record: Record, 
/**
 * What it is called here: its own name, or what else it refers to.
 */
label: string, 
/**
 * Every record that its fields refer to.
 */
references: Array<RecordLabel>, };
/**
 * What the first record is to the second.
 */
export type Relation = "related_to" | "follows_up" | "may_be_same_as" | "concerns" | "close_links_to" | "takes_part_in";
/**
 * Whether parties that attend online are counted.
 */
export type RemotePresence = "online_counts" | "online_does_not_count";
/**
 * Records of one table in their new order.
 */
export type ReorderInput = { 
/**
 * Their table, one whose records have a position.
 */
table: Table, 
/**
 * Their ids, first to last.
 */
ids: Array<string>, };
/**
 * A record, and the date that it would be given.
 */
export type RescheduleInput = { 
/**
 * The record: a meeting, a block, an activity, a project or a deadline.
 */
subject: RecordRef, 
/**
 * The new date.
 */
date: DateSpec, };
/**
 * What a move does to the deadlines.
 */
export type Rescheduling = { 
/**
 * What is moved.
 */
name: string, 
/**
 * Its date as it is.
 */
beforeText: string, 
/**
 * Its date as it would be.
 */
afterText: string, 
/**
 * Every deadline, in the order of the days on which it falls now.
 */
rows: Array<ShiftRow>, };
/**
 * What a result is. IATI's result types 1, 2, 3 and 9.
 */
export type ResultKind = "output" | "outcome" | "impact" | "other";
/**
 * A result with what it is measured by.
 */
export type ResultLine = { 
/**
 * The result.
 */
result: ProjectResult, 
/**
 * Its indicators, in order.
 */
indicators: Array<IndicatorLine>, };
/**
 * A line of the roll.
 */
export type RollLine = { "kind": "heading" } & CapacityCount | { "kind": "row" } & ParticipantRow;
/**
 * A row that a write touched.
 */
export type RowChange = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What happened to it.
 */
kind: ChangeKind, };
/**
 * A rung of the ladder from hope to money in the bank.
 */
export type RungLine = { 
/**
 * How firm.
 */
stage: ContributionStage, 
/**
 * How much stands on it.
 */
sum: Sum, 
/**
 * The same as a phrase; empty where nothing does.
 */
text: string, };
/**
 * How many differences belong to a body or a project.
 */
export type ScopeCount = { 
/**
 * The body or the project.
 */
scope: RecordRef, 
/**
 * What it is called.
 */
label: string, 
/**
 * How many.
 */
count: number, };
/**
 * A record that was found.
 */
export type SearchHit = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * The words around what was found, where that is not its name.
 */
snippet: string, 
/**
 * The record that it belongs to, for a record that is shown inside another.
 */
owner: RecordRef | null, 
/**
 * What the owner is called.
 */
ownerLabel: string, };
/**
 * What is looked for.
 */
export type SearchInput = { 
/**
 * Words that begin words of the record.
 */
text: string, 
/**
 * How many at most.
 */
limit: number, };
/**
 * A session, and how many were there.
 */
export type SessionView = { 
/**
 * Its id.
 */
id: MeetingSessionId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its date as it is shown.
 */
dateText: string, 
/**
 * How many persons or unnamed delegations were there, in the room or online.
 */
attending: number, 
/**
 * Whether anything is recorded of who was there.
 */
isTaken: boolean, };
/**
 * What is recorded of whom in a session.
 */
export type SetAttendanceInput = { 
/**
 * The session.
 */
sessionId: MeetingSessionId, 
/**
 * Those it is about; `null` for all who have confirmed.
 */
participantIds: Array<ParticipantId> | null, 
/**
 * How they attended; `null` to record nothing.
 */
presence: Presence | null, };
/**
 * How far a deadline has come.
 */
export type SetDeadlineStateInput = { 
/**
 * The deadline.
 */
id: DeadlineId, 
/**
 * Its new state.
 */
state: DeadlineState, };
/**
 * How far some of a meeting's participants have come.
 */
export type SetStageInput = { 
/**
 * The meeting.
 */
meetingId: MeetingId, 
/**
 * Those it is about.
 */
participantIds: Array<ParticipantId>, 
/**
 * How far they have come.
 */
stage: ParticipantStage, };
/**
 * A share between two bounds, in tenths of a percent; it can be more than the whole.
 */
export type ShareRange = { 
/**
 * At least this.
 */
least: number, 
/**
 * At most this; `None` where there is no telling.
 */
most: number | null, };
/**
 * What became of a share.
 */
export type ShareReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * How many records of each table are in it; empty tables are not.
 */
tables: Array<TableCount>, 
/**
 * How many documents are in it, each kind of file by itself.
 */
documents: number, 
/**
 * What is not in it, and why, as sentences.
 */
leftOut: Array<string>, };
/**
 * What became of a list for a spreadsheet.
 */
export type SheetReport = { 
/**
 * The file, without its folder.
 */
fileName: string, 
/**
 * How many rows it has, without its header and its totals.
 */
rows: number, 
/**
 * How many texts were too long for a cell, and end with an ellipsis.
 */
shortened: number, };
/**
 * How far something is moved; less than nothing is earlier.
 */
export type Shift = { "kind": "days", 
/**
 * How many.
 */
days: number, } | { "kind": "units", 
/**
 * How many.
 */
count: number, 
/**
 * Of which length.
 */
unit: TimeUnit, };
/**
 * What a move does to a deadline.
 */
export type ShiftRow = { 
/**
 * The deadline.
 */
id: DeadlineId, 
/**
 * What has to be done.
 */
name: string, 
/**
 * Its meeting; empty where that is what is moved.
 */
meetingName: string, 
/**
 * How far it has come.
 */
state: DeadlineState, 
/**
 * On which days it falls now.
 */
before: DayRange, 
/**
 * The same in words; empty where it is not known.
 */
beforeText: string, 
/**
 * On which days it would fall.
 */
after: DayRange, 
/**
 * The same in words; empty where it is not known.
 */
afterText: string, 
/**
 * By how many days it moves, earlier ones counted below zero; `None` where either is not known to the day.
 */
byDays: number | null, 
/**
 * Whether its day was set by hand, so that it stays.
 */
isPinned: boolean, 
/**
 * How many days after its rule it would stand then, earlier ones counted below zero.
 */
drift: number | null, 
/**
 * The day off that it would be moved from, in words; empty where it is not.
 */
movedOffText: string, 
/**
 * How late it would be today.
 */
lateness: Lateness, };
/**
 * What has changed about a delegation since the last meeting.
 */
export type Since = "unchanged" | "joined" | "left" | "doubtful" | "otherCapacity" | "occasional" | "already";
/**
 * What speaks for days, or against them.
 */
export type SlotReason = { 
/**
 * What.
 */
kind: ReasonKind, 
/**
 * Whether it speaks for them.
 */
isFor: boolean, 
/**
 * Whether it is so, rather than that it may be.
 */
isCertain: boolean, 
/**
 * What it is about, by name; empty where it is about the days themselves.
 */
name: string, 
/**
 * When that is, as it is shown.
 */
dateText: string, };
/**
 * A document that facts were taken from: a slide deck, a report, a letter.
 */
export type SourceDocument = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: SourceDocumentId, 
/**
 * Its title as printed.
 */
title: string, 
/**
 * The issuing line above the title.
 */
header: string, 
/**
 * Who wrote it.
 */
authorId: PersonId | null, 
/**
 * The date it bears.
 */
date: DateSpec, 
/**
 * The web address it names.
 */
webAddress: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`SourceDocument`].
 */
export type SourceDocumentId = string;
/**
 * One slide or page of a source document. A slide without text is kept too.
 */
export type SourceSlide = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: SourceSlideId, 
/**
 * The document it belongs to.
 */
sourceDocumentId: SourceDocumentId, 
/**
 * Its number in the document, from 1.
 */
number: number, 
/**
 * Its heading, empty where it has none.
 */
heading: string, 
/**
 * Its text as written, empty where it has none.
 */
bodyText: string, };
/**
 *Id of a [`SourceSlide`].
 */
export type SourceSlideId = string;
/**
 * Which days an item can take, and on which of them it certainly takes place. An open end has no day.
 *
 * Invariant: `first <= sure_first <= sure_last <= last`, of those that are there.
 */
export type Span = { 
/**
 * The first possible day; none where its beginning is open.
 */
first: number | null, 
/**
 * The last possible day; none where its end is open.
 */
last: number | null, 
/**
 * Whether there are days on which it certainly takes place.
 */
isSure: boolean, 
/**
 * The first of them; none where its beginning is open.
 */
sureFirst: number | null, 
/**
 * The last of them; none where its end is open.
 */
sureLast: number | null, };
/**
 * Whether a body, network or instrument exists. What is only proposed is never counted as existing.
 */
export type Standing = "established" | "proposed" | "ended";
/**
 * Whose participation is looked at.
 */
export type StatesOf = { "kind": "all" } | { "kind": "body", 
/**
 * The body.
 */
id: BodyId, } | { "kind": "region", 
/**
 * The region.
 */
id: RegionId, } | { "kind": "network", 
/**
 * The network.
 */
id: NetworkId, };
/**
 * A step's rule in words, for the list of a template's steps.
 */
export type StepRule = { 
/**
 * The step.
 */
id: TemplateStepId, 
/**
 * "8 weeks before the meeting".
 */
ruleText: string, };
/**
 * What a field held and holds. Of a record that is new or gone, what is known of it stands on its own side.
 */
export type StepText = { 
/**
 * The field's label; empty where the record's class says it all.
 */
field: string, 
/**
 * What it held; empty where nothing.
 */
before: string, 
/**
 * What it holds.
 */
after: string, 
/**
 * How the one stands to the other ("later", "now known to the day"); empty where there is nothing to add.
 */
remark: string, };
/**
 * A sum over several amounts.
 *
 * Invariant: one entry for each currency, in order of its code; `without_amount` counts what is in no entry.
 */
export type Sum = { 
/**
 * What is stated, currency by currency.
 */
stated: Array<Money>, 
/**
 * How many amounts are not known.
 */
withoutAmount: number, 
/**
 * How many amounts there are in all, known or not.
 */
count: number, };
/**
 * A table of the office, by its name in the schema.
 */
export type Table = "office_info" | "organisation" | "person" | "region" | "instrument" | "article" | "body" | "body_composition" | "membership" | "recommendation" | "considered_option" | "project" | "project_lineage" | "project_region" | "region_state" | "contribution" | "instalment" | "funding_need" | "partnership" | "budget_line" | "activity" | "activity_participation" | "financial_transaction" | "exchange_rate" | "result" | "indicator" | "indicator_value" | "meeting_block" | "meeting" | "meeting_body" | "agenda_item" | "decision" | "deadline_template" | "template_step" | "deadline" | "holiday_observance" | "closure" | "paper_series" | "paper" | "paper_version" | "implementation" | "accepted_clash" | "network" | "contact_point" | "opportunity" | "source_document" | "source_slide" | "citation" | "alias" | "link" | "meeting_session" | "participant" | "attendance" | "quorum_rule" | "freeze" | "calendar_component" | "publication";
/**
 * How many records of a table.
 */
export type TableCount = { 
/**
 * The table.
 */
table: Table, 
/**
 * How many.
 */
records: number, };
/**
 * How a table is read, where that was chosen. What is left out is found or remembered.
 */
export type TableReadingInput = { 
/**
 * Which sheet, from 0.
 */
sheet: number | null, 
/**
 * What the rows are about.
 */
kind: Table | null, 
/**
 * What each column holds.
 */
fields: Array<ColumnField | null> | null, 
/**
 * Which of two figures is the day, where no date of the column tells.
 */
dayOrder: DayOrder | null, };
/**
 * A table that was read, and how.
 */
export type TableSummary = { 
/**
 * The sheets of the workbook; none of a CSV file.
 */
sheets: Array<string>, 
/**
 * Which of them is read.
 */
sheet: number, 
/**
 * What the rows are about.
 */
kind: Table, 
/**
 * What they can be about.
 */
kinds: Array<Table>, 
/**
 * How many rows there are.
 */
rows: number, 
/**
 * The columns.
 */
columns: Array<ColumnRow>, 
/**
 * What a column can hold.
 */
fields: Array<ColumnField>, 
/**
 * Which of two figures is the day, as it was chosen or as the dates tell.
 */
dayOrder: DayOrder | null, 
/**
 * A date that can be two days, of a column in which no date tells which; `null` where nothing is to be asked.
 */
ambiguous: string | null, };
/**
 * Days that are taken for a meeting.
 */
export type TakeWeekInput = { 
/**
 * The meeting that is given these days; a new one where there is none.
 */
meetingId: MeetingId | null, 
/**
 * What a new meeting is called.
 */
name: string, 
/**
 * The bodies that convene a new meeting.
 */
bodyIds: Array<BodyId>, 
/**
 * The days.
 */
days: Period, };
/**
 * A template, as the list shows it.
 */
export type TemplateRow = { 
/**
 * `deadline_template`.
 */
table: Table, 
/**
 * Its id.
 */
id: DeadlineTemplateId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The kind of meeting that it is for.
 */
kind: MeetingKind, 
/**
 * How many steps it has.
 */
stepCount: number, 
/**
 * Its first steps in words.
 */
stepsText: string, };
/**
 * A step of a template. Invariant: it hangs on the meeting or on another step of its template, never on itself.
 */
export type TemplateStep = { 
/**
 * UUID version 7, unique among all records of all offices.
 */
id: TemplateStepId, 
/**
 * The template.
 */
templateId: DeadlineTemplateId, 
/**
 * Its place among the steps, from 1.
 */
position: number, 
/**
 * What has to be done.
 */
name: string, 
/**
 * When, from what it hangs on.
 */
offset: Offset, 
/**
 * The step that it hangs on; the meeting where there is none.
 */
afterStepId: TemplateStepId | null, 
/**
 * Who does it, by function.
 */
function: string, 
/**
 * Anything else worth keeping.
 */
note: string, };
/**
 *Id of a [`TemplateStep`].
 */
export type TemplateStepId = string;
/**
 * A text that was typed.
 */
export type TextInput = { 
/**
 * The text.
 */
text: string, };
/**
 * A tie to something: in what capacity, since when, how sure.
 */
export type TieRow = { 
/**
 * The place of the thing among the answer's hubs.
 */
hub: number, 
/**
 * In what capacity, as a word of its vocabulary.
 */
role: string, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * Since when, or from when to when, as written.
 */
dateText: string, };
/**
 * What a typed time of day means.
 */
export type TimeAnswer = { 
/**
 * The time; `None` where it was not understood.
 */
time: string | null, };
/**
 * A unit of time by which a date is moved, or to which it is placed.
 */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";
/**
 * A meeting's deadlines in the order in which they fall.
 */
export type Timetable = { 
/**
 * The meeting's date as lists show it.
 */
dateText: string, 
/**
 * Its deadlines; those without a day come last.
 */
rows: Array<DeadlineRow>, };
/**
 * How the times of two settings lie to each other.
 */
export type Timing = "same" | "around" | "notKnown";
/**
 * One total.
 */
export type TotalAtRates = { 
/**
 * What the total is of: a rung of the ladder, or the budgets of the projects that are not over.
 */
stage: ContributionStage | null, 
/**
 * The total, and what it is made of.
 */
conversion: Conversion, 
/**
 * The total as a phrase that says what it leaves out; or which rate is missing.
 */
text: string, };
/**
 * Totals in one currency.
 */
export type TotalsAtRates = { 
/**
 * The totals: of the budgets, then of each rung of the ladder that something stands on.
 */
totals: Array<TotalAtRates>, 
/**
 * Every rate that one of them is made with.
 */
rates: Array<RateLine>, 
/**
 * Of which currencies a rate is missing.
 */
missing: Array<Currency>, 
/**
 * The label that goes with all of them: "At rates entered: EUR 1 = USD 1.08, 1 Dec 2015, ECB".
 */
label: string, };
/**
 * In which currency totals are asked for.
 */
export type TotalsAtRatesInput = { 
/**
 * The currency.
 */
currency: Currency, };
/**
 * What is recorded of participants in some activities.
 */
export type Trained = { 
/**
 * Those who took part in activities that were held.
 */
people: Headcount, 
/**
 * In how many.
 */
activities: number, 
/**
 * In how many that are planned participants are expected. They are not counted as people.
 */
planned: number, };
/**
 * What is recorded of a state in a year.
 */
export type TrainedCell = { 
/**
 * The numbers.
 */
trained: Trained, 
/**
 * The people in words; empty where nobody took part.
 */
people: HeadcountText, };
/**
 * A state over the years.
 */
export type TrainedState = { 
/**
 * The state.
 */
id: OrganisationId, 
/**
 * Its name, in the person's language where it is recorded in that.
 */
name: string, 
/**
 * Whether it ever took part.
 */
standing: TrainingStanding, 
/**
 * The last year in which it surely did.
 */
last: number | null, 
/**
 * One for each year.
 */
cells: Array<TrainedCell>, 
/**
 * Over all years.
 */
total: TrainedCell, };
/**
 * A year, and what is recorded of all of the states in it.
 */
export type TrainedYear = { 
/**
 * The year; `None` for activities whose year is not sure.
 */
year: number | null, 
/**
 * All of the states.
 */
total: TrainedCell, 
/**
 * How many activities were held of which no participants are recorded.
 */
unrecorded: number, };
/**
 * Whether a state ever took part.
 */
export type TrainingStanding = "tookPart" | "planned" | "notRecorded";
/**
 * What a transaction is. IATI's transaction types 2 and 4; money that comes in is an instalment of a contribution.
 */
export type TransactionKind = "commitment" | "expenditure";
/**
 * A commitment or an expenditure in the list.
 */
export type TransactionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: TransactionKind, 
/**
 * When, as it is shown.
 */
dateText: string, 
/**
 * What for.
 */
description: string, 
/**
 * The number of the order, contract or invoice.
 */
reference: string, 
/**
 * How much; empty where it is not known.
 */
amountText: string, 
/**
 * The line of the budget; empty where it stands on none.
 */
line: string, 
/**
 * The activity that it was for; empty where it was for none.
 */
activity: string, };
/**
 * An update note.
 */
export type UpdateNote = { 
/**
 * Its title.
 */
title: string, 
/**
 * Of which day it is, and since when something is marked.
 */
subtitle: string, 
/**
 * Its parts.
 */
sections: Array<NoteSection>, 
/**
 * All of it as plain text.
 */
text: string, };
/**
 * Which note.
 */
export type UpdateNoteInput = { 
/**
 * Its language.
 */
language: Language, 
/**
 * The day that it is of: what is over before is not ahead.
 */
day: string, 
/**
 * What is new or different since this state is marked; nothing is, where none is named.
 */
since: FreezeId | null, 
/**
 * Its parts; their order is the note's own.
 */
parts: Array<NotePart>, };
/**
 * Whether there is a quorum.
 */
export type Verdict = { "kind": "reached" } | { "kind": "notReached", 
/**
 * How many.
 */
missing: number, } | { "kind": "notKnown", 
/**
 * Why.
 */
why: Doubt, };
/**
 * How many items are the same thing to the office.
 */
export type VerdictCount = { 
/**
 * What they are.
 */
verdict: IncomingVerdict, 
/**
 * How many.
 */
count: number, 
/**
 * How many of them are to be taken in.
 */
chosen: number, };
/**
 * Which contact points were found to be right.
 */
export type VerifyContactPointsInput = { 
/**
 * These.
 */
ids: Array<ContactPointId>, };
/**
 * Where a version of a paper stands.
 */
export type VersionStanding = "received" | "superseded" | "awaited" | "mayBeLate" | "late";
/**
 * What was undone or redone.
 */
export type Walked = { 
/**
 * The operation as a sentence.
 */
label: string, 
/**
 * The first row it touched that can be shown, where there is one.
 */
shown: RecordRef | null, };
/**
 * The wall.
 */
export type Wall = { 
/**
 * The days that this answer holds all items of; none where it is the whole office.
 */
covers: Days | null, 
/**
 * From the first day of the office's items to their last; none where no item has a day.
 */
extent: Days | null, 
/**
 * What can fall into these days, in the order of their dates.
 */
items: Array<WallItem>, 
/**
 * Where they are drawn: a group for each record that some of them belong to, then one for each table of those that
 * belong to none.
 */
groups: Array<WallGroup>, 
/**
 * How many items of these days there was no room for.
 */
leftOut: number, 
/**
 * What has no place in time yet.
 */
undated: Array<WallItem>, 
/**
 * How many of these there are in all.
 */
undatedTotal: number, };
/**
 * Items that are drawn together.
 */
export type WallGroup = { 
/**
 * The table of the record that they belong to; where they belong to none, their own.
 */
table: Table, 
/**
 * The record; none for items that belong to none.
 */
id: string | null, 
/**
 * What it is called.
 */
label: string, 
/**
 * The items, by their places in the list of all.
 */
items: Array<number>, 
/**
 * For each zoom, the lane of each of these items, from 0. No two items in one lane touch.
 */
lanes: Array<Array<number>>, };
/**
 * What of the wall is asked for.
 */
export type WallInput = { 
/**
 * The first day that must be there.
 */
from: string, 
/**
 * The last day that must be there.
 */
to: string, 
/**
 * By what it is grouped.
 */
grouping: Grouping, 
/**
 * Words that begin words of the items; without any, all are there.
 */
text: string, 
/**
 * Whether deadlines are on it, in the groups of their meetings.
 */
withDeadlines: boolean, 
/**
 * The zooms to lay it out for: how many letters of a name are as wide as a day.
 */
lettersPerDay: Array<number>, };
/**
 * A meeting, a block, an activity, a project or a deadline on the wall.
 */
export type WallItem = { 
/**
 * Its table.
 */
table: Table, 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Which days it takes; none where it has no place in time.
 */
span: Span | null, 
/**
 * The unit that its date is known to.
 */
precision: Precision, 
/**
 * The date as it is shown.
 */
dateText: string, 
/**
 * How sure it is.
 */
certainty: Certainty, 
/**
 * What kind of meeting it is, where it is one.
 */
kind: MeetingKind | null, 
/**
 * Where a meeting or an activity stands in its life.
 */
status: EventStatus | null, 
/**
 * Where a project stands in its life.
 */
lifeCycle: LifeCycle | null, };
/**
 * One thing through which two are linked, with what each of them is in it.
 */
export type WayRow = { 
/**
 * The thing.
 */
hub: HubRow, 
/**
 * As sure as the less sure of the two ties.
 */
certainty: Certainty, 
/**
 * In what capacities the one is in it, as words of their vocabularies.
 */
roles: Array<string>, 
/**
 * Since when, or from when to when, as written; of a tie without a date, when the project runs.
 */
dateText: string, };
/**
 * Which activities are asked for.
 */
export type Whose = { "kind": "state", 
/**
 * The state.
 */
id: OrganisationId, } | { "kind": "allStates" } | { "kind": "unrecorded" };
/**
 * Part of the matrix whose activities are asked for.
 */
export type YearColumn = { "kind": "total" } | { "kind": "year", 
/**
 * The year.
 */
year: number | null, };
/**
 * What falls in one year, in words; a column is empty where nothing does.
 */
export type YearLine = { 
/**
 * What falls in it.
 */
money: YearOfMoney, 
/**
 * What is to come from donors.
 */
dueText: string, 
/**
 * What came from donors.
 */
receivedText: string, 
/**
 * What was committed.
 */
committedText: string, 
/**
 * What was spent.
 */
spentText: string, 
/**
 * What of the budgets would fall in the year if each were spent evenly.
 */
evenlyText: string, };
/**
 * What falls in one calendar year.
 */
export type YearOfMoney = { 
/**
 * The year; `None` for what is not known to fall in one.
 */
year: number | null, 
/**
 * What is to come from donors. What is only sought is left out.
 */
due: Sum, 
/**
 * What came from donors.
 */
received: Sum, 
/**
 * What was committed.
 */
committed: Sum, 
/**
 * What was spent.
 */
spent: Sum, 
/**
 * What of the budgets would fall in the year if each were spent evenly, day by day: an assumption.
 */
evenly: Sum, };

/** What each command takes and gives. */
export type Commands = {
  office_state: { input: Nothing; output: OfficeState };
  operations: { input: OperationsInput; output: Array<OperationLine> };
  record_history: { input: RecordRef; output: Array<RecordHistoryLine> };
  new_record: { input: NewRecordInput; output: Record };
  get_record: { input: RecordRef; output: Record };
  record_detail: { input: RecordRef; output: RecordDetail };
  list_records: { input: ListRecordsInput; output: Page<RecordLabel> };
  register: { input: RegisterInput; output: Page<RegisterRow> };
  search: { input: SearchInput; output: Array<SearchHit> };
  list_meetings: { input: ListMeetingsInput; output: Page<MeetingRow> };
  calendar: { input: CalendarInput; output: CalendarPeriod };
  meeting_timetable: { input: MeetingId; output: Timetable };
  due: { input: DueInput; output: Page<DueRow> };
  due_summary: { input: Nothing; output: DueSummary };
  preview_reschedule: { input: RescheduleInput; output: Rescheduling };
  preview_iati: { input: PreviewIatiInput; output: IatiContents };
  list_templates: { input: Nothing; output: Array<TemplateRow> };
  step_rules: { input: DeadlineTemplateId; output: Array<StepRule> };
  preview_template: { input: ApplyTemplateInput; output: Timetable };
  list_observances: { input: Nothing; output: Array<ObservanceRow> };
  list_closures: { input: Nothing; output: Array<ClosureRow> };
  wall: { input: WallInput; output: Wall };
  propose_date: { input: ProposeDateInput; output: DateProposal };
  agenda: { input: RecordRef; output: AgendaView };
  list_papers: { input: ListPapersInput; output: Page<PaperRow> };
  next_symbols: { input: NextSymbolsInput; output: NextSymbols };
  follow_ups: { input: FollowUpsInput; output: Page<FollowUpRow> };
  carry_preview: { input: CarryPreviewInput; output: CarryPreview };
  recommendation_matrix: { input: RecommendationMatrixInput; output: RecommendationMatrix };
  list_clashes: { input: ClashesInput; output: Page<ClashRow> };
  clash_counts: { input: CountClashesInput; output: ClashCounts };
  clashes_of: { input: RecordRef; output: Array<ClashRow> };
  clash_marks: { input: ClashMarksInput; output: Array<ClashMark> };
  find_week: { input: FindWeekInput; output: Array<FreeWeek> };
  list_projects: { input: Nothing; output: Array<ProjectRow> };
  portfolio: { input: Nothing; output: PortfolioView };
  list_bodies: { input: Nothing; output: Array<BodyRow> };
  project_money: { input: ProjectMoneyInput; output: ProjectMoney };
  donors: { input: DonorsInput; output: Page<DonorRow> };
  funding_totals: { input: Nothing; output: FundingTotals };
  forecast: { input: Nothing; output: Array<YearLine> };
  totals_at_rates: { input: TotalsAtRatesInput; output: TotalsAtRates };
  list_organisations: { input: Nothing; output: Array<OrganisationRow> };
  list_networks: { input: Nothing; output: Array<NetworkRow> };
  list_contact_points: { input: ContactPointsInput; output: Page<ContactPointRow> };
  contact_point_summary: { input: ContactPointsInput; output: ContactPointSummary };
  opportunities: { input: OpportunitiesInput; output: Array<OpportunityRow> };
  opportunity_nearby: { input: OpportunityInput; output: Nearby };
  links: { input: LinksInput; output: LinksView };
  links_of: { input: LinksOfInput; output: LinksOf };
  delegations: { input: MeetingInput; output: DelegationsView };
  list_participants: { input: ListParticipantsInput; output: Page<RollLine> };
  participant_ids: { input: ListParticipantsInput; output: Array<ParticipantId> };
  meeting_sessions: { input: MeetingSessionsInput; output: MeetingSessions };
  body_quorum: { input: BodyInput; output: BodyQuorum };
  preview_copy_forward: { input: PreviewCopyForwardInput; output: Array<CarriedLine> };
  participant_list: { input: ParticipantListInput; output: ParticipantListView };
  project_results: { input: ProjectResultsInput; output: ProjectResults };
  activity_figures: { input: ActivityInput; output: ActivityFigures };
  participation_by_state: { input: ParticipationInput; output: ParticipationMatrix };
  activities_behind: { input: ActivitiesBehindInput; output: Array<ActivityBehind> };
  list_freezes: { input: Nothing; output: Array<FreezeRow> };
  compare_freezes: { input: CompareInput; output: Comparison };
  update_note: { input: UpdateNoteInput; output: UpdateNote };
  read_date: { input: TextInput; output: DateAnswer };
  display_date: { input: DateSpec; output: string };
  read_amount: { input: TextInput; output: AmountAnswer };
  display_amount: { input: Amount; output: string };
  read_duration: { input: TextInput; output: DurationAnswer };
  read_time: { input: TextInput; output: TimeAnswer };
  read_percent: { input: TextInput; output: Percent | null };
  read_rate: { input: TextInput; output: Rate | null };
  read_quantity: { input: TextInput; output: Quantity | null };
  read_currency: { input: TextInput; output: Currency | null };
  undo: { input: Nothing; output: Walked };
  redo: { input: Nothing; output: Walked };
  add_record: { input: Record; output: Record };
  edit_record: { input: Record; output: Record };
  convene_meeting: { input: ConveneMeetingInput; output: Record };
  delete_record: { input: RecordRef; output: Deleted };
  reschedule_record: { input: RescheduleInput; output: Record };
  reorder_records: { input: ReorderInput; output: Nothing };
  set_deadline_state: { input: SetDeadlineStateInput; output: Record };
  apply_template: { input: ApplyTemplateInput; output: number };
  add_ready_templates: { input: Nothing; output: number };
  invite_members: { input: MeetingInput; output: Invited };
  copy_forward: { input: CopyForwardInput; output: number };
  add_sessions: { input: AddSessionsInput; output: Nothing };
  set_stage: { input: SetStageInput; output: number };
  set_attendance: { input: SetAttendanceInput; output: Nothing };
  number_paper: { input: NumberPaperInput; output: Record };
  carry_follow_ups: { input: CarryFollowUpsInput; output: Carried };
  verify_contact_points: { input: VerifyContactPointsInput; output: Nothing };
  accept_clash: { input: AcceptClashInput; output: AcceptedClash };
  take_week: { input: TakeWeekInput; output: RecordRef };
  add_usual_headings: { input: AddHeadingsInput; output: Array<BudgetLine> };
};

/** The tables that each query's answer depends on. */
export const queries = {
  office_state: "any",
  operations: "any",
  record_history: "any",
  new_record: [],
  get_record: "any",
  record_detail: "any",
  list_records: "any",
  register: "any",
  search: "any",
  list_meetings: ["meeting", "meeting_block", "meeting_body", "body"],
  calendar: ["meeting", "meeting_block", "activity", "deadline", "holiday_observance", "closure"],
  meeting_timetable: ["deadline", "meeting", "meeting_block", "holiday_observance", "closure", "person"],
  due: ["deadline", "meeting", "meeting_block", "holiday_observance", "closure", "person"],
  due_summary: ["deadline", "meeting", "meeting_block", "holiday_observance", "closure", "person"],
  preview_reschedule: ["deadline", "meeting", "meeting_block", "holiday_observance", "closure", "person"],
  preview_iati: ["project", "project_region", "region", "partnership", "organisation", "contribution", "instalment", "budget_line", "financial_transaction", "alias"],
  list_templates: ["deadline_template", "template_step"],
  step_rules: ["template_step"],
  preview_template: ["template_step", "meeting", "meeting_block", "holiday_observance", "closure"],
  list_observances: ["holiday_observance"],
  list_closures: ["closure"],
  wall: ["project", "meeting_block", "meeting", "activity", "meeting_body", "body", "project_region", "region", "contribution", "organisation", "membership", "participant", "person", "link", "deadline", "holiday_observance", "closure"],
  propose_date: ["project", "meeting_block", "meeting", "activity", "deadline", "holiday_observance", "closure"],
  agenda: ["agenda_item", "meeting", "meeting_block", "paper", "paper_version", "decision"],
  list_papers: ["paper", "paper_version", "body", "meeting"],
  next_symbols: ["paper", "paper_series", "body", "meeting", "meeting_body"],
  follow_ups: ["decision", "body", "meeting", "person", "agenda_item"],
  carry_preview: ["decision", "body", "meeting", "meeting_block", "meeting_body", "person", "agenda_item"],
  recommendation_matrix: ["recommendation", "implementation", "organisation", "membership"],
  list_clashes: ["meeting", "meeting_block", "meeting_body", "activity", "body", "membership", "participant", "person", "accepted_clash", "deadline", "holiday_observance", "closure", "paper", "paper_version"],
  clash_counts: ["meeting", "meeting_block", "meeting_body", "activity", "body", "membership", "participant", "person", "accepted_clash", "deadline", "holiday_observance", "closure", "paper", "paper_version"],
  clashes_of: ["meeting", "meeting_block", "meeting_body", "activity", "body", "membership", "participant", "person", "accepted_clash", "deadline", "holiday_observance", "closure", "paper", "paper_version"],
  clash_marks: ["meeting", "meeting_block", "meeting_body", "activity", "body", "membership", "participant", "person", "accepted_clash", "deadline", "holiday_observance", "closure", "paper", "paper_version"],
  find_week: ["meeting", "meeting_block", "meeting_body", "activity", "body", "membership", "participant", "person", "accepted_clash", "deadline", "holiday_observance", "closure", "paper", "paper_version"],
  list_projects: ["project", "contribution", "funding_need", "partnership", "organisation", "project_lineage", "project_region", "region"],
  portfolio: ["project"],
  list_bodies: ["body", "body_composition", "meeting", "meeting_block", "meeting_body"],
  project_money: ["project", "budget_line", "contribution", "instalment", "funding_need", "financial_transaction", "organisation", "activity"],
  donors: ["contribution", "instalment", "organisation", "project"],
  funding_totals: ["contribution", "instalment", "funding_need", "project", "exchange_rate"],
  forecast: ["contribution", "instalment", "financial_transaction", "project"],
  totals_at_rates: ["contribution", "instalment", "project", "exchange_rate"],
  list_organisations: ["organisation", "partnership", "contribution", "membership", "contact_point", "project", "body", "network"],
  list_networks: ["network", "contact_point", "organisation"],
  list_contact_points: ["contact_point", "network", "organisation", "region_state", "person", "alias"],
  contact_point_summary: ["contact_point", "network", "organisation", "region_state", "person"],
  opportunities: ["opportunity", "meeting", "meeting_block", "activity", "project", "project_region", "region_state", "region", "partnership", "contribution", "participant", "contact_point", "network", "organisation", "person", "alias", "body"],
  opportunity_nearby: ["opportunity", "meeting", "meeting_block", "activity", "project", "project_region", "region_state", "region", "partnership", "contribution", "participant", "contact_point", "network", "organisation", "person", "alias", "body"],
  links: ["membership", "partnership", "contribution", "contact_point", "network", "link", "body", "project", "organisation", "person", "alias", "project_region", "region_state"],
  links_of: ["membership", "partnership", "contribution", "contact_point", "network", "link", "body", "project", "organisation", "person", "alias", "project_region", "region_state"],
  delegations: ["meeting", "meeting_block", "meeting_body", "body", "membership", "organisation", "person", "participant", "quorum_rule"],
  list_participants: ["organisation", "person", "meeting_session", "participant", "attendance"],
  participant_ids: ["organisation", "person", "participant"],
  meeting_sessions: ["meeting", "meeting_block", "meeting_body", "body", "membership", "meeting_session", "participant", "attendance", "quorum_rule"],
  body_quorum: ["membership", "quorum_rule"],
  preview_copy_forward: ["meeting", "meeting_block", "meeting_body", "membership", "organisation", "person", "participant"],
  participant_list: ["meeting", "meeting_block", "organisation", "alias", "person", "meeting_session", "participant", "attendance"],
  project_results: ["activity", "activity_participation", "financial_transaction", "result", "indicator", "indicator_value"],
  activity_figures: ["activity", "activity_participation", "budget_line", "financial_transaction"],
  participation_by_state: ["activity", "activity_participation", "organisation", "alias", "membership", "region_state", "contact_point", "project"],
  activities_behind: ["activity", "activity_participation", "organisation", "alias", "membership", "region_state", "contact_point", "project"],
  list_freezes: ["freeze"],
  compare_freezes: "any",
  update_note: "any",
  read_date: [],
  display_date: [],
  read_amount: [],
  display_amount: [],
  read_duration: [],
  read_time: [],
  read_percent: [],
  read_rate: [],
  read_quantity: [],
  read_currency: [],
} as const satisfies { [name in keyof Commands]?: readonly Table[] | "any" };
