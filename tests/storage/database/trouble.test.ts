import { describe, expect, test } from "vitest";
import { postgresqlTrouble } from "../../../src/storage/database/postgresql/postgresqlTrouble.js";
import { sqliteTrouble } from "../../../src/storage/database/sqlite/sqliteTrouble.js";
import { backupCodes, storageCodes, StorageUnavailable } from "../../../src/storage/storageRefusals.js";
import { loadLocales } from "../../../src/storage/localeFiles.js";
import { localesFolder } from "../../../src/storage/projectFolders.js";
import { interfaceLanguages, type LocaleTexts } from "../../../src/wording.js";

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("an error of SQLite or of the file system", () => {
  test.each([
    ["SQLITE_FULL", "storage-full"],
    ["ENOSPC", "storage-full"],
    ["SQLITE_READONLY_DIRECTORY", "storage-not-writable"],
    ["EROFS", "storage-not-writable"],
    ["SQLITE_CORRUPT_INDEX", "storage-damaged"],
    ["SQLITE_IOERR_FSYNC", "storage-damaged"],
    ["SQLITE_BUSY_SNAPSHOT", "storage-busy"],
  ])("%s says %s", (code, expected) => {
    expect(sqliteTrouble(coded(code))).toEqual({ code: expected, reason: code });
  });

  test("that libsql tells in words alone is understood", () => {
    const opening = (number: number) =>
      new Error(`ConnectionFailed("Unable to open connection to local database x: ${number}")`);
    expect(sqliteTrouble(opening(14))?.code).toBe("storage-not-writable");
    expect(sqliteTrouble(opening(10))?.code).toBe("storage-damaged");
  });
});

describe("an error of PostgreSQL or of the network", () => {
  test.each([
    ["57P01", "storage-unreachable"],
    ["08006", "storage-unreachable"],
    ["53300", "storage-unreachable"],
    ["28P01", "storage-unreachable"],
    ["ECONNRESET", "storage-unreachable"],
    ["53100", "storage-full"],
    ["25006", "storage-not-writable"],
    ["42501", "storage-not-writable"],
    ["XX001", "storage-damaged"],
    ["40P01", "storage-busy"],
    ["57014", "storage-busy"],
  ])("%s says %s", (code, expected) => {
    expect(postgresqlTrouble(coded(code))).toEqual({ code: expected, reason: code });
  });

  test("that has no code, or one for each address of a host, is understood", () => {
    expect(postgresqlTrouble(new Error("Connection terminated unexpectedly"))?.code).toBe(
      "storage-unreachable",
    );
    const both = new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]);
    expect(postgresqlTrouble(both)).toEqual({ code: "storage-unreachable", reason: "ECONNREFUSED" });
  });
});

test.each(["SQLITE_CONSTRAINT", "SQLITE_ERROR", "23505", "42P01", "ERR_INVALID_ARG_TYPE"])(
  "%s is a mistake of the program and no trouble of the database",
  (code) => {
    expect(sqliteTrouble(coded(code))).toBeUndefined();
    expect(postgresqlTrouble(coded(code))).toBeUndefined();
  },
);

test("a refusal says what, where and by whose word, and keeps the error itself", () => {
  const cause = coded("SQLITE_FULL");
  const refusal = new StorageUnavailable(
    { code: "storage-full", reason: "SQLITE_FULL" },
    "data/kelisim.db",
    cause,
  );
  expect(refusal.message).toBe("storage-full: SQLITE_FULL (data/kelisim.db)");
  expect(refusal.cause).toBe(cause);
});

test.each(interfaceLanguages)(
  "every refusal has words in %s, and no words are without one",
  async (language) => {
    const texts = (await loadLocales(localesFolder, [language]))[language];
    const worded = (texts["storage"] as LocaleTexts)["refusals"] as LocaleTexts;
    expect(Object.keys(worded).sort()).toEqual([...storageCodes, ...backupCodes].sort());
  },
);
