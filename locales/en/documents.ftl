### What documents say beside the records themselves.

## Every document

document-as-of = As recorded on { $day }
document-cancelled = (cancelled)
document-overdue = overdue
document-may-be-overdue = may be overdue
document-not-recorded = not recorded
document-not-yet = not yet
document-nobody = nobody yet
document-left-out = { $count ->
    [one] 1 more there was no room for.
   *[other] { $count } more there was no room for.
}
document-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
error-document-year = { $year } is not a year that a document can be of.
    .hint = Years from 1000 to 9999 can be asked for.
error-document-not-set = The document could not be laid out.
    .hint = This is a fault in Plenary. As a Word document it can be written all the same.
dialog-export-document = Save the document

document-column-amount = Amount
document-column-body = Body
document-column-budget = Budget
document-column-contributions = Funding and donors
document-column-date = Date
document-column-decision = Decision
document-column-delegation = Delegation
document-column-due = Due
document-column-follow-up = Follow-up
document-column-gap = Still to fund
document-column-kind = Kind
document-column-meeting = Meeting
document-column-number = No.
document-column-outstanding = Still to come
document-column-participants = Participants
document-column-period = Period
document-column-place = Place
document-column-project = Project
document-column-received = Received
document-column-responsible = Responsible
document-column-stage = Stage
document-column-what = What
document-column-when = When

## Calendar of meetings

document-calendar-title = Calendar of meetings { $year }
document-calendar-nothing = No meeting is planned for this year.
document-calendar-open = Meetings whose days are not fixed
document-calendar-open-explained = Dates stand here as they were given.
document-calendar-comprises = Comprises: { $list }
document-calendar-part-of = Part of: { $name }
document-calendar-count-open = { $count ->
    [one] The days of 1 meeting are not fixed.
   *[other] The days of { $count } meetings are not fixed.
}
document-calendar-count-unsure = { $count ->
    [one] 1 meeting is not settled and is marked so.
   *[other] { $count } meetings are not settled and are marked so.
}

## Annotated agenda

document-agenda-title = { $name }: annotated agenda
document-agenda-nothing = The agenda has no items yet.
document-agenda-day = Day { $day }
document-agenda-from = from { $time }
document-agenda-papers = Papers: { $list }
document-agenda-follow-up = Follow-up of: { $name } ({ $state })
document-agenda-decisions = { $count ->
    [one] 1 decision taken
   *[other] { $count } decisions taken
}
document-agenda-duration = Planned in all:
document-agenda-without-duration = { $count ->
    [one] How long 1 item lasts is not recorded.
   *[other] How long { $count } items last is not recorded.
}
document-agenda-overrun = The agenda runs { $duration } beyond the end of the meeting.
document-paper-awaited = { $paper } (to come)
document-paper-late = { $paper } (late)

## List of participants

document-participants-title = { $name }: list of participants
document-participants-nobody = Nobody is recorded as coming yet.
document-participants-not-named = not named yet
document-participants-unnamed = { $count ->
    [one] 1 delegation has not named who comes.
   *[other] { $count } delegations have not named who comes.
}
document-participants-as-written = { $count ->
    [one] 1 name stands as the office writes it, for want of one in this language.
   *[other] { $count } names stand as the office writes them, for want of one in this language.
}

## Decisions

document-decisions-title = Decisions and their follow-up
document-decisions-open = Decisions still to be followed up
document-decisions-nothing = No decision is recorded.
document-decisions-elsewhere = Meeting not recorded
document-decisions-carried = on the agenda of { $list }
document-decisions-without-owner = { $count ->
    [one] Who sees to 1 open decision is not recorded.
   *[other] Who sees to { $count } open decisions is not recorded.
}
document-decisions-without-date = { $count ->
    [one] By when 1 open decision is to be seen to is not recorded.
   *[other] By when { $count } open decisions are to be seen to is not recorded.
}

## Projects

document-portfolio-title = Project portfolio
document-portfolio-nothing = No project is recorded.
document-projects-current = Current projects
document-projects-pipeline = Pipeline projects
document-projects-closed = Closed projects
document-sum-current = Current:
document-sum-pipeline = Pipeline:
document-sum-pipeline-open = Of these to be confirmed:
document-sum-closed = Closed:
document-sum-all = All stated:
document-sum-gap = Still to fund:
document-projects-unsure = { $count ->
    [one] 1 project is not settled and is marked so.
   *[other] { $count } projects are not settled and are marked so.
}
document-projects-without-amount = { $count ->
    [one] The budget of 1 project is not given. It is not nothing.
   *[other] The budgets of { $count } projects are not given. They are not nothing.
}
document-projects-gap-not-known = { $count ->
    [one] What 1 project still lacks is not known.
   *[other] What { $count } projects still lack is not known.
}

## Donor report

document-donor-subtitle = Contributions to projects
document-donor-nothing = No contribution is recorded.
document-donor-together = In all
document-donor-stage-not-stated = Stage not stated
document-donor-rung = { $stage }:
document-donor-instalments = Instalments
document-fact-title = Title:
document-fact-period = Period:
document-fact-budget = Budget:
document-fact-spent = Spent so far:
document-fact-gap = Still to fund:
document-donor-without-amount = { $count ->
    [one] The amount of 1 contribution is not given.
   *[other] The amounts of { $count } contributions are not given.
}
document-donor-spending-unknown = { $count ->
    [one] What was spent of 1 project’s money is not recorded.
   *[other] What was spent of { $count } projects’ money is not recorded.
}

## Plan of the year

document-year-title = Plan of the year { $year }
document-year-nothing = Nothing is planned for this year.
document-year-under-way = Under way when the year begins
document-year-undated = Without a place in time: { $list }.
document-year-undrawn = { $count ->
    [one] 1 bar more than one page can show. It is in the Word document.
   *[other] { $count } bars more than one page can show. They are in the Word document.
}
document-year-stated = certain days
document-year-possible = possible days
document-year-to_be_confirmed = to be confirmed
document-year-queried = queried
document-group-project = Other projects
document-group-meeting_block = Other blocks of meetings
document-group-meeting = Other meetings
document-group-activity = Other activities
document-group-deadline = Other deadlines

## What came of writing one

cli-document = { $file } was written.
document-without-letter = { $count ->
    [one] 1 letter is in no font of the document and stands as a box.
   *[other] { $count } letters are in no font of the document and stand as boxes.
}
