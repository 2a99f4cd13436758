import type { Vitals } from "../types";

/** Quantities that can be read from text beside the vital signs, in the units named here. */
export interface Labs {
  /** g/dL */ haemoglobin?: number;
  /** 10^9/L */ whiteCells?: number;
  /** 10^9/L */ neutrophils?: number;
  /** 10^9/L */ platelets?: number;
  /** mmol/L */ sodium?: number;
  /** mmol/L */ potassium?: number;
  /** mmol/L (total, corrected) */ calcium?: number;
  /** µmol/L */ creatinine?: number;
  /** mg/L */ crp?: number;
  /** mmol/L */ lactate?: number;
  /** ratio */ inr?: number;
  /** % */ hba1c?: number;
  /** mU/L */ tsh?: number;
  /** mmol/L blood ketones */ ketones?: number;
  /** blood pH */ ph?: number;
  /** Glasgow coma scale */ gcs?: number;
  /** seconds */ capillaryRefill?: number;
  /** 0 to 10 */ painScore?: number;
  /** µmol/L */ bilirubin?: number;
  /** U/L */ alt?: number;
  /** mmHg, systolic or diastolic read elsewhere */ peakFlowPercent?: number;
  /** mmol/L */ bicarbonate?: number;
  /** mmol/L */ urea?: number;
}

export interface Measurements {
  vitals: Vitals;
  labs: Labs;
}

const GAP = "(?:\\s|:|=|,|-|\\(|~|\\bof\\b|\\bis\\b|\\bwas\\b|\\bat\\b|\\bare\\b|\\bread\\b|\\breads\\b|\\breading\\b|\\breadings\\b|\\bto\\b|\\bup to\\b|\\baround\\b|\\babout\\b|\\bover\\b|\\bunder\\b|\\bonly\\b|\\bnow\\b|\\bshows?\\b|\\bshowed\\b|\\bshowing\\b|\\bsays?\\b|\\bsaid\\b|\\blevels?\\b|\\bmeasured\\b|\\bmeasures\\b|\\bmeter\\b|\\bcame back\\b|\\bhit\\b|\\breached\\b|\\bspiked\\b|\\bis now\\b|\\brate\\b|\\bconcentration\\b|\\bcount\\b|\\bserum\\b|\\bhas been\\b|\\bbeen\\b|\\bwere\\b|\\bof about\\b|\\bhigh as\\b|\\bas\\b|\\bthis morning\\b|\\btonight\\b|\\btoday\\b|\\byesterday\\b|\\bcurrently\\b|\\bjust\\b|\\bdropped\\b|\\bdown\\b|\\bgone\\b|\\bwent\\b|\\bfell\\b|\\bat home\\b|\\bin the\\b|\\bgets\\b|\\bkeeps\\b|\\bgetting\\b){0,7}";
const NUMBER = "(\\d{1,5}(?:\\.\\d{1,2})?)";

function after(names: string): RegExp {
  return new RegExp(`\\b(?:${names})\\b${GAP}${NUMBER}`, "gu");
}

/** Last plausible value behind one of the names; a later reading replaces an earlier one. */
function last(text: string, patterns: readonly RegExp[], plausible: (n: number) => boolean): { value: number; rest: string } | undefined {
  let found: { value: number; rest: string; at: number } | undefined;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = Number(match[1]);
      const end = match.index + match[0].length;
      // "last INR was 6 weeks ago" is a time, not a value
      if (!plausible(value) || /^\s?(?:weeks?|days?|months?|years?|hours?|minutes?)\b/u.test(text.slice(end, end + 9))) continue;
      // "no fever 27m" ends with an age
      if (value < 120 && /^\s?(?:m|yo|y|male|female|man|woman)\b/u.test(text.slice(end, end + 8))) continue;
      if (value < 85 && /^\s?f\b/u.test(text.slice(end, end + 3))) continue;
      if (found === undefined || end > found.at) found = { value, rest: text.slice(end, end + 16), at: end };
    }
  }
  return found;
}

const TEMPERATURE = after("temperature|fever|tmax|t|febrile|pyrexia|pyrexial|thermometer|temp");
const TEMPERATURE_UNIT = /\b((?:3\d|4[0-4])(?:\.\d{1,2})?(?=\s?(?:degrees?|c\b|celsius|centigrade))|(?:9[0-9]|10\d|11[0-3])(?:\.\d{1,2})?(?=\s?(?:degrees?|f\b|fahrenheit)))/gu;

/** "no fever, 26": the number behind a denial is an age or a count, unless it can only be a temperature ("no fever, 36.8"). */
const NO_FEVER = /\b(?:no|not|without|denies|denied|nor|any|never)(?: \w+)? (?:fevers?|temps?|temperatures?|febrile|pyrexia)\b(?!\D{0,12}(?:\d{2,3}\.\d|\d{2,3} ?(?:degrees|c\b|f\b)))/gu;

function celsius(value: number): number | undefined {
  if (value >= 26 && value <= 44) return value;
  if (value >= 85 && value <= 113) return Math.round(((value - 32) / 1.8) * 10) / 10;
  return undefined;
}

function readTemperature(text: string): number | undefined {
  const numeric = last(text, [TEMPERATURE, TEMPERATURE_UNIT], (n) => celsius(n) !== undefined);
  if (numeric !== undefined) return celsius(numeric.value);
  // "shivery 38.6": a lone decimal in the range of body temperatures.
  const lone = last(text, [/(?<![\d./])\b(3[5-9]\.\d|4[0-2]\.\d)\b(?!\s?(?:kg|mmol|weeks?|%|mg|g\b|cm|lbs?|l\b|\/|units|years?|stone|inch))/gu], () => true);
  return lone?.value;
}

function readVitals(said: string): Vitals {
  // A transferrin saturation is not oxygen, and the angle of a bend is not a temperature.
  const text = said.replace(NO_FEVER, " ").replace(/\b(?:transferrin|iron) sat(?:s|uration)?\b/gu, "transferrin").replace(/\b(?:bend|bent|angle|curv\w*|flex\w*|rotat\w*|abduct\w*)\b[^.]{0,40}?\b\d{1,3} degrees?\b/gu, " ");
  const vitals: Vitals = {};
  const temperature = readTemperature(text);
  if (temperature !== undefined) vitals.temperature = temperature;
  let pressure: RegExpMatchArray | undefined;
  for (const match of text.matchAll(/\b(\d{2,3})\s?(?:\/|over)\s?(\d{2,3})\b(?!\s?(?:mg|tablets|\/))/gu)) {
    const [sys, dia] = [Number(match[1]), Number(match[2])];
    if (sys >= 50 && sys <= 280 && dia >= 20 && dia <= 180 && sys > dia) pressure = match;
  }
  if (pressure !== undefined) {
    vitals.systolic = Number(pressure[1]);
    vitals.diastolic = Number(pressure[2]);
  } else {
    const systolic = last(text, [after("blood pressure|systolic|systolic blood pressure|sbp")], (n) => n >= 40 && n <= 280);
    if (systolic !== undefined) vitals.systolic = systolic.value;
  }
  const heart = last(text, [after("heart monitor|heart rate|pulse|hr|pulse rate|heartbeat|heart beat|heart going|heart racing|heart racing at|heart is racing|heart going like the clappers|heart going mental|heart doing|heart is doing|heart rate doing|heart going at|heart is at|heart beating at|heart thumping at|heart pounding at|heart is going|heart at|bpm|tachycardic|tachycardia|bradycardia|bradycardic|heart is beating|heart beating"), /(?<!respiratory |breathing |resp |filtration |flow |sedimentation )\brate(?: of| is| was|:| at| around| about)* (\d{2,3})\b/gu, /\b(?:heart|pulse)\b[^.;?!]{0,40}\bcount(?:ed)? (?:about |around |only )?(\d{2,3})\b/gu, /\b(\d{2,3})\s?(?:on (?:my|the|his|her|an?) (?:\w+ )?(?:watch|garmin|fitbit|apple|tracker|monitor)|bpm|beats per minute|beats a minute|beats\/min)\b/gu], (n) => n >= 20 && n <= 300);
  if (heart !== undefined) vitals.heartRate = heart.value;
  const breaths = last(text, [after("respiratory rate|resp rate|respirations|rr|respiration rate|breathing rate|respirations are|resps|tachypneic|tachypnea"), /\b(\d{2,3})\s?(?:breaths|breaths per minute|breaths a minute|breaths\/min)\b/gu, /\b(?:breath(?:ing|s|es)?|respiring|panting|resps?)(?: \w+){0,3} (\d{2,3}) ?(?:x |times )?(?:\/ ?|per |a |every |each |in a |in 1 |to the )?min(?:utes?)?\b/gu], (n) => n >= 4 && n <= 100);
  if (breaths !== undefined) vitals.respiratoryRate = breaths.value;
  const saturation = last(text, [after("oxygen saturation|saturation|saturations|saturating|sat|o2 sat|pulse ox|pulse oximeter|pulse oximetry|oximeter|oxygen|oxygen level|oxygen levels|satting"), /\b(?:oxygen|o2|sats?|finger (?:clip|thing|probe|meter|monitor))\b[^.;\d]{0,36}?\b(?:says|said|reads|reading|shows|showing|gives|is|was|of|at|to)\s(\d{2,3})\b(?! ?(?:l\b|lit|ml|mg|min|hour|day|year|kg|mmhg|\/))/gu, /\b(\d{2,3})\s?% (?:on (?:room )?air|oxygen|on ra|saturation|in room air|on \d)/gu], (n) => n >= 40 && n <= 100);
  if (saturation !== undefined) vitals.oxygenSaturation = saturation.value;
  const glucose = last(text, [after("cbg|cbgs|meter said|meter says|meter read|meter reads|meter shows|my meter|glucose|blood sugar|blood sugars|sugar|blood glucose|bgl|bm|capillary glucose|fingerstick|finger stick|random glucose|fasting glucose|cgm"), /\b(\d{1,4}(?:\.\d)?)\s?(?:mg \/ dl|mg\/dl|mmol)\b(?=[^.]{0,20}(?:glucose|sugar))/gu], (n) => n >= 0.5 && n <= 2000);
  if (glucose !== undefined) {
    const mmol = /^\s?mmol/u.test(glucose.rest) ? glucose.value : /^\s?mg/u.test(glucose.rest) || glucose.value > 35 ? glucose.value / 18 : glucose.value;
    vitals.glucose = Math.round(mmol * 10) / 10;
  }
  if (/\bon (?:\d+ ?(?:l|liters?|litres?) (?:of )?)?oxygen\b|\bnasal cannula\b|\bnon rebreather\b|\bsupplemental oxygen\b/u.test(text)) vitals.onOxygen = true;
  return vitals;
}

function readLabs(text: string): Labs {
  const labs: Labs = {};
  const read = (names: string, plausible: (n: number) => boolean): { value: number; rest: string } | undefined => last(text, [after(names)], plausible);
  const hb = read("hemoglobin|hgb|hb", (n) => n >= 2 && n <= 250);
  if (hb !== undefined) labs.haemoglobin = hb.value > 30 ? hb.value / 10 : hb.value;
  const wbc = read("wbc|white cell|white cells|white blood cell|white blood cells|leukocytes|leucocytes|leukocyte|leukocytosis|wcc|white count|whites", (n) => n >= 0.1 && n <= 99999);
  if (wbc !== undefined) labs.whiteCells = wbc.value > 300 ? wbc.value / 1000 : wbc.value;
  const anc = read("neutrophils|neutrophil|anc|absolute neutrophil", (n) => n >= 0 && n <= 50000);
  if (anc !== undefined && !/^\s?%/u.test(anc.rest)) labs.neutrophils = anc.value > 50 ? anc.value / 1000 : anc.value;
  const platelets = read("platelets|platelet|plt", (n) => n >= 1 && n <= 2000000);
  if (platelets !== undefined) labs.platelets = platelets.value > 3000 ? platelets.value / 1000 : platelets.value;
  const sodium = read("sodium|na", (n) => n >= 95 && n <= 190);
  if (sodium !== undefined) labs.sodium = sodium.value;
  const potassium = read("potassium|k", (n) => n >= 1.2 && n <= 10);
  if (potassium !== undefined) labs.potassium = potassium.value;
  const calcium = read("calcium|corrected calcium", (n) => (n >= 1 && n <= 5) || (n >= 5.5 && n <= 20));
  if (calcium !== undefined) labs.calcium = calcium.value > 5.2 ? Math.round(calcium.value * 25) / 100 : calcium.value;
  const creatinine = read("creatinine|cr", (n) => n >= 0.2 && n <= 2000);
  if (creatinine !== undefined) labs.creatinine = creatinine.value < 20 ? Math.round(creatinine.value * 88.4) : creatinine.value;
  const crp = read("crp|c reactive protein|reactive protein", (n) => n >= 0 && n <= 800);
  if (crp !== undefined) labs.crp = crp.value;
  const lactate = read("lactate|lactic acid", (n) => n >= 0.2 && n <= 30);
  if (lactate !== undefined) labs.lactate = lactate.value;
  const inr = read("inr", (n) => n >= 0.5 && n <= 20);
  if (inr !== undefined) labs.inr = inr.value;
  const hba1c = read("hba1c|a1c|hemoglobin a1c", (n) => n >= 3 && n <= 180);
  if (hba1c !== undefined) labs.hba1c = hba1c.value > 20 ? Math.round((hba1c.value / 10.93 + 2.15) * 10) / 10 : hba1c.value;
  const tsh = read("tsh", (n) => n >= 0 && n <= 200);
  if (tsh !== undefined) labs.tsh = tsh.value;
  const ketones = read("ketones|ketone|ketone meter", (n) => n >= 0 && n <= 15);
  if (ketones !== undefined && !/^\s?\+/u.test(ketones.rest)) labs.ketones = ketones.value;
  const ph = read("ph", (n) => n >= 6.5 && n <= 7.9);
  if (ph !== undefined) labs.ph = ph.value;
  const gcs = read("gcs|glasgow coma scale|glasgow coma score|coma scale|glasgow", (n) => n >= 3 && n <= 15);
  if (gcs !== undefined) labs.gcs = gcs.value;
  const refill = read("capillary refill|cap refill|capillary refill time|crt", (n) => n >= 1 && n <= 10);
  if (refill !== undefined) labs.capillaryRefill = refill.value;
  const bilirubin = read("bilirubin|total bilirubin", (n) => n >= 0.1 && n <= 900);
  if (bilirubin !== undefined) labs.bilirubin = bilirubin.value < 40 ? Math.round(bilirubin.value * 17.1) : bilirubin.value;
  const alt = read("alt|ast|transaminases", (n) => n >= 5 && n <= 20000);
  if (alt !== undefined) labs.alt = alt.value;
  const bicarbonate = read("bicarbonate|hco3|bicarb", (n) => n >= 2 && n <= 50);
  if (bicarbonate !== undefined) labs.bicarbonate = bicarbonate.value;
  const urea = read("urea|bun", (n) => n >= 0.5 && n <= 200);
  if (urea !== undefined) labs.urea = /^\s?mg/u.test(urea.rest) ? Math.round(urea.value * 0.357 * 10) / 10 : urea.value;
  const peak = read("peak flow|peak expiratory flow|pef", (n) => n >= 10 && n <= 100);
  if (peak !== undefined && /^\s?%/u.test(peak.rest)) labs.peakFlowPercent = peak.value;
  // "peak flow 150 (usually 480)"
  const usual = /\b(?:peak (?:expiratory )?flow|pefr?)\b\D{0,20}(\d{2,3})\b(?!\s?%)[^.\d]{0,30}?\b(?:usual(?:ly)?|normal(?:ly)?|best|predicted|of|from)\b\D{0,16}?(\d{3})\b/u.exec(text);
  if (usual?.[1] !== undefined && Number(usual[2]) > 0 && labs.peakFlowPercent === undefined) labs.peakFlowPercent = Math.round((100 * Number(usual[1])) / Number(usual[2]));
  const pain = /\b(?:pain|it|about|severity|is|a|at|rated|rates|rate)?[^.\d]{0,25}\b(\d{1,2})(?:\.\d)?\s?(?:\/|out of)\s?10\b(?!\d)/u.exec(text);
  if (pain?.[1] !== undefined && Number(pain[1]) <= 10) labs.painScore = Number(pain[1]);
  return labs;
}

/**
 * Numbers with units from normalised text. Temperature is given in degrees Celsius, glucose in mmol/L; both are
 * told from Fahrenheit and mg/dL by unit or, without one, by the only plausible range.
 */
export function readMeasurements(text: string): Measurements {
  return { vitals: readVitals(text), labs: readLabs(text) };
}
