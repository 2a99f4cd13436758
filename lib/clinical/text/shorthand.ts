/** Chart and forum shorthand, opened before anything is matched. Keys are lower case. */
export const SHORTHAND: Readonly<Record<string, string>> = {
  "c/o": "complains of", "s/p": "status post", "h/o": "history of", "w/o": "without", "n/v": "nausea vomiting",
  "n/v/d": "nausea vomiting diarrhea", "r/o": "rule out", "p/w": "presents with", "f/u": "follow up", "y/o": "year old",
  "w/": "with", "b/c": "because", "n/t": "non tender", "d/c": "discharge", "b/l": "bilateral", "o/e": "on examination",
  hx: "history", pmh: "past medical history", pmhx: "past medical history", fhx: "family history", dx: "diagnosis", dxed: "diagnosed",
  sx: "symptoms", tx: "treatment", rx: "prescription", abx: "antibiotics", antibx: "antibiotics", meds: "medicines", med: "medicine",
  temp: "temperature", temps: "temperature", bp: "blood pressure", wks: "weeks", wk: "week", hrs: "hours",
  mins: "minutes", min: "minutes", secs: "seconds", yrs: "years", yr: "year", mths: "months", mth: "month", mos: "months",
  b4: "before", u: "you", ur: "your", r: "are", cuz: "because", coz: "because", bc: "because", tho: "though", thru: "through",
  tmrw: "tomorrow", tmr: "tomorrow", "2day": "today", rn: "right now", prob: "probably", pls: "please", plz: "please", ppl: "people",
  alot: "a lot", abit: "a bit", gonna: "going to", wanna: "want to", gotta: "got to", kinda: "kind of", sorta: "sort of", lil: "little",
  pt: "patient", pts: "patients", abd: "abdominal", abdo: "abdominal", htn: "hypertension", dm: "diabetes", t1dm: "type 1 diabetes",
  t2dm: "type 2 diabetes", t1d: "type 1 diabetes", t2d: "type 2 diabetes", cva: "stroke", gerd: "acid reflux", gord: "acid reflux",
  utis: "uti", bms: "bowel movements", bm: "bowel movement", sats: "oxygen saturation", spo2: "oxygen saturation", o2: "oxygen",
  loc: "loss of consciousness", lmp: "last menstrual period", tylenol: "paracetamol tylenol", acetaminophen: "paracetamol",
  calpol: "paracetamol", panadol: "paracetamol", advil: "ibuprofen", motrin: "ibuprofen", nurofen: "ibuprofen",
  bday: "birthday", grandad: "grandfather", granddad: "grandfather", grandpa: "grandfather", gramps: "grandfather",
  grandma: "grandmother", gran: "grandmother", granny: "grandmother", nan: "grandmother", nana: "grandmother", papa: "dad",
  hubby: "husband", bf: "boyfriend", gf: "girlfriend", preggo: "pregnant", preg: "pregnant", preggers: "pregnant", ob: "obstetrician",
  dr: "doctor", doc: "doctor", docs: "doctor", gp: "doctor", pcp: "doctor", ed: "emergency department", appt: "appointment",
  ibs: "irritable bowel syndrome", ibd: "inflammatory bowel disease", copd: "copd", uri: "cold", doe: "breathless on exertion",
  tia: "tia", dvt: "dvt", sob: "shortness of breath", cpr: "cpr", uncontious: "unconscious", alittle: "a little", aswell: "as well",
  ds: "son", dd: "daughter", dh: "husband", dgs: "grandson", dgd: "granddaughter", dss: "stepson", dsd: "stepdaughter", atm: "at the moment", idk: "i do not know", "d+v": "diarrhea and vomiting", ive: "i have", dont: "do not", wasnt: "was not",
};

/** Only read this way when written in capitals: in lower case they are ordinary words. */
export const UPPERCASE_SHORTHAND: Readonly<Record<string, string>> = {
  PE: "pulmonary embolism", MI: "heart attack", HA: "headache", CP: "chest pain", OD: "overdose", RA: "rheumatoid arthritis",
  MS: "multiple sclerosis", AF: "atrial fibrillation", CHF: "heart failure", HF: "heart failure", HR: "heart rate", RR: "respiratory rate",
  PR: "pulse", BM: "bowel movement", LLQ: "left lower abdomen", RIF: "right lower abdomen", LIF: "left lower abdomen", RLQ: "right lower abdomen", RUQ: "right upper abdomen",
  LUQ: "left upper abdomen", GI: "gastrointestinal", IV: "intravenous", IVDU: "intravenous drug use", SI: "suicidal thoughts",
  LP: "lumbar puncture", CAD: "coronary artery disease", CABG: "coronary bypass", PCI: "coronary stent", CKD: "chronic kidney disease",
  PMS: "premenstrual syndrome", ER: "emergency department", SAH: "subarachnoid hemorrhage", MVA: "car accident", MVC: "car accident",
  RTA: "car accident", BG: "blood glucose", BS: "blood sugar", ROM: "range of motion", GCS: "gcs", ETOH: "alcohol", NKDA: "no known drug allergies",
  TB: "tuberculosis", AIDS: "hiv infection", STD: "sexually transmitted infection", STI: "sexually transmitted infection", BPH: "enlarged prostate",
  DS: "son", DD: "daughter", DH: "husband", LO: "baby", HV: "health visitor", DTD: "daughter", DGS: "grandson", DGD: "granddaughter",
};

export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11",
  twelve: "12", thirteen: "13", fourteen: "14", fifteen: "15", sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19",
  twenty: "20", thirty: "30", forty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80", ninety: "90",
};
