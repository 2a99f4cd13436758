/** Questions that show something, each with a patient whose record makes it matter. */
export const STAGE_QUESTIONS = [
  { label: "Fever and ibuprofen, on warfarin", patient: "maria-rossi", text: "Fever for three days, right side hurts at the back. Can I take ibuprofen?" },
  { label: "Red flag: chest pain", patient: "viktor-horvath", text: "My chest has felt tight and heavy for an hour, and the pain goes into my left arm. I am sweating." },
  { label: "Red flag: stroke signs", patient: "margaret-hughes", text: "My right arm has been weak for half an hour and my words come out slurred." },
  { label: "Fever after chemotherapy", patient: "karen-nielsen", text: "I have had a fever of 38.4 since this morning and feel shivery." },
  { label: "Pregnant, with a headache", patient: "amara-okafor", text: "I have had a bad headache since yesterday and I see flashing lights." },
  { label: "Breathless, heart failure", patient: "piotr-zielinski", text: "My ankles are more swollen than last week and I get short of breath on the stairs." },
  { label: "A cold, nothing on record", patient: "jonas-weber", text: "I have had a runny nose and a sore throat since yesterday. No fever." },
  { label: "Gout flare, kidney disease", patient: "ahmed-haddad", text: "My big toe has been red, hot and very painful since last night. May I take naproxen?" },
] as const;
