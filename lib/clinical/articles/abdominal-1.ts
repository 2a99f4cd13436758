import type { Article } from "@/lib/clinical/types";

export const ABDOMINAL_1_ARTICLES: readonly Article[] = [
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
        text: "Call your emergency number if pain suddenly gets severe and spreads over the whole belly. Call for a hard belly, fainting, a racing heart or confusion. Go to the emergency department the same day for pain that moves to the lower right, gets worse, or hurts on movement, mainly with fever or vomiting. Pain that eased suddenly and then spread may mean that the appendix has burst.",
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
      {
        heading: "Who needs extra care",
        text: "Signs can be mild, even in serious illness, in people over 65, in pregnancy, and with diabetes, steroids or weak immunity. These people should be seen sooner. Sudden belly or back pain over 60 may come from the main artery. Upper belly pain with sweating may be the heart. Any belly pain with a late period may be an ectopic pregnancy.",
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
        text: "Call your emergency number for vomited blood, coffee-ground vomit, black tarry stools, or much red blood from below. It is most urgent with faintness, a racing heart, pale clammy skin or confusion. Go to the emergency department the same day for a small streak after repeated retching. Dark stools only since starting iron, when well, can wait for a routine visit.",
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
        text: "A stomach bug causes loose, watery stools, sickness, cramps, and sometimes fever. Vomiting mostly stops within one to two days and diarrhoea within five to seven. Viruses such as norovirus spread easily by hands, surfaces and vomit. The main danger is loss of fluid, above all in babies and older people.",
      },
      {
        heading: "What you can do",
        text: "Take small sips often: water, diluted squash, or rehydration drinks from a pharmacy. Eat when you can. Adults may use loperamide for short-term relief if there is no fever or blood. Wash hands with soap, as gel does not kill norovirus. Stay off work or school until 48 hours after the last loose stool or vomit.",
      },
      {
        heading: "When to get help",
        text: "Call your emergency number for blood in vomit, confusion, fainting, a stiff neck, cold mottled skin, or severe constant pain. See a doctor within 24 hours for bloody stools, high fever or no urine for eight hours. Do so for vomiting over two days, or loose stools over seven. Seek advice early in pregnancy, with diabetes or weak immunity. Most other cases can be handled at home.",
      },
      {
        heading: "Medicines and cautions",
        text: "With vomiting or heavy diarrhoea, some medicines can do harm. These are water tablets, blood pressure tablets ending in -pril or -sartan, metformin, and diabetes tablets ending in -gliflozin. Ask a pharmacist or doctor whether to pause them. The pill and epilepsy tablets may not be absorbed. Do not give loperamide to young children.",
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
        text: "Call your emergency number for trouble speaking, swallowing or breathing, double vision, weakness, confusion, or fainting. See a doctor within 24 hours for bloody stools, fever over 38.5 °C or little urine. Do so if vomiting lasts over two days, or loose stools over a week. In pregnancy, fever after soft cheese or pâté needs care the same day. It may be listeria. Mild cases can be treated at home.",
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
];
