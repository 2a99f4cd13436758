/** What the patients of a crowd write: common complaints, some pressing, none with anything but the complaint. */
const COMPLAINTS = [
  "I have had a sore throat and a runny nose since yesterday.",
  "My lower back hurts since I lifted a heavy box three days ago.",
  "It burns when I pass water and I have to go all the time.",
  "I have had a cough with phlegm for eight days and feel tired.",
  "My ear hurts since last night and I hear less on that side.",
  "I twisted my ankle. It is swollen, but I can stand on it.",
  "I have had a headache on both sides since this morning.",
  "I have had stomach cramps and diarrhoea since yesterday.",
  "I have an itchy red rash on both arms.",
  "I feel dizzy when I stand up, for about a week now.",
  "I have a tight pain in my chest that goes into my left arm.",
  "I have a fever of 38.9 with aching limbs and a cough.",
] as const;

/** How the complaint goes on. 12 and 5 have no common factor, so that 60 patients in a row write something different. */
const CIRCUMSTANCES = ["", " Can I take ibuprofen?", " I take no new medicines.", " It is getting worse.", " I had the same last year."] as const;

/** What the patient with this number writes, 0 up. */
export function crowdQuestion(index: number): string {
  return `${COMPLAINTS[index % COMPLAINTS.length] ?? ""}${CIRCUMSTANCES[index % CIRCUMSTANCES.length] ?? ""}`;
}
