### What the core says. The attribute `.hint` of an error says what to do next.

## Records and values

error-required = This must be filled in.
error-control-character = This text has a character that cannot be shown.
    .hint = Type the text again instead of pasting it.
error-country-code = A country code is two capital letters, and only a state has one.
error-membership-of-nobody = A seat belongs to an organisation, to a person, or to both.
error-agenda-item-of-one = An agenda item belongs to one meeting or to one block.
error-participant-nobody = A participant is an organisation, a person, or both.
error-quorum-zero = This must be at least 1.
error-quorum-more-than-all = A quorum cannot be more than all.
error-own-step = This cannot hang on itself.
    .hint = Choose another, or leave it empty to count from the meeting.
error-step-elsewhere = This can only hang on a step of its own template.
error-deadline-elsewhere = This can only hang on a deadline of its own meeting.
error-offset-too-long = More than { $limit } cannot be counted.
error-template-without-steps = This template has no steps yet.
    .hint = Add its steps under Deadlines, Templates.
error-agenda-of-nothing = Only a meeting or a block of meetings has an agenda.
error-item-too-long = An item lasts a day at most.
    .hint = Divide it, or leave the duration open.
error-item-time-too-fine = Items of an agenda begin on a full minute.
error-series-pattern = A series has “{"{"}number{"}"}” once, “{"{"}year{"}"}” at most once, and no other braces.
    .hint = Write for example T-CY({"{"}year{"}"}){"{"}number{"}"}.
error-series-ambiguous = Symbols of this series could not be read back: its number has to be told from what stands beside it.
    .hint = Put a sign that is no figure between them.
error-symbol-space = A symbol begins and ends with a letter, a figure or a sign.
error-language-code = A language is given by its two letters, such as en or fr.
error-has-symbol = This paper has its symbol already: { $symbol }
    .hint = A symbol that was given is not given again. It can be corrected in the paper itself.
error-no-number-left = This series has no number left.
error-year = A year has one to four figures.
error-follow-up-closed = “{ $label }” is done or dropped; there is nothing to carry.
error-own-parent = This would come to stand above itself.
    .hint = Choose another.
error-own-successor = A project cannot follow on from itself.
error-link-to-itself = A record cannot be linked to itself.
error-publication-address = This is no web address of a calendar.
    .hint = It begins with https:// and has neither a question mark nor a number sign.
error-publication-address-collection = A calendar on a server has an address that ends in a slash.
error-publication-address-name = The address of a file ends in the file’s name.
error-publication-address-of-file = A file in a folder has no web address.
    .hint = Choose its place on this computer when it is first published.
error-publication-address-password = An address holds no user name and no password.
    .hint = Give the user name in its own field. The password is asked for, and kept in this computer’s keyring.
error-publication-address-plain = Calendars are sent over encrypted connections only.
    .hint = Use an address that begins with https://.
error-publication-scope = A published calendar is a body’s or a project’s, not both.
error-publication-user-name = A user name has no colon.
error-refers-to-nothing = What this refers to is no longer in the office.
    .hint = Choose another, or undo the deletion.
error-not-found = This record is no longer in the office.
    .hint = If it was deleted by mistake, undo the deletion.
error-still-referred-to = { $label } cannot be deleted: { $users } cannot do without it.
    .hint = Remove it there first.
error-already-there = This is there already.
error-not-allowed = The office cannot hold this value.
error-too-big = This is too long to be kept.
error-one-office = An office file holds exactly one office.
error-clash-changed = These two no longer clash in the way that was shown.
    .hint = Look at the clash as it is now, and accept it if it still can be.
error-no-such-command = Plenary does not know the command { $name }.
error-bad-input = What was asked for is not in order: { $detail }
error-date-order = The last day is before the first.

## Dates and amounts

error-date-edtf = { $edtf } is not a date that Plenary can keep.
    .hint = Write for example 2016-02, 2016-02-03/2016-02-05, 2027-35 (third quarter) or [2027-01..2027-06].
error-date-disagrees = The parts of this date contradict each other.
    .hint = Type the date again, so that it is read anew.
error-date-duration = A duration is at least one month.
error-date-no-start-time = An end time and a time zone need a start time.
    .hint = Add the start time, or remove both.
error-date-time-without-day = A time of day needs a date known to the day.
    .hint = Give the day, or leave out the time until it is known.
error-date-time-too-fine = Times are kept to the second.
error-date-ends-before-start = The end is not after the start.
    .hint = If it ends on another day, give both days.
error-date-time-zone = { $zone } is not a time zone that Plenary knows.
    .hint = Use a name such as Europe/Paris, or UTC.
error-date-immovable = This date cannot be moved there.
error-amount-without-currency = An amount and its currency go together.
    .hint = Give both, or neither where the amount is not known.
error-amount-negative = An amount cannot be negative.
error-amount-too-large = This amount is too large to be kept exactly.
error-percent = “{ $text }” is not a share from 0 to 100%.
    .hint = Write for example 7 or 12.5, with two decimals at most.
error-rate = “{ $text }” is not a rate of exchange.
    .hint = Write one number above zero, for example 1.08.
error-quantity = “{ $text }” is not a number of zero or more.
    .hint = Write figures alone, for example 120 or 12.5. What is not a number goes into the words beside it.
error-currency = “{ $text }” does not name one currency.
    .hint = Write its code of three letters, for example EUR or USD.
error-rate-to-itself = A currency has no rate against itself.
    .hint = Choose another.
error-rate-without-date = A rate needs its date.
    .hint = Give at least the month or the year for which it holds.

## The file

error-file-not-found = { $file } is not there any more.
    .hint = It may have been moved or renamed. Look for it with Open.
error-file-gone = { $file } was moved or deleted while it was open. Nothing was written.
    .hint = Put the file back in its place, or open it where it is now.
error-file-exists = There is a file called { $file } already.
    .hint = Choose another name. Plenary never overwrites an office.
error-cannot-open = { $file } cannot be opened.
    .hint = Check that you may read it, and that no other program holds it.
error-cannot-create = { $file } cannot be written there.
    .hint = Choose a folder in which you may write.
error-not-an-office = { $file } is not an office of Plenary.
    .hint = Offices end in .plenary. Nothing in the file was changed.
error-another-programs-file = { $file } belongs to another program.
    .hint = Nothing in the file was changed.
error-foreign-schema = { $file } carries instructions that Plenary did not put there, and is not opened.
    .hint = Open the last copy that you trust.
error-file-too-new = { $file } was made with a newer version of Plenary. It can be read here, but not changed.
    .hint = Install the newer version to change it.
error-locked = { $file } is being changed elsewhere. It can be read here, but not changed.
    .hint = Close it there, then open it here again.
error-locked-by = { $author } on { $device } has { $file } open. It can be read here, but not changed.
    .hint = Ask for it to be closed there, then open it here again.
error-busy = The office is busy.
    .hint = Try again in a moment.
error-read-only = { $file } can be read here, but not changed.
    .hint = Check that you may write in its folder.
error-disk-full = There is no room on the disk. Nothing was changed.
    .hint = Make room, then do it again.
error-damaged = The file is damaged.
    .hint = Nothing more was written to it. Open the last copy.
error-file-fault = The disk or the network drive did not answer.
    .hint = Check that the drive is there, then do it again.
error-interrupted = This was stopped.
error-internal = Something went wrong inside Plenary. Nothing was changed.
    .hint = Try again. If it happens again, send us the log.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.

## What writes are called, in menus and in the history

operation-create_office = make the office “{ $subject }”
operation-build_sample_office = fill in the sample office
operation-add_record = add { $kind } “{ $subject }”
operation-edit_record = edit { $kind } “{ $subject }”
operation-delete_record = delete { $kind } “{ $subject }”
operation-reschedule_record = change the date of “{ $subject }”
operation-cancel_meeting = cancel “{ $subject }”
operation-add_budget_headings = add the usual headings to the budget of “{ $subject }”
operation-receive_instalment = note the receipt of “{ $subject }”
operation-reorder_records = put in order: { $kind }, “{ $subject }”
operation-apply_template = apply a template to “{ $subject }”
operation-complete_deadline = complete “{ $subject }”
operation-add_ready_templates = add the { $subject }
operation-set_follow_up_state = change the follow-up of “{ $subject }”
operation-carry_follow_ups = carry follow-up to “{ $subject }”
operation-number_paper = give a symbol to “{ $subject }”
operation-accept_clash = accept a clash: “{ $subject }”
operation-import_data = import “{ $subject }”
operation-import_file = import “{ $subject }”
operation-invite_members = invite the members to “{ $subject }”
operation-copy_forward = carry the participants forward to “{ $subject }”
operation-add_sessions = add sessions to “{ $subject }”
operation-set_attendance = record attendance at “{ $subject }”
operation-set_stage = change how far participants have come: “{ $subject }”
operation-verify_contact_point = verify the contact point “{ $subject }”
operation-freeze_office = freeze the office as “{ $subject }”

## Kinds of records

kind-office_info = office
kind-organisation = organisation
kind-person = person
kind-region = region
kind-instrument = instrument
kind-article = article
kind-body = body
kind-body_composition = line of composition
kind-membership = membership
kind-recommendation = recommendation
kind-considered_option = option
kind-project = project
kind-project_lineage = follow-on
kind-project_region = region of work
kind-region_state = state of a region
kind-contribution = contribution
kind-instalment = instalment
kind-funding_need = funding to be identified
kind-partnership = partnership
kind-budget_line = budget line
kind-activity = activity
kind-activity_participation = participants
kind-financial_transaction = transaction
kind-exchange_rate = rate of exchange
kind-result = result
kind-indicator = indicator
kind-indicator_value = value measured
kind-meeting_block = block of meetings
kind-meeting = meeting
kind-meeting_body = convening body
kind-agenda_item = agenda item
kind-decision = decision
kind-deadline_template = template
kind-template_step = step
kind-deadline = deadline
kind-holiday_observance = observed holidays
kind-closure = closure
kind-paper_series = series of papers
kind-paper = paper
kind-paper_version = version of a paper
kind-implementation = implementation
kind-accepted_clash = accepted clash
kind-network = network
kind-contact_point = contact point
kind-opportunity = opportunity
kind-source_document = source
kind-source_slide = slide
kind-citation = citation
kind-alias = other name
kind-link = link
kind-meeting_session = session
kind-participant = participant
kind-attendance = attendance
kind-quorum_rule = quorum rule
kind-freeze = frozen state
kind-calendar_component = calendar entry
kind-publication = published calendar

## Money

gap-not-known = not known
gap-none = none
gap-exactly = { $amount }
gap-at-most = at most { $amount }
gap-total-not-known = { $without ->
    [one] not known of 1 project
   *[other] not known of { $without } projects
}
gap-total-and-not-known = { $amount } + { $without ->
    [one] 1 project of which it is not known
   *[other] { $without } projects of which it is not known
}
gap-total-at-most-and-not-known = at most { $amount } + { $without ->
    [one] 1 project of which it is not known
   *[other] { $without } projects of which it is not known
}
left-not-known = not known
left-exactly = { $amount }
left-at-most = at most { $amount }
left-over-by = over by { $amount }
left-over-by-at-least = over by at least { $amount }
share-not-known = not known
share-at-least = at least { $least }
share-between = { $least } to { $most }
share-of-budget = { $share } of the budget
share-of-budget-amounts-to = { $share } of the budget: { $amount }
pace-not-known = Spending and time cannot be compared yet.
pace-behind = Less is spent than time has passed.
pace-even = Spending cannot be told apart from the passing of time.
pace-ahead = More is spent than time has passed.
rates-entered = At rates entered: { $rates }
rates-missing = no rate entered for { $currencies }
sum-only-unknown-amount = { $without ->
    [one] 1 amount not known
   *[other] { $without } amounts not known
}
sum-stated-and-unknown-amount = { $stated } + { $without ->
    [one] 1 not known
   *[other] { $without } not known
}
sum-stated = { $stated }
sum-none-project = no project
sum-none-donor = no donor recorded
sum-only-unknown-project = { $without ->
    [one] 1 project without an amount
   *[other] { $without } projects without an amount
}
sum-only-unknown-donor = { $without ->
    [one] 1 donor, amount not known
   *[other] { $without } donors, amounts not known
}
sum-stated-and-unknown-project = { $stated } stated + { $without ->
    [one] 1 project without an amount
   *[other] { $without } projects without an amount
}
sum-stated-and-unknown-donor = { $stated } + { $without ->
    [one] 1 donor whose amount is not known
   *[other] { $without } donors whose amounts are not known
}

## Activities and results

headcount-exactly = { $people }
headcount-at-least = ≥ { $people }
headcount-not-known = ?
headcount-women = { $count ->
    [one] 1 woman
   *[other] { $shown } women
}
headcount-men = { $count ->
    [one] 1 man
   *[other] { $shown } men
}
headcount-not-recorded = { $count ->
    [one] 1 not recorded which
   *[other] { $shown } not recorded which
}
headcount-incomplete = { $count ->
    [one] 1 number not known
   *[other] { $shown } numbers not known
}
progress-not-counted = Not measured in numbers
progress-no-value = Nothing measured yet
progress-no-target = No target is set
progress-contradictory = The target is worse than the baseline: check which way is better
progress-no-baseline = Target not reached; how far it has come is not known without a baseline
progress-reached = Target reached
progress-beyond = Target passed: { $share } of the way
progress-not-kept = Level not kept
progress-away = Further away than at the start, by { $share } of the way
progress-share = { $share } of the way
trained-title = Who was trained
trained-took-part = { $took_part } of { $all } took part.
trained-planned = { $planned ->
    [one] 1 has not yet, and is expected.
   *[other] { $planned } have not yet, and are expected.
}
trained-without = { $without ->
    [one] Of 1 no participation is recorded.
   *[other] Of { $without } no participation is recorded.
}
trained-incomplete = { $count ->
    [one] The totals leave out 1 number that is not known.
   *[other] The totals leave out { $count } numbers that are not known.
}
trained-unrecorded = { $count ->
    [one] Of 1 activity that was held no participants are recorded.
   *[other] Of { $count } activities that were held no participants are recorded.
}
trained-standing = Participation
trained-standing-tookPart = took part
trained-standing-planned = only expected
trained-standing-notRecorded = none recorded
trained-last = Last
trained-year-not-sure = Year not sure
trained-all-years = All years
trained-all-states = All of these
trained-numbers-not-known = Numbers not known

## Export

# Before the title of an event whose day is not known. $date: "May 2027", "Q3 2027".
export-date-tbc = [{ $date }, date TBC]
# The same, where it is one of several dates.
export-date-choice = [TBC]
export-cancelled = CANCELLED: { $title }
export-deadline = Deadline – { $title }
export-deadline-at = Deadline { $time } – { $title }
export-project-start = { $title }: start
export-project-end = { $title }: end
# A category, by which calendars colour what is not certain.
export-provisional = Provisional
export-as-written = Date as written: { $text }
# Before a list of the meetings of a block.
export-members = Held together; the days of each are not given:

error-export-write = “{ $file }” could not be written.
    .hint = The file that was there before is unchanged. Choose another folder, or check that you may write to this one.
error-export-disk-full = There is no room on the disk for “{ $file }”.
    .hint = The file that was there before is unchanged. Make room, or choose another disk.
error-export-folder = The folder “{ $file }” holds other files and was left as it is.
    .hint = Choose an empty folder, or one that an earlier export made.
error-export-order = The records to export came in the wrong order ({ $id }).

## Published calendars

publication-unreachable = The server cannot be reached.
    .hint = It is tried again by itself. What is written here goes there then.
publication-untrusted = The server cannot prove that it is the one that is meant. Nothing was sent.
    .hint = Ask whoever runs it about its certificate, and check the address.
publication-busy = The server has trouble of its own, or asks to wait.
    .hint = It is tried again by itself.
publication-unauthorised = The server does not take this user name and password.
    .hint = Check the user name, and enter the password again.
publication-no-keyring = The password could not be taken from this computer’s keyring.
    .hint = Unlock the keyring, then publish again.
publication-refused = The server does not allow this calendar to be changed.
    .hint = Check the address, and ask whoever runs the server for the right to write there.
publication-not-there = There is no calendar at this address.
    .hint = Check the address. A calendar on a server must be made there first.
publication-full = There is no room for the calendar.
    .hint = Make room. It is tried again by itself.
publication-conflict = Others changed what stands there. Nothing of theirs was written over.
    .hint = Look at both sides, and choose which stands.
publication-file-not-written = The file could not be written. The one that was there is unchanged.
    .hint = Check that its folder is there and that you may write in it. It is tried again by itself.
publication-misunderstood = The answer is none that a calendar server gives.
    .hint = Check the address: it may be that of a web page.
error-publication-no-keyring = This computer has no keyring that answers, so the password cannot be kept.
    .hint = Unlock the system’s keyring, or install one (GNOME Keyring, KWallet), and try again.
error-publication-no-address = This published calendar has no web address yet.
    .hint = Enter its address first.
error-publication-no-file = This computer has not been told which file is meant.
    .hint = Choose the file first.
error-publication-not-here = This calendar is not published from this computer.
    .hint = Publish it from this computer first, or do so where it is published.

## The office and its files

error-no-office = No office is open.
    .hint = Open one, or make a new one.
error-no-data-here = { $file } holds no data that Plenary wrote.
    .hint = Choose the folder that an export of data made, or an archive of an office.

## Dialogs

dialog-new-office = New office
dialog-open-office = Open an office
dialog-export-calendar = Export a calendar
dialog-publish-calendar = Choose the file to keep current
dialog-export-data = Export all data to a folder
dialog-export-sheet = Export a list for Excel
dialog-export-participants = Export the list of participants for Excel
dialog-import-data = Import data from a folder

## The archive of an office

dialog-export-archive = Archive the office
dialog-import-archive = Import data from an archive
cli-archive = { $file } was written: { $records } records, { $events } events, { $documents } documents and { $steps } steps of history.
error-archive-broken = “{ $file }” is no archive that can be read: it is damaged, cut off or no ZIP file.
    .hint = Copy it once more from where it comes from.
error-archive-closed = “{ $file }” is encrypted, or packed in a way that Plenary does not know.
    .hint = Unpack it with the program that made it, and take in the folder.
error-archive-names = “{ $file }” was not made by Plenary: the name “{ $name }” leads out of it or stands in it twice. Nothing of it was read.
error-archive-too-large = “{ $file }” holds more than Plenary takes in. Nothing of it was read.
archive-left-document = { $name } could not be set. The same document is there as the other kind of file.
archive-left-events = { $count ->
    [one] 1 item has no date at all and is in no calendar; the tables have it.
   *[other] { $count } items have no date at all and are in no calendar; the tables have them.
}
archive-left-years = { $count ->
    [one] There is no document of the earliest year; the tables have it.
   *[other] There are no documents of the earliest { $count } years; the tables have them.
}
archive-left-donors = { $count ->
    [one] There is no document for 1 donor; the tables have it.
   *[other] There are no documents for { $count } donors; the tables have them.
}
archive-left-agendas = { $count ->
    [one] The earliest agenda is not set as a document; the tables have it.
   *[other] The earliest { $count } agendas are not set as documents; the tables have them.
}
archive-left-participants = { $count ->
    [one] The earliest list of participants is not set as a document; the tables have it.
   *[other] The earliest { $count } lists of participants are not set as documents; the tables have them.
}
archive-left-machine = What belongs to a machine and not to the office: preferences, and how tables of other programs were read. Files that papers and sources name by their address were never in Plenary.
archive-readme-title = Archive of { $name }
archive-readme-what = All that this office kept in Plenary when it last changed, on { $day }. Every file can be opened without Plenary.
archive-readme-tables = All records: a CSV file for each kind, in UTF-8, with a comma between fields and the names of the columns in the first line (RFC 4180). datapackage.json says what each column holds and which refers to which (Frictionless Data Package 2.0, datapackage.org). Spreadsheets and databases open them.
archive-readme-calendar = What takes place, for any calendar program (iCalendar, RFC 5545): confirmed.ics has what is known to the day, with deadlines; provisional.ics what is known to the week, the month or the year.
archive-readme-documents = The same for people, by language, as Word and PDF: meetings and plan of each year, projects, donors, decisions, agendas, participants. Missing where documents were not asked for.
archive-readme-history = Who did what, and when (UTC), from the first step on. “done” is in force; “undone” and “abandoned” were taken back.
archive-readme-manifest = The checksum of each file. This folder is a bag (BagIt, RFC 8493): “sha256sum -c manifest-sha256.txt” says whether it is whole.
archive-readme-columns = In the tables:
archive-readme-ids = id is the record’s own; a column ending in _id holds the id of another record.
archive-readme-dates = A date is kept as written (_raw), as EDTF where it was understood (_edtf, ISO 8601-2), and with the first and the last day that it can mean (_earliest, _latest).
archive-readme-amounts = A sum is kept as written (_raw), in whole minor units such as cents (_minor), and with its currency (_currency, ISO 4217). A sum that is not known is empty, and not zero.
archive-readme-empty = An empty field is not known, or does not apply. In a column that may also hold an empty text, that text is written as a backslash.
archive-readme-plenary = Plenary takes the archive in again as a whole: “Import data from CSV”, or “plenary-cli import csv”.
archive-readme-left-out = Not in this archive:

dialog-export-share = Export as one file
error-share-kind = Meetings, blocks of meetings and projects can be exported as one file.
cli-share = { $file } was written: { $records } records and { $documents } documents.
archive-left-own = What is the office’s own: clashes that it accepted, states that it froze, and its history.
archive-readme-share = { $name }
archive-readme-share-what = What belongs to it and what that refers to, as the office “{ $office }” had it when it last changed, on { $day }. Every file can be opened without Plenary.
archive-readme-share-calendar = What takes place, for any calendar program (iCalendar, RFC 5545).
archive-readme-share-plenary = Another office takes it in with “Import a file”, or “plenary-cli import”: what is new, changed or perhaps the same is shown first.
incoming-data-notice = { $file }: { $reason }
incoming-data-own = It is the other office’s own, and stays there.
incoming-data-needs = It cannot do without “{ $name }”, which is left where it is.
incoming-data-changed-here = It was changed here by { $author }.
incoming-data-otherwise = What is here stays. The file says otherwise: “{ $text }”
incoming-alike-state = the same state

## Lists for Excel

sheet-amount = { $field }: amount
sheet-currency = { $field }: currency
sheet-as-written = { $field } as written
sheet-contributions = Contributions
sheet-currency-alone = Currency
sheet-total = Total
sheet-total-without = { $count ->
    [one] 1 amount not known
   *[other] { $count } amounts not known
}
error-sheet-too-long = A workbook holds { $most } rows at most, and this list has more.
    .hint = Export it as CSV.

## Meetings

date-within-block = within { $date }

## Participants, attendance and quorum

session-name = Session { $number }
list-of-participants = List of participants
list-by-language = Participants by working language
list-language-unknown = Language not known
list-party = Parties
list-observer = Observers
list-ad_hoc = Invited for the occasion
list-expert = Experts
list-secretariat = Secretariat
list-interpreter = Interpreters
list-other = Others
quorum-share-1-2 = half
quorum-share-1-3 = one third
quorum-share-2-3 = two thirds
quorum-share-1-4 = one quarter
quorum-share-3-4 = three quarters
quorum-share-3-5 = three fifths
quorum-rule-share-at_least = At least { $share } of the parties
quorum-rule-share-more_than = More than { $share } of the parties
quorum-rule-count-at_least = { $count ->
    [one] At least 1 party
   *[other] At least { $count } parties
}
quorum-rule-count-more_than = { $count ->
    [one] More than 1 party
   *[other] More than { $count } parties
}
quorum-rule-online-counts = { $rule }, those online included
quorum-rule-online-does-not-count = { $rule }, in the room
quorum-rule-incomplete = The quorum rule lacks its numbers.
quorum-reached = Quorum reached: { $present } of { $entitled } parties are present, { $needed } are needed.
quorum-not-reached = { $missing ->
    [one] No quorum: { $present } of { $entitled } parties are present, { $needed } are needed – 1 more.
   *[other] No quorum: { $present } of { $entitled } parties are present, { $needed } are needed – { $missing } more.
}
quorum-no-rule = No quorum rule is recorded: { $present } of { $entitled } parties are present.
quorum-nobody-entitled = Quorum not known: no party is recorded as a member on that day.
quorum-not-taken = Attendance has not been taken: { $needed } of { $entitled } parties are needed.
quorum-entitlement = Quorum not known: { $present } parties are present, { $needed } are needed; some seats may or may not be in force that day.
quorum-today = Today that is { $needed } of { $entitled } parties.
# Follows a count. $count: how many are counted without a date.
quorum-undated = { $count ->
    [one] Since when 1 of them has been a party is not recorded.
   *[other] Since when { $count } of them have been parties is not recorded.
}

## As reported on

error-frozen-elsewhere = What the office held at “{ $name }” is not in this file.
    .hint = It was frozen in another office, and only its name came with the data. Open the office in which it was frozen.
error-no-such-freeze = No frozen state is called “{ $name }”.
    .hint = List freeze shows what is frozen.
error-date-two-ways = “{ $date }” can be read in more than one way.
    .hint = Write the month in letters, for example 3 April 2016.
dialog-export-note = Save the update note
amount-not-given = not given
date-not-given = not given
difference-gap = Still to be funded
shift-earlier = earlier
shift-later = later
shift-narrower = more closely known
shift-wider = less closely known
shift-shorter = shorter
shift-longer = longer
shift-known-year = now known to the year
shift-known-quarter = now known to the quarter
shift-known-month = now known to the month
shift-known-day = now known to the day
shift-known-only-year = known only to the year by now
shift-known-only-quarter = known only to the quarter by now
shift-known-only-month = known only to the month by now

note-name = Update note
note-title = { $office }: update
note-of = As of { $day }.
note-of-since = As of { $day }. In square brackets: what is new or different since “{ $name }”.
note-of-since-date = As of { $day }. In square brackets: what is new or different since “{ $name }” ({ $date }).
note-part-current_projects = Current projects
note-part-pipeline = Pipeline projects
note-part-ahead = Meetings and activities ahead
note-part-opportunities = Opportunities for networking
note-nothing = Nothing is recorded.
note-and-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
note-to_be_confirmed = to be confirmed
note-queried = queried
note-sought = sought
note-announced = announced
note-pledged = pledged
note-agreed = agreed
note-received = received
note-budget = Budget: { $amount }
note-budget-not-given = Budget: not given
note-donors = Donors: { $list }
note-donors-unknown = Donors: { $list }; amounts not known
note-donors-partly = Donors: { $list }; other amounts not known
note-to-be-identified = Funding to be identified: { $list }
note-gap = Still to be funded: { $gap }
note-partners = Partners: { $list }
note-partners-open = Partners, not confirmed: { $list }
note-regions = Region: { $list }
note-follows-on = Follows on from: { $list }
note-together = Together: { $sum }
note-together-open = Of which not confirmed: { $sum }
note-meetings = Meetings: { $list }
note-convened = Convened by: { $list }
note-under = Under: { $project }
note-may-be-same = May be the same as: { $list }
note-agenda = On the agenda: { $list }
note-of-part = { $name }: { $detail }
note-opportunity = { $title }: { $subject }
note-composition = Composed of: { $list }
note-seats = { $role }: { $list }
note-options = Under consideration: { $list }
note-contact-points = Contact points: { $list }
note-contact-points-of = Contact points ({ $kind }): { $list }
note-gone = No longer recorded: { $name }
note-held = Held since: { $name }
note-closed = Closed since: { $name }
note-cancelled = Cancelled since: { $name }
note-mark-new = new
note-mark-gone = no longer recorded
note-mark-moved = date was { $before }
note-mark-moved-how = { $how }, was { $before }
note-mark-confirmed = now confirmed
note-mark-no_longer_confirmed = no longer confirmed
note-mark-taken_up_again = taken up again
note-mark-was = was: { $before }
note-mark-field-was = { $field }: was { $before }
note-mark-changed = changed: { $fields }
note-mark-of-part = { $kind } { $name }: { $mark }

## The command line

cli-made = { $file } was made.
cli-calendar = { $count ->
    [one] 1 event was written to { $file }.
   *[other] { $count } events were written to { $file }.
}
cli-calendar-unchanged = { $count ->
    [one] { $file } holds the same event already, and was left as it is.
   *[other] { $file } holds the same { $count } events already, and was left as it is.
}
cli-left-out = Left out: { $title } – { $reason }
cli-data = { $count ->
    [one] 1 record was written to { $file }.
   *[other] { $count } records were written to { $file }.
}
cli-sheet = { $count ->
    [one] 1 row was written to { $file }.
   *[other] { $count } rows were written to { $file }.
}
cli-import = { $file }: { $added } added, { $changed } changed, { $unchanged } unchanged.
cli-notice = { $file }, line { $line }: { $reason }
cli-notice-field = { $file }, line { $line }, { $field }: { $reason }
cli-refused = { $kind } “{ $label }” ({ $id }): { $reason }
cli-frozen = The office was frozen as “{ $name }”.
cli-no-difference = Nothing differs.
cli-note = The note was written to { $file }.
cli-in-order = Nothing is wrong with this office.
error-output = The answer could not be written.
    .hint = Check where the output goes to, and that there is room.
error-no-calendar = This file is not a calendar.
    .hint = Choose a file that another calendar program exported, most often with the ending .ics.
error-cancelled = Stopped; nothing was changed.

## What comes in from files of other programs

error-file-unreadable = The file cannot be read.
    .hint = Check that it is still there and that you may open it.
error-file-too-large = “{ $file }” is no file that can be taken in, or is larger than one gigabyte.
error-file-kind = Plenary does not know what kind of file “{ $file }” is.
    .hint = It takes in calendars that other programs exported, most often with the ending .ics, tables with the ending .xlsx or .csv, and texts with the ending .txt or .md.
error-no-instant = That is no moment in time.
incoming-untitled = Untitled event
incoming-planned-here = A deadline, or a project’s beginning or end: these are changed in Plenary.
incoming-deleted-here = It was deleted here.
incoming-older = What is here is a later revision.
incoming-alike-name = same name, and days in common
incoming-alike-undated = same name, and one of the two has no date
incoming-pasted = Pasted text
incoming-contradicts = The text says otherwise: “{ $text }”
incoming-quoted = “{ $text }”
incoming-quoted-slide = Slide { $slide }: “{ $text }”
incoming-no-project = Neither the office nor the text has the project “{ $project }”.
incoming-unused-line = Nothing was made of “{ $text }”: it names a date or a sum, but no meeting and no project.
error-text-too-long = The text is too long to be read.
    .hint = Take it in in parts.
incoming-alike-days = begins on the same day, and the one name is part of the other
calendar-notice-not-an-event = “{ $found }” is no event: tasks, journals and free or busy times are left out.
calendar-notice-no-start = The event “{ $found }” has no start and is left out.
calendar-notice-start = The start “{ $found }” cannot be read; the event is left out.
calendar-notice-end = The end or the duration cannot be read, or comes before the start; the event is kept without an end.
calendar-notice-zone = The time zone “{ $found }” is not known; the time is taken for the office’s own.
calendar-notice-rule = The rule by which “{ $found }” repeats cannot be read; it is kept once.
calendar-notice-too-many-occurrences = “{ $found }” repeats more often than is taken in; the first occurrences are kept.
calendar-notice-no-occurrence = “{ $found }” does not take place between the days for which occurrences are taken in.
calendar-notice-twice = “{ $found }” is in the file more than once; the latest revision is kept.
calendar-notice-too-long = Something is too long to be kept and is left out.
calendar-notice-not-closed = { $found } has no end; what stands in it is kept.
calendar-notice-too-many-events = There are more events than are taken in; this one is left out.
cli-incoming = { $file }: { $added } added, { $changed } changed, { $unchanged } the same, { $left } left where they are.
cli-incoming-not-done = { $file }: nothing was changed.
cli-alike = Perhaps “{ $label }” ({ $detail }): { $reason }
dialog-import-file = Import a file
error-no-incoming = There is no file to take in any more.

## Tables that are taken in

error-table-without-header = No header was found in this table: no row that names its columns.
error-table-too-large = This table is larger than what Plenary takes in.
error-table-broken = This table cannot be read: it is damaged or protected.
incoming-match-id = Recognised by its id.
incoming-match-name = Recognised by its name.
incoming-match-name-date = Recognised by its name and date.
incoming-match-donor = Recognised by its donor and project; the sum was not known.
incoming-match-email = Recognised by the e-mail address.
incoming-alike-same-name = same name
incoming-alike-same-email = same e-mail address
incoming-alike-same-project = same donor and project
incoming-alike-other-date = same name, another date
incoming-table-column-passed = The column “{ $column }” is passed over.
incoming-table-cut = The table goes on: what follows is not read.
incoming-table-date = “{ $column }”: “{ $found }” is no date; it is kept as written.
incoming-table-date-ambiguous = “{ $column }”: “{ $found }” can be two days; it is kept as written until you say which.
incoming-table-from-to = “{ $column }”: “{ $found }” does not end what begins; both are kept as written.
incoming-table-amount = “{ $column }”: “{ $found }” is no amount with a currency; it is kept as written, the amount unknown.
incoming-table-amount-ambiguous = “{ $column }”: “{ $found }” can be two amounts; it is kept as written, the amount unknown.
incoming-table-share = “{ $column }”: “{ $found }” is no share; it is kept in the note.
incoming-table-word = “{ $column }”: “{ $found }” is none of the words for it; it is kept in the note.
incoming-table-not-here = “{ $column }”: the office has no “{ $found }”, or more than one.
incoming-table-missing = There is nothing under “{ $column }”, and it is needed.
incoming-table-twice = It stands in line { $line } already.
incoming-table-total = A total: it is worked out, not taken in.
incoming-table-heading = A heading within the table.
incoming-table-alone = Only one cell is filled: it may be a remark.
## IATI: what the standard demands and the office does not know

iati-start_day = IATI demands the day on which the project begins. “{ $about }” names none.
iati-start_day-remedy = Project, date: both days, such as 1 Nov 2013 – 31 Oct 2016
iati-start_day-none = IATI demands the day on which the project begins. No date is given.
iati-project_unconfirmed = It is not certain that there will be the project: what is to be confirmed is not published.
iati-project_unconfirmed-remedy = Project, certainty
iati-no_participant = IATI demands an organisation that funds the project, answers for it or carries it out.
iati-no_participant-remedy = Project, contributions or partners
iati-end_day = IATI expects the day on which the project ends. “{ $about }” names none.
iati-end_day-remedy = Project, date
iati-end_day-none = IATI expects the day on which the project ends. No date is given.
iati-description = IATI demands a description; the title stands in its place.
iati-description-remedy = Project, focus
iati-budget_amount = The amount of the budget is not known: “{ $about }”.
iati-budget_amount-remedy = Project, budget; or the amount of that line
iati-budget_amount-none = The budget is not known.
iati-budget_period = A budget runs from one day to another. “{ $about }” does not name both.
iati-budget_period-remedy = Project, date or eligible period
iati-budget_period-none = A budget runs from one day to another. No date is given.
iati-budget_by_year = IATI demands budgets of a year at most; the office knows only the whole: “{ $about }”.
iati-budget_by_year-remedy = Project, money, budget: lines by year, each with its period
iati-budget_line_period = For which period the line “{ $about }” is, is not known.
iati-budget_line_period-remedy = Project, money, budget: the line’s period, such as 2016
iati-recipient = IATI demands where the project works.
iati-recipient-remedy = Project, regions; or states as its beneficiaries
iati-recipient_share = IATI demands what share of the project is for which country or region.
iati-recipient_share-remedy = In the tool that publishes: Plenary does not hold it
iati-country_code = The code of { $about } is not known.
iati-country_code-remedy = Organisation, country code
iati-partner_role = { $about } is left out: IATI has no word for its role.
iati-partner_role-remedy = Project, partners: implementing or accountable, where it is that
iati-partner_unconfirmed = { $about } is left out: it is not certain that it is a partner.
iati-partner_unconfirmed-remedy = Project, partners, certainty
iati-contribution_unconfirmed = What { $about } gives is left out: it is not certain.
iati-contribution_unconfirmed-remedy = Project, contributions, certainty
iati-contribution_not_promised = What { $about } gives is no transaction: it is neither pledged nor agreed nor received.
iati-contribution_not_promised-remedy = Project, contributions, firmness
iati-contribution_amount = How much { $about } gives is not known.
iati-contribution_amount-remedy = Project, contributions, amount
iati-contribution_day = The day of what { $about } gives is not known.
iati-contribution_day-remedy = Project, contributions, date
iati-instalment_amount = The amount of an instalment from { $about } is not known.
iati-instalment_amount-remedy = Project, contributions, instalments
iati-instalment_day = The day on which an instalment from { $about } came is not known.
iati-instalment_day-remedy = Project, contributions, instalments
iati-transaction_amount = The amount of a transaction is not known: “{ $about }”.
iati-transaction_amount-remedy = Project, transactions
iati-transaction_day = The day of a transaction is not known: “{ $about }”.
iati-transaction_day-remedy = Project, transactions, date
iati-transaction_to_come = “{ $about }” is of a day still to come: IATI takes it once that has passed.
iati-transaction_to_come-remedy = Export again then
iati-sector = IATI demands a sector of each activity.
iati-sector-remedy = Project, sectors: codes of the DAC list, such as 15130 60 %, 15170 40 %
iati-classification = IATI expects the type of aid, of flow and of finance, and whether the aid is tied.
iati-classification-remedy = In the tool that publishes: Plenary does not hold them
iati-reporting_type = IATI tells international, national and regional organisations apart; international was written.
iati-reporting_type-remedy = In the tool that publishes, where it is another
dialog-export-iati = Export for aid transparency (IATI)
error-iati-publisher = It is not known who publishes: either no organisation has an IATI identifier, or several have.
    .hint = Name the organisation that publishes, and fill in its identifier.
error-iati-no-identifier = { $name } has no IATI identifier: without one, nobody knows whose activities these are.
    .hint = It can be looked up at org-id.guide, and is kept with the organisation.
error-iati-identifier = That is no IATI identifier: it has an agency’s code, a hyphen and a number, without spaces or / & | ?.
    .hint = It can be looked up at org-id.guide, such as XM-DAC-5-1.
error-sectors = These are no sectors: five-digit codes of the DAC list, of several each with its share, which come to 100%.
    .hint = For instance: 15130 60 %, 15170 40 %
cli-iati = { $count ->
    [0] Nothing was written: no project has all that IATI demands.
    [one] 1 activity was written to { $file }.
   *[other] { $count } activities were written to { $file }.
}
cli-iati-left-out = Left out: { $name } – { $reason } ({ $remedy })
cli-iati-gap = { $name }, { $element }: { $reason } ({ $remedy })
cli-iati-gap-of-all = { $element }: { $reason } ({ $remedy })
