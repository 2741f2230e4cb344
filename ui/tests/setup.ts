/** What the page's tests have in common. */

import "@testing-library/jest-dom/vitest";

import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach } from "vitest";

// jsdom lays nothing out, and so lacks what watches the layout.
globalThis.ResizeObserver = class {
  observe(): void {
    /* Nothing ever changes its size. */
  }
  unobserve(): void {
    /* Likewise. */
  }
  disconnect(): void {
    /* Likewise. */
  }
};
Element.prototype.scrollIntoView = () => undefined;

afterEach(clearMocks);
