/** Whatever is wrong with a plan: it still assembles, and its author is told what is wrong and what to do. */
import { describe, expect, test } from "vitest";
import { problemSeverities, type Problem } from "../../src/problems.js";
import { mistakenPlans } from "../support/mistakenPlans.js";
import { smallKelisim } from "../support/smallKelisim.js";
import { json, startApp } from "../support/runningApp.js";
import { sourceFiles } from "../support/sourceFiles.js";

const ask = startApp({ kelisim: smallKelisim });

type Told = Problem & { readonly message: string };

async function problemsOf(plan: object, language: string): Promise<Told[]> {
  const body = { kelisim: 1, level: "enterprise", ...plan };
  const response = await ask("/api/v1/assemble", json(body, { "accept-language": language }));
  expect(response.status).toBe(200);
  const { document, problems } = (await response.json()) as {
    document: { sections: unknown[] };
    problems: Told[];
  };
  expect(document.sections.length).toBeGreaterThan(0);
  return problems;
}

describe("a plan", () => {
  test.each(mistakenPlans)("with %s is told so in Russian, word for word", async (code, plan, message) => {
    const told = (await problemsOf(plan, "ru")).filter((one) => one.code === code);
    expect(told.map((one) => one.message.replaceAll("\u00a0", " "))).toContain(message);
    expect(told.map(({ severity }) => severity)).toContain(problemSeverities[code]);
  });

  test.each(mistakenPlans)(
    "with %s is told so in Kazakh and English with every value",
    async (code, plan) => {
      for (const language of ["kk", "en"]) {
        const told = (await problemsOf(plan, language)).filter((one) => one.code === code);
        expect(told.length).toBeGreaterThan(0);
        for (const { message } of told) {
          expect(message).not.toMatch(
            /\{\{|undefined|\[object|problems\.|answer-kinds\.|parts-of-core\.|levels\./,
          );
          expect(message.length).toBeGreaterThan(20);
        }
      }
    },
  );

  test("has its problems at the line where each is mended", async () => {
    const plan = mistakenPlans.find(([code]) => code === "draft-below-floor")?.[1] ?? {};
    const text = JSON.stringify({ kelisim: 1, level: "enterprise", ...plan }, null, 2);
    const response = await ask("/api/v1/assemble", json(text));
    const { problems } = (await response.json()) as { problems: Told[] };
    const { line, column } = problems.find(({ code }) => code === "draft-below-floor")?.where ?? {};
    expect(text.split("\n")[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toBe('"notice_days": 10');
  });
});

test("no problem of a plan is without its line in this story", () => {
  const told = new Set<string>(mistakenPlans.map(([code]) => code));
  const code = sourceFiles().filter(({ place }) => place === "assembly" || place === "actions");
  const reported = code.flatMap(
    ({ codeWithoutComments }) => codeWithoutComments.match(/(?<=")draft-[a-z-]+(?=")/g) ?? [],
  );
  expect([...told].sort()).toEqual([...new Set(reported)].sort());
});
