import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import { textOf } from "../../src/assembly/fillBlanks.js";
import { teamNotes } from "../../src/assembly/teamNotes.js";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import { clausePacksIn } from "../../src/config.js";
import { checkLibrary } from "../../src/library/checkLibrary.js";
import type { PackFiles } from "../../src/library/pack.js";
import type { Problem } from "../../src/problems.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { loadPackFiles } from "../../src/storage/packFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";
import { draftOf } from "../support/sampleLibrary.js";
import { NOTICE, smallLibrary } from "../support/smallLibrary.js";

const folder = "tests/fixtures/packs/sample";
const files = await loadClauseFiles(clausesFolder);
const { value: packs } = await loadPackFiles([folder]);
const [sample] = packs;

function withPack(changes: Record<string, string | undefined>): Problem[] {
  const changed = (sample?.files ?? []).flatMap(({ path, text }) =>
    path in changes ? (changes[path] === undefined ? [] : [{ path, text: changes[path] }]) : [{ path, text }],
  );
  const { problems } = checkLibrary(files, { packs: [{ place: "/packs/sample", files: changed }] });
  return problems.filter(({ where }) => where.file?.startsWith("/packs/"));
}

describe("a pack", () => {
  const { value: library, problems } = checkLibrary(files, { packs });

  test("adds clauses and attachments, and replaces a clause of the library by its id", () => {
    expect(library.clauses.get("sample-clause")?.title.ru).toBe("Пробный раздел (вымышленный)");
    expect(library.clauses.get("ai-literacy")?.title.ru).toBe(
      "Пробный текст – вымышленный раздел о грамотности",
    );
    expect(library.attachments.has("sample-form")).toBe(true);
    expect(library.sources.acts.get("sample-resolution")?.number).toBe("№ 0");
    expect(library.clauses.size).toBe(checkLibrary(files).value.clauses.size + 1);
  });

  test("is known by the clauses that came from it, with its status", () => {
    expect(library.packOf.get("ai-literacy")).toMatchObject({ version: "1", status: "official" });
    expect(library.packOf.get("sample-form")).toBeDefined();
    expect(library.packOf.get("advance-notice")).toBeUndefined();
  });

  test("is told wherever it replaces something, and breaks no rule", () => {
    const told = problems.filter(({ where }) => where.file?.includes(folder));
    expect(told).toMatchObject([
      {
        code: "pack-replaces-clause",
        severity: "note",
        details: { id: "ai-literacy", other: "jobs/ai-literacy.yaml", version: "1" },
      },
    ]);
  });

  test("prints its words in an agreement, and its annex after it", async () => {
    const { value: kelisim } = await loadKelisim([folder]);
    const draft = draftOf({
      clauses: [
        { clause: "ai-literacy", position: "standard" },
        { clause: "sample-clause", position: "minimum" },
      ],
    });
    const { value: document } = assemble(draft, kelisim.library, kelisim.frames.enterprise);
    const sections = document.sections.filter(({ source }) => source === "library");
    expect(sections.map(({ title }) => title.ru)).toEqual([
      "Пробный текст – вымышленный раздел о грамотности",
      "Пробный раздел (вымышленный)",
    ]);
    expect(textOf(sections[1]!.provisions[0]!.paragraphs[0]!.ru)).toMatch(/приложения[\s\u00a0]1\.$/);
    // Nobody may take it for our own words.
    const [origin] = teamNotes(draft, kelisim.library, kelisim.frames.enterprise).get("ai-literacy") ?? [];
    expect(origin?.ru).toBe("Официальный текст: Пробный набор (вымышленный), 1");
    expect(document.annexes.map(({ title }) => title.ru)).toEqual(["Пробный лист (вымышленный)"]);
  });
});

describe("the same checks apply to a pack", () => {
  const clause = sample?.files.find(({ path }) => path === "jobs/sample-clause.yaml")?.text ?? "";

  test.each([
    ["worker-word", clause.replace("Жұмыскер {{", "Қызметкер {{")],
    ["annex-unknown", clause.replace("annex: sample-form", "annex: sample-farm")],
    ["clause-folder-wrong", clause.replace("topic: ai-literacy", "topic: advance-notice")],
    ["clause-id-twice", clause.replace("id: sample-clause", "id: ai-literacy")],
  ])("%s", (code, text) => {
    expect(withPack({ "jobs/sample-clause.yaml": text }).map((one) => one.code)).toContain(code);
  });

  test("its own lists and topics have no place in it", () => {
    const [pack] = packs;
    const more: PackFiles = {
      place: "/packs/sample",
      files: [...pack!.files, { path: "topics.yaml", text: "x: 1" }],
    };
    const { problems } = checkLibrary(files, { packs: [more] });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "library-file-misplaced",
        where: { file: "/packs/sample/topics.yaml" },
      }),
    );
  });

  test("an act under a known id is refused: it would change every reference to it", () => {
    const sources = sample?.files.find(({ path }) => path === "sources.yaml")?.text ?? "";
    const problems = withPack({ "sources.yaml": sources.replace("sample-resolution:", "labour-code:") });
    expect(problems.map(({ code }) => code)).toContain("source-twice");
  });

  test("a pack without a manifest is not read, and says so", () => {
    const problems = withPack({ "pack.yaml": undefined });
    expect(problems.map(({ code, where }) => [code, where.file])).toEqual([
      ["pack-without-manifest", "/packs/sample/pack.yaml"],
    ]);
  });

  test("a manifest with a mistake is reported with its line", () => {
    const problems = withPack({
      "pack.yaml": "name: { kk: а, ru: б }\nversion: 1\nsource: x\nlicence: x\nstatus: own\n",
    });
    expect(problems).toMatchObject([
      { code: "file-wrong-type", where: { file: "/packs/sample/pack.yaml", line: 2 } },
    ]);
  });
});

test("of two packs with one clause the later stands, and both are told", () => {
  const notice = smallLibrary.find(({ path }) => path === NOTICE)!;
  const packOf = (place: string, title: string): PackFiles => ({
    place,
    files: [
      {
        path: "pack.yaml",
        text: `name: { kk: а, ru: ${title} }\nversion: "1"\nsource: x\nlicence: x\nstatus: own\n`,
      },
      { path: NOTICE, text: notice.text.replace("ru: Уведомление }", `ru: ${title} }`) },
    ],
  });
  const { value, problems } = checkLibrary(smallLibrary, {
    packs: [packOf("/a", "Первый"), packOf("/b", "Второй")],
  });
  expect(value.clauses.get("notice")?.title.ru).toBe("Второй");
  expect(problems.map(({ code, details }) => [code, details["other"]])).toEqual([
    ["pack-replaces-clause", NOTICE],
    ["pack-replaces-clause", `/a/${NOTICE}`],
  ]);
});

test("a folder that is not there is a problem and not the end", async () => {
  const { value, problems } = await loadPackFiles(["/nowhere/at/all", folder]);
  expect(value).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "pack-unreadable", details: { reason: "ENOENT" } }]);
});

test.each([
  [undefined, []],
  ["", []],
  ["/a", ["/a"]],
  ["/a: /b/c :", ["/a", "/b/c"]],
])("KELISIM_CLAUSE_PACKS %j names %j", (value, expected) => {
  expect(clausePacksIn({ KELISIM_CLAUSE_PACKS: value })).toEqual(expected);
});
