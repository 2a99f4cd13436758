/**
 * Turns of speech that borrow words of illness or injury and mean none: "a pain in the neck", "fell asleep", "it hit me".
 * Each is said plainly instead, so that no finding is read from it. Long posts are full of them.
 */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  // the weather, not the patient
  [/\bit(?:'s| is| has|s)? been (?:about |over |nearly |around )?(?:2[5-9]|3[0-6]) ?(?:degrees|°)c?\b/giu, "the weather is summery"],
  [/\b(?:2[5-9]|3\d|4[0-5]) ?(?:degrees?|°) ?c? (?:heat|outside|weather|in the shade|here|all week)\b/giu, "summery weather"],
  [/\b(?:fell|fall|falls|falling|fallen) (?:fast )?asleep\b/giu, "dozed off"],
  [/\b(?:fell|fall|falls|falling|fallen) (?:pregnant)\b/giu, "became pregnant"],
  [/\b(?:fell|fall|falls|falling|fallen) (?:ill|sick)\b/giu, "became ill"],
  [/\b(?:fell|fall|falling|fallen) (?:in love|behind|out with|through|for (?:it|him|her)|apart laughing)\b/giu, "changed"],
  [/\bfirst[- ]time (?:poster|posting|caller|user|writer|writing here|here|mum|mom|mother|dad|parent|parents|mama)\b/giu, "newcomer"],
  [/\b(?:grow|grows|grew|growing|grown) out of (?:it|this|them)\b/giu, "outlive this"],
  [/\bstress(?:ed)? (?:test|echo|ecg|ekg)\b/giu, "heart test"],
  [/\b(?:such a|an absolute|a real|a right|a royal) pain in the (?:neck|ar?se?|bum|butt|backside|rear)\b/giu, "a nuisance"],
  [/\b(?:it|this|that|which)(?:'s| is| was) (?:such |just )?a (?:real |right |total )?pain (?=to\b|getting|having|because|when you have to)/giu, "it is a nuisance "],
  [/\b(?:sick|tired|sick and tired) of (?=it\b|this|that|being|having|the|my|all|people|waiting|hearing|feeling)/giu, "fed up with "],
  [/\bworried sick\b/giu, "very worried"],
  [/\b(?:scared|worried|bored|frightened|terrified|frozen|starved|stressed|embarrassed) to death\b/giu, "very $1"],
  [/\b(?:dying|died) (?:to (?=know|find|get|ask|go|hear)|of embarrassment|laughing|inside of embarrassment)/giu, "longing "],
  [/\b(?:it|that|this|reality) (?:just |suddenly |really )?hit me (?=that|how|when|what|then)/giu, "I noticed "],
  [/\bhit (?:the|a) (?:gym|pillow|hay|sack|road|shops|pub|town|books|brakes|wall at work)\b/giu, "went"],
  [/\bhit (?:my|his|her|the age of) (?=\d|thirties|forties|fifties|sixties|teens|twenties)/giu, "reached "],
  [/\b(?:it|this|that|what|which) (?:struck|strikes) me\b/giu, "I noticed"],
  [/\b(?:it )?(?:all )?kick(?:ed|s|ing)? off\b/giu, "began"],
  [/\bkick(?:ed|s|ing)? in\b/giu, "began to work"],
  [/\bbump(?:ed|ing)? into (?=an? |my |some|old|her|him|friends)/giu, "met "],
  [/\bcrash(?:ed|ing)? (?:out|on the (?:sofa|couch|settee|bed)|in bed|at (?:a|my) (?:friend|mate)'?s?)\b/giu, "slept"],
  [/\bby accident\b/giu, "accidentally"],
  [/\b(?:speed|speeds|sped|speeding) (?:it|this|that|things|recovery|healing|the healing|me)? ?(?:up|along)\b/giu, "hasten"],
  [/\b(?:that|to) speeds? (?=it|this|healing|recovery)/giu, "that hastens "],
  [/\b(?:my|her|his) heart (?:sank|sinks|melts|melted|goes out|went out|breaks|is breaking|broke|skipped a beat when i (?:saw|read|heard))\b/giu, "I felt"],
  [/\b(?:gut (?:feeling|instinct|reaction)|my gut (?:says|tells|is telling))\b/giu, "hunch"],
  [/\bgutted\b/giu, "sad"],
  [/\b(?:got|get|getting|having|had) cold feet\b(?= about| and (?:cancel|did not|didn))/giu, "hesitated"],
  [/\bpull(?:ing|ed|s)? (?:my|your|his|her|the other) leg\b(?= about| again|[.,!?]|$)(?! (?:muscle|hurts))/giu, "joking"],
  [/\b(?:at|in) the back of my mind\b/giu, "in thought"],
  [/\bkeep(?:ing|s)? an eye (?:on|out)\b/giu, "watch"],
  [/\b(?:on|gets on|getting on) my (?:last )?nerves?\b/giu, "annoying"],
  [/\bnerve[- ]?w?rac?king\b/giu, "worrying"],
  [/\b(?:chest of drawers|chest (?:freezer|press|day at the gym|day))\b/giu, "furniture"],
  [/\b(?:leg|back|arm|shoulder|ab|core) day\b/giu, "training"],
  [/\b(?:give|gave|giving) (?:it|this|them|that) a (?:shot|stab|crack|bash|whirl)\b/giu, "tried"],
  [/\b(?:shoot|shot) me (?:a|an) (?:message|dm|email|text)\b/giu, "write"],
  [/\b(?:for|on) a (?:bad|sore) (?:spot|note)\b/giu, "badly"],
  [/\bburning (?:question|desire|issue)\b/giu, "question"],
  [/\bburning up (?=behind|into|through|my (?:chest|throat|gullet)|the (?:chest|throat|gullet)|from)/giu, "burning "],
  [/\bbreak (?:the bank|a leg|the news|the ice|it to)\b/giu, "cost"],
  [/\b(?:can'?t|cannot|can not|couldn'?t|won'?t|will not|unable to) see (?=(?:me|us|him|her|you) (?:until|till|before|for|today|tomorrow|this|because|,|\.)|a (?:doctor|gp|dentist|specialist|nurse)|an? (?:optician|neuro)|anyone|anybody|my (?:gp|doctor|dentist)|the (?:gp|doctor|dentist)|why|how|the point|what)/giu, "no visit with "],
  [/\b(?:i'?m|i am) (?:just|only) (?:being )?(?:anxious|nervous|worried)\b/giu, "I am worried"],
  [/\b(?:haha |lol |hah |ha )?i(?:'?m| am) (?:sure|certain) i(?:'?ll| will|ll) (?:live|survive|be (?:fine|ok|okay|alright|grand))\b[.,!]?/giu, "."],
  [/['"]?\btalk and die\b['"]?/giu, "late harm"],
  [/\b(?:bear|bare) with me\b/giu, ""],
  [/\b(?:knocked|knocks|knocking) (?:me|him|her|us|you) (?:for six|sideways)\b/giu, "tired me out"],
  [/\b(?:blown|blew) (?:out of proportion|my mind)\b/giu, "surprising"],
  [/\b(?:under the weather)\b/giu, "unwell"],
  // Of oneself it means worried; of another it may be what it says.
  [/\b(i'?m|i am|i was|i get|i got|me|been|being|making me|just|probably|bit|so|a|super|getting) (?:so |a bit |just |being |super |really |probably |kinda |a little |getting |feeling )*paranoid\b/giu, "$1 worried"],
  [/\b(?:hypochondriac|health anxiety) (?:alert|here|mode)\b/giu, "worried"],
  [/\bhead(?:ed|ing|s)? (?=to\b|home|back|over|out|off|into|for|down to|up to)/giu, "going "],
  [/\b(?:heads[- ]up|head start|off the top of my head|head over heels|get my head (?:a?round)|in over my head|scratching my head)\b/giu, "well"],
  [/\bface to face\b|\bface ?time(?:d)?\b|\bface the\b|\bon the face of it\b|\blet's face it\b/giu, "meeting"],
];

/** The text with its turns of speech said plainly; the same text when it has none. */
export function withoutIdioms(text: string): string {
  return IDIOMS.reduce((out, [pattern, plain]) => out.replace(pattern, plain), text);
}
