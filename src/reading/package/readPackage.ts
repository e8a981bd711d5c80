/**
 * A Word file → its parts by name, unpacked:  "word/document.xml" → bytes.
 *
 * The file may be hostile. Nothing is unpacked further than it declares and the limits allow;
 * names lead nowhere outside the package; nothing is ever written to a disk or run. Throws
 * ReadRefusal, and nothing else, when the file is at fault.
 */
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { inMegabytes, type ReadLimits } from "../limits.js";
import { ReadRefusal } from "../readRefusal.js";
import { refuseLargeFile } from "../refuseLargeFile.js";
import { containerKind } from "./containerKind.js";
import { crc32 } from "./crc32.js";

/** Parts in the order of the file; a name has no leading slash. Folders are left out. */
export type Package = ReadonlyMap<string, Uint8Array>;

export async function readPackage(bytes: Uint8Array, limits: ReadLimits): Promise<Package> {
  refuseOtherContainers(bytes, limits);
  try {
    return await unpack(bytes, limits);
  } catch (error) {
    throw error instanceof ReadRefusal ? error : new ReadRefusal("damaged", { reason: messageOf(error) });
  }
}

function refuseOtherContainers(bytes: Uint8Array, limits: ReadLimits): void {
  refuseLargeFile(bytes, limits);
  const kind = containerKind(bytes);
  if (kind === "empty") throw new ReadRefusal("empty-file");
  if (kind === "encrypted" || kind === "old-word-file") throw new ReadRefusal(kind);
  if (kind !== "zip") throw new ReadRefusal("not-a-word-file");
}

async function unpack(bytes: Uint8Array, limits: ReadLimits): Promise<Package> {
  // Names are decoded here and not by yauzl, which would hide why it refuses one.
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries) {
    throw new ReadRefusal("too-many-entries", { found: zip.entryCount, most: limits.entries });
  }
  const entries = await entriesOf(zip);
  const declared = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.packageBytes) {
    throw new ReadRefusal("package-too-large", {
      found: inMegabytes(declared),
      most: inMegabytes(limits.packageBytes),
    });
  }
  const parts = new Map<string, Uint8Array>();
  for (const [name, entry] of entries) {
    refuseDeclaredSize(name, entry, limits);
    parts.set(name, await partBytes(zip, name, entry));
  }
  return parts;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await yauzl.fromBufferPromise(buffer, { decodeStrings: false });
  } catch (error) {
    // The list of a zip stands at its end: without it the rest has not arrived.
    const isCut = messageOf(error).startsWith("End of central directory record signature not found");
    throw new ReadRefusal(isCut ? "truncated" : "damaged", { reason: messageOf(error) });
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    if (isUnsafe(name)) throw new ReadRefusal("unsafe-name", { name });
    if (name.endsWith("/")) continue;
    if (entry.isEncrypted()) throw new ReadRefusal("encrypted");
    // Two parts of one name: which of them is read depends on the program. Names ignore case.
    if (folded.has(name.toLowerCase())) throw new ReadRefusal("duplicate-part", { name });
    folded.add(name.toLowerCase());
    entries.set(name, entry);
  }
  return entries;
}

function isUnsafe(name: string): boolean {
  return name === "" || name.includes("\0") || yauzl.validateFileName(name) !== null;
}

function refuseDeclaredSize(
  name: string,
  { uncompressedSize, compressedSize }: Entry,
  limits: ReadLimits,
): void {
  if (uncompressedSize > limits.partBytes) {
    throw new ReadRefusal("part-too-large", {
      name,
      found: inMegabytes(uncompressedSize),
      most: inMegabytes(limits.partBytes),
    });
  }
  if (uncompressedSize > limits.bytesOfAnyRatio && uncompressedSize > compressedSize * limits.ratio) {
    throw new ReadRefusal("too-compressed", { name, most: limits.ratio });
  }
}

/** yauzl stops a part that is longer than declared, and complains of one that is shorter. */
async function partBytes(zip: ZipFile, name: string, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  // A stream may fail a second time after the first failure was told.
  stream.on("error", () => undefined);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (error) {
    const isLie = /too (many|few) bytes|not enough bytes/.test(messageOf(error));
    throw new ReadRefusal(isLie ? "wrong-size" : "damaged", { name, reason: messageOf(error) });
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ReadRefusal("damaged", { name, reason: "CRC-32" });
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
