/**
 * Draws what of the wall is in sight, with nodes that are used again: as many as a full window needs, however much the
 * office holds. The page's framework would look at each of them for every frame; this looks only at what has changed.
 */

import { LANE, nameInset, nameWidth, visible, visibleBands, type Band, type Bar, type Layout } from "./layout";
import { ticks, type Tick, type TimeScale } from "./scale";

/** No bar is drawn narrower. */
const THINNEST = 3;
/** Beyond what is in sight, in pixels: what a fling brings in before it can be drawn. */
const MARGIN = 160;

/** How many bars are written anew in one frame; the others follow in the next. */
const NEW_BARS = 64;

/** What is in sight, in pixels of the content. */
export type Window = { left: number; top: number; width: number; height: number };

/** What a bar says. */
export type BarText = { mark: string; name: string; spoken: string };

/** All that is to be known of what is in sight, to draw it elsewhere. */
export type InSight = {
  layout: Layout;
  scale: TimeScale;
  window: Window;
  /** The groups' width and the calendar's height. */
  labels: number;
  axis: number;
  text: (bar: Bar) => BarText;
};

/** How bars look besides where they are. */
export type Look = {
  /** What a bar says. */
  text: (bar: Bar) => BarText;
  /** The bar that the keyboard is at. */
  active: number | null;
  /** The record in the inspector. */
  selected: string | null;
  /** The record that is being moved. */
  moving: string | null;
};

type BarNode = { root: HTMLElement; cell: HTMLElement; name: number; isPlaced: boolean; drawn: string; inset: number };

/** Nodes of one kind, made when they are first needed and hidden when they are not. */
class Pool<T> {
  readonly nodes: T[] = [];
  readonly #make: () => T;

  constructor(make: () => T) {
    this.#make = make;
  }

  at(index: number): T {
    while (this.nodes.length <= index) this.nodes.push(this.#make());
    return this.nodes[index] as T;
  }
}

function element(parent: Element, className: string): HTMLElement {
  const node = document.createElement("div");
  node.className = className;
  node.hidden = true;
  parent.append(node);
  return node;
}

/** Where the painter draws. */
export type Surface = {
  /** Bars. */
  layer: HTMLElement;
  /** What lies beneath them. */
  ground: HTMLElement;
  axis: HTMLElement;
  labels: HTMLElement;
  /** What the ids of bars begin with. */
  id: string;
};

/** The id of a bar's node. */
export function barId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** Whether some of its days are only possible. */
function isSoft({ item: { span } }: Bar): boolean {
  return span !== null && !(span.isSure && span.first === span.sureFirst && span.last === span.sureLast);
}

export class Painter {
  readonly #surface: Surface;
  readonly #free: BarNode[] = [];
  readonly #used = new Map<number, BarNode>();
  readonly #rules: Pool<HTMLElement>;
  readonly #fine: Pool<HTMLElement>;
  readonly #coarse: Pool<HTMLElement>;
  readonly #labels: Pool<{ root: HTMLElement; name: HTMLElement }>;
  readonly #lines: Pool<HTMLElement>;
  #layout: Layout | null = null;
  #scale: TimeScale | null = null;
  #text: Look["text"] | null = null;
  /** The days between which the calendar is written, and its upper line. */
  #ruled: [from: number, to: number] = [0, -1];
  #eras: readonly Tick[] = [];

  constructor(surface: Surface) {
    this.#surface = surface;
    this.#rules = new Pool(() => element(surface.ground, "rule"));
    this.#fine = new Pool(() => element(surface.axis, "tick fine"));
    this.#coarse = new Pool(() => element(surface.axis, "tick coarse"));
    this.#lines = new Pool(() => element(surface.ground, "line"));
    this.#labels = new Pool(() => {
      const root = element(surface.labels, "group");
      const name = document.createElement("div");
      root.append(name);
      return { root, name };
    });
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#free.length + this.#used.size;
  }

  /** The bar that a node of the page belongs to. */
  barAt(target: EventTarget | null): Bar | null {
    const root = target instanceof Element ? target.closest<HTMLElement>("[data-bar]") : null;
    return root === null ? null : (this.#layout?.bars[Number(root.dataset.bar)] ?? null);
  }

  /** Draws the window; answers whether there was time for all of it in this frame. */
  paint(layout: Layout, scale: TimeScale, window: Window, look: Look): boolean {
    // Another wall or language draws every bar anew; another zoom only puts it elsewhere.
    if (layout.of !== this.#layout?.of || look.text !== this.#text) {
      for (const node of this.#used.values()) this.#release(node);
      this.#used.clear();
      this.#ruled = [0, -1];
    } else if (scale !== this.#scale || layout !== this.#layout) {
      for (const node of this.#used.values()) node.isPlaced = false;
      this.#ruled = [0, -1];
    }
    this.#layout = layout;
    this.#scale = scale;
    this.#text = look.text;
    this.#paintCalendar(scale, window);
    this.#paintBands(layout, window);
    return this.#paintBars(layout, scale, window, look);
  }

  #paintBars(layout: Layout, scale: TimeScale, { left, top, width, height }: Window, look: Look): boolean {
    const area = {
      first: scale.dayAt(left - MARGIN),
      last: scale.dayAt(left + width + MARGIN),
      top: top - MARGIN,
      bottom: top + height + MARGIN,
    };
    const wanted = new Map<number, Bar>();
    visible(layout, area, scale.pixelsPerDay, (bar) => wanted.set(bar.index, bar));
    // What the keyboard is at has a node wherever it is: a screen reader is told of it by its id.
    const active = look.active === null ? undefined : layout.bars[look.active];
    if (active !== undefined) wanted.set(active.index, active);
    for (const [index, node] of this.#used) {
      if (wanted.has(index)) continue;
      this.#release(node);
      this.#used.delete(index);
    }
    let budget = NEW_BARS;
    for (const [index, bar] of wanted) {
      let node = this.#used.get(index);
      if (node === undefined) {
        if (budget-- <= 0 && bar !== active) continue;
        node = this.#free.pop() ?? this.#makeBar();
        this.#used.set(index, node);
        this.#write(node, bar, look);
      }
      if (!node.isPlaced) this.#place(node, bar, scale);
      this.#show(node, bar, look);
      this.#inset(node, bar, scale, left);
    }
    return budget >= 0;
  }

  #makeBar(): BarNode {
    const root = document.createElement("div");
    const cell = document.createElement("div");
    root.setAttribute("role", "row");
    cell.setAttribute("role", "gridcell");
    cell.className = "cell";
    root.append(cell);
    this.#surface.layer.append(root);
    return { root, cell, name: 0, isPlaced: false, drawn: "", inset: 0 };
  }

  /** It keeps its place, unseen: to take it out of the page and put it back would cost more than to draw it. */
  #release(node: BarNode): void {
    node.root.className = "bar free";
    node.root.removeAttribute("id");
    this.#free.push(node);
  }

  #write(node: BarNode, bar: Bar, look: Look): void {
    const { root, cell } = node;
    const text = look.text(bar);
    cell.textContent = text.name;
    node.name = nameWidth(`${text.mark} ${text.name}`.trim());
    if (text.mark === "") delete cell.dataset.mark;
    else cell.dataset.mark = text.mark;
    cell.setAttribute("aria-label", text.spoken);
    root.id = barId(this.#surface.id, bar.index);
    root.dataset.bar = String(bar.index);
    root.setAttribute("aria-rowindex", String(bar.index + 1));
    node.isPlaced = false;
    node.drawn = "";
  }

  #place(node: BarNode, bar: Bar, scale: TimeScale): void {
    const { span } = bar.item;
    if (span === null) return;
    const start = span.first === null ? 0 : scale.x(span.first);
    const end = span.last === null ? scale.width : scale.x(span.last + 1);
    const long = Math.max(THINNEST, end - start);
    const { style } = node.root;
    style.transform = `translate(${start.toFixed(1)}px, ${bar.y}px)`;
    style.width = `${long.toFixed(1)}px`;
    if (isSoft(bar)) {
      // What is sure, measured from both ends of the bar.
      const before = span.sureFirst === null ? 0 : scale.x(span.sureFirst) - start;
      const after = span.sureLast === null ? 0 : end - scale.x(span.sureLast + 1);
      style.setProperty("--before", `${Math.max(0, before).toFixed(1)}px`);
      style.setProperty("--after", `${Math.max(0, after).toFixed(1)}px`);
    }
    node.isPlaced = true;
    node.inset = Number.NaN;
  }

  #show(node: BarNode, bar: Bar, { active, selected, moving }: Look): void {
    const { index, item } = bar;
    const classes = [
      "bar",
      item.table,
      item.certainty,
      item.status ?? "",
      item.span?.isSure ? "sure" : "",
      isSoft(bar) ? "soft" : "",
      index === active ? "active" : "",
      item.id === moving ? "moving" : "",
      item.id === selected ? "selected" : "",
    ];
    const drawn = classes.join(" ");
    if (drawn === node.drawn) return;
    node.drawn = drawn;
    node.root.className = drawn;
    node.root.setAttribute("aria-selected", String(index === active));
  }

  #inset(node: BarNode, { item, next }: Bar, scale: TimeScale, left: number): void {
    const { span } = item;
    if (span === null) return;
    const start = span.first === null ? 0 : scale.x(span.first);
    const end = span.last === null ? scale.width : scale.x(span.last + 1);
    const sure = span.sureFirst === null ? start : scale.x(span.sureFirst);
    const { inset, room } = nameInset(node.name, { start, sure, end, next: next === Infinity ? next : scale.x(next), left });
    if (inset === node.inset) return;
    node.inset = inset;
    node.cell.style.transform = inset === 0 ? "" : `translateX(${inset}px)`;
    node.cell.style.maxWidth = `${room.toFixed(0)}px`;
  }

  #paintCalendar(scale: TimeScale, { left, width }: Window): void {
    const [from, to] = this.#ruled;
    const [first, last] = [scale.dayAt(left), scale.dayAt(left + width)];
    if (first < from || last > to) this.#rule(scale, first, last);
    // A year that begins before the left edge is named at it.
    for (const [index, { day }] of this.#eras.entries()) {
      const before = Math.max(0, Math.round(left - scale.x(day)));
      const indent = before === 0 ? "" : `${before}px`;
      const { style } = this.#coarse.at(index);
      if (style.textIndent !== indent) style.textIndent = indent;
    }
  }

  #rule(scale: TimeScale, first: number, last: number): void {
    // Half a window more on both sides, so that this is done once for many frames.
    const more = (last - first) / 2;
    this.#ruled = [first - more, last + more];
    const { fine, coarse } = ticks(scale.pixelsPerDay, Math.floor(first - more), Math.ceil(last + more));
    const wide = (tick: Tick) => (tick.end - tick.day) * scale.pixelsPerDay;
    const write = (pool: Pool<HTMLElement>, marks: readonly Tick[]) => {
      for (const [index, tick] of marks.entries()) {
        const node = pool.at(index);
        node.style.transform = `translateX(${scale.x(tick.day).toFixed(1)}px)`;
        node.style.width = `${wide(tick).toFixed(1)}px`;
        if (node.textContent !== tick.label) node.textContent = tick.label;
        node.hidden = false;
      }
      for (const node of pool.nodes.slice(marks.length)) node.hidden = true;
    };
    write(this.#fine, fine);
    write(this.#coarse, coarse);
    this.#eras = coarse;
    const starts = new Set(coarse.map(({ day }) => day));
    for (const [index, { day }] of fine.entries()) {
      const node = this.#rules.at(index);
      node.style.transform = `translateX(${scale.x(day).toFixed(1)}px)`;
      node.classList.toggle("strong", starts.has(day));
      node.hidden = false;
    }
    for (const node of this.#rules.nodes.slice(fine.length)) node.hidden = true;
  }

  #paintBands(layout: Layout, { top, height }: Window): void {
    const bands = visibleBands(layout, top - MARGIN, top + height + MARGIN);
    for (const [index, band] of bands.entries()) {
      this.#label(index, band);
      const line = this.#lines.at(index);
      line.style.transform = `translateY(${band.top}px)`;
      line.hidden = false;
    }
    for (const { root } of this.#labels.nodes.slice(bands.length)) root.hidden = true;
    for (const node of this.#lines.nodes.slice(bands.length)) node.hidden = true;
  }

  #label(index: number, { label, top, height, group }: Band): void {
    const { root, name } = this.#labels.at(index);
    root.style.top = `${top}px`;
    root.style.height = `${height}px`;
    root.classList.toggle("rest", group.id === null);
    name.style.setProperty("-webkit-line-clamp", String(Math.min(3, Math.max(1, Math.floor(height / LANE)))));
    if (name.textContent !== label) {
      name.textContent = label;
      name.title = label;
    }
    root.hidden = false;
  }
}
