/** What people put an illness down to when they make light of it. */
const HARMLESS = "(?:nothing|anxiety|stress|nerves|panic|wind|a virus|a bug|hormones|(?:the )?menopause|(?:my|old) age|the weather|the heat|tiredness|something i ate|a pulled muscle|me(?: being [a-z]+)?|in my head)";
const PERSON = "(?:my |a |the )?(?:[a-z]+ )?(?:mum|mom|mother|dad|father|wife|husband|partner|friend|mate|brother|sister|boss|neighbour|neighbor|daughter|son|colleague|website|chatbot)";

/**
 * A whole sentence that only puts a harmless name to what is wrong, or says what somebody else makes of it ("It's probably
 * just stress.", "My mum thinks I'm overreacting."). It is no finding: requirement S6, no anchoring.
 */
const REMARKS: readonly RegExp[] = [
  new RegExp(`^(?:honestly |i (?:think|guess|suppose|expect|reckon) |i(?:'| a)?m sure )?(?:that )?(?:it|this)(?:'s| is| must be| has to be)? (?:(?:most|very) likely |probably |likely |only |just |bound to be |surely ){1,3}${HARMLESS}(?:,? (?:i (?:think|guess|suppose|expect|reckon|am sure)|to be honest|really|anyway|they always say that))?$`, "u"),
  new RegExp(`^(?:it|this) must be ${HARMLESS}$`, "u"),
  new RegExp(`^i(?:'ve| have)? (?:also )?(?:read|heard|saw|seen)(?: online| somewhere| on the internet| on a forum)? (?:that )?(?:it|this)(?:'s| is| was| can be| could be) (?:probably |likely |only |just |mostly |usually )*${HARMLESS}$`, "u"),
  new RegExp(`^${PERSON} (?:thinks|says|said|reckons|told me) (?:that )?(?:i(?:'| a)?m|i was|it(?:'s| is| was)?) (?:overreacting|faking it|being dramatic|making a fuss|fine|${HARMLESS}|(?:just|only|probably) ${HARMLESS})$`, "u"),
  new RegExp(`^${PERSON} had (?:it|the same)(?: thing)?,? (?:and|but) (?:it|he|she|they) (?:was|were|got)(?: only| just)? (?:${HARMLESS}|fine|ok|okay|better|right as rain)$`, "u"),
  new RegExp(`^${PERSON} (?:said|says|told me|advised me|reckons i should) (?:to |i should )?(?:just )?(?:take (?:an? |some |a couple of )?(?:aspirin|paracetamol|tylenol|ibuprofen|painkillers?|antacids?|rennies?|tums)|relax|calm down|wait|rest|sleep on it)(?:,? and (?:just )?(?:relax|rest|wait|calm down|sleep|go to bed|see|wait and see|lie down|get on with it))?$`, "u"),
  /^i(?:'ve| have)(?: got)? a high pain threshold(?:,? (?:so|and) i [a-z ]+)?$/u,
];

const isRemark = (sentence: string): boolean => {
  const plain = sentence.toLowerCase().replaceAll("’", "'").replace(/[.!?…\s]+$/u, "").trim();
  return REMARKS.some((remark) => remark.test(plain));
};

/** The text without the sentences that only make light of it; the text itself when nothing else is left. */
export function withoutRemarks(text: string): string {
  const sentences = text.split(/(?<=[.!?…\n])\s+/u);
  const kept = sentences.filter((sentence) => !isRemark(sentence));
  return kept.length === 0 || kept.length === sentences.length ? text : kept.join(" ");
}
