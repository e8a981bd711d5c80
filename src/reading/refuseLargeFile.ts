/** The first question to every file, before anything of it is looked at. */
import { inMegabytes, type ReadLimits } from "./limits.js";
import { ReadRefusal } from "./readRefusal.js";

/** Throws ReadRefusal. */
export function refuseLargeFile(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length <= limits.fileBytes) return;
  const [found, most] = [inMegabytes(bytes.length), inMegabytes(limits.fileBytes)];
  throw new ReadRefusal("file-too-large", { found, most });
}
