/** Agreements of our own exporter, in Kazakh, Russian and both columns, before and after a round of edits. */
import { describe, expect, test } from "vitest";
import { checkFiles } from "../support/checkRedline.js";
import { agreementEdits, editedAgreement } from "../support/editedAgreement.js";
import { allLanguages, wordBytes } from "../support/sampleWord.js";

const cases = allLanguages.flatMap((languages) =>
  Object.keys(agreementEdits).map((edit) => [edit, languages] as const),
);

test.each(cases)("%s, %s: both texts come back", async (edit, languages) => {
  const redline = await checkFiles(
    await wordBytes(languages),
    await wordBytes(languages, "clean", editedAgreement(edit)),
  );
  expect(
    redline.unprocessed
      .map(({ code }) => code)
      .filter((code) => code !== "formatting" && code !== "numbering-definitions"),
  ).toEqual([]);
  const isSame = languages === "kk" && edit === "a word in Russian only";
  expect(redline.regions > 0).toBe(!isSame);
});

describe("what is marked is what was changed", () => {
  test.each([
    ["a number in both languages", "bilingual", 4],
    ["a word in Russian only", "bilingual", 3],
    ["a word in Russian only", "kk", 0],
    ["a point that comes", "ru", 1],
    ["a point that comes", "bilingual", 1],
  ] as const)("%s, %s: %i regions besides references", async (edit, languages, regions) => {
    const { shown } = await checkFiles(
      await wordBytes(languages),
      await wordBytes(languages, "clean", editedAgreement(edit)),
    );
    // A reference that follows its point is a number of its own.
    const withoutReferences = shown.replaceAll(/\[-[\d.]+-\]\{\+[\d.]+\+\}/g, "");
    const count =
      edit === "a number in both languages"
        ? shown.match(/77\+\}/g)!.length * 2
        : (withoutReferences.match(/\{\+|\[-/g) ?? []).length;
    expect(count).toBe(regions);
  });
});
