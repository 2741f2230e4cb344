//! What was done, in sentences of a person's language or as JSON for a script.

use jiff::civil::Date;
use plenary::command::archive::ArchiveReport;
use plenary::command::archive::share::ShareReport;
use plenary::command::deadlines::DueRow;
use plenary::command::freezes::{Comparison, DifferenceRow, StepText};
use plenary::command::history::OfficeState;
use plenary::command::iati::{IatiGap, IatiReport};
use plenary::command::incoming::{Choice, IncomingRow, IncomingVerdict};
use plenary::command::sheet_files::SheetReport;
use plenary::command::transfer::{CalendarReport, DataReport, DocumentReport, ImportReport, NoteReport};
use plenary::command::update_note::UpdateNote;
use plenary::exchange::notice::Notice;
use plenary::locale;
use plenary::model::language::Language;
use plenary::model::record::Table;
use plenary::store::record::RecordLabel;
use serde::Serialize;

use crate::Outcome;
use crate::importing::Imported;

/// What goes to standard output, and how it went.
pub struct Report {
    /// Without the last line's end.
    pub text: String,
    /// What the exit code says.
    pub outcome: Outcome,
}

impl Report {
    pub fn done(text: String) -> Self {
        Self { text, outcome: Outcome::Done }
    }
}

/// How reports are given.
#[derive(Clone, Copy)]
pub struct Style {
    pub language: Language,
    /// As JSON, which is the same in every language.
    pub json: bool,
}

/// What a check found.
#[derive(Serialize)]
struct Check<'f> {
    faults: &'f [String],
}

/// What the office was frozen as.
#[derive(Serialize)]
struct Frozen<'n> {
    name: &'n str,
}

impl Style {
    pub fn made(self, state: &OfficeState) -> Report {
        Report::done(self.give(state, || vec![self.say("cli-made", &[("file", &state.file_name)])]))
    }

    pub fn calendar(self, report: &CalendarReport) -> Report {
        Report::done(self.give(report, || {
            let message = if report.is_changed { "cli-calendar" } else { "cli-calendar-unchanged" };
            let written = report.summary.written.to_string();
            let mut lines = vec![self.say(message, &[("file", &report.file_name), ("count", &written)])];
            lines.extend(report.summary.left_out.iter().map(|left_out| {
                let reason = self.say(&format!("left-out-{}", on_the_wire(&left_out.reason)), &[]);
                self.say("cli-left-out", &[("title", &left_out.title), ("reason", &reason)])
            }));
            lines
        }))
    }

    pub fn iati(self, report: &IatiReport) -> Report {
        let contents = &report.contents;
        let text = self.give(report, || {
            let file = ("file", report.file_name.as_str());
            let mut lines = vec![self.say("cli-iati", &[file, ("count", &contents.written.to_string())])];
            for project in &contents.projects {
                let name = project.name.as_str();
                lines
                    .extend(project.left_out.iter().map(|gap| self.iati_gap("cli-iati-left-out", name, gap)));
                lines.extend(project.gaps.iter().map(|gap| self.iati_gap("cli-iati-gap", name, gap)));
            }
            lines.extend(contents.gaps.iter().map(|gap| self.iati_gap("cli-iati-gap-of-all", "", gap)));
            lines
        });
        let is_whole = contents.projects.iter().all(|project| project.left_out.is_empty());
        Report { text, outcome: if is_whole { Outcome::Done } else { Outcome::Faulty } }
    }

    fn iati_gap(self, message: &str, name: &str, IatiGap { element, reason, remedy }: &IatiGap) -> String {
        let arguments = [("name", name), ("element", element), ("reason", reason), ("remedy", remedy)];
        self.say(message, &arguments)
    }

    pub fn data(self, report: &DataReport) -> Report {
        Report::done(self.give(report, || {
            let records: u32 = report.tables.iter().map(|table| table.records).sum();
            let mut lines =
                vec![self.say("cli-data", &[("file", &report.file_name), ("count", &records.to_string())])];
            let frozen = report.tables.iter().find(|it| it.table == Table::Freeze && it.records > 0);
            lines.extend(frozen.map(|it| self.say("data-frozen", &[("count", &it.records.to_string())])));
            lines
        }))
    }

    pub fn archive(self, report: &ArchiveReport) -> Report {
        Report::done(self.give(report, || {
            let records: u32 = report.tables.iter().map(|table| table.records).sum();
            let [records, events, documents, steps] =
                [records, report.events, report.documents, report.steps].map(|count| count.to_string());
            let counts = [
                ("file", report.file_name.as_str()),
                ("records", &records),
                ("events", &events),
                ("documents", &documents),
                ("steps", &steps),
            ];
            let mut lines = vec![self.say("cli-archive", &counts)];
            lines.extend(report.left_out.iter().map(|left_out| shown(left_out)));
            lines
        }))
    }

    pub fn share(self, report: &ShareReport) -> Report {
        Report::done(self.give(report, || {
            let records: u32 = report.tables.iter().map(|table| table.records).sum();
            let [records, documents] = [records, report.documents].map(|count| count.to_string());
            let counts =
                [("file", report.file_name.as_str()), ("records", &records), ("documents", &documents)];
            let mut lines = vec![self.say("cli-share", &counts)];
            lines.extend(report.left_out.iter().map(|left_out| shown(left_out)));
            lines
        }))
    }

    pub fn frozen(self, name: &str) -> Report {
        Report::done(self.give(&Frozen { name }, || vec![self.say("cli-frozen", &[("name", name)])]))
    }

    pub fn comparison(self, comparison: &Comparison) -> Report {
        Report::done(self.give(comparison, || {
            let mut lines = Vec::new();
            for group in &comparison.groups {
                let class = self.say(&format!("class-{}", group.class), &[]);
                lines.push(format!("{class} ({})", group.total));
                lines.extend(group.rows.iter().flat_map(|row| self.difference(row)));
            }
            if lines.is_empty() {
                lines.push(self.say("cli-no-difference", &[]));
            }
            lines
        }))
    }

    /// What it is, then what it was and is: a line for each field.
    fn difference(self, row: &DifferenceRow) -> Vec<String> {
        let kind = self.say(&format!("kind-{}", row.record.table), &[]);
        let owner = if row.owner.is_empty() { String::new() } else { format!(" – {}", row.owner) };
        let mut lines = vec![format!("  {} ({kind}){}", shown(&row.label), shown(&owner))];
        lines.extend(row.steps.iter().filter_map(step));
        lines
    }

    /// The note as it would be in a file.
    pub fn note(self, note: &UpdateNote) -> Report {
        Report::done(self.give(note, || note.text.trim_end().lines().map(shown).collect()))
    }

    pub fn note_written(self, report: &NoteReport) -> Report {
        Report::done(self.give(report, || vec![self.say("cli-note", &[("file", &report.file_name)])]))
    }

    /// What was written, and what the document says of itself.
    pub fn document(self, report: &DocumentReport) -> Report {
        Report::done(self.give(report, || {
            let mut lines = vec![self.say("cli-document", &[("file", &report.file_name)])];
            lines.extend(report.notices.iter().map(|notice| shown(notice)));
            lines
        }))
    }

    pub fn sheet(self, report: &SheetReport) -> Report {
        Report::done(self.give(report, || {
            let rows = report.rows.to_string();
            let mut lines = vec![self.say("cli-sheet", &[("file", &report.file_name), ("count", &rows)])];
            if report.shortened > 0 {
                lines.push(self.say("sheet-shortened", &[("count", &report.shortened.to_string())]));
            }
            lines
        }))
    }

    pub fn import(self, report: &ImportReport) -> Report {
        let is_whole = report.notices.is_empty() && report.refused.is_empty();
        let text = self.give(report, || {
            let [added, changed, unchanged] =
                [report.added, report.changed, report.unchanged].map(|count| count.to_string());
            let mut lines = vec![self.say(
                "cli-import",
                &[
                    ("file", &report.file_name),
                    ("added", &added),
                    ("changed", &changed),
                    ("unchanged", &unchanged),
                ],
            )];
            lines.extend(report.notices.iter().map(|notice| self.notice(notice)));
            lines.extend(report.refused.iter().map(|refused| {
                let kind = self.say(&format!("kind-{}", refused.table), &[]);
                let [id, label, reason] = [&refused.id.to_string(), &refused.label, &refused.reason];
                self.say("cli-refused", &[("kind", &kind), ("label", label), ("id", id), ("reason", reason)])
            }));
            lines
        });
        Report { text, outcome: if is_whole { Outcome::Done } else { Outcome::Faulty } }
    }

    pub fn incoming(self, imported: &Imported) -> Report {
        let text = self.give(imported, || {
            let file = imported.summary.file_name.as_str();
            let mut lines = Vec::new();
            for count in &imported.summary.counts {
                let verdict = self.say(&format!("incoming-{}", count.verdict), &[]);
                lines.push(format!("{verdict} ({})", count.count));
                let of_verdict = imported.items.iter().filter(|row| row.verdict == count.verdict);
                if count.verdict != IncomingVerdict::Same {
                    lines.extend(of_verdict.flat_map(|row| self.incoming_row(row)));
                }
            }
            lines.extend(imported.notices.iter().map(|notice| {
                let line = notice.line.to_string();
                self.say("cli-notice", &[("file", file), ("line", &line), ("reason", &notice.message)])
            }));
            lines.push(match &imported.report {
                Some(report) => {
                    let [added, changed, unchanged, left] =
                        [report.added, report.changed, report.unchanged, report.left]
                            .map(|count| count.to_string());
                    let counts = [
                        ("added", added.as_str()),
                        ("changed", &changed),
                        ("unchanged", &unchanged),
                        ("left", &left),
                    ];
                    let [added, changed, unchanged, left] = counts;
                    self.say("cli-incoming", &[("file", file), added, changed, unchanged, left])
                }
                None => self.say("cli-incoming-not-done", &[("file", file)]),
            });
            lines
        });
        Report { text, outcome: if imported.is_whole() { Outcome::Done } else { Outcome::Faulty } }
    }

    /// What it is, then what it would change, and what is to be said of it.
    fn incoming_row(self, row: &IncomingRow) -> Vec<String> {
        let mark = if row.choice == Choice::Leave { '-' } else { '+' };
        let mut lines = vec![format!("  {mark} {}", shown(&row.label))];
        lines.extend(row.steps.iter().filter_map(step));
        lines.extend((!row.remark.is_empty()).then(|| format!("    {}", shown(&row.remark))));
        lines.extend(row.alike.iter().map(|alike| {
            let [label, detail, reason] =
                [&alike.label, &alike.detail, &alike.reason].map(|text| text.as_str());
            format!(
                "    {}",
                self.say("cli-alike", &[("label", label), ("detail", detail), ("reason", reason)])
            )
        }));
        lines
    }

    fn notice(self, notice: &Notice) -> String {
        let reason =
            self.say(&format!("notice-{}", on_the_wire(&notice.reason)), &[("found", &notice.found)]);
        let line = notice.line.to_string();
        let place = [("file", notice.file.as_str()), ("line", &line), ("reason", &reason)];
        match &notice.field {
            Some(field) => {
                let [file, line, reason] = place;
                self.say("cli-notice-field", &[file, line, ("field", field), reason])
            }
            None => self.say("cli-notice", &place),
        }
    }

    pub fn list(self, lines: &[RecordLabel]) -> Report {
        Report::done(self.give(lines, || {
            let line =
                |line: &RecordLabel| format!("{}\t{}\t{}", line.id, shown(&line.label), shown(&line.detail));
            lines.iter().map(line).collect()
        }))
    }

    pub fn due(self, rows: &[DueRow]) -> Report {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Report::done(self.give(rows, || {
            let line = |DueRow { deadline, .. }: &DueRow| {
                let [first, last] = [deadline.days.earliest, deadline.days.latest].map(day);
                let words = [&deadline.name, &deadline.meeting_name, &deadline.person_name];
                let [name, meeting, person] = words.map(|words| shown(words));
                format!("{first}\t{last}\t{name}\t{meeting}\t{person}")
            };
            rows.iter().map(line).collect()
        }))
    }

    pub fn check(self, faults: &[String]) -> Report {
        let text = self.give(&Check { faults }, || match faults {
            [] => vec![self.say("cli-in-order", &[])],
            faults => faults.iter().map(|fault| shown(fault)).collect(),
        });
        Report { text, outcome: if faults.is_empty() { Outcome::Done } else { Outcome::Faulty } }
    }

    /// `report` as JSON, or the lines that say it.
    fn give(self, report: &(impl Serialize + ?Sized), lines: impl FnOnce() -> Vec<String>) -> String {
        if self.json {
            serde_json::to_string_pretty(report).expect("reports are plain data with text for keys")
        } else {
            lines().join("\n")
        }
    }

    fn say(self, id: &str, arguments: &[(&str, &str)]) -> String {
        shown(&locale::text(self.language, id, arguments))
    }
}

/// What a field held and holds; `None` where there is nothing to tell.
fn step(StepText { field, before, after, remark }: &StepText) -> Option<String> {
    let name = if field.is_empty() { String::new() } else { format!("{field}: ") };
    let step = match (before.is_empty(), after.is_empty()) {
        (true, true) => return None,
        (true, false) => after.clone(),
        (false, true) => before.clone(),
        (false, false) => format!("{before} → {after}"),
    };
    let remark = if remark.is_empty() { String::new() } else { format!(" ({remark})") };
    Some(format!("    {}", shown(&format!("{name}{step}{remark}"))))
}

/// A word of one of the core's closed lists, by which its sentence is found.
fn on_the_wire(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Text as a terminal can show it: a file from elsewhere must not move the cursor or set colours.
pub fn shown(text: &str) -> String {
    text.replace(char::is_control, "\u{FFFD}")
}
