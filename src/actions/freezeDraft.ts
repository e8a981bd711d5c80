/**
 * Draft → the wording it is printed with, whole, to be kept in its plan; text of a plan + that
 * wording → the text of the plan that carries it.
 */
import { isNode, parseDocument, stringify } from "yaml";
import type { Draft } from "../agreement/draft.js";
import type { FrozenWording } from "../agreement/frozenWording.js";
import { libraryOfDraft } from "../assembly/frozenWording.js";
import type { Reference } from "../library/clause.js";
import { canonicalWording } from "../library/reviewState.js";
import { problem, type Problem } from "../problems.js";
import type { Kelisim } from "./kelisim.js";

/** What is frozen already stays as it is; clauses chosen since are added. Unchosen ones go. */
export function freezeDraft({ library: current, fingerprintOf }: Kelisim, draft: Draft): FrozenWording {
  const library = libraryOfDraft(draft, current);
  const chosen = new Set(draft.clauses.map(({ clause }) => clause));
  const clauses = [...library.clauses.values()].filter(({ id }) => chosen.has(id));
  const named = new Set(clauses.flatMap(({ references }) => Object.values(references).flatMap(annexOf)));
  const attachments = [...library.attachments.values()].filter(
    ({ id, levels }) => levels.includes(draft.level) && named.has(id),
  );
  return {
    clauses: clauses.map((clause) => {
      const known = draft.wording?.clauses.find((one) => one.clause.id === clause.id);
      if (known) return known;
      const pack = library.packOf.get(clause.id);
      const from = pack ? { pack: `${pack.name.ru} ${pack.version}` } : {};
      return { fingerprint: fingerprintOf(canonicalWording(clause)), ...from, clause };
    }),
    attachments: attachments.map((attachment) => {
      const known = draft.wording?.attachments.find((one) => one.attachment.id === attachment.id);
      return known ?? { fingerprint: fingerprintOf(canonicalWording(attachment)), attachment };
    }),
  };
}

/** An annex stands in an agreement when its text names it. */
function annexOf(reference: Reference): string[] {
  return "annex" in reference ? [reference.annex] : [];
}

/** A plan in JSON stays JSON. Lines, order and comments of the author stay as they are. */
export function planWithWording(text: string, wording: FrozenWording): string {
  if (text.trimStart().startsWith("{")) {
    return `${JSON.stringify({ ...(JSON.parse(text) as object), wording }, null, 2)}\n`;
  }
  const written = withoutWording(text).trimEnd();
  return `${written}\n\n${stringify({ wording }, { lineWidth: 0 })}`;
}

/** The author's text without an earlier snapshot. */
function withoutWording(text: string): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  const node = document.get("wording", true);
  const start = text.search(/^wording:/m);
  const end = isNode(node) ? node.range?.[2] : undefined;
  return start < 0 || end === undefined ? text : text.slice(0, start) + text.slice(end);
}

/** A wording that was edited in the plan is no longer the one of the library; the plan is told so. */
export function editedWordingProblems({ fingerprintOf }: Kelisim, { wording }: Draft): Problem[] {
  const texts = [
    ...(wording?.clauses ?? []).map(({ fingerprint, clause }) => ({ fingerprint, text: clause })),
    ...(wording?.attachments ?? []).map(({ fingerprint, attachment }) => ({ fingerprint, text: attachment })),
  ];
  return texts
    .filter(({ fingerprint, text }) => fingerprintOf(canonicalWording(text)) !== fingerprint)
    .map(({ text }) =>
      problem("draft-wording-edited", { path: "wording" }, { title: text.title, id: text.id }),
    );
}
