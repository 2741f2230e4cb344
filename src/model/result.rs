//! What projects are to achieve and how that is measured, in the terms of IATI 2.03.
//!
//! Left out: disaggregation, aggregation and references to others' indicators.

use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::project::ProjectId;
use super::quantity::Quantity;
use super::{line, referenced, required, text};

vocabulary! {
    /// What a result is. IATI's result types 1, 2, 3 and 9.
    pub enum ResultKind {
        /// What the activities bring about at once: people trained, a handbook.
        Output = "output",
        /// What follows from that in the medium term.
        Outcome = "outcome",
        /// What changes in the long term.
        Impact = "impact",
        /// Anything else.
        Other = "other",
    }
}

entity! {
    /// What a project is to achieve.
    pub struct ProjectResult(ProjectResultId) in result {
        /// The project.
        pub project_id: ProjectId,
        /// Its place among the results, from 1.
        pub position: u32,
        /// What it is.
        pub kind: ResultKind,
        /// What is to be achieved.
        pub title: String,
        /// The same at length.
        pub description: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |result| result.title.clone();
    check = |result| {
        referenced("projectId", result.project_id.0)?;
        required("title", &result.title)?;
        text("description", &result.description)?;
        text("note", &result.note)
    };
}

vocabulary! {
    /// How an indicator is measured. IATI's indicator measures 1 to 5; only the first two are counted.
    pub enum IndicatorMeasure {
        /// A number of something.
        Unit = "unit",
        /// A share.
        Percentage = "percentage",
        /// Names without an order.
        Nominal = "nominal",
        /// Steps in an order.
        Ordinal = "ordinal",
        /// In words.
        Qualitative = "qualitative",
    }
}

impl IndicatorMeasure {
    /// Whether its values are numbers that can be compared.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Unit | Self::Percentage)
    }
}

vocabulary! {
    /// Which way is better: IATI's `ascending`.
    pub enum IndicatorDirection {
        /// More is better.
        Ascending = "ascending",
        /// Less is better.
        Descending = "descending",
    }
}

entity! {
    /// What a result is measured by: where things stood, and where they are to be.
    pub struct Indicator(IndicatorId) in indicator {
        /// The result.
        pub result_id: ProjectResultId,
        /// Its place among the result's indicators, from 1.
        pub position: u32,
        /// What is measured.
        pub title: String,
        /// How.
        pub measure: IndicatorMeasure,
        /// What is counted ("prosecutors"); empty where the title says it.
        pub unit: String,
        /// Which way is better.
        pub direction: IndicatorDirection,
        /// Where things stood before, where that is known.
        pub baseline: Option<Quantity>,
        /// When they did.
        pub baseline_date: DateSpec,
        /// The baseline in words, or where it is from.
        pub baseline_comment: String,
        /// Where things are to be, where that is set.
        pub target: Option<Quantity>,
        /// By when.
        pub target_date: DateSpec,
        /// The target in words, or where it is from.
        pub target_comment: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |indicator| indicator.title.clone();
    check = |indicator| {
        referenced("resultId", indicator.result_id.0)?;
        required("title", &indicator.title)?;
        line("unit", &indicator.unit)?;
        indicator.baseline_date.check("baselineDate")?;
        line("baselineComment", &indicator.baseline_comment)?;
        indicator.target_date.check("targetDate")?;
        line("targetComment", &indicator.target_comment)?;
        text("note", &indicator.note)
    };
}

entity! {
    /// What was measured for a period. It stands for where things were at its end, not for what the period added.
    pub struct IndicatorValue(IndicatorValueId) in indicator_value {
        /// The indicator.
        pub indicator_id: IndicatorId,
        /// The period.
        pub period: DateSpec,
        /// The value, where it is a number that is known.
        pub value: Option<Quantity>,
        /// Where it is from: a report, a survey.
        pub source: String,
        /// The value in words, or anything else worth keeping.
        pub comment: String,
    }
    label = |value| match value.value {
        Some(number) => number.to_string(),
        None => value.comment.lines().next().unwrap_or_default().to_owned(),
    };
    check = |value| {
        referenced("indicatorId", value.indicator_id.0)?;
        value.period.check("period")?;
        line("source", &value.source)?;
        text("comment", &value.comment)
    };
}
