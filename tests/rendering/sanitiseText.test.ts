/** Text from people is made safe for XML without touching what they wrote. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/assembly/document.js";
import { sanitiseText } from "../../src/rendering/sanitiseText.js";
import { sampleDocument } from "../support/sampleDocument.js";
import { wordFile } from "../support/sampleWord.js";
import { parseXml, textOf } from "../support/xmlTree.js";

describe("sanitiseText", () => {
  test.each([
    ["control characters", "ста\u0000ж\u0007 \u001b[1mтруда", "стаж [1mтруда"],
    ["what is no character at all", "ста\ufffeж\uffff", "стаж"],
    ["half of a surrogate pair", "ста\ud83dж \ude00", "стаж "],
  ])("leaves out %s", (_what, text, expected) => {
    expect(sanitiseText(text)).toBe(expected);
  });

  test.each([
    ["a line break", "бір\nекі", "бір екі"],
    ["a line break of Windows between spaces", "бір \r\n  екі", "бір екі"],
    ["a tab", "бір\tекі", "бір екі"],
    ["a line break of Word", "бір\u000bекі", "бір екі"],
    ["a paragraph separator", "бір\u2029екі", "бір екі"],
  ])("makes %s one space", (_what, text, expected) => {
    expect(sanitiseText(text)).toBe(expected);
  });

  test.each(["«Әл-Фараби» – 30\u00a0%", "ҚҰҒҮҢІӨӘ құғүңіөәһ ё № §", "a < b && c > d", "😀"])(
    "keeps %s",
    (text) => {
      expect(sanitiseText(text)).toBe(text);
    },
  );

  test("whatever is put in can be read back from XML as one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (odd, plain) => {
        const text = sanitiseText(`${odd}\ud800${plain}`);
        const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        expect(textOf(parseXml(`<a>${escaped}</a>`))).toBe(text);
        expect(text).not.toMatch(/[\n\r\t]/);
      }),
    );
  });
});

test("a Word file keeps odd names and opens", async () => {
  const odd = '{default-bullet-numbering-0} {agreement-ru-0} CURRENT & "Ко" <w:p>\u0001\ufffe\ud800\nстрока';
  const name = {
    kk: [{ kind: "filled", parameter: "name", text: odd }],
    ru: [{ kind: "filled", parameter: "name", text: odd }],
  } as const;
  const document: Document = { ...sampleDocument, title: [name], preamble: [name] };
  const { paragraphs, parts } = await wordFile("ru", "clean", document);

  const expected = '{default-bullet-numbering-0} {agreement-ru-0} CURRENT & "Ко" <w:p> строка';
  expect(paragraphs.map(({ printed }) => printed).filter((text) => text.startsWith("{"))).toEqual([
    expected,
    expected,
  ]);
  expect(textOf(parseXml(parts.get("docProps/core.xml")!))).toBe(`${expected}ru-RU`);
});
