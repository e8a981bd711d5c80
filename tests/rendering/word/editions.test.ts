/** The team edition carries the notes as comments; the clean edition holds nothing of them, anywhere. */
import { describe, expect, test } from "vitest";
import { sampleNotes } from "../../support/sampleDocument.js";
import { allLanguages, wordFile } from "../../support/sampleWord.js";
import { descendants, textOf } from "../../support/xmlTree.js";

const notes = [...sampleNotes.values()].flat();

describe.each(allLanguages)("the clean edition (%s)", (languages) => {
  test("holds no paragraph of any note in any part of the package", async () => {
    const { parts } = await wordFile(languages, "clean");
    const whole = [...parts].map(([path, text]) => path + text.replaceAll(/<[^>]+>/g, "")).join("\n");

    expect(notes.length).toBeGreaterThan(2);
    for (const { kk, ru } of notes) {
      expect(whole).not.toContain(kk);
      expect(whole).not.toContain(ru);
    }
  });

  test("has no comments, no place for them and no trace of their author", async () => {
    const { parts } = await wordFile(languages, "clean");
    const whole = [...parts].flat().join("\n");

    expect([...parts.keys()].filter((path) => path.includes("comment"))).toEqual([]);
    expect(whole).not.toMatch(/comment/i);
    expect(whole).not.toMatch(/kelisim/i);
  });

  test("has the text of the team edition, and nothing else differs in the body", async () => {
    const [clean, team] = [await wordFile(languages, "clean"), await wordFile(languages, "team")];

    expect(clean.paragraphs.map(({ printed }) => printed)).toEqual(
      team.paragraphs.map(({ printed }) => printed),
    );
  });
});

test.each(allLanguages)(
  "the team edition has one comment for each noted section or point (%s)",
  async (languages) => {
    const { paragraphs, comments } = await wordFile(languages, "team");
    const placed = paragraphs.flatMap(({ label, comments: ids, runs }) =>
      ids.map((id) => [label!.text, runs[0]!.language, descendants(comments.get(id)!, "w:p").map(textOf)]),
    );

    const inKazakh = [
      ["2", "kk-KZ", ["Негізі: ЕК 46-бабы.", "Шегініс: 60 күн."]],
      ["3.2.", "kk-KZ", ["Мұнан шегінбейміз."]],
    ];
    const inRussian = [
      ["Раздел 2.", "ru-RU", ["Основание: ст. 46 ТК.", "Уступка: 60 дней."]],
      ["3.2.", "ru-RU", ["Здесь не уступаем."]],
    ];
    const expected = {
      kk: inKazakh,
      ru: inRussian,
      bilingual: [inKazakh[0], inRussian[0], inKazakh[1], inRussian[1]],
    };
    expect(placed).toEqual(expected[languages]);
    expect(comments.size).toBe(placed.length);
  },
);

test("a comment is signed by the program and tells no moment", async () => {
  const { comments } = await wordFile("ru", "team");

  for (const [id, { attributes }] of comments) {
    expect(attributes).toEqual({ "w:id": id, "w:author": "Kelisim", "w:initials": "K" });
  }
  expect(comments.size).toBe(2);
});
