import { all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const poisonMedicineRedFlags: readonly RedFlagRule[] = [
  { id: "child-swallowed-poison", label: "A child who swallowed a medicine or chemical that can be dangerous", urgency: "emergency", sourceId: "toxbase-poisoning", when: "overdose_child", unless: "harmless_ingestion" },
  { id: "battery-or-magnet", label: "A swallowed battery or magnets", urgency: "emergency", sourceId: "rcem-button", when: all("battery_magnet", any("ingestion_child", "swallowed_object")) },
  { id: "carbon-monoxide", label: "Headache or sickness that may come from carbon monoxide", urgency: "emergency", sourceId: "nhs-carbon-monoxide-poisoning", when: all(any("co_named", all("co_pattern", any("sick_contact", "confused", "fainted", "lethargy"))), any("headache", "dizzy", "nausea", "vomiting", "confused", "fainted", "lethargy")) },
  { id: "drink-or-drugs-hard-to-wake", label: "Drink or drugs with slow breathing, a fit or being hard to wake", urgency: "emergency", sourceId: "nhs-alcohol-poisoning", when: all("intoxicated_danger", not("hangover")) },
  { id: "withdrawal-danger", label: "Withdrawal with confusion, seeing things or a fit", urgency: "emergency", sourceId: "nice-cg100", when: "withdrawal_danger" },
  { id: "blood-thinner-bleeding", label: "Serious bleeding on a blood thinner", urgency: "emergency", sourceId: "nhs-anticoagulants", when: "anticoag_danger" },
  { id: "lithium-poisoning", label: "Signs of too much lithium", urgency: "emergency", sourceId: "nhs-lithium", when: all("takes_lithium", any("slurred_speech", "balance_loss", "confused", "lethargy"), any("tremor", "diarrhoea", "vomiting", "lithium_signs")) },
];
