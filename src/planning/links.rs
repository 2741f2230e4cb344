//! Who is linked with whom, and through what: two that sit in one body, work with one project or are in one network.
//!
//! A link is never stored. It follows from two ties to the same thing, and is as sure as the less sure of the two: a
//! partner that is only queried is linked, with a question mark, to everyone in the project.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::seats::Holder;
use crate::model::certainty::Certainty;
use crate::model::record::RecordRef;

/// That somebody is in something: holds a seat in a body, works with or gives to a project, is a contact point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Who.
    pub holder: Holder,
    /// What in: a body, a project, a network, or a link between two.
    pub hub: RecordRef,
    /// How sure it is.
    pub certainty: Certainty,
}

/// One thing through which two are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The thing.
    pub hub: RecordRef,
    /// As sure as the less sure of their two ties to it.
    pub certainty: Certainty,
}

/// What links one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The other.
    pub other: Holder,
    /// Through what, the surest first. Invariant: not empty, each thing once.
    pub ways: Vec<Way>,
}

impl Link {
    /// How many ways are stated without reserve, then how many there are in all: what is only queried adds little.
    #[must_use]
    pub fn strength(&self) -> (usize, usize) {
        let stated = self.ways.iter().filter(|way| way.certainty == Certainty::Stated).count();
        (stated, self.ways.len())
    }
}

/// Who is in what, each pair once and as surely as any of its ties says.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    by_holder: BTreeMap<Holder, BTreeMap<RecordRef, Certainty>>,
    by_hub: BTreeMap<RecordRef, BTreeMap<Holder, Certainty>>,
}

impl Ties {
    /// What `ties` say, in whatever order they come.
    #[must_use]
    pub fn new(ties: impl IntoIterator<Item = Tie>) -> Self {
        let mut all = Self::default();
        for Tie { holder, hub, certainty } in ties {
            let surer = |known: &mut Certainty| *known = (*known).min(certainty);
            all.by_holder.entry(holder).or_default().entry(hub).and_modify(surer).or_insert(certainty);
            all.by_hub.entry(hub).or_default().entry(holder).and_modify(surer).or_insert(certainty);
        }
        all
    }

    /// Whether any of `hubs` is something that `holder` is in.
    #[must_use]
    pub fn is_in(&self, holder: Holder, hub: RecordRef) -> bool {
        self.by_holder.get(&holder).is_some_and(|hubs| hubs.contains_key(&hub))
    }

    /// Everyone who is in something.
    pub fn holders(&self) -> impl Iterator<Item = Holder> {
        self.by_holder.keys().copied()
    }

    /// Only those of whom `keep` is true.
    pub fn retain(&mut self, keep: impl Fn(Holder) -> bool) {
        self.by_holder.retain(|&holder, _| keep(holder));
        for holders in self.by_hub.values_mut() {
            holders.retain(|&holder, _| keep(holder));
        }
        self.by_hub.retain(|_, holders| !holders.is_empty());
    }

    /// All with whom `of` is linked, the strongest link first.
    #[must_use]
    pub fn links(&self, of: Holder) -> Vec<Link> {
        let mut ways: BTreeMap<Holder, Vec<Way>> = BTreeMap::new();
        for (&hub, &own) in self.by_holder.get(&of).into_iter().flatten() {
            for (&other, &theirs) in self.by_hub.get(&hub).into_iter().flatten() {
                if other != of {
                    ways.entry(other).or_default().push(Way { hub, certainty: own.max(theirs) });
                }
            }
        }
        let mut links: Vec<Link> = ways.into_iter().map(|(other, ways)| Link { other, ways }).collect();
        for link in &mut links {
            link.ways.sort_by_key(|way| (way.certainty, way.hub));
        }
        links.sort_by_key(|link| (Reverse(link.strength()), link.other));
        links
    }

    /// With how many others each is linked. Those who are in exactly the same things are counted together, so that a
    /// network of ten thousand is not gone through ten thousand times.
    #[must_use]
    pub fn reach(&self) -> BTreeMap<Holder, u32> {
        let mut counted: HashMap<Vec<RecordRef>, u32> = HashMap::new();
        let mut reach = BTreeMap::new();
        for (&holder, hubs) in &self.by_holder {
            let hubs: Vec<RecordRef> = hubs.keys().copied().collect();
            let count = *counted.entry(hubs).or_insert_with_key(|hubs| {
                let mut met: HashSet<Holder> = HashSet::new();
                for hub in hubs {
                    met.extend(self.by_hub.get(hub).into_iter().flat_map(BTreeMap::keys));
                }
                // Everyone is in what they are in, and linked with all but themselves.
                u32::try_from(met.len().saturating_sub(1)).unwrap_or(u32::MAX)
            });
            reach.insert(holder, count);
        }
        reach
    }

    /// Whom and what a picture shows that has room for `limit` of those who are linked: first those who are surely in
    /// most things, then those linked with most others; and the things that they are in.
    #[must_use]
    pub fn drawn(&self, limit: usize) -> (BTreeSet<Holder>, BTreeSet<RecordRef>) {
        let reach = self.reach();
        let mut ranked: Vec<Holder> = self.by_holder.keys().copied().collect();
        ranked.sort_by_cached_key(|holder| {
            let hubs = &self.by_holder[holder];
            let stated = hubs.values().filter(|&&certainty| certainty == Certainty::Stated).count();
            (Reverse(stated), Reverse(hubs.len()), Reverse(reach.get(holder).copied()), *holder)
        });
        let holders: BTreeSet<Holder> = ranked.into_iter().take(limit).collect();
        let hubs = holders.iter().flat_map(|holder| self.by_holder[holder].keys().copied()).collect();
        (holders, hubs)
    }
}
