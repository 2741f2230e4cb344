//! The command line as scripts meet it: the program itself is run.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use plenary::office::Office;
use serde_json::{Value, json};

use crate::support::desk;

/// A folder in which the program runs.
struct Shell(tempfile::TempDir);

/// How a run ended.
struct Run {
    code: i32,
    out: String,
    complaint: String,
}

impl Shell {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A shell with the sample office in `sample.plenary`.
    fn with_sample() -> Self {
        let shell = Self::new();
        assert_eq!(shell.run(&["new", "--sample", "sample.plenary"]).code, 0);
        shell
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_on("", arguments)
    }

    /// Runs with `input` on standard input.
    fn run_on(&self, input: &str, arguments: &[&str]) -> Run {
        let mut program = Command::new(env!("CARGO_BIN_EXE_plenary-cli"))
            .args(arguments)
            .current_dir(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = program.stdin.take().expect("it was asked for");
        // A program that reads no input may have ended already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let output = program.wait_with_output().expect("the program ends");
        Run {
            code: output.status.code().expect("it ends by itself"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            complaint: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

fn content(path: &Path) -> String {
    Office::open(path, desk("reader")).expect("an office").content().expect("its content")
}

#[test]
fn what_is_listed_has_an_id_a_name_and_a_detail() {
    let shell = Shell::with_sample();
    let run = shell.run(&["--office", "sample.plenary", "list", "meeting", "--text", "hear"]);
    let cells: Vec<_> = run.out.trim_end().split('\t').collect();
    assert_eq!(cells[1..], ["Hearing for cloud service providers", "Strasbourg, 30 November 2015"]);
    assert_eq!(cells[0].len(), 36, "an id: {}", cells[0]);
}

/// Adds a deadline to the hearing of the sample office, which is on 30 November 2015.
fn add_deadline(shell: &Shell, name: &str, weeks: u32) {
    let call = |command: &str, input: &Value| -> Value {
        let run = shell.run(&["--office", "sample.plenary", "call", command, &input.to_string()]);
        assert_eq!(run.code, 0, "{}", run.complaint);
        serde_json::from_str(&run.out).expect("an answer is JSON")
    };
    let found = shell.run(&["--office", "sample.plenary", "list", "meeting", "--text", "hear"]);
    let mut deadline = call("new_record", &json!({ "table": "deadline", "owner": null }));
    deadline["meetingId"] = json!(found.out.split('\t').next());
    deadline["name"] = json!(name);
    deadline["offset"] = json!({ "count": weeks, "unit": "weeks", "side": "before" });
    call("add_record", &deadline);
}

#[test]
fn what_is_due_is_listed_by_day_with_its_meeting() {
    let shell = Shell::with_sample();
    add_deadline(&shell, "Registration", 2);
    add_deadline(&shell, "Invitations", 6);
    let due = |more: &[&str]| {
        let run = shell.run(&[&["--office", "sample.plenary", "due"], more].concat());
        run.out.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let hearing = "Hearing for cloud service providers";
    let [invitations, registration] = [
        format!("2015-10-19\t2015-10-19\tInvitations\t{hearing}\t"),
        format!("2015-11-16\t2015-11-16\tRegistration\t{hearing}\t"),
    ];
    assert_eq!(due(&[]), [invitations, registration.clone()]);
    assert_eq!(due(&["--text", "regi"]), [registration]);
}

#[test]
fn deadlines_are_in_a_calendar_only_where_they_are_asked_for() {
    let shell = Shell::with_sample();
    add_deadline(&shell, "Registration", 2);
    let calendar = |more: &[&str]| {
        let export = ["--office", "sample.plenary", "export", "ics", "office.ics"];
        assert_eq!(shell.run(&[&export, more].concat()).code, 0);
        fs::read_to_string(shell.path("office.ics")).expect("a calendar").replace("\r\n ", "")
    };
    assert!(!calendar(&[]).contains("Registration"));
    let tasks = calendar(&["--deadlines", "tasks"]);
    let task = tasks.split("BEGIN:VTODO").nth(1).and_then(|task| task.split("END:VTODO").next());
    let task = task.expect("a task");
    for line in [
        "DUE;VALUE=DATE:20151116",
        "SUMMARY:Registration (Hearing for cloud service providers)",
        "DESCRIPTION:2 weeks before the meeting",
        "STATUS:NEEDS-ACTION",
    ] {
        assert!(task.contains(&format!("\r\n{line}\r\n")), "no {line} in {task}");
    }
    let uids: Vec<&str> = tasks.lines().filter(|line| line.starts_with("UID:")).collect();
    assert!(uids.is_sorted(), "{uids:?}");
}

#[test]
fn a_calendar_exported_twice_is_the_same_bytes_and_said_to_be_unchanged() {
    let shell = Shell::with_sample();
    let export =
        ["--office", "sample.plenary", "--json", "export", "ics", "a.ics", "--approximate", "include"];
    let reports: [Value; 2] = [(), ()].map(|()| {
        let run = shell.run(&export);
        assert_eq!((run.code, run.complaint.as_str()), (0, ""));
        serde_json::from_str(&run.out).expect("a report")
    });
    assert_eq!(reports.each_ref().map(|report| &report["isChanged"]), [true, false]);
    shell.run(&["--office", "sample.plenary", "export", "ics", "b.ics", "--approximate", "include"]);
    let [first, second] = ["a.ics", "b.ics"].map(|name| fs::read(shell.path(name)).expect("a calendar"));
    assert_eq!(first, second);
    assert!(first.starts_with(b"BEGIN:VCALENDAR\r\n"));
}

#[test]
fn a_calendar_of_one_project_holds_less_than_the_office_s() {
    let shell = Shell::with_sample();
    let projects = shell.run(&["--office", "sample.plenary", "list", "project", "--text", "GLACY"]).out;
    let id = projects.lines().find(|line| line.contains("\tGLACY\t")).expect("GLACY").split('\t').next();
    let scope = format!("project:{}", id.expect("an id"));
    let written = |scope: &str| {
        let arguments = ["--office", "sample.plenary", "--json", "export", "ics", "a.ics", "--scope", scope];
        let arguments = [&arguments[..], &["--approximate", "include", "--projects", "span"]].concat();
        let report: Value = serde_json::from_str(&shell.run(&arguments).out).expect("a report");
        report["summary"]["written"].as_u64().expect("a count")
    };
    assert!((1..written("office")).contains(&written(&scope)));
}

#[test]
fn a_calendar_is_told_before_it_is_imported_and_what_waits_for_an_answer_is_left() {
    let shell = Shell::with_sample();
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@example.org\nDTSTART;VALUE=DATE:20160307\nSUMMARY:Hearing\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:b@example.org\nDTSTART;VALUE=DATE:20160523\nSUMMARY:T-CY 15\nEND:VEVENT\nEND:VCALENDAR\n";
    fs::write(shell.path("c.ics"), calendar).expect("a file");
    let before = content(&shell.path("sample.plenary"));
    let run = shell.run(&["--office", "sample.plenary", "import", "c.ics", "--dry-run"]);
    assert_eq!(run.code, 3, "{}", run.complaint);
    assert!(run.out.contains("  + Hearing\n    7 March 2016"), "{}", run.out);
    assert!(run.out.contains("  - T-CY 15\n"), "{}", run.out);
    assert!(run.out.contains("same name, and days in common"), "{}", run.out);
    assert_eq!(content(&shell.path("sample.plenary")), before);

    let run = shell.run(&["--office", "sample.plenary", "import", "c.ics"]);
    assert!(
        run.out.ends_with("c.ics: 1 added, 0 changed, 0 the same, 1 left where they are.\n"),
        "{}",
        run.out
    );
    let run = shell.run(&["--office", "sample.plenary", "--json", "import", "c.ics", "--add-alike"]);
    assert_eq!(run.code, 0, "{}", run.complaint);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["report"]["added"], json!(1));
    assert_eq!(report["report"]["unchanged"], json!(1));
}

#[test]
fn data_exported_and_imported_into_a_new_office_is_the_same_office() {
    let shell = Shell::with_sample();
    assert_eq!(shell.run(&["--office", "sample.plenary", "export", "csv", "data"]).code, 0);
    let run = shell.run(&["new", "copy.plenary", "--name", "Copy", "--time-zone", "Europe/Paris"]);
    assert_eq!((run.code, run.out.as_str()), (0, "copy.plenary was made.\n"));
    let run = shell.run(&["--office", "copy.plenary", "import", "csv", "data"]);
    assert_eq!((run.code, run.complaint.as_str()), (0, ""), "{}", run.out);
    assert_eq!(content(&shell.path("copy.plenary")), content(&shell.path("sample.plenary")));
    assert_eq!(shell.run(&["--office", "copy.plenary", "check"]).code, 0);
}

#[test]
fn a_faulty_row_is_named_by_file_line_and_field_and_ends_with_3() {
    let shell = Shell::with_sample();
    shell.run(&["--office", "sample.plenary", "export", "csv", "data"]);
    let before = content(&shell.path("sample.plenary"));
    let file = shell.path("data/project.csv");
    let rows = fs::read_to_string(&file).expect("projects");
    fs::write(&file, rows.replacen("current", "under way", 1)).expect("a fault");
    let run = shell.run(&["--office", "sample.plenary", "import", "csv", "data"]);
    assert_eq!(run.code, 3);
    assert!(
        run.out.contains("project.csv, line 2, life_cycle: “under way” is not what this column holds"),
        "{}",
        run.out
    );
    assert_eq!(content(&shell.path("sample.plenary")), before);
    let run = shell.run(&["--office", "sample.plenary", "import", "csv", "data", "--leave-out-faulty"]);
    assert_eq!(run.code, 3, "the row was still left out");
}

#[test]
fn a_list_for_a_spreadsheet_has_a_row_for_each_record() {
    let shell = Shell::with_sample();
    let records = shell.run(&["--office", "sample.plenary", "list", "project"]).out.lines().count();
    let run = shell.run(&["--office", "sample.plenary", "export", "sheet", "project", "projects.csv"]);
    assert_eq!(run.out, format!("{records} rows were written to projects.csv.\n"));
    assert!(shell.path("projects.csv").exists());
    let run = shell.run(&["--office", "sample.plenary", "export", "contributions", "donors.xlsx"]);
    assert_eq!(run.out, "13 rows were written to donors.xlsx.\n");
    assert!(shell.path("donors.xlsx").exists());
}

#[test]
fn any_command_can_be_called_with_json_as_argument_or_from_standard_input() {
    let shell = Shell::with_sample();
    let state: Value =
        serde_json::from_str(&shell.run(&["--office", "sample.plenary", "call", "office_state"]).out)
            .expect("JSON");
    assert_eq!(state["name"], "T-CY, December 2015");
    let input = r#"{ "text": "Feb 2016" }"#;
    let given = shell.run(&["--office", "sample.plenary", "call", "read_date", input]);
    let read = shell.run_on(input, &["--office", "sample.plenary", "call", "read_date", "-"]);
    assert_eq!(given.out, read.out);
    assert!(given.out.contains("2016-02"), "{}", given.out);
    assert_eq!(shell.run(&["--office", "sample.plenary", "call", "undo"]).code, 0);
    assert_eq!(shell.run(&["--office", "sample.plenary", "list", "meeting"]).out.trim(), "");
}

#[test]
fn a_wrong_command_line_ends_with_2_and_changes_nothing() {
    let shell = Shell::with_sample();
    let wrong: &[&[&str]] = &[
        &[],
        &["list", "meeting"],
        &["new", "a.plenary"],
        &["new", "a.plenary", "--sample", "--name", "A"],
        &["--office", "sample.plenary", "list", "meetings"],
        &["--office", "sample.plenary", "call", "no_such_command"],
        &["--office", "sample.plenary", "export", "ics", "a.ics", "--scope", "body:1"],
        &["--office", "sample.plenary", "export", "ics", "a.ics", "--approximate", "maybe"],
        &["--language", "la", "--office", "sample.plenary", "check"],
    ];
    for arguments in wrong {
        let run = shell.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.complaint.is_empty(), "{arguments:?}");
    }
    let files: Vec<_> =
        fs::read_dir(&shell.0).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert!(files.iter().all(|name| name.to_string_lossy().starts_with("sample.plenary")), "{files:?}");
}

#[test]
fn what_fails_ends_with_1_and_says_why_and_what_to_do_in_the_language_asked_for() {
    let shell = Shell::with_sample();
    fs::write(shell.path("letter.plenary"), "Dear colleagues").expect("a letter");
    let run = shell.run(&["--office", "letter.plenary", "check"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert_eq!(
        run.complaint,
        "letter.plenary is not an office of Plenary.\nOffices end in .plenary. Nothing in the file was changed.\n"
    );
    let run = shell.run(&["--office", "letter.plenary", "--language", "fr", "check"]);
    assert!(run.complaint.contains("n’est pas un fichier de Plenary"), "{}", run.complaint);
    let run = shell.run(&["new", "--sample", "sample.plenary"]);
    assert_eq!(run.code, 1);
    assert!(run.complaint.starts_with("There is a file called sample.plenary already."), "{}", run.complaint);
}

#[test]
fn the_office_is_frozen_compared_and_reported_on() {
    let shell = Shell::with_sample();
    let run = |arguments: &[&str]| shell.run(&[&["--office", "sample.plenary"], arguments].concat());
    let frozen = run(&["freeze", "Bureau", "--date", "December 2015"]);
    assert_eq!((frozen.code, frozen.out.as_str()), (0, "The office was frozen as “Bureau”.\n"));
    assert!(run(&["list", "freeze"]).out.contains("\tBureau\t"));
    assert_eq!(run(&["compare", "Bureau"]).out, "Nothing differs.\n");
    let listed = run(&["list", "project", "--text", "iPROCEEDS"]).out;
    let id = listed.split('\t').next().expect("its id");
    let reference = format!(r#"{{"table":"project","id":"{id}"}}"#);
    assert_eq!(run(&["call", "delete_record", &reference]).code, 0);
    let compared = run(&["compare", "Bureau", "--table", "project"]);
    let told = "No longer there (1)\n  iPROCEEDS (project)\n    Feb 2016 – July 2019, EUR\u{a0}5,560,000\n";
    assert_eq!((compared.code, compared.out.as_str()), (0, told));
    let written =
        run(&["note", "note.txt", "--since", "Bureau", "--day", "2015-12-01", "--part", "pipeline"]);
    assert_eq!((written.code, written.out.as_str()), (0, "The note was written to note.txt.\n"));
    let note = fs::read_to_string(shell.path("note.txt")).expect("the note");
    assert!(
        note.contains("No longer recorded: iPROCEEDS (Feb 2016 – July 2019, EUR\u{a0}5,560,000)\n"),
        "{note}"
    );
    assert!(!note.contains("T-CY 15"), "{note}");
    let printed = run(&["note", "--day", "2015-12-01", "--part", "ahead"]).out;
    assert!(printed.contains("- T-CY 15 (Strasbourg, 23-25 May 2016)\n"), "{printed}");
    let unknown = run(&["compare", "Plenary"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (1, ""));
    assert!(unknown.complaint.contains("No frozen state is called “Plenary”."), "{}", unknown.complaint);
}

#[test]
fn a_document_is_word_or_pdf_by_the_name_of_its_file_and_its_notes_are_told() {
    let shell = Shell::with_sample();
    let run = |arguments: &[&str]| {
        shell.run(
            &[&["--office", "sample.plenary", "--language", "fr", "export", "document"], arguments].concat(),
        )
    };
    let written = run(&["calendar", "calendrier.pdf", "--year", "2016"]);
    let told = "calendrier.pdf a été écrit.\nLes jours de 1 réunion ne sont pas fixés.\n";
    assert_eq!((written.code, written.out.as_str()), (0, told));
    assert!(fs::read(shell.path("calendrier.pdf")).expect("the file").starts_with(b"%PDF"));
    assert_eq!(run(&["portfolio", "projets.docx"]).code, 0);
    assert!(fs::read(shell.path("projets.docx")).expect("the file").starts_with(b"PK"));
    assert_eq!(run(&["portfolio", "projets", "--format", "pdf"]).code, 0);
    assert!(fs::read(shell.path("projets")).expect("the file").starts_with(b"%PDF"));
}
