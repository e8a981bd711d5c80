/** What a redline marks in paragraphs. Every check also accepts and rejects the result. */
import { describe, expect, test } from "vitest";
import { checkRedline } from "../support/checkRedline.js";
import { paragraph, run } from "../support/wordBuilder.js";

const text = (...paragraphs: readonly string[]): string => paragraphs.map((one) => paragraph(one)).join("");

test.each([
  ["a word", "Работодатель обязан.", "Работодатель вправе.", "Работодатель [-обязан-]{+вправе+}."],
  ["a Kazakh word with its ending", "АҚ-ның шарты", "АҚ-ға шарты", "[-АҚ-ның-]{+АҚ-ға+} шарты"],
  ["a number alone in «п. 3»", "см. п. 3 договора", "см. п. 4 договора", "см. п. [-3-]{+4+} договора"],
  ["a year without its word", "2026 жылғы шарт", "2027 жылғы шарт", "[-2026-]{+2027+} жылғы шарт"],
  ["a sum as a whole", "1 500 000 тенге", "1 600 000 тенге", "[-1 500 000-]{+1 600 000+} тенге"],
  ["an inserted sentence", "Первое. Третье.", "Первое. Второе. Третье.", "Первое. {+Второе. +}Третье."],
  ["words next to one another as one change", "один два", "три четыре", "[-один два-]{+три четыре+}"],
  ["quotation marks, because the text is not the same", "«Акт»", "“Акт”", "[-«-]{+“+}Акт[-»-]{+”+}"],
  ["nothing when only spaces differ", "ст. 5  Кодекса", "ст.\u00a05 Кодекса", "ст. 5  Кодекса"],
])("%s", async (_what, before, after, shown) => {
  expect((await checkRedline(text(before), text(after))).shown).toBe(shown);
});

describe("paragraphs", () => {
  test("a split paragraph shows one inserted mark", async () => {
    const redline = await checkRedline(
      text("Первое. Второе.", "Конец."),
      text("Первое.", "Второе.", "Конец."),
    );
    expect(redline.shown).toBe("Первое.[- -]{+¶\n+}Второе.\nКонец.");
  });

  test("joined paragraphs show one deleted mark", async () => {
    const redline = await checkRedline(
      text("Первое.", "Второе.", "Конец."),
      text("Первое. Второе.", "Конец."),
    );
    expect(redline.shown).toBe("Первое.[-¶\n-]{+ +}Второе.\nКонец.");
  });

  test("an inserted paragraph brings its own mark", async () => {
    const redline = await checkRedline(text("Первое.", "Третье."), text("Первое.", "Второе.", "Третье."));
    expect(redline.shown).toBe("Первое.\n{+Второе.¶\n+}Третье.");
    expect(redline).toMatchObject({ regions: 1, marked: 8, unprocessed: [] });
  });

  test("behind the last paragraph the mark before it is inserted, because the last one cannot be", async () => {
    const redline = await checkRedline(text("Первое."), text("Первое.", "Второе."));
    expect(redline.shown).toBe("Первое.{+¶\nВторое.+}");
  });

  test("the last paragraph goes with the mark before it", async () => {
    const redline = await checkRedline(text("Первое.", "Второе."), text("Первое."));
    expect(redline.shown).toBe("Первое.[-¶\nВторое.-]");
  });

  test("paragraphs with nothing in common are not mixed word by word", async () => {
    const [old, fresh] = [
      "Стороны и работодатель в мае, и это важно",
      "Профсоюз в июне и осенью получает отчёт",
    ];
    const redline = await checkRedline(text("Начало.", old, "Конец."), text("Начало.", fresh, "Конец."));
    expect(redline.shown).toBe(`Начало.\n[-${old}-]{+${fresh}+}\nКонец.`);
  });
});

test("a word cut into runs is one word, and what stays keeps its runs", async () => {
  const before = paragraph(run("Работо", "<w:b/>") + run("датель обязан"));
  const after = paragraph(run("Работодатель вправе", "<w:b/>"));
  const redline = await checkRedline(before, after);
  expect(redline.shown).toBe("Работодатель [-обязан-]{+вправе+}");
  expect(redline.unprocessed).toEqual([]);
});
