import { randomBytes } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { db } from "@/lib/data/client";
import { keepMember } from "@/lib/data/users/keep-member";

const PASSWORD_BYTES = 15;

const [email = "", name = ""] = process.argv.slice(2);
const password = randomBytes(PASSWORD_BYTES).toString("base64url");
await keepMember({ email, name, passwordHash: await hashPassword(password) });
await db.$disconnect();
process.stdout.write(`${name} signs in at /sign-in with ${email} and this password, which is shown only now:\n${password}\n`);
