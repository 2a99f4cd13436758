/** What a rule of applicability gives; undefined inputs are those that are not known. */
export interface Application {
  model: string;
  inputs: Readonly<Record<string, unknown>>;
  assumed?: readonly string[];
}
