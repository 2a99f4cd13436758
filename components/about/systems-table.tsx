import type { EvaluationResult } from "@/lib/clinical/evaluation/types";
import { Table } from "./table";

const NAMES: Readonly<Record<string, string>> = {
  abdominal: "Abdomen", allergy_infection: "Allergy and infection", cardiac: "Heart and circulation", endocrine_blood: "Hormones and blood",
  ent: "Ear, nose and throat", eye: "Eyes", infant_child: "Babies and children", injury_environment: "Injuries, bites, heat and cold",
  mental_health: "Mental health", mixed: "Several complaints at once", musculoskeletal: "Muscles and joints", neuro: "Brain and nerves",
  poison_medicine: "Poisoning and medicines", respiratory: "Lungs", skin: "Skin", urinary_genital: "Urinary and genital",
  vital_signs: "Vital signs and blood results", womens_health: "Women's health and pregnancy",
};

/** Right levels and emergencies found by part of the body, in both parts of the cases. */
export function SystemsTable({ parts }: Pick<EvaluationResult, "parts">) {
  const systems = Object.keys(parts.holdout.bySystem).sort((a, b) => (NAMES[a] ?? a).localeCompare(NAMES[b] ?? b));
  return (
    <Table caption="Figures by part of the body">
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Right level, kept aside</th>
          <th scope="col">Emergencies found, kept aside</th>
          <th scope="col">Right level, used for tuning</th>
          <th scope="col">Emergencies found, used for tuning</th>
        </tr>
      </thead>
      <tbody>
        {systems.map((system) => (
          <tr key={system}>
            <th scope="row">{NAMES[system] ?? system}</th>
            {[parts.holdout.bySystem[system], parts.tune.bySystem[system]].flatMap((figures, at) => [
              <td key={`exact-${at}`} className="font-mono whitespace-nowrap">{figures === undefined ? "–" : `${figures.exact} of ${figures.cases}`}</td>,
              <td key={`found-${at}`} className="font-mono whitespace-nowrap">{figures === undefined || figures.emergencies === 0 ? "–" : `${figures.emergenciesFound} of ${figures.emergencies}`}</td>,
            ])}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
