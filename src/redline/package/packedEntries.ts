/** A zip file that was checked already → its entries by name, still packed. */
export interface PackedEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes after unpacking. */
  readonly size: number;
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
const LOCAL_SIZE = 30;

/** Entries this simple reader does not know (other methods, zip64) are left out. */
export function packedEntries(bytes: Uint8Array): ReadonlyMap<string, PackedEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, PackedEntry>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + LISTED_SIZE <= end && view.getUint32(at, true) === LISTED) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + length));
    const entry = entryAt(bytes, view, at);
    if (entry) entries.set(name, entry);
    at += LISTED_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): PackedEntry | undefined {
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((method !== 0 && method !== 8) || local + LOCAL_SIZE > bytes.length) return undefined;
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) return undefined;
  const data = bytes.subarray(start, start + packedSize);
  return { method, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), data };
}
