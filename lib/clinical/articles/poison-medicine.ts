import type { Article } from "@/lib/clinical/types";

export const POISON_MEDICINE_ARTICLES: readonly Article[] = [
  {
    id: "paracetamol-overdose",
    title: "Too much paracetamol (paracetamol overdose, acetaminophen)",
    keywords: [
      "took too many paracetamol", "paracetamol overdose", "tylenol overdose", "acetaminophen", "panadol too much",
      "calpol overdose", "double dose paracetamol", "too many painkillers", "cold and flu tablets and paracetamol",
      "parasetamol", "took 20 tablets", "liver damage tablets",
    ],
    sourceIds: ["nhs-paracetamol-for-adults", "toxbase", "mhra-paracetamol"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much paracetamol can destroy the liver. At first there may be no signs, or only sickness, so feeling well means nothing. After two to three days come belly pain, yellow skin, confusion and bleeding. It can happen from one large amount, or from taking a bit too much for days, for instance with cold remedies that also contain it.",
      },
      {
        heading: "What you can do",
        text: "Get help now, even if you feel fine. Do not make yourself sick, and do not wait for signs. Note the time, the number and strength of tablets, weight, and anything else taken, and bring the packs. An antidote works very well if it is started within about eight hours. Stay with the person.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, a fit, or any overdose taken on purpose. Go to the emergency department at once for more than the daily limit, which is 4 g in 24 hours for most adults. Do so for any overdose in a child. If two tablets were taken too soon by mistake, call a pharmacist or poisons line the same day. Skip the next dose.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher under 50 kg, with liver disease, heavy drinking, poor eating, and medicines for epilepsy or tuberculosis. These people may need a lower daily dose. If there are thoughts of suicide, a crisis line can listen at any hour, and treatment and support do help.",
      },
    ],
  },
  {
    id: "overdose-other",
    title: "Overdose of tablets or drugs",
    keywords: [
      "took overdose", "swallowed pills", "took too many tablets", "child ate tablets", "antidepressant overdose",
      "mixed pills and alcohol", "took someone else's medicine", "toddler swallowed medicine", "double dosed",
      "sleeping pills overdose", "blood pressure tablets child", "over dose",
    ],
    sourceIds: ["toxbase", "nhs-poisoning", "who-poison"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much of a medicine can harm the heart, breathing, brain, liver or kidneys. Heart and blood pressure tablets, antidepressants, diabetes tablets, opioids, iron and aspirin are among the most dangerous. In a toddler a single adult tablet of some kinds can kill. Signs may be delayed by many hours.",
      },
      {
        heading: "What you can do",
        text: "Call a poisons line or emergency help at once. Do not make the person sick, and give no salt water, charcoal or milk. If drowsy, lay on the side; if not breathing, start CPR. Stay with them. Keep packs, notes and vomit to show. Write down what, how much and when. Tell the truth about drugs: staff are there to help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, a fit, collapse, chest pain, slow or hard breathing, or any overdose on purpose. Go to the emergency department if the amount is not known. Go for any tablet swallowed by a child, even with no signs. For one extra dose of your own medicine, call a pharmacist or poisons line straight away. Many need only watching.",
      },
    ],
  },
  {
    id: "carbon-monoxide",
    title: "Carbon monoxide poisoning",
    keywords: [
      "carbon monoxide", "CO alarm", "headache at home gone outside", "boiler fumes", "gas heater headache",
      "barbecue in tent", "whole family headache", "car exhaust", "dizzy near heater", "carbon monoxcide",
      "pets ill too", "generator indoors",
    ],
    sourceIds: ["nhs-carbon-monoxide-poisoning", "ukhsa-co", "cdc-co"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Carbon monoxide is a gas without smell from boilers, heaters, stoves, fires, engines and barbecues that burn badly or in closed space. It causes headache, dizziness, sickness, tiredness, confusion and weakness, like flu without fever. A clue is that others or pets feel ill too, or that signs ease outside. It can kill in sleep.",
      },
      {
        heading: "What you can do",
        text: "Get everyone out into fresh air at once. Turn off the appliance and open windows on the way, if safe. Do not go back in. Call for help and the gas emergency line. Do not wait to see if you feel better. Afterwards have all appliances checked, and fit an alarm on each floor. Never use barbecues indoors or in tents.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for collapse, fits, confusion, chest pain, short breath, or severe headache. Go to the emergency department the same day for headache, dizziness or sickness with a likely leak, even if it has eased. Always go in pregnancy, with a child, or with heart disease. If the alarm sounded and nobody feels ill, get out, call the gas line, and ask for advice.",
      },
    ],
  },
  {
    id: "swallowed-object-battery",
    title: "Swallowed battery, magnet or other object",
    keywords: [
      "child swallowed battery", "button battery", "swallowed magnet", "ate a coin", "swallowed toy",
      "coin stuck in throat", "fish bone stuck", "swallowed glass", "disc battery", "baby swallowed something",
      "swollowed coin", "fishbone in throat",
    ],
    sourceIds: ["nhs-swallowed-objects", "rcem-button", "capt"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small smooth objects such as coins mostly pass in a few days. A button battery stuck in the gullet can burn through within two hours. Two or more magnets can pinch the gut and make holes. Signs may be drooling, cough, pain, refusing food, vomiting or blood, but there may be none at first.",
      },
      {
        heading: "What you can do",
        text: "Go to the emergency department at once for a battery or magnets; do not wait for signs. Do not make the child vomit, and give no food. For a button battery in a child over one year, two teaspoons of honey every ten minutes may be given on the way, if it was within 12 hours and does not delay you. Bring the same object or pack.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for choking, trouble breathing, vomiting blood or collapse. Go to the emergency department now for a button battery, magnets, or sharp, long or large objects. Go too for drooling, chest pain, belly pain, or being unable to swallow. A small smooth object in a well child needs a call for advice the same day; it mostly passes.",
      },
    ],
  },
  {
    id: "alcohol-intoxication",
    title: "Very drunk (alcohol poisoning)",
    keywords: [
      "alcohol poisoning", "passed out drunk", "drank too much", "can't wake drunk friend", "vomiting drunk",
      "blackout drinking", "teenager drunk", "hangover", "alchohol", "binge drinking", "drunk and cold",
      "too much vodka",
    ],
    sourceIds: ["nhs-alcohol-poisoning", "drinkaware", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much alcohol slows the brain. At first there is slurred speech, clumsiness and vomiting. Then come confusion, pale or bluish skin, low temperature, slow breathing, fits and being impossible to wake. Levels go on rising after the last drink. People can choke on vomit. A head injury or low blood sugar can look the same.",
      },
      {
        heading: "What you can do",
        text: "Stay with the person. Lay them on their side if sleepy, and check breathing often. Keep them warm. If awake, sit up and sip water. Do not give coffee, more drink or a cold shower, and do not let them sleep it off alone. Do not make them vomit. For a hangover: water, food, rest, and no driving.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if they cannot be woken, breathe slowly or unevenly, have a fit, are cold or blue, hit their head, or took drugs or tablets too. Any drunk child needs hospital care. See a doctor the same day for vomit with blood, or belly pain that stays. If drinking often gets out of hand, book a visit or call an alcohol helpline. A hangover can be treated at home.",
      },
    ],
  },
  {
    id: "alcohol-withdrawal",
    title: "Alcohol withdrawal",
    keywords: [
      "stopped drinking shaking", "alcohol withdrawal", "DTs", "delirium tremens", "sweating and shaking no drink",
      "detox at home", "seeing things after stopping alcohol", "morning shakes", "rum fits",
      "alcoholic stopped suddenly", "withdrawel", "seizure after stopping drinking",
    ],
    sourceIds: ["nice-cg100", "nhs-alcohol-misuse", "cks-alcohol-problem-drinking"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "People who drink heavily each day can become ill 6 to 24 hours after they stop or cut down fast. Shaking, sweating, fear, sickness, poor sleep and fast heartbeat are common. Fits can come in the first two days. Delirium tremens, with confusion, fever and seeing things, comes on days two to four and can kill.",
      },
      {
        heading: "What you can do",
        text: "Do not stop suddenly on your own if you drink heavily every day or shake in the morning. Keep drinking a small steady amount until you get medical help, and then reduce with a plan. Eat and drink water. Take vitamin B1 (thiamine) if it has been advised. Someone should stay with you. Do not drive.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, confusion, seeing or hearing things, fever, severe shaking, collapse, or unsteady walking with odd eye movements. Go to the emergency department for withdrawal with past fits or delirium, vomiting, pregnancy or other illness. Mild shakes and sweats need a doctor within 24 hours. If you want to stop and are well now, book a visit soon for a plan.",
      },
    ],
  },
  {
    id: "opioid-overdose",
    title: "Opioid overdose (heroin, fentanyl, morphine, codeine)",
    keywords: [
      "heroin overdose", "pinpoint pupils not breathing", "fentanyl", "morphine too much", "naloxone", "Narcan",
      "blue lips snoring drugs", "OD", "methadone overdose", "fentanyl patch", "codeine too much", "opiod overdose",
      "won't wake up drugs", "nitazenes",
    ],
    sourceIds: ["nhs-heroin-overdose", "who-opioid", "toxbase"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Opioids such as heroin, fentanyl, methadone, morphine and codeine slow the breathing. The person cannot be woken, breathes slowly or snores and gurgles, has tiny pupils, and blue or grey lips. It is more likely with alcohol, sleeping tablets or gabapentin, after a break from use, or when more patches are on. It can also happen on prescribed doses.",
      },
      {
        heading: "What you can do",
        text: "Call for help at once. Try to wake them by voice and a firm rub on the breastbone. Give naloxone nasal spray or injection if there is some, and repeat after two to three minutes if there is no response. If not breathing, give rescue breaths and CPR. Otherwise lay on the side. Remove patches. Stay: it can wear off.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for anyone who may have taken opioids and is hard to wake, breathes slowly, or is blue. Go to hospital after naloxone, even if they wake. A child who may have taken any opioid, or touched a patch, needs emergency care. Prescribed opioids with new drowsiness, confusion or twitching need a doctor the same day. Help with stopping can be booked.",
      },
    ],
  },
  {
    id: "drug-withdrawal",
    title: "Withdrawal from drugs or medicines",
    keywords: [
      "withdrawal", "coming off antidepressants", "brain zaps", "stopped sertraline suddenly", "benzo withdrawal",
      "opiate withdrawal", "cold turkey", "stopped diazepam", "tramadol withdrawal", "pregabalin stopped",
      "shaking ran out of tablets", "withdrawl symptoms", "clucking",
    ],
    sourceIds: ["nice-ng215", "bnf", "talk-to-frank"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The body gets used to some medicines and drugs. Stopping fast can cause fear, poor sleep, sweats, shaking, aches, stomach upset or odd electric feelings in the head. Tablets for mood, sleep, nerve pain and strong pain, and steroids, are examples. Stopping diazepam and the like, baclofen or GHB too fast can cause fits.",
      },
      {
        heading: "What you can do",
        text: "Do not stop suddenly; ask for a plan to lower the dose in small steps. If the pack is empty, call a pharmacist today for an emergency supply. If signs began after a missed antidepressant, taking the usual dose mostly settles them. Rest, drink and avoid alcohol and street drugs. Opioid withdrawal is awful, but seldom deadly by itself.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, confusion, seeing things, high fever, fainting, or thoughts of suicide. Go to the emergency department if unwell after a sudden stop of GHB, baclofen, steroids or long-term diazepam. See a doctor within 24 hours in pregnancy, with strong shaking or vomiting, or if you cannot cope. Mild signs can wait some days.",
      },
      {
        heading: "Who needs extra care",
        text: "After a break, tolerance is lost: taking the old dose of an opioid can kill. Keep naloxone at home and do not use alone. Suddenly stopping steroid tablets taken for over three weeks can cause a dangerous lack of natural steroid.",
      },
    ],
  },
  {
    id: "medication-side-effect",
    title: "Medicine side effects",
    keywords: [
      "side effects", "bad reaction to tablets", "new medicine making me ill", "rash after medication",
      "dizzy from tablets", "statin side effects", "tablets making me sick", "drug reaction",
      "swollen ankles tablets", "side affects", "can't tolerate antibiotic", "metformin diarrhoea",
    ],
    sourceIds: ["mhra-yellow-card", "bnf", "nhs-medicines"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Any medicine can cause unwanted effects. Sickness, loose stools, headache, dizziness, sleepiness and mild rash are common and often fade in one to two weeks. Some are serious: allergy, bleeding, severe skin reactions, very low mood, or harm to liver, kidneys or blood. They can begin right away or after months. Mixing medicines makes them more likely.",
      },
      {
        heading: "What you can do",
        text: "Read the leaflet and ask a pharmacist. Do not stop heart, epilepsy, steroid, mental health or blood-thinning medicines by yourself. Small changes, such as taking it with food or at night, may help. List everything you take, also herbal and shop-bought ones. Report effects to the national scheme, such as the Yellow Card.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swollen lips or tongue, trouble breathing, fainting, chest pain, a fit, black stools or vomited blood. Go to the emergency department for a painful blistering rash, sores in mouth or eyes, or yellow eyes. See a doctor the same day for fever or sore throat on immune-lowering medicines, fast rash, or very low mood. Mild effects can be raised with a pharmacist.",
      },
    ],
  },
  {
    id: "missed-dose",
    title: "Missed a dose or took an extra one",
    keywords: [
      "forgot my tablet", "missed dose", "took tablet twice", "double dose by mistake", "forgot insulin",
      "missed blood thinner", "skipped medication", "late dose", "can't remember if I took my pill",
      "missed epilepsy tablet", "took extra tablet", "mised dose",
    ],
    sourceIds: ["nhs-medicines", "bnf", "specialist-pharmacy"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most missed doses do no harm. As a rule, take it when you remember, unless the next one is nearly due; then skip it. Do not double up. Rules differ for blood thinners, the pill, insulin, methotrexate, and medicines for epilepsy, Parkinson's disease, HIV and transplants, where timing matters more.",
      },
      {
        heading: "What you can do",
        text: "Read the leaflet and call a pharmacist with the name, strength and time. After an extra dose, note how you feel and ask before taking the next. With insulin, check blood sugar often. Use a pill box, phone alarm or a chart. Ask about a simpler plan if you forget often.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, fainting, a fit, slow pulse, chest pain or low blood sugar that will not rise. Call a poisons line or doctor at once for an extra dose of a blood thinner, heart or diabetes tablet, opioid, lithium, digoxin, or methotrexate taken daily. Missing a day of blood thinner, steroid, epilepsy or transplant tablets needs advice the same day. Others can ask a pharmacist.",
      },
    ],
  },
  {
    id: "anticoagulant-bleeding",
    title: "Bleeding on blood thinners",
    keywords: [
      "bleeding on warfarin", "blood thinner bleeding", "apixaban bleed", "rivaroxaban nosebleed", "high INR",
      "bruises on blood thinners", "fell on blood thinners", "eliquis", "xarelto", "warfrin",
      "blood in urine warfarin", "clopidogrel bleeding",
    ],
    sourceIds: ["nhs-anticoagulants", "bnf", "nice-ng196"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Blood thinners stop clots, but make bleeding easier. Warfarin, apixaban, rivaroxaban and heparin are examples. Small bruises, bleeding gums and short nosebleeds are common. Serious bleeding can be in the head, gut or muscles, and may show as headache, black stools, weakness, back pain or a tense swelling.",
      },
      {
        heading: "What you can do",
        text: "Press firmly on a wound or pinch the nose for 15 minutes. For serious bleeding, ask before taking the next dose. Do not stop the medicine for small bleeds, as a stroke may follow. Carry an alert card. Avoid aspirin, ibuprofen and new remedies unless a pharmacist agrees. Use a soft brush.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for bleeding that will not stop, vomited blood, black stools, severe headache, weakness, slurred speech or a collapse. Get any head injury checked at once, even if you feel well. See a doctor the same day for blood in urine, large bruises, a swollen painful joint, very heavy periods, or an INR far above target. Small bruises can wait.",
      },
      {
        heading: "Medicines and cautions",
        text: "Many things change how warfarin works. Antibiotics, thrush gel, heart and epilepsy tablets, St John's wort, new foods and alcohol are examples. Ask for an earlier blood test. Tell your dentist and surgeon. In pregnancy or with kidney trouble, another medicine may be needed.",
      },
    ],
  },
  {
    id: "lithium-toxicity",
    title: "Too much lithium",
    keywords: [
      "lithium toxicity", "lithium and vomiting", "shaking on lithium", "unsteady lithium", "lithium level high",
      "slurred speech lithium", "diarrhoea on lithium", "lithium and ibuprofen", "dehydrated on lithium",
      "coarse tremor", "litium",
    ],
    sourceIds: ["nhs-lithium", "nice-cg185", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Lithium has a narrow safe range. Too much builds up with vomiting, diarrhoea, heat, fever, little salt, kidney trouble, or when taken with ibuprofen, water tablets or some blood pressure tablets. First signs are worse shaking, loose stools, vomiting, thirst and tiredness. Then come unsteady walking, slurred speech, twitching, confusion and fits.",
      },
      {
        heading: "What you can do",
        text: "If there are such signs, do not take the next dose, and get an urgent blood test and advice the same day. Sip water or rehydration drinks. Do not take water tablets or anti-inflammatory painkillers. Note the time of the last dose. Bring the lithium book. Once well, keep fluids and salt steady and go to every blood test.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, drowsiness, a fit, slurred speech, severe unsteadiness, fainting or any overdose. Go to the emergency department the same day for coarse shaking, repeated vomiting or diarrhoea on lithium. A fine tremor that has long been the same can be raised at the next visit. If pregnant, call within 24 hours and do not stop by yourself.",
      },
    ],
  },
  {
    id: "serotonin-syndrome",
    title: "Serotonin syndrome",
    keywords: [
      "too much serotonin", "antidepressant and tramadol reaction", "sweating shaking agitated antidepressant",
      "serotonin toxicity", "jerky legs fever", "MDMA and antidepressants", "mixed antidepressants",
      "twitching on sertraline", "seratonin syndrome", "big pupils sweating", "MAOI reaction", "linezolid",
    ],
    sourceIds: ["toxbase", "bnf", "nice-ng222"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Serotonin is a messenger in the brain. Too much can follow a higher dose of an antidepressant, or a mix with other drugs. Tramadol, some migraine and cough medicines, linezolid, lithium, St John's wort and ecstasy are examples. Within hours people sweat, shake, feel restless, and get loose stools, wide pupils and jerky legs. Bad cases bring high fever, stiff muscles and confusion.",
      },
      {
        heading: "What you can do",
        text: "Take no more of the medicines that may have caused it, and get help. Keep the person cool and calm. Bring all packs, also shop-bought, herbal and street drugs. Do not give paracetamol for this kind of fever, as it does not help. Do not hold down a restless person. Later, ask a pharmacist before any new mix.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever, confusion, stiff or jerking muscles, a fit, collapse, or a very fast heartbeat. Go to the emergency department at once if you sweat, shake and feel restless within a day of a new mix or a higher dose. If you only feel a bit jittery or sick in the first week of a new tablet, ask a pharmacist within days.",
      },
    ],
  },
  {
    id: "neuroleptic-malignant",
    title: "Fever and stiffness on antipsychotics (neuroleptic malignant syndrome)",
    keywords: [
      "NMS", "antipsychotic fever", "stiff muscles on haloperidol", "rigid and confused medication",
      "olanzapine fever", "clozapine fever stiff", "stopped Parkinson's tablets fever", "lead pipe stiff",
      "neuroleptic", "malignant syndrome", "jaw locked antipsychotic",
    ],
    sourceIds: ["bnf", "toxbase", "nice-cg178"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This rare, dangerous reaction to antipsychotic or some anti-sickness medicines comes on over one to three days. The person has high fever, very stiff muscles, sweating, a fast heartbeat, changing blood pressure, and becomes confused or mute. It can also follow suddenly stopping medicines for Parkinson's disease. Kidneys may fail.",
      },
      {
        heading: "What you can do",
        text: "Call for help and give no more of the antipsychotic. Do not stop Parkinson's medicines by yourself. Cool with light clothes and damp cloths; give sips only if fully awake. Take all packs along, and note the date of any depot injection. Do not put it down to the mental illness alone.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever, stiff muscles or confusion on an antipsychotic, or after stopping Parkinson's tablets. Go to the emergency department at once for a stuck jaw, neck or eyes after a first dose; it is treatable within minutes. Sore throat or fever on clozapine needs a blood test the same day. Restless legs or a mild tremor on these medicines can wait for a visit.",
      },
    ],
  },
  {
    id: "medication-refill",
    title: "Running out of medicine (repeat prescription)",
    keywords: [
      "ran out of tablets", "repeat prescription", "need refill", "lost my medication", "emergency supply",
      "out of inhaler", "prescription renewal", "left tablets at home", "pharmacy closed", "need more pills", "refil",
      "medicine out of stock",
    ],
    sourceIds: ["nhs-emergency-prescriptions", "bnf", "specialist-pharmacy"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "It is common to run low or out, for instance on a trip. For many tablets a day or two without does no harm. Some should not be missed: insulin, steroids, inhalers, blood thinners, and tablets for epilepsy or heart rhythm. The same goes for Parkinson's and transplant tablets, methadone, and some tablets for mental health.",
      },
      {
        heading: "What you can do",
        text: "Ask a pharmacist first. They may give a few days' supply if you were prescribed it before. Bring the empty pack, the repeat slip or the app. Order repeats a week ahead. Do not share medicines or buy from unknown sites. If a brand is out of stock, ask which others can be used safely.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath without an inhaler, chest pain without GTN, a fit, or high sugar with vomiting without insulin. Get more the same day of insulin, steroids, blood thinners, reliever inhalers and adrenaline pens. The same goes for epilepsy, transplant and Parkinson's tablets. Ask within 24 hours for tablets for heart or mental health. Creams, statins and vitamins can wait.",
      },
    ],
  },
  {
    id: "vaccine-reaction",
    title: "Reaction after a vaccine (adults and children)",
    keywords: [
      "sore arm after jab", "fever after vaccine", "covid vaccine side effects", "flu jab reaction",
      "swollen arm injection", "allergic to vaccine", "swollen gland after vaccination", "felt faint after injection",
      "lump after jab", "vacine reaction", "tired after booster", "shingles vaccine",
    ],
    sourceIds: ["ukhsa-green-book", "nhs-vaccinations-side-effects", "mhra-yellow-card"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A sore arm, tiredness, headache, aches, shivers and mild fever for one to three days are normal and show that the body is responding. A gland in the armpit may swell for some weeks. Fainting from the needle is common in teenagers. Severe allergy is very rare and mostly comes within minutes.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink, move the arm and use a cool cloth. Paracetamol eases fever and soreness. Sit for 15 minutes after the injection, and lie down if faint. A red, warm patch that starts in the first two days is mostly a reaction. Keep the vaccine card. Report unusual effects to the national scheme.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, swelling of face or throat, a rash all over with faintness, or a fit. Get seen the same day for chest pain, palpitations or short breath in the weeks after a COVID-19 vaccine, severe headache with bruises or blurred sight, or weak legs. Redness that spreads after three days needs a check within 24 hours. Other effects fade at home.",
      },
    ],
  },
  {
    id: "digoxin-toxicity",
    title: "Too much digoxin",
    keywords: [
      "digoxin toxicity", "yellow vision heart tablets", "digoxin too much", "slow pulse digoxin", "sick on digoxin",
      "halos yellow green", "lanoxin", "digoxin and kidney", "foxglove eaten", "digitalis", "digoxen",
      "confused on digoxin",
    ],
    sourceIds: ["bnf", "toxbase", "nice-ng196"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Digoxin helps the heart in small doses, but the safe range is narrow. Too much builds up with kidney trouble, dehydration, low potassium, and some other medicines. Poor appetite, sickness, loose stools, tiredness, confusion, blurred or yellow sight, and a slow or uneven pulse are signs. Eating foxglove leaves causes the same.",
      },
      {
        heading: "What you can do",
        text: "If there are such signs, do not take the next dose and get advice the same day. Count the pulse for a full minute. Bring all medicines, as water tablets, some antibiotics, amiodarone and verapamil raise the risk. Drink small amounts during a stomach bug. Go to blood tests for kidneys and salts.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fainting, chest pain, a pulse under 50 with dizziness, severe palpitations, great drowsiness, or any overdose or eaten foxglove. Get seen the same day for sickness, confusion, or yellow or blurred sight on digoxin. A pulse of 50 to 60 with no symptoms needs a call within 24 hours before the next dose. Routine checks can be booked.",
      },
    ],
  },
  {
    id: "stimulant-toxicity",
    title: "Bad reaction to cocaine, ecstasy or speed",
    keywords: [
      "cocaine chest pain", "MDMA overheating", "took ecstasy", "pill at festival", "speed heart racing",
      "crystal meth", "mephedrone", "paranoid on coke", "amphetamine overdose", "legal high", "ketamine", "bad trip",
      "energy drink palpitations", "cocane",
    ],
    sourceIds: ["toxbase", "talk-to-frank", "nhs-drug-addiction-getting-help"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cocaine, amphetamines, MDMA and similar drugs speed up heart and brain. They can cause chest pain, very fast or uneven heartbeat, high blood pressure, overheating, tight jaw, fear, paranoia, fits, stroke and heart attack, also in young fit people. MDMA can cause dangerous heat, or low salt from too much water.",
      },
      {
        heading: "What you can do",
        text: "Stop using. Move to a cool, quiet place, loosen clothes, and stay with someone sober. Sip water, no more than about half a pint (300 ml) an hour if not dancing. Do not take other drugs or alcohol to come down. If drowsy, lay on the side. Tell staff what was taken; they do not call the police for it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, collapse, a fit, very hot skin, confusion, severe headache, weakness, trouble breathing, or violent fear. Go to the emergency department for palpitations that do not settle within an hour, or a swallowed packet of drugs. Low mood for some days after is common; seek help at once for thoughts of suicide. Support to stop can be booked any time.",
      },
    ],
  },
  {
    id: "poison-household-plant",
    title: "Poisonous plants, mushrooms and household products",
    keywords: [
      "child drank cleaning product", "ate berries", "mushroom poisoning", "swallowed bleach",
      "dishwasher tablet eaten", "laundry pod", "poisonous plant", "antifreeze", "ate a plant",
      "washing capsule child", "drank perfume", "white spirit", "swallowed detergent", "poisen",
    ],
    sourceIds: ["toxbase", "nhs-poisoning", "capt"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many household items only upset the stomach. Others are dangerous: drain and oven cleaners burn the throat, white spirit and lamp oil harm the lungs, antifreeze harms the kidneys, and laundry capsules can burn or choke. Some plants and berries, such as yew, foxglove and laburnum, and some wild mushrooms can kill, at times days later.",
      },
      {
        heading: "What you can do",
        text: "Take what is left out of the mouth, wipe it, and rinse. Do not make the person sick, and give no salt water. Call a poisons line or doctor at once with the product or plant name, amount, time, age and weight. Wash skin and eyes with water. Keep the pack, a piece of the plant or a photo.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, drowsiness, a fit, burns of lips or mouth, drooling, or repeated vomiting. Go to the emergency department even if well for drain or oven cleaner, antifreeze, fuel, lamp oil, laundry capsules or weedkiller. Do so for any wild mushroom or a plant known to be toxic. A lick of soap or crayon mostly needs only a drink and advice.",
      },
    ],
  },
];
