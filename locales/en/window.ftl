### What the page says. What the core says stands in core.ftl, and what both say in terms.ftl.

## The frame

navigation = Screens
inspector = Inspector
notices = Notices
lists = Lists
close = Close
cancel = Cancel
add = Add
delete = Delete
delete-named = Delete “{ $name }”
move-up = Move up
move-down = Move down
open-record = Open “{ $name }”
filter = Filter
search-everything = Search or do…
palette-placeholder = Search the office, or type a command
palette-records = In this office
palette-results = What was found
palette-foot = to open
nothing-found = Nothing found for “{ $text }”
view-menu = Appearance and language
theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-system-action = Appearance as the system
theme-light-action = Light appearance
theme-dark-action = Dark appearance
language = Language
other-language = Passer en français
shortcuts = Keyboard shortcuts
single-keys = Single letters are shortcuts

undo = Undo
redo = Redo
undo-named = Undo: { $operation }
redo-named = Redo: { $operation }
done = Done: { $operation }
undone = Undone: { $operation }
redone = Done again: { $operation }

## The office

office-info = Name and time zone…
new-office = New office…
new-office-title = New office
new-office-name = What is it called?
new-office-example = Secretariat of the committee
new-office-create = Choose where to keep it…
open-office = Open…
close-office = Close this office
open-sample = Open the sample office
recent-offices = Opened before
export-calendar = Export the calendar…
export-document = Document…
export-data-csv = Export all data as CSV…
export-excel-csv = Export this list for a spreadsheet…
export-iati = Export for aid transparency (IATI)…
export-archive = Archive the office…
export-share = Export as one file…
import-data-csv = Import data from CSV…
welcome-tagline = The desk of an international committee’s secretariat: meetings, projects, money and partners, as they are known.
welcome-new = Start with an empty office, kept in one file.
welcome-open = An office on this computer or on a shared drive.
welcome-sample = “T-CY, December 2015”, to look around and try things out.

## Headings of the palette and of the sheet of shortcuts

actions-go = Go to
actions-new = New
actions-edit = Edit
actions-view = Window
actions-office = Office
actions-list = In a list
keys-move = Move along the list
keys-enter = Edit what is selected
keys-delete = Delete what is selected
keys-reorder = Move an item of an agenda or another order
keys-escape = Back to the list; close the inspector
keys-back = Back
keys-forward = Forward

## Screens

screen-meetings = Meetings
screen-calendar = Calendar
screen-wall = Wall
screen-projects = Projects
screen-bodies = Bodies
screen-partners = Partners & networks
screen-sources = Sources
column-bodies = Bodies
no-date = No date
meetings-empty = Plenaries, bureau meetings, hearings: enter the date as you know it, “May 2027” will do.
empty-next = What you add can be changed and undone at any time.

## The inspector

inspector-parts = Parts of the record
inspector-details = Details
inspector-results = Results
inspector-money = Money
inspector-history = History
record-kind = Kind of record
record-gone = Not there any more
add-related = Add…
field-refused = Not accepted:{" "}
reference-none = None
reference-empty = Nothing to choose from yet
reference-create = { $kind }: “{ $name }”
offset-unit = Unit
offset-side = Before or after
date-example = 12 May 2027, May 2027, two years…
date-doubt = The text says so: mark it “{ $certainty }”
amount-example = EUR 3.35 million
reading-not-understood = kept as written, not understood
reading-ambiguous = This can be read in more than one way. Which is meant?
history-none = Nothing has happened to it yet.
history-nothing = (nothing)
history-undone = undone
history-abandoned = undone and left behind

certainty-mark-to_be_confirmed = TBC
certainty-mark-queried = ?

## Records that belong to another, where the name of their table would not do

related-body-parentId = Bodies that belong to it
related-instrument-supplementsId = Supplemented by
related-meeting-blockId = Meetings in this block
related-meeting_body-bodyId = Meetings convened
related-membership-organisationId = Seats in bodies
related-membership-personId = Seats in bodies
related-network-hostId = Networks hosted
related-project_lineage-predecessorId = Followed by
related-project_lineage-successorId = Follows on from
related-project_region-projectId = Regions
related-project_region-regionId = Projects
related-opportunity-subject = Opportunities for networking
related-opportunity-partnerId = Opportunities for networking with it
related-opportunity-regionId = Opportunities for networking there
related-contribution-organisationId = Contributes to
related-financial_transaction-activityId = Committed and spent
related-financial_transaction-budgetLineId = Committed and spent
related-activity-budgetLineId = Activities
related-activity_participation-organisationId = Took part in activities
related-region_state-organisationId = Regions
related-region_state-regionId = States
related-partnership-organisationId = Partner of
related-decision-ownerId = Decisions to see to
related-agenda_item-decisionId = Carried to agendas
related-implementation-organisationId = Implementation of recommendations
related-source_document-authorId = Documents written
related-citation-sourceDocumentId = Facts taken from it
related-citation-sourceSlideId = Facts taken from it
related-link-subject = Links
related-link-target = Linked from
related-participant-organisationId = Took part in
related-participant-personId = Took part in
related-attendance-participantId = Attendance
related-attendance-sessionId = Attendance
related-deadline-afterDeadlineId = Hang on this
related-template_step-afterStepId = Hang on this

## Projects, partners and networks

projects-empty = Give the dates and the budget as you have them: “two years” will do, and a budget that is not known can stay open.
organisations-empty = States and organisations come first. What they are partners of, give to and sit in then stands here beside them.
networks-empty = Name the network, then add the contact points of each state.
portfolio = Budgets of all projects
portfolio-to-be-confirmed = of which to be confirmed
portfolio-all = All projects
column-when = When
column-gap = Still to fund
column-partners-regions = Partners and regions
column-composition = Composition
column-next-meeting = Next meeting
column-partner-of = Partner of
column-donor-to = Donor to
column-member-of = Member of
column-contact-point-in = Contact point in
column-network = Standing and contact points
not-given = not given
project-no-date = no date yet
project-no-start = no start yet
months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
partners-confirmed = { $count ->
    [0] No partner
    [one] 1 partner
   *[other] { $count } partners
}
partners-queried = { $count } queried
organisations-partners = { $count ->
    [0] No confirmed partner
    [one] 1 confirmed partner
   *[other] { $count } confirmed partners
}
organisations-queried = { $count ->
    [one] 1 more only queried
   *[other] { $count } more only queried
}
organisations-donors = { $count ->
    [0] no donor
    [one] 1 donor
   *[other] { $count } donors
}
network-host = Hosted by { $name }.
network-contact-points = { $count ->
    [one] 1 contact point: { $names }
   *[other] { $count } contact points: { $names }
}

## Contact points, opportunities, and who is linked with whom

condition-body = Body
    .any = All bodies
condition-project = Project
    .any = All projects
condition-network = Network
    .any = All networks
condition-region = Region
    .any = All regions
condition-institution = Kind of institution
    .any = All institutions
condition-partner = Partner
    .any = All partners
column-contact-point-of = State or organisation
column-marked-on = Marked on
contact-points-standing = Which contact points are listed
contact-points-all = All { $count }
contact-points-toVerify = To verify { $count }
contact-points-neverVerified = Never verified { $count }
contact-points-personLeft = Person left { $count }
contact-points-within = Verified within
contact-points-within-months = { $count ->
    [12] within a year
    [24] within two years
    [60] within five years
   *[other] within { $count } months
}
contact-points-since = To verify is what was not verified since { $day }. What was never verified is not known, and stands apart.
contact-points-keys = Space verifies, Shift+Space says that the person has left.
contact-points-never = never verified
contact-points-mark-stale = to verify
contact-points-mark-mayBeStale = may be old
contact-points-mark-notUnderstood = not a date
contact-points-verify = Verify: right as of today
contact-points-verify-named = Verify { $name }: right as of today
contact-points-nobody = no person named
contact-points-written = written { $name }
contact-points-later = now { $name }
contact-points-none-toVerify = Nothing to verify
contact-points-none-neverVerified = All were verified once
contact-points-none-personLeft = Nobody has left
contact-points-empty = Name the network and the state; a person can follow when one is named.
opportunities-order = Sort by
opportunities-by-date = By date
opportunities-by-partner = By partner
opportunities-by-region = By region
opportunities-empty = Mark one on a meeting, a project or a network: it takes place when and where that does.
nearby = Near this opportunity
nearby-same = at the same time
nearby-around = within a month
nearby-no-setting = Say with whom or in which region, and what stands near it is shown here.
nearby-none = Nothing has a partner or a region in common with it at the time.
nearby-left-out = { $count ->
    [one] 1 more is not shown.
   *[other] { $count } more are not shown.
}
linked-with = Linked with
linked-with-count = { $count ->
    [one] Linked with 1 other
   *[other] Linked with { $count } others
}
linked-with-all = Show all { $count }
linked-with-nobody = Linked with nobody else
linked-with-own = It is in { $things }.
networks-view = Show as
networks-view-list = List
networks-view-graph = Graph
networks-view-map = Map
links-role-donor = Donor
links-role-host = Host
links-list = Who is linked
links-column-count = Links
links-link = Link
links-empty = Nobody is linked yet
links-none = Nobody meets these conditions
links-empty-next = Seats in bodies, partners and donors of projects, and contact points of networks are what links.
links-graph-label = Who is in what: { $count } nodes. The arrow keys go from node to node, Enter opens one.
links-map-label = { $count } states on a map. The arrow keys go from state to state, Enter opens one.
links-holder-in-words = { $name }: { $ties }
links-hub-in-words = { $name } ({ $kind }): { $count ->
    [one] 1 is in it
   *[other] { $count } are in it
}
links-legend-holder = State, organisation or person
links-legend-stated = Is in it
links-legend-unconfirmed = To be confirmed, or only proposed
links-left-out = { $count ->
    [one] 1 has no room here and is in the list: the picture shows those first who are in most.
   *[other] { $count } have no room here and are in the list: the picture shows those first who are in most.
}
links-zoom-in = Larger
links-zoom-out = Smaller
links-zoom-whole = The whole picture
links-map-one = In one body, project or network
links-map-some = In two or three
links-map-many = In four or more
links-map-unsettled = Only queried, unconfirmed or proposed
links-map-contact-point = Contact point
links-map-not-shown = Not on the map: { $names }.
links-map-boundaries = The boundaries and names shown imply no opinion on the legal status of any state or territory.

## Money

money-budget = Budget
money-in = in { $currency }
money-add-headings = Add the usual headings
money-no-lines = No budget lines yet. The usual headings can be added in one step, and undone in one.
money-line = Line
money-committed = Committed
money-spent = Spent
money-left = Left
money-without-line = On no line
money-whole = Whole budget
money-unallocated = On no line yet: { $amount }
money-overallocated = The lines are more than the budget: { $amount }
money-overcommitted = commitments { $amount }
money-overhead = Overheads
money-burn = Spending against time
money-burn-spent = Spent
money-burn-committed = Committed
money-burn-elapsed = Time passed
money-burn-on = { $date }; eligible period: { $period }
money-burn-project-period = { $date }; eligible period not given, taken as the project’s: { $period }
money-burn-no-period = { $date }; no eligible period is given
money-burn-table = As a table
money-percent = { $value }%
money-burn-of-budget = of the budget
money-burn-of-period = of the period
money-who-gives = Who gives
money-no-contributions = No contribution yet. A donor without an amount is still a donor.
money-outstanding = to come { $amount }
money-came = received { $amount }
money-amount-not-known = amount not known
money-instalment-received = received { $date }
money-instalment-due = due { $date }
money-instalment-late = due { $date }, late
money-instalment-no-date = no date
money-received-question = Received when?
money-mark-received = Received…
money-transactions = Commitments and expenditure
money-no-transactions = Nothing committed or spent yet.
money-show-more = Show more ({ $count })
money-years = By year
money-year = Year
money-no-year = Without a year
money-due = To come
money-received = Received
money-evenly = If spent evenly
money-evenly-explained = “If spent evenly” is an assumption: each budget, day by day over its eligible period. Everything else is only what was entered.
money-show-evenly = Show the assumption of even spending
donors-by-stage = By firmness
donors-by-project = By project
donors-by-year = By year
donors-export = Export contributions for a spreadsheet…
donors-view = View
donors-donor = Donor
donors-totals = All donors
donors-empty-title = No contributions yet
donors-empty = Contributions are entered with their project. Donors then stand here with what they give, from what is only sought to what was received.
donors-total-in = Totals in one currency
donors-total-none = each in its own
donors-total-budgets = Budgets
donors-rates-none = No rate of exchange was entered. Totals stay in each currency.
donors-more = and { $count } more
donors-no-amounts = Nothing to add up yet.
example-percent = 7 or 12.5
example-rate = 1.08
example-currency = EUR
example-quantity = 120 or 12.5

## Activities, results and who was trained

training-title = Who was trained
training-list = List
training-view = View
training-of = States
training-scope = { $name } ({ $kind })
training-all = All states
training-in = In activities of
training-all-projects = All projects
training-rows = Which rows
training-rows-all = All
training-rows-gaps = Gaps only
training-export = Write for Excel…
training-print = Print…
training-state = State
training-total = All years
training-never = none recorded
training-expected = expected
training-not-sure = Not sure
training-all-of = { $count ->
    [one] The one state
   *[other] All { $count } states
}
training-unrecorded = Held, nobody recorded
training-behind = { $whose }, { $column }
training-cell = { $state }, { $year }: { $value }
training-nothing = nothing recorded
training-nothing-behind = No activity.
training-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
training-planned = { $count ->
    [one] expected in 1 that is planned
   *[other] expected in { $count } that are planned
}
training-no-states = No states to look at
training-no-states-next = States are entered under Partners; which of them sit in a body, lie in a region or belong to a network is said there.
training-no-gaps = All of these states took part.
results-none = No results yet. What the project is to achieve stands here, with where things stood, where they are, and where they are to be.
results-no-activities = No activities yet. Enter the date as you know it, “May 2027” will do; who took part comes later.
results-latest = Latest
results-progress = Progress
results-not-known = not known
results-not-measured = not measured
results-not-set = not set
results-value = { $period }: { $value }
results-value-not-known = not known
results-people = { $states ->
    [one] { $people } participants from 1 state in activities that were held
   *[other] { $people } participants from { $states } states in activities that were held
}
results-unrecorded = { $count ->
    [one] Of 1 activity that was held no participants are recorded.
   *[other] Of { $count } activities that were held no participants are recorded.
}
results-states = { $count ->
    [one] from 1 state
   *[other] from { $count } states
}
results-number-not-known = number not known
results-not-recorded = none recorded
results-expected = Participants expected
results-over = more than planned
results-on-line = on “{ $line }”, left there: { $left }
results-left = left: { $left }
results-committed = committed: { $amount }
results-nothing-spent = nothing recorded

## Calendar

calendar-view = View
calendar-view-month = Month
calendar-view-agenda = Agenda
calendar-today = Today
calendar-previous-month = Previous month
calendar-next-month = Next month
calendar-previous-year = Previous year
calendar-next-year = Next year
calendar-month-of = Calendar of { $month }
calendar-empty-month = Nothing is known for this month.
calendar-empty-year = Nothing is known for this year.
calendar-last = Go to the last before: { $month }
calendar-next = Go to the next: { $month }
calendar-without-day = Without a day of its own
calendar-without-day-none = Nothing without a day of its own.
calendar-known-month = Known to the month
calendar-known-quarter = Known to the quarter
calendar-known-year = Known to the year
calendar-known-range = Somewhere between, or open
calendar-known-none = No date
calendar-within-month = Within the month, day not known

## The wall

wall-label = Wall: what takes place, in the order of its dates
wall-help = Arrow keys go from one to the next. Alt with the left or right arrow moves it; Shift and Alt move its end, or with up and down its beginning. Enter confirms, Escape leaves it as it was.
keys-wall-move = Move it
keys-wall-end = Move its end
keys-wall-start = Move its beginning
keys-tick = Done, or to do again
keys-start = Under way, or not
wall-by-body = By body
wall-by-project = By project
wall-by-region = By region
wall-by-donor = By donor
wall-by-person = By person
wall-zoom = Zoom
wall-nearer = Nearer
wall-farther = Farther
wall-fit = Show everything
wall-print = Print what is shown…
wall-printed = Drawn by Plenary
wall-quarter = Q{ $number }
wall-decade = { $year }s
wall-tray = Without a date
wall-tray-more = { $count ->
    [one] 1 more is found with the filter.
   *[other] { $count } more are found with the filter.
}
wall-place = Put “{ $name }” on the wall
wall-moves = { $name }: { $before } → { $after }
wall-gets = { $name }: { $after }
wall-stays = { $name } stays on { $date }
wall-confirm = Change the date
wall-left-out = { $count ->
    [one] 1 more does not fit: come nearer, or filter.
   *[other] { $count } more do not fit: come nearer, or filter.
}
wall-legend-sure = Known days
wall-legend-possible = Somewhere within
wall-empty = Nothing on the wall yet
wall-empty-next = Meetings, activities and projects stand here side by side as soon as they have a date, however roughly it is known.
## Participants of a meeting

column-delegation = Delegation
column-delegationRole = Role
column-stage = Stage
column-credentials = Credentials
participants-back = Back to { $name }
participants-invite = { $count ->
    [one] Invite 1 member
   *[other] Invite { $count } members
}
participants-any-stage = Any stage
participants-none-at-stage = Nobody is listed at this stage
participants-list = List…
participants-print = Print the roll…
participants-more = More…
participants-copy = Copy from a meeting…
participants-empty = Invite those who sit in the body that convenes the meeting, or carry forward who came to the last one.
participants-no-body = Say which body convenes the meeting: then its members can be invited, and the quorum counted. Or add participants one by one.
participants-none-yet = { $count ->
    [one] Nobody yet; 1 member to invite
   *[other] Nobody yet; { $count } members to invite
}
participants-party = Parties
participants-observer = Observers
participants-ad_hoc = Invited for the occasion
participants-expert = Experts
participants-secretariat = Secretariat
participants-interpreter = Interpreters
participants-other = Others
participants-count = { $delegations ->
    [one] 1 delegation
   *[other] { $delegations } delegations
} · { $persons ->
    [0] nobody named
    [one] 1 person
   *[other] { $persons } persons
}{ $confirmed ->
    [0] { "" }
   *[other] { " · " }{ $confirmed } confirmed
}
delegation-lacks-head = no head
delegation-unnamed = nobody named yet
selected = { $count } selected
selected-set-stage = Change stage
selected-none = Select none
sessions-none = Attendance is taken session by session, and there is no session yet.
sessions-two-a-day = Two sessions a day
sessions-one-a-day = One session a day
session-attending = { $count } in
session-count = Show the count of this session
session-mark-confirmed = Mark all who confirmed as present
session-edit = Edit the session
presence-key-present = p
presence-key-online = o
presence-key-absent = a
presence-key-excused = e
presence-toggle = Present or not
presence-clear = Clear
key-space = Space
key-delete = Del
quorum-set = Set the quorum rule of { $body }
quorum-no-body = No body convenes this meeting, so there is no quorum to count.
copy-title = Copy participants from a meeting
copy-from = From
copy-nothing = Nobody takes part in that meeting, and nobody sits in the body.
copy-run = { $count ->
    [one] Invite 1 participant
   *[other] Invite { $count } participants
}
since-joined = New members, to be invited
since-left = Members no longer, left out
since-otherCapacity = In another capacity now
since-doubtful = Perhaps not members on that day
since-occasional = Invited for that occasion only, left out
since-unchanged = As before
since-already = Here already, left as they are
not-carried-replaced = { $name } was replaced.
not-carried-declined = { $name } declined.
not-carried-elsewhere = { $name } is with another delegation now.
list-shape = What to show
list-shape-list = List
list-shape-cards = Place cards
list-shape-languages = By language
list-language = Language of the list
list-export = Spreadsheet…
list-as-written = { $count ->
    [one] 1 name stands as the office writes it: no translation into { $language } is recorded among its other names.
   *[other] { $count } names stand as the office writes them: no translation into { $language } is recorded among their other names.
}
print = Print…

## History of the office

screen-history = History
history-explained = Every change, the latest first. Nothing is ever struck from it.
history-empty = Nothing has been done yet
history-done = in force
history-more = Show earlier changes

## Export and import

transfer-menu = Export and import
export-calendar-title = Export a calendar
export-scope = Whose meetings and activities?
export-scope-office = The whole office
export-scope-body = A body
export-scope-project = A project
export-scope-selection = Only “{ $name }”
export-approximate = Dates not known to the day
export-approximate-exclude = left out
    .explanation = they are listed afterwards
export-approximate-include = included
    .explanation = over the whole month, quarter or year, and marked as such
export-approximate-only = only these
    .explanation = for a second calendar of their own
export-projects = Projects
export-projects-exclude = not in the calendar
export-projects-span = from their first day to their last
export-projects-startAndEnd = only their first and their last day
export-deadlines = Deadlines
export-deadlines-none = not in the calendar
export-deadlines-days = as events of their day
export-deadlines-times = as the half hour up to their time, where they have one
export-deadlines-tasks = as tasks, for programs that keep tasks
export-choose-place = Choose where to save it…
export-sheet-title = Export a list for a spreadsheet
export-sheet-explained = One list as an Excel workbook, or as a CSV file where the name ends in .csv.
export-sheet-table = Which list?
document-title = Write a document
document-which = Which document?
document-meetingCalendar = Calendar of meetings
document-yearPlan = Plan of the year on one page
document-agenda = Annotated agenda
document-participants = List of participants
document-decisions = Decisions and their follow-up
document-portfolio = Project portfolio
document-donor = Donor report
document-updateNote = Update note
document-year = Year
document-bodies = Bodies
document-all-bodies = All bodies
document-grouping = In rows
document-meeting = Meeting
document-choose-meeting = Choose a meeting
document-only-open = only open ones
document-all-projects = All projects
document-choose-donor = Choose a donor
document-since = Marked since
document-since-nothing = Nothing marked
document-language = Language
document-format = Kind of file
document-format-docx = Word
document-format-pdf = PDF
export-iati-title = Export for aid transparency
export-iati-explained = Projects as an IATI 2.03 activity file. Nothing is made up: what IATI demands and the office does not know is listed.
export-iati-publisher = Who publishes?
export-iati-identifier = IATI identifier
export-iati-identifier-explained = An agency’s code, a hyphen and a number; see org-id.guide. It is kept with the organisation.
export-iati-projects = Which projects?
export-iati-all = all of them
export-iati-one = one of them
export-iati-texts = The office writes in
export-iati-forecast = { $count ->
    [0] No file can be written yet: no project has all that IATI demands.
    [one] 1 project can be published, and { $leftOut } cannot yet:
   *[other] { $count } projects can be published, and { $leftOut } cannot yet:
}
import-title = Import data
import-explained = A folder of CSV files, as “Export all data” writes it, or an archive of an office. Records that are here already are changed; none is deleted.
import-faulty = Where a row cannot be taken over
import-faulty-refuseAll = import nothing, and say why
import-faulty-leaveOut = leave that row out, and import the others
import-from = From
import-from-folder = a folder of CSV files
import-from-archive = an archive (.zip)
import-choose = Choose it…
archive-title = Archive the office
archive-explained = One file with all that the office holds: records as CSV, calendars, documents, history. It can be read without Plenary.
archive-documents = Documents, as Word and PDF
archive-documents-both = in English and French
archive-documents-en = in English
archive-documents-fr = in French
archive-documents-none = none: records, calendars and history alone
archive-working = The archive is being written
archive-stop = Stop
report-share = Exported as one file
report-share-explained = Another office takes it in with “Import a file”. In it are:
report-share-documents = { $count ->
    [one] and 1 document, which can be read without Plenary.
   *[other] and { $count } documents, which can be read without Plenary.
}
report-archive = Office archived
report-archive-holds = In it are:
report-archive-records = records
report-archive-events = events in calendars
report-archive-documents = documents
report-archive-steps = steps of history
report-archive-left = { $count ->
    [one] 1 thing is not in it
   *[other] { $count } things are not in it
}
report-calendar = Calendar exported
report-data = All data exported
report-sheet = List exported
report-iati = Exported for aid transparency
report-activities = { $count ->
    [0] Nothing was written: no project has all that IATI demands.
    [one] 1 activity was written.
   *[other] { $count } activities were written.
}
report-iati-left-out = left out
report-iati-written = published
report-iati-more = { $count ->
    [one] 1 more project lacks something.
   *[other] { $count } more projects lack something.
}
report-iati-all = All projects
report-note = The note was saved
report-document = Document written
report-document-says = What the document says of itself
report-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
report-import = Data read
report-events = { $count ->
    [0] No event was written.
    [one] 1 event was written.
   *[other] { $count } events were written.
}
report-unchanged-file = The file said the same already, and was left as it is.
report-main-feed = { $count ->
    [one] 1 item is known to the day and belongs to the main calendar.
   *[other] { $count } items are known to the day and belong to the main calendar.
}
report-left-out = { $count ->
    [one] 1 item was left out:
   *[other] { $count } items were left out:
}
report-nothing-left-out = Nothing was left out.
report-tables = So many records of each kind:
report-rows = { $count ->
    [0] The list has no rows.
    [one] The list has 1 row.
   *[other] The list has { $count } rows.
}
report-added = Added
report-changed = Changed
report-unchanged = As they were
report-import-undo = The import is one step: it can be undone as a whole.
report-import-take-back = Undo the import
report-import-nothing = Nothing in the office was changed.
report-notices = { $count ->
    [one] 1 place could not be read as it stands:
   *[other] { $count } places could not be read as they stand:
}
report-place = { $file }, line { $line }
report-place-field = { $file }, line { $line }, { $field }
report-refused = { $count ->
    [one] 1 record was refused:
   *[other] { $count } records were refused:
}

## The agenda of a meeting

agenda-title = Agenda
agenda-back = Back to “{ $name }”
agenda-open = Timed agenda
agenda-time = Time
agenda-item = Item
agenda-duration = Duration
agenda-day = Day { $day }
agenda-day-beyond = after the end of the meeting
agenda-not-known = time not known
agenda-fix = Begins at, for “{ $title }”
agenda-fix-example = 9:30
agenda-duration-of = Duration of “{ $title }”
agenda-duration-example = 45 or 1 h 30
agenda-duration-refused = “{ $text }” is no duration. Write 45, 1 h 30 or 1:30.
agenda-time-refused = “{ $text }” is no time. Write 9:30 or 14:00.
agenda-move = Move “{ $title }”: Alt and the arrows
agenda-overlap = begins { $minutes } before what runs before it ends
agenda-free = { $minutes } free
agenda-total = { $duration } planned
agenda-without-duration = { $count ->
    [one] 1 item without a duration
   *[other] { $count } items without a duration
}
agenda-overrun = ends { $minutes } after the end of the meeting
agenda-follow-up = Follow-up: { $state }
agenda-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
agenda-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
agenda-add = New item
agenda-add-title = Title of the new item
agenda-empty = No items yet
agenda-empty-next = Type a title below and press Enter. Give durations as you know them: the times follow.
agenda-carry = Carry follow-up…
agenda-print = Print
printed-left-out = { $count ->
    [one] 1 more is not printed: narrow the list down.
   *[other] { $count } more are not printed: narrow the list down.
}
filter-any-owner = Seen to by anybody
filter-clear = Clear the filter “{ $filter }”
filter-named = Filter: { $filter }

## Papers

papers-empty = Name the paper, then add its versions with the day by which each is due. Its symbol is given by the body’s own series.
papers-standing = Which papers
papers-standing-all = All
papers-standing-awaited = Awaited
papers-standing-late = Late
papers-standing-withoutSymbol = Without a symbol
papers-none-awaited = Nothing is awaited
papers-none-late = Nothing is late
papers-none-withoutSymbol = Every paper has its symbol
papers-versions = Languages
papers-no-symbol = no symbol yet
paper-received = { $language }: received { $date }
paper-superseded = { $language }: a later revision came in
paper-awaited = { $language }: awaited, due { $date }
paper-awaited-no-date = { $language }: awaited, no due date
paper-mayBeLate = { $language }: may be late, due { $date }
paper-late = { $language }: late, due { $date }
paper-late-mark = late
paper-mayBeLate-mark = late?
paper-language = { $language } rev. { $revision }
paper-give-symbol = Give it the next symbol:
paper-no-series = { $body } has no numbering of papers yet.
paper-no-body = The symbol is given by the series of a body: name the body, or the meeting.
paper-set-up-series = Set up its numbering

## Follow-up

follow-up-standing = Which decisions
follow-up-standing-all = All
follow-up-standing-open = Open
follow-up-standing-overdue = Overdue
follow-up-empty = Record what was decided, who sees to it and by when. What is open can be carried to the next meeting.
follow-up-none-open = Nothing is open
follow-up-none-overdue = Nothing is overdue
follow-up-owner-none = nobody yet
follow-up-past = overdue
follow-up-mayBePast = overdue?
follow-up-keys = Space: one step further · Shift and Space: one step back
column-decision = Decision
column-decided-at = Decided at
column-carried-to = Carried to
carry-title = Carry follow-up to a meeting
carry-open = Carry to a meeting…
carry-meeting = To the agenda of
carry-no-meeting = No meeting is planned
carry-no-meeting-next = Enter the next meeting, with its date as you know it. Open follow-up can then be put on its agenda.
carry-nothing = No follow-up of its bodies is open.
carry-there = on its agenda already
carry-all = All
carry-more = { $count ->
    [one] 1 more is open and not shown here.
   *[other] { $count } more are open and not shown here.
}
carry-do = { $count ->
    [0] Carry
    [one] Carry 1 item
   *[other] Carry { $count } items
}

## Who has implemented what

matrix-view = View
matrix-list = List
matrix-open = By state
matrix-body = Body
matrix-all-bodies = All bodies
matrix-states = State
matrix-legend = Legend
matrix-cell = { $state }, “{ $recommendation }”: { $value }
matrix-since = since { $date }
matrix-fully = { $count } of { $total } fully
matrix-empty = No states yet
matrix-empty-next = Add the states among the organisations; each gets a row here.

## Clashes

screen-clashes = Clashes
clashes-period = Which days
clashes-from-today = From today on
clashes-from-always = All dates
clashes-none = Nothing that is planned clashes
clashes-none-from-today = Nothing clashes from today on
clashes-explained = Meetings, blocks and activities on the same days, or back to back with the same bodies, people or place, appear here with the facts that make the clash.
clashes-certain = Certain
clashes-possible = May clash
clashes-accepted = Accepted
clashes-of = { $count ->
    [one] 1 clash
   *[other] { $count } clashes
}
clashes-all-of = Show all { $count }
clash-same_days-certain = On the same days: { $days }.
clash-same_days-possible = May fall on the same days: { $days }.
clash-back_to_back-certain = { $second } begins the next day: { $days }.
clash-back_to_back-possible = { $second } may begin the next day: { $days }.
clash-day_off-certain = { $days } is a day off: { $second } ({ $of }).
clash-day_off-possible = If the date is confirmed, { $days } is a day off: { $second } ({ $of }).
clash-deadline_inside-certain = The deadline “{ $second }” for { $of } falls on { $days }.
clash-deadline_inside-possible = The deadline “{ $second }” for { $of } may fall on { $days }.
clash-bodies = { $count ->
    [one] { $names } convenes both.
   *[other] { $names } convene both.
}
clash-people = { $count ->
    [one] { $names } is expected at both.
   *[other] { $names } are expected at both.
}
clash-place = Both are in { $place }.
clash-accepted = Accepted:
clash-accepted-before = It was accepted while the facts were others: { $reason }
clash-accept-with-reason = Accept…
clash-accept = Accept
clash-reason = Why it is accepted
clash-reason-example = Why? “The hearing opens the plenary.”
clash-withdraw = No longer accept
clash-mark = { $certain ->
    [0] { $possible ->
        [one] May clash with 1 other
       *[other] May clash with { $possible } others
    }
    [one] 1 clash
   *[other] { $certain } clashes
}

## Find a week

find-week = Find a week…
find-week-title = Find a week
find-week-for = Find a week for { $name }
find-week-name = Name of the meeting
find-week-bodies = Bodies
find-week-no-bodies = No bodies yet
find-week-people = Other people
find-week-without = Without { $name }
find-week-length = Length in days
find-week-window = Between
find-week-weekdays = Preferred days
find-week-no-window = Say between which days, such as “May – June 2017”.
find-week-none = There are not so many days in a row.
find-week-take = Take
find-week-move = Move here
find-week-take-named = Take { $days }
slot-for = In favour:
slot-against = Against:
slot-quiet_week = Nothing else is planned that week.
slot-free_days = Nothing else is planned on these days.
slot-nobody_elsewhere = None of them is expected elsewhere.
slot-body_meets = { $certain ->
    [yes] The same body meets: { $name }, { $date }.
   *[no] The same body may meet: { $name }, { $date }.
}
slot-person_elsewhere = { $certain ->
    [yes] Somebody is expected at { $name }, { $date }.
   *[no] Somebody may be expected at { $name }, { $date }.
}
slot-something_else = { $certain ->
    [yes] { $name } takes place, { $date }.
   *[no] { $name } may take place, { $date }.
}
slot-beside_another = Back to back with { $name }, { $date }.
slot-on_day_off = A day off: { $name } ({ $date }).
slot-on_deadline = A deadline of another meeting: { $name }, { $date }.
slot-other_weekday = Not only on preferred days.

## Deadlines, the timetable of a meeting, templates and days off

screen-deadlines = Deadlines
deadlines-empty = A deadline counts back from its meeting. Open a meeting’s timetable and apply a template: every step gets its day, and moves when the meeting does.
deadlines-to-meetings = Choose a meeting
deadline-who = Who
deadline-tick = “{ $name }” is done
deadline-state = State of “{ $name }”: { $state }
deadline-pinned = Set by hand:
deadline-unknown = Day not known
deadline-circular = Hangs on itself through others: no day follows
due-group = Grouped
due-by-week = By week
due-by-person = By person
due-open = To do
due-all = All
due-of-anybody = Everybody’s
due-of-nobody = Nobody named
due-of-person = { $name } ({ $count })
due-of-somebody = One person’s
due-count-overdue = { $count ->
    [one] 1 overdue
   *[other] { $count } overdue
}
due-count-week = { $count } this week
due-count-open = { $count } to do
due-none = Nothing is due
due-print = Print what is due
lateness-overdue = { $count ->
    [one] 1 day overdue
   *[other] { $count } days overdue
}
lateness-possibly = Perhaps overdue
lateness-today = Today
shift-none = same day
shift-later = { $count ->
    [one] 1 day later
   *[other] { $count } days later
}
shift-earlier = { $count ->
    [one] 1 day earlier
   *[other] { $count } days earlier
}
pinned-by-rule = set by hand; the rule gives { $date }
pinned-on-rule = set by hand, on the day that the rule gives
pinned-drift = set by hand, { $shift } than by its rule ({ $date })
timetable-open = Timetable
timetable-title = Timetable
timetable-of = Timetable of { $name }
timetable-back = Back to { $name }
timetable-print = Print the timetable
timetable-empty = Plan backwards from the meeting: apply a template and every step gets its day, or add single steps. When the meeting moves, they move with it.
timetable-open-count = { $open } to do of { $count }
timetable-next = Next: { $name }, { $date }
template-apply = Apply a template…
template-title = Apply a template to { $name }
template-which = Template
template-preview = The days that follow
template-for-date = For { $date }:
template-no-date = The meeting has no date yet: the steps are kept and get their days when it has.
template-steps = { $count ->
    [0] no steps
    [one] 1 step
   *[other] { $count } steps
}
template-already = { $count ->
    [one] This meeting has 1 deadline already; these are added beside it.
   *[other] This meeting has { $count } deadlines already; these are added beside them.
}
template-run = { $count ->
    [one] Add 1 deadline
   *[other] Add { $count } deadlines
}
templates-empty = A template is the usual steps of a kind of meeting, counted from it. Begin with those for plenaries, working groups, conferences, hearings and workshops, and change them to your own.
templates-add-ready = Add the ready templates
meeting-move = Move the meeting…
move-title = Move { $name }
move-from = From
move-to = To
move-no-deadlines = No deadline hangs on it.
move-say-date = { $count ->
    [one] Say the new date to see what becomes of its deadline.
   *[other] Say the new date to see what becomes of its { $count } deadlines.
}
move-facts-moving = { $count ->
    [0] No deadline moves
    [one] 1 deadline moves
   *[other] { $count } deadlines move
}
move-facts-pinned = { $count ->
    [one] 1 set by hand stays
   *[other] { $count } set by hand stay
}
move-facts-overdue = { $count ->
    [one] 1 would be overdue
   *[other] { $count } would be overdue
}
move-now = Now
move-then = Then
move-shift = Shift
move-pinned = stays, set by hand
move-drift = { $shift } than by its rule
move-not-known = not known to the day
move-run = Move
move-leave = Leave as it is
holidays-next = Next
holidays-coming = Coming holidays
holidays-law = By
holidays-empty = Say whose public holidays your office observes: working days leave them out, and no deadline falls on one.
closures-empty = Say when the office is closed, as between the years: working days leave these days out.
closure-not-counted = not counted: its days are not known

## As reported on

screen-freezes = As reported on
freezes-view = What is shown
freezes-view-changes = What has changed
freezes-view-note = Update note
freezes-explained = Freeze the office when you report on it. From then on this screen tells what is new, gone, moved, confirmed, cancelled or funded since, and the note marks it.
freezes-list = Frozen states
freeze-made = frozen { $when }
freeze-elsewhere = frozen in another office: only its name is here
freeze-edit = Rename or delete “{ $name }”
compare-since = Since “{ $name }”
compare-with = Compared with
compare-now = the office as it is now
compare-kind = Kind
compare-all-kinds = all kinds
compare-scope = Body or project
compare-all-scopes = all bodies and projects
# $label: the kind, body or project.
compare-counted = { $label } ({ $count })
# For a screen reader, on the button of a menu.
compare-chosen = { $name }: { $label }
compare-nothing = Nothing has changed
compare-nothing-explained = The office holds exactly what it held then.
compare-nothing-such = Nothing of this kind has changed
compare-show-all = { $count ->
    [one] Show the 1 difference
   *[other] Show all { $count } differences
}
compare-print = Print what has changed…
compare-more = Show more
difference-nothing = not given
# For a screen reader, where the page shows an arrow.
difference-step = { $field } from { $before } to { $after }
difference-parts = { $count ->
    [one] with 1 record that belongs to it
   *[other] with { $count } records that belong to it
}
note-heading = Update note
note-day = As of
note-day-needed = The note is of one day: give day, month and year.
note-parts = Parts of the note
note-chip-current_projects = Current
note-chip-pipeline = Pipeline
note-chip-ahead = Ahead
note-chip-opportunities = Opportunities
note-copy = Copy the note
note-copied = Copied
note-save = Save the note as a text file…

## Files of other programs

import-file = Import a file…
screen-incoming = Import
incoming-title = Import “{ $file }”
incoming-none = No file is being imported
incoming-none-explained = Choose a file that another program exported, such as a calendar (.ics), a table (.xlsx, .csv), the text of a deck or what another office exported, or drag it onto this window. You see what would change before anything does.
incoming-choose = Choose a file…
incoming-other = Choose another file…
incoming-drop = Drop the file to see what it would change
incoming-reading = Reading “{ $file }”
incoming-importing = Importing “{ $file }”
incoming-stop = Stop
incoming-of-calendar = Calendar “{ $name }”
incoming-of-calendar-unnamed = Calendar without a name
incoming-of-data = Records of an office: “{ $name }”
incoming-of-data-unnamed = Records of an office
incoming-of-text = Text “{ $name }”
incoming-of-text-unnamed = Text without a heading
paste-text = Paste a text…
paste-title = Paste a text
paste-explained = The text of a slide deck, a note or a mail. Meetings, projects, contributions and partners that it names are proposed, each with its line; nothing is taken in before you say so.
paste-label = Text
paste-read = Read the text
incoming-occurrences = Repeated events from
incoming-occurrences-to = to
incoming-first-year = First year for which repeated events are taken in
incoming-last-year = Last year for which repeated events are taken in
incoming-rows-as = { $count ->
    [one] 1 row about
   *[other] { $count } rows about
}
incoming-sheet = Sheet
incoming-ambiguous = “{ $date }” is
incoming-order-open = not said
incoming-order-day_month = day first
incoming-order-month_day = month first
incoming-columns = { $count ->
    [one] 1 column understood
   *[other] { $count } columns understood
}
incoming-columns-passed = { $count ->
    [one] (1 passed over)
   *[other] ({ $count } passed over)
}
incoming-column-none = Passed over
incoming-column-unnamed = Without a name
incoming-field-id = Id
incoming-field-name = Name
incoming-field-family_name = Family name
incoming-field-given_name = First name
incoming-field-date = Date or beginning
incoming-field-until = End
incoming-field-place = Place
incoming-field-kind = Kind
incoming-field-status = Status
incoming-field-certainty = Certainty
incoming-field-project = Project
incoming-field-meeting = Meeting
incoming-field-organisation = Organisation
incoming-field-title = Form of address
incoming-field-function = Function
incoming-field-email = E-mail
incoming-field-phone = Telephone
incoming-field-languages = Languages
incoming-field-short_name = Short name
incoming-field-country_code = Country code
incoming-field-web_address = Web address
incoming-field-online_link = Online link
incoming-field-capacity = Capacity
incoming-field-stage = Stage
incoming-field-delegation_role = Role in the delegation
incoming-field-credentials = Credentials
incoming-field-amount = Amount
incoming-field-currency = Currency
incoming-field-share = Share of budget
incoming-field-outcome = Outcome
incoming-field-note = Note
incoming-filter = What is shown
incoming-all = All
incoming-counted = { $label } { $count }
incoming-not-read = Not read as it stands
incoming-empty = There is nothing in this file to take in.
incoming-import = { $count ->
        [0] Import
        [one] Import one
       *[other] Import { $count }
    }
incoming-discard = Discard
incoming-take = Take in “{ $name }”
incoming-decide = What becomes of “{ $name }”
incoming-leave = Leave it out
incoming-take-new = Add it as new
incoming-same-as = It is “{ $name }”
incoming-perhaps = Perhaps “{ $name }”
incoming-match-all = All are the same
incoming-add-all = All are new
incoming-choose-all = Choose all
incoming-choose-none = Choose none
incoming-line = line { $line }
incoming-items = What stands in the file
incoming-notices = What was not read as it stands
report-incoming = File imported
report-left = Left out
report-incoming-notices = { $count ->
        [one] One thing in the file was not read as it stands.
       *[other] { $count } things in the file were not read as they stand.
    }

## Published calendars

screen-publications = Published calendars
column-publication-whose = Whose events
column-publication-standing = State
publications-empty = A published calendar follows the office by itself, so that others see every change. It is a file in a folder that others read, a file at a web address to which they subscribe, or a calendar on a server, kept entry by entry.
publication-whole-office = The whole office
publication-all-now = Publish calendars now
publication-now = Publish now
publication-choose-file = Choose the file…
publication-other-file = Other file…
publication-here = Publish from this computer…
publication-change-password = Password…
publication-stop = Stop here
publication-review = Review conflicts…
publication-panel = State of the published calendar
publication-needs-you = { $count ->
    [one] 1 calendar waits for you
   *[other] { $count } calendars wait for you
}
publication-is-away = Not published from this computer
publication-is-publishing = Being published
publication-is-contradicted = { $count ->
    [one] 1 entry was changed there
   *[other] { $count } entries were changed there
}
publication-is-retried = { $failure }, tried again at { $at }
publication-is-waiting = Changed; published in a moment
publication-is-current = Up to date, { $at }
publication-is-never = Not published yet
publication-failure-unreachable = Waits for the network
publication-failure-untrusted = Server not trusted
publication-failure-busy = Server busy
publication-failure-unauthorised = Password not accepted
publication-failure-refused = Refused by the server
publication-failure-not_there = Nothing at this address
publication-failure-full = No room left
publication-failure-conflict = Changed by others there
publication-failure-file_not_written = File cannot be written
publication-failure-misunderstood = Answer not understood
publication-failure-no_keyring = Keyring does not open
publication-away-file = Each computer is told itself which file it may write; the office file holds no path.
publication-away-address = Nothing is sent from this computer before you say so. The password is kept in its keyring, not in the office file.
publication-lacks-address = Enter the web address below first.
publication-target = Where to
publication-succeeded = Last success
publication-created = { $count } new
publication-updated = { $count } changed
publication-deleted = { $count } removed
publication-password = Password
publication-password-kept = in this computer’s keyring
publication-password-none = none
publication-password-stays = Leave empty to keep the one that is kept
publication-password-title = Password for the published calendar
publication-here-title = Publish from this computer
publication-here-explained = From now on this computer sends every change of these events there while the office is open. The password is kept in its keyring and is never shown; leave it empty where the server asks for none.
publication-here-do = Publish
publication-sent = What is sent
publication-nobody = none
contradictions-title = Changed there: { $name }
contradictions-explained = Others changed these entries where the calendar is published. Nothing is written over before you decide; what is written over there cannot be brought back by undo.
contradictions-all = { $count ->
    [one] The one entry:
   *[other] All { $count } entries:
}
contradictions-ours = Write what Plenary has
contradictions-theirs = Leave what stands there
contradictions-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
contradictions-settle = { $count ->
    [0] Apply
    [one] Apply 1 decision
   *[other] Apply { $count } decisions
}
contradiction-changedThere = changed there
contradiction-deletedThere = deleted there
contradiction-alreadyThere = was there already
contradiction-not-ours = No longer in the office: the entry would be removed there.
contradiction-not-theirs = No longer there.
