/** An attachment: its file, the clauses it belongs to, the acts it names, the shape of its parts. */
import type { Attachment } from "../attachment.js";
import { legalReferencesOfAttachment } from "./legalReferences.js";
import { checkedTooEarly, oddShapes, unknownActs } from "./normRules.js";
import type { Finding, RuleOf } from "./rule.js";
import { unknownName } from "./unknownName.js";

type AttachmentRule = RuleOf<Attachment>;

const idNotFileName: AttachmentRule = ({ id }, { fileName }) =>
  id === fileName ? [] : [{ at: ["id"], details: { id, fileName } }];

const clauseUnknown: AttachmentRule = ({ clauses }, { clauseIds }) =>
  clauses.flatMap((id, index): Finding[] =>
    clauseIds.has(id) ? [] : [unknownName(["clauses", index], "id", id, clauseIds)],
  );

/** A level at which none of its clauses stands is one at which it never stands either. */
const levelWithoutClause: AttachmentRule = ({ clauses, levels }, { library }) => {
  const known = clauses.flatMap((id) => library.clauses.get(id) ?? []);
  if (known.length < clauses.length) return [];
  return levels.flatMap((level, index): Finding[] =>
    known.some((clause) => clause.levels.includes(level))
      ? []
      : [{ at: ["levels", index], details: { level } }],
  );
};

/** An annex stands in an agreement when a provision names it: without one it is never printed. */
const unreferenced: AttachmentRule = ({ id }, { library }) => {
  const isNamed = [...library.clauses.values()].some(({ references }) =>
    Object.values(references).some((one) => "annex" in one && one.annex === id),
  );
  return isNamed ? [] : [{ at: ["id"], details: { id } }];
};

const rowWidth: AttachmentRule = ({ parts }) =>
  parts.flatMap((part, index) => {
    if (part.kind !== "table") return [];
    const columns = part.columns.length;
    return part.rows.flatMap((row, number): Finding[] =>
      row.length === columns
        ? []
        : [{ at: ["parts", index, "rows", number], details: { cells: row.length, columns } }],
    );
  });

const pointTwice: AttachmentRule = ({ parts }) => {
  const seen = new Set<string>();
  return parts.flatMap((part, index) => {
    if (part.kind !== "points") return [];
    return part.points.flatMap(({ id }, number): Finding[] => {
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice ? [{ at: ["parts", index, "points", number, "id"], details: { id } }] : [];
    });
  });
};

export const attachmentRules = {
  "attachment-id-not-file-name": idNotFileName,
  "attachment-clause-unknown": clauseUnknown,
  "attachment-level-without-clause": levelWithoutClause,
  "attachment-unreferenced": unreferenced,
  "attachment-row-width": rowWidth,
  "attachment-point-twice": pointTwice,
  "act-unknown": (attachment, { library }) =>
    unknownActs(legalReferencesOfAttachment(attachment), library.sources),
  "norm-shape": (attachment) => oddShapes(legalReferencesOfAttachment(attachment)),
  "norm-checked-early": (attachment, { library }) =>
    checkedTooEarly(legalReferencesOfAttachment(attachment), library.sources),
} satisfies Record<string, AttachmentRule>;
