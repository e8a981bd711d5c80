import { describe, expect, test } from "vitest";
import { judgeLanguage } from "../../../src/reading/provisions/judgeLanguage.js";

describe("the language of a text is judged by its letters and words", () => {
  test.each([
    ["kk", "Жұмыс беруші жұмыскерге жалақы төлейді."],
    ["kk", "Жалпы ережелер"],
    ["kk", "Даулар"],
    ["kk", "ҰЖЫМДЫҚ ШАРТ"],
    ["kk", "2026 жылғы 1 қаңтар"],
    ["kk", "Бiрiншi тарап"],
    ["kk", "«Қазпошта» АҚ мен кәсіподақ арасындағы шарт"],
    ["ru", "Работодатель выплачивает заработную плату."],
    ["ru", "Оплата труда"],
    ["ru", "КОЛЛЕКТИВНЫЙ ДОГОВОР"],
    ["ru", "Реквизиты сторон"],
    ["ru", "ТОО «Қазпошта»"],
    ["ru", "АО «Қазақтелеком» обязуется выплачивать премию"],
    ["other", "General provisions of the agreement"],
    ["other", "меҳнат шартномаси тўғрисида"],
    ["other", "Цей договір укладено між сторонами її"],
    [undefined, "___________"],
    [undefined, "10 %"],
    [undefined, "А. Б. Ермекова"],
    [undefined, "М.О."],
    [undefined, "XIV"],
  ] as const)("%s: %s", (language, text) => {
    expect(judgeLanguage(text).language).toBe(language);
  });

  test("a firm's name in Latin letters does not make a Russian sentence foreign", () => {
    expect(judgeLanguage("Договор с Microsoft Corporation International заключён").language).toBe("ru");
  });

  test("more words weigh more", () => {
    const [short, long] = [
      judgeLanguage("Даулар"),
      judgeLanguage("Тараптар дауларды келіссөз арқылы шешеді"),
    ];
    expect(long.weight).toBeGreaterThan(short.weight);
  });
});
