const NAMES: Readonly<Record<string, string>> = {
  systolic: "Blood pressure, upper",
  diastolic: "Blood pressure, lower",
  heart_rate: "Heart rate",
  respiratory_rate: "Breathing rate",
  temperature: "Temperature",
  oxygen_saturation: "Oxygen saturation",
  total_cholesterol: "Total cholesterol",
  hdl_cholesterol: "HDL cholesterol",
  ldl_cholesterol: "LDL cholesterol",
  egfr: "Kidney function (eGFR)",
  hba1c: "Long-term blood sugar (HbA1c)",
  inr: "Blood clotting (INR)",
  bmi: "Body mass index",
  smoker: "Smokes",
};

/** What people call a measurement; an unknown code is spelt out. */
export function observationName(code: string): string {
  const words = code.replaceAll("_", " ");
  return NAMES[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value with its unit: "38.6 °C"; yes or no for what is one or the other. */
export function observationValue({ code, value, unit }: { code: string; value: number; unit: string }): string {
  if (code === "smoker") return value > 0 ? "yes" : "no";
  const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);
  return unit === "" || unit === "1" ? number : `${number} ${unit}`;
}
