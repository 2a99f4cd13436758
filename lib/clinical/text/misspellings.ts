/**
 * Misspellings that the corrector towards the lexicon cannot undo: too short, too far off, or another word by themselves.
 * Keys are lower case.
 */
export const MISSPELLINGS: Readonly<Record<string, string>> = {
  migrane: "migraine", migranes: "migraines", migrain: "migraine", migrains: "migraines", diarea: "diarrhea", diaria: "diarrhea", dioreah: "diarrhea", diarreha: "diarrhea", headake: "headache", hedake: "headache", headace: "headache",
  stomache: "stomach ache", stomachache: "stomach ache", tummyache: "tummy ache", bellyache: "belly ache", toothake: "toothache", backake: "back ache", earake: "earache",
  ankel: "ankle", ankels: "ankles", anckle: "ankle", elbo: "elbow", shoulde: "shoulder", sholdr: "shoulder", neumonia: "pneumonia", numonia: "pneumonia", astma: "asthma", azma: "asthma", concusion: "concussion", concution: "concussion",
  seizer: "seizure", seizers: "seizures", sezure: "seizure", absess: "abscess", abcess: "abscess", absces: "abscess", exma: "eczema", exzema: "eczema", puss: "pus", blod: "blood", bloood: "blood", urin: "urine", yurine: "urine",
  breth: "breath", brething: "breathing", breathin: "breathing", breaf: "breath", throte: "throat", swollon: "swollen", swolen: "swollen", sworlen: "swollen", dizzyness: "dizziness", diziness: "dizziness", dizy: "dizzy", naseous: "nauseous", nauseas: "nauseous",
  rashs: "rashes", itchey: "itchy", ichy: "itchy", feva: "fever", temprture: "temperature", temprature: "temperature", tempreture: "temperature", shakey: "shaky", vomitted: "vomited", vommit: "vomit", vomet: "vomit",
  bleedin: "bleeding", bleding: "bleeding", burnin: "burning", itchin: "itching", achey: "achy", acheing: "aching", hurtin: "hurting", swellin: "swelling", coughin: "coughing", faintin: "fainting", sneezin: "sneezing", wheezin: "wheezing", peein: "peeing", weein: "weeing",
  testical: "testicle", testicals: "testicles", testicule: "testicle", virgina: "vagina", peroid: "period", perod: "period", tonsels: "tonsils", tonsills: "tonsils", apendix: "appendix", appendics: "appendix", kidnee: "kidney", livver: "liver",
  chets: "chest", hartbeat: "heartbeat", palpatations: "palpitations", palputations: "palpitations", musle: "muscle", mussle: "muscle", rist: "wrist", 
  unconcious: "unconscious", unconsious: "unconscious", collasped: "collapsed", colapsed: "collapsed", paralized: "paralysed", alergy: "allergy", alergies: "allergies", anafilaxis: "anaphylaxis", epipin: "epipen", inhailer: "inhaler", antibotics: "antibiotics", antibotic: "antibiotic", antibiotcs: "antibiotics",
};
