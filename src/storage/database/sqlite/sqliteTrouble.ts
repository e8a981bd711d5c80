/** An error of libsql or of the file system → what it says of the database, or undefined. */
import type { StorageCode, StorageTrouble } from "../../storageRefusals.js";

/** By the beginning of the code: SQLITE_IOERR_WRITE is an SQLITE_IOERR. */
const codes: readonly (readonly [start: string, code: StorageCode])[] = [
  ["SQLITE_FULL", "storage-full"],
  ["ENOSPC", "storage-full"],
  ["EDQUOT", "storage-full"],
  ["SQLITE_READONLY", "storage-not-writable"],
  ["SQLITE_CANTOPEN", "storage-not-writable"],
  ["SQLITE_PERM", "storage-not-writable"],
  ["EACCES", "storage-not-writable"],
  ["EPERM", "storage-not-writable"],
  ["EROFS", "storage-not-writable"],
  ["ENOENT", "storage-not-writable"],
  ["ENOTDIR", "storage-not-writable"],
  ["EISDIR", "storage-not-writable"],
  ["EEXIST", "storage-not-writable"],
  ["SQLITE_CORRUPT", "storage-damaged"],
  ["SQLITE_NOTADB", "storage-damaged"],
  ["SQLITE_IOERR", "storage-damaged"],
  ["EIO", "storage-damaged"],
  ["SQLITE_BUSY", "storage-busy"],
  ["SQLITE_LOCKED", "storage-busy"],
];

export function sqliteTrouble(error: unknown): StorageTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const reason = "code" in error ? String(error.code) : openingCode(error.message);
  const code = codes.find(([start]) => reason.startsWith(start))?.[1];
  return code && { code, reason };
}

/** When a file cannot be opened, libsql gives the number of the trouble in its message alone. */
function openingCode(message: string): string {
  if (!message.startsWith("ConnectionFailed")) return "";
  return message.includes(": 14") ? "SQLITE_CANTOPEN" : "SQLITE_IOERR";
}
