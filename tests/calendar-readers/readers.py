"""Five independent opinions on a calendar file: four readers that other people wrote, and a look at its bytes.

Each check takes the path of a file and returns its findings, none of them for a good file. No single reader catches
every fault, so a file that Plenary writes has to pass all five. What is not judged here is whether the file says what
the office says: the core's own tests do that.
"""

import re
import subprocess
import tempfile
from pathlib import Path

import icalendar
from ical.calendar_stream import IcsCalendarStream

HERE = Path(__file__).parent

# RFC 5545 section 3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."
LONGEST_LINE = 75
UTF8_BOM = b"\xef\xbb\xbf"


def count_events(path: Path) -> int:
    """How many events the file holds, counted without any of the readers."""
    return count(path, b"VEVENT")


def count_tasks(path: Path) -> int:
    """How many tasks the file holds, counted likewise."""
    return count(path, b"VTODO")


def count(path: Path, component: bytes) -> int:
    return len(re.findall(rb"^BEGIN:" + component + rb"\r?$", path.read_bytes(), re.MULTILINE))


def with_icalendar(path: Path) -> list[str]:
    """PyPI icalendar: what RFC 5545 requires once, forbids twice or excludes, and zones that are used but not given."""
    try:
        calendars = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
        if len(calendars) != 1:
            return [f"{len(calendars)} calendars in one file"]
        calendars[0].validate()
        findings = [f"zone {zone} is not defined" for zone in sorted(calendars[0].get_missing_tzids())]
    except Exception as error:  # in whatever way a reader fails, it has not read the file
        return [f"{type(error).__name__}: {error}"]
    for component in calendars[0].walk():
        findings += [f"{component.name}: {name}: {reason}" for name, reason in component.errors]
        findings += [f"{component.name}: no {name}" for name in component.required if name not in component]
        findings += [
            f"{component.name}: {name} more than once"
            for name in component.singletons
            if isinstance(component.get(name), list)
        ]
        exclusive = [name for name in component.exclusive if name in component]
        if len(exclusive) > 1:
            findings.append(f"{component.name}: {' and '.join(exclusive)} exclude each other")
    return findings


def with_ical(path: Path) -> list[str]:
    """PyPI ical: every value of its declared type, every event and task there."""
    try:
        calendars = IcsCalendarStream.from_ics(path.read_bytes().decode("utf-8")).calendars
    except Exception as error:  # in whatever way a reader fails, it has not read the file
        return [f"{type(error).__name__}: {error}"]
    events, tasks = sum(len(calendar.events) for calendar in calendars), sum(len(calendar.todos) for calendar in calendars)
    missing = [(events, count_events(path), "events"), (tasks, count_tasks(path), "tasks")]
    return [f"{found} of {expected} {what} read" for found, expected, what in missing if found != expected]


def with_calcurse(path: Path) -> list[str]:
    """Debian's calcurse: every event and task imported, none skipped."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["calcurse", "-D", folder, "-C", folder, "-i", str(path)]
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    report = (done.stdout + done.stderr).decode("utf-8", "replace")
    numbers = re.search(r"(\d+) apps? / (\d+) events? / (\d+) todos? / (\d+) skipped", report)
    if done.returncode != 0 or numbers is None:
        return [f"exit status {done.returncode}: {report.strip()}"]
    appointments, events, tasks, skipped = map(int, numbers.groups())
    found, expected = (appointments + events, tasks), (count_events(path), count_tasks(path))
    return [] if (found, skipped) == (expected, 0) else [f"{found} of {expected} events and tasks read, {skipped} skipped"]


def with_ical_js(path: Path) -> list[str]:
    """npm ical.js in its strict mode."""
    done = subprocess.run(
        ["node", "strict.mjs", str(path.resolve())], cwd=HERE, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()


def by_bytes(path: Path) -> list[str]:
    """The bytes: what readers forgive, and other readers do not."""
    content = path.read_bytes()
    findings = []
    if content.startswith(UTF8_BOM):
        findings.append("begins with a byte order mark")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        findings.append(f"is not UTF-8: {error}")
    if not content.endswith(b"\r\n"):
        findings.append("does not end with CRLF")
    lines = content.split(b"\r\n")
    for number, line in enumerate(lines, start=1):
        if b"\r" in line or b"\n" in line:
            findings.append(f"line {number}: a lone CR or LF")
        if len(line) > LONGEST_LINE:
            findings.append(f"line {number}: {len(line)} octets")
        # A tab is the one control character that text may hold (RFC 5545 section 3.1).
        if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", line):
            findings.append(f"line {number}: a control character")
        if line == b"" and number != len(lines):
            findings.append(f"line {number}: empty")
    unfolded = content.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").split(b"\r\n")
    findings += [
        f"a zone on a time in UTC: {line!r}" for line in unfolded if re.match(rb"[A-Z-]+;(.*;)?TZID=[^:]*:[0-9T]+Z$", line)
    ]
    uids = [line for line in unfolded if line.startswith(b"UID:")]
    findings += [f"more than once: {uid!r}" for uid in sorted(set(uids)) if uids.count(uid) > 1]
    return findings


CHECKS = {
    "icalendar": with_icalendar,
    "ical": with_ical,
    "calcurse": with_calcurse,
    "ical.js": with_ical_js,
    "bytes": by_bytes,
}


def findings(path: Path) -> dict[str, list[str]]:
    """The findings of every check that has any."""
    all_findings = {name: check(path) for name, check in CHECKS.items()}
    return {name: found for name, found in all_findings.items() if found}
