//! The office's records as plain types, each with its invariants.
//!
//! Knows no other module of Plenary but [`crate::error`]. No SQL, no clock, no language.

pub mod activity;
pub mod body;
pub mod budget;
pub mod calendar;
pub mod certainty;
pub mod clash;
pub mod contribution;
pub mod date_spec;
pub mod deadline;
pub mod decision;
pub mod duration;
pub mod entity;
pub mod exchange_rate;
pub mod freeze;
pub mod holiday;
pub mod instrument;
pub mod language;
pub mod link;
pub mod meeting;
pub mod money;
pub mod network;
pub mod office;
pub mod organisation;
pub mod ownership;
pub mod paper;
pub mod participation;
pub mod person;
pub mod project;
pub mod publication;
pub mod quantity;
pub mod recommendation;
pub mod record;
pub mod result;
pub mod sector;
pub mod source;
pub mod written;

use crate::error::{Error, Result};

/// A text that must not be empty.
fn required(field: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::invalid(field, "error-required"));
    }
    line(field, text)
}

/// A reference that must be set.
fn referenced(field: &str, id: uuid::Uuid) -> Result<()> {
    if id.is_nil() {
        return Err(Error::invalid(field, "error-required"));
    }
    Ok(())
}

/// One line of text: no control characters, and no characters that reorder what stands around them.
fn line(field: &str, text: &str) -> Result<()> {
    if text.chars().any(|c| c.is_control() || is_bidi_control(c)) {
        return Err(Error::invalid(field, "error-control-character"));
    }
    Ok(())
}

/// Text of several lines: as [`line`], but with line feeds and tabs.
fn text(field: &str, text: &str) -> Result<()> {
    if text.chars().any(|c| (c.is_control() && c != '\n' && c != '\t') || is_bidi_control(c)) {
        return Err(Error::invalid(field, "error-control-character"));
    }
    Ok(())
}

/// Unicode's explicit directional formatting characters (UAX #9, table 4).
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Text from elsewhere as one line that a record can hold: runs of white space are one space.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|&c| !c.is_control() && !is_bidi_control(c)).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.join(" ")
}
