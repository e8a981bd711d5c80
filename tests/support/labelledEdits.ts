/**
 * Labelled edits of an agreement (tests/fixtures/comparison) → pairs of agreements with what a
 * lawyer says happened between them.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import {
  changeKinds,
  reasonCodes,
  weights,
  type ComparedAgreement,
} from "../../src/comparison/comparison.js";
import type { Language } from "../../src/library/vocabulary.js";
import {
  agreementLines,
  agreementOf,
  comparisonFixtures,
  find,
  type Line,
  linesOf,
  nextSection,
  renumbered,
  replacedAt,
  sizeOf,
} from "./agreementLines.js";

const reasons = z.array(z.enum(reasonCodes));
const expectedChange = z.strictObject({
  kind: z.enum(changeKinds),
  weight: z.enum([...weights, "any"]).optional(),
  reasons,
  also: reasons.default([]),
  effect: z.enum(["better", "worse", "unknown", "any"]).optional(),
});
export type ExpectedChange = z.infer<typeof expectedChange>;

const replaced = { from: z.string().optional(), to: z.string().optional() };
const changes = z.array(expectedChange);
const editSchema = z.union([
  expectedChange.omit({ kind: true, reasons: true }).extend({
    at: z.string(),
    from: z.string(),
    to: z.string(),
    kind: z.enum([...changeKinds, "none"]).default("edited"),
    reasons: reasons.default([]),
  }),
  z.strictObject({ delete: z.string(), changes }),
  z.strictObject({ after: z.string(), insert: z.string(), changes }),
  z.strictObject({ move: z.string(), after: z.string(), ...replaced, changes }),
  z.strictObject({ split: z.string(), before: z.string(), ...replaced, changes }),
  z.strictObject({ merge: z.string(), changes }),
  z.strictObject({ renumber: z.string(), changes }),
]);
type Edit = z.infer<typeof editSchema>;

export interface LabelledEdit {
  /** For messages: «ru 3.1. 180 → 90». */
  readonly name: string;
  readonly before: ComparedAgreement;
  readonly after: ComparedAgreement;
  readonly expected: readonly ExpectedChange[];
}

/** Throws an Error that names the edit when its words are not in the agreement. */
export function labelledEdits(language: Language): LabelledEdit[] {
  const lines = agreementLines(language);
  const edits = z
    .array(editSchema)
    .parse(parse(readFileSync(new URL(`edits.${language}.yaml`, comparisonFixtures), "utf8")));
  return edits.map((edit) => ({
    name: `${language} ${JSON.stringify({ ...edit, changes: undefined, reasons: undefined, also: undefined })}`,
    before: agreementOf(lines, language),
    after: agreementOf(edited(lines, edit), language),
    expected: expectedOf(edit),
  }));
}

function expectedOf(edit: Edit): ExpectedChange[] {
  if ("changes" in edit) return edit.changes;
  const { kind, ...expected } = edit;
  return kind === "none" ? [] : [{ ...expected, kind }];
}

function edited(lines: readonly Line[], edit: Edit): Line[] {
  if ("at" in edit) return replacedAt(lines, find(lines, edit.at), edit.from, edit.to);
  if ("delete" in edit) {
    const at = find(lines, edit.delete);
    return renumbered([...lines.slice(0, at), ...lines.slice(at + sizeOf(lines, at))]);
  }
  if ("insert" in edit) {
    const at = find(lines, edit.after) + sizeOf(lines, find(lines, edit.after));
    return renumbered([...lines.slice(0, at), ...linesOf(edit.insert), ...lines.slice(at)]);
  }
  if ("move" in edit) return moved(lines, edit);
  if ("split" in edit) return split(lines, edit);
  if ("merge" in edit) {
    const at = find(lines, edit.merge);
    const [one, other] = [lines[at]!, lines[at + 1]!];
    return renumbered([
      ...lines.slice(0, at),
      { ...one, text: `${one.text} ${other.text}` },
      ...lines.slice(at + 2),
    ]);
  }
  const at = find(lines, edit.renumber);
  return lines.map((line, index) => (index < at ? line : { ...line, label: nextSection(line.label) }));
}

function moved(lines: readonly Line[], { move, after, from, to }: Extract<Edit, { move: string }>): Line[] {
  const at = find(lines, move);
  const changed = from === undefined ? [...lines] : replacedAt(lines, at, from, to ?? "");
  const [line] = changed.splice(at, 1);
  const target = find(changed, after) + sizeOf(changed, find(changed, after));
  const section = /^\d+/.exec(after)?.[0] ?? "";
  changed.splice(target, 0, { ...line!, label: line!.label?.replace(/^\d+/, section) ?? null });
  return renumbered(changed);
}

function split(lines: readonly Line[], edit: Extract<Edit, { split: string }>): Line[] {
  const at = find(lines, edit.split);
  const changed = edit.from === undefined ? [...lines] : replacedAt(lines, at, edit.from, edit.to ?? "");
  const { label, text } = changed[at]!;
  const [first, ...rest] = text.split(` ${edit.before}`);
  if (rest.length === 0) throw new Error(`«${edit.before}» does not stand in ${edit.split}`);
  const pieces = [
    { label, text: first! },
    { label, text: `${edit.before}${rest.join(` ${edit.before}`)}` },
  ];
  return renumbered([...changed.slice(0, at), ...pieces, ...changed.slice(at + 1)]);
}
