/** Of several equally short redlines the one a reader expects is made. */
import { describe, expect, test } from "vitest";
import { slideGaps } from "../../src/redline/align/slideGaps.js";
import { pairSame } from "../../src/redline/align/pairSame.js";
import { checkRedline } from "../support/checkRedline.js";
import { paragraph } from "../support/wordBuilder.js";

const text = (...paragraphs: readonly string[]): string => paragraphs.map((one) => paragraph(one)).join("");

describe("a section with the same text as its neighbours", () => {
  const body = ["Стороны обеспечивают учёт.", "Стороны обеспечивают контроль."];
  const all = text("Раздел 1. Отпуск", ...body, "Раздел 2. Оплата", ...body, "Раздел 3. Охрана", ...body);
  const without = text("Раздел 1. Отпуск", ...body, "Раздел 3. Охрана", ...body);

  test("goes from its heading to the next", async () => {
    const { shown } = await checkRedline(all, without);
    expect(shown).toContain(`[-Раздел 2. Оплата¶\n${body.join("¶\n")}¶\n-]Раздел 3. Охрана`);
  });

  test("comes from its heading to the next", async () => {
    const { shown } = await checkRedline(without, all);
    expect(shown).toContain(`{+Раздел 2. Оплата¶\n${body.join("¶\n")}¶\n+}Раздел 3. Охрана`);
  });
});

test("pairs stay pairs of the same things in order, wherever the gap slides", () => {
  const things = (letters: string): { key: string; weight: number }[] =>
    Array.from(letters, (key) => ({ key, weight: 1 }));
  for (const [before, after] of [
    ["HabHab", "Hab"],
    ["Hab", "HabHab"],
    ["xHaHaHay", "xHaHay"],
    ["aaa", "a"],
    ["", "aa"],
    ["abcabc", "abc"],
  ] as const) {
    const [a, b] = [things(before), things(after)];
    const pairs = slideGaps(pairSame(a, b), a, b, ({ key }) => (key === "H" ? 3 : 0));
    expect(pairs.map(([i, j]) => a[i]!.key === b[j]!.key)).not.toContain(false);
    expect(pairs.map(([i]) => i)).toEqual([...pairs.map(([i]) => i)].sort((x, y) => x - y));
    expect(pairs.map(([, j]) => j)).toEqual([...pairs.map(([, j]) => j)].sort((x, y) => x - y));
  }
});
