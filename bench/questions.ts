/** What patients write: common complaints, some urgent, some in few words and some in many. */
const COMPLAINTS = [
  "I have had a sore throat and a runny nose since yesterday, no fever.",
  "My lower back hurts since I lifted a box three days ago. It is worse when I bend.",
  "It burns when I pass water and I have to go every half hour.",
  "I have a cough with yellow phlegm for eight days and feel tired.",
  "My left ear hurts since last night and I hear less on that side.",
  "I twisted my ankle playing football. It is swollen but I can stand on it.",
  "A headache on both sides since this morning, like a band around my head.",
  "My stomach cramps and I have had diarrhoea six times since yesterday.",
  "I have an itchy red rash on both arms since I worked in the garden.",
  "I feel dizzy when I stand up, for about a week now.",
  "My chest feels tight and heavy and the pain goes into my left arm. I am sweating.",
  "My hay fever is bad again: sneezing, itching eyes, blocked nose.",
  "My knee has been stiff and painful in the mornings for two months.",
  "I can't sleep and I worry all day long. It has been like this for four weeks.",
  "I have a fever of 38.9 since two days, with aching limbs and a cough.",
  "Something is in my eye, it is red and waters, but I see well.",
  "I take warfarin and took two ibuprofen for my shoulder. Is that all right?",
  "I have heartburn after every meal, mostly at night when I lie down.",
  "My calf is swollen and hurts since I came back from a long flight.",
  "Sudden weakness in my right arm and my speech is slurred since half an hour.",
  "I need a new prescription for my blood pressure tablets. My last reading was 152 over 94.",
  "I have a lump under my skin on the back, soft, for years. It does not hurt.",
  "My period is ten days late and I have a light pulling pain on one side.",
  "I cut my finger while cooking. It has stopped bleeding but the edges gape.",
] as const;

const CIRCUMSTANCES = [
  "",
  " I am 34.",
  " I am 67 and have high blood pressure.",
  " I take no medicine.",
  " I am 45 and take metformin.",
  " Nothing like that has happened before.",
  " I had the same last year.",
] as const;

/** The complaint of the patient with this number, 0 up; 168 differ. */
export function questionOf(patient: number): string {
  return `${COMPLAINTS[patient % COMPLAINTS.length] ?? COMPLAINTS[0]}${CIRCUMSTANCES[patient % CIRCUMSTANCES.length] ?? ""}`;
}

/** An ordinary complaint that every agent has something to do for. */
export const ONE_QUESTION = "I have had a cough with yellow phlegm and a fever of 38.9 for three days. I am 58, take metformin and lisinopril, and I smoke.";
