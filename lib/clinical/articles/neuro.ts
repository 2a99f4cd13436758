import type { Article } from "@/lib/clinical/types";

export const NEURO_ARTICLES: readonly Article[] = [
  {
    id: "stroke-tia",
    title: "Stroke and mini-stroke (TIA)",
    keywords: [
      "stroke", "face drooping", "slurred speech", "arm weakness", "mini stroke", "TIA", "FAST", "one side numb",
      "sudden loss of balance", "brain attack", "can't find words", "transient ischaemic attack", "storke",
      "mouth drooping", "sudden double vision",
    ],
    sourceIds: ["nhs-stroke", "nhs-transient-ischaemic-attack-tia", "nice-ng128", "stroke-association"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stroke happens when part of the brain loses its blood supply or bleeds. Signs come suddenly: a drooping face, a weak or numb arm or leg, slurred or muddled speech, loss of sight or double vision, loss of balance, or confusion. A mini-stroke has the same signs, but they pass within minutes or hours. It warns of a full stroke.",
      },
      {
        heading: "What you can do",
        text: "Use the FAST test. Face: can they smile? Arms: can both be raised and held? Speech: is it clear? Time: call now. Note when the person was last well. Do not give food, drink or aspirin, since the stroke may be a bleed. Lay them on their side if drowsy. Stay with them and keep the medicine list ready.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for any one of these signs, even if it has already passed. Fast treatment can save brain, and some treatments only work in the first hours. Call too for sudden severe headache, a fit or collapse. If a spell passed more than a week ago, speak with a doctor the same day. Do not drive.",
      },
      {
        heading: "Who needs extra care",
        text: "The risk is higher with high blood pressure, atrial fibrillation, diabetes, smoking, high cholesterol, sickle cell disease and past stroke. Stroke can strike at any age, also in children and around birth. People on blood thinners with sudden headache or weakness need help at once, since bleeding is more likely.",
      },
    ],
  },
  {
    id: "thunderclap-headache",
    title: "Sudden severe headache (thunderclap headache)",
    keywords: [
      "worst headache of my life", "sudden headache", "thunderclap", "brain bleed", "subarachnoid haemorrhage",
      "like being hit on the head", "headache during sex", "burst aneurysm", "explosive headache", "aneurism",
      "instant headache",
    ],
    sourceIds: ["nhs-subarachnoid-haemorrhage", "nice-ng228", "nhs-headaches", "nice-cg150"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A thunderclap headache reaches its worst within seconds to a few minutes, like a blow to the head. It may come during effort, sex, straining or at rest. One serious cause is bleeding round the brain from a burst blood vessel. A stiff neck, vomiting, drowsiness, a fit, double vision or fainting may follow. Some causes are harmless, but only tests can tell.",
      },
      {
        heading: "What you can do",
        text: "Call for help and note the exact time it began. Lie down in a quiet place. Do not drive. Do not take aspirin or ibuprofen, which can worsen bleeding. Eat and drink nothing until you are checked. Someone should stay with you. Tell the crew about blood thinners, past aneurysm, and relatives with brain bleeds.",
      },
      {
        heading: "When to get help",
        text: "This is always an emergency, even if the pain has eased. Call your emergency number for any sudden, severe headache that peaks within five minutes. Tests are most reliable in the first hours, so do not sleep it off. After a normal check, return at once if drowsiness, vomiting, a fit, weakness or a stiff neck appears.",
      },
    ],
  },
  {
    id: "meningitis",
    title: "Meningitis",
    keywords: [
      "stiff neck and fever", "rash that doesn't fade", "glass test", "hates bright light", "meningococcal",
      "meningitus", "purple spots and fever", "neck hurts to bend with headache", "septicaemia", "floppy baby fever",
      "sensitivity to light", "menigitis",
    ],
    sourceIds: ["nhs-meningitis", "nice-ng240", "meningitis-research"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Meningitis is infection of the lining of the brain and spinal cord. Germs may also get into the blood. Signs are fever, bad headache, stiff neck, dislike of bright light, vomiting, drowsiness, cold hands and feet, and mottled skin. A rash that does not fade under a glass is a late sign. Not all signs appear, and they can come in any order.",
      },
      {
        heading: "What you can do",
        text: "Trust your instinct and act early. Press the side of a clear glass on any spots; if they can still be seen through it, call for help now. On dark skin look at palms, soles, eyelids and inside the mouth. Do not wait for a rash. Keep the person safe on their side if drowsy. Tell the team about contact with a case.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for fever with a stiff neck, confusion, drowsiness, a fit, a rash that does not fade, or cold, mottled skin. In babies, call for a bulging soft spot, a high-pitched cry, being floppy or stiff, or not feeding. People in close contact with a confirmed case should call a doctor the same day, as they may need antibiotics.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, young children, teenagers, students and older people are most at risk, as are those without a spleen or with weak immunity. Babies often lack a stiff neck; they may just be fretful, pale or hard to wake. Check that vaccines are up to date, since they protect against the most common types.",
      },
    ],
  },
  {
    id: "migraine",
    title: "Migraine",
    keywords: [
      "one sided throbbing headache", "headache with zigzag lines", "aura", "sick headache", "headache light hurts",
      "migrane", "flashing lights then headache", "triptan", "sumatriptan", "hormonal migraine", "megrim",
      "headache with vomiting",
    ],
    sourceIds: ["nhs-migraine", "nice-cg150", "cks-migraine"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Migraine is a moderate or severe headache, often throbbing and on one side, that lasts 4 to 72 hours. Light, noise and movement make it worse, and many feel sick. About one in four gets an aura first: zigzag lines, blind spots, tingling, or trouble with words that builds over minutes and passes within an hour.",
      },
      {
        heading: "What you can do",
        text: "Take a painkiller early. Adults may take ibuprofen 400 mg or paracetamol 1 g if these are safe for them. Lie in a dark, quiet room and sip water. A pharmacist can advise on triptans and anti-sickness tablets. Keep a diary of sleep, meals, periods and stress. Use painkillers on no more than two days a week.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a sudden, severe headache, for weakness, slurred speech or confusion, for a fit, or for fever with a stiff neck. A first aura, or one that lasts over an hour, needs a check the same day. Book a routine visit if attacks come more than four times a month, or if the pattern changes.",
      },
      {
        heading: "Who needs extra care",
        text: "People who get an aura should not use the combined pill, since the risk of stroke is higher. In pregnancy a new or severe headache needs a call to the maternity team the same day, as it may be pre-eclampsia. A first migraine after the age of 50 should be checked soon.",
      },
    ],
  },
  {
    id: "tension-headache",
    title: "Tension headache",
    keywords: [
      "tight band round head", "stress headache", "dull headache both sides", "headache from screen",
      "pressure headache", "headache at end of day", "medication overuse headache", "painkiller headache",
      "sore neck and headache", "everyday headache", "head ache",
    ],
    sourceIds: ["nhs-tension-headaches", "nice-cg150", "cks-headache-tension-type"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A tension headache feels like a tight band or pressure on both sides of the head. It can last from half an hour to several days. It is not made worse by walking, and there is no vomiting. Stress, poor sleep, screens, thirst, missed meals and a stiff neck are common triggers. It is unpleasant but not harmful.",
      },
      {
        heading: "What you can do",
        text: "Drink water, eat, take a break from screens, and stretch the neck and shoulders. A warm shower or a walk can help. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, or ibuprofen if safe. Use painkillers on no more than two days a week, as more can itself cause headache.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a sudden, severe headache, or one with confusion, weakness, slurred speech, a fit, fever and stiff neck, or after a head injury. See a doctor within 24 hours for headache with a red painful eye, changed sight, or a new headache over 50 with a sore scalp. Book a routine visit for headaches that come most weeks.",
      },
      {
        heading: "Who needs extra care",
        text: "In a child under 12, get emergency help for a headache with trouble seeing, speaking, swallowing or walking. Do the same if the child is drowsy, or has very little energy for long. A headache that starts within five days of a blow to the head is an emergency too. Headache that wakes a child, or comes with vomiting in the morning, needs a doctor within days.",
      },
    ],
  },
  {
    id: "cluster-headache",
    title: "Cluster headache",
    keywords: [
      "pain behind one eye", "stabbing eye pain with watery eye", "suicide headache",
      "headache same time every night", "runny nose one side headache", "cluster", "drooping eyelid headache",
      "pacing with headache", "oxygen for headache", "clusters",
    ],
    sourceIds: ["nhs-cluster-headaches", "nice-cg150", "cks-headache-cluster"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Cluster headache is very severe pain round one eye or temple. It lasts 15 minutes to three hours and can strike several times a day, often at the same hour at night, for weeks. The eye turns red and waters, the nose runs or blocks on that side, and the lid may droop. People tend to pace rather than lie still.",
      },
      {
        heading: "What you can do",
        text: "Usual painkillers act too slowly. See a doctor for treatment such as triptan injections, nasal spray or high-flow oxygen, and for tablets that prevent attacks. In a cluster period, avoid alcohol, strong smells and getting overheated. Do not smoke near oxygen. Keep a diary of times, and ask for a plan for the next cluster.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a first headache that is sudden and very severe, or for weakness, confusion, fever, a fit or a stiff neck. A painful red eye with blurred sight needs care the same day, as it may be glaucoma. A first likely cluster headache should be seen within 24 hours. Seek help at once if the pain brings thoughts of ending your life.",
      },
    ],
  },
  {
    id: "giant-cell-arteritis",
    title: "Temple headache over 50 (giant cell arteritis)",
    keywords: [
      "temporal arteritis", "sore scalp brushing hair", "jaw pain chewing", "new headache over 50", "tender temple",
      "GCA", "vision loss with headache elderly", "polymyalgia headache", "swollen artery on temple", "temple pain",
      "scalp tenderness",
    ],
    sourceIds: ["nhs-temporal-arteritis", "cks-giant-cell-arteritis", "bsr-gca"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Giant cell arteritis is swelling of arteries in the head. It affects people over 50, most often over 70. There is a new headache at the temple, a scalp that is sore to touch, and pain in the jaw on chewing. Tiredness, fever, weight loss and aching shoulders may come too. Without treatment it can cause sudden loss of sight.",
      },
      {
        heading: "What you can do",
        text: "Call a doctor today; do not wait for a routine slot. Steroid tablets protect the sight and are often started before tests are complete. Once on steroids, never stop them suddenly, carry a steroid card, and ask about protecting bones and stomach. Tell the team about diabetes or high blood pressure, since steroids affect both.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department at once for any loss of sight, blurred or double vision, or a shadow over one eye, even if it passes. Call your emergency number for stroke signs. New headache over 50 with a sore scalp or jaw pain needs to be seen the same day. On treatment, call within 24 hours if symptoms return.",
      },
    ],
  },
  {
    id: "seizure",
    title: "Fits (seizures and epilepsy)",
    keywords: [
      "fit", "convulsion", "epilepsy", "shaking all over", "jerking", "passed out and shaking", "bit tongue",
      "status epilepticus", "absence", "blank spells", "seisure", "tonic clonic", "epileptic", "zoning out",
      "first fit",
    ],
    sourceIds: ["nhs-what-to-do-if-someone-has-a-seizure-fit", "nice-ng217", "epilepsy-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A seizure is a burst of abnormal activity in the brain. In a large one the person goes stiff, falls, jerks and is not aware. They may bite the tongue or wet themselves. Afterwards they are sleepy and confused. Other seizures are brief blank spells, odd feelings or jerks of one limb. Most stop by themselves within three minutes.",
      },
      {
        heading: "What you can do",
        text: "Note the time. Move hard objects away and put something soft under the head. Do not hold the person down, and put nothing in the mouth. When the jerking stops, roll them onto their side and stay until they are fully awake. Use their rescue medicine if there is a plan. No driving, bathing alone or heights after a seizure.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a first seizure, one that lasts five minutes, repeated seizures, or slow waking. Call if it happens in water, in pregnancy, with diabetes, with injury or after a head blow. In known epilepsy a usual, short seizure needs no ambulance. See a doctor within 24 hours if seizures become more frequent. Missed tablets are a common cause.",
      },
      {
        heading: "Who needs extra care",
        text: "Never stop epilepsy medicine suddenly. Valproate and some others can harm an unborn baby, so speak with the team before trying for a baby. If already pregnant, call at once but keep taking it. Alcohol, lack of sleep, and some antibiotics make seizures more likely.",
      },
    ],
  },
  {
    id: "febrile-convulsion",
    title: "Fever fit in a child (febrile convulsion)",
    keywords: [
      "febrile seizure", "fit with fever", "child shaking with temperature", "baby convulsion", "toddler fit",
      "high temperature fit", "jerking with fever", "child went stiff and eyes rolled", "febrile fit",
      "fever seizure",
    ],
    sourceIds: ["nhs-febrile-seizures", "cks-febrile-seizure", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A fever fit is a seizure in a child with a raised temperature. It mostly happens between six months and five years of age, when the fever rises. The child goes stiff, jerks, loses awareness and may turn blue. It mostly stops within five minutes. The child is sleepy for up to an hour. It is frightening, but simple fits do not harm the brain.",
      },
      {
        heading: "What you can do",
        text: "Note the time. Lay the child on the side with nothing in the mouth. Do not hold them down. Do not put them in a cold bath. Stay close. Afterwards give drinks, dress lightly, and use paracetamol or ibuprofen for children for distress. These do not prevent fits. Look for the cause of the fever.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a fit that lasts five minutes, a second fit, trouble breathing, a child who is not waking properly, a stiff neck, or a rash that does not fade. Take a child to hospital after a first fit, if under 18 months, or if unwell. After a further short fit with full recovery, call a doctor the same day.",
      },
    ],
  },
  {
    id: "head-injury",
    title: "Head injury",
    keywords: [
      "banged head", "hit head", "bump on head", "fell on head", "knocked out", "vomiting after head injury",
      "blood thinner head injury", "skull fracture", "toddler fell off bed", "clear fluid from nose", "lump on head",
      "head knock",
    ],
    sourceIds: ["nhs-head-injury-and-concussion", "nice-ng232", "cks-head-injury"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Most bumps to the head cause only a lump, a mild headache and brief dizziness. A serious injury can bruise the brain or cause bleeding inside the skull, at times hours or days later. Being knocked out, vomiting, confusion, memory loss or a worsening headache are warning signs. The scalp bleeds a lot even from small cuts.",
      },
      {
        heading: "What you can do",
        text: "Press a wrapped cold pack on the lump for up to 20 minutes. Take paracetamol for pain; avoid ibuprofen and aspirin for the first two days. Rest, and avoid alcohol, screens and sport. An adult should stay with the person for 24 hours. It is safe to sleep, if they can be woken as normal. Press firmly on bleeding cuts.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for loss of consciousness, a fit, drowsiness, confusion, weakness, slurred speech, or clear fluid or blood from ear or nose. Go to the emergency department for repeated vomiting, memory loss, worsening headache, or a fall from a height. Anyone on blood thinners, or over 65 with a notable blow, should be checked the same day. A small bump without signs can be watched at home.",
      },
      {
        heading: "Who needs extra care",
        text: "Take more care with babies under one, people over 65, and anyone drunk at the time. Blood thinners, a bleeding disorder or past brain surgery also raise the risk. If the story does not fit the injury, or somebody may have been hurt on purpose, ask for help.",
      },
    ],
  },
  {
    id: "concussion",
    title: "Concussion",
    keywords: [
      "headache after head knock", "foggy after bang to head", "rugby head injury", "dizzy after head injury",
      "brain fog after fall", "return to play", "post concussion", "seeing stars", "concusion", "memory after blow",
      "saw stars",
    ],
    sourceIds: ["nhs-head-injury-and-concussion", "nice-ng232", "uk-concussion-sport"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Concussion is a brief upset of brain function after a blow or jolt. Headache, dizziness, feeling slow or foggy, blurred sight, poor memory, and dislike of light or noise are common. Mood and sleep can change. Most adults feel well within two weeks; children may need four weeks. There is no need to have been knocked out.",
      },
      {
        heading: "What you can do",
        text: "Stop sport at once, and do not return the same day. Rest for the first one to two days, then build up light activity and screens, stepping back if symptoms worsen. Take paracetamol for headache. Avoid alcohol and do not drive until clear-headed. Return to contact sport in stages, not before 21 days and when free of symptoms for 14.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for repeated vomiting, growing headache, drowsiness, confusion, a fit, weakness, slurred speech, unequal pupils, or fluid from nose or ear. These can appear days later. See a doctor within 24 hours if you were knocked out or cannot recall the event. Book a visit if symptoms last over two weeks, or four weeks in children.",
      },
    ],
  },
  {
    id: "dizziness-vertigo",
    title: "Dizziness and vertigo",
    keywords: [
      "room spinning", "giddy", "light headed", "vertigo when turning in bed", "BPPV", "off balance", "woozy",
      "dizzy spells", "head spins", "unsteady", "vertego", "dizzy on standing", "Epley", "faint feeling",
    ],
    sourceIds: ["nhs-vertigo", "nhs-dizziness", "cks-benign-paroxysmal-positional-vertigo", "nice-ng127"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Dizziness may mean feeling faint, unsteady or as if the room spins. Spinning is called vertigo. Spells of under a minute on turning in bed point to loose crystals in the inner ear. Spinning for days after a cold points to an inflamed balance nerve. Feeling faint on standing is often from low blood pressure, thirst or tablets.",
      },
      {
        heading: "What you can do",
        text: "Sit or lie down when it starts, and rise slowly. Drink enough. Do not drive, climb or swim while dizzy. A doctor can show the Epley manoeuvre for spinning on turning the head; it helps most people. Keep lights on at night to avoid falls. Ask a pharmacist whether your tablets could be the cause.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for dizziness with a weak or numb face or limb, slurred speech, double vision, sudden hearing loss, severe headache, chest pain, fainting, or being unable to stand. See a doctor within 24 hours for lasting vomiting, a first severe attack, or sudden deafness in one ear. Brief spells on turning the head can wait for a routine visit.",
      },
    ],
  },
  {
    id: "bells-palsy",
    title: "Sudden weakness of one side of the face (Bell's palsy)",
    keywords: [
      "face droop one side", "can't close eye", "half of face not moving", "crooked smile", "facial palsy",
      "face paralysed", "Bells palsey", "mouth droops eye won't shut", "facial nerve", "drooping eyelid and mouth",
    ],
    sourceIds: ["nhs-bells-palsy", "cks-bells-palsy", "facial-palsy-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bell's palsy is weakness of one whole side of the face, which comes on over hours to three days. The eye does not close, the forehead cannot be wrinkled and the mouth droops. Taste may change, and pain behind the ear is common. Arms, legs and speech sense stay normal. Most people recover in weeks to months.",
      },
      {
        heading: "What you can do",
        text: "Get seen quickly, since steroid tablets work best in the first three days. Protect the eye: use lubricating drops by day and ointment at night, tape the lid shut for sleep, and wear glasses outside. Eat soft food on the good side. Gentle face exercises may help once movement starts to return.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if a drooping face came suddenly, or comes with a weak arm or leg, slurred or muddled speech, loss of balance or severe headache: this may be a stroke. See a doctor the same day for any new face weakness, and for a rash or blisters near the ear, or a painful red eye. Book a review if there is no change in three weeks.",
      },
      {
        heading: "Who needs extra care",
        text: "Face weakness in a child, on both sides, or with a tick bite or rash needs a check for other causes. Shingles of the ear needs antiviral tablets soon. People with diabetes or who are pregnant are more often affected, and steroids can raise blood sugar.",
      },
    ],
  },
  {
    id: "trigeminal-neuralgia",
    title: "Electric-shock face pain (trigeminal neuralgia)",
    keywords: [
      "electric shock pain in face", "stabbing cheek pain", "pain when brushing teeth", "facial nerve pain",
      "shooting pain jaw", "face pain from wind", "tic douloureux", "lightning pain cheek", "neuralgia",
      "face stabbing",
    ],
    sourceIds: ["nhs-trigeminal-neuralgia", "cks-trigeminal-neuralgia", "nice-cg173"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "This is sudden, severe face pain like an electric shock, on one side, in the cheek, jaw or gum. Each stab lasts from a second to two minutes and may repeat many times. Touching the face, chewing, talking, brushing teeth or a cold wind can set it off. Between attacks there may be no pain. It is more common over 50.",
      },
      {
        heading: "What you can do",
        text: "Common painkillers such as paracetamol do little. A doctor can prescribe medicine that calms the nerve, often carbamazepine, with blood tests. See a dentist to rule out a tooth problem. Avoid triggers: use a scarf in wind, lukewarm food and a soft brush. Keep a diary of attacks. Support groups can help with fear of pain.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a drooping face, weak limb, slurred speech or severe headache with fever. See a doctor within 24 hours if pain stops you eating or drinking, or with a blistering rash on the face. Book a visit within days for a first attack, for numb skin on the face, hearing change, or onset before 40. Seek help at once if pain brings thoughts of suicide.",
      },
    ],
  },
  {
    id: "carpal-tunnel",
    title: "Tingling hand at night (carpal tunnel syndrome)",
    keywords: [
      "numb fingers at night", "tingling thumb and fingers", "pins and needles hand", "wrist splint", "weak grip",
      "dropping things", "carpel tunnel", "hand goes dead in sleep", "median nerve", "shaking hand to wake it",
    ],
    sourceIds: ["nhs-carpal-tunnel-syndrome", "cks-carpal-tunnel-syndrome", "bssh-carpal-tunnel"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A nerve gets squeezed as it passes through the wrist. The thumb, index, middle and half of the ring finger tingle, ache or go numb, often at night. Shaking the hand helps. Grip may weaken and things get dropped. It is common in pregnancy, with diabetes, thyroid disease, arthritis, and in jobs with strong or repeated gripping.",
      },
      {
        heading: "What you can do",
        text: "Wear a wrist splint at night, which keeps the wrist straight, for at least four to six weeks. Rest from tasks that bring it on, and change how you hold tools or a mouse. Paracetamol or ibuprofen help little with nerve tingling. In pregnancy it often goes after birth. A steroid injection or a small operation may be offered.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if numbness starts suddenly with a weak arm, drooping face or slurred speech. Get seen within 24 hours for a numb hand after a wrist injury, or if it is swollen and very painful. Book a visit within a few weeks for constant numbness, a weak or wasting thumb, or no change after six weeks with a splint.",
      },
    ],
  },
  {
    id: "numbness-tingling",
    title: "Numbness and pins and needles",
    keywords: [
      "pins and needles", "tingling feet", "numb toes", "hands going numb", "burning feet", "peripheral neuropathy",
      "nerve damage", "dead leg", "paraesthesia", "loss of feeling", "numness", "tingly fingers",
      "diabetic nerve pain",
    ],
    sourceIds: ["nhs-pins-and-needles", "nhs-peripheral-neuropathy", "nice-ng127"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tingling after sitting on a leg is harmless and passes in minutes. When it lasts or keeps coming back, a nerve may be pressed or ill. Numb, burning feet that creep upwards suggest nerve damage, often from diabetes, alcohol or low vitamin B12. Fast breathing in panic can cause tingling round the mouth and in both hands.",
      },
      {
        heading: "What you can do",
        text: "Change position and move. Note which parts are numb, when it began and whether weakness is present. Look after numb feet: check them daily, wear good shoes and test bath water with an elbow. Drink less alcohol and keep blood sugar in range. Do not start high-dose vitamin B6, which can itself harm nerves.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden numbness of the face, arm or leg on one side, or with weakness, slurred speech or changed sight. Call too for numbness round the genitals or back passage, loss of bladder control, or weakness that climbs up the legs. See a doctor the same day for new weakness. Tingling for weeks without weakness can wait for a routine visit.",
      },
    ],
  },
  {
    id: "guillain-barre",
    title: "Weakness that climbs up the legs (Guillain-Barré syndrome)",
    keywords: [
      "legs getting weaker", "weakness spreading up", "can't walk after stomach bug", "guillan barre", "GBS",
      "tingling then paralysis", "ascending weakness", "legs like jelly", "weak after infection",
      "numb feet and weak",
    ],
    sourceIds: ["nhs-guillain-barre-syndrome", "nice-ng127", "cks-neuropathy"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In this rare illness the body's defences attack the nerves. It often begins one to four weeks after a stomach bug or chest infection. Tingling and weakness start in both feet and climb to legs, arms and face over days to two weeks. Back pain is common. In about a quarter of people, breathing muscles become weak.",
      },
      {
        heading: "What you can do",
        text: "Go to hospital early, while walking is still possible. Do not drive. Do not wait to see if strength comes back. Tell the team about recent illness, vaccines and travel. Recovery takes months, and most people walk again. Later on, physiotherapy, rest between tasks, and support for mood and pain all help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble breathing, swallowing or speaking, a drooping face, fainting, a very fast or slow heartbeat, or being unable to walk. Go to the emergency department the same day for weakness in both legs that is getting worse, even when mild. Tingling alone, which has been steady for weeks, can be seen at a routine visit.",
      },
    ],
  },
  {
    id: "confusion-delirium",
    title: "Sudden confusion (delirium)",
    keywords: [
      "suddenly confused", "not making sense", "elderly confused UTI", "delirious", "seeing things", "disoriented",
      "muddled", "doesn't know where she is", "agitated older person", "not himself", "acute confusion", "rambling",
      "delerium",
    ],
    sourceIds: ["nhs-confusion", "nice-cg103", "cks-delirium"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Delirium is confusion that comes on over hours to days and varies through the day. The person may not know the place or time, may ramble, see things, be restless, or be very sleepy and quiet. Common causes are infection, pain, thirst, constipation and new medicines. Low oxygen, low or high sugar, stopping alcohol, stroke and head injury can do it too.",
      },
      {
        heading: "What you can do",
        text: "Stay calm, say who you are, and use short, clear sentences. Make sure glasses and hearing aids are worn. Offer drinks, light in the day and quiet at night. Check for pain, constipation and a full bladder. If the person has diabetes, check blood sugar. Gather all medicines to show. Do not leave them alone.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden confusion with fever, short breath, head injury, severe headache, weakness, slurred speech, a fit, great sleepiness, or blood sugar below 4. Call after an overdose. Any other new confusion needs to be seen the same day. Slow memory change over months can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Older people, those with dementia, and those just out of hospital are most at risk. A quiet, sleepy confused person can be as ill as a restless one. In people who drink heavily, confusion may come from lack of vitamin B1 or from stopping alcohol: both are emergencies.",
      },
    ],
  },
  {
    id: "memory-problems",
    title: "Memory problems and dementia",
    keywords: [
      "forgetful", "memory loss", "dementia", "Alzheimer's", "losing words", "getting lost", "repeating questions",
      "alzheimers test", "brain fog", "senile", "mum keeps forgetting", "dimentia", "forgetting names",
    ],
    sourceIds: ["nhs-dementia", "nice-ng97", "alzheimers-society"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Forgetting names or where keys are is common with stress, poor sleep, low mood and age. Dementia is more than this: it gets worse over months to years and upsets daily life. Signs are asking the same question, getting lost in known places, trouble with money or words, and changes in mood or judgement.",
      },
      {
        heading: "What you can do",
        text: "Write down examples and when they began. Use a calendar, lists, pill boxes and set places for things. Stay active, see people, sleep well, and drink little alcohol. Have hearing and eyesight checked. Some medicines cloud thinking, so ask a pharmacist. If dementia is confirmed, plan early for money, driving and wishes for care.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden confusion with weakness, slurred speech, fever, head injury or drowsiness. Get seen within 24 hours if confusion came on over days. Book a visit within two weeks for fast decline over weeks, or with headaches or trouble walking. Slow change over months should be raised at a routine visit, best with a relative present.",
      },
    ],
  },
  {
    id: "tremor",
    title: "Shaking hands (tremor)",
    keywords: [
      "shaky hands", "hand tremor", "Parkinson's", "essential tremor", "shaking when holding cup", "trembling",
      "parkinsons symptoms", "jittery hands", "twitching", "shaking at rest", "familial tremor",
    ],
    sourceIds: ["nhs-tremor-or-shaking-hands", "nice-ng71", "cks-parkinsons-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A slight tremor is normal, and grows with stress, caffeine, tiredness or after hard effort. Essential tremor shows when holding a cup or writing, and often runs in families. In Parkinson's disease the tremor is at rest, mostly starts on one side, and comes with slow movement and stiffness. Inhalers, lithium, valproate and thyroid problems can cause shaking too.",
      },
      {
        heading: "What you can do",
        text: "Cut down on caffeine, sleep well and rest your arms on a table for fine tasks. Use heavier cups and cutlery. Do not use alcohol to calm it. Keep a note of when it happens and of your medicines, and do not stop them by yourself. Check blood sugar when shaky if you use insulin.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for shaking with confusion, fever and stiff muscles, a fit, or after stopping heavy drinking. People on lithium with worse tremor, vomiting or unsteadiness need care the same day. Check blood sugar at once when shaky and sweaty with diabetes. Tremor that has come on slowly can wait for a routine visit.",
      },
    ],
  },
  {
    id: "subdural-haematoma",
    title: "Slow bleed on the brain after a knock (subdural haematoma)",
    keywords: [
      "bleed on the brain", "headache weeks after fall", "confused after fall", "blood thinner and head injury",
      "sleepy after head injury", "subdural", "brain clot", "elderly fall then confused", "blood clot on brain",
      "hematoma",
    ],
    sourceIds: ["nhs-subdural-haematoma", "nice-ng232", "headway"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A subdural haematoma is blood that collects between the skull and the brain. After a hard blow it can form within hours. In older people it can build up slowly for weeks after a knock that seemed minor. Headache, drowsiness, confusion, unsteady walking, weakness on one side, slurred speech or a fit are the signs.",
      },
      {
        heading: "What you can do",
        text: "Take every head knock seriously in older people and in those on blood thinners. Write down when it happened. Somebody should stay and watch for change. Do not take aspirin or ibuprofen. Do not drive. Bring the list of medicines, with the time of the last blood thinner dose.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, growing headache, vomiting, a fit, weakness or slurred speech after a head knock, even one from weeks ago. Get checked the same day after any head injury on blood thinners, even if you feel well. Mild headache that is fading two days after a small bump, without other signs, can be watched.",
      },
    ],
  },
  {
    id: "restless-legs",
    title: "Restless legs",
    keywords: [
      "can't keep legs still at night", "crawling legs", "RLS", "twitchy legs in bed", "urge to move legs",
      "legs jumpy", "creepy crawly feeling", "restless leg syndrome", "legs ache at night", "fidgety legs",
      "jumpy legs",
    ],
    sourceIds: ["nhs-restless-legs-syndrome", "cks-restless-legs-syndrome", "rls-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Restless legs bring a strong urge to move the legs, with a crawling, fizzing or aching feeling. It comes at rest, is worst in the evening and at night, and moving helps for a while. It can spoil sleep. Low iron, pregnancy, kidney disease and some medicines, such as antidepressants and antihistamines, can cause it or make it worse.",
      },
      {
        heading: "What you can do",
        text: "Walk, stretch or rub the legs, or try a warm or cool bath. Keep regular sleep times. Cut down caffeine, alcohol and smoking, mainly in the evening. Ask for an iron blood test. Avoid sleep aids with sedating antihistamines. In pregnancy it mostly goes after birth. Do not stop a prescribed medicine without advice.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden leg weakness, or a cold, pale, painful leg. Get seen within 24 hours for one swollen, hot or painful calf, since this may be a clot. Book a routine visit if restless legs disturb sleep on most nights, if pregnant, or if strong urges to gamble or spend began on treatment.",
      },
    ],
  },
];
