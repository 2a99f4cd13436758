import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const tests = "{app,components,lib,prisma,scripts,bench}/**/*";

export default defineConfig({
  resolve: {
    alias: [
      // Outside Next the real package throws on import.
      { find: /^server-only$/, replacement: `${root}scripts/lib/empty-module.mjs` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${tests}.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, "**/*.db.test.ts"],
          // Settings that let code under test read them; a unit test that reaches for the database fails.
          env: { DATABASE_URL: "postgresql://database.invalid/none", BETTER_AUTH_SECRET: "only-for-unit-tests-only-for-unit-tests", LOG_LEVEL: "silent" },
        },
      },
      {
        // *.db.test.ts: on a real PostgreSQL, each file with a migrated, empty database in DATABASE_URL.
        extends: true,
        test: {
          name: "database",
          include: [`${tests}.db.test.ts`],
          globalSetup: ["scripts/lib/vitest-database-server.ts"],
          setupFiles: ["scripts/lib/vitest-database.ts"],
        },
      },
      {
        // Whole servers that are killed and starved, on the production build. Most of the time is spent waiting.
        extends: true,
        test: { name: "faults", include: ["e2e/faults/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
