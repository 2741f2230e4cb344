/**
 * The words of the model's vocabularies, in the order in which they are offered. The core declares them; the types
 * below make a list with a missing, misspelt or superfluous word fail type-checking.
 */

import type {
  ActivityRole,
  AliasKind,
  AliasLanguage,
  BodyKind,
  BudgetHeading,
  Capacity,
  Certainty,
  ClashKind,
  ContributionStage,
  Credentials,
  DelegationRole,
  DeadlineState,
  EventStatus,
  FollowUpState,
  HolidayCalendar,
  HolidayEffect,
  ImplementationState,
  IndicatorDirection,
  IndicatorMeasure,
  Incumbency,
  InstitutionKind,
  Language,
  LifeCycle,
  MeetingKind,
  MembershipRole,
  OffsetSide,
  OffsetUnit,
  OrganisationKind,
  PaperKind,
  ParticipantStage,
  PartnershipRole,
  Presence,
  PublicationFeed,
  PublicationPlace,
  PublishedDeadlines,
  PublishedProjects,
  QuorumBasis,
  QuorumThreshold,
  Relation,
  RemotePresence,
  ResultKind,
  Standing,
  TransactionKind,
} from "../api/bindings";

/** Takes exactly the words of `Word`, each of them. */
function words<Word extends string>() {
  return <const List extends readonly Word[]>(
    list: [Word] extends [List[number]] ? List : `missing: ${Exclude<Word, List[number]>}`,
  ) => list as List;
}

export const activityRoles = words<ActivityRole>()(["participant", "trainer", "organiser"]);
export const aliasKinds = words<AliasKind>()(["spelling", "former_name", "later_name", "cited_as", "translation"]);
export const aliasLanguages = words<AliasLanguage>()(["not_stated", "en", "fr"]);
export const bodyKinds = words<BodyKind>()(["committee", "bureau", "working_group", "other"]);
export const budgetHeadings = words<BudgetHeading>()([
  "human_resources",
  "travel",
  "equipment_and_supplies",
  "office",
  "other_costs_and_services",
  "other",
]);
export const capacities = words<Capacity>()([
  "party",
  "observer",
  "ad_hoc",
  "expert",
  "secretariat",
  "interpreter",
  "other",
]);
export const certainties = words<Certainty>()(["stated", "to_be_confirmed", "queried"]);
export const clashKinds = words<ClashKind>()(["same_days", "back_to_back", "day_off", "deadline_inside"]);
export const contributionStages = words<ContributionStage>()([
  "not_stated",
  "sought",
  "announced",
  "pledged",
  "agreed",
  "received",
]);
export const credentials = words<Credentials>()(["not_required", "awaited", "received", "accepted", "refused"]);
export const delegationRoles = words<DelegationRole>()(["none", "head", "deputy", "member"]);
export const deadlineStates = words<DeadlineState>()(["needs_action", "in_process", "completed", "cancelled"]);
export const eventStatuses = words<EventStatus>()(["planned", "held", "cancelled"]);
export const followUpStates = words<FollowUpState>()(["open", "in_progress", "done", "dropped"]);
/** By state, then by part: their codes are in that order. */
export const holidayCalendars = words<HolidayCalendar>()([
  "AT", "BE", "CH-BS", "CH-GE", "CZ", "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH",
  "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH", "DK", "EE", "ES", "FI",
  "FR", "FR-57", "FR-6AE", "GB-ENG", "GB-NIR", "GB-SCT", "GR", "HR", "IE", "IT", "LT", "LU", "MT", "NL",
  "NO", "PL", "PT", "RO", "SE", "SI", "SK", "US",
]);
export const implementationStates = words<ImplementationState>()([
  "not_stated",
  "not_started",
  "under_way",
  "partly",
  "fully",
  "not_applicable",
]);
export const holidayEffects = words<HolidayEffect>()(["office_closed", "meetings_only"]);
export const indicatorDirections = words<IndicatorDirection>()(["ascending", "descending"]);
export const indicatorMeasures = words<IndicatorMeasure>()(["unit", "percentage", "nominal", "ordinal", "qualitative"]);
export const incumbencies = words<Incumbency>()(["in_post", "has_left"]);
export const institutionKinds = words<InstitutionKind>()([
  "not_stated",
  "prosecution",
  "police",
  "court",
  "ministry",
  "other",
]);
export const lifeCycles = words<LifeCycle>()(["pipeline", "current", "closed"]);
export const meetingKinds = words<MeetingKind>()([
  "plenary",
  "bureau",
  "working_group",
  "hearing",
  "conference",
  "workshop",
  "ceremony",
  "other",
]);
export const membershipRoles = words<MembershipRole>()([
  "member",
  "observer",
  "ad_hoc",
  "chair",
  "vice_chair",
  "secretariat",
]);
export const offsetSides = words<OffsetSide>()(["before", "after"]);
export const offsetUnits = words<OffsetUnit>()(["weeks", "days", "working_days", "months"]);
export const organisationKinds = words<OrganisationKind>()([
  "state",
  "intergovernmental",
  "agency",
  "company",
  "non_governmental",
  "academic",
  "other",
]);
export const paperKinds = words<PaperKind>()(["working_document", "report", "information", "agenda", "other"]);
export const participantStages = words<ParticipantStage>()([
  "invited",
  "nominated",
  "confirmed",
  "declined",
  "replaced",
]);
export const partnershipRoles = words<PartnershipRole>()(["partner", "implementing", "accountable", "beneficiary"]);
export const presences = words<Presence>()(["present", "online", "absent", "excused"]);
export const quorumBases = words<QuorumBasis>()(["share", "count"]);
export const quorumThresholds = words<QuorumThreshold>()(["at_least", "more_than"]);
export const relations = words<Relation>()([
  "related_to",
  "follows_up",
  "may_be_same_as",
  "concerns",
  "close_links_to",
  "takes_part_in",
]);
export const remotePresences = words<RemotePresence>()(["online_counts", "online_does_not_count"]);
export const resultKinds = words<ResultKind>()(["output", "outcome", "impact", "other"]);
export const standings = words<Standing>()(["established", "proposed", "ended"]);
export const transactionKinds = words<TransactionKind>()(["commitment", "expenditure"]);
export const languages = words<Language>()(["en", "fr"]);
export const publicationFeeds = words<PublicationFeed>()(["known_to_the_day", "not_known_to_the_day"]);
export const publicationPlaces = words<PublicationPlace>()(["shared_file", "webdav", "caldav"]);
export const publishedDeadlines = words<PublishedDeadlines>()(["left_out", "all_day", "half_hour", "tasks"]);
export const publishedProjects = words<PublishedProjects>()(["left_out", "span", "start_and_end"]);
