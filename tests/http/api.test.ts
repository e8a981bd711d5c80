import { describe, expect, test } from "vitest";
import { json, kelisim, smallPlan, startApp } from "../support/runningApp.js";
import { unzip } from "../support/unzip.js";

const ask = startApp();

async function data(path: string): Promise<Record<string, unknown>> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

describe("topics", () => {
  test("stand in the order of an agreement, each with its group and its clauses", async () => {
    const { topics } = (await data("/api/v1/topics")) as { topics: Record<string, unknown>[] };
    expect(topics.map(({ id }) => id)).toEqual(kelisim.library.topics.map(({ id }) => id));
    expect(topics[1]).toEqual({
      id: "advance-notice",
      group: "participation",
      kk: "Алдын ала хабарлау",
      ru: "Заблаговременное уведомление",
      groupTitle: { kk: "Ақпарат және қатысу", ru: "Информация и участие" },
      clauses: ["advance-notice"],
    });
  });
});

describe("clauses", () => {
  const idsAt = async (query: string): Promise<unknown[]> => {
    const { clauses } = (await data(`/api/v1/clauses${query}`)) as { clauses: { id: string }[] };
    return clauses.map(({ id }) => id);
  };

  test("are all listed without a filter", async () => {
    expect(await idsAt("")).toEqual([...kelisim.library.clauses.keys()]);
  });

  test("are chosen by each filter and by all together", async () => {
    const all = [...kelisim.library.clauses.values()];
    const ids = (passes: (clause: (typeof all)[number]) => boolean): string[] =>
      all.filter(passes).map(({ id }) => id);
    expect(await idsAt("?level=regional")).toEqual(ids(({ levels }) => levels.includes("regional")));
    expect(await idsAt("?topic=human-decision")).toEqual(ids(({ topic }) => topic === "human-decision"));
    expect(await idsAt("?requirement=core")).toEqual(ids(({ requirement }) => requirement === "core"));
    expect(await idsAt("?position=strong")).toEqual(ids(({ positions }) => positions.includes("strong")));
    expect(await idsAt("?level=enterprise&topic=advance-notice&requirement=core&position=minimum")).toEqual([
      "advance-notice",
    ]);
  });

  test("come whole one by one, with the notes for our own side", async () => {
    expect(await data("/api/v1/clauses/advance-notice")).toEqual(
      JSON.parse(JSON.stringify(kelisim.library.clauses.get("advance-notice"))),
    );
  });

  test("are not sent again when they have not changed, and HEAD sends no body", async () => {
    const first = await ask("/api/v1/clauses");
    const etag = first.headers.get("etag")!;
    expect(await ask.withHeaders("/api/v1/clauses", { "if-none-match": etag })).toBe(304);
    const head = await ask("/api/v1/clauses", { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  });
});

describe("a plan", () => {
  test("is assembled in both languages, with its problems worded for the reader", async () => {
    const response = await ask("/api/v1/assemble", json(smallPlan, { "accept-language": "ru" }));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-language")).toBe("ru");
    const { document, problems } = (await response.json()) as {
      document: { sections: { key: string }[] };
      problems: { code: string; message: string; where: unknown }[];
    };
    expect(document.sections.map(({ key }) => key)).toContain("advance-notice");
    expect(problems.find(({ code }) => code === "draft-below-floor")).toMatchObject({
      severity: "error",
      message: expect.stringMatching(
        /^Ответ 3 хуже гарантии закона: не менее 15 \(Трудовой кодекс/,
      ) as string,
      where: { path: "clauses.0.answers.worker_days", clause: "advance-notice", parameter: "worker_days" },
    });
  });

  test.each([
    ["kk", "clean", "enterprise.kk.docx"],
    ["ru", "team", "enterprise.ru.team.docx"],
    ["bilingual", "clean", "enterprise.bilingual.docx"],
  ])("becomes a Word file: %s, %s", async (languages, edition, plainName) => {
    const plan = { ...smallPlan, name: { kk: "Біздің шарт", ru: "Наш (новый) договор" } };
    const response = await ask("/api/v1/export", json({ plan, languages, edition }));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
    const disposition = response.headers.get("content-disposition")!;
    expect(disposition).toContain(`attachment; filename="${plainName}"; filename*=UTF-8''`);
    const title = languages === "kk" ? "Біздің шарт" : "Наш (новый) договор";
    expect(decodeURIComponent(disposition.split("''")[1]!)).toBe(plainName.replace("enterprise", title));

    const parts = await unzip(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get("docProps/core.xml")).toContain(
      languages === "kk" ? "ҰЖЫМДЫҚ ШАРТ" : "КОЛЛЕКТИВНЫЙ ДОГОВОР",
    );
    expect((parts.get("word/comments.xml") ?? "").includes("w:comment ")).toBe(edition === "team");
  });

  test("is exported without notes unless they are asked for", async () => {
    const response = await ask("/api/v1/export", json({ plan: smallPlan, languages: "ru" }));
    const parts = await unzip(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get("word/comments.xml") ?? "").not.toContain("w:comment ");
  });
});

test("the service says that it is well", async () => {
  expect(await data("/healthz")).toEqual({ status: "ok" });
});
