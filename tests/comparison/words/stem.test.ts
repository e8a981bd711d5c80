import { describe, expect, test } from "vitest";
import { stemOf } from "../../../src/comparison/words/stem.js";

describe("forms of one word have one stem", () => {
  test.each([
    "уведомить уведомляет уведомлять уведомление уведомлен уведомляются",
    "прекратить прекращает прекращение прекращены",
    "приостановить приостанавливает приостановка приостановление",
    "рассмотреть рассматривает рассмотрение рассматриваются",
    "провести проводит проведение проводится",
    "согласование согласует согласовано",
    "система системы систем системой систему",
    "письменно письменный письменного",
  ])("ru: %s", (forms) => {
    expect(new Set(forms.split(" ").map((word) => stemOf(word, "ru"))).size).toBe(1);
  });

  test.each([
    "хабарлайды хабарлау хабарланады",
    "жұмыскердің жұмыскерлердің жұмыскерлер жұмыскерге",
    "өкілдері өкілдеріне өкілдерін өкілі",
    "тоқтатады тоқтату тоқтатылады",
    "жүйесі жүйенің жүйелерін жүйе",
    "қабылдайды қабылдау қабылданған",
  ])("kk: %s", (forms) => {
    expect(new Set(forms.split(" ").map((word) => stemOf(word, "kk"))).size).toBe(1);
  });
});

describe("other words keep apart", () => {
  test.each([
    ["ru", "работник", "работодатель"],
    ["ru", "прекращает", "приостанавливает"],
    ["ru", "календарных", "рабочих"],
    ["ru", "обязан", "вправе"],
    ["kk", "бастайды", "бастамайды"],
    ["kk", "міндетті", "құқылы"],
    ["kk", "жұмыс", "жұмыскер"],
    ["kk", "келісу", "келіспеушілік"],
  ] as const)("%s: %s and %s", (language, one, other) => {
    expect(stemOf(one, language)).not.toBe(stemOf(other, language));
  });
});

test("a figure and a word in Latin letters are their own stems", () => {
  expect([stemOf("157-1", "ru"), stemOf("microsoft", "kk")]).toEqual(["157-1", "microsoft"]);
});
