"""Writes holidays.txt and easter.txt: what others say, for holidays.rs to be held against.

Needs the packages holidays 0.109 (MIT) and python-dateutil 2.9 (Apache-2.0). Only days from Monday to Friday are
written, since nobody works on the others.
"""

import pathlib
import sys

import holidays
from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

FOLDER = pathlib.Path(__file__).parent
YEARS = range(2015, 2031)
HOLIDAYS = "0.109"


def weekdays(code, year):
    country, _, part = code.partition("-")
    # Assumption in Bavaria is a day off where most are Catholic.
    categories = ("public", "catholic") if code == "DE-BY" else None
    days = holidays.country_holidays(country, subdiv=part or None, years=year, categories=categories)
    return sorted(f"{day:%m-%d}" for day in days if day.weekday() < 5)


def main():
    if holidays.__version__ != HOLIDAYS:
        sys.exit(f"needs holidays {HOLIDAYS}, not {holidays.__version__}")
    model = (FOLDER / "../../../src/model/holiday.rs").read_text(encoding="utf-8")
    codes = [line.split('"')[1] for line in model.splitlines() if ' = "' in line]
    with open(FOLDER / "holidays.txt", "w", encoding="utf-8") as file:
        for code in codes:
            for year in YEARS:
                print(code, year, *weekdays(code, year), file=file)
    with open(FOLDER / "easter.txt", "w", encoding="utf-8") as file:
        for year in range(1900, 2100):
            print(year, easter(year, EASTER_WESTERN), easter(year, EASTER_ORTHODOX), file=file)


main()
