import { describe, expect, test } from "vitest";
import { compareAgreements } from "../../../src/comparison/compareAgreements.js";
import type { ComparedAgreement } from "../../../src/comparison/comparison.js";
import {
  toComparisonTable,
  type ComparisonTableOptions,
} from "../../../src/rendering/comparison/word/toComparisonTable.js";
import { agreement } from "../../support/comparing.js";
import { wordStyle } from "../../support/sampleWord.js";
import { unzip } from "../../support/unzip.js";
import { descendants, parseXml, textOf, type XmlElement } from "../../support/xmlTree.js";

const before = agreement([
  "Раздел 3. Уведомление",
  "3.1. Работодатель уведомляет работников за 30 календарных дней.",
  "1) о цели системы;",
  "3.2. Работодатель ведёт реестр систем.",
]);
const after = agreement([
  "Раздел 3. Уведомление",
  "3.1. Работодатель уведомляет работников за 10 календарных дней.",
  "1) о цели системы и о её поставщике;",
  "3.2. Реестр {NAME} хранится пять лет & больше.",
]);
const inBoth: ComparedAgreement = {
  layout: "one-after-another",
  provisions: [...agreement(["3.1. Жұмыс беруші реестр жүргізеді."], "kk").provisions, ...before.provisions],
  unprocessed: [],
};

async function table(
  one: ComparedAgreement,
  other: ComparedAgreement,
  options: Partial<ComparisonTableOptions> = {},
): Promise<XmlElement> {
  const names = { before: "действующий.docx", after: "проект.docx" };
  const bytes = await toComparisonTable(
    compareAgreements(one, other),
    { before: one, after: other },
    { languages: "ru", names, justify: () => "", style: wordStyle, ...options },
  );
  return parseXml((await unzip(bytes)).get("word/document.xml")!);
}

function rowsOf(document: XmlElement): string[][] {
  return descendants(document, "w:tr").map((row) => descendants(row, "w:tc").map(textOf));
}

describe("the comparative table", () => {
  test("has number, element, both wordings and justification, the substantive rows first", async () => {
    const justify: ComparisonTableOptions["justify"] = ({ after: text }) =>
      text?.label === "3.1." ? "Трудовой кодекс" : "";
    expect(rowsOf(await table(before, after, { justify }))).toEqual([
      ["№ п/п", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"],
      [
        "1",
        "Раздел 3, пункт 3.1",
        "3.1. Работодатель уведомляет работников за 30 календарных дней.",
        "3.1. Работодатель уведомляет работников за 10 календарных дней.",
        "Трудовой кодекс",
      ],
      [
        "2",
        "Раздел 3, пункт 3.1, подпункт 1)",
        "1) о цели системы;",
        "1) о цели системы и о её поставщике;",
        "",
      ],
      ["3", "Раздел 3, пункт 3.2", "3.2. Работодатель ведёт реестр систем.", "Исключить.", ""],
      ["4", "Раздел 3, пункт 3.2", "Отсутствует.", "3.2. Реестр {NAME} хранится пять лет & больше.", ""],
    ]);
  });

  test("strikes what goes and underlines what comes, word by word", async () => {
    const document = await table(before, after);
    const marked = (name: string): string[] =>
      descendants(document, "w:r")
        .filter((run) =>
          run.children.some(
            (one) => typeof one !== "string" && one.name === "w:rPr" && descendants(one, name).length > 0,
          ),
        )
        .map(textOf);
    expect(marked("w:strike")).toContain("30");
    expect(marked("w:u")).toContain("10");
  });

  test("puts editorial changes under a heading of their own", async () => {
    const other = agreement([
      "Раздел 3. Уведомление",
      "3.1. Работодатель уведомит работников за 30 календарных дней.",
      "1) о цели системы;",
      "3.2. Работодатель ведёт реестр систем.",
    ]);
    expect(
      rowsOf(await table(before, other))
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(["Редакционные изменения", "1"]);
  });

  test("says so when nothing has changed", async () => {
    expect(descendants(await table(before, before), "w:p").map(textOf)).toContain("Изменений нет.");
  });

  test.each([
    ["kk", ["Салыстырма кесте"]],
    ["ru", ["Сравнительная таблица"]],
    ["both", ["Салыстырма кесте", "Сравнительная таблица"]],
  ] as const)("in %s stands under its own title", async (languages, titles) => {
    const document = await table(inBoth, after, { languages });
    const all = descendants(document, "w:p").map(textOf);
    expect(all.filter((text) => /кесте|таблица/.test(text))).toEqual(titles);
  });

  test("marks every run with the language of its table, and the header row is repeated", async () => {
    const document = await table(before, after);
    const languages = descendants(document, "w:r").map(
      (run) => descendants(run, "w:lang").map((one) => one.attributes["w:val"])[0],
    );
    expect(new Set(languages.filter(Boolean))).toEqual(new Set(["ru-RU"]));
    expect(descendants(descendants(document, "w:tr")[0]!, "w:tblHeader")).toHaveLength(1);
  });

  test("lies on its side", async () => {
    const size = descendants(await table(before, after), "w:pgSz")[0]!;
    expect(size.attributes["w:orient"]).toBe("landscape");
    expect(Number(size.attributes["w:w"])).toBeGreaterThan(Number(size.attributes["w:h"]));
  });
});
