/** A Word file with tracked changes → the same file with all of them accepted, or all rejected. */
import { readLimits, type ReadLimits } from "../reading/limits.js";
import { openWordPackage } from "./package/wordPackage.js";
import type { View } from "./revisions/revisionNames.js";
import { resolveAll } from "./revisions/storyParts.js";

/** Throws ReadRefusal when the file cannot be read. */
export function acceptAll(bytes: Uint8Array, limits: ReadLimits = readLimits): Promise<Uint8Array> {
  return withAll(bytes, "accepted", limits);
}

/** Throws ReadRefusal when the file cannot be read. */
export function rejectAll(bytes: Uint8Array, limits: ReadLimits = readLimits): Promise<Uint8Array> {
  return withAll(bytes, "rejected", limits);
}

async function withAll(bytes: Uint8Array, view: View, limits: ReadLimits): Promise<Uint8Array> {
  const file = await openWordPackage(bytes, limits);
  resolveAll(file, view);
  return file.write();
}
