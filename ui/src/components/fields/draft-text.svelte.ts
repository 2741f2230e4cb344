/** A text while it is typed: it belongs to the field until that is left, and can be taken back until then. */

/** Keys and events for a field of text. `value` is what is stored, `commit` takes what was typed instead. */
export function draftText(value: () => string, commit: (text: string) => void) {
  let typed = $state<string | null>(null);

  function leave(): void {
    const text = typed;
    if (text === null) return;
    if (text !== value()) commit(text);
    typed = null;
  }

  return {
    /** What the field shows. */
    get text(): string {
      return typed ?? value();
    },
    /** Whether there is something that the field can undo by itself. */
    get isEdited(): boolean {
      return typed !== null && typed !== value();
    },
    oninput(event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void {
      typed = event.currentTarget.value;
    },
    onblur: leave,
    onkeydown(event: KeyboardEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void {
      const isLine = event.currentTarget instanceof HTMLInputElement;
      if (event.key === "Enter" && (isLine || event.ctrlKey || event.metaKey)) leave();
      if (event.key === "Escape" && typed !== null && typed !== value()) {
        event.preventDefault();
        typed = null;
      }
    },
  };
}
