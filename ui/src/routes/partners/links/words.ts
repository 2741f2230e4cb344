/** What those who are linked and what links them is called, and how a tie is put into words. */

import type { Certainty, HolderRow, HubRow, LinksView, RecordRef, TieRow } from "../../../api/bindings";
import { organisationName } from "../../../i18n/countries";
import { t } from "../../../i18n/index.svelte";
import { word } from "../../../i18n/terms";

/** What something that links others is called; a link that was entered is called by its relation. */
export function hubName(hub: HubRow, role = ""): string {
  if (hub.label !== "") return hub.label;
  return role === "" ? t("links-link") : roleWord(role);
}

/** Roles that follow from how a tie is stored, and are no words of a vocabulary. */
const OWN = new Set(["donor", "host"]);

function roleWord(role: string): string {
  return OWN.has(role) ? t(`links-role-${role}`) : word(role);
}

/** Roles that go without saying. */
const SILENT = new Set(["member", "partner", "contact_point"]);

/** In what capacity, since when and how surely, in brackets: “ (Donor, 2016, Queried)”; nothing where nothing is to be said. */
export function tieWords(roles: readonly string[], dateText: string, certainty: Certainty): string {
  const parts = [
    ...roles.filter((role) => !SILENT.has(role)).map(roleWord),
    dateText,
    certainty === "stated" ? "" : word(certainty),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Everything that somebody is in, in a sentence. */
export function tiesInWords(view: LinksView, ties: readonly TieRow[]): string {
  return ties
    .flatMap((tie) => {
      const hub = view.hubs[tie.hub];
      return hub === undefined ? [] : [hubName(hub, tie.role) + tieWords([tie.role], tie.dateText, tie.certainty)];
    })
    .join(", ");
}

/** What a holder is called. */
export function holderName({ name }: HolderRow): string {
  return organisationName(name);
}

/** Names a node in a picture: table and id. */
export function keyOf({ table, id }: RecordRef): string {
  return `${table} ${id}`;
}

/** From the surest to the least sure. */
const ORDER: readonly Certainty[] = ["stated", "to_be_confirmed", "queried"];

/** Whether `one` is at least as sure as `other`. */
export function isAsSure(one: Certainty, other: Certainty): boolean {
  return ORDER.indexOf(one) <= ORDER.indexOf(other);
}

/** How sure a tie to a thing is, which can be less sure itself. */
export function leastSure(hub: HubRow, certainty: Certainty): Certainty {
  return isAsSure(hub.certainty, certainty) ? certainty : hub.certainty;
}
