/** A text while it is typed: it belongs to the field until that is left, and can be taken back until then. */

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Keys and events for a field of text. `value` is what is stored, `commit` takes what was typed instead. */
export function draftText(value: () => string, commit: (text: string) => void) {
  let typed = $state<string | null>(null);

  const onblur = (): void => {
    const text = typed;
    if (text === null) return;
    if (text !== value()) commit(text);
    typed = null;
  };
  const oninput = (event: Event & { currentTarget: TextElement }): void => {
    typed = event.currentTarget.value;
  };
  const onkeydown = (event: KeyboardEvent & { currentTarget: TextElement }): void => {
    const isLine = event.currentTarget instanceof HTMLInputElement;
    if (event.key === "Enter" && (isLine || event.ctrlKey || event.metaKey)) onblur();
    if (event.key === "Escape" && typed !== null && typed !== value()) {
      event.preventDefault();
      typed = null;
    }
  };

  return {
    /** What the field shows. */
    get text(): string {
      return typed ?? value();
    },
    /** Whether there is something that the field can undo by itself. */
    get isEdited(): boolean {
      return typed !== null && typed !== value();
    },
    onblur,
    oninput,
    onkeydown,
  };
}
