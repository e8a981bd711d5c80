import { beforeAll, describe, expect, test } from "vitest";
import { comparedText } from "../../../src/comparison/comparedText.js";
import { compareAgreements } from "../../../src/comparison/compareAgreements.js";
import { comparisonHtml } from "../../../src/rendering/comparison/comparisonHtml.js";
import { comparisonPage } from "../../../src/rendering/comparison/comparisonPage.js";
import type { Say } from "../../../src/rendering/comparison/say.js";
import { summaryText } from "../../../src/rendering/comparison/summaryText.js";
import { loadLocales } from "../../../src/storage/localeFiles.js";
import { localesFolder, pagesFolder } from "../../../src/storage/projectFolders.js";
import { loadTextFiles } from "../../../src/storage/textFiles.js";
import { createWording, interfaceLanguages, type Speak } from "../../../src/wording.js";
import { agreement } from "../../support/comparing.js";

let speak: Speak;
beforeAll(async () => {
  speak = createWording(await loadLocales(localesFolder, interfaceLanguages));
});

const before = agreement([
  "3.1. Работодатель уведомляет представителей работников не позднее чем за 30 календарных дней.",
  "3.2. Запрещается использовать результаты системы, применённой без уведомления.",
  "3.3. Документ «Стандарт» & приложения хранятся у <работодателя>.",
  "3.4. Стороны встречаются один раз в квартал и подписывают протокол встречи.",
]);
const after = agreement([
  "3.1. Работодатель уведомляет представителей работников не позднее чем за 10 календарных дней.",
  "3.2. Стороны встречаются один раз в квартал и подписывают протокол встречи.",
  "3.3. Запрещается использовать результаты системы, применённой без уведомления.",
  "3.4. Документ “Стандарт” & приложения хранятся у <работодателя>.",
]);
const comparison = compareAgreements(before, after);

function html(say: Say = speak("ru")): string {
  return comparisonHtml(
    comparison,
    (index) => comparedText(after, index),
    ["Было: <картинка> не прочитана"],
    say,
  );
}

describe("the page", () => {
  test("shows both texts side by side and one in the other, with what went and what came", () => {
    expect(html()).toContain("не позднее чем за <del>30</del> календарных дней.</p></div>");
    expect(html()).toContain("не позднее чем за <ins>10</ins> календарных дней.</p></div>");
    expect(html()).toContain("не позднее чем за <del>30</del><ins>10</ins> календарных дней.</p>");
  });

  test("links both places of a move", () => {
    const id = comparison.changes.find(({ kind }) => kind === "moved")!.id;
    expect(html()).toContain(`<a href="#${id}-from">Перенесено отсюда: 3.4</a>`);
    expect(html()).toMatch(new RegExp(`id="${id}-from"><a href="#${id}">3.4: перенесено, теперь 3.2</a>`));
  });

  test("lists the substantive changes first and says what they touch", () => {
    const list = /<ol>(.*?)<\/ol>/s.exec(html())![1]!;
    expect([...list.matchAll(/<li class="(\w+)">/g)].map(([, weight]) => weight)).toEqual([
      "substantive",
      "editorial",
      "editorial",
      "editorial",
    ]);
    expect(list).toContain(
      "срок: было «не позднее чем за 30 календарных дней», стало «не позднее чем за 10 календарных дней» – хуже для работников",
    );
  });

  test("is filtered without a script: the inputs stand before the rows they choose", () => {
    const at = [
      "weight-all",
      "weight-substantive",
      "weight-editorial",
      "view-sides",
      "view-inline",
      "show-unchanged",
    ].map((id) => html().indexOf(`id="${id}"`));
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(Math.max(...at)).toBeLessThan(html().indexOf('<div class="rows">'));
  });

  test("prints no text unescaped, neither of the agreements nor of what was left out", () => {
    expect(html()).not.toMatch(/<работодателя>|<картинка>|& приложения/);
    expect(html()).toContain("&#60;работодателя&#62;");
    expect(html()).toContain("&#60;картинка&#62;");
  });

  test.each(["kk", "ru", "en"] as const)("has a word in %s for everything it says", (language) => {
    expect(html(speak(language))).not.toMatch(/comparison\.|\{\{|undefined/);
  });
});

describe("the summary", () => {
  test("is made of whole sentences, the weightiest first, with nothing that a voice cannot read", () => {
    expect(summaryText(comparison, speak("ru"))).toEqual([
      "Существенных изменений: 1, редакционных: 3.",
      "Хуже для работников стали положения, число: 1.",
      "Затронуто: срок – 1.",
      "По видам: изменено – 1, перенесено – 1, новые номера – 1, только знаки и пробелы – 1.",
      "3.1: изменено. срок: было «не позднее чем за 30 календарных дней», стало «не позднее чем за 10 календарных дней» – хуже для работников.",
    ]);
  });

  test("says that nothing has changed", () => {
    expect(summaryText(compareAgreements(before, before), speak("kk"))).toEqual(["Өзгеріс жоқ."]);
  });
});

test("the file stands alone: no address is loaded, and its stylesheet and script are inside", async () => {
  const texts = await loadTextFiles(pagesFolder);
  const [css, script] = ["comparison.css", "comparison.js"].map((name) => texts.get(name)!);
  const page = comparisonPage({
    language: "ru",
    title: "А & Б",
    subtitle: "<а> → б",
    body: html(),
    css: css!,
    script: script!,
  });
  expect(page).toMatch(/^<!doctype html>\n<html lang="ru">/);
  expect(page).toContain(css!);
  expect(page).toContain(script!);
  expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  expect(page).toContain("<title>А &#38; Б</title>");
});
