/**
 * The countries of the world, from Natural Earth (public domain, 1:50 million) by world-atlas, known by their ISO codes.
 * Land without a code is drawn and not named: boundaries and names are not the office's to decide.
 */

import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from "d3-geo";
import { iso31661NumericToAlpha2 } from "iso-3166";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json";

import type { Point } from "./nearest";

/** A country, or land without a code. */
export type Country = {
  /** ISO 3166-1 alpha-2; empty for land without one. */
  code: string;
  /** As an SVG path. */
  path: string;
  /** Where a mark for it stands. */
  centre: Point;
  /** How large it is drawn, in square units. */
  area: number;
};

/** The world as it is drawn, on a sheet of {@link SHEET} units, and the line from one country to another. */
export type World = { countries: readonly Country[]; arc: (from: string, to: string) => string };

/** The sheet that the world is drawn on; whoever shows it makes it larger or smaller. */
export const SHEET = { width: 960, height: 470 };

/** Bends of coasts and borders that are left out, in square degrees: the eye misses none, and the picture is half as heavy. */
const BEND = 0.004;

const ANTARCTICA = "AQ";

/** Lays Europe and Africa in the middle, and cuts the Pacific. */
const MIDDLE: [number, number] = [-11, 0];

function shapes() {
  const whole = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const topology = simplify(presimplify(whole), BEND);
  const all = feature(topology, topology.objects.countries).features;
  return all
    .map((shape) => ({ shape, code: iso31661NumericToAlpha2[String(shape.id)] ?? "" }))
    .filter(({ code }) => code !== ANTARCTICA)
    .map((one) => ({ ...one, centroid: geoCentroid(largest(one.shape)) }));
}

/** The largest part of a country: where a mark for France stands must not depend on its islands overseas. */
function largest({ geometry }: { geometry: GeoJSON.Geometry }): GeoJSON.Geometry {
  if (geometry.type !== "MultiPolygon") return geometry;
  const parts = geometry.coordinates.map((coordinates): GeoJSON.Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
}

let drawn: World | undefined;

/** The world. It is drawn once. */
export function world(): World {
  drawn ??= draw();
  return drawn;
}

function draw(): World {
  const all = shapes();
  const projection: GeoProjection = geoEqualEarth().rotate(MIDDLE);
  projection.fitSize([SHEET.width, SHEET.height], { type: "FeatureCollection", features: all.map(({ shape }) => shape) });
  const path: GeoPath = geoPath(projection).digits(2);
  const countries = all.map(({ shape, code, centroid }): Country => {
    const [x, y] = projection(centroid) ?? [0, 0];
    return { code, path: path(shape) ?? "", centre: { x, y }, area: path.area(largest(shape)) };
  });
  const centroids = new Map(all.map(({ code, centroid }) => [code, centroid]));
  const arc = (from: string, to: string): string => {
    const ends = [centroids.get(from), centroids.get(to)].filter((end) => end !== undefined);
    return ends.length < 2 ? "" : (path({ type: "LineString", coordinates: ends }) ?? "");
  };
  return { countries, arc };
}
