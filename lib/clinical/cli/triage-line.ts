import { z } from "zod";
import { composeAnswer } from "../answer/compose";
import { assess } from "../assess";
import { checkInteractions } from "../interactions/check-interactions";
import { recogniseAllergies, recogniseDrugs } from "../interactions/recognise-drugs";
import { screenRedFlags } from "../red-flags/screen";
import type { InteractionReport, Reason, TriageCase, Urgency } from "../types";
import { BadInput } from "./bad-input";

const number = (least: number, most: number) => z.number().min(least).max(most).optional();

const triageInput = z.object({
  id: z.union([z.string(), z.number()]),
  message: z.string().min(1).max(100_000).optional(),
  messages: z.array(z.object({ role: z.enum(["patient", "assistant"]), text: z.string().max(100_000) })).min(1).max(400).optional(),
  age: number(0, 125),
  sex: z.enum(["female", "male"]).optional(),
  pregnant: z.boolean().optional(),
  conditions: z.array(z.string().max(500)).max(200).optional(),
  medications: z.array(z.string().max(500)).max(200).optional(),
  allergies: z.array(z.string().max(500)).max(200).optional(),
  region: z.enum(["EU", "UK", "US"]).optional(),
  vitals: z
    .object({
      temperature: number(20, 46), heartRate: number(0, 350), respiratoryRate: number(0, 150), systolic: number(0, 350), diastolic: number(0, 250),
      oxygenSaturation: number(0, 100), glucose: number(0, 150), onOxygen: z.boolean().optional(),
      consciousness: z.enum(["alert", "confused", "voice", "pain", "unresponsive"]).optional(),
    })
    .optional(),
});

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "the line" : `"${issue.path.map(String).join(".")}"`;
  return `${where} does not have the expected form`;
}

function readCase(input: z.infer<typeof triageInput>): TriageCase {
  const { message, messages, conditions, medications, allergies, ...rest } = input;
  if (messages === undefined && message === undefined) throw new BadInput('either "message" or "messages" is needed');
  if (messages !== undefined && !messages.some(({ role }) => role === "patient")) throw new BadInput('"messages" holds no message of the patient');
  const { age, sex, pregnant, vitals, region } = rest;
  return {
    messages: messages ?? [{ role: "patient", text: message ?? "" }],
    conditions: conditions ?? [],
    medications: medications ?? [],
    allergies: allergies ?? [],
    ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }), ...(pregnant === undefined ? {} : { pregnant }),
    ...(vitals === undefined ? {} : { vitals }), ...(region === undefined ? {} : { region }),
  };
}

/** Recorded medicines and those named in the conversation, checked against each other, allergies and pregnancy. */
function checkMedicines(triageCase: TriageCase): InteractionReport {
  const said = triageCase.messages.filter(({ role }) => role === "patient").map(({ text }) => text).join("\n");
  const named = recogniseDrugs(said).map(({ name }) => name);
  const allergies = [...triageCase.allergies, ...recogniseAllergies(said).map(({ name }) => name)];
  return checkInteractions({ drugs: [...new Set([...triageCase.medications, ...named])], allergies, pregnant: triageCase.pregnant ?? false, conditions: triageCase.conditions });
}

/** What one line of the command answers. */
export interface TriageAnswer {
  id: string | number;
  urgency: Urgency;
  redFlags: readonly { id: string; label: string }[];
  possibleCauses: readonly string[];
  reasons: readonly Reason[];
  questions: readonly string[];
  safetyNet: string;
  /** the whole reply as the patient reads it, in Markdown */
  answer: string;
}

/**
 * One line of `npm run -s clinical -- triage`: a case in, its triage and the whole answer out.
 * @throws BadInput with a sentence that holds none of the patient's words
 */
export function runTriageLine(json: unknown): TriageAnswer {
  const parsed = triageInput.safeParse(json);
  if (!parsed.success) throw new BadInput(explain(parsed.error));
  const triageCase = readCase(parsed.data);
  const assessment = assess(triageCase);
  const { crisis } = screenRedFlags(triageCase);
  const report = checkMedicines(triageCase);
  const answer = composeAnswer(assessment, { region: triageCase.region, crisis, interactions: report.interactions, allergies: report.allergies, cautions: report.cautions, unknownMedicines: report.unknown });
  return {
    id: parsed.data.id,
    urgency: assessment.urgency,
    redFlags: assessment.redFlags.map(({ id, label }) => ({ id, label })),
    possibleCauses: assessment.possibleCauses,
    reasons: assessment.reasons,
    questions: assessment.questions.map(({ text }) => text),
    safetyNet: assessment.safetyNet,
    answer,
  };
}
