/** References to annexes, and the word that stands beside the number of a reference. */
import type { Clause } from "../clause.js";
import { blanksIn } from "../wordings.js";
import { printedTexts } from "./printedTexts.js";
import type { ClauseRule, Finding } from "./rule.js";
import { unknownName } from "./unknownName.js";

const annexUnknown: ClauseRule = (clause, { attachmentIds }) =>
  annexReferences(clause).flatMap(({ name, annex }): Finding[] =>
    attachmentIds.has(annex) ? [] : [unknownName(["references", name, "annex"], "id", annex, attachmentIds)],
  );

/** An annex stands in the agreement when a clause it belongs to does: this one, or one that is always with it. */
const annexDetached: ClauseRule = (clause, { library }) =>
  annexReferences(clause).flatMap(({ name, annex }): Finding[] => {
    const attachment = library.attachments.get(annex);
    const carriers = [clause.id, ...clause.requires];
    if (!attachment || attachment.clauses.some((id) => carriers.includes(id))) return [];
    return [{ at: ["references", name, "annex"], details: { id: annex, clauses: attachment.clauses } }];
  });

const annexLacksLevel: ClauseRule = (clause, { library }) =>
  annexReferences(clause).flatMap(({ name, annex }): Finding[] => {
    const attachment = library.attachments.get(annex);
    if (!attachment) return [];
    const printed = printedTexts(clause).filter(({ kk, ru }) => blanksIn(`${kk} ${ru}`).includes(name));
    const lacking = new Set(
      printed.flatMap(({ levels }) => levels).filter((one) => !attachment.levels.includes(one)),
    );
    return [...lacking].map((level) => ({
      at: ["references", name, "annex"],
      details: { id: annex, level },
    }));
  });

function annexReferences({ references }: Clause): { name: string; annex: string }[] {
  return Object.entries(references).flatMap(([name, reference]) =>
    "annex" in reference ? [{ name, annex: reference.annex }] : [],
  );
}

/** What a number is the number of: the Russian word stands before it, the Kazakh one after it. */
const structuralWords = {
  annex: { kk: /^қосымша/u, ru: /^приложени/iu, example: { kk: "-қосымша", ru: "приложение" } },
  provision: { kk: /^тарма[қғ](?!ша)/u, ru: /^пункт/iu, example: { kk: "-тармақ", ru: "пункт" } },
  clause: { kk: /^бөлім/u, ru: /^раздел/iu, example: { kk: "-бөлім", ru: "раздел" } },
} as const;

const referenceWord: ClauseRule = (clause) =>
  Object.entries(clause.references).flatMap(([name, reference]) => {
    const kind = "annex" in reference ? "annex" : reference.provision === undefined ? "clause" : "provision";
    const { kk, ru, example } = structuralWords[kind];
    return printedTexts(clause).flatMap(({ at, ...text }): Finding[] => [
      ...uses(text.kk, name)
        .filter(({ after }) => !kk.test(/-(\p{L}+)/u.exec(after)?.[1] ?? ""))
        .map(() => ({ at: [...at, "kk"], words: `{{${name}}}`, details: { blank: name, word: example.kk } })),
      ...uses(text.ru, name)
        .filter(({ before }) => !ru.test(before.match(RUSSIAN_WORD)?.at(-1) ?? ""))
        .map(() => ({ at: [...at, "ru"], words: `{{${name}}}`, details: { blank: name, word: example.ru } })),
    ]);
  });

const RUSSIAN_WORD = /(?<!\p{L})(?:приложени|пункт|раздел)\p{L}*/giu;

/** «пунктами {{a}} и {{b}}», «{{a}} және {{b}}-тармақтарда»: one word serves a list. */
function uses(text: string, blank: string): { before: string; after: string }[] {
  const parts = text.split(`{{${blank}}}`);
  return parts.slice(1).map((after, index) => ({ before: parts.slice(0, index + 1).join(""), after }));
}

export const annexRules = {
  "annex-unknown": annexUnknown,
  "annex-detached": annexDetached,
  "annex-lacks-level": annexLacksLevel,
  "reference-word": referenceWord,
} satisfies Record<string, ClauseRule>;
