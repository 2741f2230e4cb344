"""The calendars that Plenary writes pass every check, and every check is shown to catch what it is there for.

Run by `cargo xtask test --only calendars`, which builds the command line and names it in PLENARY_CLI.
"""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from readers import CHECKS, HERE, count_events, count_tasks, findings

# Each file in broken/ is good.ics with one fault. Named are the checks that are there to catch it; others may as well.
CAUGHT_BY = {
    "bare-line-feeds": {"bytes"},
    "byte-order-mark": {"bytes", "ical"},
    "control-character": {"bytes", "ical"},
    "date-without-value-date": {"calcurse", "ical.js"},
    "empty-line": {"bytes"},
    "end-and-duration": {"icalendar", "ical"},
    "end-before-start": {"calcurse", "ical.js"},
    "event-not-closed": {"icalendar", "ical", "ical.js"},
    "latin-1": {"bytes"},
    "line-over-75-octets": {"bytes"},
    "line-without-colon": {"icalendar", "ical", "ical.js"},
    "month-thirteen": {"icalendar", "ical", "calcurse"},
    "newline-in-value": {"icalendar", "ical", "ical.js"},
    "no-dtstamp": {"icalendar"},
    "no-dtstart": {"calcurse"},
    "no-end": {"icalendar", "ical", "ical.js"},
    "no-prodid": {"icalendar"},
    "no-uid": {"icalendar"},
    "no-version": {"icalendar"},
    "offset-out-of-range": {"icalendar"},
    "quote-in-parameter": {"icalendar", "ical"},
    "rule-without-frequency": {"ical", "ical.js"},
    "summary-twice": {"icalendar", "ical"},
    "time-as-value-date": {"ical", "calcurse"},
    "two-calendars": {"icalendar", "ical.js"},
    "uid-twice": {"bytes"},
    "zone-not-defined": {"icalendar"},
    "zone-on-a-utc-time": {"bytes"},
}


class TheChecks(unittest.TestCase):
    def test_a_good_file_passes_every_check(self):
        self.assertEqual(findings(HERE / "good.ics"), {})

    def test_each_broken_file_is_caught_by_the_checks_for_its_fault(self):
        for name, expected in CAUGHT_BY.items():
            with self.subTest(name):
                caught = findings(HERE / "broken" / f"{name}.ics")
                self.assertLessEqual(expected, caught.keys(), caught)

    def test_every_broken_file_is_in_the_table(self):
        files = {path.stem for path in (HERE / "broken").glob("*.ics")}
        self.assertEqual(files, CAUGHT_BY.keys())

    def test_every_check_has_a_file_that_it_catches(self):
        self.assertEqual(set().union(*CAUGHT_BY.values()), CHECKS.keys())


@unittest.skipUnless("PLENARY_CLI" in os.environ, "PLENARY_CLI does not name the command line")
class TheCalendarsOfTheSampleOffice(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.office = self.folder / "sample.plenary"
        self.plenary("new", "--sample", self.office)

    def plenary(self, *arguments):
        command = [os.environ["PLENARY_CLI"], *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def export(self, approximate: str, *more: str) -> Path:
        calendar = self.folder / f"{'-'.join([approximate, *more])}.ics"
        self.plenary("--office", self.office, "export", "ics", calendar, "--approximate", approximate, *more)
        return calendar

    def call(self, command: str, value: object) -> object:
        return json.loads(self.plenary("--office", self.office, "call", command, json.dumps(value)))

    def add_deadlines(self):
        """One on a day, one at a time of day, and one each of a meeting known to the month and of one without a date."""

        def add(table: str, **fields: object) -> dict:
            record = self.call("new_record", {"table": table, "owner": None})
            return self.call("add_record", record | fields)

        def date(text: str) -> dict:
            return self.call("read_date", {"text": text})["meanings"][0]["date"]

        offset = {"count": 4, "unit": "weeks", "side": "before"}
        for name, when in {"Plenary": date("9 June 2027"), "Conference": date("May 2027"), "Undated": None}.items():
            meeting = add("meeting", name=name, **({"date": when} if when else {}))
            add("deadline", meetingId=meeting["id"], name="Papers", offset=offset)
            if name == "Plenary":
                pinned = date("2 June 2027") | {"startsAt": "17:00:00"}
                add("deadline", meetingId=meeting["id"], name="Comments; please, all", offset=offset, date=pinned)

    def test_pass_every_check_with_and_without_approximate_dates(self):
        for approximate in ("exclude", "include"):
            with self.subTest(approximate):
                self.assertEqual(findings(self.export(approximate)), {})

    def test_hold_more_events_with_approximate_dates_than_without(self):
        without, including = count_events(self.export("exclude")), count_events(self.export("include"))
        self.assertGreater(without, 0)
        self.assertGreater(including, without)

    def test_pass_every_check_with_deadlines_in_each_form(self):
        self.add_deadlines()
        for approximate, known in {"exclude": 2, "include": 4}.items():
            without = count_events(self.export(approximate))
            for form in ["days", "times", "tasks"]:
                with self.subTest(approximate=approximate, form=form):
                    calendar = self.export(approximate, "--deadlines", form)
                    self.assertEqual(findings(calendar), {})
                    # A deadline without any day is a task, and no event.
                    events, tasks = (0, known) if form == "tasks" else (min(known, 3), 0)
                    self.assertEqual((count_events(calendar) - without, count_tasks(calendar)), (events, tasks))


if __name__ == "__main__":
    unittest.main()
