//! Meetings, the block of three, their agendas, and the conference that is named twice.

use super::bodies::Bodies;
use super::projects::Projects;
use super::standards::Standards;
use super::{Sample, date};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::link::{Link, Relation};
use crate::model::meeting::{AgendaItem, Meeting, MeetingBlock, MeetingBody, MeetingKind};
use crate::model::record::RecordRef;

const STRASBOURG: &str = "Strasbourg";

pub(super) fn fill(
    sample: &Sample<'_, '_>,
    standards: &Standards,
    bodies: &Bodies,
    projects: &Projects,
) -> Result<()> {
    hearing(sample, standards, bodies)?;
    for (name, written, quote) in [
        ("T-CY 14", "1-2 December 2015", "T-CY 14 (Strasbourg, 1-2 December 2015)"),
        ("T-CY 15", "23-25 May 2016", "T-CY 15 (Strasbourg, 23-25 May 2016)"),
    ] {
        let plenary = sample.cited(meeting(name, MeetingKind::Plenary, STRASBOURG, written), 4, quote)?;
        convened(sample, &plenary, &[bodies.committee.id])?;
    }
    let in_block = block(sample, bodies)?;
    conference(sample, projects, &in_block)
}

/// The conference by the month, and its place in the block: perhaps the same occasion, so both are kept.
fn conference(sample: &Sample<'_, '_>, projects: &Projects, in_block: &Meeting) -> Result<()> {
    let quote = "Octopus Conference (Strasbourg, June 2015 + Nov 2016)";
    let occurrence = |written| {
        let conference = meeting("Octopus Conference", MeetingKind::Conference, STRASBOURG, written);
        sample.cited(Meeting { project_id: Some(projects.octopus.id), ..conference }, 9, quote)
    };
    occurrence("June 2015")?;
    let second = occurrence("Nov 2016")?;
    sample.add(Link {
        subject: RecordRef::from(&second),
        relation: Relation::MayBeSameAs,
        target: RecordRef::from(in_block),
        certainty: Certainty::Queried,
        note: "Named to the month under Cybercrime@Octopus, and with its days within the block of November 2016. \
               Both texts are kept until somebody confirms that they are one."
            .to_owned(),
        ..Link::default()
    })?;
    Ok(())
}

fn hearing(sample: &Sample<'_, '_>, standards: &Standards, bodies: &Bodies) -> Result<()> {
    let hearing = sample.cited(
        meeting("Hearing for cloud service providers", MeetingKind::Hearing, STRASBOURG, "30 November 2015"),
        4,
        "T-CY/Cloud Evidence Group: Hearing for cloud service providers (Strasbourg, 30 November 2015)",
    )?;
    convened(sample, &hearing, &[bodies.committee.id, bodies.cloud_evidence_group.id])?;
    let topic = |position, title: &str| {
        let item = AgendaItem {
            meeting_id: Some(hearing.id),
            position,
            title: title.to_owned(),
            ..AgendaItem::default()
        };
        sample.cited(item, 4, title)
    };
    let orders =
        topic(1, "Production orders to providers “offering a service in the territory” (Article 18.1.b)")?;
    topic(2, "Direct cooperation with foreign providers")?;
    sample.add(Link {
        subject: RecordRef::from(&orders),
        relation: Relation::Concerns,
        target: RecordRef::from(&standards.article),
        ..Link::default()
    })?;
    Ok(())
}

/// Three meetings in one week. The days of each are not given, so none has a date of its own. Returns the conference.
fn block(sample: &Sample<'_, '_>, bodies: &Bodies) -> Result<Meeting> {
    let quote = "T-CY 16 + Octopus conference + Budapest Convention 15th anniversary (Strasbourg, 14-18 \
                 November 2016)";
    let block = sample.cited(
        MeetingBlock {
            name: "T-CY 16 + Octopus conference + Budapest Convention 15th anniversary".to_owned(),
            place: STRASBOURG.to_owned(),
            date: date("14-18 November 2016"),
            note: "Which of these days belong to which meeting is not said.".to_owned(),
            ..MeetingBlock::default()
        },
        4,
        quote,
    )?;
    let part = |name, kind| {
        sample.cited(Meeting { block_id: Some(block.id), ..meeting(name, kind, "", "") }, 4, quote)
    };
    let plenary = part("T-CY 16", MeetingKind::Plenary)?;
    convened(sample, &plenary, &[bodies.committee.id])?;
    let conference = part("Octopus conference", MeetingKind::Conference)?;
    part("Budapest Convention 15th anniversary", MeetingKind::Ceremony)?;

    let title = "Results of the Cloud Evidence Group?";
    let results = sample.cited(
        AgendaItem {
            block_id: Some(block.id),
            position: 1,
            title: title.to_owned(),
            certainty: Certainty::Queried,
            ..AgendaItem::default()
        },
        4,
        title,
    )?;
    sample.add(Link {
        subject: RecordRef::from(&results),
        relation: Relation::Concerns,
        target: RecordRef::from(&bodies.cloud_evidence_group),
        ..Link::default()
    })?;
    Ok(conference)
}

fn meeting(name: &str, kind: MeetingKind, place: &str, written: &str) -> Meeting {
    Meeting {
        name: name.to_owned(),
        kind,
        place: place.to_owned(),
        date: date(written),
        ..Meeting::default()
    }
}

fn convened(sample: &Sample<'_, '_>, meeting: &Meeting, bodies: &[BodyId]) -> Result<()> {
    for (position, &body_id) in (1..).zip(bodies) {
        sample.add(MeetingBody { meeting_id: meeting.id, body_id, position, ..MeetingBody::default() })?;
    }
    Ok(())
}
