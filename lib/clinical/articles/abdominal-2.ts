import type { Article } from "@/lib/clinical/types";

export const ABDOMINAL_2_ARTICLES: readonly Article[] = [
  {
    id: "inflammatory-bowel-flare",
    title: "Flare of inflammatory bowel disease (Crohn's disease and ulcerative colitis)",
    keywords: [
      "Crohn's flare", "ulcerative colitis", "bloody diarrhoea with mucus", "IBD", "colitis",
      "going to toilet 10 times a day", "crones disease", "chrons", "bowel urgency blood", "colitis flare up",
      "proctitis",
    ],
    sourceIds: ["nhs-inflammatory-bowel-disease", "nice-ng130", "nice-ng129", "crohns-colitis-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Crohn's disease and ulcerative colitis inflame the bowel in bouts. In a flare, loose stools come often, with blood, mucus, urgency and cramps. Tiredness, weight loss, fever, mouth ulcers, sore joints or red eyes may come too. A flare can follow an infection, stress, missed medicine or anti-inflammatory painkillers.",
      },
      {
        heading: "What you can do",
        text: "Call your IBD nurse or clinic early and follow your flare plan. Keep taking your medicines. Use paracetamol for pain rather than ibuprofen. Avoid loperamide in a bad flare. Drink plenty, and eat small soft meals. Give a stool sample if asked, since infection can look the same. Note how many stools come by day and by night.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for six or more bloody stools a day with fever, fast heartbeat or faintness. Go too for severe pain, a swollen hard belly, or lasting vomiting. Contact the team within 24 hours for any clear flare, a painful lump near the back passage, or fever on immune medicines. A first bout of bloody diarrhoea needs to be seen the same day.",
      },
    ],
  },
  {
    id: "diverticulitis",
    title: "Diverticulitis",
    keywords: [
      "pain lower left belly", "diverticular disease", "pouches in bowel", "left side stomach pain and fever",
      "diverticulosis", "diverticulitus", "pain left side over 50", "bowel pouch infection", "tender lower left",
    ],
    sourceIds: ["nhs-diverticular-disease-and-diverticulitis", "nice-ng147", "cks-diverticular-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small pouches in the wall of the large bowel are common with age. When one becomes inflamed, constant pain comes in the lower left belly, with fever, a change in stools and sometimes sickness. In people of Asian origin the pain may be on the right. A pouch can also bleed or burst.",
      },
      {
        heading: "What you can do",
        text: "In a mild bout that a doctor has checked, rest, drink clear fluids and go back to normal food as it eases. Paracetamol is the best painkiller; avoid ibuprofen and codeine. Not everyone needs antibiotics. When well, eat more fibre, drink enough, stay active, keep a healthy weight and do not smoke.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe pain over the whole belly, a hard belly, fainting or heavy bleeding. See a doctor the same day for lower left pain with fever, or if pain gets worse. Go back within 24 hours if there is no change after two days of treatment. A change in bowel habit afterwards needs a routine visit and a bowel check.",
      },
      {
        heading: "Who needs extra care",
        text: "People over 65, those with weak immunity, on steroids, or with kidney or heart disease should be seen sooner. Passing air in the urine, or stool from the vagina, may mean that a pouch has joined another organ and needs review within days.",
      },
    ],
  },
  {
    id: "haemorrhoids-rectal-bleeding",
    title: "Piles and bleeding from the bottom",
    keywords: [
      "piles", "hemorrhoids", "blood on toilet paper", "bleeding when I poo", "itchy bum", "lump near anus",
      "bright red blood", "rectal bleeding", "haemaroids", "sore bottom", "blood in toilet", "hemroids",
    ],
    sourceIds: ["nhs-piles-haemorrhoids", "nhs-bleeding-from-the-bottom-rectal-bleeding", "cks-haemorrhoids", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Piles are swollen veins in or around the back passage. They cause bright red blood on the paper or in the pan, itching, a soft lump, or mucus. They are mostly not painful, unless a clot forms, which makes a hard, sore, blue lump. Straining, pregnancy and heavy lifting bring them on. Not all bleeding is from piles.",
      },
      {
        heading: "What you can do",
        text: "Keep stools soft with fibre and water. Do not strain or sit long on the toilet. Wash gently, pat dry and use a cold pack wrapped in cloth. Warm baths help. A pharmacist can advise on creams, to use for no more than a week. Paracetamol eases pain. Avoid codeine, which causes constipation.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding, clots, black stools, or bleeding with fainting. See a doctor within 24 hours for severe pain, fever, a lump that cannot be pushed back, or bleeding on blood thinners. Book a visit within two weeks for bleeding over 50, bleeding mixed with stools, weight loss or a change in bowel habit. Small streaks with known piles can wait.",
      },
    ],
  },
  {
    id: "jaundice",
    title: "Yellow skin and eyes (jaundice)",
    keywords: [
      "yellow eyes", "yellow skin", "dark urine pale poo", "itchy and yellow", "liver problem", "jondice",
      "eyes gone yellow", "tea coloured urine", "bile duct blocked", "clay coloured stools", "janudice",
    ],
    sourceIds: ["nhs-jaundice", "nice-ng12", "cks-jaundice-in-adults"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Jaundice is a yellow colour of the eyes and skin. It comes from too much of a substance called bilirubin, which the liver normally clears. Urine may be dark, stools pale, and skin itchy. Hepatitis, gallstones, alcohol, medicines, cancer of the pancreas and blood disorders can cause it. In darker skin, look at the whites of the eyes.",
      },
      {
        heading: "What you can do",
        text: "Get seen promptly; this is not a thing to treat at home. Stop alcohol. Do not take paracetamol or herbal products until a doctor has advised you. List all medicines of the past three months, and any travel, tattoos, new partners or shared needles. Rest, and wash hands well in case of a virus.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for jaundice with confusion, great sleepiness, vomited blood or black stools. Call after any paracetamol overdose. Go to the emergency department for jaundice with fever, shivers or belly pain, or in pregnancy. All other new jaundice needs a doctor within 24 hours. Painless jaundice over 40 needs quick tests for cancer.",
      },
      {
        heading: "Who needs extra care",
        text: "In newborns, jaundice in the first 24 hours of life is an emergency. People with liver disease, after transplant, or on tuberculosis, epilepsy or cancer treatment should call their team the same day. Mild yellow eyes during fasting, known as Gilbert syndrome, are harmless once confirmed.",
      },
    ],
  },
  {
    id: "hepatitis",
    title: "Hepatitis (inflamed liver)",
    keywords: [
      "liver infection", "hepatitis A", "hepatitis B", "hepatitis C", "hep B", "hep C", "tired and yellow",
      "alcohol liver", "hepatitus", "liver pain", "needle sharing test", "swollen liver", "abnormal liver test",
    ],
    sourceIds: ["nhs-hepatitis", "nice-cg165", "british-liver-trust", "who-hepatitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hepatitis means inflammation of the liver. Viruses, alcohol, fat in the liver, medicines and the body's own defences can cause it. Tiredness, poor appetite, sickness, fever, aching joints, pain under the right ribs, dark urine and yellow eyes may show. Hepatitis B and C often cause no symptoms for years and are found by a blood test.",
      },
      {
        heading: "What you can do",
        text: "Rest, eat what you can and avoid alcohol. Ask before taking paracetamol or any herbal product. For hepatitis A, wash hands well and stay home for seven days from the start of jaundice. For B and C, do not share razors, toothbrushes or needles, and use condoms. Vaccines protect against A and B. Tablets can cure C.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, great sleepiness, vomited blood, black stools, or easy bleeding with jaundice. See a doctor within 24 hours for yellow eyes, dark urine or lasting vomiting. Contact with hepatitis B by blood or sex needs help just as fast, since a quick vaccine can prevent it. A test after past risk, without symptoms, can wait for a routine visit.",
      },
    ],
  },
  {
    id: "hernia",
    title: "Hernia",
    keywords: [
      "lump in groin", "bulge in belly", "swelling when coughing", "inguinal hernia", "rupture", "belly button bulge",
      "umbilical hernia", "hernea", "groin bulge", "lump comes and goes", "hernia painful hard",
    ],
    sourceIds: ["nhs-hernia", "nhs-inguinal-hernia-repair", "european-hernia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A hernia is a bulge where part of the gut or fat pushes through a weak spot in the belly wall. It is common in the groin, at the navel and at old scars. It may show on standing, coughing or lifting, and slip back on lying down. It may ache or drag. The danger is that it gets trapped.",
      },
      {
        heading: "What you can do",
        text: "Avoid heavy lifting and straining, treat cough and constipation, stop smoking and lose weight if needed. Lie down and let a soft bulge slip back; do not force it. A truss is rarely the answer. Many hernias are repaired by a planned operation. Small ones in men without symptoms can be watched.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number or go to the emergency department if the bulge turns hard, very painful, red or dark, or cannot be pushed back. Go too with vomiting, a swollen belly, or if stool and wind stop. A groin lump in a baby needs to be seen the same day. A soft bulge that slips back can wait for a routine visit.",
      },
    ],
  },
  {
    id: "coeliac",
    title: "Coeliac disease",
    keywords: [
      "gluten intolerance", "celiac", "bloating after bread", "wheat makes me ill", "gluten free",
      "diarrhoea after pasta", "coeliac test", "anaemia and bloating", "coliac", "gluten allergy",
      "itchy blisters elbows gluten",
    ],
    sourceIds: ["nhs-coeliac-disease", "nice-ng20", "coeliac-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In coeliac disease the body reacts to gluten, a protein in wheat, barley and rye, and harms the lining of the small bowel. Diarrhoea, bloating, wind, tiredness, mouth ulcers, weight loss and low iron are common. Some people have few signs. Children may grow slowly. It runs in families and goes along with type 1 diabetes and thyroid disease.",
      },
      {
        heading: "What you can do",
        text: "Keep eating gluten until the blood test is done, or the result may be falsely normal. Once it is confirmed, a strict gluten-free diet for life lets the bowel heal. A dietitian can help. Read labels, avoid crumbs, and check medicines. Rice, potatoes, maize, meat, fish, fruit and vegetables are free of gluten.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of the face or trouble breathing after food: that is an allergy, not coeliac disease. See a doctor within 24 hours for severe diarrhoea with weakness or little urine. Book a visit within two weeks for weight loss or blood in stools. Long-lasting bloating, low iron, or a relative with coeliac disease calls for a routine test.",
      },
    ],
  },
  {
    id: "difficulty-swallowing",
    title: "Trouble swallowing (dysphagia)",
    keywords: [
      "food sticking", "can't swallow", "lump in throat", "choking on food", "pain on swallowing", "dysphagia",
      "food won't go down", "globus", "swallowing problem", "steak stuck", "difficulty swollowing", "gulping",
    ],
    sourceIds: ["nhs-dysphagia-swallowing-problems", "nice-ng12", "cks-dysphagia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Trouble swallowing may mean that food sticks in the chest, that swallowing hurts, or that food and drink make you cough. Acid reflux, a narrowed gullet, stroke, nerve disease, tablets that burn the gullet, and cancer can cause it. A feeling of a lump, when food goes down well, is often due to tension or reflux.",
      },
      {
        heading: "What you can do",
        text: "Sit upright, take small bites, chew well and do not rush. Have softer, moist food. Sip water with tablets and stay upright for half an hour. Do not try to push stuck food down with more food. Note whether solids, fluids or both are a problem, and any weight loss.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if food is stuck and you cannot swallow saliva, for choking, trouble breathing, drooling with sore throat, or sudden swallowing trouble with a drooping face or weak limb. See a doctor within 24 hours if you can only manage fluids, or if cough and fever follow meals. Food that sticks needs quick referral within two weeks. A lump feeling alone can wait.",
      },
    ],
  },
  {
    id: "bowel-cancer-symptoms",
    title: "Bowel changes that need a cancer check",
    keywords: [
      "bowel cancer", "blood in poo", "change in bowel habit", "colon cancer", "thin stools",
      "weight loss and diarrhoea", "colorectal", "FIT test", "bowel screening", "tired and anaemic bleeding",
      "poo test",
    ],
    sourceIds: ["nhs-bowel-cancer", "nice-ng12", "nice-dg56", "bowel-cancer-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bowel cancer is more common over 50, but can affect younger people. Signs are blood in the stools, looser or more frequent stools for over three weeks, a lump in the belly, weight loss, and tiredness from low iron. Most people with these signs do not turn out to have cancer. Finding it early makes cure far more likely.",
      },
      {
        heading: "What you can do",
        text: "Do not be shy and do not wait. A doctor will ask for a stool test called FIT, which finds hidden blood, and may feel the belly and back passage. Return the test soon. Take part in bowel screening when invited, even when well. Eat fibre, stay active, do not smoke, and limit red meat and alcohol.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for heavy bleeding, black stools, or a swollen belly with vomiting and no stool or wind. Book a visit within days for blood mixed with stools, a lasting change in bowel habit, unexplained weight loss, a lump, or low iron. Do not put bleeding down to piles without a check if over 50.",
      },
    ],
  },
  {
    id: "anal-fissure",
    title: "Tear at the back passage (anal fissure)",
    keywords: [
      "pain when pooing", "like passing glass", "tear in bum", "bright red blood and sharp pain", "sore anus",
      "fissure", "cut in bottom", "bum bleeding pain", "anal tear", "feels like razor blades pooing",
    ],
    sourceIds: ["nhs-anal-fissure", "cks-anal-fissure", "guts-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An anal fissure is a small tear in the skin of the back passage. Passing stool causes sharp, tearing pain, which can turn into a burning ache for hours. A little bright red blood may show on the paper. It often follows hard stools, diarrhoea or giving birth. Most heal within weeks.",
      },
      {
        heading: "What you can do",
        text: "Keep stools soft: eat more fibre, drink plenty and use a laxative if a pharmacist advises. Do not put off going. Warm baths several times a day relax the muscle. Paracetamol eases pain; avoid codeine. Wipe gently or wash. If it does not heal, a doctor can prescribe an ointment that relaxes the muscle.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for heavy bleeding, or severe pain with fever. See a doctor within 24 hours for a swollen, throbbing lump or pus near the back passage. Book a visit if it is no better after two weeks, keeps coming back, or with weight loss or a change in bowel habit. A small tear that is healing can be treated at home.",
      },
    ],
  },
  {
    id: "threadworms",
    title: "Threadworms",
    keywords: [
      "worms in poo", "itchy bottom at night", "pinworms", "white threads in stool", "thread worms",
      "child scratching bum", "worms", "pin worm", "mebendazole", "itchy vagina at night child", "threadworm",
    ],
    sourceIds: ["nhs-threadworms", "cks-threadworm", "ukhsa-schools"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Threadworms are tiny white worms, like pieces of thread, that live in the gut. They are very common in children. They may be seen in stools or round the back passage. The main sign is itching there at night, or round the vagina, with broken sleep. They are a nuisance, not dangerous, and spread by eggs on fingers.",
      },
      {
        heading: "What you can do",
        text: "A pharmacist can supply a single dose of mebendazole for people over two, to be repeated after two weeks. Treat the whole household on the same day. For two weeks: cut nails short, wash hands and scrub nails often, bathe each morning, change underwear and bedding, and vacuum. Children can go to school.",
      },
      {
        heading: "When to get help",
        text: "Worms alone are never an emergency. See a doctor within days for a child under two, in pregnancy or while breastfeeding, since hygiene alone may be advised. See one too if itching stays after two treatments, or with weight loss, blood in stools or large worms. Get seen within 24 hours for severe belly pain.",
      },
    ],
  },
  {
    id: "mesenteric-ischaemia",
    title: "Blocked blood supply to the gut (mesenteric ischaemia)",
    keywords: [
      "sudden severe belly pain elderly", "pain out of proportion", "blood clot in bowel", "bowel ischaemia",
      "gut attack", "atrial fibrillation and belly pain", "bowel stroke", "ischaemic gut",
      "pain after eating and weight loss", "dead bowel",
    ],
    sourceIds: ["wses-mesenteric", "esc-aortic", "rcem-abdominal"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A clot can block the artery that feeds the bowel. Sudden, very severe belly pain comes, often with vomiting or an urgent stool, while the belly still feels soft to touch. It mostly affects people over 60 with atrial fibrillation or artery disease. Another form is slower: cramps after each meal, fear of eating, and weight loss.",
      },
      {
        heading: "What you can do",
        text: "Call for help at once; hours matter. Eat and drink nothing. Tell the crew about atrial fibrillation, a recent heart attack, blood thinners or missed doses. Do not take laxatives or anti-inflammatory painkillers. For the slower form, small meals may help until you are seen. Stop smoking.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe belly pain, most of all over 60 or with an irregular heartbeat. Call if it comes with fainting, bloody stools, cold sweat or confusion. Do not wait because the belly feels soft. Pain after each meal with weight loss needs a doctor within days and a scan of the arteries.",
      },
    ],
  },
  {
    id: "vomiting",
    title: "Vomiting and feeling sick",
    keywords: [
      "throwing up", "being sick", "puking", "nausea", "can't keep anything down", "queasy", "vomitting",
      "sick to my stomach", "upchuck", "retching", "nauseous", "motion sickness", "dry heaving",
    ],
    sourceIds: ["nhs-vomiting-adults", "nhs-feeling-sick-nausea", "cks-gastroenteritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Vomiting is mostly caused by a stomach bug, food, migraine, pregnancy, travel, alcohol or medicines. Now and then it is a sign of something more serious, such as a blocked bowel, a head injury, poisoning, high blood sugar, infection of the kidneys or brain, or heart attack. What comes with it tells most.",
      },
      {
        heading: "What you can do",
        text: "Rest and let the stomach settle for half an hour. Then sip a few mouthfuls every five to ten minutes: water, rehydration drinks or weak squash. Add plain food when able. Ginger or fresh air may help nausea. Avoid alcohol and ibuprofen. If the pill is vomited within three hours, take another and follow the leaflet.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blood or coffee grounds, green vomit, severe belly or chest pain, sudden severe headache, stiff neck, confusion, or after a head injury or poison. See a doctor the same day if nothing stays down for 24 hours, if urine is scant, or in pregnancy, diabetes or kidney disease. Short-lived sickness can be handled at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Get advice early for babies, frail people, and in pregnancy. With diabetes, test sugar and ketones, and do not stop insulin. People who depend on steroid tablets may need the emergency injection. Water tablets, metformin and some blood pressure tablets may have to be paused: ask a pharmacist. Vomiting with a bad headache, or after a head injury, is an emergency.",
      },
    ],
  },
];
