/** Text → its fingerprint: the first 16 hexadecimal digits of its SHA-256. */
import { createHash } from "node:crypto";

/** 64 bits tell apart the versions of a text; they do not protect against forgery. */
export function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
