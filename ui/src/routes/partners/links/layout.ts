/**
 * Where the nodes of the graph stand. The same links give the same picture each time: nodes come in the order of their
 * ids, and d3-force begins with a spiral and takes its chances from a generator of its own, never from the clock.
 */

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

import type { Certainty, LinksView, Standing } from "../../../api/bindings";
import type { Point } from "./nearest";
import { holderName, hubName, isAsSure, keyOf, leastSure } from "./words";

/** What a node is: something that links, or somebody who is linked. */
export type GraphNode = {
  key: string;
  /** Its place among the view's hubs or holders. */
  index: number;
  isHub: boolean;
  label: string;
  /** With how many others it is linked; of a hub, how many are in it. */
  weight: number;
};

/** A line from one node to another, by their places among the nodes. */
export type GraphEdge = { from: number; to: number; certainty: Certainty; standing: Standing; isJoin: boolean };

/** What a picture shows. */
export type Graph = { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };

const TICKS = 320;

/** The nodes and lines of those who are drawn. */
export function graphOf(view: LinksView): Graph {
  const nodes: GraphNode[] = [];
  view.hubs.forEach((hub, index) => {
    if (hub.isDrawn) nodes.push({ key: keyOf(hub.reference), index, isHub: true, label: hubName(hub), weight: 0 });
  });
  view.holders.forEach((holder, index) => {
    if (!holder.isDrawn) return;
    nodes.push({ key: keyOf(holder), index, isHub: false, label: holderName(holder), weight: holder.linkedWith });
  });
  nodes.sort((one, other) => (one.key < other.key ? -1 : 1));
  const places = new Map(nodes.map((node, place) => [node.key, place]));
  const edges = new Map<string, GraphEdge>();
  for (const node of nodes) {
    if (node.isHub) continue;
    for (const tie of view.holders[node.index]?.ties ?? []) {
      const hub = view.hubs[tie.hub];
      const to = hub === undefined ? undefined : places.get(keyOf(hub.reference));
      const from = places.get(node.key);
      if (hub === undefined || to === undefined || from === undefined) continue;
      const key = `${from} ${to}`;
      const known = edges.get(key);
      const certainty = leastSure(hub, tie.certainty);
      // Of several ties to the same thing the surest is drawn.
      if (known !== undefined && isAsSure(known.certainty, certainty)) continue;
      const at = nodes[to];
      if (known === undefined && at !== undefined) at.weight++;
      edges.set(key, { from, to, certainty, standing: hub.standing, isJoin: false });
    }
  }
  for (const join of view.joins) {
    const [from, to] = [places.get(keyOf(join.subject)), places.get(keyOf(join.target))];
    if (from === undefined || to === undefined) continue;
    edges.set(`${from} ${to}`, { from, to, certainty: join.certainty, standing: join.standing, isJoin: true });
  }
  return { nodes, edges: [...edges.values()] };
}

type Body = SimulationNodeDatum & { isHub: boolean; radius: number };

/** A place for each node, between 0 and 1 in either direction; `ratio` is the width of the picture by its height. */
export function placesOf({ nodes, edges }: Graph, ratio: number): readonly Point[] {
  const bodies: Body[] = nodes.map(({ isHub, label }) => ({
    isHub,
    radius: isHub ? 20 + Math.min(label.length, 24) * 1.6 : 16,
  }));
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force("link", forceLink<Body, { source: number | Body; target: number | Body }>(links).distance(64).strength(0.5))
    .force("charge", forceManyBody<Body>().distanceMax(260).strength((body) => (body.isHub ? -420 : -150)))
    .force("collide", forceCollide<Body>((body) => body.radius))
    // A wide picture holds nodes less tightly together from left to right.
    .force("x", forceX<Body>(0).strength(0.13 / ratio))
    .force("y", forceY<Body>(0).strength(0.13 * ratio))
    .stop();
  simulation.tick(TICKS);
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const scale = (values: readonly number[]) => {
    const [first, last] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (last > first ? (value - first) / (last - first) : 0.5);
  };
  const [x, y] = [scale(xs), scale(ys)];
  return bodies.map((body) => ({ x: x(body.x ?? 0), y: y(body.y ?? 0) }));
}

/** Room that a node or its name takes: the upper left corner, and how much. */
export type Box = { x: number; y: number; width: number; height: number };

function overlap(one: Box, other: Box): Point {
  return {
    x: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    y: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  };
}

const ROUNDS = 40;

/**
 * Pushes apart what covers each other, the shorter way, and keeps it all within `width` and `height`. Where there is too
 * little room for all, some of it stays covered.
 */
export function apart(boxes: readonly Box[], width: number, height: number): readonly Box[] {
  const placed = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const { x, y } = overlap(one, other);
        if (x <= 0 || y <= 0) continue;
        isDone = false;
        if (x < y) {
          const step = (one.x + one.width / 2 <= other.x + other.width / 2 ? x : -x) / 2;
          one.x -= step;
          other.x += step;
        } else {
          const step = (one.y + one.height / 2 <= other.y + other.height / 2 ? y : -y) / 2;
          one.y -= step;
          other.y += step;
        }
      }
    }
    for (const box of placed) {
      box.x = Math.max(0, Math.min(width - box.width, box.x));
      box.y = Math.max(0, Math.min(height - box.height, box.y));
    }
    if (isDone) break;
  }
  return placed;
}

/** Which of `boxes` can be shown without covering one before it. */
export function withoutOverlap(boxes: readonly (Box | null)[]): readonly boolean[] {
  const shown: Box[] = [];
  return boxes.map((box) => {
    if (box === null) return false;
    const isFree = shown.every((other) => {
      const { x, y } = overlap(box, other);
      return x <= 0 || y <= 0;
    });
    if (isFree) shown.push(box);
    return isFree;
  });
}
