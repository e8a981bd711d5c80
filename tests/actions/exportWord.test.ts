import { describe, expect, test } from "vitest";
import { localCaller } from "../../src/access/caller.js";
import { exportWord, readExportRequest, readWordFormat } from "../../src/actions/exportWord.js";
import { Invalid, NotFound } from "../../src/actions/refusals.js";
import { smallKelisim } from "../support/smallKelisim.js";
import { draftOf } from "../support/sampleLibrary.js";
import { unzip } from "../support/unzip.js";

const clean = { languages: "ru", edition: "clean" } as const;

describe("the name of a Word file", () => {
  const nameOf = async (ru: string): Promise<string> => {
    const draft = draftOf({ name: { kk: "Шарт", ru } });
    return (await exportWord(smallKelisim, draft, clean, "plan")).name;
  };

  test.each([
    ["Договор ТОО «Жарық Жол»", "Договор ТОО «Жарық Жол».ru.docx"],
    ['../a\\b:c*d?"e<f>|g', "a b c d e f g.ru.docx"],
    ["  ...  ", "plan.ru.docx"],
    ["a\u0000b\u202ec", "a b c.ru.docx"],
    ["a\ud83d", "a.ru.docx"],
  ])("is that of the draft, without what no file name may hold: %j", async (ru, expected) => {
    expect(await nameOf(ru)).toBe(expected);
  });

  test("is short enough for any file system, without half a letter at its end", async () => {
    const name = await nameOf(`a${"😀".repeat(200)}`);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });

  test("is the name of the plan when the draft has none, and always so in Latin letters", async () => {
    const { name, plainName } = await exportWord(
      smallKelisim,
      draftOf(),
      { languages: "bilingual", edition: "team" },
      "plan",
    );
    expect([name, plainName]).toEqual(["plan.bilingual.team.docx", "plan.bilingual.team.docx"]);
  });
});

test("only the team edition holds the notes of our side", async () => {
  const draft = draftOf({ clauses: [{ clause: "notice", position: "minimum" }] });
  for (const edition of ["clean", "team"] as const) {
    const { bytes } = await exportWord(smallKelisim, draft, { languages: "bilingual", edition });
    const everything = [...(await unzip(bytes)).values()].join("\n");
    expect(everything.includes("objection ru"), edition).toBe(edition === "team");
  }
});

describe("what is asked for", () => {
  test("is clean unless it says otherwise", () => {
    expect(readWordFormat({ languages: "kk" }, localCaller)).toEqual({ languages: "kk", edition: "clean" });
  });

  test.each([{}, { languages: "en" }, { languages: ["kk", "ru"] }, { languages: "kk", editon: "team" }])(
    "is not found when there is no such file: %j",
    (query) => {
      expect(() => readWordFormat(query, localCaller)).toThrow(NotFound);
    },
  );

  test("is refused with the place of each mistake", () => {
    const text = '{"languages": "kk", "plan": {"kelisim": 2, "level": "enterprise"}}';
    let refused: unknown;
    try {
      readExportRequest(text, localCaller);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Invalid);
    expect((refused as Invalid).problems.map(({ where }) => where)).toEqual([
      { path: "plan.kelisim", line: 1, column: 41 },
    ]);
  });
});
