/**
 * Parts by name → a zip file, in the order of the parts. Parts that nobody changed are copied as
 * they were packed in the original; the others are packed anew.
 *
 * The same parts always give the same bytes: the time of every entry is the first a zip can tell.
 */
import { deflateSync } from "fflate";
import { crc32 } from "../../reading/package/crc32.js";
import { packedEntries, type PackedEntry } from "./packedEntries.js";

/** `original` was read by `readPackage`, so that its list of entries can be trusted. */
export function writeZip(
  parts: ReadonlyMap<string, Uint8Array>,
  original: Uint8Array,
  isChanged: (part: string) => boolean,
): Uint8Array {
  const known = packedEntries(original);
  const chunks: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const entry = (isChanged(name) ? undefined : known.get(name)) ?? packed(bytes);
    const written = new TextEncoder().encode(name);
    const start = [header(LOCAL, entry, written.length, []), written, entry.data];
    list.push(
      header(LISTED, entry, written.length, [0, 0, 0, 0, 0, offset & 0xffff, offset >>> 16]),
      written,
    );
    chunks.push(...start);
    offset += sizeOf(start);
  }
  const [count, size] = [parts.size, sizeOf(list)];
  const end = [
    0x4b50,
    0x0605,
    0,
    0,
    count,
    count,
    size & 0xffff,
    size >>> 16,
    offset & 0xffff,
    offset >>> 16,
    0,
  ];
  return joined([...chunks, ...list, words(end)]);
}

/** Small things are hardly smaller when packed, and many parts of a file are small. */
const WORTH_PACKING = 64;

function packed(bytes: Uint8Array): PackedEntry {
  const isPacked = bytes.length >= WORTH_PACKING;
  return {
    method: isPacked ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    data: isPacked ? deflateSync(bytes) : bytes,
  };
}

const LOCAL = [0x4b50, 0x0403];
const LISTED = [0x4b50, 0x0201, 20];

/** Version 2.0; names are UTF-8; the first of January 1980, midnight. */
function header(
  signature: readonly number[],
  entry: PackedEntry,
  name: number,
  rest: readonly number[],
): Uint8Array {
  const { method, crc, size, data } = entry;
  const sizes = [
    crc & 0xffff,
    crc >>> 16,
    data.length & 0xffff,
    data.length >>> 16,
    size & 0xffff,
    size >>> 16,
  ];
  return words([...signature, 20, 0x800, method, 0, 0x21, ...sizes, name, 0, ...rest]);
}

/** Numbers of two bytes, the low one first. */
function words(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 2);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint16(index * 2, number, true));
  return bytes;
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
