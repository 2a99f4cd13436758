import type { Article } from "@/lib/clinical/types";

export const SKIN_2_ARTICLES: readonly Article[] = [
  {
    id: "head-lice",
    title: "Head lice and nits",
    keywords: [
      "nits", "lice", "itchy scalp", "nit comb", "bugs in hair", "eggs in hair", "head lice treatment", "school nits",
      "dimeticone", "lise", "hair lice", "child scratching head",
    ],
    sourceIds: ["nhs-head-lice-and-nits", "cks-head-lice", "ukhsa-schools"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Head lice are tiny grey-brown insects that live in hair. Their eggs stick to hair near the scalp, and the white empty shells are called nits. Itching may take weeks to start, and some people feel none. They spread by head-to-head contact; they cannot jump. Clean hair gets them too. They do no harm.",
      },
      {
        heading: "What you can do",
        text: "Check all in the home with a fine comb. Wet combing: wash, put on conditioner, and comb from root to tip on days 1, 5, 9 and 13. Or use a dimeticone lotion from a pharmacist and repeat after seven days. Treat only those with live lice, on the same day. There is no need to keep children off school or wash all bedding.",
      },
      {
        heading: "When to get help",
        text: "Head lice are never an emergency. Ask a pharmacist or doctor before treating babies under six months, in pregnancy, while breastfeeding, or with asthma or broken skin. See a doctor within 24 hours for a scalp that is sore, weeping or crusted with swollen glands. Book a visit if live lice are still there after two full treatments. Lotion in the eye should be rinsed with water at once.",
      },
    ],
  },
  {
    id: "sunburn",
    title: "Sunburn",
    keywords: [
      "burnt by sun", "red sore skin after sun", "peeling skin", "blisters from sun", "sun poisoning",
      "sunburnt child", "too much sun", "sun burn", "hot red shoulders", "lobster red", "aftersun", "sunstroke burn",
    ],
    sourceIds: ["nhs-sunburn", "nhs-sunscreen-and-sun-safety", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sunburn is skin damage from ultraviolet rays. Hours after being in the sun, skin turns hot, sore and red, or darker on brown and black skin. It may itch, swell or blister, and peel after some days. It heals within a week. Burns, mainly in childhood, raise the risk of skin cancer later.",
      },
      {
        heading: "What you can do",
        text: "Get out of the sun. Cool the skin with a lukewarm shower or a damp towel, then use aftersun or plain moisturiser. Drink plenty. Paracetamol or ibuprofen eases pain; no aspirin under 16. Do not pop blisters or use ice or butter. Cover the skin with loose cotton until it has healed.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heatstroke: hot skin with confusion, fits, fainting or fast breathing. Go to the emergency department for burns over a large area with blisters, or feeling very ill. See a doctor within 24 hours for blisters on the face, swelling, fever, vomiting or dizziness, and for any sunburn in a baby or small child. Mild burn can be treated at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies under six months should be kept out of direct sun. Some antibiotics, acne tablets, heart and epilepsy medicines, and St John's wort make skin burn more easily. Use shade, clothes, a hat, sunglasses and a sun cream of factor 30 or more with high UVA protection.",
      },
    ],
  },
  {
    id: "measles",
    title: "Measles",
    keywords: [
      "measles", "red blotchy rash from face", "fever cough red eyes rash", "white spots inside cheeks", "koplik",
      "mesles", "unvaccinated rash", "measels", "rash behind ears spreading", "contact with measles", "MMR missed",
      "rubeola",
    ],
    sourceIds: ["nhs-measles", "ukhsa-measles", "who-measles"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Measles starts with high fever, runny nose, cough and sore red eyes. White spots may show inside the cheeks. After three to five days a blotchy rash starts behind the ears and on the face, and spreads down. It may be harder to see on brown or black skin. It spreads very easily and can harm the lungs and brain.",
      },
      {
        heading: "What you can do",
        text: "Call before you go anywhere, so that others are not exposed. Stay home until four full days after the rash began. Rest, drink plenty, and take paracetamol for fever. Close the curtains if light hurts. Clean the eyes with damp cotton wool. Two doses of the MMR vaccine prevent it; it is never too late to catch up.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, a fit, confusion, drowsiness, stiff neck or severe headache. Call a doctor the same day for any likely measles. Babies under one, pregnant women and people with weak immunity who have been in contact need a call within 24 hours, even when well, as early treatment can protect them. Mild illness can then be nursed at home.",
      },
    ],
  },
  {
    id: "chickenpox",
    title: "Chickenpox",
    keywords: [
      "itchy blisters all over", "chicken pox", "spots turning to blisters", "varicella", "spots in mouth",
      "crusted spots child", "pregnant chickenpox contact", "calamine", "itchy spots fever", "chikenpox", "pox",
      "blisters on scalp",
    ],
    sourceIds: ["nhs-chickenpox", "cks-chickenpox", "ukhsa-varicella"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Chickenpox starts with mild fever and red spots that turn into itchy, fluid-filled blisters and then scabs. New ones keep coming for three to five days, also on the scalp and in the mouth. On darker skin the redness may be hard to see. It spreads easily from two days before the rash until all spots have crusted. It lasts one to two weeks.",
      },
      {
        heading: "What you can do",
        text: "Stay home until every spot has crusted. Drink plenty. Use paracetamol, but not ibuprofen, which can lead to serious skin infection, and never aspirin under 16. Cut nails short, use cooling gel or calamine, dress in loose cotton, and wash in lukewarm water. A pharmacist can advise on antihistamines for itch.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, a stiff neck, confusion, a fit, unsteady walking, or a limp child. See a doctor the same day for hot, red, very sore skin, fever that returns, or chest pain. Adults, pregnant women, newborns and people with weak immunity should call within 24 hours of contact or rash, as treatment may help. Healthy children can stay home.",
      },
    ],
  },
  {
    id: "hand-foot-mouth",
    title: "Hand, foot and mouth disease",
    keywords: [
      "blisters on hands and feet", "mouth ulcers toddler", "HFMD", "spots on soles", "sore mouth child won't eat",
      "coxsackie", "hand foot and mouth", "rash palms and soles", "nursery virus blisters",
      "blisters round mouth child",
    ],
    sourceIds: ["nhs-hand-foot-mouth-disease", "cks-hand-foot-mouth-disease", "ukhsa-schools"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This mild virus starts with fever, sore throat and poor appetite. After a day or two, sore ulcers show in the mouth. Then a rash of spots or small grey blisters comes on hands, feet and sometimes the bottom. Spots may look pink, red or darker than the skin. It is most common under ten, and clears in seven to ten days.",
      },
      {
        heading: "What you can do",
        text: "Give cool drinks and soft foods such as yoghurt; avoid salty and sour things. Paracetamol or ibuprofen for children eases a sore mouth. Wash hands often, mainly after nappies. Children may go to school or nursery once they feel well enough. Nails may peel weeks later, which is harmless. It is not the same as the disease in animals.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a stiff neck, a fit, drowsiness, limp body, or trouble breathing. See a doctor the same day for no urine in 8 to 12 hours, refusing all drinks, high fever over three days, or fever in a baby under three months. In pregnancy, ask a midwife, mainly near the due date. Most cases can be cared for at home.",
      },
    ],
  },
  {
    id: "stevens-johnson",
    title: "Blistering reaction to a medicine (Stevens-Johnson syndrome)",
    keywords: [
      "skin peeling after medicine", "blisters in mouth and eyes", "SJS", "painful rash after antibiotic",
      "rash with mouth sores", "toxic epidermal", "lamotrigine rash", "skin coming off", "Stephen Johnson",
      "drug rash blisters", "carbamazepine rash",
    ],
    sourceIds: ["nhs-stevens-johnson-syndrome", "bad-sjs", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This rare, severe reaction mostly starts one to four weeks after a new medicine. Fever and feeling like flu come first. Then a painful red or purple rash spreads, with blisters and peeling skin, and sores in mouth, eyes or genitals. Common triggers are epilepsy medicines, sulfa antibiotics, allopurinol and some painkillers.",
      },
      {
        heading: "What you can do",
        text: "Call for help now and do not take another dose of any medicine started in the last two months, unless the team says so. Take all packs with you. Do not peel skin or pop blisters. Cover loosely with a clean cloth, keep warm and sip water. Afterwards, wear an alert and never take that medicine again.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a painful spreading rash with blisters or peeling skin, or with sores in the mouth, eyes or genitals, above all on a new medicine. Go to the emergency department the same day for a new rash with fever and facial swelling on such a medicine. A mild itchy rash without these signs needs advice within 24 hours before the next dose.",
      },
    ],
  },
  {
    id: "dandruff",
    title: "Dandruff and flaky scalp",
    keywords: [
      "dandruff", "flaky scalp", "white flakes", "itchy head", "seborrhoeic dermatitis", "greasy scales face",
      "dry scalp", "flakes in eyebrows", "dandriff", "scalp scaling", "anti dandruff shampoo", "dander",
    ],
    sourceIds: ["nhs-dandruff", "cks-seborrhoeic-dermatitis", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Dandruff is white or grey flakes from the scalp, with some itch. It is harmless and cannot be caught. When skin is also red and greasy, on scalp, eyebrows, sides of the nose or chest, it is called seborrhoeic dermatitis. A skin yeast plays a part. Stress and cold weather can make it worse.",
      },
      {
        heading: "What you can do",
        text: "Use an anti-dandruff shampoo with ketoconazole, selenium, zinc or coal tar. Leave it on for a few minutes, two or three times a week for a month, then once every week or two. A pharmacist can advise. Do not scratch. For the face, an antifungal cream may help. Wash off styling products.",
      },
      {
        heading: "When to get help",
        text: "Dandruff is never an emergency. See a doctor within 24 hours for a hot, swollen, weeping scalp with fever. Book a visit within two weeks for hair loss in patches, painful scalp, or a child with scaly bald areas, which may be ringworm. If a month of treated shampoo does not help, plan a routine visit. Thick silver scales may be psoriasis.",
      },
    ],
  },
  {
    id: "ingrown-toenail",
    title: "Ingrown toenail",
    keywords: [
      "toenail growing into skin", "sore big toe", "infected toe", "ingrowing nail", "pus by toenail",
      "red swollen toe edge", "ingrown nail", "toenail digging in", "paronychia toe", "toe nail infection",
    ],
    sourceIds: ["nhs-ingrown-toenail", "cks-ingrowing-toenail", "college-podiatry"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The edge of a toenail, mostly of the big toe, grows into the skin beside it. The toe becomes sore, red and swollen. It may bleed or leak pus if infected. Tight shoes, sweaty feet, cutting nails too short or round, and injury bring it on.",
      },
      {
        heading: "What you can do",
        text: "Soak the foot in warm salt water three or four times a day for a few days. Dry well, and gently push the skin away from the nail with a cotton bud. Wear wide or open shoes. Paracetamol or ibuprofen eases pain. Let the nail grow and cut it straight across. Do not dig at the corner.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for redness that spreads up the foot with fever and shivers. With diabetes, poor circulation, numb feet or weak immunity, a sore or infected toe needs care within 24 hours. Others should see a doctor or foot specialist within days for pus or strong pain. If care at home does not help after two weeks, plan a routine visit.",
      },
    ],
  },
  {
    id: "boil",
    title: "Boil",
    keywords: [
      "boil", "carbuncle", "painful pus spot", "red lump with head", "boils keep coming", "furuncle", "spot on bum",
      "big pimple sore", "infected hair", "folliculitis", "boyle", "lump armpit shaving",
    ],
    sourceIds: ["nhs-boils", "cks-boils-carbuncles-and-staphylococcal-carriage", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A boil is an infected hair root. It begins as a hard, red, painful lump, then fills with pus and forms a yellow or white head. On darker skin it may look purple or brown. Neck, face, armpits, thighs and buttocks are common sites. A group of joined boils is a carbuncle. Most burst and heal in one to three weeks.",
      },
      {
        heading: "What you can do",
        text: "Hold a warm, damp cloth on it for ten minutes, three or four times a day. Do not squeeze or prick it. When it bursts, clean with soap and water and cover with a dressing. Wash hands. Use your own towel and wash it hot. Paracetamol or ibuprofen can ease pain.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with shivers, confusion or fast-spreading redness, or a boil on the face with a swollen eye. See a doctor within 24 hours for a boil on the face or spine, fever, great pain, a soft lump that will not burst, diabetes or weak immunity. Book a visit if it is not better after two weeks, or if boils keep coming.",
      },
    ],
  },
  {
    id: "pressure-ulcer",
    title: "Pressure sores",
    keywords: [
      "bed sore", "bedsore", "sore on bottom from sitting", "pressure sore", "heel sore", "decubitus",
      "skin broken tailbone", "red mark won't go bedridden", "presure sore", "wheelchair sore", "bed ridden skin",
    ],
    sourceIds: ["nhs-pressure-sores", "nice-cg179", "npiap"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Pressure sores form where skin is pressed for long, mostly on the tail bone, heels, hips and elbows. First the skin stays red, or darker on brown or black skin, and does not fade when pressed. It may feel warm, hard or sore. Then it blisters or opens, and can get deep. People who cannot move easily are most at risk.",
      },
      {
        heading: "What you can do",
        text: "Take weight off the spot. Change position at least every two hours in bed and every 15 to 30 minutes in a chair. Use a special mattress or cushion, float the heels, and do not rub or use a ring. Keep skin clean and dry. Eat enough protein and drink. Check the skin daily. Call the nurse for dressings.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever with confusion, fast breathing, mottled skin or great weakness. See a doctor or nurse the same day for black skin, a deep wound, pus, bad smell, spreading redness, fever, or bone that shows. A new open sore or blister needs a nurse within 24 hours. A red mark that does not fade within half an hour needs relief now and advice within days.",
      },
    ],
  },
  {
    id: "lyme-tick-bite",
    title: "Tick bite and Lyme disease",
    keywords: [
      "tick bite", "bullseye rash", "ring rash after walk", "Lyme disease", "tick stuck", "target rash",
      "limes disease", "rash spreading after tick", "erythema migrans", "ticks", "bitten by tick",
      "how to remove a tick", "lime disease",
    ],
    sourceIds: ["nhs-lyme-disease", "nice-ng95", "ukhsa-ticks"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Ticks live in grass and woods and cling to skin to feed. Most bites do no harm. In Lyme disease a red or dark ring or patch grows slowly at the bite over days, 3 to 30 days later, mostly without itch. Tiredness, fever, headache and aching joints may follow. Later, a drooping face, nerve pain or swollen joints can appear.",
      },
      {
        heading: "What you can do",
        text: "Remove a tick soon: use fine tweezers or a tick tool, grip close to the skin, and pull up slowly without twisting unless the tool says so. Do not burn or oil it. Clean the skin. Note the date and take a photo. Watch the spot for a month. Antibiotics are not usually given for a bite alone.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a stiff neck with fever, confusion, fainting or a very slow heartbeat. See a doctor the same day for a drooping face, or fever after a bite abroad. See a doctor within days for a rash that spreads from a bite; treatment cures it and no blood test is needed first. A small red bump in the first two days, which fades, can be watched.",
      },
    ],
  },
  {
    id: "nappy-rash",
    title: "Nappy rash",
    keywords: [
      "diaper rash", "sore bum baby", "red bottom", "nappy rash cream", "thrush nappy", "baby bottom bleeding",
      "burn on bottom baby", "barrier cream", "nappie rash", "spots in nappy area", "sudocrem",
    ],
    sourceIds: ["nhs-nappy-rash", "cks-nappy-rash", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Nappy rash is sore, red or darker skin where the nappy touches. Wet and dirty nappies, rubbing, soap and wipes irritate the skin. It may look shiny or have spots. If it is bright red in the skin folds with small spots round the edge, thrush may be growing. It is common and mostly heals within a few days.",
      },
      {
        heading: "What you can do",
        text: "Change nappies often and at once when dirty. Clean with water and cotton wool, pat dry, and leave the nappy off when you can. Use a thin layer of barrier cream such as zinc or petroleum jelly. Do not use talc or soap. A pharmacist can advise on thrush cream or mild steroid cream if it stays sore.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for peeling skin or blisters over wide areas with fever, or a baby who is floppy or not feeding. See a doctor within 24 hours for pus, crusts, fever, spreading redness or much pain. Book a visit if it is no better after a week of care, spreads beyond the nappy, or with poor growth. Mild rash can be treated at home.",
      },
    ],
  },
  {
    id: "pityriasis-rosea",
    title: "Pityriasis rosea",
    keywords: [
      "herald patch", "christmas tree rash", "scaly oval spots", "rash on trunk young adult",
      "one big patch then many", "pitiriasis rosea", "pityriasis", "pink scaly patches back",
      "rash for weeks not itchy", "oval rash chest",
    ],
    sourceIds: ["nhs-pityriasis-rosea", "cks-pityriasis-rosea", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This harmless rash starts with one oval, scaly patch of 2 to 10 cm, mostly on chest, belly or back. One to two weeks later many smaller patches follow, in lines like a fir tree on the back. They look pink on light skin, and grey or dark brown on darker skin. It may itch. It fades in two to three months.",
      },
      {
        heading: "What you can do",
        text: "No treatment is needed. Use moisturiser and lukewarm showers without soap. A mild steroid cream or antihistamine from a pharmacist can ease itch. Avoid getting hot. Protect the skin from sun, since dark or pale marks can stay for months. It hardly spreads to others, so work and school can go on.",
      },
      {
        heading: "When to get help",
        text: "This rash is not an emergency. Call a midwife or doctor within 24 hours if it starts in pregnancy, above all in the first 15 weeks. See a doctor within days if the rash is on palms and soles, after a new sexual partner, with mouth sores, or after a new medicine, since other causes look alike. If it lasts over three months, plan a routine visit.",
      },
    ],
  },
  {
    id: "scarlet-fever",
    title: "Scarlet fever",
    keywords: [
      "sandpaper rash", "strawberry tongue", "sore throat and rash child", "red cheeks rough rash", "scarlet fever",
      "scarlett fever", "strep rash", "fever with pink rough skin", "group A strep", "flushed face pale mouth",
      "scarletina",
    ],
    sourceIds: ["nhs-scarlet-fever", "cks-scarlet-fever", "ukhsa-gas"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Scarlet fever is a strep infection, mostly in children from two to eight. It begins with sore throat, fever, headache and swollen glands. A day or two later a fine rash comes, first on chest and belly, that feels like sandpaper. On dark skin it may be easier to feel than to see. The tongue turns white, then red like a strawberry.",
      },
      {
        heading: "What you can do",
        text: "See a doctor, as antibiotics shorten it and stop it from spreading. Finish the course. Stay home until 24 hours after the first dose. Give cool drinks, soft food and paracetamol. Do not share cups or towels. Skin may peel for some weeks. The doctor may report it to local health staff.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, drooling, blue lips, a limp or hard-to-wake child, or severe limb pain. See a doctor the same day for likely scarlet fever with poor drinking, after chickenpox or with weak immunity; others within 24 hours. Return within two days if no better on antibiotics. Red urine or a puffy face in the weeks after needs care the same day.",
      },
    ],
  },
  {
    id: "slapped-cheek",
    title: "Slapped cheek disease (fifth disease, parvovirus)",
    keywords: [
      "bright red cheeks", "fifth disease", "parvovirus", "slapped face", "lacy rash arms", "child red cheeks fever",
      "pregnant slapped cheek", "slap cheek", "erythema infectiosum", "B19", "rosy cheeks rash body",
    ],
    sourceIds: ["nhs-slapped-cheek-syndrome", "cks-parvovirus-b19-infection", "ukhsa-rash-pregnancy"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Slapped cheek is a mild virus of children. It begins like a cold with low fever. Then both cheeks turn bright red, as if slapped; on darker skin this may be harder to see. A pale, lace-like rash may follow on body and limbs, and come and go for weeks with heat. Adults may get sore, stiff joints.",
      },
      {
        heading: "What you can do",
        text: "Rest, drinks and paracetamol are mostly enough. Moisturiser or an antihistamine can ease itch. Once the rash shows, the child can no longer pass it on and may go to school. Tell contacts who are pregnant, or who have a blood disorder or weak immunity.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe paleness with short breath or fainting. See a doctor the same day for sickle cell disease or another blood disorder, weak immunity, or in pregnancy after contact or rash, mainly before 20 weeks: blood tests are needed. Book a visit for joint pain that lasts over some weeks. Other cases can be cared for at home.",
      },
    ],
  },
  {
    id: "roseola",
    title: "Roseola (baby rash after fever)",
    keywords: [
      "rash after fever gone baby", "sixth disease", "high fever then rash toddler", "roseola", "rosiola",
      "three day fever", "pink spots after temperature", "baby measles", "HHV6", "fever broke now rash",
      "viral rash baby",
    ],
    sourceIds: ["nhs-roseola", "cks-roseola", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Roseola is a common virus in children under two. High fever starts suddenly and lasts three to five days, while the child may seem quite well, or have a runny nose or swollen glands. As the fever ends, pink spots come up on the body and spread to neck and arms. They may be harder to see on darker skin. They fade in two days.",
      },
      {
        heading: "What you can do",
        text: "Give drinks often, dress lightly and let the child rest. Paracetamol or ibuprofen for children can be used for distress. The rash needs no cream. Do the glass test on any spots. The child can go back to nursery once well and free of fever. A fever fit can happen as the temperature rises.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a first fit, a rash that does not fade, stiff neck, or a limp or hard-to-wake child. See a doctor the same day for fever in a baby under three months, 39 °C or more from three to six months, fever for five days, or poor drinking. Once the fever has gone and the child plays, no visit is needed for the rash.",
      },
    ],
  },
];
