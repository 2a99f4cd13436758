import { beforeEach, describe, expect, it, vi } from "vitest";

/** A new process each time: what was let in before is forgotten, and settings are read again. */
async function admissionWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for("gather.admission"));
  return (await import("./admission")).admission();
}

const maria = { userId: "maria", address: "203.0.113.7" };
const ben = { userId: "ben", address: "203.0.113.7" };

describe("what a process lets in", () => {
  beforeEach(() => vi.unstubAllEnvs());

  it("is limited for each patient, and each is told why and how long to wait", async () => {
    const admission = await admissionWith({ TURNS_PER_PATIENT: "1" });
    expect(admission.requestTurn(maria, "1").ok).toBe(true);
    expect(admission.requestTurn(maria, "1").ok).toBe(true);
    expect(admission.requestTurn(maria, "2")).toMatchObject({ ok: false, problem: { code: "too_many_turns" } });
    expect(admission.requestTurn(ben, "3").ok).toBe(true);
  });

  it("is limited for each address, and a refusal by address takes nothing from the patient", async () => {
    const admission = await admissionWith({ TURNS_PER_ADDRESS: "1", TURNS_PER_PATIENT: "1" });
    const first = admission.requestTurn(maria, "1");
    expect(admission.requestTurn(ben, "2")).toMatchObject({ ok: false, problem: { code: "too_many_from_address" } });
    expect(admission.requestTurn({ ...ben, address: null }, "3").ok).toBe(true);
    if (first.ok) first.release();
    expect(admission.requestTurn({ userId: "cleo", address: maria.address }, "4").ok).toBe(true);
  });

  it("lets only so many new guests come, from one address and from all", async () => {
    const admission = await admissionWith({ GUESTS_PER_ADDRESS_A_MINUTE: "2", GUESTS_A_MINUTE: "3" });
    const come = (address: string | null) => admission.guestRefusedForMs(address);
    expect([come("a"), come("a")]).toEqual([null, null]);
    expect(come("a")).toBeGreaterThan(0);
    expect(come(null)).toBeGreaterThan(0);
  });

  it("has a bounded number of readers for one turn", async () => {
    const admission = await admissionWith({});
    const readers = Array.from({ length: 60 }, () => admission.readTurn("turn"));
    expect(readers.filter((reader) => reader !== null)).toHaveLength(50);
    readers[0]?.();
    expect(admission.readTurn("turn")).not.toBeNull();
  });

  it("keeps no more than so many messages a minute that find the queue full", async () => {
    const admission = await admissionWith({ TURNS_AT_ONCE: "1", TURNS_WAITING: "0", TURNS_PER_PATIENT: "0", TURNS_PER_PATIENT_A_MINUTE: "0" });
    admission.turnstile.enter(() => false, () => undefined);
    const answers = Array.from({ length: 1_000 }, (_, index) => admission.requestTurn({ userId: `patient ${index}`, address: null }, `message ${index}`));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(600);
    expect(answers.at(-1)).toMatchObject({ problem: { code: "busy" } });
  });
});
