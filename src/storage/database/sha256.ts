/** Bytes or text → 64 hexadecimal digits. What is named by them is known to be unchanged. */
import { createHash } from "node:crypto";

export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
