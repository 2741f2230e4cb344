/** Moving about a picture by the arrow keys: to the nearest point in their direction. */

/** A point of a picture. */
export type Point = { x: number; y: number };

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The index of the point that `key` leads to from the point at `from`; undefined where there is none, or the key is no
 * arrow. What lies straight ahead is nearer than what lies aside.
 */
export function nearestTowards(key: string, points: readonly Point[], from: number): number | undefined {
  const direction = DIRECTIONS[key];
  const here = points[from];
  if (direction === undefined || here === undefined) return undefined;
  let best: number | undefined;
  let shortest = Infinity;
  for (const [index, point] of points.entries()) {
    const [dx, dy] = [point.x - here.x, point.y - here.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const distance = ahead + aside * 2;
    if (distance < shortest) [best, shortest] = [index, distance];
  }
  return best;
}
