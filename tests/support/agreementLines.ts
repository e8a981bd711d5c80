/**
 * The agreement of tests/fixtures/comparison as lines with labels, ways to change them, and the
 * agreement that the comparison is given.
 */
import { readFileSync } from "node:fs";
import type { ComparedAgreement } from "../../src/comparison/comparison.js";
import type { Language } from "../../src/library/vocabulary.js";
import type { ReadProvision } from "../../src/reading/agreementText.js";

export const comparisonFixtures = new URL("../fixtures/comparison/", import.meta.url);

export function agreementLines(language: Language): Line[] {
  return linesOf(readFileSync(new URL(`agreement.${language}.txt`, comparisonFixtures), "utf8"));
}

/** The agreement as it stands, of `times` times its length. */
export function sampleAgreement(language: Language, times = 1): ComparedAgreement {
  const lines = agreementLines(language);
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? lines : lines.map((line) => ({ ...line, text: `${line.text} (${String(copy)})` })),
  );
  return agreementOf(copies.flat(), language);
}

export interface Line {
  readonly label: string | null;
  readonly text: string;
}

const labelPattern = /^(Раздел \d+\.|\d+-бөлім\.|\d+(?:\.\d+)+\.|\d+\)) /u;

export function linesOf(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const label = labelPattern.exec(line)?.[1] ?? null;
      return { label, text: label === null ? line : line.slice(label.length + 1) };
    });
}

/** Throws an Error when the words do not stand in the line. */
export function replacedAt(lines: readonly Line[], at: number, from: string, to: string): Line[] {
  const { text } = lines[at]!;
  if (!text.includes(from))
    throw new Error(`«${from}» does not stand in ${String(lines[at]!.label)} «${text}»`);
  return lines.map((line, index) => (index === at ? { ...line, text: text.replace(from, to) } : line));
}

export function find(lines: readonly Line[], written: string): number {
  const [point, sub] = /^(.*\.) (\d+\))$/.exec(written)?.slice(1) ?? [written];
  const at = lines.findIndex(({ label }) => label === point);
  const found = sub === undefined ? at : lines.findIndex(({ label }, index) => index > at && label === sub);
  if (at < 0 || found < 0) throw new Error(`The agreement has no ${written}`);
  return found;
}

/** A point with its sub-points. */
export function sizeOf(lines: readonly Line[], at: number): number {
  if (lines[at]?.label?.endsWith(")") === true) return 1;
  const next = lines.findIndex(({ label }, index) => index > at && label !== null && !label.endsWith(")"));
  return (next < 0 ? lines.length : next) - at;
}

/** Points and sub-points count on from 1 in each section. */
export function renumbered(lines: readonly Line[]): Line[] {
  let [section, point, sub] = ["", 0, 0];
  return lines.map((line) => {
    const { label } = line;
    if (label === null) return line;
    if (label.endsWith(")")) return { ...line, label: `${String((sub += 1))})` };
    sub = 0;
    if (/\p{L}/u.test(label)) {
      [section, point] = [/\d+/.exec(label)?.[0] ?? "", 0];
      return line;
    }
    return { ...line, label: `${section}.${String((point += 1))}.` };
  });
}

export function nextSection(label: string | null): string | null {
  return label?.endsWith(")") === true
    ? label
    : (label?.replace(/\d+/, (number) => String(Number(number) + 1)) ?? null);
}

export function agreementOf(lines: readonly Line[], language: Language): ComparedAgreement {
  let path: string[] = [];
  const provisions = lines.map(({ label, text }, index): ReadProvision => {
    const isHeading = label !== null && /\p{L}/u.test(label);
    const provision = {
      label,
      labelKind: "typed",
      kind: isHeading ? "heading" : "provision",
      path: isHeading ? [] : path,
      language,
      text,
      place: { part: "body", paragraph: index + 1 },
    } as const;
    if (isHeading) path = [`${label} ${text}`];
    return provision;
  });
  return { layout: "one-language", provisions, unprocessed: [] };
}
