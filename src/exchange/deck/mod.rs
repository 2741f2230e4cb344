//! The text of a slide deck, a note or a mail, read as drafts of meetings, projects, contributions and partners.
//!
//! It reads what stands there and adds nothing: every draft keeps its line as written and its place, a date or a sum is
//! taken only where the readers of the forms understand it, and a line that says nothing of the kind becomes no draft.
//! What a draft is to an office is worked out elsewhere. The rules are about how such texts are laid out (headings,
//! bullets, brackets, labels before a colon) and about words of both languages; none knows a deck.

mod drafts;
mod line;
mod outline;
mod parts;
mod words;

use crate::error::{Code, Error, Result};
use crate::model::activity::Activity;
use crate::model::certainty::Certainty;
use crate::model::contribution::Contribution;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::{Meeting, MeetingBlock};
use crate::model::money::Amount;
use crate::model::project::Project;

/// Octets of a text that is read at most.
pub const LARGEST_TEXT: usize = 4 << 20;

/// Lines of a text that are read at most.
pub const MOST_LINES: usize = 50_000;

/// A text, read. Drafts stand in the order of their lines; one that another belongs to stands before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeckContents {
    /// What it calls itself: the first line that is a heading; empty where there is none.
    pub title: String,
    /// The drafts.
    pub drafts: Vec<Draft>,
    /// Lines that hold a date or a sum of which no draft was made.
    pub unused: Vec<Place>,
}

/// Where something is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u64,
    /// The slide, from 1, where the text is cut into slides.
    pub slide: Option<u32>,
    /// The line as written, without the mark of its bullet and the spaces around it.
    pub quote: String,
}

/// Something that a text says.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Where.
    pub place: Place,
    /// What.
    pub drafted: Drafted,
}

/// What a draft would become. Records have no ids, and name no others; names stand beside them as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Drafted {
    /// A block of meetings; its meetings follow.
    Block {
        /// The block.
        block: MeetingBlock,
        /// Points of its agenda.
        agenda: Vec<AgendaPoint>,
    },
    /// A meeting.
    Meeting {
        /// The meeting.
        meeting: Meeting,
        /// The bodies that convene it.
        bodies: Vec<String>,
        /// The project that it is named under.
        project: Option<String>,
        /// The place among the drafts of the block that it is part of.
        block: Option<usize>,
        /// Points of its agenda.
        agenda: Vec<AgendaPoint>,
    },
    /// A project.
    Project {
        /// The project.
        project: Project,
        /// Whether the text says where it stands in its life; else the record holds no more than a beginning.
        is_life_cycle_stated: bool,
    },
    /// Something done under a project.
    Activity {
        /// The activity.
        activity: Activity,
        /// The project.
        project: String,
    },
    /// What a donor gives.
    Contribution {
        /// The contribution.
        contribution: Contribution,
        /// The project.
        project: String,
        /// The donor.
        donor: String,
    },
    /// A partner of a project.
    Partner {
        /// The project.
        project: String,
        /// The partner.
        partner: String,
        /// How sure it is.
        certainty: Certainty,
    },
}

/// A point of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaPoint {
    /// Its title as written.
    pub title: String,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Drafted {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Block { block, .. } => &block.name,
            Self::Meeting { meeting, .. } => &meeting.name,
            Self::Project { project, .. } => &project.name,
            Self::Activity { activity, .. } => &activity.name,
            Self::Contribution { donor, .. } => donor,
            Self::Partner { partner, .. } => partner,
        }
    }

    /// When it is.
    #[must_use]
    pub fn date(&self) -> Option<&DateSpec> {
        match self {
            Self::Block { block, .. } => Some(&block.date),
            Self::Meeting { meeting, .. } => Some(&meeting.date),
            Self::Project { project, .. } => Some(&project.date),
            Self::Activity { activity, .. } => Some(&activity.date),
            Self::Contribution { .. } | Self::Partner { .. } => None,
        }
    }

    /// The sum that is stated.
    #[must_use]
    pub fn amount(&self) -> Option<&Amount> {
        match self {
            Self::Project { project, .. } => Some(&project.budget),
            Self::Contribution { contribution, .. } => Some(&contribution.amount),
            _ => None,
        }
    }
}

/// Reads a text.
///
/// # Errors
/// `Invalid` where it is longer than [`LARGEST_TEXT`] or has more lines than [`MOST_LINES`].
pub fn read(text: &str) -> Result<DeckContents> {
    if text.len() > LARGEST_TEXT || text.lines().nth(MOST_LINES).is_some() {
        return Err(Error::new(Code::Invalid, "error-text-too-long"));
    }
    Ok(drafts::drafts(&outline::outline(text)))
}
