import "server-only";
import { db } from "./client";

/** Asks the database for nothing. @throws when it does not answer within `withinMs` */
export async function pingDatabase(withinMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseSilent()), withinMs);
  });
  try {
    await Promise.race([db.$queryRaw`SELECT 1`, late]);
  } finally {
    clearTimeout(timer);
  }
}

class DatabaseSilent extends Error {
  readonly code = "database_silent";
  constructor() {
    super("The database did not answer in time");
    this.name = "DatabaseSilent";
  }
}
