import type { TriageCase } from "../types";
import { readMessage, type Reading } from "./reading";

const readers = new WeakMap<TriageCase["messages"], (text: string) => Reading>();

/**
 * Reads each message of a conversation once, however often the conversation is read: several agents read the same one at
 * the same time, and reading words is most of what they compute. What was read goes with the conversation.
 */
export function readOnce(messages: TriageCase["messages"]): (text: string) => Reading {
  const known = readers.get(messages);
  if (known !== undefined) return known;
  const readings = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const reading = readings.get(text) ?? readMessage(text);
    readings.set(text, reading);
    return reading;
  };
  readers.set(messages, read);
  return read;
}
