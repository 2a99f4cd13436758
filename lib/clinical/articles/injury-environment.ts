import type { Article } from "@/lib/clinical/types";

export const INJURY_ENVIRONMENT_ARTICLES: readonly Article[] = [
  {
    id: "major-trauma",
    title: "Serious accident (major trauma)",
    keywords: [
      "car crash", "hit by car", "fell from height", "motorbike accident", "run over", "serious accident",
      "thrown from horse", "crushed", "RTA", "road accident", "polytrauma", "fell off ladder", "hit by train",
      "car acident",
    ],
    sourceIds: ["nice-ng39", "resus-council", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A high-speed crash, a fall from over about two to three metres, being run over, crushed or thrown can injure several parts at once. Bleeding inside may not show. Pale clammy skin, fast breathing, confusion, belly or chest pain, numb limbs and a weak pulse are danger signs. People may feel fine for a while from shock.",
      },
      {
        heading: "What you can do",
        text: "Make sure that the place is safe. Call for help. Press hard on heavy bleeding. If they do not breathe normally, start CPR. Otherwise keep them still, hold the head in line, and keep them warm. Do not remove a helmet unless the airway is blocked. Give nothing to eat or drink. Do not pull people out unless there is fire or water.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any serious accident, even if the person stands up and talks. After a smaller crash, go to the emergency department within hours for belly, chest, neck or back pain, headache, vomiting or dizziness. A healthy adult with no pain after a slow bump can be watched at home for a day. Get help if anything new appears.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, older people, pregnant women, and those on blood thinners can be badly hurt by a smaller force, even a fall from standing. After week 20 of pregnancy any blow or crash needs a check of the baby, also without pain or bleeding.",
      },
    ],
  },
  {
    id: "laceration-wound",
    title: "Cuts and wounds",
    keywords: [
      "deep cut", "gash", "needs stitches", "cut finger knife", "glass cut", "cut won't close", "bleeding wound",
      "open wound", "cut myself cooking", "lacaration", "cut on head", "infected cut", "graze", "scrape",
    ],
    sourceIds: ["nhs-cuts-and-grazes", "cks-lacerations", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small cuts and grazes heal within a week or two. A cut may need stitches, strips or glue if it gapes, is deep or long, or lies over a joint or on the face. A deep cut can harm nerves, tendons or vessels, so check that you can feel and move beyond it. Signs of infection come after one to three days.",
      },
      {
        heading: "What you can do",
        text: "Press firmly with a clean cloth for ten minutes and raise it. Rinse well under clean running water. Take out loose dirt, but not deep objects. Pat dry and cover with a dressing. Close small clean cuts with strips. Change when wet. Check tetanus cover. Paracetamol eases pain.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for spurting or heavy bleeding, or a deep wound to neck, chest, belly or eye. Go to the emergency department for gaping or deep cuts, numbness, loss of movement, something stuck inside, bites, dirty wounds, or cuts on the face; best within six hours. See a doctor within 24 hours for redness, swelling or pus. Small cuts can be treated at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Take more care with wounds in people with diabetes, poor blood flow or weak immunity, or who take blood thinners or steroids. A cut over a knuckle from a punch may hide a tooth bite. Tetanus cover should be checked for every dirty wound. If a wound was made on purpose, or by another person, say so: help is there and no one will judge.",
      },
    ],
  },
  {
    id: "puncture-tetanus",
    title: "Puncture wound and tetanus risk",
    keywords: [
      "stepped on nail", "rusty nail", "puncture wound", "tetanus shot", "tetnus", "deep prick", "garden fork foot",
      "do I need tetanus jab", "needle in foot", "stabbed by thorn", "dirty wound vaccine", "lockjaw worry",
    ],
    sourceIds: ["ukhsa-tetanus", "cdc-tetanus", "cks-lacerations"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A nail, thorn or tooth makes a small, deep hole that bleeds little and is hard to clean. Germs can be carried deep into the foot or hand, and a piece may stay inside. Tetanus germs live in soil and manure, and on rusty things. Vaccines protect very well, but need to be up to date.",
      },
      {
        heading: "What you can do",
        text: "Let it bleed a little, then wash with soap under running water for several minutes. Do not dig. Cover it. Find out when the last tetanus vaccine was: a full course protects most people; a booster may be due after ten years, or after five for a very dirty wound in some countries. Watch for infection.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a deep stab to the body, heavy bleeding, or stiff jaw and muscle spasms. Go to the emergency department for a piece left inside, a wound into a joint, numbness, or a very dirty wound without vaccine cover. See a doctor or nurse within 24 hours for a booster, a hole through a shoe, or redness and pain. Clean pricks with full cover can stay home.",
      },
    ],
  },
  {
    id: "burn-scald",
    title: "Burns and scalds",
    keywords: [
      "burnt hand", "scald", "hot water burn", "blister burn", "kettle burn child", "oven burn", "hot oil burn",
      "third degree burn", "steam burn", "tea spilled on baby", "iron burn", "burned myself cooking",
      "hair straightener burn",
    ],
    sourceIds: ["nhs-burns-and-scalds", "bba-first-aid", "cks-burns-scalds"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Heat burns the skin. A shallow burn is red and sore. A deeper one blisters and is wet and very painful. The deepest may look white, brown or black and hardly hurt. On dark skin redness can be hard to see. Smoke or steam can burn the airway, which may swell hours later. Children and older people burn faster.",
      },
      {
        heading: "What you can do",
        text: "Cool at once under cool running water for 20 minutes, even up to three hours later. Take off rings and clothes nearby, unless stuck. Keep the person warm. Cover with cling film laid on, not wrapped, or a clean plastic bag. No ice, butter, toothpaste or cream. Do not pop blisters. Paracetamol or ibuprofen helps.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for burns with smoke, hoarseness, singed nose hairs or trouble breathing, or very large burns. Go to the emergency department for burns larger than the person's hand, deep white or black burns, or on face, hands, feet, joints or genitals. Go too for any blister in a child. See a doctor within 24 hours for infection or a coin-sized blister. Small red burns heal at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, people over 60 and pregnant women should be seen for any burn that blisters. So should people with diabetes or weak immunity. In a child, fever, rash, vomiting or being floppy in the days after even a small burn may be toxic shock. Go to the emergency department. Check tetanus cover.",
      },
    ],
  },
  {
    id: "chemical-burn",
    title: "Chemical burn on the skin",
    keywords: [
      "acid burn", "bleach on skin", "cement burn", "caustic", "drain cleaner burn", "chemical splash",
      "oven cleaner skin", "battery acid", "hydrofluoric", "lye burn", "acid attack", "wet cement knees",
      "chemical rash burn",
    ],
    sourceIds: ["nhs-acid-and-chemical-burns", "toxbase", "bba-first-aid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Acids, alkalis and other chemicals go on burning until they are removed. Skin may sting, turn red, white or brown, blister or peel. Alkalis such as drain cleaner, oven cleaner and wet cement may hurt little at first but go deep. Hydrofluoric acid, in some rust removers, can upset the heart even from a small burn.",
      },
      {
        heading: "What you can do",
        text: "Act fast and protect yourself with gloves. Take off soaked clothes without pulling over the face. Brush off dry powder. Rinse with lots of clean running water for at least 20 minutes, so that it runs away from the body; longer for alkalis. Do not wipe or try to neutralise. Call for help while rinsing. Keep the label.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for an acid attack, large burns, or burns to the face or eyes. Call for trouble breathing, a swallowed chemical, or any hydrofluoric acid. Rinse, then go to the emergency department for any other burn with blisters, white or dark skin or strong pain. Mild redness that fades after rinsing can be watched for a day.",
      },
    ],
  },
  {
    id: "electric-shock",
    title: "Electric shock",
    keywords: [
      "electrocuted", "electric shock", "touched live wire", "socket shock", "struck by lightning", "child bit cable",
      "taser", "mains shock", "shocked by plug", "burn from electricity", "high voltage", "electrical burn",
      "lightning strike",
    ],
    sourceIds: ["nhs-electric-shock", "resus-council", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A shock may cause only a tingle, or it can stop the heart, burn deep inside, or throw the person down. Small marks on the skin can hide large damage within. Palpitations, chest pain, weakness, numbness, confusion and dark urine may follow. Lightning can stop breathing and harm the ears and eyes.",
      },
      {
        heading: "What you can do",
        text: "Do not touch the person until the power is off. Switch it off at the mains, or push the source away with dry wood or plastic. Stay at least 20 metres from high-voltage lines. If they do not breathe normally, start CPR and use a defibrillator. Cool burns with water once safe. Keep them still after a fall.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for high voltage or lightning, a blackout, a fit, chest pain, palpitations, short breath, burns, weakness or confusion. Go to the emergency department in pregnancy, with heart disease, for any burn or muscle pain, or for a child who chewed a cable. A brief shock at home, in an adult with no symptoms at all, mostly needs no care.",
      },
    ],
  },
  {
    id: "animal-human-bite",
    title: "Animal and human bites",
    keywords: [
      "dog bite", "cat bite", "bitten by dog", "human bite", "cat scratch", "bite infected", "rabbit bite",
      "bit by a dog do I need antibiotics", "child bitten", "fight bite knuckle", "rat bite", "dogbite", "bat bite",
    ],
    sourceIds: ["nhs-animal-and-human-bites", "nice-ng184", "who-rabies"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Dog bites tear and crush. Cat bites look small but go deep and often get infected within a day. Human bites, and knuckle cuts from punching teeth, carry many germs. Redness, swelling, pus and growing pain are signs of infection. In many countries, a bite or scratch by a mammal may pass on rabies.",
      },
      {
        heading: "What you can do",
        text: "Wash under warm running water for several minutes (15 minutes with soap where rabies is possible). Let it bleed a little, then press with a clean cloth to stop it. Cover. Raise the limb. Paracetamol or ibuprofen helps pain. Check tetanus cover. Note the animal, owner and place. Antibiotics are often advised for cat and human bites.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding, or a bite to the neck or face with trouble breathing. Go to the emergency department for deep or gaping bites, to the face, hand, joint or genitals, numbness, or in babies. See a doctor within 24 hours for any bite that broke the skin, for signs of infection, weak immunity, or bites abroad or by bats. Small scratches can be washed and watched.",
      },
    ],
  },
  {
    id: "snake-bite",
    title: "Snake bite",
    keywords: [
      "bitten by snake", "adder bite", "viper", "rattlesnake", "snake venom", "fang marks", "snakebite",
      "snake bit my leg", "antivenom", "python bite", "swelling after snake", "cobra", "poisonous snake",
    ],
    sourceIds: ["nhs-snake-bites", "who-snakebite", "toxbase"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many bites inject no venom, but this cannot be known at first. With venom there is pain, swelling that spreads, bruising, blisters, sickness and dizziness. Some snakes cause bleeding, drooping eyelids, weakness or trouble breathing, at times hours later. The adder is the only wild venomous snake in Britain.",
      },
      {
        heading: "What you can do",
        text: "Move away from the snake and stay calm. Call for help. Keep the bitten limb still with a splint or sling, and lie down. Take off rings and shoes. Note the time and what it looked like, but do not chase it. Do not cut, suck, ice, or tie a tight band. Avoid ibuprofen, aspirin and alcohol; paracetamol is fine.",
      },
      {
        heading: "When to get help",
        text: "Any bite from a wild or unknown snake is an emergency: call your emergency number or go to hospital at once, even if it looks small. Call for trouble breathing, swelling of face or throat, drooping eyelids, faintness, bleeding or vomiting. Expect to be watched for up to 24 hours. A bite from a known harmless pet snake needs cleaning and a tetanus check.",
      },
    ],
  },
  {
    id: "insect-sting",
    title: "Insect bites and stings",
    keywords: [
      "bee sting", "wasp sting", "mosquito bite", "swollen bite", "horsefly bite", "itchy bites", "stung by wasp",
      "bed bugs", "flea bites", "infected insect bite", "hornet", "midge bites", "bug bite", "waspe sting",
    ],
    sourceIds: ["nhs-insect-bites-and-stings", "nice-ng182", "bsaci-venom"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bites and stings cause a small, itchy or painful lump that fades within hours to days. A large, hot, itchy swelling over a day or two is mostly a strong local reaction, not infection. Infection comes later, with growing pain, heat, pus or fever. A few people get a severe allergy within minutes.",
      },
      {
        heading: "What you can do",
        text: "Scrape out a bee sting sideways with a card, as soon as you can. Wash with soap and water, use a wrapped cold pack, and raise the limb. Do not scratch. An antihistamine, or mild steroid cream from a pharmacist, eases itch; paracetamol eases pain. Remove ticks with tweezers.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, swelling of face, mouth or throat, faintness, vomiting or a rash all over; use an adrenaline pen at once. Go to the emergency department for a sting in the mouth or throat, near the eye, or many stings. See a doctor within 24 hours for spreading redness after a day or two with fever or pus. Others can be treated at home.",
      },
      {
        heading: "Who needs extra care",
        text: "People who had a severe reaction should carry two adrenaline pens and see an allergy clinic. Bites abroad followed by fever need a check for malaria and dengue. A ring-shaped rash that grows in the weeks after a tick bite needs treatment for Lyme disease.",
      },
    ],
  },
  {
    id: "spider-bite",
    title: "Spider bite",
    keywords: [
      "bitten by spider", "spider bite swollen", "false widow", "black widow", "brown recluse",
      "spider bite going black", "two puncture marks", "venomous spider", "spyder bite", "funnel web",
      "painful spider bite",
    ],
    sourceIds: ["nhs-insect-bites-and-stings", "cdc-spiders", "toxbase"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most spider bites are harmless and heal like an insect bite, with pain, redness and swelling for a few days. Many supposed spider bites are in fact boils or skin infections. Some spiders in warm countries are dangerous: black widows cause muscle cramps and sweating, recluse spiders an ulcer, funnel webs weakness and drooling within minutes.",
      },
      {
        heading: "What you can do",
        text: "Wash with soap and water, use a wrapped cold pack, and raise the limb. Take paracetamol, and an antihistamine for itch. Do not cut or suck. Mark the edge of redness. Note the time; keep a photo or the spider if it is safe. Check tetanus cover.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, swelling of the face, faintness, severe cramps, sweating, drooling or a bite by a known dangerous spider. Go to the emergency department for fast-spreading pain or blackening skin with fever. See a doctor within 24 hours for redness that spreads, pus or fever. Other bites can be treated at home and fade in days.",
      },
    ],
  },
  {
    id: "jellyfish-marine",
    title: "Jellyfish and other sea stings",
    keywords: [
      "jellyfish sting", "stung in sea", "weever fish", "sea urchin spines", "stepped on something in sea",
      "portuguese man of war", "stingray", "jelly fish", "lionfish", "pain in foot at beach", "stonefish", "sea lice",
      "sting in the ocean",
    ],
    sourceIds: ["nhs-jellyfish-and-other-sea-creature-stings", "st-john-ambulance", "rnli"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Jellyfish leave stinging lines or welts that burn for hours. Weever fish, stingrays and urchins hurt the foot with spines, with strong pain that peaks in an hour or so. Most stings on European coasts are painful but not dangerous. In warm seas a few kinds, such as box jellyfish, can kill.",
      },
      {
        heading: "What you can do",
        text: "Get out of the water. Rinse jellyfish stings with sea water, not fresh water or urine. Lift off tentacles with tweezers or a card, not bare hands. Then soak in water as hot as is comfortable, up to 45 °C, for at least 30 minutes; do the same for spines. Vinegar only if local lifeguards advise. Take paracetamol. Pull out loose spines.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, chest pain, fainting, vomiting, fits, severe swelling, or a sting over a large area. Go to the emergency department for stings of face, eye or genitals, stingray or stonefish wounds, or spines left deep or near a joint. See a doctor within 24 hours for spreading redness, pus or fever. Mild stings can be treated at home.",
      },
    ],
  },
  {
    id: "heatstroke",
    title: "Heatstroke",
    keywords: [
      "heatstroke", "collapsed in heat", "hot and confused", "sunstroke", "temperature 41 heat",
      "stopped sweating hot", "overheated confused", "heat stroke", "marathon collapse", "child left in hot car",
      "delirious in heat", "sun stroke",
    ],
    sourceIds: ["nhs-heat-exhaustion-heatstroke", "ukhsa-heat", "faculty-wilderness"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Heatstroke means that the body can no longer cool itself. The temperature rises above 40 °C and the brain is affected: confusion, slurred speech, unsteadiness, fits or collapse. Skin is very hot, and may be dry or sweaty. Breathing and heartbeat are fast. It can kill within hours. Hard exercise in heat, heat waves and hot cars are the main causes.",
      },
      {
        heading: "What you can do",
        text: "Call for help, then cool hard and fast. Move to shade, take off clothes, and put the person in cold water if it is safe, or pour and spray cool water and fan. Put cold packs on neck, armpits and groin. Lay on the side if drowsy. Give nothing by mouth to a confused person. Paracetamol does not help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for anyone who is very hot and confused, unsteady, drowsy, fitting, not sweating or collapsed. Call too if heat exhaustion is no better after 30 minutes of cooling. Start CPR if they do not breathe normally. After a milder heat illness, see a doctor within 24 hours for dark urine, lasting headache or weakness.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, people over 65, and those who are pregnant or drunk get too hot faster. So do people with heart, lung, kidney or mental illness. Water tablets and some tablets for mood, psychosis and allergy raise the risk. Drugs such as ecstasy can also make the body dangerously hot.",
      },
    ],
  },
  {
    id: "heat-exhaustion",
    title: "Heat exhaustion",
    keywords: [
      "too hot and dizzy", "heat exhaustion", "headache after being in the sun", "feeling faint in heat",
      "overheated", "hot weather sick", "heat cramps", "dehydrated in sun", "sweating and weak", "heat rash",
      "child hot and floppy sun", "sun sick",
    ],
    sourceIds: ["nhs-heat-exhaustion-heatstroke", "ukhsa-heat", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much heat and too little fluid cause tiredness, dizziness, headache, sickness, heavy sweating, cramps, thirst, and pale, clammy skin or a heat rash. Temperature may be raised, but thinking stays clear. Children may be floppy and sleepy. With cooling, most people feel better within half an hour.",
      },
      {
        heading: "What you can do",
        text: "Move to a cool place. Take off extra clothes. Lie down with feet raised. Drink water or a rehydration drink. Spray or sponge with cool water and fan; put cold packs in armpits or on the neck. Stay with the person until better. Avoid heat and hard effort for one to two days.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if there is no improvement after 30 minutes of cooling, or with confusion, fits, very hot skin, no sweating, fast breathing, or loss of consciousness. Go to the emergency department for repeated vomiting or chest pain. See a doctor within 24 hours for dark urine, or for babies and frail people. Others can recover at home.",
      },
    ],
  },
  {
    id: "hypothermia",
    title: "Hypothermia (dangerously low body temperature)",
    keywords: [
      "very cold and confused", "low body temperature", "shivering stopped", "hypothermia", "temperature 34",
      "found cold on floor", "fell in cold water", "slurred speech cold", "exposure", "freezing old person",
      "cold baby",
    ],
    sourceIds: ["nhs-hypothermia", "resus-council", "faculty-wilderness"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hypothermia is a body temperature below 35 °C. It starts with shivering, cold pale skin, slurred speech, clumsiness and confusion. When it gets worse, shivering stops, the person is drowsy, and pulse and breathing are slow. It can happen outdoors, in water, after a fall indoors, or in a cold home. A cold baby is quiet, limp and will not feed.",
      },
      {
        heading: "What you can do",
        text: "Move to shelter, out of wind. Handle gently and lay flat. Cut off wet clothes, dry, and wrap in blankets, the head too. If awake, give warm sweet drinks and food. Do not rub limbs, use hot baths or hot bottles on skin, or give alcohol. If not breathing normally, start CPR and do not give up early.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for shivering that has stopped, confusion, slurred speech, drowsiness, slow breathing, or a temperature below 35 °C. Call for any cold baby who is limp or not feeding. Go to hospital for an older person found on a cold floor. Someone who is cold, shivering, fully alert and warms within half an hour can stay home.",
      },
    ],
  },
  {
    id: "frostbite",
    title: "Frostbite",
    keywords: [
      "frozen fingers", "numb white toes cold", "frostbite", "frost bite", "black fingertips cold", "chilblains",
      "skin waxy from cold", "frostnip", "hands frozen", "ice burn", "toes gone hard", "cold injury",
    ],
    sourceIds: ["nhs-frostbite", "faculty-wilderness", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Frostbite is frozen tissue, mostly on fingers, toes, ears and nose. Skin turns cold, numb, white, grey or waxy, and hard. On thawing it burns, swells and blisters; deep frostbite turns black over days. Frostnip is milder: skin is pale and tingles, but recovers within minutes. Chilblains are itchy red or purple swellings after mild cold.",
      },
      {
        heading: "What you can do",
        text: "Get to shelter. Take off wet clothes and rings. Rewarm in moving water at 37 to 39 °C for 15 to 30 minutes, only if it will not freeze again. Do not rub, walk on frozen feet, or use a fire or heater. Take ibuprofen if it is safe for you. Cover loosely with dry gauze between fingers. Do not pop blisters. No smoking.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if there is also shivering that stopped, confusion or drowsiness. Go to the emergency department at once for skin that stays numb, white, hard, blistered or dark; some treatments only work in the first 24 hours. See a doctor within 24 hours for pus or redness. Frostnip that turns pink and feels normal, and chilblains, can be treated at home.",
      },
    ],
  },
  {
    id: "drowning",
    title: "Drowning and water accidents",
    keywords: [
      "nearly drowned", "pulled from pool", "child under water", "inhaled water", "near drowning",
      "secondary drowning", "fell in pool", "coughing after swimming", "drownding", "went under bath", "dry drowning",
      "submersion",
    ],
    sourceIds: ["resus-council", "who-drowning", "rnli"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Under water the airway closes or water enters the lungs, and the brain runs out of oxygen within minutes. A person who was rescued may cough, breathe fast, vomit, be drowsy or cold. Breathing can get worse over the next four to eight hours. Someone who stays well, with no cough, is very unlikely to get ill later.",
      },
      {
        heading: "What you can do",
        text: "Do not become a victim: reach, throw a float, or call a lifeguard. Once out, check breathing. If there is none, give five rescue breaths, then 30 chest presses and two breaths in turn, and use a defibrillator on a dry chest. Do not press water from the belly. If breathing, lay on the side and keep warm.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for anyone who was unconscious, needed CPR, struggles to breathe, turns blue, or is drowsy or confused. Go to the emergency department for cough, fast breathing, chest pain, vomiting or tiredness after going under. A person who swallowed a little water and is fully well can be watched for eight hours at home. Never leave children alone in or near water.",
      },
    ],
  },
  {
    id: "bleeding-heavy",
    title: "Heavy bleeding",
    keywords: [
      "won't stop bleeding", "bleeding a lot", "blood spurting", "soaking through bandage", "artery cut",
      "tourniquet", "severe bleeding", "losing blood", "haemorrhage", "varicose vein burst", "blood everywhere",
      "bleading heavily", "stop the bleed",
    ],
    sourceIds: ["nhs-first-aid", "st-john-ambulance", "resus-council"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Heavy bleeding pours, spurts, pools on the floor or soaks through cloth within minutes. The person may turn pale, cold, clammy, dizzy, confused, and breathe fast: these are signs of shock. Bleeding inside the body after a blow or fall may show only as pain, swelling, or shock. Life can be lost within minutes.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Press hard and without a break on the wound with a clean cloth and both hands. Add more cloth on top. Do not pull out an object; press on each side of it. If a limb still pours, tie a tourniquet above the wound, note the time and leave it on. Pack deep groin or armpit wounds. Lie flat, keep warm.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for bleeding that spurts, pours, or has not stopped after ten minutes of firm pressure. Call for signs of shock, a wound to neck, chest, belly or groin, or bleeding on blood thinners that goes on. Vomiting or coughing blood is an emergency too. A small cut that stops with pressure can be dressed at home.",
      },
    ],
  },
  {
    id: "amputation",
    title: "Cut-off finger, toe or limb (amputation)",
    keywords: [
      "finger cut off", "chopped fingertip off", "severed finger", "lost fingertip in door", "amputated",
      "toe cut off", "arm torn off", "cut end of finger", "sliced finger off", "finger hanging off",
      "reattach finger",
    ],
    sourceIds: ["st-john-ambulance", "bssh-hand", "resus-council"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A finger, toe, ear or limb may be cut or torn off by a machine, blade, door, ring or crash. It may hang by a strip of skin. Bleeding can be heavy or, oddly, slight. Shock can follow. A clean cut part can often be put back if it is kept cool and gets to hospital with the person within hours.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Press firmly on the wound and raise it; use a tourniquet above if blood pours. Rinse the part only if dirty. Wrap it in damp clean gauze, put it in a sealed plastic bag, and put that bag in another with ice and water. Never put it straight on ice. Write the time. Give no food or drink.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any part cut off, or heavy bleeding. Go to the emergency department at once even for a fingertip, with the part. A part that hangs on should be supported, not removed. Loss of a thin slice of skin, smaller than a fingernail with no bone showing, can be dressed and seen by a nurse within 24 hours. Check tetanus cover.",
      },
    ],
  },
  {
    id: "penetrating-injury",
    title: "Stab, gunshot and impaled objects",
    keywords: [
      "stabbed", "stab wound", "shot", "gunshot", "knife attack", "something stuck in body", "impaled", "arrow",
      "glass stuck in belly", "knife wound chest", "screwdriver injury", "pellet gun", "stabed",
    ],
    sourceIds: ["nice-ng39", "st-john-ambulance", "citizenaid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stab or shot can look small on the outside and do great harm within. Wounds of the neck, chest, back, belly, groin and buttock are the most dangerous. Short breath, pale clammy skin, a swelling belly, weakness, numb limbs or coughing blood are danger signs. Some people walk and talk before they collapse.",
      },
      {
        heading: "What you can do",
        text: "Make sure that it is safe, then call for help. Leave the object in, and support it. Press hard on each side. Leave a chest wound open, or cover lightly so that air can escape. Pack and press wounds in armpit or groin, and use a tourniquet on limbs. Keep warm, lie flat, or sit up if short of breath. No food or drink.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any stab or shot to the head, neck, chest, back, belly, groin or thigh, and for heavy bleeding anywhere. A small stab to a hand or foot needs an emergency department the same day, above all with numbness or loss of movement. If you are at risk from someone, tell the staff in private; they can help.",
      },
    ],
  },
  {
    id: "abdominal-chest-injury",
    title: "Blow to the belly or chest",
    keywords: [
      "kicked in stomach", "broken ribs", "handlebar injury", "hit in chest", "pain under ribs after fall",
      "punched in belly", "spleen injury", "bruised ribs after crash", "seat belt bruise", "coughing hurts ribs",
      "internal injury", "ribs cracked",
    ],
    sourceIds: ["nice-ng39", "nhs-broken-or-bruised-ribs", "rcem-abdominal"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A kick, fall, handlebar or seat belt can tear the spleen, liver, gut or lung. Signs may come hours later: growing belly pain, a hard belly, pain at the shoulder tip, faintness, vomiting or blood in urine. Broken ribs hurt with breathing, coughing and moving. Most heal in three to six weeks.",
      },
      {
        heading: "What you can do",
        text: "For sore ribs without danger signs: take paracetamol, and ibuprofen if safe, so that you can breathe deeply and cough. Hold a pillow to the ribs when coughing. Take ten slow deep breaths each hour. Do not strap the chest. Sleep propped up. Do not smoke. Avoid contact sport for six weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for short breath, fainting, pale clammy skin, coughing blood, severe or growing belly pain, or a hard belly. Go to the emergency department for shoulder tip pain, blood in urine, vomiting, a seat belt mark, on blood thinners, or in pregnancy. See a doctor within 24 hours for new cough, fever or pain that stops you from breathing in. Mild bruises heal at home.",
      },
    ],
  },
  {
    id: "nail-finger-injury",
    title: "Crushed finger and nail injury",
    keywords: [
      "trapped finger in door", "black nail", "blood under nail", "hit thumb with hammer", "crushed fingertip",
      "nail torn off", "finger squashed", "mallet finger", "jammed finger", "child finger door", "nail ripped",
      "smashed finger",
    ],
    sourceIds: ["nhs-finger-injury", "bssh-hand", "cks-subungual-haematoma"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A trapped or hammered fingertip throbs, swells and bruises. Blood under the nail turns it black and may press painfully. The nail may lift or tear. The bone at the tip may crack. A jammed finger that cannot straighten at the end joint has a torn tendon. Nails grow back in about six months, toes in a year or more.",
      },
      {
        heading: "What you can do",
        text: "Cool the finger under water or with a wrapped cold pack, and raise it. Take off rings at once. Wash a wound and cover with a non-stick dressing. Leave a loose nail in place as cover. Tape to the next finger for support. Paracetamol or ibuprofen eases pain. Do not drill the nail yourself.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a bent shape, open wound with bone, part of the tip off, numb or pale tip, or being unable to bend or straighten it. Go within 24 hours for a throbbing nail full of blood, a torn nail bed, or bites. See a doctor for redness, pus or fever. A dark streak without injury that grows needs a routine check. Mild bruises heal at home.",
      },
    ],
  },
  {
    id: "splinter",
    title: "Splinters and thorns",
    keywords: [
      "splinter", "wood in finger", "thorn stuck", "glass in foot", "sliver", "metal splinter", "cactus spine",
      "something in my foot", "fish hook", "splinter infected", "prickle", "spelk", "stepped on glass",
    ],
    sourceIds: ["nhs-splinters", "st-john-ambulance", "ukhsa-tetanus"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A splinter is a small piece of wood, thorn, glass or metal in the skin. It pricks when pressed, and may show as a dark line. Wood and thorns left inside often get infected. Deep glass may be hard to see. A fish hook is held by its barb.",
      },
      {
        heading: "What you can do",
        text: "Wash hands and skin with soap and water. Clean tweezers and a needle with alcohol. Grip close to the skin and pull out slowly, at the same angle as it went in. If the end is hidden, gently open the skin with the needle. Press out a little blood, wash, dry and cover. Do not soak wood for long. Check tetanus cover.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a splinter in the eye, deep in a joint, or with heavy bleeding, numbness or loss of movement. Get care within 24 hours for a deep, broken or large piece, glass in the foot, a barbed hook, or redness, swelling and pus. With diabetes, have foot splinters seen. A tiny painless splinter may work itself out.",
      },
    ],
  },
  {
    id: "blister",
    title: "Blisters",
    keywords: [
      "blister on heel", "foot blister", "friction blister", "should I pop blister", "burst blister", "blood blister",
      "sore from new shoes", "blisters walking", "bubble on skin", "infected blister", "running blisters",
    ],
    sourceIds: ["nhs-blisters", "st-john-ambulance", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A blister is a bubble of fluid under the top layer of skin, mostly from rubbing shoes or tools, or from a burn. The skin on top protects what lies below. A pinch can give a blood blister. Most dry up in three to seven days. Blisters without rubbing may come from a virus, allergy, sun or illness.",
      },
      {
        heading: "What you can do",
        text: "Leave it whole. Cover it with a soft plaster or blister dressing. Wash hands first. If it bursts, let it drain, wash gently with water, leave the loose skin on and cover it. Do not pop it. Wear shoes that fit, dry socks, and rest from the rubbing. Paracetamol can ease soreness.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for many painful blisters with peeling skin, sores in mouth or eyes, or trouble breathing. See a doctor within 24 hours for redness, pus, heat or fever, blisters with diabetes or poor circulation, burns with blisters, or blisters in one strip on one side. Book a visit if blisters keep coming for no reason. A friction blister heals at home.",
      },
    ],
  },
  {
    id: "bruise",
    title: "Bruises",
    keywords: [
      "bruise", "black and blue", "bruising easily", "black eye", "lump under bruise", "bruse", "haematoma",
      "bruises for no reason", "big bruise after fall", "bruised thigh", "contusion", "purple mark skin",
    ],
    sourceIds: ["nhs-bruises", "cks-bruising", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A bruise is blood that leaks under the skin after a knock. It may be red, purple, blue or black, and then turns green and yellow. On dark skin it may look darker than the skin nearby. It fades in about two weeks. A hard lump may be a pool of blood. Older skin and blood thinners bruise more easily.",
      },
      {
        heading: "What you can do",
        text: "Put a cold pack wrapped in cloth on it for 10 to 15 minutes, several times in the first two days. Raise the limb and rest. Later, warmth and gentle movement help. Take paracetamol; avoid ibuprofen and aspirin in the first days. Do not massage a deep bruise.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a blow to the head with drowsiness, or belly or chest with faintness. Go to the emergency department for a tight, hard, very painful limb, or a large bruise on blood thinners. See a doctor within 24 hours for bruises without cause, with bleeding gums, fever, tiny red spots, or in a baby who does not crawl. If you are being hurt, ask for help. Others heal at home.",
      },
    ],
  },
];
