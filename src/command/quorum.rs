//! Quorum rules and their count as sentences; what a body's rule asks for today.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use crate::error::Result;
use crate::locale;
use crate::model::body::BodyId;
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::participation::{QuorumBasis, QuorumRule, RemotePresence};
use crate::planning::quorum::{Between, Doubt, Quorum, Verdict, quorum};
use crate::store::participation as stored;

/// Which body is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BodyInput {
    /// Its id.
    pub body_id: BodyId,
}

/// A body's quorum as it would be today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BodyQuorum {
    /// The rule in words; empty where the body has none.
    pub rule_text: String,
    /// How many parties that is today, as a sentence; empty where it cannot be told.
    pub today_text: String,
}

/// What a body's quorum rule asks for today.
pub fn body_quorum(context: Context<'_>, input: BodyInput) -> Result<BodyQuorum> {
    let (rule, memberships) = context.office.read(|view| {
        Ok((stored::quorum_rule(view, input.body_id)?, stored::memberships(view, input.body_id)?))
    })?;
    let Some(rule) = rule else {
        return Ok(BodyQuorum { rule_text: String::new(), today_text: String::new() });
    };
    let today = DateSpec::from_edtf("", &context.today.to_string())?;
    let quorum = quorum(Some(&rule), &memberships, &today, []);
    Ok(BodyQuorum {
        rule_text: rule_text(&rule, context.language),
        today_text: today_text(&quorum, context.language),
    })
}

/// Shares that have a name of their own; others are said in figures.
const NAMED: &[(u32, u32)] = &[(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (3, 5)];

/// The rule in words: "More than half of the parties, those online included".
pub(super) fn rule_text(rule: &QuorumRule, language: Language) -> String {
    let incomplete = || locale::text(language, "quorum-rule-incomplete", &[]);
    let amount = match rule.basis {
        QuorumBasis::Share => {
            let (Some(numerator), Some(denominator)) = (rule.numerator, rule.denominator) else {
                return incomplete();
            };
            let share = if NAMED.contains(&(numerator, denominator)) {
                locale::text(language, &format!("quorum-share-{numerator}-{denominator}"), &[])
            } else {
                format!("{numerator}/{denominator}")
            };
            let id = format!("quorum-rule-share-{}", rule.threshold);
            locale::text(language, &id, &[("share", &share)])
        }
        QuorumBasis::Count => {
            let Some(count) = rule.party_count else { return incomplete() };
            let id = format!("quorum-rule-count-{}", rule.threshold);
            locale::text(language, &id, &[("count", &count.to_string())])
        }
    };
    let id = match rule.remote {
        RemotePresence::Counts => "quorum-rule-online-counts",
        RemotePresence::DoesNotCount => "quorum-rule-online-does-not-count",
    };
    locale::text(language, id, &[("rule", &amount)])
}

/// The count in words: "Quorum reached: 41 of 66 parties are present, 34 are needed."
pub(super) fn verdict_text(quorum: &Quorum, language: Language) -> String {
    let (present, entitled) = (between(quorum.present), between(quorum.entitled));
    let needed = quorum.needed.map(between).unwrap_or_default();
    let missing = match quorum.verdict {
        Verdict::NotReached { missing } => missing.to_string(),
        _ => String::new(),
    };
    let id = match quorum.verdict {
        Verdict::Reached => "quorum-reached",
        Verdict::NotReached { .. } => "quorum-not-reached",
        Verdict::NotKnown { why } => match why {
            Doubt::NoRule => "quorum-no-rule",
            Doubt::RuleIncomplete => "quorum-rule-incomplete",
            Doubt::NobodyEntitled => "quorum-nobody-entitled",
            Doubt::NotTaken => "quorum-not-taken",
            Doubt::Entitlement => "quorum-entitlement",
        },
    };
    let arguments =
        [("present", &*present), ("entitled", &entitled), ("needed", &needed), ("missing", &missing)];
    let mut text = locale::text(language, id, &arguments);
    let says_how_many = matches!(quorum.verdict, Verdict::Reached | Verdict::NotReached { .. });
    if says_how_many && quorum.undated > 0 {
        text.push(' ');
        text += &locale::text(language, "quorum-undated", &[("count", &quorum.undated.to_string())]);
    }
    text
}

/// How many parties the rule asks for while nobody is counted: "Today that is 34 of 66 parties."
fn today_text(quorum: &Quorum, language: Language) -> String {
    let Some(needed) = quorum.needed.filter(|_| quorum.entitled.at_most > 0) else { return String::new() };
    let (needed, entitled) = (between(needed), between(quorum.entitled));
    locale::text(language, "quorum-today", &[("needed", &needed), ("entitled", &entitled)])
}

fn between(number: Between) -> String {
    match number {
        Between { at_least, at_most } if at_least == at_most => at_most.to_string(),
        Between { at_least, at_most } => format!("{at_least}–{at_most}"),
    }
}
