import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export by name: a default export has a different name in every file that imports it.",
};

const noBarrel = {
  selector: "ExportAllDeclaration",
  message: "Import from the file that declares the thing: a barrel hides the direction of imports.",
};

export default defineConfig(
  globalIgnores(["dist/", "out/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: { "no-restricted-syntax": ["error", noDefaultExport, noBarrel], eqeqeq: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A number in a message is plain to read; the other types of the rule stay refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 200, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // In a test the failure of `!` is the failure of the test.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  // Small scripts of the pages run in the browser.
  {
    files: ["templates/pages/*.js"],
    languageOptions: { globals: { document: "readonly", window: "readonly", Element: "readonly" } },
  },
  // ESLint and Vitest take their configuration from a default export.
  { files: ["*.config.js", "*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
