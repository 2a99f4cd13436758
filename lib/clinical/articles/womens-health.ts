import type { Article } from "@/lib/clinical/types";

export const WOMENS_HEALTH_ARTICLES: readonly Article[] = [
  {
    id: "ectopic-pregnancy",
    title: "Ectopic pregnancy",
    keywords: [
      "missed period and pain one side", "tubal pregnancy", "pregnant outside womb", "shoulder tip pain",
      "positive test and bleeding", "ectopic", "pain low belly and late period", "ectopik",
      "collapsed early pregnancy", "pregnancy in tube",
    ],
    sourceIds: ["nhs-ectopic-pregnancy", "nice-ng126", "ectopic-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In an ectopic pregnancy the egg grows outside the womb, mostly in a tube. Signs come between weeks 4 and 12: pain low on one side, bleeding or brown discharge, pain at the tip of the shoulder, and pain on passing stool or urine. If the tube bursts, severe pain, fainting and collapse follow. Some women do not know that they are pregnant.",
      },
      {
        heading: "What you can do",
        text: "If pregnancy is possible, do a test now; it can help, but do not delay if you feel faint. Lie down and call for help if pain is strong. Eat and drink nothing. Do not drive. Have someone with you. Tell the team about an earlier ectopic, pelvic infection, tubal surgery, a coil or fertility treatment.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if a period is late or a test is positive, and there is sudden or severe low belly pain. Call for fainting, pale clammy skin or shoulder tip pain. For milder pain or bleeding in early pregnancy, go to hospital or an early pregnancy unit the same day. A coil or sterilisation does not rule it out.",
      },
    ],
  },
  {
    id: "early-pregnancy-bleeding",
    title: "Bleeding in early pregnancy (miscarriage)",
    keywords: [
      "spotting in pregnancy", "miscarriage", "bleeding at 8 weeks pregnant", "threatened miscarriage",
      "cramps early pregnancy", "miscarrage", "brown discharge pregnant", "implantation bleeding", "losing the baby",
      "clots pregnant", "pregnant and bleeding",
    ],
    sourceIds: ["nhs-miscarriage", "nice-ng126", "miscarriage-association"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Light bleeding in the first 12 weeks is common and many such pregnancies go on well. It can also be the start of a miscarriage, with cramps, heavier bleeding and clots. Sometimes it is an ectopic pregnancy, which is dangerous. Most miscarriages happen by chance. They are not caused by work, stress, exercise or sex.",
      },
      {
        heading: "What you can do",
        text: "Call your midwife, doctor or early pregnancy unit. Use pads, not tampons, and count them. Rest if you feel like it; bed rest does not prevent miscarriage. Paracetamol is the safe painkiller; avoid ibuprofen. Ask about your blood group, as some women need an injection. Grief is normal, and support lines can help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for soaking more than one pad an hour, fainting, severe pain, or shoulder tip pain. Go to hospital the same day for bleeding with belly pain, fever or foul discharge, or after an earlier ectopic. Light spotting without pain before 12 weeks needs a call within 24 hours to arrange a scan. After a miscarriage, fever or rising pain needs help at once.",
      },
    ],
  },
  {
    id: "pre-eclampsia",
    title: "Pre-eclampsia (high blood pressure in pregnancy)",
    keywords: [
      "pregnant headache seeing spots", "swollen face pregnant", "high blood pressure in pregnancy",
      "protein in urine pregnant", "pain under ribs pregnant", "preeclampsia", "toxaemia", "HELLP",
      "flashing lights pregnant", "preclampsia", "sudden swelling hands pregnancy",
    ],
    sourceIds: ["nhs-pre-eclampsia", "nice-ng133", "action-pre-eclampsia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Pre-eclampsia is high blood pressure with signs of strain on the body, after week 20 of pregnancy or up to six weeks after birth. There may be no signs early. Later come a severe headache, flashing lights or blurred sight, pain under the ribs, vomiting, and sudden swelling of face, hands or feet. It can lead to fits.",
      },
      {
        heading: "What you can do",
        text: "Go to all antenatal visits, since blood pressure and urine tests find it early. If you can measure at home, note the numbers. Take aspirin or blood pressure tablets only as the team has prescribed. Call the maternity unit day or night with any warning sign. Do not wait for the next visit.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, severe short breath, chest pain, confusion, or a reading of 160/110 or more. Call the maternity unit at once for severe headache, changed sight, pain under the ribs, sudden swelling, or less movement of the baby. A reading of 140/90 or more without signs needs a call the same day. Mild ankle swelling alone is common.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher in a first pregnancy, over 40, with twins, and with extra weight. Diabetes, kidney disease, lupus and high blood pressure raise it. So does having had it before, or in the family. It can start after birth, so do not ignore headache or changed sight in those weeks.",
      },
    ],
  },
  {
    id: "reduced-fetal-movements",
    title: "Baby moving less in pregnancy",
    keywords: [
      "baby not moving", "fewer kicks", "less movement pregnant", "baby quiet today", "haven't felt baby",
      "reduced movements", "kick count", "baby stopped kicking", "baby movements changed", "movment less", "no kicks",
    ],
    sourceIds: ["nhs-your-babys-movements", "rcog-rfm", "tommys"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most women feel the baby move between weeks 16 and 24. After that a pattern forms, with kicks, rolls and flutters until the birth. Babies do not move less near the end. Fewer or weaker movements, or a change from the usual pattern, can be the first sign that the baby is not well.",
      },
      {
        heading: "What you can do",
        text: "Do not wait until tomorrow, and do not rely on a home heart monitor or an app. Cold drinks or food are no safe test. Call the maternity unit now; staff are there day and night and will want to check. Lie on your left side while you arrange it. Sleep on your side in the last three months.",
      },
      {
        heading: "When to get help",
        text: "Call the maternity unit at once if movements are fewer, weaker or have stopped after week 24, and go in for a check of the heartbeat. Call your emergency number if there is also bleeding, severe pain or a collapse. If no movement has been felt by week 24, call the midwife the same day. Call each time it happens, even if all was well before.",
      },
    ],
  },
  {
    id: "labour-waters-broken",
    title: "Labour and waters breaking",
    keywords: [
      "contractions", "waters broke", "in labour", "mucus plug", "water leaking pregnant", "preterm labour",
      "baby coming", "green waters", "show", "cramps at 38 weeks", "labor started", "waters gone early",
      "how far apart contractions",
    ],
    sourceIds: ["nhs-signs-that-labour-has-begun", "nice-ng235", "nice-ng25"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Labour starts with contractions that come regularly and grow longer, stronger and closer. A plug of mucus, streaked with blood, may come away. Waters may break as a gush or a trickle, clear or pale. Before week 37 this is early labour and needs quick care. Practice contractions are irregular and ease off.",
      },
      {
        heading: "What you can do",
        text: "Call the maternity unit for advice at any sign of labour. Put on a pad so that the colour of the waters can be seen. In early labour, eat lightly, drink, move, use a warm bath if the waters have not broken, and take paracetamol. Time the contractions. Have notes and a bag ready.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the baby is coming now, if the cord can be felt or seen, for heavy bleeding or a fit. Call the unit at once for waters breaking, for green or bloody waters, fever, constant pain, less movement, or any labour before week 37. Go in for contractions every five minutes, or as your unit says. A mucus show alone near term can wait.",
      },
    ],
  },
  {
    id: "late-pregnancy-bleeding",
    title: "Bleeding in later pregnancy",
    keywords: [
      "bleeding at 30 weeks pregnant", "placenta praevia", "placental abruption", "blood third trimester",
      "pregnant bleeding and tight belly", "low lying placenta", "antepartum haemorrhage", "spotting late pregnancy",
      "fresh red blood pregnant", "bleading pregnant",
    ],
    sourceIds: ["nhs-vaginal-bleeding-in-pregnancy", "rcog-aph", "nice-ng235"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bleeding after week 24 can come from the neck of the womb, or from the placenta. If the placenta lies low, bright red blood comes without pain. If it comes away from the womb, there is constant pain, a hard belly and sometimes little visible blood. Both can harm mother and baby. A little blood-stained mucus near term may be a show.",
      },
      {
        heading: "What you can do",
        text: "Call the maternity unit straight away, also for small amounts. Put on a pad and keep it to show. Lie on your left side. Do not have sex and do not use tampons. Eat and drink nothing until the unit says that you can. Tell them about a low placenta, a fall or blow, and your blood group.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding, constant belly pain, a hard belly, faintness, or contractions with bleeding. Any other bleeding after week 24 needs a check in hospital the same day, and so does a blow to the belly. Less movement of the baby with bleeding is an emergency. Do not wait to see if it stops.",
      },
    ],
  },
  {
    id: "morning-sickness-hyperemesis",
    title: "Morning sickness and severe pregnancy sickness",
    keywords: [
      "morning sickness", "pregnant and vomiting", "hyperemesis gravidarum", "can't keep water down pregnant", "HG",
      "nausea in pregnancy", "throwing up pregnant", "hyperemisis", "sick all day pregnant", "pregnancy sickness",
      "dehydrated pregnant",
    ],
    sourceIds: ["nhs-vomiting-and-morning-sickness", "rcog-nvp", "pregnancy-sickness-support"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sickness in the first 12 to 16 weeks is very common and can strike at any time of day. It does not harm the baby. In the severe form, vomiting goes on many times a day, food and drink will not stay down, weight falls and urine gets dark. That can lead to serious lack of fluid.",
      },
      {
        heading: "What you can do",
        text: "Eat little and often: dry toast or crackers before getting up, plain cold foods, small sips. Rest, avoid smells that set it off, and try ginger. Take folic acid at a time when it stays down. Ask a doctor or pharmacist about anti-sickness tablets that are safe in pregnancy. Wrist bands help some women.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for vomited blood, fainting, confusion or severe belly pain. Call the midwife or doctor the same day if nothing stays down for 24 hours, if urine is dark or none passes for eight hours, with fever, pain on passing urine, or weight loss. Vomiting that starts after week 16 needs a check within 24 hours. Mild sickness can be handled at home.",
      },
    ],
  },
  {
    id: "postpartum-haemorrhage",
    title: "Heavy bleeding after birth",
    keywords: [
      "bleeding after having baby", "soaking pads after birth", "large clots after delivery", "lochia heavy",
      "postpartum bleeding", "haemorrhage after birth", "bleeding weeks after c-section",
      "still bleeding after birth", "postnatal bleeding", "passing clots size of golf ball",
    ],
    sourceIds: ["nhs-your-post-pregnancy-body", "rcog-pph", "nice-ng194"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bleeding after birth is normal: red for some days, then brown, and gone within about six weeks. It can increase for a moment on standing or feeding. Too much is soaking a pad within an hour, clots as big as a plum, or new heavy bleeding after it had slowed. Tissue left in the womb or infection can cause this, up to 12 weeks after birth.",
      },
      {
        heading: "What you can do",
        text: "Call for help if bleeding is heavy. Lie flat, keep warm, and have someone hold the baby. Pass urine if you can, since a full bladder makes it worse. Keep pads and clots to show. Use pads, not tampons. Do not take aspirin or ibuprofen while the bleeding is heavy.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for soaking a pad in an hour or less, large clots, fainting, a racing heart, or pale clammy skin. Call the maternity unit the same day for fever, foul smell, belly pain, or bleeding that becomes heavier or bright red again. Bleeding that lasts over six weeks, without other signs, can be raised at a routine visit.",
      },
    ],
  },
  {
    id: "postpartum-sepsis",
    title: "Infection after birth",
    keywords: [
      "fever after giving birth", "smelly discharge after baby", "c-section wound infected", "shivering after birth",
      "infected stitches", "childbed fever", "postpartum infection", "womb infection", "endometritis",
      "sore stitches oozing", "unwell after delivery",
    ],
    sourceIds: ["nice-ng194", "rcog-sepsis", "uk-sepsis-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In the six weeks after birth or pregnancy loss, germs can enter the womb, a wound, the breast, the bladder or the chest. Fever, shivers, belly pain, foul discharge, a red or leaking wound, or burning urine are signs. It can turn into sepsis within hours. Sore throat and diarrhoea also matter, as some germs spread from there.",
      },
      {
        heading: "What you can do",
        text: "Call the maternity unit or a doctor now if there is fever; do not wait for a home visit. Say when you gave birth. Take paracetamol for comfort, but do not let a lower temperature delay you. Keep wounds clean and dry and change pads often. Wash hands before and after the toilet.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fast breathing, a racing heart, mottled or blue skin, fainting, severe pain, or no urine in a day. A temperature of 38 °C or more, shivers or foul discharge within six weeks of birth needs care in hospital the same day. A slightly red stitch in a woman who feels well can be shown to the midwife within 24 hours.",
      },
    ],
  },
  {
    id: "postpartum-depression-psychosis",
    title: "Low mood, anxiety or confused thoughts after birth",
    keywords: [
      "postnatal depression", "baby blues", "can't bond with baby", "crying after birth", "PND",
      "hearing voices after baby", "postpartum psychosis", "thoughts of hurting baby", "intrusive thoughts baby",
      "feeling like a bad mum", "post natal depresion",
    ],
    sourceIds: ["nhs-post-natal-depression", "nhs-post-partum-psychosis", "nice-cg192"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tearful days in the first two weeks are called the baby blues and pass. Depression lasts longer: low mood, guilt, worry, no joy, trouble sleeping even when the baby sleeps. It can start at any time in the first year and affects fathers too. Psychosis is rare and sudden: confusion, racing thoughts, strange beliefs, seeing or hearing things.",
      },
      {
        heading: "What you can do",
        text: "Tell someone you trust, your midwife, health visitor or doctor. This is an illness, not a failure. Rest when you can, accept help, eat and go outside each day. Talking therapy and medicines that suit breastfeeding work well. Frightening unwanted thoughts are common; speak of them, as help is there.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for thoughts of killing yourself or harming the baby, strange beliefs, hearing voices, confusion, or being wildly high. Do not leave the mother alone with the baby. See a doctor within 24 hours for despair, or if not coping. Low mood beyond two weeks needs a visit within days. A crisis line can listen at any hour.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk of psychosis is higher with bipolar disorder or an earlier episode; plan care with the team before birth. Never stop mood medicines suddenly on finding out about a pregnancy. Traumatic birth, loss, money worries, violence at home and little support all add to the strain.",
      },
    ],
  },
  {
    id: "mastitis",
    title: "Sore, red breast (mastitis)",
    keywords: [
      "breastfeeding sore breast", "blocked duct", "red hot breast", "breast infection", "fever and breast pain",
      "hard lump breastfeeding", "mastitus", "engorged", "breast abscess", "milk fever", "painful boob nursing",
    ],
    sourceIds: ["nhs-mastitis", "cks-mastitis-breast-abscess", "abm-mastitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Mastitis is a swollen, painful, warm area of the breast, mostly while breastfeeding. It may look red, or be harder to see on brown or black skin. Aches, shivers and fever like flu can come on fast. Milk that is not moving well and swollen tissue start it; germs may follow. An abscess is a tender lump that fills with pus.",
      },
      {
        heading: "What you can do",
        text: "Go on feeding from both breasts as usual; the milk is safe. Do not pump more than the baby needs, and do not press hard or massage deeply. Use cold packs, and paracetamol or ibuprofen if safe for you. Rest, drink, and wear a soft bra. Ask a midwife or feeding adviser to check the latch.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with confusion, fast heartbeat, mottled skin or feeling very ill. See a doctor the same day for fever, cracked nipple with pus, or symptoms that have not eased within 12 to 24 hours. A lump that stays after treatment needs a scan. Breast redness when not breastfeeding needs a visit within days. Mild fullness can be handled at home.",
      },
    ],
  },
  {
    id: "period-pain",
    title: "Period pain",
    keywords: [
      "menstrual cramps", "bad period cramps", "dysmenorrhoea", "painful periods", "time of the month pain",
      "period pain won't go", "cramps back and thighs", "period pains", "dysmenorrhea", "womb cramps", "PMS",
    ],
    sourceIds: ["nhs-period-pain", "cks-dysmenorrhoea", "rcog-endometriosis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cramps low in the belly, which may spread to the back and thighs, are common on the first one to three days of a period. The womb squeezes to shed its lining. Sickness, loose stools and headache may come along. Pain that grows over the years, comes between periods or hurts during sex may point to endometriosis or fibroids.",
      },
      {
        heading: "What you can do",
        text: "Warmth, gentle exercise and rest help. Ibuprofen or naproxen works well for those who can safely take it, best started early; paracetamol is another choice. Follow the pack. A TENS machine may help. The pill or a hormone coil can make periods lighter and less painful.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe pain, fainting, or pain when a period is late or pregnancy is possible. Go to the emergency department for fever, rash and feeling very ill with a tampon in. See a doctor within 24 hours for fever with foul discharge. Book a routine visit if pain stops work or school, gets worse, or does not ease with painkillers.",
      },
    ],
  },
  {
    id: "heavy-periods",
    title: "Heavy periods",
    keywords: [
      "flooding", "soaking pads", "period with clots", "menorrhagia", "period lasting 10 days", "heavy bleeding",
      "changing tampon every hour", "fibroids", "periods too heavy", "anaemia from periods", "flooding at night",
    ],
    sourceIds: ["nhs-heavy-periods", "nice-ng88", "cks-menorrhagia-heavy-menstrual-bleeding"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Periods are heavy if they flood through clothes, need a change every one to two hours, last over seven days, have clots bigger than a large coin, or stop normal life. Fibroids, hormone changes, a copper coil, blood thinners and clotting problems can cause them. Often no cause is found. Iron may run low and cause tiredness.",
      },
      {
        heading: "What you can do",
        text: "Keep a diary of days and pads. Ibuprofen can ease pain and lower flow a little in those who can safely take it. Eat iron-rich food. A doctor can offer tranexamic acid tablets, a hormone coil, the pill or other options, and a blood test. Do a pregnancy test if a period was late.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for soaking a pad an hour for several hours with fainting, chest pain or short breath. Go to the emergency department for heavy bleeding in possible pregnancy. See a doctor within 24 hours for very heavy bleeding on blood thinners, or with great weakness. Bleeding between periods or after sex needs a visit within two weeks. Others can plan a routine visit.",
      },
    ],
  },
  {
    id: "vaginal-thrush-bv",
    title: "Vaginal thrush and bacterial vaginosis",
    keywords: [
      "itchy vagina", "white discharge like cottage cheese", "fishy smell", "thrush", "yeast infection", "BV",
      "vaginal itching", "bacterial vaginosis", "candida", "smelly discharge", "thrush treatment", "trush",
      "vulva sore",
    ],
    sourceIds: ["nhs-thrush-in-men-and-women", "nhs-bacterial-vaginosis", "bashh-vaginal"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Thrush causes itching, soreness and a thick white discharge with little smell. Bacterial vaginosis causes a thin grey or white discharge with a fishy smell, stronger after sex, and mostly no itch. Neither is classed as a sexually transmitted infection. Antibiotics, pregnancy, diabetes, tight clothes and perfumed soaps make them more likely.",
      },
      {
        heading: "What you can do",
        text: "For thrush, a pharmacist can supply a pessary, cream or, if not pregnant, a tablet. Bacterial vaginosis needs a prescription or a gel that a pharmacist can advise on. Wash with water only, wear cotton, and do not douche. Creams can weaken condoms. If it is the first time, have it checked rather than guess.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for severe lower belly pain with fever or vomiting. See a doctor or clinic within 24 hours for belly pain, fever, blisters or sores, or in pregnancy with waters leaking or bleeding. Book a visit within days in pregnancy, under 16 or over 60, after a new partner, or if it comes back over four times a year. Typical thrush can be treated at home.",
      },
    ],
  },
  {
    id: "pelvic-inflammatory-disease",
    title: "Pelvic infection (pelvic inflammatory disease)",
    keywords: [
      "PID", "pain during sex low belly", "pelvic infection", "lower stomach pain and discharge", "chlamydia pain",
      "infection of womb and tubes", "bleeding after sex", "pelvic pain fever", "pain deep inside",
      "tubo-ovarian abscess",
    ],
    sourceIds: ["nhs-pelvic-inflammatory-disease-pid", "bashh-pid", "cdc-sti"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This is infection of the womb, tubes and ovaries. It often follows chlamydia, gonorrhoea or other germs, and sometimes a coil fitting, birth or abortion. Pain low in the belly on both sides, pain deep inside during sex, unusual discharge, and bleeding between periods or after sex are signs. Fever may come. It can harm fertility if left.",
      },
      {
        heading: "What you can do",
        text: "Be seen quickly at a clinic or by a doctor, and do a pregnancy test. Antibiotics for two weeks are usual; finish them all. Rest, use paracetamol or ibuprofen, and avoid sex until you and your partners have been treated. Partners of the last six months need a test. Condoms protect.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for severe pain, high fever, vomiting, fainting, or a positive pregnancy test with pain. See a doctor the same day for lower belly pain with fever or discharge. Return within 72 hours if no better on treatment. Mild discharge without pain needs a visit within days. Long-lasting pelvic pain can wait for a routine visit.",
      },
    ],
  },
  {
    id: "ovarian-torsion-cyst",
    title: "Ovarian cyst and twisted ovary",
    keywords: [
      "sudden one sided pelvic pain", "ovarian cyst", "burst cyst", "twisted ovary", "pain in ovary", "cyst rupture",
      "ovary torsion", "stabbing pain ovary vomiting", "pain lower side and being sick", "ovarien cyst",
      "mittelschmerz", "ovulation pain",
    ],
    sourceIds: ["nhs-ovarian-cyst", "rcog-ovarian-cyst", "nice-cg122"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cysts are fluid-filled sacs on an ovary. Most cause no signs and go away. A big one can cause bloating, pressure or a dull ache. If it bursts, there is sudden sharp pain. If the ovary twists, severe pain on one side comes in waves with vomiting, and the ovary may lose its blood supply. A mild pain in mid-cycle is often ovulation.",
      },
      {
        heading: "What you can do",
        text: "For sudden or strong pain, go to hospital; do a pregnancy test if you can without delay, and eat nothing. For a mild ache with a known cyst, use warmth and paracetamol, and avoid hard exercise and sex while it is sore. Go to follow-up scans. Over 50, report lasting bloating.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe pain with fainting, or if pregnancy is possible. Go to the emergency department now for severe one-sided pelvic pain, mainly with vomiting or fever, also in girls and in pregnancy. Lasting bloating, feeling full fast or needing to pass urine often needs a visit within two weeks. A small known cyst without pain can wait.",
      },
    ],
  },
  {
    id: "menopause",
    title: "Menopause",
    keywords: [
      "hot flushes", "night sweats", "HRT", "perimenopause", "irregular periods at 48", "change of life",
      "vaginal dryness", "brain fog menopause", "hot flashes", "menapause", "low mood menopause",
      "joint pain menopause", "sweats",
    ],
    sourceIds: ["nhs-menopause", "nice-ng23", "british-menopause-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Menopause is the end of periods, mostly between 45 and 55. For years before it, periods change, and hot flushes, night sweats, poor sleep, low mood, anxiety, foggy thinking, aching joints, dry vagina and low sex drive may come. It is natural, but help is there if it troubles you. Before 40 it needs a check.",
      },
      {
        heading: "What you can do",
        text: "Keep cool, dress in layers, and cut down alcohol, caffeine and spicy food. Exercise, good sleep habits and talking therapy help. Hormone therapy eases most symptoms; a doctor can weigh benefits and risks with you. Vaginal oestrogen or moisturiser helps dryness. Contraception is needed for one to two years after the last period.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, sudden short breath or stroke signs. Get seen within 24 hours for one swollen painful leg, mainly on hormone tablets. Any bleeding a year or more after the last period needs a visit within two weeks. Thoughts of suicide need help at once. Other symptoms can wait for a routine visit, and do not have to be put up with.",
      },
      {
        heading: "Medicines and cautions",
        text: "Women with a womb need a progestogen along with oestrogen, to protect its lining. Patches, gels and sprays carry a lower risk of clots than tablets. Combined hormone therapy slightly raises the risk of breast cancer over the years. It may not suit people with past breast cancer, clots, stroke or liver disease. Ask a pharmacist before herbal products: St John's wort reacts with many medicines.",
      },
    ],
  },
  {
    id: "breast-lump",
    title: "Breast lump or change",
    keywords: [
      "lump in breast", "breast cancer worry", "dimpled breast", "nipple discharge", "hard lump", "found a lump",
      "breast pain", "inverted nipple", "lump in armpit", "bloody nipple", "cyst in breast", "sore boob",
      "lump chest man",
    ],
    sourceIds: ["nhs-breast-lump", "nice-ng12", "nhs-breast-cancer-in-women", "breast-cancer-now"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most breast lumps are not cancer. Cysts, harmless growths and hormone changes are common. Signs to have checked are a new lump in breast or armpit, dimpled or puckered skin, a nipple that turns in, bloody discharge, a rash round the nipple, or a change in shape. Sore, lumpy breasts before a period often settle after it. Men can get breast cancer too.",
      },
      {
        heading: "What you can do",
        text: "Get to know how your breasts look and feel. Book a visit without waiting for the next month if there is a clear lump. A well-fitting bra, paracetamol or anti-inflammatory gel can ease breast pain. Go to screening when invited, even when well. Tell the doctor about breast or ovarian cancer in the family.",
      },
      {
        heading: "When to get help",
        text: "Breast lumps are rarely an emergency, but see a doctor within days for any new lump, skin or nipple change; quick referral within two weeks is usual. Get care within 24 hours for a hot, red, painful breast with fever, or for fast swelling and redness. Call your emergency number only if feeling very ill with signs of sepsis. Pain on both sides without a lump can be routine.",
      },
    ],
  },
  {
    id: "emergency-contraception",
    title: "Emergency contraception",
    keywords: [
      "morning after pill", "condom broke", "condom split", "missed pills had sex", "plan B",
      "unprotected sex last night", "emergency pill", "copper coil after sex", "morning after", "ellaOne",
      "levonelle", "worried about pregnancy",
    ],
    sourceIds: ["nhs-emergency-contraception", "fsrh-ec", "who-ec"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Emergency contraception can prevent pregnancy after sex without protection, or when a method failed. A copper coil is the most effective and can be fitted up to five days after. A tablet with ulipristal can be taken up to five days after, and one with levonorgestrel up to three days. All work better the sooner they are used.",
      },
      {
        heading: "What you can do",
        text: "Go to a pharmacy, clinic or doctor today. Tell them the time of sex, the date of your last period, your weight, and all medicines. If vomiting comes within three hours, take another dose. Use condoms until your method works again. Do a pregnancy test three weeks after the sex. Ask about tests for infection.",
      },
      {
        heading: "When to get help",
        text: "Emergency contraception is needed within hours to days: get it within 24 hours if you can. Call your emergency number for severe lower belly pain or fainting. After forced sex, a sexual assault centre can help at once with care, contraception and evidence. Do a test if the next period is over seven days late or unusually light.",
      },
      {
        heading: "Medicines and cautions",
        text: "St John's wort, and some medicines for epilepsy, HIV and tuberculosis, weaken the tablets. A copper coil is then better. More body weight can weaken levonorgestrel too. Ulipristal does not suit people who take steroid tablets for severe asthma. Wait five days after it before you start hormone pills.",
      },
    ],
  },
  {
    id: "contraception-problem",
    title: "Missed pills and contraception problems",
    keywords: [
      "missed pill", "forgot pill", "implant bleeding", "coil strings gone", "lost coil threads", "late injection",
      "bleeding on the pill", "pill and antibiotics", "IUD moved", "mini pill late", "contraceptive patch fell off",
      "vomiting on pill",
    ],
    sourceIds: ["nhs-contraception", "fsrh-missed", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Missed pills, vomiting, late injections or a slipped coil can leave you without cover. One missed combined pill mostly still leaves you protected; two or more do not. Spotting in the first three months of a new method is common. Most antibiotics do not weaken the pill, but some epilepsy and tuberculosis medicines do.",
      },
      {
        heading: "What you can do",
        text: "Take the missed pill as soon as you think of it, even if that means two in one day, then go on as usual. If two or more are missed, use condoms for seven days and ask about emergency contraception. Read the leaflet, since rules differ between pills. Check coil threads each month.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, sudden short breath, stroke signs, or severe belly pain with a coil or late period. Get seen within 24 hours for a swollen painful calf, a new migraine with aura on the combined pill, or fever and pain after a coil fitting. Lost threads or emergency contraception need help within a day or two. Spotting or mood change can be routine.",
      },
      {
        heading: "Medicines and cautions",
        text: "The combined pill, patch and ring do not suit everyone. They are not for people with migraine with aura, past clots or stroke, or high blood pressure. The same goes for smokers aged 35 and over, and the first weeks after birth. Tell a doctor before an operation or long bed rest. The progestogen-only pill, implant, injection and coil are often safe instead.",
      },
    ],
  },
  {
    id: "postmenopausal-bleeding",
    title: "Bleeding after the menopause",
    keywords: [
      "bleeding after menopause", "spotting at 60", "period came back after years", "blood on underwear older woman",
      "bleeding on HRT", "womb cancer", "postmenopausal", "pink discharge after menopause", "endometrial cancer",
    ],
    sourceIds: ["nhs-post-menopausal-bleeding", "nice-ng12", "nhs-womb-cancer"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Any bleeding from the vagina a year or more after the last period should be checked, even a spot, and even if it happens once. Dry, thin tissue, polyps and hormone therapy are common causes. About one in ten women turns out to have cancer of the womb, which is easier to treat when found early.",
      },
      {
        heading: "What you can do",
        text: "Note the dates and the amount, and any hormones or blood thinners that you take. Use pads rather than tampons. Do not stop hormone therapy without advice. The usual tests are a look at the vagina and neck of the womb, an ultrasound, and sometimes a small sample from the lining. Take someone along for support.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding with fainting or a racing heart. See a doctor within 24 hours for soaking a pad every hour or two, or bleeding with fever and pain. All other bleeding after menopause needs a visit within a few days, with quick referral. Irregular spotting in the first months of hormone therapy should still be reported.",
      },
    ],
  },
  {
    id: "endometriosis",
    title: "Endometriosis",
    keywords: [
      "very painful periods", "pain during sex", "pelvic pain all month", "endo", "womb lining outside",
      "painful poo on period", "fertility and pain", "endometreosis", "chronic pelvic pain", "period pain fainting",
      "endometrosis",
    ],
    sourceIds: ["nhs-endometriosis", "nice-ng73", "endometriosis-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In endometriosis, tissue like the lining of the womb grows elsewhere in the pelvis. Periods can be very painful, and pain may last through the month, during or after sex, or on passing stool or urine. Tiredness and trouble getting pregnant are common. Scans can be normal, and it often takes years to be recognised.",
      },
      {
        heading: "What you can do",
        text: "Keep a diary of pain, bleeding, bowels and bladder for two to three months and show it. Heat, gentle exercise and a TENS machine can help. Ibuprofen or naproxen eases pain in those who can safely take it. The pill, other hormones or keyhole surgery are options. Support groups understand.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for sudden severe pain, fainting, fever with pelvic pain, or pain in possible pregnancy. See a doctor within 24 hours if pain cannot be controlled or urine cannot be passed. Book a visit within a few weeks if pain stops normal life, or if pregnancy has not come after a year of trying. Stable pain can be raised at a routine visit.",
      },
    ],
  },
  {
    id: "toxic-shock",
    title: "Toxic shock syndrome",
    keywords: [
      "tampon left in", "fever and rash with period", "TSS", "sunburn like rash fever", "tampon sickness",
      "toxic shock", "forgotten tampon", "peeling skin hands fever", "menstrual cup fever", "lost tampon unwell",
      "sudden fever dizzy rash",
    ],
    sourceIds: ["nhs-toxic-shock-syndrome", "uk-sepsis-trust", "cdc-tss"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Toxic shock is a rare but deadly reaction to poisons from germs on the skin, in the nose or in the vagina. It can follow a tampon, cup or cap left in too long, a wound, a burn, birth or surgery. High fever comes suddenly, with a flat red rash like sunburn, vomiting, diarrhoea, muscle pain, faintness and confusion.",
      },
      {
        heading: "What you can do",
        text: "Take out the tampon, cup or cap at once, and tell the team about it. Call for help. Lie down with legs raised. Do not wait for the rash. To prevent it, wash hands, use the lowest tampon strength needed, change it every four to eight hours, never use two, and keep burns and wounds covered.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden fever with a sunburn-like rash, faintness, confusion, fast breathing, or blue lips. Go to the emergency department at once for fever and vomiting while using a tampon. Do so in the days after a burn or wound, most of all in a child. A lost tampon that smells, with no fever, should be taken out within 24 hours.",
      },
    ],
  },
  {
    id: "uti-in-pregnancy",
    title: "Urine infection in pregnancy",
    keywords: [
      "UTI pregnant", "burning pee pregnant", "water infection while expecting", "cystitis in pregnancy",
      "pregnant and peeing blood", "bacteria in urine pregnant", "kidney infection pregnant",
      "urine infection pregnancy", "back pain fever pregnant",
    ],
    sourceIds: ["nhs-urinary-tract-infections-utis", "nice-ng109", "nice-ng111"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Urine infections are more common in pregnancy, since the tubes from the kidneys widen and drain more slowly. Burning, going often, cloudy or bloody urine and low belly ache are signs. Sometimes there are none, and a routine urine test finds it. It can climb to the kidneys or set off early labour, so it is always treated.",
      },
      {
        heading: "What you can do",
        text: "Call a midwife or doctor today and bring a urine sample. Take the full course of antibiotics; safe ones exist for each stage of pregnancy. Drink plenty. Paracetamol is fine for pain; avoid ibuprofen. Do not rely on cranberry or alkaline sachets. A repeat test after treatment shows that it is gone.",
      },
      {
        heading: "When to get help",
        text: "Go to the maternity unit or emergency department for fever, shivers, vomiting, or pain in the side or back. Go too for tightenings, leaking water, bleeding, or less movement of the baby. Call your emergency number for confusion, fast breathing or fainting. Burning or frequent urine without fever needs a doctor within 24 hours. Passing urine more often, without burning, is normal in pregnancy.",
      },
    ],
  },
];
