//! Contact points of all networks: which are to be verified again, and verifying them.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::meetings::shown;
use super::{Context, Nothing};
use crate::error::{Code, Error, Result};
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::network::{ContactPointId, Incumbency, InstitutionKind, NetworkId};
use crate::model::organisation::OrganisationId;
use crate::model::project::RegionId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::stale::{Freshness, stale};
use crate::store::contact_point::{
    self, ContactPointCounts, ContactPointFilter, ContactPointLine, ContactPointStanding, OrganisationName,
};
use crate::store::record::{self, Page, RecordLabel};

/// Which contact points are listed. What is empty does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactPointsInput {
    /// Words that begin words of the contact point, of its state or organisation, or of its person.
    pub text: String,
    /// What is to be done about them.
    pub standing: ContactPointStanding,
    /// Within how many months before today a contact point is to have been verified.
    pub within_months: u32,
    /// In this network.
    pub network_id: Option<NetworkId>,
    /// Of this state or organisation.
    pub organisation_id: Option<OrganisationId>,
    /// Of states in this region.
    pub region_id: Option<RegionId>,
    /// In an institution of this kind.
    pub institution: Option<InstitutionKind>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

impl ContactPointsInput {
    fn filter(&self) -> ContactPointFilter {
        ContactPointFilter {
            text: self.text.clone(),
            network: self.network_id,
            organisation: self.organisation_id,
            region: self.region_id,
            institution: self.institution,
        }
    }
}

/// A contact point in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactPointRow {
    /// `contact_point`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The state or organisation.
    pub organisation: OrganisationName,
    /// Its name as the source writes it, where that is not its name today; else empty.
    pub written_otherwise: String,
    /// The name that the state has taken since; empty where none is known.
    pub later_name: String,
    /// The network.
    pub network: RecordLabel,
    /// The person, where one is named.
    pub person: Option<RecordLabel>,
    /// Whether the person is still there.
    pub incumbency: Incumbency,
    /// The kind of institution.
    pub institution: InstitutionKind,
    /// Working languages, as written.
    pub languages: String,
    /// When it was last known to be right, as it is shown.
    pub verified_text: String,
    /// How that lies to the chosen time.
    pub freshness: Freshness,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Contact points: what needs looking at first.
pub fn list_contact_points(context: Context<'_>, input: ContactPointsInput) -> Result<Page<ContactPointRow>> {
    let Context { office, language, today } = context;
    let since = since(today, input.within_months);
    let part = (input.offset, input.limit.min(1000));
    let page = office
        .read(|view| contact_point::list(view, &input.filter(), input.standing, since, language, part))?;
    let rows = page.rows.into_iter().map(|line| row(context, since, line));
    Ok(Page { total: page.total, rows: rows.collect() })
}

fn row(context: Context<'_>, since: Date, line: ContactPointLine) -> ContactPointRow {
    let ContactPointLine { point, network, organisation, person, later_name } = line;
    let is_its_name = point.name_as_written == organisation.name;
    ContactPointRow {
        table: Table::ContactPoint,
        id: point.id.0,
        written_otherwise: if is_its_name { String::new() } else { point.name_as_written },
        organisation,
        later_name,
        network,
        person,
        incumbency: point.incumbency,
        institution: point.institution,
        languages: point.languages,
        verified_text: shown(&point.verified, context.language),
        freshness: stale(&point.verified, since),
        certainty: point.certainty,
    }
}

/// So many months before `today`.
fn since(today: Date, months: u32) -> Date {
    today.saturating_sub(i64::from(months.min(1200)).months())
}

/// How many contact points are to be looked at, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactPointSummary {
    /// How many of each standing.
    pub counts: ContactPointCounts,
    /// The day since when they are to have been verified, in words.
    pub since_text: String,
}

/// How many contact points there are of each standing, whichever of them the input asks for.
pub fn contact_point_summary(context: Context<'_>, input: ContactPointsInput) -> Result<ContactPointSummary> {
    let since = since(context.today, input.within_months);
    let counts = context.office.read(|view| contact_point::counts(view, &input.filter(), since))?;
    Ok(ContactPointSummary { counts, since_text: shown(&on(since)?, context.language) })
}

/// A day that Plenary notes: nobody wrote it.
fn on(day: Date) -> Result<DateSpec> {
    DateSpec::from_edtf("", &day.to_string())
}

/// Which contact points were found to be right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifyContactPointsInput {
    /// These.
    pub ids: Vec<ContactPointId>,
}

/// Notes that contact points are right today, as one operation. One that is verified is in post.
pub fn verify_contact_points(
    context: Context<'_>,
    input: VerifyContactPointsInput,
) -> Result<Written<Nothing>> {
    let label = match input.ids.as_slice() {
        [] => return Err(Error::invalid("ids", "error-required")),
        [one] => called(context, *one)?,
        [one, others @ ..] => format!("{} + {}", called(context, *one)?, others.len()),
    };
    let verified = on(context.today)?;
    let subject = Subject::of(Table::ContactPoint, label);
    context.office.transact(Operation::VerifyContactPoint, &subject, |tx| {
        for id in &input.ids {
            let Record::ContactPoint(mut point) = record::get(tx, reference(*id))? else {
                return Err(Error::new(Code::NotFound, "error-not-found"));
            };
            point.verified.clone_from(&verified);
            point.incumbency = Incumbency::InPost;
            record::update(tx, &point.into())?;
        }
        Ok(Nothing {})
    })
}

fn reference(id: ContactPointId) -> RecordRef {
    RecordRef { table: Table::ContactPoint, id: id.0 }
}

/// What a contact point is called: its name as written, else that of its state or organisation.
fn called(context: Context<'_>, id: ContactPointId) -> Result<String> {
    context.office.read(|view| {
        let Record::ContactPoint(point) = record::get(view, reference(id))? else {
            return Err(Error::new(Code::NotFound, "error-not-found"));
        };
        if !point.name_as_written.is_empty() {
            return Ok(point.name_as_written);
        }
        record::label(view, RecordRef { table: Table::Organisation, id: point.organisation_id.0 })
    })
}
