//! Which states' public holidays are heeded, and when the office itself is closed.

use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::{required, text};

vocabulary! {
    /// The public holidays of a state, by its ISO 3166-1 code, or of a part of one that has others, by its
    /// ISO 3166-2 code.
    pub enum HolidayCalendar {
        /// Austria.
        Austria = "AT",
        /// Belgium.
        Belgium = "BE",
        /// Switzerland, in Basel-Stadt.
        BaselStadt = "CH-BS",
        /// Switzerland, in Geneva.
        Geneva = "CH-GE",
        /// Czechia.
        Czechia = "CZ",
        /// Germany, in Brandenburg.
        Brandenburg = "DE-BB",
        /// Germany, in Berlin.
        Berlin = "DE-BE",
        /// Germany, in Baden-Württemberg.
        BadenWurttemberg = "DE-BW",
        /// Germany, in Bavaria where most are Catholic.
        Bavaria = "DE-BY",
        /// Germany, in Bremen.
        Bremen = "DE-HB",
        /// Germany, in Hesse.
        Hesse = "DE-HE",
        /// Germany, in Hamburg.
        Hamburg = "DE-HH",
        /// Germany, in Mecklenburg-Western Pomerania.
        MecklenburgWesternPomerania = "DE-MV",
        /// Germany, in Lower Saxony.
        LowerSaxony = "DE-NI",
        /// Germany, in North Rhine-Westphalia.
        NorthRhineWestphalia = "DE-NW",
        /// Germany, in Rhineland-Palatinate.
        RhinelandPalatinate = "DE-RP",
        /// Germany, in Schleswig-Holstein.
        SchleswigHolstein = "DE-SH",
        /// Germany, in Saarland.
        Saarland = "DE-SL",
        /// Germany, in Saxony.
        Saxony = "DE-SN",
        /// Germany, in Saxony-Anhalt.
        SaxonyAnhalt = "DE-ST",
        /// Germany, in Thuringia.
        Thuringia = "DE-TH",
        /// Denmark.
        Denmark = "DK",
        /// Estonia.
        Estonia = "EE",
        /// Spain, what is the same in all its communities.
        Spain = "ES",
        /// Finland.
        Finland = "FI",
        /// France, except where local law adds days.
        France = "FR",
        /// France, in Moselle.
        Moselle = "FR-57",
        /// France, in Alsace.
        Alsace = "FR-6AE",
        /// The United Kingdom, in England and Wales.
        England = "GB-ENG",
        /// The United Kingdom, in Northern Ireland.
        NorthernIreland = "GB-NIR",
        /// The United Kingdom, in Scotland.
        Scotland = "GB-SCT",
        /// Greece.
        Greece = "GR",
        /// Croatia.
        Croatia = "HR",
        /// Ireland.
        Ireland = "IE",
        /// Italy.
        Italy = "IT",
        /// Lithuania.
        Lithuania = "LT",
        /// Luxembourg.
        Luxembourg = "LU",
        /// Malta.
        Malta = "MT",
        /// The Netherlands.
        Netherlands = "NL",
        /// Norway.
        Norway = "NO",
        /// Poland.
        Poland = "PL",
        /// Portugal.
        Portugal = "PT",
        /// Romania.
        Romania = "RO",
        /// Sweden.
        Sweden = "SE",
        /// Slovenia.
        Slovenia = "SI",
        /// Slovakia.
        Slovakia = "SK",
        /// The United States, where the federal government works.
        UnitedStates = "US",
    }
}

vocabulary! {
    /// What follows from the holidays of a state.
    pub enum HolidayEffect {
        /// The office does not work then, so that they are not counted as working days; and meetings avoid them.
        OfficeClosed = "office_closed",
        /// Only meetings avoid them: those of a party, or of a state that is visited.
        MeetingsOnly = "meetings_only",
    }
}

entity! {
    /// That the office heeds the public holidays of a state or of a part of one. Each is observed once.
    pub struct HolidayObservance(HolidayObservanceId) in holiday_observance {
        /// Whose holidays.
        pub calendar: HolidayCalendar,
        /// What follows from them.
        pub effect: HolidayEffect,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |observance| observance.calendar.to_string();
    check = |observance| text("note", &observance.note);
}

entity! {
    /// Days on which the office itself does not work. Only days that are known close it.
    pub struct Closure(ClosureId) in closure {
        /// Why ("Between the years").
        pub name: String,
        /// The days.
        pub date: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |closure| closure.name.clone();
    check = |closure| {
        required("name", &closure.name)?;
        closure.date.check("date")?;
        text("note", &closure.note)
    };
}
