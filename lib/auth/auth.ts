import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { anonymous } from "better-auth/plugins/anonymous";
import { db } from "@/lib/data/client";
import { env } from "@/lib/env";
import { logProblem } from "./log-problem";

const MINUTE_S = 60;
const DAY_S = 86_400;

function create() {
  const { BETTER_AUTH_SECRET, BETTER_AUTH_URL, PORT } = env();
  const baseURL = BETTER_AUTH_URL ?? `http://localhost:${PORT}`;
  return betterAuth({
    appName: "Gather",
    baseURL,
    secret: BETTER_AUTH_SECRET,
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    telemetry: { enabled: false },
    logger: { log: logProblem },
    user: { additionalFields: { role: { type: ["patient", "care_team"], required: true, defaultValue: "patient", input: false } } },
    session: {
      expiresIn: 60 * DAY_S,
      updateAge: DAY_S,
      // A page load asks the database all the same (see proxy.ts); what follows it need not.
      cookieCache: { enabled: true, maxAge: 5 * MINUTE_S },
    },
    // For care-team members, whose accounts are made by the operator: nobody signs up.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    // Guests come in through proxy.ts, not by asking; these would let anybody make or remove them in numbers.
    disabledPaths: ["/sign-in/anonymous", "/delete-anonymous-user", "/sign-up/email"],
    rateLimit: { enabled: true, window: MINUTE_S, max: 120, customRules: { "/sign-in/email": { window: MINUTE_S, max: 10 } } },
    advanced: {
      cookiePrefix: "gather",
      useSecureCookies: baseURL.startsWith("https://"),
      // No header that a client may write is believed; all clients together share each limit.
      ipAddress: { ipAddressHeaders: [] },
    },
    // Where somebody asks from is nobody's business here, and nothing uses it.
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null } }) } } },
    // A guest who signs in as one of the care team keeps their chats: they are cases by then.
    plugins: [anonymous({ generateName: () => "Guest", disableDeleteAnonymousUser: true }), nextCookies()],
  });
}

let instance: ReturnType<typeof create> | undefined;

/** The identity service, made at first use so that the app can be built without settings. */
export function auth(): ReturnType<typeof create> {
  return (instance ??= create());
}
