import { seed } from "./seed";

const databaseUrl = process.env["DATABASE_URL"];
if (databaseUrl === undefined || databaseUrl === "") {
  process.stderr.write("DATABASE_URL is not set: run this through npm run demo, or give a PostgreSQL address.\n");
  process.exit(1);
}
const { patients, slots, articles } = await seed(databaseUrl);
const written = Object.entries({ patients, slots, articles }).filter(([, count]) => count > 0);
if (written.length > 0) process.stdout.write(`Demo data: ${written.map(([what, count]) => `${count} ${what}`).join(", ")} written.\n`);
