import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InteractionSeverity } from "../types";
import { checkInteractions } from "./check-interactions";
import { SEVERITY_RANK } from "./checks/severity-rank";
import { DRUGS } from "./drugs/catalogue";

const severityOf = (...drugs: [string, string]): InteractionSeverity | undefined => checkInteractions({ drugs }).interactions[0]?.severity;

describe("contraindicated pairs of the ONC high-priority list", () => {
  it.each([
    ["phenelzine", "lisdexamfetamine"], ["Nardil", "Sudafed"], ["tranylcypromine", "Ritalin"], ["moclobemide", "fluoxetine"], ["selegiline", "venlafaxine"],
    ["phenelzine", "amitriptyline"], ["isocarboxazid", "pethidine"], ["phenelzine", "tramadol"], ["tranylcypromine", "methadone"], ["Imitrex", "moclobemide"],
    ["tranylcypromine", "procarbazine"], ["ergotamine", "clarithromycin"], ["dihydroergotamine", "ketoconazole"], ["simvastatin", "itraconazole"],
    ["Zocor", "Biaxin"], ["lovastatin", "ritonavir"], ["simvastatin", "Kaletra"], ["irinotecan", "ketoconazole"], ["atazanavir", "rifampin"],
    ["darunavir", "St John's wort"], ["lopinavir", "carbamazepine"], ["Reyataz", "Nexium"], ["febuxostat", "azathioprine"], ["Uloric", "6-MP"],
    ["tizanidine", "fluvoxamine"], ["Zanaflex", "Cipro"], ["ramelteon", "Luvox"],
  ])("%s with %s", (a, b) => {
    expect(severityOf(a, b)).toBe("contraindicated");
  });

  it("and two medicines that are known to prolong QT are major", () => {
    expect(severityOf("haloperidol", "methadone")).toBe("major");
    expect(severityOf("sotalol", "azithromycin")).toBe("major");
  });
});

describe("serious pairs that patients meet", () => {
  it.each<[string, string, InteractionSeverity]>([
    ["warfarin", "ibuprofen", "major"], ["Coumadin", "Aleve", "major"], ["Eliquis", "aspirin", "major"], ["warfarin", "Bactrim", "major"], ["warfarin", "Flagyl", "major"],
    ["sildenafil", "GTN spray", "contraindicated"], ["Cialis", "isosorbide mononitrate", "contraindicated"], ["methotrexate", "Septrin", "contraindicated"],
    ["azathioprine", "allopurinol", "contraindicated"], ["Vicodin", "Xanax", "major"], ["oxycodone", "pregabalin", "major"], ["codeine", "alcohol", "major"],
    ["lithium", "ibuprofen", "major"], ["lithium", "lisinopril", "major"], ["lithium", "furosemide", "major"], ["Entresto", "ramipril", "contraindicated"],
    ["ramipril", "spironolactone", "major"], ["digoxin", "verapamil", "major"], ["bisoprolol", "verapamil", "major"], ["clopidogrel", "omeprazole", "major"],
    ["tamoxifen", "paroxetine", "major"], ["Accutane", "doxycycline", "contraindicated"], ["theophylline", "ciprofloxacin", "major"], ["sertraline", "tramadol", "major"],
    ["linezolid", "citalopram", "contraindicated"], ["Microgynon", "rifampicin", "major"], ["metformin", "CT contrast", "major"], ["levothyroxine", "iron tablets", "moderate"],
    ["ciprofloxacin", "calcium", "moderate"], ["metronidazole", "wine", "major"], ["simvastatin", "amlodipine", "major"], ["colchicine", "clarithromycin", "contraindicated"],
    ["valproate", "meropenem", "contraindicated"], ["lamotrigine", "Depakote", "major"], ["ivabradine", "diltiazem", "contraindicated"], ["Paxlovid", "simvastatin", "contraindicated"],
    ["NyQuil", "phenelzine", "contraindicated"], ["blood thinner", "ibuprofen", "major"], ["methotrexate", "yellow fever vaccine", "contraindicated"],
  ])("%s with %s: %s", (a, b, severity) => {
    expect(severityOf(a, b)).toBe(severity);
  });

  it.each([
    ["paracetamol", "amoxicillin"], ["lisinopril", "amlodipine"], ["metformin", "lisinopril"], ["levothyroxine", "paracetamol"], ["salbutamol", "beclometasone"],
    ["atorvastatin", "amlodipine"], ["cetirizine", "paracetamol"], ["omeprazole", "amlodipine"], ["metformin", "atorvastatin"], ["ibuprofen", "paracetamol"],
  ])("raises nothing about %s with %s", (a, b) => {
    expect(severityOf(a, b)).toBeUndefined();
  });
});

describe("three together", () => {
  it("an ACE inhibitor, a water tablet and an anti-inflammatory are major; without the water tablet moderate", () => {
    const three = checkInteractions({ drugs: ["ramipril", "furosemide", "ibuprofen"] }).interactions;
    expect(three[0]).toMatchObject({ a: "ramipril", b: "ibuprofen", severity: "major", consequence: expect.stringContaining("furosemide") as string });
    expect(severityOf("ramipril", "ibuprofen")).toBe("moderate");
  });
});

describe("duplicates", () => {
  it.each<[string, string, InteractionSeverity]>([
    ["ibuprofen", "naproxen", "major"], ["sertraline", "citalopram", "major"], ["apixaban", "rivaroxaban", "contraindicated"], ["warfarin", "apixaban", "major"],
    ["paracetamol", "Tylenol PM", "major"], ["co-codamol", "NyQuil", "major"], ["Nurofen", "ibuprofen", "major"], ["lisinopril", "ramipril", "major"],
    ["simvastatin", "atorvastatin", "major"], ["zopiclone", "zolpidem", "major"],
  ])("%s with %s", (a, b, severity) => {
    expect(checkInteractions({ drugs: [a, b] }).interactions[0]).toMatchObject({ severity });
  });

  it("two insulins, or a nitrate spray beside nitrate tablets, are usually meant", () => {
    expect(checkInteractions({ drugs: ["Lantus", "NovoRapid"] }).interactions).toEqual([]);
    expect(checkInteractions({ drugs: ["GTN spray", "isosorbide mononitrate"] }).interactions).toEqual([]);
  });

  it("one medicine named twice is no duplicate, nor are a tablet and a gel", () => {
    expect(checkInteractions({ drugs: ["warfarin", "Warfarin 5 mg tablets"] }).interactions).toEqual([]);
    expect(checkInteractions({ drugs: ["ibuprofen", "Voltarol Emulgel"] }).interactions.filter(({ duplicate }) => duplicate)).toEqual([]);
  });
});

it("treats what is used on the skin as hardly absorbed, but not miconazole gel with warfarin", () => {
  expect(severityOf("warfarin", "ibuprofen gel")).toBe("minor");
  expect(severityOf("warfarin", "miconazole oral gel")).toBe("major");
});

describe("names", () => {
  it.each([
    ["warfarin 5 mg tablets", "ibuprofen"], ["WARFARIN SODIUM", "Ibuprofen 400mg tds prn"], ["Warfarin (Coumadin) 3mg od", "Advil"], ["warfrin", "ibuprofin"], ["Marevan", "Nurofen 200 mg"],
  ])("reads %s and %s", (a, b) => {
    expect(checkInteractions({ drugs: [a, b] })).toMatchObject({ interactions: [{ a, b, severity: "major" }], unknown: [] });
  });

  it("reports what it read into a misspelling", () => {
    expect(checkInteractions({ drugs: ["ibuprofin", "Elliquis"] }).readAs).toEqual({ ibuprofin: "ibuprofen", Elliquis: "apixaban" });
  });

  it("reports unknown names as unknown, and names what they may be", () => {
    const report = checkInteractions({ drugs: ["foobarium", "hydroxazine", "warfarin"], allergies: ["zzyxol"] });
    expect(report.unknown).toEqual(["foobarium", "hydroxazine", "zzyxol"]);
    expect(report.suggestions["hydroxazine"]).toEqual(expect.arrayContaining(["hydroxyzine", "hydralazine"]));
  });

  it("takes salts for salts: losartan potassium is no potassium, losartan and potassium are two", () => {
    expect(checkInteractions({ drugs: ["losartan potassium", "spironolactone"] }).interactions).toHaveLength(1);
    expect(severityOf("losartan", "potassium")).toBe("major");
  });

  it("lists nothing for none", () => {
    expect(checkInteractions({ drugs: ["none", "", "nil"], allergies: ["NKDA", "none known", "Peanuts", "pollen"] })).toMatchObject({ interactions: [], unknown: [] });
  });
});

describe("allergies", () => {
  const conflict = (allergy: string, drug: string) => checkInteractions({ drugs: [drug], allergies: [allergy] }).allergies[0]?.severity;

  it.each<[string, string, InteractionSeverity | undefined]>([
    ["penicillin", "amoxicillin", "contraindicated"], ["Penicillin", "Augmentin", "contraindicated"], ["penicillin V", "flucloxacillin", "contraindicated"],
    ["amoxicillin", "cefalexin", "major"], ["penicillin", "cefuroxime", "moderate"], ["penicillin", "cefazolin", "minor"], ["penicillin", "azithromycin", undefined],
    ["sulfa", "Bactrim", "contraindicated"], ["sulfa drugs", "sulfasalazine", "contraindicated"], ["sulfonamides", "furosemide", "minor"],
    ["aspirin", "ibuprofen", "contraindicated"], ["NSAIDs", "naproxen", "contraindicated"], ["ibuprofen", "celecoxib", "moderate"], ["aspirin", "paracetamol", undefined],
    ["codeine", "morphine", "major"], ["lisinopril", "ramipril", "contraindicated"], ["lisinopril", "Entresto", "contraindicated"], ["carbamazepine", "phenytoin", "major"],
    ["clarithromycin", "erythromycin", "major"], ["contrast dye", "iohexol", "contraindicated"], ["latex", "amoxicillin", undefined], ["penicilin", "amoxicillin", "contraindicated"],
    ["paracetamol", "co-codamol", "contraindicated"], ["ibuprofen", "ibuprofen gel", "contraindicated"],
  ])("%s against %s: %s", (allergy, drug, severity) => {
    expect(conflict(allergy, drug)).toBe(severity);
  });
});

describe("pregnancy, breastfeeding and conditions", () => {
  const caution = (drug: string, about: object) => checkInteractions({ drugs: [drug], ...about }).cautions[0]?.severity;

  it.each<[string, InteractionSeverity | undefined]>([
    ["isotretinoin", "contraindicated"], ["Epilim", "contraindicated"], ["methotrexate", "contraindicated"], ["ramipril", "contraindicated"], ["warfarin", "contraindicated"],
    ["doxycycline", "major"], ["simvastatin", "major"], ["paracetamol", undefined], ["amoxicillin", undefined], ["levothyroxine", undefined], ["folic acid", undefined],
  ])("%s in pregnancy: %s", (drug, severity) => {
    expect(caution(drug, { pregnant: true })).toBe(severity);
    expect(caution(drug, {})).toBeUndefined();
  });

  it("anti-inflammatories are forbidden from week 20, and while the week is not known", () => {
    expect(caution("ibuprofen", { pregnant: true, pregnancyWeeks: 12 })).toBe("major");
    expect(caution("ibuprofen", { pregnant: true, pregnancyWeeks: 20 })).toBe("contraindicated");
    expect(caution("ibuprofen", { pregnant: true })).toBe("contraindicated");
  });

  it.each<[string, string, InteractionSeverity | undefined]>([
    ["ibuprofen", "CKD stage 3", "major"], ["naproxen", "Heart failure", "major"], ["diclofenac", "Peptic ulcer", "contraindicated"], ["propranolol", "Asthma", "contraindicated"],
    ["timolol eye drops", "asthma", "contraindicated"], ["metoclopramide", "Parkinson's disease", "contraindicated"], ["sumatriptan", "Angina", "contraindicated"],
    ["bupropion", "epilepsy", "contraindicated"], ["Microgynon", "Migraine with aura", "contraindicated"], ["dapsone", "G6PD deficiency", "contraindicated"],
    ["metformin", "CKD stage 5", "contraindicated"], ["paracetamol", "Asthma", undefined], ["ibuprofen gel", "heart failure", undefined], ["ibuprofen", "Family history of heart failure", undefined],
  ])("%s with %s: %s", (drug, condition, severity) => {
    expect(caution(drug, { conditions: [condition] })).toBe(severity);
  });

  it("codeine while breastfeeding is forbidden, paracetamol is not", () => {
    expect(caution("codeine", { breastfeeding: true })).toBe("contraindicated");
    expect(caution("paracetamol", { breastfeeding: true })).toBeUndefined();
  });
});

describe("laws", () => {
  const names = [...DRUGS.keys()];
  const lists = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 6 });
  const pairs = (drugs: readonly string[]) =>
    checkInteractions({ drugs }).interactions.map(({ a, b, severity, source }) => [...[a, b].toSorted(), severity, source].join("|")).toSorted();

  it("the order of the list changes nothing but the order of the answer", () => {
    fc.assert(fc.property(lists, (drugs) => {
      expect(pairs(drugs.toReversed())).toEqual(pairs(drugs));
    }));
  });

  it("the most severe comes first", () => {
    fc.assert(fc.property(lists, (drugs) => {
      const ranks = checkInteractions({ drugs }).interactions.map(({ severity }) => SEVERITY_RANK[severity]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    }));
  });

  it("one more medicine takes no interaction away", () => {
    fc.assert(fc.property(lists, fc.constantFrom(...names), (drugs, more) => {
      const before = checkInteractions({ drugs }).interactions;
      const after = checkInteractions({ drugs: [...drugs, more] }).interactions;
      for (const { a, b, severity } of before) {
        const same = after.find((pair) => pair.a === a && pair.b === b);
        expect(SEVERITY_RANK[same?.severity ?? "minor"]).toBeGreaterThanOrEqual(SEVERITY_RANK[severity]);
      }
    }));
  });

  it("never throws, and leaves no name out: each is checked or unknown", () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 4 }), (drugs) => {
      expect(Array.isArray(checkInteractions({ drugs, allergies: drugs }).unknown)).toBe(true);
    }));
  });

  it("leaves no placeholder in a text, for any pair of a class sample", () => {
    fc.assert(fc.property(lists, (drugs) => {
      expect(JSON.stringify(checkInteractions({ drugs, pregnant: true, breastfeeding: true }))).not.toMatch(/\{[abc]\}/);
    }));
  });
});
