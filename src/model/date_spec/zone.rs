//! Names of time zones.

use std::sync::LazyLock;

use jiff::tz::TimeZoneDatabase;

/// The database inside Plenary, not the machine's, so that a name is known on every machine or on none.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The name as the IANA database writes it, if it has it in any case.
pub(super) fn known(name: &str) -> Option<String> {
    DATABASE.get(name).ok()?.iana_name().map(str::to_owned)
}
