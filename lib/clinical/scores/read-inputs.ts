import type { InputSpec, InputSpecs, InputValues } from "./model";

export type ReadInputs<Specs extends InputSpecs> = { ok: true; values: InputValues<Specs> } | { ok: false; reason: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** "40 to 79 years", "18.5 to below 40 kg/m2" */
function rangeOf(spec: Extract<InputSpec, { kind: "number" }>): string {
  const end = spec.max === undefined ? `below ${spec.below}` : String(spec.max);
  return `${spec.min} to ${end}${spec.unit === "" ? "" : ` ${spec.unit}`}`;
}

function expected(spec: InputSpec): string {
  switch (spec.kind) {
    case "number":
      return `a ${spec.whole ? "whole number" : "number"} from ${rangeOf(spec)}`;
    case "boolean":
      return "yes or no (true or false)";
    case "choice":
      return `one of ${spec.options.join(", ")}`;
    case "answers":
      return `${spec.count} whole numbers from ${spec.min} to ${spec.max}`;
  }
}

/** Choices that are words are compared without regard to case and surrounding space. */
function chosen(spec: Extract<InputSpec, { kind: "choice" }>, value: unknown): string | number | undefined {
  const wanted = typeof value === "string" ? value.trim().toLowerCase() : value;
  return spec.options.find((option) => option === wanted);
}

type Checked = { value: unknown } | { problem: string };

function check(name: string, spec: InputSpec, value: unknown): Checked {
  const called = `${spec.label} (${name})`;
  if (value === undefined) return { problem: `${called} is missing: it must be ${expected(spec)}` };
  const wrongType = { problem: `${called} must be ${expected(spec)}` };
  switch (spec.kind) {
    case "boolean":
      return typeof value === "boolean" ? { value } : wrongType;
    case "choice": {
      const option = chosen(spec, value);
      return option === undefined ? wrongType : { value: option };
    }
    case "answers": {
      const fits = (answer: unknown) => Number.isInteger(answer) && Number(answer) >= spec.min && Number(answer) <= spec.max;
      return Array.isArray(value) && value.length === spec.count && value.every(fits) ? { value } : wrongType;
    }
    case "number": {
      if (typeof value !== "number" || !Number.isFinite(value)) return wrongType;
      if (spec.whole && !Number.isInteger(value)) return wrongType;
      const tooHigh = spec.max === undefined ? value >= spec.below : value > spec.max;
      if (value < spec.min || tooHigh) return { problem: `${called} of ${value} is outside the range that the score was checked for, ${rangeOf(spec)}` };
      return { value };
    }
  }
}

/**
 * Checks every input against its spec. Nothing is converted, guessed or clamped: text is not a number, 1 is not
 * `true`, and a value outside the validated range is refused (requirement S15). All problems are named, in the
 * order of the spec.
 */
export function readInputs<const Specs extends InputSpecs>(specs: Specs, inputs: unknown): ReadInputs<Specs> {
  if (!isRecord(inputs)) return { ok: false, reason: "The inputs are missing: they must be an object of names and values." };
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const own = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    const other = spec.also !== undefined && Object.hasOwn(inputs, spec.also) ? inputs[spec.also] : undefined;
    if (own !== undefined && other !== undefined && own !== other) {
      problems.push(`${spec.label} was given twice with different values (${name}, ${spec.also})`);
      continue;
    }
    const given = own ?? other ?? (own === null || other === null ? null : undefined);
    if (given === undefined && spec.optional) continue;
    const checked = check(name, spec, given);
    if ("problem" in checked) problems.push(checked.problem);
    else values[name] = checked.value;
  }
  if (problems.length > 0) return { ok: false, reason: `${problems.join("; ")}.` };
  // Checked above, name by name, against the same specs that the type is made from.
  return { ok: true, values: values as InputValues<Specs> };
}
