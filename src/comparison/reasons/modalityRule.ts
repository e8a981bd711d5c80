/**
 * What somebody must do became what he may do, a ban became a recommendation, consent became an
 * opinion that is heard: «обязан» → «вправе», «согласует» → «учитывает мнение», «тыйым салынады» →
 * «ұсынылмайды».
 */
import type { Effect, Reason } from "../comparison.js";
import { workersSide } from "../lexicon/actors.js";
import {
  findModality,
  participations,
  type Force,
  type Modality,
  type Participation,
} from "../lexicon/modality.js";
import type { FoundPhrase } from "../lexicon/phrases.js";
import { changedFacts, type FactChange } from "./changedFacts.js";
import { sentenceContext } from "./contextOfSentence.js";
import { reasonOf, type Rule, type RuleInput } from "./rule.js";

type Found = FoundPhrase<Modality>;

export const modalityRule: Rule = (input) => {
  const { edit, language } = input;
  const find = findModality[language];
  const changes = changedFacts<Found>(edit, find(edit.before.words), find(edit.after.words), {
    meaning: ({ value }) => value,
    mayPair: (one, other) => isParticipation(one.value) === isParticipation(other.value),
  });
  return changes.filter(isChangeOfModality).map((change) => modalityReason(change, input));
};

function isParticipation(value: Modality): value is Participation {
  return participations.some((one) => one === value);
}

/** Telling comes and goes with the acts it belongs to; it counts only where consent or an opinion was. */
function isChangeOfModality({ before, after }: FactChange<Found>): boolean {
  const only = before && after ? null : (before ?? after);
  return only?.value !== "notice";
}

function modalityReason(change: FactChange<Found>, input: RuleInput): Reason {
  const sense = { before: change.before?.value ?? null, after: change.after?.value ?? null };
  return { ...reasonOf("modality", change, input, effectOf(change, input)), sense };
}

function effectOf({ before, after }: FactChange<Found>, { edit, language }: RuleInput): Effect {
  const [old, fresh] = [before?.value ?? null, after?.value ?? null];
  if ((old && isParticipation(old)) || (fresh && isParticipation(fresh)))
    return compared(voice(old), voice(fresh));

  const [side, fact] = after ? [edit.after, after] : [edit.before, before];
  const { subject } = sentenceContext(side.text, side.words, fact?.at[0] ?? 0, language);
  if (subject === null && old !== "ban" && fresh !== "ban") return "unknown";
  const isBanAlone = (old ?? fresh) === "ban" && (old === null || fresh === null);
  if (isBanAlone) return fresh === null ? "worse" : "better";
  return subject !== null && workersSide.has(subject)
    ? compared(freedom(old), freedom(fresh))
    : compared(burden(old), burden(fresh));
}

function compared(old: number | undefined, fresh: number | undefined): Effect {
  if (old === undefined || fresh === undefined || old === fresh) return "unknown";
  return fresh > old ? "better" : "worse";
}

/** How far workers are asked. */
function voice(value: Modality | null): number {
  return value !== null && isParticipation(value) ? participations.indexOf(value) + 1 : 0;
}

const burdens: Readonly<Record<Force, number>> = {
  ban: 3,
  duty: 3,
  recommendation: 1,
  discouragement: 1,
  discretion: 1,
  right: 0,
  permission: 0,
  "no-duty": 0,
  impossibility: 0,
};

/** What binds the other side. A duty need not be written: «уведомляет» binds as «обязан уведомить» does. */
function burden(value: Modality | null): number | undefined {
  return value === null ? burdens.duty : isParticipation(value) ? undefined : burdens[value];
}

const freedoms: Readonly<Record<Force, number>> = {
  ban: 0,
  duty: 1,
  discretion: 2,
  recommendation: 2,
  discouragement: 2,
  "no-duty": 3,
  permission: 3,
  right: 3,
  impossibility: 0,
};

/** What binds our own side. */
function freedom(value: Modality | null): number | undefined {
  return value === null || isParticipation(value) ? undefined : freedoms[value];
}
