import fc from "fast-check";
import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/library.js";
import { levels, positions } from "../../src/library/vocabulary.js";
import { blanksIn, declaredBlanks, itemsAt, piecesOf, provisionsAt } from "../../src/library/wordings.js";
import { smallLibrary } from "../support/smallLibrary.js";

const clause = buildLibrary(smallLibrary).value.clauses.get("notice")!;

describe("what stands at a level and a position", () => {
  test.each([
    ["sectoral", "minimum", ["term"]],
    ["sectoral", "strong", ["term", "record", "no-use"]],
    ["enterprise", "minimum", ["term"]],
    ["enterprise", "standard", ["term", "method", "meeting", "record"]],
    ["regional", "standard", []],
  ] as const)("at %s, %s: %j", (level, position, expected) => {
    expect(provisionsAt(clause, level, position).map(({ id }) => id)).toEqual(expected);
  });

  test("an item stands where it says, within its provision", () => {
    const method = clause.provisions[2]!;
    expect(itemsAt(method, "enterprise", "standard").map(({ ru }) => ru)).toEqual(["первый экземпляр"]);
    expect(itemsAt(method, "enterprise", "strong")).toHaveLength(2);
  });

  test("each provision stands somewhere", () => {
    const standing = levels.flatMap((level) => positions.flatMap((one) => provisionsAt(clause, level, one)));
    expect(new Set(standing)).toEqual(new Set(clause.provisions));
  });
});

describe("blanks of a text", () => {
  test.each([
    ["за {{days}} до {{end_date_2}}.", ["days", "end_date_2"]],
    ["без пропусков", []],
    ["{{days}}{{days}}", ["days", "days"]],
  ])("%s", (text, expected) => {
    expect(blanksIn(text)).toEqual(expected);
  });

  test.each([
    "{{#if days}}",
    "{{/if}}",
    "{{{days}}}",
    "{{&days}}",
    "{{plural days}}",
    "{{party.days}}",
    "{{> note}}",
    "{{!days}}",
    "{{ days }}",
    "{{Days}}",
    "{{days",
    "days}}",
    "{days}",
    "{{}}",
    "\\{{days}}",
    "{{~days~}}",
    "{{@index}}",
  ])("anything but a plain name is refused: %s", (text) => {
    expect(piecesOf(`до ${text} после`).map(({ kind }) => kind)).toContain("refused");
    expect(blanksIn(`до ${text} после`)).toEqual([]);
  });

  const bits = fc.constantFrom(
    "{",
    "}",
    "{{",
    "}}",
    "days",
    "{{days}}",
    " ",
    "#",
    "/",
    "\\",
    "да",
    "\n",
    ".",
    "!",
    "~",
  );
  const texts = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(""));

  test("the pieces of any text together are the text again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("what is plain here is plain to Handlebars, with the same names", () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(piecesOf(text).every(({ kind }) => kind !== "refused"));
        const names = Handlebars.parseWithoutProcessing(text).body.flatMap((node) => {
          if (node.type === "ContentStatement") return [];
          expect(node.type).toBe("MustacheStatement");
          return [((node as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression).original];
        });
        expect(blanksIn(text)).toEqual(names);
      }),
    );
  });
});

test("a clause declares parameters, their other forms and references as blanks", () => {
  const blanks = declaredBlanks(clause);
  expect([...blanks.keys()].sort()).toEqual([
    "days",
    "days_least",
    "journal_annex",
    "method",
    "term_point",
    "words_section",
  ]);
  expect(blanks.get("days_least")).toMatchObject({
    parameter: "days",
    form: { unit: { kk: { other: "күннен" } } },
  });
  expect(blanks.get("days")).toMatchObject({ parameter: "days", form: { unit: { kk: { other: "күн" } } } });
  expect(blanks.get("method")).toEqual({ parameter: "method" });
  expect(blanks.get("words_section")).toEqual({ reference: { clause: "words" } });
});
