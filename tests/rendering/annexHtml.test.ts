import { describe, expect, test } from "vitest";
import type { Annex } from "../../src/assembly/document.js";
import { annexHeading, annexHtml } from "../../src/rendering/annexHtml.js";

const both = (kk: string, ru: string) => ({ kk, ru });
const text = (kk: string, ru: string) => ({
  kk: [{ kind: "text" as const, text: kk }],
  ru: [{ kind: "text" as const, text: ru }],
});

const annex: Annex = {
  key: "annex/register",
  number: "2",
  label: labelOf("Шартқа ", "-қосымша", "Приложение ", " к договору"),
  title: both("Тізілім", "Реестр <систем>"),
  parts: [
    { kind: "text", text: text("Кіріспе", "Введение & прочее") },
    {
      kind: "points",
      title: both("Тәртіп", "Порядок"),
      points: [
        {
          key: "annex/register/keep",
          number: "1",
          paragraphs: [text("Жүргізіледі.", "Ведётся.")],
          items: [{ key: "annex/register/keep/1", number: "1", text: text("атауы.", "название.") }],
        },
      ],
    },
    {
      kind: "table",
      title: both("Жүйе туралы", "О системе"),
      columns: [
        { title: both("Атауы", "Название"), width: 3 },
        { title: both("Жазба", "Запись"), width: 5 },
      ],
      rows: [[text("жүйе", "<система>"), null]],
    },
    { kind: "signed-by", lines: [both("төраға", "председатель")] },
  ],
};

function labelOf(beforeKk: string, afterKk: string, beforeRu: string, afterRu: string): Annex["label"] {
  return { kk: { before: beforeKk, after: afterKk }, ru: { before: beforeRu, after: afterRu } };
}

test("its heading has the number where each language has it", () => {
  expect(annexHeading(annex, "kk")).toBe("Шартқа 2-қосымша. Тізілім");
  expect(annexHeading(annex, "ru")).toBe("Приложение 2 к договору. Реестр <систем>");
});

describe("an annex", () => {
  const html = annexHtml(annex);

  test("is a section with the anchor of its key", () => {
    expect(html).toContain(
      '<h3 class="row" id="annex/register"><span lang="kk">Шартқа 2-қосымша. Тізілім</span>',
    );
    expect(html).toContain("Реестр &#60;систем&#62;</span></h3>");
  });

  test("has its points in both languages under one number", () => {
    expect(html).toContain(
      '<div class="row provision" id="annex/register/keep">' +
        '<div lang="kk"><p><span class="number">1.</span> Жүргізіледі.</p><ol><li><span class="number">1)</span> атауы.</li></ol></div>' +
        '<div lang="ru"><p><span class="number">1.</span> Ведётся.</p><ol><li><span class="number">1)</span> название.</li></ol></div>',
    );
    expect(html).toContain(
      '<h4 class="row"><span lang="kk">Тәртіп</span> <span lang="ru">Порядок</span></h4>',
    );
  });

  test("has its tables with captions, heads of columns and empty cells for the entries", () => {
    expect(html).toContain(
      '<div lang="ru"><table><caption>О системе</caption><thead><tr><th scope="col">Название</th><th scope="col">Запись</th></tr></thead>' +
        "<tbody><tr><td>&#60;система&#62;</td><td></td></tr></tbody></table></div>",
    );
  });

  test("lets a table of many columns be moved, with the keyboard too", () => {
    const columns = Array.from({ length: 6 }, () => ({ title: both("б", "с"), width: 1 }));
    const wide = annexHtml({ ...annex, parts: [{ kind: "table", columns, rows: [] }] });
    expect(wide).toContain(
      '<div lang="kk"><div class="scroll" tabindex="0"><table class="wide-table"><thead>',
    );
  });

  test("has its texts and the names of those who sign", () => {
    expect(html).toContain('<div lang="ru"><p>Введение &#38; прочее</p></div>');
    expect(html).toContain('<div lang="kk"><p>төраға</p></div>');
  });
});
