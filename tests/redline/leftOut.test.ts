/** What a redline does not show is named with it, and so are tracked changes that a file had already. */
import { describe, expect, test } from "vitest";
import { redlineWord } from "../../src/redline/redlineWord.js";
import { checkRedline, redlineOptions } from "../support/checkRedline.js";
import { readTrackedWord } from "../support/trackedWord.js";
import { buildWord, change, paragraph, run } from "../support/wordBuilder.js";
import { control } from "../support/wordObjects.js";

describe("what is left out is named", () => {
  test.each<[string, string, string, string]>([
    [
      "sections",
      paragraph("А.") + '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>',
      paragraph("А.") + '<w:sectPr><w:pgSz w:w="2"/></w:sectPr>',
      "word/document.xml",
    ],
    ["spacing", paragraph("ст. 5"), paragraph("ст.\u00a05"), "word/document.xml"],
    [
      "content-controls",
      paragraph("А."),
      paragraph(run("А. ") + control("x", run("Б"))),
      "word/document.xml",
    ],
    ["unknown-elements", paragraph("А."), '<w:altChunk r:id="c"/>' + paragraph("А."), "word/document.xml"],
  ])("%s", async (code, before, after, where) => {
    const found = (await redlineWord(buildWord({ body: before }), buildWord({ body: after }), redlineOptions))
      .unprocessed;
    expect(found).toContainEqual(expect.objectContaining({ code, where, count: 1 }));
  });

  test("comments of the second file", async () => {
    const comments = '<w:comment w:id="1" w:author="А"><w:p/></w:comment>';
    const redline = await checkRedline(paragraph("А."), { body: paragraph("А."), comments });
    expect(redline.unprocessed).toEqual([{ code: "comments", where: "comments", count: 1 }]);
  });
});

describe("tracked changes that a file has already", () => {
  const tracked = buildWord({
    body: paragraph(run("Срок ") + change("del", "10") + change("ins", "20") + run(" дней.")),
  });
  const plain = buildWord({ body: paragraph("Срок 30 дней.") });

  test.each([
    ["accept", "Срок [-20-]{+30+} дней.", "revisions-accepted"],
    ["reject", "Срок [-10-]{+30+} дней.", "revisions-rejected"],
  ] as const)("%s: they are settled first, and that is said", async (revisions, shown, code) => {
    const redline = await redlineWord(tracked, plain, { ...redlineOptions, revisions });
    expect((await readTrackedWord(redline.bytes)).shown).toBe(shown);
    expect(redline.unprocessed).toContainEqual({ code, where: "before", count: 2 });
  });

  test("refuse: nothing is made", async () => {
    await expect(redlineWord(plain, tracked, redlineOptions)).rejects.toMatchObject({
      code: "has-revisions",
      details: { side: "after", count: 2 },
    });
  });
});
