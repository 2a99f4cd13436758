import { describe, expect, it } from "vitest";
import { ATTRIBUTES } from "../engine/facts";
import { findingsIn, type When } from "../engine/expression";
import { GENERAL_QUESTIONS } from "../engine/general-questions";
import { ALL_LEXICONS } from "../lexicon/all";
import { getLexicon } from "../lexicon/registry";
import { RED_FLAG_RULES } from "../red-flags/all";
import { findSource } from "../sources";
import { PROTOCOLS } from "./all";
import { protocolSchema } from "./types";

function attributesIn(when: When): string[] {
  if (typeof when === "string") return when.includes(":") ? [when.slice(0, when.indexOf(":"))] : [];
  if ("all" in when) return when.all.flatMap(attributesIn);
  if ("any" in when) return when.any.flatMap(attributesIn);
  if ("atLeast" in when) return when.of.flatMap(attributesIn);
  return "not" in when ? attributesIn(when.not) : [];
}

describe("protocols", () => {
  it.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))("%s has the shape of a protocol", (_, protocol) => {
    expect(protocolSchema.safeParse(protocol).error?.issues ?? []).toEqual([]);
  });

  it("has no id twice", () => {
    const ids = PROTOCOLS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("asks only for findings that the lexicon knows", () => {
    const { findings } = getLexicon();
    const unknown: string[] = [];
    for (const { id, recognise, levels, questions } of PROTOCOLS) {
      const named = [
        ...[...recognise.core, ...(recognise.named ?? []), ...(recognise.support ?? []), ...(recognise.against ?? [])].flatMap(findingsIn),
        ...(recognise.patterns ?? []).flatMap(({ when }) => findingsIn(when)), ...(recognise.need === undefined ? [] : findingsIn(recognise.need)),
        ...levels.flatMap(({ when }) => findingsIn(when)), ...questions.flatMap(({ replies }) => replies.flatMap((reply) => [...(reply.adds ?? []), ...(reply.denies ?? [])])),
      ];
      unknown.push(...named.filter((finding) => !findings.has(finding)).map((finding) => `${id}: ${finding}`));
    }
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("puts only known attributes before a finding", () => {
    const known: readonly string[] = ATTRIBUTES;
    const used = [...PROTOCOLS.flatMap(({ levels, recognise }) => [...levels.map(({ when }) => when), ...(recognise.patterns ?? []).map(({ when }) => when), ...(recognise.need === undefined ? [] : [recognise.need])]), ...RED_FLAG_RULES.flatMap(({ when, unless }) => [when, ...(unless === undefined ? [] : [unless])])];
    expect([...new Set(used.flatMap(attributesIn).filter((attribute) => !known.includes(attribute)))]).toEqual([]);
  });

  it("names sources that exist", () => {
    const named = [...PROTOCOLS.flatMap(({ sources, levels }) => [...sources, ...levels.flatMap(({ sourceId }) => sourceId ?? [])]), ...RED_FLAG_RULES.map(({ sourceId }) => sourceId)];
    expect([...new Set(named.filter((id) => findSource(id) === undefined))]).toEqual([]);
  });

  it("has a danger screen that asks only for findings that the lexicon knows", () => {
    const { findings } = getLexicon();
    const named = RED_FLAG_RULES.flatMap(({ id, when, unless }) => [...findingsIn(when), ...(unless === undefined ? [] : findingsIn(unless))].map((finding) => [id, finding] as const));
    expect([...new Set(named.filter(([, finding]) => !findings.has(finding)).map(([id, finding]) => `${id}: ${finding}`))]).toEqual([]);
  });

  it("has a lexicon whose patterns, implications and additions name findings that exist", () => {
    const { findings } = getLexicon();
    const named = ALL_LEXICONS.flatMap((lexicon) => [
      ...Object.entries(lexicon.composites ?? {}).flatMap(([id, { when }]) => findingsIn(when).map((finding) => [id, finding] as const)),
      ...Object.entries(lexicon.findings).flatMap(([id, { implies }]) => (implies ?? []).map((finding) => [id, finding] as const)),
      ...Object.keys(lexicon.more ?? {}).map((id) => ["more", id] as const),
    ]);
    expect(named.filter(([, finding]) => !findings.has(finding)).map(([id, finding]) => `${id}: ${finding}`)).toEqual([]);
  });

  it("joins an alternative of several words by _ and parts lists of words side by side by ..0", () => {
    const phrases = ALL_LEXICONS.flatMap((lexicon) => [...Object.entries(lexicon.findings).map(([id, { phrases: own }]) => [id, own] as const), ...Object.entries(lexicon.more ?? {})]).flatMap(([id, list]) => list.map((phrase) => [id, phrase] as const));
    const doubtful = phrases.filter(([, phrase]) => phrase.split(/\s+/u).some((word, at, words) => word.includes("|") && (words[at + 1] ?? "").includes("|")));
    expect(doubtful.map(([id, phrase]) => `${id}: "${phrase}" may mean two lists (write ..0 between them) or an alternative of several words (join it by _)`)).toEqual([]);
  });

  it("asks each question in words of its own", () => {
    const texts = [...PROTOCOLS.flatMap(({ questions }) => questions), ...GENERAL_QUESTIONS].map(({ id }) => id);
    expect(texts.filter((id, at) => texts.indexOf(id) !== at)).toEqual([]);
  });
});
