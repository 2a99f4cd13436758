import { ageFrom, all, any, not } from "../engine/expression";
import type { Lexicon } from "./types";

export const vitalSignsLexicon: Lexicon = {
  findings: {
    fever_words_only: { label: "feeling hot", phrases: ["feel hot", "feeling hot", "hot forehead", "feels warm", "hot flush|flushes|flash|flashes"] },
    slow_pulse_word: { label: "a slow pulse", phrases: ["slow pulse|heartbeat|heart", "heart rate ..3 low|slow", "pulse ..3 low|slow", "bradycardia", "bradycardic", "heart rate ..2 in the 40s|30s|50s"] },
    athlete: { label: "being very fit", kind: "context", phrases: ["athlete", "marathon runner", "runner", "cyclist", "very fit", "triathlete", "fit and healthy", "train ..3 times", "endurance"] },
    beta_blocker: { label: "a tablet that slows the heart", kind: "chronic", phrases: ["beta blocker|blockers", "bisoprolol", "metoprolol", "atenolol", "propranolol", "carvedilol", "digoxin", "diltiazem", "verapamil", "nebivolol"] },
    low_pressure_word: { label: "low blood pressure", phrases: ["low blood pressure", "blood pressure ..3 low", "hypotension", "hypotensive", "bp ..2 low", "naturally low"] },
    fast_pulse_word: { label: "a fast pulse", phrases: ["fast|rapid|high ..1 pulse|heartbeat", "heart rate ..3 high|elevated|fast", "tachycardia", "tachycardic", "pulse ..3 fast|high|racing", "heart rate ..3 over 100|110|120", "watch ~8 heart rate|pulse ~6 high|fast|over"] },
    found_cold: { label: "found cold", phrases: ["found ..6 cold|floor", "very cold ..2 to touch", "stone cold", "freezing cold to", "ice cold", "cold to the touch"] },
    frequent_falls: { label: "falls that keep happening", phrases: ["falls ..4 months|weeks|month|year", "fallen ..3 twice|3|several|times|again", "fell ..3 twice|times|again", "keeps|keep falling", "2|3|4|5|several|recurrent|frequent|repeated|multiple|more ..1 falls", "had ..3 falls", "unsteady on ..2 feet", "losing balance ..3 often"] },
    long_lie: { label: "a long time on the floor", phrases: ["on the floor ..4 hours|night|hour|overnight|day", "floor all night", "lay ..4 floor|hours", "could not get up", "unable to get up", "long lie", "found on ..2 floor", "can not get ..3 up"] },
    near_frailty: { label: "frailty", kind: "chronic", phrases: ["frail", "frailty", "care home", "nursing home", "bedbound", "housebound", "walking frame|stick|aid", "zimmer", "lives alone"] },
    general_decline: { label: "being less able than usual", phrases: ["not coping", "not managing", "gone downhill", "going downhill", "less mobile", "not getting out of bed", "off ..2 legs", "taken to bed", "not himself|herself", "weaker ..3 days|week", "stopped walking", "declin*"] },
    admin_request: { label: "a form, note or check", kind: "context", phrases: ["should i ..2 tested|checked|screened", "medical examination|exam", "licence|license ..2 medical|exam|examination", "insurance|work|driving|diving|employment medical", "want|wants|need|like ..1 checking|checked ..2 out|over|up|too|also", "want checking", "want ..2 be checked", "sick note", "fit note", "doctor note|letter", "doctors note", "medical certificate", "form ..4 signed|filled", "referral letter", "insurance form", "dvla", "travel letter", "passport", "blood test results", "test results", "results of ..3 test|scan|tests", "register ..3 new", "change ..2 address", "smear test", "cervical screening", "mammogram", "colonoscopy ..2 screening", "want|need|book|due|get|where|when|arrange|offered ..5 flu jab|shot|vaccine", "booster ..2 due|needed|appointment", "vaccinations for travel", "travel vaccine|vaccines|vaccinations|jabs", "physical for work|school|sport|sports", "annual physical|checkup|review|check", "check up", "checkup", "routine check|screening|blood", "health check", "well woman|man", "cholesterol check|checked|test", "blood pressure check", "medication review", "sports physical", "pre employment", "want ..2 blood test|tests", "screening test|appointment|program"] },
    device_reading_odd: { label: "a reading that may be wrong", kind: "context", phrases: ["nail polish", "cold fingers|hands ~8 reading|oximeter", "cheap oximeter|monitor", "reading ..4 jumps|jumped|wrong|error|odd", "retook", "repeat|repeated ..3 normal", "second reading", "again ..4 normal"] },
    white_cells_question: { label: "a question about a blood test", kind: "context", phrases: ["blood test|tests", "lab results", "blood work", "bloodwork"] },
    drowsy_medicine: { label: "a medicine that makes sleepy", kind: "context", phrases: ["new ..3 painkiller|painkillers|patch|sleeping", "sedative|sedatives", "gabapentin", "pregabalin", "sleeping tablet|tablets|pill|pills"] },
  },
  composites: {
    frail_fall: { label: "a fall in an older person", when: all("fall", any("older_adult", ageFrom(65), "near_frailty")) },
    only_admin: { label: "a request without a complaint", when: all(any("admin_request", "wants_checkup"), not(any("chest_pain", "breathless", "fever", "abdominal_pain", "headache", "bleeding", "vomiting", "severe_pain", "confused"))) },
  },
};
