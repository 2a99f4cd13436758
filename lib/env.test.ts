import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "./env";

const enough = { DATABASE_URL: "postgresql://gather@localhost:5432/gather", BETTER_AUTH_SECRET: "x".repeat(32) };

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    parseEnv(variables);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe("settings", () => {
  it("have defaults for everything but the database and the secret", () => {
    expect(parseEnv(enough)).toMatchObject({ PORT: 3000, LATENCY_PROFILE: "realistic", DEVELOPER_MODE: "off", REGION: "EU" });
    expect(parseEnv(enough).OPENAI_API_KEY).toBeUndefined();
  });

  it("treat an empty variable as an unset one", () => {
    expect(parseEnv({ ...enough, PORT: "", OPENAI_API_KEY: " ", OPENAI_BASE_URL: "", LATENCY_PROFILE: "" })).toEqual(parseEnv(enough));
  });

  it("name each wrong variable in a sentence of its own", () => {
    const problems = problemsOf({ ...enough, PORT: "70000", LATENCY_PROFILE: "fast", OPENAI_BASE_URL: "ftp://x", RXNORM_BASE_URL: "rxnav" });
    expect(problems).toEqual([
      "PORT must be a whole number from 1 to 65535.",
      "OPENAI_BASE_URL must be an http:// or https:// address.",
      "LATENCY_PROFILE must be one of instant, realistic, textbook.",
      "RXNORM_BASE_URL must be an http:// or https:// address.",
    ]);
  });

  it("say what to do when the database or the secret is missing", () => {
    expect(problemsOf({})).toEqual([expect.stringMatching(/^DATABASE_URL is not set: give/), expect.stringMatching(/^BETTER_AUTH_SECRET is not set: give/)]);
  });

  it("never show a value, which may be a password", () => {
    expect(problemsOf({ DATABASE_URL: "mysql://root:hunter2@db", BETTER_AUTH_SECRET: "hunter2" }).join()).not.toContain("hunter2");
  });
});
