//! Text of a report: runs of characters, each with how it is set off.

use serde::Serialize;

/// How a run is set off from the text around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Emphasis {
    /// Not at all.
    #[default]
    Plain,
    /// What the eye is to find first.
    Strong,
    /// A mark or a remark that belongs to what stands before it.
    Slanted,
    /// What is said besides.
    Quiet,
}

/// Characters set off alike. A line break in them is one in the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The characters.
    pub text: String,
    /// How they are set off.
    pub emphasis: Emphasis,
}

/// A paragraph's text. Invariant: no run is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(Vec<Run>);

impl Text {
    /// What the eye is to find first.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self::default().and(Emphasis::Strong, text)
    }

    /// What is said besides.
    #[must_use]
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::default().and(Emphasis::Quiet, text)
    }

    /// The text, and so much more.
    #[must_use]
    pub fn and(mut self, emphasis: Emphasis, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Run { text, emphasis });
        }
        self
    }

    /// The text, and after a space a remark, where there is one.
    #[must_use]
    pub fn with_remark(self, emphasis: Emphasis, remark: &str) -> Self {
        if remark.is_empty() { self } else { self.and(Emphasis::Plain, " ").and(emphasis, remark) }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its runs, in order.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Its characters alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::default().and(Emphasis::Plain, text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::default().and(Emphasis::Plain, text)
    }
}
