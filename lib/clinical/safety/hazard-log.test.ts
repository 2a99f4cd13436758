import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type NamedTest, SAFETY_REQUIREMENTS } from "./requirements";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const LOG = readFileSync(`${root}docs/hazard-log.md`, "utf8");
const CONTROL = /^- .*?`(?<file>[^`]+)` › (?<name>.+)$/u;

interface Hazard {
  title: string;
  text: string;
  controls: NamedTest[];
}

const hazards = LOG.split(/^## /mu).slice(1).map((section): Hazard => {
  const [title = "", ...lines] = section.split("\n");
  const bullets = lines.filter((line) => line.startsWith("- "));
  const controls = bullets.map((line) => {
    const { file = "", name = "" } = CONTROL.exec(line)?.groups ?? {};
    return { file, name };
  });
  return { title, text: lines.join("\n"), controls };
});

/** Whether the file exists and gives a test that name: in quotes of one kind or another. */
function exists({ file, name }: NamedTest): boolean {
  if (file === "" || name === "" || !existsSync(root + file)) return false;
  const text = readFileSync(root + file, "utf8");
  return ['"', "'", "`"].some((quote) => text.includes(`${quote}${name}${quote}`));
}

const named = ({ file, name }: NamedTest): string => `${file} › ${name}`;

describe("S19 hazards", () => {
  test("the log holds the hazards that it must", () => {
    const titles = hazards.map(({ title }) => title).join("\n");
    for (const hazard of [/less urgent than it is/u, /medicines/u, /record is stale/u, /down, hangs/u, /prompt injection/u, /wrong patient/u, /needless alarm/iu, /wrong emergency number/u, /leaks/u, /automation bias/u, /simulated wait/u]) expect(titles).toMatch(hazard);
  });

  test("every hazard has a severity, a likelihood and a control", () => {
    expect(hazards.filter(({ text, controls }) => !/^Severity: (?:minor|significant|considerable|major|catastrophic)\. Likelihood: (?:very low|low|medium|high|very high)\./mu.test(text) || controls.length === 0).map(({ title }) => title)).toEqual([]);
  });

  test("every control names a test that exists", () => {
    expect(hazards.flatMap(({ controls }) => controls).filter((control) => !exists(control)).map(named)).toEqual([]);
  });

  test("each of the nineteen requirements names tests that exist", () => {
    expect(SAFETY_REQUIREMENTS.map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_none, index) => `S${String(index + 1)}`));
    expect(SAFETY_REQUIREMENTS.filter(({ tests }) => tests.length === 0)).toEqual([]);
    expect(SAFETY_REQUIREMENTS.flatMap(({ tests }) => tests).filter((each) => !exists(each)).map(named)).toEqual([]);
  });
});
