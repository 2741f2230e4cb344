// What ical.js, in its strict mode, has against one calendar file: one finding a line on standard output.
//
// Used by readers.py. Reading a component is lazy in ical.js, so every value is asked for.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const DATES = ["date", "date-time"];

function read(component) {
  for (const property of component.getAllProperties()) {
    const values = property.getValues();
    if (values.some((value) => value === undefined || value === null || Number.isNaN(value))) {
      console.log(`${component.name}: ${property.name} has no value`);
    }
    // A value kept as text where the property's type is a date was not understood.
    if (DATES.includes(property.type) && values.some((value) => !(value instanceof ICAL.Time))) {
      console.log(`${component.name}: ${property.name} is no ${property.type}`);
    }
  }
  component.getAllSubcomponents().forEach(read);
  if (component.name === "vevent") {
    const event = new ICAL.Event(component);
    if (event.startDate && event.endDate.compare(event.startDate) < 0) {
      console.log(`vevent ${event.uid}: ends before it starts`);
    }
  }
}

try {
  const parsed = ICAL.parse(readFileSync(process.argv[2], "utf8"));
  if (parsed[0] !== "vcalendar") {
    throw new Error("not exactly one VCALENDAR");
  }
  read(new ICAL.Component(parsed));
} catch (error) {
  console.log(error.message);
}
