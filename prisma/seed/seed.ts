import { ARTICLES } from "@/lib/clinical/articles/all-articles";
import { ARTICLE_SOURCES } from "@/lib/clinical/sources/articles";
import { CLINICIANS } from "./clinicians";
import { inTransaction, vacuum } from "./database";
import { DEMO_PATIENTS } from "./patients/demo-patients";
import { writeClinicians, writeSlots } from "./write-clinic";
import { writeKnowledge } from "./write-knowledge";
import { writePatients } from "./write-patients";

const CALENDAR_DAYS = 22;
const KNOWLEDGE_TABLES = ["knowledge_articles", "knowledge_passages", "knowledge_words", "knowledge_article_words"];

/** How much of each kind was written; 0 is "nothing had changed". */
export interface Seeded {
  patients: number;
  slots: number;
  articles: number;
}

/**
 * Brings the demo data up to date: dates follow today, calendars reach three weeks ahead, changed articles are
 * rewritten. Chats, guests and appointments stay. Run at every start; several at once wait for each other.
 * @param databaseUrl a database with all migrations
 */
export async function seed(databaseUrl: string, today = new Date()): Promise<Seeded> {
  const seeded = await inTransaction(databaseUrl, async (database) => {
    const patients = await writePatients(database, DEMO_PATIENTS, today);
    await writeClinicians(database, CLINICIANS);
    const slots = await writeSlots(database, CLINICIANS, today, CALENDAR_DAYS);
    const articles = await writeKnowledge(database, ARTICLES, ARTICLE_SOURCES);
    return { patients, slots, articles };
  });
  if (seeded.articles > 0) await vacuum(databaseUrl, KNOWLEDGE_TABLES);
  return seeded;
}

/** Back to the known demo state: everything that visitors made is gone, and their sessions with it. */
export async function resetToDemoState(databaseUrl: string, today = new Date()): Promise<Seeded> {
  await inTransaction(databaseUrl, async (database) => {
    // In this order: an appointment holds on to its slot, a user's own record goes with the user.
    for (const table of ["appointments", "users", "verifications", "slots", "patients"]) await database.write(`delete from ${table}`);
  });
  return seed(databaseUrl, today);
}
