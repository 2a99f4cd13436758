import { enter } from "./lib/enter.mjs";

await enter("events");
