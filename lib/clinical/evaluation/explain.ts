import { assess } from "../assess";
import { readFacts } from "../engine/facts";
import { recogniseProtocols } from "../engine/recognise";
import type { TriageCase } from "../types";

/** Prints how one message is read and judged. Usage: tsx lib/clinical/evaluation/explain.ts "message" ["next message" …] */
function explain(messages: readonly string[]): void {
  const triageCase: TriageCase = { messages: messages.map((text) => ({ role: "patient", text })), conditions: [], medications: [], allergies: [] };
  const facts = readFacts(triageCase);
  const findings = [...facts.findings].map(([id, { status, severity, course, side }]) => {
    const details = [status, severity, course.onset, course.trend, course.intermittent === true ? "intermittent" : undefined, course.hours === undefined ? undefined : `${String(course.hours)}h`, side];
    return `  ${id}: ${details.filter((detail) => detail !== undefined).join(" ")}`;
  });
  const { age, ageRange, sex, pregnant, pregnantWeeks, postpartumWeeks, hours, severity, trend, subject, vitals, labs } = facts;
  const assessment = assess(triageCase);
  const lines = [
    "findings", ...findings, `derived: ${[...facts.derived].join(" ")}`,
    `who: ${JSON.stringify({ age, ageRange, sex, pregnant, pregnantWeeks, postpartumWeeks, subject, hours, severity, trend, vitals, labs })}`,
    "fits", ...recogniseProtocols(facts).slice(0, 6).map(({ protocol, score, explains }) => `  ${protocol.id} ${score.toFixed(2)} ${[...explains].join(" ")}`),
    `red flags: ${assessment.redFlags.map(({ id, urgency }) => `${id} (${urgency})`).join(", ")}`,
    `urgency: ${assessment.urgency}`, ...assessment.reasons.map(({ text, sourceId }) => `  ${text} [${sourceId}]`),
    `questions: ${assessment.questions.map(({ text }) => text).join(" | ")}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

explain(process.argv.slice(2));
