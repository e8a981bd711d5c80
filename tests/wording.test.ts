import { describe, expect, test } from "vitest";
import { problem, problemSeverities, type ProblemCode } from "../src/problems.js";
import { loadLocales } from "../src/storage/localeFiles.js";
import { localesFolder } from "../src/storage/projectFolders.js";
import { createWording, interfaceLanguages, problemText, type LocaleTexts } from "../src/wording.js";
import { mistakesOfContent } from "./support/mistakesOfContent.js";
import { mistakesOfForm } from "./support/mistakesOfForm.js";
import { mistakesOfWording } from "./support/mistakesOfWording.js";
import { problemsOf, spoiled } from "./support/smallLibrary.js";

const texts = await loadLocales(localesFolder, interfaceLanguages);
const wording = createWording(texts);

describe("the messages", () => {
  test.each(interfaceLanguages)("in %s word every problem code, and no other", (language) => {
    const worded = Object.keys(texts[language]["problems"] as LocaleTexts).map(withoutForm);
    expect([...new Set(worded)].sort()).toEqual(Object.keys(problemSeverities).sort());
  });

  test.each(interfaceLanguages)("in %s have a general form beside each special one", (language) => {
    const keys = Object.keys(texts[language]["problems"] as LocaleTexts);
    expect(keys.filter((key) => !keys.includes(withoutForm(key)) && !key.endsWith("_other"))).toEqual([]);
  });

  test.each(["ru", "en"] as const)("in %s have the keys and the values of the Kazakh ones", (language) => {
    const expected = placeholders(texts.kk).filter(([key]) => language === "ru" || !isOfPages(key));
    expect(placeholders(texts[language])).toEqual(expected);
  });
});

/** Pages are shown in the two languages of law; English is for programs and the command line. */
function isOfPages(key: string): boolean {
  return key.startsWith("pages.");
}

/** `file-wrong-type_number` and `…_few` are forms of one message: a context and a plural. */
function withoutForm(key: string): string {
  return key.split("_", 1)[0] ?? key;
}

/** Dotted keys of all messages; the plural forms of one message, of which languages have more or fewer, as one. */
function messages(group: LocaleTexts, above = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(group)) {
    const key = `${above}${name}`.replace(/_(zero|one|two|few|many|other)$/, "_plural");
    const inner = typeof value === "string" ? [[key, value] as const] : messages(value, `${key}.`);
    for (const [innerKey, text] of inner) found.set(innerKey, `${found.get(innerKey) ?? ""} ${text}`);
  }
  return found;
}

function placeholders(group: LocaleTexts): [key: string, names: string[]][] {
  return [...messages(group)]
    .map(([key, text]): [string, string[]] => [key, [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("a problem in words", () => {
  test.each([
    [
      "kk",
      "«requirs» кілті мұнда ештеңе білдірмейді. Мүмкін, «requires» шығар? Мүмкін кілттер: requires, kk.",
    ],
    ["ru", "Ключ «requirs» здесь ничего не значит. Может быть, «requires»? Возможные ключи: requires, kk."],
    ["en", "The key “requirs” has no meaning here. Did you mean “requires”? Possible keys: requires, kk."],
  ] as const)("in %s says what is wrong and how to mend it", (language, expected) => {
    const details = { key: "requirs", known: ["requires", "kk"], nearest: "requires", context: "nearest" };
    expect(problemText(wording(language), problem("file-unexpected-key", {}, details))).toBe(expected);
  });

  const shown: Partial<Record<ProblemCode, string>> = {};
  for (const { code, path, from, to } of [...mistakesOfForm, ...mistakesOfWording, ...mistakesOfContent]) {
    for (const one of problemsOf(spoiled(path, from, to)).filter((found) => found.code === code)) {
      for (const language of interfaceLanguages) {
        shown[code] = `${shown[code] ?? ""}${problemText(wording(language), one)}\n`;
      }
    }
  }

  test.each(Object.entries(shown))("%s has a value for each of its placeholders", (code, lines) => {
    // The only words in double braces that a reader should see are blanks quoted from a text.
    expect(lines.replaceAll(/\{\{(days|dayz|method|term_point|notice_days|#if method)\}\}/g, "")).not.toMatch(
      /\{\{|undefined|object Object/,
    );
    expect(lines).not.toContain(`problems.${code}`);
  });
});

describe("values of a message", () => {
  const words = createWording({
    kk: { sum: "{{name}}: {{list}}", none: "{{list}}" },
    ru: {
      sum: "{{name}}: {{list}}",
      days_one: "{{count}} день",
      days_few: "{{count}} дня",
      days_many: "{{count}} дней",
    },
    en: { sum: "{{name}}: {{list}}" },
  });
  const name = { kk: "мерзім", ru: "срок" };

  test.each([
    ["kk", "мерзім: 1, мерзім"],
    ["ru", "срок: 1, срок"],
    ["en", "срок: 1, срок"],
  ] as const)("may be texts in both languages and lists: %s", (language, expected) => {
    expect(words(language)("sum", { name, list: [1, name] })).toBe(expected);
  });

  test("an empty list is a dash", () => {
    expect(words("kk")("none", { list: [] })).toBe("–");
  });

  test("braces and signs of the message language in a value stay what they are", () => {
    expect(words("kk")("none", { list: "{{name}} $t(sum) <b>" })).toBe("{{name}} $t(sum) <b>");
  });

  test("a count chooses the plural form", () => {
    expect([1, 3, 5].map((count) => words("ru")("days", { count }))).toEqual(["1 день", "3 дня", "5 дней"]);
  });

  test("a key without wording is shown as it is, and no other language steps in", () => {
    expect(words("en")("none")).toBe("none");
  });
});
