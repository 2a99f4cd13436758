import "server-only";
import { numbersFor } from "@/lib/clinical/answer/region";
import { env } from "@/lib/env";
import { waitWords } from "./wait-words";

/** What a new visitor is shown when too many come at once: no session is made for them, and the number to call stands first. */
export function crowdedPage(retryAfterMs: number): [body: string, init: ResponseInit] {
  const { emergency } = numbersFor(env().REGION);
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Too many visitors - Gather</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color-scheme:light dark}</style>
<h1>Too many people are coming right now</h1>
<p>If this may be an emergency, call <a href="tel:${emergency}"><strong>${emergency}</strong></a> now.</p>
<p>Otherwise reload this page in ${waitWords(retryAfterMs)}.</p>
</html>
`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Retry-After": String(Math.ceil(retryAfterMs / 1_000)) };
  return [body, { status: 429, headers }];
}
