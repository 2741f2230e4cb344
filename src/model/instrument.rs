//! Treaties, protocols and other standards, and their articles.

use super::certainty::Standing;
use super::date_spec::DateSpec;
use super::entity::entity;
use super::{line, referenced, required, text};

entity! {
    /// A convention, protocol or other standard.
    pub struct Instrument(InstrumentId) in instrument {
        /// Its title.
        pub name: String,
        /// Its short title, empty where it has none.
        pub short_name: String,
        /// Whether it exists or is only an option.
        pub standing: Standing,
        /// When it was opened for signature or adopted.
        pub date: DateSpec,
        /// The instrument that it supplements, for a protocol.
        pub supplements_id: Option<InstrumentId>,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |instrument| instrument.name.clone();
    check = |instrument| {
        required("name", &instrument.name)?;
        line("shortName", &instrument.short_name)?;
        instrument.date.check("date")?;
        text("note", &instrument.note)
    };
}

entity! {
    /// An article of an instrument, down to its letter ("18.1.b").
    pub struct Article(ArticleId) in article {
        /// The instrument it belongs to.
        pub instrument_id: InstrumentId,
        /// Its number as written.
        pub number: String,
        /// Its heading, empty where it has none.
        pub heading: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |article| article.number.clone();
    check = |article| {
        referenced("instrumentId", article.instrument_id.0)?;
        required("number", &article.number)?;
        line("heading", &article.heading)?;
        text("note", &article.note)
    };
}
