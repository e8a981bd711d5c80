import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadLocales } from "../../src/storage/localeFiles.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("each language asked for is read from its file", async () => {
  await writeFile(join(folder, "kk.yaml"), "a: { b: сәлем }\n");
  await writeFile(join(folder, "ru.yaml"), "a: { b: привет }\n");
  expect(await loadLocales(folder, ["kk", "ru"])).toEqual({
    kk: { a: { b: "сәлем" } },
    ru: { a: { b: "привет" } },
  });
});

test("a file with a mistake is named", async () => {
  await writeFile(join(folder, "kk.yaml"), "a: b: c\n");
  await expect(loadLocales(folder, ["kk"])).rejects.toThrow(/kk\.yaml is not YAML/);
});
