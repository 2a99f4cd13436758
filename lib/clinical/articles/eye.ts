import type { Article } from "@/lib/clinical/types";

export const EYE_ARTICLES: readonly Article[] = [
  {
    id: "red-eye-painful-glaucoma",
    title: "Painful red eye (acute glaucoma)",
    keywords: [
      "acute glaucoma", "red painful eye", "halos around lights", "eye pain and vomiting", "hard eye",
      "sudden blurry red eye", "glaucoma attack", "glucoma", "pressure in eye", "headache with red eye",
      "rainbow rings lights", "angle closure",
    ],
    sourceIds: ["nhs-glaucoma", "rcophth", "cks-red-eye"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In acute glaucoma the pressure in the eye rises fast. The eye is very painful, red and blurred, and halos show round lights. Headache, sickness and vomiting are common, so it may be taken for migraine or a stomach bug. It mostly affects people over 50 and those who are long-sighted. Sight can be lost for good within hours.",
      },
      {
        heading: "What you can do",
        text: "Go to an eye emergency department now. Do not drive. Lie on your back if that is easier; do not sit in the dark or cover the eye, as a wide pupil makes it worse. Do not use drops unless prescribed for you. Bring your glasses, drops and a list of medicines. New tablets such as antihistamines can set it off.",
      },
      {
        heading: "When to get help",
        text: "Get emergency care at once for a painful red eye with blurred sight, halos, headache or vomiting. Go too for a painful red eye with a contact lens, after injury, or when light hurts. Slow, painless glaucoma has no signs early on, so go for a routine eye test every two years, or more often with a family history.",
      },
    ],
  },
  {
    id: "conjunctivitis",
    title: "Conjunctivitis (pink eye)",
    keywords: [
      "pink eye", "sticky eye", "eye discharge", "eyes glued shut", "gritty red eye", "itchy watery eyes",
      "conjunctivitus", "eye infection", "gunk in eye", "goopy eye baby", "allergic eyes", "crusty eyes",
    ],
    sourceIds: ["nhs-conjunctivitis", "cks-conjunctivitis-infective", "college-optometrists"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Conjunctivitis makes the white of the eye red and gritty. With germs it is sticky, with yellow crusts on waking, and often in both eyes. With a virus it waters, often along with a cold. With allergy it itches a lot. Sight stays clear and there is no strong pain. It mostly clears in one to two weeks without treatment.",
      },
      {
        heading: "What you can do",
        text: "Wipe lids with cotton wool and cooled boiled water, a fresh piece for each eye. Do not wear contact lenses until it is gone. Wash hands, and do not share towels. Lubricating drops soothe; antihistamine drops from a pharmacist help allergy. Antibiotic drops are rarely needed. Children need not stay off school unless they feel ill.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for strong pain, light that hurts, blurred sight, very red eyes, or swelling round the eye with fever. A baby under 28 days with sticky red eyes needs care the same day. Contact lens wearers with a red eye should be seen within 24 hours. If it is not better after a week, ask a pharmacist or optometrist.",
      },
    ],
  },
  {
    id: "sudden-vision-loss",
    title: "Sudden loss of sight",
    keywords: [
      "can't see out of one eye", "went blind suddenly", "curtain over eye", "vision went black", "lost vision",
      "amaurosis", "half my vision gone", "blind spot sudden", "eye stroke", "temporary blindness", "sight loss",
      "loss of site",
    ],
    sourceIds: ["rcophth", "stroke-association", "nice-ng128", "nhs-vision-loss"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Sight that is lost within seconds to hours, fully or in part, in one or both eyes, is always serious. A blocked blood vessel of the eye, stroke, a detached retina, bleeding in the eye, swollen arteries of the head or nerve inflammation can cause it. A grey shade that passes in minutes can be a mini-stroke. Zigzag lines that last under an hour are often migraine.",
      },
      {
        heading: "What you can do",
        text: "Call for help at once and note the time. Cover one eye, then the other, to tell which is affected. Do not drive, rub or press the eye. Check for a drooping face, weak arm or slurred speech. People over 50 should say if the temples or scalp are sore or the jaw aches on chewing.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden loss of sight with stroke signs or a severe headache. Go to an eye emergency department at once for any other sudden loss of sight, a curtain or shadow, or many new floaters. If sight came back within minutes, still get seen the same day. Slow blurring over months can wait for a routine eye test.",
      },
    ],
  },
  {
    id: "retinal-detachment-floaters",
    title: "Flashes, floaters and detached retina",
    keywords: [
      "floaters", "flashing lights in eye", "specks in vision", "cobwebs in eye", "curtain across vision",
      "detached retina", "black dots floating", "retina tear", "shadow side of eye", "PVD", "flashers", "floters",
    ],
    sourceIds: ["nhs-floaters-and-flashes-in-the-eyes", "nhs-detached-retina-retinal-detachment", "rcophth", "cks-retinal-detachment"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small drifting dots or threads are common, mainly with age and short sight. They come from changes in the jelly of the eye. A sudden shower of new floaters, flashes like lightning at the side, or a dark curtain can mean that the retina is tearing or coming away. It does not hurt. Quick treatment can save the sight.",
      },
      {
        heading: "What you can do",
        text: "Cover each eye in turn to see which is affected. Get an eye check the same day for new flashes or floaters; an optometrist or eye unit can look inside with drops. Do not drive there, as drops blur sight. Avoid hard exercise until seen. Tell them about short sight, eye surgery, injury, or detached retina in the family.",
      },
      {
        heading: "When to get help",
        text: "Go to an eye emergency department at once for a shadow or curtain, blurred sight, or a sudden shower of floaters. New flashes or floaters without sight loss need to be checked within 24 hours. Floaters that have been the same for years are harmless and can wait for the next eye test. Call for help with stroke signs.",
      },
    ],
  },
  {
    id: "eye-injury-foreign-body",
    title: "Eye injury and something in the eye",
    keywords: [
      "something in my eye", "metal in eye", "scratched eye", "poked in eye", "grinding spark eye", "eyelash stuck",
      "corneal abrasion", "punched in eye", "grit in eye", "hit in the eye with ball", "eye bleeding",
      "splinter in eye", "black eye",
    ],
    sourceIds: ["nhs-eye-injuries", "cks-corneal-superficial-injury", "rcophth"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Dust, a lash or a scratch makes the eye water, feel gritty and dislike light. A scratch on the clear front mostly heals in one to three days. Hammering, grinding or broken glass can drive a piece into the eye, sometimes with little pain. A blow can cause bleeding inside, a torn retina or a broken socket.",
      },
      {
        heading: "What you can do",
        text: "Wash hands. Rinse a loose speck with clean water or saline for some minutes. Pull the upper lid over the lower one and blink. Do not rub. Do not remove anything that is stuck; cover lightly without pressing. Take out a contact lens. Paracetamol helps. Wear goggles for drilling, grinding and garden work.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for an object stuck in the eye or a cut eyeball; keep still and do not rinse. Go to the emergency department for blurred or double sight, blood in the coloured part, odd pupil shape, strong pain, vomiting, or a high-speed metal, glass or plant injury. Get seen within 24 hours if grittiness stays after rinsing. Mild soreness that fades can be watched.",
      },
    ],
  },
  {
    id: "chemical-eye-injury",
    title: "Chemicals in the eye",
    keywords: [
      "bleach in eye", "cleaning product in eye", "acid in eye", "superglue in eye", "oven cleaner eye",
      "lime cement eye", "splashed chemical", "pepper spray", "perfume in eye", "dishwasher tablet eye",
      "alkali burn eye", "eye wash",
    ],
    sourceIds: ["nhs-eye-injuries", "toxbase", "rcophth"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Chemicals can burn the eye within seconds. Alkalis such as oven cleaner, drain cleaner, lime, cement and ammonia go deepest. Acids, bleach and solvents burn too. The eye stings, waters and turns red, and sight blurs. A very bad alkali burn may look white and hurt less, which is a danger sign.",
      },
      {
        heading: "What you can do",
        text: "Rinse now, before anything else. Hold the eye open under gently running clean water for at least 20 minutes, from the nose outwards. Take out contact lenses while rinsing. Brush off powder first. Do not rub, and do not put in other drops. Keep rinsing on the way if you can. Take the bottle with you.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number or go to the emergency department straight after rinsing for strong acids or alkalis, cement, bleach, or any splash with pain, blurred sight, redness or white patches. Mild soap or shampoo that stings for a short time, and settles fully after rinsing, can be watched. Glued lids need care the same day; do not pull.",
      },
    ],
  },
  {
    id: "stye-chalazion",
    title: "Stye and lump on the eyelid",
    keywords: [
      "stye", "lump on eyelid", "sty", "swollen eyelid spot", "chalazion", "eyelid cyst", "painful eyelid bump",
      "pimple on eyelid", "hordeolum", "eyelid lump not painful", "stie", "blocked eyelid gland",
    ],
    sourceIds: ["nhs-stye", "cks-styes-hordeola", "college-optometrists"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stye is a small, red, painful, pus-filled lump at the edge of the eyelid, from an infected lash root or gland. The lid may swell and the eye may water. It mostly drains and heals in one to two weeks. A firm, painless lump in the lid that stays is a chalazion, a blocked gland. Neither harms sight.",
      },
      {
        heading: "What you can do",
        text: "Hold a clean, warm, damp cloth on the closed eye for five to ten minutes, two to four times a day. Then massage the lump gently towards the lashes. Do not squeeze or pull out a lash with force. Avoid eye make-up and contact lenses. Paracetamol or ibuprofen helps pain. Antibiotic cream is seldom needed.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for a lid so swollen that the eye closes, fever, pain on moving the eye, a bulging eye or blurred sight. See a doctor within 24 hours if redness spreads over the lid or cheek. Book a visit if a stye is no better in one to two weeks, or a lump stays for months, bleeds, or takes lashes away. Others can be treated at home.",
      },
    ],
  },
  {
    id: "blepharitis-dry-eye",
    title: "Sore eyelids and dry eyes",
    keywords: [
      "dry eyes", "burning eyes", "blepharitis", "crusty eyelashes", "flaky eyelids", "tired gritty eyes",
      "watering eyes in wind", "sore eyes from screen", "blefaritis", "sandy eyes", "itchy eyelid edges",
      "artificial tears",
    ],
    sourceIds: ["nhs-blepharitis", "nhs-dry-eyes", "college-optometrists"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Blepharitis makes the edges of the lids red, itchy and crusted. Dry eyes burn, sting and feel gritty; oddly, they may also water. Both often go together, and are more common with age, screens, contact lenses, dry air, rosacea and some medicines such as antihistamines. They come and go, and rarely harm sight.",
      },
      {
        heading: "What you can do",
        text: "Each day hold a warm cloth on closed lids for five to ten minutes, massage the lids, and wipe the edges clean with lid wipes or cotton wool. Use artificial tears several times a day; if often, choose ones without preservative. Blink, and rest from screens every 20 minutes. Avoid smoke. Take out contact lenses when sore.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for strong pain, blurred sight that blinking does not clear, light that hurts, or a swollen lid with fever. Contact lens wearers with a painful red eye should be seen the same day. Book a visit with an optometrist if weeks of lid care do not help, or with a dry mouth and sore joints. Mild cases can be treated at home.",
      },
    ],
  },
  {
    id: "orbital-cellulitis",
    title: "Infection round the eye (orbital cellulitis)",
    keywords: [
      "swollen red eye child fever", "bulging eye", "pain moving eye", "eyelid infection", "eye swollen shut",
      "orbital cellulitis", "periorbital", "puffy eye with sinus infection", "eye socket infection", "preseptal",
      "red swollen eyelid",
    ],
    sourceIds: ["cks-orbital-cellulitis", "rcophth", "nice-ng79"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Infection can spread into the eye socket from the sinuses, a bite, a stye or an injury, mostly in children. The lids become red, swollen and hot, with fever. When the infection lies deep, the eye bulges, hurts on moving, sees double or blurs. It can harm sight or spread to the brain within a day.",
      },
      {
        heading: "What you can do",
        text: "Go to hospital now. Eat and drink nothing, as a scan or operation may be needed. Do not press on the swelling and do not use left-over drops. Paracetamol can be given for pain and fever. Note when it began, and any cold, sinus trouble, bite or knock before.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for drowsiness, confusion, a fit, stiff neck or severe headache. Go to the emergency department at once for a swollen eye with fever, or an eye swollen shut in a child. Do so for a bulging eye, pain on moving the eye, or double or blurred sight. Slightly puffy, itchy lids on both sides, without fever, are more likely from allergy. A pharmacist can help.",
      },
    ],
  },
  {
    id: "corneal-ulcer-contact-lens",
    title: "Painful eye with contact lenses (corneal ulcer, keratitis)",
    keywords: [
      "contact lens eye pain", "slept in contacts", "white spot on eye", "keratitis", "eye ulcer",
      "red eye contact lens", "scratched cornea", "swam in lenses", "herpes in eye", "light hurts eye lenses",
      "acanthamoeba", "lense stuck",
    ],
    sourceIds: ["rcophth", "college-optometrists", "moorfields"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An ulcer on the clear front of the eye makes it painful, red and watery. Light hurts, sight blurs, and a white spot may show. Sleeping, swimming or showering in contact lenses is the main risk. The cold sore virus, an injury by plant matter and very dry eyes can cause it too. It can scar and harm sight within days.",
      },
      {
        heading: "What you can do",
        text: "Take out the lenses at once and keep them, with the case, to show. Do not wear lenses in either eye. Do not use left-over drops, steroid drops or anaesthetic drops. Do not patch the eye. Paracetamol and dark glasses help. Later, wash and dry hands before touching lenses, never use tap water, and change the case monthly.",
      },
      {
        heading: "When to get help",
        text: "Go to an eye emergency department the same day for a painful red eye with contact lenses, a white spot, blurred sight, or light that hurts. Go too for eye pain with a cold sore or shingles on the face. Slight dryness that clears once the lenses are out can be watched for a day; if it does not, be seen within 24 hours.",
      },
    ],
  },
  {
    id: "uveitis",
    title: "Inflammation inside the eye (uveitis)",
    keywords: [
      "iritis", "red eye light sensitive", "deep ache in eye", "blurred red eye", "uveitis", "small odd pupil",
      "photophobia one eye", "eye inflammation arthritis", "uvietis", "painful to focus", "aching eye bright light",
    ],
    sourceIds: ["nhs-uveitis", "rcophth", "cks-uveitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Uveitis is inflammation inside the eye. The eye aches, turns red mostly round the coloured part, and light hurts. Sight may blur, and floaters may show. There is no sticky discharge. The pupil can be small or uneven. It can come with back, joint, bowel or skin disease, or with infection. It may return.",
      },
      {
        heading: "What you can do",
        text: "See an eye specialist the same day. Wear dark glasses. Do not use left-over drops, and do not wear contact lenses. Steroid drops are often needed, with drops that widen the pupil; use them exactly as told and do not stop suddenly. Tell the team about stiff back, bowel trouble, rashes or mouth ulcers.",
      },
      {
        heading: "When to get help",
        text: "Go to an eye emergency department the same day for a red, aching eye with light that hurts or blurred sight. If it has happened before, go at the first sign. Call your emergency number for sudden loss of sight with stroke signs or severe headache. New floaters in a quiet eye need a check within 24 hours.",
      },
    ],
  },
  {
    id: "subconjunctival-haemorrhage",
    title: "Blood patch on the white of the eye",
    keywords: [
      "burst blood vessel in eye", "blood in eye", "bright red patch on eye", "eye bleed no pain",
      "red spot white of eye", "subconjunctival", "eye bloodshot one area", "coughing burst eye vessel",
      "eye haemorage", "bleeding eye",
    ],
    sourceIds: ["nhs-red-eye", "cks-red-eye", "college-optometrists"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A small blood vessel on the surface of the eye can burst, often after coughing, sneezing, straining or rubbing, or for no reason. A bright red patch shows on the white. It looks alarming but does not hurt, does not blur sight and there is no discharge. It may spread a little, turn yellow and fade in one to three weeks.",
      },
      {
        heading: "What you can do",
        text: "No treatment is needed. Artificial tears ease a mild scratchy feeling. Do not rub. Have blood pressure checked at a pharmacy or clinic. Keep taking a prescribed blood thinner; if you take warfarin, ask for a blood test of the clotting level soon. Avoid adding aspirin or ibuprofen that was not prescribed.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department after a blow or sharp injury to the eye or head, or with pain, changed sight, double vision, or blood in the coloured part. See a doctor within 24 hours if there are also bruises, nosebleeds or bleeding gums, or if both eyes are full of blood. Book a visit if patches keep coming back. One painless patch can be left to fade.",
      },
    ],
  },
  {
    id: "cataract-gradual-vision",
    title: "Cataract and slow loss of sight",
    keywords: [
      "cataract", "cloudy vision", "blurry eyesight getting worse", "glare at night driving", "colours faded",
      "macular degeneration", "wavy lines", "need new glasses", "catarack", "misty vision", "can't read small print",
      "straight lines bent",
    ],
    sourceIds: ["nhs-cataracts", "nice-ng77", "nice-ng82", "rnib"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Slow blurring over months to years is common with age. A cataract clouds the lens: sight is misty, colours fade, lights glare and glasses need to change often. In macular degeneration the centre gets blurred or straight lines look bent. Slow glaucoma takes away the side of the view. Needing reading glasses from the mid-40s is normal.",
      },
      {
        heading: "What you can do",
        text: "Have an eye test at least every two years, or yearly with diabetes or over 70 if advised. Use bright light, and dark glasses against glare. Do not drive if you cannot see well enough by law. Stop smoking and keep blood sugar and blood pressure in range. Cataract surgery is short and mostly very successful.",
      },
      {
        heading: "When to get help",
        text: "Go to an eye emergency department for sudden loss of sight, a curtain, new flashes or many floaters, or a painful red eye. Lines that newly look bent, or a new dark spot in the centre, need an eye check within 24 hours to a few days, as early injections help. Slow, painless blurring can wait for a routine eye test.",
      },
    ],
  },
];
