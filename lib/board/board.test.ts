import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BoardCase } from "./board-case";
import { withNews, withSync, type Cases } from "./board-news";
import { countCases, filterCases, NO_FILTER, type BoardFilter } from "./filter-cases";
import { compareCases } from "./order-cases";
import { waitingOf } from "./waiting";

const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

function aCase(caseId: string, change: Partial<BoardCase> = {}): BoardCase {
  return {
    caseId, version: 1, patient: { name: "Guest", age: null, sex: null, pregnant: false }, complaint: "Cough", urgency: "routine", engine: null, findings: null,
    human: null, emergencyAt: null, acknowledged: null, claimed: null, unreadSince: null, openedAt: minutesAgo(10), running: null, ...change,
  };
}
const deed = (userId: string) => ({ userId, name: userId, at: minutesAgo(1) });
const mapOf = (...cases: BoardCase[]): Cases => new Map(cases.map((each) => [each.caseId, each]));
const idsOf = (cases: readonly BoardCase[]) => cases.map(({ caseId }) => caseId);
const filtered = (cases: readonly BoardCase[], filter: Partial<BoardFilter>) => idsOf(filterCases(cases, { ...NO_FILTER, ...filter }, "me", NOW)).toSorted();

describe("the board's order", () => {
  test("is by level, then by who has waited longest; what is not judged yet stands right below the emergencies", () => {
    const cases = [
      aCase("home", { urgency: "self_care", openedAt: minutesAgo(99) }), aCase("late", { urgency: "urgent", openedAt: minutesAgo(40) }), aCase("new", { urgency: null }),
      aCase("alarm", { urgency: "emergency", openedAt: minutesAgo(1) }), aCase("urgent", { urgency: "urgent", openedAt: minutesAgo(5) }), aCase("routine"),
    ];
    expect(idsOf(cases.toSorted(compareCases))).toEqual(["alarm", "new", "late", "urgent", "routine", "home"]);
  });

  test("is one order, in whatever order the cases came", () => {
    const anyCase = fc.record({ id: fc.uuid(), urgency: fc.constantFrom("emergency" as const, "urgent" as const, null), minutes: fc.nat(3) });
    fc.assert(
      fc.property(fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, random) => {
        const cases = given.map(({ id, urgency, minutes }) => aCase(id, { urgency, openedAt: minutesAgo(minutes) }));
        const shuffled = cases.map((each) => ({ each, at: random.next().value ?? 0 })).sort((one, other) => one.at - other.at).map(({ each }) => each);
        expect(idsOf(shuffled.sort(compareCases))).toEqual(idsOf(cases.sort(compareCases)));
      }),
    );
  });
});

describe("what the board is told", () => {
  test("an older reading never replaces a later one, and what is gone is gone", () => {
    const known = mapOf(aCase("a", { version: 3, complaint: "later" }), aCase("b"));
    const next = withNews(known, { cases: [aCase("a", { version: 2, complaint: "older" }), aCase("c")], gone: ["b", "unknown"] });
    expect([...next.keys()].toSorted()).toEqual(["a", "c"]);
    expect(next.get("a")?.complaint).toBe("later");
  });

  test("the same version again is how running agents are told of", () => {
    expect(withNews(mapOf(aCase("a")), { cases: [aCase("a", { running: { history: "running" } })], gone: [] }).get("a")?.running).toEqual({ history: "running" });
  });

  test("nothing new leaves the board as it is, so that nothing is drawn again", () => {
    const known = mapOf(aCase("a", { version: 3 }));
    expect(withNews(known, { cases: [aCase("a", { version: 2 })], gone: ["b"] })).toBe(known);
  });

  test("after it was away it has what came, and no longer what was closed or deleted meanwhile", () => {
    const next = withSync(mapOf(aCase("stays"), aCase("closed")), { at: NOW, open: ["stays", "new"], cases: [aCase("new")] });
    expect([...next.keys()].toSorted()).toEqual(["new", "stays"]);
  });
});

describe("filters", () => {
  const cases = [
    aCase("maria", { patient: { name: "Angèle Dubois", age: 67, sex: "female", pregnant: false }, urgency: "urgent", claimed: deed("me") }),
    aCase("flag", { urgency: "emergency", findings: { why: "Chest pain", floor: "emergency", redFlags: [{ id: "x", label: "Pain that spreads to the arm" }], warnings: [], risks: [] } }),
    aCase("late", { urgency: "urgent", openedAt: minutesAgo(31) }),
    aCase("other", { urgency: null, claimed: deed("somebody") }),
  ];
  test.each<[string, Partial<BoardFilter>, string[]]>([
    ["by level", { levels: new Set(["urgent"]) }, ["late", "maria"]],
    ["by several levels", { levels: new Set(["emergency", "unjudged"]) }, ["flag", "other"]],
    ["by nobody having them", { holder: "nobody" }, ["flag", "late"]],
    ["by being mine", { holder: "me" }, ["maria"]],
    ["by being over their target", { late: true }, ["flag", "late"]],
    ["by words, whatever the accents and capitals", { words: "angele DUBOIS" }, ["maria"]],
    ["by words among the findings", { words: "arm" }, ["flag"]],
    ["by everything at once", { levels: new Set(["urgent"]), holder: "nobody", words: "cough" }, ["late"]],
  ])("%s", (_how, filter, ids) => expect(filtered(cases, filter)).toEqual(ids));

  test("counts say how many there are, whatever is filtered", () => {
    expect(countCases([...cases, aCase("unseen", { urgency: "emergency", emergencyAt: minutesAgo(1) })])).toEqual({ emergency: 2, urgent: 2, routine: 0, self_care: 0, unjudged: 1, unseen: 1 });
  });
});

describe("waiting", () => {
  test("is against the target of the level, and ends when somebody takes the case up", () => {
    expect(waitingOf({ urgency: "urgent", openedAt: minutesAgo(10), claimed: null }, NOW)).toEqual({ waitedMs: 600_000, targetMs: 1_800_000, goesOn: true, state: "in_time" });
    expect(waitingOf({ urgency: "urgent", openedAt: minutesAgo(25), claimed: null }, NOW).state).toBe("soon");
    expect(waitingOf({ urgency: "emergency", openedAt: minutesAgo(3), claimed: null }, NOW).state).toBe("late");
    expect(waitingOf({ urgency: "emergency", openedAt: minutesAgo(3), claimed: { at: minutesAgo(2) } }, NOW)).toMatchObject({ waitedMs: 60_000, goesOn: false, state: "in_time" });
  });
});
