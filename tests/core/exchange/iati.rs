//! Projects for aid transparency: valid by the published schema and its rules, and nothing made up.

use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::date;
use plenary::command::iati::{
    ExportIatiInput, IatiContents, IatiGap, IatiReport, PreviewIatiInput, export_iati, preview_iati,
};
use plenary::command::{Context, dispatch};
use plenary::error::Code;
use plenary::model::budget::{
    BudgetLine, BudgetLineId, FinancialTransaction, FinancialTransactionId, TransactionKind,
};
use plenary::model::certainty::Certainty;
use plenary::model::contribution::{
    Contribution, ContributionId, ContributionStage, Instalment, InstalmentId, Partnership, PartnershipId,
    PartnershipRole,
};
use plenary::model::date_spec::DateSpec;
use plenary::model::language::Language;
use plenary::model::money::{Amount, AmountReading, read_amount};
use plenary::model::organisation::{Organisation, OrganisationKind};
use plenary::model::project::{Project, ProjectRegion};
use plenary::model::record::{Record, RecordRef};
use plenary::model::sector::read_sectors;
use plenary::office::Office;
use plenary::sample;
use plenary::store::record::list_as;
use uuid::Uuid;

use crate::support::desk;

/// The sample office, whose Council of Europe has an identifier.
struct Sample {
    folder: tempfile::TempDir,
    office: Office,
}

impl Sample {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("sample.plenary");
        let sample =
            Self { office: sample::create(&path, desk("tester")).expect("the sample office"), folder };
        sample.edit(Organisation { iati_identifier: "XM-DAC-47000".into(), ..sample.organisation("COE") });
        sample
    }

    /// GLACY with the days that the deck does not name, and somebody who carries it out.
    fn with_days() -> Self {
        let sample = Self::new();
        let project = Project { date: days("2013-11-01/2016-10-31"), ..sample.project("GLACY") };
        sample.edit(project.clone());
        sample.create(Partnership {
            id: PartnershipId(Uuid::from_u128(11)),
            project_id: project.id,
            organisation_id: sample.organisation("COE").id,
            role: PartnershipRole::Implementing,
            ..Partnership::default()
        });
        sample
    }

    /// GLACY as a secretary has it who knows all that IATI asks.
    fn known() -> Self {
        let sample = Self::new();
        let project = Project {
            date: days("2013-11-01/2016-10-31"),
            focus: "Cybercrime legislation, training and cooperation".into(),
            sectors: "15130 60 %; 15170 40 %".into(),
            ..sample.project("GLACY")
        };
        let donor = Organisation {
            iati_identifier: "XI-IATI-EC_FPI".into(),
            short_name: "EU".into(),
            kind: OrganisationKind::Intergovernmental,
            ..sample.organisation("EU")
        };
        let mut state = Organisation { name: "Sénégal".into(), ..Organisation::default() };
        state.id.0 = Uuid::from_u128(1);
        state.kind = OrganisationKind::State;
        state.country_code = "SN".into();
        sample.edit(project.clone());
        sample.edit(donor.clone());
        sample.create(state.clone());
        for contribution in sample.office.read(list_as::<Contribution>).expect("contributions") {
            if contribution.project_id == project.id {
                sample.delete(contribution);
            }
        }
        for scope in sample.office.read(list_as::<ProjectRegion>).expect("regions") {
            if scope.project_id == project.id {
                sample.delete(scope);
            }
        }
        for partnership in sample.office.read(list_as::<Partnership>).expect("partnerships") {
            if partnership.project_id == project.id {
                sample.delete(partnership);
            }
        }
        let partnership = |number, organisation: &Organisation, role| Partnership {
            id: PartnershipId(Uuid::from_u128(number)),
            project_id: project.id,
            organisation_id: organisation.id,
            role,
            ..Partnership::default()
        };
        sample.create(partnership(10, &state, PartnershipRole::Beneficiary));
        sample.create(partnership(11, &sample.organisation("COE"), PartnershipRole::Implementing));
        let contribution = Contribution {
            id: ContributionId(Uuid::from_u128(20)),
            project_id: project.id,
            organisation_id: donor.id,
            amount: euros("3350000"),
            stage: ContributionStage::Agreed,
            date: days("2013-10-21"),
            ..Contribution::default()
        };
        sample.create(contribution.clone());
        sample.create(Instalment {
            id: InstalmentId(Uuid::from_u128(21)),
            contribution_id: contribution.id,
            position: 1,
            amount: euros("1000000.50"),
            received: days("2013-12-02"),
            ..Instalment::default()
        });
        for (number, kind, day) in [
            (30, TransactionKind::Commitment, "2014-02-03"),
            (31, TransactionKind::Expenditure, "2014-05-06"),
        ] {
            sample.create(FinancialTransaction {
                id: FinancialTransactionId(Uuid::from_u128(number)),
                project_id: project.id,
                kind,
                amount: euros("12000"),
                date: days(day),
                description: "Workshop in Dakar".into(),
                ..FinancialTransaction::default()
            });
        }
        for (number, year) in [(40, "2014"), (41, "2015"), (42, "2016"), (43, "2016")] {
            sample.create(BudgetLine {
                id: BudgetLineId(Uuid::from_u128(number)),
                project_id: project.id,
                position: u32::try_from(number).expect("small"),
                title: format!("Workshops {number}"),
                amount: euros("500000"),
                period: DateSpec::from_edtf(year, year).expect("a year"),
                ..BudgetLine::default()
            });
        }
        sample
    }

    fn context(&self) -> Context<'_> {
        Context { office: &self.office, language: Language::English, today: date(2015, 12, 1) }
    }

    fn send(&self, command: &str, record: impl Into<Record>) {
        let input = serde_json::to_string(&record.into()).expect("a record is JSON");
        dispatch(self.context(), command, &input).expect("the record is written");
    }

    fn edit(&self, record: impl Into<Record>) {
        self.send("edit_record", record);
    }

    fn create(&self, record: impl Into<Record>) {
        self.send("add_record", record);
    }

    fn delete(&self, record: impl Into<Record>) {
        let record = record.into();
        let input = serde_json::to_string(&RecordRef { table: record.table(), id: record.id() });
        let input = input.expect("a reference is JSON");
        dispatch(self.context(), "delete_record", &input).expect("the record is deleted");
    }

    fn project(&self, name: &str) -> Project {
        let projects = self.office.read(list_as::<Project>).expect("projects");
        projects.into_iter().find(|project| project.name == name).expect("the project")
    }

    fn organisation(&self, short_name: &str) -> Organisation {
        let organisations = self.office.read(list_as::<Organisation>).expect("organisations");
        organisations.into_iter().find(|it| it.short_name == short_name || it.name == short_name).expect("it")
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("iati.xml")
    }

    fn export(&self) -> IatiReport {
        let publisher = Some(self.organisation("COE").id);
        let input = ExportIatiInput { publisher, project: None, texts: Language::English };
        export_iati(self.context(), input, &self.path()).expect("a report")
    }

    fn written(&self) -> String {
        std::fs::read_to_string(self.path()).expect("a file")
    }
}

fn days(edtf: &str) -> DateSpec {
    DateSpec::from_edtf(edtf, edtf).expect("a date")
}

fn euros(figures: &str) -> Amount {
    match read_amount(&format!("EUR {figures}"), Language::English, None) {
        AmountReading::Understood(amount) => amount,
        other => panic!("{other:?}"),
    }
}

/// What is missing of a project, by its name.
fn lacks<'c>(contents: &'c IatiContents, name: &str) -> impl Iterator<Item = &'c IatiGap> {
    let project = contents.projects.iter().find(|project| project.name == name);
    project.into_iter().flat_map(|project| project.left_out.iter().chain(&project.gaps))
}

/// What holds of a valid activity by the standard's own ruleset and codelists, beyond its schema: XPath that is true.
/// Sectors and shares of several places are demanded as well, but may be what the office does not know.
const RULES: [&str; 17] = [
    "not(//iati-activity[not(activity-date[@type='1' or @type='2'])])",
    "not(//activity-date[not(@type='1' or @type='2' or @type='3' or @type='4')])",
    "not(//activity-date[(@type='2' or @type='4') and number(translate(@iso-date,'-','')) > 20151201])",
    "not(//iati-activity[activity-date[@type='2'] and activity-date[@type='4'] and \
     translate(activity-date[@type='2']/@iso-date,'-','') > translate(activity-date[@type='4']/@iso-date,'-','')])",
    "not(//transaction-date[number(translate(@iso-date,'-','')) > 20151201])",
    "not(//transaction/value[number(translate(@value-date,'-','')) > 20151201])",
    "not(//activity-status[not(contains('|1|2|3|4|5|6|', concat('|',@code,'|')))])",
    "not(//participating-org[not(contains('|1|2|3|4|', concat('|',@role,'|')))])",
    "not(//participating-org[not(@ref) and not(narrative)])",
    "not(//transaction-type[not(contains('|1|2|3|4|5|6|7|8|9|10|11|12|13|', concat('|',@code,'|')))])",
    "not(//budget[not(@type='1' or @type='2') or not(@status='1' or @status='2')])",
    "not(//budget[period-start/@iso-date and number(translate(period-end/@iso-date,'-','')) - \
     number(translate(period-start/@iso-date,'-','')) > 10000])",
    "not(//value[string-length(@currency) != 3])",
    "not(//iati-activity[sector and sum(sector/@percentage) != 100])",
    "not(//iati-activity[(recipient-country|recipient-region)/@percentage and \
     sum((recipient-country|recipient-region)/@percentage) != 100])",
    "not(//iati-activity[not(starts-with(iati-identifier, concat(reporting-org/@ref, '-')))])",
    "not(//iati-activity[@xml:lang = ''])",
];

/// Asserts that the file is valid, by another program; where there is none, says so.
pub(super) fn assert_valid(file: &Path) {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/iati/iati-activities-schema.xsd");
    let xmllint =
        |arguments: &[&str]| Command::new("xmllint").arg("--nonet").args(arguments).arg(file).output();
    let Ok(output) = xmllint(&["--noout", "--schema", schema.to_str().expect("a path")]) else {
        println!("xmllint (libxml2-utils) is not here: the file was not validated");
        return;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for rule in RULES {
        let output = xmllint(&["--xpath", rule]).expect("xmllint was here just now");
        let (said, complaint) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(said.trim(), "true", "{rule} {complaint}");
    }
}

#[test]
fn projects_known_only_to_the_month_are_left_out_and_named_and_no_file_is_written() {
    let sample = Sample::new();
    let contents = sample.export().contents;
    assert_eq!(contents.written, 0);
    assert!(!sample.path().exists());
    let glacy = lacks(&contents, "GLACY").next().expect("GLACY");
    assert_eq!(glacy.element, "activity-date");
    assert!(glacy.reason.contains("Nov 2013 – Oct 2016"), "{}", glacy.reason);
    assert!(glacy.remedy.starts_with("Project, date"), "{}", glacy.remedy);
}

#[test]
fn what_a_file_would_hold_is_told_before_it_is_written() {
    let sample = Sample::with_days();
    let all = preview_iati(sample.context(), PreviewIatiInput { project: None }).expect("contents");
    assert_eq!(all, sample.export().contents);
    let other = sample.project("GLACY+").id;
    let one = preview_iati(sample.context(), PreviewIatiInput { project: Some(other) }).expect("contents");
    assert_eq!((one.written, one.projects.len()), (0, 1));
}

#[test]
fn a_project_with_days_is_valid_by_the_published_schema() {
    let sample = Sample::with_days();
    assert_eq!(sample.export().contents.written, 1);
    assert_valid(&sample.path());
    let text = sample.written();
    for part in ["<activity-date type=\"2\" iso-date=\"2013-11-01\"/>", "<activity-status code=\"2\"/>"] {
        assert!(text.contains(part), "no {part} in {text}");
    }
}

#[test]
fn a_project_of_which_all_is_known_lacks_nothing() {
    let sample = Sample::known();
    let contents = sample.export().contents;
    assert_eq!(lacks(&contents, "GLACY").collect::<Vec<_>>(), Vec::<&IatiGap>::new());
    assert_valid(&sample.path());
    let text = sample.written();
    for part in [
        "<sector vocabulary=\"1\" code=\"15130\" percentage=\"60\"/>",
        "<recipient-country code=\"SN\" percentage=\"100\">",
        "<participating-org role=\"1\" ref=\"XI-IATI-EC_FPI\" type=\"40\">",
        "<participating-org role=\"4\" ref=\"XM-DAC-47000\" type=\"40\">",
        "<period-start iso-date=\"2014-01-01\"/>",
        "<period-end iso-date=\"2014-12-31\"/>",
        "<value currency=\"EUR\" value-date=\"2016-01-01\">1000000.00</value>",
        "<value currency=\"EUR\" value-date=\"2013-12-02\">1000000.50</value>",
        "<transaction-type code=\"11\"/>",
        "<transaction-type code=\"1\"/>",
        "<transaction-type code=\"2\"/>",
        "<transaction-type code=\"4\"/>",
    ] {
        assert!(text.contains(part), "no {part} in {text}");
    }
}

#[test]
fn odd_text_stays_text_and_valid() {
    let sample = Sample::known();
    let odd = "</narrative><x a=\"1\">&amp;]]> \u{200f}txet 👩🏽‍⚖️ \u{fffe}\u{2028}\u{feff} é";
    let project = sample.project("GLACY");
    sample.edit(Project { focus: format!("{odd}\n\ttwo"), full_title: odd.into(), ..project });
    assert_eq!(sample.export().contents.written, 1);
    assert_valid(&sample.path());
    assert!(sample.written().contains("&lt;/narrative&gt;&lt;x a="), "{}", sample.written());
}

#[test]
fn what_is_of_a_day_still_to_come_is_no_transaction_and_no_actual_date() {
    let sample = Sample::known();
    let spent = sample.office.read(list_as::<FinancialTransaction>).expect("transactions");
    let spent = spent.into_iter().find(|it| it.kind == TransactionKind::Expenditure).expect("spent");
    sample.edit(FinancialTransaction { date: days("2016-01-15"), ..spent });
    sample.edit(Project { date: days("2016-02-01/2016-10-31"), ..sample.project("GLACY") });
    let contents = sample.export().contents;
    assert_valid(&sample.path());
    assert!(
        lacks(&contents, "GLACY").any(|gap| gap.element == "transaction/transaction-date"),
        "{contents:?}"
    );
    assert!(sample.written().contains("<activity-date type=\"1\" iso-date=\"2016-02-01\"/>"));
}

#[test]
fn a_project_that_is_to_be_confirmed_is_not_published() {
    let sample = Sample::with_days();
    sample.edit(Project { certainty: Certainty::ToBeConfirmed, ..sample.project("GLACY") });
    let contents = sample.export().contents;
    assert_eq!(contents.written, 0);
    assert!(lacks(&contents, "GLACY").any(|gap| gap.element == "iati-activity"), "{contents:?}");
}

#[test]
fn the_same_office_gives_the_same_bytes() {
    let sample = Sample::with_days();
    assert!(sample.export().is_changed);
    assert!(!sample.export().is_changed);
}

#[test]
fn a_budget_of_several_years_is_a_gap_and_not_divided() {
    let sample = Sample::with_days();
    let contents = sample.export().contents;
    assert!(lacks(&contents, "GLACY").any(|gap| gap.element == "budget/period-start"), "{contents:?}");
    assert!(!sample.written().contains("<budget"));
}

#[test]
fn a_period_with_a_line_of_unknown_amount_has_no_budget() {
    let sample = Sample::known();
    let lines = sample.office.read(list_as::<BudgetLine>).expect("lines");
    let line = lines.into_iter().find(|line| line.period.raw == "2016").expect("a line");
    sample.edit(BudgetLine { amount: Amount { raw: "TBC".into(), ..Amount::default() }, ..line });
    let contents = sample.export().contents;
    assert!(lacks(&contents, "GLACY").any(|gap| gap.element == "budget/value"), "{contents:?}");
    assert!(!sample.written().contains("2016-01-01"));
}

#[test]
fn nothing_is_published_without_an_identifier() {
    let sample = Sample::new();
    sample.edit(Organisation { iati_identifier: String::new(), ..sample.organisation("COE") });
    let input = ExportIatiInput { publisher: None, project: None, texts: Language::English };
    let error = export_iati(sample.context(), input, &sample.path()).expect_err("nobody publishes");
    assert_eq!(error.code, Code::Invalid);
}

#[test]
fn sectors_are_codes_whose_shares_come_to_the_whole() {
    for (written, count) in [("", 0), ("15130", 1), (" 15130 100% ", 1), ("15130 33.33%, 15170 66.67 %", 2)] {
        assert_eq!(read_sectors(written).map(|sectors| sectors.len()).ok(), Some(count), "{written}");
    }
    for written in
        ["151", "justice", "15130, 15170", "15130 60%, 15170 30%", "15130 0%, 15170 100%", "15130 60 40"]
    {
        assert!(read_sectors(written).is_err(), "{written}");
    }
}
