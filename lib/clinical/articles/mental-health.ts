import type { Article } from "@/lib/clinical/types";

export const MENTAL_HEALTH_ARTICLES: readonly Article[] = [
  {
    id: "suicidal-thoughts",
    title: "Thoughts of suicide",
    keywords: [
      "want to die", "suicidal", "kill myself", "end it all", "no reason to live", "don't want to be here",
      "better off dead", "planning suicide", "suicide", "life not worth living", "thinking of ending my life",
      "suisidal", "hopeless", "friend is suicidal",
    ],
    sourceIds: ["nhs-suicidal-thoughts", "lifeline-988", "samaritans", "nice-ng225"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Thoughts of not wanting to live can come with great pain, loss, illness, debt, loneliness or depression. They may be passing or strong, with or without a plan. They are a sign of distress, not of weakness, and they can get better with help. Many people who felt this way are glad later that they stayed.",
      },
      {
        heading: "What you can do",
        text: "Tell someone now: a friend, family, doctor or crisis line. You do not have to be sure to call. Go where other people are. Put distance between you and tablets, blades or other means; ask someone to keep them. Avoid alcohol and drugs. Get through the next hour, then the next. Ask another person directly about suicide; it does not put the idea in their head.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number or go to the emergency department now for a plan, the means at hand, an attempt, voices that tell you to do it, or if you cannot keep safe. Stay with a person at risk. A crisis line can listen at any hour of day or night. Thoughts without a plan still need a doctor or crisis team within 24 hours. Please do not wait.",
      },
      {
        heading: "Who needs extra care",
        text: "Risk is higher after an earlier attempt, after leaving hospital, after birth, with heavy drinking, long pain, a recent loss, or violence at home. Young people and older men may hide it. A sudden calm, giving things away, or saying goodbye are warning signs: ask, stay, and call.",
      },
    ],
  },
  {
    id: "self-harm",
    title: "Self-harm",
    keywords: [
      "cutting myself", "self harm", "hurting myself", "burns on purpose", "urge to cut", "my daughter cuts herself",
      "scratching arms", "hit myself", "self injury", "self-harming", "overdosed on purpose", "teen cutting",
      "self hurm",
    ],
    sourceIds: ["nice-ng225", "nhs-self-harm", "mind"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Self-harm means hurting the body on purpose, such as by cutting, burning, hitting or taking tablets. Many do it to cope with strong feelings, numbness or self-blame. It is not attention seeking. It can become a habit that is hard to stop. It raises the later risk of suicide, so it deserves kind, early help.",
      },
      {
        heading: "What you can do",
        text: "Care for wounds: press to stop bleeding, rinse and cover. When the urge comes, wait ten minutes, hold ice, run, draw, or call or text someone. Move blades and tablets out of reach. Tell a person you trust. For parents: stay calm, listen, do not punish. Talking therapy helps to find other ways to cope.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any overdose, heavy bleeding, deep cuts, or wanting to die. Go to the emergency department for any tablets taken on purpose, even if well, for gaping cuts, burns, or numb fingers. See a doctor or crisis team within 24 hours for new or more frequent self-harm, or in anyone under 16. A crisis line is there at any hour. Old scars without urges can be routine.",
      },
    ],
  },
  {
    id: "depression",
    title: "Depression and low mood",
    keywords: [
      "depressed", "feeling down", "low mood", "can't stop crying", "no motivation", "hopeless", "empty",
      "lost interest in everything", "sad all the time", "depresion", "antidepressants", "feel worthless",
      "feeling low",
    ],
    sourceIds: ["nhs-clinical-depression", "nice-ng222", "mind"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Low mood for a few days is part of life. In depression it lasts most of the day for two weeks or more. Joy and interest go, sleep and appetite change, energy is low, thinking is slow, and guilt or hopelessness grow. Some people feel numb, cross, or notice mainly aches. It is an illness, it is common, and it gets better with treatment.",
      },
      {
        heading: "What you can do",
        text: "Talk with someone. Plan one small task and one pleasant thing each day. Move, go outside, keep regular sleep, eat, and drink little alcohol. Talking therapy can often be booked without a doctor. Antidepressants take two to four weeks to work; do not stop them suddenly. Let a friend know how you are.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a plan to die, an attempt, voices, strange beliefs, or not eating or drinking. A crisis line can listen at any hour. See a doctor within 24 hours for thoughts of suicide, being unable to look after yourself or children, or low mood after birth. Book a visit within a week or two for low mood lasting over two weeks. Mild low mood can start with self-help.",
      },
      {
        heading: "Medicines and cautions",
        text: "In the first weeks of an antidepressant, some people, mainly under 25, feel more restless or have darker thoughts: get help at once. Ask a pharmacist before mixing with St John's wort, tramadol or migraine tablets. With bipolar disorder, antidepressants alone can set off a high.",
      },
    ],
  },
  {
    id: "anxiety",
    title: "Anxiety and worry",
    keywords: [
      "anxious", "worrying all the time", "nervous", "on edge", "can't relax", "health anxiety", "social anxiety",
      "overthinking", "anxiety attack", "GAD", "anxiaty", "dread", "tight chest worry", "stressed and scared",
    ],
    sourceIds: ["nhs-generalised-anxiety-disorder", "nice-cg113", "mind"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Anxiety is a feeling of fear or worry that is hard to control. The body joins in: a racing heart, tight chest, shaking, sweating, upset stomach, tense muscles and poor sleep. It becomes a problem when it lasts for weeks and holds back daily life. Thyroid trouble, caffeine, alcohol and some medicines can cause the same signs.",
      },
      {
        heading: "What you can do",
        text: "Breathe slowly, with the out-breath longer. Write worries down and set a daily worry time. Face what you avoid in small steps. Move, sleep regular hours, and cut down caffeine and alcohol. Talk with someone. Talking therapy works well and can often be booked directly. Limit searching for symptoms online.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain that is heavy or spreads, fainting, severe short breath, or a plan to die. Get help within 24 hours for thoughts of suicide, or if you cannot cope at all. Book a visit within two weeks if worry upsets work, sleep or home, with weight loss or a fast pulse at rest, or after birth. Mild worry can start with self-help.",
      },
    ],
  },
  {
    id: "panic-attack",
    title: "Panic attack",
    keywords: [
      "panic attack", "heart racing can't breathe scared", "feel like dying", "panicking", "hyperventilating scared",
      "sudden fear", "tight chest panic", "thought I was having a heart attack", "pannic", "shaking and terrified",
      "losing control", "derealisation",
    ],
    sourceIds: ["nhs-panic-disorder", "nice-cg113", "mind"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A panic attack is a rush of strong fear that peaks within ten minutes and mostly ends within half an hour. A pounding heart, short breath, tight chest, shaking, sweating, tingling, dizziness, sickness, and a fear of dying or losing control are typical. It feels terrible but does not harm the heart. The first one can be hard to tell from other illness.",
      },
      {
        heading: "What you can do",
        text: "Stay where you are if safe. Say: this will pass. Breathe in gently through the nose for four seconds and out for six. Name five things you can see. Do not fight it. Do not use a paper bag. Afterwards go on with what you did. Therapy helps to stop repeated attacks; caffeine, alcohol and drugs make them worse.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if chest pain is heavy or spreads, lasts over 15 minutes, comes with exertion, fainting or blue lips, or if it is a first attack over 40 or with heart risk. See a doctor the same day for a first attack that does not settle, or thoughts of suicide. Book a visit for repeated attacks, or avoiding places. Known, usual attacks can be handled at home.",
      },
    ],
  },
  {
    id: "psychosis",
    title: "Psychosis (hearing voices, strange beliefs)",
    keywords: [
      "hearing voices", "seeing things", "paranoid", "people watching me", "schizophrenia", "delusions",
      "thinks TV talks to him", "hallucinations", "out of touch with reality", "psychotic", "son acting strange",
      "phsychosis", "conspiracy against me",
    ],
    sourceIds: ["nhs-psychosis", "nice-cg178", "rethink"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In psychosis a person loses touch with what is real. They may hear voices, see things, feel watched or sent messages, hold odd fixed beliefs, speak in a jumbled way, or withdraw and stop caring for themselves. Stress, lack of sleep, cannabis and other drugs, bipolar illness, birth and brain disease can set it off. Early treatment gives the best result.",
      },
      {
        heading: "What you can do",
        text: "Stay calm, speak simply, and do not argue about beliefs or play along. Ask how it feels, and whether voices tell them to do things. Keep the room quiet. Remove weapons and tablets. Avoid cannabis, other drugs and alcohol. Take medicine as prescribed. Ask for an early psychosis team. Carers need support as well.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a risk to self or others, voices that command harm, not eating or drinking, or confusion with fever, headache, stiff muscles or after drugs. Sudden psychosis within weeks of birth is an emergency. A first episode needs a mental health team within 24 hours. With known illness, early warning signs or missed medicine need a call within a day or two.",
      },
    ],
  },
  {
    id: "mania",
    title: "Mania and bipolar disorder",
    keywords: [
      "manic", "bipolar", "not sleeping full of energy", "spending sprees", "racing thoughts", "talking fast",
      "high mood", "hypomania", "on top of the world not sleeping", "bi polar", "reckless behaviour", "grandiose",
      "mood swings extreme",
    ],
    sourceIds: ["nhs-bipolar-disorder", "nice-cg185", "bipolar-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In mania mood is very high or very cross for a week or more. There is little need for sleep, fast talk, racing thoughts, great plans, risky spending, sex or driving, and poor judgement. Some lose touch with what is real. Periods of deep depression may come before or after. Steroids, antidepressants, drugs, lack of sleep and birth can set it off.",
      },
      {
        heading: "What you can do",
        text: "Call your team or doctor early, at the first night or two of little sleep. Follow your plan. Keep quiet evenings, avoid caffeine, alcohol and drugs, and put off big choices. Ask someone to hold cards and car keys. Do not stop lithium or other medicine suddenly. If on an antidepressant, ask at once whether to stop it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for danger to self or others, thoughts of suicide, voices or strange beliefs, or no food, drink or sleep for days. Mania after birth is an emergency. See a mental health team or doctor within 24 hours for a new or growing high mood with little sleep. Mild mood swings over weeks can wait for a routine visit.",
      },
    ],
  },
  {
    id: "insomnia",
    title: "Trouble sleeping (insomnia)",
    keywords: [
      "can't sleep", "insomnia", "waking at 3am", "sleepless nights", "sleeping tablets", "lying awake", "poor sleep",
      "wide awake all night", "broken sleep", "insomina", "can't fall asleep", "awake worrying", "melatonin",
    ],
    sourceIds: ["nhs-insomnia", "cks-insomnia", "nice-mtg70"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Insomnia is trouble falling asleep, staying asleep or waking too early, so that you feel tired or low by day. Most adults need seven to nine hours, but this varies. Stress, worry, shift work, screens, caffeine, alcohol, pain, hot flushes, low mood and some medicines are causes. Short bad spells are normal.",
      },
      {
        heading: "What you can do",
        text: "Get up at the same time each day. Go to bed only when sleepy. If awake for about 20 minutes, get up and do something quiet. No caffeine after midday, no screens or heavy meals late, little alcohol. Keep the room dark and cool. Use bed for sleep. Online therapy for insomnia works better than tablets in the long run.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a plan to die, or for days without sleep with very high mood, voices or confusion. See a doctor within 24 hours for thoughts of suicide, severe withdrawal, or falling asleep at the wheel. Book a routine visit if poor sleep lasts over a month, with loud snoring and pauses, or restless legs. A few bad nights can be handled at home.",
      },
      {
        heading: "Medicines and cautions",
        text: "Sleeping tablets are for a few days only: they lose effect, cause falls and can be hard to stop. Sedating antihistamines leave people drowsy next day, and do not suit older people. Never mix them with alcohol or strong painkillers. Ask a pharmacist about herbal products.",
      },
    ],
  },
  {
    id: "eating-disorder",
    title: "Eating disorders (anorexia, bulimia, binge eating)",
    keywords: [
      "anorexia", "bulimia", "making myself sick", "not eating", "binge eating", "afraid of getting fat",
      "laxative abuse", "daughter won't eat", "starving myself", "purging", "anorexa", "obsessed with calories",
      "eating disorder help",
    ],
    sourceIds: ["nhs-eating-disorders", "nice-ng69", "rcpsych-meed", "beat"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Eating disorders are illnesses in which food, weight and shape take over. In anorexia people eat too little and fear weight gain. In bulimia they binge and then vomit, fast or over-exercise. Binge eating brings loss of control and shame. Any weight, sex or age can be affected. Starving or vomiting can harm the heart and salts in the blood.",
      },
      {
        heading: "What you can do",
        text: "Tell someone and ask for help early; there is no need to be very thin to deserve it. Eat small regular meals. Do not brush teeth right after vomiting; rinse with water. Do not stop eating and then suddenly eat a lot. Family should stay calm, avoid talk of weight, and share meals. Helplines know how to guide you.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fainting, chest pain, a slow or uneven pulse, a fit, confusion, great weakness, vomited blood, or thoughts of suicide. Get seen within 24 hours for no food for days, fast weight loss, or being too weak to rise from a squat. The same goes for vomiting many times a day, missed insulin in diabetes, or pregnancy. Other worries need a visit within a week: do not wait and see.",
      },
    ],
  },
  {
    id: "grief",
    title: "Grief and bereavement",
    keywords: [
      "bereavement", "someone died", "grief", "lost my mum", "can't cope after death", "mourning",
      "my husband passed away", "lost my baby", "pet died", "greif", "crying after funeral", "still grieving",
      "miscarriage grief",
    ],
    sourceIds: ["nhs-grief-bereavement-loss", "cruse", "mind"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Grief is the natural pain of losing someone. Shock, numbness, tears, anger, guilt, relief, poor sleep, no appetite, and trouble thinking can come in waves. Some people hear or see the person for a moment; that is common. There is no right way or set time. For most it eases slowly over months, though some days stay hard.",
      },
      {
        heading: "What you can do",
        text: "Let feelings come and talk with people who will listen. Eat a little, rest, walk, and keep a simple daily plan. Put off big choices. Accept help with meals or forms. Avoid too much alcohol. Tell children the truth in plain words. Bereavement groups and helplines can support you. Be kind to yourself.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a plan to die, wanting to join the person with means at hand, voices, or crushing chest pain. A crisis line can listen at any hour. See a doctor within 24 hours for thoughts of suicide, or not eating or drinking. Book a visit if you cannot manage daily life after some weeks, or if grief is as strong after six to twelve months. Other grief needs time and company.",
      },
    ],
  },
  {
    id: "ptsd",
    title: "After a trauma (post-traumatic stress, PTSD)",
    keywords: [
      "PTSD", "flashbacks", "nightmares after accident", "trauma", "can't stop reliving", "jumpy after attack",
      "abuse memories", "war memories", "birth trauma", "post traumatic stress", "assaulted and can't sleep",
      "ptsd symtoms", "survivor",
    ],
    sourceIds: ["nhs-post-traumatic-stress-disorder-ptsd", "nice-ng116", "ptsd-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "After a frightening event, many people have bad dreams, poor sleep, sudden memories, fear and anger. This mostly eases within a month. In PTSD it goes on or starts later: flashbacks as if it happens again, avoiding reminders, feeling numb, on guard, and jumpy. It can follow assault, accidents, war, birth, abuse or serious illness.",
      },
      {
        heading: "What you can do",
        text: "In the first weeks, stay with people you trust, keep to routines, eat, rest and move. Talk only as much as feels right. In a flashback, name the date, the place and five things you see. Avoid alcohol and drugs. Trauma-focused therapy works well, even years later. Work, legal or victim support can help too.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a plan to die, danger to others, or if you are not safe now. After a sexual assault, a centre can give care and keep evidence within the first days, with or without police. See a doctor within 24 hours for thoughts of suicide or not coping. Book a visit if signs last over four weeks. Poor sleep and fear in the first weeks can be watched with support.",
      },
    ],
  },
  {
    id: "stress-burnout",
    title: "Stress and burnout",
    keywords: [
      "stressed", "burnout", "overwhelmed", "work stress", "can't cope with work", "pressure", "snapping at people",
      "mentally exhausted", "breaking point", "burnt out", "need time off work", "stresed", "headaches from stress",
      "carer stress",
    ],
    sourceIds: ["nhs-stress", "mind", "hse-stress"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Stress is how body and mind react to too much pressure. Tense muscles, headache, upset stomach, racing thoughts, poor sleep, being short-tempered, and drinking or eating more are signs. Burnout is long work or caring stress that leaves people drained, distant and less able. It can lead to depression if it goes on.",
      },
      {
        heading: "What you can do",
        text: "List what presses on you and what can change. Say no to something. Take breaks, go outside, move, and sleep regular hours. Talk with a friend, manager or union, and share care tasks. Breathe slowly for five minutes. Cut down alcohol and caffeine. Money advice and carers' services can lighten the load.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain that is tight or spreads, stroke signs, or a plan to die. A crisis line can listen at any hour. See a doctor within 24 hours for thoughts of suicide or harming others. Book a visit if stress lasts over some weeks, sleep or work suffers, or drinking grows. Short spells of stress can start with self-help.",
      },
    ],
  },
  {
    id: "adhd",
    title: "Attention problems (ADHD)",
    keywords: [
      "ADHD", "can't concentrate", "hyperactive child", "ADD", "inattentive", "restless child",
      "forgetful distracted", "adhd assessment", "fidgety", "methylphenidate", "adult ADHD",
      "adhd medication side effects", "impulsive",
    ],
    sourceIds: ["nhs-attention-deficit-hyperactivity-disorder-adhd", "nice-ng87", "adhd-foundation"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "ADHD starts in childhood. Some people are easily distracted, forgetful and lose things. Others are restless, talk a lot, act before thinking and cannot wait. Many show both. It affects school, work and relations, and must be present in more than one place. Girls and adults are often missed. Poor sleep, hearing, anxiety or thyroid trouble can look the same.",
      },
      {
        heading: "What you can do",
        text: "Use routines, lists, timers and small steps; praise what goes well. Cut clutter and noise. Move often. Keep regular sleep and limit screens in the evening. Talk with school or work about support. Parent training helps families. For an assessment, note examples from home and school, also from early years.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, fainting, or thoughts of suicide with a plan. On ADHD medicine, see a doctor within 24 hours for palpitations, fainting on effort, very high mood, voices, or new thoughts of self-harm. Book a visit soon for poor growth, tics or low mood on treatment. Attention problems over months can be raised at a routine visit; waits may be long.",
      },
    ],
  },
  {
    id: "dementia-behaviour",
    title: "Changed behaviour in dementia",
    keywords: [
      "dementia aggressive", "mum with dementia wandering", "sundowning", "dementia hitting", "agitated dementia",
      "dementia not sleeping", "dementia hallucinations", "carer can't cope dementia", "dad with Alzheimer's angry",
      "dimentia behaviour", "refuses to eat dementia", "restless at night dementia",
    ],
    sourceIds: ["nice-ng97", "alzheimers-society", "nhs-dementia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "People with dementia may be restless, angry, full of fear, or quiet and withdrawn, often late in the day. It is mostly a way to show a need. They may be in pain, hungry, thirsty or bored, need the toilet, or not know a place or face. A sudden change over hours to days is more likely to come from infection, constipation, pain or a new medicine.",
      },
      {
        heading: "What you can do",
        text: "Stay calm, do not argue, and give space. Look for pain, a full bladder, constipation, fever, and poor sight or hearing. Keep routines, daylight, walks and music. Use simple words and a gentle voice. Make the home safe: locks, night lights, an identity band. Carers need rest: ask for a carer's assessment and respite.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for danger to anyone, a person who is missing, a fit, a fall with head injury, stroke signs, or great drowsiness. Sudden change over hours to days needs a doctor the same day to look for infection or pain. See a doctor within a day or two for not eating or drinking, or if a carer cannot go on. Slow changes over months can be discussed at a routine visit.",
      },
      {
        heading: "Medicines and cautions",
        text: "Calming medicines such as antipsychotics raise the risk of stroke, falls and death in dementia. They are kept for severe distress, at the lowest dose, with review every six weeks. In Lewy body dementia they can be very dangerous. Ask for a review of tablets that cloud thinking.",
      },
    ],
  },
  {
    id: "domestic-abuse",
    title: "Domestic abuse",
    keywords: [
      "partner hits me", "domestic violence", "abusive husband", "scared of partner", "controlled by boyfriend",
      "strangled by partner", "forced sex", "coercive control", "he threatens me", "DV", "afraid to go home",
      "abusive relationship", "forced marriage", "domestic abuse help",
    ],
    sourceIds: ["nhs-getting-help-for-domestic-violence", "nice-ph50", "refuge"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Abuse by a partner or relative may be hitting, choking, forced sex, threats, control of money, phone or friends, stalking, or constant put-downs. It can happen to anyone. It is not your fault. It often gets worse in pregnancy and when leaving. Pressure on the neck is very dangerous, even if no mark shows.",
      },
      {
        heading: "What you can do",
        text: "If it is safe, call a domestic abuse helpline; they can talk through options without pushing you. Make a plan: a bag, papers, keys, a code word, a safe place. Tell a doctor, midwife or pharmacist in private. Keep photos and notes where they cannot be found. Clear the search history or use another phone.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if you or your children are in danger now, or for serious injury. Go to the emergency department after choking or a hand on the neck, a head injury, forced sex, a blow in pregnancy, or hoarse voice, trouble swallowing or headache after it. Injuries and emergency contraception need care within 24 hours. A helpline can be called at any time, also just to talk.",
      },
    ],
  },
  {
    id: "alcohol-problem",
    title: "Drinking too much",
    keywords: [
      "drinking too much", "alcoholic", "cut down drinking", "units per week", "alcohol dependence",
      "need a drink in the morning", "hiding drink", "AUDIT", "want to stop drinking", "alchol problem",
      "partner drinks too much", "drink every night", "wine every evening",
    ],
    sourceIds: ["nhs-alcohol-misuse", "nice-cg115", "drinkaware"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The lower-risk limit in the UK is 14 units a week, spread over three days or more, with some days free of alcohol. Six medium glasses of wine or six pints of beer of normal strength are about 14 units. Warning signs are drinking more than planned, cravings, needing more, memory gaps, or shaking and sweating in the morning.",
      },
      {
        heading: "What you can do",
        text: "Keep a drink diary for two weeks. Set days without alcohol, use smaller or weaker drinks, eat first, and drink water in between. Tell a friend. Online tools, groups and local alcohol services are free in many places. If you shake or sweat without a drink, do not stop suddenly; get medical help first.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit, confusion, seeing things, vomited blood, black stools, yellow eyes with drowsiness, or a plan to die. Get seen within 24 hours for shaking, sweating and vomiting after stopping, unsteady walking with eye trouble, or belly pain. In pregnancy, ask for help now; no alcohol is safest. Wish to cut down, when well, can start at home or at a routine visit.",
      },
    ],
  },
  {
    id: "catatonia",
    title: "Frozen, mute or odd postures (catatonia)",
    keywords: [
      "catatonic", "won't move or speak", "staring and mute", "frozen stiff mental health",
      "not responding but awake", "stupor", "refuses food and drink staring", "catatonia", "holding strange position",
      "waxy", "suddenly mute", "katatonia",
    ],
    sourceIds: ["bap-catatonia", "nice-cg178", "nhs-psychosis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In catatonia a person is awake but may not move, speak, eat or drink. They may stare, stay in odd postures, resist being moved, repeat words or movements, or be wildly restless for no reason. It can come with depression, bipolar illness, psychosis, autism, brain infection, drugs or medicines. Not drinking, clots and fever make it dangerous.",
      },
      {
        heading: "What you can do",
        text: "Get medical help the same day. Speak gently, since the person may hear and understand all. Do not force food or drink. Help them change position to protect the skin. Bring all medicines; antipsychotics can make it worse. Note when it began, fits, fever, drugs and recent changes. Treatment with a medicine such as lorazepam often works fast.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever, stiff muscles, a fast heartbeat, trouble breathing, a fit, chest pain, not drinking for a day, or danger to anyone. Go to the emergency department the same day for anyone who is newly mute, frozen or unresponsive, even with known mental illness. After recovery, keep follow-up visits and ask for a relapse plan. Shyness or silence by choice, eating and drinking, is not this.",
      },
    ],
  },
];
