import { expect, test } from "vitest";
import type { AnswerCard, EmergencyBanner } from "@/lib/turns/types";
import { findingsOfBanner, findingsOfCard } from "./case-findings";

const said = { consequence: "", action: "", source: "" };
const card: AnswerCard = {
  urgency: "urgent", headline: "See a clinician today", why: "Fever and one-sided back pain", passages: [], slots: [], slotsNote: null, modelNote: null, question: null, missingChecks: [],
  assessment: {
    urgency: "urgent", complaint: "Back pain", redFlags: [{ id: "rigors", label: "Shaking chills", urgency: "urgent", sourceId: "s" }], possibleCauses: [], reasons: [], questions: [], advice: [],
    watchFor: [], safetyNet: "", specialty: "general practice", protocols: [], articleIds: [], notJudged: [], understood: [],
  },
  interactions: {
    interactions: [{ a: "warfarin", b: "paracetamol", severity: "moderate", ...said }], allergies: [{ drug: "amoxicillin", allergy: "penicillin", severity: "contraindicated", ...said }],
    cautions: [{ drug: "ibuprofen", kind: "condition", because: "asthma", severity: "major", ...said }], unknown: [], readAs: {}, suggestions: {}, checkedWith: "embedded table", externalNote: null,
  },
  risks: [
    { name: "Stroke risk (CHA2DS2-VASc)", result: { status: "ok", model: "cha2ds2_vasc", value: 4, unit: "points", band: "high" }, explanation: "", source: "" },
    { name: "Heart risk (PCE)", result: { status: "ok", model: "pce_2013", value: 11.66, unit: "%", band: "intermediate" }, explanation: "", source: "" },
    { name: "NEWS2", result: { status: "refused", model: "news2", reason: "no pulse" }, explanation: "", source: "" },
  ],
};

test("a finished answer is told in one row: the worst warning first, and only scores that could be worked out", () => {
  expect(findingsOfCard(card, "urgent")).toEqual({
    why: "Fever and one-sided back pain",
    floor: "urgent",
    redFlags: [{ id: "rigors", label: "Shaking chills" }],
    warnings: [
      { title: "amoxicillin, allergy to penicillin", severity: "contraindicated" },
      { title: "ibuprofen and asthma", severity: "major" },
      { title: "warfarin with paracetamol", severity: "moderate" },
    ],
    risks: [{ name: "Stroke risk (CHA2DS2-VASc)", value: "4", band: "high" }, { name: "Heart risk (PCE)", value: "11.7%", band: "intermediate" }],
  });
});

test("an emergency is told before any check has ended, and so are thoughts of self-harm without a flag", () => {
  const banner: EmergencyBanner = { region: "EU", number: "112", crisisLine: null, instruction: "", atMs: 3, redFlags: [{ id: "chest", label: "Crushing chest pain", urgency: "emergency", sourceId: "s" }] };
  expect(findingsOfBanner(banner)).toMatchObject({ why: "Crushing chest pain", floor: "emergency", redFlags: [{ id: "chest" }], warnings: [], risks: [] });
  expect(findingsOfBanner({ ...banner, redFlags: [] }).why).toBe("Thoughts of self-harm");
});
