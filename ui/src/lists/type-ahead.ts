/** Letters typed on a list lead to the next row that begins with them, whatever their accents and case. */

const PAUSE_MS = 800;

/** Keys that are shortcuts of the page when nothing has been typed yet. */
const SHORTCUTS = new Set(["n", "?"]);

/** `text` without accents and case. */
export function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/**
 * Returns what takes a key and answers the row to go to. Letters that follow each other quickly count as one word; the
 * same letter again goes to the next row that begins with it.
 */
export function typeAhead(now: () => number = () => performance.now()) {
  let typed = "";
  let last = -Infinity;
  return (key: string, rows: readonly (readonly [index: number, label: string])[], active: number): number | undefined => {
    if (now() - last > PAUSE_MS) typed = "";
    if (key.length !== 1 || (key === " " && typed === "") || (typed === "" && SHORTCUTS.has(key))) return undefined;
    last = now();
    typed += bare(key);
    const isRepeated = new Set(typed).size === 1;
    const word = isRepeated ? typed.slice(0, 1) : typed;
    const from = isRepeated ? active + 1 : active;
    const matching = rows.filter(([, label]) => bare(label).startsWith(word)).map(([index]) => index);
    return matching.find((index) => index >= from) ?? matching[0];
  };
}
