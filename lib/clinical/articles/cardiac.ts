import type { Article } from "@/lib/clinical/types";

export const CARDIAC_ARTICLES: readonly Article[] = [
  {
    id: "chest-pain-acute-coronary",
    title: "Chest pain and heart attack (acute coronary syndrome)",
    keywords: [
      "heart attack", "crushing chest pain", "chest tightness", "pressure on chest", "elephant on my chest",
      "pain in left arm", "jaw pain with sweating", "coronary", "MI", "myocardial infarction", "unstable angina",
      "ACS", "hart attack", "chest pains", "NSTEMI",
    ],
    sourceIds: ["nhs-heart-attack", "nhs-chest-pain", "nice-ng185", "nice-cg95", "bhf-heart-attack"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A heart attack happens when the blood supply to part of the heart is cut off. It often feels like a tight, heavy or squeezing pain in the middle of the chest. The pain may spread to the arms, neck, jaw, back or upper belly. Sweating, feeling sick, short breath and a sense of dread are common. Some people feel only mild pain, or none at all.",
      },
      {
        heading: "What you can do",
        text: "Call your emergency number first. Then sit down, rest and stay calm. Do not drive yourself. An adult who is not allergic to aspirin, and has not been told to avoid it, can slowly chew one 300 mg tablet while help comes. Use a GTN spray only if it was prescribed for you. Unlock the door and keep the phone close.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number at once for chest pain that is tight, heavy or squeezing, that spreads, that lasts over 15 minutes, or that comes with sweating, sickness, short breath or faintness. Call too if angina pain stays after rest and GTN. Chest pain that has come and gone, and has now stopped, needs a doctor the same day. Do not wait to see if it settles.",
      },
      {
        heading: "Who needs extra care",
        text: "Women, older people and people with diabetes may not feel the classic pain. They may notice only short breath, tiredness, sickness, or an ache in the jaw, back or upper belly. The risk is higher with smoking, high blood pressure, high cholesterol, kidney disease, cocaine use, or a close relative with early heart disease. Call early if any of these apply.",
      },
    ],
  },
  {
    id: "angina-stable",
    title: "Angina on effort (stable angina)",
    keywords: [
      "angina", "chest tightness walking uphill", "chest pain on exertion", "chest pain when climbing stairs",
      "GTN spray", "nitroglycerin", "narrowed heart arteries", "coronary heart disease", "ischaemic heart disease",
      "anjina",
    ],
    sourceIds: ["nhs-angina", "cks-angina", "nice-cg126", "bhf-angina"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Angina is chest discomfort that comes when the heart muscle needs more blood than narrowed arteries can bring. It tends to feel like tightness, weight or a dull ache, and may reach the arm, neck or jaw. It comes with effort, cold wind, a big meal or stress, and eases within a few minutes of rest. Stable angina follows a pattern that you know.",
      },
      {
        heading: "What you can do",
        text: "Stop and sit down when it starts. Use your GTN spray as prescribed, and wait five minutes. Use it again if your plan says so. Between attacks, take daily heart medicines without gaps, stop smoking, and build up gentle exercise with your doctor's advice. Note what brings on the pain, so that you can show a change.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the pain has not gone after five minutes of rest and GTN, if it comes at rest, or if it comes with sweating, sickness, fainting or short breath. See a doctor the same day if attacks are more frequent, longer or come with less effort. A new tight chest on effort that goes with rest needs to be seen within days.",
      },
      {
        heading: "Medicines and cautions",
        text: "GTN can cause a headache and a drop in blood pressure, so sit when you use it. Never take it with medicines for erection problems such as sildenafil or tadalafil: blood pressure can fall to a dangerous level. Check the date on the spray. Ask a pharmacist before taking anti-inflammatory painkillers such as ibuprofen.",
      },
    ],
  },
  {
    id: "palpitations",
    title: "Palpitations (feeling your heartbeat)",
    keywords: [
      "heart racing", "heart fluttering", "skipped beats", "heart pounding", "missed heartbeat", "thumping heart",
      "irregular heartbeat", "ectopic beats", "SVT", "flutter in chest", "heart flip flops", "palpatations",
      "heart beating fast at rest",
    ],
    sourceIds: ["nhs-heart-palpitations", "cks-palpitations", "bhf-palpitations"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Palpitations mean that you notice your own heartbeat. It may race, pound, flutter, or seem to miss a beat. Single extra beats are very common and mostly harmless. Stress, caffeine, alcohol, fever, lack of sleep and some medicines can set them off. Sometimes the cause is a heart rhythm problem, an overactive thyroid or a low blood count.",
      },
      {
        heading: "What you can do",
        text: "Sit down, breathe slowly and take your pulse: count the beats for 30 seconds and double the number. Note if it feels regular. Write down when it started, how long it lasted and what you were doing. Cut down on coffee, energy drinks, alcohol and nicotine. Avoid decongestant tablets until a pharmacist agrees.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if palpitations come with chest pain, short breath or fainting. Call too if a very fast pulse does not settle. See a doctor the same day if they come with exercise, or if the pulse is over 120 at rest. Do so too if a close relative died suddenly when young. Brief flutters that keep coming back, without other symptoms, can wait for a routine visit and a heart tracing.",
      },
      {
        heading: "Who needs extra care",
        text: "Take extra care with known heart disease, past heart surgery, pregnancy or thyroid disease. Some medicines affect the heart rhythm or the salts in the blood. Water tablets are an example. A new uneven pulse over the age of 65 should be checked soon. It may be atrial fibrillation, which raises the risk of stroke.",
      },
    ],
  },
  {
    id: "atrial-fibrillation",
    title: "Irregular heartbeat (atrial fibrillation)",
    keywords: [
      "AF", "afib", "a fib", "irregular pulse", "irregularly irregular", "heart out of rhythm", "fluttering heart",
      "blood thinner for heart", "atrial flutter", "CHA2DS2-VASc", "cardioversion", "uneven heartbeat",
    ],
    sourceIds: ["nhs-atrial-fibrillation", "nice-ng196", "bhf-atrial-fibrillation"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In atrial fibrillation the top chambers of the heart quiver and the pulse becomes uneven, and often fast. Some people feel fluttering, tiredness, short breath or dizziness. Others feel nothing, and it is found by chance. Clots can form in the heart, so the risk of stroke is higher. It is more common with age, high blood pressure, heart valve disease and heavy drinking.",
      },
      {
        heading: "What you can do",
        text: "Take tablets for rate and clot prevention at the same time each day, and never stop a blood thinner without advice. Learn to feel your pulse. Keep to safe limits for alcohol, treat high blood pressure, and ask about snoring and sleep apnoea, which makes it worse. Carry a card that says which blood thinner you take.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, fainting, severe short breath, or any sign of stroke such as a drooping face, weak arm or slurred speech. Get help the same day for a new irregular pulse that is fast or makes you unwell, most of all if it began in the last 48 hours. A new irregular pulse without symptoms needs a heart tracing within days.",
      },
      {
        heading: "Medicines and cautions",
        text: "Blood thinners lower the risk of stroke but make bleeding more likely. Doctors weigh the two with a score called CHA2DS2-VASc. Do not add aspirin or ibuprofen unless a doctor agrees. Paracetamol is the safer choice for pain. Get checked the same day after any blow to the head, even if you feel well.",
      },
    ],
  },
  {
    id: "syncope",
    title: "Fainting and blackouts (syncope)",
    keywords: [
      "fainted", "passed out", "blacked out", "collapse", "lost consciousness", "vasovagal", "light headed and fell",
      "swooned", "dizzy when standing", "syncopy", "unresponsive for a few seconds", "fainting at sight of blood",
      "drop attack",
    ],
    sourceIds: ["nhs-fainting", "nice-cg109", "esc-syncope"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Fainting is a short loss of consciousness because too little blood reaches the brain. A simple faint has a trigger, such as heat, pain, the sight of blood or long standing. Warning signs are feeling hot, sick, sweaty and dim-sighted. The person wakes within a minute or two and soon knows where they are. Faints on standing up may come from low blood pressure.",
      },
      {
        heading: "What you can do",
        text: "Lie the person flat and raise the legs. Loosen tight clothes and give air. When they wake, let them sit up slowly and sip water. If you feel a faint coming, lie down at once, or sit with your head low. Drink enough, do not skip meals, and stand up in stages. Do not drive until the cause is clear.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a faint during exercise or while lying down. Call if there is chest pain, palpitations, short breath, a fit, a bad injury, a weak limb or slurred speech. Call if they are not awake within two minutes. Get seen the same day for a faint without warning, in pregnancy, with heart disease, or over 65. One simple faint with a clear trigger can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "A faint in an older person, in somebody with heart disease or a pacemaker, or in a family where someone died suddenly before the age of 40 needs a heart tracing soon. A faint with belly pain and a missed period may be an ectopic pregnancy and is an emergency. So is a faint with black stools or sudden back pain.",
      },
    ],
  },
  {
    id: "heart-failure",
    title: "Heart failure",
    keywords: [
      "swollen legs and breathless", "fluid on the lungs", "weak heart", "cannot lie flat", "waking up gasping",
      "congestive heart failure", "CHF", "water tablets", "sudden weight gain", "cardiac failure", "oedema",
    ],
    sourceIds: ["nhs-heart-failure", "nice-ng106", "cks-heart-failure-chronic", "bhf-heart-failure"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In heart failure the heart pumps less well than the body needs. It does not mean that the heart has stopped. Common signs are short breath on effort or when lying flat, waking at night short of breath, swollen ankles, tiredness and quick weight gain from fluid. It often follows a heart attack, high blood pressure, valve disease or a rhythm problem.",
      },
      {
        heading: "What you can do",
        text: "Weigh yourself each morning after passing urine, and write it down. Take medicines daily and keep salt low. Ask your team how much to drink. Sleep propped up if this helps. Stay gently active, stop smoking, and get the flu and pneumonia vaccines. Avoid ibuprofen and similar painkillers, and fizzy tablets, which contain salt.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe short breath, pink frothy spit, chest pain, fainting, or grey or blue lips. Contact your team within 24 hours for weight gain of about 2 kg in three days, more swelling, needing more pillows, or new dizziness. New ankle swelling with short breath on effort should be seen within a day or two.",
      },
    ],
  },
  {
    id: "high-blood-pressure",
    title: "High blood pressure (hypertension)",
    keywords: [
      "hypertension", "BP high", "blood presure", "150/95", "blood pressure tablets", "home blood pressure monitor",
      "high reading", "systolic", "diastolic", "hypertention", "pressure is up",
    ],
    sourceIds: ["nhs-high-blood-pressure", "nice-ng136", "bhf-high-blood-pressure"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Blood pressure is given as two numbers, such as 135 over 85. The first is the pressure as the heart beats, the second as it rests. High blood pressure rarely causes symptoms, so it is found by measuring. Over years it raises the risk of heart attack, stroke and kidney disease. A clinic reading of 140/90 or more, or a home average of 135/85 or more, counts as high.",
      },
      {
        heading: "What you can do",
        text: "Sit and rest for five minutes, arm supported, then take two readings a minute apart. Do this morning and evening for four to seven days and bring the list. Eat less salt and more fruit and vegetables, be active, lose weight if needed, drink less alcohol and stop smoking. Take tablets each day even when you feel well.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a reading of 180/120 or more with chest pain, short breath, confusion, severe headache, weakness or changed sight. At 180/120 or more without symptoms, rest, measure again and speak with a doctor the same day. Readings over 160/100 need a visit within about a week. Slightly raised readings can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "In pregnancy, or in the six weeks after birth, 140/90 or more needs a call to the maternity team the same day. With headache, changed sight or pain under the ribs it is an emergency. Ask a pharmacist before buying decongestants or anti-inflammatory painkillers, since both can raise blood pressure.",
      },
    ],
  },
  {
    id: "hypertensive-emergency",
    title: "Very high blood pressure with symptoms (hypertensive emergency)",
    keywords: [
      "blood pressure 200", "BP 180/120", "dangerously high blood pressure", "malignant hypertension",
      "severe headache with high blood pressure", "hypertensive crisis", "blurred vision and high BP",
      "blood pressure through the roof",
    ],
    sourceIds: ["nice-ng136", "esc-hypertension", "nhs-high-blood-pressure"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Very high blood pressure, around 180/120 or more, can harm the brain, heart, eyes or kidneys when it rises fast. Warning signs are severe headache, changed sight, confusion, fits, chest pain, short breath, weakness or little urine. A high number alone, in somebody who feels well, is much less urgent and is often caused by pain, worry or missed tablets.",
      },
      {
        heading: "What you can do",
        text: "Sit quietly for five minutes and measure again with the right cuff size. If there are warning signs, call for help and do not drive. Do not take extra blood pressure tablets on your own: a sudden drop can cause a stroke. If you missed a usual dose, tell the team. Avoid caffeine, nicotine and decongestants.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for 180/120 or more with chest pain, short breath, severe headache, changed sight, confusion, a fit, weakness, slurred speech or tearing back pain. Without any of these, speak with a doctor the same day. In pregnancy or after birth, 160/110 or more is an emergency even when you feel well.",
      },
    ],
  },
  {
    id: "aortic-dissection",
    title: "Tear in the main artery (aortic dissection)",
    keywords: [
      "tearing chest pain", "ripping pain between shoulder blades", "worst pain ever chest to back", "aorta tear",
      "aortic tear", "disecting aorta", "Marfan chest pain", "sudden back pain with sweating",
      "different pulse in arms",
    ],
    sourceIds: ["think-aorta", "esc-aortic", "nhs-chest-pain"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The aorta is the body's main artery. In a dissection its inner wall tears and blood tracks into the wall. The pain is sudden and severe from the first moment, often tearing, ripping or sharp, in the chest, back or belly. It may move. Fainting, sweating, a weak arm or leg, or trouble speaking can follow. It is rare but deadly without fast treatment.",
      },
      {
        heading: "What you can do",
        text: "Call your emergency number at once. Say that the pain came suddenly, and that you fear a tear in the aorta. Lie or sit still. Do not eat, drink or drive. Do not take aspirin unless the call handler tells you to, since it can worsen bleeding. Have a list of medicines and illnesses ready for the crew.",
      },
      {
        heading: "When to get help",
        text: "This is always an emergency. Call for sudden, severe chest, back or belly pain, even if it eases, and most of all with fainting, breathlessness, weakness, a cold limb or slurred speech. Do not wait for a routine visit. After treatment, keep to regular scans and strict blood pressure control, and ask if close relatives should be checked.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher with long-standing high blood pressure, Marfan or similar syndromes, a bulging aorta, a two-leaflet heart valve, past heart surgery, cocaine use, and a family history of aortic disease. It can happen in late pregnancy or just after birth. Tell the crew if any of these apply.",
      },
    ],
  },
  {
    id: "pericarditis",
    title: "Inflamed lining of the heart (pericarditis)",
    keywords: [
      "sharp chest pain worse lying down", "chest pain better leaning forward", "heart lining inflamed",
      "chest pain after a virus", "myocarditis", "pain when breathing in", "pericardial", "viral chest pain",
    ],
    sourceIds: ["nhs-pericarditis", "bhf-pericarditis", "esc-pericardial"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Pericarditis is swelling of the thin sac round the heart. It often follows a virus. It causes a sharp pain in the middle or left of the chest, which is worse on lying flat or breathing in, and better on sitting up and leaning forward. Fever, tiredness and short breath may come too. Most people recover within weeks, but it can return.",
      },
      {
        heading: "What you can do",
        text: "New chest pain must be checked before it is put down to this cause. Once it is confirmed, rest and take the medicines as prescribed, often an anti-inflammatory drug and colchicine. Sit up or lean forward when pain is bad. Avoid sport and hard effort until a doctor says that the heart has healed.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain that is heavy or spreads, or comes with fainting, fast heartbeat, bluish lips or severe short breath. Other new sharp chest pain needs to be seen the same day for a heart tracing. After treatment, get help within 24 hours for a fever above 38 °C, or pain that returns or does not ease.",
      },
    ],
  },
  {
    id: "leg-swelling-dvt",
    title: "Swollen painful leg and blood clot (deep vein thrombosis)",
    keywords: [
      "DVT", "blood clot in leg", "calf pain", "one leg swollen", "swollen calf after flight", "sore warm calf",
      "deep vein thrombosis", "leg clot", "clot after surgery", "calf cramp that won't go", "thrombosis",
    ],
    sourceIds: ["nhs-deep-vein-thrombosis-dvt", "nice-ng158", "cks-deep-vein-thrombosis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A deep vein thrombosis is a clot in a large vein, mostly in one leg. The calf or thigh may swell, ache, feel warm and look red or darker. Pain is often worse on standing. The danger is that part of the clot breaks off and travels to the lungs. Clots can also form in an arm.",
      },
      {
        heading: "What you can do",
        text: "Get checked the same day rather than waiting. Do not rub or massage the leg, and do not put on compression stockings by yourself. Rest it raised until you are seen. Paracetamol can ease pain. On long trips, and after an operation, move your feet often, drink enough and take clot-preventing treatment as prescribed.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if leg swelling comes with chest pain, short breath, coughing blood or fainting. Get seen within 24 hours for swelling, pain or warmth in one leg, most of all after surgery, travel, bed rest or in pregnancy. Mild swelling of both ankles that has been there for weeks can be raised at a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher after an operation or broken bone, and with cancer. It is higher in pregnancy and for six weeks after birth. The combined pill, hormone tablets, extra weight and an earlier clot add to it. On blood thinners, watch for bleeding. Avoid ibuprofen and aspirin unless a doctor agrees.",
      },
    ],
  },
  {
    id: "peripheral-artery-disease",
    title: "Leg pain on walking (peripheral artery disease)",
    keywords: [
      "claudication", "calf pain walking", "poor circulation in legs", "cold feet",
      "legs ache when walking and stop when I rest", "PAD", "blocked leg arteries", "hardening of arteries",
      "leg cramps walking", "bad circulation",
    ],
    sourceIds: ["nhs-peripheral-arterial-disease-pad", "nice-cg147", "cks-peripheral-arterial-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In this condition fatty build-up narrows the arteries of the legs. Muscles then run short of blood on walking. The calf, thigh or buttock aches or cramps, and rest eases it within minutes. Feet may feel cold, and sores heal slowly. The same build-up can affect the heart and brain, so the risk of heart attack and stroke is higher.",
      },
      {
        heading: "What you can do",
        text: "Stopping smoking helps most. Walk each day: go until the pain is strong, rest, then go on, for about 30 minutes. Take medicines for cholesterol, blood pressure and clot prevention as prescribed. Look at your feet daily, keep them warm and dry, and wear shoes that fit. Avoid heating pads on numb skin.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if a leg suddenly becomes painful, pale, cold, numb or weak. Get seen within 24 hours for pain in the foot at rest or at night, for a new foot wound, or for black or infected skin. Leg pain that comes only on walking and is stable can wait for a routine visit.",
      },
    ],
  },
  {
    id: "limb-ischaemia",
    title: "Cold, pale, painful limb (acute limb ischaemia)",
    keywords: [
      "cold white leg", "sudden leg pain and numb", "no pulse in foot", "blue foot", "leg gone cold",
      "blocked artery in arm", "limb threatening", "leg turned pale", "cannot feel my foot", "ischemia",
    ],
    sourceIds: ["nice-cg147", "cks-peripheral-arterial-disease", "vascular-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "When the main artery to an arm or leg is suddenly blocked, the limb is starved of blood. It becomes painful, pale or bluish, cold, numb and weak, and the pulse cannot be felt. It may start within minutes. A clot from the heart, or a narrowed artery that closes, is the usual cause. The limb can be lost within hours.",
      },
      {
        heading: "What you can do",
        text: "Call for help at once and note the time it began. Keep the limb still and level, and lightly covered. Do not raise it, rub it, or warm it with a bottle or hot water. Do not eat or drink, in case an operation is needed. Tell the crew about atrial fibrillation, blood thinners and past artery surgery.",
      },
      {
        heading: "When to get help",
        text: "This is an emergency: call your emergency number for a limb that is suddenly painful, pale, cold, numb or weak. Do not wait until morning. Pain in the foot at rest or at night for days, or a foot sore that does not heal, needs to be seen within 24 hours. Cold feet on both sides with normal colour and no pain can wait.",
      },
    ],
  },
  {
    id: "ankle-swelling",
    title: "Swollen ankles on both sides (peripheral oedema)",
    keywords: [
      "swollen feet", "puffy ankles", "fluid retention", "water retention", "oedema", "edema",
      "ankles swell by evening", "sock marks", "amlodipine swelling", "swollen legs", "tight shoes",
    ],
    sourceIds: ["nhs-oedema", "cks-lower-limb-oedema", "nhs-heart-failure"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Swelling of both ankles is mostly fluid that sinks down during the day. Long sitting or standing, heat, weight, weak leg veins, pregnancy and medicines such as amlodipine are common causes. It may leave a dent when pressed. Sometimes it points to heart, kidney or liver trouble, mainly when it comes with short breath, weight gain or a swollen belly.",
      },
      {
        heading: "What you can do",
        text: "Raise your legs above hip level a few times a day. Walk often, and move your ankles when you sit. Eat less salt and wear loose shoes. Look after the skin, since swollen skin breaks easily. Ask a doctor before using compression stockings if the feet are cold or circulation is poor. Do not stop a medicine by yourself.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if swelling comes with chest pain, severe short breath or fainting. Get seen within 24 hours if only one leg swells or is hot and painful, if swelling came on fast, with less urine, or in pregnancy with headache or swollen face and hands. Mild swelling on both sides by evening can wait for a routine visit.",
      },
    ],
  },
  {
    id: "musculoskeletal-chest-pain",
    title: "Chest wall pain (costochondritis and muscle strain)",
    keywords: [
      "costochondritis", "sore ribs", "chest pain when I press on it", "pulled chest muscle", "rib pain",
      "hurts to touch chest", "pain when twisting", "chest wall", "Tietze", "chest hurts after lifting",
      "rib cartilage", "bruised ribs",
    ],
    sourceIds: ["nhs-costochondritis", "cks-chest-pain", "nhs-chest-pain"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Pain from the chest wall comes from muscles, ribs or the cartilage that joins ribs to the breastbone. It is sharp or sore, in a small spot, and worse on pressing, twisting, coughing or a deep breath. It often follows heavy lifting, a bad cough or a knock. It is not dangerous and mostly eases in days to weeks.",
      },
      {
        heading: "What you can do",
        text: "Rest from the movement that hurts, but keep gently active and take full breaths. Use heat or a wrapped cold pack for up to 20 minutes. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours. Ibuprofen can help those who can safely take it. Good posture at a desk helps too.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for tight or heavy chest pain, pain that spreads to the arm or jaw, or pain with sweating, faintness, short breath or coughing blood. Being sore to touch does not rule out a heart problem, so ask for help if unsure. Get seen within 24 hours for fever, or after a hard blow. Otherwise see a doctor if pain lasts over two to three weeks.",
      },
    ],
  },
  {
    id: "varicose-veins",
    title: "Varicose veins",
    keywords: [
      "bulging veins", "twisted leg veins", "spider veins", "heavy aching legs", "vericose veins",
      "itchy skin over veins", "bleeding vein leg", "lumpy blue veins", "leg ulcer", "superficial vein clot",
      "phlebitis",
    ],
    sourceIds: ["nhs-varicose-veins", "nice-cg168", "cks-varicose-veins"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Varicose veins are swollen, twisted veins, mostly in the legs. They form when valves in the veins leak. Legs can ache, throb, itch or feel heavy, mainly after standing. Ankles may swell and the skin nearby can turn dry or brown. They are common after pregnancy and with age, and are harmless for most people.",
      },
      {
        heading: "What you can do",
        text: "Keep moving, avoid long standing, raise your legs when resting, and keep a healthy weight. Moisturise dry skin. Ask a pharmacist or nurse about compression stockings, once poor circulation has been ruled out. If a vein bleeds, lie down, raise the leg and press firmly with a clean cloth for at least ten minutes.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for bleeding that does not stop with ten minutes of pressure, or for leg swelling with chest pain or short breath. Get seen within 24 hours for a hot, hard, painful vein, or a leg that is newly swollen. Book a routine visit for aching, skin changes or an ulcer that is slow to heal. Veins that look unsightly but do not trouble you can be left.",
      },
    ],
  },
];
