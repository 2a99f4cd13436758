import type { Article } from "@/lib/clinical/types";

export const INFANT_CHILD_1_ARTICLES: readonly Article[] = [
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
        text: "Call your emergency number for blue or mottled skin, grunting, a fit, a stiff neck, a bulging soft spot, a rash that does not fade, or a child who will not wake or stay awake. See a doctor the same day for 39 °C or more at three to six months, fever for five days, no wet nappy in 12 hours, fast breathing, strong shivers, or not using a limb. Other well children can stay home.",
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
      {
        heading: "Who needs extra care",
        text: "Seek help earlier for children with weak immunity, cancer treatment, sickle cell disease, no spleen, heart disease or a line in a vein. A child on steroids may look well and still be ill. Children who have missed vaccines are at more risk of measles and meningitis. Trust your instinct: if the child seems more ill than in other fevers, ask for help.",
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
        text: "Act sooner for babies under six months, and those who were born small. Act sooner with diabetes, kidney or heart disease, or if no fluid stays down. Do not give a young child medicine to stop loose stools or vomiting, unless a doctor has prescribed it.",
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
];
