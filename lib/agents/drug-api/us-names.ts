/** American names of medicines whose British approved name is another one: labels and RxNorm use these. */
const US_NAMES: ReadonlyMap<string, string> = new Map([
  ["paracetamol", "acetaminophen"], ["salbutamol", "albuterol"], ["adrenaline", "epinephrine"], ["glibenclamide", "glyburide"], ["rifampicin", "rifampin"],
  ["ciclosporin", "cyclosporine"], ["pethidine", "meperidine"], ["aciclovir", "acyclovir"], ["valaciclovir", "valacyclovir"], ["glyceryl trinitrate", "nitroglycerin"],
  ["cefalexin", "cephalexin"], ["valproate", "valproic acid"], ["torasemide", "torsemide"],
  ["chlortalidone", "chlorthalidone"], ["chlorphenamine", "chlorpheniramine"], ["dicycloverine", "dicyclomine"], ["hyoscine hydrobromide", "scopolamine"],
  ["mesalazine", "mesalamine"], ["ethinylestradiol", "ethinyl estradiol"], ["norethisterone", "norethindrone"], ["colestyramine", "cholestyramine"],
  ["alendronic acid", "alendronate"], ["ibandronic acid", "ibandronate"], ["indometacin", "indomethacin"],
  ["phenoxymethylpenicillin", "penicillin V"], ["benzylpenicillin", "penicillin G"], ["clomifene", "clomiphene"], ["beclometasone", "beclomethasone"],
  ["dexamfetamine", "dextroamphetamine"],
  ["co-trimoxazole", "sulfamethoxazole and trimethoprim"], ["co-amoxiclav", "amoxicillin and clavulanate"],
  ["hydroxycarbamide", "hydroxyurea"],
  ["suxamethonium", "succinylcholine"], ["ursodeoxycholic acid", "ursodiol"],
]);

/** The names to ask an American service for, ours and theirs. */
export function namesToAsk(name: string): readonly string[] {
  const american = US_NAMES.get(name);
  return american === undefined || american === name ? [name] : [name, american];
}
