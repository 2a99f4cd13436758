type Chart = readonly (readonly [upTo: number, points: number])[];

/**
 * The NEWS2 chart, unchanged: rows hold up to and with their first number. Royal College of Physicians 2017,
 * National Early Warning Score 2.
 */
export const NEWS2_CHART = {
  respiratoryRate: [[8, 3], [11, 1], [20, 0], [24, 2], [Infinity, 3]],
  spo2Scale1: [[91, 3], [93, 2], [95, 1], [Infinity, 0]],
  spo2Scale2OnAir: [[83, 3], [85, 2], [87, 1], [Infinity, 0]],
  spo2Scale2OnOxygen: [[83, 3], [85, 2], [87, 1], [92, 0], [94, 1], [96, 2], [Infinity, 3]],
  systolic: [[90, 3], [100, 2], [110, 1], [219, 0], [Infinity, 3]],
  pulse: [[40, 3], [50, 1], [90, 0], [110, 1], [130, 2], [Infinity, 3]],
  temperature: [[35, 3], [36, 1], [38, 0], [39, 1], [Infinity, 2]],
} as const satisfies Record<string, Chart>;
