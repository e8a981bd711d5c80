/** Packages that the draft names: links that are missing at its level, and links too weak to carry the others. */
import type { ClausePackage, PackageLink } from "../../library/clausePackage.js";
import { positions } from "../../library/vocabulary.js";
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";

export function packageProblems(context: DraftInContext): Problem[] {
  const { draft, library } = context;
  return draft.packages.flatMap((id, index): Problem[] => {
    const where = { path: `packages.${String(index)}` };
    const linked = library.packages.get(id);
    if (!linked)
      return [problem("draft-package-unknown", where, { id, known: [...library.packages.keys()] })];
    return linked.clauses.flatMap((link) => linkProblems(link, linked, context));
  });
}

/** A clause that does not exist at this level cannot be missing at it. */
function linkProblems(link: PackageLink, { title: name }: ClausePackage, context: DraftInContext): Problem[] {
  const { draft, library, topics } = context;
  const clause = library.clauses.get(link.clause);
  if (!clause?.levels.includes(draft.level)) return [];

  const details = { package: name, title: clause.title, id: clause.id, why: link.why };
  const where = { clause: clause.id };
  const section = topics.find((topic) => topic.kind === "library" && topic.chosen.clause.id === clause.id);
  if (section?.kind !== "library") return [problem("draft-package-incomplete", where, details)];

  const { position } = section.chosen.choice;
  if (positions.indexOf(position) >= positions.indexOf(link.at_least)) return [];
  return [problem("draft-package-too-weak", where, { ...details, floor: link.at_least, position })];
}
