import type { Article } from "@/lib/clinical/types";

export const ENT_ARTICLES: readonly Article[] = [
  {
    id: "sore-throat-tonsillitis",
    title: "Sore throat and tonsillitis",
    keywords: [
      "sore throat", "tonsillitis", "swollen tonsils", "white spots on tonsils", "strep throat", "pain swallowing",
      "throat infection", "pus on tonsils", "tonsilitis", "pharyngitis", "raw throat", "scratchy throat", "Centor",
    ],
    sourceIds: ["nhs-sore-throat", "nhs-tonsillitis", "nice-ng84"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most sore throats come from viruses and are gone within a week. The throat hurts on swallowing, glands may swell, and a cold or cough may come along. With tonsillitis the tonsils are red and swollen, sometimes with white spots. Fever, pus, tender neck glands and no cough make a strep infection more likely, but do not prove it.",
      },
      {
        heading: "What you can do",
        text: "Drink cool or warm fluids and eat soft food. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, or ibuprofen if safe. Gargling salt water, lozenges and sprays soothe adults. Do not smoke. Antibiotics make little difference for most people; a doctor uses a score to decide who may gain.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, a harsh sound on breathing in, drooling, or being unable to swallow saliva or open the mouth. See a doctor within 24 hours for pain much worse on one side, a rash, or no urine. Do so too with weak immunity, or on medicines such as carbimazole, clozapine or chemotherapy. If not better after a week, book a visit. Others can be treated at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Some medicines can stop the body from making white blood cells. With carbimazole, clozapine, methotrexate or chemotherapy, a sore throat or fever needs a blood test the same day. People without a spleen, with weak immunity or past rheumatic fever should be seen early. A doctor counts fever, pus, tender glands and no cough to judge if a strep test or antibiotics may help.",
      },
    ],
  },
  {
    id: "quinsy-epiglottitis",
    title: "Dangerous throat swelling (quinsy and epiglottitis)",
    keywords: [
      "can't open mouth sore throat", "hot potato voice", "drooling", "abscess behind tonsil", "quinsy",
      "epiglottitis", "one sided throat swelling", "can't swallow saliva", "muffled voice", "stridor adult",
      "throat closing", "quinzy", "peritonsillar",
    ],
    sourceIds: ["nhs-epiglottitis", "nhs-quinsy", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Quinsy is an abscess next to a tonsil. Pain is strong on one side and may reach the ear. The voice is muffled, the mouth opens poorly, and saliva may drool. Epiglottitis is swelling of the flap over the windpipe. High fever and severe throat pain come fast, with drooling, noisy breathing and a wish to sit upright and forward.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Let the person sit in the position they choose, and stay calm. Do not lie them flat, do not look in the throat with a spoon, and give nothing to eat or drink. Do not upset a child. In adults who can still swallow and breathe well, paracetamol may be taken on the way.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, a harsh sound on breathing in, drooling, blue lips, or a child who sits forward and looks very ill. Go to the emergency department at once for being unable to swallow saliva or open the mouth, a muffled voice, or a swollen neck with fever. A sore throat on one side that is getting worse needs to be seen the same day.",
      },
    ],
  },
  {
    id: "glandular-fever",
    title: "Glandular fever (mononucleosis)",
    keywords: [
      "mono", "glandular fever", "kissing disease", "swollen glands and tired", "teenager sore throat exhausted",
      "EBV", "epstein barr", "mononucleosis", "swollen spleen", "glandula fever", "rash after amoxicillin",
      "sore throat for weeks",
    ],
    sourceIds: ["nhs-glandular-fever", "cks-glandular-fever-infectious-mononucleosis", "cdc-ebv"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Glandular fever is a virus that spreads by saliva, mostly in teenagers and young adults. Fever, very sore throat, swollen neck glands and deep tiredness are typical. The tonsils may be coated white. A rash may follow, above all after amoxicillin. Most signs ease in two to three weeks, but tiredness can last for months.",
      },
      {
        heading: "What you can do",
        text: "Rest as you need and drink plenty. Paracetamol or ibuprofen helps pain and fever. Avoid alcohol, as the liver may be inflamed. Avoid contact sport and heavy lifting for about a month, since the spleen can swell and burst. Do not share cups or kiss while ill. Antibiotics do not help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing or swallowing saliva, severe pain in the upper left belly or left shoulder, fainting, or a stiff neck with confusion. See a doctor within 24 hours for yellow eyes, being unable to drink, or pain that is very one-sided. Book a visit if fever lasts beyond ten days or tiredness beyond some weeks. Others can rest at home.",
      },
    ],
  },
  {
    id: "common-cold",
    title: "Common cold",
    keywords: [
      "cold", "runny nose", "blocked nose", "sneezing", "stuffy nose", "sniffles", "head cold", "got a cold",
      "man flu", "congested", "coryza", "nose streaming", "common cole", "bunged up nose",
    ],
    sourceIds: ["nhs-common-cold", "cks-common-cold", "nice-ng120"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A cold brings a runny or blocked nose, sneezing, sore throat, cough, hoarse voice, mild fever and aches. It comes on slowly. The nose may run yellow or green, which is normal. It is worst on days two to three and mostly over in one to two weeks; a cough may last three weeks. Adults get two or three a year.",
      },
      {
        heading: "What you can do",
        text: "Rest and drink plenty. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours. Check cold remedies for paracetamol so as not to double it. Saline spray, honey and warm drinks soothe. Decongestant sprays may be used for no more than five to seven days. Wash hands and catch coughs in a tissue.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe short breath, blue lips, chest pain, confusion or a stiff neck. See a doctor within 24 hours for high fever with shivers, coughing blood, or a baby under three months with 38 °C or more. Seek help if worse after five days, not better after two weeks, or with lung disease, weak immunity or pregnancy. Other colds need no visit.",
      },
      {
        heading: "Medicines and cautions",
        text: "Decongestant tablets are not for people with high blood pressure, heart disease, glaucoma or prostate trouble, or those on certain antidepressants. Children under six should not get cough and cold medicines, and under 16 no aspirin. In pregnancy ask a pharmacist first.",
      },
    ],
  },
  {
    id: "sinusitis",
    title: "Sinusitis",
    keywords: [
      "sinus infection", "face pain", "pressure behind eyes and cheeks", "blocked nose and headache",
      "green snot for weeks", "sinusitus", "sinuses", "toothache from sinus", "can't smell blocked",
      "pain bending forward", "sinus headache", "pressure in forehead",
    ],
    sourceIds: ["nhs-sinusitis-sinus-infection", "nice-ng79", "cks-sinusitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "After a cold the lining of the sinuses may swell. The nose is blocked, with thick mucus, and the cheeks, forehead or round the eyes ache, worse on bending. Smell is poor, and upper teeth may hurt. A virus is nearly always the cause, also when mucus is green. It mostly clears within two to four weeks.",
      },
      {
        heading: "What you can do",
        text: "Rinse the nose with salt water, drink enough and rest. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, or ibuprofen if safe. Decongestant sprays may be used for up to a week. After ten days a steroid nose spray can help those over 12; ask a pharmacist. Antibiotics rarely help.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for swelling round the eye, a bulging eye, or double or lost sight. Do so for a bad headache with vomiting, stiff neck, confusion or a swollen forehead. See a doctor within 24 hours for high fever and feeling very ill, or worse after first improving. Book a visit if it is no better after three weeks, on one side with blood, or keeps coming back.",
      },
    ],
  },
  {
    id: "ear-infection-middle",
    title: "Middle ear infection (otitis media)",
    keywords: [
      "earache", "ear infection", "child pulling ear", "ear pain", "burst eardrum", "fluid from ear", "otitis media",
      "glue ear", "toddler ear hurts fever", "ear ache", "ear infecton", "perforated eardrum", "pus from ear",
      "sore ear",
    ],
    sourceIds: ["nhs-ear-infections", "nice-ng91", "cks-otitis-media-acute"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An infection behind the eardrum causes earache, fever and dull hearing, often with a cold. Small children may pull at the ear, be cross, sleep badly or vomit. If the drum bursts, fluid runs out and the pain eases; it mostly heals by itself. Most infections get better within three days, at times a week, without antibiotics.",
      },
      {
        heading: "What you can do",
        text: "Paracetamol or ibuprofen by the dose on the pack is the main treatment. A warm flannel on the ear can help. Pharmacists in some places can supply pain-relief ear drops if the drum is whole. Put no oil or cotton buds in. Keep the ear dry if it leaks. Keep air free of smoke.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for stiff neck, drowsiness, a fit, or confusion. Go to the emergency department for swelling or redness behind the ear, an ear that sticks out, a drooping face, or severe dizziness. See a doctor within 24 hours for fluid from the ear, under two with both ears sore, fever under six months, or feeling very unwell. If no better after three days, ask for help.",
      },
    ],
  },
  {
    id: "ear-infection-outer",
    title: "Outer ear infection (otitis externa, swimmer's ear)",
    keywords: [
      "swimmer's ear", "itchy ear canal", "pain when touching ear", "otitis externa", "ear discharge",
      "sore to press ear", "wet smelly ear", "swimmers ear", "cotton bud ear pain", "blocked painful ear",
      "outer ear infection", "ear canal swollen",
    ],
    sourceIds: ["nhs-ear-infections", "cks-otitis-externa", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The skin of the ear canal becomes itchy, sore and swollen. Moving the ear lobe or chewing hurts. There may be some discharge, flaking and dull hearing. Water, cotton buds, hearing aids, eczema and soap bring it on. It mostly clears in a week or so with drops.",
      },
      {
        heading: "What you can do",
        text: "Keep the ear dry: put cotton wool with petroleum jelly in the outer ear for showers, and do not swim. Do not scratch, or use cotton buds. Adults may use acetic acid ear spray from a pharmacist for mild cases. Paracetamol or ibuprofen and a warm flannel ease pain. Use prescribed drops for the full course.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for severe deep ear pain with a drooping face or headache, above all over 65 or with diabetes or weak immunity. Go too for swelling behind the ear with fever. See a doctor within 24 hours if the ear or face is red and swollen, the canal is closed, or with fever. See one within days if no better after 48 to 72 hours of drops.",
      },
    ],
  },
  {
    id: "mastoiditis",
    title: "Swelling behind the ear (mastoiditis)",
    keywords: [
      "swelling behind ear", "ear sticking out", "red lump behind ear child", "bone behind ear sore", "mastoid",
      "ear infection not getting better", "mastoiditus", "ear pushed forward", "fever and pain behind ear",
      "tender behind ear",
    ],
    sourceIds: ["nhs-mastoiditis", "nice-ng91", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Mastoiditis is infection of the bone behind the ear. It can follow a middle ear infection, mostly in young children. The skin behind the ear turns red, swollen and tender, and the ear is pushed forward. Fever, strong earache, discharge, headache and dull hearing are common. The infection can spread to the brain.",
      },
      {
        heading: "What you can do",
        text: "Go to the emergency department now, even if antibiotics have already been started. Give paracetamol for pain. Give nothing to eat, in case a small operation is needed. Keep the ear dry. Note when the ear trouble began and which medicines were used. Most children get well with antibiotics through a drip.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, a fit, stiff neck, severe headache, a drooping face or great dizziness. Go to the emergency department the same day if it is red, swollen or sore behind the ear with fever or earache. Do so if the ear sticks out. A small, movable, sore gland near the ear with a cold can be checked within a day or two.",
      },
    ],
  },
  {
    id: "sudden-hearing-loss",
    title: "Sudden hearing loss",
    keywords: [
      "gone deaf in one ear", "woke up deaf", "lost hearing suddenly", "can't hear one ear", "sudden deafness",
      "ear went dead", "hearing gone overnight", "muffled hearing sudden", "hearing loss and ringing",
      "deaf suddenly",
    ],
    sourceIds: ["nhs-hearing-loss", "nice-ng98", "rnid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hearing that goes within three days or less, mostly in one ear, may come from damage to the inner ear or nerve. It can happen on waking, with ringing, fullness or dizziness. It does not hurt. Wax or fluid after a cold can also block hearing. Only an ear check and a hearing test can tell.",
      },
      {
        heading: "What you can do",
        text: "Do not wait for it to clear. Ask to be seen today. Steroid tablets may bring hearing back, and work best in the first days, up to two weeks. Do not poke or syringe the ear by yourself. Avoid loud sound. Hum a tone: say in which ear it is louder. List recent medicines and any head injury.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden deafness with a drooping face, weak limb, slurred speech, severe dizziness or headache, or after a head injury. Sudden hearing loss within the last 30 days needs to be seen within 24 hours. Hearing that faded over days long ago needs a visit within two weeks. Slow loss in both ears can wait for a routine hearing test.",
      },
    ],
  },
  {
    id: "ear-wax",
    title: "Ear wax",
    keywords: [
      "blocked ear", "wax build up", "ears clogged", "muffled hearing wax", "ear syringing", "olive oil drops",
      "cotton bud pushed wax", "ear wacks", "earwax removal", "ear feels full", "impacted wax", "microsuction",
    ],
    sourceIds: ["nhs-earwax-build-up", "nice-ng98", "cks-earwax"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Wax protects the ear and mostly comes out by itself. Too much can block the canal. Hearing is dull, the ear feels full, and there may be ringing, itch, mild earache or slight dizziness. Cotton buds and hearing aids push it in. It is harmless.",
      },
      {
        heading: "What you can do",
        text: "Put two to three drops of olive or almond oil into the ear, three to four times a day for three to five days, lying on your side. Do not use almond oil with a nut allergy. Wax drops from a pharmacist are another choice. Do not use buds or candles. Wax often falls out over two weeks. Some clinics offer suction or gentle rinsing.",
      },
      {
        heading: "When to get help",
        text: "See a doctor within 24 hours for sudden hearing loss, as this may not be wax. Do so for strong pain, discharge, bleeding or fever. Call for emergency help with deafness and a drooping face or severe dizziness. Do not use drops with a hole in the drum or after ear surgery: ask first. If ears are still blocked after drops, plan a routine visit.",
      },
    ],
  },
  {
    id: "tinnitus",
    title: "Ringing in the ears (tinnitus)",
    keywords: [
      "ringing ears", "buzzing in ear", "tinitus", "noise in head", "whooshing in ear", "hissing ears",
      "high pitched sound", "heartbeat in ear", "ears ringing after concert", "pulsatile", "humming in ear",
      "tinnitis",
    ],
    sourceIds: ["nhs-tinnitus", "nice-ng155", "tinnitus-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tinnitus is hearing a sound, such as ringing, buzzing or hissing, that comes from no outside source. It is common, for instance after loud noise, with hearing loss, wax, stress or some medicines. For most people it fades or bothers them less with time. A beat in time with the pulse should be checked.",
      },
      {
        heading: "What you can do",
        text: "Avoid silence: soft background sound or music helps, also at night. Relax, sleep well, and keep up with things you enjoy. Protect ears from loud noise, but do not plug them all day. Hearing aids help if hearing is poor. Ask a pharmacist whether your medicines play a part; high-dose aspirin can.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for tinnitus after a head injury, or with sudden deafness plus a drooping face, weak limb or severe dizziness. Seek help at once for thoughts of suicide. See a doctor within 24 hours for sudden hearing loss. Book a visit within two weeks for a sound in one ear only, in time with the heartbeat, or with dizziness. Others can be routine.",
      },
    ],
  },
  {
    id: "nosebleed",
    title: "Nosebleed",
    keywords: [
      "nose bleed", "bleeding nose", "nose won't stop bleeding", "epistaxis", "blood from nose", "nose bleeds child",
      "pinch nose", "nose bleed on warfarin", "bloody nose", "nosebleads", "gushing nose", "picking nose blood",
    ],
    sourceIds: ["nhs-nosebleed", "cks-epistaxis-nosebleeds", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most nosebleeds come from small vessels at the front of the nose. Picking, blowing, a cold, dry air, a knock or nose sprays can start one. They look worse than they are. In older people, bleeding may come from the back of the nose and be heavy. Blood thinners and high blood pressure make it harder to stop.",
      },
      {
        heading: "What you can do",
        text: "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes without letting go, and breathe through the mouth. Spit out blood. Put something cold on the bridge. Afterwards do not blow, pick, lift heavy things or drink hot drinks for 24 hours. Petroleum jelly keeps the lining moist.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding that pours or is swallowed in large amounts, faintness, or trouble breathing. Go to the emergency department if it does not stop after 10 to 15 minutes of pressure, after a hard blow to the head, or on blood thinners if it goes on. See a doctor within 24 hours for a child under two or with bruises. Frequent nosebleeds need a routine visit.",
      },
    ],
  },
  {
    id: "hay-fever",
    title: "Hay fever (allergic rhinitis)",
    keywords: [
      "hayfever", "pollen allergy", "itchy eyes sneezing", "seasonal allergies", "allergic rhinitis",
      "runny nose summer", "dust allergy", "pet allergy", "antihistamine", "hay feaver", "streaming eyes",
      "grass pollen", "year round sneezing",
    ],
    sourceIds: ["nhs-hay-fever", "cks-allergic-rhinitis", "bsaci-rhinitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hay fever is an allergy to pollen. It causes sneezing, an itchy, runny or blocked nose, itchy watery eyes, and an itchy throat. Dust mites, mould and pets can cause the same signs all year. There is no fever. It can spoil sleep, and make asthma worse. Trees trouble people in spring, grass in early summer.",
      },
      {
        heading: "What you can do",
        text: "Check the pollen count, keep windows shut, wear wraparound glasses, shower after being out, and put petroleum jelly round the nostrils. A non-drowsy antihistamine and a steroid nose spray from a pharmacist work well; start the spray two weeks before your season. Eye drops help. Salt water rinses wash out pollen.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of the mouth or throat, trouble breathing, or faintness. See a doctor the same day for wheeze or a tight chest, mainly in thunderstorms. See one within days for pain in the face with fever, or one blocked nostril with blood. Ask a pharmacist in pregnancy or under two years. If pharmacy medicines do not help after some weeks, book a routine visit.",
      },
    ],
  },
  {
    id: "hoarseness",
    title: "Hoarse voice",
    keywords: [
      "lost my voice", "croaky voice", "hoarse", "laryngitis", "voice gone", "husky voice weeks", "raspy",
      "throat cancer worry", "strained voice", "horse voice", "can't speak above whisper", "voice box infection",
    ],
    sourceIds: ["nhs-laryngitis", "nice-ng12", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A hoarse voice mostly comes with a cold, or after shouting or singing. The voice box is swollen; the throat may be sore and dry, with a cough. It mostly clears in one to two weeks. Smoking, reflux, steroid inhalers, an underactive thyroid and growths on the vocal cords can make it last.",
      },
      {
        heading: "What you can do",
        text: "Rest the voice: speak little, and softly, but do not whisper. Drink water, keep the air moist, and avoid smoke, alcohol and shouting. Paracetamol helps soreness. Rinse the mouth after a steroid inhaler. Treat reflux. Teachers and singers may need voice therapy. Antibiotics do not help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, a harsh sound on breathing in, drooling, swelling of the tongue or throat, or hoarseness after smoke or a neck injury. See a doctor within 24 hours if swallowing is hard or pain is severe. Hoarseness for over three weeks needs a visit within days, above all over 45, in smokers, or with a neck lump. A short bout with a cold can wait.",
      },
    ],
  },
  {
    id: "mouth-ulcer",
    title: "Mouth ulcers",
    keywords: [
      "sore in mouth", "canker sore", "aphthous ulcer", "ulcer on tongue", "painful white spot in mouth",
      "mouth sores", "ulcer won't heal", "bitten cheek", "mouth ulser", "oral cancer worry", "sore gum spot",
      "ulcers keep coming back",
    ],
    sourceIds: ["nhs-mouth-ulcers", "cks-aphthous-ulcer", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Mouth ulcers are small, round, painful sores on the cheeks, lips or tongue, white or grey in the middle with a red edge. A bite, a sharp tooth, stress, hormones, and low iron or B12 can bring them on. They heal in one to two weeks. Some medicines, bowel disease, viruses and, rarely, cancer cause sores too.",
      },
      {
        heading: "What you can do",
        text: "Use a soft brush, and a salt water rinse. Avoid hard, spicy, salty and sour food. A pharmacist can advise on numbing gels, protective pastes or antiseptic mouthwash. Some people do better with a toothpaste that is free of sodium lauryl sulphate. Do not use numbing gels in babies. Do not smoke.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of tongue or throat with trouble breathing. Go to the emergency department for sores in mouth and eyes with a painful rash or fever. See a doctor within 24 hours on chemotherapy, methotrexate or carbimazole, or if a child cannot drink. An ulcer or a red or white patch for over three weeks needs a dentist or doctor within days. Others heal at home.",
      },
    ],
  },
  {
    id: "dental-pain-abscess",
    title: "Toothache and dental abscess",
    keywords: [
      "toothache", "tooth abscess", "swollen face tooth", "throbbing tooth", "gum swelling", "wisdom tooth pain",
      "tooth infection", "bad tooth", "dental abcess", "broken tooth", "filling fell out", "swollen jaw",
      "dry socket", "painful gum",
    ],
    sourceIds: ["nhs-toothache", "nhs-dental-abscess", "sdcep"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Toothache comes from decay, a crack, a lost filling or a gum problem. Pain with hot or cold that passes is early; constant throbbing means that the nerve is inflamed or infected. An abscess is pus at the root or gum, with swelling, a bad taste, fever, and pain on biting. It will not heal by itself.",
      },
      {
        heading: "What you can do",
        text: "Call a dentist; only treatment of the tooth cures it. Ibuprofen or paracetamol by the pack dose eases pain; some adults may use both. Do not go over the daily limit. Rinse with warm salt water, eat soft cool food on the other side, and keep brushing. Clove oil helps some. Do not put aspirin on the gum.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of the face or neck with trouble breathing, swallowing or speaking, or drooling. Go to the emergency department if you cannot open the mouth, or if swelling reaches the eye, or with fever and confusion. See a dentist within 24 hours for swelling, pus, fever or severe pain. Mild pain or a lost filling can wait some days.",
      },
    ],
  },
  {
    id: "oral-thrush",
    title: "Oral thrush",
    keywords: [
      "white tongue", "white patches in mouth", "baby white mouth", "thrush mouth", "sore tongue after antibiotics",
      "inhaler thrush", "fungal mouth", "candida mouth", "oral trush", "cottage cheese mouth",
      "red cracked mouth corners", "dentures sore",
    ],
    sourceIds: ["nhs-oral-thrush-mouth-thrush", "cks-candida-oral", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Oral thrush is a yeast growth in the mouth. White patches show on tongue or cheeks that can be wiped off and leave red spots. The mouth may feel sore, taste is dull, and the corners may crack. Babies, denture wearers, and people on antibiotics, steroid inhalers or with diabetes get it more often. It is mostly mild.",
      },
      {
        heading: "What you can do",
        text: "A pharmacist can supply antifungal gel for most adults and for babies over four months. Brush the tongue gently. Rinse the mouth after a steroid inhaler, and use a spacer. Take dentures out at night and clean them. Sterilise dummies and bottle teats. If breastfeeding, mother and baby are treated together.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if you cannot swallow or drink at all, or are very ill on chemotherapy. See a doctor within 24 hours for pain on swallowing with weak immunity. Book a visit within days for a baby under four months, no better after one week of gel, or a patch that does not wipe off for three weeks. Repeated thrush needs a test for diabetes and others.",
      },
      {
        heading: "Medicines and cautions",
        text: "Antifungal mouth gel with miconazole must not be used with warfarin, since it can cause dangerous bleeding. It also reacts with some statins and other medicines. Ask a pharmacist before you buy it. The gel can choke small babies, so use tiny amounts at the front of the mouth.",
      },
    ],
  },
  {
    id: "neck-lump",
    title: "Lump in the neck",
    keywords: [
      "swollen gland in neck", "lump side of neck", "neck swelling", "thyroid lump", "goitre", "hard lump neck",
      "throat cancer lump", "lymphoma worry", "gland under jaw", "lump that moves when swallowing", "kneck lump",
      "swollen lymph node",
    ],
    sourceIds: ["nhs-swollen-glands", "nice-ng12", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most neck lumps are glands that swell with a cold, sore throat or tooth infection. They are tender, soft, movable, and shrink in two to three weeks. A lump low in front that moves on swallowing comes from the thyroid. A hard, painless, fixed or growing lump can be a sign of cancer, more so over 45 or in smokers.",
      },
      {
        heading: "What you can do",
        text: "Look for a cause: throat, teeth, ear, scalp. Take paracetamol for soreness. Do not squeeze or keep pressing it. Measure it and check once a week. Note fever, night sweats, weight loss, hoarse voice or trouble swallowing. Warm cloths can ease a sore gland.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a neck swelling with trouble breathing, drooling, or a swelling that grows within hours. See a doctor the same day for a hot, red, painful lump with fever, or stiff neck. Book a visit within days for a lump over three weeks, or one that is hard, fixed or growing, or with hoarseness or weight loss. Small sore glands with a cold can be watched.",
      },
    ],
  },
  {
    id: "labyrinthitis",
    title: "Inner ear infection with spinning (labyrinthitis, vestibular neuritis)",
    keywords: [
      "labyrinthitis", "inner ear infection", "spinning for days", "dizzy and vomiting after cold",
      "vestibular neuritis", "room spinning can't stand", "balance virus", "labrynthitis", "dizzy deaf one ear",
      "constant vertigo", "off balance walking",
    ],
    sourceIds: ["nhs-labyrinthitis", "cks-vestibular-neuronitis", "ent-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The balance organ or its nerve becomes inflamed, often after a cold. Strong spinning starts over hours and lasts for days, with sickness, vomiting and unsteady walking. Moving the head makes it worse. If hearing is dulled or the ear rings too, it is called labyrinthitis. The worst is over in about a week; balance recovers in weeks.",
      },
      {
        heading: "What you can do",
        text: "Lie still in a quiet, dim room in the first days and sip fluids. A doctor or pharmacist can give medicine for sickness for up to three days; longer use slows recovery. Then get up and move, with simple balance exercises. Do not drive, climb or swim. Avoid alcohol. Take care with stairs.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for spinning with severe headache, double vision, slurred speech, a drooping face, weak limb, or being unable to stand or walk. A first severe attack in an older person, or with high blood pressure or diabetes, may be a stroke. See a doctor the same day for sudden hearing loss or constant vomiting. If no better after a week, book a visit.",
      },
    ],
  },
  {
    id: "foreign-body-ear-nose",
    title: "Object stuck in the ear or nose",
    keywords: [
      "bead in nose", "bead in ear", "child put something up nose", "insect in ear", "toy in ear", "stuck in nostril",
      "smelly discharge one nostril child", "battery in nose", "cotton bud stuck ear", "pea up nose", "bug in ear",
    ],
    sourceIds: ["ent-uk", "nhs-foreign-object-in-ear", "rch-foreign-body"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Young children often push beads, food, paper or foam into the ear or nose. There may be no sign at first. Later, smelly discharge from one nostril, nosebleed, earache or dull hearing shows. A button battery or magnets can burn a hole within hours. An insect in the ear can cause great noise and pain.",
      },
      {
        heading: "What you can do",
        text: "Stay calm and do not poke with tweezers or buds, since that pushes it further. For the nose, an older child can close the other nostril and blow. A parent can try one puff into the mouth while closing the free nostril. For a live insect, put oil in the ear, if the drum is whole. Do not rinse if it is a battery or a seed.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department at once for a button battery, magnets, a sharp object, bleeding that goes on, or severe pain. Call your emergency number for choking, noisy breathing or trouble breathing. Other objects in the nose need removal within 24 hours, since they can be breathed in. A smooth bead in the ear with no pain can wait until the next day.",
      },
    ],
  },
  {
    id: "knocked-out-tooth",
    title: "Knocked-out or broken tooth",
    keywords: [
      "tooth knocked out", "tooth fell out accident", "avulsed tooth", "chipped tooth", "loose tooth after fall",
      "put tooth in milk", "broken front tooth", "teeth knocked", "child baby tooth knocked out", "smashed tooth",
      "tooth hanging",
    ],
    sourceIds: ["nhs-knocked-out-tooth", "iadt", "sdcep"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A permanent tooth that has been knocked out can often be saved if it is put back quickly, best within half an hour. A blow may also chip, loosen or push in a tooth. Baby teeth are not put back, as this may harm the adult tooth below. Bleeding from the socket looks like a lot because it mixes with saliva.",
      },
      {
        heading: "What you can do",
        text: "Hold an adult tooth by the white crown, not the root. If dirty, rinse briefly in milk or saline. Put it back in the socket the right way round and bite on a cloth. If that is not possible, keep it in milk or in saliva. Go to a dentist at once. Press gauze on bleeding. Find pieces of chipped teeth. Paracetamol helps pain.",
      },
      {
        heading: "When to get help",
        text: "See an emergency dentist at once for a knocked-out adult tooth, ideally within 30 to 60 minutes. Go to the emergency department for a head injury, a jaw that will not close, bleeding that does not stop after 20 minutes of pressure, or a piece that may have been breathed in. A loose, pushed-in or broken tooth needs a dentist within 24 hours. A small painless chip can wait.",
      },
    ],
  },
  {
    id: "teething",
    title: "Teething",
    keywords: [
      "baby teething", "drooling baby", "sore gums baby", "chewing everything", "teething fever", "red cheeks baby",
      "teething gel", "first tooth", "teethin", "cranky baby gums", "teeth coming through", "dribbling rash",
    ],
    sourceIds: ["nhs-baby-teething", "nhs-fever-in-children", "mhra-teething"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Teeth mostly start to come at about six months, though it varies. Gums may be sore and red, one cheek flushed, and the baby dribbles, chews, and is more cross than usual for a few days. Teething may raise the temperature a little but does not cause real fever, diarrhoea or a rash on the body.",
      },
      {
        heading: "What you can do",
        text: "Let the baby chew a clean, cool teething ring (not frozen) or, from six months, cold fruit or bread crust while you watch. Rub the gum with a clean finger. Wipe dribble to protect the skin. Paracetamol or ibuprofen for babies may help, by the pack dose. Avoid amber beads, gels with benzocaine, and sugar. Brush the first tooth.",
      },
      {
        heading: "When to get help",
        text: "Do not put fever down to teeth. Go to hospital for 38 °C or more in a baby under three months. Call your emergency number for a floppy, blue, mottled or hard-to-wake baby, a fit, choking, or a rash that does not fade. See a doctor the same day for 39 °C or more, refusing feeds, or no wet nappy in 12 hours. Usual teething needs no visit.",
      },
    ],
  },
  {
    id: "mumps",
    title: "Mumps",
    keywords: [
      "swollen cheeks", "swollen jaw both sides", "mumps", "hamster face", "parotid", "swelling in front of ears",
      "face swollen fever", "mumps testicle", "puffy cheeks fever", "salivary gland swelling", "chipmunk cheeks",
      "munps",
    ],
    sourceIds: ["nhs-mumps", "cks-mumps", "ukhsa-green-book"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Mumps is a virus that swells the glands below the ears, on one or both sides, so that the face looks round. Fever, headache, tiredness, dry mouth and pain on chewing come along. It lasts one to two weeks. In men and boys after puberty a testicle may swell; the brain lining, ovaries or hearing can be affected too.",
      },
      {
        heading: "What you can do",
        text: "Rest, drink plenty (not sour drinks), and eat soft food. Use a warm or cool pack on the cheeks, and paracetamol or ibuprofen. Stay away from others for five days after the swelling starts, and call before you visit a clinic. Snug underwear and cool packs help a sore testicle. Two MMR doses protect.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for stiff neck with severe headache or light that hurts, confusion, or a fit. Go to the emergency department for a sudden painful testicle, as it may be twisted, or severe belly pain. See a doctor within 24 hours for likely mumps, by phone first, and for hearing loss. A swollen gland on one side with pus, or a lump that stays, needs a visit soon.",
      },
    ],
  },
];
