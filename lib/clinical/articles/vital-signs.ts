import type { Article } from "@/lib/clinical/types";

export const VITAL_SIGNS_ARTICLES: readonly Article[] = [
  {
    id: "low-oxygen",
    title: "Low oxygen level",
    keywords: [
      "oxygen level low", "pulse oximeter 90", "sats dropped", "SpO2", "oxygen 88", "finger monitor reading",
      "low oxygen saturation", "blue lips", "sats 92", "oximiter", "oxygen level 94", "hypoxia",
    ],
    sourceIds: ["rcp-news2", "bts-oxygen", "nhs-pulse-oximeter"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A finger meter shows how much oxygen the blood carries. For most people 95 to 100% at rest is normal. Some people with COPD have a lower usual range, such as 88 to 92%. Cold hands, nail varnish and movement give false low values. On brown or black skin the meter may read too high, so go by how you feel as well.",
      },
      {
        heading: "What you can do",
        text: "Sit upright, rest for five minutes, warm the hand, take off nail varnish, and keep still for a minute. Read the steady value, on a finger of the other hand too. Note breathing rate and pulse. Use your inhaler if this is part of your plan. Do not turn up home oxygen without advice. No smoking near oxygen.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for 92% or below (or clearly below your own usual range), blue or grey lips, severe short breath, chest pain, confusion or drowsiness. A reading of 93 or 94% at rest, with illness, needs a doctor the same day. A single odd value that is normal on repeat, in somebody who feels well, can be watched. Signs matter more than the number.",
      },
    ],
  },
  {
    id: "fast-heart-rate",
    title: "Fast heart rate",
    keywords: [
      "pulse 120", "heart rate high", "heart beating fast", "tachycardia", "heart rate 150",
      "smartwatch high heart rate", "resting pulse 110", "racing pulse", "pulse won't slow down", "tacycardia",
      "fast pulse resting", "heart rate 130",
    ],
    sourceIds: ["rcp-news2", "nhs-heart-palpitations", "bhf-palpitations"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A resting pulse of 60 to 100 is usual for adults; children's are faster. Effort, fever, pain, worry, caffeine and lack of fluid raise it for a while. A fast pulse at rest can also come from a rhythm problem, infection, bleeding, low blood count, a lung clot, an overactive thyroid or medicines. Watches can misread.",
      },
      {
        heading: "What you can do",
        text: "Sit quietly for ten minutes and count the pulse at the wrist for a full minute. Feel if it is regular. Drink water. Check the temperature. Avoid caffeine, nicotine and energy drinks. Breathe slowly. If you know this rhythm and were taught how to strain to stop it, try that. Note tablets, and when it began.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fast pulse with chest pain, short breath, fainting, confusion, or pale clammy skin, or over 150 at rest. A pulse over 130 that stays needs emergency care too. Over 110 at rest for some hours, or new and uneven, needs a doctor the same day. A pulse of 100 to 110 with a mild fever or worry, that settles, can be watched.",
      },
    ],
  },
  {
    id: "slow-heart-rate",
    title: "Slow heart rate",
    keywords: [
      "pulse 45", "slow heartbeat", "heart rate low", "bradycardia", "heart rate 40", "pulse under 50",
      "dizzy slow pulse", "smartwatch low heart rate", "beta blocker slow", "bradicardia", "pacemaker check",
      "heart slow and tired",
    ],
    sourceIds: ["rcp-news2", "nhs-arrhythmia", "bhf-arrhythmia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A resting pulse under 60 is called slow. In fit people and in sleep, 40 to 60 is normal. It can also come from beta-blockers and other heart tablets, digoxin, an underactive thyroid, cold, high potassium, or worn wiring of the heart. Dizziness, fainting, tiredness, short breath or confusion show that the slow pulse matters.",
      },
      {
        heading: "What you can do",
        text: "Sit or lie down, and count the pulse for a full minute; then check with another device. List your tablets with doses, and do not take the next heart-slowing dose before you ask. Do not drive if you were faint. Eye drops for glaucoma can slow the heart too. Keep warm and rise slowly.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a slow pulse with fainting, chest pain, short breath, confusion or pale clammy skin, or under 40 while awake and not an athlete. A pulse of 40 to 50 with dizziness, or on digoxin or a beta-blocker, needs a doctor the same day. A slow pulse without any symptoms in a fit person can be raised at a routine visit.",
      },
    ],
  },
  {
    id: "low-blood-pressure-shock",
    title: "Low blood pressure and shock",
    keywords: [
      "low blood pressure", "BP 85/50", "hypotension", "faint on standing", "pale clammy cold", "shock",
      "dizzy low BP", "blood pressure 90", "light-headed standing up", "collapsed low pressure", "low presure",
      "hypotensive", "cold sweaty skin",
    ],
    sourceIds: ["nhs-low-blood-pressure-hypotension", "rcp-news2", "nice-ng253"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A reading under 90/60 is low. Some healthy people, and many in early pregnancy, run low without harm. A fall on standing causes dizziness, and is common with age, lack of fluid and tablets. Shock is different: blood flow is too low, with cold clammy or mottled skin, a fast weak pulse, fast breathing, little urine and confusion.",
      },
      {
        heading: "What you can do",
        text: "For dizziness: lie down with legs raised, drink water, then rise in stages. Avoid long standing, heat, alcohol and big meals. Ask a doctor about water, blood pressure and prostate tablets; do not just stop them. For signs of shock: call for help, lie flat, keep warm, press on bleeding, and give nothing to eat or drink.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a low reading with fainting, confusion, chest pain, short breath, cold clammy skin, bleeding, severe pain, a spreading rash or likely infection. A top number of 90 or less that is new for you, or over 40 below usual when unwell, needs emergency care. New dizziness on standing with falls needs a doctor within 24 hours. A steady low reading without symptoms can wait.",
      },
    ],
  },
  {
    id: "high-temperature",
    title: "High temperature reading",
    keywords: [
      "temperature 40", "thermometer says 39.5", "fever 104", "how high is too high", "very high temperature", "38.5",
      "burning hot", "hyperthermia", "temp reading 41", "feaver reading", "what temperature is dangerous",
      "hyperpyrexia",
    ],
    sourceIds: ["rcp-news2", "nhs-fever-in-adults", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A normal temperature is about 36.1 to 37.5 °C. From 38 °C (100.4 °F) it is fever, from 39 °C high fever. Fever mostly means infection and is seldom harmful by itself. Above 40 °C, think also of heatstroke, drugs or a reaction to medicine. Ear and forehead meters can be off, so repeat the reading.",
      },
      {
        heading: "What you can do",
        text: "Measure under the arm or in the ear as the leaflet says, ten minutes after hot or cold drinks. Drink plenty, wear light clothes, keep the room cool. Paracetamol by the label is for comfort, not for the number. Do not use ice or cold baths for fever from infection. For heatstroke, cool hard and fast.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a high temperature with confusion, a fit, stiff neck, a rash that does not fade, fast breathing, stiff muscles or collapse. Call for over 40 °C after heat or drugs. Go to hospital for 38 °C or more under three months or on chemotherapy. Over 39 °C at three to six months, or 40 °C or more at any age, needs a doctor the same day. Milder fever in a well person can stay home.",
      },
    ],
  },
  {
    id: "low-temperature",
    title: "Low body temperature reading",
    keywords: [
      "temperature 35", "low body temp", "thermometer 34.5", "feel freezing low temperature", "cold and shivery 35.2",
      "body temp low", "below 36", "baby temperature 35.5", "low temprature", "sub normal temperature",
      "cold to touch elderly",
    ],
    sourceIds: ["rcp-news2", "nhs-hypothermia", "uk-sepsis-trust"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Below 36 °C is low, and below 35 °C is hypothermia. A wrong reading is common, so measure again. Cold surroundings, wet clothes, alcohol, an underactive thyroid, low sugar and some medicines lower it. In older people, babies and those with weak immunity, a low temperature can be a sign of serious infection, even without fever.",
      },
      {
        heading: "What you can do",
        text: "Repeat with another meter in the ear or under the arm after ten minutes indoors. Get warm and dry: layers, hat, blanket, warm drinks and food if fully awake. No alcohol, hot bath or rubbing. Check blood sugar with diabetes. Put a baby skin to skin under a blanket, and offer a feed.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for below 35 °C, or any low temperature with confusion, drowsiness, slurred speech, slow breathing, mottled skin or shivering that has stopped. A baby under 36 °C who does not warm up or feeds poorly needs hospital at once. From 35 to 36 °C with signs of infection or in a frail person needs a doctor the same day. A well adult at 35.8 °C can be checked again later.",
      },
    ],
  },
  {
    id: "fast-breathing",
    title: "Fast breathing",
    keywords: [
      "breathing fast", "breathing rate 30", "rapid breathing", "breaths per minute high", "panting",
      "baby breathing fast", "tachypnoea", "respiratory rate 25", "quick shallow breaths", "breathing fast at rest",
      "count breaths", "tachypnea", "breethless fast",
    ],
    sourceIds: ["rcp-news2", "nice-ng143", "who-imci"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Adults at rest breathe 12 to 20 times a minute. Babies and children breathe faster: over 60 under six months, over 50 from six to twelve months, and over 40 from one to five years is too fast. Fever, worry and effort raise it. Lung infection, asthma, a clot, heart trouble, sepsis and high sugar do so too.",
      },
      {
        heading: "What you can do",
        text: "Count the breaths for a full minute while the person rests or sleeps, watching chest or belly. Look for ribs sucking in, flared nostrils, grunting, and lip colour. Sit upright. Use the inhaler plan if there is one. Lower fever for comfort and count again. With diabetes check sugar and ketones.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for over 25 breaths a minute in an adult at rest, trouble speaking, blue lips, grunting, sucking in at the ribs, exhaustion, confusion or chest pain. A rate of 21 to 24 in an ill adult, or too fast for age in a child who is alert, needs a doctor the same day. Fast breathing with worry, that settles within half an hour, can be watched if it has been checked before.",
      },
    ],
  },
  {
    id: "altered-consciousness",
    title: "Drowsy, hard to wake or unconscious",
    keywords: [
      "can't wake up", "unconscious", "drowsy and confused", "unresponsive", "passed out not waking",
      "very sleepy ill", "not responding", "semi conscious", "collapsed won't wake", "found unresponsive",
      "unconcious", "limp child", "floppy and drowsy",
    ],
    sourceIds: ["resus-council", "st-john-ambulance", "rcp-news2"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Being newly confused, very drowsy, or not waking is always serious. Causes include low sugar, stroke, head injury, a fit, infection, poisoning, alcohol, drugs, low oxygen, heat and cold. A child who is limp, does not look at you, or cannot be kept awake is the same. Snoring or gurgling may mean that the airway is blocked.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Shake the shoulder and shout. Tilt the head back and look for normal breathing for up to ten seconds. If not breathing normally, start CPR and send for a defibrillator. If breathing, lay on the side. Check blood sugar if you can. Give nothing by mouth. Note the time, look for tablets, injury and rash. Stay.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for anyone who cannot be woken, is hard to keep awake, newly confused, or not breathing normally. Call for a fit, head injury, likely overdose, fever with stiff neck or rash, or low sugar that does not lift. Someone who fainted, woke within a minute or two and is fully clear should still get advice the same day. Normal sleepiness after a bad night is not this.",
      },
    ],
  },
  {
    id: "frailty-fall",
    title: "Falls in older or frail people",
    keywords: [
      "fell over elderly", "mum keeps falling", "old person fall", "can't get up from floor", "frail",
      "unsteady on feet", "tripped at home", "dad fell and hit head", "keeps falling", "lying on floor all night",
      "fallen and can't get up", "gone off legs", "fals",
    ],
    sourceIds: ["nice-ng249", "nhs-falls", "age-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Falls are common over 65 and can have several causes: weak legs, poor balance, poor sight, loose rugs, low blood pressure, dizzy spells, tablets, infection, or a heart rhythm problem. A fall may be the first sign of illness. Thin bones break easily. Lying on the floor for long can harm muscles, kidneys and skin.",
      },
      {
        heading: "What you can do",
        text: "If hurt, stay still, call for help and keep warm. If not, roll on the side, crawl to a chair and rise slowly. Check head, hips, wrists and back. Later: ask for a review of tablets, eyesight, feet, blood pressure and bones; do strength and balance exercise; fix lights, rails and rugs; wear an alarm.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fall with hip pain, being unable to stand, a bang on the head with drowsiness, fainting, chest pain, stroke signs, or over an hour on the floor. Anyone on blood thinners who hit the head needs a check at once. See a doctor within 24 hours for a fall with confusion, fever or new weakness. Repeated trips without injury need a falls check within weeks.",
      },
    ],
  },
  {
    id: "general-checkup-admin",
    title: "Check-ups, forms and general questions",
    keywords: [
      "health check", "sick note", "check up", "fit note", "medical certificate", "vaccination appointment",
      "travel vaccines", "routine blood test", "smear test", "general advice", "MOT health", "referral letter",
      "screening", "checkup",
    ],
    sourceIds: ["nhs-nhs-health-check", "uk-nsc", "who-immunization"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Many visits are not about a new illness: a health check, blood pressure test, cervical or bowel screening, vaccines, travel advice, a note for work, a form, test results, or a review of long-term medicines. These can mostly be planned. Checks find silent problems such as high blood pressure, diabetes or early cancer.",
      },
      {
        heading: "What you can do",
        text: "Book online or by phone and say what it is for, so that the right person sees you. Many notes can be given by nurses, pharmacists or therapists as well as doctors. Often you can confirm being ill yourself for the first week. Travel vaccines need six to eight weeks. Bring your medicine list, readings and questions.",
      },
      {
        heading: "When to get help",
        text: "These can wait for a routine visit. Call your emergency number for chest pain, stroke signs, severe short breath or heavy bleeding, whatever the visit was for. Ask for help within 24 hours if a result was marked urgent, if vital medicine has run out, or if a form hides a new symptom. Do not put off screening that is overdue, or a lump, bleeding or weight loss.",
      },
    ],
  },
];
