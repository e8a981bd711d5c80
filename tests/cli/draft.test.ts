import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assembleCommand } from "../../src/cli/assemble.js";
import { WrongUsage, type Terminal } from "../../src/cli/command.js";
import { draftCommand } from "../../src/cli/draft.js";
import { kelisim, wording } from "../support/runningApp.js";
import { runCli } from "../support/runCli.js";
import { unzip } from "../support/unzip.js";

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-"));
  out = join(folder, "out");
});
afterEach(() => rm(folder, { recursive: true }));

async function planFile(text: string): Promise<string> {
  const path = join(folder, "plan.yaml");
  await writeFile(path, text);
  return path;
}

const small = `kelisim: 1
level: enterprise
clauses:
  - clause: advance-notice
    position: strong
    answers: { worker_days: 3 }
`;

describe.each([...kelisim.starters.keys()])("the ready plan %s", (starter) => {
  test("becomes three Word files; what is open is told beside, by severity and place", async () => {
    const { code, out: printed, err } = await runCli(["draft", starter, "--out", out, "--lang", "ru"]);
    expect(code).toBe(0);
    const names = ["kk", "ru", "bilingual"].map((language) => `${starter}.${language}.docx`);
    expect((await readdir(out)).filter((name) => name.endsWith(".docx")).sort()).toEqual([...names].sort());
    expect(printed.trim().split("\n")).toEqual(names.map((name) => `Записан ${join(out, name)}`));
    expect(err).toMatch(
      new RegExp(`^\\p{Lu}\\p{Ll}*( \\p{Ll}+)*:\\n {2}${starter}\\.yaml:\\d+:\\d+ {2}`, "u"),
    );
    expect(err).toMatch(/\nОшибок: 0, предупреждений: \d+, сведений: \d+\.\n$/);

    const parts = await unzip(await readFile(join(out, `${starter}.bilingual.docx`)));
    expect(parts.get("docProps/core.xml")).toMatch(
      /<dc:title>[^<]*(КЕЛІСІМ|ШАРТ)[^<]* \/ [^<]*(СОГЛАШЕНИЕ|ДОГОВОР)/,
    );
  });
});

test("languages and edition are chosen, and the edition for our own is named so", async () => {
  const args = [
    "draft",
    "regional",
    "--out",
    out,
    "--languages",
    "ru, kk",
    "--edition",
    "team",
    "--lang",
    "kk",
  ];
  const { code, out: printed } = await runCli(args);
  expect(code).toBe(0);
  expect(printed).toBe(
    `${join(out, "regional.ru.team.docx")} жазылды\n${join(out, "regional.kk.team.docx")} жазылды\n`,
  );
});

test("a plan with errors is written all the same, and the exit code is 1", async () => {
  const {
    code,
    out: printed,
    err,
  } = await runCli(["draft", await planFile(small), "--out", out, "--languages", "ru"], {
    env: { LANG: "en_GB.UTF-8" },
  });
  expect(code).toBe(1);
  expect(printed).toBe(`Written: ${join(out, "plan.ru.docx")}\n`);
  expect(err).toContain(
    `  ${join(folder, "plan.yaml")}:6:16  The answer 3 is worse than what the law guarantees: at least 15 (Трудовой кодекс`,
  );
  expect(err).toContain("The files are written, but the plan has errors");
});

test("a plan may come through standard input", async () => {
  const {
    code,
    out: printed,
    err,
  } = await runCli(["draft", "-", "--out", out, "--languages", "kk", "--lang", "ru"], {
    input: small.replace("worker_days: 3", "worker_days: 30"),
  });
  expect([code, printed]).toEqual([1, `Записан ${join(out, "plan.kk.docx")}\n`]);
  expect(err).toContain("  -:4:5  Раздел «Заблаговременное уведомление");
});

test("a plan that cannot be read makes no file, and every mistake is told with its place", async () => {
  const plan = await planFile(
    small.replace("level: enterprise", "level: enterprize").replace("answers", "answer"),
  );
  const { code, out: printed, err } = await runCli(["draft", plan, "--out", out, "--lang", "ru"]);
  expect([code, printed]).toEqual([1, ""]);
  expect(err).toMatch(new RegExp(`^Ошибки:\\n {2}${plan}:2:8 {2}.*«enterprize».*«enterprise»\\?`));
  expect(err).toMatch(new RegExp(`\\n {2}${plan}:6:5 {2}.*«answer».*«answers»\\?`));
  expect(err).toContain("План не прочитан, документ не собран.");
  await expect(readdir(out)).rejects.toThrow("ENOENT");
});

test("a file that a person has corrected is kept until they say otherwise", async () => {
  const args = ["draft", "regional", "--out", out, "--languages", "ru", "--lang", "ru"];
  const file = join(out, "regional.ru.docx");
  await runCli(args);
  expect((await runCli(args)).out).toBe(`Заменён ${file}\n`);

  await writeFile(file, "corrected");
  const kept = await runCli(args);
  expect([kept.code, kept.out]).toEqual([1, ""]);
  expect(kept.err).toContain(`Не заменён ${file}: его изменили`);
  expect(await readFile(file, "utf8")).toBe("corrected");
  expect((await runCli([...args, "--replace"])).out).toBe(`Заменён ${file}\n`);
});

test("a command written wrongly ends with 2 and says how it is written", async () => {
  const { code, out: printed, err } = await runCli(["draft", "enterprise", "--lang", "ru"]);
  expect([code, printed]).toEqual([2, ""]);
  expect(err).toContain("Команда записана неверно: не назван каталог: --out ПАПКА");
  expect(err).toContain("kelisim draft ПЛАН --out ПАПКА");
});

describe("what is wrong with a command is said", () => {
  const terminal: Terminal = {
    language: "ru",
    translate: wording("ru"),
    print: () => expect.unreachable("nothing is printed"),
    tell: () => expect.unreachable("nothing is told"),
  };

  test.each([
    [["draft", "--out", "out"], "назовите план – файл, образец или -"],
    [["draft", "a", "b", "--out", "out"], "назовите один план, а не несколько: a, b"],
    [
      ["draft", "nowhere.yaml", "--out", "out"],
      "нет ни файла, ни образца «nowhere.yaml». Образцы: sectoral, regional, enterprise",
    ],
    [["draft", "src", "--out", "out"], "«src» нельзя прочитать (EISDIR)"],
    [
      ["draft", "enterprise", "--out", "out", "--languages", "ru,en"],
      "--languages не бывает «en». Возможно: kk, ru, bilingual",
    ],
    [
      ["draft", "enterprise", "--out", "out", "--edition", "final"],
      "--edition не бывает «final». Возможно: clean, team",
    ],
    [["draft", "enterprise", "--out", "out", "--outt"], "Unknown option '--outt'"],
    [["assemble", "enterprise"], "документ печатается только в виде JSON, добавьте --json"],
  ])("%j", async ([name, ...args], reason) => {
    const command = name === "draft" ? draftCommand : assembleCommand;
    await expect(command.run(args, terminal)).rejects.toThrow(WrongUsage);
    await expect(command.run(args, terminal)).rejects.toThrow(reason);
  });
});

test("a folder that cannot be written to is told with what to do", async () => {
  const file = await planFile(small);
  const { code, err } = await runCli([
    "draft",
    "regional",
    "--out",
    file,
    "--languages",
    "ru",
    "--lang",
    "ru",
  ]);
  expect(code).toBe(1);
  expect(err).toMatch(
    new RegExp(`В «${file}» нельзя записать \\((EEXIST|ENOTDIR)\\)\\. Выберите другой каталог`),
  );
});

test("assemble prints the document and its worded problems as JSON", async () => {
  const { code, out: printed, err } = await runCli(["assemble", "enterprise", "--json", "--lang", "kk"]);
  expect([code, err]).toEqual([0, ""]);
  const { document, problems } = JSON.parse(printed) as {
    document: { level: string };
    problems: { code: string; message: string; where: { file: string; line: number } }[];
  };
  expect(document.level).toBe("enterprise");
  expect(problems.find(({ code }) => code === "draft-missing-value")).toMatchObject({
    message: "Толтырылмаған: «қол қойылған күні». Жоспарға date мәнін жазыңыз.",
    where: { file: "enterprise.yaml" },
  });
});
