//! Where calendars may be sent.

use plenary::model::entity::Entity as _;
use plenary::model::publication::PublicationPlace::{CalDav, SharedFile, WebDav};
use plenary::model::publication::{Publication, read_address};

#[test]
fn calendars_go_over_tls_or_stay_on_this_computer() {
    let taken = [
        (WebDav, "https://dav.example.org/team/calendar.ics"),
        (CalDav, "https://dav.example.org:8443/team/calendar/"),
        (CalDav, "http://127.0.0.1:5232/office/calendar/"),
        (CalDav, "http://[::1]:5232/office/calendar/"),
    ];
    for (place, address) in taken {
        assert!(read_address(place, address).is_ok(), "{address}");
    }
    let refused = [
        (WebDav, "http://dav.example.org/calendar.ics", "error-publication-address-plain"),
        // A resolver may lead it anywhere.
        (WebDav, "http://localhost/calendar.ics", "error-publication-address-plain"),
        (WebDav, "http://127.0.0.1.example.org/calendar.ics", "error-publication-address-plain"),
        (WebDav, "file:///home/office/calendar.ics", "error-publication-address"),
        (WebDav, "webcal://dav.example.org/calendar.ics", "error-publication-address"),
        (WebDav, "calendar.ics", "error-publication-address"),
        (WebDav, "https://dav.example.org/calendar.ics?token=1", "error-publication-address"),
        (WebDav, "https://office:secret@dav.example.org/calendar.ics", "error-publication-address-password"),
        (WebDav, "https://office@dav.example.org/calendar.ics", "error-publication-address-password"),
        (WebDav, "https://dav.example.org/team/", "error-publication-address-name"),
        (CalDav, "https://dav.example.org/team/calendar", "error-publication-address-collection"),
        (SharedFile, "https://dav.example.org/calendar.ics", "error-publication-address-of-file"),
    ];
    for (place, address, message) in refused {
        let error = read_address(place, address).expect_err(address);
        assert_eq!((error.message, error.field.as_deref()), (message, Some("address")), "{address}");
    }
}

#[test]
fn a_publication_can_be_noted_before_its_address_is_known() {
    let publication =
        Publication { name: "For the delegations".into(), place: CalDav, ..Publication::default() };
    publication.check().expect("it is a publication");
    let error =
        Publication { user_name: "office:secret".into(), ..publication }.check().expect_err("a colon");
    assert_eq!(error.field.as_deref(), Some("userName"));
}
