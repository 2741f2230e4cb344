//! The sample office holds what the slide deck says: no more, no less, to the letter.

mod bodies;
mod meetings;
mod projects;

use std::path::Path;

use plenary::error::Code;
use plenary::model::body::Body;
use plenary::model::certainty::{Certainty, Standing};
use plenary::model::contribution::{Contribution, Partnership, PartnershipRole};
use plenary::model::date_spec::{DateSpec, Precision};
use plenary::model::entity::Entity;
use plenary::model::link::{Link, Relation};
use plenary::model::meeting::{Meeting, MeetingBody};
use plenary::model::money::Currency;
use plenary::model::organisation::{Alias, AliasKind};
use plenary::model::person::Person;
use plenary::model::project::Project;
use plenary::model::record::{RecordRef, Table};
use plenary::model::source::{Citation, SourceDocument, SourceSlide};
use plenary::office::Office;
use plenary::planning::funding::Money;
use plenary::sample;
use plenary::store::record;

use crate::support::desk;

struct SampleOffice {
    office: Office,
    _folder: tempfile::TempDir,
}

impl SampleOffice {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("sample.plenary");
        Self { office: sample::create(&path, desk("tester")).expect("the sample office"), _folder: folder }
    }

    /// All records of a kind, in the order in which they were made.
    fn all<T: Entity>(&self) -> Vec<T> {
        self.office.read(record::list_as::<T>).expect("the records")
    }

    /// The only record of a kind that is so.
    fn one<T: Entity>(&self, is_so: impl Fn(&T) -> bool) -> T {
        let mut records: Vec<T> = self.all().into_iter().filter(is_so).collect();
        assert_eq!(records.len(), 1, "one {}", T::TABLE);
        records.remove(0)
    }

    fn label(&self, reference: RecordRef) -> String {
        self.office.read(|view| record::label(view, reference)).expect("its name")
    }

    fn body(&self, name: &str) -> Body {
        self.one(|body: &Body| body.name == name)
    }

    fn project(&self, name: &str) -> Project {
        self.one(|project: &Project| project.name == name)
    }

    /// The partners of a project with how sure each is.
    fn partners(&self, project: &str) -> Vec<(String, Certainty)> {
        let project = self.project(project).id;
        self.all::<Partnership>()
            .iter()
            .filter(|partnership| partnership.project_id == project)
            .inspect(|partnership| assert_eq!(partnership.role, PartnershipRole::Partner))
            .map(|partnership| (self.organisation(partnership.organisation_id.0), partnership.certainty))
            .collect()
    }

    fn contributions(&self, project: &str) -> Vec<Contribution> {
        let project = self.project(project).id;
        self.all()
            .into_iter()
            .filter(|contribution: &Contribution| contribution.project_id == project)
            .collect()
    }

    fn donors(&self, project: &str) -> Vec<String> {
        self.contributions(project)
            .iter()
            .map(|contribution| self.organisation(contribution.organisation_id.0))
            .collect()
    }

    fn organisation(&self, id: uuid::Uuid) -> String {
        self.label(RecordRef { table: Table::Organisation, id })
    }

    /// The bodies that convene a meeting, in order.
    fn convened_by(&self, meeting: &Meeting) -> Vec<String> {
        let mut bodies: Vec<MeetingBody> = self
            .all()
            .into_iter()
            .filter(|convened: &MeetingBody| convened.meeting_id == meeting.id)
            .collect();
        bodies.sort_by_key(|convened| convened.position);
        bodies
            .iter()
            .map(|convened| self.label(RecordRef { table: Table::Body, id: convened.body_id.0 }))
            .collect()
    }

    fn links(&self, subject: RecordRef) -> Vec<(Relation, String, Standing, Certainty)> {
        self.all::<Link>()
            .iter()
            .filter(|link| link.subject == subject)
            .map(|link| (link.relation, self.label(link.target), link.standing, link.certainty))
            .collect()
    }

    fn aliases(&self, subject: RecordRef) -> Vec<(String, AliasKind)> {
        self.all::<Alias>()
            .into_iter()
            .filter(|alias| alias.subject == subject)
            .map(|alias| (alias.name, alias.kind))
            .collect()
    }
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn days(date: &DateSpec) -> (&str, Option<jiff::civil::Date>, Option<jiff::civil::Date>, Precision) {
    (&date.raw, date.earliest, date.latest, date.precision)
}

fn euros(sum: i64) -> Money {
    Money { minor: sum * 100, currency: Currency::EUR }
}

#[test]
fn the_deck_and_its_author_are_known() {
    let sample = SampleOffice::new();
    let deck = sample.one(|_: &SourceDocument| true);
    assert_eq!(deck.header, "Council of Europe/Cybercrime Convention Committee");
    assert_eq!(deck.title, "Networking on Cybercrime");
    assert_eq!(deck.web_address, "www.coe.int/cybercrime");
    assert_eq!(deck.date, DateSpec::default());
    let author = sample.one(|_: &Person| true);
    assert_eq!((deck.author_id, author.name.as_str()), (Some(author.id), "Alexander Seger"));
    assert_eq!(sample.organisation(author.organisation_id.expect("an employer").0), "Council of Europe");
}

#[test]
fn every_slide_is_kept_also_the_one_without_text() {
    let sample = SampleOffice::new();
    let slides = sample.all::<SourceSlide>();
    assert_eq!(slides.iter().map(|slide| slide.number).collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
    let heading = "1 Common standards: Budapest Convention on Cybercrime and relates standards";
    assert_eq!((slides[1].heading.as_str(), slides[1].body_text.as_str()), (heading, ""));
    assert_eq!((slides[2].heading.as_str(), slides[2].body_text.as_str()), ("", ""));
}

#[test]
fn every_quote_stands_on_its_slide() {
    let sample = SampleOffice::new();
    let slides = sample.all::<SourceSlide>();
    let citations = sample.all::<Citation>();
    assert!(citations.len() > 80, "only {}", citations.len());
    for citation in citations {
        let slide = slides.iter().find(|slide| Some(slide.id) == citation.source_slide_id).expect("a slide");
        let stands = slide.heading.contains(&citation.quote) || slide.body_text.contains(&citation.quote);
        assert!(stands, "slide {} does not say {:?}", slide.number, citation.quote);
    }
}

/// The deck is not part of the repository; where it lies beside it, it is held against what the office keeps.
#[test]
fn the_slides_are_the_decks_to_the_letter() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sample/networking-on-cybercrime.txt");
    let Ok(deck) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no deck at {}", path.display());
        return;
    };
    let sample = SampleOffice::new();
    let mut rest = deck.as_str();
    for slide in sample.all::<SourceSlide>() {
        let text = match slide.number {
            1 => slide.body_text,
            _ => format!("{}\n\n{}", slide.heading, slide.body_text).trim().to_owned(),
        };
        let number = format!("\n{}", slide.number);
        let (before, after) = rest.split_once(&text).unwrap_or_else(|| panic!("not in the deck: {text}"));
        let (between, after) = after.split_once(&number).expect("its number");
        assert_eq!(format!("{before}{between}").trim(), "", "left out of slide {}", slide.number);
        rest = after;
    }
    assert_eq!(rest.trim(), "", "left out");
}

#[test]
fn one_undo_empties_the_office_and_one_redo_fills_it_again() {
    let sample = SampleOffice::new();
    let full = sample.office.content().expect("content");
    let undone = sample.office.undo().expect("undone");
    assert_eq!(sample.office.content().expect("content").lines().count(), 1, "the office itself is left");
    assert_eq!(sample.office.undo().expect_err("nothing is left to undo").code, Code::NothingToUndo);
    let redone = sample.office.redo().expect("redone");
    assert_eq!(undone.rows.len(), redone.rows.len());
    assert_eq!(sample.office.content().expect("content"), full);
    assert_eq!(sample.office.check().expect("it is looked over"), Vec::<String>::new());
}

#[test]
fn the_sample_office_never_takes_the_place_of_another_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("mine.plenary");
    std::fs::write(&path, "mine").expect("written");
    let error = sample::create(&path, desk("tester")).err().expect("it is refused");
    assert_eq!(error.code, Code::Conflict);
    assert_eq!(std::fs::read(&path).expect("it is read"), b"mine");
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing else is left");
}
