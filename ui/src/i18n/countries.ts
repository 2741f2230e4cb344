/** What states are called in the person's language: as the office translates it, else as CLDR does, by ISO code. */

import type { OrganisationName } from "../api/bindings";
import { language } from "./index.svelte";

const names = new Map<string, Intl.DisplayNames>();

/** CLDR's name of a country in the language in use; undefined where it has none. */
export function countryOf(code: string): string | undefined {
  let inLanguage = names.get(language());
  if (inLanguage === undefined) {
    inLanguage = new Intl.DisplayNames(language(), { type: "region", fallback: "none" });
    names.set(language(), inLanguage);
  }
  return /^[A-Z]{2}$/.test(code) ? inLanguage.of(code) : undefined;
}

/**
 * What a state or organisation is called. The office writes its names in English: in French a state without a
 * translation of its own is called by CLDR's name.
 */
export function organisationName({ name, translation, countryCode }: OrganisationName): string {
  if (translation !== "") return translation;
  return language() === "en" ? name : (countryOf(countryCode) ?? name);
}

/** Names in a sentence: the first few, and how many more there are. */
export function organisationNames(organisations: readonly OrganisationName[], more = 0): string {
  const named = organisations.map(organisationName).join(", ");
  return more > 0 ? `${named} + ${more}` : named;
}
