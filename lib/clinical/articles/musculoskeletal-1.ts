import type { Article } from "@/lib/clinical/types";

export const MUSCULOSKELETAL_1_ARTICLES: readonly Article[] = [
  {
    id: "low-back-pain",
    title: "Low back pain",
    keywords: [
      "back ache", "bad back", "lumbago", "sore lower back", "put my back out", "back spasm", "slipped disc",
      "back pain lifting", "stiff back", "back pane", "pulled back", "backache for weeks", "hurts to bend",
    ],
    sourceIds: ["nhs-back-pain", "nice-ng59", "csp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Low back pain is very common and mostly comes from strained muscles, joints or discs. It may start after lifting, or for no clear reason. It can be sharp, with spasm, and may reach the buttock or thigh. It feels frightening but is seldom dangerous, and most people are much better within six weeks. Scans rarely help.",
      },
      {
        heading: "What you can do",
        text: "Keep moving; bed rest makes it slower to heal. Walk a little and often, and go back to normal tasks step by step. Use heat or a wrapped cold pack. Ibuprofen, for those who can safely take it, works better than paracetamol alone. Do gentle stretches. Lift with bent knees. Stay at work if you can.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for numbness round the genitals or back passage, new trouble with bladder or bowel, weak or numb legs, or pain after a serious accident. Call your emergency number for sudden severe pain over 60 with faintness. See a doctor within 24 hours for fever, past cancer, steroid use, injected drugs or pain worst at night. If no better in a few weeks, book a visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Back pain in children, or for the first time over 50, should be checked within days. So should back pain with weight loss or weak bones. In young adults, stiffness each morning that lasts over half an hour and eases with movement may be an inflammatory kind. It deserves a routine visit.",
      },
    ],
  },
  {
    id: "cauda-equina",
    title: "Trapped nerves at the base of the spine (cauda equina syndrome)",
    keywords: [
      "numb between legs", "saddle numbness", "can't pee back pain", "back pain lost bladder control",
      "both legs weak back pain", "cauda equina", "numb bum", "numb genitals", "can't feel when wiping",
      "corda equina", "wet myself back pain", "sciatica both legs",
    ],
    sourceIds: ["girft-ces", "nice-ng59", "nhs-cauda-equina-syndrome"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The nerves at the base of the spine serve the bladder, bowel, genitals and legs. If a large disc or other cause squeezes them, damage can be lasting. Signs are numbness round the genitals, back passage or inner thighs, trouble starting or feeling urine, leaks, loss of bowel control, pain or weakness in both legs, and loss of feeling in sex.",
      },
      {
        heading: "What you can do",
        text: "Go to an emergency department now, with a scanner if possible. Do not wait for a clinic slot or a therapist. Do not drive if your legs are weak. Eat and drink nothing until a doctor has seen you, as surgery may be needed the same day. Say clearly which of these signs began, and when.",
      },
      {
        heading: "When to get help",
        text: "This is an emergency: go at once for back pain or sciatica with any new numbness between the legs, change in bladder or bowel, weakness or pain in both legs, or change in sexual feeling. Call your emergency number if you cannot walk. Back pain with one-sided leg pain, and none of these signs, can be handled at home; go back if they appear.",
      },
    ],
  },
  {
    id: "sciatica",
    title: "Sciatica (leg pain from the back)",
    keywords: [
      "pain shooting down leg", "trapped nerve back", "slipped disc leg pain", "numb foot back pain", "sciatic nerve",
      "siatica", "buttock pain down leg", "pinched nerve", "tingling down one leg", "leg pain sitting",
      "herniated disc",
    ],
    sourceIds: ["nhs-sciatica", "nice-ng59", "csp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sciatica is pain from an irritated nerve in the lower back. It runs from the buttock down one leg, often below the knee, and may be sharp, burning or electric. Tingling, numbness or slight weakness can come too. The leg often hurts more than the back. Coughing or sitting may make it worse. Most people get better in four to six weeks.",
      },
      {
        heading: "What you can do",
        text: "Stay as active as you can and change position often. Walk, stretch, and use heat or cold. A pillow between or under the knees may help at night. Common painkillers help only a little; ask a pharmacist what is safe. Opioids and gabapentin are not advised for sciatica. A physiotherapist can guide exercises.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for numbness between the legs, trouble with bladder or bowel, both legs affected, or a foot that suddenly drops. See a doctor within 24 hours for weakness that gets worse, fever, past cancer, or pain after a fall with weak bones. Book a visit if pain is severe after a week or not better after six weeks. Others can be treated at home.",
      },
    ],
  },
  {
    id: "septic-arthritis",
    title: "Infected joint (septic arthritis)",
    keywords: [
      "hot swollen joint fever", "infected knee", "joint infection", "can't bend knee fever", "red hot joint",
      "septic joint", "child won't move leg fever", "infected joint replacement", "swollen joint suddenly",
      "septic arthritus", "hip pain fever child",
    ],
    sourceIds: ["nhs-septic-arthritis", "bsr-hot-joint", "nice-ng143"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Germs in a joint cause sudden strong pain, swelling, warmth and stiffness, mostly in one joint such as the knee or hip. The skin may look red. Most people have fever and feel ill, but some do not. A child may refuse to walk or to use an arm. The joint can be destroyed within days, and germs may spread in the blood.",
      },
      {
        heading: "What you can do",
        text: "Go to hospital the same day. Do not eat on the way, in case the joint needs to be washed out. Rest the joint in the most comfortable position. Paracetamol helps; avoid steroid injections. Do not start left-over antibiotics, as a sample of joint fluid is needed first. Tell the team about joint replacements, gout or injected drugs.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fast breathing, mottled skin or fainting. Go to the emergency department for a hot, swollen, painful joint with fever, or one that you cannot move. Do so for a child with fever who will not walk, or fever with pain in an artificial joint. A swollen joint without fever, in somebody who feels well, needs a doctor within 24 hours.",
      },
    ],
  },
  {
    id: "gout",
    title: "Gout",
    keywords: [
      "gout", "big toe pain", "red swollen toe", "uric acid", "toe hurts with sheet touching",
      "sudden joint pain at night", "gowt", "swollen ankle red hot", "allopurinol", "colchicine", "podagra",
      "crystals in joint",
    ],
    sourceIds: ["nhs-gout", "nice-ng219", "uk-gout"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Gout comes from crystals of uric acid in a joint. Within hours, often at night, a joint turns very painful, hot, red and shiny; on dark skin redness may be less clear. The big toe is the usual place, but ankle, knee, hand and elbow can be hit. Even a sheet hurts. It eases in one to two weeks.",
      },
      {
        heading: "What you can do",
        text: "Rest and raise the limb, and put a cold pack wrapped in cloth on it. Treatment is best started early: an anti-inflammatory tablet if safe, colchicine or a short steroid course, as a doctor or pharmacist advises. Drink water. Avoid alcohol. Go on with allopurinol if you already take it. Later, daily tablets can prevent attacks.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a hot joint with fever or shivers, or feeling very ill, as it may be infected. A first attack, or one in somebody with weak immunity or an artificial joint, needs to be seen the same day. See a doctor within a day or two if treatment does not help. Repeated attacks need a routine visit and a blood test.",
      },
      {
        heading: "Medicines and cautions",
        text: "Anti-inflammatory tablets are not for those with kidney disease, heart failure, stomach ulcers or on blood thinners. Colchicine can cause diarrhoea and is dangerous in overdose or with certain antibiotics such as clarithromycin. Do not take aspirin for pain in gout. Water tablets can raise uric acid.",
      },
    ],
  },
  {
    id: "osteoarthritis",
    title: "Osteoarthritis (wear and repair of joints)",
    keywords: [
      "arthritis", "worn joints", "stiff knees", "creaky knees", "joint pain getting older", "wear and tear",
      "hip arthritis", "sore hands bumps on fingers", "arthritus", "knees hurt stairs", "grinding joint",
      "thumb joint pain",
    ],
    sourceIds: ["nhs-osteoarthritis", "nice-ng226", "versus-arthritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Osteoarthritis makes joints painful and stiff, most often knees, hips, hands and spine. Pain is worse with use and at the end of the day. Morning stiffness lasts under half an hour. Joints may creak, swell a little or get knobbly. It is more common over 45. It does not always get worse, and being active is safe.",
      },
      {
        heading: "What you can do",
        text: "Exercise is the best treatment: strengthen the muscles round the joint, walk, swim or cycle. Lose weight if needed. Use heat, a stick, good shoes and pacing. Anti-inflammatory gel on knees or hands helps and has few side effects. Paracetamol alone does little. Some people gain from a new joint when pain limits life.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a hot, swollen joint with fever, a fall after which you cannot stand, or a leg that is suddenly short and turned. See a doctor within 24 hours for a joint that suddenly swells and is very painful. Book a visit within days for joints stiff over half an hour each morning with swelling, or night pain with weight loss. Slow aches can wait.",
      },
      {
        heading: "Medicines and cautions",
        text: "From the shop, adults can take ibuprofen 200 mg to 400 mg up to three times in 24 hours, with food, for a short time. It is not for people with a stomach ulcer, kidney disease, heart failure or some kinds of asthma. Do not take it in pregnancy, or with blood thinners. Ask a pharmacist if you take tablets for blood pressure. A gel is safer than tablets.",
      },
    ],
  },
  {
    id: "rheumatoid-flare",
    title: "Flare of rheumatoid arthritis",
    keywords: [
      "RA flare", "swollen knuckles", "stiff hands morning", "rheumatoid", "joints swollen both sides",
      "methotrexate", "hands won't close in the morning", "inflammatory arthritis", "rheumatism", "rumatoid",
      "sore finger joints swollen", "morning stiffness hours",
    ],
    sourceIds: ["nhs-rheumatoid-arthritis", "nice-ng100", "nras"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Rheumatoid arthritis is caused by the body's own defences attacking joints. Fingers, wrists and feet on both sides swell, ache and feel stiff for over half an hour each morning. Tiredness and low fever are common. In a flare all this gets worse for days or weeks. Stress, infection or missed medicine may bring it on.",
      },
      {
        heading: "What you can do",
        text: "Rest sore joints, then move them gently through their range. Use heat for stiffness and cold for hot joints. Pace tasks, and use splints or aids. Take medicines as planned and ring the rheumatology helpline early. Anti-inflammatory tablets may help if safe. Do not raise steroids without advice. Stop smoking.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for one joint far hotter and more painful than the rest, with fever. Go too for fever with shivers on immune medicines, sudden short breath, or new neck pain with numb or weak limbs. See a doctor within 24 hours for fever, chest infection, mouth ulcers or bruising on methotrexate, or a red painful eye. New swollen joints need a visit within days.",
      },
      {
        heading: "Medicines and cautions",
        text: "Methotrexate is taken once a week, never daily, with regular blood tests. The antibiotic trimethoprim must not be taken with it. Some arthritis medicines harm an unborn baby. Pause immune medicines during serious infection only as your team advises. Live vaccines may not be safe.",
      },
    ],
  },
  {
    id: "shoulder-pain",
    title: "Shoulder pain",
    keywords: [
      "frozen shoulder", "can't lift arm", "rotator cuff", "sore shoulder", "shoulder hurts at night",
      "shoulder impingement", "torn shoulder", "stiff shoulder", "shoulder blade pain", "sholder pain",
      "painful to reach up", "shoulder tip pain",
    ],
    sourceIds: ["nhs-shoulder-pain", "nhs-frozen-shoulder", "cks-shoulder-pain"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Shoulder pain is often from irritated tendons: it hurts to lift the arm or reach behind, and at night on that side. In frozen shoulder, pain comes first and then strong stiffness for months. A fall may cause a break, a tear or a dislocation. Sometimes the pain comes from the neck, heart, lung or belly.",
      },
      {
        heading: "What you can do",
        text: "Keep the arm moving within comfort and avoid tasks that hurt for a while. Pendulum swings and wall climbs with the fingers help. Use a pillow under the arm at night, heat or cold. Adults may take paracetamol, or ibuprofen if safe. Exercises take six to twelve weeks to work. A physiotherapist can help.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for shoulder or arm pain with chest tightness, sweating or short breath. Go to the emergency department for a shoulder that looks out of place, a numb or cold arm, a hot swollen joint with fever, or shoulder tip pain in possible pregnancy. See a doctor within a day or two if you cannot lift the arm after a fall. Others can wait two weeks.",
      },
    ],
  },
  {
    id: "tennis-elbow",
    title: "Tennis elbow and golfer's elbow",
    keywords: [
      "outer elbow pain", "sore elbow gripping", "tennis elbow", "golfers elbow", "elbow hurts lifting kettle",
      "tendon elbow", "repetitive strain", "elbow tendonitis", "RSI", "tenis elbow", "forearm pain typing",
      "elbow ache",
    ],
    sourceIds: ["nhs-tennis-elbow", "cks-tennis-elbow", "csp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tennis elbow is pain on the outer side of the elbow, from overused tendons. It hurts to grip, twist a jar, lift a cup or straighten the fingers. On the inner side it is called golfer's elbow. Most cases come from work or hobbies, not sport. It mostly settles within six months to a year.",
      },
      {
        heading: "What you can do",
        text: "Ease off tasks that hurt, but do not stop moving. Lift with the palm up and both hands. Use a wrapped cold pack, an anti-inflammatory gel, paracetamol or a forearm strap. Slow strengthening exercises for the forearm help most. Change tools, mouse or grip. Steroid injections help for a short time but may slow healing.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for arm pain with chest tightness, sweating or short breath. Go to the emergency department for a hot, swollen elbow with fever, or after a fall if it looks bent or will not move. See a doctor within a few days for numb fingers or a weak grip. If self-care for six weeks does not help, plan a routine visit.",
      },
    ],
  },
  {
    id: "knee-pain",
    title: "Knee pain",
    keywords: [
      "knee hurts", "swollen knee", "twisted knee", "torn cartilage", "knee gives way", "locked knee", "ACL",
      "runner's knee", "knee pain stairs", "sore knees", "meniscus", "nee pain", "popping knee", "fluid on knee",
      "kneecap pain",
    ],
    sourceIds: ["nhs-knee-pain", "cks-knee-pain-assessment", "versus-arthritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Knee pain may come from a twist, overuse, arthritis, a sore kneecap or inflamed tendons. Pain at the front on stairs is common in young, active people. A twist with a pop and quick swelling suggests a torn ligament. A knee that locks may have torn cartilage. In older people it is often arthritis.",
      },
      {
        heading: "What you can do",
        text: "For the first two to three days rest from what hurts, use a wrapped cold pack for up to 20 minutes, a bandage, and raise the leg. Then move it gently. Paracetamol or an anti-inflammatory gel or tablet helps those who can safely use them. Strengthen the thigh. Wear good shoes, and lose weight if needed.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a very swollen knee soon after injury, a bent shape, being unable to take four steps, or a locked knee. Go too for a hot red knee with fever. See a doctor within 24 hours for calf swelling or a knee that gives way after injury. If no better after a few weeks, plan a visit. In children with a limp, check the hip too.",
      },
    ],
  },
  {
    id: "ankle-sprain",
    title: "Ankle sprain",
    keywords: [
      "twisted ankle", "rolled ankle", "sprained ankle", "swollen ankle after fall", "went over on ankle",
      "can't walk on ankle", "bruised ankle", "ankle ligament", "ancle sprain", "popped ankle", "is my ankle broken",
    ],
    sourceIds: ["nhs-sprains-and-strains", "cks-sprains-strains", "ottawa-ankle"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A sprain is a stretched or torn ligament, most often on the outer side of the ankle after the foot rolls in. It hurts, swells and bruises. A bad sprain can hurt as much as a break. Most are better in two weeks for daily life; strong sports may need eight weeks or more.",
      },
      {
        heading: "What you can do",
        text: "Protect it, rest for a day or two, use a wrapped cold pack for 15 to 20 minutes every two to three hours, bandage firmly, and raise it. Avoid heat, alcohol, running and massage for three days. Then walk as pain allows. Paracetamol helps; add ibuprofen gel or tablets if safe. Balance on one leg to train it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if bone shows, or the foot is cold, pale or numb. Go to the emergency department for a bent shape, if you cannot take four steps, or if pressing on the bony edges hurts. See a doctor within a few days if it is no better after five to seven days. Mild sprains can be treated at home.",
      },
    ],
  },
  {
    id: "fracture",
    title: "Broken bone (fracture)",
    keywords: [
      "broken bone", "broken arm", "fractured wrist", "broken leg", "heard a crack", "bone sticking out",
      "cracked rib", "is it broken", "deformed arm after fall", "broke my wrist", "fracter", "broken finger",
      "snapped bone", "broken collarbone",
    ],
    sourceIds: ["nhs-broken-bones", "nice-ng38", "st-john-ambulance"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A broken bone hurts a lot, swells and bruises, and mostly cannot be used. It may look bent, or a crack may be heard. In an open break the bone or a wound shows. Children's bones may only bend. Older people with weak bones can break a wrist, hip or back by a simple fall. Some breaks look like a sprain.",
      },
      {
        heading: "What you can do",
        text: "Keep it still. Support an arm with a sling; do not straighten a bent limb. Cover a wound with a clean cloth and press beside it if it bleeds. Take off rings. Use a wrapped cold pack. Eat and drink nothing if an operation may be needed. Paracetamol can be taken. Do not move someone with a possible neck or back break.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a broken thigh, hip, back or neck, bone through the skin, heavy bleeding, or a limb that is cold, pale or numb. Go to the emergency department for any other likely break. With a cast, go back at once for growing pain, numb or blue fingers or toes. A stubbed toe that is straight can be strapped and watched.",
      },
    ],
  },
  {
    id: "hip-fracture",
    title: "Broken hip",
    keywords: [
      "broken hip", "fell and can't get up", "hip pain after fall elderly", "leg turned out and short",
      "can't stand after fall", "fractured neck of femur", "groin pain after fall", "broken hip old person",
      "hip fracter", "grandma fell hip",
    ],
    sourceIds: ["nhs-hip-fracture", "nice-cg124", "royal-osteoporosis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A broken hip mostly follows a fall in an older person with thin bones. There is pain in the hip or groin, and standing or lifting the leg is not possible. The leg may look shorter and turn outwards. Sometimes the break is small, and the person can still limp, with pain that does not go.",
      },
      {
        heading: "What you can do",
        text: "Call for help and do not try to walk. Keep the person warm and still, with a pillow or rolled blanket along the leg. Do not pull the leg straight. Give nothing to eat or drink. Note how long they lay on the floor, and their medicines, above all blood thinners. Surgery within about a day gives the best result.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for hip pain after a fall with inability to stand, a short or turned leg, head injury, confusion or a long time on the floor. If walking is possible but groin pain stays after a fall, go to hospital the same day for an X-ray. Hip pain that came on slowly without a fall can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "Falls can be a sign of illness: ask about fainting, infection, low blood pressure or new tablets. After a break, bone-strengthening treatment, vitamin D, strength and balance training, good lights and safe floors at home all lower the risk of another.",
      },
    ],
  },
];
