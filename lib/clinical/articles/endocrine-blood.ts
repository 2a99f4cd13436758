import type { Article } from "@/lib/clinical/types";

export const ENDOCRINE_BLOOD_ARTICLES: readonly Article[] = [
  {
    id: "hypoglycaemia",
    title: "Low blood sugar (hypoglycaemia, hypo)",
    keywords: [
      "hypo", "low blood sugar", "sugar dropped", "shaky sweaty diabetic", "blood glucose 3", "low glucose",
      "diabetic confused", "insulin too much", "hypoglycemia", "glucose tablets", "hungry shaky", "sugar crash",
      "diabetic passed out",
    ],
    sourceIds: ["nhs-low-blood-sugar-hypoglycaemia", "nice-ng17", "diabetes-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A blood sugar below 4 mmol/L (70 mg/dL) in someone with diabetes is too low. Shaking, sweating, hunger, a fast heartbeat, tingling lips, headache, and feeling cross or muddled come on within minutes. If it drops further, speech slurs, and fits or loss of consciousness can follow. Insulin, gliclazide, missed meals, exercise and alcohol are common causes.",
      },
      {
        heading: "What you can do",
        text: "If able to swallow, take 15 to 20 g of fast sugar now: a small glass of juice, or four to five glucose tablets. Wait 10 to 15 minutes, test, and repeat if still below 4. Then eat bread, a biscuit or a meal. If not able to swallow, put nothing in the mouth; use glucagon and lay on the side. Do not drive for 45 minutes after it is normal.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for unconsciousness, a fit, being unable to swallow, no response to glucagon after ten minutes, or sugar that stays low after three treatments. Call if it came from an insulin overdose. After a low caused by tablets such as gliclazide, get seen the same day, as it may return. Frequent or night-time lows need a call to the team within a day or two.",
      },
      {
        heading: "Who needs extra care",
        text: "Older people, those with kidney disease, and small children need earlier help. Some people lose their warning signs, and may just act oddly or seem drunk. Alcohol can cause a low many hours later. In a baby, limpness, jitters or poor feeding can be the sign.",
      },
    ],
  },
  {
    id: "diabetic-ketoacidosis",
    title: "Diabetic ketoacidosis (DKA)",
    keywords: [
      "DKA", "ketones high", "fruity breath", "diabetic vomiting", "high sugar and stomach pain",
      "deep breathing diabetes", "ketoacidosis", "ketones 3", "missed insulin sick", "insulin pump failed",
      "keto acidosis", "dapagliflozin unwell", "pear drop breath",
    ],
    sourceIds: ["nhs-diabetic-ketoacidosis", "nice-ng17", "jbds", "diabetes-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Without enough insulin the body burns fat and makes acids called ketones. Thirst, passing much urine, tiredness, sickness, vomiting, belly pain, deep fast breathing, and breath that smells of fruit come on over hours to a day. Confusion and collapse follow. It can be the first sign of type 1 diabetes, or come with illness or missed insulin.",
      },
      {
        heading: "What you can do",
        text: "Test sugar and ketones now. Never stop the long-acting insulin, even when not eating. Follow sick day rules: extra fast insulin as your plan says, sugar-free drinks often, and test every two hours. Change a pump set. Pause tablets ending in -gliflozin. Get help early rather than late, and do not drive.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, deep fast breathing, or repeated vomiting with diabetes. Go to the emergency department for blood ketones over 3 mmol/L, or urine ketones of two plus or more. Ketones of 1.5 to 3 need a call to your team at once. Ketones of 0.6 to 1.5 need extra checks in two hours. Thirst with weight loss in anyone needs a sugar test the same day.",
      },
      {
        heading: "Who needs extra care",
        text: "In pregnancy, in children, and on tablets ending in -gliflozin, ketoacidosis can occur with only slightly raised sugar. Test ketones whenever unwell. High sugar with ketones in a child is always an emergency. Call early, and do not wait until morning.",
      },
    ],
  },
  {
    id: "hyperglycaemia",
    title: "High blood sugar",
    keywords: [
      "high blood sugar", "sugar 20", "glucose 18", "blood sugar won't come down", "thirsty diabetic", "high glucose",
      "hyperglycemia", "sugar over 15", "HHS", "steroids and high sugar", "diabetic peeing a lot",
      "sugars running high",
    ],
    sourceIds: ["nhs-high-blood-sugar-hyperglycaemia", "nice-ng28", "jbds", "diabetes-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Blood sugar can rise with missed medicine, illness, steroids, stress or too much food. Thirst, passing much urine, tiredness, blurred sight and thrush are signs; there may be none. A single high reading is not dangerous by itself. Very high sugar for days in type 2 diabetes can cause severe loss of fluid, drowsiness and confusion.",
      },
      {
        heading: "What you can do",
        text: "Drink water often. Check sugar every two to four hours, and ketones if you use insulin or feel ill. Take your medicines and follow the sick day plan. Avoid sugary drinks and hard exercise with ketones. Do not stop insulin. Look for the cause: infection, old insulin, a blocked pump, or new steroids.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, deep breathing, a fit, or repeated vomiting. Go to the emergency department for sugar over 30 mmol/L (540 mg/dL), ketones over 3, or signs of severe dryness. Call your team the same day for sugar over 15 mmol/L that does not fall in 24 hours, with illness, or in pregnancy. Readings a little above target for weeks can be routine.",
      },
    ],
  },
  {
    id: "new-diabetes",
    title: "Could this be diabetes?",
    keywords: [
      "always thirsty", "peeing a lot at night", "signs of diabetes", "type 2", "prediabetes", "HbA1c",
      "weight loss thirst", "borderline diabetic", "sugar in urine", "diabetis test", "blurred vision thirsty",
      "tired and thirsty", "gestational",
    ],
    sourceIds: ["nhs-type-2-diabetes", "nice-ng28", "diabetes-uk", "who-diabetes"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Diabetes means that there is too much sugar in the blood. Thirst, passing more urine, also at night, tiredness, weight loss, blurred sight, slow healing and thrush are signs. Type 2 comes on slowly, mostly in adults with extra weight or family history, and may show nothing for years. Type 1 comes on within days to weeks at any age.",
      },
      {
        heading: "What you can do",
        text: "Ask for a blood test. Meanwhile drink water rather than sweet drinks. In type 2 and borderline results, losing weight, moving 30 minutes on most days, more vegetables and wholegrains, and fewer sweet foods can make a great difference. Do not start a very strict diet before the test. Look after your feet.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for vomiting, deep fast breathing, drowsiness or confusion with thirst. Get a finger-prick test the same day for thirst with fast weight loss, in any child, in pregnancy, or if very unwell. Mild thirst and tiredness over weeks needs a blood test within days. A check because of family history or weight can be routine.",
      },
    ],
  },
  {
    id: "diabetic-foot",
    title: "Foot problems in diabetes",
    keywords: [
      "diabetic foot ulcer", "sore on foot diabetes", "black toe diabetic", "foot wound won't heal",
      "numb feet diabetes", "infected foot diabetic", "charcot foot", "hot swollen foot diabetes",
      "blister on foot diabetes", "gangrene toe", "diabetic sore", "foot ulser",
    ],
    sourceIds: ["nice-ng19", "diabetes-uk", "nhs-diabetes-foot-care"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Diabetes can numb the feet and narrow the arteries. A small blister, cut or rubbing shoe may then turn into an ulcer without pain. Infection can spread to bone within days. A hot, red, swollen foot without a wound may be a silent break, called Charcot foot. A cold, blue or black toe means poor blood supply.",
      },
      {
        heading: "What you can do",
        text: "Take weight off the foot at once and cover a wound with a clean, dry dressing. Do not walk barefoot, pop blisters, use corn plasters, hot bottles or foot baths. Call the foot team today. Each day check soles and between toes, use a mirror, wash, dry, moisturise (not between toes), and shake out shoes. Keep sugar in range.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a foot wound with fever, fast-spreading redness, black or foul skin, bone that shows, or a cold pale painful foot. Any new ulcer, blister, colour change, or hot swollen foot with diabetes needs the foot team or a doctor within 24 hours. Hard skin, corns or nail care by a foot specialist can be booked as routine.",
      },
    ],
  },
  {
    id: "thyroid-overactive",
    title: "Overactive thyroid (hyperthyroidism)",
    keywords: [
      "hyperthyroid", "overactive thyroid", "losing weight eating a lot", "bulging eyes", "Graves disease",
      "heart racing sweating shaky", "goitre", "thyroid high", "heat intolerance", "carbimazole", "hyperthyroidism",
      "hands shaking and sweating",
    ],
    sourceIds: ["nhs-overactive-thyroid-hyperthyroidism", "nice-ng145", "british-thyroid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much thyroid hormone speeds up the body. Weight loss with good appetite, a fast or uneven heartbeat, shaking hands, sweating, feeling hot, worry, poor sleep, loose stools, tiredness and light periods are common. The neck may swell. In Graves' disease the eyes may be gritty, sore or bulging. Older people may just be weak or low.",
      },
      {
        heading: "What you can do",
        text: "See a doctor for a blood test. Until then, cut down caffeine and rest. Take tablets as prescribed, and go to blood tests. Do not take iodine or kelp products. Do not smoke, as it harms the eyes. Artificial tears and dark glasses soothe them. Tell the doctor early if you plan a baby or are pregnant.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for high fever with confusion, fainting, chest pain, severe short breath, or a very fast heartbeat. On carbimazole or propylthiouracil, a sore throat, fever or mouth ulcers need a blood count the same day. Eye pain, double or dim sight needs care within 24 hours. A racing or uneven pulse at rest should be seen in a day or two. Others need a visit within two weeks.",
      },
    ],
  },
  {
    id: "thyroid-underactive",
    title: "Underactive thyroid (hypothyroidism)",
    keywords: [
      "hypothyroid", "underactive thyroid", "tired cold weight gain", "Hashimoto", "levothyroxine", "slow thyroid",
      "dry skin hair loss", "always cold", "TSH high", "hypothyroidism", "thyroxine", "thiroid", "puffy face tired",
    ],
    sourceIds: ["nhs-underactive-thyroid-hypothyroidism", "nice-ng145", "british-thyroid"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too little thyroid hormone slows the body down. Tiredness, feeling cold, weight gain, constipation, dry skin, thin hair, low mood, slow thinking, heavy periods, hoarse voice and aches come on over months. It is more common in women, and often comes from the body's own defences. A blood test shows it.",
      },
      {
        heading: "What you can do",
        text: "Take levothyroxine each day on an empty stomach with water, half an hour to an hour before breakfast, coffee or other medicines. Keep iron, calcium and antacids four hours apart. It can take six weeks or more to feel better. Go for yearly blood tests. In pregnancy the dose often has to rise, so call as soon as the test is positive.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for great drowsiness, confusion, slow breathing, a very low temperature or slow pulse in someone with a thyroid problem. Call for chest pain after starting tablets. Get advice within 24 hours for palpitations on a new dose, or if newly pregnant. Tiredness, weight gain and feeling cold over months can wait for a routine visit and blood test.",
      },
    ],
  },
  {
    id: "thyroid-storm",
    title: "Thyroid storm",
    keywords: [
      "thyroid storm", "thyroid crisis", "fever and very fast heart thyroid", "overactive thyroid confused",
      "thyrotoxic", "stopped carbimazole very ill", "Graves emergency", "hot agitated racing heart", "thyrotoxicosis",
      "thiroid storm",
    ],
    sourceIds: ["british-thyroid", "nice-ng145", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Thyroid storm is a rare, deadly surge of thyroid hormone. In someone with an overactive thyroid it can be set off by infection, surgery, birth, an accident or stopping tablets. Over hours come high fever, a very fast or uneven pulse, heavy sweats, vomiting and loose stools. Skin may turn yellow. The person gets restless and confused.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Keep the person cool with light clothes and damp cloths. Paracetamol may be given; do not give aspirin, which can raise free hormone. Sips of water are fine if fully awake. Bring thyroid tablets and say when the last dose was taken. Do not start extra tablets on your own.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for an overactive thyroid with fever, confusion, a pulse over 130, chest pain, severe short breath, vomiting or collapse. Go to the emergency department the same day for fast worsening or fever with missed tablets. Sore throat or fever on carbimazole needs a blood count the same day. A mild tremor or poor sleep can be raised at a visit within days.",
      },
    ],
  },
  {
    id: "adrenal-crisis",
    title: "Adrenal crisis (lack of natural steroid)",
    keywords: [
      "Addison's disease", "adrenal crisis", "steroid emergency card", "vomiting on steroids",
      "stopped prednisolone suddenly", "hydrocortisone injection", "adrenal insufficiency", "missed steroid tablets",
      "sick day rules steroids", "addisons", "low cortisol", "collapsed steroid dependent",
    ],
    sourceIds: ["society-endocrinology", "nice-ng243", "nhs-addisons-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "People with Addison's disease, or who take steroids for long, may not make enough natural steroid when ill. Illness, injury, surgery or missed tablets can set off a crisis. They feel very weak, dizzy and sick, with belly pain, and may get confused and collapse. Slow signs over weeks are tiredness, weight loss, darker skin and a wish for salt.",
      },
      {
        heading: "What you can do",
        text: "Follow sick day rules: take extra steroid for fever or illness as your plan says. If vomiting, or after serious injury, give the emergency hydrocortisone injection at once; it does no harm if it was not needed. Lie flat with legs raised. Show the steroid card. Never stop steroid tablets suddenly after more than three weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number and say \"adrenal crisis\" if someone who depends on steroids vomits, is faint, drowsy or confused, or is badly hurt. Go to hospital after giving the injection. Fever on steroids, without these signs, needs a higher dose and a doctor within 24 hours. Slow tiredness, weight loss and dark skin need blood tests within days.",
      },
    ],
  },
  {
    id: "anaemia",
    title: "Anaemia (low blood count)",
    keywords: [
      "anaemic", "low iron", "pale and tired", "iron deficiency", "low haemoglobin", "breathless and pale", "anemia",
      "ferritin low", "craving ice", "iron tablets", "aneamia", "dizzy pale periods", "low blood count",
    ],
    sourceIds: ["nhs-iron-deficiency-anaemia", "cks-anaemia-iron-deficiency", "bsg-ida"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Anaemia means too few red cells or too little haemoglobin to carry oxygen. Tiredness, short breath on effort, paleness, palpitations, headache, cold hands, brittle nails and craving for ice are signs. On darker skin look at gums, inner eyelids and palms. Low iron is the usual cause, from heavy periods, pregnancy, diet, or hidden bleeding in the gut.",
      },
      {
        heading: "What you can do",
        text: "Ask for a blood test before you start iron. Eat red meat, beans, lentils, dark green leaves and fortified cereals, with fruit or juice for vitamin C. Take iron once a day, as told, away from tea, coffee and milk. It can turn stools dark and cause constipation. Keep it locked away: iron is deadly to children.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, fainting, severe short breath at rest, vomited blood or black sticky stools. See a doctor within 24 hours for a fast heartbeat at rest, great weakness, or heavy bleeding. Low iron in men, or in women after the menopause, needs a gut check within two weeks. Mild tiredness with known low iron can be routine.",
      },
    ],
  },
  {
    id: "hyperkalaemia",
    title: "High potassium",
    keywords: [
      "high potassium", "potassium 6.5", "hyperkalaemia", "potassium too high blood test", "muscle weakness kidney",
      "missed dialysis", "spironolactone potassium", "ramipril potassium", "hyperkalemia", "salt substitute",
      "K high", "slow heartbeat weak legs",
    ],
    sourceIds: ["uk-kidney-potassium", "nice-ng203", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Potassium is a salt that the heart and muscles need. Too much can cause dangerous heart rhythms. Often there are no signs. Weak legs, tingling, sickness, palpitations, a slow pulse or collapse may come. Kidney disease, missed dialysis, water tablets such as spironolactone, tablets ending in -pril or -sartan, and salt substitutes are common causes.",
      },
      {
        heading: "What you can do",
        text: "If a clinic calls about a high result, go when and where they say, even if you feel well. Bring your medicines. Do not take salt substitutes, potassium tablets, ibuprofen or trimethoprim until advised. Ask before you stop any heart tablet. A dietitian can help with fruit, crisps, and coffee limits in kidney disease.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, fainting, severe weakness, or a very slow or uneven pulse, above all with kidney disease or missed dialysis. A level of 6.5 mmol/L or more needs hospital at once. A level of 6.0 to 6.4 needs a heart tracing and repeat test the same day. From 5.5 to 5.9, repeat within a few days. Normal results in routine checks can be followed as planned.",
      },
    ],
  },
  {
    id: "hyponatraemia",
    title: "Low sodium (low salt in the blood)",
    keywords: [
      "low sodium", "sodium 125", "hyponatraemia", "salt low blood test", "drank too much water",
      "water tablets confused", "low salt confusion", "hyponatremia", "SIADH", "headache and confused low sodium",
      "sertraline low sodium", "water intoxication",
    ],
    sourceIds: ["cks-hyponatraemia", "bnf", "endocrinology-hyponatraemia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sodium is the main salt in blood. When it is low, water moves into the brain cells. Headache, sickness, tiredness, unsteadiness and cramps come first, then confusion, drowsiness and fits. Water tablets, some antidepressants and epilepsy medicines, vomiting, heart or lung disease, and drinking far too much water are causes. A fast drop is most dangerous.",
      },
      {
        heading: "What you can do",
        text: "If a test shows low sodium, ask how much to drink and which medicines to stop; do not just eat more salt or drink more. Bring all packs, also of recent antidepressants and water tablets. During long sport, drink to thirst, not by plan. After vomiting or diarrhoea use rehydration drinks rather than plain water only.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, confusion, drowsiness, repeated vomiting or severe headache. A sodium under 125 mmol/L, or one that fell fast, needs hospital the same day. From 125 to 129 needs a doctor within 24 hours. From 130 to 135 without signs, a repeat test in one to two weeks is usual. Ask before the next dose of a water tablet if unwell.",
      },
    ],
  },
  {
    id: "hypercalcaemia",
    title: "High calcium",
    keywords: [
      "high calcium", "calcium raised blood test", "hypercalcaemia", "thirsty constipated confused cancer",
      "parathyroid", "kidney stones and bone pain", "too much vitamin D", "hypercalcemia", "calcium 3",
      "moans groans stones", "calcium tablets too many",
    ],
    sourceIds: ["cks-hypercalcaemia", "macmillan", "nice-ng132"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Too much calcium in the blood causes thirst, passing much urine, constipation, sickness, poor appetite, belly pain, tiredness, low mood, and later confusion and drowsiness. Mild levels may cause nothing. An overactive gland in the neck (parathyroid), cancer, too much vitamin D or calcium, and some water tablets are causes. It can lead to stones and weak bones.",
      },
      {
        heading: "What you can do",
        text: "Drink plenty unless you were told to limit fluid. Stop calcium and vitamin D products until advised, and ask about water tablets and lithium. Keep moving. Go for the repeat test. People with cancer should call their team at the first signs, since treatment through a drip works well.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, great drowsiness, a fit, fainting or a very uneven pulse. With cancer, new thirst, vomiting, constipation or muddled thinking needs the team the same day. A level over 3.0 mmol/L, or any raised level with such signs, needs hospital the same day. A slightly raised level without signs can be repeated within weeks.",
      },
    ],
  },
  {
    id: "sickle-crisis",
    title: "Sickle cell crisis",
    keywords: [
      "sickle cell pain", "sickle crisis", "sickle cell fever", "chest pain sickle", "bone pain sickle cell", "SCD",
      "sickle cell anaemia attack", "acute chest syndrome", "sickle stroke", "sicle cell", "spleen pain sickle child",
      "painful crisis",
    ],
    sourceIds: ["nhs-sickle-cell-disease", "nice-cg143", "sickle-cell-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In sickle cell disease, red cells turn stiff and block small vessels. A crisis brings severe pain in bones, chest, back or belly, for hours to days. Cold, infection, lack of fluid, stress or heights can set it off. Fever, chest trouble, stroke, sudden paleness, a large spleen in children, and painful erections are dangers.",
      },
      {
        heading: "What you can do",
        text: "Take painkillers early, as in your plan, drink plenty, keep warm, rest, and use heat pads, not ice. Check the temperature. Take daily penicillin and folic acid if prescribed, and keep vaccines up to date. Carry your care plan. If home steps do not work within a few hours, go in; pain relief should be given within 30 minutes of arrival.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, short breath, a drooping face, weak limb, slurred speech, a fit, great drowsiness, or sudden paleness. Go to the emergency department for a temperature of 38 °C or more, or severe pain not eased at home. Go for an erection over two hours, a swollen belly in a child, changed sight, or a crisis in pregnancy. Pain that settles with your plan can be told at the next visit.",
      },
    ],
  },
  {
    id: "low-platelets-bruising",
    title: "Easy bruising and low platelets",
    keywords: [
      "bruises easily", "low platelets", "red pinprick spots legs", "ITP", "bleeding gums", "petechiae adult",
      "unexplained bruises", "thrombocytopenia", "blood blisters mouth", "purple spots on legs", "platelet count low",
      "bruising no reason", "leukaemia signs",
    ],
    sourceIds: ["nhs-bruises", "cks-platelets-abnormal-counts-and-cancer", "itp-support"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Platelets help blood to clot. When they are low, bruises come easily, and tiny red or purple spots that do not fade show on the legs. Gums and nose may bleed, and periods may be heavy. A virus, the body's own defences, medicines, alcohol, liver disease, pregnancy and, less often, leukaemia are causes. Thin skin in old age bruises too.",
      },
      {
        heading: "What you can do",
        text: "See a doctor for a blood count. Until then avoid aspirin, ibuprofen, alcohol and contact sport. Use a soft toothbrush. Press for ten minutes on any bleeding. List all medicines, also new ones and heparin. Take photos of bruises. Do not stop a prescribed blood thinner without asking.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe headache, confusion, weakness, heavy bleeding, black stools, or spots that do not fade with fever or feeling very ill. See a doctor the same day for new tiny spots, blood blisters in the mouth, many unexplained bruises, or with fever, paleness, swollen glands or sweats. In a child, new bruises need a blood count within 48 hours. Long-standing easy bruising can be routine.",
      },
    ],
  },
  {
    id: "weight-loss-unexplained",
    title: "Losing weight without trying",
    keywords: [
      "losing weight for no reason", "clothes getting loose", "unexplained weight loss", "lost a stone",
      "no appetite thin", "weight dropping", "off food and losing weight", "wasting away", "cancer worry weight loss",
      "loosing weight", "skinny without dieting",
    ],
    sourceIds: ["nhs-unintentional-weight-loss", "nice-ng12", "malnutrition-pathway"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Losing over 5% of body weight in 6 to 12 months without trying, such as 4 kg for someone of 80 kg, should be checked. Causes include stress, low mood, poor teeth, an overactive thyroid, diabetes, gut disease, infection, heart or lung disease, medicines and cancer. Older people may eat less through loneliness or poor memory.",
      },
      {
        heading: "What you can do",
        text: "Write down weights, meals, and other signs such as cough, thirst, loose stools, pain, sweats or low mood. Eat small, rich meals often: full-fat milk, cheese, nuts, eggs. See a dentist if chewing hurts. Weigh once a week. Do not put it down to age. Bring a list of medicines.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for vomited blood, black stools, severe pain, confusion or collapse. Get seen within 24 hours if nothing stays down, with great thirst and passing much urine, or with fever. Book a visit within a week or two for any clear weight loss without a reason, sooner with a lump, blood, trouble swallowing, or lasting cough. Weight loss by planned diet can be left.",
      },
    ],
  },
  {
    id: "tiredness",
    title: "Tiredness and fatigue",
    keywords: [
      "always tired", "exhausted", "no energy", "fatigue", "worn out", "sleepy all day", "tired all the time", "TATT",
      "lethargic", "knackered", "fatige", "drained", "can't stay awake",
    ],
    sourceIds: ["nhs-tiredness-and-fatigue", "cks-tiredness-fatigue-in-adults", "nice-ng206"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Feeling tired is very common, and most often comes from too little sleep, stress, too much work, low mood or a recent virus. Low iron, thyroid trouble, diabetes, pregnancy, sleep apnoea, medicines and alcohol are other causes. Tiredness that stays for over four weeks, or comes with other signs, is worth a check.",
      },
      {
        heading: "What you can do",
        text: "Keep regular sleep and get-up times. Move each day; even a ten-minute walk helps. Eat regular meals, drink enough, and cut down alcohol and late caffeine. Share the load and take breaks. Write a two-week diary of sleep and mood. Ask a pharmacist whether your tablets, such as antihistamines or beta-blockers, may play a part.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for tiredness with chest pain, severe short breath, fainting, confusion, or one-sided weakness. See a doctor within 24 hours for black stools, great thirst, yellow eyes, fever with drowsiness, or thoughts of suicide. Book a visit within two weeks for weight loss, night sweats, lumps or new short breath on effort. Tiredness alone for some weeks can wait for a routine visit.",
      },
    ],
  },
  {
    id: "spinal-cord-compression-cancer",
    title: "Pressure on the spinal cord from cancer",
    keywords: [
      "cancer and back pain", "legs weak cancer", "spinal cord compression", "MSCC",
      "band of pain round chest cancer", "numb legs cancer", "back pain worse lying cancer", "can't walk metastases",
      "secondary cancer spine", "spine mets", "tight belt feeling",
    ],
    sourceIds: ["nice-ng234", "macmillan", "girft-ces"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cancer that has spread to the spine can press on the spinal cord. Back or neck pain comes first, often at night or on lying, coughing or straining, or like a band round the chest or belly. Then legs feel heavy, numb or unsteady, and bladder or bowel control changes. Early treatment keeps people walking.",
      },
      {
        heading: "What you can do",
        text: "Call your cancer team's emergency line now, or go to hospital. Lie flat if pain is severe on moving or legs are weak, and do not try to walk far. Do not drive. Steroids and a scan of the whole spine are needed within a day. Bring the treatment record. Do not see a chiropractor or have the back moved.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for new weakness, numbness, unsteady legs, or loss of bladder or bowel control with past or present cancer. Get seen within 24 hours for new, severe or growing back or neck pain, night pain, or band-like pain with cancer of breast, prostate, lung or others. Long-standing mild backache, clearly unchanged, should still be mentioned to the team within days.",
      },
    ],
  },
  {
    id: "vitamin-deficiency",
    title: "Low vitamins (B12, folate, D)",
    keywords: [
      "vitamin B12 deficiency", "low vitamin D", "folate", "pernicious anaemia", "B12 injections",
      "sore tongue tingling", "vegan B12", "vitamin deficiency", "bone pain low vitamin D", "vitimin d",
      "pins and needles B12", "supplements",
    ],
    sourceIds: ["nice-ng239", "nhs-vitamin-b12-or-folate-deficiency-anaemia", "nhs-vitamin-d"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Low B12 causes tiredness, a sore red tongue, tingling or numb feet, unsteady walking, and poor memory. Vegans, older people, those with gut disease, and users of metformin, acid tablets or laughing gas are at risk. Low folate causes anaemia. Low vitamin D causes aching bones and weak muscles, above all with little sun or darker skin.",
      },
      {
        heading: "What you can do",
        text: "Ask for a blood test before taking high doses. B12 is in meat, fish, eggs, milk and fortified foods; folate in greens and beans. In autumn and winter most people should take 10 micrograms of vitamin D a day. Before and early in pregnancy take 400 micrograms of folic acid. Keep B12 injections on time.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, fainting, confusion, or sudden weakness. See a doctor within 24 hours for new unsteady walking, weak legs, loss of sight or bladder trouble, mainly after laughing gas. Book a visit within a week or two for tingling, memory change or a sore tongue. In a baby with fits or a child with bowed legs, get seen soon. Mild low vitamin D can be routine.",
      },
    ],
  },
  {
    id: "abnormal-blood-test",
    title: "Abnormal blood test result",
    keywords: [
      "blood test results", "what does high mean", "abnormal bloods", "liver function raised", "kidney function low",
      "eGFR", "ALT high", "CRP raised", "white cells high", "blood result worry", "out of range",
      "abnormal blood resuts", "doctor wants repeat blood test",
    ],
    sourceIds: ["nhs-blood-tests", "lab-tests-online", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Normal ranges are set so that about one healthy person in twenty falls outside them. A slightly high or low result, when you feel well, is often harmless and is repeated. What matters is how far it is out, whether it is changing, and how you feel. Infection, exercise, alcohol, medicines and how the sample was handled all play a part.",
      },
      {
        heading: "What you can do",
        text: "Ask for the exact number, the range and earlier results. Ask what the plan is and by when to repeat it. List medicines and supplements. Before a repeat, avoid alcohol and very hard exercise for two to three days, and fast only if told. Do not stop medicines because of one number without advice.",
      },
      {
        heading: "When to get help",
        text: "Go to hospital at once if a clinic calls to say so, even if you feel well. Call your emergency number for chest pain, fainting, confusion, black stools or severe weakness. Ask for advice the same day for potassium over 6, sodium under 125, sugar over 20, very low blood count, platelets or white cells, or a fast fall in kidney function. A small change without symptoms can wait for the repeat.",
      },
    ],
  },
  {
    id: "high-cholesterol",
    title: "High cholesterol",
    keywords: [
      "cholesterol high", "LDL", "statins", "lower cholesterol", "triglycerides", "fatty blood", "cholestrol",
      "heart risk", "atorvastatin", "familial hypercholesterolaemia", "QRISK", "bad cholesterol",
      "fatty lumps round eyes",
    ],
    sourceIds: ["nhs-high-cholesterol", "nice-ng238", "heart-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cholesterol is a fat in the blood. Too much of the LDL kind builds up in the arteries over years and raises the risk of heart attack and stroke. It causes no symptoms, so it is found by a test. Food, weight, drinking, diabetes, an underactive thyroid and genes play a part. Very high levels can run in families.",
      },
      {
        heading: "What you can do",
        text: "Eat less butter, fatty meat, pastry and cheese, and more oats, beans, nuts, fish, fruit and vegetables. Be active, stop smoking, and lose weight if needed. Doctors look at the whole risk of heart disease, not just this number, when they suggest a statin. Take it each day; most people have few side effects.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest tightness, stroke signs, or severe upper belly pain with very high triglycerides. On a statin, see a doctor within 24 hours for severe muscle pain or weakness, dark urine or yellow eyes. Book a visit within weeks for a total over 7.5 mmol/L, or early heart disease in close relatives. Other raised results can wait for a routine visit.",
      },
      {
        heading: "Medicines and cautions",
        text: "Grapefruit juice, some antibiotics such as clarithromycin, and some antifungal tablets can raise the level of a statin and harm muscles. Tell the pharmacist. Do not take statins in pregnancy or while breastfeeding. Mild aches are common and can come from many things. Talk it over before you stop.",
      },
    ],
  },
];
