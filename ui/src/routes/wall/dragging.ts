/** A bar, or one of its ends, held by the pointer: where it has been taken, and scrolling along at the edges. */

import type { DatePart } from "../../api/bindings";
import type { Bar } from "./layout";
import type { TimeScale } from "./scale";

/** From how near an end of a bar that end is dragged, and how wide a bar must be for it. */
const GRIP = 7;
const GRIPPED = 30;
/** A press becomes a drag from here on. */
const SLACK = 4;
/** Near an edge, dragging scrolls, by so much in a frame. */
const EDGE = 36;
const PACE = 12;

/** Where it is dragged. */
export type Ground = {
  scroller: HTMLElement;
  layer: HTMLElement;
  /** What stands before the days, in pixels. */
  labels: number;
  scale: () => TimeScale;
  /** It was taken so many days from where it stands. */
  ondrag: (bar: Bar, part: DatePart, days: number) => void;
};

/** What of a bar is at `x`, in pixels from the first day. */
export function partAt({ item: { span }, first, last }: Bar, x: number, scale: TimeScale): DatePart {
  if (span === null) return "whole";
  const [start, end] = [scale.x(first), scale.x(last + 1)];
  if (end - start < GRIPPED) return "whole";
  if (span.first !== null && x - start < GRIP) return "start";
  if (span.last !== null && x <= end && end - x < GRIP) return "end";
  return "whole";
}

type Held = { bar: Bar; part: DatePart; pointer: number; startX: number; startLeft: number; x: number; days: number };

export class Dragging {
  readonly #ground: Ground;
  #held: Held | null = null;
  #isUnderWay = false;
  #frame = 0;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Whether something is held and has been moved. */
  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** What of a bar is under a point of the page. */
  partUnder(bar: Bar, clientX: number): DatePart {
    const { layer, scale } = this.#ground;
    return partAt(bar, clientX - layer.getBoundingClientRect().left, scale());
  }

  /** The pointer was pressed on a bar. */
  take(bar: Bar, { clientX, pointerId }: PointerEvent): void {
    const startLeft = this.#ground.scroller.scrollLeft;
    const part = this.partUnder(bar, clientX);
    this.#held = { bar, part, pointer: pointerId, startX: clientX, startLeft, x: clientX, days: 0 };
  }

  /** The pointer moved. */
  move(clientX: number): void {
    const held = this.#held;
    if (held === null) return;
    held.x = clientX;
    if (!this.#isUnderWay) {
      if (Math.abs(clientX - held.startX) < SLACK) return;
      this.#isUnderWay = true;
      // Only now: a press that stays one is the bar's own.
      this.#ground.layer.setPointerCapture(held.pointer);
    }
    this.follow();
    this.#scrollAtEdge();
  }

  /** The pointer or the days beneath it moved. */
  follow(): void {
    const held = this.#held;
    if (held === null || !this.#isUnderWay) return;
    const { scroller, scale, ondrag } = this.#ground;
    const pixels = held.x - held.startX + scroller.scrollLeft - held.startLeft;
    const days = Math.round(pixels / scale().pixelsPerDay);
    if (days === held.days) return;
    held.days = days;
    ondrag(held.bar, held.part, days);
  }

  #scrollAtEdge(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#held === null) return;
    const { scroller, labels } = this.#ground;
    const { left, right } = scroller.getBoundingClientRect();
    // Towards the edge only: what was taken near it can be dragged away.
    const { x, startX } = this.#held;
    const by = x < Math.min(startX, left + labels + EDGE) ? -PACE : x > Math.max(startX, right - EDGE) ? PACE : 0;
    if (by === 0) return;
    scroller.scrollLeft += by;
    this.#frame = requestAnimationFrame(() => this.#scrollAtEdge());
  }

  /** Lets go. Answers the bar that was held, and whether it had been moved. */
  release(): { bar: Bar; isMoved: boolean } | null {
    cancelAnimationFrame(this.#frame);
    const released = this.#held === null ? null : { bar: this.#held.bar, isMoved: this.#isUnderWay };
    this.#held = null;
    this.#isUnderWay = false;
    return released;
  }
}
