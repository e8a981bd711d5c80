import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/runCli.js";
import { unzip } from "../support/unzip.js";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-compare-"));
  const before =
    "3.1. Работодатель уведомляет работников не позднее чем за 30 календарных дней.\n\n3.2. Запрещается скрытое наблюдение за работниками.\n";
  await writeFile(at("before.txt"), before);
  await writeFile(at("after.txt"), before.replace("30", "10").replace("Запрещается", "Не рекомендуется"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("kelisim compare", () => {
  test("reads the summary out and writes the page, the table and the data", async () => {
    const outputs = ["--html", at("page.html"), "--table", at("table.docx"), "--json", at("data.json")];
    const { code, out, err } = await runCli([
      "compare",
      at("before.txt"),
      at("after.txt"),
      ...outputs,
      "--lang",
      "ru",
    ]);
    expect(code).toBe(0);
    expect(out.split("\n")).toContain("Существенных изменений: 2, редакционных: 0.");
    expect(err).toContain(`Записан ${at("page.html")}`);
    expect(await readFile(at("page.html"), "utf8")).toContain("<del>30</del><ins>10</ins>");
    expect((await unzip(await readFile(at("table.docx")))).get("word/document.xml")).toContain(
      "Сравнительная таблица",
    );
    const { changes } = JSON.parse(await readFile(at("data.json"), "utf8")) as {
      changes: { weight: string }[];
    };
    expect(changes.map(({ weight }) => weight)).toEqual(["substantive", "substantive"]);
  });

  test("prints the data alone when the file is a hyphen", async () => {
    const { out } = await runCli(["compare", at("before.txt"), at("before.txt"), "--json", "-"]);
    expect(JSON.parse(out)).toMatchObject({
      changes: [],
      bilingual: [],
      unprocessed: [],
      summary: { substantive: 0 },
    });
  });

  test("compares ready plans, and writes tracked changes into the first", async () => {
    const order = [
      "compare",
      "regional",
      "sectoral",
      "--word",
      at("redline.docx"),
      "--author",
      "Профсоюз",
      "--date",
      "2026-12-01",
    ];
    const { code } = await runCli(order);
    expect(code).toBe(0);
    const text = (await unzip(await readFile(at("redline.docx")))).get("word/document.xml");
    expect(text).toContain('w:author="Профсоюз"');
    expect(text).toContain('w:date="2026-12-01T00:00:00Z"');
  });

  test("keeps a file that is there, unless it is to be replaced", async () => {
    await writeFile(at("kept.json"), "mine");
    const order = ["compare", at("before.txt"), at("after.txt"), "--json", at("kept.json")];
    expect((await runCli(order)).code).toBe(1);
    expect(await readFile(at("kept.json"), "utf8")).toBe("mine");
    expect((await runCli([...order, "--replace"])).code).toBe(0);
    expect(await readFile(at("kept.json"), "utf8")).not.toBe("mine");
  });

  test.each([
    [["before.txt"], 2, "назовите два соглашения"],
    [["before.txt", "after.txt", "--revisions", "keep"], 2, "accept, reject, refuse"],
    [["before.txt", "after.txt", "--date", "вчера"], 2, "«вчера» – не дата"],
    [["before.txt", "no-such.docx"], 2, "no-such.docx"],
    [["before.txt", "after.txt", "--word", "w.docx"], 2, "файлы Word (docx) или планы"],
  ])("%j is refused with a sentence", async (args, code, sentence) => {
    const named = args.map((arg) => (/\.(txt|docx)$/.test(arg) ? at(arg) : arg));
    const result = await runCli(["compare", ...named, "--lang", "ru"]);
    expect(result.code).toBe(code);
    expect(result.err).toContain(sentence);
  });

  test("a file that cannot be read is refused by its name", async () => {
    await writeFile(at("empty.docx"), "");
    const { code, err } = await runCli(["compare", at("before.txt"), at("empty.docx"), "--lang", "ru"]);
    expect(code).toBe(1);
    expect(err).toContain("«empty.docx»: Файл пуст.");
  });
});
