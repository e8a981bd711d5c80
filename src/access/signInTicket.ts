/**
 * What has to be remembered between leaving for the provider and coming back: sealed, and kept
 * by the browser itself in a cookie.
 *
 * So nothing is written into our database for somebody who has not signed in, and the answer of
 * the provider is believed only by the browser that began. The key is made from the client
 * secret, which all instances share.
 */
import { hkdfSync } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { z } from "zod";

const ticketSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  /** The secret of PKCE. */
  verifier: z.string(),
  /** Address on our side to go on to: «/ru/drafts/enterprise». */
  goOnTo: z.string(),
});
export type SignInTicket = z.infer<typeof ticketSchema>;

/** For as long as somebody may take to sign in. */
export const TICKET_LASTS_SECONDS = 600;

const ENCRYPTION = { alg: "dir", enc: "A256GCM" } as const;

export function ticketKey(clientSecret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", clientSecret, "", "kelisim sign-in ticket", 32));
}

export function sealTicket(ticket: SignInTicket, key: Uint8Array, now: Date): Promise<string> {
  return new EncryptJWT(ticket)
    .setProtectedHeader(ENCRYPTION)
    .setExpirationTime(new Date(now.getTime() + TICKET_LASTS_SECONDS * 1000))
    .encrypt(key);
}

/** None when it was not sealed by us, has been changed or is too old. */
export async function openTicket(
  text: string,
  key: Uint8Array,
  now: Date,
): Promise<SignInTicket | undefined> {
  const opened = await jwtDecrypt(text, key, {
    keyManagementAlgorithms: [ENCRYPTION.alg],
    contentEncryptionAlgorithms: [ENCRYPTION.enc],
    requiredClaims: ["exp"],
    currentDate: now,
  }).catch(() => undefined);
  return ticketSchema.safeParse(opened?.payload).data;
}
