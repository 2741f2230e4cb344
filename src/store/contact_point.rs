//! The contact points of all networks: which are to be verified, and which were never.

use jiff::civil::Date;
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::follow_up::joined;
use super::record::{Page, RecordLabel, cells, column_list};
use super::{View, search};
use crate::error::Result;
use crate::model::entity::Entity as _;
use crate::model::language::Language;
use crate::model::network::{ContactPoint, InstitutionKind, NetworkId};
use crate::model::organisation::OrganisationId;
use crate::model::project::RegionId;
use crate::model::record::Table;

/// Which contact points are listed, by what is to be done about them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ContactPointStanding {
    /// All.
    #[default]
    All,
    /// Not verified since the chosen day, or perhaps not.
    ToVerify,
    /// Never verified, as far as is known.
    NeverVerified,
    /// Those whose person has left.
    PersonLeft,
}

/// Which contact points are listed. What is not given does not restrict.
#[derive(Clone, Debug, Default)]
pub struct ContactPointFilter {
    /// Words that begin words of the contact point, of its state or organisation, or of its person.
    pub text: String,
    /// In this network.
    pub network: Option<NetworkId>,
    /// Of this state or organisation.
    pub organisation: Option<OrganisationId>,
    /// Of states in this region.
    pub region: Option<RegionId>,
    /// In an institution of this kind.
    pub institution: Option<InstitutionKind>,
}

/// A contact point with what it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactPointLine {
    /// The contact point.
    pub point: ContactPoint,
    /// The network.
    pub network: RecordLabel,
    /// The state or organisation.
    pub organisation: OrganisationName,
    /// The person.
    pub person: Option<RecordLabel>,
    /// The name that the state has taken since; empty where none is known.
    pub later_name: String,
}

/// What a state or organisation is called, in the language that is spoken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationName {
    /// Its id.
    pub id: OrganisationId,
    /// Its name, as the office writes it.
    pub name: String,
    /// That name in the language spoken, where the office has a translation; else empty.
    pub translation: String,
    /// ISO 3166-1 alpha-2 code of a state; else empty.
    pub country_code: String,
}

/// How many contact points there are of each standing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactPointCounts {
    /// All.
    pub all: u32,
    /// See [`ContactPointStanding::ToVerify`].
    pub to_verify: u32,
    /// See [`ContactPointStanding::NeverVerified`].
    pub never_verified: u32,
    /// See [`ContactPointStanding::PersonLeft`].
    pub person_left: u32,
}

/// The rule of [`planning::stale`](crate::planning::stale::stale), which a test compares with this: 0 stale, 1 may be,
/// 2 not understood, 3 never verified, 4 fresh on `:since`.
const FRESHNESS: &str = "CASE
    WHEN contact_point.verified_edtf IS NULL THEN iif(trim(contact_point.verified_raw) = '', 3, 2)
    WHEN contact_point.verified_latest < :since THEN 0
    WHEN iif(contact_point.verified_precision = 'day' AND contact_point.verified_edtf LIKE '%/%',
        coalesce(contact_point.verified_latest, contact_point.verified_earliest),
        contact_point.verified_earliest) >= :since THEN 4
    ELSE 1 END";

const HAS_LEFT: &str = "contact_point.incumbency = 'has_left'";
const TO_VERIFY: &str = "contact_point.incumbency = 'in_post' AND (FRESHNESS) < 3";
const NEVER: &str = "contact_point.incumbency = 'in_post' AND (FRESHNESS) = 3";

/// SQL for the translation of an organisation's name into `:language`.
pub(super) const TRANSLATION: &str = "coalesce((SELECT alias.name FROM alias
    WHERE alias.subject_id = organisation.id AND alias.kind = 'translation' AND alias.language = :language
    ORDER BY alias.id LIMIT 1), '')";

const LATER_NAME: &str = "coalesce((SELECT alias.name FROM alias
    WHERE alias.subject_id = organisation.id AND alias.kind = 'later_name' ORDER BY alias.id DESC LIMIT 1), '')";

fn of_freshness(condition: &str) -> String {
    condition.replace("FRESHNESS", FRESHNESS)
}

/// Contact points: those first whose person has left, then those not verified since `since`, the oldest first.
pub fn list(
    view: &View<'_>,
    filter: &ContactPointFilter,
    standing: ContactPointStanding,
    since: Date,
    language: Language,
    (offset, limit): (u32, u32),
) -> Result<Page<ContactPointLine>> {
    let condition = match standing {
        ContactPointStanding::All => "true".to_owned(),
        ContactPointStanding::ToVerify => of_freshness(TO_VERIFY),
        ContactPointStanding::NeverVerified => of_freshness(NEVER),
        ContactPointStanding::PersonLeft => HAS_LEFT.to_owned(),
    };
    with_parameters(filter, since, language, |from, parameters| {
        let total = view
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM {from} AND {condition}"))?
            .query_row(parameters, |row| row.get(0))?;
        let sql = format!(
            "SELECT {}, network.name, organisation.name, {TRANSLATION}, organisation.country_code, {LATER_NAME},
               person.name
             FROM {from} AND {condition}
             ORDER BY NOT {HAS_LEFT}, {FRESHNESS}, contact_point.verified_latest, organisation.name COLLATE NOCASE,
               contact_point.id
             LIMIT {limit} OFFSET {offset}",
            column_list(Table::ContactPoint, "contact_point")
        );
        let mut statement = view.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(parameters)?;
        let width = Table::ContactPoint.columns().len();
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let point = ContactPoint::from_cells(cells(row, Table::ContactPoint)?)?;
            lines.push(ContactPointLine {
                network: RecordLabel {
                    table: Table::Network,
                    id: point.network_id.0,
                    label: row.get(width)?,
                    detail: String::new(),
                },
                organisation: OrganisationName {
                    id: point.organisation_id,
                    name: row.get(width + 1)?,
                    translation: row.get(width + 2)?,
                    country_code: row.get(width + 3)?,
                },
                later_name: row.get(width + 4)?,
                person: joined(Table::Person, point.person_id.map(|id| id.0), row.get(width + 5)?),
                point,
            });
        }
        Ok(Page { total, rows: lines })
    })
}

/// How many contact points there are of each standing.
pub fn counts(view: &View<'_>, filter: &ContactPointFilter, since: Date) -> Result<ContactPointCounts> {
    with_parameters(filter, since, Language::English, |from, parameters| {
        let sql = format!(
            "SELECT count(*), coalesce(sum({}), 0), coalesce(sum({}), 0), coalesce(sum({HAS_LEFT}), 0) FROM {from}",
            of_freshness(TO_VERIFY),
            of_freshness(NEVER)
        );
        let mut statement = view.connection.prepare_cached(&sql)?;
        let counts = statement.query_row(parameters, |row| {
            Ok(ContactPointCounts {
                all: row.get(0)?,
                to_verify: row.get(1)?,
                never_verified: row.get(2)?,
                person_left: row.get(3)?,
            })
        })?;
        Ok(counts)
    })
}

/// Calls `ask` with what `filter` finds, for a `FROM` clause that more conditions can follow, and its parameters.
fn with_parameters<T>(
    filter: &ContactPointFilter,
    since: Date,
    language: Language,
    ask: impl FnOnce(&str, &[(&str, &dyn ToSql)]) -> Result<T>,
) -> Result<T> {
    let matching = search::matching(&filter.text);
    let network = filter.network.map(|id| id.to_string());
    let organisation = filter.organisation.map(|id| id.to_string());
    let region = filter.region.map(|id| id.to_string());
    let institution = filter.institution.map(InstitutionKind::as_str);
    let (since, language) = (since.to_string(), language.as_str());
    let parameters: &[(&str, &dyn ToSql)] = named_params! {
        ":matching": matching, ":network": network, ":organisation": organisation, ":region": region,
        ":institution": institution, ":since": since, ":language": language,
    };
    // Names all parameters, whichever of them restrict.
    let mut from = "contact_point JOIN network ON network.id = contact_point.network_id
          JOIN organisation ON organisation.id = contact_point.organisation_id
          LEFT JOIN person ON person.id = contact_point.person_id
        WHERE :matching IS :matching AND :since IS :since AND :language IS :language
          AND (:network IS NULL OR contact_point.network_id = :network)
          AND (:organisation IS NULL OR contact_point.organisation_id = :organisation)
          AND (:institution IS NULL OR contact_point.institution = :institution)
          AND (:region IS NULL OR contact_point.organisation_id IN (SELECT region_state.organisation_id
            FROM region_state WHERE region_state.region_id = :region))"
        .to_owned();
    if matching.is_some() {
        from.push_str(
            " AND EXISTS (SELECT 1 FROM search_document
                WHERE search_document.record_id IN (contact_point.id, contact_point.organisation_id, contact_point.person_id)
                  AND search_document.id IN (SELECT rowid FROM search_index WHERE search_index MATCH :matching))",
        );
    }
    ask(&from, parameters)
}
