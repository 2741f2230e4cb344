//! How long an item lasts, as people write it.

use plenary::model::duration::{format_minutes, read_minutes};
use proptest::prelude::*;

#[test]
fn durations_are_read_as_people_write_them() {
    let cases = [
        ("45", 45),
        ("45 min", 45),
        ("45'", 45),
        ("45 minutes", 45),
        ("1:30", 90),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1 h 30 min", 90),
        ("1 hour and 30 minutes", 90),
        ("2 heures", 120),
        ("2 heures et 15 minutes", 135),
        ("1.5 h", 90),
        ("1,5 h", 90),
        ("½ h", 30),
        ("0", 0),
    ];
    for (text, minutes) in cases {
        assert_eq!(read_minutes(text), Some(minutes), "{text}");
    }
}

#[test]
fn what_is_no_duration_is_none() {
    for text in ["", "soon", "-5", "1:75", "1h30h", "9999999999", "9999999999 h", "1.25 h", "45 45"] {
        assert_eq!(read_minutes(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(minutes in 0_u32..100_000) {
        prop_assert_eq!(read_minutes(&format_minutes(minutes)), Some(minutes));
    }
}
