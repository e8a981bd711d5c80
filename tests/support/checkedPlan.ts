/** A plan without a fault but for the notes every plan has, and the small library it is checked against. */
import type { z } from "zod";
import type { draftSchema } from "../../src/agreement/draft.js";
import { assemble } from "../../src/assembly/assemble.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "./sampleLibrary.js";

const law = { act: "labour-code", article: "46", point: "2", checked_on: "2026-11-21" };
const question = { kk: "Неше күн?", ru: "Сколько дней?" };
const unit = { kk: { other: "күн" }, ru: { one: "дня", other: "дней" } };
const number = { kind: "whole-number" as const, question, unit };
const option = (id: string) => ({ id, label: { kk: id, ru: id }, text: { kk: id, ru: id } });
export const core = {
  actor: "employer" as const,
  deadline: { kk: "мерзім", ru: "срок" },
  record: { kk: "хабарлама", ru: "уведомление" },
  remedy: { kk: "салдар", ru: "последствие" },
};
const duty = { kind: "duty" as const, status: "gap" as const, core };

const library = libraryOf(
  clauseOf({
    id: "notice",
    levels: ["sectoral", "enterprise"],
    requirement: "core",
    requires: ["terms"],
    conflicts_with: ["silence"],
    uses_terms: ["system"],
    references: { talks: { clause: "talks" } },
    parameters: {
      days: { ...number, better: "higher", at_least: { value: 15, legal_basis: law } },
      reply: { ...number, better: "lower", at_most: { value: 3, legal_basis: law } },
      form: { kind: "choice", question, options: [option("opinion"), option("consent")], better: "later" },
      spare: { ...number, better: "higher" },
    },
    provisions: [
      { id: "term", ...duty, kk: "{{days}} {{reply}} {{form}}", ru: "{{days}} {{reply}} {{form}}" },
      { id: "spare", ...duty, positions: ["strong"], kk: "{{spare}}", ru: "{{spare}}" },
      { id: "link", ...duty, positions: ["strong"], kk: "{{talks}}-бөлім", ru: "раздел {{talks}}" },
    ],
  }),
  clauseOf({
    id: "terms",
    requirement: "core",
    provisions: [
      { id: "list", kind: "definition", status: "law", kk: "Ұғым.", ru: "Понятие.", lists_terms: true },
    ],
  }),
  clauseOf({ id: "talks" }),
  clauseOf({ id: "silence", levels: ["enterprise"] }),
  clauseOf({
    id: "late",
    provisions: [{ id: "x", ...duty, positions: ["strong"], kk: "Кеш.", ru: "Поздно." }],
  }),
  clauseOf({
    id: "vague",
    provisions: [
      { id: "x", kind: "duty", status: "gap", core: { actor: "employer" }, kk: "Ашық.", ru: "Прозрачно." },
    ],
  }),
);
export const frame = frameOf(["terms", "notice", "talks"], { longest_term_years: 3 });

export const answers = { days: 15, reply: 3, form: "consent" };
export const notice = { clause: "notice", position: "minimum" as const, answers };
export const terms = { clause: "terms", position: "minimum" as const };
const person = { name: { kk: "А", ru: "А" }, position: { kk: "Т", ru: "П" } };
export const party = (role: "employer" | "workers" | "akimat") => ({
  role,
  name: { kk: "К", ru: "Н" },
  representative: person,
});

/** A plan without a fault but for the two standing notes. */
export const sound: z.input<typeof draftSchema> = {
  kelisim: 1,
  level: "enterprise",
  parties: [party("employer"), party("workers")],
  place: { kk: "Астана қаласы", ru: "г. Астана" },
  date: "2026-12-01",
  starts_on: "2027-01-01",
  ends_on: "2029-12-31",
  clauses: [terms, notice],
};

/** «severity code place», in the order in which they are reported. */
export function problemsOf(change: Partial<typeof sound>): string[] {
  const { problems } = assemble(draftOf({ ...sound, ...change }), library, frame);
  return problems.map(
    ({ severity, code, where }) => `${severity} ${code} ${where.path ?? where.clause ?? ""}`,
  );
}
