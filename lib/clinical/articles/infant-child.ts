import type { Article } from "@/lib/clinical/types";

export const INFANT_CHILD_ARTICLES: readonly Article[] = [
  {
    id: "fever-under-3-months",
    title: "Fever in a baby under 3 months",
    keywords: [
      "newborn fever", "baby temperature 38", "6 week old hot", "fever in newborn", "baby has temperature",
      "infant fever", "month old fever", "two month old temp", "tiny baby hot", "neonate fever", "baby burning up",
    ],
    sourceIds: ["nice-ng143", "nhs-fever-in-children", "nice-ng195"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A temperature of 38 °C (100.4 °F) or more in a baby under three months may be the only sign of a serious infection. Small babies cannot fight germs well and can get ill within hours. They may just feed less, sleep more, cry weakly or look pale. A low temperature, under 36 °C, can mean the same.",
      },
      {
        heading: "What you can do",
        text: "Take the baby to hospital now. Do not wait to see if it comes down, and do not give paracetamol first to test it. Measure under the arm with a digital thermometer. Dress the baby lightly, and go on offering breast or bottle. Bring nappies, the red book and notes on vaccines, birth and contact with illness.",
      },
      {
        heading: "When to get help",
        text: "Any fever of 38 °C or more under three months needs urgent hospital care, day or night. Call your emergency number if the baby is floppy, hard to wake, blue, grey, mottled or very pale. Call for grunting, pauses in breathing, a fit, a weak or high cry, a bulging soft spot, or a rash that does not fade.",
      },
      {
        heading: "Who needs extra care",
        text: "After vaccines at eight weeks a mild fever is common, and paracetamol is advised after the MenB vaccine. Even so, seek advice if the baby seems unwell, or if fever lasts over 48 hours. Babies born early, or with heart, lung or immune disease, need even more care.",
      },
    ],
  },
  {
    id: "fever-3-to-36-months",
    title: "Fever in a baby or toddler (3 to 36 months)",
    keywords: [
      "toddler fever", "baby temperature 39", "1 year old burning up", "child high temperature",
      "fever no other symptoms toddler", "hot baby", "18 month old fever", "temp 40 toddler", "calpol",
      "feverish baby", "2 year old fever",
    ],
    sourceIds: ["nice-ng143", "nhs-fever-in-children", "cks-feverish-children-risk-assessment"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Fever is a temperature of 38 °C or more. In this age it is mostly from a virus: a cold, ear infection, tummy bug or rash illness. The number alone says less than how the child looks. A child who smiles, drinks and plays once it is lower is less of a worry than one who is limp or hard to rouse.",
      },
      {
        heading: "What you can do",
        text: "Offer drinks often and watch for wet nappies. Dress lightly; do not sponge with cold water. Give paracetamol or ibuprofen for children only if the child is upset, not both at once, by the dose on the pack. Look for a rash with the glass test. Check the child in the night. Keep home from nursery.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blue or mottled skin, grunting, a fit, a stiff neck, a bulging soft spot, a rash that does not fade, or a child who will not wake or stay awake. See a doctor the same day for 39 °C or more at three to six months, fever for five days, no wet nappy in 12 hours, fast breathing, or not using a limb. Other well children can stay home.",
      },
      {
        heading: "Who needs extra care",
        text: "Seek help earlier for children with heart disease, sickle cell disease, weak immunity, no spleen or cancer treatment, and those back from a country with malaria. Trust your instinct: if this illness feels different from others, ask. Never give aspirin to a child under 16.",
      },
    ],
  },
  {
    id: "fever-older-child",
    title: "Fever in an older child",
    keywords: [
      "child temperature", "7 year old fever", "kid with fever", "high temperature school child", "shivering child",
      "5 year old 39.5", "feverish child", "fever and headache child", "child hot and tired", "sick kid fever",
    ],
    sourceIds: ["nhs-fever-in-children", "cks-feverish-children-risk-assessment", "uk-sepsis-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most fevers in children over three come from viruses and are gone in three to four days. The child may feel hot, shiver, ache, have a headache and want to rest. Fever is part of the body's defence and does not itself harm. How the child looks, drinks and breathes matters more than the number.",
      },
      {
        heading: "What you can do",
        text: "Let the child rest, drink often and eat if hungry. Use light clothes. Give paracetamol or ibuprofen for children when they feel bad, by age and weight on the pack. Avoid ibuprofen with chickenpox or when very dry. Never give aspirin. Check for rash, sore throat, ear pain, tummy pain and pain on passing urine.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a stiff neck, confusion, hard to wake, a fit, a rash that does not fade, blue lips, mottled skin or severe trouble breathing. See a doctor within 24 hours for fever over five days, strong belly or limb pain, little urine, pain on passing urine, or recent travel to a malaria area. Otherwise care for the child at home.",
      },
    ],
  },
  {
    id: "infant-not-feeding",
    title: "Baby not feeding well",
    keywords: [
      "baby won't feed", "refusing bottle", "newborn not latching", "sleepy baby not waking for feeds",
      "not drinking milk", "off feeds", "baby feeding less", "no wet nappies", "poor feeding", "baby refuses breast",
      "lethargic newborn",
    ],
    sourceIds: ["nice-ng194", "nhs-is-your-baby-or-toddler-seriously-ill", "who-imci"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Babies vary, but most newborns feed 8 to 12 times in 24 hours. Six or more wet nappies a day from day five shows that enough is going in. A cold, thrush in the mouth or tiredness can lower feeding for a day. A baby who is too sleepy, weak or breathless to feed may be seriously ill.",
      },
      {
        heading: "What you can do",
        text: "Offer small feeds often. Wake a sleepy newborn every three hours, with skin contact. Clear a blocked nose with saline drops. Check the mouth for white patches. Count wet nappies and feeds. Ask a midwife, health visitor or feeding adviser to watch a feed. Do not give water or thin the formula.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the baby is floppy, hard to wake, blue, grey or mottled, breathes very fast or with grunts, has a fit, or has green vomit. Go to hospital the same day for a temperature of 38 °C or more, or below 36 °C, under three months. See a doctor the same day for feeds under half of usual, no wet nappy in 12 hours, or yellow skin. One missed feed in a well baby can be watched.",
      },
    ],
  },
  {
    id: "infant-vomiting-pyloric",
    title: "Forceful vomiting in a young baby (pyloric stenosis)",
    keywords: [
      "projectile vomiting baby", "baby vomits after every feed", "hungry after vomiting", "pyloric stenosis",
      "5 week old throwing up", "baby losing weight vomiting", "milk shoots out", "pilorick", "green vomit baby",
      "forceful spit up", "newborn vomiting",
    ],
    sourceIds: ["nhs-pyloric-stenosis", "nice-ng1", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small milk spills are normal. In pyloric stenosis the outlet of the stomach thickens and milk cannot pass. It starts mostly at two to eight weeks, more in boys. Milk shoots out after feeds, the baby is hungry again at once, weight stalls, and nappies get dry. The vomit is milk, not green. Green vomit is a sign of a blocked bowel.",
      },
      {
        heading: "What you can do",
        text: "Have the baby seen today. Keep a note of feeds, vomits and wet nappies, and bring a photo or a stained cloth to show the colour. Offer small feeds on the way unless told not to. Do not change formula or thicken feeds before the check. Surgery for pyloric stenosis is short and works well.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for green or bloody vomit, a swollen hard belly, a floppy or very sleepy baby, a bulging soft spot, or blue, grey or mottled skin. See a doctor the same day for repeated forceful vomiting under three months, no wet nappy in 8 to 12 hours, weight loss or fever. Easy milk spills in a growing, happy baby can wait.",
      },
    ],
  },
  {
    id: "intussusception",
    title: "Telescoped bowel in a young child (intussusception)",
    keywords: [
      "baby screaming and drawing up legs", "redcurrant jelly poo", "bouts of belly pain baby",
      "blood and mucus nappy", "toddler pain comes and goes pale", "intussuseption", "bowel folded",
      "episodes of crying then limp", "jelly stool",
    ],
    sourceIds: ["nhs-intussusception", "rch-intussusception", "rcem-paeds"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Part of the bowel slides into the next part, like a telescope, and gets stuck. It mostly affects babies from three months to two years. The child screams, draws up the legs and turns pale for some minutes, then seems better or very sleepy, and it starts again. Vomiting follows. Stools with blood and mucus, like red jelly, are a late sign.",
      },
      {
        heading: "What you can do",
        text: "Go to the emergency department now. Give nothing to eat or drink. Film an attack if you can, and keep a soiled nappy to show. An ultrasound finds it, and it can often be put right with air or fluid passed into the bowel, without an operation. The sooner it is treated, the safer it is.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a limp, pale or hard-to-wake child, green vomit, a swollen belly, or blood and jelly in the nappy. Bouts of severe crying every 10 to 20 minutes with paleness or vomiting need the emergency department at once. Mild tummy ache in a child who drinks and plays between pains can be watched for a few hours.",
      },
    ],
  },
  {
    id: "dehydration-child",
    title: "Dehydration in a child",
    keywords: [
      "dry nappies", "sunken eyes child", "dry mouth toddler", "not weeing child", "baby dehydrated", "no tears",
      "sunken soft spot", "rehydration solution", "dehidrated", "diarrhoea baby dry", "child won't drink",
      "listless thirsty child",
    ],
    sourceIds: ["nice-cg84", "who-imci", "nhs-dehydration"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Children lose fluid fast with diarrhoea, vomiting, fever or when they refuse drinks. Early signs are thirst, dry lips, few tears, darker urine and fewer wet nappies. Later the eyes or the soft spot look sunken, hands are cold, breathing is fast, and the child is limp or very sleepy. Babies under one year are most at risk.",
      },
      {
        heading: "What you can do",
        text: "Give small amounts often: a teaspoon every one to two minutes, or sips. Go on with breast milk or usual milk. Rehydration solution from a pharmacy is best; mix it exactly as the pack says. Avoid fruit juice and fizzy drinks. If the child vomits, wait ten minutes and go slower. Offer food when hungry.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a child who is limp, hard to wake, confused, cold and mottled, breathing fast, or with blood or green fluid in vomit. See a doctor the same day for sunken eyes or soft spot, no wet nappy in 12 hours, refusing drinks, or more than six loose stools or three vomits in a day. A child who drinks, wets and plays can stay home.",
      },
      {
        heading: "Who needs extra care",
        text: "Act sooner for babies under six months, those born small, children with diabetes, kidney or heart disease, and those who cannot keep down any fluid. Do not give medicines against diarrhoea or vomiting to young children unless a doctor prescribes them.",
      },
    ],
  },
  {
    id: "colic-crying",
    title: "Crying baby and colic",
    keywords: [
      "colic", "baby won't stop crying", "inconsolable baby", "evening crying", "gripe water", "wind",
      "screaming baby for hours", "colick", "crying all night newborn", "purple crying", "pulling knees up",
      "fussy baby",
    ],
    sourceIds: ["nhs-colic", "cks-colic-infantile", "icon-cope"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "All babies cry, and most cry more in the first months, often in the evening. Colic is crying for over three hours a day, on three or more days a week, in a baby who is otherwise well and growing. The baby may clench fists, pull up the knees and pass wind. It is mostly over by three to four months.",
      },
      {
        heading: "What you can do",
        text: "Check for hunger, a wet nappy, being too hot or cold, and hair round a toe. Hold the baby close, rock, walk, use white noise or a warm bath, and wind after feeds. If you feel at the end of your strength, put the baby down safely, leave the room for ten minutes and call someone. Never shake a baby.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a weak or high-pitched cry, floppy body, blue or grey skin, a fit, green vomit, a bulging soft spot or a baby who may have been shaken. See a doctor the same day for fever, poor feeding, blood in stools, a swollen groin or scrotum, or sudden non-stop crying. If you fear that you may harm the baby, ask for help now. Usual colic can wait.",
      },
    ],
  },
  {
    id: "newborn-jaundice",
    title: "Yellow skin in a newborn (jaundice)",
    keywords: [
      "yellow baby", "jaundiced newborn", "yellow eyes baby", "bilirubin baby", "baby skin yellow day 3",
      "pale poo baby", "sleepy yellow baby", "phototherapy", "new born jaundise", "yellow tinge",
      "baby yellow two weeks",
    ],
    sourceIds: ["nice-cg98", "nhs-jaundice-newborn", "childrens-liver"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many babies turn a little yellow from day two or three, and it fades by two weeks. It shows first on the face, then the chest and legs. On brown or black skin, look at the whites of the eyes, the gums and the soles. A very high level can harm the brain. Jaundice in the first 24 hours is not normal.",
      },
      {
        heading: "What you can do",
        text: "Feed often, at least 8 to 12 times in 24 hours, and wake a sleepy baby for feeds. Count wet and dirty nappies. Ask the midwife to check the level with a meter or blood test. Sunlight at the window is no treatment. Look at the colour of stools: they should be yellow, green or mustard, not pale like clay.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for jaundice with a floppy or stiff baby, a high cry, an arched back, a fit, or a baby who will not wake. Go to hospital the same day for jaundice in the first 24 hours of life, spreading to the legs, poor feeding, fever, or pale stools and dark urine. Jaundice beyond two weeks needs a check within 24 hours. A faint yellow face in a baby who feeds well can be shown to the midwife.",
      },
    ],
  },
  {
    id: "rash-child-non-blanching",
    title: "Spots that do not fade under a glass (non-blanching rash)",
    keywords: [
      "rash doesn't fade glass test", "purple spots child", "blood spots under skin", "petechiae", "purpura",
      "pin prick red dots", "tumbler test", "bruise like rash fever", "non blanching", "petekia", "meningitis rash",
    ],
    sourceIds: ["nice-ng240", "nice-ng143", "meningitis-research"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most rashes fade when pressed. Spots that stay are tiny bleeds under the skin. They look like red or purple pin pricks, or larger bruise-like marks. With fever they can be a sign of infection of the blood by meningococcus, which can kill within hours. Other causes are coughing or vomiting hard, low platelets, or swollen vessels.",
      },
      {
        heading: "What you can do",
        text: "Press a clear glass firmly on the spots. If they can still be seen, get help now. On dark skin check palms, soles, eyelids and mouth. Draw round the spots to see if they spread. Check for fever, stiff neck, cold hands, and how the child acts. Do not wait for a clinic slot.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a rash that does not fade with fever, drowsiness, stiff neck, vomiting, cold or mottled skin, fast breathing, or limb pain. A rash like this without fever in a well child still needs to be seen the same day. Small spots only on the face and neck after hard coughing or vomiting, in a well child, should be checked within 24 hours.",
      },
    ],
  },
  {
    id: "kawasaki",
    title: "Long fever with red eyes and rash (Kawasaki disease)",
    keywords: [
      "fever for 5 days child", "red eyes rash fever toddler", "strawberry tongue", "cracked red lips",
      "peeling fingers child", "swollen hands fever", "Kawasaki", "kawazaki", "fever not responding to calpol",
      "swollen neck gland child rash",
    ],
    sourceIds: ["nice-ng143", "nhs-kawasaki-disease", "societi"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Kawasaki disease inflames blood vessels, mostly in children under five. Fever lasts five days or more. With it come red eyes without pus, red cracked lips or a strawberry tongue, a rash, red swollen hands or feet, and a large neck gland. Skin may peel later. The signs may not all be there at once. It can harm the heart arteries.",
      },
      {
        heading: "What you can do",
        text: "Have the child seen today and list each sign with its date, even those that have gone. Show photos. Treatment in hospital within the first ten days protects the heart. Give drinks and keep the child comfortable. Do not start ibuprofen or aspirin on your own, as they matter for the treatment.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, blue or grey skin, fainting, severe trouble breathing, or a child who is hard to wake. Fever for five days, or sooner with red eyes, lips, hands or rash, needs a doctor the same day. Babies under one may show only fever and few signs. After treatment, ask before vaccines and sports, and keep heart scans.",
      },
    ],
  },
  {
    id: "brue-apnoea",
    title: "Baby who stopped breathing or turned blue for a moment (BRUE)",
    keywords: [
      "baby stopped breathing", "baby turned blue", "apnoea baby", "BRUE", "floppy spell", "baby went limp",
      "choked and went blue", "ALTE", "apnea", "baby pauses breathing", "near miss cot death", "baby went grey",
    ],
    sourceIds: ["aap-brue", "rcpch-brue", "lullaby-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Some babies have a short spell in which breathing stops or is odd, colour changes to blue or pale, the body goes limp or stiff, or they cannot be roused. It lasts under a minute and then all seems well. Often no cause is found. It can also be a sign of infection, a fit, reflux, a heart problem or injury.",
      },
      {
        heading: "What you can do",
        text: "If the baby does not breathe, start CPR: five rescue breaths, then 30 chest presses and two breaths in turn. If breathing, keep the baby on your lap and call for help. Note what happened before, during and after, how long it took, and colour. Film a repeat. Never shake a baby to wake them.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any spell with blue or grey colour, no breathing, or limpness, even if the baby now looks well. Go to hospital for repeated pauses, above all under two months or if born early. Short pauses of five to ten seconds in sleep, with normal colour, are normal in newborns and can be raised at a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Place every baby on the back to sleep, on a firm flat surface, free of smoke, pillows and soft toys, in your room for six months. Do not fall asleep with a baby on a sofa. Learn CPR for babies. Home monitors have not been shown to prevent sudden death.",
      },
    ],
  },
  {
    id: "non-accidental-injury",
    title: "Worry that a child is being hurt",
    keywords: [
      "child abuse", "bruises on baby", "someone hit my child", "shaken baby", "bruise that doesn't fit story",
      "neglect", "hurt by partner", "safeguarding", "I hurt my baby", "marks on child", "cigarette burn child",
      "abused child",
    ],
    sourceIds: ["nice-ng76", "nice-cg89", "nspcc"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A child may be hurt on purpose, shaken, sexually harmed or not cared for. Warning signs are a bruise, burn or broken bone in a baby who does not yet move about, marks with a clear shape, injuries that do not fit the story, a delay in getting help, or a child who is fearful or changed. It can happen in any family.",
      },
      {
        heading: "What you can do",
        text: "If the child is in danger now, call for help. Have injuries checked at once, also to rule out inner harm. Listen, stay calm, and say that it is not their fault. Write down words and dates. Do not question hard or face the suspected person. Call child protection services or a helpline, even if unsure.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a child in danger, a shaken baby, a child who is drowsy, vomiting, fitting or hard to wake, or a serious injury. Any bruise in a baby who cannot yet crawl, and any sign of sexual harm, needs to be seen the same day. If you fear that you may hurt a child, put them in a safe place, step away and call someone now.",
      },
    ],
  },
  {
    id: "constipation-child",
    title: "Constipation in a child",
    keywords: [
      "toddler won't poo", "child hard poo", "soiling pants", "poo withholding", "stomach ache constipated child",
      "potty refusal", "skid marks", "child not been for a week", "constapated baby", "movicol", "painful poo child",
    ],
    sourceIds: ["nice-cg99", "nhs-constipation-in-children", "eric"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Children may pass fewer than three stools a week, or large hard ones that hurt. They may cross their legs, hide, or hold back for fear of pain. Belly ache, poor appetite and crossness come along. Loose leaks in the pants are often overflow round hard stool, not naughtiness. It is very common and mostly has no serious cause.",
      },
      {
        heading: "What you can do",
        text: "Give more water, fruit, vegetables and wholegrains, and less milk if it is a lot. Sit on the toilet after meals for five to ten minutes with feet on a step; praise the effort. Diet alone is often not enough: a pharmacist or doctor can advise on macrogol, which may be needed for months. Do not stop it early.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for green vomit, a swollen hard belly, severe pain, weak legs or being unable to pass urine. See a doctor within 24 hours for a baby who passed no stool in the first 48 hours of life, or with fever or blood in a young baby. Book a visit within days for poor growth, or no better after a week or two. Mild cases can be treated at home.",
      },
    ],
  },
  {
    id: "bedwetting",
    title: "Bedwetting",
    keywords: [
      "wets the bed", "wet at night", "nocturnal enuresis", "7 year old bedwetting", "bed alarm",
      "started wetting again", "nighttime accidents", "bed wetting", "wee in bed", "desmopressin",
      "pull ups at night",
    ],
    sourceIds: ["nice-cg111", "eric", "nhs-bedwetting"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many children wet the bed: about one in five at four and a half years, and one in ten or so at seven. It is not the child's fault and not laziness. Deep sleep, making much urine at night, a small bladder, constipation and family history play a part. Most grow out of it.",
      },
      {
        heading: "What you can do",
        text: "Do not blame or punish. Give six to eight drinks a day, fewer in the last hour, and avoid cola and tea. Toilet before bed. Treat constipation. Protect the mattress and let the child help change sheets in a friendly way. From about five to seven years an alarm or tablets can help; ask the nurse.",
      },
      {
        heading: "When to get help",
        text: "See a doctor the same day if bedwetting is new and comes with great thirst, weight loss or tiredness, since this may be diabetes. See one within 24 hours for burning, fever or pain. Go to the emergency department for weak legs or loss of bowel control. Book a visit for daytime wetting, for wetting that returns after six dry months, or over seven if it is a bother. Under five it can wait.",
      },
    ],
  },
  {
    id: "infant-reflux",
    title: "Spitting up milk (reflux in babies)",
    keywords: [
      "baby spit up", "possetting", "reflux baby", "sicky baby", "milk coming up after feeds", "gaviscon baby",
      "silent reflux", "arching back feeding", "baby brings up milk", "spits up", "refluxy baby",
    ],
    sourceIds: ["nice-ng1", "nhs-reflux-in-babies", "cks-gord-in-children"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Nearly half of all babies bring up milk, as the valve of the stomach is still weak. It starts before eight weeks, is worst at about four months and is mostly gone by one year. A baby who grows well and is mostly happy needs no treatment. Distress with feeds, refusing milk or poor growth need a check.",
      },
      {
        heading: "What you can do",
        text: "Hold the baby upright during feeds and for half an hour after. Wind often. Try smaller feeds more often, and avoid overfeeding. Always lay the baby flat on the back to sleep; do not raise the cot. Ask a health visitor about feed thickener. If there is eczema or blood in stools, ask about cow's milk allergy.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for green or bloody vomit, a floppy or blue baby, or choking with pauses in breathing. See a doctor the same day for forceful vomiting under two months, swollen belly, fever, no wet nappy in 8 to 12 hours, or blood in stools. Book a visit for poor weight gain, refusing feeds, reflux starting after six months or lasting past a year. Other cases can wait.",
      },
    ],
  },
  {
    id: "umbilical-problem",
    title: "Navel problems in babies",
    keywords: [
      "smelly belly button", "cord stump bleeding", "umbilical hernia baby", "red belly button newborn",
      "oozing navel", "granuloma", "cord infection", "belly button sticks out", "cord fell off bleeding", "umbilicus",
      "bellybutton discharge",
    ],
    sourceIds: ["nice-ng194", "who-newborn", "nhs-umbilical-hernia-repair"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The cord stump dries and falls off within one to three weeks. A few drops of blood and a little sticky fluid are normal. Red skin that spreads round the navel, swelling, pus and a bad smell suggest infection. A moist pink lump is a granuloma. A soft bulge that grows on crying is an umbilical hernia and mostly goes by age four.",
      },
      {
        heading: "What you can do",
        text: "Keep the stump clean and dry, wash hands first, and fold the nappy below it. Wash with plain water and pat dry. Do not pull it off and do not put on powders, oils or coins. For a few drops of blood, press gently with clean gauze for some minutes. Show the midwife what worries you.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for spreading redness with fever, a floppy or poorly feeding baby, or bleeding that does not stop after ten minutes of pressure. Go to hospital for a hernia that is hard, painful, dark or cannot be pressed back, or with vomiting. See a doctor the same day for redness or pus. A granuloma or a stump still there at three weeks can be seen within a week.",
      },
    ],
  },
  {
    id: "cradle-cap",
    title: "Cradle cap",
    keywords: [
      "flaky scalp baby", "yellow crust head baby", "greasy scales baby", "scaly scalp newborn", "baby dandruff",
      "seborrhoeic dermatitis baby", "crusty eyebrows", "scurf", "cradlecap", "yellow scales scalp",
    ],
    sourceIds: ["nhs-cradle-cap", "cks-seborrhoeic-dermatitis", "bad-leaflets"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cradle cap is thick, yellow, greasy scales on the scalp of a young baby. It may also show on the eyebrows, behind the ears, or in the nappy area. It does not hurt and mostly does not itch. It is not due to poor washing and cannot be caught. It mostly clears within weeks to months.",
      },
      {
        heading: "What you can do",
        text: "Wash the hair with baby shampoo. Gently rub in an emollient or plain baby oil, leave it on for a while, then loosen the scales with a soft brush and wash. Do not use peanut oil, olive oil or soap, and do not pick, as skin may get sore and infected. If this does not help, ask a pharmacist.",
      },
      {
        heading: "When to get help",
        text: "Cradle cap is not an emergency. See a doctor within 24 hours for skin that is red, weeping, swollen or smells, or with fever, since infection may have set in. A baby under three months with 38 °C or more needs urgent hospital care. Book a routine visit if it spreads over the body, itches much, or is no better after a few weeks of care at home.",
      },
    ],
  },
  {
    id: "growing-pains",
    title: "Growing pains in a child",
    keywords: [
      "leg pain at night child", "aching legs child", "growing pains", "shin pain bedtime kid", "cries with leg ache",
      "legs hurt at night but fine by day", "growth pains", "calf pain child evening", "aching knees child",
    ],
    sourceIds: ["nhs-growing-pains", "cks-acute-childhood-limp", "versus-arthritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Growing pains are aches in both legs in children from about 3 to 12 years. They come in the evening or at night, in the calves, shins, thighs or behind the knees, and are gone by morning. The child walks, runs and plays as normal by day. They may follow a busy day. They come and go for months.",
      },
      {
        heading: "What you can do",
        text: "Rub the legs, stretch gently, and use a warm pack wrapped in a towel. Paracetamol or ibuprofen for children can help, by the dose on the pack. Comfort the child and explain that it will pass. Good shoes help some. Keep a note of when it happens and which leg it is.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a child who cannot walk or put weight on the leg, with fever, or after an injury. See a doctor the same day for fever with a hot, swollen or stiff joint, or bruises and paleness. Book a visit within days for pain in one leg only, pain by day, a limp, a lump, night sweats or weight loss. Typical pains on both sides can be handled at home.",
      },
    ],
  },
  {
    id: "child-abdominal-pain",
    title: "Tummy ache in a child",
    keywords: [
      "child stomach ache", "kid tummy pain", "my son has stomach pain", "school tummy ache", "belly ache child",
      "tummy pain near belly button", "child bent over in pain", "recurrent abdominal pain", "abdominal migraine",
      "tummy hurts",
    ],
    sourceIds: ["nhs-stomach-ache", "rcem-paeds", "nice-cg99"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tummy ache is very common in children. Constipation, a tummy bug, wind, a sore throat, a urine infection and worry are frequent causes. Pain round the navel that comes and goes in a well child is mostly harmless. Pain that moves to the lower right, is constant, or hurts on jumping may be the appendix. In boys, check the testicles.",
      },
      {
        heading: "What you can do",
        text: "Let the child rest, sip fluids and try the toilet. A warm pack or a tummy rub can help. Give paracetamol for children by the dose on the pack. Do not force food. Ask about school, friends and worries. Note where it hurts, stools, urine, and any rash or fever.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for green or bloody vomit, a rigid or swollen belly, a child who is pale, limp or cannot be roused. Go to the emergency department for severe or constant pain, pain low on the right, a sore testicle or groin lump, black or bloody stools, or after a blow. See a doctor within 24 hours for fever, pain on passing urine, thirst with weight loss. Mild pain on and off for weeks can be routine.",
      },
    ],
  },
  {
    id: "pulled-elbow",
    title: "Pulled elbow in a toddler",
    keywords: [
      "toddler won't use arm", "pulled by hand arm hurts", "nursemaid's elbow", "arm hanging",
      "dislocated elbow child", "swung by arms", "won't lift arm child", "pulled elbow", "radial head",
      "arm floppy after pulling", "crying when arm moved",
    ],
    sourceIds: ["nhs-pulled-elbow", "rch-pulled-elbow", "cks-pulled-elbow"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A pulled elbow happens when a young child, mostly one to four years old, is tugged by the hand or swung by the arms. A bone slips a little out of its ring at the elbow. The child cries, then holds the arm still at the side and will not use it. There is mostly no swelling or bruising.",
      },
      {
        heading: "What you can do",
        text: "Do not pull or twist the arm yourself. Support it in the position that is most comfortable. Paracetamol or ibuprofen for children eases pain. A trained clinician can put it back in seconds, and the child mostly uses the arm again within half an hour. Do not lift young children by hands or wrists, since it can happen again.",
      },
      {
        heading: "When to get help",
        text: "Have the child seen the same day. Go to the emergency department for swelling, bruising, a bent shape, a fall, a numb, cold or pale hand, or fever. If the story is not clear, or there are other injuries, say so, as the child may need protection. If the arm works again by itself and there is no pain, no visit is needed.",
      },
    ],
  },
  {
    id: "child-cough-cold",
    title: "Cough or cold in a child",
    keywords: [
      "toddler cough", "runny nose child", "snotty nose", "child cough at night", "chesty child", "kid has a cold",
      "snuffles", "blocked nose baby", "nursery cold", "coughing child", "cough syrup for kids", "congestion",
    ],
    sourceIds: ["nhs-colds-coughs-and-ear-infections-in-children", "cks-cough-acute-with-chest-signs-in-children", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Children catch eight or more colds a year. Runny or blocked nose, sneezing, cough, mild fever, sore throat and poor appetite are usual. Snot often turns green, which does not mean that antibiotics are needed. Colds last one to two weeks, and a cough up to three or four weeks.",
      },
      {
        heading: "What you can do",
        text: "Give drinks often and let the child rest. Saline drops help a blocked nose in babies. Honey, one to two teaspoons, can soothe cough in children over one; never give it to babies under one. Paracetamol or ibuprofen for children can be used for distress. Cough and cold medicines are not for children under six. Keep smoke away.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blue lips, grunting, sucking in at the ribs, pauses in breathing, or a child who is limp or hard to wake. Call too if a child may have breathed in an object. See a doctor the same day for fast breathing, wheeze, poor drinking, or fever under three months or over five days. A cough over four weeks needs a routine visit. Others stay home.",
      },
    ],
  },
  {
    id: "child-diarrhoea-vomiting",
    title: "Diarrhoea and vomiting in a child",
    keywords: [
      "child being sick", "toddler diarrhoea", "baby runny poo", "kid throwing up", "sick bug nursery", "rotavirus",
      "vomiting child can't keep water down", "tummy bug toddler", "diarrhea baby", "dioralyte", "loose nappies",
    ],
    sourceIds: ["nice-cg84", "nhs-diarrhoea-and-vomiting", "who-diarrhoea"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tummy bugs are mostly from viruses. Vomiting lasts one to two days, and loose stools five to seven days, sometimes two weeks. Fever and cramps may come along. The child needs fluid more than food. Vomiting without diarrhoea can be a sign of something else, such as urine infection, meningitis, a blocked bowel or diabetes.",
      },
      {
        heading: "What you can do",
        text: "Go on with breast milk or usual milk. Give sips of rehydration solution, about 5 ml every few minutes. Avoid juice and fizzy drinks. Offer normal food when hungry. Do not give loperamide. Wash hands well, and keep the child home until 48 hours after the last loose stool or vomit, and out of pools for two weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for green or bloody vomit, stiff neck, a rash that does not fade, a limp, cold or very sleepy child, or a severe constant pain. See a doctor the same day for blood in stools, sunken eyes, no wet nappy in 12 hours, or under three months. Ask for help if vomiting lasts over two days or diarrhoea over seven. Others can stay home.",
      },
    ],
  },
  {
    id: "vaccine-fever-child",
    title: "Fever and sore leg after a child's vaccine",
    keywords: [
      "fever after jabs", "baby jabs reaction", "red lump after vaccine", "immunisation side effects", "MenB fever",
      "MMR rash", "swollen leg after injection", "temperature after vaccination", "sleepy after jabs",
      "vacination fever", "8 week jabs",
    ],
    sourceIds: ["nhs-vaccinations-side-effects", "ukhsa-green-book", "ukhsa-menb"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "After vaccines many babies are fretful, sleepy or off feeds for a day or two. The leg or arm may be red, sore or swollen, and fever is common, mainly after the MenB vaccine. About 6 to 11 days after MMR, a mild fever and measles-like rash can come, which does not spread to others. Allergic reactions are very rare.",
      },
      {
        heading: "What you can do",
        text: "Cuddle, feed often and dress lightly. For babies at the 8 and 12 week visits, the advice is to give paracetamol after the MenB vaccine, as the nurse explains, by the leaflet's dose. Otherwise give it only for distress. A cool cloth eases the sore spot. A small lump may stay for weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, swollen face, sudden paleness and limpness, or a fit. See a doctor the same day for fever of 39 °C or more, fever beyond 48 hours, crying without pause for hours, or a baby under three months who looks unwell or is hot before the vaccine. Redness that spreads needs a check within 24 hours. Mild fever and soreness can stay home.",
      },
    ],
  },
  {
    id: "henoch-schonlein",
    title: "Purple spots on legs with joint pain (Henoch-Schönlein purpura, IgA vasculitis)",
    keywords: [
      "purple spots on legs and bottom", "child rash sore ankles tummy pain", "HSP", "IgA vasculitis",
      "raised purple rash buttocks", "bruises on legs after cold", "henoch shonlein", "rash and swollen joints child",
      "blood in wee child rash",
    ],
    sourceIds: ["nhs-henoch-schonlein-purpura", "rcpch-hsp", "kidney-research"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In this illness small blood vessels get inflamed, often after a cold. It is most common from three to ten years. Raised red or purple spots appear on the legs and buttocks and do not fade under a glass. Ankles and knees may ache and swell, the tummy may hurt, and urine may hold blood. Most children get well within weeks.",
      },
      {
        heading: "What you can do",
        text: "Get the child seen today, as such spots can also mean blood infection. Once the cause is clear, rest and paracetamol help. Ask before ibuprofen if the kidneys or gut may be involved. Urine and blood pressure must be checked for six months or more, so keep these visits. It can come back.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for spots that do not fade with fever, drowsiness or stiff neck. Go to the emergency department for severe belly pain, blood in stools, vomiting, a swollen painful testicle, or headache with confusion. Any new rash of this kind needs a doctor the same day. During recovery, red or frothy urine, or swollen face, needs a check within 24 hours.",
      },
    ],
  },
  {
    id: "haemolytic-uraemic",
    title: "Kidney harm after bloody diarrhoea (haemolytic uraemic syndrome)",
    keywords: [
      "HUS", "e coli kidneys child", "bloody diarrhoea then pale", "child not weeing after diarrhoea", "O157", "STEC",
      "petting farm diarrhoea", "bruising and little urine", "haemolytic uremic", "kidney failure after tummy bug",
      "undercooked burger child",
    ],
    sourceIds: ["ukhsa-stec", "nhs-haemolytic-uraemic-syndrome", "kidney-research"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Some types of E. coli cause bloody diarrhoea with severe cramps. About a week later, mostly in children under five, the poison can harm blood cells and kidneys. The child turns pale, tired and puffy, passes little or dark urine, and may bruise or have a fit. It can come from undercooked beef, raw milk, farm animals or other people.",
      },
      {
        heading: "What you can do",
        text: "See a doctor for any bloody diarrhoea and ask for a stool test. Do not give loperamide, ibuprofen or left-over antibiotics: they can make this worse. Keep up fluids. Watch urine, colour and energy for two weeks. Wash hands well after animals, nappies and raw meat. Keep off nursery until cleared by health staff.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, great drowsiness, severe paleness, or trouble breathing. Go to the emergency department for little or no urine in 12 hours, puffy face, new bruises or paleness in the days after diarrhoea. Bloody diarrhoea in a child needs a doctor the same day. A well child in contact with a case needs advice within 24 hours.",
      },
    ],
  },
  {
    id: "diabetes-child",
    title: "Signs of diabetes in a child",
    keywords: [
      "child drinking a lot", "child weeing all the time", "thirsty tired thinner child", "type 1 diabetes", "4 Ts",
      "bedwetting again thirsty", "fruity breath child", "sugar diabetes kid", "diabetis", "losing weight child",
      "heavy nappies thirsty",
    ],
    sourceIds: ["nice-ng18", "diabetes-uk", "ispad"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Type 1 diabetes in children can start over days to weeks. The four signs are: toilet (passing more urine, wetting the bed again, heavy nappies), thirsty, tired and thinner. Thrush and blurred sight may come too. If it is missed, belly pain, vomiting, deep breathing, a fruity smell on the breath and drowsiness follow: that is an emergency.",
      },
      {
        heading: "What you can do",
        text: "Have a finger-prick blood sugar test done today; do not wait for a fasting or laboratory test. Do not cut out drinks. Let the child drink water. Take along a note of when it began. With known diabetes, follow sick day rules: check sugar and ketones often and never stop the long-acting insulin.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for deep or fast breathing, drowsiness, confusion, repeated vomiting or severe belly pain in a child with thirst or known diabetes. Any child with two or more of the four signs needs to be tested the same day. In known diabetes, high ketones or sugar that will not come down needs a call to the team now. A thirsty child in hot weather, otherwise well, can be watched.",
      },
    ],
  },
  {
    id: "developmental-concern",
    title: "Worry about a child's development",
    keywords: [
      "not talking yet", "not walking at 18 months", "autism signs", "speech delay", "milestones", "late walker",
      "not making eye contact", "child behind", "developmental delay", "lost words", "autistic toddler",
      "late talker", "clumsy child",
    ],
    sourceIds: ["nhs-autism", "nice-cg128", "cdc-milestones", "healthy-child"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Children grow at their own pace, but some signs should be checked: no smile by 8 weeks to 3 months, not sitting by 9 months, not walking by 18 months, no words by 18 months, or no two-word phrases by two and a half. Little eye contact, no pointing, using one hand only before one year, or losing skills also matter.",
      },
      {
        heading: "What you can do",
        text: "Talk, sing, read and play with the child each day, and limit screens. Write down or film what worries you. Have hearing and sight tested. Speak with the health visitor, nursery or doctor, and do not wait to see if it will pass. Early help works whether or not a name is found.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, or sudden weakness or loss of speech. See a doctor the same day for jerking or nodding spells in a baby, a fast-growing head with vomiting, or sudden unsteady walking. Loss of skills that were learned needs a visit within days. Slow talking, walking or social play can be raised at a routine visit in the next weeks.",
      },
    ],
  },
];
