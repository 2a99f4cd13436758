import "server-only";
import type { Sex } from "@/lib/clinical/types";
import type { Prisma } from "../generated/client";
import { ageInYears } from "./age";

/** Who a chat is about, in short. */
export interface PatientSummary {
  id: string;
  kind: "demo" | "guest";
  name: string;
  /** years, with fractions for infants; null when not given */
  age: number | null;
  sex: Sex | null;
  pregnant: boolean | null;
  /** the most important condition on record; null when there is none */
  mainCondition: string | null;
  /** what makes a demo patient worth trying; null for guests */
  interest: string | null;
}

export const patientSummarySelect = {
  id: true,
  kind: true,
  name: true,
  birthDate: true,
  statedAge: true,
  sex: true,
  pregnant: true,
  interest: true,
  conditions: { where: { resolved: null }, orderBy: [{ position: "asc" }, { name: "asc" }], take: 1, select: { name: true } },
} as const satisfies Prisma.PatientSelect;

type Row = Prisma.PatientGetPayload<{ select: typeof patientSummarySelect }>;

export function patientSummary({ birthDate, statedAge, conditions, ...row }: Row, now: Date): PatientSummary {
  return { ...row, age: ageInYears({ birthDate, statedAge }, now), mainCondition: conditions[0]?.name ?? null };
}
