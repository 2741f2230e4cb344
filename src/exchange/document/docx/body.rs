//! The blocks of a report as paragraphs and tables of WordprocessingML.

use super::super::{Block, Cell, Column, Holds, List, Report, Row, Table, Text};
use super::xml::Xml;

/// The number of the first numbering that is not a style's.
pub(super) const FIRST_OWN_NUMBERING: u32 = 3;

/// What is asked of a paragraph besides its style.
#[derive(Clone, Copy, Default)]
struct Asked {
    /// On the page of what follows it.
    keep_next: bool,
    /// The numbering, where it is not its style's.
    numbering: Option<u32>,
}

/// The body of a document in the making.
pub(super) struct Body<'x> {
    xml: &'x mut Xml,
    /// How wide the text is, in twentieths of a point.
    width: u32,
    /// How many numbered lists began so far.
    numbered: u32,
    /// Whether the last block was a table: two in a row would become one, and none may be the last.
    after_table: bool,
}

impl<'x> Body<'x> {
    pub(super) fn new(xml: &'x mut Xml, width: u32) -> Self {
        Self { xml, width, numbered: 0, after_table: false }
    }

    /// Ends the body; answers how many numberings it needs beyond those of the styles.
    pub(super) fn end(mut self) -> u32 {
        self.part_from_table();
        self.numbered.saturating_sub(1)
    }

    pub(super) fn title(&mut self, report: &Report) {
        self.words("Title", &Text::from(report.title.as_str()), Asked::default());
        if !report.subtitle.is_empty() {
            self.words("Subtitle", &Text::from(report.subtitle.as_str()), Asked::default());
        }
    }

    pub(super) fn block(&mut self, block: &Block) {
        if matches!(block, Block::Table(_) | Block::Plan(_)) {
            self.part_from_table();
        }
        self.after_table = false;
        let plain = Asked::default();
        match block {
            Block::Heading(text) => self.words("Heading1", &Text::from(text.as_str()), plain),
            Block::Subheading(text) => self.words("Heading2", &Text::from(text.as_str()), plain),
            Block::Paragraph(text) => self.words("Normal", text, plain),
            Block::Note(text) => self.words("Note", &Text::from(text.as_str()), plain),
            Block::Facts(facts) => {
                for (term, text) in facts {
                    let mut fact = Text::quiet(term).and(super::super::Emphasis::Plain, " ");
                    for run in text.runs() {
                        fact = fact.and(run.emphasis, &run.text);
                    }
                    let asked = Asked { keep_next: true, ..plain };
                    self.words("Facts", &fact, asked);
                }
            }
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Plan(plan) => self.table(&plan.by_month),
        }
    }

    fn part_from_table(&mut self) {
        if self.after_table {
            self.words("Normal", &Text::default(), Asked::default());
        }
        self.after_table = false;
    }

    fn words(&mut self, style: &str, text: &Text, asked: Asked) {
        let xml = &mut *self.xml;
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.empty("w:pStyle", &[("w:val", style)]);
        if asked.keep_next {
            xml.empty("w:keepNext", &[]);
        }
        if let Some(numbering) = asked.numbering {
            xml.open("w:numPr", &[]);
            xml.empty("w:ilvl", &[("w:val", "0")]);
            xml.empty("w:numId", &[("w:val", &numbering.to_string())]);
            xml.close("w:numPr");
        }
        xml.close("w:pPr");
        text.runs().iter().for_each(|run| xml.set_off(run));
        xml.close("w:p");
    }

    fn list(&mut self, list: &List) {
        let style = if list.first.is_some() { "ListNumber" } else { "ListBullet" };
        if list.first == Some(1) {
            self.numbered += 1;
        }
        // The first numbered list is numbered by its style.
        let own = self.numbered.checked_sub(2).filter(|_| list.first.is_some());
        let numbering = own.map(|number| FIRST_OWN_NUMBERING + number);
        for item in &list.items {
            let asked = Asked { keep_next: !item.details.is_empty(), numbering };
            self.words(style, &item.text, asked);
            for detail in &item.details {
                self.words("ListContinue", detail, Asked::default());
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.words("Caption", &Text::from(table.caption.as_str()), Asked::default());
        }
        let widths = self.widths(&table.columns);
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", "ReportTable")]);
        let whole: u32 = widths.iter().sum();
        self.xml.empty("w:tblW", &[("w:w", &whole.to_string()), ("w:type", "dxa")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.empty(
            "w:tblLook",
            &[("w:val", "0620"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")],
        );
        self.xml.close("w:tblPr");
        self.xml.open("w:tblGrid", &[]);
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
        self.header(&table.columns, &widths);
        for (index, row) in table.rows.iter().enumerate() {
            // What the rows come to does not stand alone at the head of a page.
            let keep_next = matches!(table.rows.get(index + 1), Some(Row::Total(_)));
            self.row(row, &table.columns, &widths, keep_next);
        }
        self.xml.close("w:tbl");
        self.after_table = true;
    }

    /// The columns' widths: their parts of the whole, and the last whatever is left.
    fn widths(&self, columns: &[Column]) -> Vec<u32> {
        let parts: u32 = columns.iter().map(|column| column.width).sum();
        let mut widths: Vec<u32> =
            columns.iter().map(|column| self.width * column.width / parts.max(1)).collect();
        let others: u32 = widths.iter().rev().skip(1).sum();
        if let Some(last) = widths.last_mut() {
            *last = self.width - others;
        }
        widths
    }

    fn header(&mut self, columns: &[Column], widths: &[u32]) {
        self.open_row(true);
        for (column, &width) in columns.iter().zip(widths) {
            self.open_cell(width, None);
            let asked = Asked { keep_next: true, ..Asked::default() };
            self.words(style(column.holds), &Text::from(column.title.as_str()), asked);
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
    }

    fn row(&mut self, row: &Row, columns: &[Column], widths: &[u32], keep_next: bool) {
        self.open_row(false);
        let (cells, is_total) = match row {
            Row::Group(heading) => {
                self.open_cell(widths.iter().sum(), Some(columns.len()));
                let asked = Asked { keep_next: true, ..Asked::default() };
                self.words("TableText", &Text::strong(heading), asked);
                self.xml.close("w:tc");
                self.xml.close("w:tr");
                return;
            }
            Row::Cells(cells) => (cells, false),
            Row::Total(cells) => (cells, true),
        };
        for ((cell, column), &width) in cells.iter().zip(columns).zip(widths) {
            self.open_cell(width, None);
            self.cell(cell, column.holds, is_total, keep_next);
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
    }

    fn cell(&mut self, cell: &Cell, holds: Holds, is_total: bool, keep_next: bool) {
        let asked = Asked { keep_next, ..Asked::default() };
        let style = style(holds);
        match cell {
            Cell::Empty => self.words(style, &Text::default(), asked),
            Cell::Lines(lines) => lines.iter().for_each(|line| self.words(style, line, asked)),
            Cell::Figure(figure) if is_total => self.words(style, &Text::strong(figure), asked),
            Cell::Figure(figure) => self.words(style, &Text::from(figure.as_str()), asked),
            Cell::Unknown(words) => self.words(style, &Text::quiet(words), asked),
        }
    }

    fn open_row(&mut self, is_header: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if is_header {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close("w:trPr");
    }

    /// A cell; a heading of rows, where it goes across so many columns.
    fn open_cell(&mut self, width: u32, across: Option<usize>) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if let Some(columns) = across {
            self.xml.empty("w:gridSpan", &[("w:val", &columns.to_string())]);
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "EEF2F3")]);
        }
        self.xml.close("w:tcPr");
    }
}

const fn style(holds: Holds) -> &'static str {
    match holds {
        Holds::Words => "TableText",
        Holds::Figures => "TableFigures",
    }
}
