import { describe, expect, test } from "vitest";
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { ComparedAgreement } from "../../src/comparison/comparison.js";
import { agreement, compareLines, shownChanges } from "../support/comparing.js";

const base = [
  "Раздел 3. Уведомление",
  "3.1. Работодатель уведомляет представителей работников за 30 календарных дней до начала применения системы.",
  "3.2. К уведомлению прилагаются сведения о системе и о её поставщике.",
  "3.3. Уведомление подписывает первый руководитель организации или его заместитель.",
  "Раздел 4. Споры",
  "4.1. Спор рассматривает совместная комиссия. Решение записывается в протокол.",
  "4.2. Запрещается ухудшать положение работника за то, что он подал заявление.",
];

/** The base with some lines exchanged; null takes a line away. */
function changed(lines: Readonly<Record<number, string | readonly string[] | null>>): string[] {
  return base.flatMap((line, index) => {
    const other = index in lines ? lines[index] : line;
    return other === null || other === undefined ? [] : other;
  });
}

describe("the kind of a change", () => {
  test("nothing happened to an agreement that is the same", () => {
    const { changes, unchanged } = compareLines(base, base);
    expect([changes.length, unchanged.length]).toEqual([0, base.length]);
  });

  test("a changed number is an edit of its provision", () => {
    const after = changed({ 1: base[1]!.replace("30", "10") });
    expect(shownChanges(compareLines(base, after))).toEqual([
      "edited 3.1: Работодатель уведомляет представителей работников за [-30-]{+10+} календарных дней до начала применения системы.",
    ]);
  });

  test("an inserted provision is one insertion, and the rest got new numbers once", () => {
    const after = changed({
      2: ["3.2. Уведомление хранится пять лет.", base[2]!.replace("3.2.", "3.3.")],
      3: base[3]!.replace("3.3.", "3.4."),
    });
    expect(shownChanges(compareLines(base, after))).toEqual([
      "inserted 3.2: {+Уведомление хранится пять лет.+}",
      "renumbered 3.2–3.3 → 3.3–3.4",
    ]);
  });

  test("an inserted section renumbers sections once, and their points not at all", () => {
    const after = [
      "Раздел 3. Понятия",
      "3.1. Система – система искусственного интеллекта, которую применяет работодатель.",
      ...base.map((line) =>
        line.replace(
          /^(Раздел )?([34])/,
          (_, word: string | undefined, n: string) => `${word ?? ""}${String(Number(n) + 1)}`,
        ),
      ),
    ];
    const kinds = shownChanges(compareLines(base, after)).map((change) => change.split(":")[0]);
    expect(kinds).toEqual(["inserted Раздел 3", "inserted 3.1", "renumbered Раздел 3–4 → Раздел 4–5"]);
  });

  test("a provision that stands elsewhere has moved, and is told once", () => {
    const after = changed({ 2: base[3]!.replace("3.3.", "3.2."), 3: base[2]!.replace("3.2.", "3.3.") });
    expect(shownChanges(compareLines(base, after)).map((change) => change.split(":")[0])).toEqual([
      "renumbered 3.3 → 3.2",
      "moved 3.2 → 3.3",
    ]);
  });

  test("a short line is followed nowhere: it goes here and comes there", () => {
    const [before, after] = [
      ["Итого", ...base],
      [...base, "Итого"],
    ];
    expect(shownChanges(compareLines(before, after))).toEqual([
      "deleted : [-Итого-]",
      "inserted : {+Итого+}",
    ]);
  });

  test("moved and edited", () => {
    const after = [...changed({ 6: null }), "4.3. Мировое соглашение подписывают стороны."];
    const moved = base[6]!.replace("4.2.", "3.1.").replace("Запрещается", "Не рекомендуется");
    const { changes } = compareLines(base, [after[0]!, moved, ...after.slice(1)]);
    expect(changes.map(({ kind }) => kind)).toContain("moved-and-edited");
  });

  test("one provision became two, one word of it changed", () => {
    const after = changed({
      5: ["4.1. Спор рассматривает согласительная комиссия.", "4.2. Решение записывается в протокол."],
      6: base[6]!.replace("4.2.", "4.3."),
    });
    expect(shownChanges(compareLines(base, after))).toEqual([
      "split 4.1: Спор рассматривает [-совместная-]{+согласительная+} комиссия. Решение записывается в протокол.",
      "renumbered 4.2 → 4.3",
    ]);
  });

  test("two provisions became one", () => {
    const after = changed({ 2: `${base[2]!} ${base[3]!.replace("3.3. ", "")}`, 3: null });
    const { changes } = compareLines(base, after);
    expect(changes.map(({ kind, pieces }) => [kind, pieces?.length])).toEqual([["merged", 2]]);
  });

  test("quotation marks, dashes and letters that look alike are typography; spaces are nothing", () => {
    const before = ["1.1. Документ «Стандарт» – приложение к настоящему договору."];
    expect(
      shownChanges(compareLines(before, ['1.1. Документ "Стандарт" - приложение к настоящему договору.'])),
    ).toEqual(['typography 1.1: Документ "Стандарт" - приложение к настоящему договору.']);
    expect(
      compareLines(before, ["1.1. Документ  «Стандарт»\u00a0– приложение к настоящему договору."]).changes,
    ).toEqual([]);
  });

  test("a number that was typed and is now counted marks nothing", () => {
    const before = agreement(base);
    const after = {
      ...before,
      provisions: before.provisions.map((one) => ({ ...one, labelKind: "automatic" as const })),
    };
    expect(compareAgreements(before, after).changes).toEqual([]);
  });
});

describe("provisions are never paired", () => {
  const text = "Стороны подписывают настоящий договор в двух экземплярах на казахском языке.";
  const alone = (more: object): ComparedAgreement => {
    const one = agreement([text]);
    return { ...one, provisions: one.provisions.map((provision) => ({ ...provision, ...more })) };
  };

  test.each([
    ["across languages", { language: "kk" }],
    ["with a note", { place: { part: "footnote", paragraph: 1, note: 1 } }],
    ["with a header", { place: { part: "header", paragraph: 1 } }],
    [
      "across the border of a table",
      { place: { part: "body", paragraph: 1, cell: { table: 1, row: 1, column: 1 } } },
    ],
  ])("%s", (_what, more) => {
    expect(
      shownChanges(compareAgreements(alone({}), alone(more)))
        .map((one) => one.split(" ")[0])
        .sort(),
    ).toEqual(["deleted", "inserted"]);
  });
});

describe("the order of the list", () => {
  test("substantive changes come first, each group in the order of the document", () => {
    const after = changed({
      1: base[1]!.replace("уведомляет", "уведомит"),
      3: base[3]!.replace("подписывает", "подпишет"),
      6: base[6]!.replace("Запрещается", "Допускается"),
    });
    const { changes } = compareLines(base, after);
    expect(changes.map(({ id, weight, after: text }) => [id, weight, text?.label])).toEqual([
      ["c1", "substantive", "4.2."],
      ["c2", "editorial", "3.1."],
      ["c3", "editorial", "3.3."],
    ]);
  });
});

test("what neither file was read of is named, with its side", () => {
  const images = { code: "images", where: "body", count: 2 };
  const before = { ...agreement(base), unprocessed: [images] };
  const { unprocessed, summary } = compareAgreements(before, agreement(base));
  expect(unprocessed).toEqual([{ ...images, side: "before" }]);
  expect(summary.unprocessed).toBe(1);
});

test("a reference that kept the old number of what moved on is found", () => {
  const before = [
    "3.1. Срок уведомления составляет десять дней.",
    "3.2. Если срок, указанный в пункте 3.1, нарушен, он продлевается.",
  ];
  const after = [
    "3.1. Уведомление составляется в письменной форме и регистрируется.",
    before[0]!.replace("3.1.", "3.2."),
    before[1]!.replace("3.2.", "3.3."),
  ];
  const [stale] = compareLines(before, after).staleReferences;
  expect([stale?.after.label, stale?.reference, stale?.pointedTo.label, stale?.pointsTo?.label]).toEqual([
    "3.3.",
    "point 3.1",
    "3.2.",
    "3.1.",
  ]);
});
