/**
 * What storage throws when it cannot do what was asked and the program is not at fault.
 *
 * They know no status and no wording: both are found by the code (`storage.refusals.<code>` in
 * `locales/`). Folders that may import only types of storage tell them apart by `name`.
 */

/**
 * - storage-unreachable: no connection to the database server, or it broke off
 * - storage-full: no room on the disk, or a quota is used up
 * - storage-not-writable: the folder, the file or the server may only be read, or not even that
 * - storage-damaged: the file is no database, a page of it is broken, or the disk fails
 * - storage-busy: another holds the database for longer than we wait
 * - storage-newer: the database was written by a newer version of Kelisim
 */
export const storageCodes = [
  "storage-unreachable",
  "storage-full",
  "storage-not-writable",
  "storage-damaged",
  "storage-busy",
  "storage-newer",
] as const;
export type StorageCode = (typeof storageCodes)[number];

/** `code` and `reason` of a trouble of the database. */
export interface StorageTrouble {
  readonly code: StorageCode;
  /** The code of the database or of the system: SQLITE_FULL, 57P01, EACCES. */
  readonly reason: string;
}

/**
 * The database cannot answer. What was under way is stored whole or not at all; after
 * `storage-unreachable` the asker cannot know which, and asks again with the same
 * `Idempotency-Key` or revision.
 */
export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
  readonly code: StorageCode;
  readonly reason: string;
  /** The file, or host and name of the database; for the administrator, not for the answer of the API. */
  readonly place: string;

  constructor({ code, reason }: StorageTrouble, place: string, cause?: unknown) {
    super(`${code}: ${reason} (${place})`, { cause });
    this.code = code;
    this.reason = reason;
    this.place = place;
  }
}

/** The cursor of a page request was not made by the list it is given to. */
export class WrongCursor extends Error {
  override readonly name = "WrongCursor";
  readonly code = "wrong-cursor";
}

/**
 * A backup cannot be made or read as asked; the wording is `storage.refusals.<code>`.
 *
 * - backup-file-exists: nothing is overwritten
 * - backup-no-database: there is nothing to back up
 * - backup-no-file: the file cannot be opened
 * - backup-not-one: the file is something else
 * - backup-damaged: the file was cut or changed since it was written
 * - backup-newer: it was made by a newer version of Kelisim
 * - backup-not-empty: a backup is restored only where there is nothing yet
 */
export const backupCodes = [
  "backup-file-exists",
  "backup-no-database",
  "backup-no-file",
  "backup-not-one",
  "backup-damaged",
  "backup-newer",
  "backup-not-empty",
] as const;

export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
  readonly code: (typeof backupCodes)[number];
  /** The file or database it is about. */
  readonly place: string;

  constructor(code: BackupRefused["code"], place: string, cause?: unknown) {
    super(`${code}: ${place}`, { cause });
    this.code = code;
    this.place = place;
  }
}
