import { crisisLine } from "@/lib/clinical/answer/crisis-line";
import { numbersFor } from "@/lib/clinical/answer/region";
import { screenRedFlags } from "@/lib/clinical/red-flags/screen";
import type { Region } from "@/lib/clinical/types";
import type { Problem } from "@/lib/turns/problem";
import { waitWords } from "./wait-words";

/** Why a message is not taken now; the page keeps its text. */
export type RefusalCode = "too_many_turns" | "too_often" | "too_many_from_address" | "busy";

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  too_many_turns: "Several of your messages are being answered already.",
  too_often: "You have sent many messages within a minute.",
  too_many_from_address: "Many people are asking from your network right now.",
  busy: "Too many people are asking right now.",
};

export function refusal(code: RefusalCode, retryAfterMs: number | null): Problem {
  const wait = code === "too_many_turns" ? "Wait until one of them is answered, then send this again." : `Send it again in ${waitWords(retryAfterMs)}.`;
  return { code, message: MESSAGES[code], nextStep: `${wait} Your text is kept. If you feel very unwell, do not wait: call the emergency number.` };
}

/** The instruction that no limit may hold back, when the words alone tell of an emergency; null when they do not. */
export function emergencyDespiteRefusal(text: string, region: Region): Problem | null {
  const screen = screenRedFlags({ messages: [{ role: "patient", text }], conditions: [], medications: [], allergies: [], region });
  if (screen.floor !== "emergency" && !screen.crisis) return null;
  const { emergency } = numbersFor(region);
  if (screen.crisis) {
    const line = crisisLine(region);
    return {
      code: "emergency_unanswered",
      message: `Call ${emergency} now if you might act on these thoughts.`,
      nextStep: `Stay with someone, or call a friend to come. You can also call ${line.name}: ${line.number}. Your message could not be answered in full because too many people are asking; your text is kept.`,
    };
  }
  return {
    code: "emergency_unanswered",
    message: `This may be an emergency. Call ${emergency} now, or have somebody call for you.`,
    nextStep: "Do not drive yourself. Your message could not be answered in full because too many people are asking; your text is kept.",
  };
}
