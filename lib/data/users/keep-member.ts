import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";

export interface MemberAccount {
  /** lower case */
  email: string;
  name: string;
  /** as better-auth makes it */
  passwordHash: string;
}

/** Makes an account of the care team, or gives the one with this address the name and the password. For the operator, and for the demo's own accounts. */
export async function keepMember({ email, name, passwordHash }: MemberAccount): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: userId } = await tx.user.upsert({
      where: { email },
      create: { id: randomUUID(), email, name, emailVerified: true, role: "care_team" },
      update: { name, role: "care_team" },
      select: { id: true },
    });
    await tx.account.deleteMany({ where: { userId, providerId: "credential" } });
    await tx.account.create({
      data: { id: randomUUID(), accountId: userId, providerId: "credential", userId, password: passwordHash },
      select: { id: true },
    });
  });
}
