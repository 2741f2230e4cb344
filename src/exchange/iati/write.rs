//! Activities as XML, in the order of the schema (`iati-activities-schema.xsd`, 2.03).

use std::io;

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::{ElementWriter, Writer};

use super::activity::{Budget, KnownActivity, Participant, Place, Transaction};
use super::{Publisher, organisation_type, publisher_type};
use crate::error::Result;
use crate::exchange::file::write_failure;
use crate::model::language::Language;
use crate::model::money::Currency;
use crate::model::organisation::Organisation;
use crate::model::sector::SectorShare;

/// Our own list of regions (codelist `RegionVocabulary`: the publisher's).
const OWN_REGIONS: &str = "99";

/// The purpose codes of the Development Assistance Committee (codelist `SectorVocabulary`).
const DAC_PURPOSES: &str = "1";

type Out<'o> = Writer<&'o mut dyn io::Write>;

/// Writes activities, of which there is at least one: the schema knows no empty file.
///
/// # Errors
/// `DiskFull` or `Internal` where writing fails.
pub fn write(publisher: &Publisher, activities: &[KnownActivity], out: &mut dyn io::Write) -> Result<()> {
    write_all(publisher, activities, out).map_err(write_failure)
}

fn write_all(publisher: &Publisher, activities: &[KnownActivity], out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = Writer::new_with_indent(out, b' ', 2);
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    // The file is as old as the latest change, so that the same office gives the same bytes.
    let changed = activities.iter().map(|activity| activity.changed).max().unwrap_or_default().to_string();
    out.create_element("iati-activities")
        .with_attributes([("version", "2.03"), ("generated-datetime", changed.as_str())])
        .write_inner_content(|out| {
            activities.iter().try_for_each(|activity| write_activity(publisher, activity, out))
        })?;
    out.get_mut().write_all(b"\n")
}

fn write_activity(publisher: &Publisher, activity: &KnownActivity, out: &mut Out<'_>) -> io::Result<()> {
    let changed = activity.changed.to_string();
    let element = out
        .create_element("iati-activity")
        .with_attribute(("last-updated-datetime", changed.as_str()))
        .with_attribute(("xml:lang", code(publisher.texts)));
    let element = match activity.currency {
        Some(currency) => element.with_attribute(("default-currency", currency.code())),
        None => element,
    };
    element.write_inner_content(|out| {
        let identifier = publisher.identifier(activity.id);
        out.create_element("iati-identifier").write_text_content(BytesText::new(&identifier))?;
        let organisation = &publisher.organisation;
        out.create_element("reporting-org")
            .with_attribute(("ref", organisation.iati_identifier.as_str()))
            .with_attribute(("type", publisher_type(organisation.kind)))
            .write_inner_content(|out| narrative(&organisation.name, out))?;
        out.create_element("title").write_inner_content(|out| {
            narrative(&activity.title, out)?;
            let others = activity.translations.iter().filter(|(language, _)| *language != publisher.texts);
            for (language, title) in others {
                out.create_element("narrative")
                    .with_attribute(("xml:lang", code(*language)))
                    .write_text_content(BytesText::new(&printable(title)))?;
            }
            Ok(())
        })?;
        out.create_element("description")
            .with_attribute(("type", "1"))
            .write_inner_content(|out| narrative(&activity.description, out))?;
        activity.participants.iter().try_for_each(|participant| write_participant(participant, out))?;
        out.create_element("activity-status").with_attribute(("code", activity.status)).write_empty()?;
        for (kind, day) in &activity.dates {
            out.create_element("activity-date")
                .with_attribute(("type", *kind))
                .with_attribute(("iso-date", day.to_string().as_str()))
                .write_empty()?;
        }
        let mut write_places = |name, vocabulary, places: &[Place]| {
            places.iter().try_for_each(|place| write_place(name, vocabulary, place, out))
        };
        write_places("recipient-country", None, &activity.countries)?;
        write_places("recipient-region", Some(OWN_REGIONS), &activity.regions)?;
        activity.sectors.iter().try_for_each(|sector| write_sector(sector, out))?;
        activity.budgets.iter().try_for_each(|budget| write_budget(budget, out))?;
        activity.transactions.iter().try_for_each(|transaction| write_transaction(transaction, out))
    })?;
    Ok(())
}

fn write_participant(participant: &Participant, out: &mut Out<'_>) -> io::Result<()> {
    let element = out.create_element("participating-org").with_attribute(("role", participant.role));
    write_organisation(&participant.organisation, element)
}

/// An organisation: its identifier where it has one, what it is where that can be said, its name.
fn write_organisation<'w, 'o>(
    organisation: &Organisation,
    element: ElementWriter<'w, &'o mut dyn io::Write>,
) -> io::Result<()> {
    let element = match organisation.iati_identifier.as_str() {
        "" => element,
        identifier => element.with_attribute(("ref", printable(identifier).as_str())),
    };
    let element = match organisation_type(organisation.kind) {
        Some(kind) => element.with_attribute(("type", kind)),
        None => element,
    };
    element.write_inner_content(|out| narrative(&organisation.name, out))?;
    Ok(())
}

fn write_place(name: &str, vocabulary: Option<&str>, place: &Place, out: &mut Out<'_>) -> io::Result<()> {
    let element = out.create_element(name).with_attribute(("code", place.code.as_str()));
    let element = match vocabulary {
        Some(vocabulary) => element.with_attribute(("vocabulary", vocabulary)),
        None => element,
    };
    let element = if place.is_only { element.with_attribute(("percentage", "100")) } else { element };
    element.write_inner_content(|out| narrative(&place.name, out))?;
    Ok(())
}

fn write_sector(sector: &SectorShare, out: &mut Out<'_>) -> io::Result<()> {
    let share = sector.share.to_string();
    out.create_element("sector")
        .with_attributes([("vocabulary", DAC_PURPOSES), ("code", &sector.code), ("percentage", &share)])
        .write_empty()?;
    Ok(())
}

fn write_budget(budget: &Budget, out: &mut Out<'_>) -> io::Result<()> {
    let [from, to] = [budget.from, budget.to].map(|day| day.to_string());
    // Original, indicative: the office keeps one budget, and not how binding it is.
    out.create_element("budget").with_attributes([("type", "1"), ("status", "1")]).write_inner_content(
        |out| {
            out.create_element("period-start").with_attribute(("iso-date", from.as_str())).write_empty()?;
            out.create_element("period-end").with_attribute(("iso-date", to.as_str())).write_empty()?;
            // A budget is valued on the first day of its period.
            write_value(budget.minor, budget.currency, &from, out)
        },
    )?;
    Ok(())
}

fn write_transaction(transaction: &Transaction, out: &mut Out<'_>) -> io::Result<()> {
    let on = transaction.on.to_string();
    let element = out.create_element("transaction");
    let element = match transaction.reference.as_str() {
        "" => element,
        reference => element.with_attribute(("ref", printable(reference).as_str())),
    };
    element.write_inner_content(|out| {
        out.create_element("transaction-type").with_attribute(("code", transaction.kind)).write_empty()?;
        out.create_element("transaction-date").with_attribute(("iso-date", on.as_str())).write_empty()?;
        write_value(transaction.minor, transaction.currency, &on, out)?;
        if !transaction.description.is_empty() {
            out.create_element("description")
                .write_inner_content(|out| narrative(&transaction.description, out))?;
        }
        match &transaction.provider {
            Some(donor) => write_organisation(donor, out.create_element("provider-org")),
            None => Ok(()),
        }
    })?;
    Ok(())
}

fn write_value(minor: i64, currency: Currency, on: &str, out: &mut Out<'_>) -> io::Result<()> {
    let amount = decimal(minor, currency.exponent());
    out.create_element("value")
        .with_attributes([("currency", currency.code()), ("value-date", on)])
        .write_text_content(BytesText::new(&amount))?;
    Ok(())
}

fn narrative(text: &str, out: &mut Out<'_>) -> io::Result<()> {
    out.create_element("narrative").write_text_content(BytesText::new(&printable(text)))?;
    Ok(())
}

fn code(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::French => "fr",
    }
}

/// Text without the characters that XML 1.0 cannot hold, not even escaped.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t'))
        .filter(|sign| !matches!(sign, '\u{FFFE}' | '\u{FFFF}'))
        .collect()
}

/// The amount exactly, with a point.
fn decimal(minor: i64, exponent: u32) -> String {
    let places = exponent as usize;
    let digits = format!("{minor:0width$}", width = places + 1);
    match digits.split_at(digits.len() - places) {
        (whole, "") => whole.to_owned(),
        (whole, fraction) => format!("{whole}.{fraction}"),
    }
}
