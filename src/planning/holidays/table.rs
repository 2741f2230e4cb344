//! The rules of each calendar, with the law that gives them.
//!
//! The days are held against another implementation, for 2015 to 2030 (decision 0012). The laws are cited from memory:
//! nobody has compared the rules with their texts.
//!
//! Days that only some employers or communes give are left out, as are exchanges of single working days.

use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Wednesday};

use super::rule::On::{Easter, FirstMondayOrFridayTheFirst, Fixed, From, Nth, Once, OrthodoxEaster};
use super::rule::{Rule, Substitute};
use crate::model::holiday::HolidayCalendar as Calendar;

const fn rule(name: &'static str, on: super::rule::On) -> Rule {
    Rule::new(name, on)
}

const NEW_YEAR: Rule = rule("new-year", Fixed(1, 1));
const EPIPHANY: Rule = rule("epiphany", Fixed(1, 6));
const WOMENS_DAY: Rule = rule("womens-day", Fixed(3, 8));
const MAUNDY_THURSDAY: Rule = rule("maundy-thursday", Easter(-3));
const GOOD_FRIDAY: Rule = rule("good-friday", Easter(-2));
const EASTER_MONDAY: Rule = rule("easter-monday", Easter(1));
const LABOUR_DAY: Rule = rule("labour-day", Fixed(5, 1));
const VICTORY_1945: Rule = rule("victory-1945", Fixed(5, 8));
const ASCENSION: Rule = rule("ascension", Easter(39));
const WHIT_MONDAY: Rule = rule("whit-monday", Easter(50));
const CORPUS_CHRISTI: Rule = rule("corpus-christi", Easter(60));
const MIDSUMMER_DAY: Rule = rule("midsummer-day", Fixed(6, 24));
const ASSUMPTION: Rule = rule("assumption", Fixed(8, 15));
const REFORMATION: Rule = rule("reformation-day", Fixed(10, 31));
const ALL_SAINTS: Rule = rule("all-saints", Fixed(11, 1));
const ARMISTICE: Rule = rule("armistice-1918", Fixed(11, 11));
const IMMACULATE: Rule = rule("immaculate-conception", Fixed(12, 8));
const CHRISTMAS_EVE: Rule = rule("christmas-eve", Fixed(12, 24));
const CHRISTMAS: Rule = rule("christmas", Fixed(12, 25));
const SAINT_STEPHEN: Rule = rule("saint-stephen", Fixed(12, 26));
const GREEN_MONDAY: Rule = rule("green-monday", OrthodoxEaster(-48));
const ORTHODOX_GOOD_FRIDAY: Rule = rule("good-friday", OrthodoxEaster(-2));
const ORTHODOX_EASTER_MONDAY: Rule = rule("easter-monday", OrthodoxEaster(1));
const ORTHODOX_WHIT_MONDAY: Rule = rule("whit-monday", OrthodoxEaster(50));
/// 500 years of the Reformation: once in all of Germany.
const REFORMATION_2017: Rule = rule("reformation-day", Once(2017, 10, 31));

const fn national(month: i8, day: i8) -> Rule {
    rule("national-day", Fixed(month, day))
}

const AUSTRIA: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    national(10, 26),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const BELGIUM: &[Rule] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    national(7, 21),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
];

const SWITZERLAND: &[Rule] =
    &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY, national(8, 1), CHRISTMAS];
const BASEL_STADT: &[Rule] = &[LABOUR_DAY, SAINT_STEPHEN];
const GENEVA: &[Rule] =
    &[rule("genevan-fast", Nth(1, Sunday, 9, 4)), rule("restoration-of-the-republic", Fixed(12, 31))];

const CZECHIA: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY.since(2016),
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_1945,
    rule("cyril-and-methodius", Fixed(7, 5)),
    rule("jan-hus", Fixed(7, 6)),
    rule("statehood-day", Fixed(9, 28)),
    national(10, 28),
    rule("freedom-and-democracy", Fixed(11, 17)),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const GERMANY: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    rule("german-unity", Fixed(10, 3)),
    REFORMATION_2017,
    CHRISTMAS,
    SAINT_STEPHEN,
];
const CATHOLIC_SOUTH: &[Rule] = &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS];
const BAVARIA: &[Rule] = &[ASSUMPTION];
const CATHOLIC_WEST: &[Rule] = &[CORPUS_CHRISTI, ALL_SAINTS];
const HESSE: &[Rule] = &[CORPUS_CHRISTI];
const SAARLAND: &[Rule] = &[CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS];
const PROTESTANT_EAST: &[Rule] = &[REFORMATION];
const PROTESTANT_NORTH: &[Rule] = &[REFORMATION.since(2018)];
const BERLIN: &[Rule] = &[
    WOMENS_DAY.since(2019),
    rule("victory-1945", Once(2020, 5, 8)),
    rule("victory-1945", Once(2025, 5, 8)),
    rule("uprising-1953", Once(2028, 6, 17)),
];
const MECKLENBURG: &[Rule] = &[WOMENS_DAY.since(2023), REFORMATION];
const SAXONY: &[Rule] = &[REFORMATION, rule("repentance-day", From(Wednesday, 11, 16))];
const SAXONY_ANHALT: &[Rule] = &[EPIPHANY, REFORMATION];
const THURINGIA: &[Rule] = &[REFORMATION, rule("childrens-day", Fixed(9, 20)).since(2019)];

const DENMARK: &[Rule] = &[
    NEW_YEAR,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    rule("great-prayer-day", Easter(26)).until(2023),
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const ESTONIA: &[Rule] = &[
    NEW_YEAR,
    national(2, 24),
    GOOD_FRIDAY,
    LABOUR_DAY,
    rule("victory-day", Fixed(6, 23)),
    MIDSUMMER_DAY,
    rule("restoration-of-independence", Fixed(8, 20)),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const SPAIN: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR_DAY,
    ASSUMPTION,
    national(10, 12),
    ALL_SAINTS,
    rule("constitution-day", Fixed(12, 6)),
    IMMACULATE,
    CHRISTMAS,
];

const FINLAND: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    rule("midsummer-eve", From(Friday, 6, 19)),
    rule("midsummer-day", From(Saturday, 6, 20)),
    rule("all-saints", From(Saturday, 10, 31)),
    national(12, 6),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const FRANCE: &[Rule] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_1945,
    ASCENSION,
    WHIT_MONDAY,
    national(7, 14),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
];
const ALSACE_MOSELLE: &[Rule] = &[GOOD_FRIDAY, SAINT_STEPHEN];

const UNITED_KINGDOM: &[Rule] = &[
    NEW_YEAR.with(Substitute::Next),
    GOOD_FRIDAY,
    rule("early-may-bank-holiday", Nth(1, Monday, 5, 0)).until(2019),
    rule("early-may-bank-holiday", Once(2020, 5, 8)),
    rule("early-may-bank-holiday", Nth(1, Monday, 5, 0)).since(2021),
    rule("spring-bank-holiday", Nth(-1, Monday, 5, 0)).until(2021),
    rule("spring-bank-holiday", Once(2022, 6, 2)),
    rule("platinum-jubilee", Once(2022, 6, 3)),
    rule("spring-bank-holiday", Nth(-1, Monday, 5, 0)).since(2023),
    rule("state-funeral", Once(2022, 9, 19)),
    rule("coronation", Once(2023, 5, 8)),
    CHRISTMAS.with(Substitute::Next),
    rule("boxing-day", Fixed(12, 26)).with(Substitute::Next),
];
const ENGLAND: &[Rule] = &[EASTER_MONDAY, rule("summer-bank-holiday", Nth(-1, Monday, 8, 0))];
const NORTHERN_IRELAND: &[Rule] = &[
    rule("saint-patrick", Fixed(3, 17)).with(Substitute::Next),
    EASTER_MONDAY,
    rule("battle-of-the-boyne", Fixed(7, 12)).with(Substitute::Next),
    rule("summer-bank-holiday", Nth(-1, Monday, 8, 0)),
];
const SCOTLAND: &[Rule] = &[
    rule("second-of-january", Fixed(1, 2)).with(Substitute::Next),
    rule("summer-bank-holiday", Nth(1, Monday, 8, 0)),
    rule("saint-andrew", Fixed(11, 30)).with(Substitute::Next),
    rule("world-cup", Once(2026, 6, 15)),
];

const GREECE: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GREEN_MONDAY,
    national(3, 25),
    ORTHODOX_GOOD_FRIDAY,
    ORTHODOX_EASTER_MONDAY,
    LABOUR_DAY.until(2020),
    // In Holy Week, Labour Day is kept after Easter.
    rule("labour-day", Once(2021, 5, 4)),
    LABOUR_DAY.since(2022).until(2023).with(Substitute::NextOfSunday),
    rule("labour-day", Once(2024, 5, 7)),
    LABOUR_DAY.since(2025).until(2026),
    rule("labour-day", Once(2027, 5, 4)),
    LABOUR_DAY.since(2028).with(Substitute::NextOfSunday),
    ORTHODOX_WHIT_MONDAY,
    ASSUMPTION,
    rule("ohi-day", Fixed(10, 28)),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const CROATIA: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    rule("statehood-day", Fixed(5, 30)).since(2020),
    CORPUS_CHRISTI,
    rule("anti-fascist-struggle", Fixed(6, 22)),
    rule("statehood-day", Fixed(6, 25)).until(2019),
    rule("victory-day", Fixed(8, 5)),
    ASSUMPTION,
    rule("independence-day", Fixed(10, 8)).until(2019),
    ALL_SAINTS,
    rule("remembrance-day", Fixed(11, 18)).since(2020),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const IRELAND: &[Rule] = &[
    NEW_YEAR,
    rule("saint-brigid", FirstMondayOrFridayTheFirst(2)).since(2023),
    rule("saint-patrick", Fixed(3, 17)),
    rule("pandemic-remembrance", Once(2022, 3, 18)),
    EASTER_MONDAY,
    rule("may-holiday", Nth(1, Monday, 5, 0)),
    rule("june-holiday", Nth(1, Monday, 6, 0)),
    rule("august-holiday", Nth(1, Monday, 8, 0)),
    rule("october-holiday", Nth(-1, Monday, 10, 0)),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const ITALY: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    rule("liberation-day", Fixed(4, 25)),
    LABOUR_DAY,
    national(6, 2),
    ASSUMPTION,
    rule("saint-francis", Fixed(10, 4)).since(2026),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const LITHUANIA: &[Rule] = &[
    NEW_YEAR,
    national(2, 16),
    rule("restoration-of-independence", Fixed(3, 11)),
    EASTER_MONDAY,
    LABOUR_DAY,
    MIDSUMMER_DAY,
    rule("statehood-day", Fixed(7, 6)),
    ASSUMPTION,
    ALL_SAINTS,
    rule("all-souls", Fixed(11, 2)).since(2020),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const LUXEMBOURG: &[Rule] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    rule("europe-day", Fixed(5, 9)).since(2019),
    ASCENSION,
    WHIT_MONDAY,
    national(6, 23),
    ASSUMPTION,
    ALL_SAINTS,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const MALTA: &[Rule] = &[
    NEW_YEAR,
    rule("saint-pauls-shipwreck", Fixed(2, 10)),
    rule("saint-joseph", Fixed(3, 19)),
    rule("freedom-day", Fixed(3, 31)),
    GOOD_FRIDAY,
    LABOUR_DAY,
    rule("sette-giugno", Fixed(6, 7)),
    rule("peter-and-paul", Fixed(6, 29)),
    ASSUMPTION,
    rule("our-lady-of-victories", Fixed(9, 8)),
    rule("independence-day", Fixed(9, 21)),
    IMMACULATE,
    rule("republic-day", Fixed(12, 13)),
    CHRISTMAS,
];

const NETHERLANDS: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    // On a Sunday it is kept on the Saturday before.
    rule("kings-day", Fixed(4, 27)),
    rule("liberation-day", Fixed(5, 5)),
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const NORWAY: &[Rule] = &[
    NEW_YEAR,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    rule("constitution-day", Fixed(5, 17)),
    WHIT_MONDAY,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const POLAND: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    rule("constitution-day", Fixed(5, 3)),
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    rule("independence-day", Fixed(11, 11)),
    rule("independence-day", Once(2018, 11, 12)),
    CHRISTMAS_EVE.since(2025),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const PORTUGAL: &[Rule] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    rule("freedom-day", Fixed(4, 25)),
    LABOUR_DAY,
    CORPUS_CHRISTI.since(2016),
    national(6, 10),
    ASSUMPTION,
    rule("republic-day", Fixed(10, 5)).since(2016),
    ALL_SAINTS.since(2016),
    rule("restoration-of-independence", Fixed(12, 1)).since(2016),
    IMMACULATE,
    CHRISTMAS,
];

const ROMANIA: &[Rule] = &[
    NEW_YEAR,
    rule("second-of-january", Fixed(1, 2)),
    EPIPHANY.since(2024),
    rule("saint-john", Fixed(1, 7)).since(2024),
    rule("unification-day", Fixed(1, 24)).since(2017),
    ORTHODOX_GOOD_FRIDAY.since(2018),
    ORTHODOX_EASTER_MONDAY,
    LABOUR_DAY,
    rule("childrens-day", Fixed(6, 1)).since(2017),
    ORTHODOX_WHIT_MONDAY,
    ASSUMPTION,
    rule("saint-andrew", Fixed(11, 30)),
    national(12, 1),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const SWEDEN: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    national(6, 6),
    rule("midsummer-day", From(Saturday, 6, 20)),
    rule("all-saints", From(Saturday, 10, 31)),
    CHRISTMAS,
    SAINT_STEPHEN,
];

const SLOVENIA: &[Rule] = &[
    NEW_YEAR,
    rule("second-of-january", Fixed(1, 2)).since(2017),
    rule("culture-day", Fixed(2, 8)),
    EASTER_MONDAY,
    rule("uprising-day", Fixed(4, 27)),
    LABOUR_DAY,
    rule("labour-day", Fixed(5, 2)),
    rule("statehood-day", Fixed(6, 25)),
    rule("solidarity-day", Once(2023, 8, 14)),
    ASSUMPTION,
    REFORMATION,
    ALL_SAINTS,
    CHRISTMAS,
    rule("independence-day", Fixed(12, 26)),
];

const SLOVAKIA: &[Rule] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_1945.until(2025),
    VICTORY_1945.since(2027),
    rule("cyril-and-methodius", Fixed(7, 5)),
    rule("uprising-day", Fixed(8, 29)),
    rule("constitution-day", Fixed(9, 1)).until(2023),
    rule("our-lady-of-sorrows", Fixed(9, 15)).until(2025),
    rule("our-lady-of-sorrows", Fixed(9, 15)).since(2027),
    rule("declaration-of-martin", Once(2018, 10, 30)),
    ALL_SAINTS,
    rule("freedom-and-democracy", Fixed(11, 17)).until(2024),
    CHRISTMAS_EVE,
    CHRISTMAS,
    SAINT_STEPHEN,
];

const UNITED_STATES: &[Rule] = &[
    NEW_YEAR.with(Substitute::Nearest),
    rule("martin-luther-king", Nth(3, Monday, 1, 0)),
    rule("washingtons-birthday", Nth(3, Monday, 2, 0)),
    rule("memorial-day", Nth(-1, Monday, 5, 0)),
    rule("juneteenth", Fixed(6, 19)).since(2021).with(Substitute::Nearest),
    rule("independence-day", Fixed(7, 4)).with(Substitute::Nearest),
    rule("labour-day", Nth(1, Monday, 9, 0)),
    rule("columbus-day", Nth(2, Monday, 10, 0)),
    rule("veterans-day", Fixed(11, 11)).with(Substitute::Nearest),
    rule("thanksgiving", Nth(4, Thursday, 11, 0)),
    CHRISTMAS.with(Substitute::Nearest),
];

/// The rules of a calendar: those of the whole state, then those of its part.
pub(super) fn rules(calendar: Calendar) -> &'static [&'static [Rule]] {
    match calendar {
        Calendar::Austria => &[AUSTRIA],
        Calendar::Belgium => &[BELGIUM],
        Calendar::BaselStadt => &[SWITZERLAND, BASEL_STADT],
        Calendar::Geneva => &[SWITZERLAND, GENEVA],
        Calendar::Czechia => &[CZECHIA],
        Calendar::Brandenburg => &[GERMANY, PROTESTANT_EAST],
        Calendar::Berlin => &[GERMANY, BERLIN],
        Calendar::BadenWurttemberg => &[GERMANY, CATHOLIC_SOUTH],
        // Assumption is kept in communes with a Catholic majority: in most, and in Munich.
        Calendar::Bavaria => &[GERMANY, CATHOLIC_SOUTH, BAVARIA],
        Calendar::Bremen | Calendar::Hamburg | Calendar::LowerSaxony | Calendar::SchleswigHolstein => {
            &[GERMANY, PROTESTANT_NORTH]
        }
        Calendar::Hesse => &[GERMANY, HESSE],
        Calendar::MecklenburgWesternPomerania => &[GERMANY, MECKLENBURG],
        Calendar::NorthRhineWestphalia | Calendar::RhinelandPalatinate => &[GERMANY, CATHOLIC_WEST],
        Calendar::Saarland => &[GERMANY, SAARLAND],
        Calendar::Saxony => &[GERMANY, SAXONY],
        Calendar::SaxonyAnhalt => &[GERMANY, SAXONY_ANHALT],
        Calendar::Thuringia => &[GERMANY, THURINGIA],
        Calendar::Denmark => &[DENMARK],
        Calendar::Estonia => &[ESTONIA],
        Calendar::Spain => &[SPAIN],
        Calendar::Finland => &[FINLAND],
        Calendar::France => &[FRANCE],
        Calendar::Moselle | Calendar::Alsace => &[FRANCE, ALSACE_MOSELLE],
        Calendar::England => &[UNITED_KINGDOM, ENGLAND],
        Calendar::NorthernIreland => &[UNITED_KINGDOM, NORTHERN_IRELAND],
        Calendar::Scotland => &[UNITED_KINGDOM, SCOTLAND],
        Calendar::Greece => &[GREECE],
        Calendar::Croatia => &[CROATIA],
        Calendar::Ireland => &[IRELAND],
        Calendar::Italy => &[ITALY],
        Calendar::Lithuania => &[LITHUANIA],
        Calendar::Luxembourg => &[LUXEMBOURG],
        Calendar::Malta => &[MALTA],
        Calendar::Netherlands => &[NETHERLANDS],
        Calendar::Norway => &[NORWAY],
        Calendar::Poland => &[POLAND],
        Calendar::Portugal => &[PORTUGAL],
        Calendar::Romania => &[ROMANIA],
        Calendar::Sweden => &[SWEDEN],
        Calendar::Slovenia => &[SLOVENIA],
        Calendar::Slovakia => &[SLOVAKIA],
        Calendar::UnitedStates => &[UNITED_STATES],
    }
}

/// The law that gives a calendar's holidays, as it is cited in its state; where to look, not what was read.
#[must_use]
pub const fn law(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Austria => "Arbeitsruhegesetz, § 7",
        Calendar::Belgium => "Arrêté royal du 18 avril 1974, art. 1er",
        Calendar::BaselStadt => "Gesetz betreffend öffentliche Ruhetage (Basel-Stadt)",
        Calendar::Geneva => "Loi sur les jours fériés (Genève), J 1 45",
        Calendar::Czechia => "Zákon č. 245/2000 Sb.",
        Calendar::Brandenburg => "Feiertagsgesetz (Brandenburg), § 2",
        Calendar::Berlin => "Gesetz über die Sonn- und Feiertage (Berlin), § 1",
        Calendar::BadenWurttemberg => "Feiertagsgesetz (Baden-Württemberg), § 1",
        Calendar::Bavaria => "Feiertagsgesetz (Bayern), Art. 1",
        Calendar::Bremen => "Gesetz über die Sonn-, Gedenk- und Feiertage (Bremen), § 2",
        Calendar::Hesse => "Hessisches Feiertagsgesetz, § 1",
        Calendar::Hamburg => "Feiertagsgesetz (Hamburg), § 1",
        Calendar::MecklenburgWesternPomerania => "Feiertagsgesetz Mecklenburg-Vorpommern, § 2",
        Calendar::LowerSaxony => "Niedersächsisches Feiertagsgesetz, § 2",
        Calendar::NorthRhineWestphalia => "Feiertagsgesetz NW, § 2",
        Calendar::RhinelandPalatinate => "Feiertagsgesetz (Rheinland-Pfalz), § 2",
        Calendar::SchleswigHolstein => "Gesetz über Sonn- und Feiertage (Schleswig-Holstein), § 2",
        Calendar::Saarland => "Sonn- und Feiertagsgesetz (Saarland), § 2",
        Calendar::Saxony => "Sächsisches Sonn- und Feiertagsgesetz, § 1",
        Calendar::SaxonyAnhalt => "Feiertagsgesetz Sachsen-Anhalt, § 2",
        Calendar::Thuringia => "Thüringer Feiertagsgesetz, § 2",
        Calendar::Denmark => {
            "Danske Lov 6-3-1 og forordning af 26. oktober 1770; lov nr. 214 af 6. marts 2023"
        }
        Calendar::Estonia => "Pühade ja tähtpäevade seadus, §§ 1–2",
        Calendar::Spain => "Real Decreto 2001/1983, art. 45",
        Calendar::Finland => "Kirkkojärjestys; laki 388/1937; laki 272/1944",
        Calendar::France => "Code du travail, art. L. 3133-1",
        Calendar::Moselle | Calendar::Alsace => "Code du travail, art. L. 3133-1 et L. 3134-13",
        Calendar::England | Calendar::NorthernIreland | Calendar::Scotland => {
            "Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations"
        }
        Calendar::Greece => "N. 4808/2021, art. 60, and ministerial decisions on 1 May",
        Calendar::Croatia => "Zakon o blagdanima, spomendanima i neradnim danima (NN 110/2019)",
        Calendar::Ireland => "Organisation of Working Time Act 1997, Second Schedule",
        Calendar::Italy => "Legge 27 maggio 1949, n. 260, art. 2",
        Calendar::Lithuania => "Darbo kodeksas, 123 str.",
        Calendar::Luxembourg => "Code du travail, art. L. 232-2",
        Calendar::Malta => "National Holidays and Other Public Holidays Act (Cap. 252)",
        Calendar::Netherlands => "Algemene termijnenwet, art. 3",
        Calendar::Norway => "Lov om helligdager og helligdagsfred, § 2; lov om 1 og 17 mai som høgtidsdager",
        Calendar::Poland => "Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1",
        Calendar::Portugal => "Código do Trabalho, art. 234.º",
        Calendar::Romania => "Codul muncii, art. 139",
        Calendar::Sweden => "Lag (1989:253) om allmänna helgdagar, 1 §",
        Calendar::Slovenia => "Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji",
        Calendar::Slovakia => "Zákon č. 241/1993 Z. z.",
        Calendar::UnitedStates => "5 U.S.C. § 6103",
    }
}
