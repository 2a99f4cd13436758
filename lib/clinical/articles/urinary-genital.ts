import type { Article } from "@/lib/clinical/types";

export const URINARY_GENITAL_ARTICLES: readonly Article[] = [
  {
    id: "cystitis",
    title: "Bladder infection (cystitis, UTI)",
    keywords: [
      "UTI", "water infection", "burning when I pee", "stinging urine", "peeing all the time", "cystitus",
      "bladder infection", "urine infection", "cloudy smelly urine", "weeing blood and burning", "uti symptoms",
      "need to wee often", "waterworks infection",
    ],
    sourceIds: ["nhs-urinary-tract-infections-utis", "nice-ng109", "cks-urinary-tract-infection-lower-women"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cystitis is swelling of the bladder, most often from an infection. Passing urine burns or stings, you need to go often and at once, and little comes. Urine may look cloudy or bloody and smell strong. The lower belly may ache. It is very common in women. Older people may show it by new confusion.",
      },
      {
        heading: "What you can do",
        text: "Drink enough that the urine is pale. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours. A pharmacist can advise, and in some places can supply antibiotics to women aged 16 to 64. Mild cases may settle in a few days. Empty the bladder fully, also after sex. Wipe from front to back.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with confusion, shivers, repeated vomiting or being unable to pass urine. Men, children and pregnant women need a doctor within 24 hours. So does anyone with fever or pain in the side, a catheter, diabetes, kidney disease or weak immunity. Other women should ask for help if it is no better after two days, or comes back.",
      },
      {
        heading: "Medicines and cautions",
        text: "Cranberry products and D-mannose may lower repeat infections in some women, but do not cure one. Cranberry can interact with warfarin. Finish the antibiotic course, and go back if there is no change after 48 hours. Blood in urine that stays after treatment always needs a check.",
      },
    ],
  },
  {
    id: "pyelonephritis",
    title: "Kidney infection (pyelonephritis)",
    keywords: [
      "kidney infection", "back pain and fever UTI", "pain in side and shivering", "flank pain fever",
      "burning pee and back pain", "pyelo", "kidney pain with chills", "shaking chills", "infected kidney",
      "UTI spread to kidneys", "loin pain", "pylonephritis",
    ],
    sourceIds: ["nhs-kidney-infection", "nice-ng111", "cks-pyelonephritis-acute"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A kidney infection often starts as a bladder infection that climbs. Fever, shivers, pain in the side or back under the ribs, and sickness come on within hours or a day. Urine may burn, look cloudy or hold blood. Most people recover fully within two weeks of antibiotics. Left alone, the infection can get into the blood.",
      },
      {
        heading: "What you can do",
        text: "Get seen the same day, since antibiotics on prescription are needed. Drink enough, rest, and take paracetamol for fever and pain. Avoid ibuprofen, which can harm the kidneys when they are infected. Give a urine sample before the first dose if you can. Finish the course.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, mottled or blue skin, fast breathing, fainting, or no urine in a day. Go to the emergency department if tablets cannot be kept down, in pregnancy, with one kidney, or if a kidney stone is likely. Others with fever and side pain need a doctor the same day. Return if no better after 24 to 48 hours of treatment.",
      },
      {
        heading: "Who needs extra care",
        text: "Children, pregnant women, men, older people, and those with diabetes, weak immunity, a catheter or kidney disease can get ill quickly. They may need tests and treatment in hospital. Fever with a blocked kidney, for example by a stone, is an emergency.",
      },
    ],
  },
  {
    id: "kidney-stones",
    title: "Kidney stones (renal colic)",
    keywords: [
      "pain from back to groin", "renal colic", "stone stuck", "blood in urine and side pain", "can't sit still pain",
      "passing a stone", "kidney stone", "flank pain", "loin to groin", "kidny stone", "ureter stone",
    ],
    sourceIds: ["nhs-kidney-stones", "nice-ng118", "baus-stones"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stone that moves from the kidney towards the bladder causes severe waves of pain in the side, which run to the groin. People cannot lie still. Sickness, sweating, blood in the urine and an urge to pass urine are common. Small stones mostly pass within days to weeks. Too little fluid and family history raise the risk.",
      },
      {
        heading: "What you can do",
        text: "Ibuprofen works well for this pain in those who can safely take it; paracetamol can be added. Drink as thirst asks. Catch the stone in a sieve for testing. Afterwards drink two and a half to three litres a day, add lemon juice, cut down salt, and eat normal amounts of dairy food.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden side or back pain over 60, mainly with fainting: it may be a leaking artery. Go to the emergency department for fever or shivers, pain that cannot be eased, lasting vomiting, no urine, pregnancy, or a single kidney. Milder pain in an otherwise well adult needs a doctor within 24 hours and a scan. Known small stones without pain can wait.",
      },
    ],
  },
  {
    id: "urinary-retention",
    title: "Unable to pass urine (urinary retention)",
    keywords: [
      "can't pee", "bladder full can't go", "unable to urinate", "no urine since this morning", "blocked bladder",
      "retention", "peeing drops only", "catheter blocked", "can't wee", "swollen bladder", "cannot pass water",
    ],
    sourceIds: ["nhs-urinary-retention", "baus-retention", "nice-cg97"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Being suddenly unable to pass urine, with a painful full bladder, is called acute retention. An enlarged prostate is the most common cause. Constipation, infection and surgery can set it off. So can cold and hay fever tablets, some antidepressants and strong painkillers. A slow form has little pain, with dribbling and a swollen lower belly.",
      },
      {
        heading: "What you can do",
        text: "Try a warm bath or shower, privacy and the sound of running water, but do not wait for hours. Stop cold and hay fever remedies that may have caused it. Do not drink large amounts to force it. Bring a list of medicines. With a blocked catheter, check that it is not kinked, then call your nurse.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department now if you cannot pass urine at all and the bladder is painful. Call your emergency number if there is also numbness between the legs, weak legs, new loss of bowel control, or fever with confusion. A slow stream with dribbling for weeks needs a visit within days if the belly is swollen; otherwise it can be routine.",
      },
    ],
  },
  {
    id: "haematuria",
    title: "Blood in the urine (haematuria)",
    keywords: [
      "blood in pee", "red urine", "pink urine", "cola coloured urine", "peeing blood", "blood clots in urine",
      "brown urine", "blood in wee", "haematuria", "hematuria", "bleeding when urinating", "bladder cancer sign",
    ],
    sourceIds: ["nhs-blood-in-urine", "nice-ng12", "baus-haematuria"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Blood can turn urine pink, red or brown like cola. Infection, stones, an enlarged prostate, kidney disease, hard exercise and injury are common causes. Painless blood, even once, can be a sign of cancer of the bladder or kidney. Beetroot and some medicines also colour urine, and period blood can mix in.",
      },
      {
        heading: "What you can do",
        text: "Do not ignore it because it went away. Note the colour, clots, pain and other signs. Drink water. Bring a sample. Do not stop a blood thinner on your own, but tell the doctor. Women should note where they are in their cycle. Stop smoking, which is the main cause of bladder cancer.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for clots, being unable to pass urine, heavy bleeding, faintness, a blow to the side, or fever with side pain. See a doctor within 24 hours for visible blood. Visible blood over 45 without infection, or which comes back after treatment, needs fast referral. Blood found only on a dipstick can wait for a routine repeat test.",
      },
      {
        heading: "Who needs extra care",
        text: "On blood thinners, blood in the urine should still be looked into; the tablet may only have unmasked the cause. Cola-coloured urine with swollen face or ankles, or after a sore throat, points to the kidneys and needs care the same day. So does dark urine after very hard exercise or a crush.",
      },
    ],
  },
  {
    id: "incontinence",
    title: "Leaking urine (incontinence)",
    keywords: [
      "leaking pee", "wee when I cough", "bladder leaks", "overactive bladder", "can't hold urine",
      "stress incontinence", "urge to go", "wet myself", "weak bladder", "pelvic floor", "incontinance",
      "peeing when laughing",
    ],
    sourceIds: ["nhs-urinary-incontinence", "nice-ng123", "bladder-bowel-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Leaks on coughing, laughing or lifting are called stress incontinence; weak pelvic floor muscles are the cause. A sudden strong urge, and not getting there in time, is urge incontinence. Many people get both. Birth, menopause, prostate trouble, extra weight, constipation, infection and some medicines play a part. It is common and treatable.",
      },
      {
        heading: "What you can do",
        text: "Do pelvic floor exercises three times a day for three months: squeeze as if holding back wind and urine, hold, then let go. Cut down caffeine and alcohol, but do not drink too little. Treat constipation, lose weight if needed and stop smoking. Bladder training stretches the time between visits. Pads can help meanwhile.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if loss of bladder control is sudden, with numbness between the legs, weak legs, severe back pain, or being unable to pass urine. See a doctor within 24 hours for leaks with burning or fever, or new confusion. Book a visit within two weeks for blood or a lump. Long-standing leaks can wait for a routine visit, and deserve one.",
      },
    ],
  },
  {
    id: "prostate-enlarged",
    title: "Prostate trouble (enlarged prostate)",
    keywords: [
      "weak stream", "getting up at night to pee", "slow to start urinating", "dribbling", "BPH", "prostate",
      "PSA test", "prostrate problems", "enlarged prostate", "hesitancy", "prostate cancer worry",
      "frequent urination man",
    ],
    sourceIds: ["nhs-prostate-enlargement", "nice-cg97", "prostate-cancer-uk", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The prostate lies under the bladder in men and grows with age. It can make the stream weak or slow to start, with dribbling, a feeling of not being empty, and trips at night. This is mostly benign. Prostate cancer often causes no signs early on. Fever, pain and burning point to infection of the prostate.",
      },
      {
        heading: "What you can do",
        text: "Drink less in the two hours before bed, and less caffeine and alcohol. Take your time and empty twice. Avoid constipation. Ask a pharmacist before taking decongestants or antihistamines, which can stop the flow. Tablets can relax or shrink the prostate. Talk with a doctor about the pros and cons of a PSA test.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if you cannot pass urine. See a doctor the same day for fever with burning or pain between the legs, or for visible blood. Book a visit within two weeks for new bone pain, weight loss, or new erection problems with urinary change. Slow-growing symptoms can wait for a routine visit. A man with a family history may ask for advice from 45.",
      },
    ],
  },
  {
    id: "testicular-torsion",
    title: "Twisted testicle (testicular torsion)",
    keywords: [
      "sudden testicle pain", "twisted ball", "swollen testicle teenager", "ball pain vomiting", "pain in scrotum",
      "torsion", "testical pain", "balls hurt suddenly", "one testicle higher", "sore nut", "groin pain teenage boy",
    ],
    sourceIds: ["nhs-testicle-pain", "eau-paediatric", "cks-scrotal-pain-swelling"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The testicle can twist on its cord, which cuts off its blood. Sudden, severe pain starts in one testicle, often with sickness or vomiting. It may be swollen, sit higher or lie sideways. Pain can be felt in the groin or lower belly. It is most common between 12 and 18 years, but can strike at any age, also during sleep.",
      },
      {
        heading: "What you can do",
        text: "Go to the emergency department straight away, as the testicle can often be saved if it is untwisted within about six hours. Do not wait for it to settle. Eat and drink nothing, since an operation may be needed. Do not try to turn it back. Boys may be shy, so ask about the testicles when they have belly pain.",
      },
      {
        heading: "When to get help",
        text: "Treat any sudden pain in a testicle as an emergency, even when it comes and goes or starts after a knock. Pain that went away suddenly still needs to be checked the same day, since it may twist again. Pain that builds over days with burning urine or discharge needs a doctor within 24 hours. A painless lump needs a visit within days.",
      },
    ],
  },
  {
    id: "epididymitis",
    title: "Swollen, sore testicle (epididymitis)",
    keywords: [
      "sore swollen testicle", "epididymitis", "ball ache for days", "testicle tender at back",
      "scrotum swollen and burning pee", "orchitis", "infected testicle", "epididimitis",
      "discharge and testicle pain", "heavy balls",
    ],
    sourceIds: ["nhs-epididymitis", "bashh-epididymo", "cks-scrotal-pain-swelling"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This is swelling of the tube behind the testicle, mostly from infection. Pain and swelling build over one to three days, mostly on one side, with warmth, and sometimes fever, burning urine or discharge. Under 35 a sexually transmitted infection is the usual cause; over 35 it is more often a urine infection. Mumps can cause it too.",
      },
      {
        heading: "What you can do",
        text: "Rest, wear snug underwear, raise the scrotum on a folded towel and use a wrapped cold pack. Paracetamol or ibuprofen can ease pain. Antibiotics are needed. Avoid sex until treatment is finished and partners have been tested. Finish the course. Swelling can take weeks to go.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department at once for sudden or severe pain, above all under 25, since a twisted testicle looks alike. Go too for high fever with shivers or dark, foul skin of the scrotum. Otherwise see a doctor or sexual health clinic within 24 hours. Return if there is no change after three days. A lump that stays needs a scan.",
      },
    ],
  },
  {
    id: "testicular-lump",
    title: "Lump in the testicle",
    keywords: [
      "lump on ball", "testicular cancer", "painless lump", "pea sized lump testicle", "swollen scrotum", "hydrocele",
      "varicocele", "bag of worms", "testical lump", "hard ball", "cyst on testicle",
    ],
    sourceIds: ["nhs-testicular-cancer", "nice-ng12", "nhs-testicle-lumps-and-swellings"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most lumps in the scrotum are harmless, such as a cyst, a collection of fluid, or swollen veins that feel like a bag of worms. Testicular cancer mostly shows as a painless hard lump or swelling in one testicle, or a heavy dragging feeling. It is most common between 15 and 49 and is very often cured.",
      },
      {
        heading: "What you can do",
        text: "Check once a month after a warm shower: roll each testicle between fingers and thumb. One may hang lower or be larger; look for change. A soft tube at the back is normal. Do not be shy about showing a lump. Support underwear can ease an ache. Smokers should stop.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for sudden severe pain, a hot red swollen scrotum with fever, or a lump in the groin that is hard and cannot be pushed back. Book a visit within days for any new lump, swelling, heaviness or change in shape, with a quick scan. A soft swelling that was checked before and has not changed can wait.",
      },
    ],
  },
  {
    id: "sti",
    title: "Sexually transmitted infections",
    keywords: [
      "STI", "STD", "chlamydia", "gonorrhoea", "discharge from penis", "genital sores", "herpes", "genital warts",
      "syphilis", "unprotected sex", "clap", "sores down there", "clamydia", "burning pee after sex",
      "itchy genitals", "gonorrhea",
    ],
    sourceIds: ["nhs-sexually-transmitted-infections-stis", "bashh-standards", "cdc-sti"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Infections such as chlamydia and gonorrhoea are passed on by sex and often cause no signs. Signs are burning urine, unusual discharge, pain low in the belly, and bleeding between periods or after sex. Sores, blisters, lumps, a rash or an itch may show. If left alone, some can harm fertility, an unborn baby or the nerves.",
      },
      {
        heading: "What you can do",
        text: "Visit a sexual health clinic; it is private and often free. Home test kits are available in many places. Avoid sex until results and treatment are done, and tell partners so that they can be tested. Use condoms. Vaccines protect against HPV and hepatitis B. Salt water bathing can ease sore skin.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for severe belly pain with fever, sudden testicle pain, or a stiff neck with genital blisters. Be seen within 24 hours for possible HIV contact in the last 72 hours, or after sexual assault. Pregnancy, first painful blisters and pelvic pain need care as fast. Discharge or a painless sore needs a visit within days. A routine check can be planned.",
      },
      {
        heading: "Who needs extra care",
        text: "In pregnancy, new sores or contact with syphilis or herpes need advice the same day, to protect the baby. If someone was forced or hurt during sex, a sexual assault centre gives care. It can keep evidence too, with or without the police.",
      },
    ],
  },
  {
    id: "priapism",
    title: "Erection that will not go down (priapism)",
    keywords: [
      "erection won't go away", "hard for 4 hours", "painful erection", "priapism", "viagra erection lasting hours",
      "stuck erection", "sickle cell erection", "erection after injection", "permanent erection", "preapism",
    ],
    sourceIds: ["nhs-priapism", "eau-sexual", "sickle-cell-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Priapism is an erection that lasts over four hours and is not due to arousal. It is often painful. Blood is trapped and the tissue lacks oxygen, so lasting damage can follow within hours. Sickle cell disease, injections for erections, some medicines for mood, and drugs such as cocaine can cause it.",
      },
      {
        heading: "What you can do",
        text: "Go to the emergency department as soon as two hours have passed, and at once at four. On the way: pass urine, drink water, walk gently and take paracetamol. Do not have sex, drink alcohol, or use cold packs if sickle cell disease is known. Bring a list of medicines and drugs taken, including injections.",
      },
      {
        heading: "When to get help",
        text: "An erection that lasts four hours is an emergency, also when pain is mild. People with sickle cell disease should go after two hours, or sooner with chest pain or fever. Short, repeated painful erections that settle need a doctor within 24 hours. An erection after a blow that is partly firm and painless should be seen the same day.",
      },
    ],
  },
  {
    id: "erectile-dysfunction",
    title: "Erection problems (erectile dysfunction)",
    keywords: [
      "can't get hard", "impotence", "ED", "viagra", "sildenafil", "losing erection", "erection problems",
      "performance anxiety", "impotent", "erectile disfunction", "soft during sex", "low libido man",
      "no morning erection",
    ],
    sourceIds: ["nhs-erection-problems-erectile-dysfunction", "cks-erectile-dysfunction", "bssm-ed"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Trouble getting or keeping an erection is common and becomes more so with age. Stress, tiredness, alcohol and worry can cause it for a time. When it lasts, narrowed arteries, diabetes, high blood pressure, low testosterone or medicines may be the reason. It can be the first sign of heart disease, so it is worth a check.",
      },
      {
        heading: "What you can do",
        text: "Cut down alcohol, stop smoking, lose weight, sleep well and exercise. Talk with your partner. A pharmacist can check whether tablets such as sildenafil are safe. Do not buy them from unknown websites. If there are morning erections, stress is a likely cause and counselling can help. Do not stop prescribed medicines by yourself.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for an erection lasting four hours, or for erection loss with numbness between the legs, weak legs or bladder trouble. Call your emergency number for chest pain during sex, and tell the crew if you took a tablet for erections. See a doctor within a week after injury or for a bent painful penis. Other cases can wait for a routine visit.",
      },
      {
        heading: "Medicines and cautions",
        text: "Sildenafil and similar tablets must never be taken with nitrates such as GTN spray or with poppers: blood pressure can drop to a dangerous level. Take care with prostate tablets ending in -osin. People with recent heart attack, stroke or angina need a doctor's advice first.",
      },
    ],
  },
  {
    id: "balanitis",
    title: "Sore end of the penis (balanitis)",
    keywords: [
      "sore penis head", "red foreskin", "itchy penis", "smelly discharge under foreskin", "thrush man", "balantis",
      "tight foreskin", "swollen foreskin", "phimosis", "stuck foreskin", "child sore willy", "red tip",
    ],
    sourceIds: ["nhs-balanitis", "cks-balanitis", "bashh-balanitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Balanitis is soreness of the head of the penis. It may be red, itchy and swollen, with a thick discharge, a smell, or pain on passing urine. Thrush, soap, poor or too much washing, skin disease, diabetes and sexually transmitted infection can cause it. It is common in boys whose foreskin does not yet slide back.",
      },
      {
        heading: "What you can do",
        text: "Wash each day with warm water only, dry gently, and pull the foreskin forward again. Never force it back in a child. Avoid soap, bubble bath and wet wipes. A pharmacist can advise adults on thrush cream. Use condoms or avoid sex until it heals, and have partners checked if thrush returns.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if the foreskin is stuck behind the head and cannot be moved forward, if urine cannot be passed, or if skin turns black. See a doctor within 24 hours for fever or fast-spreading redness, or in a child in pain who holds on to urine. Book a visit within days for sores, or no change after a week. Test for diabetes if it keeps coming back.",
      },
    ],
  },
  {
    id: "acute-kidney-injury",
    title: "Sudden drop in kidney function (acute kidney injury)",
    keywords: [
      "kidneys failing", "not peeing much", "no urine all day", "AKI", "creatinine high", "kidney failure",
      "dehydrated and not weeing", "dark little urine", "kidney function dropped", "low urine output",
      "kidney shut down",
    ],
    sourceIds: ["nhs-acute-kidney-injury", "nice-ng148", "think-kidneys"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Acute kidney injury means that the kidneys suddenly work less well. It mostly comes along with bad diarrhoea, infection, blood loss, a blocked bladder or certain medicines. Little urine, feeling sick, swelling, confusion and tiredness may show. Early on, a blood test may be the only sign.",
      },
      {
        heading: "What you can do",
        text: "When ill with vomiting, diarrhoea or fever, drink small amounts often. Ask a pharmacist or doctor which tablets to pause. These may be water tablets, metformin, and blood pressure tablets ending in -pril or -sartan. Avoid ibuprofen and the like. Restart once you eat and drink as normal for 24 to 48 hours. Have the blood test that was asked for.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, severe short breath, chest pain, fainting, muscle weakness with a slow pulse, or a fit. Go to the emergency department for no urine in 12 hours, or a full bladder that will not empty. See a doctor within 24 hours if urine is scant during illness. A small change found on a routine test can be repeated as asked.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher over 65, with kidney, heart or liver disease, diabetes, dementia, or prostate trouble. Drink plans set by a heart or kidney team come first. People on dialysis who miss a session, or feel weak or short of breath, should go to hospital.",
      },
    ],
  },
];
