import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typescript = ["**/*.{ts,tsx,mts}"];

/** Anything that reads the environment behind the back of lib/env.ts. */
const processEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env'], MemberExpression[object.name='process'][property.value='env']",
  message: "Only lib/env.ts reads process.env: add the variable to its schema and call env().",
};
const processEnvPattern = {
  selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
  message: processEnv.message,
};

export default defineConfig(
  globalIgnores([
    ".next/**", ".data/**", ".cache/**", "coverage/**", "test-results/**", "playwright-report/**",
    "lib/data/generated/**", "next-env.d.ts",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "URL", "Buffer", "module", "require", "__dirname", "setTimeout", "clearTimeout", "setInterval", "clearInterval"].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      // An async function without await is how a typed interface is met; the promise rules above find the mistakes.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "no-restricted-imports": ["error", { paths: [{ name: "next/font/google", message: "It downloads at build time: use the self-hosted fonts." }] }],
      eqeqeq: "error",
    },
  },
  {
    files: ["{app,components,lib}/**/*.{ts,tsx}"],
    plugins: { "@next/next": next, "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      ...reactHooks.configs.recommended.rules,
      "no-restricted-syntax": ["error", processEnv, processEnvPattern],
      "no-console": "error",
    },
  },
  {
    // Streams of JSON lines are their product.
    files: ["lib/clinical/cli/**/*.ts", "lib/clinical/evaluation/**/*.ts"],
    rules: { "no-console": "off" },
  },
  { files: ["lib/env.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.test.{ts,tsx}", "e2e/**/*.ts"],
    rules: {
      // Test doubles are handed over as plain objects and asserted on afterwards.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
);
