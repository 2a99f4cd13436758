import type { InteractionSeverity } from "../../types";
import type { DrugSourceKey } from "../../sources/drugs";

export interface LifeStageRule {
  drug: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  source: DrugSourceKey;
  /** pregnancy only: the rule holds from this week, and below it `earlier` does */
  fromWeek?: number;
  earlier?: InteractionSeverity;
}

const CALL = "Call your doctor or midwife today. Do not take the next dose before you have asked.";
const DO_NOT_STOP = "Do not stop it on your own: call your doctor today, since stopping suddenly can harm too.";
const ASK = "Ask your midwife, doctor or pharmacist before you take more.";

/** Medicines that can harm an unborn child. The first rule that fits a medicine holds. */
export const PREGNANCY_RULES: readonly LifeStageRule[] = [
  { drug: "@oral_retinoid", severity: "contraindicated", consequence: "It causes severe birth defects.", action: "Stop it and call your doctor today.", source: "fda_boxed" },
  { drug: "@thalidomide_analogue", severity: "contraindicated", consequence: "It causes severe birth defects.", action: "Stop it and call your doctor today.", source: "fda_boxed" },
  { drug: "@valproate", severity: "contraindicated", consequence: "It causes birth defects and lasting learning problems in many children.", action: DO_NOT_STOP, source: "mhra" },
  { drug: "@methotrexate", severity: "contraindicated", consequence: "It can end the pregnancy or cause birth defects.", action: CALL, source: "fda_boxed" },
  { drug: "@mycophenolate", severity: "contraindicated", consequence: "It can cause miscarriage and birth defects.", action: DO_NOT_STOP, source: "fda_boxed" },
  { drug: "@teratogen_immune", severity: "contraindicated", consequence: "It can cause birth defects, also for long after the last dose.", action: CALL, source: "fda_boxed" },
  { drug: "@ace_inhibitor|@arb|@renin_inhibitor|sacubitril", severity: "contraindicated", consequence: "It harms the child's kidneys, above all after the first three months.", action: "Call your doctor today to change to a safe medicine.", source: "fda_boxed" },
  { drug: "@vka", severity: "contraindicated", consequence: "It can cause birth defects and bleeding in the child.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@doac", severity: "major", consequence: "It may harm the child and is not recommended.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@statin|lomitapide|bempedoic acid", severity: "major", consequence: "It is not needed in pregnancy and may harm the child.", action: "Stop it and tell your doctor at the next visit.", source: "fda_safety" },
  { drug: "@endothelin_antagonist|@sgc_stimulator", severity: "contraindicated", consequence: "It causes birth defects.", action: CALL, source: "fda_boxed" },
  { drug: "misoprostol", severity: "contraindicated", consequence: "It can end the pregnancy.", action: CALL, source: "fda_boxed" },
  { drug: "mifepristone", severity: "contraindicated", consequence: "It ends the pregnancy.", action: CALL, source: "fda" },
  { drug: "@cytotoxic|ribavirin|@aromatase_inhibitor|tamoxifen|@kinase_inhibitor|venetoclax", severity: "contraindicated", consequence: "It can cause miscarriage and birth defects.", action: CALL, source: "fda" },
  { drug: "topiramate", severity: "contraindicated", consequence: "It causes birth defects and learning problems.", action: DO_NOT_STOP, source: "mhra" },
  { drug: "carbamazepine|phenytoin|fosphenytoin|phenobarbital|primidone", severity: "major", consequence: "It raises the risk of birth defects.", action: DO_NOT_STOP, source: "mhra" },
  { drug: "lithium", severity: "major", consequence: "It can affect the child's heart, and its level changes in pregnancy.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "paroxetine", severity: "moderate", consequence: "It slightly raises the risk of heart defects.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@nsaid", severity: "contraindicated", fromWeek: 20, earlier: "major", consequence: "From week 20 it can harm the child's kidneys and heart and lower the water around it; before, it raises the risk of miscarriage.", action: "Do not take it. Paracetamol is the usual painkiller in pregnancy.", source: "fda_safety" },
  { drug: "aspirin|@salicylate", severity: "moderate", consequence: "In painkiller doses it can harm the child late in pregnancy. A low dose is often prescribed against pre-eclampsia.", action: "Take it only if a doctor or midwife prescribed a low dose.", source: "bnf_pregnancy" },
  { drug: "@tetracycline_class", severity: "major", consequence: "It stains the child's teeth and affects its bones.", action: "Ask for another antibiotic.", source: "bnf_pregnancy" },
  { drug: "@fluoroquinolone", severity: "moderate", consequence: "It is avoided in pregnancy where another antibiotic works.", action: ASK, source: "bnf_pregnancy" },
  { drug: "@aminoglycoside", severity: "major", consequence: "It can harm the child's hearing.", action: ASK, source: "fda_boxed" },
  { drug: "co-trimoxazole|trimethoprim|sulfamethoxazole", severity: "major", consequence: "Early on it blocks folate, which the child needs; at the end it can cause jaundice.", action: "Ask for another antibiotic.", source: "bnf_pregnancy" },
  { drug: "nitrofurantoin", severity: "moderate", consequence: "Near birth it can break down the child's red blood cells.", action: "Avoid it near the due date; ask for another antibiotic then.", source: "bnf_pregnancy" },
  { drug: "fluconazole|itraconazole|voriconazole|ketoconazole|posaconazole|griseofulvin", severity: "major", consequence: "By mouth it raises the risk of miscarriage and birth defects.", action: "Ask about a cream or pessary.", source: "fda_safety" },
  { drug: "@live_vaccine", severity: "contraindicated", consequence: "Live vaccines are not given in pregnancy.", action: "Wait until after birth, or ask where yellow fever is a risk.", source: "green_book" },
  { drug: "carbimazole|methimazole", severity: "major", consequence: "In the first three months it can cause birth defects.", action: DO_NOT_STOP, source: "mhra" },
  { drug: "propylthiouracil", severity: "moderate", consequence: "It can harm the mother's liver; it is preferred only early in pregnancy.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@androgen|@five_alpha_reductase_inhibitor|@antiandrogen", severity: "contraindicated", consequence: "It can affect how a child's sex organs form.", action: CALL, source: "fda" },
  { drug: "@combined_contraceptive|@oestrogen|@serm|raloxifene|ulipristal", severity: "major", consequence: "It is not for use in pregnancy.", action: "Stop it and tell your doctor or midwife.", source: "bnf_pregnancy" },
  { drug: "@ergot_vasoconstrictor", severity: "contraindicated", consequence: "It can tighten the womb and starve the child of blood.", action: CALL, source: "fda" },
  { drug: "@benzodiazepine|@z_drug", severity: "moderate", consequence: "Near birth it can make the child floppy and slow to breathe.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@opioid", severity: "moderate", consequence: "The newborn can have slow breathing or withdrawal.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@barbiturate", severity: "major", consequence: "It can harm the child.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@gabapentinoid", severity: "moderate", consequence: "Pregabalin slightly raises the risk of birth defects.", action: DO_NOT_STOP, source: "mhra" },
  { drug: "atenolol", severity: "moderate", consequence: "It can slow the child's growth.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "spironolactone|eplerenone|finerenone", severity: "moderate", consequence: "It may affect the child's hormones.", action: ASK, source: "bnf_pregnancy" },
  { drug: "amiodarone|dronedarone", severity: "major", consequence: "It can affect the child's thyroid and heart.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
  { drug: "@glp1_agonist|@sglt2_inhibitor|@dpp4_inhibitor|@sulfonylurea|@glitazone", severity: "major", consequence: "It is not recommended in pregnancy; insulin or metformin is used.", action: "Call your diabetes team today. Do not stop diabetes treatment without advice.", source: "bnf_pregnancy" },
  { drug: "dolutegravir|efavirenz", severity: "minor", consequence: "Recent studies are reassuring.", action: DO_NOT_STOP, source: "hiv" },
  { drug: "@jak_inhibitor|@s1p_modulator|cladribine", severity: "major", consequence: "It may harm the child.", action: CALL, source: "fda" },
  { drug: "@decongestant", severity: "moderate", consequence: "It narrows blood vessels, also those of the womb.", action: "Use salt-water nose drops; ask a pharmacist.", source: "bnf_pregnancy" },
  { drug: "vitamin A", severity: "major", consequence: "Too much vitamin A causes birth defects.", action: "Take no vitamin A supplements and no fish liver oil.", source: "bnf_pregnancy" },
  { drug: "alcohol", severity: "contraindicated", consequence: "It can harm the child's brain and growth for life.", action: "The safest is not to drink at all.", source: "bnf_pregnancy" },
  { drug: "tobacco|nicotine", severity: "major", consequence: "Smoking harms the child's growth and raises the risk of stillbirth.", action: "Ask for help to stop; nicotine replacement is safer than smoking.", source: "bnf_pregnancy" },
  { drug: "cannabis|@illicit_stimulant|@cannabinoid", severity: "major", consequence: "It can harm the child.", action: "Ask your midwife for help to stop: they are there to help, not to judge.", source: "bnf_pregnancy" },
  { drug: "St John's wort|black cohosh|dong quai|feverfew|@hepatotoxic", severity: "major", consequence: "It may harm the child or the pregnancy.", action: ASK, source: "bnf_pregnancy" },
  { drug: "@iodine|iodinated contrast", severity: "moderate", consequence: "Much iodine can affect the child's thyroid.", action: ASK, source: "bnf_pregnancy" },
  { drug: "primaquine|tafenoquine|quinine", severity: "major", consequence: "It can harm the child's red blood cells.", action: ASK, source: "fda" },
  { drug: "disulfiram|varenicline|bupropion|@amphetamine_sympathomimetic", severity: "moderate", consequence: "It is usually avoided in pregnancy.", action: DO_NOT_STOP, source: "bnf_pregnancy" },
];

/** Medicines that reach a breastfed child in amounts that matter. The first rule that fits holds. */
export const BREASTFEEDING_RULES: readonly LifeStageRule[] = [
  { drug: "codeine|tramadol", severity: "contraindicated", consequence: "Some mothers turn it quickly into a stronger form: the child can stop breathing.", action: "Do not take it. Ask about paracetamol or ibuprofen.", source: "fda_safety" },
  { drug: "@cytotoxic|@methotrexate|@kinase_inhibitor|leflunomide|teriflunomide|@mycophenolate", severity: "contraindicated", consequence: "It can harm the child's blood cells.", action: "Do not breastfeed while taking it; ask your doctor.", source: "lactmed" },
  { drug: "lithium", severity: "major", consequence: "It passes into milk: the child can get sleepy and floppy.", action: "Only with a specialist and blood tests of the child.", source: "lactmed" },
  { drug: "amiodarone", severity: "contraindicated", consequence: "It passes into milk and can harm the child's thyroid.", action: "Ask your doctor about another medicine or about feeding.", source: "lactmed" },
  { drug: "@oral_retinoid|@thalidomide_analogue|ribavirin", severity: "contraindicated", consequence: "It can harm the child.", action: "Do not breastfeed while taking it; ask your doctor.", source: "fda" },
  { drug: "@ergot_vasoconstrictor|bromocriptine|cabergoline", severity: "contraindicated", consequence: "It can harm the child or stop the milk.", action: "Ask your doctor about another medicine.", source: "lactmed" },
  { drug: "@opioid", severity: "major", consequence: "The child can become drowsy and slow to breathe.", action: "Only a low dose for a short time. A sleepy child who does not feed needs help at once.", source: "lactmed" },
  { drug: "@benzodiazepine|@barbiturate", severity: "moderate", consequence: "The child can become drowsy.", action: "Ask your doctor; watch for a sleepy child who feeds badly.", source: "lactmed" },
  { drug: "aspirin|@salicylate", severity: "major", consequence: "It may cause a rare but deadly illness of the child's brain and liver.", action: "Do not use it for pain or fever; low doses only if prescribed.", source: "bnf_pregnancy" },
  { drug: "@tetracycline_class", severity: "moderate", consequence: "Long courses may stain the child's teeth.", action: "Ask for another antibiotic, or a short course.", source: "lactmed" },
  { drug: "chloramphenicol|dapsone|co-trimoxazole|nitrofurantoin", severity: "moderate", consequence: "It can harm a newborn, above all with jaundice or G6PD deficiency.", action: "Ask before taking it if the child is under a month old, early born or ill.", source: "lactmed" },
  { drug: "@combined_contraceptive", severity: "moderate", consequence: "Oestrogen in the first six weeks raises the risk of clots and can lower the milk.", action: "Ask about a method without oestrogen.", source: "fsrh" },
  { drug: "@decongestant", severity: "moderate", consequence: "It can lower the milk and make the child restless.", action: "Use salt-water nose drops; ask a pharmacist.", source: "lactmed" },
  { drug: "@iodine|iodinated contrast", severity: "moderate", consequence: "Iodine can affect the child's thyroid.", action: "Ask the doctor; after one X-ray dye you can usually go on.", source: "lactmed" },
  { drug: "clozapine", severity: "contraindicated", consequence: "It can harm the child's blood cells and cause fits.", action: "Ask your doctor about feeding.", source: "lactmed" },
  { drug: "@statin|@doac|@jak_inhibitor|@s1p_modulator", severity: "moderate", consequence: "It is usually avoided while breastfeeding.", action: "Ask your doctor; do not stop it on your own.", source: "bnf_pregnancy" },
  { drug: "atenolol|sotalol|acebutolol|nadolol", severity: "moderate", consequence: "It gathers in milk and can slow the child's heart.", action: "Ask about another beta blocker.", source: "lactmed" },
  { drug: "ethosuximide|phenobarbital|primidone|lamotrigine|felbamate", severity: "moderate", consequence: "The child can become drowsy or get a rash.", action: "Do not stop it: tell your doctor and watch the child.", source: "lactmed" },
  { drug: "alcohol", severity: "moderate", consequence: "It passes into milk and makes the child sleep and feed less well.", action: "Wait at least two hours for each drink before feeding.", source: "lactmed" },
  { drug: "cannabis|@illicit_stimulant", severity: "contraindicated", consequence: "It passes into milk and can harm the child.", action: "Do not use it while breastfeeding; ask for help to stop.", source: "lactmed" },
  { drug: "live zoster vaccine|yellow fever vaccine", severity: "major", consequence: "Yellow fever vaccine virus can reach a young child through milk.", action: "Ask a travel clinic.", source: "green_book" },
];
