/** Words of health texts that are spoken otherwise than the rules below expect, by their number of syllables. */
const EXCEPTIONS_BY_COUNT: Readonly<Record<number, string>> = {
  1: "ache aches eyes friend friends",
  2:
    "acne asthma being beyond business centre client diet doing evening every fibre fluid forehead forearm foreskin going headaches herpes homemade layer layers lifetime " +
    "people poem quiet rabies rely scabies science seeing several someone something sometimes",
  3: "aftercare anyone apnoea area areas cereal earlier everyone everything idea ideas medicine medicines reaction recipe somebody",
  4: "anybody diabetes reliable",
};

const EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(EXCEPTIONS_BY_COUNT).flatMap(([count, words]) => words.split(" ").map((word) => [word, Number(count)] as const)),
);

/** A short word of two syllables: any, ego; not one, eye or ice. */
const SHORT_OF_TWO = /^[aeiou][^aeiou][aiouy]$/;

/** Vowel pairs that are spoken as two: di-et, ra-di-o, cre-ate, flu-id. */
const SPLIT_PAIRS = /[^cstg]ia|[^csgt]io(?!u)|iu[ms]|eou|ie[tn](?!ce|t)|[^q]ua[lr]|uou|creat(?!u)|[^csgtx]iou|uid(?!e)|[aeiouy]ing$|oea|ism$|thm/g;

/** Ends that are written but not spoken: hop(e), hop(es), hop(ed), car(e)ful, saf(e)ly. */
const SILENT_ENDS = /(?:[^laeiouy]es|[aeiouy]les|[^aeiouy]e|[^aeioutdy]ed|[aeiouy]le)$/;
const SPOKEN_ES = /(?:s|x|z|ch|sh|ce|ge|se|ze)es$|[csgxz]es$|(?:ch|sh)es$/;
const SPOKEN_LE = /[^aeiouy]les?$|[^aeiouylr]led$/;
const SILENT_MIDDLE_E = /[^aeiouy]e(?=(?:ful|less|ly|ment|ness|where|times?)(?:s|ly)?$)/g;

/**
 * Estimated number of spoken syllables of one English word, at least 1.
 * A number written in digits counts as one, so that doses and times do not weigh as long words.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/['’]s$/, "").replace(/[^a-z]/g, "");
  if (letters.length === 0) return 1;
  const known = EXCEPTIONS.get(letters);
  if (known !== undefined) return known;
  if (letters.length <= 3) return SHORT_OF_TWO.test(letters) ? 2 : 1;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const split = letters.match(SPLIT_PAIRS)?.length ?? 0;
  const silentMiddle = letters.match(SILENT_MIDDLE_E)?.length ?? 0;
  const silentEnd = SILENT_ENDS.test(letters) && !SPOKEN_ES.test(letters) && !SPOKEN_LE.test(letters) ? 1 : 0;
  return Math.max(1, groups + split - silentMiddle - silentEnd);
}
