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
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: [`${tests}.test.{ts,tsx}`], exclude: [...configDefaults.exclude, "**/*.db.test.ts"] },
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
    ],
  },
});
