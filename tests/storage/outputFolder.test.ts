import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeToFolder } from "../../src/storage/outputFolder.js";

let folder = "";
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "kelisim-")), "new", "out");
});
afterEach(() => rm(join(folder, "..", ".."), { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const write = (text: string, isForced = false, name = "a.docx") =>
  writeToFolder(folder, name, bytes(text), isForced);
const content = (name = "a.docx") => readFile(join(folder, name), "utf8");

test("the folder is made, and nothing unfinished is left in it", async () => {
  expect(await write("one")).toBe("written");
  expect(await write("two", false, "b.docx")).toBe("written");
  expect(await readdir(folder)).toEqual([".kelisim", "a.docx", "b.docx"]);
});

describe("a file that is there already", () => {
  test("is replaced while it is what was written", async () => {
    await write("one");
    expect(await write("two")).toBe("replaced");
    expect(await write("three")).toBe("replaced");
    expect(await content()).toBe("three");
  });

  test("is kept when a person has changed it", async () => {
    await write("one");
    await writeFile(join(folder, "a.docx"), "one, corrected by hand");
    expect(await write("two")).toBe("kept");
    expect(await content()).toBe("one, corrected by hand");
  });

  test("is kept when it was not written by us", async () => {
    await write("other", false, "b.docx");
    await writeFile(join(folder, "a.docx"), "somebody's");
    expect(await write("two")).toBe("kept");
    expect(await content()).toBe("somebody's");
  });

  test("is replaced all the same when that is asked for, and is ours from then on", async () => {
    await write("other", false, "b.docx");
    await writeFile(join(folder, "a.docx"), "somebody's");
    expect(await write("two", true)).toBe("replaced");
    expect(await write("three")).toBe("replaced");
    expect(await content()).toBe("three");
  });
});

test("a folder that cannot be made is the system's error", async () => {
  await write("one");
  await expect(writeToFolder(join(folder, "a.docx"), "b.docx", bytes("x"), false)).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTDIR|EEXIST/) as string,
  });
  await chmod(folder, 0o755);
});
