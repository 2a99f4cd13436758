import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Starting a process on a busy machine takes a while. */
const PATIENCE_MS = 60_000;

let file = "";
const running = new Set<ChildProcessWithoutNullStreams>();

beforeAll(async () => {
  file = `${root}.cache/test/clinical-command-${String(process.pid)}.mjs`;
  await build({ absWorkingDir: root, entryPoints: ["lib/clinical/cli/main.ts"], outfile: file, bundle: true, platform: "node", target: "node24", format: "esm", packages: "bundle", logLevel: "error" });
}, PATIENCE_MS);
afterAll(() => {
  for (const child of running) child.kill();
});

function start(command: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [file, command], { cwd: root });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

interface Answered {
  lines: readonly string[];
  errors: string;
  code: number | null;
}

/** Runs the command on these lines and waits for its end. */
async function run(command: string, lines: readonly string[]): Promise<Answered> {
  const child = start(command);
  let [out, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  await once(child, "close");
  return { lines: out.split("\n").slice(0, -1), errors, code: child.exitCode };
}

const parse = (line: string | undefined): Record<string, unknown> => Object(JSON.parse(line ?? "null")) as Record<string, unknown>;
const line = (value: object): string => JSON.stringify(value);

describe("clinical -- triage", { timeout: PATIENCE_MS }, () => {
  test("answers in the shape of the contract, in order, with nothing else on the output", async () => {
    const asked = [
      line({ id: "b", message: "Crushing chest pain into my left arm", age: 61, sex: "male", pregnant: false, conditions: ["diabetes"], medications: ["metformin"], vitals: { heartRate: 110 } }),
      line({ id: "a", message: "runny nose for two days" }),
      line({ id: "c", messages: [{ role: "patient", text: "I have a headache" }, { role: "assistant", text: "Any fever?" }, { role: "patient", text: "yes and a stiff neck, light hurts" }] }),
    ];
    const { lines, errors, code } = await run("triage", asked);
    expect(errors).toBe("");
    expect(code).toBe(0);
    expect(lines.map((each) => parse(each)["id"])).toEqual(["b", "a", "c"]);
    for (const each of lines) {
      expect(parse(each)).toEqual({
        id: expect.any(String), urgency: expect.stringMatching(/^(?:emergency|urgent|routine|self_care)$/u), redFlags: expect.any(Array), possibleCauses: expect.any(Array),
        reasons: expect.any(Array), questions: expect.any(Array), safetyNet: expect.any(String), answer: expect.any(String),
      });
    }
    const [first, second, third] = lines.map(parse);
    expect(first).toMatchObject({ urgency: "emergency", redFlags: expect.arrayContaining([{ id: expect.any(String), label: expect.any(String) }]) });
    expect(second).toMatchObject({ urgency: "self_care", reasons: expect.arrayContaining([{ text: expect.any(String), sourceId: expect.any(String) }]) });
    expect(third).toMatchObject({ urgency: "emergency" });
  });

  test("answers a bad line in its place, goes on with the rest, and ends with 1", async () => {
    const { lines, errors, code } = await run("triage", [line({ id: "1", message: "sore throat" }), "{not json", line({ id: "3" }), line({ id: "4", message: "sore throat", age: "old" }), line({ id: "5", message: "sore throat" })]);
    expect(code).toBe(1);
    expect(errors).toBe("");
    expect(lines).toHaveLength(5);
    expect(lines.map(parse).map(({ id, urgency, error }) => ({ id, good: urgency !== undefined, error }))).toEqual([
      { id: "1", good: true, error: undefined },
      { id: null, good: false, error: { code: "bad_input", message: expect.any(String) } },
      { id: "3", good: false, error: { code: "bad_input", message: expect.any(String) } },
      { id: "4", good: false, error: { code: "bad_input", message: expect.any(String) } },
      { id: "5", good: true, error: undefined },
    ]);
  });

  test("an error never repeats what the line said", async () => {
    const { lines, errors } = await run("triage", [line({ id: "1", message: 7, note: "secretword" }), '{"id":"2","message":"secretword', line({ id: "3", message: "secretword", sex: "secretword" })]);
    expect(lines).toHaveLength(3);
    expect(lines.join("\n") + errors).not.toContain("secretword");
  });

  test("answers the first case before the last is asked", async () => {
    const child = start("triage");
    const answers = createInterface({ input: child.stdout });
    child.stdin.write(`${line({ id: "1", message: "sore throat" })}\n`);
    const [first] = (await once(answers, "line")) as [string];
    expect(parse(first)).toMatchObject({ id: "1" });
    child.stdin.end(`${line({ id: "2", message: "sore throat" })}\n`);
    const [second] = (await once(answers, "line")) as [string];
    expect(parse(second)).toMatchObject({ id: "2" });
    await once(child, "close");
  });

  test("ends in silence when its reader has gone", async () => {
    const child = start("triage");
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on("error", () => undefined);
    for (let id = 0; id < 400; id += 1) child.stdin.write(`${line({ id: String(id), message: "I have had a sore throat and a cough for three days" })}\n`);
    child.stdin.end();
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect(errors).toBe("");
    expect(child.signalCode).toBeNull();
  });
});

describe("clinical -- score", { timeout: PATIENCE_MS }, () => {
  test("gives a result or a refusal, in order", async () => {
    const inputs = { sex: "female", race: "black", age: 55, total_chol: 213, hdl: 50, sbp: 120, bp_treated: false, smoker: false, diabetes: false };
    const { lines, errors, code } = await run("score", [line({ id: "1", model: "pce_2013", inputs }), line({ id: "2", model: "pce_2013", inputs: { ...inputs, age: 20 } }), line({ id: "3", model: "curb65", inputs: {} })]);
    expect([errors, code]).toEqual(["", 0]);
    expect(lines.map(parse)).toEqual([
      { id: "1", model: "pce_2013", status: "ok", value: 3, unit: "%", band: "low" },
      { id: "2", model: "pce_2013", status: "refused", reason: expect.any(String) },
      { id: "3", model: "curb65", status: "refused", reason: expect.any(String) },
    ]);
  });
});

describe("clinical -- interactions", { timeout: PATIENCE_MS }, () => {
  test("gives pairs, allergies and what could not be checked", async () => {
    const { lines, errors, code } = await run("interactions", [line({ id: "1", drugs: ["warfarin", "ibuprofen", "amoxicillin", "blorfazine"], allergies: ["penicillin"] }), line({ id: "2" })]);
    expect([errors, code]).toEqual(["", 1]);
    expect(parse(lines[0])).toMatchObject({
      id: "1",
      interactions: expect.arrayContaining([{ a: "warfarin", b: "ibuprofen", severity: "major", consequence: expect.any(String), action: expect.any(String), source: expect.any(String) }]),
      allergies: [expect.objectContaining({ allergy: "penicillin", drug: "amoxicillin" })],
      unknown: ["blorfazine"],
    });
    expect(parse(lines[1])).toMatchObject({ id: "2", error: { code: "bad_input" } });
  });
});

describe("an unknown command", { timeout: PATIENCE_MS }, () => {
  test("is told what there is, on the error channel, and ends with 1", async () => {
    const { lines, errors, code } = await run("tea", []);
    expect(lines).toEqual([]);
    expect(code).toBe(1);
    for (const name of ["triage", "score", "interactions"]) expect(errors).toContain(name);
  });
});

test("npm run clinical leads here", () => {
  expect(readFileSync(`${root}scripts/commands/clinical.ts`, "utf8")).toContain("lib/clinical/cli/main.ts");
  expect(readFileSync(`${root}package.json`, "utf8")).toMatch(/"clinical": "[^"]*node scripts\/clinical\.mjs"/u);
});
