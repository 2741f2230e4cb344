//! What a project is for, in the codes that those who give aid share.
//!
//! A project's sectors are kept as they are written. Whether a code stands on the list is not checked: the list grows
//! each year, and an old office must go on opening.

use super::language::Language;
use super::line;
use super::money::{Percent, read_percent};
use crate::error::{Error, Result};

/// A sector, and how much of a project is for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorShare {
    /// Purpose code of the Development Assistance Committee: five digits (IATI's codelist `Sector`).
    pub code: String,
    /// Its share.
    pub share: Percent,
}

/// Reads sectors as they are written: "15130", "15130 60 %; 15170 40 %". The shares come to the whole; one alone needs
/// none.
///
/// # Errors
/// `Invalid` for anything else.
pub fn read_sectors(written: &str) -> Result<Vec<SectorShare>> {
    line("sectors", written)?;
    if written.trim().is_empty() {
        return Ok(Vec::new());
    }
    let parts: Vec<&str> = written.split([',', ';']).map(str::trim).collect();
    let sectors: Option<Vec<SectorShare>> =
        parts.iter().map(|part| read_sector(part, parts.len() == 1)).collect();
    let whole = u32::from(Percent::WHOLE.hundredths());
    sectors
        .filter(|sectors| {
            sectors.iter().map(|sector| u32::from(sector.share.hundredths())).sum::<u32>() == whole
        })
        .ok_or_else(|| Error::invalid("sectors", "error-sectors"))
}

fn read_sector(part: &str, is_alone: bool) -> Option<SectorShare> {
    let (code, share) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
    if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // A comma parts sectors here, so the point alone parts decimals, in every language.
    let share = match read_percent(share, Language::English).ok()? {
        Some(share) => share,
        None if is_alone => Percent::WHOLE,
        None => return None,
    };
    (share > Percent::default()).then(|| SectorShare { code: code.to_owned(), share })
}
