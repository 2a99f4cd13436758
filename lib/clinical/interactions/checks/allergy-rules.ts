import type { InteractionSeverity } from "../../types";
import type { DrugSourceKey } from "../../sources/drugs";

export interface AllergyRule {
  /** selector of the allergen, read as a drug or class; see {@link selectDrugs} */
  allergen: string;
  /** selector of the medicine that does not suit */
  drug: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  source: DrugSourceKey;
}

const SAME_FAMILY = "Do not take it unless an allergy specialist said that you can.";
const ASK = "Tell the prescriber about the allergy first: a close relative may still cause a reaction.";
const RARE = "It rarely causes a reaction. Tell the prescriber, and get help at once for a rash, swelling or trouble breathing.";

/** Cross-reactions. The same medicine, and the same ingredient in another product, need no rule. Severest first for each pair. */
export const ALLERGY_RULES: readonly AllergyRule[] = [
  { allergen: "@penicillin", drug: "@penicillin", severity: "contraindicated", consequence: "It is a penicillin too: a severe allergic reaction is likely.", action: SAME_FAMILY, source: "nice_allergy" },
  { allergen: "@penicillin", drug: "@ceph_aminopenicillin_chain", severity: "major", consequence: "This cephalosporin shares its side chain with amoxicillin and ampicillin: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "@penicillin", drug: "@ceph_penicillin_g_chain", severity: "moderate", consequence: "This cephalosporin has a side chain like that of penicillin G: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "@penicillin", drug: "@ceph_unique_chain", severity: "minor", consequence: "Cefazolin shares no side chain with penicillins: a reaction is rare.", action: RARE, source: "allergy_guideline" },
  { allergen: "@penicillin", drug: "@cephalosporin", severity: "moderate", consequence: "About 2 in 100 people with a penicillin allergy also react to a cephalosporin.", action: ASK, source: "allergy_guideline" },
  { allergen: "@penicillin", drug: "@carbapenem", severity: "minor", consequence: "Fewer than 1 in 100 people with a penicillin allergy react to it.", action: RARE, source: "allergy_guideline" },
  { allergen: "@cephalosporin", drug: "@cephalosporin", severity: "contraindicated", consequence: "It is a cephalosporin too: an allergic reaction is likely.", action: SAME_FAMILY, source: "nice_allergy" },
  { allergen: "@ceph_aminopenicillin_chain", drug: "@aminopenicillin", severity: "major", consequence: "It shares a side chain with that cephalosporin: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "@cephalosporin", drug: "@penicillin", severity: "moderate", consequence: "Some people with a cephalosporin allergy also react to penicillins.", action: ASK, source: "allergy_guideline" },
  { allergen: "ceftazidime", drug: "aztreonam", severity: "major", consequence: "Both have the same side chain: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "aztreonam", drug: "ceftazidime", severity: "major", consequence: "Both have the same side chain: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "@carbapenem", drug: "@carbapenem", severity: "contraindicated", consequence: "It is a carbapenem too: an allergic reaction is likely.", action: SAME_FAMILY, source: "nice_allergy" },
  { allergen: "@carbapenem", drug: "@penicillin|@cephalosporin", severity: "moderate", consequence: "A related antibiotic: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "aspirin|NSAID", drug: "@cox2_selective", severity: "moderate", consequence: "It seldom causes the reaction that aspirin and ibuprofen cause, but it can.", action: "Take the first dose only under a doctor's eye.", source: "allergy_guideline" },
  { allergen: "@nsaid|@salicylate", drug: "@cox2_selective", severity: "moderate", consequence: "It seldom causes the reaction that other anti-inflammatory painkillers cause, but it can.", action: "Take the first dose only under a doctor's eye.", source: "allergy_guideline" },
  { allergen: "aspirin|NSAID", drug: "@nsaid|@salicylate", severity: "contraindicated", consequence: "Anti-inflammatory painkillers can cause the same reaction: wheezing, swelling, shock.", action: "Do not take it. Ask about paracetamol.", source: "nice_allergy" },
  { allergen: "@nsaid|@salicylate", drug: "@nsaid|@salicylate", severity: "contraindicated", consequence: "Other anti-inflammatory painkillers and aspirin can cause the same reaction: wheezing, swelling, shock.", action: "Do not take it. Ask about paracetamol.", source: "nice_allergy" },
  { allergen: "@sulfonamide_antibiotic", drug: "@sulfonamide_antibiotic", severity: "contraindicated", consequence: "It is a sulfonamide antibiotic too: a severe rash or shock is likely.", action: SAME_FAMILY, source: "nice_allergy" },
  { allergen: "@sulfonamide_antibiotic", drug: "sulfasalazine", severity: "contraindicated", consequence: "In the body it turns into a sulfonamide antibiotic: a severe rash is possible.", action: SAME_FAMILY, source: "fda" },
  { allergen: "sulfasalazine", drug: "@sulfonamide_antibiotic", severity: "contraindicated", consequence: "Both hold a sulfonamide antibiotic: a severe rash is possible.", action: SAME_FAMILY, source: "fda" },
  { allergen: "sulfasalazine", drug: "mesalazine|balsalazide|aspirin", severity: "moderate", consequence: "Both hold a salicylate: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@sulfonamide_antibiotic", drug: "dapsone", severity: "moderate", consequence: "A relative of sulfonamide antibiotics: a rash is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "@sulfonamide_antibiotic", drug: "@sulfonamide_other|@thiazide|@loop_diuretic|@sulfonylurea", severity: "minor", consequence: "It is a sulfonamide, but not an antibiotic: a cross-reaction is unlikely.", action: RARE, source: "allergy_guideline" },
  { allergen: "trimethoprim", drug: "pyrimethamine", severity: "moderate", consequence: "A close relative: a reaction is possible.", action: ASK, source: "bnf" },
  { allergen: "@macrolide", drug: "@macrolide", severity: "major", consequence: "It is a macrolide too: an allergic reaction is possible.", action: SAME_FAMILY, source: "nice_allergy" },
  { allergen: "@fluoroquinolone", drug: "@fluoroquinolone", severity: "contraindicated", consequence: "It is a quinolone too: an allergic reaction is likely.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@tetracycline_class", drug: "@tetracycline_class", severity: "contraindicated", consequence: "It is a tetracycline too: an allergic reaction is likely.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@aminoglycoside", drug: "@aminoglycoside", severity: "contraindicated", consequence: "It is an aminoglycoside too: an allergic reaction is likely.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@glycopeptide", drug: "@glycopeptide", severity: "major", consequence: "A close relative: an allergic reaction is possible.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@nitroimidazole", drug: "@nitroimidazole", severity: "contraindicated", consequence: "It is of the same family: an allergic reaction is likely.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@rifamycin", drug: "@rifamycin", severity: "contraindicated", consequence: "It is of the same family: an allergic reaction is likely.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@azole_antifungal", drug: "@azole_antifungal", severity: "moderate", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@herpes_antiviral", drug: "@herpes_antiviral", severity: "major", consequence: "A close relative: an allergic reaction is possible.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@ace_inhibitor", drug: "@ace_inhibitor|sacubitril", severity: "contraindicated", consequence: "Swelling of face, tongue and throat can come back, which can stop breathing.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@ace_inhibitor", drug: "@arb|@renin_inhibitor", severity: "moderate", consequence: "A few people whose face swelled with an ACE inhibitor also react to it. A cough alone is no reason.", action: ASK, source: "bnf" },
  { allergen: "@arb", drug: "@arb", severity: "major", consequence: "It is a sartan too: the reaction can come back.", action: SAME_FAMILY, source: "fda" },
  { allergen: "codeine|morphine|opioid", drug: "codeine|morphine|dihydrocodeine|hydrocodone|hydromorphone|oxycodone|oxymorphone|diamorphine|levorphanol|nalbuphine|butorphanol|pholcodine", severity: "major", consequence: "A close relative: a true allergic reaction could come back. Itching or sickness alone is a side effect.", action: ASK, source: "allergy_guideline" },
  { allergen: "dihydrocodeine|hydrocodone|hydromorphone|oxycodone|oxymorphone|diamorphine", drug: "codeine|morphine|dihydrocodeine|hydrocodone|hydromorphone|oxycodone|oxymorphone|diamorphine", severity: "major", consequence: "A close relative: a true allergic reaction could come back. Itching or sickness alone is a side effect.", action: ASK, source: "allergy_guideline" },
  { allergen: "codeine|morphine|opioid", drug: "tramadol", severity: "contraindicated", consequence: "The label warns of severe reactions in people who are allergic to codeine or other opioids.", action: SAME_FAMILY, source: "fda" },
  { allergen: "fentanyl|alfentanil|sufentanil|remifentanil|pethidine", drug: "fentanyl|alfentanil|sufentanil|remifentanil|pethidine", severity: "major", consequence: "A close relative: an allergic reaction is possible.", action: ASK, source: "allergy_guideline" },
  { allergen: "carbamazepine|phenytoin|fosphenytoin|phenobarbital|primidone|oxcarbazepine|eslicarbazepine|lamotrigine|felbamate|zonisamide", drug: "carbamazepine|phenytoin|fosphenytoin|phenobarbital|primidone|oxcarbazepine|eslicarbazepine|lamotrigine|felbamate", severity: "major", consequence: "These medicines share a structure: a severe rash with fever can come back.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@tca", drug: "@tca|carbamazepine", severity: "moderate", consequence: "A related structure: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@heparin", drug: "@heparin", severity: "contraindicated", consequence: "It is a heparin or close to it: the reaction, or a fall in platelets, can come back.", action: SAME_FAMILY, source: "fda" },
  { allergen: "@statin", drug: "@statin", severity: "moderate", consequence: "It is a statin too: muscle pain or a rash can come back.", action: ASK, source: "bnf" },
  { allergen: "@ppi", drug: "@ppi", severity: "moderate", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@local_anaesthetic", drug: "@local_anaesthetic", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@iodinated_contrast", drug: "@iodinated_contrast", severity: "contraindicated", consequence: "A severe reaction to X-ray dye can come back.", action: "Tell the X-ray team before any scan.", source: "bnf" },
  { allergen: "@benzodiazepine", drug: "@benzodiazepine", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@sulfonylurea", drug: "@sulfonylurea", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@setron", drug: "@setron", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@bisphosphonate", drug: "@bisphosphonate", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@corticosteroid", drug: "@corticosteroid", severity: "moderate", consequence: "Some steroids share what causes the reaction.", action: ASK, source: "allergy_guideline" },
  { allergen: "@thiazide", drug: "@thiazide", severity: "major", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@triptan", drug: "@triptan", severity: "moderate", consequence: "It is of the same family: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@taxane", drug: "@taxane", severity: "major", consequence: "It is of the same family: a severe reaction is possible.", action: ASK, source: "fda" },
  { allergen: "@antimalarial", drug: "chloroquine|hydroxychloroquine|quinine|mefloquine|primaquine", severity: "moderate", consequence: "A related structure: a reaction is possible.", action: ASK, source: "fda" },
  { allergen: "insulin|@insulin", drug: "@insulin", severity: "major", consequence: "It is an insulin too.", action: ASK, source: "fda" },
];

/** Allergies that no medicine in the tables is checked against: they are no unknown medicines. */
export const OTHER_ALLERGENS = /\b(latex|peanuts?|nuts?|tree nuts?|almonds?|cashews?|shellfish|prawns?|shrimps?|crustaceans?|fish|eggs?|milk|dairy|lactose|gluten|wheat|soya?|sesame|celery|mustard|lupin|kiwi|strawberr(?:y|ies)|pollen|grass|hay ?fever|dust|mites?|house dust|cats?|dogs?|horses?|pets?|animals?|mould|mold|bees?|wasps?|stings?|insects?|venom|nickel|plasters?|adhesive|tape|perfume|fragrance|sun|cold|seasonal|food)\b/i;
