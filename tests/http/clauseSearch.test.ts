/** `GET /api/v1/clauses?q=`: words as people type them, and the norms a clause rests on. */
import { describe, expect, test } from "vitest";
import { kelisim, startApp } from "../support/runningApp.js";

const ask = startApp();

async function idsAt(query: string): Promise<string[]> {
  const response = await ask(`/api/v1/clauses?${query}`);
  expect(response.status).toBe(200);
  const { clauses } = (await response.json()) as { clauses: { id: string }[] };
  return clauses.map(({ id }) => id);
}

describe("clauses are found", () => {
  test.each(["жалақы", "жалакы", "zhalaky", "заработная плата", "ZARPLATA"])(
    "by words, the best first: %s",
    async (q) => {
      expect((await idsAt(`q=${encodeURIComponent(q)}`))[0]).toBe("income-protection");
    },
  );

  test("by words among those of a level", async () => {
    const found = await idsAt(`q=${encodeURIComponent("уведомление")}&level=regional`);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(kelisim.library.clauses.get(id)?.levels).toContain("regional");
  });

  test("by the act and the article they rest on", async () => {
    const found = await idsAt("act=labour-code&article=118");
    expect(found).toContain("retraining-and-reskilling");
    expect(found).not.toContain("biometrics-and-emotion");
    expect((await idsAt("act=labour-code")).length).toBeGreaterThan(found.length);
    expect(await idsAt("article=999")).toEqual([]);
  });

  test("all together when nothing was typed", async () => {
    expect(await idsAt("q=%20")).toEqual([...kelisim.library.clauses.keys()]);
  });
});

test.each([
  ["an unknown act", "act=labor-code"],
  ["words longer than a person types", `q=${"a".repeat(201)}`],
  ["words twice", "q=a&q=b"],
])("%s is refused and not passed over", async (_what, query) => {
  expect((await ask(`/api/v1/clauses?${query}`)).status).toBe(400);
});
