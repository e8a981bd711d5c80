/** What the program itself writes to Word, it reads back: every number and every word, in both languages. */
import { describe, expect, test } from "vitest";
import { assembleDraft } from "../../src/actions/assembleDraft.js";
import type { Document } from "../../src/assembly/document.js";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import type { Language } from "../../src/library/vocabulary.js";
import type { ReadAgreement } from "../../src/reading/agreementText.js";
import { readLimits } from "../../src/reading/limits.js";
import { readWord } from "../../src/reading/word/readWord.js";
import { documentLines } from "../support/documentLines.js";
import { shownLine, shownLines } from "../support/readShown.js";
import { sampleDocument } from "../support/sampleDocument.js";
import { wordBytes, type Languages } from "../support/sampleWord.js";

const { value: kelisim } = await loadKelisim([]);

const documents: readonly (readonly [name: string, document: Document])[] = [
  ["the sample of the renderers", sampleDocument],
  ...[...kelisim.starters.values()].map(
    ({ name, draft }) => [name, assembleDraft(kelisim, draft).value] as const,
  ),
];

async function readBack(document: Document, languages: Languages): Promise<ReadAgreement> {
  return readWord(await wordBytes(languages, "clean", document), { view: "accepted" }, readLimits);
}

/** The lines of one language from the preamble on, as many as the document has. */
function bodyIn({ provisions }: ReadAgreement, language: Language, body: readonly string[]): string[] {
  const lines = shownLines(provisions.filter((one) => one.language === language));
  const start = lines.indexOf(body[0]!);
  return lines.slice(start, start + body.length);
}

describe.each(documents)("%s", (_name, document) => {
  const kk = documentLines(document, "kk");
  const ru = documentLines(document, "ru");

  test.each(["kk", "ru"] as const)("in one language: %s", async (language) => {
    const agreement = await readBack(document, language);
    const { body } = language === "kk" ? kk : ru;
    expect(agreement.layout).toBe("one-language");
    expect(new Set(agreement.provisions.map((one) => one.language))).toEqual(new Set([language]));
    expect(bodyIn(agreement, language, body)).toEqual(body);
  });

  test("in two columns, each provision with the one that says the same", async () => {
    const agreement = await readBack(document, "bilingual");
    expect(agreement.layout).toBe("two-columns");
    expect(bodyIn(agreement, "kk", kk.body)).toEqual(kk.body);
    expect(bodyIn(agreement, "ru", ru.body)).toEqual(ru.body);

    const { provisions } = agreement;
    const pairs = provisions.filter((one) => one.language === "kk" && kk.body.includes(shownLine(one)));
    const partners = pairs.map(({ paired }) => provisions[paired ?? -1]).map((one) => one && shownLine(one));
    expect(partners).toEqual(pairs.map((one) => ru.body[kk.body.indexOf(shownLine(one))]));
  });

  test("with the sections as headings and as the paths of their points", async () => {
    const { provisions } = await readBack(document, "ru");
    const headings = provisions.filter(({ kind }) => kind === "heading").map(shownLine);
    expect(headings).toEqual(expect.arrayContaining([...ru.headings]));
    const points = provisions.filter(({ label }) => /^\d+\.\d+\.$/.test(label ?? ""));
    for (const point of points.filter((one) => ru.body.includes(shownLine(one)))) {
      const section = point.label!.split(".")[0]!;
      expect(point.path.at(-1)).toMatch(new RegExp(`^Раздел ${section}\\. `));
    }
  });
});
