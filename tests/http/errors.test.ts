import { describe, expect, test } from "vitest";
import { json, logged, smallPlan, startApp, kelisim } from "../support/runningApp.js";

const ask = startApp();

interface Details {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  instance: string;
  errors?: Record<string, unknown>[];
}

async function refusal(path: string, init: RequestInit = {}): Promise<Details> {
  const response = await ask(path, init);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const details = (await response.json()) as Details;
  expect(details.status).toBe(response.status);
  expect(details.instance).toBe(path);
  expect(details.type).toBe(`urn:kelisim:problem:${details.code}`);
  return details;
}

const notJson = '{\n  "kelisim": 1,\n  "level": enterprise\n}';
const tooLarge = JSON.stringify({ ...smallPlan, name: { kk: "я".repeat(40_000), ru: "я" } });

describe("a refusal is told as problem details", () => {
  test.each([
    [404, "no-such-page", "/api/v1/nothing", {}, "Такой страницы нет"],
    [404, "no-such-clause", "/api/v1/clauses/no-clause", {}, "Такого раздела нет"],
    [404, "no-such-clause", "/api/v1/clauses/__proto__", {}, "Такого раздела нет"],
    [405, "method-not-allowed", "/api/v1/clauses", { method: "DELETE" }, "Этот метод здесь не отвечает"],
    [405, "method-not-allowed", "/api/v1/assemble", {}, "Этот метод здесь не отвечает"],
    [400, "wrong-query", "/api/v1/clauses?level=village", {}, "Неверный отбор"],
    [400, "unreadable-request", "/api/v1/clauses/%E0%A4%A", {}, "Запрос нельзя прочитать"],
    [400, "malformed-json", "/api/v1/assemble", json(notJson), "Это не JSON"],
    [400, "malformed-json", "/api/v1/assemble", json(""), "Это не JSON"],
    [400, "malformed-json", "/api/v1/export", json("level: enterprise"), "Это не JSON"],
    [413, "too-large", "/api/v1/assemble", json(tooLarge), "Слишком большой запрос"],
    [415, "unsupported-media-type", "/api/v1/assemble", { method: "POST", body: "{}" }, "Не тот вид данных"],
    [415, "unsupported-media-type", "/api/v1/export", { method: "POST" }, "Не тот вид данных"],
    [
      415,
      "unsupported-media-type",
      "/api/v1/assemble",
      json("{}", { "content-type": "application/json; charset=koi8-x" }),
      "Не тот вид данных",
    ],
    [422, "invalid", "/api/v1/assemble", json({}), "План нельзя прочитать"],
    [
      422,
      "invalid",
      "/api/v1/assemble",
      json("[".repeat(30_000) + "]".repeat(30_000)),
      "План нельзя прочитать",
    ],
    [422, "invalid", "/api/v1/export", json({ plan: smallPlan, languages: "en" }), "План нельзя прочитать"],
  ])("%i %s: %s", async (status, code, path, init: RequestInit, title) => {
    const headers = { ...(init.headers as Record<string, string>), "accept-language": "ru" };
    expect(await refusal(path, { ...init, headers })).toMatchObject({ status, code, title });
  });

  test("in the language that the reader prefers", async () => {
    const titleIn = async (language: string): Promise<string> =>
      (await refusal("/api/v1/nothing", { headers: { "accept-language": language } })).title;
    expect(await titleIn("kk-KZ")).toBe("Мұндай бет жоқ");
    expect(await titleIn("en-GB,en;q=0.9")).toBe("There is no such page");
    expect(await titleIn("kk;q=0.2, en;q=0.1, ru;q=0.9")).toBe("Такой страницы нет");
    expect(await titleIn("de")).toBe("Мұндай бет жоқ");
    const response = await ask("/api/v1/nothing", { headers: { "accept-language": "en" } });
    expect([response.headers.get("content-language"), response.headers.get("vary")]).toEqual([
      "en",
      "Accept-Language",
    ]);
  });

  test("with the place where a text stops being JSON", async () => {
    const details = await refusal("/api/v1/assemble", json(notJson, { "accept-language": "en" }));
    expect(details.detail).toBe("The text stops being JSON in line 3, column 12. Correct it there.");
  });

  test("with every mistake of a plan, its pointer and its line", async () => {
    const text = JSON.stringify({ ...smallPlan, level: "enterprize", partys: [] }, null, 2);
    const { detail, errors } = await refusal("/api/v1/assemble", json(text, { "accept-language": "en" }));
    expect(detail).toContain("mistakes (2)");
    expect(errors).toEqual([
      {
        code: "file-wrong-value",
        detail:
          "“enterprize” cannot stand here. Did you mean “enterprise”? Possible values: sectoral, regional, enterprise.",
        pointer: "#/level",
        line: 3,
        column: 12,
      },
      expect.objectContaining({ code: "file-unexpected-key", pointer: "#/partys", line: 13, column: 3 }),
    ]);
  });

  test("with pointers that lead into the whole request, also where the plan is a part of it", async () => {
    const plan = { ...smallPlan, clauses: [{ clause: "advance-notice", position: "middle" }] };
    const { errors } = await refusal("/api/v1/export", json({ plan, languages: "ru" }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/plan/clauses/0/position"]);
  });

  test("with each wrong parameter of an address and what it may be", async () => {
    const { errors } = await refusal("/api/v1/clauses?levl=regional&position=middle&topic=a&topic=b", {
      headers: { "accept-language": "en" },
    });
    expect(errors).toEqual([
      {
        code: "unknown-parameter",
        detail:
          "There is no parameter “levl”. Possible parameters: level, topic, position, requirement, q, act, article.",
        parameter: "levl",
      },
      {
        code: "wrong-value",
        detail:
          "This value of the parameter “position” does not fit. Possible values: minimum, standard, strong.",
        parameter: "position",
      },
      {
        code: "parameter-twice",
        detail: "The parameter “topic” is given more than once. Leave one value.",
        parameter: "topic",
      },
    ]);
  });
});

test("a method that is not answered is told which ones are", async () => {
  const allowed = async (method: string, path: string): Promise<string | null> =>
    (await ask(path, { method })).headers.get("allow");
  expect(await allowed("PUT", "/api/v1/topics")).toBe("GET, HEAD");
  expect(await allowed("GET", "/api/v1/export")).toBe("POST");
  expect(await allowed("DELETE", "/ru/plan")).toBe("GET, HEAD, POST");
});

describe("a request that names another host", () => {
  test.each([
    ["attacker.example", 421],
    ["127.0.0.1.attacker.example", 421],
    ["localhost:3000", 200],
    ["[::1]:3000", 200],
  ])("%s: %i", async (host, status) => {
    expect(await ask.withHeaders("/api/v1/clauses", { host })).toBe(status);
  });
});

describe("a mistake of the program", () => {
  const broken = startApp({
    kelisim: {
      ...kelisim,
      get frames(): never {
        throw new Error("the frames are on fire");
      },
    },
  });

  test.each([
    ["/api/v1/assemble", json(smallPlan, { "accept-language": "en" }), "We are sorry"],
    ["/ru/drafts/enterprise", { headers: { accept: "text/html" } }, "Приносим извинения"],
  ])("is logged whole and told as one apology, without its words: %s", async (path, init, apology) => {
    logged.length = 0;
    const response = await broken(path, init);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain(apology);
    expect(text).not.toContain("fire");
    expect(logged.map(String)).toEqual(["Error: the frames are on fire"]);
  });
});
