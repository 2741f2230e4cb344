//! Texts of decks, notes and mails read as drafts.

use plenary::exchange::deck::{DeckContents, Draft, Drafted, read};
use plenary::model::certainty::Certainty;
use plenary::model::project::LifeCycle;
use proptest::prelude::*;

fn deck(text: &str) -> DeckContents {
    read(text).expect("short enough")
}

/// A draft in one line.
fn told(draft: &Draft) -> String {
    let date = |draft: &Drafted| draft.date().map(|date| date.raw.clone()).unwrap_or_default();
    let doubt = |certainty: Certainty| match certainty {
        Certainty::Stated => String::new(),
        other => format!(" [{other}]"),
    };
    match &draft.drafted {
        Drafted::Block { block, agenda } => {
            format!("block {} | {} | {} | {} points", block.name, block.place, block.date.raw, agenda.len())
        }
        Drafted::Meeting { meeting, bodies, project, block, agenda } => format!(
            "{} {} | {} | {} | {}{}{}{}",
            meeting.kind,
            meeting.name,
            meeting.place,
            meeting.date.raw,
            bodies.join(", "),
            project.as_ref().map(|project| format!(" under {project}")).unwrap_or_default(),
            block.map(|_| " in block").unwrap_or_default(),
            if agenda.is_empty() { String::new() } else { format!(" {} points", agenda.len()) },
        ),
        Drafted::Project { project, .. } => format!(
            "project {}{} | {} | {} | {} | {}",
            project.name,
            doubt(project.certainty),
            project.life_cycle,
            project.date.raw,
            project.funding,
            project.budget.raw
        ),
        Drafted::Activity { activity, project } => {
            format!(
                "activity {} | {} | {} under {project}",
                activity.name,
                activity.place,
                date(&draft.drafted)
            )
        }
        Drafted::Contribution { contribution, project, donor } => {
            format!("donor {donor}{} of {project} {}", doubt(contribution.certainty), contribution.amount.raw)
        }
        Drafted::Partner { project, partner, certainty } => {
            format!("partner {partner}{} of {project}", doubt(*certainty))
        }
    }
}

fn drafts(text: &str) -> Vec<String> {
    deck(text).drafts.iter().map(|draft| told(draft).trim_end().to_owned()).collect()
}

#[test]
fn the_deck_of_the_sample_gives_every_meeting_and_project_and_nothing_else() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sample/networking-on-cybercrime.txt");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: the text of the deck is not here");
        return;
    };
    assert_eq!(
        drafts(&text),
        [
            "hearing Hearing for cloud service providers | Strasbourg | 30 November 2015 | T-CY, Cloud Evidence Group 2 points",
            "plenary T-CY 14 | Strasbourg | 1-2 December 2015 | T-CY",
            "plenary T-CY 15 | Strasbourg | 23-25 May 2016 | T-CY",
            "block T-CY 16 + Octopus conference + Budapest Convention 15th anniversary | Strasbourg | 14-18 November 2016 | 1 points",
            "plenary T-CY 16 |  |  | T-CY in block",
            "conference Octopus conference |  |  |  in block",
            "ceremony Budapest Convention 15th anniversary |  |  |  in block",
            "project GLACY | current | Nov 2013 – Oct 2016 | COE/joint project | EURO 3.35 million",
            "project Cybercrime@EAP II | current | May 2015 – October 2017 | COE/joint project | EURO 800,000",
            "project Cybercrime@Octopus | current | Jan 2014 – Dec 2016 | voluntary contributions |",
            "donor Estonia of Cybercrime@Octopus",
            "donor Japan of Cybercrime@Octopus",
            "donor Monaco of Cybercrime@Octopus",
            "donor Romania of Cybercrime@Octopus",
            "donor UK of Cybercrime@Octopus",
            "donor USA of Cybercrime@Octopus",
            "donor Microsoft of Cybercrime@Octopus",
            "project Cybercrime@EAP III | pipeline | Dec 2015 – Dec 2017 | COE/EU joint project | EURO 700,000",
            "project iPROCEEDS [to_be_confirmed] | pipeline | Feb 2016 – July 2019 | COE/EU joint project | EURO 5.56 million",
            "project GLACY+ [to_be_confirmed] | pipeline | April 2016 – March 2020 | COE/EU joint project | EURO 10 million",
            "partner INTERPOL of GLACY+",
            "project Cybercrime_XR [to_be_confirmed] | pipeline | Two years | voluntary contributions to be identified | EURO 600,000",
            "partner Estonia of Cybercrime@EAP II",
            "partner France of Cybercrime@EAP II",
            "partner Germany of Cybercrime@EAP II",
            "partner Romania of Cybercrime@EAP II",
            "partner EUROPOL of Cybercrime@EAP II",
            "partner Eurojust [queried] of Cybercrime@EAP II",
            "conference Octopus Conference | Strasbourg | June 2015 |  under Cybercrime@Octopus",
            "conference Octopus Conference | Strasbourg | Nov 2016 |  under Cybercrime@Octopus",
            "activity Cooperation on cybercrime in the ASEAN region | Manila | Nov 2015 under Cybercrime@Octopus",
            "partner France of GLACY",
            "partner Romania of GLACY",
            "partner Turkey of GLACY",
            "partner EUROPOL of GLACY",
            "activity Cooperation on cybercrime and e-evidence in the ECOWAS region |  | Feb 2016 under GLACY",
        ]
    );
    let slides: Vec<Option<u32>> = deck(&text).drafts.iter().map(|draft| draft.place.slide).collect();
    assert_eq!((slides[0], slides[7], slides[17], slides[22]), (Some(4), Some(7), Some(8), Some(9)));
}

#[test]
fn a_note_without_bullets_gives_its_meetings() {
    assert_eq!(
        drafts(
            "Calendar for the committee\n\
             Bureau meeting, Vienna, 3-4 February 2027\n\
             Plenary on 7-9 June 2027 in Geneva\n\
             The report of 2026 was adopted.\n\
             Conference on evidence, autumn 2027 (TBC)\n"
        )[..2],
        [
            "bureau Bureau meeting | Vienna | 3-4 February 2027 |",
            "plenary Plenary | Geneva | 7-9 June 2027 |"
        ]
    );
}

#[test]
fn a_french_text_is_read_like_an_english_one() {
    assert_eq!(
        drafts(
            "Projets en cours\n\
             • Projet JUSTICE+ sur la coopération judiciaire\n\
             \x20 – janvier 2026 – décembre 2028, projet conjoint UE/CdE, 2,5 millions d’euros\n\
             Réunions\n\
             • Audition sur la preuve électronique (Strasbourg, 12 mars 2027)\n\
             • Réunion du Bureau (Paris, avril 2027)\n"
        ),
        [
            "project Projet JUSTICE+ sur la coopération judiciaire | current | janvier 2026 – décembre 2028 | projet conjoint UE/CdE | 2,5 millions d’euros",
            "hearing Audition sur la preuve électronique | Strasbourg | 12 mars 2027 |",
            "bureau Réunion du Bureau | Paris | avril 2027 |",
        ]
    );
}

#[test]
fn dashes_colons_and_cells_part_a_line_like_commas() {
    assert_eq!(
        drafts(
            "46e réunion du Comité permanent : Strasbourg, du 1er au 4 décembre 2026\n\
             Groupe d'experts sur les reptiles – Ljubljana, 12-13 mars 2027\n\
             Bureau : 24 mars 2027 (visioconférence)\n\
             T-PD 54\tStrasbourg\t3-5 March 2027\n\
             42nd session: 19-21 April 2027, Paris (provisional)\n\
             12–14 April 2027: Plenary, Geneva\n\
             Workshop: evidence – lessons learned (Rome, 3 May 2027)\n"
        ),
        [
            "other 46e réunion du Comité permanent | Strasbourg | 1er au 4 décembre 2026 |",
            "working_group Groupe d'experts sur les reptiles | Ljubljana | 12-13 mars 2027 |",
            "bureau Bureau | visioconférence | 24 mars 2027 |",
            "plenary T-PD 54 | Strasbourg | 3-5 March 2027 | T-PD",
            "other 42nd session | Paris | 19-21 April 2027 |",
            "plenary Plenary | Geneva | 12–14 April 2027 |",
            "workshop Workshop: evidence – lessons learned | Rome | 3 May 2027 |",
        ]
    );
}

#[test]
fn a_heading_of_meetings_makes_meetings_of_what_has_a_date_and_gives_its_year() {
    let text = "Slide 2: Calendar 2027\n\
                - 3-5 March – Definitions – Vienna\n\
                - Cloud evidence, Suva, June\n\
                - Global dialogue, Seoul, autumn 2027\n\
                - Consultation of industry, tbc\n\
                - Visit to Tirana, w/c 13 April 2027\n\
                - Deadline for papers: 1 February\n\
                Slide 3: Reports of 2027\n\
                - First draft, 3 March\n";
    assert_eq!(
        drafts(text),
        [
            "other Definitions | Vienna | 3-5 March |",
            "other Cloud evidence | Suva | June |",
            "other Global dialogue | Seoul | autumn 2027 |",
            "other Consultation of industry |  | tbc |",
            "other Visit to Tirana |  | w/c 13 April 2027 |",
        ]
    );
    let edtf: Vec<Option<String>> = deck(text)
        .drafts
        .iter()
        .map(|draft| draft.drafted.date().and_then(|date| date.edtf.clone()))
        .collect();
    assert_eq!(
        edtf,
        [Some("2027-03-03/2027-03-05".to_owned()), Some("2027-06".to_owned()), None, None, None],
        "a day of the heading's year; nothing is made of what has no days"
    );
    assert_eq!(deck(text).drafts[0].place.slide, Some(2));
}

#[test]
fn a_meeting_has_the_date_and_the_place_that_lines_under_it_say() {
    assert_eq!(
        drafts(
            "# Steering Committee on Archives\n\
             ### 12th plenary session\n\
             - Date: 3-5 May 2027\n\
             - Venue: Palais de l’Europe, Strasbourg\n\
             - Adoption of the report\n"
        ),
        ["plenary 12th plenary session | Palais de l’Europe, Strasbourg | 3-5 May 2027 |  1 points"]
    );
}

#[test]
fn under_a_heading_of_projects_a_span_a_sum_or_words_of_funding_make_one() {
    assert_eq!(
        drafts(
            "Projets\n\
             * « Zones humides de la mer Noire » : 2025-2028, 1,8 million d’euros, financé par l’Union européenne\n\
             * Appui aux parcs nationaux (Arménie, Géorgie) – 24 mois – 420 000 EUR – contributions volontaires de la Suisse et du Luxembourg\n\
             * Diplôme européen : budget à déterminer\n\
             Projects\n\
             - Digital Identity in the Western Balkans (DIWB): Jan 2025 – Dec 2027, EUR 2.4 million, EU (90%) and voluntary contribution of Norway\n\
             - Helpdesk for small administrations - 18 months from July 2026 – €350k\n\
             - Peer reviews: three a year, budget USD 600 000, donor to be identified\n\
             - A word of thanks\n"
        ),
        [
            "project « Zones humides de la mer Noire » | pipeline | 2025-2028 | financé par l’Union européenne | 1,8 million d’euros",
            "donor Union européenne of « Zones humides de la mer Noire »",
            "project Appui aux parcs nationaux (Arménie, Géorgie) | pipeline | 24 mois | contributions volontaires de la Suisse et du Luxembourg | 420 000 EUR",
            "donor Suisse of Appui aux parcs nationaux (Arménie, Géorgie)",
            "donor Luxembourg of Appui aux parcs nationaux (Arménie, Géorgie)",
            "project Diplôme européen [to_be_confirmed] | pipeline |  |  |",
            "project Digital Identity in the Western Balkans (DIWB) | pipeline | Jan 2025 – Dec 2027 | EU (90%) and voluntary contribution of Norway | EUR 2.4 million",
            "donor Norway of Digital Identity in the Western Balkans (DIWB)",
            "project Helpdesk for small administrations | pipeline | 18 months from July 2026 |  | €350k",
            "project Peer reviews | pipeline |  | donor to be identified | USD 600 000",
        ]
    );
}

#[test]
fn labels_before_a_colon_say_what_a_line_is_of_a_project() {
    assert_eq!(
        drafts(
            "Pipeline projects\n\
             - SAFE-NET\n\
             \x20 - Duration: Jan 2027 – Dec 2029\n\
             \x20 - Budget: EUR 1.2 million\n\
             \x20 - Donors: Norway (EUR 400,000), Japan and Canada?\n\
             \x20 - Partners: INTERPOL; UNODC\n"
        ),
        [
            "project SAFE-NET | pipeline | Jan 2027 – Dec 2029 |  | EUR 1.2 million",
            "donor Norway of SAFE-NET EUR 400,000",
            "donor Japan of SAFE-NET",
            "donor Canada [queried] of SAFE-NET",
            "partner INTERPOL of SAFE-NET",
            "partner UNODC of SAFE-NET",
        ]
    );
}

#[test]
fn what_is_no_meeting_and_no_project_is_left_as_text() {
    for text in [
        "- Recommendations on mutual legal assistance (December 2014)",
        "- Representatives from 66 State Parties",
        "- Guidelines adopted (Article 18.1.b)",
        "- See the report of 3 May 2016",
        "In 2016 we did a lot",
        "Pipeline projects\n- Jan 2027 – Dec 2029, voluntary contributions, EUR 1.2 million",
        &format!("- Workshop {} (Rome, 3 May 2027)", "on everything ".repeat(20)),
        "",
    ] {
        assert_eq!(drafts(text), Vec::<String>::new(), "{text}");
    }
    let text = "- Recommendations on mutual legal assistance (December 2014)";
    assert_eq!(deck(text).unused[0].quote, "Recommendations on mutual legal assistance (December 2014)");
}

#[test]
fn a_day_that_can_be_read_in_two_ways_is_kept_as_written() {
    let deck = deck("- Workshop on evidence (Tirana, 03/04/2027)");
    let date = deck.drafts[0].drafted.date().expect("a meeting has a date");
    assert_eq!((date.raw.as_str(), &date.edtf), ("03/04/2027", &None));
}

#[test]
fn the_life_of_a_project_is_the_nearest_heading_s() {
    let text = "Current projects\n- A@1\n  - May 2025 – May 2027, EUR 1,000\nPipeline projects\n- B@2\n  - May 2028 – May 2029, EUR 2,000\n";
    let lives: Vec<LifeCycle> = deck(text)
        .drafts
        .iter()
        .map(|draft| match &draft.drafted {
            Drafted::Project { project, .. } => project.life_cycle,
            other => panic!("no project: {other:?}"),
        })
        .collect();
    assert_eq!(lives, [LifeCycle::Current, LifeCycle::Pipeline]);
}

#[test]
fn slides_are_cut_at_form_feeds_too() {
    let deck = deck("Title\n\u{c}Meetings\n- Hearing (Rome, 3 May 2027)\n");
    assert_eq!((deck.title.as_str(), deck.drafts[0].place.slide), ("Title", Some(2)));
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    assert!(read(&"x\n".repeat(50_001)).is_err());
    assert!(read(&"x".repeat((4 << 20) + 1)).is_err());
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_draft_is_written_there(text in "[ -~\n\t•–é(),:?0-9]{0,400}") {
        for draft in deck(&text).drafts {
            let line = text.lines().nth(usize::try_from(draft.place.line).expect("short") - 1).expect("its line");
            let plain = |text: &str| text.replace("**", "").replace(char::is_whitespace, " ").replace(" | ", " ");
            prop_assert!(plain(line).contains(&plain(&draft.place.quote)));
            prop_assert!(plain(line).contains(draft.drafted.name()));
        }
    }
}
