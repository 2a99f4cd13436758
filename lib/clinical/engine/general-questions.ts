import type { ProtocolQuestion } from "../protocols/types";

/** Asked when nothing more exact is known, or when age, length, severity or pregnancy would change the level. */
export const GENERAL_QUESTIONS: readonly ProtocolQuestion[] = [
  { id: "age", text: "How old is the person who is unwell?", replies: [{ text: "Under 3 months" }, { text: "3 months to 5 years" }, { text: "6 to 64 years" }, { text: "65 or over" }] },
  { id: "duration", text: "How long has this been going on?", replies: [{ text: "Less than a day" }, { text: "1 to 3 days" }, { text: "4 to 14 days" }, { text: "More than 2 weeks" }] },
  { id: "severity", text: "How bad is it at its worst?", replies: [{ text: "Mild" }, { text: "Moderate" }, { text: "Severe, 8 out of 10 or more" }] },
  { id: "pregnancy", text: "Could you be pregnant?", replies: [{ text: "Yes or maybe" }, { text: "No" }, { text: "Does not apply" }] },
  { id: "danger", text: "Is there chest pain, trouble breathing, new weakness, confusion, fainting or heavy bleeding?", replies: [{ text: "Yes, at least one" }, { text: "None of these" }] },
  { id: "main-problem", text: "What is the main problem, and where in the body is it?", replies: [{ text: "Pain" }, { text: "Fever" }, { text: "Skin problem" }, { text: "Something else" }] },
];
