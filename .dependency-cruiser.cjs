/**
 * Who may import whom (DESIGN: layout). Tests may import what they test from anywhere.
 * Type-only imports count like any other: a layer that knows a type knows its owner.
 */
const test = "\\.test\\.tsx?$";
const pureFolder = (folder, alsoTypesFrom = []) => ({
  name: `${folder.replace("/", "-")}-is-pure`,
  comment: `${folder} imports nothing of ours outside itself, so that it can be read, tested and reused alone.`,
  severity: "error",
  from: { path: `^${folder}/`, pathNot: test },
  to: { path: "^(app|components|lib|prisma|scripts|bench|e2e)/", pathNot: [folder, ...alsoTypesFrom].map((path) => `^${path}`) },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", comment: "Two files that need each other are one idea or three.", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolvable",
      comment: "An import that resolves to nothing works on one machine only.",
      severity: "error",
      // Route types and build output exist after `next typegen` and `next build` only.
      from: { pathNot: "^next-env\\.d\\.ts$" },
      to: { couldNotResolve: true, pathNot: ["^\\.next/", "\\.css$"] },
    },
    pureFolder("lib/graph"),
    pureFolder("lib/timing", ["lib/graph/types\\.ts$"]),
    pureFolder("lib/clinical"),
    pureFolder("lib/appointments"),
    pureFolder("lib/board", ["lib/(clinical|turns)/types\\.ts$"]),
    {
      name: "lib-never-imports-ui",
      comment: "lib knows nothing of pages and components.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-see-types-and-timing",
      comment: "Components import components, lib/timing, lib/board and lib/appointments (pure as well), and types; data reaches them as props, work as actions.",
      severity: "error",
      from: { path: "^components/", pathNot: test },
      to: {
        path: "^(app|lib|prisma|scripts|bench|e2e)/",
        pathNot: ["^lib/timing/", "^lib/board/", "^lib/appointments/", "^lib/turns/(types|fold-turn|ui-message|turn-chunks|waiting-rows|provisional-title)\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-never-import-app",
      severity: "error",
      comment: "Pages compose components, never the other way round; actions come in as props.",
      from: { path: "^components/" },
      to: { path: "^app/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "app-composes",
      comment: "Routes import components and lib only.",
      severity: "error",
      from: { path: "^app/", pathNot: test },
      to: { path: "^(scripts|prisma|bench|e2e)/" },
    },
    {
      name: "only-lib-data-sees-prisma",
      comment: "Every read and write of the database goes through lib/data, which takes the viewer.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/(data|auth)/" },
      to: { path: ["^lib/data/generated/", "node_modules/@prisma/", "node_modules/(pg|pg-boss)/"] },
    },
    {
      name: "auth-sees-no-generated-client",
      comment: "lib/auth hands better-auth the client that lib/data made.",
      severity: "error",
      from: { path: "^lib/auth/" },
      to: { path: ["^lib/data/generated/", "node_modules/@prisma/"] },
    },
    {
      name: "shipped-code-needs-dependencies",
      comment: "What the app runs on must not be a development dependency.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [test, "^lib/.*/testing/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/data/generated/"] },
    exclude: { path: ["^\\.next/", "^\\.cache/", "^\\.data/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
