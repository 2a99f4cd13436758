/** Every topic that has a triage protocol, by body system: the article of the same id explains it. */
export const TOPIC_IDS = {
  cardiac: [
    "chest-pain-acute-coronary", "angina-stable", "palpitations", "atrial-fibrillation", "syncope", "heart-failure",
    "high-blood-pressure", "hypertensive-emergency", "aortic-dissection", "pericarditis", "leg-swelling-dvt",
    "peripheral-artery-disease", "limb-ischaemia", "ankle-swelling", "musculoskeletal-chest-pain", "varicose-veins",
  ],
  respiratory: [
    "asthma-attack", "asthma-mild", "copd-flare", "pneumonia", "pulmonary-embolism", "pneumothorax",
    "acute-bronchitis", "cough-chronic", "haemoptysis", "breathlessness", "choking-inhaled-object", "covid-19",
    "influenza", "croup", "bronchiolitis", "whooping-cough", "hyperventilation", "sleep-apnoea",
  ],
  neuro: [
    "stroke-tia", "thunderclap-headache", "meningitis", "migraine", "tension-headache", "cluster-headache",
    "giant-cell-arteritis", "seizure", "febrile-convulsion", "head-injury", "concussion", "dizziness-vertigo",
    "bells-palsy", "trigeminal-neuralgia", "carpal-tunnel", "numbness-tingling", "guillain-barre",
    "confusion-delirium", "memory-problems", "tremor", "subdural-haematoma", "restless-legs",
  ],
  abdominal: [
    "appendicitis", "abdominal-pain-general", "gallstones-cholecystitis", "pancreatitis", "bowel-obstruction",
    "abdominal-aortic-aneurysm", "gi-bleeding", "peptic-ulcer-indigestion", "reflux-heartburn", "gastroenteritis",
    "food-poisoning", "constipation", "irritable-bowel", "inflammatory-bowel-flare", "diverticulitis",
    "haemorrhoids-rectal-bleeding", "jaundice", "hepatitis", "hernia", "coeliac", "difficulty-swallowing",
    "bowel-cancer-symptoms", "anal-fissure", "threadworms", "mesenteric-ischaemia", "vomiting",
  ],
  urinary_genital: [
    "cystitis", "pyelonephritis", "kidney-stones", "urinary-retention", "haematuria", "incontinence",
    "prostate-enlarged", "testicular-torsion", "epididymitis", "testicular-lump", "sti", "priapism",
    "erectile-dysfunction", "balanitis", "acute-kidney-injury",
  ],
  womens_health: [
    "ectopic-pregnancy", "early-pregnancy-bleeding", "pre-eclampsia", "reduced-fetal-movements",
    "labour-waters-broken", "late-pregnancy-bleeding", "morning-sickness-hyperemesis", "postpartum-haemorrhage",
    "postpartum-sepsis", "postpartum-depression-psychosis", "mastitis", "period-pain", "heavy-periods",
    "vaginal-thrush-bv", "pelvic-inflammatory-disease", "ovarian-torsion-cyst", "menopause", "breast-lump",
    "emergency-contraception", "contraception-problem", "postmenopausal-bleeding", "endometriosis", "toxic-shock",
    "uti-in-pregnancy",
  ],
  skin: [
    "cellulitis", "necrotising-fasciitis", "abscess", "shingles", "eczema", "psoriasis", "acne", "contact-dermatitis",
    "urticaria-hives", "scabies", "ringworm-fungal", "impetigo", "cold-sore", "warts-verrucas",
    "mole-changing-melanoma", "skin-lump", "head-lice", "sunburn", "measles", "chickenpox", "hand-foot-mouth",
    "stevens-johnson", "dandruff", "ingrown-toenail", "boil", "pressure-ulcer", "lyme-tick-bite", "nappy-rash",
    "pityriasis-rosea", "scarlet-fever", "slapped-cheek", "roseola",
  ],
  eye: [
    "red-eye-painful-glaucoma", "conjunctivitis", "sudden-vision-loss", "retinal-detachment-floaters",
    "eye-injury-foreign-body", "chemical-eye-injury", "stye-chalazion", "blepharitis-dry-eye", "orbital-cellulitis",
    "corneal-ulcer-contact-lens", "uveitis", "subconjunctival-haemorrhage", "cataract-gradual-vision",
  ],
  ent: [
    "sore-throat-tonsillitis", "quinsy-epiglottitis", "glandular-fever", "common-cold", "sinusitis",
    "ear-infection-middle", "ear-infection-outer", "mastoiditis", "sudden-hearing-loss", "ear-wax", "tinnitus",
    "nosebleed", "hay-fever", "hoarseness", "mouth-ulcer", "dental-pain-abscess", "oral-thrush", "neck-lump",
    "labyrinthitis", "foreign-body-ear-nose", "knocked-out-tooth", "teething", "mumps",
  ],
  musculoskeletal: [
    "low-back-pain", "cauda-equina", "sciatica", "septic-arthritis", "gout", "osteoarthritis", "rheumatoid-flare",
    "shoulder-pain", "tennis-elbow", "knee-pain", "ankle-sprain", "fracture", "hip-fracture", "dislocation",
    "neck-pain", "plantar-fasciitis", "compartment-syndrome", "osteomyelitis", "muscle-strain", "vertebral-fracture",
    "polymyalgia", "fibromyalgia", "tendon-rupture", "limping-child", "muscle-cramps",
  ],
  injury_environment: [
    "major-trauma", "laceration-wound", "puncture-tetanus", "burn-scald", "chemical-burn", "electric-shock",
    "animal-human-bite", "snake-bite", "insect-sting", "spider-bite", "jellyfish-marine", "heatstroke",
    "heat-exhaustion", "hypothermia", "frostbite", "drowning", "bleeding-heavy", "amputation", "penetrating-injury",
    "abdominal-chest-injury", "nail-finger-injury", "splinter", "blister", "bruise",
  ],
  poison_medicine: [
    "paracetamol-overdose", "overdose-other", "carbon-monoxide", "swallowed-object-battery", "alcohol-intoxication",
    "alcohol-withdrawal", "opioid-overdose", "drug-withdrawal", "medication-side-effect", "missed-dose",
    "anticoagulant-bleeding", "lithium-toxicity", "serotonin-syndrome", "neuroleptic-malignant", "medication-refill",
    "vaccine-reaction", "digoxin-toxicity", "stimulant-toxicity", "poison-household-plant",
  ],
  allergy_infection: [
    "anaphylaxis", "allergic-reaction-mild", "angioedema", "sepsis", "fever-adult", "neutropenic-fever",
    "malaria-travel-fever", "travellers-diarrhoea", "tuberculosis", "hiv-exposure", "tetanus", "rabies-exposure",
    "monkeypox-mpox", "swollen-glands", "needle-stick", "dengue", "typhoid", "fatigue-viral", "post-viral-long-covid",
    "infective-endocarditis",
  ],
  endocrine_blood: [
    "hypoglycaemia", "diabetic-ketoacidosis", "hyperglycaemia", "new-diabetes", "diabetic-foot", "thyroid-overactive",
    "thyroid-underactive", "thyroid-storm", "adrenal-crisis", "anaemia", "hyperkalaemia", "hyponatraemia",
    "hypercalcaemia", "sickle-crisis", "low-platelets-bruising", "weight-loss-unexplained", "tiredness",
    "spinal-cord-compression-cancer", "vitamin-deficiency", "abnormal-blood-test", "high-cholesterol",
  ],
  mental_health: [
    "suicidal-thoughts", "self-harm", "depression", "anxiety", "panic-attack", "psychosis", "mania", "insomnia",
    "eating-disorder", "grief", "ptsd", "stress-burnout", "adhd", "dementia-behaviour", "domestic-abuse",
    "alcohol-problem", "catatonia",
  ],
  infant_child: [
    "fever-under-3-months", "fever-3-to-36-months", "fever-older-child", "infant-not-feeding",
    "infant-vomiting-pyloric", "intussusception", "dehydration-child", "colic-crying", "newborn-jaundice",
    "rash-child-non-blanching", "kawasaki", "brue-apnoea", "non-accidental-injury", "constipation-child",
    "bedwetting", "infant-reflux", "umbilical-problem", "cradle-cap", "growing-pains", "child-abdominal-pain",
    "pulled-elbow", "child-cough-cold", "child-diarrhoea-vomiting", "vaccine-fever-child", "henoch-schonlein",
    "haemolytic-uraemic", "diabetes-child", "developmental-concern",
  ],
  vital_signs: [
    "low-oxygen", "fast-heart-rate", "slow-heart-rate", "low-blood-pressure-shock", "high-temperature",
    "low-temperature", "fast-breathing", "altered-consciousness", "frailty-fall", "general-checkup-admin",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
