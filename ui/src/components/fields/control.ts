/** What every control of a form takes: a value, and somewhere to bring the one that the person leaves behind. */

/** Properties of a control whose value is a `Value`. */
export type ControlProps<Value> = {
  /** Id of what takes the focus; the label points to it. */
  id: string;
  value: Value;
  /** Ids of the texts that explain the field or what is wrong with it. */
  describedBy: string | undefined;
  isInvalid: boolean;
  isRequired?: boolean;
  isReadOnly: boolean;
  /** The field was left with another value; undefined means that the one before stays. */
  oncommit: (value: Value | Promise<Value | undefined>) => void;
};

/** Escape closes the list that hangs from a control, and nothing around it; answers whether there was one. */
export function closesList(event: KeyboardEvent, isOpen: boolean): boolean {
  if (event.key !== "Escape" || !isOpen) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** The attributes that tell assistive technology of a control's state. */
export function aria({
  describedBy,
  isInvalid,
  isRequired,
}: Pick<ControlProps<unknown>, "describedBy" | "isInvalid" | "isRequired">) {
  return {
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid ? ("true" as const) : undefined,
    "aria-required": isRequired ? ("true" as const) : undefined,
  };
}
