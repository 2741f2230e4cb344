//! The roll call: a committee invites its members, takes attendance, and sees whether it can decide.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, ensure};
use jiff::Timestamp;
use plenary::error;
use plenary::model::body::{Body, Membership};
use plenary::model::date_spec::DateSpec;
use plenary::model::entity::Entity;
use plenary::model::meeting::{Meeting, MeetingBody};
use plenary::model::organisation::{Organisation, OrganisationKind};
use plenary::model::participation::{QuorumRule, QuorumThreshold};
use plenary::model::record::Record;
use plenary::office::{Desk as OfficeDesk, Office};
use plenary::operation::Operation;
use plenary::store::{Tx, record};

use plenary_harness::Desk;

use crate::WINDOW;

/// An office with a committee of three parties, of which more than half must be there, and a meeting of two days.
fn make_office(path: &Path) -> Result<()> {
    let desk = OfficeDesk {
        clock: Arc::new(Timestamp::default),
        author: "Secretary".to_owned(),
        device: "desk".to_owned(),
    };
    Office::create_filled(path, "Committee", "Europe/Paris", desk, Operation::ImportData, |tx| {
        let body = add(tx, Body { name: "Committee".to_owned(), ..Body::default() })?;
        for name in ["Estonia", "Portugal", "Sri Lanka"] {
            let kind = OrganisationKind::State;
            let state = add(tx, Organisation { name: name.to_owned(), kind, ..Organisation::default() })?;
            let organisation_id = Some(state.id);
            add(tx, Membership { body_id: body.id, organisation_id, ..Membership::default() })?;
        }
        add(
            tx,
            QuorumRule {
                body_id: body.id,
                threshold: QuorumThreshold::MoreThan,
                numerator: Some(1),
                denominator: Some(2),
                ..QuorumRule::default()
            },
        )?;
        let date = DateSpec::from_edtf("7-8 June 2027", "2027-06-07/2027-06-08")?;
        let meeting = add(tx, Meeting { name: "Plenary 9".to_owned(), date, ..Meeting::default() })?;
        let (meeting_id, body_id) = (meeting.id, body.id);
        add(tx, MeetingBody { meeting_id, body_id, position: 1, ..MeetingBody::default() })?;
        Ok(())
    })?;
    Ok(())
}

fn add<T: Entity + Into<Record>>(tx: &Tx<'_>, mut record: T) -> error::Result<T> {
    record.set_id(tx.new_id());
    record::insert(tx, &record.clone().into())?;
    Ok(record)
}

#[tokio::test]
async fn the_members_are_invited_marked_present_and_make_a_quorum_that_undo_takes_back() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let file = desk.home().join("committee.plenary");
    make_office(&file)?;
    let window = desk.open().await?;
    window.click("button", "Open…").await?;
    window.answer_file_dialog("Open an office", &file).await?;
    window.wait_for_text("Plenary 9").await?;

    // The meeting leads to its participants.
    window.click("gridcell", "Plenary 9").await?;
    window.click("button", "Participants").await?;
    window.click("button", "Invite 3 members").await?;
    window.wait_for_text("Sri Lanka").await?;
    window.click("button", "Two sessions a day").await?;
    window.wait_for_text("Attendance has not been taken: 2 of 3 parties are needed.").await?;

    // The roll is called by the keyboard: a letter, and the next name.
    window.click("gridcell", "Estonia").await?;
    window.press("End").await?;
    window.press("Home").await?;
    for _ in 0..6 {
        window.press("ArrowRight").await?;
    }
    window.press("p").await?;
    window.wait_for_text("No quorum: 1 of 3 parties are present, 2 are needed – 1 more.").await?;
    window.press("o").await?;
    window.wait_for_text("Quorum reached: 2 of 3 parties are present, 2 are needed.").await?;
    window.screenshot("participants").await?;

    window.press("Control+z").await?;
    window.wait_for_text("No quorum: 1 of 3 parties are present").await?;
    window.press("Control+Shift+z").await?;
    window.wait_for_text("Quorum reached").await?;
    let findings = window.accessibility_findings().await?;
    ensure!(findings.is_empty(), "{}", findings.join("\n"));

    // The list is made in either language, whatever the window speaks.
    window.click("button", "List…").await?;
    window.wait_for_text("List of participants").await?;
    window.click("button", "French").await?;
    window.wait_for_text("Liste des participants").await?;
    window.close().await
}
