/**
 * What a form is made of: for each field of a record, how a person reads and writes it.
 *
 * The types tie a form to its record in the bindings: a missing field, a field too many, or a control that does not
 * fit the field's type fails type-checking. Labels follow from the names (see `i18n/terms`).
 */

import type { Amount, DateSpec, Offset, Record as AnyRecord, RecordRef, Table } from "../api/bindings";

/** The record of one table. */
export type RecordOf<T extends Table> = Extract<AnyRecord, { table: T }>;

/** The fields that a person sees; the id and the table are the core's. */
export type FieldName<T extends Table> = Exclude<keyof RecordOf<T>, "id" | "table"> & string;

/** One line of text. */
export type LineField = { control: "line"; required: boolean; input: "text" | "email" | "tel" | "url" };
/** Text of several lines. */
export type TextField = { control: "text" };
/** A whole number, or nothing where it may be unknown. */
export type NumberField = { control: "number"; minimum: number };
/** A time of day, or none. */
export type TimeField = { control: "time" };
/** A record of one certain table; `within` names the field whose record it must belong to, as this one does. */
export type ReferenceField = {
  control: "reference";
  table: Table;
  required: boolean;
  within?: { table: Table; field: string };
};
/** A record of any table. */
export type RecordField = { control: "record" };
/** A date as written. */
export type DateField = { control: "date" };
/** A sum as written. */
export type AmountField = { control: "amount" };
/** A share, a rate or a currency: what the core reads exactly, or nothing where it may be unknown. */
export type ExactField = { control: "exact"; reads: "percent" | "rate" | "currency" | "quantity" };
/** So many days, weeks or months before or after. */
export type OffsetField = { control: "offset" };
/** A word of a vocabulary. */
export type VocabularyField<Word extends string = string> = {
  control: "vocabulary";
  words: readonly Word[];
};

/** Any field, as the form draws it. */
export type FieldDescription =
  | LineField
  | TextField
  | NumberField
  | TimeField
  | ReferenceField
  | RecordField
  | DateField
  | AmountField
  | ExactField
  | OffsetField
  | VocabularyField;

type ControlFor<Value> = [Value] extends [DateSpec]
  ? DateField
  : [Value] extends [Amount]
    ? AmountField
    : [Value] extends [RecordRef]
      ? RecordField
      : [Value] extends [Offset]
        ? OffsetField
        : [Value] extends [number | null]
          ? NumberField
          : null extends Value
            ? (ReferenceField & { required: false }) | TimeField | ExactField
            : string extends Value
              ? LineField | TextField | (ReferenceField & { required: true })
              : [Value] extends [string]
                ? VocabularyField<Value>
                : never;

/** The fields of one table, in the order in which the form shows them. */
export type FieldsOf<T extends Table> = {
  readonly [Name in FieldName<T>]-?: ControlFor<RecordOf<T>[Name]>;
};

/** A form. */
export type Form<T extends Table = Table> = {
  /** The field that names the record; a reference field can create a record from it alone. */
  readonly naming: FieldName<T> | null;
  /** The fields in order. */
  readonly fields: FieldsOf<T>;
};

/** Declares the form of one table. */
export function form<T extends Table>(_table: T, naming: FieldName<T> | null, fields: FieldsOf<T>): Form<T> {
  return { naming, fields };
}

export const line = { control: "line", required: false, input: "text" } as const satisfies LineField;
export const name = { control: "line", required: true, input: "text" } as const satisfies LineField;
export const email = { control: "line", required: false, input: "email" } as const satisfies LineField;
export const telephone = { control: "line", required: false, input: "tel" } as const satisfies LineField;
export const address = { control: "line", required: false, input: "url" } as const satisfies LineField;
export const text = { control: "text" } as const satisfies TextField;
export const date = { control: "date" } as const satisfies DateField;
export const amount = { control: "amount" } as const satisfies AmountField;
export const time = { control: "time" } as const satisfies TimeField;
export const percent = { control: "exact", reads: "percent" } as const satisfies ExactField;
export const rate = { control: "exact", reads: "rate" } as const satisfies ExactField;
export const currency = { control: "exact", reads: "currency" } as const satisfies ExactField;
export const offset = { control: "offset" } as const satisfies OffsetField;
export const quantity = { control: "exact", reads: "quantity" } as const satisfies ExactField;
export const record = { control: "record" } as const satisfies RecordField;
export const position = { control: "number", minimum: 1 } as const satisfies NumberField;
export const count = { control: "number", minimum: 0 } as const satisfies NumberField;

/** A record of `table`, or none. */
export function reference(table: Table): ReferenceField & { required: false } {
  return { control: "reference", table, required: false };
}

/** A record of `table` that belongs to the same record of `owner` as this one does by `field`, or none. */
export function referenceWithin(table: Table, owner: Table, field: string): ReferenceField & { required: false } {
  return { control: "reference", table, required: false, within: { table: owner, field } };
}

/** A record of `table`. */
export function belongsTo(table: Table): ReferenceField & { required: true } {
  return { control: "reference", table, required: true };
}

/** One of `words`. */
export function oneOf<Word extends string>(words: readonly Word[]): VocabularyField<Word> {
  return { control: "vocabulary", words };
}
