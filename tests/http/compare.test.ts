import { describe, expect, test } from "vitest";
import { exportWord } from "../../src/actions/exportWord.js";
import { kelisim, smallPlan, startApp } from "../support/runningApp.js";
import { unzip } from "../support/unzip.js";

const ask = startApp();

const before =
  "3.1. Работодатель уведомляет представителей работников не позднее чем за 30 календарных дней.\n\n3.2. Работодатель обязан вести реестр систем.\n";
const after = before.replace("30", "10").replace("обязан вести", "вправе вести");

function upload(
  parts: Readonly<Record<string, string | [content: string | Uint8Array, name: string]>>,
): RequestInit {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === "string") body.set(name, part);
    else body.set(name, new Blob([typeof part[0] === "string" ? part[0] : Buffer.from(part[0])]), part[1]);
  }
  return { method: "POST", body, headers: { "accept-language": "ru" } };
}

const pair = { before: [before, "действующий.txt"], after: [after, "проект.txt"] } as const satisfies Record<
  string,
  [string, string]
>;

async function data(path: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await ask(path, init);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

interface Changes {
  readonly changes: {
    kind: string;
    before: { label: string; text: string };
    after: { label: string; text: string };
    weight: string;
    reasons: { code: string; effect: string }[];
  }[];
  readonly bilingual: unknown[];
  readonly unprocessed: { message: string }[];
}

describe("POST /api/v1/compare", () => {
  test("gives the changes, each with both texts, its weight and its reasons", async () => {
    const { changes, bilingual, unprocessed } = (await data(
      "/api/v1/compare",
      upload({ ...pair }),
    )) as unknown as Changes;
    expect(
      changes.map(({ kind, before: one, after: other, weight, reasons }) => [
        kind,
        one.label,
        other.label,
        weight,
        reasons.map(({ code, effect }) => [code, effect]),
      ]),
    ).toEqual([
      ["edited", "3.1.", "3.1.", "substantive", [["term", "worse"]]],
      ["edited", "3.2.", "3.2.", "substantive", [["modality", "worse"]]],
    ]);
    expect(changes[0]!.before.text).toContain("30 календарных дней");
    expect([bilingual, unprocessed]).toEqual([[], []]);
  });

  test("either side may be a plan, as a field or as a file", async () => {
    const { bytes } = await exportWord(kelisim, kelisim.starters.get("regional")!.draft, {
      languages: "ru",
      edition: "clean",
    });
    const plan = kelisim.starters.get("regional")!.text;
    for (const side of [{ after_plan: plan }, { after: [plan, "план.yaml"] as [string, string] }]) {
      const { changes } = (await data(
        "/api/v1/compare",
        upload({ before: [bytes, "соглашение.docx"], ...side }),
      )) as unknown as Changes;
      expect(changes).toEqual([]);
    }
  });

  test("gives a page, a comparative table and tracked changes as files", async () => {
    const draft = kelisim.starters.get("enterprise")!.draft;
    const { bytes } = await exportWord(kelisim, draft, { languages: "ru", edition: "clean" });
    const sides = {
      before: [bytes, "a.docx"] as [Uint8Array, string],
      after_plan: JSON.stringify(smallPlan),
    };

    const page = await ask("/api/v1/compare", upload({ ...pair, format: "html" }));
    expect(page.headers.get("content-disposition")).toContain("attachment");
    expect(await page.text()).toContain("<del>30</del><ins>10</ins>");

    for (const [format, mark] of [
      ["table", "Сравнительная таблица"],
      ["word", "w:del "],
    ] as const) {
      const file = await ask(
        "/api/v1/compare",
        upload({ ...sides, format, author: "Профсоюз", date: "2026-12-01" }),
      );
      const parts = await unzip(new Uint8Array(await file.arrayBuffer()));
      expect(parts.get("word/document.xml")).toContain(mark);
    }
  });

  test.each([
    ["no second side", { before: pair.before }, 400, "wrong-query"],
    ["an unknown format", { ...pair, format: "pdf" }, 400, "wrong-query"],
    ["tracked changes for a text", { ...pair, format: "word" }, 400, "wrong-query"],
    [
      "a file that is no agreement",
      { ...pair, before: ["PK\u0003\u0004", "x.docx"] as [string, string] },
      422,
      "unreadable-file",
    ],
    ["a plan with a mistake", { before: pair.before, after_plan: "kelisim: 2" }, 422, "invalid"],
    ["a file that nobody asked for", { ...pair, third: pair.before }, 400, "unreadable-request"],
  ])("refuses %s", async (_what, parts, status, code) => {
    const response = await ask("/api/v1/compare", upload(parts));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test("names the file that it refuses, in the language of the reader", async () => {
    const response = await ask("/api/v1/compare", upload({ ...pair, after: ["", "пустой.txt"] }));
    expect(((await response.json()) as { detail: string }).detail).toBe(
      "«пустой.txt»: Файл пуст. Выберите файл с текстом.",
    );
  });

  test("takes no other type of body", async () => {
    const response = await ask("/api/v1/compare", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(response.status).toBe(415);
  });
});

describe("POST /api/v1/read", () => {
  test("gives the provisions of a file", async () => {
    const { provisions } = (await data("/api/v1/read", upload({ file: pair.before }))) as {
      provisions?: { label: string; language: string }[];
    };
    expect(provisions?.map(({ label, language }) => [label, language])).toEqual([
      ["3.1.", "ru"],
      ["3.2.", "ru"],
    ]);
  });

  test("refuses a request without a file", async () => {
    const response = await ask("/api/v1/read", upload({ view: "accepted" }));
    expect(response.status).toBe(400);
  });
});
