//! Workbooks, read cell by cell: a sheet that names its last cell only is no larger than its cells.

use std::io::{self, BufReader, Read, Seek};

use calamine::{Data, DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::header::{HEADER_WITHIN, find_header};
use super::{
    LARGEST_TABLE, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Rows, TableCell, TableOptions, TableRow,
};
use crate::error::{Code, Error, Result};
use crate::exchange::progress::Progress;

/// Merged cells of a sheet that are looked at.
const MOST_MERGED: usize = 20_000;

type Workbook<R> = Xlsx<BufReader<R>>;

/// The sheets of a workbook, which of them is read, and its rows: where none is chosen, that with the header that is known best.
pub(super) fn rows<R: Read + Seek>(
    mut source: R,
    options: TableOptions,
    progress: &Progress<'_>,
) -> Result<(Vec<String>, usize, Rows)> {
    weigh(&mut source, progress)?;
    source.rewind().map_err(|error| broken().caused_by(error))?;
    let mut workbook: Workbook<R> = Xlsx::new(BufReader::new(source)).map_err(failure)?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .take(MOST_SHEETS)
        .map(|sheet| sheet.name.clone())
        .collect();
    let chosen = match options.sheet.filter(|&sheet| sheet < sheets.len()) {
        Some(sheet) => sheet,
        None => {
            let mut best = (0, 0);
            for (place, name) in sheets.iter().enumerate() {
                let head = sheet(&mut workbook, name, HEADER_WITHIN, progress)?;
                let score = find_header(&head.rows, options.kind).map_or(0, |header| header.score);
                if score > best.0 {
                    best = (score, place);
                }
            }
            best.1
        }
    };
    let Some(name) = sheets.get(chosen) else { return Err(broken()) };
    let rows = sheet(&mut workbook, name, MOST_ROWS, progress)?;
    Ok((sheets, chosen, rows))
}

/// Unpacks all to nowhere: a workbook that is small on the disk can be made to fill the memory.
fn weigh(source: &mut (impl Read + Seek), progress: &Progress<'_>) -> Result<()> {
    let mut archive = zip::ZipArchive::new(source).map_err(|error| broken().caused_by(error))?;
    let mut left = 4 * LARGEST_TABLE;
    for place in 0..archive.len() {
        progress.still()?;
        let part = archive.by_index(place).map_err(|error| broken().caused_by(error))?;
        let size =
            io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| broken().caused_by(error))?;
        left = left.checked_sub(size).ok_or_else(|| Error::new(Code::Invalid, "error-table-too-large"))?;
    }
    Ok(())
}

fn sheet<R: Read + Seek>(
    workbook: &mut Workbook<R>,
    name: &str,
    most: usize,
    progress: &Progress<'_>,
) -> Result<Rows> {
    let merged = workbook.merge_cells_by_sheet_name(name).map_err(failure)?;
    let mut rows = Rows::default();
    let mut reader = workbook.worksheet_cells_reader(name).map_err(failure)?;
    let mut cells = 0;
    while let Some(cell) = reader.next_cell().map_err(failure)? {
        let (row, column) = cell.get_position();
        let cell = table_cell(cell.get_value());
        if cell.text.is_empty() {
            continue;
        }
        let line = u64::from(row) + 1;
        if rows.rows.last().is_none_or(|last| last.line != line) {
            if rows.rows.len() == most || cells > MOST_CELLS {
                rows.is_cut = true;
                break;
            }
            if rows.rows.len().is_multiple_of(1000) {
                progress.still()?;
            }
            rows.rows.push(TableRow { line, cells: Vec::new() });
        }
        let column = column as usize;
        let Some(last) = rows.rows.last_mut().filter(|_| column < MOST_COLUMNS) else {
            rows.is_cut = true;
            continue;
        };
        if last.cells.len() <= column {
            cells += column + 1 - last.cells.len();
            last.cells.resize(column + 1, TableCell::default());
        }
        last.cells[column] = cell;
    }
    spread(&mut rows.rows, merged);
    Ok(rows)
}

/// Puts into every cell of a merged one what stands at its beginning.
fn spread(rows: &mut [TableRow], mut merged: Vec<calamine::Dimensions>) {
    merged.truncate(MOST_MERGED);
    merged.sort_unstable_by_key(|region| (region.start, region.end));
    let mut next = merged.into_iter().peekable();
    let mut open: Vec<(calamine::Dimensions, TableCell)> = Vec::new();
    for row in rows {
        let line = row.line - 1;
        open.retain(|(region, _)| u64::from(region.end.0) >= line);
        while let Some(region) = next.next_if(|region| u64::from(region.start.0) <= line) {
            let is_here = u64::from(region.start.0) == line;
            let Some(first) = row.cells.get(region.start.1 as usize).filter(|_| is_here) else { continue };
            open.push((region, TableCell { is_merged: true, ..first.clone() }));
        }
        for (region, first) in &open {
            let columns = region.start.1 as usize..=(region.end.1 as usize).min(MOST_COLUMNS - 1);
            for column in columns {
                if row.cells.len() <= column {
                    row.cells.resize(column + 1, TableCell::default());
                }
                if row.cells[column].text.is_empty() {
                    row.cells[column] = first.clone();
                }
            }
        }
    }
}

/// A cell as a person would type it.
fn table_cell(value: &DataRef<'_>) -> TableCell {
    let text = |text: String| TableCell { text, ..TableCell::default() };
    let number = |text: String| TableCell { text, is_number: true, ..TableCell::default() };
    let date = |text: String| TableCell { text, is_date: true, ..TableCell::default() };
    match value {
        DataRef::Empty | DataRef::Error(_) => TableCell::default(),
        DataRef::Int(value) => number(value.to_string()),
        // Shortest figures that are this number, never in powers of ten.
        DataRef::Float(value) => number(value.to_string()),
        DataRef::DateTime(instant) if instant.is_datetime() => {
            let (year, month, day, hour, minute, ..) = instant.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            match (instant.as_f64() < 1.0, hour, minute) {
                // A time without a day.
                (true, ..) => text(format!("{hour:02}:{minute:02}")),
                (_, 0, 0) => date(day),
                _ => date(format!("{day}T{hour:02}:{minute:02}")),
            }
        }
        DataRef::DateTime(duration) => text(duration.as_f64().to_string()),
        DataRef::DateTimeIso(iso) => date(iso.trim_end_matches("T00:00:00").to_owned()),
        other => text(Data::from(other.clone()).to_string()),
    }
}

fn broken() -> Error {
    Error::new(Code::Invalid, "error-table-broken")
}

fn failure(error: XlsxError) -> Error {
    broken().caused_by(error)
}
