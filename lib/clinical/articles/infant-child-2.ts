import type { Article } from "@/lib/clinical/types";

export const INFANT_CHILD_2_ARTICLES: readonly Article[] = [
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
        text: "Children grow at their own pace, but some signs should be checked. These are no smile by 8 weeks to 3 months, or not sitting by 9 months. Others are not walking or no words by 18 months, or not joining two words by two and a half. Little eye contact, no pointing, use of only one hand before one year, or loss of skills matter too.",
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
