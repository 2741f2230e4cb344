import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default tseslint.config(
  { ignores: ["dist", "src/api/bindings.ts"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    rules: {
      // Templates put numbers into sentences.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/api talks to the shell." }] },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, projectService: true, extraFileExtensions: [".svelte"], svelteConfig },
    },
    rules: {
      // Text is text, never markup.
      "svelte/no-at-html-tags": "error",
      // The page's policy allows no style attributes; directives set styles through the object model.
      "no-restricted-syntax": [
        "error",
        { selector: "SvelteAttribute[key.name='style']", message: "Use a class or a style: directive." },
      ],
      "svelte/require-each-key": "error",
      // Values of web classes that are built and read at once need no reactivity.
      "svelte/prefer-svelte-reactivity": "off",
      // The compiler reads assignments that this rule takes for useless.
      "no-useless-assignment": "off",
      // Assertions that the compiler proper needs.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // Snippets and generics of libraries are seen as `any` by the rule, not by svelte-check.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["src/api/**", "tests/**"],
    // The core rejects with its own failures, which are no errors of JavaScript: so does the pretended one.
    rules: { "no-restricted-imports": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["*.js", "*.ts", "tests/**/*.mjs"],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
