/**
 * A record while a person edits it: each field is committed by itself when it is left, and keeps its own failure.
 */

import type { DateSpec, Failure, Record as AnyRecord } from "../api/bindings";
import { call } from "../api/client";
import { failureOf } from "../api/failure";
import { announce, complain } from "../state/change";
import { fieldsOf } from ".";
import { reference, type FieldDescription } from "./description";
import { isShownFirst } from "../state/rescheduling.svelte";

/** Where a form writes to. */
export abstract class RecordSink {
  record: AnyRecord;
  failures = $state.raw<Readonly<Record<string, Failure>>>({});

  constructor(record: AnyRecord) {
    this.record = $state.raw(record);
  }

  /** Its fields, in order. */
  get fields(): readonly [name: string, field: FieldDescription][] {
    return fieldsOf(this.record.table);
  }

  /** Takes the value of a field that is left: of a date or a sum, what the core makes of it, or undefined for no change. */
  abstract commit(field: string, value: unknown): Promise<void>;

  protected with(field: string, value: unknown): AnyRecord {
    // The form's type has tied the control of `field` to its type in this record.
    return { ...this.record, [field]: value };
  }

  /** Puts a failure beside its field, or says it where it belongs to none that the form shows. */
  protected fail(reason: unknown, field: string | null): void {
    const failure = failureOf(reason);
    const place = failure.field ?? field;
    if (place !== null && place in this.record) this.failures = { ...this.failures, [place]: failure };
    else complain(failure);
  }

  protected clear(field: string): void {
    if (!(field in this.failures)) return;
    this.failures = Object.fromEntries(Object.entries(this.failures).filter(([name]) => name !== field));
  }
}

/** A stored record. Commits follow one another, so that none undoes the one before. */
export class StoredRecord extends RecordSink {
  #last: Promise<void> = Promise.resolve();
  #pending = 0;

  /** Takes what the core has now, unless something is still on its way there. */
  refresh(record: AnyRecord): void {
    if (this.#pending === 0) this.record = record;
  }

  override commit(field: string, value: unknown): Promise<void> {
    this.#pending++;
    this.#last = this.#last.then(async () => {
      try {
        const now = await value;
        if (now === undefined) return;
        if (field === "date" && (await isShownFirst(this.record, now as DateSpec))) {
          this.clear(field);
          return;
        }
        this.record = await call("edit_record", this.with(field, now));
        this.clear(field);
        void announce();
      } catch (reason) {
        this.fail(reason, field);
      } finally {
        this.#pending--;
      }
    });
    return this.#last;
  }
}

/** A record that is not stored yet: fields are kept here until it is added as a whole. */
export class Draft extends RecordSink {
  /** How often the person came back to it. */
  resumed = $state(0);
  /** What the adding under way comes to; null where none was begun. */
  adding: Promise<AnyRecord | null> | null = null;
  #pending: Promise<void> = Promise.resolve();

  /** The person asked for it again while it is written: its form takes the keyboard. */
  resume(): void {
    this.resumed++;
  }

  override commit(field: string, value: unknown): Promise<void> {
    const taken = Promise.resolve(value).then(
      (now) => {
        if (now === undefined) return;
        this.record = this.with(field, now);
        this.clear(field);
      },
      (reason: unknown) => this.fail(reason, field),
    );
    this.#pending = Promise.all([this.#pending, taken]).then(() => undefined);
    return taken;
  }

  /** Adds it to the office, fields still being read included; null where the core refused, with the failure at its field. */
  add(): Promise<AnyRecord | null> {
    this.adding = this.#add();
    return this.adding;
  }

  async #add(): Promise<AnyRecord | null> {
    await this.#pending;
    try {
      const added = await this.store();
      void announce();
      return added;
    } catch (reason) {
      this.fail(reason, null);
      return null;
    }
  }

  /** Has the core store it. */
  protected store(): Promise<AnyRecord> {
    return call("add_record", this.record);
  }
}

/** A meeting that is not stored yet, with the body that convenes it. */
class MeetingDraft extends Draft {
  override get fields(): readonly [name: string, field: FieldDescription][] {
    const [name, ...others] = super.fields;
    return [...(name ? [name] : []), ["bodyId", reference("body")], ...others];
  }

  protected override store(): Promise<AnyRecord> {
    const { bodyId, ...meeting } = this.record as Extract<AnyRecord, { table: "meeting" }> & { bodyId: string | null };
    return call("convene_meeting", { meeting, bodyIds: bodyId === null ? [] : [bodyId] });
  }
}

/** The draft of a blank record. */
export function draftOf(blank: AnyRecord): Draft {
  return blank.table === "meeting" ? new MeetingDraft({ ...blank, bodyId: null } as AnyRecord) : new Draft(blank);
}
