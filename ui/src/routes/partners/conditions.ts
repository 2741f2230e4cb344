/** What lists and pictures of networks are narrowed down by; the address keeps what is chosen. */

import type { InstitutionKind } from "../../api/bindings";
import { institutionKinds } from "../../forms/vocabularies";
import { route } from "../../state/route.svelte";

/** The record that the address keeps under `param`; null where none is chosen. */
export function chosen(param: string): string | null {
  return route().params[param] ?? null;
}

/** The kind of institution that is chosen; null for all. */
export function chosenInstitution(): InstitutionKind | null {
  return institutionKinds.find((kind) => kind === route().params.institution) ?? null;
}
