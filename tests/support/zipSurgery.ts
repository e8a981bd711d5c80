/**
 * Makes a zip lie:  bytes, name of an entry, field of the central directory, value → other bytes.
 * The packed data stay as they are.
 */
interface DirectoryEntry {
  /** Place of the entry in the central directory. */
  readonly place: number;
  readonly crc32: number;
}

/** Offset and width of the fields (APPNOTE 4.3.12). */
const FIELDS = { flags: [8, 2], crc32: [16, 4], size: [24, 4] } as const;

export function setInDirectory(
  zip: Uint8Array,
  name: string,
  field: keyof typeof FIELDS,
  value: number,
): Uint8Array {
  const copy = Uint8Array.from(zip);
  const [offset, width] = FIELDS[field];
  const view = new DataView(copy.buffer);
  const at = directoryEntry(zip, name).place + offset;
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value >>> 0, true);
  return copy;
}

export function directoryEntry(zip: Uint8Array, name: string): DirectoryEntry {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  let place = view.getUint32(end + 16, true);
  while (view.getUint32(place, true) === 0x02014b50) {
    const length = view.getUint16(place + 28, true);
    const found = new TextDecoder().decode(zip.subarray(place + 46, place + 46 + length));
    if (found === name) return { place, crc32: view.getUint32(place + 16, true) };
    place += 46 + length + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  throw new Error(`No entry ${name}`);
}
