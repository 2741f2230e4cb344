//! The file format: who may read it, and how older files become current ones.
//!
//! `rusqlite_migration` would do the counting, but it binds us to an older rusqlite, and a copy must be kept first.

use rusqlite::Connection;

use crate::error::{Code, Error, Result};

/// `application_id` of an office file: "PLNY".
pub(crate) const APPLICATION_ID: i32 = 0x504C_4E59;

/// Every migration in order; `user_version` counts those applied. Never edited after a release.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_office.sql"),
    include_str!("migrations/0002_search.sql"),
    include_str!("migrations/0003_deadlines.sql"),
    include_str!("migrations/0004_clashes.sql"),
    include_str!("migrations/0005_delegations.sql"),
    include_str!("migrations/0006_papers.sql"),
    include_str!("migrations/0007_money.sql"),
    include_str!("migrations/0008_results.sql"),
    include_str!("migrations/0009_freezes.sql"),
    include_str!("migrations/0010_networks.sql"),
    include_str!("migrations/0011_calendar_components.sql"),
    include_str!("migrations/0012_long_lists.sql"),
    include_str!("migrations/0013_column_matches.sql"),
    include_str!("migrations/0014_iati.sql"),
    include_str!("migrations/0015_publications.sql"),
];

/// The format that this version of Plenary writes.
pub(crate) fn current_version() -> i32 {
    i32::try_from(MIGRATIONS.len()).expect("there are a handful of migrations")
}

/// The file's format, from SQLite's `user_version`.
pub(crate) fn version(connection: &Connection) -> Result<i32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Applies what is missing, in one transaction.
///
/// # Errors
/// `Damaged` where a migration leaves a reference without its record; nothing is changed then.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    let from = usize::try_from(version(connection)?).unwrap_or(0);
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(from) {
        transaction.execute_batch(migration)?;
    }
    let dangling: i64 =
        transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Error::new(Code::Damaged, "error-damaged"));
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", current_version())?;
    transaction.commit()?;
    Ok(())
}

/// Every object of the schema as its name and its SQL, in order of name.
pub(crate) fn objects(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(
        "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The schema that a new office has.
pub(crate) fn expected_objects() -> Result<Vec<(String, String)>> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection)?;
    objects(&connection)
}

/// A reference from one table of records to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    /// The table that refers.
    pub table: crate::model::record::Table,
    /// Its column.
    pub column: String,
    /// The table referred to.
    pub parent: crate::model::record::Table,
}

/// The references between tables of records, as the schema declares them.
pub(crate) fn foreign_keys(connection: &Connection) -> Result<Vec<ForeignKey>> {
    let mut keys = Vec::new();
    for &table in crate::model::record::Table::ALL {
        let mut statement = connection
            .prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1) ORDER BY id DESC")?;
        let rows = statement
            .query_map([table.as_str()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for row in rows {
            let (column, parent) = row?;
            let parent = parent.parse().map_err(|_| Error::new(Code::Damaged, "error-damaged"))?;
            keys.push(ForeignKey { table, column, parent });
        }
    }
    Ok(keys)
}
