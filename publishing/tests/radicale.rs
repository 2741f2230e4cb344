//! Publishing against a real server, Radicale, on this computer; what it holds is read back by an independent client.
//!
//! `PLENARY_RADICALE` names the folder of a Python environment with the packages `radicale` and `caldav`. Without it these tests
//! say that they were left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use plenary::command::Context;
use plenary::command::publications::{calendar, calendar_resources};
use plenary::model::language::Language;
use plenary::model::meeting::Meeting;
use plenary::model::publication::{Publication, PublicationPlace};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::{Desk, Office};
use plenary::operation::{Operation, Subject};
use plenary::planning::publication::{Conflict, PublicationSide, Settlement};
use plenary::sample;
use plenary::store::publication::{Progress, PublicationFailure};
use plenary::store::record;
use plenary_publishing::{Assignment, Content, Contradiction, Outcome, publish};

/// A calendar whose address has to be percent-encoded.
const COLLECTION: &str = "/office/team%20calendar/";

const PASSWORD: &str = "correct horse: 100 €";

/// How long the server may take to begin.
const BEGINS_WITHIN: Duration = Duration::from_secs(30);

/// A server with one user and one calendar; it ends with this.
struct Radicale {
    server: Child,
    port: u16,
    python: PathBuf,
    _folder: tempfile::TempDir,
}

impl Radicale {
    /// `None` where there is no Radicale here.
    fn start() -> Option<Self> {
        let Some(environment) = std::env::var_os("PLENARY_RADICALE").map(PathBuf::from) else {
            eprintln!(
                "left out: PLENARY_RADICALE does not name a Python environment with radicale and caldav"
            );
            return None;
        };
        let folder = tempfile::tempdir().expect("a temporary folder");
        let users = folder.path().join("users");
        std::fs::write(&users, format!("office:{PASSWORD}\n")).expect("the users");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let server = Command::new(environment.join("bin/radicale"))
            .args(["--config", ""])
            .arg("--server-hosts")
            .arg(format!("127.0.0.1:{port}"))
            .args(["--auth-type", "htpasswd", "--auth-htpasswd-encryption", "plain", "--auth-delay", "0"])
            .arg("--auth-htpasswd-filename")
            .arg(&users)
            .arg("--storage-filesystem-folder")
            .arg(folder.path().join("collections"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Radicale starts");
        let python = environment.join("bin/python");
        let radicale = Self { server, port, python, _folder: folder };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < BEGINS_WITHIN, "Radicale does not answer");
            std::thread::yield_now();
        }
        let (status, _) = radicale.request("MKCALENDAR", COLLECTION, "");
        assert_eq!(status, 201, "the calendar is made");
        Some(radicale)
    }

    fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What somebody else asks of the server; the answer's status and body.
    fn request(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(BEGINS_WITHIN)).expect("a limit");
        // office:correct horse: 100 €
        let credentials = "b2ZmaWNlOmNvcnJlY3QgaG9yc2U6IDEwMCDigqw=";
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAuthorization: Basic {credentials}\r\n\
             Content-Type: text/calendar; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .expect("the request goes out");
        let mut answer = BufReader::new(stream);
        let mut status = String::new();
        answer.read_line(&mut status).expect("a status line");
        let mut rest = String::new();
        answer.read_to_string(&mut rest).expect("an answer");
        let status = status.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, rest.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned()))
    }

    /// What a script prints that is given an address and the password.
    fn python(&self, script: &str, address: &str) -> String {
        let output =
            Command::new(&self.python).args(["-c", script, address, PASSWORD]).output().expect("Python runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// The UIDs that a subscriber reads at an address: a plain GET, and the Python package `icalendar`.
    fn subscribed(&self, address: &str) -> BTreeSet<String> {
        let script = "
import base64, sys, urllib.request, icalendar
credentials = base64.b64encode(('office:' + sys.argv[2]).encode()).decode()
request = urllib.request.Request(sys.argv[1], headers={'Authorization': 'Basic ' + credentials})
with urllib.request.urlopen(request) as answer:
    calendar = icalendar.Calendar.from_ical(answer.read())
for component in calendar.walk('VEVENT'):
    print(component['UID'])
";
        self.python(script, address).lines().map(str::to_owned).collect()
    }

    /// UID and summary of each event, as the Python package `caldav` reads them.
    fn events(&self) -> BTreeMap<String, String> {
        let script = "
import sys, caldav
client = caldav.DAVClient(url=sys.argv[1], username='office', password=sys.argv[2])
for event in client.calendar(url=sys.argv[1]).events():
    component = event.icalendar_component
    print(component['UID'], str(component['SUMMARY']).replace('\\n', ' '), sep='\\t')
";
        self.python(script, &self.address(COLLECTION))
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(uid, summary)| (uid.to_owned(), summary.to_owned()))
            .collect()
    }
}

impl Drop for Radicale {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_448_000_000).expect("an instant")
}

/// The sample office, and a publication of it.
fn sample_office(folder: &Path) -> (Office, Publication) {
    let desk = Desk { clock: Arc::new(now), author: "tester".into(), device: "desk".into() };
    let office = sample::create(&folder.join("sample.plenary"), desk).expect("the sample office");
    let publication = Publication { place: PublicationPlace::CalDav, ..Publication::default() };
    (office, publication)
}

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: date(2015, 12, 1) }
}

async fn publish_events(
    server: &Radicale,
    office: &Office,
    publication: &Publication,
    progress: Progress,
    settled: BTreeMap<String, Settlement>,
) -> Outcome {
    let assignment = Assignment {
        address: server.address(COLLECTION),
        user_name: "office".into(),
        content: Content::Resources(calendar_resources(context(office), publication).expect("resources")),
        progress,
        settled,
    };
    publish(assignment, Some(PASSWORD), now()).await
}

/// A person's decision about what they were shown.
fn settled(contradiction: &Contradiction, side: PublicationSide) -> BTreeMap<String, Settlement> {
    BTreeMap::from([(contradiction.uid.clone(), contradiction.settled(side))])
}

fn counts(outcome: &Outcome) -> (u32, u32, u32, usize) {
    (outcome.created, outcome.updated, outcome.deleted, outcome.contradictions.len())
}

/// Changes a meeting's name.
fn rename(office: &Office, meeting: RecordRef, name: &str) {
    office
        .transact(Operation::EditRecord, &Subject::of(Table::Meeting, name), |tx| {
            let Record::Meeting(before) = record::get(tx, meeting)? else { panic!("it is a meeting") };
            record::update(tx, &Meeting { name: name.into(), ..before }.into())
        })
        .expect("renamed");
}

fn first_meeting(outcome: &Outcome, office: &Office) -> RecordRef {
    let meetings: BTreeSet<_> = office
        .read(record::list_as::<Meeting>)
        .expect("the meetings")
        .into_iter()
        .map(|meeting| meeting.id.0)
        .collect();
    let id = outcome
        .progress
        .resources
        .iter()
        .filter_map(|written| written.uid.parse().ok())
        .find(|id| meetings.contains(id))
        .expect("a meeting is published");
    RecordRef { table: Table::Meeting, id }
}

#[tokio::test]
async fn a_collection_follows_the_office() {
    let Some(server) = Radicale::start() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (office, publication) = sample_office(folder.path());
    let (status, _) = server.request("PUT", "/office/team%20calendar/theirs.ics", THEIRS);
    assert_eq!(status, 201);

    let first = publish_events(&server, &office, &publication, Progress::default(), BTreeMap::new()).await;
    assert_eq!(first.failure(), None);
    let all = u32::try_from(first.progress.resources.len()).expect("few");
    assert!(all > 1);
    assert_eq!(counts(&first), (all, 0, 0, 0));
    let events = server.events();
    let mut expected: BTreeSet<_> =
        first.progress.resources.iter().map(|written| written.uid.as_str()).collect();
    expected.insert("theirs");
    assert_eq!(events.keys().map(String::as_str).collect::<BTreeSet<_>>(), expected);

    let again = publish_events(&server, &office, &publication, first.progress.clone(), BTreeMap::new()).await;
    assert_eq!(counts(&again), (0, 0, 0, 0), "nothing changed, nothing is written");

    // The answers were lost: what stands there is recognised by what it says.
    let recognised =
        publish_events(&server, &office, &publication, Progress::default(), BTreeMap::new()).await;
    assert_eq!((counts(&recognised), recognised.failure()), ((0, 0, 0, 0), None));

    let meeting = first_meeting(&first, &office);
    rename(&office, meeting, "A plenary, with commas; and more");
    let renamed = publish_events(&server, &office, &publication, again.progress, BTreeMap::new()).await;
    assert_eq!(counts(&renamed), (0, 1, 0, 0));
    assert_eq!(server.events()[&meeting.id.to_string()], "A plenary, with commas; and more");

    office
        .transact(Operation::DeleteRecord, &Subject::of(Table::Meeting, ""), |tx| record::delete(tx, meeting))
        .expect("deleted");
    let deleted = publish_events(&server, &office, &publication, renamed.progress, BTreeMap::new()).await;
    assert_eq!(counts(&deleted), (0, 0, 1, 0));
    let events = server.events();
    assert!(!events.contains_key(&meeting.id.to_string()));
    assert_eq!(events["theirs"], "Theirs", "what others put there stays");
}

#[tokio::test]
async fn what_others_changed_is_shown_and_not_written_over() {
    let Some(server) = Radicale::start() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (office, publication) = sample_office(folder.path());
    let first = publish_events(&server, &office, &publication, Progress::default(), BTreeMap::new()).await;
    let meeting = first_meeting(&first, &office);
    let uid = meeting.id.to_string();
    let path = format!("{COLLECTION}{uid}.ics");
    let (_, text) = server.request("GET", &path, "");
    let theirs: String = text
        .split_inclusive("\r\n")
        .map(|line| if line.starts_with("SUMMARY:") { "SUMMARY:Changed by others\r\n" } else { line })
        .collect();
    assert_eq!(server.request("PUT", &path, &theirs).0, 204);

    rename(&office, meeting, "Changed here");
    let second = publish_events(&server, &office, &publication, first.progress, BTreeMap::new()).await;
    assert_eq!((counts(&second), second.failure()), ((0, 0, 0, 1), Some(PublicationFailure::Conflict)));
    let contradiction = &second.contradictions[0];
    assert_eq!((contradiction.uid.as_str(), contradiction.conflict), (uid.as_str(), Conflict::ChangedThere));
    assert!(contradiction.ours.as_ref().is_some_and(|text| text.contains("SUMMARY:Changed here")));
    assert!(contradiction.theirs.as_ref().is_some_and(|text| text.contains("Changed by others")));
    assert_eq!(server.events()[&uid], "Changed by others");

    // They changed it once more since it was shown: the decision was about something else.
    let theirs_again = theirs.replace("Changed by others", "Changed by others again");
    assert_eq!(server.request("PUT", &path, &theirs_again).0, 204);
    let ours = settled(contradiction, PublicationSide::Ours);
    let second = publish_events(&server, &office, &publication, second.progress, ours).await;
    assert_eq!((counts(&second), second.failure()), ((0, 0, 0, 1), Some(PublicationFailure::Conflict)));
    let contradiction = &second.contradictions[0];

    // Let stand, it is not asked about again.
    let theirs = settled(contradiction, PublicationSide::Theirs);
    let yielded = publish_events(&server, &office, &publication, second.progress.clone(), theirs).await;
    assert_eq!((counts(&yielded), yielded.failure()), ((0, 0, 0, 0), None));
    let still = publish_events(&server, &office, &publication, yielded.progress, BTreeMap::new()).await;
    assert_eq!((counts(&still), still.failure()), ((0, 0, 0, 0), None));
    assert_eq!(server.events()[&uid], "Changed by others again");

    let third = publish_events(
        &server,
        &office,
        &publication,
        second.progress.clone(),
        settled(contradiction, PublicationSide::Ours),
    )
    .await;
    assert_eq!((counts(&third), third.failure()), ((0, 1, 0, 0), None));
    assert_eq!(server.events()[&uid], "Changed here");

    assert_eq!(server.request("DELETE", &path, "").0, 200);
    let fourth = publish_events(&server, &office, &publication, third.progress, BTreeMap::new()).await;
    assert_eq!(fourth.contradictions[0].conflict, Conflict::DeletedThere);
    assert!(!server.events().contains_key(&uid), "what others deleted does not come back unasked");
}

#[tokio::test]
async fn a_subscriber_gets_every_event_that_the_office_wrote() {
    let Some(server) = Radicale::start() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (office, publication) = sample_office(folder.path());
    let text = calendar(context(&office), &publication).expect("a calendar");
    let assignment = |progress| Assignment {
        address: server.address("/office/whole.ics"),
        user_name: "office".into(),
        content: Content::Document(text.clone()),
        progress,
        settled: BTreeMap::new(),
    };
    let first = publish(assignment(Progress::default()), Some(PASSWORD), now()).await;
    assert_eq!((first.failure(), counts(&first)), (None, (1, 0, 0, 0)));
    let written: BTreeSet<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("UID:"))
        .map(|uid| uid.trim_end().to_owned())
        .collect();
    assert!(!written.is_empty());
    assert_eq!(server.subscribed(&server.address("/office/whole.ics")), written);
    let again = publish(assignment(first.progress), Some(PASSWORD), now()).await;
    assert_eq!(
        (again.failure(), counts(&again)),
        (None, (0, 0, 0, 0)),
        "nothing changed, nothing is written"
    );
}

#[tokio::test]
async fn a_wrong_password_is_told_and_not_tried_again() {
    let Some(server) = Radicale::start() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (office, publication) = sample_office(folder.path());
    let assignment = Assignment {
        address: server.address(COLLECTION),
        user_name: "office".into(),
        content: Content::Resources(calendar_resources(context(&office), &publication).expect("resources")),
        progress: Progress::default(),
        settled: BTreeMap::new(),
    };
    let outcome = publish(assignment, Some("wrong"), now()).await;
    assert_eq!(outcome.failure(), Some(PublicationFailure::Unauthorised));
    assert_eq!(outcome.progress.state.retry_at, None);
}

#[tokio::test]
async fn without_a_server_it_is_tried_again_in_a_minute() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
    let assignment = Assignment {
        address: format!("http://127.0.0.1:{port}/calendar/"),
        user_name: String::new(),
        content: Content::Resources(Vec::new()),
        progress: Progress::default(),
        settled: BTreeMap::new(),
    };
    let outcome = publish(assignment, None, now()).await;
    assert_eq!(outcome.failure(), Some(PublicationFailure::Unreachable));
    let retry = outcome.progress.state.retry_at.expect("it is tried again");
    assert_eq!(retry.as_second() - now().as_second(), 60);
}

#[tokio::test]
async fn nothing_is_sent_in_the_clear_to_another_computer() {
    let assignment = Assignment {
        address: "http://dav.example.org/calendar/".into(),
        user_name: "office".into(),
        content: Content::Resources(Vec::new()),
        progress: Progress::default(),
        settled: BTreeMap::new(),
    };
    let outcome = publish(assignment, Some(PASSWORD), now()).await;
    assert_eq!(outcome.failure(), Some(PublicationFailure::Refused));
}

const THEIRS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Others//EN\r\nBEGIN:VEVENT\r\nUID:theirs\r\n\
DTSTAMP:20151201T000000Z\r\nDTSTART;VALUE=DATE:20151202\r\nSUMMARY:Theirs\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
