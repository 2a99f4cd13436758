/** What was promised, and whether it was kept. Judged by the figure as it was measured, never as it is printed. */
export interface Target {
  name: string;
  /** null when it could not be measured, which is no way to keep it */
  value: number | null;
  atMost: number;
  unit: string;
  met: boolean;
}

export function target(name: string, value: number | null, atMost: number, unit: string): Target {
  return { name, value, atMost, unit, met: value !== null && value <= atMost };
}
