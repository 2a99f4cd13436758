import type { Article } from "@/lib/clinical/types";

export const MUSCULOSKELETAL_2_ARTICLES: readonly Article[] = [
  {
    id: "dislocation",
    title: "Dislocated joint",
    keywords: [
      "shoulder popped out", "dislocated shoulder", "kneecap out of place", "finger out of joint",
      "joint out of socket", "dislocated jaw", "put back in", "shoulder out", "dislocated elbow", "disslocated",
      "joint looks wrong",
    ],
    sourceIds: ["nhs-dislocated-shoulder", "nhs-dislocated-kneecap", "boast"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In a dislocation the ends of the bones slip apart, mostly after a fall or blow. The joint hurts badly, looks wrong and cannot be moved. Shoulder, finger, kneecap, elbow and jaw are the usual ones. Nerves and blood vessels may be stretched, which causes numbness or a cold limb. A hip or knee that comes out is very serious.",
      },
      {
        heading: "What you can do",
        text: "Do not try to push it back. Support it in the position you find it, with a sling or cushions. Use a wrapped cold pack. Take off rings. Eat and drink nothing, as sedation may be used. Paracetamol may be taken. After treatment, rest as told and do the exercises, since it can slip out again.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for a dislocated hip, knee or ankle, or any limb that is cold, pale, blue or numb. Call after a serious accident too. Go to the emergency department at once for any other joint out of place. A kneecap that slipped back by itself needs to be seen within 24 hours. An old loose joint that clicks without pain can wait.",
      },
    ],
  },
  {
    id: "neck-pain",
    title: "Neck pain and stiff neck",
    keywords: [
      "stiff neck", "crick in neck", "sore neck", "whiplash", "slept funny neck", "neck spasm", "trapped nerve neck",
      "neck hurts turning", "text neck", "kneck pain", "neck and arm pain", "torticollis", "wry neck",
    ],
    sourceIds: ["nhs-neck-pain-and-stiff-neck", "cks-neck-pain-non-specific", "csp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stiff, sore neck is mostly from muscles and small joints, after poor posture, an awkward sleep or a sudden movement. It can hurt to turn the head and cause headache. A trapped nerve sends pain, tingling or numbness down one arm. After a car crash, whiplash pain may start hours later. It mostly eases within two to six weeks.",
      },
      {
        heading: "What you can do",
        text: "Keep the neck moving gently, many times a day. Use heat or a cold pack, one firm low pillow, and breaks from screens. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours, or ibuprofen if safe. Do not wear a collar. Do not drive if you cannot turn the head.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for neck pain after a serious accident or fall; keep still. Call for a stiff neck with fever, severe headache or drowsiness, for sudden tearing neck pain with dizziness or weakness, or with chest tightness. See a doctor within 24 hours for weak or clumsy arms or legs, trouble with walking, or past cancer. Others can wait some weeks.",
      },
    ],
  },
  {
    id: "plantar-fasciitis",
    title: "Heel pain (plantar fasciitis)",
    keywords: [
      "heel pain", "sore heel first steps morning", "foot arch pain", "plantar fasciitis", "heel spur",
      "bottom of foot hurts", "policeman's heel", "planter fascitis", "pain under heel", "stabbing heel",
      "foot pain walking",
    ],
    sourceIds: ["nhs-plantar-fasciitis", "cks-plantar-fasciitis", "college-podiatry"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Plantar fasciitis is soreness where a strong band under the foot joins the heel. The first steps in the morning or after sitting hurt most; it eases with walking and returns after long standing. Running, hard floors, flat shoes, weight and tight calves bring it on. It is harmless but can last for months, mostly under a year.",
      },
      {
        heading: "What you can do",
        text: "Rest from running and long standing. Stretch the calf and the sole several times a day, and roll the foot over a bottle of cold water. Wear cushioned shoes, not bare feet, with a heel pad. Lose weight if needed. Ibuprofen, if safe, or paracetamol may help. Swim or cycle instead of running.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department after a jump or fall if you cannot put weight on the heel, or for sudden pain at the back of the ankle like a kick. See a doctor within 24 hours for a hot, red, swollen heel with fever, or a sore with diabetes. Book a visit for numbness or tingling, night pain, or no better after several weeks of care.",
      },
    ],
  },
  {
    id: "compartment-syndrome",
    title: "Dangerous pressure in a limb (compartment syndrome)",
    keywords: [
      "cast too tight", "severe pain after broken leg", "leg tight and swollen after injury",
      "pain getting worse in plaster", "numb toes cast", "compartment", "crush injury arm", "rock hard calf",
      "muscle pressure", "tight swollen forearm", "pain stretching toes",
    ],
    sourceIds: ["nhs-compartment-syndrome", "boast", "nice-ng37"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bleeding or swelling inside a closed muscle space can raise the pressure so much that blood cannot flow. It follows a break, crush, tight cast or bandage, burn, or lying for hours on a limb. Pain is severe, gets worse, is out of line with the injury, and is worse on stretching the fingers or toes. The limb feels hard, tight, numb.",
      },
      {
        heading: "What you can do",
        text: "Get to an emergency department now; muscle can die within six hours. Loosen a bandage at once. If a cast feels too tight, do not cut it yourself, but go straight in. Keep the limb level with the heart, neither raised high nor hung down. No ice. Eat and drink nothing. Stronger painkillers are not the answer.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for growing, severe limb pain after an injury or in a cast, with numbness, weakness, tight swelling, or pale, blue or cold fingers or toes. Do not wait for a check the next day. Calf ache that comes with running and fades with rest within minutes is a milder form and can wait for a routine visit.",
      },
    ],
  },
  {
    id: "osteomyelitis",
    title: "Bone infection (osteomyelitis)",
    keywords: [
      "bone infection", "infected bone", "diabetic foot bone infection", "fever and bone pain",
      "child bone pain fever", "osteomyelitis", "infection after fracture", "back pain and fever infection spine",
      "wound over bone won't heal", "ostiomyelitis", "discitis",
    ],
    sourceIds: ["nhs-osteomyelitis", "nice-ng19", "bsr-hot-joint"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bone infection causes deep, steady pain in one spot, often with fever, warmth, swelling and feeling unwell. Children may limp or not use a limb. In the spine it causes back pain that is bad at night. It can follow a wound, surgery, a foot ulcer in diabetes, or germs that travel in the blood, as with injected drugs.",
      },
      {
        heading: "What you can do",
        text: "Get seen the same day, and do not start left-over antibiotics, because blood samples are needed first. Rest the limb. Paracetamol helps pain and fever. With a foot ulcer, take all weight off the foot. Treatment takes weeks of antibiotics, and sometimes surgery. Finish the whole course and keep all visits.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, fast breathing, mottled skin or fainting. Go to the emergency department for fever with severe bone or back pain, weak or numb legs, bladder trouble, or a child who will not use a limb. A foot ulcer that shows bone, smells or spreads, and new pain near metalwork, need care within 24 hours. Dull aches without fever can be routine.",
      },
    ],
  },
  {
    id: "muscle-strain",
    title: "Pulled muscle (strain)",
    keywords: [
      "pulled muscle", "hamstring", "torn muscle", "muscle tear", "strained calf", "groin strain",
      "aching muscles after gym", "DOMS", "muscle pull", "pulled mussel", "sore after exercise",
      "sudden twinge running", "thigh strain",
    ],
    sourceIds: ["nhs-sprains-and-strains", "cks-sprains-strains", "csp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A strain is a stretched or torn muscle, often in the thigh, calf, groin or back. It hurts suddenly during effort, and may swell, bruise or cramp. Soreness in many muscles one to two days after new exercise is different: it is normal and fades within three to five days. Most strains heal in two to eight weeks.",
      },
      {
        heading: "What you can do",
        text: "For two to three days protect and rest it, use a wrapped cold pack for 15 to 20 minutes at a time, a firm bandage, and raise it. Then start gentle movement and stretching, and build strength. Paracetamol or an anti-inflammatory gel can help. Avoid heat and massage at first. Warm up before sport.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a pop with loss of strength, a gap in the muscle, a very tight hard limb, or numb or cold toes. Go too for dark, cola-coloured urine with severe muscle pain after hard exercise or heat. A swollen calf without clear injury needs a check within 24 hours for a clot. If not better in a week or two, book a visit.",
      },
    ],
  },
  {
    id: "vertebral-fracture",
    title: "Broken bone in the back from weak bones (vertebral fracture)",
    keywords: [
      "sudden back pain osteoporosis", "crushed vertebra", "collapsed spine bone", "back pain after bending elderly",
      "compression fracture", "hunched back", "lost height", "brittle bones", "osteoperosis", "wedge fracture",
      "steroid back pain", "spine fracture old age",
    ],
    sourceIds: ["nhs-osteoporosis", "royal-osteoporosis", "nice-cg146"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Weak bones in the spine can crush after a small bend, lift, cough or fall, or for no clear reason. Sudden, sharp pain comes in the middle or low back, worse on standing and moving, better lying down. It may be mild. Over time height is lost and the back bends forward. Older women and people on steroids are most at risk.",
      },
      {
        heading: "What you can do",
        text: "See a doctor within a day or two for pain relief and an X-ray. Take paracetamol. Rest for short spells, lying flat with bent knees, then get up and walk a little. Avoid lifting and bending. Use heat. Pain mostly eases over six to twelve weeks. Treatment for bone strength helps to prevent the next break.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for back pain after a serious fall or crash, weak or numb legs, numbness between the legs, or loss of bladder or bowel control. Go the same day for back pain with fever, past cancer, or weight loss. Sudden back pain over 50 or on steroids needs a doctor within 24 hours. Slow loss of height can wait for a routine visit.",
      },
    ],
  },
  {
    id: "polymyalgia",
    title: "Aching, stiff shoulders and hips over 50 (polymyalgia rheumatica)",
    keywords: [
      "PMR", "stiff shoulders morning", "can't lift arms to comb hair", "aching thighs and shoulders", "polymyalgia",
      "can't get out of bed stiff", "hips and shoulders ache over 60", "polymyalgia rumatica", "both shoulders hurt",
      "steroid for stiffness",
    ],
    sourceIds: ["nhs-polymyalgia-rheumatica", "cks-polymyalgia-rheumatica", "bsr-gca"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Polymyalgia causes pain and stiffness in both shoulders, neck and hips. It comes on over days to weeks in people over 50, mostly over 65. It is worst in the morning, for over 45 minutes, so that getting out of bed or lifting the arms is hard. Tiredness, low mood, mild fever and weight loss may come too.",
      },
      {
        heading: "What you can do",
        text: "See a doctor for blood tests. A low dose of steroid tablets mostly works within days and is then lowered over one to two years. Never stop steroids suddenly, and carry a steroid card. Ask about bone protection. Gentle movement, warm showers in the morning and rest between tasks help. Watch for signs of temple artery swelling.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department at once for loss of sight, double vision or stroke signs. New headache, sore scalp or jaw pain on chewing needs to be seen the same day. On steroids, vomiting, severe illness or fever needs advice within 24 hours, as the dose may have to rise. Aching shoulders and hips for two weeks need a visit within days.",
      },
    ],
  },
  {
    id: "fibromyalgia",
    title: "Fibromyalgia (widespread pain)",
    keywords: [
      "pain all over body", "fibro", "aching everywhere and tired", "fibro fog", "tender points", "chronic pain",
      "fibromialgia", "everything hurts", "sore all over for months", "unrefreshing sleep and pain",
      "chronic widespread pain", "fybromyalgia",
    ],
    sourceIds: ["nhs-fibromyalgia", "nice-ng193", "versus-arthritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Fibromyalgia is pain all over the body for more than three months, with tiredness, poor sleep and foggy thinking. Touch, noise and cold may feel stronger than before. Tests are normal, but the pain is real: the nervous system turns the signal up. It often comes along with low mood, headaches and an irritable bowel.",
      },
      {
        heading: "What you can do",
        text: "Start gentle exercise such as walking or swimming, a little each day, and build up slowly. Pace tasks, keep regular sleep times, and learn to relax. Talking therapy can help you cope. Some antidepressants ease pain for some people. Strong painkillers do not help and can harm. Support groups are useful.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for chest pain, weak limbs, or numbness between the legs. Seek help at once for thoughts of suicide. See a doctor within days for swollen joints, fever, weight loss, night sweats, weak muscles, or new headache with sore scalp over 50. Widespread pain for months, without these signs, can be raised at a routine visit.",
      },
    ],
  },
  {
    id: "tendon-rupture",
    title: "Torn tendon (such as Achilles)",
    keywords: [
      "Achilles snapped", "felt kicked in back of leg", "pop in calf", "can't stand on tiptoe", "torn tendon",
      "biceps bulge popeye", "cut tendon finger", "can't straighten finger", "achillies", "ruptured tendon",
      "quad tendon tear", "drooping fingertip",
    ],
    sourceIds: ["nhs-achilles-tendon-rupture", "cks-achilles-tendinopathy", "boast"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A tendon that tears gives a sudden pop and pain, like a kick. With the Achilles tendon, pushing off or standing on tiptoe is not possible, though some can still walk. With the knee tendons the leg cannot be straightened. In the upper arm a bulge appears. A cut on the hand can slice a tendon, so that a finger will not bend or straighten.",
      },
      {
        heading: "What you can do",
        text: "Stop at once. Rest with the foot pointing down for an Achilles tear. Use a wrapped cold pack, and a splint for a finger. Do not stretch or massage it. Paracetamol helps. Eat and drink nothing if surgery may be needed. Tell the team about antibiotics such as ciprofloxacin, and steroids, which weaken tendons.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department the same day for a pop with loss of strength, not being able to stand on tiptoe, straighten the knee or move a finger, or any deep cut over a tendon. Go at once if the limb is cold or numb. A drooping fingertip needs a splint within 24 hours. Tendon ache without weakness can wait. Stop ciprofloxacin and call if tendons hurt.",
      },
    ],
  },
  {
    id: "limping-child",
    title: "Limping child",
    keywords: [
      "child limping", "toddler won't walk", "hip pain child", "irritable hip", "Perthes", "slipped hip",
      "refuses to put weight on leg", "leg hurts child no injury", "kid hobbling", "transient synovitis",
      "limp after cold", "knee pain teen limp",
    ],
    sourceIds: ["cks-acute-childhood-limp", "nhs-limp-in-children", "rch-limp"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A child may limp after a minor injury, a splinter, tight shoes or a cold. Irritable hip is common from three to ten years and clears in one to two weeks. Infection of a joint or bone is less common but serious, with fever and strong pain. In teenagers a slipped hip may cause knee or thigh pain. Rarely, leukaemia starts like this.",
      },
      {
        heading: "What you can do",
        text: "Look at the foot and shoe, and feel the leg gently. Take the temperature. Let the child rest; they should not do sport. Paracetamol or ibuprofen for children may ease pain. Write down when it began, any fall, cold or fever. Do not force the leg. A short limp after a known small knock can be watched for a day or two.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for fever with a limp, a child who cannot stand or move the leg, severe pain, a hot or swollen joint, a bent limb, or if someone may have hurt the child. Limping under three years, or over nine with hip or knee pain, needs to be seen the same day. Any limp past two days, night pain, bruises or paleness needs a doctor within 24 hours.",
      },
    ],
  },
  {
    id: "muscle-cramps",
    title: "Muscle cramps",
    keywords: [
      "leg cramps at night", "charley horse", "calf cramp", "cramp in foot", "muscle spasm", "cramps pregnancy",
      "toes curl cramp", "statin muscle pain", "night cramps", "leg cramp wakes me", "muscle twitching eyelid",
    ],
    sourceIds: ["nhs-leg-cramps", "cks-leg-cramps", "bnf"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A cramp is a sudden, painful tightening of a muscle, mostly the calf at night. It lasts seconds to ten minutes, and soreness may stay for a day. It is common with age, pregnancy, hard exercise, heat and lack of fluid. Water tablets, statins and inhalers may cause cramps too. Twitching of an eyelid or calf is mostly harmless.",
      },
      {
        heading: "What you can do",
        text: "Stretch the muscle: pull the toes up and straighten the leg, stand on it, and rub. Stretch calves three times a day and before bed. Drink enough, and keep bedclothes loose. Paracetamol can ease later soreness. Quinine is seldom advised, as it can harm. Ask a pharmacist to look at your tablets.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for jaw or body spasms after a dirty wound, or for cramps with confusion or fits. Go to the emergency department for a cold, pale, painful leg. See a doctor within 24 hours for one swollen calf, or dark urine with muscle pain, mainly on a statin. Book a visit if cramps spoil sleep often, or with weak muscles. Others can be treated at home.",
      },
    ],
  },
];
