/** What the pretended core says came of an export or an import: one of each kind of thing that can be left out. */

import type { ArchiveReport, CalendarReport, DataReport, DocumentReport, IatiContents, IatiReport, ImportReport, NoteReport, ShareReport, SheetReport } from "../../src/api/bindings";

const id = "0190b000-0000-7000-8000-00000000000a";

const calendar: CalendarReport = {
  fileName: "T-CY, December 2015.ics",
  isChanged: true,
  summary: {
    written: 14,
    inMainFeed: 0,
    leftOut: [
      { id, title: "Octopus Conference", reason: "approximate" },
      { id, title: "T-CY 17", reason: "approximate" },
      { id, title: "15th anniversary of the Budapest Convention", reason: "insideBlock" },
      { id, title: "Cybercrime_XR", reason: "durationOnly" },
      { id, title: "GLACY+", reason: "project" },
    ],
  },
};

const data: DataReport = {
  fileName: "T-CY, December 2015",
  tables: [
    { table: "organisation", records: 34 },
    { table: "project", records: 9 },
    { table: "meeting", records: 12 },
    { table: "alias", records: 0 },
  ],
};

const archive: ArchiveReport = {
  fileName: "T-CY, December 2015 – 2015-12-01.zip",
  tables: data.tables,
  events: 20,
  documents: 44,
  steps: 12,
  leftOut: ["9 items have no date at all and are in no calendar; the tables have them."],
};

const share: ShareReport = {
  fileName: "T-CY 15 – 2015-12-01.zip",
  tables: [
    { table: "body", records: 1 },
    { table: "meeting", records: 1 },
    { table: "meeting_body", records: 1 },
    { table: "agenda_item", records: 14 },
  ],
  documents: 2,
  leftOut: [],
};

const sheet: SheetReport = { fileName: "Meetings.xlsx", rows: 12, shortened: 0 };

const note: NoteReport = { fileName: "T-CY, December 2015 2015-11-30.txt" };

const written: DocumentReport = {
  fileName: "Calendar of meetings 2016.pdf",
  title: "Calendar of meetings 2016",
  pages: 1,
  notices: ["The days of 1 meeting are not fixed.", "3 meetings are not settled and are marked so."],
};

const imported: ImportReport = {
  fileName: "T-CY, December 2015",
  added: 2,
  changed: 5,
  unchanged: 118,
  notices: [
    { file: "meeting.csv", line: 7, field: "certainty", reason: "value", found: "probably" },
    { file: "project.csv", line: 1, field: "colour", reason: "unknownColumn", found: "" },
  ],
  refused: [{ table: "meeting", id, label: "T-CY 15", reason: "The block that it belongs to is not in the office." }],
};

/** What a file for aid transparency would hold. */
export const aid: IatiContents = {
  written: 1,
  projects: [
    {
      id: "0190b000-0000-7000-8000-00000000000b",
      name: "GLACY+",
      leftOut: [
        {
          element: "activity-date",
          reason: "IATI demands the day on which the project begins. “March 2016 – Feb 2020” names none.",
          remedy: "Project, date: both days, such as 1 Nov 2013 – 31 Oct 2016",
        },
      ],
      gaps: [
        { element: "budget/period-start", reason: "IATI demands budgets of a year at most; the office knows only the whole: “March 2016 – Feb 2020”.", remedy: "Project, money, budget: lines by year, each with its period" },
      ],
    },
    {
      id,
      name: "GLACY",
      leftOut: [],
      gaps: [{ element: "sector", reason: "IATI demands a sector of each activity.", remedy: "Project, sectors: codes of the DAC list, such as 15130 60 %, 15170 40 %" }],
    },
  ],
  gaps: [],
};

const iati: IatiReport = { fileName: "T-CY, December 2015 - IATI.xml", isChanged: true, contents: aid };

/** By the shell's command. */
export const reports = {
  export_calendar: calendar,
  export_data: data,
  export_iati: iati,
  export_archive: archive,
  export_share: share,
  export_sheet: sheet,
  export_document: written,
  export_contributions: sheet,
  export_note: note,
  import_data: imported,
} as const;
