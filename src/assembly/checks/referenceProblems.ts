/** References to provisions that do not stand in the document: the number would be missing. */
import type { Reference } from "../../library/clause.js";
import type { Library } from "../../library/library.js";
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";
import { referenceKey } from "../clauseFill.js";
import { blanksOf } from "../fillBlanks.js";

export function referenceProblems({ topics, numbers, library }: DraftInContext): Problem[] {
  return topics.flatMap((section): Problem[] => {
    if (section.kind === "own") return [];
    const { clause } = section.chosen;
    return section.provisions.flatMap(({ provision, items }) =>
      [provision, ...items]
        .flatMap(blanksOf)
        .flatMap((name) => clause.references[name] ?? [])
        .filter((reference) => !numbers.has(referenceKey(reference)))
        .map((reference) =>
          problem(
            "draft-reference-without-target",
            { clause: clause.id, provision: provision.id },
            { title: clause.title, ...targetOf(reference, library) },
          ),
        ),
    );
  });
}

function targetOf(reference: Reference, library: Library): Problem["details"] {
  return "annex" in reference
    ? { target: library.attachments.get(reference.annex)?.title, id: reference.annex, context: "annex" }
    : { target: library.clauses.get(reference.clause)?.title, id: reference.clause };
}
