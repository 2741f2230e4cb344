//! Plenary without its window: offices made, listed, exported, imported and checked from a shell or a script.
//!
//! What was asked for goes to standard output; what went wrong goes to standard error, with what to do next. The
//! exit code tells a script which it was: see [`Outcome`]. Reading the command line is [`arguments`]', the words of
//! reports are [`report`]'s, all else is the core's.

mod arguments;
mod documents;
mod freezing;
mod importing;
mod report;

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory as _, Parser as _};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use plenary::command::archive::share::{self, ExportShareInput};
use plenary::command::archive::{self, ExportArchiveInput};
use plenary::command::deadlines::{self, DueInput, DueRow};
use plenary::command::freezes::{self, CompareInput};
use plenary::command::iati::{self, ExportIatiInput};
use plenary::command::records::{self, ListRecordsInput};
use plenary::command::sheet_files::{self, ExportSheetInput};
use plenary::command::transfer::{self, ExportCalendarInput, FaultyRows};
use plenary::command::update_note::{self, NotePart, UpdateNoteInput};
use plenary::command::{self, Context, Nothing, history};
use plenary::error::{Code, Error, Failure, Result};
use plenary::exchange::progress::Progress;
use plenary::locale;
use plenary::model::language::Language;
use plenary::model::organisation::OrganisationId;
use plenary::model::project::ProjectId;
use plenary::model::record::{RecordRef, Table};
use plenary::office::{Desk, Office};
use plenary::sample;
use plenary::store::record::RecordLabel;

use crate::arguments::{Action, Arguments, Export, Import, ImportData, NewOffice, Work};
use crate::report::{Report, Style};

/// How many records are asked for at a time.
const PAGE: u32 = 1000;

/// What the exit code says. A wrong command line ends with 2, which is clap's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All went as asked.
    Done = 0,
    /// It could not be done.
    Failed = 1,
    /// It was done, and something was refused or found to be faulty.
    Faulty = 3,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.language;
    let outcome = match run(arguments).and_then(|report| print(&report)) {
        Ok(outcome) => outcome,
        Err(error) => {
            complain(&locale::failure(&error, language));
            Outcome::Failed
        }
    };
    ExitCode::from(outcome as u8)
}

fn run(arguments: Arguments) -> Result<Report> {
    let style = Style { language: arguments.language, json: arguments.json };
    match arguments.action {
        Action::New(new) => {
            let office = create(&new)?;
            let state = history::office_state(context(&office, style.language), Nothing {})?;
            Ok(style.made(&state))
        }
        Action::Work(action) => {
            let Some(path) = arguments.office else {
                let kind = clap::error::ErrorKind::MissingRequiredArgument;
                Arguments::command().error(kind, "--office <FILE> must say which office is meant").exit();
            };
            let office = Office::open(&path, desk())?;
            work(context(&office, style.language), action, style)
        }
    }
}

fn create(new: &NewOffice) -> Result<Office> {
    match &new.name {
        Some(name) => {
            let zone = new.time_zone.clone().unwrap_or_else(time_zone);
            Office::create(&new.file, name, &zone, desk())
        }
        None => sample::create(&new.file, desk()),
    }
}

fn work(context: Context<'_>, action: Work, style: Style) -> Result<Report> {
    match action {
        Work::Export(Export::Ics { file, scope, approximate, projects, deadlines }) => {
            let input = ExportCalendarInput { scope, approximate, projects, deadlines };
            Ok(style.calendar(&transfer::export_calendar(context, &input, &file)?))
        }
        Work::Export(Export::Iati { file, project, publisher, texts }) => {
            let input = ExportIatiInput {
                publisher: publisher.map(OrganisationId),
                project: project.map(ProjectId),
                texts: texts.unwrap_or(context.language),
            };
            Ok(style.iati(&iati::export_iati(context, input, &file)?))
        }
        Work::Export(Export::Csv { folder }) => Ok(style.data(&transfer::export_data(context, &folder)?)),
        Work::Export(Export::Archive { file, documents }) => {
            let input = ExportArchiveInput { documents: documents.0 };
            Ok(style.archive(&archive::export_archive(context, &input, &file, &Progress::untold())?))
        }
        Work::Export(Export::Share { file, meeting, block, project }) => {
            let of = |table| move |id| RecordRef { table, id };
            let of = meeting
                .map(of(Table::Meeting))
                .or_else(|| block.map(of(Table::MeetingBlock)))
                .or_else(|| project.map(of(Table::Project)))
                .expect("clap demands one of the three");
            Ok(style.share(&share::export_share(
                context,
                ExportShareInput { of },
                &file,
                &Progress::untold(),
            )?))
        }
        Work::Export(Export::Sheet { table, file }) => {
            Ok(style.sheet(&sheet_files::export_sheet(context, ExportSheetInput { table }, &file)?))
        }
        Work::Export(Export::Contributions { file }) => {
            Ok(style.sheet(&sheet_files::export_contributions(context, &file)?))
        }
        Work::Export(Export::Document(kind)) => Ok(style.document(&documents::export(context, kind)?)),
        Work::Import(Import { data: Some(ImportData::Csv { path, leave_out_faulty }), .. }) => {
            let faulty = if leave_out_faulty { FaultyRows::LeaveOut } else { FaultyRows::RefuseAll };
            Ok(style.import(&transfer::import_data(context, &path, faulty)?.value))
        }
        Work::Import(Import { data: None, file }) => {
            let file = file.expect("clap demands a file where there is no subcommand");
            Ok(style.incoming(&importing::import(context, &file)?))
        }
        Work::List { table, text } => Ok(style.list(&list(context, table, &text)?)),
        Work::Due { text, with_done } => Ok(style.due(&due(context, &text, with_done)?)),
        Work::Freeze { name, date } => Ok(style.frozen(&freezing::freeze(context, name, &date)?)),
        Work::Compare { from, to, table, limit } => {
            let from = freezing::named(context, &from)?;
            let to = to.map(|to| freezing::named(context, &to)).transpose()?;
            let input = CompareInput { from, to, table, within: None, limit };
            Ok(style.comparison(&freezes::compare_freezes(context, input)?))
        }
        Work::Note { file, since, day, parts } => {
            let since = since.map(|since| freezing::named(context, &since)).transpose()?;
            let parts = if parts.is_empty() { NotePart::ALL.to_vec() } else { parts };
            let day = day.unwrap_or(context.today);
            let input = UpdateNoteInput { language: context.language, day, since, parts };
            match file {
                Some(file) => Ok(style.note_written(&transfer::export_note(context, input, &file)?)),
                None => Ok(style.note(&update_note::update_note(context, input)?)),
            }
        }
        Work::Check => Ok(style.check(&context.office.check()?)),
        Work::Call { name, input } => {
            let input = if input == "-" { standard_input()? } else { input };
            Ok(Report::done(command::dispatch(context, &name, &input)?.json))
        }
    }
}

/// All records of `table` that `text` finds, in alphabetical order.
fn list(context: Context<'_>, table: Table, text: &str) -> Result<Vec<RecordLabel>> {
    let mut lines = Vec::new();
    loop {
        let offset = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let input = ListRecordsInput { table, text: text.to_owned(), offset, limit: PAGE, owner: None };
        let page = records::list_records(context, input)?;
        if page.rows.is_empty() {
            return Ok(lines);
        }
        lines.extend(page.rows);
    }
}

/// All deadlines that `text` finds, in the order of their days.
fn due(context: Context<'_>, text: &str, with_done: bool) -> Result<Vec<DueRow>> {
    let mut lines = Vec::new();
    loop {
        let offset = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let input = DueInput { text: text.to_owned(), with_done, offset, limit: PAGE, ..DueInput::default() };
        let page = deadlines::due(context, input)?;
        if page.rows.is_empty() {
            return Ok(lines);
        }
        lines.extend(page.rows);
    }
}

fn context(office: &Office, language: Language) -> Context<'_> {
    Context { office, language, today: today() }
}

/// Who works here, and by which clock.
#[expect(clippy::disallowed_methods, reason = "a program has a clock, and hands it to the core")]
fn desk() -> Desk {
    let account = || whoami::username().unwrap_or_default();
    Desk {
        clock: Arc::new(Timestamp::now),
        author: whoami::realname().ok().filter(|name| !name.trim().is_empty()).unwrap_or_else(account),
        device: whoami::hostname().unwrap_or_default(),
    }
}

#[expect(clippy::disallowed_methods, reason = "a program has a clock, and hands it to the core")]
fn today() -> Date {
    ZonedDateTime::now().date()
}

/// IANA name of this machine's time zone.
#[expect(clippy::disallowed_methods, reason = "a new office is where the person who makes it is")]
fn time_zone() -> String {
    TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

fn standard_input() -> Result<String> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|source| {
        Error::new(Code::Invalid, "error-bad-input").with("detail", &source).caused_by(source)
    })?;
    Ok(text)
}

/// Prints the report. A reader that has seen enough (`| head`) is no failure.
fn print(report: &Report) -> Result<Outcome> {
    match writeln!(io::stdout().lock(), "{}", report.text) {
        Err(source) if source.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(Code::Internal, "error-output").caused_by(source))
        }
        _ => Ok(report.outcome),
    }
}

/// Says what went wrong. Where even that cannot be said, the exit code remains.
fn complain(failure: &Failure) {
    let mut out = io::stderr().lock();
    let _ = writeln!(out, "{}", report::shown(&failure.message));
    if let Some(hint) = &failure.hint {
        let _ = writeln!(out, "{}", report::shown(hint));
    }
}
