/**
 * The page's sentences, in the person's language. They stand in `locales/<language>/window.ftl`, and the terms
 * that the core says too in `terms.ftl`; no sentence stands in a component.
 */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import englishTerms from "../../../locales/en/terms.ftl?raw";
import english from "../../../locales/en/window.ftl?raw";
import frenchTerms from "../../../locales/fr/terms.ftl?raw";
import french from "../../../locales/fr/window.ftl?raw";
import type { Language } from "../api/bindings";

/** Values for the variables of a message. */
export type Arguments = Readonly<Record<string, FluentVariable>>;

function bundleOf(language: Language, ...sources: readonly string[]): FluentBundle {
  // Both languages run from left to right: marks of isolation would only get into names of files and windows.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const error of sources.flatMap((source) => bundle.addResource(new FluentResource(source)))) throw error;
  return bundle;
}

const bundles: Readonly<Record<Language, FluentBundle>> = {
  en: bundleOf("en", english, englishTerms),
  fr: bundleOf("fr", french, frenchTerms),
};

let current = $state<Language>("en");

/** The language in use. */
export function language(): Language {
  return current;
}

/** The locale by which times and dates are put into words: English is British, with the day before the month. */
export function locale(): string {
  return current === "en" ? "en-GB" : current;
}

/** Puts every sentence on the page into `next`. */
export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
}

function pattern(bundle: FluentBundle, id: string) {
  const [name, attribute] = id.split(".", 2);
  const message = bundle.getMessage(name ?? "");
  return attribute === undefined ? message?.value : message?.attributes[attribute];
}

/** Whether there is a message `id`, or an attribute `id.attribute`. */
export function has(id: string): boolean {
  return Boolean(pattern(bundles[current], id));
}

/** The message `id`, or its attribute as `id.attribute`. A missing one shows its id: tests look for that. */
export function t(id: string, values?: Arguments): string {
  const bundle = bundles[current];
  const found = pattern(bundle, id);
  if (!found) return id;
  return bundle.formatPattern(found, values ?? null, []);
}
