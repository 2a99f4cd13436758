import { z } from "zod";
import { plainText } from "./plain-text";

const MAX_NAMES = 40;
const MAX_LENGTH = 200;
const names = z.array(z.string().transform(plainText).pipe(z.string().max(MAX_LENGTH))).max(MAX_NAMES);

export const profileInput = z.object({
  age: z.number().min(0).max(130).nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  pregnant: z.boolean().nullable(),
  conditions: names,
  medications: names,
  allergies: names,
});
export const renameInput = z.object({ chatId: z.uuid(), title: z.string().transform(plainText).pipe(z.string().min(1).max(MAX_LENGTH)) });
export const chatInput = z.object({ chatId: z.uuid() });
export const patientInput = z.object({ patientId: z.uuid() });
