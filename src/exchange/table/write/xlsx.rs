//! A workbook of one sheet (ISO/IEC 29500): typed cells, a header that stays in sight, filters, widths, and a page set up
//! for print.
//!
//! All text is written as text. A total is a formula only where it gives what Plenary worked out; the formulas name
//! cells and hold no text at all.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;

use jiff::civil::Time;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
    XlsxError, utility,
};

use super::{FORMULA, Sheet, SheetCell, TotalRow, decimal, one_day};
use crate::error::{Code, Error, Result};
use crate::exchange::file::write_failure;
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::money::format_figures;

/// Rows of a sheet, its header among them.
const MOST_ROWS: usize = 1_048_576;
/// UTF-16 units of a cell's text.
const LONGEST_TEXT: usize = 32_767;
/// Whole numbers up to which a cell, which holds a binary fraction, is exact.
const LARGEST_EXACT: u64 = 1 << 53;
/// Pixels of the widest column; longer texts are wrapped.
const WIDEST: u32 = 360;
/// Points of a line, and of the tallest row that Excel has.
const LINE_HEIGHT: f64 = 15.0;
const TALLEST: f64 = 409.0;
/// Rows by which the widths are found: the rest is as a rule no wider.
const MEASURED_ROWS: usize = 2_000;
/// Pixels.
const FILTER_BUTTON: u32 = 18;
/// Number formats of dates; Excel is sure to keep some two hundred of any kind.
const MOST_DATE_FORMATS: usize = 100;
/// The colours of hairlines and of the header.
const LINE: u32 = 0xB8_BE_C7;
const HEAD: u32 = 0xEE_F1_F5;
/// A4, among the paper sizes of the standard.
const A4: u8 = 9;

pub(super) fn write(sheet: &Sheet, out: &mut dyn io::Write) -> Result<u32> {
    let rows = sheet.rows.len() + sheet.totals.len() + 1;
    if rows > MOST_ROWS {
        return Err(Error::new(Code::Invalid, "error-sheet-too-long").with("most", MOST_ROWS - 1));
    }
    let mut workbook = Workbook::new();
    let changed = ExcelDateTime::from_timestamp(sheet.changed.as_second()).map_err(failure)?;
    workbook.set_properties(&DocProperties::new().set_title(&sheet.title).set_creation_datetime(&changed));
    let mut writing =
        Writing { sheet, page: workbook.add_worksheet(), formats: Formats::new(sheet), shortened: 0 };
    writing.fill().map_err(failure)?;
    let shortened = writing.shortened;
    out.write_all(&workbook.save_to_buffer().map_err(failure)?).map_err(write_failure)?;
    Ok(shortened)
}

/// Nothing that the library refuses is handed to it; what remains is the system's.
fn failure(error: XlsxError) -> Error {
    write_failure(match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    })
}

/// How a kind of cell looks: in the list, in the first total, and in the others.
type Looks = [Format; 3];
const FIRST_TOTAL: usize = 1;

/// How cells look.
struct Formats {
    header: Format,
    text: Looks,
    /// Text that begins like a formula, and must stay text when a person edits it.
    quoted: Looks,
    number: Looks,
    /// By the decimal places of the currency.
    amount: [Looks; 5],
    share: Looks,
    /// By the times of the day that are shown with it.
    dates: HashMap<Times, Looks>,
    language: Language,
}

/// When it begins and ends, of a date of one day.
type Times = (Option<Time>, Option<Time>);

impl Formats {
    fn new(sheet: &Sheet) -> Self {
        let numbers = |code: &str| looks(Format::new().set_num_format(code));
        let amount = |decimals: usize| match decimals {
            0 => numbers("#,##0_-"),
            _ => numbers(&format!("#,##0.{}_-", "0".repeat(decimals))),
        };
        let text = Format::new().set_align(FormatAlign::Left).set_text_wrap();
        Self {
            header: Format::new()
                .set_bold()
                .set_align(FormatAlign::Left)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap()
                .set_background_color(Color::RGB(HEAD))
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(Color::RGB(LINE)),
            quoted: looks(text.clone().set_quote_prefix()),
            text: looks(text),
            number: numbers("0"),
            amount: [0, 1, 2, 3, 4].map(amount),
            share: numbers("0.##\\ %"),
            dates: HashMap::new(),
            language: sheet.language,
        }
    }

    /// The look of a day: its month is named in the language of the list, whatever that of the spreadsheet, and its times
    /// follow it. `None` where the workbook would get more formats than Excel is sure to keep.
    fn date(&mut self, date: &DateSpec) -> Option<&Looks> {
        let times = (date.starts_at, date.ends_at);
        if self.dates.len() == MOST_DATE_FORMATS && !self.dates.contains_key(&times) {
            return None;
        }
        let language = self.language;
        Some(self.dates.entry(times).or_insert_with(|| {
            let mut code = match language {
                Language::English => "[$-809]d mmm yyyy".to_owned(),
                Language::French => "[$-40C]d mmm yyyy".to_owned(),
            };
            if times.0.is_some() {
                code.push_str(", hh:mm");
            }
            if let Some(ends_at) = times.1 {
                code.push_str(&format!("\"–{:02}:{:02}\"", ends_at.hour(), ends_at.minute()));
            }
            looks(Format::new().set_num_format(code).set_align(FormatAlign::Left))
        }))
    }
}

fn looks(format: Format) -> Looks {
    let format = format.set_align(FormatAlign::Top);
    let total = format.clone().set_bold();
    let first = total.clone().set_border_top(FormatBorder::Thin).set_border_top_color(Color::RGB(LINE));
    [format, first, total]
}

/// The instant of a spreadsheet that a date of one day is. They begin with the year 1900, whose first months Excel counts
/// wrongly.
fn instant(date: &DateSpec) -> Option<ExcelDateTime> {
    let day = one_day(date).filter(|day| day.year() > 1900)?;
    let part = |part: i8| u8::try_from(part).ok();
    let instant =
        ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, part(day.month())?, part(day.day())?);
    let instant = instant.ok()?;
    match date.starts_at {
        Some(time) => {
            let (hour, minute) = (u16::try_from(time.hour()).ok()?, part(time.minute())?);
            instant.and_hms(hour, minute, f64::from(time.second())).ok()
        }
        None => Some(instant),
    }
}

struct Writing<'a> {
    sheet: &'a Sheet,
    page: &'a mut Worksheet,
    formats: Formats,
    shortened: u32,
}

impl Writing<'_> {
    fn fill(&mut self) -> Result<(), XlsxError> {
        let sheet = self.sheet;
        self.page.set_name(tab(&sheet.title))?;
        for (column, name) in sheet.header.iter().enumerate() {
            let name = self.fitting(name).into_owned();
            self.page.write_string_with_format(0, at(column), name, &self.formats.header)?;
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                self.put(row + 1, column, cell, 0)?;
            }
            // Not every program finds the height of wrapped text by itself.
            let lines = cells.iter().map(lines).max().unwrap_or(1);
            if lines > 1 {
                let height = (LINE_HEIGHT * f64::from(lines)).min(TALLEST);
                self.page.set_row_height(line(row + 1), height)?;
            }
        }
        for (place, total) in sheet.totals.iter().enumerate() {
            let row = sheet.rows.len() + 1 + place;
            for (column, cell) in total.cells.iter().enumerate() {
                let look = if place == 0 { FIRST_TOTAL } else { FIRST_TOTAL + 1 };
                self.put(row, column, cell, look)?;
                self.add_up(row, column, cell, total, look)?;
            }
        }
        self.set_up()
    }

    /// Writes one cell, in one of the [`Looks`].
    fn put(&mut self, row: usize, column: usize, cell: &SheetCell, look: usize) -> Result<(), XlsxError> {
        let (line, place) = (line(row), at(column));
        match cell {
            SheetCell::Empty if look == FIRST_TOTAL => {
                self.page.write_blank(line, place, &self.formats.text[look])?;
            }
            SheetCell::Empty => {}
            SheetCell::Text(text) => self.put_text(row, column, text, look)?,
            SheetCell::Number(number) => match exact(*number) {
                Some(value) => {
                    self.page.write_number_with_format(line, place, value, &self.formats.number[look])?;
                }
                None => self.put_text(row, column, &number.to_string(), look)?,
            },
            SheetCell::Amount(money) => {
                let decimals = money.currency.exponent();
                match (exact(money.minor), self.formats.amount.get(decimals as usize)) {
                    (Some(minor), Some(format)) => {
                        let value = minor / 10_f64.powi(decimals as i32);
                        self.page.write_number_with_format(line, place, value, &format[look])?;
                    }
                    _ => self.put_text(row, column, &decimal(money.minor, decimals, '.'), look)?,
                }
            }
            SheetCell::Share(share) => {
                let value = f64::from(share.hundredths()) / 10_000.0;
                self.page.write_number_with_format(line, place, value, &self.formats.share[look])?;
            }
            SheetCell::Date(date) => match (instant(date), self.formats.date(date)) {
                (Some(instant), Some(formats)) => {
                    self.page.write_datetime_with_format(line, place, &instant, &formats[look])?;
                }
                _ => match &*date.display(self.sheet.language) {
                    "" => {}
                    text => self.put_text(row, column, text, look)?,
                },
            },
        }
        Ok(())
    }

    fn put_text(&mut self, row: usize, column: usize, text: &str, look: usize) -> Result<(), XlsxError> {
        let fitting = self.fitting(text).into_owned();
        let formats = if text.starts_with(FORMULA) { &self.formats.quoted } else { &self.formats.text };
        self.page.write_string_with_format(line(row), at(column), fitting, &formats[look])?;
        Ok(())
    }

    /// The text, or as much of it as a cell holds.
    fn fitting<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
            return Cow::Borrowed(text);
        }
        self.shortened += 1;
        let mut units = 0;
        let kept = text.char_indices().find(|(_, c)| {
            units += c.len_utf16();
            units > LONGEST_TEXT - 1
        });
        Cow::Owned(format!("{}…", &text[..kept.map_or(text.len(), |(end, _)| end)]))
    }

    /// Puts a formula in the place of a total where it comes to the same.
    fn add_up(
        &mut self,
        row: usize,
        column: usize,
        cell: &SheetCell,
        total: &TotalRow,
        look: usize,
    ) -> Result<(), XlsxError> {
        let (format, exponent) = match cell {
            SheetCell::Number(_) => (&self.formats.number[look], 0),
            SheetCell::Amount(money) => {
                let exponent = money.currency.exponent();
                let Some(formats) = self.formats.amount.get(exponent as usize) else { return Ok(()) };
                (&formats[look], exponent)
            }
            _ => return Ok(()),
        };
        let Some(value) = whole(cell) else { return Ok(()) };
        if self.sheet.rows.is_empty() || sum(&self.sheet.rows, column, total) != Some(value) {
            return Ok(());
        }
        let last = self.sheet.rows.len();
        let list = |column| {
            utility::row_col_to_cell_absolute(1, at(column))
                + ":"
                + &utility::row_col_to_cell_absolute(line(last), at(column))
        };
        let formula = if total.matching.is_empty() {
            // 109 adds up what the filters leave in sight.
            format!("=SUBTOTAL(109,{})", list(column))
        } else {
            let picked: Vec<String> = total
                .matching
                .iter()
                .map(|&by| format!("{},{}", list(by), utility::row_col_to_cell(line(row), at(by))))
                .collect();
            format!("=SUMIFS({},{})", list(column), picked.join(","))
        };
        let shown = value as f64 / 10_f64.powi(exponent as i32);
        let formula = Formula::new(formula).set_result(shown.to_string());
        self.page.write_formula_with_format(line(row), at(column), formula, format)?;
        Ok(())
    }

    /// What makes it a list to work with, on the screen and on paper.
    fn set_up(&mut self) -> Result<(), XlsxError> {
        let (sheet, page) = (self.sheet, &mut *self.page);
        let Some(last_column) = sheet.header.len().checked_sub(1).map(at) else { return Ok(()) };
        page.set_freeze_panes(1, 0)?;
        if !sheet.rows.is_empty() {
            page.autofilter(0, 0, line(sheet.rows.len()), last_column)?;
        }
        for column in 0..sheet.header.len() {
            page.set_column_width_pixels(at(column), width(sheet, column))?;
        }
        page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        page.set_header(format!("&L{}", sheet.title.replace('&', "&&"))).set_footer("&R&P / &N");
        Ok(())
    }
}

/// How wide a column has to be, in pixels: as the library finds it for text, and for numbers as they are shown.
fn width(sheet: &Sheet, column: usize) -> u32 {
    let widest = |cell: &SheetCell| {
        let shown = shown(cell, sheet.language);
        shown.lines().map(utility::cell_autofit_width).max().unwrap_or(0)
    };
    let cells = sheet.rows.iter().take(MEASURED_ROWS).map(|row| widest(&row[column]));
    // Totals are bold, and so is the header, beside which the button of its filter stands.
    let bold = |width: u32| width * 11 / 10;
    let totals = sheet.totals.iter().map(|total| bold(widest(&total.cells[column])));
    let header = bold(utility::cell_autofit_width(&sheet.header[column])) + FILTER_BUTTON;
    cells.chain(totals).fold(header, u32::max).min(WIDEST)
}

/// A cell about as it is shown.
fn shown(cell: &SheetCell, language: Language) -> Cow<'_, str> {
    match cell {
        SheetCell::Empty => Cow::Borrowed(""),
        SheetCell::Text(text) => Cow::Borrowed(&**text),
        SheetCell::Number(number) => Cow::Owned(number.to_string()),
        SheetCell::Amount(money) => {
            Cow::Owned(format!("{}.00-", format_figures(money.minor, money.currency, Language::English)))
        }
        SheetCell::Share(_) => Cow::Borrowed("99.99 %"),
        SheetCell::Date(date) if date.starts_at.is_some() => Cow::Borrowed("30 sept. 2000, 00:00–00:00"),
        SheetCell::Date(date) if one_day(date).is_some() => Cow::Borrowed("30 sept. 2000"),
        SheetCell::Date(date) => date.display(language),
    }
}

/// How many lines a cell takes in the widest column; words that do not fit leave some room at their ends.
fn lines(cell: &SheetCell) -> u32 {
    let SheetCell::Text(text) = cell else { return 1 };
    let used = WIDEST * 9 / 10;
    let wrapped = |part: &str| utility::cell_autofit_width(part).div_ceil(used).max(1);
    text.lines().map(wrapped).sum()
}

/// A number that a cell can hold exactly.
fn exact(number: i64) -> Option<f64> {
    (number.unsigned_abs() <= LARGEST_EXACT).then_some(number as f64)
}

/// A number in its smallest unit.
fn whole(cell: &SheetCell) -> Option<i128> {
    match cell {
        SheetCell::Number(number) => Some(i128::from(*number)),
        SheetCell::Amount(money) => Some(i128::from(money.minor)),
        _ => None,
    }
}

/// What a spreadsheet would make of the column; `None` where one of the cells is no number that it adds, or is one of
/// another currency.
fn sum(rows: &[Vec<SheetCell>], column: usize, total: &TotalRow) -> Option<i128> {
    let currency = |cell: &SheetCell| match cell {
        SheetCell::Amount(money) => Some(money.currency),
        _ => None,
    };
    let mut sum = 0;
    for row in rows.iter().filter(|row| total.matching.iter().all(|&by| row[by] == total.cells[by])) {
        match &row[column] {
            SheetCell::Empty => {}
            cell if currency(cell) == currency(&total.cells[column]) => sum += whole(cell)?,
            _ => return None,
        }
    }
    Some(sum)
}

/// The name of the sheet's tab: 31 characters at most, and not all of them.
fn tab(title: &str) -> String {
    let name: String =
        title.chars().map(|c| if c.is_control() || "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
    let name: String = name.trim().trim_matches('\'').chars().take(31).collect();
    if name.trim().is_empty() { "Plenary".to_owned() } else { name.trim_end().to_owned() }
}

fn line(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn at(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}
