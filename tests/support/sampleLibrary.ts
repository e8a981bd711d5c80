/** Small clauses, a small frame and a small draft: only what a test of the assembly needs. */
import { draftSchema, type Draft } from "../../src/agreement/draft.js";
import { frameSchema, type Frame } from "../../src/agreement/frame.js";
import { clauseSchema, type Clause } from "../../src/library/clause.js";
import type { Library } from "../../src/library/library.js";
import type { z } from "zod";

type ClauseInput = Partial<z.input<typeof clauseSchema>> & { id: string };

const text = (words: string): { kk: string; ru: string } => ({ kk: `${words} kk`, ru: `${words} ru` });
const law = { act: "labour-code", article: "46", point: "2", checked_on: "2026-11-21" };

/** A clause with one provision «<id> kk.» / «<id> ru.» unless told otherwise. */
export function clauseOf(input: ClauseInput): Clause {
  return clauseSchema.parse({
    topic: input.id,
    title: text(input.id),
    levels: ["sectoral", "regional", "enterprise"],
    requirement: "optional",
    legal_basis: [law],
    provisions: [
      { id: "text", kind: "principle", status: "gap", kk: `${input.id} kk.`, ru: `${input.id} ru.` },
    ],
    notes: {
      why: text("why"),
      objections: [{ objection: text("objection"), answer: text("answer") }],
      concede: [text("concede")],
      keep: text("keep"),
    },
    provenance: { status: "own", drafted_by: "test", based_on: ["test"], licence: "CC-BY-4.0" },
    ...input,
  });
}

export function libraryOf(...clauses: Clause[]): Library {
  return {
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    attachments: new Map(),
    packages: new Map(),
    packOf: new Map(),
    topics: [],
    groups: new Map(),
    sources: { acts: new Map(), practice: new Map() },
  };
}

/** One opening provision with the parties, one closing provision with the term. */
export function frameOf(topics: readonly string[], input: Partial<z.input<typeof frameSchema>> = {}): Frame {
  return frameSchema.parse({
    level: "enterprise",
    mark: text("draft"),
    annex_label: { kk: "Шартқа №-қосымша", ru: "Приложение № к договору" },
    topics,
    questions: {
      place: text("place?"),
      date: text("date?"),
      starts_on: text("from?"),
      ends_on: text("to?"),
    },
    title: [{ kk: "ШАРТ", ru: "ДОГОВОР" }],
    preamble: [{ kk: "Келісті.", ru: "Договорились." }],
    parties: [
      {
        role: "employer",
        required: true,
        side: { kk: "жұмыс беруші", ru: "работодатель" },
        signs_for: text("employer signs"),
        question: { kk: "Кім?", ru: "Кто?" },
      },
      {
        role: "workers",
        required: true,
        side: { kk: "жұмыскерлердің өкілдері", ru: "представители работников" },
        signs_for: text("workers sign"),
        question: { kk: "Кім?", ru: "Кто?" },
      },
    ],
    opening: [
      {
        id: "general",
        title: text("general"),
        provisions: [{ id: "parties", kk: "Тараптар:", ru: "Стороны:", lists_parties: true }],
      },
    ],
    closing: [
      {
        id: "final",
        title: text("final"),
        provisions: [{ id: "term", kk: "{{ends_on}} күніне дейін.", ru: "Действует по {{ends_on}}." }],
      },
    ],
    signatures: text("signatures"),
    beyond_this_section: { legal_basis: law, items: [text("pay")] },
    ...input,
  });
}

export function draftOf(input: Partial<z.input<typeof draftSchema>> = {}): Draft {
  return draftSchema.parse({ kelisim: 1, level: "enterprise", ...input });
}
