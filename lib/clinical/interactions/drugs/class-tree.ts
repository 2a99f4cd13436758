/**
 * Which classes lie inside which. A drug in the left one is also in those on the right, and in theirs. Classes that
 * are named in the drug tables and not here have no parent.
 */
export const CLASS_PARENTS: Readonly<Record<string, readonly string[]>> = {
  ssri: ["ssri_snri"],
  snri: ["ssri_snri"],
  vka: ["anticoagulant"],
  doac: ["anticoagulant"],
  heparin: ["anticoagulant"],
  thiazide: ["diuretic"],
  loop_diuretic: ["diuretic"],
  potassium_sparing_diuretic: ["diuretic"],
  dihydropyridine: ["ccb"],
  rate_limiting_ccb: ["ccb"],
  benzodiazepine: ["sedative"],
  z_drug: ["sedative"],
  barbiturate: ["sedative"],
  gabapentinoid: ["sedative"],
  orexin_antagonist: ["sedative"],
  muscle_relaxant: ["sedative"],
  sedative_other: ["sedative"],
  sedative_herb: ["sedative"],
  sedating_antihistamine: ["sedative"],
  sedating_antidepressant: ["sedative"],
  sedating_antipsychotic: ["sedative"],
  calcium: ["polyvalent_cation"],
  iron: ["polyvalent_cation"],
  magnesium: ["polyvalent_cation"],
  zinc: ["polyvalent_cation"],
  aminopenicillin: ["penicillin"],
  ceph_aminopenicillin_chain: ["cephalosporin"],
  ceph_unique_chain: ["cephalosporin"],
  ceph_penicillin_g_chain: ["cephalosporin"],
  penicillin: ["beta_lactam"],
  cephalosporin: ["beta_lactam"],
  carbapenem: ["beta_lactam"],
  ergot_vasoconstrictor: ["ergot_alkaloid"],
  mao_b_inhibitor: ["maoi"],
  cyp3a4_strong_inducer: ["enzyme_inducer"],
};

/** All classes that a list of classes means, parents included. */
export function withParents(classes: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    (CLASS_PARENTS[name] ?? []).forEach(add);
  };
  classes.forEach(add);
  return all;
}
