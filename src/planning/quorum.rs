//! Whether a body can decide: parties present, not persons, against its rule.
//!
//! Where the dates of seats leave open who is entitled, the answer holds for every way in which they can be meant, or
//! is not known.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::body::{Membership, MembershipRole};
use crate::model::date_spec::DateSpec;
use crate::model::participation::{
    Capacity, Participant, Presence, QuorumBasis, QuorumRule, QuorumThreshold, RemotePresence,
};
use crate::planning::seats::{Holder, InForce, seats};

/// A number that is known, or known to lie between two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Between {
    /// At least so many.
    pub at_least: u32,
    /// At most so many.
    pub at_most: u32,
}

impl Between {
    /// Whether there is only one number that it can be.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.at_least == self.at_most
    }
}

/// Why it is not known whether there is a quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Doubt {
    /// The body has no rule.
    NoRule,
    /// The rule's numbers are not filled in.
    RuleIncomplete,
    /// No party is recorded as a member on that day.
    NobodyEntitled,
    /// Nothing was recorded for the session.
    NotTaken,
    /// It depends on seats that may or may not be in force on that day.
    Entitlement,
}

/// Whether there is a quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Verdict {
    /// There is.
    Reached,
    /// There is none: so many more parties are needed, at least.
    NotReached {
        /// How many.
        missing: u32,
    },
    /// It is not known.
    NotKnown {
        /// Why.
        why: Doubt,
    },
}

/// A quorum as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quorum {
    /// Parties entitled to be counted.
    pub entitled: Between,
    /// Those of them that are present.
    pub present: Between,
    /// How many must be; `None` where the rule does not say.
    pub needed: Option<Between>,
    /// How many of those entitled are so only because nothing is recorded of since when.
    pub undated: u32,
    /// Whether there is a quorum.
    pub verdict: Verdict,
}

/// How many of `entitled` parties `rule` asks for; `None` where its numbers are missing.
///
/// A share is rounded so that it is never fallen short of: two thirds of 65 are 44, more than half of 66 are 34.
#[must_use]
pub fn needed(rule: &QuorumRule, entitled: u32) -> Option<u32> {
    let more = u32::from(rule.threshold == QuorumThreshold::MoreThan);
    match rule.basis {
        QuorumBasis::Count => rule.party_count.map(|count| count.saturating_add(more)),
        QuorumBasis::Share => {
            let (numerator, denominator) = (u64::from(rule.numerator?), u64::from(rule.denominator?));
            if numerator == 0 || denominator == 0 {
                return None;
            }
            let parts = u64::from(entitled) * numerator;
            let whole = match rule.threshold {
                QuorumThreshold::AtLeast => parts.div_ceil(denominator),
                QuorumThreshold::MoreThan => parts / denominator + 1,
            };
            u32::try_from(whole).ok()
        }
    }
}

/// The quorum of a body with these `memberships` under `rule`, at a meeting on `meeting`, while `attendance` is what is
/// recorded of its participants.
#[must_use]
pub fn quorum<'a>(
    rule: Option<&QuorumRule>,
    memberships: &[Membership],
    meeting: &DateSpec,
    attendance: impl IntoIterator<Item = (&'a Participant, Presence)>,
) -> Quorum {
    let counts_remote = rule.is_none_or(|rule| rule.remote == RemotePresence::Counts);
    let mut is_taken = false;
    let mut here: HashSet<Holder> = HashSet::new();
    for (participant, presence) in attendance {
        is_taken = true;
        let is_here = presence == Presence::Present || (presence == Presence::Online && counts_remote);
        if is_here && participant.capacity == Capacity::Party {
            here.extend(Holder::of(participant));
        }
    }
    let (mut entitled, mut present, mut undated) = (Between::default(), Between::default(), 0);
    for seat in seats(voting(memberships), meeting) {
        let surely = match seat.in_force {
            InForce::No => continue,
            InForce::Perhaps => 0,
            InForce::Yes => 1,
        };
        entitled.at_least += surely;
        entitled.at_most += 1;
        undated += u32::from(seat.is_undated);
        if here.contains(&seat.holder) {
            present.at_least += surely;
            present.at_most += 1;
        }
    }
    let needed_of = |entitled| rule.and_then(|rule| needed(rule, entitled));
    let bounds = (needed_of(entitled.at_least), needed_of(entitled.at_most));
    let needed = match bounds {
        (Some(at_least), Some(at_most)) => Some(Between { at_least, at_most }),
        _ => None,
    };
    let verdict = verdict(rule, entitled, present, needed_of, is_taken);
    Quorum { entitled, present, needed, undated, verdict }
}

/// The memberships that give a vote.
///
/// Whoever chairs a body sits in it, and has no second seat beside the party's that they come for. In a body of persons,
/// such as a bureau, that is a seat of their own; in a body of states or organisations, whoever chairs it without being
/// recorded for one of them is one of its members' delegates.
fn voting(memberships: &[Membership]) -> impl Iterator<Item = &Membership> {
    let members = || memberships.iter().filter(|membership| membership.role == MembershipRole::Member);
    let is_of_parties = members().any(|member| member.organisation_id.is_some());
    let seated: HashSet<Holder> = members().filter_map(Holder::of_seat).collect();
    memberships.iter().filter(move |membership| match membership.role {
        MembershipRole::Member => true,
        MembershipRole::Chair | MembershipRole::ViceChair => {
            let has_own = membership.organisation_id.is_some() || !is_of_parties;
            has_own && Holder::of_seat(membership).is_some_and(|holder| !seated.contains(&holder))
        }
        MembershipRole::Observer | MembershipRole::AdHoc | MembershipRole::Secretariat => false,
    })
}

fn verdict(
    rule: Option<&QuorumRule>,
    entitled: Between,
    present: Between,
    needed_of: impl Fn(u32) -> Option<u32>,
    is_taken: bool,
) -> Verdict {
    let unknown = |why| Verdict::NotKnown { why };
    if rule.is_none() {
        return unknown(Doubt::NoRule);
    }
    if entitled.at_most == 0 {
        return unknown(Doubt::NobodyEntitled);
    }
    // One party more that is entitled and present is worth at least as much as it raises the bar. So it stands worst
    // where only the doubtful that are absent are entitled, and best where only those that are present are.
    let doubtful_here = present.at_most - present.at_least;
    let worst = (present.at_least, needed_of(entitled.at_most - doubtful_here));
    let best = (present.at_most, needed_of(entitled.at_least + doubtful_here));
    let ((worst, Some(worst_needed)), (best, Some(best_needed))) = (worst, best) else {
        return unknown(Doubt::RuleIncomplete);
    };
    if !is_taken {
        return unknown(Doubt::NotTaken);
    }
    // Of nobody entitled no share is reached.
    if worst >= worst_needed && entitled.at_least > 0 {
        Verdict::Reached
    } else if best < best_needed {
        Verdict::NotReached { missing: best_needed - best }
    } else {
        unknown(Doubt::Entitlement)
    }
}
