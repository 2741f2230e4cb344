import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
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
