import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Bits UI wraps the lines of its palette in boxes with a style attribute, which the page's policy forbids. */
const styleAsClass: Plugin = {
  name: "style-as-class",
  enforce: "pre",
  transform: {
    filter: { id: /bits-ui\/dist\/bits\/command\/.*\.svelte$/ },
    handler: (code) => code.replaceAll('style="display: contents;"', 'class="unboxed"'),
  },
};

export default defineConfig({
  plugins: [styleAsClass, svelte(), svelteTesting()],
  // The texts are shared with the core and stand beside `ui/`.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: "safari17",
    outDir: "dist",
    emptyOutDir: true,
    // The page's policy allows no `data:` fonts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
});
