import type { Article } from "@/lib/clinical/types";

export const ALLERGY_INFECTION_ARTICLES: readonly Article[] = [
  {
    id: "anaphylaxis",
    title: "Severe allergic reaction (anaphylaxis)",
    keywords: [
      "anaphylactic shock", "throat closing up", "EpiPen", "severe allergic reaction", "nut allergy can't breathe",
      "swollen tongue", "allergic collapse", "bee sting allergy", "adrenaline pen", "anaphalaxis",
      "hives and vomiting", "Jext", "anaphylactic",
    ],
    sourceIds: ["nhs-anaphylaxis", "resus-anaphylaxis", "anaphylaxis-uk", "nice-cg134"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Anaphylaxis is a sudden, severe allergy, mostly within minutes of a food, sting or medicine. Tongue or throat may swell, with a hoarse voice, wheeze, trouble breathing or noisy breaths. Blood pressure may drop, with faintness, pale clammy skin or collapse. Hives, swelling, vomiting or belly pain often come too, but skin signs may be missing.",
      },
      {
        heading: "What you can do",
        text: "Use an adrenaline pen in the outer thigh at once, through clothes if needed. Call for help. Lie flat with raised legs; sit with legs out if breathing is hard; do not stand or walk. Give a second pen after five minutes if no better. Remove a sting. If they stop breathing, start CPR. Antihistamines do not treat it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any trouble breathing, swollen throat or tongue, faintness or collapse after a likely trigger, and say \"anaphylaxis\". Go to hospital after using a pen even if better, since it can return within hours. After a first reaction, ask for an allergy clinic and two pens. Hives alone, with none of these signs, can be watched closely at home.",
      },
      {
        heading: "Who needs extra care",
        text: "People with asthma, an earlier severe reaction, or on beta-blockers are at more risk. Carry two pens, check the dates, and teach family and friends. A baby may only be suddenly pale, limp and vomiting. Wear a medical alert band or card.",
      },
    ],
  },
  {
    id: "allergic-reaction-mild",
    title: "Mild allergic reaction",
    keywords: [
      "allergic rash", "itchy after eating", "mild allergy", "antihistamine for reaction", "itchy mouth fruit",
      "swollen lip slight", "reaction to food", "allergy to dog", "tingling mouth", "alergic reaction",
      "itchy skin after new food", "oral allergy",
    ],
    sourceIds: ["nhs-allergies", "nhs-food-allergy", "bsaci-food"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A mild allergy causes sneezing, itchy eyes, an itchy mouth, some hives, or a slightly swollen lip or eyelid. It comes within minutes to two hours of contact with food, pets, pollen, latex or medicine. Breathing and alertness stay normal. An itchy mouth from raw fruit in people with hay fever is common and mostly harmless.",
      },
      {
        heading: "What you can do",
        text: "Stop contact and rinse mouth or skin. Take a non-drowsy antihistamine as the pack says. Use cool cloths for itch. Stay with someone for the next few hours, and keep any adrenaline pen close. Write down what was eaten, touched or taken. Do not test the food again at home.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number and use an adrenaline pen for trouble breathing, hoarse voice, swollen tongue or throat, faintness, repeated vomiting, or a child who turns pale and limp. See a doctor the same day for a rash after a new medicine, or swelling that grows. Book a visit after any likely food, sting or medicine allergy. Mild itching that settles with a tablet can stay home.",
      },
    ],
  },
  {
    id: "angioedema",
    title: "Sudden swelling of face or lips (angioedema)",
    keywords: [
      "swollen lips", "face swelling", "tongue swelling", "eyelids swollen", "angioedema", "ramipril swelling",
      "hereditary angioedema", "HAE", "lip blown up", "ACE inhibitor swelling", "puffy face sudden",
      "swollen throat tablets", "angeodema",
    ],
    sourceIds: ["nhs-angioedema", "bsaci-urticaria", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Angioedema is swelling in the deeper skin, often of lips, eyelids, face, tongue, hands or genitals. It comes within minutes to hours and fades in one to three days. Allergy often brings hives and itch too. Blood pressure tablets ending in -pril can cause it even after years, without itch. A rare form runs in families and causes belly pain.",
      },
      {
        heading: "What you can do",
        text: "Sit up. If there are any breathing signs, call for help and use an adrenaline pen. For mild swelling with itch, take a non-drowsy antihistamine. If you take a tablet ending in -pril, take no more and call a doctor today. People with the inherited form should use their own treatment early. Note triggers.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of the tongue or throat, a hoarse or muffled voice, trouble breathing or swallowing, faintness, or swelling that spreads fast. Go to the emergency department for any face or lip swelling on a -pril tablet. Other swelling of lips or eyelids, while you breathe well, needs a doctor within 24 hours. Repeated mild swelling can be a routine visit.",
      },
    ],
  },
  {
    id: "sepsis",
    title: "Sepsis (blood poisoning)",
    keywords: [
      "sepsis", "blood poisoning", "septic", "confused and feverish", "mottled skin", "very ill with infection",
      "septicaemia", "extreme shivering", "feel like I'm dying", "not passed urine infection", "sepsys",
      "cold clammy fever", "infection getting worse fast",
    ],
    sourceIds: ["uk-sepsis-trust", "nhs-sepsis", "nice-ng253", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sepsis is when the body's response to an infection starts to harm its own organs. It can follow infection of chest, urine, skin, belly or a wound. In adults look for slurred speech or confusion, extreme shivering or muscle pain, no urine in a day, severe short breath, feeling close to death, or mottled, bluish or very pale skin.",
      },
      {
        heading: "What you can do",
        text: "Call for help and ask: could this be sepsis? Treatment works best within the first hour or so. Do not wait for fever: temperature may be low. Lie down, keep warm, and note when the illness began. Tell them about weak immunity, recent surgery or birth. Do not drive. Keep all medicines to hand.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any of these signs. In children call for mottled, blue or pale skin, being very hard to wake, feeling unusually cold, very fast breathing, a rash that does not fade, or a fit. An infection that is getting worse, with less urine or a racing heart, needs a doctor the same day. A mild infection that is getting better can be watched.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, people over 75 and the frail are most at risk. So are women who are pregnant or within six weeks of birth. Diabetes, cancer treatment, weak immunity, no spleen, lines and catheters raise the risk. On brown or black skin, look at lips, tongue, palms, soles and nail beds for colour change.",
      },
    ],
  },
  {
    id: "fever-adult",
    title: "Fever in adults",
    keywords: [
      "high temperature", "fever", "temperature 39", "hot and cold", "chills and sweats", "feverish",
      "running a temperature", "fever won't go down", "shivering hot", "feaver", "night sweats and fever",
      "fever no other symptoms", "burning up",
    ],
    sourceIds: ["nhs-fever-in-adults", "uk-sepsis-trust", "nice-ng253"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A temperature of 38 °C or more is a fever. It is mostly the body's response to a virus such as a cold or flu, and goes in three to four days. Shivers, sweats, aches and tiredness come along. Less often the source is a chest, urine, skin or other infection that needs treatment, or an illness caught abroad.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink plenty and wear light clothes. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, if uncomfortable. Keep the room cool; do not use cold baths. Look for clues: cough, pain on passing urine, a hot red patch, sore ear, rash, or travel. Measure twice a day and write it down.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, stiff neck, a rash that does not fade, a fit, severe short breath, mottled skin, or no urine in a day. Go to the emergency department for 38 °C or more on chemotherapy or with weak immunity. See a doctor the same day for fever after travel to a malaria area, within six weeks of birth, or over four days. Others can stay home.",
      },
      {
        heading: "Who needs extra care",
        text: "Older people may have a serious infection with only a mild fever, or with new confusion or falls. Pregnant women, people on steroids, and those without a spleen should call early. After surgery or with a heart valve, fever without a clear reason needs a check within 24 hours.",
      },
    ],
  },
  {
    id: "neutropenic-fever",
    title: "Fever during chemotherapy (neutropenic sepsis)",
    keywords: [
      "chemo fever", "fever on chemotherapy", "neutropenic sepsis", "temperature 38 chemo", "low white cells fever",
      "cancer treatment infection", "shivering after chemo", "clozapine sore throat", "chemotherapy temperature",
      "kemo fever", "stem cell transplant fever", "immunosuppressed fever",
    ],
    sourceIds: ["nice-cg151", "macmillan", "ukons"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Chemotherapy lowers the white blood cells that fight germs, mostly 7 to 14 days after each dose. Then a small infection can become deadly within hours. A temperature of 38 °C or more, shivers, or just feeling suddenly unwell may be the only sign. There may be no cough or pus. Other immune-lowering treatments carry the same risk.",
      },
      {
        heading: "What you can do",
        text: "Call the 24-hour chemotherapy helpline or go to hospital now; do not wait until morning. Show your alert card. Do not take paracetamol or ibuprofen before measuring, since they hide fever. Antibiotics should begin within an hour of arrival. Bring the treatment record. Measure again if you feel hot, cold or shaky.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fast breathing, mottled skin, fainting or collapse. Any temperature of 38 °C or more, below 36 °C, or shivers during chemotherapy or within six weeks after is an emergency, even if you feel well. Sore throat, mouth sores, diarrhoea or a red line site needs a call the same day. Mild tiredness without fever can be told at the next visit.",
      },
    ],
  },
  {
    id: "malaria-travel-fever",
    title: "Fever after travel (malaria)",
    keywords: [
      "fever after holiday in Africa", "malaria", "back from India with fever", "fever after travel",
      "shivering and sweats tropical", "mosquito bite fever abroad", "malarial", "came back from Ghana fever",
      "returned traveller ill", "maleria", "tropical fever", "antimalarials",
    ],
    sourceIds: ["nhs-malaria", "ukhsa-malaria", "nathnac"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Malaria is passed on by mosquitoes in Africa, South Asia, South-East Asia, the Pacific and Latin America. Fever, shivers, sweats, headache, aches, vomiting and diarrhoea start from one week to some months after the bite, now and then after a year. It looks like flu. The severe form can kill within a day or two of the first signs.",
      },
      {
        heading: "What you can do",
        text: "Get a blood test the same day and name each place and date of travel. Go even if you took all tablets or grew up there. If the first test is negative, it should be repeated twice over the next two days. Drink, rest, take paracetamol. Do not take left-over malaria tablets in place of a test.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, drowsiness, a fit, short breath, yellow skin, black urine, bleeding or collapse. Go to the emergency department the same day for any fever within a year of a stay in a malaria area. It matters most in the first three months, in children and in pregnancy. After travel to a place with Ebola, phone first. Tiredness without fever can wait.",
      },
    ],
  },
  {
    id: "travellers-diarrhoea",
    title: "Traveller's diarrhoea",
    keywords: [
      "Delhi belly", "diarrhoea on holiday", "upset stomach abroad", "runs after travelling", "montezuma's revenge",
      "travel tummy", "bloody diarrhoea after trip", "travelers diarrhea", "giardia", "loose stools back from Egypt",
      "holiday tummy", "bali belly",
    ],
    sourceIds: ["nathnac", "cdc-yellow-book", "nhs-diarrhoea-and-vomiting"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Loose stools on or soon after a trip are very common, mostly from germs in food or water. Cramps, sickness and mild fever may come. It mostly gets better in three to five days. Blood, high fever or a long course suggests germs that need treatment. Fever after the tropics must first be checked for malaria.",
      },
      {
        heading: "What you can do",
        text: "Sip rehydration drinks or safe fluids often, and eat plain food. Adults without blood or fever may take loperamide for a day or two. Use bottled or boiled water, no ice, and food that is hot and freshly cooked. Wash hands. Take stand-by antibiotics only as prescribed for the trip. The pill may not work well.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fainting, no urine in 12 hours, a hard belly or much blood. See a doctor the same day for fever with travel to a malaria area, bloody stools, severe pain, pregnancy, weak immunity, a small child or a frail person. If it lasts over a week or weight falls, book a stool test. Mild cases can be treated at home.",
      },
    ],
  },
  {
    id: "tuberculosis",
    title: "Tuberculosis (TB)",
    keywords: [
      "TB", "coughing for weeks night sweats", "consumption", "tuberculosis contact", "weight loss and cough",
      "tb test", "coughing blood sweats", "latent TB", "lumps in neck TB", "tubercolosis", "BCG",
      "drenching sweats at night",
    ],
    sourceIds: ["nhs-tuberculosis-tb", "nice-ng33", "who-tb"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tuberculosis is a bacterial infection, mostly of the lungs. A cough for over three weeks, phlegm that may hold blood, night sweats, fever, weight loss and tiredness are typical. Glands, bones, brain or other parts can be affected too. It spreads by coughs after long close contact. In many people the germs sleep for years.",
      },
      {
        heading: "What you can do",
        text: "See a doctor and say if you lived in or visited a country where it is common, or know someone with it. Cover coughs, open windows and stay away from babies and frail people until checked. Tablets for at least six months cure it; take every dose. Close contacts should be tested. Let the clinic know before you come.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for coughing up more than a spoonful of blood, severe short breath, confusion, stiff neck or a fit. See a doctor within 24 hours for any coughed blood, fever with weight loss, or TB signs with HIV or weak immunity. A cough over three weeks with sweats or weight loss needs a visit within days. Contact without signs can be tested in the next weeks.",
      },
    ],
  },
  {
    id: "hiv-exposure",
    title: "Possible contact with HIV (PEP)",
    keywords: [
      "HIV", "PEP", "condom broke HIV", "needle stick HIV", "slept with someone positive", "HIV test",
      "exposed to HIV", "PrEP", "AIDS worry", "unprotected sex HIV", "post exposure", "hiv symptoms", "shared needle",
    ],
    sourceIds: ["bashh-pep", "nhs-hiv-and-aids", "cdc-pep"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "HIV can be passed on by sex without a condom, shared needles, blood, and from mother to baby. It is not passed on by kissing, touch, toilets or by people whose treatment keeps the virus undetectable. Two to six weeks after infection, fever, sore throat, rash and swollen glands may come, like flu. Then there may be no signs for years.",
      },
      {
        heading: "What you can do",
        text: "Ask for PEP at a sexual health clinic or emergency department as soon as possible: within 24 hours is best, and up to 72 hours. It is a course of tablets for 28 days. Wash with water; do not scrub or squeeze. Get tests for other infections and, if needed, emergency contraception. Use condoms. Ask about PrEP for the future.",
      },
      {
        heading: "When to get help",
        text: "Get care within 24 hours for possible contact in the last 72 hours; go to the emergency department if clinics are closed, or after sexual assault. Call your emergency number for severe short breath, confusion or a fit. Known HIV with fever, short breath, severe headache or changed sight needs care the same day. Contact over 72 hours ago needs a test, which can be booked.",
      },
    ],
  },
  {
    id: "tetanus",
    title: "Tetanus (lockjaw)",
    keywords: [
      "lockjaw", "jaw stiff can't open", "muscle spasms after wound", "tetanus", "tetnus", "back arching spasms",
      "stiff neck after cut", "rusty nail spasm", "risus", "painful spasms dirty wound", "newborn stiff can't suck",
    ],
    sourceIds: ["nhs-tetanus", "ukhsa-tetanus", "who-tetanus"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tetanus is a rare, deadly illness from germs in soil and manure that enter through a wound. The wound may be small. After 3 to 21 days the jaw gets stiff, swallowing is hard, and painful spasms spread to neck, back and belly. Noise or touch sets them off. Fever, sweating and a fast heartbeat follow. Vaccines prevent it.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Keep the room quiet and dim, and do not touch more than needed. Give nothing to eat or drink. Tell the crew about wounds, injected drugs and vaccines. Clean every wound early with water and soap. Adults should keep track of boosters, also for travel and garden work.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a stiff jaw, painful spasms, trouble swallowing or breathing, most of all after a wound. A dirty or deep wound without full vaccine cover needs care within 24 hours, so that vaccine and antibodies can be given. A tight jaw from tooth grinding or a sore joint, without spasms elsewhere, can wait for a dentist. Boosters without a wound are routine.",
      },
    ],
  },
  {
    id: "rabies-exposure",
    title: "Possible rabies (bite abroad or by a bat)",
    keywords: [
      "rabies", "bitten by dog abroad", "bat bite", "monkey bite Bali", "stray dog scratch", "rabies jab",
      "bat in bedroom", "licked by stray", "cat scratch Thailand", "rabis", "post exposure rabies vaccine",
      "fox bite",
    ],
    sourceIds: ["who-rabies", "ukhsa-rabies", "nathnac"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Rabies is spread by the saliva of infected mammals, through a bite, scratch, or lick on broken skin or eyes. Dogs cause most cases worldwide; bats can carry it in most countries. Bat bites may be too small to see. Once signs start, such as tingling, fear of water and confusion, it is nearly always fatal. Vaccine in time prevents it.",
      },
      {
        heading: "What you can do",
        text: "Wash the wound at once with soap and running water for 15 minutes, then use antiseptic such as iodine. Do not close it tightly. See a doctor the same day, where you are; do not wait until you fly home. Keep vaccine records. Note the animal, place, owner, and whether it lives. Check tetanus cover.",
      },
      {
        heading: "When to get help",
        text: "Go to a doctor or emergency department within 24 hours for any bite, scratch or lick on broken skin by a mammal in a country with rabies, or any contact with a bat, even weeks ago. Call your emergency number for heavy bleeding, a bite to head or neck, or confusion, spasms or fear of water. Earlier vaccine still needs boosters. Petting without a bite or lick needs no treatment.",
      },
    ],
  },
  {
    id: "monkeypox-mpox",
    title: "Mpox (monkeypox)",
    keywords: [
      "monkeypox", "mpox", "spots on genitals", "blisters and fever", "rash after new partner", "pus filled bumps",
      "sores around anus", "monkey pox", "m pox", "swollen glands and rash", "pox rash hands",
    ],
    sourceIds: ["nhs-mpox", "ukhsa-mpox", "who-mpox"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Mpox is a virus that spreads by close contact, such as sex, skin touch and shared bedding. Within three weeks come fever, headache, aches, swollen glands, and a rash. Spots turn into blisters, then scabs, on genitals, anus, mouth, face, hands or feet. There may be just one or two sores, or sore bottom pain. It lasts two to four weeks.",
      },
      {
        heading: "What you can do",
        text: "Stay home and call a sexual health clinic or doctor before you go in. Avoid close contact and sex until all scabs have fallen and new skin is there; use condoms for 12 weeks after. Cover sores, wash hands, and do not share towels. Paracetamol and salt baths ease pain. Tell partners. Ask about the vaccine.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, stiff neck, severe short breath or chest pain. Get care the same day, by phone first, for sores in or near the eye, severe pain, trouble swallowing, passing urine or stool, pregnancy, a child, or weak immunity. Other likely mpox, or contact with a case, needs a call within 24 hours. Do not wait at a clinic among others.",
      },
    ],
  },
  {
    id: "swollen-glands",
    title: "Swollen glands (lymph nodes)",
    keywords: [
      "swollen glands", "lump in armpit", "lump in groin", "lymph nodes up", "glands in neck", "swollen lymph",
      "glands behind ear", "lymphoma", "sore lump under jaw", "swolen glands", "pea sized lump neck",
      "enlarged nodes",
    ],
    sourceIds: ["nhs-swollen-glands", "nice-ng12", "cks-neck-lump"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Glands are part of the body's defence. They swell near an infection: in the neck with a sore throat, in the armpit or groin with a skin wound, or all over with viruses such as glandular fever. They feel like tender, soft peas or beans and shrink in two to three weeks. Hard, painless or growing glands need a check.",
      },
      {
        heading: "What you can do",
        text: "Look for the cause: teeth, throat, scalp, skin, a cat scratch, a recent vaccine. Rest, drink, and take paracetamol for soreness. Warm cloths help. Do not keep pressing on them. Measure one with a ruler and check weekly. Note fever, drenching night sweats, weight loss or itch.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for neck swelling with trouble breathing or swallowing. See a doctor within 24 hours for a hot, red, very painful gland, high fever, or a stiff neck. Book a visit within days for glands that grow, are hard, lie above the collarbone, last over three weeks, or come with sweats and weight loss. Small sore glands during a cold can be watched.",
      },
    ],
  },
  {
    id: "needle-stick",
    title: "Needle-stick injury",
    keywords: [
      "pricked by needle", "needle stick", "used needle injury", "stood on syringe", "sharps injury", "needlestick",
      "blood splash in eye", "child found needle", "stabbed by used needle", "insulin needle prick", "tattoo needle",
    ],
    sourceIds: ["nhs-needlestick-injury", "bashh-pep", "cks-needlestick-injury"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A prick by a used needle, a human bite that breaks skin, or blood in the eye or mouth can pass on hepatitis B, hepatitis C or HIV. The risk from one prick is low, above all with a needle found outdoors, but quick action lowers it more. A fright is normal. Most people never get an infection from it.",
      },
      {
        heading: "What you can do",
        text: "Let the spot bleed under running water and wash with soap. Do not suck, squeeze or scrub. Rinse eyes or mouth with plenty of water. Cover it. Note the time, the source person if known, and your hepatitis B vaccines. At work, report it straight away. Do not put the cap back on; put the needle in a sharps box.",
      },
      {
        heading: "When to get help",
        text: "Get advice within an hour or two from an emergency department, sexual health clinic or occupational health. HIV tablets work best within 24 hours, and up to 72; hepatitis B vaccine within 24 to 48 hours. Call your emergency number only for collapse or heavy bleeding. After a few weeks, fever, rash or yellow eyes need a visit within 24 hours. A clean, unused needle needs only washing.",
      },
    ],
  },
  {
    id: "dengue",
    title: "Dengue fever",
    keywords: [
      "dengue", "breakbone fever", "fever after Thailand", "pain behind eyes fever", "mosquito fever joint pain",
      "dengue rash", "low platelets fever travel", "dengue warning signs", "dengi", "bone pain fever holiday",
      "chikungunya", "zika",
    ],
    sourceIds: ["who-dengue", "cdc-dengue", "nathnac"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Dengue is a virus spread by day-biting mosquitoes in warm countries. Within two weeks of a bite come sudden high fever, strong headache, pain behind the eyes, aching joints and muscles, sickness and rash. Most people get well in one to two weeks. As the fever falls, on days three to seven, a severe form with bleeding or shock can begin.",
      },
      {
        heading: "What you can do",
        text: "Have a blood test for malaria and dengue the same day. Rest, drink plenty, and use paracetamol only. Do not take ibuprofen, naproxen or aspirin, which increase bleeding. Use nets and repellent so that mosquitoes do not spread it. Keep watch for two days after the fever has gone.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fainting, cold clammy skin, heavy bleeding, black stools, confusion or trouble breathing. Go to the emergency department for severe belly pain, repeated vomiting, bleeding gums or nose, great drowsiness, or little urine, mainly as fever falls. Any fever after travel needs a doctor the same day. In pregnancy call at once. Tiredness afterwards can wait.",
      },
    ],
  },
  {
    id: "typhoid",
    title: "Typhoid fever",
    keywords: [
      "typhoid", "fever after Pakistan", "rising fever belly pain travel", "enteric fever", "typhoid vaccine",
      "rose spots", "weeks of fever after India", "salmonella typhi", "tyfoid", "paratyphoid",
      "constipation and fever after travel",
    ],
    sourceIds: ["nhs-typhoid-fever", "ukhsa-enteric", "nathnac"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Typhoid comes from food or water soiled by stool, mostly in South Asia, Africa and Latin America. One to three weeks later fever climbs day by day, with headache, belly pain, constipation or loose stools, cough, poor appetite and great tiredness. Pale pink spots may show. Without treatment the gut can bleed or burst in the third week.",
      },
      {
        heading: "What you can do",
        text: "See a doctor the same day, since fever after travel may also be malaria. Blood and stool tests show it. Take all antibiotics; if fever lasts longer than a week on treatment, say so. Drink plenty. Wash hands with soap, and do not cook for others until cleared. Vaccines help, but do not protect fully.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe belly pain, a hard belly, blood in stools, black stools, confusion, fainting or a fit. Any fever after a stay in a risk area needs a doctor within 24 hours. Return at once if fever comes back in the weeks after treatment. Food workers and carers should ask when they may return. Contact without signs can call for advice.",
      },
    ],
  },
  {
    id: "fatigue-viral",
    title: "Tired and achy with a virus",
    keywords: [
      "viral infection", "run down", "achy and tired", "virus", "under the weather", "body aches no fever",
      "viral fatigue", "feeling rough", "been ill for a week tired", "just a virus", "weak after flu",
      "general malaise", "lurgy",
    ],
    sourceIds: ["nhs-respiratory-tract-infections-rtis", "nice-ng120", "cks-common-cold"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many viruses cause tiredness, aches, mild fever, headache, poor appetite, and a sore throat or cough. They mostly run their course in a week or so, and energy may take two to three weeks to come back. Antibiotics do not work on viruses. Getting slowly better day by day is a good sign.",
      },
      {
        heading: "What you can do",
        text: "Rest, but get up and move a little. Drink plenty and eat light food. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, for aches or fever. Wash hands, cover coughs, and stay away from frail people. Go back to exercise step by step once fever is gone. Alcohol slows recovery.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, chest pain, confusion, stiff neck, a rash that does not fade, or fainting. See a doctor within 24 hours for fever over four days, yellow eyes, coughing blood, or if worse after getting better. With weak immunity or pregnancy, call early. Book a routine visit if tiredness lasts over four weeks. Others can rest at home.",
      },
    ],
  },
  {
    id: "post-viral-long-covid",
    title: "Long COVID and tiredness after a virus",
    keywords: [
      "long covid", "still tired after covid", "brain fog after virus", "ME", "chronic fatigue", "post viral fatigue",
      "breathless months after covid", "post exertional malaise", "crash after activity", "CFS", "long covd",
      "months after infection",
    ],
    sourceIds: ["nhs-long-covid", "nice-ng188", "nice-ng206"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Some people are not well weeks to months after COVID-19 or another virus. Tiredness, short breath, foggy thinking, aches, palpitations, poor sleep and low mood are common and come in waves. Some feel much worse a day or so after small efforts. Most get better with time. It is real, even when tests are normal.",
      },
      {
        heading: "What you can do",
        text: "Pace yourself: plan, rest before you are worn out, and split tasks. Do not push through crashes, and raise activity only in small steps. Keep sleep times steady, eat regular meals, and drink enough. Breathing exercises help. Talk with your employer about a slow return. Ask for checks of blood, heart and lungs.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, sudden or severe short breath, fainting, or weak limbs. Seek help at once for thoughts of suicide. See a doctor within 24 hours for oxygen below 95% that is new, a swollen calf, or palpitations with dizziness. Book a visit if signs last over four weeks, or stop you from working. Stable signs can be followed at routine visits.",
      },
    ],
  },
  {
    id: "infective-endocarditis",
    title: "Infection of the heart lining (endocarditis)",
    keywords: [
      "heart valve infection", "endocarditis", "fever with heart murmur", "replacement valve fever",
      "injecting drugs fever", "night sweats heart valve", "splinter marks nails", "endocardites",
      "weeks of fever and tired", "dental work heart infection", "pacemaker infection",
    ],
    sourceIds: ["nhs-endocarditis", "nice-cg64", "esc-endocarditis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Germs can settle on the inner lining or valves of the heart. Fever, night sweats, tiredness, weight loss, aches and short breath come on over days to weeks. Small dark lines under nails or spots on fingers may show. Bits can break off and cause stroke. The risk is higher with a replaced or damaged valve, a pacemaker, or injected drugs.",
      },
      {
        heading: "What you can do",
        text: "Fever without a clear reason in someone at risk needs blood tests before antibiotics. Do not take left-over ones. Tell every doctor and dentist about the valve. Look after teeth and gums, avoid piercings, and treat skin infections early. Treatment is weeks of antibiotics in hospital, at times surgery.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for stroke signs, severe short breath, chest pain, fainting, confusion, or a cold painful limb. Go to the emergency department the same day for fever or shivers with a replaced valve, past endocarditis, or injected drugs. Weeks of sweats and tiredness with a known valve problem need a doctor within 24 hours. Questions about dental work can be routine.",
      },
    ],
  },
];
