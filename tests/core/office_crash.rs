//! A process that is killed while it writes: what it acknowledged is there, and nothing is half done.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fastrand::Rng;
use plenary::model::body::{Body, BodyId};
use plenary::model::record::Table;
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::store::record;

use crate::support::{TestOffice, desk, repetitions};

/// Tells the process that is to be killed which office it writes, and from which step on.
const FILE: &str = "PLENARY_TEST_KILLED_OFFICE";
const FIRST_STEP: &str = "PLENARY_TEST_KILLED_FIRST_STEP";

/// What begins the line by which it acknowledges a step.
const ACKNOWLEDGED: &str = "acknowledged ";

/// Step `n` of the killed process: one operation, of several rows each, or one undo or redo.
fn step(office: &Office, n: u64) {
    let operation = Operation::ImportData;
    let group = |n: u64| format!("group {n}");
    match n % 7 {
        5 => drop(office.undo().expect("undone")),
        6 => drop(office.redo().expect("redone")),
        3 => {
            let old = group(n - 2);
            let delete = office.transact(operation, &Subject::default(), |tx| {
                let bodies: Vec<Body> = record::list_as(tx)?;
                bodies
                    .iter()
                    .filter(|body| body.task == old)
                    .try_for_each(|body| record::delete(tx, body.into()))
            });
            delete.expect("a group is deleted");
        }
        _ => {
            let add = office.transact(operation, &Subject::default(), |tx| {
                let mut parent_id = None;
                for member in 0..2 + n % 5 {
                    let id = BodyId(tx.new_id());
                    let name = format!("{member} of {n}");
                    let body = Body { id, name, task: group(n), parent_id, ..Body::default() };
                    record::insert(tx, &body.into())?;
                    parent_id = Some(id);
                }
                Ok(())
            });
            add.expect("a group is added");
        }
    }
}

/// What the office holds, less what differs between two runs of the same steps.
fn names(office: &Office) -> Vec<String> {
    let mut bodies: Vec<Body> = office.read(record::list_as).expect("the bodies");
    bodies.sort_by(|a, b| a.name.cmp(&b.name));
    bodies.into_iter().map(|body| body.name).collect()
}

/// Not a test by itself: what [`a_killed_process_leaves_all_that_it_acknowledged`] starts, as a process of its own.
#[test]
fn a_process_that_writes_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let first = repetitions(FIRST_STEP, 0);
    let office = Office::open(Path::new(&path), desk("killed")).expect("the office opens");
    for n in first.. {
        step(&office, n);
        println!("{ACKNOWLEDGED}{n}");
    }
}

/// Starts that process, kills it after it acknowledged some steps, and tells which step it did not acknowledge.
#[expect(clippy::disallowed_methods, reason = "a kill comes at any moment, not at an event")]
fn write_and_kill(path: &Path, first: u64, rng: &mut Rng) -> u64 {
    let mut process = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "office_crash::a_process_that_writes_until_it_is_killed", "--nocapture"])
        .env(FILE, path)
        .env(FIRST_STEP, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the process starts");
    let output = BufReader::new(process.stdout.take().expect("its output"));
    let mut acknowledged =
        output.lines().map_while(Result::ok).filter_map(|line| line.strip_prefix(ACKNOWLEDGED)?.parse().ok());
    let mut next = first;
    for _ in 0..rng.u8(..30) {
        next = acknowledged.next().map(|step: u64| step + 1).expect("it writes on until it is killed");
    }
    // At any moment of a write, not only right after one.
    std::thread::sleep(Duration::from_micros(rng.u64(..4000)));
    process.kill().expect("it is killed");
    next = acknowledged.last().map_or(next, |step| step + 1);
    process.wait().expect("it is gone");
    next
}

#[test]
fn a_killed_process_leaves_all_that_it_acknowledged() {
    let mut rng = Rng::with_seed(14);
    let killed = TestOffice::new();
    let path = killed.path();
    drop(killed.office);
    // The same steps without a crash.
    let reference = TestOffice::new();
    let (mut done, mut unacknowledged) = (0, 0);
    for round in 0..repetitions("PLENARY_TEST_KILLS", 20) {
        let next = write_and_kill(&path, done, &mut rng);
        (done..next).for_each(|n| step(&reference.office, n));
        done = next;

        let office = Office::open(&path, desk("tester")).expect("the office opens");
        assert!(office.read_only().is_none(), "the dead process does not hold the lock");
        assert_eq!(office.check().expect("it is looked over"), Vec::<String>::new(), "round {round}");
        if names(&office) != names(&reference.office) {
            // Committed, but killed before it could say so.
            step(&reference.office, done);
            done += 1;
            unacknowledged += 1;
        }
        assert_eq!(names(&office), names(&reference.office), "round {round}, step {done}");
        if done > 0 {
            let content = office.content().expect("content");
            office.undo().expect("undone");
            assert_ne!(office.content().expect("content"), content);
            office.redo().expect("redone");
            assert_eq!(office.content().expect("content"), content);
        }
    }
    println!("{done} steps, of which {unacknowledged} were committed and not acknowledged");
    assert!(done > 0);

    let office = Office::open(&path, desk("tester")).expect("the office opens");
    while office.undo().is_ok() {}
    assert_eq!(office.read(|view| record::count(view, Table::Body)).expect("a count"), 0);
    drop(killed.folder);
}
