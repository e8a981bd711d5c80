import { describe, expect, test } from "vitest";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import { buildLibrary } from "../../src/library/library.js";
import { foldLetters, fromLatin } from "../../src/library/search/foldLetters.js";
import { kazakhStem } from "../../src/library/search/kazakhStem.js";
import { searchClauses } from "../../src/library/search/searchClauses.js";
import { smallLibrary } from "../support/smallLibrary.js";

const { library } = (await loadKelisim([])).value;

describe("typing as people do it finds the same clause", () => {
  test.each([
    ["жалақы", "income-protection"],
    ["жалакы", "income-protection"],
    ["жалақысының", "income-protection"],
    ["zhalaky", "income-protection"],
    ["Заработная плата", "income-protection"],
    ["заработной платы", "income-protection"],
    ["zarabotnaya plata", "income-protection"],
    ["зарплата", "income-protection"],
    ["уведомление", "advance-notice"],
    ["uvedomlenie", "advance-notice"],
    ["хабарлама", "advance-notice"],
    ["habarlama", "advance-notice"],
    ["жұмыскерлердің деректері", "worker-data-rights"],
    ["жумыскер деректери", "worker-data-rights"],
    ["zhumysker derekteri", "worker-data-rights"],
    ["jumysker derekteri", "worker-data-rights"],
    ["переобучение", "retraining-and-reskilling"],
    ["қайта даярлау", "retraining-and-reskilling"],
    ["qaita daiarlau", "retraining-and-reskilling"],
    ["эмоции", "biometrics-and-emotion"],
    ["emotsii", "biometrics-and-emotion"],
    ["мотивированное мнение профсоюза", "job-security-and-redeployment"],
    ["видеонаблюдение", "monitoring-limits"],
    ["слежка", "monitoring-limits"],
    ["аңду", "monitoring-limits"],
  ])("%s", (typed, expected) => {
    expect(searchClauses(library, typed)[0]).toBe(expected);
  });
});

describe("a question", () => {
  test.each(["", "   ", "«»?!", "xyzzyqwertz"])(
    "that says nothing of the library finds nothing: %j",
    (typed) => {
      expect(searchClauses(library, typed)).toEqual([]);
    },
  );

  test("of several words wants them all, and takes any when no clause has them all", () => {
    const both = searchClauses(library, "эмоции работников");
    expect(both).toEqual(searchClauses(library, "эмоции"));
    expect(searchClauses(library, "эмоции штраф").length).toBeGreaterThan(1);
  });

  test("may have a wrong letter", () => {
    expect(searchClauses(library, "зароботная плата").slice(0, 3)).toContain("income-protection");
    expect(searchClauses(library, "биометрея")).toContain("biometrics-and-emotion");
  });

  test("may be a norm", () => {
    expect(searchClauses(library, "статья 118")).toContain("retraining-and-reskilling");
    expect(searchClauses(library, "118-бап")).toContain("retraining-and-reskilling");
  });

  test("looks into our notes only when told to: what is found betrays what they say", () => {
    const small = buildLibrary(smallLibrary).value;
    expect(searchClauses(small, "возражение")).toEqual([]);
    expect(searchClauses(small, "возражение", true).sort()).toEqual(["notice", "words"]);
  });

  test("in an abbreviation is understood, though the laws write it out", () => {
    for (const typed of ["ИИ", "жи", "AI"]) expect(searchClauses(library, typed).length).toBeGreaterThan(10);
  });
});

describe("folding", () => {
  test.each([
    ["жұмыскер", "жумискер"],
    ["әріптестік", "ариптестик"],
    ["һәм", "хам"],
    ["объём", "обем"],
    ["соглашений", "соглашении"],
  ])("of %s is %s", (word, expected) => {
    expect(foldLetters(word)).toBe(expected);
  });

  test.each([
    ["zhumysker", "жұмыскер"],
    ["jumysker", "жұмыскер"],
    ["jūmysker", "жұмыскер"],
    ["qyzmetker", "қызметкер"],
    ["kasipodaq", "кәсіподақ"],
    ["shart", "шарт"],
    ["ğylym", "ғылым"],
    ["rabotnik", "работник"],
    ["soglashenie", "соглашение"],
    ["zashchita", "защита"],
    ["tsifrovoy", "цифровой"],
  ])("of Latin %s is that of %s", (latin, cyrillic) => {
    expect(foldLetters(fromLatin(latin))).toBe(foldLetters(cyrillic));
  });
});

describe("a Kazakh word loses its endings", () => {
  test.each([
    [
      "жұмыскер",
      ["жұмыскердің", "жұмыскерге", "жұмыскерлер", "жұмыскерлердің", "жұмыскерлеріне", "жұмыскермен"],
    ],
    ["шарт", ["шартқа", "шарттың", "шарттар", "шарттарында", "шартпен"]],
    ["келісу", ["келісім", "келісімге", "келісуді", "келісіп"]],
    ["жүйе", ["жүйенің", "жүйеге", "жүйелер", "жүйелердің", "жүйесін"]],
    ["хабарлау", ["хабарлама", "хабарламаны", "хабарлауды"]],
    ["қосымша", ["қосымшаға", "қосымшаның", "қосымшалар"]],
  ])("%s", (word, forms) => {
    const stem = kazakhStem(foldLetters(word));
    expect(forms.map((form) => [form, kazakhStem(foldLetters(form))])).toEqual(
      forms.map((form) => [form, stem]),
    );
  });

  test("and a short word keeps them, or nothing would be left to find", () => {
    expect(kazakhStem("шу")).toBe("шу");
    expect(kazakhStem("адам")).toBe("адам");
    expect(kazakhStem("жене")).toBe("жене");
  });
});
