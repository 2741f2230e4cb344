//! What people wait for, on offices of 1,000 and 10,000 events, and of 100,000 with `PLENARY_BENCH_LARGE=1`.
//!
//! `cargo bench --bench office` runs it. Commands are called as the window calls them: JSON in, JSON out. Beside what
//! goes to the disk stands the same number of bytes written bare, since a disk's speed is not Plenary's.

mod planned;
mod planner;
mod synthetic;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use plenary::command::transfer::{self, ExportCalendarInput, FaultyRows};
use plenary::command::{Context, dispatch};
use plenary::exchange::ics::Approximate;
use plenary::model::language::Language;
use plenary::office::Office;
use plenary::planning::clashes::{self, Period};
use plenary::store::clash;
use serde_json::{Value, json};

/// An SQLite page: the least that a durable write can put on the disk.
const SQLITE_PAGE: usize = 4096;

/// In the middle of the offices' years.
const TODAY: Date = date(2020, 6, 15);

fn offices(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for events in [1_000, 10_000, 100_000] {
        if events == 100_000 && std::env::var_os("PLENARY_BENCH_LARGE").is_none() {
            continue;
        }
        let path = folder.path().join(format!("{events}.plenary"));
        drop(synthetic::office(&path, events));
        let mut group = criterion.benchmark_group(format!("{events} events"));
        group
            .sample_size(20)
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_secs(3));
        // Before anything else holds the file.
        group.bench_function("open", |bencher| {
            bencher.iter(|| Office::open(&path, synthetic::desk()).expect("the office"));
        });
        let office = Office::open(&path, synthetic::desk()).expect("the office");
        let context = Context { office: &office, language: Language::English, today: TODAY };
        reads(&mut group, context);
        sweep(&mut group, context);
        one_write(&mut group, context, folder.path());
        exports(&mut group, context, folder.path());
        import(&mut group, &folder.path().join("data"));
        // Last, so that the figures above stay those of the same office.
        planner::planner(&mut group, context, events);
        group.finish();
    }
}

fn ask(context: Context<'_>, command: &str, input: &Value) -> String {
    dispatch(context, command, &input.to_string()).expect("an answer").json
}

fn meetings(text: &str, offset: u32) -> Value {
    json!({ "text": text, "bodyId": null, "projectId": null, "from": null, "to": null, "offset": offset, "limit": 100 })
}

/// The page from the middle of the list.
fn middle(context: Context<'_>) -> Value {
    let page: Value = serde_json::from_str(&ask(context, "list_meetings", &meetings("", 0))).expect("JSON");
    let middle = page["total"].as_u64().expect("a count") / 2;
    meetings("", u32::try_from(middle).expect("few enough"))
}

/// Half a year by bodies, as far away as the window first shows an office of many years; a small office is there whole.
fn wall() -> Value {
    let letters = [0.016, 0.041, 0.098, 0.25, 0.66, 1.6, 4.1, 10.5, 26.2];
    json!({ "from": "2020-04-01", "to": "2020-09-30", "grouping": "body", "text": "", "withDeadlines": false, "lettersPerDay": letters })
}

/// A meeting from the middle of the list.
fn some_meeting(context: Context<'_>) -> Value {
    let page = ask(context, "list_meetings", &middle(context));
    let page: Value = serde_json::from_str(&page).expect("JSON");
    let rows = page["rows"].as_array().expect("rows");
    let meeting = rows.iter().find(|row| row["table"] == "meeting").expect("a meeting");
    json!({ "table": "meeting", "id": meeting["id"] })
}

fn reads(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>) {
    let questions = [
        ("the first page of meetings", "list_meetings", meetings("", 0)),
        ("the page from the middle of the meetings", "list_meetings", middle(context)),
        ("the first page of meetings found by “work”", "list_meetings", meetings("work", 0)),
        (
            "a month of the calendar",
            "calendar",
            json!({ "from": "2020-06-01", "to": "2020-06-30", "withDeadlines": true }),
        ),
        ("search “w”", "search", json!({ "text": "w", "limit": 50 })),
        ("search “work gr”", "search", json!({ "text": "work gr", "limit": 50 })),
        ("the wall", "wall", wall()),
        ("one record", "get_record", some_meeting(context)),
        ("who was trained", "participation_by_state", json!({ "of": { "kind": "all" }, "projectId": null })),
        ("all clashes from today on", "list_clashes", json!({ "from": TODAY, "offset": 0, "limit": 100 })),
    ];
    for (name, command, input) in questions {
        group.bench_function(name, |bencher| bencher.iter(|| black_box(ask(context, command, &input))));
    }
}

/// Clashes over all events of the office, once they are in memory.
fn sweep(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>) {
    let always = Period { first: Date::MIN, last: Date::MAX };
    let found = context.office.read(|view| clash::events(view, always)).expect("the events");
    group.bench_function("clashes of all events, in memory", |bencher| {
        bencher.iter(|| {
            let mut count = 0_u64;
            clashes::sweep(&found.events, |_| count += 1);
            black_box(count)
        });
    });
}

/// A changed note of a meeting, with its line in the journal and its words in the index, safe on the disk.
fn one_write(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>, folder: &Path) {
    let meeting = ask(context, "get_record", &some_meeting(context));
    let mut meeting: Value = serde_json::from_str(&meeting).expect("JSON");
    let mut count = 0;
    group.bench_function("one durable write", |bencher| {
        bencher.iter(|| {
            count += 1;
            meeting["note"] = json!(format!("Changed {count} times"));
            ask(context, "edit_record", &meeting)
        });
    });
    let mut file = File::create(folder.join("bare")).expect("a file");
    group.bench_function("one durable write, bare", |bencher| {
        bencher.iter(|| {
            file.write_all(&[0; SQLITE_PAGE]).expect("room on the disk");
            file.sync_data().expect("a disk");
        });
    });
}

fn exports(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>, folder: &Path) {
    group.sample_size(10);
    let calendar = folder.join("calendar.ics");
    let input = ExportCalendarInput { approximate: Approximate::Include, ..ExportCalendarInput::default() };
    let data = folder.join("data");
    // Written once here, so that each figure can also be asked for by itself.
    transfer::export_calendar(context, &input, &calendar).expect("a calendar");
    transfer::export_data(context, &data).expect("data");
    let tables = fs::read_dir(&data).expect("the data").flatten();
    let tables: Vec<u8> = tables.flat_map(|table| fs::read(table.path()).expect("a table")).collect();
    let events = fs::read(&calendar).expect("the calendar");

    group.bench_function("export iCalendar", |bencher| {
        bencher.iter_batched(
            || drop(fs::remove_file(&calendar)),
            |()| transfer::export_calendar(context, &input, &calendar).expect("a calendar"),
            BatchSize::PerIteration,
        );
    });
    bare(group, "export iCalendar, bare", &events, folder);
    group.bench_function("export data CSV", |bencher| {
        bencher.iter_batched(
            || drop(fs::remove_dir_all(&data)),
            |()| transfer::export_data(context, &data).expect("data"),
            BatchSize::PerIteration,
        );
    });
    bare(group, "export data CSV, bare", &tables, folder);
}

/// The exported data, taken into an empty office: stored, journalled and indexed.
fn import(group: &mut BenchmarkGroup<'_, WallTime>, data: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("empty.plenary");
    group.bench_function("import data CSV", |bencher| {
        bencher.iter_batched(
            || {
                drop(fs::remove_file(&path));
                Office::create(&path, "Empty", "Europe/Paris", synthetic::desk()).expect("a new office")
            },
            |office| {
                let context = Context { office: &office, language: Language::English, today: TODAY };
                let written = transfer::import_data(context, data, FaultyRows::RefuseAll).expect("an import");
                assert!(written.value.added > 0, "nothing was refused");
                office
            },
            BatchSize::PerIteration,
        );
    });
}

/// The same bytes in one file, written and brought to the disk.
fn bare(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, bytes: &[u8], folder: &Path) {
    let path = folder.join("bare");
    group.bench_function(name, |bencher| {
        bencher.iter_batched(
            || drop(fs::remove_file(&path)),
            |()| {
                let mut file = File::create(&path).expect("a file");
                file.write_all(bytes).expect("room on the disk");
                file.sync_all().expect("a disk");
            },
            BatchSize::PerIteration,
        );
    });
}

criterion_group!(benches, offices);
criterion_main!(benches);
