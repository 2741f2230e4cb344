import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { FluentParser, Resource, Visitor, type VariableReference } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

import { fieldsOf, relationshipsOf } from "../../src/forms";
import type { FieldDescription } from "../../src/forms/description";
import { tables } from "../../src/forms/tables";
import { relationshipKey } from "../../src/forms/related";
import { offsetSides, offsetUnits } from "../../src/forms/vocabularies";
import { screens } from "../../src/routes/screens";

/** What the page says: its own sentences, and the terms that it shares with the core. */
function sourceOf(language: string): string {
  return ["window.ftl", "terms.ftl"].map((file) => readFileSync(join("..", "locales", language, file), "utf8")).join("\n");
}

/** The variables of each message and attribute, by id. */
function variables(language: string): Map<string, readonly string[]> {
  const resource: Resource = new FluentParser().parse(sourceOf(language));
  const found = new Map<string, readonly string[]>();
  class Names extends Visitor {
    readonly names = new Set<string>();
    override visitVariableReference(node: VariableReference): void {
      this.names.add(node.id.name);
    }
  }
  const namesIn = (node: Parameters<Visitor["visit"]>[0]): readonly string[] => {
    const visitor = new Names();
    visitor.visit(node);
    return [...visitor.names].sort();
  };
  for (const entry of resource.body) {
    if (entry.type === "Junk") throw new Error(`${language}: cannot be read: ${String((entry as { content?: string }).content)}`);
    if (entry.type !== "Message") continue;
    const message = entry;
    if (found.has(message.id.name)) throw new Error(`${language}: ${message.id.name} stands twice`);
    if (message.value) found.set(message.id.name, namesIn(message.value));
    for (const attribute of message.attributes) {
      found.set(`${message.id.name}.${attribute.id.name}`, namesIn(attribute.value));
    }
  }
  return found;
}

/** The words of vocabularies that a field is made of. */
function wordsOf(field: FieldDescription): readonly string[] {
  if (field.control === "vocabulary") return field.words;
  return field.control === "offset" ? [...offsetUnits, ...offsetSides] : [];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const english = variables("en");
const french = variables("fr");
const code = sources("src").join("\n");

/** Ids whose last part is made when they are used: `screen-${id}` stands for every message that begins so. */
const prefixes = [...code.matchAll(/`([a-z]+-)(?:[\w-]*-)?\$\{/g)].map(([, prefix]) => prefix ?? "");

/** Every id that is written out in the code, whatever it is given to. */
const literals = new Set([...code.matchAll(/["'`]([a-z][\w-]*(?:\.[a-z]+)?)["'`]/g)].map(([, id]) => id));

describe("texts", () => {
  test("both languages say the same things with the same variables", () => {
    expect(Object.fromEntries(french)).toEqual(Object.fromEntries(english));
  });

  test("every message that is asked for by its whole id is there", () => {
    const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, id]) => id ?? "");
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((id) => !english.has(id))).toEqual([]);
  });

  test("every message is used", () => {
    const unused = [...english.keys()].filter(
      (id) => !literals.has(id) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test("every table, field, word and screen has a name", () => {
    const words = tables.flatMap((table) => fieldsOf(table).flatMap(([, field]) => wordsOf(field)));
    const ids = [
      ...tables.flatMap((table) => [`table-${table}`, `table-${table}.plural`, `table-${table}.new`, `table-${table}.empty`]),
      ...words.map((word) => `vocabulary-${word}`),
      ...screens.map((screen) => `screen-${screen.id}`),
    ];
    expect(ids.filter((id) => !english.has(id))).toEqual([]);
    const fields = tables.flatMap((table) => fieldsOf(table).map(([name]) => [`field-${table}-${name}`, `field-${name}`]));
    expect(fields.filter((ids) => !ids.some((id) => english.has(id)))).toEqual([]);
  });

  test("no name of a field, a word or a relationship is left over", () => {
    const words = tables.flatMap((table) => fieldsOf(table).flatMap(([, field]) => wordsOf(field)));
    const known = new Set([
      ...words.map((word) => `vocabulary-${word}`),
      ...tables.flatMap((table) => fieldsOf(table).flatMap(([name]) => [`field-${table}-${name}`, `field-${name}`])),
      ...tables.flatMap((table) => relationshipsOf(table).map((one) => `related-${relationshipKey(one).replace(".", "-")}`)),
      "field-refused",
    ]);
    const named = [...english.keys()].filter((id) => /^(vocabulary|field|related)-/.test(id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("French spaces its punctuation with narrow no-break spaces", () => {
    const texts = sourceOf("fr").split("\n").flatMap((line) => /^\s*[\w.-]+ = (.*)$/.exec(line)?.[1] ?? []);
    expect(texts.filter((text) => /[^\u202f][:;!?»](\s|$)|«[^\u202f]|'/.test(text.replace(/\{.*?\}/g, "x")))).toEqual([]);
  });
});
