import { resample, type Resampling } from "./resample";

/** What a worker thread does in the experiment on computing: one risk model, many times over. */
export default function resampleInWorker(resampling: Resampling): string {
  return resample(resampling);
}
