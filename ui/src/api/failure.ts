/**
 * What can go wrong between the page and the core, as one type.
 *
 * The core rejects with a `Failure` in the person's language. Anything else that arrives here (the shell missing, a
 * serialisation fault) becomes a failure of code `internal`, so that nothing above needs to know of two kinds.
 */

import type { Failure } from "./bindings";

/** A `Failure` of the core, thrown. `message` is a whole sentence that can be shown. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.message, { cause });
    this.name = "CallError";
    this.failure = failure;
  }
}

function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** The failure that a rejected call carries. */
export function failureOf(reason: unknown): Failure {
  if (reason instanceof CallError) return reason.failure;
  if (isFailure(reason)) return { ...reason, hint: reason.hint ?? null, field: reason.field ?? null };
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: "internal", message, hint: null, field: null };
}
