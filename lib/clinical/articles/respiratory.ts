import type { Article } from "@/lib/clinical/types";

export const RESPIRATORY_ARTICLES: readonly Article[] = [
  {
    id: "asthma-attack",
    title: "Asthma attack (acute asthma)",
    keywords: [
      "wheezing badly", "inhaler not working", "can't breathe asthma", "blue inhaler", "tight chest wheeze",
      "astma attack", "asthma exacerbation", "using reliever a lot", "asthma flare", "short of breath and wheezing",
      "salbutamol", "rescue inhaler",
    ],
    sourceIds: ["nhs-asthma", "sign-158", "nice-ng245", "asthma-lung-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In an asthma attack the airways swell and tighten. Breathing gets hard, with wheeze, cough and a tight chest. The reliever inhaler helps less, or wears off within four hours. In a bad attack the person cannot finish a sentence, eat or sleep. A silent chest, blue lips or exhaustion means that life is in danger.",
      },
      {
        heading: "What you can do",
        text: "Sit up straight and stay calm. Follow your asthma action plan. With a blue salbutamol inhaler, take one puff every 30 to 60 seconds, up to 10 puffs, through a spacer if there is one. Some people use a combined inhaler as reliever: follow that plan instead. If it gets no better, call for help. Repeat the 10 puffs after 10 minutes if help has not come.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the inhaler does not help, if speaking is hard, or if lips turn blue or grey. Call for confusion, exhaustion, a silent chest or an oxygen level below 92%. See a doctor within 24 hours after any attack, or if the reliever is needed every four hours. Waking at night or using the reliever more than twice a week can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Call early for anyone who has been in intensive care with asthma, who is pregnant, or who also has a severe allergy. Young children tire fast. Anti-inflammatory painkillers such as ibuprofen or aspirin, and beta-blocker tablets or eye drops, can set off asthma in some people.",
      },
    ],
  },
  {
    id: "asthma-mild",
    title: "Asthma that is not fully controlled",
    keywords: [
      "wheeze at night", "mild asthma", "exercise wheeze", "preventer inhaler", "brown inhaler",
      "tight chest in cold air", "asthma cough", "spacer", "peak flow", "hay fever and asthma", "astma", "asma",
    ],
    sourceIds: ["nhs-asthma", "nice-ng245", "asthma-lung-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Asthma makes the airways swell and tighten from time to time. Signs are wheeze, cough at night or early morning, a tight chest and short breath on effort. Colds, pollen, pets, smoke, damp and cold air are common triggers. It is not well controlled if signs come more than twice a week, or if it wakes you at night.",
      },
      {
        heading: "What you can do",
        text: "Take the preventer each day even when well, as it calms the swelling. Check your technique with a nurse or pharmacist and use a spacer with spray inhalers. Keep a reliever close. Avoid smoke and known triggers, and get the flu vaccine. Ask for a written action plan that says what to do when signs get worse.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if breathing is so hard that speaking is difficult, or if the reliever does not help. See a doctor within 24 hours if the effect of the reliever lasts less than four hours, or if it is needed many times a day. Book a routine visit for night cough, wheeze on exercise, or a yearly review.",
      },
    ],
  },
  {
    id: "copd-flare",
    title: "COPD flare-up (worsening chronic lung disease)",
    keywords: [
      "COPD exacerbation", "emphysema", "chronic bronchitis", "more phlegm than usual", "green phlegm",
      "smoker's cough worse", "breathless COPD", "rescue pack", "home oxygen", "lung disease flare", "smokers lung",
    ],
    sourceIds: ["nhs-chronic-obstructive-pulmonary-disease-copd", "nice-ng115", "nice-ng114"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "COPD is long-term narrowing of the airways, mostly from smoking. In a flare-up, breathing gets worse over hours or days. Cough increases, and there is more phlegm, which may turn yellow or green. Wheeze and tiredness are common. Chest infections, cold weather and polluted air often set it off.",
      },
      {
        heading: "What you can do",
        text: "Follow your action plan. Use the reliever inhaler more often as agreed, through a spacer. Start rescue steroid tablets or antibiotics only as your plan says, and tell the team when you do. Sit leaning forward with arms supported and breathe out slowly through pursed lips. Rest, drink enough and avoid smoke.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath at rest, blue lips, confusion, great sleepiness or chest pain. Call if oxygen at home is well below your usual level. See a doctor within 24 hours if signs get worse in spite of more inhaler use, if phlegm changes colour, or with fever or new ankle swelling. Slow worsening over months can wait for a routine visit.",
      },
      {
        heading: "Medicines and cautions",
        text: "Too much oxygen can harm some people with COPD, so never turn up home oxygen without advice. Carry an oxygen alert card if given one. Strong painkillers and sleeping tablets can slow breathing. Flu, pneumonia, COVID-19 and RSV vaccines lower the risk of a flare-up, and stopping smoking slows the disease.",
      },
    ],
  },
  {
    id: "pneumonia",
    title: "Pneumonia (lung infection)",
    keywords: [
      "chest infection", "coughing up green or rusty phlegm", "fever and cough", "pain when breathing in",
      "shaking chills cough", "lung infection", "newmonia", "CRB-65", "breathless with fever",
      "sharp chest pain coughing", "pnuemonia",
    ],
    sourceIds: ["nhs-pneumonia", "nice-ng250", "bts-pneumonia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Pneumonia is an infection deep in the lung. It tends to come on over a day or two, with fever, shivers, cough, short breath and tiredness. Phlegm may be yellow, green or rusty. Breathing in can cause a sharp pain in the side. Older people may simply become confused, weak or unsteady, with little fever.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink enough and take paracetamol for fever and pain, within the limits on the pack. Take all antibiotics as prescribed. Sit up rather than lie flat. Do not smoke. Expect fever to settle within a week and cough within six weeks; tiredness can last for months. Cough medicine does little, but honey may soothe adults and children over one.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, blue lips, confusion, cold or mottled skin, coughing blood, or fainting. See a doctor the same day for fever with cough and short breath, or chest pain on breathing. Return within 24 hours if things get worse on antibiotics, or are no better after three days. A lingering cough can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher in babies, over 65, in pregnancy, and with lung, heart or kidney disease, diabetes or weak immunity. These people should be seen early. A chest X-ray about six weeks later is often advised for smokers and for those over 50.",
      },
    ],
  },
  {
    id: "pulmonary-embolism",
    title: "Blood clot in the lung (pulmonary embolism)",
    keywords: [
      "PE", "clot on the lung", "sudden breathlessness", "sharp chest pain when breathing", "coughing blood",
      "lung clot", "breathless after flight", "clot after surgery", "embolism", "breathless and swollen leg",
      "embolisim",
    ],
    sourceIds: ["nhs-pulmonary-embolism", "nice-ng158", "esc-pe"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A pulmonary embolism is a clot that blocks an artery in the lung. Often it comes from a clot in a leg vein. It causes sudden short breath, sharp chest pain that is worse on breathing in, a fast heartbeat, and sometimes coughing of blood or fainting. Signs may be mild, and the leg may look normal.",
      },
      {
        heading: "What you can do",
        text: "Call for help rather than travelling by yourself. Sit up and rest until you are seen. Tell the team about recent surgery, a broken bone, long travel, pregnancy, cancer, hormones and earlier clots. After treatment, take the blood thinner exactly as prescribed and do not let it run out.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden short breath, chest pain on breathing, coughing blood, or fainting. This holds even more with a swollen leg or after surgery, travel or birth. On blood thinners for a known clot, call for new breathlessness or heavy bleeding. There is no safe wait when a lung clot is likely.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher in pregnancy, and in the weeks after birth or an operation. Cancer, long bed rest, and pills that contain oestrogen raise it too. On blood thinners, avoid ibuprofen and aspirin unless a doctor agrees. Get any head injury checked.",
      },
    ],
  },
  {
    id: "pneumothorax",
    title: "Collapsed lung (pneumothorax)",
    keywords: [
      "punctured lung", "sudden one sided chest pain", "air around lung", "tall thin man chest pain", "lung popped",
      "collapsed lung", "pneumo", "breathless after chest injury", "sharp pain shoulder breathing", "lung collapse",
    ],
    sourceIds: ["nhs-pneumothorax", "bts-pleural", "nhs-chest-pain"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A pneumothorax is air that leaks out of the lung into the space round it. The lung then shrinks. Pain is sudden, sharp and on one side, worse on breathing in, and often with short breath. It can happen without warning, mainly in tall, thin young men and in smokers, or after an injury or with lung disease.",
      },
      {
        heading: "What you can do",
        text: "Sit up and keep still until you are seen. Do not fly, dive or climb to height. After treatment, rest for a week or two, and go back if pain or breathlessness returns. Ask when it is safe to fly. Diving is mostly ruled out for life. Stopping smoking greatly lowers the chance that it happens again.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden short breath with one-sided chest pain, bluish lips, a racing heart or faintness, or after a chest injury. Go to the emergency department the same day even if the pain is mild. After going home, return at once if breathing becomes harder. Dull aches without breathlessness weeks later can wait.",
      },
    ],
  },
  {
    id: "acute-bronchitis",
    title: "Chesty cough (acute bronchitis)",
    keywords: [
      "chesty cough", "chest cold", "coughing up phlegm", "green mucus", "bronchitis", "cough for two weeks",
      "rattly chest", "productive cough", "bronchitus", "chest infection mild", "do I need antibiotics for cough",
    ],
    sourceIds: ["nhs-bronchitis", "nice-ng120", "cks-chest-infections-adult"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Acute bronchitis is swelling of the larger airways, mostly from a virus that begins as a cold. The cough may be dry at first and then bring up clear, yellow or green phlegm. Mild wheeze, a raw chest and tiredness are common. Green phlegm alone does not mean that antibiotics are needed. The cough often lasts three weeks.",
      },
      {
        heading: "What you can do",
        text: "Rest and drink enough. Honey and lemon in warm water can soothe adults and children over one. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, for fever or aches. Avoid smoke. Steam is not worth the risk of a scald. Antibiotics rarely help healthy adults.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, blue lips, confusion or chest pain that is heavy or spreads. See a doctor within 24 hours for coughing blood, fever for more than a few days, pain on breathing, or if heart, lung or immune disease is present. A cough that lasts more than three weeks needs a routine visit.",
      },
    ],
  },
  {
    id: "cough-chronic",
    title: "Cough that will not go away (chronic cough)",
    keywords: [
      "cough for weeks", "cough won't go", "dry tickly cough", "coughing for months", "persistent cough",
      "smokers cough", "night cough", "ACE inhibitor cough", "ramipril cough", "post nasal drip", "chronic coff",
      "lingering cough",
    ],
    sourceIds: ["nhs-cough", "cks-cough", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A cough that lasts more than three weeks, and mainly one that lasts over eight, should be looked into. Common causes are the tail end of a virus, asthma, smoking, mucus from the nose, acid reflux, and blood pressure tablets such as ramipril. Less often it points to infection such as tuberculosis, to lung disease or to cancer.",
      },
      {
        heading: "What you can do",
        text: "Stop smoking, and avoid smoke and dust. Note when the cough comes: at night, after meals, with exercise or with pollen. Warm drinks and honey soothe a dry throat. If a new tablet may be the cause, ask before you stop it. Hand in a phlegm sample if asked, and keep a diary for two weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath or more than a spoonful of blood. See a doctor within 24 hours for any coughed blood, fever with short breath, or chest pain. Book a visit within days for a cough over three weeks with weight loss, night sweats, hoarseness, or in a smoker over 40. Other lasting coughs need a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Smokers and former smokers over 40, and people who have worked with asbestos, should ask for a chest X-ray. Those who lived in a country where tuberculosis is common should say so. Night cough in a child may be asthma. A cough that began on a blood pressure tablet ending in -pril often goes within weeks of a change, which a doctor can make.",
      },
    ],
  },
  {
    id: "haemoptysis",
    title: "Coughing up blood (haemoptysis)",
    keywords: [
      "blood in phlegm", "spitting blood", "coughed up blood", "blood streaked mucus", "pink sputum", "bloody cough",
      "hemoptysis", "red specks in sputum", "blood when I cough", "rusty spit",
    ],
    sourceIds: ["nhs-coughing-up-blood", "nice-ng12", "cks-cough"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Coughed blood may be streaks or specks in phlegm, pink froth, or clots of bright red blood. A chest infection or hard coughing is the most common cause. It can also come from a lung clot, tuberculosis, cancer or swollen airways. Blood from the nose or gums may trickle back and look the same.",
      },
      {
        heading: "What you can do",
        text: "Sit up, stay calm and spit the blood out so that you can judge how much there is. Keep a sample or take a photo. Do not smoke. If you take a blood thinner, do not take the next dose until a doctor has advised you, and call for that advice now. Note any fever, weight loss or travel.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for more than a spoonful or so of blood, clots, pink froth, or any blood with short breath, chest pain, fainting or a fast heartbeat. See a doctor within 24 hours for smaller amounts. Anyone over 40 with unexplained coughed blood should have a chest X-ray and quick specialist review. Do not leave it, even when it stops.",
      },
    ],
  },
  {
    id: "breathlessness",
    title: "Shortness of breath (breathlessness)",
    keywords: [
      "short of breath", "can't catch my breath", "out of breath", "hard to breathe", "SOB", "dyspnoea", "air hunger",
      "puffed out on stairs", "winded easily", "breathless lying down", "difficulty breathing",
      "shortness of breathe",
    ],
    sourceIds: ["nhs-shortness-of-breath", "cks-breathlessness", "asthma-lung-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Being short of breath is normal after hard effort, but not at rest or on light tasks. Sudden breathlessness can come from asthma, infection, a clot on the lung, heart trouble, allergy or a panic attack. When it builds over weeks, common causes are lung or heart disease, a low blood count, weight gain or being unfit.",
      },
      {
        heading: "What you can do",
        text: "Stop, sit upright and lean slightly forward with arms supported. Breathe in through the nose and out slowly through pursed lips. Use your own inhaler if there is one for this. Open a window. Note how far you can walk and whether lying flat makes it worse. Do not drive when it is severe.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden or severe short breath, trouble speaking, blue or grey lips, chest pain, fainting, confusion, swelling of face or throat, or oxygen below 92%. See a doctor the same day if it is new or clearly worse, wakes you at night, or comes with fever or a swollen leg. Slow change over weeks needs a visit within days.",
      },
    ],
  },
  {
    id: "choking-inhaled-object",
    title: "Choking and inhaled objects",
    keywords: [
      "choking", "food stuck in throat", "can't breathe food", "swallowed wrong way", "Heimlich", "back blows",
      "abdominal thrusts", "child choking", "peanut in lung", "inhaled toy", "baby choking",
      "something went down the wrong pipe",
    ],
    sourceIds: ["resus-council-choking", "nhs-choking", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Choking happens when something blocks the airway. A person with a mild blockage can cough, speak or cry. With a severe blockage they cannot speak, breathe or cough with force; they may clutch the neck and turn blue. A child who coughed hard while eating or playing, and then wheezes, may have breathed in a small object.",
      },
      {
        heading: "What you can do",
        text: "If they can cough, let them go on coughing. If they cannot, give up to five sharp blows between the shoulder blades. Then give up to five belly thrusts: fist above the navel, pull in and up. Keep switching. For a baby under one, use back blows and chest thrusts, never belly thrusts. If they pass out, call for help and start CPR.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the blockage does not clear after the first back blows, or if they become floppy or pass out. Go to the emergency department after any belly thrusts, in pregnancy, or if cough, wheeze, drooling or pain stays. A child who may have breathed something in needs to be seen the same day, even when well.",
      },
    ],
  },
  {
    id: "covid-19",
    title: "COVID-19",
    keywords: [
      "covid", "coronavirus", "lost smell", "lost taste", "positive lateral flow", "sore throat and covid", "omicron",
      "covid test", "isolation", "Paxlovid", "corona", "sars-cov-2", "covid cough",
    ],
    sourceIds: ["nhs-covid-19", "nice-ng191", "who-covid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "COVID-19 is a virus infection with many faces. Sore throat, runny nose, cough, fever, headache, aches and tiredness are common. Some lose smell or taste, or have an upset stomach. Most people feel better within one to two weeks. It can become serious in older people and those with long-term illness, often in the second week.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink enough, and take paracetamol as the label says. Try to stay home and keep away from others until any fever has gone and you feel well. Cover coughs, open windows and wash hands. Honey soothes cough in anyone over one. Ask at once about antiviral treatment if you are at high risk, since it must start early.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, blue lips, chest pain, confusion, fainting, or little urine. See a doctor within 24 hours if breathing becomes harder, if oxygen is 92 to 94%, or if fever lasts over a few days. People at high risk should call on the day of a positive test. Mild illness can be handled at home.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher over 70, in pregnancy, with Down's syndrome, cancer treatment, organ transplant, weak immunity, or severe lung, liver or kidney disease. Antiviral tablets interact with many medicines, so give a full list. Symptoms that go on for more than four weeks may need a check for long COVID.",
      },
    ],
  },
  {
    id: "influenza",
    title: "Flu (influenza)",
    keywords: [
      "flu", "influenza", "sudden fever aches", "body aches chills", "seasonal flu", "swine flu", "aching all over",
      "exhausted with fever", "flue", "flu symptoms", "Tamiflu", "can't get out of bed fever",
    ],
    sourceIds: ["nhs-flu", "cks-influenza-seasonal", "ukhsa-flu"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Flu comes on fast, often within hours. It brings fever, aching muscles, headache, dry cough, sore throat and great tiredness. Children may vomit or get tummy ache. It feels worse than a cold. Most people get better within a week, though cough and tiredness can last longer.",
      },
      {
        heading: "What you can do",
        text: "Stay home, rest and drink plenty. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours. Do not double up with cold remedies that also contain paracetamol. Never give aspirin to anyone under 16. Throw away tissues and wash hands. Antibiotics do not work on flu. A vaccine each year lowers the risk.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, chest pain, confusion, blue lips, a fit, a stiff neck, or coughing blood. See a doctor within 24 hours if at higher risk, if worse after seeming better, or if not improving after seven days. Antiviral medicine works best in the first two days. Other flu can be treated at home.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher over 65, under five, in pregnancy and for two weeks after birth. It is higher with diabetes, weak immunity, or long-term heart, lung, liver, kidney or nerve disease. Ask early about antiviral medicine. Babies under three months with a temperature of 38 °C or more need urgent hospital care.",
      },
    ],
  },
  {
    id: "croup",
    title: "Croup (barking cough in a child)",
    keywords: [
      "barking cough", "seal cough", "noisy breathing child", "stridor", "croop", "hoarse toddler",
      "cough at night child", "harsh sound breathing in", "toddler barking cough", "child voice hoarse and cough",
    ],
    sourceIds: ["nhs-croup", "cks-croup", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Croup is a virus that swells the voice box and windpipe. It mostly affects children from six months to three years. After a day or two of cold, a barking cough like a seal starts, often at night, with a hoarse voice. A harsh sound on breathing in, called stridor, can come when the child is upset or, if worse, at rest.",
      },
      {
        heading: "What you can do",
        text: "Stay calm, as crying makes it worse. Hold the child upright on your lap. Give small drinks often. Paracetamol or ibuprofen for children can ease fever and sore throat: follow the dose on the pack. Do not use steam, and do not look into the throat. Stay close at night. It mostly settles in two to three days.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the child struggles to breathe, makes the harsh sound at rest, sucks in at the ribs, drools, turns pale, blue or grey, or is sleepy or limp. See a doctor the same day for a harsh sound when upset, poor drinking, fever over 39 °C, or a baby under six months. Barking cough alone can be cared for at home.",
      },
    ],
  },
  {
    id: "bronchiolitis",
    title: "Bronchiolitis (chest virus in babies)",
    keywords: [
      "baby wheezing", "RSV", "baby cough fast breathing", "baby not feeding with cold", "wheezy baby",
      "chest infection baby", "bronchialitis", "snuffly baby breathing fast", "respiratory syncytial virus",
      "infant cough",
    ],
    sourceIds: ["nhs-bronchiolitis", "nice-ng9", "cks-bronchiolitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bronchiolitis is a chest virus in children under two, most often in babies of three to six months. It starts like a cold. Over a few days cough, fast breathing, wheeze and poor feeding follow, and are worst on days three to five. Most babies get better within two weeks, though a cough can last longer.",
      },
      {
        heading: "What you can do",
        text: "Offer smaller feeds more often. Keep the baby upright when awake, and lay on the back to sleep. Saline drops before feeds can clear the nose. Keep the air free of smoke. Give paracetamol for babies only if fever causes distress and the baby is over two months. Inhalers and antibiotics do not help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the baby stops breathing for some seconds, grunts, sucks in hard at the ribs, turns blue, grey or pale, or is floppy and hard to wake. See a doctor the same day if the baby takes less than half to three quarters of usual feeds, has no wet nappy for 12 hours, breathes fast or seems very tired. Mild cases can stay home.",
      },
      {
        heading: "Who needs extra care",
        text: "Get advice early for babies under three months, babies born early, and those with heart, lung, nerve or immune problems. A baby under three months with a temperature of 38 °C or more needs urgent hospital care. A vaccine in pregnancy, or an antibody for the baby, now protects against RSV in many countries.",
      },
    ],
  },
  {
    id: "whooping-cough",
    title: "Whooping cough (pertussis)",
    keywords: [
      "pertussis", "100 day cough", "coughing fits then vomiting", "whoop sound", "cough until I'm sick",
      "hooping cough", "coughing bouts turning red", "baby pauses in breathing cough", "contagious cough",
      "hundred day cough",
    ],
    sourceIds: ["nhs-whooping-cough", "cks-whooping-cough", "ukhsa-pertussis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Whooping cough is a bacterial infection that spreads with coughs. The first week is like a cold. Then bouts of coughing come, worse at night, and may end with a whoop, vomiting or a red face. Babies may not whoop but stop breathing or turn blue. In adults it may be only a very long cough. It can last three months.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink often and eat small meals. Clear away mucus and vomit so it is not breathed in. Keep away from school, work and babies for 48 hours after starting antibiotics, or three weeks from the start of cough bouts if there is no treatment. Antibiotics work best in the first weeks. Cough medicine does not help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for pauses in breathing, blue or grey colour, a fit, severe short breath, or chest pain. A baby under six months who may have it needs to be seen the same day in hospital. See a doctor within 24 hours for long coughing bouts, in pregnancy, or after contact with a case when a baby lives at home. Others can book a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Small babies can become very ill. A vaccine in each pregnancy protects the newborn in the first months, and the childhood vaccines follow. Tell the clinic before you arrive so that others can be kept safe. Contacts who are pregnant or live with a young baby may need antibiotics.",
      },
    ],
  },
  {
    id: "hyperventilation",
    title: "Overbreathing (hyperventilation)",
    keywords: [
      "breathing too fast", "tingling fingers and lips", "over breathing", "panic breathing",
      "can't get a deep breath", "sighing a lot", "pins and needles anxiety", "hyperventalating", "cramped hands",
      "light headed breathing fast", "dysfunctional breathing",
    ],
    sourceIds: ["nhs-panic-disorder", "asthma-lung-uk", "cks-generalized-anxiety-disorder"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Overbreathing means breathing faster or deeper than the body needs. Too much carbon dioxide is blown off. This brings tingling in the lips and fingers, dizziness, a tight chest, cramped hands, and a feeling that you cannot take a full breath. Fear, pain or stress is a common trigger. It feels dreadful but passes.",
      },
      {
        heading: "What you can do",
        text: "Sit down and rest your shoulders. Breathe in gently through the nose for about four seconds and out for six. Let the belly rise, not the chest. Count, or look at a fixed point. Do not breathe into a paper bag. When calm, walk a little. Learning slow breathing and treating anxiety help to prevent it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain that is heavy or spreads, blue lips, fainting or wheeze. Call if it does not settle within about 20 to 30 minutes. A first attack should be checked the same day. So should one after injury, surgery or overdose, or in diabetes, since there can be other causes. Repeated known attacks can wait for a routine visit.",
      },
    ],
  },
  {
    id: "sleep-apnoea",
    title: "Sleep apnoea (pauses in breathing during sleep)",
    keywords: [
      "snoring", "stop breathing in sleep", "tired all day", "gasping at night", "CPAP", "sleep apnea",
      "loud snoring", "morning headache", "falling asleep driving", "choking in sleep", "sleepy at the wheel",
      "wake unrefreshed",
    ],
    sourceIds: ["nhs-sleep-apnoea", "nice-ng202", "asthma-lung-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In sleep apnoea the throat closes again and again during sleep. Breathing stops for seconds, then starts with a snort or gasp. A partner may notice loud snoring and pauses. The person wakes tired, may have a morning headache or pass urine often at night, and feels sleepy in the day. Extra weight and a thick neck raise the risk.",
      },
      {
        heading: "What you can do",
        text: "Lose weight if needed, sleep on your side, and avoid alcohol, sedatives and smoking. Keep regular sleep times. If a breathing machine has been given, use it each night and ask for another mask if it hurts. Do not drive or work with machines when sleepy. Some countries require drivers to report it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, stroke signs, or severe short breath. See a doctor within days if you nod off at the wheel or at work, or if morning confusion, blue lips or ankle swelling appear. Loud snoring with pauses and daytime sleepiness needs a routine visit and a sleep test. Snoring alone, when rested by day, can wait.",
      },
    ],
  },
];
