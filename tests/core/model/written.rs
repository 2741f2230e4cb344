//! What people write, made comparable.

use plenary::model::written::comparable_place;

#[test]
fn a_place_is_the_same_whatever_its_case_accents_spaces_and_punctuation() {
    for written in ["Genève, Suisse", "GENÈVE (SUISSE)", "  geneve  –  suisse ", "Gene\u{300}ve,\u{a0}Suisse"]
    {
        assert_eq!(comparable_place(written), "geneve suisse", "{written}");
    }
    assert_ne!(comparable_place("Geneva"), comparable_place("Genève"), "a translation is another spelling");
    assert_ne!(comparable_place("Room 1"), comparable_place("Room 10"));
}

#[test]
fn doubt_about_a_place_does_not_make_it_another() {
    for written in ["Strasbourg (TBC)", "Strasbourg ?", "Strasbourg, à confirmer"] {
        assert_eq!(comparable_place(written), "strasbourg", "{written}");
    }
}

#[test]
fn what_names_no_place_is_in_none() {
    for written in
        ["", " – ", "TBC", "?", "online", "Online (TBC)", "En ligne", "à distance", "n/a", "Visioconférence"]
    {
        assert_eq!(comparable_place(written), "", "{written}");
    }
    assert_eq!(comparable_place("Online and Strasbourg"), "online and strasbourg");
}
