import { describe, expect, test } from "vitest";
import { previewPages, previewSheet } from "../../src/actions/previewLibrary.js";
import { librarySheet } from "../../src/assembly/librarySheet.js";
import { textOf } from "../../src/assembly/fillBlanks.js";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import { buildLibrary } from "../../src/library/library.js";
import { canonicalWording } from "../../src/library/reviewState.js";
import { fingerprintOf } from "../../src/storage/fingerprint.js";
import { NOTICE, smallLibrary, spoiled } from "../support/smallLibrary.js";
import { unzip } from "../support/unzip.js";

const { value: kelisim } = await loadKelisim([]);
const small = { ...kelisim, library: buildLibrary(smallLibrary).value };

/** What a reader sees of a page, without the tags and the stylesheet. */
function seen(page: string | undefined): string {
  const body = page?.slice(page.indexOf("<body>")) ?? "";
  return body.replaceAll(/<[^>]+>/g, " ").replaceAll(/[\s\u00a0]+/g, " ");
}

describe("the page of a clause", () => {
  const page = previewPages(small, "body {}").get("notice.html");

  test("shows each level and position with the values recommended there", () => {
    const text = seen(page);
    expect(text).toContain("Отраслевое соглашение: минимальная позиция");
    expect(text).toContain("Работодатель уведомляет об умной системе не менее чем за 20 дней .");
    expect(text).toContain("Работодатель уведомляет об умной системе за 60 дней .");
    expect(text).toContain("Жұмыс беруші ақылды жүйе туралы 30 күн бұрын хабарлайды.");
  });

  test("numbers its own references and names the others, and every link leads somewhere on the page", () => {
    expect(seen(page)).toContain("Уведомление, указанное в пункте 1 , вручается письмом :");
    expect(seen(page)).toContain("по форме приложения [annex/journal].");
    const targets = [...(page ?? "").matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => !page?.includes(`id="${String(id)}"`))).toEqual([]);
  });

  test("has the notes, the norms with the day of reading, the status and the values", () => {
    const text = seen(page);
    expect(text).toContain("Не уступать: Уведомление");
    expect(text).toContain("Кодекс, статья 46, пункт 2 (проверено 2026-11-21)");
    expect(text).toContain("больше закона; если ответ – собрание");
    expect(text).toContain("Сколько дней? – Отраслевое соглашение, минимальная – 20 дней");
  });

  test("says that nobody has reviewed it, who has, or that it was edited since", () => {
    expect(seen(page)).toContain("Не проверен");
    const clause = small.library.clauses.get("notice")!;
    const review = `reviews: [{ role: юрист, date: 2026-12-01, fingerprint: "${fingerprintOf(canonicalWording(clause))}" }]`;
    const pageOf = (from: string, to: string): string => {
      const files = spoiled(NOTICE, "  licence: CC-BY-4.0", `  licence: CC-BY-4.0\n  ${review}`).map(
        (file) => ({
          ...file,
          text: file.text.replace(from, to),
        }),
      );
      return seen(previewPages({ ...kelisim, library: buildLibrary(files).value }, "").get("notice.html"));
    };
    expect(pageOf("", "")).toContain("Проверен: юрист, 2026-12-01");
    expect(pageOf("вправе задать", "вправе всегда задать")).toContain(
      "Нужна новая проверка: изменён после 2026-12-01",
    );
  });
});

test("the first page leads to every clause, and one clause can be asked for alone", () => {
  const pages = previewPages(kelisim, "");
  expect([...pages.keys()].sort()).toEqual(
    [...kelisim.library.clauses.keys()]
      .map((id) => `${id}.html`)
      .concat("index.html")
      .sort(),
  );
  const links = [...(pages.get("index.html") ?? "").matchAll(/href="([^"]+\.html)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(links)).toEqual(new Set([...pages.keys()].filter((name) => name !== "index.html")));
  expect([...previewPages(kelisim, "", "advance-notice").keys()]).toEqual([
    "advance-notice.html",
    "index.html",
  ]);
  expect(() => previewPages(kelisim, "", "nobody")).toThrow("no-such-clause");
});

describe("the Word sheet", () => {
  test("holds every wording of the library in both languages, filled and labelled", () => {
    const sheet = librarySheet(small.library, kelisim.frames.enterprise);
    const points = sheet.sections.flatMap(({ provisions }) =>
      provisions.map(({ paragraphs }) => textOf(paragraphs[0]!.ru)),
    );
    expect(points.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      "[Отраслевое соглашение, Коллективный договор: стандартная; закон молчит] Используются следующие понятия:",
      "[Отраслевое соглашение: минимальная, стандартная, сильная; закон молчит] Работодатель уведомляет об умной системе не менее чем за 30 дней.",
      "[Коллективный договор: минимальная, стандартная, сильная; закон молчит] Работодатель уведомляет об умной системе за 30 дней.",
      "[Коллективный договор: стандартная, сильная; закон молчит] Уведомление, указанное в пункте 2.1, вручается письмом:",
      "[Коллективный договор: стандартная, сильная; больше закона; если ответ – собрание] Работники вправе задать вопросы.",
      "[Отраслевое соглашение, Коллективный договор: стандартная, сильная; уже в законе; Кодекс, статья 46, пункт 2] Работодатель обязан записать уведомление в журнал по форме приложения 1.",
      "[Отраслевое соглашение, Коллективный договор: сильная; больше закона] Применение без уведомления запрещается.",
      "Рекомендуемые значения:",
    ]);
  });

  test("of the real library is a Word file with both languages and no question left out of brackets", async () => {
    const text = (await unzip(await previewSheet(kelisim))).get("word/document.xml") ?? "";
    for (const { title } of kelisim.library.clauses.values()) {
      expect(text).toContain(title.kk.slice(0, 20));
      expect(text).toContain(title.ru.slice(0, 20));
    }
    expect(text).not.toContain("{{");
  });
});
