//! Files of other programs from the command line: what they are to the office, and what became of them.

use plenary::command::Context;
use plenary::command::incoming::{
    Choice, ChooseIncomingInput, Incoming, IncomingItemsInput, IncomingNotice, IncomingNoticesInput,
    IncomingReport, IncomingRow, IncomingSummary, IncomingVerdict, ReadingInput,
};
use plenary::error::Result;
use plenary::exchange::ics::read::OccurrenceWindow;
use plenary::exchange::progress::Progress;
use serde::Serialize;

use crate::arguments::ImportFile;

/// A file, item by item, and what became of it.
#[derive(Serialize)]
pub struct Imported {
    pub summary: IncomingSummary,
    pub items: Vec<IncomingRow>,
    pub notices: Vec<IncomingNotice>,
    /// None where nothing was to be changed.
    pub report: Option<IncomingReport>,
}

impl Imported {
    /// Whether all of the file could be taken in without somebody's saying how.
    pub fn is_whole(&self) -> bool {
        let is_left = |row: &IncomingRow| match row.verdict {
            IncomingVerdict::Same => false,
            _ => row.choice == Choice::Leave,
        };
        self.summary.notices == 0 && !self.items.iter().any(is_left)
    }
}

/// As many items as are asked for at a time.
const PAGE: u32 = 1000;

pub fn import(context: Context<'_>, arguments: &ImportFile) -> Result<Imported> {
    let window = arguments.from.zip(arguments.to).map(|(first, last)| OccurrenceWindow { first, last });
    let progress = Progress::untold();
    let mut incoming =
        Incoming::open(context, &arguments.file, ReadingInput { window, table: None }, &progress)?;
    let choice = match (arguments.add_alike, arguments.match_alike) {
        (true, _) => Some(Choice::Take),
        (false, true) => Some(Choice::SameAsOnly),
        (false, false) => None,
    };
    if let Some(choice) = choice {
        let verdict = Some(IncomingVerdict::Alike);
        incoming.choose(context, ChooseIncomingInput { index: None, verdict, choice })?;
    }
    let mut items = Vec::new();
    loop {
        let offset = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let page = incoming.items(context, IncomingItemsInput { verdict: None, offset, limit: PAGE })?;
        if page.rows.is_empty() {
            break;
        }
        items.extend(page.rows);
    }
    let notices = incoming.notices(context, IncomingNoticesInput { offset: 0, limit: PAGE }).rows;
    let summary = incoming.summary();
    let report = if arguments.dry_run { None } else { Some(incoming.import(context, &progress)?.value) };
    Ok(Imported { summary, items, notices, report })
}
