//! What can be asked for on the command line. Usage is in English alone: clap has no translations.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Parser, Subcommand};
use jiff::civil::Date;
use plenary::command::COMMANDS;
use plenary::command::transfer::CalendarScope;
use plenary::command::update_note::NotePart;
use plenary::exchange::ics::{Approximate, DeadlineForm, Projects};
use plenary::model::body::BodyId;
use plenary::model::language::Language;
use plenary::model::project::ProjectId;
use plenary::model::record::Table;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::documents::DocumentKind;

/// The offices of Plenary from the command line.
///
/// Exit codes: 0 done; 1 could not be done; 2 wrong usage; 3 something was refused or found to be faulty.
#[derive(Parser)]
#[command(name = "plenary-cli", version)]
pub struct Arguments {
    /// The office to work on.
    #[arg(long, global = true, value_name = "FILE")]
    pub office: Option<PathBuf>,
    /// Language of reports and of what is exported: en or fr.
    #[arg(long, global = true, value_name = "LANGUAGE", default_value = "en", value_parser = word::<Language>)]
    pub language: Language,
    /// Reports as JSON instead of sentences.
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub action: Action,
}

#[derive(Subcommand)]
pub enum Action {
    /// Makes a new office.
    New(NewOffice),
    #[command(flatten)]
    Work(Work),
}

#[derive(Args)]
pub struct NewOffice {
    /// Where; there must be no file yet.
    pub file: PathBuf,
    /// Fills in the sample office.
    #[arg(long, required_unless_present = "name", conflicts_with_all = ["name", "time_zone"])]
    pub sample: bool,
    /// What the office is called.
    #[arg(long)]
    pub name: Option<String>,
    /// IANA name of the time zone in which its times are meant; this machine's unless given.
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
}

/// What is done with an office that is there.
#[derive(Subcommand)]
pub enum Work {
    /// Writes a file, or a folder of them, from the office.
    #[command(subcommand)]
    Export(Export),
    /// Takes a file of another program into the office: a calendar (.ics), a table (.xlsx, .csv), a text, or what
    /// another office exported. What was not read as it stands, and what somebody
    /// has to decide on, is told.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import(Import),
    /// Lists the records of a table: id, name and detail, separated by tabs.
    List {
        /// Such as meeting, project or organisation.
        #[arg(value_parser = word::<Table>)]
        table: Table,
        /// Only records in which these words begin words.
        #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
        text: String,
    },
    /// Lists what is due: first and last day, what, for which meeting and who, separated by tabs. What has no day comes
    /// last.
    Due {
        /// Only deadlines in which, or in whose meeting or person, these words begin words.
        #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
        text: String,
        /// Also those that are done or called off.
        #[arg(long)]
        with_done: bool,
    },
    /// Freezes the office under a name, so that what changes from now on can be told. List freeze shows what is frozen.
    Freeze {
        /// What it is frozen for, such as "Plenary of December 2015".
        name: String,
        /// When the office was reported on, as it is said: "December 2015", "1 Dec 2015".
        #[arg(long, value_name = "DATE", default_value = "", hide_default_value = true)]
        date: String,
    },
    /// Tells what differs between a frozen state and the office as it is, or another frozen state.
    Compare {
        /// The name or the id of the state before.
        from: String,
        /// The name or the id of the state after.
        to: Option<String>,
        /// Only records of this table.
        #[arg(long, value_parser = word::<Table>)]
        table: Option<Table>,
        /// How many of each class are told; the others are counted.
        #[arg(long, value_name = "COUNT", default_value_t = 1000)]
        limit: u32,
    },
    /// Drafts the update note, and prints it or writes it to a file.
    Note {
        file: Option<PathBuf>,
        /// Marks what is new or different since this state, by its name or its id.
        #[arg(long, value_name = "STATE")]
        since: Option<String>,
        /// The day that the note is of; today unless given.
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: Option<Date>,
        /// Parts of the note: current_projects, pipeline, ahead, opportunities; all of them unless given.
        #[arg(long = "part", value_name = "PART", value_parser = word::<NotePart>)]
        parts: Vec<NotePart>,
    },
    /// Looks the whole file over, and says what is wrong with it.
    Check,
    /// Runs a command as the window does, and prints its answer as JSON.
    Call {
        #[arg(value_parser = PossibleValuesParser::new(COMMANDS.iter().map(|command| command.name)))]
        name: String,
        /// Its input; - reads it from standard input.
        #[arg(value_name = "JSON", default_value = "null", hide_default_value = true)]
        input: String,
    },
}

#[derive(Subcommand)]
pub enum Export {
    /// A calendar (iCalendar, RFC 5545).
    Ics {
        file: PathBuf,
        /// Whose events: office, body:ID or project:ID.
        #[arg(long, default_value = "office", value_parser = scope)]
        scope: CalendarScope,
        /// What is not known to the day: exclude, include or only.
        #[arg(long, value_name = "WHETHER", default_value = "exclude", value_parser = word::<Approximate>)]
        approximate: Approximate,
        /// Projects: exclude, span or startAndEnd.
        #[arg(long, value_name = "HOW", default_value = "exclude", value_parser = word::<Projects>)]
        projects: Projects,
        /// Deadlines: days, times or tasks; without this, none.
        #[arg(long, value_name = "HOW", value_parser = word::<DeadlineForm>)]
        deadlines: Option<DeadlineForm>,
    },
    /// Projects for aid transparency, as an IATI 2.03 activity file; what IATI demands and the office does not know is told.
    Iati {
        file: PathBuf,
        /// Only this project.
        #[arg(long, value_name = "ID", value_parser = id)]
        project: Option<Uuid>,
        /// The organisation that publishes; the only one that has an IATI identifier unless given.
        #[arg(long, value_name = "ID", value_parser = id)]
        publisher: Option<Uuid>,
        /// The language in which the office writes; that of the report unless given.
        #[arg(long, value_name = "LANGUAGE", value_parser = word::<Language>)]
        texts: Option<Language>,
    },
    /// The whole office as data: a folder of CSV files that can be imported again.
    Csv { folder: PathBuf },
    /// All of the office in open formats, in one file that can be read without Plenary, and imported again as a whole.
    Archive {
        /// Where; its ending is most often zip.
        file: PathBuf,
        /// The languages of its documents: en, fr or both, with a comma between; none leaves documents out.
        #[arg(long, value_name = "LANGUAGES", default_value = "en,fr", value_parser = languages)]
        documents: Languages,
    },
    /// A meeting, a block of meetings or a project as one file, for another office.
    #[command(group = ArgGroup::new("of").required(true))]
    Share {
        /// Where; its ending is most often zip.
        file: PathBuf,
        /// The meeting, by its id.
        #[arg(long, value_name = "ID", group = "of")]
        meeting: Option<Uuid>,
        /// The block of meetings, by its id.
        #[arg(long, value_name = "ID", group = "of")]
        block: Option<Uuid>,
        /// The project, by its id.
        #[arg(long, value_name = "ID", group = "of")]
        project: Option<Uuid>,
    },
    /// The records of a table as a list for a spreadsheet: a workbook where the file's ending is xlsx, else CSV.
    Sheet {
        /// Such as meeting, project or organisation.
        #[arg(value_parser = word::<Table>)]
        table: Table,
        file: PathBuf,
    },
    /// A document for people, as Word or PDF.
    #[command(subcommand)]
    Document(DocumentKind),
    /// Who gives what to which project, with totals by firmness and currency, as a workbook or CSV likewise.
    Contributions { file: PathBuf },
}

#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    pub data: Option<ImportData>,
    #[command(flatten)]
    pub file: Option<ImportFile>,
}

#[derive(Args)]
pub struct ImportFile {
    #[arg(required = true)]
    pub file: PathBuf,
    /// Tells what would become of it, and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Takes in as new what may be a record that is there already.
    #[arg(long)]
    pub add_alike: bool,
    /// Takes what may be one record that is there already for that record.
    #[arg(long, conflicts_with = "add_alike")]
    pub match_alike: bool,
    /// The first day for which occurrences of a series are taken; the beginning of last year unless given.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "to")]
    pub from: Option<Date>,
    /// The last day for which they are taken; the end of the second year ahead unless given.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "from")]
    pub to: Option<Date>,
}

#[derive(Subcommand)]
pub enum ImportData {
    /// A folder of data CSV, or an archive of an office. One faulty row, and nothing is imported.
    Csv {
        /// The folder or the archive.
        path: PathBuf,
        /// Imports the other rows where some are faulty.
        #[arg(long)]
        leave_out_faulty: bool,
    },
}

/// A word of one of the core's closed lists, as it is on the wire.
pub fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(text.into()).map_err(|error| error.to_string())
}

fn id(text: &str) -> Result<Uuid, String> {
    text.parse().map_err(|error| format!("{text} is not an id: {error}"))
}

/// Languages, with a comma between them.
#[derive(Clone)]
pub struct Languages(pub Vec<Language>);

fn languages(text: &str) -> Result<Languages, String> {
    match text {
        "none" => Ok(Languages(Vec::new())),
        _ => text.split(',').map(word).collect::<Result<_, _>>().map(Languages),
    }
}

fn scope(text: &str) -> Result<CalendarScope, String> {
    let id = |id: &str| id.parse().map_err(|error| format!("{id} is not an id: {error}"));
    match text.split_once(':') {
        None if text == "office" => Ok(CalendarScope::Office),
        Some(("body", body)) => Ok(CalendarScope::Body { id: BodyId(id(body)?) }),
        Some(("project", project)) => Ok(CalendarScope::Project { id: ProjectId(id(project)?) }),
        _ => Err("expected office, body:ID or project:ID".to_owned()),
    }
}
