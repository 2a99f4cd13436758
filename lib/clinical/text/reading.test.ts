import { describe, expect, it } from "vitest";
import { readMessage, type MentionStatus } from "../engine/reading";

function statusIn(text: string, finding: string): MentionStatus | "not said" {
  const statuses = readMessage(text).mentions.filter((mention) => mention.finding === finding).map(({ status }) => status);
  return statuses.includes("present") ? "present" : (statuses[0] ?? "not said");
}

describe("what is said of a finding", () => {
  it.each<[string, string, MentionStatus | "not said"]>([
    ["I have a fever and a cough", "fever", "present"],
    ["No fever, rash or cough", "fever", "absent"],
    ["No fever, rash or cough", "cough", "absent"],
    ["He denies chest pain, breathlessness and palpitations", "palpitations", "absent"],
    ["No fever but a bad cough", "cough", "present"],
    ["No fever, sore throat for 3 days", "sore_throat", "present"],
    ["Without fever. Has diarrhoea.", "diarrhoea", "present"],
    ["I don't have a headache any more", "headache", "absent"],
    ["I can't breathe", "breathless", "present"],
    ["The rash does not fade when pressed", "non_blanching_rash", "present"],
    ["No stridor at rest", "stridor", "absent"],
    ["I have a cough. My mother had a stroke last year", "stroke_named", "other"],
    ["There is a family history of sudden death, and I have a cough", "cough", "present"],
    ["Could this be meningitis?", "meningitis_named", "suspected"],
    ["What should I do if I get chest pain?", "chest_pain", "hypothetical"],
    ["It hurts my chest if I press on it", "chest_pain", "present"],
    ["The headache has gone now", "headache", "resolved"],
    ["I've read about sepsis on reddit and every twinge scares me", "sepsis_named", "hypothetical"],
    ["I know a stiff neck is meningitis on google so I worry", "meningitis_named", "suspected"],
    ["The doctor says it is pneumonia", "pneumonia_named", "present"],
    ["A man with a 3 day history of fever", "fever", "present"],
    ["Past medical history of stroke", "stroke_named", "past"],
    ["He presents with a history of fever and cough", "cough", "present"],
    ["He has a history of asthma", "asthma", "present"],
    ["Power, speech and sensation are normal", "slurred_speech", "not said"],
    ["cold sweats and shivering", "chills", "present"],
    ["i hav a soar throught and feaver", "fever", "present"],
    ["terrible diarhea since monday", "diarrhoea", "present"],
    ["He is vommiting and has a hedache", "headache", "present"],
  ])("%s: %s is %s", (text, finding, status) => {
    expect(statusIn(text, finding)).toBe(status);
  });
});

describe("who the patient is", () => {
  it.each<[string, object]>([
    ["A 34-year-old man presents with fever", { age: 34, sex: "male", subject: "other" }],
    ["46M, sore knee", { age: 46, sex: "male", subject: "self" }],
    ["F23 here with a rash", { age: 23, sex: "female" }],
    ["My 3 year old has a cough", { age: 3, subject: "child" }],
    ["my son (7) fell", { age: 7, sex: "male", subject: "child" }],
    ["My 6-week-old baby girl has a fever", { sex: "female", subject: "child" }],
    ["My husband is 70 and forgets things", { age: 70, sex: "male", subject: "other" }],
    ["I'm breastfeeding my five week old. I'm 31 and my breast is red", { age: 31, sex: "female", subject: "self" }],
    ["I am 24 weeks pregnant and have a headache", { pregnant: true, pregnantWeeks: 24, sex: "female" }],
    ["I gave birth 10 days ago and have a fever", { sex: "female" }],
    ["a seventy-two-year-old woman with chest pain", { age: 72, sex: "female" }],
    ["I am not pregnant, I have a cough", { pregnant: false }],
    ["ds (4) has a temp of 38.5", { age: 4, sex: "male", subject: "child" }],
    ["c/o cough 3/52 F 52", { age: 52, sex: "female" }],
    ["5/52 M, temp 38.3", { sex: "male", age: expect.closeTo(35 / 365.25, 3) }],
    ["Baby fell off the bed this morning, 7 months, crying straight away", { age: expect.closeTo(7 / 12, 3), subject: "child" }],
    ["My son has had warts, 7 months, nothing helps, he is 9", { age: 9, subject: "child" }],
    ["After the prawns my wife came out in blotches and is wheezing", { sex: "female", subject: "other" }],
    ["I have had this for 30 days and take 20 mg", {}],
    ["my baby is 3 months old, I feel low and cry all day", { subject: "self" }],
    ["my 6 week old has a fever, I feel awful about it", { subject: "child" }],
    ["Excuse my English. I have 35 years and pain in the back", { age: 35, subject: "self" }],
    ["My son, he have 8 month and vomit", { subject: "child", sex: "male" }],
    ["My wife had our son eight days ago. The baby is fine, she can't stop talking", { subject: "other", sex: "female" }],
  ])("%s", (text, expected) => {
    expect(readMessage(text).profile).toMatchObject(expected);
  });

  it("leaves the age open where nothing says it", () => {
    expect(readMessage("I have had this cough for 30 days and take 20 mg").profile.age).toBeUndefined();
  });

  it("reads a baby's age in weeks as a fraction of a year", () => {
    expect(readMessage("My 6-week-old has a fever").profile.age).toBeCloseTo(6 * 7 / 365.25, 3);
  });

  it("counts weeks since birth", () => {
    expect(readMessage("I gave birth 10 days ago and have a fever").profile.postpartumWeeks).toBeCloseTo(10 / 7, 3);
  });
});

describe("numbers with units", () => {
  it.each<[string, object]>([
    ["Temperature 38.6 °C, pulse 112/min, BP 95/60 mmHg, RR 24, SpO2 91% on air", { temperature: 38.6, heartRate: 112, systolic: 95, diastolic: 60, respiratoryRate: 24, oxygenSaturation: 91 }],
    ["fever of 102F", { temperature: 38.9 }],
    ["temp was 101.3 last night", { temperature: 38.5 }],
    ["shivery 38.6", { temperature: 38.6 }],
    ["my sugar is 340 mg/dL", { glucose: 18.9 }],
    ["blood glucose 3.1 mmol/L", { glucose: 3.1 }],
    ["blood pressure of 150 over 90", { systolic: 150, diastolic: 90 }],
    ["heart going 190 on my watch", { heartRate: 190 }],
    ["breathing 24 a minute", { respiratoryRate: 24 }],
    ["she is breathing about 40 times a minute", { respiratoryRate: 40 }],
  ])("%s", (text, expected) => {
    expect(readMessage(text).measurements.vitals).toMatchObject(expected);
  });

  it("takes an age for no temperature", () => {
    expect(readMessage("No temp. 25F, office worker, pain 7/10 for 3/7").measurements.vitals).toEqual({});
  });
});

describe("time, onset and severity", () => {
  it.each<[string, number | undefined]>([
    ["sore throat for 3 weeks", 504], ["a two-day history of fever", 48], ["since yesterday my tooth hurts", 24], ["cough for 2-3 days", 72],
    ["ibuprofen every 6 hours for my knee pain", undefined], ["I am 30 weeks pregnant with heartburn", undefined],
    ["breathing 24 a minute", undefined], ["cough 5/52, no fever", 840], ["My son has had warts, 7 months, nothing helps", 5110],
  ])("%s", (text, hours) => {
    expect(readMessage(text).course.hours).toBe(hours);
  });

  it("ties sudden and severe to the finding beside them", () => {
    const headache = readMessage("A mild cough, and a sudden severe headache").mentions.find(({ finding }) => finding === "headache");
    expect(headache).toMatchObject({ severity: "severe", course: { onset: "sudden" } });
    expect(readMessage("A mild cough, and a sudden severe headache").mentions.find(({ finding }) => finding === "cough")?.severity).toBe("mild");
  });

  it("carries a sentence of its own back to what was named before", () => {
    expect(readMessage("I have a headache. It came on suddenly.").mentions.find(({ finding }) => finding === "headache")?.course.onset).toBe("sudden");
  });
});
