import { describe, expect, test } from "vitest";
import { clauseSchema, type Review } from "../../src/library/clause.js";
import { parseFile } from "../../src/library/parseFile.js";
import { parseClause } from "../../src/library/parseClause.js";
import { canonicalWording, reviewState } from "../../src/library/reviewState.js";
import { withReview } from "../../src/library/signOff.js";
import { fingerprintOf } from "../../src/storage/fingerprint.js";
import { NOTICE, smallLibrary } from "../support/smallLibrary.js";

const notice = smallLibrary.find(({ path }) => path === NOTICE)!.text;
const review: Review = { role: "юрист: трудовое право", date: "2026-12-01", fingerprint: "0123456789abcdef" };
const later: Review = { ...review, date: "2026-12-05" };

function clauseOf(text: string) {
  const { value, problems } = parseClause(text, NOTICE);
  expect(problems).toEqual([]);
  return value!;
}

describe("a review is entered into the file", () => {
  test.each([
    ["where there was none", notice],
    ["before a comment that follows", `${notice}# the end\n`],
    ["without a line break at the end", notice.trimEnd()],
    ["into an empty list", `${notice}  reviews: []\n`],
    ["into an empty list with a comment", `${notice}  reviews: []   # by sign-off, never by hand\n`],
    ["with another key after the list", notice.replace("  licence:", "  reviews: []\n  licence:")],
    ["with Windows line ends", notice.replaceAll("\n", "\r\n")],
  ])("%s, and nothing else is touched", (_what, text) => {
    const once = withReview(text, review);
    expect(clauseOf(once).provenance.reviews).toEqual([review]);
    const twice = withReview(once, later);
    expect(clauseOf(twice).provenance.reviews).toEqual([review, later]);
    expect({ ...clauseOf(twice), provenance: {} }).toEqual({ ...clauseOf(text), provenance: {} });
    const lines = new Set(twice.split(/\r?\n/));
    const kept = text.split(/\r?\n/).filter((line) => !line.includes("reviews: []"));
    expect(kept.filter((line) => !lines.has(line))).toEqual([]);
  });

  test("as one line under its key, in the words of the reviewer", () => {
    const written = withReview(notice, review).slice(notice.length);
    expect(written).toBe(
      '  reviews:\n    - { role: "юрист: трудовое право", date: 2026-12-01, fingerprint: "0123456789abcdef" }\n',
    );
  });

  test("and a file without provenance is refused, because it is no clause", () => {
    expect(() => withReview("id: x\n", review)).toThrow(/provenance/);
  });
});

describe("the state of review", () => {
  const clause = clauseOf(notice);
  const fingerprint = fingerprintOf(canonicalWording(clause));
  const signed = clauseOf(withReview(notice, { ...review, fingerprint }));

  test("of a clause that nobody has read is «never»", () => {
    expect(reviewState(clause, fingerprintOf)).toEqual({ kind: "never" });
  });

  test("of a signed clause is «reviewed», and entering the review does not undo it", () => {
    expect(reviewState(signed, fingerprintOf)).toEqual({
      kind: "reviewed",
      reviews: [{ ...review, fingerprint }],
    });
  });

  test.each([
    ["a word", "Работники вправе", "Работники могут"],
    ["a value", "minimum: 20", "minimum: 21"],
    ["a note", "why: { kk: Неге", "why: { kk: Не үшін"],
    ["a norm", 'point: "2", checked', 'point: "3", checked'],
    ["a level", "levels: [enterprise]", "levels: [sectoral, enterprise]"],
  ])("turns into «needs review» by itself when %s changes", (_what, from, to) => {
    const text = withReview(notice, { ...review, fingerprint });
    const edited = parseFile(text.replace(from, to), clauseSchema).value!;
    expect(text).toContain(from);
    expect(reviewState(edited, fingerprintOf)).toEqual({
      kind: "needs-review",
      last: { ...review, fingerprint },
    });
  });

  test("stays when only the layout changes", () => {
    const text = withReview(notice, { ...review, fingerprint });
    const wrapped = text
      .replace("kk: Жұмыскерлер сұрақ қоюға", "kk: |\n      Жұмыскерлер\n      сұрақ қоюға")
      .replace("requires: [words]", "requires:   [ words ]   # who else");
    expect(reviewState(clauseOf(wrapped), fingerprintOf).kind).toBe("reviewed");
  });

  test("needs the latest reviewer again, not the first", () => {
    const old = clauseOf(withReview(withReview(notice, later), review));
    expect(reviewState(old, fingerprintOf)).toEqual({ kind: "needs-review", last: later });
  });
});
