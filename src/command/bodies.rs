//! Bodies: what each is part of, who it is composed of, and when it meets next.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::meetings::shown;
use super::{Context, Nothing};
use crate::error::Result;
use crate::model::body::{Body, BodyComposition, BodyId, BodyKind};
use crate::model::certainty::Standing;
use crate::model::entity::Entity as _;
use crate::store::body::next_meetings;
use crate::store::record::list_as;

/// A line of what a body is composed of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Composition {
    /// The category, as written.
    pub category: String,
    /// How many, where that is known.
    pub count: Option<u32>,
}

/// The meeting that a body holds next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextMeeting {
    /// The meeting.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Its date as it is shown.
    pub date_text: String,
}

/// A body in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BodyRow {
    /// Its id.
    pub id: BodyId,
    /// What it is called: its short name where it has one.
    pub label: String,
    /// Its full name.
    pub name: String,
    /// What it is.
    pub kind: BodyKind,
    /// Whether it exists.
    pub standing: Standing,
    /// How many bodies it stands below: 0 for one that is part of no other.
    pub depth: u32,
    /// What it is composed of, in order.
    pub composition: Vec<Composition>,
    /// The meeting that it holds next, if one is planned.
    pub next_meeting: Option<NextMeeting>,
}

/// All bodies in alphabetical order, each followed by those that are part of it.
pub fn list_bodies(context: Context<'_>, _: Nothing) -> Result<Vec<BodyRow>> {
    let Context { office, language, today } = context;
    let (mut bodies, compositions, mut next) = office.read(|view| {
        Ok((list_as::<Body>(view)?, list_as::<BodyComposition>(view)?, next_meetings(view, today)?))
    })?;
    bodies.sort_by_cached_key(|body| (body.label().to_lowercase(), body.id));
    let mut composed: HashMap<BodyId, Vec<BodyComposition>> = HashMap::new();
    for line in compositions {
        composed.entry(line.body_id).or_default().push(line);
    }
    let rows = in_tree_order(&bodies).into_iter().map(|(body, depth)| {
        let mut lines = composed.remove(&body.id).unwrap_or_default();
        lines.sort_by_key(|line| (line.position, line.id));
        BodyRow {
            id: body.id,
            label: body.label(),
            name: body.name.clone(),
            kind: body.kind,
            standing: body.standing,
            depth,
            composition: lines
                .into_iter()
                .map(|line| Composition { category: line.category, count: line.member_count })
                .collect(),
            next_meeting: next.remove(&body.id).map(|meeting| NextMeeting {
                id: meeting.id,
                date_text: shown(&meeting.date, language),
                name: meeting.name,
            }),
        }
    });
    Ok(rows.collect())
}

/// Each body followed by its parts, with its depth. Bodies that are part of each other in a circle come last.
fn in_tree_order(bodies: &[Body]) -> Vec<(&Body, u32)> {
    let ids: HashSet<BodyId> = bodies.iter().map(|body| body.id).collect();
    let mut parts: HashMap<Option<BodyId>, Vec<&Body>> = HashMap::new();
    for body in bodies {
        parts.entry(body.parent_id.filter(|parent| ids.contains(parent))).or_default().push(body);
    }
    let mut ordered = Vec::with_capacity(bodies.len());
    let mut ahead: Vec<(&Body, u32)> = Vec::new();
    let mut put_ahead = |ahead: &mut Vec<_>, parent, depth| {
        ahead.extend(parts.remove(&parent).unwrap_or_default().into_iter().rev().map(|body| (body, depth)));
    };
    put_ahead(&mut ahead, None, 0);
    while let Some((body, depth)) = ahead.pop() {
        ordered.push((body, depth));
        put_ahead(&mut ahead, Some(body.id), depth + 1);
    }
    let placed: HashSet<BodyId> = ordered.iter().map(|(body, _)| body.id).collect();
    ordered.extend(bodies.iter().filter(|body| !placed.contains(&body.id)).map(|body| (body, 0)));
    ordered
}
