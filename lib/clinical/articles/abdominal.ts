import type { Article } from "@/lib/clinical/types";

export const ABDOMINAL_ARTICLES: readonly Article[] = [
  {
    id: "appendicitis",
    title: "Appendicitis",
    keywords: [
      "pain lower right belly", "burst appendix", "belly button pain moved right", "hurts to walk stomach",
      "appendix", "appendisitis", "pain when going over bumps", "right side stomach pain", "tender right side fever",
      "appendix pain", "off food and belly pain",
    ],
    sourceIds: ["nhs-appendicitis", "cks-appendicitis", "wses-appendicitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The appendix is a small pouch at the start of the large bowel. When it swells, pain often begins round the navel and moves to the lower right within a day. It becomes constant and worse on walking, coughing or bumps in the road. Loss of appetite, sickness and mild fever are common. It is most common between 10 and 30 years.",
      },
      {
        heading: "What you can do",
        text: "Get checked today. Do not eat until a doctor has advised, in case an operation is needed; small sips of water are fine. Do not take laxatives and do not put heat on the belly. Paracetamol is safe and does not hide the signs. Note when the pain began and where it moved. Do not drive yourself if it is severe.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if pain becomes suddenly severe and spreads over the whole belly, with a hard belly, fainting, fast heartbeat or confusion. Go to the emergency department the same day for pain that moves to the lower right, gets worse, or hurts on movement, mainly with fever or vomiting. Pain that eased suddenly and then spread may mean that the appendix has burst.",
      },
      {
        heading: "Who needs extra care",
        text: "Signs can be unclear in young children, older people and in pregnancy, when the pain may sit higher. In women who may be pregnant, lower belly pain may also be an ectopic pregnancy, and a twisted ovary can feel alike. These all need care the same day.",
      },
    ],
  },
  {
    id: "abdominal-pain-general",
    title: "Tummy pain (abdominal pain)",
    keywords: [
      "stomach ache", "belly pain", "tummy ache", "cramps", "stomach cramps", "bloating and pain", "gut ache",
      "sore stomach", "abdominal pain", "abdomenal pain", "gripes", "trapped wind", "stitch",
    ],
    sourceIds: ["nhs-stomach-ache", "cks-abdominal-pain", "rcem-abdominal"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Tummy pain has many causes. Trapped wind, constipation, a stomach bug, period pain and indigestion are common and pass. The place gives a hint: lower right may be the appendix, upper right the gallbladder, the loin a kidney. Pain that is sudden, severe, constant or worse on moving is of more concern than cramps that come and go.",
      },
      {
        heading: "What you can do",
        text: "Rest, sip fluids and eat light meals. A warm pack can ease cramps. Adults may take paracetamol 500 mg to 1 g, up to four times in 24 hours. Avoid ibuprofen and aspirin, as they irritate the stomach. Note where it is, when it began, and how bowels and urine are. If you could be pregnant, do a test.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden or severe pain, a hard belly, fainting, blood in vomit, black stools, or pain with chest or shoulder pain. Go to the emergency department if you may be pregnant, cannot pass stool or wind, or the testicles hurt. See a doctor within 24 hours for fever, lasting vomiting, yellow skin or pain that is getting worse. Mild pain over weeks can wait for a routine visit.",
      },
    ],
  },
  {
    id: "gallstones-cholecystitis",
    title: "Gallstones and inflamed gallbladder (cholecystitis)",
    keywords: [
      "gallbladder pain", "pain under right ribs", "pain after fatty food", "gallstones attack", "biliary colic",
      "pain right shoulder blade after eating", "gall stones", "cholecystitus", "yellow eyes and belly pain",
      "gall bladder", "upper right stomach pain",
    ],
    sourceIds: ["nhs-gallstones", "nhs-acute-cholecystitis", "nice-cg188"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Gallstones are small stones in the gallbladder. Many cause no trouble. When one blocks a duct, steady pain comes under the right ribs or in the upper belly, often after a fatty meal. It may reach the back or right shoulder and lasts from half an hour to some hours. If the pain stays and fever comes, the gallbladder may be inflamed.",
      },
      {
        heading: "What you can do",
        text: "For a mild attack, rest, sip water and take paracetamol. Ibuprofen works well for those who can safely take it. Eat small meals low in fat. Avoid very fast weight loss. Keep a note of attacks. After stones have caused pain, an operation to remove the gallbladder is often the lasting answer.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for pain with fever and shivers, yellow skin or eyes, confusion, lasting vomiting, or pain that does not ease within a few hours. Call your emergency number for fainting, or upper belly pain with sweating and short breath, as this may be the heart. Attacks that settle need a visit within days and a scan. Stones found by chance, without pain, can be left.",
      },
    ],
  },
  {
    id: "pancreatitis",
    title: "Inflamed pancreas (pancreatitis)",
    keywords: [
      "pancreas pain", "severe upper belly pain to back", "pain after drinking alcohol",
      "vomiting and stomach pain through to back", "pancreatitus", "better leaning forward", "pancreas attack",
      "inflamed pancreas", "boring pain to back",
    ],
    sourceIds: ["nhs-acute-pancreatitis", "nice-ng104", "guts-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "The pancreas makes juices that digest food. When it becomes inflamed, severe constant pain comes in the upper belly and bores through to the back. Leaning forward may help a little. Vomiting, fever and a fast heartbeat are common. Gallstones and alcohol cause most cases. Some medicines, injury and very high blood fats can do so too.",
      },
      {
        heading: "What you can do",
        text: "Go to hospital, as it can get worse fast and needs fluids and strong pain relief. Do not eat or drink on the way, apart from sips of water. Do not take more alcohol. Bring a list of medicines. After recovery, avoid alcohol, stop smoking, eat small meals, and have gallstones treated.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe upper belly pain with fainting, cold clammy skin, confusion or short breath. Go to the emergency department now for severe pain that goes through to the back, or with lasting vomiting. With long-term pancreas trouble, see a doctor within days for weight loss, oily pale stools or new thirst.",
      },
    ],
  },
  {
    id: "bowel-obstruction",
    title: "Blocked bowel (bowel obstruction)",
    keywords: [
      "can't pass wind or stool", "swollen belly and vomiting", "blocked bowel", "green vomit", "vomiting poo",
      "bloated and no bowel movement", "twisted bowel", "bowel blockage", "volvulus", "adhesions",
      "constipated and vomiting",
    ],
    sourceIds: ["nhs-bowel-obstruction", "wses-obstruction", "macmillan"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A blocked bowel stops food, fluid and gas from moving on. Cramping pain comes in waves, the belly swells, and the person vomits, at first food and then green or brown fluid. Stool and wind stop. Scar bands from an old operation, a trapped hernia, a twist, or bowel cancer are common causes. The bowel wall can lose its blood supply.",
      },
      {
        heading: "What you can do",
        text: "Go to hospital now. Do not eat or drink. Do not take laxatives, which can make it worse. Note when you last passed stool or wind, and what operations were done in the past. Look for a painful lump in the groin or by a scar, and tell the team about it.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for severe constant pain, a hard belly, fainting, confusion, or vomit that looks green, brown or bloody. Go to the emergency department the same day if you cannot pass stool or wind and the belly is swollen or you keep vomiting. Constipation alone, with wind passing and no vomiting, can be handled at home for a few days.",
      },
    ],
  },
  {
    id: "abdominal-aortic-aneurysm",
    title: "Bulge in the main artery of the belly (abdominal aortic aneurysm)",
    keywords: [
      "AAA", "burst aneurysm", "throbbing belly", "pulsing lump in stomach",
      "sudden back and belly pain and collapse", "aorta bulge", "triple A", "ruptured aneurysm", "aneurism stomach",
      "pulsating tummy",
    ],
    sourceIds: ["nhs-abdominal-aortic-aneurysm", "nice-ng156", "nhs-abdominal-aortic-aneurysm-screening"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An aneurysm is a bulge in the main artery as it passes through the belly. Most cause no symptoms and are found by a scan. Some people feel a throbbing in the belly. If it leaks or bursts, sudden severe pain comes in the belly, back or loin, with sweating, fainting or collapse. It is most common in men over 65 who smoke.",
      },
      {
        heading: "What you can do",
        text: "If it may be bursting, call for help, lie flat and stay still. Eat and drink nothing. For a known small bulge, go to every scan, stop smoking, keep blood pressure low and stay active. Go to the screening scan when invited; men in the UK are asked at 65. Tell close relatives, since it runs in families.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe belly, back or loin pain, mainly over 60, or with fainting, sweating or a throbbing lump. Do not assume that it is a kidney stone at this age. With a known aneurysm, any new belly or back pain is an emergency. A painless throbbing in the belly needs a scan within days.",
      },
    ],
  },
  {
    id: "gi-bleeding",
    title: "Vomiting blood or black stools (bleeding from the gut)",
    keywords: [
      "vomiting blood", "coffee ground vomit", "black tarry poo", "blood in vomit", "black stool", "melaena",
      "throwing up blood", "internal bleeding stomach", "blood in poo lots", "hematemesis", "dark sticky poo",
      "bleeding ulcer",
    ],
    sourceIds: ["nhs-vomiting-blood", "nice-cg141", "bsg-lower-gi-bleeding"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bleeding from the stomach or gullet can show as red blood in vomit, as vomit like coffee grounds, or as black, sticky, foul stools. Ulcers, anti-inflammatory tablets, aspirin, blood thinners, alcohol, swollen veins in liver disease, and hard retching can cause it. Iron tablets and some foods also turn stools dark, but not sticky like tar.",
      },
      {
        heading: "What you can do",
        text: "Call for help. Lie down, on your side if vomiting. Eat and drink nothing. Do not take ibuprofen, aspirin or the next dose of a blood thinner until a doctor has advised you. Bring all medicines. Keep a photo of the vomit or stool. Do not drive.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for vomited blood, coffee-ground vomit, black tarry stools, or much red blood from below, and most of all with faintness, fast heartbeat, pale clammy skin or confusion. Go to the emergency department the same day for a small streak after repeated retching. Dark stools only since starting iron, when well, can wait for a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "People with liver disease or heavy drinking, those over 60, and those on blood thinners, aspirin, anti-inflammatory tablets or some antidepressants bleed more easily. A bleed in these groups is more dangerous, even when it seems small at first. Call early.",
      },
    ],
  },
  {
    id: "peptic-ulcer-indigestion",
    title: "Indigestion and stomach ulcer",
    keywords: [
      "indigestion", "dyspepsia", "stomach ulcer", "burning stomach pain", "pain after eating", "full quickly",
      "H pylori", "gnawing hunger pain", "ulcer", "acid stomach", "upset stomach upper", "gastritis", "indegestion",
    ],
    sourceIds: ["nhs-indigestion", "nhs-stomach-ulcer", "nice-cg184"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Indigestion is burning, pain or fullness in the upper belly, often linked with meals. Rich food, stress, smoking, alcohol and some tablets can cause it. An ulcer gives a gnawing pain, at night or when hungry, that food may ease or worsen. Ulcers mostly come from a germ called Helicobacter pylori or from anti-inflammatory painkillers.",
      },
      {
        heading: "What you can do",
        text: "Eat smaller meals, not late at night. Cut down on coffee, alcohol, spicy and fatty food, and stop smoking. A pharmacist can advise on antacids, or on acid-lowering tablets for up to four weeks. Stop ibuprofen and, unless it was prescribed, aspirin. Use paracetamol for pain. Do not stop prescribed aspirin without advice.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for vomited blood, black stools, sudden severe pain, or upper belly pain with sweating, short breath or pain in arm or jaw. See a doctor within 24 hours for lasting vomiting. Book a visit within two weeks for trouble swallowing, weight loss, a lump, or new symptoms over 55. Other lasting indigestion can wait for a routine visit.",
      },
    ],
  },
  {
    id: "reflux-heartburn",
    title: "Heartburn and acid reflux",
    keywords: [
      "heartburn", "acid reflux", "GERD", "GORD", "burning behind breastbone", "sour taste in mouth", "acid at night",
      "hiatus hernia", "regurgitation", "reflux cough", "waterbrash", "heart burn", "omeprazole",
    ],
    sourceIds: ["nhs-heartburn-and-acid-reflux", "nice-cg184", "cks-gastro-oesophageal-reflux-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Stomach acid that rises into the gullet causes a burning feeling behind the breastbone, a sour taste, or food coming back. It is worse after big or fatty meals, on bending and on lying down. A dry cough, hoarse voice or bad breath can follow. Extra weight, pregnancy, smoking and some tablets make it more likely.",
      },
      {
        heading: "What you can do",
        text: "Eat smaller meals and stop three to four hours before bed. Raise the head of the bed by 10 to 20 cm. Lose weight if needed, stop smoking, and drink less alcohol and coffee. Antacids or alginates give quick relief. A pharmacist can advise on acid-lowering tablets for a few weeks.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if the pain is tight or heavy, spreads to arm or jaw, or comes with sweating or short breath. Call for vomited blood or black stools. Book a visit within two weeks for food that sticks, weight loss, or new heartburn over 55. If it lasts over three weeks or needs tablets most days, make a routine visit.",
      },
      {
        heading: "Who needs extra care",
        text: "In pregnancy reflux is common; alginates are the usual first choice, and a midwife or pharmacist can advise. In babies, bringing up milk is normal when they grow well. Long-term acid tablets should be reviewed once a year, since some people can step down or stop.",
      },
    ],
  },
  {
    id: "gastroenteritis",
    title: "Stomach bug (gastroenteritis)",
    keywords: [
      "diarrhoea and vomiting", "stomach flu", "norovirus", "tummy bug", "winter vomiting", "runs", "loose stools",
      "sick bug", "gastro", "diarrhea", "throwing up and diarrhoea", "diarrhoea for days", "watery poo", "diarreah",
    ],
    sourceIds: ["nhs-diarrhoea-and-vomiting", "cks-gastroenteritis", "nhs-norovirus"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A stomach bug causes loose, watery stools, sickness, cramps, and sometimes fever. Vomiting mostly stops within one to two days and diarrhoea within five to seven. Viruses such as norovirus spread easily by hands, surfaces and vomit. The main danger is losing too much fluid, mainly in babies, in older people and in those with long-term illness.",
      },
      {
        heading: "What you can do",
        text: "Take small sips often: water, diluted squash, or rehydration drinks from a pharmacy. Eat when you can. Adults may use loperamide for short-term relief if there is no fever or blood. Wash hands with soap, as gel does not kill norovirus. Stay off work or school until 48 hours after the last loose stool or vomit.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blood in vomit, confusion, fainting, a stiff neck, cold mottled skin, or severe constant pain. See a doctor within 24 hours for bloody stools, high fever, no urine for eight hours, vomiting over two days, or diarrhoea over seven. Seek advice early in pregnancy, with diabetes or weak immunity. Most other cases can be handled at home.",
      },
      {
        heading: "Medicines and cautions",
        text: "During vomiting or heavy diarrhoea, some medicines can harm the kidneys or blood sugar: water tablets, blood pressure tablets ending in -pril or -sartan, metformin, and diabetes tablets ending in -gliflozin. Ask a doctor or pharmacist whether to pause them. The pill and epilepsy tablets may not be absorbed. Do not give loperamide to young children.",
      },
    ],
  },
  {
    id: "food-poisoning",
    title: "Food poisoning",
    keywords: [
      "ate bad chicken", "dodgy takeaway", "salmonella", "campylobacter", "e coli", "sick after eating",
      "undercooked food", "bad seafood", "food poisening", "vomiting after meal", "off food",
      "stomach cramps after eating out",
    ],
    sourceIds: ["nhs-food-poisoning", "food-standards-agency", "cks-gastroenteritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Food poisoning comes from germs or their toxins in food. Sickness, vomiting, diarrhoea, cramps and fever can start within hours, or several days after the meal. Others who ate the same food may be ill. Most people get better in a week without treatment. Some germs cause bloody diarrhoea or, rarely, harm the kidneys or nerves.",
      },
      {
        heading: "What you can do",
        text: "Rest and take small sips often, best with rehydration drinks. Eat plain food once you can. Avoid loperamide if there is blood or fever. Wash hands well, do not cook for others, and stay home until 48 hours after it stops. Tell your local health authority if a shop or restaurant may be the source.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for trouble speaking, swallowing or breathing, double vision, weakness, confusion, or fainting. See a doctor within 24 hours for bloody stools, fever over 38.5 °C, little urine, vomiting over two days or diarrhoea over a week. In pregnancy, fever after soft cheese, pâté or other risky food needs care the same day, as it may be listeria.",
      },
      {
        heading: "Who needs extra care",
        text: "Babies, people over 65, pregnant women and those with weak immunity, kidney disease or diabetes get ill faster. Seek advice early for them. Bloody diarrhoea in a child under five, followed by pale skin or little urine, can be a sign of kidney harm and needs hospital care.",
      },
    ],
  },
  {
    id: "constipation",
    title: "Constipation",
    keywords: [
      "can't poo", "hard stools", "straining", "bunged up", "not been for days", "laxatives", "impacted", "backed up",
      "bowel movement difficult", "constapation", "codeine constipation", "pebble poo",
    ],
    sourceIds: ["nhs-constipation", "cks-constipation", "guts-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Constipation means fewer stools than usual, hard stools, straining, or feeling that the bowel is not empty. Too little fibre or fluid, little movement, putting it off, pregnancy, iron, codeine and other medicines are common causes. The belly may feel bloated. Leaking of loose stool can in fact be overflow round a hard plug.",
      },
      {
        heading: "What you can do",
        text: "Eat more fruit, vegetables, oats and wholegrains, and drink more. Move each day. Go when you feel the urge, with feet on a low stool, and do not strain. If this is not enough, ask a pharmacist about a laxative such as macrogol or senna. Do not stop prescribed painkillers by yourself; ask for a laxative with them.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department if you cannot pass stool or wind and the belly is swollen, or with vomiting or severe pain. Go too for numbness round the back passage, leg weakness or being unable to pass urine. See a doctor within two weeks for bleeding, weight loss, or a change that lasts over three weeks, mainly over 50. Other cases can wait.",
      },
    ],
  },
  {
    id: "irritable-bowel",
    title: "Irritable bowel syndrome (IBS)",
    keywords: [
      "IBS", "bloating", "cramps relieved by pooing", "alternating diarrhoea and constipation", "low FODMAP",
      "nervous stomach", "spastic colon", "gassy", "irratable bowel", "stomach cramps after eating", "mucus in poo",
      "urgent toilet",
    ],
    sourceIds: ["nhs-irritable-bowel-syndrome-ibs", "nice-cg61", "guts-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Irritable bowel syndrome brings tummy pain or cramps that often ease after opening the bowels. Bloating, loose stools, constipation or both are common, and stress or certain foods can make it flare. Tests are normal. It comes and goes over years. It does not cause bleeding, weight loss or cancer.",
      },
      {
        heading: "What you can do",
        text: "Eat regular meals slowly, drink enough, and limit coffee, fizzy drinks, alcohol and fatty food. Oats can help bloating. Keep a diary of food and symptoms. A pharmacist can advise on peppermint oil or mebeverine for cramps, loperamide for loose stools or a laxative for hard ones. Exercise and stress relief help. A dietitian can guide a low-FODMAP diet.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for severe constant pain, heavy bleeding, or a swollen belly with vomiting. See a doctor within two weeks for blood in stools, weight loss, waking at night with diarrhoea, a lump, anaemia, or a first change in bowel habit over 50. In women over 50, lasting bloating needs a blood test for the ovaries. Known, stable IBS can wait for a routine visit.",
      },
    ],
  },
  {
    id: "inflammatory-bowel-flare",
    title: "Flare of inflammatory bowel disease (Crohn's disease and ulcerative colitis)",
    keywords: [
      "Crohn's flare", "ulcerative colitis", "bloody diarrhoea with mucus", "IBD", "colitis",
      "going to toilet 10 times a day", "crones disease", "chrons", "bowel urgency blood", "colitis flare up",
      "proctitis",
    ],
    sourceIds: ["nhs-inflammatory-bowel-disease", "nice-ng130", "nice-ng129", "crohns-colitis-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Crohn's disease and ulcerative colitis inflame the bowel in bouts. In a flare, loose stools come often, with blood, mucus, urgency and cramps. Tiredness, weight loss, fever, mouth ulcers, sore joints or red eyes may come too. A flare can follow an infection, stress, missed medicine or anti-inflammatory painkillers.",
      },
      {
        heading: "What you can do",
        text: "Call your IBD nurse or clinic early and follow your flare plan. Keep taking your medicines. Use paracetamol for pain rather than ibuprofen. Avoid loperamide in a bad flare. Drink plenty, and eat small soft meals. Give a stool sample if asked, since infection can look the same. Note how many stools come by day and by night.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for six or more bloody stools a day with fever, fast heartbeat or faintness. Go too for severe pain, a swollen hard belly, or lasting vomiting. Contact the team within 24 hours for any clear flare, a painful lump near the back passage, or fever on immune medicines. A first bout of bloody diarrhoea needs to be seen the same day.",
      },
    ],
  },
  {
    id: "diverticulitis",
    title: "Diverticulitis",
    keywords: [
      "pain lower left belly", "diverticular disease", "pouches in bowel", "left side stomach pain and fever",
      "diverticulosis", "diverticulitus", "pain left side over 50", "bowel pouch infection", "tender lower left",
    ],
    sourceIds: ["nhs-diverticular-disease-and-diverticulitis", "nice-ng147", "cks-diverticular-disease"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Small pouches in the wall of the large bowel are common with age. When one becomes inflamed, constant pain comes in the lower left belly, with fever, a change in stools and sometimes sickness. In people of Asian origin the pain may be on the right. A pouch can also bleed or burst.",
      },
      {
        heading: "What you can do",
        text: "In a mild bout that a doctor has checked, rest, drink clear fluids and go back to normal food as it eases. Paracetamol is the best painkiller; avoid ibuprofen and codeine. Not everyone needs antibiotics. When well, eat more fibre, drink enough, stay active, keep a healthy weight and do not smoke.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe pain over the whole belly, a hard belly, fainting or heavy bleeding. See a doctor the same day for lower left pain with fever, or if pain gets worse. Go back within 24 hours if there is no change after two days of treatment. A change in bowel habit afterwards needs a routine visit and a bowel check.",
      },
      {
        heading: "Who needs extra care",
        text: "People over 65, those with weak immunity, on steroids, or with kidney or heart disease should be seen sooner. Passing air in the urine, or stool from the vagina, may mean that a pouch has joined another organ and needs review within days.",
      },
    ],
  },
  {
    id: "haemorrhoids-rectal-bleeding",
    title: "Piles and bleeding from the bottom",
    keywords: [
      "piles", "hemorrhoids", "blood on toilet paper", "bleeding when I poo", "itchy bum", "lump near anus",
      "bright red blood", "rectal bleeding", "haemaroids", "sore bottom", "blood in toilet", "hemroids",
    ],
    sourceIds: ["nhs-piles-haemorrhoids", "nhs-rectal-bleeding", "cks-haemorrhoids", "nice-ng12"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Piles are swollen veins in or around the back passage. They cause bright red blood on the paper or in the pan, itching, a soft lump, or mucus. They are mostly not painful, unless a clot forms, which makes a hard, sore, blue lump. Straining, pregnancy and heavy lifting bring them on. Not all bleeding is from piles.",
      },
      {
        heading: "What you can do",
        text: "Keep stools soft with fibre and water. Do not strain or sit long on the toilet. Wash gently, pat dry and use a cold pack wrapped in cloth. Warm baths help. A pharmacist can advise on creams, to use for no more than a week. Paracetamol eases pain. Avoid codeine, which causes constipation.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for heavy bleeding, clots, black stools, or bleeding with fainting. See a doctor within 24 hours for severe pain, fever, a lump that cannot be pushed back, or bleeding on blood thinners. Book a visit within two weeks for bleeding over 50, bleeding mixed with stools, weight loss or a change in bowel habit. Small streaks with known piles can wait.",
      },
    ],
  },
  {
    id: "jaundice",
    title: "Yellow skin and eyes (jaundice)",
    keywords: [
      "yellow eyes", "yellow skin", "dark urine pale poo", "itchy and yellow", "liver problem", "jondice",
      "eyes gone yellow", "tea coloured urine", "bile duct blocked", "clay coloured stools", "janudice",
    ],
    sourceIds: ["nhs-jaundice", "nice-ng12", "cks-jaundice-in-adults"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Jaundice is a yellow colour of the eyes and skin. It comes from too much of a substance called bilirubin, which the liver normally clears. Urine may be dark, stools pale, and skin itchy. Hepatitis, gallstones, alcohol, medicines, cancer of the pancreas and blood disorders can cause it. In darker skin, look at the whites of the eyes.",
      },
      {
        heading: "What you can do",
        text: "Get seen promptly; this is not a thing to treat at home. Stop alcohol. Do not take paracetamol or herbal products until a doctor has advised you. List all medicines of the past three months, and any travel, tattoos, new partners or shared needles. Rest, and wash hands well in case of a virus.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for jaundice with confusion, great sleepiness, vomited blood or black stools. Call after any paracetamol overdose. Go to the emergency department for jaundice with fever, shivers or belly pain, or in pregnancy. All other new jaundice needs a doctor within 24 hours. Painless jaundice over 40 needs quick tests for cancer.",
      },
      {
        heading: "Who needs extra care",
        text: "In newborns, jaundice in the first 24 hours of life is an emergency. People with liver disease, after transplant, or on tuberculosis, epilepsy or cancer treatment should call their team the same day. Mild yellow eyes during fasting, known as Gilbert syndrome, are harmless once confirmed.",
      },
    ],
  },
  {
    id: "hepatitis",
    title: "Hepatitis (inflamed liver)",
    keywords: [
      "liver infection", "hepatitis A", "hepatitis B", "hepatitis C", "hep B", "hep C", "tired and yellow",
      "alcohol liver", "hepatitus", "liver pain", "needle sharing test", "swollen liver", "abnormal liver test",
    ],
    sourceIds: ["nhs-hepatitis", "nice-cg165", "british-liver-trust", "who-hepatitis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Hepatitis means inflammation of the liver. Viruses, alcohol, fat in the liver, medicines and the body's own defences can cause it. Tiredness, poor appetite, sickness, fever, aching joints, pain under the right ribs, dark urine and yellow eyes may show. Hepatitis B and C often cause no symptoms for years and are found by a blood test.",
      },
      {
        heading: "What you can do",
        text: "Rest, eat what you can and avoid alcohol. Ask before taking paracetamol or any herbal product. For hepatitis A, wash hands well and stay home for seven days from the start of jaundice. For B and C, do not share razors, toothbrushes or needles, and use condoms. Vaccines protect against A and B. Tablets can cure C.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for confusion, great sleepiness, vomited blood, black stools, or easy bleeding with jaundice. See a doctor within 24 hours for yellow eyes, dark urine, lasting vomiting, or contact with hepatitis B through blood or sex, since quick vaccination can prevent it. A test after past risk, without symptoms, can wait for a routine visit.",
      },
    ],
  },
  {
    id: "hernia",
    title: "Hernia",
    keywords: [
      "lump in groin", "bulge in belly", "swelling when coughing", "inguinal hernia", "rupture", "belly button bulge",
      "umbilical hernia", "hernea", "groin bulge", "lump comes and goes", "hernia painful hard",
    ],
    sourceIds: ["nhs-hernia", "nhs-inguinal-hernia-repair", "european-hernia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A hernia is a bulge where part of the gut or fat pushes through a weak spot in the belly wall. It is common in the groin, at the navel and at old scars. It may show on standing, coughing or lifting, and slip back on lying down. It may ache or drag. The danger is that it gets trapped.",
      },
      {
        heading: "What you can do",
        text: "Avoid heavy lifting and straining, treat cough and constipation, stop smoking and lose weight if needed. Lie down and let a soft bulge slip back; do not force it. A truss is rarely the answer. Many hernias are repaired by a planned operation. Small ones in men without symptoms can be watched.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number or go to the emergency department if the bulge turns hard, very painful, red or dark, or cannot be pushed back. Go too with vomiting, a swollen belly, or if stool and wind stop. A groin lump in a baby needs to be seen the same day. A soft bulge that slips back can wait for a routine visit.",
      },
    ],
  },
  {
    id: "coeliac",
    title: "Coeliac disease",
    keywords: [
      "gluten intolerance", "celiac", "bloating after bread", "wheat makes me ill", "gluten free",
      "diarrhoea after pasta", "coeliac test", "anaemia and bloating", "coliac", "gluten allergy",
      "itchy blisters elbows gluten",
    ],
    sourceIds: ["nhs-coeliac-disease", "nice-ng20", "coeliac-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "In coeliac disease the body reacts to gluten, a protein in wheat, barley and rye, and harms the lining of the small bowel. Diarrhoea, bloating, wind, tiredness, mouth ulcers, weight loss and low iron are common. Some people have few signs. Children may grow slowly. It runs in families and goes along with type 1 diabetes and thyroid disease.",
      },
      {
        heading: "What you can do",
        text: "Keep eating gluten until the blood test is done, or the result may be falsely normal. Once it is confirmed, a strict gluten-free diet for life lets the bowel heal. A dietitian can help. Read labels, avoid crumbs, and check medicines. Rice, potatoes, maize, meat, fish, fruit and vegetables are free of gluten.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for swelling of the face or trouble breathing after food: that is an allergy, not coeliac disease. See a doctor within 24 hours for severe diarrhoea with weakness or little urine. Book a visit within two weeks for weight loss or blood in stools. Long-lasting bloating, low iron, or a relative with coeliac disease calls for a routine test.",
      },
    ],
  },
  {
    id: "difficulty-swallowing",
    title: "Trouble swallowing (dysphagia)",
    keywords: [
      "food sticking", "can't swallow", "lump in throat", "choking on food", "pain on swallowing", "dysphagia",
      "food won't go down", "globus", "swallowing problem", "steak stuck", "difficulty swollowing", "gulping",
    ],
    sourceIds: ["nhs-dysphagia-swallowing-problems", "nice-ng12", "cks-dysphagia"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Trouble swallowing may mean that food sticks in the chest, that swallowing hurts, or that food and drink make you cough. Acid reflux, a narrowed gullet, stroke, nerve disease, tablets that burn the gullet, and cancer can cause it. A feeling of a lump, when food goes down well, is often due to tension or reflux.",
      },
      {
        heading: "What you can do",
        text: "Sit upright, take small bites, chew well and do not rush. Have softer, moist food. Sip water with tablets and stay upright for half an hour. Do not try to push stuck food down with more food. Note whether solids, fluids or both are a problem, and any weight loss.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number if food is stuck and you cannot swallow saliva, for choking, trouble breathing, drooling with sore throat, or sudden swallowing trouble with a drooping face or weak limb. See a doctor within 24 hours if you can only manage fluids, or if cough and fever follow meals. Food that sticks needs quick referral within two weeks. A lump feeling alone can wait.",
      },
    ],
  },
  {
    id: "bowel-cancer-symptoms",
    title: "Bowel changes that need a cancer check",
    keywords: [
      "bowel cancer", "blood in poo", "change in bowel habit", "colon cancer", "thin stools",
      "weight loss and diarrhoea", "colorectal", "FIT test", "bowel screening", "tired and anaemic bleeding",
      "poo test",
    ],
    sourceIds: ["nhs-bowel-cancer", "nice-ng12", "nice-dg56", "bowel-cancer-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Bowel cancer is more common over 50, but can affect younger people. Signs are blood in the stools, looser or more frequent stools for over three weeks, a lump in the belly, weight loss, and tiredness from low iron. Most people with these signs do not turn out to have cancer. Finding it early makes cure far more likely.",
      },
      {
        heading: "What you can do",
        text: "Do not be shy and do not wait. A doctor will ask for a stool test called FIT, which finds hidden blood, and may feel the belly and back passage. Return the test soon. Take part in bowel screening when invited, even when well. Eat fibre, stay active, do not smoke, and limit red meat and alcohol.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for heavy bleeding, black stools, or a swollen belly with vomiting and no stool or wind. Book a visit within days for blood mixed with stools, a lasting change in bowel habit, unexplained weight loss, a lump, or low iron. Do not put bleeding down to piles without a check if over 50.",
      },
    ],
  },
  {
    id: "anal-fissure",
    title: "Tear at the back passage (anal fissure)",
    keywords: [
      "pain when pooing", "like passing glass", "tear in bum", "bright red blood and sharp pain", "sore anus",
      "fissure", "cut in bottom", "bum bleeding pain", "anal tear", "feels like razor blades pooing",
    ],
    sourceIds: ["nhs-anal-fissure", "cks-anal-fissure", "guts-uk"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "An anal fissure is a small tear in the skin of the back passage. Passing stool causes sharp, tearing pain, which can turn into a burning ache for hours. A little bright red blood may show on the paper. It often follows hard stools, diarrhoea or giving birth. Most heal within weeks.",
      },
      {
        heading: "What you can do",
        text: "Keep stools soft: eat more fibre, drink plenty and use a laxative if a pharmacist advises. Do not put off going. Warm baths several times a day relax the muscle. Paracetamol eases pain; avoid codeine. Wipe gently or wash. If it does not heal, a doctor can prescribe an ointment that relaxes the muscle.",
      },
      {
        heading: "When to get help",
        text: "Go to the emergency department for heavy bleeding, or severe pain with fever. See a doctor within 24 hours for a swollen, throbbing lump or pus near the back passage. Book a visit if it is no better after two weeks, keeps coming back, or with weight loss or a change in bowel habit. A small tear that is healing can be treated at home.",
      },
    ],
  },
  {
    id: "threadworms",
    title: "Threadworms",
    keywords: [
      "worms in poo", "itchy bottom at night", "pinworms", "white threads in stool", "thread worms",
      "child scratching bum", "worms", "pin worm", "mebendazole", "itchy vagina at night child", "threadworm",
    ],
    sourceIds: ["nhs-threadworms", "cks-threadworm", "ukhsa-schools"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Threadworms are tiny white worms, like pieces of thread, that live in the gut. They are very common in children. They may be seen in stools or round the back passage. The main sign is itching there at night, or round the vagina, with broken sleep. They are a nuisance, not dangerous, and spread by eggs on fingers.",
      },
      {
        heading: "What you can do",
        text: "A pharmacist can supply a single dose of mebendazole for people over two, to be repeated after two weeks. Treat the whole household on the same day. For two weeks: cut nails short, wash hands and scrub nails often, bathe each morning, change underwear and bedding, and vacuum. Children can go to school.",
      },
      {
        heading: "When to get help",
        text: "Worms alone are never an emergency. See a doctor within days for a child under two, in pregnancy or while breastfeeding, since hygiene alone may be advised. See one too if itching stays after two treatments, or with weight loss, blood in stools or large worms. Get seen within 24 hours for severe belly pain.",
      },
    ],
  },
  {
    id: "mesenteric-ischaemia",
    title: "Blocked blood supply to the gut (mesenteric ischaemia)",
    keywords: [
      "sudden severe belly pain elderly", "pain out of proportion", "blood clot in bowel", "bowel ischaemia",
      "gut attack", "atrial fibrillation and belly pain", "bowel stroke", "ischaemic gut",
      "pain after eating and weight loss", "dead bowel",
    ],
    sourceIds: ["wses-mesenteric", "esc-aortic", "rcem-abdominal"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "A clot can block the artery that feeds the bowel. Sudden, very severe belly pain comes, often with vomiting or an urgent stool, while the belly still feels soft to touch. It mostly affects people over 60 with atrial fibrillation or artery disease. Another form is slower: cramps after each meal, fear of eating, and weight loss.",
      },
      {
        heading: "What you can do",
        text: "Call for help at once; hours matter. Eat and drink nothing. Tell the crew about atrial fibrillation, a recent heart attack, blood thinners or missed doses. Do not take laxatives or anti-inflammatory painkillers. For the slower form, small meals may help until you are seen. Stop smoking.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for sudden severe belly pain, most of all over 60 or with an irregular heartbeat. Call if it comes with fainting, bloody stools, cold sweat or confusion. Do not wait because the belly feels soft. Pain after each meal with weight loss needs a doctor within days and a scan of the arteries.",
      },
    ],
  },
  {
    id: "vomiting",
    title: "Vomiting and feeling sick",
    keywords: [
      "throwing up", "being sick", "puking", "nausea", "can't keep anything down", "queasy", "vomitting",
      "sick to my stomach", "upchuck", "retching", "nauseous", "motion sickness", "dry heaving",
    ],
    sourceIds: ["nhs-vomiting-adults", "nhs-feeling-sick-nausea", "cks-gastroenteritis"],
    sections: [
      {
        heading: "What it is and how it feels",
        text: "Vomiting is mostly caused by a stomach bug, food, migraine, pregnancy, travel, alcohol or medicines. Now and then it is a sign of something more serious, such as a blocked bowel, a head injury, poisoning, high blood sugar, infection of the kidneys or brain, or heart attack. What comes with it tells most.",
      },
      {
        heading: "What you can do",
        text: "Rest and let the stomach settle for half an hour. Then sip a few mouthfuls every five to ten minutes: water, rehydration drinks or weak squash. Add plain food when able. Ginger or fresh air may help nausea. Avoid alcohol and ibuprofen. If the pill is vomited within three hours, take another and follow the leaflet.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blood or coffee grounds, green vomit, severe belly or chest pain, sudden severe headache, stiff neck, confusion, or after a head injury or poison. See a doctor the same day if nothing stays down for 24 hours, if urine is scant, or in pregnancy, diabetes or kidney disease. Short-lived sickness can be handled at home.",
      },
    ],
  },
];
