//! The Convention, its article and its protocols.

use super::Sample;
use crate::error::Result;
use crate::model::certainty::Standing;
use crate::model::instrument::{Article, Instrument, InstrumentId};

/// The standards that other records refer to.
pub(super) struct Standards {
    pub convention: InstrumentId,
    pub article: Article,
    pub protocol_on_xenophobia: Instrument,
    pub additional_protocol: InstrumentId,
}

pub(super) fn fill(sample: &Sample<'_, '_>) -> Result<Standards> {
    let convention = sample.cited(
        Instrument {
            name: "Budapest Convention on Cybercrime".to_owned(),
            short_name: "Budapest Convention".to_owned(),
            ..Instrument::default()
        },
        2,
        "Budapest Convention on Cybercrime and relates standards",
    )?;
    let article = sample.cited(
        Article { instrument_id: convention.id, number: "18.1.b".to_owned(), ..Article::default() },
        5,
        "existing provisions of the Budapest Convention (e.g. Article 18.1.b)",
    )?;
    let protocol_on_xenophobia = sample.cited(
        Instrument { name: "Protocol on Xenophobia and Racism".to_owned(), ..Instrument::default() },
        8,
        "Protocol on Xenophobia and Racism",
    )?;
    let additional_protocol = sample.cited(
        Instrument {
            name: "Additional Protocol to the Budapest Convention".to_owned(),
            standing: Standing::Proposed,
            supplements_id: Some(convention.id),
            note:
                "Only an option that the Cloud Evidence Group considers; not the Protocol on Xenophobia and \
                   Racism."
                    .to_owned(),
            ..Instrument::default()
        },
        5,
        "Additional Protocol to the Budapest Convention",
    )?;
    Ok(Standards {
        convention: convention.id,
        article,
        protocol_on_xenophobia,
        additional_protocol: additional_protocol.id,
    })
}
