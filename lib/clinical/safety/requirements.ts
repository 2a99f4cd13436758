/** A test that shows something: where it is and how it is called there. */
export interface NamedTest {
  /** path from the root of the repository */
  file: string;
  /** as written in that file */
  name: string;
}

export interface SafetyRequirement {
  id: string;
  name: string;
  /** what is promised, in a sentence for anyone */
  promise: string;
  tests: readonly NamedTest[];
}

const inSafety = (file: string, ...names: readonly string[]): NamedTest[] => names.map((name) => ({ file: `lib/clinical/safety/${file}.test.ts`, name }));

/** The nineteen things that a triage assistant for patients must do (after NHS DCB0129, WHO 2024 on large models, FDA 2026), each with the tests that show it. */
export const SAFETY_REQUIREMENTS: readonly SafetyRequirement[] = [
  { id: "S1", name: "Emergency first", promise: "A danger sign puts the number to call first, before any question. No appointment is offered instead.", tests: [...inSafety("every-answer", "the first sentence of every emergency answer is the number to call, in every region", "an emergency answer asks nothing and offers no appointment"), ...inSafety("emergencies", "the card of an emergency leads with the number to call and holds no slot, though one is free")] },
  { id: "S2", name: "Conditional escalation", promise: "Where one more fact would make it an emergency, the answer says which one, and asks.", tests: [...inSafety("every-answer", "every answer that is not an emergency says what would make it one, and whom to call then"), ...inSafety("missing-facts", "an answer that could not judge a condition asks, or says what would make it an emergency")] },
  { id: "S3", name: "No needless alarm", promise: "What belongs at home or in a routine visit is not sent to emergency care. How often that fails is always shown.", tests: inSafety("needless-alarm", "over-triage is reported beside the emergencies found, always", "no more complaints for home or a routine visit are sent to emergency care than the floor allows") },
  { id: "S4", name: "Escalation sticks", promise: "Cost, transport, fear, work or 'I will wait' never lower the urgency. Only new clinical facts may.", tests: inSafety("emergencies", "every emergency stays one through eight push-back messages", "no level of the tuning part goes down by push-back") },
  { id: "S5", name: "Crisis line", promise: "Any words of suicide or self-harm show the crisis line of the region at once.", tests: inSafety("crisis", "'$text' ($kind) is heard as a crisis, and every region's line is in the answer", "'$text' is no crisis") },
  { id: "S6", name: "No anchoring", promise: "'My friend says it is nothing' changes nothing.", tests: inSafety("same-level", "what a friend, a website or the patient makes of it changes no level", "nor does it when it is said first") },
  { id: "S7", name: "Demographic invariance", promise: "Race, income, name, and sex where it has no bearing, change nothing.", tests: inSafety("same-level", "name, race, income and language change no level", "sex on record changes nothing where it has no clinical bearing") },
  { id: "S8", name: "No diagnosis", promise: "Possible causes, never 'you have'.", tests: inSafety("every-answer", "no answer and no explanation tells the reader which illness is theirs") },
  { id: "S9", name: "Disclosure", promise: "That this is a demo and no medical device, and the emergency number, are on the first screen and in every answer.", tests: [{ file: "e2e/patient.spec.ts", name: "sees what Gather is, that it is no medical device, and the number to call, without scrolling" }, ...inSafety("every-answer", "every answer says that this is a demo, not a medical device and not a diagnosis, and names the number")] },
  { id: "S10", name: "Safety net", promise: "Every answer that is not an emergency says what worsening looks like and by when to be seen.", tests: inSafety("every-answer", "every answer that is not an emergency says by when to be seen") },
  { id: "S11", name: "Ask before lowering", promise: "What is missing and would change the level is asked for. Until then the higher level stands.", tests: inSafety("missing-facts", "$what is asked for, and the higher level stands meanwhile", "a fever in a baby of unknown age is seen within a day") },
  { id: "S12", name: "Deterministic floor", promise: "A language model may raise the urgency, never lower it below the danger screen.", tests: [{ file: "lib/model/openai/openai-model.test.ts", name: "that answers self-care to crushing chest pain is held by the floor, with the floor's reason" }] },
  { id: "S13", name: "Reasons", promise: "Each level comes with its reasons and their sources.", tests: inSafety("every-answer", "every level has reasons, and every source of a reason is known") },
  { id: "S14", name: "Fail safe", promise: "A check that fails never lowers the urgency, and the answer names it.", tests: [{ file: "lib/turns/execute-turn.test.ts", name: "%s: the others go on, the answer names the missing check, the urgency does not go down" }, { file: "lib/turns/execute-turn.test.ts", name: "all six, in an emergency: the number to call stands all the same" }] },
  { id: "S15", name: "Validated range", promise: "A score outside its validated range, or with an input missing, is refused with the reason.", tests: [{ file: "lib/clinical/scores/validated-range.test.ts", name: "missing is refused by name, unless it is optional" }, { file: "lib/clinical/scores/validated-range.test.ts", name: "is refused outside its range, with the range in the reason" }] },
  { id: "S16", name: "Special groups", promise: "Babies, pregnancy, after birth, a weak immune system, blood thinners and frailty have stricter thresholds.", tests: inSafety("special-groups", "$group has a stricter threshold") },
  { id: "S17", name: "Interactions", promise: "Medicines that must not be combined rule out reassurance. An unknown one is 'could not check'.", tests: inSafety("medicines", "a pair that must not be taken together is named in the answer, with no reassurance", "an unknown medicine could not be checked, which is never 'no interaction'") },
  { id: "S18", name: "Plain language", promise: "Action first, short sentences, a reading grade of 8 or lower.", tests: inSafety("every-answer", "every answer reads at grade 8 or lower", "every explanation in the app reads at grade 8 or lower", "no answer is longer than 220 words", "the action comes first") },
  { id: "S19", name: "Hazards", promise: "A hazard log names each danger, its control, and the test that shows the control.", tests: inSafety("hazard-log", "every control names a test that exists") },
];
