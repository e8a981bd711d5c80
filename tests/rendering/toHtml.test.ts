import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import type { Document } from "../../src/assembly/document.js";
import { toHtml } from "../../src/rendering/toHtml.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";

const notice = clauseOf({
  id: "notice",
  title: { kk: "Хабарлау", ru: "Уведомление" },
  references: { first_point: { clause: "notice", provision: "term" } },
  parameters: {
    days: {
      kind: "whole-number",
      question: { kk: "Неше күн?", ru: "Сколько дней?" },
      unit: { kk: { other: "күн" }, ru: { one: "дня", other: "дней" } },
      better: "higher",
    },
    place: { kind: "text", question: { kk: "Қайда?", ru: "Где?" } },
  },
  provisions: [
    {
      id: "term",
      kind: "duty",
      status: "gap",
      kk: "Кемінде {{days}} бұрын.\n\nТақтада: {{place}}.",
      ru: "Не менее чем за {{days}}.\n\nНа доске: {{place}}.",
      items: [
        { kk: "біріншісі", ru: "первое" },
        { kk: "екіншісі", ru: "второе" },
      ],
    },
    { id: "late", kind: "duty", status: "gap", kk: "{{first_point}}-тармақ.", ru: "Пункт {{first_point}}." },
  ],
});

const html = toHtml(documentOf({ days: 5 }));

function documentOf(answers: Record<string, number>): Document {
  const draft = draftOf({
    clauses: [{ clause: "notice", position: "strong", answers }],
    parties: [{ role: "employer", name: { kk: "«А & Б» <ЖШС>", ru: "ТОО «А & Б» <\"'>" } }],
  });
  return assemble(draft, libraryOf(notice), frameOf(["notice"])).value;
}

function row(id: string): string {
  return (
    new RegExp(`<div class="row [^>]*id="${id}">(.*)</div>`).exec(html)?.[1]?.replaceAll("\u00a0", " ") ?? ""
  );
}

describe("a provision", () => {
  test("is one row with the same number and the same parts in both languages", () => {
    expect(row("notice/term")).toBe(
      '<div lang="kk"><p><span class="number">2.1.</span> Кемінде <span class="filled">5 күн</span> бұрын.</p>' +
        "<p>Тақтада: <mark>[Қайда?]</mark>.</p>" +
        '<ol><li><span class="number">1)</span> біріншісі;</li><li><span class="number">2)</span> екіншісі.</li></ol></div>' +
        '<div lang="ru"><p><span class="number">2.1.</span> Не менее чем за <span class="filled">5 дней</span>.</p>' +
        "<p>На доске: <mark>[Где?]</mark>.</p>" +
        '<ol><li><span class="number">1)</span> первое;</li><li><span class="number">2)</span> второе.</li></ol></div>',
    );
  });

  test("is led to by the references of others", () => {
    expect(row("notice/late")).toContain('Пункт <a href="#notice/term">2.1</a>.');
  });
});

test("a section is one heading in both languages, with the number where each language has it", () => {
  expect(html).toContain(
    '<h3 class="row" id="notice"><span lang="kk">2-бөлім. Хабарлау</span> <span lang="ru">Раздел 2. Уведомление</span></h3>',
  );
});

test("names are escaped wherever they are printed", () => {
  expect(html).toContain("ТОО «А &#38; Б» &#60;&#34;&#39;&#62;");
  expect(html).not.toMatch(/<ЖШС|<"/);
});

test("a signature has its party, a line for the hand and its person", () => {
  expect(html).toContain(
    '<p><b>employer signs kk</b></p><p>«А &#38; Б» &#60;ЖШС&#62;</p><p class="sign-here"><small>(қолы)</small></p>',
  );
});
