/** The first bytes of a file → what it really is, whatever its name says. */
export type ContainerKind =
  "zip" | "odt" | "encrypted" | "old-word-file" | "old-office-file" | "pdf" | "rtf" | "empty" | "other";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** «{\rtf» */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

export function containerKind(bytes: Uint8Array): ContainerKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return isOpenDocument(bytes) ? "odt" : "zip";
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (startsWith(bytes, RTF)) return "rtf";
  return hasPdfMark(bytes) ? "pdf" : "other";
}

/**
 * A document with a password is an OLE file around the encrypted package. The names of its
 * streams stand in it in UTF-16, so they are looked for and not parsed.
 */
function oleKind(bytes: Uint8Array): ContainerKind {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string): boolean => raw.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "encrypted";
  return has("WordDocument") ? "old-word-file" : "old-office-file";
}

/** An OpenDocument file names its kind in its first entry, unpacked, so that it can be told by its bytes. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 128));
  return start.includes("mimetypeapplication/vnd.oasis.opendocument.text");
}

/** The mark may stand after some bytes of a mail program: readers look at the first kilobyte. */
function hasPdfMark(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  return start.includes("%PDF-");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
