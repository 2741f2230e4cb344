/** Zooming and moving a picture by wheel, by dragging and by the keys `+`, `-` and `0`. */

import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomTransform } from "d3-zoom";
import type { Attachment } from "svelte/attachments";

const STEP = 1.5;

/** How a picture is moved and enlarged. */
export type View = { x: number; y: number; k: number };

/** The whole of a picture, as it was drawn. */
export const WHOLE: View = { x: 0, y: 0, k: 1 };

/** What can be done to a picture from outside. */
export type Zoom = { by: (factor: number) => void; to: (view: View) => void };

/**
 * Lets an SVG picture be zoomed up to `most` times; `onview` is told of each change, and `onready` gets what zooms it by
 * buttons.
 */
export function zoomable(
  most: number,
  onview: (view: View) => void,
  onready: (zoom: Zoom) => void,
): Attachment<SVGSVGElement> {
  return (picture) => {
    const selection = select(picture);
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, most])
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        onview({ x: transform.x, y: transform.y, k: transform.k });
      });
    const keepInside = () => {
      const { clientWidth, clientHeight } = picture;
      behaviour.extent([
        [0, 0],
        [clientWidth, clientHeight],
      ]);
      behaviour.translateExtent([
        [0, 0],
        [clientWidth, clientHeight],
      ]);
    };
    const observer = new ResizeObserver(keepInside);
    observer.observe(picture);
    keepInside();
    selection.call(behaviour).on("dblclick.zoom", null);
    const by = (factor: number) => behaviour.scaleBy(selection, factor);
    const to = ({ x, y, k }: View) => behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
    const onkeydown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "+" || event.key === "=") by(STEP);
      else if (event.key === "-") by(1 / STEP);
      else if (event.key === "0") to(WHOLE);
      else return;
      event.preventDefault();
    };
    picture.addEventListener("keydown", onkeydown);
    onready({ by, to });
    return () => {
      observer.disconnect();
      picture.removeEventListener("keydown", onkeydown);
      selection.on(".zoom", null);
    };
  };
}
