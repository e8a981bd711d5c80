/** The way to LibreOffice: what is told of it when it is missing, fails or takes too long. */
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLimits } from "../../src/reading/limits.js";
import { readAgreement } from "../../src/reading/readAgreement.js";
import { createOfficeConverter } from "../../src/storage/officeConverter.js";
import { howToCheck, isRealCheck } from "../support/libreOffice.js";
import { shownLines } from "../support/readShown.js";

const settings = {
  program: "soffice",
  longest: readLimits.conversionTime,
  memory: readLimits.conversionMemory,
};
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-converter-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const rtf = Buffer.from("{\\rtf1\\ansi\\ansicpg1251 \\'d1\\'f2\\'ee\\'f0\\'ee\\'ed\\'fb.\\par}");

/** A program of the shell that stands in for LibreOffice: its arguments are the same. */
async function standIn(script: string): Promise<string> {
  const path = join(folder, "soffice");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

async function convertWith(script: string, longest = 20_000) {
  const program = await standIn(script);
  return createOfficeConverter({ ...settings, program, longest })(rtf, "rtf");
}

describe("a conversion", () => {
  test("gives what the program wrote beside the source, which has the bytes of the file", async () => {
    const result = await convertWith('for last; do :; done; cp "$last" "$(dirname "$last")/source.docx"');
    expect(result).toEqual(new Uint8Array(rtf));
  });

  test.each([
    ["missing", "there is no such program", "exit 127"],
    ["failed", "the program fails", "exit 3"],
    ["failed", "the program succeeds and writes nothing", "exit 0"],
  ])("is %s when %s", async (expected, _when, script) => {
    expect(await convertWith(script)).toBe(expected);
  });

  test("without any program of the name is missing", async () => {
    const convert = createOfficeConverter({ ...settings, program: join(folder, "nothing-here") });
    expect(await convert(rtf, "rtf")).toBe("missing");
  });

  test("that takes too long is stopped, with all that it started", async () => {
    const trace = join(folder, "late");
    const result = await convertWith(`(sleep 1; touch ${trace}) & sleep 60`, 300);
    expect(result).toBe("too-slow");
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await readdir(folder)).not.toContain("late");
  });

  test("has a profile of its own, in which macros and links are off", async () => {
    const profile = '"${1#-env:UserInstallation=file://}"/user/registrymodifications.xcu';
    const result = await convertWith(`for last; do :; done; cp ${profile} "$(dirname "$last")/source.docx"`);
    const text = new TextDecoder().decode(result as Uint8Array);
    expect(text).toContain("DisableMacrosExecution");
    expect(text).toContain("BlockUntrustedRefererLinks");
  });
});

describe.runIf(isRealCheck)(`LibreOffice itself (${howToCheck})`, () => {
  test("makes of an .rtf file a Word file that can be read", async () => {
    const options = { view: "accepted", convert: createOfficeConverter(settings) } as const;
    const agreement = await readAgreement(rtf, "договор.rtf", options, readLimits);
    expect(agreement.format).toBe("rtf");
    expect(shownLines(agreement.provisions)).toEqual(["Стороны."]);
  });
});
