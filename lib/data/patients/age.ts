const DAY_MS = 86_400_000;
const DAYS_IN_YEAR = 365.25;

export interface AgeSource {
  birthDate: Date | null;
  statedAge: number | null;
}

/** Years, with fractions (0.25 is three months); null when neither a birth date nor an age is known. */
export function ageInYears({ birthDate, statedAge }: AgeSource, now: Date): number | null {
  if (birthDate === null) return statedAge;
  return Math.max(0, (now.getTime() - birthDate.getTime()) / DAY_MS / DAYS_IN_YEAR);
}
