//! The update note: over the sample office it says what the deck says, and nothing else.

use std::collections::BTreeSet;

use plenary::command::transfer::export_note;
use plenary::command::update_note::{NotePart, UpdateNote, UpdateNoteInput, update_note};
use plenary::locale::sources;
use plenary::model::certainty::Certainty;
use plenary::model::freeze::FreezeId;
use plenary::model::language::Language;
use plenary::model::meeting::{EventStatus, Meeting};
use plenary::model::project::{LifeCycle, Project};
use plenary::model::source::SourceSlide;
use plenary::store::record;

use super::freezes::{Working, date};

fn input(language: Language, since: Option<FreezeId>) -> UpdateNoteInput {
    let day = jiff::civil::date(2015, 11, 30);
    UpdateNoteInput { language, day, since, parts: NotePart::ALL.to_vec() }
}

/// The deck, word for word: its slides are in the office.
fn deck(working: &Working) -> String {
    let slides = working.office.read(record::list_as::<SourceSlide>).expect("the slides");
    slides.iter().map(|slide| format!("{}\n{}\n", slide.heading, slide.body_text)).collect()
}

fn note(working: &Working, language: Language, since: Option<FreezeId>) -> UpdateNote {
    update_note(working.context(Language::English), input(language, since)).expect("it is drafted")
}

/// What the slides say of the parts of the note: names, dates and sums as they are written there.
const SAID: &[&str] = &[
    "GLACY project on Global Action on Cybercrime",
    "Nov 2013 – Oct 2016, COE/joint project, EURO 3.35 million",
    "Cybercrime@EAP II on international cooperation in the Eastern Partnership region",
    "May 2015 – October 2017, COE/joint project, EURO 800,000",
    "Cybercrime@Octopus",
    "Jan 2014 – Dec 2016, voluntary contributions",
    "Estonia, Japan, Monaco, Romania, UK, USA, Microsoft",
    "Cybercrime@EAP III on public/private cooperation in the Eastern Partnership region",
    "Dec 2015 – Dec 2017, COE/EU joint project, EURO 700,000",
    "iPROCEEDS Project on crime proceeds in South-eastern Europe",
    "Feb 2016 – July 2019, COE/EU joint project, EURO 5.56 million",
    "GLACY+ EU/COE Joint Project on Global Action on Cybercrime Extended",
    "April 2016 – March 2020, COE/EU joint project, ",
    "EURO 10 million",
    "partnership with INTERPOL",
    "Cybercrime_XR Promoting the Protocol on Xenophobia and Racism",
    "Two years, voluntary contributions to be identified, EURO 600,000",
    "Hearing for cloud service providers (Strasbourg, 30 November 2015)",
    "Production orders to providers “offering a service in the territory” (Article 18.1.b)",
    "Direct cooperation with foreign providers",
    "T-CY 14 (Strasbourg, 1-2 December 2015)",
    "T-CY 15 (Strasbourg, 23-25 May 2016)",
    "T-CY 16 + Octopus conference + Budapest Convention 15th anniversary (Strasbourg, 14-18 November 2016)",
    "Results of the Cloud Evidence Group?",
    "Octopus Conference (Strasbourg, June 2015",
    "Cooperation on cybercrime in the ASEAN region (Manila, Nov 2015)",
    "Cooperation on cybercrime and e-evidence in the ECOWAS region (Feb 2016)",
    "Cybercrime Convention Committee (T-CY)",
    "66 State Parties and Observers",
    "international organisations",
    "T-CY assessment and recommendations on mutual legal assistance (December 2014)",
    "romotion of direct cooperation between authorities",
    "Identification of solutions on criminal justice access to data in the cloud",
    "Exploiting existing provisions of the Budapest Convention (e.g. Article 18.1.b)",
    "Guidelines on cooperation with providers",
    "Additional Protocol to the Budapest Convention",
    "More effective use of MLA procedures (T-CY Recommendations Dec 2014)",
    "Network of 24/7 contact points",
    "Italy, Luxembourg, Moldova, Norway, Romania, Serbia, “The Former Yugoslav Republic of Macedonia”, USA",
    "pportunity to network with prosecutors in all regions of the world",
    "Estonia, France, Germany, Romania",
    "France, Romania, Turkey",
    "EUROPOL",
];

#[test]
fn the_note_leaves_no_fact_of_its_parts_out_in_either_language() {
    let working = Working::new();
    let deck = deck(&working);
    for &language in Language::ALL {
        let text = note(&working, language, None).text;
        for said in SAID {
            assert!(deck.contains(said), "the deck says {said:?}");
            assert!(text.contains(said), "the note in {language} says {said:?}");
        }
    }
}

#[test]
fn the_note_gives_the_sums_with_what_they_leave_out_and_marks_what_is_open() {
    let working = Working::new();
    let text = note(&working, Language::English, None).text;
    for said in [
        "Together: EUR\u{a0}4,150,000 stated + 1 project without an amount",
        "Together: EUR\u{a0}16,860,000\n",
        "Of which not confirmed: EUR\u{a0}16,160,000\n",
        "Budget: not given",
        "amounts not known",
        "Partners, not confirmed: EUROJUST",
        "South-eastern Europe (to be confirmed)\n",
        "Follows on from: GLACY (to be confirmed)",
    ] {
        assert!(text.contains(said), "{said:?} in {text}");
    }
    assert!(!text.contains("EAP III on public/private cooperation in the Eastern Partnership region (to be"));
    let french = note(&working, Language::French, None).text;
    for said in [
        "Ensemble\u{202f}: 16\u{202f}860\u{202f}000\u{a0}EUR",
        "(à confirmer)",
        "montants inconnus",
        "PROJETS EN PRÉPARATION",
    ] {
        assert!(french.contains(said), "{said:?} in {french}");
    }
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

#[test]
fn every_figure_and_every_name_in_the_note_is_the_decks_or_a_sum_of_its_figures() {
    let working = Working::new();
    let deck = deck(&working);
    let deck = words(&deck);
    for &language in Language::ALL {
        let note = note(&working, language, None);
        let own: BTreeSet<&str> = sources(language).into_iter().flat_map(words).collect();
        // Sums and gaps in figures; how many projects have no amount.
        let sums = ["4", "150", "16", "860", "160", "5", "560", "10", "000", "600", "700", "800", "1"];
        for section in &note.sections {
            let told = section.entries.iter().flat_map(|it| it.details.iter().chain([&it.title]));
            for line in told.chain(&section.foot) {
                for word in words(line) {
                    let is_figure = word.contains(|c: char| c.is_ascii_digit());
                    let is_name = word.contains(char::is_uppercase);
                    let is_known = deck.contains(word)
                        || (is_figure && sums.contains(&word))
                        || (is_name && !is_figure && own.contains(word))
                        || OWN_WORDS.contains(&word);
                    assert!(is_known || !(is_figure || is_name), "{word:?} in {line:?}");
                }
            }
        }
    }
}

/// The Union that the deck writes “EU”, and words with which the sample office begins sentences of its own.
const OWN_WORDS: &[&str] = &["European", "Union", "Meeting", "Prosecutors", "Solutions", "Public"];

#[test]
fn what_has_changed_since_a_frozen_state_is_marked_where_it_stands() {
    let working = Working::new();
    let frozen = working.freeze("Plenary of December");
    assert_eq!(note(&working, Language::English, Some(frozen)).text.matches('[').count(), 0);
    working.edit("T-CY 15", |meeting: &mut Meeting| meeting.date = date("6-8 June 2016"));
    working.edit("T-CY 16", |meeting: &mut Meeting| meeting.certainty = Certainty::Queried);
    working.edit("T-CY 14", |meeting: &mut Meeting| meeting.status = EventStatus::Cancelled);
    working.edit("iPROCEEDS", |project: &mut Project| project.certainty = Certainty::Stated);
    working.edit("Cybercrime@EAP III", |project: &mut Project| project.life_cycle = LifeCycle::Current);
    working.edit("GLACY", |project: &mut Project| project.life_cycle = LifeCycle::Closed);
    working.add(Meeting { name: "T-CY 17".into(), date: date("June 2017"), ..Meeting::default() });
    let text = note(&working, Language::English, Some(frozen)).text;
    for line in [
        "- T-CY 15 (Strasbourg, 6-8 June 2016) [later, was 23-25 May 2016]\n",
        "(Strasbourg, 14-18 November 2016) [T-CY 16: no longer confirmed]\n",
        "- iPROCEEDS Project on crime proceeds in South-eastern Europe [now confirmed]\n",
        "in the Eastern Partnership region [was: Pipeline]\n",
        "- T-CY 17 (June 2017) [new]\n",
        "\nCancelled since: T-CY 14\n",
        "\nClosed since: GLACY\n",
        "since “Plenary of December”.",
    ] {
        assert!(text.contains(line), "{line:?} in {text}");
    }
}

#[test]
fn only_the_parts_asked_for_are_drafted_and_an_empty_one_says_so() {
    let working = Working::new();
    let day = jiff::civil::date(2030, 1, 1);
    let input =
        UpdateNoteInput { language: Language::English, day, since: None, parts: vec![NotePart::Ahead] };
    let note = update_note(working.context(Language::English), input).expect("it is drafted");
    assert_eq!(note.sections.len(), 1);
    assert_eq!(note.sections[0].foot, ["Nothing is recorded."]);
}

#[test]
fn the_note_is_written_to_a_file_as_it_is_shown() {
    let working = Working::new();
    let file = working.folder.path().join("note.txt");
    let report = export_note(working.context(Language::English), input(Language::French, None), &file);
    assert_eq!(report.expect("it is written").file_name, "note.txt");
    let written = std::fs::read_to_string(&file).expect("the file");
    assert_eq!(written, note(&working, Language::French, None).text);
}
