import type { Article } from "@/lib/clinical/types";

export const SKIN_1_ARTICLES: readonly Article[] = [
  {
    id: "cellulitis",
    title: "Skin infection (cellulitis)",
    keywords: [
      "red hot swollen leg", "spreading redness", "infected skin", "skin infection", "erysipelas", "red line up arm",
      "infected cut", "sore hot patch", "celulitis", "cellulitus", "red skin getting bigger", "swollen red foot",
    ],
    sourceIds: ["nhs-cellulitis", "nice-ng141", "uk-sepsis-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cellulitis is infection of the deeper skin. A patch becomes red, hot, swollen and sore, and spreads over hours to days, most often on one leg. On brown or black skin the redness can be hard to see, so feel for heat and swelling. Fever and shivers may come. Germs enter through cuts, bites, cracked skin between toes or ulcers.",
      },
      {
        heading: "What you can do",
        text: "Get treated the same day, as antibiotics are needed. Draw round the edge with a pen to see if it spreads. Raise the limb, move the foot now and then, and drink plenty. Paracetamol helps pain. Treat athlete's foot and dry skin to prevent it coming back. Redness may get a little worse in the first day of treatment.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fast breathing, fainting, mottled or blue skin, or pain far worse than it looks, with purple or black skin or blisters. Go to the emergency department for redness near the eye or on the face with fever, or if vomiting up tablets. Other cellulitis needs a doctor within 24 hours. Return if it spreads after two days of treatment.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, older people, and those with diabetes, weak immunity, poor circulation or lymph swelling can get ill fast. A bite, a wound in dirty water, or redness over a joint needs care the same day. When both legs are red and itchy, it is mostly eczema of the veins, not infection.",
      },
    ],
  },
  {
    id: "necrotising-fasciitis",
    title: "Flesh-eating infection (necrotising fasciitis)",
    keywords: [
      "flesh eating bug", "severe pain small wound", "skin turning black", "purple blisters and fever",
      "gangrene infection", "necrotizing", "fasciitis", "pain out of proportion wound", "infection spreading fast",
      "Fournier", "flesh eating disease",
    ],
    sourceIds: ["nhs-necrotising-fasciitis", "wses-skin", "uk-sepsis-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This rare infection kills the tissue under the skin within hours. It can begin at a cut, a bite, after surgery, or without a clear wound. The first clue is pain that is far worse than the skin looks, with fever or feeling like flu. Then swelling spreads, skin turns purple, grey or black, blisters form, and feeling is lost.",
      },
      {
        heading: "What you can do",
        text: "Call for help now. Mark the edge of the change with a pen and the time. Keep the part still and covered with a clean dressing. Eat and drink nothing, as surgery may be needed at once. Do not take ibuprofen. Tell the team about diabetes, recent surgery, chickenpox, or injected drugs.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe pain with skin that spreads in colour change, blisters, black or grey areas, or a crackling feel. Call for fever with confusion, a racing heart or vomiting. It can also affect the genitals, with fast swelling and foul smell. Never wait overnight. Mild redness with little pain and no fever needs a doctor within 24 hours.",
      },
    ],
  },
  {
    id: "abscess",
    title: "Abscess (pocket of pus)",
    keywords: [
      "lump full of pus", "painful red lump", "infected lump", "abcess", "boil that is huge", "pilonidal",
      "pus under skin", "armpit lump sore", "swelling near bottom", "Bartholin", "needs lancing", "drain abscess",
    ],
    sourceIds: ["nhs-abscess", "cks-boils-carbuncles-and-staphylococcal-carriage", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An abscess is a pocket of pus, mostly under the skin. It is a hot, red, painful lump that grows over days and may feel soft in the middle. Fever can follow. Common places are armpit, groin, buttock, tail bone and near the back passage. Antibiotics alone often do not cure it; the pus has to come out.",
      },
      {
        heading: "What you can do",
        text: "Hold a warm, damp cloth on it for ten minutes, several times a day. Do not squeeze or cut it. Keep it covered, wash your hands, and do not share towels. Paracetamol or ibuprofen can ease pain. After it has been drained, change dressings as shown and go back for packing or checks.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with shivers or confusion, or redness that spreads fast. Do so for an abscess near the eye, nose or spine, or a very painful one by the back passage. See a doctor within 24 hours for other abscesses, or sooner with diabetes or weak immunity. Small boils without fever can be treated at home for a few days.",
      },
    ],
  },
  {
    id: "shingles",
    title: "Shingles",
    keywords: [
      "painful blistering rash one side", "herpes zoster", "band of blisters", "burning skin then rash",
      "rash round waist", "shingels", "nerve pain rash", "chickenpox came back", "rash on one side of face",
      "postherpetic neuralgia", "tingling then blisters",
    ],
    sourceIds: ["nhs-shingles", "cks-shingles", "ukhsa-green-book"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Shingles comes from the chickenpox virus waking up in a nerve. Burning, tingling or pain in one strip of skin comes first. Then a red rash with blisters follows, on one side only, mostly on the chest, belly or face. It crusts in a week to ten days and heals in two to four weeks. Nerve pain can last longer.",
      },
      {
        heading: "What you can do",
        text: "Ask for antiviral tablets: they work best within three days of the rash. Keep the rash clean, dry and covered with a non-stick dressing. Cool cloths and calamine soothe. Take paracetamol. Until all is crusted, stay away from pregnant women who never had chickenpox, babies under one month and people with weak immunity.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a stiff neck, confusion, weakness, trouble passing urine, or feeling very ill. See a doctor the same day for a rash near the eye, on the nose or ear, with face weakness, in pregnancy, in a child, or with weak immunity. Others should see a doctor or pharmacist within three days of the rash. Lasting nerve pain can be a routine visit.",
      },
    ],
  },
  {
    id: "eczema",
    title: "Eczema (atopic dermatitis)",
    keywords: [
      "itchy dry skin", "eczema flare", "atopic dermatitis", "red cracked skin", "baby eczema", "exema",
      "scratching at night", "skin inside elbows", "steroid cream", "weeping skin", "flaky itchy patches",
      "infected eczema", "excema",
    ],
    sourceIds: ["nhs-atopic-eczema", "nice-cg57", "national-eczema"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Eczema makes skin dry, itchy, cracked and sore, often in the bends of elbows and knees, on hands, face or scalp. On darker skin it may look brown, purple or grey, with small bumps. It comes and goes. Soap, heat, sweat, wool, pollen, pets and stress can set off a flare. It cannot be caught.",
      },
      {
        heading: "What you can do",
        text: "Use plenty of moisturiser, several times a day, and in place of soap. In a flare, put a thin layer of steroid cream on the sore parts as prescribed or as a pharmacist advises. Wait some time between cream and moisturiser. Keep nails short, wear cotton, wash in lukewarm water. Keep moisturised cloth away from flames, as it burns easily.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for painful blisters or punched-out sores that spread fast with fever, as this may be a herpes infection, or for being very ill. See a doctor the same day for sores near the eye, or weeping, crusted, hot skin with fever. Book a visit if a flare does not settle in one to two weeks, or sleep is poor. Mild eczema can be treated at home.",
      },
    ],
  },
  {
    id: "psoriasis",
    title: "Psoriasis",
    keywords: [
      "scaly patches", "silver scales elbows", "psoriasis flare", "flaky knees", "plaque", "thick skin patches",
      "scalp psoriasis", "soriasis", "pitted nails", "guttate", "red patches that flake", "psoriatic arthritis",
    ],
    sourceIds: ["nhs-psoriasis", "nice-cg153", "psoriasis-association"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Psoriasis causes raised, scaly patches, mostly on elbows, knees, lower back and scalp. They look pink or red with silver scales on white skin, and purple or dark brown with grey scales on darker skin. They may itch or crack. Nails can pit. It comes and goes for life and cannot be caught. Some people get sore, stiff joints too.",
      },
      {
        heading: "What you can do",
        text: "Moisturise every day, and use creams with vitamin D, steroid or coal tar as prescribed. Do not pick scales. A little sun helps, but burning makes it worse. Stop smoking, drink less alcohol, keep a healthy weight and find ways to ease stress. Some medicines, such as lithium and beta-blockers, can set off flares: ask, do not stop them.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if most of the skin turns red, hot and sore, if many pus spots appear with fever, or with shivers. See a doctor within a few days for small scaly spots all over after a sore throat, or a swollen stiff joint or finger. Book a routine visit if creams do not help or mood is low. Stable patches can be treated at home.",
      },
    ],
  },
  {
    id: "acne",
    title: "Acne",
    keywords: [
      "spots", "pimples", "zits", "blackheads", "teenage skin", "cystic acne", "acne scars", "spots on back",
      "hormonal acne", "acnee", "breakouts", "whiteheads", "isotretinoin",
    ],
    sourceIds: ["nhs-acne", "nice-ng198", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Acne comes from blocked, inflamed oil glands in the skin. Blackheads, whiteheads, red spots and sore lumps show on the face, back and chest. It is most common in teenage years but can last into adult life. It is not caused by dirt. Hormones, some medicines and family history matter most. Deep spots can scar.",
      },
      {
        heading: "What you can do",
        text: "Wash twice a day with a mild cleanser and lukewarm water. Do not pick. Choose oil-free make-up. A pharmacist can advise on a gel with benzoyl peroxide, which can bleach cloth. Use it thinly and be patient: it takes six to eight weeks. If that is not enough, a doctor can offer other gels, tablets or the pill.",
      },
      {
        heading: "When to get help",
        text: "Acne is not an emergency. Get seen within 24 hours for sudden, very painful ulcerating spots with fever and joint pain. Get help at once for thoughts of suicide, also on isotretinoin. Book a visit soon for painful lumps, scars, dark marks or low mood. In women, ask for a check if there is also irregular periods or much facial hair. Mild spots can be treated at home.",
      },
      {
        heading: "Medicines and cautions",
        text: "Some acne medicines, above all isotretinoin and some tablets and gels known as retinoids, can badly harm an unborn baby. Use sound contraception and stop them at once if pregnant. Skin burns more easily in the sun on many acne treatments. Do not take left-over antibiotics.",
      },
    ],
  },
  {
    id: "contact-dermatitis",
    title: "Rash from something touching the skin (contact dermatitis)",
    keywords: [
      "nickel allergy", "rash from new soap", "itchy hands from washing", "poison ivy", "allergic to plaster",
      "washing powder rash", "hand eczema", "jewellery rash", "hair dye reaction", "skin irritation", "latex rash",
      "red itchy where touched",
    ],
    sourceIds: ["nhs-contact-dermatitis", "cks-dermatitis-contact", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This is eczema set off by something that touches the skin. Soap, water, cleaning agents and cement irritate. Nickel, rubber, perfume, hair dye, glues and some plants cause allergy. The skin turns red or darker, itchy, dry or blistered, mostly where the contact was, hours to days later. It cannot be caught.",
      },
      {
        heading: "What you can do",
        text: "Find and avoid the cause; think back over the last days. Rinse the skin with lukewarm water and use a soap substitute. Moisturise often. A mild steroid cream from a pharmacist for up to a week can calm it, though not on the face without advice. Wear cotton-lined gloves for wet work. Take off rings.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of lips or tongue, trouble breathing or fainting. Go to the emergency department for a swollen face after hair dye, or strong chemical burns; rinse first. See a doctor within 24 hours for pus, fever, fast spread, or sores round the eyes or genitals. Book a routine visit if it lasts over two weeks or is linked to work.",
      },
    ],
  },
  {
    id: "urticaria-hives",
    title: "Hives (urticaria)",
    keywords: [
      "hives", "itchy welts", "nettle rash", "raised itchy rash comes and goes", "allergic rash", "wheals", "weals",
      "urticaria", "rash after antibiotics", "blotchy itchy rash", "hive", "lumps that move around body",
    ],
    sourceIds: ["nhs-hives", "cks-urticaria", "bsaci-urticaria"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hives are raised, very itchy swellings that look like nettle stings. They come up within minutes, change shape, and each one fades within 24 hours while others appear. A virus, food, medicines such as penicillin or ibuprofen, insect stings, heat, cold or pressure may cause them. Often no cause is found. Most bouts end within days.",
      },
      {
        heading: "What you can do",
        text: "Take a non-drowsy antihistamine such as cetirizine or loratadine, as the pack says. Keep cool, wear loose cotton, and use cool cloths. Avoid alcohol, hot baths, and aspirin or ibuprofen if they make it worse. Note foods, medicines and stings from the hours before. If a new medicine may be the cause, ask before taking the next dose.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of lips, tongue or throat, trouble breathing, wheeze, repeated vomiting, faintness or collapse. See a doctor the same day for hives with fever and joint pain, or soon after a new medicine. Book a visit if they last over six weeks, or if spots leave bruises or hurt more than itch. Plain hives can be treated at home.",
      },
    ],
  },
  {
    id: "scabies",
    title: "Scabies",
    keywords: [
      "itching worse at night", "mites", "burrows between fingers", "whole family itchy", "scabies", "permethrin",
      "itchy rash wrists", "skabies", "itch all over bed time", "caught mites", "tiny lines on skin",
    ],
    sourceIds: ["nhs-scabies", "cks-scabies", "bashh-standards"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Scabies is caused by tiny mites that dig into the skin. Strong itching starts, worse at night. Small red bumps and fine wavy lines show between fingers, at wrists, waist, breasts and genitals, and in babies on palms and soles. Signs start up to six weeks after contact. It spreads by close skin contact, not by poor washing.",
      },
      {
        heading: "What you can do",
        text: "A pharmacist can supply permethrin cream. Put it on the whole body from chin to toes, under nails too, leave 8 to 12 hours, and repeat after a week. Treat everybody in the home and partners on the same day, even without itch. Wash bedding and clothes at 60 °C, or seal in a bag for three days or more. Itch can last weeks.",
      },
      {
        heading: "When to get help",
        text: "Scabies is not an emergency. Get seen within 24 hours for skin that is hot or weeping with fever, as germs may have got in. See a doctor within days for babies under two months, in pregnancy, for thick crusts all over, or for people with weak immunity. Outbreaks in care homes need quick advice. Return if new burrows appear after two treatments. Usual cases can be treated at home.",
      },
    ],
  },
  {
    id: "ringworm-fungal",
    title: "Ringworm, athlete's foot and other fungal skin infections",
    keywords: [
      "ringworm", "athlete's foot", "jock itch", "fungal infection", "itchy feet between toes", "ring shaped rash",
      "fungal nail", "tinea", "bald patch scaly child", "yellow thick toenail", "ring worm", "fungus skin",
    ],
    sourceIds: ["nhs-ringworm", "nhs-athletes-foot", "cks-fungal-skin-infection-body-groin"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Fungus grows on warm, damp skin. Ringworm is a ring-shaped, scaly, itchy patch that clears in the middle. Athlete's foot causes white, cracked, itchy skin between toes. In the groin it gives a red, itchy rash with an edge. On the scalp, mostly in children, it causes scaly bald patches. Nails may turn thick and yellow.",
      },
      {
        heading: "What you can do",
        text: "Use an antifungal cream from a pharmacist as the pack says, and go on for one to two weeks after it looks well. Keep skin clean and dry, above all between toes. Wear cotton socks and change daily. Do not share towels, and wash them hot. Do not use steroid cream alone, since it hides and feeds it.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fast-spreading redness with fever and feeling very ill. See a doctor within 24 hours for pus, a hot swollen leg, or with diabetes and a foot sore. Book a visit for scalp ringworm, which needs tablets, for no change after two weeks of cream, or with weak immunity. Nail fungus can wait. Children can go to school once treatment has begun.",
      },
    ],
  },
  {
    id: "impetigo",
    title: "Impetigo",
    keywords: [
      "crusty sores on face", "golden crusts", "honey coloured scabs", "school sores", "sores round nose child",
      "impetigo", "infantigo", "blisters that burst and crust", "contagious skin infection", "weeping sore",
      "yellow crust lips",
    ],
    sourceIds: ["nhs-impetigo", "nice-ng153", "ukhsa-schools"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Impetigo is an infection of the top layer of skin. Red sores or blisters burst and leave golden or brown crusts, often round the nose and mouth. On dark skin the crusts may look grey-brown. It can itch or be sore. It spreads easily by touch and is most common in young children. It mostly heals in a week to ten days.",
      },
      {
        heading: "What you can do",
        text: "Wash off crusts with warm soapy water. A doctor or pharmacist may advise an antiseptic cream or, for wider spread, an antibiotic cream or tablets. Wash hands often, do not touch sores, do not share towels, and wash bedding hot. Stay off school or work until sores have crusted over, or 48 hours after starting antibiotics.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with confusion, skin that peels or blisters all over, or a very ill baby. See a doctor within 24 hours for fever, redness that spreads, many blisters or a swollen eye. Red or dark urine in the weeks after needs the same. Book a visit if no better after a week of treatment, or if it keeps returning.",
      },
    ],
  },
  {
    id: "cold-sore",
    title: "Cold sores",
    keywords: [
      "blister on lip", "fever blister", "herpes on lip", "tingling lip", "cold sore", "oral herpes",
      "mouth sores lip", "coldsore", "HSV", "aciclovir", "cluster of blisters mouth", "scab on lip",
    ],
    sourceIds: ["nhs-cold-sores", "cks-herpes-simplex-oral", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A cold sore starts with tingling, itching or burning on or near the lip. Small blisters follow, burst and crust. It heals within ten days. The cause is the herpes virus, which stays in the body and can wake with colds, sun, stress, tiredness or periods. A first infection in a child can bring a sore mouth, swollen gums and fever.",
      },
      {
        heading: "What you can do",
        text: "Antiviral cream from a pharmacist works best if used at the first tingle. Patches can cover it. Paracetamol or ibuprofen helps pain. Drink enough; avoid salty and sour food. Wash hands, and do not kiss, share cups or have oral sex until it has healed. Never kiss a newborn with a cold sore. Use lip balm with sun protection.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever with confusion, drowsiness or a fit. Go to the emergency department for a baby under six weeks with blisters or contact and illness. See a doctor the same day for a sore, red eye, sores that spread over eczema, late pregnancy, or weak immunity. See one within days if very painful, or not healed after ten days. Others treat at home.",
      },
    ],
  },
  {
    id: "warts-verrucas",
    title: "Warts and verrucas",
    keywords: [
      "wart", "verruca", "lump on foot", "plantar wart", "black dots on foot lump", "finger warts", "veruka",
      "freeze wart", "rough lump hand", "molluscum", "bumps on child's skin", "verucca",
    ],
    sourceIds: ["nhs-warts-and-verrucas", "cks-warts-and-verrucae", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Warts are small, rough lumps caused by a virus, often on hands and fingers. On the sole they are called verrucas; they grow inwards, may hurt, and show tiny black dots. They are harmless. Most go by themselves, in children within two years, in adults sometimes later. They spread by close contact and in wet places.",
      },
      {
        heading: "What you can do",
        text: "You can leave them alone. A pharmacist can advise on salicylic acid paint or plasters, used daily for up to three months: soak, file gently, protect the skin round it. Do not use them on face or genitals. Cover with a waterproof plaster for swimming, and do not share towels or shoes. Do not pick.",
      },
      {
        heading: "When to get help",
        text: "Warts are never an emergency. See a doctor within days if a lump bleeds, changes in look, grows fast or will not heal, mainly over 60. See a sexual health clinic for warts on the genitals. Ask before treating with diabetes, poor circulation or weak immunity. A hot, swollen, painful foot needs care within 24 hours. Other warts can wait.",
      },
    ],
  },
  {
    id: "mole-changing-melanoma",
    title: "Changing mole and skin cancer (melanoma)",
    keywords: [
      "mole changed", "itchy bleeding mole", "melanoma", "skin cancer", "dark mole getting bigger", "ABCDE",
      "irregular mole", "sore that won't heal", "new mole", "melenoma", "basal cell", "black line under nail",
      "funny looking mole",
    ],
    sourceIds: ["nhs-melanoma-skin-cancer", "nice-ng12", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most moles are harmless and stay the same. Have a mole checked if it has uneven halves, a ragged edge, more than one colour, is wider than 6 mm, or is changing. Itching, crusting or bleeding matter too. In brown and black skin, look at palms, soles and under nails. Other skin cancers look like a scaly patch or a sore that will not heal.",
      },
      {
        heading: "What you can do",
        text: "Take a clear photo beside a ruler and compare after two to four weeks, but do not delay a visit if it is clearly changing. Check your skin monthly, with help for the back. Protect skin: shade from 11 to 3, clothes, hat, and sun cream of factor 30 or more. Do not use sunbeds or home mole removers.",
      },
      {
        heading: "When to get help",
        text: "Moles are not an emergency, but see a doctor within days for a mole that changes in size, shape or colour, bleeds, or looks unlike the others. Fast specialist review within two weeks is usual. A bleeding that does not stop after ten minutes of pressure needs urgent care. A sore that does not heal in four weeks needs a visit. Unchanged moles can be left.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher with fair skin, many moles, past bad sunburn, sunbed use, or melanoma in the family. Medicines that lower immunity after a transplant raise it too. A new mole after the age of 40 should be shown to a doctor. So should a dark streak in one nail.",
      },
    ],
  },
  {
    id: "skin-lump",
    title: "Lumps under the skin",
    keywords: [
      "lump under skin", "cyst", "lipoma", "fatty lump", "sebaceous cyst", "hard lump back", "ganglion",
      "moveable lump", "skin bump", "epidermoid", "painless lump", "lump on wrist", "growing lump",
    ],
    sourceIds: ["nhs-lumps", "nhs-skin-cyst", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most skin lumps are harmless. A lipoma is soft, smooth and moves when pressed. A cyst is round with a dark spot on top and may smell if it bursts. A ganglion is a smooth lump near a joint. Swollen glands come with infection. A lump that is hard, fixed, deep, painful or growing is of more concern.",
      },
      {
        heading: "What you can do",
        text: "Leave it alone: do not squeeze, prick or cut it. Measure it, take a photo, and check again after two to three weeks. Warm cloths may ease an inflamed cyst. Protect a ganglion from knocks; never hit it. Harmless lumps can be removed if they trouble you, though this may not be paid for by public services.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a groin lump that is hard, painful and cannot be pushed back. See a doctor within 24 hours for a hot, red, painful lump with fever. Book a visit within two weeks for a lump over 5 cm, one that is growing, hard, deep or fixed, or any lump in breast, testicle or neck that lasts over three weeks. Soft, unchanged lumps can wait.",
      },
    ],
  },
];
