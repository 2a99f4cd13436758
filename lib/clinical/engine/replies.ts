import { getLexicon } from "../lexicon/registry";
import { PROTOCOLS } from "../protocols/all";
import { GENERAL_QUESTIONS } from "./general-questions";
import { readMessage } from "./reading";

/** What a short reply says about the question that was asked before it. */
export interface ReplyEffect {
  adds: readonly string[];
  denies: readonly string[];
}

const YES = /^\W*(?:yes|yeah|yep|yup|correct|i do|i have|it does|it is|definitely|he does|she does|he is|she is|true|right)\b/iu;
const NO = /^\W*(?:no|nope|nah|not really|none|never|i do not|i don['’]?t|neither|nothing|negative|not at all)\b/iu;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/gu, " ").trim();
}

/**
 * Reads a patient's message as the answer to the assistant's last question: first by the exact one-tap replies of the
 * questions that were asked, else by yes or no to the findings that the question names.
 */
export function readReply(asked: string, reply: string): ReplyEffect | null {
  const question = plain(asked);
  const said = plain(reply);
  if (said === "") return null;
  for (const candidate of [...PROTOCOLS.flatMap((protocol) => protocol.questions), ...GENERAL_QUESTIONS]) {
    if (!question.includes(plain(candidate.text))) continue;
    const match = candidate.replies.find((option) => plain(option.text) === said);
    if (match !== undefined) return { adds: match.adds ?? [], denies: match.denies ?? [] };
  }
  const yes = YES.test(reply);
  const no = NO.test(reply);
  if (yes === no) return null;
  const questions = asked.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.endsWith("?"));
  const last = questions.at(-1);
  if (last === undefined || (yes && questions.length > 1)) return null;
  const { findings } = getLexicon();
  const named = [...new Set(readMessage(last).mentions.map((mention) => mention.finding))].filter((id) => findings.get(id)?.kind !== "condition");
  if (named.length === 0) return null;
  if (no) return { adds: [], denies: named };
  return named.length === 1 || !/\bor\b/u.test(last) ? { adds: named, denies: [] } : null;
}
